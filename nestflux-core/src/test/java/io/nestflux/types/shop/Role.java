package io.nestflux.types.shop;

import io.nestflux.table.Labelled;

/** Labels that are not the constants' names. */
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
