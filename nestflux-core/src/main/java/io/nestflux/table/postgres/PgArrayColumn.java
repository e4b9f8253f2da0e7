package io.nestflux.table.postgres;

import java.util.List;

/**
 * A column of arrays.
 *
 * @param <E> the Java type of an element
 */
public final class PgArrayColumn<E> extends PgVariableColumn<List<E>, PgArrayColumn<E>> {

    PgArrayColumn(PgColumn<?, ?> same, PgType<List<E>> type) {
        super(same, type);
    }
}
