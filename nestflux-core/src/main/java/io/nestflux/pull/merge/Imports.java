package io.nestflux.pull.merge;

import com.sun.source.tree.ImportTree;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The imports of a file that was edited: what is new comes to its place, what nothing names any more goes. */
final class Imports {

    private final ParsedFile file;
    private final Splices splices = new Splices();

    private Imports(ParsedFile file) {
        this.file = file;
    }

    /**
     * The text with the imports that it needs.
     *
     * @param file as it is after all other edits
     * @param needed what was written into it
     * @param removed what was taken out of it: only what stood there may be needless now
     */
    static String adjust(ParsedFile file, Set<Import> needed, Collection<String> removed) {
        Imports imports = new Imports(file);
        imports.drop(removed);
        imports.add(needed);
        return imports.splices.apply(file.text());
    }

    private List<Import> present() {
        return file.unit().getImports().stream().map(Imports::of).toList();
    }

    private static Import of(ImportTree tree) {
        return new Import(tree.isStatic(), tree.getQualifiedIdentifier().toString());
    }

    private void drop(Collection<String> removed) {
        for (ImportTree each : file.unit().getImports()) {
            String name = of(each).simpleName();
            boolean touched = !name.equals("*") && removed.stream().anyMatch(text -> JavaCode.names(text, name));
            if (touched && !JavaCode.names(withoutImports(), name)) {
                int next = Math.min(
                        file.lineEnd(file.end(each)) + lineBreak(file.lineEnd(file.end(each))),
                        file.text().length());
                splices.delete(file.start(each), next);
            }
        }
    }

    private String withoutImports() {
        Splices without = new Splices();
        file.unit().getImports().forEach(each -> without.delete(file.start(each), file.end(each)));
        return without.apply(file.text());
    }

    private int lineBreak(int at) {
        return file.text().startsWith("\r\n", at) ? 2 : file.text().startsWith("\n", at) ? 1 : 0;
    }

    private void add(Set<Import> needed) {
        List<Import> present = present();
        List<Import> missing = new ArrayList<>();
        for (Import each : new TreeSet<>(needed)) {
            boolean beside = !each.isStatic() && each.owner().equals(file.packageName());
            boolean there =
                    present.contains(each) || present.contains(new Import(each.isStatic(), each.owner() + ".*"));
            boolean declaredHere = !each.isStatic()
                    && each.owner().startsWith(file.packageName() + ".")
                    && file.unit().getTypeDecls().stream()
                            .anyMatch(type -> each.owner()
                                    .equals(file.packageName() + "."
                                            + ((com.sun.source.tree.ClassTree) type).getSimpleName()));
            if (!beside && !there && !declaredHere) {
                missing.add(each);
            }
        }
        for (boolean isStatic : new boolean[] {true, false}) {
            List<Import> ofKind =
                    missing.stream().filter(each -> each.isStatic() == isStatic).toList();
            if (present.stream().anyMatch(each -> each.isStatic() == isStatic)) {
                ofKind.forEach(this::insert);
            } else if (!ofKind.isEmpty()) {
                begin(isStatic, ofKind.stream().map(Import::line).collect(Collectors.joining("\n")));
            }
        }
    }

    /** Before the first of its kind that comes after it, else behind the last of its kind. */
    private void insert(Import added) {
        int behind = 0;
        for (ImportTree each : file.unit().getImports()) {
            if (each.isStatic() == added.isStatic()) {
                if (of(each).compareTo(added) > 0) {
                    splices.insert(file.start(each), added.line() + "\n");
                    return;
                }
                behind = file.lineEnd(file.end(each));
            }
        }
        splices.insert(behind, "\n" + added.line());
    }

    /** The first of a kind: those that are static come first, and a blank line parts them from the others. */
    private void begin(boolean isStatic, String lines) {
        List<? extends ImportTree> others = file.unit().getImports();
        if (!others.isEmpty() && isStatic) {
            splices.insert(file.start(others.get(0)), lines + "\n\n");
        } else if (!others.isEmpty()) {
            splices.insert(file.lineEnd(file.end(others.get(others.size() - 1))), "\n\n" + lines);
        } else if (file.unit().getPackage() == null) {
            splices.insert(0, lines + "\n\n");
        } else {
            splices.insert(file.lineEnd(file.end(file.unit().getPackage())), "\n\n" + lines);
        }
    }
}
