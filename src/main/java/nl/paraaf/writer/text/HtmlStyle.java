package nl.paraaf.writer.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.paraaf.diagnostic.ParaafFault;
import nl.paraaf.document.DocumentInfo;
import nl.paraaf.document.Status;
import nl.paraaf.style.HouseStyle;

/** The style sheet of a page: the house style as variables, the paper, and the fixed rules. */
final class HtmlStyle {
  private static final String RULES = load("pagina.css");

  private final HouseStyle style;
  private final DocumentInfo info;

  HtmlStyle(HouseStyle style, DocumentInfo info) {
    this.style = style;
    this.info = info;
  }

  String print() {
    StringBuilder out = new StringBuilder();
    variables(out);
    paper(out);
    return out.append(RULES).toString();
  }

  private void variables(StringBuilder out) {
    HouseStyle.Kleur kleur = style.kleur();
    HouseStyle.Corps corps = style.corps();
    out.append(":root {\n");
    variable(out, "tekst", "#" + kleur.tekst());
    variable(out, "kop", "#" + kleur.kop());
    variable(out, "lijn", "#" + kleur.lijn());
    variable(out, "tabelkop", "#" + kleur.tabelkop());
    variable(out, "kader", "#" + kleur.kader());
    variable(out, "link", "#" + kleur.link());
    variable(out, "open", "#" + kleur.open());
    variable(
        out,
        "letter",
        string(style.lettertype().docx())
            + ", "
            + string(style.lettertype().pdf())
            + ", sans-serif");
    variable(out, "corps", number(corps.tekst()) + "pt");
    variable(out, "regel", number(corps.regel() / corps.tekst()));
    variable(out, "titel", number(corps.titel() / corps.tekst()) + "em");
    variable(out, "tabel", number(corps.tabel() / corps.tekst()) + "em");
    variable(out, "tabelregel", number(corps.tabelRegel() / corps.tabel()));
    variable(out, "voetnoot", number(corps.voetnoot() / corps.tekst()) + "em");
    variable(out, "klein", number(corps.klein() / corps.tekst()) + "em");
    variable(out, "kolom", number(style.pagina().kolomBreedte()) + "mm");
    variable(out, "brief", number(letterWidth()) + "mm");
    out.append("}\n");
  }

  /** Width of the text of a letter on paper. */
  private double letterWidth() {
    HouseStyle.Pagina page = style.pagina();
    return page.breedte() - page.links() - page.rechtsBrief();
  }

  private static void variable(StringBuilder out, String name, String value) {
    out.append("  --").append(name).append(": ").append(value).append(";\n");
  }

  /** Page rules can hold no variables, so they are written with their values. */
  private void paper(StringBuilder out) {
    HouseStyle.Pagina page = style.pagina();
    HouseStyle.Woorden words = style.woorden();
    String size = number(page.breedte()) + "mm " + number(page.hoogte()) + "mm";
    String turned = number(page.hoogte()) + "mm " + number(page.breedte()) + "mm";
    String letters =
        "font: "
            + number(style.corps().klein())
            + "pt "
            + string(style.lettertype().docx())
            + ", sans-serif;";
    String margin =
        number(page.boven())
            + "mm "
            + number(page.rechtsBreed())
            + "mm "
            + number(page.onder())
            + "mm "
            + number(page.links())
            + "mm";
    out.append("@page {\n  size: ").append(size).append(";\n");
    out.append("  margin: ").append(margin).append(";\n");
    out.append("  @top-left { content: ").append(string(marks())).append("; ");
    out.append(letters).append(" }\n");
    out.append("  @bottom-right { content: ").append(string(words.pagina() + " "));
    out.append(" counter(page) ").append(string(" " + words.van() + " "));
    out.append(" counter(pages); ").append(letters).append(" }\n}\n");
    out.append("@page :first { @top-left { content: none } }\n");
    out.append("@page liggend {\n  size: ").append(turned).append(";\n");
    out.append("  margin: ").append(number(page.liggend())).append("mm;\n}\n");
  }

  /** What stands at the head of every printed page. */
  private String marks() {
    String concept = info.status() == Status.CONCEPT ? style.woorden().concept() : "";
    return Stream.of(info.marking(), concept, info.notice())
        .filter(mark -> !mark.isEmpty())
        .collect(Collectors.joining(" · "));
  }

  /** A string in CSS that can end neither itself nor the style element. */
  private static String string(String text) {
    StringBuilder out = new StringBuilder("\"");
    text.codePoints()
        .forEach(
            c -> {
              boolean plain = c >= 0x20 && c != 0x7F && "\"\\<>&".indexOf(c) < 0;
              if (plain) {
                out.appendCodePoint(c);
              } else {
                out.append('\\').append(Integer.toHexString(c)).append(' ');
              }
            });
    return out.append('"').toString();
  }

  /** A number as CSS writes it, to three decimals. */
  private static String number(double value) {
    BigDecimal rounded = BigDecimal.valueOf(value).setScale(3, RoundingMode.HALF_UP);
    return rounded.stripTrailingZeros().toPlainString();
  }

  private static String load(String name) {
    try (InputStream in = HtmlStyle.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new ParaafFault("the style sheet " + name + " is not in the program");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
