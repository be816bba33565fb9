"""Between what lies in the boxes of a round and model values."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Annotated, TypeVar

from pydantic import Field, TypeAdapter

from bot.model.note import Mail, Mark, Note

T = TypeVar("T")
_ITEM: TypeAdapter[Note | Mail | Mark] = TypeAdapter(
    Annotated[Note | Mail | Mark, Field(discriminator="kind")]
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """What lies in a box: notes, mail for givers, and whether the box is being closed."""

    notes: tuple[Note, ...] = ()
    mail: tuple[Mail, ...] = ()
    closing: bool = False

    @classmethod
    def read(cls, items: Sequence[bytes]) -> "Sheet":
        """What `written` wrote."""
        found = [_ITEM.validate_json(one) for one in items]
        return cls(
            notes=tuple(one for one in found if isinstance(one, Note)),
            mail=tuple(one for one in found if isinstance(one, Mail)),
            closing=any(isinstance(one, Mark) for one in found),
        )

    def with_letter(self, mail: Mail) -> "Sheet":
        """With one more letter, which is there once."""
        return self if mail in self.mail else replace(self, mail=(*self.mail, mail))

    def written(self) -> list[bytes]:
        """As items of a box."""
        marks = (Mark(),) if self.closing else ()
        return [_ITEM.dump_json(one) for one in (*self.notes, *self.mail, *marks)]


def on_sheet(
    decide: Callable[[Sheet], tuple[Sheet, T]],
) -> Callable[[list[bytes]], tuple[list[bytes], T]]:
    """The decision about a sheet as one about the items of a box."""

    def of_items(items: list[bytes]) -> tuple[list[bytes], T]:
        sheet, answer = decide(Sheet.read(items))
        return sheet.written(), answer

    return of_items
