package nl.paraaf.reading.tree;

import java.util.List;

/**
 * The head or foot of pages.
 *
 * @param section which run of pages, from 1
 * @param foot whether it is a foot
 * @param pages {@code default}, {@code first} or {@code even}
 * @param part that holds it
 */
public record Margin(int section, boolean foot, String pages, String part, List<Block> blocks) {
  public Margin {
    blocks = List.copyOf(blocks);
  }

  /** The same place in two documents has the same name. */
  public String name() {
    return section + (foot ? " voet " : " kop ") + pages;
  }
}
