"""The cases, in groups. Each group prints rows; what it needs is made in a folder of its own."""

import shutil
import statistics
import subprocess
from dataclasses import dataclass
from pathlib import Path

import peers
import samples
from measure import ROOT, Sample, measure, row, skipped, times

EDITION = "2026-06"
DRAFTS = ["eop", "jloi", "maatwerkafspraak"]
PAPER = ["--formaat", "docx,pdf"]
ANNEX = "bijlage-stand-van-zaken"
FOUR = f"voortgangsbrief,{ANNEX},bedrijfsblad,jloi"
TRACKS = (375, 750, 1500, 3000)
WARM_RUNS = 30
# On the way to the median a long case need not be run so often.
LONG = 3


@dataclass(frozen=True)
class Bench:
    """How a group runs things."""

    java: Path
    env: dict
    runs: int
    folder: Path

    launcher = str(ROOT / "paraaf")

    def make(self, content, output, *more):
        command = [self.launcher, "genereer", "--editie", EDITION, "--stil"]
        return [*command, "--content", str(content), "--output", str(output), *more]

    def few(self):
        return min(self.runs, LONG)


def start(bench):
    """What every run pays."""
    row("`./paraaf --version`", times(bench.runs, [bench.launcher, "--version"], bench.env))
    row("`./paraaf regels`", times(bench.runs, [bench.launcher, "regels"], bench.env))


def letter(bench):
    """Letter and annex in four formats, everything cold."""
    output = bench.folder / "output"
    pair = ["--document", f"voortgangsbrief,{ANNEX}"]
    command = bench.make(ROOT / "content", output, *pair)
    empty = lambda run: shutil.rmtree(output, ignore_errors=True)
    row("letter and annex, four formats", times(bench.runs, command, bench.env, empty))
    for form in ("docx", "pdf", "html,md"):
        samples_ = times(bench.few(), [*command, "--formaat", form], bench.env, empty)
        row(f"the same, {form} only", samples_)
    flags = "-XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xmn128m -Xmx832m -Djava.awt.headless=true".split()
    jar = ["-jar", str(ROOT / "target" / "paraaf.jar")]
    java = str(bench.java / "bin" / "java")
    plain = [java, *flags, *jar, *command[1:]]
    row("the same without the archive", times(bench.few(), plain, bench.env, empty))
    row(
        "the same without flags either",
        times(bench.few(), [java, *jar, *command[1:]], bench.env, empty),
    )


def edition(bench):
    """All documents of an edition with all drafts, beside pandoc and LibreOffice."""
    output = bench.folder / "output"
    command = bench.make(ROOT / "content", output, "--document", names_of_all(bench))
    empty = lambda run: shutil.rmtree(output, ignore_errors=True)
    all_runs = times(bench.runs, [*command, *PAPER], bench.env, empty)
    number = len(list(output.rglob("*.pdf")))
    median = statistics.median(s.wall for s in all_runs)
    name = f"all {number} documents of {EDITION} with drafts, DOCX and PDF"
    row(name, all_runs, budget=15, note=f"{median / number:.2f} s a document")
    empty(0)
    measure([*command, "--formaat", "docx,md"], bench.env)
    peers.race(output, bench.folder, median / number)


def names_of_all(bench):
    """All documents of which there is something to make, and the drafts."""
    said = subprocess.run(
        [bench.launcher, "documenten", "--editie", EDITION],
        cwd=ROOT,
        env=bench.env,
        check=True,
        capture_output=True,
        text=True,
    ).stdout
    pieces = {p.name for p in (ROOT / "content" / "edities" / EDITION / "stukken").iterdir()}
    names = []
    for line in said.split("\n\n")[0].splitlines()[1:]:
        name, per = line.replace("*", " ").split()[:2]
        if per != "stuk" or name in pieces:
            names.append(name)
    return ",".join(n for n in names if not n.endswith("-verantwoording"))


