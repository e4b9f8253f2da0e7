package io.nestflux;

import io.nestflux.adopt.ImportRequest;
import io.nestflux.adopt.ImportResult;
import io.nestflux.adopt.Importer;
import io.nestflux.compare.Attestation;
import io.nestflux.compare.BuiltModel;
import io.nestflux.compare.Comparison;
import io.nestflux.compare.DiffResult;
import io.nestflux.connect.Database;
import io.nestflux.connect.KeptSessions;
import io.nestflux.fleet.PlainAccess;
import io.nestflux.fleet.Target;
import io.nestflux.fleet.TargetFile;
import io.nestflux.generate.BackfillAnswer;
import io.nestflux.generate.CheckResult;
import io.nestflux.generate.Export;
import io.nestflux.generate.GenerateRequest;
import io.nestflux.generate.GenerateResult;
import io.nestflux.generate.Generation;
import io.nestflux.generate.ModelCheck;
import io.nestflux.generate.RenameAnswer;
import io.nestflux.migrate.BaselineResult;
import io.nestflux.migrate.Baseliner;
import io.nestflux.migrate.MigrateListener;
import io.nestflux.migrate.MigrateRequest;
import io.nestflux.migrate.MigrateResult;
import io.nestflux.migrate.Migrator;
import io.nestflux.migrate.Resolution;
import io.nestflux.migrate.ResolveResult;
import io.nestflux.migrate.Resolver;
import io.nestflux.migrate.Rollback;
import io.nestflux.migrate.RollbackResult;
import io.nestflux.migrate.SeedResult;
import io.nestflux.migrate.Seeder;
import io.nestflux.migrate.StatusReader;
import io.nestflux.migrate.StatusResult;
import io.nestflux.migration.DirectoryLock;
import io.nestflux.migration.MigrationFolder;
import io.nestflux.plan.Statement;
import io.nestflux.pull.Pull;
import io.nestflux.pull.PullResult;
import io.nestflux.table.SchemaDefinition;
import io.nestflux.types.RowTypes;
import io.nestflux.types.TypesRequest;
import io.nestflux.types.TypesResult;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The library's front door. An instance is immutable and may be shared between threads.
 *
 * <pre>{@code
 * NestFlux flux = NestFlux.configure()
 *         .dataSource(dataSource)
 *         .schema(new MainSchema())
 *         .migrations(Path.of("src/main/resources/db/migrations"))
 *         .load();
 *
 * GenerateResult generated = flux.generate();
 * MigrateResult migrated = flux.migrate();
 * }</pre>
 */
@Api(Api.Use.CALL)
public final class NestFlux {

    private final Settings settings;
    private final MigrationFolder folder;
    private final boolean fingerprints;

    NestFlux(Settings settings) {
        this(settings, settings.migrations(), true);
    }

    private NestFlux(Settings settings, MigrationFolder folder, boolean fingerprints) {
        this.settings = settings;
        this.folder = folder;
        this.fingerprints = fingerprints;
    }

    /** Begins a configuration. */
    public static Configuration configure() {
        return new Configuration();
    }

    /**
     * Works out what leads from one schema to another, and back. Neither is changed.
     *
     * <pre>{@code
     * DiffResult result = NestFlux.diff(Source.database(staging), Source.database(production));
     * result.statements().forEach(statement -> System.out.println(statement.sql() + ";"));
     * }</pre>
     *
     * @throws NestFluxException {@code NF-408} if the two are of different products; {@code NF-108} if one of them has
     *     to be built and no scratch database can be made
     */
    public static DiffResult diff(Source from, Source to) {
        return Comparison.of(from.subject(), to.subject());
    }

    /**
     * Turns what has a schema into table classes, and a schema class that lists them: compiled, they describe just what
     * was read. The source itself is only read.
     *
     * <pre>{@code
     * NestFlux.pull(Source.database(dataSource), PullOptions.DEFAULT.withPackage("com.acme.database"));
     * }</pre>
     *
     * @throws NestFluxException {@code NF-801} if other files are in the way; then nothing is written
     */
    public static PullResult pull(Source from, PullOptions options) {
        return Pull.run(options.of(from.subject()));
    }

    /**
     * Puts a database that was there before under NestFlux, all in one: pulls its classes as {@link #pull} does, writes
     * its first migration, with what no class can say as SQL before or behind it, and records all of that there as
     * baseline. Another database that has the same already gets it recorded by {@link #baseline()}.
     *
     * @throws NestFluxException {@code NF-802} if there are migrations already, or the database is no longer what was
     *     pulled; {@code NF-811} if this Java has no compiler
     */
    public PullResult adopt(PullOptions options) {
        return new PullAdoption(settings).run(options);
    }

    /** As {@link #generate(GenerateOptions)}, with nothing unusual. */
    public GenerateResult generate() {
        return generate(GenerateOptions.DEFAULT);
    }

