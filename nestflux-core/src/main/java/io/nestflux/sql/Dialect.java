package io.nestflux.sql;

import io.nestflux.Api;
import java.util.Arrays;
import java.util.Set;

/**
 * The kinds of server that NestFlux speaks to. MariaDB is MySQL's cousin: it shares the code and differs in traits.
 *
 * <p>Where products differ in a word or in a yes or no, that is a capability with a name, and stands here; where they
 * differ in code, one {@code switch} a room chooses it, and names them all. Nobody asks whether this is one of them,
 * for that would answer for the next product as well.
 */
@Api(Api.Use.CALL)
public enum Dialect {
    POSTGRESQL("PostgreSQL", Trait.HAS_SCHEMAS, Trait.ROLLS_BACK_DDL),
    MYSQL(
            "MySQL",
            Trait.MOVES_COLUMNS,
            Trait.KEEPS_DEFINERS,
            Trait.FOLDS_COLUMNS,
            Trait.NEEDS_DELIMITERS,
            Trait.CALLS_JSON_LONG,
            Trait.QUALIFIES_TARGETS,
            Trait.REWRITES_FOR_NULL),
    MARIADB(
            "MariaDB",
            Trait.MOVES_COLUMNS,
            Trait.KEEPS_DEFINERS,
            Trait.FOLDS_COLUMNS,
            Trait.NEEDS_DELIMITERS,
            Trait.CALLS_JSON_LONG,
            Trait.QUALIFIES_TARGETS,
            Trait.REWRITES_FOR_NULL);

    private enum Trait {
        HAS_SCHEMAS,
        ROLLS_BACK_DDL,
        MOVES_COLUMNS,
        KEEPS_DEFINERS,
        FOLDS_COLUMNS,
        NEEDS_DELIMITERS,
        CALLS_JSON_LONG,
        QUALIFIES_TARGETS,
        REWRITES_FOR_NULL
    }

    private final String productName;
    private final Set<Trait> traits;

    Dialect(String productName, Trait... traits) {
        this.productName = productName;
        this.traits = Set.copyOf(Arrays.asList(traits));
    }

    /** The product's name as people write it. */
    public String productName() {
        return productName;
    }

    /** Whether this is MySQL or MariaDB. */
    public boolean isMySqlFamily() {
        return switch (this) {
            case POSTGRESQL -> false;
            case MYSQL, MARIADB -> true;
        };
    }

    /** Whether what one says in SQL, the other understands for the most part, so that their schemas can be compared. */
    public boolean isKinOf(Dialect other) {
        return isMySqlFamily() == other.isMySqlFamily();
    }

    /** Whether a database has schemas in it; otherwise it is one. */
    public boolean hasSchemas() {
        return traits.contains(Trait.HAS_SCHEMAS);
    }

    /** Whether statements that change a schema are part of a transaction; otherwise each commits. */
    public boolean rollsBackDdl() {
        return traits.contains(Trait.ROLLS_BACK_DDL);
    }

    /** Whether a column can be put elsewhere in its table. */
    public boolean movesColumns() {
        return traits.contains(Trait.MOVES_COLUMNS);
    }

    /** Whether a table is written anew so that a column of it may be NULL. */
    public boolean rewritesForNull() {
        return traits.contains(Trait.REWRITES_FOR_NULL);
    }

    /** Whether views and programs say as whom they run by the name of an account. */
    public boolean keepsDefiners() {
        return traits.contains(Trait.KEEPS_DEFINERS);
    }

    /** Whether names of columns mean the same in upper and lower case, also in quotes. */
    public boolean foldsColumns() {
        return traits.contains(Trait.FOLDS_COLUMNS);
    }

    /** Whether a script has to say how a statement ends that has semicolons in it. */
    public boolean needsDelimiters() {
        return traits.contains(Trait.NEEDS_DELIMITERS);
    }

    /** Whether a text that a query makes of JSON is a long text to the driver, however short it is. */
    public boolean callsJsonLong() {
        return traits.contains(Trait.CALLS_JSON_LONG);
    }

    /**
     * Whether an UPDATE may name the table before the column that it sets; otherwise what follows a dot there is a part
     * of the column.
     */
    public boolean qualifiesTargets() {
        return traits.contains(Trait.QUALIFIES_TARGETS);
    }
}
