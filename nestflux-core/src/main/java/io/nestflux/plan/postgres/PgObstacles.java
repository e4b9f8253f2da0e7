package io.nestflux.plan.postgres;

import io.nestflux.catalog.Check;
import io.nestflux.catalog.Column;
import io.nestflux.catalog.CompositeType;
import io.nestflux.catalog.Grant;
import io.nestflux.catalog.Index;
import io.nestflux.catalog.Kind;
import io.nestflux.catalog.ObjectId;
import io.nestflux.catalog.SchemaObject;
import io.nestflux.plan.ChangeContext;
import io.nestflux.plan.postgres.clauses.PgExpressions;
import io.nestflux.plan.postgres.types.PgCasts;
import io.nestflux.plan.postgres.types.PgConversions;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What must be dropped before a column changes its type, and created again behind it. The server rewrites keys, indexes
 * and checks by itself, from their printed text, and so may they stay if that text is to be the same; a text that
 * changes is a change of its own. But it refuses to touch a column that a generated column reads, and a foreign key
 * whose two sides can no longer be compared.
 */
final class PgObstacles {

    private final ChangeContext context;
    private final Set<ObjectId> found = new HashSet<>();

    private PgObstacles(ChangeContext context) {
        this.context = context;
    }

    static Set<ObjectId> of(ObjectId altered, SchemaObject before, SchemaObject after, ChangeContext context) {
        PgObstacles obstacles = new PgObstacles(context);
        if (before instanceof Column was && after instanceof Column is) {
            if (!was.identity().equals(is.identity())) {
                obstacles.addGrantsOnSequence(altered);
            }
            if (!was.type().equals(is.type()) || PgColumnSql.collationChanges(was, is)) {
                obstacles.addUsersOfColumn(
                        altered,
                        PgCasts.comparable(was.type(), is.type()),
                        PgConversions.isBuiltIn(was.type()) && PgConversions.isBuiltIn(is.type()));
            }
        } else if (before instanceof CompositeType was && after instanceof CompositeType is) {
            if (!was.attributes().equals(is.attributes())) {
                obstacles.found.addAll(context.usersOf(altered));
            }
        } else if (PgViewColumns.areRenamed(before, after)) {
            obstacles.found.addAll(context.usersOf(altered));
        }
        return obstacles.found;
    }

    /** A serial column's sequence and an identity column's are two, though of one name. */
    private void addGrantsOnSequence(ObjectId column) {
        for (ObjectId user : context.usersOf(column)) {
            if (context.object(user).orElse(null) instanceof Grant grant
                    && grant.on().kind() == Kind.SEQUENCE) {
                found.add(user);
            }
        }
    }

    /** The server cannot bring a text over that mentions values of two types of the user's. */
    private void addUsersOfColumn(ObjectId column, boolean staysComparable, boolean isBuiltIn) {
        for (ObjectId user : context.usersOf(column)) {
            boolean inTheWay = switch (user.kind()) {
                case COLUMN, VIEW, MATERIALIZED_VIEW, RULE, TRIGGER, POLICY, FUNCTION, PROCEDURE, AGGREGATE -> true;
                case FOREIGN_KEY, STATISTICS -> !staysComparable;
                case CHECK -> !staysComparable && !isBuiltIn || isNotReadAsPrinted(user);
                case INDEX -> !staysComparable && !isBuiltIn && hasExpressions(user) || isNotReadAsPrinted(user);
                case SCHEMA,
                        EXTENSION,
                        COLLATION,
                        ENUM_TYPE,
                        DOMAIN,
                        COMPOSITE_TYPE,
                        RANGE_TYPE,
                        SEQUENCE,
                        TABLE,
                        INHERITANCE,
                        PRIMARY_KEY,
                        UNIQUE,
                        EXCLUSION,
                        PERIOD,
                        SYSTEM_VERSIONING,
                        PARTITIONING,
                        EVENT,
                        GRANT,
                        DEFAULT_PRIVILEGES -> false;
            };
            if (inTheWay) {
                found.add(user);
            }
        }
    }

    private boolean hasExpressions(ObjectId user) {
        return context.object(user).stream()
                .flatMap(PgObstacles::expressions)
                .findAny()
                .isPresent();
    }

    private boolean isNotReadAsPrinted(ObjectId user) {
        return context.object(user).stream()
                .flatMap(PgObstacles::expressions)
                .anyMatch(text -> !PgExpressions.writable(text).equals(text));
    }

    private static Stream<String> expressions(SchemaObject object) {
        if (object instanceof Index index) {
            return index.expressions();
        }
        return object instanceof Check check ? Stream.of(check.expression()) : Stream.empty();
    }
}
