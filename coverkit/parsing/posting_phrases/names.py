"""Words that a company's name or a role's title is not made of.

Source: words that begin sentences, headings and lists in published postings.
"""

from __future__ import annotations

from coverkit.parsing.posting_phrases import phrases, words

NOT_NAMES = words("""
    client clients division employment
    group organization organisation firm agency currently continually
    a ability about additional all since als america an and any applicant applicants apply april are
    as at august avec aws azure ba bachelor benefits both bs but by can candidate candidates
    click companies company dans das day december degree department der description deutschland
    die each ein eine employee employees employer english equal europe every everyone excel
    excellent experience february for france friday from full für germany good her here
    his how hybrid if in india is it january java javascript job july june knowledge la law le
    les life linux location many march master may mba microsoft minimum mit monday more most ms
    must no not nous november now october of office on one opportunity or other others
    our overview part pay people phd please position posting pour preferred python
    qualifications remote reporting reports required requirements responsibilities role salary
    september should sie skills some someone sql state states strong such summary team teams
    that the their there these they this those thursday time title to today tuesday two u.s uk
    un und une united us us. usa vous we wednesday what when who why will windows wir with work
    working you your i'm i’m it's it’s they're we'd we'll we're we've we’d we’ll we’re we’ve you'd
    you'll you're you've you’d you’ll you’re you’ve join joining welcome meet über warum bei
    chez zur rejoignez pourquoi unser unsere unserem notre votre
""")
"""A capitalised run that begins with one of these is cut; one of nothing else is no name."""

NOT_ALONE = words("""
    academy agency association authority bank board borough bureau business care cathedral center
    centre charity church city clinic club college committee community cooperative council county
    crèche department district division engineering enterprise faculty federal federation foundation
    gemeinde government haus health hospital hotel inc industries inn institute international lab
    laboratory labs library mairie management marketing medical mission museum national office
    organisation partners plant practice program project research restaurant sales school science
    sciences security service services shop society software solutions stadt store studio system
    systems technologies technology trust union university universität verein
""")
"""Part of many names, and none by itself: "the Council"."""

SUBUNITS = words("department division faculty school section team")
"""A line at the top that begins so names a part of the employer."""

NOT_TITLE = words("""
    about apply are as details is join our please server type we will you you'll your you’ll
""")
"""A line with one of these speaks about the position, but is not its title."""

VAGUE_NOUNS = words("""
    champion contractor expert fellow graduate guide head leader partner president student
""")
"""At the end of a capitalised run in prose these name someone else than the candidate."""

FILE_WORDS = words("""
    ad ads advert annonce anzeige copy description emploi final jd job jobs new offre post
    posting role stelle stellenanzeige text the txt vacancy
""")
"""A file called by nothing but these says nothing; its folders may."""

COMPANY_LABELS = phrases("""
    company, company name, employer, employer name, organisation, organization, property, hiring
    organization, hiring company, unternehmen, arbeitgeber, firma, entreprise, société,
    employeur
""")
"""Before a colon these announce the employer's name."""

BEFORE_A_COMPANY: dict[str, int] = {
    "join": 2, "joining": 2, "at": 1, "at the": 1, "with": 1, "by": 1, "bei": 1, "bei der": 2,
    "chez": 1, "rejoignez": 2, "about": 1, "welcome at": 6,
}  # fmt: skip
"""Words right before a name -> votes that it is the employer's."""

AFTER_A_COMPANY: dict[str, int] = {
    "is": 2, "is a": 3, "is an": 3, "is the": 3, "is one": 3, "is on": 3, "is seeking": 6,
    "is looking": 6, "is hiring": 6, "is committed": 3, "is proud": 3, "is currently": 3,
    "is not": 2, "is dedicated": 3, "is building": 3, "is transforming": 3, "are": 1,
    "provides": 2, "offers": 2, "has": 2, "was": 1, "believes": 3, "develops": 2, "delivers": 2,
    "helps": 2, "partners": 2, "values": 2, "welcomes": 2, "does": 2, "seeks": 2,
    "will": 1, "sucht": 6, "ist": 2, "bietet": 2, "est": 2, "recherche": 6, "recrute": 6,
    "seeks a": 6, "seeks an": 6,
    "are looking": 6, "are seeking": 6, "are hiring": 6, "is recruiting": 6,
    "are recruiting": 6, "seeks to": 6, "has been": 3, "makes": 3, "builds": 3, "sells": 3,
    "runs": 3, "keeps": 2, "finds": 2, "serves": 3, "operates": 3, "designs": 3, "protects": 3,
    "protects and": 3, "supplies": 3, "employs": 3, "creates": 3, "produces": 3, "supports": 2,
    "stellt": 3, "entwickelt": 3, "baut": 3, "betreibt": 3, "produziert": 3,
    "fertigt": 3, "steht": 1, "fabrique": 3, "fabriquent": 3, "accueille": 3, "emploie": 3,
    "imagine": 3, "conçoit": 3, "recherchent": 6, "recrutent": 6, "développe": 3,
    "propose": 2, "considers": 3, "participates": 3, "reserves": 3, "encourages": 2,
    "is an equal": 6, "is an affirmative": 6, "is an eeo": 6, "is an aa/eeo": 6, "is an eeo/aa": 6,
    "is an e-verify": 6, "is proud to": 5, "is committed to": 4, "will consider": 6,
    "does not discriminate": 6, "provides equal": 6, "prohibits discrimination": 6,
    "recruits employs": 6, "celebrates diversity": 6, "values diversity": 6,
}  # fmt: skip
"""Words right after a name that begins a sentence -> votes that it is the employer's.

Why so many for what is said of equal rights: by law it is the employer who says it.
"""

LEGAL_FORMS = words("""
    inc inc. llc llc. ltd ltd. limited gmbh ag se sa s.a. sas sarl corp corp. corporation plc kg
    kgaa co. bv b.v. nv oy ab aps pty llp l.p.
""")
"""After a name these say that it is a company's. Source: the usual forms of ISO 20275."""
