package nl.paraaf.redline;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.paraaf.comparing.BlockMatch.Edited;
import nl.paraaf.comparing.BlockMatch.Hunk;
import nl.paraaf.reading.docx.UnreadableException;
import nl.paraaf.reading.word.Piece;
import nl.paraaf.reading.word.Pieces;
import nl.paraaf.reading.word.Xml;
import nl.paraaf.redline.Entry.State;

/** Puts the words of an old paragraph into the new one, as changes. */
final class ParagraphMerger {
  private final Context context;
  private final Runs runs;

  ParagraphMerger(Context context) {
    this.context = context;
    this.runs = new Runs(context.stamp());
  }

  /** A paragraph of the new file with the words of the old one that went. */
  void merge(Edited match) throws UnreadableException {
    Xml paragraph = context.now().element(match.now().place());
    Xml before = context.old().element(match.old().place());
    String to = match.now().place().part();
    List<Piece> nows = Pieces.of(paragraph);
    List<Piece> olds =
        Pieces.of(context.importer().copyWith(before, match.old().place().part(), to, match.hunks()));
    List<Entry> entries = new Merge(olds, nows, match.hunks()).entries();
    markNotes(entries);
    content(paragraph, runs.write(entries));
  }

  /** Marks all of a paragraph; what is bookkeeping of the old file is left out. */
  void mark(Xml paragraph, State state) throws UnreadableException {
    List<Entry> entries = new ArrayList<>();
    for (Piece piece : Pieces.of(paragraph)) {
      boolean mark = piece.kind() == Piece.Kind.MARK;
      if (!state.isOld()) {
        entries.add(Entry.of(piece, mark ? State.KEPT : state));
      } else if (!mark || stays(piece.run())) {
        entries.add(new Entry(piece, mark ? State.KEPT : state, links(piece)));
      }
    }
    markNotes(entries);
    content(paragraph, runs.write(entries));
  }

  /** Notes come and go with their marks: their texts say so as well. */
  private void markNotes(List<Entry> entries) throws UnreadableException {
    for (Entry entry : entries) {
      boolean marked = entry.state() == State.INSERTED || entry.state() == State.DELETED;
      if (entry.piece().kind() == Piece.Kind.NOTE && marked) {
        for (Xml child : entry.piece().run().children()) {
          if (child.is("w:footnoteReference") || child.is("w:endnoteReference")) {
            markNote(child, entry.state());
          }
        }
      }
    }
  }

  private void markNote(Xml reference, State state) throws UnreadableException {
    String kind = reference.is("w:endnoteReference") ? "endnote" : "footnote";
    String part = context.file().related(context.file().main(), kind + "s").orElse("");
    if (part.isEmpty()) {
      return;
    }
    String id = reference.attribute("w:id");
    for (Xml note : context.file().tree(part).all("w:" + kind).toList()) {
      if (note.attribute("w:id").equals(id)) {
        for (Xml paragraph : note.everything().filter(x -> x.is("w:p")).toList()) {
          mark(paragraph, state);
        }
      }
    }
  }

  private static void content(Xml paragraph, List<Xml> content) {
    List<Xml> all = new ArrayList<>();
    paragraph.child("w:pPr").ifPresent(all::add);
    all.addAll(content);
    paragraph.children().clear();
    paragraph.children().addAll(all);
  }

  private static boolean stays(Xml mark) {
    return mark.is("w:bookmarkStart")
        || mark.is("w:bookmarkEnd")
        || mark.is("w:r") && (mark.has("w:footnoteRef") || mark.has("w:endnoteRef"));
  }

  private static List<Xml> links(Piece piece) {
    return piece.around("w:hyperlink");
  }

  /** The pieces of both, in one order. */
  private static final class Merge {
    private final List<Piece> olds;
    private final List<Piece> nows;
    private final List<Hunk> hunks;
    private final List<Entry> entries = new ArrayList<>();
    private final Set<Piece> marked = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Map<Xml, Xml> links = new IdentityHashMap<>();

    Merge(List<Piece> olds, List<Piece> nows, List<Hunk> hunks) {
      this.olds = olds;
      this.nows = nows;
      this.hunks = withMarks(hunks);
    }

    /** Where a bookmark of the old paragraph stands in what both have, nothing takes its place. */
    private List<Hunk> withMarks(List<Hunk> changes) {
      List<Hunk> all = new ArrayList<>(changes);
      int at = 0;
      for (Piece piece : olds) {
        if (isBookmark(piece)) {
          int place = at;
          int shift = 0;
          boolean inside = false;
          for (Hunk hunk : changes) {
            inside |= hunk.oldFrom() <= place && place <= hunk.oldTo();
            shift = hunk.oldTo() <= place ? hunk.nowTo() - hunk.oldTo() : shift;
          }
          Hunk empty = new Hunk(place, place, place + shift, place + shift);
          if (!inside && !all.contains(empty)) {
            all.add(empty);
          }
        }
        at += piece.text().length();
      }
      all.sort(Comparator.comparingInt(Hunk::nowFrom).thenComparingInt(Hunk::oldFrom));
      return all;
    }

