package io.nestflux.compare;

import io.nestflux.ErrorCode;
import io.nestflux.NestFluxException;
import io.nestflux.catalog.Catalog;
import io.nestflux.catalog.Kind;
import io.nestflux.catalog.ObjectId;
import io.nestflux.catalog.SchemaObject;
import io.nestflux.plan.Dependants;
import io.nestflux.plan.DialectSql;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Where a selection cuts through what belongs together: something is to be created that needs what is excluded and not
 * there; or something is to be dropped that something excluded needs.
 */
public final class SelectionConflicts {

    private SelectionConflicts() {}

    /**
     * Refuses what cannot be done without touching what is excluded.
     *
     * @param pair what is looked at
     * @param wholeFrom where the changes start, with everything
     * @param wholeTo where they lead, with everything
     * @throws NestFluxException {@code NF-410}
     */
    public static void requireNone(DialectSql sql, Pair pair, Catalog wholeFrom, Catalog wholeTo) {
        List<String> problems = new ArrayList<>();
        Map<ObjectId, SchemaObject> from = pair.from().objects();
        Map<ObjectId, SchemaObject> to = pair.to().objects();
        Set<ObjectId> allFrom = wholeFrom.objects().keySet();
        Set<ObjectId> allTo = wholeTo.objects().keySet();
        Dependants usesOfTo = Dependants.in(wholeTo, sql);
        to.forEach((id, object) -> {
            if (!object.equals(from.get(id))) {
                usesOfTo.usedBy(id).stream()
                        .filter(used -> allTo.contains(used) && !to.containsKey(used) && !allFrom.contains(used))
                        .map(used -> id + " needs " + used + ", which is left alone and not there")
                        .forEach(problems::add);
            }
        });
        Dependants usesOfFrom = Dependants.in(wholeFrom, sql);
        for (ObjectId id : from.keySet()) {
            if (!to.containsKey(id)) {
                usesOfFrom.usersOf(id).stream()
                        .filter(user -> allFrom.contains(user) && !from.containsKey(user))
                        .filter(user -> !goesWithItsTable(user, from, to))
                        .map(user -> id + " is to be dropped, and " + user + ", which is left alone, needs it")
                        .forEach(problems::add);
            }
        }
        if (!problems.isEmpty()) {
            throw new NestFluxException(
                    ErrorCode.SELECTION_CUTS,
                    "What is excluded cannot be left alone:\n  "
                            + String.join(
                                    "\n  ",
                                    problems.stream().sorted().distinct().toList()),
                    "include what is needed, or exclude what needs it, too",
                    "or see to it that what is excluded is there, or no longer in the way");
        }
    }

    private static boolean goesWithItsTable(
            ObjectId part, Map<ObjectId, SchemaObject> from, Map<ObjectId, SchemaObject> to) {
        return part.isPartOfTable()
                && Stream.of(Kind.values())
                        .filter(Kind::isRelation)
                        .map(kind -> ObjectId.of(kind, part.tableName()))
                        .anyMatch(relation -> from.containsKey(relation) && !to.containsKey(relation));
    }
}
