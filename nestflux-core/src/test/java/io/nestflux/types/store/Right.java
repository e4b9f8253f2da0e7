package io.nestflux.types.store;

/** Values of a set. */
public enum Right {
    READ,
    WRITE
}
