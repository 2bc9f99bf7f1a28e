package nl.paraaf.writer.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.paraaf.diagnostic.ParaafFault;
import nl.paraaf.document.DocumentInfo;
import nl.paraaf.document.Status;
import nl.paraaf.style.HouseStyle;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Puts right what the engine cannot say, in a fixed order, and writes the file. */
final class PostPass {
  private final List<Fix> fixes = new ArrayList<>();

  PostPass(DocumentInfo info, HouseStyle style, TagPlan tags) {
    fixes.add(new UngroupTags());
    // Captions are found in front of their tables only once the groups are gone.
    fixes.add(new CaptionsIntoTables());
    fixes.add(new TableSummaries(tags.tableSummaries()));
    fixes.add(new HeaderScopes());
    fixes.add(new ListNumberings(tags.listNumberings()));
    fixes.add(new NotesOfRepeatedHeaders());
    fixes.add(new NoteIds());
    fixes.add(new LinkContents());
    fixes.add(new Metadata(info));
    fixes.add(new ProfilePlatform());
    if (info.status() == Status.CONCEPT) {
      FontFamily fonts = FontFamily.named(style.lettertype().pdf());
      String word = style.woorden().concept();
      fixes.add(new Watermark(word, style.kleur().watermerk(), fonts.regular()));
    }
  }

  /**
   * @param digest of what was laid out, for the identity of the file
   */
  byte[] apply(byte[] laidOut, byte[] digest) {
    try (PDDocument pdf = Loader.loadPDF(laidOut)) {
      for (Fix fix : fixes) {
        fix.apply(pdf);
      }
      COSString id = new COSString(Arrays.copyOf(digest, 16));
      COSArray ids = new COSArray();
      ids.add(id);
      ids.add(id);
      pdf.getDocument().getTrailer().setItem(COSName.ID, ids);
      ByteArrayOutputStream out = new ByteArrayOutputStream(laidOut.length);
      pdf.save(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new ParaafFault("the PDF that the engine made cannot be read again", e);
    }
  }
}
