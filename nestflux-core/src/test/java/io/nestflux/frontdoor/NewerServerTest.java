package io.nestflux.frontdoor;

import static io.nestflux.testing.TestServer.MARIADB;
import static io.nestflux.testing.TestServer.MYSQL;
import static io.nestflux.testing.TestServer.POSTGRES_18;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import io.nestflux.NestFlux;
import io.nestflux.migrate.MigrateListener;
import io.nestflux.testing.CuttableProxy;
import io.nestflux.testing.DatabaseTest;
import io.nestflux.testing.TestDatabase;
import io.nestflux.testing.TestServer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;

/** Behind a server that says, where it greets, that it is of a major version that nobody has seen yet. */
@Tag("slow")
class NewerServerTest {

    @TempDir
    Path directory;

    @DatabaseTest({POSTGRES_18, MYSQL, MARIADB})
    void worksWithOneLineOfNotice(TestDatabase database) {
        List<String> notices = new ArrayList<>();
        try (CuttableProxy proxy = new CuttableProxy(database.address(), piece -> claim(piece, database.server()))) {
            NestFlux flux = NestFlux.configure()
                    .database(proxy.jdbcUrl(database.name()), database.user(), database.password())
                    .schema(database.server().isPostgres() ? new PgShop(true) : new MySqlShop(true))
                    .migrations(directory)
                    .listener(new MigrateListener() {
                        @Override
                        public void newerServer(String notice) {
                            notices.add(notice);
                        }
                    })
                    .load();

            assertThat(flux.generate().statements()).isNotEmpty();
            assertThat(flux.migrate().applied()).hasSize(1);
            assertThat(flux.generate().statements()).isEmpty();
            assertThat(flux.status().drifted()).contains(false);
        }

        assertThat(notices).singleElement().asString().contains(newer(database.server()), "is newer than what");
    }

    private static String newer(TestServer server) {
        return switch (server) {
            case MYSQL -> "MySQL 19.";
            case MARIADB -> "MariaDB 21.";
            default -> "PostgreSQL 19.";
        };
    }

    /**
     * PostgreSQL reports parameters; MySQL and MariaDB begin with a packet that has the version behind its fifth byte.
     */
    private static byte[] claim(byte[] piece, TestServer server) {
        String text = new String(piece, ISO_8859_1);
        if (server.isPostgres()) {
            return text.replace("server_version\0" + "18", "server_version\0" + "19")
                    .getBytes(ISO_8859_1);
        }
        if (server == MARIADB) {
            return text.replace("11.8.", "21.8.").getBytes(ISO_8859_1);
        }
        byte[] longer = Arrays.copyOf(piece, piece.length + 1);
        System.arraycopy(piece, 5, longer, 6, piece.length - 5);
        longer[5] = '1';
        longer[0]++;
        return longer;
    }
}
