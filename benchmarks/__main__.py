"""Runs every benchmark, one after the other: `python -m benchmarks`."""

from benchmarks import care, choose, discord_ack, discord_memory, journal, plan, slack_ack, tone
from benchmarks.authorship import __main__ as authorship

if __name__ == "__main__":  # the processes that `plan` starts read this file too
    for one in (
        choose,
        plan,
        slack_ack,
        discord_ack,
        discord_memory,
        care,
        tone,
        journal,
        authorship,
    ):
        print(f"\n{one.__name__.removesuffix('.__main__')}")
        one.main()
