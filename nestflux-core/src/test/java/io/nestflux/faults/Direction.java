package io.nestflux.faults;

import io.nestflux.NestFlux;
import io.nestflux.RollbackOptions;
import io.nestflux.SeedOptions;
import io.nestflux.connect.Database;
import io.nestflux.migrate.MigrateListener;
import java.nio.file.Path;
import java.util.List;
import javax.sql.DataSource;

/**
 * Which way a run goes: all files up, from an empty database; all but the first one back, from the whole schema; or the
 * seeds beside them, into that schema.
 */
enum Direction {
    UP("up"),
    BACK("rollback"),
    SEED("seed");

    /** Those of files that have no seeds. */
    static final List<Direction> OF_MIGRATIONS = List.of(UP, BACK);

    private static final RollbackOptions TO_THE_FIRST =
            RollbackOptions.DEFAULT.withTarget("0001").allowingDataLoss();

    private final String words;

    Direction(String words) {
        this.words = words;
    }

    /** Brings an empty database to where such a run begins. */
    void prepare(Database database, Path directory) {
        if (this != UP) {
            UP.run(new WatchedDataSource(database, new Trace()), directory, MigrateListener.SILENT);
        }
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
            case BACK -> flux.rollback(TO_THE_FIRST);
            case SEED -> flux.seed(SeedOptions.of(directory.resolve("seed")).withEnvironment("test"));
        }
    }

    @Override
    public String toString() {
        return words;
    }
}
