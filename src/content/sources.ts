/**
 * A publication that facts of the text rest on. Titles stay in the language of the
 * publication; a long one is cut where `…` stands, so that none reads as a promise.
 */
export type Source = readonly [
  title: string,
  /** The publisher, and the ISO date, as exact as it is known, where the publication bears one. */
  published: string,
  /** By DOI or at the publisher's own address; absent where neither is known. */
  href?: string,
];

const DOI = 'https://doi.org/10.';

/** The day on which the list was last held against the text (ISO 8601). */
export const sourcesCheckedOn = '2026-11-27';

/** Newest first; what bears no date comes last. */
export const sources: readonly Source[] = [
  ['Spravato (esketamine) nasal spray', 'US drug label, 2026-03-13'],
  [
    'Serial Ketamine Infusions as Adjunctive Therapy to Inpatient Care for Depression …',
    'JAMA Psychiatry, 2025-10-22',
    `${DOI}1001/jamapsychiatry.2025.3019`,
  ],
  [
    'Combined ketamine and psychotherapy provide no additional benefit beyond ketamine alone …',
    'Journal of Affective Disorders, 2025',
    `${DOI}1016/j.jad.2025.04.041`,
  ],
  ['Ketalar (ketamine hydrochloride) injection', 'US drug label, 2024-10'],
  [
    'FDA warns patients and health care providers about potential risks associated with compounded ketamine products …',
    'FDA, 2023-10-10',
  ],
  [
    'Spravato',
    'European Medicines Agency, 2023-07-14',
    'https://www.ema.europa.eu/en/medicines/human/EPAR/spravato',
  ],
  [
    'Ketamine and psychotherapy for the treatment of psychiatric disorders: systematic review',
    'BJPsych Open, 2023-05-02',
    `${DOI}1192/bjo.2023.53`,
  ],
  [
    'Ketamine-assisted psychotherapy …: Findings from a large single-arm retrospective effectiveness trial',
    'medRxiv (preprint), 2023-01-18',
    `${DOI}1101/2023.01.11.23284248`,
  ],
  [
    'Dose-related effects of ketamine for antidepressant-resistant symptoms of posttraumatic stress disorder …',
    'Neuropsychopharmacology, 2022-01-19',
    `${DOI}1038/s41386-022-01266-9`,
  ],
  [
    'Ketamine 50 mg/ml',
    'UK summary of product characteristics, 2021-09-27',
    'https://www.medicines.org.uk/emc/product/2420/smpc',
  ],
  [
    'CANMAT … Recommendations for the Use of Racemic Ketamine …',
    'Canadian Journal of Psychiatry, 2021-02',
    `${DOI}1177/0706743720970860`,
  ],
  ['Mental Illness: Ketamine (HL3312)', 'UK Parliament, written answer'],
  ['Ketamine (injection route)', 'Mayo Clinic'],
];
