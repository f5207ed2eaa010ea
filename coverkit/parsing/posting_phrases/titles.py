"""Words that name occupations: by them a line is taken for the role's title.

Source: head nouns of the titles in the International Standard Classification of Occupations
(ISCO-08) and of published postings; German and French counterparts.
"""

from __future__ import annotations

from coverkit.parsing.posting_phrases import phrases, words

TITLE_NOUNS = words("""
    accountant acheteur acheteuse actuary adjuster administrator adviser advisor advocate agent
    aide aide-soignant aide-soignante alternance alternant ambassador analyst analyste animator
    apprentice apprenticeship architect archivist artist assembler assistant assistante
    assistenz associate attendant attorney auditor ausbildung auszubildende auszubildender
    author baker barista bartender berater beraterin biologist biostatistician bookkeeper broker
    buchhalter buchhalterin builder buyer captain caregiver carer carpenter cashier ceo cfo
    champion chargé chargée chef cheffe chemist cleaner clerk clinician co-op coach coder
    collector commander commercial commerciale communicator comptable concierge conductor
    conseiller conseillère conservator consultant consultante contractor controller cook
    coordinator copywriter counsel counsellor counselor craftsman cto curator custodian dealer
    dentist designer developer directeur director directrice dispatcher doctor drafter draftsman
    driver développeur développeuse economist editor educator electrician elektroniker engineer
    enseignant enseignante entwickler entwicklerin epidemiologist erzieher erzieherin estimator
    evangelist examiner executive expert fabricator fachkraft facilitator farmer fellow
    fellowship firefighter fitter foreman forester fundraiser gardener generalist geologist
    gestionnaire graduate guard guide hairdresser handler handyman head housekeeper hygienist
    illustrator infirmier infirmière ingenieur ingenieurin ingénieur ingénieure inspector
    installer instructor intern internship interpreter interviewer investigator jeweler jeweller
    journalist judge juriste kauffrau kaufmann keeper krankenpfleger laborer labourer lawyer
    lead leader lecturer lehrer lehrerin leiter leiterin librarian linguist locksmith
    logistician machinist manager marketer mason mathematician mechanic mechatroniker mediator
    merchandiser messenger microbiologist midwife miller mitarbeiter mitarbeiterin modeler
    moderator musician navigator negotiator nurse nutritionist officer operative operator
    optician optometrist organizer packer painter paralegal paramedic partner pathologist
    pflegefachkraft pharmacist photographer physician physicist physiotherapist picker pilot
    planner plumber porter postdoc practitioner praktikant praktikantin praktikum president
    principal processor producer professor programmer projektleiter projektleiterin promoter
    psychologist publicist purchaser radiographer realtor receptionist recruiter referent
    referentin registrar reporter representative researcher responsable reviewer roofer
    rédacteur rédactrice sachbearbeiter sachbearbeiterin sailor salesperson scheduler scientist
    sdet secretary secrétaire seller sociologist softwareentwickler softwareentwicklerin
    solicitor sommelier specialist sre stage stagiaire statistician steward strategist student
    stylist supervisor surgeon surveyor swe tailor teacher technician technicien technicienne
    techniker technikerin technologist teller tester therapist toolmaker trader trainee
    traineeship trainer translator treasurer tutor underwriter valuer vendeur vendeuse verkäufer
    verkäuferin vet veterinarian videographer volunteer vp waiter waitress warden welder
    werkstudent werkstudentin worker writer zoologist éducateur éducatrice
""")

RANKS = words("""
    account android application applications assistant associate back-end backend business chief
    civil cloud college customer data deputy deskside digital electrical embedded entry
    entry-level field finance financial front-end frontend full full-stack fullstack global
    graduate head hr human intern ios it jr junior lead machine marketing mechanical mid
    mid-level mobile national network new operations principal product program project quality
    regional research sales security senior software sr stack staff system systems technical
    trainee ui ux vice web
""")
"""Words that a title often begins with: in a file name they end the company's name."""

PERSON_ADJECTIVES = words("""
    & a ambitious an and bright collaborative creative curious dedicated detail-orientated
    detail-oriented driven dynamic eine einen energetic engagierte engagierten enthusiastic
    erfahrene erfahrenen exceptional experienced full-time great hands-on highly innovative
    motivated motivierte motivierten new or organised organized our outstanding part-time
    passionate permanent proactive qualified results-driven results-oriented seasoned
    self-driven self-motivated skilled smart strong talented talentierte talentierten temporary
    the un une versatile very
""")
"""Before a title in prose these are praise, not part of it."""

COMPOUND_ENDINGS = phrases("""
    entwickler, ingenieur, kaufmann, kauffrau, leiter, sachbearbeiter, mitarbeiter, berater,
    fachkraft, techniker, buchhalter, pfleger, pflegerin, mechaniker, elektroniker, verkäufer,
    betreuer, assistent, assistenz, manager, helfer, meister, fachwirt, beauftragte, koordinator
""")
"""German joins its titles into one word: "Bilanzbuchhalter", "Vertriebsleiterin"."""
