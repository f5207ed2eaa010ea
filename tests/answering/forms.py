"""Application forms after public patterns, all invented, and what is to be found in each.

The forms were written before what reads them, and each later group was first read by a parser that
had not seen it: of the 29 questions in the second group it told 27 with kind and limit at first
sight, of the 30 in the third group 25. What was missed has been mended since. A form is pieces: ``h`` heading, ``p`` paragraph, ``row`` cells of a table (rows that
follow each other are one table), ``sdt`` a content control, ``inline`` a label with one behind it.

Source: the structures of the forms that councils, universities and charities publish: a table of
personal details, a criteria table, numbered questions with word limits, monitoring at the end.
"""

from __future__ import annotations

TAP = "Click or tap here to enter text."
TIPPEN = "Klicken oder tippen Sie hier, um Text einzugeben."
CLIQUER = "Cliquez ou appuyez ici pour entrer du texte."

FORMS = {
    # A table form, as councils and hospitals use.
    "council.docx": [
        ("h", "APPLICATION FOR EMPLOYMENT"),
        ("p", "Please complete all sections in black ink or type. CVs will not be accepted."),
        ("row", "Post applied for", ""),
        ("row", "Reference number", ""),
        ("h", "Section 1: Personal details"),
        ("row", "Title", "", "Surname", ""),
        ("row", "First name(s)", ""),
        ("row", "Address", ""),
        ("row", "Email address", "", "Telephone", ""),
        ("row", "National Insurance number", ""),
        ("row", "Do you need permission to work in the UK?", "Yes ☐  No ☐"),
        ("h", "Section 2: Employment"),
        ("row", "Present or most recent employer", ""),
        ("row", "Job title", "", "Current salary", ""),
        ("row", "Reason for leaving", ""),
        ("row", "Please describe your main duties and responsibilities.", ""),
        ("h", "Section 3: Supporting information"),
        ("row", "Tell us about a time when you led a team through a busy period. (Max 250 words)"),
        ("row", ""),
        (
            "row",
            "Give an example of how you reduced errors or improved accuracy. No more than 200 words.",
        ),
        ("row", ""),
        ("row", "How have you trained or coached other people?\nMaximum 1,500 characters"),
        ("row", ""),
        ("h", "Section 4: References"),
        ("row", "Name of first referee", ""),
        ("row", "How does this person know you?", ""),
        ("h", "Section 5: Rehabilitation of Offenders"),
        ("row", "Do you have any unspent criminal convictions? If yes, please give details.", ""),
        ("h", "Section 6: Equal opportunities monitoring"),
        ("row", "How would you describe your ethnic origin?", ""),
        ("row", "Do you consider yourself to have a disability?", "Yes ☐  No ☐"),
        ("h", "Section 7: Declaration"),
        ("p", "I declare that the information given is true and complete."),
        ("row", "Signed", "", "Date", ""),
    ],
    # A numbered list, as small employers send by e-mail.
    "startup.txt": """\
Screening questions - Warehouse Team Leader, Quillon Stores

Thank you for your interest. Please answer the questions below and send
them back with your CV by 3 March.

Name:
Email:

1. Why do you want to work for Quillon Stores? (150 words)
2. Describe a process that you improved. What did you do, and how did you
   measure the result? (max. 300 words)
3. What experience do you have with inventory systems? (500 characters)
4. What are your salary expectations?
5. When could you start?
6. Do you have the right to work in the United Kingdom?
7. Is there anything else that you would like us to know?
""",
    # Content controls, as Word's form templates have.
    "charity.docx": [
        ("h", "Application form"),
        ("inline", "Full name: ", TAP),
        ("inline", "Preferred pronouns: ", TAP),
        ("inline", "Where did you hear about this vacancy? ", "Choose an item."),
        ("h", "About you"),
        ("p", "Supporting statement"),
        (
            "p",
            (
                "Please refer to the person specification and tell us how you meet it, in no more "
                "than 500 words."
            ),
        ),
        ("sdt", TAP),
        ("p", "Describe a difficult conversation with a supplier and what came of it"),
        ("p", "Word limit: 200"),
        ("sdt", TAP),
        ("p", "What attracts you to our charity? (between 100 and 200 words)"),
        ("sdt", TAP),
        ("p", "How would you promote equality and diversity in this role? (up to 150 words)"),
        ("sdt", TAP),
        ("h", "Access and health"),
        ("p", "Please tell us about any adjustments you need for the interview."),
        ("sdt", TAP),
        ("p", "I consent to my data being kept for six months."),
        ("inline", "Date: ", "Click or tap to enter a date."),
    ],
    "bewerbung.txt": """\
Fragebogen für Bewerberinnen und Bewerber

Name, Vorname: ____________________
Anschrift: ____________________
Geburtsdatum: ____________________

1. Warum bewerben Sie sich bei uns? (höchstens 200 Wörter)
2. Beschreiben Sie eine Situation, in der Sie ein Team geführt haben. Max. 1.000 Zeichen
3. Welche Erfahrungen haben Sie mit Lagerverwaltungssystemen?
4. Was ist Ihre Gehaltsvorstellung?
5. Liegt bei Ihnen eine Schwerbehinderung vor?
6. Wann ist Ihr frühestmöglicher Eintrittstermin?
7. Ich willige in die Verarbeitung meiner Daten ein.
""",
    "mairie.docx": [
        ("h", "Dossier de candidature"),
        ("row", "Nom et prénom", ""),
        ("row", "Adresse", ""),
        ("row", "Date de naissance", ""),
        ("h", "Votre parcours"),
        ("row", "Décrivez une équipe que vous avez dirigée (200 mots maximum)", ""),
        ("row", "Quelles sont vos motivations pour ce poste ? (1 000 caractères maximum)", ""),
        ("row", "Comment avez-vous formé vos collègues ?", CLIQUER),
        ("h", "Renseignements complémentaires"),
        ("row", "Quelles sont vos prétentions salariales ?", ""),
        ("row", "Êtes-vous reconnu travailleur handicapé ?", "Oui ☐  Non ☐"),
        ("row", "Casier judiciaire : avez-vous fait l’objet d’une condamnation ?", ""),
    ],
    # --- not looked at while the parser was made --------------------------------------------
    "trust.pdf": """\
Riverside Housing Trust

Job application form

Part A - Your details

Name
Address
Phone number
Do you hold a current driving licence?

Part B - Your experience

B1. Please outline your experience of supporting tenants who are in arrears.
(300 words maximum)

B2. Tell us about a piece of work that you are proud of. What was your own
contribution? (one side of A4)

B3. What do you understand by safeguarding?

Part C - Additional information

Are you related to any member of staff or of the board?

What notice do you have to give?

Please give the names of two people who can provide a reference.
""",
    "graduate.md": """\
# Graduate scheme: online application

*Complete every question. You can save and come back.*

## Motivation

**Question 1**

What interests you about this scheme, and why this organisation? *(400 words max.)*

## Competencies

### Working together

Describe a time when you worked with people whose views differed from yours.
Approx. 250 words.

### Planning

Explain how you organise your work when deadlines compete. 1,000-1,200 characters including spaces

## Diversity monitoring

What is your gender?

What is your religion or belief?

## Consent

Do you agree that we may contact you about other vacancies?
""",
    "klinik.docx": [
        ("h", "Bewerbungsbogen Pflege"),
        ("inline", "Vorname und Nachname: ", TIPPEN),
        ("inline", "Staatsangehörigkeit: ", TIPPEN),
        ("h", "Fachliche Fragen"),
        ("p", "Schildern Sie bitte, wie Sie neue Kolleginnen und Kollegen eingearbeitet haben."),
        ("p", "(maximal 150 Wörter)"),
        ("sdt", TIPPEN),
        ("p", "Welche Stärken bringen Sie für diese Stelle mit? Bitte nicht mehr als 800 Zeichen."),
        ("sdt", TIPPEN),
        ("p", "Was motiviert Sie, bei uns zu arbeiten?"),
        ("sdt", TIPPEN),
        ("h", "Persönliche Angaben"),
        ("p", "Sind Sie vorbestraft oder läuft ein Verfahren gegen Sie?"),
        ("sdt", TIPPEN),
        ("p", "Bestehen gesundheitliche Einschränkungen?"),
        ("sdt", TIPPEN),
    ],
    "association.txt": """\
FORMULAIRE DE CANDIDATURE

Nom :
Prénom :
Courriel :

1) Pourquoi souhaitez-vous rejoindre notre association ? (150 à 200 mots)

2) Présentez une action que vous avez menée et ses résultats, en 300 mots maximum.

3) Quelle expérience avez-vous de la gestion des stocks ?

4) Quelle est votre disponibilité ?

5) Quel salaire souhaitez-vous ?

6) J’accepte que mes données soient conservées pendant un an.
""",
    "university.docx": [
        ("h", "Supporting evidence"),
        (
            "p",
            "Use the table below to show how you meet each of the criteria. Please give examples.",
        ),
        ("row", "Criterion", "Your evidence (max 100 words each)"),
        ("row", "Experience of managing stock in a hospital or a similar setting", ""),
        ("row", "Ability to train and support new colleagues", ""),
        ("row", "Knowledge of data protection", ""),
        ("row", "Excellent written communication skills", ""),
        ("h", "Health"),
        ("row", "Number of days of sickness absence in the last two years", ""),
        ("h", "Referees"),
        ("row", "Name", ""),
        ("row", "Relationship to you", ""),
    ],
    # --- written when the parser knew all of the above --------------------------------------
    "nursery.docx": [
        ("h", "Little Acorns Nursery – Employment Application Form"),
        ("p", "All information will be treated in confidence."),
        ("row", "Position applied for:", ""),
        ("row", "Surname:", "", "Forename(s):", ""),
        ("row", "Home telephone:", "", "Mobile:", ""),
        ("h", "EDUCATION AND QUALIFICATIONS"),
        ("row", "School / college", "Qualification", "Grade", "Year"),
        ("row", "", "", "", ""),
        ("h", "EMPLOYMENT HISTORY"),
        ("row", "Employer", "Job title", "Dates", "Reason for leaving"),
        ("row", "", "", "", ""),
        ("p", "Please explain any gaps in your employment."),
        ("row", ""),
        ("h", "YOUR SUITABILITY"),
        (
            "p",
            "Using the headings in the person specification, please tell us why you are suitable for this post. Continue on a separate sheet if necessary (max 2 sides of A4).",
        ),
        ("row", ""),
        ("p", "What do you think makes a good key worker?"),
        ("row", ""),
        ("p", "How many days have you been absent through illness in the past year?"),
        ("row", ""),
        ("p", "Are there any dates when you would not be available for interview?"),
        ("row", ""),
        ("h", "SAFEGUARDING"),
        ("p", "This post is exempt from the Rehabilitation of Offenders Act 1974."),
        ("p", "Have you ever been cautioned, reprimanded or convicted?"),
        ("row", ""),
        ("h", "DECLARATION"),
        (
            "p",
            "I confirm that the above is correct. I understand that false information may lead to dismissal.",
        ),
        ("row", "Signature", "", "Date", ""),
    ],
    "agency.txt": """\
Hello Ada,

thanks for your application! Before we meet, could you answer a few
questions by e-mail?

- What does a normal week look like in your current job?
- Which tools do you use to plan shifts, and how well do you know them?
- Tell me about something that went wrong and how you dealt with it.
- What would your last manager say about you? (two or three sentences)
- How much notice do you need to give?
- What rate are you looking for?

Best wishes
Jo Marlowe
""",
    "stadtwerke.pdf": """\
Stadtwerke Neuenfeld

Bewerbungsformular

Persönliche Daten

Vorname
Nachname
Telefon

Ihre Bewerbung

1. Was hat Sie dazu bewogen, sich auf diese Stelle zu bewerben? (max. 150 Wörter)

2. Bitte schildern Sie ein Projekt, das Sie geleitet haben, und das Ergebnis.
Umfang: höchstens eine Seite

3. Wie gehen Sie mit Konflikten im Team um? (bis zu 1.200 Zeichen)

4. Wie hoch ist Ihr Wunschgehalt?

5. Besitzen Sie eine gültige Arbeitserlaubnis für Deutschland?

6. Hiermit stimme ich der Speicherung meiner Daten zu.
""",
    "hopital.docx": [
        ("h", "Fiche de candidature"),
        ("row", "Nom :", CLIQUER),
        ("row", "Téléphone :", CLIQUER),
        ("row", "Poste souhaité :", CLIQUER),
        ("h", "Questions"),
        ("row", "Qu’est-ce qui vous attire dans notre établissement ?\n(100 à 150 mots)", CLIQUER),
        (
            "row",
            "Racontez une situation où vous avez résolu un problème de stock. Maximum : 1 200 signes.",
            CLIQUER,
        ),
        ("row", "Quelles sont vos principales qualités professionnelles ?", CLIQUER),
        ("row", "Avez-vous besoin d’un aménagement de poste ?", "☐ Oui ☐ Non"),
        ("row", "À partir de quelle date êtes-vous disponible ?", "Choisissez un élément."),
        ("row", "Autorisez-vous la conservation de votre dossier ?", "☐ Oui ☐ Non"),
    ],
    "fellowship.md": """\
# Fellowship application

## 1. Personal information

Name, e-mail, institution

## 2. Project summary

Summarise your project for a general audience. *Limit: 1500 characters (with spaces).*

## 3. Track record

3.1 Your most important achievement so far, and your part in it — 200 words

3.2 Evidence of leadership (200 words)

## 4. Fit

How does this fellowship fit your plans, and why now? Maximum one page.

## 5. Ethics and equality

Does your project need ethical approval? (yes / no)

Optional: how do you describe your gender identity?
""",
}

