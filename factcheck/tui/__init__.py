"""The review on a terminal screen; the only place that imports textual."""
