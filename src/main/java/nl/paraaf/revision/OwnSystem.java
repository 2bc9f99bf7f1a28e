package nl.paraaf.revision;

import java.util.concurrent.TimeUnit;
import org.eclipse.jgit.lib.Config;
import org.eclipse.jgit.storage.file.FileBasedConfig;
import org.eclipse.jgit.util.FS;
import org.eclipse.jgit.util.SystemReader;

/**
 * What the library sees of the machine: no settings of the user or of the system, so that one
 * repository is read in one way everywhere, and no program is started to find them. It would also
 * measure the clock of the disk by writing files into the repository; here it is told.
 */
final class OwnSystem extends SystemReader.Delegate {
  private OwnSystem(SystemReader real) {
    super(real);
  }

  /** From now on, for the whole program. */
  static synchronized void use() {
    if (!(SystemReader.getInstance() instanceof OwnSystem)) {
      SystemReader.setInstance(new OwnSystem(SystemReader.getInstance()));
    }
  }

  @Override
  public FileBasedConfig openUserConfig(Config parent, FS fs) {
    return new NoFile(parent, fs);
  }

  @Override
  public FileBasedConfig openSystemConfig(Config parent, FS fs) {
    return new NoFile(parent, fs);
  }

  @Override
  public FileBasedConfig openJGitConfig(Config parent, FS fs) {
    return new NoFile(parent, fs);
  }

  /** Settings that no file holds. */
  private static final class NoFile extends FileBasedConfig {
    NoFile(Config parent, FS fs) {
      super(parent, null, fs);
    }

    @Override
    public void load() {
      // There is nothing to load.
    }

    @Override
    public void save() {
      // Nor is there a place to keep anything.
    }

    @Override
    public boolean isOutdated() {
      return false;
    }

    /** Two seconds is the coarsest clock of any file system that is in use. */
    @Override
    public long getTimeUnit(
        String section, String subsection, String name, long otherwise, TimeUnit wanted) {
      return section.equals("filesystem")
          ? wanted.convert(2, TimeUnit.SECONDS)
          : super.getTimeUnit(section, subsection, name, otherwise, wanted);
    }
  }
}
