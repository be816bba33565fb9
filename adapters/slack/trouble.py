"""What each of Slack's error codes means for a delivery. Pure."""

from bot.model.errors import DeliveryError, Gone, Malformed, Scope, TryLater, Unknown
from bot.model.place import Direct, Group, Place

_LATER = frozenset(
    {"ratelimited", "rate_limited", "team_added_to_org", "message_limit_exceeded", "accesslimited"}
)
_UNSURE = frozenset({"fatal_error", "internal_error", "service_unavailable", "request_timeout"})
_CHANNEL = frozenset(
    {
        "channel_not_found", "is_archived", "messages_tab_disabled", "no_permission", "not_in_channel", "not_in_group",
        "is_inactive",
    }
)  # fmt: skip
_WORKSPACE = frozenset(
    {
        "access_denied", "account_inactive", "ekm_access_denied", "invalid_auth", "missing_scope", "not_allowed_token_type",
        "not_authed", "org_login_required", "team_access_not_granted", "team_not_found", "token_expired", "token_revoked",
    }
)  # fmt: skip
_PERSON = frozenset(
    {
        "cannot_dm_bot", "cannot_message_user", "user_disabled", "user_not_found", "user_not_visible", "users_not_found",
    }
)  # fmt: skip


class Refused(Exception):
    """Slack said `ok: false`, and surely did nothing; `code` is its word for why."""

    def __init__(self, code: str, needed: str = "") -> None:
        super().__init__(code)
        self.code = code
        self.needed = needed


def refused(code: str, needed: str = "") -> Refused | DeliveryError:
    """The error for a code that no place has anything to do with, else Refused."""
    if code in _LATER:
        return TryLater()
    if code in _UNSURE:
        return Unknown(code)
    return Refused(code, needed)


def meaning(error: Refused, to: Place) -> DeliveryError:
    """What a refusal means for a delivery to that place."""
    code = error.code
    if code in _WORKSPACE:
        # Without a right to write to people themselves only those messages are lost; the channel's posts go on.
        lost = isinstance(to, Direct | Group) and code == "missing_scope"
        return Malformed(code) if lost else Gone(Scope.WORKSPACE, code)
    if code in _PERSON or (isinstance(to, Direct | Group) and _is_about_a_channel(code)):
        return Gone(Scope.PERSON, code)
    return Gone(Scope.TEAM, code) if _is_about_a_channel(code) else Malformed(code)


def _is_about_a_channel(code: str) -> bool:
    return code in _CHANNEL or code.startswith("restricted_action")
