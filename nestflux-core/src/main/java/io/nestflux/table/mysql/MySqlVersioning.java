package io.nestflux.table.mysql;

import io.nestflux.Api;
import io.nestflux.catalog.Column;
import io.nestflux.catalog.Generated;
import io.nestflux.catalog.MySqlOption;
import io.nestflux.catalog.Options;
import io.nestflux.catalog.SystemVersioning;
import io.nestflux.table.PartBuilder;
import java.util.Optional;

/**
 * That a table remembers what its rows were: {@code systemVersioning()}. The server keeps two columns for it, hidden
 * from everybody unless they have names: {@code systemVersioning().columns("valid_from", "valid_to")}.
 */
@Api(Api.Use.CALL)
public final class MySqlVersioning extends PartBuilder {

    private Optional<String> start = Optional.empty();
    private Optional<String> end = Optional.empty();
    private String type = "timestamp(6)";
    private boolean invisible;

    MySqlVersioning(MySqlTable table) {
        super(table);
    }

    /** The names of the columns that tell from when and to when a row was as it is. */
    public MySqlVersioning columns(String startName, String endName) {
        this.start = Optional.of(startName);
        this.end = Optional.of(endName);
        return this;
    }

    /** Only a query that names the columns sees them. */
    public MySqlVersioning invisible() {
        this.invisible = true;
        return this;
    }

    /** The columns tell transactions, not points in time. */
    public MySqlVersioning byTransaction() {
        this.type = "bigint unsigned";
        return this;
    }

    @Override
    protected SystemVersioning part() {
        return new SystemVersioning(
                start.map(name -> column(name, "ROW START")), end.map(name -> column(name, "ROW END")));
    }

    private Column column(String name, String expression) {
        return new Column(
                name,
                type,
                false,
                Optional.empty(),
                Optional.empty(),
                Optional.of(new Generated(expression, true)),
                Optional.empty(),
                Options.NONE.with(MySqlOption.INVISIBLE, invisible));
    }
}
