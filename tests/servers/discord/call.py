"""One request to the REST API, as its routes see it."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from tests.servers.discord import limits
from tests.servers.discord.things import Attachment
from tests.servers.discord.wire import Json, told
from tests.servers.discord.world import World

if TYPE_CHECKING:
    from tests.servers.discord.fake import FakeDiscord


@dataclass(slots=True, kw_only=True)
class Call:
    """`params` are the parts of the path, `files` what was uploaded by its field's number."""

    discord: "FakeDiscord"
    method: str
    template: str
    path: str
    params: dict[str, str]
    query: dict[str, str]
    body: Any = None
    files: dict[str, tuple[str, bytes]] = field(default_factory=dict)

    @property
    def world(self) -> World:
        """All the state."""
        return self.discord.world

    @property
    def route(self) -> str:
        """`POST /channels/{channel_id}/messages`."""
        return f"{self.method} {self.template}"

    @property
    def fields(self) -> Json:
        """The body of a call that has an object."""
        return self.body if isinstance(self.body, dict) else {}

    def attachments(self, body: Json, before: list[Attachment]) -> list[Attachment]:
        """The files of a message: those kept of before, and the uploaded."""
        limits.check_files(body, self.files)
        stay = body.get("attachments")
        if stay is None and not self.files:
            return before
        listed = {str(one["id"]): one for one in stay or []}
        made = [one for one in before if one.id in listed] if stay is not None else list(before)
        for number, (name, content) in self.files.items():
            meta = listed.get(number, {})
            made.append(
                Attachment(
                    id=self.world.clock.snowflake(),
                    filename=str(meta.get("filename") or name),
                    content=content,
                    description=meta.get("description"),
                )
            )
        return made

    def logged(self) -> str:
        """A line for the transcript."""
        shown = told(query=self.query or None, body=self.body, files=list(self.files) or None)
        return f"  {self.shown_path} {shown}"

    @property
    def shown_path(self) -> str:
        """The method and the path, with long tokens cut short."""
        return " ".join([self.method, "/".join(one[:24] for one in self.path.split("/"))])


Handler = Callable[[Call], Awaitable[object]]
