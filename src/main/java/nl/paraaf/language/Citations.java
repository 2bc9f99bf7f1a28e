package nl.paraaf.language;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.paraaf.domain.Dossier;
import nl.paraaf.domain.Registers.Bron;
import nl.paraaf.domain.Registers.Kamerstuk;

/** Citations by id, of papers of parliament and of other sources. */
public final class Citations {
  private final Map<String, Kamerstuk> kamerstukken;
  private final Map<String, Bron> bronnen;

  public Citations(Map<String, Kamerstuk> kamerstukken, Map<String, Bron> bronnen) {
    this.kamerstukken = kamerstukken;
    this.bronnen = bronnen;
  }

  /** What can be cited on the date of a letter. */
  public static Citations of(Dossier dossier) {
    return new Citations(dossier.kamerstuk(), dossier.bron());
  }

  /**
   * The citation of a source; of a source that is a paper of parliament, the citation of that
   * paper.
   *
   * @param id in the register of kamerstukken or of sources
   * @param place in it, such as {@code p. 3}
   * @return empty when no register has the id
   */
  public Optional<Citation> cite(String id, Optional<String> place) {
    Optional<Kamerstuk> paper = Optional.ofNullable(kamerstukken.get(id));
    Optional<Bron> source = Optional.ofNullable(bronnen.get(id));
    return paper
        .or(() -> source.flatMap(Bron::kamerstuk).map(kamerstukken::get))
        .map(found -> KamerstukCitation.of(found, place))
        .or(() -> source.map(found -> of(found, place)));
  }

  /** Several in a row, as in one footnote: joined by {@code "; "}, without a full stop. */
  public static String join(List<Citation> citations) {
    return citations.stream().map(Citation::text).collect(Collectors.joining("; "));
  }

  private static Citation of(Bron source, Optional<String> place) {
    Stream<Optional<String>> parts =
        source.citeerwijze().isPresent()
            ? Stream.of(source.citeerwijze(), place)
            : Stream.of(
                Optional.of(source.titel()),
                source.uitgever(),
                source.datum().map(Dates::date),
                place);
    String text = parts.flatMap(Optional::stream).collect(Collectors.joining(", "));
    return new Citation(
        withoutStop(Typography.polish(text)),
        source.url().filter(url -> url.startsWith("https://")));
  }

  private static String withoutStop(String text) {
    return text.endsWith(".") && !text.endsWith("..") ? text.substring(0, text.length() - 1) : text;
  }
}
