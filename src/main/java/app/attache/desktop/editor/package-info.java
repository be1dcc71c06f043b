/** The editors of facts: forms, popovers, the table of ways, deleting. */
@NullMarked
package app.attache.desktop.editor;

import org.jspecify.annotations.NullMarked;
