package io.nestflux.generate;

import io.nestflux.ErrorCode;
import io.nestflux.NestFluxException;
import io.nestflux.Parameter;
import io.nestflux.catalog.Kind;
import io.nestflux.catalog.ObjectId;
import io.nestflux.catalog.Sequence;
import io.nestflux.diff.Change;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What no migration made is not dropped: it may be somebody else's, or its class has not been written yet. */
final class UnmadeObjects {

    private static final int SHOWN = 20;

    private UnmadeObjects() {}

    /**
     * Makes sure that nothing goes that no migration made.
     *
     * @param unmade all of that
     * @throws NestFluxException {@code NF-412} with the ways out
     */
    static void requireKept(List<Change> changes, Set<ObjectId> unmade) {
        List<ObjectId> going = changes.stream()
                .filter(Change.Dropped.class::isInstance)
                .map(Change.Dropped.class::cast)
                .filter(change -> unmade.contains(change.id()) && isLoss(change))
                .map(Change::id)
                .sorted()
                .toList();
        if (!going.isEmpty()) {
            throw refusal(going);
        }
    }

    /** What a table has beside its columns goes and comes without a loss; its own sequences go with it. */
    private static boolean isLoss(Change.Dropped change) {
        if (change.object() instanceof Sequence sequence && sequence.ownedBy().isPresent()) {
            return false;
        }
        return change.id().isPartOfTable()
                ? change.id().kind() == Kind.COLUMN
                : change.id().kind().family() != Kind.Family.RIGHTS;
    }

    private static NestFluxException refusal(List<ObjectId> going) {
        List<String> words = new ArrayList<>();
        going.stream().limit(SHOWN).forEach(id -> words.add(id.toString()));
        if (going.size() > SHOWN) {
            words.add("and " + (going.size() - SHOWN) + " more");
        }
        return new NestFluxException(
                ErrorCode.DROPS_UNKNOWN,
                "The database has what no migration made and the schema class does not have, so it is not dropped:\n  "
                        + String.join("\n  ", words) + "\nNothing was written.",
                "take it over: write it into the table classes and the schema class",
                "or, if it is somebody else's, leave it out: " + Parameter.EXCLUDE.set(pattern(going))
                        + "; or say what is yours: " + Parameter.INCLUDE.set(),
                "or really drop it, with its rows: " + Parameter.DROP_UNKNOWN.set());
    }

    private static String pattern(List<ObjectId> going) {
        ObjectId first = going.get(0);
        return first.schema().isEmpty() || first.kind() == Kind.SCHEMA
                ? first.name()
                : first.schema() + "." + (first.isPartOfTable() ? first.table() : first.name());
    }
}
