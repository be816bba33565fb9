"""Load, decide, record: what happens for each command. A handler never sends and never commits."""

from collections.abc import Awaitable, Callable, Mapping
from typing import TypeVar

from bot import commands
from bot.handlers import (
    answering,
    appreciate,
    care,
    coming,
    contacts,
    help,
    journal,
    log,
    me,
    own_items,
    practice,
    promises,
    pulse,
    quiet,
    reacting,
    receiving,
    reflect,
    retention,
    rhythm,
    rounds,
    sending,
    setup,
    step,
    stewards,
    takeout,
    trust,
    typed,
)
from bot.handlers.scene import Scene
from bot.model.ask import Reply
from bot.model.command import Command, Draft
from bot.telling.promises import Promise

C = TypeVar("C", bound=Command)
Handler = Callable[[Command, Scene], Awaitable[Reply]]
Open = Callable[[Draft, Scene], Awaitable[Reply | None]]
Fill = Callable[[Scene, Command | Draft], Awaitable[Mapping[str, str]]]


def _for(kind: type[C], handle: Callable[[C, Scene], Awaitable[Reply]]) -> tuple[str, Handler]:
    async def handler(command: Command, scene: Scene) -> Reply:
        assert isinstance(command, kind), "the dispatcher looks handlers up by word"
        return await handle(command, scene)

    return kind.word(), handler


HANDLERS: dict[str, Handler] = dict(
    (
        _for(commands.Practice, practice.again),
        _for(commands.Another, practice.another),
        _for(commands.Why, practice.why),
        _for(commands.Answer, answering.answer),
        _for(commands.Less, reacting.less),
        _for(commands.Step, step.step),
        _for(commands.Appreciate, appreciate.preview),
        _for(commands.Send, sending.send),
        _for(commands.Discard, appreciate.discard),
        _for(commands.Ticket, sending.ticket),
        _for(commands.Received, receiving.received),
        _for(commands.Thank, receiving.thank),
        _for(commands.Hide, receiving.hide),
        _for(commands.Mine, receiving.mine),
        _for(commands.Report, receiving.report),
        _for(commands.Like, receiving.like),
        _for(commands.Queue, stewards.queue),
        _for(commands.PassOn, stewards.pass_on),
        _for(commands.SendBack, stewards.send_back),
        _for(commands.Reject, stewards.reject),
        _for(commands.Reported, stewards.reported),
        _for(commands.Judge, stewards.judge),
        _for(commands.Rounds, rounds.rounds),
        _for(commands.Lockdown, rounds.lockdown),
        _for(commands.Retention, retention.retention),
        _for(commands.CountMeIn, rounds.count_me_in),
        _for(commands.Trust, trust.trust),
        _for(commands.Pulse, pulse.pulse),
        _for(commands.Help, help.help),
        _for(commands.Typed, typed.typed),
        _for(commands.Reflect, reflect.reflect),
        _for(commands.Write, reflect.write),
        _for(commands.Continue, reflect.continue_),
        _for(commands.Keep, reflect.keep),
        _for(commands.Drop, reflect.discard),
        _for(commands.Enough, reflect.enough),
        _for(commands.NotQuite, reflect.not_quite),
        _for(commands.Letter, reflect.letter),
        _for(commands.Silence, reflect.silence),
        _for(commands.Recall, journal.recall),
        _for(commands.Entries, journal.entries),
        _for(commands.Search, journal.search),
        _for(commands.Takeout, takeout.takeout),
        _for(commands.Parcel, takeout.parcel),
        _for(commands.Erase, journal.erase),
        _for(commands.KeepFor, journal.keep_for),
        _for(commands.Support, care.support),
        _for(commands.Elsewhere, care.elsewhere),
        _for(commands.First, care.first),
        _for(commands.Cover, care.hide),
        _for(commands.Preview, coming.preview),
        _for(commands.Pause, rhythm.pause),
        _for(commands.Resume, rhythm.resume),
        _for(commands.Skip, rhythm.skip),
        _for(commands.Unskip, rhythm.unskip),
        _for(commands.Swap, rhythm.swap),
        _for(commands.Resend, rhythm.resend),
        _for(commands.CallOff, promises.call_off),
        _for(commands.Setup, setup.setup),
        _for(commands.Move, setup.move),
        _for(commands.Leave, setup.leave),
        _for(commands.Quiet, quiet.quiet),
        _for(commands.Log, log.log),
        _for(commands.Me, me.me),
        _for(commands.Data, me.data),
        _for(commands.Export, me.export),
        _for(commands.Forget, me.forget),
        _for(commands.Suggest, own_items.suggest),
        _for(commands.Items, own_items.items),
        _for(commands.Accept, own_items.accept),
        _for(commands.Decline, own_items.decline),
        _for(commands.Edit, own_items.edit),
        _for(commands.Retire, own_items.retire),
        _for(commands.Contacts, contacts.contacts),
        _for(commands.Contact, contacts.contact),
        _for(commands.StillRight, contacts.still_right),
        _for(commands.DropContact, contacts.drop),
    )
)

OPENED: Mapping[str, Open] = {
    commands.Answer.word(): answering.opened,
    commands.Reflect.word(): reflect.words_after,
}
"""What may have to be said in place of a form."""

KNOWN: Mapping[str, Fill] = {
    commands.Setup.word(): setup.known,
    commands.Me.word(): me.known,
    commands.Rounds.word(): rounds.known,
    commands.Retention.word(): retention.known,
    commands.Edit.word(): own_items.known,
    commands.Contact.word(): contacts.known,
}
"""What forms begin with, for the commands that know something already."""

PROMISES: Mapping[str, Promise] = {**rounds.PROMISES, **retention.PROMISES}
"""The settings that members rely on, by their names in the log; a feature that has some adds them."""
