package io.nestflux.table.postgres;

import io.nestflux.Api;
import io.nestflux.catalog.ForeignKey.Action;
import io.nestflux.catalog.IndexPart;
import io.nestflux.catalog.Kind;
import io.nestflux.catalog.PgOption;
import io.nestflux.table.ForeignKeyStart;
import io.nestflux.table.TableHooks;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A table of PostgreSQL. Users extend it, one class a table: a field for each column, the rest in the constructor.
 *
 * <pre>{@code
 * public final class UserTable extends PgTable {
 *
 *     public static final UserTable USER = new UserTable();
 *
 *     public final Column<Long> id = bigint("id").generatedAlwaysAsIdentity().primaryKey();
 *     public final Column<String> email = varchar("email", 255).notNull().unique();
 *     public final Column<Role> role = enumeration("role", Role.class).notNull().defaultValue(Role.MEMBER);
 *     public final Column<Long> orgId = bigint("org_id").notNull()
 *             .references(() -> OrganizationTable.ORGANIZATION.id, fk -> fk.onDelete(CASCADE));
 *     public final Column<OffsetDateTime> createdAt = timestamptz("created_at").notNull().defaultNow();
 *
 *     private UserTable() {
 *         super("identity", "user");
 *         comment("people who can sign in");
 *         index("user_role_idx").on(role, createdAt.desc()).where("role <> 'guest'");
 *         check("user_email_check", "position('@' in email) > 1");
 *     }
 * }
 * }</pre>
 *
 * {@code Column} needs no import: it is {@link PgTable.Column}, inherited. Java names and database names have nothing
 * to do with each other. What is left unnamed gets the name that PostgreSQL itself would give it. Then list the table
 * in a {@link PgSchema}.
 */
@Api(Api.Use.EXTEND)
public abstract class PgTable extends PgSpecialTypes {

    /** Set the columns to their defaults, when what a foreign key refers to goes. */
    protected static final Action SET_DEFAULT = Action.SET_DEFAULT;

    /** Below all values, in the bound of a partition. */
    protected static final Object MINVALUE = PgPartitionKey.MINVALUE;
    /** Above all values, in the bound of a partition. */
    protected static final Object MAXVALUE = PgPartitionKey.MAXVALUE;

    final List<PgGrant<?>> grants = new ArrayList<>();

    /**
     * A column of a table of PostgreSQL.
     *
     * @param <T> the Java type of its values
     */
    public interface Column<T> extends io.nestflux.table.Column<T>, PgIndexTerm {}

    /** A table in schema {@code public}. */
    protected PgTable(String name) {
        this("public", name);
    }

    /** A table in a schema. */
    protected PgTable(String schema, String name) {
        super(schema, name);
    }

    @Override
    final PgTable self() {
        return this;
    }

    /** The primary key, for instance of several columns. */
    protected final PgPrimaryKey primaryKey(Column<?>... columns) {
        return new PgPrimaryKey(this, List.of(columns));
    }

    /** A unique constraint: {@code unique().on(country, zip)}. */
    protected final PgUnique unique() {
        return new PgUnique(this);
    }

    /** A unique constraint: {@code unique(country, zip)}. */
    protected final PgUnique unique(Column<?> first, Column<?>... more) {
        return unique().on(Stream.concat(Stream.of(first), Stream.of(more)).toArray(Column<?>[]::new));
    }

    /** A unique constraint with a name of its own. */
    protected final PgUnique unique(String constraintName) {
        return unique().name(constraintName);
    }

    /** A foreign key of several columns: {@code foreignKey().columns(a, b).references(() -> T.a, () -> T.b)}. */
    protected final ForeignKeyStart<PgForeignKey> foreignKey() {
        return new ForeignKeyStart<>(new PgForeignKey(this, Optional.empty()));
    }

    /** A foreign key of one column: {@code foreignKey(a).references(() -> T.a)}. */
    protected final <A> ForeignKeyStart.Of1<A, PgForeignKey> foreignKey(io.nestflux.table.Column<A> column) {
        return foreignKey().columns(column);
    }

    /** A foreign key of two columns: {@code foreignKey(a, b).references(() -> T.a, () -> T.b)}. */
    protected final <A, B> ForeignKeyStart.Of2<A, B, PgForeignKey> foreignKey(
            io.nestflux.table.Column<A> first, io.nestflux.table.Column<B> second) {
        return foreignKey().columns(first, second);
    }

    /** A foreign key of three columns. */
    protected final <A, B, C> ForeignKeyStart.Of3<A, B, C, PgForeignKey> foreignKey(
            io.nestflux.table.Column<A> first, io.nestflux.table.Column<B> second, io.nestflux.table.Column<C> third) {
        return foreignKey().columns(first, second, third);
    }

    /** A foreign key with a name of its own. */
    protected final ForeignKeyStart<PgForeignKey> foreignKey(String constraintName) {
        return new ForeignKeyStart<>(new PgForeignKey(this, Optional.of(constraintName)));
    }

    /** A check, named as PostgreSQL would. */
    protected final PgCheck check(String expression) {
        return new PgCheck(this, Optional.empty(), expression);
    }

    /** A check. */
    protected final PgCheck check(String constraintName, String expression) {
        return new PgCheck(this, Optional.of(constraintName), expression);
    }

    /** An index, named as PostgreSQL would. */
    protected final PgIndex index() {
        return new PgIndex(this, Optional.empty());
    }

    /** An index. */
    protected final PgIndex index(String indexName) {
        return new PgIndex(this, Optional.of(indexName));
    }

    /** Extended statistics. */
    protected final PgStatistics statistics(String statisticsName) {
        return new PgStatistics(this, statisticsName);
    }

