"""What Haven says in a private conversation, as messages: authored replies, cards, and sentences of its own."""

from bot.cards import Cards
from bot.cards.care import CareCards
from bot.cards.replies import ReplyCards
from bot.commands import (
    Continue,
    Cover,
    Drop,
    Elsewhere,
    Enough,
    First,
    Keep,
    Letter,
    NotQuite,
    Silence,
    pack,
)
from bot.commands.reading import pack_some
from bot.handlers.party import Party
from bot.model.conversation import Conversation
from bot.model.message import Block, Button, Buttons, Message, Note, text
from bot.rules.care.assessment import Assessment
from bot.rules.care.card import CareButton, Occasion, card, occasion_of
from bot.rules.care.country import whereabouts
from bot.rules.conversation import Offer, Says, Turn


async def said(party: Party, state: Conversation, turn: Turn, **slots: str) -> Message:
    """A turn in a conversation, whose words or item it may be about."""
    row = _offers(party, state, turn)
    if turn.card is not None:
        message = await care_card(party, turn.card, state)
    elif turn.reply is not None and turn.reading is not None:
        cards = ReplyCards(party.words, party.library.replies)
        item = party.item(state.item)
        return cards.answer(turn.reply, turn.reading, party.locale, item=item, buttons=row)
    else:
        message = _sentence(party, state, turn.says or Says.WORDLESS, **slots)
    return message.model_copy(update={"blocks": (*message.blocks, row)}) if row else message


async def care_card(party: Party, care: Assessment, state: Conversation | None = None) -> Message:
    """The card that a text gets; what can be pressed goes on with the conversation, or begins a free page."""
    talk, item = (state.id, state.item) if state is not None else ("", "")
    typed = state.typed if state is not None else True
    occasion = occasion_of(care)
    assert occasion is not None, "a card is only asked for where there is a sign"
    return await help_card(party, occasion, talk=talk, item=item, typed=typed)


async def help_card(
    party: Party,
    occasion: Occasion,
    *,
    country: str | None = None,
    talk: str = "",
    item: str = "",
    typed: bool = False,
) -> Message:
    """Whom one can talk to, on an occasion."""
    shown = card(
        occasion,
        whereabouts(country or party.preferences.country, party.zone, party.locale),
        today=party.now.date(),
        language=party.locale,
        contacts=await party.contacts(),
        helplines=party.library.helplines,
    )
    does = {
        CareButton.COUNTRY: Elsewhere(),
        CareButton.MISFIT: Continue(item=item),
        CareButton.HIDE: Cover(),
        CareButton.STOP: Silence(),
        CareButton.KEEP_WRITING: Continue(talk=talk, item=item),
        CareButton.FIRST: First(),
    }
    if talk:
        does[CareButton.STOP_HERE] = Enough(talk=talk)
    return CareCards(party.words).support(shown, party.locale, does, typed=typed)


def _sentence(party: Party, state: Conversation, says: Says, **slots: str) -> Message:
    message = party.words.say(f"talk-{says}", party.locale, **slots)
    blocks: list[Block] = [*message.blocks]
    if says in (Says.DELETED, Says.KEPT, Says.LETTER) and state.typed:
        there = party.words.line(f"there-{party.typed}", party.locale)
        blocks.append(Note(spans=text(there)))
    return Message(blocks=tuple(blocks), push=party.words.line("care-title", party.locale))


def _offers(party: Party, state: Conversation, turn: Turn) -> Buttons | None:
    buttons = tuple(_offer(party, state, one) for one in turn.offers)
    return Buttons(buttons=buttons) if buttons else None


def _offer(party: Party, state: Conversation, offer: Offer) -> Button:
    def labelled(key: str, does: str) -> Button:
        return Button(label=party.words.line(key, party.locale), does=does)

    match offer:
        case Offer.WRITE:
            return Cards(party.words).write(party.locale, state.id, state.item)
        case Offer.KEEP:
            return labelled("button-keep", pack(Keep(talk=state.id)))
        case Offer.DISCARD:
            return labelled("button-discard", pack(Drop(talk=state.id)))
        case Offer.LETTER:
            return labelled("button-letter", pack_some(Letter.word(), [state.id]))
        case Offer.NOT_QUITE:
            return labelled("button-not-quite", pack(NotQuite(talk=state.id)))
        case Offer.ENOUGH:
            return labelled("button-enough", pack(Enough(talk=state.id)))
