package nl.paraaf.build;

import java.util.List;
import java.util.Optional;
import nl.paraaf.domain.TrajectStand;
import nl.paraaf.drafting.Skeleton;

/**
 * About how much work a document is, from what it tells. Not measured: it must be the same on each
 * computer, and before anything was made. A unit is about a millisecond.
 */
final class Weight {
  /** What each document takes, however short. */
  private static final int ANY = 30;

  /** An event, a goal or the like of the track that a document is about. */
  private static final int RECORD = 2;

  /** The same of all tracks: of the documents about a whole edition some tell of them at length. */
  private static final int RECORD_OF_ALL = 1;

  private static final int CLAUSE = 2;

  /** A report gives the reasons beside the text. */
  private static final int CLAUSE_IN_REPORT = 3;

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
      return tracks.stream().mapToInt(Weight::records).sum() * RECORD_OF_ALL;
    }
    return recipe
        .planned()
        .flatMap(Planned::track)
        .map(id -> recipe.view().dossier().traject().get(id))
        .map(track -> records(track) * RECORD)
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
