package io.nestflux.plan.rows;

import io.nestflux.catalog.DeclaredRow;
import io.nestflux.catalog.QualifiedName;
import java.util.LinkedHashMap;
import java.util.Map;

/** What becomes of one row. */
public sealed interface RowChange {

    /** Its table, by the name it has when its rows change. */
    QualifiedName table();

    /** What the row has afterwards, as far as it is declared; nothing if it is gone. */
    Map<String, String> after();

    /** What the row had before, as far as it was declared; nothing if it is new. */
    Map<String, String> before();

    /** A row that is new. */
    record Insert(DeclaredRow row) implements RowChange {

        @Override
        public QualifiedName table() {
            return row.table();
        }

        @Override
        public Map<String, String> after() {
            return row.all();
        }

        @Override
        public Map<String, String> before() {
            return Map.of();
        }
    }

    /**
     * A row that is declared otherwise.
     *
     * @param row as it was declared
     * @param found where it is found: the values of its key
     * @param expected of its values, those that are declared still, and must be there
     * @param set what it gets
     */
    record Update(DeclaredRow row, Map<String, String> found, Map<String, String> expected, Map<String, String> set)
            implements RowChange {

        @Override
        public QualifiedName table() {
            return row.table();
        }

        @Override
        public Map<String, String> after() {
            Map<String, String> after = new LinkedHashMap<>(row.all());
            after.putAll(set);
            return after;
        }

        @Override
        public Map<String, String> before() {
            return row.all();
        }
    }

    /**
     * A row that is declared no longer.
     *
     * @param row as it was declared
     * @param found where it is found: the values of its key
     */
    record Delete(DeclaredRow row, Map<String, String> found) implements RowChange {

        @Override
        public QualifiedName table() {
            return row.table();
        }

        @Override
        public Map<String, String> after() {
            return Map.of();
        }

        @Override
        public Map<String, String> before() {
            return row.all();
        }
    }
}
