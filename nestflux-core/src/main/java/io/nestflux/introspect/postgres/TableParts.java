package io.nestflux.introspect.postgres;

import io.nestflux.catalog.ObjectId;
import io.nestflux.catalog.SchemaObject;
import io.nestflux.introspect.Row;
import io.nestflux.introspect.postgres.ManagedTables.ManagedTable;
import java.sql.SQLException;
import java.util.Optional;

/** Reads the parts of tables that are one row each and have a number of their own: rules, policies and triggers. */
final class TableParts {

    private final Answers answers;
    private final ManagedTables tables;
    private final ObjectNumbers numbers;
    private final Parts<SchemaObject> parts = new Parts<>();

    TableParts(Answers answers, ManagedTables tables, ObjectNumbers numbers) {
        this.answers = answers;
        this.tables = tables;
        this.numbers = numbers;
    }

    /**
     * Reads all of one kind.
     *
     * @param question has the columns {@code oid} and {@code table_oid}
     * @param systemCatalog where the server keeps the kind
     */
    void read(Question question, String systemCatalog, Row.Mapper<? extends SchemaObject> kind) throws SQLException {
        answers.all(question, row -> {
            Optional<ManagedTable> table = tables.find(row.number("table_oid"));
            if (table.isPresent()) {
                SchemaObject part = kind.map(row);
                ObjectId id = ObjectId.of(part.kind(), table.get().name(), part.name());
                parts.add(table.get().oid(), part);
                numbers.note(systemCatalog, row.number("oid"), id);
            }
            return table;
        });
    }

    Parts<SchemaObject> all() {
        return parts;
    }
}
