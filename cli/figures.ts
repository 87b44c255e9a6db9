/** Written by scripts/quality.mjs --accept: what extraction was measured at. Figures are per cent. */
export const ACCEPTED: Accepted = {
  papers: 152,
  figures: [
    {
      id: 'core',
      title: 'core entities (Method, Model, Dataset)',
      precision: 73.1,
      recall: 69.1,
      f1: 71,
      gold: 721,
      predicted: 681,
    },
    {
      id: 'named',
      title: 'core entities with a proper name',
      precision: 81.6,
      recall: 78.5,
      f1: 80,
      gold: 344,
      predicted: 331,
    },
    {
      id: 'untyped',
      title: 'core entities, type ignored',
      precision: 77.1,
      recall: 72.8,
      f1: 74.9,
      gold: 721,
      predicted: 681,
    },
    {
      id: 'entities',
      title: 'all entities',
      precision: 73.5,
      recall: 63.6,
      f1: 68.2,
      gold: 1259,
      predicted: 1090,
    },
    {
      id: 'forms',
      title: 'mention forms of matched entities',
      precision: 99.8,
      recall: 86.2,
      f1: 92.5,
      gold: 1192,
      predicted: 1029,
    },
    {
      id: 'proposed',
      title: 'role proposed',
      precision: 75.7,
      recall: 55.9,
      f1: 64.3,
      gold: 195,
      predicted: 144,
    },
    {
      id: 'baseline',
      title: 'role baseline',
      precision: 56.8,
      recall: 60.9,
      f1: 58.7,
      gold: 69,
      predicted: 74,
    },
    {
      id: 'relations',
      title: 'relations',
      precision: 36.7,
      recall: 30.3,
      f1: 33.2,
      gold: 921,
      predicted: 761,
    },
    {
      id: 'comparisons',
      title: 'comparisons (OUTPERFORMS, COMPARED_WITH)',
      precision: 30.3,
      recall: 27.4,
      f1: 28.8,
      gold: 73,
      predicted: 66,
    },
    {
      id: 'relationsOfFound',
      title: 'relations between entities that were found',
      precision: 46.5,
      recall: 49.6,
      f1: 48,
      gold: 562,
      predicted: 600,
    },
    { id: 'claims', title: 'claims', precision: 80.6, recall: 64.4, f1: 71.6, gold: 45, predicted: 36 },
    {
      id: 'fullClaims',
      title: 'claims, with metric and dataset',
      precision: 41.7,
      recall: 33.3,
      f1: 37,
      gold: 45,
      predicted: 36,
    },
  ],
  byYear: [
    {
      name: 'before 2015',
      papers: 12,
      core: { precision: 73.7, recall: 40, f1: 51.9, gold: 35, predicted: 19 },
      proposed: { precision: 100, recall: 22.2, f1: 36.4, gold: 9, predicted: 2 },
      relations: { precision: 50, recall: 20, f1: 28.6, gold: 30, predicted: 12 },
    },
    {
      name: '2015 to 2019',
      papers: 31,
      core: { precision: 78.2, recall: 64.2, f1: 70.5, gold: 123, predicted: 101 },
      proposed: { precision: 85.7, recall: 38.7, f1: 53.3, gold: 31, predicted: 14 },
      relations: { precision: 26.5, recall: 22.9, f1: 24.6, gold: 131, predicted: 113 },
    },
    {
      name: '2020 to 2022',
      papers: 36,
      core: { precision: 74.3, recall: 74.3, f1: 74.3, gold: 148, predicted: 148 },
      proposed: { precision: 82.2, recall: 66.1, f1: 73.3, gold: 56, predicted: 45 },
      relations: { precision: 42.9, recall: 40.2, f1: 41.5, gold: 204, predicted: 191 },
    },
    {
      name: 'since 2023',
      papers: 41,
      core: { precision: 61.6, recall: 62.7, f1: 62.2, gold: 169, predicted: 172 },
      proposed: { precision: 69, recall: 54.7, f1: 61.1, gold: 53, predicted: 42 },
      relations: { precision: 39, recall: 34.2, f1: 36.4, gold: 196, predicted: 172 },
    },
    {
      name: 'year not given',
      papers: 32,
      core: { precision: 78.4, recall: 76.8, f1: 77.6, gold: 246, predicted: 241 },
      proposed: { precision: 70.7, recall: 63, f1: 66.7, gold: 46, predicted: 41 },
      relations: { precision: 34.4, recall: 26.1, f1: 29.7, gold: 360, predicted: 273 },
    },
  ],
  byField: [
    {
      name: 'NLP',
      papers: 18,
      core: { precision: 78, recall: 72.7, f1: 75.3, gold: 88, predicted: 82 },
      proposed: { precision: 85.7, recall: 66.7, f1: 75, gold: 27, predicted: 21 },
      relations: { precision: 47.8, recall: 41.5, f1: 44.4, gold: 106, predicted: 92 },
    },
    {
      name: 'vision',
      papers: 38,
      core: { precision: 67.6, recall: 64.5, f1: 66, gold: 155, predicted: 148 },
      proposed: { precision: 77.5, recall: 55.4, f1: 64.6, gold: 56, predicted: 40 },
      relations: { precision: 33.7, recall: 32.7, f1: 33.2, gold: 211, predicted: 205 },
    },
    {
      name: 'robotics',
      papers: 27,
      core: { precision: 73.7, recall: 55.3, f1: 63.2, gold: 76, predicted: 57 },
      proposed: { precision: 85.7, recall: 50, f1: 63.2, gold: 24, predicted: 14 },
      relations: { precision: 50, recall: 34.4, f1: 40.8, gold: 90, predicted: 62 },
    },
    {
      name: 'machine learning',
      papers: 21,
      core: { precision: 73.5, recall: 64.9, f1: 68.9, gold: 94, predicted: 83 },
      proposed: { precision: 55.6, recall: 29.4, f1: 38.5, gold: 17, predicted: 9 },
      relations: { precision: 19.6, recall: 12.9, f1: 15.6, gold: 85, predicted: 56 },
    },
    {
      name: 'general AI',
      papers: 16,
      core: { precision: 60, recall: 67.7, f1: 63.6, gold: 62, predicted: 70 },
      proposed: { precision: 73.7, recall: 56, f1: 63.6, gold: 25, predicted: 19 },
      relations: { precision: 41.1, recall: 43.5, f1: 42.3, gold: 69, predicted: 73 },
    },
    {
      name: 'venue not given',
      papers: 32,
      core: { precision: 78.4, recall: 76.8, f1: 77.6, gold: 246, predicted: 241 },
      proposed: { precision: 70.7, recall: 63, f1: 66.7, gold: 46, predicted: 41 },
      relations: { precision: 34.4, recall: 26.1, f1: 29.7, gold: 360, predicted: 273 },
    },
  ],
  sure: {
    relations: { least: 0.8, precision: 92.5, recall: 5.3, f1: 10.1, predicted: 53 },
    proposed: { least: 0.95, precision: 90.6, recall: 14.9, f1: 25.6, predicted: 32 },
  },
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
