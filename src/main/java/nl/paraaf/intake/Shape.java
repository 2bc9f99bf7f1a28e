package nl.paraaf.intake;

import java.util.List;
import nl.paraaf.intake.yaml.DataPart;

/** What keys a group of data has, and which of them it cannot do without. */
interface Shape {
  List<String> keys();

  /**
   * Whether the group cannot exist without this key. Yes and no count as needed: what is absent
   * reads as no, which would be a statement.
   */
  boolean needs(String key);

  /** Whether the key is for one value that may be absent. */
  boolean isOptional(String key);

  /** The shape that a schema of data of a document describes. */
  static Shape of(DataPart part) {
    return new Described(part);
  }

  /** See {@link #of}. */
  record Described(DataPart part) implements Shape {
    @Override
    public List<String> keys() {
      return part.keys();
    }

    @Override
    public boolean needs(String key) {
      return part.needs(key);
    }

    @Override
    public boolean isOptional(String key) {
      return part.isOptional(key);
    }
  }
}
