package nl.paraaf.revision;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nl.paraaf.source.SourceRoot;
import nl.paraaf.testing.Programs;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Versions as git itself made them. */
class HistoryTest {
  @TempDir Path folder;
  private Path home;
  private GitFolder git;

  @BeforeEach
  void twoVersions() throws IOException {
    Programs.require("git");
    home = Files.createDirectory(folder.resolve("opslag"));
    git = GitFolder.in(home);
    git.write("content/a.txt", "eerste\n");
    git.write("content/sub/b.txt", "bé\n");
    git.write("content/.verborgen", "x\n");
    git.commit("een");
    git.run("tag", "eerste-versie");
    git.write("content/a.txt", "tweede\n");
    git.write("templates/t.ftl", "t\n");
    Files.delete(home.resolve("content/sub/b.txt"));
    git.commit("twee");
  }

  @Test
  void folderIsAsItWas() throws Exception {
    git.write("content/a.txt", "nog niet vastgelegd\n");
    try (History history = History.of(home.resolve("content"))) {
      SourceRoot then = history.at("HEAD~1").folder("content", home.resolve("content"));
      assertEquals(List.of("a.txt", "sub/b.txt"), then.list());
      assertEquals("eerste\n", text(then, "a.txt"));
      assertEquals("bé\n", text(then, "sub/b.txt"));
      assertEquals("content/a.txt", then.display("a.txt"));
      SourceRoot last = history.at("main").folder("content", home.resolve("content"));
      assertEquals(List.of("a.txt"), last.list());
      assertEquals("tweede\n", text(last, "a.txt"));
    }
    assertEquals("nog niet vastgelegd\n", Files.readString(home.resolve("content/a.txt")));
  }

  @Test
  void nothingIsWrittenIntoTheRepository() throws Exception {
    List<String> before = files(home.resolve(".git"));
    try (History history = History.of(home.resolve("content"))) {
      text(history.at("HEAD").folder("content", home.resolve("content")), "a.txt");
    }
    assertEquals(before, files(home.resolve(".git")));
  }

  @Test
  void versionIsKnownByItsHash() throws Exception {
    String hash = git.say("rev-parse", "HEAD");
    try (History history = History.of(home)) {
      assertEquals(hash.substring(0, 12), history.at("main").id());
      assertEquals(hash.substring(0, 12), history.at(hash.substring(0, 7)).id());
      assertEquals("main", history.at("main").name());
    }
  }

  @Test
  void packedRepositoryIsReadAsWell() throws Exception {
    git.run("gc", "--quiet", "--prune=now");
    try (History history = History.of(home)) {
      SourceRoot then = history.at("eerste-versie").folder("content", home.resolve("content"));
      assertEquals("eerste\n", text(then, "a.txt"));
    }
  }

  @Test
  void linkedWorktreeHasTheVersionsOfItsRepository() throws Exception {
    Path other = folder.resolve("werkboom");
    git.run("worktree", "add", "--quiet", other.toString(), "-b", "zij");
    try (History history = History.of(other.resolve("content"))) {
      Revision revision = history.at("eerste-versie");
      assertEquals("eerste\n", text(revision.folder("c", other.resolve("content")), "a.txt"));
      assertEquals(history.at("main").id(), history.at("zij").id());
    }
  }

