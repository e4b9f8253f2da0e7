package io.nestflux.introspect.postgres;

import io.nestflux.catalog.QualifiedName;
import io.nestflux.catalog.SequenceOptions;
import io.nestflux.introspect.Row;
import java.sql.SQLException;
import java.util.Optional;

/**
 * A sequence as the server has it.
 *
 * @param oid its number
 * @param name its name
 * @param options how it counts
 * @param unlogged whether it is unlogged by itself, and not because the table of its column is
 * @param ownerTable the number of the table whose column owns it, or 0
 * @param ownerColumn the number of that column, or 0
 * @param identity whether it is that column's identity
 * @param nextval the default of a column that it numbers
 * @param comment its comment
 */
record SequenceRow(
        long oid,
        QualifiedName name,
        SequenceOptions options,
        boolean unlogged,
        long ownerTable,
        int ownerColumn,
        boolean identity,
        String nextval,
        Optional<String> comment) {

    static SequenceRow of(Row row) throws SQLException {
        return new SequenceRow(
                row.number("oid"),
                new QualifiedName(row.text("schema"), row.text("name")),
                new SequenceOptions(
                        row.optional("type"),
                        Optional.of(row.number("seqstart")),
                        Optional.of(row.number("seqincrement")),
                        Optional.of(row.number("seqmin")),
                        Optional.of(row.number("seqmax")),
                        Optional.of(row.number("seqcache")),
                        Optional.of(row.flag("seqcycle"))),
                row.flag("unlogged"),
                row.number("owner_table"),
                (int) row.number("owner_column"),
                row.flag("is_identity"),
                row.text("nextval"),
                row.optional("comment"));
    }

    boolean isOwned() {
        return ownerTable != 0;
    }
}
