"""Forms and command specifications in the words of a locale."""

from collections.abc import Mapping
from dataclasses import replace

from bot.commands import COMMANDS, fields_of
from bot.commands.spec import typed
from bot.model.command import Command, Draft
from bot.model.form import Choice, CommandSpec, Field, Form
from bot.words import Words


class Forms:
    """Draws forms from commands and drafts, for a platform with or without circles of people."""

    def __init__(self, words: Words, *, circles: bool = True) -> None:
        self._words = words
        self._circles = circles

    def form(
        self, command: Command | Draft, locale: str, known: Mapping[str, str] | None = None
    ) -> Form:
        """The form that asks for the fields of a command, with what is known already.

        `known` are values to begin with. A value that does not fit has its error; what was not filled in yet is no
        mistake of anybody.
        """
        draft = command if isinstance(command, Draft) else _draft(command)
        values = {**(known or {}), **draft.values}
        shown = self._fields(COMMANDS[draft.word])
        errors = {
            name: error
            for name, error in self.errors(draft, locale).items()
            if name in draft.values
        }
        fields = [
            replace(
                self._said(field, locale),
                value=values.get(field.name, field.value),
                error=errors.get(field.name, ""),
            )
            for field in shown
        ]
        names = {field.name for field in shown}
        return Form(
            word=draft.word,
            title=self._words.line(f"form-{draft.word}", locale),
            intro=self._words.line(f"help-{draft.word}", locale),
            submit=self._words.line(COMMANDS[draft.word].submit, locale),
            cancel=self._words.line("button-cancel", locale),
            fields=tuple(fields),
            hidden={name: value for name, value in values.items() if name not in names},
        )

    def errors(self, draft: Draft, locale: str) -> Mapping[str, str]:
        """A sentence for each problem of a draft, by field."""
        fields = {field.name: field for field in fields_of(COMMANDS[draft.word])}
        return {
            name: self._words.line(
                f"problem-{code}",
                locale,
                longest=fields[name].longest or 0,
                least=fields[name].least or 0,
                most=fields[name].most or 0,
            )
            for name, code in draft.problems.items()
            if name in fields
        }

    def specs(self, locale: str) -> list[CommandSpec]:
        """Every command that can be typed."""
        return [
            CommandSpec(
                word=command.word(),
                slash=command.slash,
                help=self._words.line(f"help-{command.word()}", locale),
                admin=command.admin,
                fields=tuple(
                    self._option(command, field, locale) for field in self._fields(command)
                ),
                local=self._words.perhaps(f"slash-{command.word()}", locale),
                on_message=command.on_message,
                shortcut=self._shortcut(command, locale),
                home=self._words.line(f"home-{command.word()}", locale) if command.home else "",
            )
            for command in COMMANDS.values()
            if command.slash is not None
        ]

    def _shortcut(self, command: type[Command], locale: str) -> str:
        if command.on_message is None:
            return ""
        return self._words.line(f"shortcut-{command.word()}", locale)

    def _fields(self, command: type[Command]) -> tuple[Field, ...]:
        """What the platform can ask for; what else is known of a form is hidden in it."""
        return tuple(one for one in fields_of(command) if self._circles or not one.circles)

    def _option(self, command: type[Command], field: Field, locale: str) -> Field:
        name = self._words.perhaps(f"option-{command.word()}-{field.name}", locale)
        return replace(self._said(field, locale), local=name)

    def _said(self, field: Field, locale: str) -> Field:
        return replace(
            field,
            label=self._words.line(field.label, locale),
            hint=self._words.line(f"{field.label}-hint", locale),
            choices=tuple(
                Choice(value=one.value, label=self._words.line(one.label, locale))
                for one in field.choices
            ),
        )


def _draft(command: Command) -> Draft:
    values = command.model_dump(exclude_none=True)
    return Draft(word=command.word(), values={name: typed(value) for name, value in values.items()})
