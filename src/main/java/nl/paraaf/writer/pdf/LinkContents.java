package nl.paraaf.writer.pdf;

import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Every link annotation says what it is (ISO 14289-1, 7.18.5). The engine puts the description on
 * the tag, where it would be read in place of the text; here it moves to the annotation.
 */
final class LinkContents implements Fix {
  private static final COSName ALT = COSName.getPDFName("Alt");
  private static final COSName OBJR = COSName.getPDFName("OBJR");
  private static final COSName OBJ = COSName.getPDFName("Obj");

  @Override
  public void apply(PDDocument pdf) {
    for (COSDictionary link : Tags.of(pdf).all("Link")) {
      String description = link.getString(ALT);
      for (COSBase kid : Tags.kids(link)) {
        if (kid instanceof COSDictionary reference
            && OBJR.equals(reference.getCOSName(COSName.TYPE))) {
          reference.getCOSDictionary(OBJ).setString(COSName.CONTENTS, description);
        }
      }
      link.removeItem(ALT);
    }
  }
}
