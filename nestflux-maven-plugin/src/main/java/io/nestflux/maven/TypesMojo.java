package io.nestflux.maven;

import io.nestflux.TypesOptions;
import io.nestflux.maven.project.SecretConfigurator;
import io.nestflux.types.TypesResult;
import java.io.File;
import javax.inject.Inject;
import org.apache.maven.plugins.annotations.Execute;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.jspecify.annotations.Nullable;

/**
 * Writes a record for the rows of each table and view, and a class for the rows that are to be inserted, in step with
 * the table classes. A database is needed only where a view has to be looked at. Compiles the project first.
 */
@Mojo(
        name = "types",
        requiresDependencyResolution = ResolutionScope.RUNTIME,
        configurator = SecretConfigurator.NAME,
        threadSafe = true)
@Execute(phase = LifecyclePhase.PROCESS_CLASSES)
public final class TypesMojo extends ScratchMojo {

    private final FluxOpener opener;

    /** Tells what would be written, and writes nothing. */
    @Parameter(property = "nestflux.dryRun", defaultValue = "false")
    boolean dryRun;

    /** The package of all records, for instance {@code com.acme.rows}; without it, each stands beside its table. */
    @Parameter(property = "nestflux.types.package")
    @Nullable
    String typesPackage;

    /** The folder that packages begin in. */
    @Parameter(property = "nestflux.types.directory", defaultValue = "${project.build.sourceDirectory}")
    File typesDirectory;

    @Inject
    TypesMojo(FluxOpener opener) {
        this.opener = opener;
    }

    @Override
    boolean needsSchema() {
        return true;
    }

    @Override
    void run(Rendering rendering) {
        TypesOptions options = options(typesPackage, typesDirectory).withDryRun(dryRun);
        try (OpenFlux open = opener.withSchema(
                request("types"), databaseRequest(), flux -> !flux.typesNeedServer(options), rendering)) {
            TypesResult result = open.flux().types(options);
            write(result, rendering, () -> new TypesReport(rendering).write(result));
        }
    }

    static TypesOptions options(@Nullable String packageName, File directory) {
        TypesOptions options = TypesOptions.DEFAULT.withSources(directory.toPath());
        return packageName == null ? options : options.withPackage(packageName);
    }
}
