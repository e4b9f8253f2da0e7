package io.nestflux.table.postgres;

import io.nestflux.catalog.PgOption;
import io.nestflux.table.TableHooks;
import io.nestflux.table.ViewDefinition;
import java.util.LinkedHashMap;
import java.util.Map;

/** What views and materialized views have in common. Users extend {@link PgView} or {@link PgMaterializedView}. */
abstract class PgAnyView extends ViewDefinition {

    private final Map<String, PgViewColumn> columns = new LinkedHashMap<>();

    PgAnyView(boolean materialized, String schema, String name) {
        super(materialized, schema, name);
    }

    /** A column that the query gives, by its name: to say something of it, or to put it into an index. */
    protected final PgViewColumn column(String columnName) {
        return columns.computeIfAbsent(columnName, name -> {
            PgViewColumn column = new PgViewColumn(this, name);
            TableHooks.describe(this, column::described);
            return column;
        });
    }

    /** A parameter of the view: {@code with("fillfactor", "70")}. */
    protected final void with(String parameter, String value) {
        TableHooks.option(this, PgOption.with(parameter), value);
    }
}
