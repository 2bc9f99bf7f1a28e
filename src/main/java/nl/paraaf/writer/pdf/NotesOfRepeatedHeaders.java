package nl.paraaf.writer.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdfwriter.ContentStreamWriter;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;

/**
 * A note in the header of a table stands on each page that repeats the header, and is read once: on
 * the later pages it becomes an artifact, as the engine makes the repeated header itself.
 */
final class NotesOfRepeatedHeaders implements Fix {
  /** Numbers of the marked content that becomes an artifact, by page. */
  private final Map<COSDictionary, Set<Integer>> repeated = new IdentityHashMap<>();

  @Override
  public void apply(PDDocument pdf) throws IOException {
    for (COSDictionary header : Tags.of(pdf).all("TH")) {
      for (COSDictionary note : Tags.all("Note", header)) {
        keepFirstPage(note, null);
      }
    }
    for (PDPage page : pdf.getPages()) {
      Set<Integer> numbers = repeated.get(page.getCOSObject());
      if (numbers != null) {
        makeArtifacts(pdf, page, numbers);
      }
    }
  }

  /**
   * @param first the page that the note first stands on; null until that is known
   * @return the same, once it is known
   */
  private COSDictionary keepFirstPage(COSDictionary element, COSDictionary first) {
    COSDictionary page = first;
    List<COSBase> kept = new ArrayList<>();
    for (COSBase kid : Tags.kids(element)) {
      if (Tags.isElement(kid)) {
        page = keepFirstPage((COSDictionary) kid, page);
        kept.add(kid);
        continue;
      }
      COSDictionary at = Tags.page(element, kid);
      page = page == null ? at : page;
      if (at == page || Tags.number(kid) < 0) {
        kept.add(kid);
      } else {
        repeated.computeIfAbsent(at, p -> new TreeSet<>()).add(Tags.number(kid));
      }
    }
    Tags.setKids(element, kept);
    return page;
  }

  private static void makeArtifacts(PDDocument pdf, PDPage page, Set<Integer> numbers)
      throws IOException {
    List<Object> tokens = new PDFStreamParser(page).parse();
    List<Object> changed = new ArrayList<>();
    for (Object token : tokens) {
      int size = changed.size();
      if (token instanceof Operator operator
          && operator.getName().equals("BDC")
          && changed.get(size - 1) instanceof COSDictionary properties
          && properties.getDictionaryObject(COSName.MCID) instanceof COSInteger number
          && numbers.contains(number.intValue())) {
        changed.subList(size - 2, size).clear();
        changed.add(COSName.getPDFName("Artifact"));
        changed.add(Operator.getOperator("BMC"));
      } else {
        changed.add(token);
      }
    }
    PDStream stream = new PDStream(pdf);
    try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
      new ContentStreamWriter(out).writeTokens(changed);
    }
    page.setContents(stream);
  }
}
