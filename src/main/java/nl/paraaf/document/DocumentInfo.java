package nl.paraaf.document;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What is known of a document as a whole.
 *
 * @param name the document's kind, such as {@code voortgangsbrief}
 * @param title its title, as readers and catalogues see it
 * @param subject one line on what it is about; empty when the title says all
 * @param author who sends it, an organisation
 * @param language BCP 47, such as {@code nl-NL}
 * @param date the date of the document, never that of the run
 * @param notice a line that stands on every page, such as that this is a sample; empty for none
 * @param runningTitle a short title for the head of the later pages
 * @param marking for whom it is, in words that stand on every page, such as {@code Vertrouwelijk};
 *     empty for everyone
 * @param origin by which a file of the document can be led back; empty when it goes nowhere
 */
public record DocumentInfo(
    String name,
    String title,
    String subject,
    String author,
    String language,
    LocalDate date,
    Status status,
    String notice,
    String runningTitle,
    String marking,
    Optional<Origin> origin) {

  /** A document that goes nowhere. */
  public DocumentInfo(
      String name,
      String title,
      String subject,
      String author,
      String language,
      LocalDate date,
      Status status,
      String notice,
      String runningTitle,
      String marking) {
    this(
        name,
        title,
        subject,
        author,
        language,
        date,
        status,
        notice,
        runningTitle,
        marking,
        Optional.empty());
  }

  /** A document for everyone. */
  public DocumentInfo(
      String name,
      String title,
      String subject,
      String author,
      String language,
      LocalDate date,
      Status status,
      String notice,
      String runningTitle) {
    this(name, title, subject, author, language, date, status, notice, runningTitle, "");
  }

  /** The same document with another marking. */
  public DocumentInfo withMarking(String words) {
    return with(words, origin);
  }

  /** The same document with its origin. */
  public DocumentInfo withOrigin(Origin made) {
    return with(marking, Optional.of(made));
  }

  private DocumentInfo with(String words, Optional<Origin> made) {
    return new DocumentInfo(
        name, title, subject, author, language, date, status, notice, runningTitle, words, made);
  }

  /**
   * By which a file that comes back is known.
   *
   * @param path below the output folder, without an extension: which document of which edition
   * @param text hash of its words, by which one sees whether the records still make them
   * @param program that made it, with its version
   */
  public record Origin(String path, String text, String program) {}
}
