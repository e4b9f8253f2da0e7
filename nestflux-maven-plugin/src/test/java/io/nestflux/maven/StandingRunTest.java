package io.nestflux.maven;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.nestflux.maven.embedded.RealServer;
import io.nestflux.maven.project.ProjectRequest;
import io.nestflux.maven.project.Secret;
import io.nestflux.table.mysql.MySqlSchema;
import io.nestflux.table.postgres.PgSchema;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.maven.execution.DefaultMavenExecutionRequest;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.logging.SystemStreamLog;
import org.apache.maven.project.MavenProject;
import org.eclipse.aether.RepositorySystemSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A server is begun only where goals would use it. */
class StandingRunTest {

    @TempDir
    private Path project;

    /** Only its header is looked at. */
    static final class ForMySql extends MySqlSchema {}

    static final class ForPostgres extends PgSchema {}

    @Test
    void refusesBesideAConfiguredDatabase() {
        assertThatThrownBy(() -> begin(Optional.of(new Secret("jdbc:postgresql://db/shop"))))
                .hasMessageStartingWith("NF-703")
                .hasMessageContaining("nestflux.url");
    }

    @Test
    void refusesWhereTheTablesAreForMySql() throws Exception {
        compile(ForMySql.class);

        assertThatThrownBy(() -> begin(Optional.empty()))
                .hasMessageStartingWith("NF-703")
                .hasMessageContaining("ForMySql is for MySQL or MariaDB");
    }

    @Test
    void doesNotRefuseWhereOnlySomeOfTheTablesAre() throws Exception {
        compile(ForMySql.class);
        compile(ForPostgres.class);

        // so it comes as far as the version, of which there are no programs
        assertThatThrownBy(() -> begin(Optional.empty())).hasMessageStartingWith("NF-107");
    }

    private void compile(Class<?> type) throws IOException {
        String name = type.getName().replace('.', '/') + ".class";
        Path file = project.resolve("target/classes").resolve(name);
        Files.createDirectories(file.getParent());
        try (InputStream compiled = type.getClassLoader().getResourceAsStream(name)) {
            Files.copy(compiled, file);
        }
    }

    private void begin(Optional<Secret> url) {
        MavenProject maven = new MavenProject();
        maven.setFile(project.resolve("pom.xml").toFile());
        maven.getBuild().setOutputDirectory(project.resolve("target/classes").toString());
        MavenSession session =
                new MavenSession(null, (RepositorySystemSession) null, new DefaultMavenExecutionRequest(), null);
        new StandingRun(RealServer.standing())
                .begin(
                        new ProjectRequest("start", "1", getClass().getClassLoader(), maven, Optional.empty(), project),
                        new StandingRequest(session, url, "9", project.resolve("target/nestflux"), Optional.empty()),
                        new Rendering(new SystemStreamLog(), System.out, StandardCharsets.UTF_8));
    }
}
