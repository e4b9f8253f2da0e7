package io.nestflux.pull.merge;

import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import io.nestflux.pull.merge.Edit.PartEdit;
import java.util.List;
import java.util.Optional;

/** Changes a declaration where it stands: single arguments where that is enough, else single calls of its chain. */
final class PartEditor {

    private static final int WIDTH = 120;

    private final Translation translation;
    private final Declaration theirs;
    private final Declaration yours;
    private final FileEdit out;
    private final ParsedFile file;
    private final Splices splices = new Splices();

    private PartEditor(Translation translation, Edit edit, FileEdit out) {
        this.translation = translation;
        this.theirs = edit.theirs().orElseThrow();
        this.yours = edit.yours().orElseThrow();
        this.out = out;
        this.file = yours.file();
    }

    static void apply(Translation translation, Edit edit, FileEdit out) {
        new PartEditor(translation, edit, out).apply(edit.parts());
    }

    private void apply(List<PartEdit> edits) {
        boolean otherKind = rootOf(theirs).isEmpty() != rootOf(yours).isEmpty();
        if (otherKind || yours.opaque() || edits.stream().anyMatch(this::isWhole)) {
            replaceValue();
        } else {
            edits.forEach(this::apply);
        }
        if (isTooWide() && becomesTheirs(edits) && !JavaCode.hasComment(file.text(yours.tree()))) {
            out.splices().addAll(typeOnly(edits));
            replaceWithItsBreaks(value(yours.tree()), value(theirs.tree()));
        } else {
            out.splices().addAll(splices);
        }
    }

    private boolean isWhole(PartEdit edit) {
        return edit.theirs().or(edit::yours).orElseThrow().label().equals(Part.WHOLE);
    }

    private static Optional<Part> rootOf(Declaration declaration) {
        return declaration.parts().stream()
                .filter(part -> part.tree() instanceof MethodInvocationTree)
                .findFirst();
    }

    private void apply(PartEdit edit) {
        if (edit.theirs().isPresent() && edit.yours().isPresent()) {
            change(edit.theirs().get(), edit.yours().get());
        } else if (edit.theirs().isPresent()) {
            add(edit.theirs().get());
        } else {
            remove(edit.yours().orElseThrow());
        }
    }

    private void change(Part there, Part here) {
        if (there.label().equals(Part.TYPE)) {
            replace(splices, here.tree(), theirs.type(), there.tree());
            return;
        }
        List<? extends ExpressionTree> now = arguments(there);
        List<? extends ExpressionTree> old = arguments(here);
        if (now.size() == old.size() && !there.arguments().equals(here.arguments())) {
            for (int i = 0; i < old.size(); i++) {
                if (!there.arguments().get(i).equals(here.arguments().get(i))) {
                    replace(splices, old.get(i), theirs.type(), now.get(i));
                }
            }
            return;
        }
        replaceFrom(nameStart(here), file.end(here.tree()), nameStart(theirs.file(), there), there);
    }

    private static List<? extends ExpressionTree> arguments(Part part) {
        return ((MethodInvocationTree) part.tree()).getArguments();
    }

    /** A call comes behind the one it stands behind there, or takes the place of the first. */
    private void add(Part there) {
        if (rootOf(theirs).orElseThrow() == there) {
            Part root = rootOf(yours).orElseThrow();
            replaceFrom(
                    file.start(root.tree()),
                    file.end(root.tree()),
                    theirs.file().start(there.tree()),
                    there);
            return;
        }
        int index = theirs.parts().indexOf(there);
        Optional<Part> before = Optional.empty();
        for (int i = index - 1; i >= 0 && before.isEmpty(); i--) {
            before = yours.part(theirs.parts().get(i).label())
                    .filter(part -> part.tree() instanceof MethodInvocationTree);
        }
        int at = file.end(before.or(() -> rootOf(yours)).orElseThrow().tree());
        Snippet call = translation.of(
                theirs.type(),
                there.tree(),
                nameStart(theirs.file(), there),
                theirs.file().end(there.tree()));
        splices.insert(at, "." + call.text());
        out.needs(call.imports());
    }

    private void remove(Part here) {
        if (rootOf(yours).orElseThrow() == here) {
            return; // the first call of theirs takes its place
        }
        MethodInvocationTree call = (MethodInvocationTree) here.tree();
        int before = file.end(((MemberSelectTree) call.getMethodSelect()).getExpression());
        int dot = JavaCode.codeFrom(file.text(), before);
        boolean plain = file.text().substring(before, dot).isBlank();
        splices.delete(plain ? before : dot, file.end(call));
        out.removes(file.text().substring(dot, file.end(call)));
    }

