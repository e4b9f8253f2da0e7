package io.nestflux.migration;

import io.nestflux.sql.TextFile;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;

/** A file of SQL, wherever it is. Its text form is where. */
public sealed interface MigrationFile {

    /** Its name without where it is: {@code 0004_amazing_spiderman.sql}. */
    String name();

    /**
     * Its bytes; to be closed.
     *
     * @throws io.nestflux.NestFluxException {@code NF-301} if it is no text in UTF-8
     */
    InputStream open() throws IOException;

    /** Its path, where it has one. */
    default Optional<Path> onDisk() {
        return Optional.empty();
    }

    /** In a directory. */
    record OnDisk(Path path) implements MigrationFile {

        @Override
        public String name() {
            return String.valueOf(path.getFileName());
        }

        @Override
        public InputStream open() throws IOException {
            return TextFile.open(path);
        }

        @Override
        public Optional<Path> onDisk() {
            return Optional.of(path);
        }

        @Override
        public String toString() {
            return path.toString();
        }
    }

    /**
     * On the class path.
     *
     * @param resource its whole name there
     */
    record Resource(String resource, ClassLoader loader) implements MigrationFile {

        @Override
        public String name() {
            return resource.substring(resource.lastIndexOf('/') + 1);
        }

        /** By the loader and not by a URL: that works in jars, in jars within jars and in native images alike. */
        @Override
        public InputStream open() throws IOException {
            InputStream in = loader.getResourceAsStream(resource);
            if (in == null) {
                throw new FileNotFoundException(this + " is not on the class path");
            }
            return TextFile.of(in, name());
        }

        @Override
        public String toString() {
            return ClassPathFolder.PREFIX + resource;
        }
    }
}
