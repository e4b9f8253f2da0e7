package io.nestflux.maven;

import io.nestflux.GenerateOptions;
import io.nestflux.NestFlux;
import io.nestflux.TypesOptions;
import io.nestflux.catalog.Concession;
import io.nestflux.generate.DriftPolicy;
import io.nestflux.generate.DropPolicy;
import io.nestflux.generate.GenerateResult;
import io.nestflux.maven.project.SecretConfigurator;
import io.nestflux.plan.ColumnOrder;
import io.nestflux.plan.online.OnlinePolicy;
import io.nestflux.types.TypesResult;
import java.io.File;
import java.util.List;
import javax.inject.Inject;
import org.apache.maven.plugins.annotations.Execute;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.jspecify.annotations.Nullable;

/**
 * Compares the schema class with what the migrations lead to, and writes the difference as a migration that has been
 * proven forwards and back on a scratch database. Compiles the project first.
 */
@Mojo(
        name = "generate",
        requiresDependencyResolution = ResolutionScope.RUNTIME,
        configurator = SecretConfigurator.NAME,
        threadSafe = true)
@Execute(phase = LifecyclePhase.PROCESS_CLASSES)
public final class GenerateMojo extends ScratchMojo {

    private final FluxOpener opener;

    /** What to call the migration, for instance {@code add_avatar}, instead of a name chosen from its content. */
    @Parameter(property = "nestflux.name")
    @Nullable
    String name;

    /** Writes an empty migration to fill in by hand. */
    @Parameter(property = "nestflux.custom", defaultValue = "false")
    boolean custom;

    /** Prints the SQL, and writes nothing. */
    @Parameter(property = "nestflux.dryRun", defaultValue = "false")
    boolean dryRun;

    /**
     * Says what was renamed, where something is gone and a similar one is new: {@code table.old:new}, or
     * {@code old:new} for a table; before anything else its kind, {@code index:app.old:new},
     * {@code enum_type:app.mood.sad:gloomy}; {@code table.old:-} for what was not renamed, but is to be dropped.
     * Several are separated by commas. Names in double quotes may hold dots, colons and commas.
     */
    @Parameter(property = "nestflux.rename")
    @Nullable
    List<String> rename;

    /**
     * What rows get that are there, where a column is added or may no longer be NULL: {@code table.column:expression},
     * with commas between several. It counts for more than {@code backfill(…)} in Java.
     */
    @Parameter(property = "nestflux.backfill")
    @Nullable
    String backfill;

    /**
     * What to do when the database is not what the last migration left: {@code stop} and tell how it differs,
     * {@code ignore} it and trust the migrations, or {@code adopt} it as it is.
     */
    @Parameter(property = "nestflux.drift", defaultValue = "stop")
    String drift;

    /**
     * Whether columns are moved until they stand as in the model: {@code ignore}, or {@code follow} (MySQL and
     * MariaDB), for which the server writes the whole table anew.
     */
    @Parameter(property = "nestflux.columnOrder", defaultValue = "ignore")
    String columnOrder;

    /**
     * Drops what the database has that no migration made and the schema class does not have. Otherwise that is refused,
     * because it may be somebody else's.
     */
    @Parameter(property = "nestflux.dropUnknown", defaultValue = "false")
    boolean dropUnknown;

    /**
     * Whether to plan for tables that are in use while they change: {@code true} for those that are not small in the
     * database at hand (without one, for all), {@code always} for all, {@code false} for those only whose classes say
     * so.
     */
    @Parameter(property = "nestflux.online", defaultValue = "false")
    String online;

    /**
     * What tables in use may suffer where a change has no gentle form: {@code rewrite}, {@code scan} (PostgreSQL),
     * {@code shared}, {@code copy} (MySQL and MariaDB), separated by commas. Otherwise such a change is refused.
     */
    @Parameter(property = "nestflux.online.allow")
    @Nullable
    List<String> onlineAllow;

