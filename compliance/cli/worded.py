"""Commands, options and arguments whose words come from the catalogue, in the language of the call.

A command says in code only what it does; what is told about it stands in exports/wording-cli.yaml, by its path:
`cli.rules.check.help`, `cli.rules.check.option.stale`, and `cli.option.as-of` for an option that several commands share. The
words are looked up when they are shown, so that one set of commands, made once, speaks every language of the catalogue.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, MutableMapping
from contextlib import contextmanager
from contextvars import ContextVar
from importlib import import_module
from typing import Any, TypeVar

import click

from compliance.language.sentences import catalogue, say
from compliance.language.tags import SOURCE, Lang

F = TypeVar("F", bound=Callable[..., Any])
_spoken: ContextVar[Lang] = ContextVar("language of the call", default=SOURCE)


def language() -> Lang:
    """Return the language of the call."""
    return _spoken.get()


@contextmanager
def speaking(lang: Lang) -> Iterator[None]:
    """Let everything told inside be told in a language."""
    before = _spoken.set(lang)
    try:
        yield
    finally:
        _spoken.reset(before)


def told(key: str, /, **slots: object) -> str:
    """Return a sentence of the catalogue in the language of the call."""
    return say(key, language(), **slots)


def _help(key: str, **slots: object) -> str:
    # A line `\b` keeps click from filling the paragraph under it; a file of words writes that character as it is read.
    return told(key, **slots).replace("\\b\n", "\b\n")


class WordedCommand(click.Command):
    """A command that is told about by the words of its path, such as `rules.check`."""

    def __init__(self, name: str | None, *, path: str, **settings: Any) -> None:
        self.path = path
        super().__init__(name, **settings)
        for param in self.params:
            if isinstance(param, WordedOption):
                param.command = path

    @property
    def help(self) -> str | None:
        """What the command does, with examples."""
        return _help(f"cli.{self.path}.help" if self.path else "cli.help")

    @help.setter
    def help(self, words: str | None) -> None:
        """Leave the words of the catalogue alone: click offers the docstring, which is for those who read the code."""

    def get_help_option(self, ctx: click.Context) -> click.Option | None:
        """Return --help, told about in the language of this call: click makes it once and keeps the words it then had."""
        made = super().get_help_option(ctx)
        if made is not None:
            made.help = told("cli.option.help")
        return made


class WordedGroup(WordedCommand, click.Group):
    """A group that knows where each of its commands is made, and fetches one only when it is called."""

    def __init__(self, name: str | None, *, path: str, made_in: Mapping[str, str], **settings: Any) -> None:
        super().__init__(name, path=path, commands=_Fetched(made_in), **settings)

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """List the commands with the beginnings of their words, without fetching any."""
        above = f"{self.path}." if self.path else ""
        named = {name: WordedCommand(name, path=above + name) for name in self.commands}
        click.Group(commands=dict[str, click.Command](named)).format_commands(ctx, formatter)


class _Fetched(MutableMapping[str, click.Command]):
    """Commands by name, each imported from its place, such as `rules_check:check`, when it is asked for."""

    def __init__(self, made_in: Mapping[str, str]) -> None:
        self._made_in = dict(made_in)
        self._fetched: dict[str, click.Command] = {}

    def __getitem__(self, name: str) -> click.Command:
        if name not in self._fetched:
            module, _, command = self._made_in[name].partition(":")
            self._fetched[name] = getattr(import_module(f"compliance.cli.{module}"), command)
        return self._fetched[name]

    def __setitem__(self, name: str, command: click.Command) -> None:
        self._made_in.setdefault(name, "")
        self._fetched[name] = command

    def __delitem__(self, name: str) -> None:
        del self._made_in[name]
        self._fetched.pop(name, None)

    def __iter__(self) -> Iterator[str]:
        return iter(self._made_in)

    def __len__(self) -> int:
        return len(self._made_in)

    def __contains__(self, name: object) -> bool:
        return name in self._made_in


class _WithMetavar:
    """A parameter whose metavar names an entry of the catalogue: `case` is `cli.metavar.case`."""

    ident: str | None = None

    @property
    def metavar(self) -> str | None:
        """The word that stands for a value."""
        return None if self.ident is None else told(f"cli.metavar.{self.ident}")

    @metavar.setter
    def metavar(self, ident: str | None) -> None:
        self.ident = ident


class WordedOption(_WithMetavar, click.Option):
    """An option that is told about by the words of its command, or by words that all commands share."""

    command: str = ""
    slots: Callable[[], Mapping[str, object]] | None

    def __init__(self, *args: Any, slots: Callable[[], Mapping[str, object]] | None = None, **settings: Any) -> None:
        self.slots = slots
        super().__init__(*args, **settings)

    @property
    def key(self) -> str:
        """The entry of the catalogue that explains the option."""
        name = max(self.opts, key=len).lstrip("-")
        own = f"cli.{self.command}.option.{name}"
        return own if own in catalogue() else f"cli.option.{name}"

    @property
    def help(self) -> str | None:
        """What the option is for."""
        return _help(self.key, **(self.slots() if self.slots else {}))

    @help.setter
    def help(self, words: str | None) -> None:
        """Leave the words of the catalogue alone."""


class WordedArgument(_WithMetavar, click.Argument):
    """An argument whose metavar comes from the catalogue."""


def command(path: str) -> Callable[[Callable[..., Any]], WordedCommand]:
    """Make a function the command of a path, such as `rules.check`."""
    return click.command(name=path.rpartition(".")[2], cls=WordedCommand, path=path)


def group(path: str, made_in: Mapping[str, str], **settings: Any) -> Callable[[Callable[..., Any]], WordedGroup]:
    """Make a function a group; `made_in` says for each command its module and name, such as `rules_check:check`."""
    return click.command(name=path.rpartition(".")[2], cls=WordedGroup, path=path, made_in=made_in, **settings)


def option(*names: str, **settings: Any) -> Callable[[F], F]:
    """Give a command an option; its words come from the catalogue."""
    return click.option(*names, cls=WordedOption, **settings)


def argument(*names: str, **settings: Any) -> Callable[[F], F]:
    """Give a command an argument; its metavar is an entry of the catalogue."""
    return click.argument(*names, cls=WordedArgument, **settings)
