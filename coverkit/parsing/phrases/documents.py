"""What lies in a folder of letters and is none: told by its name and its headings."""

# What else lies in such folders -> words in its name, headings that it alone has, how many it
# takes. Source: FIELD.md; the headings are those of Europass, O*NET and university templates.
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
        r"recommendation|reference[ _-]?letter|empfehlung|recommandation",
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
