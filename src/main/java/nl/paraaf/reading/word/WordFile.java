package nl.paraaf.reading.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.CRC32;
import nl.paraaf.reading.docx.Archive;
import nl.paraaf.reading.docx.UnreadableException;

/** A package of Word that can be read, changed and written again. */
public final class WordFile {
  private static final String TYPES = "[Content_Types].xml";
  private static final String MAIN = "officeDocument";

  private final Map<String, byte[]> bytes;
  private final Map<String, Xml> trees = new TreeMap<>();
  private final Map<String, List<Relation>> relations = new TreeMap<>();
  private final String main;

  private WordFile(Map<String, byte[]> bytes) throws UnreadableException {
    this.bytes = new TreeMap<>(bytes);
    Optional<Relation> relation =
        relations("").stream().filter(r -> r.isOf(MAIN) && !r.external()).findFirst();
    this.main = relation.map(Relation::target).orElse("word/document.xml");
    if (!has(main) && has(TYPES)) {
      throw UnreadableException.damaged();
    }
    if (!has(main)) {
      throw UnreadableException.other(
          "het bestand is een zipbestand, maar geen Word-bestand",
          "geef een DOCX-, Markdown- of tekstbestand");
    }
    if (!tree(main).has("w:body")) {
      throw UnreadableException.damaged();
    }
  }

  /**
   * Opens a package.
   *
   * @throws UnreadableException with the words for the user, when it cannot be read
   */
  public static WordFile open(byte[] docx) throws UnreadableException {
    return new WordFile(Archive.parts(docx));
  }

  /**
   * A relation of a part to another, or to the outside.
   *
   * @param target name of a part, or an address
   */
  public record Relation(String id, String type, String target, boolean external) {
    /** Whether its type ends with this word. */
    public boolean isOf(String kind) {
      return type.endsWith("/" + kind);
    }
  }

  /** The part with the text. */
  public String main() {
    return main;
  }

  public boolean has(String part) {
    return bytes.containsKey(part) || trees.containsKey(part);
  }

  /** Names of all parts, sorted. */
  public List<String> names() {
    List<String> names = new ArrayList<>(bytes.keySet());
    trees.keySet().stream().filter(n -> !bytes.containsKey(n)).forEach(names::add);
    names.sort(null);
    return names;
  }

  /** A part as it was read. */
  public byte[] bytes(String part) {
    return bytes.get(part);
  }

  /** A part as a tree; what is changed in it is changed in the package. */
  public Xml tree(String part) throws UnreadableException {
    Xml tree = trees.get(part);
    if (tree == null) {
      byte[] found = bytes.get(part);
      if (found == null) {
        throw UnreadableException.damaged();
      }
      tree = XmlReader.read(found);
      trees.put(part, tree);
    }
    return tree;
  }

  /** Adds a part, or puts it in the place of another. */
  public void put(String part, byte[] content) {
    relations.clear();
    trees.remove(part);
    bytes.put(part, content);
  }

  /** Adds a part, or puts it in the place of another. */
  public void put(String part, Xml content) {
    relations.clear();
    trees.put(part, content);
  }

  /**
   * The part to which another has a relation of a kind, such as {@code footnotes}; where relations
   * are missing, the one beside it that has the customary name.
   */
  public Optional<String> related(String part, String kind) throws UnreadableException {
    String beside = part.substring(0, part.lastIndexOf('/') + 1) + kind + ".xml";
    return relations(part).stream()
        .filter(r -> r.isOf(kind) && !r.external() && has(r.target()))
        .map(Relation::target)
        .findFirst()
        .or(() -> Optional.of(beside).filter(name -> !part.isEmpty() && has(name)));
  }

  /** All relations of a part; of the package for the empty name. */
  public List<Relation> relations(String part) throws UnreadableException {
    List<Relation> known = relations.get(part);
    if (known == null) {
      known = readRelations(part);
      relations.put(part, known);
    }
    return known;
  }

  private List<Relation> readRelations(String part) throws UnreadableException {
    String name = relationPart(part);
    if (!has(name)) {
      return List.of();
    }
    List<Relation> found = new ArrayList<>();
    for (Xml relation : tree(name).children()) {
      boolean external = relation.attribute("TargetMode").equals("External");
      String target = relation.attribute("Target");
      found.add(
          new Relation(
              relation.attribute("Id"),
              relation.attribute("Type"),
              external ? target : resolve(part, target),
              external));
    }
    return List.copyOf(found);
  }

  /** The relation with an id; empty when there is none. */
  public Optional<Relation> relation(String part, String id) throws UnreadableException {
    return relations(part).stream().filter(r -> r.id().equals(id)).findFirst();
  }

  /** Adds a relation to a part and gives its id. */
  public String relate(String part, String type, String target, boolean external)
      throws UnreadableException {
    String name = relationPart(part);
    if (!has(name)) {
      put(name, Xml.element("rel:Relationships"));
    }
    Xml list = tree(name);
    int number = list.children().size();
    String id;
    do {
      id = "rId" + ++number;
    } while (relation(part, id).isPresent());
    relations.clear();
    list.add(
        Xml.element(
            "rel:Relationship",
            "Id",
            id,
            "Type",
            type,
            "Target",
            external ? target : "/" + target,
            "TargetMode",
            external ? "External" : null));
    return id;
  }

  /** The content type of a part, by its name or the end of it. */
  public String contentType(String part) throws UnreadableException {
    String end = part.substring(part.lastIndexOf('.') + 1);
    String standard = "";
    for (Xml type : tree(TYPES).children()) {
      if (type.attribute("PartName").equals("/" + part)) {
        return type.attribute("ContentType");
      }
      if (type.attribute("Extension").equalsIgnoreCase(end)) {
        standard = type.attribute("ContentType");
      }
    }
    return standard;
  }

  /** Says of what type a part is. */
  public void setContentType(String part, String type) throws UnreadableException {
    if (!contentType(part).equals(type)) {
      tree(TYPES).add(Xml.element("ct:Override", "PartName", "/" + part, "ContentType", type));
    }
  }

  /** A name that no part has, like the given one. */
  public String freeName(String like) {
    int dot = like.lastIndexOf('.');
    String stem = like.substring(0, dot).replaceFirst("\\d+$", "");
    int number = 1;
    while (has(stem + number + like.substring(dot))) {
      number++;
    }
    return stem + number + like.substring(dot);
  }

  /** Short words that are equal for equal bytes. */
  static String hash(byte[] content) {
    CRC32 crc = new CRC32();
    crc.update(content);
    return "%08x-%x".formatted(crc.getValue(), content.length);
  }

  /** The package as a file; the same parts give the same bytes. */
  public byte[] write() {
    Map<String, byte[]> parts = new TreeMap<>(bytes);
    trees.forEach((name, tree) -> parts.put(name, XmlWriter.write(tree)));
    return ZipWriter.write(parts);
  }

  private static String relationPart(String part) {
    int slash = part.lastIndexOf('/') + 1;
    return part.substring(0, slash) + "_rels/" + part.substring(slash) + ".rels";
  }

  private static String resolve(String part, String target) {
    if (target.startsWith("/")) {
      return target.substring(1);
    }
    List<String> path = new ArrayList<>();
    String folder = part.substring(0, part.lastIndexOf('/') + 1);
    for (String step : (folder + target).split("/", -1)) {
      if (step.equals("..") && !path.isEmpty()) {
        path.remove(path.size() - 1);
      } else if (!step.isEmpty() && !step.equals(".")) {
        path.add(step);
      }
    }
    return String.join("/", path);
  }
}
