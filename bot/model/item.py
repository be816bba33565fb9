"""One piece of content: a prompt, an exercise or a private reflection, as written in `content/`."""

from collections.abc import Mapping
from enum import StrEnum
from typing import Annotated, Literal, Self

from pydantic import (
    AfterValidator,
    BaseModel,
    ConfigDict,
    Field,
    StringConstraints,
    model_validator,
)

from bot.model.practice import Practice
from bot.model.setting import Setting


class Kind(StrEnum):
    """What an item is for; the value is its name in content files."""

    CHANNEL_PROMPT = "channel_prompt"
    WEEKLY_RITUAL = "weekly_ritual"
    EMPATHY_EXERCISE = "empathy_exercise"
    PAIR_ACTIVITY = "pair_activity"
    PRIVATE_REFLECTION = "private_reflection"

    @property
    def code(self) -> str:
        """The two letters in the middle of an item's id."""
        return _CODES[self]


_CODES = {
    Kind.CHANNEL_PROMPT: "cp",
    Kind.WEEKLY_RITUAL: "wr",
    Kind.EMPATHY_EXERCISE: "ex",
    Kind.PAIR_ACTIVITY: "pa",
    Kind.PRIVATE_REFLECTION: "pr",
}
PROMPTS = frozenset({Kind.CHANNEL_PROMPT, Kind.WEEKLY_RITUAL})
EXERCISES = frozenset({Kind.EMPATHY_EXERCISE, Kind.PAIR_ACTIVITY})
PUBLIC = PROMPTS | EXERCISES
_MINUTES = {
    Kind.CHANNEL_PROMPT: range(1, 3),
    Kind.WEEKLY_RITUAL: range(2, 6),
    Kind.PRIVATE_REFLECTION: range(2, 5),
    Kind.PAIR_ACTIVITY: range(10, 21),
    Kind.EMPATHY_EXERCISE: range(8, 16),
}

Weekday = Literal["mon", "tue", "wed", "thu", "fri", "sat", "sun"]


def _at_most(limit: int) -> AfterValidator:
    def check(text: str) -> str:
        count = len(text.split())
        if count > limit:
            raise ValueError(f"{count} words; at most {limit} are allowed")
        return text

    return AfterValidator(check)


Line = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1)]
TITLE_WORDS, BODY_WORDS, WHY_WORDS = 6, 60, 25
Title = Annotated[Line, _at_most(TITLE_WORDS)]
Body = Annotated[Line, _at_most(BODY_WORDS)]
WhyText = Annotated[Line, _at_most(WHY_WORDS)]
StepText = Annotated[Line, _at_most(40)]
StepNumber = Annotated[str, StringConstraints(pattern=r"^[1-9][0-9]?$")]
Slug = Annotated[str, StringConstraints(pattern=r"^[a-z][a-z0-9_:]*$")]


