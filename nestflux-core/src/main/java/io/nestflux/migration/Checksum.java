package io.nestflux.migration;

import io.nestflux.sql.TextHash;
import io.nestflux.sql.UnreadableFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;

/**
 * SHA-256 over the text of files: the same on every system, whatever git or an editor does to line endings and byte
 * order marks. One object serves any number of files, one after the other, and reads each in pieces.
 */
final class Checksum {

    private static final int PIECE = 1 << 16;

    private final MessageDigest digest = TextHash.digest();
    private final CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    private final ByteBuffer bytes = ByteBuffer.allocate(PIECE);
    private final CharBuffer chars = CharBuffer.allocate(PIECE);
    private final byte[] normalised = new byte[PIECE];
    private boolean afterCarriageReturn;

    /** The checksum of a text. */
    static String of(String text) {
        return TextHash.of(text);
    }

    /** The checksum of a file. */
    String of(MigrationFile file) {
        String name = file.name();
        try (InputStream in = file.open()) {
            return of(in);
        } catch (CharacterCodingException e) {
            throw UnreadableFile.notUtf8(name, e);
        } catch (IOException e) {
            throw UnreadableFile.unreadable(name, e);
        }
    }

    private String of(InputStream in) throws IOException {
        digest.reset();
        decoder.reset();
        bytes.clear();
        afterCarriageReturn = false;
        boolean head = true;
        int count;
        do {
            int pending = bytes.position();
            count = in.readNBytes(bytes.array(), pending, bytes.capacity() - pending);
            int from = head && startsWithMark(pending + count) ? 3 : pending;
            update(from, pending + count);
            bytes.position(pending + count).flip();
            requireUtf8(count == 0);
            bytes.compact();
            head = false;
        } while (count > 0);
        return HexFormat.of().formatHex(digest.digest());
    }

    private boolean startsWithMark(int limit) {
        byte[] array = bytes.array();
        return limit >= 3 && array[0] == (byte) 0xEF && array[1] == (byte) 0xBB && array[2] == (byte) 0xBF;
    }

    private void update(int from, int to) {
        int length = 0;
        for (int i = from; i < to; i++) {
            byte b = bytes.array()[i];
            if (b == '\r') {
                normalised[length++] = '\n';
            } else if (b != '\n' || !afterCarriageReturn) {
                normalised[length++] = b;
            }
            afterCarriageReturn = b == '\r';
        }
        digest.update(normalised, 0, length);
    }

    private void requireUtf8(boolean end) throws CharacterCodingException {
        CoderResult result = decoder.decode(bytes, chars.clear(), end);
        if (result.isError()) {
            result.throwException();
        }
    }
}
