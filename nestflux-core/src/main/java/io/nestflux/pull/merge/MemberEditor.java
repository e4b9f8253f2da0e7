package io.nestflux.pull.merge;

import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Adds fields and statements to classes where a pull would have put them, and takes them out. */
final class MemberEditor {

    private static final String INDENT = "    ";

    private final MergeSides sides;
    private final Counterparts counterparts;
    private final Translation translation;
    private final Edits edits;
    private final Set<Key> going;
    private final Map<Tree, Integer> users = new IdentityHashMap<>();

    MemberEditor(MergeSides sides, Counterparts counterparts, Translation translation, Edits edits, Set<Key> going) {
        this.sides = sides;
        this.counterparts = counterparts;
        this.translation = translation;
        this.edits = edits;
        this.going = going;
        sides.yours().declarations().values().forEach(each -> users.merge(each.tree(), 1, Integer::sum));
    }

    /** @return whether there is a place for it */
    boolean add(Declaration theirs) {
        Optional<JavaClass> home = home(theirs);
        if (home.isEmpty()) {
            return false;
        }
        Optional<Declaration> before = before(theirs);
        if (before.isPresent()) {
            insertBehind(theirs, before.get());
            return true;
        }
        return theirs.tree() instanceof VariableTree field && !isLocal(theirs)
                ? insertFirstField(theirs, home.get(), JavaClass.isStatic(field))
                : insertLastStatement(home.get(), indent -> snippet(theirs, indent));
    }

    /** Adds what a list has there, where there is no such list here: {@code extensions("citext");}. */
    boolean addList(Declaration theirs) {
        ListPlace there = ListPlace.holding(theirs);
        return home(theirs)
                .filter(home -> insertLastStatement(home, indent -> {
                    Snippet element = translation.of(theirs.type(), theirs.tree());
                    return new Snippet(there.name() + "(" + element.text() + ");", element.imports());
                }))
                .isPresent();
    }

    private static boolean isLocal(Declaration theirs) {
        return theirs.type().fields().noneMatch(field -> field == theirs.tree());
    }

    /** The class of the same object; of what schema classes list, the first of them. */
    private Optional<JavaClass> home(Declaration theirs) {
        return counterparts.here(theirs.type());
    }

    /** The nearest of those before it there that is here, of the same sort, and no other table's as well. */
    private Optional<Declaration> before(Declaration theirs) {
        Optional<Declaration> nearest = Optional.empty();
        for (Declaration each : sides.theirs().of(theirs.key().object())) {
            if (each.key().equals(theirs.key())) {
                break;
            }
            Optional<Declaration> here = sides.yours()
                    .find(each.key())
                    .filter(yours -> sameSort(theirs, each) && sameSort(theirs, yours))
                    .filter(yours -> !going.contains(yours.key()) && !isShared(yours));
            nearest = here.isPresent() ? here : nearest;
        }
        return nearest;
    }

    private static boolean sameSort(Declaration one, Declaration other) {
        boolean columns =
                one.key().kind().equals(Key.COLUMN) == other.key().kind().equals(Key.COLUMN);
        return columns && one.tree().getKind() == other.tree().getKind() && isStatic(one) == isStatic(other);
    }

    private static boolean isStatic(Declaration each) {
        return each.tree() instanceof VariableTree field && JavaClass.isStatic(field);
    }

    private boolean isShared(Declaration yours) {
        return users.getOrDefault(yours.tree(), 1) > 1;
    }

    private void insertBehind(Declaration theirs, Declaration before) {
        ParsedFile file = before.file();
        int end = groupEnd(before);
        String rest = file.text().substring(end, file.lineEnd(end));
        int at = JavaCode.of(rest).isEmpty() ? file.lineEnd(end) : end;
        Snippet text = snippet(theirs, file.indent(file.start(before.tree())));
        edits.of(file)
                .splices()
                .insert(
                        at,
                        "\n" + (blankBefore(theirs) ? "\n" : "") + file.indent(file.start(before.tree()))
                                + text.text());
        edits.of(file).needs(text.imports());
    }

    /** The end of the field, or of the last of those that are declared with it: {@code a = …, b = …;}. */
    private static int groupEnd(Declaration declaration) {
        ParsedFile file = declaration.file();
        int start = file.start(declaration.tree());
        return declaration
                .type()
                .fields()
                .filter(field -> file.start(field) == start)
                .mapToInt(file::end)
                .max()
                .orElse(file.end(declaration.tree()));
    }

    private static boolean blankBefore(Declaration theirs) {
        ParsedFile file = theirs.file();
        int start = file.lineStart(file.docStart(file.start(theirs.tree())));
        return start >= 2 && file.text().startsWith("\n\n", start - 2);
    }

