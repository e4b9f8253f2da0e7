package io.nestflux.pull.merge;

import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Adds whole classes and files, takes them away, gives them another name in the database, another comment. */
final class ObjectEditor {

    private final MergeSides sides;
    private final Translation translation;
    private final Counterparts counterparts;
    private final Edits edits;
    private final Map<String, String> theirs;
    private final Map<String, String> yours;

    ObjectEditor(
            MergeSides sides,
            Translation translation,
            Counterparts counterparts,
            Edits edits,
            Map<String, String> theirs,
            Map<String, String> yours) {
        this.sides = sides;
        this.translation = translation;
        this.counterparts = counterparts;
        this.edits = edits;
        this.theirs = theirs;
        this.yours = yours;
    }

    /** @return why it cannot be done; empty if it was */
    Optional<String> add(Key key, boolean force) {
        if (key.kind().equals(Key.FILE)) {
            edits.write(
                    key.object(),
                    new Snippet(Objects.requireNonNull(theirs.get(key.object()), key::toString), Set.of()));
            return Optional.empty();
        }
        JavaClass type = sides.theirs().type(key);
        String packageName = counterparts.packageFor(type.file().packageName());
        String path = path(type, packageName);
        if (yours.containsKey(path) && !force) {
            return Optional.of("another class stands in " + path);
        }
        edits.write(path, translation.file(type, packageName));
        return Optional.empty();
    }

    private static String path(JavaClass type, String packageName) {
        String theirs = type.file().path();
        String file = theirs.substring(theirs.lastIndexOf('/') + 1);
        String root = theirs.substring(
                0,
                theirs.length()
                        - file.length()
                        - (type.file().packageName().isEmpty()
                                ? 0
                                : type.file().packageName().length() + 1));
        return root + (packageName.isEmpty() ? "" : packageName.replace('.', '/') + "/") + file;
    }

    void remove(Key key) {
        edits.delete(
                key.kind().equals(Key.FILE)
                        ? key.object()
                        : sides.yours().type(key).file().path());
    }

    void replaceContent(Key key) {
        if (key.kind().equals(Key.FILE)) {
            edits.write(
                    key.object(),
                    new Snippet(Objects.requireNonNull(theirs.get(key.object()), key::toString), Set.of()));
        } else {
            JavaClass here = sides.yours().type(key);
            JavaClass there = sides.theirs().type(key);
            edits.write(here.file().path(), translation.file(there, here.file().packageName()));
        }
    }

    /** @return why it cannot be done; empty if it was */
    Optional<String> rename(Key key) {
        JavaClass there = sides.theirs().type(key);
        List<JavaClass> here = Optional.ofNullable(sides.yours().objects().get(key))
                .map(sides.yours().pool()::lineage)
                .orElse(List.of());
        Optional<MethodInvocationTree> fresh = handedUp(sides.theirs().pool().lineage(there));
        Optional<MethodInvocationTree> old = handedUp(here);
        if (fresh.isEmpty() || old.isEmpty() || !(old.get().getArguments().get(0) instanceof LiteralTree)) {
            return Optional.of("renamed in the database, and its name stands here in no constructor");
        }
        JavaClass type = here.stream()
                .filter(each -> each.constructors()
                        .anyMatch(constructor -> constructor.getBody().getStatements().stream()
                                .anyMatch(statement -> statement instanceof ExpressionStatementTree call
                                        && call.getExpression() == old.get())))
                .findFirst()
                .orElseThrow();
        List<? extends ExpressionTree> arguments = old.get().getArguments();
        ParsedFile file = type.file();
        edits.of(file)
                .splices()
                .replace(
                        file.start(arguments.get(0)),
                        file.end(arguments.get(arguments.size() - 1)),
                        arguments(there, fresh.get()));
        return Optional.empty();
    }

    private static String arguments(JavaClass type, MethodInvocationTree call) {
        List<? extends ExpressionTree> all = call.getArguments();
        return type.file()
                .text()
                .substring(type.file().start(all.get(0)), type.file().end(all.get(all.size() - 1)));
    }

    private static Optional<MethodInvocationTree> handedUp(List<JavaClass> lineage) {
        return lineage.stream()
                .flatMap(JavaClass::constructors)
                .filter(constructor -> constructor.getBody() != null)
                .flatMap(constructor -> constructor.getBody().getStatements().stream())
                .flatMap(statement -> Chain.of(statement).stream())
                .filter(chain -> chain.first().method().equals("super"))
                .map(chain -> chain.first().call())
                .filter(call ->
                        !call.getArguments().isEmpty() && call.getArguments().get(0) instanceof LiteralTree)
                .findFirst();
    }

    /** The comment over a class, or over a field or statement. */
    void describe(Edit edit) {
        JavaClass there = edit.theirs()
                .map(Declaration::type)
                .orElseGet(() -> sides.theirs().objects().get(edit.key()));
        JavaClass here = edit.yours()
                .map(Declaration::type)
                .orElseGet(() -> sides.yours().objects().get(edit.key()));
        Tree from = edit.theirs().map(Declaration::tree).orElse(there.tree());
        Tree to = edit.yours().map(Declaration::tree).orElse(here.tree());
        ParsedFile file = here.file();
        int start = file.start(to);
        String indent = file.indent(start);
        int newStart = there.file().start(from);
        String text = there.file().text().substring(there.file().docStart(newStart), newStart);
        edits.of(file)
                .splices()
                .replace(
                        file.docStart(start),
                        start,
                        text.replace("\r\n", "\n").replace("\n" + there.file().indent(newStart), "\n" + indent));
    }
}
