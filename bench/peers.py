"""What else can make a DOCX and a PDF of the same text: pandoc and LibreOffice, document by document."""

import shutil
from statistics import mean

from measure import measure, row, skipped

PANDOC = "pandoc, Markdown to DOCX, one by one"
OFFICE = "LibreOffice, DOCX to PDF, one by one"


def race(ours, folder, seconds):
    """Both over all documents of a folder; `seconds` is what one document of ours takes."""
    if shutil.which("pandoc") is None or shutil.which("soffice") is None:
        missing = "pandoc" if shutil.which("pandoc") is None else "soffice (LibreOffice)"
        skipped(f"{PANDOC}; {OFFICE}", f"{missing} is not on this machine")
        return
    made = folder / "peers"
    made.mkdir()
    profile = f"-env:UserInstallation={(folder / 'office').as_uri()}"
    texts = sorted(ours.rglob("*.md"))
    office = ["soffice", profile, "--headless", "--convert-to", "pdf", "--outdir", str(made)]
    # The first start makes the profile, which is not what is measured.
    measure([*office, str(texts[0].with_suffix(".docx"))])
    pandoc_times, office_times = [], []
    for number, text in enumerate(texts):
        target = made / f"{number}.docx"
        pandoc_times.append(measure(["pandoc", str(text), "-o", str(target)]))
        office_times.append(measure([*office, str(text.with_suffix(".docx"))]))
    row(f"{PANDOC}, per document", pandoc_times)
    row(f"{OFFICE}, per document", office_times)
    theirs = mean(s.wall for s in pandoc_times) + mean(s.wall for s in office_times)
    print(
        f"| the two together, per document (mean) | {len(texts)} | {theirs:.2f} | | "
        f"| ≥ 5 times ours ({seconds:.2f}): {'kept' if theirs >= 5 * seconds else '**missed**'},"
        f" {theirs / seconds:.1f} times |",
        flush=True,
    )
