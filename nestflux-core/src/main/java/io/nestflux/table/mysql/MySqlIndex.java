package io.nestflux.table.mysql;

import io.nestflux.Api;
import io.nestflux.catalog.MySqlOption;
import java.util.List;
import java.util.Optional;

/** An index of a table. */
@Api(Api.Use.CALL)
public final class MySqlIndex extends MySqlAnyIndex<MySqlIndex> {

    MySqlIndex(MySqlTable table, Optional<String> name) {
        super(table, name);
    }

    /** Its columns and expressions: {@code on(name.prefix(20), createdAt.desc())}. */
    public MySqlIndex on(MySqlIndexTerm... chosen) {
        terms(List.of(chosen));
        return this;
    }

    /** Equal entries are refused. */
    public MySqlIndex unique() {
        refuseEqual();
        return this;
    }

    /** Equal entries are refused where they overlap in a period (MariaDB). */
    public MySqlIndex withoutOverlaps(String period) {
        option(MySqlOption.WITHOUT_OVERLAPS, period);
        return unique();
    }

    /** Its structure. InnoDB makes a tree of every index. */
    public MySqlIndex using(Structure structure) {
        method(structure == Structure.BTREE ? "btree" : "hash");
        return this;
    }

    /** Structures of an index. */
    public enum Structure {
        BTREE,
        HASH
    }
}
