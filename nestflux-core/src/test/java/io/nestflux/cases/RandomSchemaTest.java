package io.nestflux.cases;

import io.nestflux.Visible;
import io.nestflux.testing.TestServer;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Schemas and edits made by chance, over all kinds of objects: each pair fulfils the four assertions. A seed that fails
 * is run alone with {@code -Dnestflux.seed=...}, and becomes a named case; {@code -Dnestflux.random=5000} tries more.
 */
@Tag("slow")
@Order(4)
@Execution(ExecutionMode.CONCURRENT)
class RandomSchemaTest {

    private static final List<TestServer> POSTGRES = List.of(TestServer.POSTGRES_18, TestServer.POSTGRES_14);
    private static final List<TestServer> MYSQL = List.of(TestServer.MYSQL, TestServer.MARIADB);

    @ParameterizedTest(name = "seed {1} on {0}")
    @MethodSource("seeds")
    void fulfilsTheFourAssertions(TestServer server, long seed) throws Exception {
        DiffCase diffCase = diffCase(server, seed);
        try {
            new FourAssertions(server, diffCase).check();
        } catch (AssertionError | Exception failed) {
            throw new AssertionError("seed " + seed + " on " + server + "\n" + diffCase.text(), failed);
        }
    }

    /** The servers of a dialect take turns. */
    static Stream<Arguments> seeds() {
        int count = Integer.getInteger("nestflux.random", 500);
        Long only = Long.getLong("nestflux.seed");
        String servers = System.getProperty("nestflux.server", "");
        return Stream.of(POSTGRES, MYSQL)
                .flatMap(family -> (only != null ? LongStream.of(only) : LongStream.range(0, count))
                        .boxed()
                        .map(seed -> Arguments.of(family.get((int) (seed % family.size())), seed))
                        .filter(arguments -> arguments.get()[0].toString().contains(servers)));
    }

    private static DiffCase diffCase(TestServer server, long seed) {
        RandomSchema before = RandomSchema.grown(server, seed);
        RandomSchema after = RandomSchema.grown(server, seed);
        after.edit(1 + (int) (seed % 7));
        List<String> changed = after.changedValues(before);
        String head = "-- made by chance: " + Visible.line(String.join("; ", after.log))
                + (changed.isEmpty() ? "" : "\n-- changes: " + Visible.line(String.join(", ", changed)));
        return DiffCase.unnamed(head, before.script(), before.rows(), after.script());
    }
}
