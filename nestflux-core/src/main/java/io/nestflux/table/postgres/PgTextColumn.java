package io.nestflux.table.postgres;

import io.nestflux.Api;
import io.nestflux.catalog.PgOption;
import io.nestflux.sql.postgres.PgNames;
import io.nestflux.table.ColumnHooks;
import java.util.List;

/** A column of text. */
@Api(Api.Use.CALL)
public final class PgTextColumn extends PgVariableColumn<String, PgTextColumn> {

    PgTextColumn(PgTable table, String name, PgType<String> type) {
        super(table, name, type);
    }

    /** How it is sorted and compared: {@code collation("C")}. */
    public PgTextColumn collation(String collation) {
        ColumnHooks.option(this, PgOption.COLLATION, PgNames.quote(collation));
        return this;
    }

    /** How it is sorted and compared, by a collation of a schema. */
    public PgTextColumn collation(String schema, String collation) {
        ColumnHooks.option(this, PgOption.COLLATION, PgNames.quote(schema) + "." + PgNames.quote(collation));
        return this;
    }

    /** How it is sorted and compared, by a collation that it brings along. */
    public PgTextColumn collation(PgCollation collation) {
        String schema = table().qualifiedName().schema();
        ColumnHooks.option(this, PgOption.COLLATION, collation.sql(schema));
        ColumnHooks.brings(this, List.of(collation.brought(schema)));
        return this;
    }
}
