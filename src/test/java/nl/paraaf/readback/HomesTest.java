package nl.paraaf.readback;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.paraaf.build.DocumentRequest;
import nl.paraaf.build.DraftRequest;
import nl.paraaf.build.FolderOutput;
import nl.paraaf.build.MadeDocument;
import nl.paraaf.build.Outcome;
import nl.paraaf.build.Progress;
import nl.paraaf.build.Request;
import nl.paraaf.build.Walk;
import nl.paraaf.build.Workspace;
import nl.paraaf.document.Status;
import nl.paraaf.readback.Sources.Target;
import nl.paraaf.reading.docx.UnreadableException;
import nl.paraaf.reading.tree.Block;
import nl.paraaf.reading.tree.DocumentTree;
import nl.paraaf.reading.word.TreeReader;
import nl.paraaf.reading.word.View;
import nl.paraaf.reading.word.WordFile;
import nl.paraaf.source.FolderRoot;
import nl.paraaf.writeback.ProseEdit;
import nl.paraaf.writer.Format;
import nl.paraaf.writer.docx.DocxWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every paragraph of every sample leads back to where it was written, and can be changed there. */
class HomesTest {
  @TempDir Path folder;

  private List<MadeDocument> documents() throws IOException {
    Workspace workspace =
        new Workspace(
            new FolderRoot("content", Path.of("content")),
            new FolderRoot("templates", Path.of("templates")),
            new FolderOutput("uit", folder));
    Walk walk = new Walk(workspace, Map.of(Format.DOCX, new DocxWriter()), Progress.SILENT);
    Outcome outcome =
        walk.generate(
            new Request(
                Optional.empty(),
                true,
                DocumentRequest.ALL,
                DraftRequest.ALL,
                Set.of(Format.DOCX),
                Status.CONCEPT));
    return outcome.documents();
  }

  @Test
  void everyParagraphIsFoundInItsSource() throws IOException, UnreadableException {
    Sources sources = new Sources(HomesTest::text);
    List<String> lost = new ArrayList<>();
    int prose = 0;
    for (MadeDocument made : documents()) {
      byte[] docx = Files.readAllBytes(folder.resolve(made.path() + ".docx"));
      DocumentTree tree = TreeReader.read(WordFile.open(docx), View.ACCEPTED).tree();
      Paragraphs paragraphs = Paragraphs.of(tree, Homes.of(made.document()));
      List<Block.Paragraph> all = new ArrayList<>();
      Paragraphs.collect(tree.body(), all);
      for (Block.Paragraph paragraph : all) {
        Home home = paragraphs.home(paragraph);
        Optional<Target> target = sources.target(home);
        int from = paragraphs.start(paragraph);
        String words = paragraphs.words(paragraph).text();
        boolean found =
            target
                .flatMap(
                    t ->
                        ProseEdit.of(
                            t.text(),
                            t.block(),
                            words.substring(from, from + home.words().length())))
                .isPresent();
        prose += home.isProse() ? 1 : 0;
        if (home.isProse() && !found) {
          lost.add(made.path() + " " + home);
        }
      }
    }
    assertEquals(List.of(), lost);
    assertTrue(prose > 1_500, "only " + prose);
  }

  private static Optional<String> text(String file) {
    try {
      return Optional.of(Files.readString(Path.of(file)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
