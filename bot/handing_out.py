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
    "Content-Security-Policy": (
        "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; frame-ancestors 'none'"
    ),
}
_STYLE = (
    "body{font:1.1rem/1.6 system-ui,sans-serif;max-width:34rem;margin:12vh auto;padding:0 1.5rem;color:#22302b;"
    "background:#fbfaf7}button{font:inherit;padding:.6rem 1.2rem;border:0;border-radius:.5rem;background:#2f6b55;color:#fff}"
    "@media(prefers-color-scheme:dark){body{color:#e6ebe8;background:#171d1a}}"
)
_FILE = {"Content-Disposition": 'attachment; filename="journal.zip"'}


def add_downloads(app: web.Application, downloads: Downloads, words: Words) -> None:
    """Two routes, where links are possible. Platforms look at links by themselves, so only the button uses one up."""
    if not downloads.possible:
        return
    title = words.line("takeout-title", SOURCE)
    gone = words.line("takeout-gone", SOURCE)  # whoever comes too late is not known any more

    def too_late() -> web.Response:
        told = _html(title, gone)
        return web.Response(status=404, text=told, content_type="text/html", headers=_QUIET)

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
    button = f"<form method=post><button>{escape(one.button)}</button></form>"
    return _html(one.title, one.told, button)


def _html(title: str, told: str, more: str = "") -> str:
    # The words of Haven itself have one language so far.
    return (
        f"<!doctype html><html lang={SOURCE}><meta charset=utf-8>"
        f"<meta name=viewport content='width=device-width'><title>{escape(title)}</title>"
        f"<style>{_STYLE}</style><main><h1>{escape(title)}</h1><p>{escape(told)}</p>{more}</main>"
    )
