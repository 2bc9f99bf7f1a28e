package nl.paraaf.build;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file that could not be written. What stood in its place is whole.
 *
 * <p>The reason is found by looking at the disk, because what the system says about it differs from
 * system to system and from language to language.
 */
public final class WriteFailure extends IOException {
  private static final long serialVersionUID = 1;

  /** The longest name, in bytes, that all usual disks can hold. */
  private static final int LONGEST_NAME = 255;

  /** Why, and what to do. */
  public enum Reason {
    VOL("de schijf is vol", "maak ruimte vrij en probeer het opnieuw"),
    MAP_IN_DE_WEG(
        "er staat een map met die naam", "verplaats of verwijder die map en probeer het opnieuw"),
    BESTAND_IN_DE_WEG(
        "er staat een bestand waar een map moet komen",
        "verplaats of verwijder dat bestand en probeer het opnieuw"),
    NAAM_TE_LANG(
        "de naam is te lang voor deze schijf", "geef de editie of het traject een kortere naam"),
    ALLEEN_LEZEN(
        "op deze schijf kan alleen worden gelezen",
        "kies met --output een map op een andere schijf"),
    GEEN_RECHT(
        "u mag in deze map niet schrijven",
        "vraag het recht om er te schrijven, of kies met --output een andere map"),
    ONBEKEND(
        "het systeem weigert het",
        "kijk of het een map is, of er plaats is en of u er mag schrijven");

    private final String words;
    private final String remedy;

    Reason(String words, String remedy) {
      this.words = words;
      this.remedy = remedy;
    }

    /** What is the matter. */
    public String words() {
      return words;
    }

    /** What the user can do. */
    public String remedy() {
      return remedy;
    }
  }

  private final String shown;
  private final Reason reason;

  private WriteFailure(String shown, Reason reason, IOException cause) {
    super(shown, cause);
    this.shown = shown;
    this.reason = reason;
  }

  /**
   * The failure of one file.
   *
   * @param shown its path as the user knows it
   * @param size of what was to be written, in bytes
   */
  public static WriteFailure of(String shown, Path file, long size, IOException cause) {
    return new WriteFailure(shown, reason(file, size, cause), cause);
  }

  /** The path of the file, or of the folder, as the user knows it. */
  public String shown() {
    return shown;
  }

  public Reason reason() {
    return reason;
  }

  private static Reason reason(Path file, long size, IOException cause) {
    if (Files.isDirectory(file)) {
      return Reason.MAP_IN_DE_WEG;
    }
    Path folder = file.toAbsolutePath().getParent();
    while (folder.getParent() != null && !Files.exists(folder)) {
      folder = folder.getParent();
    }
    if (!Files.isDirectory(folder)) {
      return Reason.BESTAND_IN_DE_WEG;
    }
    if (longestName(file) > LONGEST_NAME) {
      return Reason.NAAM_TE_LANG;
    }
    return reasonOfDisk(folder, size, cause);
  }

  private static int longestName(Path file) {
    int longest = 0;
    for (Path name : file) {
      longest = Math.max(longest, name.toString().getBytes(StandardCharsets.UTF_8).length);
    }
    return longest;
  }

  private static Reason reasonOfDisk(Path folder, long size, IOException cause) {
    try {
      if (Files.getFileStore(folder).isReadOnly()) {
        return Reason.ALLEEN_LEZEN;
      }
      if (cause instanceof AccessDeniedException || !Files.isWritable(folder)) {
        return Reason.GEEN_RECHT;
      }
      return Files.getFileStore(folder).getUsableSpace() < size ? Reason.VOL : Reason.ONBEKEND;
    } catch (IOException e) {
      return Reason.ONBEKEND;
    }
  }
}
