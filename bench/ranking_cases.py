# ruff: noqa: E501 - a passage a line reads better
"""An invented labelled set: passages of six trades, postings, and what answers what.

Written before anything was tuned. Each posting's requirement names the passages that answer it;
an empty set is an honest gap. All people, employers and facts are made up.
"""

from __future__ import annotations

PASSAGES: dict[str, str] = {
    # nursing
    "n1": "On a 28-bed surgical ward I looked after eight patients a shift, kept their drug charts and caught two dosing errors before they reached anyone.",
    "n2": "When our ward moved to electronic records I trained forty colleagues and wrote the one-page guide that still hangs in the nurses' station.",
    "n3": "I mentor student nurses: eleven have qualified under me, and I learnt to give feedback that is heard.",
    "n4": "Families in palliative care taught me to listen first. I led the difficult conversations nobody else wanted and was asked to teach the course.",
    "n5": "I hold my NMC registration, advanced life support and a certificate in wound care.",
    # software
    "s1": "I rewrote the billing service in Go and cut its response time from 900 to 120 milliseconds; PostgreSQL indexes did half of it.",
    "s2": "Our React front end had no tests when I came; I introduced Jest and Playwright, and releases went from monthly to daily.",
    "s3": "I run our Kubernetes clusters on AWS, with Terraform for everything, and am on call one week in four.",
    "s4": "As tech lead of five engineers I review code, plan sprints and hold one-to-ones.",
    "s5": "In my thesis I trained neural networks in PyTorch to find defects in weld images and reached 97% precision.",
    "s6": "I wrote C++ firmware for a battery controller on an STM32, with CAN bus diagnostics and a bootloader that survives power loss.",
    # accounting and finance
    "a1": "I closed the books for four subsidiaries every month by working day five, under IFRS and the local rules.",
    "a2": "I built the cash-flow forecast in Excel and Power BI that the board now uses; its error is under three percent.",
    "a3": "During the audit I was the contact for the external auditors and cleared all ninety queries within the week.",
    "a4": "Invoices used to wait three weeks. I put approval into SAP and shortened payment to six days.",
    "a5": "I negotiated our bank's credit line down by forty basis points and rewrote the hedging policy for dollar purchases.",
    # teaching
    "t1": "I teach mathematics to classes of thirty from year 7 to A level; last year 82 percent of my pupils got the grade they hoped for or better.",
    "t2": "Three of my pupils have autism. With their parents and our SENCO I wrote plans that let all of them sit in ordinary lessons.",
    "t3": "I started a robotics club with two borrowed kits; it now has sixty members and won the county prize.",
    "t4": "As head of year I dealt with truancy: calls home before nine, a breakfast club, and attendance rose from 88 to 95 percent.",
    # marketing and sales
    "m1": "Our newsletter had 4,000 readers; with weekly tests of subject lines and better stories it grew to 31,000 and now brings a fifth of sales.",
    "m2": "I planned a six-figure budget over search, social and print, and moved it every month to where a customer cost least.",
    "m3": "I closed 2.1 million in new contracts with hospitals last year, mostly from cold calls that I made myself.",
    "m4": "I ran our stand at the trade fair in Hanover: forty meetings, twelve quotations, five orders.",
    "m5": "I wrote and edited the company's blog, case studies and white papers, and briefed freelancers and designers.",
    # logistics and hospitality
    "l1": "I plan routes for 45 lorries; by regrouping deliveries I saved eleven percent of diesel in a year.",
    "l2": "In the warehouse I led the night shift of eighteen pickers, and we went 400 days without an accident.",
    "l3": "I ran the kitchen of a 90-seat restaurant, wrote the menus with the seasons and held food cost at 27 percent.",
    "l4": "As receptionist I welcomed guests in English, French and Spanish and turned many a complaint into a return booking.",
    "l5": "I brought in the new warehouse management system with barcode scanners; stock differences fell by two thirds.",
    # general
    "g1": "I volunteer at the food bank every second Saturday and organise the rota of thirty helpers.",
    "g2": "I moved here with my family last spring and speak German at C1 and Polish as my mother tongue.",
    "g3": "In eight years I have taken three projects from first sketch to handover, on time and within budget.",
    "g4": "I enjoy explaining hard things simply, in writing and before a room.",
}  # fmt: skip

Case = tuple[str, str, dict[str, set[str]]]
"""Title, context sentences, and requirement -> the passages that answer it."""

