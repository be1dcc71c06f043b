/**
 * Fits wishes into a programme, and repairs a day that has run late: which of all the starts that suit an item go together, with
 * the least disruption. The conflict index judges every start by itself and every arrangement as a whole.
 */
@NullMarked
package app.attache.itinerary.fit;

import org.jspecify.annotations.NullMarked;
