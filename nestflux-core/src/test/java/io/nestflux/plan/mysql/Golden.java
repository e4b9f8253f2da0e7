package io.nestflux.plan.mysql;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Expected SQL, kept in files so that it can be read and pasted as SQL. */
final class Golden {

    private Golden() {}

    static String read(String name) {
        try (InputStream file = Golden.class.getResourceAsStream(name)) {
            if (file == null) {
                throw new IllegalArgumentException("no file " + name + " beside " + Golden.class.getName());
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
