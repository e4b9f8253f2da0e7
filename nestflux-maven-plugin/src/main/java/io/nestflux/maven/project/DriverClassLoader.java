package io.nestflux.maven.project;

/**
 * Finds a JDBC driver where users put it: among the project's dependencies or, as with other database plugins, among
 * the plugin's.
 */
public final class DriverClassLoader extends ClassLoader {

    private final ClassLoader plugin;

    /** The project first: that is the driver the application runs with. */
    public DriverClassLoader(ClassLoader project, ClassLoader plugin) {
        super("nestflux-drivers", project);
        this.plugin = plugin;
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        return plugin.loadClass(name);
    }
}
