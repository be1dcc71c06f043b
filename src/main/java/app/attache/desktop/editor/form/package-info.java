/** What stands in the fields of an editor, and what facts it makes. Knows no toolkit. */
@NullMarked
package app.attache.desktop.editor.form;

import org.jspecify.annotations.NullMarked;
