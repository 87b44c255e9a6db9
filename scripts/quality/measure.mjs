/** All figures of the measured papers: in sum, by year, by field, and how far confidence can be trusted. */
import { calibrate } from './calibration.mjs'
import { pickFigures } from './figures.mjs'
import { fieldOf, GROUPS, periodOf } from './papers.mjs'

/** @returns what is written to accepted.json */
export async function measure(papers, scorer) {
  const groups = {
    period: (paper) => periodOf(paper.year),
    field: (paper) => fieldOf(paper.venue),
  }
  const result = {
    papers: papers.length,
    figures: pickFigures(await scorer.score(papers)),
    period: {},
    field: {},
  }
  for (const [group, nameOf] of Object.entries(groups)) {
    for (const name of GROUPS[group]) {
      const members = papers.filter(({ paper }) => nameOf(paper) === name)
      if (members.length === 0) continue
      result[group][name] = { papers: members.length, ...pickFigures(await scorer.score(members)) }
    }
  }
  return { ...result, calibration: await calibrate(papers, scorer) }
}
