/** What an empty file shows: ways to begin. */
@NullMarked
package app.attache.desktop.welcome;

import org.jspecify.annotations.NullMarked;
