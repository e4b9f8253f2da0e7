package io.nestflux.pull;

import io.nestflux.NestFlux;
import io.nestflux.PullOptions;
import io.nestflux.Source;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.tools.ToolProvider;

/** NestFlux in a Java that has no compiler, within this one: it is loaded anew, and finds none. */
final class WithoutCompiler {

    private static final String PROVIDER = "javax.tools.ToolProvider";

    private WithoutCompiler() {}

    /**
     * Pulls, or adopts.
     *
     * @param folder for the class that finds no compiler
     * @return the message with which it fails; empty if it does not
     */
    static String pull(Path folder, Map<String, String> request) throws Exception {
        try (Loader loader = new Loader(provider(folder))) {
            Class<?> call = loader.loadClass(Call.class.getName());
            @SuppressWarnings("unchecked")
            Function<Map<String, String>, String> function = (Function<Map<String, String>, String>)
                    call.getDeclaredConstructor().newInstance();
            return function.apply(request);
        }
    }

    /** The class of the JDK that is asked for a compiler, saying that there is none. */
    private static byte[] provider(Path folder) throws IOException {
        Path source = Files.createDirectories(folder.resolve("javax/tools")).resolve("ToolProvider.java");
        Files.writeString(source, """
                package javax.tools;

                public class ToolProvider {
                    public static JavaCompiler getSystemJavaCompiler() {
                        return null;
                    }
                }
                """);
        String module = "java.compiler=" + folder;
        int result = ToolProvider.getSystemJavaCompiler()
                .run(null, null, null, "-d", folder.toString(), "--patch-module", module, source.toString());
        if (result != 0) {
            throw new AssertionError("does not compile");
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return Files.readAllBytes(files.filter(file -> file.endsWith("ToolProvider.class"))
                    .findFirst()
                    .orElseThrow());
        }
    }

    /** What runs there. */
    public static final class Call implements Function<Map<String, String>, String> {

        @Override
        public String apply(Map<String, String> request) {
            PullOptions options = PullOptions.DEFAULT
                    .withSources(Path.of(request.get("sources")))
                    .withMode(PullMode.valueOf(request.getOrDefault("mode", "MERGE")));
            try {
                if (request.containsKey("migrations")) {
                    NestFlux.configure()
                            .database(request.get("url"), request.get("user"), request.get("password"))
                            .migrations(Path.of(request.get("migrations")))
                            .load()
                            .adopt(options);
                } else {
                    NestFlux.pull(
                            Source.database(request.get("url"), request.get("user"), request.get("password")), options);
                }
                return "";
            } catch (io.nestflux.NestFluxException refused) {
                return refused.getMessage();
            }
        }
    }

    /** Loads NestFlux and its tests anew, and the JDK's classes but for one as they are. */
    private static final class Loader extends URLClassLoader {

        private final byte[] provider;

        Loader(byte[] provider) {
            super(places(), WithoutCompiler.class.getClassLoader());
            this.provider = provider;
        }

        private static URL[] places() {
            return List.of(NestFlux.class, WithoutCompiler.class).stream()
                    .map(each -> each.getProtectionDomain().getCodeSource().getLocation())
                    .toArray(URL[]::new);
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            synchronized (getClassLoadingLock(name)) {
                Class<?> loaded = findLoadedClass(name);
                if (loaded != null) {
                    return loaded;
                }
                if (name.equals(PROVIDER)) {
                    return defineClass(name, provider, 0, provider.length);
                }
                return name.startsWith("io.nestflux.") ? findClass(name) : super.loadClass(name, resolve);
            }
        }
    }
}
