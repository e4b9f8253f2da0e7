package io.nestflux.migrate.mysql;

import io.nestflux.ErrorCode;
import io.nestflux.Parameter;
import io.nestflux.history.HistoryTable;
import io.nestflux.migrate.Hindrance;
import io.nestflux.sql.Refusal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;

/** What MySQL and MariaDB refuse for reasons of their own. */
final class MySqlHindrances {

    private MySqlHindrances() {}

    static Optional<Hindrance> of(SQLException refusal) {
        return switch (Refusal.of(refusal)) {
            case READ_ONLY -> Optional.of(readOnly("This server or session takes no writes."));
            case NO_ROOM ->
                Optional.of(new Hindrance(
                        ErrorCode.DISK_FULL,
                        "The server has no room left: on a disk, or in the space that a table may take.",
                        List.of(
                                "make room: on the disk of the data directory or of tmpdir, or let the table or tablespace"
                                        + " grow",
                                "then run it again: the history tells it where to go on")));
            case ABSENT, PRESENT, DENIED, TIMEOUT, LOCK, LOCK_TABLE_FULL, IMPOSSIBLE, NEEDED, COSTLY, LOST, OTHER ->
                Optional.empty();
        };
    }

    static Hindrance readOnly(String problem) {
        return new Hindrance(
                ErrorCode.DATABASE_READ_ONLY,
                problem,
                List.of(
                        "connect to the primary, if this is a replica: correct " + Parameter.URL.word(),
                        "if this is the primary, and writes are to be let in again: SET GLOBAL read_only = OFF",
                        "status, and a check whether migrations are pending, work here too"));
    }

    static Optional<Hindrance> missingRights(SQLException refusal, Connection connection) throws SQLException {
        if (!Refusal.DENIED.is(refusal)) {
            return Optional.empty();
        }
        try (Statement statement = connection.createStatement();
                ResultSet user = statement.executeQuery("""
                        select concat('`', replace(database(), '`', '``'), '`.%s'),
                               concat('''', replace(current_user(), '@', '''@'''), '''')""".formatted(HistoryTable.NAME))) {
            user.next();
            return Optional.of(new Hindrance(
                    ErrorCode.RIGHTS_MISSING,
                    "This user may not do what NestFlux needs for its history.",
                    List.of("let somebody who may: GRANT SELECT, INSERT, UPDATE, DELETE, CREATE, ALTER ON "
                            + user.getString(1) + " TO " + user.getString(2))));
        }
    }
}
