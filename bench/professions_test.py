# ruff: noqa: E501 - a passage a line reads better
"""Which passage answers which requirement, across professions: the half that is only counted.

Written in one go with `professions_dev.py`, before either was measured; no case of this half was
read while tuning. People, employers and facts are made up; an empty set is an honest gap.
"""

from __future__ import annotations

from coverage_cases import Person

TEST: dict[str, Person] = {
    "electrician": Person(
        {
            "install": "I wired the new wing of a primary school from the board to the last socket: two hundred metres of tray, emergency lights and the fire alarm. The inspector signed it off at the first visit.",
            "fault": "Half of my days are call-outs. I find faults in old houses where no drawing exists; last winter I traced a short circuit that three others had given up to a staple behind the skirting.",
            "apprentices": "I have had two apprentices beside me. I let them do first and talk after; both passed their final test, and one runs his own van now.",
            "quotes": "For smaller jobs I measured up, wrote the quotation and ordered the material myself. Of forty quotes last year twenty-six became orders.",
            "people": "Most customers are at home while I work. I take off my shoes, say what will be loud and when, and leave the room swept; that is where the good reviews come from.",
        },
        {
            "Installation of electrical systems in public buildings": {"install"},
            "Fault finding and repair": {"fault"},
            "Supervision of apprentices": {"apprentices"},
            "Preparing estimates and quotations": {"quotes"},
            "Customer-facing experience": {"people"},
            "Installation of fire alarm systems": {"install"},
            "18th Edition wiring regulations (BS 7671)": set(),
            "ECS Gold Card": set(),
            "Experience with solar PV installation": set(),
            "Working at height certificate": set(),
            "Ordering of materials": {"quotes"},
            "Project management": set(),
        },
    ),
    "social worker": Person(
        {
            "cases": "In the children's team I carried sixteen families at a time. I visited them at home, wrote assessments for the court within the deadline, and gave evidence twice.",
            "multi": "No plan holds if only one of us makes it. I chaired the meetings with school, police and health visitor, and made sure that the mother spoke first.",
            "group": "With a colleague I set up an evening for young fathers. We began with three; when I left there were fourteen, and they had written their own rules.",
            "notes": "My files are up to date by Friday noon. An inspector picked two of them as examples of how to record a difficult decision.",
            "why": "I learnt Punjabi from my grandmother and still speak it every week. Your borough is where I grew up, and I know which doors open late.",
        },
        {
            "Managing a complex caseload": {"cases"},
            "Report writing for court proceedings": {"cases"},
            "Multi-agency working": {"multi"},
            "Facilitating group work": {"group"},
            "Accurate record keeping": {"notes"},
            "Fluency in a community language": {"why"},
            "Undertaking home visits and assessments": {"cases"},
            "Approved Mental Health Professional (AMHP)": set(),
            "Experience in adoption and fostering": set(),
            "Full driving licence and access to a car": set(),
            "Supervising newly qualified staff": set(),
            "Substance misuse services": set(),
        },
    ),
    "lab scientist": Person(
        {
            "method": "I developed an HPLC method for a peptide that nobody could hold stable, and validated it by the ICH guideline. It runs in three laboratories today, each within two per cent of the others.",
            "quality": "Our laboratory is accredited. I wrote a third of its procedures, led two internal audits and closed every finding within the month.",
            "students": "Two master's students did their theses at my bench. I gave them one question each, read every draft and sat in their defence.",
            "machine": "When the mass spectrometer stood still for want of an engineer I took the source apart with the maker on the telephone. Since then I do the yearly service myself.",
            "numbers": "I evaluate my series in R: mixed models, control charts, and a report that builds itself each Monday. Before, a colleague spent a day copying numbers.",
        },
        {
            "Analytical method development and validation": {"method"},
            "Strong knowledge of chromatography": {"method"},
            "Experience with HPLC": {"method"},
            "Statistical data analysis": {"numbers"},
            "Maintenance of laboratory instruments": {"machine"},
            "Experience in a GMP environment": set(),
            "Quality management and internal auditing": {"quality"},
            "Supervision of students": {"students"},
            "Knowledge of one or more scripting languages (e.g., Python, R)": {"numbers"},
            "Cell culture": set(),
            "Writing of grant applications": set(),
            "Writing standard operating procedures": {"quality"},
            "Certified Six Sigma Black Belt": set(),
        },
    ),
    "sales manager": Person(
        {
            "region": "I took over a region that had shrunk for three years and led its five representatives. We dropped a third of the visits, kept the best accounts, and sold 22 per cent more in eighteen months.",
            "tender": "The largest contract of my career was a tender of two hundred pages. I wrote the offer with our engineers, negotiated for nine weeks and won it against two larger houses.",
            "crm": "Nobody loved Salesforce with us. I threw out half of its fields, showed the team in six short sessions what remained was for, and since then the forecast has been within five per cent.",
            "fair": "Every spring I plan our stand at the trade fair in Hanover: forty square metres, eight people, a budget of 90,000 euros that has never been overdrawn.",
            "travel": "I am away two nights a week and like it; in the car I learn Italian, which I now speak well enough to sell in.",
        },
        {
            "Leading a field sales team": {"region"},
            "Proven track record of growing revenue": {"region"},
            "Contract negotiation": {"tender"},
            "Proficiency in CRM systems (Salesforce or similar)": {"crm"},
            "Sales forecasting": {"crm"},
            "Event management": {"fair"},
            "Budget management": {"fair"},
            "Coaching and training of staff": {"crm"},
            "Fluent Italian": {"travel"},
            "Degree in marketing": set(),
            "Knowledge of the medical devices market": set(),
            "Chartered Institute of Marketing diploma": set(),
            "Experience with Google Ads": set(),
        },
    ),
    "public servant": Person(
        {
            "policy": "I drafted the council's first policy on empty houses: I read what nine other towns had done, asked owners and tenants, and wrote twelve pages that the committee passed without a change.",
            "letters": "For two years I answered the citizens' letters to the head of planning, some four hundred a year, none later than ten days and none by template alone.",
            "budget": "I look after a grant fund of 1.4 million pounds. I check applications, visit projects and report every quarter; no payment has ever been clawed back.",
            "digital": "The form for parking permits used to be a PDF. I sat with residents while they filled it in, and with the web team made a page of it that nine in ten now finish without help.",
            "minutes": "I take minutes for three committees and have them out the next morning; members from both sides have told me that they find themselves in them.",
        },
        {
            "Policy development": {"policy"},
            "Stakeholder consultation": {"policy"},
            "Handling of correspondence and complaints": {"letters"},
            "Monitoring of grants and budgets": {"budget"},
            "User research": {"digital"},
            "Minute taking": {"minutes"},
            "Improving digital services": {"digital"},
            "Line management experience": set(),
            "PRINCE2 Practitioner": set(),
            "Knowledge of procurement law": set(),
            "Security clearance": set(),
        },
    ),
    "lagerleiter": Person(
        {
            "leitung": "In einem Ersatzteillager habe ich achtzehn Leute geführt, Schichten geplant und Jahresgespräche gehalten. In drei Jahren hat niemand gekündigt.",
            "inventur": "Ich habe die Stichtagsinventur durch eine laufende Zählung ersetzt. Die Bestände stimmen heute zu 99,6 Prozent, vorher waren es 97.",
            "umzug": "Den Umzug in die neue Halle habe ich geplant und begleitet: 14.000 Lagerplätze an zwei Wochenenden, und am Montag wurde ausgeliefert.",
            "einkauf": "Mit Spediteuren habe ich jedes Jahr neu verhandelt und die Frachtkosten um elf Prozent gesenkt, ohne dass eine Lieferung später kam.",
            "sap": "Bei der Einführung von SAP war ich Key-User; ich habe die Abläufe beschrieben, getestet und rund vierzig Kollegen eingewiesen.",
        },
        {
            "Führungserfahrung": {"leitung"},
            "Personaleinsatzplanung": {"leitung"},
            "Bestandsführung und Inventur": {"inventur"},
            "Verhandlungsgeschick im Umgang mit Dienstleistern": {"einkauf"},
            "Sichere SAP-Kenntnisse": {"sap"},
            "Projektplanung": {"umzug"},
            "Schulung von Mitarbeitenden": {"sap"},
            "Kostenoptimierung": {"einkauf"},
            "Staplerschein": set(),
            "Zollabwicklung": set(),
            "Fachkraft für Arbeitssicherheit": set(),
            "Englischkenntnisse in Wort und Schrift": set(),
        },
    ),
    "comptable": Person(
        {
            "clôture": "J'établis chaque mois la situation de trois sociétés ; les comptes sont clôturés le sixième jour ouvré, contre le quinzième à mon arrivée.",
            "tva": "Je prépare les déclarations de TVA et la liasse fiscale. Le dernier contrôle n'a donné lieu à aucun redressement.",
            "relance": "Les clients payaient à 70 jours. J'ai repris les relances au téléphone, une heure chaque matin, et le délai est descendu à 48.",
            "logiciel": "Nous avons changé de logiciel de comptabilité l'an dernier : j'ai préparé la reprise des données, testé les états et formé mes quatre collègues.",
            "motif": "Après dix ans en cabinet je souhaite suivre une seule maison de près. J'habite à vingt minutes à vélo de vos bureaux.",
        },
        {
            "Clôtures mensuelles": {"clôture"},
            "Déclarations fiscales et TVA": {"tva"},
            "Recouvrement et relance des clients": {"relance"},
            "Formation des utilisateurs": {"logiciel"},
            "Migration de données": {"logiciel"},
            "Diplôme DSCG": set(),
            "Consolidation": set(),
            "Anglais courant": set(),
            "Gestion de la trésorerie": set(),
            "Connaissance de Sage": set(),
            "Encadrement d'une équipe": set(),
        },
    ),
}
"""Seven other people, whom nobody looks at while tuning."""
