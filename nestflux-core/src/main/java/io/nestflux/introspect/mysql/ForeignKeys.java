package io.nestflux.introspect.mysql;

import io.nestflux.catalog.Deferral;
import io.nestflux.catalog.ForeignKey;
import io.nestflux.catalog.ForeignKey.Action;
import io.nestflux.catalog.Options;
import io.nestflux.catalog.QualifiedName;
import io.nestflux.introspect.Row;
import io.nestflux.sql.Dialect;
import io.nestflux.sql.mysql.MySqlFlavour;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * All foreign keys of a database. {@code RESTRICT} and {@code NO ACTION} do the same on both products, and both print
 * back which was written. MySQL takes silence for {@code NO ACTION}; MariaDB takes it for {@code RESTRICT}, so that
 * there the two are read as one.
 */
final class ForeignKeys {

    private final Map<String, Map<String, ForeignKey>> byTable = new HashMap<>();

    private record Place(String table, String name) {
        static Place of(Row row) throws SQLException {
            return new Place(row.text("TABLE_NAME"), row.text("CONSTRAINT_NAME"));
        }
    }

    private record Rules(Action onUpdate, Action onDelete) {}

    private record Part(long position, String column, QualifiedName referenced, String referencedColumn) {}

    private ForeignKeys() {}

    static ForeignKeys read(Connection connection, Dialect dialect) throws SQLException {
        Map<Place, Rules> rules = new HashMap<>();
        Row.all(
                connection,
                CatalogQueries.FOREIGN_KEY_RULES,
                row -> rules.put(
                        Place.of(row),
                        new Rules(action(dialect, row.text("UPDATE_RULE")), action(dialect, row.text("DELETE_RULE")))));
        Map<Place, List<Part>> parts = new HashMap<>();
        if (!rules.isEmpty()) {
            Row.all(
                    connection,
                    CatalogQueries.FOREIGN_KEY_COLUMNS,
                    row -> parts.computeIfAbsent(Place.of(row), place -> new ArrayList<>())
                            .add(new Part(
                                    row.number("ORDINAL_POSITION"),
                                    row.text("COLUMN_NAME"),
                                    new QualifiedName(row.text("REFERENCED_SCHEMA"), row.text("REFERENCED_TABLE_NAME")),
                                    row.text("REFERENCED_COLUMN_NAME"))));
        }
        ForeignKeys keys = new ForeignKeys();
        rules.forEach((place, rule) -> keys.byTable
                .computeIfAbsent(place.table(), table -> new TreeMap<>())
                .put(place.name(), foreignKey(place.name(), rule, parts.getOrDefault(place, List.of()))));
        return keys;
    }

    private static ForeignKey foreignKey(String name, Rules rules, List<Part> unordered) {
        if (unordered.isEmpty()) {
            // its columns are not told to a user who may not see them
            throw MySqlIntrospector.unreadable("the columns of the foreign key " + name + " cannot be seen");
        }
        List<Part> parts = unordered.stream()
                .sorted(Comparator.comparingLong(Part::position))
                .toList();
        return new ForeignKey(
                name,
                parts.stream().map(Part::column).toList(),
                parts.get(0).referenced(),
                parts.stream().map(Part::referencedColumn).toList(),
                rules.onUpdate(),
                rules.onDelete(),
                List.of(),
                false,
                Deferral.NOT_DEFERRABLE,
                Optional.empty(),
                Options.NONE);
    }

    private static Action action(Dialect dialect, String rule) {
        Action action = Action.valueOf(rule.replace(' ', '_'));
        return MySqlFlavour.of(dialect).silenceIsRestrict() && action == Action.RESTRICT ? Action.NO_ACTION : action;
    }

    /** A table's foreign keys, by name. */
    List<ForeignKey> of(String table) {
        return List.copyOf(byTable.getOrDefault(table, Map.of()).values());
    }
}
