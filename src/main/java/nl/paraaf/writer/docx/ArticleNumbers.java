package nl.paraaf.writer.docx;

import java.util.List;
import nl.paraaf.document.Block.Article;

/**
 * Whether Word, counting the articles and their members, prints the numbers that the document has.
 * Only then is the numbering left to Word; otherwise the numbers are text.
 */
final class ArticleNumbers {
  private int count;
  private boolean agreed = true;

  /** Takes the next article. */
  void next(Article article) {
    agreed &= article.number() == ++count;
    List<Article.Member> members = article.members();
    boolean single = members.size() == 1 && members.get(0).number().isEmpty();
    for (int i = 0; i < members.size(); i++) {
      agreed &= single || members.get(i).number().equals(count + "." + (i + 1));
    }
  }

  /** Whether Word can do it; false as well when there are no articles. */
  boolean byWord() {
    return count > 0 && agreed;
  }
}
