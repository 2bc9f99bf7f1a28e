package nl.paraaf.drafting;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.paraaf.document.Prose;
import nl.paraaf.source.Position;
import nl.paraaf.source.Span;

/** What can be read in the markup of a clause before it is merged. */
record ClauseText(Prose prose) {
  private static final Pattern REFERENCE = Pattern.compile("<verwijzing naar=\"([^\"]*)\"");
  private static final Pattern ID = Pattern.compile("<(?:lid|punt|sectie) id=\"([^\"]*)\"");

  /** A reference to a clause or a part of one, and its place. */
  record Reference(String target, Span span) {
    String clause() {
      int slash = target.indexOf('/');
      return slash < 0 ? target : target.substring(0, slash);
    }

    boolean isWhole() {
      return target.indexOf('/') < 0;
    }
  }

  List<Reference> references() {
    List<Reference> found = new ArrayList<>();
    Matcher matcher = REFERENCE.matcher(prose.markup());
    while (matcher.find()) {
      found.add(new Reference(matcher.group(1), prose.original(position(matcher.start()))));
    }
    return found;
  }

  /** The names of the parts of the clause. */
  Set<String> ids() {
    Set<String> ids = new HashSet<>();
    Matcher matcher = ID.matcher(prose.markup());
    while (matcher.find()) {
      ids.add(matcher.group(1));
    }
    return ids;
  }

  private Position position(int offset) {
    String before = prose.markup().substring(0, offset);
    int line = (int) before.chars().filter(c -> c == '\n').count() + 1;
    return new Position(line, offset - before.lastIndexOf('\n'));
  }
}
