/** The day on which the English text last changed (ISO 8601). A check holds it against the digest. */
export const revisedOn = '2026-11-23';

/** SHA-256 of the English messages as of that day, first 8 hex digits. */
export const digest = '76870903';

/** How long a clinic's own review counts as current, in months. */
export const reviewMonths = 24;
