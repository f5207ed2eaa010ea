r"""The control words of RTF that matter to a reader's text, as tables.

Source: Microsoft, Rich Text Format Specification 1.9.1, appendix B ("Index of RTF control
words"); the character sets are those of its "Font table".
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from coverkit.models import Place

SYMBOLS: Mapping[str, str] = {
    "tab": "\t", "line": "\n", "lbr": "\n", "emdash": "—", "endash": "–", "bullet": "•",
    "lquote": "‘", "rquote": "’", "ldblquote": "“", "rdblquote": "”",
    "emspace": " ", "enspace": " ", "qmspace": " ", "zwbo": "", "zwnbo": "",
}  # fmt: skip
ENDS_PARAGRAPH = frozenset({"par", "sect", "page", "column", "cell", "row", "nestcell", "nestrow"})

OPENS: Mapping[str, Place] = {
    **dict.fromkeys(("header", "headerl", "headerr", "headerf"), "header"),
    **dict.fromkeys(("footer", "footerl", "footerr", "footerf"), "footer"),
    "footnote": "footnote",
    "annotation": "comment",
    "shptxt": "text_box",
    "dptxbxtext": "text_box",
}  # fmt: skip
"""Groups whose text runs on its own."""
FIRST_PAGE = frozenset({"headerf", "footerf"})
"""Of these, what is shown only where ``\\titlepg`` asks for another first page."""

TRANSPARENT = frozenset({"shpinst", "fldrslt", "ud", "do"})
"""Groups marked ``\\*`` whose text is shown all the same."""

LISTS = frozenset({"listtext", "pntext"})
"""A list item's own bullet or number."""

PROPERTIES: Mapping[str, str] = {
    "title": "title", "author": "author", "operator": "last_modified_by", "company": "company",
    "subject": "subject", "manager": "manager", "keywords": "keywords",
    "doccomm": "comments", "fonttbl": "fonttbl",
}  # fmt: skip
"""Groups that say something of the file, and under which name."""

SKIPPED = frozenset(
    {"colortbl", "stylesheet", "pict", "nonshppict", "shprslt", "upr", "private"}
    | {"sp", "sn", "sv", "svb", "pn", "pntxta", "pntxtb", "xe", "tc", "rxe", "txe", "keycode"}
    | {"creatim", "revtim", "printim", "buptim", "template"}
    | {"ftnsep", "ftnsepc", "ftncn", "aftnsep", "aftnsepc", "aftncn"}
)
"""Groups that are not shown although no ``\\*`` says so. ``shprslt`` is a shape's fallback copy,
``upr`` a text once more in Unicode, of which its ``ud`` alone is shown."""

CODE_PAGES: Mapping[int | str, str] = {
    708: "iso8859_6", 10000: "mac_roman", 65001: "utf-8", 1361: "johab", 0: "cp1252",
    "ansi": "cp1252", "mac": "mac_roman", "pc": "cp437", "pca": "cp850",
}  # fmt: skip
CHARSETS: Mapping[int | None, str] = {
    0: "cp1252", 77: "mac_roman", 128: "cp932", 129: "cp949", 130: "johab", 134: "gbk",
    136: "cp950", 161: "cp1253", 162: "cp1254", 163: "cp1258", 177: "cp1255", 178: "cp1256",
    186: "cp1257", 204: "cp1251", 222: "cp874", 238: "cp1250",
}  # fmt: skip
"""``\\fcharset`` -> code page; what is missing (1 default, 2 symbol) means the file's own."""
