package io.nestflux.testing;

/** Whether a server's writes survive a crash of the machine. */
public enum Durability {
    /** Nothing is flushed to disk: for tests. */
    FAST,
    /** The server's own defaults: for measurements that compare with a real server. */
    DURABLE
}
