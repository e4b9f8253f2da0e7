package io.nestflux.table;

import static org.assertj.core.api.Assertions.assertThat;

import io.nestflux.catalog.Catalog;
import io.nestflux.table.mysql.MySqlSchema;
import io.nestflux.table.mysql.MySqlTable;
import io.nestflux.table.postgres.PgSchema;
import io.nestflux.table.postgres.PgTable;
import org.junit.jupiter.api.Test;

/** Unique and foreign keys take their columns as primary keys do. */
class KeysOfSeveralColumnsTest {

    static final class PgCity extends PgTable {
        static final PgCity CITY = new PgCity(false);
        final Column<String> country = varchar("country", 2).notNull();
        final Column<Long> zip = bigint("zip").notNull();
        final Column<Long> twin = bigint("twin");

        PgCity(boolean longWay) {
            super("shop", "city");
            if (longWay) {
                unique().on(country, zip);
                foreignKey().columns(country, zip).references(() -> this.country, () -> this.zip);
                foreignKey().columns(twin).references(() -> this.twin);
            } else {
                unique(country, zip);
                foreignKey(country, zip).references(() -> this.country, () -> this.zip);
                foreignKey(twin).references(() -> this.twin);
            }
            unique(twin);
        }
    }

    static final class MyCity extends MySqlTable {
        static final MyCity CITY = new MyCity(false);
        final Column<String> country = varchar("country", 2).notNull();
        final Column<Long> zip = bigint("zip").notNull();

        MyCity(boolean longWay) {
            super("city");
            if (longWay) {
                unique().on(country, zip);
                foreignKey().columns(country, zip).references(() -> this.country, () -> this.zip);
            } else {
                unique(country, zip);
                foreignKey(country, zip).references(() -> this.country, () -> this.zip);
            }
        }
    }

    private static Catalog postgres(boolean longWay) {
        return new PgSchema() {
            {
                tables(longWay ? new PgCity(true) : PgCity.CITY);
            }
        }.catalog();
    }

    private static Catalog mysql(boolean longWay) {
        return new MySqlSchema() {
            {
                tables(longWay ? new MyCity(true) : MyCity.CITY);
            }
        }.catalog();
    }

    @Test
    void takeTheirColumnsDirectly() {
        assertThat(postgres(false)).isEqualTo(postgres(true));
        assertThat(mysql(false)).isEqualTo(mysql(true));
        assertThat(postgres(false).toString()).contains("city_country_zip_key", "city_country_zip_fkey");
    }

    @Test
    void aColumnPrintsItselfByItsQualifiedName() {
        assertThat(PgCity.CITY.zip).hasToString("shop.city.zip");
        assertThat(MyCity.CITY.zip).hasToString("city.zip");
    }
}
