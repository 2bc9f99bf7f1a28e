package nl.paraaf.build;

/** Hears how far the walk has come. */
public interface Progress {
  /** For those who do not want to know. */
  Progress SILENT =
      new Progress() {
        @Override
        public void step(String what) {
          // Nobody listens.
        }

        @Override
        public void writing(int done, int of) {
          // Nobody listens.
        }
      };

  /** A step begins. */
  void step(String what);

  /** So many files of so many are written; may come from more than one thread. */
  void writing(int done, int of);
}
