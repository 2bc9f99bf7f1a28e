package nl.paraaf.writer.text;

import nl.paraaf.document.Inline;

/** Writes, below the text, what is still open: what is missing, what is needed, and where. */
final class HtmlEnd {
  private final Markup out;
  private final HtmlNotes notes;

  HtmlEnd(Markup out, HtmlNotes notes) {
    this.out = out;
    this.notes = notes;
  }

  void write() {
    if (notes.open().isEmpty()) {
      return;
    }
    Runnable content =
        () -> {
          out.block("h2", () -> out.text("Nog open"), "id", "_nogopen");
          Runnable items =
              () -> {
                for (int number = 1; number <= notes.open().size(); number++) {
                  item(number, notes.open().get(number - 1));
                }
              };
          out.block("ol", items);
        };
    out.block("aside", content, "class", "nogopen", "aria-labelledby", "_nogopen");
  }

  private void item(int number, Inline.Placeholder placeholder) {
    Runnable content =
        () -> {
          String back = "#" + HtmlNotes.openMarkId(number);
          Runnable name = () -> out.text(placeholder.name());
          out.inline("strong", () -> out.inline("a", name, "href", back));
          out.empty("br");
          Runnable need = () -> out.text(placeholder.need());
          out.inline("span", need, "id", HtmlNotes.needId(number));
          out.empty("br");
          out.inline("code", () -> out.text(placeholder.path().toString()));
        };
    out.block("li", content, "id", HtmlNotes.openId(number));
  }
}
