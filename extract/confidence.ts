/**
 * The confidence from which a relation is shown as fact, unless the user asks for another.
 *
 * Measured on the 152 development papers (921 annotated relations between specific entities), relations between two
 * entities. The annotation alone agrees with 57 % from 0.5 on (135 of 236, recall 14.7 %), 70 % from 0.7 on (64 of
 * 92, recall 6.9 %), 88 % from 0.8 on (36 of 41, recall 3.9 %), and 32 % of all that are written (recall 31.6 %). But
 * the annotation lacks one relation in five that a text states: of the 28 from 0.7 on that it does not have, one
 * reading found 19 stated or plainly implied, so that 83 of 92 are right, nine in ten; from 0.65 on it is 112 of
 * 126, not quite. On 2,400 training papers that no part of the extraction had seen, the annotation alone agrees with
 * 60 % between 0.55 and 0.65, 67 % to 0.75, 81 % to 0.85 and 87 % to 0.95.
 *
 * Of the roles `proposed` of the same papers, by `roleConfidence`, the annotation agrees with 78 % from 0.5 on (95 of
 * 122, recall 48.7 %), 85 % from 0.7 on (76 of 89) and 93 % from 0.9 on (56 of 60). Of the 13 from 0.7 on that it does
 * not have, ten are the paper's own under another name of theirs, as the reading found.
 */
export const DEFAULT_MIN_CONFIDENCE = 0.7
