"""French forms.

Source: dossiers de candidature of communes, public services and associations; Code du travail,
articles L1132-1 and L1221-6, for what is the applicant's own business.
"""

from coverkit.parsing.form_phrases.table import FormPhrases

FRENCH = FormPhrases(
    language="fr",
    ask=r"(?:merci de |veuillez |pouvez-vous |pourriez-vous )?(?:décri(?:vez|re)|expli(?:quez|quer)|présente[zr]|"
    r"expose[zr]|raconte[zr]|parlez(?:-nous)?|parler|donne[zr] (?:un|des|deux)|détaille[zr]|illustre[zr]|résume[zr]|"
    r"précise[zr] (?:vos|votre|comment|pourquoi|en quoi)|montre[zr]|cite[zr] (?:un|une|des|deux)|développe[zr]|"
    r"indique[zr] (?:pourquoi|comment|en quoi))\b",
    label=r"expériences?|connaissances?|compétences?|capacités?|aptitudes?|motivations?|réalisations?|atouts?|"
    r"points forts|missions? exercées?|savoir-faire|maîtrise",
    broad=r"parlez-nous de vous|présentez-vous|autre chose|informations? complémentaires?|à ajouter|"
    r"pourquoi vous|en quoi (?:votre profil|êtes-vous)|adéquation",
    motivation=r"pourquoi\b.{0,40}(?:souhaitez|voulez|postulez|candidatez|rejoindre|notre|nous|ce poste|cette)|"
    r"vos motivations?|votre motivation|qu[’']est-ce qui (?:vous )?(?:motive|attire|intéresse)|"
    r"qu[’']est-ce qui vous (?:motive|attire|intéresse)|ce qui vous (?:motive|attire|intéresse)",
    field=r"(?:pré)?noms?\b|adresse|code postal|ville|courriel|e-?mail|téléphone|portable|date|signature|civilité|"
    r"nationalité|numéro|référence|employeur|poste (?:visé|demandé|souhaité)|intitulé|diplômes?|établissement|"
    r"formation\b|année|du\b|au\b|motif de départ|lieu|situation (?:de famille|familiale)|permis",
    hint=r"merci de|veuillez|vous pouvez|vous devez|votre réponse|si oui|si non|cochez|remplir|"
    r"le cas échéant|par exemple|nous (?:souhaitons|attendons)",
    invitation=r"(?:répond\w+|suivantes|ci-dessous) (?:\w+ ){0,3}questions?|questions suivantes",
    personal=(
        ("pay", r"salair\w+|rémunération|prétentions?\b"),
        ("health", r"handicap\w*|santé|maladie|RQTH\b|aménagements?"),
        (
            "availability",
            r"disponib\w+|préavis|date de (?:début|prise)|quand (?:pouvez|pourriez)-vous|permis de conduire|"
            r"mobilité géographique|véhicule",
        ),
        (
            "right to work",
            r"titre de séjour|autorisation de travail|droit de travailler|permis de travail",
        ),
        ("referees", r"références (?:professionnelles)?|personnes? (?:à contacter|référentes?)"),
        (
            "consent",
            r"j[’']accepte|j[’']autorise|je consens|acceptez-vous|autorisez-vous|consentement",
        ),
        (
            "interests to declare",
            r"lien de parenté|conflits? d[’']intérêts?|déjà (?:travaillé|postulé)",
        ),
        (
            "diversity",
            r"sexe\b|religion|origine ethnique|orientation sexuelle|situation (?:de famille|familiale)|"
            r"nationalité|enceinte",
        ),
        ("where you saw the post", r"comment avez-vous (?:connu|eu connaissance|entendu|appris)"),
    ),
    private=(
        ("criminal record", r"casier judiciaire|condamn\w+|poursuites (?:pénales|judiciaires)"),
        ("pay", r"prétentions? salariales?|salaire (?:souhaité|actuel|demandé)|salaire souhaitez"),
        ("health", r"travailleu\w+ handicapée?s?|situation de handicap"),
    ),
    sections=(
        ("criminal record", r"casier judiciaire"),
        ("diversity", r"diversité|égalité des chances"),
        ("health", r"santé\b|handicap"),
        ("referees", r"références"),
        ("consent", r"consentement|protection des données|déclaration|RGPD"),
        ("pay", r"rémunération|salaire"),
    ),
    heading=r"(?:partie|section|rubrique|étape) (?:\d+|[A-Z]\b)",
    placeholder=r"cliquez (?:ou appuyez )?ici pour (?:entrer|taper|saisir) (?:du texte|une date)\.?|cliquez ici|"
    r"choisissez un élément\.?|votre réponse(?: ici)?:?$",
    choice=r"choisissez un élément|oui\W+non\b",
    asking=(
        "veuillez merci décrivez expliquez présentez parlez donnez exemple situation poste "
        "emploi expérience expériences compétences connaissances capacité qualités concret "
        "résultat résultats réponse question action mené menée souhaitez rejoindre "
        "candidature postuler propre"
    ),
)
