/** The rules that keep the rooms of the house apart. */
package io.nestflux.architecture;
