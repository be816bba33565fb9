"""`haven slack ...`: what an app on Slack is made from."""

import json

import typer

from bot.ports import Specs

cli = typer.Typer(no_args_is_help=True, help="Set up Haven on Slack.")


@cli.callback()
def slack() -> None:
    """Set up Haven on Slack."""


@cli.command()
def manifest(
    context: typer.Context,
    link: bool = typer.Option(False, "--link", help="Print the link to Slack's page instead."),
    name: str = typer.Option("Haven", help="What the app is called in Slack."),
) -> None:
    """Print the app's manifest, made from HAVEN_SLACK_* in the environment or in .env."""
    from pydantic import ValidationError

    from adapters.slack.features import SlackFeatures
    from adapters.slack.manifest import create_link
    from adapters.slack.manifest import manifest as made

    try:
        features = SlackFeatures(_env_file=".env")
    except ValidationError as error:
        for one in error.errors(include_url=False, include_input=False):
            field = "_".join(str(part) for part in one["loc"]).upper()
            typer.echo(f"HAVEN_SLACK_{field}: {one['msg'].removeprefix('Value error, ')}", err=True)
        raise typer.Exit(2) from None
    specs: Specs = context.obj
    told = made(features, specs("en"), name)
    typer.echo(create_link(told) if link else json.dumps(told, indent=2))
