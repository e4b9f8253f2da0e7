package io.nestflux.table.mysql;

import io.nestflux.Api;
import io.nestflux.catalog.IndexPart;
import io.nestflux.catalog.MySqlOption;
import io.nestflux.table.ForeignKeyStart;
import io.nestflux.table.TableHooks;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A table of MySQL or MariaDB. Users extend it, one class a table: a field for each column, the rest in the
 * constructor.
 *
 * <pre>{@code
 * public final class UserTable extends MySqlTable {
 *
 *     public static final UserTable USER = new UserTable();
 *
 *     public final Column<Integer> id = integer("id").unsigned().autoIncrement().primaryKey();
 *     public final Column<String> email = varchar("email", 255).notNull().unique();
 *     public final Column<Integer> teamId = integer("team_id").unsigned()
 *             .references(() -> TeamTable.TEAM.id, fk -> fk.onDelete(CASCADE));
 *     public final Column<LocalDateTime> changedAt = datetime("changed_at", 3).defaultNow().onUpdateNow();
 *
 *     private UserTable() {
 *         super("user");
 *         engine("InnoDB");
 *         index("user_email_idx").on(email.prefix(20));
 *         fulltext("user_words").on(email).parser("ngram");
 *     }
 * }
 * }</pre>
 *
 * {@code Column} needs no import: it is {@link MySqlTable.Column}, inherited. The table is in the connection's own
 * database. Unnamed indexes are named after their first column, as the server does; foreign keys and checks, which the
 * server would only number, after table and columns. Then list the table in a {@link MySqlSchema}.
 */
@Api(Api.Use.EXTEND)
public abstract class MySqlTable extends MySqlSpecialTypes {

    /**
     * A column of a table of MySQL.
     *
     * @param <T> the Java type of its values
     */
    public interface Column<T> extends io.nestflux.table.Column<T>, MySqlIndexTerm {

        /** Only its first characters (of binary types: bytes) in an index. */
        default MySqlIndexTerm prefix(int length) {
            return new MySqlTerm(
                    new IndexPart(
                            name(),
                            false,
                            false,
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty(),
                            Optional.of(length)),
                    column());
        }
    }

    /** A table. */
    protected MySqlTable(String name) {
        super(name);
    }

    @Override
    final MySqlTable self() {
        return this;
    }

    /** The primary key, for instance of several columns. */
    protected final MySqlPrimaryKey primaryKey(MySqlIndexTerm... columns) {
        return new MySqlPrimaryKey(this, List.of(columns));
    }

    /** A unique index, named after its first column: {@code unique().on(country, zip)}. */
    protected final MySqlIndex unique() {
        return index().unique();
    }

    /** A unique index, named after its first column: {@code unique(country, zip)}. */
    protected final MySqlIndex unique(MySqlIndexTerm first, MySqlIndexTerm... more) {
        return unique().on(Stream.concat(Stream.of(first), Stream.of(more)).toArray(MySqlIndexTerm[]::new));
    }

    /** A unique index. */
    protected final MySqlIndex unique(String indexName) {
        return index(indexName).unique();
    }

    /** An index, named after its first column. */
    protected final MySqlIndex index() {
        return new MySqlIndex(this, Optional.empty());
    }

    /** An index. */
    protected final MySqlIndex index(String indexName) {
        return new MySqlIndex(this, Optional.of(indexName));
    }

    /** An index of words. */
    protected final MySqlFulltextIndex fulltext(String indexName) {
        return new MySqlFulltextIndex(this, Optional.of(indexName));
    }

    /** An index of words, named after its first column. */
    protected final MySqlFulltextIndex fulltext() {
        return new MySqlFulltextIndex(this, Optional.empty());
    }

    /** An index of shapes. */
    protected final MySqlSpatialIndex spatial(String indexName) {
        return new MySqlSpatialIndex(this, Optional.of(indexName));
    }

    /** An index of shapes, named after its column. */
    protected final MySqlSpatialIndex spatial() {
        return new MySqlSpatialIndex(this, Optional.empty());
    }

    /** An index of vectors (MariaDB). */
    protected final MySqlVectorIndex vectors(String indexName) {
        return new MySqlVectorIndex(this, Optional.of(indexName));
    }

    /** An index of vectors, named after its column (MariaDB). */
    protected final MySqlVectorIndex vectors() {
        return new MySqlVectorIndex(this, Optional.empty());
    }

    /** A foreign key of several columns: {@code foreignKey().columns(a, b).references(() -> T.a, () -> T.b)}. */
    protected final ForeignKeyStart<MySqlForeignKey> foreignKey() {
        return new ForeignKeyStart<>(new MySqlForeignKey(this, Optional.empty()));
    }

    /** A foreign key of one column: {@code foreignKey(a).references(() -> T.a)}. */
    protected final <A> ForeignKeyStart.Of1<A, MySqlForeignKey> foreignKey(io.nestflux.table.Column<A> column) {
        return foreignKey().columns(column);
    }

    /** A foreign key of two columns: {@code foreignKey(a, b).references(() -> T.a, () -> T.b)}. */
    protected final <A, B> ForeignKeyStart.Of2<A, B, MySqlForeignKey> foreignKey(
            io.nestflux.table.Column<A> first, io.nestflux.table.Column<B> second) {
        return foreignKey().columns(first, second);
    }

