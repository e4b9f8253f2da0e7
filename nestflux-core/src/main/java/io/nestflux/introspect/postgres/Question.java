package io.nestflux.introspect.postgres;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** What is asked about a whole scope, once, whatever the number of its tables; and what makes asking worthwhile. */
enum Question {
    PARENTS(PgQueries.PARENTS, Presence.INHERITANCE),
    COLLATIONS(PgTypeQueries.COLLATIONS, Presence.COLLATION),
    ENUM_TYPES(PgTypeQueries.ENUM_TYPES, Presence.ENUM_TYPE),
    DOMAINS(PgTypeQueries.DOMAINS, Presence.DOMAIN),
    DOMAIN_CONSTRAINTS(PgTypeQueries.DOMAIN_CONSTRAINTS, Presence.DOMAIN),
    COMPOSITE_TYPES(PgTypeQueries.COMPOSITE_TYPES, Presence.COMPOSITE_TYPE),
    RANGE_TYPES(PgTypeQueries.RANGE_TYPES, Presence.RANGE_TYPE),
    SEQUENCES(PgQueries.SEQUENCES, Presence.SEQUENCE),
    VIEWS(ViewQueries.VIEWS, Presence.VIEW),
    VIEW_COLUMNS(ViewQueries.COLUMNS, Presence.VIEW),
    VIEWS_ELSEWHERE(ViewQueries.ELSEWHERE, Presence.RULE_OR_VIEW),
    RULES(ViewQueries.RULES, Presence.RULE_OR_VIEW),
    INDEXES(PgQueries.INDEXES, Presence.LIKELY),
    INDEX_PARTS(PgQueries.INDEX_PARTS, Presence.LIKELY),
    POLICIES(Policies.POLICIES, Presence.POLICY),
    TRIGGERS(RoutineQueries.TRIGGERS, Presence.TRIGGER),
    KEYS(PgQueries.KEYS, Presence.LIKELY),
    EXCLUSIONS(PgQueries.EXCLUSIONS, Presence.EXCLUSION),
    CHECKS(PgQueries.CHECKS, Presence.LIKELY),
    FOREIGN_KEYS(PgQueries.FOREIGN_KEYS, Presence.LIKELY),
    ROW_TYPES(RoutineQueries.ROW_TYPES, Presence.LIKELY),
    AGGREGATES(RoutineQueries.AGGREGATES, Presence.ROUTINE),
    ROUTINES(RoutineQueries.ROUTINES, Presence.ROUTINE),
    GRANTS(GrantQueries.GRANTS, Presence.LIKELY),
    DEFAULT_PRIVILEGES(GrantQueries.DEFAULTS, Presence.DEFAULT_PRIVILEGES),
    STATISTICS(PgTypeQueries.STATISTICS, Presence.STATISTICS),
    EXTENSIONS(PgQueries.EXTENSIONS, Presence.EXTENSION),
    DEPENDENCIES(PgQueries.DEPENDENCIES, Presence.LIKELY),
    UNMANAGED(
            union(PgQueries.UNMANAGED, false) + "\nunion all\n" + union(PgTypeQueries.UNMANAGED, false),
            Presence.LIKELY),
    OTHER_KINDS(union(OtherKinds.UNMANAGED, false), Presence.OTHER_KIND),
    PROPERTIES_OF_CHILDREN(union(OtherProperties.OF_CHILDREN, true), Presence.INHERITANCE),
    PROPERTIES_OF_COLUMNS(union(OtherProperties.OF_COLUMNS, true), Presence.COLUMN_SETTING),
    COMMENTS_ON_EXTENSIONS(union(OtherProperties.COMMENTS_ON_EXTENSIONS, true), Presence.EXTENSION),
    UNLOGGED_IDENTITIES(union(OtherProperties.UNLOGGED, true), Presence.UNLOGGED_SEQUENCE),
    DEPENDENCES_ON_EXTENSIONS(union(OtherProperties.DEPENDENCES, true), Presence.DEPENDENCE_ON_EXTENSION),
    /** Only of servers that are newer than what is known here. */
    NEWER_KINDS(union(NewerKinds.UNMANAGED, false), Presence.LIKELY);

    private final String sql;
    private final Presence needed;

    Question(String sql, Presence needed) {
        this.sql = sql;
        this.needed = needed;
    }

    /** Those about what no record describes; the server plans each for longer than it looks. */
    static final Set<Question> ABOUT_UNMANAGED = Collections.unmodifiableSet(EnumSet.range(UNMANAGED, NEWER_KINDS));

    private static String union(String query, boolean areProperties) {
        return "select q.kind, q.schema, q.name, " + areProperties + " as is_property from (\n" + query + ") q";
    }

    /** See {@link PgQueries#of}. */
    String sql() {
        return sql;
    }

    /** Without any of these the answer has no rows. */
    Presence needed() {
        return needed;
    }
}
