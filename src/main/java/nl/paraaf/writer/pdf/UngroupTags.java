package nl.paraaf.writer.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Takes out the elements that stand for layout only (a table that puts signatures side by side, a
 * container with a fixed place): what is in them moves up to where they stood.
 */
final class UngroupTags implements Fix {
  private static final Set<String> LAYOUT_ONLY = Set.of(Fo.GROUP, "Div");

  @Override
  public void apply(PDDocument pdf) {
    ungroup(Tags.of(pdf).root());
  }

  private static void ungroup(COSDictionary parent) {
    List<COSBase> kids = new ArrayList<>();
    for (COSBase kid : Tags.kids(parent)) {
      if (!Tags.isElement(kid)) {
        kids.add(kid);
        continue;
      }
      COSDictionary element = (COSDictionary) kid;
      ungroup(element);
      if (LAYOUT_ONLY.contains(Tags.type(element)) && holdsElementsOnly(element)) {
        kids.addAll(Tags.kids(element));
      } else {
        kids.add(element);
      }
    }
    Tags.setKids(parent, kids);
  }

  /** An element with content of its own must stay: the parent tree leads from the page to it. */
  private static boolean holdsElementsOnly(COSDictionary element) {
    return Tags.kids(element).stream().allMatch(Tags::isElement);
  }
}
