package nl.paraaf.writer.pdf;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * A caption is the first kid of its table (ISO 32000-1, table 337); the engine knows no captions.
 * That of a figure stays in front of it: in it, no reader would hear it beside the alternative
 * text.
 */
final class CaptionsIntoTables implements Fix {
  @Override
  public void apply(PDDocument pdf) {
    Tags tags = Tags.of(pdf);
    for (COSDictionary caption : tags.all("Caption")) {
      COSDictionary parent = caption.getCOSDictionary(COSName.P);
      List<COSBase> siblings = new ArrayList<>(Tags.kids(parent));
      int at = siblings.indexOf(caption);
      COSDictionary table = (COSDictionary) siblings.get(at + 1);
      if (!"Table".equals(Tags.type(table))) {
        continue;
      }
      siblings.remove(at);
      Tags.setKids(parent, siblings);
      List<COSBase> kids = new ArrayList<>(Tags.kids(table));
      kids.add(0, caption);
      Tags.setKids(table, kids);
    }
  }
}
