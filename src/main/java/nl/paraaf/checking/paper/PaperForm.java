package nl.paraaf.checking.paper;

/**
 * How a citation was written, apart from what it cites.
 *
 * @param label {@code Kamerstuk}, {@code Kamerstukken II} and so on; empty without one
 * @param spacedDossier {@code 29 826}, not {@code 29826}
 * @param commaBeforeNumber whether a comma stands before {@code nr.}
 * @param commaBeforeChapter whether a comma stands between dossier and chapter
 * @param chapterInNumber {@code nr. XIII-40}
 * @param numberWord {@code nr.}, {@code nr} or what stands there; empty without one
 */
record PaperForm(
    String label,
    boolean spacedDossier,
    boolean commaBeforeNumber,
    boolean commaBeforeChapter,
    boolean chapterInNumber,
    String numberWord) {}
