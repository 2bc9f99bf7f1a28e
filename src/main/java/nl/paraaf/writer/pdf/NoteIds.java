package nl.paraaf.writer.pdf;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Every note has an ID of its own, found through the ID tree (ISO 14289-1, 7.9). */
final class NoteIds implements Fix {
  private static final COSName ID_TREE = COSName.getPDFName("IDTree");

  @Override
  public void apply(PDDocument pdf) {
    Tags tags = Tags.of(pdf);
    List<COSDictionary> notes = tags.all("Note");
    if (notes.isEmpty()) {
      return;
    }
    COSArray names = new COSArray();
    for (int i = 0; i < notes.size(); i++) {
      // Of equal length, because the tree must be in the order of its bytes.
      String id = String.format(Locale.ROOT, "noot-%06d", i + 1);
      COSString string = new COSString(id.getBytes(StandardCharsets.US_ASCII));
      notes.get(i).setItem(COSName.ID, string);
      names.add(string);
      names.add(notes.get(i));
    }
    COSArray limits = new COSArray();
    limits.add(names.get(0));
    limits.add(names.get(names.size() - 2));
    COSDictionary leaf = new COSDictionary();
    leaf.setItem(COSName.NAMES, names);
    leaf.setItem(COSName.LIMITS, limits);
    COSArray kids = new COSArray();
    kids.add(leaf);
    COSDictionary tree = new COSDictionary();
    tree.setItem(COSName.KIDS, kids);
    tags.root().setItem(ID_TREE, tree);
  }
}