    /** A foreign key of three columns. */
    protected final <A, B, C> ForeignKeyStart.Of3<A, B, C, MySqlForeignKey> foreignKey(
            io.nestflux.table.Column<A> first, io.nestflux.table.Column<B> second, io.nestflux.table.Column<C> third) {
        return foreignKey().columns(first, second, third);
    }

    /** A foreign key with a name of its own. */
    protected final ForeignKeyStart<MySqlForeignKey> foreignKey(String constraintName) {
        return new ForeignKeyStart<>(new MySqlForeignKey(this, Optional.of(constraintName)));
    }

    /** A check, named after table and column. */
    protected final MySqlCheck check(String expression) {
        return new MySqlCheck(this, Optional.empty(), expression);
    }

    /** A check. */
    protected final MySqlCheck check(String constraintName, String expression) {
        return new MySqlCheck(this, Optional.of(constraintName), expression);
    }

    /** An expression in an index: {@code index("user_email_idx").on(expression("lower(email)"))}. Not on MariaDB. */
    protected static MySqlIndexTerm expression(String sql) {
        return new MySqlTerm(IndexPart.expression(sql), Optional.empty());
    }

    /** The table remembers what its rows were (MariaDB). */
    protected final MySqlVersioning systemVersioning() {
        return new MySqlVersioning(this);
    }

    /** A period of time that begins and ends with two columns, for keys {@code withoutOverlaps} (MariaDB). */
    protected final void period(String periodName, Column<?> start, Column<?> end) {
        new MySqlPeriod(this, periodName, start, end);
    }

    /** Partitions of ranges of an expression: {@code partitionByRange("year(at)").of(...)}. */
    protected final MySqlPartitioning partitionByRange(String expression) {
        return partitioned("RANGE (" + expression + ")");
    }

    /** Partitions of ranges of some columns. */
    protected final MySqlPartitioning partitionByRangeColumns(Column<?>... columns) {
        return partitioned("RANGE COLUMNS " + MySqlPartitioning.list(columns));
    }

    /** Partitions of lists of an expression's values. */
    protected final MySqlPartitioning partitionByList(String expression) {
        return partitioned("LIST (" + expression + ")");
    }

    /** Partitions of lists of values of some columns. */
    protected final MySqlPartitioning partitionByListColumns(Column<?>... columns) {
        return partitioned("LIST COLUMNS " + MySqlPartitioning.list(columns));
    }

    /** Partitions by a number that an expression gives. */
    protected final MySqlPartitioning partitionByHash(String expression) {
        return partitioned("HASH (" + expression + ")");
    }

    /** Partitions by a hash of some columns; of the primary key, if none are named. */
    protected final MySqlPartitioning partitionByKey(Column<?>... columns) {
        return partitioned("KEY " + MySqlPartitioning.list(columns));
    }

    /** Partitions of what rows were, apart from what they are (MariaDB, with {@link #systemVersioning}). */
    protected final MySqlPartitioning partitionBySystemTime() {
        return partitioned("SYSTEM_TIME");
    }

    /** Partitions by what has no method here, as SQL: {@code partitionBy("KEY ALGORITHM = 1 (`id`)")}. */
    protected final MySqlPartitioning partitionBy(String sql) {
        return partitioned(sql);
    }

    private MySqlPartitioning partitioned(String by) {
        return new MySqlPartitioning(this, by);
    }

    /** A partition or sub-partition. */
    protected static MySqlPartition partition(String partitionName) {
        return new MySqlPartition(partitionName);
    }

    /** A trigger: {@code trigger("user_touched").beforeUpdate().body("SET NEW.changed_at = now()")}. */
    protected final MySqlTrigger trigger(String triggerName) {
        return new MySqlTrigger(this, triggerName);
    }

    /** The storage engine. */
    protected final void engine(String name) {
        TableHooks.option(this, MySqlOption.ENGINE, name.toLowerCase(Locale.ROOT));
    }

    /** The character set of columns that name none. */
    protected final void charset(String name) {
        TableHooks.option(this, MySqlOption.CHARSET, name);
    }

    /** The collation of columns that name none. */
    protected final void collation(String name) {
        TableHooks.option(this, MySqlOption.COLLATION, name);
    }

    /** How rows are laid out. */
    protected final void rowFormat(RowFormat format) {
        TableHooks.option(this, MySqlOption.ROW_FORMAT, format.name().toLowerCase(Locale.ROOT));
    }

    /** The size of compressed pages. */
    protected final void keyBlockSize(int kilobytes) {
        TableHooks.option(this, MySqlOption.KEY_BLOCK_SIZE, (long) kilobytes);
    }

    /** A further option as SQL: {@code with("stats_persistent", "1")}. */
    protected final void with(String option, String sql) {
        TableHooks.option(this, MySqlOption.with(option), sql);
    }

    /** Layouts of rows. */
    public enum RowFormat {
        DYNAMIC,
        COMPACT,
        REDUNDANT,
        COMPRESSED,
        FIXED
    }
}
