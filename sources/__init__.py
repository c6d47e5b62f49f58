"""What was published, by whom, when, and taken from where?"""
