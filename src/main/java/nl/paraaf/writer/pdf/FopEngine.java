package nl.paraaf.writer.pdf;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.paraaf.diagnostic.Diagnostics;
import nl.paraaf.diagnostic.ParaafFault;
import nl.paraaf.document.DocumentInfo;
import org.apache.fop.apps.FOPException;
import org.apache.fop.apps.FOUserAgent;
import org.apache.fop.apps.FopConfParser;
import org.apache.fop.apps.FopFactory;
import org.apache.xmlgraphics.io.Resource;
import org.apache.xmlgraphics.io.ResourceResolver;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Apache FOP, configured once: tagged PDF/A-2a and PDF/UA-1, fonts from the class path. Safe for
 * use by more than one thread.
 */
final class FopEngine {
  private static final String MIME = "application/pdf";
  private static final String CLASSPATH = "classpath:";

  private final FopFactory factory;

  /** Held while the engine reads its configuration: a tree that bears one reader at a time. */
  private final Object configuration = new Object();

  /** Whether one document is done: a factory that never made one breaks under two threads. */
  private volatile boolean warm;

  /** Writes a document to the engine. */
  interface Source<T> {
    T write(Fo fo);
  }

  /**
   * What came out.
   *
   * @param result what the source gave
   * @param digest of what was laid out
   */
  record Output<T>(byte[] pdf, byte[] digest, T result) {}

  FopEngine() {
    byte[] configuration = configuration().getBytes(StandardCharsets.UTF_8);
    try {
      factory =
          new FopConfParser(
                  new ByteArrayInputStream(configuration), URI.create(CLASSPATH + "/"), new Fonts())
              .getFopFactoryBuilder()
              .build();
    } catch (SAXException | IOException e) {
      throw new ParaafFault("the PDF engine refuses its configuration", e);
    }
  }

  <T> Output<T> render(DocumentInfo info, Diagnostics diagnostics, Source<T> source) {
    if (!warm) {
      synchronized (this) {
        if (!warm) {
          Output<T> output = layOut(info, diagnostics, source);
          warm = true;
          return output;
        }
      }
    }
    return layOut(info, diagnostics, source);
  }

  @SuppressWarnings("unchecked") // FOP hands out its options as a raw map.
  private <T> Output<T> layOut(DocumentInfo info, Diagnostics diagnostics, Source<T> source) {
    FOUserAgent agent = factory.newFOUserAgent();
    agent.setCreationDate(Date.from(info.date().atStartOfDay(ZoneOffset.UTC).toInstant()));
    agent.setTitle(info.title());
    agent.getRendererOptions().put("pdf-a-mode", "PDF/A-2a");
    agent.getRendererOptions().put("pdf-ua-mode", "PDF/UA-1");
    FopEvents events = new FopEvents(diagnostics);
    agent.getEventBroadcaster().addEventListener(events);
    ByteArrayOutputStream pdf = new ByteArrayOutputStream(1 << 17);
    try {
      Fo fo = new Fo(configured(agent, pdf));
      T result = write(source, fo, events);
      return new Output<>(pdf.toByteArray(), fo.digest(), result);
    } catch (FOPException e) {
      throw new ParaafFault("the PDF engine cannot start: " + e.getMessage(), e);
    }
  }

  private DefaultHandler configured(FOUserAgent agent, OutputStream pdf) throws FOPException {
    synchronized (configuration) {
      LinkRenderer.use(agent);
      return agent.newFop(MIME, pdf).getDefaultHandler();
    }
  }

  private static <T> T write(Source<T> source, Fo fo, FopEvents events) {
    try {
      T result = source.write(fo);
      events.throwFault();
      return result;
    } catch (ParaafFault e) {
      throw e;
    } catch (RuntimeException e) {
      // What the engine reported before it broke says more than what it broke on.
      events.throwFault();
      throw new ParaafFault("the PDF engine breaks on the document: " + e, e);
    }
  }

  /** Without complex scripts there are no ligatures, which would not all be found as letters. */
  private static String configuration() {
    StringBuilder fonts = new StringBuilder();
    for (FontFamily family : FontFamily.all()) {
      for (FontFamily.Face face : family.faces()) {
        fonts.append(
            """
            <font kerning="yes" embed-url="%s">
              <font-triplet name="%s" style="%s" weight="%s"/>
            </font>
            """
                .formatted(
                    CLASSPATH + "/" + face.resource(), family.name(), face.style(), face.weight()));
      }
    }
    return """
    <fop version="1.0">
      <accessibility keep-empty-tags="true">true</accessibility>
      <complex-scripts disabled="true"/>
      <strict-configuration>true</strict-configuration>
      <strict-validation>true</strict-validation>
      <renderers>
        <renderer mime="%s">
          <fonts>%s</fonts>
        </renderer>
      </renderers>
    </fop>
    """
        .formatted(MIME, fonts);
  }

  /**
   * Reads fonts from the class path, and nothing from anywhere else. The engine reads them anew for
   * each document, so they are unpacked once and kept.
   */
  private static final class Fonts implements ResourceResolver {
    private final Map<String, byte[]> read = new ConcurrentHashMap<>();

    @Override
    public Resource getResource(URI uri) throws IOException {
      if (!uri.toString().startsWith(CLASSPATH)) {
        throw new IOException("no reading outside the program: " + uri);
      }
      byte[] bytes = read.get(uri.getPath());
      if (bytes == null) {
        bytes = bytes(uri);
        read.put(uri.getPath(), bytes);
      }
      return new Resource(new ByteArrayInputStream(bytes));
    }

    private static byte[] bytes(URI uri) throws IOException {
      try (InputStream in = FopEngine.class.getResourceAsStream(uri.getPath())) {
        if (in == null) {
          throw new IOException("not on the class path: " + uri);
        }
        return in.readAllBytes();
      }
    }

    @Override
    public OutputStream getOutputStream(URI uri) throws IOException {
      throw new IOException("no writing by the PDF engine: " + uri);
    }
  }
}
