package io.nestflux.pull.merge;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Adds to what stands between commas, and takes out of it: what a schema class lists, and the constants of an enum. */
final class ListEditor {

    private final MergeSides sides;
    private final Translation translation;
    private final Edits edits;
    private final Map<Tree, ListPlace> places = new IdentityHashMap<>();
    private final Set<ListPlace> touched = new LinkedHashSet<>();

    ListEditor(MergeSides sides, Translation translation, Edits edits) {
        this.sides = sides;
        this.translation = translation;
        this.edits = edits;
        sides.yours().objects().values().stream()
                .flatMap(type -> sides.yours().pool().lineage(type).stream())
                .distinct()
                .flatMap(type -> ListPlace.in(type).stream())
                .forEach(place -> place.elements().forEach(each -> places.putIfAbsent(each, place)));
    }

    /** Whether a declaration stands between commas, and not for itself. */
    static boolean isListed(Declaration declaration) {
        return declaration.key().kind().equals(Key.LABEL) || declaration.tree() instanceof ExpressionTree;
    }

    void remove(Declaration yours) {
        ListPlace place = Objects.requireNonNull(places.get(yours.tree()), yours.key()::toString);
        place.remove(yours.tree());
        touched.add(place);
        edits.of(yours.file()).removes(yours.file().text(yours.tree()));
    }

    /** @return whether there is a place for it */
    boolean add(Declaration theirs) {
        ListPlace there = ListPlace.holding(theirs);
        boolean isLabel = theirs.key().kind().equals(Key.LABEL);
        Optional<Tree> before = before(theirs, there);
        Optional<ListPlace> place = before.map(places::get).or(() -> isLabel ? placeOfEnum(theirs) : sameName(there));
        Optional<Snippet> text = place.flatMap(found -> text(theirs, found.type()));
        if (text.isEmpty()) {
            return false;
        }
        place.get()
                .add(
                        before.isPresent() || isLabel ? before : place.get().last(),
                        text.get().text());
        edits.of(place.get().type().file()).needs(text.get().imports());
        touched.add(place.get());
        return true;
    }

    /** The nearest of its neighbours before it there that is listed here, and stays. */
    private Optional<Tree> before(Declaration theirs, ListPlace there) {
        Set<Tree> neighbours = Collections.newSetFromMap(new IdentityHashMap<>());
        neighbours.addAll(there.elements());
        Optional<Tree> before = Optional.empty();
        for (Declaration each : sides.theirs().of(theirs.key().object())) {
            if (each.key().equals(theirs.key())) {
                break;
            }
            boolean neighbour = neighbours.contains(each.tree());
            Optional<Tree> here = sides.yours()
                    .find(each.key())
                    .map(Declaration::tree)
                    .filter(tree -> neighbour
                            && places.containsKey(tree)
                            && places.get(tree).keeps(tree));
            before = here.isPresent() ? here : before;
        }
        return before;
    }

    private Optional<ListPlace> placeOfEnum(Declaration theirs) {
        return sides.yours().of(theirs.key().object()).stream()
                .map(each -> places.get(each.tree()))
                .findFirst();
    }

    private Optional<ListPlace> sameName(ListPlace there) {
        return places.values().stream()
                .filter(place -> place.name().equals(there.name()))
                .findFirst();
    }

    private Optional<Snippet> text(Declaration theirs, JavaClass here) {
        return theirs.key().kind().equals(Key.LABEL)
                ? constant(theirs, here).map(text -> new Snippet(text, Set.of()))
                : Optional.of(translation.of(theirs.type(), theirs.tree()));
    }

    /** The constant as the enum writes its own. */
    private static Optional<String> constant(Declaration theirs, JavaClass here) {
        String name = ((VariableTree) theirs.tree()).getName().toString();
        String label = theirs.key().name();
        if (EnumLabels.isLabelled(here)) {
            boolean labelAlone = here.constants().stream().allMatch(EnumLabels::hasOneArgument);
            return labelAlone ? Optional.of(name + "(" + Meaning.quoted(label) + ")") : Optional.empty();
        }
        return EnumLabels.plain(name).equals(label)
                        && here.constructors()
                                .noneMatch(each -> !each.getParameters().isEmpty())
                ? Optional.of(name)
                : Optional.empty();
    }

    /** Makes the edits. */
    void finish() {
        touched.forEach(place -> place.emptied()
                .ifPresentOrElse(
                        statement -> MemberEditor.removeLines(place.type().file(), statement, edits),
                        () -> place.finish(edits.of(place.type().file()).splices())));
    }
}
