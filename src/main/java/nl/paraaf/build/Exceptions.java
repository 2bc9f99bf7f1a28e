package nl.paraaf.build;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.paraaf.diagnostic.Diagnostic;
import nl.paraaf.diagnostic.DiagnosticPrinter;
import nl.paraaf.diagnostic.Diagnostics;
import nl.paraaf.diagnostic.Severity;
import nl.paraaf.domain.Editie;
import nl.paraaf.domain.Uitzondering;
import nl.paraaf.domain.Uitzondering.Ernst;
import nl.paraaf.intake.Content;
import nl.paraaf.report.Bent;
import nl.paraaf.rules.ExceptionRules;
import nl.paraaf.rules.Group;
import nl.paraaf.rules.Rule;
import nl.paraaf.source.SourceRoot;
import nl.paraaf.source.Span;

/** Lets rules give way where the content says so, and holds the entries that say it to account. */
final class Exceptions {
  /**
   * Groups with rules that do not run in every check: that one of them finds nothing is no news.
   */
  private static final Set<Group> SELDOM =
      EnumSet.of(Group.TAAL, Group.VERTROUWELIJK, Group.UITVOER);

  private final Content content;
  private final SourceRoot root;
  private final DiagnosticPrinter.Lines lines;
  private final List<Entry> entries;
  private final Set<Bent> bent = new LinkedHashSet<>();
  private final Set<Uitzondering> used = new LinkedHashSet<>();
  private final Set<Uitzondering> expired = new LinkedHashSet<>();

  private record Entry(Uitzondering text, FilePattern files) {}

  Exceptions(Content content, SourceRoot root, DiagnosticPrinter.Lines lines) {
    this.content = content;
    this.root = root;
    this.lines = lines;
    this.entries =
        content.uitzonderingen().stream()
            .map(e -> new Entry(e, FilePattern.of(e.bestand())))
            .toList();
  }

  /** Reports entries that can never hold. */
  void check(Diagnostics diagnostics) {
    for (Uitzondering entry : content.uitzonderingen()) {
      Optional<Rule> rule = RuleBook.find(entry.regel());
      if (rule.isEmpty()) {
        diagnostics.add(
            ExceptionRules.UITZONDERING_ONBEKENDE_REGEL.with(
                place(entry, "regel"), List.of(RuleBook.hint(entry.regel())), entry.regel()));
      } else if (!rule.get().bendable()) {
        diagnostics.add(
            ExceptionRules.UITZONDERING_NIET_MOGELIJK.at(place(entry, "regel"), entry.regel()));
      } else if (severity(entry).filter(s -> !isLighter(s, rule.get().severity())).isPresent()) {
        diagnostics.add(
            ExceptionRules.UITZONDERING_ZWAARDER.at(
                place(entry, "ernst"), entry.regel(), rule.get().severity().label()));
      }
    }
  }

  /** Lowers or takes away what an entry is about. May be done more than once. */
  void apply(Diagnostics diagnostics) {
    diagnostics.sift(this::bend);
  }

  /** What was lowered or taken away, in order of place. */
  List<Bent> bent() {
    List<Bent> list = new ArrayList<>(bent);
    list.sort(Comparator.comparing(Bent::found, Diagnostic.BY_PLACE));
    return list;
  }

  /** Reports entries that are about nothing; to be asked after a complete check only. */
  void idle(Diagnostics diagnostics) {
    for (Uitzondering entry : content.uitzonderingen()) {
      boolean seldom =
          RuleBook.find(entry.regel()).filter(r -> SELDOM.contains(r.group())).isPresent();
      if (expired.contains(entry)) {
        diagnostics.add(
            ExceptionRules.UITZONDERING_VERLOPEN.at(
                place(entry, "tot"), entry.tot().orElseThrow()));
      } else if (!seldom && !used.contains(entry)) {
        diagnostics.add(ExceptionRules.UITZONDERING_ZONDER_GEVOLG.at(place(entry, "regel")));
      }
    }
  }

  private Optional<Diagnostic> bend(Diagnostic found) {
    for (Entry entry : entries) {
      Uitzondering text = entry.text();
      if (!isAbout(entry, found)) {
        continue;
      }
      if (text.tot().filter(until -> !date(found).isBefore(until)).isPresent()) {
        expired.add(text);
        continue;
      }
      used.add(text);
      Bent result = new Bent(found, severity(text), text.reden(), place(text, "regel"));
      bent.add(result);
      return result.told();
    }
    return Optional.of(found);
  }

  private boolean isAbout(Entry entry, Diagnostic found) {
    Uitzondering text = entry.text();
    boolean lighter = severity(text).map(s -> isLighter(s, found.severity())).orElse(true);
    return lighter
        && text.regel().equals(found.code())
        && RuleBook.find(text.regel()).filter(Rule::bendable).isPresent()
        && entry.files().matches(inside(found.span().file()))
        && text.bij().filter(words -> !isNear(words, found)).isEmpty();
  }

  private boolean isNear(String words, Diagnostic found) {
    StringBuilder near = new StringBuilder(found.message()).append('\n');
    Span span = found.span();
    for (int line = span.start().line(); line <= span.end().line(); line++) {
      lines.line(span.file(), line).ifPresent(text -> near.append(text).append('\n'));
    }
    return plain(near.toString()).contains(plain(words));
  }

  private static String plain(String text) {
    return text.replace('\u00a0', ' ').replaceAll("\\s+", " ").strip();
  }

  /** The file without the content folder before it; a file that stands elsewhere as it is. */
  private String inside(String file) {
    String prefix = root.display("");
    return file.startsWith(prefix) ? file.substring(prefix.length()) : file;
  }

  /** The date of the edition that a file belongs to; of the newest for what belongs to none. */
  private LocalDate date(Diagnostic found) {
    String file = inside(found.span().file());
    List<Editie> editions = content.gegevens().edities();
    return editions.stream()
        .filter(e -> file.startsWith("edities/" + e.id() + "/"))
        .map(Editie::datum)
        .findFirst()
        .or(() -> editions.stream().map(Editie::datum).max(Comparator.naturalOrder()))
        .orElse(LocalDate.MIN);
  }

  private static boolean isLighter(Severity one, Severity than) {
    return one.compareTo(than) > 0;
  }

  /** What a finding becomes; empty for one that is not told at all. */
  private static Optional<Severity> severity(Uitzondering entry) {
    return entry.ernst() == Ernst.UIT
        ? Optional.empty()
        : Optional.of(Severity.valueOf(entry.ernst().name()));
  }

  private Span place(Uitzondering entry, String key) {
    return content
        .provenance()
        .of(entry)
        .map(path -> content.places().nearest(path.child(key)))
        .orElse(Span.nowhere());
  }
}
