package io.nestflux.compare;

import static io.nestflux.testing.TestServer.MARIADB;
import static io.nestflux.testing.TestServer.MYSQL;
import static io.nestflux.testing.TestServer.POSTGRES_14;
import static io.nestflux.testing.TestServer.POSTGRES_18;
import static org.assertj.core.api.Assertions.assertThat;

import io.nestflux.NestFlux;
import io.nestflux.Source;
import io.nestflux.plan.Statement;
import io.nestflux.sql.Dialect;
import io.nestflux.testing.DatabaseTest;
import io.nestflux.testing.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;

/** Quotes, comments and literals are read as the server reads them, and may be as long as it takes. */
@Tag("slow")
class LiteralsTest {

    @TempDir
    Path directory;

    private static Source database(TestDatabase database) {
        return Source.database(database.url(), database.user(), database.password());
    }

    @DatabaseTest({POSTGRES_14, POSTGRES_18})
    void aFunctionMayHaveALiteralOfAnyLength(TestDatabase database) {
        functionWithALiteral(database, "create function f() returns text language sql as $f$select '%s'::text$f$");
    }

    @DatabaseTest({MYSQL, MARIADB})
    void aFunctionMayHaveALiteralOfAnyLengthOnMySqlToo(TestDatabase database) {
        functionWithALiteral(database, "create function f() returns longtext deterministic return '%s'");
    }

    private static void functionWithALiteral(TestDatabase database, String statement) {
        for (int length : new int[] {1_500, 100_000}) {
            try (TestDatabase other = database.server().createDatabase()) {
                other.execute("create view v as select 1 as a", statement.formatted("x".repeat(length)));

                DiffResult result = NestFlux.diff(database(database), database(other));

                assertThat(result.statements())
                        .extracting(Statement::sql)
                        .anyMatch(sql -> sql.contains("x".repeat(length)));
            }
        }
    }

    @DatabaseTest({MYSQL, MARIADB})
    void anSqlFileOfMySqlIsReadAsMySqlReadsIt(TestDatabase database) throws IOException {
        Path file = Files.writeString(directory.resolve("dump.sql"), """
                # don't
                create table `it's` (id int primary key, name varchar(20) default 'it\\'s');
                insert into `it's` values (1, 'O\\'Brien'), (2, "said \\"so\\""), (3, 'x'); # isn't
                /*!40101 SET @OLD_SQL_MODE=@@SQL_MODE, SQL_MODE='NO_BACKSLASH_ESCAPES' */;
                insert into `it's` values (4, 'C:\\');
                /*!40101 SET SQL_MODE=@OLD_SQL_MODE */;
                insert into `it's` values (5, 'O\\'Brien; too');
                """);

        DiffResult result = NestFlux.diff(database(database), Source.sql(file, Dialect.MYSQL));

        assertThat(result.statements())
                .extracting(Statement::sql)
                .singleElement()
                .asString()
                .contains("it's");
    }
}
