package io.nestflux.plan.postgres;

import io.nestflux.catalog.View;
import io.nestflux.plan.postgres.clauses.PgExpressions;
import io.nestflux.sql.Dialect;
import io.nestflux.sql.SqlText;
import io.nestflux.sql.SqlTokens;
import io.nestflux.sql.postgres.PgNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The query of a view as it has to be written. What the server prints of {@code CREATE VIEW v (one, two) AS VALUES …},
 * {@code SELECT column1 AS one, … FROM (VALUES …) "*VALUES*"}, it reads as a query on a subquery, and prints it with
 * another blank from then on.
 */
final class PgViewText {

    private static final String SUBQUERY = "\"*VALUES*\"";

    private PgViewText() {}

    /** The list of its columns with a blank before it, where the query does not name them. */
    static String columns(View view) {
        return values(view).isPresent() ? " (" + PgNames.quoteAll(names(view.query())) + ")" : "";
    }

    /** What is selected is called; a view of a model need not tell its columns. */
    private static List<String> names(String query) {
        SqlText text = SqlText.of(query, Dialect.POSTGRESQL);
        int from = text.find(0, token -> token.is("FROM"));
        List<String> names = new ArrayList<>();
        for (String each : SqlText.list(text.between(text.next(0), from), Dialect.POSTGRESQL)) {
            SqlTokens tokens = SqlTokens.of(each, Dialect.POSTGRESQL);
            String name = tokens.name().name();
            names.add(tokens.take("AS") ? tokens.part() : name);
        }
        return names;
    }

    /** The query, from its first word on. */
    static String query(View view) {
        return PgExpressions.writable(values(view).orElse(view.query()));
    }

    private static Optional<String> values(View view) {
        if (!view.query().endsWith(") " + SUBQUERY)) {
            return Optional.empty();
        }
        SqlText query = SqlText.of(view.query(), Dialect.POSTGRESQL);
        boolean selects =
                query.isAt(0, "SELECT", SUBQUERY, ".", "column1", "AS") || query.isAt(0, "SELECT", "column1", "AS");
        int open = query.significant(query.find(0, token -> token.is("FROM")) + 1);
        int behind = query.next(open);
        boolean isAll = query.isAt(open, "(", "VALUES") && query.behind(behind, SUBQUERY) == query.size();
        return selects && isAll ? Optional.of(query.between(open + 1, behind - 1)) : Optional.empty();
    }
}
