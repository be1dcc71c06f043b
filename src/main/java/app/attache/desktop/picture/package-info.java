/** Pictures of the window, drawn with no display. */
@NullMarked
package app.attache.desktop.picture;

import org.jspecify.annotations.NullMarked;
