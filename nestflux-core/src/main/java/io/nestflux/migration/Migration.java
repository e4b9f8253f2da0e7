package io.nestflux.migration;

import io.nestflux.sql.Dialect;
import java.util.Optional;

/**
 * A numbered SQL file, and the file beside it that takes it back.
 *
 * @param id the name of the file without {@code .sql}, for instance {@code 0004_amazing_spiderman}: what the history
 *     knows it by
 * @param number its number
 * @param name its name
 * @param up the file
 * @param down the file that takes it back
 * @param checksum SHA-256 of the file's text in hexadecimal digits; line endings and a byte order mark do not count
 * @param downChecksum the same of the down file
 * @param placeholders what is put into their statements
 */
public record Migration(
        String id,
        int number,
        String name,
        MigrationFile up,
        Optional<MigrationFile> down,
        String checksum,
        Optional<String> downChecksum,
        Placeholders placeholders) {

    /** One that nothing takes back, and without placeholders. */
    static Migration of(MigrationFileName name, MigrationFile up, String checksum) {
        return new Migration(
                name.id(),
                name.number(),
                name.name(),
                up,
                Optional.empty(),
                checksum,
                Optional.empty(),
                Placeholders.OFF);
    }

    /** The same, with what takes it back. */
    Migration withDown(MigrationFile file, String hash) {
        return new Migration(id, number, name, up, Optional.of(file), checksum, Optional.of(hash), placeholders);
    }

    /** The same, with other placeholders. */
    public Migration with(Placeholders values) {
        return new Migration(id, number, name, up, down, checksum, downChecksum, values);
    }

    /** The file's name: {@code 0004_amazing_spiderman.sql}. */
    public String fileName() {
        return id + MigrationFileName.UP;
    }

    /** The down file's name, whether it exists or not: {@code 0004_amazing_spiderman.down.sql}. */
    public String downFileName() {
        return id + MigrationFileName.DOWN;
    }

    /** The statements of the file; to be closed. */
    public SqlScript script(Dialect dialect) {
        return SqlScript.open(up, dialect, placeholders);
    }

    /** The statements of the down file, if there is one; to be closed. */
    public Optional<SqlScript> downScript(Dialect dialect) {
        return down.map(file -> SqlScript.open(file, dialect, placeholders));
    }
}
