package io.nestflux.maven.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlatformTest {

    @ParameterizedTest
    @CsvSource({
        "Linux, amd64, false, linux-amd64",
        "Linux, amd64, true, linux-amd64-alpine",
        "Linux, aarch64, false, linux-arm64v8",
        "Linux, ppc64le, false, linux-ppc64le",
        "Mac OS X, x86_64, false, darwin-amd64",
        "Mac OS X, aarch64, false, darwin-arm64v8",
        "Windows 11, amd64, false, windows-amd64"
    })
    void namesTheBinariesOfAMachine(String system, String machine, boolean musl, String expected) {
        assertThat(Platform.of(system, machine, musl).classifier()).isEqualTo(expected);
    }

    @Test
    void saysWhatToDoOnAMachineWithoutBinaries() {
        assertThatThrownBy(() -> Platform.of("Linux", "riscv64", false))
                .hasMessageStartingWith("NF-702: There is no embedded PostgreSQL for Linux on riscv64.")
                .hasMessageContaining("-Dnestflux.url=");
    }
}
