package io.nestflux.plan.online.mysql;

import static io.nestflux.testing.TestServer.MARIADB;
import static io.nestflux.testing.TestServer.MYSQL;
import static org.assertj.core.api.Assertions.assertThat;

import io.nestflux.catalog.Catalog;
import io.nestflux.catalog.QualifiedName;
import io.nestflux.connect.ServerVersion;
import io.nestflux.connect.Servers;
import io.nestflux.introspect.Introspectors;
import io.nestflux.introspect.Scope;
import io.nestflux.sql.Dialect;
import io.nestflux.sql.mysql.MySqlFlavour;
import io.nestflux.sql.mysql.MySqlRelease;
import io.nestflux.testing.DatabaseTest;
import io.nestflux.testing.TestDatabase;
import io.nestflux.testing.TestServer;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What is predicted of changes is what the servers at hand say: each kind is tried from the gentlest way down, until
 * the server takes it.
 */
class MeasuredChangesTest {

    /** ER_ALTER_OPERATION_NOT_SUPPORTED, and the same with a reason. */
    private static final Set<Integer> COSTS_MORE = Set.of(1845, 1846);

    @DatabaseTest({MYSQL, MARIADB, TestServer.MARIADB_10_11})
    void eachChangeCostsWhatIsPredicted(TestDatabase database) throws SQLException {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            ServerVersion version = Servers.version(connection);
            MySqlRelease release = MySqlRelease.of(version.dialect(), version.text());
            List<MeasuredChange> changes = MeasuredChange.of(version.dialect());
            statement.execute("create table referenced (id int not null primary key)");
            for (MeasuredChange change : changes) {
                for (String sql : change.setup()) {
                    statement.execute(sql);
                }
            }
            Catalog before = read(connection, version.dialect());
            Map<MeasuredChange, Cost> measured = new LinkedHashMap<>();
            for (MeasuredChange change : changes) {
                statement.execute("set foreign_key_checks = " + (isUnchecked(change) ? 0 : 1));
                measured.put(change, measure(statement, change, release, database.name()));
            }
            Prediction prediction = Prediction.from(release, before, read(connection, version.dialect()));

            List<String> wrong = new ArrayList<>();
            measured.forEach((change, cost) -> {
                Cost predicted = predicted(prediction, change, version.dialect());
                if (!predicted.equals(cost)) {
                    wrong.add(change.name() + ": predicted " + predicted + ", measured " + cost);
                }
            });
            assertThat(wrong).isEmpty();
        }
    }

    private static Cost predicted(Prediction prediction, MeasuredChange change, Dialect dialect) {
        String sql = "ALTER TABLE `" + change.table() + "` " + change.clauses();
        AlterText alter = AlterText.of(sql, dialect).orElseThrow();
        return isUnchecked(change)
                ? prediction.ofUncheckedKey()
                : prediction.of(new QualifiedName("", change.table()), alter.clauses());
    }

    private static boolean isUnchecked(MeasuredChange change) {
        return change.name().contains("foreign_key_checks = 0");
    }

    private static Catalog read(Connection connection, Dialect dialect) throws SQLException {
        return Introspectors.forDialect(dialect).introspect(connection, Scope.of(Set.of("public")));
    }

    private static Cost measure(Statement statement, MeasuredChange change, MySqlRelease release, String database)
            throws SQLException {
        String before = number(statement, release.flavour(), database + "/" + change.table());
        boolean ownStatement = change.clauses().contains("PARTITION");
        for (Rung rung : Rung.of(release)) {
            String way = rung.clauses(release.flavour());
            String head = "ALTER TABLE `" + change.table() + "` ";
            try {
                statement.execute(
                        ownStatement
                                ? head
                                        + way
                                        + (change.clauses().matches("PARTITION BY.*|REMOVE.*") ? " " : ", ")
                                        + change.clauses()
                                : head + change.clauses() + ", " + way);
                String now = change.clauses().startsWith("RENAME TO") ? change.table() + "_new" : change.table();
                return new Cost(
                        rung,
                        rung.copies() || !before.equals(number(statement, release.flavour(), database + "/" + now)));
            } catch (SQLException refused) {
                if (!COSTS_MORE.contains(refused.getErrorCode())) {
                    throw new SQLException(change.name() + ", " + rung + ": " + refused.getMessage(), refused);
                }
            }
        }
        throw new SQLException(change.name() + " is taken in no way");
    }

    /** InnoDB's number of a table: it gets another when it is written anew. */
    private static String number(Statement statement, MySqlFlavour flavour, String table) throws SQLException {
        try (ResultSet row = statement.executeQuery(flavour.innodbNumbers() + " where name = '" + table + "'")) {
            return row.next() ? row.getString(1) : "";
        }
    }
}
