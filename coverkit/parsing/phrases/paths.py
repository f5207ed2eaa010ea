"""What people call the file of a letter, and the folders that hold all of them.

Source: docs/field.md's folders; the names in the documentation and issue trackers of applicants' tools.
"""

LETTER = (
    r"(?:cover|motivation(?:al)?|application|covering|bewerbungs?|motivations?)?[\s_-]*"
    r"(?:letters?|schreiben)|cover(?=[\s_-]|$)|lettre[\s_-]*(?:de[\s_-]*)?(?:motivation)?|motivation|"
    r"anschreiben|bewerbung(?:en)?|candidature|cl|lm|e?-?mail|"
    r"thank[\s_-]*you(?:[\s_-]*note)?|thanks|merci|remerciements?|danke|dank|dankesschreiben|"
    r"(?:final\w?|draft|copy|version|new|old|v\d+|signed|template|updated|latest|rev\d*|finished|done|fertig|fini)"
)
"""The letter itself, with the marks of its versions."""
SIDE_WORDS = """
    final final2 draft copy version new old signed updated latest cover letter letters coverletter
    lettre motivation anschreiben bewerbung cl lm pdf docx ancienne ancien alt neu entwurf kopie finished done fertig
    for to as als pour at"""
"""At either end of a file's name these are none of the company's."""
_TITLE_WORDS = """
    night day weekend ward care community social early years special education school primary
    secondary science mathematics english history chemistry physics music sous pastry line kitchen
    warehouse store shop shift site team service support desk help flight aerospace automotive
    manufacturing process production maintenance test testing quality health safety clinical medical
    legal administrative office executive human resources supply chain summer spring fall autumn
    winter grad graduate remote temporary permanent part-time full-time registered licensed certified
    palliative practice respiratory structural simulation firmware platform
    adjoint adjointe commercial administratif administrative qualité projet projets produit logiciel
    informatique mécanique électrique partie cuisine
    leitende leitender kaufmännische kaufmännischer technische technischer medizinische
    medizinischer pädagogische pädagogischer stellvertretende stellvertretender vertrieb einkauf"""
TITLE_WORDS = frozenset(_TITLE_WORDS.split())
"""Words beside a job title in the name of a position.

Source: the modifiers in the titles of ISCO-08, ROME 4.0 and KldB 2010.
"""
FOLDERS = (
    r"(?:my|all|old|past|previous|sent|new)?[\s_-]*(?:cover|letters?|coverletters?|documents?|docs?|"
    r"downloads?|desktop|home|users?|tmp|temp|jobs?|job[\s_-]*(?:search|hunt|applications?)|"
    r"applications?|applied|bewerbungen|candidatures|lettres|briefe|work|career|archive|resumes?|"
    r"cvs?|data|files?|letters?[\s_-]*web|word|pdfs?|txt|20\d\d|\d+|q[1-4]|src|test\w*|examples?|"
    r"shared|pairs|onedrive|dropbox|google drive|drive|mnt|media|var|root|opt|private|lm|emploi|"
    r"[\w\s-]*[\s_-](?:applications|letters|bewerbungen|candidatures|lettres)|"
    r"(?:applications|bewerbungen|candidatures)[\s_-][\w\s-]+|stellensuche|jobsuche|job[\s_-]*stuff|"
    r"untitled\w*|sans[\s_-]titre|unbenannt|(?:new[\s_-])?document\d*|doc\d+|job\d+|ok|stuff|misc|"
    r"(?:mes )?(?:documents|lettres|candidatures)|(?:meine )?(?:bewerbungen|dokumente)|unterlagen)"
)
"""Folders that are named for no one application."""
