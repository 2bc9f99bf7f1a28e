package nl.paraaf.template;

import freemarker.cache.TemplateLoader;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.Template;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TimeZone;
import java.util.concurrent.ConcurrentHashMap;
import nl.paraaf.source.SourceRoot;

/** The user's templates, read, stamped and parsed once; no way to anything else. */
final class TemplateStore {
  /** The largest template that is read, in bytes. */
  static final long LIMIT = 1024 * 1024;

  private final SourceRoot root;
  private final Configuration configuration;
  private final Map<String, StampedSource> sources = new ConcurrentHashMap<>();

  TemplateStore(SourceRoot root) {
    this.root = root;
    this.configuration = configure(new Loader());
  }

  private static Configuration configure(TemplateLoader loader) {
    Configuration configuration = new Configuration(Configuration.VERSION_2_3_34);
    configuration.setTemplateLoader(loader);
    configuration.setDefaultEncoding("UTF-8");
    configuration.setLocale(Locale.ROOT);
    configuration.setTimeZone(TimeZone.getTimeZone("UTC"));
    configuration.setOutputFormat(SemanticFormat.INSTANCE);
    configuration.setAutoEscapingPolicy(Configuration.FORCE_AUTO_ESCAPING_POLICY);
    configuration.setInterpolationSyntax(Configuration.DOLLAR_INTERPOLATION_SYNTAX);
    configuration.setTagSyntax(Configuration.ANGLE_BRACKET_TAG_SYNTAX);
    configuration.setLocalizedLookup(false);
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

  private final class Loader implements TemplateLoader {
    @Override
    public Object findTemplateSource(String name) throws IOException {
      try {
        return stamped(name, root.read(name, LIMIT));
      } catch (NoSuchFileException | SourceRoot.OutsideException e) {
        return null;
      }
    }

    private StampedSource stamped(String name, byte[] bytes) throws IOException {
      String text;
      try {
        text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      } catch (CharacterCodingException e) {
        throw new NotUtf8Exception(name);
      }
      String lines = text.replace("\r\n", "\n").replace('\r', '\n');
      StampedSource source = new StampedSource(display(name), withoutMark(lines));
      sources.put(name, source);
      return source;
    }

    /** Editors on Windows may begin a file with a byte order mark. */
    private static String withoutMark(String text) {
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
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

  /** A template in another encoding. */
  static final class NotUtf8Exception extends IOException {
    private static final long serialVersionUID = 1;
    private final String path;

    NotUtf8Exception(String path) {
      super(path);
      this.path = path;
    }

    String path() {
      return path;
    }
  }
}
