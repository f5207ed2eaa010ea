"""Names after which a line at the top of a posting is a place: "Leeds, England".

Source: ISO 3166-1, the names of the countries in English, German and French as the CLDR has
them; the parts of the United Kingdom; ISO 3166-2:US and :CA, and the
larger parts of Australia, Germany, France and Belgium by ISO 3166-2.
"""

from __future__ import annotations

from coverkit.parsing.posting_phrases import phrases

CITY_STATES = frozenset(("singapore", "hong kong", "luxembourg", "monaco"))
"""A line of nothing but one of these is a place. Source: ISO 3166-1."""

LANDS = frozenset(
    phrases("""
    argentina, australia, austria, belgium, brazil, bulgaria, canada, chile, china, colombia,
    croatia, cyprus, czechia, czech republic, denmark, egypt, england, estonia, finland, france,
    germany, greece, hong kong, hungary, iceland, india, indonesia, ireland, israel, italy,
    japan, kenya, latvia, lithuania, luxembourg, malaysia, malta, mexico, morocco, netherlands,
    new zealand, nigeria, northern ireland, norway, pakistan, peru, philippines, poland,
    portugal, qatar, romania, saudi arabia, scotland, serbia, singapore, slovakia, slovenia,
    south africa, south korea, spain, sweden, switzerland, taiwan, thailand, turkey, uk,
    ukraine, united arab emirates, united kingdom, united states, united states of america, us,
    usa, vietnam, wales, europe, emea, deutschland, österreich, schweiz, frankreich,
    niederlande, belgien, luxemburg, allemagne, autriche, suisse, belgique, pays bas, royaume
    uni, espagne, alabama, alaska, arizona, arkansas, california, colorado, connecticut,
    delaware, florida, georgia, hawaii, idaho, illinois, indiana, iowa, kansas, kentucky,
    louisiana, maine, maryland, massachusetts, michigan, minnesota, mississippi, missouri,
    montana, nebraska, nevada, new hampshire, new jersey, new mexico, new york, north carolina,
    north dakota, ohio, oklahoma, oregon, pennsylvania, rhode island, south carolina, south
    dakota, tennessee, texas, utah, vermont, virginia, washington, west virginia, wisconsin,
    wyoming, ontario, quebec, québec, british columbia, alberta, manitoba, nova scotia, new
    brunswick, saskatchewan, new south wales, queensland, tasmania, western australia, south
    australia, baden württemberg, bayern, brandenburg, hessen, niedersachsen, nordrhein westfalen,
    rheinland pfalz, saarland, sachsen, sachsen anhalt, schleswig holstein, thüringen, bavaria,
    saxony, île de france, bretagne, normandie, occitanie, nouvelle aquitaine, wallonie, flandre,
    afghanistan, afrique du sud, albania, albanie, albanien, algeria, algerien, algérie,
    american samoa, amerikanisch samoa, amerikanische jungferninseln, andorra, andorre,
    angola, anguilla, antigua et barbuda, antigua und barbuda, arabie saoudite, argentine,
    argentinien, armenia, armenien, arménie, aruba, aserbaidschan, australie, australien,
    azerbaijan, azerbaïdjan, bahamas, bahrain, bahreïn, bangladesch, bangladesh, barbade,
    barbados, belarus, belize, benin, bermuda, bermudes, bhoutan, bhutan, biélorussie,
    bolivia, bolivie, bolivien, bosnie herzégovine, bosnien und herzegowina, botsuana,
    botswana, brasilien, britische jungferninseln, british virgin islands, brunei, brunei
    darussalam, brésil, bulgarie, bulgarien, burkina faso, burundi, bénin, cabo verde,
    cambodge, cambodia, cameroon, cameroun, canary islands, cap vert, cape verde, caribbean
    netherlands, cayman islands, central african republic, chad, chili, chine, christmas
    island, chypre, colombie, comores, comoros, congo brazzaville, congo kinshasa, cook
    islands, cookinseln, corée du nord, corée du sud, costa rica, croatie, cuba, curaçao,
    côte d'ivoire, danemark, djibouti, dominica, dominican republic, dominikanische
    republik, dominique, dschibuti, dänemark, ecuador, el salvador, equatorial guinea,
    eritrea, estland, estonie, eswatini, ethiopia, falkland islands, falklandinseln, faroe
    islands, fidji, fidschi, fiji, finlande, finnland, französisch guayana, französisch
    polynesien, french guiana, french polynesia, färöer, gabon, gabun, gambia, gambie,
    georgien, ghana, gibraltar, greenland, grenada, grenade, griechenland, groenland, grèce,
    grönland, guadeloupe, guam, guatemala, guernesey, guernsey, guinea, guinea bissau,
    guinée, guinée bissau, guinée équatoriale, guyana, guyane française, géorgie, haiti,
    haïti, honduras, hongrie, inde, indien, indonesien, indonésie, irak, iran, iraq, irland,
    irlande, islande, isle of man, israël, italie, italien, jamaica, jamaika, jamaïque,
    japon, jemen, jersey, jordan, jordanie, jordanien, kaimaninseln, kambodscha, kamerun,
    kanada, kanarische inseln, karibische niederlande, kasachstan, katar, kazakhstan, kenia,
    kirghizstan, kirgisistan, kiribati, kokosinseln, kolumbien, komoren, kongo brazzaville,
    kongo kinshasa, kosovo, koweït, kroatien, kuba, kuwait, kyrgyzstan, la réunion, laos,
    lebanon, lesotho, lettland, lettonie, liban, libanon, liberia, libya, libye, libyen,
    liechtenstein, litauen, lituanie, macédoine du nord, madagascar, madagaskar, malaisie,
    malawi, maldives, malediven, mali, malte, maroc, marokko, marshall islands,
    marshallinseln, martinique, mauretanien, maurice, mauritania, mauritanie, mauritius,
    mayotte, mexiko, mexique, micronesia, micronésie, mikronesien, moldavie, moldova,
    monaco, mongolei, mongolia, mongolie, montenegro, montserrat, monténégro, mosambik,
    mozambique, myanmar, namibia, namibie, nauru, nepal, neukaledonien, neuseeland, new
    caledonia, nicaragua, niger, niue, nordkorea, nordmazedonien, norfolk island,
    norfolkinsel, north korea, north macedonia, northern mariana islands, norvège, norwegen,
    nouvelle calédonie, nouvelle zélande, népal, nördliche marianen, oman, ouganda,
    ouzbékistan, palaos, palau, palestinian territories, panama, papouasie nouvelle guinée,
    papua neuguinea, papua new guinea, paraguay, pays bas caribéens, philippinen, pitcairn
    islands, pitcairninseln, polen, pologne, polynésie française, porto rico, puerto rico,
    pérou, r.a.s. chinoise de hong kong, r.a.s. chinoise de macao, republik moldau,
    roumanie, ruanda, rumänien, russia, russie, russland, rwanda, république centrafricaine,
    république dominicaine, réunion, sahara occidental, saint barthélemy, saint christophe
    et niévès, saint marin, saint martin, saint pierre et miquelon, saint vincent et les
    grenadines, sainte hélène, sainte lucie, salomonen, salvador, sambia, samoa, samoa
    américaines, san marino, sao tomé et principe, sark, saudi arabien, schweden, senegal,
    serbie, serbien, sercq, seychellen, seychelles, sierra leone, simbabwe, singapour,
    singapur, sint maarten, slovaquie, slovénie, slowakei, slowenien, solomon islands,
    somalia, somalie, sonderverwaltungsregion macau, soudan, soudan du sud, south sudan,
    spanien, spitzbergen und jan mayen, sri lanka, st. barthélemy, st. helena, st. kitts und
    nevis, st. lucia, st. martin, st. pierre und miquelon, st. vincent und die grenadinen,
    sudan, suriname, suède, svalbard et jan mayen, syria, syrie, syrien, são tomé und
    príncipe, sénégal, südafrika, südkorea, südsudan, tadjikistan, tadschikistan,
    tajikistan, tansania, tanzania, tanzanie, taïwan, tchad, tchéquie, territoires
    palestiniens, thaïlande, timor leste, timor oriental, togo, tokelau, tonga, trinidad und
    tobago, trinité et tobago, tristan da cunha, tschad, tschechien, tunesien, tunisia,
    tunisie, turkmenistan, turkménistan, turks  und caicosinseln, turquie, tuvalu, türkei,
    türkiye, u.s. virgin islands, uganda, ungarn, uruguay, usbekistan, uzbekistan, vanuatu,
    vatican city, vatikanstadt, venezuela, vereinigte arabische emirate, vereinigte staaten,
    vereinigtes königreich, viêt nam, wallis et futuna, wallis und futuna, weihnachtsinsel,
    western sahara, westsahara, yemen, yémen, zambia, zambie, zentralafrikanische republik,
    zimbabwe, zypern, ägypten, äquatorialguinea, äthiopien, åland islands, ålandinseln,
    égypte, émirats arabes unis, équateur, érythrée, état de la cité du vatican, états unis,
    éthiopie, île christmas, île de man, île norfolk, îles canaries, îles caïmans, îles
    cocos, îles cook, îles féroé, îles malouines, îles mariannes du nord, îles marshall,
    îles pitcairn, îles salomon, îles turques et caïques, îles vierges britanniques, îles
    vierges des états unis, îles åland
""")
)
