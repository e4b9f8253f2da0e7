package io.nestflux.pull.merge;

import io.nestflux.pull.merge.Edit.Action;
import io.nestflux.pull.merge.Edit.PartEdit;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What is to be done to the classes: what has changed in the database since the last pull, and nothing else. Where both
 * have changed the same, but not alike, it is a conflict.
 */
final class ThreeWay {

    private final MergeSides sides;
    private final Set<Key> blocked;
    private final List<Edit> edits = new ArrayList<>();
    private final Set<String> settled = new TreeSet<>();

    private ThreeWay(MergeSides sides, Set<Key> blocked) {
        this.sides = sides;
        this.blocked = blocked;
    }

    /** @param blocked what may not be taken away, because something else still uses it */
    static List<Edit> edits(MergeSides sides, Set<Key> blocked) {
        ThreeWay merge = new ThreeWay(sides, blocked);
        merge.objects();
        merge.contents();
        merge.parts();
        return merge.sharedAlike();
    }

    private void objects() {
        sides.theirs().objects().keySet().stream()
                .filter(key -> !sides.theirs().contents().containsKey(key))
                .filter(key -> !isHere(key))
                .forEach(this::missingHere);
        sides.base().keySet().stream()
                .filter(Key::isObject)
                .filter(key -> !Set.of(Key.SCHEMA, Key.CLASS, Key.FILE).contains(key.kind()))
                .filter(key -> !sides.theirs().objects().containsKey(key))
                .filter(key -> sides.yours().objects().containsKey(key))
                .forEach(this::goneThere);
        sides.renames().forEach((old, now) -> {
            if (old.kind().equals(Key.TABLE)) {
                edits.add(Edit.of(Action.RENAME_OBJECT, now, Optional.empty(), Optional.empty()));
            }
        });
        sides.theirs().objects().keySet().stream()
                .filter(key -> sides.yours().objects().containsKey(key))
                .filter(key -> docChanged(
                        key,
                        docHash(sides.theirs().type(key)),
                        docHash(sides.yours().type(key))))
                .forEach(key -> edits.add(Edit.of(Action.DOC, key, Optional.empty(), Optional.empty())));
    }

    private boolean isHere(Key key) {
        return key.kind().equals(Key.SCHEMA)
                ? sides.yours().objects().keySet().stream()
                        .anyMatch(each -> each.kind().equals(Key.SCHEMA))
                : sides.yours().objects().containsKey(key);
    }

    private void missingHere(Key key) {
        settled.add(key.object());
        Edit edit = Edit.of(Action.ADD_OBJECT, key, Optional.empty(), Optional.empty());
        if (!sides.base().containsKey(key)) {
            edits.add(edit);
            return;
        }
        boolean changed = sides.theirs().of(key.object()).stream().anyMatch(each -> sides.changedThere(each.key()));
        if (changed) {
            edits.add(edit.conflicting(
                    sides.isUnrecognized(key)
                            ? "changed in the database, and its class here says it in a way that cannot be read"
                            : "changed in the database, and deleted here"));
        }
    }

    private void goneThere(Key key) {
        settled.add(key.object());
        boolean edited = sides.yours().of(key.object()).stream().anyMatch(each -> sides.changedHere(each.key()))
                || sides.base().keySet().stream()
                        .anyMatch(each -> each.object().equals(key.object())
                                && !each.isObject()
                                && sides.yours().find(each).isEmpty());
        JavaClass type = sides.yours().type(key);
        boolean ownWork = type.methods().anyMatch(method -> method.getReturnType() != null && !type.isEnum())
                || type.file().unit().getTypeDecls().size() > 1
                || type.outer().isPresent();
        Edit edit =
                Edit.of(ownWork ? Action.UNLIST_OBJECT : Action.REMOVE_OBJECT, key, Optional.empty(), Optional.empty());
        edits.add(
                edited && !key.kind().equals(Key.ENUM)
                        ? edit.conflicting("gone from the database, and edited here")
                        : unlessBlocked(edit));
    }

    private Edit unlessBlocked(Edit edit) {
        return blocked.contains(edit.key()) ? edit.conflicting("gone from the database, and still used here") : edit;
    }

    private void contents() {
        sides.theirs().contents().forEach((key, text) -> {
            String here = sides.yours().contents().get(key);
            LockLine line = sides.base().get(key);
            String now = Hash.of(text, Hash.LONG);
            if (here == null) {
                Edit edit = Edit.of(Action.ADD_OBJECT, key, Optional.empty(), Optional.empty());
                if (line == null) {
                    edits.add(edit);
                } else if (!line.hash().equals(now)) {
                    edits.add(edit.conflicting("changed in the database, and deleted here"));
                }
            } else if (!here.equals(text) && (line == null || !line.hash().equals(now))) {
                Edit edit = Edit.of(Action.REPLACE_CONTENT, key, Optional.empty(), Optional.empty());
                boolean untouched = line != null && line.hash().equals(Hash.of(here, Hash.LONG));
                edits.add(
                        untouched || !sides.known()
                                ? edit
                                : edit.conflicting("changed in the database, and otherwise here"));
            }
        });
        sides.base().forEach((key, line) -> {
            String here = sides.yours().contents().get(key);
            boolean whole = key.kind().equals(Key.CLASS) || key.kind().equals(Key.FILE);
            if (whole && here != null && !sides.theirs().contents().containsKey(key)) {
                Edit edit = Edit.of(Action.REMOVE_OBJECT, key, Optional.empty(), Optional.empty());
                edits.add(
                        line.hash().equals(Hash.of(here, Hash.LONG))
                                ? unlessBlocked(edit)
                                : edit.conflicting("gone from the database, and edited here"));
            }
        });
    }

