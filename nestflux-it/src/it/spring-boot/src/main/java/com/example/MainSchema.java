package com.example;

import static com.example.NoteTable.NOTE;

import io.nestflux.table.mysql.MySqlSchema;

public final class MainSchema extends MySqlSchema {

    public MainSchema() {
        tables(NOTE);
    }
}
