/** What keeps Neo4j from running, in words for the one who asked. */
export class Refusal extends Error {
  constructor(message, hint = undefined) {
    super(hint === undefined ? message : `${message}\n${hint}`)
  }
}
