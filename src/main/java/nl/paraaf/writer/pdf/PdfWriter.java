package nl.paraaf.writer.pdf;

import java.util.List;
import java.util.Map;
import nl.paraaf.diagnostic.Diagnostics;
import nl.paraaf.document.Document;
import nl.paraaf.style.HouseStyle;
import nl.paraaf.writer.DocumentWriter;
import nl.paraaf.writer.Format;
import nl.paraaf.writer.PageFinder;
import nl.paraaf.writer.Passage;

/**
 * Writes a document as PDF/UA-1 and PDF/A-2a. The first document of a process costs about a second,
 * because the engine must be read; so make one writer and keep it.
 */
public final class PdfWriter implements DocumentWriter, PageFinder {
  /** Made with the first document: to make it takes half a second that others need not wait for. */
  private FopEngine engine;

  @Override
  public Format format() {
    return Format.PDF;
  }

  @Override
  public void prepare() {
    WarmUp.of(engine());
  }

  @Override
  public byte[] write(Document document, HouseStyle style, Diagnostics diagnostics) {
    FopEngine.Output<TagPlan> output = layOut(document, style, diagnostics);
    return new PostPass(document.info(), style, output.result())
        .apply(output.pdf(), output.digest());
  }

  @Override
  public List<Passage> read(byte[] file) {
    return PdfPassages.of(file);
  }

  @Override
  public Map<String, Integer> pages(Document document, HouseStyle style) {
    // Whoever writes the document is warned; whoever only asks for its pages is not.
    return NamedPages.of(layOut(document, style, new Diagnostics()).pdf());
  }

  @Override
  public Map<String, Integer> pages(byte[] file) {
    return NamedPages.of(file);
  }

  private FopEngine.Output<TagPlan> layOut(
      Document document, HouseStyle style, Diagnostics diagnostics) {
    return engine()
        .render(
            document.info(),
            diagnostics,
            fo -> new FoEmitter(Manuscript.of(document, style, diagnostics, fo)).emit());
  }

  private synchronized FopEngine engine() {
    if (engine == null) {
      engine = new FopEngine();
    }
    return engine;
  }
}
