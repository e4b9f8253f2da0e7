package io.nestflux.introspect.postgres;

import io.nestflux.catalog.Collation;
import io.nestflux.catalog.Options;
import io.nestflux.catalog.PgOption;
import io.nestflux.introspect.Row;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;

/** Collations that somebody has created. */
final class Collations {

    private static final Map<String, String> PROVIDERS =
            Map.of("c", "libc", "i", "icu", "b", "builtin", "d", "default");

    private Collations() {}

    static void read(Answers answers, ObjectNumbers numbers, StandingObjects standing) throws SQLException {
        answers.all(Question.COLLATIONS, row -> {
            Collation collation = new Collation(row.text("name"), row.optional("comment"), options(row));
            numbers.note(ObjectNumbers.COLLATION, row.number("oid"), standing.add(row.text("schema"), collation));
            return collation;
        });
    }

    private static Options options(Row row) throws SQLException {
        String code = row.text("provider");
        Optional<String> order = row.optional("collcollate");
        Optional<String> classes = row.optional("collctype");
        // before PostgreSQL 15 the locale of ICU stood where those of libc stand
        Optional<String> locale = row.optional("locale").or(() -> order.equals(classes) ? order : Optional.empty());
        return Options.NONE
                .with(PgOption.PROVIDER, PROVIDERS.getOrDefault(code, code))
                .with(PgOption.LOCALE, locale)
                .with(PgOption.LC_COLLATE, order.filter(name -> locale.isEmpty()))
                .with(PgOption.LC_CTYPE, classes.filter(name -> locale.isEmpty()))
                .with(PgOption.NONDETERMINISTIC, !row.flag("deterministic"))
                .with(PgOption.RULES, row.optional("rules"));
    }
}
