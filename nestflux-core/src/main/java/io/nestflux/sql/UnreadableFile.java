package io.nestflux.sql;

import io.nestflux.ErrorCode;
import io.nestflux.NestFluxException;
import java.io.IOException;

/** The words for files that cannot be read, said in one place. */
public final class UnreadableFile {

    private UnreadableFile() {}

    public static NestFluxException unreadable(String file, IOException cause) {
        return new NestFluxException(
                ErrorCode.MIGRATION_UNREADABLE,
                file + " cannot be read: " + cause,
                cause,
                "check that it is a file and that this user may read it");
    }

    public static NestFluxException notUtf8(String file, IOException cause) {
        return new NestFluxException(
                ErrorCode.MIGRATION_UNREADABLE,
                file + " is not UTF-8, so its text is not certain",
                cause,
                "save it as UTF-8, for instance: iconv -f ISO-8859-1 -t UTF-8 " + file);
    }

    static NestFluxException utf16(String file) {
        return new NestFluxException(
                ErrorCode.MIGRATION_UNREADABLE,
                file + " is not UTF-8, but UTF-16",
                "save it as UTF-8, for instance: iconv -f UTF-16 -t UTF-8 " + file
                        + " (PowerShell's > writes UTF-16; Out-File -Encoding utf8 does not)");
    }
}
