package com.example;

import io.nestflux.table.postgres.PgView;

public final class AdminView extends PgView {

    public static final AdminView ADMIN = new AdminView();

    private AdminView() {
        super("app", "admin");
        as("SELECT id, role, tags FROM app.member WHERE role = 'administrator'");
    }
}
