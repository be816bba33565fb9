"""Which items fit the setting of a team: nobody in a community is spoken to as a colleague."""

import re

from bot.model.item import Item
from bot.model.setting import Setting

_WORK = re.compile(
    r"\b(?:at work|co-?workers?|colleagues?|customers?|employers?|jobs?|managers?|office|payroll"
    r"|shifts?|working (?:day|hours|time)|workdays?|workplaces?)\b",
    re.IGNORECASE,
)


def speaks_of_work(item: Item) -> bool:
    """Whether what people read and do in an item takes a place of work for granted."""
    steps = [f"{step.text} {' '.join(step.buttons)}" for step in item.steps]
    return any(_WORK.search(words) for words in (item.title, item.body, *steps))


def suits(item: Item, setting: Setting) -> bool:
    """Whether an item can be given to a team of that setting; what a team wrote itself always can."""
    return item.own or setting == "workplace" or not speaks_of_work(item.told_in(setting))
