package io.nestflux.testing;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A server's temporary directory, and the watchdog that ends both.
 *
 * <p>The watchdog is a shell that reads from a pipe that only this JVM holds. When the pipe closes, because the home is
 * closed or because the JVM ended in whatever way, it stops the servers it was told about and removes the directory.
 */
final class ServerHome implements AutoCloseable {

    /** It has a session of its own where that's possible, so that it outlives a kill of the whole process group. */
    private static final Path SETSID = Path.of("/usr/bin/setsid");

    private static final String WATCHDOG = """
            trap '' INT TERM HUP
            while read -r line; do set -- "$@" "$line"; done
            directory=$1
            shift
            for line; do kill $line; done 2>/dev/null
            for line; do
              tries=0
              while kill -0 "${line#* }" && [ $((tries += 1)) -lt 200 ]; do sleep 0.05; done
            done 2>/dev/null
            tries=0
            until rm -rf "$directory" || [ $((tries += 1)) -ge 100 ]; do sleep 0.05; done
            """;

    private final Path directory;
    private final Process watchdog;

    private ServerHome(Path directory, Process watchdog) {
        this.directory = directory;
        this.watchdog = watchdog;
    }

    static ServerHome create(String name) throws IOException {
        Path directory = Files.createTempDirectory("nestflux-" + name + "-");
        List<String> command = new ArrayList<>();
        if (Files.isExecutable(SETSID)) {
            command.add(SETSID.toString());
        }
        command.addAll(List.of("sh", "-c", WATCHDOG, "watchdog", directory.toString()));
        Process watchdog = new ProcessBuilder(command)
                .redirectOutput(Redirect.DISCARD)
                .redirectError(Redirect.DISCARD)
                .start();
        return new ServerHome(directory, watchdog);
    }

    Path directory() {
        return directory;
    }

    Path log() {
        return directory.resolve("server.log");
    }

    /** What the server said last, for the message of a failed start. */
    String endOfLog() throws IOException {
        List<String> lines = Files.exists(log()) ? Files.readAllLines(log()) : List.of();
        return lines.stream().skip(Math.max(0, lines.size() - 5)).collect(Collectors.joining("\n", ":\n", ""));
    }

    /** Has a process stopped with this home. The signal is the server's quickest one that leaves nothing behind. */
    void stopAtEnd(long pid, String signal) throws IOException {
        OutputStream pipe = watchdog.getOutputStream();
        pipe.write("-%s %d%n".formatted(signal, pid).getBytes(StandardCharsets.US_ASCII));
        pipe.flush();
    }

    /** Stops the servers and returns when they and the directory are gone. */
    @Override
    public void close() throws IOException {
        watchdog.getOutputStream().close();
        try {
            watchdog.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
