package nl.paraaf.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.paraaf.document.Status;
import nl.paraaf.source.FolderRoot;
import nl.paraaf.writer.Format;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A check that lets go of each document when it was read finds what one that keeps them finds. */
class LettingGoTest {

  @ParameterizedTest
  @EnumSource
  void findsTheSameInTheRealContent(Status status) throws IOException {
    Outcome kept = walk().check(request(status));
    Walk walk = walk();
    walk.letGo();
    Outcome letGo = walk.check(request(status));
    assertFalse(kept.diagnostics().isEmpty());
    assertEquals(kept.diagnostics(), letGo.diagnostics());
    assertEquals(List.of(), letGo.documents());
  }

  private static Walk walk() {
    Workspace workspace =
        new Workspace(
            new FolderRoot("content", Path.of("content")),
            new FolderRoot("templates", Path.of("templates")),
            new FolderOutput("output", Path.of("target", "nothing")));
    return new Walk(workspace, Map.of(), Progress.SILENT);
  }

  private static Request request(Status status) {
    return new Request(
        Optional.of("2026-06"),
        false,
        DocumentRequest.ALL,
        DraftRequest.ALL,
        EnumSet.noneOf(Format.class),
        status);
  }
}
