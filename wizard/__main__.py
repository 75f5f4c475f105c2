"""`python -m wizard` is `seawall`."""

import sys

from wizard.cli import main

sys.exit(main())
