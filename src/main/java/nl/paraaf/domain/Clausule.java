package nl.paraaf.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What is known of a clause beside its text: the front matter of one file in {@code
 * content/clausules}.
 *
 * @param id the file's name without its extension
 * @param versie raised with each change of the text, such as {@code 1.0}
 * @param titel heading of an article or annex; a short name for other kinds
 * @param documenten the agreements that it serves
 * @param volgorde its place among its kind
 * @param variantgroep of the clauses of one group exactly one is in a draft
 * @param voorwaarde an expression on the records that is true or false; without one always true
 * @param term the defined term; there for definitions only
 * @param eist what each obligation in it must name
 * @param sjabloon the table that stands in an annex under the text
 * @param notitie a note for the lawyer
 * @param statusDatum the day from which it has its status
 */
public record Clausule(
    String id,
    String versie,
    String titel,
    ClausuleSoort soort,
    List<Stuk> documenten,
    Integer volgorde,
    Optional<String> variantgroep,
    Optional<String> voorwaarde,
    Optional<String> term,
    List<Eis> eist,
    Optional<Bijlagetabel> sjabloon,
    List<Grondslag> grondslag,
    String notitie,
    ClausuleStatus status,
    LocalDate statusDatum)
    implements Registers.MetId {

  public Clausule {
    documenten = List.copyOf(documenten);
    eist = List.copyOf(eist);
    grondslag = List.copyOf(grondslag);
  }

  /** The name by which other clauses refer to it: that of its group, or its own. */
  public String verwijsnaam() {
    return variantgroep.orElse(id);
  }

  /** Where a clause stands in an agreement. */
  public enum ClausuleSoort implements Benoemd {
    PARTIJEN,
    OVERWEGING,
    DEFINITIE,
    ARTIKEL,
    SLOT,
    BIJLAGE;

    @Override
    public String label() {
      return id();
    }
  }

  /** How far a clause has come. */
  public enum ClausuleStatus implements Benoemd {
    CONCEPT,
    VASTGESTELD,
    VERVALLEN;

    @Override
    public String label() {
      return id();
    }
  }

  /** What an obligation can be asked to name. */
  public enum Eis implements Benoemd {
    PARTIJ,
    TERMIJN;

    @Override
    public String label() {
      return id();
    }
  }

  /** The tables of annexes that are made from the records. */
  public enum Bijlagetabel implements Benoemd {
    PROJECTPORTFOLIO,
    PLANNING,
    EMISSIES;

    @Override
    public String label() {
      return id();
    }
  }

  /**
   * Why the clause is as it is.
   *
   * @param regeling a statute or a set of instructions
   * @param onderdeel the article or instruction in it
   */
  public record Grondslag(String regeling, String onderdeel, Optional<String> toelichting) {}
}
