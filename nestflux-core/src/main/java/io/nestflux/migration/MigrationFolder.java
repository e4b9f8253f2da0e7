package io.nestflux.migration;

import io.nestflux.NestFluxException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Where the migrations are, and what they are: read anew each time, or once for all who work from them at the same
 * time.
 */
public interface MigrationFolder {

    /** A directory that is read whenever its migrations are asked for. */
    static MigrationFolder of(Path path) {
        return new DirectoryFolder(path);
    }

    /**
     * A directory, or a place on the class path.
     *
     * @param location a path, or {@code classpath:db/migrations}
     * @param loader where such a place is looked for
     */
    static MigrationFolder of(String location, ClassLoader loader) {
        return location.startsWith(ClassPathFolder.PREFIX)
                ? ClassPathFolder.of(location, loader)
                : of(Path.of(location));
    }

    /**
     * Its migrations, in their order.
     *
     * @throws NestFluxException as {@link MigrationDirectory#read}; {@code NF-311} to {@code NF-313} if the class path
     *     does not have what its lock file lists
     */
    List<Migration> migrations();

    /** @throws NestFluxException {@code NF-305} if the lock file cannot be read */
    Optional<LockFile> lock();

    /** What stands beside the migrations under a name. */
    Optional<MigrationFile> file(String name);

    /**
     * The directory, for those who write to it.
     *
     * @throws NestFluxException {@code NF-107} if it is none
     */
    Path path();

    /** The same with the migrations as they are now, for as long as a run over many databases takes. */
    default MigrationFolder readNow() {
        return keeping(migrations());
    }

    /** The same with migrations that were read already. */
    default MigrationFolder keeping(List<Migration> read) {
        return new KeptFolder(this, read);
    }
}
