package io.nestflux.pull;

import io.nestflux.Api;

/**
 * A file that a pull has made.
 *
 * @param path where it is, from the folder on that packages begin in; with slashes on every system
 * @param text what is in it
 */
@Api(Api.Use.READ)
public record PulledFile(String path, String text) {}
