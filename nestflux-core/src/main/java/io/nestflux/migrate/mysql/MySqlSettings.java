package io.nestflux.migrate.mysql;

import io.nestflux.NestFluxException;
import io.nestflux.sql.Dialect;
import io.nestflux.sql.SqlLexer;
import io.nestflux.sql.mysql.MySqlFlavour;
import io.nestflux.sql.mysql.MySqlLiterals;
import io.nestflux.sql.mysql.MySqlStyle;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The settings of a session that files are apt to change: remembered once, restored before each file and at the end.
 */
final class MySqlSettings {

    private static final String SQL_MODE = "sql_mode";
    private static final String WAIT_TIMEOUT = "wait_timeout";

    /** It runs on, unless it is stopped. */
    private static final String CLOCK = "timestamp";

    /** What holds for the next statement, or is a result: not to be put back. */
    private static final Set<String> FLEETING = Set.of(
            "insert_id", "last_insert_id", "identity", "rand_seed1", "rand_seed2", "warning_count", "error_count");

    /** For how many seconds the session may be silent before it runs files: it may look at others first. */
    private static final long SILENCE_BEFORE = 600;

    /**
     * What mysqldump's header and hand-written migrations set. The manual (section 7.1.8) knows hundreds more: those
     * are remembered when a file is about to set them.
     */
    private static final List<String> NAMES = List.of(
            "autocommit",
            "foreign_key_checks",
            "unique_checks",
            SQL_MODE,
            "sql_notes",
            "sql_safe_updates",
            "sql_log_bin",
            "sql_select_limit",
            "sql_big_selects",
            "completion_type",
            "time_zone",
            "character_set_client",
            "character_set_connection",
            "character_set_results",
            "collation_connection",
            "default_storage_engine",
            "explicit_defaults_for_timestamp",
            "group_concat_max_len",
            "lock_wait_timeout",
            "innodb_lock_wait_timeout",
            "transaction_isolation",
            WAIT_TIMEOUT);

    private final Connection connection;
    private final Duration silence;
    private final List<String> names;
    private final MySqlFlavour flavour;
    private final Map<String, String> more = new TreeMap<>();
    private String database = "";
    private long waitTimeout;
    private String sqlMode = "";
    private String restore = "";

    /**
     * @param silence for how long the session may be silent while it runs files; for a runner that is frozen, or whose
     *     machine has gone, the server would keep the lock for as long as usual, which is 8 hours
     */
    MySqlSettings(Connection connection, Dialect dialect, Duration silence) {
        this.silence = silence;
        this.connection = connection;
        this.flavour = MySqlFlavour.of(dialect);
        this.names = new ArrayList<>(NAMES);
        // each may be set only with a privilege, or only on one of the two
        names.remove("sql_log_bin");
        if (!flavour.setsIsolationByName()) {
            names.remove("transaction_isolation");
            names.remove("explicit_defaults_for_timestamp");
        }
        if (flavour.limitsEveryStatement()) {
            names.add("max_statement_time");
        }
    }

    /** @throws NestFluxException {@code NF-511} if the server takes no writes */
    void remember() throws SQLException {
        Optional<String> readOnly = find();
        set("set " + MySqlStyle.WHOLE + ", @@session.wait_timeout = " + Math.min(waitTimeout, SILENCE_BEFORE));
        if (readOnly.isPresent()) {
            throw MySqlHindrances.readOnly(
                            "This server takes no writes, or is not meant to: " + readOnly.get() + " is on.")
                    .explain();
        }
    }

    /**
     * Looks how the session is now.
     *
     * @return what lets the server take no writes
     */
    Optional<String> find() throws SQLException {
        StringBuilder query = new StringBuilder("select database(), ").append(takesNoWrites());
        names.forEach(name -> query.append(", @@session.").append(name));
        query.append(" limit 1");
        try (Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(query.toString())) {
            found.next();
            database = found.getString(1);
            Optional<String> readOnly = Optional.ofNullable(found.getString(2));
            StringBuilder set = new StringBuilder("set ");
            for (int i = 0; i < names.size(); i++) {
                String value = found.getString(i + 3);
                sqlMode = names.get(i).equals(SQL_MODE) ? value : sqlMode;
                waitTimeout = names.get(i).equals(WAIT_TIMEOUT) ? found.getLong(i + 3) : waitTimeout;
                set.append(i == 0 ? "" : ", ")
                        .append("@@session.")
                        .append(names.get(i))
                        .append(" = ");
                set.append(literal(value));
            }
            restore = set.toString();
            return readOnly;
        }
    }

