package nl.paraaf.publishing;

import java.time.LocalDate;
import java.util.List;

/**
 * What metadata tell of one document.
 *
 * @param identifiers by which it is known, the first within this collection
 * @param subject what it is about; empty when the title says all
 * @param author the organisation, as the document itself names it
 * @param language BCP 47, such as {@code nl-NL}
 * @param act what was done with it on its date, such as {@code vaststelling}
 * @param appraisal how long it is kept
 * @param restriction what limits its use
 */
public record Description(
    List<String> identifiers,
    String title,
    String subject,
    String author,
    LocalDate date,
    String language,
    Term publisher,
    Term kind,
    Term category,
    Term languageTerm,
    Term act,
    Term appraisal,
    Term restriction) {
  public Description {
    identifiers = List.copyOf(identifiers);
  }
}
