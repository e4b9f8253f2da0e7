package io.nestflux.catalog;

import io.nestflux.Api;
import java.util.List;
import java.util.Optional;

/**
 * A view, materialized or not.
 *
 * @param materialized whether its rows are kept (PostgreSQL)
 * @param name its name
 * @param columns its columns, in order
 * @param query the query behind it, as the server prints it
 * @param comment its comment
 * @param options check option, security, algorithm, storage parameters, ...
 * @param parts triggers, rules and the indexes of a materialized view
 */
@Api(Api.Use.READ)
public record View(
        boolean materialized,
        String name,
        List<ViewColumn> columns,
        String query,
        Optional<String> comment,
        Options options,
        List<SchemaObject> parts)
        implements SchemaObject, Defined {

    /**
     * A column of a view.
     *
     * @param name its name
     * @param type its type, as the server prints it
     * @param defaultValue the default for rows that are inserted through the view (PostgreSQL)
     * @param comment its comment
     */
    public record ViewColumn(String name, String type, Optional<String> defaultValue, Optional<String> comment) {}

    public View {
        options.requireOn(materialized ? Kind.MATERIALIZED_VIEW : Kind.VIEW);
        columns = List.copyOf(columns);
        parts = List.copyOf(parts);
    }

    @Override
    public Kind kind() {
        return materialized ? Kind.MATERIALIZED_VIEW : Kind.VIEW;
    }

    @Override
    public View alone() {
        return new View(materialized, name, columns, query, comment, options.without(PgOption.NO_DATA), List.of());
    }

    /** The same view with other parts. */
    public View withParts(List<? extends SchemaObject> others) {
        return new View(materialized, name, columns, query, comment, options, List.copyOf(others));
    }

    /** The same view with other columns. */
    public View withColumns(List<ViewColumn> others) {
        return new View(materialized, name, others, query, comment, options, parts);
    }

    /** The same view with other options. */
    @Override
    public View withOptions(Options changed) {
        return new View(materialized, name, columns, query, comment, changed, parts);
    }

    /** The same view under another name and with another query. */
    public View withNameAndQuery(String otherName, String otherQuery) {
        return new View(materialized, otherName, columns, otherQuery, comment, options, parts);
    }
}
