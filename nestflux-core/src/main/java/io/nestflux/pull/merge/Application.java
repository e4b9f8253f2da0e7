package io.nestflux.pull.merge;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Collectors;

/** Carries edits out, on the texts. */
final class Application {

    private static final String NO_PLACE = "there is no place for it in the class as it is now";

    private final MergeSides sides;
    private final Map<String, String> theirs;
    private final Map<String, String> yours;
    private final Map<Key, String> unplaced = new HashMap<>();

    Application(MergeSides sides, Map<String, String> theirs, Map<String, String> yours) {
        this.sides = sides;
        this.theirs = theirs;
        this.yours = yours;
    }

    /** What found no place, and why. */
    Map<Key, String> unplaced() {
        return unplaced;
    }

    /**
     * The files after it.
     *
     * @param force whether what is in conflict is made as the database has it, too
     */
    SortedMap<String, String> apply(List<Edit> all, boolean force) {
        List<Edit> edits =
                all.stream().filter(edit -> force || !edit.isConflict()).toList();
        Counterparts counterparts = new Counterparts(sides);
        Translation translation = new Translation(sides, counterparts);
        Edits files = new Edits();
        Set<Key> going = edits.stream()
                .filter(edit -> edit.action() == Edit.Action.REMOVE)
                .map(Edit::key)
                .collect(Collectors.toSet());
        MemberEditor members = new MemberEditor(sides, counterparts, translation, files, going);
        ListEditor lists = new ListEditor(sides, translation, files);
        ObjectEditor objects = new ObjectEditor(sides, translation, counterparts, files, theirs, yours);
        edits.stream().filter(edit -> edit.action() == Edit.Action.REMOVE).forEach(edit -> {
            Declaration gone = edit.yours().orElseThrow();
            if (ListEditor.isListed(gone)) {
                lists.remove(gone);
            } else {
                members.remove(gone);
            }
        });
        for (Edit edit : edits) {
            switch (edit.action()) {
                case ADD_OBJECT -> noteUnless(edit, objects.add(edit.key(), force));
                case REMOVE_OBJECT -> objects.remove(edit.key());
                case RENAME_OBJECT -> noteUnless(edit, objects.rename(edit.key()));
                case REPLACE_CONTENT -> objects.replaceContent(edit.key());
                case DOC -> objects.describe(edit);
                case CHANGE -> {
                    Declaration here = edit.yours().orElseThrow();
                    PartEditor.apply(translation, edit, files.of(here.file()));
                }
                case ADD -> {
                    Declaration there = edit.theirs().orElseThrow();
                    boolean placed = ListEditor.isListed(there)
                            ? lists.add(there) || !there.key().kind().equals(Key.LABEL) && members.addList(there)
                            : members.add(there);
                    noteUnless(edit, placed ? Optional.empty() : Optional.of(NO_PLACE));
                }
                case REMOVE, UNLIST_OBJECT -> {}
            }
        }
        lists.finish();
        return files.applyTo(yours);
    }

    private void noteUnless(Edit edit, Optional<String> problem) {
        problem.ifPresent(why -> unplaced.put(edit.key(), why));
    }
}
