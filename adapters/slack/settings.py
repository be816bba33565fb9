"""Slack's environment variables."""

from typing import Self

from pydantic import Field, HttpUrl, SecretStr, model_validator

from adapters.slack.features import SlackFeatures


class SlackSettings(SlackFeatures):
    """Where Slack is, and the secrets that it gave to the app."""

    bot_token: SecretStr | None = Field(
        default=None,
        description="The bot token (xoxb-...) of the one workspace that Haven serves; empty with OAuth.",
    )
    app_token: SecretStr | None = Field(
        default=None, description="The app-level token (xapp-...) for Socket Mode; empty with HTTP."
    )
    signing_secret: SecretStr | None = Field(
        default=None,
        description="The signing secret, for HTTP; two with a comma between them while it is being changed.",
    )
    client_id: str = Field(default="", description="The client id, for OAuth.")
    client_secret: SecretStr | None = Field(
        default=None, description="The client secret, for OAuth."
    )
    strangers: bool = Field(
        default=False,
        description="Whether people of other workspaces may use Haven in channels that are shared with them.",
    )
    api_url: HttpUrl = Field(
        default=HttpUrl("https://slack.com/api/"), description="Where Slack's Web API is."
    )
    authorize_url: HttpUrl = Field(
        default=HttpUrl("https://slack.com/oauth/v2/authorize"),
        description="Where Slack asks people whether an app may come in.",
    )

    @model_validator(mode="after")
    def _can_work(self) -> Self:
        if self.app_token is None and self.signing_secret is None:
            raise ValueError(
                "set HAVEN_SLACK_APP_TOKEN (Socket Mode) or HAVEN_SLACK_SIGNING_SECRET (HTTP)"
            )
        if self.bot_token is None and not self.oauth:
            raise ValueError(
                "set HAVEN_SLACK_BOT_TOKEN, or for OAuth HAVEN_SLACK_CLIENT_ID, HAVEN_SLACK_CLIENT_SECRET and "
                "HAVEN_SLACK_PUBLIC_URL"
            )
        return self

    @property
    def oauth(self) -> bool:
        """Whether workspaces can add Haven by themselves."""
        return bool(self.client_id and self.client_secret and self.public_url)

    @property
    def signing_secrets(self) -> tuple[bytes, ...]:
        """The secrets with which a request may be signed."""
        text = self.signing_secret.get_secret_value() if self.signing_secret else ""
        return tuple(one.strip().encode() for one in text.split(",") if one.strip())

    @property
    def api(self) -> str:
        """The address of the Web API, with a slash at its end."""
        return f"{str(self.api_url).rstrip('/')}/"
