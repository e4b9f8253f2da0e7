package com.example;

import io.nestflux.table.mysql.MySqlTable;

public final class NoteTable extends MySqlTable {

    public static final NoteTable NOTE = new NoteTable();

    public final Column<Long> id = bigint("id").autoIncrement().primaryKey();
    public final Column<String> text = varchar("text", 200).notNull();

    private NoteTable() {
        super("note");
    }
}
