package io.nestflux.pull.merge;

import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Enums have no name in the classes but their own: the same one is the one that the same column has. */
final class EnumPairs {

    private EnumPairs() {}

    /** What the enums that are here are called by a fresh pull, where they are called otherwise. */
    static Map<String, String> of(Outline theirs, Outline yours) {
        Map<String, String> pairs = new HashMap<>();
        theirs.declarations().forEach((key, there) -> {
            Optional<JavaClass> used = used(theirs, there);
            Optional<JavaClass> here = yours.find(key).flatMap(each -> used(yours, each));
            if (used.isPresent()
                    && here.isPresent()
                    && !used.get().name().equals(here.get().name())) {
                pairs.putIfAbsent(here.get().name(), used.get().name());
            }
        });
        Set<String> paired = new HashSet<>(pairs.values());
        theirs.objects().forEach((key, there) -> {
            boolean isFree = !paired.contains(there.name())
                    && yours.pool().named(there.name()).isEmpty();
            if (there.isEnum() && isFree) {
                moved(yours, there).ifPresent(here -> pairs.putIfAbsent(here.name(), there.name()));
            }
        });
        return pairs;
    }

    /** The only one of that simple name. */
    private static Optional<JavaClass> moved(Outline yours, JavaClass there) {
        var found = yours.pool().all().stream()
                .filter(each -> each.isEnum() && each.simpleName().equals(there.simpleName()))
                .toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    private static Optional<JavaClass> used(Outline outline, Declaration declaration) {
        if (!(declaration.tree() instanceof VariableTree field)
                || declaration.type().isEnum()) {
            return Optional.empty();
        }
        Search search = new Search(outline.pool(), declaration.type());
        search.scan(field.getInitializer(), null);
        return search.found;
    }

    private static final class Search extends TreeScanner<Void, Void> {

        private final ClassPool pool;
        private JavaClass at;
        private Optional<JavaClass> found = Optional.empty();
        private int depth;

        Search(ClassPool pool, JavaClass at) {
            this.pool = pool;
            this.at = at;
        }

        @Override
        public Void visitMemberSelect(MemberSelectTree select, Void nothing) {
            if (select.getIdentifier().contentEquals("class") && found.isEmpty()) {
                found = pool.meant(at, select.getExpression()).filter(JavaClass::isEnum);
            }
            return super.visitMemberSelect(select, nothing);
        }

        @Override
        public Void visitIdentifier(IdentifierTree identifier, Void nothing) {
            String name = identifier.getName().toString();
            Optional<JavaClass> owner =
                    found.isPresent() || depth > 3 ? Optional.empty() : pool.ownerOfStatic(at, name);
            Optional<Tree> value = owner.filter(type -> !type.isEnum())
                    .flatMap(type -> type.field(name))
                    .map(VariableTree::getInitializer);
            if (value.isPresent()) {
                JavaClass before = at;
                at = owner.get();
                depth++;
                scan(value.get(), null);
                depth--;
                at = before;
            }
            return null;
        }
    }
}
