package io.nestflux.table.mysql;

import io.nestflux.Api;
import io.nestflux.table.ForeignKeyBuilder;
import java.util.Optional;

/** A foreign key of a table. */
@Api(Api.Use.CALL)
public final class MySqlForeignKey extends ForeignKeyBuilder<MySqlForeignKey> {

    MySqlForeignKey(MySqlTable table, Optional<String> name) {
        super(table, name);
    }
}
