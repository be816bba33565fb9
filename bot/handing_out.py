"""The pages of links that work once: opening one shows a button, and pressing it hands the file out."""

from html import escape

from aiohttp import web

from bot.downloads import PATH, Download, Downloads
from bot.rules.languages import SOURCE
from bot.words import Words

_QUIET = {
    "Cache-Control": "no-store",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
    "X-Robots-Tag": "noindex",
    "Content-Security-Policy": "default-src 'none'; form-action 'self'; frame-ancestors 'none'",
}
_FILE = {"Content-Disposition": 'attachment; filename="journal.zip"'}


def add_downloads(app: web.Application, downloads: Downloads, words: Words) -> None:
    """Two routes, where links are possible. Platforms look at links by themselves, so only the button uses one up."""
    if not downloads.possible:
        return
    gone = words.line("takeout-gone", SOURCE)  # whoever comes too late is not known any more

    def too_late() -> web.Response:
        return web.Response(status=404, text=f"{gone}\n", headers=_QUIET)

    async def page(request: web.Request) -> web.Response:
        found = downloads.look(request.match_info["token"])
        if found is None:
            return too_late()
        return web.Response(text=_page(found), content_type="text/html", headers=_QUIET)

    async def file(request: web.Request) -> web.Response:
        found = downloads.take(request.match_info["token"])
        if found is None:
            return too_late()
        headers = {**_QUIET, **_FILE}
        return web.Response(body=found.body, content_type="application/zip", headers=headers)

    app.router.add_get(f"/{PATH}/{{token}}", page)
    app.router.add_post(f"/{PATH}/{{token}}", file)


def _page(one: Download) -> str:
    title, told, button = escape(one.title), escape(one.told), escape(one.button)
    return (
        "<!doctype html><meta charset=utf-8><meta name=viewport content='width=device-width'>"
        f"<title>{title}</title><h1>{title}</h1><p>{told}</p>"
        f"<form method=post><button>{button}</button></form>"
    )
