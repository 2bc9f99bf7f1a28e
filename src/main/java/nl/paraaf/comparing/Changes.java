package nl.paraaf.comparing;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import nl.paraaf.comparing.BlockMatch.Added;
import nl.paraaf.comparing.BlockMatch.Edited;
import nl.paraaf.comparing.BlockMatch.Hunk;
import nl.paraaf.comparing.BlockMatch.NoteMatch;
import nl.paraaf.comparing.BlockMatch.Removed;
import nl.paraaf.comparing.BlockMatch.RowMatch;
import nl.paraaf.comparing.BlockMatch.Rows;
import nl.paraaf.comparing.BlockMatch.Same;
import nl.paraaf.comparing.Change.Kind;
import nl.paraaf.comparing.Change.Words;
import nl.paraaf.reading.tree.Block;
import nl.paraaf.reading.tree.Inline;

/** What differs between two documents as a list, in the order of the new one. */
public final class Changes {
  /** Characters around changed words, to know the place by. */
  private static final int AROUND = 40;

  private static final String CAPTION = "Caption";

  private final List<Change> found = new ArrayList<>();
  private String heading = "";
  private String caption = "";

  private Changes() {}

  /** All changes. */
  public static List<Change> of(Comparison comparison) {
    Changes changes = new Changes();
    changes.blocks(comparison.body(), "");
    for (MarginMatch margin : comparison.margins()) {
      changes.heading = "";
      changes.blocks(margin.blocks(), margin.now().foot() ? "voet van de pagina" : "kop van de pagina");
    }
    return List.copyOf(changes.found);
  }

  /** How many there are of each kind, without kinds that do not occur. */
  public static Map<Kind, Integer> count(List<Change> changes) {
    Map<Kind, Integer> counts = new EnumMap<>(Kind.class);
    changes.forEach(change -> counts.merge(change.kind(), 1, Integer::sum));
    return counts;
  }

  /** As a tree for another program. */
  public static List<Map<String, Object>> tree(List<Change> changes) {
    List<Map<String, Object>> list = new ArrayList<>();
    for (Change change : changes) {
      Map<String, Object> tree = new LinkedHashMap<>();
      tree.put("soort", change.kind().code());
      tree.put("kop", change.heading());
      tree.put("plaats", change.place());
      tree.put("oud", change.old());
      tree.put("nieuw", change.now());
      List<Map<String, Object>> words = new ArrayList<>();
      for (Words replaced : change.words()) {
        Map<String, Object> one = new LinkedHashMap<>();
        one.put("oud", replaced.old());
        one.put("nieuw", replaced.now());
        words.add(one);
      }
      tree.put("woorden", words);
      list.add(tree);
    }
    return list;
  }

  private void blocks(List<BlockMatch> matches, String place) {
    for (BlockMatch match : matches) {
      if (match instanceof Same same) {
        pass(same.now());
      } else if (match instanceof Edited edited) {
        pass(edited.now());
        edited(edited, place);
      } else if (match instanceof Rows rows) {
        pass(rows.now());
        rows(rows, place);
      } else if (match instanceof Removed removed) {
        if (removed.move() == 0) {
          whole(removed.old(), place, Kind.ALINEA_VERWIJDERD, Kind.TABEL_VERWIJDERD);
        }
      } else if (match instanceof Added added) {
        pass(added.now());
        boolean moved = added.move() > 0;
        whole(
            added.now(),
            place,
            moved ? Kind.ALINEA_VERPLAATST : Kind.ALINEA_TOEGEVOEGD,
            Kind.TABEL_TOEGEVOEGD);
      }
    }
  }

  /** Remembers where we are. */
  private void pass(Block block) {
    if (block instanceof Block.Paragraph paragraph) {
      if (paragraph.heading() > 0) {
        heading = (paragraph.number() + " " + paragraph.text()).strip();
      }
      if (!paragraph.text().isBlank()) {
        caption = paragraph.style().equals(CAPTION) ? paragraph.text() : "";
      }
    }
  }

  private void whole(Block block, String place, Kind paragraph, Kind table) {
    String text = text(block);
    boolean old = paragraph == Kind.ALINEA_VERWIJDERD;
    if (!text.isBlank()) {
      Kind kind = block instanceof Block.Table ? table : paragraph;
      add(kind, place, old ? text : "", old ? "" : text, List.of());
    }
  }

