package io.nestflux.migrate.mysql;

import io.nestflux.ErrorCode;
import io.nestflux.history.HistoryTable;
import io.nestflux.migrate.Hindrance;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What MySQL and MariaDB refuse for reasons of their own, by the numbers of their error references. */
final class MySqlHindrances {

    /** ER_CANT_EXECUTE_IN_READ_ONLY_TRANSACTION, ER_READ_ONLY_MODE, ER_INNODB_READ_ONLY, ER_SCHEMA_READ_ONLY. */
    private static final Set<Integer> READ_ONLY = Set.of(1792, 1836, 1874, 3989);
    /** ER_OPTION_PREVENTS_STATEMENT: the option is in the text. */
    private static final int OPTION_PREVENTS = 1290;
    /** ER_DISK_FULL, ER_RECORD_FILE_FULL. */
    private static final Set<Integer> DISK_FULL = Set.of(1021, 1114);
    /** ENOSPC, within errors about files and of engines. */
    private static final String NO_SPACE = "no space left on device";
    /**
     * ER_DBACCESS_DENIED_ERROR, ER_TABLEACCESS_DENIED_ERROR, ER_COLUMNACCESS_DENIED_ERROR, ER_SPECIFIC_ACCESS_DENIED.
     */
    private static final Set<Integer> DENIED = Set.of(1044, 1142, 1143, 1227);

    private MySqlHindrances() {}

    static Optional<Hindrance> of(SQLException refusal) {
        int code = refusal.getErrorCode();
        String message = String.valueOf(refusal.getMessage()).toLowerCase(Locale.ROOT);
        boolean readOnlyOption =
                code == OPTION_PREVENTS && (message.contains("read-only") || message.contains("read_only"));
        if (READ_ONLY.contains(code) || readOnlyOption) {
            return Optional.of(readOnly("This server or session takes no writes."));
        }
        if (DISK_FULL.contains(code) || message.contains(NO_SPACE)) {
            return Optional.of(new Hindrance(
                    ErrorCode.DISK_FULL,
                    "The server has no room left: on a disk, or in the space that a table may take.",
                    List.of(
                            "make room: on the disk of the data directory or of tmpdir, or let the table or tablespace"
                                    + " grow",
                            "then run it again: the history tells it where to go on")));
        }
        return Optional.empty();
    }

    static Hindrance readOnly(String problem) {
        return new Hindrance(
                ErrorCode.DATABASE_READ_ONLY,
                problem,
                List.of(
                        "connect to the primary, if this is a replica: correct nestflux.url",
                        "if this is the primary, and writes are to be let in again: SET GLOBAL read_only = OFF",
                        "status, and a check whether migrations are pending, work here too"));
    }

    static Optional<Hindrance> missingRights(SQLException refusal, Connection connection) throws SQLException {
        if (!DENIED.contains(refusal.getErrorCode())) {
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
