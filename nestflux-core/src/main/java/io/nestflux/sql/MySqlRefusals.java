package io.nestflux.sql;

import static io.nestflux.sql.Refusal.ABSENT;
import static io.nestflux.sql.Refusal.COSTLY;
import static io.nestflux.sql.Refusal.DENIED;
import static io.nestflux.sql.Refusal.LOCK;
import static io.nestflux.sql.Refusal.LOST;
import static io.nestflux.sql.Refusal.NEEDED;
import static io.nestflux.sql.Refusal.NO_ROOM;
import static io.nestflux.sql.Refusal.OTHER;
import static io.nestflux.sql.Refusal.PRESENT;
import static io.nestflux.sql.Refusal.READ_ONLY;
import static io.nestflux.sql.Refusal.TIMEOUT;

import java.sql.SQLException;
import java.util.Locale;
import java.util.Map;

/**
 * The error numbers of MySQL (the "MySQL Error Reference", chapters 2 and 3) and of MariaDB ("MariaDB Error Code
 * Reference"), which mean the same where both have them. SQLSTATEs tell less: 42000 is a wrong word and a missing right
 * alike.
 */
public final class MySqlRefusals {

    private static final Map<Integer, Refusal> CODES = Map.ofEntries(
            Map.entry(1049, ABSENT), // ER_BAD_DB_ERROR
            Map.entry(1051, ABSENT), // ER_BAD_TABLE_ERROR
            Map.entry(1054, ABSENT), // ER_BAD_FIELD_ERROR
            Map.entry(1109, ABSENT), // ER_UNKNOWN_TABLE
            Map.entry(1146, ABSENT), // ER_NO_SUCH_TABLE
            Map.entry(1305, ABSENT), // ER_SP_DOES_NOT_EXIST
            Map.entry(1360, ABSENT), // ER_TRG_DOES_NOT_EXIST
            Map.entry(1735, ABSENT), // ER_UNKNOWN_PARTITION
            Map.entry(1539, ABSENT), // ER_EVENT_DOES_NOT_EXIST
            Map.entry(4091, ABSENT), // ER_UNKNOWN_SEQUENCES, MariaDB's
            Map.entry(4092, ABSENT), // ER_UNKNOWN_VIEW, MariaDB's
            Map.entry(1050, PRESENT), // ER_TABLE_EXISTS_ERROR
            Map.entry(1060, PRESENT), // ER_DUP_FIELDNAME
            Map.entry(1061, PRESENT), // ER_DUP_KEYNAME
            Map.entry(1304, PRESENT), // ER_SP_ALREADY_EXISTS
            Map.entry(1359, PRESENT), // ER_TRG_ALREADY_EXISTS
            Map.entry(1537, PRESENT), // ER_EVENT_ALREADY_EXISTS
            Map.entry(1826, PRESENT), // ER_FK_DUP_NAME; MariaDB: of a check
            Map.entry(3822, PRESENT), // ER_CHECK_CONSTRAINT_DUP_NAME, MySQL's
            Map.entry(1044, DENIED), // ER_DBACCESS_DENIED_ERROR
            Map.entry(1045, DENIED), // ER_ACCESS_DENIED_ERROR
            Map.entry(1142, DENIED), // ER_TABLEACCESS_DENIED_ERROR
            Map.entry(1143, DENIED), // ER_COLUMNACCESS_DENIED_ERROR
            Map.entry(1227, DENIED), // ER_SPECIFIC_ACCESS_DENIED_ERROR
            Map.entry(1370, DENIED), // ER_PROCACCESS_DENIED_ERROR
            Map.entry(1698, DENIED), // ER_ACCESS_DENIED_NO_PASSWORD_ERROR
            Map.entry(1317, TIMEOUT), // ER_QUERY_INTERRUPTED
            Map.entry(1969, TIMEOUT), // ER_STATEMENT_TIMEOUT, MariaDB's
            Map.entry(3024, TIMEOUT), // ER_QUERY_TIMEOUT, MySQL's
            Map.entry(1205, LOCK), // ER_LOCK_WAIT_TIMEOUT
            Map.entry(1213, LOCK), // ER_LOCK_DEADLOCK
            Map.entry(1792, READ_ONLY), // ER_CANT_EXECUTE_IN_READ_ONLY_TRANSACTION
            Map.entry(1836, READ_ONLY), // ER_READ_ONLY_MODE
            Map.entry(1874, READ_ONLY), // ER_INNODB_READ_ONLY
            Map.entry(3989, READ_ONLY), // ER_SCHEMA_READ_ONLY
            Map.entry(1021, NO_ROOM), // ER_DISK_FULL
            Map.entry(1114, NO_ROOM), // ER_RECORD_FILE_FULL
            Map.entry(1553, NEEDED), // ER_DROP_INDEX_FK
            Map.entry(1829, NEEDED), // ER_FK_COLUMN_CANNOT_DROP_CHILD
            Map.entry(1833, NEEDED), // ER_FK_COLUMN_CANNOT_CHANGE_CHILD
            Map.entry(3730, NEEDED), // ER_FK_CANNOT_DROP_PARENT, MySQL's
            Map.entry(1845, COSTLY), // ER_ALTER_OPERATION_NOT_SUPPORTED
            Map.entry(1846, COSTLY), // ER_ALTER_OPERATION_NOT_SUPPORTED_REASON
            Map.entry(1053, LOST), // ER_SERVER_SHUTDOWN
            Map.entry(1927, LOST), // ER_CONNECTION_KILLED, MariaDB's
            Map.entry(4031, LOST)); // ER_CLIENT_INTERACTION_TIMEOUT, MySQL's

    /** ER_OPTION_PREVENTS_STATEMENT: which option, only the text says. */
    private static final int OPTION_PREVENTS = 1290;

    /** ENOSPC, within errors about files and of engines, which have numbers of their own. */
    private static final String NO_SPACE = "no space left on device";

    private MySqlRefusals() {}

    /** What one says; see {@link Refusal#of}. */
    public static Refusal of(SQLException refusal) {
        String message = String.valueOf(refusal.getMessage()).toLowerCase(Locale.ROOT);
        int code = refusal.getErrorCode();
        if (code == OPTION_PREVENTS && (message.contains("read-only") || message.contains("read_only"))) {
            return READ_ONLY;
        }
        if (message.contains(NO_SPACE)) {
            return NO_ROOM;
        }
        return CODES.getOrDefault(code, OTHER);
    }
}
