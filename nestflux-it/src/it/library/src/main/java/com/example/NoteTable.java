package com.example;

import io.nestflux.table.mysql.MySqlTable;
import java.time.LocalDateTime;

final class NoteTable extends MySqlTable {

    static final NoteTable NOTE = new NoteTable();

    final Column<Long> id = bigint("id").autoIncrement().primaryKey();
    final Column<String> text = text("text").notNull();
    final Column<LocalDateTime> writtenAt = datetime("written_at", 3).notNull().defaultNow();

    private NoteTable() {
        super("note");
    }
}
