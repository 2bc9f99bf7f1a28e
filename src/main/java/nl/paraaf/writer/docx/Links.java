package nl.paraaf.writer.docx;

import java.util.HashMap;
import java.util.Map;
import org.docx4j.openpackaging.parts.Part;
import org.docx4j.openpackaging.parts.relationships.Namespaces;
import org.docx4j.openpackaging.parts.relationships.RelationshipsPart;
import org.docx4j.relationships.Relationship;

/** Relationships to addresses outside the document, one for each address and part. */
final class Links {
  private record Link(String part, String target) {}

  private final Map<Link, String> ids = new HashMap<>();

  /** The relationship id for an address, in the part that the link stands in. */
  String id(Part part, String target) {
    return ids.computeIfAbsent(
        new Link(part.getPartName().getName(), target), link -> add(part, target));
  }

  private static String add(Part part, String target) {
    Relationship relationship = new Relationship();
    relationship.setType(Namespaces.HYPERLINK);
    relationship.setTarget(target);
    relationship.setTargetMode("External");
    if (part.getRelationshipsPart(false) == null) {
      RelationshipsPart.createRelationshipsPartForPart(part);
    }
    part.getRelationshipsPart().addRelationship(relationship);
    return relationship.getId();
  }
}
