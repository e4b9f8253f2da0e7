package io.nestflux;

/**
 * The kinds of errors, with identifiers that never change their meaning. {@code docs/errors.md} has one entry for each.
 */
@Api(Api.Use.READ)
public enum ErrorCode {
    // 1xx: configuration and connection
    URL_MISSING("NF-101"),
    URL_INVALID("NF-102"),
    DRIVER_MISSING("NF-103"),
    CONNECTION_FAILED("NF-104"),
    LOGIN_FAILED("NF-105"),
    SERVER_UNSUPPORTED("NF-106"),
    CONFIGURATION_INVALID("NF-107"),
    SCRATCH_UNAVAILABLE("NF-108"),
    DIALECT_MISMATCH("NF-109"),

    // 2xx: the schema class and its tables
    SCHEMA_CLASS_NOT_FOUND("NF-201"),
    SCHEMA_CLASS_UNUSABLE("NF-202"),
    SCHEMA_CLASS_AMBIGUOUS("NF-203"),
    CLASSES_NOT_COMPILED("NF-204"),
    MODEL_INVALID("NF-205"),
    MODEL_REJECTED("NF-206"),
    ROLE_MISSING("NF-207"),

    // 3xx: migration files and the lock file
    MIGRATION_UNREADABLE("NF-301"),
    MIGRATION_NUMBER_DUPLICATE("NF-302"),
    MIGRATION_NAME_INVALID("NF-303"),
    LOCK_FILE_UNREADABLE("NF-305"),
    DIRECTORY_NOT_WRITABLE("NF-306"),
    SCRIPT_UNSUPPORTED("NF-307"),
    CHECK_FAILED("NF-308"),
    IMPORT_INVALID("NF-309"),
    DIRECTORY_BUSY("NF-310"),
    CLASS_PATH_INCOMPLETE("NF-311"),
    CLASS_PATH_AMBIGUOUS("NF-312"),
    CLASS_PATH_CHANGED("NF-313"),

    // 4xx: generate, diff and proof
    DRIFT("NF-401"),
    PROOF_FAILED("NF-402"),
    REPLAY_FAILED("NF-403"),
    RENAME_AMBIGUOUS("NF-404"),
    DATA_WOULD_BREAK("NF-405"),
    CHANGE_UNSUPPORTED("NF-406"),
    SCRIPT_REJECTED("NF-407"),
    SOURCES_INCOMPARABLE("NF-408"),
    DIFFERENT("NF-409"),
    SELECTION_CUTS("NF-410"),
    SCRIPT_REACHES_OUT("NF-411"),
    DROPS_UNKNOWN("NF-412"),

    // 5xx: migrate and the history
    MIGRATION_EDITED("NF-501"),
    MIGRATION_MISSING("NF-502"),
    MIGRATION_OUT_OF_ORDER("NF-503"),
    MIGRATION_FAILED("NF-504"),
    MIGRATION_INTERRUPTED("NF-505"),
    LOCK_TIMEOUT("NF-506"),
    SESSION_CHANGED("NF-507"),
    HISTORY_UNREADABLE("NF-508"),
    TARGET_UNKNOWN("NF-509"),
    LOCK_TABLE_TOO_SMALL("NF-510"),
    DATABASE_READ_ONLY("NF-511"),
    POOLER_UNSUITABLE("NF-512"),
    CLUSTER_LOCK_LOCAL("NF-513"),
    DISK_FULL("NF-514"),
    RIGHTS_MISSING("NF-515"),
    NOT_UP_TO_DATE("NF-516"),
    DOWN_MISSING("NF-517"),
    DATA_WOULD_BE_LOST("NF-518"),
    PLACEHOLDER_UNKNOWN("NF-519"),
    ALREADY_MIGRATED("NF-520"),
    FLEET_FAILED("NF-521"),
    TARGETS_INVALID("NF-522"),
    ROWS_CHANGED("NF-530"),
    SEED_REFUSED("NF-531"),
    SEED_EDITED("NF-532"),
    SEED_FAILED("NF-533"),
    DESTRUCTIVE_DENIED("NF-540"),
    NO_GENTLE_FORM("NF-545"),
    ONLINE_COSTLY("NF-550"),
    EXPRESSION_REFUSED("NF-555"),
    HELD_BACK_AGAIN("NF-556"),
    BATCH_REFUSED("NF-560"),
    BATCH_IMPOSSIBLE("NF-561"),

    // 6xx: introspection
    INTROSPECTION_FAILED("NF-601"),

    // 7xx: the Maven plugin
    VERSION_MISMATCH("NF-701"),
    EMBEDDED_POSTGRES_FAILED("NF-702"),
    EMBEDDED_UNSUITABLE("NF-703"),
    EMBEDDED_DIFFERS("NF-704"),
    PORT_TAKEN("NF-705"),
    INIT_IMPOSSIBLE("NF-706"),

    // 8xx: pull
    PULL_BLOCKED("NF-801"),
    ADOPTION_REFUSED("NF-802"),
    NOTHING_TO_PULL("NF-803"),
    COMPILER_MISSING("NF-811"),
    SOURCE_UNREADABLE("NF-812"),
    MERGE_INCOMPLETE("NF-813"),

    // 9xx: rows with types
    COLUMN_NOT_IN_ROW("NF-901"),
    VALUE_UNREADABLE("NF-902"),
    TYPES_BLOCKED("NF-903"),

    /** Something that cannot happen did: please report it with its stack trace. */
    BUG("NF-999");

    private final String id;

    ErrorCode(String id) {
        this.id = id;
    }

    /** The stable identifier, for instance {@code NF-104}. */
    public String id() {
        return id;
    }
}
