package io.nestflux.plan.postgres;

import io.nestflux.catalog.View;
import io.nestflux.catalog.View.ViewColumn;
import io.nestflux.plan.postgres.clauses.PgExpressions;
import io.nestflux.sql.postgres.PgNames;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The query of a view as it has to be written. What the server prints of {@code CREATE VIEW v (one, two) AS VALUES …},
 * {@code SELECT column1 AS one, … FROM (VALUES …) "*VALUES*"}, it reads as a query on a subquery, and prints it with
 * another blank from then on.
 */
final class PgViewText {

    private static final Pattern VALUES = Pattern.compile(
            "SELECT (?:\"\\*VALUES\\*\"\\.)?column1 AS .*?\\n\\s+FROM \\((VALUES .*)\\) \"\\*VALUES\\*\"",
            Pattern.DOTALL);

    private PgViewText() {}

    /** The list of its columns with a blank before it, where the query does not name them. */
    static String columns(View view) {
        return values(view).isPresent()
                ? " ("
                        + PgNames.quoteAll(
                                view.columns().stream().map(ViewColumn::name).toList())
                        + ")"
                : "";
    }

    /** The query, from its first word on. */
    static String query(View view) {
        return PgExpressions.writable(values(view).orElse(view.query()));
    }

    private static Optional<String> values(View view) {
        Matcher values = VALUES.matcher(view.query());
        return values.matches() ? Optional.of(values.group(1)) : Optional.empty();
    }
}
