/**
 * The facts of official visits as immutable values, and changes to them as values.
 *
 * <p>Everything else in Attaché reads a {@link app.attache.programme.Programme} and proposes a {@link
 * app.attache.programme.ChangeSet}; nothing here knows files, windows or databases.
 */
@NullMarked
package app.attache.programme;

import org.jspecify.annotations.NullMarked;
