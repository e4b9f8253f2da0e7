package io.nestflux.generate;

import io.nestflux.ErrorCode;
import io.nestflux.NestFluxException;
import io.nestflux.Parameter;
import io.nestflux.catalog.Catalog;
import io.nestflux.catalog.DeclaredRows;
import io.nestflux.catalog.Extension;
import io.nestflux.catalog.Schema;
import io.nestflux.catalog.Selection;
import io.nestflux.compare.SpelledNames;
import io.nestflux.connect.KeptSessions;
import io.nestflux.introspect.Introspectors;
import io.nestflux.introspect.Scope;
import io.nestflux.migrate.MigrateRequest;
import io.nestflux.migrate.StatusReader;
import io.nestflux.migrate.StatusResult;
import io.nestflux.migration.Directives;
import io.nestflux.migration.DraftedMigration;
import io.nestflux.migration.HeldBack;
import io.nestflux.migration.LockFile;
import io.nestflux.migration.Migration;
import io.nestflux.migration.MigrationDirectory;
import io.nestflux.migration.MigrationNames;
import io.nestflux.migration.MigrationText;
import io.nestflux.migration.MigrationWriter;
import io.nestflux.plan.ColumnOrder;
import io.nestflux.plan.Dialects;
import io.nestflux.plan.online.TablesInUse;
import io.nestflux.scratch.ScratchServer;
import io.nestflux.scratch.Workbench;
import io.nestflux.sql.Dialect;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One run of {@code generate}: baseline, desired, plan, proof, file. */
public final class Generation {

    private final GenerateRequest request;
    private final long start = System.nanoTime();
    private final List<Migration> migrations;
    private final Optional<LockFile> lock;

    private Generation(GenerateRequest request) {
        this.request = request;
        this.migrations = MigrationDirectory.read(request.migrations(), request.placeholders());
        this.lock = LockFile.read(request.migrations());
    }

    /**
     * Works out what has to change, proves it and writes it.
     *
     * @throws NestFluxException if the model has mistakes, a server refuses something, or the proof fails; then nothing
     *     is written
     */
    public static GenerateResult run(GenerateRequest request) {
        GenerateRequest asked = request;
        while (true) {
            try (KeptSessions sessions = new KeptSessions()) {
                return new Generation(asked.in(sessions)).run();
            } catch (RenameQuestion.Unanswered question) {
                asked = asked.answering(question.answers(request.renamePrompt()));
            }
        }
    }

    private GenerateResult run() {
        if (request.custom()) {
            return custom();
        }
        try {
            return generate();
        } catch (RuntimeException failed) {
            new MigrationWriter(request.migrations()).discardDrafts();
            throw failed;
        }
    }

    private GenerateResult custom() {
        request.live().ifPresent(Generation::requireAllFiles);
        List<String> schemas = lock.map(LockFile::schemas).orElse(List.of());
        Optional<String> model = lock.flatMap(LockFile::model);
        String name = request.name()
                .map(MigrationNames::normalise)
                .orElseGet(() -> MigrationNames.of("custom " + migrations.size(), migrations));
        if (request.dryRun()) {
            return GenerateResult.of(Proven.nothing("nothing"), List.of(), List.of(), took());
        }
        Migration written = new MigrationWriter(request.migrations())
                .write(name, MigrationText.custom(), Optional.of(MigrationText.customDown()), schemas, model);
        return GenerateResult.of(Proven.nothing("nothing"), List.of(), List.of(written), took());
    }

    /** Beside files that are missing, a number may be taken. No database is needed, so one may be out of reach. */
    private static void requireAllFiles(MigrateRequest live) {
        StatusResult status;
        try {
            status = StatusReader.glance(live);
        } catch (NestFluxException unreachable) {
            if (unreachable.code() == ErrorCode.CONNECTION_FAILED) {
                return;
            }
            throw unreachable;
        }
        ForgottenFiles.requireNone(status);
    }

