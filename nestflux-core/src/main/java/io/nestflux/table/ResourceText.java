package io.nestflux.table;

import io.nestflux.ErrorCode;
import io.nestflux.NestFluxException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** SQL that stands in a file of its own beside a class, instead of in it. */
public final class ResourceText {

    private ResourceText() {}

    /**
     * The text of a file.
     *
     * @param beside a class of the package that it is in
     * @throws NestFluxException {@code NF-205} if it is not there or cannot be read
     */
    public static String of(Class<?> beside, String file) {
        try (InputStream in = beside.getResourceAsStream(file)) {
            if (in != null) {
                return new String(in.readAllBytes(), StandardCharsets.UTF_8);
            }
        } catch (IOException unreadable) {
            throw new NestFluxException(
                    ErrorCode.MODEL_INVALID,
                    "the file " + file + " beside " + beside.getName() + " cannot be read: " + unreadable,
                    unreadable,
                    "see what is the matter with it");
        }
        throw new NestFluxException(
                ErrorCode.MODEL_INVALID,
                "there is no file " + file + " beside " + beside.getName() + ".",
                "put it among the resources: src/main/resources/"
                        + beside.getPackageName().replace('.', '/') + "/" + file);
    }
}
