package io.nestflux.maven.project;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import javax.inject.Inject;
import javax.inject.Singleton;
import org.eclipse.aether.RepositorySystem;
import org.eclipse.aether.RepositorySystemSession;
import org.eclipse.aether.artifact.DefaultArtifact;
import org.eclipse.aether.repository.RemoteRepository;
import org.eclipse.aether.resolution.ArtifactRequest;
import org.eclipse.aether.resolution.ArtifactResolutionException;

/** Gets JDBC drivers through Maven, for goals that run where no project brings one. */
@Singleton
public final class DriverArtifacts {

    private final RepositorySystem repositories;
    private final Properties coordinates = new Properties();

    @Inject
    DriverArtifacts(RepositorySystem repositories) {
        this.repositories = repositories;
        try (InputStream file = DriverArtifacts.class.getResourceAsStream("/META-INF/nestflux/drivers.properties")) {
            coordinates.load(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /**
     * The jar of the driver that has a class, from the local repository or downloaded into it.
     *
     * @return empty if no driver has it, or Maven cannot get it
     */
    Optional<URL> jar(String className, RepositorySystemSession session, List<RemoteRepository> remotes) {
        return coordinates.stringPropertyNames().stream()
                .filter(className::startsWith)
                .findFirst()
                .flatMap(prefix -> resolve(coordinates.getProperty(prefix), session, remotes));
    }

    /** The versions that this release knows, by {@code group:artifact}. */
    public Map<String, String> versions() {
        Map<String, String> versions = new TreeMap<>();
        for (String prefix : coordinates.stringPropertyNames()) {
            String driver = coordinates.getProperty(prefix);
            int colon = driver.lastIndexOf(':');
            versions.put(driver.substring(0, colon), driver.substring(colon + 1));
        }
        return Map.copyOf(versions);
    }

    private Optional<URL> resolve(String driver, RepositorySystemSession session, List<RemoteRepository> remotes) {
        ArtifactRequest request = new ArtifactRequest(new DefaultArtifact(driver), remotes, "nestflux");
        try {
            return Optional.of(repositories
                    .resolveArtifact(session, request)
                    .getArtifact()
                    .getFile()
                    .toURI()
                    .toURL());
        } catch (ArtifactResolutionException absent) {
            return Optional.empty();
        } catch (MalformedURLException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /**
     * A loader that finds drivers where users put them, and gets one that is nowhere; to be closed.
     *
     * @param drivers finds what users put somewhere
     */
    public URLClassLoader beyond(ClassLoader drivers, RepositorySystemSession session, List<RemoteRepository> remotes) {
        return new FetchedDrivers(drivers, name -> jar(name, session, remotes));
    }
}
