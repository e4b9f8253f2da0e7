package io.nestflux.pull.merge;

import java.util.List;
import java.util.Optional;

/**
 * Something that is to be done to the classes, since it was done in the database.
 *
 * @param key of what
 * @param theirs as the database has it now; empty where it is gone
 * @param yours as the classes have it; empty where it is missing
 * @param parts for a change, what of it
 * @param conflict why it cannot be done as things are
 */
record Edit(
        Action action,
        Key key,
        Optional<Declaration> theirs,
        Optional<Declaration> yours,
        List<PartEdit> parts,
        Optional<String> conflict) {

    /** What is done. */
    enum Action {
        ADD_OBJECT("added"),
        REMOVE_OBJECT("removed"),
        UNLIST_OBJECT("kept, but no longer listed, since it has methods of its own"),
        RENAME_OBJECT("renamed"),
        REPLACE_CONTENT("changed"),
        ADD("added"),
        REMOVE("removed"),
        CHANGE("changed"),
        DOC("described anew");

        private final String word;

        Action(String word) {
            this.word = word;
        }
    }

    /**
     * One part that is to be as the database has it.
     *
     * @param theirs empty where it goes
     * @param yours empty where it is new
     */
    record PartEdit(Optional<Part> theirs, Optional<Part> yours) {}

    Edit {
        parts = List.copyOf(parts);
    }

    static Edit of(Action action, Key key, Optional<Declaration> theirs, Optional<Declaration> yours) {
        return new Edit(action, key, theirs, yours, List.of(), Optional.empty());
    }

    Edit conflicting(String reason) {
        return new Edit(action, key, theirs, yours, parts, Optional.of(reason));
    }

    Edit inParts(List<PartEdit> edits) {
        return new Edit(action, key, theirs, yours, edits, conflict);
    }

    boolean isConflict() {
        return conflict.isPresent();
    }

    /** As the summary says it. */
    String text() {
        return key.shown() + ": " + conflict.orElse(action.word);
    }
}
