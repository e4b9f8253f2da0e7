package io.nestflux.convergence;

import io.nestflux.table.postgres.PgSchema;
import io.nestflux.table.postgres.PgTable;
import io.nestflux.table.postgres.PgView;
import io.nestflux.testing.DatabaseTest;
import io.nestflux.testing.TestDatabase;
import io.nestflux.testing.TestServer;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;

/** All that a model can say of views, materialized views and rules, said at least once. */
@Tag("slow")
class PgViewsConvergenceTest {

    @TempDir
    Path directory;

    @DatabaseTest({TestServer.POSTGRES_14, TestServer.POSTGRES_18})
    void everyOptionIsKept(TestDatabase database) {
        new Project(database, directory).convergesOn(new PgViews());
    }

    @DatabaseTest({TestServer.POSTGRES_14, TestServer.POSTGRES_18})
    void whatWasWrittenByHandIsAdoptedAsItIs(TestDatabase database) {
        new Project(database, directory).adopts(new PgViews(), "postgres-views-by-hand.sql");
    }

    @DatabaseTest(TestServer.POSTGRES_18)
    void theRightsOfWhoAsksAreKept(TestDatabase database) {
        new Project(database, directory).convergesOn(new Invoked());
    }

    private static final class Invoked extends PgSchema {
        Invoked() {
            PgTable item = new PgTable("item") {
                {
                    integer("id");
                }
            };
            PgView mine = new PgView("mine") {
                {
                    as("SELECT id FROM item");
                    securityInvoker();
                    checkOption(CASCADED);
                }
            };
            tables(item);
            views(mine);
        }
    }
}
