package io.nestflux.introspect.mysql;

import io.nestflux.catalog.Catalog;
import io.nestflux.catalog.Column;
import io.nestflux.catalog.Index;
import io.nestflux.catalog.QualifiedName;
import io.nestflux.catalog.Table;
import io.nestflux.introspect.Introspectors;
import io.nestflux.introspect.Scope;
import io.nestflux.sql.Dialect;
import io.nestflux.testing.TestDatabase;
import io.nestflux.testing.TestServer;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;

/** What the tests of this package read, and how. */
final class Reading {

    private Reading() {}

    static Catalog of(TestDatabase database) {
        try (Connection connection = database.connect()) {
            return of(database, connection);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    static Catalog of(TestDatabase database, Connection connection) {
        Dialect dialect = dialect(database);
        return Introspectors.forDialect(dialect).introspect(connection, Scope.of(Set.of()));
    }

    static Dialect dialect(TestDatabase database) {
        return database.server() == TestServer.MYSQL ? Dialect.MYSQL : Dialect.MARIADB;
    }

    static Table table(TestDatabase database, String name) {
        return table(of(database), name);
    }

    static Table table(Catalog catalog, String name) {
        return catalog.table(new QualifiedName("", name)).orElseThrow();
    }

    static Column column(Table table, String name) {
        return table.column(name).orElseThrow();
    }

    static Index index(Table table, String name) {
        return table.indexes().stream()
                .filter(index -> index.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
