package io.nestflux.benchmark;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Runs {@link ColdRun} in a new JVM, as every build does. */
final class ColdProcess {

    /** What is to be enough for 5,000 tables. */
    private static final String HEAP = "-Xmx512m";

    private ColdProcess() {}

    /** How long it took from the start of the process to its end. */
    static double seconds(String... arguments) throws IOException, InterruptedException {
        long start = System.nanoTime();
        run(List.of(), arguments);
        return (System.nanoTime() - start) / 1e9;
    }

    /** How many classes it loads, the JDK's own included. It is the same each time, within a few. */
    static long classes(String... arguments) throws IOException, InterruptedException {
        Path log = Files.createTempFile("nestflux-classes", ".log");
        try {
            run(List.of("-Xlog:class+load:file=" + log), arguments);
            try (Stream<String> lines = Files.lines(log)) {
                return lines.filter(line -> line.contains(" source: ")).count();
            }
        } finally {
            Files.delete(log);
        }
    }

    private static void run(List<String> options, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add(HEAP);
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), ColdRun.class.getName()));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command)
                .redirectOutput(Redirect.DISCARD)
                .redirectError(Redirect.INHERIT)
                .start();
        if (!process.waitFor(10, TimeUnit.MINUTES) || process.exitValue() != 0) {
            process.destroyForcibly();
            throw new IOException(arguments[0] + " did not end well");
        }
    }
}
