package io.nestflux.maven.project;

import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;

/**
 * Loads the project's classes and their dependencies, JDBC driver included. NestFlux's own types come from the plugin,
 * so that the project's schema class is a schema class to the plugin, too; nothing else of the plugin or of Maven is
 * seen, so that the project gets its own version of everything.
 */
public final class ProjectClassLoader extends URLClassLoader {

    static {
        registerAsParallelCapable();
    }

    private ProjectClassLoader(URL[] classPath, ClassLoader parent) {
        super("nestflux-project", classPath, parent);
    }

    /**
     * @param classPath the project's run-time class path
     * @param plugin the loader that NestFlux's own types come from
     */
    public static ProjectClassLoader over(List<Path> classPath, ClassLoader plugin) {
        return new ProjectClassLoader(
                classPath.stream().map(ProjectClassLoader::url).toArray(URL[]::new), new Gate(plugin));
    }

    private static URL url(Path entry) {
        try {
            return entry.toUri().toURL();
        } catch (MalformedURLException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** Lets through the JDK and NestFlux. */
    private static final class Gate extends ClassLoader {

        static {
            registerAsParallelCapable();
        }

        private final ClassLoader plugin;

        Gate(ClassLoader plugin) {
            super("nestflux-gate", ClassLoader.getPlatformClassLoader());
            this.plugin = plugin;
        }

        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
            if (name.startsWith("io.nestflux.")) {
                return plugin.loadClass(name);
            }
            throw new ClassNotFoundException(name);
        }
    }
}
