package nl.paraaf.writer.pdf;

import java.util.ArrayList;
import java.util.List;
import nl.paraaf.diagnostic.ParaafFault;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.PDDocument;

/** The structure tree of a PDF (ISO 32000-1, 14.7.2), as the fixes see it. */
final class Tags {
  private final COSDictionary root;

  private Tags(COSDictionary root) {
    this.root = root;
  }

  static Tags of(PDDocument pdf) {
    COSDictionary catalog = pdf.getDocumentCatalog().getCOSObject();
    COSDictionary root = catalog.getCOSDictionary(COSName.STRUCT_TREE_ROOT);
    if (root == null) {
      throw new ParaafFault("the PDF engine made no tags");
    }
    return new Tags(root);
  }

  COSDictionary root() {
    return root;
  }

  /** All elements of a type, in logical order. */
  List<COSDictionary> all(String type) {
    return all(type, root);
  }

  /** All elements of a type below an element, in logical order. */
  static List<COSDictionary> all(String type, COSDictionary parent) {
    List<COSDictionary> found = new ArrayList<>();
    collect(parent, type, found);
    return found;
  }

  private static void collect(COSDictionary parent, String type, List<COSDictionary> found) {
    for (COSBase kid : kids(parent)) {
      if (kid instanceof COSDictionary element && isElement(element)) {
        if (type.equals(type(element))) {
          found.add(element);
        }
        collect(element, type, found);
      }
    }
  }

  static String type(COSDictionary element) {
    return element.getNameAsString(COSName.S);
  }

  /** Whether a kid is an element of the tree, and not a piece of content. */
  static boolean isElement(COSBase kid) {
    return kid instanceof COSDictionary dictionary && dictionary.containsKey(COSName.S);
  }

  static List<COSBase> kids(COSDictionary parent) {
    COSBase k = parent.getDictionaryObject(COSName.K);
    List<COSBase> kids = new ArrayList<>();
    if (k instanceof COSArray array) {
      for (int i = 0; i < array.size(); i++) {
        kids.add(array.getObject(i));
      }
    } else if (k != null) {
      kids.add(k);
    }
    return kids;
  }

  /** The page that a piece of content of an element stands on. */
  static COSDictionary page(COSDictionary element, COSBase content) {
    boolean itself = content instanceof COSDictionary piece && piece.containsKey(COSName.PG);
    return (itself ? (COSDictionary) content : element).getCOSDictionary(COSName.PG);
  }

  /** The number of marked content on its page; -1 for an annotation. */
  static int number(COSBase content) {
    if (content instanceof COSDictionary reference) {
      return reference.getInt(COSName.MCID, -1);
    }
    return content instanceof COSInteger number ? number.intValue() : -1;
  }

  /** Gives an element these kids; those that are elements become its own. */
  static void setKids(COSDictionary parent, List<COSBase> kids) {
    COSArray array = new COSArray();
    for (COSBase kid : kids) {
      array.add(kid);
      if (isElement(kid)) {
        ((COSDictionary) kid).setItem(COSName.P, parent);
      }
    }
    parent.setItem(COSName.K, array);
  }

  /**
   * The attributes of an element that belong to an owner such as {@code Table}; made if missing.
   */
  static COSDictionary attributes(COSDictionary element, String owner) {
    COSBase a = element.getDictionaryObject(COSName.A);
    COSArray array = new COSArray();
    if (a instanceof COSArray present) {
      array = present;
    } else if (a != null) {
      array.add(a);
    }
    for (COSBase entry : array) {
      COSBase value = entry instanceof COSObject object ? object.getObject() : entry;
      if (value instanceof COSDictionary dictionary
          && owner.equals(dictionary.getNameAsString(COSName.O))) {
        return dictionary;
      }
    }
    COSDictionary made = new COSDictionary();
    made.setName(COSName.O, owner);
    array.add(made);
    element.setItem(COSName.A, array.size() == 1 ? made : array);
    return made;
  }
}
