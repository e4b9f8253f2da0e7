package io.nestflux.convergence;

import static org.assertj.core.api.Assertions.assertThat;

import io.nestflux.NestFlux;
import io.nestflux.generate.GenerateResult;
import io.nestflux.table.mysql.MySqlSchema;
import io.nestflux.table.mysql.MySqlView;
import io.nestflux.testing.DatabaseTest;
import io.nestflux.testing.TestDatabase;
import io.nestflux.testing.TestServer;
import java.nio.file.Path;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;

/** Views, triggers, routines and events of MySQL and MariaDB, from Java. */
@Tag("slow")
class MySqlProgramsConvergenceTest {

    @TempDir
    Path directory;

    @DatabaseTest({TestServer.MYSQL, TestServer.MARIADB})
    void everyOptionIsKept(TestDatabase database) {
        Project project = new Project(database, directory);
        project.convergesOn(new MySqlProgramModel(false));
        project.convergesOn(new MySqlProgramModel(true));
        project.convergesOn(new MySqlProgramModel(false));
    }

    @DatabaseTest({TestServer.MYSQL, TestServer.MARIADB})
    void whoeverCreatedAViewThatNamesNoAccountMayHaveIt(TestDatabase database) {
        database.execute(
                "create definer = `a dba`@`%` view v as select 1 as x",
                "create definer = `a dba`@`%` procedure p () select 1",
                "create definer = `a dba`@`%` event e on schedule at '2035-01-01 00:00:00' do set @x = 1");

        GenerateResult generated = NestFlux.configure()
                .database(database.url(), database.user(), database.password())
                .schema(new Unsaid())
                .migrations(directory)
                .load()
                .generate();

        assertThat(generated.statements()).isEmpty();
    }

    static final class OneView extends MySqlView {
        OneView() {
            super("v");
            as("select 1 as x");
        }
    }

    static final class Unsaid extends MySqlSchema {
        Unsaid() {
            views(new OneView());
            procedures(procedure("p").body("select 1"));
            events(event("e").at(LocalDateTime.of(2035, 1, 1, 0, 0)).body("set @x = 1"));
        }
    }
}
