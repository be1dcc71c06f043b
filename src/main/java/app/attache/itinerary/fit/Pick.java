package app.attache.itinerary.fit;

/** An item and the number of an option of it. */
record Pick(int item, int choice) {}
