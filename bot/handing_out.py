"""The pages of links that work once: opening one shows a button, and pressing it hands the file out."""

from html import escape

from aiohttp import web

from bot.downloads import PATH, Download, Downloads

_QUIET = {
    "Cache-Control": "no-store",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
    "X-Robots-Tag": "noindex",
    "Content-Security-Policy": "default-src 'none'; form-action 'self'; frame-ancestors 'none'",
}
_FILE = {"Content-Disposition": 'attachment; filename="journal.zip"'}


def add_downloads(app: web.Application, downloads: Downloads) -> None:
    """Two routes. Platforms look at links by themselves, so only the button of the page uses one up."""

    async def page(request: web.Request) -> web.Response:
        found = downloads.look(request.match_info["token"])
        if found is None:
            return _gone()
        return web.Response(text=_page(found), content_type="text/html", headers=_QUIET)

    async def file(request: web.Request) -> web.Response:
        found = downloads.take(request.match_info["token"])
        if found is None:
            return _gone()
        headers = {**_QUIET, **_FILE}
        return web.Response(body=found.body, content_type="application/zip", headers=headers)

    app.router.add_get(f"/{PATH}/{{token}}", page)
    app.router.add_post(f"/{PATH}/{{token}}", file)


def _gone() -> web.Response:
    return web.Response(
        status=404, text="This link is used up, or its time is over.\n", headers=_QUIET
    )


def _page(one: Download) -> str:
    title, told, button = escape(one.title), escape(one.told), escape(one.button)
    return (
        "<!doctype html><meta charset=utf-8><meta name=viewport content='width=device-width'>"
        f"<title>{title}</title><h1>{title}</h1><p>{told}</p>"
        f"<form method=post><button>{button}</button></form>"
    )
