package io.nestflux.faults;

import io.nestflux.testing.TestDatabase;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.StringJoiner;
import java.util.concurrent.TimeUnit;

/** A JVM that runs {@link FaultChild}, seen by its parent. Closing it kills it. */
final class ChildJvm implements Disturbed {

    private static final int LONGEST_SECONDS = 60;

    private final Process process;
    private final BufferedReader says;
    private final BufferedWriter hears;

    private ChildJvm(Process process) {
        this.process = process;
        this.says = process.inputReader(StandardCharsets.UTF_8);
        this.hears = process.outputWriter(StandardCharsets.UTF_8);
    }

    /** Starts one that waits to be told what to run. */
    static ChildJvm start() {
        try {
            return new ChildJvm(new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-XX:TieredStopAtLevel=1",
                            "-XX:+UseSerialGC",
                            "-Xshare:auto",
                            "-Xmx128m",
                            "-cp",
                            System.getProperty("java.class.path"),
                            FaultChild.class.getName())
                    .redirectErrorStream(true)
                    .start());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void run(String url, TestDatabase database, Path directory, Direction direction, Moment moment) {
        for (String word : List.of(
                url,
                database.user(),
                database.password(),
                directory.toAbsolutePath().toString(),
                direction.name(),
                moment.key(),
                Integer.toString(moment.occurrence()),
                moment.phase().name())) {
            tell(word);
        }
    }

    @Override
    public void awaitMoment() {
        await(FaultChild.HERE);
    }

    /** Returns when the run has ended well. */
    void awaitEnd() {
        await(FaultChild.ENDED);
    }

    private void await(String word) {
        StringJoiner said = new StringJoiner("\n");
        try {
            for (String line = says.readLine(); !word.equals(line); line = says.readLine()) {
                if (line == null) {
                    throw new IllegalStateException("the run ended before its moment:\n" + said);
                }
                said.add(line);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void goOn() {
        tell("");
    }

    private void tell(String line) {
        try {
            hears.write(line);
            hears.newLine();
            hears.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** With SIGKILL; returns when it is gone. */
    void kill() {
        process.destroyForcibly();
        try {
            process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** With SIGSTOP. */
    void freeze() {
        signal("STOP");
    }

    /** After {@link #freeze}. */
    void thaw() {
        signal("CONT");
    }

    private void signal(String name) {
        try {
            int failed = new ProcessBuilder("kill", "-" + name, Long.toString(process.pid()))
                    .inheritIO()
                    .start()
                    .waitFor();
            if (failed != 0) {
                throw new IllegalStateException("no SIG" + name + " for " + process.pid());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Returns when the run has failed. */
    void awaitBadEnd() {
        try {
            if (!process.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS) || process.exitValue() == 0) {
                throw new IllegalStateException("the run did not fail");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        kill();
    }
}
