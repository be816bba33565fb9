"""What people do in the local Slack reaches real Bolt apps over HTTP and sockets, and comes back."""

from collections.abc import AsyncIterator

import aiohttp
import pytest

from tests.servers.bolt_apps import a_button, a_client, an_app, over_a_socket, over_http
from tests.servers.slack.events import bot_message
from tests.servers.slack.fake import FakeSlack
from tests.servers.slack.person import Person
from tests.servers.slack.post import Delivery, Signing
from tests.servers.slack.seen import Modal, Seen, pings
from tests.servers.slack.typing_in import REQUIRED
from tests.servers.slack.wire import Json


@pytest.fixture
def ann(slack: FakeSlack) -> Person:
    acme = slack.workspace("Acme")
    ann = slack.person(acme, "Ann Lee")
    slack.channel(acme, "general", ann, id="C1")
    return ann


@pytest.fixture(params=["http", "socket"])
async def either(
    slack: FakeSlack, ann: Person, request: pytest.FixtureRequest
) -> AsyncIterator[Person]:
    """Ann, with the app reachable one way or the other."""
    app = an_app(slack, ann.workspace)
    async with over_http(slack, app) if request.param == "http" else over_a_socket(slack, app):
        yield ann


@pytest.fixture
async def http(slack: FakeSlack, ann: Person) -> AsyncIterator[Person]:
    async with over_http(slack, an_app(slack, ann.workspace)):
        yield ann


@pytest.fixture
async def socket(slack: FakeSlack, ann: Person) -> AsyncIterator[Person]:
    async with over_a_socket(slack, an_app(slack, ann.workspace)):
        yield ann


async def test_a_command_is_answered_privately(either: Person) -> None:
    place = either.workspace.conversations["C1"]
    await either.types("/greet @ann & <all>", in_=place)
    answer = await either.answered()
    assert isinstance(answer, Seen)
    assert (answer.text, answer.ephemeral) == ("You said @Ann Lee & <all>", True)


async def test_a_command_that_is_not_registered_never_leaves_slack(http: Person) -> None:
    http.slack.app.commands = frozenset({"/greet"})
    await http.types("/levitate", in_=http.dm)
    assert http.trouble == ["/levitate is not a valid command"]


async def test_a_form_shows_errors_under_its_field_until_it_is_right(either: Person) -> None:
    await either.types("/fill", in_=either.dm)
    assert isinstance(await either.answered(), Modal)
    await either.submits()
    assert either.modal
    assert either.modal.errors == {"Your words": REQUIRED}
    await either.fills({"Your words": "no"})
    await either.submits()
    assert either.modal
    assert either.modal.errors == {"Your words": "Not that word"}
    await either.fills({"Your words": "yes"})
    await either.submits()
    assert either.modal is None


async def test_a_button_is_pressed_by_its_label(either: Person) -> None:
    client = a_client(either.slack, either.workspace)
    await client.chat_postMessage(channel="C1", text="Press me", blocks=[a_button("Go on")])
    await either.presses("Go on")
    answer = await either.answered()
    assert isinstance(answer, Seen)
    assert answer.text == "Pressed"


async def test_a_direct_message_is_echoed_once_and_never_echoes_itself(either: Person) -> None:
    await either.writes_dm("Hello <there>")
    await either.slack.settled()
    await either.slack.until(lambda: len(either.dm.messages) == 2)
    await either.slack.settled()
    assert [one.text for one in either.sees(either.dm)] == ["Hello <there>", "Echo: Hello <there>"]


async def test_edits_and_deletes_tell_what_was_there_before(http: Person) -> None:
    message = await http.writes_dm("First")
    await http.edits(message, "Second")
    await http.deletes(message)
    told = [events(one) for one in http.slack.post.sent if "subtype" in events(one)]
    assert [one["previous_message"]["text"] for one in told] == ["First", "Second"]


async def test_an_old_integration_speaks_with_subtype_bot_message(http: Person) -> None:
    event = bot_message("Beep", "B0", http.dm, http.slack.world.clock.ts())
    delivery = http.slack.happened.emit(http.workspace, event)
    await http.slack.settled()
    assert delivery
    assert delivery.ok


async def test_slack_checks_the_url_and_ssl(http: Person) -> None:
    assert await http.slack.verifies_url()
    assert (await http.slack.checks_ssl()).ok


@pytest.mark.parametrize("signing", [Signing.BAD, Signing.OLD, Signing.MISSING])
async def test_a_request_that_slack_did_not_sign_is_refused(http: Person, signing: Signing) -> None:
    body = http.doer.command("/greet", "hi", http.dm)
    delivery = await http.slack.post.send(Delivery(parcel="slash_commands", body=body), signing)
    assert delivery.last.status == 401


