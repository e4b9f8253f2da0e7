package io.nestflux.pull.merge;

import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.VariableTree;
import java.util.Locale;

/** The labels of a Java enum, as {@code Labelled} tells them. */
final class EnumLabels {

    private EnumLabels() {}

    /** The word that a constant is given, or its name in lower case. */
    static String label(JavaClass type, VariableTree constant) {
        return isLabelled(type)
                        && constant.getInitializer() instanceof NewClassTree made
                        && !made.getArguments().isEmpty()
                        && made.getArguments().get(0) instanceof LiteralTree literal
                        && literal.getValue() instanceof String label
                ? label
                : plain(constant.getName().toString());
    }

    static boolean hasOneArgument(VariableTree constant) {
        return constant.getInitializer() instanceof NewClassTree made
                && made.getArguments().size() == 1
                && made.getClassBody() == null;
    }

    static String plain(String constant) {
        return constant.toLowerCase(Locale.ROOT);
    }

    static boolean isLabelled(JavaClass type) {
        return type.tree().getImplementsClause().stream()
                .anyMatch(each -> each.toString().endsWith("Labelled"));
    }
}
