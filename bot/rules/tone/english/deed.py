"""Whether a note says anything that somebody did."""

from typing import Final

from bot.rules.tone.phrasing import fields, phrases, spans
from bot.rules.tone.reading import Reading

_FIELD = fields(
    deed="""
    help, fix, hotfix, review, reviews, work, support, catch, save, rescue, demo, talk, pitch, slides, deck
    answer, answers, question, questions, explanation, notes, note, minutes, guide, docs, checklist, list
    report, plan, script, code, query, commit, commits, messages, message, email, mail, feedback, comments, idea
    ideas, advice, tips, tip, translation, poster, posters, design, drawing, drawings, template, worksheets
    cover, covering, shift, lift, ride, cake, soup, coffee, tea, patience, calm, care, kindness, humour, laugh
    jokes, laughter, energy, trust, time, effort, summary, workshop, training, session, presentation, playlist
    music, lunch, recipe, refactor, migration, release, rota, table, spreadsheet, tool, guidance, voice, eye
    heads up, walkthrough, cleanup, tidy, handover, visit, call, phone call, welcome, tour, introduction
    mockups, mockup, animation, turnaround, article, edit, edits, photos, video, film, lesson, tests, bugfix
    debugging, patch, build, deploy, deployment, rollout, onboarding, organising, planning, stand, show
    sketches, prep, dishes, delivery, parcels, boxes, loan, charger, cable, adapter, hand, ears, shoulder
    analysis, data, research, proposal, reminder, reminders, decision, honesty, clarity, thread, write up, post
    story, stories
    """,
    did="""
    did, made, gave, took, got, went, came, kept, held, told, said, sat, stood, spoke, wrote, read, ran, drove
    brought, bought, found, caught, saw, heard, taught, built, sent, set, put, cut, led, left, met, paid, swept
    fought, won, sold, wore, woke, threw, thought, understood, knew, drew, sang, flew, grew, rode, shook, showed
    smashed, nailed, crushed, cook, cooked, bake, baked, make, makes, give, gives, take, takes, keep, keeps
    bring, brings, tell, explain, explains, listen, listens, answer, ask, asks, teach, write, writes, share
    shares, notice, help, helps, refill, greet, update, find, finds, run, runs, care, cover, fix, fixes, carry
    lead, solve, know, show, let, stop, save, saves, clean, cleans, reads, sort, check, hold, stay, do, does
    rescued, picked, work, debug, handle, debugged
    """,
)
_DEEDS: Final = phrases(
    """
    for ~2 *ing
    you ~4 *ed
    you ~4 <did>
    ^ *ed
    ^ <did>
    <deed>
    by/with/of/the/your *ing
    who/that/which/and/u ~2 *ed
    who/that/which ~2 <did>
    """,
    _FIELD,
)
_EMPTY: Final = phrases(
    """
    being/everything/nothing/something
    you ~1 made/make/do $
    you need*/liked/loved/talented/gifted/interested/skilled/needed
    good/great/nice/amazing/fantastic/wonderful/brilliant/best/hard/awesome/super work/time $
    """,
)


def names_a_deed(reading: Reading) -> bool:
    """Whether some verb or thing says what was done, and not only what somebody is."""
    empty = spans(_EMPTY, reading)
    return any(
        not any(a < end and start < b for a, b in empty) for start, end in spans(_DEEDS, reading)
    )
