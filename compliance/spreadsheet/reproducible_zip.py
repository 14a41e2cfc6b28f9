"""The archive of a workbook, written again so that nothing in it depends on the clock and formulas carry what they come to."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Mapping
from datetime import date
from xml.sax.saxutils import escape

_ZIP_TIME = (1980, 1, 1, 0, 0, 0)
_FORMULA = re.compile(r'<c r="(?P<at>[A-Z]+[0-9]+)"(?P<style>[^>]*?)><f>(?P<formula>.*?)</f><v ?(?:/>|></v>)</c>')
Cached = Mapping[str, int | str]


def settled(archive: bytes, as_of: date, cached: Mapping[int, Cached]) -> bytes:
    """Return the archive in a fixed order with fixed times, its days of making set to the as-of date.

    `cached` holds for each sheet, counted from 1, what its formulas come to by the name of the cell: a reader that does not work formulas
    out shows it. The library that writes workbooks stamps them with the clock and has no place for such values.
    """
    stamp = f"{as_of.isoformat()}T00:00:00Z".encode()
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(archive)) as source, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as target:
        for name in sorted(source.namelist(), key=lambda n: (n != "[Content_Types].xml", n)):
            content = source.read(name)
            if name == "docProps/core.xml":
                content = re.sub(
                    rb"(<dcterms:(?:created|modified)[^>]*>)[^<]*(<)", rb"\g<1>" + stamp + rb"\g<2>", content
                )
            sheet = re.fullmatch(r"xl/worksheets/sheet(\d+)\.xml", name)
            if sheet is not None and cached.get(int(sheet[1])):
                content = _with_values(content.decode(), cached[int(sheet[1])]).encode()
            entry = zipfile.ZipInfo(name, _ZIP_TIME)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.external_attr = 0o600 << 16
            target.writestr(entry, content)
    return out.getvalue()


def _with_values(xml: str, values: Cached) -> str:
    """Put what each formula comes to beside it.

    Raises:
        KeyError: a formula has no value.
    """

    def one(found: re.Match[str]) -> str:
        value = values[found["at"]]
        kind = ' t="str"' if isinstance(value, str) else ""
        return f'<c r="{found["at"]}"{found["style"]}{kind}><f>{found["formula"]}</f><v>{escape(str(value))}</v></c>'

    return _FORMULA.sub(one, xml)
