"""By what a sentence outside of any list shows that it asks something.

Source: the verbs and nouns of requirement lists in published postings, in three languages.
"""

from __future__ import annotations

from coverkit.parsing.posting_phrases import beginnings

MUST = beginnings("""
    experience in, experience with, experience as a, experience working, years of, years
    experience, years related, years relevant, year of experience, proven experience, prior
    experience, track record, ability to, able to,
    knowledge of, working knowledge, familiar with, familiarity with, proficiency, proficient,
    expertise, understanding of, fluent, fluency, degree in, bachelor, master s degree, phd,
    diploma, certification, certified, licensed, must have, must be, is required, are required,
    is essential, you have, you are a, you re a, you bring, you should, skills, background in,
    ideal candidate, successful candidate, candidates will, candidates should, looking for
    someone, seeking someone, we need someone, somebody who, someone who, should have, will
    have, needs to be, you ve, would suit, we expect, we ask, wir erwarten, sollten,
    voraussetzung, setzen wir voraus, qualified, licence, who can, who is, erfahrung,
    kenntnisse, abgeschlossen, ausbildung, studium, fähigkeit, sie verfügen, sie haben, sie
    bringen, du hast, du bringst, sicherer umgang, fließend, expérience, connaissance, maîtrise,
    maîtrisez, diplôme, titulaire, capacité, vous avez, vous êtes, vous disposez, vous
    justifiez, compétences en, formation en
""")

DEMANDS = beginnings("""
    is essential, are essential, is a must, is required, are required, must have, must be, you
    must, you need to, you should have, zwingend, wird vorausgesetzt, indispensable, exigé
""")
"""These ask for something, whatever else the sentence says of the work."""

TASK = beginnings("""
    you will, you ll, you would, you d, they will, post holder will, postholder will,
    responsible for, responsibilities include, duties include, in this role, in this position,
    will be expected, will work, will help, will lead, will support, will develop, will assist,
    will perform, will contribute, will collaborate, will provide, will play, will own, will
    have the opportunity to, tasked with, the role involves, accountable for, your mission, as
    part of the team, sie übernehmen, sie verantworten, sie betreuen, sie entwickeln, sie
    unterstützen, zu ihren aufgaben, du übernimmst, du unterstützt, du entwickelst,
    verantwortlich für, vous serez, vous aurez, vous participez, vous assurez, vous êtes chargé,
    vous travaillerez, vos missions, en charge de, chargé de, chargée de, vous devrez, rattaché
""")

NICE = beginnings("""
    a plus, is a bonus, a bonus, preferred, nice to have, desirable, desired, an asset, an
    advantage, advantageous, ideally, preferably, not required, beneficial, bonus points, would
    be great, would be helpful, would be handy, would be useful, would be nice, helpful but,
    useful but, handy, even better, lovely if, great if, welcome but, but not essential, not
    essential, not needed, kein muss, souhaitée, appréciée, appréciées, serait un atout, von
    vorteil, wünschenswert, idealerweise, ein plus, serait un plus, est un plus, un atout,
    idéalement, de préférence, souhaité
""")
"""Inside a list or out, the item is wished for, not demanded."""

BEGINS = beginnings("""
    experience in, experience with, experience using, experience working, experience of,
    demonstrable, demonstrated, proven, proficien, knowledge of, strong knowledge, ability to,
    expert in, expert with, degree in, bachelor, familiarity with, erfahrung in, erfahrung mit,
    kenntnisse in, maîtrise, expérience en
""")
"""Whatever begins so is a demand, even where the employer speaks of itself."""

OF_ITSELF = beginnings("""
    we have, we ve, we are, we re, we were, we was, we also, we help, we build, we make, we
    believe, we love, we work, we offer, we provide, we support, we look after, we know, we
    take, we only, we keep, we run, we use, we come, we live, we want you to feel, our team, our
    teams, our clients, our customers, our company, our mission, our story, our office, our
    software, our products, our platform, our product, our group, at our, at the heart of, wir
    sind, wir entwickeln, wir bauen, wir bieten, wir haben, wir arbeiten, unser team, unsere
    kunden, nous sommes, nous avons, nous développons, nous accompagnons, notre équipe, notre
    entreprise
""")
"""A sentence that begins so, and seeks nobody, is the employer's on itself."""

BELIEVES = beginnings("""
    we understand, we know, we believe, we love, we encourage, we emphasize, we hire, we care
""")
"""A sentence that begins so is the employer's on itself, even where it says "you"."""

SEEKS = beginnings("""
    you, your, looking for, seek, hiring, recruit, need, candidate, someone, who can, who is,
    must, require, responsible, suchen, sie, ihr, du, dich, dir, erwarten, gesucht, recherch,
    vous, votre, vos
""")
"""By these it does seek somebody."""

WORK = beginnings("""
    responsible for, you will be working, you ll be working, you will work, you ll work, your
    role
""")
"""These ask something even where the employer speaks of itself."""
