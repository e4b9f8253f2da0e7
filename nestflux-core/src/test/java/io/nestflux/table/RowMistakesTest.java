package io.nestflux.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.groups.Tuple.tuple;

import io.nestflux.ErrorCode;
import io.nestflux.NestFluxException;
import io.nestflux.catalog.DeclaredRow;
import io.nestflux.table.mysql.MySqlSchema;
import io.nestflux.table.mysql.MySqlTable;
import io.nestflux.table.postgres.PgSchema;
import io.nestflux.table.postgres.PgTable;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Declared rows are held to their tables when the schema is loaded: count, type, key; with table, row and column. */
class RowMistakesTest {

    private static NestFluxException mistakes(SchemaDefinition schema) {
        NestFluxException refused = catchThrowableOfType(NestFluxException.class, schema::catalog);
        assertThat(refused.code()).isEqualTo(ErrorCode.MODEL_INVALID);
        return refused;
    }

    private static SchemaDefinition schema(PgTable... tables) {
        return new PgSchema() {
            {
                tables(tables);
            }
        };
    }

    private static final class CoinTable extends PgTable {
        final Column<String> code = varchar("code", 3).primaryKey();
        final Column<Long> cents = bigint("cents");
        final Column<String> name = text("name").notNull();
        final Column<Long> twice = bigint("twice").generatedAs("cents * 2").stored();

        CoinTable(Row... rows) {
            super("coin");
            rows(rows);
        }

        static Row coin(Object... values) {
            return row(values);
        }
    }

    @Test
    void everyMistakeIsToldWithTableRowAndColumn() {
        NestFluxException refused = mistakes(schema(new CoinTable(
                CoinTable.coin("EUR", 100L, "Euro"),
                CoinTable.coin("USD", 100L),
                CoinTable.coin("GBP", 100, "Pound"),
                CoinTable.coin("XXX", null, null),
                CoinTable.coin(null, null, "none"),
                CoinTable.coin("EUR", 1L, "again"),
                CoinTable.coin("NUL", 1L, "a\0b"))));

        assertThat(refused.problem())
                .contains("CoinTable: row 2, row(USD, 100), has 2 values for 3 columns: code, cents, name")
                .contains(
                        "CoinTable.cents: row 3, row(GBP, 100, Pound), has the Integer 100 for it, which takes a Long")
                .contains("CoinTable.name: row 4, row(XXX, null, null), has no value for it, and it may not be NULL")
                .contains("CoinTable.code: row 5, row(null, null, none), has no value for it")
                .contains("CoinTable: row 6, row(EUR, 1, again), has the primary key of another row")
                .contains(
                        "CoinTable.name: row 7, row(NUL, 1, a\\u0000b), has the value a\\u0000b for it, which cannot be written");
    }

    @Test
    void rowsNeedAPrimaryKeyAndValuesForIt() {
        PgTable keyless = new PgTable("keyless") {
            {
                text("name");
                rows(row("a"));
            }
        };
        PgTable partly = new PgTable("partly") {
            {
                var a = integer("a");
                var b = integer("b");
                primaryKey(a, b);
                rows(a).are(row(1));
            }
        };

        assertThat(mistakes(schema(keyless, partly)).problem())
                .contains("it has rows and no primary key")
                .contains("its rows have no value for b, which the primary key has");
    }

    @Test
    void aValueOfAnotherTypeIsAMistakeOnMySqlToo() {
        MySqlSchema schema = new MySqlSchema() {
            {
                tables(new MySqlTable("coin") {
                    {
                        varchar("code", 3).primaryKey();
                        bigint("cents");
                        datetime("since");
                        rows(row("EUR", 100, "2002"));
                    }
                });
            }
        };

        assertThat(mistakes(schema).problem())
                .contains("has the Integer 100 for it, which takes a Long")
                .contains("has the String 2002 for it, which takes a LocalDateTime");
    }

    @Test
    void rowsOfSomeColumnsAreInTheOrderThatIsListed() {
        SchemaDefinition schema = schema(new PgTable("coin") {
            {
                var code = varchar("code", 3).primaryKey();
                bigint("cents").notNull().defaultValue(100L);
                var name = text("name");
                rows(name, code).are(row("Euro", "EUR"), row(null, "XXX"));
            }
        });

        assertThat(schema.rows().rows())
                .extracting(DeclaredRow::key, DeclaredRow::values)
                .containsExactly(
                        tuple(Map.of("code", "'EUR'"), Map.of("name", "'Euro'")),
                        tuple(Map.of("code", "'XXX'"), Map.of("name", "NULL")));
    }
}
