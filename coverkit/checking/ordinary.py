"""Words that are no evidence by themselves: legal forms, generic parts of names, ordinary words.

Source: legal forms from the company laws of the English-, French- and German-speaking
countries; the other tables were gathered from the names of listed companies and job boards
that are also entries of an English, French or German dictionary.
"""

from __future__ import annotations

from coverkit.checking.tokens import word_set

LEGAL_FORMS = word_set(
    """
    inc incorporated corp corporation co company ltd limited llc llp lp plc pty pbc gmbh ag kg
    kgaa ohg ug se ev mbh ggmbh gug gag partg mbb gbr eg ek sa sas sasu sarl snc sca spa srl bv
    nv oy ab as aps ao sro sp zoo kk
    """
)
"""Endings of a company's name that say nothing: "Acme" and "Acme GmbH" are one."""

GENERIC_PARTS = word_set(
    """
    systems system group groups technologies technology tech labs lab laboratories laboratory
    solutions software digital global international holding holdings services service consulting
    consultants partners industries industry media network networks robotics analytics
    interactive studios studio enterprises ventures capital bank insurance health healthcare
    energy pharma pharmaceuticals engineering electronics motors automotive aerospace logistics
    online data cloud ai io hq com org net de fr uk eu usa america europe deutschland france
    electronic elektronik elektro gruppe technik technologie werke groupe conseil foundation
    institute agency alliance
    """
)
"""Parts that people leave out when they speak: "Hanon" for "Hanon Systems"."""

TRADES = word_set(
    """
    hospital clinic hospice surgery practice pharmacy school schools academy college university
    council trust charity society care homes home house hotel hotels restaurant restaurants kitchen
    bakery brewery farm farms foods stores store shop shops supermarkets rail railway railways buses
    coaches airlines airways airport shipping marine cranes lifts tools works mill mills builders
    building construction properties estates housing legal law solicitors accountants architects
    museum gallery theatre opera orchestra library press publishing publishers books music films
    television radio news sports gardens nurseries nursery vets laundry security transport tours
    electrical plumbing heating roofing
    travel department office bureau authority board directorate commission engineers
    ingenieure ingenieurburo architekten planer architectes ingenieurs
    """
)
"""What the house does; left out in speech like the generic parts, but by itself a name's word."""

COUNTRIES = word_set(
    """
    germany austria switzerland osterreich schweiz suisse canada australia ireland scotland wales
    england britain india china japan singapore brazil brasil mexico italy italia spain espana
    portugal poland polska netherlands nederland belgium belgique belgien sweden denmark norway
    finland africa asia europa nordic nordics international worldwide
    """
)
"""What ends the name of a house that has sisters elsewhere: "Kayak Germany"."""

INSTITUTIONS = word_set(
    """
    ems cms ime esat
    ecole college lycee creche theatre musee association editions cabinet groupe maison garage
    boulangerie librairie pharmacie imprimerie clinique cooperative mutuelle laboratoire hopital
    centre atelier hotel restaurant
    cafe fondation domaine chateau agence entreprise etablissements
    ehpad residence foyer internat gymnasium realschule gesamtschule grundschule kolleg hospiz
    schule klinik klinikum praxis kanzlei verlag werft gasthof apotheke weingut autohaus holzwerk
    fuhrpark landhaus kindergarten kita firma betrieb museum theater
    """
)
"""French and German names begin with what the house is; the name that tells comes after it."""

AUTHORITIES = word_set(
    """
    canton city commune gemeinde kanton kommune kreis landkreis municipality
    ministry department office bureau chamber faculty center church county town
    universite ministere ville mairie institut faculte
    amt stadt hochschule fakultat ministerium verein verband zentrum
    """
)
"""What a public house is, before its own name: "Ministry of Tides"."""

OFFICES = word_set(
    "ministry department office bureau chamber faculty ministere departement ministerium amt"
)
"""Of the authorities those that are named after what they do: no place follows "of"."""

COMMON_FIRST = word_set(
    """
    federal national royal united general central regional public municipal american british
    european first new old great north south east west
    """
)
"""Words that many names begin with: "Federal" is said of courts, too."""

REGIONS = word_set(
    "county city town borough district state region valley shire landkreis kreis stadt kanton"
)
"""Last words of what is a place, too: "Cedar County"."""

INSTITUTION_ENDINGS = ("haus", "werk", "bau", "erei", "verlag", "markt", "hof", "technik")
"""The same in German compounds: "Möbelhaus", "Schreinerei", "Fensterbau"."""

NO_NAME = word_set(
    """
    the a an your our this that company companies organisation organization firm employer team
    hiring manager managers recruiter recruiters recruiting recruitment human resources hr
    department committee talent acquisition people sir madam dear hello whom it may concern
    apply now job jobs career careers position role application letter cover resume cv generic
    general unknown n none null na test draft final copy new old version untitled document
    confidential client staffing agency damen und herren madame monsieur firma unternehmen
    entreprise societe bewerbung anschreiben candidature lettre motivation personal
    personalabteilung recrutement responsable sie ihnen ihr ihre ihrem ihren ihrer wir uns euch
    vous nous votre vos notre nos office school
    """
)
"""A "name" made of nothing but these is none: the parser found a heading, not an employer."""

