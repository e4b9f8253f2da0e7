package io.nestflux.pull.source;

import io.nestflux.pull.source.layout.CodeDocs;
import java.util.List;

/** Statements in their final form. */
public final class CodeLayout {

    private CodeLayout() {}

    /**
     * The lines of a statement.
     *
     * @param indent how far in it begins
     * @param lead what stands before the expression: {@code public final Column<Long> id = }, or nothing
     */
    public static List<String> statement(int indent, String lead, Code code) {
        if (code instanceof Code.Declared declared) {
            return statement(indent, declared.lead(), declared.value());
        }
        String flat = " ".repeat(indent) + lead + code.flat() + ";";
        return flat.indexOf('\n') >= 0 ? flat.lines().toList() : CodeDocs.statement(indent, lead, code);
    }
}
