"""The workspaces in which Haven is installed, and their tokens: one for each workspace, sealed on the shelf."""

from pydantic import BaseModel, ConfigDict, Field

from adapters.slack.api import Api
from adapters.slack.memory import Memory
from adapters.slack.trouble import Refused, meaning
from adapters.slack.wire import ids_of, workspace_of
from bot.model.errors import Gone, Scope
from bot.model.place import Channel
from bot.ports import Shelf

_PREFIX = "installation/"
MEMORY = 60.0
"""Seconds after which an installation is read anew, since another process may have changed it."""
_MOST = 10_000


class Installation(BaseModel):
    """Haven in one workspace, or in a whole Enterprise Grid; `scopes` is what was granted."""

    model_config = ConfigDict(frozen=True)

    workspace: str
    token: str = Field(repr=False)
    bot_user: str
    bot: str = ""
    installer: str | None = None
    scopes: frozenset[str] = frozenset()


class Installations:
    """Finds the installation of a workspace; with a token from the settings, there is only that one."""

    def __init__(self, shelf: Shelf, api: Api, token: str | None) -> None:
        self._shelf = shelf
        self._api = api
        self._token = token
        self._own: Installation | None = None
        self._known: Memory[Installation] = Memory(MEMORY, _MOST)

    async def of(self, workspace: str) -> Installation | None:
        """The installation, or None. Raises StoreDown, and what `Api.call` raises."""
        if self._token is not None:
            own = await self._of_settings(self._token)
            return own if own.workspace in (workspace, _grid(workspace)) else None
        known = self._known.get(workspace)
        if known is None and (known := await self._read(workspace)) is not None:
            self._known.put(workspace, known)
        return known

    async def needed(self, workspace: str) -> Installation:
        """The installation. Raises Gone if Haven is not there."""
        found = await self.of(workspace)
        if found is None:
            raise Gone(Scope.WORKSPACE, "not_installed")
        return found

    async def save(self, installation: Installation) -> None:
        """Keep an installation in place of an earlier one of the same workspace."""
        await self._shelf.put(
            _PREFIX + installation.workspace, installation.model_dump_json().encode()
        )
        self._known.clear()

    async def remove(self, workspace: str) -> None:
        """Forget the installation of a workspace, or that of its Grid if that is the one it has. Slack is not asked."""
        found = await self._read(workspace)
        if found is not None:
            await self._shelf.take(_PREFIX + found.workspace)
        self._known.clear()
        self._own = None

    async def all(self) -> list[Installation]:
        """Every installation."""
        if self._token is not None:
            return [await self._of_settings(self._token)]
        values = (await self._shelf.items(_PREFIX)).values()
        return [Installation.model_validate_json(value) for value in values]

    async def _read(self, workspace: str) -> Installation | None:
        for key in dict.fromkeys((workspace, _grid(workspace))):
            value = await self._shelf.get(_PREFIX + key)
            if value is not None:
                return Installation.model_validate_json(value)
        return None

    async def _of_settings(self, token: str) -> Installation:
        if self._own is None:
            try:
                answer = await self._api.call("auth.test", token)
            except Refused as error:
                raise meaning(error, Channel(workspace="", ref="")) from error
            told = answer.told
            team = None if told.get("is_enterprise_install") else told.get("team_id")
            self._own = Installation(
                workspace=workspace_of(told.get("enterprise_id"), team),
                token=token,
                bot_user=str(told.get("user_id", "")),
                bot=str(told.get("bot_id", "")),
                scopes=answer.scopes,
            )
        return self._own


def _grid(workspace: str) -> str:
    """Where the installation of a whole Enterprise Grid is kept."""
    enterprise, _ = ids_of(workspace)
    return workspace_of(enterprise, None) if enterprise else workspace
