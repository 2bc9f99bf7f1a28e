package nl.paraaf.writer.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import nl.paraaf.diagnostic.ParaafFault;
import nl.paraaf.writer.Passage;
import nl.paraaf.writer.Passages;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/**
 * Everything readable in a PDF: the text of the pages, every string in every object (properties,
 * bookmarks, alternative texts, notes, names) and every stream (metadata, attachments).
 */
final class PdfPassages {
  private final List<Passage> found = new ArrayList<>();
  private final Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());

  private final Deque<COSBase> waiting = new ArrayDeque<>();

  private PdfPassages() {}

  static List<Passage> of(byte[] file) {
    PdfPassages passages = new PdfPassages();
    try (PDDocument document = Loader.loadPDF(file)) {
      passages.found.add(new Passage("tekst", new PDFTextStripper().getText(document)));
      passages.await(document.getDocument().getTrailer());
      for (COSObjectKey key : document.getDocument().getXrefTable().keySet()) {
        passages.await(document.getDocument().getObjectFromPool(key));
      }
      passages.visitAll();
    } catch (IOException e) {
      throw new ParaafFault("a PDF of ours cannot be read back", e);
    }
    return passages.found;
  }

  /** Objects lead to each other in long rows: each waits its turn. */
  private void visitAll() throws IOException {
    while (!waiting.isEmpty()) {
      COSBase base = waiting.pop();
      if (base instanceof COSObject object) {
        await(object.getObject());
      } else if (base instanceof COSString string) {
        found.add(new Passage("kenmerken", string.getString()));
      } else if (base instanceof COSName name) {
        found.add(new Passage("kenmerken", name.getName()));
      } else if (base instanceof COSArray array) {
        array.forEach(this::await);
      } else if (base instanceof COSDictionary dictionary) {
        for (COSName key : dictionary.keySet()) {
          await(key);
          await(dictionary.getItem(key));
        }
        if (dictionary instanceof COSStream stream) {
          stream(stream);
        }
      }
    }
  }

  private void await(COSBase base) {
    if (base != null && seen.add(base)) {
      waiting.push(base);
    }
  }

  private void stream(COSStream stream) throws IOException {
    if (stream.containsKey(COSName.LENGTH1)) {
      // A font: outlines of letters, and no text.
      return;
    }
    // A picture is not decoded: what can be read in it stands in its bytes.
    boolean picture = COSName.IMAGE.equals(stream.getCOSName(COSName.SUBTYPE));
    try (InputStream in = picture ? stream.createRawInputStream() : stream.createInputStream()) {
      found.addAll(Passages.of("bijlagen en gegevens", in.readAllBytes()));
    }
  }
}
