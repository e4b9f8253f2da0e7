package io.nestflux.maven;

import io.nestflux.ErrorCode;
import io.nestflux.NestFluxException;
import io.nestflux.generate.CheckResult;
import io.nestflux.json.Json;
import io.nestflux.maven.project.SecretConfigurator;
import java.io.File;
import javax.inject.Inject;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.jspecify.annotations.Nullable;

/**
 * Fails the build when the schema class, the migrations and the lock file do not agree: when somebody changed a table
 * and forgot to generate, or edited a migration; or when records that {@code types} wrote are not in step with the
 * tables. Needs no database.
 */
@Mojo(
        name = "check",
        defaultPhase = LifecyclePhase.VERIFY,
        requiresDependencyResolution = ResolutionScope.RUNTIME,
        configurator = SecretConfigurator.NAME,
        threadSafe = true)
public final class CheckMojo extends ProjectMojo {

    private final FluxOpener opener;

    /** The package of all records, as for {@code types}. */
    @Parameter(property = "nestflux.types.package")
    @Nullable
    String typesPackage;

    /** The folder that the packages of records begin in, as for {@code types}. */
    @Parameter(property = "nestflux.types.directory", defaultValue = "${project.build.sourceDirectory}")
    File typesDirectory;

    @Inject
    CheckMojo(FluxOpener opener) {
        this.opener = opener;
    }

    @Override
    boolean needsSchema() {
        return true;
    }

    @Override
    void run(Rendering rendering) {
        try (OpenFlux open = opener.withoutDatabase(request("check"), rendering)) {
            CheckResult result = open.flux().check(TypesMojo.options(typesPackage, typesDirectory));
            if (json()) {
                rendering.print(Json.writePretty(result));
            }
            if (!result.agrees()) {
                throw new NestFluxException(ErrorCode.CHECK_FAILED, String.join("\n", result.problems()));
            }
            if (!json()) {
                result.heldBack().forEach(held -> rendering.say("Not dropped yet: " + held));
                rendering.done("The schema class, the migrations and the lock file agree.");
            }
        }
    }
}
