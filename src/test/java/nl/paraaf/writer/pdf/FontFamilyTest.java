package nl.paraaf.writer.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** The fonts of which a house style can name one. */
class FontFamilyTest {
  @Test
  void aHouseStyleCanNameTheFontsThatAreAtHand() {
    List<String> named = new ArrayList<>();
    new JsonMapper()
        .readTree(Path.of("templates/huisstijl/huisstijl.schema.json").toFile())
        .at("/properties/lettertype/properties/pdf/enum")
        .forEach(name -> named.add(name.asString()));
    assertEquals(FontFamily.all().stream().map(FontFamily::name).toList(), named);
  }
}
