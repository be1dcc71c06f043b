/** The list of what exists, on the left. */
@NullMarked
package app.attache.desktop.sidebar;

import org.jspecify.annotations.NullMarked;
