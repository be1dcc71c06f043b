/**
 * Where a programme is kept: one H2 file that holds the facts, one row each, and the journal of every step.
 *
 * <p>The only package that knows SQL. Used by the workspace alone.
 */
@NullMarked
package app.attache.store;

import org.jspecify.annotations.NullMarked;
