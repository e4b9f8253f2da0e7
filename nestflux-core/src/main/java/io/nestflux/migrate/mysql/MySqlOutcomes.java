package io.nestflux.migrate.mysql;

import io.nestflux.history.StatementHashes;
import io.nestflux.migrate.StatementOutcome;
import io.nestflux.migration.Effect;
import io.nestflux.migration.Effect.SqlObject;
import io.nestflux.sql.Dialect;
import io.nestflux.sql.Lexers;
import io.nestflux.sql.ObjectName;
import io.nestflux.sql.Refusal;
import io.nestflux.sql.SqlLexer;
import io.nestflux.sql.Token;
import io.nestflux.sql.mysql.MySqlLiterals;
import io.nestflux.sql.mysql.MySqlNames;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds out on MySQL and MariaDB whether a statement happened. Each DDL statement is atomic there: all of it happened
 * or nothing (MySQL manual, section 15.1.1, "Atomic Data Definition Statement Support"; MariaDB 10.6, "Atomic DDL"),
 * but that MariaDB drops the objects of a list one by one.
 *
 * <p>What creates or drops is told by what exists. What changes a definition is told by that definition: a hash of it
 * is recorded before, and it is another one after. If it is the same, the statement did not run, or it is one that
 * changes nothing that shows, such as OPTIMIZE, and may run again.
 */
final class MySqlOutcomes {

    private static final String TABLES =
            "select create_time from information_schema.tables where table_schema = %s and table_name = ?";

    private static final Map<String, String> CREATED = Map.of(
            "TABLE",
            TABLES,
            "SEQUENCE",
            TABLES,
            "VIEW",
            "select null from information_schema.tables where table_schema = %s and table_name = ?",
            "PROCEDURE",
            "select created from information_schema.routines where routine_type = 'PROCEDURE'"
                    + " and routine_schema = %s and routine_name = ?",
            "FUNCTION",
            "select created from information_schema.routines where routine_type = 'FUNCTION'"
                    + " and routine_schema = %s and routine_name = ?",
            "TRIGGER",
            "select created from information_schema.triggers where trigger_schema = %s and trigger_name = ?",
            "EVENT",
            "select created from information_schema.events where event_schema = %s and event_name = ?",
            "DATABASE",
            "select null from information_schema.schemata where %s is not null and schema_name = ?");

    private final Connection connection;
    private final Dialect dialect;
    private final SwappedTables swappedTables;

    MySqlOutcomes(Connection connection, Dialect dialect) {
        this.connection = connection;
        this.dialect = dialect;
        this.swappedTables = new SwappedTables(connection, dialect);
    }

    /** What has to be known before a statement runs. Nothing is asked for what existence tells. */
    String before(String sql) throws SQLException {
        Effect effect = Effect.of(sql, dialect);
        if (effect instanceof Effect.Altered altered) {
            return swappedTables.swaps(altered) ? swapped(altered) : definitions(altered.objects());
        }
        if (effect instanceof Effect.Emptied emptied) {
            return createTime(emptied.tables().get(0));
        }
        Optional<Account> account = Account.of(sql, dialect);
        return account.isPresent() ? account.get().standing(connection) : "";
    }

    StatementOutcome outcome(String sql, String before, Instant since) throws SQLException {
        Effect effect = Effect.of(sql, dialect);
        if (effect instanceof Effect.Repeatable || ReadingStatement.is(sql, dialect)) {
            return StatementOutcome.NOT_HAPPENED;
        }
        if (effect instanceof Effect.Created created) {
            return StatementOutcome.of(exists(created.object(), since));
        }
        if (effect instanceof Effect.Dropped dropped) {
            return dropped(dropped);
        }
        if (effect instanceof Effect.Altered altered && swappedTables.swaps(altered)) {
            String now = swapped(altered);
            return areComparable(before, now) ? StatementOutcome.of(!before.equals(now)) : StatementOutcome.UNKNOWN;
        }
        if (effect instanceof Effect.Altered altered && !before.isEmpty()) {
            return StatementOutcome.of(!before.equals(definitions(altered.objects())));
        }
        if (effect instanceof Effect.Emptied emptied && !before.isEmpty()) {
            ObjectName table = emptied.tables().get(0);
            return StatementOutcome.of(!before.equals(createTime(table)) || isEmpty(table));
        }
        Optional<Account> account = Account.of(sql, dialect);
        if (account.isPresent() && !before.isEmpty()) {
            return StatementOutcome.of(!before.equals(account.get().standing(connection)));
        }
        return StatementOutcome.UNKNOWN;
    }

