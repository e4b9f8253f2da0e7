package io.nestflux.testing;

import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Where a server keeps its data. Tests create and drop thousands of databases, and each is hundreds of small files: in
 * memory that costs half. What shall survive a crash of the machine stays on the disk.
 */
final class ServerDirectory {

    private static final Path MEMORY = Path.of("/dev/shm");

    /** For all servers of a run, with room to spare; containers often have only 64 MB there. */
    private static final long ENOUGH = 4L << 30;

    private ServerDirectory() {}

    static Path create(String name, Durability durability) throws IOException {
        String prefix = "nestflux-" + name + "-";
        return durability == Durability.FAST && holdsServers(MEMORY)
                ? Files.createTempDirectory(MEMORY, prefix)
                : Files.createTempDirectory(prefix);
    }

    private static boolean holdsServers(Path directory) throws IOException {
        if (!Files.isDirectory(directory) || !Files.isWritable(directory)) {
            return false;
        }
        FileStore store = Files.getFileStore(directory);
        return store.type().equals("tmpfs") && store.getUsableSpace() >= ENOUGH && availableMemory() >= ENOUGH;
    }

    /** What is allowed there may be more than the machine has left. */
    private static long availableMemory() throws IOException {
        for (String line : Files.readAllLines(Path.of("/proc/meminfo"))) {
            if (line.startsWith("MemAvailable:")) {
                return Long.parseLong(line.replaceAll("\\D", "")) << 10;
            }
        }
        return 0;
    }
}
