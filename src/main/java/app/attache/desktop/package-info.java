/** The window. */
@NullMarked
package app.attache.desktop;

import org.jspecify.annotations.NullMarked;
