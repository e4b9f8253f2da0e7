package io.nestflux.testing;

import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A server's temporary directory, and the watchdog that ends both.
 *
 * <p>The watchdog is a shell that reads from a pipe that only this JVM holds. When the pipe closes, because the home is
 * closed or because the JVM ended in whatever way, it stops the server and removes the directory.
 */
final class ServerHome implements AutoCloseable {

    /** It has a session of its own where that's possible, so that it outlives a kill of the whole process group. */
    private static final Path SETSID = Path.of("/usr/bin/setsid");

    /**
     * Both kinds of servers note their process in the directory, which also covers a JVM that is killed while it waits
     * for the server. In containers nobody may be in a hurry to reap what has ended, so a zombie counts as gone.
     */
    private static final String WATCHDOG = """
            trap '' INT TERM HUP
            cat >/dev/null
            running() { kill -0 "$1" && ! grep -q '^State:.Z' "/proc/$1/status"; }
            stop() {
              pid=$(head -n 1 "$2") && kill "$1" "$pid" || return
              tries=0
              while running "$pid" && [ $((tries += 1)) -lt 200 ]; do sleep 0.05; done
            }
            stop -QUIT "$1/data/postmaster.pid"
            stop -KILL "$1/server.pid"
            tries=0
            until rm -rf "$1" || [ $((tries += 1)) -ge 100 ]; do sleep 0.05; done
            """;

    /** Notes the process before it becomes the server; once the directory is gone, it doesn't. */
    private static final String NOTE_PROCESS = "echo $$ >\"$0\" && exec \"$@\"";

    private final Path directory;
    private final Process watchdog;

    private ServerHome(Path directory, Process watchdog) {
        this.directory = directory;
        this.watchdog = watchdog;
    }

    static ServerHome create(String name, Durability durability) throws IOException {
        Path directory = ServerDirectory.create(name, durability);
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

    /** Runs a program that logs to the home and is killed with it. One at a time. */
    Process run(List<String> program) throws IOException {
        List<String> command = new ArrayList<>(List.of("sh", "-c", NOTE_PROCESS));
        command.add(directory.resolve("server.pid").toString());
        command.addAll(program);
        return new ProcessBuilder(command)
                .redirectInput(new File("/dev/null"))
                .redirectOutput(Redirect.appendTo(log().toFile()))
                .redirectErrorStream(true)
                .start();
    }

    /** Stops the server and returns when it and the directory are gone. */
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
