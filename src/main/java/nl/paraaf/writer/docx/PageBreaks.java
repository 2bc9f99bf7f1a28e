package nl.paraaf.writer.docx;

import java.math.BigInteger;
import java.util.List;
import java.util.stream.IntStream;
import org.docx4j.XmlUtils;
import org.docx4j.wml.BooleanDefaultTrue;
import org.docx4j.wml.P;
import org.docx4j.wml.PPr;
import org.docx4j.wml.PPrBase;
import org.docx4j.wml.R;
import org.docx4j.wml.SdtRun;
import org.docx4j.wml.SectPr;

/** Where pages may not break, and where they must: what only shows once all paragraphs stand. */
final class PageBreaks {
  private PageBreaks() {}

  /**
   * Starts a page with the paragraph before the signatures of an agreement, and its headings, when
   * there are more than fit side by side. Keeping that many paragraphs together is not enough:
   * LibreOffice leaves the first ones behind.
   */
  static void startSignaturePage(List<Object> content) {
    List<Integer> parties =
        IntStream.range(0, content.size())
            .filter(i -> style(content.get(i)).equals(StyleId.PARTY))
            .boxed()
            .toList();
    if (parties.size() <= 2) {
      return;
    }
    int first = parties.get(0) - 1;
    while (first > 0 && isHeading(content.get(first - 1))) {
      first--;
    }
    if (first > 0 && content.get(first) instanceof P text) {
      properties(text).setPageBreakBefore(new BooleanDefaultTrue());
    }
  }

  private static boolean isHeading(Object block) {
    String style = style(block);
    return style.startsWith(StyleId.HEADING) || style.equals(StyleId.ARTICLE);
  }

  /**
   * Keeps the paragraph before a closing formula or a signature on the same page, and room to sign
   * under the one before the first signature.
   */
  static void keepTogether(List<Object> content, int roomToSign) {
    for (int i = 1; i < content.size(); i++) {
      String style = style(content.get(i));
      String previous = style(content.get(i - 1));
      boolean signature = style.equals(StyleId.SIGNATURE);
      boolean party = style.equals(StyleId.PARTY) && !previous.equals(StyleId.SIGNING);
      if ((signature || party || style.equals(StyleId.CLOSING))
          && content.get(i - 1) instanceof P before) {
        properties(before).setKeepNext(new BooleanDefaultTrue());
        if (signature && !previous.equals(StyleId.OFFICE)) {
          spaceAfter(properties(before), roomToSign);
        }
      }
    }
  }

  private static void spaceAfter(PPr properties, int twips) {
    if (properties.getSpacing() == null) {
      properties.setSpacing(new PPrBase.Spacing());
    }
    properties.getSpacing().setAfter(BigInteger.valueOf(twips));
  }

  private static String style(Object block) {
    if (block instanceof P p && p.getPPr() != null && p.getPPr().getPStyle() != null) {
      return p.getPPr().getPStyle().getVal();
    }
    return "";
  }

  /**
   * Ends a section: its properties go in its last paragraph, or in one that takes no room behind a
   * paragraph that is nothing but content controls. LibreOffice joins such a paragraph with the
   * first one of the next section.
   */
  static void endSection(List<Object> content, SectPr section) {
    endWithParagraph(content);
    if (isControls((P) content.get(content.size() - 1))) {
      content.add(empty());
    }
    properties((P) content.get(content.size() - 1)).setSectPr(section);
  }

  /** Word wants a paragraph after a table; here one that takes no room. */
  static void endWithParagraph(List<Object> content) {
    boolean closed =
        !content.isEmpty()
            && content.get(content.size() - 1) instanceof P p
            && (p.getPPr() == null || p.getPPr().getFramePr() == null);
    if (!closed) {
      content.add(empty());
    }
  }

  private static boolean isControls(P paragraph) {
    List<Object> inside = paragraph.getContent().stream().map(XmlUtils::unwrap).toList();
    return inside.stream().anyMatch(SdtRun.class::isInstance)
        && inside.stream().noneMatch(o -> o instanceof R || o instanceof P.Hyperlink);
  }

  /** A paragraph that takes no room. */
  private static P empty() {
    WordXml xml = new WordXml("p");
    xml.start("pPr").leaf("pStyle", "val", StyleId.NORMAL);
    xml.leaf("spacing", "line", "20", "lineRule", "exact");
    xml.end("pPr");
    return xml.finish(P.class);
  }

  private static PPr properties(P paragraph) {
    if (paragraph.getPPr() == null) {
      paragraph.setPPr(new PPr());
    }
    return paragraph.getPPr();
  }
}
