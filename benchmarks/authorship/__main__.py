"""`python -m benchmarks.authorship`: how many notes can be guessed by their style, in own words and in the neutral frame."""

from benchmarks.authorship.attack import Share, guessed, trained, writers


def main() -> None:
    """Print the table."""
    known, strangers = writers()
    model = trained(known)
    print(
        f"{len(known)} writers, {len(known[0].earlier)} earlier messages of each; chance is {1 / len(known):.3f}"
    )
    _show("in own words", guessed(model, [one.free for one in known]))
    _show("in the neutral frame", guessed(model, [one.framed for one in known]))
    _show("control: strangers", guessed(model, strangers))


def _show(name: str, share: Share) -> None:
    low, high = share.interval
    of = f"({share.right} of {share.of})"
    print(f"{name:<22} {share.mean:.3f}  95 % {low:.2f} to {high:.2f}  {of}")


if __name__ == "__main__":
    main()
