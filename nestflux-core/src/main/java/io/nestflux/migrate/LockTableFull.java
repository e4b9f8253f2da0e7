package io.nestflux.migrate;

import io.nestflux.NestFluxException;

/** A transaction was rolled back because it held more locks than the server has room for. Smaller ones may do. */
final class LockTableFull extends Exception {

    private static final long serialVersionUID = 1L;

    private final NestFluxException explained;

    LockTableFull(NestFluxException explained) {
        super(explained);
        this.explained = explained;
    }

    /** For the user, when smaller ones will not do. */
    NestFluxException explained() {
        return explained;
    }
}
