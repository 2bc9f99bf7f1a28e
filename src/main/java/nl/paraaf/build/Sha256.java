package nl.paraaf.build;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import nl.paraaf.diagnostic.ParaafFault;

/** The hash by which files are known again. */
final class Sha256 {
  private Sha256() {}

  /** In hexadecimal, 64 characters. */
  static String of(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new ParaafFault("every JDK has SHA-256", e);
    }
  }
}
