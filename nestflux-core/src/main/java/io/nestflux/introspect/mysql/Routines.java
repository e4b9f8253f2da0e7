package io.nestflux.introspect.mysql;

import io.nestflux.catalog.Kind;
import io.nestflux.catalog.QualifiedName;
import io.nestflux.catalog.Routine;
import io.nestflux.catalog.Unmanaged;
import io.nestflux.introspect.Row;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
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

    private final List<Routine> routines = new ArrayList<>();
    private final List<Unmanaged> unmanaged = new ArrayList<>();

    private record Listed(String type, String name) {}

    private Routines() {}

    static Routines read(Connection connection, Creator creator) throws SQLException {
        List<Listed> all =
                Row.all(connection, LIST, row -> new Listed(row.text("ROUTINE_TYPE"), row.text("ROUTINE_NAME")));
        Routines found = new Routines();
        ShowCreate show = new ShowCreate(connection);
        for (Listed each : all) {
            Optional<Kind> kind = kind(each.type());
            if (kind.isEmpty()) {
                found.leave(each.type().toLowerCase(Locale.ROOT), each.name()); // MariaDB's packages
                continue;
            }
            show.program(each.type(), each.name())
                    .flatMap(printed -> RoutineText.read(kind.get(), each.name(), printed, creator))
                    .ifPresentOrElse(
                            found.routines::add,
                            () -> found.leave("unreadable " + kind.get().label(), each.name()));
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

    private void leave(String kind, String name) {
        unmanaged.add(Unmanaged.of(kind, new QualifiedName("", name)));
    }

    List<Routine> all() {
        return List.copyOf(routines);
    }

    List<Unmanaged> unmanaged() {
        return List.copyOf(unmanaged);
    }
}
