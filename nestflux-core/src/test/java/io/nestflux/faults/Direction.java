package io.nestflux.faults;

import io.nestflux.NestFlux;
import io.nestflux.connect.Database;
import io.nestflux.migrate.MigrateListener;
import java.nio.file.Path;
import javax.sql.DataSource;

/** Which way a run goes. */
enum Direction {
    UP("up");

    private final String words;

    Direction(String words) {
        this.words = words;
    }

    /** Brings an empty database to where such a run begins. */
    void prepare(Database database, Path directory) {
        // at the empty one
    }

    /** Runs, as an application or a build would. */
    void run(DataSource database, Path directory, MigrateListener listener) {
        NestFlux flux = NestFlux.configure()
                .dataSource(database)
                .migrations(directory)
                .listener(listener)
                .load();
        switch (this) {
            case UP -> flux.migrate();
        }
    }

    @Override
    public String toString() {
        return words;
    }
}
