package nl.paraaf.rules;

import java.util.List;

/** Two versions of a document side by side. */
public final class ComparingRules {
  private static final String PROOF =
      "Conventie van het huis: een vergelijking bestaat alleen als zij klopt (docs/handleiding.md,"
          + " ‘Twee versies vergelijken’).";
  private static final Table TABLE = new Table(Group.UITVOER);

  public static final Rule VERGELIJKING_NIET_BEWEZEN =
      TABLE.error(
          "vergelijking-niet-bewezen",
          "volgens {} geeft {} niet {}: na ‘{}’ staat {} in plaats van {}",
          "Wie alle wijzigingen aanvaardt, moet precies het nieuwe document krijgen, en wie ze"
              + " verwerpt het oude. Klopt dat niet, dan wordt er niets geschreven.",
          PROOF,
          "meld dit met beide bestanden; leest alleen LibreOffice iets anders, dan kan het met"
              + " --zonder-libreoffice");

  public static final Rule WIJZIGINGEN_AANVAARD =
      TABLE.firmWarning(
          "wijzigingen-aanvaard",
          "het document bevat al bijgehouden wijzigingen; ze gelden hier als aanvaard",
          "Een vergelijking laat alleen zien wat er tussen twee teksten verschilt.",
          PROOF,
          "verwerp ze eerst in Word als u met de tekst van daarvoor wilt vergelijken");

  private ComparingRules() {}

  /** All rows, in their order. */
  public static List<Rule> all() {
    return TABLE.rows();
  }
}
