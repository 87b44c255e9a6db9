/** The learned tagger as a finder. */
import { tagMentions } from '../../tagger/index.ts'
import type { Candidate, MentionContext, MentionFinder } from './candidate.ts'

export const tagFinder: MentionFinder = {
  id: 'tagger',
  find({ text, sentences }: MentionContext): Candidate[] {
    return tagMentions(text, sentences).map(({ generic, ...span }) => ({
      ...span,
      generic: generic === true,
      by: 'tagger',
    }))
  },
}
