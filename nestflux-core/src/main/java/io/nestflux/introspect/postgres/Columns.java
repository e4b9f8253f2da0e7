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
import java.util.regex.Pattern;

/** Columns from what was crawled. */
final class Columns {

    private static final Map<String, String> STORAGE =
            Map.of("p", "plain", "e", "external", "m", "main", "x", "extended");
    private static final Map<String, String> COMPRESSION = Map.of("p", "pglz", "l", "lz4");

    private static final Pattern SERVERS_OWN_NAME = Pattern.compile("_not_null[0-9]*$");

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
    private static void notNull(JsonObject read, Map<String, String> options) {
        Optional<String> name = read.optionalText("not_null");
        name.filter(chosen -> !SERVERS_OWN_NAME.matcher(chosen).find())
                .ifPresent(chosen -> options.put(Options.NOT_NULL_NAME, chosen));
        if (name.isPresent() && read.flag("not_null_alone")) {
            options.put(Options.NOT_NULL_NO_INHERIT, "true");
        }
        if (name.isPresent() && read.flag("not_null_unseen")) {
            options.put(Options.NOT_NULL_NOT_VALID, "true");
        }
    }

    private static Options options(JsonObject read) {
        Map<String, String> options = new HashMap<>();
        read.optionalText("collation").ifPresent(collation -> options.put(Options.COLLATION, collation));
        read.optionalText("storage").map(STORAGE::get).ifPresent(storage -> options.put(Options.STORAGE, storage));
        read.optionalText("compression")
                .map(COMPRESSION::get)
                .ifPresent(compression -> options.put(Options.COMPRESSION, compression));
        notNull(read, options);
        return Options.of(options);
    }
}
