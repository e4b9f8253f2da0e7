package io.nestflux.migrate;

/**
 * A session that is this runner's own as long as it lasts: its lock lasts as long, what it sets is set for nobody else,
 * and each write of NestFlux's is committed when it is made. Not so behind a pooler that parts sessions.
 */
public interface OwnSession extends ServerSession {

    @Override
    default boolean locksTransaction() {
        return false;
    }

    @Override
    default boolean begin() {
        return true;
    }

    @Override
    default void commit() {}

    @Override
    default boolean outlivesTransaction(String sql) {
        return false;
    }
}
