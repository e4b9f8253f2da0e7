package io.nestflux.pull;

import io.nestflux.Api;

/**
 * A file that a pull has made.
 *
 * @param path where it is, from the folder on that packages begin in, or from that of resources; with slashes on every
 *     system
 * @param text what is in it
 * @param resource whether it is no Java, and stands in the folder of resources
 */
@Api(Api.Use.READ)
public record PulledFile(String path, String text, boolean resource) {}
