package io.nestflux.introspect.mysql;

import io.nestflux.catalog.Catalog;
import io.nestflux.catalog.Schema;
import io.nestflux.catalog.SchemaObject;
import io.nestflux.catalog.View;
import io.nestflux.catalog.View.ViewColumn;
import io.nestflux.introspect.Row;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The columns of views, with their types. They are no part of what a view is compared by, for the query says it all, so
 * they are read only for those who want to know what its rows look like.
 */
public final class ViewColumnTypes {

    private static final String SQL = """
            SELECT v.table_name AS VIEW_NAME, c.column_name AS COLUMN_NAME, c.column_type AS COLUMN_TYPE
            FROM information_schema.views v
                JOIN information_schema.columns c ON c.table_schema = v.table_schema AND c.table_name = v.table_name
            WHERE v.table_schema = DATABASE()
            ORDER BY v.table_name, c.ordinal_position
            """;

    private ViewColumnTypes() {}

    /** The same catalog, its views with all of their columns. */
    public static Catalog in(Catalog catalog, Connection connection) {
        Map<String, List<ViewColumn>> columns = new HashMap<>();
        try {
            Row.all(
                    connection,
                    SQL,
                    row -> columns.computeIfAbsent(row.text("VIEW_NAME"), none -> new ArrayList<>())
                            .add(new ViewColumn(
                                    row.text("COLUMN_NAME"),
                                    row.text("COLUMN_TYPE"),
                                    Optional.empty(),
                                    Optional.empty())));
        } catch (SQLException e) {
            throw MySqlIntrospector.unreadable(e);
        }
        return catalog.withSchemas(catalog.schemas().stream()
                .map(schema -> withColumns(schema, columns))
                .toList());
    }

    private static Schema withColumns(Schema schema, Map<String, List<ViewColumn>> columns) {
        return schema.withObjects(schema.objects().stream()
                .<SchemaObject>map(object -> object instanceof View view
                        ? view.withColumns(columns.getOrDefault(view.name(), view.columns()))
                        : object)
                .toList());
    }
}