ORDINARY = word_set(
    """
    able access accord action advance advantage agent agile alert align alliance ally alpha
    alphabet amazon ambition anchor angel apex apple arc arch arm arrow aspect aspire asset
    assurance atlas audible aware axis balance bank base beacon bell benchmark best better bill
    bird block bloom blue board bold bolt bond boost boots box brave bridge bright bring brink
    build builder bumble bunker burger business by cake calm canvas capital care career careers
    caterpillar cedar central century chain challenge champion chance change charge charm chase
    chime choice circle citizen citizens city clarity class clear clever clock cloud coach coast
    code cognition collective commerce common community compass complete concept concord connect
    constellation contact content context continental converge core corner course court cover
    craft create credit crescent cross crown cruise current curve dart dash data dawn deal dear
    deed deep deliver delta depot descript design desk dialog diamond digital direct discover
    discovery dish dock domain door dot dove drift drive duo dynamo eagle early earnest earth
    easy echo eclipse edge elastic element elements elevate embark ember emerald empower energy
    engage engine ensemble enterprise envision epic equal equinox essential eve even everest
    every evolve exact excel express extend fable fair faith falcon family fast feather fidelity
    field figure film first fit five fleet flex flight flow focus force ford forest forge
    form formation forward fossil foundation fox fractal frame free freedom fresh frontier full
    function fusion future gain gap garden gate gem general genesis gentle gift glass global go
    gold good grab grace graph great green grid grow growth guardian guide gusto hammer harbor
    harbour harmony harvest haven hawk health heart helix hello help here heritage hero hive home
    honest honey hook hope horizon host hub human humble icon ideal idea image impact imagine
    impulse indeed index infinity inner insight inspire instant intel intent intercept intuition
    iris island ivory jaguar jet join journey joy jump just keen key keystone kind king kraft
    lamp lark last latch lattice launch leaf lead lean leap learn ledger legend lemon level
    leverage liberty life lift light limit limitless linear link lion listen little live local
    logic long loom loop lotus lucid luminous lumen lunar lush lyric magnet main major make map
    march mark market mars match matter may mayor meet mercury merit mesh metro mind mint mirror
    mission mobile modern moment momentum monday monster moon more motion motive mount mountain
    move muse mutual native nature near nest network new next nice nimble noble noon north note
    notion nova novel now oak oasis object ocean octopus off offer olive omega on one open
    optimum oracle orange orbit orchard orchid order origin otter outlook outreach oval over owl
    pace pacific page paint palm panda paper parallel partner pass path patch pave peak pearl
    pen people peregrine perfect phase phoenix pilot pine pinnacle pioneer pixel plaid plan
    planet platform play plus point polar porter portal post power practice precise premier
    present press prime principal prism pro process progress progressive project promise proof
    prosper provide public puma pulse pure purple quest quick quiet radar radiant rain ramp range
    rapid raven reach ready real reason red reef reflex regent relay remedy remote renew resolve
    rest result reverb rich ridge right ring ripple rise river road robin rocket roll root rose
    round route royal ruby run sage sail salt sand scale scope scout script sea seal search
    segment select sense sentinel sequence serene shape share sharp shell shield shift shine ship
    shop side sierra sigma signal silver simple sky slack slate smart snap snow snowflake sol
    solid sonar source south space spark spectrum speed sphere spire spirit splash splice sport
    spot spring sprint sprout square squire stable stack staff stage standard star stark start
    state station stay stealth steam steel stellar step stoke stone storm strata stream stride
    strike strip stripe strive strong structure sub subway success summit sun sunrise super
    supreme surge sway swift switch symphony sync table tackle tag tandem tango target task teach
    team tempo tenet terra text thrive tide tiger time titan today together toast tone top torch
    total touch tower track trade trail train transform travel tree trellis trend triangle
    tribe trident trinity triple true trust turn twin twist under union unite united unity
    universal up urban user vale valley value vanguard vault vector venture verse vertex vibe
    victory view village vine vintage viral virgin virtual visa vision vital vivid voice volt
    wave way wealth web well west wheel white whole wide wild will wind window wing wire wise
    wish wonder wood word work workday world worth yellow yes yield zebra zenith zero zest zone
    zoom
    allianz bahn bild blick brille bund continental gruppe hafen handel heimat kraft leben licht
    markt metro morgen post quelle rat rewe sparkasse stern strom technik unter volks wagen welt
    werk zeit ziel
    action avenir banque bel boulanger carrefour casino champion ciel cite demain elan
    etoile libre maison marche mer monde orange poste presse soleil source terre total vente vie
    voyage avec bien chez dans pour sans
    """
)
"""Ordinary words that are, or may well be, companies: only name-like use counts for these."""
