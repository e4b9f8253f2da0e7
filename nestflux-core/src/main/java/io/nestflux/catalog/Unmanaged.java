package io.nestflux.catalog;

/**
 * Something that a database has and that NestFlux does not describe yet: it is left alone, and said so.
 *
 * @param kind the word for messages: {@code partitioned table}, {@code exclusion constraint}, ...
 * @param name its name; for a part of a table {@code table.part}
 */
public record Unmanaged(String kind, QualifiedName name) {

    /** For messages: {@code partitioned table app.measurement}. */
    @Override
    public String toString() {
        return kind + " " + name;
    }
}
