package nl.paraaf.intake;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import nl.paraaf.document.Prose;
import nl.paraaf.domain.Gegevens;
import nl.paraaf.domain.Inzage;
import nl.paraaf.domain.Klassering;
import nl.paraaf.domain.Onbekend;
import nl.paraaf.domain.Ontwerp;
import nl.paraaf.domain.Paraaf;
import nl.paraaf.domain.Uitzondering;
import nl.paraaf.domain.Waarde;
import nl.paraaf.source.DataPath;
import nl.paraaf.source.Provenance;
import nl.paraaf.source.SourceMap;
import nl.paraaf.source.SourceTexts;

/**
 * All that was read from a content folder.
 *
 * @param prose by path inside the folder, such as {@code edities/2025-06-30/inleiding.md}; sorted
 * @param clauses the texts of the library, by id of the clause
 * @param overrides the texts of drafts that depart from the library, by {@link #override}
 * @param uitzonderingen where rules give way
 * @param words good words that no dictionary has
 * @param pieces the data that documents have of their own
 * @param approvals who agreed to which text, by path of the document below the output folder
 * @param provenance which record came from where
 * @param places where each key and value of the YAML files stands
 * @param texts the files as text, for messages that show a line
 * @param classified which values are confidential, and what is known to be unknown
 */
public record Content(
    Gegevens gegevens,
    Map<String, Prose> prose,
    Map<String, Prose> clauses,
    Map<String, Prose> overrides,
    List<Uitzondering> uitzonderingen,
    Set<String> words,
    List<Piece> pieces,
    Map<String, List<Paraaf>> approvals,
    Provenance provenance,
    SourceMap places,
    SourceTexts texts,
    Classified classified) {
  public Content {
    prose = Collections.unmodifiableMap(new TreeMap<>(prose));
    clauses = Collections.unmodifiableMap(new TreeMap<>(clauses));
    words = Set.copyOf(words);
    overrides = Collections.unmodifiableMap(new TreeMap<>(overrides));
    pieces = List.copyOf(pieces);
    approvals = Collections.unmodifiableMap(new TreeMap<>(approvals));
    uitzonderingen = List.copyOf(uitzonderingen);
  }

  /**
   * What was read of classes, before there were records.
   *
   * @param klasseringen confidential values
   * @param onbekend values that are not known yet, by path
   * @param waarden all values
   * @param binding makes the records again, without what may not be seen
   */
  public record Classified(
      List<Klassering> klasseringen,
      Map<DataPath, Onbekend> onbekend,
      List<Waarde> waarden,
      Function<Inzage, Gegevens> binding) {
    public Classified {
      klasseringen = List.copyOf(klasseringen);
      onbekend = Map.copyOf(onbekend);
      waarden = List.copyOf(waarden);
    }
  }

  /** What readers of public documents of a day may see. */
  public Inzage openbaar(LocalDate dag) {
    return Inzage.openbaar(classified.klasseringen(), dag, classified.onbekend());
  }

  /** The records as they exist for some readers. */
  public Gegevens gegevens(Inzage inzage) {
    return inzage.verborgen().isEmpty() ? gegevens : classified.binding().apply(inzage);
  }

  /** The name of a text by which a draft replaces that of a clause. */
  public static String override(Ontwerp draft, String clause) {
    return draft.sleutel() + "/" + clause;
  }
}