async def test_an_event_is_tried_again_at_once_after_a_minute_and_after_five(
    slack: FakeSlack, ann: Person
) -> None:
    slack.app.request_url = "http://127.0.0.1:9/nobody"
    delivery = await ann.types("Hello", in_=ann.dm)
    assert delivery
    assert delivery.last.reason == "connection_failed"
    counts = []
    for seconds in (0, 59, 1, 299, 1, 1000):
        await slack.advance(seconds)
        counts.append(len(delivery.attempts))
    assert counts == [2, 2, 3, 3, 4, 4]


async def test_a_retry_is_the_same_event_with_headers(http: Person) -> None:
    delivery = await http.types("Hello", in_=http.dm)
    assert delivery
    await http.slack.post.retry(delivery)
    await http.slack.settled()
    assert len(delivery.attempts) == 2
    assert [one.text for one in http.dm.messages].count("Echo: Hello") == 2


async def test_a_response_url_works_five_times_within_half_an_hour(http: Person) -> None:
    body = http.doer.command("/greet", "hi", http.dm)
    async with aiohttp.ClientSession() as session:
        codes = []
        for _ in range(6):
            async with session.post(body["response_url"], json={"text": "Yes"}) as answer:
                codes.append(answer.status)
        late = http.doer.command("/greet", "hi", http.dm)["response_url"]
        await http.slack.advance(30 * 60 + 1)
        async with session.post(late, json={"text": "Yes"}) as answer:
            codes.append(answer.status)
    assert codes == [200] * 5 + [404, 404]


async def test_an_uninstalled_app_hears_of_it_with_a_dead_token(http: Person) -> None:
    http.slack.happened.uninstalled(http.workspace, revoked_first=True)
    await http.slack.settled()
    heard = [events(one)["type"] for one in http.slack.post.sent]
    assert sorted(heard) == ["app_uninstalled", "tokens_revoked"]


async def test_every_kind_of_event_fits_the_types_of_slack(http: Person) -> None:
    slack, acme = http.slack, http.workspace
    place, secret = acme.conversations["C1"], slack.channel(acme, "secret", http, private=True)
    ben = slack.person(acme, "Ben", deleted=True)
    for one in (place, secret):
        slack.happened.joined(acme, one, ben.id)
        slack.happened.left(acme, one, ben.id)
        slack.happened.archived(acme, one, http.user)
        slack.happened.unarchived(acme, one, http.user)
        slack.happened.renamed(acme, one, "renamed")
        slack.happened.left(acme, one, acme.bot.id, http.user)
        slack.happened.channel_deleted(acme, one, http.user)
    slack.happened.user_changed(acme, ben.user)
    slack.happened.revoked(acme)
    await slack.settled()
    assert len({events(one)["type"] for one in slack.post.sent}) == 14


async def test_a_ticket_opens_one_socket(slack: FakeSlack, ann: Person) -> None:
    url = slack.socket.ticket()
    async with aiohttp.ClientSession() as session:
        async with session.ws_connect(url) as link:
            assert (await link.receive_json())["type"] == "hello"
        with pytest.raises(aiohttp.WSServerHandshakeError):
            await session.ws_connect(url)


async def test_an_envelope_can_arrive_twice(socket: Person) -> None:
    socket.slack.socket.duplicates = 1
    await socket.writes_dm("Twice")
    await socket.slack.until(lambda: len(socket.dm.messages) == 3)
    await socket.slack.settled()
    assert [one.text for one in socket.dm.messages] == ["Twice", "Echo: Twice", "Echo: Twice"]


@pytest.mark.parametrize("how", ["warning", "refresh_requested", "link_disabled", "no word"])
async def test_the_app_comes_back_after_its_socket_was_closed(socket: Person, how: str) -> None:
    sockets = socket.slack.socket
    match how:
        case "warning":
            await sockets.warns()
        case "refresh_requested":
            await sockets.refreshes()
        case "link_disabled":
            await sockets.disables()
        case _:
            sockets.cuts()
    await socket.slack.until(lambda: sockets.opened == 2 and len(sockets.links) == 1, 10)
    await socket.types("/greet again", in_=socket.dm)
    assert (await socket.answered()).text == "You said again"


async def test_an_envelope_without_a_connection_fails_and_is_tried_again(
    slack: FakeSlack, ann: Person
) -> None:
    delivery = await ann.types("Anybody?", in_=ann.dm)
    assert delivery
    assert delivery.last.reason == "connection_failed"
    async with over_a_socket(slack, an_app(slack, ann.workspace)):
        assert await slack.advance(0) == [delivery]
    assert delivery.ok


@pytest.mark.parametrize(
    ("text", "pinged"),
    [
        ("<!channel>", {"channel"}),
        ("<@U1|ann> and <!subteam^S1>", {"U1", "S1"}),
        ("&lt;!channel&gt; <https://a.b|@here>", set()),
    ],
)
def test_pings_are_those_of_markup_alone(text: str, pinged: set[str]) -> None:
    assert pings(text, []) == pinged


def events(delivery: Delivery) -> Json:
    """The event in a delivery."""
    event: Json = delivery.body["event"]
    return event
