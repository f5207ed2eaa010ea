"""Names after which a line at the top of a posting is a place: "Leeds, England".

Source: ISO 3166-1 short names of the countries where most postings in English, French and
German appear, in these languages; the parts of the United Kingdom; ISO 3166-2:US and :CA, and the
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
    saxony, île de france, bretagne, normandie, occitanie, nouvelle aquitaine, wallonie, flandre
""")
)
