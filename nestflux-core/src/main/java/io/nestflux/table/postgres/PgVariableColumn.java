package io.nestflux.table.postgres;

import io.nestflux.catalog.Options;

/**
 * A column of a type of variable length: the server can be told how to store it.
 *
 * @param <T> the Java type of its values
 * @param <B> the builder itself
 */
public abstract class PgVariableColumn<T, B extends PgVariableColumn<T, B>> extends PgValueColumn<T, B> {

    PgVariableColumn(PgTable table, String name, PgType<T> type) {
        super(table, name, type);
    }

    PgVariableColumn(PgColumn<?, ?> same, PgType<T> type) {
        super(same, type);
    }

    /** In the row or beside it, compressed or not. */
    public B storage(Storage storage) {
        option(Options.STORAGE, storage.word);
        return self();
    }

    /** What compresses it. */
    public B compression(Compression compression) {
        option(Options.COMPRESSION, compression.word);
        return self();
    }

    /** Where a long value goes. */
    public enum Storage {
        /** In the row, as it is. */
        PLAIN("plain"),
        /** Beside the row, as it is. */
        EXTERNAL("external"),
        /** Compressed, then beside the row. */
        EXTENDED("extended"),
        /** Compressed, in the row as long as that goes. */
        MAIN("main");

        private final String word;

        Storage(String word) {
            this.word = word;
        }
    }

    /** Methods of compression. */
    public enum Compression {
        PGLZ("pglz"),
        LZ4("lz4");

        private final String word;

        Compression(String word) {
            this.word = word;
        }
    }
}
