/** Made by scripts/lexicon-weights.mjs: what speaks for a relation that was found, tab, its weight. */
export const RELATION_CONFIDENCE = `
*	-0.511
APPLIED_TO	-0.054
BENCHMARK_FOR	0.336
BUILDS_ON	-0.325
COMPARED_WITH	-0.036
EVALUATED_ON	0.148
IS_A	-0.258
OUTPERFORMS	0.003
PART_OF	-0.089
TRAINED_ON	-0.048
USES	-0.188
head	1.722
head unsure	0.403
share	0.470
tail	1.709
tail unsure	0.238
`
