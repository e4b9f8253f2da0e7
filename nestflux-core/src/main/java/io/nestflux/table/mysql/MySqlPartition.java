package io.nestflux.table.mysql;

import io.nestflux.Api;
import io.nestflux.catalog.MySqlOption;
import io.nestflux.catalog.Options;
import io.nestflux.catalog.Partitioning.Partition;
import io.nestflux.sql.mysql.MySqlLiterals;
import io.nestflux.table.CommentText;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A partition or sub-partition of a table: {@code partition("p2025").lessThan(2026).comment("this year")}. Values are
 * numbers, strings, {@link LocalDate}, {@link LocalDateTime} or {@link #MAXVALUE}; a tuple is a {@link List} of them.
 */
@Api(Api.Use.CALL)
public final class MySqlPartition {

    /** Above every value of a column. */
    public static final Object MAXVALUE = new Object() {
        @Override
        public String toString() {
            return "MAXVALUE";
        }
    };

    private final String name;
    private String values = "";
    private Optional<String> comment = Optional.empty();
    private Options options = Options.NONE;
    private List<MySqlPartition> parts = List.of();

    MySqlPartition(String name) {
        this.name = name;
    }

    /** What is below a value, or below one for each column. */
    public MySqlPartition lessThan(Object... bounds) {
        return values("VALUES LESS THAN (" + literals(bounds) + ")");
    }

    /** What is below an expression: {@code lessThanExpression("to_days('2026-01-01')")}. */
    public MySqlPartition lessThanExpression(String sql) {
        return values("VALUES LESS THAN (" + sql + ")");
    }

    /** All that is in no range before. */
    public MySqlPartition lessThanMaxValue() {
        return values("VALUES LESS THAN MAXVALUE");
    }

    /** What has one of some values, null among them. */
    public MySqlPartition in(@Nullable Object... chosen) {
        return values("VALUES IN (" + literals(chosen) + ")");
    }

    /** What has one of some values: {@code inExpressions("to_days('2026-01-01')", "to_days('2026-01-02')")}. */
    public MySqlPartition inExpressions(String... sql) {
        return values("VALUES IN (" + String.join(", ", sql) + ")");
    }

    /** All that is in no list (MariaDB). */
    public MySqlPartition otherwise() {
        return values("DEFAULT");
    }

    /** Rows as they were, in a table with system versioning (MariaDB). */
    public MySqlPartition history() {
        return values("HISTORY");
    }

    /** Rows as they are, in a table with system versioning (MariaDB). */
    public MySqlPartition current() {
        return values("CURRENT");
    }

    /** A comment that the server keeps. */
    public MySqlPartition comment(String text) {
        this.comment = CommentText.of(text);
        return this;
    }

    /** A further option as SQL: {@code with("max_rows", "1000")}. */
    public MySqlPartition with(String option, String sql) {
        this.options = options.with(MySqlOption.with(option), sql);
        return this;
    }

    /** Its sub-partitions, where they are to have names of their own. */
    public MySqlPartition of(MySqlPartition... subPartitions) {
        this.parts = List.of(subPartitions);
        return this;
    }

    Partition partition() {
        return new Partition(
                name,
                values,
                comment,
                options,
                parts.stream().map(MySqlPartition::partition).toList());
    }

    private MySqlPartition values(String sql) {
        this.values = sql;
        return this;
    }

    private static String literals(@Nullable Object... values) {
        return Stream.of(values).map(MySqlPartition::literal).collect(Collectors.joining(", "));
    }

    private static String literal(@Nullable Object value) {
        if (value instanceof List<?> tuple) {
            return "(" + literals(tuple.toArray()) + ")";
        }
        if (value instanceof LocalDateTime moment) {
            return "'" + MySqlText.timestamp(moment) + "'";
        }
        if (value == null || value instanceof Number || value == MAXVALUE) {
            return String.valueOf(value);
        }
        return MySqlLiterals.inAnyMode(value.toString());
    }
}
