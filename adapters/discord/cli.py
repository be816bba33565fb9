"""`haven discord ...`: what is needed to bring Haven into a server."""

import asyncio

import typer

cli = typer.Typer(no_args_is_help=True, help="Set up Haven on Discord.")


@cli.callback()
def discord() -> None:
    """Set up Haven on Discord."""


@cli.command()
def invite(
    least: bool = typer.Option(False, "--least", help="Leave out the optional permissions."),
    application: int | None = typer.Option(
        None,
        help="The id of the application; asked of Discord with HAVEN_DISCORD_TOKEN without it.",
    ),
) -> None:
    """Print the link that adds Haven to a server, and why it asks for what."""
    from adapters.discord.invite import NEEDED, OPTIONAL, link

    id = application if application is not None else asyncio.run(_ask_for_id())
    typer.echo(link(id, with_optional=not least))
    for name, why in NEEDED.items():
        typer.echo(f"  {name.replace('_', ' ')}: {why}")
    for name, why in OPTIONAL.items() if not least else ():
        typer.echo(f"  {name.replace('_', ' ')} (optional): {why}")


async def _ask_for_id() -> int:
    from pydantic import ValidationError

    from adapters.discord.breaker import Breaker
    from adapters.discord.rest import Denied, Rest
    from adapters.discord.settings import PORTAL, DiscordSettings
    from bot.clock import SystemClock
    from bot.model.errors import DeliveryError, Gone

    try:
        settings = DiscordSettings(_env_file=".env")
        async with Rest(settings, Breaker(SystemClock())).calls() as client:
            return (await client.application_info()).id
    except ValidationError as error:
        names = [f"HAVEN_DISCORD_{one['loc'][0]}".upper() for one in error.errors()]
        problem = f"{', '.join(names)}: not set, or not as it should be"
    except Gone:
        problem = f"Discord does not know this token; make a new one at {PORTAL}"
    except (DeliveryError, Denied):
        problem = "Discord does not answer"
    typer.echo(f"{problem}. With --application, no token is needed.", err=True)
    raise typer.Exit(2)
