/** The model that says which thing a quantity is of; features of metrics, datasets and subjects begin differently. */
import { CLAIM_WEIGHTS } from '../../lexicon/data/claim-weights.ts'
import { linearModel } from '../../lexicon/linear.ts'

/** First class: the option is the one that is meant. */
export const claimModel = linearModel(['yes', 'no'], CLAIM_WEIGHTS)
