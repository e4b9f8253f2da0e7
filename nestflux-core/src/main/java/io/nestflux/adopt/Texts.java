package io.nestflux.adopt;

import io.nestflux.sql.TextFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Reads the files of another tool. */
final class Texts {

    private Texts() {}

    /** A file's text without a byte order mark. */
    static String read(Path file) {
        try (InputStream in = TextFile.open(file)) {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(in.readAllBytes()))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException other) {
            throw Findings.refusal(
                    file + " is not UTF-8.", "save it as UTF-8; the other tool's checksum of it may change with that");
        } catch (IOException unreadable) {
            throw Findings.refusal(file + " cannot be read: " + unreadable, "check that this user may read it");
        }
    }

    /** All files below a directory, or the file itself, by path. */
    static List<Path> below(Path place) {
        try (Stream<Path> files = Files.walk(place)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException unreadable) {
            throw Findings.refusal(place + " cannot be read: " + unreadable, "name the other tool's directory");
        }
    }

    /** Says which lines hold something that the other tool replaces. */
    static void findPlaceholders(String file, String text, Findings findings) {
        List<String> lines = text.lines().toList();
        List<String> places = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (hasPlaceholder(lines.get(i))) {
                places.add(Integer.toString(i + 1));
            }
        }
        if (!places.isEmpty()) {
            findings.remark(file + " has placeholders like ${…} in line " + String.join(", ", places)
                    + ". They were kept: replace them in the migration by hand before it runs anywhere");
        }
    }

    private static boolean hasPlaceholder(String line) {
        for (int at = line.indexOf("${"); at >= 0; at = line.indexOf("${", at + 2)) {
            int end = line.indexOf('}', at);
            if (end > at + 2 && line.substring(at, end).chars().noneMatch(Character::isWhitespace)) {
                return true;
            }
        }
        return false;
    }

    /** What stands between the marks in a text. */
    static List<String> between(String mark, String text) {
        List<String> parts = new ArrayList<>();
        int from = 0;
        for (int at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, from)) {
            parts.add(text.substring(from, at));
            from = at + mark.length();
        }
        parts.add(text.substring(from));
        return parts;
    }
}