    private void replaceValue() {
        replace(splices, value(yours.tree()), theirs.type(), value(theirs.tree()));
        theirs.part(Part.TYPE)
                .filter(type -> yours.part(Part.TYPE)
                        .filter(mine -> mine.meaning().equals(type.meaning()))
                        .isEmpty())
                .ifPresent(type -> yours.part(Part.TYPE)
                        .ifPresent(mine -> replace(splices, mine.tree(), theirs.type(), type.tree())));
    }

    private Splices typeOnly(List<PartEdit> edits) {
        Splices type = new Splices();
        edits.stream()
                .filter(edit -> edit.theirs()
                        .filter(part -> part.label().equals(Part.TYPE))
                        .isPresent())
                .filter(edit -> edit.yours().isPresent())
                .forEach(edit -> replace(
                        type,
                        edit.yours().get().tree(),
                        theirs.type(),
                        edit.theirs().get().tree()));
        return type;
    }

    private static Tree value(Tree tree) {
        if (tree instanceof VariableTree field) {
            return field.getInitializer();
        }
        return tree instanceof ExpressionStatementTree statement ? statement.getExpression() : tree;
    }

    private void replace(Splices into, Tree here, JavaClass type, Tree there) {
        Snippet snippet = translation.of(type, there);
        String now = indented(snippet, type.file(), there, here).text();
        String old = file.text(here);
        if (!JavaCode.of(now).equals(JavaCode.of(old))) {
            into.replace(file.start(here), file.end(here), now);
            out.removes(old);
            out.needs(snippet.imports());
        }
    }

    /** The value with the blanks before it, where a pull breaks what is too wide for a line. */
    private void replaceWithItsBreaks(Tree here, Tree there) {
        ParsedFile pulled = theirs.file();
        Snippet snippet =
                translation.of(theirs.type(), there, pulled.backOverBlanks(pulled.start(there)), pulled.end(there));
        String indent = file.indent(file.start(yours.tree()));
        Snippet now = snippet.indented(pulled.indent(pulled.start(theirs.tree())), indent);
        int start = file.backOverBlanks(file.start(here));
        out.removes(file.text().substring(start, file.end(here)));
        out.needs(now.imports());
        out.splices().replace(start, file.end(here), now.text());
    }

    private Snippet indented(Snippet snippet, ParsedFile there, Tree from, Tree to) {
        return snippet.indented(there.indent(there.start(from)), file.indent(file.start(to)));
    }

    private void replaceFrom(int start, int end, int from, Part there) {
        Snippet call =
                translation.of(theirs.type(), there.tree(), from, theirs.file().end(there.tree()));
        out.removes(file.text().substring(start, end));
        out.needs(call.imports());
        splices.replace(start, end, call.text());
    }

    private int nameStart(Part part) {
        return nameStart(file, part);
    }

    /** Where the name of a call begins. */
    private static int nameStart(ParsedFile file, Part part) {
        MethodInvocationTree call = (MethodInvocationTree) part.tree();
        if (call.getMethodSelect() instanceof MemberSelectTree select) {
            return file.end(select) - select.getIdentifier().length();
        }
        return file.start(call);
    }

    private boolean isTooWide() {
        int start = file.lineStart(file.start(yours.tree()));
        int end = file.lineEnd(file.end(yours.tree()));
        return splices.apply(file.text(), start, end).lines().anyMatch(line -> line.length() > WIDTH)
                && file.text().substring(start, end).lines().noneMatch(line -> line.length() > WIDTH);
    }

    private boolean becomesTheirs(List<PartEdit> edits) {
        boolean allOfTheirs = theirs.parts().stream()
                .allMatch(part -> yours.part(part.label())
                                .filter(mine -> mine.meaning().equals(part.meaning()))
                                .isPresent()
                        || edits.stream()
                                .anyMatch(edit ->
                                        edit.theirs().filter(part::equals).isPresent()));
        boolean noneMore = yours.parts().stream()
                .allMatch(part -> theirs.part(part.label()).isPresent()
                        || edits.stream()
                                .anyMatch(edit ->
                                        edit.yours().filter(part::equals).isPresent()));
        return allOfTheirs && noneMore;
    }
}
