package io.nestflux.maven;

import java.io.Console;
import java.lang.reflect.Method;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.apache.maven.execution.MavenSession;

/** Asks whoever sits in front of this Maven, if anybody does. */
interface Terminal {

    /**
     * What was answered.
     *
     * @param proposal what a mere return means
     */
    String ask(String question, String proposal);

    /** Whether somebody is there. */
    default boolean isAttended() {
        return this != NOBODY;
    }

    /** Nobody is there: what is proposed is taken. */
    Terminal NOBODY = (question, proposal) -> proposal;

    /** That of a build. */
    static Terminal of(MavenSession session) {
        return of(session.getRequest().isInteractiveMode(), System.getenv(), Terminal::console);
    }

    /** None with {@code -B}, in continuous integration, and where input or output is no terminal. */
    static Terminal of(boolean interactive, Map<String, String> environment, Supplier<Optional<Terminal>> console) {
        String ci = environment.getOrDefault("CI", "");
        boolean alone = !interactive || !ci.isEmpty() && !ci.equals("false");
        return alone ? NOBODY : console.get().orElse(NOBODY);
    }

    private static Optional<Terminal> console() {
        return Optional.ofNullable(System.console())
                .filter(Terminal::isTerminal)
                .map(console -> (question, proposal) -> ask(console, question, proposal));
    }

    private static String ask(Console console, String question, String proposal) {
        String answer = console.readLine("%s [%s]: ", question, proposal);
        return answer == null || answer.isBlank() ? proposal : answer.strip();
    }

    /** From JDK 22 on there is a console also where there is no terminal, and a method that tells. */
    private static boolean isTerminal(Console console) {
        try {
            Method tells = Console.class.getMethod("isTerminal");
            return (boolean) tells.invoke(console);
        } catch (NoSuchMethodException older) {
            return true;
        } catch (ReflectiveOperationException unknown) {
            return false;
        }
    }
}
