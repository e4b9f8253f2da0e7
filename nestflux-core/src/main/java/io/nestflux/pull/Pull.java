package io.nestflux.pull;

import io.nestflux.NestFluxException;
import io.nestflux.catalog.Catalog;
import io.nestflux.compare.Reading;
import io.nestflux.compare.Subject;
import io.nestflux.pull.names.JavaName;
import io.nestflux.pull.names.JavaNames;
import io.nestflux.pull.names.NameMapping;
import io.nestflux.pull.source.PulledSources;
import io.nestflux.pull.source.mysql.MySqlSources;
import io.nestflux.pull.source.postgres.PgSources;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/** A database becomes table classes: it is read, all things get names of Java, and classes are written. */
public final class Pull {

    private Pull() {}

    /**
     * Pulls.
     *
     * @throws NestFluxException {@code NF-801} if something that was not pulled is in the way; then nothing is written
     */
    public static PullResult run(PullRequest request) {
        long start = System.nanoTime();
        NameMapping mapping = NameMapping.in(request.folder()).inSingular(request.singular());
        Reading reading = Reading.of(skipping(request.from(), mapping));
        Catalog catalog = reading.catalog();
        JavaName schemaClass = JavaNames.schemaClass(request.packageName());
        PulledSources pulled = sources(reading, request.packageName(), schemaClass, mapping);
        List<PulledFile> files = Stream.concat(
                        pulled.classes().stream().map(each -> new PulledFile(each.path(), each.text(), false)),
                        pulled.resources().stream().map(each -> new PulledFile(each.path(), each.text(), true)))
                .toList();
        PullEdits edits = PullPlacement.place(request, files);
        if (!request.dryRun() && request.mode() != PullMode.PRINT) {
            RestFile.of(reading).write(request.folder());
            mapping.writeTo(request.folder());
        }
        return new PullResult(
                reading.words(),
                catalog.dialect(),
                schemaClass.qualified(),
                files,
                edits,
                PullCounts.of(catalog),
                reading.unmanaged(),
                reading.texts(),
                List.of(),
                request.dryRun(),
                Duration.ofNanos(System.nanoTime() - start));
    }

    /** What of its source a pull reads: all but what the mapping in its folder says to skip. */
    public static Subject read(PullRequest request) {
        return skipping(request.from(), NameMapping.in(request.folder()));
    }

    private static Subject skipping(Subject from, NameMapping mapping) {
        List<String> patterns = mapping.skipped();
        return patterns.isEmpty()
                ? from
                : new Subject(
                        from.origin(),
                        from.schemas(),
                        from.selection().excluding(patterns.toArray(String[]::new)),
                        from.scratch(),
                        from.lastResort());
    }

    private static PulledSources sources(
            Reading reading, String packageName, JavaName schemaClass, NameMapping mapping) {
        Catalog catalog = reading.catalog();
        JavaNames names = JavaNames.of(catalog, packageName, mapping);
        return switch (catalog.dialect()) {
            case POSTGRESQL -> PgSources.of(catalog, names, schemaClass);
            case MYSQL, MARIADB -> MySqlSources.of(catalog, names, schemaClass, reading.usualTable());
        };
    }
}
