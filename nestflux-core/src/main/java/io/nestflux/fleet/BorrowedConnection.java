package io.nestflux.fleet;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** A connection that goes back to its owner, rather than to an end, when it is closed. */
final class BorrowedConnection {

    /** Takes it back. */
    @FunctionalInterface
    interface Return {
        void run() throws SQLException;
    }

    private BorrowedConnection() {}

    static Connection of(Connection connection, Return giveBack) {
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
