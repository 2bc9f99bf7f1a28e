package nl.paraaf.intake.markdown;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Node;
import org.commonmark.node.Text;

/** A name for references at the end of a heading, title or caption: {@code {#id}}. */
final class IdSuffix {
  private static final Pattern SUFFIX = Pattern.compile("\\s*\\{#([^{}]*)\\}\\s*$");
  private static final Pattern GOOD = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

  private IdSuffix() {}

  /** Takes the name off the end of the node's text; empty when there is none. */
  static String take(Node node, Faults faults) {
    if (!(node.getLastChild() instanceof Text text)) {
      return "";
    }
    Matcher matcher = SUFFIX.matcher(text.getLiteral());
    if (!matcher.find()) {
      return "";
    }
    String id = matcher.group(1);
    if (!GOOD.matcher(id).matches()) {
      faults.add(
          "ongeldige-naam",
          "{#" + id + "} is geen goede naam om naar te verwijzen",
          faults.word(text, "{#" + id + "}"),
          "gebruik kleine letters, cijfers en koppeltekens, zoals {#stand-van-zaken}");
    }
    String rest = text.getLiteral().substring(0, matcher.start());
    if (rest.isEmpty()) {
      text.unlink();
    } else {
      text.setLiteral(rest);
    }
    return id;
  }
}
