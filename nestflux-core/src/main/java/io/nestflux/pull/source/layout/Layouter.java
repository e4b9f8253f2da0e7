package io.nestflux.pull.source.layout;

import io.nestflux.pull.source.layout.Doc.Behaviour;
import io.nestflux.pull.source.layout.Doc.Break;
import io.nestflux.pull.source.layout.Doc.Last;
import io.nestflux.pull.source.layout.Doc.Level;
import io.nestflux.pull.source.layout.Doc.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Decides which breaks are taken, in the way of palantir-java-format. */
final class Layouter {

    private static final int WIDTH = 120;

    /** No call of a chain begins behind this column, unless the chain is broken. */
    private static final int CHAIN = 80;

    private static final int MOST_BRANCHES = 20;

    private Layouter() {}

    /** The text from a column on. */
    static String text(Level level, int column) {
        return written(level, State.at(column)).text().toString();
    }

    private static State written(Doc doc, State state) {
        if (doc instanceof Text text) {
            return state.append(text.text());
        }
        Level level = (Level) doc;
        if (fits(level.docs(), level.limited(), state.column()).isPresent()) {
            return flat(level, state).inOneLine(level);
        }
        State inner = switch (level.behaviour()) {
            case BREAK -> broken(level, state);
            case PREFER_LAST -> preferLast(level, state);
            case NEXT_LINE -> nextLine(level, state);
        };
        return state.after(inner);
    }

    private static State flat(Level level, State state) {
        State all = state;
        for (Doc doc : level.docs()) {
            if (doc instanceof Level inner) {
                all = flat(inner, all);
            } else {
                all = all.append(doc instanceof Break place ? place.flat() : ((Text) doc).text());
            }
        }
        return all;
    }

    /** The column behind docs that have room on one line. */
    private static Optional<Integer> fits(List<Doc> docs, boolean limited, int from) {
        int column = from;
        int lastBreak = 0;
        for (Doc doc : docs) {
            if (doc instanceof Break place && place.limited()) {
                lastBreak = column;
            } else if (doc instanceof Level inner) {
                Optional<Integer> behind = fits(inner.docs(), inner.limited(), column);
                if (behind.isEmpty()) {
                    return Optional.empty();
                }
                column = behind.get();
                continue;
            }
            column += doc.width();
        }
        boolean inLimit = !limited || lastBreak <= CHAIN;
        return inLimit && column <= WIDTH ? Optional.of(column) : Optional.empty();
    }

    private static int width(List<Doc> docs) {
        return docs.stream().mapToInt(Doc::width).sum();
    }

    /** Docs between breaks. */
    private static List<List<Doc>> parts(List<Doc> docs) {
        List<List<Doc>> parts = new ArrayList<>(List.of(new ArrayList<>()));
        for (Doc doc : docs) {
            if (doc instanceof Break) {
                parts.add(new ArrayList<>());
            } else {
                parts.get(parts.size() - 1).add(doc);
            }
        }
        return parts;
    }

    private static List<Break> breaks(List<Doc> docs) {
        return docs.stream()
                .filter(Break.class::isInstance)
                .map(Break.class::cast)
                .toList();
    }

    private static State broken(Level level, State before) {
        List<List<Doc>> parts = parts(level.docs());
        List<Break> breaks = breaks(level.docs());
        State state = before.indented(level.indent());
        state = breaks.isEmpty() ? state : state.broken();
        state = part(parts.get(0), state);
        for (int i = 0; i < breaks.size(); i++) {
            Break place = breaks.get(i);
            List<Doc> part = parts.get(i + 1);
            boolean taken = !place.fill()
                    || state.mustBreak()
                    || fits(part, level.limited(), state.column() + place.width())
                            .isEmpty();
            state = part(part, taken ? state.lineBroken() : state.append(place.flat()));
        }
        return state;
    }

    private static State part(List<Doc> docs, State before) {
        boolean hasRoom = before.column() + width(docs) <= WIDTH;
        State state = before.mustBreak(false);
        for (Doc doc : docs) {
            state = written(doc, state);
        }
        return hasRoom ? state : state.mustBreak(true);
    }

