package io.nestflux.introspect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.nestflux.connect.Database;
import io.nestflux.connect.Servers;
import io.nestflux.testing.CuttableProxy;
import io.nestflux.testing.DatabaseTest;
import io.nestflux.testing.TestDatabase;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Timeout;

/** The way to the server is cut before one of the calls with which a schema is read. */
@Tag("slow")
class LostConnectionTest {

    /** Counts what is asked of the server, and cuts the way to it before one of them. */
    private static final class Scissors {
        private final CuttableProxy proxy;
        private final int at;
        private int calls;

        Scissors(CuttableProxy proxy, int at) {
            this.proxy = proxy;
            this.at = at;
        }

        Connection around(Connection connection) {
            return wrap(Connection.class, connection);
        }

        private <T> T wrap(Class<T> type, T target) {
            return type.cast(Proxy.newProxyInstance(
                    type.getClassLoader(), new Class<?>[] {type}, (self, method, arguments) -> {
                        if (method.getName().startsWith("execute") && ++calls == at) {
                            proxy.cut();
                        }
                        try {
                            Object result = method.invoke(target, arguments);
                            return result instanceof Statement
                                            && method.getReturnType().isInterface()
                                    ? wrapped(method.getReturnType(), result)
                                    : result;
                        } catch (InvocationTargetException e) {
                            throw e.getCause();
                        }
                    }));
        }

        @SuppressWarnings("unchecked")
        private Object wrapped(Class<?> type, Object target) {
            return wrap((Class<Object>) type, target);
        }
    }

    @DatabaseTest
    @Timeout(120)
    void isNamedAsThatWhereverItHappens(TestDatabase database) throws SQLException {
        database.execute("create table a (id int primary key, b int default 3, check (b > 1))");
        database.execute("create view v as select id from a");
        try (CuttableProxy proxy = new CuttableProxy(database.address())) {
            int calls = 0;
            for (int at = 1; calls >= at - 1; at++) {
                Scissors scissors = new Scissors(proxy, at);
                Connection connection = Database.at(
                                proxy.jdbcUrl(database.name()), database.user(), database.password())
                        .connect();
                Introspector introspector =
                        Introspectors.forDialect(Servers.version(connection).dialect());
                Throwable end = catchThrowable(() ->
                        introspector.introspect(scissors.around(connection), Scope.withoutRights(Set.of("public"))));
                calls = scissors.calls;
                if (calls >= at) {
                    assertThat(end)
                            .as("cut before call " + at)
                            .hasMessageStartingWith("NF-601: The connection was lost while the schema was read");
                }
                try (connection) {
                    proxy.cut();
                } catch (SQLException gone) {
                    continue;
                }
            }
            assertThat(calls).isGreaterThan(5);
        }
    }
}
