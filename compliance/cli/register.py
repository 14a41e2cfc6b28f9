"""`compliance register`: making, verifying, copying and mending the register of accounts and firms, for whoever runs it."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import click

from compliance.cli.common import write_whole
from compliance.errors import InputError
from compliance.language.text import Lang

if TYPE_CHECKING:
    from compliance.register import Organisation, Register, User, Verification

F = TypeVar("F", bound=Callable[..., Any])
T = Callable[[str, str], str]


def commands(lang: Lang, t: T) -> list[click.Command]:
    """Return the commands of this module in a language."""

    @click.group(
        name="register",
        help=t(
            """Keep the register of accounts and firms that `compliance serve` works with: make it, verify it, back it up.

            The register is a file, or a PostgreSQL database named by --database or COMPLIANCE_DATABASE.

            \b
            Examples:
              compliance register init
              compliance register add-admin ada@example.org --name "Ada"
              compliance register verify
              compliance register backup register-2026-11-26.zip""",
            """Tenir le registre des comptes et des entreprises dont se sert `compliance serve` : le créer, le vérifier, le sauvegarder.

            Le registre est un fichier, ou une base PostgreSQL désignée par --database ou COMPLIANCE_DATABASE.

            \b
            Exemples :
              compliance --lang fr register init
              compliance --lang fr register add-admin ada@example.org --name "Ada"
              compliance --lang fr register verify
              compliance --lang fr register backup registre-2026-11-26.zip""",
        ),
    )
    def group() -> None:
        pass

    from compliance.cli import register_reassess

    for command in (*_whole(lang, t), *_firms(lang, t), *_people(lang, t), register_reassess.command(lang, t)):
        group.add_command(command)
    return [group]


def _whole(lang: Lang, t: T) -> list[click.Command]:
    """Commands on the register as a whole."""
    from compliance.language.sentences import say

    @click.command(
        name="init",
        help=t(
            """Make the register, or bring one of an earlier version to this one. What is kept stays; back it up first.

            \b
            Examples:
              compliance register init
              compliance register init --database postgresql://compliance@db.example.org/compliance""",
            """Créer le registre, ou mettre à jour celui d'une version antérieure. Rien ne se perd ; sauvegardez-le d'abord.

            \b
            Exemples :
              compliance --lang fr register init
              compliance --lang fr register init --database postgresql://compliance@bd.example.org/compliance""",
        ),
    )
    @_database(t)
    def init(database: str | None) -> None:
        with opened(database, check=False) as register:
            done = register.migrate()
            key = "register.ready" if not done else "register.made"
            click.echo(say(key, lang, place=register.database.shown, steps=", ".join(done)))

    @click.command(
        name="verify",
        help=t(
            """Verify the trail: no entry and no payload was changed, removed, inserted or moved. Ends with 1 if something is wrong.

            The last hash of each chain is printed. Keep it elsewhere: who can rewrite a database can rewrite whole chains, but not your note.

            \b
            Examples:
              compliance register verify
              compliance register verify --note heads.json
              compliance register verify --against heads.json""",
            """Vérifier le journal : aucune écriture, aucun contenu n'a été modifié, retiré, inséré ou déplacé. Finit par 1 si quelque chose cloche.

            La dernière empreinte de chaque chaîne est affichée. Gardez-la ailleurs : qui peut réécrire une base peut réécrire des chaînes entières, mais non
            votre note.

            \b
            Exemples :
              compliance --lang fr register verify
              compliance --lang fr register verify --note empreintes.json
              compliance --lang fr register verify --against empreintes.json""",
        ),
    )
    @click.option(
        "--note",
        type=click.Path(path_type=Path),
        metavar=t("FILE", "FICHIER"),
        help=t("Write the last hashes into this file.", "Écrire les dernières empreintes dans ce fichier."),
    )
    @click.option(
        "--against",
        type=click.Path(path_type=Path),
        metavar=t("FILE", "FICHIER"),
        help=t(
            "Hold the chains against hashes noted earlier.", "Comparer les chaînes à des empreintes notées plus tôt."
        ),
    )
    @_database(t)
    def verify(note: Path | None, against: Path | None, database: str | None) -> int:
        from compliance.register import SYSTEM

        noted = None if against is None else _noted(against)
        with opened(database) as register:
            found = register.verify_all(SYSTEM, noted=noted)
        _print_verification(found, lang)
        if note is not None and found.sound:
            heads = {chain: {"entries": n, "hash": h} for chain, (n, h) in found.heads.items()}
            write_whole(note, (json.dumps(heads, indent=2) + "\n").encode())
            click.echo(say("list.written", lang, path=note))
        return 0 if found.sound else 1

    @click.command(
        name="backup",
        help=t(
            """Write everything into one file, as of one moment, while people go on working. It can be restored into either kind of database.

            The file holds what people confided to you, and hashes of passwords: keep it like the database itself.

            \b
            Example:
              compliance register backup register-2026-11-26.zip""",
            """Tout écrire dans un fichier, à un même instant, pendant que chacun continue. Il se restaure dans l'une ou l'autre sorte de base.

            Le fichier contient ce qu'on vous a confié, et des empreintes de mots de passe : gardez-le comme la base elle-même.

            \b
            Exemple :
              compliance --lang fr register backup registre-2026-11-26.zip""",
        ),
    )
    @click.argument("file", metavar=t("FILE", "FICHIER"), type=click.Path(path_type=Path))
    @_database(t)
    def backup(file: Path, database: str | None) -> None:
        from compliance.register import SYSTEM

        with opened(database) as register:
            rows = register.backup(SYSTEM, file)
        click.echo(
            say("register.backed-up", lang, path=file, firms=rows["organisations"], entries=rows["trail_entries"])
        )

    @click.command(
        name="restore",
        help=t(
            """Fill an empty database from a backup. Its hashes and its trail are verified first; nothing is kept unless all of it is.

            \b
            Example:
              compliance register restore register-2026-11-26.zip --database sqlite:///restored.db""",
            """Remplir une base vide à partir d'une sauvegarde. Ses empreintes et son journal sont vérifiés d'abord ; c'est tout ou rien.

            \b
            Exemple :
              compliance --lang fr register restore registre-2026-11-26.zip --database sqlite:///restaure.db""",
        ),
    )
    @click.argument("file", metavar=t("FILE", "FICHIER"), type=click.Path(path_type=Path))
    @_database(t)
    def restore(file: Path, database: str | None) -> None:
        with opened(database, check=False) as register:
            rows = register.restore(file)
            place = register.database.shown
        click.echo(
            say("register.restored", lang, place=place, firms=rows["organisations"], entries=rows["trail_entries"])
        )

    @click.command(
        name="list",
        help=t(
            """List accounts and firms.

            \b
            Example:
              compliance register list""",
            """Lister les comptes et les entreprises.

            \b
            Exemple :
              compliance --lang fr register list""",
        ),
    )
    @_database(t)
    def listing(database: str | None) -> None:
        from compliance.register import SYSTEM

        with opened(database) as register:
            users, firms = register.users(SYSTEM), register.organisations(SYSTEM)
        click.echo(say("register.accounts", lang, count=len(users)))
        for user in users:
            rights = [say(f"register.is-{r}", lang) for r in ("admin", "lawyer") if getattr(user, r)]
            rights += [] if user.active else [say("register.closed", lang)]
            click.echo("  " + "  ".join((user.email, user.name, *rights)))
        click.echo(say("register.firms", lang, count=len(firms)))
        for firm in firms:
            click.echo(f"  {firm.id}  {firm.name}")

    return [init, verify, backup, restore, listing]


