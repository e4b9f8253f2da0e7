package io.nestflux.cases;

import io.nestflux.testing.TestServer;
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

/** The schemas of the {@link Corpus}: {@code mvn verify -Pcorpus -pl nestflux-core -Dnestflux.corpus=...}. */
@Tag("corpus")
class CorpusTest {

    /** Nothing of them is left out, nothing changes by itself, and they are built from nothing as they are. */
    @ParameterizedTest(name = "{1} on {0}")
    @MethodSource("files")
    void isReadAndBuiltExactly(TestServer server, Path file) throws Exception {
        FourAssertions fromNothing = assertions(server, "", Corpus.read(file));
        fromNothing.check();
        fromNothing.checkThatNothingChangesByItself();
    }

    @ParameterizedTest(name = "{1} to {2} on {0}", allowZeroInvocations = true)
    @MethodSource("versions")
    void leadsFromOneVersionToTheNext(TestServer server, Path from, Path to) throws Exception {
        assertions(server, Corpus.read(from), Corpus.read(to)).check();
    }

    @ParameterizedTest(name = "{1}, step {2} to {3}, on {0}")
    @MethodSource("steps")
    void leadsFromOneStepOfAChainToALater(TestServer server, Path chain, int from, int to) throws Exception {
        assertions(server, Corpus.upTo(chain, from), Corpus.upTo(chain, to)).check();
    }

    static Stream<Arguments> files() {
        return Corpus.servers()
                .flatMap(server -> Corpus.scripts(server).stream().map(file -> Arguments.of(server, file)));
    }

    static Stream<Arguments> versions() {
        return Corpus.servers().flatMap(server -> {
            Map<String, List<Path>> versions = new LinkedHashMap<>();
            Corpus.scripts(server)
                    .forEach(file -> versions.computeIfAbsent(name(file), name -> new ArrayList<>())
                            .add(file));
            return versions.values().stream()
                    .flatMap(files -> Stream.iterate(1, next -> next < files.size(), next -> next + 1)
                            .map(next -> Arguments.of(server, files.get(next - 1), files.get(next))));
        });
    }

    /** Each step by itself, and from each to the last. */
    static Stream<Arguments> steps() {
        return Corpus.servers()
                .flatMap(server -> Corpus.chains(server).stream().flatMap(chain -> {
                    int last = Corpus.scripts(chain).size() - 1;
                    return Stream.iterate(0, from -> from < last, from -> from + 1)
                            .flatMap(from -> Stream.of(from + 1, last)
                                    .distinct()
                                    .map(to -> Arguments.of(server, chain, from, to)));
                }));
    }

    private static FourAssertions assertions(TestServer server, String before, String after) {
        return new FourAssertions(server, DiffCase.unnamed(before, after));
    }

    private static String name(Path file) {
        return file.getFileName().toString().replaceAll("(_\\d+(\\.\\d+)*)?\\.sql$", "");
    }
}
