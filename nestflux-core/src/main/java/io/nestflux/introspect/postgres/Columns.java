package io.nestflux.introspect.postgres;

import io.nestflux.catalog.Column;
import io.nestflux.catalog.Compression;
import io.nestflux.catalog.Generated;
import io.nestflux.catalog.Identity;
import io.nestflux.catalog.ObjectId;
import io.nestflux.catalog.Option;
import io.nestflux.catalog.Options;
import io.nestflux.catalog.PgOption;
import io.nestflux.catalog.Storage;
import io.nestflux.introspect.postgres.ManagedTables.ManagedTable;
import io.nestflux.json.JsonObject;
import io.nestflux.sql.SqlLexer;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Columns from what was crawled. */
final class Columns {

    private static final Map<String, Storage> STORAGE =
            Map.of("p", Storage.PLAIN, "e", Storage.EXTERNAL, "m", Storage.MAIN, "x", Storage.EXTENDED);
    private static final Map<String, Compression> COMPRESSION = Map.of("p", Compression.PGLZ, "l", Compression.LZ4);

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

    /** A name that ends as the server's own do is not told: it stays behind when a table or column is renamed. */
    private static Options withNotNull(Options options, JsonObject read) {
        Optional<String> name = read.optionalText("not_null");
        return options.with(PgOption.NOT_NULL_NAME, name.filter(chosen -> !isServersOwn(chosen)))
                .with(PgOption.NOT_NULL_NO_INHERIT, name.isPresent() && read.flag("not_null_alone"))
                .with(PgOption.NOT_NULL_NOT_VALID, name.isPresent() && read.flag("not_null_unseen"));
    }

    private static boolean isServersOwn(String name) {
        int end = name.length();
        while (end > 0 && SqlLexer.isDigit(name.charAt(end - 1))) {
            end--;
        }
        return name.startsWith("_not_null", end - "_not_null".length());
    }

    private static Options options(JsonObject read) {
        return withNotNull(
                Options.NONE
                        .with(PgOption.COLLATION, read.optionalText("collation"))
                        .with(PgOption.STORAGE, read.optionalText("storage").map(STORAGE::get))
                        .with(
                                PgOption.COMPRESSION,
                                read.optionalText("compression").map(COMPRESSION::get))
                        .with(PgOption.STATISTICS, read.optionalNumber("statistics"))
                        .with(PgOption.N_DISTINCT, attribute(read, PgOption.N_DISTINCT))
                        .with(PgOption.N_DISTINCT_INHERITED, attribute(read, PgOption.N_DISTINCT_INHERITED)),
                read);
    }

    private static Optional<String> attribute(JsonObject read, Option<String> option) {
        return Optional.ofNullable(
                StorageOptions.parsed(read.texts("attributes")).get(option.name()));
    }
}
