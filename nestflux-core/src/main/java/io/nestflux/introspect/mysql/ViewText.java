package io.nestflux.introspect.mysql;

import io.nestflux.catalog.CheckOption;
import io.nestflux.catalog.MySqlOption;
import io.nestflux.catalog.Options;
import io.nestflux.catalog.View;
import io.nestflux.catalog.View.ViewColumn;
import io.nestflux.catalog.ViewAlgorithm;
import java.util.List;
import java.util.Optional;

/** Reads what {@code SHOW CREATE VIEW} prints. */
final class ViewText {

    private static final String LOCAL = " WITH LOCAL CHECK OPTION";
    private static final String CASCADED = " WITH CASCADED CHECK OPTION";

    private final Creator creator;
    private final PrintedTokens tokens;
    private Options options = Options.NONE;

    private ViewText(Creator creator, String sql) {
        this.creator = creator;
        this.tokens = new PrintedTokens(sql, creator.dialect(), "");
    }

    /** The view, unless its text is of an unknown form. */
    static Optional<View> read(String name, String sql, Creator creator) {
        return new ViewText(creator, sql).read(name);
    }

    private Optional<View> read(String name) {
        if (!tokens.word("CREATE") || !readHead() || !tokens.word("VIEW")) {
            return Optional.empty();
        }
        tokens.name();
        if (tokens.symbol('.')) {
            tokens.name();
        }
        List<ViewColumn> columns = columns();
        if (!tokens.word("AS")) {
            return Optional.empty();
        }
        String query = withoutCheckOption(tokens.rest());
        return OwnDatabase.removedFrom(query, creator.database())
                .map(text -> new View(false, name, columns, text, Optional.empty(), options, List.of()));
    }

    private boolean readHead() {
        if (tokens.word("ALGORITHM") && tokens.symbol('=')) {
            options = options.with(
                    MySqlOption.ALGORITHM,
                    switch (tokens.anyWord()) {
                        case "merge" -> Optional.of(ViewAlgorithm.MERGE);
                        case "temptable" -> Optional.of(ViewAlgorithm.TEMPTABLE);
                        default -> Optional.<ViewAlgorithm>empty();
                    });
        }
        Optional<Definer> definer = Definer.take(tokens);
        if (definer.isEmpty()) {
            return false;
        }
        options = creator.withDefiner(options, definer.get());
        if (tokens.words("SQL", "SECURITY")) {
            options =
                    options.with(MySqlOption.SECURITY_INVOKER, tokens.anyWord().equals("invoker"));
        }
        return true;
    }

    /** MySQL keeps a list of names beside the query; MariaDB works it into the query. */
    private List<ViewColumn> columns() {
        return PrintedSql.identifiers(tokens.parentheses()).stream()
                .map(column -> new ViewColumn(column, "", Optional.empty(), Optional.empty()))
                .toList();
    }

    /** No query ends with these words unquoted, so they are the view's. */
    private String withoutCheckOption(String query) {
        for (String option : List.of(LOCAL, CASCADED)) {
            if (query.endsWith(option)) {
                options = options.with(
                        MySqlOption.CHECK_OPTION, option.equals(LOCAL) ? CheckOption.LOCAL : CheckOption.CASCADED);
                return query.substring(0, query.length() - option.length()).strip();
            }
        }
        return query.strip();
    }
}
