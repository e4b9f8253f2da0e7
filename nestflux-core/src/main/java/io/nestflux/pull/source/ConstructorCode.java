package io.nestflux.pull.source;

import io.nestflux.pull.source.Code.Call;
import io.nestflux.pull.source.Code.Chain;
import io.nestflux.pull.source.Code.Declared;
import java.util.ArrayList;
import java.util.List;

/**
 * A constructor of a class that is made of declarations. The byte code of a method may have 64 KB only (JVM
 * specification, 4.7.3): a constructor that says more than fits calls methods that say a part of it each.
 */
public final class ConstructorCode {

    /** How many names, values and calls a method may have; each takes some bytes. */
    private static final int MOST = 3_000;

    private final List<List<Code>> parts = new ArrayList<>();
    private int weight;

    private ConstructorCode() {}

    /**
     * Its lines, and those of the methods that it calls.
     *
     * @param head up to its parameters: {@code private UserTable()}
     * @param statements what it says
     */
    public static List<String> lines(String head, List<? extends Code> statements) {
        List<Code> all = new ArrayList<>();
        statements.forEach(statement -> all.addAll(cut(statement)));
        if (all.stream().mapToInt(ConstructorCode::weight).sum() <= MOST) {
            return method(head, statements);
        }
        ConstructorCode code = new ConstructorCode();
        List<Code> own = new ArrayList<>();
        for (Code statement : all) {
            if (statement instanceof Chain chain && chain.calls().get(0).name().equals("super")) {
                own.add(statement);
            } else {
                code.add(statement);
            }
        }
        for (int number = 1; number <= code.parts.size(); number++) {
            own.add(Code.call("part" + number));
        }
        List<String> lines = new ArrayList<>(method(head, own));
        for (int number = 1; number <= code.parts.size(); number++) {
            lines.add("");
            lines.addAll(method("private void part" + number + "()", code.parts.get(number - 1)));
        }
        return lines;
    }

    private void add(Code statement) {
        boolean isFull = weight + weight(statement) > MOST && standsAlone(statement);
        if (parts.isEmpty() || isFull) {
            parts.add(new ArrayList<>());
            weight = 0;
        }
        parts.get(parts.size() - 1).add(statement);
        weight += weight(statement);
    }

    /** Whether it needs no variable of a statement before it. */
    private static boolean standsAlone(Code statement) {
        Code value = statement instanceof Declared declared ? declared.value() : statement;
        return !(value instanceof Chain chain) || chain.receiver().isEmpty();
    }

    private static List<String> method(String head, List<? extends Code> statements) {
        List<String> lines = new ArrayList<>(List.of("    " + head + " {"));
        statements.forEach(statement -> lines.addAll(CodeLayout.statement(8, "", statement)));
        lines.add("    }");
        return lines;
    }

    /** A list that is too long for one call, as several. */
    private static List<Code> cut(Code statement) {
        if (!(statement instanceof Chain chain)
                || chain.calls().size() > 1
                || chain.calls().get(0).arguments().size() < MOST) {
            return List.of(statement);
        }
        Call list = chain.calls().get(0);
        List<Code> calls = new ArrayList<>();
        for (int from = 0; from < list.arguments().size(); from += MOST - 1) {
            int to = Math.min(from + MOST - 1, list.arguments().size());
            calls.add(new Chain(
                    chain.receiver(),
                    List.of(new Call(list.name(), list.arguments().subList(from, to)))));
        }
        return calls;
    }

    private static int weight(Code code) {
        if (code instanceof Chain chain) {
            return chain.calls().stream()
                    .mapToInt(call -> 1
                            + call.arguments().stream()
                                    .mapToInt(ConstructorCode::weight)
                                    .sum())
                    .sum();
        }
        if (code instanceof Declared declared) {
            return 1 + weight(declared.value());
        }
        return code instanceof Code.Lambda lambda ? 1 + weight(lambda.body()) : 1;
    }
}
