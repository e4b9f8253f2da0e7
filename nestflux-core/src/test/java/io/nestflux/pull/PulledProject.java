package io.nestflux.pull;

import static org.assertj.core.api.Assertions.assertThat;

import io.nestflux.NestFlux;
import io.nestflux.PullOptions;
import io.nestflux.Source;
import io.nestflux.compare.DiffResult;
import io.nestflux.testing.CompiledSources;
import io.nestflux.testing.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A project whose classes were pulled from a database. */
final class PulledProject {

    private final Path sources;
    private final TestDatabase database;
    private final PullResult result;

    private PulledProject(Path sources, TestDatabase database, PullResult result) {
        this.sources = sources;
        this.database = database;
        this.result = result;
    }

    static PulledProject of(TestDatabase database, Path directory) {
        return of(database, directory, PullOptions.DEFAULT.withPackage("com.acme.database"));
    }

    static PulledProject of(TestDatabase database, Path directory, PullOptions options) {
        Path sources = directory.resolve("java");
        return new PulledProject(
                sources,
                database,
                NestFlux.pull(
                        source(database), options.withSources(sources).withResources(directory.resolve("resources"))));
    }

    static Source source(TestDatabase database) {
        return Source.database(database.url(), database.user(), database.password());
    }

    PullResult result() {
        return result;
    }

    /** A file of the project, as it is on disk. */
    String file(String name) throws IOException {
        return Files.readString(sources.resolve("com/acme/database").resolve(name));
    }

    /** Compiles the classes and asserts that they say just what the database has. */
    PulledProject isExact() throws IOException, ReflectiveOperationException {
        try (CompiledSources compiled = CompiledSources.of(sources, sources.resolveSibling("resources"))) {
            DiffResult difference = NestFlux.diff(source(database), Source.model(compiled.schema("MainSchema")));
            assertThat(difference.changesInWords())
                    .as(() -> String.join(
                            "\n", result.files().stream().map(PulledFile::text).toList()))
                    .isEmpty();
        }
        return this;
    }
}
