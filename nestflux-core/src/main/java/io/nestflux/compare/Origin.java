package io.nestflux.compare;

import io.nestflux.catalog.Renames;
import io.nestflux.connect.Database;
import io.nestflux.migration.Placeholders;
import io.nestflux.sql.Dialect;
import io.nestflux.table.SchemaDefinition;
import java.nio.file.Path;

/** Where a schema comes from. */
public sealed interface Origin {

    /** What it is, for messages; without secrets. */
    String words();

    /** What it says was called otherwise before: a model does, by {@code renamedFrom}. */
    default Renames renames() {
        return Renames.NONE;
    }

    /**
     * A database as it is now. It is only read.
     *
     * @param database how it is reached
     */
    record Live(Database database) implements Origin {
        @Override
        public String words() {
            return database.address();
        }
    }

    /**
     * What the migrations of a directory make of an empty database.
     *
     * @param path the directory
     * @param dialect whose SQL they are
     */
    record Directory(Path path, Dialect dialect, Placeholders placeholders) implements Origin {
        @Override
        public String words() {
            return "the migrations in " + path;
        }
    }

    /**
     * What an SQL file makes of an empty database.
     *
     * @param file the file
     * @param dialect whose SQL it is
     */
    record Script(Path file, Dialect dialect) implements Origin {
        @Override
        public String words() {
            return file.toString();
        }
    }

    /**
     * What a schema class asks for.
     *
     * @param definition the schema class
     */
    record Model(SchemaDefinition definition) implements Origin {
        @Override
        public String words() {
            return definition.getClass().getSimpleName();
        }

        @Override
        public Renames renames() {
            return definition.renames();
        }
    }
}
