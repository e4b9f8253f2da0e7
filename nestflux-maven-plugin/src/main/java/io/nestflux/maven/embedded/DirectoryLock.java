package io.nestflux.maven.embedded;

import io.nestflux.ErrorCode;
import io.nestflux.NestFluxException;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Lets one goal at a time use a data directory. The operating system frees the lock when the JVM that holds it ends,
 * however it ends.
 */
record DirectoryLock(FileChannel channel) implements AutoCloseable {

    private static final Duration PAUSE = Duration.ofMillis(100);

    /**
     * Waits for the lock.
     *
     * @param say told once, when there is something to wait for
     */
    static DirectoryLock take(Path file, Duration patience, Consumer<String> say) throws IOException {
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        Instant deadline = Instant.now().plus(patience);
        boolean waiting = false;
        while (tryLock(channel) == null) {
            if (Instant.now().isAfter(deadline)) {
                channel.close();
                throw new NestFluxException(
                        ErrorCode.EMBEDDED_POSTGRES_FAILED,
                        "Another build has been using the embedded PostgreSQL in " + file.getParent() + " for "
                                + patience.toSeconds() + " seconds.",
                        "wait until it is done, or stop it");
            }
            if (!waiting) {
                say.accept("Waiting for another build that uses the embedded PostgreSQL in " + file.getParent());
                waiting = true;
            }
            pause();
        }
        return new DirectoryLock(channel);
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException ownedByThisJvm) {
            return null;
        }
    }

    private static void pause() throws IOException {
        try {
            Thread.sleep(PAUSE.toMillis());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw (IOException) new InterruptedIOException("interrupted").initCause(interrupted);
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
