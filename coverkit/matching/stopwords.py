"""Words that say nothing about what a passage proves, by language.

Source: the function words of English, French and German (articles, pronouns, prepositions,
conjunctions, auxiliaries), as the lists of the Snowball project give them, with what is left
of contractions once they are cut at the apostrophe. Written out here because scikit-learn's
own list drops words that matter in a posting ("system", "computer", "detail").
"""

from __future__ import annotations


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


ENGLISH = _words(
    """
    a about above across after again against all almost along already also although always am among
    an and another any anybody anyone anything are aren around as at away be became because become
    been before behind being below between both but by can cannot could couldn did didn do does
    doesn doing don done down during each either else enough etc even ever every everyone
    everything few for from further get go had hadn has hasn have haven having he hence her here
    hers herself him himself his how however i if in indeed instead into is isn it its itself just
    let like ll many may maybe me might mine more moreover most much must my myself near neither
    never nevertheless no nobody none nor not nothing now of off often on once one only onto or
    other others otherwise our ours ourselves out over own per perhaps please quite rather re
    really s same shall she should shouldn since so some someone something such t than that the
    their theirs them themselves then there therefore these they thing things this those though
    through thus to together too toward towards under until up upon us ve very via was wasn we well
    were weren what whatever when where whereas whether which while who whoever whole whom whose
    why will with within without won would wouldn yet you your yours yourself yourselves
    """
)

FRENCH = _words(
    """
    à afin ai ainsi alors après au aucun aucune auprès aussi autant autre autres aux avaient avais
    avait avant avec avez aviez avions avoir avons ayant beaucoup bien c car ce ceci cela celle
    celles celui cependant ces cet cette ceux chaque chez comme comment d dans de depuis des dès
    donc dont du durant elle elles en encore enfin ensuite entre est et étaient étais était étant
    êtes étiez étions été être eu eux fait faire fut il ils j je jusqu jusque l la laquelle le
    lequel les lesquelles lesquels leur leurs lors lorsque lui m ma mais me même mêmes mes mien moi
    moins mon n ne ni nos notamment notre nous on ont or ou où par parce parmi pas pendant peu peut
    peuvent plus plusieurs plutôt pour pourquoi près puis puisque qu quand que quel quelle quelles
    quels qui quoi s sa sans sauf se sera serai serait seront ses si sien soi soient sois soit
    sommes son sont sous suis sur t ta tandis te tels tel telle telles tes toi ton toujours tous
    tout toute toutes très tu un une vers via voici voilà vos votre vous y
    """
)

GERMAN = _words(
    """
    ab aber alle allem allen aller alles als also am an andere anderem anderen anderer anderes auch
    auf aus außerdem bei beim bereits besonders bin bis bist bzw da dabei dadurch dafür daher damit
    danach dann daran darauf daraus darin darüber darum das dass daß davon dazu dein deine dem den
    denen denn dennoch der deren des dessen dich die dies diese diesem diesen dieser dieses dir doch
    dort du durch ebenfalls ebenso ein eine einem einen einer eines einige er es etwa etwas euch
    euer eure für gegen gern gerne habe haben hat hatte hatten hätte hätten hier hinter ich ihm ihn
    ihnen ihr ihre ihrem ihren ihrer ihres im immer in indem ins insbesondere ist ja je jede jedem
    jeden jeder jedes jedoch jene jenem jenen jetzt kann kein keine keinem keinen keiner können
    könnte könnten man manche mehr mein meine meinem meinen meiner meines mich mir mit möchte
    möchten muss müssen nach neben nicht nichts noch nun nur ob oder ohne sehr sei sein seine seinem
    seinen seiner seines seit selbst sich sie sind so sobald sodass sofern sogar solche soll sollen
    sollte sollten somit sondern sowie sowohl über um und uns unser unsere unserem unseren unserer
    unter vom von vor wann war waren warum was weil weiter welche welchem welchen welcher welches
    wenn wer werde werden wie wieder will wir wird wo wollen worden wurde wurden würde würden z zu
    zudem zum zur zwar zwischen
    """
)

BY_LANGUAGE: dict[str, frozenset[str]] = {"en": ENGLISH, "fr": FRENCH, "de": GERMAN}
