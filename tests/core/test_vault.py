"""Sealing, key rings and the key file."""

import base64
import os
import stat
from collections.abc import Mapping
from pathlib import Path

import pytest

from bot.cipher import Unsealable
from bot.entropy import SeededEntropy
from bot.model.errors import ConfigError
from bot.vault import PAYLOADS, SHELF, KeyRing, Pseudonyms, Vault, load_keys

ENTROPY = SeededEntropy(7)


def a_key(seed: int = 1, size: int = 32) -> str:
    return base64.b64encode(SeededEntropy(seed).token(size)).decode()


def a_ring(text: str | None = None) -> KeyRing:
    return KeyRing.parse(text or f"k1:{a_key()}")


def a_vault(text: str | None = None) -> Vault:
    return Vault(a_ring(text), SeededEntropy(3))


def problems_of(text: str) -> tuple[str, ...]:
    with pytest.raises(ConfigError) as caught:
        KeyRing.parse(text)
    return caught.value.problems


def load(file: Path, text: str | None = None, *, create: bool = False) -> KeyRing:
    return load_keys(text, file, create=create, entropy=SeededEntropy(5))


def a_key_file(folder: Path, text: str, mode: int = 0o600) -> Path:
    file = folder / "master.key"
    file.write_text(text)
    file.chmod(mode)
    return file


def refusal(file: Path) -> str:
    with pytest.raises(ConfigError) as caught:
        load(file)
    (problem,) = caught.value.problems
    return problem


def test_what_was_sealed_opens_again() -> None:
    vault = a_vault()
    sealed = vault.seal(PAYLOADS, "deliveries/1", b"words")
    assert vault.open(PAYLOADS, "deliveries/1", sealed) == b"words"


def test_nothing_sealed_shows_its_words() -> None:
    assert b"words" not in a_vault().seal(PAYLOADS, "deliveries/1", b"words")


def test_the_same_words_never_look_the_same() -> None:
    vault = a_vault()
    first, second = (vault.seal(SHELF, "a", b"words") for _ in range(2))
    assert first != second


@pytest.mark.parametrize(("purpose", "bound"), [(SHELF, "1"), (PAYLOADS, "2")])
def test_sealed_data_opens_nowhere_else(purpose: str, bound: str) -> None:
    vault = a_vault()
    sealed = vault.seal(PAYLOADS, "1", b"words")
    with pytest.raises(Unsealable, match="does not fit"):
        vault.open(purpose, bound, sealed)


def test_no_changed_byte_and_no_cut_goes_unnoticed() -> None:
    vault = a_vault()
    sealed = vault.seal(PAYLOADS, "1", b"words")
    flipped = [sealed[:i] + bytes([sealed[i] ^ 1]) + sealed[i + 1 :] for i in range(len(sealed))]
    for broken in flipped + [sealed[:i] for i in range(len(sealed))]:
        with pytest.raises(Unsealable):
            vault.open(PAYLOADS, "1", broken)


def test_a_new_first_key_still_opens_what_the_old_one_sealed() -> None:
    old = f"k1:{a_key(1)}"
    sealed = a_vault(old).seal(PAYLOADS, "1", b"words")
    assert a_vault(f"k2:{a_key(2)},{old}").open(PAYLOADS, "1", sealed) == b"words"


def test_the_first_key_seals() -> None:
    sealed = a_vault(f"k2:{a_key(2)},k1:{a_key(1)}").seal(PAYLOADS, "1", b"words")
    assert a_vault(f"k2:{a_key(2)}").open(PAYLOADS, "1", sealed) == b"words"


def test_an_unknown_key_is_named() -> None:
    sealed = a_vault(f"k2:{a_key(2)}").seal(PAYLOADS, "1", b"words")
    with pytest.raises(Unsealable, match="not in the ring: k2"):
        a_vault().open(PAYLOADS, "1", sealed)


def test_another_key_under_the_same_id_does_not_fit() -> None:
    sealed = a_vault(f"k1:{a_key(2)}").seal(PAYLOADS, "1", b"words")
    with pytest.raises(Unsealable, match="does not fit"):
        a_vault().open(PAYLOADS, "1", sealed)


def told(
    text: str | None = None, *, root: int = 5, own: Mapping[str, bytes] | None = None
) -> Vault:
    """A vault that knows the secret of a database."""
    secret = Pseudonyms(root=SeededEntropy(root).token(32), own=own or {})
    return a_vault(text).knowing(secret)


def test_a_pseudonym_is_stable_and_differs_by_purpose_and_database() -> None:
    one, other = told(), told()
    assert (
        one.pseudonym("asks", "U1") == other.pseudonym("asks", "U1") == one.pseudonym("asks", "U1")
    )
    assert one.pseudonym("asks", "U1") != one.pseudonym("shelf", "U1")
    assert one.pseudonym("asks", "U1") != told(root=6).pseudonym("asks", "U1")


def test_a_pseudonym_has_32_hex_digits_and_not_its_text() -> None:
    pseudonym = told().pseudonym("asks", "abc")
    assert len(bytes.fromhex(pseudonym)) == 16


