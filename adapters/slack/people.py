"""What Slack knows about people and channels: names and languages for a while, who is an admin never."""

import asyncio
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from adapters.slack.api import Api
from adapters.slack.installations import Installation, Installations
from adapters.slack.memory import Memory
from adapters.slack.trouble import Refused, meaning
from adapters.slack.wire import ids_of
from bot.model.errors import DeliveryError
from bot.model.facts import Facts
from bot.model.place import Channel, Person

MEMORY = 600.0
"""Seconds for which a name is kept; a change of a profile is heard of at once."""
_MOST = 20_000
SMALL = 25
"""Up to so many members of a channel are looked at one by one; in larger ones a few programs make no difference."""
_PAGE = 100
SLACKBOT = "USLACKBOT"
"""The one program that Slack does not call one."""
_NOBODY = frozenset({"user_not_found", "user_not_visible", "users_not_found"})
_NOWHERE = frozenset({"channel_not_found", "not_in_channel", "is_archived"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Profile:
    """Somebody's name, language and time zone, and whether they are a person who can use Haven."""

    name: str
    locale: str | None = None
    zone: str | None = None
    counts: bool = True


class People:
    """Asks Slack, and remembers what does not matter much. `strangers`: people of other workspaces belong to it too."""

    def __init__(self, api: Api, installations: Installations, *, strangers: bool = False) -> None:
        self._api = api
        self._installations = installations
        self._strangers = strangers
        self._profiles: Memory[Profile] = Memory(MEMORY, _MOST)

    def forget(self, person: Person) -> None:
        """Their profile changed."""
        self._profiles.drop(person)

    def known(self, person: Person) -> Profile | None:
        """What is remembered about somebody."""
        return self._profiles.get(person)

    async def profile(self, person: Person) -> Profile | None:
        """Somebody's profile; None if Slack does not tell now."""
        if (known := self.known(person)) is not None:
            return known
        try:
            await self._ask(person)
        except (DeliveryError, Refused):
            return None
        return self.known(person)

    async def names(self, people: Iterable[Person]) -> Mapping[Person, str]:
        """The names of those whom Slack knows."""
        ordered = list(people)
        found = await asyncio.gather(*(self.profile(one) for one in ordered))
        return {person: one.name for person, one in zip(ordered, found, strict=True) if one}

    async def look(self, at: Channel | Person) -> Facts:
        """What Slack says now. Raises what `Api.call` raises, and Gone where Haven is not installed."""
        try:
            return await (self._channel(at) if isinstance(at, Channel) else self._person(at))
        except Refused as error:
            if error.code in (_NOWHERE if isinstance(at, Channel) else _NOBODY):
                return Facts(active=False, admin=None if isinstance(at, Channel) else False)
            raise meaning(error, Channel(workspace=at.workspace, ref="")) from error

    async def _person(self, person: Person) -> Facts:
        installation, user = await self._ask(person)
        profile = self.known(person)
        return Facts(
            admin=_is_admin(user, person, installation),
            active=self._is_here(user, person),
            zone=profile.zone if profile else None,
            locale=profile.locale if profile else None,
            name=profile.name if profile else None,
            human=_is_human(user, person),
        )

    def _is_here(self, user: Mapping[str, Any], person: Person) -> bool:
        # To Slack itself nobody is a stranger who is in a shared channel that Haven sees.
        if user.get("deleted") or user.get("is_stranger"):
            return False
        return self._strangers or not _is_from_elsewhere(user, person)

    async def _ask(self, person: Person) -> tuple[Installation, Mapping[str, Any]]:
        installation = await self._installations.needed(person.workspace)
        answer = await self._api.call(
            "users.info", installation.token, user=person.ref, include_locale=True
        )
        user: Mapping[str, Any] = answer.told.get("user") or {}
        self._remember(person, user)
        return installation, user

    def _remember(self, person: Person, user: Mapping[str, Any]) -> None:
        shown = user.get("profile") or {}
        name = shown.get("display_name") or shown.get("real_name") or user.get("real_name")
        profile = Profile(
            name=str(name or person.ref),
            locale=user.get("locale"),
            zone=user.get("tz"),
            counts=_is_human(user, person) and self._is_here(user, person),
        )
        self._profiles.put(person, profile)

    async def _channel(self, channel: Channel) -> Facts:
        installation = await self._installations.needed(channel.workspace)
        answer = await self._api.call(
            "conversations.info", installation.token, channel=channel.ref, include_num_members=True
        )
        told = answer.told.get("channel") or {}
        active = bool(told.get("is_member")) and not told.get("is_archived")
        size = await self._size(channel, installation.token, told.get("num_members"))
        name = f"#{told['name']}" if told.get("name") else None
        return Facts(size=size, active=active, name=name)

    async def _size(self, channel: Channel, token: str, members: object) -> int | None:
        """How many people are in a channel; in a small one, those alone count who can use Haven.

        Slack counts programs, people of other workspaces and who was deactivated: among them nobody can hide.
        """
        if not isinstance(members, int):
            return None
        if members > SMALL:
            return members - 1  # Haven itself
        try:
            refs = await self._members(channel, token)
        except (DeliveryError, Refused):
            return None
        people = [Person(workspace=channel.workspace, ref=ref) for ref in refs]
        found = await asyncio.gather(*(self.profile(one) for one in people))
        return sum(one is not None and one.counts for one in found)

    async def _members(self, channel: Channel, token: str) -> list[str]:
        found: list[str] = []
        page: dict[str, str] = {}
        while True:
            answer = await self._api.call(
                "conversations.members", token, channel=channel.ref, limit=_PAGE, **page
            )
            found += map(str, answer.told.get("members") or ())
            cursor = (answer.told.get("response_metadata") or {}).get("next_cursor")
            if not cursor:
                return found
            page = {"cursor": str(cursor)}


def _is_human(user: Mapping[str, Any], person: Person) -> bool:
    return not user.get("is_bot") and person.ref != SLACKBOT


def _is_from_elsewhere(user: Mapping[str, Any], person: Person) -> bool:
    """Whether somebody is at home in another workspace; all of a Grid are one."""
    enterprise, team = ids_of(person.workspace)
    grid = (user.get("enterprise_user") or {}).get("enterprise_id")
    if team is None or (enterprise is not None and grid == enterprise):
        return False
    return user.get("team_id") not in (None, team, enterprise)


def _is_admin(user: Mapping[str, Any], person: Person, installation: Installation) -> bool:
    home = user.get("team_id")
    enterprise, team = ids_of(person.workspace)
    guest = user.get("is_restricted") or user.get("is_ultra_restricted")
    if (
        user.get("deleted")
        or guest
        or user.get("is_stranger")
        or home not in (None, team, enterprise)
    ):
        return False
    return bool(
        user.get("is_admin") or user.get("is_owner") or person.ref == installation.installer
    )