CASES: tuple[Case, ...] = (
    ("Senior Staff Nurse, Surgery", "You will join a busy surgical unit in a teaching hospital.", {
        "Experience of caring for patients on an acute surgical ward": {"n1"},
        "Safe administration of medicines and accurate drug charts": {"n1"},
        "Current NMC registration": {"n5"},
        "Mentoring and supervising student nurses and junior staff": {"n3"},
        "Compassionate communication with patients and their families at the end of life": {"n4"},
        "Confident with electronic patient records": {"n2"},
        "Experience in paediatric intensive care": set(),
    }),
    ("Backend Engineer", "Our platform handles ten million payments a day.", {
        "Strong experience with Go or Java for high-performance services": {"s1"},
        "Relational databases such as PostgreSQL or MySQL": {"s1"},
        "Operating containers in production with Kubernetes": {"s3"},
        "Infrastructure as code (Terraform, Pulumi) on a public cloud such as AWS": {"s3"},
        "Willingness to be on call": {"s3"},
        "Reviewing code and coaching other engineers": {"s4"},
        "Experience with Kafka or another message broker": set(),
    }),
    ("Embedded Software Engineer", "We build chargers for electric buses.", {
        "Firmware development in C++ on microcontrollers": {"s6"},
        "Knowledge of CAN bus and diagnostic protocols": {"s6"},
        "Automated testing and continuous integration": {"s2"},
        "Machine learning on image data is a plus": {"s5"},
        "Functional safety to ISO 26262": set(),
    }),
    ("Group Accountant", "You report to the CFO of a family-owned manufacturer.", {
        "Preparing monthly closings for several entities according to IFRS": {"a1"},
        "Contact person for auditors": {"a3"},
        "Cash flow planning and liquidity forecasts": {"a2"},
        "Advanced Excel; Power BI is an advantage": {"a2"},
        "Process improvement in accounts payable with SAP": {"a4"},
        "Treasury: dealing with banks, hedging of foreign currency": {"a5"},
        "Preparation of corporate tax returns": set(),
    }),
    ("Teacher of Mathematics", "A comprehensive school of 1,100 pupils.", {
        "Teaching maths across the age range up to A level": {"t1"},
        "A record of good examination results": {"t1"},
        "Supporting pupils with special educational needs": {"t2"},
        "Willingness to run extra-curricular clubs": {"t3"},
        "Pastoral experience as form tutor or head of year; improving attendance": {"t4"},
        "Working in partnership with parents": {"t2", "t4"},
        "Ability to teach physics": set(),
    }),
    ("Marketing Manager", "We sell medical software to clinics.", {
        "Email marketing and newsletters, with A/B testing": {"m1"},
        "Management of advertising budgets across search and social media": {"m2"},
        "Organising trade fairs and events": {"m4"},
        "Content: articles, case studies, white papers": {"m5"},
        "Briefing agencies, freelancers and designers": {"m5"},
        "Selling to hospitals is a bonus": {"m3"},
        "Experience with HubSpot": set(),
    }),
    ("Warehouse Shift Manager", "A distribution centre of 30,000 square metres.", {
        "Leading a team of pickers and packers, including nights": {"l2"},
        "Health and safety: you keep accidents at zero": {"l2"},
        "Working with a warehouse management system and scanners": {"l5"},
        "Improving stock accuracy": {"l5"},
        "Planning of delivery routes with the transport team": {"l1"},
        "A forklift licence": set(),
    }),
    ("Hotel Restaurant Manager", "A hotel of 120 rooms on the coast.", {
        "Running a restaurant or kitchen with responsibility for food cost": {"l3"},
        "Designing seasonal menus": {"l3"},
        "Handling guest complaints with charm": {"l4"},
        "Fluent in English and another language such as French or Spanish": {"l4"},
        "Drawing up rotas": {"g1"},
        "Knowledge of wine": set(),
    }),
    ("Project Manager", "Public buildings, from the first sketch.", {
        "You have delivered projects on time and within budget": {"g3"},
        "You present complicated matters clearly to any audience": {"g4"},
        "Fluent German": {"g2"},
        "Negotiating with banks and suppliers": {"a5"},
        "Experience in tendering under public procurement law": set(),
    }),
    ("Community Fundraiser", "A small charity that feeds people.", {
        "Coordinating volunteers": {"g1"},
        "Writing newsletters that people read": {"m1"},
        "Calling potential donors without being shy": {"m3"},
        "Telling stories in blogs and on social media": {"m5"},
        "Applying to trusts and foundations for grants": set(),
    }),
)  # fmt: skip
