/** Choosing which of the planned items are wanted. */
@NullMarked
package app.attache.desktop.filter;

import org.jspecify.annotations.NullMarked;
