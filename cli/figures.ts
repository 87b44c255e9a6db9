/** Written by scripts/quality.mjs --accept: what extraction was measured at. Figures are per cent. */
export const ACCEPTED: Accepted = {
  papers: 152,
  figures: [
    {
      id: 'core',
      title: 'core entities (Method, Model, Dataset)',
      precision: 72.4,
      recall: 69.6,
      f1: 71,
      gold: 721,
      predicted: 693,
    },
    {
      id: 'named',
      title: 'core entities with a proper name',
      precision: 80.8,
      recall: 78.5,
      f1: 79.6,
      gold: 344,
      predicted: 334,
    },
    {
      id: 'untyped',
      title: 'core entities, type ignored',
      precision: 76.3,
      recall: 73.4,
      f1: 74.8,
      gold: 721,
      predicted: 693,
    },
    {
      id: 'entities',
      title: 'all entities',
      precision: 71.4,
      recall: 65.1,
      f1: 68.1,
      gold: 1259,
      predicted: 1147,
    },
    {
      id: 'forms',
      title: 'mention forms of matched entities',
      precision: 99.8,
      recall: 86.1,
      f1: 92.4,
      gold: 1219,
      predicted: 1051,
    },
    {
      id: 'proposed',
      title: 'role proposed',
      precision: 73.2,
      recall: 57.4,
      f1: 64.4,
      gold: 195,
      predicted: 153,
    },
    {
      id: 'baseline',
      title: 'role baseline',
      precision: 62.9,
      recall: 63.8,
      f1: 63.3,
      gold: 69,
      predicted: 70,
    },
    { id: 'relations', title: 'relations', precision: 35, recall: 30.9, f1: 32.8, gold: 921, predicted: 815 },
    {
      id: 'comparisons',
      title: 'comparisons (OUTPERFORMS, COMPARED_WITH)',
      precision: 31.3,
      recall: 27.4,
      f1: 29.2,
      gold: 73,
      predicted: 64,
    },
    {
      id: 'relationsOfFound',
      title: 'relations between entities that were found',
      precision: 45.7,
      recall: 50.4,
      f1: 47.9,
      gold: 566,
      predicted: 623,
    },
    { id: 'claims', title: 'claims', precision: 75, recall: 60, f1: 66.7, gold: 45, predicted: 36 },
    {
      id: 'fullClaims',
      title: 'claims, with metric and dataset',
      precision: 36.1,
      recall: 28.9,
      f1: 32.1,
      gold: 45,
      predicted: 36,
    },
  ],
  byYear: [
    {
      name: 'before 2015',
      papers: 12,
      core: { precision: 72.2, recall: 37.1, f1: 49.1, gold: 35, predicted: 18 },
      proposed: { precision: 100, recall: 22.2, f1: 36.4, gold: 9, predicted: 2 },
      relations: { precision: 28.6, recall: 13.3, f1: 18.2, gold: 30, predicted: 14 },
    },
    {
      name: '2015 to 2019',
      papers: 31,
      core: { precision: 78.8, recall: 63.4, f1: 70.3, gold: 123, predicted: 99 },
      proposed: { precision: 76.9, recall: 32.3, f1: 45.5, gold: 31, predicted: 13 },
      relations: { precision: 23.4, recall: 22.9, f1: 23.2, gold: 131, predicted: 128 },
    },
    {
      name: '2020 to 2022',
      papers: 36,
      core: { precision: 74, recall: 75, f1: 74.5, gold: 148, predicted: 150 },
      proposed: { precision: 78.3, recall: 64.3, f1: 70.6, gold: 56, predicted: 46 },
      relations: { precision: 37.7, recall: 39.7, f1: 38.7, gold: 204, predicted: 215 },
    },
    {
      name: 'since 2023',
      papers: 41,
      core: { precision: 60.9, recall: 64.5, f1: 62.6, gold: 169, predicted: 179 },
      proposed: { precision: 68.8, recall: 62.3, f1: 65.3, gold: 53, predicted: 48 },
      relations: { precision: 39.3, recall: 35.7, f1: 37.4, gold: 196, predicted: 178 },
    },
    {
      name: 'year not given',
      papers: 32,
      core: { precision: 77.3, recall: 77.6, f1: 77.5, gold: 246, predicted: 247 },
      proposed: { precision: 70.5, recall: 67.4, f1: 68.9, gold: 46, predicted: 44 },
      relations: { precision: 35.7, recall: 27.8, f1: 31.3, gold: 360, predicted: 280 },
    },
  ],
  byField: [
    {
      name: 'NLP',
      papers: 18,
      core: { precision: 75.6, recall: 73.9, f1: 74.7, gold: 88, predicted: 86 },
      proposed: { precision: 86.4, recall: 70.4, f1: 77.6, gold: 27, predicted: 22 },
      relations: { precision: 50, recall: 42.5, f1: 45.9, gold: 106, predicted: 90 },
    },
    {
      name: 'vision',
      papers: 38,
      core: { precision: 66.7, recall: 63.2, f1: 64.9, gold: 155, predicted: 147 },
      proposed: { precision: 68.9, recall: 55.4, f1: 61.4, gold: 56, predicted: 45 },
      relations: { precision: 30.2, recall: 34.6, f1: 32.2, gold: 211, predicted: 242 },
    },
    {
      name: 'robotics',
      papers: 27,
      core: { precision: 71.9, recall: 53.9, f1: 61.7, gold: 76, predicted: 57 },
      proposed: { precision: 84.6, recall: 45.8, f1: 59.5, gold: 24, predicted: 13 },
      relations: { precision: 42.6, recall: 28.9, f1: 34.4, gold: 90, predicted: 61 },
    },
    {
      name: 'machine learning',
      papers: 21,
      core: { precision: 75, recall: 67, f1: 70.8, gold: 94, predicted: 84 },
      proposed: { precision: 57.1, recall: 23.5, f1: 33.3, gold: 17, predicted: 7 },
      relations: { precision: 21.7, recall: 15.3, f1: 17.9, gold: 85, predicted: 60 },
    },
    {
      name: 'general AI',
      papers: 16,
      core: { precision: 61.1, recall: 71, f1: 65.7, gold: 62, predicted: 72 },
      proposed: { precision: 72.7, recall: 64, f1: 68.1, gold: 25, predicted: 22 },
      relations: { precision: 34.1, recall: 40.6, f1: 37.1, gold: 69, predicted: 82 },
    },
    {
      name: 'venue not given',
      papers: 32,
      core: { precision: 77.3, recall: 77.6, f1: 77.5, gold: 246, predicted: 247 },
      proposed: { precision: 70.5, recall: 67.4, f1: 68.9, gold: 46, predicted: 44 },
      relations: { precision: 35.7, recall: 27.8, f1: 31.3, gold: 360, predicted: 280 },
    },
  ],
  sure: { relations: { least: 0.85, precision: 96.7, recall: 3.1, f1: 6.1, predicted: 30 }, proposed: null },
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
