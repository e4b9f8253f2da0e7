package io.nestflux.maven.init;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.maven.model.Dependency;
import org.apache.maven.model.DependencyManagement;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginManagement;
import org.apache.maven.project.MavenProject;

/**
 * What a project has in the end, with what it inherits and what its active profiles add: that is not to be added again.
 *
 * @param dependencies version by {@code group:artifact}
 * @param managedDependencies those whose version is said elsewhere
 * @param plugins version by {@code group:artifact}
 * @param managedPlugins those whose version is said elsewhere
 * @param properties as Maven sees them
 * @param setsJava whether it says for which Java it is compiled
 * @param modules what it builds, if it builds other projects and nothing of its own
 */
record PomFacts(
        Map<String, String> dependencies,
        Map<String, String> managedDependencies,
        Map<String, String> plugins,
        Map<String, String> managedPlugins,
        Map<String, String> properties,
        boolean setsJava,
        Optional<List<String>> modules) {

    private static final List<String> JAVA =
            List.of("maven.compiler.release", "maven.compiler.source", "maven.compiler.target");

    static PomFacts of(MavenProject project) {
        Map<String, String> properties = new TreeMap<>();
        project.getProperties().forEach((name, value) -> properties.put(name.toString(), value.toString()));
        Map<String, String> managed = new TreeMap<>();
        Optional.ofNullable(project.getDependencyManagement())
                .map(DependencyManagement::getDependencies)
                .ifPresent(all -> all.forEach(each -> managed.put(key(each), version(each.getVersion()))));
        Map<String, String> dependencies = new TreeMap<>();
        project.getDependencies().forEach(each -> dependencies.put(key(each), version(each.getVersion())));
        Map<String, String> managedPlugins = new TreeMap<>();
        Optional.ofNullable(project.getPluginManagement())
                .map(PluginManagement::getPlugins)
                .ifPresent(all -> all.forEach(each -> managedPlugins.put(each.getKey(), version(each.getVersion()))));
        Map<String, String> plugins = new TreeMap<>();
        project.getBuildPlugins().forEach(each -> plugins.put(each.getKey(), version(each.getVersion())));
        return new PomFacts(
                dependencies,
                managed,
                plugins,
                managedPlugins,
                properties,
                JAVA.stream().anyMatch(properties::containsKey) || compilerSaysJava(project),
                project.getPackaging().equals("pom") ? Optional.of(project.getModules()) : Optional.empty());
    }

    private static String key(Dependency dependency) {
        return dependency.getGroupId() + ":" + dependency.getArtifactId();
    }

    private static String version(String version) {
        return version == null ? "" : version;
    }

    private static boolean compilerSaysJava(MavenProject project) {
        Plugin compiler = project.getPlugin("org.apache.maven.plugins:maven-compiler-plugin");
        String configuration = compiler == null ? "" : String.valueOf(compiler.getConfiguration());
        return Arrays.asList("<release>", "<source>", "<target>").stream().anyMatch(configuration::contains);
    }
}
