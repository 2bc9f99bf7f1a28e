package nl.paraaf.domain;

/**
 * One who signs the letter.
 *
 * @param nummer place in the order of signing, from 1
 */
public record OndertekenaarStand(int nummer, Registers.Persoon persoon, Registers.Ambt ambt)
    implements Berekend {

  @Override
  public String sleutel() {
    return "ondertekenaars/" + (nummer - 1);
  }
}
