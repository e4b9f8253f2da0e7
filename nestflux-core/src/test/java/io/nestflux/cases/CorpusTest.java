package io.nestflux.cases;

import static org.assertj.core.api.Assertions.assertThat;

import io.nestflux.testing.TestServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Schemas that nobody wrote for NestFlux, from a directory of samples: {@code mvn verify -Pcorpus -pl nestflux-core
 * -Dnestflux.corpus=...}. In it, {@code postgresql/} and {@code mysql/} hold scripts, {@code name_1.sql} and
 * {@code name_2.sql} being versions of one schema, and {@code chains/<name>/<dialect>/} successive steps.
 */
@Tag("corpus")
class CorpusTest {

    /** Nothing of them is left out, nothing changes by itself, and they are built from nothing as they are. */
    @ParameterizedTest(name = "{1} on {0}")
    @MethodSource("files")
    void isReadAndBuiltExactly(TestServer server, Path file) throws Exception {
        FourAssertions fromNothing = assertions(server, "", read(file));
        fromNothing.check();
        fromNothing.checkThatNothingChangesByItself();
    }

    @ParameterizedTest(name = "{1} to {2} on {0}", allowZeroInvocations = true)
    @MethodSource("versions")
    void leadsFromOneVersionToTheNext(TestServer server, Path from, Path to) throws Exception {
        assertions(server, read(from), read(to)).check();
    }

    @ParameterizedTest(name = "{1}, step {2} to {3}, on {0}")
    @MethodSource("steps")
    void leadsFromOneStepOfAChainToALater(TestServer server, Path chain, int from, int to) throws Exception {
        assertions(server, upTo(chain, from), upTo(chain, to)).check();
    }

    static Stream<Arguments> files() {
        return servers().flatMap(server -> scripts(corpus(server)).stream().map(file -> Arguments.of(server, file)));
    }

    static Stream<Arguments> versions() {
        return servers().flatMap(server -> {
            Map<String, List<Path>> versions = new LinkedHashMap<>();
            scripts(corpus(server))
                    .forEach(file -> versions.computeIfAbsent(name(file), name -> new ArrayList<>())
                            .add(file));
            return versions.values().stream()
                    .flatMap(files -> Stream.iterate(1, next -> next < files.size(), next -> next + 1)
                            .map(next -> Arguments.of(server, files.get(next - 1), files.get(next))));
        });
    }

    /** Each step by itself, and from each to the last. */
    static Stream<Arguments> steps() {
        return servers()
                .flatMap(server -> directories(corpus().resolve("chains")).stream()
                        .map(chain -> chain.resolve(corpus(server).getFileName()))
                        .filter(Files::isDirectory)
                        .flatMap(chain -> {
                            int last = scripts(chain).size() - 1;
                            return Stream.iterate(0, from -> from < last, from -> from + 1)
                                    .flatMap(from -> Stream.of(from + 1, last)
                                            .distinct()
                                            .map(to -> Arguments.of(server, chain, from, to)));
                        }));
    }

    private static FourAssertions assertions(TestServer server, String before, String after) {
        return new FourAssertions(server, DiffCase.unnamed(before, after));
    }

    private static Stream<TestServer> servers() {
        String servers = System.getProperty("nestflux.server", "");
        return Stream.of(TestServer.values()).filter(server -> server.toString().contains(servers));
    }

    private static Path corpus() {
        String path = System.getProperty("nestflux.corpus", "");
        assertThat(path)
                .as("-Dnestflux.corpus, the directory with the samples")
                .isNotEmpty(); // relative to where Maven was called
        return Path.of(System.getProperty("nestflux.root", "")).resolve(path);
    }

    private static Path corpus(TestServer server) {
        return corpus().resolve(server.isPostgres() ? "postgresql" : "mysql");
    }

    private static String name(Path file) {
        return file.getFileName().toString().replaceAll("(_\\d+(\\.\\d+)*)?\\.sql$", "");
    }

    private static String upTo(Path chain, int step) {
        StringBuilder all = new StringBuilder();
        scripts(chain)
                .subList(0, step + 1)
                .forEach(file -> all.append(read(file)).append("\n;\n"));
        return all.toString();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> scripts(Path directory) {
        return list(directory).filter(file -> file.toString().endsWith(".sql")).toList();
    }

    private static List<Path> directories(Path directory) {
        return list(directory).filter(Files::isDirectory).toList();
    }

    private static Stream<Path> list(Path directory) {
        try (Stream<Path> files = Files.list(directory)) {
            return files.sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
