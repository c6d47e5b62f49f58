"""The queue of flags, judgements and progress: the review without a screen."""
