package io.nestflux.pull.merge;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewArrayTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParameterizedTypeTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TypeCastTree;
import com.sun.source.tree.UnaryTree;
import com.sun.source.tree.VariableTree;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/**
 * What an expression says, as a text in which the names that people may change are those of the database: of two
 * declarations that mean the same, the texts are equal, however they are formatted and their fields called.
 */
final class Meaning {

    private static final int DEEP = 12;

    private final ClassPool pool;
    private final SqlNames names;
    private final JavaClass at;
    private final Map<String, String> parameters = new HashMap<>();
    private int depth;

    Meaning(ClassPool pool, SqlNames names, JavaClass at) {
        this.pool = pool;
        this.names = names;
        this.at = at;
    }

    String of(Tree tree) {
        if (tree == null || depth > DEEP) {
            return "";
        }
        depth++;
        try {
            return read(tree);
        } finally {
            depth--;
        }
    }

    private String read(Tree tree) {
        Optional<String> constant = tree instanceof ExpressionTree expression ? string(expression) : Optional.empty();
        if (constant.isPresent()) {
            return quoted(constant.get());
        }
        if (tree instanceof ParenthesizedTree inner) {
            return of(inner.getExpression());
        }
        if (tree instanceof LiteralTree literal) {
            return literal.getKind() == Tree.Kind.LONG_LITERAL ? literal.getValue() + "L" : literal.getValue() + "";
        }
        if (tree instanceof IdentifierTree identifier) {
            return identifier(identifier.getName().toString());
        }
        if (tree instanceof MemberSelectTree select) {
            return select(select);
        }
        if (tree instanceof MethodInvocationTree call) {
            return callee(call.getMethodSelect()) + list(call.getTypeArguments(), "<", ">") + "("
                    + list(call.getArguments(), "", "") + ")";
        }
        if (tree instanceof LambdaExpressionTree lambda) {
            return lambda(lambda);
        }
        if (tree instanceof MemberReferenceTree reference) {
            return of(reference.getQualifierExpression()) + "::" + reference.getName();
        }
        return compound(tree);
    }

    private String compound(Tree tree) {
        if (tree instanceof NewClassTree made) {
            return "new " + of(made.getIdentifier()) + "(" + list(made.getArguments(), "", "") + ")";
        }
        if (tree instanceof NewArrayTree array) {
            return "new " + of(array.getType()) + "{" + list(array.getInitializers(), "", "") + "}";
        }
        if (tree instanceof ParameterizedTypeTree type) {
            return of(type.getType()) + list(type.getTypeArguments(), "<", ">");
        }
        if (tree instanceof BinaryTree binary) {
            return "(" + of(binary.getLeftOperand()) + " " + binary.getKind() + " " + of(binary.getRightOperand())
                    + ")";
        }
        if (tree instanceof UnaryTree unary) {
            return unary.getKind() + " " + of(unary.getExpression());
        }
        if (tree instanceof TypeCastTree cast) {
            return of(cast.getExpression());
        }
        return JavaCode.of(at.file().text(tree));
    }

    private String callee(Tree select) {
        if (select instanceof IdentifierTree identifier) {
            return identifier.getName().toString();
        }
        MemberSelectTree member = (MemberSelectTree) select;
        boolean own =
                JavaClass.isNamed(member.getExpression(), "this") || JavaClass.isNamed(member.getExpression(), "super");
        return own ? member.getIdentifier().toString() : of(member.getExpression()) + "." + member.getIdentifier();
    }

    private String identifier(String name) {
        if (parameters.containsKey(name)) {
            return parameters.get(name);
        }
        Optional<String> column = names.column(pool.lineage(at), name);
        if (column.isPresent()) {
            return SqlNames.ownColumn(column.get());
        }
        Optional<JavaClass> type = pool.meant(at, name);
        return type.map(names::ofClass).orElseGet(() -> staticField(pool.ownerOfStatic(at, name), name));
    }