  private void add(Kind kind, String place, String old, String now, List<Words> words) {
    found.add(new Change(kind, heading, place, old, now, words));
  }

  /** With notes between brackets where their marks are. */
  private static String text(Block block) {
    if (!(block instanceof Block.Paragraph paragraph)) {
      return block.text();
    }
    String mark = paragraph.number().isEmpty() ? "" : paragraph.number() + " ";
    StringBuilder out = new StringBuilder(mark);
    write(paragraph.content(), out);
    return out.toString();
  }

  private static void write(List<Inline> content, StringBuilder out) {
    for (Inline inline : content) {
      if (inline instanceof Inline.Note note) {
        out.append(" [noot: ").append(note.text().strip()).append(']');
      } else if (inline instanceof Inline.Control control) {
        write(control.content(), out);
      } else if (inline instanceof Inline.Link link) {
        write(link.content(), out);
      } else {
        out.append(Inline.text(List.of(inline)));
      }
    }
  }

  private void edited(Edited edited, String place) {
    String old = text(edited.old());
    String now = text(edited.now());
    List<Words> words = words(edited);
    if (words.stream().anyMatch(w -> !(w.old() + w.now()).isEmpty())) {
      add(Kind.TEKST_GEWIJZIGD, place, old, now, words);
    } else if (edited.isRestyled()) {
      add(Kind.STIJL_GEWIJZIGD, place, edited.old().style(), edited.now().style(), List.of());
    } else if (edited.isNumberOnly()) {
      add(Kind.NUMMER_GEWIJZIGD, place, old, now, List.of());
    }
    atoms(edited, place);
    for (NoteMatch note : edited.notes()) {
      note(note, place);
    }
  }

  private static List<Words> words(Edited edited) {
    List<Words> words = new ArrayList<>();
    String now = edited.now().flat();
    for (Hunk hunk : edited.hunks()) {
      String before = now.substring(Math.max(0, hunk.nowFrom() - AROUND), hunk.nowFrom());
      String after = now.substring(hunk.nowTo(), Math.min(now.length(), hunk.nowTo() + AROUND));
      String gone = edited.old().flat().substring(hunk.oldFrom(), hunk.oldTo());
      String come = now.substring(hunk.nowFrom(), hunk.nowTo());
      words.add(
          new Words(
              plain(before + space(gone, come, true)),
              shown(edited.old(), hunk.oldFrom(), hunk.oldTo()),
              shown(edited.now(), hunk.nowFrom(), hunk.nowTo()),
              plain(space(gone, come, false) + after)));
    }
    return words;
  }

  /** A space at the edge of a change stands outside it, so that words do not run together. */
  private static String space(String gone, String come, boolean first) {
    boolean space =
        first
            ? gone.startsWith(" ") || come.startsWith(" ")
            : gone.endsWith(" ") || come.endsWith(" ");
    return space ? " " : "";
  }

  private static String plain(String flat) {
    return flat.replace("" + Inline.ATOM, "").replaceAll("\\s+", " ");
  }

  /** A stretch of flat text with what its fields show. */
  private static String shown(Block.Paragraph paragraph, int from, int to) {
    StringBuilder out = new StringBuilder();
    eachAtom(
        paragraph.content(),
        (inline, at) -> {
          if (from <= at && at < to && inline instanceof Inline.Field field) {
            out.append(' ').append(field.result());
          }
        });
    String text = plain(paragraph.flat().substring(from, to)).strip();
    return text.isEmpty() ? out.toString().strip() : text + out;
  }