    private void parts() {
        sides.theirs().declarations().forEach((key, theirs) -> {
            if (!settled.contains(key.object())) {
                part(key, theirs);
            }
        });
        sides.base().forEach((key, line) -> {
            boolean gone = !key.isObject() && !sides.theirs().declarations().containsKey(key);
            Optional<Declaration> yours = sides.yours().find(key);
            if (gone && yours.isPresent() && !settled.contains(key.object())) {
                Edit edit = Edit.of(Action.REMOVE, key, Optional.empty(), yours);
                edits.add(
                        sides.changedHere(key)
                                ? edit.conflicting("gone from the database, and edited here")
                                : unlessBlocked(edit));
            }
        });
    }

    private void part(Key key, Declaration theirs) {
        Optional<Declaration> found = sides.yours().find(key);
        LockLine line = sides.base().get(key);
        if (found.isEmpty()) {
            Edit edit = Edit.of(Action.ADD, key, Optional.of(theirs), found);
            if (line == null) {
                edits.add(edit);
            } else if (sides.changedThere(key)) {
                edits.add(edit.conflicting("changed in the database, and deleted here"));
            }
            return;
        }
        Declaration yours = found.get();
        if ((line == null || sides.changedThere(key)) && !theirs.saysTheSameAs(yours)) {
            Edit edit = Edit.of(Action.CHANGE, key, Optional.of(theirs), found);
            if (yours.opaque()) {
                edits.add(edit.conflicting("made here by a method of your own, into which the merge does not see"));
            } else {
                edits.add(line == null && sides.known() ? addedTwice(edit) : change(edit));
            }
        }
        if (docChanged(key, theirs.line().doc(), yours.line().doc())) {
            edits.add(Edit.of(Action.DOC, key, Optional.of(theirs), found));
        }
    }

    private static Edit addedTwice(Edit edit) {
        return edit.inParts(all(edit)).conflicting("new in the database, and otherwise here");
    }

    private Edit change(Edit edit) {
        if (!sides.known()) {
            return edit.inParts(all(edit));
        }
        Key key = edit.key();
        List<PartEdit> open = new ArrayList<>();
        boolean conflict = false;
        for (PartEdit each : all(edit)) {
            String label = each.theirs().or(each::yours).orElseThrow().label();
            Optional<String> base = sides.basePart(key, label);
            boolean there = !base.equals(MergeSides.hash(sides.theirsBefore(), key, label));
            boolean here = !base.equals(MergeSides.hash(sides.yoursBefore(), key, label));
            if (there) {
                open.add(each);
                conflict |= here;
            }
        }
        return conflict
                ? edit.inParts(all(edit)).conflicting("changed in the database, and otherwise here")
                : edit.inParts(open);
    }

    /** All parts in which the two differ. */
    private static List<PartEdit> all(Edit edit) {
        Declaration theirs = edit.theirs().orElseThrow();
        Declaration yours = edit.yours().orElseThrow();
        List<PartEdit> open = new ArrayList<>();
        for (Part part : theirs.parts()) {
            Optional<Part> mine = yours.part(part.label());
            if (mine.isEmpty() || !mine.get().meaning().equals(part.meaning())) {
                open.add(new PartEdit(Optional.of(part), mine));
            }
        }
        yours.parts().stream()
                .filter(part -> theirs.part(part.label()).isEmpty())
                .forEach(part -> open.add(new PartEdit(Optional.empty(), Optional.of(part))));
        return open;
    }

    private static String docHash(JavaClass type) {
        String doc = type.file().doc(type.file().start(type.tree()));
        return doc.isEmpty() ? LockLine.NO_DOC : Hash.of(doc, Hash.SHORT);
    }

    /** Whether the comment is another one there, and here still what it was. */
    private boolean docChanged(Key key, String theirs, String yours) {
        LockLine line = sides.base().get(key);
        return line != null && !line.doc().equals(theirs) && line.doc().equals(yours);
    }

    /** A place that several tables share is changed only if all of them change alike. */
    private List<Edit> sharedAlike() {
        Map<Object, Integer> sharing = new IdentityHashMap<>();
        sides.yours().declarations().values().forEach(each -> sharing.merge(each.tree(), 1, Integer::sum));
        Map<Object, List<Edit>> byPlace = new IdentityHashMap<>();
        edits.forEach(edit -> edit.yours()
                .ifPresent(yours -> byPlace.computeIfAbsent(yours.tree(), any -> new ArrayList<>())
                        .add(edit)));
        Map<Object, Boolean> seen = new IdentityHashMap<>();
        List<Edit> result = new ArrayList<>();
        for (Edit edit : edits) {
            Object place = edit.yours().<Object>map(Declaration::tree).orElse(edit);
            int users = sharing.getOrDefault(place, 1);
            long alike = byPlace.getOrDefault(place, List.of(edit)).stream()
                    .filter(other ->
                            other.action() == edit.action() && meant(other).equals(meant(edit)))
                    .count();
            if (users == 1) {
                result.add(edit);
            } else if (alike < users) {
                String where = edit.yours().orElseThrow().type().simpleName();
                result.add(edit.conflicting("declared in " + where + ", which other tables share"));
            } else if (seen.put(place, true) == null || edit.isConflict()) {
                result.add(edit);
            }
        }
        return result;
    }

    private static String meant(Edit edit) {
        return edit.theirs().map(Declaration::meaning).orElse("");
    }
}
