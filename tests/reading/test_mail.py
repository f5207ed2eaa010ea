"""Mails: the letter that is attached, or the mail itself where it is the letter."""

from __future__ import annotations

from email import message_from_bytes, policy
from email.message import EmailMessage

import pytest

from coverkit.errors import UnreadableError
from coverkit.reading import read_bytes

LETTER = "Dear Ms Marlowe,\n\n" + "I led a team of six people in a store. " * 10
OLD_WORD = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600
DOCUMENT = LETTER.replace("Marlowe", "Attached")


def a_mail(text: str = "", *attached: tuple[str, str]) -> bytes:
    mail = EmailMessage()
    mail["From"] = "Ada Example <ada@mail.example>"
    mail["To"] = "jobs@fernwick.example"
    mail["Subject"] = "Application: Stock Controller"
    mail["Date"] = "Tue, 12 Mar 2024 09:00:00 +0100"
    mail.set_content(text)
    for name, content in attached:
        mail.add_attachment(content.encode(), maintype="text", subtype="plain", filename=name)
    return mail.as_bytes()


def within(inner: bytes, name: str, kind: str = "application/octet-stream") -> bytes:
    """A note with a file attached to it."""
    mail = EmailMessage()
    mail["From"], mail["To"], mail["Subject"] = "c@d.example", "e@f.example", "Fwd"
    mail["Date"] = "Wed, 13 Mar 2024 09:00:00 +0100"
    mail.set_content("See the attached.")
    main, sub = kind.split("/")
    if kind == "message/rfc822":
        mail.add_attachment(message_from_bytes(inner, policy=policy.default))
    else:
        mail.add_attachment(inner, maintype=main, subtype=sub, filename=name)
    return mail.as_bytes()


def first(data: bytes) -> str:
    return read_bytes(data, name="mail.eml").paragraphs[0].text


def test_a_mail_that_is_the_letter_gives_its_text():
    assert first(a_mail(LETTER)) == "Dear Ms Marlowe,"


def test_an_attached_letter_counts_more_than_the_mail():
    assert first(a_mail(LETTER, ("Cover Letter.txt", DOCUMENT))) == "Dear Ms Attached,"


def test_a_long_mail_counts_more_than_an_attachment_without_a_telling_name():
    assert first(a_mail(LETTER, ("document.txt", DOCUMENT))) == "Dear Ms Marlowe,"


def test_a_short_mail_counts_less_than_its_attachment():
    assert first(a_mail("See attached.", ("document.txt", DOCUMENT))) == "Dear Ms Attached,"


@pytest.mark.parametrize("name", ["CV.txt", "Résumé Ada.txt", "Lebenslauf.txt"])
def test_an_attached_resume_is_passed_over(name):
    assert first(a_mail("Dear Ms Marlowe,\n\nHere I am.", (name, "Ada"))) == "Dear Ms Marlowe,"


def test_a_broken_attachment_leaves_the_mail():
    mail = a_mail("Dear Ms Marlowe,", ("Letter.docx", "PK\x03\x04 broken"))
    assert first(mail) == "Dear Ms Marlowe,"


def test_the_head_is_told_as_properties():
    properties = read_bytes(a_mail(LETTER), name="x.eml").properties
    assert properties["title"] == "Application: Stock Controller"
    assert properties["author"] == "Ada Example"
    assert properties["created"].startswith("2024-03-12")


def test_a_mail_with_a_page_alone_gives_the_page():
    mail = EmailMessage()
    mail["From"], mail["To"], mail["Subject"] = "a@b.example", "c@d.example", "x"
    mail.set_content("<p>Dear Ms Marlowe,</p><p>Good day.</p>", subtype="html")
    assert first(mail.as_bytes()) == "Dear Ms Marlowe,"


def test_an_empty_mail_is_refused():
    with pytest.raises(UnreadableError):
        read_bytes(a_mail(""), name="x.eml")


