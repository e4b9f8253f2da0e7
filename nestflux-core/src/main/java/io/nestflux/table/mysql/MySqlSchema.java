package io.nestflux.table.mysql;

import io.nestflux.table.DeclaredSchema;
import java.util.Arrays;

/**
 * What a database of MySQL or MariaDB is to have. Users extend it once:
 *
 * <pre>{@code
 * public final class MainSchema extends MySqlSchema {
 *     public MainSchema() {
 *         tables(USER, TEAM);
 *     }
 * }
 * }</pre>
 *
 * All tables are in the connection's own database. A table that is not listed here does not exist for NestFlux.
 */
public abstract class MySqlSchema extends DeclaredSchema {

    /** For the one class that extends this. */
    protected MySqlSchema() {
        super(new MySqlRules());
    }

    /** Lists tables. */
    protected final void tables(MySqlTable... tables) {
        list(Arrays.asList(tables));
    }
}
