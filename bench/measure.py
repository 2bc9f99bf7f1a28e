"""Times whole processes and prints rows of a table in Markdown."""

import os
import statistics
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
# ru_maxrss is in bytes on macOS and in kilobytes elsewhere.
MAXRSS_UNIT = 1 if sys.platform == "darwin" else 1024

HEAD = (
    "| case | runs | wall, s: median / min / max | CPU, s: median / min / max | peak, MB | budget |\n"
    "|---|--:|--:|--:|--:|---|"
)


@dataclass(frozen=True)
class Sample:
    """One run: wall and CPU seconds, and the peak in bytes; 0 where it is not known."""

    wall: float
    cpu: float
    peak: int = 0


def measure(command, env=None, good=(0,)):
    """Runs a command once. CPU and peak are of the process and the children that it waited for."""
    with tempfile.TemporaryFile() as said:
        start = time.monotonic()
        process = subprocess.Popen(command, cwd=ROOT, env=env, stdout=said, stderr=said)
        _, status, usage = os.wait4(process.pid, 0)
        wall = time.monotonic() - start
        process.returncode = os.waitstatus_to_exitcode(status)
        if process.returncode not in good:
            said.seek(0)
            sys.exit(f"{command} ended with {process.returncode}:\n{said.read().decode()}")
    return Sample(wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss * MAXRSS_UNIT)


def times(runs, command, env, before=lambda run: None, warm_up=True, good=(0,)):
    """So many runs, after one that does not count; `before` prepares each, outside the clock."""
    if warm_up:
        before(0)
        measure(command, env, good)
    samples = []
    for run in range(1, runs + 1):
        before(run)
        samples.append(measure(command, env, good))
    return samples


def spread(values):
    return " / ".join(f"{f(values):.2f}" for f in (statistics.median, min, max))


def row(name, samples, budget=None, note=""):
    """A row; the median of the wall time is held against the budget, in seconds."""
    walls = [s.wall for s in samples]
    peak = max(s.peak for s in samples)
    verdict = note
    if budget is not None:
        kept = "kept" if statistics.median(walls) < budget else "**missed**"
        verdict = f"< {budget} s: {kept}" + (f"; {note}" if note else "")
    print(
        f"| {name} | {len(samples)} | {spread(walls)} | {spread([s.cpu for s in samples])} "
        f"| {f'{peak / 2**20:.0f}' if peak else '–'} | {verdict} |",
        flush=True,
    )


def skipped(name, why):
    print(f"| {name} | – | skipped: {why} | | | |", flush=True)
