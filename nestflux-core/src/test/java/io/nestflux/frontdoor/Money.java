package io.nestflux.frontdoor;

import io.nestflux.table.Row;
import io.nestflux.table.SchemaDefinition;
import io.nestflux.table.mysql.MySqlSchema;
import io.nestflux.table.mysql.MySqlTable;
import io.nestflux.table.postgres.PgSchema;
import io.nestflux.table.postgres.PgTable;
import java.util.List;
import java.util.function.Function;

/**
 * Currencies and the countries that have them, which belong to the schema, and prices, which do not: on each dialect,
 * in forms that follow from each other.
 *
 * @param currencies code and name, and a symbol where there is such a column
 * @param countries code and currency; null without that table
 * @param shape what the table of currencies looks like
 */
public record Money(List<List<Object>> currencies, List<List<Object>> countries, Shape shape) {

    public enum Shape {
        PLAIN,
        WITH_SYMBOL,
        RENAMED,
        KEYED_BY_NUMBER
    }

    public static Money of(List<List<Object>> currencies) {
        return new Money(currencies, List.of(), Shape.PLAIN);
    }

    public Money shaped(Shape other) {
        return new Money(currencies, countries, other);
    }

    public Money with(List<List<Object>> otherCountries) {
        return new Money(currencies, otherCountries, shape);
    }

    public SchemaDefinition on(boolean postgres) {
        return postgres ? new Pg(this) : new MySql(this);
    }

    private static final class Pg extends PgSchema {

        static final class CurrencyTable extends PgTable {
            final Column<?> key;

            CurrencyTable(Money money) {
                super("public", money.shape() == Shape.RENAMED ? "coin" : "currency");
                Column<Long> number = money.shape() == Shape.KEYED_BY_NUMBER
                        ? bigint("number").notNull()
                        : null;
                var code = varchar("code", 3).notNull();
                var name = varchar(money.shape() == Shape.RENAMED ? "label" : "name", 40)
                        .notNull();
                if (money.shape() == Shape.RENAMED) {
                    renamedFrom("currency");
                    name.renamedFrom("name");
                }
                if (money.shape() == Shape.WITH_SYMBOL) {
                    varchar("symbol", 8).notNull().unique();
                }
                if (number == null) {
                    code.primaryKey();
                } else {
                    primaryKey(number);
                }
                key = code;
                rows(money.rows(money.currencies(), values -> row(values)));
            }
        }

        static final class CountryTable extends PgTable {
            CountryTable(CurrencyTable currency, Money money) {
                super("public", "country");
                var code = varchar("code", 2).primaryKey();
                var of = varchar("currency", 3);
                foreignKey(of).references(() -> text(currency.key)).onDelete(CASCADE);
                rows(money.rows(money.countries(), values -> row(values)));
            }

            @SuppressWarnings("unchecked")
            private static Column<String> text(Column<?> column) {
                return (Column<String>) column;
            }
        }

        Pg(Money money) {
            CurrencyTable currency = new CurrencyTable(money);
            // what refers is listed, and so created, first
            if (!money.countries().isEmpty()) {
                tables(new CountryTable(currency, money));
            }
            tables(currency);
        }
    }

    private static final class MySql extends MySqlSchema {

        static final class CurrencyTable extends MySqlTable {
            final Column<String> key;

            CurrencyTable(Money money) {
                super(money.shape() == Shape.RENAMED ? "coin" : "currency");
                Column<Long> number = money.shape() == Shape.KEYED_BY_NUMBER
                        ? bigint("number").notNull()
                        : null;
                var code = varchar("code", 3).notNull();
                var name = varchar(money.shape() == Shape.RENAMED ? "label" : "name", 40)
                        .notNull();
                if (money.shape() == Shape.RENAMED) {
                    renamedFrom("currency");
                    name.renamedFrom("name");
                }
                if (money.shape() == Shape.WITH_SYMBOL) {
                    varchar("symbol", 8).notNull().unique();
                }
                if (number == null) {
                    code.primaryKey();
                } else {
                    primaryKey(number);
                }
                key = code;
                rows(money.rows(money.currencies(), values -> row(values)));
            }
        }

        static final class CountryTable extends MySqlTable {
            CountryTable(CurrencyTable currency, Money money) {
                super("country");
                var code = varchar("code", 2).primaryKey();
                var of = varchar("currency", 3);
                foreignKey(of).references(() -> currency.key).onDelete(CASCADE);
                rows(money.rows(money.countries(), values -> row(values)));
            }
        }

        MySql(Money money) {
            CurrencyTable currency = new CurrencyTable(money);
            if (!money.countries().isEmpty()) {
                tables(new CountryTable(currency, money));
            }
            tables(currency);
        }
    }

    private Row[] rows(List<List<Object>> values, Function<Object[], Row> row) {
        return values.stream().map(each -> row.apply(each.toArray())).toArray(Row[]::new);
    }
}
