package nl.paraaf.intake.markdown;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.paraaf.intake.text.NearMiss;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.ext.footnotes.InlineFootnote;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/** Writes what stands in a line of text. */
final class Inlines {
  private static final Pattern PIECE = Pattern.compile("@([^,;@\\s]+)(?:\\s*,\\s*([^@]+))?");

  private final MarkupWriter out;
  private final Faults faults;
  private final Footnotes footnotes;
  private final CitationKeys keys;
  private boolean inNote;
  private final Blocks blocks;
  private final Form form;

  Inlines(
      MarkupWriter out,
      Faults faults,
      Footnotes footnotes,
      CitationKeys keys,
      Blocks blocks,
      Form form) {
    this.form = form;
    this.out = out;
    this.faults = faults;
    this.footnotes = footnotes;
    this.keys = keys;
    this.blocks = blocks;
  }

  /** Writes what a node holds. */
  void children(Node parent) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      write(node);
    }
  }

  /** The text of a node without its markup, for those who cannot see it. */
  static String plain(Node parent) {
    StringBuilder text = new StringBuilder();
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof Text t) {
        text.append(t.getLiteral());
      } else {
        text.append(node instanceof SoftLineBreak ? " " : plain(node));
      }
    }
    return text.toString().strip();
  }

  private void write(Node node) {
    if (node instanceof Text text) {
      out.text(text.getLiteral());
    } else if (node instanceof SoftLineBreak) {
      out.raw(" ");
    } else if (node instanceof HardLineBreak) {
      out.empty("regeleinde");
    } else if (node instanceof Emphasis) {
      wrapped("nadruk", node);
    } else if (node instanceof StrongEmphasis) {
      wrapped("sterk", node);
    } else if (node instanceof Link link) {
      link(link);
    } else if (node instanceof Interpolation interpolation) {
      interpolation(interpolation);
    } else if (node instanceof FootnoteReference reference) {
      note(reference);
    } else if (node instanceof InlineFootnote) {
      wrapped("voetnoot", node);
    } else if (node instanceof Bracketed bracketed) {
      bracketed(bracketed);
    }
  }

  /** A note in a note was refused; written all the same, one that names itself would never end. */
  private void note(FootnoteReference reference) {
    if (!inNote) {
      inNote = true;
      out.open("voetnoot");
      blocks.note(footnotes.definition(reference));
      out.close("voetnoot");
      inNote = false;
    }
  }

  private void wrapped(String element, Node node) {
    out.open(element);
    children(node);
    out.close(element);
  }

  private void interpolation(Interpolation node) {
    if (!node.closed()) {
      faults.add(
          "interpolatie-open",
          "de ${ die hier begint, wordt niet gesloten",
          node,
          "zet } achter de naam van de waarde, of schrijf \\${ voor de tekens zelf");
      return;
    }
    out.anchor(faults.span(node));
    out.raw(node.source());
  }

  private void link(Link link) {
    String to = link.getDestination();
    if (to.startsWith("#")) {
      reference(link, to.substring(1));
      return;
    }
    String scheme = to.toLowerCase(Locale.ROOT);
    if (to.contains("${")) {
      faults.add(
          "ongeldige-link",
          "een adres kan geen ${…} bevatten",
          link,
          "schrijf het adres voluit, of verwijs naar een bron met [@sleutel]");
    } else if (!scheme.startsWith("https://") && !scheme.startsWith("mailto:")) {
      faults.add(
          "ongeldige-link",
          "een link kan niet naar ‘" + to + "’ gaan",
          link,
          scheme.startsWith("http://")
              ? "schrijf https:// in plaats van http://"
              : "een adres begint met https:// of mailto:; verwijs binnen de brief met [](#naam)");
    } else if (link.getTitle() != null) {
      faults.add(
          "ongeldige-link",
          "een link kan geen titel hebben: " + link.getTitle(),
          link,
          "laat de tekst tussen aanhalingstekens achter het adres weg");
    }
    out.open("link", "naar", to);
    children(link);
    out.close("link");
  }

  private void reference(Link link, String id) {
    if (link.getFirstChild() != null) {
      faults.add(
          "verwijzing-met-tekst",
          "een verwijzing binnen de brief krijgt haar tekst van het programma",
          link,
          "laat de tekst tussen de rechte haken weg: [](#" + id + ")");
    }
    if (form.isClause()) {
      // Whether the clause is there is known only when a draft is made: keep the place.
      out.anchor(faults.span(link));
    }
    boolean within = form.isClause() && id.startsWith("/");
    out.empty("verwijzing", "naar", within ? form.name() + id : id, "kort", within ? "ja" : "");
  }

  private void bracketed(Bracketed node) {
    if (node.kind() == Bracketed.Kind.CITATION) {
      citation(node);
    } else if (node.kind() == Bracketed.Kind.PLACEHOLDER) {
      placeholder(node);
    }
  }

  private void citation(Bracketed node) {
    out.open("citaat");
    for (String part : ("@" + node.text()).split(";", -1)) {
      Matcher piece = PIECE.matcher(part.replaceAll("\\s+", " ").strip());
      if (!piece.matches() || part.contains("${")) {
        faults.add(
            "ongeldige-citatie",
            "‘" + part.strip() + "’ is geen verwijzing naar een bron",
            node,
            "schrijf [@sleutel], [@sleutel, p. 3] of [@sleutel; @sleutel]");
        continue;
      }
      String key = piece.group(1);
      if (keys.complete() && !keys.keys().contains(key)) {
        faults.add(
            "onbekende-verwijzing",
            "de bron ‘"
                + key
                + "’ staat niet in registers/bronnen.yaml of"
                + " registers/kamerstukken.yaml",
            faults.word(node, "@" + key),
            NearMiss.of(key, keys.keys())
                .map(near -> "bedoelt u @" + near + "?")
                .orElse("voeg ‘" + key + "’ toe aan een van beide registers"));
      }
      String place = piece.group(2) == null ? "" : piece.group(2).strip();
      out.empty("stuk", "sleutel", key, "plaats", place);
    }
    out.close("citaat");
  }

  private void placeholder(Bracketed node) {
    String text = node.text().replaceAll("\\s+", " ").strip();
    int colon = text.indexOf(':');
    String name = colon < 0 ? text : text.substring(0, colon).strip();
    String need = colon < 0 ? "" : text.substring(colon + 1).strip();
    if (name.isEmpty() || need.isEmpty() || text.contains("${")) {
      faults.add(
          "ongeldige-open-plaats",
          "een open plaats noemt wat er komt te staan en wat daarvoor nodig is",
          node,
          "schrijf [?naam: wat nodig is en van wie], zonder ${…}");
    }
    out.empty("open", "naam", name, "nodig", need);
  }
}
