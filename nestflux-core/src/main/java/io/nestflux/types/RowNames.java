package io.nestflux.types;

import io.nestflux.pull.names.JavaWords;
import io.nestflux.table.TableDefinition;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What records are called, and where they are: {@code UserTable} has the record {@code User} beside it. */
final class RowNames {

    private final Class<?> schema;
    private final Optional<String> packageName;
    private final Set<String> taken = new HashSet<>();

    RowNames(Class<?> schema, Optional<String> packageName) {
        this.schema = schema;
        this.packageName = packageName;
    }

    /** The package of the records for a table or view. */
    String packageOf(TableDefinition table) {
        return packageName.orElseGet(() -> home(table).getPackageName());
    }

    /** A view that the schema class makes by itself has no class of its own. */
    private Class<?> home(TableDefinition table) {
        return isOwn(table) ? table.getClass() : schema;
    }

    private static boolean isOwn(TableDefinition table) {
        return !table.getClass().getPackageName().startsWith("io.nestflux.table")
                && !table.getClass().isAnonymousClass();
    }

    /** A name that no other record of the package has, nor a class that the record needs. */
    String name(TableDefinition table, Set<String> needed) {
        String own = isOwn(table)
                ? stem(table.getClass().getSimpleName())
                : JavaWords.pascal(table.qualifiedName().name());
        String free = own;
        String longer = JavaWords.pascal(
                table.qualifiedName().schema() + "_" + table.qualifiedName().name());
        if (!isFree(table, free, needed)) {
            free = own + "Row";
        }
        if (!isFree(table, free, needed)) {
            free = longer + "Row";
        }
        for (int number = 2; !isFree(table, free, needed); number++) {
            free = longer + "Row" + number;
        }
        taken.add(key(table, free));
        taken.add(key(table, "New" + free));
        return free;
    }

    private boolean isFree(TableDefinition table, String name, Set<String> needed) {
        return !taken.contains(key(table, name))
                && !taken.contains(key(table, "New" + name))
                && !needed.contains(name)
                && !isOfJava(name)
                && !(isOwn(table) && name.equals(table.getClass().getSimpleName()));
    }

    /** Some systems do not tell files apart by the size of their letters. */
    private String key(TableDefinition table, String name) {
        return (packageOf(table) + "." + name).toLowerCase(Locale.ROOT);
    }

    private static String stem(String className) {
        for (String ending : new String[] {"Table", "View"}) {
            if (className.endsWith(ending) && className.length() > ending.length()) {
                return className.substring(0, className.length() - ending.length());
            }
        }
        return className;
    }

    /** In the package of such a record, all other classes would mean it by that name. */
    private static boolean isOfJava(String name) {
        return RowNames.class.getClassLoader() != null
                && Object.class.getResource("/java/lang/" + name + ".class") != null;
    }
}
