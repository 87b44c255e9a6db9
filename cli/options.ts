/** Options that several commands share, said once. */
import { InvalidArgumentError, Option } from 'commander'
import { SOURCES } from '../extract/sources/index.ts'
import { defaultWorkers } from '../extract/threads.ts'

function wholeNumber(least: number, most: number): (text: string) => number {
  return (text) => {
    const value = Number(text)
    if (!/^\d+$/.test(text) || value < least || value > most)
      throw new InvalidArgumentError(`It must be a whole number from ${least} to ${most}.`)
    return value
  }
}

function confidence(text: string): number {
  const value = Number(text)
  if (text.trim() === '' || !(value >= 0 && value <= 1))
    throw new InvalidArgumentError('It must be a number from 0 to 1.')
  return value
}

export const fromOption = (): Option =>
  new Option('--from <source>', 'kind of input, where what is found by content is wrong').choices(
    SOURCES.map((source) => source.id),
  )

export const workersOption = (): Option =>
  new Option('--workers <n>', 'threads to extract with')
    .argParser(wholeNumber(1, 64))
    .default(defaultWorkers(), 'one a core, at most 8')

export const minConfidenceOption = (about: string): Option =>
  new Option('--min-confidence <x>', about).argParser(confidence)

export const portOption = (): Option =>
  new Option('--port <n>', 'port to serve on (a free one if left out)').argParser(wholeNumber(0, 65_535))

export const noOpenOption = (): Option => new Option('--no-open', 'print the address, open no browser')

export const jsonOption = (about: string): Option => new Option('--json', about)

export const topOption = (): Option =>
  new Option('--top <n>', 'names in each list').argParser(wholeNumber(1, 100_000)).default(10)
