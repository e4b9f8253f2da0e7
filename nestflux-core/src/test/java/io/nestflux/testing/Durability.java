package io.nestflux.testing;

/** Whether a server's writes survive a crash of the machine. */
public enum Durability {
    /** Nothing is flushed to disk, and nothing is on a disk where memory has room for it: for tests. */
    FAST,
    /** The server's own defaults, on the disk: for measurements that compare with a real server. */
    DURABLE
}
