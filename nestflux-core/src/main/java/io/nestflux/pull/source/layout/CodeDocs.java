package io.nestflux.pull.source.layout;

import io.nestflux.pull.source.Code;
import io.nestflux.pull.source.Code.Call;
import io.nestflux.pull.source.Code.Chain;
import io.nestflux.pull.source.Code.Lambda;
import io.nestflux.pull.source.Code.Word;
import io.nestflux.pull.source.layout.Doc.Behaviour;
import io.nestflux.pull.source.layout.Doc.Last;
import io.nestflux.pull.source.layout.Doc.Level;
import java.util.ArrayList;
import java.util.List;

/** Where statements may be broken. */
public final class CodeDocs {

    private static final int WIDTH = 120;

    /** Arguments that are all shorter than this fill their lines. */
    private static final int SHORT = 10;

    private final DocBuilder docs = new DocBuilder();

    private CodeDocs() {}

    /**
     * The lines of a statement.
     *
     * @param indent how far in it begins
     * @param lead what stands before the expression, up to the sign that gives it a name; or nothing
     */
    public static List<String> statement(int indent, String lead, Code code) {
        CodeDocs statement = new CodeDocs();
        if (lead.isEmpty()) {
            statement.expression(code);
            statement.docs.text(";");
            return statement.lines(indent);
        }
        String named = lead.stripTrailing();
        boolean hasRoom = indent + named.length() <= WIDTH;
        if (hasRoom) {
            statement.declaration(named, 8, 0, code);
            return statement.lines(indent);
        }
        int name = named.lastIndexOf(' ', named.length() - " =".length() - 1) + 1;
        statement.declaration(named.substring(name), 0, 8, code);
        List<String> lines = new ArrayList<>(
                List.of(" ".repeat(indent) + named.substring(0, name).stripTrailing()));
        lines.addAll(statement.lines(indent + 8));
        return lines;
    }

    private List<String> lines(int indent) {
        String text = " ".repeat(indent) + Layouter.text(docs.whole(), indent);
        return text.lines().map(String::stripTrailing).toList();
    }

    private void declaration(String lead, int indent, int more, Code code) {
        docs.open(Level.plain(0));
        docs.open(Level.plain(indent));
        docs.text(lead);
        docs.open(Level.of(more, Behaviour.NEXT_LINE, true, Last.ABORT, true));
        docs.breakAt(" ", true, false);
        expression(code);
        docs.close();
        docs.text(";");
        docs.close();
        docs.close();
    }

    private void expression(Code code) {
        if (code instanceof Word word) {
            word(word.text());
        } else if (code instanceof Lambda lambda) {
            lambda(lambda);
        } else if (code instanceof Chain chain) {
            chain(chain);
        } else {
            docs.text(code.flat());
        }
    }

    /** A literal; or names with dots between them, where the last may go on a line of its own. */
    private void word(String text) {
        boolean named = Character.isJavaIdentifierStart(text.charAt(0)) && text.indexOf('.') > 0;
        if (!named || text.indexOf('(') >= 0 || text.indexOf('"') >= 0 || text.endsWith(".class")) {
            docs.text(text);
            return;
        }
        List<String> names = names(text);
        prefixed(names, List.of(), typePrefix(names));
    }

    private static List<String> names(String dotted) {
        List<String> names = new ArrayList<>();
        int from = 0;
        for (int dot = dotted.indexOf('.'); dot >= 0; dot = dotted.indexOf('.', from)) {
            names.add(dotted.substring(from, dot));
            from = dot + 1;
        }
        names.add(dotted.substring(from));
        return names;
    }

    private void lambda(Lambda lambda) {
        docs.open(Level.plain(lambda.parameters().startsWith("(") ? 8 : 0));
        docs.text(lambda.parameters());
        docs.close();
        docs.text(" ->");
        docs.open(Level.of(8, Behaviour.NEXT_LINE, false, Last.INLINE_IF_SIMPLE, true));
        docs.breakAt(" ", false, false);
        expression(lambda.body());
        docs.close();
    }

    private void chain(Chain chain) {
        List<Call> calls = chain.calls();
        if (calls.size() == 1 && calls.get(0).name().startsWith("new ")) {
            docs.open(Level.of(0, Behaviour.PREFER_LAST, true, Last.INLINE_IF_SIMPLE, true));
            docs.text(calls.get(0).name());
            arguments(calls.get(0).arguments(), 8);
            docs.close();
            return;
        }
        List<String> names = chain.receiver().isEmpty() ? List.of() : names(chain.receiver());
        int invocations = names.isEmpty() ? calls.size() - 1 : calls.size();
        List<String> simple = new ArrayList<>(names);
        simple.add(calls.get(0).name());
        int prefix = typePrefix(simple);
        if (invocations == 1 && !names.isEmpty()) {
            prefix = Math.max(prefix, names.size());
        }
        if (prefix >= 0) {
            prefixed(names, calls, prefix);
        } else {
            regular(names, calls);
        }
    }

