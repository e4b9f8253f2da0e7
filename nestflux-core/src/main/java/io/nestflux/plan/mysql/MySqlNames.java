package io.nestflux.plan.mysql;

import io.nestflux.catalog.QualifiedName;
import java.util.List;
import java.util.stream.Collectors;

/** The one place where identifiers and literals of MySQL and MariaDB are quoted. */
public final class MySqlNames {

    private MySqlNames() {}

    /** An identifier in back-ticks, which are the only quotes that work in every {@code sql_mode}. */
    public static String quoted(String name) {
        return '`' + name.replace("`", "``") + '`';
    }

    /** A table's name, with its database when it is not the connection's own. */
    static String quoted(QualifiedName name) {
        return name.schema().isEmpty() ? quoted(name.name()) : quoted(name.schema()) + '.' + quoted(name.name());
    }

    /** The head of every change to a table. */
    static String alterTable(QualifiedName table) {
        return "ALTER TABLE " + quoted(table);
    }

    /** Columns in parentheses. */
    static String list(List<String> names) {
        return names.stream().map(MySqlNames::quoted).collect(Collectors.joining(", ", "(", ")"));
    }

    /** A string literal as the default {@code sql_mode} reads it: a backslash escapes there. */
    static String literal(String text) {
        return '\'' + text.replace("\\", "\\\\").replace("'", "''") + '\'';
    }
}
