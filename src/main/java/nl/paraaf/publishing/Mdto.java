package nl.paraaf.publishing;

import java.util.List;
import java.util.Optional;

/**
 * Metadata for the archive: MDTO 1.0.1, a file for the document ({@code informatieobject}) and one
 * for each of its files ({@code bestand}).
 */
public final class Mdto {
  private static final String NAMESPACE = "https://www.nationaalarchief.nl/mdto";
  private static final String SCHEMA = "https://www.nationaalarchief.nl/mdto/MDTO-XML1.0.1.xsd";

  /** The source of identifiers that this program gives. */
  private static final String SOURCE = "Paraaf";

  private final XmlText xml = new XmlText();

  private Mdto() {}

  /** The description of a document with its files, as XML in UTF-8. */
  public static byte[] document(Description about, List<FileFacts> files) {
    Mdto mdto = new Mdto();
    mdto.root("informatieobject", () -> mdto.content(about, files));
    return mdto.xml.bytes();
  }

  /** The description of one file of a document, as XML in UTF-8. */
  public static byte[] file(Description about, FileFacts file) {
    Mdto mdto = new Mdto();
    mdto.root("bestand", () -> mdto.content(about, file));
    return mdto.xml.bytes();
  }

  private void root(String kind, Runnable content) {
    xml.element(
        "MDTO",
        () -> xml.element(kind, content),
        "xmlns",
        NAMESPACE,
        "xmlns:xsi",
        "http://www.w3.org/2001/XMLSchema-instance",
        "xsi:schemaLocation",
        NAMESPACE + " " + SCHEMA);
  }

  private void content(Description about, List<FileFacts> files) {
    about.identifiers().forEach(id -> identity("identificatie", id));
    xml.text("naam", about.title());
    label("aggregatieniveau", "Archiefstuk", "Begrippenlijst Aggregatieniveaus MDTO");
    term("classificatie", about.kind());
    if (!about.subject().isEmpty()) {
      xml.text("omschrijving", about.subject());
    }
    xml.text("taal", about.language());
    term("waardering", about.appraisal());
    for (FileFacts file : files) {
      reference("heeftRepresentatie", file.name(), id(about, file));
    }
    xml.element(
        "archiefvormer",
        () -> {
          xml.text("verwijzingNaam", about.author());
          about.publisher().code().ifPresent(code -> identity(code, about.publisher()));
        });
    xml.element("beperkingGebruik", () -> term("beperkingGebruikType", about.restriction()));
  }

  private void content(Description about, FileFacts file) {
    identity("identificatie", id(about, file));
    xml.text("naam", file.name());
    xml.text("omvang", Long.toString(file.size()));
    term("bestandsformaat", file.format());
    xml.element(
        "checksum",
        () -> {
          label("checksumAlgoritme", "SHA-256", "Begrippenlijst ChecksumAlgoritme MDTO");
          xml.text("checksumWaarde", file.sha256());
          // The day of the document and not of the run: the same input gives the same bytes.
          xml.text("checksumDatum", about.date() + "T00:00:00");
        });
    reference("isRepresentatieVan", about.title(), about.identifiers().get(0));
  }

  private static String id(Description about, FileFacts file) {
    String document = about.identifiers().get(0);
    return document.substring(0, document.lastIndexOf('/') + 1) + file.name();
  }

  private void reference(String name, String title, String id) {
    xml.element(
        name,
        () -> {
          xml.text("verwijzingNaam", title);
          identity("verwijzingIdentificatie", id);
        });
  }

  private void identity(String name, String id) {
    xml.element(
        name,
        () -> {
          xml.text("identificatieKenmerk", id);
          xml.text("identificatieBron", SOURCE);
        });
  }

  private void identity(String code, Term term) {
    xml.element(
        "verwijzingIdentificatie",
        () -> {
          xml.text("identificatieKenmerk", code);
          xml.text("identificatieBron", term.list());
        });
  }

  private void label(String name, String label, String list) {
    term(name, new Term(label, Optional.empty(), list));
  }

  private void term(String name, Term term) {
    xml.element(
        name,
        () -> {
          xml.text("begripLabel", term.label());
          term.code().ifPresent(code -> xml.text("begripCode", code));
          xml.element("begripBegrippenlijst", () -> xml.text("verwijzingNaam", term.list()));
        });
  }
}
