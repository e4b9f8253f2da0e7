package io.nestflux.testing;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.Extension;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.jupiter.api.extension.TestTemplateInvocationContext;
import org.junit.jupiter.api.extension.TestTemplateInvocationContextProvider;

/** Runs a {@link DatabaseTest} on each of its servers. */
final class OncePerServer implements TestTemplateInvocationContextProvider {

    @Override
    public boolean supportsTestTemplate(ExtensionContext context) {
        return context.getRequiredTestMethod().isAnnotationPresent(DatabaseTest.class);
    }

    @Override
    public Stream<TestTemplateInvocationContext> provideTestTemplateInvocationContexts(ExtensionContext context) {
        DatabaseTest test = context.getRequiredTestMethod().getAnnotation(DatabaseTest.class);
        return Stream.of(test.value()).filter(OncePerServer::isWanted).map(OnServer::new);
    }

    /** {@code -Dnestflux.servers=postgres_18,mysql} leaves the others out. */
    private static boolean isWanted(TestServer server) {
        String wanted = System.getProperty("nestflux.servers", "");
        return wanted.isEmpty() || List.of(wanted.split(",")).contains(server.toString());
    }

    @Override
    public boolean mayReturnZeroTestTemplateInvocationContexts(ExtensionContext context) {
        return true;
    }

    private record OnServer(TestServer server) implements TestTemplateInvocationContext {
        @Override
        public String getDisplayName(int index) {
            return server.toString();
        }

        @Override
        public List<Extension> getAdditionalExtensions() {
            return List.of(new FreshDatabase(server));
        }
    }

    /** Creates the database before each invocation rather than before all, so that one missing server skips only it. */
    private static final class FreshDatabase implements BeforeEachCallback, AfterEachCallback, ParameterResolver {
        private final TestServer server;
        private @Nullable TestDatabase database;

        FreshDatabase(TestServer server) {
            this.server = server;
        }

        @Override
        public void beforeEach(ExtensionContext context) {
            database = server.createDatabase();
        }

        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
            return parameter.getParameter().getType() == TestDatabase.class;
        }

        @Override
        public @Nullable Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
            return database;
        }

        @Override
        public void afterEach(ExtensionContext context) {
            if (database != null) {
                database.close();
            }
        }
    }
}