  @Test
  void workingTreeIsHeldAgainstAVersion() throws Exception {
    try (History history = History.of(home)) {
      Revision head = history.at("HEAD");
      Path content = home.resolve("content");
      assertEquals(true, head.holds("content", content, "parafen/"));
      git.write("content/parafen/brief.yaml", "x\n");
      assertEquals(true, head.holds("content", content, "parafen/"));
      git.write("content/nieuw.txt", "x\n");
      assertEquals(false, head.holds("content", content, "parafen/"));
      Files.delete(home.resolve("content/nieuw.txt"));
      git.write("content/a.txt", "anders\n");
      assertEquals(false, head.holds("content", content, "parafen/"));
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "mian | er is in git geen versie ‘mian’; bedoelt u ‘main’?",
        "eerste-verzie | er is in git geen versie ‘eerste-verzie’; bedoelt u ‘eerste-versie’?",
        "HEAD~9 | er is in git geen versie ‘HEAD~9’; noem een tak, een tag of een commit",
        "xyz | er is in git geen versie ‘xyz’; noem een tak, een tag of een commit",
        "a..b | er is in git geen versie ‘a..b’; noem een tak, een tag of een commit",
        "HEAD^{dag} | ‘HEAD^{dag}’ is geen naam van een versie; noem een tak, een tag of een commit",
        "main^{tree} | ‘main^{tree}’ is in git geen versie; noem een tak, een tag of een commit",
      })
  void unknownVersionIsToldWithWhatWasMeant(String name, String message) throws Exception {
    try (History history = History.of(home)) {
      assertEquals(
          message, assertThrows(RevisionException.class, () -> history.at(name)).getMessage());
    }
  }

  @Test
  void shallowCloneSaysWhereTheRestIs() throws Exception {
    Path clone = folder.resolve("kloon");
    git.run("clone", "--quiet", "--depth=1", "file://" + home, clone.toString());
    try (History history = History.of(clone)) {
      assertEquals(
          "tweede\n", text(history.at("HEAD").folder("c", clone.resolve("content")), "a.txt"));
      assertEquals(
          "er is in git geen versie ‘HEAD~1’; deze kloon is ondiep: haal de rest op met git fetch"
              + " --unshallow",
          assertThrows(RevisionException.class, () -> history.at("HEAD~1")).getMessage());
    }
  }

  @Test
  void folderThatWasNotThereYet() throws Exception {
    try (History history = History.of(home)) {
      Revision first = history.at("eerste-versie");
      assertEquals(
          "de map ‘templates’ bestond nog niet in versie ‘eerste-versie’",
          assertThrows(
                  RevisionException.class,
                  () -> first.folder("templates", home.resolve("templates")))
              .getMessage());
      assertEquals(
          "de map ‘../elders’ ligt buiten de git-opslag waarin versie ‘eerste-versie’ is gezocht; zet"
              + " gegevens en sjablonen in één opslag",
          assertThrows(RevisionException.class, () -> first.folder("../elders", folder))
              .getMessage());
    }
  }

  @Test
  void folderWithoutGitHasNoVersions() throws Exception {
    Path loose = Files.createDirectory(folder.resolve("los"));
    assertEquals(
        "de map ‘los’ staat niet onder git; zonder git zijn er geen eerdere versies",
        assertThrows(RevisionException.class, () -> History.of(loose)).getMessage());
  }

  @Test
  void filesAreBoundedAndStayInside() throws Exception {
    Files.createSymbolicLink(home.resolve("content/link.txt"), Path.of("sub/../a.txt"));
    Files.createSymbolicLink(home.resolve("content/uit.txt"), Path.of("../templates/t.ftl"));
    Files.createSymbolicLink(home.resolve("content/kring.txt"), Path.of("kring.txt"));
    git.commit("koppelingen");
    try (History history = History.of(home)) {
      SourceRoot root = history.at("HEAD").folder("content", home.resolve("content"));
      assertEquals("tweede\n", text(root, "link.txt"));
      assertThrows(SourceRoot.OutsideException.class, () -> text(root, "uit.txt"));
      assertThrows(SourceRoot.OutsideException.class, () -> text(root, "../templates/t.ftl"));
      assertThrows(IOException.class, () -> text(root, "kring.txt"));
      assertThrows(NoSuchFileException.class, () -> text(root, "weg.txt"));
      assertThrows(SourceRoot.TooLargeException.class, () -> root.read("a.txt", 3));
    }
  }

  private static String text(SourceRoot root, String path) throws IOException {
    return new String(root.read(path, 1000), UTF_8);
  }

  private static List<String> files(Path where) throws IOException {
    try (Stream<Path> all = Files.walk(where)) {
      return all.map(Path::toString).sorted().toList();
    }
  }
}
