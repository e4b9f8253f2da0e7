package io.nestflux.migrate;

import io.nestflux.connect.Database;
import io.nestflux.history.History;
import io.nestflux.history.HistoryEntry;
import io.nestflux.testing.TestDatabase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** A directory of migrations beside a database to apply them to. */
record Workbench(TestDatabase database, Path directory) {

    Workbench file(String name, String sql) {
        try {
            Files.writeString(directory.resolve(name), sql);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    void delete(String name) {
        try {
            Files.delete(directory.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    MigrateRequest request() {
        return MigrateRequest.of(Database.at(database.url(), database.user(), database.password()), directory);
    }

    MigrateResult migrate() {
        return Migrator.migrate(request());
    }

    StatusResult status() {
        return StatusReader.read(request());
    }

    List<StatusResult.State> states() {
        return status().migrations().stream()
                .map(StatusResult.MigrationStatus::state)
                .toList();
    }

    List<HistoryEntry> history() {
        try (Connection connection = database.connect()) {
            return History.of(connection, "public").read();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The first column of all rows. */
    List<String> query(String sql) {
        return database.query(sql);
    }

    static List<String> ids(MigrateResult result) {
        return result.applied().stream().map(MigrateResult.Applied::id).toList();
    }
}
