package io.nestflux.table.postgres;

import io.nestflux.catalog.Kind;
import io.nestflux.catalog.PgOption;
import io.nestflux.table.TableHooks;
import io.nestflux.table.ViewDefinition;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What views and materialized views have in common. Users extend {@link PgView} or {@link PgMaterializedView}. */
abstract class PgAnyView extends ViewDefinition {

    final List<PgGrant<?>> grants = new ArrayList<>();

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

    /** Roles may do what is said next: {@code grantTo("clerk").select().update(column("email"))}. */
    protected final PgTableGrant grantTo(String... roles) {
        PgTableGrant grant = new PgTableGrant(
                new PgRightsTarget.Present("view", Set.of(Kind.VIEW, Kind.MATERIALIZED_VIEW), qualifiedName()),
                List.of(roles));
        grants.add(grant);
        return grant;
    }

    /** A parameter of the view: {@code with("fillfactor", "70")}. */
    protected final void with(String parameter, String value) {
        TableHooks.option(this, PgOption.with(parameter), value);
    }
}
