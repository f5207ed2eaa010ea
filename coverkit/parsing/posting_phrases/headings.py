"""What headings of a posting announce.

The phrases are written as `posting_sections.normal` puts a heading: "What I'll do" and "What
you will do" are one.

Source: headings of published postings in English (job boards and employers' own pages), and
of the forms in use on German and French ones: "Ihr Profil", "Ihre Aufgaben", "Wir bieten";
"Profil recherché", "Vos missions", "Nous offrons".
"""

from __future__ import annotations

from typing import Literal

from coverkit.parsing.posting_phrases import beginnings, phrases, words

Section = Literal[
    "task", "must", "nice", "role", "about", "rights", "pay", "terms", "applying", "page"
]

_RIGHTS = phrases("""
    accessibility, accommodation, accommodations, affirmative action, disclaimer, diversity,
    diversity and inclusion, diversity equity and inclusion, eeo, eeo statement, equal
    employment, equal employment opportunity, equal opportunity, equal opportunity employer,
    inclusion, legal, notice, posting statement, privacy, privacy notice
""")
_PAY = phrases("""
    additional benefits, avantages, base salary range, benefits, benefits and perks, ce que nous
    offrons, ce que nous vous offrons, compensation, compensation and benefits, das bieten wir,
    das bieten wir ihnen, das erwartet sie, dein plus bei uns, deine vorteile, employee
    benefits, gehalt, good stuff, hiring range, hourly rate, how we support you, ihre benefits,
    ihre vorteile, les avantages, nos avantages, nous offrons, nous vous offrons, nous vous
    proposons, offered, on offer, our benefits, our offer, package, pay, pay range, pay rate,
    pay transparency, perks, perks and benefits, perks of working with us, person benefits,
    pourquoi nous rejoindre, rewards, rémunération, salaire, salary, salary and benefits, salary
    details, salary range, total rewards, unser angebot, vergütung, was wir bieten, was wir dir
    bieten, was wir ihnen bieten, we offer, what do we offer, what is in it for you, what is on
    offer, what we can offer, what we can offer you, what we offer, what we offer you, what you
    get, what you will get, why you will love it here, why you will love working here, wir
    bieten, wir bieten ihnen, you offer you, your benefits, your compensation
""")
_TERMS = phrases("""
    arbeitszeit, background check, befristung, beginn, clearance, closing date, conditions,
    contract, contract type, contrat, date de début, date posted, department, directorate,
    duration, durée du contrat, einstiegsart, eintrittsdatum, employment status, employment
    type, entry level, expected hours, experience level, flsa status, grade, hours, hours per
    week, itar requirements, job category, job details, job exempt, job id, job information, job
    level, job reference, job reference number, job requisition id, job type, job types, line
    manager, location, location and salary, locations, minimum age, modalités, notes, other
    information, physical demands, physical requirements, please note, post number, posted,
    posted on, prise de poste, rahmenbedingungen, rate, ref, reference, reference id, reference
    number, reporting to, reports to, requisition id, schedule, sector, security, security
    clearance, seniority level, shift, shift and schedule, shifts, sponsorship, start, start
    date, status, term, terms and conditions, time type, travel, travel requirements, type de
    contrat, vacancy reference, vacancy type, vertragsart, visa, visa sponsorship, weekly day
    range, work authorization, work environment, work hours, work location, work setting, work
    type, worker sub type, worker type, working conditions, working hours, working pattern
""")
_APPLYING = phrases("""
    additional information, any questions, application deadline, application process, apply,
    apply for this job, apply now, apply today, before you apply, bewerbung, candidature,
    comment postuler, contact, deadline, get in touch, haben wir dein interesse geweckt, haben
    wir ihr interesse geweckt, happens next, hiring process, how do you apply, how to apply, how
    we hire, ihr ansprechpartner, interested, interview date, interview process, more
    information, for more information, interviews, jetzt bewerben, kontakt, neugierig, next
    steps, our interview process, postuler, pour postuler, processus de recrutement, questions,
    required documents, so bewerben sie sich, sound like you, sounds like you, what happens next
""")
_PAGE = phrases("""
    about this employer, additional job board information, company reviews, industries,
    industry, job board, job function, job functions, more jobs, people also viewed, profile
    insights, recommended jobs, related jobs, report job, share this job, similar jobs, skills
    match, worker category
""")
_NICE = phrases("""
    additional qualifications, additional skills, advantageous, an advantage, appreciated,
    assets, atouts, bonus, bonus if you have, bonus points, bonus points for, bonus
    qualifications, bonus skills, das ist ein plus, das wäre toll, de préférence, desirable,
    desirable criteria, desirable skills, desired, desired experience, desired qualifications,
    desired skills, even better if you have, extra credit, extras, good to have, idealerweise,
    ideally, ideally you have, it is a bonus if you have, it would be great if you have, les
    plus, nice to have, nice to haves, not required but nice, optional, plus points, pluspunkte,
    preferences, preferred, preferred education, preferred education and experience, preferred
    experience, preferred knowledge, preferred qualifications, preferred requirements, preferred
    skills, recommended, serait un plus, un plus, von vorteil, vorteilhaft, we would love to
    see, what will set you apart, what would be a plus, would be nice, wünschenswert, you might
    also have
""")
_TASK = phrases("""
    a day in the life, accountabilities, arbeitsaufgaben, aufgaben, aufgabengebiet, ce que vous
    ferez, core responsibilities, daily tasks, das erwartet dich, das machst du bei uns, day to
    day, dein job, deine aufgaben, deine mission, description du poste et missions, duties,
    duties and responsibilities, essential duties, essential duties and responsibilities,
    essential functions, essential job functions, functions, general responsibilities, how you
    will contribute, how you will make an impact, ihr aufgabengebiet, ihre aufgabe, ihre
    aufgaben, ihre tätigkeit, ihre tätigkeiten, ihre verantwortung, in this position you will,
    in this role you will, job duties, job functions, job responsibilities, key
    accountabilities, key duties, key functions, key job responsibilities, key responsibilities,
    key tasks, les missions, main duties, main responsibilities, main tasks, missions, missions
    principales, position responsibilities, primary duties, primary responsibilities, principal
    accountabilities, principal duties, principal duties and responsibilities, principales
    missions, project you may work on, responsabilités, responsibilities, responsibilities and
    duties, responsibilities include, responsibilities of the role, role and responsibilities,
    role responsibilities, roles and responsibilities, specific responsibilities, tasks, tes
    missions, ton rôle, tâches, tätigkeiten, vos missions, vos responsabilités, votre mission,
    votre rôle, was dich erwartet, was du bewegst, was sie bewegen, was sie erwartet, what is
    the job, what the job involves, what will you do, what you can expect to do, what you do,
    what you will accomplish, what you will be doing, what you will be responsible for, what you
    will be working on, what you will do, what you will own, what you will work on, what your
    day will look like, will be responsible for, work, you will, you will be responsible for,
    your duties, your impact, your mission, your responsibilities, your role, your tasks, your
    work
""")
_MUST = phrases("""
    a successful candidate will have, about you, anforderungen, anforderungsprofil, basic
    qualifications, basic requirements, candidate profile, candidate requirements, compétences,
    compétences requises, das bringen sie mit, das bringst du mit, das solltest du mitbringen,
    dein profil, education, education and experience, education and experience required,
    education experience, education requirements, eligibility, essential, essential criteria,
    essential skills, experience, experience and education, experience and qualifications,
    experience and skills, experience required, expérience, formation, formation et expérience,
    ideal candidate, ihr profil, ihre qualifikation, ihre qualifikationen, job qualifications,
    job requirements, key qualifications, key requirements, key skills, knowledge, knowledge and
    skills, knowledge skills abilities, knowledge skills and abilities, le profil, le profil
    recherché, mandatory, mandatory qualifications, mandatory skills, minimum education and
    experience, minimum experience, minimum qualifications, minimum requirements, minimum
    skills, must have, must haves, nous recherchons, other skills, person, person specification,
    position qualifications, position requirements, prerequisites, profil, profil recherché,
    profile, qualifications, qualifications and experience, qualifications and requirements,
    qualifications and skills, qualifications required, qualifications skills, qualifikation,
    qualifikationen, required, required education, required education and experience, required
    experience, required knowledge, required qualifications, required skills, required skills
    and education, required skills and experience, requirements, requirements and
    qualifications, skills, skills and abilities, skills and experience, skills and
    qualifications, skills and requirements, skills needed, skills required, skills you will
    need, special skills, success profile, tech stack, technical qualifications, technical
    requirements, technical skills, technologies we use, to be successful, ton profil,
    voraussetzungen, vos atouts, vos compétences, votre profil, vous avez, vous êtes, was dich
    auszeichnet, was du mitbringst, was sie auszeichnet, was sie mitbringen, was wir erwarten,
    we are looking for, hoping for, we would like you to have, what are we after, what are we
    looking for, what do you need, what makes you a great fit, what we are after, what we are
    looking for, what we expect, what we look for, what we need, what we want, what we would
    like to see, what you bring, what you have, what you need, what you need to succeed, what
    you offer, what you should have, what you will bring, what you will have, what you will
    need, who are you, who we are looking for, who we need, who will thrive here, who you are,
    who you will be, wir erwarten, wir suchen, wir wünschen uns, womit du uns überzeugst, womit
    sie uns überzeugen, you, you are, you are a great fit if, you bring, you have, you may be a
    fit if, you might be a fit if, you should have, you will have, you would be a great fit if,
    your background, your expertise, your experience, your profile, your qualifications, your
    skills
""")
_ROLE = phrases("""
    about the internship, about the job, about the opportunity, about the position, about the
    program, about the project, about the role, about the team, about the work, about this job,
    about this opportunity, about this position, about this role, about your role, about your
    team, challenge, description, description du poste, die stelle, general summary, internship,
    internship description, introduction, job, job brief, job description, job description
    summary, job highlights, job overview, job profile, job purpose, job summary, le poste, les
    enjeux, main purpose, objective, opportunity, our team, overview, overview of the role,
    position, position description, position overview, position purpose, position summary,
    project, purpose, purpose of the role, role, role description, role overview, role purpose,
    role summary, scope, stellenbeschreibung, summary, summary of position, summary of the role,
    team, team description, this opportunity, this role, unleash your potential, who you will
    work with, your opportunity, your team, zur stelle, à propos du poste, über die rolle, über
    die stelle
""")
_ABOUT = phrases("""
    a propos, a propos de nous, about our company, about the company, about the firm, about the
    organisation, about the organization, about us, company, company description, company
    overview, company profile, das sind wir, das unternehmen, l entreprise, leadership
    principles, life here, notre entreprise, notre mission, our commitment, our company, our
    culture, our mission, our promise, our purpose, our story, our values, our vision,
    présentation de l entreprise, qui sommes nous, unser unternehmen, unternehmensbeschreibung,
    unternehmensprofil, warum wir, was uns ausmacht, wer wir sind, what we believe, what we do,
    who are we, who we are, why join, why join us, why us, why work for us, why work here, why
    work with us, wir über uns, working here, à propos, à propos de nous, über uns
""")

