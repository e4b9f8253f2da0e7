package io.nestflux.plan.postgres.clauses;

import io.nestflux.catalog.Options;
import io.nestflux.catalog.PgOption;
import io.nestflux.sql.SqlLexer;
import io.nestflux.sql.postgres.PgLiterals;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Storage parameters of tables, keys and indexes. */
public final class PgParameters {

    private PgParameters() {}

    /** {@code WITH (fillfactor=70)} with a blank before it, or nothing. */
    public static String with(Options options) {
        SortedMap<String, String> parameters = options.family(PgOption.WITH);
        return parameters.isEmpty() ? "" : " WITH (" + list(parameters) + ")";
    }

    /** The clauses {@code SET (…)} and {@code RESET (…)} that turn one set into another. */
    public static List<String> changes(Options before, Options after) {
        SortedMap<String, String> was = before.family(PgOption.WITH);
        SortedMap<String, String> is = after.family(PgOption.WITH);
        List<String> clauses = new ArrayList<>();
        Map<String, String> set = new java.util.TreeMap<>(is);
        set.entrySet().removeAll(was.entrySet());
        if (!set.isEmpty()) {
            clauses.add("SET (" + list(set) + ")");
        }
        TreeSet<String> gone = new TreeSet<>(was.keySet());
        gone.removeAll(is.keySet());
        if (!gone.isEmpty()) {
            clauses.add("RESET (" + String.join(", ", gone) + ")");
        }
        return clauses;
    }

    private static String list(Map<String, String> parameters) {
        return parameters.entrySet().stream()
                .map(entry -> entry.getKey() + " = " + value(entry.getValue()))
                .collect(Collectors.joining(", "));
    }

    /** Numbers and words stay bare; anything else is quoted. */
    private static String value(String text) {
        return isBare(text) ? text : PgLiterals.text(text);
    }

    private static boolean isBare(String text) {
        return !text.isEmpty()
                && text.chars().allMatch(c -> c < 0x80 && c != '$' && (SqlLexer.isWordPart(c) || c == '.'));
    }
}
