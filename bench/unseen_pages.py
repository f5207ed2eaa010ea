"""The letters of `unseen_letters.py` as PDFs that no word processor made.

A browser prints them from HTML (as Google Docs and web editors do), and pdfTeX sets them. Two
families: ``tried`` is what the PDF reader was built against, ``unseen`` draws from other values
and is only measured. Each PDF stands beside a plain .docx with the same paragraphs.
"""

from __future__ import annotations

import html
import random
import subprocess
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from unseen_letters import Letter, Piece, make_plain, make_words

if TYPE_CHECKING:
    from pathlib import Path

    from unseen_letters import Family

_Values = dict[str, tuple[Any, ...]]

_WEB: dict[Family, _Values] = {
    "tried": {
        "font": ("Arial", "Liberation Serif", "Carlito"),
        "size": (10, 11, 12),
        "leading": (1.15, 1.5),
        "gap": ("0 0 1em", "0 0 8pt"),
        "indent": (0, 0, 18),
        "align": ("left", "justify"),
        "margin": ("25mm", "1in"),
        "head": ("lines", "flex"),
        "item": ("ul", "ol"),
    },
    "unseen": {
        "font": ("Open Sans", "EB Garamond", "Caladea", "DejaVu Sans", "Linux Libertine O"),
        "size": (10.5, 11.5, 12.5, 9.5),
        "leading": (1.0, 1.25, 1.38, 1.7),
        "gap": ("0.4em 0", "0", "0 0 6pt", "12pt 0 0"),
        "indent": (0, 0, 24),
        "align": ("left", "left", "justify"),
        "margin": ("2cm", "18mm 32mm", "1.2in 0.8in"),
        "head": ("flex", "table", "right", "centred"),
        "item": ("ul", "ol", "dash"),
    },
}
_TEX: dict[Family, _Values] = {
    "tried": {
        "class": ("article",),
        "size": ("10pt", "11pt"),
        "font": ("lmodern", "times"),
        "margin": ("margin=2.5cm", "margin=3cm"),
        "shape": (
            r"\setlength\parindent{0pt}\setlength\parskip{8pt}",
            r"\setlength\parindent{1.5em}\setlength\parskip{0pt}",
        ),
        "ragged": (False, True),
        "head": ("lines", "right"),
    },
    "unseen": {
        "class": ("article", "letter"),
        "size": ("10pt", "11pt", "12pt"),
        "font": ("lmodern", "times", "helvet", "palatino", "type1"),
        "margin": ("margin=2cm", "margin=3.5cm", "left=4cm,right=2.2cm,vmargin=2.5cm"),
        "shape": (
            r"\setlength\parindent{0pt}\setlength\parskip{\medskipamount}",
            r"\setlength\parindent{0pt}\setlength\parskip{0.9\baselineskip plus 2pt}",
            r"\setlength\parindent{2em}\setlength\parskip{0pt}\linespread{1.15}\selectfont",
            r"\setlength\parindent{10pt}\setlength\parskip{3pt}",
        ),
        "ragged": (False, False, True),
        "head": ("columns", "right", "centred"),
    },
}


def _drawn(values: _Values, family: Family, seed: int, kind: str) -> tuple[Letter, dict[str, Any]]:
    rng = random.Random(f"{kind} {family} {seed}")  # noqa: S311 - no secret
    return make_words(rng), {name: rng.choice(choices) for name, choices in values.items()}


# --- a browser's ---------------------------------------------------------------------------


def make_web(folder: Path, seed: int, *, family: Family) -> None:
    """Write the letter of this seed as .html and as plain .docx."""
    letter, drawn = _drawn(_WEB[family], family, seed, "web")
    make_plain(folder / f"{seed:03}.docx", letter)
    if drawn["gap"] == "0" and not drawn["indent"]:
        drawn["gap"] = "0 0 4pt"
    (folder / f"{seed:03}.html").write_text(_html(letter, drawn), encoding="utf-8")


