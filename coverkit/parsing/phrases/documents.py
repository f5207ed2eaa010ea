"""What lies in a folder of letters and is none: told by its name and its headings."""

# What else lies in such folders -> words in its name, headings that it alone has, how many it
# takes. Source: docs/field.md; the headings are those of Europass, O*NET and university templates.
OTHER_DOCUMENTS: tuple[tuple[str, str, str, int], ...] = (
    (
        "it looks like a résumé, not a cover letter",
        r"r[eé]sum[eé]s?|cv|curriculum|lebenslauf",
        r"(?:work |professional |relevant |employment )?(?:experience|history)|education(?: and training)?|"
        r"(?:technical |key |core |professional )?(?:skills|competenc(?:es|ies))|projects|publications|"
        r"certifications?|languages|references(?: on request\.?| available.*)?|profile|(?:professional )?summary|"
        r"objective|awards?(?: and honou?rs)?|honou?rs|volunteering|interests|hobbies|"
        r"formation|expériences?(?: professionnelles?)?|compétences|langues|centres d['’]intérêt|"
        r"berufserfahrung|(?:aus)?bildung(?:sweg)?|kenntnisse|sprachen|beruflicher werdegang|interessen",
        3,
    ),
    (
        "it looks like a job posting, not a cover letter",
        r"job[ _-]?(?:description|posting|ad)|posting|vacancy|stellenanzeige|offre[ _-]?d.?emploi",
        r"(?:key |main |your )?(?:responsibilities|duties|requirements|qualifications)|about (?:the (?:role|job|company)|us)|"
        r"(?:job|role) description|what (?:you(?:'|’)ll do|we offer|you bring|we(?:'|’)re looking for)|benefits|how to apply|"
        r"who you are|perks|equal opportunity|aufgaben|ihr profil|wir bieten|profil recherché|vos missions",
        2,
    ),
    (
        "it looks like a transcript or certificate, not a cover letter",
        r"transcript|diploma|certificate|zeugnis|relev[eé]",
        r"(?:cumulative )?gpa|credits?(?: earned)?|semester \d|course (?:title|code)|grade|transcript of records",
        3,
    ),
    (
        "it looks like a letter of recommendation, not a cover letter",
        r"recommendation|endorsement|reference[ _-]?letter|empfehlung|recommandation",
        r"(?:letter of )?recommendation|to recommend .{3,60}",
        1,
    ),
    (
        "it looks like notes for an interview, not a cover letter",
        r"interview|prep(?:aration)?|notes|questions",
        r"(?:interview )?questions?(?: to ask| & answers)?|star (?:stories|method)|tell me about yourself\??|weaknesses|strengths",
        2,
    ),
    (
        "it looks like a form or statement, not a cover letter",
        r"(?:application[ _-]?)?form|statement(?:[ _-]of[ _-]purpose)?|transcript|questionnaire",
        r"statement of purpose|personal statement|(?:first|last|family) name\s*:?|date of birth\s*:?|signature\s*:?",
        2,
    ),
)

