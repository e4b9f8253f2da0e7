package io.nestflux.pull;

import io.nestflux.ErrorCode;
import io.nestflux.NestFluxException;
import io.nestflux.Parameter;
import io.nestflux.catalog.Catalog;
import io.nestflux.catalog.ObjectId;
import io.nestflux.compare.Reading;
import io.nestflux.compare.Subject;
import io.nestflux.pull.names.JavaName;
import io.nestflux.pull.names.JavaNames;
import io.nestflux.pull.names.NameMapping;
import io.nestflux.pull.source.PulledSources;
import io.nestflux.pull.source.mysql.MySqlSources;
import io.nestflux.pull.source.postgres.PgSources;
import io.nestflux.pull.source.postgres.PgTypedColumns;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** A database becomes table classes: it is read, all things get names of Java, and classes are written. */
public final class Pull {

    /** What every database has. */
    private static final Set<ObjectId> BARE = Set.of(ObjectId.schema("public"), ObjectId.schema(""));

    private final PullRequest request;
    private final NameMapping mapping;
    private final Reading reading;
    private final List<PulledFile> files;
    private final long start;

    private Pull(PullRequest request, NameMapping mapping, Reading reading, List<PulledFile> files, long start) {
        this.request = request;
        this.mapping = mapping;
        this.reading = reading;
        this.files = files;
        this.start = start;
    }

    /**
     * Pulls.
     *
     * @throws NestFluxException {@code NF-801} if something that was not pulled is in the way, {@code NF-803} if there
     *     is nothing to pull; then nothing is written
     */
    public static PullResult run(PullRequest request) {
        return begin(request).write();
    }

    /** Reads, and makes classes of it; writes nothing yet. */
    public static Pull begin(PullRequest request) {
        long start = System.nanoTime();
        NameMapping mapping = NameMapping.in(request.folder()).inSingular(request.singular());
        PullRequest narrowed = request.from(skipping(request.from(), mapping.skipped()));
        request.progress().accept("Reading " + request.from().origin().words());
        Reading reading = Reading.of(narrowed.from());
        requireSomething(reading);
        request.progress().accept("Writing classes for " + PullCounts.of(reading.catalog()));
        PulledSources pulled = sources(reading, request.packageName(), mapping);
        List<PulledFile> files = Stream.concat(
                        pulled.classes().stream().map(each -> new PulledFile(each.path(), each.text(), false)),
                        pulled.resources().stream().map(each -> new PulledFile(each.path(), each.text(), true)))
                .toList();
        return new Pull(narrowed, mapping, reading, files, start);
    }

    /** What it reads: all but what the mapping says to skip. */
    public Subject source() {
        return request.from();
    }

    /** What writing would do, or why it cannot. */
    public PullResult wouldWrite() {
        return result(PullPlacement.place(request.dry(), files));
    }

    /** Writes it, unless that was not asked for. */
    public PullResult write() {
        if (request.writes()) {
            request.progress()
                    .accept("Placing " + PullCounts.counted(files.size(), "file") + " in " + request.sources());
        }
        PullEdits edits = PullPlacement.place(request, files);
        if (request.writes()) {
            RestFile.of(reading).write(request.folder());
            mapping.writeTo(request.folder());
        }
        return result(edits);
    }

    private PullResult result(PullEdits edits) {
        Catalog catalog = reading.catalog();
        return new PullResult(
                reading.words(),
                catalog.dialect(),
                JavaNames.schemaClass(request.packageName()).qualified(),
                files,
                edits,
                PullCounts.of(catalog),
                reading.unmanaged(),
                reading.texts(),
                List.of(),
                request.dryRun(),
                Duration.ofNanos(System.nanoTime() - start));
    }

    /** Taken for what the database is to have, an empty one would delete all classes of the last pull. */
    private static void requireSomething(Reading reading) {
        boolean isEmpty = BARE.containsAll(reading.catalog().objects().keySet());
        if (isEmpty && reading.unmanaged().isEmpty()) {
            throw new NestFluxException(
                    ErrorCode.NOTHING_TO_PULL,
                    "There is nothing to pull in " + reading.words() + ": no table, view, type, sequence or function."
                            + " Nothing was written.",
                    "is it the right database? See " + Parameter.URL.word(),
                    "if it is, see whether " + Parameter.INCLUDE.word() + ", " + Parameter.EXCLUDE.word()
                            + ", the schemas asked for, or skip in nestflux-pull.properties leave out all it has",
                    "for a new database, write the first table class: see the quickstart");
        }
    }

    private static Subject skipping(Subject from, List<String> patterns) {
        return patterns.isEmpty()
                ? from
                : new Subject(
                        from.origin(),
                        from.schemas(),
                        from.selection().excluding(patterns.toArray(String[]::new)),
                        from.scratch(),
                        from.lastResort());
    }

    private static PulledSources sources(Reading reading, String packageName, NameMapping mapping) {
        Catalog catalog = reading.catalog();
        JavaName schemaClass = JavaNames.schemaClass(packageName);
        return switch (catalog.dialect()) {
            case POSTGRESQL -> {
                Catalog whole = PgTypedColumns.declared(catalog);
                yield PgSources.of(whole, JavaNames.of(whole, packageName, mapping), schemaClass);
            }
            case MYSQL, MARIADB ->
                MySqlSources.of(
                        catalog, JavaNames.of(catalog, packageName, mapping), schemaClass, reading.usualTable());
        };
    }
}
