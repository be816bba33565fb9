"""Signs of crisis or distress in a private text: one pure function, `assess`, that stores and tells nothing."""

from bot.rules.care.assess import assess
from bot.rules.care.assessment import Assessment, Meaning, Source, StepDown, Tier

__all__ = ["Assessment", "Meaning", "Source", "StepDown", "Tier", "assess"]
