package io.nestflux.table;

import io.nestflux.Api;
import io.nestflux.catalog.View.ViewColumn;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What the view classes of all dialects share: a name, a query and what is said besides. A view is a table whose rows
 * come from a query, so it takes indexes, triggers and rules as tables do. Users extend {@code PgView} and the like,
 * not this class.
 */
@Api(Api.Use.CALL)
public abstract class ViewDefinition extends TableDefinition {

    final boolean materialized;
    final List<Supplier<ViewColumn>> described = new ArrayList<>();
    Optional<String> query = Optional.empty();

    /**
     * @param materialized whether its rows are kept
     * @param schema the schema's name; empty on MySQL
     * @param name the view's name
     */
    protected ViewDefinition(boolean materialized, String schema, String name) {
        super(schema, name);
        this.materialized = materialized;
    }

    /** The query behind the view, from {@code SELECT} (or {@code WITH}, {@code VALUES}) on. */
    protected final void as(String select) {
        String text = Objects.requireNonNull(select, "a view needs a query").strip();
        this.query = Optional.of(
                text.endsWith(";") ? text.substring(0, text.length() - 1).strip() : text);
    }

    /** Adds a column that more is said about than its name; it is asked for when all is declared. */
    final void describe(Supplier<ViewColumn> column) {
        described.add(column);
    }
}
