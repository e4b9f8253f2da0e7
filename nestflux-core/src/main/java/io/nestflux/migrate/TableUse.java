package io.nestflux.migrate;

import java.util.Set;

/**
 * What a statement does with tables, as far as its words tell. Names are those that the server sees, without their
 * schema.
 *
 * @param made temporary tables that it makes
 * @param dropped tables that it drops
 * @param written what it may change, without what others change along with that
 * @param indexed tables of which it changes no rows
 * @param mentioned all that may be names of tables in it
 * @param called what it calls, or may call
 * @param fills where the rows come from that it writes
 * @param definition of what it makes
 * @param isRenaming whether what it writes are names of the same tables, one after the other
 * @param isSame whether it gives the same again whenever it runs on the same rows
 * @param isKnown whether this is all that it does
 */
public record TableUse(
        Set<String> made,
        Set<String> dropped,
        Set<String> written,
        Set<String> indexed,
        Set<String> mentioned,
        Set<String> called,
        Fills fills,
        Definition definition,
        boolean isRenaming,
        boolean isSame,
        boolean isKnown) {

    /** It touches no table, and calls nothing. */
    public static final TableUse NONE = of(Set.of(), Set.of());

    /** Where rows come from. */
    public enum Fills {
        /** The statement itself, or it writes no rows. */
        ITSELF,
        /** From other rows, with a value for each column. */
        WHOLE_ROWS,
        /** From other rows, in the order in which the server finds them. */
        ROWS
    }

    /** What the definition of a table adds to the values that a row is given. */
    public enum Definition {
        /** Nothing but what stands in it. */
        PLAIN,
        /** It numbers the rows. */
        NUMBERS,
        /** It does not stand in the statement. */
        ELSEWHERE
    }

    public TableUse {
        made = Set.copyOf(made);
        dropped = Set.copyOf(dropped);
        written = Set.copyOf(written);
        indexed = Set.copyOf(indexed);
        mentioned = Set.copyOf(mentioned);
        called = Set.copyOf(called);
    }

    /** One that reads. */
    public static TableUse of(Set<String> mentioned, Set<String> called) {
        Set<String> none = Set.of();
        return new TableUse(
                none, none, none, none, mentioned, called, Fills.ITSELF, Definition.PLAIN, false, true, true);
    }

    public TableUse making(Set<String> names, Definition as) {
        return new TableUse(
                names, dropped, written, indexed, mentioned, called, fills, as, isRenaming, isSame, isKnown);
    }

    public TableUse dropping(Set<String> names) {
        return new TableUse(
                made, names, written, indexed, mentioned, called, fills, definition, isRenaming, isSame, isKnown);
    }

    public TableUse writing(Set<String> names) {
        return new TableUse(
                made, dropped, names, indexed, mentioned, called, fills, definition, isRenaming, isSame, isKnown);
    }

    /** One that changes what comes with a table, and no rows of it. */
    public TableUse indexing(String name) {
        return new TableUse(
                made,
                dropped,
                written,
                Set.of(name),
                mentioned,
                called,
                fills,
                definition,
                isRenaming,
                isSame,
                isKnown);
    }

    public TableUse renaming(Set<String> names) {
        return new TableUse(made, dropped, names, indexed, mentioned, called, fills, definition, true, isSame, isKnown);
    }

    public TableUse filledFrom(Fills source) {
        return new TableUse(
                made, dropped, written, indexed, mentioned, called, source, definition, isRenaming, isSame, isKnown);
    }

    /** One that is another one another time. */
    public TableUse notTheSame() {
        return new TableUse(
                made, dropped, written, indexed, mentioned, called, fills, definition, isRenaming, false, isKnown);
    }

    /** One that may do anything. */
    public TableUse unknown() {
        return new TableUse(
                made, dropped, written, indexed, mentioned, called, fills, definition, isRenaming, false, false);
    }
}