  /** Notes and pictures that came, went or were replaced. */
  private void atoms(Edited edited, String place) {
    List<Inline> old = new ArrayList<>();
    List<Inline> now = new ArrayList<>();
    eachAtom(
        edited.old().content(),
        (inline, at) -> {
          if (edited.hunks().stream().anyMatch(h -> h.oldFrom() <= at && at < h.oldTo())) {
            old.add(inline);
          }
        });
    eachAtom(
        edited.now().content(),
        (inline, at) -> {
          if (edited.hunks().stream().anyMatch(h -> h.nowFrom() <= at && at < h.nowTo())) {
            now.add(inline);
          }
        });
    old.stream()
        .filter(Inline.Note.class::isInstance)
        .map(Inline.Note.class::cast)
        .forEach(n -> add(Kind.VOETNOOT_VERWIJDERD, noted(place, n), n.text(), "", List.of()));
    now.stream()
        .filter(Inline.Note.class::isInstance)
        .map(Inline.Note.class::cast)
        .forEach(n -> add(Kind.VOETNOOT_TOEGEVOEGD, noted(place, n), "", n.text(), List.of()));
    now.stream()
        .filter(Inline.Picture.class::isInstance)
        .map(Inline.Picture.class::cast)
        .forEach(
            p -> add(Kind.BEELD_VERVANGEN, place, "", p.description(), List.of()));
  }

  private static String noted(String place, Inline.Note note) {
    String name = (note.end() ? "eindnoot " : "voetnoot ") + note.number();
    return place.isEmpty() ? name : place + ", " + name;
  }

  private static void eachAtom(List<Inline> content, BiConsumer<Inline, Integer> action) {
    eachAtom(content, 0, action);
  }

  private static int eachAtom(List<Inline> content, int from, BiConsumer<Inline, Integer> action) {
    int at = from;
    for (Inline inline : content) {
      if (inline instanceof Inline.Text text) {
        at += text.text().length();
      } else if (inline instanceof Inline.Control control) {
        at = eachAtom(control.content(), at, action);
      } else if (inline instanceof Inline.Link link) {
        at = eachAtom(link.content(), at, action);
      } else {
        action.accept(inline, at++);
      }
    }
    return at;
  }

  private void note(NoteMatch note, String place) {
    List<Words> words = new ArrayList<>();
    for (BlockMatch match : note.blocks()) {
      if (match instanceof Edited edited) {
        words.addAll(words(edited));
      }
    }
    add(
        Kind.VOETNOOT_GEWIJZIGD,
        noted(place, note.now()),
        note.old().text(),
        note.now().text(),
        words);
  }

  private void rows(Rows match, String place) {
    if (match.now().isBox() && match.old().isBox()) {
      match.rows().forEach(row -> row.cells().forEach(cell -> blocks(cell, "tekstbox")));
      return;
    }
    String table = caption.isEmpty() ? "tabel" : caption.split("\\.", 2)[0].strip();
    String name = place.isEmpty() ? table : place + ", " + table;
    for (RowMatch row : match.rows()) {
      if (row.old().isEmpty()) {
        add(Kind.RIJ_TOEGEVOEGD, name, "", cells(row.now().orElseThrow()), List.of());
      } else if (row.now().isEmpty()) {
        add(Kind.RIJ_VERWIJDERD, name, cells(row.old().get()), "", List.of());
      } else if (!row.isSame()) {
        changedRow(row, name);
      }
    }
  }

  private void changedRow(RowMatch row, String name) {
    List<Words> words = new ArrayList<>();
    int number = found.size();
    for (List<BlockMatch> cell : row.cells()) {
      if (!cell.stream().allMatch(Same.class::isInstance)) {
        cell(cell, words);
      }
    }
    String key = row.now().orElseThrow().cells().get(0).text().strip();
    String place = name + (key.isEmpty() ? "" : ", rij ‘" + key + "’");
    found.add(
        number,
        new Change(
            Kind.RIJ_GEWIJZIGD,
            heading,
            place,
            cells(row.old().orElseThrow()),
            cells(row.now().orElseThrow()),
            words));
  }

  /** A cell of little text is told whole: it is one value. */
  private void cell(List<BlockMatch> cell, List<Words> words) {
    for (BlockMatch match : cell) {
      if (match instanceof Edited edited) {
        words.addAll(words(edited));
        edited.notes().forEach(note -> note(note, caption));
      } else if (match instanceof Removed removed) {
        words.add(new Words("", removed.old().text(), "", ""));
      } else if (match instanceof Added added) {
        words.add(new Words("", "", added.now().text(), ""));
      } else if (match instanceof Rows rows) {
        rows(rows, caption);
      }
    }
  }

  private static String cells(Block.Row row) {
    return String.join(
        " | ", row.cells().stream().map(c -> c.text().replace("\n", " / ").strip()).toList());
  }
}
