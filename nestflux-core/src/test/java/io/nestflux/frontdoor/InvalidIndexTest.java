package io.nestflux.frontdoor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.nestflux.NestFlux;
import io.nestflux.Source;
import io.nestflux.generate.DriftPolicy;
import io.nestflux.table.postgres.PgSchema;
import io.nestflux.table.postgres.PgTable;
import io.nestflux.testing.DatabaseTest;
import io.nestflux.testing.TestDatabase;
import io.nestflux.testing.TestServer;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;

/** An index that somebody's {@code CREATE INDEX CONCURRENTLY} left invalid looks whole, and serves nobody. */
@Tag("slow")
class InvalidIndexTest {

    private static final String LEFT_ALONE =
            "it is invalid, as a CREATE INDEX CONCURRENTLY that fails leaves it: drop it, or REINDEX it";

    @TempDir
    Path directory;

    private static final class Customer extends PgTable {
        final Column<Integer> id = integer("id").primaryKey();
        final Column<String> email = text("email");

        Customer(boolean indexed) {
            super("customer");
            if (indexed) {
                index("customer_email_idx").unique().on(email);
            }
        }
    }

    private static final class Shop extends PgSchema {
        Shop(boolean indexed) {
            tables(new Customer(indexed));
        }
    }

    private NestFlux shop(TestDatabase database, boolean indexed, DriftPolicy drift) {
        return NestFlux.configure()
                .database(database.url(), database.user(), database.password())
                .schema(new Shop(indexed))
                .migrations(directory)
                .drift(drift)
                .load();
    }

    private void migrateAndFailByHand(TestDatabase database, boolean indexed) {
        NestFlux flux = shop(database, indexed, DriftPolicy.STOP);
        flux.generate();
        flux.migrate();
        if (indexed) {
            database.execute("DROP INDEX customer_email_idx");
        }
        database.execute("INSERT INTO customer VALUES (1, 'a@b.c'), (2, 'a@b.c')");
        assertThatThrownBy(() ->
                        database.execute("CREATE UNIQUE INDEX CONCURRENTLY customer_email_idx ON customer (email)"))
                .hasMessageContaining("a@b.c");
        database.execute("DELETE FROM customer WHERE id = 2");
    }

    @DatabaseTest({TestServer.POSTGRES_14, TestServer.POSTGRES_18})
    void isNotTakenForTheOneThatWasMigrated(TestDatabase database) {
        migrateAndFailByHand(database, true);

        assertThat(shop(database, true, DriftPolicy.STOP).status().differences())
                .singleElement()
                .asString()
                .contains("index public.customer.customer_email_idx", "invalid");
        Source live = Source.database(database.url(), database.user(), database.password());
        assertThat(NestFlux.diff(live, Source.model(new Shop(true))).unmanaged())
                .singleElement()
                .satisfies(index -> {
                    assertThat(index).hasToString("index public.customer.customer_email_idx");
                    assertThat(index.reason()).contains(LEFT_ALONE);
                });
    }

    @DatabaseTest({TestServer.POSTGRES_14, TestServer.POSTGRES_18})
    void stopsWhatWouldNeedItsName(TestDatabase database) {
        migrateAndFailByHand(database, false);

        assertThatThrownBy(() -> shop(database, true, DriftPolicy.STOP).generate())
                .hasMessageContaining("NF-401")
                .hasMessageContaining("customer_email_idx")
                .hasMessageContaining("Invalid, as a CREATE INDEX CONCURRENTLY that fails leaves it: index public");
        assertThatThrownBy(() -> shop(database, true, DriftPolicy.ADOPT).generate())
                .hasMessageContaining("NF-401")
                .hasMessageContaining("index public.customer.customer_email_idx")
                .hasMessageContaining("DROP INDEX");
        database.execute("DROP INDEX customer_email_idx");
        NestFlux flux = shop(database, true, DriftPolicy.STOP);
        flux.generate();
        flux.migrate();
        assertThat(flux.status().drifted()).contains(false);
    }
}