class _Content(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class Audience(_Content):
    """How many people an item needs and suits."""

    min: Annotated[int, Field(ge=1)] = 1
    max: Annotated[int, Field(ge=1)] | None = None
    lead_first: bool = False
    anonymous_ok: bool = False


class Step(_Content):
    """One step of an exercise: who does it, where its words are read, and what can be pressed."""

    actor: Literal["bot", "person", "pair", "team"]
    surface: Literal["channel", "thread", "private"]
    text: StepText
    wait: Annotated[str, StringConstraints(pattern=r"^\d+[hd]$")] | None = None
    buttons: tuple[Annotated[Line, StringConstraints(max_length=30)], ...] = ()
    consent_before_share: bool = False


class Followup(_Content):
    """How a reflection is answered when what was written sounds like `when`."""

    when: Literal["light", "heavy", "mixed", "short_or_unclear"]
    acknowledge: StepText
    reflect: Annotated[str, _at_most(40)] = ""
    question: StepText
    close: StepText

    @model_validator(mode="after")
    def _asks_one_question(self) -> Self:
        if self.question.count("?") != 1:
            raise ValueError("question: exactly one question mark is allowed")
        return self


class Variant(_Content):
    """The words of an item where people do not work together; what is left out stays as it is.

    `steps` are by their number, from 1.
    """

    title: Title | None = None
    body: Body | None = None
    why: WhyText | None = None
    steps: Mapping[StepNumber, StepText] = {}

    def within(self, steps: int) -> bool:
        """Whether an item of so many steps has all those that are named here."""
        return all(int(number) <= steps for number in self.steps)


class Item(_Content):
    """One piece of content in one language. Word limits and fields: docs/add-content.md."""

    id: Annotated[str, StringConstraints(pattern=r"^[a-z]{2}-[a-z]{2}-(\d{3}|t\d{1,4})$")]
    version: Annotated[int, Field(ge=1)] = 1
    status: Literal["draft", "reviewed", "retired"]
    practice: Practice
    also: Annotated[tuple[Practice, ...], Field(max_length=2)] = ()
    kind: Kind
    title: Title
    body: Body
    why: WhyText
    community: Variant | None = None
    # Only what a team wrote itself has none; editors of content/ need not know.
    evidence: Annotated[tuple[str, ...], Field(max_length=3, json_schema_extra={"minItems": 1})]
    level: Annotated[int, Field(ge=1, le=3)]
    minutes: int
    audience: Audience = Audience()
    setting: Annotated[tuple[Literal["remote", "hybrid", "onsite"], ...], Field(min_length=1)] = (
        "remote",
        "hybrid",
        "onsite",
    )
    sync: Literal["async", "either", "live"] = "async"
    weekday_fit: tuple[Weekday, ...] = ()
    season: Slug = "any"
    not_near: tuple[Slug, ...] = ()
    do_not_use_with: tuple[str, ...] = ()
    group: Slug | None = None
    pass_line: Slug = "quiet"
    promise: tuple[Slug, ...] = ()
    buttons: tuple[Line, ...] = ()
    steps: tuple[Step, ...] = ()
    followups: tuple[Followup, ...] = ()
    tags: tuple[Slug, ...] = ()
    cultural_note: str = ""
    alt_text: str = ""
    emoji: Annotated[str, StringConstraints(max_length=8)] = ""

    @property
    def own(self) -> bool:
        """Whether a team wrote it itself: nobody has studied it, and its words are somebody's own."""
        return self.id[6:7] == "t"

    def told_in(self, setting: Setting) -> "Item":
        """The item in the words of a setting."""
        words = self.community
        if setting == "workplace" or words is None:
            return self
        steps = (
            step.model_copy(update={"text": words.steps.get(str(n), step.text)})
            for n, step in enumerate(self.steps, 1)
        )
        return self.model_copy(
            update={
                "title": words.title or self.title,
                "body": words.body or self.body,
                "why": words.why or self.why,
                "steps": tuple(steps),
            }
        )

    @model_validator(mode="after")
    def _hangs_together(self) -> Self:
        problems = [problem for holds, problem in self._requirements() if not holds]
        if problems:
            raise ValueError("; ".join(problems))
        return self

    def _requirements(self) -> list[tuple[bool, str]]:
        prefix = f"{self.practice.code}-{self.kind.code}-"
        minutes = _MINUTES[self.kind]
        return [
            (self.id.startswith(prefix), f"id: must begin with {prefix}"),
            (self.own or bool(self.evidence), "evidence: at least one source is needed"),
            (
                self.minutes in minutes,
                f"minutes: {minutes.start} to {minutes.stop - 1} for a {self.kind}",
            ),
            (
                self.kind not in PUBLIC or self.level <= 2,
                "level: at most 2 for what is posted in a channel",
            ),
            (self.kind in EXERCISES or not self.steps, "steps: only exercises have steps"),
            (self.kind not in EXERCISES or bool(self.steps), "steps: an exercise needs steps"),
            (
                self.community is None or self.community.within(len(self.steps)),
                f"community.steps: there are {len(self.steps)} steps",
            ),
            (
                self.kind is Kind.PRIVATE_REFLECTION or not self.followups,
                "followups: only reflections have follow-ups",
            ),
            (
                self.kind is not Kind.PRIVATE_REFLECTION or len(self.followups) >= 3,
                "followups: a reflection needs at least three",
            ),
        ]


class Translation(_Content):
    """The words of an item in another language; everything else stays as in the English item."""

    id: str
    source_version: Annotated[int, Field(ge=1)]
    address: Literal["formal", "informal"]
    reviewed_by: Line
    title: Title
    body: Body
    why: WhyText
    community: Variant | None = None
    steps: tuple[StepText, ...] = ()
    followups: tuple[Followup, ...] = ()
