package nl.paraaf.writer.pdf;

import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Every header cell says of what it is the header (ISO 14289-1, 7.5). The engine loses that where a
 * cell covers more than one column.
 */
final class HeaderScopes implements Fix {
  private static final COSName SCOPE = COSName.getPDFName("Scope");

  @Override
  public void apply(PDDocument pdf) {
    for (COSDictionary row : Tags.of(pdf).all("TR")) {
      boolean headerRow = Tags.kids(row).stream().noneMatch(HeaderScopes::isData);
      for (COSBase kid : Tags.kids(row)) {
        if (!isData(kid)) {
          COSDictionary attributes = Tags.attributes((COSDictionary) kid, "Table");
          if (!attributes.containsKey(SCOPE)) {
            attributes.setName(SCOPE, headerRow ? "Column" : "Row");
          }
        }
      }
    }
  }

  private static boolean isData(COSBase cell) {
    return "TD".equals(Tags.type((COSDictionary) cell));
  }
}
