package io.nestflux.plan.postgres;

import io.nestflux.ErrorCode;
import io.nestflux.NestFluxException;
import io.nestflux.catalog.Catalog;
import io.nestflux.catalog.Check;
import io.nestflux.catalog.Conversions;
import io.nestflux.catalog.Dependency;
import io.nestflux.catalog.Kind;
import io.nestflux.catalog.ObjectId;
import io.nestflux.catalog.QualifiedName;
import io.nestflux.catalog.SchemaObject;
import io.nestflux.plan.ChangeContext;
import io.nestflux.plan.DialectSql;
import io.nestflux.plan.ObjectSql;
import io.nestflux.plan.Released;
import io.nestflux.plan.SetAside;
import io.nestflux.plan.Statement;
import io.nestflux.plan.Step;
import io.nestflux.plan.online.OnlinePlan;
import io.nestflux.plan.online.TablesInUse;
import io.nestflux.plan.online.postgres.PgOnlinePlan;
import io.nestflux.plan.postgres.inheritance.PgAttachedAside;
import io.nestflux.plan.postgres.inheritance.PgAttachedIndexes;
import io.nestflux.plan.postgres.inheritance.PgAttachedNames;
import io.nestflux.plan.postgres.inheritance.PgChildColumns;
import io.nestflux.plan.postgres.inheritance.PgChildDependencies;
import io.nestflux.plan.postgres.inheritance.PgChildTables;
import io.nestflux.plan.postgres.inheritance.PgChildTriggers;
import io.nestflux.plan.postgres.inheritance.PgInheritanceSql;
import io.nestflux.plan.postgres.rights.PgBornWithRights;
import io.nestflux.plan.postgres.rights.PgDefaultPrivilegesSql;
import io.nestflux.plan.postgres.rights.PgGrantSql;
import io.nestflux.plan.postgres.rights.PgGrantUses;
import io.nestflux.plan.postgres.rights.PgInitialRights;
import io.nestflux.plan.postgres.rights.PgPolicySql;
import io.nestflux.plan.postgres.sequences.PgNumbersAside;
import io.nestflux.plan.postgres.sequences.PgOwnedSequences;
import io.nestflux.plan.postgres.sequences.PgSequenceSql;
import io.nestflux.plan.postgres.sequences.PgSerials;
import io.nestflux.plan.postgres.types.PgCollationSql;
import io.nestflux.plan.postgres.types.PgCompositeTypeSql;
import io.nestflux.plan.postgres.types.PgDomainNames;
import io.nestflux.plan.postgres.types.PgDomainSql;
import io.nestflux.plan.postgres.types.PgEnumTypeSql;
import io.nestflux.plan.postgres.types.PgMoves;
import io.nestflux.plan.postgres.types.PgRangeTypeSql;
import io.nestflux.plan.postgres.types.PgReleases;
import io.nestflux.plan.postgres.types.PgSetAside;
import io.nestflux.plan.postgres.types.PgUserTypes;
import io.nestflux.plan.rows.RowSql;
import io.nestflux.sql.postgres.PgLiterals;
import io.nestflux.sql.postgres.PgNames;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** PostgreSQL, as the planner sees it. */
public final class PgSql implements DialectSql {

    private final TablesInUse inUse;
    private final Conversions conversions;

    /** With no table in use while it changes. */
    public PgSql() {
        this(TablesInUse.NONE);
    }

    /** @param inUse the tables that are in use while they change */
    public PgSql(TablesInUse inUse) {
        this(inUse, Conversions.NONE);
    }

    private PgSql(TablesInUse inUse, Conversions conversions) {
        this.inUse = inUse;
        this.conversions = conversions;
    }

    @Override
    public DialectSql converting(Conversions wanted) {
        return new PgSql(inUse, wanted);
    }

    @Override
    public DialectSql backwards() {
        return inUse.areNone() ? this : new PgSql(inUse.backwards(), conversions);
    }

    @Override
    public Optional<OnlinePlan> online() {
        return inUse.areNone() ? Optional.empty() : Optional.of(new PgOnlinePlan(this, inUse));
    }

    @Override
    public ObjectSql<? extends SchemaObject> of(Kind kind, Catalog before, Catalog after) {
        ObjectSql<? extends SchemaObject> sql = ofAlone(kind, before, after);
        PgInitialRights rights = PgInitialRights.of(before, after);
        return rights.areUsual() ? sql : new PgBornWithRights<>(sql, rights);
    }

