from __future__ import annotations

from dataclasses import replace

from coverkit.drafting import fits_one_page
from coverkit.models import Fact, Leftover, Match, Posting, Requirement, Slot


def test_parts_stand_in_the_order_of_a_letter(make):
    assert [block.part for block in make().blocks] == [
        "letterhead",
        "date",
        "inside_address",
        "subject",
        "salutation",
        "opening",
        "evidence",
        "motivation",
        "gap",
        "closing",
        "signoff",
    ]


def test_old_company_and_role_become_open_slots(make, text_of):
    assert text_of(make(), "opening") == "I am writing to apply to [Company] as [Role]."


def test_known_company_fills_the_slot_but_stays_in_brackets(make, text_of):
    draft = make(company="Acme", role="Fitter")
    assert text_of(draft, "opening") == "I am writing to apply to [Acme] as [Fitter]."
    assert {run.slot for run in draft.blocks[5].runs if run.slot} == {"company", "role"}


def test_brackets_of_a_given_name_do_not_break_the_marks(make):
    assert make(company="Acme [UK]").values["company"] == "[Acme (UK)]"


def test_names_of_the_old_application_are_marked_even_without_slots(make, words, text_of):
    plain = words("Brightwater Labs taught me pumps; BRIGHTWATER LABS' rigs too.")
    assert (
        text_of(make(chosen=(plain,)), "evidence")
        == "[Company] taught me pumps; [Company]' rigs too."
    )


def test_a_weak_second_guess_at_the_company_marks_nothing():
    """A tool that stands in one letter alone is evidence, but no name to be replaced."""
    from coverkit.drafting.marking import Marker
    from coverkit.models import Letter, Passage

    passage = Passage("b1", "body", "At Brightwater Labs I learnt React and a Level 3 certificate.")
    facts = (
        Fact("company", "Brightwater Labs", "salutation", 0.8),
        Fact("company", "React", "body", 0.24),
        Fact("company", "Level 3", "body", 0.24),
    )
    marked = Marker(year=2026).passage(passage, Letter("a1", (passage,), facts))
    text = "".join(run.text for run in marked.runs)
    assert text == "At [Company] I learnt React and a Level 3 certificate."


def test_leftovers_that_matching_found_are_marked(make, words, letter_of, text_of):
    match = Match(
        words("I like Brightwater."),
        letter_of(),
        0.1,
        leftovers=(Leftover("Brightwater", "company"),),
    )
    assert text_of(make(chosen=(match,)), "evidence") == "I like [Company]."


def test_a_post_held_elsewhere_stands_as_it_was_where_it_is_no_slot(
    make, words, letter_of, text_of
):
    told = "As a Pump Engineer at Hallam Works I cut downtime. You seek a Pump Engineer."
    slot = Slot("role", told.rindex("Pump"), len(told) - 1, "Pump Engineer")
    passage = replace(words(told), slots=(slot,))
    match = Match(passage, letter_of(), 0.5, leftovers=(Leftover("Pump Engineer", "role"),))
    text = text_of(make(chosen=(match,), role="Shift Lead"), "evidence")
    assert text == ("As a Pump Engineer at Hallam Works I cut downtime. You seek a [Shift Lead].")


def test_the_article_before_a_slot_fits_its_new_value(make, words, text_of):
    told = words(
        "An Engineer is what you seek, and an Engineer I am.", slots=[("role", "Engineer")]
    )
    assert text_of(make(chosen=(told,), role="Shift Lead"), "evidence").startswith(
        "A [Shift Lead] is what you seek, and an Engineer"
    )


def test_the_article_before_an_open_slot_stays(make, words, text_of):
    told = words("You seek an Engineer.", slots=[("role", "Engineer")])
    assert text_of(make(chosen=(told,)), "evidence") == "You seek an [Role]."


def test_an_ordinary_word_in_lower_case_is_no_company(make, words, letter_of, text_of):
    draft = make(chosen=(words("I pick an apple at Apple."),), of=letter_of(company="Apple"))
    assert text_of(draft, "evidence") == "I pick an apple at [Company]."


