package io.nestflux.migrate.mysql;

import io.nestflux.migration.Effect.Altered;
import io.nestflux.migration.Effect.SqlObject;
import io.nestflux.sql.Dialect;
import io.nestflux.sql.ObjectName;
import io.nestflux.sql.Refusal;
import io.nestflux.sql.mysql.MySqlFlavour;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * Tables that change names with each other: {@code RENAME TABLE blue TO tmp, green TO blue, tmp TO green}. Where they
 * are defined alike, no definition shows which is which; InnoDB's number of a table does, and goes along with it.
 */
record SwappedTables(Connection connection, Dialect dialect) {

    /** Whether a statement leaves the same names as before, with other tables behind them. */
    boolean swaps(Altered altered) throws SQLException {
        if (altered.objects().size() < 4 || altered.objects().size() % 2 != 0) {
            return false;
        }
        List<ObjectName> names = names(altered);
        Map<ObjectName, ObjectName> origins = new HashMap<>();
        for (int i = 0; i < names.size(); i += 2) {
            ObjectName origin =
                    Optional.ofNullable(origins.remove(names.get(i))).orElse(names.get(i));
            origins.put(names.get(i + 1), origin);
        }
        return origins.keySet().equals(Set.copyOf(origins.values()));
    }

    /** One name may be written with its database and without, and in other letters where the server folds them. */
    List<ObjectName> names(Altered altered) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select database(), @@lower_case_table_names <> 0")) {
            row.next();
            String current = Optional.ofNullable(row.getString(1)).orElse("");
            UnaryOperator<String> letters =
                    row.getBoolean(2) ? name -> name.toLowerCase(Locale.ROOT) : UnaryOperator.identity();
            return altered.objects().stream()
                    .map(SqlObject::name)
                    .map(name -> new ObjectName(
                            letters.apply(name.schema().isEmpty() ? current : name.schema()),
                            letters.apply(name.name())))
                    .toList();
        }
    }

    /** Which tables have these names; empty if the server does not tell, or not this user. It takes PROCESS to see. */
    Optional<String> identities(Altered altered) throws SQLException {
        List<String> numbers = new ArrayList<>();
        for (ObjectName name : new LinkedHashSet<>(names(altered))) {
            Optional<String> number = number(name);
            if (number.isEmpty()) {
                return Optional.empty();
            }
            numbers.add(number.get());
        }
        return numbers.stream().filter(number -> !number.equals("absent")).count() < 2
                ? Optional.empty()
                : Optional.of(String.join(" ", numbers));
    }

    private Optional<String> number(ObjectName name) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(
                MySqlFlavour.of(dialect).innodbNumbers() + " where name = concat(coalesce(?, database()), '/', ?)")) {
            query.setString(1, name.schema().isEmpty() ? null : name.schema());
            query.setString(2, name.name());
            try (ResultSet found = query.executeQuery()) {
                return Optional.of(found.next() ? found.getString(1) : "absent");
            }
        } catch (SQLException refused) {
            if (Refusal.DENIED.is(refused)) {
                return Optional.empty();
            }
            throw refused;
        }
    }
}
