package io.nestflux.faults;

import io.nestflux.connect.Database;
import java.io.PrintWriter;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.StringJoiner;
import java.util.logging.Logger;
import javax.sql.DataSource;

/** Connections as NestFlux itself opens them, whose every call is told to a watcher. */
final class WatchedDataSource implements DataSource {

    private final Database database;
    private final Watcher watcher;

    WatchedDataSource(Database database, Watcher watcher) {
        this.database = database;
        this.watcher = watcher;
    }

    @Override
    public Connection getConnection() {
        Connection real = database.connect();
        return proxy(Connection.class, (proxy, method, arguments) -> switch (method.getName()) {
            case "commit" -> told(new Call(Call.COMMIT, false), real, method, arguments);
            case "setAutoCommit" ->
                (boolean) arguments[0] && !real.getAutoCommit()
                        ? told(new Call(Call.COMMIT, false), real, method, arguments)
                        : invoke(real, method, arguments);
            case "createStatement" -> statement(Statement.class, (Statement) invoke(real, method, arguments), real, "");
            case "prepareStatement" ->
                statement(PreparedStatement.class, (PreparedStatement) invoke(real, method, arguments), real, (String)
                        arguments[0]);
            case "prepareCall" ->
                statement(CallableStatement.class, (CallableStatement) invoke(real, method, arguments), real, (String)
                        arguments[0]);
            default -> invoke(real, method, arguments);
        });
    }

    private <T extends Statement> T statement(Class<T> type, T real, Connection connection, String prepared) {
        StringJoiner batch = new StringJoiner(";\n");
        return proxy(type, (proxy, method, arguments) -> {
            String name = method.getName();
            String given = arguments != null && arguments.length > 0 && arguments[0] instanceof String sql ? sql : "";
            if (name.equals("addBatch")) {
                batch.add(prepared + given);
            }
            if (!name.startsWith("execute")) {
                return invoke(real, method, arguments);
            }
            String sql = name.endsWith("Batch") ? batch.toString() : prepared + given;
            return told(new Call(sql, connection.getAutoCommit()), real, method, arguments);
        });
    }

    private Object told(Call call, Object real, Method method, Object[] arguments) throws Throwable {
        watcher.before(call);
        try {
            return invoke(real, method, arguments);
        } finally {
            // a refusal is an answer, too
            watcher.after(call);
        }
    }

    private static Object invoke(Object real, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(real, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }

    @Override
    public Connection getConnection(String user, String password) {
        return getConnection();
    }

    @Override
    public PrintWriter getLogWriter() {
        return new PrintWriter(PrintWriter.nullWriter());
    }

    @Override
    public void setLogWriter(PrintWriter out) {
        // nothing is logged
    }

    @Override
    public void setLoginTimeout(int seconds) {
        // the driver's own
    }

    @Override
    public int getLoginTimeout() {
        return 0;
    }

    @Override
    public Logger getParentLogger() {
        return Logger.getGlobal();
    }

    @Override
    public <T> T unwrap(Class<T> type) throws SQLException {
        throw new SQLException("wraps nothing");
    }

    @Override
    public boolean isWrapperFor(Class<?> type) {
        return false;
    }
}
