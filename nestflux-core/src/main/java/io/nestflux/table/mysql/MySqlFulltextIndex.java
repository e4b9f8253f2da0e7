package io.nestflux.table.mysql;

import io.nestflux.Api;
import io.nestflux.catalog.MySqlOption;
import java.util.List;
import java.util.Optional;

/** An index of words. */
@Api(Api.Use.CALL)
public final class MySqlFulltextIndex extends MySqlAnyIndex<MySqlFulltextIndex> {

    MySqlFulltextIndex(MySqlTable table, Optional<String> name) {
        super(table, name);
        method("fulltext");
    }

    /** Its columns. */
    public MySqlFulltextIndex on(MySqlTable.Column<?>... columns) {
        terms(List.of(columns));
        return this;
    }

    /** What finds the words: {@code parser("ngram")}. */
    public MySqlFulltextIndex parser(String name) {
        option(MySqlOption.PARSER, name);
        return this;
    }
}
