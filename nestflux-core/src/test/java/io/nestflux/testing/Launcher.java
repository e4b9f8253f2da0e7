package io.nestflux.testing;

/** Starts one kind of server inside a home and waits until it answers. */
@FunctionalInterface
interface Launcher {
    Address launch(ServerHome home, Durability durability) throws Exception;
}
