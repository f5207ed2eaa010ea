from __future__ import annotations

import pytest


def said(question):
    limit = question.limit
    kind = {"motivation": "m", "personal": "p"}.get(question.kind, "o")
    return kind, (limit.most, limit.unit) if limit else None


def wanted(forms, name):
    return [(start, kind, limit) for start, kind, limit in forms.EXPECTED[name]]


def found(form, expected):
    """The questions of a form, as far as the expected ones name their beginnings."""
    rows = []
    for number, question in enumerate(form.questions):
        start = expected[number][0] if number < len(expected) else ""
        same = question.text.startswith(start) and bool(start)
        rows.append((start if same else question.text, *said(question)))
    return rows


def pytest_generate_tests(metafunc):
    if "form_name" in metafunc.fixturenames:
        metafunc.parametrize("form_name", metafunc.config.stash_forms)
