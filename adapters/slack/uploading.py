"""Files on Slack: handed over first, when nobody sees them, and then shared in one call, which is made once."""

import asyncio
from collections.abc import Iterator, Sequence
from contextlib import contextmanager

from yarl import URL

from adapters.slack.api import Api
from adapters.slack.trouble import Refused
from adapters.slack.wire import Object
from bot.model.errors import Malformed, TryLater, Unknown
from bot.model.message import File

PATIENCE = 6.0
"""Seconds for handing all files over, so that enough of a delivery's time is left for sharing them."""
_HOST = "files.slack.com"
_NO_RIGHT = "missing_scope"


class Uploads:
    """Shares files in a conversation; `address` is where the Web API is."""

    def __init__(self, api: Api, address: str) -> None:
        self._api = api
        self._origin = URL(address).origin()

    async def hand_over(self, token: str, files: Sequence[File]) -> list[Object]:
        """The files as Slack knows them now; nobody sees any yet, so every trouble is one to try again after.

        Raises TryLater, Malformed, or Refused.
        """
        try:
            with _without_right():
                async with asyncio.timeout(PATIENCE):
                    return [await self._handed_over(token, one) for one in files]
        except (Unknown, TimeoutError) as error:
            raise TryLater from error

    async def share(
        self, token: str, known: list[Object], blocks: list[Object], channel: str, thread: str
    ) -> None:
        """Show them, under one text. Raises TryLater, Unknown, Malformed, or Refused."""
        under: Object = {"thread_ts": thread} if thread else {}
        with _without_right():
            await self._api.call(
                "files.completeUploadExternal",
                token,
                files=known,
                channel_id=channel,
                blocks=blocks,
                **under,
            )

    async def _handed_over(self, token: str, file: File) -> Object:
        described: Object = {"alt_txt": file.says} if file.is_picture else {}
        answer = await self._api.call(
            "files.getUploadURLExternal",
            token,
            filename=file.name,
            length=len(file.body),
            **described,
        )
        url = URL(str(answer.told["upload_url"]))
        if url.origin() != self._origin and (url.scheme, url.host) != ("https", _HOST):
            raise Malformed("a file was to go to an address that is not Slack's")
        await self._api.upload(str(url), file.body)
        return {"id": str(answer.told["file_id"]), "title": file.says}


@contextmanager
def _without_right() -> Iterator[None]:
    """Without the right to upload only the files are lost; everything else goes on."""
    try:
        yield
    except Refused as error:
        if error.code != _NO_RIGHT:
            raise
        raise Malformed(error.code) from error
