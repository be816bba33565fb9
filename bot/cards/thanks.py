"""How notes of thanks look: in the preview, in the post of a round, and to one person alone."""

from collections.abc import Sequence

from bot.commands import Hide, Like, Mine, Queue, Received, Report, pack
from bot.commands.reading import pack_some
from bot.commands.thank import Thank
from bot.model.command import Command
from bot.model.message import (
    Block,
    Button,
    Buttons,
    Mention,
    Message,
    Note,
    Paragraph,
    Plain,
    Quote,
    Spans,
    Title,
    Words,
    text,
)
from bot.model.note import Note as Given
from bot.model.note import Reading
from bot.model.place import Person, TeamId
from bot.model.preferences import Thanks as Liking
from bot.model.round import Round
from bot.model.team import Team
from bot.rules.round_post import groups
from bot.words import Words as Sentences

SIGN = "💛"


class Thanks:
    """Lays out notes in the words of a locale."""

    def __init__(self, words: Sentences) -> None:
        self._words = words

    def note(self, note: Given, workspace: str, locale: str) -> tuple[Block, ...]:
        """What somebody wrote: in their own wording, or in the frame that is the same for everybody."""
        line = self._words.line
        if note.effect:
            framed = (("thanks-deed", note.deed), ("thanks-effect", note.effect))
            blocks: list[Block] = [
                Quote(spans=(Words(text=f"{line(key, locale)} "), Plain(text=words)))
                for key, words in framed
            ]
        else:
            blocks = [Quote(spans=(Plain(text=note.deed),))]
        if note.signed_by is not None:
            giver = Mention(person=Person(workspace=workspace, ref=note.signed_by))
            blocks.append(Note(spans=self._words.spans("thanks-from", locale, person=giver)))
        return tuple(blocks)

    def to(self, people: Sequence[str], workspace: str, locale: str) -> Paragraph:
        """Whom a note is for."""
        spans: list[Words | Plain | Mention] = [
            Words(text=f"{self._words.line('thanks-to', locale)} ", strong=True)
        ]
        for place, ref in enumerate(people):
            if place:
                last = place == len(people) - 1
                spans.append(
                    Words(text=f" {self._words.line('thanks-and', locale)} " if last else ", ")
                )
            spans.append(Mention(person=Person(workspace=workspace, ref=ref)))
        return Paragraph(spans=tuple(spans))

    def post(self, team: Team, one: Round, notes: Sequence[Given], part: int) -> Message:
        """One part of a round, without what was taken out of it."""
        locale, workspace = team.locale, team.workspace.ref
        key = "round-title" if part == 1 else "round-title-more"
        title = Title(text=self._words.line(key, locale), sign=SIGN)
        shown = [note for note in notes if note.part == part and not note.gone]
        blocks: list[Block] = [title]
        if not shown:
            blocks.append(Paragraph(spans=text(self._words.line("round-empty", locale))))
        for group in groups(shown):
            blocks.append(self.to(group[0].to, workspace, locale))
            for note in group:
                blocks += self.note(note, workspace, locale)
                blocks.append(self._about(team.id, one.n, note, locale))
        foot = self._words.line("round-foot", locale, n=one.n)
        return Message(blocks=(*blocks, Note(spans=text(foot))))

    def given(self, team: Team, one: Round, note: Given, locale: str) -> Message:
        """A note that one person gets alone."""
        said = self._words.say("given-note", locale, team=team.name)
        blocks = (
            *said.blocks,
            *self.note(note, team.workspace.ref, locale),
            self._about(team.id, one.n, note, locale),
        )
        return Message(blocks=blocks)

    def asks(self, team: Team, reads: Reading, locale: str) -> Message:
        """How do you like to be thanked? Asked once; where notes are read first, nobody is told that there is one."""
        buttons = tuple(
            self._button(f"button-like-{one}", locale, Like(thanks=one)) for one in Liking
        )
        key = "like-asked" if reads is Reading.NONE else "like-asked-before"
        said = self._words.say(key, locale, team=team.name)
        return Message(blocks=(*said.blocks, Buttons(buttons=buttons)))

    def coming(self, team: Team, when: str, locale: str) -> Message:
        """Something is going to be posted for you; you may look at it before."""
        said = self._words.say("thanks-coming", locale, when=when)
        look = self._button("button-look-mine", locale, Mine(team=team.id))
        return Message(blocks=(*said.blocks, Buttons(buttons=(look,))))

    def unread(self, team: Team, n: int, count: int, when: str) -> Message:
        """So many notes wait for stewards."""
        said = self._words.say("queue-waits", team.locale, team=team.name, count=count, when=when)
        look = self._button("button-queue", team.locale, Queue(team=team.id, n=n))
        return Message(blocks=(*said.blocks, Buttons(buttons=(look,))))

    def receipt(self, team: TeamId, n: int, note: Given, locale: str) -> Message:
        """What the person can do for whom a note is."""
        buttons = []
        if note.part and not note.gone:
            hide = Hide(team=team, n=n, place=note.place)
            buttons.append(self._button("button-hide", locale, hide))
        thank = pack_some(Thank.word(), [team, n, note.place])
        buttons.append(Button(label=self._words.line("button-thank-back", locale), does=thank))
        said = self._words.say("received-done", locale)
        return Message(blocks=(*said.blocks, Buttons(buttons=tuple(buttons))))

    def line(self, key: str, locale: str, **slots: str | int) -> Spans:
        """A sentence as one line."""
        return text(self._words.line(key, locale, **slots))

    def _about(self, team: TeamId, n: int, note: Given, locale: str) -> Buttons:
        return Buttons(
            buttons=(
                self._button("button-received", locale, Received(team=team, n=n, place=note.place)),
                self._button("button-report", locale, Report(team=team, n=n, place=note.place)),
            )
        )

    def _button(self, key: str, locale: str, command: Command) -> Button:
        return Button(label=self._words.line(key, locale), does=pack(command))
