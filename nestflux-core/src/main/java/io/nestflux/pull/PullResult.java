package io.nestflux.pull;

import io.nestflux.Api;
import io.nestflux.catalog.Unmanaged;
import io.nestflux.catalog.UnmanagedText;
import io.nestflux.json.Json;
import io.nestflux.sql.Dialect;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What {@link io.nestflux.NestFlux#pull} wrote.
 *
 * @param source what was read, in words
 * @param dialect whose schema it is
 * @param schemaClass the class that lists all others, with its package
 * @param files the files, from the folder on that packages begin in; of a dry run, those that would be written
 * @param edits what was done to classes that were there already
 * @param counts how many there are of what
 * @param unmanaged what the source has and NestFlux does not describe: no class says it
 * @param kept the SQL of that, as far as the server tells it: in {@code nestflux-pull-rest.sql}
 * @param migrations the migrations that were written and recorded as baseline; none if the database was not adopted
 * @param dryRun whether nothing was written
 * @param took from the call to its end
 */
@Api(Api.Use.READ)
public record PullResult(
        String source,
        Dialect dialect,
        String schemaClass,
        List<PulledFile> files,
        PullEdits edits,
        PullCounts counts,
        List<Unmanaged> unmanaged,
        List<UnmanagedText> kept,
        List<String> migrations,
        boolean dryRun,
        Duration took) {

    public PullResult {
        files = List.copyOf(files);
        unmanaged = List.copyOf(unmanaged);
        kept = List.copyOf(kept);
        migrations = List.copyOf(migrations);
    }

    /** The same, adopted with these migrations. */
    public PullResult adoptedWith(List<String> recorded) {
        return new PullResult(
                source, dialect, schemaClass, files, edits, counts, unmanaged, kept, recorded, dryRun, took);
    }

    /** What the source has that neither a class nor SQL says. */
    public List<Unmanaged> lost() {
        Set<Unmanaged> told = kept.stream().map(UnmanagedText::object).collect(Collectors.toUnmodifiableSet());
        return unmanaged.stream().filter(object -> !told.contains(object)).toList();
    }

    /** In one line: {@code 212 tables, 1,904 columns, 31 views; 3 objects kept as SQL; 0 lost}. */
    public String summary() {
        return counts + "; " + PullCounts.counted(kept.size(), "object") + " kept as SQL; " + lost().size() + " lost";
    }

    /** All of this as JSON, for other programs. */
    public String json() {
        return Json.writePretty(new Whole(
                source,
                dialect.name().toLowerCase(java.util.Locale.ROOT),
                schemaClass,
                files.stream().map(PulledFile::path).toList(),
                edits,
                counts,
                kept,
                lost(),
                migrations,
                dryRun,
                took.toMillis()));
    }

    private record Whole(
            String source,
            String dialect,
            String schemaClass,
            List<String> files,
            PullEdits edits,
            PullCounts counts,
            List<UnmanagedText> kept,
            List<Unmanaged> lost,
            List<String> migrations,
            boolean dryRun,
            long millis) {}
}
