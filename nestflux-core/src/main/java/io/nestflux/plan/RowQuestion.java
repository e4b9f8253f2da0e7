package io.nestflux.plan;

import io.nestflux.Api;
import io.nestflux.catalog.QualifiedName;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Which rows a statement would hurt, asked of a database before it runs. It needs no connection, and names everything
 * as the statement does: who asks knows what it is called until then.
 *
 * @param from where rows are looked for; the first are those that are counted
 * @param hurt the condition, in the dialect's SQL, that holds for a row that is hurt; columns stand behind the aliases
 *     of {@code from}
 * @param shown the expression, if any, whose values say more than a count
 * @param subject what is counted: {@code rows of blog.post}
 * @param predicate what is said of those that are hurt: {@code are longer than 20}
 */
@Api(Api.Use.READ)
public record RowQuestion(List<Rows> from, String hurt, Optional<String> shown, String subject, String predicate) {

    /** What the rows that are counted are called in conditions. */
    public static final String ROW = "r";

    public RowQuestion {
        from = List.copyOf(from);
    }

    /**
     * Rows under a name of their own.
     *
     * @param alias the name, which needs no quotes
     * @param table whose rows
     * @param columns those of it that are looked at
     */
    @Api(Api.Use.READ)
    public record Rows(String alias, QualifiedName table, List<String> columns) {

        public Rows {
            columns = List.copyOf(columns);
        }
    }

    /** Of rows of a table, by some of its columns. */
    public static RowQuestion of(QualifiedName table, List<String> columns, String hurt, String predicate) {
        return new RowQuestion(
                List.of(new Rows(ROW, table, columns)), hurt, Optional.empty(), "rows of " + table, predicate);
    }

    /** Of values of one column. */
    public static RowQuestion of(QualifiedName table, String column, String hurt, String predicate) {
        return new RowQuestion(
                List.of(new Rows(ROW, table, List.of(column))),
                hurt,
                Optional.empty(),
                "values of " + table + "." + column,
                predicate);
    }

    /** The table or column that it is about: {@code blog.post}, {@code blog.post.title}. */
    public String object() {
        return subject.substring(subject.indexOf(" of ") + " of ".length());
    }

    /** The same, and rows of another table are looked at beside them. */
    public RowQuestion beside(Rows others) {
        return new RowQuestion(
                Stream.concat(from.stream(), Stream.of(others)).toList(), hurt, shown, subject, predicate);
    }

    /** The same, and some values are shown of what is hurt. */
    public RowQuestion showing(String expression) {
        return new RowQuestion(from, hurt, Optional.of(expression), subject, predicate);
    }
}
