package io.nestflux.table.postgres;

import io.nestflux.Api;
import io.nestflux.catalog.Kind;
import io.nestflux.catalog.QualifiedName;
import io.nestflux.sql.postgres.PgLiterals;
import io.nestflux.sql.postgres.PgNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What functions and procedures have in common: arguments, a body, and how it is run.
 *
 * @param <B> the builder itself
 */
@Api(Api.Use.CALL)
public abstract class PgCallable<B extends PgCallable<B>> extends PgRoutine<B> {

    private record Argument(String mode, String name, String type, Optional<String> defaultValue) {

        String sql() {
            return mode
                    + (name.isEmpty() ? "" : PgNames.quote(name) + " ")
                    + type
                    + defaultValue.map(value -> " DEFAULT " + value).orElse("");
        }
    }

    private final List<Argument> arguments = new ArrayList<>();
    private final List<String> attributes = new ArrayList<>();
    private String language = "sql";
    private Optional<String> body = Optional.empty();

    PgCallable(Kind kind, QualifiedName name) {
        super(kind, name);
    }

    /** An argument without a name. */
    public B argument(String type) {
        return add("", "", type, Optional.empty());
    }

    /** An argument. */
    public B argument(String name, String type) {
        return add("", name, type, Optional.empty());
    }

    /** An argument, and its value where a call says none, as SQL. */
    public B argument(String name, String type, String defaultExpression) {
        return add("", name, type, Optional.of(defaultExpression));
    }

    /** A column of the result. */
    public B out(String name, String type) {
        return add("OUT ", name, type, Optional.empty());
    }

    /** An argument that is a column of the result too. */
    public B inOut(String name, String type) {
        return add("INOUT ", name, type, Optional.empty());
    }

    /** All further arguments, as an array of that type. */
    public B variadic(String name, String type) {
        return add("VARIADIC ", name, type, Optional.empty());
    }

    private B add(String mode, String name, String type, Optional<String> defaultExpression) {
        arguments.add(new Argument(mode, name, type, defaultExpression));
        return self();
    }

    /** The language of its body; {@code sql} if nothing is said. */
    public B language(String name) {
        this.language = name;
        return self();
    }

    /** Its body, as the language wants it. */
    public B body(String text) {
        this.body = Optional.of("AS " + PgLiterals.dollarQuoted(text));
        return self();
    }

    /**
     * Its body in SQL, read by the server at once: what it uses cannot be dropped. One expression,
     * {@code returnExpression("a + b")}.
     */
    public B returnExpression(String expression) {
        this.body = Optional.of("RETURN " + expression);
        return self();
    }

    /** The same with statements, each with a semicolon behind it. */
    public B atomicBody(String statements) {
        this.body = Optional.of("BEGIN ATOMIC\n" + statements.strip() + "\nEND");
        return self();
    }

    /** It runs with the rights of its owner, not of its caller. */
    public B securityDefiner() {
        return attribute("SECURITY DEFINER");
    }

    /** A setting while it runs, as SQL: {@code set("search_path", "app, pg_temp")}. */
    public B set(String parameter, String value) {
        return attribute("SET " + parameter + " TO " + value);
    }

    /** Types that its language maps to types of its own. */
    public B transformFor(String type) {
        return attribute("TRANSFORM FOR TYPE " + type);
    }

    final B attribute(String sql) {
        attributes.add(sql);
        return self();
    }

    @Override
    final String identity() {
        return arguments.stream()
                .filter(argument -> !argument.mode().equals("OUT "))
                .map(Argument::type)
                .collect(Collectors.joining(", "));
    }

    final String written(String head, Optional<String> result) {
        List<String> lines = new ArrayList<>();
        lines.add(head + " " + writtenName()
                + arguments.stream().map(Argument::sql).collect(Collectors.joining(", ", "(", ")")));
        result.ifPresent(type -> lines.add("RETURNS " + type));
        lines.add("LANGUAGE " + language);
        lines.addAll(attributes);
        lines.add(body.orElseThrow(() -> incomplete("body", "give it one: body(\"…\")")));
        return String.join("\n", lines);
    }
}
