"""Discord's environment variables."""

from pydantic import AnyUrl, Field, HttpUrl, SecretStr
from pydantic_settings import BaseSettings, SettingsConfigDict

PORTAL = "https://discord.com/developers/applications"
"""Where applications and their tokens are made."""


class DiscordSettings(BaseSettings):
    """Where Discord is, and the token that it gave to the application."""

    model_config = SettingsConfigDict(env_prefix="HAVEN_DISCORD_", extra="ignore")

    token: SecretStr = Field(description="The token of the bot, from Discord's developer portal.")
    direct_messages: bool = Field(
        default=False,
        description="Whether Haven reads what people write to it in direct messages; no privileged intent is needed.",
    )
    shards: int | None = Field(
        default=None,
        ge=1,
        description="How many connections to Discord share the servers, one for at most 2,500 of them; empty for one.",
    )
    api_url: HttpUrl = Field(
        default=HttpUrl("https://discord.com/api/v10"), description="Where Discord's REST API is."
    )
    gateway_url: AnyUrl = Field(
        default=AnyUrl("wss://gateway.discord.gg/"), description="Where Discord's gateway is."
    )

    @property
    def api(self) -> str:
        """The address of the REST API, without a slash at its end."""
        return str(self.api_url).rstrip("/")
