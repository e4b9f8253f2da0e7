package io.nestflux.pull.source;

import io.nestflux.pull.source.Code.Call;
import io.nestflux.pull.source.Code.Chain;
import java.util.ArrayList;
import java.util.List;

/** Breaks statements into lines of 120 columns, as palantir-java-format does. */
public final class CodeLayout {

    private static final int WIDTH = 120;

    /** A chain of calls is not continued behind this column. */
    private static final int CHAIN = 80;

    private CodeLayout() {}

    /**
     * A statement.
     *
     * @param indent how far in it begins
     * @param lead what stands before the expression: {@code public final Column<Long> id = }, or nothing
     */
    public static List<String> statement(int indent, String lead, Code code) {
        if (code instanceof Code.Declared declared) {
            return statement(indent, declared.lead(), declared.value());
        }
        String begin = " ".repeat(indent) + lead;
        String flat = code.flat() + ";";
        if (begin.length() + flat.length() <= WIDTH && lastDot(code) + begin.length() <= CHAIN) {
            return List.of(begin + flat);
        }
        String next = " ".repeat(indent + 8);
        if (!lead.isEmpty() && next.length() + flat.length() <= WIDTH && lastDot(code) + next.length() <= CHAIN) {
            return List.of(begin.stripTrailing(), next + flat);
        }
        return broken(begin, next, code);
    }

    private static int lastDot(Code code) {
        if (!(code instanceof Chain chain)
                || chain.calls().size() + (chain.receiver().isEmpty() ? 0 : 1) < 2) {
            return 0;
        }
        return chain.flat().length()
                - chain.calls().get(chain.calls().size() - 1).flat().length()
                - 1;
    }

    private static List<String> broken(String begin, String next, Code code) {
        List<String> lines = new ArrayList<>();
        if (code instanceof Chain chain) {
            boolean called = !chain.receiver().isEmpty();
            lines.add(begin + (called ? chain.receiver() : chain.calls().get(0).flat()));
            for (Call call : chain.calls().subList(called ? 0 : 1, chain.calls().size())) {
                lines.add(next + "." + call.flat());
            }
        } else {
            lines.add(begin + code.flat());
        }
        int last = lines.size() - 1;
        lines.set(last, lines.get(last) + ";");
        return lines;
    }
}
