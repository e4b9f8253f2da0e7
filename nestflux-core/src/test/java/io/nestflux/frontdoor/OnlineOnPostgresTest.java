package io.nestflux.frontdoor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.nestflux.GenerateOptions;
import io.nestflux.NestFlux;
import io.nestflux.RollbackOptions;
import io.nestflux.plan.online.OnlinePolicy;
import io.nestflux.table.postgres.PgSchema;
import io.nestflux.table.postgres.PgTable;
import io.nestflux.testing.DatabaseTest;
import io.nestflux.testing.TestDatabase;
import io.nestflux.testing.TestServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;

/** A table in use is changed in segments, forwards and back, and what has no gentle form is refused. */
@Tag("slow")
class OnlineOnPostgresTest {

    @TempDir
    Path directory;

    private static final class Customer extends PgTable {
        final Column<Long> id = bigint("id").primaryKey();

        Customer(int release) {
            super("customer");
            var email = release == 1 ? text("email") : text("email").notNull();
            if (release > 1) {
                uuid("token").notNull().defaultExpression("gen_random_uuid()");
                index("customer_email_idx").unique().on(email);
            }
            if (release > 2) {
                bigint("number").generatedAlwaysAsIdentity();
            }
        }
    }

    private static final class Shop extends PgSchema {
        Shop(int release) {
            tables(new Customer(release));
        }
    }

    private NestFlux shop(TestDatabase database, int release) {
        return NestFlux.configure()
                .database(database.url(), database.user(), database.password())
                .schema(new Shop(release))
                .migrations(directory)
                .online(OnlinePolicy.ALWAYS)
                .load();
    }

    @DatabaseTest({TestServer.POSTGRES_14, TestServer.POSTGRES_18})
    void rowsAreFilledAndTheIndexIsBuiltWhileOthersWork(TestDatabase database) throws IOException {
        shop(database, 1).generate(GenerateOptions.DEFAULT.withName("first"));
        shop(database, 1).migrate();
        database.execute("INSERT INTO customer SELECT n, n || '@example.org' FROM generate_series(1, 20) n");

        shop(database, 2).generate(GenerateOptions.DEFAULT.withName("second"));
        shop(database, 2).migrate();

        assertThat(Files.readString(directory.resolve("0002_second.sql")))
                .contains("-- runs in segments")
                .contains("CREATE UNIQUE INDEX CONCURRENTLY \"customer_email_idx\"")
                .contains("-- nestflux:batch \"public\".\"customer\"(\"id\") 5000\nUPDATE")
                .contains("-- nestflux:commit\nALTER TABLE \"public\".\"customer\" VALIDATE CONSTRAINT");
        assertThat(Files.readString(directory.resolve("0002_second.down.sql"))).contains("DROP INDEX CONCURRENTLY");
        assertThat(database.query("SELECT count(DISTINCT token) FROM customer")).containsExactly("20");
        assertThat(shop(database, 2).generate().nothingToDo()).isTrue();

        shop(database, 2).rollback(RollbackOptions.DEFAULT.allowingDataLoss());

        assertThat(database.query(
                        "SELECT count(*) FROM pg_index WHERE indexrelid::regclass::text = 'customer_email_idx'"))
                .containsExactly("0");
        assertThatThrownBy(() -> shop(database, 3).generate())
                .hasMessageContaining("each row gets a number")
                .hasMessageContaining("NF-545");
    }
}
