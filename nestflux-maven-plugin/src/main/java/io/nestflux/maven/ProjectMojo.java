package io.nestflux.maven;

import io.nestflux.ErrorCode;
import io.nestflux.NestFluxException;
import io.nestflux.json.Json;
import io.nestflux.maven.project.ProjectRequest;
import java.io.File;
import java.util.List;
import java.util.Optional;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/**
 * The parameters that every goal has. They are inherited because that is the one way in which Maven lets goals share
 * parameters; what goals do is not inherited but composed, see {@link FluxOpener}.
 */
abstract class ProjectMojo extends AbstractMojo {

    /** Where to write, and where the project's own data are. */
    @Parameter(defaultValue = "${project}", readonly = true, required = true)
    MavenProject project;

    /** Where settings and user properties are. */
    @Parameter(defaultValue = "${session}", readonly = true, required = true)
    MavenSession session;

    /** Which plugin this is. */
    @Parameter(defaultValue = "${plugin}", readonly = true, required = true)
    PluginDescriptor plugin;

    /** Which goal this is, and of which execution. */
    @Parameter(defaultValue = "${mojoExecution}", readonly = true, required = true)
    MojoExecution execution;

    /**
     * The name of your schema class, for instance {@code com.example.database.schemas.MainSchema}. Needed only when the
     * project has more than one, or has it in a dependency.
     */
    @Parameter(property = "nestflux.schemaClass")
    @Nullable
    String schemaClass;

    /** The directory of the migrations and of {@code nestflux.lock}. */
    @Parameter(property = "nestflux.migrations", defaultValue = "${project.basedir}/src/main/resources/db/migrations")
    File migrations;

    /**
     * What the result is written as: {@code text}, or {@code json} on standard output (with {@code mvn -q} there is
     * nothing else on it). A goal that fails without a result writes {@code code}, {@code message} and {@code hints}.
     */
    @Parameter(property = "nestflux.format", defaultValue = "text")
    String format;

    /** Does nothing, for builds that cannot do without the goal in their pom. */
    @Parameter(property = "nestflux.skip", defaultValue = "false")
    boolean skip;

    /** What the goal itself does. */
    abstract void run(Rendering rendering) throws MojoFailureException;

    @Override
    public final void execute() throws MojoExecutionException, MojoFailureException {
        if (skip) {
            getLog().info("Skipped: nestflux.skip is set.");
            return;
        }
        Rendering rendering = rendering();
        try {
            if (!formats().contains(format)) {
                throw new NestFluxException(
                        ErrorCode.CONFIGURATION_INVALID,
                        "nestflux.format is '" + format + "'.",
                        "choose one of " + String.join(", ", formats()));
            }
            Optional<String> reasonToSkip = isForModules()
                    ? Modules.reasonToSkip(
                            session,
                            request(execution.getGoal()),
                            needsSchema(),
                            execution.getExecutionId() + " " + place())
                    : Optional.empty();
            if (reasonToSkip.isPresent()) {
                rendering.say(reasonToSkip.get());
                return;
            }
            run(rendering);
        } catch (NestFluxException failed) {
            // The message alone: it says what to do. Maven would print the messages of the causes, too, and a driver's
            // message is not known to be free of secrets.
            getLog().debug(failed);
            if (json()) {
                FailureReport.of(failed).write(rendering);
            }
            String message = rendering.plain(failed.getMessage());
            if (failed.code() == ErrorCode.BUG) {
                throw new MojoExecutionException(message, failed);
            }
            throw new MojoFailureException(message);
        }
    }

    /** Where it tells what it did. */
    Rendering rendering() {
        return Rendering.console(getLog());
    }

    /** Whether it is for modules that have tables or migrations, and not for whatever its parameters name. */
    boolean isForModules() {
        return true;
    }

    /** Whether it always looks at the table classes. */
    boolean needsSchema() {
        return false;
    }

    /** On which database it works, in a form that tells nothing. */
    String place() {
        return "";
    }

    /** What the result may be written as. */
    List<String> formats() {
        return List.of("text", "json");
    }

    boolean json() {
        return format.equals("json");
    }

    /** Tells a result: all of it as JSON where that was asked for, and else in words. */
    final void write(Object result, Rendering rendering, Runnable words) {
        if (json()) {
            rendering.print(Json.writePretty(result));
        } else {
            words.run();
        }
    }

    /** What is common to all requests. */
    ProjectRequest request(String goal) {
        return new ProjectRequest(
                goal,
                plugin.getVersion(),
                plugin.getClassRealm(),
                project,
                Optional.ofNullable(schemaClass),
                migrations.toPath());
    }
}
