package io.nestflux.maven.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What a running server says about itself in {@code postmaster.pid}: line 1 is its process, line 4 its port, line 8 its
 * state (pg_ctl.c reads the same lines; they have not moved since PostgreSQL 10).
 */
record PostmasterFile(Path file) {

    static PostmasterFile in(Path data) {
        return new PostmasterFile(data.resolve("postmaster.pid"));
    }

    boolean saysReady() throws IOException {
        List<String> lines = lines();
        return lines.size() > 7 && lines.get(7).strip().equals("ready");
    }

    /** The port of a server that is ready. */
    int port() throws IOException {
        return Integer.parseInt(lines().get(3).strip());
    }

    /**
     * The server that wrote the file, if it lives. The number alone proves nothing: the process may be long gone and
     * its number be another's.
     */
    Optional<ProcessHandle> livingServer() throws IOException {
        return lines().stream()
                .findFirst()
                .map(String::strip)
                .filter(number -> number.matches("\\d+"))
                .flatMap(number -> ProcessHandle.of(Long.parseLong(number)))
                .filter(PostmasterFile::isPostgres);
    }

    static boolean isPostgres(ProcessHandle process) {
        return process.info()
                .command()
                .map(command -> Path.of(command).getFileName().toString().startsWith("postgres"))
                .orElse(false);
    }

    void remove() throws IOException {
        Files.deleteIfExists(file);
    }

    private List<String> lines() throws IOException {
        try {
            return Files.readAllLines(file);
        } catch (NoSuchFileException noServer) {
            return List.of();
        }
    }
}