    /**
     * Works out what has to change, proves it on scratch databases and writes it as a migration. The database itself is
     * only read. Several that are called at once work one after the other: each sees what the others have written.
     *
     * @throws NestFluxException {@code NF-310} if another did not finish in time; if the model has mistakes, a server
     *     refuses something, or the proof fails; then nothing is written
     */
    public GenerateResult generate(GenerateOptions options) {
        return writing(options.dryRun(), () -> Generation.run(request(options)));
    }

    /** Who writes migrations first sees those that others wrote at the same time; who only looks waits for nobody. */
    private <T> T writing(boolean onlyLooks, Supplier<T> work) {
        if (onlyLooks) {
            return work.get();
        }
        try (DirectoryLock held = DirectoryLock.acquire(
                settings.migrations().path(),
                settings.timeouts().runnerLock(),
                settings.listener()::waitingForDirectory)) {
            return work.get();
        }
    }

    /** The one place where requests to generate are made. */
    GenerateRequest request(GenerateOptions options) {
        return new GenerateRequest(
                settings.database().map(this::request),
                settings.scratchServer(),
                settings::requireSchema,
                settings.migrations().path(),
                settings.placeholders(),
                settings.selection(),
                settings.drift(),
                options.name(),
                options.custom(),
                options.dryRun(),
                options.renames().entrySet().stream()
                        .map(answer -> RenameAnswer.of(answer.getKey(), answer.getValue()))
                        .toList(),
                options.renamePrompt(),
                options.backfills().entrySet().stream()
                        .map(answer -> BackfillAnswer.of(answer.getKey(), answer.getValue()))
                        .toList(),
                options.columnOrder(),
                options.dropUnknown(),
                options.online().orElse(settings.online()),
                settings.destructive(),
                options.drops());
    }

    /** As {@link #migrate(MigrateOptions)}, with nothing unusual. */
    public MigrateResult migrate() {
        return migrate(MigrateOptions.DEFAULT);
    }

    /**
     * Applies pending migrations. Any number of callers may do so at once: each migration runs exactly once.
     *
     * @throws NestFluxException {@code NF-5…}; what was applied before stays applied and recorded
     */
    public MigrateResult migrate(MigrateOptions options) {
        return Migrator.migrate(changing(options.target(), options.dryRun()));
    }

    /** As {@link #rollback(RollbackOptions)}: the migration that was applied last, if no rows are lost. */
    public RollbackResult rollback() {
        return rollback(RollbackOptions.DEFAULT);
    }

    /**
     * Takes migrations back by their down files, the one applied last first, with the same lock, records and recovery
     * as {@link #migrate()}.
     *
     * @throws NestFluxException {@code NF-517} if a down file is not there, {@code NF-518} if rows would be lost and
     *     that was not allowed; otherwise as migrate
     */
    public RollbackResult rollback(RollbackOptions options) {
        return Rollback.rollback(changing(options.target(), options.dryRun()), options.allowDataLoss());
    }

    /**
     * Runs SQL files with rows for development and tests, each once for a database, under the lock that
     * {@link #migrate()} takes. Those whose names have an environment run only there.
     *
     * @throws NestFluxException {@code NF-531} if it is not said which environment the database is of, or that
     *     production is meant; {@code NF-532} if a file that has run was edited; {@code NF-533} if one fails
     */
    public SeedResult seed(SeedOptions options) {
        return Seeder.seed(
                request().withDryRun(options.dryRun()), options.seeds(), options.environment(), options.allowed());
    }

    private MigrateRequest changing(Optional<String> target, boolean dryRun) {
        MigrateRequest request = request().withDryRun(dryRun);
        // the lock file is read now: one that cannot be read is to stop the run before it changes anything
        request = fingerprints ? request.withFingerprint(attestation(request)::read) : request;
        return target.map(request::withTarget).orElse(request);
    }

    /** As {@link #baseline(BaselineOptions)}, with all migrations. */
    public BaselineResult baseline() {
        return baseline(BaselineOptions.DEFAULT);
    }

    /**
     * Adopts a database that already has what the migrations make: they are recorded as baseline, and not run.
     *
     * @throws NestFluxException {@code NF-520} if migrations ran here already; {@code NF-509} if there is no such
     *     target
     */
    public BaselineResult baseline(BaselineOptions options) {
        MigrateRequest request = request().withDryRun(options.dryRun());
        return Baseliner.baseline(options.target().map(request::withTarget).orElse(request));
    }

    /**
     * Records what a person says of a migration whose fate NestFlux cannot tell, or is to see otherwise: that it has
     * happened, that it has not, or how far it came. The next {@link #migrate()} goes on from there.
     *
     * @param migration its number, id or file name
     * @throws NestFluxException {@code NF-509} if there is no such migration or no such statement in it; {@code NF-506}
     *     if another runner is at work
     */
    public ResolveResult resolve(String migration, Resolution resolution) {
        return Resolver.resolve(request(), migration, resolution);
    }

    /**
     * Tells which migrations the database has applied, and whether it has drifted from them. The database is only read;
     * to tell how it has drifted, a scratch database is made.
     */
    public StatusResult status() {
        return status(true);
    }

