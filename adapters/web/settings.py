"""The playground's environment variables."""

from pydantic import Field, field_validator
from pydantic_settings import BaseSettings, SettingsConfigDict


class WebSettings(BaseSettings):
    """What can be set about the playground."""

    model_config = SettingsConfigDict(env_prefix="HAVEN_WEB_", extra="ignore")

    people: str = Field(
        default="Ada, Ben, Chen, Dana",
        description="The names of the four people who can be played, with commas between them; the first is the admin.",
    )

    @field_validator("people")
    @classmethod
    def _can_be_told_apart(cls, people: str) -> str:
        names = {name.strip() for name in people.split(",")} - {""}
        if len(names) != 4 or people.count(",") != 3:
            raise ValueError("four different names with commas between them are needed")
        return people
