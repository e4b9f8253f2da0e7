package io.nestflux.scratch;

import io.nestflux.ErrorCode;
import io.nestflux.NestFluxException;
import io.nestflux.catalog.Catalog;
import io.nestflux.catalog.DeclaredRow;
import io.nestflux.catalog.DeclaredRows;
import io.nestflux.catalog.Table;
import io.nestflux.plan.DialectSql;
import io.nestflux.plan.rows.RowPlanner;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Declared rows in a schema.
 *
 * @param rows the rows
 * @param schema the schema, and whose SQL it is; empty if there are no rows
 */
public record RowState(DeclaredRows rows, Optional<In> schema) {

    static final RowState NONE = new RowState(DeclaredRows.NONE, Optional.empty());

    /** A schema that rows are in. */
    record In(Catalog catalog, DialectSql sql) {}

    /** Rows in a schema; of those, what it has tables and columns for. */
    public static RowState of(DeclaredRows rows, Catalog catalog, DialectSql sql) {
        DeclaredRows known = RowPlanner.in(catalog, rows, sql);
        return known.isEmpty() ? NONE : new RowState(known, Optional.of(new In(catalog, sql)));
    }

    /** Inserts those that are not there: a database that was built from a catalog has no rows. */
    void fill(Scratch scratch) {
        if (schema.isEmpty()) {
            return;
        }
        List<DeclaredRow> missing = rows.rows().stream()
                .filter(row -> !isThere(scratch, row, Map.of()))
                .toList();
        try {
            scratch.execute(RowPlanner.inserts(
                    schema.get().sql(), new DeclaredRows(missing), schema.get().catalog()));
        } catch (ScratchFailure refused) {
            throw new NestFluxException(
                    ErrorCode.MODEL_REJECTED,
                    "The server does not accept the rows that the model in Java declares: " + refused.getMessage()
                            + "\nin: " + refused.statement().sql(),
                    "correct the row in the table class; what it refers to has to be declared, too");
        }
    }

    /** @throws NestFluxException {@code NF-206} if a row is not kept as it is declared */
    void require(Scratch scratch, String direction) {
        for (DeclaredRow row : rows.rows()) {
            if (!isThere(scratch, row, row.values())) {
                throw new NestFluxException(
                        ErrorCode.MODEL_REJECTED,
                        "The way " + direction + " was tried on a scratch database, where the row " + row
                                + " is not what it is declared to be: " + row.values() + ".",
                        "declare values as the server keeps them: no more digits than the column has, no number 0 for"
                                + " a column that counts by itself",
                        "see whether a trigger changes it");
            }
        }
    }

    private boolean isThere(Scratch scratch, DeclaredRow row, Map<String, String> values) {
        In in = schema.orElseThrow();
        Table table = in.catalog().table(row.table()).orElseThrow();
        String query = "SELECT 1 FROM (SELECT 1 AS one) one WHERE "
                + in.sql().rows().exists(row.table(), table, row.key(), values);
        try (Statement statement = scratch.connection().createStatement();
                ResultSet found = statement.executeQuery(query)) {
            return found.next();
        } catch (SQLException refused) {
            throw new NestFluxException(
                    ErrorCode.MODEL_REJECTED,
                    "The server does not understand a declared row: " + refused.getMessage() + "\nin: " + query,
                    refused,
                    "correct the row in the table class");
        }
    }
}
