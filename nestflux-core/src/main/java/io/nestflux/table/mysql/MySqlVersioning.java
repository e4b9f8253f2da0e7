package io.nestflux.table.mysql;

import io.nestflux.Api;
import io.nestflux.catalog.Column;
import io.nestflux.catalog.Generated;
import io.nestflux.catalog.MySqlOption;
import io.nestflux.catalog.Options;
import io.nestflux.catalog.SystemVersioning;
import io.nestflux.table.CommentText;
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
    private boolean startIsInvisible;
    private boolean endIsInvisible;
    private Optional<String> startComment = Optional.empty();
    private Optional<String> endComment = Optional.empty();

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
        return invisible(true, true);
    }

    /** Only a query that names the one, or the other, sees it. */
    public MySqlVersioning invisible(boolean start, boolean end) {
        this.startIsInvisible = start;
        this.endIsInvisible = end;
        return this;
    }

    /** Comments on the columns; empty for none. */
    public MySqlVersioning comments(String ofStart, String ofEnd) {
        this.startComment = CommentText.of(ofStart);
        this.endComment = CommentText.of(ofEnd);
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
                start.map(name -> column(name, "ROW START", startComment, startIsInvisible)),
                end.map(name -> column(name, "ROW END", endComment, endIsInvisible)));
    }

    private Column column(String name, String expression, Optional<String> comment, boolean invisible) {
        return new Column(
                name,
                type,
                false,
                Optional.empty(),
                Optional.empty(),
                Optional.of(new Generated(expression, true)),
                comment,
                Options.NONE.with(MySqlOption.INVISIBLE, invisible));
    }
}