    private ObjectSql<? extends SchemaObject> ofAlone(Kind kind, Catalog before, Catalog after) {
        return switch (kind) {
            case SCHEMA -> new PgSchemaSql();
            case EXTENSION -> new PgExtensionSql();
            case COLLATION -> new PgCollationSql();
            case ENUM_TYPE -> new PgEnumTypeSql();
            case DOMAIN -> new PgDomainSql();
            case COMPOSITE_TYPE -> new PgCompositeTypeSql(before);
            case RANGE_TYPE -> new PgRangeTypeSql();
            case SEQUENCE -> new PgSequenceSql(before, after);
            case TABLE -> new PgTableSql(columns(before, after), new PgChildColumns(before, after), before, after);
            case INHERITANCE -> new PgInheritanceSql(before, after);
            case COLUMN -> columns(before, after);
            case PRIMARY_KEY, UNIQUE -> new PgKeySql(after);
            case EXCLUSION -> new PgExclusionSql(after);
            case CHECK -> new PgCheckSql();
            case INDEX -> new PgIndexSql(before, after);
            case FOREIGN_KEY -> new PgForeignKeySql(before);
            case VIEW -> new PgViewSql();
            case MATERIALIZED_VIEW -> new PgMaterializedViewSql(before, after);
            case RULE -> new PgRuleSql();
            case POLICY -> new PgPolicySql();
            case FUNCTION, PROCEDURE, AGGREGATE -> new PgRoutineSql(before, after);
            case TRIGGER -> new PgTriggerSql(before, after);
            case STATISTICS -> new PgStatisticsSql();
            case GRANT -> new PgGrantSql();
            case DEFAULT_PRIVILEGES -> new PgDefaultPrivilegesSql();
            case PERIOD, SYSTEM_VERSIONING, PARTITIONING, EVENT ->
                throw new NestFluxException(
                        ErrorCode.CHANGE_UNSUPPORTED,
                        "PostgreSQL has no object of the kind \"%s\" that NestFlux could change."
                                .formatted(kind.label()));
        };
    }

    private PgColumnSql columns(Catalog before, Catalog after) {
        PgMoves moves = new PgMoves(PgUserTypes.of(before), PgUserTypes.of(after), conversions);
        return new PgColumnSql(PgOwnedSequences.of(after), new PgChildColumns(before, after), moves, conversions);
    }

    @Override
    public RowSql rows() {
        return new PgRowSql();
    }

    @Override
    public String quoted(String name) {
        return PgNames.quote(name);
    }

    @Override
    public String alterTable(QualifiedName table) {
        return "ALTER TABLE " + PgNames.quote(table);
    }

    @Override
    public Set<ObjectId> rebuiltAround(
            ObjectId altered, SchemaObject before, SchemaObject after, ChangeContext context) {
        return PgObstacles.of(altered, before, after, context);
    }

    @Override
    public Optional<Released> released(ObjectId user, SchemaObject object, ObjectId used) {
        return PgReleases.of(object, used);
    }

    @Override
    public List<Step> unchecked(List<Step> steps) {
        return PgRoutineSql.unchecked(steps);
    }

    @Override
    public Catalog aligned(Catalog side, Catalog other) {
        return PgDomainNames.aligned(PgChildTables.unfolded(PgSerials.unfolded(side, other), other), other);
    }

    @Override
    public Collection<Dependency> furtherDependencies(Catalog catalog) {
        List<Dependency> further = new ArrayList<>(PgOwnedSequences.dependencies(catalog));
        further.addAll(PgChildDependencies.of(catalog));
        further.addAll(PgAttachedIndexes.dependencies(catalog));
        further.addAll(PgChildTriggers.dependencies(catalog));
        further.addAll(PgGrantUses.dependencies(catalog));
        return further;
    }

    @Override
    public List<Statement> namedAlike(Catalog original, Catalog copy) {
        return PgAttachedNames.alike(original, copy);
    }

    @Override
    public SetAside setAside(Catalog before, Catalog after) {
        SetAside numbers = PgNumbersAside.of(before, after);
        SetAside types = numbers.and(PgSetAside.of(numbers.before(), after));
        return types.and(PgAttachedAside.of(types.before(), after, this::sharesNames));
    }

    @Override
    public boolean commentsAlone() {
        return true;
    }

    /** What has an index is a relation by that name. */
    @Override
    public boolean sharesNames(Kind part) {
        return part == Kind.INDEX || part == Kind.PRIMARY_KEY || part == Kind.UNIQUE || part == Kind.EXCLUSION;
    }