    /** None of the level's own breaks is taken. */
    private static State inlined(List<Doc> docs, State before) {
        List<List<Doc>> parts = parts(docs);
        List<Break> breaks = breaks(docs);
        State state = before;
        for (int i = 0; i < parts.size(); i++) {
            state = part(
                    parts.get(i),
                    i == 0 ? state : state.append(breaks.get(i - 1).flat()));
        }
        return state;
    }

    private static State preferLast(Level level, State before) {
        State state = before.branched();
        State broken = broken(level, state);
        if (state.branches() < MOST_BRANCHES) {
            Optional<State> last = lastBroken(level, state.notIndented(), true);
            if (last.isPresent() && last.get().lines() < broken.lines()) {
                return last.get();
            }
        }
        return broken;
    }

    private static State nextLine(Level level, State state) {
        State broken = broken(level, state);
        List<Level> inner = inner(level);
        if (inner.stream().allMatch(broken::isOneLine)) {
            return broken;
        }
        Optional<State> here = begunHere(level, state, level.whenInlined(), false);
        boolean isComplex = inner.stream().anyMatch(each -> !each.simple());
        return here.filter(begun -> isComplex || begun.lines() < broken.lines()).orElse(broken);
    }

    private static List<Level> inner(Level level) {
        return level.docs().stream()
                .filter(Level.class::isInstance)
                .map(Level.class::cast)
                .filter(each -> !each.isEmpty())
                .toList();
    }

    private static Optional<State> begunHere(Level level, State state, boolean indented, boolean firstCall) {
        List<Level> inner = inner(level);
        Level last = inner.get(inner.size() - 1);
        List<Doc> leading = level.docs().subList(0, level.docs().indexOf(last));
        int needed = width(leading) + prefix(last, WIDTH - state.indent());
        if (firstCall && last.docs().get(0) instanceof Level first) {
            needed = width(leading) + first.width();
        }
        if (state.column() + needed > WIDTH) {
            return Optional.empty();
        }
        State begun = state.notIndented();
        return Optional.of(inlined(level.docs(), indented ? begun.indented(level.indent()) : begun));
    }

    /** How much of a level has to have room where it begins. */
    private static int prefix(Doc doc, int available) {
        if (!(doc instanceof Level level)) {
            return doc.width();
        }
        if (level.wholePrefix() && level.docs().get(0).width() <= available) {
            return level.docs().get(0).width();
        }
        for (Doc each : level.docs()) {
            if (!(each instanceof Level inner)) {
                break;
            }
            if (!inner.isEmpty()) {
                return prefix(inner, available);
            }
        }
        return 0;
    }

    private static Optional<State> lastBroken(Level level, State state, boolean simpleSoFar) {
        List<Doc> docs = level.docs();
        if (docs.isEmpty() || !(docs.get(docs.size() - 1) instanceof Level last) || last.last() == Last.ABORT) {
            return Optional.empty();
        }
        List<Doc> leading = docs.subList(0, docs.size() - 1);
        if (fits(leading, level.limited(), state.column()).isEmpty()) {
            return Optional.empty();
        }
        boolean simple = simpleSoFar && level.simple();
        State before = inlined(leading, state);
        if (before.lines() != state.lines()) {
            return Optional.empty();
        }
        return last.last() == Last.INLINE_IF_SIMPLE && simple ? chained(last, before) : checked(last, before, simple);
    }

    private static Optional<State> chained(Level last, State state) {
        return state.column() + prefix(last, WIDTH - state.indent()) <= WIDTH
                ? Optional.of(written(last, state))
                : Optional.empty();
    }

    private static Optional<State> checked(Level last, State state, boolean simple) {
        if (last.behaviour() == Behaviour.PREFER_LAST) {
            State begun = last.whenInlined() ? state.indented(last.indent()) : state;
            return lastBroken(last, begun, simple).map(state::after);
        }
        if (last.behaviour() == Behaviour.BREAK
                || !(last.docs().get(last.docs().size() - 1) instanceof Level body)
                || body.last() != Last.INLINE_IF_SIMPLE
                || body.simple()) {
            return Optional.empty();
        }
        State begun = last.whenInlined() ? state.indented(last.indent()) : state;
        return begunHere(last, begun, last.whenInlined(), true).map(state::after);
    }
}
