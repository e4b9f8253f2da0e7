package io.nestflux.table.mysql;

import io.nestflux.Api;
import java.util.List;
import java.util.Optional;

/** An index of vectors (MariaDB): {@code vectors("near").on(embedding).with("m", "8")}. Its column is not null. */
@Api(Api.Use.CALL)
public final class MySqlVectorIndex extends MySqlAnyIndex<MySqlVectorIndex> {

    MySqlVectorIndex(MySqlTable table, Optional<String> name) {
        super(table, name);
        method("vector");
    }

    /** Its column. */
    public MySqlVectorIndex on(MySqlTable.Column<float[]> column) {
        terms(List.of(column));
        return this;
    }
}
