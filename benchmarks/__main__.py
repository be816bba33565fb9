"""Runs every benchmark, one after the other: `python -m benchmarks`."""

from benchmarks import choose, plan, slack_ack

if __name__ == "__main__":  # the processes that `plan` starts read this file too
    for one in (choose, plan, slack_ack):
        print(f"\n{one.__name__}")
        one.main()