# (start of the question, kind, limit): kind o = open, m = motivation, p = left to the person.
EXPECTED = {
    "council.docx": [
        ("Do you need permission to work", "p", None),
        ("Current salary", "p", None),
        ("Please describe your main duties", "o", None),
        ("Tell us about a time when you led", "o", (250, "words")),
        ("Give an example of how you reduced", "o", (200, "words")),
        ("How have you trained or coached", "o", (1500, "characters")),
        ("Name of first referee", "p", None),
        ("How does this person know you", "p", None),
        ("Do you have any unspent", "p", None),
        ("How would you describe your ethnic", "p", None),
        ("Do you consider yourself to have", "p", None),
    ],
    "startup.txt": [
        ("Why do you want to work", "m", (150, "words")),
        ("Describe a process that you", "o", (300, "words")),
        ("What experience do you have", "o", (500, "characters")),
        ("What are your salary", "p", None),
        ("When could you start", "p", None),
        ("Do you have the right to work", "p", None),
        ("Is there anything else", "o", None),
    ],
    "charity.docx": [
        ("Where did you hear about", "p", None),
        ("Supporting statement", "o", (500, "words")),
        ("Describe a difficult conversation", "o", (200, "words")),
        ("What attracts you to our", "m", (200, "words")),
        ("How would you promote equality", "o", (150, "words")),
        ("Please tell us about any adjustments", "p", None),
        ("I consent to my data", "p", None),
    ],
    "bewerbung.txt": [
        ("Warum bewerben Sie sich", "m", (200, "words")),
        ("Beschreiben Sie eine Situation", "o", (1000, "characters")),
        ("Welche Erfahrungen haben Sie", "o", None),
        ("Was ist Ihre Gehaltsvorstellung", "p", None),
        ("Liegt bei Ihnen eine Schwer", "p", None),
        ("Wann ist Ihr frühestmöglicher", "p", None),
        ("Ich willige in die", "p", None),
    ],
    "mairie.docx": [
        ("Décrivez une équipe", "o", (200, "words")),
        ("Quelles sont vos motivations", "m", (1000, "characters")),
        ("Comment avez-vous formé", "o", None),
        ("Quelles sont vos prétentions", "p", None),
        ("Êtes-vous reconnu travailleur", "p", None),
        ("Casier judiciaire", "p", None),
    ],
    "trust.pdf": [
        ("Do you hold a current driving", "p", None),
        ("Please outline your experience", "o", (300, "words")),
        ("Tell us about a piece of work", "o", (1, "pages")),
        ("What do you understand by safeguarding", "o", None),
        ("Are you related to any", "p", None),
        ("What notice do you have", "p", None),
        ("Please give the names of two", "p", None),
    ],
    "graduate.md": [
        ("What interests you about this scheme", "m", (400, "words")),
        ("Describe a time when you worked", "o", (250, "words")),
        ("Explain how you organise your work", "o", (1200, "characters")),
        ("What is your gender", "p", None),
        ("What is your religion", "p", None),
        ("Do you agree that we may contact", "p", None),
    ],
    "klinik.docx": [
        ("Schildern Sie bitte", "o", (150, "words")),
        ("Welche Stärken bringen Sie", "o", (800, "characters")),
        ("Was motiviert Sie", "m", None),
        ("Sind Sie vorbestraft", "p", None),
        ("Bestehen gesundheitliche", "p", None),
    ],
    "association.txt": [
        ("Pourquoi souhaitez-vous", "m", (200, "words")),
        ("Présentez une action", "o", (300, "words")),
        ("Quelle expérience avez-vous", "o", None),
        ("Quelle est votre disponibilité", "p", None),
        ("Quel salaire", "p", None),
        ("J’accepte que mes données", "p", None),
    ],
    "university.docx": [
        ("Experience of managing stock", "o", (100, "words")),
        ("Ability to train and support", "o", (100, "words")),
        ("Knowledge of data protection", "o", (100, "words")),
        ("Excellent written communication", "o", (100, "words")),
        ("Number of days of sickness", "p", None),
    ],
    "nursery.docx": [
        ("Please explain any gaps", "o", None),
        ("Using the headings", "o", (2, "pages")),
        ("What do you think makes", "o", None),
        ("How many days have you been absent", "p", None),
        ("Are there any dates when", "p", None),
        ("Have you ever been cautioned", "p", None),
    ],
    "agency.txt": [
        ("What does a normal week", "o", None),
        ("Which tools do you use", "o", None),
        ("Tell me about something", "o", None),
        ("What would your last manager", "o", None),
        ("How much notice", "p", None),
        ("What rate are you", "p", None),
    ],
    "stadtwerke.pdf": [
        ("Was hat Sie dazu bewogen", "m", (150, "words")),
        ("Bitte schildern Sie ein Projekt", "o", (1, "pages")),
        ("Wie gehen Sie mit Konflikten", "o", (1200, "characters")),
        ("Wie hoch ist Ihr Wunschgehalt", "p", None),
        ("Besitzen Sie eine gültige", "p", None),
        ("Hiermit stimme ich", "p", None),
    ],
    "hopital.docx": [
        ("Qu’est-ce qui vous attire", "m", (150, "words")),
        ("Racontez une situation", "o", (1200, "characters")),
        ("Quelles sont vos principales", "o", None),
        ("Avez-vous besoin", "p", None),
        ("À partir de quelle date", "p", None),
        ("Autorisez-vous", "p", None),
    ],
    "fellowship.md": [
        ("Summarise your project", "o", (1500, "characters")),
        ("Your most important achievement", "o", (200, "words")),
        ("Evidence of leadership", "o", (200, "words")),
        ("How does this fellowship", "o", (1, "pages")),
        ("Does your project need", "p", None),
        ("Optional: how do you describe", "p", None),
    ],
}
