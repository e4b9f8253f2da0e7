package io.nestflux.fleet;

import io.nestflux.ErrorCode;
import io.nestflux.NestFluxException;
import io.nestflux.connect.Database;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** Asks a database for the names of its tenants. */
final class NameQuery {

    private NameQuery() {}

    /** The first column of all rows, in their order. */
    static List<String> names(Database database, String sql) {
        List<String> names = new ArrayList<>();
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                String name = rows.getString(1);
                if (name == null || name.isBlank()) {
                    throw unusable("the query gives a row without a name");
                }
                names.add(name);
            }
            return names;
        } catch (SQLException refused) {
            throw unusable("the query failed: " + refused.getMessage());
        }
    }

    private static NestFluxException unusable(String problem) {
        return new NestFluxException(ErrorCode.TARGETS_INVALID, problem);
    }
}
