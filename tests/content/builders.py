"""Small pieces of content for tests, written as in content/."""

import shutil
from pathlib import Path

from bot import library

EVIDENCE = """
[good2020]
authors = "A"
year = 2020
title = "T"
venue = "V"
finding = "F"
verified = true
confidence = "high"
"""
DOUBTFUL = EVIDENCE.replace("good2020", "doubt2020") + 'caution = "Data in doubt."\n'
STEP = '[[item.steps]]\nactor = "person"\nsurface = "private"\ntext = "Do it."\n'
FOLLOWUPS = "".join(
    f'[[item.followups]]\nwhen = "{when}"\nacknowledge = "A."\nquestion = "Q?"\nclose = "C."\n'
    for when in ("light", "heavy", "mixed")
)
GERMAN = """
[[item]]
id = "em-ex-001"
source_version = 1
address = "informal"
reviewed_by = "Jo"
title = "Titel"
body = "Text."
why = "Darum."
steps = ["Tu es."]
"""


def an_item(id_: str = "em-cp-001", kind: str = "channel_prompt", **fields: str) -> str:
    """An item in TOML; a field may be given another value, written as in TOML."""
    minutes = {"channel_prompt": "2", "empathy_exercise": "10", "private_reflection": "3"}[kind]
    table = {
        "id": f'"{id_}"',
        "status": '"reviewed"',
        "practice": '"empathy"',
        "kind": f'"{kind}"',
        "title": f'"A title for {id_}"',
        "body": '"A body."',
        "why": '"A reason."',
        "evidence": '["good2020"]',
        "level": "1",
        "minutes": minutes,
    } | fields
    lines = [f"{name} = {value}" for name, value in table.items() if value]
    return "\n".join(["[[item]]", *lines, ""])


def an_exercise(**fields: str) -> str:
    return an_item("em-ex-001", "empathy_exercise", **fields) + STEP


def a_folder(root: Path, files: dict[str, str | bytes]) -> Path:
    """A content folder: these files below `en/`, or elsewhere with a leading slash.

    Replies and helplines are the ones that ship, as far as they are not given.
    """
    for name in ("en/replies", "care"):
        shutil.copytree(library.content_root() / name, root / name, dirs_exist_ok=True)
    for name, text in ({"/evidence.toml": EVIDENCE} | files).items():
        file = root / name[1:] if name.startswith("/") else root / "en" / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(text if isinstance(text, bytes) else text.encode())
    return root
