package io.nestflux.introspect.postgres;

import io.nestflux.catalog.Column;
import io.nestflux.catalog.Generated;
import io.nestflux.catalog.Identity;
import io.nestflux.catalog.ObjectId;
import io.nestflux.catalog.Options;
import io.nestflux.introspect.postgres.ManagedTables.ManagedTable;
import io.nestflux.json.JsonObject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Columns from what was crawled. */
final class Columns {

    private static final Map<String, String> STORAGE =
            Map.of("p", "plain", "e", "external", "m", "main", "x", "extended");
    private static final Map<String, String> COMPRESSION = Map.of("p", "pglz", "l", "lz4");

    private final Sequences sequences;
    private final ObjectNumbers numbers;

    Columns(Sequences sequences, ObjectNumbers numbers) {
        this.sequences = sequences;
        this.numbers = numbers;
    }

    /** The columns of a table, in their order. */
    List<Column> of(ManagedTable table) {
        return table.crawled().columns().stream()
                .map(column -> column(table, column))
                .toList();
    }

    private Column column(ManagedTable table, JsonObject read) {
        String name = read.text("name");
        numbers.note(ObjectNumbers.CLASS, table.oid(), read.number("number"), ObjectId.column(table.name(), name));
        Optional<Identity> identity = sequences.identity(table, read);
        Optional<Generated> generated = generated(read);
        return new Column(
                name,
                read.text("type"),
                read.flag("nullable"),
                identity.isPresent() || generated.isPresent() ? Optional.empty() : read.optionalText("default"),
                identity,
                generated,
                read.optionalText("comment"),
                options(read));
    }

    private static Optional<Generated> generated(JsonObject read) {
        String kind = read.text("generated");
        return kind.isEmpty()
                ? Optional.empty()
                : Optional.of(new Generated(OuterParentheses.strip(read.text("default")), kind.equals("s")));
    }

    private static Options options(JsonObject read) {
        Map<String, String> options = new HashMap<>();
        read.optionalText("collation").ifPresent(collation -> options.put(Options.COLLATION, collation));
        read.optionalText("storage").map(STORAGE::get).ifPresent(storage -> options.put(Options.STORAGE, storage));
        read.optionalText("compression")
                .map(COMPRESSION::get)
                .ifPresent(compression -> options.put(Options.COMPRESSION, compression));
        return Options.of(options);
    }
}
