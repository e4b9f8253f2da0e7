package io.nestflux.cases;

import io.nestflux.catalog.Catalog;
import io.nestflux.catalog.DeclaredRow;
import io.nestflux.catalog.DeclaredRows;
import io.nestflux.catalog.KeyConstraint;
import io.nestflux.catalog.QualifiedName;
import io.nestflux.catalog.Table;
import io.nestflux.migration.ScriptStatement;
import io.nestflux.migration.SqlScript;
import io.nestflux.sql.Dialect;
import io.nestflux.sql.Lexers;
import io.nestflux.sql.Token;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/**
 * Reads declared rows from the INSERTs that would make them: {@code INSERT INTO t (id, a) VALUES (1, 'x'), (2, NULL)}.
 */
final class DeclaredInserts {

    private final List<Token> tokens;
    private final String text;
    private int at;

    private DeclaredInserts(String text, Dialect dialect) {
        this.text = text;
        this.tokens = Lexers.tokens(text, dialect).stream()
                .filter(token -> token.kind().isSignificant())
                .toList();
    }

    /** The rows, known by the primary keys that their tables have. */
    static DeclaredRows in(String script, Catalog catalog) {
        List<DeclaredRow> rows = new ArrayList<>();
        for (ScriptStatement statement : SqlScript.split(script, catalog.dialect())) {
            new DeclaredInserts(statement.sql(), catalog.dialect()).read(catalog, rows);
        }
        return new DeclaredRows(rows);
    }

    private void read(Catalog catalog, List<DeclaredRow> rows) {
        if (!is("INSERT")) {
            return;
        }
        at = 2;
        String first = next().content();
        String schema = catalog.dialect().hasSchemas() ? "public" : "";
        if (is(".")) {
            at++;
            schema = first;
            first = next().content();
        }
        QualifiedName table = new QualifiedName(schema, first);
        List<String> columns = new ArrayList<>();
        for (at++; !is("OVERRIDING") && !is("VALUES"); at += 2) {
            columns.add(tokens.get(at).content());
        }
        while (!is("VALUES")) {
            at++;
        }
        List<String> key = catalog.table(table)
                .flatMap(Table::primaryKey)
                .map(KeyConstraint::columns)
                .orElseThrow();
        while (++at < tokens.size()) {
            Map<String, String> values = new HashMap<>();
            at++;
            columns.forEach(column -> values.put(column, value()));
            rows.add(new DeclaredRow(table, Map.of(), values).knownBy(new LinkedHashSet<>(key)));
        }
    }

    /** Up to the comma or parenthesis behind it, which it takes. */
    private String value() {
        int start = tokens.get(at).start();
        int depth = 0;
        while (depth > 0 || !is(",") && !is(")")) {
            depth += is("(") || is("[") ? 1 : is(")") || is("]") ? -1 : 0;
            at++;
        }
        return text.substring(start, tokens.get(at++ - 1).end());
    }

    private Token next() {
        return tokens.get(at++);
    }

    private boolean is(String word) {
        return tokens.get(at).is(word);
    }
}