    /**
     * Remembers more settings as they are now, unless it knows them. Of names that the server does not know, nothing:
     * who sets them is refused.
     */
    void remember(Set<String> settings) throws SQLException {
        List<String> unknown = settings.stream()
                .filter(name -> !names.contains(name) && !more.containsKey(name) && !FLEETING.contains(name))
                .sorted()
                .toList();
        if (unknown.isEmpty()) {
            return;
        }
        String list = unknown.stream().map(MySqlLiterals::inAnyMode).collect(Collectors.joining(", "));
        try (Statement statement = connection.createStatement();
                ResultSet found =
                        statement.executeQuery("show session variables where variable_name in (" + list + ")")) {
            while (found.next()) {
                String name = found.getString(1).toLowerCase(Locale.ROOT);
                more.put(name, name.equals(CLOCK) ? "default" : literal(found.getString(2)));
            }
        }
    }

    private static String literal(@Nullable String value) {
        return value == null ? "null" : isNumber(value) ? value : MySqlLiterals.inAnyMode(value);
    }

    private String withMore() {
        StringBuilder all = new StringBuilder(restore);
        more.forEach((name, value) ->
                all.append(", @@session.").append(name).append(" = ").append(value));
        return all.toString();
    }

    /** Who is privileged may write all the same, and part a replica from its source: so it is not tried. */
    private String takesNoWrites() {
        String mayWrite = "('0', 'OFF')";
        return "case when @@global.read_only not in " + mayWrite + " then 'read_only'"
                + (flavour.hasSuperReadOnly()
                        ? " when @@global.super_read_only not in " + mayWrite + " then 'super_read_only'"
                        : "")
                + " when @@global.innodb_read_only not in " + mayWrite + " then 'innodb_read_only'"
                + " when @@session." + flavour.transactionReadOnly() + " not in " + mayWrite
                + " then 'transaction_read_only' end";
    }

    private static boolean isNumber(String value) {
        return !value.isEmpty()
                && value.chars().allMatch(c -> SqlLexer.isDigit(c) || c == '.')
                && SqlLexer.isDigit(value.charAt(0))
                && value.indexOf('.') == value.lastIndexOf('.')
                && !value.endsWith(".");
    }

    /** As they were found. */
    void restore() throws SQLException {
        set(withMore());
    }

    /**
     * As they were found, but in the one time zone, with backslashes that escape, and with limits. MySQL limits only
     * the time of SELECT; there the driver's own timeout has to do for the rest.
     */
    void restoreWith(long lockSeconds, Duration statementTime) throws SQLException {
        StringBuilder all = new StringBuilder(withMore())
                .append(", ")
                .append(MySqlStyle.WHOLE)
                .append(", ")
                .append(MySqlStyle.ZONE)
                .append(", @@session.sql_mode = ")
                .append(MySqlLiterals.inAnyMode(MySqlStyle.mode(sqlMode)));
        all.append(", @@session.wait_timeout = ").append(Math.min(waitTimeout, silence.toSeconds()));
        if (lockSeconds > 0) {
            all.append(", @@session.lock_wait_timeout = ").append(lockSeconds);
            all.append(", @@session.innodb_lock_wait_timeout = ").append(lockSeconds);
        }
        if (flavour.limitsEveryStatement() && !statementTime.isZero()) {
            all.append(", @@session.max_statement_time = ").append(statementTime.toMillis() / 1000.0);
        }
        set(all.toString());
    }

    private void set(String settings) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.setEscapeProcessing(false);
            statement.execute(settings);
        }
    }

    /** Goes back to the database that was found; a file may have said {@code USE}. */
    void select(String current) throws SQLException {
        if (!database.equals(current)) {
            connection.setCatalog(database);
        }
    }
}
