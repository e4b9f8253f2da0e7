package io.nestflux.maven;

import io.nestflux.Configuration;
import io.nestflux.ErrorCode;
import io.nestflux.NestFlux;
import io.nestflux.NestFluxException;
import io.nestflux.connect.Database;
import io.nestflux.maven.embedded.EmbeddedPostgres;
import io.nestflux.maven.embedded.EmbeddedServers;
import io.nestflux.maven.project.CompiledClasses;
import io.nestflux.maven.project.DriverClassLoader;
import io.nestflux.maven.project.ProjectClassLoader;
import io.nestflux.maven.project.ProjectRequest;
import io.nestflux.maven.project.ProjectSchema;
import io.nestflux.maven.project.Versions;
import io.nestflux.migrate.MigrateListener;
import io.nestflux.sql.Dialect;
import io.nestflux.table.SchemaDefinition;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import javax.inject.Inject;
import javax.inject.Singleton;

/** Configures NestFlux with what a goal's parameters and its project say. */
@Singleton
final class FluxOpener {

    private final Logins logins;
    private final EmbeddedServers embedded;

    @Inject
    FluxOpener(Logins logins, EmbeddedServers embedded) {
        this.logins = logins;
        this.embedded = embedded;
    }

    /** For goals that need the schema class and no database. */
    OpenFlux withoutDatabase(ProjectRequest request, Rendering rendering) {
        return inProject(request, (loader, schemas) -> {
            SchemaDefinition schema = schemas.find(request.schemaClass());
            warnOfUnlisted(schemas, schema, rendering);
            NestFlux flux = NestFlux.configure()
                    .schema(schema)
                    .migrations(request.migrations())
                    .load();
            return new Opened(flux, Optional.empty(), Optional.empty());
        });
    }

    /**
     * For goals that need the schema class, and a server.
     *
     * @param offlineIsEnough whether the goal needs no server after all, and none has to be started for it
     */
    OpenFlux withSchema(
            ProjectRequest request,
            DatabaseRequest database,
            Predicate<NestFlux> offlineIsEnough,
            Rendering rendering) {
        return inProject(request, (loader, schemas) -> {
            SchemaDefinition schema = schemas.find(request.schemaClass());
            warnOfUnlisted(schemas, schema, rendering);
            if (database.database().url().isEmpty()) {
                NestFlux offline = configuration(request, database, loader, new ConsoleProgress(rendering))
                        .schema(schema)
                        .load();
                if (offlineIsEnough.test(offline)) {
                    return new Opened(offline, Optional.empty(), Optional.empty());
                }
            }
            return connected(request, database, Optional.of(schema), loader, new ConsoleProgress(rendering), rendering);
        });
    }

    /**
     * For goals that need a database, and the schema class only to know which kind to start when none is configured.
     */
    OpenFlux withDatabase(ProjectRequest request, DatabaseRequest database, Rendering rendering) {
        return withDatabase(request, database, new ConsoleProgress(rendering), rendering);
    }

    private OpenFlux withDatabase(
            ProjectRequest request, DatabaseRequest database, MigrateListener listener, Rendering rendering) {
        return inProject(request, (loader, schemas) -> {
            Optional<SchemaDefinition> schema = database.database().url().isPresent()
                    ? Optional.empty()
                    : Optional.of(schemas.find(request.schemaClass()));
            return connected(request, database, schema, loader, listener, rendering);
        });
    }

    /**
     * For goals that work on many databases, of which the fleet's own listener tells: else each line would come twice.
     *
     * @param needsMain whether some of them are reached through the configured database
     */
    OpenFlux forFleet(ProjectRequest request, DatabaseRequest database, boolean needsMain, Rendering rendering) {
        return needsMain
                ? withDatabase(request, database, MigrateListener.SILENT, rendering)
                : withOtherDatabases(request, database, MigrateListener.SILENT);
    }

    /** For goals whose databases are all named elsewhere: none is configured, and none started. */
    OpenFlux withOtherDatabases(ProjectRequest request, DatabaseRequest database, Rendering rendering) {
        return withOtherDatabases(request, database, new ConsoleProgress(rendering));
    }

    private OpenFlux withOtherDatabases(ProjectRequest request, DatabaseRequest database, MigrateListener listener) {
        return inProject(
                request,
                (loader, schemas) -> new Opened(
                        configuration(request, database, loader, listener).load(), Optional.empty(), Optional.empty()));
    }

    private record Opened(NestFlux flux, Optional<Database> database, Optional<EmbeddedPostgres> server) {}

    @FunctionalInterface
    private interface Opening {
        Opened open(ProjectClassLoader loader, ProjectSchema schemas);
    }

