# ruff: noqa: E501 - a passage a line reads better
"""Which passage answers which requirement: invented people, labelled before anything was tuned.

Paragraphs as long as real letters have them, full of words that a requirement may share by
accident ("by train", "a customer of mine"). An empty set is an honest gap. `SEEN` may be looked
at while tuning; `UNSEEN` is only measured. All people, employers and facts are made up.
"""

from __future__ import annotations

from typing import NamedTuple


class Person(NamedTuple):
    """One person's passages, and requirements with the passages that answer them."""

    passages: dict[str, str]
    asked: dict[str, set[str]]
    role: str | None = None
    context: str = ""


_FIELD_ENGINEER = Person(
    {
        "move": "Since last autumn I have lived in Leeds, and I would come to your site by train: forty minutes door to door, so working in your office three days a week is no difficulty. I could start after one month's notice and would be glad to travel to your customers in the north.",
        "pumps": "At Halden Pumps I commissioned dosing systems in eleven water works. I wired the cabinets, set up the Siemens PLC, tuned the PID loops and stayed until the operators could run the plant without me; two of those plants have now run for three years without an unplanned stop.",
        "users": "Half of my work is with people. I wrote the handbook for our control room and taught more than sixty operators at their own desks, in groups of five, until each could bring the plant back from a black start. The customer's managers asked for me by name the next time.",
        "code": "In the evenings I wrote a small data logger in C++ on a Raspberry Pi; it reads Modbus registers every second and draws the curves in a browser. Our service team took it over, and a CI/CD pipeline on GitLab now builds and tests it at every commit.",
        "service": "When a pump fails at night someone has to find out why. I was on the emergency rota for two years and closed nine out of ten faults by telephone; for the rest I drove out, and afterwards wrote a report that named the cause and not only the part that I had replaced.",
        "why": "What draws me to you is that your instruments end up in real rivers. I grew up beside one that was brown and is now clear, and I would like to work with people who measure before they promise. Your training week for new engineers also speaks to me.",
    },
    {
        "Customer Training": {"users"},
        "Experience with C/C++": {"code"},
        "CI/CD": {"code"},
        "PLC programming (Siemens S7 or Allen-Bradley)": {"pumps"},
        "Commissioning of plants at customer sites": {"pumps"},
        "Fault finding and root cause analysis": {"service"},
        "Willingness to be on an on-call rota": {"service"},
        "Experience in project management": set(),
        "Strong communication skills with customers": {"users"},
        "Experience with machine learning": set(),
        "Knowledge of Python": set(),
        "You manage a team of engineers": set(),
        "Good working knowledge of ATEX regulations": set(),
        "Sales experience with new customers": set(),
        "Writing technical documentation": {"users", "service"},
        "Experience with Modbus, Profibus or other field buses": {"code"},
    },
)

_DEVELOPER = Person(
    {
        "api": "For the last three years I have built the order service of a bookshop: a REST API in Python with FastAPI and Postgres behind it, four thousand requests a second before Christmas. I halved its memory and wrote the contract tests that let three teams release on their own.",
        "cloud": "Our servers used to be pets. I moved thirty of them to k8s on AWS, wrote the Helm charts, and put dashboards and alerts in Grafana, so that now we hear of trouble before our readers do. The monthly bill fell by a third in the same year.",
        "ml": "My master's thesis was in ML: a recommender for second-hand books that learns from what people put back on the shelf. It beat the shop's own by eleven percent in a blind test, and a smaller version of it is in use today.",
        "front": "I am no designer, but I can build what they draw: our checkout is in TypeScript and React, works with a screen reader and a keyboard alone, and I measured every change with an A/B test before it stayed.",
        "people": "I like to teach. Two apprentices learnt with me from their first loop to their first release; we pair on Tuesdays, and I keep a reading list for them. I also ran the interviews for our last four hires and wrote the exercise that they all solve.",
        "move": "I would move to Utrecht in the spring and am learning Dutch. I have worked in a team across four countries, in English, and know how to write a message that can be understood by somebody who just got up. My team works remotely two days a week.",
    },
    {
        "Proficiency in Python": {"api"},
        "Experience with relational databases (PostgreSQL)": {"api"},
        "Experience running Kubernetes in production": {"cloud"},
        "Machine learning experience": {"ml"},
        "Knowledge of JavaScript or TypeScript": {"front"},
        "Knowledge of web accessibility": {"front"},
        "Monitoring and observability of services, e.g. Grafana or Datadog": {"cloud"},
        "Mentoring junior developers": {"people"},
        "Experience with Java and Spring Boot": set(),
        "Experience working in a team": {"move"},
        "Strong understanding of networks and security": set(),
        "Experience with message queues such as Kafka": set(),
        "Experience developing mobile apps for Android": set(),
        "Designing REST APIs": {"api"},
        "Good written English": {"move"},
        "Release management": set(),
    },
)

