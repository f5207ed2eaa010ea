"""What the words around a name say: an employer addressed, or the applicant's own story."""

from __future__ import annotations

import pytest

SLIPS = """
I would make a meaningful contribution to {}
I am excited to bring this to {}.
I look forward to discussing how I can help {} grow.
Since my first internship I have dreamt of {}.
{} has always stood for courage.
Your work at {} inspired me.
At {}, I would bring the same care.
I believe {} is the right place for me.
My skills match what {} is looking for.
Working at {} would be a dream.
I would be happy to start my career at {}.
In my role at {} I would look after the ledgers.
I am excited about spending my summer internship at {}.
I am writing to express my interest in the role at {}.
My experience at Harrow Freight makes me a good fit for {}.
Having worked at Harrow Freight, I want to bring my skills to {}.
I have long admired the engineers at {}.
I was impressed by {}'s commitment.
I learned that {} values craft.
I have followed {} for years.
I'd love to bring my experience with ledgers to {}.
I was excited to see the opening at {}.
I saw on your website that {} is hiring.
Mit großem Interesse verfolge ich die Entwicklung von {}.
Ich möchte bei {} Verantwortung übernehmen.
Rejoindre {} serait une chance.
Les valeurs de {} me parlent.
What excites me about {} is the freedom that you give your cooks.
Intégrer l'équipe de {} serait pour moi une chance.
An {} gefällt mir die flache Hierarchie.
Ce qu'on raconte chez {} me plaît.
I can imagine no better place for this than {}.
I can't wait to hear back from {}.
A company like that: at {} I would be among friends.
I care for every guest, while becoming a valuable asset at {}.
Im Netz habe ich das Stellenangebot der Firma {} mit Freude gelesen.
After my studies, a stress on work-life balance aligns with {}'s ethos and with my plans.
I would like to discuss how my skills align with {}'s values.
As a group leader at {}, I envision a system that combines both.
I am eager to help build a thing that lasts, on a platform like {}'s.
I am keen to help people find their way in the {} app.
I would love to write the firmware that runs on {} products.
I am applying for the Software Clerk position with {}.
I have always thought of {} as a place to grow.
My care and my patience would be of use in the position of ledger clerk at {}.
Like {}, I care for what lasts.
My skills fit the role at {}.
Die Stelle als Teamleiterin bei {} passt genau zu meinem Weg.
From what I have seen of the people at {}, you love what you do.
I can think of few companies where I would be more eager to work than {}.
Ich sehe meine Zukunft bei {}.
What attracted me most to {} was the care that you take.
Si j'ai choisi {}, c'est que l'on y apprend.
Je serais heureuse de mettre ma plume au service de {}.
I was delighted to read that {} has opened a depot in our town.
Having read about {}, I know that I want to be part of it.
Since I first used {}, I have wanted to join the team behind it.
For {} I would move to another town.
I am convinced that {} would be an excellent environment for me.
Je suis convaincu que mon expérience des essais sera utile à {}.
""".strip().splitlines()
TRAPS = """
During my internship at {} I designed brackets.
As an intern at {}, I tested pumps.
As a clerk at {}, I led a team of five.
I spent two years at {}.
I have all that you ask for, and planned budgets during my internship at {}.
I would love to bring you what I learned at {}.
My time at {} taught me patience.
In my current role at {}, I manage 12 people.
I previously worked for {} as an analyst.
From 2019 to 2021 I was with {} in Munich.
I am proficient in {} Fluent and Sevren Office.
I have used Sevren, Tallix and {}.
My tools are Sevren, Tallix and {}.
I am a certified {} administrator.
I built the dashboard with {} Sheets.
Of all I made I would like to highlight a {} Sheets integration that replaced the forms.
Gern zeige ich Ihnen eine {} Anbindung, die ich gebaut habe.
Like {}, you land what you launch.
You compete with the likes of {} and do it better.
I found your advertisement on {}.
My clients included Sevren, Tallix and {}.
Our supplier was {}.
My manager at {}, Jane Roe, will gladly speak for me.
I won a prize sponsored by {}.
In 2023 I spent a term as a visiting researcher at {}, where I learned to weld.
Jane Roe at {} put me forward two weeks ago.
You are hiring for your client ({}, I think).
Seven years with {} and three with Harrow Freight.
Tools I live in: Sevren, {}, Tallix, Ormond.
I interned at {}, where I shipped a feature.
Ich habe drei Jahre bei {} gearbeitet.
Während meiner Ausbildung bei {} lernte ich drehen.
Als Werkstudent bei {} habe ich Tests geschrieben.
J'ai travaillé trois ans chez {}.
J'y ai emmené six classes, puis j'ai suivi un atelier chez {}.
Our auditors, {}, have not raised a single point.
Unser Rechenzentrum hing am Netz von {}, mit denen ich jede Störung besprach.
Since May 2024 I have been working as a nurse at {}.
Seit Juni 2024 arbeite ich bei {}.
Je maîtrise Sevren et {}.
I know your house because I study at {}.
You have a culture of curiosity, such as is at {}.
I had the opportunity to intern as a clerk at {}.
I use {} products every day.
I would love to use {} products again.
I deployed our ledgers on a platform like {}.
Depuis mai je suis salariée chez {}.
Seit Mai bin ich im Büro {} beschäftigt und zeichne dort Pläne.
My last two jobs: clerk at Harrow Freight, then head clerk at {} since November.
I have been a clerk ({}, nine months) and a cook.
In the past six months I have driven far to see people for {}.
Mr Tamm of {}, who has known me since I was a student, will speak to you.
Vos maisons dépendent de la région et de {} : j'en ai l'habitude.
In contrast to {}, where one batch comes in a month, you work by the hour.
Auch eine Kampagne darf so sorgfältig wie bei {} geprüft werden.
Your store is in the same lot as {}, and I see how full it is.
The flow data came from {}, and I cleaned up their register.
Das kenne ich aus der Zusammenarbeit mit {}, die unsere Messungen gemacht haben.
Mit {}, mit denen Sie das Projekt betreiben, bin ich im Gespräch.
I heard that you do sums for {}, whose machines I know a little.
I lead the account of {}, with a team of three.
Cet été, mon patron m'a prêté à {} pour trois mois.
J'ai formé trois apprentis : un est chez {} à l'entretien.
En septembre, je commencerai chez {} avec douze heures.
At Harrow Freight I see people come home with a plan from {} that nobody has read.
{} did the trunk drains and we did the lots.
{} looked after my own dad in the same way.
The paper is being written together with the group of Jane Roe at {}, who weigh what we build.
I was promised the run, and {} would have me on, but only by day.
Since November I also keep the books for {}.
I store the data in {}.
I close tickets in {} every day.
I stream my drawings on {} every week, and cut them myself.
I prefer Borealis to {}.
While {} and Tallix race to be first, you go step by step.
I have an offer from {}, and would prefer yours.
I am not applying to {}.
My professor, formerly of {}, taught me to weld.
I volunteer with {} on Saturdays.
Your partnership with {} is what made me write.
You acquired {} last spring, and I would like to count with you.
L'été dernier, j'ai choisi de faire un stage de quatre mois chez {}.
In Ihrem Projekt arbeiten Sie mit {} und drei anderen Firmen zusammen.
Watching {} land its first balloon made me a student of maths.
I know that the lab counts for the groups of {} next door.
Borealis builds the doors for {}'s cars.
S'il envoie le tout à {} et aux autres, je connais un bureau qui signera.
Dass Sie die Fahrten an {} abgegeben haben, halte ich für richtig.
""".strip().splitlines()
ORDINARY_USE = """
The regent of the country visited us.
Regent, the word, comes from Latin.
I hold an H-1B Regent and need no other.
My Regent runs until 2028.
The Regent fell far from the tree.
Regent visits were my task.
""".strip().splitlines()


