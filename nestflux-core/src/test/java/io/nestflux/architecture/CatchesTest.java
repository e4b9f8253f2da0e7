package io.nestflux.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * A catch is not wider than its reason. Who catches what a server, or a whole part of the house, may throw for a dozen
 * reasons throws it on, asks which of them it is, or stands here with a reason.
 */
class CatchesTest {

    private static final Pattern CATCH = Pattern.compile(
            "catch \\(([^)]*\\b(?:SQLException|NestFluxException|RuntimeException|Exception|Throwable)\\b[^)]*?) (\\w+)\\)");

    /** It goes on up, or is asked what it says. */
    private static final Pattern THROWS_OR_ASKS =
            Pattern.compile("\\bthrow\\b|\\bRefusal\\.(of|[A-Z_]+\\.is)\\(|\\.code\\(\\)");

    /** The class and what the catch calls it, and why it may be kept there. */
    private static final Map<String, String> KEPT = Map.ofEntries(
            Map.entry("WorkerConnection.gone", "closing"),
            Map.entry("KeptSessions.gone", "closing"),
            Map.entry("KeptSessions.lost", "a session that was kept; another is opened"),
            Map.entry("Side.alreadyLost", "closing"),
            Map.entry("Scratch.alreadyLost", "closing; the database is dropped by another connection"),
            Map.entry("ScratchServer.unasked", "sweeping up; what is wrong with the session is told by what it is for"),
            Map.entry("ScratchServer.left", "sweeping up; nothing that a run may fail for"),
            Map.entry("PgServerSession.gone", "giving back; with the session, the server gives the lock back"),
            Map.entry("PgPooledSession.gone", "giving back; with the transaction, the server gives the lock back"),
            Map.entry("MySqlServerSession.gone", "giving back; with the session, the server gives the lock back"),
            Map.entry("PgTenant.gone", "says that the session is of no more use, whatever the reason"),
            Map.entry("SignsOfLife.lost", "whoever uses the session next finds out what became of it"),
            Map.entry("RunFailure.gone", "the driver could not even ask whether it is alive: it is not"),
            Map.entry("MigrationRun.gone", "rolling back; what stopped the run is thrown by the caller"),
            Map.entry("UnderLock.gone", "goes along with the refusal that is thrown by the caller"),
            Map.entry("Attestor.unreadable", "goes along with the failure that is thrown by the caller"),
            Map.entry("Checkpoint.unrecorded", "the failure that was to be recorded is thrown by the caller"),
            Map.entry("HookRunner.failed", "told; what the hook follows is thrown by the caller"),
            Map.entry("History.unknown", "a user's name in a piece of advice, within a failure that is thrown"),
            Map.entry("PgDriver.opaque", "how JDBC says that a wrapper does not wrap that class"),
            Map.entry(
                    "ScratchRunner.refusal", "the statements are run again one by one, and the failure is thrown then"),
            Map.entry("ScratchRunner.lost", "rolling back; the next statement says so"),
            Map.entry("FileDifference.notSql", "the answer: what the file says now cannot be read as SQL"),
            Map.entry("LockFile.e", "the answer: a disagreement in the words of the failure"),
            Map.entry("ResumeCheck.cannot", "the answer: a run would stop there, and says why"),
            Map.entry("Fleet.failed", "the answer: this target has failed, with its code and its words"),
            Map.entry("ResolvedForeignKey.broken", "the answer: a mistake in the model, in the words of the failure"),
            Map.entry("WorkerPool.unforeseen", "kept for the thread that waits, which throws it"),
            Map.entry("Concurrently.failure", "kept for the thread that waits, which throws it"));

    private record Catch(String name, String body) {}

    @Test
    void aFailureIsThrownOnOrAskedForItsReason() throws IOException {
        TreeSet<String> wide = new TreeSet<>();
        for (Path source : sources()) {
            String type = source.getFileName().toString().replace(".java", "");
            for (Catch each : catches(Files.readString(source))) {
                if (!THROWS_OR_ASKS.matcher(each.body()).find()) {
                    wide.add(type + "." + each.name());
                }
            }
        }

        assertThat(wide)
                .as("catches that neither throw on nor ask a Refusal or a code; and what CatchesTest says of them")
                .containsExactlyInAnyOrderElementsOf(KEPT.keySet());
    }

    private static List<Path> sources() throws IOException {
        Path root = Path.of(System.getProperty("nestflux.root", "..")).toAbsolutePath();
        List<Path> sources = new ArrayList<>();
        try (Stream<Path> files = Files.walk(root)) {
            files.filter(file ->
                            file.toString().replace('\\', '/').matches(".*/nestflux-[^/]+/src/main/java/.*\\.java"))
                    .filter(file -> !file.toString().contains("target"))
                    .forEach(sources::add);
        }
        assertThat(sources).hasSizeGreaterThan(500);
        return sources;
    }

    private static List<Catch> catches(String source) {
        List<Catch> catches = new ArrayList<>();
        Matcher matcher = CATCH.matcher(source);
        while (matcher.find()) {
            int open = source.indexOf('{', matcher.end());
            catches.add(new Catch(matcher.group(2), source.substring(open, end(source, open))));
        }
        return catches;
    }

    /** Where the block ends that begins there; braces in strings come in pairs. */
    private static int end(String source, int open) {
        int depth = 0;
        for (int i = open; i < source.length(); i++) {
            depth += source.charAt(i) == '{' ? 1 : source.charAt(i) == '}' ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        throw new IllegalStateException("a block without an end");
    }
}
