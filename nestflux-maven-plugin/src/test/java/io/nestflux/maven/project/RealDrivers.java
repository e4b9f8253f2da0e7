package io.nestflux.maven.project;

/** The drivers that this release knows. */
public final class RealDrivers {

    private RealDrivers() {}

    /** For what only asks which there are, and fetches none. */
    public static DriverArtifacts none() {
        return new DriverArtifacts(null);
    }
}
