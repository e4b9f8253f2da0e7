package io.nestflux.catalog;

/** The kinds of object that a catalog holds. */
public enum Kind {
    SCHEMA("schema"),
    EXTENSION("extension"),
    COLLATION("collation"),
    ENUM_TYPE("enum type"),
    DOMAIN("domain"),
    COMPOSITE_TYPE("composite type"),
    RANGE_TYPE("range type"),
    SEQUENCE("sequence"),
    TABLE("table"),
    INHERITANCE("inheritance"),
    COLUMN("column"),
    PRIMARY_KEY("primary key"),
    UNIQUE("unique constraint"),
    EXCLUSION("exclusion constraint"),
    CHECK("check"),
    INDEX("index"),
    PERIOD("period"),
    SYSTEM_VERSIONING("system versioning"),
    PARTITIONING("partitioning"),
    FOREIGN_KEY("foreign key"),
    FUNCTION("function"),
    PROCEDURE("procedure"),
    AGGREGATE("aggregate"),
    VIEW("view"),
    MATERIALIZED_VIEW("materialized view"),
    STATISTICS("extended statistics"),
    RULE("rule"),
    TRIGGER("trigger"),
    POLICY("policy"),
    EVENT("event"),
    GRANT("grant"),
    DEFAULT_PRIVILEGES("default privileges");

    private final String label;

    Kind(String label) {
        this.label = label;
    }

    /** The word for messages. */
    public String label() {
        return label;
    }

    /** Whether it has rows and columns, or shows some: what other objects can be part of. */
    public boolean isRelation() {
        return this == TABLE || this == VIEW || this == MATERIALIZED_VIEW;
    }

    /**
     * Whether it is created by the very statements that create its table. Everything else that is part of a table is
     * created on its own, because it may need what needs the table.
     */
    public boolean comesWithItsTable() {
        return switch (this) {
            case INHERITANCE,
                    COLUMN,
                    PRIMARY_KEY,
                    UNIQUE,
                    EXCLUSION,
                    CHECK,
                    INDEX,
                    PERIOD,
                    SYSTEM_VERSIONING,
                    PARTITIONING -> true;
            default -> false;
        };
    }

    /** Whether rows would be lost with it, or with the columns that use it: it is never dropped to be created again. */
    public boolean holdsData() {
        return switch (this) {
            case SCHEMA, EXTENSION, COLLATION, ENUM_TYPE, DOMAIN, COMPOSITE_TYPE, RANGE_TYPE, SEQUENCE, TABLE, COLUMN ->
                true;
            default -> false;
        };
    }
}
