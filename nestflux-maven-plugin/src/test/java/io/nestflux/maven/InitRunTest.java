package io.nestflux.maven;

import static org.assertj.core.api.Assertions.assertThat;

import io.nestflux.maven.init.InitRequest;
import io.nestflux.maven.project.RealDrivers;
import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.maven.execution.DefaultMavenExecutionRequest;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.Dependency;
import org.apache.maven.project.MavenProject;
import org.eclipse.aether.RepositorySystemSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is asked, and what is known without a question. */
class InitRunTest {

    @TempDir
    private Path folder;

    private final List<String> asked = new ArrayList<>();

    @Test
    void anEmptyFolderIsAskedForWhatCannotBeKnown() {
        InitRequest request = request(Optional.empty(), answers(Optional.empty(), Optional.empty()));

        assertThat(asked).hasSize(4);
        assertThat(request.dialect()).isEqualTo("postgresql");
        assertThat(request.packageName()).isEqualTo("com.example.database");
        assertThat(request.example()).isTrue();
    }

    @Test
    void aProjectHasItsNamesAndItsDriverTellsTheDatabase() {
        MavenProject project = new MavenProject();
        project.setFile(folder.resolve("pom.xml").toFile());
        project.setGroupId("org.shop");
        project.getBuild().setSourceDirectory(folder.resolve("src").toString());
        Dependency driver = new Dependency();
        driver.setGroupId("org.mariadb.jdbc");
        driver.setArtifactId("mariadb-java-client");
        project.getDependencies().add(driver);

        InitRequest request = request(Optional.of(project), answers(Optional.empty(), Optional.empty()));

        assertThat(asked).hasSize(2);
        assertThat(request.dialect()).isEqualTo("mariadb");
        assertThat(request.packageName()).isEqualTo("org.shop.database");
    }

    @Test
    void theUrlTellsTheDatabaseAndThatNoExampleIsWanted() {
        InitRequest request = request(
                Optional.empty(), answers(Optional.of("postgresql"), Optional.of("jdbc:mysql://127.0.0.1/shop")));

        assertThat(request.dialect()).isEqualTo("mysql");
        assertThat(request.example()).isFalse();
    }

    private static InitAnswers answers(Optional<String> dialect, Optional<String> url) {
        return new InitAnswers(dialect, url, Optional.empty(), Optional.empty(), Optional.empty());
    }

    private InitRequest request(Optional<MavenProject> project, InitAnswers said) {
        DefaultMavenExecutionRequest execution = new DefaultMavenExecutionRequest();
        execution.setBaseDirectory(new File(folder.toString()));
        MavenSession session = new MavenSession(null, (RepositorySystemSession) null, execution, null);
        project.ifPresent(session::setCurrentProject);
        return new InitRun(RealDrivers.none(), null).request(session, "1", said, true, (question, proposal) -> {
            asked.add(question);
            return proposal;
        });
    }
}
