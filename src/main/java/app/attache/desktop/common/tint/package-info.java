/** What restricts work where the travellers are, for the views to draw as a tint behind the rest. */
@NullMarked
package app.attache.desktop.common.tint;

import org.jspecify.annotations.NullMarked;
