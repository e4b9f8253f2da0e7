package io.nestflux.table;

import io.nestflux.catalog.Generated;
import io.nestflux.catalog.Identity;
import io.nestflux.catalog.Option;
import io.nestflux.catalog.SequenceOptions;
import java.util.List;
import java.util.Optional;

/**
 * What the dialects' own columns say to the part that all dialects share. It stands here, and not in
 * {@link ColumnBuilder} as protected methods, so that users see only what they can say of a column.
 */
public final class ColumnHooks {

    private ColumnHooks() {}

    /** The type as SQL. */
    public static String type(ColumnBuilder<?, ?> column) {
        return column.type();
    }

    /** Another type, or the same with more words. */
    public static void type(ColumnBuilder<?, ?> column, String sql) {
        column.type(sql);
    }

    /** Something is wrong with the column; it is told together with all that is wrong with the schema. */
    public static void mistake(ColumnBuilder<?, ?> column, String problem, String hint) {
        column.mistake(problem, hint);
    }

    /** The default from a Java value. */
    public static <T> void literalDefault(ColumnBuilder<T, ?> column, T value) {
        column.literalDefault(value);
    }

    /** The default as ready SQL. */
    public static void expressionDefault(ColumnBuilder<?, ?> column, String sql) {
        column.expressionDefault(sql);
    }

    /** The server numbers the column. */
    public static void numbering(
            ColumnBuilder<?, ?> column, Identity.Mode mode, Optional<String> sequence, SequenceOptions options) {
        column.numbering(mode, sequence, options);
    }

    /** The server computes the column. */
    public static void generated(ColumnBuilder<?, ?> column, Generated generated) {
        column.generated(generated);
    }

    /** Sets an option of the column in the catalog. */
    public static <T> void option(ColumnBuilder<?, ?> column, Option<T> option, T value) {
        column.option(option, value);
    }

    /** The column brings types or collations along. */
    public static void brings(ColumnBuilder<?, ?> column, List<Brought> objects) {
        column.brings(objects);
    }
}
