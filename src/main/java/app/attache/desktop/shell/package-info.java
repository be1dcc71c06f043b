/** The main window: brings lists, calendar, inspector and conflicts together over one state. */
@NullMarked
package app.attache.desktop.shell;

import org.jspecify.annotations.NullMarked;
