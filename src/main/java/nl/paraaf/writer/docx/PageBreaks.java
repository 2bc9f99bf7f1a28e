package nl.paraaf.writer.docx;

import java.util.List;
import java.util.Set;
import org.docx4j.wml.BooleanDefaultTrue;
import org.docx4j.wml.P;
import org.docx4j.wml.PPr;
import org.docx4j.wml.SectPr;

/** Where pages may not break, and where they must: what only shows once all paragraphs stand. */
final class PageBreaks {
  private static final Set<String> NEVER_ALONE = Set.of(StyleId.CLOSING, StyleId.SIGNATURE);

  private PageBreaks() {}

  /** Keeps the paragraph before a closing formula or a signature on the same page. */
  static void keepTogether(List<Object> content) {
    for (int i = 1; i < content.size(); i++) {
      if (NEVER_ALONE.contains(style(content.get(i))) && content.get(i - 1) instanceof P before) {
        properties(before).setKeepNext(new BooleanDefaultTrue());
      }
    }
  }

  private static String style(Object block) {
    if (block instanceof P p && p.getPPr() != null && p.getPPr().getPStyle() != null) {
      return p.getPPr().getPStyle().getVal();
    }
    return "";
  }

  /** Ends a section: its properties go in its last paragraph. */
  static void endSection(List<Object> content, SectPr section) {
    endWithParagraph(content);
    properties((P) content.get(content.size() - 1)).setSectPr(section);
  }

  /** Word wants a paragraph after a table; here one that takes no room. */
  static void endWithParagraph(List<Object> content) {
    boolean closed =
        !content.isEmpty()
            && content.get(content.size() - 1) instanceof P p
            && (p.getPPr() == null || p.getPPr().getFramePr() == null);
    if (!closed) {
      WordXml xml = new WordXml("p");
      xml.start("pPr").leaf("pStyle", "val", StyleId.NORMAL);
      xml.leaf("spacing", "line", "20", "lineRule", "exact");
      xml.end("pPr");
      content.add(xml.finish(P.class));
    }
  }

  private static PPr properties(P paragraph) {
    if (paragraph.getPPr() == null) {
      paragraph.setPPr(new PPr());
    }
    return paragraph.getPPr();
  }
}