def _html(letter: Letter, drawn: dict[str, Any]) -> str:
    style = (
        f"@page{{size:A4;margin:{drawn['margin']}}}"
        f"body{{font:{drawn['size']}pt/{drawn['leading']} '{drawn['font']}';margin:0}}"
        f"p{{margin:{drawn['gap']};text-align:{drawn['align']}}}"
        f"p.t{{text-indent:{drawn['indent']}pt}}"
        "address{font-style:normal;margin:0 0 2em} .r{text-align:right} .c{text-align:center}"
        "h2{font-size:1em;margin:0.6em 0 0} .f{display:flex;justify-content:space-between}"
        "p.h{text-align:left} td{vertical-align:top;padding-right:4em}"
    )
    lang = letter.lang.split("-")[0]
    subject = f'<p class="h"><b>{_safe(letter.subject)}</b></p>' if letter.subject else ""
    parts = [
        _html_head(letter.sender, drawn["head"]),
        f"<address>{'<br>'.join(map(_safe, letter.recipient))}</address>",
        f'<p class="h">{_safe(letter.date)}</p>',
        f'{subject}<p class="h">{_safe(letter.greeting)}</p>',
        _html_body(letter.body, drawn["item"]),
        f'<p class="h">{_safe(letter.goodbye)}</p><p class="h">{_safe(letter.sender[0])}</p>',
        *(f'<p class="h">{_safe(text)}</p>' for text in letter.after),
    ]
    head = f"<!doctype html><html lang={lang}><meta charset=utf-8><style>{style}</style>"
    return "\n".join([head, *parts])


def _html_head(own: list[str], kind: str) -> str:
    first, rest = _safe(own[0]), "<br>".join(map(_safe, own[1:]))
    if kind == "flex":
        return f'<div class="f"><b>{first}</b><address>{rest}</address></div>'
    if kind == "table":
        return f"<table><tr><td>{first}</td><td><address>{rest}</address></td></tr></table>"
    side = {"right": "r", "centred": "c"}.get(kind, "")
    return f'<address class="{side}">{first}<br>{rest}</address>'


def _html_body(body: list[Piece], item: str) -> str:
    parts: list[str] = []
    listed = False
    for piece in body:
        bold = f"<b>{_safe(piece.bold)}</b> " if piece.bold else ""
        if item != "dash" and (piece.kind == "item") != listed:
            parts.append(f"<{item}>" if piece.kind == "item" else f"</{item}>")
            listed = not listed
        if piece.kind == "item":
            wrapped = f"<li>{bold}{_safe(piece.text)}"
            parts.append(f'<p class="h">– {bold}{_safe(piece.text)}' if item == "dash" else wrapped)
        elif piece.kind == "heading":
            parts.append(f"<h2>{_safe(piece.text)}</h2>")
        else:
            parts.append(f'<p class="t">{bold}{_safe(piece.text)}</p>')
    return "\n".join([*parts, f"</{item}>" if listed else ""])


def _safe(text: str) -> str:
    return html.escape(text, quote=False)


def print_web(folder: Path) -> None:
    """Let a browser print every .html."""
    for page in sorted(folder.glob("*.html")):
        target = page.with_suffix(".pdf")
        if target.exists():
            continue
        options = ["--headless", "--no-sandbox", "--disable-gpu", "--no-pdf-header-footer"]
        profile = f"--user-data-dir={folder / 'profile'}"
        command = ["chromium", *options, profile, f"--print-to-pdf={target}", page.as_uri()]
        subprocess.run(command, check=True, capture_output=True, timeout=120)


# --- pdfTeX's ------------------------------------------------------------------------------

_BABEL = {"en": "english", "fr": "french", "de": "ngerman"}
_FONTS = {
    "lmodern": r"\usepackage[T1]{fontenc}\usepackage{lmodern}",
    "times": r"\usepackage[T1]{fontenc}\renewcommand\rmdefault{ptm}",
    "helvet": r"\usepackage[T1]{fontenc}\renewcommand\rmdefault{phv}",
    "palatino": r"\usepackage[T1]{fontenc}\renewcommand\rmdefault{ppl}",
    "type1": "",
}
"""``type1``: LaTeX's first fonts, whose accented letters are a letter and an accent over it."""
_ESCAPES = {"&": r"\&", "%": r"\%", "#": r"\#", "_": r"\_", "$": r"\$"}
_SET_OTHERWISE = {"'": "’", "€": "EUR"}
"""What pdfTeX sets as another character, or, in some fonts, draws of two."""


