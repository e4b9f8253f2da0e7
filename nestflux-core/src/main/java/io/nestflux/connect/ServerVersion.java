package io.nestflux.connect;

import io.nestflux.sql.Dialect;

/**
 * Which server answers.
 *
 * @param dialect the product
 * @param major major version: 18, 9, 11
 * @param minor minor version
 * @param text the whole version as the server tells it
 */
public record ServerVersion(Dialect dialect, int major, int minor, String text) {

    /** Whether this server is of that major version or a later one. */
    public boolean isAtLeast(int wantedMajor) {
        return major >= wantedMajor;
    }

    /** Whether this server is of that version or a later one. */
    public boolean isAtLeast(int wantedMajor, int wantedMinor) {
        return major > wantedMajor || major == wantedMajor && minor >= wantedMinor;
    }

    /** Whether both print what they have in the same words, as far as is known. */
    public boolean printsAs(ServerVersion other) {
        return dialect == other.dialect
                && major == other.major
                && (dialect == Dialect.POSTGRESQL || minor == other.minor);
    }

    /** As the other, for a server whose version was written down as {@link #toString} has it. */
    public boolean printsAs(String other) {
        return other.equals(toString())
                || dialect == Dialect.POSTGRESQL && other.startsWith(dialect.productName() + " " + major + ".");
    }

    /** For messages: {@code PostgreSQL 18.6}. */
    @Override
    public String toString() {
        return dialect.productName() + " " + major + "." + minor;
    }
}
