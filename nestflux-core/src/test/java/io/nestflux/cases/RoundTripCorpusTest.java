package io.nestflux.cases;

import io.nestflux.connect.Servers;
import io.nestflux.testing.TestDatabase;
import io.nestflux.testing.TestServer;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The {@link RoundTrip} of all schemas of the {@link Corpus}; of a chain, of its last step. */
@Tag("corpus")
class RoundTripCorpusTest {

    @TempDir
    Path directory;

    @ParameterizedTest(name = "{1} on {0}")
    @MethodSource("files")
    void losesNothing(TestServer server, Path file) throws Exception {
        check(server, Corpus.read(file));
    }

    @ParameterizedTest(name = "{1} on {0}")
    @MethodSource("chains")
    void losesNothingOfWhereAChainLeads(TestServer server, Path chain) throws Exception {
        check(server, Corpus.upTo(chain, Corpus.scripts(chain).size() - 1));
    }

    private void check(TestServer server, String script) throws Exception {
        try (TestDatabase database = server.createDatabase()) {
            try (Connection connection = database.connect()) {
                FourAssertions.run(database, Servers.version(connection).dialect(), script);
            }
            new RoundTrip(database, directory).check();
        }
    }

    static Stream<Arguments> files() {
        return Corpus.servers()
                .flatMap(server -> Corpus.scripts(server).stream().map(file -> Arguments.of(server, file)));
    }

    static Stream<Arguments> chains() {
        return Corpus.servers()
                .flatMap(server -> Corpus.chains(server).stream().map(chain -> Arguments.of(server, chain)));
    }
}
