package io.nestflux;

import io.nestflux.connect.Database;
import io.nestflux.fleet.TargetFile;
import java.util.Optional;

/** How an application reaches the databases that a file of targets names: as the file says. */
record PlainAccess(Settings settings) implements TargetFile.Access {

    @Override
    public Database main() {
        return settings.requireDatabase();
    }

    @Override
    public Database at(String url, Optional<String> user, Optional<String> password, Optional<String> serverId) {
        if (serverId.isPresent()) {
            throw new NestFluxException(
                    ErrorCode.TARGETS_INVALID,
                    "\"serverId\" is an entry of Maven's settings.xml, and this is not Maven");
        }
        return Database.at(url, user.orElse(""), password.orElse(""), Configuration.defaultClassLoader());
    }
}
