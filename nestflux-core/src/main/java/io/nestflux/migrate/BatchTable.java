package io.nestflux.migrate;

import io.nestflux.ErrorCode;
import io.nestflux.NestFluxException;
import io.nestflux.migration.Batch;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What the live catalog says of a table that is to be gone through in batches.
 *
 * @param table its name, quoted
 * @param unfit why it cannot be, whatever the key; empty if it can
 * @param columns those that the key names, as far as there are such
 * @param unique the unique indexes over all rows, each with its columns in their order; those whose columns do not all
 *     run in the same direction left out
 * @param comparesRows see {@link BatchKey}
 * @param estimate how many rows the server thinks it has; 0 if it does not know
 */
public record BatchTable(
        String table,
        Optional<String> unfit,
        List<Column> columns,
        List<List<String>> unique,
        boolean comparesRows,
        long estimate) {

    /** Copies the lists. */
    public BatchTable {
        columns = List.copyOf(columns);
        unique = List.copyOf(unique);
    }

    /**
     * A column.
     *
     * @param name its name, as the catalog has it
     * @param type its type, for people
     * @param nullable whether it may be null
     * @param key how its values are written down and had again; empty if they cannot be, exactly
     */
    public record Column(String name, String type, boolean nullable, Optional<BatchKey.Column> key) {}

    /** There is none. */
    public static BatchTable missing(String table) {
        return new BatchTable(table, Optional.of("there is no such table here"), List.of(), List.of(), false, 0);
    }

    /** It cannot be gone through. */
    public static BatchTable unfit(String table, String why) {
        return new BatchTable(table, Optional.of(why), List.of(), List.of(), false, 0);
    }

    /**
     * The key that a file names.
     *
     * @param where the file and the line
     * @throws NestFluxException {@code NF-561} if the table has no such key, or it is not fit
     */
    BatchKey key(Batch batch, String where) {
        if (unfit.isPresent()) {
            throw impossible(
                    where, unfit.get(), "name a table with a primary key, or remove the line with nestflux:batch");
        }
        List<BatchKey.Column> key = new ArrayList<>();
        List<String> names = new ArrayList<>();
        for (String name : batch.key()) {
            Column column = columns.stream()
                    .filter(it -> it.name().equals(name))
                    .findFirst()
                    .or(() -> columns.stream()
                            .filter(it -> !comparesRows && it.name().equalsIgnoreCase(name))
                            .findFirst())
                    .orElseThrow(() -> impossible(where, "it has no column " + name, instead()));
            if (column.nullable()) {
                throw impossible(where, column.name() + " may be null, and so rows could be left out", instead());
            }
            names.add(column.name());
            key.add(column.key()
                    .orElseThrow(() -> impossible(
                            where,
                            "values of " + column.name() + ", " + column.type()
                                    + ", cannot be written down so that each is had again exactly",
                            instead())));
        }
        if (!unique.contains(names)) {
            throw impossible(
                    where,
                    "no unique index of all its rows has just (" + String.join(", ", names) + "), in this order",
                    instead());
        }
        return new BatchKey(table, key, comparesRows, estimate);
    }

    private String instead() {
        return unique.isEmpty()
                ? "give it a primary key, or remove the line with nestflux:batch"
                : "name a unique key of the table whose columns are NOT NULL: "
                        + unique.stream()
                                .map(it -> "(" + String.join(", ", it) + ")")
                                .collect(Collectors.joining(" or "));
    }

    private NestFluxException impossible(String where, String why, String hint) {
        return impossible(where, table, why, hint);
    }

    static NestFluxException impossible(String where, String table, String why, String hint) {
        return new NestFluxException(
                ErrorCode.BATCH_IMPOSSIBLE,
                where + ": " + table + " cannot be gone through in batches: " + why + ". Nothing of that statement was"
                        + " run.",
                hint);
    }
}
