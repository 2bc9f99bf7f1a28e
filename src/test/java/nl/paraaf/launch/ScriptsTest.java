package nl.paraaf.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The two scripts start the same Java with the same words. */
class ScriptsTest {
  @Test
  void startJavaWithTheSameWords() throws IOException {
    List<String> windows = calls("paraaf.cmd", "\"%java%\" ");
    assertEquals(
        List.of(
            "-Dparaaf.map=MAP MAP/src/main/java/nl/paraaf/launch/Builder.java",
            "@MAP/launcher/opties -XX:SharedArchiveFile=MAP/target/paraaf.jsa -Dparaaf.map=MAP"
                + " OPTIES -jar MAP/target/paraaf.jar ARGUMENTEN"),
        windows);
    assertEquals(windows, calls("paraaf", "\"$java\" "));
  }

  @Test
  void agreeOnWhatTheProgramSaysWhenItIsStale() throws IOException {
    assertTrue(Files.readString(Path.of("paraaf")).contains("[ \"$code\" -eq 75 ]"));
    assertTrue(Files.readString(Path.of("paraaf.cmd")).contains("if %code% == 75 "));
  }

  @Test
  void nameFilesThatAreThere() {
    for (String file : List.of("src/main/java/nl/paraaf/launch/Builder.java", "launcher/opties")) {
      assertTrue(Files.isRegularFile(Path.of(file)), file);
    }
  }

  /** Windows takes labels for commands in a file with other line ends. */
  @Test
  void haveTheLineEndsOfTheirSystem() throws IOException {
    String windows = Files.readString(Path.of("paraaf.cmd"));
    assertFalse(windows.replace("\r\n", "").contains("\n"));
    assertTrue(windows.endsWith("\r\n"));
    assertFalse(Files.readString(Path.of("paraaf")).contains("\r"));
    assertTrue(Files.readString(Path.of(".gitattributes")).contains("*.cmd text eol=crlf\n"));
  }

  /** The lines that start Java, with what each system writes in its own way made equal. */
  private static List<String> calls(String script, String start) throws IOException {
    String text = Files.readString(Path.of(script)).replace("\r", "").replace("\\\n", " ");
    try (Stream<String> lines = text.lines()) {
      return lines
          .map(String::strip)
          .filter(line -> line.startsWith(start))
          .map(line -> line.substring(start.length()).replaceFirst(" \\|\\| exit.*", ""))
          .map(line -> line.replace("%map%", "MAP").replace("$map", "MAP"))
          .map(line -> line.replace("%PARAAF_JAVA_OPTIES%", "OPTIES"))
          .map(line -> line.replace("${PARAAF_JAVA_OPTIES:-}", "OPTIES"))
          .map(line -> line.replace("%*", "ARGUMENTEN").replace("\"$@\"", "ARGUMENTEN"))
          .map(line -> line.replace("\"", "").replace('\\', '/').replaceAll(" +", " "))
          .toList();
    }
  }
}
