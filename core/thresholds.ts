// Thresholds: every tuning number of core, with how it was found, on what, and which test fails if it moves.
// Grouped by room; nothing here is read from the environment.
