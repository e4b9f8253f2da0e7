package io.nestflux.plan.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import io.nestflux.catalog.Catalog;
import io.nestflux.catalog.Column;
import io.nestflux.catalog.Inheritance;
import io.nestflux.catalog.Options;
import io.nestflux.catalog.PgOption;
import io.nestflux.catalog.QualifiedName;
import io.nestflux.catalog.Schema;
import io.nestflux.catalog.Table;
import io.nestflux.plan.Planner;
import io.nestflux.sql.Dialect;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a reader is told before a statement runs. */
class PgHazardsTest {

    private static final Table LOG =
            table("log", column("k", "integer")).withOptions(Options.NONE.with(PgOption.PARTITION_BY, "LIST (k)"));

    @Test
    void aPartitionBesideTheDefaultOneMeetsItsRows() {
        assertThat(hazards(
                        List.of(LOG, partition("rest", "DEFAULT")),
                        List.of(LOG, partition("rest", "DEFAULT"), partition("two", "FOR VALUES IN (2)"))))
                .containsExactly("may fail: fails if a row of public.rest is FOR VALUES IN (2):"
                        + " take such rows out before, and put them in after");
        assertThat(hazards(
                        List.of(LOG, partition("rest", "DEFAULT"), table("two", column("k", "integer"))),
                        List.of(LOG, partition("rest", "DEFAULT"), partition("two", "FOR VALUES IN (2)"))))
                .contains("may fail: fails if a row of public.rest is FOR VALUES IN (2):"
                        + " take such rows out before, and put them in after");
        assertThat(hazards(
                        List.of(LOG),
                        List.of(LOG, partition("rest", "DEFAULT"), partition("two", "FOR VALUES IN (2)"))))
                .isEmpty();
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
                .map(hazard ->
                        hazard.kind().name().toLowerCase(Locale.ROOT).replace('_', ' ') + ": " + hazard.message())
                .toList();
    }

    private static Catalog catalog(List<Table> tables) {
        return Catalog.empty(Dialect.POSTGRESQL)
                .withSchemas(List.of(Schema.empty("public").withTables(tables)));
    }
}