    StatusResult status(boolean driftInWords) {
        try (KeptSessions sessions = new KeptSessions()) {
            MigrateRequest request = request(sessions.of(settings.requireDatabase()));
            return attestation(request).compare(StatusReader.read(request), driftInWords);
        }
    }

    private Attestation attestation(MigrateRequest request) {
        return Attestation.of(request, settings.scratchServer(), settings.selection());
    }

    /**
     * Makes sure that everything is applied and nothing is wrong with it: for applications that do not migrate
     * themselves when they start. Costs one connection and two round trips, and does not look for drift.
     *
     * @return how the database stands
     * @throws NestFluxException {@code NF-516} if a migration is pending, edited, missing, failed, interrupted or
     *     running, or a newer release has been at work and {@link Configuration#future} says that this fails
     */
    public StatusResult validate() {
        return StatusReader.glance(request()).orThrow(settings.future());
    }

    /**
     * Many databases or tenant schemas, to which the same migrations are applied.
     *
     * <pre>{@code
     * flux.fleet(List.of(Target.schema("acme"), Target.schema("globex"))).parallel(8).migrate().orThrow();
     * }</pre>
     *
     * @throws NestFluxException {@code NF-522} if there are none, or two have the same name
     */
    public Fleet fleet(List<Target> targets) {
        return new Fleet(this, settings, targets);
    }

    /**
     * As the other, with targets that a file lists; see {@link TargetFile}.
     *
     * @throws NestFluxException {@code NF-522} if the file cannot be read or makes no sense
     */
    public Fleet fleet(Path targets) {
        return fleet(TargetFile.read(targets).targets(new PlainAccess(settings::requireDatabase, settings.drivers())));
    }

    /**
     * Takes over from Flyway, Liquibase or drizzle: writes its files as migrations, and, if a database is configured,
     * records those that it has applied there as applied, so that the database carries on without running anything
     * twice. The other tool's files and table are only read. Doing it again does only what is new.
     *
     * @throws NestFluxException {@code NF-309} with all that stands against it; then nothing is written
     */
    public ImportResult importFrom(ImportOptions options) {
        ImportRequest request = new ImportRequest(
                options.tool(),
                options.sources(),
                options.table(),
                options.dialect(),
                settings.migrations().path(),
                settings.database().map(this::request),
                options.dryRun());
        return writing(options.dryRun(), () -> Importer.run(request));
    }

    /** The same migrations for a target of a fleet. What the catalog of a tenant's schema is, is not recorded. */
    NestFlux forTarget(
            Database database, Optional<String> schema, MigrationFolder migrations, MigrateListener listener) {
        return new NestFlux(
                settings.withDatabase(database, schema.orElse(settings.historySchema()), listener),
                migrations,
                schema.isEmpty());
    }

    /** Tells whether model, lock file and migration files agree. No database is needed. */
    public CheckResult check() {
        return ModelCheck.of(settings.requireSchema(), settings.migrations().path());
    }

    /** As {@link #check()}, and whether the records of tables and views are in step, if there are any. */
    public CheckResult check(TypesOptions options) {
        CheckResult found = check();
        List<String> problems = new ArrayList<>(found.problems());
        problems.addAll(RowTypes.check(request(options)));
        return new CheckResult(problems, found.heldBack());
    }

    /** As {@link #types(TypesOptions)}, with each record beside its table. */
    public TypesResult types() {
        return types(TypesOptions.DEFAULT);
    }

    /**
     * Writes a record for the rows of each table and view, and for each table a class for the rows that are to be
     * inserted, and takes away those whose table is gone. Only where a view is new, or what its columns come from has
     * changed, a scratch database is made to look at it.
     *
     * @throws NestFluxException {@code NF-903} if other files are where records are to be written; then nothing is
     */
    public TypesResult types(TypesOptions options) {
        return RowTypes.run(request(options));
    }

    /**
     * Whether {@link #types(TypesOptions)} would make a scratch database, because a view is new, or what its columns
     * come from has changed.
     */
    public boolean typesNeedServer(TypesOptions options) {
        return RowTypes.needsServer(request(options));
    }

    private TypesRequest request(TypesOptions options) {
        SchemaDefinition schema = settings.requireSchema();
        return new TypesRequest(
                schema,
                options.sources(),
                options.packageName(),
                options.dryRun(),
                () -> BuiltModel.of(schema, settings.scratchServer().or(settings::database)));
    }

    /** The statements that build the model in an empty database, as the model is written. No database is needed. */
    public List<Statement> export() {
        return Export.of(settings.requireSchema());
    }

    private MigrateRequest request() {
        return request(settings.requireDatabase());
    }

    /** The one place where requests are made: whatever is configured reaches every operation. */
    MigrateRequest request(Database database) {
        return MigrateRequest.of(database, folder)
                .withHistorySchema(settings.historySchema())
                .withOutOfOrder(settings.outOfOrder())
                .withFuture(settings.future())
                .withDestructive(settings.destructive())
                .withTimeouts(settings.timeouts())
                .withSurroundings(settings.surroundings())
                .withPlaceholders(settings.placeholders())
                .withListener(settings.listener());
    }
}
