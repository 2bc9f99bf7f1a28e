package nl.paraaf.writer.pdf;

import java.util.List;
import nl.paraaf.diagnostic.ParaafFault;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;

/** A list with marks says how it is numbered (ISO 14289-1, 7.6). */
record ListNumberings(List<String> numberings) implements Fix {
  @Override
  public void apply(PDDocument pdf) {
    List<COSDictionary> lists = Tags.of(pdf).all("L");
    if (lists.size() != numberings.size()) {
      throw new ParaafFault(numberings.size() + " lists became " + lists.size() + " tags");
    }
    for (int i = 0; i < lists.size(); i++) {
      Tags.attributes(lists.get(i), "List").setName("ListNumbering", numberings.get(i));
    }
  }
}
