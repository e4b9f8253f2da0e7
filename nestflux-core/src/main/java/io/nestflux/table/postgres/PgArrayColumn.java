package io.nestflux.table.postgres;

import io.nestflux.Api;
import java.util.List;

/**
 * A column of arrays.
 *
 * @param <E> the Java type of an element
 */
@Api(Api.Use.CALL)
public final class PgArrayColumn<E> extends PgVariableColumn<List<E>, PgArrayColumn<E>> {

    PgArrayColumn(PgColumn<?, ?> same, PgType<List<E>> type) {
        super(same, type);
    }
}