    private Snippet snippet(Declaration theirs, String indent) {
        ParsedFile file = theirs.file();
        int start = file.docStart(file.start(theirs.tree()));
        return translation
                .of(theirs.type(), theirs.tree(), start, file.end(theirs.tree()))
                .indented(file.indent(start), indent);
    }

    private boolean insertFirstField(Declaration theirs, JavaClass home, boolean isStatic) {
        ParsedFile file = home.file();
        int open = JavaCode.behindBrace(file.text(), headEnd(home));
        String indent = file.indent(file.start(home.tree())) + INDENT;
        Optional<VariableTree> instance = home.fields()
                .filter(field ->
                        home.instance().equals(Optional.of(field.getName().toString())))
                .findFirst();
        int at = isStatic || instance.isEmpty() ? open : file.end(instance.get());
        Snippet text = snippet(theirs, indent);
        edits.of(file).splices().insert(at, "\n\n" + indent + text.text());
        edits.of(file).needs(text.imports());
        return true;
    }

    /** Where the head of the class ends, before its brace. */
    private static int headEnd(JavaClass home) {
        ParsedFile file = home.file();
        int end = file.end(home.tree().getModifiers());
        Tree superclass = home.tree().getExtendsClause();
        return superclass != null ? file.end(superclass) : Math.max(end, file.start(home.tree()));
    }

    private boolean insertLastStatement(JavaClass home, Function<String, Snippet> statement) {
        Optional<MethodTree> constructor = home.constructors()
                .filter(each -> each.getBody() != null && home.file().start(each) >= 0)
                .filter(each -> home.file().start(each.getBody()) >= 0
                        && home.file().text(each).contains("{"))
                .findFirst();
        if (constructor.isEmpty()) {
            return false;
        }
        ParsedFile file = home.file();
        int close = file.end(constructor.get().getBody()) - 1;
        String indent = file.indent(file.start(constructor.get())) + INDENT;
        Snippet text = statement.apply(indent);
        boolean ownLine = file.beginsLine(close);
        edits.of(file)
                .splices()
                .insert(
                        ownLine ? file.lineStart(close) : close,
                        ownLine ? indent + text.text() + "\n" : " " + text.text() + " ");
        edits.of(file).needs(text.imports());
        return true;
    }

    void remove(Declaration yours) {
        ParsedFile file = yours.file();
        FileEdit edit = edits.of(file);
        int start = file.docStart(file.start(yours.tree()));
        int end = file.end(yours.tree());
        edit.removes(file.text().substring(start, end));
        List<VariableTree> together = yours.type()
                .fields()
                .filter(field -> file.start(field) == file.start(yours.tree()))
                .toList();
        if (together.size() > 1) {
            removeOfSeveral(together, (VariableTree) yours.tree(), edit);
            return;
        }
        removeLines(file, yours.tree(), edits);
    }

    /** Takes out a field or statement with its Javadoc; with its lines, where nothing else stands there. */
    static void removeLines(ParsedFile file, Tree tree, Edits edits) {
        Splices splices = edits.of(file).splices();
        int start = file.docStart(file.start(tree));
        int end = file.end(tree);
        boolean alone = file.beginsLine(start)
                && JavaCode.of(file.text().substring(end, file.lineEnd(end))).isEmpty();
        if (!alone) {
            int next = end;
            while (next < file.text().length() && file.text().charAt(next) == ' ') {
                next++;
            }
            splices.delete(start, file.beginsLine(start) ? next : end);
            return;
        }
        int from = file.lineStart(start);
        int to = nextLine(file, end);
        boolean blankBehind = to >= file.text().length() || blankLine(file, to) || closes(file, to);
        boolean blankAround = from > 0 && blankLine(file, from - 1) && blankBehind;
        splices.delete(blankAround ? file.lineStart(from - 1) : from, to);
    }

    private static int nextLine(ParsedFile file, int at) {
        int newLine = file.text().indexOf('\n', at);
        return newLine < 0 ? file.text().length() : newLine + 1;
    }

    private static boolean blankLine(ParsedFile file, int at) {
        return file.text()
                .substring(file.lineStart(at), file.lineEnd(file.lineStart(at)))
                .isBlank();
    }

    private static boolean closes(ParsedFile file, int at) {
        return file.text().substring(at, file.lineEnd(at)).strip().equals("}");
    }

    private static void removeOfSeveral(List<VariableTree> together, VariableTree field, FileEdit edit) {
        int index = together.indexOf(field);
        ParsedFile file = edit.file();
        int end = file.end(field.getInitializer());
        if (index > 0) {
            edit.splices().delete(file.end(together.get(index - 1).getInitializer()), end);
        } else {
            int start = JavaCode.codeFrom(file.text(), file.end(field.getType()));
            int comma = JavaCode.codeFrom(file.text(), end);
            edit.splices().delete(start, JavaCode.codeFrom(file.text(), comma + 1));
        }
    }
}
