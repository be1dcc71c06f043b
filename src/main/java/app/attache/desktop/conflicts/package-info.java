/** The list of what is wrong, on the right. */
@NullMarked
package app.attache.desktop.conflicts;

import org.jspecify.annotations.NullMarked;
