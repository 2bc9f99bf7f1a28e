package nl.paraaf.writer.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.verapdf.core.EncryptedPdfException;
import org.verapdf.core.ModelParsingException;
import org.verapdf.core.ValidationException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/** The judge of PDF/UA-1 and PDF/A-2a. */
public final class VeraPdf {
  private static final List<PDFAFlavour> PROFILES =
      List.of(PDFAFlavour.PDFA_2_A, PDFAFlavour.PDFUA_1);

  static {
    VeraGreenfieldFoundryProvider.initialise();
  }

  private VeraPdf() {}

  /** Everything that breaks a rule of either profile; empty for a good file. */
  public static List<String> faults(byte[] pdf) {
    return PROFILES.stream().flatMap(profile -> faults(pdf, profile).stream()).toList();
  }

  private static List<String> faults(byte[] pdf, PDFAFlavour profile) {
    try (PDFAParser parser =
            Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), profile);
        PDFAValidator validator = Foundries.defaultInstance().createValidator(profile, false)) {
      ValidationResult result = validator.validate(parser);
      if (!result.isCompliant() && result.getTestAssertions().isEmpty()) {
        return List.of(profile + ": not compliant, without a reason");
      }
      return result.getTestAssertions().stream()
          .filter(assertion -> assertion.getStatus() != TestAssertion.Status.PASSED)
          .map(
              assertion ->
                  "%s %s: %s at %s"
                      .formatted(
                          profile,
                          assertion.getRuleId().getClause(),
                          assertion.getMessage(),
                          assertion.getLocation().getContext()))
          .toList();
    } catch (EncryptedPdfException | ModelParsingException | ValidationException | IOException e) {
      throw new AssertionError("veraPDF cannot judge the file", e);
    }
  }
}