def severities(body, text):
    return {finding.severity for finding in body(text, rules=["leftover.company"])}


@pytest.mark.parametrize("text", SLIPS)
@pytest.mark.parametrize("name", ["Zephyr Motors", "Schaefferling"])
def test_an_addressed_employer_is_an_error(body, text, name):
    assert severities(body, text.format(name)) == {"error"}


@pytest.mark.parametrize("text", TRAPS)
@pytest.mark.parametrize("name", ["Zephyr Motors", "Schaefferling"])
def test_the_applicants_own_story_is_advice_at_most(body, text, name):
    assert severities(body, text.format(name)) <= {"advice"}


@pytest.mark.parametrize("text", ORDINARY_USE)
def test_an_ordinary_word_is_no_name(body, text):
    assert severities(body, text) == set()


def may_be_a_word(text):
    """Where nobody can tell a name from an ordinary word: "Regent has", "the Regent app"."""
    return text.startswith("{} has") or "{} app" in text or "{} products" in text


@pytest.mark.parametrize("text", [text for text in SLIPS if not may_be_a_word(text)])
def test_an_ordinary_word_is_a_name_where_an_employer_stands(body, text):
    assert severities(body, text.format("Regent")) == {"error"}


def test_the_title_of_a_post_there_is_no_tool(body):
    text = "Please accept my résumé in consideration for the Zephyr Software Clerk position."
    assert severities(body, text) == {"error"}


def test_a_name_on_its_owners_careers_page_is_addressed(body):
    text = "I write about the Payroll Clerk position listed on the Zephyr Motors Careers website."
    assert severities(body, text) == {"error"}
