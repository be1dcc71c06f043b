/** The form of a file's settings: by which limits conflicts are judged, how bad each kind is, when work is planned. */
@NullMarked
package app.attache.desktop.settings;

import org.jspecify.annotations.NullMarked;
