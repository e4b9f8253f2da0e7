package io.nestflux.connect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.nestflux.testing.DatabaseTest;
import io.nestflux.testing.TestDatabase;
import io.nestflux.testing.TestServer;
import java.sql.Connection;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** URLs that an application has for a driver around the driver. */
class DriverWrapperTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            jdbc:p6spy:postgresql://db/shop                              | jdbc:postgresql://db/shop
            jdbc:otel:mysql://db/shop?sslMode=REQUIRED                   | jdbc:mysql://db/shop?sslMode=REQUIRED
            jdbc:log4jdbc:mariadb://db/shop                              | jdbc:mariadb://db/shop
            jdbc:aws-wrapper:postgresql://db/shop                        | jdbc:postgresql://db/shop
            jdbc:aws-wrapper:mysql://db/shop?wrapperPlugins=failover     | jdbc:mysql://db/shop?wrapperPlugins=failover
            jdbc:otel:p6spy:postgresql://db/shop                         | jdbc:postgresql://db/shop
            jdbc:postgresql://db/p6spy                                   | jdbc:postgresql://db/p6spy
            """)
    void theDriverBelowIsTaken(String url, String below) {
        assertThat(JdbcUrl.parse(url).forDriver()).isEqualTo(below);
        assertThat(JdbcUrl.parse(url).database()).isEqualTo(JdbcUrl.parse(below).database());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jdbc:aws-wrapper:postgresql://db/shop?wrapperPlugins=iam&password=s3cr3t",
                "jdbc:aws-wrapper:mysql://db/shop?user=me&wrapperPlugins=failover,awsSecretsManager&password=s3cr3t"
            })
    void oneThatLogsInItselfIsNamed(String url) {
        assertThatThrownBy(() -> JdbcUrl.parse(url))
                .hasMessageStartingWith("NF-102: 'jdbc:aws-wrapper:")
                .hasMessageContaining("is a URL of the AWS Advanced JDBC Wrapper, which logs in by its own plugins")
                .hasMessageContaining("DataSource")
                .hasMessageNotContaining("s3cr3t");
    }

    @ParameterizedTest
    @ValueSource(strings = {"jdbc:tc:postgresql:18:///shop", "jdbc:tc:mysql:9://host/shop?password=s3cr3t"})
    void oneThatStartsTheServerIsNamed(String url) {
        assertThatThrownBy(() -> JdbcUrl.parse(url))
                .hasMessageStartingWith("NF-102: 'jdbc:tc:")
                .hasMessageContaining("is a URL of Testcontainers, which starts the server itself")
                .hasMessageContaining("getJdbcUrl()")
                .hasMessageNotContaining("s3cr3t");
    }

    @DatabaseTest({TestServer.POSTGRES_18, TestServer.MYSQL, TestServer.MARIADB})
    void aDatabaseIsReachedByItsWrappedUrl(TestDatabase database) throws Exception {
        String wrapped = database.url().replaceFirst("^jdbc:", "jdbc:p6spy:");

        try (Connection connection =
                Database.at(wrapped, database.user(), database.password()).connect()) {
            assertThat(connection.isValid(5)).isTrue();
        }
    }
}
