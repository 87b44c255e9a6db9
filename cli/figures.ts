/** Written by scripts/quality.mjs --accept: what extraction was measured at. Figures are per cent. */
export const ACCEPTED: Accepted = {
  papers: 152,
  figures: [
    {
      id: 'core',
      title: 'core entities (Method, Model, Dataset)',
      precision: 69.7,
      recall: 69.3,
      f1: 69.5,
      gold: 721,
      predicted: 717,
    },
    {
      id: 'named',
      title: 'core entities with a proper name',
      precision: 77.9,
      recall: 78.8,
      f1: 78.3,
      gold: 344,
      predicted: 348,
    },
    {
      id: 'untyped',
      title: 'core entities, type ignored',
      precision: 73.6,
      recall: 73.2,
      f1: 73.4,
      gold: 721,
      predicted: 717,
    },
    {
      id: 'entities',
      title: 'all entities',
      precision: 70.2,
      recall: 63.6,
      f1: 66.8,
      gold: 1259,
      predicted: 1141,
    },
    {
      id: 'forms',
      title: 'mention forms of matched entities',
      precision: 100,
      recall: 85,
      f1: 91.9,
      gold: 1217,
      predicted: 1034,
    },
    {
      id: 'proposed',
      title: 'role proposed',
      precision: 73.7,
      recall: 50.3,
      f1: 59.8,
      gold: 195,
      predicted: 133,
    },
    {
      id: 'baseline',
      title: 'role baseline',
      precision: 55.3,
      recall: 60.9,
      f1: 57.9,
      gold: 69,
      predicted: 76,
    },
    {
      id: 'relations',
      title: 'relations',
      precision: 33.2,
      recall: 28.9,
      f1: 30.9,
      gold: 921,
      predicted: 801,
    },
    {
      id: 'comparisons',
      title: 'comparisons (OUTPERFORMS, COMPARED_WITH)',
      precision: 45.7,
      recall: 21.9,
      f1: 29.6,
      gold: 73,
      predicted: 35,
    },
    {
      id: 'relationsOfFound',
      title: 'relations between entities that were found',
      precision: 45.2,
      recall: 45.9,
      f1: 45.5,
      gold: 580,
      predicted: 588,
    },
    { id: 'claims', title: 'claims', precision: 61.1, recall: 48.9, f1: 54.3, gold: 45, predicted: 36 },
    {
      id: 'fullClaims',
      title: 'claims, with metric and dataset',
      precision: 30.6,
      recall: 24.4,
      f1: 27.2,
      gold: 45,
      predicted: 36,
    },
  ],
  byYear: [
    {
      name: 'before 2015',
      papers: 12,
      core: { precision: 70, recall: 40, f1: 50.9, gold: 35, predicted: 20 },
      proposed: { precision: 66.7, recall: 22.2, f1: 33.3, gold: 9, predicted: 3 },
      relations: { precision: 40, recall: 13.3, f1: 20, gold: 30, predicted: 10 },
    },
    {
      name: '2015 to 2019',
      papers: 31,
      core: { precision: 74.3, recall: 65.9, f1: 69.8, gold: 123, predicted: 109 },
      proposed: { precision: 62.5, recall: 32.3, f1: 42.6, gold: 31, predicted: 16 },
      relations: { precision: 20.5, recall: 18.3, f1: 19.4, gold: 131, predicted: 117 },
    },
    {
      name: '2020 to 2022',
      papers: 36,
      core: { precision: 70.2, recall: 71.6, f1: 70.9, gold: 148, predicted: 151 },
      proposed: { precision: 80.6, recall: 51.8, f1: 63, gold: 56, predicted: 36 },
      relations: { precision: 35.4, recall: 35.8, f1: 35.6, gold: 204, predicted: 206 },
    },
    {
      name: 'since 2023',
      papers: 41,
      core: { precision: 57.8, recall: 63.9, f1: 60.7, gold: 169, predicted: 187 },
      proposed: { precision: 76.3, recall: 54.7, f1: 63.7, gold: 53, predicted: 38 },
      relations: { precision: 35.1, recall: 30.6, f1: 32.7, gold: 196, predicted: 171 },
    },
    {
      name: 'year not given',
      papers: 32,
      core: { precision: 76.4, recall: 77.6, f1: 77, gold: 246, predicted: 250 },
      proposed: { precision: 70, recall: 60.9, f1: 65.1, gold: 46, predicted: 40 },
      relations: { precision: 35.4, recall: 29.2, f1: 32, gold: 360, predicted: 297 },
    },
  ],
  byField: [
    {
      name: 'NLP',
      papers: 18,
      core: { precision: 74.7, recall: 73.9, f1: 74.3, gold: 88, predicted: 87 },
      proposed: { precision: 88.2, recall: 55.6, f1: 68.2, gold: 27, predicted: 17 },
      relations: { precision: 43.7, recall: 35.8, f1: 39.4, gold: 106, predicted: 87 },
    },
    {
      name: 'vision',
      papers: 38,
      core: { precision: 61.4, recall: 62.6, f1: 62, gold: 155, predicted: 158 },
      proposed: { precision: 71.8, recall: 50, f1: 58.9, gold: 56, predicted: 39 },
      relations: { precision: 26.9, recall: 31.3, f1: 28.9, gold: 211, predicted: 245 },
    },
    {
      name: 'robotics',
      papers: 27,
      core: { precision: 65.6, recall: 52.6, f1: 58.4, gold: 76, predicted: 61 },
      proposed: { precision: 90, recall: 37.5, f1: 52.9, gold: 24, predicted: 10 },
      relations: { precision: 43.6, recall: 26.7, f1: 33.1, gold: 90, predicted: 55 },
    },
    {
      name: 'machine learning',
      papers: 21,
      core: { precision: 72.7, recall: 68.1, f1: 70.3, gold: 94, predicted: 88 },
      proposed: { precision: 60, recall: 35.3, f1: 44.4, gold: 17, predicted: 10 },
      relations: { precision: 18.2, recall: 11.8, f1: 14.3, gold: 85, predicted: 55 },
    },
    {
      name: 'general AI',
      papers: 16,
      core: { precision: 58.9, recall: 69.4, f1: 63.7, gold: 62, predicted: 73 },
      proposed: { precision: 70.6, recall: 48, f1: 57.1, gold: 25, predicted: 17 },
      relations: { precision: 37.1, recall: 33.3, f1: 35.1, gold: 69, predicted: 62 },
    },
    {
      name: 'venue not given',
      papers: 32,
      core: { precision: 76.4, recall: 77.6, f1: 77, gold: 246, predicted: 250 },
      proposed: { precision: 70, recall: 60.9, f1: 65.1, gold: 46, predicted: 40 },
      relations: { precision: 35.4, recall: 29.2, f1: 32, gold: 360, predicted: 297 },
    },
  ],
  sure: { relations: { least: 0.75, precision: 92.3, recall: 1.3, f1: 2.6, predicted: 13 }, proposed: null },
}

export interface Figure {
  precision: number
  recall: number
  f1: number
  /** How many are annotated, and how many were found. */
  gold: number
  predicted: number
}

/** The lowest confidence from which nine in ten are annotated. */
export interface Sure {
  least: number
  precision: number
  recall: number
  f1: number
  predicted: number
}

export interface Part {
  name: string
  papers: number
  core: Figure
  proposed: Figure
  relations: Figure
}

export interface Accepted {
  papers: number
  figures: ({ id: string; title: string } & Figure)[]
  byYear: Part[]
  byField: Part[]
  sure: { relations: Sure | null; proposed: Sure | null }
}
