"""The few pages that somebody sees who adds Haven to Slack. No script, nothing from elsewhere."""

from html import escape

from aiohttp import web

_HEADERS = {
    "Content-Security-Policy": (
        "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
    ),
    "Cache-Control": "no-store",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
}
_PAGE = """<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>{title}</title>
<style>
body {{ font: 1.1rem/1.6 system-ui, sans-serif; max-width: 34rem; margin: 12vh auto; padding: 0 1.5rem; color: #22302b;
background: #fbfaf7 }}
a.button {{ display: inline-block; padding: .6rem 1.2rem; border-radius: .5rem; background: #2f6b55; color: #fff;
text-decoration: none }}
code {{ background: #eceae3; padding: .1rem .3rem; border-radius: .25rem }}
@media (prefers-color-scheme: dark) {{ body {{ color: #e6ebe8; background: #171d1a }} code {{ background: #2a322e }} }}
</style>
<h1>{title}</h1>
{body}
</html>
"""


def install(link: str) -> web.Response:
    """What Haven asks for, and the way to Slack's own page."""
    body = (
        "<p>Haven posts one small practice a day that helps a team feel safe, understood and valued. It reads no channels, "
        "sees what people write to it, and says in each form who will see it.</p>"
        f'<p><a class="button" href="{escape(link)}">Add to Slack</a></p>'
        "<p>Slack shows you what Haven may do before you agree.</p>"
    )
    return _page("Add Haven to Slack", body)


def installed(setup: str, team: str) -> web.Response:
    """What to do next."""
    body = (
        f"<p>Haven is now in {escape(team)}. Three steps to the first practice:</p><ol>"
        "<li>Open the channel of your team in Slack.</li>"
        "<li>Type <code>/invite @Haven</code>, so that it may post there.</li>"
        f"<li>Type <code>/{escape(setup)} setup</code> and choose a time. It shows you what comes first.</li></ol>"
        "<p>You can close this page.</p>"
    )
    return _page("Haven is in", body)


def cancelled() -> web.Response:
    """Nothing happened."""
    body = '<p>Nothing was changed. <a href="install">Start again</a> whenever you like.</p>'
    return _page("Haven was not added", body)


def failed(why: str, status: int = 400) -> web.Response:
    """What went wrong, and that it can be tried again."""
    body = f'<p>{escape(why)}</p><p><a href="install">Start again</a></p>'
    return _page("That did not work", body, status)


def _page(title: str, body: str, status: int = 200) -> web.Response:
    text = _PAGE.format(title=title, body=body)
    return web.Response(text=text, content_type="text/html", status=status, headers=_HEADERS)
