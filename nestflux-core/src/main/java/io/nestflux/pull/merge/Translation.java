package io.nestflux.pull.merge;

import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.ImportTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Puts pieces of a fresh pull into the names that the classes have here, and notes what they need imported. */
final class Translation {

    private final MergeSides sides;
    private final Counterparts counterparts;

    Translation(MergeSides sides, Counterparts counterparts) {
        this.sides = sides;
        this.counterparts = counterparts;
    }

    /** A part of a class. */
    Snippet of(JavaClass type, Tree tree) {
        ParsedFile file = type.file();
        return of(type, tree, file.start(tree), file.end(tree));
    }

    /** A part of a class, from and to a place in its file. */
    Snippet of(JavaClass type, Tree tree, int from, int to) {
        Walk walk = new Walk(type);
        walk.scan(tree, null);
        if (tree instanceof VariableTree field && !type.isEnum() && !JavaClass.isStatic(field)) {
            String name = field.getName().toString();
            String here = counterparts.field(type, name);
            int end = type.file().end(field.getType());
            int at = JavaCode.codeFrom(type.file().text(), end);
            if (!here.equals(name) && type.file().text().startsWith(name, at)) {
                walk.splices.replace(at, at + name.length(), here);
            }
        }
        return new Snippet(walk.splices.apply(type.file().text(), from, to), walk.imports);
    }

    /** A whole file, for a package of its own. */
    Snippet file(JavaClass type, String packageName) {
        ParsedFile file = type.file();
        Walk walk = new Walk(type);
        file.unit().getTypeDecls().forEach(each -> walk.scan(each, null));
        for (ImportTree each : file.unit().getImports()) {
            Tree name = each.getQualifiedIdentifier();
            walk.splices.replace(file.start(name), file.end(name), imported(each));
        }
        if (file.unit().getPackageName() != null) {
            walk.splices.replace(
                    file.start(file.unit().getPackageName()),
                    file.end(file.unit().getPackageName()),
                    packageName);
        }
        return new Snippet(walk.splices.apply(file.text()), walk.imports);
    }

    private String imported(ImportTree each) {
        String name = each.getQualifiedIdentifier().toString();
        ClassPool pool = sides.theirs().pool();
        if (!each.isStatic()) {
            return pool.named(name).map(counterparts::className).orElse(name);
        }
        MemberSelectTree member = (MemberSelectTree) each.getQualifiedIdentifier();
        return pool.named(member.getExpression().toString())
                .map(owner -> counterparts.className(owner) + "."
                        + constant(owner, member.getIdentifier().toString()))
                .orElse(name);
    }

    private String constant(JavaClass owner, String name) {
        return owner.isEnum() ? counterparts.label(owner, name) : counterparts.instance(owner, name);
    }

    private final class Walk extends TreeScanner<Void, Void> {

        private final JavaClass type;
        private final ParsedFile file;
        private final ClassPool pool = sides.theirs().pool();
        private final Splices splices = new Splices();
        private final Set<Import> imports = new TreeSet<>();
        private final Set<String> parameters = new HashSet<>();

        Walk(JavaClass type) {
            this.type = type;
            this.file = type.file();
        }

        @Override
        public Void visitLambdaExpression(LambdaExpressionTree lambda, Void nothing) {
            lambda.getParameters()
                    .forEach(parameter -> parameters.add(parameter.getName().toString()));
            scan(lambda.getBody(), null);
            lambda.getParameters()
                    .forEach(parameter -> parameters.remove(parameter.getName().toString()));
            return null;
        }

        @Override
        public Void visitMemberSelect(MemberSelectTree select, Void nothing) {
            Optional<JavaClass> whole = pool.named(select.toString());
            if (whole.isPresent() && whole.get().outer().isEmpty()) {
                splices.replace(file.start(select), file.end(select), counterparts.className(whole.get()));
                return null;
            }
            scan(select.getExpression(), null);
            String name = select.getIdentifier().toString();
            String here = member(select, name);
            if (!here.equals(name)) {
                splices.replace(file.end(select) - name.length(), file.end(select), here);
            }
            return null;
        }

        private String member(MemberSelectTree select, String name) {
            Optional<JavaClass> instance = sides.theirs().names().instance(pool, type, select.getExpression());
            if (instance.isPresent()) {
                return counterparts.field(instance.get(), name);
            }
            if (JavaClass.isNamed(select.getExpression(), "this")) {
                return counterparts.field(type, name);
            }
            return pool.meant(type, select.getExpression())
                    .filter(owner -> owner.field(name).isPresent())
                    .map(owner -> constant(owner, name))
                    .orElse(name);
        }

        @Override
        public Void visitIdentifier(IdentifierTree identifier, Void nothing) {
            String name = identifier.getName().toString();
            int start = file.start(identifier);
            if (parameters.contains(name) || start < 0 || file.end(identifier) < 0) {
                return null;
            }
            String here = here(name);
            if (!here.equals(name)) {
                splices.replace(start, file.end(identifier), here);
            }
            return null;
        }

        private String here(String name) {
            if (sides.theirs().names().column(pool.lineage(type), name).isPresent()) {
                return counterparts.field(type, name);
            }
            Optional<JavaClass> found = pool.meant(type, name);
            if (found.isPresent()) {
                Import imported = new Import(false, counterparts.className(found.get()));
                imports.add(imported);
                return imported.simpleName();
            }
            Optional<JavaClass> owner = pool.ownerOfStatic(type, name);
            if (owner.isPresent()) {
                String constant = constant(owner.get(), name);
                if (!owner.get().equals(type)) {
                    imports.add(new Import(true, counterparts.className(owner.get()) + "." + constant));
                }
                return constant;
            }
            for (ImportTree each : file.unit().getImports()) {
                String imported = each.getQualifiedIdentifier().toString();
                if (imported.endsWith("." + name)) {
                    imports.add(new Import(each.isStatic(), imported));
                }
            }
            return name;
        }
    }
}
