package nl.paraaf.build;

import java.nio.charset.StandardCharsets;
import nl.paraaf.domain.Clausule;
import nl.paraaf.domain.Ontwerp;
import nl.paraaf.drafting.Draft;

/**
 * The file that keeps with which versions of clauses a draft was made. It stands among the content,
 * so that it is under version control and works wherever the content is.
 */
final class Recording {
  private Recording() {}

  /** Below the folder of content. */
  static String path(Draft draft) {
    Ontwerp about = draft.ontwerp();
    return "juridisch/" + about.traject() + "-" + about.document().id() + ".versies.yaml";
  }

  static byte[] of(Draft draft) {
    Ontwerp about = draft.ontwerp();
    StringBuilder out = new StringBuilder();
    out.append("# yaml-language-server: $schema=../schema/vastlegging.schema.json\n");
    out.append("# Geschreven door ./paraaf genereer --vastleggen.\n");
    out.append("traject: ").append(about.traject()).append('\n');
    out.append("document: ").append(about.document().id()).append('\n');
    out.append("versie: \"").append(about.versie()).append("\"\n");
    out.append("clausules:\n");
    for (Clausule clause : draft.clauses()) {
      out.append("  - clausule: ").append(clause.id()).append('\n');
      out.append("    versie: \"").append(clause.versie()).append("\"\n");
    }
    return out.toString().getBytes(StandardCharsets.UTF_8);
  }
}
