package io.nestflux.history;

import io.nestflux.ErrorCode;
import io.nestflux.NestFluxException;
import io.nestflux.Parameter;
import io.nestflux.connect.Servers;
import io.nestflux.history.mysql.MySqlHistorySql;
import io.nestflux.history.postgres.PgHistorySql;
import io.nestflux.sql.Dialect;
import io.nestflux.sql.Refusal;
import io.nestflux.sql.TimeLimits;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The history table of a database, seen through one connection. Reading creates nothing; a table that does not exist
 * reads as a history without entries.
 */
public final class History {

    private final Connection connection;
    private final HistorySql sql;
    private final String table;
    private final Set<String> known = new HashSet<>();
    private boolean exists;
    private boolean read;

    private History(Connection connection, HistorySql sql, String table, boolean exists) {
        this.connection = connection;
        this.sql = sql;
        this.table = table;
        this.exists = exists;
    }

    /**
     * Finds the history of a database, in one round trip.
     *
     * @param schema where it lives on PostgreSQL; not looked at on MySQL and MariaDB, where it is in the connection's
     *     database
     * @throws NestFluxException {@code NF-508} if row-level security may hide rows of it from this user
     */
    public static History of(Connection connection, String schema) {
        Dialect dialect = Servers.version(connection).dialect();
        HistorySql sql = switch (dialect) {
            case POSTGRESQL -> new PgHistorySql(schema);
            case MYSQL, MARIADB -> new MySqlHistorySql();
        };
        try (PreparedStatement locate = connection.prepareStatement(sql.locate())) {
            List<String> parameters = sql.locateParameters();
            for (int i = 0; i < parameters.size(); i++) {
                locate.setString(i + 1, parameters.get(i));
            }
            try (ResultSet found = locate.executeQuery()) {
                found.next();
                String table = found.getString(1);
                if (table == null) {
                    throw new NestFluxException(
                            ErrorCode.URL_INVALID,
                            "The connection has no database selected, so there is none to migrate.",
                            "name one in " + Parameter.URL.word() + ": jdbc:mysql://host:3306/database");
                }
                if (found.getBoolean(3)) {
                    throw hidden(table, user(connection));
                }
                return new History(connection, sql, table, found.getBoolean(2));
            }
        } catch (SQLException unreadable) {
            throw notRead(unreadable, connection, sql, schema + "." + HistoryTable.NAME);
        }
    }

    /** Whether the table exists. */
    public boolean exists() {
        return exists;
    }

