package io.nestflux.introspect.mysql;

import static io.nestflux.introspect.mysql.Reading.column;
import static io.nestflux.testing.TestServer.MARIADB;
import static io.nestflux.testing.TestServer.MYSQL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.nestflux.catalog.Catalog;
import io.nestflux.catalog.Check;
import io.nestflux.catalog.Dependency;
import io.nestflux.catalog.ForeignKey;
import io.nestflux.catalog.ForeignKey.Action;
import io.nestflux.catalog.Kind;
import io.nestflux.catalog.MySqlOption;
import io.nestflux.catalog.ObjectId;
import io.nestflux.catalog.Options;
import io.nestflux.catalog.QualifiedName;
import io.nestflux.catalog.Table;
import io.nestflux.testing.DatabaseTest;
import io.nestflux.testing.TestDatabase;
import java.util.List;
import java.util.Optional;

class ConstraintsTest {

    @DatabaseTest(MYSQL)
    void readsChecksOfMySqlAndWhetherTheyAreEnforced(TestDatabase database) {
        database.execute("""
                create table t (a int constraint named check (a > 0), b varchar(9), check (b <> 'it''s\\\\' and a < 9),
                                constraint `we``ird` check (a in (1,2)) not enforced)
                """);

        assertThat(Reading.table(database, "t").checks())
                .containsExactly(
                        check("named", "`a` > 0", Options.NONE),
                        check("t_chk_1", "(`b` <> _utf8mb4'it\\'s\\\\') and (`a` < 9)", Options.NONE),
                        check("we`ird", "`a` in (1,2)", Options.NONE.with(MySqlOption.NOT_ENFORCED)));
    }

    @DatabaseTest(MARIADB)
    void tellsMariaDbsColumnChecksFromThoseOfTheTable(TestDatabase database) {
        database.execute(
                "create table t (a int check (a > 0), b varchar(9), constraint c check (b <> 'it''s😀' and a < 9))",
                "create table u (a int, constraint c check (a < 100))");

        Table t = Reading.table(database, "t");

        assertThat(column(t, "a").options().get(MySqlOption.CHECK)).contains("`a` > 0");
        assertThat(t.checks()).containsExactly(check("c", "`b` <> 'it\\'s😀' and `a` < 9", Options.NONE));
        assertThat(Reading.table(database, "u").checks()).containsExactly(check("c", "`a` < 100", Options.NONE));
    }

    @DatabaseTest({MYSQL, MARIADB})
    void readsForeignKeysWithTheirActions(TestDatabase database) {
        database.execute("create table p (a int, b int, primary key (b, a))", """
                create table c (
                    id int primary key, x int, y int, up int,
                    constraint `f``1` foreign key (x, y) references p (b, a) on delete cascade on update set null,
                    constraint f2 foreign key (up) references c (id) on delete restrict on update no action)
                """);

        // MariaDB reads silence as RESTRICT, so that there the two are one
        Action restrict = database.server() == MARIADB ? Action.NO_ACTION : Action.RESTRICT;
        assertThat(Reading.table(database, "c").foreignKeys())
                .extracting(
                        ForeignKey::name,
                        ForeignKey::columns,
                        ForeignKey::referencedTable,
                        ForeignKey::referencedColumns,
                        ForeignKey::onDelete,
                        ForeignKey::onUpdate)
                .containsExactly(
                        tuple(
                                "f2",
                                List.of("up"),
                                new QualifiedName("", "c"),
                                List.of("id"),
                                restrict,
                                Action.NO_ACTION),
                        tuple(
                                "f`1",
                                List.of("x", "y"),
                                new QualifiedName("", "p"),
                                List.of("b", "a"),
                                Action.CASCADE,
                                Action.SET_NULL));
    }

    @DatabaseTest({MYSQL, MARIADB})
    void namesTheDatabaseOfATableElsewhere(TestDatabase database) {
        try (TestDatabase other = database.server().createDatabase()) {
            other.execute("create table p (id int primary key)");
            database.execute("create table c (a int, foreign key (a) references " + other.name() + ".p (id))");

            assertThat(Reading.table(database, "c").foreignKeys())
                    .extracting(ForeignKey::referencedTable)
                    .containsExactly(new QualifiedName(other.name(), "p"));
            database.execute("drop table c");
        }
    }

    @DatabaseTest({MYSQL, MARIADB})
    void findsTheColumnsThatExpressionsRead(TestDatabase database) {
        database.execute("""
                create table t (
                    a int, `B``c` int, d int as (a + 1), e int default (a * 2), f varchar(9),
                    constraint k check (`b``c` > a or f <> '`d`'))
                """);

        Catalog catalog = Reading.of(database);

        QualifiedName t = new QualifiedName("", "t");
        ObjectId check = ObjectId.of(Kind.CHECK, t, "k");
        assertThat(catalog.dependencies())
                .containsExactlyInAnyOrder(
                        new Dependency(ObjectId.column(t, "d"), ObjectId.column(t, "a")),
                        new Dependency(ObjectId.column(t, "e"), ObjectId.column(t, "a")),
                        new Dependency(check, ObjectId.column(t, "B`c")),
                        new Dependency(check, ObjectId.column(t, "a")),
                        new Dependency(check, ObjectId.column(t, "f")));
    }

    @DatabaseTest(MYSQL)
    void findsTheColumnsThatAFunctionalIndexReads(TestDatabase database) {
        database.execute("create table t (a int, b int, key k (b, (a + 1)))");

        QualifiedName t = new QualifiedName("", "t");
        assertThat(Reading.of(database).dependencies())
                .containsExactly(new Dependency(ObjectId.of(Kind.INDEX, t, "k"), ObjectId.column(t, "a")));
    }

    private static Check check(String name, String expression, Options options) {
        return new Check(name, expression, Optional.empty(), options);
    }
}
