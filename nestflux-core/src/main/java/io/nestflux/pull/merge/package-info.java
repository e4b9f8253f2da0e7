/** The second pull: what changed in the database is edited into the classes that people have changed since. */
package io.nestflux.pull.merge;
