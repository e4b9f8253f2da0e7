package io.nestflux.fleet;

import io.nestflux.ErrorCode;
import io.nestflux.NestFluxException;
import io.nestflux.connect.Database;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * How an application reaches the databases that a file of targets names: as the file says.
 *
 * @param configured the configured database
 * @param drivers where JDBC drivers are looked for
 */
public record PlainAccess(Supplier<Database> configured, ClassLoader drivers) implements TargetFile.Access {

    @Override
    public Database main() {
        return configured.get();
    }

    @Override
    public Database at(String url, Optional<String> user, Optional<String> password, Optional<String> serverId) {
        if (serverId.isPresent()) {
            throw new NestFluxException(
                    ErrorCode.TARGETS_INVALID,
                    "\"serverId\" is an entry of Maven's settings.xml, and this is not Maven");
        }
        return Database.at(url, user.orElse(""), password.orElse(""), drivers);
    }
}
