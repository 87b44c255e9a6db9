export interface FoundError {
  paper: string
  kind: string
  what: string
  sentence: string
}
export function someErrors(
  papers: readonly object[],
  number: number,
): { counts: Record<string, number>; picked: FoundError[] }
