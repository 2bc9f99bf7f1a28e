package nl.paraaf.writer.pdf;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * An item of a list has one body. A definition comes with two, because its first words stand in a
 * line with the term and the rest does not.
 */
final class BodiesOfItems implements Fix {
  @Override
  public void apply(PDDocument pdf) {
    for (COSDictionary item : Tags.of(pdf).all("LI")) {
      List<COSBase> kids = new ArrayList<>();
      COSDictionary body = null;
      for (COSBase kid : Tags.kids(item)) {
        boolean again = body != null && isBody(kid);
        if (again) {
          List<COSBase> all = new ArrayList<>(Tags.kids(body));
          all.addAll(Tags.kids((COSDictionary) kid));
          Tags.setKids(body, all);
        } else {
          kids.add(kid);
          body = isBody(kid) ? (COSDictionary) kid : body;
        }
      }
      if (kids.size() < Tags.kids(item).size()) {
        Tags.setKids(item, kids);
      }
    }
  }

  private static boolean isBody(COSBase kid) {
    return Tags.isElement(kid) && "LBody".equals(Tags.type((COSDictionary) kid));
  }
}
