"""`python -m bot` and the console script `haven`."""

import sys

from bot.cli import main

if __name__ == "__main__":
    sys.exit(main())
