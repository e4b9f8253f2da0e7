package io.nestflux.table.mysql;

import io.nestflux.Api;
import io.nestflux.catalog.Partitioning;
import io.nestflux.catalog.Partitioning.Partition;
import io.nestflux.sql.mysql.MySqlNames;
import io.nestflux.table.Column;
import io.nestflux.table.PartBuilder;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How a table is cut into partitions:
 *
 * <pre>{@code
 * partitionByRange("year(at)").of(
 *         partition("old").lessThan(2025),
 *         partition("new").lessThanMaxValue());
 * partitionByHash("id").of(4);
 * }</pre>
 */
@Api(Api.Use.CALL)
public final class MySqlPartitioning extends PartBuilder {

    private String by;
    private Optional<String> subBy = Optional.empty();
    private List<Partition> partitions = List.of();

    MySqlPartitioning(MySqlTable table, String by) {
        super(table);
        this.by = by;
    }

    /** A way of hashing that makes adding partitions quicker, and partitions less equal in size. */
    public MySqlPartitioning linear() {
        this.by = "LINEAR " + by;
        return this;
    }

    /** The partitions. */
    public MySqlPartitioning of(MySqlPartition... chosen) {
        this.partitions = Stream.of(chosen).map(MySqlPartition::partition).toList();
        return this;
    }

    /** A number of partitions, which the server calls p0, p1 and so on. */
    public MySqlPartitioning of(int count) {
        this.partitions = Partitioning.numbered(by, count);
        return this;
    }

    /** Each partition is cut again, by an expression. */
    public MySqlPartitioning subpartitionByHash(String expression) {
        this.subBy = Optional.of("HASH (" + expression + ")");
        return this;
    }

    /** Each partition is cut again, by some columns. */
    public MySqlPartitioning subpartitionByKey(MySqlTable.Column<?>... columns) {
        this.subBy = Optional.of("KEY " + list(columns));
        return this;
    }

    /** Each partition is cut again, by a linear hash or key. */
    public MySqlPartitioning linearSubpartitions() {
        this.subBy = subBy.map(method -> "LINEAR " + method);
        return this;
    }

    /** Each partition is cut again, by what has no method here, as SQL. */
    public MySqlPartitioning subpartitionBy(String sql) {
        this.subBy = Optional.of(sql);
        return this;
    }

    /** How many sub-partitions each partition has, where they have no names of their own. */
    public MySqlPartitioning subpartitions(int count) {
        this.subBy = subBy.map(method -> method + " SUBPARTITIONS " + count);
        return this;
    }

    /** A new partition of history after so many rows. */
    public MySqlPartitioning limit(long rows) {
        this.by += " LIMIT " + rows;
        return this;
    }

    /**
     * A new partition of history after an interval.
     *
     * @param length such as {@code 1 MONTH}; a week is {@code 7 DAY}
     * @param start when the first begins: left to the server it would be another every day
     */
    public MySqlPartitioning interval(String length, LocalDateTime start) {
        this.by += " INTERVAL " + length + " STARTS TIMESTAMP'" + MySqlText.timestamp(start) + "'";
        return this;
    }

    /** The server adds partitions when they are needed, and NestFlux does not look at them. */
    public MySqlPartitioning auto() {
        this.by += " AUTO";
        return this;
    }

    @Override
    protected Partitioning part() {
        return new Partitioning(by, subBy, partitions);
    }

    static String list(MySqlTable.Column<?>... columns) {
        return Stream.of(columns).map(Column::name).map(MySqlNames::quoted).collect(Collectors.joining(", ", "(", ")"));
    }
}