    private void regular(List<String> names, List<Call> calls) {
        boolean trailing = names.size() + calls.size() > 1;
        docs.open(Level.chain(!trailing, false, Last.INLINE_IF_SIMPLE));
        int length = 0;
        boolean first = true;
        for (String name : names) {
            dot(first, length > 8, false, false);
            length += (first ? 0 : 1) + name.length();
            docs.text(name);
            first = false;
        }
        for (Call call : calls) {
            dot(first, length > 8, false, true);
            length += (first ? 0 : 1) + call.flat().length();
            call(call, first, trailing);
            first = false;
        }
        docs.close();
    }

    private void dot(boolean first, boolean mayBreak, boolean fill, boolean limited) {
        if (!first) {
            if (mayBreak) {
                docs.breakAt("", fill, limited);
            }
            docs.text(".");
        }
    }

    /** A chain whose first names are one with each other: those of a class, or what a single call is made on. */
    private void prefixed(List<String> names, List<Call> calls, int prefix) {
        int size = names.size() + calls.size();
        boolean trailing = prefix >= 0 && prefix < size - 1;
        docs.open(Level.chain(!trailing, true, calls.isEmpty() ? Last.CHECK_INNER : Last.INLINE_IF_SIMPLE));
        if (prefix >= 0) {
            docs.open(Level.plain(0));
        }
        for (int i = 0; i < size; i++) {
            boolean isCall = i >= names.size();
            dot(i == 0, true, i <= prefix, isCall);
            docs.text(isCall ? calls.get(i - names.size()).name() : names.get(i));
            if (i == prefix) {
                docs.close();
            }
            if (isCall) {
                called(calls.get(i - names.size()).arguments(), trailing ? 8 : 0);
            }
        }
        docs.close();
    }

    private void call(Call call, boolean first, boolean trailing) {
        if (first && trailing && call.name().length() <= 4 && call.arguments().size() == 1) {
            // a short name and what is in its parentheses are never parted
            docs.open(Level.plain(0));
            docs.open(Level.plain(0));
            docs.text(call.name() + "(");
            expression(call.arguments().get(0));
            docs.close();
            docs.text(")");
            docs.close();
            return;
        }
        docs.text(call.name());
        called(call.arguments(), trailing ? 8 : 0);
    }

    private void called(List<Code> arguments, int indent) {
        docs.open(Level.of(0, Behaviour.PREFER_LAST, true, Last.CHECK_INNER, true));
        arguments(arguments, indent);
        docs.close();
    }

    private void arguments(List<Code> arguments, int indent) {
        boolean simple = arguments.size() <= 1;
        docs.open(Level.of(indent, Behaviour.PREFER_LAST, false, Last.CHECK_INNER, simple));
        docs.text("(");
        if (!arguments.isEmpty()) {
            docs.breakAt("", false, false);
            if (simple || !isFormat(arguments.get(0))) {
                list(arguments);
            } else {
                docs.open(Level.plain(0));
                expression(arguments.get(0));
                docs.text(",");
                docs.breakAt(" ", false, false);
                docs.open(Level.plain(0));
                list(arguments.subList(1, arguments.size()));
                docs.close();
                docs.close();
            }
        }
        docs.text(")");
        docs.close();
    }

    private void list(List<Code> arguments) {
        docs.open(Level.of(0, Behaviour.PREFER_LAST, true, Last.CHECK_INNER, arguments.size() <= 1));
        boolean fill = arguments.stream().allMatch(each -> each.flat().length() < SHORT);
        for (int i = 0; i < arguments.size(); i++) {
            if (i > 0) {
                docs.text(",");
                docs.breakAt(" ", fill, false);
            }
            expression(arguments.get(i));
        }
        docs.close();
    }

    /** Whether a text looks like one for {@code String.format}: it stays apart from what is put into it. */
    private static boolean isFormat(Code argument) {
        String text = argument.flat();
        boolean numbered = false;
        for (int i = text.indexOf('{'); i >= 0; i = text.indexOf('{', i + 1)) {
            numbered |= i + 2 < text.length() && Character.isDigit(text.charAt(i + 1)) && text.charAt(i + 2) == '}';
        }
        return text.startsWith("\"") && (numbered || text.indexOf('%') >= 0);
    }

    /** The last of the names that is one with the class before it: of {@code UserTable.USER.id} the second. */
    private static int typePrefix(List<String> names) {
        boolean type = false;
        boolean ambiguous = false;
        int found = -1;
        for (int i = 0; i < names.size(); i++) {
            String name = names.get(i);
            boolean capital =
                    name.codePoints().filter(Character::isAlphabetic).limit(1).anyMatch(Character::isUpperCase);
            boolean small = name.codePoints().anyMatch(Character::isLowerCase);
            boolean upper = name.codePoints().anyMatch(Character::isUpperCase);
            if (type && !(capital && small)) {
                return i;
            }
            if (capital && small) {
                type = true;
                found = i;
            } else if (capital) {
                ambiguous = true;
            } else if (upper || ambiguous) {
                return found;
            }
        }
        return found;
    }
}
