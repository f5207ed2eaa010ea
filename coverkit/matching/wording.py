"""The same thing in other words: verb forms, abbreviations, activities with several names.

Letters tell of the past ("I led, I taught"), postings ask in nouns ("leadership, training"); a
stemmer brings neither together. The tables hold what is true of the languages at large, nothing
that only one trade or one person would read so.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable


def _lines(text: str) -> Iterable[list[str]]:
    return (line.split() for line in text.split(";") if line.strip())


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


IRREGULAR: dict[str, str] = {
    form: base
    for base, *forms in _lines(
        """
        begin began begun; break broke broken; bring brought; build built; buy bought; choose
        chose chosen; deal dealt; draw drew drawn; drive drove driven; fly flew flown; give gave
        given; grow grew grown; hold held; keep kept; know knew known; lead led; learn learnt;
        meet met; overcome overcame; oversee oversaw overseen; pay paid; ride rode ridden; rise
        rose risen; run ran; see saw seen; sell sold; send sent; show shown; speak spoke spoken;
        spend spent; stand stood; take took taken; teach taught; tell told; think thought;
        undertake undertook undertaken; understand understood; win won; write wrote written;
        rewrite rewrote rewritten; rebuild rebuilt
        """
    )
    for form in forms
}
"""English past forms -> the form that postings use.

Source: Cambridge Dictionary, *Table of irregular verbs*: those that letters of application use.
"""

ABBREVIATIONS: dict[str, tuple[str, ...]] = {
    short: tuple(words)
    for short, *words in _lines(
        """
        js javascript; k8s kubernetes; postgres postgresql; golang go; ml machine learning; nlp
        natural language processing; ai artificial intelligence; ki künstliche intelligenz; ui
        user interface; ux user experience; qa quality assurance; hr human resources; seo search
        engine optimisation; crm customer relationship management; plc programmable logic
        controller; sps programmable logic controller; fea finite element analysis; fem finite
        element method; cad computer aided design; iot internet things; tdd test driven
        development; r&d research development; p&l profit loss; icu intensive care unit; itu
        intensive care unit; ehr electronic health records; kyc know customer; aml anti money
        laundering; api interface
        """
    )
}
"""Abbreviation -> the words it stands for. None that stands for two things in job postings."""

SAME: tuple[tuple[str, ...], ...] = tuple(
    tuple(line)
    for line in _lines(
        """
        train teach coach mentor instruct tutor trainer teacher; lead manage supervise head
        leadership leader oversee; negotiate bargain; write draft author; document documentation
        handbook manual guide report; repair fix maintain maintenance; purchase buy procure
        procurement; sell sale; plan schedule organise organize arrange; client customer; staff
        employee colleague personnel; program code programming coding; analyse analyze analysis
        analytics; recruit hire; student pupil; truck lorry; welcome greet receive reception; fault
        failure defect breakdown; reduce cut lower decrease; improve optimise optimize enhance;
        monitor monitoring watch dashboard; travel trip flight; accommodation hotel; accounting
        bookkeeping accounts; invoice bill; volunteer voluntary; data-base database; present
        presentation; speak speech fluent language; warehouse depot storehouse; physician doctor;
        maths mathematics; find finding locate; automate automation automatic; family
        relatives; medication medicine; commissioning commission startup start-up;
        recommend recommender recommendation;
        führen führung führungserfahrung leiten leite leitung leitete geleitet führte geführt;
        schulen schulung geschult schulte ausbildung ausbilden; einkauf beschaffung einkaufen;
        verkauf vertrieb verkaufen; verhandeln verhandlung verhandelt verhandelte verhandlungen;
        kunde mandant; mitarbeiter kollege personal mitarbeitende; verbessern verbesserung
        optimieren optimierung; planen planung geplant; durchführen durchführung durchgeführt;
        entwickeln entwicklung entwickelt; lehren unterrichten unterricht;
        gérer gestion géré gérais; former formation formé formais; vendre vente vendu; rédiger
        rédaction rédigé écrire écrit rédacteur; diriger direction dirigé encadrer encadrement;
        apprenti stagiaire; école scolaire scolarité; acheter achat achats; négocier négociation
        négocié; organiser organisation organisé; animer animation animé; ligne internet web
        """
    )
)
"""Words for one activity or thing: in a requirement, each stands for all of its group.

