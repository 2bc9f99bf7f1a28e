package nl.paraaf.intake.markdown;

import org.commonmark.node.CustomNode;

/** A computed value in prose: {@code ${…}}, as written. */
final class Interpolation extends CustomNode {
  private final String source;
  private final boolean closed;

  Interpolation(String source, boolean closed) {
    this.source = source;
    this.closed = closed;
  }

  String source() {
    return source;
  }

  /** False when the brace that opens it is never closed. */
  boolean closed() {
    return closed;
  }
}
