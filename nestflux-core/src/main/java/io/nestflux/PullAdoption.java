package io.nestflux;

import io.nestflux.catalog.UnmanagedText;
import io.nestflux.compare.Comparison;
import io.nestflux.compare.DiffResult;
import io.nestflux.compare.Origin;
import io.nestflux.compare.Subject;
import io.nestflux.generate.GenerateResult;
import io.nestflux.migrate.BaselineResult;
import io.nestflux.migration.LockFile;
import io.nestflux.migration.Migration;
import io.nestflux.migration.MigrationDirectory;
import io.nestflux.migration.MigrationText;
import io.nestflux.migration.MigrationWriter;
import io.nestflux.pull.Pull;
import io.nestflux.pull.PullResult;
import io.nestflux.pull.PulledModel;
import io.nestflux.pull.RestFile;
import io.nestflux.table.SchemaDefinition;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Puts a database that was there before under NestFlux, all in one: classes are pulled from it, its first migration is
 * written with what no class can say before or behind that, and all of it is recorded there as baseline.
 */
final class PullAdoption {

    /** What tables may need, and what itself needs none of them. */
    private static final Set<String> BEFORE_TABLES =
            Set.of("text search dictionary", "text search configuration", "access method");

    private final Settings settings;
    private final Path directory;

    PullAdoption(Settings settings) {
        this.settings = settings;
        this.directory = settings.migrations().path();
    }

    PullResult run(PullOptions options) {
        requireNoMigrations();
        Pull pull = Pull.begin(options.of(subject(new Origin.Live(settings.requireDatabase()))));
        PullResult pulled = pull.wouldWrite();
        SchemaDefinition model = PulledModel.of(pulled);
        DiffResult since = Comparison.of(pull.source(), subject(new Origin.Model(model)));
        if (!since.changes().isEmpty()) {
            throw changed(since.changesInWords());
        }
        if (options.dryRun()) {
            return pulled;
        }
        List<String> recorded = recorded(
                pulled, new NestFlux(settings.forModel(model, pull.source().selection())));
        return pull.write().adoptedWith(recorded);
    }

    private Subject subject(Origin origin) {
        return new Subject(origin, Set.of(), settings.selection(), settings.scratchServer(), List.of());
    }

    private List<String> recorded(PullResult pulled, NestFlux flux) {
        Set<Path> before = files();
        try {
            List<UnmanagedText> first = pulled.kept().stream()
                    .filter(text -> BEFORE_TABLES.contains(text.object().kind()))
                    .toList();
            write("kept_as_sql_before_the_tables", first, pulled);
            GenerateResult generated = flux.generate();
            if (first.isEmpty() && generated.file().isPresent()) {
                throw changed(List.of("there is more to do than to write down what is there"));
            }
            write(
                    "kept_as_sql",
                    pulled.kept().stream().filter(text -> !first.contains(text)).toList(),
                    pulled);
            BaselineResult baseline = flux.baseline();
            return baseline.recorded();
        } catch (RuntimeException failed) {
            removeAllBut(before);
            throw failed;
        }
    }

    private void write(String name, List<UnmanagedText> texts, PullResult pulled) {
        List<String> statements = texts.stream()
                .flatMap(text -> RestFile.commented(text).stream())
                .toList();
        if (statements.isEmpty()) {
            return;
        }
        Optional<LockFile> lock = LockFile.read(directory);
        new MigrationWriter(directory)
                .write(
                        name,
                        new MigrationText(
                                List.of("what was there before and no class can say"), statements, pulled.dialect()),
                        Optional.of(MigrationText.customDown()),
                        lock.map(LockFile::schemas).orElse(List.of()),
                        lock.flatMap(LockFile::model));
    }

    private void requireNoMigrations() {
        List<Migration> there = Files.isDirectory(directory) ? MigrationDirectory.read(directory) : List.of();
        if (!there.isEmpty()) {
            throw new NestFluxException(
                    ErrorCode.ADOPTION_REFUSED,
                    "There are migrations in " + directory + " already: "
                            + there.get(0).fileName(),
                    "pull without adopting: what has changed in the database is merged into the classes",
                    "write what is still missing as a migration: " + Goal.GENERATE.run());
        }
    }

    private static NestFluxException changed(List<String> changes) {
        return new NestFluxException(
                ErrorCode.ADOPTION_REFUSED,
                "The database is no longer what was pulled:\n  " + String.join("\n  ", changes),
                "pull again, while nobody changes it");
    }

    private Set<Path> files() {
        if (!Files.isDirectory(directory)) {
            return Set.of();
        }
        try (Stream<Path> all = Files.list(directory)) {
            return all.collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void removeAllBut(Set<Path> before) {
        for (Path written : files()) {
            if (!before.contains(written)) {
                try {
                    Files.delete(written);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        }
    }
}
