package io.nestflux.scratch;

import io.nestflux.catalog.Catalog;
import io.nestflux.catalog.Index;
import io.nestflux.catalog.Kind;
import io.nestflux.catalog.ObjectId;
import io.nestflux.diff.Change;
import io.nestflux.diff.Differ;
import io.nestflux.diff.Differences;
import io.nestflux.plan.Dependants;
import io.nestflux.plan.Planner;
import io.nestflux.plan.Statement;
import io.nestflux.plan.Step;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What becomes of a database's catalog when it is built again in a scratch database and read back. What differs then,
 * NestFlux does not understand well enough to touch it. Whatever is refused is refused once: everything is tried once
 * together and, if that fails, once with a statement for each object.
 *
 * @param scratch a scratch database that has all that could be built; closing this closes it
 * @param catalog what it has
 * @param unlike the objects that are not what they were, each with what came out
 */
public record RoundTrip(Scratch scratch, Catalog catalog, Map<ObjectId, String> unlike) implements AutoCloseable {

    /** Why something is left alone that is not itself the reason. */
    public static final String NEEDS_ANOTHER = "it needs something that cannot be built again";

    private static final String IS_INVALID =
            "it is invalid, as a CREATE INDEX CONCURRENTLY that fails leaves it: drop it, or REINDEX it";

    public RoundTrip {
        unlike = Map.copyOf(unlike);
    }

    /**
     * Builds a catalog and compares.
     *
     * @param workbench where; it must look at what the catalog looks at
     * @param live as read from a server
     * @param samePrinter whether that server prints as the workbench's does; if not, an object that reads otherwise
     *     counts as the same in other words
     */
    public static RoundTrip of(Workbench workbench, Catalog live, boolean samePrinter) {
        Scratch scratch = workbench.open();
        try {
            List<ScratchFailure> refused = scratch.executeWhatWorks(workbench.planFromNothing(live));
            if (!refused.isEmpty()) {
                scratch.close();
                scratch = workbench.open();
                refused = unchecked(
                        workbench,
                        scratch,
                        scratch.executeWhatWorks(Planner.planApart(workbench.sql(), workbench.emptyDatabase(), live)));
            }
            Catalog rebuilt = namedAlike(workbench, live, scratch);
            return new RoundTrip(scratch, rebuilt, unlike(workbench, live, rebuilt, refused, samePrinter));
        } catch (RuntimeException failed) {
            scratch.close();
            throw failed;
        }
    }

    /**
     * A body may call what is found only where it runs: in a schema that is not looked at, say, or in none any more.
     */
    private static List<ScratchFailure> unchecked(Workbench workbench, Scratch scratch, List<ScratchFailure> refused) {
        List<Step> steps = refused.stream()
                .map(failure -> Step.statement(failure.statement().sql()))
                .toList();
        List<Step> unchecked = workbench.sql().unchecked(steps);
        return refused.isEmpty() || unchecked.equals(steps)
                ? refused
                : scratch.executeWhatWorks(unchecked.stream()
                        .map(step -> new Statement(step.sql(), step.transactional(), step.hazards()))
                        .toList());
    }

    private static Catalog namedAlike(Workbench workbench, Catalog live, Scratch scratch) {
        Catalog rebuilt = workbench.read(scratch);
        List<Statement> renames = workbench.sql().namedAlike(live, rebuilt);
        if (renames.isEmpty()) {
            return rebuilt;
        }
        scratch.executeWhatWorks(renames);
        return workbench.read(scratch);
    }

    private static Map<ObjectId, String> unlike(
            Workbench workbench, Catalog live, Catalog rebuilt, List<ScratchFailure> refused, boolean samePrinter) {
        Map<ObjectId, String> unlike = new TreeMap<>();
        for (Change change : Differ.diff(live, rebuilt)) {
            if (change instanceof Change.Dropped) {
                unlike.put(change.id(), "it cannot be built again: " + words(change.id(), refused));
            } else if (change instanceof Change.Created) {
                unlike.put(change.id(), "it came with something that was built again");
            } else if (change instanceof Change.Altered altered
                    && altered.before() instanceof Index index
                    && index.isInvalid()) {
                unlike.put(change.id(), IS_INVALID);
            } else if (samePrinter && change.id().kind() != Kind.SCHEMA) {
                unlike.put(
                        change.id(),
                        "built again it is another: "
                                + Differences.inWords(List.of(change), "the database", "what was built")
                                        .get(0));
            }
        }
        Dependants dependants = Dependants.in(live, workbench.sql());
        for (ObjectId user : dependants.closure(Set.copyOf(unlike.keySet()))) {
            unlike.putIfAbsent(user, NEEDS_ANOTHER);
        }
        return unlike;
    }

    /** The server's words about a statement that has to do with an object. */
    private static String words(ObjectId id, List<ScratchFailure> refused) {
        return refused.stream()
                .filter(failure -> failure.statement().sql().contains(id.name()))
                .findFirst()
                .or(() -> refused.stream().findFirst())
                .map(Throwable::getMessage)
                .orElse("nothing came of it");
    }

    @Override
    public void close() {
        scratch.close();
    }
}
