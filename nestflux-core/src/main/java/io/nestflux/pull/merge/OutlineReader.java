package io.nestflux.pull.merge;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ParameterizedTypeTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Reads what files declare: tables with their columns and statements, views, what schema classes list, enums. */
final class OutlineReader {

    private static final Set<String> TABLES = Set.of("PgTable", "MySqlTable");
    private static final Set<String> VIEWS = Set.of("PgView", "PgMaterializedView", "MySqlView");
    private static final Set<String> SCHEMAS = Set.of("PgSchema", "MySqlSchema");

    private final ClassPool pool;
    private final SqlNames names;
    private final Map<Key, JavaClass> objects = new TreeMap<>();
    private final Map<Key, Declaration> declarations = new LinkedHashMap<>();
    private final Map<Key, String> contents = new TreeMap<>();

    private OutlineReader(Collection<ParsedFile> files, Map<String, String> enums) {
        this.pool = new ClassPool(files);
        this.names = new SqlNames(enums);
    }

    /**
     * @param files what is Java
     * @param others texts of other files, by path
     * @param home how the paths of those begin that are meant where two are of the same object
     * @param enums what enums were called by the pull, where they are called otherwise now
     */
    static Outline read(
            Collection<ParsedFile> files, Map<String, String> others, Map<String, String> enums, String home) {
        OutlineReader reader = new OutlineReader(files, enums);
        reader.pool.all().forEach(reader::name);
        reader.pool.all().stream()
                .sorted(Comparator.comparing(type -> !type.file().path().startsWith(home)))
                .forEach(reader::declare);
        others.forEach((path, text) -> reader.contents.put(Key.ofObject(Key.FILE, path), text.replace("\r\n", "\n")));
        return Outline.of(reader.pool, reader.names, reader.objects, reader.declarations, reader.contents);
    }

    static boolean isBase(String simpleName) {
        return TABLES.contains(simpleName) || VIEWS.contains(simpleName) || SCHEMAS.contains(simpleName);
    }

    static Set<String> bases() {
        Set<String> all = new HashSet<>(TABLES);
        all.addAll(VIEWS);
        all.addAll(SCHEMAS);
        return all;
    }

    private void name(JavaClass type) {
        String root = pool.root(type);
        if (TABLES.contains(root) || VIEWS.contains(root)) {
            type.fields()
                    .filter(OutlineReader::isColumn)
                    .forEach(field -> Chain.of(field.getInitializer())
                            .flatMap(chain -> columnName(type, chain))
                            .ifPresent(
                                    column -> names.column(type, field.getName().toString(), column)));
            sqlName(type, root).ifPresent(name -> names.object(type, name));
        }
    }

    private static boolean isColumn(VariableTree field) {
        Tree type = field.getType() instanceof ParameterizedTypeTree generic ? generic.getType() : field.getType();
        return !JavaClass.isStatic(field) && type != null && type.toString().endsWith("Column");
    }

    private Optional<String> columnName(JavaClass type, Chain chain) {
        List<? extends ExpressionTree> arguments = chain.first().call().getArguments();
        return arguments.isEmpty() ? Optional.empty() : new Meaning(pool, names, type).string(arguments.get(0));
    }

    /** What the constructor of the class, or of one above it, hands up. */
    private Optional<String> sqlName(JavaClass type, String root) {
        if (type.isAbstract()) {
            return Optional.empty();
        }
        for (JavaClass each : pool.lineage(type)) {
            Optional<List<String>> handed = each.constructors()
                    .flatMap(constructor -> statements(constructor.getBody()).stream())
                    .flatMap(statement -> Chain.of(statement).stream())
                    .filter(chain -> chain.first().method().equals("super"))
                    .map(chain -> strings(each, chain.first().call()))
                    .filter(found -> !found.isEmpty())
                    .findFirst();
            if (handed.isPresent()) {
                List<String> parts = handed.get();
                boolean inPublic = parts.size() == 1 && root.startsWith("Pg");
                return Optional.of(inPublic ? Key.qualified(List.of("public", parts.get(0))) : Key.qualified(parts));
            }
        }
        return Optional.empty();
    }

    private void declare(JavaClass type) {
        String root = pool.root(type);
        if (type.isEnum()) {
            String name = names.ofEnum(type);
            objects.putIfAbsent(Key.ofObject(Key.ENUM, name), type);
            type.constants().forEach(constant -> {
                String label = EnumLabels.label(type, constant);
                add(
                        new Key(Key.LABEL, name, label),
                        type,
                        constant,
                        List.of(new Part(Part.WHOLE, label, List.of(), constant)),
                        false);
            });
        } else if (SCHEMAS.contains(root)) {
            objects.putIfAbsent(Key.ofObject(Key.SCHEMA, type.simpleName()), type);
            pool.lineage(type).forEach(each -> members(each, type, ""));
        } else if (TABLES.contains(root) || VIEWS.contains(root)) {
            if (!type.isAbstract()) {
                String object = names.object(type);
                Key key = Key.ofObject(TABLES.contains(root) ? Key.TABLE : Key.VIEW, object);
                if (objects.putIfAbsent(key, type) != null) {
                    return; // another class of the same table, which is not meant
                }
                pool.lineage(type).forEach(each -> members(each, type, object));
            }
        } else if (type.outer().isEmpty()) {
            objects.putIfAbsent(Key.ofObject(Key.CLASS, type.simpleName()), type);
            contents.put(
                    Key.ofObject(Key.CLASS, type.simpleName()),
                    JavaCode.of(type.file().text()));
        }
    }

