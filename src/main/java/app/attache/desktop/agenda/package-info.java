/** The agenda: a list, day after day, on the screen and on paper. */
@NullMarked
package app.attache.desktop.agenda;

import org.jspecify.annotations.NullMarked;