def _firms(lang: Lang, t: T) -> list[click.Command]:
    """Commands on one firm, named by its id or its exact name."""
    from compliance.language.sentences import say

    firm_argument = click.argument("firm", metavar=t("FIRM", "ENTREPRISE"))

    @click.command(
        name="export",
        help=t(
            """Take out everything kept of one firm, as a zip that people can read, with its trail. FIRM is its id or its name.

            \b
            Example:
              compliance register export "Corner Bakery" --output corner-bakery.zip""",
            """Sortir tout ce qui est conservé d'une entreprise, en un zip lisible, avec son journal. ENTREPRISE est son identifiant ou son nom.

            \b
            Exemple :
              compliance --lang fr register export "Boulangerie du Coin" --output boulangerie.zip""",
        ),
    )
    @firm_argument
    @click.option(
        "--output",
        required=True,
        type=click.Path(path_type=Path),
        metavar=t("FILE", "FICHIER"),
        help=t("Where to write the zip.", "Où écrire le zip."),
    )
    @_database(t)
    def export(firm: str, output: Path, database: str | None) -> None:
        from compliance.register import SYSTEM

        with opened(database) as register:
            content = register.export_organisation(SYSTEM, firm_named(register, firm).id)
        write_whole(output, content)
        click.echo(say("list.written", lang, path=output))

    @click.command(
        name="delete",
        help=t(
            """Delete one firm for good. Its chain of hashes stays, without any content. Its name is asked for, to be sure.

            \b
            Example:
              compliance register delete "Corner Bakery" --confirm "Corner Bakery\"""",
            """Supprimer une entreprise pour de bon. Sa chaîne d'empreintes reste, sans contenu. Son nom est demandé, par sûreté.

            \b
            Exemple :
              compliance --lang fr register delete "Boulangerie du Coin" --confirm "Boulangerie du Coin\"""",
        ),
    )
    @firm_argument
    @click.option("--confirm", metavar=t("NAME", "NOM"), help=t("The name of the firm.", "Le nom de l'entreprise."))
    @_database(t)
    def delete(firm: str, confirm: str | None, database: str | None) -> None:
        from compliance.register import SYSTEM

        with opened(database) as register:
            found = firm_named(register, firm)
            said = confirm if confirm is not None else click.prompt(say("register.ask-name", lang, name=found.name))
            register.delete_organisation(SYSTEM, found.id, said)
        click.echo(say("register.deleted", lang, name=found.name))

    @click.command(
        name="add-member",
        help=t(
            """Let somebody with an account into a firm.

            \b
            Example:
              compliance register add-member "Corner Bakery" bob@example.org --role adviser""",
            """Faire entrer dans une entreprise une personne qui a un compte.

            \b
            Exemple :
              compliance --lang fr register add-member "Boulangerie du Coin" bob@example.org --role adviser""",
        ),
    )
    @firm_argument
    @click.argument("email", metavar=t("EMAIL", "ADRESSE"))
    @click.option(
        "--role",
        type=click.Choice(["owner", "adviser", "auditor"]),
        required=True,
        help=t("The role in the firm.", "Le rôle dans l'entreprise."),
    )
    @_database(t)
    def add_member(firm: str, email: str, role: Any, database: str | None) -> None:
        from compliance.register import SYSTEM

        with opened(database) as register:
            found = firm_named(register, firm)
            register.add_member(SYSTEM, found.id, email, role)
        click.echo(say("register.joined", lang, email=email, name=found.name))

    return [export, delete, add_member]


