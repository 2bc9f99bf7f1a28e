package nl.paraaf.redline;

import nl.paraaf.reading.word.TreeReader;
import nl.paraaf.reading.word.WordFile;

/** What the makers of a redline share. */
record Context(
    WordFile oldFile,
    WordFile file,
    TreeReader.Result old,
    TreeReader.Result now,
    Stamp stamp,
    Importer importer,
    Parents parents) {}
