package io.nestflux.introspect;

import io.nestflux.ErrorCode;
import io.nestflux.NestFluxException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Turns SchemaCrawler's warnings into an exception, and keeps its chatter off the console. Its loggers belong to the
 * whole JVM, so one crawl at a time holds the trap; the loggers are as before when it is taken away.
 */
final class WarningTrap extends Handler implements AutoCloseable {

    private static final ReentrantLock ONE_AT_A_TIME = new ReentrantLock();
    /** Held here because the log manager keeps only weak references, and a forgotten logger forgets its handlers. */
    private static final List<Logger> LOGGERS =
            List.of(Logger.getLogger("schemacrawler"), Logger.getLogger("us.fatehi"));

    /**
     * Warns when {@code DriverManager} does not know the driver, as when it was loaded by an application's own class
     * loader. Nobody needs what it wanted to know, and its message has the URL in it.
     */
    private static final String DRIVER_LOOKUP = "us.fatehi.utility.database.ConnectionInfoBuilder";

    private final List<Before> before = new ArrayList<>();
    private final List<LogRecord> caught = Collections.synchronizedList(new ArrayList<>());

    private record Before(Logger logger, @Nullable Level level, boolean useParents) {}

    private WarningTrap() {
        for (Logger logger : LOGGERS) {
            before.add(new Before(logger, logger.getLevel(), logger.getUseParentHandlers()));
            logger.setLevel(Level.WARNING);
            logger.setUseParentHandlers(false);
            logger.addHandler(this);
        }
    }

    /** Sets the trap, waiting for its turn. */
    static WarningTrap set() {
        ONE_AT_A_TIME.lock();
        return new WarningTrap();
    }

    /** Throws if anything was logged as a warning or worse. */
    void throwIfSprung() {
        if (!caught.isEmpty()) {
            LogRecord first = caught.get(0);
            Throwable cause = first.getThrown();
            String message = first.getMessage() + (cause == null ? "" : ": " + cause.getMessage());
            throw new NestFluxException(
                    ErrorCode.INTROSPECTION_FAILED, "SchemaCrawler could not read everything: " + message, cause);
        }
    }

    @Override
    public void publish(LogRecord entry) {
        boolean matters = !DRIVER_LOOKUP.equals(entry.getLoggerName());
        if (matters && entry.getLevel().intValue() >= Level.WARNING.intValue()) {
            caught.add(entry);
        }
    }

    @Override
    public void flush() {
        // nothing is held back
    }

    @Override
    public void close() {
        for (Before state : before) {
            state.logger().removeHandler(this);
            state.logger().setLevel(state.level());
            state.logger().setUseParentHandlers(state.useParents());
        }
        ONE_AT_A_TIME.unlock();
    }
}
