/** The palette: everything that can be done, and every fact, found by a few letters. */
@NullMarked
package app.attache.desktop.palette;

import org.jspecify.annotations.NullMarked;
