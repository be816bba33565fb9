"""The views.* methods, and what a modal stack does."""

from tests.servers.slack.call import Call, method
from tests.servers.slack.limits import checked_view
from tests.servers.slack.things import View
from tests.servers.slack.wire import Json, SlackError, a_secret
from tests.servers.slack.world import Workspace

DEPTH = 3
"""How many modals may lie on one another."""


async def open_(call: Call) -> Json:
    """views.open"""
    view = checked_view(call.world, call.args["view"])
    trigger = call.world.take_trigger(str(call.args["trigger_id"]), call.workspace)
    opened = new_view(call.workspace, trigger.user, view)
    call.workspace.modals[trigger.user] = [opened]
    call.slack.happened.shown(call.workspace, opened)
    return {"view": view_json(opened, call.workspace, call.world.app.id)}


async def push(call: Call) -> Json:
    """views.push"""
    view = checked_view(call.world, call.args["view"])
    trigger = call.world.take_trigger(str(call.args["trigger_id"]), call.workspace)
    opened = pushed(call.workspace, trigger.user, view)
    call.slack.happened.shown(call.workspace, opened)
    return {"view": view_json(opened, call.workspace, call.world.app.id)}


async def update(call: Call) -> Json:
    """views.update"""
    known = _find(call)
    view = checked_view(call.world, call.args["view"])
    _same_hash(call, known)
    replaced(known, view)
    call.slack.happened.shown(call.workspace, known)
    return {"view": view_json(known, call.workspace, call.world.app.id)}


async def publish(call: Call) -> Json:
    """views.publish: the home tab of one person."""
    user = call.workspace.user(str(call.args["user_id"]))
    if not call.world.app.home_tab:
        raise SlackError("not_enabled")
    view = checked_view(call.world, call.args["view"])
    known = call.workspace.homes.get(user.id)
    if known:
        _same_hash(call, known)
        replaced(known, view)
    else:
        known = new_view(call.workspace, user.id, view)
        call.workspace.homes[user.id] = known
    call.slack.happened.shown(call.workspace, known)
    return {"view": view_json(known, call.workspace, call.world.app.id)}


def new_view(workspace: Workspace, user: str, payload: Json) -> View:
    """A view that nobody has typed into yet; an external_id is unique in the workspace."""
    external = payload.get("external_id")
    if external and _by_external(workspace, external):
        raise SlackError("duplicate_external_id")
    made = View(payload=payload, user=user, values=initial_values(payload))
    made.root = made.id
    return made


def pushed(workspace: Workspace, user: str, payload: Json) -> View:
    """A view on top of the others."""
    stack = workspace.modals.get(user, [])
    if not stack:
        raise SlackError("not_found")
    if len(stack) >= DEPTH:
        raise SlackError("push_limit_reached")
    opened = new_view(workspace, user, payload)
    opened.root, opened.previous = stack[0].id, stack[-1].id
    stack.append(opened)
    return opened


def replaced(view: View, payload: Json) -> None:
    """Another content in the same view; what was typed stays where block and action keep their ids."""
    kept = view.values
    view.payload, view.hash, view.errors = payload, a_secret(), {}
    view.values = initial_values(payload)
    for block, actions in kept.items():
        for action, value in actions.items():
            if action in view.values.get(block, {}):
                view.values[block][action] = value


def view_json(view: View, workspace: Workspace, app: str) -> Json:
    """A view as answers and payloads show it."""
    payload = view.payload
    told: Json = {
        "id": view.id,
        "team_id": workspace.id,
        "type": payload["type"],
        "blocks": payload["blocks"],
        "private_metadata": payload.get("private_metadata", ""),
        "callback_id": payload.get("callback_id", ""),
        "external_id": payload.get("external_id", ""),
        "state": {"values": view.values},
        "hash": view.hash,
        "previous_view_id": view.previous,
        "root_view_id": view.root,
        "app_id": app,
        "app_installed_team_id": workspace.id,
        "bot_id": workspace.bot.bot_id,
        "clear_on_close": payload.get("clear_on_close", False),
        "notify_on_close": payload.get("notify_on_close", False),
    }
    for key in ("title", "submit", "close"):
        told[key] = payload.get(key)
    return told


_INITIAL = {
    "plain_text_input": ("initial_value", "value"),
    "number_input": ("initial_value", "value"),
    "email_text_input": ("initial_value", "value"),
    "url_text_input": ("initial_value", "value"),
    "timepicker": ("initial_time", "selected_time"),
    "datepicker": ("initial_date", "selected_date"),
    "datetimepicker": ("initial_date_time", "selected_date_time"),
    "radio_buttons": ("initial_option", "selected_option"),
    "static_select": ("initial_option", "selected_option"),
    "external_select": ("initial_option", "selected_option"),
    "users_select": ("initial_user", "selected_user"),
    "conversations_select": ("initial_conversation", "selected_conversation"),
    "channels_select": ("initial_channel", "selected_channel"),
    "checkboxes": ("initial_options", "selected_options"),
    "multi_static_select": ("initial_options", "selected_options"),
    "multi_users_select": ("initial_users", "selected_users"),
    "multi_conversations_select": ("initial_conversations", "selected_conversations"),
    "multi_channels_select": ("initial_channels", "selected_channels"),
}
_LISTS = ("checkboxes", "multi_")


def value_key(kind: str) -> str | None:
    """Where the state of an element of this type keeps what was chosen; None for buttons."""
    return _INITIAL[kind][1] if kind in _INITIAL else None


def initial_values(payload: Json) -> Json:
    """The state of a view or message before anybody touched it."""
    values: Json = {}
    for block in payload["blocks"]:
        parts = [*block.get("elements", []), block.get("element"), block.get("accessory")]
        for part in parts:
            if isinstance(part, dict) and part.get("type") in _INITIAL:
                initial, key = _INITIAL[part["type"]]
                nothing: object = [] if part["type"].startswith(_LISTS) else None
                told = {"type": part["type"], key: part.get(initial, nothing)}
                values.setdefault(block["block_id"], {})[part["action_id"]] = told
    return values


def _find(call: Call) -> View:
    if id := call.args.get("view_id"):
        found = call.workspace.view(str(id))
    else:
        found = _by_external(call.workspace, str(call.args.get("external_id", "")))
    if found is None:
        raise SlackError("not_found")
    return found


def _by_external(workspace: Workspace, external: str) -> View | None:
    views = [view for stack in workspace.modals.values() for view in stack]
    return next((one for one in views if one.payload.get("external_id") == external), None)


def _same_hash(call: Call, view: View) -> None:
    told = call.args.get("hash")
    if told and told != view.hash:
        raise SlackError("hash_conflict")


METHODS = {
    "views.open": method(open_, needs="trigger_id view", tier=4),
    "views.push": method(push, needs="trigger_id view", tier=4),
    "views.update": method(update, needs="view", takes="view_id external_id hash", tier=4),
    "views.publish": method(publish, needs="user_id view", takes="hash", tier=4),
}
