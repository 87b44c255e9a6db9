/** How many threads to extract with. */
import { availableParallelism } from 'node:os'

/** The number that is used where the user names none: one a core, at most 8. */
export const defaultWorkers = (): number => Math.min(availableParallelism(), 8)