    /**
     * All entries, in the order in which the migrations were begun.
     *
     * @throws NestFluxException {@code NF-508} if the table was written by a later NestFlux, or is not NestFlux's
     */
    public List<HistoryEntry> read() {
        read = true;
        if (!exists) {
            return List.of();
        }
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql.read(table))) {
            List<HistoryEntry> entries = new ArrayList<>();
            long expected = 0;
            while (rows.next()) {
                entries.add(HistoryRow.read(rows, table));
                expected = rows.getLong(HistoryRow.COUNT);
            }
            if (entries.size() < expected) {
                throw cutOff(entries.size(), expected);
            }
            entries.forEach(entry -> known.add(entry.migration()));
            return List.copyOf(entries);
        } catch (SQLException unreadable) {
            throw notRead(unreadable);
        }
    }

    private NestFluxException cutOff(int arrived, long expected) {
        return new NestFluxException(
                ErrorCode.HISTORY_UNREADABLE,
                table + " has " + expected + " rows, of which only " + arrived + " arrived.",
                "look for what cuts results off: a setting of the driver, of the server, or of a proxy between them");
    }

    /** The entry of one migration, as recorded now. */
    public Optional<HistoryEntry> read(String migration) {
        return read().stream()
                .filter(entry -> entry.migration().equals(migration))
                .findFirst();
    }

    /** The short hashes that were recorded of a migration's statements; empty if there are none. */
    public String statementHashes(String migration) {
        try (PreparedStatement query = connection.prepareStatement(sql.statementHashes(table))) {
            query.setString(1, migration);
            try (ResultSet found = query.executeQuery()) {
                return found.next() ? found.getString(1) : "";
            }
        } catch (SQLException unreadable) {
            throw notRead(unreadable);
        }
    }

    /** Creates the table unless it exists. Only for the holder of the lock. */
    public void create() throws SQLException {
        if (exists) {
            return;
        }
        try (Statement statement = connection.createStatement()) {
            for (String create : sql.create(table)) {
                statement.execute(create);
            }
        }
        exists = true;
    }

    /**
     * Writes the rows of one migration or several, all or none of them.
     *
     * @param condition an SQL expression that must be true of this session
     * @return whether it was
     * @throws NestFluxException {@code NF-508} if it was, and the table kept no row all the same
     */
    public boolean put(List<HistoryNote> notes, String condition) throws SQLException {
        boolean fresh = read && notes.stream().noneMatch(note -> known.contains(note.migration()));
        String text = fresh ? sql.add(table, condition, notes.size()) : sql.put(table, condition, notes.size());
        notes.forEach(note -> known.add(note.migration()));
        try (PreparedStatement put = connection.prepareStatement(text)) {
            int before = 0;
            for (HistoryNote note : notes) {
                HistoryRow.write(note, Servers.version(connection), put, before);
                before += HistoryRow.PARAMETERS;
            }
            return isWritten(put.executeUpdate(), condition);
        }
    }

    /** Writes the row of one migration. */
    public boolean put(HistoryNote note, String condition) throws SQLException {
        return put(List.of(note), condition);
    }

    /** Writes how far a migration came; otherwise as {@link #put}. */
    public boolean progress(String migration, Progress progress, String condition) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(sql.progress(table, condition))) {
            update.setInt(1, progress.done());
            HistoryRow.writeIntent(progress, update, 2);
            update.setString(5, progress.doneHash());
            update.setString(6, migration);
            return isWritten(update.executeUpdate(), condition);
        }
    }

    /** Forgets a migration; otherwise as {@link #put}. */
    public boolean remove(String migration, String condition) throws SQLException {
        try (PreparedStatement remove = connection.prepareStatement(sql.remove(table, condition))) {
            remove.setString(1, migration);
            return remove.executeUpdate() > 0;
        }
    }

    /** Replaces the fingerprint that was recorded last; otherwise as {@link #put}. */
    public boolean mark(String fingerprint, String condition) throws SQLException {
        return update(sql.mark(table, condition), fingerprint);
    }

    /** Records the catalog's fingerprint with the migration that was begun last; otherwise as {@link #put}. */
    public boolean fingerprint(String fingerprint, String condition) throws SQLException {
        return update(sql.fingerprint(table, condition), fingerprint);
    }

    /** Says that nothing is known of the catalog any more; otherwise as {@link #put}. */
    public boolean forgetFingerprint(String condition) throws SQLException {
        return update(sql.fingerprint(table, condition), null);
    }

    private boolean update(String text, @Nullable String value) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(text)) {
            update.setString(1, value);
            return update.executeUpdate() > 0;
        }
    }

    /** Whether rows were written; if not, the condition was not true, or else something in between swallowed them. */
    private boolean isWritten(int rows, String condition) throws SQLException {
        if (rows > 0) {
            return true;
        }
        try (Statement ask = connection.createStatement();
                ResultSet answer = ask.executeQuery("select " + condition)) {
            answer.next();
            if (!answer.getBoolean(1)) {
                return false;
            }
        }
        throw new NestFluxException(
                ErrorCode.HISTORY_UNREADABLE,
                "The server took what was to be written to " + table + ", and kept none of it.",
                "look for a trigger or a rule of that table, and drop it: the history is written by NestFlux alone");
    }

    private static NestFluxException hidden(String table, String user) {
        return new NestFluxException(
                ErrorCode.HISTORY_UNREADABLE,
                "Row-level security decides which rows of " + table + " '" + user
                        + "' sees, so what ran here cannot be told.",
                "let the owner run: ALTER TABLE " + table + " DISABLE ROW LEVEL SECURITY;");
    }

    private NestFluxException notRead(SQLException cause) {
        return notRead(cause, connection, sql, table);
    }

    private static NestFluxException notRead(SQLException cause, Connection connection, HistorySql sql, String table) {
        if (!Refusal.DENIED.is(cause)) {
            return unreadable(cause);
        }
        return new NestFluxException(
                ErrorCode.RIGHTS_MISSING,
                "This user may not read the history table " + table + ": " + cause.getMessage(),
                cause,
                "let somebody who may: " + sql.grantToRead(table, user(connection)));
    }

    private static String user(Connection connection) {
        try {
            return connection.getMetaData().getUserName();
        } catch (SQLException unknown) {
            return "…";
        }
    }

    /** What to throw when it cannot be read. */
    public static NestFluxException unreadable(SQLException cause) {
        if (Refusal.LOST.is(cause)) {
            return new NestFluxException(
                    ErrorCode.CONNECTION_FAILED,
                    "The connection was lost before the history was read: " + cause.getMessage(),
                    cause,
                    "run it again: the history tells how far runs came");
        }
        if (Refusal.LOCK.is(cause)) {
            return new NestFluxException(
                    ErrorCode.LOCK_TIMEOUT,
                    "Somebody has the history table locked: " + cause.getMessage(),
                    cause,
                    "let what holds the lock end, then run it again");
        }
        return new NestFluxException(
                ErrorCode.HISTORY_UNREADABLE,
                "The history table cannot be read: " + cause.getMessage(),
                cause,
                Refusal.TIMEOUT.is(cause)
                        ? TimeLimits.HINT
                        : "check that this user may read it, and that no other tool made a table of that name");
    }
}
