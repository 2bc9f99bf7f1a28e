package nl.paraaf.build;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import nl.paraaf.diagnostic.Diagnostics;
import nl.paraaf.diagnostic.Severity;
import nl.paraaf.diagnostic.Suggestion;
import nl.paraaf.document.Status;
import nl.paraaf.domain.Paraaf;
import nl.paraaf.domain.ParaafStand;
import nl.paraaf.domain.ParaafStand.Staat;
import nl.paraaf.intake.Content;
import nl.paraaf.language.Dates;
import nl.paraaf.language.Text;
import nl.paraaf.rules.ApprovalRules;
import nl.paraaf.source.DataPath;
import nl.paraaf.source.Span;

/** Holds what people agreed to against the texts as they are now. */
final class Approvals {
  private final Content content;
  private final Diagnostics diagnostics;

  Approvals(Content content, Diagnostics diagnostics) {
    this.content = content;
    this.diagnostics = diagnostics;
  }

  /** Whether there is anything to know of a document; its text is not made for that. */
  boolean concerns(Approvable document) {
    return !document.roles().isEmpty() || content.approvals().containsKey(document.path());
  }

  /**
   * How it stands with each role: first those that must agree, in their order, then others that
   * did.
   */
  List<ParaafStand> standings(Approvable document) {
    List<Paraaf> entries = content.approvals().getOrDefault(document.path(), List.of());
    Map<String, String> roles = new LinkedHashMap<>();
    document.roles().forEach(role -> roles.put(key(role), role));
    entries.forEach(entry -> roles.putIfAbsent(key(entry.rol()), entry.rol()));
    Optional<String> now = entries.isEmpty() ? Optional.empty() : document.fingerprint();
    List<ParaafStand> standings = new ArrayList<>();
    for (String role : roles.values()) {
      Optional<Paraaf> last = last(entries, role);
      standings.add(
          new ParaafStand(
              document.name(),
              document.title(),
              document.subject(),
              role,
              last.map(entry -> state(entry, now)).orElse(Staat.NOG_NIET),
              last));
    }
    return standings;
  }

  /** The last approval counts; what was approved before it is history. */
  private static Optional<Paraaf> last(List<Paraaf> entries, String role) {
    return entries.stream().filter(entry -> entry.isVan(role)).reduce((a, b) -> b);
  }

  private static Staat state(Paraaf entry, Optional<String> now) {
    return now.filter(entry.vingerafdruk()::equals).isPresent() ? Staat.GEZET : Staat.VERVALLEN;
  }

  private static String key(String role) {
    return role.strip().toLowerCase(Locale.ROOT);
  }

  /**
   * Reports approvals of a text that has changed and, for a final version, those that are missing.
   *
   * @param last whether the document is made as a final version
   */
  void check(Approvable document, boolean last) {
    List<String> missing = new ArrayList<>();
    for (ParaafStand standing : standings(document)) {
      boolean required = last && document.roles().contains(standing.rol());
      if (standing.staat() == Staat.VERVALLEN) {
        outdated(document, standing.paraaf().orElseThrow(), required);
      } else if (standing.staat() == Staat.NOG_NIET && required) {
        missing.add(standing.rol());
      }
    }
    if (!missing.isEmpty()) {
      diagnostics.add(
          ApprovalRules.PARAAF_ONTBREEKT.with(
              Span.nowhere(),
              List.of(
                  "leg het stuk voor en leg de paraaf vast: ./paraaf paraaf --document "
                      + document.name()
                      + document.options()
                      + " --rol "
                      + (missing.get(0).contains(" ") ? "'" + missing.get(0) + "'" : missing.get(0))
                      + " --naam NAAM"),
              document.words(),
              Text.enumerate(missing)));
    }
  }

  /**
   * Does the same for drafts, of which no role must approve.
   *
   * @param status as which they were made
   * @param concepts makes them as concepts, which list their open places: that is what people agree
   *     to
   */
  void checkDrafts(
      List<MadeDocument> drafts, Status status, Supplier<List<MadeDocument>> concepts) {
    boolean any = drafts.stream().map(Approvable::of).anyMatch(this::concerns);
    if (any) {
      List<MadeDocument> texts = status == Status.CONCEPT ? drafts : concepts.get();
      texts.forEach(draft -> check(Approvable.of(draft), false));
    }
  }

  private void outdated(Approvable document, Paraaf entry, boolean required) {
    List<String> hints = new ArrayList<>(List.of(ApprovalRules.PARAAF_VERVALLEN.remedy()));
    entry
        .versie()
        .ifPresent(
            version ->
                hints.add(
                    "wat er is veranderd, toont: ./paraaf vergelijk "
                        + document.call()
                        + "@"
                        + version
                        + " "
                        + document.call()
                        + document.options()));
    diagnostics.add(
        ApprovalRules.PARAAF_VERVALLEN
            .with(
                place(entry, "vingerafdruk"),
                hints,
                document.words(),
                entry.rol(),
                entry.naam(),
                Dates.day(entry.datum()))
            .withSeverity(required ? Severity.FOUT : Severity.WAARSCHUWING));
  }

  private Span place(Paraaf entry, String key) {
    return content
        .provenance()
        .of(entry)
        .map(path -> content.places().nearest(path.child(key)))
        .orElse(Span.nowhere());
  }

  /**
   * Reports files with approvals of documents that do not exist.
   *
   * @param known the paths of all documents of some editions, and of all drafts
   * @param folders those editions, and that of drafts
   * @param other all editions
   */
  void checkStrays(Set<String> known, Set<String> folders, Set<String> other) {
    content
        .approvals()
        .forEach(
            (path, entries) -> {
              String folder = path.substring(0, path.indexOf('/'));
              boolean elsewhere = other.contains(folder) && !folders.contains(folder);
              if (!elsewhere && !known.contains(path)) {
                Span span =
                    entries.stream()
                        .findFirst()
                        .flatMap(content.provenance()::of)
                        .map(DataPath::file)
                        .map(file -> Span.at(file, 1, 1))
                        .orElse(Span.nowhere());
                diagnostics.add(
                    ApprovalRules.PARAAF_ZONDER_STUK.with(
                        span,
                        List.of(
                            Suggestion.hint(
                                path, known, ApprovalRules.PARAAF_ZONDER_STUK.remedy())),
                        path));
              }
            });
  }
}
