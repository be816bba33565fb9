"""The environment variables of the bulletin board."""

from pydantic import Field, HttpUrl
from pydantic_settings import BaseSettings, SettingsConfigDict


class BulletinSettings(BaseSettings):
    """Where the board is."""

    model_config = SettingsConfigDict(env_prefix="HAVEN_BULLETIN_", extra="ignore")

    url: HttpUrl = Field(description="The address of the bulletin board.")
