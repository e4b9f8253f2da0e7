package io.nestflux.migrate.postgres;

import io.nestflux.ErrorCode;
import io.nestflux.Parameter;
import io.nestflux.history.HistoryTable;
import io.nestflux.migrate.Hindrance;
import io.nestflux.sql.Refusal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** What PostgreSQL refuses for reasons of its own. */
final class PgHindrances {

    private PgHindrances() {}

    static Optional<Hindrance> of(SQLException refusal) {
        return switch (Refusal.of(refusal)) {
            case READ_ONLY -> Optional.of(readOnly());
            case NO_ROOM ->
                Optional.of(new Hindrance(
                        ErrorCode.DISK_FULL,
                        "The server has no room left on a disk.",
                        List.of(
                                "make room on the disk that the message names: the server's data directory, a tablespace,"
                                        + " or where it puts temporary files",
                                "then run it again: the history tells it where to go on")));
            case LOST -> PgPoolers.statementMode(refusal);
            case ABSENT, PRESENT, DENIED, TIMEOUT, LOCK, LOCK_TABLE_FULL, IMPOSSIBLE, NEEDED, COSTLY, OTHER ->
                Optional.empty();
        };
    }

    static Hindrance inRecovery() {
        return new Hindrance(
                ErrorCode.DATABASE_READ_ONLY,
                "This PostgreSQL is a standby, or in recovery: it takes no writes.",
                List.of(
                        "connect to the primary: correct " + Parameter.URL.word()
                                + ", or name all servers and let the driver choose:"
                                + " jdbc:postgresql://a,b/database?targetServerType=primary",
                        "status, and a check whether migrations are pending, work here too"));
    }

    static Hindrance readOnly() {
        return new Hindrance(
                ErrorCode.DATABASE_READ_ONLY,
                "This database takes no writes from this session: its transactions are read-only.",
                List.of(
                        "see who says so: SHOW default_transaction_read_only, and \\drds in psql; to end it for this"
                                + " database: ALTER DATABASE … RESET default_transaction_read_only",
                        "or let the connection write, if its URL or its pool makes it read-only"));
    }

    /**
     * The rights that a user needs for the history. What is there already decides which.
     *
     * @param schema the history's
     */
    static Optional<Hindrance> missingRights(SQLException refusal, Connection connection, String schema)
            throws SQLException {
        if (!Refusal.DENIED.is(refusal)) {
            return Optional.empty();
        }
        if (!connection.getAutoCommit()) {
            connection.rollback();
        }
        try (PreparedStatement statement = connection.prepareStatement("""
                select format('GRANT CREATE ON DATABASE %I TO %I', current_database(), current_user),
                       format('GRANT USAGE, CREATE ON SCHEMA %I TO %I', ?, current_user),
                       format('GRANT SELECT, INSERT, UPDATE, DELETE ON %I.%I TO %I', ?, ?, current_user),
                       to_regnamespace(quote_ident(?)) is not null,
                       exists (select from pg_class c join pg_namespace n on n.oid = c.relnamespace
                               where n.nspname = ? and c.relname = ?)""")) {
            statement.setString(1, schema);
            statement.setString(2, schema);
            statement.setString(3, HistoryTable.NAME);
            statement.setString(4, schema);
            statement.setString(5, schema);
            statement.setString(6, HistoryTable.NAME);
            try (ResultSet grants = statement.executeQuery()) {
                grants.next();
                boolean schemaExists = grants.getBoolean(4);
                boolean tableExists = grants.getBoolean(5);
                String grant = grants.getString(schemaExists ? 2 : 1) + (tableExists ? "; " + grants.getString(3) : "");
                return Optional.of(new Hindrance(
                        ErrorCode.RIGHTS_MISSING,
                        "This user may not do what NestFlux needs for its history or its lock.",
                        List.of(
                                "let somebody who may: " + grant,
                                "or keep the history where this user may create tables: "
                                        + Parameter.HISTORY_SCHEMA.set("…"))));
            }
        }
    }
}
