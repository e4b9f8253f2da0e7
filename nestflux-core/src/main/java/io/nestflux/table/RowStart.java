package io.nestflux.table;

import io.nestflux.Api;
import java.util.List;

/**
 * The open end of {@code rows(code, name)}: the rows, with a value for each of these columns. The columns that are not
 * listed keep their defaults, and whatever somebody writes there later.
 */
@Api(Api.Use.CALL)
public final class RowStart {

    private final TableDefinition table;
    private final List<Column<?>> columns;

    RowStart(TableDefinition table, List<Column<?>> columns) {
        this.table = table;
        this.columns = columns;
    }

    /** The rows: {@code rows(code, name).are(row("EUR", "Euro"), row("USD", "US Dollar"))}. */
    public void are(Row... rows) {
        table.add(new TableDefinition.WrittenRows(columns, List.of(rows)));
    }
}
