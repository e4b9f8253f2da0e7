package io.nestflux.frontdoor;

import io.nestflux.testing.TestDatabase;
import java.io.PrintWriter;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.logging.Logger;
import javax.sql.DataSource;

/** Hands out connections and notes each call on them after which the driver has to ask the server. */
final class CountingDataSource implements DataSource {

    private static final Set<String> ASKS = Set.of("commit", "rollback", "isValid", "setReadOnly", "setCatalog");

    private final TestDatabase database;
    private final List<String> roundTrips = new ArrayList<>();
    private int connections;

    CountingDataSource(TestDatabase database) {
        this.database = database;
    }

    int connections() {
        return connections;
    }

    /** The statements and calls, in order. */
    List<String> roundTrips() {
        return roundTrips;
    }

    void forget() {
        roundTrips.clear();
        connections = 0;
    }

    @Override
    public Connection getConnection() throws SQLException {
        connections++;
        return proxy(Connection.class, database.connect(), "");
    }

    @Override
    public Connection getConnection(String user, String password) throws SQLException {
        return getConnection();
    }

    private <T> T proxy(Class<T> type, Object target, String sql) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (self, method, given) -> {
            note(target, method.getName(), given, sql);
            try {
                Object result = method.invoke(target, given);
                if (result instanceof PreparedStatement prepared) {
                    return proxy(PreparedStatement.class, prepared, String.valueOf(given[0]));
                }
                return result instanceof Statement statement ? proxy(Statement.class, statement, "") : result;
            } catch (InvocationTargetException refused) {
                throw refused.getCause();
            }
        }));
    }

    private void note(Object target, String method, Object[] given, String sql) throws SQLException {
        if (method.startsWith("execute")) {
            roundTrips.add(given == null ? sql : String.valueOf(given[0]));
        } else if (ASKS.contains(method)) {
            roundTrips.add(method);
        } else if (method.equals("setAutoCommit")) {
            // MySQL's driver tells the server also what it knows
            roundTrips.add("setAutoCommit " + given[0]);
        }
    }

    @Override
    public PrintWriter getLogWriter() {
        return new PrintWriter(System.err);
    }

    @Override
    public void setLogWriter(PrintWriter out) {}

    @Override
    public void setLoginTimeout(int seconds) {}

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
