package nl.paraaf.source;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FolderRootTest {
  @TempDir private Path around;
  private FolderRoot root;

  @BeforeEach
  void makeFolder() throws IOException {
    Path folder = around.resolve("content");
    Files.createDirectories(folder.resolve("trajecten"));
    Files.createDirectories(folder.resolve(".git"));
    Files.write(folder.resolve("trajecten/b.yaml"), new byte[] {1, 2, 3});
    Files.write(folder.resolve("a.yaml"), new byte[0]);
    Files.write(folder.resolve(".verborgen"), new byte[1]);
    Files.write(folder.resolve(".git/config"), new byte[1]);
    Files.write(around.resolve("geheim.yaml"), new byte[1]);
    root = new FolderRoot("content", folder);
  }

  @Test
  void listsFilesByPathAndNoHiddenOnes() throws IOException {
    assertEquals(List.of("a.yaml", "trajecten/b.yaml"), root.list());
  }

  @Test
  void readsUpToTheLimitAndNotBeyond() throws IOException {
    assertArrayEquals(new byte[] {1, 2, 3}, root.read("trajecten/b.yaml", 3));
    SourceRoot.TooLargeException large =
        assertThrows(SourceRoot.TooLargeException.class, () -> root.read("trajecten/b.yaml", 2));
    assertEquals(3, large.size());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "../geheim.yaml",
        "trajecten/../../geheim.yaml",
        "./../content/../geheim.yaml",
        "/etc/hostname",
        "../weg.yaml"
      })
  void refusesPathsThatLeave(String path) {
    assertThrows(SourceRoot.OutsideException.class, () -> root.read(path, 10));
  }

  @Test
  void pathThatComesBackInsideIsInside() throws IOException {
    assertEquals(3, root.read("trajecten/../trajecten/b.yaml", 10).length);
  }

  @Test
  void refusesLinksThatLeave() throws IOException {
    link("uitweg.yaml", around.resolve("geheim.yaml"));
    link("uitgang", around);
    assertThrows(SourceRoot.OutsideException.class, () -> root.read("uitweg.yaml", 10));
    assertThrows(SourceRoot.OutsideException.class, () -> root.read("uitgang/geheim.yaml", 10));
  }

  @Test
  void followsLinksThatStay() throws IOException {
    link("zelfde.yaml", around.resolve("content/trajecten/b.yaml"));
    assertEquals(3, root.read("zelfde.yaml", 10).length);
  }

  @Test
  void readsWhenTheRootItselfIsALink() throws IOException {
    Path link = around.resolve("verwijzing");
    create(link, around.resolve("content"));
    assertEquals(3, new FolderRoot("content", link).read("trajecten/b.yaml", 10).length);
  }

  @Test
  void missingFileIsNamedAsTheUserKnowsIt() {
    NoSuchFileException missing =
        assertThrows(NoSuchFileException.class, () -> root.read("trajecten/weg.yaml", 10));
    assertEquals("content/trajecten/weg.yaml", missing.getMessage());
  }

  private void link(String name, Path target) throws IOException {
    create(around.resolve("content").resolve(name), target);
  }

  private static void create(Path link, Path target) throws IOException {
    try {
      Files.createSymbolicLink(link, target);
    } catch (UnsupportedOperationException e) {
      Assumptions.abort("this file system has no symbolic links");
    }
  }
}