    /** Columns of one table are changed together: one rewrite of the table instead of several. */
    @Override
    public boolean mayShareStatement(Kind first, Kind second, boolean alike) {
        return first == Kind.COLUMN && second == Kind.COLUMN || first == Kind.TABLE && second == Kind.TABLE;
    }

    /** Whether a check is written behind the table, because {@code CREATE TABLE} would take it as valid. */
    static boolean isAddedLater(Check check) {
        return check.options().is(io.nestflux.catalog.PgOption.NOT_VALID);
    }

    @Override
    public Optional<String> rename(ObjectId from, String to) {
        String newName = " RENAME TO " + PgNames.quote(to);
        String table = PgNames.quote(from.tableName());
        return switch (from.kind()) {
            case TABLE -> Optional.of("ALTER TABLE " + table + newName);
            case COLUMN ->
                Optional.of("ALTER TABLE " + table + " RENAME COLUMN " + PgNames.quote(from.name()) + " TO "
                        + PgNames.quote(to));
            case PRIMARY_KEY, UNIQUE, EXCLUSION, CHECK, FOREIGN_KEY ->
                Optional.of("ALTER TABLE " + table + " RENAME CONSTRAINT " + PgNames.quote(from.name()) + " TO "
                        + PgNames.quote(to));
            case INDEX -> Optional.of("ALTER INDEX " + PgNames.quote(from.qualifiedName()) + newName);
            case SEQUENCE -> Optional.of("ALTER SEQUENCE " + PgNames.quote(from.qualifiedName()) + newName);
            case VIEW -> Optional.of("ALTER VIEW " + PgNames.quote(from.qualifiedName()) + newName);
            case MATERIALIZED_VIEW ->
                Optional.of("ALTER MATERIALIZED VIEW " + PgNames.quote(from.qualifiedName()) + newName);
            case RULE -> Optional.of("ALTER RULE " + PgNames.quote(from.name()) + " ON " + table + newName);
            case ENUM_TYPE, COMPOSITE_TYPE, RANGE_TYPE ->
                Optional.of("ALTER TYPE " + PgNames.quote(from.qualifiedName()) + newName);
            case DOMAIN, COLLATION, STATISTICS ->
                Optional.of("ALTER " + word(from.kind()) + " " + PgNames.quote(from.qualifiedName()) + newName);
            case SCHEMA -> Optional.of("ALTER SCHEMA " + PgNames.quote(from.name()) + newName);
            case EXTENSION,
                    INHERITANCE,
                    PERIOD,
                    SYSTEM_VERSIONING,
                    PARTITIONING,
                    FUNCTION,
                    PROCEDURE,
                    AGGREGATE,
                    TRIGGER,
                    POLICY,
                    EVENT,
                    GRANT,
                    DEFAULT_PRIVILEGES -> Optional.empty();
        };
    }

    @Override
    public Optional<String> move(ObjectId from, String schema) {
        String word = switch (from.kind()) {
            case TABLE, SEQUENCE, DOMAIN, COLLATION, STATISTICS, VIEW, MATERIALIZED_VIEW -> word(from.kind());
            case ENUM_TYPE, COMPOSITE_TYPE, RANGE_TYPE -> "TYPE";
            case SCHEMA,
                    EXTENSION,
                    INHERITANCE,
                    COLUMN,
                    PRIMARY_KEY,
                    UNIQUE,
                    EXCLUSION,
                    CHECK,
                    INDEX,
                    PERIOD,
                    SYSTEM_VERSIONING,
                    PARTITIONING,
                    FOREIGN_KEY,
                    FUNCTION,
                    PROCEDURE,
                    AGGREGATE,
                    RULE,
                    TRIGGER,
                    POLICY,
                    EVENT,
                    GRANT,
                    DEFAULT_PRIVILEGES -> "";
        };
        return word.isEmpty()
                ? Optional.empty()
                : Optional.of("ALTER " + word + " " + PgNames.quote(from.qualifiedName()) + " SET SCHEMA "
                        + PgNames.quote(schema));
    }

    private static String word(Kind kind) {
        return kind == Kind.STATISTICS ? "STATISTICS" : kind.label().toUpperCase(Locale.ROOT);
    }

    @Override
    public Optional<String> renameValue(ObjectId type, String from, String to) {
        return Optional.of("ALTER TYPE " + PgNames.quote(type.qualifiedName()) + " RENAME VALUE "
                + PgLiterals.text(from) + " TO " + PgLiterals.text(to));
    }
}
