package io.nestflux.plan.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import io.nestflux.catalog.Catalog;
import io.nestflux.catalog.Column;
import io.nestflux.catalog.Deferral;
import io.nestflux.catalog.ForeignKey;
import io.nestflux.catalog.Inheritance;
import io.nestflux.catalog.Options;
import io.nestflux.catalog.PgOption;
import io.nestflux.catalog.QualifiedName;
import io.nestflux.catalog.Schema;
import io.nestflux.catalog.Table;
import io.nestflux.plan.Planner;
import io.nestflux.sql.Dialect;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a reader is told before a statement runs. */
class PgHazardsTest {

    private static final String REWRITE = "rewrites: public.t: nobody can use it meanwhile";

    private static final Table LOG =
            table("log", column("k", "integer")).withOptions(Options.NONE.with(PgOption.PARTITION_BY, "LIST (k)"));

    @Test
    void aPartitionBesideTheDefaultOneMeetsItsRows() {
        assertThat(hazards(
                        List.of(LOG, partition("rest", "DEFAULT")),
                        List.of(LOG, partition("rest", "DEFAULT"), partition("two", "FOR VALUES IN (2)"))))
                .containsExactly("fails on existing rows: if a row of public.rest is FOR VALUES IN (2):"
                        + " take such rows out before, and put them in after");
        assertThat(hazards(
                        List.of(LOG, partition("rest", "DEFAULT"), table("two", column("k", "integer"))),
                        List.of(LOG, partition("rest", "DEFAULT"), partition("two", "FOR VALUES IN (2)"))))
                .contains("fails on existing rows: if a row of public.rest is FOR VALUES IN (2):"
                        + " take such rows out before, and put them in after");
        assertThat(hazards(
                        List.of(LOG),
                        List.of(LOG, partition("rest", "DEFAULT"), partition("two", "FOR VALUES IN (2)"))))
                .isEmpty();
    }

