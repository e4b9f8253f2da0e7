package io.nestflux.maven.project;

import io.nestflux.ErrorCode;
import io.nestflux.NestFluxException;
import io.nestflux.table.DeclaredSchema;
import io.nestflux.table.SchemaDefinition;
import io.nestflux.table.TableDefinition;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds the schema class of a project: the one that is named, or else the only one there is.
 *
 * @param classes what the project has compiled
 * @param directory where the compiled classes are, for messages
 * @param loader loads them
 * @param goal the goal that wants to know, for messages
 */
public record ProjectSchema(CompiledClasses classes, Path directory, ClassLoader loader, String goal) {

    private static final Set<String> SCHEMA_BASES = Set.of(DeclaredSchema.class.getName());
    private static final Set<String> TABLE_BASES = Set.of(TableDefinition.class.getName());

    /**
     * The schema class's instance.
     *
     * @param named the name that the user gave, if any
     * @throws NestFluxException {@code NF-201} to {@code NF-204}: none, unusable, several, or nothing compiled yet
     */
    public SchemaDefinition find(Optional<String> named) {
        return SchemaClass.instantiate(named.orElseGet(this::onlySchemaClass), loader);
    }

    private String onlySchemaClass() {
        if (classes.isEmpty()) {
            throw new NestFluxException(
                    ErrorCode.CLASSES_NOT_COMPILED,
                    "There are no compiled classes in " + directory + ", so there is no schema class to look at.",
                    "run 'mvn compile nestflux:" + goal + "'");
        }
        List<String> found = classes.concreteDescendants(SCHEMA_BASES);
        if (found.isEmpty()) {
            throw new NestFluxException(
                    ErrorCode.SCHEMA_CLASS_NOT_FOUND,
                    "No class in " + directory + " extends PgSchema or MySqlSchema.",
                    "write one: 'public final class MainSchema extends PgSchema', which lists your tables",
                    "if it is in a dependency, name it with -Dnestflux.schemaClass=…",
                    "if it is new, run 'mvn compile nestflux:" + goal + "'");
        }
        if (found.size() > 1) {
            throw new NestFluxException(
                    ErrorCode.SCHEMA_CLASS_AMBIGUOUS,
                    "There are " + found.size() + " schema classes: " + String.join(", ", found) + ".",
                    "say which one with -Dnestflux.schemaClass=" + found.get(0),
                    "or in the plugin's configuration: <schemaClass>" + found.get(0) + "</schemaClass>");
        }
        return found.get(0);
    }

    /** Table and view classes of the project that no schema class lists: most often one was forgotten. */
    public List<String> unlistedTables(SchemaDefinition schema) {
        Set<String> listed = schema.tableClasses().stream().map(Class::getName).collect(Collectors.toSet());
        List<String> schemaClasses = classes.concreteDescendants(SCHEMA_BASES);
        if (schemaClasses.size() > 1) {
            // another schema class may list it, and it is not this goal's business to run that one
            return List.of();
        }
        return classes.concreteDescendants(TABLE_BASES).stream()
                .filter(table -> !listed.contains(table))
                .toList();
    }
}
