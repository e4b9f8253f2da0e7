package io.nestflux.plan.postgres;

import io.nestflux.catalog.Catalog;
import io.nestflux.catalog.Check;
import io.nestflux.catalog.Column;
import io.nestflux.catalog.Kind;
import io.nestflux.catalog.ObjectId;
import io.nestflux.catalog.QualifiedName;
import io.nestflux.catalog.SchemaObject;
import io.nestflux.plan.DialectSql;
import io.nestflux.plan.ObjectSql;
import java.util.HashSet;
import java.util.Set;

/** PostgreSQL, as the planner sees it. */
public final class PgSql implements DialectSql {

    @Override
    public ObjectSql<? extends SchemaObject> of(Kind kind, Catalog before, Catalog after) {
        return switch (kind) {
            case SCHEMA -> new PgSchemaSql();
            case EXTENSION -> new PgExtensionSql();
            case ENUM_TYPE -> new PgEnumTypeSql(before, after);
            case SEQUENCE -> new PgSequenceSql();
            case TABLE -> new PgTableSql();
            case COLUMN -> new PgColumnSql();
            case PRIMARY_KEY, UNIQUE -> new PgKeySql();
            case CHECK -> new PgCheckSql();
            case INDEX -> new PgIndexSql();
            case FOREIGN_KEY -> new PgForeignKeySql();
        };
    }

    @Override
    public String alterTable(QualifiedName table) {
        return "ALTER TABLE " + PgNames.quote(table);
    }

    /**
     * A column's new type: the server rewrites plain indexes and keys by itself, but refuses generated columns that
     * read it, and parses the stored text of checks, predicates and expressions again, which may no longer fit. The
     * same holds for whatever mentions a value of an enum type that is made anew.
     */
    @Override
    public Set<ObjectId> rebuiltAround(ObjectId altered, SchemaObject before, SchemaObject after, Set<ObjectId> users) {
        boolean typeChanges = before instanceof Column was
                && after instanceof Column is
                && (!was.type().equals(is.type()) || PgColumnSql.collationChanges(was, is));
        boolean enumIsMadeAnew = altered.kind() == Kind.ENUM_TYPE && PgEnumTypeSql.isMadeAnew(before, after);
        if (!typeChanges && !enumIsMadeAnew) {
            return Set.of();
        }
        Set<ObjectId> inTheWay = new HashSet<>();
        for (ObjectId user : users) {
            switch (user.kind()) {
                case COLUMN, CHECK, INDEX, FOREIGN_KEY -> inTheWay.add(user);
                default -> {}
            }
        }
        return inTheWay;
    }

    /** Columns of one table are changed together: one rewrite of the table instead of several. */
    @Override
    public boolean mayShareStatement(Kind first, Kind second) {
        return first == Kind.COLUMN && second == Kind.COLUMN || first == Kind.TABLE && second == Kind.TABLE;
    }

    /** Whether a check is written behind the table, because {@code CREATE TABLE} would take it as valid. */
    static boolean isAddedLater(Check check) {
        return check.options().is(io.nestflux.catalog.Options.NOT_VALID);
    }
}
