package io.nestflux.maven;

import io.nestflux.Fleet;
import io.nestflux.MigrateOptions;
import io.nestflux.connect.Database;
import io.nestflux.fleet.FleetListener;
import io.nestflux.fleet.FleetResult;
import io.nestflux.fleet.FleetStatus;
import io.nestflux.fleet.TargetFile;
import io.nestflux.json.Json;
import io.nestflux.maven.project.DriverClassLoader;
import io.nestflux.maven.project.Secret;
import java.util.Optional;
import javax.inject.Inject;
import javax.inject.Singleton;

/** Does what a goal does to one database to all that a file lists. */
@Singleton
final class Fleets {

    private final FluxOpener opener;
    private final Logins logins;

    @Inject
    Fleets(FluxOpener opener, Logins logins) {
        this.opener = opener;
        this.logins = logins;
    }

    void migrate(FleetRequest request, MigrateOptions options, Rendering rendering) {
        TargetFile file = TargetFile.read(request.targets());
        try (OpenFlux open = open(request, file, rendering)) {
            FleetResult result = fleet(open, request, file, rendering).migrate(options);
            if (request.json()) {
                rendering.print(Json.writePretty(result));
            } else {
                new FleetReport(rendering).write(result);
            }
            result.orThrow();
        }
    }

    FleetStatus status(FleetRequest request, Rendering rendering) {
        TargetFile file = TargetFile.read(request.targets());
        try (OpenFlux open = open(request, file, rendering)) {
            FleetStatus result = fleet(open, request, file, rendering).status();
            if (request.json()) {
                rendering.print(Json.writePretty(result));
            } else {
                new FleetReport(rendering).write(result);
            }
            return result.orThrow();
        }
    }

    private OpenFlux open(FleetRequest request, TargetFile file, Rendering rendering) {
        return opener.forFleet(request.project(), request.database(), file.needsMain(), rendering);
    }

    private Fleet fleet(OpenFlux open, FleetRequest request, TargetFile file, Rendering rendering) {
        boolean talkative =
                !request.json() && request.database().session().getRequest().isInteractiveMode();
        return open.flux()
                .fleet(file.targets(new SettingsAccess(open, request, logins)))
                .parallel(request.parallel())
                .failFast(request.failFast())
                .listener(talkative ? new FleetProgress(rendering) : FleetListener.SILENT);
    }

    /** Who is not said to log in elsewhere is who logs in to the configured database. */
    private record SettingsAccess(OpenFlux open, FleetRequest request, Logins logins) implements TargetFile.Access {

        @Override
        public Database main() {
            return open.database().orElseThrow();
        }

        @Override
        public Database at(String url, Optional<String> user, Optional<String> password, Optional<String> serverId) {
            Address address = new Address(Optional.of(new Secret(url)), user, password.map(Secret::new), serverId);
            Login login = logins.of(
                    address.orLoginOf(request.database().database()),
                    request.database().session());
            ClassLoader drivers =
                    new DriverClassLoader(open.loader(), request.project().plugin());
            return Database.at(login.url(), login.user(), login.password(), drivers);
        }
    }
}
