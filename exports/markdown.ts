import { FORMATS } from './index.ts'

/** `docs/formats.md`, made from the declarations. */
export function formatsMarkdown(): string {
  const rows = FORMATS.map(
    ({ id, title, ending, opensIn }) => `| [${title}](#${id}) | \`${id}\` | \`${ending}\` | ${opensIn} |`,
  )
  const sections = FORMATS.map(({ id, title, ending, parts, holds, limits, howToOpen, testedWith }) =>
    [
      `<a id="${id}"></a>`,
      '',
      `## ${title}`,
      '',
      `\`papergraph export field.pg.jsonl -o field${ending}\` writes ${parts
        .map(({ suffix }) => `\`field${suffix}${ending}\``)
        .join(' and ')}.`,
      '',
      `**Holds.** ${holds}`,
      '',
      `**Cannot hold.** ${limits ?? 'Nothing is left out.'}${limits === undefined ? '' : '.'}`,
      '',
      '**To open it**',
      '',
      ...howToOpen.map((line) => `- ${line}`),
      '',
      `**Tested with** ${testedWith.join(', ')}.`,
      '',
    ].join('\n'),
  )
  return [
    '# Export formats',
    '',
    '<!-- Made from the declarations in exports/ by `npm run docs`. -->',
    '',
    '| Format | `--format` | Ending | Opens in |',
    '| --- | --- | --- | --- |',
    ...rows,
    '',
    'All formats are written as a stream, in UTF-8, and the same graph gives the same bytes. `--no-evidence` leaves ' +
      'evidence and its sentences out. Edges below the minimum confidence of the graph are left out; `--all` brings ' +
      'them. What a format has to replace is counted and said.',
    '',
    sections.join('\n'),
  ].join('\n')
}
