package io.nestflux.maven;

import io.nestflux.catalog.Unmanaged;
import io.nestflux.compare.DiffResult;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What {@code diff} tells: the SQL, the changes in words, or both as JSON.
 *
 * @param rendering where sentences go
 * @param format {@code text} or {@code sql}, {@code changes}, {@code json}
 * @param reverse whether the way back is wanted
 * @param output a file for the result, instead of standard output
 */
record DiffReport(Rendering rendering, String format, boolean reverse, Optional<Path> output) {

    void write(DiffResult result) {
        String text = switch (format) {
            case "json" -> result.json();
            case "changes" -> String.join("\n", result.changesInWords());
            default -> reverse ? result.reverseScript() : result.script();
        };
        if (!format.equals("json")) {
            tell(result);
        }
        if (output.isPresent()) {
            new ResultFile(output.get()).write(text);
            rendering.done("Written: " + output.get());
        } else if (!text.isEmpty()) {
            rendering.print(text);
        }
    }

    private void tell(DiffResult result) {
        for (Unmanaged object : result.unmanaged()) {
            rendering.warn(object
                    + object.reason()
                            .map(reason -> " was left alone: " + reason)
                            .orElse(" is not managed by NestFlux, and was left alone"));
        }
        result.unproven().ifPresent(rendering::warn);
        String both = (reverse ? result.to() : result.from()) + " → " + (reverse ? result.from() : result.to());
        if (result.same()) {
            rendering.say("No differences: " + both);
        } else {
            rendering.say(Rendering.count(result.changes().size(), "difference") + ", "
                    + Rendering.count((reverse ? result.reverse() : result.statements()).size(), "statement")
                    + (result.unproven().isEmpty() ? ", proven forwards and back: " : ": ") + both);
        }
    }
}