    /**
     * What to do about statements after which rows or values are gone: {@code warn} of them, {@code allow} them, or
     * {@code deny} them where there are rows, or where nobody can tell.
     */
    @Parameter(property = "nestflux.destructive", defaultValue = "warn")
    String destructive;

    /**
     * Tables and columns that may be lost where that is denied, as refusals name them: {@code app.person},
     * {@code app.person.nick}, separated by commas.
     */
    @Parameter(property = "nestflux.destructive.allow")
    @Nullable
    List<String> destructiveAllow;

    /**
     * What becomes of columns and tables that are gone from the schema class: {@code usual} drops them; {@code defer}
     * holds them back, so that applications that know them go on, and they no longer have to be given; {@code now}
     * drops what was held back, too.
     */
    @Parameter(property = "nestflux.drops", defaultValue = "usual")
    String drops;

    /** Brings the records of tables and views in step as well, as {@code types} does. */
    @Parameter(property = "nestflux.types", defaultValue = "false")
    boolean types;

    /** The package of all records, as for {@code types}. */
    @Parameter(property = "nestflux.types.package")
    @Nullable
    String typesPackage;

    /** The folder that the packages of records begin in, as for {@code types}. */
    @Parameter(property = "nestflux.types.directory", defaultValue = "${project.build.sourceDirectory}")
    File typesDirectory;

    @Inject
    GenerateMojo(FluxOpener opener) {
        this.opener = opener;
    }

    @Override
    DatabaseRequest databaseRequest() {
        return super.databaseRequest()
                .with(Tuning.USUAL.withDrift(drift()).withDestructive(destructive, destructiveAllow));
    }

    private DriftPolicy drift() {
        return Choices.choice("drift", drift, DriftPolicy.class);
    }

    private DropPolicy drops() {
        return Choices.choice("drops", drops, DropPolicy.class);
    }

    /** Then it is about the database, and the classes may be unchanged. */
    private boolean adopts() {
        return drift() == DriftPolicy.ADOPT;
    }

    @Override
    boolean needsSchema() {
        return true;
    }

    @Override
    void run(Rendering rendering) {
        GenerateOptions options = options();
        try (OpenFlux open = opener.withSchema(
                request("generate"),
                databaseRequest(),
                flux -> needsNoServer(flux) && !(types && flux.typesNeedServer(typesOptions())),
                rendering)) {
            GenerateResult result = open.flux().generate(options);
            write(result, rendering, () -> new GenerateReport(rendering, options).write(result));
            if (types && !custom) {
                TypesResult records = open.flux().types(typesOptions());
                if (!json()) {
                    new TypesReport(rendering).write(records);
                }
            }
        }
    }

    private boolean needsNoServer(NestFlux flux) {
        return custom || !adopts() && drops() != DropPolicy.NOW && flux.check().agrees();
    }

    private TypesOptions typesOptions() {
        return TypesMojo.options(typesPackage, typesDirectory).withDryRun(dryRun);
    }

    private Concession[] concessions() {
        return onlineAllow == null
                ? new Concession[0]
                : onlineAllow.stream()
                        .map(word -> Choices.choice("online.allow", word, Concession.class))
                        .distinct()
                        .toArray(Concession[]::new);
    }

    private GenerateOptions options() {
        GenerateOptions options = GenerateOptions.DEFAULT
                .withCustom(custom)
                .withDryRun(dryRun)
                .withRenames(rename == null ? "" : String.join(",", rename))
                .withBackfills(backfill == null ? "" : backfill)
                .withColumnOrder(Choices.choice("columnOrder", columnOrder, ColumnOrder.class))
                .withDropUnknown(dropUnknown)
                .withDrops(drops())
                .withOnline(Choices.choice("online", online, OnlinePolicy.class), concessions());
        Terminal terminal = json() ? Terminal.NOBODY : Terminal.of(session);
        GenerateOptions asking = terminal.isAttended() ? options.withRenamePrompt(new RenameDialog(terminal)) : options;
        return name == null ? asking : asking.withName(name);
    }
}
