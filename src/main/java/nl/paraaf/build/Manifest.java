package nl.paraaf.build;

import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What was made, from what: {@code output/manifest.json}.
 *
 * @param vorm version of the form of this file
 * @param programma name of the program
 * @param content name of the folder with records and prose
 * @param templates name of the folder with templates
 * @param deel which part of a whole was made; null for a whole
 */
public record Manifest(
    int vorm,
    String programma,
    String content,
    String templates,
    Deel deel,
    List<Document> documenten) {
  /** The form that this program writes. */
  public static final int VORM = 2;

  public Manifest {
    documenten = List.copyOf(documenten);
  }

  Optional<Document> document(String path) {
    return documenten.stream().filter(d -> d.document().equals(path)).findFirst();
  }

  /**
   * A part of a whole.
   *
   * @param deel from 1
   * @param delen in how many parts the whole was made
   * @param documenten paths of all documents of the whole, sorted
   * @param invoer hash of all input and of what was asked
   */
  public record Deel(int deel, int delen, List<String> documenten, String invoer) {
    public Deel {
      documenten = List.copyOf(documenten);
    }
  }

  /**
   * One document.
   *
   * @param document its path below the output folder, without an extension
   * @param bestanden SHA-256 of each file, by extension
   * @param vingerafdruk SHA-256 of all that it was made from
   * @param opties what was asked, and what is the same for the whole document
   * @param markering the marking on its pages; empty for none
   * @param metagegevens hash of what its metadata were made from beside the document, and the files
   *     that they describe, by extension; empty when it has none
   * @param gegevens hashes of the values that it shows or asks for, by file and JSON Pointer
   * @param sjablonen hashes of templates and macros, by file
   * @param proza hash and file of each text, by the name that the template gives to it
   * @param clausules hash and file of each clause, by id
   * @param citaten hash and place of each source that is cited, by key
   */
  public record Document(
      String document,
      SortedMap<String, String> bestanden,
      String vingerafdruk,
      SortedMap<String, String> opties,
      String markering,
      String metagegevens,
      SortedMap<String, SortedMap<String, String>> gegevens,
      SortedMap<String, String> sjablonen,
      SortedMap<String, String> proza,
      SortedMap<String, String> clausules,
      SortedMap<String, String> citaten) {
    public Document {
      Objects.requireNonNull(document);
      Objects.requireNonNull(vingerafdruk);
      Objects.requireNonNull(markering);
      Objects.requireNonNull(metagegevens);
      bestanden = sorted(bestanden);
      opties = sorted(opties);
      gegevens = sorted(gegevens);
      sjablonen = sorted(sjablonen);
      proza = sorted(proza);
      clausules = sorted(clausules);
      citaten = sorted(citaten);
    }

    private static <V> SortedMap<String, V> sorted(SortedMap<String, V> map) {
      return Collections.unmodifiableSortedMap(new TreeMap<>(map));
    }

    /** The same, with other files. */
    Document with(SortedMap<String, String> files, String metadata) {
      return new Document(
          document,
          files,
          vingerafdruk,
          opties,
          markering,
          metadata,
          gegevens,
          sjablonen,
          proza,
          clausules,
          citaten);
    }
  }
}
