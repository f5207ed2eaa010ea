"""What stands in any posting and asks nothing of the work: it is left out of matching.

Source: equal-opportunity statements after the U.S. EEOC's and OFCCP's model wording, the
German AGG ("ungeachtet von Geschlecht …", "schwerbehinderte Menschen") and French usage ("à
compétences égales"); pay-transparency notices after the laws of Colorado, California and New
York; the benefits, application and visa paragraphs of published postings.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from coverkit.parsing.posting_phrases import beginnings

if TYPE_CHECKING:
    from coverkit.models import Boilerplate

_RIGHTS = beginnings("""
    nondiscrimination, non discrimination, accommodation due to, assistance or an accommodation,
    accommodation requests, terms and conditions of employment, diversity in the workplace,
    freedom from discrimination, free from discrimination, diversity makes, inclusive interview,
    equal opportunity, equal employment, equal opportunities employer, affirmative action,
    without regard to, regardless of race, regardless of your race, sexual orientation,
    gender identity, veteran status, protected veteran, protected by law,
    protected by applicable, legally protected, race color, race religion, race ethnicity,
    marital status, national origin, reasonable accommodation, reasonable accommodations,
    need accommodation, need an accommodation, request an accommodation, eeo is the law,
    people of color, all backgrounds, diverse backgrounds, underrepresented,
    inclusive workplace, inclusive environment, diversity and inclusion, diversity equity,
    diverse and inclusive, inclusive culture, minorities females, m f d v, eoe, fair chance,
    criminal histor, arrest and conviction, arrest or conviction, conviction records, e verify,
    privacy policy, privacy notice, applicant privacy, personal information, recruitment fraud,
    know your rights, pay transparency, schwerbehinder, ungeachtet, unabhängig von geschlecht,
    chancengleichheit, egalité des chances, égalité des chances, à compétences égales,
    situation de handicap, datenschutz, protection des données
""")
_PAY = beginnings("""
    tuition coverage, employee leave, sick leave, backup care, pay structure,
    high end of the range, start of the pay, salary range, salary, competitive salaries,
    base pay, pay range, pay grade, base compensation, total compensation, compensation package,
    compensation range, hourly rate, per hour, per annum, annual bonus, bonus program,
    equity grade, stock options, rsus, restricted stock, 401k, 401 k, health insurance,
    medical dental, dental, life insurance, health coverage, health care coverage,
    paid time off, pto, paid holidays, paid parental, parental leave, maternity leave,
    paid vacation, vacation days, accrue vacation, competitive vacation, vacation policy,
    tuition reimbursement, tuition assistance, wellness program, wellness stipend,
    gym membership, snacks, catered, commuter, employee discount, stock purchase, espp,
    pension plan, pension scheme, retirement plan, employee assistance program,
    competitive benefits, comprehensive benefits, benefits package, great benefits,
    generous pay, generous pto, generous benefits, generous stipends, generous leave,
    generous parental, generous medical, flexible spending, sign on, perks,
    disability insurance, relocation assistance, relocation package, bring your pet, vergütung,
    urlaubstage, tage urlaub, altersvorsorge, weihnachtsgeld, jobticket, jobrad, jahresgehalt,
    attraktives gehalt, entgelt, mutuelle, tickets restaurant, titres restaurant, rémunération,
    congés, rtt, salaire
""")
_TERMS = beginnings("""
    hours of work, scheduled hours, scheduled weekly hours, start time, end time,
    employee status, job level, working days, employee group, department name, primary location,
    job location, job locations, additional locations, internal job title,
    regularly required to, frequently required to, occasionally required to,
    physical requirements, office environment, security investigation, substance free,
    business code of conduct, public trust, normal business hours, telecommuting, 24x7,
    currently employed by, visa, sponsorship, work authorization, authorized to work,
    authorised to work, right to work, eligible to work, legally authorized, citizenship,
    u s citizen, us citizen, u s person, lawful permanent resident, itar, background check,
    background investigation, background screen, drug test, drug screen, drug free,
    tobacco free, polygraph, security clearance, clearance required, active clearance, ts sci,
    work remotely, remote first, hybrid work, hybrid role, hybrid schedule, hybrid position,
    hybrid model, onsite, on site, days a week, days per week, days in office, in office,
    office days, hours per week, hours a week, full time, part time, weekend shifts,
    night shift, willing to travel, travel up to, ability to travel, up to 20, travel required,
    travel requirement, lift up to, ability to lift, pounds or, 50 pounds, 25 pounds, lbs,
    standing for, sit for, physical demands, start date, contract length, contract duration,
    based in our, based out of, li remote, li hybrid, li onsite, years of age, driver s license,
    time zone, vollzeit, teilzeit, homeoffice, home office, befristet, unbefristet,
    eintrittstermin, reisebereitschaft, cdi, cdd, télétravail, temps plein, temps partiel,
    déplacements
""")
_APPLYING = beginnings("""
    apply now, apply today, to apply, how to apply, apply online, apply directly,
    we encourage you to apply, encouraged to apply, still apply, submit your, send your,
    your resume, your cv, cover letter, applications will be accepted, application process,
    application deadline, interview process, recruiter, recruiting team, talent community,
    click here, sign in, job alert, job alerts, save job, easily apply, posted days ago,
    be an early applicant, linkedin, glassdoor, indeed com, share this job, job id, job number,
    requisition, req id, job code, job type, employment type, job category, not an exhaustive,
    not intended to be, subject to change, other duties as assigned, other duties,
    duties may change, third party recruiters, staffing agencies, recruitment agencies,
    unsolicited, learn more about, equal access, due to the volume, only shortlisted,
    this job description, ihre bewerbung, deine bewerbung, bewerbungsunterlagen,
    bewerben sie sich, bewirb dich, wir freuen uns auf, ihre unterlagen, lettre de motivation,
    candidature, postulez, merci d envoyer
""")

CUES: dict[Boilerplate, tuple[str, ...]] = {
    "rights": _RIGHTS,
    "pay": _PAY,
    "terms": _TERMS,
    "applying": _APPLYING,
}
"""A sentence with any of these is boilerplate; a list in which one occurs is near its end."""

ABOUT_CUES = beginnings("""
    our mission, our vision, our values, our culture, our company, our customers, our clients,
    our story, our people, our employees, our products, our platform, our headquarters,
    we are a, we re a, we are an, we re an, we are the, we re the, we are on a mission,
    we re on a mission, we are committed, we re committed, we are proud, we re proud,
    we believe, we build, we develop, we design, we help, we provide, we serve, we strive,
    we value, we work with, we create, we make, we deliver, we operate, we were founded,
    we have grown, is a leading, is the leading, is a global, is one of the, world s leading,
    world leader, world s largest, leading provider, leader in, headquartered, was founded,
    founded in, fortune 500, fortune 100, fortune 1000, publicly traded, nasdaq, nyse,
    backed by, years of experience in the industry, family owned, since 19, employees worldwide,
    countries, subsidiary, subsidiaries, unser unternehmen, wir sind ein, wir sind eine,
    als führender, als familienunternehmen, gegründet, mitarbeitende,
    mitarbeiterinnen und mitarbeiter, weltweit, marktführer, nous sommes, notre entreprise,
    notre mission, leader mondial, fondée en, collaborateurs, acteur majeur, spécialiste
""")
"""Outside of lists, a sentence with one of these is the employer speaking of itself."""
