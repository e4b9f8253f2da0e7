package io.nestflux.history;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;

/** The version of this NestFlux, as its jar tells it. */
final class ProductVersion {

    static final String TEXT = read();

    private ProductVersion() {}

    /** Maven puts the file into the jar; classes straight from a build have none. */
    private static String read() {
        try (InputStream pom =
                ProductVersion.class.getResourceAsStream("/META-INF/maven/io.nestflux/nestflux-core/pom.properties")) {
            if (pom == null) {
                return "development";
            }
            Properties properties = new Properties();
            properties.load(pom);
            return properties.getProperty("version", "development");
        } catch (IOException unreadable) {
            return "development";
        }
    }
}
