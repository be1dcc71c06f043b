/** What all parts of the window share: look, fonts, background work, errors. */
@NullMarked
package app.attache.desktop.common;

import org.jspecify.annotations.NullMarked;
