"""The command line. Each command imports what it needs when it runs, so that `haven --help` answers at once."""

import sys
from importlib.metadata import version as version_of
from pathlib import Path
from typing import Annotated

import typer

from bot.model.errors import ConfigError, ContentError, StoreDown

OK, FOUND, CONFIG, CONTENT, STOPPED = 0, 1, 2, 3, 130
"""Exit codes: all is well; a check found something; settings, keys or database; the content library; Ctrl-C."""

app = typer.Typer(
    name="haven",
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    help="A chat bot that helps teams feel safe, understood and valued, one small practice a day.",
)
content = typer.Typer(no_args_is_help=True, help="The library of practices.")
db = typer.Typer(no_args_is_help=True, help="The database.")
app.add_typer(content, name="content")
keys = typer.Typer(no_args_is_help=True, help="The master keys, and the key store.")
app.add_typer(db, name="db")
app.add_typer(keys, name="keys")


def main() -> int:
    """Run the command line; the return value is the exit code."""
    from bot.cli.platforms import add_platforms

    try:
        add_platforms(app, sys.argv[1:])
        app(standalone_mode=True)
    except (ConfigError, ContentError) as error:
        for problem in error.problems:
            print(problem, file=sys.stderr)
        return CONFIG if isinstance(error, ConfigError) else CONTENT
    except StoreDown as error:
        print(f"{error.__doc__} Check its disk or server, and start again.", file=sys.stderr)
        return CONFIG
    return OK


def _show_version(wanted: bool) -> None:
    if wanted:
        print(f"haven {version_of('haven-bot')}")
        raise typer.Exit


def _folder(text: str) -> Path:
    # An empty name would be the current folder, such as that of `--data "$UNSET"`.
    if not text.strip():
        raise typer.BadParameter("name a folder, or leave it out")
    return Path(text)


@app.callback()
def haven(
    context: typer.Context,
    version: Annotated[
        bool,
        typer.Option("--version", callback=_show_version, is_eager=True, help="Show the version."),
    ] = False,
) -> None:
    """Options of every command."""
    from bot.cli.platforms import specs

    context.obj = specs


@app.command()
def demo(
    port: Annotated[
        int | None, typer.Option(min=0, max=65_535, help="Port of the playground.")
    ] = None,
    data: Annotated[
        Path | None, typer.Option(parser=_folder, help="Folder for everything on disk.")
    ] = None,
) -> None:
    """Try Haven in a browser, with no account anywhere."""
    from bot.cli.serve import demo as start

    start(port=port, data=data)


@app.command()
def init(
    folder: Annotated[
        Path | None,
        typer.Option("--dir", parser=_folder, help="Folder for .env and all that is made."),
    ] = None,
) -> None:
    """Set Haven up for your team, question by question."""
    from bot.cli.init import init as lead

    raise typer.Exit(lead(folder or Path()))


@app.command()
def run() -> None:
    """Serve the platforms of HAVEN_PLATFORMS."""
    from bot.cli.serve import run as start

    start()


@app.command()
def preview(
    what: Annotated[
        str | None, typer.Argument(help="A team's name or id, or an item such as al-cp-001.")
    ] = None,
    locale: Annotated[str, typer.Option(help="The language of an item.")] = "en",
) -> None:
    """See the next two weeks of a team, or any item, as people will."""
    from bot.cli.preview import preview as show

    raise typer.Exit(show(what, locale))


@app.command()
def doctor() -> None:
    """Check clock, time zones, database, keys, content and platforms."""
    from bot.cli.doctor import doctor as examine

    raise typer.Exit(examine())


@content.command("check")
def content_check(
    folder: Annotated[Path | None, typer.Argument(help="Another content folder.")] = None,
) -> None:
    """List every problem of the content library, as file: item: field: what is wrong."""
    from bot.cli.content import check

    raise typer.Exit(check(folder))


@db.command("upgrade")
def db_upgrade() -> None:
    """Bring the database to the schema of this version."""
    from bot.cli.database import upgrade

    upgrade()


@db.command("check")
def db_check() -> None:
    """Check that the database can be opened, has the right schema and fits the key."""
    from bot.cli.database import check

    check()


@keys.command("list")
def keys_list() -> None:
    """Show the master keys by their ids, and how much each has sealed."""
    from bot.cli.keys import show

    show()


@keys.command("rotate")
def keys_rotate() -> None:
    """Seal everything anew under the first master key; beside a running Haven, as often as you like."""
    from bot.cli.keys import rotate

    rotate()


@keys.command("retire")
def keys_retire(
    key: Annotated[str, typer.Argument(help="The id of an old key, such as k1.")],
) -> None:
    """Tell whether a master key can be taken away, or what still needs it."""
    from bot.cli.keys import retire

    raise typer.Exit(retire(key))


@keys.command("abandon")
def keys_abandon(
    sure: Annotated[bool, typer.Option("--sure", help="Delete every journal for good.")] = False,
) -> None:
    """Give up a key store that is lost: deletes every private journal, which nobody can read any more."""
    from bot.cli.keys import abandon

    raise typer.Exit(abandon(sure=sure))
