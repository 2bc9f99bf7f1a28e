package nl.paraaf.redline;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.paraaf.office.Office;
import nl.paraaf.reading.docx.UnreadableException;
import nl.paraaf.reading.tree.Canonical;
import nl.paraaf.reading.word.TreeReader;
import nl.paraaf.reading.word.View;
import nl.paraaf.reading.word.WordFile;
import nl.paraaf.reading.word.Xml;

/** Whether a redline is one: accepted it is the new file, rejected the old one. */
public final class Proof {
  /** LibreOffice needs a second for a letter, and half a minute for hundreds of pages. */
  private static final Duration LIMIT = Duration.ofMinutes(3);

  private Proof() {}

  /** What LibreOffice said. */
  public enum Opinion {
    AGREES,
    DISAGREES,
    /** It is not installed. */
    ABSENT,
    /** It could not read the files, or took too long. */
    NONE
  }

  /**
   * A first place where a redline is not what it should be.
   *
   * @param reader who found it, in words for the user
   * @param accepted whether after accepting, or after rejecting
   * @param place the last heading or text before it
   * @param expected what should be there; empty for nothing
   * @param found what is there; empty for nothing
   */
  public record Flaw(
      String reader, boolean accepted, String place, String expected, String found) {}

  /** What our own reader finds. */
  public static Optional<Flaw> own(byte[] old, byte[] now, byte[] redline)
      throws UnreadableException {
    String reader = "het programma zelf";
    Optional<Flaw> flaw =
        flaw(reader, true, lines(now, View.ACCEPTED), lines(redline, View.ACCEPTED));
    return flaw.isPresent()
        ? flaw
        : flaw(reader, false, lines(old, View.ACCEPTED), lines(redline, View.REJECTED));
  }

  /**
   * What LibreOffice finds.
   *
   * @param flaw empty unless it disagrees
   */
  public record Second(Opinion opinion, Optional<Flaw> flaw) {}

  /** Asks LibreOffice, where it is installed. */
  public static Second office(byte[] old, byte[] now, byte[] redline) throws UnreadableException {
    Optional<Office> office = Office.installed(LIMIT);
    if (office.isEmpty()) {
      return new Second(Opinion.ABSENT, Optional.empty());
    }
    Optional<SecondReader.Saved> saved =
        new SecondReader(office.get()).read(stripped(old), stripped(now), stripped(redline));
    if (saved.isEmpty()) {
      return new Second(Opinion.NONE, Optional.empty());
    }
    Optional<Flaw> flaw;
    try {
      flaw = flaw("LibreOffice", true, words(saved.get().now()), words(saved.get().accepted()));
      if (flaw.isEmpty()) {
        flaw = flaw("LibreOffice", false, words(saved.get().old()), words(saved.get().rejected()));
      }
    } catch (UnreadableException e) {
      // It can write files that are not well-formed.
      return new Second(Opinion.NONE, Optional.empty());
    }
    return new Second(flaw.isEmpty() ? Opinion.AGREES : Opinion.DISAGREES, flaw);
  }

  private static List<String> lines(byte[] docx, View view) throws UnreadableException {
    return Canonical.of(TreeReader.read(WordFile.open(docx), view).tree());
  }

  /**
   * The words alone: LibreOffice saves styles, links, fields and pictures in forms of its own, and
   * leaves an empty paragraph where Word leaves none. Numbers behind a tab are those of pages in a
   * table of contents.
   */
  private static List<String> words(byte[] docx) throws UnreadableException {
    List<String> words = new ArrayList<>();
    for (String line : lines(docx, View.AS_IS)) {
      String text =
          line.strip()
              .replaceFirst("^\\[[^\\]]*] ?", "")
              .replaceAll("\\{beeld [^}]*}", "")
              .replaceAll("→[^⟩]*⟩|⟨", "")
              .replaceAll("\\{(?:PAGE|NUMPAGES|PAGEREF)}", "")
              .replaceAll("\\{[A-Z]+ ([^}]*)}", "$1")
              .replaceFirst("^(.*\\p{L}.*)\\t\\d{1,4}$", "$1")
              .strip();
      if (!text.isEmpty()) {
        words.add(text);
      }
    }
    return words;
  }

  /**
   * Without comments, controls and frames: with a comment between two notes LibreOffice mixes up
   * the notes, what it saves of controls can be no XML, and in frames it forgets what was changed.
   */
  private static byte[] stripped(byte[] docx) throws UnreadableException {
    WordFile file = WordFile.open(docx);
    for (String part : file.names()) {
      if (part.matches("word/(document|footnotes|endnotes|header\\d*|footer\\d*)\\.xml")) {
        Xml tree = file.tree(part);
        tree.removeBelow(
            x ->
                x.name().startsWith("w:commentRange")
                    || x.is("w:framePr")
                    || x.is("w:r") && x.has("w:commentReference"));
        unwrap(tree);
      }
    }
    NoteOrder.settle(file);
    return file.write();
  }

  private static void unwrap(Xml parent) {
    List<Xml> children = new ArrayList<>();
    for (Xml child : List.copyOf(parent.children())) {
      unwrap(child);
      if (child.is("w:sdt")) {
        child.all("w:sdtContent").forEach(content -> children.addAll(content.children()));
      } else {
        children.add(child);
      }
    }
    parent.children().clear();
    parent.addAll(children);
  }

  private static Optional<Flaw> flaw(
      String reader, boolean accepted, List<String> expected, List<String> found) {
    String place = "het begin";
    for (int i = 0; i < Math.max(expected.size(), found.size()); i++) {
      String wanted = i < expected.size() ? expected.get(i).strip() : "";
      String there = i < found.size() ? found.get(i).strip() : "";
      if (!wanted.equals(there)) {
        return Optional.of(new Flaw(reader, accepted, place, wanted, there));
      }
      place = wanted.isEmpty() ? place : wanted;
    }
    return Optional.empty();
  }
}
