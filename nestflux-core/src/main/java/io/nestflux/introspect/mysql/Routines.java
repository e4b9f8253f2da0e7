package io.nestflux.introspect.mysql;

import io.nestflux.catalog.Kind;
import io.nestflux.catalog.Routine;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Optional;

/** All functions and procedures of a database. */
final class Routines {

    private Routines() {}

    static Found<Routine> read(Connection connection, Programs programs, Creator creator) throws SQLException {
        Found<Routine> found = new Found<>();
        ShowCreate show = new ShowCreate(connection);
        for (Programs.Program each : programs.routines()) {
            Optional<Kind> kind = kind(each.type());
            if (kind.isEmpty()) {
                found.leave(each.name(), each.type().toLowerCase(Locale.ROOT)); // MariaDB's packages
                continue;
            }
            Optional<Routine> routine = show.program(each.type(), each.name())
                    .flatMap(printed -> RoutineText.read(kind.get(), each.name(), printed, creator));
            found.add(each.name(), routine, "unreadable " + kind.get().label());
        }
        return found;
    }

    private static Optional<Kind> kind(String type) {
        return switch (type) {
            case "FUNCTION" -> Optional.of(Kind.FUNCTION);
            case "PROCEDURE" -> Optional.of(Kind.PROCEDURE);
            default -> Optional.empty();
        };
    }
}
