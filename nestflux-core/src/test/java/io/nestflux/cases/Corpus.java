package io.nestflux.cases;

import static org.assertj.core.api.Assertions.assertThat;

import io.nestflux.testing.TestServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Schemas that nobody wrote for NestFlux, from the directory of samples that {@code -Dnestflux.corpus=...} names. In
 * it, {@code postgresql/} and {@code mysql/} hold scripts, {@code name_1.sql} and {@code name_2.sql} being versions of
 * one schema, and {@code chains/<name>/<dialect>/} successive steps.
 */
final class Corpus {

    private Corpus() {}

    static Stream<TestServer> servers() {
        String servers = System.getProperty("nestflux.server", "");
        return Stream.of(TestServer.values()).filter(server -> server.toString().contains(servers));
    }

    /** The scripts that are whole schemas. */
    static List<Path> scripts(TestServer server) {
        return scripts(path().resolve(family(server)));
    }

    /** The directories whose scripts are successive steps. */
    static List<Path> chains(TestServer server) {
        return list(path().resolve("chains"))
                .filter(Files::isDirectory)
                .map(chain -> chain.resolve(family(server)))
                .filter(Files::isDirectory)
                .toList();
    }

    static List<Path> scripts(Path directory) {
        return list(directory).filter(file -> file.toString().endsWith(".sql")).toList();
    }

    /** The steps of a chain, up to one of them. */
    static String upTo(Path chain, int step) {
        StringBuilder all = new StringBuilder();
        scripts(chain)
                .subList(0, step + 1)
                .forEach(file -> all.append(read(file)).append("\n;\n"));
        return all.toString();
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path path() {
        String path = System.getProperty("nestflux.corpus", "");
        assertThat(path)
                .as("-Dnestflux.corpus, the directory with the samples")
                .isNotEmpty(); // relative to where Maven was called
        return Path.of(System.getProperty("nestflux.root", "")).resolve(path);
    }

    private static String family(TestServer server) {
        return server.isPostgres() ? "postgresql" : "mysql";
    }

    private static Stream<Path> list(Path directory) {
        try (Stream<Path> files = Files.list(directory)) {
            return files.sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
