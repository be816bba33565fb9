"""The benchmark of anonymity in short: nothing that is left behind tells who gave which note, and the benchmark can see."""

import base64
import hashlib
import hmac
from pathlib import Path
from statistics import fmean

import pytest

from benchmarks.linkability.campaign import KEYS, Run, attack
from benchmarks.linkability.canary import traces
from benchmarks.linkability.cast import Member
from benchmarks.linkability.givings import Haven, Queue
from benchmarks.linkability.score import GUESS
from benchmarks.linkability.spoils import Spoils
from bot.testing.world import WORKSPACE
from bot.vault import KeyRing

RUNS = 4
OTHERS = 8
FAR = 0.3
"""So much more than chance is linked by no order on average of so few runs, unless something leaks."""


@pytest.fixture(scope="module")
def runs() -> list[Run]:
    """A few short weeks with real rounds, attacked with everything that they left."""
    return [attack(Haven, seed, seed == 0, OTHERS) for seed in range(RUNS)]


def linked(runs: list[Run], case: str) -> float:
    """What the best of all orders links on average: an adversary who knows afterwards which one that is."""
    scores = [run.scores[case] for run in runs]
    names = {name for one in scores for name in one}
    return max(fmean(one.get(name, one[GUESS]) for one in scores) for name in names)


@pytest.mark.parametrize("keys", ["A", "B"])
@pytest.mark.parametrize("moment", ["mid", "closed", "later"])
def test_nothing_that_is_left_behind_links_notes_to_their_givers(
    runs: list[Run], keys: str, moment: str
) -> None:
    assert linked(runs, f"{keys} {moment}") < fmean(run.chance for run in runs) + FAR


def test_nobody_who_only_gave_is_named_anywhere_in_any_form(runs: list[Run]) -> None:
    assert [one for run in runs for one in run.traces] == []


def test_the_same_search_finds_those_who_chose_settings(runs: list[Run]) -> None:
    assert all(run.known for run in runs)


def test_a_queue_with_an_autoincrement_key_is_seen_through() -> None:
    run = attack(Queue, 1, False, OTHERS)
    assert {linked([run], case) for case in run.scores} == {1.0}


WHO = Member(ref="UQUIETPERSON", handle="handle-quiet", name="Name Quiet")
FORM = f"test|{WORKSPACE}|{WHO.ref}".encode()
MASTER = KeyRing.parse(KEYS).keys[0][1]


@pytest.mark.parametrize(
    "planted",
    [
        WHO.ref.encode(),
        WHO.handle.encode(),
        hashlib.sha256(FORM).digest(),
        hmac.digest(MASTER, FORM, hashlib.sha256),
        hmac.digest(MASTER, FORM, hashlib.sha256).hex()[:32].encode(),
        base64.urlsafe_b64encode(hmac.digest(MASTER, FORM, hashlib.sha256)),
    ],
    ids=["id", "handle", "hash", "keyed hash", "short keyed hash in hex", "keyed hash in base64"],
)
def test_a_planted_trace_of_a_person_is_found(tmp_path: Path, planted: bytes) -> None:
    (tmp_path / "log").write_bytes(b"somebody sent: " + planted + b", at nine")
    assert traces(Spoils(tmp_path, KEYS), WORKSPACE, [WHO])


def test_without_a_planted_trace_none_is_found(tmp_path: Path) -> None:
    (tmp_path / "log").write_bytes(b"somebody sent something")
    assert traces(Spoils(tmp_path, KEYS), WORKSPACE, [WHO]) == []
