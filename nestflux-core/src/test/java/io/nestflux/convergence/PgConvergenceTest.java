package io.nestflux.convergence;

import io.nestflux.testing.DatabaseTest;
import io.nestflux.testing.TestDatabase;
import io.nestflux.testing.TestServer;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;

/** All that a model of PostgreSQL can say, said at least once. */
@Tag("slow")
public class PgConvergenceTest {

    @TempDir
    Path directory;

    @DatabaseTest({TestServer.POSTGRES_14, TestServer.POSTGRES_18})
    void everyTypeIsCreated(TestDatabase database) {
        new Project(database, directory).convergesOn(new PgTypes(false));
    }

    @DatabaseTest({TestServer.POSTGRES_14, TestServer.POSTGRES_18})
    void everyTypeIsAddedAndDropped(TestDatabase database) {
        Project project = new Project(database, directory);
        project.convergesOn(new PgTypes(true));
        project.convergesOn(new PgTypes(false));
        project.convergesOn(new PgTypes(true));
    }

    @DatabaseTest({TestServer.POSTGRES_14, TestServer.POSTGRES_18})
    void everyOptionIsKept(TestDatabase database) {
        new Project(database, directory).convergesOn(new PgObjects());
    }

    @DatabaseTest({TestServer.POSTGRES_14, TestServer.POSTGRES_18})
    void everyPartitionAndChildIsKept(TestDatabase database) {
        new Project(database, directory).convergesOn(new PgInheritedTables());
    }

    @DatabaseTest({TestServer.POSTGRES_14, TestServer.POSTGRES_18})
    void whatWasWrittenByHandIsAdoptedAsItIs(TestDatabase database) {
        new Project(database, directory).adopts(new PgObjects(), "postgres-by-hand.sql");
    }

    @DatabaseTest({TestServer.POSTGRES_14, TestServer.POSTGRES_18})
    void typesOfOnesOwnAreKeptAndChanged(TestDatabase database) {
        Project project = new Project(database, directory);
        project.convergesOn(new PgUserTypes(false));
        project.convergesOn(new PgUserTypes(true));
        project.convergesOn(new PgUserTypes(false));
    }

    @DatabaseTest(TestServer.POSTGRES_18)
    void everyNewerOptionIsKept(TestDatabase database) {
        new Project(database, directory).convergesOn(new PgNewerOptions());
    }

    @DatabaseTest({TestServer.POSTGRES_14, TestServer.POSTGRES_18})
    void everyRoutineAndTriggerIsKept(TestDatabase database) {
        new Project(database, directory).convergesOn(new PgRoutines());
    }
}
