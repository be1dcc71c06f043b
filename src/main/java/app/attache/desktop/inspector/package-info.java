/** Everything about what is selected, on the right. */
@NullMarked
package app.attache.desktop.inspector;

import org.jspecify.annotations.NullMarked;