def test_overlapping_slots_leave_no_half_name(make, words, text_of):
    passage = words("For Brightwater Labs GmbH now.", slots=[("company", "Labs GmbH")])
    assert text_of(make(chosen=(passage,)), "evidence") == "For [Company] now."


def test_placeholders_of_a_passage_are_slots_or_prompts(make, words):
    draft = make(chosen=(words("At [Company] I can use {{years}} of [your strongest result]."),))
    runs = [(r.text, r.slot, r.prompt) for r in draft.blocks[6].runs if r.slot or r.prompt]
    assert runs == [
        ("[Company]", "company", False),
        ("[years]", None, True),
        ("[your strongest result]", None, True),
    ]


def test_a_markdown_link_is_no_placeholder(make, words, text_of):
    link = "See [my page](https://example.org) for more."
    assert text_of(make(chosen=(words(link),)), "evidence") == link


def test_a_passage_about_its_old_employer_is_never_reused_as_text(make, words):
    block = make(chosen=(words("Brightwater Labs inspires me.", reuse="idea"),)).blocks[6]
    assert block.text.startswith("[Write:")
    assert "Raw material: [Company] inspires me." in block.note


def test_missing_opening_evidence_and_closing_are_prompts(make):
    draft = make(chosen=(), opening=None, closing=None, sender=None)
    prompts = [block.part for block in draft.blocks if any(run.prompt for run in block.runs)]
    assert prompts == [
        "letterhead",
        "opening",
        "evidence",
        "motivation",
        "gap",
        "closing",
        "signoff",
    ]


def test_weightiest_gaps_are_prompts_and_the_rest_is_named(make):
    gaps = tuple(
        Requirement(f"r{n}", f"Skill {n}", "nice" if n == 3 else "must") for n in range(2, 8)
    )
    blocks = [b for b in make(posting=Posting("t", gaps)).blocks if b.part == "gap"]
    assert ["Skill 2" in blocks[0].text, "Skill 4" in blocks[1].text] == [True, True]
    assert len(blocks) == 2
    assert all(f"Skill {n}" in blocks[1].note for n in (3, 5, 6, 7))


def test_long_requirement_is_cut_between_words(make):
    draft = make(posting=Posting("t", (Requirement("r9", "welding of [large] parts " * 20),)))
    gap = next(b for b in draft.blocks if b.part == "gap")
    assert len(gap.text) < 180
    assert gap.text.count("[") == gap.text.count("]") == 1


def test_motivation_carries_what_the_posting_says_of_the_employer(make):
    block = next(
        b
        for b in make(posting=Posting("t", about=("We build pumps.",))).blocks
        if b.part == "motivation"
    )
    assert block.text.startswith("[Write: why this company")
    assert "We build pumps." in block.note


def test_note_says_where_a_passage_comes_from(make):
    note = make(company="Acme").blocks[5].note
    assert (
        "letters/Brightwater/cl.docx (3 March 2025), written for Brightwater Labs, Pump Engineer"
        in note
    )
    assert "Brightwater Labs → [Acme]" in note
    assert "Matched: fitters" in note
    assert "Variants: pv" in note


def test_ageing_facts_are_marked_and_named(make):
    block = make().blocks[6]
    assert [run.text for run in block.runs if run.ageing] == ["currently", "2023"]
    assert "Still true?: currently, 2023" in block.note


def test_recurring_slot_counts_once_as_it_is_typed_once(make):
    left = make().remaining
    assert (left.slots, left.prompts, left.ageing) == (4, 2, 2)


def test_same_input_gives_the_same_draft(make):
    assert make() == make()


def test_recipient_of_the_old_letter_is_marked_in_a_passage(make, words, letter_of, text_of):
    old = letter_of(facts=(Fact("recipient", "Jo Hale", "salutation"),))
    assert (
        text_of(make(chosen=(words("Jo Hale told me of it."),), of=old), "evidence")
        == "[Recipient] told me of it."
    )


def test_page_estimate_tells_a_short_letter_from_a_long_one(make, words):
    sentence = "I led the fitters who rebuilt the pump hall. "
    assert fits_one_page(make(chosen=(words(sentence * 10),)))
    assert not fits_one_page(make(chosen=(words(sentence * 90),)))
