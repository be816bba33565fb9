"""People to turn to: asked for at any time, and nothing of it is kept or told to anybody."""

from bot.cards.care import CareCards
from bot.commands import Cover, Elsewhere, First, Support
from bot.handlers.party import Party
from bot.handlers.saying import help_card
from bot.handlers.scene import Scene
from bot.model.ask import Fix, Reply, Say
from bot.model.command import Draft
from bot.rules.care.card import Occasion
from bot.rules.care.country import whereabouts
from bot.rules.places import known_country


async def support(command: Support, scene: Scene) -> Reply:
    """Whom one can talk to, in the country that was named or that somebody seems to be in."""
    if command.country is not None and not known_country(command.country):
        return Fix(errors={"country": scene.problem("country")}, command=command)
    message = await help_card(Party.of(scene), Occasion.SUPPORT, country=command.country)
    return Say(message=message)


async def elsewhere(command: Elsewhere, scene: Scene) -> Reply:
    """A form for another country."""
    party = Party.of(scene)
    here = whereabouts(party.preferences.country, party.zone, party.locale).country
    values = {"country": here} if here is not None else {}
    return Fix(errors={}, command=Draft(word=Support.word(), values=values))


async def first(command: First, scene: Scene) -> Reply:
    """What a first conversation with a helpline is like."""
    return Say(message=CareCards(scene.words).first(scene.actor.locale))


async def hide(command: Cover, scene: Scene) -> Reply:
    """Something neutral in place of a card."""
    return Say(message=scene.say("hidden"), replace=True)
