package nl.paraaf.build;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import nl.paraaf.diagnostic.Diagnostic;
import nl.paraaf.diagnostic.DiagnosticPrinter;
import nl.paraaf.intake.Content;
import nl.paraaf.leak.Mask;
import nl.paraaf.report.Bent;
import nl.paraaf.source.SourceRoot;
import nl.paraaf.source.Span;

/** Lines of content and templates, to show with a diagnostic; without what is confidential. */
public final class Texts implements DiagnosticPrinter.Lines {
  private static final long LIMIT = 1024L * 1024;

  private final Content content;
  private final SourceRoot templates;
  private final Mask mask;

  public Texts(Content content, SourceRoot templates) {
    this.content = content;
    this.templates = templates;
    this.mask = new Mask(content.classified().klasseringen(), content.classified().waarden());
  }

  @Override
  public Optional<String> place(Span span) {
    return content.texts().place(span);
  }

  @Override
  public Optional<String> line(String file, int number) {
    return plain(file, number).map(line -> mask.line(file, number, line));
  }

  /** Diagnostics without confidential values. */
  List<Diagnostic> masked(List<Diagnostic> diagnostics) {
    return diagnostics.stream()
        .map(d -> mask.diagnostic(d, plain(d.span().file(), d.span().start().line())))
        .toList();
  }

  /** What gave way, without confidential values. */
  List<Bent> maskedBent(List<Bent> bent) {
    return bent.stream()
        .map(b -> new Bent(masked(List.of(b.found())).get(0), b.now(), b.reason(), b.entry()))
        .toList();
  }

  private Optional<String> plain(String file, int number) {
    String prefix = templates.display("");
    if (!file.startsWith(prefix)) {
      return content.texts().line(file, number);
    }
    try {
      byte[] bytes = templates.read(file.substring(prefix.length()), LIMIT);
      String text = new String(bytes, StandardCharsets.UTF_8);
      String read = text.startsWith("\uFEFF") ? text.substring(1) : text;
      return read.lines().skip(number - 1L).findFirst();
    } catch (IOException e) {
      // A message without its line is still a message.
      return Optional.empty();
    }
  }
}
