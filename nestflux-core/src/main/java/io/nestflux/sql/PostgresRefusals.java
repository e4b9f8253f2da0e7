package io.nestflux.sql;

import static io.nestflux.sql.Refusal.ABSENT;
import static io.nestflux.sql.Refusal.DENIED;
import static io.nestflux.sql.Refusal.IMPOSSIBLE;
import static io.nestflux.sql.Refusal.LOCK;
import static io.nestflux.sql.Refusal.LOST;
import static io.nestflux.sql.Refusal.NEEDED;
import static io.nestflux.sql.Refusal.NO_ROOM;
import static io.nestflux.sql.Refusal.OTHER;
import static io.nestflux.sql.Refusal.PRESENT;
import static io.nestflux.sql.Refusal.READ_ONLY;
import static io.nestflux.sql.Refusal.TIMEOUT;

import java.sql.SQLException;
import java.util.Map;

/** PostgreSQL's SQLSTATEs: the manual's appendix A, "PostgreSQL Error Codes". */
public final class PostgresRefusals {

    private static final Map<String, Refusal> CODES = Map.ofEntries(
            Map.entry("3D000", ABSENT), // invalid_catalog_name
            Map.entry("3F000", ABSENT), // invalid_schema_name
            Map.entry("42P01", ABSENT), // undefined_table
            Map.entry("42703", ABSENT), // undefined_column
            Map.entry("42704", ABSENT), // undefined_object
            Map.entry("42883", ABSENT), // undefined_function
            Map.entry("42P06", PRESENT), // duplicate_schema
            Map.entry("42P07", PRESENT), // duplicate_table
            Map.entry("42701", PRESENT), // duplicate_column
            Map.entry("42710", PRESENT), // duplicate_object
            Map.entry("42723", PRESENT), // duplicate_function
            Map.entry("42501", DENIED), // insufficient_privilege
            Map.entry("57014", TIMEOUT), // query_canceled: statement_timeout, or somebody
            Map.entry("55P03", LOCK), // lock_not_available
            Map.entry("40P01", LOCK), // deadlock_detected
            Map.entry("25006", READ_ONLY), // read_only_sql_transaction
            Map.entry("53100", NO_ROOM), // disk_full
            Map.entry("42846", IMPOSSIBLE), // cannot_coerce
            Map.entry("42804", IMPOSSIBLE), // datatype_mismatch: no cast that is made by itself
            Map.entry("42P16", IMPOSSIBLE), // invalid_table_definition: a partition key's type, among others
            Map.entry("2BP01", NEEDED), // dependent_objects_still_exist
            Map.entry("57P01", LOST), // admin_shutdown
            Map.entry("57P02", LOST), // crash_shutdown
            Map.entry("57P03", LOST), // cannot_connect_now
            Map.entry("57P04", LOST), // database_dropped
            Map.entry("57P05", LOST), // idle_session_timeout
            Map.entry("25P03", LOST), // idle_in_transaction_session_timeout
            Map.entry("25P04", LOST)); // transaction_timeout

    /** Of all memory; the words say whether it is the lock table's, and are translated, but their hint is not. */
    private static final String OUT_OF_MEMORY = "53200";

    private static final String LOCK_TABLE_SETTING = "max_locks_per_transaction";

    private PostgresRefusals() {}

    /** What one says; see {@link Refusal#of}. */
    public static Refusal of(SQLException refusal) {
        String state = String.valueOf(refusal.getSQLState());
        if (state.equals(OUT_OF_MEMORY) && String.valueOf(refusal.getMessage()).contains(LOCK_TABLE_SETTING)) {
            return Refusal.LOCK_TABLE_FULL;
        }
        return CODES.getOrDefault(state, OTHER);
    }
}