# What only another kind of document says in its running text -> the reason, the phrases, how many
# different ones it takes, the most words it has, whether a salutation speaks against it.
# Source: university career services' samples of thank-you and follow-up notes and of statements
# of purpose (Purdue OWL, "Personal Statement" and "Writing the Thank You Note"); APEC and
# Bundesagentur für Arbeit for the French and German phrases.
OTHER_TEXTS: tuple[tuple[str, tuple[str, ...], int, int, bool], ...] = (
    (
        "it looks like an e-mail around an application, not a cover letter",
        (
            r"thank(?:s| you)(?: so much| very much| again)? for (?:the (?:\w+ )?(?:interview|call|chat|conversation)|"
            r"taking the time|your time (?:today|yesterday|on \w+day|this))",
            r"(?:follow(?:ing)?|checking|circl(?:e|ing)) (?:up|in|back) (?:on|about|with|regarding)",
            r"it was (?:so |very |really )?(?:great|good|nice|lovely|a pleasure) (?:to (?:meet|speak|talk)|meeting|speaking|talking)",
            r"(?:please (?:find|see)|i(?:'ve| have)? attach(?:ed)?|attached (?:is|are|you(?:'ll| will) find)) .{0,30}(?:cover letter|documents?)",
            r"merci (?:beaucoup |encore )?(?:pour|de) (?:l'entretien|notre (?:entretien|échange|appel)|votre (?:accueil|temps)|m'avoir)",
            r"suite à notre (?:entretien|échange|conversation|appel)",
            r"je me permets de (?:revenir vers vous|vous relancer)",
            r"(?:vous trouverez (?:ci-joint|en pièce jointe)|ci-joint) .{0,30}(?:lettre|dossier)",
            r"danke?\b.{0,20} für (?:das|den|die|unser) .{0,20}(?:gespräch|telefonat|interview|termin)",
            r"(?:nachfragen|nachhaken|erkundigen).{0,40}(?:stand|bewerbung)|zum stand (?:meiner|der) bewerbung",
            r"(?:anbei|im anhang) .{0,30}(?:anschreiben|unterlagen)",
        ),
        1,
        110,
        False,
    ),
    (
        # Why shorter: whoever encloses nothing but a CV has written the letter itself.
        "it looks like an e-mail around an application, not a cover letter",
        (
            r"(?:please (?:find|see)|i(?:'ve| have)? attach(?:ed)?|attached (?:is|are|you(?:'ll| will) find)) .{0,30}(?:cv|r[eé]sum[eé])",
            r"(?:vous trouverez (?:ci-joint|en pièce jointe)|ci-joint) .{0,30}(?:cv|curriculum)",
            r"(?:anbei|im anhang) .{0,30}lebenslauf",
        ),
        1,
        40,
        False,
    ),
    (
        "it looks like a form or statement, not a cover letter",
        (
            r"(?:pursue|pursuing|undertake) (?:a|my|an) (?:ph\.?d|doctora|master|graduate|m\.?sc)",
            r"(?:gain |seek(?:ing)? )?admission (?:to|into)",
            r"graduate (?:program(?:me)?|school|stud(?:y|ies))",
            r"your (?:university|faculty|department|(?:master|doctoral|graduate|ph\.?d)\w*(?:'s)? program(?:me)?)",
            r"my (?:research interests|academic (?:goals|background|career))",
            r"votre (?:université|faculté|master|formation|laboratoire)",
            r"mon projet d'études|intégrer (?:le|votre) master|poursuivre mes études",
            r"(?:an|in) ihrer (?:universität|hochschule|fakultät)",
            r"(?:diesen|ihren|den) (?:master|bachelor)?studiengang|zulassung zum|forschungsinteressen",
        ),
        2,
        100_000,
        True,
    ),
)

# Whoever says so applies in this very text, however short it is and whatever came before.
APPLIES = (
    r"\b(?:would like to|wish to|writing to|am|hereby|decided to|want to)\s+(?:apply|applying)\b|"
    r"\b(?:bewerbe|bewerben)\b.{0,20}\bmich\b|\bmöchte mich\b.{0,40}\bbewerben\b|"
    r"\b(?:présente|adresse|soumets|soumettre|confirme|propose|poser)\s+ma candidature\b|\bje postule\b"
)

# Who speaks of another person: a cue, and the words for that person (as written: German "Sie" is
# the reader, "sie" is somebody else). More of these than of the writer's own, and it is a reference.
SPEAKS_FOR_ANOTHER = (
    r"(?:recommend|reference|endors|vouch|mentor|recommand|empfehl|referenz|supervis|line manager|"
    r"vorgesetzt|encadr)"
)
ANOTHER = (
    r"\b(?:[Ss]he|[Hh]e|her|his|him|herself|himself|[Ee]lle|[Ii]l|lui|sie|ihr(?:e[mnrs]?)?|"
    r"er|ihn|ihm|sein(?:e[mnrs]?)?)\b"
)

# Blanks to be filled in, and questions prepared for.
BLANKS = r"_{4,}|\.{8,}|[☐□❏]|\[\s\]"
YEARS = r"\b(?:19|20)\d\d\s*(?:-|–|—|to|bis|à)\s*(?:(?:\w+\.? )?(?:19|20)\d\d|present|now|today|heute|aujourd'hui|présent)"
