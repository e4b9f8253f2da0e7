package io.nestflux.testing;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.TestTemplate;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A test that runs once on each of the servers, each time with a fresh {@link TestDatabase} for a parameter.
 *
 * <pre>{@code
 * @DatabaseTest({POSTGRES_14, POSTGRES_18})
 * void reads_an_empty_database(TestDatabase database) { … }
 * }</pre>
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@TestTemplate
@ExtendWith(OncePerServer.class)
public @interface DatabaseTest {
    TestServer[] value() default {TestServer.POSTGRES_14, TestServer.POSTGRES_18, TestServer.MYSQL, TestServer.MARIADB};
}
