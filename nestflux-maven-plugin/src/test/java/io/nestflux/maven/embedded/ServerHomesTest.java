package io.nestflux.maven.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ServerHomesTest {

    @Test
    void aProjectHasTheSamePortEveryTimeHoweverItsDirectoryIsWritten() {
        assertThat(ServerHomes.below(Path.of("target/nestflux")).usualPort())
                .isEqualTo(
                        ServerHomes.below(Path.of("target/../target/nestflux").toAbsolutePath())
                                .usualPort())
                .isBetween(20_000, 31_999);
    }

    @Test
    void anotherProjectHasAnotherPort() {
        assertThat(ServerHomes.below(Path.of("/shop/target/nestflux")).usualPort())
                .isNotEqualTo(
                        ServerHomes.below(Path.of("/blog/target/nestflux")).usualPort());
    }
}