def _people(lang: Lang, t: T) -> list[click.Command]:
    """Commands on accounts."""
    from compliance.language.sentences import say

    def adding(name: str, admin: bool, help_: str) -> click.Command:
        @click.command(name=name, help=help_)
        @click.argument("email", metavar=t("EMAIL", "ADRESSE"))
        @click.option("--name", "called", required=True, help=t("The name people see.", "Le nom que l'on verra."))
        @_password(t)
        @_database(t)
        def add(email: str, called: str, from_stdin: bool, database: str | None) -> None:
            from compliance.register import SYSTEM

            with opened(database) as register:
                register.create_user(SYSTEM, email, called, _secret(from_stdin, lang), admin=admin)
            click.echo(say("register.added", lang, email=email))

        return add

    add_user = adding(
        "add-user",
        False,
        t(
            """Make an account. The password is asked for, or read from standard input; it is never an argument.

            \b
            Examples:
              compliance register add-user bob@example.org --name "Bob"
              pass show bob | compliance register add-user bob@example.org --name "Bob" --password-stdin""",
            """Créer un compte. Le mot de passe est demandé, ou lu sur l'entrée standard ; ce n'est jamais un argument.

            \b
            Exemples :
              compliance --lang fr register add-user bob@example.org --name "Bob"
              pass show bob | compliance --lang fr register add-user bob@example.org --name "Bob" --password-stdin""",
        ),
    )
    add_admin = adding(
        "add-admin",
        True,
        t(
            """Make the account of an administrator, who manages accounts and sees no firm.

            \b
            Example:
              compliance register add-admin ada@example.org --name "Ada\"""",
            """Créer le compte d'un administrateur, qui gère les comptes et ne voit aucune entreprise.

            \b
            Exemple :
              compliance --lang fr register add-admin ada@example.org --name "Ada\"""",
        ),
    )

    @click.command(
        name="reset-password",
        help=t(
            """Set a new password for an account; all its sessions end. The password is asked for, or read from standard input.

            \b
            Example:
              compliance register reset-password bob@example.org""",
            """Donner un nouveau mot de passe à un compte ; toutes ses sessions prennent fin. Il est demandé, ou lu sur l'entrée standard.

            \b
            Exemple :
              compliance --lang fr register reset-password bob@example.org""",
        ),
    )
    @click.argument("email", metavar=t("EMAIL", "ADRESSE"))
    @_password(t)
    @_database(t)
    def reset_password(email: str, from_stdin: bool, database: str | None) -> None:
        from compliance.register import SYSTEM

        with opened(database) as register:
            user = _user(register, email)
            register.set_password(SYSTEM, user.id, _secret(from_stdin, lang))
        click.echo(say("register.password-set", lang, email=user.email))

    @click.command(
        name="erase-user",
        help=t(
            """Erase an account and what the trail of the site says of it. The person must belong to no firm any more.

            \b
            Example:
              compliance register erase-user bob@example.org --confirm bob@example.org""",
            """Effacer un compte et ce qu'en dit le journal du site. La personne ne doit plus appartenir à aucune entreprise.

            \b
            Exemple :
              compliance --lang fr register erase-user bob@example.org --confirm bob@example.org""",
        ),
    )
    @click.argument("email", metavar=t("EMAIL", "ADRESSE"))
    @click.option(
        "--confirm", metavar=t("EMAIL", "ADRESSE"), help=t("The address once more.", "L'adresse encore une fois.")
    )
    @_database(t)
    def erase_user(email: str, confirm: str | None, database: str | None) -> None:
        from compliance.register import SYSTEM

        with opened(database) as register:
            user = _user(register, email)
            said = confirm if confirm is not None else click.prompt(say("register.ask-email", lang, email=user.email))
            register.erase_user(SYSTEM, user.id, said)
        click.echo(say("register.erased", lang, email=user.email))

    return [add_user, add_admin, reset_password, erase_user]


