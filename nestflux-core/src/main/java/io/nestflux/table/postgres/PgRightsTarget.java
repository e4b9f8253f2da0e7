package io.nestflux.table.postgres;

import io.nestflux.catalog.Kind;
import io.nestflux.catalog.QualifiedName;
import java.util.Set;

/** What rights are on: something that is, or whatever will be. */
sealed interface PgRightsTarget {

    /**
     * Something that the schema class lists, or that comes with something it lists.
     *
     * @param word what the user called it, for messages
     * @param kinds what it may be
     * @param name its name
     */
    record Present(String word, Set<Kind> kinds, QualifiedName name) implements PgRightsTarget {}

    /**
     * Whatever will be created.
     *
     * @param schema in which schema
     * @param owner by whom; empty for the role that runs migrations
     * @param objects {@code TABLES}, {@code SEQUENCES}, ...
     * @param unlistedOnly whether what the schema class lists has nothing of it
     */
    record Future(String schema, String owner, String objects, boolean unlistedOnly) implements PgRightsTarget {}
}
