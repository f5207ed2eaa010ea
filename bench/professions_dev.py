# ruff: noqa: E501 - a passage a line reads better
"""Which passage answers which requirement, across professions: the half to tune on.

Written in one go with `professions_test.py`, before either was measured. The wording of the
requirements follows real advertisements; people, employers and facts are made up. An empty set
is an honest gap. Some gaps are baits: a qualification by name that the letters come near to.
"""

from __future__ import annotations

from coverage_cases import Person

DEV: dict[str, Person] = {
    "nurse": Person(
        {
            "ward": "On a surgical ward of twenty-eight beds I looked after six patients a shift, gave medicines, dressed wounds and noticed early when someone was getting worse. Twice my call to the outreach team came before the alarm did.",
            "students": "I have supervised nursing students in their first placement for three years. Each of them writes with me what they want to learn that week, and on Friday we look at it together; two have come back to us as colleagues.",
            "record": "When we moved from paper to the electronic patient record I was the contact for our floor: I showed sixty colleagues how to chart on it, wrote a one-page guide and sat beside the night shift for the first two weeks.",
            "families": "The hardest talks are with relatives. I sit down, say plainly what we know, and leave room for silence; a daughter later wrote to the ward that she had felt safe with us even on the worst day.",
            "reason": "I would like to move into the community because I want to see people in their own kitchens. Your clinic is ten minutes from where I live, and shifts at the weekend suit my family.",
        },
        {
            "Administration of medication": {"ward"},
            "Wound care": {"ward"},
            "Mentoring of student nurses": {"students"},
            "Experience with electronic health records": {"record"},
            "Delivering training to groups": {"record"},
            "Communication with patients' families": {"families"},
            "Ability to recognise the deteriorating patient": {"ward"},
            "Advanced Life Support (ALS) certificate": set(),
            "IOSH Managing Safely": set(),
            "Full UK driving licence": set(),
            "Experience in palliative care": set(),
            "Budget responsibility": set(),
        },
    ),
    "warehouse": Person(
        {
            "shift": "As shift leader in a cold store I ran a team of fourteen pickers and two forklift drivers. We loaded thirty lorries a night, and the share of wrong pallets fell from two in a hundred to one in three hundred.",
            "safety": "After a near miss at dock four I walked the aisles for a week with a notebook, drew new walkways and had mirrors put up. We have since had four hundred days without an accident.",
            "system": "I helped to bring in the new SAP warehouse system: I tested the scanners, found eleven faults before the start and trained the people of both shifts, sixty-four of them, in groups of eight.",
            "count": "Stock used to be counted once a year with everything standing still. I suggested counting a part every day; the differences are now below half a per cent and nobody works on New Year's Day.",
            "person": "I get up early without complaint, I like order, and people tell me that I stay calm when the phone rings on three lines. I can be with you on the first of next month.",
        },
        {
            "Team leadership experience in a logistics environment": {"shift"},
            "Excellent management, training and education skills": {"system"},
            "Stock control and cycle counting": {"count"},
            "Health and safety awareness": {"safety"},
            "Knowledge of SAP EWM": {"system"},
            "User acceptance testing": {"system"},
            "Reach truck licence": set(),
            "NEBOSH General Certificate": set(),
            "Customs declarations": set(),
            "Knowledge of lean or Six Sigma": set(),
            "Ability to remain calm under pressure": {"person"},
            "Degree in Supply Chain Management": set(),
        },
    ),
    "teacher": Person(
        {
            "class": "I teach mathematics to classes of thirty between eleven and sixteen. In the lower sets I start every lesson with a question that everybody can answer, and last summer 71 per cent of them passed where 55 had the year before.",
            "parents": "Twice a term I phone every parent of my form, not only those whose child is in trouble. It takes two evenings, and most problems I now hear about before they are problems.",
            "curriculum": "With two colleagues I rewrote the scheme of work for Year 8: fewer topics, each for longer. Three other schools of our trust have taken it over.",
            "special": "Four pupils in my form have an education plan. With the special needs coordinator I adapt worksheets, agree signals and seat them where they hear best; one of them, who is autistic, spoke at assembly in June.",
            "club": "On Thursdays I run the robotics club. We build with LEGO and Python, and this year two girls' teams went to the regional final.",
        },
        {
            "Experience of teaching Key Stage 3 and 4 mathematics": {"class"},
            "Curriculum development": {"curriculum"},
            "Working with children with special educational needs": {"special"},
            "Engagement with parents and carers": {"parents"},
            "Commitment to extracurricular activities": {"club"},
            "Experience with Python": {"club"},
            "Track record of raising attainment": {"class"},
            "Qualified Teacher Status (QTS)": set(),
            "Experience of leading a department": set(),
            "Ability to teach A-level Further Mathematics": set(),
            "Timetabling software": set(),
            "First aid certificate": set(),
        },
    ),
    "accountant": Person(
        {
            "close": "I prepare the monthly accounts of four companies. When I came the books closed on the twelfth working day; after I had moved the accruals forward and agreed cut-offs with purchasing, they closed on the fifth.",
            "audit": "For three years I was the auditors' first contact. I kept the file of evidence ready all year, and the last two audits ended without a single adjustment.",
            "excel": "A workbook of ninety sheets used to hold our forecast. I rebuilt it with Power Query and a few macros; what took two days takes an hour, and anyone can follow it.",
            "debt": "Customers owed us for 61 days on average. I called them myself, agreed payment plans with nine, and brought it to 43 without losing one.",
            "want": "After eight years in a group I would like to see a business whole. Your letter to shareholders speaks of patience, which I share; I am studying for my last two papers in the evening.",
        },
        {
            "Month-end close and management accounts": {"close"},
            "Liaison with external auditors": {"audit"},
            "Advanced Excel including VBA": {"excel"},
            "Budgeting and forecasting": {"excel"},
            "Credit control": {"debt"},
            "Process improvement": {"close", "excel"},
            "ACCA or CIMA qualified": set(),
            "Knowledge of IFRS 16": set(),
            "Payroll experience": set(),
            "VAT returns": set(),
            "Experience leading a finance team": set(),
        },
    ),
    "developer": Person(
        {
            "payments": "At a ticket shop I owned the payment service: Java and Spring on Kubernetes, eleven million bookings a year. I cut its slowest answers from four seconds to 600 milliseconds by moving the fraud check out of the request.",
            "review": "I read about ten changes of others every week. I ask before I demand, and I write down why; three juniors whom I guided have since been promoted.",
            "incident": "When the booking site went down on a Saturday I led the call, wrote the report afterwards and saw each of its nine actions through. The same fault has not come back.",
            "data": "For our analysts I wrote the pipelines that bring bookings from Kafka into the warehouse every five minutes, with tests on each column, so that no dashboard shows yesterday as today.",
            "talk": "I like to explain. At the user group in Bristol I have spoken twice about testing at the borders, and the slides have been copied often.",
        },
        {
            "Strong Java development experience": {"payments"},
            "Container orchestration (Kubernetes, OpenShift)": {"payments"},
            "Performance tuning of high-traffic services": {"payments"},
            "Experience of code review": {"review"},
            "Mentoring junior engineers": {"review"},
            "Incident management and post-mortems": {"incident"},
            "Experience building data processing ETL pipelines": {"data"},
            "Public speaking": {"talk"},
            "Experience with Terraform": set(),
            "AWS Certified Solutions Architect": set(),
            "Mobile development (Android or iOS)": set(),
            "Experience managing budgets": set(),
        },
    ),
    "pflege": Person(
        {
            "station": "Auf einer internistischen Station mit zweiunddreißig Betten habe ich die Grund- und Behandlungspflege übernommen, Medikamente gestellt und die Wunden von Diabetikern versorgt. In zwei Jahren hat sich dort kein Patient wundgelegen.",
            "schüler": "Seit 2019 leite ich Auszubildende an. Ich plane mit ihnen die Woche, führe die Zwischengespräche und nehme mir nach jeder Schicht zehn Minuten; acht haben das Examen bestanden, fünf sind geblieben.",
            "doku": "Als das Haus auf die elektronische Patientenakte umstellte, habe ich meine Kolleginnen geschult und eine kurze Anleitung geschrieben, die heute noch am Stützpunkt hängt.",
            "angehörige": "Gespräche mit Angehörigen weiche ich nicht aus. Ich höre zu, erkläre in einfachen Worten, was geschieht, und sage auch, was ich nicht weiß.",
            "wechsel": "Ich möchte in Ihr Haus wechseln, weil Sie im Team zu dritt arbeiten statt allein. Von mir aus sind es zehn Minuten mit dem Rad, und Nachtdienste bin ich gewohnt.",
        },
        {
            "Erfahrung in der Behandlungspflege": {"station"},
            "Wundversorgung": {"station"},
            "Medikamentengabe": {"station"},
            "Praxisanleitung von Auszubildenden": {"schüler"},
            "Durchführung von Schulungen": {"doku"},
            "Angehörigengespräche": {"angehörige"},
            "EDV-gestützte Pflegedokumentation": {"doku"},
            "Bereitschaft zum Schichtdienst": {"wechsel"},
            "Weiterbildung Intensivpflege": set(),
            "Führerschein Klasse B": set(),
            "Erfahrung mit Demenzerkrankten": set(),
            "Qualitätsmanagement nach ISO 9001": set(),
        },
    ),
    "vendeuse": Person(
        {
            "magasin": "Pendant quatre ans j'ai tenu le rayon chaussures d'un grand magasin de Nantes. J'accueillais les clients, je conseillais et j'encaissais ; le chiffre du rayon a augmenté de 18 % en deux ans.",
            "stock": "Je passais les commandes, je recevais les livraisons et je faisais l'inventaire deux fois par an. Les écarts ont été divisés par trois depuis que nous comptons chaque semaine une allée.",
            "équipe": "J'ai formé sept vendeuses débutantes à la caisse et à l'accueil. Deux d'entre elles sont aujourd'hui responsables de rayon.",
            "vitrine": "La vitrine me plaît plus que tout : je la change tous les quinze jours, avec ce que nous avons, et les passants s'arrêtent.",
            "envie": "Votre maison vend ce qu'elle fabrique, et c'est cela qui m'attire. Je suis libre le samedi et je peux commencer en mars.",
        },
        {
            "Expérience de la vente en magasin": {"magasin"},
            "Accueil et conseil de la clientèle": {"magasin"},
            "Encaissement": {"magasin"},
            "Gestion des stocks et inventaires": {"stock"},
            "Formation des nouveaux vendeurs": {"équipe"},
            "Merchandising et mise en place des vitrines": {"vitrine"},
            "Disponibilité le week-end": {"envie"},
            "Maîtrise de l'anglais": set(),
            "Permis B": set(),
            "Habilitation électrique": set(),
            "Gestion de la paie": set(),
        },
    ),
}
"""Seven people; these may be looked at while tuning."""
