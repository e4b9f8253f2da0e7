package io.nestflux.adopt;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.CRC32;

/**
 * A file whose name says what Flyway does with it.
 *
 * @param name the file's name
 * @param kind V, U, R or B
 * @param version its version, unless it is repeatable
 * @param description what it is about, with blanks, as Flyway's table has it
 * @param text its SQL
 * @param inTransaction whether the file of settings beside it leaves it in a transaction
 */
record FlywayFile(
        String name,
        char kind,
        Optional<FlywayVersion> version,
        String description,
        String text,
        boolean inTransaction) {

    private static final Pattern NAME = Pattern.compile("([VUB])([^_].*?)__(.*)\\.sql|(R)__(.*)\\.sql");
    private static final Pattern ALONE = Pattern.compile("(?m)^\\s*executeInTransaction\\s*=\\s*false\\s*$");

    /** Empty if Flyway would pass the file over. */
    static Optional<FlywayFile> of(Path file) {
        String name = String.valueOf(file.getFileName());
        Matcher matcher = NAME.matcher(name);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        boolean repeatable = matcher.group(4) != null;
        Optional<FlywayVersion> version = repeatable ? Optional.empty() : FlywayVersion.of(matcher.group(2));
        if (!repeatable && version.isEmpty()) {
            return Optional.empty();
        }
        Path settings = file.resolveSibling(name + ".conf");
        return Optional.of(new FlywayFile(
                name,
                repeatable ? 'R' : matcher.group(1).charAt(0),
                version,
                matcher.group(repeatable ? 5 : 3).replace('_', ' '),
                Texts.read(file),
                !Files.exists(settings) || !ALONE.matcher(Texts.read(settings)).find()));
    }

    /** As Flyway computes it: over the lines, without what ends them. */
    int checksum() {
        CRC32 crc = new CRC32();
        text.lines().forEach(line -> crc.update(line.getBytes(java.nio.charset.StandardCharsets.UTF_8)));
        return (int) crc.getValue();
    }
}
