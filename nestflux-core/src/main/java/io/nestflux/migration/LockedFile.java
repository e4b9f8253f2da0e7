package io.nestflux.migration;

import java.util.ArrayList;
import java.util.List;

/** A file that the lock file has a line for. */
record LockedFile(String name, String checksum) {

    /** All files of migrations, in the order of their lines. */
    static List<LockedFile> of(List<Migration> migrations) {
        List<LockedFile> files = new ArrayList<>();
        for (Migration migration : migrations) {
            files.add(new LockedFile(migration.fileName(), migration.checksum()));
            migration
                    .downChecksum()
                    .ifPresent(checksum -> files.add(new LockedFile(migration.downFileName(), checksum)));
        }
        return files;
    }

    /** Its line after a line with that hash; the first line comes after an empty one. */
    LockFile.Entry after(String previousHash) {
        return new LockFile.Entry(name, Checksum.of(previousHash + "\n" + name + "\n" + checksum));
    }
}
