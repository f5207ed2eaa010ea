"""The words around a name that tell how it is used: expressions for `cues`.

Source: English, French and German application letters; docs/field.md's "Not slips" name the
kinds. Each looks at the sentence before the name (and ends there) or after it (and begins there);
all are verbose.
"""

from __future__ import annotations

FORWARD = r"""
\b(?:would|will|could|shall|look(?:ing)?\ forward|excited|enthusias\w*|eager|keen
|thrilled|delighted|passionate
|appl(?:y|ying|ication|ied\ for)|consider(?:ed|ing|ation)
|interest(?:ed)?|join(?:ing)?|contribut\w+|opportunit\w+
|hop(?:e|ing)|want|wish|aspire|admire\w*|drawn|attract\w+|motivat\w+|inspire\w*|fit\ for|suited
|you|your|impress\w*|dream\w*|convinced|follow\w*|chose|choose|respect\w*|enjoy\w*|love\w*
|proud|honou?red|can['’]t\ wait|hear(?:ing)?\ (?:back\ )?from
|curious|appreciat\w*|(?:have|['’]ve)\ read|saw\ that|j['’]ai\ (?:lu|vu|entendu|appris|découvert)
|(?:habe|hab)\ (?:ich\ )?(?:gelesen|gehört|gesehen)
|research(?:ed|ing)\ (?:you|your)|believ\w*|fascinat\w*|heard
|(?:for|about)\ (?:the|this|your)\ (?:[\w+.\#/-]+\ ){0,5}(?:position|role|job|post|vacancy|opening)
|(?:fits?|match(?:es)?|suits?)\ (?:the|your|this|with)|(?:die|der|Ihre[rn]?
|diese[rn]?)\ (?:\w+\ )?(?:Stelle|Position)
|envision|envisage|intend|aim\ to|plan\ to|propose\ to|beabsichtige|plane|strebe
|learn(?:ed|t)\ (?:that|about|how)|discover(?:ed|ing)|values?|mission|vision|culture|sure|confident
|future|advance|further|(?:to|can|['’]d)\ (?:bring|help|add|support|offer|work|grow|start|begin)
|next
|bewerb\w+|bewirb\w*|möchte|würde|werde|freue|freuen|interess\w+|begeister\w+|beitragen
|mitwirken|reizt|überzeug\w+|beeindruck\w*|gefällt|gefallen|schätze
|Zukunft|zukünftig|künftig|langfristig|Ihr\w*|Ihnen
|postul\w+|candidature|souhait\w+|voudrais|aimerais|intéress\w+|rejoindre|intégrer|contribuer
|apporter
|motiv\w+|vous|votre|vos|enthousias\w+|sera|serais|seront|convaincue?|persuadée?|futur\w*)\b
"""
"""Words that look ahead: in a sentence like this, the name is the addressee."""