# ---------------------------------------------------------------------------------------------------------------- helpers


def _database(t: T) -> Callable[[F], F]:
    return click.option(
        "--database",
        metavar=t("ADDRESS", "BASE"),
        help=t(
            "sqlite:///FILE or postgresql://USER@HOST/NAME (else COMPLIANCE_DATABASE, else a file among your data).",
            "sqlite:///FICHIER ou postgresql://COMPTE@SERVEUR/NOM (sinon COMPLIANCE_DATABASE, sinon un fichier parmi vos données).",
        ),
    )


def _password(t: T) -> Callable[[F], F]:
    return click.option(
        "--password-stdin",
        "from_stdin",
        is_flag=True,
        help=t("Read the password from standard input.", "Lire le mot de passe sur l'entrée standard."),
    )


@contextmanager
def opened(database: str | None, *, check: bool = True) -> Iterator[Register]:
    """Open the register that a call names for as long as a command works with it. Raises Unusable where it cannot be used."""
    from compliance.register import Register
    from compliance.register.place import default_url

    register = Register.open(database or default_url())
    try:
        if check:
            register.check()
        yield register
    finally:
        register.close()


def firm_named(register: Register, wanted: str) -> Organisation:
    """Return a firm by its id or name. Raises NotFound where there is none, InputError where several are called so."""
    from compliance.register import SYSTEM, NotFound

    firms = register.organisations(SYSTEM)
    found = [f for f in firms if f.id == wanted] or [f for f in firms if f.name == wanted]
    if not found:
        raise NotFound("firm")
    if len(found) > 1:
        raise InputError(f"{len(found)} firms are called so; name one by its id: {', '.join(f.id for f in found)}")
    return found[0]


def _user(register: Register, email: str) -> User:
    from compliance.register import SYSTEM, NotFound

    for user in register.users(SYSTEM):
        if user.email == email.strip().lower():
            return user
    raise NotFound("account")


def _secret(from_stdin: bool, lang: Lang) -> str:
    from compliance.language.sentences import say

    if from_stdin:
        return sys.stdin.readline().rstrip("\r\n")
    said: str = click.prompt(
        say("register.ask-password", lang),
        hide_input=True,
        confirmation_prompt=say("register.ask-again", lang),
    )
    return said


def _noted(path: Path) -> dict[str, tuple[int, str]]:
    try:
        data = json.loads(path.read_text(encoding="utf-8"))
        return {str(chain): (int(head["entries"]), str(head["hash"])) for chain, head in data.items()}
    except OSError as error:
        raise InputError(f"{path}: cannot be read ({error.strerror})") from None
    except (ValueError, KeyError, TypeError, AttributeError):
        raise InputError(
            f"{path}: these are no noted hashes; name a file that `register verify --note` wrote"
        ) from None


def _print_verification(found: Verification, lang: Lang) -> None:
    from compliance.language.sentences import say

    for chain in found.chains:
        click.echo(say("register.chain", lang, chain=chain.chain, entries=chain.entries, hash=chain.head))
        if chain.erased:
            click.echo("  " + say("register.erased-payloads", lang, count=chain.erased))
        for one in chain.findings:
            click.echo("  " + say(f"register.found-{one.kind}", lang, seq=one.seq))
    wrong = sum(len(c.findings) for c in found.chains)
    key = "register.sound" if found.sound else "register.unsound"
    click.echo(say(key, lang, chains=len(found.chains), count=wrong))


__all__ = ["commands"]
