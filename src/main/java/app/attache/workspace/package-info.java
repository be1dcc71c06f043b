/** The one door to a file: open, preview, apply, undo, redo, listen. Knows no toolkit. */
@NullMarked
package app.attache.workspace;

import org.jspecify.annotations.NullMarked;
