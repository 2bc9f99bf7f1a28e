package nl.paraaf.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.paraaf.intake.text.NearMiss;

/** What a file in the content folder is, by its path. */
sealed interface Place {

  /** A register. */
  record OfRegister(Register register) implements Place {}

  /** A track. */
  record OfTrack(String id) implements Place {}

  /** A letter. */
  record OfLetter(String edition) implements Place {}

  /**
   * Prose of an edition.
   *
   * @param track the track that it is about; empty for prose of the letter itself
   */
  record OfProse(String edition, Optional<String> track) implements Place {}

  /**
   * Data that a document of an edition has of its own.
   *
   * @param family the kind of document
   * @param id which one; empty when there is one for the edition
   */
  record OfPiece(String edition, String family, Optional<String> id) implements Place {}

  /**
   * Prose that a document of an edition has of its own.
   *
   * @param inside what stands behind the kind of document in the path
   */
  record OfPieceProse(String edition, String family, String inside) implements Place {}

  /** A clause of the library. */
  record OfClause(String id) implements Place {}

  /**
   * A drafting record.
   *
   * @param name the file's name without its extension
   */
  record OfDraft(String name) implements Place {}

  /** The versions of clauses with which a draft was made. */
  record OfVersions() implements Place {}

  /**
   * Who agreed to the text of a document.
   *
   * @param document its path below the output folder, without an extension
   */
  record OfApprovals(String document) implements Place {}

  /** The places where rules give way. */
  record OfExceptions() implements Place {}

  /** Words that are good Dutch here, for the check of language. */
  record OfWords() implements Place {}

  /** A file that is there for people and editors. */
  record Aside() implements Place {}

  /** A file that has no place here, with what to do about it. */
  record Unknown(String hint) implements Place {}

  static Place of(String path) {
    String[] parts = path.split("/");
    String name = parts[parts.length - 1];
    if (name.equals("README.md") || name.equals("LEESMIJ.md") || parts[0].equals("schema")) {
      return new Aside();
    }
    if (path.equals("uitzonderingen.yaml")) {
      return new OfExceptions();
    }
    if (path.equals("woordenlijst.txt")) {
      return new OfWords();
    }
    if (parts.length == 2 && parts[0].equals("trajecten") && name.endsWith(".yaml")) {
      return new OfTrack(stem(name));
    }
    if (parts.length == 2 && parts[0].equals("clausules") && name.endsWith(".md")) {
      return new OfClause(stem(name));
    }
    if (parts.length == 2 && parts[0].equals("juridisch") && name.endsWith(".versies.yaml")) {
      return new OfVersions();
    }
    if (parts.length == 2 && parts[0].equals("juridisch") && name.endsWith(".yaml")) {
      return new OfDraft(stem(name));
    }
    if (parts.length >= 3 && parts[0].equals("parafen") && name.endsWith(".yaml")) {
      return new OfApprovals(stem(path.substring(path.indexOf('/') + 1)));
    }
    if (parts.length == 2 && parts[0].equals("registers")) {
      return register(name);
    }
    if (parts.length >= 3 && parts[0].equals("edities")) {
      return edition(parts, name);
    }
    return new Unknown(
        name.endsWith(".yml")
            ? "geef het bestand de extensie .yaml"
            : "bestanden staan in trajecten, registers, edities, clausules, juridisch of parafen;"
                + " verplaats of verwijder dit");
  }

  private static Place register(String name) {
    List<String> known = new ArrayList<>();
    for (Register register : Register.values()) {
      if (name.equals(register.label() + ".yaml")) {
        return new OfRegister(register);
      }
      known.add(register.label() + ".yaml");
    }
    return new Unknown(
        NearMiss.hint(name, known).orElse("de registers zijn: " + String.join(", ", known)));
  }

  private static Place edition(String[] parts, String name) {
    if (parts.length == 3 && name.equals("brief.yaml")) {
      return new OfLetter(parts[1]);
    }
    if (parts.length > 3 && parts[2].equals("stukken")) {
      return piece(parts, name);
    }
    if (name.endsWith(".md") && parts.length == 4 && parts[2].equals("bedrijven")) {
      return new OfProse(parts[1], Optional.of(stem(name)));
    }
    if (name.endsWith(".md") && !Arrays.asList(parts).contains("bedrijven")) {
      return new OfProse(parts[1], Optional.empty());
    }
    return new Unknown("een editie bestaat uit brief.yaml, *.md en bedrijven/<traject>.md");
  }

  private static Place piece(String[] parts, String name) {
    if (parts.length == 4 && name.endsWith(".yaml")) {
      return new OfPiece(parts[1], stem(name), Optional.empty());
    }
    if (parts.length == 5 && name.endsWith(".yaml")) {
      return new OfPiece(parts[1], parts[3], Optional.of(stem(name)));
    }
    if (parts.length > 4 && name.endsWith(".md")) {
      String inside = String.join("/", Arrays.asList(parts).subList(4, parts.length));
      return new OfPieceProse(parts[1], parts[3], inside);
    }
    return new Unknown(
        "hier staan <document>.yaml en <document>/<stuk>.yaml, met tekst (*.md) in een map met die"
            + " naam; zie docs/documenttypen.md");
  }

  private static String stem(String name) {
    return name.substring(0, name.lastIndexOf('.'));
  }
}
