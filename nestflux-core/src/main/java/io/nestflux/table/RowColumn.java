package io.nestflux.table;

import io.nestflux.catalog.QualifiedName;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A column of a result, as the driver tells of it.
 *
 * @param place the first is 1
 * @param schema of the table it comes from; empty where the driver does not tell
 * @param table the table it comes from; empty where the driver does not tell, and of an expression
 * @param name what it is called in that table
 * @param label what the query calls it
 */
record RowColumn(int place, String schema, String table, String name, String label) {

    static List<RowColumn> of(ResultSetMetaData told) throws SQLException {
        List<RowColumn> columns = new ArrayList<>();
        for (int place = 1; place <= told.getColumnCount(); place++) {
            columns.add(new RowColumn(
                    place,
                    text(told.getSchemaName(place)),
                    text(told.getTableName(place)),
                    nameInTable(told, place),
                    text(told.getColumnLabel(place))));
        }
        return List.copyOf(columns);
    }

    /**
     * PostgreSQL's driver tells the label where it is asked for the name, and the name by a method of its own, which is
     * looked up because no driver is there to compile against.
     */
    private static String nameInTable(ResultSetMetaData told, int place) throws SQLException {
        try {
            Method own = told.getClass().getMethod("getBaseColumnName", int.class);
            return text((String) own.invoke(told, place));
        } catch (NoSuchMethodException | IllegalAccessException | InvocationTargetException others) {
            return text(told.getColumnName(place));
        }
    }

    private static String text(@Nullable String told) {
        return told == null ? "" : told;
    }

    /** Those that are this column of its table; if none is, those that the query calls so. */
    static List<RowColumn> fitting(List<RowColumn> all, Column<?> column) {
        List<RowColumn> known = all.stream().filter(each -> each.is(column)).toList();
        return known.isEmpty()
                ? all.stream().filter(each -> each.isCalled(column.name())).toList()
                : known;
    }

    static List<RowColumn> called(List<RowColumn> all, String alias) {
        return all.stream().filter(each -> each.label.equalsIgnoreCase(alias)).toList();
    }

    private boolean is(Column<?> column) {
        QualifiedName wanted = column.table().qualifiedName();
        return table.equals(wanted.name())
                && (schema.isEmpty() || wanted.schema().isEmpty() || schema.equals(wanted.schema()))
                && name.equalsIgnoreCase(column.name());
    }

    /** A column of another table that merely has the same name is not meant, unless the query gave it that name. */
    private boolean isCalled(String wanted) {
        return label.equalsIgnoreCase(wanted) && (table.isEmpty() || !label.equalsIgnoreCase(name));
    }

    @Override
    public String toString() {
        return (table.isEmpty() ? "" : table + ".") + name + (label.equals(name) ? "" : " AS " + label);
    }
}
