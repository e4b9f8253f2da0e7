package io.nestflux.introspect.mysql;

import io.nestflux.catalog.Kind;
import io.nestflux.catalog.Routine;
import io.nestflux.introspect.Row;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** All functions and procedures of a database. */
final class Routines {

    private static final String LIST = """
            SELECT ROUTINE_NAME, ROUTINE_TYPE
            FROM information_schema.ROUTINES
            WHERE ROUTINE_SCHEMA = DATABASE()
            """;

    private record Listed(String type, String name) {}

    private Routines() {}

    static Found<Routine> read(Connection connection, Creator creator) throws SQLException {
        List<Listed> all =
                Row.all(connection, LIST, row -> new Listed(row.text("ROUTINE_TYPE"), row.text("ROUTINE_NAME")));
        Found<Routine> found = new Found<>();
        ShowCreate show = new ShowCreate(connection);
        for (Listed each : all) {
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
