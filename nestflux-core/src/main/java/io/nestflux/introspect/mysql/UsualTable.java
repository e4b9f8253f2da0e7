package io.nestflux.introspect.mysql;

import io.nestflux.catalog.MySqlOption;
import io.nestflux.catalog.Options;
import io.nestflux.introspect.Row;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Locale;

/** What a new table has that says nothing. */
public final class UsualTable {

    private static final String SQL = """
            SELECT @@SESSION.default_storage_engine AS ENGINE,
                   @@SESSION.character_set_database AS CHARSET,
                   @@SESSION.collation_database AS COLLATION
            """;

    private UsualTable() {}

    /** Its engine, character set and collation in the connection's own database. */
    public static Options read(Connection connection) {
        try {
            return Row.all(
                            connection,
                            SQL,
                            row -> Options.NONE
                                    .with(MySqlOption.ENGINE, row.text("ENGINE").toLowerCase(Locale.ROOT))
                                    .with(MySqlOption.CHARSET, row.text("CHARSET"))
                                    .with(MySqlOption.COLLATION, row.text("COLLATION")))
                    .get(0);
        } catch (SQLException e) {
            throw MySqlIntrospector.unreadable(e);
        }
    }
}
