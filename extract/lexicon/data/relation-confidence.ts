/** Made by scripts/lexicon-weights.mjs: what speaks for a relation that was found, tab, its weight. */
export const RELATION_CONFIDENCE = `
*	-0.098
APPLIED_TO	0.167
BENCHMARK_FOR	0.284
BUILDS_ON	-0.262
COMPARED_WITH	-0.157
EVALUATED_ON	0.223
IS_A	-0.071
OUTPERFORMS	0.090
PART_OF	0.027
TRAINED_ON	-0.442
USES	0.041
head	0.738
head unsure	-0.183
share	0.590
tail	0.799
tail unsure	0.037
`
