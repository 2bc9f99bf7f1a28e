package nl.paraaf.samples;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TimeZone;
import java.util.TreeMap;
import nl.paraaf.testing.edits.Edited;
import nl.paraaf.testing.edits.Edits;

/** A sequence of edits at random, of a request that stays the same and of runs in between. */
final class Sequence {
  /** Tracks, each with the agreement of which there is a draft. */
  private static final SortedMap<String, String> DRAFTS =
      new TreeMap<>(Map.of("aeb", "eop", "anqore", "jloi", "cosun", "maatwerkafspraak"));

  private static final List<String> ALWAYS = List.of("voortgangsbrief", "bijlage-stand-van-zaken");
  private static final List<String> MORE =
      List.of(
          "adviesmemo",
          "bedrijfsblad",
          "beslisnota-openbaar",
          "dossierblad",
          "kabinetsreactie",
          "kamerbrief",
          "voortgang-toezeggingen");
  private static final List<String> LOCALES = List.of("ar-EG", "de-DE", "nl-NL", "tr-TR");
  private static final List<String> ZONES =
      List.of("UTC", "Pacific/Kiritimati", "America/St_Johns", "Europe/Amsterdam");

  private final Random random;
  private final EditedFolder folder;
  private final Edits edits;
  private final List<String> request = new ArrayList<>(List.of("genereer", "--opruimen"));
  private final List<String> story = new ArrayList<>();
  private final Set<String> orphans = new HashSet<>();
  private Edited before;

  Sequence(long seed, EditedFolder folder) throws IOException {
    this.random = new Random(seed);
    this.folder = folder;
    this.before = folder.state();
    this.edits = new Edits(seed, before);
    List<String> documents = new ArrayList<>(ALWAYS);
    documents.add(pick(MORE));
    String track = pick(List.copyOf(DRAFTS.keySet()));
    documents.add(random.nextInt(3) == 0 ? DRAFTS.get(track) : pick(MORE));
    request.addAll(List.of("--editie", random.nextBoolean() ? "alle" : "2026-06"));
    request.addAll(List.of("--traject", track, "--document", String.join(",", documents)));
    if (random.nextInt(3) == 0) {
      request.add("--metadata");
    }
    story.add(String.join(" ", request));
  }

  private <T> T pick(List<T> all) {
    return all.get(random.nextInt(all.size()));
  }

  /** What is asked for each time, with everything that there is to make. */
  List<String> request() {
    return request;
  }

  /** Whether there is still something to make of it. */
  List<String> dry() {
    return with("--droog");
  }

  private List<String> with(String... more) {
    List<String> all = new ArrayList<>(request);
    all.addAll(List.of(more));
    return all;
  }

  /** Makes some edits, and perhaps asks for something else. */
  void edit() throws IOException {
    before = folder.state();
    Edited now = folder.state();
    for (int i = random.nextInt(3); i >= 0; i--) {
      story.add(edits.edit(now));
    }
    folder.keep(now);
    noteOrphans(now);
    if (random.nextBoolean()) {
      List<String> other = other();
      story.add(String.join(" ", other) + ": " + folder.run(other).code());
    }
  }

  /** Files that the program may not take for its own any more, and so never removes. */
  private void noteOrphans(Edited now) {
    before
        .output()
        .forEach(
            (path, bytes) -> {
              if (!Arrays.equals(now.output().get(path), bytes)) {
                orphans.add(path);
              }
            });
    if (orphans.contains("manifest.json")) {
      orphans.addAll(now.output().keySet());
    }
  }

  /** Removes what is left of documents that do not exist any more because it was damaged. */
  void removeOrphans(Set<String> fresh) throws IOException {
    Edited now = folder.state();
    now.output()
        .keySet()
        .removeIf(p -> orphans.contains(p) && !p.startsWith(".") && !fresh.contains(p));
    folder.keep(now);
    orphans.clear();
  }

  /** Another run in the same folder, of something that the request asks for as well. */
  private List<String> other() {
    return switch (random.nextInt(9)) {
      case 0 -> with("--definitief");
      case 1 -> with("--alles");
      case 2 -> with("--formaat", "md");
      case 3 -> with("--formaat", "pdf,html", "--definitief");
      case 4 -> with("--deel", (1 + random.nextInt(2)) + "/2");
      case 5 -> dry();
      case 6 -> List.of("genereer", "--document", pick(ALWAYS), "--editie", "2026-06");
      case 7 -> {
        String annex = "bijlage-stand-van-zaken";
        yield List.of("genereer", "--document", annex, "--editie", "2026-06", "--definitief");
      }
      default -> List.of("verifieer");
    };
  }

  /** Runs the request, here or in another Java, as if on another machine. */
  EditedFolder.Ended run() throws IOException, InterruptedException {
    String zone = pick(ZONES);
    if (random.nextInt(5) == 0) {
      Path here = ChildProgram.thisJava();
      Optional<Path> other = random.nextBoolean() ? ChildProgram.java(25) : Optional.empty();
      List<String> options = new ArrayList<>();
      Locale parts = Locale.forLanguageTag(pick(LOCALES));
      options.add("-Duser.language=" + parts.getLanguage());
      options.add("-Duser.country=" + parts.getCountry());
      options.add("-Duser.timezone=" + zone);
      options.add("-Dfile.encoding=" + pick(List.of("UTF-8", "ISO-8859-1", "US-ASCII")));
      options.add("-XX:ActiveProcessorCount=" + (1 + random.nextInt(6)));
      story.add("made by " + other.orElse(here).getFileName() + " " + options);
      return folder.run(other.orElse(here), options, request);
    }
    TimeZone here = TimeZone.getDefault();
    story.add("made in " + zone);
    try {
      // The program begins with a locale of its own; only a process can have another before that.
      TimeZone.setDefault(TimeZone.getTimeZone(zone));
      return folder.run(request);
    } finally {
      TimeZone.setDefault(here);
    }
  }

  /** Content and templates as they were before the last edits; what was made stays as it is. */
  void takeBack() throws IOException {
    folder.keep(new Edited(before.content(), before.templates(), folder.state().output()));
    story.add("taken back");
  }

  @Override
  public String toString() {
    return "\n  " + String.join("\n  ", story) + "\n";
  }
}
