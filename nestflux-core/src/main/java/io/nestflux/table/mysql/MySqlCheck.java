package io.nestflux.table.mysql;

import io.nestflux.Api;
import io.nestflux.catalog.MySqlOption;
import io.nestflux.table.CheckBuilder;
import java.util.Optional;

/** A check of a table. */
@Api(Api.Use.CALL)
public final class MySqlCheck extends CheckBuilder<MySqlCheck> {

    MySqlCheck(MySqlTable table, Optional<String> name, String expression) {
        super(table, name, expression);
    }

    /** Documentation only. MariaDB has no such thing. */
    public MySqlCheck notEnforced() {
        option(MySqlOption.NOT_ENFORCED, true);
        return this;
    }

    /** What it was called before. */
    public MySqlCheck renamedFrom(String oldName) {
        wasNamed(oldName);
        return this;
    }
}
