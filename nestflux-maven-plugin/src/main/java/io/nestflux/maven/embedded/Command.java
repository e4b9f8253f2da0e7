package io.nestflux.maven.embedded;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Runs one program to its end, and keeps what it said. */
final class Command {

    private Command() {}

    /**
     * What a program did.
     *
     * @param status its exit status; 127 if it could not even be started
     * @param output what it wrote, errors included
     */
    record Outcome(int status, String output) {

        boolean succeeded() {
            return status == 0;
        }

        String lastLine() {
            return output.strip().lines().reduce((first, second) -> second).orElse("exit status " + status);
        }
    }

    /** Runs a program whose absence is an outcome like any other. */
    static Outcome run(List<String> line, Path directory) throws IOException {
        return outcome(builder(line, directory), process -> {
            try (InputStream output = process.getInputStream()) {
                return output.readAllBytes();
            }
        });
    }

    /**
     * Runs a program that leaves another one running, which may hold on to what it writes to: so that is a file, whose
     * end can be found, and no pipe, which would stay open.
     */
    static Outcome run(List<String> line, Path directory, Path said) throws IOException {
        ProcessBuilder builder = builder(line, directory).redirectOutput(said.toFile());
        return outcome(builder, process -> {
            process.waitFor();
            return Files.readAllBytes(said);
        });
    }

    private static ProcessBuilder builder(List<String> line, Path directory) {
        ProcessBuilder builder = new ProcessBuilder(line).directory(directory.toFile());
        // messages are read by people who may have to search for them, and by this package
        builder.environment().put("LC_ALL", "C");
        return builder.redirectErrorStream(true);
    }

    @FunctionalInterface
    private interface Reading {
        byte[] outputOf(Process process) throws IOException, InterruptedException;
    }

    private static Outcome outcome(ProcessBuilder builder, Reading reading) throws IOException {
        Process process;
        try {
            process = builder.start();
        } catch (IOException absent) {
            return new Outcome(127, String.valueOf(absent.getMessage()));
        }
        process.getOutputStream().close();
        try {
            String text = new String(reading.outputOf(process), Charset.defaultCharset());
            return new Outcome(process.waitFor(), text);
        } catch (InterruptedException interrupted) {
            process.destroy();
            Thread.currentThread().interrupt();
            throw (IOException) new InterruptedIOException("interrupted").initCause(interrupted);
        }
    }
}
