package io.nestflux.pull.merge;

import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.Tree;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** One place where things stand between commas: a call such as {@code tables(A, B)}, or the constants of an enum. */
final class ListPlace {

    private static final int WIDTH = 120;

    private final JavaClass type;
    private final String name;
    private final Optional<StatementTree> statement;
    private final List<? extends Tree> elements;
    private final TreeSet<Integer> removed = new TreeSet<>();
    private final TreeMap<Integer, List<String>> added = new TreeMap<>();

    private ListPlace(JavaClass type, String name, Optional<StatementTree> statement, List<? extends Tree> elements) {
        this.type = type;
        this.name = name;
        this.statement = statement;
        this.elements = elements;
    }

    /** All of a class. */
    static List<ListPlace> in(JavaClass type) {
        List<ListPlace> places = new ArrayList<>();
        if (type.isEnum()) {
            places.add(new ListPlace(type, Key.LABEL, Optional.empty(), type.constants()));
        }
        type.methods()
                .map(MethodTree::getBody)
                .filter(body -> body != null)
                .forEach(body -> body.getStatements()
                        .forEach(statement -> Chain.of(statement)
                                .filter(chain -> chain.links().size() == 1
                                        && Roots.isList(chain.first().method()))
                                .map(chain -> of(
                                        type,
                                        chain.first().method(),
                                        chain.first().call(),
                                        statement))
                                .filter(place -> !place.elements.isEmpty())
                                .ifPresent(places::add)));
        return places;
    }

    /** The one in which a declaration stands. */
    static ListPlace holding(Declaration declaration) {
        return in(declaration.type()).stream()
                .filter(place -> place.elements.stream().anyMatch(each -> each == declaration.tree()))
                .findFirst()
                .orElseThrow();
    }

    private static ListPlace of(JavaClass type, String name, MethodInvocationTree call, StatementTree statement) {
        return new ListPlace(type, name, Optional.of(statement), call.getArguments());
    }

    JavaClass type() {
        return type;
    }

    /** The method, or that they are labels. */
    String name() {
        return name;
    }

    List<? extends Tree> elements() {
        return elements;
    }

    void remove(Tree element) {
        removed.add(indexOf(element));
    }

    boolean keeps(Tree element) {
        return !removed.contains(indexOf(element));
    }

    /** Adds behind an element; at the front if there is none that stays. */
    void add(Optional<? extends Tree> behind, String text) {
        added.computeIfAbsent(behind.map(this::indexOf).orElse(-1), any -> new ArrayList<>())
                .add(text);
    }

    Optional<? extends Tree> last() {
        return elements.isEmpty() ? Optional.empty() : Optional.of(elements.get(elements.size() - 1));
    }

    private int indexOf(Tree element) {
        return IntStream.range(0, elements.size())
                .filter(i -> elements.get(i) == element)
                .findFirst()
                .orElseThrow();
    }

    /** Whether it says nothing any more, and can go as a whole. */
    Optional<StatementTree> emptied() {
        return removed.size() == elements.size() && added.isEmpty() ? statement : Optional.empty();
    }

    /** Makes the edits. */
    void finish(Splices splices) {
        List<Integer> kept = IntStream.range(0, elements.size())
                .filter(i -> !removed.contains(i))
                .boxed()
                .toList();
        ParsedFile file = type.file();
        if (kept.isEmpty()) {
            List<String> all = added.values().stream().flatMap(List::stream).toList();
            splices.replace(start(0), file.end(elements.get(elements.size() - 1)), String.join(", ", all));
            return;
        }
        for (int i : removed) {
            if (i > kept.get(0)) {
                splices.delete(file.end(elements.get(i - 1)), file.end(elements.get(i)));
            } else {
                splices.delete(start(i), start(i + 1));
            }
        }
        added.forEach((behind, texts) -> {
            if (behind < 0 || !kept.contains(behind)) {
                int at = start(kept.get(0));
                String between = file.beginsLine(at) ? ",\n" + file.indent(at) : ", ";
                splices.insert(at, String.join(between, texts) + between);
            } else {
                insertBehind(behind, texts, splices);
            }
        });
    }

    private void insertBehind(int index, List<String> texts, Splices splices) {
        ParsedFile file = type.file();
        int at = file.end(elements.get(index));
        int start = start(index);
        boolean ownLine = file.beginsLine(start)
                && (elements.size() == 1
                        || index > 0 && file.beginsLine(start(index)) && !sameLine(index - 1, index)
                        || index == 0 && !sameLine(0, 1));
        boolean isCall = statement.isPresent();
        int width = file.lineEnd(at) - file.lineStart(at);
        for (String text : texts) {
            width += text.length() + 2;
            if (ownLine && (elements.size() > 1 || !isCall)) {
                splices.insert(at, ",\n" + file.indent(start) + text);
            } else if (width > WIDTH) {
                String indent = statement
                        .map(each -> file.indent(file.start(each)) + "        ")
                        .orElse(file.indent(start));
                splices.insert(at, ",\n" + indent + text);
                width = indent.length() + text.length() + 2;
            } else {
                splices.insert(at, ", " + text);
            }
        }
    }

    private boolean sameLine(int one, int other) {
        ParsedFile file = type.file();
        return file.lineStart(file.end(elements.get(one))) == file.lineStart(file.start(elements.get(other)));
    }

    private int start(int index) {
        ParsedFile file = type.file();
        return file.docStart(file.start(elements.get(index)));
    }
}
