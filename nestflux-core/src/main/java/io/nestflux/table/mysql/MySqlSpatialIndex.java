package io.nestflux.table.mysql;

import io.nestflux.Api;
import java.util.List;
import java.util.Optional;

/** An index of shapes. Its column is not null. */
@Api(Api.Use.CALL)
public final class MySqlSpatialIndex extends MySqlAnyIndex<MySqlSpatialIndex> {

    MySqlSpatialIndex(MySqlTable table, Optional<String> name) {
        super(table, name);
        method("spatial");
    }

    /** Its column. */
    public MySqlSpatialIndex on(MySqlTable.Column<String> column) {
        terms(List.of(column));
        return this;
    }
}
