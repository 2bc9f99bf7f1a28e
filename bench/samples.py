"""Makes folders with content of any size out of the sample, and changes values in them."""

import re
import shutil
from datetime import date, timedelta

from measure import ROOT


def copy(folder):
    """The sample itself, to change."""
    return shutil.copytree(ROOT / "content", folder / "content")


def many_companies(folder, companies):
    """The sample with copies of its tracks, until there are so many companies."""
    content = copy(folder)
    tracks = sorted((content / "trajecten").glob("*.yaml"))
    for n in range(companies - len(tracks)):
        source = tracks[n % len(tracks)]
        number = n // len(tracks) + 2
        record = source.read_text(encoding="utf-8")
        record = re.sub(r"(?m)^id: (.*)$", rf"id: \g<1>-{number}", record, count=1)
        record = re.sub(r"(?m)^naam: (.*)$", rf"naam: \g<1> {number}", record, count=1)
        (source.parent / f"{source.stem}-{number}.yaml").write_text(record, encoding="utf-8")
        for prose in content.glob(f"edities/*/bedrijven/{source.stem}.md"):
            shutil.copy(prose, prose.with_name(f"{source.stem}-{number}.md"))
    return content


def many_editions(content, editions):
    """Copies of the newest edition, a day apart, until there are so many."""
    folder = content / "edities"
    newest = sorted(folder.iterdir())[-1]
    letter = (newest / "brief.yaml").read_text(encoding="utf-8")
    day = date.fromisoformat(re.search(r"(?m)^datum: (\S+)$", letter).group(1))
    for n in range(1, editions - len(list(folder.iterdir())) + 1):
        name = f"{newest.name}-{n:02}"
        to = folder / name
        shutil.copytree(newest, to, ignore=shutil.ignore_patterns("stukken"))
        text = re.sub(r"(?m)^id: .*$", f"id: {name}", letter, count=1)
        text = re.sub(r"(?m)^datum: .*$", f"datum: {day + timedelta(days=n)}", text, count=1)
        (to / "brief.yaml").write_text(text, encoding="utf-8")


class Flip:
    """A value in a file that goes to and fro between two, so that each run has a change."""

    def __init__(self, file, one, other):
        self.file = file
        self.texts = [file.read_text(encoding="utf-8")]
        self.texts.append(self.texts[0].replace(one, other))
        if self.texts[0] == self.texts[1]:
            raise ValueError(f"{file} does not have ‘{one}’")

    def __call__(self, run):
        self.file.write_text(self.texts[(run + 1) % 2], encoding="utf-8")
