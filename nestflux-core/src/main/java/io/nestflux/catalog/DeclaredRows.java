package io.nestflux.catalog;

import io.nestflux.Api;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The rows that belong to a schema, in the order of their declaration.
 *
 * @param rows the rows; no two of a table have the same key
 */
@Api(Api.Use.READ)
public record DeclaredRows(List<DeclaredRow> rows) {

    /** No row belongs to the schema. */
    public static final DeclaredRows NONE = new DeclaredRows(List.of());

    public DeclaredRows {
        rows = List.copyOf(rows);
    }

    /** Whether there are none. */
    public boolean isEmpty() {
        return rows.isEmpty();
    }

    /** The rows of each table that has some. */
    public Map<QualifiedName, List<DeclaredRow>> byTable() {
        Map<QualifiedName, List<DeclaredRow>> tables = new LinkedHashMap<>();
        rows.forEach(row ->
                tables.computeIfAbsent(row.table(), table -> new ArrayList<>()).add(row));
        return tables;
    }
}