    private String select(MemberSelectTree select) {
        String name = select.getIdentifier().toString();
        if (name.equals("class")) {
            return of(select.getExpression()) + ".class";
        }
        if (JavaClass.isNamed(select.getExpression(), "this")) {
            return identifier(name);
        }
        Optional<JavaClass> whole = pool.meant(at, select);
        if (whole.isPresent()) {
            return names.ofClass(whole.get());
        }
        Optional<JavaClass> instance = names.instance(pool, at, select.getExpression());
        if (instance.isPresent()) {
            Optional<String> column = names.column(pool.lineage(instance.get()), name);
            if (column.isPresent()) {
                return instance.get().equals(at)
                        ? SqlNames.ownColumn(column.get())
                        : SqlNames.column(names.object(instance.get()), column.get());
            }
        }
        Optional<JavaClass> owner = pool.meant(at, select.getExpression());
        return owner.isPresent() ? staticField(owner, name) : name;
    }

    private String staticField(Optional<JavaClass> owner, String name) {
        Optional<VariableTree> field = owner.flatMap(type -> type.field(name));
        if (field.isEmpty() || !JavaClass.isStatic(field.get()) && !owner.get().isEnum()) {
            return name;
        }
        JavaClass type = owner.get();
        if (type.isEnum()) {
            return names.ofClass(type) + "#" + EnumLabels.label(type, field.get());
        }
        if (type.instance().equals(Optional.of(name))) {
            return SqlNames.object(names.object(type));
        }
        boolean fixed = field.get().getModifiers().getFlags().contains(Modifier.FINAL);
        return fixed && field.get().getInitializer() != null
                ? new Meaning(pool, names, type).deeper(depth).of(field.get().getInitializer())
                : name;
    }

    private Meaning deeper(int by) {
        depth = by + 1;
        return this;
    }

    private String lambda(LambdaExpressionTree lambda) {
        for (VariableTree parameter : lambda.getParameters()) {
            parameters.put(parameter.getName().toString(), "$" + parameters.size());
        }
        Tree body = lambda.getBody();
        if (body instanceof BlockTree block && block.getStatements().size() == 1) {
            Tree only = block.getStatements().get(0);
            body = only instanceof ReturnTree returned
                    ? returned.getExpression()
                    : only instanceof ExpressionStatementTree statement ? statement.getExpression() : only;
        }
        String text = "->" + of(body);
        lambda.getParameters()
                .forEach(parameter -> parameters.remove(parameter.getName().toString()));
        return text;
    }

    private String list(List<? extends Tree> trees, String open, String close) {
        return trees == null || trees.isEmpty()
                ? ""
                : trees.stream().map(this::of).collect(Collectors.joining(", ", open, close));
    }

    /** The value of what is a string that the compiler knows: a literal, a constant, several of them joined. */
    Optional<String> string(ExpressionTree expression) {
        return string(expression, this::constant);
    }

    private static Optional<String> string(
            ExpressionTree expression, Function<ExpressionTree, Optional<String>> constant) {
        if (expression instanceof LiteralTree literal) {
            return Optional.ofNullable(literal.getValue() instanceof String text ? text : null);
        }
        if (expression instanceof ParenthesizedTree inner) {
            return string(inner.getExpression(), constant);
        }
        if (expression instanceof BinaryTree binary && binary.getKind() == Tree.Kind.PLUS) {
            Optional<String> left = string(binary.getLeftOperand(), constant);
            return left.flatMap(
                    start -> string(binary.getRightOperand(), constant).map(start::concat));
        }
        return constant.apply(expression);
    }

    private Optional<String> constant(ExpressionTree expression) {
        Optional<JavaClass> owner = Optional.empty();
        String name = "";
        if (expression instanceof IdentifierTree identifier) {
            name = identifier.getName().toString();
            owner = parameters.containsKey(name) ? Optional.empty() : pool.ownerOfStatic(at, name);
        } else if (expression instanceof MemberSelectTree select) {
            name = select.getIdentifier().toString();
            owner = pool.meant(at, select.getExpression());
        }
        String constant = name;
        Optional<VariableTree> field = owner.flatMap(type -> type.field(constant));
        if (field.isEmpty()
                || depth > DEEP
                || owner.get().isEnum()
                || !field.get().getModifiers().getFlags().contains(Modifier.FINAL)
                || field.get().getInitializer() == null) {
            return Optional.empty();
        }
        return new Meaning(pool, names, owner.get())
                .deeper(depth)
                .string(field.get().getInitializer());
    }

    static String quoted(String text) {
        return '"'
                + text.replace("\\", "\\\\")
                        .replace("\"", "\\\"")
                        .replace("\r\n", "\n")
                        .replace("\n", "\\n")
                + '"';
    }
}
