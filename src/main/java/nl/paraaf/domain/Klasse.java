package nl.paraaf.domain;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Who may see a value of the records, from least to most closed. */
public enum Klasse implements Benoemd {
  /** Everyone. */
  OPENBAAR("openbaar", Rubricering.OPENBAAR),
  /** Whoever works here: data about a civil servant, who is not a public person. */
  INTERN_PERSOON("een persoonsgegeven voor intern gebruik", Rubricering.INTERN),
  /** Whoever works on the agreement, until it is signed. */
  TOT_ONDERTEKENING("vertrouwelijk tot de ondertekening", Rubricering.TOT_ONDERTEKENING),
  /** Whoever works on the track. */
  VERTROUWELIJK("vertrouwelijk", Rubricering.VERTROUWELIJK),
  /** Whoever works on the track and is listed as an insider. */
  KOERSGEVOELIG("koersgevoelig", Rubricering.KOERSGEVOELIG);

  private final String label;
  private final Rubricering rubricering;

  Klasse(String label, Rubricering rubricering) {
    this.label = label;
    this.rubricering = rubricering;
  }

  /** The class by its word in the YAML. */
  public static Optional<Klasse> of(String id) {
    return Stream.of(values()).filter(klasse -> klasse.id().equals(id)).findFirst();
  }

  @Override
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** What a value of this class is, as in: dit bedrag is vertrouwelijk. */
  @Override
  public String label() {
    return label;
  }

  /** What a document that shows such a value must say of itself. */
  public Rubricering rubricering() {
    return rubricering;
  }
}
