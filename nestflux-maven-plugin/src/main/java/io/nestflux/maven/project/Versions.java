package io.nestflux.maven.project;

import io.nestflux.ErrorCode;
import io.nestflux.NestFluxException;
import java.util.Collection;
import org.apache.maven.artifact.Artifact;

/**
 * Sees to it that the project compiles against the NestFlux that the plugin runs: the schema class is handed from one
 * to the other.
 */
public final class Versions {

    private Versions() {}

    /** @throws NestFluxException {@code NF-701} if the project has a nestflux-core of another version */
    public static void requireSame(String plugin, Collection<Artifact> dependencies) {
        for (Artifact dependency : dependencies) {
            boolean core = dependency.getGroupId().equals("io.nestflux")
                    && dependency.getArtifactId().equals("nestflux-core");
            if (core && !dependency.getBaseVersion().equals(plugin)) {
                throw new NestFluxException(
                        ErrorCode.VERSION_MISMATCH,
                        "The project uses nestflux-core " + dependency.getBaseVersion()
                                + ", but nestflux-maven-plugin is " + plugin + ".",
                        "give both the same <version>: a property such as nestflux.version keeps them together");
            }
        }
    }
}
