/** The steps of a file, and looking back at what it held after any of them. */
@NullMarked
package app.attache.desktop.history;

import org.jspecify.annotations.NullMarked;
