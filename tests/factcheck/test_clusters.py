from factcheck.clusters import Clusters, grouped


def test_every_id_starts_alone() -> None:
    assert Clusters("ba").sets() == [["a"], ["b"]]


def test_joining_is_transitive_and_the_smallest_id_stands_for_the_set() -> None:
    clusters = Clusters("abcd")
    clusters.join("d", "c")
    clusters.join("c", "b")
    assert clusters.of("d") == "b"
    assert clusters.sets() == [["a"], ["b", "c", "d"]]


def test_joining_twice_changes_nothing() -> None:
    clusters = Clusters("ab")
    clusters.join("a", "b")
    clusters.join("b", "a")
    assert clusters.members("b") == ["a", "b"]


def test_items_that_share_a_key_through_others_are_one_group() -> None:
    assert grouped(["ab", "x", "cd", "bc", "xy"], tuple) == [["ab", "cd", "bc"], ["x", "xy"]]


def test_items_without_a_common_key_stay_apart_in_their_order() -> None:
    assert grouped("ba", tuple) == [["b"], ["a"]]
