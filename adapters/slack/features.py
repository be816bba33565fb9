"""What the app asks of Slack: the settings that its manifest is made from."""

import re
from collections.abc import Mapping

from pydantic import Field, HttpUrl, field_validator
from pydantic_settings import BaseSettings, SettingsConfigDict

from bot.commands import COMMANDS

ROOTS = tuple(dict.fromkeys(one.slash.split()[0] for one in COMMANDS.values() if one.slash))
"""The first words of all slash commands."""
_PAIR = re.compile(r"\s*([a-z]+)\s*=\s*/?([a-z0-9_-]{1,31})\s*")


class SlackFeatures(BaseSettings):
    """Settings that `haven slack manifest` reads too, before there are any tokens."""

    model_config = SettingsConfigDict(env_prefix="HAVEN_SLACK_", extra="ignore")

    public_url: HttpUrl | None = Field(
        default=None,
        description="The public https:// address of Haven's web server; empty for Socket Mode.",
    )
    commands: str = Field(
        default="",
        description="Other names for the slash commands, as haven=haven-bot,practice=our-practice, where another app has "
        "taken theirs.",
    )
    typed_replies: bool = Field(
        default=True,
        description="Whether people may write to Haven in direct messages (scope im:history); otherwise only forms.",
    )
    history: bool = Field(
        default=False,
        description="Whether to ask for the optional right to read channels in which Haven is, only to look for its own "
        "posts after a broken connection (scopes channels:history, groups:history).",
    )
    groups: bool = Field(
        default=False,
        description="Whether to ask for the optional right to write to a few people at once (scope mpim:write).",
    )

    files: bool = Field(
        default=False,
        description="Whether to ask for the optional right to send somebody their journal as a file, after a warning that "
        "Slack keeps it (scope files:write).",
    )

    @field_validator("commands")
    @classmethod
    def _are_names(cls, text: str) -> str:
        names = _names(text)
        if len({*ROOTS, *names}) != len(ROOTS):
            raise ValueError(f"there are {', '.join(ROOTS)}; no other command can be renamed")
        if len(set(names.values())) != len(names):
            raise ValueError("two commands can not have one name")
        return text

    @property
    def names(self) -> Mapping[str, str]:
        """What each first word is called in Slack."""
        return {root: root for root in ROOTS} | _names(self.commands)

    @property
    def site(self) -> str | None:
        """The public address of the adapter's pages, without a slash at its end."""
        return f"{str(self.public_url).rstrip('/')}/slack" if self.public_url else None


def _names(text: str) -> dict[str, str]:
    names: dict[str, str] = {}
    for pair in text.split(",") if text.strip() else ():
        found = _PAIR.fullmatch(pair)
        if found is None:
            raise ValueError("each must be like haven=haven-bot, in lower case")
        names[found[1]] = found[2]
    return names
