package nl.paraaf.intake;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Records as JSON and back, for files that the program writes for itself. */
public final class Json {
  private static final JsonMapper MAPPER =
      JsonMapper.builder().disable(SerializationFeature.FAIL_ON_EMPTY_BEANS).build();

  private Json() {}

  /** The record in a file; empty when the file does not hold one of that kind. */
  public static <T extends Record> Optional<T> read(byte[] bytes, Class<T> type) {
    try {
      return Optional.ofNullable(MAPPER.readValue(bytes, type));
    } catch (JacksonException e) {
      return Optional.empty();
    }
  }

  /** The record with two spaces of indent, {@code \n} for line ends, in UTF-8. */
  public static byte[] write(Record value) {
    return written(value);
  }

  /** A tree of maps, lists, texts and numbers, in the order of the maps. */
  public static byte[] write(Map<String, ?> tree) {
    return written(tree);
  }

  /** A list of such trees. */
  public static byte[] write(List<? extends Map<String, ?>> trees) {
    return written(trees);
  }

  private static byte[] written(Object value) {
    DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
    DefaultPrettyPrinter printer =
        new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter);
    String json = MAPPER.writer().with(printer).writeValueAsString(value);
    return (json + "\n").getBytes(StandardCharsets.UTF_8);
  }
}
