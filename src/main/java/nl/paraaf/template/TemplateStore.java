package nl.paraaf.template;

import freemarker.cache.TemplateLoader;
import freemarker.cache.TemplateNameFormat;
import freemarker.core.Environment;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.Version;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TimeZone;
import java.util.concurrent.ConcurrentHashMap;
import nl.paraaf.diagnostic.Diagnostic;
import nl.paraaf.source.Sha256;
import nl.paraaf.source.SourceRoot;
import nl.paraaf.source.Span;

/** The user's templates, read, stamped and parsed once; no way to anything else. */
final class TemplateStore {
  /** The largest template that is read, in bytes. */
  static final long LIMIT = 1024 * 1024;

  /** FreeMarker behaves as this version did, whatever version it is. */
  static final Version VERSION = Configuration.VERSION_2_3_34;

  /** Under this name a running template has {@link Uses} of its merge. */
  static final String USES = "paraaf.uses";

  private final SourceRoot root;
  private final Map<String, String> hashes = new ConcurrentHashMap<>();
  private final Configuration configuration;
  private final Map<String, StampedSource> sources = new ConcurrentHashMap<>();
  private final Map<Clause, Template> clauses = new ConcurrentHashMap<>();

  private record Clause(String name, String markup) {}

  TemplateStore(SourceRoot root) {
    this.root = root;
    this.configuration = configure(new Loader());
  }

  private static Configuration configure(TemplateLoader loader) {
    Configuration configuration = new Noting();
    configuration.setTemplateLoader(loader);
    configuration.setDefaultEncoding("UTF-8");
    configuration.setLocale(Locale.ROOT);
    configuration.setTimeZone(TimeZone.getTimeZone("UTC"));
    configuration.setOutputFormat(SemanticFormat.INSTANCE);
    configuration.setAutoEscapingPolicy(Configuration.FORCE_AUTO_ESCAPING_POLICY);
    configuration.setInterpolationSyntax(Configuration.DOLLAR_INTERPOLATION_SYNTAX);
    configuration.setTagSyntax(Configuration.ANGLE_BRACKET_TAG_SYNTAX);
    configuration.setLocalizedLookup(false);
    configuration.setTemplateNameFormat(TemplateNameFormat.DEFAULT_2_4_0);
    configuration.setLogTemplateExceptions(false);
    configuration.setAPIBuiltinEnabled(false);
    configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
    configuration.setBooleanFormat("ja,nee");
    configuration.setTabSize(1);
    configuration.setCustomNumberFormats(Map.of("nl", DutchNumberFormat.FACTORY));
    configuration.setNumberFormat("@nl");
    return configuration;
  }

  /**
   * A template by its path below the root.
   *
   * @throws IOException when it is missing, too large, not UTF-8 or cannot be parsed
   */
  Template template(String path) throws IOException {
    return configuration.getTemplate(path);
  }

  /**
   * The text of a clause as a template; many drafts have the same.
   *
   * @throws freemarker.core.ParseException when an interpolation in it cannot be read
   */
  Template clause(String name, String markup) throws IOException {
    Clause clause = new Clause(name, markup);
    Template template = clauses.get(clause);
    if (template == null) {
      template = new Template(name, markup, configuration);
      clauses.put(clause, template);
    }
    return template;
  }

  Configuration configuration() {
    return configuration;
  }

  String display(String path) {
    return root.display(path);
  }

  /** The stamped text of a template that has been loaded. */
  Optional<StampedSource> source(String path) {
    return Optional.ofNullable(path).map(sources::get);
  }

  /** The hash of a template as it stands in the folder; empty when it cannot be read. */
  String hash(String path) {
    return hashes.computeIfAbsent(path, this::read);
  }

  private String read(String path) {
    try {
      return Sha256.of(root.read(path, LIMIT));
    } catch (IOException e) {
      // That it cannot be read is told when it is merged.
      return "";
    }
  }

  /** Whether a template that has been loaded gives a value to a name. */
  boolean defines(String name) {
    return sources.values().stream().anyMatch(source -> source.defines(name));
  }

  /** What is wrong in the text of the templates that have been loaded. */
  List<Diagnostic> faults() {
    return sources.values().stream().flatMap(source -> source.faults().stream()).toList();
  }

  /** The paths of all templates; none when the folder cannot be read. */
  List<String> names() {
    try {
      return root.list().stream().filter(path -> path.endsWith(".ftl")).toList();
    } catch (IOException e) {
      return List.of();
    }
  }

  /** Notes which templates others bring in, also those that have been read before. */
  private static final class Noting extends Configuration {
    Noting() {
      super(VERSION);
    }

    @Override
    public Template getTemplate(
        String name,
        Locale locale,
        Object condition,
        String encoding,
        boolean parse,
        boolean mayBeMissing)
        throws IOException {
      Environment running = Environment.getCurrentEnvironment();
      if (running != null && running.getCustomAttribute(USES) instanceof Uses uses) {
        uses.template(name.startsWith("/") ? name.substring(1) : name);
      }
      return super.getTemplate(name, locale, condition, encoding, parse, mayBeMissing);
    }
  }

  private final class Loader implements TemplateLoader {
    @Override
    public Object findTemplateSource(String name) throws IOException {
      try {
        byte[] bytes = root.read(name, LIMIT);
        String text = decode(name, bytes).replace("\r\n", "\n").replace('\r', '\n');
        StampedSource source = new StampedSource(display(name), text);
        sources.put(name, source);
        return source;
      } catch (NoSuchFileException e) {
        return null;
      } catch (SourceRoot.OutsideException e) {
        throw new OutsideException(name);
      }
    }

    @Override
    public long getLastModified(Object source) {
      return 0;
    }

    @Override
    public Reader getReader(Object source, String encoding) {
      return new StringReader(((StampedSource) source).stamped());
    }

    @Override
    public void closeTemplateSource(Object source) {
      // All of it is in memory.
    }
  }

  private String decode(String name, byte[] bytes) throws NotUtf8Exception {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length + 1);
    boolean good = !StandardCharsets.UTF_8.newDecoder().decode(in, out, true).isError();
    String read = out.flip().toString();
    // Editors on Windows may begin a file with a byte order mark.
    String text = read.startsWith("\uFEFF") ? read.substring(1) : read;
    if (good) {
      return text;
    }
    TemplateText before = new TemplateText(display(name), text);
    String found = String.format(Locale.ROOT, "byte 0x%02X", bytes[in.position()]);
    throw new NotUtf8Exception(found, before.span(text.length(), 1));
  }

  /** A template in another encoding. */
  static final class NotUtf8Exception extends IOException {
    private static final long serialVersionUID = 1;
    private final String found;
    private final transient Span span;

    NotUtf8Exception(String found, Span span) {
      super(found + " at " + span);
      this.found = found;
      this.span = span;
    }

    /** The byte that cannot be. */
    String found() {
      return found;
    }

    Span span() {
      return span;
    }
  }

  /** A path that leads out of the folder, by a link on it. */
  static final class OutsideException extends IOException {
    private static final long serialVersionUID = 1;
    private final String path;

    OutsideException(String path) {
      super(path);
      this.path = path;
    }

    String path() {
      return path;
    }
  }
}
