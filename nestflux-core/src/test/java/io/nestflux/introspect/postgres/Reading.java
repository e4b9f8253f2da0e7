package io.nestflux.introspect.postgres;

import io.nestflux.catalog.Catalog;
import io.nestflux.catalog.Column;
import io.nestflux.catalog.QualifiedName;
import io.nestflux.catalog.Table;
import io.nestflux.introspect.Introspectors;
import io.nestflux.introspect.Scope;
import io.nestflux.sql.Dialect;
import io.nestflux.testing.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;

/** What tests of this room do again and again: read schema {@code app}, or one table of it. */
final class Reading {

    private Reading() {}

    static Catalog catalog(TestDatabase database, String... statements) {
        database.execute("create schema if not exists app");
        database.execute(statements);
        try (Connection connection = database.connect()) {
            return catalog(connection, "app");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    static Catalog catalog(Connection connection, String... schemas) {
        return Introspectors.forDialect(Dialect.POSTGRESQL).introspect(connection, Scope.of(Set.of(schemas)));
    }

    /** The table {@code app.t}. */
    static Table table(TestDatabase database, String... statements) {
        return table(catalog(database, statements), "t");
    }

    static Table table(Catalog catalog, String name) {
        return catalog.table(new QualifiedName("app", name)).orElseThrow();
    }

    static Column column(Table table, String name) {
        return table.column(name).orElseThrow();
    }
}
