package io.nestflux.pull;

import io.nestflux.Api;
import io.nestflux.catalog.Unmanaged;
import io.nestflux.json.Json;
import io.nestflux.sql.Dialect;
import java.time.Duration;
import java.util.List;

/**
 * What {@link io.nestflux.NestFlux#pull} wrote.
 *
 * @param source what was read, in words
 * @param dialect whose schema it is
 * @param schemaClass the class that lists all others, with its package
 * @param files the files, from the folder on that packages begin in; of a dry run, those that would be written
 * @param counts how many there are of what
 * @param unmanaged what the source has and NestFlux does not describe: no class says it
 * @param dryRun whether nothing was written
 * @param took from the call to its end
 */
@Api(Api.Use.READ)
public record PullResult(
        String source,
        Dialect dialect,
        String schemaClass,
        List<PulledFile> files,
        PullCounts counts,
        List<Unmanaged> unmanaged,
        boolean dryRun,
        Duration took) {

    public PullResult {
        files = List.copyOf(files);
        unmanaged = List.copyOf(unmanaged);
    }

    /** All of this as JSON, for other programs. */
    public String json() {
        return Json.writePretty(new Whole(
                source,
                dialect.name().toLowerCase(java.util.Locale.ROOT),
                schemaClass,
                files.stream().map(PulledFile::path).toList(),
                counts,
                unmanaged,
                dryRun,
                took.toMillis()));
    }

    private record Whole(
            String source,
            String dialect,
            String schemaClass,
            List<String> files,
            PullCounts counts,
            List<Unmanaged> unmanaged,
            boolean dryRun,
            long millis) {}
}
