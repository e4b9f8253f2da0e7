package com.example;

import io.nestflux.table.Labelled;

public enum Role implements Labelled {
    ADMIN("administrator"),
    MEMBER("plain member");

    private final String label;

    Role(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
