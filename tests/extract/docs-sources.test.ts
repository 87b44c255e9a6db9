import { expect, test } from 'vitest'
import { FIELD_NAMES } from '../../extract/sources/fields.ts'
import { sourcesMarkdown } from '../../scripts/docs-sources.ts'

test('docs/sources.md is what the declarations say (npm run docs writes it)', async () => {
  await expect(sourcesMarkdown()).toMatchFileSnapshot('../../docs/sources.md')
})

test('it names the parts of a paper that a column can hold', () => {
  for (const field of FIELD_NAMES.filter((name) => name !== 'codeUrls' && name !== 'addedAt'))
    expect(sourcesMarkdown()).toContain(`\`${field}\``)
})
