package nl.paraaf.reading.word;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.paraaf.reading.docx.UnreadableException;
import nl.paraaf.reading.tree.Margin;

/** The heads and feet of the pages, as the sections name them. */
final class MarginReader {
  private final WordFile file;
  private final TreeReader reader;

  MarginReader(WordFile file, TreeReader reader) {
    this.file = file;
    this.reader = reader;
  }

  List<Margin> read(Xml body) throws UnreadableException {
    List<Margin> margins = new ArrayList<>();
    Map<String, Margin> before = new LinkedHashMap<>();
    int number = 0;
    for (Xml section : sections(body)) {
      number++;
      Map<String, Margin> now = new LinkedHashMap<>(before);
      for (Xml reference : section.children()) {
        boolean foot = reference.is("w:footerReference");
        if (foot || reference.is("w:headerReference")) {
          read(number, foot, reference).ifPresent(m -> now.put(foot + m.pages(), m));
        }
      }
      boolean first = section.flag("w:titlePg");
      for (Margin margin : now.values()) {
        boolean shown = margin.pages().equals("default") || first && margin.pages().equals("first");
        if (shown) {
          margins.add(
              new Margin(
                  number, margin.foot(), margin.pages(), margin.part(), margin.blocks()));
        }
      }
      before = now;
    }
    return margins;
  }

  /** The properties of all sections, in order. */
  static List<Xml> sections(Xml body) {
    return body.everything().filter(x -> x.is("w:sectPr")).toList();
  }

  private Optional<Margin> read(int number, boolean foot, Xml reference)
      throws UnreadableException {
    Optional<String> part =
        file.relation(file.main(), reference.attribute("r:id"))
            .map(WordFile.Relation::target)
            .filter(file::has);
    if (part.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Margin(
            number,
            foot,
            reference.attribute("w:type"),
            part.get(),
            reader.blocks(file.tree(part.get()), part.get())));
  }
}
