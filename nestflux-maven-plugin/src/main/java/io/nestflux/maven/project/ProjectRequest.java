package io.nestflux.maven.project;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.maven.artifact.DependencyResolutionRequiredException;
import org.apache.maven.project.MavenProject;

/**
 * What every goal needs to know of the project it runs in.
 *
 * @param goal the goal's name, for messages that tell what to run
 * @param version the plugin's version
 * @param plugin loads the plugin's classes
 * @param project the project
 * @param schemaClass the name of the schema class, if the user gave one
 * @param migrations the directory of the migrations
 */
public record ProjectRequest(
        String goal,
        String version,
        ClassLoader plugin,
        MavenProject project,
        Optional<String> schemaClass,
        Path migrations) {

    /** Where the project's own classes are. */
    public Path classes() {
        return Path.of(project.getBuild().getOutputDirectory());
    }

    /** What the project runs with. */
    public List<Path> classPath() {
        try {
            List<Path> entries = new ArrayList<>();
            for (String entry : project.getRuntimeClasspathElements()) {
                entries.add(Path.of(entry));
            }
            return List.copyOf(entries);
        } catch (DependencyResolutionRequiredException goalDidNotAskForThem) {
            throw new IllegalStateException(goalDidNotAskForThem);
        }
    }
}