_OFFICE = Person(
    {
        "diary": "For six years I kept the diary of a director who was in a different city every second day. I booked flights, hotels and visas, prepared the papers for forty board meetings and wrote minutes that nobody has ever asked me to correct.",
        "money": "I took over the petty cash and the supplier invoices when our bookkeeper fell ill, learnt Sage in a fortnight and closed the year without one open item. Since then I check the travel claims as well, about two hundred a month.",
        "move": "When the firm moved house I planned it: three offers from removal firms, a seating plan for ninety, keys, phones, the lot, over one weekend and four percent below budget. On Monday at nine everybody could work.",
        "desk": "The front desk is the first thing a visitor sees. I greet in English and Polish, know most callers by their voice, and have a way with those who arrive angry: I let them finish, write down what they say, and ring them back the same day.",
        "files": "I put eleven years of paper contracts into SharePoint, with names and dates that can be searched, agreed with our lawyer what had to be kept and for how long, and wrote two pages on data protection that every new colleague now reads.",
        "why": "Your trust sends young people to sea, and I was one of them at sixteen. I know how much of such a voyage is decided in an office beforehand, by somebody who thinks of the dentist's letter, and I would like to be that person.",
    },
    {
        "Diary management for senior staff": {"diary"},
        "Taking minutes of meetings": {"diary"},
        "Arranging travel and accommodation": {"diary"},
        "Processing invoices and expenses": {"money"},
        "Experience of Sage or Xero": {"money"},
        "Welcoming visitors at reception": {"desk"},
        "Knowledge of GDPR and data protection": {"files"},
        "Experience of SharePoint and Microsoft 365": {"files"},
        "Planning of events with budget responsibility": {"move"},
        "Handling complaints": {"desk"},
        "Experience of recruitment and HR administration": set(),
        "Payroll": set(),
        "Good knowledge of Excel": set(),
        "Management of social media accounts": set(),
        "Experience of working with young people": {"why"},
        "Line management experience": set(),
        "Excellent organisational skills": set(),
    },
)

_LABORATORY = Person(
    {
        "hplc": "I have run HPLC and GC-MS every working day since my apprenticeship, first on food samples and now on blood. I wrote the validation for nine methods under ISO 17025, and in the last audit the assessor found nothing to remark on in any of them.",
        "cells": "In the cell culture group I keep fourteen lines alive, check them for mycoplasma every month and taught three doctoral students to split cells without losing a flask. I planned the move into our new clean room and ordered what was needed for it.",
        "r": "Statistics are half of an experiment. I write mine in R, with a script for every figure, so that a colleague can repeat them next year; a paper of ours came back from review with praise for exactly this.",
        "safety": "I am the safety officer of our floor: thirty people, two fume cupboards too few, and no accident in four years. Every new colleague walks round with me for an hour, and nobody touches hydrofluoric acid before having read my one page about it.",
        "stock": "Nothing stops a laboratory like an empty shelf. I set up a list with bar codes for our six hundred reagents, and bargained with two suppliers until our prices came down by nine percent.",
        "why": "I have followed your work on early sepsis since your talk in Vienna. A test that gives its answer in an hour would have spared my father two weeks; I would like to help build it. I can start in May and would come by bicycle.",
    },
    {
        "Hands-on experience with HPLC": {"hplc"},
        "Method validation according to ISO 17025": {"hplc"},
        "Mammalian cell culture": {"cells"},
        "Data analysis in R or Python": {"r"},
        "Health and safety in the laboratory": {"safety"},
        "Ordering consumables and keeping stock": {"stock"},
        "Training of new colleagues": {"cells", "safety"},
        "Negotiating with suppliers": {"stock"},
        "Flow cytometry": set(),
        "Experience with CRISPR gene editing": set(),
        "Experience in clinical trials": set(),
        "Project management experience": set(),
        "Writing of scientific papers": {"r"},
        "Working under GMP": set(),
        "Ability to work in a fast-paced environment": set(),
    },
)

