package io.nestflux.introspect.postgres;

import io.nestflux.catalog.Kind;
import io.nestflux.catalog.ObjectId;
import io.nestflux.catalog.Options;
import io.nestflux.catalog.PgOption;
import io.nestflux.catalog.SchemaObject;
import io.nestflux.catalog.Trigger;
import io.nestflux.introspect.Row;
import io.nestflux.introspect.postgres.ManagedTables.ManagedTable;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;

/** Triggers of all tables and views. They fire in the order of their names, so they have no other. */
final class Triggers {

    private Triggers() {}

    static void read(
            Connection connection,
            PgQueries queries,
            ManagedTables tables,
            ObjectNumbers numbers,
            Parts<SchemaObject> parts)
            throws SQLException {
        Row.all(connection, queries.of(RoutineQueries.TRIGGERS), row -> {
            Optional<ManagedTable> table = tables.find(row.number("table_oid"));
            if (table.isPresent()) {
                Trigger trigger =
                        new Trigger(row.text("name"), row.text("definition"), row.optional("comment"), options(row));
                ObjectId id = ObjectId.of(Kind.TRIGGER, table.get().name(), trigger.name());
                parts.add(table.get().oid(), trigger);
                numbers.note(ObjectNumbers.TRIGGER, row.number("oid"), id);
            }
            return table;
        });
    }

    private static Options options(Row row) throws SQLException {
        return Rules.enabled(row.text("enabled")).with(PgOption.CONSTRAINT, row.flag("is_constraint"));
    }
}
