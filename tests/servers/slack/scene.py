"""Setting the scene: workspaces, people, channels."""

from typing import TYPE_CHECKING, cast

from tests.servers.slack.person import Person
from tests.servers.slack.things import Conversation, User
from tests.servers.slack.wire import an_id
from tests.servers.slack.world import SCOPES, Workspace, World

if TYPE_CHECKING:
    from tests.servers.slack.fake import FakeSlack


class Scene:
    """What a test says exists before it starts."""

    world: World

    def workspace(
        self,
        name: str = "Acme",
        *,
        id: str | None = None,
        enterprise: str | None = None,
        org_wide: bool = False,
        scopes: frozenset[str] | None = SCOPES,
    ) -> Workspace:
        """A workspace with the app's bot in it; `scopes` None: the app is not installed yet."""
        team = id or an_id("T")
        app = self.world.app
        bot = User(id=an_id("U"), name=app.name, team=team, bot_id=an_id("B"))
        made = Workspace(
            id=team,
            name=name,
            enterprise=enterprise,
            org_wide=org_wide,
            bot=bot,
            users={bot.id: bot},
        )
        self.world.workspaces.append(made)
        if scopes is not None:
            self.world.grant(made, scopes)
        return made

    def person(
        self,
        workspace: Workspace,
        name: str,
        *,
        id: str | None = None,
        admin: bool = False,
        owner: bool = False,
        guest: bool = False,
        deleted: bool = False,
        tz: str = "Etc/UTC",
        locale: str = "en-US",
        home: str | None = None,
    ) -> Person:
        """Somebody; `home` is the id of another workspace for a Slack Connect stranger."""
        user = User(
            id=id or an_id("U"),
            name=name,
            team=home or workspace.id,
            stranger=home is not None,
            admin=admin,
            owner=owner,
            guest=guest,
            deleted=deleted,
            tz=tz,
            locale=locale,
        )
        workspace.users[user.id] = user
        return Person(cast("FakeSlack", self), workspace, user)

    def another_bot(self, workspace: Workspace, name: str = "Robot") -> User:
        """The bot of another app."""
        user = User(id=an_id("U"), name=name, team=workspace.id, bot_id=an_id("B"))
        workspace.users[user.id] = user
        return user

    def channel(
        self,
        workspace: Workspace,
        name: str = "general",
        *people: Person,
        id: str | None = None,
        private: bool = False,
        bot: bool = True,
        archived: bool = False,
    ) -> Conversation:
        """A channel with people, and with the bot unless said otherwise."""
        members = [*([workspace.bot.id] if bot else []), *(one.id for one in people)]
        made = Conversation(
            id=id or an_id("C"),
            name=name,
            kind="group" if private else "channel",
            members=members,
            archived=archived,
            creator=members[-1] if members else "",
        )
        workspace.conversations[made.id] = made
        return made
