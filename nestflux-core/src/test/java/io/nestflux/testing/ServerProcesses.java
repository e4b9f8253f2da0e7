package io.nestflux.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The processes of a server, to be killed at once, and the words with which it was started, to start it again. */
final class ServerProcesses {

    private static final Duration LONGEST = Duration.ofMinutes(3);

    private final ServerHome home;
    private final ProcessHandle main;
    private final List<String> command;

    private ServerProcesses(ServerHome home, ProcessHandle main, List<String> command) {
        this.home = home;
        this.main = main;
        this.command = command;
    }

    static ServerProcesses of(ServerHome home) throws IOException {
        boolean postgres = Files.exists(postmaster(home));
        Path noted = postgres ? postmaster(home) : home.directory().resolve("server.pid");
        long pid = Long.parseLong(Files.readAllLines(noted).get(0).strip());
        ProcessHandle main = ProcessHandle.of(pid).orElseThrow(() -> new IOException("it does not run"));
        List<String> command = new ArrayList<>();
        if (postgres && System.getProperty("user.name").equals("root")) {
            // PostgreSQL refuses to run as root: PostgresLauncher
            command.addAll(List.of("unshare", "-U"));
        }
        command.add(main.info().command().orElseThrow());
        command.addAll(List.of(main.info().arguments().orElseThrow()));
        return new ServerProcesses(home, main, command);
    }

    /** Returns when all are gone. */
    void kill() throws InterruptedException {
        List<ProcessHandle> all =
                Stream.concat(Stream.of(main), main.descendants()).toList();
        all.forEach(ProcessHandle::destroyForcibly);
        Instant end = Instant.now().plus(LONGEST);
        while (all.stream().anyMatch(ServerProcesses::runs)) {
            if (Instant.now().isAfter(end)) {
                throw new IllegalStateException("it cannot be killed");
            }
            TimeUnit.MILLISECONDS.sleep(10);
        }
    }

    /** In containers nobody may be in a hurry to reap what has ended, so a zombie counts as gone. */
    private static boolean runs(ProcessHandle process) {
        Path status = Path.of("/proc", Long.toString(process.pid()), "status");
        try {
            return process.isAlive()
                    && (!Files.exists(status)
                            || Files.readAllLines(status).stream().noneMatch(line -> line.matches("State:\\s*Z.*")));
        } catch (IOException gone) {
            return false;
        }
    }

    /** Returns when it answers, after whatever it has to recover. */
    void startAgain(Address address) throws IOException, InterruptedException {
        // names a process that may still be there as a zombie, which PostgreSQL takes for a server that runs
        Files.deleteIfExists(postmaster(home));
        Answer.await(address, home.run(command), home);
    }

    private static Path postmaster(ServerHome home) {
        return home.directory().resolve("data").resolve("postmaster.pid");
    }
}
