"""What does an article assert, and in whose voice?"""
