"""The contract that every adapter has to keep: `suite.AdapterContract`, to be subclassed in a test module.

It needs pytest, and pytest-asyncio with `asyncio_mode = "auto"`; nothing else in `bot.testing` does.
"""

import pytest

# The asserts of a module are only explained when pytest hears of it before it is imported.
for part in ("asking", "carrying", "circling", "failing", "grouping", "sending", "typing"):
    pytest.register_assert_rewrite(f"{__name__}.{part}")
