package io.nestflux.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/** A server this JVM has started; closing it stops it and removes all it wrote. */
public final class RunningServer implements AutoCloseable {

    private final ServerHome home;
    private final Address address;

    private RunningServer(ServerHome home, Address address) {
        this.home = home;
        this.address = address;
    }

    static RunningServer start(String name, Launcher launcher, Durability durability) throws Exception {
        ServerHome home = ServerHome.create(name);
        try {
            return new RunningServer(home, launcher.launch(home, durability));
        } catch (Exception e) {
            home.close();
            throw e;
        }
    }

    public Address address() {
        return address;
    }

    /** Where its data is. */
    public Path directory() {
        return home.directory();
    }

    /**
     * The watchdog would end it anyway. The hook makes the JVM wait for that, and keeps the watchdog's pipe from being
     * collected, and so closed, while the server is still in use.
     */
    void stopWithThisJvm() {
        Runtime.getRuntime().addShutdownHook(new Thread(this::close));
    }

    @Override
    public void close() {
        try {
            home.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
