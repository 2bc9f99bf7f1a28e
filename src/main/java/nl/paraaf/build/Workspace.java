package nl.paraaf.build;

import nl.paraaf.source.SourceRoot;

/** Where everything stands: two folders to read, one to write. The only way to files. */
public record Workspace(SourceRoot content, SourceRoot templates, Output output) {}
