"""German forms.

Source: Bewerbungs- und Personalfragebögen as chambers of commerce (IHK) publish them; Allgemeines
Gleichbehandlungsgesetz, §§ 1 and 7, and § 26 BDSG, for what is the applicant's own business.
"""

from coverkit.parsing.form_phrases.table import FormPhrases

GERMAN = FormPhrases(
    language="de",
    ask=r"(?:bitte\s+)?(?:beschreiben|schildern|erläutern|erklären|erzählen|stellen|nennen|geben|skizzieren|"
    r"berichten|begründen|zeigen|legen|fassen|führen)\s+sie\b|bitte (?:beschreiben|schildern|erläutern|nennen)|"
    r"(?:beschreibe|schildere|erkläre|erläutere|erzähle?|nenne)\b",
    label=r"(?:berufs)?erfahrung(?:en)?|kenntnisse?|fähigkeit(?:en)?|stärken|motivation\w*|erfolge?|"
    r"qualifikationsprofil|eignung|kompetenz(?:en)?|aufgabenbereich|tätigkeiten|selbstdarstellung",
    broad=r"über sich|stellen sie sich|weshalb sind sie|warum sind sie|eignung für|noch (?:etwas )?mitteilen|"
    r"sonstiges|ergänzende angaben|was sollten wir",
    motivation=r"(?:warum|weshalb|wieso)\b.{0,40}(?:bewerben|bewirbst|bei uns|unser\w*|diese stelle|interessier\w+|"
    r"arbeiten)|was (?:motiviert|reizt|interessiert|begeistert|hat (?:sie|dich) (?:dazu )?(?:bewogen|veranlasst))|motivation für|beweggründe",
    field=r"(?:vor|nach|familien|geburts)?name\b|anschrift|adresse|straße|postleitzahl|plz\b|wohnort|ort\b|e-?mail|"
    r"telefon|mobil|handy|geburts\w+|datum|unterschrift|titel|anrede|staatsangehörigkeit|nummer|kennziffer|"
    r"arbeitgeber|stelle als|position\b|von\b|bis\b|abschluss|schule|hochschule|note\b|beruf\b|ausbildung\b|"
    r"familienstand|konfession|zeitraum",
    hint=r"bitte|sie (?:können|sollten|müssen|dürfen)|ihre antwort|falls (?:ja|nein)|wenn ja|zutreffendes|"
    r"hinweis:|ankreuzen|verwenden sie|ausfüllen|zum beispiel|z\. ?b\.",
    invitation=r"(?:beantworten|folgenden?|nachstehenden?) (?:\w+ ){0,3}fragen",
    personal=(
        ("pay", r"\w*gehalt\w*|\w*vergütung\w*|lohn\w*|verdien\w+|stundensatz"),
        (
            "health",
            r"(?:schwer)?behinder\w+|gleichgestellt|gesundheitlich\w*|erkrankung\w*|krank\w*",
        ),
        (
            "availability",
            r"eintrittstermin|eintrittsdatum|kündigungsfrist|verfügbar\w*|wann (?:können|könnten|würden) sie"
            r"\b.{0,30}(?:anfangen|beginnen|starten)|führerschein|fahrerlaubnis|frühestmöglich\w*|umzug\w*|umziehen",
        ),
        ("right to work", r"arbeitserlaubnis|aufenthalts\w+|arbeitsgenehmigung|visum"),
        ("referees", r"referenzen\b|referenzgeber\w*|referenzpersonen?"),
        (
            "consent",
            r"willige\b.{0,80}\bein\b|einwilligung|einverstanden|stimme\b.{0,80}\bzu\b|ich bin damit",
        ),
        ("interests to declare", r"verwandt\w*|nebentätigkeit\w*|bereits (?:bei uns|beworben)"),
        (
            "diversity",
            r"geschlecht|religion\w*|konfession|familienstand|herkunft\b|schwanger\w*|gewerkschaft\w*|"
            r"staatsangehörigkeit",
        ),
        ("where you saw the post", r"(?:wie|woher|wo)\b.{0,30}(?:aufmerksam|erfahren|gefunden)"),
    ),
    private=(
        (
            "criminal record",
            r"vorstraf\w+|vorbestraft|strafverfahren|ermittlungsverfahren|führungszeugnis|verurteil\w+",
        ),
        ("pay", r"gehalts(?:vorstellung|wunsch|erwartung)\w*|wunschgehalt\w*"),
        ("health", r"schwerbehinder\w+|gesundheitliche\w* einschränk\w+"),
    ),
    sections=(
        ("criminal record", r"vorstrafen|führungszeugnis"),
        ("diversity", r"angaben zur (?:vielfalt|gleichstellung)|gleichstellung"),
        ("health", r"gesundheit\b|schwerbehinderung"),
        ("referees", r"referenzen"),
        ("consent", r"einwilligung|datenschutz\w*|erklärung"),
        ("pay", r"gehalt\w*|vergütung"),
    ),
    heading=r"(?:teil|abschnitt|schritt) (?:\d+|[A-Z]\b)",
    placeholder=r"klicken (?:oder tippen )?sie (?:hier,? )?(?:um|hier).{0,40}(?:einzugeben|eingeben)\.?|"
    r"klicken sie hier|wählen sie ein element aus\.?|hier eingeben",
    choice=r"wählen sie ein element aus|ja\W+nein\b",
    asking=(
        "bitte beschreiben schildern erläutern erklären erzählen nennen geben stellen "
        "beispiel situation weshalb bringen stelle position erfahrung erfahrungen kenntnisse "
        "fähigkeiten stärken konkret konkretes ergebnis frage antwort bewerben bewerbung "
        "arbeit arbeiten verfügen gemacht gut"
    ),
)
