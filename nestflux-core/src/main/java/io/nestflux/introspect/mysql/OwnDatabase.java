package io.nestflux.introspect.mysql;

import io.nestflux.sql.mysql.MySqlNames;
import java.util.List;
import java.util.Optional;

/**
 * Takes the name of the view's own database out of its query, so that it reads the same in every database. The server
 * leaves it out by itself, but for a function that was called by its full name and, on MariaDB, for everything in a
 * view that also reads another database.
 */
final class OwnDatabase {

    private OwnDatabase() {}

    /** The query without it; empty if what is meant by it cannot be told from an alias of the same name. */
    static Optional<String> removedFrom(String sql, String database) {
        if (!sql.contains(MySqlNames.quoted(database) + '.')) {
            return Optional.of(sql);
        }
        List<QuotedName> names = QuotedName.in(sql);
        boolean isAlias = names.stream().anyMatch(name -> name.text().equals(database) && name.maybeRelation());
        StringBuilder text = new StringBuilder();
        int copied = 0;
        for (int i = 0; i + 1 < names.size(); i++) {
            QuotedName name = names.get(i);
            QuotedName next = names.get(i + 1);
            if (!name.text().equals(database) || name.isQualified() || !name.isBefore('.')) {
                continue;
            }
            if (!isAlias || next.isBefore('(')) {
                text.append(sql, copied, name.begin());
                copied = next.begin();
            } else if (next.isBefore('.') || i + 2 < names.size() && hasAlias(next, names.get(i + 2))) {
                return Optional.empty();
            }
        }
        return Optional.of(text.append(sql, copied, sql.length()).toString());
    }

    /** {@code `database`.`table` `alias`}. */
    private static boolean hasAlias(QuotedName name, QuotedName next) {
        return next.begin() == name.end() + 1 && name.isBefore(' ');
    }
}
