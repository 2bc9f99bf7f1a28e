package nl.paraaf.build;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import nl.paraaf.diagnostic.DiagnosticPrinter;
import nl.paraaf.intake.Content;
import nl.paraaf.source.SourceRoot;
import nl.paraaf.source.Span;

/** Lines of content and templates, to show with a diagnostic. */
public record Texts(Content content, SourceRoot templates) implements DiagnosticPrinter.Lines {
  private static final long LIMIT = 1024L * 1024;

  @Override
  public Optional<String> place(Span span) {
    return content.texts().place(span);
  }

  @Override
  public Optional<String> line(String file, int number) {
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
