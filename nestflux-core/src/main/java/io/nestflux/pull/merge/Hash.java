package io.nestflux.pull.merge;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedMap;

/** SHA-256, of texts one by one cut to what is enough to tell a handful of them apart. */
final class Hash {

    static final int LONG = 16;
    static final int SHORT = 8;

    private Hash() {}

    static String of(String text, int length) {
        return HexFormat.of().formatHex(sha256().digest(text.getBytes(StandardCharsets.UTF_8)), 0, length / 2);
    }

    /** Of many, with their names. */
    static String of(SortedMap<String, String> texts) {
        MessageDigest digest = sha256();
        texts.forEach((name, text) -> {
            for (String each : List.of(name, text)) {
                byte[] bytes = each.getBytes(StandardCharsets.UTF_8);
                digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(0, bytes.length));
                digest.update(bytes);
            }
        });
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("each Java has SHA-256", e);
        }
    }
}
