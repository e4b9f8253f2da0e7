package io.nestflux.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** A server this JVM has started; closing it stops it and removes all it wrote. */
public final class RunningServer implements AutoCloseable {

    private final ServerHome home;
    private final Address address;
    private @Nullable ServerProcesses killed;

    private RunningServer(ServerHome home, Address address) {
        this.home = home;
        this.address = address;
    }

    static RunningServer start(String name, Launcher launcher, Durability durability) throws Exception {
        ServerHome home = ServerHome.create(name, durability);
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

    /** Ends it as a power cut would: all of its processes, with SIGKILL, at once. */
    public void kill() {
        try {
            killed = ServerProcesses.of(home);
            killed.kill();
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException("it cannot be killed", e);
        }
    }

    /**
     * Starts it again, if it was {@linkplain #kill() killed}, with the same data at the same address; returns when it
     * answers.
     */
    public void restart() {
        if (killed == null) {
            return;
        }
        try {
            killed.startAgain(address);
            killed = null;
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException("it does not start again", e);
        }
    }

    /** Where its data is. */
    public Path directory() {
        return home.directory();
    }

    /**
     * The watchdog would end it anyway. The hook makes the JVM wait for that, and keeps the watchdog's pipe from being
     * collected, and so closed, while the server is still in use.
     */
    public void stopWithThisJvm() {
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
