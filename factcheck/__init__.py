"""What does not fit, and what did a person decide about it?"""
