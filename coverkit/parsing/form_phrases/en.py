"""English forms.

Source: the application guidance and forms of Oxford City, Cardiff and Braintree councils, North
Yorkshire Police, Age UK and the universities of Sussex and Huddersfield (competency questions,
supporting statements, word limits); the Equality Act 2010, section 60 (questions on health).
"""

from coverkit.parsing.form_phrases.table import FormPhrases

ENGLISH = FormPhrases(
    language="en",
    ask=r"(?:please\s+|briefly\s+|in your own words,?\s+|can you\s+|could you\s+)*(?:describe|explain|outline|"
    r"summari[sz]e|demonstrate|discuss|illustrate|tell (?:us|me)|talk (?:us|me) through|"
    r"give (?:us )?(?:an?|one|two|three|your best|details|examples?)|provide (?:us with )?(?:an?|one|two|details|"
    r"examples?|evidence)|share (?:an?|one|your)|show (?:us )?(?:how|that)|set out|say (?:why|how)|"
    r"use this (?:space|section|box) to|detail|evidence|list|state (?:why|how)|write|"
    r"what (?:is|was|has been) your (?:greatest|biggest|proudest|main))\b",
    label=r"experience|knowledge|understanding|ability|able to|skills?|motivation|strengths?|achievements?|"
    r"accomplishments?|statement|suitability|interests?|competenc\w+|commitment|evidence of|expertise|"
    r"additional information|further information|duties|responsibilities|proficien\w+|familiar\w*",
    broad=r"(?:supporting|personal) (?:statement|information|evidence)|(?:about|tell us about) yourself|"
    r"person specification|why (?:should we|you are (?:suitable|the right))|suitability for|"
    r"how (?:do )?you meet|anything else|additional information|further information",
    motivation=r"why (?:do|would|are|did) you (?:want|like|wish|apply\w*|interested|keen|choose)|"
    r"why (?:us|this|our)\b|what (?:attract\w*|interests?|motivat\w*|excites?|draws?|appeals?)\b.{0,60}"
    r"(?:\bus\b|\bour\b|this|role|post|position|job|scheme|compan|organi[sz]ation|team)|"
    r"your (?:interest|motivation)s? (?:in|for)|reasons? for applying",
    field=r"(?:sur|fore|first|last|middle|full|maiden|preferred|family|given|company|employer'?s?)?[\s-]*names?\b|"
    r"address|e-?mail|tele?phone|phone|mobile|postcode|zip|town|city|country|county|date|title|pronouns?|"
    r"number|signature|signed|employer|employed|employment dates?|position held|post applied|"
    r"position applied|job applied|role applied|vacancy|reference|reason for leaving|qualifications?|grades?|"
    r"results?|school|college|university|subjects?|from|to|start|end|nature of business|relationship|occupation|"
    r"linkedin|website|attachments?|office use|print|membership|registration|institution|level|year",
    hint=r"please|you (?:may|can|should|must|need)|your (?:answer|response|reply)|do not|don't|continue on|"
    r"we (?:are looking|want|will|would)|STAR\b|if (?:yes|no|you)|note:|tick|use the table|complete (?:all|every|the)|"
    r"refer to|applicants? (?:should|must)|save and|for example|e\.g\.",
    invitation=r"(?:answer|complete|following|questions? below|these) (?:\w+ ){0,3}questions?",
    personal=(
        (
            "pay",
            r"salary|remuneration|(?:what|which|day|daily|hourly) rate|wages?\b|pay (?:expect|rate|require)\w*|rate of pay|day rate|compensation",
        ),
        (
            "health",
            r"disab\w+|health (?:condition|problem|issue)s?|sick(?:ness)?\b|illness\b|medical|adjustments?",
        ),
        (
            "availability",
            r"notice\b|when (?:can|could|would) you (?:be able to )?start|availab\w+|start date|"
            r"earliest (?:date|start)|driving licen[cs]e|own (?:car|vehicle)|relocat\w+|willing to travel",
        ),
        (
            "right to work",
            r"right to work|(?:permission|permit|visa|eligible|entitled|authori[sz]ed|sponsorship)\b",
        ),
        ("referees", r"referees?\b|references\b|provide a reference|reference from"),
        ("consent", r"(?:do you|i) (?:consent|agree|accept|give (?:my|permission))|consent to"),
        (
            "interests to declare",
            r"related to (?:any|a|an)\b|conflicts? of interest|worked for us before|"
            r"previously (?:applied|worked|employed)",
        ),
        (
            "diversity",
            r"gender|ethnic\w*|sexual orientation|your (?:religion|faith|age|sex|race|marital)|"
            r"religion or belief|marital|nationality|transgender|caring responsibilities|date of birth",
        ),
        (
            "where you saw the post",
            r"(?:hear|learn|find out|see|saw|find) (?:about|of|this|the|our)\b.{0,20}"
            r"(?:vacancy|post|role|job|position|us\b|advert\w*)",
        ),
    ),
    private=(
        (
            "criminal record",
            r"convict\w+|criminal (?:record|offence|proceeding|charge)\w*|cautions?\b.{0,30}"
            r"reprimand|unspent|DBS\b|barred list",
        ),
        (
            "pay",
            r"(?:current|expected|desired|present|last|previous) (?:salary|pay|wage|remuneration)|"
            r"salary (?:expect|require|history)\w*",
        ),
        (
            "health",
            r"(?:adjustments?|arrangements?)\b.{0,30}\b(?:interview|need|require)|do you (?:consider yourself|"
            r"have|need)\b.{0,30}(?:disab\w+|adjustments?)|sickness absence|absen\w+ (?:through|due to|because of) (?:ill|sick)\w*|days? (?:of )?(?:sick|absen)\w*",
        ),
        ("diversity", r"(?:your|identify your) (?:ethnic\w*|gender|sexual orientation|religio\w+)"),
        (
            "referees",
            r"names? (?:and \w+ )?of (?:two|three|your|first|second)?\s*(?:referees?|people who)",
        ),
    ),
    sections=(
        ("criminal record", r"convictions?|criminal|rehabilitation of offenders|disclosure"),
        (
            "diversity",
            r"(?:equal\w*|diversity).{0,30}(?:monitor\w*|opportunit\w+|form|data)|monitoring",
        ),
        (
            "health",
            r"health\b(?! and safety)|disability|access needs|reasonable adjustments|medical",
        ),
        ("referees", r"referees?|references"),
        ("consent", r"consent|declaration|data protection|privacy"),
        ("pay", r"salary|remuneration"),
        ("right to work", r"right to work|eligibility|immigration"),
    ),
    heading=r"(?:section|part|step) (?:\d+|[A-Z]\b)",
    placeholder=r"click (?:or tap )?(?:here )?to enter (?:text|a date)\.?|click here|choose an item\.?|"
    r"type (?:your answer )?here\.?|enter (?:your )?(?:text|answer)(?: here)?\.?|your answer(?: here)?:?$",
    choice=r"choose an item|yes\W+no\b|y ?/ ?n\b",
    asking=(
        "describe explain outline tell give example examples time situation occasion "
        "experience role post position job skills skill ability able knowledge understanding "
        "evidence demonstrate detail details provide briefly summary summarise summarize "
        "approach result results outcome outcomes contribution work worked particular "
        "following box space answer question used use piece proud meet criteria criterion "
        "organisation organization employer application apply applying make made specific "
        "show excellent good strong proven similar setting relevant think feel want wanted"
    ),
)
