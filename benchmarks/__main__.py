"""Runs every benchmark, one after the other: `python -m benchmarks`."""

from benchmarks import care, choose, discord_ack, discord_memory, journal, plan, slack_ack, tone

if __name__ == "__main__":  # the processes that `plan` starts read this file too
    for one in (choose, plan, slack_ack, discord_ack, discord_memory, care, tone, journal):
        print(f"\n{one.__name__}")
        one.main()
