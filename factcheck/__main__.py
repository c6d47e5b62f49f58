"""`python -m factcheck` is `factcheck`."""

import sys

from factcheck.cli import main

if __name__ == "__main__":  # processes started by --jobs import this module, too
    sys.exit(main())