    private static OpenFlux inProject(ProjectRequest request, Opening opening) {
        Versions.requireSame(request.version(), request.project().getArtifacts());
        ProjectClassLoader loader = ProjectClassLoader.over(request.classPath(), request.plugin());
        ClassLoader before = Thread.currentThread().getContextClassLoader();
        Thread.currentThread().setContextClassLoader(loader);
        try {
            CompiledClasses classes = CompiledClasses.in(request.classes(), loader);
            Opened opened = opening.open(loader, new ProjectSchema(classes, request.classes(), loader, request.goal()));
            return new OpenFlux(opened.flux(), opened.database(), loader, opened.server(), before);
        } catch (RuntimeException failed) {
            Thread.currentThread().setContextClassLoader(before);
            try (loader) {
                throw failed;
            } catch (IOException notClosed) {
                failed.addSuppressed(notClosed);
                throw failed;
            }
        }
    }

    private Opened connected(
            ProjectRequest request,
            DatabaseRequest wanted,
            Optional<SchemaDefinition> schema,
            ProjectClassLoader loader,
            MigrateListener listener,
            Rendering rendering) {
        Configuration configuration = configuration(request, wanted, loader, listener);
        schema.ifPresent(configuration::schema);
        Optional<EmbeddedPostgres> server = wanted.database().url().isPresent()
                ? Optional.empty()
                : Optional.of(startEmbedded(request, wanted, schema.orElseThrow(), rendering));
        try {
            Login login = server.map(Login::of).orElseGet(() -> logins.of(wanted.database(), wanted.session()));
            configuration.database(login.url(), login.user(), login.password());
            Database database = Database.at(
                    login.url(), login.user(), login.password(), new DriverClassLoader(loader, request.plugin()));
            return new Opened(configuration.load(), Optional.of(database), server);
        } catch (RuntimeException failed) {
            server.ifPresent(EmbeddedPostgres::close);
            throw failed;
        }
    }

    /** All that the parameters say, whichever databases the goal works on: the one place where it is handed over. */
    private Configuration configuration(
            ProjectRequest request, DatabaseRequest wanted, ProjectClassLoader loader, MigrateListener listener) {
        Configuration configuration = NestFlux.configure()
                .driverClassLoader(new DriverClassLoader(loader, request.plugin()))
                .migrations(request.migrations())
                .drift(wanted.tuning().drift())
                .outOfOrder(wanted.tuning().outOfOrder())
                .future(wanted.tuning().future())
                .destructive(
                        wanted.tuning().destructive(), wanted.tuning().lost().toArray(String[]::new))
                .lockTimeout(wanted.tuning().lockTimeout())
                .pooler(wanted.tuning().pooler())
                .cluster(wanted.tuning().cluster())
                .historySchema(wanted.historySchema())
                .include(wanted.include().toArray(String[]::new))
                .exclude(wanted.exclude().toArray(String[]::new))
                .listener(listener);
        wanted.placeholders().map(PlaceholderValues::reveal).ifPresent(configuration::placeholders);
        if (wanted.scratch().url().isPresent()) {
            Login scratch = logins.of(wanted.scratch(), wanted.session());
            configuration.scratch(scratch.url(), scratch.user(), scratch.password());
        }
        return configuration;
    }

    private EmbeddedPostgres startEmbedded(
            ProjectRequest request, DatabaseRequest wanted, SchemaDefinition schema, Rendering rendering) {
        Dialect dialect = schema.catalog().dialect();
        if (dialect != Dialect.POSTGRESQL) {
            throw new NestFluxException(
                    ErrorCode.URL_MISSING,
                    schema.getClass().getName() + " is for " + dialect.productName()
                            + ", and no database is configured; only PostgreSQL comes embedded.",
                    "add -Dnestflux.url=jdbc:" + dialect.name().toLowerCase(Locale.ROOT)
                            + "://host:3306/database -Dnestflux.user=… and NESTFLUX_PASSWORD in the environment",
                    "or put <url>…</url> in the plugin's configuration, and user and password in settings.xml under"
                            + " the id that <serverId> names");
        }
        return embedded.start(
                wanted.postgresDirectory(),
                wanted.postgresVersion(),
                wanted.session().getRepositorySession(),
                request.project().getRemotePluginRepositories(),
                rendering::say);
    }

    private static void warnOfUnlisted(ProjectSchema schemas, SchemaDefinition schema, Rendering rendering) {
        List<String> unlisted = schemas.unlistedTables(schema);
        for (String table : unlisted) {
            rendering.warn(table + " is not listed by " + schema.getClass().getSimpleName()
                    + ", so it is no part of the schema. Add it to tables(…) or views(…), or delete the class.");
        }
    }
}
