package nl.paraaf.cli;

import static nl.paraaf.reading.docx.DocxFile.mark;
import static nl.paraaf.reading.docx.DocxFile.p;
import static nl.paraaf.reading.docx.DocxFile.t;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.paraaf.reading.docx.DocxFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Clean letters of another hand than ours, with its own conventions: nothing is found in them, but
 * for the no-break spaces that nobody types.
 */
class OtherHandTest {
  @TempDir Path folder;

  private String found(String file) {
    return Desk.at(folder).run("controleer", "--bestand", file, "--datum", "2025-10-15").err();
  }

  @Test
  void aLetterTypedInWord() throws IOException {
    String low = "<w:r><w:rPr><w:vertAlign w:val=\"subscript\"/></w:rPr><w:t>2</w:t></w:r>";
    byte[] letter =
        DocxFile.of(
                p(
                        t("De Voorzitter van de Eerste Kamer")
                            + "<w:r><w:br/></w:r>"
                            + t("der Staten-Generaal"))
                    + p(t("Datum") + "<w:r><w:tab/></w:r>" + t("15 oktober 2025"))
                    + p(t("Geachte Voorzitter,"))
                    + p(
                        t("Hierbij stuur ik u, mede namens de staatssecretaris, het antwoord op de")
                            + t(" vragen van ")
                            + "<w:smartTag>"
                            + t("7 oktober jl.")
                            + "</w:smartTag>"
                            + mark(1)
                            + t(" Dat gaat over de in- en uitvoer van staal, de CO")
                            + low
                            + t("-uitstoot en de zgn. «vroege vogels» (bijv. bedrijven met een")
                            + t(" 2-jarig contract)."))
                    + p("Kop1", t("Wat vooraf ging"))
                    + p(
                        t(
                                "In de periode 2020-2025 daalde de uitstoot met 12,5% tot 1.250 kiloton CO")
                            + low
                            + t(
                                ". Zo’n zes foto’s laten dat zien: a) de haven, b) de kust en c) de")
                            + t(
                                " stad. Het budget bedraagt € 11,3 miljoen, waarvan € 2 miljoen voor")
                            + t(" re-integratie en co-financiering."))
                    + p("Opsomming", t("onderzoek – door het RIVM – naar de lucht;"))
                    + p("Opsomming", t("niet-technische maatregelen (zie hierboven)."))
                    + p(t("Hoogachtend,"))
                    + p(t("M. de Boer") + "<w:r><w:br/></w:r>" + t("Minister van Voorbeeldzaken")))
            .withFootnotes("Zie www.voorbeeld.nl/stukken/brief-7-oktober.pdf.")
            .bytes();
    Files.write(folder.resolve("brief.docx"), letter);
    assertEquals(
        """
        brief.docx, alinea 4: hint [harde-spatie] een regeleinde kan ‘7 oktober’ uit elkaar halen (in dit document 5 keer)
         | Hierbij stuur ik u, mede namens de staatssecretaris, het antwoord op de vragen van 7 oktober jl. Dat gaat over de in- en uitvoer van staal, de CO₂-uitstoot en d
         |                                                                                    ^^^^^^^^^
         hint: zet er een harde spatie tussen (Ctrl+Shift+spatie)
        """,
        found("brief.docx"));
  }

  @Test
  void aLetterWithHardLineEnds() throws IOException {
    Files.writeString(
        folder.resolve("brief.txt"),
        """
        Aan de Voorzitter van de Tweede Kamer der Staten-Generaal

        Den Haag, 15 oktober 2025

        Met deze brief ga ik in op de vragen van de vaste commissie over de ver-
        gunningverlening bij grote bedrijven in de provincies Noord- en Zuid-
        Holland.1 De leden vragen o.a. hoe het kabinet de niet-ETS-sectoren, de CO2-
        heffing en de steun van € 11,3 miljoen per jaar weegt.

        De kern van de aanpak

        De aanpak telt drie onderdelen. Het eerste onderdeel is het overleg met
        bedrijven («aan tafel»), het tweede de inzet van kennis en het derde de
        controle op de uitkomst:

        – overleg, onder leiding van de provincie en met hulp van het Rijk, zodat
          ieder weet waar hij aan toe is;
        – kennis;
        – controle.

        De minister van Voorbeeldzaken,
        M. de Boer

        1 Zie de brief van 7 oktober 2025, bijv. https://voorbeeld.nl/stukken/
        brief.html.
        """);
    assertEquals("", found("brief.txt"));
  }
}
