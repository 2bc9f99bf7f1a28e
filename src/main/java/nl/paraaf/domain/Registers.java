package nl.paraaf.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Optional;

/** What is true apart from any one track: one file each in {@code content/registers}. */
public record Registers(
    List<Bron> bronnen,
    List<Kamerstuk> kamerstukken,
    List<Motie> moties,
    List<Toezegging> toezeggingen,
    List<Persoon> personen,
    List<Ambt> ambten,
    List<Organisatie> organisaties,
    List<Cluster> clusters,
    List<Instrument> instrumenten,
    List<Afkorting> afkortingen,
    List<Begrip> begrippen,
    List<Cijfer> cijfers,
    List<Lijstwaarde> waardelijsten) {

  public Registers {
    bronnen = List.copyOf(bronnen);
    kamerstukken = List.copyOf(kamerstukken);
    moties = List.copyOf(moties);
    toezeggingen = List.copyOf(toezeggingen);
    personen = List.copyOf(personen);
    ambten = List.copyOf(ambten);
    organisaties = List.copyOf(organisaties);
    clusters = List.copyOf(clusters);
    instrumenten = List.copyOf(instrumenten);
    afkortingen = List.copyOf(afkortingen);
    begrippen = List.copyOf(begrippen);
    cijfers = List.copyOf(cijfers);
    waardelijsten = List.copyOf(waardelijsten);
  }

  /** Registers without codes of official lists. */
  public Registers(
      List<Bron> bronnen,
      List<Kamerstuk> kamerstukken,
      List<Motie> moties,
      List<Toezegging> toezeggingen,
      List<Persoon> personen,
      List<Ambt> ambten,
      List<Organisatie> organisaties,
      List<Cluster> clusters,
      List<Instrument> instrumenten,
      List<Afkorting> afkortingen,
      List<Begrip> begrippen,
      List<Cijfer> cijfers) {
    this(
        bronnen,
        kamerstukken,
        moties,
        toezeggingen,
        personen,
        ambten,
        organisaties,
        clusters,
        instrumenten,
        afkortingen,
        begrippen,
        cijfers,
        List.of());
  }

  /** Registers with nothing in them. */
  public static Registers none() {
    return new Registers(
        List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
        List.of(), List.of(), List.of(), List.of());
  }

  /** Something that can be named by its id. */
  public interface MetId {
    String id();
  }

  /**
   * A source of facts.
   *
   * @param kamerstuk id of the same in the register of kamerstukken, when it is one: cited as such
   * @param citeerwijze how to cite it, such as {@code Stcrt. 2025, 20039}, when title, publisher
   *     and date in a row will not do
   * @param url a stable address; empty when none is known
   */
  public record Bron(
      String id,
      String titel,
      Optional<String> uitgever,
      Optional<Datum> datum,
      Optional<String> kamerstuk,
      Optional<String> citeerwijze,
      Optional<String> url,
      Optional<String> opmerking)
      implements MetId {}

  /**
   * A paper of parliament.
   *
   * @param id such as {@code kst-29826-203}, the form of its stable address
   * @param dossier digits without a space, such as {@code 29826}; empty for a case or document
   * @param toevoeging budget chapter in Roman numerals, such as {@code XIII}
   * @param ondernummer number in the dossier; letters for the Eerste Kamer
   * @param nummer number of a case (Z) or document (D), such as {@code 2024Z15119}
   * @param vergaderjaar such as {@code 2024-2025}; computed from {@code datum} when that is known
   * @param zoalsGeciteerd the citation as the source has it, when that differs or is in doubt
   */
  public record Kamerstuk(
      String id,
      KamerstukSoort soort,
      Kamer kamer,
      Optional<String> dossier,
      Optional<String> toevoeging,
      Optional<String> ondernummer,
      Optional<String> nummer,
      Optional<String> vergaderjaar,
      Optional<LocalDate> datum,
      Optional<String> titel,
      boolean bijlage,
      Optional<String> zoalsGeciteerd,
      Optional<String> bron)
      implements MetId {}

  /** The numbers that parliament gives to papers. */
  public enum KamerstukSoort implements Benoemd {
    KAMERSTUK,
    ZAAK,
    DOCUMENT;

    @Override
    public String label() {
      return id();
    }
  }

  /** The two houses. */
  public enum Kamer implements Benoemd {
    TWEEDE("Tweede Kamer"),
    EERSTE("Eerste Kamer");

    private final String label;

    Kamer(String label) {
      this.label = label;
    }

    @Override
    public String label() {
      return label;
    }
  }

  /**
   * A motion.
   *
   * @param naam as cited, such as {@code motie-Postma}
   * @param kamerstuk id in the register of kamerstukken
   * @param afdoening how it was dealt with, oldest first
   */
  public record Motie(
      String id,
      String naam,
      String onderwerp,
      String kamerstuk,
      Optional<LocalDate> aangenomen,
      List<Afdoening> afdoening,
      String bron)
      implements MetId {
    public Motie {
      afdoening = List.copyOf(afdoening);
    }
  }

  /**
   * A promise to parliament.
   *
   * @param id the official number where there is one, else a name of our own
   * @param nummer the official number, such as {@code TZ202410-136} or {@code T03819}
   * @param aan to whom: a member, or the house
   * @param datum the day on which it was made
   * @param termijn the last day on which it must have been kept
   * @param termijnTekst the term in words, as the source has it
   */
  public record Toezegging(
      String id,
      Optional<String> nummer,
      Kamer kamer,
      String tekst,
      Optional<String> aan,
      Optional<String> gelegenheid,
      Optional<LocalDate> datum,
      Optional<LocalDate> termijn,
      Optional<String> termijnTekst,
      List<Afdoening> afdoening,
      String bron)
      implements MetId {
    public Toezegging {
      afdoening = List.copyOf(afdoening);
    }
  }

  /** One step in dealing with a motion or promise. */
  public record Afdoening(
      AfdoeningStatus status, LocalDate datum, Optional<String> wijze, String bron) {}

  /** How far it has been dealt with. */
  public enum AfdoeningStatus implements Benoemd {
    GEMELD("voortgang gemeld"),
    DEELS("deels afgedaan"),
    AFGEDAAN("afgedaan"),
    AFGEWEZEN("niet overgenomen");

    private final String label;

    AfdoeningStatus(String label) {
      this.label = label;
    }

    @Override
    public String label() {
      return label;
    }
  }

  /**
   * A person.
   *
   * @param naam as signed, such as {@code A.A. (Thierry) Aartsen}; without first name or initials
   *     when no source gives them
   * @param onvolledig what is missing in the name, such as {@code voorletters}
   */
  public record Persoon(
      String id, String naam, Optional<String> onvolledig, List<Ambtstermijn> ambten, String bron)
      implements MetId {
    public Persoon {
      ambten = List.copyOf(ambten);
    }
  }

  /** A person's term in an office. */
  public record Ambtstermijn(
      String ambt, Optional<LocalDate> van, Optional<LocalDate> tot, String bron) {}

  /**
   * An office.
   *
   * @param titel as under a signature, such as {@code Minister van Klimaat en Groene Groei}
   * @param organisatie id of the organisation that the office heads or belongs to
   */
  public record Ambt(
      String id, String titel, String organisatie, Optional<LocalDate> van, Optional<LocalDate> tot)
      implements MetId {}

  /**
   * An organisation.
   *
   * @param adres address lines, as on an envelope
   * @param opvolger id of the organisation that took over
   */
  public record Organisatie(
      String id,
      OrganisatieSoort soort,
      String naam,
      Optional<String> afkorting,
      List<String> adres,
      Optional<LocalDate> van,
      Optional<LocalDate> tot,
      Optional<String> opvolger,
      List<Lidmaatschap> leden,
      Optional<String> toelichting,
      Optional<String> bron)
      implements MetId {
    public Organisatie {
      adres = List.copyOf(adres);
      leden = List.copyOf(leden);
    }
  }

  /** The kinds of organisation. */
  public enum OrganisatieSoort implements Benoemd {
    MINISTERIE,
    PROVINCIE,
    PARLEMENT,
    COMMISSIE,
    UITVOERDER,
    BEDRIJF,
    EUROPEES;

    @Override
    public String label() {
      return id();
    }
  }

  /** A member of a committee for a time. */
  public record Lidmaatschap(
      String persoon,
      String rol,
      Optional<LocalDate> van,
      Optional<LocalDate> tot,
      Optional<String> toelichting,
      String bron) {}

  /** A cluster of industry. */
  public record Cluster(String id, String naam) implements MetId {}

  /** A scheme or a law that helps or binds, with what is known of it. */
  public record Instrument(
      String id, String naam, Optional<String> afkorting, List<Traject.Feit> feiten)
      implements MetId {
    public Instrument {
      feiten = List.copyOf(feiten);
    }
  }

  /**
   * An abbreviation.
   *
   * @param bekend true for those that need no introduction, such as EU
   */
  public record Afkorting(String afkorting, String voluit, boolean bekend) implements MetId {
    @Override
    public String id() {
      return afkorting;
    }
  }

  /** A term with its meaning. */
  public record Begrip(String id, String term, String omschrijving, Optional<String> bron)
      implements MetId {}

  /**
   * A figure that a source reports, as against one that the program counts.
   *
   * @param delen ids of the figures that together are this one; empty for one without parts
   */
  public record Cijfer(
      String id,
      String omschrijving,
      BigDecimal waarde,
      Optional<BigDecimal> max,
      Eenheid eenheid,
      boolean ongeveer,
      Optional<String> basisjaar,
      Optional<Year> doeljaar,
      List<String> delen,
      Optional<String> toelichting,
      LocalDate vanaf,
      Optional<LocalDate> tot,
      String bron)
      implements MetId, Traject.Geldig {
    public Cijfer {
      delen = List.copyOf(delen);
    }
  }
}
