package io.nestflux.pull.merge;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/**
 * A class in a file.
 *
 * @param name with its package, and the class around it
 */
record JavaClass(String name, ParsedFile file, ClassTree tree, Optional<JavaClass> outer) {

    String simpleName() {
        return tree.getSimpleName().toString();
    }

    boolean isEnum() {
        return tree.getKind() == Tree.Kind.ENUM;
    }

    boolean isAbstract() {
        return tree.getModifiers().getFlags().contains(Modifier.ABSTRACT);
    }

    Stream<VariableTree> fields() {
        return tree.getMembers().stream().filter(VariableTree.class::isInstance).map(VariableTree.class::cast);
    }

    Stream<MethodTree> methods() {
        return tree.getMembers().stream().filter(MethodTree.class::isInstance).map(MethodTree.class::cast);
    }

    Stream<MethodTree> constructors() {
        return methods().filter(method -> method.getReturnType() == null);
    }

    /**
     * The constants of an enum: the parser makes fields of them, whose type and modifiers stand nowhere in the text.
     */
    List<VariableTree> constants() {
        return fields().filter(field -> isEnum()
                        && field.getInitializer() instanceof NewClassTree
                        && startsWithItsName(file.text(field), field.getName().toString()))
                .toList();
    }

    private static boolean startsWithItsName(String text, String name) {
        return text.startsWith(name) || text.startsWith("@");
    }

    private boolean madeHere(NewClassTree made) {
        return isNamed(made.getIdentifier(), simpleName());
    }

    /** The name of the constant that holds the one instance: {@code USER} of {@code UserTable}. */
    Optional<String> instance() {
        return fields().filter(field ->
                        isStatic(field) && field.getInitializer() instanceof NewClassTree made && madeHere(made))
                .map(field -> field.getName().toString())
                .findFirst();
    }

    Optional<VariableTree> field(String fieldName) {
        return fields().filter(field -> field.getName().contentEquals(fieldName))
                .findFirst();
    }

    /** Whether it declares a method of that name which takes as much as that call gives. */
    boolean declares(String method, MethodInvocationTree call) {
        return methods()
                .anyMatch(each -> each.getName().contentEquals(method)
                        && each.getParameters().size() == call.getArguments().size());
    }

    static boolean isStatic(VariableTree field) {
        return field.getModifiers().getFlags().contains(Modifier.STATIC);
    }

    static boolean isNamed(Tree tree, String name) {
        return tree instanceof IdentifierTree identifier && identifier.getName().contentEquals(name);
    }

    Optional<ExpressionTree> superclass() {
        return Optional.ofNullable(
                (ExpressionTree) (tree.getExtendsClause() instanceof ExpressionTree extended ? extended : null));
    }
}
