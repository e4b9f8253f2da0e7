package io.nestflux.migrate;

import io.nestflux.Api;

/** What to do about statements after which rows or values are gone. Going back has a rule of its own. */
@Api(Api.Use.CALL)
public enum DestructivePolicy {
    /** Run them; nothing is counted before. */
    ALLOW,
    /** Say what they take away before anything runs. */
    WARN,
    /** Refuse them where there are rows, or where nobody can tell. */
    DENY
}
