package io.nestflux.pull;

import io.nestflux.NestFluxException;
import io.nestflux.catalog.Catalog;
import io.nestflux.compare.Reading;
import io.nestflux.pull.names.JavaName;
import io.nestflux.pull.names.JavaNames;
import io.nestflux.pull.source.PulledClass;
import io.nestflux.pull.source.mysql.MySqlSources;
import io.nestflux.pull.source.postgres.PgSources;
import java.time.Duration;
import java.util.List;

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
        Reading reading = Reading.of(request.from());
        Catalog catalog = reading.catalog();
        JavaName schemaClass = JavaNames.schemaClass(request.packageName());
        List<PulledFile> files = classes(reading, request.packageName(), schemaClass).stream()
                .map(pulled -> new PulledFile(pulled.path(), pulled.text()))
                .toList();
        if (!request.dryRun()) {
            new SourceFolder(request.sources()).place(files);
            RestFile.of(reading).write(request.folder());
        }
        return new PullResult(
                reading.words(),
                catalog.dialect(),
                schemaClass.qualified(),
                files,
                PullCounts.of(catalog),
                reading.unmanaged(),
                reading.texts(),
                request.dryRun(),
                Duration.ofNanos(System.nanoTime() - start));
    }

    private static List<PulledClass> classes(Reading reading, String packageName, JavaName schemaClass) {
        Catalog catalog = reading.catalog();
        JavaNames names = JavaNames.of(catalog, packageName);
        return switch (catalog.dialect()) {
            case POSTGRESQL -> PgSources.of(catalog, names, schemaClass);
            case MYSQL, MARIADB -> MySqlSources.of(catalog, names, schemaClass, reading.usualTable());
        };
    }
}
