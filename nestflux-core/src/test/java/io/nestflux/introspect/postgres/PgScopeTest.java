package io.nestflux.introspect.postgres;

import static io.nestflux.introspect.postgres.Reading.catalog;
import static io.nestflux.testing.TestServer.POSTGRES_14;
import static io.nestflux.testing.TestServer.POSTGRES_18;
import static org.assertj.core.api.Assertions.assertThat;

import io.nestflux.catalog.Catalog;
import io.nestflux.catalog.Column;
import io.nestflux.catalog.Extension;
import io.nestflux.catalog.QualifiedName;
import io.nestflux.catalog.Schema;
import io.nestflux.catalog.Table;
import io.nestflux.catalog.Unmanaged;
import io.nestflux.sql.Dialect;
import io.nestflux.testing.DatabaseTest;
import io.nestflux.testing.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

class PgScopeTest {

    @DatabaseTest({POSTGRES_14, POSTGRES_18})
    void readsADatabaseWithNothingInIt(TestDatabase database) throws SQLException {
        try (Connection connection = database.connect()) {
            assertThat(catalog(connection, "public", "absent"))
                    .isEqualTo(Catalog.empty(Dialect.POSTGRESQL).withSchemas(List.of(bare("public"))));
            assertThat(catalog(connection, "absent")).isEqualTo(Catalog.empty(Dialect.POSTGRESQL));
            assertThat(catalog(connection)).isEqualTo(Catalog.empty(Dialect.POSTGRESQL));
        }
    }

    @DatabaseTest({POSTGRES_14, POSTGRES_18})
    void readsTheSchemasThatWereAskedForAndNoOthers(TestDatabase database) throws SQLException {
        database.execute(
                "create schema a",
                "create schema b",
                "create schema c",
                "comment on schema a is 'the first'",
                "create table a.t (x int)",
                "create table c.t (x int)");
        try (Connection connection = database.connect()) {
            Catalog catalog = catalog(connection, "b", "a");

            assertThat(catalog.schemas()).extracting(Schema::name).containsExactly("a", "b");
            assertThat(catalog.schemas().get(0).comment()).contains("the first");
            assertThat(catalog.schemas().get(0).tables())
                    .extracting(Table::name)
                    .containsExactly("t");
        }
    }

    @DatabaseTest({POSTGRES_14, POSTGRES_18})
    void readsNamesOfAllKinds(TestDatabase database) throws SQLException {
        database.execute(
                "create schema \"My.$chema ${x} \\ 'q'\"",
                "create table \"My.$chema ${x} \\ 'q'\".\"we\"\"i.rd\" (\"sel\"\"ect\" int, \"UPPER\" int, lower int)",
                "create table \"My.$chema ${x} \\ 'q'\".\" Ünï ☃ \" (\" a \" serial primary key)");
        try (Connection connection = database.connect()) {
            Schema schema = catalog(connection, "My.$chema ${x} \\ 'q'")
                    .schema("My.$chema ${x} \\ 'q'")
                    .orElseThrow();

            assertThat(schema.sequences()).isEmpty();
            assertThat(schema.tables()).extracting(Table::name).containsExactly(" Ünï ☃ ", "we\"i.rd");
            assertThat(schema.tables().get(0).columns())
                    .extracting(Column::name)
                    .containsExactly(" a ");
            assertThat(schema.tables().get(1).columns())
                    .extracting(Column::name)
                    .containsExactly("sel\"ect", "UPPER", "lower");
        }
    }

    @DatabaseTest({POSTGRES_14, POSTGRES_18})
    void leavesOutWhatBelongsToExtensions(TestDatabase database) {
        Catalog catalog = catalog(
                database,
                "create extension citext",
                "create table app.member (x serial)",
                "create type app.e as enum ('a')",
                "create sequence app.s",
                "alter extension citext add table app.member",
                "alter extension citext add sequence app.s",
                "alter extension citext add type app.e");

        assertThat(catalog.extensions()).containsExactly(new Extension("citext", Optional.empty(), Optional.empty()));
        assertThat(catalog.schemas()).containsExactly(bare("app"));
    }

    @DatabaseTest({POSTGRES_14, POSTGRES_18})
    void leavesOutTheHistoryAndTemporaryTables(TestDatabase database) {
        assertThat(catalog(
                                database,
                                "create table app.nestflux_history (id serial primary key, x int check (x > 0))",
                                "create index i on app.nestflux_history (x)")
                        .schemas())
                .containsExactly(bare("app"));
    }

    @DatabaseTest({POSTGRES_14, POSTGRES_18})
    void namesWhatItDoesNotDescribe(TestDatabase database) {
        Catalog catalog = catalog(
                database,
                "create table app.parted (k int) partition by range (k)",
                "create foreign data wrapper nowhere",
                "create server elsewhere foreign data wrapper nowhere",
                "create foreign table app.far partition of app.parted default server elsewhere",
                "create schema other",
                "create table other.parent (x int)",
                "create table other.parted (k int) partition by range (k)",
                "create table app.child (y int) inherits (other.parent)",
                "create table app.grandchild (y int) inherits (app.child)",
                "create table app.part partition of other.parted default",
                "create index on app.part (k)");

        assertThat(catalog.unmanaged())
                .containsExactly(
                        Unmanaged.of("foreign server", new QualifiedName("", "elsewhere")),
                        Unmanaged.of("foreign-data wrapper", new QualifiedName("", "nowhere")),
                        unmanaged("child of a table elsewhere", "child"),
                        unmanaged("foreign table", "far"),
                        unmanaged("child of a table elsewhere", "grandchild"),
                        unmanaged("partition of a table elsewhere", "part"));
        Schema schema = catalog.schema("app").orElseThrow();
        assertThat(schema.tables()).extracting(Table::name).containsExactly("parted");
    }

    @DatabaseTest({POSTGRES_14, POSTGRES_18})
    void readsTheSameTwice(TestDatabase database) {
        String[] statements = {
            "create type app.mood as enum ('ok')",
            "create table app.b (id serial primary key, m app.mood default 'ok', unique (m), check (m = 'ok'))",
            "create table app.a (id int references app.b, x int, y int, check (x > y), check (x > 1))",
            "create index on app.a (x)",
            "create index on app.a (y) where x > 1",
        };
        Catalog first = catalog(database, statements);

        assertThat(catalog(database)).isEqualTo(first);
    }

    private static Schema bare(String name) {
        return Schema.empty(name);
    }

    private static Unmanaged unmanaged(String kind, String name) {
        return Unmanaged.of(kind, new QualifiedName("app", name));
    }
}
