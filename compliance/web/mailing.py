"""Mail, where the settings name a server: invitations, and one-time addresses to set a new password. Without it nothing is sent by us.

What is sent is made and sent behind the answer, by one thread: no page waits for a mail server, and how long a page takes tells nobody whether
there is an account. What goes wrong is written down by its kind, never with an address or a secret.
"""

from __future__ import annotations

import logging
import smtplib
import ssl
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from email.message import EmailMessage
from email.utils import formatdate, make_msgid
from threading import BoundedSemaphore

from compliance.web.settings import Settings

LOGGER = logging.getLogger("compliance.web")
SECONDS = 20  # that a mail server may take to answer
MOST_WAITING = 100  # letters; more are not taken, which only a flood brings about


class Mailer:
    """Sends letters by the server of the settings, one after the other."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings
        self._thread = ThreadPoolExecutor(1, thread_name_prefix="mail")
        self._room = BoundedSemaphore(MOST_WAITING)

    def later(self, make: Callable[[], tuple[str, str, str] | None]) -> Future[None] | None:
        """Make a letter (to whom, about what, what it says) and send it, behind the answer; None where too many wait already."""
        if not self._room.acquire(blocking=False):
            LOGGER.warning("mail-full")
            return None
        return self._thread.submit(self._do, make)

    def _do(self, make: Callable[[], tuple[str, str, str] | None]) -> None:
        try:
            made = make()
            if made is not None:
                self._send(*made)
        except Exception as error:  # behind the answer nobody else would hear of it
            LOGGER.error("mail-failed", extra={"kind": type(error).__name__})
        finally:
            self._room.release()

    def _send(self, to: str, about: str, says: str) -> None:
        settings = self._settings
        letter = EmailMessage()
        letter["From"], letter["To"], letter["Subject"] = settings.mail_from, to, about
        letter["Date"], letter["Message-ID"] = formatdate(), make_msgid(domain="mail.invalid")
        letter["Auto-Submitted"] = "auto-generated"
        letter.set_content(says)
        host, _, port = str(settings.mail_server).rpartition(":")
        kind = smtplib.SMTP_SSL if settings.mail_security == "tls" else smtplib.SMTP
        with kind(host, int(port), timeout=SECONDS) as server:
            if settings.mail_security == "starttls":
                server.starttls(context=ssl.create_default_context())
            if settings.mail_user is not None and settings.mail_password is not None:
                server.login(settings.mail_user, settings.mail_password.get_secret_value())
            server.send_message(letter)


def mailer_of(settings: Settings) -> Mailer | None:
    """Return what sends letters; None where no server is set up."""
    return None if settings.mail_server is None else Mailer(settings)


__all__ = ["Mailer", "mailer_of"]
