package io.nestflux.maven;

import io.nestflux.generate.RenamePrompt;
import java.util.List;
import java.util.Optional;

/** Asks at the terminal what was renamed; who does not know gets the error that says how to answer later. */
record RenameDialog(Terminal terminal) implements RenamePrompt {

    private static final String STOP = "stop";

    @Override
    public Optional<String> ask(String gone, List<String> candidates) {
        String question =
                "The %s is gone. What is it called now: %s? Or is it to be dropped, with all that is in it: %s?"
                        .formatted(gone, String.join(", ", candidates), NOT_RENAMED);
        String answer = terminal.ask(question, STOP);
        boolean isOne = answer.equals(NOT_RENAMED) || candidates.contains(answer);
        return isOne ? Optional.of(answer) : Optional.empty();
    }
}
