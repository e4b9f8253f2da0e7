package io.nestflux.compare;

import io.nestflux.catalog.ObjectId;
import io.nestflux.catalog.Unmanaged;
import io.nestflux.diff.Change;
import io.nestflux.diff.Differences;
import io.nestflux.json.Json;
import io.nestflux.plan.Statement;
import java.util.List;
import java.util.Optional;

/** The JSON form of a {@link DiffResult}: what stays the same when records inside NestFlux change. */
final class DiffJson {

    private DiffJson() {}

    private record Whole(
            String result,
            String from,
            String to,
            List<OneChange> changes,
            List<Statement> statements,
            List<Statement> reverse,
            List<Unmanaged> unmanaged,
            boolean proven,
            Optional<String> unproven,
            long millis) {}

    /**
     * @param change {@code created}, {@code dropped} or {@code altered}
     * @param table the table that it is part of, if it is part of one
     */
    private record OneChange(
            String change, String kind, String schema, Optional<String> table, String name, String words) {}

    static String of(DiffResult result) {
        return Json.writePretty(new Whole(
                result.same() ? "same" : "different",
                result.from(),
                result.to(),
                result.changes().stream().map(change -> of(change, result)).toList(),
                result.statements(),
                result.reverse(),
                result.unmanaged(),
                result.unproven().isEmpty(),
                result.unproven(),
                result.took().toMillis()));
    }

    private static OneChange of(Change change, DiffResult result) {
        ObjectId id = change.id();
        return new OneChange(
                word(change),
                id.kind().label(),
                id.schema(),
                Optional.of(id.table()).filter(table -> !table.isEmpty()),
                id.name(),
                Differences.inWords(List.of(change), result.from(), result.to()).get(0));
    }

    private static String word(Change change) {
        if (change instanceof Change.Created) {
            return "created";
        }
        return change instanceof Change.Dropped ? "dropped" : "altered";
    }
}
