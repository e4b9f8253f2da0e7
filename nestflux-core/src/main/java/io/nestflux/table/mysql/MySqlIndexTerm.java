package io.nestflux.table.mysql;

import io.nestflux.Api;
import io.nestflux.table.IndexTerm;

/** A column or expression in an index, and how it is sorted: {@code name.prefix(20).desc()}. */
@Api(Api.Use.CALL)
public interface MySqlIndexTerm extends IndexTerm {

    /** Downwards. */
    default MySqlIndexTerm desc() {
        return new MySqlTerm(part().withDescending(true), column());
    }
}
