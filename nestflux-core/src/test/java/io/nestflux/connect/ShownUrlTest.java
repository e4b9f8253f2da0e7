package io.nestflux.connect;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What people see of a URL: never a piece of a password, however it was written. */
class ShownUrlTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jdbc:mysql://db/shop?password=ab;s3cr3t&sslMode=DISABLED",
                "jdbc:mysql://db/shop?password=ab)s3cr3t",
                "jdbc:postgresql://db/shop?password=ab,s3cr3t",
                "jdbc:postgresql://db/shop?password=ab&s3cr3t",
                "jdbc:postgresql://db/shop?password=ab&s3cr3t&user=me",
                "jdbc:postgresql://db/shop?password=ab?s3cr3t#s3cr3t/s3cr3t",
                "jdbc:postgresql://db/shop?pass%77ord=s3cr3t",
                "jdbc:postgresql://db/shop?sslmode=require;password=s3cr3t",
                "jdbc:postgresql://db/shop;password=s3cr3t",
                "jdbc:mysql://me:ab/s3cr3t@db/shop",
                "jdbc:mysql://me:12/s3cr3t@db/shop",
                "jdbc:mysql://me:ab?s3cr3t@db/shop",
                "jdbc:mysql://me:ab#s3cr3t@db/shop",
                "jdbc:mysql://me:s3cr3t@s3cr3t@db/shop",
                "jdbc:mysql://me:12,s3cr3t@db/shop",
                "jdbc:mysql://address=(host=db)(user=me)(password=s3cr3t)/shop",
                "jdbc:mysql://(host=db,password=ab)s3cr3t)/shop",
                "jdbc:oracle:thin:me/s3cr3t@//db:1521/shop",
                "jdbc:mysql:me/s3cr3t@//db/shop",
                "postgres://me:s3cr3t@db/shop",
                "s3cr3t",
                "s3cr3t@db/shop",
                "//s3cr3t@db/shop",
                "jdbc:mysql://me:s3cr3t",
                "jdbc:postgresql://db/shop?password=\ns3cr3t"
            })
    void noPieceOfAPasswordIsShown(String url) {
        assertThat(ShownUrl.of(url)).doesNotContain("s3cr3t").doesNotContain("12");
        assertThat(ShownUrl.without(url, "cannot parse 's3cr3t' of " + url))
                .as("what the driver says")
                .doesNotContain("s3cr3t");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            jdbc:postgresql://db.example.com:5432/shop                     | jdbc:postgresql://db.example.com:5432/shop
            jdbc:postgresql://[::1]:5432,other/shop?sslmode=require        | jdbc:postgresql://[::1]:5432,other/shop?sslmode=require
            jdbc:postgresql://db/shop?user=joe@corp&password=x&ssl=true    | jdbc:postgresql://db/shop?user=joe@corp&…&ssl=true
            jdbc:mysql:replication://me:pw@a,b:3307/shop                   | jdbc:mysql:replication://***@a,b:3307/shop
            jdbc:mariadb://localhost/süß                                   | jdbc:mariadb://localhost/süß
            jdbc:mysql://db                                                | jdbc:mysql://db
            jdbc:postgresql:shop                                           | jdbc:postgresql:…
            """)
    void whatHelpsToFindTheMistakeIsShown(String url, String shown) {
        assertThat(ShownUrl.of(url)).isEqualTo(shown);
    }

    @Test
    void theDriversWordsAreKept() {
        assertThat(ShownUrl.without(
                        "jdbc:postgresql://db:5432/shop?password=hunter2&ssl=true",
                        "Connection to db:5432 refused (hunter2)."))
                .isEqualTo("Connection to db:5432 refused (***).");
    }
}
