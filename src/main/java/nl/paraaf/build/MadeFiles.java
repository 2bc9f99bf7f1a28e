package nl.paraaf.build;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import nl.paraaf.source.Sha256;

/** The files in the output folder as they are now, each read once. */
final class MadeFiles {
  private final Output output;
  private final Map<String, Optional<String>> hashes = new ConcurrentHashMap<>();

  MadeFiles(Output output) {
    this.output = output;
  }

  /** The hash of a file; empty when it is not there or cannot be read. */
  Optional<String> hash(String path) {
    return hashes.computeIfAbsent(path, this::read);
  }

  private Optional<String> read(String path) {
    try {
      return output.read(path).map(Sha256::of);
    } catch (IOException e) {
      // What cannot be read is made again; if it cannot be written either, that is told then.
      return Optional.empty();
    }
  }

  /** One hash of files as they are. */
  String hash(List<String> paths) {
    paths.parallelStream().forEach(this::hash);
    StringBuilder all = new StringBuilder();
    paths.forEach(path -> all.append(hash(path).orElse("-")).append(' ').append(path).append('\n'));
    return Sha256.of(all.toString());
  }
}
