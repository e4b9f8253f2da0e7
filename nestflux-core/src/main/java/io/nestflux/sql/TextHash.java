package io.nestflux.sql;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 of a text in UTF-8: what tells statements, files and definitions apart where the text itself is too long. */
public final class TextHash {

    private TextHash() {}

    /** The hash in 64 hexadecimal digits. */
    public static String of(String text) {
        return HexFormat.of().formatHex(bytes(text));
    }

    /** The 32 bytes of the hash. */
    public static byte[] bytes(String text) {
        return digest().digest(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Hashes what comes in pieces. */
    public static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