def test_a_pseudonym_outlives_every_master_key() -> None:
    first, last = told(f"k1:{a_key(1)}"), told(f"k2:{a_key(2)}")
    assert first.pseudonym("asks", "U1") == last.pseudonym("asks", "U1")


def test_a_new_secret_goes_on_with_the_pseudonyms_of_the_oldest_key() -> None:
    ring = f"k2:{a_key(2)},k1:{a_key(1)}"
    before = a_vault(f"k1:{a_key(1)}").first_pseudonyms(["asks"])
    after = a_vault(ring).first_pseudonyms(["asks"])
    assert before.own == after.own
    both = [a_vault().knowing(one) for one in (before, after)]
    assert both[0].pseudonym("asks", "U1") == both[1].pseudonym("asks", "U1")


def test_neither_ring_nor_vault_shows_a_key() -> None:
    ring = a_ring()
    assert (repr(ring), repr(Vault(ring, ENTROPY))) == ("KeyRing(k1)", "Vault(k1)")


def test_keys_may_be_written_in_either_base64_and_without_padding() -> None:
    raw = bytes([251, 239, 190] * 10 + [1, 2])
    standard, safe = base64.b64encode(raw).decode(), base64.urlsafe_b64encode(raw).decode()
    assert standard != safe
    assert a_ring(f"k1:{standard}").keys == a_ring(f" k1:{safe.rstrip('=')}\n").keys


def test_every_problem_of_a_ring_is_told_and_no_key() -> None:
    short, doubled = a_key(size=16), a_key(2)
    problems = problems_of(f"{doubled},k1:{short},k2:{doubled},k2:{doubled},k3:?!,")
    assert len(problems) == 5
    assert all(line.startswith("HAVEN_MASTER_KEYS: entry ") for line in problems)
    assert not any(key in line for key in (short, doubled) for line in problems)


def test_a_generated_ring_can_be_parsed() -> None:
    assert KeyRing.parse(KeyRing.generate(bytes(32))).keys == (("k1", bytes(32)),)


def test_the_setting_wins_over_the_file(tmp_path: Path) -> None:
    file = a_key_file(tmp_path, f"k9:{a_key(9)}")
    assert load(file, f"k1:{a_key()}") == a_ring()


def test_an_empty_setting_means_the_file(tmp_path: Path) -> None:
    assert load(a_key_file(tmp_path, f"k1:{a_key()}\n"), " ") == a_ring()


def test_a_created_key_file_is_its_owners_only_and_stays(tmp_path: Path) -> None:
    file = tmp_path / "data" / "master.key"
    ring = load(file, create=True)
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert load_keys(None, file, create=True, entropy=SeededEntropy(6)) == ring
    assert list(file.parent.iterdir()) == [file]


def test_of_two_who_create_at_once_the_second_reads_the_key_of_the_first(tmp_path: Path) -> None:
    file = tmp_path / "master.key"

    class Rival(SeededEntropy):
        def token(self, size: int) -> bytes:
            if not file.exists():
                a_key_file(tmp_path, f"k1:{a_key()}")
            return super().token(size)

    assert load_keys(None, file, create=True, entropy=Rival(1)) == a_ring()


def test_a_missing_key_file_is_not_made_up(tmp_path: Path) -> None:
    file = tmp_path / "master.key"
    assert refusal(file) == (
        f"no master key: set HAVEN_MASTER_KEYS, or put the key file back at {file}"
    )


@pytest.mark.parametrize("mode", [0o640, 0o604, 0o644, 0o620])
def test_a_key_file_open_to_others_is_refused_with_the_cure(tmp_path: Path, mode: int) -> None:
    file = a_key_file(tmp_path, f"k1:{a_key()}", mode)
    assert f"chmod 600 {file}" in refusal(file)


@pytest.mark.parametrize("text", ["", f"k1:{a_key(size=31)}", "k1"])
def test_a_short_key_file_is_refused_by_name(tmp_path: Path, text: str) -> None:
    file = a_key_file(tmp_path, text)
    assert str(file) in refusal(file)


def test_a_key_file_that_is_not_text_is_refused(tmp_path: Path) -> None:
    file = a_key_file(tmp_path, "")
    file.write_bytes(b"\xff\xfe\x00")
    assert "not a key file" in refusal(file)


def test_a_folder_in_place_of_the_key_file_is_refused(tmp_path: Path) -> None:
    assert "can not be used (Is a directory)" in refusal(tmp_path)


def test_a_pipe_in_place_of_the_key_file_is_refused_at_once(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "master.key", 0o600)
    assert "not a regular file" in refusal(tmp_path / "master.key")


def test_a_key_file_that_can_not_be_made_is_told(tmp_path: Path) -> None:
    (tmp_path / "data").write_text("a file where a folder should be")
    with pytest.raises(ConfigError, match="set HAVEN_MASTER_KEYS"):
        load(tmp_path / "data" / "master.key", create=True)
