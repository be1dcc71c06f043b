/** The window in which an itinerary is changed: the plan, its conflicts, and what must be decided, before anything is done. */
@NullMarked
package app.attache.desktop.change;

import org.jspecify.annotations.NullMarked;
