package io.nestflux.pull.source;

import io.nestflux.catalog.ObjectId;

/**
 * An SQL file that a pull has made, which a class reads.
 *
 * @param path where it is, from the folder of resources on; with slashes on every system
 * @param text what is in it
 * @param object what it creates
 */
public record PulledResource(String path, String text, ObjectId object) {}
