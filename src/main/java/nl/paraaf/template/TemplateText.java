package nl.paraaf.template;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import nl.paraaf.source.Span;

/** The text of a template as the user wrote it, with places in it. */
final class TemplateText {
  private final String file;
  private final String text;
  private final List<Integer> lineStarts = new ArrayList<>(List.of(0));

  /**
   * A text.
   *
   * @param file the template's name as the user knows it
   * @param text with line feeds for line ends
   */
  TemplateText(String file, String text) {
    this.file = file;
    this.text = text;
    for (int i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) {
      lineStarts.add(i + 1);
    }
  }

  String file() {
    return file;
  }

  String text() {
    return text;
  }

  /** The line of a character, from 1. */
  int line(int offset) {
    int found = Collections.binarySearch(lineStarts, offset);
    return found >= 0 ? found + 1 : -found - 1;
  }

  /** The column of a character, from 1. */
  int column(int offset) {
    return offset - lineStarts.get(line(offset) - 1) + 1;
  }

  Span span(int offset, int length) {
    return Span.on(file, line(offset), column(offset), length);
  }

  /** What stands from a place on; empty for a place outside the text. */
  String from(int line, int column) {
    int offset = line <= lineStarts.size() ? lineStarts.get(line - 1) + column - 1 : text.length();
    return text.substring(Math.min(offset, text.length()));
  }
}