    /** An expression in an index or in statistics: {@code index("user_email_idx").on(expression("lower(email)"))}. */
    protected static PgIndexTerm expression(String sql) {
        return new PgTerm(IndexPart.expression(sql), Optional.empty());
    }

    /** A rule: {@code rule("no_delete").onDelete().doInsteadNothing()}. */
    protected final PgRule rule(String ruleName) {
        return new PgRule(this, ruleName);
    }

    /** A storage parameter of the table: {@code with("fillfactor", "70")}. */
    protected final void with(String parameter, String value) {
        TableHooks.option(this, PgOption.with(parameter), value);
    }

    /** The table is not written ahead: faster, and empty after a crash. */
    protected final void unlogged() {
        TableHooks.option(this, PgOption.UNLOGGED, true);
    }

    /** Rows are seen and written only as policies let, but for the table's owner. */
    protected final void rowLevelSecurity() {
        TableHooks.option(this, PgOption.ROW_SECURITY, true);
    }

    /** Policies hold for the table's owner, too. */
    protected final void forceRowLevelSecurity() {
        TableHooks.option(this, PgOption.FORCE_ROW_SECURITY, true);
    }

    /** A policy: {@code policy("own_rows").forSelect().to("reader").using("owner = current_user")}. */
    protected final PgPolicy policy(String policyName) {
        return new PgPolicy(this, policyName);
    }

    /** Roles may do what is said next: {@code grantTo("clerk").select().update(email, phone)}. */
    protected final PgTableGrant grantTo(String... roles) {
        PgTableGrant grant = new PgTableGrant(
                new PgRightsTarget.Present("table", Set.of(Kind.TABLE), qualifiedName()), List.of(roles));
        grants.add(grant);
        return grant;
    }

    /** A trigger: {@code trigger("touch").before().insert().update().forEachRow().execute("app", "touch")}. */
    protected final PgTrigger trigger(String triggerName) {
        return new PgTrigger(this, triggerName, false);
    }

    /** A trigger that is a constraint: its check can wait for the end of the transaction. It fires after each row. */
    protected final PgTrigger constraintTrigger(String triggerName) {
        return new PgTrigger(this, triggerName, true);
    }

    /** The table's tablespace. */
    protected final void tablespace(String name) {
        TableHooks.option(this, PgOption.TABLESPACE, name);
    }

    /** Rows go into partitions by ranges of columns or expressions. */
    protected final void partitionByRange(PgIndexTerm... key) {
        TableHooks.option(this, PgOption.PARTITION_BY, PgPartitionKey.sql("RANGE", key));
    }

    /** Rows go into partitions by the values of a column or expression. */
    protected final void partitionByList(PgIndexTerm key) {
        TableHooks.option(this, PgOption.PARTITION_BY, PgPartitionKey.sql("LIST", key));
    }

    /** Rows are spread over partitions. */
    protected final void partitionByHash(PgIndexTerm... key) {
        TableHooks.option(this, PgOption.PARTITION_BY, PgPartitionKey.sql("HASH", key));
    }

    /** A partition in the table's schema: {@code partition("m_2024").from("2024-01-01").to("2025-01-01")}. */
    protected final PgPartition partition(String name) {
        return partition(qualifiedName().schema(), name);
    }

    /** A partition in another schema. */
    protected final PgPartition partition(String schema, String name) {
        return new PgPartition(this, schema, name);
    }

    /**
     * The table is a partition, and has a class of its own, since more is to be said of it than of a
     * {@link #partition(String)}: columns with another default or comment, foreign keys, triggers, policies, rights.
     */
    protected final PgPartitionTable partitionOf(PgTable parent) {
        TableHooks.inheritsFrom(this, parent);
        return new PgPartitionTable(this, parent);
    }

    final void brought(PgTable partition) {
        TableHooks.brings(this, partition);
    }

    /** The table has the columns and checks of other tables, too, and its rows are seen in them. */
    protected final void inherits(PgTable... parents) {
        for (PgTable parent : parents) {
            TableHooks.inheritsFrom(this, parent);
            new PgParent(this, parent, Optional::empty);
        }
    }

    /** The table has the columns of a composite type; those declared here must be some of them. */
    protected final void ofType(String type) {
        TableHooks.option(this, PgOption.OF_TYPE, type);
        TableHooks.columnsComeFromElsewhere(this);
    }

    /** The table has no columns, and that is no mistake. */
    protected final void withoutColumns() {
        TableHooks.columnsComeFromElsewhere(this);
    }

    /** An exclusion constraint, named as PostgreSQL would: {@code exclude().using("gist").on(during, "&&")}. */
    protected final PgExclusion exclude() {
        return new PgExclusion(this, Optional.empty());
    }

    /** An exclusion constraint. */
    protected final PgExclusion exclude(String constraintName) {
        return new PgExclusion(this, Optional.of(constraintName));
    }

    /** How the table is stored, when not in a heap. */
    protected final void accessMethod(String name) {
        TableHooks.option(this, PgOption.ACCESS_METHOD, name);
    }

    /** Replicas are told the whole of an old row. */
    protected final void replicaIdentityFull() {
        TableHooks.option(this, PgOption.REPLICA_IDENTITY, "full");
    }

    /** Replicas are told nothing of an old row. */
    protected final void replicaIdentityNothing() {
        TableHooks.option(this, PgOption.REPLICA_IDENTITY, "nothing");
    }

    /** Replicas are told the columns of a unique index, or of a key, by its name. */
    protected final void replicaIdentityUsing(String indexName) {
        TableHooks.option(this, PgOption.REPLICA_IDENTITY, "index " + indexName);
    }

    /** {@code CLUSTER} orders the rows by an index, or by a key, of that name. It is never run by a migration. */
    protected final void clusterOn(String indexName) {
        TableHooks.option(this, PgOption.CLUSTER_ON, indexName);
    }
}
