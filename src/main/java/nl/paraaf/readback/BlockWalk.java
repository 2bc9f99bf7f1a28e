package nl.paraaf.readback;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.paraaf.comparing.BlockMatch;
import nl.paraaf.comparing.BlockMatch.Added;
import nl.paraaf.comparing.BlockMatch.Edited;
import nl.paraaf.comparing.BlockMatch.Removed;
import nl.paraaf.comparing.BlockMatch.RowMatch;
import nl.paraaf.comparing.BlockMatch.Rows;
import nl.paraaf.comparing.BlockMatch.Same;
import nl.paraaf.intake.markdown.SourceBlock;
import nl.paraaf.intake.markdown.SourceBlock.Kind;
import nl.paraaf.intake.markdown.SourceBlock.PieceKind;
import nl.paraaf.readback.Sources.Target;
import nl.paraaf.reading.tree.Block;
import nl.paraaf.source.Span;
import nl.paraaf.writeback.Splice;
import nl.paraaf.writeback.TextLines;

/** Goes past the blocks of both files, and says what became of each. */
final class BlockWalk {
  private final ReadBack all;
  private final List<BlockMatch> body;
  private final Insertions insertions;
  private final Map<Block.Paragraph, Home> homes = new IdentityHashMap<>();
  private final Map<Integer, Target> moved = new HashMap<>();

  BlockWalk(ReadBack all, List<BlockMatch> body) {
    this.all = all;
    this.body = body;
    this.insertions = new Insertions(all);
  }

  void all() {
    for (BlockMatch match : body) {
      if (match instanceof Removed removed && removed.move() > 0) {
        target(removed.old()).ifPresent(t -> moved.put(removed.move(), t));
      }
    }
    blocks(body);
  }

  /** From the paragraphs that came back to the place where they were written. */
  Map<Block.Paragraph, Home> homes() {
    return homes;
  }

  private void blocks(List<BlockMatch> matches) {
    Optional<Target> before = Optional.empty();
    for (int i = 0; i < matches.size(); i++) {
      BlockMatch match = matches.get(i);
      if (match instanceof Same same) {
        note(same.old(), same.now());
        before = last(same.old()).or(() -> Optional.empty());
      } else if (match instanceof Edited edited) {
        homes.put(edited.now(), all.made().home(edited.old()));
        ParagraphDiff.of(all, edited.old(), edited.now());
        before = target(edited.old());
      } else if (match instanceof Rows rows) {
        rows(rows);
        before = last(rows.old());
      } else if (match instanceof Removed removed) {
        removed(removed);
      } else if (match instanceof Added added) {
        added(added, before, after(matches, i));
      }
    }
  }

  private void note(Block old, Block now) {
    List<Block.Paragraph> was = new ArrayList<>();
    List<Block.Paragraph> is = new ArrayList<>();
    Paragraphs.collect(List.of(old), was);
    Paragraphs.collect(List.of(now), is);
    for (int i = 0; i < Math.min(was.size(), is.size()); i++) {
      homes.put(is.get(i), all.made().home(was.get(i)));
    }
  }

  private Optional<Target> target(Block old) {
    return old instanceof Block.Paragraph paragraph
        ? all.sources().target(all.made().home(paragraph))
        : Optional.empty();
  }

  /** The last run of words of a block that stands in prose. */
  private Optional<Target> last(Block old) {
    List<Block.Paragraph> paragraphs = new ArrayList<>();
    Paragraphs.collect(List.of(old), paragraphs);
    return paragraphs.isEmpty() ? Optional.empty() : target(paragraphs.get(paragraphs.size() - 1));
  }

  private Optional<Target> after(List<BlockMatch> matches, int index) {
    for (BlockMatch match : matches.subList(index + 1, matches.size())) {
      Optional<Target> found =
          match instanceof Same same
              ? target(same.old())
              : match instanceof Edited edited ? target(edited.old()) : Optional.empty();
      boolean passes = match instanceof Added || match instanceof Removed;
      if (found.isPresent() || !passes) {
        return found;
      }
    }
    return Optional.empty();
  }

  private void removed(Removed removed) {
    List<Block.Paragraph> paragraphs = new ArrayList<>();
    Paragraphs.collect(List.of(removed.old()), paragraphs);
    for (Block.Paragraph paragraph : paragraphs) {
      Words words = all.made().words(paragraph);
      if (!words.isEmpty()) {
        removed(paragraph, words, removed.move());
      }
    }
  }

  private void removed(Block.Paragraph paragraph, Words words, int move) {
    Home home = all.made().home(paragraph);
    Optional<Target> target = all.sources().target(home).filter(BlockWalk::standsAlone);
    Span place = target.map(Target::place).orElse(home.span());
    boolean done =
        target.filter(t -> all.sources().change(t.file(), splices(t, move == 0))).isPresent();
    String why =
        done ? (move > 0 ? "verplaatst" : "") : target.isPresent() ? CROSSING : why(home, words);
    all.tell(
        Finding.of(
                Finding.Kind.ALINEA,
                ParagraphDiff.excerpt(words.text(), 0),
                place,
                words.text(),
                "")
            .with(done, why));
  }

  private static final String CROSSING = "een andere wijziging raakt dezelfde regels";

