package io.nestflux.connect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.nestflux.testing.PretendedServer;
import java.sql.Connection;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Servers too old to be supported cannot be had here, but what they say of themselves in the handshake is known. */
class ServersTest {

    private final AtomicBoolean closed = new AtomicBoolean();

    @ParameterizedTest
    @CsvSource({
        "PostgreSQL, 13.22, PostgreSQL 14",
        "PostgreSQL, 9.6.24, PostgreSQL 14",
        "MySQL, 5.7.44-log, MySQL 8.0",
        "MariaDB, 10.5.28-MariaDB, MariaDB 10.6",
        "MySQL, 5.5.5-10.4.34-MariaDB-1:10.4.34, MariaDB 10.6",
    })
    void refusesAServerThatIsTooOldAndClosesTheConnection(String product, String version, String oldest) {
        assertThatThrownBy(() -> Servers.checked(connectionTo(product, version), "jdbc:test"))
                .hasMessageContaining("NF-106")
                .hasMessageContaining("jdbc:test is ")
                .hasMessageContaining("NestFlux supports " + oldest)
                .hasMessageContaining("→ upgrade the server");
        assertThat(closed).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "PostgreSQL, 14.0",
        "PostgreSQL, 18.1 (Debian 18.1-1)",
        "MySQL, 8.0.11",
        "MySQL, 9.7.0",
        "MariaDB, 10.6.0-MariaDB",
        "MySQL, 5.5.5-11.8.3-MariaDB",
    })
    void acceptsAServerThatIsNewEnough(String product, String version) {
        assertThatCode(() -> Servers.checked(connectionTo(product, version), "jdbc:test"))
                .doesNotThrowAnyException();
        assertThat(closed).isFalse();
    }

    private Connection connectionTo(String product, String version) {
        return PretendedServer.connection(product, version, () -> closed.set(true));
    }
}
