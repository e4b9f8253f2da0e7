package io.nestflux.types.store;

import io.nestflux.table.mysql.MySqlView;

/** A view whose columns come from a table, a function and nowhere. */
public final class ListedView extends MySqlView {

    public static final ListedView LISTED = new ListedView();

    private ListedView() {
        super("listed");
        as("SELECT id, mode, rights, place, price * 2 AS twice, listed, count(*) OVER () AS all_of_them FROM product");
    }
}
