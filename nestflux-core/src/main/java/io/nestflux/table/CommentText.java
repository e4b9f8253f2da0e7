package io.nestflux.table;

import io.nestflux.ErrorCode;
import io.nestflux.NestFluxException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What somebody wrote as a comment: a text, which may be missing by mistake. */
public final class CommentText {

    private CommentText() {}

    /** @throws NestFluxException {@code NF-205} if it is null */
    public static Optional<String> of(@Nullable String text) {
        if (text == null) {
            throw new NestFluxException(
                    ErrorCode.MODEL_INVALID, "comment(null) says nothing.", "leave comment(…) out where there is none");
        }
        return Optional.of(text);
    }
}
