"""What can explain a difference away, by the name that reports and the configuration have for it; imports nothing of ours."""

from typing import Literal, get_args

Reason = Literal[
    "update", "other_event", "other_speaker", "approximate", "coarser", "same_unit", "known_variant",
    "metonym", "accepted", "different_scope", "sequence", "rhetoric", "same_side",
]  # fmt: skip
REASONS: tuple[Reason, ...] = get_args(Reason)
"""Every suppressor; each can be switched off."""
