package io.nestflux.pull.merge;

import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TypeCastTree;
import com.sun.source.tree.VariableTree;
import java.util.LinkedList;
import java.util.List;
import java.util.Optional;

/** Calls one behind the other, as declarations are written: {@code varchar("email", 255).notNull().unique()}. */
record Chain(ExpressionTree whole, List<Link> links) {

    /**
     * One call.
     *
     * @param method its name; with a dot before it where the chain begins with something else than a call
     */
    record Link(String method, MethodInvocationTree call) {}

    Link first() {
        return links.get(0);
    }

    /** @return empty if it is none */
    static Optional<Chain> of(Tree tree) {
        if (tree instanceof ExpressionStatementTree statement) {
            return of(statement.getExpression());
        }
        if (tree instanceof VariableTree variable) {
            return of(variable.getInitializer());
        }
        if (tree instanceof ParenthesizedTree inner) {
            return of(inner.getExpression());
        }
        if (tree instanceof TypeCastTree cast) {
            return of(cast.getExpression());
        }
        LinkedList<Link> links = new LinkedList<>();
        Tree at = tree;
        while (at instanceof MethodInvocationTree call) {
            ExpressionTree select = call.getMethodSelect();
            if (select instanceof IdentifierTree name) {
                links.addFirst(new Link(name.getName().toString(), call));
                return Optional.of(new Chain((ExpressionTree) tree, List.copyOf(links)));
            }
            MemberSelectTree member = (MemberSelectTree) select;
            String name = member.getIdentifier().toString();
            if (!(member.getExpression() instanceof MethodInvocationTree)) {
                links.addFirst(new Link(isSelf(member) ? name : member.getExpression() + "." + name, call));
                return Optional.of(new Chain((ExpressionTree) tree, List.copyOf(links)));
            }
            links.addFirst(new Link(name, call));
            at = member.getExpression();
        }
        return Optional.empty();
    }

    private static boolean isSelf(MemberSelectTree member) {
        return JavaClass.isNamed(member.getExpression(), "this") || JavaClass.isNamed(member.getExpression(), "super");
    }
}