Source: university careers services' lists of action verbs, which group them so (training,
leading, organising, selling, …); the nouns are their ordinary dictionary synonyms.
"""

FILLER = _words(
    """
    ability able advantage applicant appropriate aptitude background basic benefit candidate
    capable competence competency competent confident credible degree demonstrable demonstrate
    demonstrated desirable equivalent essential excellent expert expertise experience experienced
    exposure familiar familiarity good great hands-on hand handle ideal ideally interest
    intermediate keen know knowledge minimum need nice plus practical preferred preferably
    prior professional proficiency proficient proven qualification relevant required
    requirement responsible responsibility role similar skill skilled solid sound strong
    superior thorough track understand understanding use using willing willingness work working
    year years etc advanced outstanding exceptional high high-quality level month week day new
    join job position include including related
    bereich erfahren erfahrung erfahrungen erste ersten fundierte fundiert gut gute guter gutes
    idealerweise jahre kenntnis kenntnisse mehrjährige praxis sicher sicherer sichere sehr umgang
    verständnis vorteil wünschenswert wissen abgeschlossene bereitschaft fähigkeit
    bon bonne bonnes bons capacité connaissance connaissances expérience expériences maîtrise
    niveau première réussie savoir solide solides souhaitée sens année années travail profil
    """
)
"""Words that say how well or how long, not what. Source: the headings and stock phrases of job
advertisements; they carry nothing of what is asked and are left out where an answer is sought."""

ORDINARY = _words(
    """
    account across agile analyse analyze analysis area assist assure attention best build
    business busy care change clear client closely collaborate collaboration colleague
    collaborative communicate communication company complex contribute control coordinate create
    creative customer culture daily data deadline deal decision deliver delivery department design
    detail develop developer development different digital drive dynamic effective efficient end
    engage engineer engineering ensure environment establish evaluate excellence external
    facility fast fast-paced field flexible focus follow full function general global goal group
    growth help identify impact implement implementation improve improvement independent
    individual industry information initiative innovation innovative input integrate interact
    internal international issue language large lead leader leadership learn life line local long
    iso iec maintain make manage management manager market meet meeting member method model
    multiple network office operate operation operational opportunity order organisation
    organisational organise organization organize organizational pace partner passion people perform
    performance person personal plan planning positive present problem procedure process product
    production program programme project prioritise prioritize provide public quality range record
    release report reporting research resource result review run sale scale sales science scientific
    self self-motivated senior service set site skill social software solution solve solving
    spoken staff stakeholder standard strategic strategy structure support system take talk task
    teach team teamwork technical technology term test testing thinking time tool train
    training travel understand user value variety verbal way well write writing written young
    abteilung analyse arbeit arbeiten arbeitsweise aufgabe betreuung entwicklung kommunikation
    kunde kunden leiten leitung mitarbeiter organisation planung produkt projekt projekte
    prozess qualität selbstständig strategisch strategische strategischen system team
    teamfähigkeit technisch technische unternehmen unterstützung verantwortung zusammenarbeit
    activité aide bureau milieu client clients communication développement entreprise équipe équipes
    gestion mise organisation outil outils planification poste produit projet projets qualité
    rigueur service site suivi système technique
    """
)
"""Words that most trades use: two of them together say something, one alone does not.

Source: the vocabulary that general lists of employability skills share (communication, team,
organisation, planning, …) and the general nouns and verbs of office English, French and German.
"""

ACTIVITIES = _words(
    """
    train training teach lead leader leadership sales sell speak spoken speaking write written
    test testing research design present reporting
    schulen leiten leitung führen planung verkaufen formation former vente vendre encadrement
    """
)
"""Of the words that most trades use, those that name one activity: to have done it counts.

Source: the groups of `SAME`, less what can be said of any work (manage, develop, deliver).
"""

CERTIFICATES = (
    "certificates?",
    "certifications?",
    "certified",
    "(?:driving|driver['’]?s|pilot['’]?s)? ?licen[cs]es?",
    "chartered",
    "diplomas?",
    "practitioner",
    "qualified .{1,30} status",
    "A-levels?",
    "(?:bachelor|master|doctoral|phd|bsc|msc|ba|bs)(?:['’]?s)? degree",
    "degree in",
    "führerschein",
    "staplerschein",
    "zertifikat",
    "zertifizierung",
    "weiterbildung",
    "abgeschlossene[sr]? (?:studium|ausbildung|berufsausbildung)",
    "permis",
    "habilitation",
    "diplômes?",
    "certificats?",
)
"""Regular expressions of the words by which a qualification is asked for.

Source: the entries of national registers of regulated professions and of vocational
qualifications, as they are headed in English, French and German.
"""

CERTIFYING = (
    "certif", "licen", "charter", "diplom", "practitioner", "qualified", "level", "degree",
    "führerschein", "staplerschein", "zertifi", "weiterbildung", "abgeschlossen", "permis",
    "habilitation", "diplôm",
)  # fmt: skip
"""Without any of these none of `CERTIFICATES` fits; to look for them is quick."""

IDIOMS = (
    "by train",
    "carry out",
    "carries out",
    "carrying out",
    "carried out",
    "by bus",
    "by car",
    "by bike",
    "by bicycle",
    "train ride",
    "train journey",
    "train station",
    "in order to",
    "of course",
    "at work",
    "my own family",
    "my own children",
    "my own wife",
    "my own husband",
    "my own partner",
    "my family",
    "my children",
    "my wife",
    "my husband",
    "my partner",
    "in touch",
    "track record",
    "looking forward",
    "look forward",
    "on your own",
    "on his own",
    "on her own",
    "on their own",
    "in person",
    "in fact",
    "in turn",
    "point of view",
    "for example",
    "for instance",
    "at the same time",
    "mit der bahn",
    "mit der zug",
    "mit der auto",
    "mit der rad",
    "mit dem bahn",
    "mit dem zug",
    "mit dem auto",
    "mit dem rad",
    "en train",
    "en voiture",
    "en fait",
    "en effet",
    "à vélo",
)
"""Set phrases whose words do not mean what they say elsewhere; of two that overlap, the first."""
