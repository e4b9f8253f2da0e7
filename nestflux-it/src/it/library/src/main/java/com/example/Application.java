package com.example;

import io.nestflux.NestFlux;
import io.nestflux.NestFluxException;
import io.nestflux.generate.GenerateResult;
import io.nestflux.migrate.MigrateResult;
import java.nio.file.Path;

/** Keeps notes, as soon as its database has a table for them. */
public final class Application {

    private Application() {}

    public static void main(String... arguments) {
        NestFlux flux = NestFlux.configure()
                .database(
                        System.getProperty("nestflux.url"),
                        System.getProperty("nestflux.user"),
                        System.getProperty("nestflux.password", ""))
                .schema(new NoteSchema())
                .migrations(Path.of("target", "migrations"))
                .load();
        try {
            // while developing; a released application ships its migrations and only calls migrate()
            GenerateResult generated = flux.generate();
            generated.file().ifPresent(file -> System.out.println("generated " + file));

            // any number of instances may do this at once
            MigrateResult migrated = flux.migrate();
            migrated.applied().forEach(migration -> System.out.println("applied " + migration.file()));

            System.out.println(flux.status().upToDate() ? "ready" : "not ready");
        } catch (NestFluxException failed) {
            System.err.println(failed.getMessage());
            System.exit(1);
        }
    }
}
