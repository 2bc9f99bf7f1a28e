package nl.paraaf.build;

import java.util.Optional;
import nl.paraaf.diagnostic.ParaafFault;

/** The output of a workspace that is only read. */
public final class NoOutput implements Output {

  @Override
  public Optional<byte[]> read(String path) {
    return Optional.empty();
  }

  @Override
  public void write(String path, byte[] bytes) {
    throw new ParaafFault("a workspace that is only read was written to: " + path);
  }

  @Override
  public void delete(String path) {
    throw new ParaafFault("a workspace that is only read was to lose: " + path);
  }

  @Override
  public String display(String path) {
    return path;
  }
}
