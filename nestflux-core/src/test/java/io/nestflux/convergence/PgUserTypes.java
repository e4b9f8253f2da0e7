package io.nestflux.convergence;

import io.nestflux.catalog.Storage;
import io.nestflux.table.postgres.PgCollation;
import io.nestflux.table.postgres.PgComposite;
import io.nestflux.table.postgres.PgDomain;
import io.nestflux.table.postgres.PgEnum;
import io.nestflux.table.postgres.PgRange;
import io.nestflux.table.postgres.PgSchema;
import io.nestflux.table.postgres.PgStatistics;
import io.nestflux.table.postgres.PgTable;
import io.nestflux.table.postgres.Range;
import java.util.List;

/** Domains, composite types, range types, collations and statistics, with all that can be said of them. */
final class PgUserTypes extends PgSchema {

    private final PgCollation phonebook =
            PgCollation.icu("Phone \"book\"", "de-u-co-phonebk").comment("it's German");
    private final PgCollation natural =
            PgCollation.icu("natural", "en-u-kn").nondeterministic().schema("kinds");
    private final PgEnum<String> state = PgEnum.of("state", "it's new", "done").schema("kinds");

    PgUserTypes(boolean changed) {
        PgDomain<String> email = PgDomain.of("email", changed ? "text" : "varchar(255)", String.class)
                .schema("kinds")
                .collation("C")
                .defaultValue("no@body.org")
                .notNull()
                .check("email_form", "value ~ '^[^@]+@[^@]+$'")
                .check("length(VALUE) < 100")
                .check("value <> 'it''s@x'")
                .comment("where mail goes");
        PgDomain<String> name =
                PgDomain.of("name of somebody", "text", String.class).collation(phonebook);
        PgDomain<String> open = PgDomain.of("open_state", state).check("value <> 'done'");
        PgDomain<String> opener = PgDomain.of("opener", open).defaultValue("it's new");
        PgDomain<Integer> positive = PgDomain.of("positive", "int", Integer.class)
                .check(changed ? "VALUE >= 0" : "VALUE > 0")
                .defaultExpression("1 + 1");
        PgComposite address = PgComposite.of("address")
                .attribute("street", "varchar(40)", street -> street.collation(phonebook))
                .attribute("Flat No", positive, flat -> flat.comment("it's a number"))
                .attribute("zip", changed ? "int" : "bigint", zip -> zip.array().comment("all of them"))
                .attribute("town", "text", town -> town.collation("C"))
                .comment("where somebody lives");
        PgComposite person = PgComposite.of("person")
                .attribute("name", name)
                .attribute("homes", address, homes -> homes.array())
                .attribute("state", state);
        PgRange<Double> floats = PgRange.of("floats", "float8", Double.class)
                .subtypeDiff("float8mi")
                .comment("of floats")
                .multirangeComment("many of them");
        PgRange<String> words = PgRange.of("words", "text", String.class)
                .collation("C")
                .opclass(changed ? "text_ops" : "text_pattern_ops")
                .multirange("many words");
        PgRange<String> states = PgRange.of("states", state);

        tables(new PgTable("app", "item") {
            {
                domain("email", email).defaultValue("a@b");
                domain("others", email).array().notNull().defaultValue(List.of("x@y", "it's@z"));
                domain("name", name).storage(Storage.EXTERNAL);
                domain("opener", opener).notNull();
                composite("home", address).defaultValue("(High Street,12,\"{1,2}\",\"O'Town\")");
                composite("people", person).array();
                Column<Range<Double>> span = range("span", floats).defaultValue(Range.of(1.5, 2.5));
                multirange("spans", floats).defaultValue(List.of(Range.of(1.0, 2.0)));
                range("words", words);
                multirange("many", words).defaultValue(List.of(Range.closed("a", "b c")));
                range("states", states);
                Column<String> part = text("part").collation(natural);
                Column<Integer> number = integer("number");
                index().on(span).using("gist");
                index().on(part);
                statistics("all_of_it").on(part, number);
                statistics("Some of \"it\"")
                        .on(number, part, expression("lower(part collate \"C\")"))
                        .kinds(PgStatistics.Kind.MCV, PgStatistics.Kind.NDISTINCT)
                        .target(changed ? 500 : 50)
                        .comment("it's enough");
                statistics("one").on(expression("number * 2"));
            }
        });
        domains(positive, PgDomain.of("unused", "int[]", String.class).schema("other"));
        compositeTypes(PgComposite.of("nothing"));
        rangeTypes(PgRange.of("dates", "date", String.class).schema("other"));
        collations(PgCollation.libc("posix", "C").schema("other"));
    }
}