_EINKAUF = Person(
    {
        "kauf": "Bei der Nordhafen GmbH verantworte ich seit fünf Jahren den Einkauf von Gussteilen mit einem Volumen von acht Millionen Euro. Ich habe Rahmenverträge mit sechs Lieferanten neu verhandelt und die Preise trotz steigender Energiekosten um vier Prozent gesenkt.",
        "sap": "Die Einführung von SAP S/4HANA habe ich als Key User begleitet: Stammdaten bereinigt, Testfälle geschrieben und vierzig Kolleginnen und Kollegen geschult. Am ersten Montag nach der Umstellung konnten wir alle Bestellungen auslösen.",
        "team": "Ich leite eine Gruppe von fünf Personen. Mir ist wichtig, dass jeder seine Warengruppe selbst führt und wir uns freitags eine Stunde Zeit nehmen, um aus Fehlern zu lernen. In drei Jahren hat niemand gekündigt.",
        "qual": "Mit der Qualitätssicherung habe ich Audits bei Lieferanten in Polen und der Türkei durchgeführt und Reklamationen mit 8D-Berichten abgeschlossen. Die Fehlerquote fiel von 900 auf 210 ppm.",
        "weg": "Ich wohne in Kassel und wäre mit der Bahn in einer halben Stunde bei Ihnen. Ihr Werk kenne ich von einer Führung, und die Arbeit mit so alten Maschinen und so jungen Leuten hat mich beeindruckt.",
    },
    {
        "Erfahrung im strategischen Einkauf": {"kauf"},
        "Verhandlung von Rahmenverträgen mit Lieferanten": {"kauf"},
        "Sicherer Umgang mit SAP": {"sap"},
        "Führungserfahrung": {"team"},
        "Durchführung von Lieferantenaudits": {"qual"},
        "Schulung von Anwendern": {"sap"},
        "Erfahrung im Vertrieb": set(),
        "Kenntnisse im Zollrecht": set(),
        "Verhandlungssicheres Englisch": set(),
        "Teamfähigkeit und gute Arbeitsweise": set(),
    },
)

_LIBRAIRE = Person(
    {
        "rayon": "Depuis quatre ans, je tiens le rayon jeunesse d'une librairie de quartier : commandes, retours, inventaire et conseil aux familles. Le chiffre d'affaires du rayon a augmenté de vingt pour cent, surtout grâce aux albums que nous lisons à voix haute le samedi.",
        "site": "J'ai ouvert notre boutique en ligne avec WordPress et WooCommerce, photographié six cents livres et écrit une lettre d'information que lisent aujourd'hui deux mille abonnés.",
        "ecole": "J'interviens chaque mois dans trois écoles. Préparer une classe de CM2 à rencontrer un auteur m'a appris à écouter autant qu'à parler, et les enseignants me rappellent d'une année sur l'autre.",
        "stage": "J'ai accueilli et formé quatre apprentis ; deux tiennent à présent leur propre rayon. Je leur confie vite une vitrine entière, et nous en parlons ensuite devant le trottoir.",
        "train": "J'habite à Tours et je viendrais en train. Votre festival m'accompagne depuis l'enfance, et j'aimerais travailler avec une équipe qui croit encore aux petits éditeurs.",
    },
    {
        "Gestion des commandes et des retours": {"rayon"},
        "Animation d'un site de vente en ligne": {"site"},
        "Rédaction d'une lettre d'information": {"site"},
        "Interventions en milieu scolaire": {"ecole"},
        "Formation des apprentis": {"stage"},
        "Expérience en comptabilité": set(),
        "Maîtrise de l'anglais": set(),
        "Bonne expérience du travail en équipe": {"train"},
        "Permis de conduire": set(),
    },
)

SEEN: dict[str, Person] = {
    "field engineer": _FIELD_ENGINEER,
    "developer": _DEVELOPER,
    "librarian (fr)": _LIBRAIRE,
}
UNSEEN: dict[str, Person] = {
    "office": _OFFICE,
    "laboratory": _LABORATORY,
    "buyer (de)": _EINKAUF,
}