def test_a_letter_that_begins_with_a_colon_is_no_mail():
    text = "Subject: Stock Controller\nDate: today\n\nDear Ms Marlowe,\n"
    assert read_bytes(text.encode(), name="letter.txt").format == "txt"


def test_mails_within_mails_end():
    inner = a_mail(LETTER)
    for _ in range(8):
        inner = within(inner, "letter.eml")
    assert first(inner) == "See the attached."


@pytest.mark.parametrize("kind", ["application/octet-stream", "message/rfc822"])
def test_a_mail_attached_to_a_mail_is_read_as_a_letter_attached_to_it(kind):
    document = read_bytes(within(a_mail(LETTER), "sent.eml", kind), name="x.eml")
    assert document.paragraphs[0].text == "Dear Ms Marlowe,"
    assert document.properties["created"].startswith("2024-03-12")


@pytest.mark.parametrize("kind", ["application/octet-stream", "message/rfc822"])
def test_a_letter_attached_to_an_attached_mail_is_found(kind):
    inner = a_mail("Here it is.", ("CV.txt", "Ada"), ("Cover Letter.txt", DOCUMENT))
    assert first(within(within(inner, "a.eml", kind), "b.eml", kind)) == "Dear Ms Attached,"


def test_an_attached_note_is_no_letter():
    assert first(within(a_mail("Thank you."), "re.eml")) == "See the attached."


def test_a_mail_that_says_nothing_gives_what_the_one_attached_to_it_says():
    outer = message_from_bytes(a_mail(""), policy=policy.default)
    outer.add_attachment(message_from_bytes(a_mail("Thank you."), policy=policy.default))
    assert first(outer.as_bytes()) == "Thank you."


def test_an_attached_page_saved_as_one_file_is_read():
    page = b"MIME-Version: 1.0\nContent-Type: text/html\n\n<p>Dear Ms Page,</p>" + b"word " * 80
    assert first(within(page, "Letter.mht")) == "Dear Ms Page,"


def test_an_attached_old_word_file_is_read_through_its_tool(tools):
    tools(antiword="echo 'Dear Ms Old,'")
    assert first(within(OLD_WORD, "Letter.doc", "application/msword")) == "Dear Ms Old,"


def test_an_attached_letter_whose_tool_is_missing_asks_for_it(tools):
    with pytest.raises(UnreadableError) as caught:
        read_bytes(within(OLD_WORD, "Letter.doc", "application/msword"), name="x.eml")
    assert caught.value.code == "needs_tool"


def test_a_letter_attached_in_two_formats_needs_no_tool_for_the_other(tools):
    mail = message_from_bytes(within(OLD_WORD, "Letter.doc"), policy=policy.default)
    mail.add_attachment(DOCUMENT.encode(), maintype="text", subtype="plain", filename="Letter.txt")
    assert first(mail.as_bytes()) == "Dear Ms Attached,"


def test_a_resume_attached_as_an_old_word_file_needs_no_tool(tools):
    assert first(within(OLD_WORD, "CV.doc", "application/msword")) == "See the attached."


def test_a_head_as_long_as_many_servers_make_it_is_read():
    stamps = b"Received: from mx.example (mx.example [192.0.2.1]) by b.example; today\n" * 300
    head, _, rest = a_mail(LETTER).partition(b"\n\n")
    assert first(head + b"\n" + stamps + b"\n" + rest) == "Dear Ms Marlowe,"


def test_a_saved_page_of_many_pictures_is_read():
    page = b"--x\nContent-Type: text/html\n\n<p>Dear Ms Marlowe,</p>\n"
    where = b"https://pictures.example/" + b"long/" * 60
    picture = b"--x\nContent-Type: image/png\nContent-Location: " + where + b"\n\nx\n"
    head = b"From: a\nSubject: x\nMIME-Version: 1.0\n"
    kind = b"Content-Type: multipart/related; boundary=x\n\n"
    assert first(head + kind + page + picture * 150 + b"--x--\n") == "Dear Ms Marlowe,"
