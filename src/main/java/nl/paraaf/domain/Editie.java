package nl.paraaf.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One letter with its annexes, as of its date. One folder in {@code content/edities}, described by
 * {@code brief.yaml}.
 *
 * @param id the folder's name, such as {@code 2025-06-30} or {@code 2026-06}
 * @param datum date of the letter; every fact is seen as of this day
 * @param datumToelichting why this day, when no source gives it
 * @param vorigePeildatum the date of the previous progress letter
 * @param vorigeBrief id of the previous letter in the register of kamerstukken
 * @param afzender id of an organisation
 * @param aan id of an organisation: a house of parliament
 * @param onsKenmerk the sender's reference; a placeholder while empty
 * @param slotformule closing formula, such as {@code Hoogachtend,}; empty for none
 * @param aankondigingen what the letter promises to send or tell, and where it is registered
 * @param nietVermeld what the edition leaves out though a reader looks for it, with the reason
 * @param mededeling a line for every page, such as that this is a sample
 */
public record Editie(
    String id,
    LocalDate datum,
    Optional<String> datumToelichting,
    String titel,
    String onderwerp,
    LocalDate vorigePeildatum,
    Optional<String> vorigeBrief,
    String afzender,
    Optional<String> dienst,
    String aan,
    Optional<String> onsKenmerk,
    Optional<String> uwKenmerk,
    String aanhef,
    Nummering nummering,
    List<Onderdeel> onderdelen,
    Optional<String> slotformule,
    Ondertekening ondertekening,
    List<Bijlage> bijlagen,
    List<Aankondiging> aankondigingen,
    List<NietVermeld> nietVermeld,
    Optional<String> mededeling) {

  public Editie {
    onderdelen = List.copyOf(onderdelen);
    bijlagen = List.copyOf(bijlagen);
    aankondigingen = List.copyOf(aankondigingen);
    nietVermeld = List.copyOf(nietVermeld);
  }

  /** The same letter, as if the one before it was of another day. */
  public Editie sinds(LocalDate day) {
    return new Editie(
        id,
        datum,
        datumToelichting,
        titel,
        onderwerp,
        day,
        vorigeBrief,
        afzender,
        dienst,
        aan,
        onsKenmerk,
        uwKenmerk,
        aanhef,
        nummering,
        onderdelen,
        slotformule,
        ondertekening,
        bijlagen,
        aankondigingen,
        nietVermeld,
        mededeling);
  }

  /** Whether headings are numbered; never mixed in one letter. */
  public enum Nummering implements Benoemd {
    GEEN,
    DECIMAAL;

    @Override
    public String label() {
      return id();
    }
  }

  /**
   * A part of the letter, in order. Either prose or a fragment of a template.
   *
   * @param kop heading; empty for the opening, which has none
   * @param bestand a Markdown file in the folder of the edition
   * @param sjabloon a template in {@code templates/onderdelen}
   */
  public record Onderdeel(
      Optional<String> kop, Optional<String> bestand, Optional<String> sjabloon) {}

  /** Who signs, the lead signatory first. */
  public record Ondertekening(Wijze wijze, List<Ondertekenaar> ondertekenaars) {
    public Ondertekening {
      ondertekenaars = List.copyOf(ondertekenaars);
    }
  }

  /** The three ways of signing. */
  public enum Wijze implements Benoemd {
    /** One signature. */
    ENKEL("enkel"),
    /** One signature; the text says that it speaks for another minister too. */
    MEDE_NAMENS("mede namens"),
    /** Two or more signatures. */
    MEDE_ONDERTEKEND("mede ondertekend");

    private final String label;

    Wijze(String label) {
      this.label = label;
    }

    @Override
    public String label() {
      return label;
    }
  }

  /**
   * A person in an office.
   *
   * @param persoon id in the register of persons
   * @param ambt id in the register of offices
   */
  public record Ondertekenaar(String persoon, String ambt) {}

  /**
   * An annex, numbered in order from 1.
   *
   * @param document the name of a document that is made with the letter; empty for a file that
   *     comes from elsewhere
   */
  public record Bijlage(String titel, Optional<String> document, Optional<String> bron) {}

  /**
   * A sentence of the letter that promises something.
   *
   * @param woorden words of that sentence, as they stand in the letter
   * @param toezeggingen ids in the register of promises: where it is kept open
   */
  public record Aankondiging(String woorden, List<String> toezeggingen) {
    public Aankondiging {
      toezeggingen = List.copyOf(toezeggingen);
    }
  }

  /**
   * What is in no document of the edition, and why.
   *
   * @param trajecten ids of tracks that an earlier edition told of
   * @param toezeggingen ids of promises that are still open
   * @param moties ids of motions that are still open
   * @param reden why, in one sentence
   */
  public record NietVermeld(
      List<String> trajecten, List<String> toezeggingen, List<String> moties, String reden) {
    public NietVermeld {
      trajecten = List.copyOf(trajecten);
      toezeggingen = List.copyOf(toezeggingen);
      moties = List.copyOf(moties);
    }
  }
}
