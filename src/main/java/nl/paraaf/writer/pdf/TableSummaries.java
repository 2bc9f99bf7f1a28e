package nl.paraaf.writer.pdf;

import java.util.List;
import nl.paraaf.diagnostic.ParaafFault;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;

/** What each table shows, for readers who cannot see it (ISO 32000-1, table 349). */
record TableSummaries(List<String> summaries) implements Fix {
  @Override
  public void apply(PDDocument pdf) {
    List<COSDictionary> tables = Tags.of(pdf).all("Table");
    if (tables.size() != summaries.size()) {
      throw new ParaafFault(summaries.size() + " tables became " + tables.size() + " tags");
    }
    for (int i = 0; i < tables.size(); i++) {
      Tags.attributes(tables.get(i), "Table").setString("Summary", summaries.get(i));
    }
  }
}
