package nl.paraaf.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * What cannot lie among the cases: links, and files too large to keep. The limit is for what hangs:
 * a busy machine must not reach it.
 */
@Timeout(300)
class TemplateFolderTest {
  private static final String INCLUDES =
      "<document titel=\"T\"><deel><#include \"stuk.ftl\"></deel></document>\n";

  @TempDir Path folder;

  private void write(String path, String text) throws IOException {
    Files.writeString(folder.resolve(path), text);
  }

  @Test
  void aLinkOutOfTheFolderIsRefused(@TempDir Path elsewhere) throws IOException {
    Path secret = Files.writeString(elsewhere.resolve("geheim.ftl"), "<alinea>geheim</alinea>");
    link("stuk.ftl", secret);
    write("brief.ftl", INCLUDES);
    assertEquals(
        """
        templates/brief.ftl:1:27: fout [buiten-de-map] ‘stuk.ftl’ ligt buiten de map met sjablonen
        1 | <document titel="T"><deel><#include "stuk.ftl"></deel></document>
          |                           ^
          hint: gebruik alleen bestanden in de map templates/
        """,
        MergeCase.of(folder).messages());
  }

  @Test
  void aLinkInsideTheFolderIsFollowed() throws IOException {
    write("echt.ftl", "<alinea>tekst</alinea>");
    link("stuk.ftl", folder.resolve("echt.ftl"));
    write("brief.ftl", INCLUDES);
    MergeCase merged = MergeCase.of(folder);
    assertEquals("", merged.messages());
    assertTrue(merged.document().isPresent());
  }

  private void link(String name, Path target) throws IOException {
    try {
      Files.createSymbolicLink(folder.resolve(name), target);
    } catch (UnsupportedOperationException e) {
      Assumptions.abort("this file system knows no links");
    }
  }

  @Test
  void aTemplateThatIsTooLargeIsNotRead() throws IOException {
    write("stuk.ftl", "x".repeat((int) TemplateStore.LIMIT + 1));
    write("brief.ftl", INCLUDES);
    assertEquals(
        """
        templates/brief.ftl:1:27: fout [bestand-te-groot] een sjabloon is groter dan 1024 kB
        1 | <document titel="T"><deel><#include "stuk.ftl"></deel></document>
          |                           ^
          hint: splits het sjabloon in delen
        """,
        MergeCase.of(folder).messages());
  }

  @Test
  void theMainTemplateMayNotBeTooLargeEither() throws IOException {
    write("brief.ftl", "<document>" + " ".repeat((int) TemplateStore.LIMIT) + "</document>");
    assertEquals(
        """
        templates/brief.ftl:1:1: fout [bestand-te-groot] een sjabloon is groter dan 1024 kB
          hint: splits het sjabloon in delen
        """,
        MergeCase.of(folder).messages());
  }

  @Test
  void aTemplateOfTheLargestSizeIsReadInTime() throws IOException {
    int cells = (int) TemplateStore.LIMIT / 40;
    write(
        "brief.ftl",
        "<document titel=\"T\"><deel>\n"
            + "<alinea>${1 + 1}</alinea>\n".repeat(cells)
            + "</deel></document>");
    assertEquals("", MergeCase.of(folder).messages());
  }

  @Test
  void hostileTemplatesEndInTime() throws IOException {
    for (String hostile :
        new String[] {
          "<",
          "${",
          "<#if ",
          "\"",
          "<#list 1..9 as i>",
          "<a ",
          "&",
          "<!--",
          "<![CDATA[",
          "(",
          "</#if>",
          "<@a "
        }) {
      write("brief.ftl", hostile.repeat((int) TemplateStore.LIMIT / hostile.length()));
      assertTrue(MergeCase.of(folder).found().hasErrors(), hostile);
    }
  }
}
