import lastRevision from './last-revision.json' with { type: 'json' };

/** The day on which the English text last changed (ISO 8601). */
export const revisedOn = lastRevision.revisedOn;

/** How long a clinic's own review counts as current, in months. */
export const reviewMonths = 24;
