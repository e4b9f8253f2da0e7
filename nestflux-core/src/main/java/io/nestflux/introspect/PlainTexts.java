package io.nestflux.introspect;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.Statement;
import java.sql.Types;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A view of a connection in which long texts are called plain ones. SchemaCrawler copies each value that is called long
 * through three buffers of its own, of 400 kB together; MySQL and MariaDB call everything long that comes out of JSON,
 * so that a table of ten columns cost more than 4 MB. The values are the same.
 */
final class PlainTexts implements InvocationHandler {

    private static final Set<Class<?>> SEEN_THROUGH = Set.of(
            Statement.class,
            PreparedStatement.class,
            CallableStatement.class,
            ResultSet.class,
            ResultSetMetaData.class);

    private final Object target;

    private PlainTexts(Object target) {
        this.target = target;
    }

    static Connection of(Connection connection) {
        return (Connection) view(Connection.class, connection);
    }

    private static Object view(Class<?> type, Object target) {
        return Proxy.newProxyInstance(PlainTexts.class.getClassLoader(), new Class<?>[] {type}, new PlainTexts(target));
    }

    @Override
    public @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] arguments) throws Throwable {
        try {
            Object answer = method.invoke(target, arguments);
            if (target instanceof ResultSetMetaData && method.getName().equals("getColumnType")) {
                return isLongText(answer) ? (Object) Types.VARCHAR : answer;
            }
            return answer != null && SEEN_THROUGH.contains(method.getReturnType())
                    ? view(method.getReturnType(), answer)
                    : answer;
        } catch (InvocationTargetException refused) {
            throw refused.getCause();
        }
    }

    private static boolean isLongText(@Nullable Object type) {
        return type instanceof Integer number && (number == Types.LONGVARCHAR || number == Types.CLOB);
    }
}
