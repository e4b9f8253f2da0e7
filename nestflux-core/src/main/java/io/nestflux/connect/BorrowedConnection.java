package io.nestflux.connect;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** A connection that goes back to its owner, rather than to an end, when it is closed. */
public final class BorrowedConnection {

    /** Takes it back. */
    @FunctionalInterface
    public interface Return {

        /** Takes it. */
        void run() throws SQLException;
    }

    private BorrowedConnection() {}

    /** The same connection, whose end is not for the borrower to decide. */
    public static Connection of(Connection connection, Return giveBack) {
        return (Connection) Proxy.newProxyInstance(
                BorrowedConnection.class.getClassLoader(),
                new Class<?>[] {Connection.class},
                (proxy, method, arguments) -> call(connection, giveBack, method, arguments));
    }

    private static @Nullable Object call(
            Connection connection, Return giveBack, Method method, Object @Nullable [] arguments) throws Throwable {
        if (method.getName().equals("close")) {
            giveBack.run();
            return null;
        }
        try {
            return method.invoke(connection, arguments);
        } catch (InvocationTargetException thrown) {
            throw thrown.getTargetException();
        }
    }
}
