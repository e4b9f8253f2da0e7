package com.example;

import io.nestflux.table.mysql.MySqlSchema;

public final class MainSchema extends MySqlSchema {

    public MainSchema() {
        tables(ProductTable.PRODUCT);
        views(ExpensiveView.EXPENSIVE);
    }
}
