/** Late decisions as values, and the plans that carry them out in one step. */
@NullMarked
package app.attache.itinerary;

import org.jspecify.annotations.NullMarked;
