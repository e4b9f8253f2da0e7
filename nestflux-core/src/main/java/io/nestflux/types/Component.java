package io.nestflux.types;

import io.nestflux.table.CodecSource;
import io.nestflux.table.JavaType;
import java.util.Optional;

/**
 * A column as a component of a record.
 *
 * @param name what the record calls it
 * @param column its name in the database
 * @param sqlName the same as SQL
 * @param type the Java type of its values
 * @param codec how source names what reads and binds it
 * @param nullable whether it may be NULL
 * @param giving what an insert says of it
 * @param selected how it is selected, where its name alone is not enough; {@code %s} stands for the name
 * @param parameter what stands for its value in an insert
 */
record Component(
        String name,
        String column,
        String sqlName,
        JavaType type,
        CodecSource codec,
        boolean nullable,
        Giving giving,
        Optional<String> selected,
        String parameter) {

    /** What an insert says of a column. */
    enum Giving {
        /** It has to be given. */
        REQUIRED,
        /** NULL unless it is given. */
        OPTIONAL,
        /** The server has a value unless one is given. */
        DEFAULTED,
        /** The server alone gives it. */
        NEVER
    }

    /** The same as a component of that name. */
    Component named(String other) {
        return new Component(other, column, sqlName, type, codec, nullable, giving, selected, parameter);
    }
}
