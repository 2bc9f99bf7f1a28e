package nl.paraaf.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutionException;
import nl.paraaf.diagnostic.ParaafFault;
import org.junit.jupiter.api.Test;

class FullMemoryTest {

  @Test
  void isSeenBehindTheFaultOfAnotherThread() {
    Throwable full = new ExecutionException(new OutOfMemoryError("Java heap space"));
    assertTrue(FullMemory.isBehind(new ParaafFault("work beside the walk failed", full)));
    assertTrue(FullMemory.isBehind(new OutOfMemoryError()));
    assertFalse(FullMemory.isBehind(new ParaafFault("work failed", new StackOverflowError())));
  }

  @Test
  void saysHowMuchThereIsAndWhatToDo() {
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    FullMemory.tell(new PrintStream(said, true, StandardCharsets.UTF_8));
    long most = Runtime.getRuntime().maxMemory() / 1024 / 1024;
    assertEquals(
        "paraaf: het geheugen is vol: meer dan "
            + most
            + " MB mag Paraaf niet gebruiken\n"
            + "  hint: sta meer toe, zoals 2 GB: zet PARAAF_JAVA_OPTIES=-Xmx2g in de omgeving en"
            + " probeer het opnieuw\n",
        said.toString(StandardCharsets.UTF_8).replace("\r\n", "\n"));
  }
}
