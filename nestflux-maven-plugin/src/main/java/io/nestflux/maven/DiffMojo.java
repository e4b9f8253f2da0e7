package io.nestflux.maven;

import io.nestflux.ErrorCode;
import io.nestflux.NestFluxException;
import io.nestflux.compare.DiffResult;
import io.nestflux.maven.project.Secret;
import io.nestflux.maven.project.SecretConfigurator;
import java.io.File;
import java.util.List;
import java.util.Optional;
import javax.inject.Inject;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.jspecify.annotations.Nullable;

/**
 * Prints the SQL that leads from one schema to another: of a database, a schema class, a migrations directory or an SQL
 * file. Only reads. Needs no project.
 */
@Mojo(
        name = "diff",
        requiresProject = false,
        requiresDependencyResolution = ResolutionScope.RUNTIME,
        configurator = SecretConfigurator.NAME,
        threadSafe = true)
public final class DiffMojo extends ScratchMojo {

    private final DiffRun differ;

    /**
     * Where the changes start: a JDBC URL, {@code database} (that of {@code url}), {@code model}, {@code migrations}, a
     * directory of migrations, a {@code .sql} file, or the name of a schema class.
     */
    @Parameter(property = "nestflux.from")
    @Nullable
    Secret from;

    /** The user who logs in to {@code from}, if it is a URL and the user is not {@code user}. */
    @Parameter(property = "nestflux.fromUser", defaultValue = "${env.NESTFLUX_FROM_USER}")
    @Nullable
    String fromUser;

    /** The password of {@code fromUser}. */
    @Parameter(property = "nestflux.fromPassword", defaultValue = "${env.NESTFLUX_FROM_PASSWORD}")
    @Nullable
    Secret fromPassword;

    /** The {@code <server>} in settings.xml for {@code from}. */
    @Parameter(property = "nestflux.fromServerId")
    @Nullable
    String fromServerId;

    /** Where the changes lead: as {@code from}. */
    @Parameter(property = "nestflux.to")
    @Nullable
    Secret to;

    /** The user who logs in to {@code to}, if it is a URL and the user is not {@code user}. */
    @Parameter(property = "nestflux.toUser", defaultValue = "${env.NESTFLUX_TO_USER}")
    @Nullable
    String toUser;

    /** The password of {@code toUser}. */
    @Parameter(property = "nestflux.toPassword", defaultValue = "${env.NESTFLUX_TO_PASSWORD}")
    @Nullable
    Secret toPassword;

    /** The {@code <server>} in settings.xml for {@code to}. */
    @Parameter(property = "nestflux.toServerId")
    @Nullable
    String toServerId;

    /**
     * Whose SQL directories and files are: {@code postgresql}, {@code mysql} or {@code mariadb}. Needed only when
     * neither the other side nor a URL tells; then it is PostgreSQL.
     */
    @Parameter(property = "nestflux.dialect")
    @Nullable
    String dialect;

    /** The schemas to look at, separated by commas; otherwise all that the two sides are about. */
    @Parameter(property = "nestflux.schemas")
    @Nullable
    List<String> schemas;

    /** Prints the way back instead. */
    @Parameter(property = "nestflux.reverse", defaultValue = "false")
    boolean reverse;

    /** The file to write; without it, the result is printed on standard output. */
    @Parameter(property = "nestflux.output")
    @Nullable
    File output;

    /** Fails the build with {@code NF-409} when there is a difference. */
    @Parameter(property = "nestflux.failOnDifference", defaultValue = "false")
    boolean failOnDifference;

    /** A file that is to hold one word afterwards: {@code same}, {@code different} or {@code failed}. */
    @Parameter(property = "nestflux.resultFile")
    @Nullable
    File resultFile;

    @Inject
    DiffMojo(DiffRun differ) {
        this.differ = differ;
    }

    @Override
    boolean isForModules() {
        return false;
    }

    @Override
    List<String> formats() {
        return List.of("text", "sql", "changes", "json");
    }

    @Override
    void run(Rendering rendering) {
        Optional<ResultFile> file =
                Optional.ofNullable(resultFile).map(File::toPath).map(ResultFile::new);
        file.ifPresent(it -> it.write("failed"));
        DiffRequest request = new DiffRequest(
                Address.of(from, fromUser, fromPassword, fromServerId),
                Address.of(to, toUser, toPassword, toServerId),
                Optional.ofNullable(dialect),
                schemas == null ? List.of() : schemas);
        DiffResult result = differ.diff(request("diff"), databaseRequest(), request, rendering);
        new DiffReport(rendering, format, reverse, Optional.ofNullable(output).map(File::toPath)).write(result);
        file.ifPresent(it -> it.write(result.same() ? "same" : "different"));
        if (failOnDifference && !result.same()) {
            throw new NestFluxException(
                    ErrorCode.DIFFERENT,
                    result.from() + " and " + result.to() + " differ in "
                            + Rendering.count(result.changes().size(), "thing") + ".",
                    "the statements above lead from the first to the second");
        }
    }
}
