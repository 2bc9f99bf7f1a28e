package nl.paraaf.writer.text;

import java.util.Locale;
import nl.paraaf.diagnostic.Diagnostic;
import nl.paraaf.diagnostic.Diagnostics;
import nl.paraaf.source.Span;
import nl.paraaf.style.Colours;
import nl.paraaf.style.HouseStyle;

/** The contrast between colours, after WCAG 2.1, success criterion 1.4.3. */
final class Contrast {
  /** What level AA asks of text in its usual size. */
  static final double AA = 4.5;

  /** What level AA asks of what must be seen to understand a picture (1.4.11). */
  private static final double SHAPES = 3;

  /** How much darker a step must be than the one before it, to be told apart in grey. */
  private static final double STEP = 1.35;

  private static final String WHITE = "FFFFFF";

  private Contrast() {}

  /** Warns for every pair of text and ground on the page that is too faint to read. */
  static void check(HouseStyle.Kleur kleur, Diagnostics diagnostics) {
    pair("tekst", kleur.tekst(), "wit", WHITE, diagnostics);
    pair("tekst", kleur.tekst(), "tabelkop", kleur.tabelkop(), diagnostics);
    pair("tekst", kleur.tekst(), "kader", kleur.kader(), diagnostics);
    pair("tekst", kleur.tekst(), "open", kleur.open(), diagnostics);
    pair("kop", kleur.kop(), "wit", WHITE, diagnostics);
    pair("kop", kleur.kop(), "kader", kleur.kader(), diagnostics);
    pair("link", kleur.link(), "wit", WHITE, diagnostics);
    pair("link", kleur.link(), "tabelkop", kleur.tabelkop(), diagnostics);
    pair("link", kleur.link(), "kader", kleur.kader(), diagnostics);
  }

  /** Warns for colours of charts that cannot be told apart, in grey or from the paper. */
  static void check(HouseStyle.Grafiek grafiek, Diagnostics diagnostics) {
    if (Colours.contrast(grafiek.lijn(), WHITE) < SHAPES) {
      diagnostics.add(
          Diagnostic.warning(
              "contrast-te-laag",
              "kleur grafiek.lijn (" + grafiek.lijn() + ") is op wit bijna niet te zien",
              Span.nowhere(),
              "kies in de huisstijl een kleur met een contrast van ten minste 3 (WCAG 2.1 AA)"));
    }
    for (int i = 1; i < grafiek.stappen().size(); i++) {
      String before = grafiek.stappen().get(i - 1);
      String now = grafiek.stappen().get(i);
      if (Colours.contrast(now, WHITE) < STEP * Colours.contrast(before, WHITE)) {
        diagnostics.add(
            Diagnostic.warning(
                "contrast-te-laag",
                "stap %d van grafiek.stappen (%s) is in grijs niet duidelijk donkerder dan stap %d (%s)"
                    .formatted(i + 1, now, i, before),
                Span.nowhere(),
                "kies in de huisstijl zes kleuren van licht naar donker"));
      }
    }
  }

  private static void pair(
      String name, String color, String groundName, String ground, Diagnostics diagnostics) {
    double ratio = Colours.contrast(color, ground);
    if (ratio < AA) {
      String found = String.format(Locale.ROOT, "%.1f", ratio).replace('.', ',');
      diagnostics.add(
          Diagnostic.warning(
              "contrast-te-laag",
              "kleur "
                  + name
                  + " ("
                  + color
                  + ") op "
                  + groundName
                  + " ("
                  + ground
                  + ") heeft contrast "
                  + found
                  + ", te weinig om te lezen",
              Span.nowhere(),
              "kies in de huisstijl kleuren met een contrast van ten minste 4,5 (WCAG 2.1 AA)"));
    }
  }
}
