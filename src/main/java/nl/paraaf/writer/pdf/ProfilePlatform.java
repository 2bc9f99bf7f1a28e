package nl.paraaf.writer.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.color.PDOutputIntent;

/**
 * Blanks the platform field of the colour profile (bytes 40 to 43, ICC.1:2001, 6.1.7), which
 * differs between Java versions and means nothing to any reader.
 */
final class ProfilePlatform implements Fix {
  private static final int FROM = 40;
  private static final int TO = 44;

  @Override
  public void apply(PDDocument pdf) throws IOException {
    for (PDOutputIntent intent : pdf.getDocumentCatalog().getOutputIntents()) {
      COSDictionary dictionary = intent.getCOSObject();
      COSBase profile = dictionary.getDictionaryObject(COSName.DEST_OUTPUT_PROFILE);
      if (profile instanceof COSStream stream) {
        blank(stream);
      }
    }
  }

  private static void blank(COSStream stream) throws IOException {
    byte[] bytes;
    try (InputStream in = stream.createInputStream()) {
      bytes = in.readAllBytes();
    }
    for (int i = FROM; i < TO && i < bytes.length; i++) {
      bytes[i] = 0;
    }
    try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
      out.write(bytes);
    }
  }
}
