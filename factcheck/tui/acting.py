"""What every key has in common: act, say what went wrong, draw."""

from collections.abc import Callable
from functools import wraps
from typing import Any, Concatenate, ParamSpec

from factcheck.store.files import DeskError

P = ParamSpec("P")


def acting(action: Callable[Concatenate[Any, P], None]) -> Callable[Concatenate[Any, P], None]:
    """Wrap the action of a key: a method of `ReviewBase`. A DeskError becomes a line on the screen."""

    @wraps(action)
    def act(app: Any, /, *args: P.args, **kwargs: P.kwargs) -> None:
        app.message = None
        app.pressed += 1
        try:
            action(app, *args, **kwargs)
        except DeskError as error:
            app.say(f"! {error}")
        app.paint()

    return act
