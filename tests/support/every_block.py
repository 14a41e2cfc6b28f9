"""A page with every block there is, and with words that somebody could write to break a format."""

from __future__ import annotations

from compliance.language.text import Lang
from compliance.rendering.page import (
    Bullets,
    Card,
    Cell,
    Code,
    Come,
    Entry,
    Figure,
    Folded,
    Gone,
    Heading,
    Link,
    Note,
    Page,
    Pairs,
    Paragraph,
    Strong,
    Table,
)
from compliance.rendering.tones import COLOURS
from compliance.reporting.svg import canvas, svg_of

SPECIAL = "\"quoted\" 'single' `tick` ``two`` \\back #hash $sum$ *star* _under_ ~wave~ <b>bold</b> &amp; & |bar| {slot} [square](round) @at =is +plus 5% ^hat /* no */ // none"
HOSTILE = [
    SPECIAL,
    "<script>alert(1)</script><img src=x onerror=alert(2)>",
    "]]> --> </style></script></title></svg>",
    '"]) #panic("typst") #image("/etc/passwd") $ x $ #let a = 1 // ',
    "[bold red]rich markup[/] [link=file:///etc/passwd]x[/link]",
    "{{ jinja }} {name} ${shell} `rm -rf` %s %(x)s \\u0041 \\n",
    "=HYPERLINK(1) --- +1 - dash 1. one",
]
AWAY = "before\x1b[31mred\x07\x00 \ud800 \u202eturned\u202c\r\nafter"
FOREIGN = [
    "שלום עולם 123 (a)",
    "مرحبا بالعالم 456",
    "日本語の会社 株式会社",
    "Ωμέγα Жизнь ½ ™ 😀 e\u0301 ﬁ",
    "हिन्दी ไทย",
]
LONG = "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft" * 3
ADDRESS = 'https://example.org/a path/(x)?q=<1>&r="2"|3#part'


def picture(label: str, width: float = 4, height: float = 1.5) -> str:
    """Draw a chart; each has the same ids inside."""
    with canvas(width, height) as figure:
        axes = figure.subplots()
        axes.bar(["a", "b"], [1, 2])
        axes.set_title(label)
        axes.fill_between([0, 1], [1, 2], hatch="//")
        return svg_of(figure)


def every_block(lang: Lang) -> Page:
    """Return the page."""
    tones = list(COLOURS)
    line = (
        "Words, ",
        Strong("strong words"),
        Gone("taken out"),
        Come("put in"),
        ", ",
        Code("an.id-of_something"),
        ", ",
        Link("a named link", ADDRESS),
        ".",
    )
    wide = [f"Column {n}" for n in range(9)]
    return Page(
        f"Every block, {SPECIAL}",
        lang,
        ("As of a day.", f"With a hostile name: {HOSTILE[1]}", AWAY),
        (
            Paragraph("The page begins without a heading."),
            Card("A card before any heading", (Paragraph("Its level is two."), Heading("Inside", 4))),
            Heading("First part", 2, anchor="first", tone="stop"),
            Paragraph(line),
            Paragraph("Small print.", small=True),
            Paragraph((Link("https://example.org/", "https://example.org/"), " and ", Link("down", "#last"))),
            Paragraph((Link("nowhere", "javascript:alert(1)"), " ", Link("no page", "#missing"))),
            Note(("Do not miss ", Strong("this"), ".")),
            Note("Grave.", tone="stop"),
            Bullets(
                ["One", line, Entry("Two, with a list", Bullets(["below", Entry("and", Bullets(["deeper"], True))]))]
            ),
            Bullets(["First", "Second", Entry("Third", Bullets(["Sub"]))], numbered=True),
            Pairs([("Name", "value"), ("A longer name that does not fit beside", line), (SPECIAL, SPECIAL)]),
            Heading("A part that skips a level", 4),
            Card(
                ("A card, ", Code("with.code")),
                (Paragraph("Words."), Pairs([("When", "now")])),
                tone="do-now",
                anchor="card",
            ),
            Card("A card in a card", (Card("within", (Bullets(["x"]),), tone="plan"),), tone="open"),
            Heading("Tables", 2, anchor="tables"),
            Table("Two columns", ["Tone", "Words"], [[Cell(t, t), f"said: {t}"] for t in tones], row_heads=True),
            Table("Two columns", ["", "Number"], [["a", Cell("1", numeric=True)], ["b", Cell("22", numeric=True)]]),
            Table(
                "Wide and long",
                wide,
                [[Cell(f"row {n}", "met"), *(f"cell {n}.{m} {'word ' * m}" for m in range(1, 9))] for n in range(40)],
                row_heads=True,
                widths=(2, 1, 1, 1, 1, 1, 1, 1, 1),
            ),
            Table("Without rows", ["A", "B", "C", "D"], []),
            Table("One endless cell", ["A", "B"], [["short", "very long text " * 900]]),
            Heading("Pictures", 2),
            Figure(picture("one"), "The first picture", f"Two bars. {SPECIAL}"),
            Figure(picture("two"), "The second picture", "Two more bars."),
            Figure(picture("three", 3, 20), "A tall picture", "Bars high and thin."),
            Card(
                "Wide in a card",
                (Table("Ten", [*"abcdefghij"], [[*"0123456789"]] * 3), Figure(picture("4", 14, 1), "Broad", "Bars")),
            ),
            Heading("Hostile and foreign words", 2),
            *(Paragraph(x) for x in (*HOSTILE, *FOREIGN, LONG, AWAY)),
            Bullets([*HOSTILE, *FOREIGN, LONG]),
            Table("Hostile cells", ["Head <b>", "Head |"], [[Code(x), Strong(x)] for x in (*HOSTILE, *FOREIGN, LONG)]),
            Card(HOSTILE[1], (Paragraph(Code("``` `` `")), Note(HOSTILE[3])), anchor="first"),
            Folded(
                f"Folded: {HOSTILE[0]}",
                (Paragraph("Inside the fold."), Heading("Heading in a fold", 3), Bullets(["x"])),
            ),
            Folded("A long card in a fold", (Card("Long", (Bullets(["a line of it"] * 120),)),)),
            Heading("Last", 3, anchor="last"),
            Paragraph(""),
            Bullets([]),
            Pairs([]),
        ),
    )
