package io.nestflux.migrate;

/** Between two tries of a transaction, another runner had its turn: what is pending has to be looked at again. */
final class TurnLost extends RuntimeException {

    private static final long serialVersionUID = 1L;
}
