"""What several articles tell alike; it stands before the checks.

`finding` is the way in. `alike` takes matched claims of one event, `figures` equal values with enough beside them (`beside`
gives points for it, `apart` and `attached` say what speaks against it, `alone` how rare a value is, `crowds` what every article
of a large story says), `deeds` one deed told by unlike verbs. `counting` counts independent origins, `wording` and `grains`
put it into words.
"""
