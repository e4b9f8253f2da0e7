package io.nestflux.pull.merge;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.ImportTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Uses of what a merge would take away, in what would be left: such classes would not compile any more. */
final class Leftovers extends TreeScanner<Void, Void> {

    private final JavaClass owner;
    private final Optional<String> member;
    private final Set<String> family = new HashSet<>();
    private boolean ofFamily;
    private boolean found;

    private Leftovers(Outline yours, JavaClass owner, Optional<String> member) {
        this.owner = owner;
        this.member = member;
        yours.pool().all().stream()
                .filter(type -> yours.pool().lineage(type).contains(owner))
                .forEach(type -> family.add(type.simpleName()));
    }

    /**
     * The keys of what is still used.
     *
     * @param result all files as they would be
     */
    static Set<Key> of(Outline yours, List<Edit> edits, Map<String, String> result) {
        Set<Key> used = new TreeSet<>();
        for (Edit edit : edits) {
            if (edit.isConflict()) {
                continue;
            }
            if (edit.action() == Edit.Action.REMOVE
                    && edit.yours().orElseThrow().tree() instanceof VariableTree field) {
                JavaClass owner = edit.yours().get().type();
                if (new Leftovers(yours, owner, Optional.of(field.getName().toString())).isIn(result)) {
                    used.add(edit.key());
                }
            } else if (edit.action() == Edit.Action.REMOVE_OBJECT
                    && yours.objects().containsKey(edit.key())) {
                if (new Leftovers(yours, yours.objects().get(edit.key()), Optional.empty()).isIn(result)) {
                    used.add(edit.key());
                }
            }
        }
        return used;
    }

    private boolean isIn(Map<String, String> result) {
        String name = member.orElse(owner.simpleName());
        Map<String, String> suspects = new TreeMap<>(result);
        suspects.entrySet()
                .removeIf(each -> !each.getKey().endsWith(".java") || !JavaCode.names(each.getValue(), name));
        for (ParsedFile each : JavaParser.parse(suspects).values()) {
            ofFamily = each.unit().getTypeDecls().stream()
                    .anyMatch(type -> type instanceof ClassTree tree
                            && family.contains(tree.getSimpleName().toString()));
            if (member.isPresent() || sees(each)) {
                scan(each.unit().getTypeDecls(), null);
                each.unit().getImports().forEach(this::imported);
            }
        }
        return found;
    }

    /** Whether the simple name means the class there. */
    private boolean sees(ParsedFile each) {
        return each.packageName().equals(owner.file().packageName())
                || each.unit().getImports().stream()
                        .map(imported -> imported.getQualifiedIdentifier().toString())
                        .anyMatch(imported -> imported.equals(owner.name())
                                || imported.startsWith(owner.name() + ".")
                                || imported.equals(owner.file().packageName() + ".*"));
    }

    private void imported(ImportTree each) {
        String name = each.getQualifiedIdentifier().toString();
        found |= member.isEmpty() && (name.equals(owner.name()) || name.startsWith(owner.name() + "."))
                || member.isPresent() && name.equals(owner.name() + "." + member.get());
    }

    @Override
    public Void visitIdentifier(IdentifierTree identifier, Void nothing) {
        found |= member.isPresent()
                ? ofFamily && identifier.getName().contentEquals(member.get())
                : identifier.getName().contentEquals(owner.simpleName());
        return null;
    }

    @Override
    public Void visitMemberSelect(MemberSelectTree select, Void nothing) {
        if (member.isPresent() && select.getIdentifier().contentEquals(member.get())) {
            Tree of = select.getExpression();
            String name = of.toString();
            String last = name.substring(name.lastIndexOf('.') + 1);
            found |= ofFamily && name.equals("this")
                    || owner.instance().equals(Optional.of(last))
                    || owner.isEnum() && last.equals(owner.simpleName())
                    || family.contains(last);
        }
        found |= member.isEmpty() && select.toString().equals(owner.name());
        return super.visitMemberSelect(select, nothing);
    }
}
