package io.nestflux.adopt;

import java.util.Optional;

/**
 * What another tool runs and records as one.
 *
 * @param origin how the other tool's users call it: {@code V1.1__add_avatar.sql}, {@code changelog.sql::me:1}
 * @param name what it is about, in any characters
 * @param text its SQL
 * @param undo the SQL that takes it back, if the other tool has some
 * @param inTransaction whether it may run in a transaction
 */
record ForeignFile(String origin, String name, String text, Optional<String> undo, boolean inTransaction) {}
