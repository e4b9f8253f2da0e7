package io.nestflux.introspect;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.util.Map;

/**
 * What SchemaCrawler asks about a connection each time and nobody reads, answered without a question to the server: for
 * the words that a database has of its own, for who the user is, and a dozen times whether somebody is there. If nobody
 * is, the next question finds out.
 */
final class UnaskedConnection {

    private static final Map<String, Object> ANSWERS = Map.of("getSQLKeywords", "", "getUserName", "", "isValid", true);

    private UnaskedConnection() {}

    /** The same connection, that answers these itself. */
    static Connection of(Connection connection) {
        return answering(Connection.class, connection);
    }

    private static <T> T answering(Class<T> type, T target) {
        return type.cast(Proxy.newProxyInstance(
                UnaskedConnection.class.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
                    if (ANSWERS.containsKey(method.getName())) {
                        return ANSWERS.get(method.getName());
                    }
                    try {
                        Object result = method.invoke(target, arguments);
                        return result instanceof DatabaseMetaData metadata
                                ? answering(DatabaseMetaData.class, metadata)
                                : result;
                    } catch (InvocationTargetException thrown) {
                        throw thrown.getTargetException();
                    }
                }));
    }
}
