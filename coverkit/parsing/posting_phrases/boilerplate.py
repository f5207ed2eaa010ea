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

_PAY = beginnings("""
    tuition coverage, employee leave, sick leave, backup care, pay structure, high end of the
    range, start of the pay, salary range, competitive salaries, base pay, pay range, pay grade,
    base compensation, compensation range, hourly rate, per hour, per annum, annual bonus, bonus
    program, equity grade, stock options, restricted stock, 401k, 401 k, health insurance,
    medical dental, life insurance, health coverage, health care coverage, paid time off, paid
    holidays, paid parental, parental leave, maternity leave, paid vacation, vacation days,
    accrue vacation, competitive vacation, vacation policy, tuition reimbursement, tuition
    assistance, wellness program, wellness stipend, gym membership, employee discount, stock
    purchase, espp, pension plan, pension scheme, retirement plan, employee assistance program,
    competitive benefits, comprehensive benefits, benefits package, great benefits, generous
    pay, generous pto, generous benefits, generous stipends, generous leave, generous parental,
    generous medical, flexible spending, sign on, disability insurance, relocation assistance,
    relocation package, bring your pet, urlaubstage, tage urlaub, altersvorsorge,
    weihnachtsgeld, jobticket, jobrad, jahresgehalt, attraktives gehalt, tickets restaurant,
    titres restaurant, weekly pay, free parking, secure parking, on site parking, car allowance,
    overtime available, overtime paid, staff discount, discretionary bonus, bonus potential,
    company pension, pension contribution, employer pension, holiday allowance, private
    healthcare, private health, health cash, cycle to work, cycle scheme, free meals, staff
    meals, free uniform, free fruit, training budget, learning budget, birthday off, may be
    eligible, also be eligible, eligible for bonus, incentive plan, shift differential, sign on
    bonus, signing bonus, retention bonus, well being benefits, employee benefits, health and
    wellness, paid leave, 13e mois, treizième mois, semaine de quatre jours, intéressement,
    gleitzeit, kostenlose, kostenfreie, übertariflich, you receive free, discount on our,
    continuing education budget, incredible benefits, we will provide, we ll provide, we will give
    you, we ll give you, for your learning, for your development, for your growth
""")
_TERMS = beginnings("""
    hours of work, scheduled hours, scheduled weekly hours, employee status, job level, employee
    group, department name, primary location, job location, job locations, additional locations,
    internal job title, regularly required to, frequently required to, occasionally required to,
    physical requirements, office environment, security investigation, substance free, business
    code of conduct, normal business hours, telecommuting, 24x7, currently employed by, work
    authorization, authorization to work, authorized to work, authorised to work, right to work,
    eligible to work,
    legally authorized, u s citizen, us citizen, u s person, lawful permanent resident,
    background screen, background investigation, background check,
    opening date, closing date, drug test, drug screen, drug free, tobacco free, polygraph, security
    clearance, active clearance, ts sci, work remotely, remote first, hybrid work, hybrid role,
    hybrid schedule, hybrid position, hybrid model, days in office, office days, weekend shifts,
    night shift, willing to travel, travel up to, ability to travel, travel required, travel
    requirement, flexible to travel, travel outside of, able to travel, days of travel,
    lift up to, ability to lift, pounds or, 50 pounds, 25 pounds, standing for, sit
    for, physical demands, start date, contract length, contract duration, based in our, based
    out of, li remote, li hybrid, li onsite, years of age, driver s license, eintrittstermin,
    reisebereitschaft, télétravail, monday to friday, montag bis freitag, du lundi au vendredi,
    asap start, interviews will be, interviews are, work permit, arbeitserlaubnis, permis de
    travail, expected hours, extended hours, security check, zum nächstmöglichen, nächstmöglich,
    poste à pourvoir, prise de poste, close this vacancy, close the vacancy, closing date, job
    titles may, illegal drug, foreign government, require sponsorship, employment visa, visa
    status, visa sponsorship, work visa, secret clearance, secret or higher, dod clearance, doe
    clearance, government clearance, maintain a clearance, background check clearance, hours per
    week required, federal law requires
""")
_APPLYING = beginnings("""
    apply now, apply today, to apply, how to apply, apply online, apply directly, we encourage
    you to apply, encouraged to apply, still apply, submit your, applications will be accepted,
    application process, application deadline, talent community, click here, sign in, job alert,
    job alerts, save job, easily apply, posted days ago, be an early applicant, indeed com,
    share this job, job id, job number, req id, job code, job type, employment type, job
    category, not an exhaustive, not intended to be, other duties as assigned, other duties,
    duties may change, cover letter, third party recruiters, staffing agencies, recruitment
    agencies, unsolicited, equal access, due to the volume, only shortlisted, this job
    description, ihre bewerbung, deine bewerbung, bewerbungsunterlagen, bewerben sie sich,
    bewirb dich, wir freuen uns auf, ihre unterlagen, lettre de motivation, postulez, merci d
    envoyer, send a cv, email your, e mail your, drop in, give us a call, call us, please apply,
    informal chat, informal conversation, informal enquiries, informal discussion, cvs will,
    with your cv, list of publications, motivation letter, letter of motivation, no agencies,
    employment agency, employment business, regret that, we look forward, we d like to hear, we
    would like to hear, we want to hear, haben wir dein, haben wir ihr, kennziffer, rückfragen,
    für fragen, envoyez, votre cv, your resume, your cv, your graduation date, apply at, find
    out more, follow us on, visit our website, please visit
""")
_RIGHTS = beginnings("""
    nondiscrimination, non discrimination, accommodation due to, assistance or an accommodation,
    accommodation requests, terms and conditions of employment, diversity in the workplace,
    freedom from discrimination, free from discrimination, diversity makes, inclusive interview,
    equal opportunities employer, without regard to, regardless of race, regardless of your
    race, sexual orientation, gender identity, veteran status, protected veteran, protected by
    law, protected by applicable, legally protected, race color, race religion, race ethnicity,
    need accommodation, need an accommodation, request an accommodation, eeo is the law, people
    of color, inclusive workplace, diversity equity, diverse and inclusive, minorities females,
    m f d v, fair chance, criminal histor, arrest and conviction, arrest or conviction,
    conviction records, e verify, privacy notice, applicant privacy, recruitment fraud, know
    your rights, ungeachtet, chancengleichheit, egalité des chances, égalité des chances, à
    compétences égales, welcomes applications, welcome applications, welcomes people, does not
    discriminate, do not discriminate, celebrate difference, celebrate diversity, values
    diversity, value diversity, dbs check, enhanced checks, committed to safeguarding,
    disability confident, athena swan, all sections of the community, alternative methods of
    application, need adjustments, protected characteristics, every single requirement, tick
    every box, meet every requirement, meet all the criteria, all of the criteria, gleicher
    eignung, processed in line with, individuals with disabilities, physically able, whatever
    their background, situation de handicap, schwerbehinder, equal opportunity employer, an
    equal opportunity, an eeo, eeo, is an equal, equal opportunities, affirmative action
    employer, reasonably accommodate, need a reasonable, harassment and discrimination
""")
_PAGE = beginnings("""
    promoted by, responses managed, people clicked apply, applicants try, try premium, get
    notified, create job alert, report job, report this job, pulled from the full, job details
    align, profile align, referrals increase, how you compare, page is loaded, indicates a
    required, attach resume, zur startseite, publiée le, publié le, out of 5 stars, indeed
    account, print this page
""")

