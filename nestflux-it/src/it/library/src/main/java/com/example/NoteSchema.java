package com.example;

import io.nestflux.table.mysql.MySqlSchema;

final class NoteSchema extends MySqlSchema {

    NoteSchema() {
        tables(NoteTable.NOTE);
    }
}
