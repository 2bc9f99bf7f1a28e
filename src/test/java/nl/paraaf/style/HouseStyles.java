package nl.paraaf.style;

import java.util.List;

/** The house style of the sample templates, for tests that read no files. */
public final class HouseStyles {
  private HouseStyles() {}

  public static HouseStyle sample() {
    return new HouseStyle(
        new HouseStyle.Pagina(210, 297, 26, 24, 27, 60, 24, 20, 158, 40, 56, 18, 48, 96, 118),
        new HouseStyle.Lettertype("Verdana", "DejaVu Sans"),
        new HouseStyle.Corps(9, 12, 6.5, 9, 14, 18, 7, 9, 8, 10.5),
        new HouseStyle.Kleur(
            "000000", "154273", "8A97A6", "DCE6F0", "EEF3F8", "154273", "FFF2B3", "E4E4E4"),
        new HouseStyle.Grafiek(
            List.of("DCE6F0", "B4C8DE", "8BA9CB", "5F88B4", "36639A", "154273"), "154273"),
        new HouseStyle.Woorden("Pagina", "van", "CONCEPT"));
  }
}