    private GenerateResult generate() {
        Catalog written = request.schema().get().catalog();
        DeclaredRows rows = request.schema().get().rows();
        String model = ModelFingerprint.of(written, rows);
        // what the lock file knows of the model leaves the order of columns out
        boolean orderCounts = request.columnOrder() == ColumnOrder.FOLLOW;
        // what was done by hand is not the model's, which may be unchanged
        boolean adopts = request.drift() == DriftPolicy.ADOPT && request.live().isPresent();
        List<HeldBack> heldBack = HeldBack.in(migrations, written.dialect());
        Holding holding = Holding.of(heldBack, request.schema().get().retired(), request.drops());
        boolean mayHold = !request.schema().get().retired().isEmpty() || request.drops() == DropPolicy.NOW;
        if (!orderCounts
                && !adopts
                && !(mayHold && holding.hasNews())
                && lock.isPresent()
                && lock.get().model().equals(Optional.of(model))
                && lockAgrees()) {
            return telling(GenerateResult.of(Proven.nothing(LockFile.NAME), List.of(), List.of(), took()), heldBack);
        }
        List<String> schemas = schemas(written);
        Workbench workbench = workbench(written, Set.copyOf(schemas));
        ModelParts parts = new ModelParts(written);
        Drafting drafting = new Drafting(
                request,
                migrations,
                workbench.dialect(),
                Stream.concat(
                                request.answers().stream().map(answer -> Directives.RENAMED + " " + answer.text()),
                                holding.head().stream())
                        .toList(),
                request.name().map(MigrationNames::normalise),
                List.of());
        Proven plan = new Planning(
                        request,
                        workbench,
                        written,
                        RowsAtBothEnds.of(migrations, workbench.dialect(), rows),
                        drafting,
                        holding)
                .plan(
                        new BaselineFinder(new StartingPoint(request, workbench, migrations, recordedSchemas(written))),
                        lock.filter(file -> !orderCounts && !holding.hasNews() && lockAgrees())
                                .flatMap(parts::changedSince));
        if (plan.isNothing()) {
            rewriteLock(schemas, model, parts);
        }
        List<GenerateResult.Counted> counted = request.database()
                .map(database -> RowCounts.of(plan, database, workbench.sql(), RowCounts.PATIENCE))
                .orElse(List.of());
        LossCheck.requireAllowed(request.destructive(), plan.up(), counted);
        List<Migration> published = DraftedMigration.publish(plan.files(), schemas, Optional.of(model), parts::digests);
        return telling(
                GenerateResult.of(plan, counted, published, took()),
                HeldBack.after(heldBack, published, written.dialect()));
    }

    /** What is still held back is told each time, lest it be forgotten. */
    private static GenerateResult telling(GenerateResult result, List<HeldBack> heldBack) {
        return result.warning(heldBack.stream().map(HeldBack::words).toList());
    }

    private boolean lockAgrees() {
        return lock.orElseThrow().verify(migrations).isEmpty();
    }

    private Workbench workbench(Catalog written, Set<String> schemas) {
        ScratchServer server = ScratchServer.of(request.scratchServer(), request.database());
        Dialect dialect = server.dialect();
        requireSameFamily(written.dialect(), dialect);
        return new Workbench(
                        server,
                        dialect,
                        Dialects.sql(dialect, request.columnOrder(), inUse(server)),
                        Introspectors.forDialect(dialect),
                        new Scope(
                                schemas,
                                versionedExtensions(written),
                                Optional.of(request.schema().get().roles())),
                        Selection.ALL,
                        UnaryOperator.identity())
                .spelling(() -> SpelledNames.of(written, request.schema().get().renames(), migrations, dialect));
    }

    private TablesInUse inUse(ScratchServer server) {
        TablesInUse inUse = new TablesInUse(
                request.online(), request.schema().get().online(), () -> LiveTables.of(request.database()));
        return inUse.areNone() ? inUse : inUse.on(LiveServer.of(request.database(), server));
    }

    /** Refuses a schema class of PostgreSQL against MySQL, and the other way round. */
    private static void requireSameFamily(Dialect model, Dialect server) {
        if (!model.isKinOf(server)) {
            throw new NestFluxException(
                    ErrorCode.DIALECT_MISMATCH,
                    "The schema class is for " + model.productName() + ", the server is " + server.productName() + ".",
                    "extend "
                            + switch (server) {
                                case POSTGRESQL -> "PgSchema and PgTable";
                                case MYSQL, MARIADB -> "MySqlSchema and MySqlTable";
                            }
                            + ", or correct " + Parameter.URL.word());
        }
    }

    private static Set<String> versionedExtensions(Catalog written) {
        return written.extensions().stream()
                .filter(extension -> extension.version().isPresent())
                .map(Extension::name)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The model's schemas, and those that earlier migrations managed: what is no longer in the model is to go. */
    private List<String> schemas(Catalog written) {
        TreeSet<String> names = new TreeSet<>(recordedSchemas(written));
        names.addAll(schemaNames(written));
        return List.copyOf(names);
    }

    /** The schemas that the last fingerprint covers; without a lock file, the model's are as good a guess as any. */
    private Set<String> recordedSchemas(Catalog written) {
        return lock.map(file -> Set.copyOf(file.schemas())).orElseGet(() -> schemaNames(written));
    }

    /** On MySQL and MariaDB there are none: the one schema is the connection's own database. */
    private static Set<String> schemaNames(Catalog written) {
        return written.schemas().stream()
                .map(Schema::name)
                .filter(name -> !name.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The model may be written otherwise and mean the same, and a file edited by hand may have been right. */
    private void rewriteLock(List<String> schemas, String model, ModelParts parts) {
        if (!request.dryRun() && !migrations.isEmpty()) {
            LockFile.of(migrations, schemas, Optional.of(model))
                    .withDigests(parts::digests)
                    .write(request.migrations());
        }
    }

    private Duration took() {
        return Duration.ofNanos(System.nanoTime() - start);
    }
}
