package io.nestflux.table;

import io.nestflux.Api;
import io.nestflux.ErrorCode;
import io.nestflux.NestFluxException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a query, read by the columns of table classes:
 *
 * <pre>{@code
 * try (ResultSet result = statement.executeQuery()) {
 *     Rows rows = Rows.of(result);
 *     while (rows.next()) {
 *         Long id = rows.get(USER.id);
 *         String email = rows.get(USER.email);
 *     }
 * }
 * }</pre>
 *
 * A column is found by its table and name as the driver tells them. Where it tells no table, as of an expression, or
 * where the query gives another name, it is found by that. Where two fit, the query has to name them apart:
 * {@code SELECT a.id AS first_id, b.id AS second_id}, and {@code rows.get("first_id", USER.id)}.
 *
 * <p>Closing the result is its owner's business.
 */
@Api(Api.Use.CALL)
public final class Rows {

    private final ResultSet result;
    private final List<RowColumn> columns;
    private final Map<Column<?>, Integer> places = new IdentityHashMap<>();
    private final Map<String, Integer> aliases = new HashMap<>();

    private Rows(ResultSet result) throws SQLException {
        this.result = Objects.requireNonNull(result, "there are no rows without a result");
        this.columns = RowColumn.of(result.getMetaData());
    }

    /** The rows of a result, from where it stands. */
    public static Rows of(ResultSet result) throws SQLException {
        return new Rows(result);
    }

    /** Goes on to the next row. */
    public boolean next() throws SQLException {
        return result.next();
    }

    /**
     * The value of a column in this row, or null where it is NULL.
     *
     * @throws NestFluxException {@code NF-901} if the row has no such column, or two of them; {@code NF-902} if its
     *     value is none of the column's Java type
     */
    public <T> @Nullable T get(Column<T> column) throws SQLException {
        Integer place = places.get(column);
        if (place == null) {
            place = only(RowColumn.fitting(columns, column), "column " + column);
            places.put(column, place);
        }
        return column.codec().read(result, place);
    }

    /**
     * The value that the query gives a name of its own, read as a column's.
     *
     * @param alias as in {@code SELECT max(created_at) AS latest}
     * @param column what says of which type it is
     * @throws NestFluxException as the other
     */
    public <T> @Nullable T get(String alias, Column<T> column) throws SQLException {
        Integer place = aliases.get(alias);
        if (place == null) {
            place = only(RowColumn.called(columns, alias), "column " + alias);
            aliases.put(alias, place);
        }
        return column.codec().read(result, place);
    }

    private int only(List<RowColumn> fitting, String wanted) {
        if (fitting.size() == 1) {
            return fitting.get(0).place();
        }
        throw new NestFluxException(
                ErrorCode.COLUMN_NOT_IN_ROW,
                fitting.isEmpty()
                        ? "the row has no " + wanted + "; it has " + columns
                        : "the row has more than one " + wanted + ": " + fitting,
                "give it a name of its own in the query, SELECT … AS x, and ask for get(\"x\", column)");
    }
}
