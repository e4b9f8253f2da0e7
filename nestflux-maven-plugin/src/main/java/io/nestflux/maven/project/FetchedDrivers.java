package io.nestflux.maven.project;

import java.net.URL;
import java.net.URLClassLoader;
import java.util.Optional;
import java.util.function.Function;

/** Loads drivers from jars that are got when their first class is asked for. */
final class FetchedDrivers extends URLClassLoader {

    private final Function<String, Optional<URL>> jars;

    FetchedDrivers(ClassLoader parent, Function<String, Optional<URL>> jars) {
        super("nestflux-fetched-drivers", new URL[0], parent);
        this.jars = jars;
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        try {
            return super.findClass(name);
        } catch (ClassNotFoundException notYet) {
            addURL(jars.apply(name).orElseThrow(() -> notYet));
            return super.findClass(name);
        }
    }
}
