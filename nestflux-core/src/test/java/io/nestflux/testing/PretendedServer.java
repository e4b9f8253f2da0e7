package io.nestflux.testing;

import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.Statement;

/** A server that only says what it is: for versions that no test can start. */
public final class PretendedServer {

    private PretendedServer() {}

    /**
     * A connection to one.
     *
     * @param closed is run when the connection is closed
     */
    public static Connection connection(String product, String version, Runnable closed) {
        DatabaseMetaData server = proxy(DatabaseMetaData.class, method -> switch (method) {
            case "getDatabaseProductName" -> product;
            case "getDatabaseProductVersion" -> version;
            default -> throw new AssertionError(method);
        });
        return proxy(Connection.class, method -> {
            if (method.equals("close")) {
                closed.run();
            }
            return switch (method) {
                case "getMetaData" -> server;
                case "getAutoCommit" -> true;
                case "createStatement" -> proxy(Statement.class, asked -> asked.equals("getMaxRows") ? 0 : null);
                default -> null;
            };
        });
    }

    private interface Answers {
        Object to(String method);
    }

    private static <T> T proxy(Class<T> type, Answers answers) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                (proxy, method, arguments) -> answers.to(method.getName())));
    }
}
