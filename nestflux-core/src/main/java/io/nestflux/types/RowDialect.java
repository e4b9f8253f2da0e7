package io.nestflux.types;

import io.nestflux.catalog.QualifiedName;
import io.nestflux.sql.Dialect;
import io.nestflux.sql.mysql.MySqlNames;
import io.nestflux.sql.postgres.PgNames;
import io.nestflux.table.Codec;
import io.nestflux.table.mysql.MySqlTypeNames;
import io.nestflux.table.postgres.PgTypeNames;
import java.util.Optional;
import java.util.function.Function;

/** What records differ in from one kind of server to another. */
enum RowDialect {
    POSTGRES {
        @Override
        String sql(QualifiedName relation) {
            return PgNames.quote(relation);
        }

        @Override
        String sql(String column) {
            return PgNames.quote(column);
        }

        @Override
        String emptyValues() {
            return "DEFAULT VALUES";
        }

        @Override
        boolean tellsAnyColumn() {
            return true;
        }

        @Override
        Codec<?> codec(String type, Function<String, Optional<Codec<?>>> own) {
            return PgTypeNames.codec(type, own);
        }
    },
    MYSQL {
        @Override
        String sql(QualifiedName relation) {
            return MySqlNames.quoted(relation.name());
        }

        @Override
        String sql(String column) {
            return MySqlNames.quoted(column);
        }

        @Override
        String emptyValues() {
            return "() VALUES ()";
        }

        @Override
        boolean tellsAnyColumn() {
            return false;
        }

        @Override
        Codec<?> codec(String type, Function<String, Optional<Codec<?>>> own) {
            return MySqlTypeNames.codec(type, own);
        }
    };

    static RowDialect of(Dialect dialect) {
        return switch (dialect) {
            case POSTGRESQL -> POSTGRES;
            case MYSQL, MARIADB -> MYSQL;
        };
    }

    /** A table or view as SQL. */
    abstract String sql(QualifiedName relation);

    /** A column as SQL. */
    abstract String sql(String column);

    /** What an insert without a column says behind the table. */
    abstract String emptyValues();

    /** Whether the server tells any column of a row that was inserted, or only what it numbered itself. */
    abstract boolean tellsAnyColumn();

    /** What reads a type that the server printed. */
    abstract Codec<?> codec(String type, Function<String, Optional<Codec<?>>> own);
}
