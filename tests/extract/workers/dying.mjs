/** Stands in for the worker: a paper titled `die` ends the thread, one titled `throw` fails as a bug would. */
export default function chunk(papers) {
  const lines = []
  for (const [failed, { id, title }] of papers.entries()) {
    if (title === 'die') process.exit(3)
    if (title === 'throw') return { failed, message: 'a bug', stack: 'Error: a bug' }
    lines.push({ id, line: JSON.stringify({ id }), found: { entities: 0, relations: 0, claims: 0 } })
  }
  return lines
}
