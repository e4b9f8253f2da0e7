package io.nestflux.table;

import io.nestflux.catalog.Option;
import io.nestflux.catalog.View.ViewColumn;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What the dialects' own tables, views and schema classes say to the parts that all dialects share. It stands here, and
 * not in those classes as protected methods, so that a user's class does not have it.
 */
public final class TableHooks {

    private TableHooks() {}

    /** Sets an option of the table in the catalog. */
    public static <T> void option(TableDefinition table, Option<T> option, T value) {
        table.option(option, value);
    }

    /** The table has that one's columns, too. */
    public static void inheritsFrom(TableDefinition table, TableDefinition parent) {
        table.inheritsFrom(parent);
    }

    /** A table that is declared with this one and listed with it: a partition. */
    public static void brings(TableDefinition table, TableDefinition partition) {
        table.brings(partition);
    }

    /** What of columns is not declared in the table is known to the server. */
    public static void columnsComeFromElsewhere(TableDefinition table) {
        table.columnsComeFromElsewhere();
    }

    /** Adds a column that more is said about than its name; it is asked for when all is declared. */
    public static void describe(ViewDefinition view, Supplier<ViewColumn> column) {
        view.describe(column);
    }

    /** The tables that a schema class lists; a partition that another table makes is read through that one. */
    public static List<TableDefinition> tables(SchemaDefinition schema) {
        return schema instanceof DeclaredSchema declared ? declared.listed() : List.of();
    }

    /** The views of a schema class. */
    public static List<ViewDefinition> views(SchemaDefinition schema) {
        return schema instanceof DeclaredSchema declared ? declared.allViews() : List.of();
    }

    /** The columns of a table, those of the tables that it inherits from first. */
    public static List<Column<?>> columns(TableDefinition table) {
        return table.allColumns();
    }

    /** Lists tables; one that is null (its class is still being initialised) is reported with all other mistakes. */
    public static void list(DeclaredSchema schema, List<? extends @Nullable TableDefinition> listed) {
        schema.list(listed);
    }

    /** A view that the schema class itself makes is in it, whether it is listed once more or not. */
    public static <V extends ViewDefinition> V makes(DeclaredSchema schema, V view) {
        schema.make(view);
        return view;
    }

    /** Lists views. */
    public static void listViews(DeclaredSchema schema, List<? extends @Nullable ViewDefinition> listed) {
        schema.listViews(listed);
    }
}
