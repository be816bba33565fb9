"""Words that somebody typed to Haven in their direct conversation, and what they do to such words later."""

from bot.commands import COMMANDS, Help, Support, Typed, pack, typed_command
from bot.handlers.help import help
from bot.handlers.party import Party
from bot.handlers.saying import care_card, said
from bot.handlers.scene import Scene
from bot.handlers.talking import begun, move, opened
from bot.ids import new_id
from bot.model.ask import Done, Reply, Say
from bot.model.cleaning import clean
from bot.model.command import Command, Draft
from bot.model.conversation import Event, Rewrote, Unsaid, Wrote
from bot.model.message import Button, Buttons, Message
from bot.model.news import WordsDeleted, WordsEdited
from bot.model.place import DeliveryId
from bot.rules.care import Tier, assess
from bot.rules.conversation import LONGEST, Says, Turn, shows_more
from bot.rules.replies import CommandWord, command_word, overrules, read_reply


async def meant(command: Typed, party: Party) -> Command | Draft | None:
    """The command that somebody typed by its name alone; while a reflection waits for words, words are words.

    A slash begins a command at any time, and `support` leads to people at any time.
    """
    asked = typed_command(command.words)
    if asked is None or isinstance(asked, Support) or command.words.lstrip().startswith("/"):
        return asked
    if _is_for_admins(asked) and command_word(command.words) is not None:
        return None  # whoever leaves a question out with “skip” means no post of the team
    return None if (await opened(party)).waits else asked


def _is_for_admins(asked: Command | Draft) -> bool:
    word = asked.word if isinstance(asked, Draft) else asked.word()
    return COMMANDS[word].admin


async def typed(command: Typed, scene: Scene) -> Reply:
    """Answer in the direct conversation; what is said there is a delivery, so that nobody is left without an answer."""
    party = Party.of(scene)
    known = await opened(party)
    state = known.found(scene.on)
    if state is None:
        return await _told(party, f"{new_id(scene.entropy)}/1", await _unasked(command, scene))
    post = new_id(scene.entropy)
    event = Wrote(words=command.words, message=command.message or None, attached=command.attached)
    after = await move(party, known, state, event, post)
    if after.turn is None:
        return Done()
    message = await said(party, after.state or state, after.turn)
    return await _told(party, f"{state.id}/{post}", message, post)


async def retyped(news: WordsEdited | WordsDeleted, party: Party) -> None:
    """What somebody does to the words that they typed is done to what holds them: a conversation, or an entry."""
    event: Event
    match news:
        case WordsEdited(message=message, words=words):
            event = Rewrote(message=message, words=words)
        case WordsDeleted(message=message):
            event = Unsaid(message=message)
    known = await opened(party)
    state = known.holding(news.message)
    if state is None:
        await _retyped_entry(party, event)
        return
    post = new_id(party.entropy)
    after = await move(party, known, state, event, post)
    if after.turn is not None:
        answer = await said(party, after.state or state, after.turn)
        await party.tell(f"{state.id}/{post}", answer, post)


async def _retyped_entry(party: Party, event: Rewrote | Unsaid) -> None:
    journal = await party.work.journal.opened_by(party.asker, party.now)
    words = clean(event.words).strip()[:LONGEST] if isinstance(event, Rewrote) else ""
    entry = await journal.holding(event.message)
    if not words:
        await journal.unsaid(event.message)
        if entry is not None and entry.without(event.message) is None:
            await party.work.letters.drop(party.member, entry.id)
        return
    await journal.reworded(event.message, words)
    care = assess(words, party.locale)
    before = (
        next((one.words for one in entry.parts if one.message == event.message), "")
        if entry
        else ""
    )
    more = entry is not None and shows_more(words, before, party.locale)
    if care.tier is Tier.CRISIS or more:
        await party.tell(f"{new_id(party.entropy)}/1", await care_card(party, care))


async def _unasked(command: Typed, scene: Scene) -> Message:
    """What is said to words that nothing waits for. They are not kept; signs of crisis are looked for all the same."""
    party = Party.of(scene)
    words = clean(command.words).strip()
    state = begun(party, "", "")
    if not words:
        return await said(party, state, Turn(says=Says.WORDLESS))
    care = assess(words, party.locale)
    reading = read_reply(words, party.locale)
    if care.tier is not Tier.NONE and not overrules(reading, care):
        return await care_card(party, care)
    if reading.command is CommandWord.HELP:
        reply = await help(Help(), scene)
        assert isinstance(reply, Say), "help is always said"
        return reply.message
    if reading.command is CommandWord.DELETE:
        return scene.say("talk-delete-how")
    if reading.command in (CommandWord.STOP, CommandWord.SKIP):
        known = await opened(party)
        after = await move(party, known, state, Wrote(words=words))
        assert after.turn is not None, "a command word is always answered"
        return await said(party, state, after.turn)
    what = Button(label=scene.words.line("button-help", party.locale), does=pack(Help()))
    row = Buttons(buttons=(scene.cards.write(party.locale, "", ""), what))
    return Message(blocks=(*scene.say("talk-unasked").blocks, row))


async def _told(party: Party, slot: str, message: Message, post: DeliveryId | None = None) -> Reply:
    return Done() if await party.tell(slot, message, post) else Say(message=message)
