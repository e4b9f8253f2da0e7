package io.nestflux.catalog;

/** The kinds of object that a catalog holds. */
public enum Kind {
    SCHEMA("schema"),
    EXTENSION("extension"),
    ENUM_TYPE("enum type"),
    SEQUENCE("sequence"),
    TABLE("table"),
    COLUMN("column"),
    PRIMARY_KEY("primary key"),
    UNIQUE("unique constraint"),
    CHECK("check"),
    INDEX("index"),
    FOREIGN_KEY("foreign key");

    private final String label;

    Kind(String label) {
        this.label = label;
    }

    /** The word for messages. */
    public String label() {
        return label;
    }
}
