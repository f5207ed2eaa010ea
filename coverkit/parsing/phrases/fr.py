"""French letters.

Source: Office québécois de la langue française, Banque de dépannage linguistique, "Appel et
salutation"; France Travail, "Rédiger une lettre de motivation" (objet, formules d'appel et de
politesse).
"""

from coverkit.parsing.phrases.table import Phrases

FRENCH = Phrases(
    language="fr",
    common_words=frozenset(
        [
            "le",
            "la",
            "les",
            "de",
            "des",
            "du",
            "et",
            "je",
            "mon",
            "ma",
            "mes",
            "pour",
            "avec",
            "que",
            "vous",
            "votre",
            "vos",
            "dans",
            "une",
            "un",
            "en",
            "au",
            "à",
            "est",
            "qui",
            "sur",
            "ai",
        ]
    ),
    salutation=r"(?:(?:ch(?:er|ère)s?\s+)?(?:madame|monsieur|mesdames|messieurs|mme|mlle|maître|docteur)\b|ch(?:er|ère)s?\b|"
    r"bonjour\b|bonsoir\b|salut\b|à qui de droit)",
    dear=r"ch(?:er|ère)s?",
    signoff=r"(?:(?:(?:dans|en) (?:cette attente|l['’]attente|espérant)[^.!?]{0,80},\s*)?"
    r"(?:bonne (?:journée|soirée|fin de)\b|au plaisir\b.{0,50},?$|"
    r"(?:bien\s+)?(?:cordialement|sincèrement|respectueusement)\b|"
    r"(?:je vous (?:prie|remercie)|veuillez|nous vous prions|recevez)\b.{0,60}(?:agréer|croire|accepter|"
    r"recevoir|salutations|expression|sentiments|considération)|recevez\b|"
    r"(?:meilleures?|sincères|respectueuses) salutations|bien à vous|amicalement|cdlt|salutations distinguées))",
    subject=r"(?:objec?t|re|réf|référence|concerne)\s*[:\-–]\s*|(?=candidature (?:au|à|pour|spontanée)\b)",
    enclosures=r"(?:p\.?\s?j\.?|pièces? jointes?|annexes?)\b\s*(?:[:.]|$)",
    attention=r"(?:à l['’](?:attention|intention) (?:des?|du|d['’])|destinataires?\b)",
    honorifics=(
        "Madame",
        "Monsieur",
        "Mme",
        "Mlle",
        "Mesdames",
        "Messieurs",
        "Dr",
        "Docteur",
        "Maître",
        "Professeur",
        "M",
    ),
    nobody=r"(?:à qui de droit|madame|monsieur|mesdames|messieurs|madame,?\s*(?:et|ou)?\s*monsieur|"
    r"mesdames,?\s*(?:et|ou)?\s*messieurs|"
    r"(?:(?:madame|monsieur|mesdames|messieurs)[\s,]*(?:et|ou)?\s*)*(?:l[ae']s?|le|à l['’])?\s*"
    r"(?:services?|direct(?:eur|rice|ion)|responsable|équipe|chargée?|recrut\w+|ressources|"
    r"président\w*|chef\w*|tous|toutes)\b.*)",
    hiring=r"(?:équipe|service|recrutement|ressources|humaines|d?rh|direction|responsable|département)",
    months=(
        "janvier",
        "février",
        "mars",
        "avril",
        "mai",
        "juin",
        "juillet",
        "août",
        "septembre",
        "octobre",
        "novembre",
        "décembre",
    ),
    role=(
        r"\b(?:postes?|emploi|fonctions?|stage|place|offre)\s+(?:d['’]emploi\s+)?(?:de|d['’]|en tant que|comme|:|(?=[«\"“]))\s*"
        r"[«\"“]?\s*(?P<role>ROLE)\s*(?:[»\"”]|au sein|chez|dans|à|,|\.|que|qui|paru|\(|$)",
        r"\b(?:devenir|rejoindre votre équipe comme|travailler comme|embauche[zr]?)\s+(?:la\s+|le\s+|l['’]|votre\s+|une?\s+)?(?P<role>ROLE)\s*(?:$|,|\.|au\b|à\b|chez\b|dans\b|de la\b)",
        r"\b(?:cherche[zr]?|recherche[zr]?|recrute[zr]?|emploi)\s+(?:actuellement\s+)?(?:une?\s+|de\s+|d['’]|votre\s+)(?:futur\w*\s+|nouvel\w*\s+)?(?P<role>ROLE)\s*(?:$|,|\.|et\b|pour\b|au\b|à\b|chez\b|dans\b|qui\b)",
        r"\b(?:en tant que|en qualité de|comme)\s+(?P<role>ROLE)\s*(?:au sein|chez|dans|à|,|\.|\(|$)",
        r"\b(?:candidature|recherche[rz]?|cherche[rz]?)\s+(?:pour|à|au|aux|comme|d['’]une?|une?|de)\s+"
        r"(?:l[ae]\s+)?(?:poste\s+(?:de|d['’])\s*)?(?P<role>ROLE)\s*(?:au sein|chez|dans|à|,|\.|\(|$)",
    ),
    employer=(
        r"\b(?:attirée?|séduite?|intéressée?|convaincue?|impressionnée?|enthousiasmée?|inspirée?|interpellée?)\s+par\s+(?:la\s+|le\s+|l['’])?",
        r"\b(?:site (?:web|internet)|page (?:web|carrières?)) (?:de\s+(?:la\s+|l['’])?|du\s+|d['’])",
        r"\b(?:poste|offre|stage|emploi|alternance|contrat|thèse|place)\b[^.!?,]{0,60}?(?:ouvert|propos\w+|offert|vacant|publi\w+|disponible)e?s?\s+(?:à|au|par|chez)\s+(?:la\s+|le\s+|les\s+|l['’])?",
        r"(?:au seins?\s+(?:de\s+(?:la\s+|l['’])?|du\s+|d['’])|chez\s+|rejoindre\s+(?:l['’]équipe\s+(?:de\s+)?)?|"
        r"intégrer\s+|entreprise\s+|société\s+|maison\s+|marque\s+|groupe\s+|enseigne\s+|agence\s+|travailler\s+(?:pour|chez|avec)\s+|"
        r"équipes?\s+(?:de\s+|d['’]))(?:la\s+|le\s+|les\s+|l['’])?",
    ),
    seeks=r"(?:\s+(?:recherche|recrute|cherche|ouvre|embauche|a besoin)\b|"
    r"\s+(?:est|reste)\s+(?:aujourd['’]hui\s+)?(?:l['’]une?\s+des\s+|une?\s+|le\s+|la\s+|l['’])(?:[\w-]+\s+){0,3}"
    r"(?:entreprise|société|groupe|acteur|leader|cabinet|agence|employeur|établissement|référence)s?\b|"
    r"\s+(?:m['’](?:attire|intéresse|enthousiasme|inspire)|me\s+(?:séduit|motive|plaît))\b)",
    past=(
        r"\b(?:mon|mes|fait|effectuée?|réalisée?|suivie?|obtenue?)\b[^.!?,]{0,50}?\bdans (?:l['’]entreprise|la société)\s+NAME",
        r"\bemployeur(?:\s+\w+)?,?\s+NAME",
        r"\b(?:j['’]ai|mon|mes|une?)\b[^.!?]{0,30}\bexpériences?\b[^.!?,]{0,60}?\b(?:chez|au seins? (?:de|du|d['’]))\s*(?:la\s+|le\s+|l['’])?NAME",
        r"\b(?:lors|durant|pendant|au cours|suite|grâce)\b[^.!?]{0,20}\b(?:stages?|alternance|apprentissage|missions?|contrat)"
        r"(?:\s+\w+){0,4}?\s+(?:(?:chez|au seins? (?:de|du)|à)\s+|au seins? d['’])(?:la\s+|le\s+|l['’])?NAME",
        r"\b(?:ans|années|mois)\s+(?:\w+\s+){0,4}(?:chez|pour|à|au sein de)\s+(?:la\s+|le\s+|l['’])?NAME",
        r"(?:chez|au sein (?:de|du)|à|pour)\s+(?:la\s+|le\s+|l['’])?NAME,?\s+(?:où\s+)?(?:je|j['’]|nous|mon|ma|mes)",
        r"(?:j['’]ai (?:travaillé|été|occupé|exercé|effectué)|j['’]occupe|je (?:travaille|suis)|"
        r"mon (?:poste|stage|expérience|emploi|parcours)|actuellement|diplômée?s?|études|licence|master|formation)"
        r"(?:(?!\b(?:candidat|postul|intéress|rejoindre|intégrer|sollicit)\w*)[^.!?]){0,60}?\b(?:(?:chez|au seins? (?:de|du)|à|pour|de|du)\s+|d['’])(?:la\s+|le\s+|l['’])?NAME",
    ),
    source=(
        r"(?:annonce|offre|parue?|publiée?|vue?)\b[^.!?]{0,60}?\b(?:sur|dans|par)\s+(?:le site\s+(?:de\s+)?|votre\s+|la\s+|le\s+)?"
        r"(?P<source>NAME)",
    ),
    place=(
        r"\b(?:basée?|située?|poste|site|agence|bureaux?|ouvre|ouvert)\s+(?:à|au|de)\s+(?P<place>NAME)",
    ),
    reference=r"(?:r[ée]f(?:érence)?|(?:offre|annonce|poste|concours)(?:\s+\w+)?(?=\s*(?:n[°o]|numéro)))\.?\s*(?:n[°o]|numéro)?\.?\s*:?\s*",
    before_role=r"(?:(?:ma )?candidature|en tant que|en qualité de|lettre de motivation|spontanée|au|à|à l['’]|pour|comme|l[ae]|les|une?|de|d['’]|offre|(?:poste|emploi|offre|stage)\s+(?:de|d['’]|:))",
    small=r"(?:à|au|aux|de|du|des|la|le|les|un|une|et|en|pour|chez|dans)",
    trades="""
    acheteur acheteuse actuaire adjoint adjointe administrateur administratrice agent agente
    aide aide-soignant aide-soignante alternance alternant alternante ambulancier ambulancière
    analyste animateur animatrice apprenti apprentie architecte assistant assistante ater atsem
    auditeur auditrice auxiliaire avocat avocate barmaid barman bibliothécaire boucher bouchère
    boulanger boulangère caissier caissière cariste carreleur chargé chargée chaudronnier
    chaudronnière chauffeur chef cheffe chercheur chercheuse chirurgien chirurgienne coiffeur
    coiffeuse commercial commerciale commis comptable concepteur conceptrice conducteur
    conductrice conseiller conseillère consultant consultante contrôleur contrôleuse
    coordinateur coordinatrice coordonnateur coordonnatrice couvreur cuisinier cuisinière
    dentiste dessinateur dessinatrice directeur directrice doctorant doctorante développeur
    développeuse employé employée enseignant enseignante ergothérapeute fiscaliste fleuriste
    formateur formatrice fraiseur frigoriste gardien gardienne gestionnaire graphiste grutier
    géomètre hôte hôtesse infirmier infirmière ingénieur ingénieure instituteur institutrice
    intégrateur intégratrice jardinier jardinière journaliste juriste kinésithérapeute livreur
    livreuse logisticien logisticienne magasinier magasinière manager maçon menuisier menuisière
    monteur mécanicien mécanicienne médecin médiateur médiatrice notaire opérateur opératrice
    orthophoniste ostéopathe ouvrier ouvrière paysagiste peintre pharmacien pharmacienne
    plaquiste plombier plombière plongeur plongeuse pompier professeur professeure proviseur
    proviseure préparateur préparatrice psychologue puériculteur puéricultrice pâtissier
    pâtissière responsable routier réalisateur réalisatrice réceptionniste rédacteur rédactrice
    régleur sage-femme second secrétaire serveur serveuse soignant soignante sommelier
    sommelière soudeur soudeuse spécialiste stage stagiaire standardiste surveillant
    surveillante technicien technicienne technico-commercial technico-commerciale tourneur
    traducteur traductrice usineur vendeur vendeuse éducateur éducatrice électricien
    électricienne""",
    closing=r"(?:entretien|rencontrer|votre disposition|dans l['’]attente|votre réponse|de vive voix|"
    r"échanger|vous remerci)",
    motivation=r"(?:votre (?:entreprise|société|établissement|maison|équipe|réputation|engagement|projet)|"
    r"vos (?:valeurs|projets|équipes|produits)|m['’]attire|me séduit|ce qui me plaît)",
    yours=r"(?i:\b(?:votre|vos|vous)\b)",
)
