package io.nestflux.table.mysql;

import static org.assertj.core.api.Assertions.assertThat;

import io.nestflux.catalog.Check;
import io.nestflux.catalog.ForeignKey;
import io.nestflux.catalog.Index;
import io.nestflux.catalog.Table;
import io.nestflux.testing.TestDatabase;
import io.nestflux.testing.TestServer;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Indexes are called as the server would call them; what it would only number is called after its columns. */
class MySqlDefaultNamesTest {

    static final class TeamTable extends MySqlTable {
        static final TeamTable TEAM = new TeamTable();

        final Column<Integer> id = integer("id").autoIncrement().primaryKey();
        final Column<String> name = varchar("name", 50).unique();
        final Column<Integer> primary = integer("primary").unique();
        final Column<String> body = text("body");

        private TeamTable() {
            super("team");
            index().on(name.prefix(10), primary);
            index().on(name.desc());
            index().on(expression("lower(name)"));
            index().on(expression("upper(name)"), name);
            fulltext().on(body);
        }
    }

    static final class MemberTable extends MySqlTable {
        final Column<Integer> teamId = integer("team_id").references(() -> TeamTable.TEAM.id);
        final Column<Integer> otherId = integer("other_id").references(() -> TeamTable.TEAM.id);
        final Column<Integer> covered = integer("covered").references(() -> TeamTable.TEAM.id);
        final Column<Integer> twice =
                integer("twice").references(() -> TeamTable.TEAM.id).references(() -> TeamTable.TEAM.id);
        final Column<Integer> age = integer("age").check("age > 0");

        MemberTable() {
            super("member");
            index("by_cover").on(covered, age);
            index("not_for_keys").on(otherId.desc());
            check("`age` < 200 and team_id > 0");
        }
    }

    @Test
    void serverGivesTheSameNamesToIndexes() throws SQLException {
        try (TestDatabase database = TestServer.MYSQL.createDatabase()) {
            database.execute("""
                    CREATE TABLE team (
                        id int auto_increment PRIMARY KEY,
                        name varchar(50) UNIQUE,
                        `primary` int UNIQUE,
                        body text,
                        INDEX (name(10), `primary`),
                        INDEX (name DESC),
                        INDEX ((lower(name))),
                        INDEX ((upper(name)), name),
                        FULLTEXT (body)
                    )
                    """);

            assertThat(new TreeSet<>(indexes(MySqlModels.table(TeamTable.TEAM))))
                    .isEqualTo(indexes(database, "team"))
                    .containsExactly(
                            "body", "functional_index", "functional_index_2", "name", "name_2", "name_3", "primary_2");
        }
    }

    @Test
    void foreignKeysAndChecksAreNamedAfterTheirColumns() {
        Table member = MySqlModels.table(new MemberTable(), TeamTable.TEAM);

        assertThat(member.foreignKeys())
                .extracting(ForeignKey::name)
                .containsExactly(
                        "member_team_id_fk",
                        "member_other_id_fk",
                        "member_covered_fk",
                        "member_twice_fk",
                        "member_twice_fk_2");
        assertThat(member.checks()).extracting(Check::name).containsExactly("member_age_check", "member_check");
    }

    @Test
    void onlyForeignKeysWithoutAnIndexBringOne() {
        assertThat(indexes(MySqlModels.table(new MemberTable(), TeamTable.TEAM)))
                .containsExactly(
                        "by_cover", "not_for_keys", "member_team_id_fk", "member_other_id_fk", "member_twice_fk_2");
    }

    @ParameterizedTest
    @EnumSource(names = {"MYSQL", "MARIADB"})
    void serverMakesTheSameIndexesForForeignKeys(TestServer server) throws SQLException {
        try (TestDatabase database = server.createDatabase()) {
            database.execute("CREATE TABLE team (id int PRIMARY KEY)", """
                    CREATE TABLE member (
                        team_id int, covered int, age int,
                        INDEX by_cover (covered, age),
                        CONSTRAINT member_team_id_fk FOREIGN KEY (team_id) REFERENCES team (id),
                        CONSTRAINT member_covered_fk FOREIGN KEY (covered) REFERENCES team (id)
                    )
                    """);

            assertThat(indexes(database, "member")).containsExactly("by_cover", "member_team_id_fk");
        }
    }

    @Test
    void descendingIndexDoesNotServeForeignKeysOnMysql() throws SQLException {
        try (TestDatabase database = TestServer.MYSQL.createDatabase()) {
            database.execute("CREATE TABLE team (id int PRIMARY KEY)", """
                    CREATE TABLE member (
                        other_id int,
                        INDEX not_for_keys (other_id DESC),
                        CONSTRAINT member_other_id_fk FOREIGN KEY (other_id) REFERENCES team (id)
                    )
                    """);

            assertThat(indexes(database, "member")).containsExactly("member_other_id_fk", "not_for_keys");
        }
    }

    @Test
    void longNamesAreCutWithAHash() {
        MySqlTable first = longNames("1");
        MySqlTable second = longNames("2");

        String name = checkOf(first);
        assertThat(name).hasSize(64).startsWith("t".repeat(55) + "_").isEqualTo(checkOf(longNames("1")));
        assertThat(name).isNotEqualTo(checkOf(second));
    }

    private static String checkOf(MySqlTable table) {
        return MySqlModels.table(table).checks().get(0).name();
    }

    private static MySqlTable longNames(String end) {
        return new MySqlTable("t".repeat(63) + end) {
            final Column<Integer> age = integer("age").check("age > 0");
        };
    }

    private static List<String> indexes(Table table) {
        return table.indexes().stream().map(Index::name).toList();
    }

    private static TreeSet<String> indexes(TestDatabase database, String table) throws SQLException {
        TreeSet<String> names = new TreeSet<>();
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("""
                        SELECT index_name FROM information_schema.statistics
                        WHERE table_schema = DATABASE() AND table_name = '%s' AND index_name <> 'PRIMARY'
                        """.formatted(table))) {
            while (row.next()) {
                names.add(row.getString(1));
            }
        }
        return names;
    }
}
