"""The commands, a module each, imported only when it is called: none pays for another's imports.

Each has `run(options) -> int`, which takes what `factcheck.commands.arguments` parsed and gives the exit status.
"""