def make_tex(folder: Path, seed: int, *, family: Family) -> None:
    """Write the letter of this seed as .tex and as plain .docx."""
    letter, drawn = _drawn(_TEX[family], family, seed, "tex")
    table = _SET_OTHERWISE | (dict.fromkeys("„“”«»", "") if drawn["font"] == "type1" else {})
    letter = _translated(letter, str.maketrans(table))
    make_plain(folder / f"{seed:03}.docx", letter)
    (folder / f"{seed:03}.tex").write_text(_tex(letter, drawn), encoding="utf-8")


def _translated(letter: Letter, table: dict[int, str]) -> Letter:
    def said(text: str) -> str:
        return " ".join(text.translate(table).split())

    return replace(
        letter,
        sender=[said(line) for line in letter.sender],
        recipient=[said(line) for line in letter.recipient],
        body=[Piece(piece.kind, said(piece.text), said(piece.bold)) for piece in letter.body],
        after=[said(line) for line in letter.after],
        subject=said(letter.subject),
        greeting=said(letter.greeting),
    )


def _tex(letter: Letter, drawn: dict[str, Any]) -> str:
    own, lines = [_tex_safe(line) for line in letter.sender], r"\\" + "\n"
    sides = {"right": "flushright", "centred": "center"}
    side = sides.get(drawn["head"], "flushleft")
    head = rf"\begin{{{side}}}{lines.join(own)}\end{{{side}}}"
    if drawn["head"] == "columns":
        rest = lines.join(own[1:])
        head = (
            rf"\noindent\begin{{minipage}}[t]{{.5\textwidth}}\textbf{{\Large {own[0]}}}"
            rf"\end{{minipage}}\hfill\begin{{minipage}}[t]{{.4\textwidth}}\raggedright {rest}"
            r"\end{minipage}\bigskip"
        )
    subject = rf"\noindent\textbf{{{_tex_safe(letter.subject)}}}" if letter.subject else ""
    parts = [
        rf"\documentclass[{drawn['size']},a4paper]{{{drawn['class']}}}",
        rf"\usepackage[{_BABEL[letter.lang[:2]]}]{{babel}}{_FONTS[drawn['font']]}",
        rf"\usepackage[{drawn['margin']}]{{geometry}}",
        rf"\begin{{document}}{drawn['shape']}",
        r"\raggedright" if drawn["ragged"] else "",
        drawn["shape"].split(r"\setlength\parskip")[0],
        head,
        "",
        rf"\noindent {lines.join(_tex_safe(line) for line in letter.recipient)}\bigskip",
        "",
        rf"\noindent {_tex_safe(letter.date)}\bigskip",
        "",
        subject + (r"\medskip" if subject else ""),
        "",
        rf"\noindent {_tex_safe(letter.greeting)}\medskip",
        "",
        *_tex_body(letter.body),
        "",
        rf"\bigskip\noindent {_tex_safe(letter.goodbye)}\bigskip",
        "",
        rf"\noindent {own[0]}",
        *(rf"\medskip\par\noindent {_tex_safe(text)}" for text in letter.after),
        r"\end{document}",
    ]
    return "\n".join(parts)


def _tex_body(body: list[Piece]) -> list[str]:
    parts: list[str] = []
    listed = False
    for piece in body:
        bold = rf"\textbf{{{_tex_safe(piece.bold)}}} " if piece.bold else ""
        if (piece.kind == "item") != listed:
            parts.append(r"\begin{itemize}" if piece.kind == "item" else r"\end{itemize}")
            listed = not listed
        if piece.kind == "item":
            parts.append(rf"\item {bold}{_tex_safe(piece.text)}")
        elif piece.kind == "heading":
            parts += ["", rf"\noindent\textbf{{{_tex_safe(piece.text)}}}", ""]
        else:
            parts += ["", bold + _tex_safe(piece.text), ""]
    return [*parts, r"\end{itemize}" if listed else ""]


def _tex_safe(text: str) -> str:
    return "".join(_ESCAPES.get(character, character) for character in text)


def print_tex(folder: Path) -> None:
    """Let pdfTeX set every .tex."""
    for source in sorted(folder.glob("*.tex")):
        if not source.with_suffix(".pdf").exists():
            command = ["pdflatex", "-interaction=nonstopmode", "-halt-on-error", source.name]
            subprocess.run(command, check=True, capture_output=True, cwd=folder, timeout=120)
