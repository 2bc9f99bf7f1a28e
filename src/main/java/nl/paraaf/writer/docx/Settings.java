package nl.paraaf.writer.docx;

import nl.paraaf.style.HouseStyle;
import org.docx4j.wml.CTSettings;
import org.docx4j.wml.Fonts;

/** The settings part and the font table. */
final class Settings {
  private Settings() {}

  /**
   * @param language of the text, such as {@code nl-NL}
   */
  static CTSettings of(String language) {
    WordXml xml = new WordXml("settings");
    xml.leaf("zoom", "percent", "100").leaf("defaultTabStop", "val", "567");
    xml.leaf("autoHyphenation").leaf("consecutiveHyphenLimit", "val", "2");
    xml.leaf("hyphenationZone", "val", "357").leaf("doNotHyphenateCaps");
    xml.leaf("characterSpacingControl", "val", "doNotCompress");
    xml.start("footnotePr").leaf("footnote", "id", "-1").leaf("footnote", "id", "0");
    xml.end("footnotePr").start("compat");
    compatibility(xml, "compatibilityMode", "15");
    compatibility(xml, "overrideTableStyleFontSizeAndJustification", "1");
    compatibility(xml, "enableOpenTypeFeatures", "1");
    compatibility(xml, "doNotFlipMirrorIndents", "1");
    compatibility(xml, "differentiateMultirowTableHeaders", "1");
    compatibility(xml, "useWord2013TrackBottomHyphenation", "0");
    xml.end("compat").leaf("themeFontLang", "val", language);
    xml.leaf("decimalSymbol", "val", ",").leaf("listSeparator", "val", ";");
    return xml.finish(CTSettings.class);
  }

  private static void compatibility(WordXml xml, String name, String value) {
    String uri = "http://schemas.microsoft.com/office/word";
    xml.leaf("compatSetting", "name", name, "uri", uri, "val", value);
  }

  /** The font, with the one to take where it is missing. */
  static Fonts fonts(HouseStyle.Lettertype type) {
    WordXml xml = new WordXml("fonts");
    xml.start("font", "name", type.docx()).leaf("altName", "val", type.pdf());
    xml.leaf("charset", "val", "00").leaf("family", "val", "swiss");
    xml.leaf("pitch", "val", "variable").end("font");
    return xml.finish(Fonts.class);
  }
}
