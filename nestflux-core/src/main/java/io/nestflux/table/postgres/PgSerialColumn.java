package io.nestflux.table.postgres;

import io.nestflux.Api;
import io.nestflux.catalog.Identity;
import io.nestflux.catalog.SequenceOptions;
import io.nestflux.table.ColumnHooks;
import java.util.Optional;

/**
 * A serial column: an integer whose default counts a sequence that it owns. It takes no other default.
 *
 * @param <T> the Java type of its values
 */
@Api(Api.Use.CALL)
public final class PgSerialColumn<T> extends PgColumn<T, PgSerialColumn<T>> {

    PgSerialColumn(PgTable table, String name, PgType<T> type) {
        super(table, name, type);
        ColumnHooks.numbering(this, Identity.Mode.SERIAL, Optional.empty(), SequenceOptions.DEFAULT);
    }
}
