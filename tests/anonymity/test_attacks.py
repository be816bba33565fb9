"""Each way of finding an order is shown something that leaks, and finds it."""

import os
from pathlib import Path

from benchmarks.linkability.orders import Case, orders
from benchmarks.linkability.spoils import Spoils
from benchmarks.linkability.watching import in_folder, in_metrics, step

GIVEN = ["first, of some length", "second", "third, which is a good deal longer", "fourth one"]


def test_the_length_of_a_ciphertext_that_is_not_padded_links_notes(tmp_path: Path) -> None:
    steps = [{"box round/1": float(len(one))} for one in GIVEN]
    case = Case(spoils=Spoils(tmp_path, None), notes=sorted(GIVEN), posted=[], steps=steps)
    assert orders(case)["steps of box round/1"] == GIVEN


def test_a_counter_that_falls_with_the_length_links_them_too(tmp_path: Path) -> None:
    steps = [{"free": -float(len(one))} for one in GIVEN]
    case = Case(spoils=Spoils(tmp_path, None), notes=sorted(GIVEN), posted=[], steps=steps)
    assert orders(case)["falling steps of free"] == GIVEN


def test_a_counter_that_is_the_same_for_every_note_gives_no_order(tmp_path: Path) -> None:
    steps = [{"writes": 1.0} for _ in GIVEN]
    case = Case(spoils=Spoils(tmp_path, None), notes=sorted(GIVEN), posted=[], steps=steps)
    assert orders(case) == {}


def test_a_file_for_each_note_tells_their_order_by_its_time(tmp_path: Path) -> None:
    for n, words in enumerate(GIVEN):
        file = tmp_path / f"{len(words)}"
        file.write_text(words)
        os.utime(file, (1_000 + n, 1_000 + n))
    case = Case(spoils=Spoils(tmp_path, None), notes=sorted(GIVEN), posted=[])
    assert orders(case)["files by time"] == GIVEN


def test_what_is_written_to_a_folder_is_counted(tmp_path: Path) -> None:
    (tmp_path / "log").write_text("one")
    before = in_folder(tmp_path)
    (tmp_path / "log").write_text("one and two")
    assert step(before, in_folder(tmp_path))["size of log"] == 8


def test_metrics_are_counted() -> None:
    page = b'# HELP x\nhaven_deliveries{kind="round",state="sent"} 2.0\n'
    assert in_metrics(page) == {'metric haven_deliveries{kind="round",state="sent"}': 2.0}
