package io.nestflux.maven;

import io.nestflux.maven.project.CompiledClasses;
import io.nestflux.maven.project.ProjectClassLoader;
import io.nestflux.maven.project.ProjectRequest;
import io.nestflux.table.DeclaredSchema;
import io.nestflux.table.TableDefinition;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.project.MavenProject;

/**
 * Which modules of a build a goal is for. A goal in a parent's build, or called at the root, reaches every module, and
 * most of them have nothing to do with a database: those are left out, and what all of them share is done once.
 */
final class Modules {

    private static final String DONE = Modules.class.getName();

    private static final Set<String> BASES = Set.of(DeclaredSchema.class.getName(), TableDefinition.class.getName());

    private Modules() {}

    /**
     * Why a goal is not for this module.
     *
     * @param needsSchema whether the goal looks at table classes, and not only at migrations
     * @param work tells one work of the goal from another: its execution and its database
     * @return a sentence; empty if it is, and in a build of one module
     */
    static Optional<String> reasonToSkip(
            MavenSession session, ProjectRequest request, boolean needsSchema, String work) {
        if (session.getProjects().size() < 2) {
            return Optional.empty();
        }
        boolean concerned = Files.isDirectory(request.migrations()) && (!needsSchema || ownsMigrations(request));
        if (!concerned && !hasTables(request)) {
            return Optional.of("Skipped: " + request.project().getArtifactId() + " has "
                    + (needsSchema ? "no table classes." : "neither table classes nor migrations."));
        }
        return doneIn(session, request, work)
                .map(other -> "Skipped: " + request.goal() + " has been done for " + request.migrations()
                        + " in this build, in " + other + ".");
    }

    /** Then that its table classes are not found is an error; a directory that modules share says nothing of each. */
    private static boolean ownsMigrations(ProjectRequest request) {
        MavenProject project = request.project();
        return !project.getPackaging().equals("pom")
                && request.migrations().startsWith(project.getBasedir().toPath());
    }

    private static boolean hasTables(ProjectRequest request) {
        try (ProjectClassLoader loader = ProjectClassLoader.over(request.classPath(), request.plugin())) {
            return request.schemaClass()
                            .map(name -> loader.getResource(name.replace('.', '/') + ".class"))
                            .isPresent()
                    || !CompiledClasses.in(request.classes(), loader)
                            .concreteDescendants(BASES)
                            .isEmpty();
        } catch (IOException notClosed) {
            throw new UncheckedIOException(notClosed);
        }
    }

    /** The other module in which it was done already. */
    private static Optional<String> doneIn(MavenSession session, ProjectRequest request, String work) {
        String key = request.goal() + " " + work + " "
                + request.migrations().toAbsolutePath().normalize();
        String own = request.project().getArtifactId();
        return Optional.ofNullable(done(session.getTopLevelProject()).putIfAbsent(key, own))
                .filter(other -> !other.equals(own));
    }

    /** Modules may be built at the same time. */
    @SuppressWarnings("unchecked")
    private static Map<String, String> done(MavenProject top) {
        synchronized (top) {
            Object known = top.getContextValue(DONE);
            if (known == null) {
                known = new ConcurrentHashMap<String, String>();
                top.setContextValue(DONE, known);
            }
            return (Map<String, String>) known;
        }
    }
}
