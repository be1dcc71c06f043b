/** What the mouse does on a part of the window where things are dragged, and what stands beside the pointer meanwhile. */
@NullMarked
package app.attache.desktop.common.hands;

import org.jspecify.annotations.NullMarked;
