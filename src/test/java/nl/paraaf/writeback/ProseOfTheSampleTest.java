package nl.paraaf.writeback;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import nl.paraaf.intake.ProseText;
import nl.paraaf.intake.markdown.SourceBlock;
import nl.paraaf.intake.markdown.SourceBlock.Piece;
import nl.paraaf.intake.markdown.SourceBlock.PieceKind;
import nl.paraaf.source.FolderRoot;

/** Words of any paragraph of the sample are replaced by any words: no other paragraph changes. */
class ProseOfTheSampleTest {
  private static final List<Placed> SAMPLE = sample();

  private record Placed(String file, String text, int index) {}

  private static List<Placed> sample() {
    List<Placed> all = new ArrayList<>();
    try {
      FolderRoot content = new FolderRoot("content", Path.of("content"));
      for (String path : content.list()) {
        boolean prose = path.matches("(?:edities|clausules)/.*\\.md");
        String text = prose ? new String(content.read(path, 1 << 20), UTF_8) : "";
        for (int i = 0; i < ProseText.blocks(path, text, 1).size(); i++) {
          all.add(new Placed(path, text, i));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return all;
  }

  /** What a reader might see: of each computed value some words. */
  private static String shown(SourceBlock block) {
    StringBuilder out = new StringBuilder();
    for (Piece piece : block.pieces()) {
      switch (piece.kind()) {
        case LETTER -> out.append(piece.text());
        case SPACE -> out.append(out.length() == 0 ? "" : " ");
        case NOTE -> out.append(ShownWords.NOTE);
        case SIGN -> {}
        default -> out.append("¶");
      }
    }
    return out.toString().replaceAll(" +", " ").strip();
  }

  @Provide
  Arbitrary<Placed> paragraphs() {
    return Arbitraries.of(SAMPLE);
  }

  @Provide
  Arbitrary<String> words() {
    return Arbitraries.of(
            "woord", "é", "’", "*", "_", "[x]", "`", "<b>", "${x}", "&amp;", "\\", "#", "!", " en ",
            "CO2", "€", ":", "~", "^")
        .list()
        .ofMinSize(1)
        .ofMaxSize(6)
        .map(list -> String.join("", list).strip().replaceAll(" +", " "))
        .filter(text -> !text.isEmpty());
  }

  @Property(tries = 400)
  void onlyTheseWordsChange(
      @ForAll("paragraphs") Placed at,
      @ForAll("words") String words,
      @ForAll @IntRange(max = 1000) int where) {
    List<SourceBlock> before = ProseText.blocks(at.file(), at.text(), 1);
    SourceBlock block = before.get(at.index());
    String shown = shown(block);
    int place = letter(shown, where);
    if (place < 0 || block.kind() == SourceBlock.Kind.CELL) {
      return;
    }
    ProseEdit edit = ProseEdit.of(at.text(), block, shown).orElseThrow();
    ProseEdit.Change change =
        new ProseEdit.Change(place, place + 1, MarkdownText.words("x" + words + "x", true));
    String now = Splices.apply(at.text(), edit.change(List.of(change)).splices());
    List<SourceBlock> after = ProseText.blocks(at.file(), now, 1);
    assertEquals(before.size(), after.size());
    for (int i = 0; i < before.size(); i++) {
      String wanted = shown(before.get(i));
      String said =
          i == at.index()
              ? shown.substring(0, place) + "x" + words + "x" + shown.substring(place + 1)
              : wanted;
      assertEquals(said, shown(after.get(i)));
    }
  }

  /** A place of a letter, so that no computed value or note is touched. */
  private static int letter(String shown, int where) {
    for (int i = 0; i < shown.length(); i++) {
      int at = (where + i) % shown.length();
      if (Character.isLetter(shown.charAt(at))) {
        return at;
      }
    }
    return -1;
  }

  /** Of what the parser cannot tell the characters apart there is nothing in the sample. */
  @Property(tries = 1)
  void everyWordOfTheSampleHasItsPlace() {
    for (Placed at : SAMPLE) {
      SourceBlock block = ProseText.blocks(at.file(), at.text(), 1).get(at.index());
      assertEquals(
          List.of(), block.pieces().stream().filter(p -> p.kind() == PieceKind.OTHER).toList());
    }
  }
}
