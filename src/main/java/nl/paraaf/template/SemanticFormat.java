package nl.paraaf.template;

import freemarker.core.CommonMarkupOutputFormat;
import java.io.IOException;
import java.io.Writer;

/** FreeMarker's view of the semantic vocabulary: XML whose text is escaped by itself. */
final class SemanticFormat extends CommonMarkupOutputFormat<SemanticMarkup> {
  static final SemanticFormat INSTANCE = new SemanticFormat();

  private SemanticFormat() {}

  @Override
  public String getName() {
    return "paraaf";
  }

  @Override
  public String getMimeType() {
    return null;
  }

  @Override
  public void output(String text, Writer out) throws IOException {
    out.write(escapePlainText(text));
  }

  @Override
  public String escapePlainText(String text) {
    StringBuilder out = new StringBuilder(text.length() + 16);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '"' -> out.append("&quot;");
        default -> out.append(c);
      }
    }
    return out.toString();
  }

  @Override
  public boolean isLegacyBuiltInBypassed(String builtIn) {
    return builtIn.equals("html") || builtIn.equals("xml") || builtIn.equals("xhtml");
  }

  @Override
  protected SemanticMarkup newTemplateMarkupOutputModel(String plain, String markup) {
    return new SemanticMarkup(plain, markup);
  }
}
