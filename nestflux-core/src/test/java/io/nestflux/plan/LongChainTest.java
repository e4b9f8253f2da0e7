package io.nestflux.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.nestflux.catalog.Catalog;
import io.nestflux.catalog.Schema;
import io.nestflux.catalog.Table;
import io.nestflux.plan.postgres.PgSql;
import io.nestflux.sql.Dialect;
import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** However deep tables depend on each other, a plan comes to its end, and in the right order. */
class LongChainTest {

    private static final int TABLES = 5_000;

    @Test
    void dropsALongChainFromItsEndWithoutTouchingItsForeignKeys() {
        List<String> drops = sql(tables(number -> number - 1), Catalog.empty(Dialect.POSTGRESQL));

        assertThat(drops).hasSize(TABLES + 1).last().isEqualTo("DROP SCHEMA \"public\"");
        assertThat(drops.subList(0, TABLES))
                .isEqualTo(IntStream.iterate(TABLES - 1, number -> number >= 0, number -> number - 1)
                        .mapToObj(number -> "DROP TABLE \"public\".\"t" + number + "\"")
                        .toList());
    }

    @Test
    void createsEveryTableOfALongChainBeforeTheFirstForeignKey() {
        List<String> creates = sql(Catalog.empty(Dialect.POSTGRESQL), tables(number -> number - 1));

        assertThat(creates.subList(1, TABLES + 1)).allMatch(statement -> statement.startsWith("CREATE TABLE"));
        assertThat(creates.subList(TABLES + 1, creates.size()))
                .hasSize(TABLES - 1)
                .allMatch(statement -> statement.contains("ADD CONSTRAINT"));
    }

    @Test
    void opensACircleOfAnyLength() {
        Catalog circle = tables(number -> (number + TABLES - 1) % TABLES);

        List<String> drops = sql(circle, Catalog.empty(Dialect.POSTGRESQL));

        assertThat(drops.get(0)).contains("DROP CONSTRAINT");
        assertThat(drops.stream().filter(statement -> statement.startsWith("DROP TABLE")))
                .hasSize(TABLES);
    }

    private static List<String> sql(Catalog before, Catalog after) {
        return Planner.plan(new PgSql(), before, after).stream()
                .map(Statement::sql)
                .toList();
    }

    /** Each table refers to the one with the number that the function gives; below zero, to none. */
    private static Catalog tables(IntUnaryOperator target) {
        List<Table> tables = IntStream.range(0, TABLES)
                .mapToObj(number -> LongChains.table(number, target.applyAsInt(number)))
                .toList();
        return Catalog.empty(Dialect.POSTGRESQL)
                .withSchemas(List.of(Schema.empty("public").withTables(tables)));
    }
}
