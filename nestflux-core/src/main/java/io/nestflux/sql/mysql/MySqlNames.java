package io.nestflux.sql.mysql;

import io.nestflux.sql.Qualified;
import java.util.Collection;
import java.util.stream.Collectors;

/** The one place where names of MySQL and MariaDB get their quotes, and lose them. */
public final class MySqlNames {

    private MySqlNames() {}

    /** An identifier in back-ticks, which are the only quotes that work in every {@code sql_mode}. */
    public static String quoted(String name) {
        return '`' + name.replace("`", "``") + '`';
    }

    /** A table's name, with its database when it is not the connection's own. */
    public static String quoted(Qualified name) {
        return name.schema().isEmpty() ? quoted(name.name()) : quoted(name.schema()) + '.' + quoted(name.name());
    }

    /** Columns in parentheses. */
    public static String list(Collection<String> names) {
        return names.stream().map(MySqlNames::quoted).collect(Collectors.joining(", ", "(", ")"));
    }

    /** An account. */
    public static String account(String user, String host) {
        return quoted(user) + '@' + quoted(host);
    }

    /** An identifier without the quotes that it may have, of whatever kind. */
    public static String unquoted(String identifier) {
        boolean bare = identifier.length() < 2 || "`\"'".indexOf(identifier.charAt(0)) < 0;
        if (bare) {
            return identifier;
        }
        String quote = identifier.substring(0, 1);
        return identifier.substring(1, identifier.length() - 1).replace(quote + quote, quote);
    }
}