HEADINGS: dict[Section, tuple[str, ...]] = {
    "rights": _RIGHTS,
    "pay": _PAY,
    "terms": _TERMS,
    "applying": _APPLYING,
    "page": _PAGE,
    "nice": _NICE,
    "task": _TASK,
    "must": _MUST,
    "role": _ROLE,
    "about": _ABOUT,
}
"""Section -> whole headings; the first section that has the heading wins."""

CONTAINED: tuple[tuple[Section, tuple[str, ...]], ...] = (
    (
        "nice",
        beginnings("""
    preferred, desired, desirable, nice to have, above and beyond, bonus, even better, an advantage,
    advantageous, stand out, set you apart, plus points, a plus, ideally, wünschenswert,
    von vorteil, idealerweise, les plus, atouts, souhaité, optional, preferences
    """),
    ),
    (
        "terms",
        beginnings("""
    export control, visa, physical demand, physical requirement, working conditions, your
    location, work location
    """),
    ),
    (
        "must",
        beginnings("""
    to be successful, to succeed, to do well, professional experience
    """),
    ),
    (
        "task",
        beginnings("""
    duties, responsibilit, accountabilit, get to do, be doing, you will do, you would do, you
    do, you will work on, you will be working, in this role, in this position, aufgaben,
    missions, tâches, tasks, functions, impact, you will own, you will make, day to day, typical
    day, dein job, ihr job, tätigkeit, deine rolle, vous ferez, tu feras
    """),
    ),
    (
        "pay",
        beginnings("""
    benefits, perks, we offer, we can offer, in it for you, you will get, you get, you will
    receive, you will enjoy, in return, package, rewards, compensation, salary, bieten wir, wir
    bieten, wir ihnen bieten, wir dir bieten, nous offrons, vous offrons, nous vous proposons,
    avantages, vorteile, love working
    """),
    ),
    (
        "applying",
        beginnings("""
    you apply, to apply, apply now, hiring process, recruitment process, interview process, more
    information, for more information, application process, selection process, next steps,
    happens next, bewerb, postuler, processus de recrutement, sound like you, sounds like you,
    get in touch
    """),
    ),
    (
        "rights",
        beginnings("""
    equal opportunit, equal employment, eeo, accommodation, privacy, diversity
    """),
    ),
    (
        "must",
        beginnings("""
    requirement, required, qualification, skills, looking for, hoping for, you will bring, you
    bring, you will need, you need, you are, you have, you will have, we need, we are after, our
    person, person spec, a fit, a good fit, right fit, criteria, profil, you should have,
    essential, experience, education, knowledge, competenc, compétences, recherch, must have,
    anforderung, qualifikation, voraussetzung, mitbring, wünschen, bringst du mit, bringen sie
    mit, zeichnet, thrive, ideal candidate, candidates should, applicants should
    """),
    ),
    ("about", beginnings("culture, unternehmenskultur, core values")),
)
"""How a heading that no table holds as a whole is told: by what it contains, in this order."""

