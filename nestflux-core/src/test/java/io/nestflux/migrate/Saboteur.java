package io.nestflux.migrate;

import io.nestflux.connect.Database;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** A database whose connection breaks just before, or just after, the server runs a certain statement. */
record Saboteur(Database database, String marker, boolean after) implements Database {

    @Override
    public Connection connect() {
        Connection real = database.connect();
        return (Connection) Proxy.newProxyInstance(
                Saboteur.class.getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, arguments) -> {
                    Object result = call(real, method, arguments);
                    return method.getName().equals("createStatement") ? sabotaged(real, (Statement) result) : result;
                });
    }

    private Statement sabotaged(Connection connection, Statement real) {
        return (Statement) Proxy.newProxyInstance(
                Saboteur.class.getClassLoader(), new Class<?>[] {Statement.class}, (proxy, method, arguments) -> {
                    boolean meant = method.getName().equals("execute")
                            && String.valueOf(arguments[0]).contains(marker);
                    if (meant && !after) {
                        connection.close();
                        throw new SQLException("the line is cut", "08006");
                    }
                    Object result = call(real, method, arguments);
                    if (meant) {
                        connection.close();
                        throw new SQLException("the line is cut", "08006");
                    }
                    return result;
                });
    }

    private static Object call(Object target, java.lang.reflect.Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException thrown) {
            throw thrown.getCause();
        }
    }

    @Override
    public Database sibling(String name) {
        return database.sibling(name);
    }

    @Override
    public String address() {
        return database.address();
    }
}
