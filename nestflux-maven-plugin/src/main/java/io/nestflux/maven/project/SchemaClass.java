package io.nestflux.maven.project;

import io.nestflux.ErrorCode;
import io.nestflux.NestFluxException;
import io.nestflux.table.SchemaDefinition;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Modifier;

/** Makes an instance of the user's schema class, and says what to change when that is not possible. */
final class SchemaClass {

    private SchemaClass() {}

    /** @throws NestFluxException {@code NF-201} if there is no such class, {@code NF-202} if it cannot be used */
    static SchemaDefinition instantiate(String name, ClassLoader loader) {
        Class<?> type = load(name, loader);
        if (!SchemaDefinition.class.isAssignableFrom(type)) {
            throw unusable(name, "is no schema class", "let it extend PgSchema or MySqlSchema");
        }
        if (Modifier.isAbstract(type.getModifiers())) {
            throw unusable(name, "is abstract", "name a class that extends it, with -Dnestflux.schemaClass=…");
        }
        if (!Modifier.isPublic(type.getModifiers())) {
            throw unusable(name, "is not public", "write 'public final class " + type.getSimpleName() + "'");
        }
        try {
            return (SchemaDefinition) type.getConstructor().newInstance();
        } catch (NoSuchMethodException hidden) {
            throw unusable(
                    name,
                    "has no public constructor without parameters",
                    "add 'public " + type.getSimpleName() + "() { tables(…); }'");
        } catch (InvocationTargetException threw) {
            throw broken(name, threw.getCause());
        } catch (LinkageError failed) {
            throw broken(name, failed);
        } catch (ReflectiveOperationException impossible) {
            throw unusable(name, "cannot be instantiated: " + impossible, "make it public, with a public constructor");
        }
    }

    private static Class<?> load(String name, ClassLoader loader) {
        try {
            return Class.forName(name, false, loader);
        } catch (ClassNotFoundException absent) {
            throw new NestFluxException(
                    ErrorCode.SCHEMA_CLASS_NOT_FOUND,
                    "There is no class " + name + " on the project's class path.",
                    "compare -Dnestflux.schemaClass with the package and name of your schema class",
                    "run 'mvn compile' first if it is new");
        } catch (LinkageError incomplete) {
            throw broken(name, incomplete);
        }
    }

    /** The constructor runs the tables' static initialisers: the first cause is the one that the user can mend. */
    private static NestFluxException broken(String name, Throwable thrown) {
        Throwable cause = thrown;
        while (cause.getCause() != null && !(cause instanceof NestFluxException)) {
            cause = cause.getCause();
        }
        if (cause instanceof NestFluxException known) {
            return known;
        }
        return new NestFluxException(
                ErrorCode.SCHEMA_CLASS_UNUSABLE,
                name + " cannot be created: " + cause + place(cause),
                cause,
                "mend the cause; 'mvn -X' shows its stack trace");
    }

    private static String place(Throwable cause) {
        StackTraceElement[] trace = cause.getStackTrace();
        return trace.length == 0 ? "" : " (at " + trace[0] + ")";
    }

    private static NestFluxException unusable(String name, String why, String hint) {
        return new NestFluxException(ErrorCode.SCHEMA_CLASS_UNUSABLE, name + " " + why + ".", hint);
    }
}
