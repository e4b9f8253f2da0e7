package io.nestflux.maven.init;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** A file that projects begin with, as it stands among the plugin's resources: with {@code @names@} to fill in. */
final class Template {

    private static final String FOLDER = "/META-INF/nestflux/init/";

    private Template() {}

    static String read(String name) {
        try (InputStream file = Template.class.getResourceAsStream(FOLDER + name + ".template")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
