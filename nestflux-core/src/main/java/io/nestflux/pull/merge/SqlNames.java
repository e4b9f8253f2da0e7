package io.nestflux.pull.merge;

import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.Tree;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What classes and fields are called in the database; marked, so that a later renaming there can be told in a text. */
final class SqlNames {

    private static final String OPEN = "\u27E6";
    private static final String CLOSE = "\u27E7";

    private final Map<String, String> objects = new HashMap<>();
    private final Map<String, Map<String, String>> columns = new HashMap<>();
    private final Map<String, String> enums;

    /** @param enums what enums of a user's own naming were called by the pull, by their names */
    SqlNames(Map<String, String> enums) {
        this.enums = enums;
    }

    void object(JavaClass type, String name) {
        objects.put(type.name(), name);
    }

    void column(JavaClass type, String field, String name) {
        columns.computeIfAbsent(type.name(), key -> new HashMap<>()).put(field, name);
    }

    String object(JavaClass type) {
        return objects.getOrDefault(type.name(), type.simpleName());
    }

    /** The column that a field is, in the class or those above it. */
    Optional<String> column(List<JavaClass> lineage, String field) {
        return lineage.stream()
                .map(type -> columns.getOrDefault(type.name(), Map.of()).get(field))
                .filter(name -> name != null)
                .findFirst();
    }

    String ofClass(JavaClass type) {
        if (objects.containsKey(type.name())) {
            return object(object(type));
        }
        return type.isEnum() ? ofEnum(type) : type.simpleName();
    }

    String ofEnum(JavaClass type) {
        return enums.getOrDefault(type.name(), type.name());
    }

    /** The class whose one instance an expression means: {@code USER}, {@code UserTable.USER}. */
    Optional<JavaClass> instance(ClassPool pool, JavaClass at, Tree expression) {
        String name;
        Optional<JavaClass> owner;
        if (expression instanceof IdentifierTree identifier) {
            name = identifier.getName().toString();
            owner = pool.ownerOfStatic(at, name);
        } else if (expression instanceof MemberSelectTree select) {
            name = select.getIdentifier().toString();
            owner = pool.meant(at, select.getExpression());
        } else {
            return Optional.empty();
        }
        return owner.filter(type -> type.instance().equals(Optional.of(name)));
    }

    static String object(String name) {
        return OPEN + name + CLOSE;
    }

    static String column(String object, String name) {
        return OPEN + object + "/" + name + CLOSE;
    }

    static String ownColumn(String name) {
        return column("", name);
    }

    /** The text for people. */
    static String bare(String text) {
        return text.replace(OPEN + "/", "").replace(OPEN, "").replace(CLOSE, "").replace('/', '.');
    }

    /** The text with an object under another name. */
    static String renameObject(String text, String old, String now) {
        return text.replace(object(old), object(now)).replace(OPEN + old + "/", OPEN + now + "/");
    }
}
