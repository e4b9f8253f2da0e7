package io.nestflux.plan.postgres.rights;

import io.nestflux.sql.postgres.PgNames;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Lists of privileges as they stand in {@code GRANT} and {@code REVOKE}. */
final class PgPrivileges {

    private static final String COLUMN = " (";

    /** Written so, and never printed: the server tells each by itself. */
    private static final String ALL = "ALL";

    private PgPrivileges() {}

    /** What may be done: what a privilege on a column is called without the column. */
    static String word(String privilege) {
        int column = privilege.indexOf(COLUMN);
        return column < 0 ? privilege : privilege.substring(0, column);
    }

    /** The column that a privilege is about; empty for the whole object. */
    static String column(String privilege) {
        int column = privilege.indexOf(COLUMN);
        return column < 0 ? "" : privilege.substring(column + COLUMN.length(), privilege.length() - 1);
    }

    /** {@code SELECT ("id", "email"), DELETE}. */
    static String list(Collection<String> privileges) {
        if (privileges.contains(ALL)) {
            return ALL;
        }
        Map<String, List<String>> columns = new LinkedHashMap<>();
        List<String> whole = new ArrayList<>();
        for (String privilege : privileges) {
            String column = column(privilege);
            if (column.isEmpty()) {
                whole.add(privilege);
            } else {
                columns.computeIfAbsent(word(privilege), word -> new ArrayList<>())
                        .add(column);
            }
        }
        List<String> words = new ArrayList<>(whole);
        columns.forEach((word, names) -> words.add(word + " (" + PgNames.quoteAll(names) + ")"));
        return String.join(", ", words);
    }

    static List<String> without(Collection<String> privileges, Collection<String> others) {
        return privileges.stream()
                .filter(privilege -> !others.contains(privilege))
                .collect(Collectors.toList());
    }
}
