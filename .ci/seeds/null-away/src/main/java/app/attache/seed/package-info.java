/** A seed of the gates. */
@NullMarked
package app.attache.seed;

import org.jspecify.annotations.NullMarked;
