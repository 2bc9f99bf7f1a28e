package nl.paraaf.build;

import java.util.List;
import java.util.Optional;
import nl.paraaf.domain.TrajectStand;
import nl.paraaf.drafting.Skeleton;

/**
 * How much work a document is, in records that it tells of. Not measured: it must be the same on
 * each computer, and before anything was made.
 */
final class Weight {
  /** What each document takes, however short. */
  private static final int ANY = 15;

  /** A clause has members, definitions and references. */
  private static final int CLAUSE = 2;

  /** Of a clause, also of one that was left out, a report tells the text and the reasons. */
  private static final int CLAUSE_IN_REPORT = 3;

  /** Of the documents of an edition only some tell of all tracks, and those at length. */
  private static final int SHARE = 3;

  private Weight() {}

  static int of(Recipe recipe) {
    return ANY + facts(recipe);
  }

  private static int facts(Recipe recipe) {
    Optional<Skeleton> skeleton = recipe.merge().skeleton();
    if (skeleton.isPresent()) {
      int clauses = skeleton.get().draft().clauses().size();
      boolean report = recipe.merge().name().endsWith(DraftRequest.REPORT);
      return clauses * (report ? CLAUSE_IN_REPORT : CLAUSE);
    }
    List<TrajectStand> tracks = recipe.view().dossier().trajecten();
    if (recipe.isFamily()) {
      return tracks.stream().mapToInt(Weight::records).sum() / SHARE;
    }
    return recipe
        .planned()
        .flatMap(Planned::track)
        .map(id -> recipe.view().dossier().traject().get(id))
        .map(Weight::records)
        .orElse(0);
  }

  private static int records(TrajectStand track) {
    return track.gebeurtenissen().size()
        + track.locaties().size()
        + track.doelen().size()
        + track.projecten().size()
        + track.steun().size()
        + track.knelpunten().size()
        + track.perspectief().size()
        + track.verduurzaming().size();
  }
}
