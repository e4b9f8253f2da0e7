package io.nestflux.table;

import io.nestflux.catalog.Catalog;
import io.nestflux.catalog.Column;
import io.nestflux.catalog.IndexPart;
import io.nestflux.catalog.Kind;
import io.nestflux.catalog.QualifiedName;
import io.nestflux.catalog.Renames;
import io.nestflux.catalog.Table;
import io.nestflux.sql.Dialect;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;

/** What a dialect does in its own way when table classes become a catalog. Implemented by the dialects only. */
public interface DialectRules {

    /** Whose rules these are. */
    Dialect dialect();

    /**
     * The name that the server itself, or NestFlux where the server's choice is not stable, gives to what has none.
     *
     * @param kind what it is, of those that may be unnamed
     * @param table the table that it is part of
     * @param parts the columns and expressions that go into the name
     * @param attempt how many names before this one were taken already
     */
    String defaultName(Kind kind, QualifiedName table, List<IndexPart> parts, int attempt);

    /** What is wrong with the length of a name, as the end of the sentence "the name x ...". */
    Optional<String> lengthProblem(String name);

    /** A name as the server compares it with others. */
    String folded(Kind kind, String name);

    /** The name spaces in which no other thing may have the same name. */
    Set<String> nameSpaces(Kind kind, QualifiedName table);

    /** Further name spaces that a default name keeps away from, as the server does. */
    default Set<String> politeNameSpaces(Kind kind, QualifiedName table) {
        return Set.of();
    }

    /** Whether a foreign key may go from a column of one type to one of another. */
    boolean matches(Column from, Column to);

    /** Whether the columns of a foreign key must be in the order of the key that they refer to. */
    boolean keyOrderMatters();

    /** Adds what the server would add by itself. */
    default Table completed(Table table) {
        return table;
    }

    /** What the server would refuse, beyond what all servers refuse. */
    List<Mistake> mistakes(Table table);

    /** What the schema class lists beside tables: extensions, sequences, enum types, comments of schemas. */
    Catalog beside();

    /** The roles whose rights the schema class says. */
    default Set<String> roles() {
        return Set.of();
    }

    /**
     * Adds what follows from the whole: rights, which name objects by names that are known only now.
     *
     * @param catalog all that is declared
     * @param mistake hears what is wrong, and how to mend it
     */
    default Catalog completed(Catalog catalog, BiConsumer<String, String> mistake) {
        return catalog;
    }

    /** What the schema class says was renamed, beside tables. */
    Renames renamesBeside();
}
