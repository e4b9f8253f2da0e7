package io.nestflux.maven;

import static org.assertj.core.api.Assertions.assertThat;

import io.nestflux.maven.project.ProjectRequest;
import io.nestflux.table.TableDefinition;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.artifact.DefaultArtifact;
import org.apache.maven.artifact.handler.DefaultArtifactHandler;
import org.apache.maven.execution.DefaultMavenExecutionRequest;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.project.MavenProject;
import org.eclipse.aether.RepositorySystemSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** In a build of several modules, goals are for those that have something to do with a database. */
class ModulesTest {

    @TempDir
    private Path root;

    private final List<MavenProject> projects = new ArrayList<>();

    private MavenProject module(String name, String packaging) throws IOException {
        MavenProject project = new MavenProject();
        project.setArtifactId(name);
        project.setPackaging(packaging);
        project.setFile(
                Files.createDirectories(root.resolve(name)).resolve("pom.xml").toFile());
        project.getBuild()
                .setOutputDirectory(root.resolve(name).resolve("target/classes").toString());
        projects.add(project);
        return project;
    }

    /** The classes of the tests, among which are table classes, and what those extend. */
    private static void giveTables(MavenProject project) throws URISyntaxException {
        project.getBuild()
                .setOutputDirectory(
                        Path.of("target", "test-classes").toAbsolutePath().toString());
        DefaultArtifactHandler jar = new DefaultArtifactHandler("jar");
        jar.setAddedToClasspath(true);
        Artifact core = new DefaultArtifact("io.nestflux", "nestflux-core", "1", "compile", "jar", null, jar);
        core.setFile(Path.of(TableDefinition.class
                        .getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .toURI())
                .toFile());
        project.setArtifacts(Set.of(core));
    }

    private Path migrations(MavenProject project) {
        return project.getBasedir().toPath().resolve("migrations");
    }

    private MavenSession session() {
        MavenSession session =
                new MavenSession(null, (RepositorySystemSession) null, new DefaultMavenExecutionRequest(), null);
        session.setProjects(projects);
        return session;
    }

    private static ProjectRequest request(String goal, MavenProject project, Path migrations) {
        return new ProjectRequest(goal, "1", ModulesTest.class.getClassLoader(), project, Optional.empty(), migrations);
    }

    @Test
    void thoseWithoutTablesAndMigrationsAreLeftOutWithOneLine() throws Exception {
        MavenProject parent = module("parent", "pom");
        MavenProject web = module("web", "jar");
        MavenSession session = session();

        assertThat(Modules.reasonToSkip(session, request("check", parent, migrations(parent)), true, "x"))
                .contains("Skipped: parent has no table classes.");
        assertThat(Modules.reasonToSkip(session, request("migrate", web, migrations(web)), false, "x"))
                .contains("Skipped: web has neither table classes nor migrations.");
    }

    @Test
    void oneWithTablesIsNot() throws Exception {
        module("parent", "pom");
        MavenProject database = module("database", "jar");
        giveTables(database);
        MavenSession session = session();

        assertThat(Modules.reasonToSkip(session, request("generate", database, migrations(database)), true, "x"))
                .isEmpty();
        assertThat(Modules.reasonToSkip(session, request("migrate", database, migrations(database)), false, "x"))
                .isEmpty();
    }

    @Test
    void oneThatHasMigrationsAndNoTablesHearsWhatIsWrong() throws Exception {
        module("parent", "pom");
        MavenProject database = module("database", "jar");
        Files.createDirectories(migrations(database));

        assertThat(Modules.reasonToSkip(session(), request("check", database, migrations(database)), true, "x"))
                .isEmpty();
    }

    @Test
    void whatTheyShareIsDoneOnce() throws Exception {
        MavenProject one = module("one", "jar");
        MavenProject two = module("two", "jar");
        Path shared = Files.createDirectories(root.resolve("migrations"));
        MavenSession session = session();

        assertThat(Modules.reasonToSkip(session, request("migrate", one, shared), false, "x"))
                .isEmpty();
        assertThat(Modules.reasonToSkip(session, request("migrate", two, shared), false, "x"))
                .contains("Skipped: migrate has been done for " + shared + " in this build, in one.");
        assertThat(Modules.reasonToSkip(session, request("migrate", two, shared), false, "another database"))
                .isEmpty();
        assertThat(Modules.reasonToSkip(session, request("check", two, shared), true, "x"))
                .as("whose tables they are, a shared directory does not say")
                .contains("Skipped: two has no table classes.");
    }

    @Test
    void aBuildOfOneModuleHearsWhatIsWrong() throws Exception {
        MavenProject alone = module("alone", "pom");

        assertThat(Modules.reasonToSkip(session(), request("check", alone, migrations(alone)), true, "x"))
                .isEmpty();
    }
}
