package io.nestflux.maven.project;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.artifact.DefaultArtifact;
import org.apache.maven.artifact.handler.DefaultArtifactHandler;
import org.junit.jupiter.api.Test;

class VersionsTest {

    @Test
    void acceptsTheSameVersion() {
        assertThatCode(() -> Versions.requireSame("1.0", List.of(core("1.0")))).doesNotThrowAnyException();
    }

    @Test
    void namesBothVersionsWhenTheyDiffer() {
        assertThatThrownBy(() -> Versions.requireSame("1.1", List.of(core("1.0"))))
                .hasMessageStartingWith(
                        "NF-701: The project uses nestflux-core 1.0, but nestflux-maven-plugin is 1.1.");
    }

    private static Artifact core(String version) {
        return new DefaultArtifact(
                "io.nestflux", "nestflux-core", version, "compile", "jar", null, new DefaultArtifactHandler("jar"));
    }
}