def changed(bench):
    """Incremental runs: everything was made before, and nothing or one record has changed."""
    content = samples.copy(bench.folder)
    output = bench.folder / "output"
    everything = bench.make(content, output, "--document", names_of_all(bench), *PAPER)
    measure(everything, bench.env)
    row("nothing changed", times(bench.runs, everything, bench.env), budget=0.6)
    four = bench.make(content, output, "--document", FOUR, *PAPER)
    tracks = content / "trajecten"
    # The name of a company is in all four, and in the report that goes with its draft.
    name = samples.Flip(tracks / "anqore.yaml", "naam: AnQore", "naam: AnQore Nederland")
    row(
        "a name changed: letter, annex, sheet, draft and its report made",
        times(bench.runs, four, bench.env, name),
        budget=3,
    )
    row(
        "the same, all documents asked for: eight made",
        times(bench.few(), everything, bench.env, name),
    )
    figure = samples.Flip(tracks / "alco.yaml", "min: 65", "min: 66")
    row(
        "a figure changed: letter, annex and sheet made",
        times(bench.runs, four, bench.env, figure),
    )
    figure = samples.Flip(tracks / "zeeland-refinery.yaml", "min: 62", "min: 63")
    row(
        "a figure changed: annex, sheet, draft and its report made",
        times(bench.runs, four, bench.env, figure),
    )


def warm(bench):
    """In one process: a line of prose changes, and the letter is made again as PDF."""
    content = samples.copy(bench.folder)
    prose = content / "edities" / EDITION / "slot.md"
    command = [str(bench.java / "bin" / "java"), "-XX:+UseSerialGC", "-Xmn128m", "-Xmx832m"]
    command += ["-XX:TieredStopAtLevel=1", "-Djava.awt.headless=true"]
    command += ["-cp", str(ROOT / "target" / "paraaf.jar")]
    command += [str(ROOT / "bench" / "Warm.java"), str(WARM_RUNS), str(prose)]
    command += ["Het werk is daarmee niet klaar", "Daarmee is het werk niet klaar"]
    command += bench.make(content, bench.folder / "output")[1:]
    command += ["--document", "voortgangsbrief", "--formaat", "pdf"]
    said = subprocess.run(
        command, cwd=ROOT, env=bench.env, check=True, capture_output=True, text=True
    )
    runs = [Sample(*map(float, line.split())) for line in said.stdout.splitlines()]
    # The first half is for the compiler.
    row("a line of prose changed, letter to PDF, warm", runs[len(runs) // 2 :], budget=0.7)


def tracks(bench):
    """Intake and checks of one edition, with ever more tracks in one folder."""
    seconds = []
    for companies in TRACKS:
        folder = bench.folder / str(companies)
        content = samples.many_companies(folder, companies)
        command = [bench.launcher, "controleer", "--editie", EDITION, "--content", str(content)]
        # What it finds in copies is of no matter here; a warning ends with 0, an error with 3.
        runs = times(1, command, bench.env, warm_up=False, good=(0, 3))
        seconds.append(runs[0].cpu)
        peak = runs[0].peak / 2**20
        note = f"< 1024 MB: {'kept' if peak < 1024 else '**missed**'}"
        row(f"`./paraaf controleer`, one edition, {companies} tracks", runs, note=note)
        shutil.rmtree(folder)
    each = " → ".join(f"{1000 * s / n:.0f}" for s, n in zip(seconds, TRACKS))
    print(f"| CPU for each track, ms: {each} | | | | | linear |", flush=True)


def years(bench):
    """All checks of many editions with many companies each."""
    check = [bench.launcher, "controleer"]
    row("`./paraaf controleer`, the sample", times(bench.few(), check, bench.env))
    content = samples.many_companies(bench.folder, 300)
    output = str(bench.folder / "output")
    annex = bench.make(content, output, "--document", ANNEX)
    empty = lambda run: shutil.rmtree(output, ignore_errors=True)
    row("annex of 300 companies, four formats", times(bench.few(), annex, bench.env, empty))
    samples.many_editions(content, 20)
    name = "`./paraaf controleer`, 300 companies, 20 editions"
    many = [*check, "--content", str(content)]
    row(name, times(1, many, bench.env, warm_up=False, good=(0, 3)))


def clone(bench):
    """From a fresh clone to the first document; what Maven downloads is there already."""
    if shutil.which("mvn") is None:
        skipped("fresh clone to first document", "mvn is not on this machine")
        return
    to = bench.folder / "clone"
    git = measure(["git", "clone", "--quiet", str(ROOT), str(to)])
    # Maven is kept from the network, so that no download is in the time.
    env = {**bench.env, "MAVEN_ARGS": "--offline"}
    first = measure(
        [str(to / "paraaf"), "genereer", "--document", "voortgangsbrief", "--formaat", "pdf", "--stil"]
        + ["--content", str(to / "content"), "--templates", str(to / "templates")]
        + ["--output", str(bench.folder / "output")],
        env,
    )
    row("`git clone`", [git])
    row("the first document after it: building, no downloads", [first])


GROUPS = {f.__name__: f for f in (start, letter, changed, warm, edition, tracks, years, clone)}
