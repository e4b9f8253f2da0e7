package io.nestflux.migration;

import io.nestflux.ErrorCode;
import io.nestflux.NestFluxException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Who writes migrations has the directory for itself, from reading what there is to the last file: two that work out
 * the same change at the same time would both write it, under different numbers.
 *
 * <p>The operating system lets go of the lock when its process ends, however it ends, so none is ever stale; the file
 * that carries it is removed. Where no file can be written, or the file system knows no locks, there is nothing to
 * guard but what this JVM does.
 */
public final class DirectoryLock implements AutoCloseable {

    /** The name of the file that carries the lock; there while somebody writes. */
    static final String NAME = ".nestflux.writing";

    /** Far behind the text that says who holds it, for on Windows nobody else can read what is locked. */
    private static final long LOCKED_BYTE = Long.MAX_VALUE - 1;

    private static final Duration PAUSE = Duration.ofMillis(50);

    /** The operating system's lock is one of processes: within this one, whoever closes the file lets go of it. */
    private static final Map<Path, Semaphore> IN_THIS_JVM = new ConcurrentHashMap<>();

    private final Path file;
    private final Semaphore turn;
    private final List<Path> made;
    private @Nullable FileChannel channel;

    private DirectoryLock(Path directory, Semaphore turn, List<Path> made) {
        this.file = directory.resolve(NAME);
        this.turn = turn;
        this.made = made;
    }

    /**
     * Waits for its turn.
     *
     * @param directory the migrations directory, which is created when needed
     * @param longest how long to wait at most
     * @param waiting hears once, when the wait begins, who has it
     * @throws NestFluxException {@code NF-310} if others had it all the time
     */
    public static DirectoryLock acquire(Path directory, Duration longest, Consumer<String> waiting) {
        long deadline = System.nanoTime() + longest.toNanos();
        List<Path> made = made(directory.toAbsolutePath().normalize());
        Path path = real(directory);
        Semaphore turn = IN_THIS_JVM.computeIfAbsent(path, any -> new Semaphore(1, true));
        boolean told = false;
        if (!turn.tryAcquire()) {
            told = true;
            waiting.accept("this process");
            await(turn, directory, longest, deadline);
        }
        boolean complete = false;
        DirectoryLock lock = new DirectoryLock(path, turn, made);
        try {
            while (!lock.tryLock()) {
                String holder = lock.holder();
                if (!told) {
                    told = true;
                    waiting.accept(holder);
                }
                if (System.nanoTime() > deadline) {
                    throw timedOut(directory, longest, holder);
                }
                pause();
            }
            complete = true;
            return lock;
        } finally {
            if (!complete) {
                turn.release();
            }
        }
    }

    private static void await(Semaphore turn, Path directory, Duration longest, long deadline) {
        try {
            if (!turn.tryAcquire(Math.max(0, deadline - System.nanoTime()), TimeUnit.NANOSECONDS)) {
                throw timedOut(directory, longest, "this process");
            }
        } catch (InterruptedException stopped) {
            throw interrupted(stopped);
        }
    }

    /** @return the directories that had to be made, the innermost first */
    private static List<Path> made(@Nullable Path directory) {
        List<Path> made = new ArrayList<>();
        for (Path missing = directory; missing != null && Files.notExists(missing); missing = missing.getParent()) {
            made.add(missing);
        }
        try {
            Files.createDirectories(directory);
            return made;
        } catch (IOException e) {
            // whoever writes a migration there will say so
            return List.of();
        }
    }

    /** One directory is one, whatever links lead there. */
    private static Path real(Path directory) {
        try {
            return directory.toRealPath();
        } catch (IOException e) {
            return directory.toAbsolutePath().normalize();
        }
    }

    /** @return whether there is nobody else; where that cannot be known, the first to write will say why */
    private boolean tryLock() {
        try {
            FileChannel opened = FileChannel.open(
                    file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
            boolean locked = false;
            try {
                locked = isLocked(opened) && isStillThere(opened);
            } finally {
                if (!locked) {
                    opened.close();
                }
            }
            channel = locked ? opened : null;
            return locked;
        } catch (AccessDeniedException e) {
            // on Windows, also while the file is being removed
            return !Files.isWritable(file.getParent());
        } catch (NoSuchFileException e) {
            // the directory was there a moment ago: who made it has removed it
            made(file.getParent());
            return Files.notExists(file.getParent());
        } catch (IOException e) {
            return true;
        }
    }

    private static boolean isLocked(FileChannel opened) throws IOException {
        try {
            FileLock lock = opened.tryLock(LOCKED_BYTE, 1, false);
            return lock != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    /** Who had it may have removed the file between our opening and our locking it. */
    private boolean isStillThere(FileChannel opened) throws IOException {
        String text = "process " + ProcessHandle.current().pid() + "\n" + UUID.randomUUID() + "\n";
        opened.truncate(0);
        opened.write(ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8)), 0);
        try {
            return Files.readString(file).equals(text);
        } catch (NoSuchFileException e) {
            return false;
        }
    }

    private String holder() {
        try {
            return Files.readString(file)
                    .lines()
                    .findFirst()
                    .filter(line -> !line.isBlank())
                    .orElse("another process");
        } catch (IOException e) {
            return "another process";
        }
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE.toMillis());
        } catch (InterruptedException stopped) {
            throw interrupted(stopped);
        }
    }

    private static NestFluxException interrupted(InterruptedException stopped) {
        Thread.currentThread().interrupt();
        return new NestFluxException(
                ErrorCode.DIRECTORY_BUSY,
                "The thread was interrupted while it waited to write to the migrations directory.",
                stopped);
    }

    private static NestFluxException timedOut(Path directory, Duration longest, String holder) {
        return new NestFluxException(
                ErrorCode.DIRECTORY_BUSY,
                "Another run writes migrations to " + directory + " (" + holder + ") and did not finish within "
                        + longest.toSeconds() + " s.",
                "wait for it, then try again; when its process ends, however it ends, the directory is free");
    }

    /** Lets the next one write. */
    @Override
    public void close() {
        try {
            if (channel != null) {
                Files.deleteIfExists(file);
                channel.close();
            }
            if (!made.isEmpty() && Files.isDirectory(made.get(0)) && !isEmpty(made.get(0))) {
                GitAttributes.write(made.get(0));
            }
            for (Path directory : made) {
                if (!isEmpty(directory)) {
                    break;
                }
                Files.deleteIfExists(directory);
            }
        } catch (IOException e) {
            // the operating system lets go of it with the process
            return;
        } finally {
            turn.release();
        }
    }

    private static boolean isEmpty(Path directory) throws IOException {
        try (var entries = Files.newDirectoryStream(directory)) {
            return !entries.iterator().hasNext();
        }
    }
}