    private static boolean isBookmark(Piece piece) {
      return piece.kind() == Piece.Kind.MARK
          && (piece.run().is("w:bookmarkStart") || piece.run().is("w:bookmarkEnd"));
    }

    List<Entry> entries() {
      int hunk = 0;
      int at = 0;
      for (Piece piece : nows) {
        int end = at + piece.text().length();
        if (piece.text().isEmpty()) {
          entries.add(Entry.of(piece, State.KEPT));
          continue;
        }
        while (at < end) {
          if (hunk < hunks.size() && hunks.get(hunk).nowFrom() <= at) {
            Hunk open = hunks.get(hunk);
            if (open.nowFrom() == at) {
              deleted(open, piece);
            }
            int until = Math.min(end, open.nowTo());
            if (at < until) {
              entries.add(slice(piece, end, at, until, State.INSERTED));
              at = until;
            }
            hunk += at >= open.nowTo() ? 1 : 0;
          } else {
            int until = hunk < hunks.size() ? Math.min(end, hunks.get(hunk).nowFrom()) : end;
            entries.add(slice(piece, end, at, until, State.KEPT));
            at = until;
          }
        }
      }
      for (; hunk < hunks.size(); hunk++) {
        if (hunks.get(hunk).nowFrom() >= at) {
          deleted(hunks.get(hunk), null);
        }
      }
      return entries;
    }

    private static Entry slice(Piece piece, int end, int from, int to, State state) {
      int start = end - piece.text().length();
      return Entry.of(piece.slice(from - start, to - start), state);
    }

    /** Adds what was deleted, before the piece that comes next. */
    private void deleted(Hunk hunk, Piece next) {
      int at = 0;
      for (Piece piece : olds) {
        if (isBookmark(piece) && hunk.oldFrom() <= at && at <= hunk.oldTo() && marked.add(piece)) {
          entries.add(new Entry(piece, State.KEPT, List.of()));
        }
        int from = Math.max(at, hunk.oldFrom());
        int to = Math.min(at + piece.text().length(), hunk.oldTo());
        if (from < to) {
          Piece slice = piece.slice(from - at, to - at);
          entries.add(new Entry(slice, State.DELETED, around(slice, hunk, next)));
        }
        at += piece.text().length();
      }
    }

    /** What the deleted words stand in: what is around their place, or the control they were in. */
    private List<Xml> around(Piece piece, Hunk hunk, Piece next) {
      List<Xml> before = List.of();
      for (int i = entries.size() - 1; i >= 0; i--) {
        if (entries.get(i).state() != State.DELETED
            && entries.get(i).piece().kind() != Piece.Kind.MARK) {
          before = entries.get(i).around();
          break;
        }
      }
      List<Xml> after = next == null ? List.of() : next.around();
      int common = 0;
      while (common < before.size()
          && common < after.size()
          && before.get(common) == after.get(common)) {
        common++;
      }
      boolean replaced = hunk.nowFrom() < hunk.nowTo();
      for (int depth = common; replaced && depth < after.size(); depth++) {
        if (after.get(depth).is("w:sdt") && holds(after.get(depth), piece)) {
          common = depth + 1;
        }
      }
      List<Xml> around = new ArrayList<>(after.subList(0, common));
      return linked(around, piece);
    }

    private static boolean holds(Xml control, Piece piece) {
      String name = name(control);
      return piece.around("w:sdt").stream().anyMatch(x -> name(x).equals(name));
    }

    /** The end of the path, which the name of a control has after its number. */
    private static String name(Xml control) {
      return control
          .child("w:sdtPr")
          .map(p -> p.value("w:alias").replaceFirst("^v\\d+ ", ""))
          .orElse("");
    }

    /** A deleted link stays one, and what was none does not become one. */
    private List<Xml> linked(List<Xml> around, Piece piece) {
      List<Xml> own = piece.around("w:hyperlink");
      int link = -1;
      for (int i = 0; i < around.size(); i++) {
        link = around.get(i).is("w:hyperlink") ? i : link;
      }
      if (link >= 0) {
        boolean same =
            !own.isEmpty()
                && own.get(own.size() - 1)
                    .attribute("r:id")
                    .equals(around.get(link).attribute("r:id"));
        if (same) {
          return around;
        }
        List<Xml> outside = new ArrayList<>(around.subList(0, link));
        own.forEach(x -> outside.add(links.computeIfAbsent(x, Xml::shell)));
        return outside;
      }
      own.forEach(x -> around.add(links.computeIfAbsent(x, Xml::shell)));
      return around;
    }
  }
}
