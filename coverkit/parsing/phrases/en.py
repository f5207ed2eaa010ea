"""English letters.

Source: Purdue OWL, "Cover Letters" and "Writing the Basic Business Letter" (salutations,
complimentary closes, subject lines); Merriam-Webster, "How to End a Letter"; docs/field.md's list of
salutations and sign-offs found in real folders.
"""

from coverkit.parsing.phrases.table import Phrases

ENGLISH = Phrases(
    language="en",
    common_words=frozenset(
        [
            "the",
            "and",
            "of",
            "to",
            "in",
            "i",
            "my",
            "for",
            "with",
            "that",
            "at",
            "have",
            "am",
            "as",
            "is",
            "your",
            "this",
            "you",
            "a",
            "was",
            "on",
            "would",
            "be",
        ]
    ),
    salutation=r"(?:dear|respected|hello|hi|hey|greetings|good (?:morning|afternoon|day|evening)|"
    r"to whom(?:so?ever)? (?:it|this) may concern|"
    r"to (?:those|everyone|all|the (?:team|people)) (?=at [^.!?\n]{2,60}[,:]?\s*$)|"
    r"to the (?=[^.!?\n]{0,60}\b(?:hiring|recruit\w+|search|selection) [^.!?\n]{2,30}[,:]?\s*$)|"
    r"to (?=(?:the )?[\w&.-]+(?: [\w&.-]+){0,3}[,:]\s*$)|"
    r"to (?=(?:admissions?|hiring|recruit\w+|search|selection) [^.!?\n]{2,60}[,:]\s*$))\b",
    dear=r"dear",
    signoff=r"(?:(?:yours|very|most)?\s*(?:sincerely|truly|faithfully|respectfully|cordially)\b|"
    r"(?:kind|best|warm|warmest|kindest|many|with)\s+(?:regards|wishes|thanks|best|kind|warm|"
    r"appreciation|gratitude|many|respect)\b|regards\b|best\s*,?$|cheers\b|thanks\b|"
    r"thank you(?!r)\s*[,.!]?$|thank you (?:and|again|in advance|for your (?:time|consideration))"
    r".{0,60}$|respectfully\b|with (?:gratitude|appreciation)|warmly\b|cordially\b|"
    r"(?:i\s+)?(?:hope|look(?:ing)?) (?:to|forward).{0,50},$|signed\b|all the best\b)",
    subject=r"(?:re|subject|ref|regarding|application|applying|subj|vacancy|position|job title)\s*[:\-–]\s*|"
    r"(?=application (?:for|as|to)\b)|(?=(?:cover letter|motivation letter)\s*[:\-–—])",
    enclosures=r"(?:encl?s?(?:osures?)?|attachments?|attached|cc)\b\s*(?:\(?\d*\)?\s*[:.]|\(\d+\)|$)|.{0,80}\benclosed\W*$",
    attention=r"(?:attn|attention|fao|for the attention of|c/o|(?:recipient|addressee)(?=\s*:))\b",
    honorifics=(
        "Mr",
        "Mrs",
        "Ms",
        "Miss",
        "Mx",
        "Dr",
        "Prof",
        "Professor",
        "Sir",
        "Madam",
        "Ma['’]am",
        "Rev",
    ),
    nobody=r"(?:the\s+)?(?:sirs?|madams?|sir or madame?|sir/madame?|mam|ma'am|all|there|team|everyone|"
    r"(?:[\w/&-]+\s+){0,5}(?:hiring|recruit(?:ing|ment|er)|talent|selection|search|admissions|"
    r"human resources|hr|people|personnel)(?:\s+[\w&/-]+){0,4}|"
    r"(?:[\w/&-]+\s+){0,5}(?:manager|team|committee|department|director|officer|staff|panel|board|"
    r"folks|people|recruiter|representative|professional|members?|trustees|governors|colleagues))",
    hiring=r"(?:hiring|recruit\w*|talent|acquisition|selection|search|human|resources?|hr|people|personnel|admissions?|manager|team|committee|department|dept|director|staff|panel|board|folks|office|group|engineering|marketing|sales|finance|design|operations|product|data|it|careers?|members?|representatives?|humans|crew|friends|family|colleagues|community)",
    months=(
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ),
    role=(
        r"(?:apply(?:ing)?|application|applied|considered|interest(?:ed)?|candidate|candidacy|"
        r"consideration|opening|opportunity|excited|thrilled|writing)\b[^.!?]{0,60}?\b(?:for|in|about|as)\s+"
        r"(?:(?:the|an?|your|this)\s+)?(?:(?:open|vacant|advertised|available|current)\s+)?"
        r"(?:(?:position|role|post|job|opening|opportunity|vacancy)\s+(?:of|as|for)\s+(?:an?\s+|the\s+)?)?"
        r"[\"“]?(?P<role>ROLE)[\"”]?\s*(?:position|role|post|job|opening|opportunity|vacancy|"
        r"at\b|with\b|in your\b|,|\.(?!\w)|that\b|which\b|\(|$)",
        r"(?:\b(?:would|love|hope|thrilled|excited|happy|keen|eager|ready|glad|proud|delighted|want|look(?:ing)? forward)\b|['’]d\b)[^.!?]{0,60}?\bas\s+"
        r"(?:an?|your)\s+(?P<role>ROLE)\s*(?:at\b|with\b|in\b|on\b|,|\.(?!\w)|and\b|where\b|\(|$)",
        r"\bjoin\w*\b[^.!?]{0,60}?\bas\s+(?:(?:an?|your|the)\s+)?(?:(?:new|next)\s+)?(?P<role>ROLE)\s*"
        r"(?:at\b|with\b|in\b|on\b|,|\.(?!\w)|and\b|where\b|\(|$)",
        r"(?<!\bmy )(?<!current )(?<!previous )(?<!last )\b(?:position|role|post|job|vacancy)(?: (?:of|as|for)|\s?:)\s+(?:an?\s+|the\s+|your\s+)?"
        r"[\"“]?(?P<role>ROLE)[\"”]?\s*(?:at\b|with\b|,|\.(?!\w)|in\b|that\b|which\b|\(|\[|$)",
        r"\b(?:the|your)\s+[\"“]?(?P<role>ROLE)[\"”]?\s+(?:position|role|post|job|opening|vacancy|opportunity)\b",
        r"\b(?:your (?:new|next))\s+(?P<role>ROLE)(?:$|[^\w])",
        r"(?:\A|[.!?\n]\s{0,3})as (?:an? |your )?(?P<role>ROLE),? i (?:will|would|['’]d)\b",
        r"\b(?:make|be|become)\s+(?:an?|your)\s+(?:good|great|strong|excellent|suitable)?\s*(?P<role>ROLE)\s+(?:at\b|with\b|for\b|in your\b|on your\b)",
        r"\bas your\s+(?:new\s+|next\s+)?(?P<role>ROLE)\s*(?:$|[.,])",
        r"\b(?:needs?|wants?|seeks?|requires?|hiring|recruiting|short of|looking for|after)\s+(?:an?|the|another)\s+(?P<role>ROLE)\s*(?:$|[,.]|for\b|who\b|that\b|to\b|with\b)",
        r"\b(?:asks?|is|are|looking|search\w*|advert\w*|ads?|listings?|postings?)\s+(?:\w+\s+){0,3}?for (?:an?|the)\s+(?P<role>ROLE)\s*(?:$|[,.]|who\b|that\b|to\b|with\b|position\b|role\b)",
        r"\b(?:application|apply|applying) (?:to|for) [\"“](?P<role>ROLE)[\"”]",
        r"\b(?:this|the|your) (?:position|role|job|post|vacancy|opening) ?[(\"“](?P<role>ROLE)[)\"”]",
        r"\b(?:an?|the|your|this|any)\s+(?P<role>(?:[\w-]+\s+){0,3}?(?:ph\.?\s?d\.?|doctoral|post-?doc(?:toral)?|faculty|teaching|tenure-track)\s+"
        r"(?:position|appointment|post|fellowship|studentship|program(?:me)?)(?:\s+(?:in|on|of|focus(?:ing|ed) on)\s+ROLE)?)\s*(?:at\b|with\b|,|\.(?!\w)|that\b|which\b|is\b|and\b|\(|$)",
    ),
    employer=(
        r"(?:position|role|post|job|opening|vacancy|opportunity|internship|team)s?\s+(?:at|with|for|within)\s+"
        r"(?:the\s+)?",
        r"(?:team|culture|mission|challenges|"
        r"work|part of(?: the team)?|career|future|placement)\s+(?:at|with|of|for)\s+(?:the\s+)?",
        r"(?:apply(?:ing)?\s+(?:to|at|with)|applied\s+(?:to|at|with)|application\s+(?:to|at)|my application with)\s+(?:the\s+)?",
        r"(?:apply\w*|application|applied|interest\w*|excited|advert\w+|for the|about the|what the)\b"
        r"[^.!?]{0,70}?JOB\s+(?:at|with|for)\s+(?:the\s+)?",
        r"(?:apply|applying|application) for\b(?:[^.!?]|\.(?=\w)|(?<=\.\w)\.|(?<=\.\w\w)\.){0,60}?\bat\s+(?:the\s+)?",
        r"(?:apply|applying) to (?:\w+\s+){1,2}at\s+(?:the\s+)?",
        r"\b(?:posted|advertised|offered|announced) by\s+(?:the\s+)?",
        r"\b(?:excited|thrilled|inspired|impressed|fascinated|intrigued)\s+(?:by|with|about)\s+the\s+(?=[^.!?\n]{2,40}\s(?:vision|mission)\b)",
        r"\b(?:an?|your|the)\s+(?:[\w.+#&/-]+\s+){0,4}?JOB(?:\s+\w+)?\s+(?:at|with)\s+(?:the\s+)?",
        r"(?:\A|\n)why\s+(?!(?:i|this|my|your|now|we|it)\b)(?:(?:join(?:ing)?|(?:work(?:ing)?|apply(?:ing)?)\s+(?:at|for|to))\s+)?(?:the\s+)?",
        r"(?:join(?:ing)?|(?:(?:to|can|could|will|would|and|me)\s+contribute|(?:to|of|about|in)\s+contributing)(?:\s+\w+){0,3}\s+to|mak(?:e|ing)(?:\s+\w+){0,4}\s+contributions?\s+to|work(?:ing)?\s+(?:for|at)|(?<!experience\s)(?<!comfortable\s)(?<!experienced\s)(?<!enjoy\s)(?<!enjoyed\s)(?<!by\s)work(?:ing)?\s+with|"
        r"(?:interested|(?:express|confirm|regist|convey)\w*\s+(?:\w+\s+){0,4}interest) in"
        r"(?: (?:working (?:at|for)|joining))?|interest in (?:working (?:at|for)|joining)|bring(?:ing)?(?:\s+\w+){0,6}\s+to|"
        r"serve|opportunity (?:to\s+\w+\s+)?(?:at|with)|why i chose|be (?:at|with)|"
        r"(?:excite[sd]?|draws?|attract(?:s|ed)|impress(?:es|ed)|interests?) me (?:most\s+)?"
        r"(?:about|to|at|by)|asset to|fit (?:for|at|with)|value to|here at|member of|"
        r"admire(?:d)?(?: about)?|grow(?:ing)? (?:at|with|within))\s+(?:the\s+)?",
        r"\b(?:interest\w*|candidacy|appl\w+|consider\w*)\b[^.!?]{0,50}\b(?:position|post|role|appointment|fellowship|lectureship|professorship|vacancy|opening|internship)\b"
        r"[^.!?]{0,80}?\bat\s+(?:the\s+)?",
        r"\b(?:company|firm|team|organi[sz]ation|employer|place|institution|business|start-?up|agency)\s+(?:such as|like)\s+(?:the\s+)?",
        r"\b(?:home\s?page|web\s?site|web\s?page|careers? (?:page|site|portal)) of\s+(?:the\s+)?",
        r"(?:you|team|manager|(?-i:department)|committee|recruiter|group|people) (?:at|of|from|for)\s+(?:the\s+)?",
    ),
    seeks=r"(?:\s+(?:is|are)\s+(?:currently\s+|now\s+)?(?:looking for|seeking|hiring|recruiting|searching for)|"
    r"\s+(?:is|are)\s+(?:an?|the|one of the)\s+(?:[\w-]+ ){0,4}(?:compan(?:y|ies)|firms?|employers?|startups?|start-ups?|brands?|business(?:es)?|organi[sz]ations?|providers?|pioneers?|players?|leaders?)\b|"
    r"\s+continues\s+to\b|"
    r"\s+(?:has|have)\s+(?:an?\s+)?(?:excellent|outstanding|exceptional|impressive|world-class|renowned)\b|"
    r"\s+(?:can|could|would|will)\s+(?:be\s+(?:very\s+)?helpful|offer|provide)\b|"
    r"\s+would\s+(?:(?:give|offer|allow|let|enable) me|be (?:an?|the) (?:\w+ ){0,2}(?:place|opportunity|chance|fit|step|home))\b|"
    r"\s+(?:is|seems|looks|sounds|feels)(?: like)? (?:an?|the) (?:\w+ ){0,2}(?:place|opportunity|chance|fit|step|home)\b|"
    r"\s+(?:(?:would|will|may|soon|now|currently|also|still)\s+){0,3}(?:needs?|seeks?|requires?|asks? for|hires|recruits)\s+(?:an?|its|your|the|people|some\w+)\b|"
    r"\s+(?:vacanc(?:y|ies)|careers?|jobs?|job\s+openings?|recruitment)\s+(?:web\s?)?(?:page|site|portal|board|website)s?\b|"
    r"['’]s?\s+(?:\w+\s+){0,2}(?:mission|vision|values?|culture|commitment|reputation|approach|dedication|growth|"
    r"success|strategy|principles|ideals|philosophy|standards|emphasis|efforts|initiatives|legacy|heritage|expertise|excellence|purpose|customers|clients|students|patients|guests|ethos|innovat\w+|decision|plans?)\b)",
    past=(
        r"\b(?:years|months|summers)\s+(?:(?!appl|bring|would|will|position|role|interest)[\w-]+,?\s+){0,9}?(?:at|with|for)\s+(?:the\s+)?NAME",
        r"\b(?:current|present|previous|former|last|past)\s+employers?,?\s+NAME",
        r"\b(?:as of now|right now|at present|presently|currently|today),?\s+i\s+(?:\w+\s+)?work\s+(?:at|for|with)\s+(?:the\s+)?NAME",
        r"\bi(?:['’]ve| have) been\s+(?:(?:working|employed|teaching|training|studying)\s+(?:\w+\s+){0,4})?"
        r"(?:at|with|(?<=working\s)for)\s+(?:the\s+)?NAME",
        r"\bi(?:\s+was|\s+am|['’]m|(?:['’]ve|\s+have)\s+(?:been|become))\s+(?:an?\s+)?(?:\w+\s+)?(?:part|member)\s+of\b"
        r"[^.!?]{0,50}?\b(?:at|for|of|with)\s+(?:the\s+)?NAME",
        r"\b(?:before|after|since|prior\s+to|until|upon)\s+(?:i\s+)?(?:join|leav|mov|work)(?:ing|ed)\s+(?:(?:at|for|to|with)\s+)?(?:the\s+)?NAME",
        r"\bi\s+(?:continued|went\s+on)\b[^.!?]{0,40}?\b(?:at|for|with)\s+(?:the\s+)?NAME",
        r"(?:at|with|for)\s+(?:the\s+)?NAME\s+for\s+(?:\w+\s+){0,3}(?:years?|months?)\b",
        r"(?:at|with|for|from)\s+(?:the\s+)?NAME(?:\s+\([^()]{4,40}\))?,?(?!\n\n)\s+(?:where\s+)?(?:i|we|my)\b"
        r"(?!['’](?:d|ll)\b|\s+(?:would|will|could|can|hope|want|look|envision|envisage|plan|intend|aim|aspire|propose|believe|feel|think|"
        r"am (?:\w+ly )?(?:sure|confident|certain|eager|keen|writing|applying|excited|interested|drawn|happy|"
        r"pleased|thrilled|delighted|reaching))\b)",
        r"\b(?:student|major(?:ing|ed)|studying|degree|ph\.?d(?!\))|doctorate|enrolled|pursuing|"
        r"(?:senior|junior|sophomore|freshman)(?= (?:at|in|studying|undergraduate)\b))\b\.?"
        r"(?:(?!\b(?:appl|interest|excit|join|consider|opportunit|position|role|hope|hoping|would|will|could|enabl|accept|admi)\w*)[^.!?]){0,80}?\bat\s+(?:the\s+)?NAME",
        r"(?:\A|[.!?\n]\s{1,3})as an? (?:[\w&/,-]+ ){1,7}?(?:at|with|for)\s+(?:the\s+)?NAME"
        r"(?![^.!?\n]{0,60}\b(?:would|will|could|can|hope|want|look|envision|envisage|plan|intend|aim|aspire|propose)\b|[^.!?\n]{0,60}['’](?:d|ll)\b)",
        r"(?<!to )(?<!in )(?<!of )\b(?:(?:mentor|supervis|manag|coach)(?:ed|ing)|(?:leading|led) (?:the|an?|my)(?= team))\s+(?:\w+\s+){0,3}(?:at|in|for)\s+(?:the\s+)?NAME",
        r"\b(?:19|20)\d\d\b(?:(?!\b(?:appl|intern|summer|fall|autumn|spring|winter|position|role|opening|programme?)\w*)[^.!?\n]){0,60}?"
        r"\bat\s+(?:the\s+)?NAME",
        r"\bi (?:(?:recently|also|previously|then|once|later|just)\s+)?"
        r"(?!appl|want|hop|wish|look|lov|admir|follow|notic|discover|learn|decid|need|believ|receiv|reach|stumbl|happen"
        r"|attend|talk|chat|visit|tour|enjoy|interview|contact|email|network|connect|watch)\w+ed\b"
        r"(?:(?!\b(?:appl|interest|excit|join|consider|opening|vacanc|opportunit|position|role|hope|wish|would)\w*)[^.!?]){0,60}?"
        r"\bat\s+(?:the\s+)?NAME",
        r"\bmy (?:career|background|research) (?:has|have|includes?|spans?)\b[^.!?]{0,120}?\bat\s+(?:the\s+)?NAME",
        r"\b(?:previous|former|past|last|prior|earlier)\s+(?:\w+\s+){0,3}(?:at|with|for)\s+(?:the\s+)?NAME",
        r"\b(?:bootcamp|course|workshop|conference|seminar|summer school|hackathon)\s+(?:at|with|by)\s+(?:the\s+)?NAME",
        r"\b(?:was (?:given|offered)|had) (?:the|an) (?:opportunity|chance|privilege|honou?r) (?:to|of)\b"
        r"(?!\s+(?:speak|meet|talk|visit|attend|chat|hear))[^.!?]{0,80}?\b(?:at|with|for|in)\s+(?:the\s+)?NAME",
        r"\b(?:have|had|i)\s+(?:\w+ly\s+)?(?:held|started|began|accepted|obtained|secured|landed|left|finished|completed)\b[^.!?]{0,60}?\b(?:at|with|for|in)\s+(?:the\s+)?NAME",
        r"(?:when i (?:came|joined|started|began|worked)|i(?:['’]ve|['’]m)? (?:currently\s+|have\s+|also\s+|then\s+|previously\s+|recently\s+|already\s+){0,2}"
        r"(?:work(?:ed)?|joined|led|lead|was|am|interned|served|manage[d]?|studied|graduated|learn(?:ed|t)|"
        r"taught|ran|built|spent)|my (?:time|tenure|stint|work|role|position|placement|years?|internship|current|previous|last|"
        r"experience|studies|degree|job|present)|currently|previously|"
        r"(?<!the )(?<!your )(?<!other )(?:bachelor|master|degree|phd(?!\))|diploma|graduate|student)\w*(?:\s+\w+){0,6}?)"
        r"(?:(?!\b(?:appl|interest|excit|join|consider|writ|reach|thrill|pleas|delight|keen|eager|happy|"
        r"drawn|attract|impress|inspir|fascinat|intrigu|confident|sure|convinced|grateful|"
        r"opening|vacanc|opportunit|hope|hoping|wish|would|relocat|looking forward)\w*)[^.!?]){0,60}?"
        r"\b(?:at|for|with|from|of|to|in)\s+(?:the\s+)?NAME",
    ),
    source=(
        r"(?:advertised|posted|listed|saw|seen|found|discovered|advertisement|posting|came across)\b"
        r"[^.!?]{0,60}?\b(?:on|in|through|via)\s+(?:the\s+|your\s+)?(?P<source>NAME)"
        r"(?!\w|(?:['’]s)?\s+(?:vacanc|careers?|jobs?|recruitment)\w*\s+(?:openings?\s+)?(?:web\s?)?(?:page|site|portal))",
    ),
    place=(
        r"\b(?:based|located|position|role|job|vacancy|office|team|depot|branch|site|campus)\s+in\s+(?P<place>NAME)",
        r"\b(?:out of|at|from) (?:the|your) (?P<place>NAME) (?:depot|office|branch|site|campus|plant|store)",
    ),
    reference=r"(?:ref(?:erence)?|job|req(?:uisition)?|vacancy|competition|posting)\.?\s*(?:id|no|number|code|nr)?\.?\s*[:#]?\s*",
    before_role=r"(?:(?:cover|motivation) letter|(?:job )?application(?=\s+(?:for|as|to)\b|\W*[:–-]|\W*$)|applying|apply|letter of application|for|as|to be|of|in|the|an?|your|our|this|new|next|open|vacant|(?:position|post|role|job|vacancy|opening)\s+(?:of|as|for))",
    small=r"(?:at|in|on|for|of|the|an?|with|to|from|and|as|by)",
    trades="""
    accountant actuary adjuster administrator adviser advisor agent aide ambassador amts analyst blacksmith boilermaker groundskeeper ironworker locksmith millwright pipefitter
    steamfitter steelworker toolmaker
    animator apprentice apprenticeship architect archivist artist assembler assistant associate
    attendant attorney auditor baker barista bartender beautician biologist bookkeeper biostatistician appointee
    ceo cfo cio cna coo cto emt lpn lvn rn
    bricklayer broker builder butcher buyer campaigner captain caregiver carer caretaker
    carpenter cashier chaplain chef chemist chief cleaner clerk co-op coach concierge consultant
    controller cook coop coordinator copywriter counsel counsellor counselor curator dean
    dentist designer developer dietician dietitian director dispatcher doctor driver economist
    editor electrician engineer estimator executive fabricator facilitator farmer fellow
    firefighter fitter florist foreman fundraiser gardener generalist geologist geophysicist
    glazier groundworker guard hairdresser hand handyman head host housekeeper hydrologist
    hygienist illustrator inspector installer instructor intern internship interpreter
    invigilator journalist laborer labourer lawyer lead leader lecturer liaison librarian
    linguist machinist manager marketer matron mechanic merchandiser midwife mts nanny nurse
    nutritionist officer operative operator optician optometrist owner packer painter paralegal
    paramedic partner pharmacist phlebotomist photographer physician physicist physiotherapist
    picker pilot placement planner plasterer plumber porter postdoc practitioner president
    principal producer professor programmer psychologist purchaser qa radiographer receptionist
    recruiter registrar reporter representative researcher roofer scaffolder scheduler scientist
    sde sdet secretary sister solicitor sommelier specialist sre statistician steward
    storekeeper strategist stylist superintendent supervisor surgeon surveyor swe teacher
    technician technologist teller tester therapist trainee traineeship trainer translator
    treasurer tutor underwriter valeter veterinarian waiter waitress welder worker writer
    zoologist""",
    closing=r"\b(?:look(?:ing)? forward|would welcome|thank you for|available for|interview|"
    r"opportunity to (?:discuss|talk|meet|speak)|hear(?:ing)? from you|at your convenience|"
    r"can be reached|reach me|contact me|notice is|happy to (?:talk|discuss|meet|tell)|"
    r"discuss (?:how|my|the)|your consideration|meet you)\b",
    motivation=r"\b(?:your (?:mission|company|team|work|values|culture|products?|commitment|vision|"
    r"organi[sz]ation|approach|reputation|plans?|move)|draws me|attracts me|excites me|"
    r"why i (?:want|chose|would)|i (?:admire|read|have followed)|impressed (?:by|with))\b",
    yours=r"(?i:\b(?:your|you)\b)",
)
