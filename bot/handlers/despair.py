"""Looks for signs of crisis in words that are meant for somebody else, before anything else is done with them."""

from bot.handlers.party import Party
from bot.handlers.saying import help_card
from bot.handlers.scene import Scene
from bot.model.message import Message
from bot.rules.care import Tier, assess
from bot.rules.care.card import occasion_of
from bot.rules.tone import review


async def crisis_card(words: str, scene: Scene) -> Message | None:
    """Whom the writer can talk to, if the words sound like a crisis; they are then given to nobody."""
    await scene.work.rest()
    team = scene.found.locale if scene.found is not None else scene.actor.locale
    locales = [scene.actor.locale, team]
    if review(words, team).read:
        locales.append("en")  # people write English in teams that speak another language
    for locale in dict.fromkeys(locales):
        care = assess(words, locale)
        occasion = occasion_of(care)
        if care.tier is Tier.CRISIS and occasion is not None:
            card = await help_card(Party.of(scene), occasion)
            blocks = (*card.blocks, *scene.say("care-not-given").blocks)
            return card.model_copy(update={"blocks": blocks})
    return None
