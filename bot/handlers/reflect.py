"""A private reflection: its prompt, words written in the form, and what is pressed under them."""

from dataclasses import replace
from datetime import date, timedelta
from zoneinfo import ZoneInfo

from bot.commands import Continue, Drop, Enough, Keep, Letter, NotQuite, Reflect, Silence, Write
from bot.handlers.party import Party
from bot.handlers.saying import care_card, said
from bot.handlers.scene import Scene
from bot.handlers.talking import begun, move, opened
from bot.ids import new_id
from bot.model.ask import Fix, Reply, Say
from bot.model.command import Draft
from bot.model.conversation import Discarded, Ended, Event, Kept, Misread, Wrote
from bot.model.errors import Refused
from bot.model.message import Buttons, Message
from bot.rules.care import Tier, assess
from bot.rules.preferences import zone_of
from bot.rules.reflections import answered, choose_reflection, prompted
from bot.rules.replies import CommandWord, command_word

MOST_DAYS = 3_650
"""How many days ahead a letter may come back, unless admins allow less; until then its entry stays."""


async def reflect(command: Reflect, scene: Scene) -> Reply:
    """A page to write on; the next words that are typed directly belong to it."""
    party = Party.of(scene)
    reflecting, talk = replace(party.preferences.reflecting, ignored=0), new_id(scene.entropy)
    day = scene.now.astimezone(ZoneInfo(zone_of(party.preferences))).date()
    item = choose_reflection(
        scene.library.items.values(),
        reflecting,
        party.member,
        day,
        command.practice,
        adults=scene.workspace in await scene.work.teams.of_adults([scene.workspace]),
    )
    if command.practice is None or item is None:
        question = item.practice if item is not None else None
        page = scene.cards.free_page(party.locale, talk, scene.capabilities.typed, question)
        await party.remember(prompted(reflecting, talk=talk, item="", now=scene.now))
        return Say(message=page)
    spoken = scene.library.text(item.id, party.locale)
    await party.remember(prompted(reflecting, talk=talk, item=item.id, now=scene.now))
    return Say(
        message=scene.cards.reflection(
            spoken, party.locale, talk, scene.capabilities.typed, by_itself=False
        )
    )


async def words_after(draft: Draft, scene: Scene) -> Reply | None:
    """Whoever writes right after the command gets the private form with their words in it, or whom they can talk to."""
    words = draft.values.get("practice", "")
    if not words or "practice" not in draft.problems:
        return None
    care = assess(words, scene.actor.locale)
    if care.tier is Tier.CRISIS:
        return Say(message=await care_card(Party.of(scene), care))
    if command_word(words) is CommandWord.STOP:
        row = Buttons(buttons=(scene.button("button-care-stop", Silence()),))
        return Say(message=Message(blocks=(*scene.say("talk-stop-how").blocks, row)))
    return Fix(errors={}, command=Draft(word=Write.word(), values={"words": words}))


async def write(command: Write, scene: Scene) -> Reply:
    """Words from the private form; what is said to them is a private reply."""
    party = Party.of(scene)
    known = await opened(party)
    state = known.named(command.talk) or begun(party, command.talk, command.item)
    after = await move(party, known, state, Wrote(words=command.words))
    assert after.turn is not None, "words are always answered"
    return Say(message=await said(party, after.state or state, after.turn))


async def continue_(command: Continue, scene: Scene) -> Reply:
    """A place to go on writing, after a card."""
    message = scene.say("talk-continue")
    row = Buttons(buttons=(scene.cards.write(scene.actor.locale, command.talk, command.item),))
    return Say(message=Message(blocks=(*message.blocks, row)))


async def keep(command: Keep, scene: Scene) -> Reply:
    """The words go into the journal, and nowhere else."""
    return await _pressed(scene, command.talk, Kept())


async def discard(command: Drop, scene: Scene) -> Reply:
    """The words are deleted now."""
    return await _pressed(scene, command.talk, Discarded())


async def enough(command: Enough, scene: Scene) -> Reply:
    """No more of it now; what was written can still be kept."""
    return await _pressed(scene, command.talk, Ended())


async def not_quite(command: NotQuite, scene: Scene) -> Reply:
    """What was said back did not fit, so it is taken back."""
    return await _pressed(scene, command.talk, Misread())


async def letter(command: Letter, scene: Scene) -> Reply:
    """The words go into the journal and come back on a day."""
    party = Party.of(scene)
    today = scene.now.astimezone(ZoneInfo(zone_of(party.preferences))).date()
    journal = await scene.work.journal.opened_by(scene.asker, scene.now)
    last = today + timedelta(days=journal.most or MOST_DAYS)
    if command.on <= today:
        return Fix(errors={"on": scene.problem("past")}, command=command)
    if command.on > last:
        problem = scene.problem("letter", day=scene.words.day(last, party.locale, year=True))
        return Fix(errors={"on": problem}, command=command)
    return await _pressed(scene, command.talk, Kept(back_on=command.on), back_on=command.on)


async def silence(command: Silence, scene: Scene) -> Reply:
    """Nothing goes to the person by itself any more, until they ask for it."""
    party = Party.of(scene)
    quiet = replace(party, preferences=replace(party.preferences, direct=False))
    await scene.work.members.save(scene.workspace.platform, scene.actor.person, quiet.preferences)
    await quiet.remember(answered(quiet.preferences.reflecting), silence=True)
    return Say(message=scene.say("silence-done"), replace=True)


async def _pressed(scene: Scene, talk: str, event: Event, *, back_on: date | None = None) -> Reply:
    party = Party.of(scene)
    known = await opened(party)
    state = known.named(talk)
    if state is None:
        raise Refused("page-closed")
    after = await move(party, known, state, event)
    assert after.turn is not None, "what is pressed is always answered"
    slots = {"day": scene.words.day(back_on, party.locale, year=True)} if back_on else {}
    message = await said(party, after.state or state, after.turn, **slots)
    return Say(message=message, replace=True)
