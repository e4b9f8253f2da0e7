package io.nestflux.cases;

import io.nestflux.catalog.QualifiedName;
import io.nestflux.sql.Dialect;
import io.nestflux.sql.Lexers;
import io.nestflux.sql.Token;
import io.nestflux.sql.mysql.MySqlNames;
import io.nestflux.sql.postgres.PgNames;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A case whose tables have names with every quote, a newline and, on PostgreSQL, a picture in them, and is otherwise
 * the same.
 */
final class AwkwardNames {

    /** With what is added, a longer one would be longer than servers allow. */
    private static final int LONGEST = 48;

    private final Dialect dialect;
    private final Set<String> tables;

    private AwkwardNames(Dialect dialect, Set<String> tables) {
        this.dialect = dialect;
        this.tables = tables;
    }

    /**
     * The case with such names; empty when its texts say a table's name in a way that is more than a name: in a string
     * or the body of a routine, or within a name that the server makes of it.
     */
    static Optional<DiffCase> in(DiffCase diffCase) {
        Catalogs catalogs = Catalogs.of(diffCase);
        Set<String> tables = Stream.of(catalogs.before(), catalogs.after())
                .flatMap(catalog -> catalog.tableNames().stream())
                .map(QualifiedName::name)
                .collect(Collectors.toSet());
        AwkwardNames names = new AwkwardNames(catalogs.before().dialect(), tables);
        List<String> texts =
                Stream.of("before", "rows", "after").map(diffCase::section).toList();
        if (tables.isEmpty()
                || tables.stream().anyMatch(name -> name.length() > LONGEST)
                || texts.stream().anyMatch(names::saysMore)) {
            return Optional.empty();
        }
        Map<String, String> sections = new LinkedHashMap<>();
        Stream.of("before", "rows", "after").forEach(name -> sections.put(name, names.in(diffCase.section(name))));
        return Optional.of(new DiffCase(diffCase.file(), diffCase.head(), sections));
    }

    private boolean saysMore(String sql) {
        return Lexers.tokens(sql, dialect).stream()
                .filter(token -> token.kind().isSignificant() && !isTable(token))
                .map(token -> token.text().toLowerCase(Locale.ROOT))
                .anyMatch(text -> tables.stream().anyMatch(table -> says(text, table.toLowerCase(Locale.ROOT))));
    }

    /** Short names are found in every word, but the server makes longer ones only by an underscore. */
    private static boolean says(String text, String table) {
        boolean string = text.indexOf('\'') >= 0 || text.indexOf('$') >= 0;
        return text.startsWith(table + "_") || text.startsWith("\"" + table + "_") || (string && text.contains(table));
    }

    private boolean isTable(Token token) {
        return token.isName() && tables.contains(token.content());
    }

    private String in(String sql) {
        return Lexers.tokens(sql, dialect).stream()
                .map(token -> isTable(token) ? awkward(token.content()) : token.text())
                .collect(Collectors.joining());
    }

    private String awkward(String name) {
        return dialect == Dialect.POSTGRESQL
                ? PgNames.quote(name + " \"it's\"\n`\ud83c\udf89")
                // no picture: MySQL 9.7 cuts the text of a routine without a block at a wrong byte, and then refuses it
                : MySqlNames.quoted(name + " \"it's\"\n`");
    }
}
