package io.nestflux.introspect.postgres;

import static io.nestflux.introspect.postgres.Reading.catalog;
import static io.nestflux.introspect.postgres.Reading.table;
import static io.nestflux.testing.TestServer.POSTGRES_14;
import static io.nestflux.testing.TestServer.POSTGRES_18;
import static org.assertj.core.api.Assertions.assertThat;

import io.nestflux.catalog.Check;
import io.nestflux.catalog.Deferral;
import io.nestflux.catalog.ForeignKey;
import io.nestflux.catalog.ForeignKey.Action;
import io.nestflux.catalog.IndexPart;
import io.nestflux.catalog.KeyConstraint;
import io.nestflux.catalog.Options;
import io.nestflux.catalog.PgOption;
import io.nestflux.catalog.QualifiedName;
import io.nestflux.catalog.Table;
import io.nestflux.testing.DatabaseTest;
import io.nestflux.testing.TestDatabase;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

class PgConstraintsTest {

    @DatabaseTest({POSTGRES_14, POSTGRES_18})
    void tellsKeysWithAllTheirProperties(TestDatabase database) {
        Table table = table(database, """
                create table app.t (
                  b int, a int, c text, d text,
                  constraint "the.key" primary key (a, b) include (d, c) with (fillfactor = 70),
                  constraint late unique (c) deferrable initially deferred,
                  constraint maybe unique (d, c) deferrable)""", "comment on constraint late on app.t is 'late'");

        assertThat(table.primaryKey())
                .contains(new KeyConstraint(
                        "the.key",
                        true,
                        parts("a", "b"),
                        List.of("d", "c"),
                        true,
                        Deferral.NOT_DEFERRABLE,
                        Optional.empty(),
                        Options.NONE.with(PgOption.with("fillfactor"), "70")));
        assertThat(table.uniques())
                .containsExactly(
                        new KeyConstraint(
                                "late",
                                false,
                                parts("c"),
                                List.of(),
                                true,
                                Deferral.INITIALLY_DEFERRED,
                                Optional.of("late"),
                                Options.NONE),
                        new KeyConstraint(
                                "maybe",
                                false,
                                parts("d", "c"),
                                List.of(),
                                true,
                                Deferral.DEFERRABLE,
                                Optional.empty(),
                                Options.NONE));
        assertThat(table.indexes()).isEmpty();
    }

    @DatabaseTest(POSTGRES_18)
    void tellsWhatNewerServersAdd(TestDatabase database) {
        Table table = table(database, """
                create table app.t (
                  id int primary key, a int, b int,
                  constraint u unique nulls not distinct (a),
                  constraint loose_check check (a > 0) not enforced,
                  constraint loose_key foreign key (a) references app.t not enforced)""");

        assertThat(table.uniques()).singleElement().returns(false, KeyConstraint::nullsDistinct);
        assertThat(table.checks())
                .containsExactly(
                        new Check("loose_check", "a > 0", Optional.empty(), Options.NONE.with(PgOption.NOT_ENFORCED)));
        assertThat(table.foreignKeys())
                .singleElement()
                .returns(Options.NONE.with(PgOption.NOT_ENFORCED), ForeignKey::options);
    }

    @DatabaseTest({POSTGRES_14, POSTGRES_18})
    void tellsChecksWithoutOuterParentheses(TestDatabase database) {
        Table table = table(
                database,
                """
                create table app.t (
                  n int, s text,
                  constraint c1 check (n > 0 and s <> 'a(b'),
                  constraint c2 check ((n > 0) or (s = ')')) no inherit,
                  check (length(s) > 1))""",
                "alter table app.t add constraint c3 check (n < 5) not valid",
                "comment on constraint c1 on app.t is 'one'");

        assertThat(table.checks())
                .containsExactly(
                        new Check("c1", "(n > 0) AND (s <> 'a(b'::text)", Optional.of("one"), Options.NONE),
                        new Check(
                                "c2",
                                "(n > 0) OR (s = ')'::text)",
                                Optional.empty(),
                                Options.NONE.with(PgOption.NO_INHERIT)),
                        new Check("c3", "n < 5", Optional.empty(), Options.NONE.with(PgOption.NOT_VALID)),
                        new Check("t_s_check", "length(s) > 1", Optional.empty(), Options.NONE));
    }

    @DatabaseTest({POSTGRES_14, POSTGRES_18})
    void tellsForeignKeysWithAllTheirProperties(TestDatabase database) {
        Table table = table(
                database,
                "create schema other",
                "create table other.far (x int, y int, unique (y, x))",
                """
                create table app.t (
                  id int primary key, parent int, a int, b int,
                  constraint self foreign key (parent) references app.t
                    on update set null on delete set default deferrable initially deferred,
                  constraint far foreign key (a, b) references other.far (y, x) match full
                    on update restrict on delete cascade)""",
                "alter table app.t add constraint unseen foreign key (a) references app.t not valid",
                "comment on constraint self on app.t is 'me'");

        assertThat(table.foreignKeys())
                .containsExactly(
                        new ForeignKey(
                                "far",
                                List.of("a", "b"),
                                new QualifiedName("other", "far"),
                                List.of("y", "x"),
                                Action.RESTRICT,
                                Action.CASCADE,
                                List.of(),
                                true,
                                Deferral.NOT_DEFERRABLE,
                                Optional.empty(),
                                Options.NONE),
                        new ForeignKey(
                                "self",
                                List.of("parent"),
                                new QualifiedName("app", "t"),
                                List.of("id"),
                                Action.SET_NULL,
                                Action.SET_DEFAULT,
                                List.of(),
                                false,
                                Deferral.INITIALLY_DEFERRED,
                                Optional.of("me"),
                                Options.NONE),
                        new ForeignKey(
                                "unseen",
                                List.of("a"),
                                new QualifiedName("app", "t"),
                                List.of("id"),
                                Action.NO_ACTION,
                                Action.NO_ACTION,
                                List.of(),
                                false,
                                Deferral.NOT_DEFERRABLE,
                                Optional.empty(),
                                Options.NONE.with(PgOption.NOT_VALID)));
    }

    @DatabaseTest(POSTGRES_18)
    void tellsWhichColumnsADeleteSets(TestDatabase database) {
        Table table = table(database, """
                create table app.t (
                  x int, y int, px int, py int, primary key (x, y),
                  foreign key (px, py) references app.t on delete set null (py))""");

        assertThat(table.foreignKeys()).singleElement().returns(List.of("py"), ForeignKey::setColumns);
    }

    @DatabaseTest({POSTGRES_14, POSTGRES_18})
    void tellsAForeignKeyToAPartitionedTableOnce(TestDatabase database) {
        Table table = table(
                catalog(
                        database,
                        "create table app.part (k int primary key) partition by range (k)",
                        "create table app.part_1 partition of app.part for values from (1) to (10)",
                        "create table app.t (k int references app.part)"),
                "t");

        assertThat(table.foreignKeys())
                .singleElement()
                .returns(new QualifiedName("app", "part"), ForeignKey::referencedTable);
    }

    private static List<IndexPart> parts(String... columns) {
        return Stream.of(columns).map(IndexPart::column).toList();
    }
}
