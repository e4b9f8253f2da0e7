package io.nestflux.plan.rows;

import io.nestflux.catalog.Column;
import io.nestflux.catalog.ForeignKey;
import io.nestflux.catalog.QualifiedName;
import io.nestflux.catalog.Table;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A dialect's statements about rows. Values are literals in its SQL, by column. */
public interface RowSql {

    /**
     * Something that must be true before rows change.
     *
     * @param condition as SQL
     * @param problem what is wrong if it is not
     */
    record Expectation(String condition, String problem) {}

    /** A value as a message shows it. */
    default String shown(String literal) {
        return literal;
    }

    /** A value as this server reads it, and as it can stand in a file. */
    String literal(Column column, String sql);

    /**
     * The type that a column has while rows change, when it gets another: one that takes what is there and what comes.
     */
    String midway(Column before, Column after);

    /** A statement that fails, and says what is wrong, unless all of these are true. */
    String require(List<Expectation> expectations);

    /**
     * A new row each.
     *
     * @param rows all with values of the same columns
     */
    String insert(QualifiedName name, Table table, List<Map<String, String>> rows);

    /** Other values for the row that is found by these. */
    String update(QualifiedName table, Map<String, String> found, Map<String, String> set);

    /** The row that is found by these values goes. */
    String delete(QualifiedName table, Map<String, String> found);

    /** A query that finds a row, if there is one beside those with these keys. */
    String others(QualifiedName table, List<Map<String, String>> keys);

    /**
     * A condition: there is a row with just these values, as the server keeps them.
     *
     * @param key where it is found
     */
    String exists(QualifiedName name, Table table, Map<String, String> key, Map<String, String> values);

    /**
     * A condition: a row refers to the one that is found by a key.
     *
     * @param child the table that refers
     * @param others keys of rows that may refer to it still, for they change, too
     */
    String isReferredTo(
            QualifiedName parent,
            Map<String, String> key,
            QualifiedName child,
            ForeignKey reference,
            List<Map<String, String>> others);

    /** Whether a foreign key is looked at only when the transaction ends. */
    default boolean waits(ForeignKey key) {
        return false;
    }

    /** Whether a row that refers to itself cannot go while it does. */
    default boolean isHeldByItself() {
        return false;
    }

    /** What has such keys looked at now, before the schema goes on changing. */
    default Optional<String> settle() {
        return Optional.empty();
    }

    /** What a reader should know of new rows in a table: numbers that the server does not know to be taken, say. */
    default List<String> remarks(Table table, List<Column> columns) {
        return List.of();
    }
}
