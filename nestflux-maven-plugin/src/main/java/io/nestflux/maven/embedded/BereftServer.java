package io.nestflux.maven.embedded;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;

/**
 * A server that still runs while its data have been deleted under it, as {@code mvn clean} does. It would notice by
 * itself, within a minute; until then it holds its port, and answers with tables that are nowhere any more.
 *
 * @param process the server
 * @param data where its data were
 */
record BereftServer(ProcessHandle process, Path data) {

    private static final long PATIENCE_SECONDS = 20;

    /**
     * The server that was started on a data directory which is no longer there. Nothing of its files is left to find it
     * by, so the processes are asked. (Windows does not let anybody delete what a server has open.)
     */
    static Optional<BereftServer> ofData(Path data) {
        return ProcessHandle.allProcesses()
                .filter(PostmasterFile::isPostgres)
                .filter(process -> worksOn(process, data))
                .findFirst()
                .map(process -> new BereftServer(process, data));
    }

    private static boolean worksOn(ProcessHandle process, Path data) {
        List<String> arguments = process.info().arguments().map(Arrays::asList).orElse(List.of());
        int option = arguments.indexOf("-D");
        return option >= 0
                && option + 1 < arguments.size()
                && arguments.get(option + 1).equals(data.toString());
    }

    /** Ends it at once: there is nothing left that it could save. */
    void end(Installation installation, ServerAccount account, Consumer<String> say) throws IOException {
        List<String> line = List.of(installation.program("pg_ctl"), "kill", "QUIT", String.valueOf(process.pid()));
        Command.run(account.command(line), installation.home());
        awaitEnd();
        say.accept("A PostgreSQL was still running whose data in " + data.getParent()
                + " are gone (mvn clean deletes them): it has been ended. mvn nestflux:start starts it anew.");
    }

    private void awaitEnd() throws IOException {
        try {
            process.onExit().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException | ExecutionException stubborn) {
            process.destroyForcibly();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw (IOException) new InterruptedIOException("interrupted").initCause(interrupted);
        }
    }
}