    /** Which table is which, as far as it can be told: an equal definition is no proof. */
    private String swapped(Effect.Altered altered) throws SQLException {
        Optional<String> numbers = swappedTables.identities(altered);
        if (numbers.isPresent()) {
            return "numbers " + StatementHashes.hash(numbers.get());
        }
        Set<String> columns = new HashSet<>();
        boolean distinct = true;
        for (ObjectName name : new LinkedHashSet<>(swappedTables.names(altered))) {
            String definition = definition(new SqlObject("TABLE", name));
            // without the line that has its name
            distinct &= columns.add(definition.substring(definition.indexOf('\n') + 1));
        }
        return distinct ? "definitions " + definitions(altered.objects()) : "";
    }

    private static boolean areComparable(String before, String now) {
        return !before.isEmpty() && !now.isEmpty() && before.charAt(0) == now.charAt(0);
    }

    private StatementOutcome dropped(Effect.Dropped dropped) throws SQLException {
        if (dropped.tolerant()) {
            return StatementOutcome.NOT_HAPPENED;
        }
        List<SqlObject> left = new ArrayList<>();
        for (SqlObject object : dropped.objects()) {
            if (exists(object, Instant.MIN)) {
                left.add(object);
            }
        }
        if (left.isEmpty() || left.size() == dropped.objects().size()) {
            return StatementOutcome.of(left.isEmpty());
        }
        return new StatementOutcome(
                StatementOutcome.Verdict.HAPPENED,
                left.stream()
                        .map(object -> "drop " + object.kind() + " " + MySqlNames.quoted(object.name()))
                        .toList());
    }

    /** Whether it exists, and was not there already when the file was begun. */
    private boolean exists(SqlObject object, Instant since) throws SQLException {
        String query = CREATED.getOrDefault(object.kind(), TABLES)
                .formatted(
                        object.name().schema().isEmpty()
                                ? "database()"
                                : MySqlLiterals.inAnyMode(object.name().schema()));
        // a second for clocks that count only those
        String old = "select t.c is not null and t.c < ? - interval 1 second + interval timestampdiff(second,"
                + " utc_timestamp(), now()) second from (select (" + query + ") c, exists (" + query
                + ") e) t where t.e";
        try (PreparedStatement statement = connection.prepareStatement(old)) {
            statement.setObject(
                    1,
                    since.equals(Instant.MIN)
                            ? LocalDateTime.of(1970, 1, 2, 0, 0)
                            : LocalDateTime.ofInstant(since, ZoneOffset.UTC));
            statement.setString(2, object.name().name());
            statement.setString(3, object.name().name());
            try (ResultSet found = statement.executeQuery()) {
                return found.next() && !found.getBoolean(1);
            }
        }
    }

    private String createTime(ObjectName table) throws SQLException {
        String schema = table.schema().isEmpty() ? "database()" : MySqlLiterals.inAnyMode(table.schema());
        try (PreparedStatement statement = connection.prepareStatement(
                "select cast(c.create_time as char) from (" + TABLES.formatted(schema) + ") c")) {
            statement.setString(1, table.name());
            try (ResultSet found = statement.executeQuery()) {
                return found.next() ? String.valueOf(found.getString(1)) : "absent";
            }
        }
    }

    private boolean isEmpty(ObjectName table) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select 1 from " + MySqlNames.quoted(table) + " limit 1")) {
            return !rows.next();
        }
    }

    /** A hash over the definitions, without the counter that every insert moves on. */
    private String definitions(List<SqlObject> objects) throws SQLException {
        StringBuilder all = new StringBuilder();
        for (SqlObject object : objects) {
            all.append(withoutCounter(definition(object))).append('\n');
        }
        return StatementHashes.hash(all.toString());
    }

    private String withoutCounter(String definition) {
        List<Token> tokens = Lexers.tokens(definition, dialect);
        for (int i = 1; i + 2 < tokens.size(); i++) {
            if (tokens.get(i).is("AUTO_INCREMENT")
                    && tokens.get(i + 1).is("=")
                    && tokens.get(i + 2).kind() == SqlLexer.Kind.NUMBER) {
                return definition.substring(0, tokens.get(i - 1).start())
                        + definition.substring(tokens.get(i + 2).end());
            }
        }
        return definition;
    }

    private String definition(SqlObject object) throws SQLException {
        boolean event = object.kind().equals("EVENT");
        try (Statement statement = connection.createStatement();
                ResultSet shown = statement.executeQuery(
                        "show create " + (event ? "event " : "table ") + MySqlNames.quoted(object.name()))) {
            shown.next();
            return shown.getString(event ? 4 : 2);
        } catch (SQLException refused) {
            if (Refusal.ABSENT.is(refused)) {
                return "absent";
            }
            throw refused;
        }
    }
}
