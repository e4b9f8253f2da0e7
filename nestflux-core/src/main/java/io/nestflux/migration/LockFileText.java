package io.nestflux.migration;

import io.nestflux.ErrorCode;
import io.nestflux.Goal;
import io.nestflux.NestFluxException;
import io.nestflux.sql.TextFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The lock file's lines. What changes with a migration, its line and the model's, stands at the end and together, so
 * that git finds one conflict, not several.
 */
final class LockFileText {

    private static final String HEADER = "# NestFlux lock file, format 1. Do not edit; run " + Goal.GENERATE.inFiles();
    private static final String HASH = "[0-9a-f]{64}";
    private static final Pattern SCHEMA = Pattern.compile("schema (.+)");
    private static final Pattern MODEL = Pattern.compile("model (" + HASH + ")");
    /** Digests of a fixed length, one after another: a line of its own for each would be a thousand. */
    private static final Pattern PARTS = Pattern.compile("parts ((?:[0-9a-f]{" + LockFile.DIGEST_LENGTH + "})+)");

    private static final Pattern ENTRY = Pattern.compile("(\\S+\\.sql) (" + HASH + ")");
    private static final Pattern CONFLICT = Pattern.compile("(<{7}|\\|{7}|={7}|>{7})( .*)?");

    private LockFileText() {}

    static String render(LockFile lock) {
        StringBuilder text = new StringBuilder(HEADER).append('\n');
        lock.schemas().forEach(schema -> text.append("schema ").append(schema).append('\n'));
        lock.entries()
                .forEach(entry -> text.append(entry.file())
                        .append(' ')
                        .append(entry.hash())
                        .append('\n'));
        lock.model().ifPresent(model -> text.append("model ").append(model).append('\n'));
        if (!lock.digests().isEmpty()) {
            text.append("parts ").append(String.join("", lock.digests())).append('\n');
        }
        return text.toString();
    }

    static Optional<LockFile> read(Path file) {
        try {
            TextFile.requireOrdinary(file);
            return Optional.of(parse(Files.readString(file)));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new NestFluxException(
                    ErrorCode.LOCK_FILE_UNREADABLE,
                    file + " cannot be read: " + e,
                    e,
                    "bring it back with git checkout -- " + file);
        }
    }

    static LockFile parse(String text) {
        List<String> schemas = new ArrayList<>();
        List<LockFile.Entry> entries = new ArrayList<>();
        Optional<String> model = Optional.empty();
        List<String> digests = List.of();
        List<String> lines = text.lines().map(String::strip).toList();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            Matcher schema = SCHEMA.matcher(line);
            Matcher fingerprint = MODEL.matcher(line);
            Matcher entry = ENTRY.matcher(line);
            Matcher parts = PARTS.matcher(line);
            if (schema.matches()) {
                schemas.add(schema.group(1));
            } else if (fingerprint.matches() && model.isEmpty()) {
                model = Optional.of(fingerprint.group(1));
            } else if (parts.matches() && digests.isEmpty()) {
                digests = List.of(parts.group(1).split("(?<=\\G.{" + LockFile.DIGEST_LENGTH + "})"));
            } else if (entry.matches()) {
                entries.add(new LockFile.Entry(entry.group(1), entry.group(2)));
            } else if (!line.isEmpty() && !line.startsWith("#") && !line.startsWith("\uFEFF#")) {
                throw CONFLICT.matcher(line).matches() ? conflict(i + 1) : garbled(i + 1);
            }
        }
        return new LockFile(schemas, entries, model, digests);
    }

    private static NestFluxException conflict(int line) {
        return new NestFluxException(
                ErrorCode.LOCK_FILE_UNREADABLE,
                LockFile.NAME + ", line " + line
                        + ": two branches both added a migration, and git left the conflict here",
                Branches.recipe());
    }

    private static NestFluxException garbled(int line) {
        return new NestFluxException(
                ErrorCode.LOCK_FILE_UNREADABLE,
                LockFile.NAME + ", line " + line + ": this is no line that NestFlux writes",
                "bring the file back with git checkout -- " + LockFile.NAME,
                "or delete it and run " + Goal.GENERATE.run() + " to write it again");
    }
}