CUES: dict[Boilerplate, tuple[str, ...]] = {
    "rights": _RIGHTS,
    "pay": _PAY,
    "terms": _TERMS,
    "applying": _APPLYING,
    "page": _PAGE,
}
"""A sentence with any of these is boilerplate; a list in which one occurs is near its end."""

WEAK_CUES: dict[Boilerplate, tuple[str, ...]] = {
    "pay": beginnings("""
    salary, salaries, total compensation, compensation package, rsus, dental, pto, snacks,
    catered, commuter, perks, vergütung, entgelt, mutuelle, rémunération, congés, rtt, salaire,
    annual leave, bank holidays, gym, wellbeing, logé, primes, betriebliche, fahrrad, zuschuss,
    zuschüsse, tarif, fort und weiterbildung, dienstplan
    """),
    "terms": beginnings("""
    start time, end time, working days, public trust, visa, sponsorship, citizenship, itar,
    background check, background investigation, clearance required, onsite, on site, days a
    week, days per week, in office, hours per week, hours a week, full time, part time, up to
    20, lbs, time zone, vollzeit, teilzeit, homeoffice, home office, befristet, unbefristet,
    cdi, cdd, temps plein, temps partiel, déplacements, rota, by agreement, à pourvoir, closes
    """),
    "applying": beginnings("""
    send your, interview process, recruiter, recruiting team, linkedin, recruitment agency,
    glassdoor, requisition, subject to change, learn more about, candidature, send us, ring,
    please call, please contact, please include, please submit, apply with, apply via, apply
    through, for more information, further information, cover letters, referees, resume,
    agencies please, recruiting process, recruitment process, our client is, our client has, our
    client a, on behalf of our client, shortlisted, ansprechpartner, online portal, bewerbung,
    adresser, adressez, candidatures
    """),
    "rights": beginnings("""
    equal opportunity, equal employment, affirmative action, marital status, national origin,
    reasonable accommodation, reasonable accommodations, all backgrounds, diverse backgrounds,
    underrepresented, inclusive environment, diversity and inclusion, inclusive culture, eoe,
    privacy policy, personal information, pay transparency, unabhängig von geschlecht,
    datenschutz, protection des données, discriminat, under represented, safeguarding and,
    internetseite, minorities, equality, from everyone
    """),
    "page": beginnings("""
    show more, show less, first name, last name, drucken, teilen, startseite, imprimer,
    partager, reposted, posted, job poster, company site, share, cookies, terms of use, log in,
    back to
    """),
}
"""The same, but the work itself may be about these: what stands in a list of tasks or demands
("Manage visa applications") is not told by them."""

ABOUT_CUES = beginnings("""
    our mission, our vision, our values, our culture, our company, our customers, our clients,
    our story, our people, our employees, our products, our platform, our headquarters, we are
    a, we re a, we are an, we re an, we are the, we re the, we are on a mission, we re on a
    mission, we are committed, we re committed, we are proud, we re proud, we believe, we build,
    we develop, we design, we help, we provide, we serve, we strive, we value, we work with, we
    create, we make, we deliver, we operate, we were founded, we have grown, is a leading, is
    the leading, is a global, is one of the, world s leading, world leader, world s largest,
    leading provider, leader in, headquartered, was founded, founded in, fortune 500, fortune
    100, fortune 1000, publicly traded, nasdaq, nyse, backed by, years of experience in the
    industry, family owned, since 19, employees worldwide, countries, subsidiary, subsidiaries,
    unser unternehmen, wir sind ein, wir sind eine, als führender, als familienunternehmen,
    gegründet, mitarbeitende, mitarbeiterinnen und mitarbeiter, weltweit, marktführer, nous
    sommes, notre entreprise, notre mission, leader mondial, fondée en, collaborateurs, acteur
    majeur, spécialiste
""")
"""Outside of lists, a sentence with one of these is the employer speaking of itself."""
