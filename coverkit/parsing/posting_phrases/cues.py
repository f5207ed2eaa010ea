"""By what a sentence outside of any list shows that it asks something.

Source: the verbs and nouns of requirement lists in published postings, in three languages.
"""

from __future__ import annotations

from coverkit.parsing.posting_phrases import beginnings

MUST = beginnings("""
    experience in, experience with, experience as, experience working, years of,
    years experience, year of experience, proven experience, track record, ability to, able to,
    knowledge of, working knowledge, familiar with, familiarity with, proficiency, proficient,
    expertise, understanding of, fluent, fluency, degree in, bachelor, master s degree, phd,
    diploma, certification, certified, licensed, must have, must be, is required, are required,
    is essential, you have, you are a, you re a, you bring, you should, skills, background in,
    ideal candidate, successful candidate, candidates will, candidates should,
    looking for someone, seeking someone, who can, who is, erfahrung, kenntnisse, abgeschlossen,
    ausbildung, studium, fähigkeit, sie verfügen, sie haben, sie bringen, du hast, du bringst,
    sicherer umgang, fließend, expérience, connaissance, maîtrise, maîtrisez, diplôme,
    titulaire, capacité, vous avez, vous êtes, vous disposez, vous justifiez, compétences en,
    formation en
""")

TASK = beginnings("""
    you will, you ll, you would, responsible for, responsibilities include, duties include,
    in this role, in this position, will be expected, will work, will help, will lead,
    will support, will develop, will assist, will perform, will contribute, will collaborate,
    will provide, will play, will own, will have the opportunity to, tasked with,
    the role involves, accountable for, your mission, as part of the team, sie übernehmen,
    sie verantworten, sie betreuen, sie entwickeln, sie unterstützen, zu ihren aufgaben,
    du übernimmst, du unterstützt, du entwickelst, verantwortlich für, vous serez, vous aurez,
    vous participez, vous assurez, vous êtes chargé, vous travaillerez, vos missions,
    en charge de, chargé de, chargée de, vous devrez, rattaché
""")

NICE = beginnings("""
    a plus, is a bonus, a bonus, preferred, nice to have, desirable, desired, an asset,
    an advantage, advantageous, ideally, preferably, not required, beneficial, bonus points,
    would be great, von vorteil, wünschenswert, idealerweise, ein plus, serait un plus,
    est un plus, un atout, idéalement, de préférence, souhaité
""")
"""Inside a list or out, the item is wished for, not demanded."""

WORK = beginnings("""
    responsible for, you will be working, you ll be working, you will work, you ll work, your role
""")
"""These ask something even where the employer speaks of itself."""
