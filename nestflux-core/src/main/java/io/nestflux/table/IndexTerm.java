package io.nestflux.table;

import io.nestflux.Api;
import io.nestflux.catalog.IndexPart;
import java.util.Optional;

/** One thing that an index or key is made of: a column or an expression, with how it is sorted. */
@Api(Api.Use.CALL)
public interface IndexTerm {

    /** As the catalog holds it. */
    IndexPart part();

    /** The column, unless it is an expression. */
    Optional<Column<?>> column();
}
