"""German letters.

Source: DIN 5008:2020 (Betreff, Anrede, Gruß, Anlagen); Duden, "Briefe gut und richtig
schreiben" (Anrede- und Grußformeln); Bundesagentur für Arbeit, "Anschreiben".
"""

from coverkit.parsing.phrases.table import Phrases

GERMAN = Phrases(
    language="de",
    common_words=frozenset(
        [
            "der",
            "die",
            "das",
            "und",
            "ich",
            "mein",
            "meine",
            "für",
            "mit",
            "dass",
            "sie",
            "ihr",
            "ihre",
            "ihrem",
            "in",
            "ein",
            "eine",
            "einen",
            "im",
            "zu",
            "den",
            "auf",
            "bei",
            "als",
            "ist",
            "habe",
        ]
    ),
    salutation=r"(?:sehr geehrte[rs]?|liebe[rs]?|guten (?:tag|morgen|abend)|hallo|grüß gott|grüezi|"
    r"werte[rs]?|geschätzte[rs]?)\b",
    dear=r"lieber?",
    signoff=r"(?:mit (?:freundlichen|besten|herzlichen|vielen|den besten) (?:grüßen|grüssen|empfehlungen)|"
    r"mit freundlichem gru(?:ß|ss)|(?:freundliche|beste|viele|herzliche|liebe|schöne) grü(?:ße|sse)|"
    r"hochachtungsvoll|herzlichst|lg|vg|mfg)\b",
    subject=r"(?:betreff|betr\.?|re)\s*[:\-–]\s*|(?=(?:initiativ)?bewerbung\b[\s:–-]{1,3}\w)|"
    r"(?=stelle (?:als|der|des)\b)|(?=(?:ihre )?(?:stellen)?(?:anzeige|ausschreibung)\b)|(?=ausbildung zu[mr]\b)",
    enclosures=r"anlagen?\b\s*(?:[:.]|$)",
    attention=r"(?:z\.?\s?hd\.?|zu händen|inh\.|empfänger(?:in)?\s*:)",
    honorifics=("Herr", "Herrn", "Frau", "Dr", "Prof", "Familie"),
    nobody=r"(?:damen und herren|[\w-]*(?:kommission|ausschuss|komitee|gremium|jury|beirat|vorstand)|herren und damen|damen, sehr geehrte herren|personalabteilung|zusammen|"
    r"(?:das\s+)?(?:[\w-]*team|personal\w*|hr\b.*|recruiting.*|alle)(?:\s.*)?)",
    hiring=r"(?:[\w-]*team|personal\w*|recruiting|bewerb\w*|karriere|abteilung|hr|leitung)",
    months=(
        "Januar",
        "Februar",
        "März",
        "April",
        "Mai",
        "Juni",
        "Juli",
        "August",
        "September",
        "Oktober",
        "November",
        "Dezember",
    ),
    role=(
        r"\b(?:bewerbung|bewerbe(?: ich)? mich|bewerben|stelle|position|anzeige|ausbildung|tätigkeit|"
        r"ausschreibung|stellenangebot)\b[^.!?]{0,60}?\b(?:als|des|zum|zur|um die (?:stelle|position) (?:als|der|des)|eine[rs]?)\s+"
        r"[„\"“]?(?P<role>ROLE)[\"“”]?\s*(?:\([mwdfx/* ]+\)\s*)?(?:bei\b|in\b|im\b|an\b|für\b|,|\.|zu\b|auf\b|ab\b|über\b|gelesen\b|\(|$)",
        r"\b(?:anzeige|stellenanzeige|ausschreibung|stelle|position)\s?:\s+(?P<role>ROLE)\s*(?:,|\.|\(|$)",
        r"\bsuch(?:en|t)\b[^.!?]{0,60}?\b(?:eine[nr]?|nach)\s+(?P<role>ROLE)\s*(?:,|\.|die\b|der\b|das\b|mit\b|für\b|in\b|im\b|zu[mr]?\b|ab\b|und\b|\(|$)",
        r"(?<!bin ich )(?<!ich bin )(?<!war ich )(?<!ich war )(?<!arbeite ich )(?<!ich arbeite )"
        r"\bals\s+(?P<role>ROLE)\s*(?:\([mwdfx/* ]+\)\s*)?(?:bei\b|in\b|im\b|am\b|an\b|für\b|zu\b|(?:würde|möchte|werde|will|könnte|wäre) ich\b|,|\.|$)",
    ),
    employer=(
        r"\b(?:begeistert|fasziniert|überzeugt|beeindruckt|angetan|interessiert)\s+(?:\w+\s+)?von\s+(?:der\s+|dem\s+)?",
        r"\b(?:homepage|web(?:seite|site)|internet(?:seite|auftritt)|karriereseite)\s+(?:der|des|von)\s+(?:der\s+)?",
        r"\b(?:bewerbe? (?:ich )?mich|bewerbung|bewerben)\b[^.!?]{0,60}?\b(?:bei|an)\s+(?:der\s+|dem\s+|den\s+|das\s+)?",
        r"JOB\s+(?:bei|beim)\s+(?:der\s+|dem\s+)?",
        r"(?:bei\s+(?:der\s+|dem\s+)?|(?:ihrem?|das|im) (?:unternehmen|haus|betrieb|team)\s+|"
        r"team (?:der|des|von)\s+|mitarbeit bei\s+(?:der\s+)?|firma\s+|(?:stelle|position|tätigkeit) (?:bei|in) (?:der\s+)?)",
    ),
    seeks=r"(?:\s+(?:sucht|suchen|braucht|besetzt|zu\s+(?:unterstützen|verstärken|bereichern|wechseln|arbeiten))\b|"
    r"\s+(?:ist|zählt|gehört)\s+(?:als\s+|zu\s+den\s+)?(?:eine?[rs]?\s+|der\s+|die\s+|das\s+)?(?:[\w-]+\s+){0,3}"
    r"(?:unternehmen|arbeitgeber|anbieter|hersteller|marktführer|dienstleister|betrieb|agentur|adresse)\w*\b|"
    r"\s+(?:überzeugt|begeistert|reizt|fasziniert|beeindruckt)\s+mich\b)",
    past=(
        r"\bnach\s+(?:\w+\s+){0,2}(?:lehre|ausbildung|studiums?|praktik\w+|abschluss|promotion)\b[^.!?]{0,60}?"
        r"\b(?:bei|in der firma)\s+(?:der\s+|dem\s+)?NAME",
        r"\b(?:bin|war|habe|wurde) ich (?:\w+ )?(?:19|20)\d\d\b[^.!?]{0,40}?\b(?:bei|in die firma|bei der firma|zu)\s+(?:der\s+|dem\s+)?NAME",
        r"\bpraxissemester\s+(?:bei|in)\s+(?:der\s+|dem\s+)?NAME",
        r"\barbeitgeber[ns]?,?\s+(?:der\s+|die\s+)?NAME",
        r"\b(?:jahren?|monaten?)\s+(?:\w+\s+){0,3}(?:bei|für|in)\s+(?:der\s+|dem\s+)?NAME",
        r"bei\s+(?:der\s+|dem\s+)?NAME,?\s+(?:wo\s+)?(?:ich|habe ich|war ich|bin ich|arbeite|leite|konnte ich|haben wir)",
        r"\bich (?!ihre?\b|bewerb|möcht|würd|freu|seh|wünsch|hoff|such|könn|wäre|denk|glaub|find|schreib|interess|"
        r"beabsichtig|meld|wend|stell)[a-zäöüß]+e\b(?:(?!\b(?:bewerb|interess|gern|künftig|ihr)\w*)[^.!?]){0,90}?"
        r"\bbei\s+(?:der\s+|dem\s+)?NAME",
        r"(?:ich (?:arbeite|bin|war|habe|leite|absolvierte|studierte|studiere)|(?:studiere|arbeite|absolviere) ich|mein(?:e[mnrs]?)? (?:ausbildung|studiums?|tätigkeit|"
        r"zeit|praktik\w+|stelle)|derzeit|zurzeit|seit \w+|zuletzt|zuvor|ausbildung|studium|berufserfahrung)"
        r"(?:(?!\b(?:bewerb|interess|anzeige|ausschreib)\w*)[^.!?]){0,60}?\b(?:bei|in|an)\s+(?:der\s+|dem\s+)?NAME",
    ),
    source=(
        r"\b(?:auf|bei|über|in)\s+(?:der\s+|dem\s+)?(?P<source>NAME)\s+(?:(?:habe|bin)\b[^.!?]{0,60}\b(?:gefunden|gesehen|entdeckt|gelesen|gestoßen)|fand|sah|las)\b",
        r"\b(?:im|auf|in|über)\s+(?:der\s+|dem\s+)?(?P<source>\w*(?:portal|börse|zeitung|anzeiger)(?:\s+(?:der|des)\s+NAME)?)",
        r"(?:anzeige|ausschreibung|stelle|stellenanzeige|aufmerksam|gefunden|gesehen)\b(?:(?!\b(?:position|stelle|als|des)\b)[^.!?]){0,60}?\b(?:auf|in|über|bei)\s+"
        r"(?:der\s+|dem\s+|den\s+|ihrer\s+)?(?P<source>NAME)",
    ),
    place=(
        r"\b(?:standort|dienstort|arbeitsort|einsatzort|niederlassung|filiale)\s*:?\s*(?:in\s+)?(?P<place>NAME)",
        r"\b(?:stelle|position|standort|büro|werk|niederlassung)\s+in\s+(?P<place>NAME)",
    ),
    reference=r"(?:referenz(?:nummer)?|kennziffer|kennzahl|chiffre|ref|job-?id|stellen-?nr)\.?\s*(?:nr|nummer)?\.?\s*:?\s*",
    before_role=r"(?:(?:interne\s+)?(?:initiativ)?bewerbung\s*:?|ihre|stellen(?:anzeige|ausschreibung)|anzeige|ausschreibung|um|auf|als|zu[mr]?|eine[nrms]?|ein|die|den|der|das|stelle|position|auszubildende[rn]?|ausbildung(?:splatz|sstelle)?|für)",
    small=r"(?:bei|in|im|an|am|auf|für|zu|zum|zur|der|die|das|den|dem|und|mit|von)",
    trade_endings="""
    administrator analyst angestellte angestellten angestellter anwalt anwältin apotheker
    architekt arzt assistent auszubildende auszubildenden auszubildender azubi barkeeper bauer
    beamte beamten beamter beamtin berater betreuer bibliothekar buchhalter bäcker chemiker
    controller designer disponent dozent dreher einkäufer elektroniker entwickler erzieher
    erzieherin fachfrau fachmann fahrer fleischer florist forscher friseur fräser geselle
    gesellen gesellin gesellinnen gestalter gutachter gärtner hauswirtschafter hebamme helfer
    informatiker ingenieur installateur jurist kauffrau kaufmann kellner koch konditor
    konstrukteur koordinator kosmetiker kraft köchin laborant lagerist landwirt lehrer lehrling
    leiter lektor logopäde logopädin lokführer makler maler manager maurer mechaniker
    mechatroniker meister metzger mitarbeiter monteur pfleger physiker planer polizist
    praktikant praktikum programmierer prüfer psychologe psychologin pädagoge pädagogin
    redakteur referent revisor rezeptionist sachbearbeiter schlosser schweißer schwester
    sekretär sekretärin sozialarbeiter spediteur spezialist supporter techniker texter therapeut
    tischler trainee verkäufer vertreter volontär wachmann werkstudent wissenschaftler zeichner
    ärztin""",
    trade_compounds="bauer macher führer binder schmied",
    inflections=("", "in", "innen", "s", "es", "en", "n"),
    closing=r"(?:vorstellungsgespräch|persönlichen gespräch|kennenlernen|freue ich mich|freue mich|"
    r"rückmeldung|zur verfügung|einladung|überzeugen)",
    motivation=r"(?:ihr(?:e[mnrs]?)? (?:unternehmen|haus|firma|team|produkte|werte|leitbild|betrieb|"
    r"ruf|engagement)|reizt mich|begeistert mich|überzeugt mich)",
    yours=r"\b(?:Ihr\w*|Sie|Ihnen|[Ee]uch|[Ee]ure?[mnrs]?)\b",
    capital_nouns=True,
)