LEAD_INS: tuple[tuple[str, Section], ...] = (
    (" you will ", "task"),
    (" you will be ", "task"),
    (" you would ", "task"),
    (" vous ", "task"),
    (" include ", "task"),
    (" you will have ", "must"),
    (" you have ", "must"),
    (" you are ", "must"),
    (" if you ", "must"),
    (" person if ", "must"),
    (" fit if ", "must"),
    (" candidate will ", "task"),
    (" holder will ", "task"),
    (" attendons de vous ", "must"),
    (" erwarten wir ", "must"),
    (" candidate will have ", "must"),
    (" who ", "must"),
    (" who has ", "must"),
    (" people with ", "must"),
    (" someone with ", "must"),
    (" candidates with ", "must"),
)
"""How a line begins a list by breaking off: "As a Software Engineer you'll", "Apply if you"."""

ABOUT_PREFIXES = phrases("""
    about, why join, why work at, why, life at, working at, à propos de, a propos de, über,
    warum, join
""")
"""Before a name these announce the employer's words about itself."""

LABELS = words("""
    regular ongoing
    & a abilities accountabilities additional and are background basic candidate certifications
    competences competencies core criteria de des desirable desired du duties education
    erforderliche essential et experience fachliche following for functions general ideal in
    include includes is its job key knowledge la le les main mandatory minimum of on other our
    personal persönliche position preferred primary principal professional qualification
    qualifications related required requirement requirements responsibilities responsibility
    role skill skills specific successful tasks technical the these this to training und work
    your
""")
"""A short line of none but these words is a heading, whatever their order."""
