/** The figures that extraction is held to: how the scorer calls them, what they must reach, how far they may fall. */

/**
 * `least` and `aim` in per cent of F1; `prototype` is the plain tagger that the project began with. `tolerance` is
 * how many points below the accepted figure count as noise: more where the papers hold few of the thing.
 */
export const FIGURES = [
  {
    id: 'core',
    scorer: 'core entities (Method, Model, Dataset)',
    title: 'core entities (Method, Model, Dataset)',
    prototype: 66.3,
    least: 69,
    aim: 80,
    tolerance: 1,
  },
  {
    id: 'named',
    scorer: 'core entities with a proper name (GRPO, BERT, CIFAR-10)',
    title: 'core entities with a proper name',
    prototype: 76.9,
    least: 80,
    aim: 90,
    tolerance: 1,
  },
  {
    id: 'untyped',
    scorer: 'core entities, type ignored',
    title: 'core entities, type ignored',
    prototype: 70.3,
    least: 73,
    aim: 86,
    tolerance: 1,
  },
  {
    id: 'entities',
    scorer: 'entities',
    title: 'all entities',
    prototype: 64.5,
    least: 67,
    aim: 78,
    tolerance: 1,
  },
  {
    id: 'forms',
    scorer: 'mention forms of matched entities',
    title: 'mention forms of matched entities',
    prototype: 90.6,
    least: 90,
    aim: 95,
    tolerance: 1,
  },
  {
    id: 'proposed',
    scorer: 'role proposed',
    title: 'role proposed',
    prototype: 55.2,
    least: 64,
    aim: 85,
    tolerance: 1,
  },
  {
    id: 'baseline',
    scorer: 'role baseline',
    title: 'role baseline',
    prototype: 49.6,
    least: 52,
    aim: 70,
    tolerance: 5,
  },
  {
    id: 'relations',
    scorer: 'relations',
    title: 'relations',
    prototype: 27.2,
    least: 32,
    aim: 55,
    tolerance: 2,
  },
  {
    id: 'comparisons',
    scorer: 'comparisons (OUTPERFORMS, COMPARED_WITH)',
    title: 'comparisons (OUTPERFORMS, COMPARED_WITH)',
    prototype: 25.2,
    least: 35,
    aim: 60,
    tolerance: 5,
  },
  {
    id: 'relationsOfFound',
    scorer: 'relations between entities that were found',
    title: 'relations between entities that were found',
    prototype: 42,
    least: 50,
    aim: 72,
    tolerance: 2,
  },
  {
    id: 'claims',
    scorer: 'claims',
    title: 'claims',
    prototype: 30.1,
    least: 50,
    aim: 80,
    tolerance: 5,
  },
  {
    id: 'fullClaims',
    scorer: 'claims, with metric and dataset',
    title: 'claims, with metric and dataset',
    prototype: 5.5,
    least: 25,
    aim: 60,
    tolerance: 5,
  },
]

/** The figures of `FIGURES`, by id, out of what the scorer prints. */
export function pickFigures(scored) {
  return Object.fromEntries(FIGURES.map(({ id, scorer }) => [id, scored[scorer]]))
}

/**
 * Figures that are worse than the accepted ones by more than they may be.
 * @returns a line for each, in the order of `FIGURES`
 */
export function worseThan(accepted, figures) {
  return FIGURES.flatMap(({ id, title, tolerance }) => {
    const before = accepted[id]?.f1
    const now = figures[id]?.f1
    if (before === undefined || now === undefined || now >= before - tolerance) return []
    return [`${title}: F1 ${now.toFixed(1)}, accepted ${before.toFixed(1)}, ${tolerance} may be lost`]
  })
}

/** Figures below what they must reach. */
export function belowFloor(figures) {
  return FIGURES.flatMap(({ id, title, least }) => {
    const now = figures[id]?.f1
    return now === undefined || now >= least ? [] : [`${title}: F1 ${now.toFixed(1)}, ${least} is the least`]
  })
}
