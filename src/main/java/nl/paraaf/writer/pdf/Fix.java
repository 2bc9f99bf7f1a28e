package nl.paraaf.writer.pdf;

import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Puts one thing right in the PDF that the layout engine made. */
interface Fix {
  void apply(PDDocument pdf) throws IOException;
}
