package nl.paraaf.writer.docx;

/** Ids of the styles, as the markup names them. */
final class StyleId {
  static final String NORMAL = "Normal";
  static final String BODY = "BodyText";
  static final String HEADING = "Heading";
  static final String TITLE = "Title";
  static final String SUBTITLE = "Subtitle";
  static final String ARTICLE = "Artikel";
  static final String MEMBER = "Lid";
  static final String MEMBER_TEXT = "Lidtekst";
  static final String CONTENTS_TITLE = "TOCHeading";
  static final String CONTENTS_LINE = "TOC1";
  static final String SALUTATION = "Salutation";
  static final String CLOSING = "Closing";
  static final String SIGNATURE = "Signature";
  static final String OFFICE = "Ambt";
  static final String PARTY = "Partij";
  static final String SIGNING = "Ondertekening";
  static final String BULLET = "ListBullet";
  static final String NUMBER = "ListNumber";
  static final String CONTINUE = "ListContinue";
  static final String CAPTION = "Caption";
  static final String NOTE_TEXT = "FootnoteText";
  static final String NOTE_MARK = "FootnoteReference";
  static final String COMMENT_TEXT = "CommentText";
  static final String COMMENT_MARK = "CommentReference";
  static final String HEADER = "Header";
  static final String FOOTER = "Footer";
  static final String LINK = "Hyperlink";
  static final String STANDING = "Stand";
  static final String SMALL = "Klein";
  static final String BOX_TITLE = "Kadertitel";
  static final String BOX_TEXT = "Kadertekst";
  static final String CELL = "Tabeltekst";
  static final String SENDER = "Afzender";
  static final String RETURN = "Retouradres";
  static final String ADDRESSEE = "Geadresseerde";
  static final String COLOPHON_LABEL = "Colofonlabel";
  static final String COLOPHON = "Colofon";
  static final String REFERENCE = "Kenmerk";
  static final String TABLE = "Gegevenstabel";
  static final String BOX = "Kader";

  private StyleId() {}
}
