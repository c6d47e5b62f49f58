"""What happens in a sentence, and the families of words that tell it."""
