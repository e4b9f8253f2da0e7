package io.nestflux.maven.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class PostgresVersionTest {

    @Test
    void pinsTheReleaseOfAMajorVersion() {
        assertThat(PostgresVersion.parse("17").artifact()).startsWith("17.");
    }

    @Test
    void namesTheVersionsThereAre() {
        assertThatThrownBy(() -> PostgresVersion.parse("9.6"))
                .hasMessageStartingWith("NF-107")
                .hasMessageContaining("14, 15, 16, 17, 18");
    }
}