_TIME_SPENT = (
    r"internship|intern|role|position|job|work|time|years?|months?|summers?|placement|stint|tenure"
    r"|career|employer|apprenticeship|thesis|project|experience|studies|degree|Praktikum|Stelle"
    r"|Tätigkeit|Zeit|Jahre[n]?|Ausbildung|Studium|Arbeit|Bachelorarbeit|Masterarbeit|stage"
    r"|poste|expérience|année[s]?|mois|alternance|apprentissage|études"
)
_AT = (
    r"(?:at|with|for|in|by|from|of|under|beim?|für|vo[nm]|im|am|an|der|chez|à|au|pour|des?|du"
    r"|d['’])"
)
_THE = r"(?:the\s|l['’]|la\s|le\s|les\s|der\s|dem\s)?"
PAST_BEFORE = rf"""
\b(?:my|mein\w*|mon|ma|mes|previous|former|last|recent|current|present|during|while|after
|since|over|
früher\w*|letzt\w*|während|nach|seit|dernier|dernière|précédent\w*|ancien\w*|lors|pendant
|durant|après)
\b[^.]{{0,60}}\b(?:{_TIME_SPENT})\b(?!-)[^.,]{{0,40}}\b{_AT}\s*{_THE}$
|\b(?:years?|months?|summers?|ans|années|mois|Jahren?|Monaten?)\s+(?:\w+\s+){{0,4}}{_AT}\s*{_THE}$
|\b(?:while|when|whilst|als|quand|lorsque|alors)\b
(?!\ (?:becoming|being|growing|helping|adding|bringing|making|contributing|continuing)\b)
[^.]{{0,50}}\b{_AT}\s*$
|\b(?:worked|working\ for\ the\ past|interned|served|employed|studied|trained|volunteered|graduated
|consulted|started|began|spent|led|built|developed|designed|managed|wrote|ran|created|launched
|supported|helped|joined|left|delivered|gained|learn(?:ed|t)|completed|did|(?<=\s)was|were
|have\ been|had|acquired|held|gearbeitet|arbeitete|war|leitete|entwickelte|absolvierte|sammelte
|konnte\ ich|habe\ ich|ich\ habe|travaillé|effectué|dirigé|développé|étais|ai\ été|géré|conçu
|acquis)\b[^.]{{0,120}}\b{_AT}\s*{_THE}$
|\b(?:arbeite|je\ travaille|been\ working|am\ (?:currently\ )?(?:working|employed))\b[^.]{{0,60}}
\b{_AT}\s*{_THE}$
|\b(?:bachelor|master|degree|diploma|BSc|MSc|PhD|MBA|B\.?A\.?|graduate|alumn\w+|student|reference
|referee|recommendation|certificate|Zeugnis|Abschluss|diplôme|licence|master
|thèse)\b[^.]{{0,50}}\b{_AT}\s*$
|\bdiplômée?s?\s+(?:de|du|à|d['’])\s*{_THE}$
|\bdepuis\b[^.;]{{0,30}}(?:\bje\s|:\s)[^.;]{{0,60}}\b(?:chez|pour|à|au|aux)\s*{_THE}$
|\b(?:dernière?s?|précédente?s?|last|previous)\ (?:one\ )?(?:aux?|chez|à|at|with)\s*{_THE}$
"""
JUST_TOLD = rf"""
\b(?:during|from|in|after|since|through|throughout|with|while|at|während|in|bei|nach|seit
|durch|lors\ de
|pendant|durant|dans|après|depuis)\s+(?:my|mein\w*|mon|ma|mes)\s+(?:\w+\s+){{0,3}}
(?:{_TIME_SPENT})\b[^.,]{{0,40}}\b{_AT}\s*{_THE}$
|\b(?:I|we)\s+(?:\w+ly\s+)?(?:worked|interned|studied|learn(?:ed|t)|gained|acquired|built|led
|developed
|did|completed|study|work|teach|attend|volunteer
|am\ (?:\w+ly\ )?(?:studying|working|teaching|employed
|enrolled
|an?\ (?:\w+\ )?student))\b[^.,;]{{0,40}}\b(?:at|with)\s*{_THE}$
|\b(?:ich\ (?:arbeite|studiere|lehre)|arbeite\ ich|studiere\ ich|je\ travaille|j['’]étudie
|je\ suis\ (?:\w+ment\ )?(?:étudiante?|salariée?|employée?|en\ poste))\b[^.,;]{{0,40}}
\b(?:bei|beim|an|am|chez|à|au|au\ sein)\s*{_THE}(?:de\ (?:la\ |l['’])?)?$
|(?:^|[;,]\s)(?:and|then|later)\ as\ an?\ (?:[\w-]+\ ){{1,5}}(?:with|at|for)\s*{_THE}$
|\b(?:at\ present|currently|presently|these\ days|zurzeit|derzeit|actuellement)\b[^.;]{{0,80}}
\b(?:in|at|for|with|bei|beim|im|chez|à|au)\s*{_THE}$
|\bhave\ been\ (?:at|with)\s*{_THE}$
|\bseit\b[^.;]{{0,40}}\b(?:bin|arbeite|war|fahre|leite)\ ich\b[^.;]{{0,60}}
\b(?:bei|beim|in|im|am|an|für)\s*{_THE}(?:den\ |die\ )?(?:\w+\ )?$
|\bdepuis\b[^.;]{{0,30}}\bje\ (?:dirige|gère|travaille|conduis|tiens|anime|encadre|suis)\b
[^.;]{{0,60}}\b(?:chez|pour|à|aux?|de|des|du|d['’])\s*{_THE}(?:[A-Z]{{2,5}}\ )?(?:l['’])?$
|\bj['’](?:exerce|occupe|enseigne|interviens)\b[^.;]{{0,60}}\b(?:chez|à|au|aux|pour|dans)\s*{_THE}$
|\b(?:zusammen\ mit|(?:together|along)\ with)\ (?:[\w'’.-]+\ ){{0,7}}$
|\b(?:formerly|previously)\ (?:of|at|with)\s*{_THE}$|\bwatch(?:ing|ed)\s*{_THE}$
|\b(?:(?:seconded|lent|loaned|assigned|contracted)\ (?:out\ )?to
|(?:prêtée?|détachée?)\ (?:à|au|chez)
|(?:ausgeliehen|entsandt|abgeordnet)\ an)\s*{_THE}$
|\b(?:(?:came|obtained|received|borrowed|supplied|provided)\ (?:from|by)|(?:stammten?|kamen?)\ von
|(?:provenai(?:en)?t|fournie?s?)\ (?:de|du|par))\s*{_THE}$
|\b(?:(?:aus|durch|in|bei)\ (?:der|die|einer|eine|unserer|meiner)\ (?:\w+\ )?Zusammenarbeit\ mit
|(?:from|through|by)\ (?:working|dealing|collaborating)\ with
|pour\ avoir\ travaillé\ (?:avec|pour|chez))\s*{_THE}$
|\b(?:I\ (?:start|begin|am\ starting)|je\ (?:commence|commencerai|débute|débuterai)
|(?:beginne|fange)\ ich|ich\ (?:beginne|fange))\b[^.;]{{0,20}}\b{_AT}\s*{_THE}$
|\bsince\b[^.;]{{0,30}}\bI\b[^.;]{{0,80}}\b(?:at|for|with|of|in)\s*{_THE}$
"""
"""A past so close to the name that words further off do not count: "in my time at …"."""
REFEREE = r"""
\b(?:(?:given|gave\ me)\ your\ name|donné\ votre\ nom|Ihren\ Namen|referees?|references?|vouch\w*
|(?:has|have)\ known\ me|knows\ me|speak\ (?:to\ you|for\ me
|on\ my\ behalf)
|who\ (?:can|will|would)\ (?:\w+\ )?(?:tell|confirm|speak|answer)
|peut\ vous\ (?:parler|dire|confirmer)|sur\ mon\ compte
|recommend(?:s|ed|ation)?\ me|letters?\ of\ recommendation|my\ (?:manager|boss|supervisor
|director|head)
|Referenz\w*|Auskunft|mein\w*\ (?:Chef\w*|Vorgesetzt\w*|Leiter\w*)|références|garante?
|pourrez\ joindre
|recommand\w+|m[ao]n?\ (?:directeur|directrice|chef\w*|responsable|supérieure?))\b
"""
"""A sentence about somebody who speaks for the applicant."""
THIRD_PARTY = r"""
\b(?:depend(?:s|ent|ing)?|dépend\w*|relèv\w*|financ(?:ed|ing|ée?s?)|funded|owned|commissioned
|supplied
|sent|outsourced)\b[^.;]{0,80}(?:\b(?:on|by|from|to|de|du|des|par|von|vom)\s|\bd['’])
\s*(?:the\s|l['’]|la\s|le\s|der\s|dem\s)?$
|\b(?:you|your\ \w+|Sie|Ihr\w*|vous|votre|vos)\b[^.;]{0,60}\b(?:evaluat\w+|(?<!to\ )us(?:es?|ing)
|runs?\ on|bought
|switch\w*\ to|migrat\w+\ (?:to|from)|sits?\ with|(?:account|bank|contract)s?\ with|compet\w+\ with)
\ (?:the\ )?$
|\b(?:who|which|two|three|they|deux|trois|ils|elles|zwei|drei)\ (?:now\ |désormais\ |heute\ )?
(?:work|travaillent|arbeiten)\ (?:now\ |désormais\ |heute\ )?(?:at|for|with|chez|pour|bei)\ $
|\b(?:builds|makes|supplies|delivers|manufactures|develops|designs|produces|maintains|provides)\b
(?!\ (?:me|us)\b)[^.;]{0,40}\ for\ (?:the\ )?$
|\b(?:external|externe[snr]?)\ \w+,\s$
|\b(?:your|Ihr\w*|votre|vos)\ (?:\w+\ ){0,2}(?:paper|article|study|project|collaboration
|partnership|Projekt|Studie|Artikel|projet|étude
|partenariat)s?\ (?:with|mit|avec)\ (?:the\ |la\ |l['’])?$
|(?<!with\ )(?<!thank\ )\b(?:you|Sie|vous)
\ (?!(?:\w+\ )?(?:of|my|that|why|how|I|me|meine?|ma|mon|de)\b)
(?:\w+\ ){0,3}(?:for|für|pour)
\ (?:the\ |den\ |die\ |l['’])?$
|\b(?:one|another|l['’]une?|l['’]autre|une?|eine[rs]?|der\ andere|die\ andere)
\ (?:is|works|est|travaille|ist|arbeitet)\ (?:now\ |désormais\ |heute\ )?
(?:at|with|for|au|à|chez|pour|bei|beim|im|an\ der)\ $
"""
"""Before somebody with whom the employer has to do, or for whom others work."""
WITH_YOU = r"""
^\s+(?:is|are|was|ist|est)\ (?:now\ |also\ |already\ )?(?:one\ of\ )?(?:your|Ihr\w*|votre|vos)\b
|^\s+(?:abgegeben|übergeben|verkauft|vergeben|ausgelagert)\ (?:haben|hat|wurde|worden)\b
|^\s+(?:next\ door|nearby|nebenan|d['’]à\ côté
|(?:and|et|und)\ (?:the\ )?(?:others?|aux\ autres|les\ autres|andere\w*))\b
|^,?\ (?:with|for|from|mit|für|von|avec|pour)\ (?:whom|which|dem|denen|der|qui|lequel|laquelle)
\ (?:you|your|Sie|Ihr\w*|vous|votre|vos)\b
"""
"""What follows tells that the employer has to do with it, or that it is one of several."""
NEAR_YOU = r"""
\b(?:you|your|Sie|Ihr\w*|vous|votre|vos)\b[^.;]{0,50}
\b(?:the\ same\ (?:\w+\ ){1,3}as|next\ (?:door\ )?to|across\ (?:the\ \w+\ )?from|opposite
|gegenüber(?:\ von)?|neben|à\ côté\ (?:de|du)|en\ face\ (?:de|du)|d['’]en\ face\ de)
\s+(?:the\ |dem\ |der\ |la\ |l['’])?$
"""
"""Before a neighbour of the employer's."""
WAS_GIVEN = rf"""
\boffered\ me\ (?:an?|the)\ (?:place|post|position|job)\b[^.;]{{0,40}}\b(?:at|in|with)\ (?:the\ )?$
|\b(?:(?:was|were)\ (?:given|offered)|had)\ (?:the|an)\ (?:opportunity|chance|privilege
|honou?r)\ (?:to|of)
\b(?!\ (?:speak|meet|talk|visit|attend|chat|hear))[^.;]{{0,90}}\b{_AT}\s*{_THE}$
|\bj['’]ai\ eu\ (?:l['’](?:occasion|opportunité|honneur)
|la\ chance)\ d[e'’][^.;]{{0,90}}\b{_AT}\s*{_THE}$
"""
"""A chance that one had: it looks ahead by its words alone."""
TO_YOU = r"^(?:['’]s)?,?\s+(?:you|your|Sie|Ihr\w*|vous|votre|vos)\b"
"""What follows speaks to the reader."""
WHERE_I_DID = r"""
^,\s+(?:I|we)\s+(?:\w+ly\s+)?(?:spent|led|built|ran|wrote|taught|developed|designed|managed|worked
|created|delivered|implemented|reduced|increased|launched|supported|gained|acquired)\b
|^(?:,?\ (?:in|à|at|near)\ (?-i:[A-Z]\w+),?)?\s*,?\s*(?:where|wo|où)\s+(?:I|ich|j['’]|je)\b
(?!\s*(?:would|could|can|will|might|may|hope|want|see|am\ sure|believe|möchte|würde|könnte|kann
|will|hoffe|pourrais|voudrais|aimerais|souhaite|espère|serais)\b)
"""
"""What follows tells what the applicant did there, however the sentence began."""
PRAISED_AFTER = r"""
^['’]s?\s+(?:[\w-]+\s+){1,10}(?:is|are)\ (?:exactly|precisely|just)\b
|^\s+(?:se\ (?:distingue|démarque)|zeichnet\ sich|sticht|stands\ out)\b
|^\ (?:as|to\ be)\ (?:an?|the|my|one\ of\ the)\ (?:\w+\ ){0,3}(?:place|company|employer|firm
|workplace|team|home)s?\b
|^(?:['’]s?)?\s+(?:[\w-]+\s+){0,3}(?:
(?:excites|attracts|draws|impresses|interests|inspires|fascinates|appeals\ to)\ me
|(?:gefällt|reizt|begeistert|überzeugt|fasziniert|beeindruckt|imponiert|interessiert)\ (?:mich|mir)
|(?:m['’](?:attire|intéresse|inspire|enthousiasme|impressionne)|me\ (?:séduit|plaît|motive|tente)))
"""
"""What follows says that the applicant likes it there."""
_LIKED = (
    r"attract|excit|interest|fascin|inspir|impress|appeal|draw|drew|convinc|motivat|caught|struck"
    r"|begeister|reiz|überzeug|faszin|beeindruck|gefäll|gefiel|attir|intéress|plaî|sédui|convain"
)
_US = r"(?:us|our|me|my|uns|unser\w*|mir|mich|mein\w*|nous|notre|nos|mon|ma|mes)"
DEALT_WITH_US = rf"""
^,\s*(?:our|my|unser\w*|mein\w*|notre|nos|mon|ma)\s
|^,?\s+(?:who|which|that|die|der|das|qui)\b(?![^.;]{{0,60}}\b(?:would|will|could|würde|könnte|{_LIKED}))
[^.;]{{0,60}}\b(?:{_US}|we|wir)\b
|^\s+(?:did|gave|took|ran|built|made|sent|bought|taught|brought|kept|held|\w{{3,}}ed|hat|haben|a|ont)\s
(?![^.;]{{0,80}}\b(?:would|will|could|you|your|Sie|vous|{_LIKED}))
[^.;]{{0,60}}\b(?:{_US}|(?:and|while)\ (?:we|I))\b
|^\s+(?:would\ have|would\ take|wants?|offer(?:s|ed))\ me\b
"""
"""What follows tells what they did for the applicant, or are to them."""
WOULD = r"\b(?:would|will|could|can|hope|want)\b"
DID = r"""
\b(?:I|we|ich|wir|j['’]ai|nous\ avons)(?:\ have|['’]ve|\ had)?\ (?:\w+ly\ |also\ |then\ |once\ )?
(?:\w+ed|led|won|wrote|built|ran|made|spent|taught|did|held|got|gave|took|kept|sold|brought
|drove|grew
|began|written|taken|given|driven|seen|spoken|met|left|dealt|fed|run|set|put|\w+te
|\w+é)\b[^.;]{0,90}$
|\b(?:my|our|mein\w*|unser\w*|mes|nos|mon|notre)\ (?:\w+\ )?(?:clients?|customers?|suppliers?
|partners?|managers?|supervisors?|boss|colleagues?|mentors?|team(?:mates?)?|employers?|tools?
|accounts?|projects?
|Kunden|Lieferant\w*|Chef\w*|Vorgesetzt\w*|Werkzeuge|fournisseurs?|outils|chef
|responsable)\b[^.;]{0,70}$
"""
"""What the applicant did, or whom they dealt with, in the words just before a name."""
TOLD = r"""
\bj['’](?:y\ |en\ |l['’])?ai\ (?:\w+\ )?\w+(?:é|i|u|is|it|rt)e?s?\b[^.;]{0,110}$
|\b(?:my|our|mein\w*|unser\w*|mes|nos|mon|notre)\ (?:[\w-]+\ ){0,2}[\w-]+,\s$
|\bhabe\ ich\b[^.;]{0,90}$
|\b(?:our|unser\w*|notre|nos)\ [^.;]{0,90}$
|^\W*(?:at|with|bei|beim|chez)\ (?-i:[A-Z][\w&'’.-]*(?:\ [A-Z][\w&'’.-]*){0,4}),?\ (?:I|we|je|j['’]
|nous|(?:\w+\ )?ich)\b(?!\ (?:would|will|could|can|hope|want|look|believe|möchte|würde|kann|könnte
|souhaite|pourrais))[^.;]{0,200}$
"""
"""French and German perfects; "our auditors, …,", whatever trade they are of; "At Zephyr I …"."""
DIRECTLY = r"""
\b(?:join|joining|rejoindre|intégrer|contribut\w+\ to|contribution\ to|applying\ to|apply\ to
|hear(?:ing)?\ (?:back\ )?from|interest\ in|(?:team|équipe)\ (?:of|at|vom|von|bei|beim|de|du|des)
|(?:work|working|start|career|role|position|opportunity|vacancy|future|place|postuler|travailler
|carrière|poste)\ (?:at|for|with|chez|à|au)
|(?:excite[sd]|attract(?:s|ed)|draws|drew|impresse[sd]|interest(?:s|ed)|appeal(?:s|ed)\ to)\ me
\ (?:\w+\ )?(?:about|to|at|in)|^an|^at|^chez
|(?:do|be\ of\ use|of\ (?:\w+\ )?(?:use|service|value)|useful|serve|benefit)(?:\ (?:for|to))?
|(?:bei|beim|im)|au\ service\ de|at\ the\ service\ of|utile\ à
|(?:come|drop|stop)\ by|passer\ (?:chez|à)|vorbei(?:kommen)?\ bei)
\s+(?:the\s|der\s|dem\s|l['’]|la\s|le\s|les\s)?$
"""
WHY = r"^\W*(?:why|warum|pourquoi)\s+(?:the\s)?$"
WHY_END = r"^\s*[?:]"
"""Around the name in a heading: "Why Zephyr?"."""
WOULD_BE = r"""
^\s+(?:(?:would|will|could)\ (?:be|offer|give)|serait|m['’]offrirait|wäre|würde\ mir)\b[^.;]{0,40}
\b(?:place|environment|home|step|fit|chance|opportunity|cadre|environnement|lieu|étape|chance|Ort|Umfeld
|Schritt|Platz)\b
"""
"""What follows says that it would be good to work there."""
WISH = r"""
\b(?:would|will|look(?:ing)?\ forward|hope|want|wish|eager|keen|excited|thrilled|delighted|proud
|honou?red|can['’]t\ wait|apply|sehe\ (?:ich\ )?meine\ Zukunft
|applying|application|consider\w*|möchte|würde|gerne?|freue|bewerbe|souhait\w+|voudrais
|aimerais|serai[ts]|serais|reizt|gefällt|begeistert|beeindruckt|excites|attracts|draws|impresses
|appeals)\b
"""
PAST_AFTER = r"""
^\s*,?\s*(?:at\ present|at\ the\ moment|zurzeit|derzeit|actuellement|en\ ce\ moment)\b
|^['’]s\s+(?-i:[A-Z])\w+\s+(?:became|was|were|won|beat|had|\w+ed)\b
|^['’]?s?\s*,?\s*(?:where|wo|où|in\ dem|dort)\s+(?:I|we|wir|nous|ich|j['’]\s?|je|a\ friend|my
|eine?|mein\w*
|mon|ma)\b
|^\s*,?\s*\(?(?:since|until|till|seit|bis|depuis|jusqu['’]\w+)\b
|^\s*,?\s*\(?(?:(?:for|pour|pendant|für)\ )?
(?:\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|zwei
|drei|vier|fünf
|sechs|sieben|acht|neun|zehn|deux|trois|quatre|cinq|sept|huit|neuf|dix)\ (?:years?|months?
|Jahren?|Monaten?|ans|mois)\b
|^\s*,?\s*\(?(?:19|20)\d\d\b|^\s*,?\s*\(?(?:from|since|between|in|seit|von|de|depuis|until|bis)\s+
(?:\w+\s+)?(?:19|20)\d\d\b
|^\s*,?\s*(?:I|we|my\ team|ich|wir)\s+
(?!would|will|can|could|hope|want|look|am\b|shall|see|believe|envision|envisage|plan\b|intend|aim\b
|aspire|propose|'|’)
|^\s*,\s*j['’]ai\b
|^\s*,\s*(?:mit|bei|für|von)\ (?:dem|der|denen|welche[mrn])\ (?:ich|wir)\b
|^\s*,\s*(?:with|for|from)\ (?:whom|which)\ (?:I|we)\b
|^\s+(?:habe|konnte|war|leitete)\s+ich\b
|^\s+(?:[\w-]+\s+){0,4}(?:beschäftigt|tätig|angestellt|gearbeitet|eingestiegen|gelernt|absolviert)\b
|^\s*[,(]?\s*(?:my|mein|mon)\s+(?:current|former|previous|last|present|früher\w*|ancien\w*
|derzeit\w*)
"""
TOOL_BEFORE = r"""
\b(?:using|use|used|utili[sz]\w+|proficien\w+|knowledge|familiar\w*|skill\w*|certifi\w+
|experience[d]?
|expertise|fluent|tools?|software|technolog\w+|platforms?|programs?|stack|verwend\w+
|Kenntnisse\w*|mit
|Erfahrung|Umgang|Werkzeuge\w*|utilis\w+|maîtris\w+|outils?|logiciels?|connaissances?|deployed
|migrat\w+
|built|implemented|automated|administered|configured)
\b(?:(?!\b(?:align|match|fit|benefit|serve|help|contribut|bring|suit)\w*)[^.;]){0,30}
\b(?:with|in|of|on|using|from|such\ as|including|like|mit|in|von|wie|de|sur|sous
|avec|comme)
\s+(?:[\w+\#.\-]+(?:\s[\w+\#.\-]+)?,\s+|[\w+\#.\-]+\s+(?:and|or|und|oder|et|ou)\s+
|and\ |und\ |et\ )*$
|\b(?:täglich|daily)\s+(?:mit|with)\s.*$
|\b(?:using|utilisant|maîtrise|beherrsche|master|ma[iî]trisant)
\s+(?:[\w+\#.\-]+(?:\s[\w+\#.\-]+)?,\s+)*(?:[\w+\#.\-]+(?:\s[\w+\#.\-]+)?\s)?(?:and\s|or\s
|et\s|und\s)?$
"""
KEEPS_IN = r"""
\bI\ (?:\w+ly\ )?
(?:store|keep|close|track|write|deploy|host|manage|edit|stream|sell|draw|model|log)\b
[^.;]{0,30}\b(?:in|on|via|through)\s+(?:the\ )?$
"""
"""What one does with a tool: "I close tickets in Zephyr"."""
CALCULATED_WITH = r"\bmit\s+$"
CALCULATED = r"^\s+\w*(?:ge\w+[te]|[mn]odelliert|simuliert|\wiert)(?:\s|[;,.]|$)"
"""German says last what was done with a tool."""
TOOL_AFTER = r"""
^\s+(?:products?|APIs?|SDKs?|certifi\w+|certificate|database[s]?|scripts?|scripting|macros?|stack
|framework|librar(?:y|ies)|tools?|suite|administrator|developer\ tools|software|apps?|ads|services
|platform\ certif\w+|Zertifi\w+|Datenbank\w*|Produkte\w*|Kenntnisse|certification)\b
"""
AN, ARTIFACT = (
    r"\b(?:an?|eine?[nmrs]?|une?)\s+$",
    r"""
^(?:[\ \-]+[\w+\#./\-]+){0,2}[\ \-](?:integrations?|dashboards?|spreadsheets?|workbooks?|plug-?ins?
|add-?ons?|extensions?|scripts?|pipelines?|deployments?|clusters?|workflows?|templates?|instances?
|connectors?|bots?|migrations?|implementations?|databases?|DB|Integration|Migration|Schnittstelle
|Anbindung|intégration)\b
""",
)
"""Something made with a tool, that bears its name: "a Zephyr Sheets integration"."""
_LISTED = r"[A-Z][\w+\#.&\-]*(?:\ [A-Z0-9][\w+\#.&\-]*){0,3}"
LISTED_BEFORE = rf"(?:^|[\s(])(?P<more>{_LISTED},\ )?{_LISTED},\ (?:(?:and|or|und|et)\ )?$"
LISTED_AFTER = (
    rf"^,\ (?:(?:and|or|und|et)\ )?{_LISTED}(?P<more>,\ (?:(?:and|or|und|et)\ )?{_LISTED})?"
    r"(?=[\s,.;)]|$)"
)
DEVICE_BEFORE = (
    r"\b(?:a[nm]|auf|mit|on|with|sur|avec)\s(?:an?\s|the\s|eine[mnr]\s|dem\s|der\s|une?\s)?$"
)
DEVICE_AFTER = r"^(?:-[A-ZÄÖÜ][a-zäöüß]+(?!\w)|\s(?=\w*[A-Za-z])(?=\w*\d)[\w-]+)"
"""A machine: "am Zephyr-Laufband", "on a Zephyr M3"."""
NEXT_CAPITAL = r"^[\ \-]+[A-Z][\w+\#./\-]*"
POST_AFTER = r"^\ (?:[\w+\#./\-]+\ ){1,5}(?:position|role|post|job|vacancy|internship|opening)\b"
"""The title of a post there: "the Zephyr Software Developer position"."""
COMPARISON_BEFORE = r"""
(?<!\bI\ )(?<!\bd\ )(?<!\bto\ )
\b(?:like|the\ likes\ of|unlike|such\ as|similar\ to|as\ with|compet\w+\ (?:with|against)
|compared\ (?:to|with)|than|besides|versus|vs\.?|rather\ than|not\ only\ at
|(?:such\ as|like|as)\ (?:(?:I|we|it|they|that|those)\ )?(?:(?:is|was|are|were|have|had|do
|did)\ )?(?:at|in)
|in\ contrast\ to|wie\ (?:bei|beim|in|im|an|am)(?:\ der|\ dem)?|comme\ (?:chez|à|au|aux)(?:\ l[ae])?
|competitors?\ (?:such\ as|like)|rivals?|wie|anders\ als|im\ Gegensatz\ zu|verglichen\ mit|als|comme
|contrairement\ à|tels?\ que|telles?\ que|à\ la\ différence\ de)
\s+(?:the\ |die\ |der\ |das\ |la\ |le\ |l['’])?
(?:[\w.&\-]+(?:\s[\w.&\-]+)?,?\s+(?:and|or|und|oder|et|ou)\s+|[\w.&\-]+,\s+)*$
"""
NONE_BETTER = r"""
\b(?:no|nowhere|nothing|not|few|kein\w*|nirgend\w*|pas|nulle|aucune?)\b[^.;]{0,40}
\b(?:better|finer|rather|greater|more\ \w+|besser\w*|lieber|schöner\w*|meilleure?|mieux)\b
[^.;]{0,40}\b(?:than|als|que)\s+(?:(?:at|with|bei|chez|à|in|the|der|dem|l['’]|la|le|les)\s*)*$
"""
"""A comparison that nobody wins but the addressee: "no better place than …"."""
NOT_THEM = r"""
\bnot\ (?:applying|writing|applied)\ (?:to|for)\s+(?:the\ )?$
|\bprefer\b[^.;]{0,40}\bto\s+(?:the\ )?$
|\b(?:offers?|Angebote?|offres?)\ (?:from|by|von|der|de\ la|de|du)\s+(?:the\ )?$
"""
"""Before whom the applicant does not apply to, or turns down."""
_NAMED = r"[A-Z][\w&'’.-]*(?:\ [A-Z][\w&'’.-]*){0,3}"
WHILE = rf"""
^\W*(?:while|whereas|where|während|tandis\ que|alors\ que)\s+
(?:(?-i:{_NAMED})(?:,|\ and|\ und|\ et)\ )*$
"""
YOU_DO = r"^[^.;]{0,90},\ (?:you|your|Sie|Ihr\w*|vous|votre|vos)\b"
"""Around others than the reader: "While Zephyr races ahead, you go step by step"."""
FOR_THEM, WOULD_DO = (
    r"^\W*(?:for|für|pour)\s+(?:the\ |die\ |la\ |l['’])?$",
    r"^,?\ (?:I\ (?:would|will|could)|würde\ ich|je\ (?:serais|pourrais))\b",
)
"""Around for whom one would do much: "For Zephyr I would move"."""
CHOSE_THEM = r"""
^\W*si\ j['’]ai\ choisi\s+(?:la\ |le\ |l['’])?$
|\b(?:attirée?s?|séduite?s?|intéressée?s?|impressionnée?s?|convaincue?s?|interpellée?s?)\ par\s+
(?:la\ |le\ |l['’])?$
|\bexactly\ (?:the\ one|what|where|how)\ (?:that\ )?(?:the\ )?$
|\bgenau\ d(?:as|ie|er)\w*,\ (?:was|die|der)\ (?:die\ |der\ )?$
|\bexactement\ ce\ que?\ (?:fait\ )?(?:la\ |le\ |l['’])?$
"""
"""Before whom one chose or was drawn to, or who does exactly what one can do."""
PART_OF_IT = r"""
^[^.;]{0,80}\bI\b[^.;]{0,30}\b(?:want(?:ed)?|would|hope|wish)\b[^.;]{0,50}
\b(?:behind\ it|part\ of\ (?:it|that|them)|work\ there|(?:join|work\ for)\ (?:it|them))\b
"""
"""What follows wishes to be part of what is named."""
LIKE_YOU = r"""
\b(?:company|firm|team|organi[sz]ation|employer|place|institution|business|startup|start-up|agency
|Unternehmen|Firma|Arbeitgeber\w*|Team|Haus|entreprise|société|équipe|maison|structure)\b
[^.,]{0,25}\b(?:like|such\ as|wie|comme|tel(?:le)?\ que)\s+(?:the\ |die\ |der\ |la\ |le\ |l['’])?$
"""
JOINS = r"\b(?:join(?:ing)?|work(?:ing)?|rejoindre|intégrer|travailler|arbeiten|mitarbeiten)\b"
I_AM = r"""
(?:\b(?:I\ am|I['’]m|as|ich\ bin|bin\ ich|als|je\ suis|en\ tant\ que?|comme)
\s+(?:an?\s|the\s|eine?\s|une?\s)?(?:[\w-]+\s){0,2})$
"""
"""Before what the applicant is already."""
LIKE_THEM = r"^\W*(?:like|wie|comme)\s+$"
LIKE_ME = r"^,\s+(?:I|ich|je|j['’])\b"
"""Around whom the applicant claims to resemble: "Like Zephyr, I …"."""
WORKPLACE_LIKE = r"""
\b(?:platform|product|environment|culture|setting|scale|brand|mission|hospital|clinic|school|college
|universit\w+|institut\w*|lab(?:oratory)?|studio|store|Plattform|Umfeld|Klinik|Schule|Hochschule
|Marke
|plateforme|environnement|marque|hôpital|école|laboratoire)\b[^.,]{0,25}
\b(?:like|such\ as|wie|comme|tel(?:le)?\ que)\s+$
"""
"""Where one wishes to work, it means the addressee as "a company like …" does."""
POST_AT = r"""
\b(?:position|role|job|post|vacancy|opening|opportunity|internship|placement|traineeship|intern
|engineer
|developer|programmer|analyst|manager|scientist|designer|consultant|assistant|officer|specialist
|Stelle
|Position|Praktikum|poste|stage|alternance|emploi)\s+
(?:at|with|in|within|for|of|bei|beim|in\ der|chez|à|au\ sein\ de)\s+(?:the\s|der\s|l['’]|la\s
|le\s)?$
"""
"""Before whose post it is: "the Software Engineer position with Zephyr"."""
WORKS_WITH = r"""
\b(?:use|using|work(?:ing)?\ with|learn(?:ing)?|master(?:ing)?|arbeite\w*\ mit|utiliser
|travailler\ avec)
\s+(?:the\s|les?\s|la\s)?$
"""
"""Before a tool that the applicant looks forward to."""
ADVERTISED_BEFORE = r"""
\b(?:Stellen(?:an\w+|ge\w+|aus\w+)|Ausschreibung|offre\ d['’]emploi|job\ (?:posting|advert\w*|ad))
\s+(?:der\ Firma|der|von|bei|beim|de|chez|at|of|by|from)\s+(?:the\s|la\s|l['’])?$
"""
"""Whose advertisement it is that the applicant tells of."""
FOUND_BEFORE = r"""
\b(?:saw|seen|found|came\ across|posted|posting|advert\w*|listed|listing|discovered|read|noticed|ad
|gesehen|gefunden|gelesen|Anzeige|Stellenanzeige|Ausschreibung|aufmerksam|ausgeschrieben|entdeckt
|annonce|offre|vu|vue|trouvé\w*|parue?|publiée?|découvert\w*)\b[^.]{0,80}
\b(?:on|via|through|auf|über|sur)\s+(?:the\s|your\s)?$
"""
OWN_PAGE = r"""
^(?:['’]s?)?\s+(?:careers?|recruitment|carrières?|jobs?|job\ openings?|vacanc(?:y|ies))
\s+(?:web\s?)?(?:site|page|portal|section)s?\b
"""
"""What follows an employer's name where the advertisement was its own."""
CLIENT_BEFORE = r"""
\b(?:(?:arbeiten\ Sie|Sie\ arbeiten)\ (?:\w+\ ){0,3}mit
|you\ (?:\w+\ )?(?:work|partner|collaborate)\ with
|vous\ (?:travaillez|collaborez)\ avec)\s+(?:the\ |der\ |dem\ |la\ |l['’])?$|
\b(?:your|Ihre?\w*|votre)\ (?:partnership|collaboration|cooperation|merger|contract|deal|integration
|Partnerschaft|Zusammenarbeit|Kooperation|partenariat)\ (?:with|mit|avec)
\s+(?:the\ |der\ |dem\ |l['’])?$|
\b(?:you|Sie|vous)\ (?:\w+\ )?(?:acquired|bought|sold|beat|overtook|took\ over|left)\s+(?:the\ )?$|
\b(?:the|an?|le)\ (?:\w+\ )?(?:account|compte)s?\ (?:of|for|de|du)\s+(?:the\ |la\ |l['’])?$|
\b(?:your|their|Ihr\w*|votre|vos)\s+(?:end\s)?(?:clients?|customers?|Kunde\w*|Mandant\w*
|Auftraggeber\w*)
\W+(?:\w+\W+){0,2}$
"""
"""To a recruiter: for whom they hire."""
REFERRED_AFTER = r"""
^['’]?s?(?:\s+\w+){0,2}\s*(?:\s(?:of|from|at|von|bei|de|chez)\s[^,.;]{2,40})?(?:,[^,.;]{2,60})?
(?:,\s*)?\s*(?:who\s+|der\s+|die\s+|qui\s+)?(?:
(?:has\s+|have\s+|had\s+|kindly\s+)?(?:put|referred|recommended|told|encouraged|introduced
|contacted|called|approached|informed)
\s+me\b|(?:vous\ confirmera|(?:will|can)\ (?:\w+ly\ )?confirm|(?:kann|wird)\ (?:Ihnen\ )?bestätigen)
|suggested|mentioned|was\ (?:so\ )?kind|forwarded|passed|pointed
|hat\ m(?:ich|ir)|m['’]a(?:\ été)?\s)
"""
"""Somebody there sent the applicant."""
TITLES = (
    r"(?:\b(?:Mr|Mrs|Ms|Mx|Miss|Dr|Prof|Herrn?|Frau|Direktor\w*|Monsieur|Madame|Mme|M)\.?\s+)+$"
)
"""All that stands before a person's name."""
TITLE_BEFORE = r"\b(?:Mr|Mrs|Ms|Mx|Miss|Dr|Prof|Herrn?|Frau|Monsieur|Madame|Mme|M)\.?\s+(?:\w+\s)?$"
FAR = 300
"""Characters before a name that are looked at; a sentence without an end may be very long."""
SOON = 30
"""Characters after a name in which "would" turns a past into a plan."""
NEAR = 90
"""Characters before a name in which a word that looks ahead counts."""
DIRECT_AT = (
    r"\b(?:at|join|joining|with\ you\ at|beim?|chez|rejoindre|intégrer|working\ for)\s+"
    r"(?:the\s|der\s|l['’]|la\s|le\s|les\s)?$"
)
