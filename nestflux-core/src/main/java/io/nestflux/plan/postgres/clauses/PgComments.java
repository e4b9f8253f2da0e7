package io.nestflux.plan.postgres.clauses;

import io.nestflux.catalog.Kind;
import io.nestflux.catalog.ObjectId;
import io.nestflux.catalog.Options;
import io.nestflux.catalog.PgOption;
import io.nestflux.plan.Step;
import io.nestflux.plan.postgres.PgRoutineName;
import io.nestflux.sql.postgres.PgLiterals;
import io.nestflux.sql.postgres.PgNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** {@code COMMENT ON}, for every kind of object. */
public final class PgComments {

    private PgComments() {}

    /** The statement that sets a comment, or takes it away. */
    public static Step set(ObjectId id, Optional<String> comment) {
        return Step.statement("COMMENT ON " + target(id) + " IS "
                        + comment.map(PgLiterals::text).orElse("NULL"))
                .deferred();
    }

    /** The same as a list, empty if the comment stays what it was. */
    public static List<Step> change(ObjectId id, Optional<String> before, Optional<String> after) {
        return before.equals(after) ? List.of() : List.of(set(id, after));
    }

    /** The same as a list, empty if there is no comment. */
    public static List<Step> onNew(ObjectId id, Optional<String> comment) {
        return change(id, Optional.empty(), comment);
    }

    /** Those of a constraint that has an index, from one to the other. */
    public static List<Step> change(
            ObjectId id, Optional<String> before, Options optionsBefore, Optional<String> after, Options optionsAfter) {
        List<Step> steps = new ArrayList<>(change(id, before, after));
        steps.addAll(change(
                ObjectId.of(Kind.INDEX, id.tableName(), id.name()),
                optionsBefore.get(PgOption.INDEX_COMMENT),
                optionsAfter.get(PgOption.INDEX_COMMENT)));
        return steps;
    }

    /** Those of a new constraint that has an index. */
    public static List<Step> onNew(ObjectId id, Optional<String> comment, Options options) {
        return change(id, Optional.empty(), Options.NONE, comment, options);
    }

    private static String target(ObjectId id) {
        String name = PgNames.quote(id.name());
        return switch (id.kind()) {
            case SCHEMA -> "SCHEMA " + name;
            case EXTENSION -> "EXTENSION " + name;
            case ENUM_TYPE -> "TYPE " + PgNames.quote(id.qualifiedName());
            case SEQUENCE -> "SEQUENCE " + PgNames.quote(id.qualifiedName());
            case TABLE -> "TABLE " + PgNames.quote(id.qualifiedName());
            case INDEX -> "INDEX " + PgNames.quote(id.qualifiedName());
            case COLUMN -> "COLUMN " + PgNames.quote(id.tableName()) + "." + name;
            case PRIMARY_KEY, UNIQUE, EXCLUSION, CHECK, FOREIGN_KEY ->
                "CONSTRAINT " + name + " ON " + PgNames.quote(id.tableName());
            case RULE, TRIGGER, POLICY ->
                id.kind().label().toUpperCase(Locale.ROOT) + " " + name + " ON " + PgNames.quote(id.tableName());
            case COLLATION, DOMAIN, VIEW, MATERIALIZED_VIEW ->
                id.kind().label().toUpperCase(Locale.ROOT) + " " + PgNames.quote(id.qualifiedName());
            case COMPOSITE_TYPE, RANGE_TYPE -> "TYPE " + PgNames.quote(id.qualifiedName());
            case STATISTICS -> "STATISTICS " + PgNames.quote(id.qualifiedName());
            case FUNCTION, PROCEDURE, AGGREGATE ->
                id.kind().label().toUpperCase(Locale.ROOT) + " " + PgRoutineName.quote(id.qualifiedName());
            case INHERITANCE, PERIOD, SYSTEM_VERSIONING, PARTITIONING, EVENT, GRANT, DEFAULT_PRIVILEGES ->
                throw new IllegalArgumentException("no comment by name on " + id);
        };
    }
}
