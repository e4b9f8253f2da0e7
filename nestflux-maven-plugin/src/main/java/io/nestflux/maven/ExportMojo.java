package io.nestflux.maven;

import io.nestflux.json.Json;
import io.nestflux.maven.project.SecretConfigurator;
import io.nestflux.plan.Statement;
import java.io.File;
import java.util.List;
import java.util.stream.Collectors;
import javax.inject.Inject;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.jspecify.annotations.Nullable;

/** Writes the whole schema as SQL, as if the database were empty. Needs no database. */
@Mojo(
        name = "export",
        requiresDependencyResolution = ResolutionScope.RUNTIME,
        configurator = SecretConfigurator.NAME,
        threadSafe = true)
public final class ExportMojo extends ProjectMojo {

    private final FluxOpener opener;

    /** The file to write; without it, the SQL is printed on standard output. */
    @Parameter(property = "nestflux.output")
    @Nullable
    File output;

    @Inject
    ExportMojo(FluxOpener opener) {
        this.opener = opener;
    }

    @Override
    boolean needsSchema() {
        return true;
    }

    @Override
    void run(Rendering rendering) {
        try (OpenFlux open = opener.withoutDatabase(request("export"), rendering)) {
            List<Statement> statements = open.flux().export();
            String text = json()
                    ? Json.writePretty(statements)
                    : statements.stream()
                            .map(statement -> statement.sql() + ";")
                            .collect(Collectors.joining("\n\n"));
            if (output == null) {
                rendering.print(text);
            } else {
                new ResultFile(output.toPath()).write(text);
                rendering.done("Exported " + Rendering.count(statements.size(), "statement") + ": " + output);
            }
        }
    }
}
