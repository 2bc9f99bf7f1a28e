package nl.paraaf.intake.markdown;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.ext.footnotes.InlineFootnote;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Code;
import org.commonmark.node.Document;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.ThematicBreak;

/** Markdown that has no place in a letter, with what to write instead. */
final class Refused {
  private static final Pattern TAG = Pattern.compile("</?\\s*([A-Za-z][A-Za-z0-9]*)");
  private static final Map<String, String> INSTEAD =
      Map.of(
          "br", "zet een \\ aan het eind van de regel voor een nieuwe regel",
          "b", "schrijf **vet**",
          "strong", "schrijf **vet**",
          "i", "schrijf *cursief*",
          "em", "schrijf *cursief*",
          "a", "schrijf [tekst](https://adres)",
          "sub", "schrijf gewoon CO2; het programma zet het cijfer lager",
          "table", "schrijf een tabel met | en een regel met ---");

  private final Faults faults;

  Refused(Faults faults) {
    this.faults = faults;
  }

  /** Tells that a node has no place here, when it has none. */
  void visit(Node node) {
    if (node instanceof HtmlBlock html) {
      html(node, html.getLiteral());
    } else if (node instanceof HtmlInline html) {
      if (!(html.getLiteral().startsWith("</") && htmlBefore(node))) {
        html(node, html.getLiteral());
      }
    } else if (node instanceof Image) {
      faults.add(
          "geen-afbeelding",
          "afbeeldingen kunnen niet in een brief staan",
          node,
          "verwijder de afbeelding, of beschrijf in tekst of een tabel wat zij laat zien");
    } else if (node instanceof Code || node instanceof FencedCodeBlock) {
      faults.add(
          "geen-code",
          "tekst tussen ` is code, en die kan niet in een brief staan",
          node,
          "verwijder de ` om de tekst heen");
    } else if (node instanceof IndentedCodeBlock) {
      faults.add(
          "geen-code",
          "een regel die met vier of meer spaties begint, geldt in Markdown als code",
          node,
          "begin de regel vooraan, of onder de tekst van het lijstonderdeel waar hij bij hoort");
    } else if (node instanceof BlockQuote) {
      faults.add(
          "geen-citaatblok",
          "een citaatblok (regels met > ervoor) kan niet in een brief staan",
          node,
          "verwijder de >, of gebruik een tekstbox: ::: kader Titel");
    } else if (node instanceof ThematicBreak) {
      faults.add(
          "geen-streep",
          "een streep over de bladzijde kan niet in een brief staan",
          node,
          "gebruik een kop om tekst te scheiden");
    } else if (node instanceof Heading && !(node.getParent() instanceof Document)) {
      faults.add(
          "kop-in-blok",
          "een kop kan niet in een lijst, voetnoot of tekstbox staan",
          node,
          "zet de kop op een regel vooraan, buiten het blok");
    } else if (isNote(node) && insideNote(node.getParent())) {
      faults.add(
          "voetnoot-in-voetnoot",
          "een voetnoot kan geen voetnoot hebben",
          node,
          "zet de tekst van de tweede noot in de eerste");
    }
  }

  /** Whether the tag that this one closes was told already. */
  private static boolean htmlBefore(Node node) {
    Node at = node.getPrevious();
    while (at != null && !(at instanceof HtmlInline)) {
      at = at.getPrevious();
    }
    return at != null;
  }

  private void html(Node node, String literal) {
    Matcher tag = TAG.matcher(literal);
    String name = tag.find() ? tag.group(1).toLowerCase(Locale.ROOT) : "";
    faults.add(
        "geen-html",
        "HTML is niet toegestaan: " + literal.strip().split("\n", 2)[0],
        node,
        INSTEAD.getOrDefault(
            name,
            name.isEmpty()
                ? "verwijder de opmerking"
                : "gebruik Markdown; schrijf \\< voor een gewoon kleiner-dan-teken"));
  }

  private static boolean isNote(Node node) {
    return node instanceof FootnoteReference || node instanceof InlineFootnote;
  }

  private static boolean insideNote(Node node) {
    for (Node at = node; at != null; at = at.getParent()) {
      if (at instanceof FootnoteDefinition || at instanceof InlineFootnote) {
        return true;
      }
    }
    return false;
  }
}
