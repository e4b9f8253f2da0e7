package io.nestflux.frontdoor;

import io.nestflux.table.SchemaDefinition;
import io.nestflux.table.mysql.MySqlSchema;
import io.nestflux.table.mysql.MySqlTable;
import io.nestflux.table.postgres.PgSchema;
import io.nestflux.table.postgres.PgTable;
import io.nestflux.testing.TestServer;

/** A schema with one table {@code city}: an id, and as many columns of text as a test wants. */
final class CityMap {

    private CityMap() {}

    static SchemaDefinition of(TestServer server, String... columns) {
        return server.isPostgres() ? new Pg(columns) : new MySql(columns);
    }

    private static final class Pg extends PgSchema {
        private Pg(String... columns) {
            tables(new PgTable("public", "city") {
                {
                    integer("id").primaryKey();
                    for (String name : columns) {
                        varchar(name, 20);
                    }
                }
            });
        }
    }

    private static final class MySql extends MySqlSchema {
        private MySql(String... columns) {
            tables(new MySqlTable("city") {
                {
                    integer("id").primaryKey();
                    for (String name : columns) {
                        varchar(name, 20);
                    }
                }
            });
        }
    }
}
