/**
 * What the field writes in several ways and reads as one. Data: whole phrases and endings, in normal form (lower
 * case, singular, no hyphens); each row is the form that is kept, then the others.
 */

/** Words that are one wherever they stand. */
export const WORD_SYNONYMS: ReadonlyMap<string, string> = table([
  ['minimax', 'minmax'],
  ['reidentification', 'reid'],
  ['sequence', 'seq'],
  ['dialog', 'dialogue'],
  ['learned', 'learnt'],
  ['robot', 'robotic'],
])

/** Phrases that are one wherever they stand in a name, at its start ("^") or its end ("$"). */
export const PHRASE_SYNONYMS: readonly (readonly [RegExp, string])[] = [
  // "net" for "network"
  [
    /(?<=(?:adversarial|attention|bayes|bayesian|belief|convolutional|neural|recurrent|residual) )net(?= |$)/,
    'network',
  ],
  [/^bayes(?:ian)? (?:belief )?network$/, 'bayesian network'],
  [/convolution (?=(?:neural )?network)/, 'convolutional '],
  [/(?<=^|^deep |^[123]d )convolutional network$/, 'convolutional neural network'],
  [/(?<=(?:graph|fully|temporal) )convolutional neural network$/, 'convolutional network'],
  [/^(?:deep )?convnet$/, 'convolutional neural network'],
  [/(?<=^|^deep )recurrent network$/, 'recurrent neural network'],
  [/^deep network$/, 'deep neural network'],
  [/^feed forward (?:neural )?network$/, 'feedforward neural network'],
  [/^feedforward network$/, 'feedforward neural network'],
  [/^residual (?:neural )?network$/, 'resnet'],
  [/^resnet network$/, 'resnet'],
  [/^spiking network$/, 'spiking neural network'],
  // models
  [/^(?:denoising )?diffusion (?:probabilistic|generative) model$/, 'diffusion model'],
  [/^denoising diffusion model$/, 'diffusion model'],
  [/^large (?:scale )?language model$/, 'large language model'],
  [/^pre ?trained large language model$/, 'large language model'],
  [/(?<=^|^large )(?:visual|vision and) language model$/, 'vision language model'],
  [/^multi ?modal llm$/, 'multimodal large language model'],
  [/^markov decision problem$/, 'markov decision process'],
  [/^partially observed markov decision process$/, 'partially observable markov decision process'],
  [/^long short term memory (?:neural )?network$/, 'long short term memory'],
  // training and inference
  [/^(.*)attention mechanism$/, '$1attention'],
  [/^(.*)attention based mechanism$/, '$1attention'],
  [/(?<=^| )adversarial sample$/, 'adversarial example'],
  [/^(.*)gradient descent (?:algorithm|method)$/, '$1gradient descent'],
  [/^expectation maximization algorithm$/, 'expectation maximization'],
  [/^chain of thought (?:prompting|reasoning)$/, 'chain of thought'],
  [/^reinforcement learning (?:with|by) human feedback$/, 'reinforcement learning from human feedback'],
  [/^retrieval augmentation$/, 'retrieval augmented generation'],
  [/^(?:model )?finetuning$/, 'finetuning'],
  [/^min max (?=\S)/, 'minimax '],
  [/^mean square(?= |$)/, 'mean squared'],
  [/^root mean square(?= |$)/, 'root mean squared'],
  [/^k nearest neighbor (?:algorithm|classifier)$/, 'k nearest neighbor'],
  // tasks
  [/^(?:sim|simulation) (?:to|2) real(?:ity)?(?= |$)/, 'sim to real'],
  [/(?<=^| )(image|video|speech|text) synthesis$/, '$1 generation'],
  [/(?<=oriented |domain )dialog (?:system|agent)$/, 'dialog'],
  [/^(?:task|goal) oriented dialog$/, 'task oriented dialog'],
  [/^(.*)person (?:re identification|re id|reid)$/, '$1person reidentification'],
  [/^reading comprehension$/, 'machine reading comprehension'],
  [/^(?:autonomous|automated|self) driving$/, 'autonomous driving'],
  [/^(?:automated|automatic) machine learning$/, 'automated machine learning'],
  [/^traveling salesperson(?= |$)/, 'traveling salesman'],
  [/^dimension reduction$/, 'dimensionality reduction'],
  [/(?<=^| )re id(?= |$)/, 'reidentification'],
  [/^majority vote$/, 'majority voting'],
  [/^gibbs sampler$/, 'gibbs sampling'],
  [/^mixture of gaussian$/, 'gaussian mixture'],
  [/(?<=(?:convex|integer|linear|quadratic|semidefinite) )program$/, 'programming'],
  [/^contextualized (?=\S+ ?embedding|embedding)/, 'contextual '],
  // metrics
  [/^computation (?=(?:complexity|cost|efficiency|time)$)/, 'computational '],
  [/^predictive (?=accuracy$)/, 'prediction '],
  [/^square loss$/, 'squared loss'],
  [/^f ?1 (?:score|measure)$/, 'f1'],
  [/^f score$/, 'f measure'],
  [/^area under the (?:roc|receiver operating characteristic) curve$/, 'auc'],
  [/^area under the curve$/, 'auc'],
  [/^(?:roc auc|auc roc|auroc)$/, 'auc'],
  [/^mean average precision$/, 'mAP'],
  [/^frame per second$/, 'fps'],
  [/kullback leibler/, 'kl'],
  [/^(?:running|run) time$/, 'runtime'],
  // datasets
  [/^(?:ms ?|microsoft )coco$/, 'coco'],
  [/^coco 20\d\d$/, 'coco'],
  [/^imagenet (?:1k|ilsvrc ?2012)$/, 'imagenet'],
  [/^ilsvrc ?2012$/, 'imagenet'],
  [/^cub 200(?: 2011)?$/, 'cub'],
  [/^caltech ucsd bird(?: 200(?: 2011)?)?$/, 'cub'],
  [/^ptb$/, 'penn treebank'],
  [/^nyu ?v2$/, 'nyu depth v2'],
  [/^nyu ?depth ?v2$/, 'nyu depth v2'],
]

function table(rows: readonly (readonly string[])[]): ReadonlyMap<string, string> {
  return new Map(rows.flatMap(([kept = '', ...others]) => others.map((other) => [other, kept] as const)))
}
