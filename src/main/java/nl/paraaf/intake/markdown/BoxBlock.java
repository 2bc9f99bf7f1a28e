package nl.paraaf.intake.markdown;

import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;

/** A text box: {@code ::: kader Titel} up to {@code :::}. */
final class BoxBlock extends CustomBlock {
  private final String kind;
  private boolean closed;

  BoxBlock(String kind) {
    this.kind = kind;
  }

  /** The word behind the colons; empty when colons stand alone and close nothing. */
  String kind() {
    return kind;
  }

  boolean closed() {
    return closed;
  }

  void close() {
    closed = true;
  }

  /** The first child of a box: its title. */
  static final class Title extends CustomNode {}
}