    private void members(JavaClass type, JavaClass of, String object) {
        for (Tree member : type.tree().getMembers()) {
            if (member instanceof VariableTree field && field.getInitializer() != null) {
                field(type, of, object, field);
            } else if (member instanceof MethodTree method && method.getBody() != null && declares(method)) {
                statements(method.getBody()).forEach(statement -> statement(type, of, object, statement));
            } else if (member instanceof BlockTree block && !block.isStatic()) {
                block.getStatements().forEach(statement -> statement(type, of, object, statement));
            }
        }
    }

    /** A constructor, or a method that it may call. */
    private static boolean declares(MethodTree method) {
        return method.getReturnType() == null
                || method.getReturnType().toString().equals("void")
                        && method.getParameters().isEmpty();
    }

    private void field(JavaClass type, JavaClass of, String object, VariableTree field) {
        String name = field.getName().toString();
        Meaning meaning = new Meaning(pool, names, type);
        if (JavaClass.isStatic(field)) {
            if (!type.instance().equals(Optional.of(name))
                    && Chain.of(field.getInitializer()).isPresent()) {
                add(
                        new Key("constant", object, name),
                        type,
                        field,
                        parts(meaning, field, field.getInitializer()),
                        false);
            }
            return;
        }
        names.column(List.of(type), name)
                .ifPresent(column -> add(
                        new Key(Key.COLUMN, object, column),
                        type,
                        field,
                        parts(meaning, field, field.getInitializer()),
                        isOpaque(of, field.getInitializer())));
    }

    private boolean isOpaque(JavaClass of, ExpressionTree initializer) {
        return Chain.of(initializer)
                .map(Chain::first)
                .filter(first -> first.method().contains(".") || isTheirOwn(of, first))
                .isPresent();
    }

    /** Whether it calls a method that the classes here declare. */
    private boolean isTheirOwn(JavaClass of, Chain.Link first) {
        return pool.lineage(of).stream().anyMatch(each -> each.declares(first.method(), first.call()));
    }

    private void statement(JavaClass type, JavaClass of, String object, StatementTree statement) {
        Optional<Chain> found = Chain.of(statement);
        if (found.isEmpty()
                || found.get().first().method().equals("super")
                || found.get().first().method().equals("this")) {
            return;
        }
        Chain chain = found.get();
        String method = chain.first().method();
        if (isTheirOwn(of, chain.first())) {
            return;
        }
        if (Roots.isList(method) && chain.links().size() == 1) {
            chain.first().call().getArguments().forEach(argument -> listed(type, object, method, argument));
            return;
        }
        add(
                key(type, object, chain),
                type,
                statement,
                parts(new Meaning(pool, names, type), null, chain.whole()),
                false);
    }

    private void listed(JavaClass type, String object, String list, ExpressionTree argument) {
        Meaning meaning = new Meaning(pool, names, type);
        Optional<Chain> chain =
                Chain.of(argument).filter(made -> !made.first().method().contains("."));
        Key key =
                chain.map(made -> key(type, object, made)).orElseGet(() -> new Key(list, object, meaning.of(argument)));
        add(key, type, argument, parts(meaning, null, argument), false);
    }

    private Key key(JavaClass type, String object, Chain chain) {
        Meaning meaning = new Meaning(pool, names, type);
        String method = chain.first().method();
        MethodInvocationTree call = chain.first().call();
        String name =
                Roots.name(method, strings(type, call), call.getArguments().size(), meaning.of(chain.whole()));
        return new Key(method, object, name);
    }

    private List<Part> parts(Meaning meaning, @Nullable VariableTree field, ExpressionTree value) {
        List<Part> parts = new ArrayList<>();
        if (field != null && field.getType() != null) {
            parts.add(new Part(Part.TYPE, meaning.of(field.getType()), List.of(), field.getType()));
        }
        Optional<Chain> chain = Chain.of(value);
        if (chain.isEmpty()) {
            parts.add(new Part(Part.WHOLE, meaning.of(value), List.of(), value));
            return parts;
        }
        Map<String, Integer> seen = new TreeMap<>();
        for (Chain.Link link : chain.get().links()) {
            int count = seen.merge(link.method(), 1, Integer::sum);
            List<String> arguments =
                    link.call().getArguments().stream().map(meaning::of).toList();
            String types = link.call().getTypeArguments().isEmpty()
                    ? ""
                    : link.call().getTypeArguments().stream()
                            .map(meaning::of)
                            .toList()
                            .toString();
            parts.add(new Part(
                    count == 1 ? link.method() : link.method() + "#" + count,
                    link.method() + types + "(" + String.join(", ", arguments) + ")",
                    arguments,
                    link.call()));
        }
        return parts;
    }

    private void add(Key key, JavaClass type, Tree tree, List<Part> parts, boolean opaque) {
        declarations.putIfAbsent(key, new Declaration(key, type, tree, parts, opaque));
    }

    /** The arguments that are strings, up to the first that is none. */
    private List<String> strings(JavaClass type, MethodInvocationTree call) {
        List<String> strings = new ArrayList<>();
        for (ExpressionTree argument : call.getArguments()) {
            Optional<String> text = new Meaning(pool, names, type).string(argument);
            if (text.isEmpty()) {
                break;
            }
            strings.add(text.get());
        }
        return strings;
    }

    private static List<StatementTree> statements(BlockTree block) {
        List<StatementTree> statements = new ArrayList<>();
        for (StatementTree each : block == null ? List.<StatementTree>of() : block.getStatements()) {
            if (each instanceof BlockTree inner) {
                statements.addAll(statements(inner));
            } else if (each instanceof ExpressionStatementTree || each instanceof VariableTree) {
                statements.add(each);
            }
        }
        return statements;
    }
}
