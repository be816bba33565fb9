"""One ask of the page, from its payload to what the page shows: a private reply, a form, or nothing."""

from typing import assert_never

from adapters.web.address import place
from adapters.web.forms import draw, marked
from adapters.web.guard import PageError
from adapters.web.inbound import Asked, Chosen, Typed, command_of, mentioned
from adapters.web.render import render
from adapters.web.room import Room
from adapters.web.wire import Json
from bot import commands
from bot.model.ask import Actor, Ask, Done, Fix, Say
from bot.model.message import Message, plain
from bot.model.place import Channel, DeliveryId, Direct, Group, Person, Thread
from bot.ports import Bot


async def answer(room: Room, bot: Bot, person: Person, asked: Asked) -> Json:
    """What the page shows to the person who asked. PageError for a place or post that they do not see."""
    if isinstance(asked, Typed):
        text = mentioned(asked.text, room.cast.names)
        asked = asked.model_copy(update={"text": text})
    at = await _conversation(room, person, asked.at)
    command = await _directly(room, person, at, asked) or command_of(asked)
    if command is None:
        return _say(room, bot.say("refused-old-button", "en"), instead=False)
    ask = Ask(
        key=f"{person.ref}/{asked.key}" if asked.key else None,
        at=at,
        actor=Actor(person=person, admin=room.cast.is_admin(person)),
        command=command,
        on=await _post(room, person, asked),
    )
    return await _reply(room, bot, ask)


async def _directly(
    room: Room, person: Person, at: Channel | Direct, asked: Asked
) -> commands.Typed | None:
    """Words that were typed to Haven alone, if they are no slash command: they stand there as in any conversation."""
    where = place(asked.at)
    if not isinstance(asked, Typed) or not isinstance(at, Direct) or isinstance(where, Group):
        return None
    if where is None or asked.text.startswith("/"):
        return None
    spoken = await room.speak(person, where, asked.text)
    return commands.Typed(words=asked.text, message=spoken.id)


async def _reply(room: Room, bot: Bot, ask: Ask) -> Json:
    reply = await bot.ask(ask)
    match reply:
        case Say():
            if reply.replace and await _instead(room, ask, reply.message):
                return {"done": True}
            return _say(room, reply.message, instead=reply.replace)
        case Fix(errors=errors, command=command):
            form = await bot.form(Ask(at=ask.at, actor=ask.actor, command=command, on=ask.on))
            return {"form": draw(marked(form, errors), room.cast.names)}
        case Done():
            return {"done": True}
        case _:
            assert_never(reply)


async def _instead(room: Room, ask: Ask, message: Message) -> bool:
    """Whether the message took the place of a post in the conversation with Haven."""
    if ask.on is None or not isinstance(ask.at, Direct):
        return False
    return await room.say_instead(ask.on, message)


def _say(room: Room, message: Message, *, instead: bool) -> Json:
    blocks = render(message, room.cast.names)
    at = room.clock.now().isoformat()
    return {"say": {"at": at, "blocks": blocks, "plain": plain(message)}, "replace": instead}


async def _conversation(room: Room, person: Person, at: str) -> Channel | Direct:
    place = await room.enter(person, at)
    root = await room.root(place) if place else None
    if root is None:
        raise PageError(404, "web-place")
    # In a group one asks for oneself, as in the conversation with Haven.
    return root if isinstance(root, Channel | Direct) else Direct(person=person)


async def _post(room: Room, person: Person, asked: Asked) -> DeliveryId | None:
    if isinstance(asked, Typed):
        where = place(asked.at)
        return where.root if isinstance(where, Thread) else None
    if isinstance(asked, Chosen) or asked.on is None:
        return None
    post = (await room.posts.all()).get(asked.on)
    if post is None or await room.enter(person, post.where) is None:
        raise PageError(404, "refused-old-button")
    return DeliveryId(post.id)
