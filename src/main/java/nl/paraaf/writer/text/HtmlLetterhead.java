package nl.paraaf.writer.text;

import java.util.ArrayList;
import java.util.List;
import nl.paraaf.document.Letterhead;

/** Writes what stands above a letter: sender, addressee, colophon column, date and subject. */
final class HtmlLetterhead {
  private final Markup out;
  private final HtmlBlocks blocks;

  HtmlLetterhead(Markup out, HtmlBlocks blocks) {
    this.out = out;
    this.blocks = blocks;
  }

  void write(Letterhead head) {
    Runnable content =
        () -> {
          blocks.line(head.sender(), "afzender");
          Runnable address =
              () -> {
                blocks.line(head.returnAddress(), "retouradres");
                Runnable addressee = () -> head.addressee().forEach(l -> blocks.line(l, "regel"));
                out.block("div", addressee, "class", "geadresseerde");
              };
          out.block("div", address, "class", "adres");
          out.block("address", () -> colophon(head.colophon()), "class", "colofon");
          if (!head.reference().isEmpty()) {
            Runnable entries = () -> head.reference().forEach(this::reference);
            out.block("dl", entries, "class", "kenmerken");
          }
        };
    out.block("header", content, "class", "briefhoofd");
  }

  /** Entries with a label form lists of terms; lines without one stand between those. */
  private void colophon(List<Letterhead.Entry> entries) {
    List<Letterhead.Entry> labelled = new ArrayList<>();
    for (Letterhead.Entry entry : entries) {
      if (entry.label().isEmpty()) {
        terms(labelled);
        labelled.clear();
        entry.lines().forEach(l -> blocks.line(l, "regel"));
      } else {
        labelled.add(entry);
      }
    }
    terms(labelled);
  }

  private void terms(List<Letterhead.Entry> entries) {
    if (!entries.isEmpty()) {
      out.block("dl", () -> entries.forEach(this::term));
    }
  }

  private void term(Letterhead.Entry entry) {
    out.block("dt", () -> out.text(entry.label()));
    entry.lines().forEach(l -> out.block("dd", () -> blocks.inlines(l.content())));
  }

  private void reference(Letterhead.Entry entry) {
    out.block("div", () -> term(entry), "class", "kenmerk");
  }
}