    @ParameterizedTest(name = "{0} to {1}: {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "numeric(10,4)|numeric(10,2)|rounded to 2 digits after the point",
                "numeric|numeric(10,2)|rounded to 2 digits after the point",
                "numeric(10,2)|integer|rounded to whole numbers",
                "double precision|bigint|rounded to whole numbers",
                "double precision|real|rounded to the digits that real has",
                "bigint|double precision|rounded to the digits that double precision has",
                "integer|real|rounded to the digits that real has",
                "double precision|numeric|rounded to 15 digits",
                "timestamp with time zone|date|cut to their day in UTC",
                "timestamp without time zone|date|cut to their day",
                "timestamp(6) without time zone|timestamp(0) without time zone|rounded to seconds",
                "timestamp without time zone[]|timestamp(3) without time zone[]|rounded to 3 digits of a second's fraction",
                "interval|interval day|cut after the field day",
                "interval day to second(6)|interval year to month|cut after the field month",
                "interval(4)|interval(2)|rounded to 2 digits of a second's fraction",
                "time with time zone|time without time zone|without their time zone from then on",
                "inet|cidr|cut to their networks"
            })
    void whatTheServerRoundsOrCutsWithoutAWordIsLost(String before, String after, String loss) {
        assertThat(ofChange(before, after)).contains("loses data: values of public.t.a are " + loss);
    }

    @ParameterizedTest(name = "{0} to {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "integer|bigint",
                "integer|double precision",
                "integer|numeric",
                "real|double precision",
                "numeric(6,2)|double precision",
                "numeric(10,2)|numeric(12,4)",
                "numeric(10,0)|bigint",
                "date|timestamp without time zone",
                "timestamp(0) without time zone|timestamp without time zone",
                "interval year to month|interval",
                "interval hour to second|interval",
                "varchar(10)|text",
                "cidr|inet"
            })
    void whatHasItsPlaceInTheNewTypeIsNotLost(String before, String after) {
        assertThat(ofChange(before, after)).noneMatch(hazard -> hazard.startsWith("loses data"));
    }

    @Test
    void whatIsRoundedDoesNotFail() {
        assertThat(ofChange("timestamp(6) without time zone", "timestamp(0) without time zone"))
                .containsExactly("loses data: values of public.t.a are rounded to seconds", REWRITE);
        assertThat(ofChange("numeric(10,4)", "numeric(10,2)"))
                .containsExactly("loses data: values of public.t.a are rounded to 2 digits after the point", REWRITE);
    }

    @ParameterizedTest(name = "{0} to {1}: {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "character varying(10)|character varying(20)|false",
                "character varying(10)|character varying(5)|true",
                "character varying(10)|text|false",
                "text|character varying(50)|true",
                "text|character varying|false",
                "integer|bigint|true",
                "numeric(10,2)|numeric(12,2)|false",
                "numeric(10,2)|numeric|false",
                "numeric(10,2)|numeric(12,3)|true",
                "timestamp without time zone|timestamp with time zone|true",
                "timestamp(3) without time zone|timestamp(6) without time zone|false",
                "timestamp without time zone|timestamp(3) without time zone|true",
                "integer|text|true",
                "json|jsonb|true"
            })
    void aTypeIsAsDearAsItWasMeasured(String before, String after, boolean rewrites) {
        assertThat(ofChange(before, after).contains(REWRITE)).isEqualTo(rewrites);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "1|false",
                "now()|false",
                "CURRENT_TIMESTAMP|false",
                "clock_timestamp()|true",
                "gen_random_uuid()|true",
                "nextval(x)|true"
            })
    void aDefaultThatIsWorkedOutRowByRowRewrites(String value, boolean rewrites) {
        Column filled = column("b", "text").withDefaultValue(Optional.of(value));
        assertThat(hazards(List.of(table("t")), List.of(table("t", filled))).contains(REWRITE))
                .isEqualTo(rewrites);
    }

    @Test
    void aKeyOverANewEmptyColumnCannotFail() {
        Column made = column("a", "integer");
        ForeignKey key = new ForeignKey(
                "t_a_fkey",
                List.of("a"),
                new QualifiedName("public", "p"),
                List.of("id"),
                ForeignKey.Action.NO_ACTION,
                ForeignKey.Action.NO_ACTION,
                List.of(),
                false,
                Deferral.NOT_DEFERRABLE,
                Optional.empty(),
                Options.NONE);
        Table parent = table("p", column("id", "integer"));
        Table keyed = table("t", made).withForeignKeys(List.of(key));

        assertThat(hazards(List.of(parent, table("t")), List.of(parent, keyed)))
                .containsExactly("blocks: nobody can write to public.t or public.p while its rows are looked at");
        assertThat(hazards(List.of(parent, table("t", made)), List.of(parent, keyed)))
                .contains("fails on existing rows: if a row of public.t refers to no row of public.p");
    }

    private static List<String> ofChange(String before, String after) {
        return hazards(List.of(table("t", column("a", before))), List.of(table("t", column("a", after))));
    }

    private static Table partition(String name, String bound) {
        return table(name).withOthers(List.of(new Inheritance(new QualifiedName("public", "log"), Optional.of(bound))));
    }

    private static Table table(String name, Column... columns) {
        return Table.empty(name).withColumns(List.of(columns));
    }

    private static Column column(String name, String type) {
        return new Column(
                name, type, true, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Options.NONE);
    }

    private static List<String> hazards(List<Table> before, List<Table> after) {
        return Planner.plan(new PgSql(), catalog(before), catalog(after)).stream()
                .flatMap(statement -> statement.hazards().stream())
                .map(hazard -> hazard.kind().word() + ": " + hazard.message())
                .toList();
    }

    private static Catalog catalog(List<Table> tables) {
        return Catalog.empty(Dialect.POSTGRESQL)
                .withSchemas(List.of(Schema.empty("public").withTables(tables)));
    }
}
