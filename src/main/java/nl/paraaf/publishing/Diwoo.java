package nl.paraaf.publishing;

/**
 * Metadata for publication under the Wet open overheid: the extension of sitemaps by DiWoo, version
 * 0.9.8, with {@code Document} as the root of a file of its own.
 */
public final class Diwoo {
  private static final String NAMESPACE = "https://standaarden.overheid.nl/diwoo/metadata/";
  private static final String SCHEMA =
      "https://standaarden.overheid.nl/diwoo/metadata/0.9.8/xsd/diwoo/diwoo-metadata.xsd";

  private final XmlText xml = new XmlText();
  private final Description about;

  private Diwoo(Description about) {
    this.about = about;
  }

  /** The metadata as XML in UTF-8. */
  public static byte[] of(Description about) {
    Diwoo diwoo = new Diwoo(about);
    diwoo.xml.element(
        "diwoo:Document",
        () -> diwoo.xml.element("diwoo:DiWoo", diwoo::content),
        "xmlns:diwoo",
        NAMESPACE,
        "xmlns:xsi",
        "http://www.w3.org/2001/XMLSchema-instance",
        "xsi:schemaLocation",
        NAMESPACE + " " + SCHEMA);
    return diwoo.xml.bytes();
  }

  private void content() {
    xml.element(
        "diwoo:identifiers",
        () -> about.identifiers().forEach(id -> xml.text("diwoo:identifier", id)));
    term("publisher", about.publisher());
    term("verantwoordelijke", about.publisher());
    xml.text("diwoo:naamOpsteller", about.author());
    xml.element("diwoo:titelcollectie", () -> xml.text("diwoo:officieleTitel", about.title()));
    if (!about.subject().isEmpty()) {
      xml.element("diwoo:omschrijvingen", () -> xml.text("diwoo:omschrijving", about.subject()));
    }
    xml.element("diwoo:classificatiecollectie", this::classification);
    xml.text("diwoo:creatiedatum", about.date().toString());
    term("language", about.languageTerm());
    xml.element(
        "diwoo:documenthandelingen", () -> xml.element("diwoo:documenthandeling", this::act));
  }

  private void classification() {
    xml.element("diwoo:informatiecategorieen", () -> term("informatiecategorie", about.category()));
    xml.element("diwoo:documentsoorten", () -> term("documentsoort", about.kind()));
  }

  private void act() {
    term("soortHandeling", about.act());
    xml.text("diwoo:atTime", about.date() + "T00:00:00");
    term("wasAssociatedWith", about.publisher());
  }

  /** A value without a code stays without one: the attribute is optional. */
  private void term(String name, Term term) {
    String[] resource =
        term.code().map(code -> new String[] {"resource", code}).orElse(new String[0]);
    xml.text("diwoo:" + name, term.label(), resource);
  }
}
