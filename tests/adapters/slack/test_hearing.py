"""Who left and who is back, with several processes behind one Slack."""

from adapters.slack.api import Api
from adapters.slack.hearing import Hearing
from adapters.slack.installations import Installations
from adapters.slack.people import People
from bot.model.news import PersonBack, PersonLeft
from bot.model.place import Person
from bot.ports import Shelf
from bot.testing.shelf import MemoryShelf
from tests.adapters.slack.slow_bot import SlowBot

BEN, EVE = Person(workspace="T1", ref="U1BEN"), Person(workspace="T1", ref="U1EVE")


def a_process(bot: SlowBot, shelf: Shelf) -> Hearing:
    api = Api("http://127.0.0.1:1/")
    installations = Installations(shelf, api, None)
    return Hearing(bot, installations, People(api, installations), shelf)


async def test_a_change_of_a_profile_is_no_news() -> None:
    bot = SlowBot()
    await a_process(bot, MemoryShelf()).hear(PersonBack(person=BEN))
    assert bot.heard == []


async def test_a_return_is_heard_once_whichever_process_heard_of_the_leaving() -> None:
    bot, shelf = SlowBot(), MemoryShelf()
    one, other = a_process(bot, shelf), a_process(bot, shelf)
    await other.hear(PersonBack(person=EVE))  # a change of a profile, before anybody left
    await one.hear(PersonLeft(person=BEN))
    heard = [PersonLeft(person=BEN), PersonBack(person=BEN)]
    await other.hear(PersonBack(person=BEN))
    assert bot.heard == heard
    await one.hear(PersonBack(person=BEN))  # only another change of the profile
    assert bot.heard == heard
