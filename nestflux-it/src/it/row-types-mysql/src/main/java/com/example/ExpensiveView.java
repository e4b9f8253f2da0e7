package com.example;

import io.nestflux.table.mysql.MySqlView;

public final class ExpensiveView extends MySqlView {

    public static final ExpensiveView EXPENSIVE = new ExpensiveView();

    private ExpensiveView() {
        super("expensive");
        as("SELECT id, title, mode, place FROM product WHERE price > 100");
    }
}