  /** Where words come from that stand in no prose: from the records that they show. */
  private String why(Home home, Words words) {
    return words.values().stream()
        .filter(v -> !v.path().isComputed())
        .findFirst()
        .map(v -> "dit komt uit de gegevens, zoals " + v.path() + "; pas die aan")
        .orElseGet(() -> all.homeless(home));
  }

  private static boolean standsAlone(Target target) {
    Kind kind = target.block().kind();
    return kind == Kind.PARAGRAPH || kind == Kind.ITEM || kind == Kind.HEADING;
  }

  /** The lines of a run of words, and those of the notes that are marked in it. */
  private List<Splice> splices(Target target, boolean withNotes) {
    List<Splice> splices = new ArrayList<>(List.of(Lines.removal(target)));
    for (SourceBlock.Piece piece : target.block().pieces()) {
      if (withNotes && piece.kind() == PieceKind.NOTE && !piece.text().isEmpty()) {
        all.sources()
            .note(target.file(), target.place().start().line(), piece.text())
            .map(Lines::removal)
            .ifPresent(splices::add);
      }
    }
    return splices;
  }

  private void added(Added added, Optional<Target> before, Optional<Target> after) {
    if (added.now() instanceof Block.Paragraph paragraph) {
      Optional<Target> source = Optional.ofNullable(moved.get(added.move()));
      insertions.paragraph(paragraph, before, after, source);
      return;
    }
    all.tell(
        Finding.of(Finding.Kind.RIJ, "nieuwe tabel", Span.nowhere(), "", added.now().text())
            .with(false, "een nieuwe tabel komt niet vanzelf in de tekst; schrijf haar daar zelf"));
  }

  private void rows(Rows table) {
    Optional<Block.Row> before = Optional.empty();
    for (RowMatch row : table.rows()) {
      if (row.old().isPresent() && row.now().isPresent()) {
        if (row.cells().isEmpty() && !row.old().get().text().equals(row.now().get().text())) {
          tell(row, "de kolommen van deze rij zijn gewijzigd; pas ze zelf aan");
        }
        row.cells().forEach(this::blocks);
        before = row.old();
      } else if (row.old().isPresent()) {
        removedRow(row);
      } else {
        addedRow(row, before);
      }
    }
  }

  private void tell(RowMatch row, String why) {
    String old = row.old().map(Block.Row::text).orElse("").replace('\t', ' ').strip();
    String now = row.now().map(Block.Row::text).orElse("").replace('\t', ' ').strip();
    Span place = row.old().flatMap(this::cell).map(Target::place).orElse(Span.nowhere());
    all.tell(
        Finding.of(Finding.Kind.RIJ, old.isEmpty() ? now : old, place, old, now)
            .with(why.isEmpty(), why));
  }

  /** The first cell of a row that stands in prose. */
  private Optional<Target> cell(Block.Row row) {
    return paragraphs(row).stream()
        .map(this::target)
        .flatMap(Optional::stream)
        .filter(t -> t.block().kind() == Kind.CELL)
        .findFirst();
  }

  private static List<Block.Paragraph> paragraphs(Block.Row row) {
    List<Block.Paragraph> paragraphs = new ArrayList<>();
    row.cells().forEach(cell -> Paragraphs.collect(cell.blocks(), paragraphs));
    return paragraphs;
  }

  private void removedRow(RowMatch row) {
    Optional<Target> cell = cell(row.old().orElseThrow());
    if (cell.isEmpty()) {
      tell(row, whyRow(row.old().get()));
      return;
    }
    boolean done = all.sources().change(cell.get().file(), List.of(Lines.removal(cell.get())));
    tell(row, done ? "" : CROSSING);
  }

  private String whyRow(Block.Row row) {
    for (Block.Paragraph paragraph : paragraphs(row)) {
      Words words = all.made().words(paragraph);
      if (words.values().stream().anyMatch(v -> !v.path().isComputed())) {
        return why(all.made().home(paragraph), words);
      }
    }
    return paragraphs(row).stream()
        .map(all.made()::home)
        .filter(Home::isTemplate)
        .findFirst()
        .map(all::homeless)
        .orElse("deze rij maakt het programma; pas de gegevens aan");
  }

  private void addedRow(RowMatch row, Optional<Block.Row> before) {
    Optional<Target> cell = before.flatMap(this::cell);
    if (cell.isEmpty()) {
      tell(row, "deze tabel komt uit de gegevens of een sjabloon; voeg de rij daar toe");
      return;
    }
    Target above = cell.get();
    TextLines lines = new TextLines(above.text());
    int line = above.block().extent().start().line() + (above.block().row() == 0 ? 1 : 0);
    StringBuilder markdown = new StringBuilder(Lines.newline(above.text())).append('|');
    for (Block.Cell now : row.now().orElseThrow().cells()) {
      List<Block.Paragraph> inside = new ArrayList<>();
      Paragraphs.collect(now.blocks(), inside);
      List<String> words = new ArrayList<>();
      for (Block.Paragraph paragraph : inside) {
        Words read = Words.of(paragraph.content());
        words.add(new NewText(all, above, read).words(0, read.text().length()));
      }
      markdown.append(' ').append(String.join(" ", words).replace("|", "\\|")).append(" |");
    }
    Splice splice = new Splice(lines.end(line), lines.end(line), markdown.toString());
    tell(row, all.sources().change(above.file(), List.of(splice)) ? "" : CROSSING);
  }
}
