package io.nestflux.plan.mysql;

import io.nestflux.catalog.Index;
import io.nestflux.catalog.IndexPart;
import io.nestflux.catalog.KeyConstraint;
import io.nestflux.catalog.MySqlOption;
import io.nestflux.catalog.Options;
import io.nestflux.sql.mysql.MySqlFlavour;
import io.nestflux.sql.mysql.MySqlLiterals;
import io.nestflux.sql.mysql.MySqlNames;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The definition of an index or primary key, as it stands in {@code CREATE TABLE} and after {@code ADD} alike. */
final class MySqlIndexText {

    private final MySqlFlavour flavour;

    MySqlIndexText(MySqlFlavour flavour) {
        this.flavour = flavour;
    }

    /** @param engine the table's engine, because the method that is understood depends on it */
    String definition(Index index, String engine) {
        StringBuilder sql = new StringBuilder(kind(index))
                .append("INDEX ")
                .append(MySqlNames.quoted(index.name()))
                .append(' ')
                .append(parts(index.parts(), index.options()))
                .append(using(index.method(), engine));
        keyBlockSize(index.options(), sql);
        index.options()
                .get(MySqlOption.PARSER)
                .ifPresent(parser -> sql.append(" WITH PARSER ").append(MySqlNames.quoted(parser)));
        index.options()
                .family(MySqlOption.WITH)
                .forEach((name, value) -> sql.append(' ')
                        .append(name.toUpperCase(Locale.ROOT))
                        .append(" = ")
                        .append(value));
        index.comment().ifPresent(comment -> sql.append(" COMMENT ").append(MySqlLiterals.text(comment)));
        if (index.options().is(MySqlOption.INVISIBLE)) {
            sql.append(' ').append(flavour.indexVisibility(true));
        }
        return sql.toString();
    }

    String definition(KeyConstraint key) {
        StringBuilder sql = new StringBuilder("PRIMARY KEY ").append(parts(key.parts(), key.options()));
        keyBlockSize(key.options(), sql);
        key.comment().ifPresent(comment -> sql.append(" COMMENT ").append(MySqlLiterals.text(comment)));
        return sql.toString();
    }

    private static String kind(Index index) {
        return switch (index.method()) {
            case "fulltext" -> "FULLTEXT ";
            case "spatial" -> "SPATIAL ";
            case "vector" -> "VECTOR ";
            default -> index.unique() ? "UNIQUE " : "";
        };
    }

    /** Only the MEMORY engine has hash as its own choice; everywhere else b-tree goes without saying. */
    private static String using(String method, String engine) {
        return switch (method) {
            case "hash" -> " USING HASH";
            case "btree" -> engine.equals("memory") ? " USING BTREE" : "";
            default -> "";
        };
    }

    private static void keyBlockSize(Options options, StringBuilder sql) {
        options.get(MySqlOption.KEY_BLOCK_SIZE)
                .ifPresent(size -> sql.append(" KEY_BLOCK_SIZE = ").append(size));
    }

    private static String parts(List<IndexPart> parts, Options options) {
        String period = options.get(MySqlOption.WITHOUT_OVERLAPS)
                .map(name -> ", " + MySqlNames.quoted(name) + " WITHOUT OVERLAPS")
                .orElse("");
        return parts.stream().map(MySqlIndexText::part).collect(Collectors.joining(", ", "(", period + ")"));
    }

    private static String part(IndexPart part) {
        String text = part.expression() ? '(' + part.text() + ')' : MySqlNames.quoted(part.text());
        String prefix = part.prefixLength().map(length -> "(" + length + ")").orElse("");
        return text + prefix + (part.descending() ? " DESC" : "");
    }
}
