package io.nestflux.testing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The user's folder of unpacked servers; it outlives runs and work trees. */
final class ServerCache {

    private static final String SCRIPT = "fetch-server.sh";

    private ServerCache() {}

    static Path directory() throws IOException {
        Path cache = Optional.ofNullable(System.getenv("XDG_CACHE_HOME"))
                .filter(home -> !home.isEmpty())
                .map(Path::of)
                .orElseGet(() -> Path.of(System.getProperty("user.home"), ".cache"));
        return Files.createDirectories(cache.resolve("nestflux").resolve("servers"));
    }

    /** The folder of a server that the script of the project brings, at the first use from Debian's mirror. */
    static Path fetch(String name) throws IOException, InterruptedException {
        String script;
        try (InputStream resource = ServerCache.class.getResourceAsStream(SCRIPT)) {
            script = new String(resource.readAllBytes(), StandardCharsets.UTF_8);
        }
        Process process = new ProcessBuilder("sh", "-c", script, SCRIPT, name)
                .redirectErrorStream(true)
                .start();
        process.getOutputStream().close();
        String last = "";
        try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("fetch-server:")) {
                    System.err.println(line);
                }
                last = line;
            }
        }
        if (process.waitFor() != 0) {
            throw new IOException(last);
        }
        return Path.of(last);
    }
}
