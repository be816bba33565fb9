"""Files: those of the page, which lie in `static/`, asked for anew each time, and those that posts bring along."""

from pathlib import Path

from aiohttp import web

from bot.model.message import File

STATIC = Path(__file__).parent / "static"
_TYPES = {
    ".css": "text/css; charset=utf-8",
    ".html": "text/html; charset=utf-8",
    ".js": "text/javascript; charset=utf-8",
    ".svg": "image/svg+xml",
}


def add_files(app: web.Application) -> None:
    """A route for each file by its name, and from the bare prefix to the page."""
    app.router.add_get("", _to_the_page)
    for path in sorted(STATIC.iterdir()):
        if path.suffix in _TYPES:
            app.router.add_get(f"/{path.name}", _file)


def index() -> web.FileResponse:
    """The page itself."""
    return _serve(STATIC / "index.html")


def handed_out(file: File) -> web.Response:
    """A file of a post: a picture to be shown, anything else only to be saved, whatever it says it is."""
    headers = {
        "Content-Type": file.media if file.is_picture else "application/octet-stream",
        "Content-Disposition": f'attachment; filename="{file.name}"',
        "Cache-Control": "no-store",
    }
    return web.Response(body=file.body, headers=headers)


async def _file(request: web.Request) -> web.FileResponse:
    return _serve(STATIC / Path(request.path).name)


async def _to_the_page(request: web.Request) -> web.Response:
    raise web.HTTPPermanentRedirect(f"{request.path}/")


def _serve(path: Path) -> web.FileResponse:
    # An ETag comes with every FileResponse; `no-cache` makes the browser ask whether it still holds.
    return web.FileResponse(
        path, headers={"Content-Type": _TYPES[path.suffix], "Cache-Control": "no-cache"}
    )
