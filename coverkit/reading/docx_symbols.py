"""The characters of symbol fonts: a number in a font of pictures, told as what a reader sees.

Source: ISO/IEC 29500-1, 17.3.3.30 (`sym`: font and number, often moved to F000 and after);
Unicode's mapping tables of Adobe Symbol and of Wingdings (Unicode 7.0, L2/12-368).
"""

from __future__ import annotations

BULLET = "•"
"""What stands for a picture that has no character here: people choose them as bullets."""
_MOVED = range(0xF000, 0xF100)
_PRIVATE = range(0xE000, 0xF900)
_LAST = 0x10FFFF
_SURROGATES = range(0xD800, 0xE000)
_LATIN = range(0x20, 0x7F)

_GREEK = dict(
    zip(
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz",
        "ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖαβχδεφγηιϕκλμνοπθρστυϖωξψζ",
        strict=True,
    )
)
# fmt: off - eight pairs a line
_SYMBOL = {
    **{ord(latin): greek for latin, greek in _GREEK.items()},
    **dict(zip(b"-'\"$@", "−∋∀∃≅", strict=True)),
    0xA0: "€",
    0xA3: "≤",
    0xA5: "∞",
    0xAB: "↔",
    0xAC: "←",
    0xAD: "↑",
    0xAE: "→",
    0xAF: "↓",
    0xB0: "°",
    0xB1: "±",
    0xB3: "≥",
    0xB4: "×",
    0xB7: "•",
    0xB8: "÷",
    0xB9: "≠",
    0xBB: "≈",
    0xBC: "…",
    0xD2: "®",
    0xD3: "©",
    0xD4: "™",
    0xDE: "⇒",
    0xE2: "®",
    0xE3: "©",
    0xE4: "™",
}
_WINGDINGS = {
    0x28: "☎",
    0x29: "✆",
    0x2A: "✉",
    0x4A: "☺",
    0x4B: "😐",
    0x4C: "☹",
    0x6C: "●",
    0x6D: "❍",
    0x6E: "■",
    0x6F: "□",
    0x71: "❑",
    0x72: "❒",
    0x75: "◆",
    0x76: "❖",
    0x77: "⬥",
    0x9F: "•",
    0xA7: "▪",
    0xA8: "◻",
    0xD8: "➢",
    0xDF: "←",
    0xE0: "→",
    0xE8: "➔",
    0xF0: "⇨",
    0xFB: "✗",
    0xFC: "✓",
    0xFD: "☒",
    0xFE: "☑",
}
# fmt: on
_FONTS = {"symbol": _SYMBOL, "wingdings": _WINGDINGS}


def symbol(font: str, number: str) -> str:
    """Return the character with this hexadecimal number in this font; none if it is none."""
    try:
        code = int(number, 16)
    except ValueError:
        return ""
    if not 0 < code <= _LAST or code in _SURROGATES:
        return ""
    if code in _MOVED:
        code -= _MOVED.start
    table = _FONTS.get(font.strip().lower())
    if table is not None and code in table:
        return table[code]
    if table is _SYMBOL and code in _LATIN:
        return chr(code)  # its digits and brackets are those of every font
    pictured = table is not None or "dings" in font.lower()
    return BULLET if pictured or code in _PRIVATE else chr(code)
