import { Command, CommanderError } from 'commander'
import { describe, expect, it } from 'vitest'
import { columnsOption, lexiconOption, typesOption } from '../../cli/options.ts'

function parse(...words: string[]): Record<string, unknown> {
  const command = new Command()
    .exitOverride()
    .configureOutput({ writeErr: () => {} })
    .addOption(typesOption())
    .addOption(lexiconOption())
  return command.parse(words, { from: 'user' }).opts()
}

describe('--types', () => {
  it('takes types in any case, in the order of the schema', () => {
    expect(parse('--types', 'dataset, Method,dataset')).toEqual({ types: ['Method', 'Dataset'] })
    expect(parse()).toEqual({})
  })

  it.each(['Thing', '', 'Method,', 'Method;Task'])('refuses %j and names the types', (types) => {
    expect(() => parse('--types', types)).toThrow(CommanderError)
    expect(() => parse('--types', types)).toThrow(/The types are Method, Model, Dataset, Task, Metric\./)
  })
})

it('--lexicon takes a file, not standard input', () => {
  expect(parse('--lexicon', 'terms.csv')).toEqual({ lexicon: 'terms.csv' })
  expect(() => parse('--lexicon', '-')).toThrow(/read from a file/)
})

describe('--columns', () => {
  const columns = (...words: string[]) =>
    new Command()
      .exitOverride()
      .configureOutput({ writeErr: () => {} })
      .addOption(columnsOption())
      .parse(words, { from: 'user' })
      .opts().columns

  it('takes names with commas and blanks, in one option or several', () => {
    expect(columns('--columns', 'title=Paper title, or name,abstract= Text ')).toEqual({
      title: 'Paper title, or name',
      abstract: 'Text',
    })
    expect(columns('--columns', 'ARXIVID=a', '--columns', 'doi=x=y')).toEqual({ arxivId: 'a', doi: 'x=y' })
  })

  it.each(['title', 'titel=A', 'title=', ''])('refuses %j', (text) => {
    expect(() => columns('--columns', text)).toThrow(/the parts of a paper are id, title, abstract/)
  })
})
