/** Made by scripts/lexicon-weights.mjs: feature, tab, index of the relation type (the last is none) and weight. */
export const RELATION_WEIGHTS = `
*	0:-14 1:-3 2:-9 3:-10 4:-12 5:-20 6:-14 7:-18 9:-16 10:18
< = 	3:4
< = (	3:-3
< = )	10:3
< = ) ,	1:-3 10:4
< = ) and	3:-5 10:11
< = ) with	8:3
< = ,	2:-5 3:-6 4:4 5:4 9:-3 10:3
< = , a	8:3
< = , a novel	2:-3 10:3
< = , and	1:6 3:-5
< = , and a	10:3
< = , including	3:3 10:-3
< = , such as	1:3 8:3 10:-5
< = , we propose a	4:3 8:5 10:-6
< = -based	1:6 10:-5
< = /	10:3
< = : a	1:3 2:-4
< = and	1:-5 2:-4 3:-5 8:-8 10:13
< = and a	5:4 8:-3
< = and the	4:3
< = as	1:-3 8:3
< = based	1:7 10:-5
< = based on	8:-3 10:6
< = based on a	8:4
< = by	8:3
< = called	3:4
< = for	1:5 8:-4
< = in	1:4 3:-3 8:-7 10:6
< = in a	10:3
< = in the	1:3 10:-3
< = including	2:4 3:4 10:-5
< = into	0:4
< = like	3:8 10:-5
< = of	1:5 8:-6
< = of a	10:3
< = on	9:4
< = on the	9:3
< = or	1:-3 5:4
< = such as	3:5 8:-3
< = through	1:-3 8:6 10:-4
< = through a	1:3 8:-5
< = to	0:4 4:4 8:-3 10:-3
< = under the	8:4
< = using	1:-4 8:6
< = via	8:4
< = with	0:-5 1:-10 2:5 8:3
< = with a	1:3
< = with the	2:3
< b "	1:3 10:4
< b 's	4:3 8:4
< b (	1:-3 2:-6 3:9 4:-4 5:-4 10:-4
< b )	0:-4 3:-4 4:-4 5:-4 9:-4 10:7
< b *	1:4 10:-6
< b ,	0:6 1:-4 2:-4 3:7 4:3 5:-3 7:-6 9:-11 10:-4
< b -	8:8 9:-3
< b -based	1:7 2:-3 3:-6
< b .	1:-4 2:3 10:3
< b /	8:8 10:-5
< b 1	2:4
< b 10%	8:3 10:-3
< b 2	1:-3 8:-3 10:9
< b 2d	2:3
< b 3%	10:3
< b 3d	6:3 9:-3 10:3
< b 7	6:3 10:-3
< b :	1:-10 2:6 3:12 4:-3 10:-8
< b ;	1:-6 2:-4 3:6 10:3
< b ^	10:3
< b \`	8:4 10:-6
< b a	0:-3 2:4 3:-8 5:-5 6:-5 8:3 9:-7 10:3
< b abilities	8:4 10:-3
< b ability	0:3 8:3 10:-6
< b above	8:3
< b according	10:3
< b accordingly	3:-3 10:3
< b accuracy	6:5 10:-5
< b accurate	5:3
< b achieve	1:-3 5:3 6:3 8:-4
< b achieved	1:3
< b achieves	2:3
< b achieving	3:-3 10:4
< b across	3:-4 10:7
< b action	2:3 3:4 10:-3
< b actions	9:-4 10:4
< b adapt	3:3 8:-3
< b adaptation	8:4 10:-3
< b adaptive	3:4
< b addition	1:3
< b additional	2:3
< b additive	0:3
< b address	8:-3 10:4
< b addressing	1:3 2:4 10:-5
< b administrative	2:3 10:-3
< b adopt	8:4
< b advances	8:3 10:-4
< b advantage	10:3
< b adversarial	10:4
< b after	10:3
< b against	0:3
< b agent	10:3
< b aims	8:4 10:-4
< b al.	10:3
< b alexnet	1:6 10:-5
< b algorithm	2:-3
< b algorithms	0:-3 3:6 4:3 10:-5
< b alignment	5:3 8:-3 10:3
< b all	6:-3
< b allow	1:3 2:-3
< b allows	1:6
< b almost	5:4
< b also	1:-3 3:4
< b among	0:4 10:-5
< b an	2:4 3:-5 4:-4 5:-3 6:-3
< b analysis	10:-3
< b and	0:-4 1:-3 3:-8 4:4 5:-5 7:-4 8:5 9:-4
< b annotations	10:-3
< b answering	9:-4 10:5
< b any	8:-4 10:8
< b appearance	8:4
< b applications	9:3
< b applied	8:3
< b applies	8:3
< b apply	1:-3 8:3
< b approach	2:-3 4:4 9:3
< b approaches	0:-3 1:-5 8:3 9:3
< b approximate	8:4
< b arbitrary	1:3 10:-3
< b architecture	0:7 1:-4
< b are	0:-4 1:4 3:-6
< b as	2:-4 3:7 4:-4 5:4 6:-3 10:-3
< b associated	1:3 10:-4
< b assumption	1:3
< b at	3:-3 8:6
< b attacks	8:-5 10:7
< b attention	3:-4 10:3
< b augmented	10:3
< b automatically	2:3 8:3 10:-4
< b autoregressive	10:4
< b available	10:3
< b b	10:3
< b back	10:-3
< b backbone	1:4
< b based	1:3 3:-3 4:-3 8:3 9:-3
< b basis	8:4 10:-4
< b bayesian	1:4 10:-4
< b be	3:-3
< b been	1:-4
< b behavior	8:4 10:-5
< b being	3:3
< b benchmark	6:4
< b benchmarking	10:-3
< b benchmarks	8:-4 9:3
< b best	10:3
< b better	1:-3 4:-3 6:4 8:-4 10:4
< b between	0:3 2:-3 8:-3 10:6
< b beyond	1:3
< b bias	2:3 8:3 10:-3
< b biases	8:4 10:-4
< b binary	3:3
< b black-box	10:3
< b blocks	10:3
< b both	8:5 10:-3
< b boundary	10:-3
< b branches	10:3
< b bringing	10:4
< b build	10:5
< b building	1:3 10:-4
< b but	3:-5 8:3
< b by	3:-7 4:-5 7:-3
< b call	0:3
< b called	1:-9 2:6 3:9 8:-4 10:-3
< b can	3:-5 10:4
< b candidate	1:3 10:-3
< b cannot	8:-3 10:5
< b capabilities	10:4
< b capability	8:3 10:-3
< b case	8:-4 10:4
< b cases	8:4 10:-6
< b categories	10:3
< b causal	10:4
< b chains	10:3
< b challenge	8:-3
< b challenging	1:4 4:5 10:-3
< b characterize	8:3
< b cifar-100	10:3
< b cifar100	6:4 10:-4
< b cityscapes	9:-3 10:4
< b classes	1:3 10:-4
< b classic	10:4
< b classical	1:-4 10:3
< b classification	1:-3
< b classifier	8:-3 10:5
< b classifiers	1:3
< b cnns	2:4
< b coherence	8:-3 10:3
< b combination	1:6 10:-3
< b combine	10:3
< b combined	1:3
< b combines	8:-3 10:6
< b combining	8:-4 10:7
< b common	1:3
< b compact	8:-4
< b compare	1:-3 3:3 4:4 10:-3
< b compared	3:-3 9:3 10:3
< b compares	3:4 10:-3
< b comparison	0:4 8:4 10:-7
< b compatible	8:-3 10:3
< b competitive	9:6 10:-6
< b completes	10:-3
< b completion	2:3
< b composed	1:3 2:4 10:-5
< b compression	0:4 10:-3
< b comprising	10:5
< b computational	8:4 10:-4
< b computationally	5:3
< b compute	2:4 10:-4
< b computed	0:3 10:-4
< b computing	8:5 10:-3
< b condition	1:4 10:-4
< b conditional	8:3
< b conditions	10:3
< b confirm	10:3
< b consider	2:3
< b considerable	3:-3 10:5
< b consideration	1:3
< b considered	3:3
< b considering	0:4 10:-3
< b consistent	10:3
< b consistently	8:-4 10:6
< b consisting	10:3
< b consists	1:3 2:3 8:-3
< b constant	10:3
< b constraints	8:10 10:-6
< b construct	1:4 10:-4
< b contains	2:3
< b content	8:-3 10:4
< b context	1:5 10:-3
< b context-dependent	8:3 10:-3
< b contextual	1:3
< b contrastive	3:4 10:-3
< b control	1:4 2:-3
< b controller	1:3 10:-4
< b conventional	8:3
< b convolution	10:5
< b convolutional	10:3
< b core	10:4
< b corpus	2:3
< b correlation	2:4
< b corresponding	2:4
< b corresponds	3:3 5:3 10:-5
< b could	10:3
< b counterfactual	8:3
< b cross-modal	1:3
< b current	3:3 8:-3
< b currently	10:3
< b data	2:3 3:3 8:-5
< b databases	6:4 10:-4
< b dataset	0:3 2:-3 3:-3 6:-4 7:6
< b datasets	3:-3 8:-4 10:3
< b deblurring	3:4 10:-6
< b decision	2:3 10:-4
< b decoding	10:3
< b decomposition	10:4
< b deep	1:-3 3:3 5:7 8:-4
< b defined	10:3
< b demonstrate	3:-3 6:4
< b demonstration	2:4 10:-4
< b density	2:3
< b deploys	2:3
< b depth	1:6 3:-3 8:3 10:-5
< b derive	8:3
< b derived	8:3
< b descent	0:3 10:-3
< b described	4:3
< b design	2:6 8:-3
< b designed	2:9 8:-5
< b designing	10:3
< b desired	8:4 10:-3
< b detailed	1:3
< b detect	1:4 10:-6
< b detection	1:-6 3:4
< b detector	1:4
< b determiners	8:3 10:-3
< b develop	3:3 8:3 10:-4
< b diagnosis	0:3
< b different	2:3 8:-6 10:4
< b diffusion	8:-3 10:4
< b dimension	3:3
< b dimensional	8:-3 10:4
< b discrete	9:-4 10:9
< b discriminative	1:4 10:-4
< b distance	1:3
< b distinct	8:4 10:-5
< b distributed	10:-3
< b distribution	3:3 8:-4
< b distributions	3:4 10:-4
< b disturbance	0:5 8:-3 10:-3
< b do	10:4
< b document	10:4
< b documents	10:3
< b domain	1:4 8:-5 10:4
< b domains	3:-3 10:3
< b downstream	10:4
< b driving	1:-3
< b dual	2:-6 8:3 10:4
< b dynamics	10:3
< b e.g.	0:4 3:6 8:-4 10:-5
< b each	1:-3 2:-3 8:3 10:4
< b editing	8:-3
< b effective	1:3 8:-3 10:3
< b effectiveness	8:4 10:-5
< b effects	10:4
< b efficacy	8:3
< b efficiency	8:3
< b efficient	2:3 3:-4 5:3
< b efficiently	10:3
< b efg	10:3
< b either	8:3
< b embedded	8:3
< b embeddings	10:3
< b emerged	1:-3 3:3
< b employ	2:-3 4:3
< b employs	2:3
< b enable	8:3
< b enables	1:3
< b encode	1:4 10:-6
< b encoder	1:3
< b encoder-decoder	10:4
< b encoders	1:3
< b encodes	8:3
< b encourage	1:4
< b enhance	10:5
< b enhanced	3:-3 10:3
< b enhancing	10:3
< b enjoy	8:3
< b enough	1:3 4:3 10:-6
< b ensemble	10:3
< b ensure	8:3 10:-3
< b entities	10:3
< b entity	8:3
< b environments	10:4
< b equipped	10:4
< b error	8:3 10:-3
< b especially	3:3
< b establish	1:5
< b established	0:4
< b estimate	8:3 10:-3
< b estimation	1:5 8:3 10:-4
< b estimators	10:3
< b et	10:3
< b evaluate	8:4
< b evaluated	1:4
< b evaluating	3:4 7:4 8:-4
< b even	8:-3 10:4
< b example	3:3 10:-3
< b examples	10:4
< b exhibit	10:3
< b exhibits	10:3
< b existing	1:-3 3:-3 6:3 8:-3 9:3 10:5
< b exists	0:4
< b expansions	4:5 10:-3
< b expensive	10:4
< b experimental	1:3
< b explicit	8:4
< b exploits	8:6 10:-5
< b explore	10:-3
< b express	0:4
< b extend	0:4
< b extension	2:3
< b external	1:3 2:3 10:-3
< b extra	1:3 2:3 10:-5
< b extracted	1:3 8:-4 10:3
< b extracting	1:-3 10:5
< b face	10:-3
< b facial	3:3
< b facilitates	2:4
< b factor	8:-3 10:3
< b fairness	8:4 10:-3
< b fake	1:3
< b families	7:4 10:-3
< b fashion	10:-3
< b faster	6:4 8:-3
< b feature	2:5 5:3 10:-4
< b features	1:3
< b featuring	10:7
< b feedback	2:3
< b few-shot	2:3 8:-3
< b fewer	8:-3 10:4
< b field	3:-3 8:3
< b find	1:-3 8:3
< b finds	1:4
< b fine-tuning	8:5
< b first	1:4 5:4 8:-6
< b fit	1:-3
< b fixed	4:4
< b focus	1:6 10:-4
< b focused	8:3
< b focusing	3:3 10:-5
< b followed	10:4
< b following	3:3 8:3
< b for	0:-5 1:10 2:-7 3:-4 4:-4 7:3 8:-4 10:4
< b forces	1:3
< b foreground	1:3
< b form	3:4 8:4 10:-4
< b formalism	3:3
< b forms	8:3
< b formulate	10:4
< b formulated	8:5 10:-3
< b formulation	1:3
< b four	8:4
< b frame	10:3
< b framework	0:4 2:5 3:-5
< b frameworks	10:4
< b from	0:-6 2:-4 3:-3 10:5
< b fully	4:5
< b function	0:3 1:4 10:-4
< b further	2:4
< b fusion	5:4 8:-3
< b gains	3:3
< b gan	3:5 8:-3
< b gaussian	8:-6 10:7
< b general	0:3 3:3 10:-3
< b generalizes	10:4
< b generally	8:-4
< b generate	10:5
< b generated	8:-3 10:7
< b generates	10:4
< b generating	1:-4 10:3
< b generation	2:4 8:6 10:-3
< b generative	3:-3 8:6 10:-3
< b generic	3:3 8:3 10:-4
< b geometry	3:3 10:-3
< b global	2:5 10:-4
< b glue	10:3
< b gnn	10:3
< b gradient	8:6
< b graph	1:-3 8:4
< b graphs	10:6
< b grasp	1:5 8:-3
< b gripper	10:3
< b grounding	8:3
< b grouping	10:3
< b guidance	10:3
< b guided	8:-6 10:8
< b hard	0:4 1:-3
< b has	8:3
< b have	3:5
< b havok	4:3
< b help	1:3 8:4 10:-5
< b hidden	1:3
< b hierarchical	1:-3
< b high	2:-3
< b higher	6:3
< b hope	6:3
< b human	3:-3 10:4
< b humanoid	8:3 10:-3
< b i	8:5 10:-6
< b i.e.	0:6 2:3 3:5 10:-9
< b icl	1:-3 10:3
< b idea	2:4
< b identifies	8:-3 10:3
< b identify	1:5 10:-4
< b identity	10:3
< b ii	3:3 8:-3 10:5
< b image	1:6
< b images	0:3 2:-3
< b impact	1:3
< b implementable	8:3
< b implemented	10:3
< b implements	10:4
< b importance	10:3
< b important	1:4 3:-5 10:3
< b improve	3:-3 6:3
< b improved	10:3
< b improvements	8:-3 10:8
< b improving	8:5 10:-7
< b in	1:4 3:-7 5:-5 7:-3 8:-4
< b including	1:-5 2:3 3:16 8:5 10:-15
< b incorporates	1:-3 2:7
< b increasing	3:4
< b induced	8:3 10:-3
< b inference	0:4 10:-3
< b information	1:-3 10:5
< b inherently	8:-3 10:4
< b input	2:-4 8:6
< b inputs	10:3
< b inspired	10:4
< b instance	3:-3 9:-3
< b instances	2:3 8:4 10:-4
< b instead	3:3 10:3
< b instruction	0:3
< b integrate	10:3
< b integrated	1:3
< b integrates	2:-3 8:4
< b integrating	2:4 8:-5
< b intentions	8:-4 10:5
< b interaction	2:3 8:-5 10:3
< b interest	3:4 8:-3
< b interpolation	10:3
< b into	1:3 2:4 3:-7 8:-8 10:3
< b introduce	1:4 2:4 10:-6
< b introduced	1:-4 10:4
< b introduces	1:-3 2:7 10:-5
< b introducing	0:5 8:3 10:-6
< b involving	10:3
< b is	5:4 6:3 9:-6 10:-3
< b it	5:3 8:-3 10:3
< b items	0:4 10:-4
< b iterative	10:5
< b its	0:4 3:-3
< b jointly	10:5
< b kernel	0:3
< b key	1:-3 10:4
< b keyword-enhanced	10:3
< b knowledge	1:-4 8:3
< b known	0:3 3:3
< b label	2:4 10:-4
< b language	2:6 3:-3 8:3 9:-4
< b languages	3:6 10:-5
< b large	8:-4 10:5
< b large-scale	9:-3 10:3
< b latent	4:3 8:-3
< b layer	1:3 10:-3
< b layers	1:6 3:-3 6:3 8:-4
< b leading	0:6 10:-4
< b leads	0:3 1:6 8:-3 10:-3
< b learn	1:4 8:-4 10:3
< b learnable	2:3
< b learned	2:5 10:-4
< b learning	1:-5 2:-6 3:3 8:4 9:-3 10:4
< b learns	2:8
< b levels	10:3
< b leverage	10:3
< b leveraging	1:-3 2:3 10:3
< b lexical	10:3
< b lfw	9:3 10:-3
< b libraries	10:3
< b lidar	2:3 10:-3
< b light	8:-4
< b lightweight	2:-3 10:4
< b like	3:12 8:5 10:-11
< b limit	0:4 10:-3
< b limited	10:3
< b linear	1:-3 3:3 8:-5 10:7
< b llama	3:3
< b llm	1:3
< b llms	8:7 10:-4
< b logic	4:3
< b long	0:-3 8:-3 10:5
< b loss	1:-3 10:6
< b low-resource	8:3
< b lstm	2:3
< b made	5:3
< b mainly	8:6 10:-6
< b maintain	1:3
< b major	3:3
< b majority	0:3 10:-4
< b makes	4:5 8:-3
< b making	2:3
< b manipulation	1:3
< b many	10:7
< b map	8:-4
< b maps	10:4
< b margin	10:3
< b markov	10:3
< b mask	2:4
< b masked	1:5 10:-3
< b masking	1:3 10:-3
< b match	2:3
< b matching	8:3
< b matrix	10:4
< b mean	3:3
< b meaning	8:4
< b means	1:3
< b mechanism	1:-3 10:4
< b mechanisms	2:4
< b memory	0:-4 8:7
< b merits	3:3
< b method	2:-6 3:7 4:-3 9:3
< b methods	1:-4 2:-3 3:4 6:3 8:4 10:-6
< b metric	8:3 10:-3
< b metrics	10:3
< b minimization	8:3
< b minimizing	1:3 10:-3
< b miou	10:3
< b mixture	10:4
< b mixup	10:3
< b model	0:-9 1:5 3:4
< b modeling	1:-4 9:-3 10:6
< b models	3:-7
< b modern	10:3
< b modules	2:6 3:-3
< b monitoring	4:4
< b monocular	8:3
< b more	1:3 4:3 5:3 10:-3
< b most	4:4
< b motion	10:9
< b motions	10:3
< b multi-class	8:-3 10:3
< b multi-task	10:3
< b multimodal	10:-3
< b multiple	3:-4 10:3
< b named	3:6 8:-3
< b namely	2:-3 3:7 8:3 9:3 10:-7
< b natural	8:6 10:-3
< b naturally	10:3
< b navigation	8:4
< b need	10:3
< b needed	1:4 10:-3
< b networks	1:6 2:-4 8:-4
< b neural	3:6 8:-7
< b new	2:4 8:-7 9:4
< b newly	1:-3 2:3
< b next	3:3
< b nlp	3:-4 10:4
< b noise	10:4
< b nonconvex	8:-3 10:3
< b nonlinear	10:3
< b not	1:5 2:-3
< b novel	1:-4 8:5
< b number	10:3
< b object	2:3
< b objective	1:-3 10:3
< b objects	1:3
< b of	2:5 3:-3 4:-3 5:-6 6:-4 8:3
< b on	0:-5 1:-4 3:-7 4:-4 5:-4 8:5 9:5 10:3
< b one	1:4 3:-3 10:3
< b online	10:3
< b only	8:-3 10:7
< b onto	10:3
< b open	8:4
< b operation	0:3
< b operations	1:-3 10:4
< b operator	8:-5 10:3
< b optimal	8:3
< b optimization	3:-3
< b optimizers	10:-4
< b or	1:-6 4:-3 5:3
< b original	0:5
< b other	1:-3 3:-4 10:7
< b our	0:-3 2:3 4:3 5:6 8:-7
< b out	2:3
< b outperform	4:3 8:-5 10:5
< b outperforms	3:-3 6:-4 9:3 10:7
< b output	1:4 10:-4
< b outputs	10:3
< b over	1:-3 6:-3 10:6
< b parallel	10:3
< b parameters	2:-3 8:3
< b part	1:6 10:-6
< b particular	3:4 10:-3
< b particularly	2:3
< b patch	2:4 10:-4
< b path	10:3
< b perception	10:3
< b perform	5:4
< b performance	1:-3 9:5
< b performances	9:3 10:-3
< b performing	3:4 8:5 10:-5
< b performs	10:3
< b perspective	1:-3 8:4
< b pipeline	1:4
< b placement	10:3
< b planner	3:3
< b platform	2:4
< b plus	10:3
< b point	10:5
< b popular	3:4 6:-3 9:3
< b portion	3:4
< b pose	9:3
< b possible	10:3
< b potential	1:3
< b powered	10:3
< b practical	10:7
< b pre-trained	8:-6 10:7
< b pre-training	6:3
< b precise	4:3 8:-3
< b predict	8:-3
< b predicting	10:3
< b prediction	3:-5 10:3
< b predictions	1:6 10:-4
< b predictive	10:3
< b present	8:-3
< b pretrained	3:3 10:-5
< b previous	1:6 3:-3
< b previously	8:-3 10:5
< b primarily	8:5 10:-4
< b prior	1:4 10:-4
< b probabilistic	1:6 10:-3
< b probability	1:3
< b problem	3:4
< b problems	1:-3 8:7 10:-4
< b procedures	1:3
< b process	3:-3 10:5
< b processes	1:4 3:-4
< b program	8:5
< b programming	10:3
< b programs	1:3
< b project	2:7 10:-6
< b projection	8:-4 10:3
< b prompting	10:3
< b propagates	10:3
< b properties	8:3
< b propose	2:-5
< b proposed	0:-3 1:6 3:-4 6:-3 10:-3
< b proposes	2:3
< b proposing	8:-4 10:5
< b protocol	10:-3
< b provide	8:3
< b provides	2:4
< b providing	10:3
< b quality	8:-3 10:5
< b quantitative	8:3 10:-3
< b quantization	2:5 10:-3
< b question	9:-4 10:6
< b quickly	1:4 2:3 10:-6
< b random	10:-3
< b ranging	3:8 10:-5
< b real-time	3:3
< b realistic	1:3
< b recent	9:-3 10:3
< b recently	4:3 9:-7 10:3
< b recognition	8:3
< b recommendation	1:3
< b reconstruction	1:3 2:4 10:-5
< b recover	1:-3 10:3
< b recurrent	8:-3 10:4
< b recursive	10:3
< b reduced	8:3 10:-3
< b reduces	0:3 10:-3
< b reducing	8:-5 10:6
< b refer	5:3 10:-3
< b refinement	10:4
< b regions	8:3 10:-3
< b regression	10:5
< b regret	8:3
< b regularizer	1:3 8:-3
< b related	8:-3 10:6
< b relevance	3:4 10:-3
< b relevant	10:3
< b relies	8:4
< b rely	8:4
< b rendering	10:3
< b representation	10:3
< b representations	2:3 10:-3
< b required	1:-3 10:5
< b resampling	10:-3
< b research	8:3 10:-3
< b resnet	4:4 8:-3
< b respectively	5:3 10:3
< b responses	3:3 10:-3
< b restoration	1:6 10:-5
< b result	1:3
< b resulting	1:8 10:-6
< b results	1:-3 9:5
< b retrieval	10:4
< b rise	0:5 1:3 10:-7
< b risk	8:3
< b robot	8:6
< b robotic	1:3 10:-3
< b robotics	3:4 10:-3
< b robots	3:3
< b robust	4:3 8:-4 10:4
< b robustness	1:3
< b saliency	4:3 8:-3
< b same	1:-3 2:3
< b sample	10:4
< b samples	8:-4 10:4
< b sampling	10:3
< b scalable	1:-4 8:6
< b scaled	1:5 10:-3
< b scales	10:3
< b scaling	8:-3 10:4
< b scenarios	8:-3
< b scene	3:4 10:-3
< b scenes	8:4 10:-3
< b scheme	0:6 3:-4 10:-3
< b science	0:3
< b scores	8:3
< b seamlessly	10:4
< b search	10:4
< b seen	10:3
< b segment	10:-3
< b segmentation	3:4 6:4 9:-3
< b self-supervised	8:3
< b self-training	8:3
< b semantic	2:4 8:-6 10:3
< b sensor	8:3 10:-3
< b sequence	2:4
< b sequences	8:5 10:-4
< b sequential	3:3 4:4 10:-3
< b series	0:3 8:4 10:-5
< b set	1:-4 8:3
< b sets	10:3
< b setting	8:-5 10:8
< b settings	3:4 8:-5 10:3
< b several	9:3
< b shallow	8:-5 10:5
< b shape	10:3
< b shift	10:5
< b show	6:6
< b shown	10:3
< b significant	10:3
< b significantly	6:3
< b similar	8:3
< b similarity	8:6 10:-3
< b simple	1:3
< b simulation	8:-3 10:3
< b size	3:3
< b sizes	10:3
< b slightly	8:3 10:-4
< b small-	9:-3 10:4
< b social	8:4 10:-4
< b soft	2:4 10:-4
< b software	10:4
< b solution	1:-3 2:4 8:5
< b solve	8:3 10:-3
< b solved	8:4
< b solver	10:4
< b solving	10:3
< b some	5:3
< b source	3:4
< b space	4:3
< b spaces	8:5 10:-3
< b spatial	1:5 4:3 8:-3 10:-4
< b specific	8:4
< b specifically	1:3
< b speed	10:3
< b stable	0:4 8:-4
< b stage	2:4
< b standard	6:4
< b stands	8:3 10:-3
< b state	8:3
< b state-of-the-art	1:4 4:3 8:-4 9:4 10:-3
< b states	0:3
< b step	8:-3
< b steps	10:3
< b strategies	3:5 4:4 10:-4
< b strong	10:3
< b structure	1:3 8:-3
< b structured	8:-4 10:5
< b struggle	4:4
< b student	8:4 10:-4
< b studied	10:3
< b study	3:4 9:4 10:-4
< b style	0:4
< b subset	2:3
< b substantially	8:-3 10:4
< b success	10:4
< b successfully	3:3
< b such	0:-5 1:-4 2:-3 3:12 4:-4 10:-3
< b super-resolution	9:-3
< b superior	5:5
< b supporting	10:3
< b syntax	4:3 8:3 10:-5
< b synthesis	10:3
< b synthetic	10:6
< b system	2:10 8:-5
< b systematically	8:3
< b systems	3:-3 8:4
< b tackle	1:-3
< b takes	8:-3 10:6
< b target	3:4 8:-3 10:-3
< b task	1:6 8:3 9:3 10:-5
< b tasks	0:-3 1:-3 2:-3 3:4
< b technique	3:4
< b techniques	1:-5 8:6 9:-3 10:4
< b temporal	10:4
< b tensor	2:3 10:-3
< b term	0:5
< b termed	1:3 3:3 10:-4
< b terms	0:4
< b tested	5:4 10:-6
< b testing	8:5 10:-4
< b tests	1:3
< b text	2:3 8:7 10:-6
< b texts	2:3 10:-3
< b textual	10:3
< b than	1:-5 4:5 6:7
< b that	1:-5 3:-8 6:5 7:-4 9:-4 10:3
< b the	1:-3 4:3 5:-8 6:-3 7:-5 10:3
< b their	1:7 10:-5
< b them	3:-4 10:5
< b then	0:4 8:-3
< b theory	0:7 3:-3
< b there	0:4
< b thereby	10:4
< b thermal	10:4
< b this	1:6
< b those	8:3
< b three	2:5 6:-3 8:-5 10:5
< b thus	4:4
< b time	8:7 10:-3
< b to	2:-6 3:-5 5:7 8:-7
< b together	0:3
< b tools	10:4
< b topic	10:-5
< b towards	10:3
< b tracking	9:3 10:-4
< b traditional	1:4
< b train	1:3 2:-3 4:4 8:-4
< b trained	1:-4 3:-3 4:3 8:-8 10:12
< b training	1:8 3:-4 8:-6
< b trajectory	0:3 10:-3
< b transfer	8:4
< b transformer	2:5 8:-4
< b true	1:3 10:-3
< b try	1:3
< b tuning	8:6 10:-4
< b two	0:-4 1:-3 2:6 9:-5
< b two-stage	2:5 10:-5
< b typical	8:-4 10:4
< b unbiased	8:4
< b uncertainty	2:3 10:-4
< b under	8:-4 10:7
< b understand	10:3
< b uneven	8:3
< b unknown	10:3
< b unlabeled	9:-4 10:3
< b unsupervised	3:3 10:3
< b update	8:5
< b upon	3:-3 8:3 10:6
< b us	10:4
< b use	1:3 5:5 10:-5
< b used	1:14 3:-5 8:-6 10:-5
< b users	3:3 10:-3
< b uses	1:-3 8:-4 10:9
< b using	1:-8 3:-7 4:-5 8:7 10:3
< b usually	4:4
< b utilize	10:3
< b utilized	1:4 10:-4
< b utilizing	10:7
< b values	8:5 10:-4
< b vanilla	10:-4
< b variable	10:4
< b variants	0:3 10:-3
< b variational	1:-3 8:3
< b various	3:-3 6:3
< b vector	2:4
< b vehicle	8:4
< b verification	0:3
< b very	4:3
< b via	0:-3 2:8 3:-5 6:4
< b video	8:3
< b videos	8:3
< b views	1:3 2:3 10:-6
< b vision	3:-5
< b visual	1:-6 3:4 8:-3 10:5
< b voice	1:7 6:3 10:-9
< b wasserstein	8:-3
< b way	1:3
< b we	0:8 3:-4 5:5 8:-3 9:5 10:-5
< b web	1:4 10:-4
< b well	0:-3 3:-4 5:3 10:9
< b well-established	3:3
< b when	6:-3
< b where	1:-3 2:4
< b wherein	8:-3 10:4
< b which	2:9 3:-12 4:-3 6:-4 8:-3 10:3
< b while	1:-4 6:3 10:6
< b with	0:-7 1:-3 2:8 3:-5 5:-3 6:-5 9:3
< b within	1:8 3:-3 8:3 10:-8
< b without	1:-3 10:3
< b work	10:7
< b ytf	9:3
< b {	3:6 10:-5
< b }	3:5 10:-3
< b ~	4:4
< b –	3:4
< b ‘	10:-3
< b ’s	2:3 3:3 8:-4 10:-3
< bb ( 1	1:3
< bb ( 2	10:4
< bb ( accordingly	3:-3 10:5
< bb ( e.g.	0:3 8:-3
< bb ( finite	8:3
< bb ( i.e.	0:5 2:-3
< bb ( ii	3:3
< bb ( such	10:-3
< bb ) ,	1:-5 3:-4 10:4
< bb ) a	3:3
< bb ) and	0:-3 1:-5 2:-4 8:3 10:8
< bb ) based	1:3
< bb ) by	2:3
< bb ) framework	1:-3 2:4 3:3 10:-4
< bb ) from	10:3
< bb ) has	1:4 10:-4
< bb ) in	1:3 9:3 10:-3
< bb ) into	8:-3 10:4
< bb ) is	1:-3 10:3
< bb ) model	2:3
< bb ) models	1:3 10:-3
< bb ) module	10:3
< bb ) or	10:3
< bb ) problem	1:3
< bb ) that	1:9 8:3 10:-8
< bb ) the	10:4
< bb ) to	0:3 3:-3
< bb ) using	2:4
< bb ) with	3:4
< bb , a	3:-4 10:5
< bb , and	0:-3 2:-7 3:-5 4:3 8:-8 9:-8 10:12
< bb , as	9:-3 10:3
< bb , based	8:4
< bb , bringing	10:4
< bb , by	10:6
< bb , compared	8:3
< bb , conventional	8:3 10:-3
< bb , e.g.	3:3
< bb , especially	8:-3 10:3
< bb , even	10:3
< bb , global	8:-3
< bb , havok	4:3
< bb , i.e.	2:6 3:4 8:-5 10:-3
< bb , image	8:-3 10:4
< bb , in	10:5
< bb , including	3:9 10:-7
< bb , inpainting	10:-3
< bb , is	4:3
< bb , it	1:3
< bb , leading	0:7 10:-4
< bb , like	8:4 10:-6
< bb , named	3:4 10:-3
< bb , namely	1:-3 2:-3 3:7 9:3 10:-3
< bb , one	3:-3
< bb , or	10:3
< bb , our	3:-3 10:5
< bb , regression	8:3
< bb , resulting	1:4
< bb , show	6:3 8:4 10:-7
< bb , so	10:3
< bb , specifically	1:4 10:-6
< bb , such	3:5 8:5 10:-7
< bb , termed	1:3 3:3 10:-4
< bb , that	9:-3
< bb , the	0:7 1:-4 4:4 8:-5
< bb , then	0:4
< bb , together	0:3
< bb , vanilla	10:-3
< bb , various	8:3
< bb , via	2:3 8:-4
< bb , we	0:3 1:4 3:-8 4:3 5:4 8:-3 9:4 10:-5
< bb , where	2:5
< bb , which	2:4 3:-6 6:-6
< bb , while	8:-3 10:8
< bb , with	1:-3 2:4 3:6 10:-3
< bb - -	8:6 9:-3
< bb - counterfactual	8:3
< bb -based approach	0:3 10:-3
< bb -based models	4:4 10:-4
< bb 1 )	10:-3
< bb 2 )	10:5
< bb 3 )	10:3
< bb : (	1:3 3:3 10:-3
< bb : a	2:-4 3:3
< bb : comparison	8:4 10:-4
< bb : enhancing	10:3
< bb : leveraging	10:3
< bb : the	3:4 8:4 9:-3
< bb a benchmark	10:4
< bb a dataset	6:-4 7:5
< bb a hybrid	8:5 10:-4
< bb a keyword-enhanced	10:3
< bb a large-scale	8:3
< bb a linear	8:-3 10:6
< bb a method	8:-3 10:4
< bb a model	3:4 8:-3 10:4
< bb a new	2:3
< bb a newly	2:3
< bb a novel	1:-5 8:3
< bb a pre-trained	10:3
< bb a robust	10:3
< bb a sequence	2:4
< bb a significant	10:3
< bb a simple	1:4 8:-4
< bb a standard	6:5 8:-3
< bb a state-of-the-art	1:4
< bb a system	2:5
< bb a target	1:3 10:-5
< bb a temporal	2:3
< bb a unified	1:3
< bb a very	4:3
< bb ability to	4:3
< bb accordingly named	3:-3 10:5
< bb accuracy ,	8:6 10:-6
< bb accuracy compared	6:3
< bb achieved by	1:4 10:-6
< bb achieves state-of-the-art	8:-3 10:3
< bb adapt to	10:3
< bb adopt a	10:3
< bb al. ,	10:3
< bb alexnet ,	1:3 10:-3
< bb algorithm ,	3:3
< bb algorithm based	8:4
< bb algorithm for	10:3
< bb algorithm is	1:4 10:-5
< bb algorithm with	2:3 10:-4
< bb algorithms ,	8:3 10:-4
< bb algorithms for	3:4 10:-3
< bb alignment ,	5:3
< bb along with	10:3
< bb an effective	10:3
< bb an efficient	10:3
< bb an unsupervised	8:-3 10:4
< bb analysis ,	3:3 10:-3
< bb and (	10:6
< bb and a	1:-6 2:-3 5:3 10:6
< bb and an	8:3
< bb and apply	10:3
< bb and can	10:3
< bb and compare	3:3 4:4 8:-4
< bb and develop	10:3
< bb and entity	8:3 10:-3
< bb and find	8:3 10:-4
< bb and in	0:4 3:-3
< bb and instance	9:-3 10:4
< bb and is	1:3
< bb and its	0:5 10:-5
< bb and language	10:4
< bb and local	10:3
< bb and propose	0:4 1:-3 8:3
< bb and provide	1:3 8:3 10:-6
< bb and show	10:5
< bb and the	1:-4 3:-3 4:4
< bb and then	1:-4 10:8
< bb and three	10:3
< bb and to	3:3
< bb and two	10:3
< bb and using	6:5 10:-5
< bb and we	1:3 3:4 10:-4
< bb applications such	8:-3 10:3
< bb applied to	3:3 8:4 10:-5
< bb approach ,	3:3
< bb approach and	4:4
< bb approach is	0:3
< bb approach that	1:3
< bb approaches ,	8:3
< bb architecture ,	0:3
< bb are formulated	8:6 10:-5
< bb are used	8:-4 10:3
< bb as a	0:3 8:-3
< bb as an	10:5
< bb as competitive	10:-4
< bb as the	1:4 3:6 4:4 10:-9
< bb as well	5:3 10:3
< bb at the	10:5
< bb autonomous driving	10:3
< bb auxiliary tasks	3:3
< bb based on	1:-9 8:5
< bb been enhanced	10:3
< bb benchmark for	6:4 10:-4
< bb benchmarks show	10:3
< bb by an	1:3 8:-4
< bb by any	10:3
< bb by combining	10:4
< bb by integrating	2:4
< bb by introducing	10:-3
< bb by learning	8:-3 10:4
< bb by leveraging	10:4
< bb by performing	8:4 10:-3
< bb by the	8:-4 10:3
< bb by training	1:5 10:-3
< bb by up	8:3 10:-3
< bb by using	8:4
< bb can achieve	6:4 10:-3
< bb can be	3:-3 8:4
< bb can significantly	10:3
< bb capability of	8:4
< bb cifar10 ,	10:-3
< bb cifar100 and	6:4 10:-4
< bb class of	10:-3
< bb classes of	3:3
< bb classification ,	3:5 8:3 10:-4
< bb cnns ,	2:4 10:-4
< bb combined with	1:3 10:3
< bb combines the	10:3
< bb comparable to	10:3
< bb compared to	9:3
< bb compared with	10:3
< bb comparison of	8:4 10:-4
< bb compatible with	8:-3 10:3
< bb completes the	10:-3
< bb composed of	1:3 2:4 10:-6
< bb confirm that	10:3
< bb consider to	2:3
< bb consists of	1:3 2:3 10:-4
< bb construct an	0:3 10:-4
< bb corresponds to	5:4
< bb counterfactual regret	8:3
< bb coupled with	1:3
< bb data fusion	8:-3 10:3
< bb data with	8:-5 10:5
< bb dataset and	0:3
< bb datasets (	9:-3 10:5
< bb datasets and	8:-4 10:4
< bb datasets show	6:4
< bb datasets using	10:4
< bb datasets with	1:4 7:3 10:-6
< bb deep neural	3:3
< bb demonstrate that	6:3 8:-3 10:5
< bb design a	2:5
< bb designed for	8:-4
< bb develop a	0:-3 1:3 3:3 8:3 10:-5
< bb differential equations	10:3
< bb distinct llms	8:8 10:-8
< bb distribution over	3:3
< bb does not	10:3
< bb e.g. ,	0:3
< bb editing via	8:-3 10:3
< bb effective and	8:3 10:-3
< bb efficiency of	8:4
< bb emerged as	3:3
< bb employ the	4:3
< bb encoder consists	10:3
< bb encoders for	1:4 10:-3
< bb enhanced by	10:3
< bb entity matching	8:3 10:-3
< bb equipped with	10:4
< bb establish a	1:5
< bb estimate the	8:3
< bb estimation with	8:-3
< bb et al.	10:3
< bb evaluating the	3:5
< bb existing state-of-the-art	9:4 10:-3
< bb exploit the	4:3
< bb extension of	2:4
< bb extracted by	1:3
< bb fail to	3:3
< bb family of	10:5
< bb faster than	6:3 8:-3
< bb feature fusion	5:4 10:-3
< bb features ,	1:3
< bb features :	3:3 8:-3
< bb features of	3:3 10:-4
< bb field and	8:3 10:-3
< bb focus on	1:6 10:-4
< bb focused on	8:3 10:-3
< bb focusing on	3:4 10:-4
< bb followed by	10:4
< bb for a	1:4 8:-5
< bb for an	10:3
< bb for many	3:-3 10:3
< bb for the	1:7 8:-3 9:-4
< bb for this	1:4 3:-4 10:-3
< bb for training	1:3 7:3 10:-3
< bb form of	3:4 10:-5
< bb formulated as	8:5 10:-4
< bb framework ,	2:6 10:-6
< bb framework for	0:3 8:3
< bb framework in	2:3
< bb framework is	1:3
< bb framework of	0:3 3:4 10:-4
< bb framework that	2:-3 10:3
< bb from a	8:5 10:-4
< bb function to	1:3 10:-5
< bb functions and	1:4 10:-5
< bb fusion from	8:-3 10:3
< bb gains in	3:4
< bb generation ,	10:4
< bb generation tasks	8:5 10:-3
< bb generation with	2:4 10:-5
< bb generative models	3:-3
< bb graph neural	8:3
< bb guided by	8:-5 10:6
< bb has been	1:-3 3:-3 10:4
< bb has not	1:5 10:-3
< bb have been	3:5 10:-4
< bb havok ,	4:3
< bb high dimensional	8:-3 10:4
< bb higher than	6:3
< bb human pose	1:3
< bb i.e. ,	0:6 2:4 3:3 8:-4 10:-7
< bb ii )	3:3
< bb image ,	10:3
< bb image and	1:4 10:-3
< bb impact on	1:3 10:-3
< bb improving the	8:5 10:-4
< bb in a	1:-5 3:-3 8:6 10:3
< bb in applications	8:-3 10:3
< bb in our	10:4
< bb in terms	0:4
< bb in the	2:-4 3:5 4:6 8:-7
< bb in training	6:3
< bb in which	2:4
< bb including the	10:4
< bb incorporates a	2:3
< bb information ,	10:3
< bb inpainting ,	10:-3
< bb inspired by	10:3
< bb instance segmentation	9:-3 10:4
< bb instead of	3:4
< bb into a	1:-4
< bb into consideration	1:3
< bb introduce a	2:3 10:-5
< bb introduce an	8:-3 10:4
< bb is a	8:3
< bb is an	3:4
< bb is based	8:6 10:-7
< bb is designed	1:3 2:3 10:-3
< bb is equipped	10:3
< bb is first	5:4
< bb is not	4:3
< bb is proposed	10:4
< bb is the	2:3
< bb is to	10:4
< bb is trained	2:-3 10:4
< bb it outperforms	8:4 10:-4
< bb it to	8:-3 10:4
< bb it with	5:4
< bb kernel methods	0:4
< bb knowledge graph	2:3 10:-5
< bb known as	0:4 3:4 10:-4
< bb language inference	3:3
< bb language model	2:4
< bb language modeling	10:4
< bb language understanding	10:3
< bb latent space	4:4
< bb layers ,	1:3
< bb layers of	8:-4 10:4
< bb layers to	1:3
< bb leading to	0:6 10:-5
< bb leads to	0:3 1:6 10:-5
< bb learn a	1:-3 10:3
< bb learning -based	10:3
< bb learning and	3:3 8:3 10:-5
< bb learning for	3:3
< bb learning from	8:-3 10:3
< bb learning using	10:3
< bb learns the	2:3
< bb learns to	2:4
< bb leverages the	2:3 10:-4
< bb llms ;	8:8 10:-8
< bb local recursive	10:3
< bb machine learning	8:5
< bb manipulation ,	1:3
< bb many applications	3:-3 10:3
< bb match the	2:4 10:-3
< bb matching using	8:3 10:-3
< bb mechanisms ,	2:4 10:-5
< bb method ,	3:-3 10:3
< bb method and	8:-3 10:6
< bb method by	10:-4
< bb method called	10:3
< bb method can	6:3 10:-3
< bb method in	10:3
< bb method on	8:-3 10:3
< bb method that	8:4
< bb method to	10:-3
< bb method with	3:3 8:-4
< bb methods (	6:3 10:-5
< bb methods ,	0:3 3:4 10:-6
< bb methods have	8:3 10:-4
< bb methods including	8:3 10:-4
< bb methods on	10:3
< bb methods to	1:4 8:-3
< bb methods use	8:5 10:-6
< bb methods with	10:4
< bb minimization ,	8:3
< bb model ,	1:5 10:-4
< bb model and	1:3 4:4 10:-3
< bb model is	2:3 6:3 10:-4
< bb model that	3:4
< bb model the	10:3
< bb model which	1:4 10:-5
< bb model with	10:3
< bb modeling ,	8:3
< bb models ,	3:3 8:-3
< bb models :	1:3 10:-4
< bb models are	8:4 10:-4
< bb models such	3:-6 10:7
< bb models through	8:3
< bb models to	10:-5
< bb models using	10:3
< bb models with	8:3 10:-3
< bb module and	10:3
< bb monocular depth	8:3
< bb more realistic	1:4 10:-3
< bb most fake	1:3
< bb named as	1:3 3:-4 10:4
< bb namely ,	3:4
< bb network (	10:3
< bb network ,	10:3
< bb network architecture	1:3
< bb network is	2:3 10:-5
< bb network with	10:3
< bb networks (	1:5 10:-3
< bb networks ,	3:3 10:-6
< bb networks and	8:3
< bb neural network	8:-3
< bb new framework	0:3
< bb noise ,	10:4
< bb not only	10:3
< bb novel deep	2:3
< bb object detection	10:3
< bb objects from	1:4 10:-3
< bb of a	1:-5 8:5
< bb of an	10:4
< bb of applications	3:4 10:-3
< bb of each	8:3
< bb of human	10:3
< bb of linear	10:4
< bb of our	3:6 4:3 8:-5 10:-5
< bb of tasks	8:3 10:-3
< bb of the	3:-6 4:-3 10:3
< bb of two	8:-4 10:3
< bb on a	1:-3 4:4 8:3
< bb on an	8:3 10:-4
< bb on data	8:-3 10:4
< bb on four	8:5 10:-4
< bb on our	1:3
< bb on small-	9:-3 10:3
< bb on the	6:-3 8:6
< bb on three	3:4
< bb on two	9:-5 10:7
< bb on various	8:-3 10:5
< bb only a	8:3 10:-4
< bb or a	0:3
< bb our approach	6:3
< bb our framework	10:3
< bb our method	3:3 8:-3
< bb our proposed	1:3
< bb outperforms state-of-the-art	6:3 10:-4
< bb over a	10:3
< bb over the	1:3
< bb part of	1:6 10:-7
< bb performance of	8:4 9:3 10:-4
< bb performance with	8:-5 10:5
< bb performances on	9:3 10:-3
< bb pose estimation	10:-3
< bb powered by	10:3
< bb pre-trained language	10:4
< bb prediction (	3:-4 10:4
< bb prediction and	8:3
< bb problem ,	1:3
< bb problem :	3:6 10:-5
< bb problem as	10:3
< bb problems such	3:3
< bb propose a	8:6 10:-3
< bb propose to	5:3
< bb proposed ,	3:-3 10:6
< bb proposes a	2:3
< bb provide a	10:4
< bb question answering	9:-4 10:4
< bb ranging from	3:8 10:-6
< bb reasoning ,	3:3 10:-4
< bb reducing the	8:-3 10:3
< bb refer to	5:3
< bb regret minimization	8:3
< bb related to	10:3
< bb relevance ,	3:4 10:-4
< bb relies on	8:4
< bb rely on	8:4
< bb restoration ,	1:4 10:-3
< bb results on	9:5 10:-5
< bb rnn ,	10:-3
< bb robustness of	1:3
< bb samples ,	8:-3
< bb scheme ,	0:6 10:-5
< bb science ,	0:3
< bb sequence of	2:4
< bb series of	8:3
< bb set of	8:4 10:-4
< bb setting ,	10:4
< bb show that	6:3
< bb simple yet	1:3
< bb solution to	2:3
< bb space of	4:4
< bb stands out	8:3 10:-3
< bb state of	10:4
< bb state-of-the-art methods	6:3 9:3 10:-6
< bb state-of-the-art performance	8:-3 10:3
< bb state-of-the-art results	9:4 10:-3
< bb strategy to	10:-3
< bb struggle with	4:4 10:-3
< bb such as	0:-4 3:11 4:-3 10:-5
< bb summarization and	3:3 10:-3
< bb system for	8:4 10:-4
< bb system that	2:6 10:-5
< bb task ,	8:-3
< bb task in	8:3 10:-4
< bb task of	1:6 10:-6
< bb task to	3:3
< bb tasks (	8:-3
< bb tasks ,	3:6 4:3 8:3 10:-6
< bb tasks :	3:5 10:-5
< bb tasks and	3:-3 10:3
< bb tasks compared	9:4 10:-3
< bb tasks has	10:3
< bb tasks in	3:-4 10:4
< bb tasks of	3:4 10:-3
< bb tasks to	8:4 10:-3
< bb tasks using	10:3
< bb tasks with	9:-4 10:6
< bb techniques -	8:5
< bb techniques and	10:4
< bb terms of	0:4
< bb that ,	10:3
< bb that allows	10:3
< bb that combines	8:-3 10:5
< bb that employs	10:3
< bb that encodes	8:3
< bb that incorporates	2:4
< bb that it	8:-3 10:7
< bb that leverages	8:3
< bb that our	5:5 8:-4
< bb that the	6:3
< bb the art	10:4
< bb the best	10:3
< bb the classical	3:3
< bb the computational	1:3
< bb the conventional	10:3
< bb the effectiveness	10:-3
< bb the efficiency	8:5 10:-3
< bb the first	2:-3 10:6
< bb the following	10:3
< bb the general	0:3 10:-6
< bb the help	8:4 10:-4
< bb the input	8:7 10:-5
< bb the introduced	10:3
< bb the local	2:3 10:-3
< bb the most	1:3
< bb the network	10:3
< bb the neural	1:3
< bb the online	10:3
< bb the other	10:3
< bb the output	1:5 2:3 10:-7
< bb the performance	8:6 10:-3
< bb the problem	8:3
< bb the proposed	1:3 2:6 4:4 10:-6
< bb the recent	8:3
< bb the recently	4:3 9:-7 10:5
< bb the resulting	1:7 10:-5
< bb the robustness	1:3
< bb the same	10:5
< bb the state-of-the-art	8:-3
< bb the synthetic	10:3
< bb the time	10:3
< bb then there	0:4
< bb theory and	0:7 3:-3 10:-3
< bb there is	3:3
< bb this paper	10:3
< bb through a	1:4 10:-3
< bb to a	0:4 1:-4 3:-4 10:3
< bb to achieve	5:3
< bb to adapt	1:-3 3:3
< bb to an	0:5 10:-3
< bb to construct	1:5 10:-3
< bb to demonstrate	1:4 10:-4
< bb to encode	1:5 10:-6
< bb to establish	1:5
< bb to estimate	1:3 8:3 10:-4
< bb to existing	6:3 9:4 10:-3
< bb to exploit	4:3
< bb to fit	1:-3
< bb to identify	1:5 10:-4
< bb to improve	0:3
< bb to learn	1:6 10:-3
< bb to our	5:3
< bb to previous	8:3
< bb to the	0:3 1:-6 3:-4 5:4
< bb to their	4:3
< bb to train	1:3 4:4 8:-5
< bb to use	1:-4 2:3 5:3 8:5 10:-4
< bb together with	0:3 1:-3
< bb trained by	10:3
< bb trained on	8:-3 10:5
< bb training of	1:3
< bb two challenging	9:-3 10:4
< bb two distinct	8:4 10:-4
< bb two novel	8:4 10:-3
< bb two popular	8:-4 10:4
< bb types of	8:3
< bb used for	1:4 10:-4
< bb used in	1:4
< bb using a	6:4
< bb using an	2:3
< bb using the	10:-3
< bb utilizes a	10:-3
< bb variants of	10:3
< bb via a	1:3 2:3 10:-5
< bb vision ,	1:3 10:-3
< bb way for	1:4 10:-3
< bb we are	8:-4 10:4
< bb we call	0:5
< bb we consider	2:3
< bb we design	2:5
< bb we develop	10:-5
< bb we employ	4:3 10:-3
< bb we propose	0:-3 2:-3 3:-3
< bb we refer	5:3
< bb we show	3:3
< bb we use	1:3
< bb well as	5:3
< bb when using	8:3
< bb where a	2:5 10:-5
< bb where the	3:-3
< bb where we	10:5
< bb which a	10:-3
< bb which allows	1:3
< bb which are	1:5
< bb which can	10:3
< bb which consists	1:6 10:-4
< bb which exploits	8:7 10:-6
< bb which has	10:4
< bb which incorporates	10:-3
< bb which is	10:6
< bb which performs	10:-4
< bb which the	1:3 10:-4
< bb which we	0:7 1:-4 10:-3
< bb with a	2:-4 3:-3 8:4 10:4
< bb with an	10:3
< bb with large	3:3
< bb with the	0:-3 1:-6 2:8 3:-4 6:3
< bb with two	2:5 10:-6
< bb within a	1:3
< bb } ,	3:4 8:3 10:-5
< f 	3:4
< f 's	1:-3 4:3
< f (	0:5 2:-4 3:3 8:-4
< f )	1:4 4:-4
< f ,	0:-7 1:-6 3:-7 4:3 8:4 9:-10 10:6
< f -based	1:7 3:-6
< f .	8:-3 10:5
< f :	0:-3 1:-5 2:-3 6:3 8:-3 10:9
< f ;	8:-6 10:8
< f a	7:4
< f algorithm	3:4 10:-4
< f algorithms	1:-4 3:7 4:3 10:-3
< f and	0:-3 2:-12 3:-14 5:4 8:3 10:7
< f applications	10:-3
< f approach	1:-4 4:3
< f approaches	1:-3 5:3 8:4 10:-4
< f architecture	0:6 1:-6 2:-3 10:3
< f are	8:6
< f as	1:6 3:-7 8:3
< f based	1:9 2:-3 8:-6
< f benchmarks	9:5
< f between	10:4
< f but	10:3
< f by	8:9 9:-4 10:-4
< f called	3:3
< f can	1:8 3:-3 8:-3
< f consists	2:5 10:-3
< f corresponds	5:4
< f data	2:5 10:-8
< f dataset	6:-4 10:4
< f datasets	9:-3 10:5
< f domain	1:4 10:-5
< f employs	2:7 10:-6
< f enables	1:3 10:-3
< f first	2:5 10:-4
< f framework	1:-4
< f from	3:-3 8:3
< f guided	8:-3 10:5
< f have	3:6 10:-5
< f improves	1:4 10:-3
< f in	0:7 1:3 9:4 10:-11
< f including	2:6 3:7 10:-9
< f integrates	10:3
< f into	0:6 3:-4
< f introduces	2:5 10:-4
< f is	1:-4 2:-3 3:-4 5:3 9:-4
< f leverages	2:5
< f like	3:10 10:-8
< f method	0:3 1:-7 2:-4 3:7 8:3 10:-3
< f methods	1:-3 3:9 4:3 8:4 9:-5 10:-7
< f model	0:-3 3:-6 8:5 10:7
< f models	2:-5 10:4
< f module	10:3
< f objective	10:3
< f of	1:6 2:-3 3:-5 8:-3 10:5
< f on	3:-5 4:3 6:-3 9:5 10:4
< f or	1:-4 3:-3 5:4 10:6
< f outperforms	10:4
< f paradigm	10:3
< f performance	8:-4 9:4
< f performs	10:3
< f pipeline	1:3
< f problem	3:4 8:-4 10:4
< f problems	8:4 10:-4
< f relies	8:4
< f scheme	10:3
< f show	6:4
< f strategies	3:6 10:-5
< f strategy	8:-4 10:4
< f such	1:3 3:8 8:-4 10:-5
< f task	1:4 3:5 8:-3 10:-4
< f tasks	2:5 3:10 8:-7 10:-7
< f techniques	1:-3 3:4 8:8 10:-4
< f that	1:-8 8:6 10:4
< f the	8:-6 10:7
< f through	8:-5 10:4
< f to	2:-6 3:-6 10:6
< f trained	4:3
< f under	8:4
< f used	1:9 10:-9
< f using	1:-7 3:-4 10:5
< f via	1:-4 2:-3 10:3
< f we	0:3
< f which	0:3 2:4 8:-6
< f with	1:-5 2:6 3:-7 5:-3 6:-4 8:4
< f within	1:5 10:-3
< f works	1:4
< f }	10:3
< f ’s	1:3 8:-3
< f ”	2:3
< gap 0	3:4
< gap 1	0:4 2:-4 3:-3 6:-7 9:3
< gap 2	0:-12 1:-3 2:-5 3:7 4:-5 5:-3 9:4 10:3
< gap 3	5:-6
< gap far	1:-4 2:3 4:-5 5:-6 6:-5 8:-5 9:-7 10:7
< gap mid	0:-5 1:-7 2:8 3:-8 7:-8
< gap near	2:-7 8:4 9:-3
< l 	3:4
< l (	0:-4 3:3 8:5 10:-4
< l )	3:-4 10:3
< l ,	2:-9 4:5 5:3 8:4 10:-4
< l -	10:-3
< l -based	1:7 2:-4 6:3 8:-3 10:-3
< l :	3:6 10:-3
< l ;	3:5 8:6 10:-9
< l \`	1:4 8:3 10:-6
< l a	0:-7 3:-9 6:-4 8:5
< l adaptive	3:5 8:-4
< l against	8:-3 10:8
< l all	6:-3 10:3
< l an	3:-5
< l and	1:-10 3:6 5:-3 6:-6 8:3 9:8 10:-3
< l any	10:3
< l applies	2:-3 10:4
< l applying	8:3
< l as	1:-5 3:3 5:6 8:3 10:-7
< l based	1:7 10:-5
< l between	8:-4 10:5
< l both	1:4
< l by	1:-3 2:-5 8:5
< l call	0:3 1:4 10:-4
< l called	1:-5 2:4 3:10 8:5 10:-11
< l classic	10:3
< l classical	3:3
< l conventional	8:3
< l designed	2:7 10:-3
< l e.g.	10:-4
< l efficient	10:5
< l employ	10:3
< l employing	10:3
< l existing	6:5
< l exploits	10:3
< l extended	8:-4 10:5
< l featuring	10:7
< l for	1:9 2:-3 3:-8 8:-14 10:8
< l from	1:-3 8:-5 10:8
< l improving	1:3 8:3 10:-4
< l in	0:-3 1:9 8:-8 10:5
< l including	1:-3 2:4 3:4 10:-5
< l into	0:4
< l introduce	0:3 10:-5
< l introduces	2:6 10:-3
< l is	10:-4
< l learn	1:6 10:-4
< l learning	8:5 10:-4
< l leverage	10:3
< l leverages	10:4
< l leveraging	10:3
< l like	3:10 10:-7
< l named	1:-4 3:12 10:-13
< l namely	3:4 10:-3
< l new	8:-4 10:7
< l novel	1:-6 2:4
< l of	0:5 3:-3 4:-4 8:-3 10:3
< l off-the-shelf	8:3
< l on	1:-3 3:-5 6:4
< l one	1:8 10:-7
< l or	1:-5 5:4
< l other	6:-3 10:6
< l our	3:-3 4:-3 5:4 8:7 10:-4
< l outperform	10:3
< l outperforms	10:3
< l previous	1:6 10:-3
< l prior	1:3
< l propose	8:-4 10:5
< l proposed	2:4 4:4 10:-5
< l scalable	10:4
< l single	8:3
< l standard	6:5 8:-5
< l state-of-the-art	4:4 8:-8 10:5
< l termed	1:3 3:3 10:-5
< l than	10:4
< l that	1:-3 4:5 6:3 8:4 10:-4
< l the	0:5 3:-3 6:3 8:-3 10:-3
< l this	10:3
< l through	1:-3 3:4 6:3 8:4 10:-5
< l to	0:8 2:-3 4:7 8:-9
< l training	1:3 7:3
< l two	8:3
< l under	8:-3 10:5
< l use	1:-3 5:3
< l uses	8:-4 10:8
< l using	1:-7 2:-4 6:-6 8:9
< l utilizes	10:3
< l vanilla	1:3
< l various	8:-3 10:6
< l via	3:-4 6:4 8:4
< l when	6:-3 10:5
< l with	0:-8 1:-4 2:7 3:-3 4:3 7:3 8:-3
< l without	10:6
< l {	3:3
< l ‘	10:-3
< ll  	3:4
< ll  (	3:-3
< ll  )	10:3
< ll  ,	2:-5 3:-6 4:4 5:4 9:-3 10:3
< ll  -based	1:6 10:-5
< ll  /	10:3
< ll  and	1:-5 2:-4 3:-5 8:-8 10:13
< ll  as	1:-3 8:3
< ll  based	1:7 10:-5
< ll  by	8:3
< ll  called	3:4
< ll  for	1:5 8:-4
< ll  in	1:4 3:-3 8:-7 10:6
< ll  including	2:4 3:4 10:-5
< ll  into	0:4
< ll  like	3:8 10:-5
< ll  of	1:5 8:-6
< ll  on	9:4
< ll  or	1:-3 5:4
< ll  through	1:-3 8:6 10:-4
< ll  to	0:4 4:4 8:-3 10:-3
< ll  using	1:-4 8:6
< ll  via	8:4
< ll  with	0:-5 1:-10 2:5 8:3
< ll ( e.g.	1:3 10:-4
< ll ) ,	1:-3 3:-4 4:4 8:5
< ll ) and	3:-3 8:4
< ll ) the	2:3
< ll ) using	10:3
< ll ) with	10:3
< ll , a	10:4
< ll , an	1:3 8:3 10:-4
< ll , and	4:4 10:-3
< ll , called	2:4 8:4 10:-6
< ll , named	1:-3 3:6 10:-4
< ll , namely	3:4 10:-3
< ll , our	10:5
< ll , termed	1:3 3:3 10:-4
< ll , the	3:6
< ll , with	3:7 10:-7
< ll - -	10:-3
< ll : a	10:-3
< ll ; and	10:-3
< ll a new	10:5
< ll a novel	1:-5
< ll a single	8:3
< ll a standard	6:5 10:-3
< ll algorithm for	10:3
< ll and a	5:4
< ll and the	1:-7 4:5 8:3
< ll as a	8:-4 10:8
< ll as an	8:3
< ll as the	3:6 10:-3
< ll based on	1:-5 3:-6 8:4
< ll by a	10:4
< ll by an	1:3 8:-4
< ll by the	1:3 6:-3 10:4
< ll by using	8:4 10:-3
< ll cifar-10 and	9:3
< ll compared to	8:5
< ll demonstrate that	8:3
< ll design a	2:5 10:-3
< ll e.g. ,	0:3 3:-4 10:3
< ll efficiency of	10:3
< ll family of	8:3
< ll faster than	6:3
< ll focusing on	3:4 10:-6
< ll for the	1:4 9:-3 10:3
< ll for training	7:3
< ll form of	3:4 10:-3
< ll from a	8:-3 10:5
< ll from the	8:-3 10:5
< ll guided by	8:-4 10:5
< ll i.e. ,	2:4 10:-6
< ll ii )	10:-3
< ll in a	1:-3 8:5
< ll in the	1:4 8:-5
< ll integrated with	1:3
< ll into the	1:4
< ll introduce a	10:-4
< ll is a	10:6
< ll it with	5:4
< ll known as	0:4 10:-5
< ll learning -based	10:3
< ll learning and	3:3 8:3 10:-4
< ll methods ,	1:5 10:-3
< ll methods with	10:4
< ll model (	1:3
< ll models ,	0:3 1:-3 4:3 10:-3
< ll network (	10:3
< ll network with	10:3
< ll of a	2:-3 3:-4 10:7
< ll of the	2:-4 8:3
< ll on a	10:6
< ll on the	1:-4 3:-3 8:-4 9:5 10:8
< ll or a	3:4
< ll our proposed	1:3
< ll over other	10:3
< ll performance of	6:4
< ll performance when	10:3
< ll powered by	10:3
< ll propose a	1:4 4:3 10:-5
< ll recently proposed	1:-3
< ll rely on	8:3
< ll results on	9:3 10:-3
< ll robustness of	1:4 10:-3
< ll set of	10:4
< ll show that	10:3
< ll such as	3:3 4:3
< ll task of	1:4 10:-5
< ll tasks ,	3:-4 10:3
< ll terms of	0:5 10:-4
< ll that our	5:5 10:-6
< ll that the	6:4 8:4 10:-6
< ll that uses	10:5
< ll the proposed	2:6 4:5 10:-9
< ll the standard	8:-3 10:4
< ll the state-of-the-art	8:-3 10:3
< ll through a	1:4
< ll to a	0:3 1:-3 8:5
< ll to existing	6:3
< ll to the	5:4 10:-5
< ll to use	2:3 5:3 10:-5
< ll under the	8:4 10:-3
< ll use of	0:3 8:-3
< ll used for	1:3 10:-3
< ll used in	1:4 10:-4
< ll uses a	10:3
< ll using a	8:3 10:-3
< ll using an	2:5 10:-3
< ll using the	0:4 8:5 10:-6
< ll we call	0:3 1:4 10:-4
< ll we propose	8:-4 10:3
< ll we use	1:3 8:-3
< ll well as	5:3 10:-3
< ll with a	10:5
< ll with the	1:-4 2:3 3:-3 6:3
< ll within a	1:6 8:3 10:-7
< n \$	3:-3 4:-4 5:-3 6:4
< n 's	1:3 8:3 10:-6
< n (	3:5 8:-3
< n )	1:3 2:-3 4:-4 6:-3 8:6
< n ,	0:-3 2:-5 3:8 6:-4
< n -based	3:-3 4:5 8:3
< n .	2:-4 5:-4
< n :	2:3 3:3 8:-3
< n ;	8:5
< n ?	10:4
< n [	1:-3 3:4 6:3 10:-3
< n achieves	1:4 10:-6
< n algorithm	10:-4
< n algorithms	3:3
< n and	1:-8 2:6 3:4 4:-7 5:-3 6:-6 8:3 9:3
< n approach	1:3
< n approaches	5:4
< n architecture	1:-3 2:-3 6:5
< n are	5:3 6:3 10:-3
< n as	1:-6 5:3
< n at	1:-3 4:5 10:4
< n backbone	10:5
< n based	3:3
< n baseline	4:4 10:-3
< n between	10:4
< n brings	8:-3 10:3
< n built	6:-4 10:4
< n by	10:6
< n can	1:3 4:-3 6:3 8:5 10:-5
< n dataset	9:3
< n for	0:-3 1:4 2:3 3:-6 6:3 9:-3
< n framework	8:6
< n in	0:-3 1:-4 3:-4 4:-4 6:4 10:6
< n into	10:4
< n is	0:-3 4:7 10:-4
< n like	8:-3 10:3
< n method	1:4 6:3 8:-8
< n methods	1:3 8:3
< n model	0:4 3:-4 5:4 8:3 10:-6
< n models	1:4
< n module	2:7 10:-3
< n modules	10:3
< n of	1:5 2:-4 3:-6 5:3
< n offers	1:3 8:-3
< n on	6:-5 8:-3 10:6
< n operation	10:5
< n outperform	4:5 10:-3
< n outperforms	6:3 10:-3
< n paradigm	3:3 10:-3
< n parameters	8:3
< n problem	1:-5 8:5
< n procedure	10:3
< n process	10:3
< n representation	5:5
< n run	1:4 10:-4
< n scheme	1:3 10:-4
< n setting	8:4
< n tasks	2:3 3:-4
< n that	2:3 8:-4 10:3
< n the	8:-3 10:4
< n through	8:3
< n to	0:3 1:-3 2:8 4:-3 5:-3 8:-6 10:-3
< n training	1:3
< n under	8:4 10:-4
< n using	10:5
< n via	1:3 3:3 8:-5
< n weights	8:3
< n when	5:5 10:-4
< n which	2:4 3:-3 8:-6 10:4
< n while	10:3
< n with	1:-10 3:-4 8:4 10:6
< n without	10:-3
< n would	8:-3 10:4
< n }	3:3
< n —	4:4 10:-5
< nn \$ \$	3:-3 4:-4 5:-3 6:4
< nn ( cnn	8:-3 10:4
< nn ( gans	8:3
< nn ( llms	1:6 10:-4
< nn ( nlu	2:-3 10:4
< nn ( plms	1:3
< nn ( tcn	1:3
< nn ( vlms	8:3
< nn ) ,	1:-4 3:-7 8:3 10:5
< nn ) .	1:6 3:4 8:3 10:-8
< nn ) and	1:4 10:-5
< nn ) can	1:3
< nn ) have	3:-3
< nn ) is	3:4
< nn ) which	3:3
< nn , a	1:4 3:-5 10:-4
< nn , achieving	10:3
< nn , and	0:-5 4:-6 10:5
< nn , based	10:-3
< nn , but	10:-3
< nn , i.e.	2:5 10:-3
< nn , is	3:3 10:-4
< nn , or	8:-3 10:4
< nn , our	1:5 10:-5
< nn , show	3:-4 10:4
< nn , such	10:-3
< nn , that	0:4 2:-4 3:3 8:4 10:-5
< nn , the	2:3 5:5 10:-3
< nn , then	3:4
< nn , to	10:-4
< nn , where	10:5
< nn , which	0:3 8:3 10:-4
< nn , while	8:-3
< nn , with	8:-3
< nn -based methods	1:5 10:-3
< nn . \$	2:-4 3:3 5:-3
< nn ; and	8:5
< nn ? \$	10:4
< nn algorithm .	3:4
< nn algorithms ,	1:5
< nn algorithms .	3:3
< nn and the	1:-3
< nn approach \$	1:4
< nn approach to	1:3
< nn approaches .	8:3
< nn architecture .	6:5 10:-3
< nn as a	0:4
< nn as the	3:3
< nn but with	10:3
< nn by a	10:3
< nn can be	3:3
< nn can improve	6:3 10:-3
< nn can significantly	6:-3
< nn dataset .	10:3
< nn for large-scale	8:-3 10:4
< nn for scene	3:5
< nn framework ,	10:5
< nn framework .	10:3
< nn from the	10:-3
< nn has not	10:3
< nn have shown	3:4 10:-3
< nn in a	3:3
< nn in addition	8:3
< nn in the	10:4
< nn is a	4:8 10:-6
< nn method ,	2:3
< nn method .	1:5 8:-3 10:-3
< nn method based	3:3
< nn methods .	1:3 8:3 10:-4
< nn model \$	8:3 10:-4
< nn model ,	0:4
< nn model .	5:4
< nn models ,	1:3
< nn models .	1:-3 10:4
< nn models maintain	10:-3
< nn of a	10:3
< nn of the	1:5 8:3 10:-4
< nn offers a	1:3 8:-3
< nn on the	2:3
< nn paradigm .	3:3
< nn problem ,	10:4
< nn problem .	8:5 10:-3
< nn run in	1:4 10:-4
< nn scheme to	2:4 10:-3
< nn strategy .	10:3
< nn strategy to	1:3
< nn such as	1:3
< nn techniques .	3:3 8:-3
< nn to achieve	0:4 10:-3
< nn to capture	3:4 10:-5
< nn to extract	0:5 10:-4
< nn to predict	10:3
< nn to the	1:3 10:-3
< nn using the	8:-3 10:4
< nn using two	2:3
< others 0	2:-4 3:-3 4:-3 5:-4 6:-7 7:-5 8:3
< others 1	0:-3 3:3 4:-3 5:-4
< others 2	1:-5 4:-4
< others 3	0:-4 1:-4 2:4 3:4
< others 4	0:-5 2:3 4:-5 6:5 8:-4 9:-3 10:5
< p "	1:3
< p 's	4:3 10:-3
< p (	4:-5 5:-3
< p )	1:5 2:-3
< p ,	0:-4 1:-6 2:9 3:-8 9:-3
< p -based	0:3 8:3
< p 7	8:3 10:-3
< p :	1:-4 3:-4 4:3 8:-9 10:13
< p \\em	1:-3 2:5
< p ^	0:-5 1:-3 4:-6 5:-3 8:3
< p a	0:-3 2:-4 8:-3 10:4
< p accurate	1:3 8:4 10:-4
< p advanced	8:-4 10:4
< p an	0:-3 1:4 2:-4 3:5 9:3
< p and	1:5 2:-4 3:-6 8:-4 10:4
< p any	3:3
< p as	3:-5 10:6
< p available	2:5 3:3 10:-7
< p based	3:6 10:-4
< p benchmark	1:5 6:5 10:-7
< p better	8:4 10:-3
< p between	10:6
< p boosting	8:4 10:-5
< p both	0:9 8:-3 9:-4
< p by	0:5 8:-4
< p called	1:3 10:-3
< p challenging	3:3 9:3 10:-4
< p classical	3:4
< p combine	8:3
< p compare	4:3
< p consistent	3:4
< p current	4:5 10:-5
< p different	3:7 8:-6
< p diverse	3:-3 10:4
< p during	0:4 3:-5 8:3
< p effective	3:3
< p efficient	8:3
< p efficiently	8:-3 10:3
< p employ	3:4
< p enable	8:3 10:-4
< p enhancing	8:4 10:-4
< p evaluate	8:4 10:-5
< p existing	0:3
< p for	0:-3 1:-4 2:-3 3:-9 9:8 10:7
< p from	0:4 1:-5 3:5 8:3 10:-4
< p general	1:3 3:3 10:-5
< p generate	1:3
< p good	8:3
< p improved	3:-4 4:4 8:3
< p in	0:-4 2:6 9:-3 10:-3
< p including	3:-4 10:5
< p integrating	1:3
< p into	3:4
< p introduce	1:3
< p its	3:3 4:5 8:3 10:-9
< p key	3:-3 8:6
< p large-scale	3:3 8:-4 9:-5 10:6
< p learned	8:-3 10:4
< p learning	8:3
< p like	10:4
< p many	8:3 10:-4
< p namely	3:4 10:-3
< p new	0:-3
< p novel	1:-3 3:4
< p of	2:3 3:5 10:-4
< p on	3:-8 4:-3 8:4
< p online	8:3
< p only	10:3
< p optimal	8:5 10:-4
< p or	10:4
< p other	8:4 10:-4
< p our	0:3 2:4 3:-6
< p perform	0:3 1:-3 3:-3
< p performs	1:-3 10:5
< p popular	3:7 10:-5
< p pre-trained	1:4
< p pretrained	1:3
< p previous	1:-3 8:5
< p propose	10:3
< p proposed	3:-3 10:5
< p recent	10:3
< p robust	0:4 10:-3
< p several	3:4 10:-3
< p standard	9:3 10:3
< p state-of-the-art	3:-3 10:-3
< p supports	8:-3 10:3
< p synthetic	10:3
< p than	1:3 3:-4 10:3
< p that	4:3
< p the	0:5 3:-6 4:-5 5:3 6:3 9:-5
< p their	4:3
< p this	3:-3 8:3
< p three	3:11 9:-6 10:-3
< p to	0:-3 5:3
< p towards	2:4 8:3 10:-5
< p traditional	0:4 3:-5
< p training	10:3
< p treat	8:4 10:-4
< p two	1:4 3:3 10:-4
< p unifying	4:4
< p unsupervised	8:3
< p uses	4:3
< p using	1:4 3:-4 5:4 8:-3
< p various	8:-6 10:6
< p which	8:5 10:-3
< p while	5:3 8:-3 10:3
< p with	4:-4 8:-3 10:5
< p {	10:5
< p “	2:3
< part aim	1:-6 2:5 4:-6 6:-3 8:3
< part back	0:3 2:-4 3:3 6:-3 9:-6
< part body	0:-4 2:3 4:-5 7:-3
< part end	0:-3 1:-3 2:-5 5:-5 7:-5 8:-3
< part title	0:-6 2:-4 3:-7 5:-5 10:3
< pp " the	3:-4
< pp ) ,	2:3 8:6 10:-6
< pp ) and	10:-4
< pp ) for	8:-3 10:4
< pp ) with	1:6 10:-5
< pp , a	1:-6 8:-5 10:13
< pp , and	8:-3 9:5
< pp , called	1:3
< pp , including	8:3
< pp , namely	3:4 10:-3
< pp , on	10:-3
< pp , our	1:3 10:-6
< pp , the	0:5 1:-5 5:4 8:3 10:-3
< pp , to	8:-5 10:6
< pp : a	2:-4
< pp : an	1:3 10:-4
< pp ^ ^	0:-5 1:-3 4:-6 5:-3 8:3
< pp ^ a	1:5
< pp ^ efficient	8:4
< pp ^ existing	10:3
< pp ^ fast	8:3 10:-3
< pp ^ for	8:10 10:-8
< pp ^ improving	8:3
< pp ^ in	2:4 10:-5
< pp ^ our	10:5
< pp ^ robust	0:4
< pp ^ the	0:-3
< pp ^ towards	2:4 8:6 10:-8
< pp ^ using	1:7 10:-5
< pp ^ while	1:-4 5:3 8:-3 10:5
< pp a new	1:-3 3:3
< pp a novel	2:-3 3:5 8:-3 10:4
< pp advances in	1:5 10:-3
< pp advantage of	1:3
< pp algorithm for	8:-3 10:3
< pp algorithms for	8:3
< pp and a	1:-6 2:3 8:4
< pp and the	1:-5 10:9
< pp approach for	8:3
< pp approaches for	8:4 10:-4
< pp approaches to	8:-3 10:3
< pp architecture for	8:4 10:-5
< pp architecture of	10:3
< pp as a	1:-3 8:-3 10:5
< pp autoencoder (	10:3
< pp based on	1:5 5:4 10:-5
< pp by a	4:3
< pp by the	1:-5 2:4 10:3
< pp challenge of	8:3
< pp classification and	8:3 10:-3
< pp combination of	10:3
< pp comparison of	4:3
< pp concept of	3:4 10:-4
< pp consists of	10:4
< pp data ,	10:-3
< pp design a	1:3
< pp detection and	4:4 8:-4
< pp develop a	3:5 10:-4
< pp e.g. ,	10:4
< pp embedding (	10:-3
< pp embedding for	8:-4 10:4
< pp especially in	2:5
< pp estimation and	8:3 10:-3
< pp experiments on	6:3
< pp for both	9:-4 10:3
< pp for efficient	10:3
< pp for the	0:3 3:5 8:-3
< pp framework ,	2:5
< pp framework for	8:-3 10:3
< pp from the	2:6 10:-6
< pp if the	0:3 8:-3
< pp ii )	8:3
< pp improve the	8:3 10:-3
< pp in both	0:4
< pp in the	1:-4
< pp in which	8:3
< pp inspired by	0:7 1:-3
< pp integrating the	1:3 8:5 10:-5
< pp into a	1:4
< pp introduce a	8:4 10:-3
< pp is a	10:5
< pp learning (	3:4 10:-3
< pp learning for	8:-4 10:5
< pp learning of	1:4
< pp method for	8:3 10:-3
< pp method uses	1:3
< pp methods for	8:5 10:-4
< pp mnist ,	6:3
< pp model ,	2:4 10:-3
< pp models (	3:6 10:-3
< pp models for	8:6 10:-5
< pp module (	10:5
< pp most popular	3:7 10:-5
< pp network (	3:3
< pp of a	1:-3 10:4
< pp of our	1:4 10:-3
< pp of the	0:3 8:-3 10:7
< pp on both	0:4 10:-7
< pp on several	3:5 8:-3 10:-3
< pp on standard	9:3
< pp on the	3:4 6:5 10:-3
< pp on three	9:-6 10:5
< pp performance of	1:-3 10:4
< pp performances on	6:3 10:-3
< pp present a	1:4
< pp present an	10:3
< pp problem of	8:-3
< pp problems in	8:4
< pp propose a	2:-3 8:5
< pp propose an	3:3
< pp range of	9:-3 10:4
< pp related to	3:3
< pp representations for	8:-5 10:5
< pp set of	10:4
< pp specifically ,	2:3
< pp state-of-the-art for	9:3 10:-3
< pp success of	10:5
< pp such as	3:-4 10:5
< pp system for	10:3
< pp task of	3:3 8:3 10:-4
< pp that the	10:3
< pp the proposed	10:3
< pp the state-of-the-art	8:3
< pp to generate	1:3
< pp to improve	8:-3 10:3
< pp to perform	0:3 1:-3
< pp to the	5:3
< pp tools for	8:4 10:-4
< pp trained on	2:4 6:-3 10:3
< pp two new	1:4 3:-3
< pp types of	3:4 8:-3
< pp use a	0:4 10:-3
< pp use of	1:6 10:-3
< pp using a	10:5
< pp using an	1:4 10:-3
< pp using our	2:4
< pp version of	0:3
< pp we compare	4:3
< pp we introduce	1:3
< pp with a	1:7 10:-3
< pp with the	0:-3 4:5
< pp work on	0:6 1:-3
< q "	1:5 3:-5
< q &	8:-3 10:5
< q '	3:-3 10:5
< q 's	1:-3 4:7 10:-5
< q (	2:-3 4:-7 5:-3 6:-3 10:3
< q )	0:-3 2:-7 7:3 8:-3 9:4 10:3
< q +	4:4 10:-3
< q ,	0:-9 3:-6 6:5 7:-3 9:3 10:4
< q -based	1:-3 4:3
< q -like	8:-5 10:5
< q .	3:4 9:-3
< q 1	1:-3 3:3
< q 2	0:3
< q 3d	1:3 8:5 10:-8
< q 7	8:3 10:-3
< q :	0:-4 2:-7 3:-7 4:5 6:3 8:-14 10:14
< q ;	1:5 2:-3 8:4 10:-3
< q \\em	1:-3 2:5
< q a	0:-4 3:12 5:-5 6:-4 8:-3
< q able	10:3
< q about	8:3
< q abstract	0:3
< q accuracy	8:-3 10:4
< q accurate	1:3 8:4 10:-3
< q achieve	3:-5 9:4
< q achieves	8:-4 9:4 10:4
< q actions	2:3
< q adapt	1:4 8:3 10:-8
< q adaptation	10:3
< q adapted	8:4 10:-4
< q adaptive	1:-4 8:3
< q addition	10:6
< q additional	1:3
< q additionally	8:3 10:-5
< q address	1:3 3:-4 8:3
< q adopt	3:-4 10:4
< q advanced	8:-4 10:5
< q advances	1:6 10:-5
< q advantages	10:3
< q against	10:3
< q ai	8:6 10:-4
< q algorithm	8:-3 10:6
< q algorithms	0:4 1:-3 3:-3 8:3
< q allows	3:4 8:-5 10:3
< q along	3:3
< q already	1:3 10:-3
< q also	3:-3 4:3 8:4 10:-6
< q alternative	5:3
< q although	0:5 3:-4 4:4 10:-4
< q among	3:5 10:-3
< q an	0:-4 1:3 2:-3 4:-4 6:4 8:-8 10:4
< q analysis	1:3 8:-3
< q analyze	8:-8 10:7
< q and	2:-5 3:4 4:-3 5:-4 9:4
< q answering	10:3
< q any	1:-3 5:4
< q applicable	10:4
< q application	4:5
< q applications	0:4 8:-3
< q applied	10:3
< q applies	1:-4 2:3 10:3
< q apply	1:4 8:-3
< q approach	2:3 3:-8 8:4
< q approaches	8:4
< q approximate	4:3 8:9 10:-8
< q approximation	0:3
< q architecture	10:3
< q architectures	8:-4 10:3
< q are	0:3 1:-3
< q around	0:4
< q art	1:-3 9:3
< q as	0:-5 2:4 3:-5 8:-4 10:3
< q aspects	3:4
< q associated	3:3
< q at	0:3 2:6 3:-3
< q attack	3:4 8:-3
< q attacks	10:5
< q attempt	8:-3 10:4
< q attention	2:4
< q augmentation	8:4 10:-3
< q auxiliary	10:3
< q available	2:4 4:3 10:-5
< q based	0:4 2:-4 3:-4 4:-3 5:3
< q baseline	3:3
< q baselines	3:3 8:-5 9:-3 10:3
< q bayesian	10:3
< q be	10:3
< q been	8:3 10:-5
< q benchmark	1:4 6:6 8:-4 10:-3
< q benchmarking	3:3
< q benchmarks	9:3
< q benefits	1:7 10:-6
< q besides	4:4
< q best	0:4 10:-5
< q better	8:8 10:-5
< q between	1:-5 3:3 5:6 8:-4
< q beyond	8:8 10:-5
< q bias	10:-3
< q boosting	8:4 10:-4
< q both	0:9 1:-4 3:-3 6:3 9:-3
< q bring	3:3
< q build	0:9 1:-3 2:-3 3:-3 5:4 10:-4
< q built	2:5
< q bullet	4:3
< q by	2:-3 4:7 5:-3 8:-3 9:-3
< q called	2:3
< q can	10:3
< q capabilities	2:3
< q carmem	1:6 10:-5
< q case	8:6 10:-3
< q challenge	2:3 10:-4
< q challenges	10:5
< q challenging	3:4 8:-6 10:3
< q chinese	1:4
< q choice	10:3
< q class	4:3 10:-4
< q classic	8:4 10:-3
< q classical	3:4 10:-3
< q classification	1:3 8:3 10:-4
< q clip	8:3
< q close	8:3
< q cnns	3:-4 8:6
< q combinations	1:4 10:-3
< q combinatorial	3:3
< q combine	1:-3 10:3
< q combined	1:5 3:3 10:-5
< q combining	10:6
< q commercially	4:3 10:-4
< q common	1:-3 8:3
< q compare	3:-3 4:5
< q compared	1:-4 4:4 8:4
< q comparison	1:-4 3:3 4:6 10:-3
< q competitive	6:5 10:-4
< q complex	10:3
< q complexity	3:4
< q component	1:3 2:4 10:-5
< q components	1:5 8:-4 10:3
< q comprehensive	1:3
< q compression	10:3
< q computation	10:3
< q concept	3:4
< q conduct	8:3
< q conducted	10:3
< q connection	10:4
< q connections	3:3 8:3
< q consider	1:3 3:5 10:-6
< q consistency	4:4
< q consistent	3:4
< q consistently	8:5 10:-3
< q consists	1:3 2:-3 10:4
< q constrained	4:5 10:-4
< q constraint	10:3
< q construct	1:3
< q contains	2:4 10:-7
< q context	10:5
< q continuous	9:-3 10:3
< q contrast	10:4
< q contrastive	1:3
< q control	1:-3 8:5 9:-3
< q controller	10:3
< q conventional	1:-3
< q convergence	1:3 8:-4
< q converting	4:5 10:-3
< q convolutional	1:3 2:-4 3:4
< q correlation	2:4
< q cost	1:3
< q could	1:3 10:-3
< q covering	8:-5 10:6
< q create	4:4
< q current	4:4
< q data	1:-3 8:3 10:6
< q dataset	8:-4 10:6
< q datasets	0:-4 2:4 3:-3 9:-4 10:8
< q decision	3:3 10:-4
< q decomposition	3:4 10:-4
< q deep	1:-3 3:3 10:3
< q defense	4:4 10:-6
< q defines	3:4 10:-6
< q definitions	3:4 10:-4
< q demonstrate	3:-5 4:-3 8:6
< q denoising	10:4
< q depth	1:-3 8:4
< q derived	1:3 10:-3
< q descent	1:3
< q descriptor	3:3 10:-3
< q design	2:-3 3:3 8:4
< q designed	3:4 8:-3
< q designing	3:4
< q detection	4:4 8:-5 10:3
< q develop	1:6 10:-6
< q development	10:3
< q differences	5:5 10:-5
< q different	3:10 8:-7 10:-6
< q diffusion	10:3
< q digits	0:5
< q directly	1:5 10:-3
< q discriminative	8:7 10:-4
< q distributed	1:4 10:-3
< q diverse	3:-3 10:4
< q do	3:-3
< q does	3:4
< q domain	10:5
< q domains	1:3 8:6 10:-8
< q downstream	8:3
< q drawn	0:4 8:3 10:-4
< q dual	10:4
< q during	0:4 1:-3 3:-3 8:3
< q dynamic	1:-3 3:4
< q dynamics	8:4 10:-5
< q e.g.	10:3
< q each	10:3
< q editing	8:3
< q effect	8:3 10:-4
< q effective	1:3 10:-3
< q effectively	8:-3
< q effectiveness	10:6
< q effects	1:-3 10:3
< q efficacy	1:-3 4:6 10:-4
< q efficiency	1:3 8:6 10:-10
< q efficient	3:-3
< q efficiently	3:-3 8:-4 10:9
< q embedding	8:-3 10:4
< q empirical	3:4
< q employ	1:4 3:8 10:-9
< q employing	10:3
< q employs	10:3
< q enable	8:6 10:-5
< q enabling	3:3
< q encoder	1:3 7:3 10:-4
< q end	1:-3 3:3
< q end-to-end	1:-3 10:5
< q enhance	10:4
< q enhanced	2:4 10:-3
< q enhancing	1:4 8:4 10:-5
< q especially	2:5 8:-3
< q established	10:3
< q estimators	3:6 10:-4
< q evaluate	9:5
< q evaluated	8:-3 10:3
< q evaluating	8:3
< q evaluation	9:4
< q even	8:-3
< q event	8:-3 10:4
< q example	6:3
< q exhibits	0:4 10:-3
< q existing	3:-5 4:-5 9:3 10:5
< q experimental	9:-4 10:7
< q experiments	0:-3 3:-3 8:3
< q explanations	1:4 10:-5
< q exploit	10:3
< q explore	1:-3 3:-3 8:3 10:4
< q exploring	3:3
< q express	10:3
< q extend	0:4
< q extended	10:-3
< q extends	0:3 1:-3
< q extensive	3:3 8:-3 10:3
< q extraction	8:5
< q face	6:3
< q facilitate	1:4 10:-3
< q factors	8:4 10:-3
< q factual	8:-3 10:3
< q family	8:-3 10:5
< q fashion	6:3 10:-4
< q fast	1:4
< q faster	8:-4 10:8
< q feature	10:3
< q finally	6:3
< q find	10:4
< q finding	8:-4 10:5
< q findings	4:6 10:-3
< q fine-grained	8:-3 10:4
< q fine-tuning	3:3
< q finetune	1:3
< q firstly	3:5 10:-6
< q flexible	10:3
< q flow	8:-3 10:3
< q focus	8:4 10:-3
< q focuses	3:4 10:-3
< q for	0:-4 3:7 5:-3 6:-5 9:5
< q form	10:3
< q formulate	1:-3 8:5
< q four	8:-7 10:9
< q framework	2:5 8:-12 10:3
< q from	0:4 1:-14 8:3 10:4
< q functions	1:6 10:-4
< q fundamental	3:4 10:-5
< q further	0:4 3:3 10:-4
< q furthermore	10:5
< q fuse	10:3
< q gain	10:3
< q gan	10:-4
< q general	8:-3
< q generalization	3:3 8:3
< q generalize	10:4
< q generalizing	3:3 10:-3
< q generated	10:3
< q generation	2:3 3:3 8:-4
< q geometry	10:-3
< q given	10:-4
< q global	1:6 10:-6
< q goal	10:3
< q gradient	1:3
< q graph	1:-3 10:4
< q grasping	8:-3 10:4
< q grounding	10:-4
< q guide	8:-4 10:5
< q guided	1:5 10:-3
< q hallucination	2:3
< q has	0:4 6:-3 8:5 10:-3
< q have	1:-5
< q hdvio	8:-4 10:4
< q highly	1:-3 8:-5 10:7
< q hold	3:4 10:-3
< q how	1:3 5:3 8:3 10:-5
< q however	1:3 4:4
< q human	8:-4 10:5
< q hybrid	8:6 10:-5
< q hypothesis	1:4 10:-3
< q i	3:3
< q i.e.	5:4
< q ida*	4:4
< q idea	1:-3 2:3
< q ideas	10:6
< q identify	10:3
< q if	0:3 8:-3
< q ii	8:3
< q iii	1:5 10:-4
< q image	9:-5 10:4
< q images	3:4 10:-4
< q impact	1:-3 8:5
< q implement	2:3 4:5 10:-10
< q implemented	1:4
< q important	3:3
< q improve	1:-5
< q improved	3:-5 4:3 8:3
< q improvements	3:4
< q improving	1:3
< q imputation	8:3 10:-3
< q in	0:-4 1:-6 3:-4 4:-4 10:5
< q include	10:4
< q includes	10:3
< q including	1:-3 3:-5 8:5 10:6
< q incorporating	1:-3 8:-3 10:7
< q increases	4:5 10:-7
< q inductive	3:4 8:-3 10:-3
< q input	10:3
< q inspiration	0:3 8:3 10:-3
< q inspired	0:8 1:-5 10:3
< q instance	4:4
< q instead	4:6 10:-4
< q instruction	8:-3
< q integrating	1:5 8:3
< q interpretability	8:-3 10:5
< q into	3:7
< q introduce	0:3 1:-4 2:-6 10:7
< q introduced	10:6
< q introduces	1:-3 2:4
< q investigating	8:-3 10:3
< q investigation	10:6
< q involves	1:3 10:-3
< q irregular	8:3
< q is	1:-5 2:3 3:-6 4:-4 5:3 8:-4 10:9
< q issues	2:3
< q it	1:3 2:4 3:-3
< q its	1:-4 4:4 8:3 10:-5
< q joint	10:4
< q jointly	10:3
< q kernel	8:3
< q key	3:-5 8:6 10:4
< q label	2:3
< q labeled	10:4
< q labels	8:4 10:-4
< q language	2:3 4:4
< q languages	8:3
< q large	2:-4 8:-3 9:3
< q large-scale	1:5 3:6 8:-4 9:-4
< q latent	3:4 5:4 10:-10
< q layer	1:3
< q layers	1:-3
< q leads	8:3
< q learn	3:-3 10:8
< q learned	1:5 8:-3
< q learning	0:-4 2:-3 8:-4 10:8
< q less	1:4 3:-3
< q leverage	8:-5
< q leverages	10:3
< q leveraging	1:11 8:-3 10:-8
< q lifting	10:4
< q lightweight	8:-3 10:3
< q like	8:-4 10:8
< q limitations	1:4 8:3 10:-5
< q linear	0:3 8:-3
< q llama	10:3
< q llms	4:3
< q local	1:3 2:3 10:-4
< q localization	10:4
< q locomotion	8:4 10:-3
< q loss	1:3
< q make	8:-5 10:5
< q many	8:3 9:-3
< q map	0:4 3:-3
< q markov	1:3 3:3 10:-4
< q matrix	1:3
< q maximum	8:-3
< q means	3:3 8:-3
< q mechanism	10:4
< q medical	1:3 10:-3
< q memory	1:4
< q meta-learning	1:4
< q method	2:5
< q methods	2:-3 3:-5 10:7
< q metric	1:-3
< q mitigate	8:3
< q mixture	1:5 10:-4
< q mixup	3:3
< q mnist	6:4 10:-3
< q model	2:-3 10:3
< q modeling	2:7 8:-3 10:-3
< q models	0:3 1:-3
< q module	10:4
< q modules	10:3
< q momentum	1:4 3:6 10:-8
< q more	1:-3 3:4
< q mos	1:3 10:-3
< q most	10:-3
< q motion	10:5
< q motivation	10:3
< q multi-modal	1:3 3:3
< q multi-task	10:3
< q multiple	0:4
< q namely	3:3 6:3
< q natural	3:3
< q navigation	10:-3
< q need	1:3 10:-4
< q network	1:-4 8:-4 10:3
< q networks	3:-4 10:4
< q neural	1:3 2:-3 3:-3 4:3
< q new	0:-5 1:-4 2:-3 3:4 8:-3 9:3 10:5
< q next	10:3
< q nonlinear	1:6 10:-4
< q nonparametric	0:4
< q not	3:3 10:3
< q notably	3:-4 8:3
< q novel	0:-4 3:7 4:-3 8:4 10:-4
< q number	4:4 10:-4
< q object	8:-4 10:5
< q objective	10:4
< q objectives	10:4
< q observe	8:3
< q obtain	8:-3 10:4
< q obtained	10:3
< q of	2:-3 6:-4 9:3
< q often	8:3
< q on	1:-5 2:-4 4:-8 6:6 7:-4 9:3
< q one	1:-3 3:3
< q only	1:-3 10:4
< q open-source	4:3 10:-4
< q operation	1:3 4:4 10:-5
< q operators	1:4 10:-4
< q optical	10:3
< q optimization	2:-3 4:5
< q optimize	3:-4
< q optimized	1:-3
< q order	1:4 10:-5
< q original	10:3
< q other	8:7 10:-5
< q our	0:-3 2:3 8:-5 9:8
< q out	10:-3
< q outliers	1:4 10:-3
< q outperform	1:4 9:-5 10:4
< q outperforming	0:4 9:3 10:-4
< q outperforms	3:7 4:-3 9:-5
< q over	0:3 8:-3 10:4
< q paper	1:-3 2:-3 3:5
< q paradigm	8:4 10:-5
< q parameters	2:-3 10:8
< q particular	0:3
< q particularly	1:3
< q parts	1:4 3:3 10:-6
< q perception	5:3
< q perform	0:3
< q performance	0:3 4:-4 9:6
< q performing	10:-3
< q performs	1:-4
< q person	8:3 10:-4
< q perspective	8:-3
< q phase	4:3 10:-5
< q planning	8:3
< q plms	1:3
< q plug-and-play	10:3
< q point	4:3 8:4
< q pointer	1:3
< q policy	8:3 10:-3
< q popular	1:-3 3:6 4:3
< q pose	8:3
< q posing	8:-3 10:4
< q practice	10:3
< q pre-trained	1:4 3:-3
< q pre-training	8:3
< q prediction	10:6
< q predictive	3:3
< q present	1:-6 3:7 8:-3
< q presented	8:5 10:-4
< q presents	1:4 8:-4
< q pretrained	1:3 3:-3 10:3
< q previous	0:3 1:-4
< q previously	0:3 8:3 10:-5
< q prior	3:3 10:-4
< q problem	1:-3 10:5
< q problems	1:-3 4:5 10:-3
< q procedure	10:3
< q process	1:3 2:5 10:-4
< q processes	3:3
< q program	8:3 9:3 10:-5
< q programming	3:3
< q promising	3:4 10:-4
< q propose	1:-3 2:4 4:-3
< q proposed	1:3 2:5 3:6 4:-3 8:-5 10:-5
< q proposes	8:6 10:-6
< q prove	1:-3 3:4
< q prune	8:-3 10:4
< q pruning	1:3 10:-3
< q pseudo	10:3
< q public	0:-3 2:6 10:-5
< q publicly	2:5 10:-5
< q query	10:3
< q r-cnn	2:4 10:-3
< q range	9:-3 10:5
< q rate	1:4
< q rates	10:3
< q raw	4:4 10:-3
< q real	10:-3
< q real-world	8:4 10:-4
< q realistic	8:-5 10:8
< q reasoning	2:3 8:-5 10:5
< q recent	8:3 10:-3
< q recently	0:4 1:-4 3:4 10:-3
< q reducing	1:3
< q refinement	2:3
< q regarding	8:3 10:-4
< q regime	10:-3
< q regression	0:4 1:-4 8:-4 10:5
< q regret	8:4 10:-4
< q regularization	1:6 10:-3
< q regularized	8:-3 10:3
< q reinforcement	3:4 8:-5
< q related	3:3 10:-5
< q relationships	1:4 10:-6
< q relative	4:5 10:-4
< q reliable	10:4
< q rely	10:3
< q replace	1:-3 3:3 4:7 10:-6
< q representations	3:-4 10:5
< q research	3:4 10:-3
< q resource	3:3 8:4 10:-6
< q result	10:4
< q resulting	10:4
< q results	0:-4 3:3 9:-3
< q reveal	1:-3 3:4 4:4 10:-5
< q review	3:3
< q revisit	10:-4
< q reward	10:3
< q rgb	8:-3 10:3
< q rl	10:3
< q rnns	4:3 10:-3
< q robot	10:3
< q robotics	1:-3 4:6
< q robots	3:3
< q robust	0:3 1:7 8:-4 10:-4
< q role	1:5 10:-3
< q safe	3:4
< q same	0:3
< q sample	3:3
< q sampling	10:5
< q scalable	8:-4 10:5
< q scale	4:5 8:-5 10:-3
< q scales	2:5 3:-3 8:-3
< q scaling	3:3 8:-3
< q scene	3:5 8:-3
< q scheme	8:-4 10:5
< q schemes	1:3 3:-3 10:3
< q scores	10:3
< q segmentation	8:-4 10:5
< q selection	3:3 8:-3
< q self-attention	3:4
< q semantic	3:5 10:-4
< q semi-supervised	1:-3 3:3
< q sensors	3:4 10:-3
< q sentence	4:5 10:-4
< q sequential	10:3
< q server	10:3
< q set	2:-3 3:6
< q setting	10:-3
< q several	3:5 8:-4
< q shape	10:4
< q shared	8:3 10:-3
< q shown	8:4
< q shows	10:4
< q significantly	1:-4 4:3
< q similar	5:4
< q simple	3:3
< q simulation	1:3 8:4 10:-5
< q smoothing	1:3 10:-3
< q soft	10:3
< q solution	2:4
< q solve	8:3
< q solving	8:-4 10:5
< q some	8:-3
< q sota	3:6 10:-3
< q space	1:5 8:-5
< q specifically	2:3 3:3 8:-5
< q speed	1:-3 10:4
< q stage	3:3
< q standard	9:6
< q state	1:-5 5:3 9:3
< q state-of-the-art	6:-3
< q step	0:3 9:4 10:-5
< q stochastic	1:5 10:-4
< q strategies	4:4 8:3 10:-3
< q strategy	3:6
< q strong	0:4 3:4 10:-7
< q structure	1:-3 10:3
< q structures	10:3
< q studied	8:-4 10:6
< q studies	3:5 8:6 10:-11
< q study	0:5 1:5 10:-4
< q subdomain	1:3 10:-3
< q subset	3:-4 10:5
< q success	10:5
< q successful	10:-3
< q such	0:-4 1:4 2:3 3:-7 10:3
< q super-resolution	8:3 10:-3
< q supervised	10:-4
< q support	1:3
< q supports	8:-3
< q survey	8:4 10:-5
< q symbolic	8:4 10:-4
< q syntactic	8:-3 10:3
< q synthesis	8:4 10:-3
< q synthetic	10:3
< q system	2:3 8:-3
< q systematic	3:4
< q systematically	3:3
< q systems	10:5
< q tackle	9:-3 10:3
< q tactile	3:4 10:-6
< q take	1:4 3:-3
< q target	8:-3 10:3
< q task	1:8 3:6 8:7 10:-12
< q tasks	2:5
< q technique	8:-3
< q techniques	0:3 1:-5 4:3
< q temporal	4:4
< q terms	10:3
< q test	1:3
< q testing	1:4 8:-3
< q text	1:-3 2:4 8:3
< q textual	8:-3
< q texture	8:-3 10:3
< q than	1:5 3:-3
< q that	1:-5 2:-4 4:5 6:-3 8:3 9:-3 10:4
< q the	3:-6 4:-10 9:-4
< q their	4:3 8:-3 10:3
< q them	8:3
< q then	2:5
< q there	8:6 10:-7
< q these	2:5 8:3 10:-5
< q they	1:4 8:4 10:-7
< q third	0:4 1:3 10:-7
< q this	8:3
< q three	1:3 2:-6 3:6 8:4
< q through	1:3 3:3 10:-4
< q time	1:5 3:-4 10:-4
< q to	0:7 2:-11 4:-9 5:5
< q tools	8:4 10:-3
< q towards	2:4 8:-3
< q tracking	3:4
< q traditional	0:4 3:-6
< q train	2:-3 9:3
< q trainable	2:-3 10:4
< q trained	1:-4 2:9 6:-3
< q training	0:-3 2:-3 10:8
< q transformation	2:4 8:-3
< q transformer	10:3
< q tricks	1:6 10:-4
< q triplet	10:4
< q two	2:4 3:13 4:-4 5:3 9:3 10:-14
< q types	3:3 8:-3
< q typical	10:-4
< q under	10:4
< q understanding	4:4
< q unified	8:4
< q unifying	1:-3 4:7
< q unique	1:-3 10:4
< q unlike	1:-3 4:5 5:4 8:3 10:-6
< q unsupervised	8:4
< q up	8:-3 10:5
< q upon	0:4 1:-4
< q use	1:5 3:-3 8:-9 10:4
< q used	0:3 1:-4 3:3 5:3 8:5 10:-7
< q user	10:3
< q uses	1:3
< q using	0:-4 5:3
< q utilize	8:-4 10:5
< q utilizes	3:3
< q utilizing	8:-3 10:3
< q vae	3:3 10:-3
< q validate	1:5
< q variables	1:-3
< q variants	0:4
< q variational	1:3 10:-4
< q variety	8:4 10:-4
< q various	0:3 1:-4
< q version	0:3
< q very	8:3 10:-5
< q via	3:-3 10:3
< q video	10:3
< q view	2:4
< q viewpoint	10:-3
< q virtual	10:3
< q vision	8:4 10:-3
< q visual	1:4 8:-3
< q vlms	8:-3
< q way	10:4
< q ways	0:3 10:-3
< q we	0:3 2:-3 8:-3
< q weights	3:-4 10:5
< q well	2:5 10:-3
< q well-established	3:4
< q when	0:5 1:-4 2:5 10:-5
< q where	8:3
< q whether	5:5 10:-7
< q which	1:3 8:4
< q while	1:-3 3:-3 4:-3 5:6 8:4
< q wide	9:-3 10:4
< q will	3:4 10:-3
< q with	0:-8 1:4 4:-4 5:-4 8:-4 9:-3 10:4
< q within	10:7
< q work	0:4 10:-3
< q years	8:-4 10:4
< q yields	8:3 10:-5
< q {	3:-3 4:4 8:-3
< q }	4:4
< q –	10:4
< q —	4:4
< q ’	9:3
< q “	2:3
< r "	8:-5
< r &	7:3
< r '	1:3 10:-3
< r 's	1:3 8:3 10:-4
< r (	2:-3 3:3 5:-3 6:-3
< r )	0:5 2:-7 3:8 4:-4 5:-4 8:-3 10:-5
< r ,	0:4 3:4 5:-5 6:-8 7:-3 9:5 10:-3
< r -	3:-4 8:3 10:3
< r -based	3:-3 4:4 8:3
< r .	0:-3 2:-4 7:-3
< r /	2:3 8:-5
< r 1	10:-3
< r 2	8:3 10:-4
< r 3d	1:5 2:-3
< r :	2:5 8:-3
< r ?	10:5
< r [	1:-3 3:4 6:3 10:-3
< r \\	7:3
< r ]	6:3 10:-5
< r a	0:4 5:-5 6:-4 7:7 8:-3 10:-4
< r accuracy	1:4
< r achieve	0:3 1:4 8:-3 10:-4
< r achieves	1:3 4:5 8:-4
< r achieving	2:4 8:-3
< r action	1:-3 8:3 10:3
< r adaptively	8:4 10:-5
< r addition	8:3
< r additional	8:4
< r address	8:5 10:-4
< r adversarial	1:5 8:-6
< r against	2:3 8:-3
< r agent	8:-3 10:4
< r aims	1:4 10:-3
< r algorithms	3:3
< r aligns	2:3 8:5 10:-8
< r all	0:3 4:4 8:4 10:-8
< r allows	0:4
< r along	3:4 8:-3
< r already	1:3
< r also	8:-9 10:6
< r alternates	10:-4
< r analysis	2:5 10:-4
< r and	0:-4 1:-3 2:5 5:-8 8:4 9:3 10:-4
< r application	1:4 10:-3
< r applied	4:3 8:-4 10:3
< r approach	1:3
< r approaches	1:-3 4:3 5:4
< r architecture	1:-4 2:-3 6:6
< r are	0:-3 3:-3 4:-3 10:3
< r around	3:3
< r as	1:-4 2:3 3:4 6:-4 8:3 10:-5
< r at	3:-6 4:4 5:3 10:3
< r attention	1:-3 8:4
< r augmentation	8:4
< r automatically	1:3
< r average	2:5 10:-3
< r backbone	10:5
< r based	1:-7 2:-3 3:6 10:3
< r baseline	4:4
< r baselines	5:4
< r batch	8:-5 10:3
< r be	0:-3 3:4 8:6 10:-4
< r become	1:-4 3:3
< r been	1:-4 4:3 8:6
< r benchmarks	4:4
< r bert	0:3
< r better	2:-3 5:3 10:-3
< r both	5:4
< r brings	8:-3 10:3
< r building	0:4
< r built	6:-4 10:5
< r but	10:3
< r by	2:-4 4:-3 8:-3 10:7
< r call	10:3
< r can	3:-3
< r capable	10:3
< r capture	1:-4 2:-3 10:4
< r category-bounding	6:-4 10:6
< r challenging	3:4 10:-4
< r choice	4:3
< r cifar-10	4:7 10:-6
< r classification	6:4
< r cloud	10:4
< r clustering	10:4
< r common	3:4 8:-3
< r commonly	3:4
< r competitive	10:3
< r completion	3:5 10:-5
< r computational	10:3
< r consistency	1:3
< r consistent	10:3
< r consistently	10:5
< r constructs	1:3 8:3 10:-3
< r contrastive	10:3
< r corresponding	2:5 10:-3
< r could	10:3
< r counterparts	10:3
< r data	9:3
< r dataset	8:-3 9:3
< r datasets	6:3 10:4
< r deep	5:3
< r demonstrate	0:-3 9:-4 10:5
< r demonstrates	1:3
< r demonstrating	4:5
< r depth	3:4
< r designed	1:-5 3:3
< r details	10:3
< r detect	10:3
< r detection	8:3
< r dialogue	10:5
< r different	1:3
< r diffusion	8:3
< r direct	0:3 10:-3
< r directions	8:-3 10:3
< r directly	2:3 8:3 10:-4
< r discuss	6:3
< r distillation	8:3
< r distribution	2:3
< r distributions	10:-3
< r diverse	1:5
< r diversity	10:4
< r do	10:3
< r domain	10:4
< r during	1:4 10:-5
< r dynamic	2:3 10:-6
< r each	1:-3 2:5 3:-3
< r effects	2:4 10:-3
< r efficient	10:5
< r efficiently	3:4 8:-4
< r embeddings	2:3
< r employs	2:3 10:-3
< r enables	8:3
< r enabling	10:3
< r encode	2:4 8:-3
< r end-to-end	1:7 10:-5
< r ensures	2:6 10:-4
< r especially	10:3
< r establish	10:3
< r establishing	0:4 10:-4
< r estimate	1:3 3:4 10:-7
< r estimation	1:-3 10:3
< r exhibit	1:3
< r existing	3:3
< r explicitly	2:3 8:3 10:-4
< r exploiting	8:-3 10:3
< r extract	0:5 10:-3
< r extracting	1:3 10:-3
< r face	8:-3 10:3
< r fail	8:7 10:-6
< r family	1:3 10:-3
< r feature	1:3 3:4 10:-5
< r features	0:4 8:3 10:-6
< r feedback	5:4 10:-4
< r few-shot	1:4 3:-4
< r find	1:4 10:-3
< r first	2:5 10:-3
< r focus	1:3
< r following	8:4
< r for	0:-3 1:3 3:-6 6:6 8:4 9:-4
< r frame	10:3
< r framework	1:-4 10:5
< r from	0:4 3:3 4:-3 9:3
< r further	0:3 1:7 3:-3 10:-5
< r fuses	10:3
< r fusion	8:3 10:-5
< r gans	8:3
< r gaussian	10:4
< r generalization	1:3 2:-3
< r generated	1:4 10:-3
< r generating	7:4
< r generation	3:7
< r given	1:4 8:3 10:-7
< r good	10:-4
< r gp	8:-3 10:4
< r gpt-4o	10:3
< r ground	1:-3 10:4
< r guarantees	10:3
< r has	8:3
< r have	0:3 1:-3 4:5 8:9 10:-8
< r high	0:4
< r higher	8:5 10:-5
< r how	8:-4 10:3
< r human	8:-3 10:4
< r hybrid	3:-3
< r i.e.	1:-4 2:5
< r image	1:4 3:-3 6:4 8:4 10:-7
< r images	8:3
< r improve	1:4 6:-3
< r improved	4:7 10:-8
< r improvements	9:-3
< r improves	0:3
< r improving	8:4 10:-3
< r in	0:-5 4:-4 5:3 6:3 8:4 10:-5
< r including	0:4 8:3 10:-5
< r inference	10:5
< r integrated	1:3 8:-3
< r intermediate	10:-3
< r interpolation	1:3
< r into	1:-4 10:7
< r introduced	8:-3
< r is	0:-7 2:3 3:5 4:4 10:-4
< r iterative	0:3
< r its	8:-3 10:8
< r key	1:4 10:-3
< r known	8:-3 10:5
< r labeling	8:-3 10:3
< r language	3:-3 8:3 10:3
< r large	6:-3
< r large-scale	8:-4 10:5
< r latent	0:3 2:-4 10:3
< r layer-wise	10:3
< r layers	5:4
< r leads	1:5 10:-3
< r learn	1:4 8:-3
< r learned	2:4
< r learning	3:-4 10:4
< r level	2:3
< r leverages	8:-4 10:3
< r leveraging	10:-3
< r like	8:-3 10:3
< r limited	10:3
< r linear	0:4
< r llms	1:5
< r local	1:6 10:-3
< r long-horizon	2:4
< r loss	10:4
< r low-resource	2:-4 10:4
< r mainly	3:-4 10:5
< r maintaining	8:-3 10:5
< r manner	5:4
< r many	3:3
< r maps	1:3 10:-3
< r matching	8:-3
< r method	1:8 6:3 8:-7
< r methods	1:4 3:-7 6:3 10:3
< r minimal	8:-3 10:4
< r model	0:5 1:-4 2:-5 3:-5 5:4 10:3
< r module	1:-3 2:7 3:-6
< r modules	10:4
< r monocular	3:3 10:-3
< r more	1:-7 4:8 10:-3
< r most	10:3
< r motion	1:-4 8:-7 10:12
< r mpc	8:-3 10:4
< r much	3:-4 4:5
< r multi-modal	2:3
< r multi-scale	10:4
< r navigation	1:3
< r network	1:4 10:-5
< r networks	4:4 10:-4
< r neural	1:-4 4:3 10:3
< r new	0:4 10:-3
< r nlu	2:-3
< r no	10:4
< r nonlinear	3:4 10:-3
< r not	3:3
< r novel	2:-4
< r object	1:-4 2:3
< r objective	10:6
< r objects	10:3
< r observe	4:3
< r obtain	10:-4
< r obtaining	1:-3 3:3 6:3
< r ode	4:7 10:-5
< r of	0:6 2:-4 4:-4 5:5 6:-3
< r offers	1:3 8:-3
< r often	8:4 10:-3
< r on	0:-4 3:3 4:-6 6:-10 8:6 10:4
< r one	2:7 10:-5
< r online	8:-4 10:3
< r only	1:-3 3:3 10:3
< r open	10:3
< r operation	10:5
< r optimization	10:6
< r optimized	8:3 10:-3
< r or	2:3 3:3 8:-3
< r our	9:-3 10:4
< r outperform	4:5 10:-4
< r outperforms	1:3 3:-4 6:4
< r over	1:3 2:-3
< r overall	1:6 10:-8
< r paradigm	3:5 10:-6
< r parameter	8:3
< r performance	2:3 4:3 10:-6
< r performing	8:3
< r performs	10:-3
< r perspectives	3:4 10:-4
< r physx	4:6 10:-4
< r planning	1:6 10:-3
< r platform	10:3
< r plms	1:3
< r point	1:3 8:-3 10:4
< r polynomial	8:-3 10:3
< r power	8:3
< r precise	8:-4
< r predict	8:3
< r present	2:3
< r previous	1:3 10:-3
< r problem	1:-6 10:9
< r problems	6:-3 10:6
< r procedure	10:4
< r process	10:4
< r processes	6:-3 10:5
< r produces	1:-4 4:3
< r program	1:3 10:-3
< r prompts	1:5 10:-4
< r propose	8:3
< r proposed	4:4 8:4 10:-5
< r provably	8:5 10:-6
< r provide	3:3
< r provides	5:5 9:-3
< r quantization	10:4
< r query	2:6 10:-6
< r question	3:3
< r random	3:3
< r ranking	8:-3 10:3
< r rate	5:5 10:-6
< r real-time	1:4 10:-3
< r reasoning	0:4 6:-3 8:-4 10:4
< r recently	1:3 10:-3
< r recognition	1:-4 3:4
< r recommendation	1:-3 10:4
< r reduce	10:4
< r reduces	1:-4 3:3 10:4
< r regions	8:4 10:-3
< r registration	10:3
< r regularization	10:3
< r remains	10:3
< r represent	10:3
< r representation	1:3 5:5 10:-4
< r require	8:5
< r requires	3:4 4:3
< r requiring	2:3 10:-3
< r respectively	3:4
< r response	8:5 10:-5
< r results	3:6
< r retrieved	1:4 10:-3
< r reward	8:-3 10:3
< r rl	5:3
< r robust	10:3
< r run	1:4 10:-4
< r sample	0:4 10:-3
< r sampling	3:-3 10:5
< r scale	8:4
< r scene	3:5 9:-3
< r scheme	6:3 8:5 10:-7
< r schemes	4:3
< r search	1:3
< r segmentation	10:-3
< r selecting	10:3
< r semantic	8:3
< r senet	10:3
< r sensing	10:3
< r sentence	10:3
< r sequence	2:3
< r set	9:3
< r setting	8:4
< r several	8:3
< r should	3:-3 10:5
< r show	1:4 3:-3 10:3
< r shows	10:3
< r significant	3:3 9:-3
< r significantly	8:3 10:6
< r simple	3:-4
< r single	3:4 8:-4
< r small	10:-4
< r smoothing	1:5 10:-4
< r soft	8:3
< r solution	8:-3
< r some	1:4 5:4 10:-5
< r source	10:3
< r sparse	1:-3 3:3
< r specifically	8:3 10:-3
< r speedup	1:5
< r state-of-the-art	8:-3
< r still	10:4
< r strategies	3:4 8:6 10:-8
< r strategy	2:4 8:3 10:-5
< r strong	6:4 10:-5
< r structure	1:-3 10:5
< r struggle	8:4 10:-3
< r substantiate	10:3
< r success	1:4 10:-4
< r such	1:4 10:-6
< r summarization	10:-3
< r superior	1:8 10:-12
< r supporting	10:4
< r surprisingly	8:3
< r synthetic	10:3
< r systems	10:3
< r tackle	4:3
< r target	10:3
< r task	2:3
< r tasks	0:4 3:-3
< r tcn	1:3
< r temporal	2:4 8:5 10:-9
< r test	8:3
< r text	1:-3 3:5
< r that	0:6 2:-3 4:3 5:-3 8:-3 9:-5
< r the	0:-8 1:-5 2:5 4:-10 5:6 7:-3 9:3
< r their	1:3
< r thereby	2:5
< r these	6:5 10:-6
< r this	5:3 6:3 10:-5
< r three	3:3
< r through	1:-3 6:-4 10:8
< r time	1:-3 10:3
< r to	0:3 2:4 3:-6 4:-3 5:-6 8:-5 9:-4 10:5
< r together	10:4
< r train	10:-3
< r trained	1:3 8:4 10:-4
< r training	1:5 10:-4
< r transfer	0:4
< r two	2:3 8:-4
< r under	8:3
< r units	1:5 10:-5
< r up	10:5
< r us	0:4 10:-3
< r use	10:3
< r used	8:-3
< r uses	2:-4
< r using	1:3 9:3
< r usually	10:3
< r various	1:3 10:-4
< r vector	10:4
< r via	1:3 3:3 8:-4
< r visual	1:-3 10:4
< r vlms	8:3
< r was	8:5 10:-4
< r we	1:5 3:-5 8:3 10:-5
< r weights	1:-3 8:3
< r well	3:5 8:4 10:-7
< r when	5:5
< r where	1:-4 10:3
< r which	2:3
< r while	1:-3 8:-6 10:10
< r with	0:-5 1:-4 3:-4 6:5
< r without	2:4 8:-3
< r words	2:4
< r work	8:-3 10:5
< r would	8:-5 10:6
< r yields	1:4 10:-4
< r }	3:3
< r –	5:4 10:-3
< r —	4:4 10:-5
< r ”	10:3
<* = 	7:3 10:-3
<* = ,	2:-4 10:-3
<* = , the	1:-3 10:4
<* = , where	10:-3
<* = , which	8:3 10:-6
<* = in	10:3
<* = introduce a	10:4
<* = introduce the	2:5 10:-5
<* = leverage	10:3
<* = present	10:3
<* = propose a	2:3 10:-4
<* = propose a new	10:4
<* = propose a novel	10:3
<* = propose an	1:4 10:-5
<* = show that	2:4 6:-4
<* b (	1:-5 2:3
<* b )	2:3 10:-3
<* b *	2:5 10:-5
<* b ,	8:-3
<* b -	2:-3 8:3
<* b -based	0:3 1:-4
<* b -like	3:3 10:-3
<* b .	1:-4 10:5
<* b /	3:4
<* b 3	2:3 10:-4
<* b 3d	1:3 2:-4
<* b :	8:3
<* b ;	6:-3
<* b a	2:-3
<* b ability	1:4 2:5 10:-9
<* b achieves	10:4
<* b across	8:4 10:-3
<* b adaptive	2:3
<* b additional	10:-5
<* b address	2:3
<* b adopt	2:-4 10:5
<* b adopts	2:4 10:-3
<* b advantages	10:3
<* b against	10:3
<* b algorithm	1:-6 10:4
<* b all	10:3
<* b also	0:3 2:-3 3:4 8:-3
<* b alternative	10:3
<* b among	2:-3 10:4
<* b an	0:5
<* b and	1:4 4:-4 5:5
<* b applied	10:3
<* b applies	2:-4 10:5
<* b apply	1:3 8:3 10:-4
<* b approach	0:4 1:-4 3:5 10:-4
<* b approximation	0:3 10:-4
<* b architectures	10:-3
<* b are	1:4 2:-4
<* b as	1:4 2:5 3:-3 8:-3
<* b attention	1:7 2:3 10:-7
<* b automatically	2:3
<* b autoregressive	1:5 10:-4
<* b based	0:4
<* b bayesian	1:6 10:-5
<* b be	1:6 2:-5
<* b behavior	10:3
<* b benchmark	6:3
<* b benefits	2:5 10:-5
<* b between	2:-5 10:4
<* b both	3:3 10:-3
<* b build	5:4
<* b builds	2:5 10:-5
<* b built	1:3 2:3 10:-6
<* b by	2:3
<* b calibration	2:3
<* b call	0:3 10:-5
<* b can	0:3 1:4 2:-7
<* b capability	1:-3 8:3
<* b cifar-10	1:3 10:-3
<* b classification	10:3
<* b cloud	1:3
<* b cnn	0:3 1:4 2:-3 10:-4
<* b coco	10:4
<* b combination	1:3
<* b compared	10:4
<* b composed	2:-3 10:4
<* b concept	2:-3 10:3
<* b concepts	1:3 10:-4
<* b conduct	1:4
<* b configuration	2:3
<* b consists	2:6 10:-3
<* b constraint	10:3
<* b continuous	1:3 10:-4
<* b control	2:-3 10:3
<* b convolutional	10:4
<* b cost	1:3
<* b could	10:3
<* b create	2:3 10:-3
<* b cross-modal	10:3
<* b data	2:-4 5:4
<* b databases	6:3 10:-3
<* b dataset	1:3 2:3 6:3 10:-3
<* b decision	2:3 10:-3
<* b decomposition	5:4
<* b demonstrate	10:3
<* b demonstrates	6:3 10:3
<* b derive	1:3 10:-5
<* b design	1:-3 10:3
<* b detection	10:3
<* b develop	1:-6
<* b devise	2:-3 10:3
<* b different	2:5 10:-7
<* b differential	10:4
<* b directly	0:3
<* b distribution	10:-4
<* b distributions	10:3
<* b does	10:3
<* b domain	8:-3
<* b domains	10:-3
<* b during	2:4 10:-3
<* b each	10:-3
<* b effective	10:3
<* b effectively	2:4 10:-5
<* b effects	4:3
<* b embedding	2:7 10:-6
<* b embeddings	2:-3 10:3
<* b employing	2:3
<* b employs	2:-3 10:4
<* b enables	10:3
<* b encoder	2:3
<* b enhance	2:4 10:-3
<* b entire	1:3
<* b estimation	2:4 10:-4
<* b events	2:3 10:-3
<* b examine	4:4
<* b existing	10:4
<* b experiments	1:5 10:-4
<* b exploit	10:3
<* b exploration	10:3
<* b extension	10:4
<* b extra	2:3
<* b extracts	2:5 10:-5
<* b facilitate	2:4
<* b family	10:3
<* b feature	8:3
<* b features	2:3
<* b find	2:-4 10:5
<* b first	1:4 2:-3
<* b flexpoint	1:5 10:-3
<* b for	1:-3 2:-3 7:3 10:6
<* b form	1:3
<* b formulate	1:4
<* b found	4:4
<* b from	1:-7 2:5 4:-3 8:-3 10:4
<* b fully	1:3
<* b function	1:5 10:-3
<* b further	2:3
<* b fusion	10:3
<* b generalization	10:3
<* b generated	2:3 10:-4
<* b generation	5:4 8:-3
<* b generic	1:5 10:-4
<* b given	2:3
<* b global	10:-3
<* b gradient	3:4
<* b graphs	10:3
<* b grasping	10:4
<* b hierarchical	2:4 10:-3
<* b high	2:3
<* b highlight	1:3
<* b how	2:-4 4:4
<* b identifying	1:3 10:-3
<* b image	1:-3
<* b implicit	1:3
<* b improve	2:4 10:-6
<* b improved	2:3
<* b in	1:-4 2:-8 8:8
<* b including	1:6 3:-3
<* b incorporate	2:-3
<* b incorporates	10:3
<* b information	2:8 10:-7
<* b input	2:-3
<* b instruction	2:3 10:-5
<* b integrated	1:4 10:-3
<* b integrating	1:4 10:-3
<* b interactions	2:-3 10:3
<* b introduced	10:-3
<* b introduces	2:3 4:3 10:-3
<* b investigate	10:3
<* b involves	2:3
<* b is	0:3 1:3
<* b its	0:3 1:5 10:-5
<* b jointly	2:4 10:-3
<* b label	1:4 10:-5
<* b language	2:5 10:-4
<* b large	5:3
<* b learn	10:3
<* b learning	8:3
<* b learns	2:4 10:-4
<* b leverages	2:-4 10:5
<* b leveraging	8:3
<* b like	1:3
<* b limitations	10:-3
<* b llms	1:5 10:-3
<* b local	2:6 10:-6
<* b logic	1:3
<* b loss	2:3 10:-3
<* b main	1:4 2:3 10:-6
<* b manipulation	10:3
<* b mapping	2:3 10:-4
<* b masked	2:3
<* b masks	10:3
<* b match	1:3 10:-3
<* b material	2:3
<* b may	1:5 10:-4
<* b mechanism	10:3
<* b model	1:-5 5:3 10:3
<* b models	1:7 2:-5 8:3 10:-3
<* b module	1:6 2:-6
<* b more	2:-3
<* b motion	2:8 10:-6
<* b multiple	2:7 10:-8
<* b namely	3:4 10:-3
<* b network	3:3
<* b networks	1:6
<* b neural	1:3 2:-3 10:3
<* b new	8:3
<* b newly	2:3 10:-3
<* b nonlinear	10:3
<* b not	10:5
<* b novel	2:4
<* b objects	10:4
<* b of	0:-4 2:-5 3:5 4:3 8:3
<* b on	0:5 4:-3 10:3
<* b one	5:4
<* b online	2:-3 10:3
<* b only	1:-3
<* b ood	10:-3
<* b operations	2:3 10:-3
<* b optimal	2:-3
<* b optimization	2:-4 10:3
<* b optimized	2:3
<* b outperforms	10:3
<* b over	1:-3 10:5
<* b parameters	1:3
<* b perform	5:3 10:-4
<* b performance	1:4 8:5 10:-5
<* b performs	2:4 10:-3
<* b phase	4:3 10:-3
<* b point	1:3 2:-3
<* b policies	10:3
<* b policy	2:4
<* b popular	10:3
<* b pose	10:3
<* b potential	1:3
<* b predictive	10:4
<* b present	0:6 1:-3 2:-4
<* b principled	8:3 10:-4
<* b prior	1:4
<* b priors	1:4 10:-3
<* b process	2:3
<* b prompt	10:3
<* b prompting	10:3
<* b properties	1:3
<* b propose	0:-4
<* b proposed	1:-3 2:4
<* b proposing	1:3 2:4 10:-5
<* b provide	8:3
<* b query	2:3
<* b ranking	2:3 10:-3
<* b real-time	1:3
<* b reasoning	10:-5
<* b recent	5:4
<* b recognition	10:4
<* b reduce	2:3 10:-3
<* b regime	8:4 10:-4
<* b representation	1:4 8:3 10:-6
<* b require	5:3 8:5 10:-4
<* b residual	10:-4
<* b result	10:3
<* b results	10:3
<* b robustness	10:-3
<* b samples	10:3
<* b sampling	10:4
<* b scheme	1:3 3:3 10:-4
<* b search	2:5 10:-4
<* b seen	10:3
<* b segmentation	10:3
<* b self-attention	2:-3 3:4
<* b series	1:3 10:-5
<* b several	10:4
<* b shape	10:-3
<* b show	2:-4 8:4 10:-3
<* b shows	8:3
<* b shrinkage	8:4 10:-3
<* b simple	4:3
<* b simulation	2:4 10:-3
<* b simultaneously	10:5
<* b solution	2:5 10:-3
<* b solve	2:7 10:-6
<* b solving	0:4 10:-3
<* b space	10:6
<* b sparse	1:-3
<* b sparsity	2:3
<* b spatial	2:3
<* b stable	10:-4
<* b stage	10:3
<* b standard	3:3
<* b state-of-the-art	2:-4 10:10
<* b structure	10:-3
<* b study	1:4 2:-3
<* b style	2:3
<* b substantiate	10:-3
<* b such	10:3
<* b suitable	10:3
<* b superior	10:-3
<* b support	10:3
<* b surface	10:-3
<* b system	2:3
<* b systems	10:3
<* b taken	1:3
<* b tasks	2:3
<* b technique	5:6
<* b term	2:6 10:-5
<* b that	0:-5 10:3
<* b the	3:-3 5:-3
<* b them	10:3
<* b then	1:5 10:-3
<* b theoretically	2:4 10:-3
<* b this	5:3
<* b three	3:3 10:-4
<* b through	1:-3
<* b time	8:4
<* b time-aware	3:3
<* b train	1:3 10:-4
<* b trained	2:-3 10:4
<* b training	1:6 2:-3 7:3 10:-6
<* b trains	1:3
<* b transfer	10:4
<* b two-stage	10:3
<* b unique	0:3
<* b unsupervised	10:3
<* b use	2:-4 10:6
<* b using	2:6
<* b validate	1:4
<* b vanilla	10:-3
<* b variant	10:3
<* b variants	3:3
<* b variational	10:-3
<* b verification	3:3 10:-4
<* b via	1:-3
<* b which	1:-4 8:4
<* b with	3:-3
<* b within	1:7 10:-7
<* b yet	10:3
<* b ’s	5:4 10:-3
<* bb ) ,	10:-9
<* bb ) a	2:6 10:-5
<* bb ) to	1:5 10:-7
<* bb , a	2:-4 10:4
<* bb , an	2:-3 10:4
<* bb , called	2:-3 3:3
<* bb , including	1:6 10:-3
<* bb , namely	3:4 10:-3
<* bb , show	1:3 6:-3
<* bb , such	2:4 10:-4
<* bb , the	8:-3
<* bb , which	2:-5 8:5 10:3
<* bb 1 )	2:5 10:-4
<* bb : 1	10:3
<* bb : a	10:3
<* bb : an	1:3
<* bb a generic	1:6 10:-5
<* bb a large	5:3
<* bb a method	2:4 10:-4
<* bb a new	0:-3 8:3
<* bb a novel	1:-8 10:6
<* bb adopts a	2:4 10:-3
<* bb algorithm ,	1:-4 2:-3 4:3 8:3
<* bb also introduce	2:6 10:-5
<* bb also present	0:3 10:-3
<* bb also show	2:-3 10:3
<* bb an efficient	2:-5 10:4
<* bb an extension	10:3
<* bb and a	1:4 2:-4 5:4 10:-4
<* bb and an	1:4 10:-3
<* bb and introduce	1:3 10:-3
<* bb and the	8:-3
<* bb and visual	1:3
<* bb approach ,	1:-4 3:5
<* bb approach that	2:3 10:-3
<* bb architecture search	2:4 10:-3
<* bb as a	1:4 2:3 10:-5
<* bb as well	10:3
<* bb attention module	1:5 10:-4
<* bb based on	0:3 2:-3
<* bb build a	5:4 10:-3
<* bb by proposing	2:4 10:-3
<* bb by the	10:-3
<* bb by training	1:6 2:-3 10:-4
<* bb can be	10:3
<* bb capability of	1:-3 8:3
<* bb cnn models	1:5 10:-3
<* bb combination of	1:4
<* bb components :	1:3
<* bb composed of	2:-3 10:4
<* bb consists of	2:6 10:-4
<* bb construct a	2:-5 10:6
<* bb data ,	1:3
<* bb dataset ,	10:3
<* bb dataset show	6:4 10:-4
<* bb datasets ,	10:3
<* bb datasets demonstrate	6:3 8:3 10:-7
<* bb demonstrate that	8:-3 10:4
<* bb demonstrate the	8:3
<* bb demonstrates that	6:3
<* bb design a	2:5
<* bb develop a	1:-3 2:4
<* bb develop an	2:-3 10:3
<* bb domains ,	1:3 10:-3
<* bb effects of	4:3
<* bb employ a	2:-3
<* bb enhance the	2:4 10:-4
<* bb establish a	2:3
<* bb experiments on	1:4
<* bb explore the	1:4 10:-3
<* bb extension of	10:3
<* bb family of	10:3
<* bb features from	2:4 10:-4
<* bb for learning	2:3
<* bb for the	1:-3 10:3
<* bb framework based	1:4 10:-4
<* bb framework for	2:3
<* bb from a	2:5 10:-3
<* bb from the	2:5
<* bb further improve	0:3 10:-5
<* bb generation ,	2:3
<* bb improve the	0:3
<* bb in a	4:3
<* bb in the	2:3
<* bb incorporate a	2:-6 10:7
<* bb into a	1:3 10:-4
<* bb introduce a	10:3
<* bb introduce two	10:-3
<* bb introduces a	4:3
<* bb is a	0:4 2:4 10:-5
<* bb is based	0:4 10:-4
<* bb is built	2:5 10:-5
<* bb is composed	2:-3 10:4
<* bb is to	2:-4 10:3
<* bb learning (	2:3 10:-3
<* bb learning algorithm	8:4
<* bb learns to	2:3 10:-3
<* bb main components	1:3
<* bb method ,	1:3 8:-3
<* bb method for	1:3 10:-3
<* bb method that	2:-3
<* bb method to	10:3
<* bb methods to	2:3 10:-3
<* bb model is	2:4 10:-4
<* bb models ,	1:4
<* bb network (	3:3 10:-4
<* bb neural networks	1:4
<* bb novel framework	2:3
<* bb of a	1:-3 2:3 4:3 10:-3
<* bb of an	10:-4
<* bb of multiple	2:4 10:-4
<* bb of the	10:-6
<* bb of two	10:3
<* bb on the	2:-3 10:5
<* bb policies ,	10:3
<* bb present an	0:4
<* bb present the	0:3 10:-4
<* bb problem ,	8:-4 10:5
<* bb problem is	10:3
<* bb propose a	1:-3 10:3
<* bb propose an	1:5
<* bb propose novel	1:3
<* bb propose three	3:4 10:-5
<* bb propose to	2:-3 8:4
<* bb proposing a	1:3 2:3 10:-5
<* bb provide a	3:3 8:4 10:-3
<* bb semantic segmentation	10:3
<* bb show that	8:3
<* bb show the	10:-3
<* bb study the	1:7 10:-5
<* bb such as	2:3
<* bb superior performance	10:-3
<* bb tasks demonstrate	8:-3 10:3
<* bb tasks such	10:3
<* bb technique ,	2:-4 5:4
<* bb that ,	10:3
<* bb that a	10:3
<* bb that is	1:3
<* bb that the	1:-3 4:3
<* bb that uses	10:3
<* bb the effects	4:3
<* bb the first	1:5 2:-3
<* bb the performance	10:3
<* bb the problem	2:-3
<* bb the superior	10:-3
<* bb then use	2:-3 10:3
<* bb three cnn	1:5 10:-3
<* bb three main	2:3
<* bb to apply	8:4 10:-4
<* bb to improve	2:3
<* bb to incorporate	2:-3
<* bb to learn	2:-3 10:4
<* bb to the	2:-3 8:3 10:4
<* bb to train	1:3 10:-3
<* bb two main	1:4 10:-3
<* bb two novel	2:4 10:-3
<* bb two types	10:3
<* bb using a	2:3
<* bb using three	1:4
<* bb variants of	3:4
<* bb well as	10:3
<* bb which is	0:3
<* bb with a	2:3
<* bb with the	10:3
<* bb within a	10:-3
<* f 	7:3 10:-3
<* f )	0:4 10:-6
<* f ,	1:4 3:-4 5:-3 8:4 10:-3
<* f -based	1:-4
<* f .	10:5
<* f :	8:3
<* f adopt	10:3
<* f algorithm	10:3
<* f also	0:4 10:-3
<* f approach	0:3 1:-6 3:3
<* f are	2:-4 10:3
<* f benchmark	6:3
<* f build	5:4
<* f call	0:3 10:-5
<* f can	2:-3 10:6
<* f conduct	10:3
<* f consider	10:3
<* f consists	2:6 10:-5
<* f construct	2:-4 10:5
<* f demonstrate	2:-4 10:6
<* f derive	10:-5
<* f design	10:4
<* f develop	1:-3 2:3
<* f employs	2:-4 10:4
<* f examine	4:4
<* f extend	10:3
<* f first	1:-4 2:-3 10:6
<* f from	8:-3 10:5
<* f function	1:4 10:-4
<* f further	2:3
<* f has	1:4
<* f identify	10:-3
<* f in	1:-3 10:3
<* f introduce	1:-5 10:6
<* f introduces	4:3
<* f method	1:3 3:3 10:-3
<* f models	1:3
<* f of	3:4
<* f on	0:3
<* f perform	5:4 10:-6
<* f performs	2:5 10:-4
<* f present	0:4 2:-9 10:5
<* f presents	1:3
<* f propose	0:-4
<* f proposed	2:4
<* f provide	8:4
<* f show	6:-3 10:3
<* f shows	10:3
<* f study	1:5 10:-4
<* f then	1:3
<* f using	1:4 10:-3
<* f validate	1:4
<* gap 0	7:3 10:-3
<* gap 1	0:3 1:-3 8:3
<* gap 2	0:-3 4:3 6:-3 10:4
<* gap 3	2:-4 5:3 10:-4
<* gap far	4:-3 5:-4
<* gap mid	0:-4 4:-3 6:-3
<* gap near	2:-5 5:5 10:4
<* l 	7:3 10:-3
<* l "	1:3
<* l (	1:-3 2:4
<* l ,	0:3 1:-3 2:-4 6:-5 7:3
<* l -	8:3
<* l -based	2:3
<* l .	10:3
<* l :	2:6 10:-6
<* l ;	0:3 6:-3
<* l a	1:3 8:-4
<* l an	0:3 1:3 8:3 10:-5
<* l and	5:4
<* l apply	8:4
<* l as	1:-3 10:3
<* l based	1:3
<* l between	3:3 10:-3
<* l both	2:3
<* l by	1:3 2:-3
<* l called	1:4 3:3 10:-5
<* l deep	10:4
<* l exploits	10:3
<* l from	10:6
<* l generate	10:-3
<* l how	4:4 10:-3
<* l in	2:-4 10:3
<* l incorporate	2:4 10:-4
<* l into	10:3
<* l leverage	2:-3 10:3
<* l like	1:3
<* l novel	1:5
<* l of	1:5 2:-5
<* l our	10:-4
<* l present	10:4
<* l previous	1:3 10:-3
<* l propose	2:4 10:-4
<* l state-of-the-art	10:3
<* l that	1:-3 2:-3
<* l the	0:-3 1:-6 2:-3 3:-3 6:4 10:5
<* l through	2:3
<* l to	2:-3 10:3
<* l training	1:6 10:-5
<* l via	2:-4 10:5
<* l where	1:3
<* l which	10:-3
<* l with	1:3 10:3
<* ll  	7:3 10:-3
<* ll  ,	2:-4 10:-3
<* ll  in	10:3
<* ll  leverage	10:3
<* ll  present	10:3
<* ll ) ,	0:4 10:-6
<* ll ) a	2:3 10:-3
<* ll ) and	1:3
<* ll , a	1:4 10:-5
<* ll , and	10:-3
<* ll , called	3:3 10:-3
<* ll , including	10:-3
<* ll , the	8:-3
<* ll , which	1:3 10:-5
<* ll algorithm ,	1:-3 4:3 8:3
<* ll and a	1:4 5:4 10:-5
<* ll as a	1:-3 10:6
<* ll demonstrate that	8:-3
<* ll develop a	10:3
<* ll from a	2:4 10:-3
<* ll in a	1:-3 2:-3 4:3 10:3
<* ll in the	2:3
<* ll introduce the	2:6 10:-5
<* ll is a	0:4 10:-4
<* ll model ,	1:4 10:-4
<* ll models ,	10:3
<* ll of an	10:-3
<* ll performance of	1:5 10:-5
<* ll present a	0:3 10:-3
<* ll propose a	2:4 3:4 10:-7
<* ll propose an	1:4 10:-4
<* ll set of	2:3
<* ll show that	8:4 10:-3
<* ll that the	1:-4 2:3 4:4 10:-4
<* ll to generate	10:-3
<* ll train a	1:4
<* ll uses a	2:-3 10:3
<* ll using a	10:3
<* ll with a	2:4
<* n (	4:4 10:-3
<* n )	1:-3 2:3
<* n ,	1:-3 3:3 10:3
<* n :	2:5 10:-5
<* n algorithm	2:-3 8:3
<* n algorithms	3:6
<* n and	0:-3 4:-3
<* n approach	1:3 2:-4
<* n are	10:5
<* n as	1:-3 5:4
<* n based	10:3
<* n call	10:-3
<* n can	0:-3 2:3 3:3 7:3 10:-4
<* n consistently	4:3 10:-3
<* n demonstrate	6:4
<* n develop	0:3
<* n explore	1:3
<* n for	2:3 10:-4
<* n framework	2:-3 8:3 10:3
<* n from	1:3 2:3 10:-5
<* n has	10:5
<* n in	3:3
<* n into	2:4 10:-3
<* n introduce	8:4 10:-4
<* n is	2:-3 6:-3 10:6
<* n mechanism	2:-3 10:3
<* n method	1:-3 6:-3
<* n methods	10:5
<* n models	10:3
<* n network	1:3
<* n observe	0:3
<* n of	2:-5 10:3
<* n on	1:7 2:-6
<* n outperforms	8:-5 10:6
<* n over	2:-3 5:3 10:4
<* n problem	10:3
<* n propose	3:-3
<* n prove	1:-3 4:3 10:3
<* n show	0:3 3:3 10:-5
<* n strategies	2:3
<* n strategy	2:4 10:-4
<* n structure	2:3 10:-3
<* n system	10:-3
<* n task	2:4 10:-4
<* n that	1:4 10:-3
<* n use	1:4 8:4 10:-4
<* n with	2:-5 10:6
<* n }	10:3
<* nn , a	2:3
<* nn , an	10:-3
<* nn , and	0:3
<* nn , i.e.	1:-3 2:5
<* nn , that	0:3 3:3 10:-5
<* nn , where	2:3
<* nn , which	2:-4 3:4
<* nn as a	2:3
<* nn based on	2:3
<* nn can be	2:3
<* nn demonstrate that	6:4 10:-4
<* nn demonstrate the	1:-3 10:5
<* nn for the	2:3 10:-5
<* nn in a	2:4 10:-3
<* nn introduce a	8:3 10:-4
<* nn method to	0:3 10:-4
<* nn of the	2:-3
<* nn outperforms the	6:-3 10:3
<* nn propose a	0:-3 1:4
<* nn propose to	1:-4 5:3
<* nn provide a	10:3
<* nn show that	0:3 3:3
<* nn strategy ,	1:3
<* nn strategy .	2:4 10:-3
<* nn that allows	2:3 10:-3
<* nn to generate	2:3
<* nn to make	0:3 10:-3
<* nn to the	2:-3 10:3
<* nn which can	1:3 10:-3
<* others 0	9:-4
<* others 1	0:5 2:-4 5:3
<* others 2	1:-3 5:5
<* others 3	1:3 8:-3
<* others 4	10:3
<* p (	0:4 10:-3
<* p ,	2:3 6:-4
<* p ^	0:-5 3:-4 4:4 5:4
<* p a	1:5 3:3 4:3 8:-6
<* p an	1:-5 10:3
<* p and	6:4
<* p both	8:3 10:-3
<* p for	1:-3
<* p from	10:4
<* p in	7:3
<* p like	10:3
<* p of	2:-3 3:3 8:4
<* p on	1:3 4:-3 10:3
<* p that	10:3
<* p the	0:-4 2:-4 4:-3 5:3
<* p this	2:3 10:-3
<* p using	1:-5 10:4
<* p which	0:3
<* p with	10:4
<* part aim	1:4 3:-6 8:-8
<* part body	4:-3 6:-6 9:-3 10:3
<* part end	1:-4 2:-3 8:7 9:-3
<* pp ) ,	2:3 10:-4
<* pp , and	2:3
<* pp , the	0:3
<* pp , which	2:3 10:-3
<* pp 1 )	10:3
<* pp ^ ^	0:-5 3:-4 4:4 5:4
<* pp ^ for	0:3
<* pp ^ here	10:-3
<* pp ^ in	8:-6 10:6
<* pp ^ the	1:-4 10:5
<* pp addition ,	2:-4 3:3
<* pp additionally ,	2:4 10:-3
<* pp analysis ,	1:4 10:-4
<* pp architecture ,	0:4 2:-3
<* pp as a	3:4
<* pp besides ,	1:3
<* pp effectiveness of	3:3
<* pp end ,	2:3
<* pp experiments ,	1:3
<* pp experiments on	10:4
<* pp finally ,	0:3 2:-4
<* pp further ,	2:4
<* pp furthermore ,	1:-3 8:3
<* pp in the	5:3
<* pp meanwhile ,	10:3
<* pp model ,	8:4
<* pp moreover ,	2:-3 10:5
<* pp notably ,	1:3
<* pp of the	10:4
<* pp on the	6:3
<* pp paper ,	0:3 1:-6 2:3
<* pp problem ,	10:4
<* pp setting ,	1:3 2:-4
<* pp specifically ,	1:-4 10:4
<* pp such as	8:5 10:-6
<* pp that the	1:3
<* pp then ,	1:-3 10:3
<* pp therefore ,	10:3
<* pp this ,	2:-5 4:4
<* pp to the	5:3
<* pp with the	0:-3 1:-3 3:6
<* pp work ,	2:-3 10:4
<* q (	0:3 10:-5
<* q )	1:5 2:5 8:-5 10:-3
<* q ,	1:5 4:-6 5:-4 10:-3
<* q -based	6:-3 8:-5 10:11
<* q .	10:3
<* q :	2:3
<* q a	0:-5 10:3
<* q accuracy	0:3
<* q achieve	2:-5 10:5
<* q addition	1:3 2:-4 3:3
<* q address	2:-3 10:4
<* q against	10:-3
<* q algorithm	10:3
<* q all	10:4
<* q along	1:3 10:-3
<* q an	1:-3 5:5
<* q analysis	1:5 10:-4
<* q and	3:-4 10:5
<* q approach	1:4 10:-4
<* q approaches	10:6
<* q architecture	0:6 2:-3
<* q as	0:-4 3:6 4:-5 5:5 10:-4
<* q at	0:3 2:3 10:-4
<* q based	1:3 2:3 4:3 10:-5
<* q benchmark	10:-3
<* q besides	1:3
<* q between	0:3
<* q both	1:3 8:4 10:-7
<* q building	0:4 2:-3
<* q by	0:4 1:6 4:3 8:-4 10:-6
<* q classes	10:-3
<* q compared	1:-3 10:4
<* q comparison	4:4 10:-5
<* q complex	0:4 10:-3
<* q data	1:4
<* q dataset	8:3
<* q datasets	3:3 6:-6
<* q demonstrate	2:-3 3:3 10:3
<* q descent	1:6 10:-3
<* q developed	10:3
<* q different	2:-3 8:3
<* q due	1:4
<* q effectiveness	0:3 2:-3 3:3
<* q efficient	1:-3
<* q empirical	8:-4 10:3
<* q end	2:3
<* q enhance	1:3
<* q especially	2:-4 10:6
<* q evaluate	10:5
<* q evaluated	8:3 10:-3
<* q evaluations	6:3 8:-3
<* q experimental	6:5 10:-5
<* q experiments	3:3 8:6 10:-6
<* q extensive	3:3 6:4 8:-3 10:-3
<* q feature	2:3 10:-3
<* q finally	0:3 2:-4
<* q for	1:-5 10:5
<* q framework	10:4
<* q from	2:3 6:-4 8:3 10:-3
<* q further	2:5 10:-5
<* q furthermore	1:-3
<* q generation	8:-4
<* q gradient	1:6 10:-3
<* q graph	10:5
<* q human	2:3 8:-3
<* q idea	2:3
<* q image	8:-3
<* q improve	2:-3
<* q improvement	1:4
<* q in	2:-5 5:3 7:3
<* q including	10:-3
<* q inference	8:6 10:-6
<* q information	2:7 10:-7
<* q inspired	2:-3 10:3
<* q is	1:-4 4:5 10:-5
<* q key	10:3
<* q labels	10:3
<* q language	10:-3
<* q leveraging	1:4
<* q like	0:3 6:-4
<* q limitation	10:3
<* q meanwhile	10:3
<* q method	1:3
<* q methods	5:3
<* q mitigate	10:5
<* q model	1:-3 2:-3 10:5
<* q models	8:4
<* q moreover	1:-3 2:-3 10:6
<* q most	8:-5 10:7
<* q motivated	1:4
<* q network	10:4
<* q neural	0:3 1:-4 10:4
<* q not	1:5 10:-5
<* q notably	1:4
<* q of	0:3 1:-4 2:-3 4:-3 5:-3 10:4
<* q on	2:-4 8:4
<* q or	1:-3
<* q other	8:-4 10:3
<* q our	0:3 2:-4
<* q overcome	2:3
<* q paper	0:3 1:-8 10:3
<* q performance	8:4
<* q point	10:5
<* q previous	8:3
<* q problem	2:-3 8:3
<* q problems	2:3 10:-3
<* q real-world	2:4 3:3 10:-6
<* q recent	10:-3
<* q representations	1:3
<* q results	6:5 10:-4
<* q second	10:3
<* q semantic	10:-3
<* q setting	1:3 2:-4
<* q several	8:-3 10:3
<* q show	1:-3 2:-3 10:8
<* q since	8:3
<* q space	1:3 10:-3
<* q spatial	2:-4 10:5
<* q specifically	2:3
<* q such	0:-3 4:-4 5:5 8:4 10:-4
<* q tackle	1:-3
<* q task	8:-4 10:5
<* q tasks	8:6 10:-5
<* q term	3:4
<* q test	0:4
<* q text	0:3 1:3 10:-6
<* q that	1:4 10:-3
<* q the	0:3 2:-5 5:3
<* q then	1:3
<* q theoretical	1:4 10:-4
<* q therefore	10:4
<* q this	2:-5 3:-3 10:4
<* q three	10:4
<* q through	6:3
<* q to	0:-6 2:3 3:-6 4:3 8:6
<* q traditional	10:3
<* q train	10:5
<* q training	1:3
<* q transformer	2:-3 10:3
<* q two	1:-3 2:3 10:5
<* q unlike	4:-3 10:4
<* q use	8:3
<* q using	0:-3 1:5
<* q validate	1:3
<* q verify	3:3
<* q vision	10:3
<* q we	1:6 2:-7 3:3
<* q well	8:-3
<* q which	4:4
<* q while	8:-3 10:3
<* q with	0:-8 1:-3 3:4 10:5
<* q work	2:-5 10:4
<* q works	2:3 8:6 10:-7
<* r "	2:3 10:-3
<* r 's	1:-4 10:4
<* r (	2:-4 4:3 8:4
<* r )	3:-4 4:4
<* r ,	0:4 1:3 6:-3
<* r .	5:-3
<* r 1	1:4
<* r 2d	1:3 10:-4
<* r 3d	10:4
<* r ;	2:-3 10:5
<* r a	0:-4 5:-3 10:3
<* r accurate	1:3
<* r achieve	7:3 10:3
<* r achieves	1:-3
<* r adapt	10:3
<* r adaptively	2:3
<* r additional	10:3
<* r aims	4:3
<* r algorithm	0:3 2:-5 8:4
<* r algorithms	1:-4 3:6 5:3
<* r all	10:4
<* r along	2:4 10:-4
<* r also	3:3
<* r an	1:5 2:-5 4:-3 8:-4 10:6
<* r and	0:-3 4:5 5:3
<* r approach	1:3 2:-4
<* r architecture	0:3
<* r as	1:-4 5:4
<* r at	4:3
<* r automatically	2:4 10:-4
<* r based	2:-5 10:7
<* r baselines	5:4
<* r be	2:3 10:4
<* r benchmark	1:4 10:-3
<* r better	2:5
<* r both	10:3
<* r by	1:-6 10:5
<* r call	10:-3
<* r called	2:-3 10:4
<* r can	3:5 7:3 8:-3 10:-4
<* r cnn	10:3
<* r consider	8:3
<* r consistently	4:3 10:-4
<* r control	6:3
<* r create	10:-3
<* r current	6:3
<* r data	2:-3
<* r dataset	1:-5 10:5
<* r deep	1:-3 5:3 10:3
<* r define	1:-4 8:4
<* r demonstrate	6:3
<* r derive	1:-4 10:5
<* r developed	10:3
<* r different	2:3
<* r directly	1:3
<* r dynamically	2:-4 10:4
<* r dynamics	0:3 10:-3
<* r effective	2:-3 6:-3 8:3
<* r effectively	2:4 8:-3
<* r efficient	2:4 10:-3
<* r employ	1:-5 10:5
<* r enable	2:4 10:-5
<* r enhances	2:-3 10:3
<* r establish	2:-4 8:3
<* r estimation	1:6 10:-4
<* r et	10:3
<* r explicitly	5:3 10:-4
<* r exploit	2:5
<* r exploits	10:3
<* r explore	1:3
<* r features	1:4
<* r finds	6:3
<* r for	3:-3 4:-3 5:5 6:-3
<* r framework	1:-3 2:-7 8:5 10:6
<* r further	2:-3 10:4
<* r general	1:4 2:3 10:-5
<* r generates	10:-3
<* r given	2:3 10:-3
<* r global	10:3
<* r graph	2:-3 10:4
<* r handle	2:4 10:-5
<* r has	1:-4 10:7
<* r hierarchical	1:3
<* r highly	8:3
<* r human	2:4
<* r i.e.	1:-4 2:5
<* r image	1:4 10:-3
<* r images	1:5 10:-3
<* r in	1:4 3:5
<* r including	2:-3 10:5
<* r incorporate	8:4 10:-4
<* r inference	2:3 10:-3
<* r initial	10:-4
<* r interested	8:-5 10:6
<* r into	2:3
<* r introduce	2:5 8:3 10:-8
<* r is	0:3 1:-3 6:-5 10:4
<* r it	0:3 1:-4 10:3
<* r its	0:4 1:-3
<* r large	1:-4 10:5
<* r layer	8:4 10:-3
<* r learned	4:3 10:-5
<* r learning	1:4 10:-3
<* r leveraging	2:-3 10:3
<* r local	2:4 10:-3
<* r map	2:3 10:-3
<* r memory	4:3
<* r method	8:-3
<* r methods	8:-3 10:10
<* r models	10:4
<* r module	2:4
<* r more	1:-3
<* r most	2:3
<* r multi-scale	10:3
<* r multiple	8:-4 10:7
<* r networks	1:4
<* r neural	8:3
<* r new	0:-4
<* r novel	0:3 1:4 8:-3
<* r objectives	2:-3 10:3
<* r observe	0:3
<* r obtained	10:3
<* r of	0:3 1:-3 2:-4 10:4
<* r on	1:7 2:-10 8:-3
<* r one	2:-4 10:3
<* r only	2:-3
<* r or	1:4 7:3 10:-5
<* r original	8:4
<* r other	2:4 10:-4
<* r our	1:-3 5:5
<* r outperform	10:-3
<* r over	5:3 8:3 10:-3
<* r performs	3:3 8:-3
<* r policies	6:3 10:-3
<* r pose	6:3 10:-4
<* r predict	2:-5 10:5
<* r present	1:-3
<* r previous	10:-4
<* r prior	3:3 10:-4
<* r probabilistic	8:5
<* r propose	0:3 3:-3
<* r proposed	10:5
<* r prove	1:-3 4:3 10:4
<* r recognition	0:3 1:3 10:-4
<* r recover	2:5 3:4 10:-7
<* r regression	1:3
<* r results	6:-4 8:3
<* r robust	2:-3
<* r sample	1:4 10:-3
<* r sampling	2:3
<* r scene	1:-3
<* r segmentation	2:-3 10:3
<* r semantic	8:3
<* r sequence	10:3
<* r several	3:4 10:-4
<* r show	1:-4 3:3
<* r significantly	8:3
<* r small	1:4 10:-3
<* r sparse	10:3
<* r state-of-the-art	8:5
<* r strategies	2:3
<* r strategy	2:8 10:-6
<* r structure	8:3 10:-4
<* r substantially	10:3
<* r such	1:3
<* r system	1:4 10:-4
<* r systems	2:3 10:-3
<* r take	10:4
<* r task	2:4
<* r temporal	10:-3
<* r text	2:-3 10:3
<* r than	4:4
<* r that	2:4 6:5 10:-3
<* r the	0:-4 2:7 3:-3 4:-3 5:-3
<* r them	8:4 10:-4
<* r then	2:3
<* r these	0:4 1:-3
<* r this	2:-5 10:5
<* r time	10:3
<* r to	1:3 4:-5 5:3 6:-4 8:7 10:-4
<* r train	1:6 10:-5
<* r trained	10:3
<* r transfer	1:3 8:-3
<* r transformer	2:3 10:-4
<* r use	0:-3 8:5 10:-6
<* r uses	2:-7 10:5
<* r using	8:-3 10:4
<* r utilize	10:4
<* r variety	3:3 10:-3
<* r various	2:4 10:-4
<* r via	1:3
<* r video	1:3
<* r visual	8:3 10:-3
<* r where	2:4
<* r which	1:4 2:3 3:3 10:-8
<* r with	2:3
<* r without	1:4 10:-5
<* r }	10:3
> = 	3:7 9:3
> = (	1:-4 3:4 10:3
> = )	3:8 10:-7
> = ) ,	2:5
> = ) , a	3:4 10:-3
> = ) and	1:-7 4:3 10:7
> = ,	0:-3 1:-8 2:4 3:-4 4:5 8:-3 10:4
> = , a	3:4 10:-5
> = , a novel	3:4 10:-6
> = , an	1:-3 3:6
> = , and	1:-3 10:9
> = , based on	0:8 10:-7
> = , such as	1:4
> = -based	1:-3 8:3
> = /	10:4
> = :	10:-3
> = : a	1:-5 3:9 10:-5
> = : an	10:3
> = against	1:-3 10:4
> = and	1:-12 5:6 8:-4 10:9
> = and a	10:5
> = and the	10:5
> = as	3:4
> = as a	3:-4 8:3
> = based	1:-4 10:3
> = based on	10:-3
> = for	1:-5 2:3 8:3 9:3
> = for efficient	8:-3 10:3
> = framework for	8:5 10:-4
> = in	3:-3 8:7
> = in a	2:4 8:-4
> = is a	3:3 10:-3
> = like	10:3
> = method for	8:3 10:-3
> = of	1:3 8:3 10:-3
> = on	6:4 7:3 8:-5
> = or	1:-3 10:7
> = outperforms	4:3
> = such as	10:3
> = through	1:3
> = to	8:-3 10:7
> = using	1:4
> = with	1:4 3:-3
> = with the	1:6 10:-4
> b "	1:-6 2:4
> b &	10:3
> b '	1:4 10:-4
> b 's	4:3 6:7 8:-4 9:3 10:-6
> b (	2:-5 3:4 9:-7
> b )	1:-3 2:-4 9:-10 10:3
> b *	10:3
> b ,	4:-3 5:-5 6:-3 7:-4 8:-7 10:4
> b -	1:3 3:7 10:-8
> b -based	0:-4 3:-5 6:-6 7:5 10:3
> b .	0:4 8:-7 10:4
> b /	1:-4 8:-3
> b 1	0:-3 10:5
> b 10	3:5 10:-3
> b 10%	4:-3 10:3
> b 100	4:-3 10:4
> b 2	1:3 8:-3 10:3
> b 2.0	6:5 10:-4
> b 2d	8:6 10:-6
> b 3	10:5
> b 30	3:5
> b 3d	1:7
> b 4x	8:-3 10:3
> b 99%	5:3
> b :	2:-6 4:-6 7:-3 10:3
> b ;	1:-4 8:-7 10:10
> b ?	10:3
> b [	10:3
> b ]	10:3
> b \`	1:3
> b a	0:-3 1:4 2:-7 3:12 4:-6 7:-6 8:-4 9:-6 10:-3
> b abilities	8:3 9:6 10:-8
> b ability	8:-3
> b about	4:-5 10:6
> b abstraction	8:-3
> b accelerate	8:3 10:-3
> b according	1:-3 10:6
> b accordingly	8:-3 10:4
> b accuracy	3:3 4:-4 5:-3 6:4 8:6 10:-3
> b accurate	4:3
> b achieve	1:-3 8:-6 10:6
> b achieved	0:3 8:4 10:-3
> b achieves	0:-4 1:5 3:4 4:-6 5:-3 6:3 8:5
> b achieving	0:3 6:-4 10:3
> b across	0:3 10:-6
> b action	1:-6 10:5
> b active	1:3 10:-5
> b adaptive	10:-4
> b adaptively	8:-3 10:5
> b added	1:3 10:-3
> b addition	1:3
> b additional	1:-4 10:4
> b additive	10:3
> b address	8:4 10:-5
> b addresses	4:3
> b adopt	1:11 10:-10
> b advances	0:6 1:-3
> b advantage	1:-3
> b advantages	4:3 8:5 10:-7
> b after	1:3 10:-3
> b against	0:-4 1:-8 5:4 7:4 8:-4 9:-3 10:4
> b agent	1:3
> b agents	1:3 10:-4
> b aggregate	10:4
> b aid	3:3 8:3 10:-4
> b al.	3:3 9:-3
> b algorithm	1:-5 3:6 8:3
> b algorithms	1:-5 4:-3 5:4 8:3
> b align	8:3
> b alignment	4:4 8:-3
> b aligns	10:3
> b all	3:3 6:5 8:-3 10:-4
> b allow	8:3 10:-3
> b allows	1:-7 8:3 10:6
> b almost	3:3
> b along	1:-6 8:-5 10:13
> b also	1:-7 8:3 10:6
> b among	1:-3 3:3
> b an	0:-5 3:8 4:-4 5:-4 8:-5
> b analysis	8:5
> b analyzed	8:5 10:-4
> b anchors	10:3
> b and	0:-9 1:-3 3:-9 5:3 7:-4 8:3 9:-3 10:4
> b any	4:-4 8:-3
> b applicable	1:3
> b application	8:8 10:-5
> b applications	8:5
> b applied	1:-3 8:6 10:-3
> b applying	1:4 8:-3
> b approach	1:3 3:-3 6:-4 8:6
> b approaches	8:3 10:-5
> b approximate	10:-3
> b approximation	1:-3 4:3
> b approximations	10:4
> b arbitrary	8:6 10:-4
> b architecture	0:3
> b architectures	7:4
> b are	0:-3 4:3 8:5 9:-3 10:-6
> b art	8:3
> b artificial	8:-4 10:4
> b as	0:-8 3:6
> b associated	1:4
> b at	4:3 10:3
> b attacks	10:5
> b attention	1:3 2:5 3:3 8:-6
> b audio-visual	3:3 10:-3
> b augment	1:-3
> b augmentation	8:4
> b augmenting	1:6 10:-5
> b automate	8:5 10:-3
> b automatically	1:8 10:-5
> b auxiliary	1:-4 3:3
> b available	8:4 10:-4
> b average	0:5 10:-5
> b avoid	1:-3 10:3
> b b	10:4
> b backbone	8:-3 10:3
> b bandit	10:3
> b based	0:13 2:-3 3:-7 4:3 8:-3 10:-5
> b baseline	1:-3 8:4
> b baselines	6:4 8:-4 10:3
> b bayesian	1:6 10:-8
> b be	5:-3
> b behavior	1:-6 5:4 10:6
> b being	10:-4
> b benchmark	8:-4 10:3
> b benchmarks	0:3 6:3 10:-3
> b benefits	1:3 10:-5
> b bert	8:4
> b best	8:-3 10:4
> b better	0:4 1:-3 3:-3 4:5 8:5 10:-6
> b between	2:5
> b beyond	4:5
> b bias	1:3
> b binary	1:4 10:-4
> b block	0:7 8:-6
> b body	1:4
> b boost	8:-3 10:3
> b boosts	10:-3
> b both	0:4 4:-3
> b bound	1:3
> b boundary	1:-4 8:3
> b bounds	10:3
> b bring	10:3
> b brings	8:4
> b broad	10:3
> b building	10:5
> b but	10:3
> b by	1:6 2:-6 3:-13 4:5 5:-3 6:4 7:-3 8:-13 10:3
> b c	10:3
> b calibration	1:3 10:-3
> b call	10:6
> b called	1:-3 8:-5 10:8
> b can	0:-3 2:-3 5:-4
> b cannot	3:3
> b capabilities	10:3
> b capability	1:-3 8:-4 10:7
> b capable	1:-3
> b capacity	1:6 10:-6
> b captioning	1:3 10:-3
> b capture	10:3
> b captures	10:4
> b carlo	10:4
> b categories	10:3
> b center	8:-6 10:6
> b certified	4:-4 8:5
> b challenge	4:4 10:3
> b challenging	1:-4 6:3 8:7 10:-5
> b characteristics	1:3
> b cityscapes	10:3
> b class	8:-3
> b classes	1:-3
> b classical	0:6 1:-5 5:4 8:4 10:-6
> b classification	0:-3 4:6 5:-3 8:3 10:-5
> b classifier	8:3 10:-4
> b classifiers	6:4 10:-5
> b close	5:4
> b closely	5:3
> b clustering	8:-3 10:4
> b cnn	1:5 10:-5
> b cnns	4:-5 8:-3 10:6
> b coherent	8:4 10:-4
> b collaborative	8:3 10:-3
> b collected	7:3 10:-3
> b combination	1:9 10:-5
> b combine	1:7 10:-6
> b combined	1:3 8:-4 10:3
> b combines	0:8 10:-8
> b combining	1:7 10:-6
> b commonly	4:5 5:4 10:-8
> b community	8:-4 10:6
> b comparable	5:4
> b compare	1:-3 5:3
> b compared	1:-4 3:4 4:10 8:-3 10:-10
> b compares	4:3 10:-4
> b competitive	5:3 10:3
> b complementary	8:4 10:-3
> b complex	10:5
> b complexity	3:3
> b compliant	8:3
> b component	10:3
> b components	1:3
> b composition	5:3
> b comprehensive	8:6 10:-4
> b comprises	8:-3 10:3
> b comprising	1:4 10:-3
> b computational	0:8 1:-6 10:-4
> b computationally	10:-3
> b compute	1:-3 10:3
> b computed	7:3
> b computer	10:-4
> b concepts	8:4 10:-3
> b conditional	1:3 10:-3
> b conditioned	4:4 8:3 10:-6
> b conduct	10:3
> b conducting	1:-3
> b confidence	1:4 10:-3
> b considerable	6:3 10:-3
> b considering	1:3 8:3 10:-5
> b consistency	10:5
> b consistent	10:-3
> b consistently	2:4 4:3 9:-3 10:-3
> b consisting	1:4 10:-3
> b consists	3:-3
> b constraint	8:5
> b constraints	10:3
> b construct	1:-4 2:4 7:3
> b containing	0:3 10:-7
> b contains	1:-6 10:8
> b context	0:3 10:-3
> b contextual	1:-3 8:3
> b control	8:-3
> b controllable	8:-4 10:4
> b controller	1:-6 4:6
> b controlling	0:3 8:-3
> b conventional	0:3 1:-3 5:5 10:-6
> b convergence	10:-3
> b converting	5:3
> b convex	1:4 10:-5
> b convolution	1:6 10:-6
> b convolutions	2:4 10:-4
> b coordinate	1:5 10:-5
> b core	2:4
> b coreference	3:3 10:-3
> b corpus	9:-5 10:3
> b correct	8:-5 10:5
> b correspond	0:5 10:-4
> b correspondence	1:-4 10:3
> b corresponds	1:-3 10:4
> b could	4:3
> b counterfactuals	10:-3
> b counterparts	5:3
> b coupled	8:-3 10:5
> b coverage	8:-3 10:5
> b criteria	6:-3 10:4
> b critic	10:3
> b cross-lingual	9:-3
> b cross-modal	2:4 10:-3
> b current	10:3
> b currently	1:-3 10:3
> b d	3:4 10:-3
> b data	1:-6 6:-3 7:7 8:-4 10:4
> b dataset	1:3 6:6 7:-3 8:-5 9:4 10:-3
> b datasets	8:-4 9:7
> b debugging	10:3
> b decision	1:-3 10:3
> b decoder	10:3
> b decoding	4:3 8:-3
> b decomposition	8:-4 10:5
> b decrease	4:3
> b deep	1:-6 10:5
> b defined	1:6
> b deliver	0:4 10:-5
> b demonstrate	7:4 8:-3 9:7
> b demonstration	1:-6 10:8
> b density	10:6
> b depth	1:4
> b derived	0:4 8:-4
> b descent	8:5 10:-5
> b describing	8:4 10:-4
> b descriptions	0:3
> b descriptors	1:5 10:-5
> b design	8:3
> b designed	0:3 8:-5
> b designing	3:3 8:5 10:-8
> b detection	0:-3 1:4
> b detector	1:-3 8:-4 10:7
> b detects	1:-4 10:5
> b determined	1:-3
> b determining	10:3
> b deterministic	0:3
> b develop	8:-5 10:7
> b developed	1:-3 8:5
> b developing	0:3
> b development	2:5 10:-4
> b different	0:4 8:3
> b differentiable	10:3
> b dimension	1:-3 5:3
> b dimensional	3:3
> b dimensionality	0:3
> b direct	1:-4
> b directly	8:-4 10:5
> b discourse	4:3
> b discriminative	1:3
> b discriminator	10:3
> b discuss	8:-3 10:3
> b distillation	10:-3
> b distilling	1:-3 10:3
> b distributions	8:-3
> b do	9:-4 10:6
> b document-level	7:3 10:-3
> b documents	10:3
> b domain	1:3 4:4 8:-3
> b drive	3:4 10:-3
> b dual	8:-4 10:6
> b due	1:3
> b during	1:-3 8:-3 10:5
> b dynamic	1:-3 2:4
> b dynamics	0:6 1:-6 8:-3 10:4
> b e.g.	1:3
> b easily	1:-5 8:5
> b easy	8:3 10:-5
> b effect	8:-4
> b effective	1:3 4:3 10:-6
> b effectively	3:3 4:3 10:-4
> b effectiveness	1:-3
> b effects	1:4 10:-3
> b efficacy	4:4 10:-4
> b efficient	0:-4 1:3 3:5 4:3 8:-6
> b efficiently	1:4 8:-3 10:3
> b eigenvalues	1:-3 10:5
> b eliminating	10:3
> b em	10:-3
> b embed	8:-3 10:3
> b embeddings	4:3
> b emerged	3:3 10:-4
> b employing	1:3 4:3 10:-5
> b employs	1:3 8:-4 10:4
> b enable	1:-4 8:4
> b enables	2:3 8:-5 10:3
> b enabling	1:-3 8:5
> b encoded	1:3 8:3 10:-5
> b encoder	1:-3 4:3 7:5 8:-3
> b encoder-decoder	10:4
> b encodes	1:7 10:-4
> b encourage	8:3 10:-3
> b end-to-end	0:-3 1:-3 2:4 3:3 8:3
> b english	1:3 10:-3
> b enhance	8:3 10:-5
> b enhanced	1:5 10:-6
> b enhances	8:5 10:-3
> b enhancing	1:-3 10:7
> b enough	10:3
> b ensemble	1:3 10:-3
> b ensuring	1:3
> b entropy	10:4
> b environment	10:3
> b equations	10:3
> b equipped	1:5
> b equivalent	1:-6 5:11 10:-5
> b especially	10:5
> b essential	8:-4 10:5
> b establish	3:4 9:3
> b establishing	9:-3 10:5
> b estimate	10:-3
> b estimated	10:5
> b estimates	1:3
> b et	3:3 9:-3
> b evaluate	8:-4 10:4
> b evaluated	5:3 6:5
> b evaluating	8:-4 10:3
> b evaluation	8:5 9:3 10:-5
> b even	4:3
> b event	3:3
> b evidence	8:5 10:-4
> b exact	1:3 8:-3
> b example	8:-4
> b examples	0:3 8:-4
> b excels	4:4 10:-4
> b execution	5:5 10:-6
> b exhibit	10:5
> b exhibits	0:3 1:3 10:-3
> b existing	0:8 1:-3 5:3 6:3 9:-6
> b exists	8:-3 10:4
> b expanded	1:4 10:-4
> b expensive	1:3
> b exploit	1:3
> b exploiting	8:-3 10:5
> b exploits	1:6 10:-3
> b exploration	5:4 10:-6
> b exploring	10:-3
> b extended	1:4
> b extending	0:3
> b extends	0:8 1:-4
> b extension	0:6 1:-5 3:-3 10:3
> b external	8:-6 10:8
> b extra	10:3
> b extract	1:-3 10:6
> b extracting	10:3
> b eye	5:3
> b factors	1:5 8:-4
> b factual	1:5 10:-5
> b families	10:3
> b family	3:9 10:-4
> b fashion	1:5 10:-3
> b fast	1:6 10:-6
> b faster	0:3 8:-3 10:3
> b favorably	4:3
> b feature	8:4 10:-3
> b features	1:-3 3:4 8:-5 10:7
> b featuring	1:3
> b few	10:-4
> b few-shot	10:4
> b field	1:6 8:3 10:-7
> b final	4:3 10:-3
> b find	1:3 8:-3
> b fine-grained	1:-3
> b fine-tune	1:4
> b fine-tuned	1:-3 8:3
> b fine-tuning	7:3 10:-3
> b finetune	1:6 10:-5
> b first	1:3 8:-7 10:3
> b fixation	5:3
> b fixed	1:4 4:-3 10:-4
> b flops	1:-4 10:3
> b flow	10:-3
> b flows	1:-4 8:4
> b focus	9:-3 10:4
> b focusing	8:4 10:-3
> b followed	1:-5 10:5
> b for	0:-8 1:-4 2:-5 3:-13 4:-11 5:-4 7:-3 8:9 9:7
> b force	10:3
> b form	1:3 3:5 10:-3
> b formalism	10:4
> b forward	10:3
> b four	1:4 4:-3 8:6 10:-7
> b frame	1:4
> b framed	3:3
> b framework	8:4
> b frameworks	1:3
> b from	0:13 3:-6 4:-4 5:-5
> b function	10:4
> b functional	10:-4
> b functions	1:-3 10:6
> b fundamental	10:3
> b further	8:-5 10:6
> b fuses	8:-3 10:5
> b gains	0:4
> b game	1:-3 8:3
> b gan	4:6 10:-5
> b gaussian	4:3
> b general	5:3
> b generalizable	1:-3
> b generalization	0:8 8:-4
> b generalized	0:3 10:-3
> b generalizes	0:8 1:-5
> b generalizing	0:5 1:-3 10:-4
> b generally	1:-3 4:3 8:-4 10:5
> b generate	4:3
> b generates	1:3
> b generating	1:4
> b generation	1:3 8:3 10:-3
> b generative	1:5 10:-3
> b geometric	8:3
> b geometry	0:3
> b global	0:-4 10:3
> b good	10:-3
> b gradient	1:-3 8:5 10:-3
> b graph	0:3
> b graphical	10:3
> b graphs	1:3 10:-4
> b grasping	10:-4
> b great	1:3 10:-3
> b greatly	10:3
> b grounding	1:3 10:-3
> b guarantees	8:3 10:-4
> b guidance	10:3
> b guide	1:4 10:-3
> b guided	10:-5
> b guiding	4:5 10:-4
> b hand	8:5 10:-6
> b has	8:6 10:-6
> b have	0:5 3:-3 8:9 10:-8
> b heads	8:3
> b heavily	5:4
> b hidden	5:4 8:3 10:-6
> b hierarchical	1:-3 10:4
> b high	3:3
> b high-level	8:4 10:-4
> b high-quality	1:-3 7:3 8:-3
> b high-resolution	10:-4
> b higher	3:3 8:5 10:-6
> b highlighting	10:3
> b highly	3:3
> b holistic	1:-3
> b hope	10:-3
> b how	7:3 10:3
> b human	1:3 7:3 8:-3
> b i	1:3 4:3 10:-5
> b i.e.	0:3
> b icl	10:3
> b idea	10:3
> b identified	10:3
> b identifies	1:4
> b identify	8:5 10:-5
> b ie	0:3
> b ii	1:3 8:-5
> b image	0:-4 8:3
> b imagenet	10:3
> b images	10:-3
> b imaging	1:3 10:-4
> b imitation	8:3
> b impact	8:3 10:-3
> b implement	10:-4
> b implementation	8:3
> b implemented	0:3 1:5 8:3 10:-9
> b implements	1:8 10:-6
> b implicit	0:3 8:3 10:-5
> b important	1:-5 10:5
> b improve	1:-3 8:7 10:-3
> b improved	6:3 8:6 10:-8
> b improvement	1:3 10:3
> b improvements	0:3
> b improves	4:3 10:-4
> b improving	1:-3
> b in	0:4 1:-4 3:-10 4:-3 5:-3 8:6 9:-4
> b include	10:3
> b incorporates	0:-3 10:4
> b increase	8:4 10:-3
> b increasing	1:3
> b incremental	10:-3
> b incrementally	1:3 10:-3
> b independent	8:-3
> b inference	1:-3
> b information	0:-3 4:3
> b informative	3:3 10:-5
> b inherent	1:3
> b initial	10:-3
> b inpainting	2:3
> b input	4:3
> b inputs	1:4 8:3 10:-5
> b inspired	0:7 1:-4 10:-4
> b instances	1:-4 10:4
> b instead	1:-5 4:4 5:3
> b integrate	1:4
> b integrated	1:-3 10:4
> b integrates	1:10 10:-5
> b integrating	10:3
> b intelligence	8:-4 10:3
> b intent	4:3
> b interaction	1:-3 10:3
> b interest	8:-4 10:5
> b interests	10:3
> b intersection	8:-4 10:3
> b into	2:5 3:-5 4:-4 5:-3
> b intravascular	1:3 10:-3
> b introduce	5:3 7:3
> b introduced	1:-3 2:5 8:5 10:-3
> b introduces	1:-4 10:8
> b introducing	1:-6 10:9
> b involving	8:4 10:-4
> b is	0:4 1:-4 3:4 5:9 9:3 10:-7
> b it	1:3 4:3 8:-10 10:6
> b iterative	1:4
> b its	1:-5 4:3
> b ivus	1:3 10:-3
> b japanese	0:3 1:3 10:-5
> b joint	1:-4
> b jointly	1:3 10:-3
> b judge	10:-3
> b keeping	1:6 10:-3
> b kernels	4:4 10:-4
> b key	1:-5 10:6
> b keypoints	10:4
> b keyword-enhanced	1:3 10:-3
> b kl	8:3 10:-4
> b knowledge	1:3 4:4 8:4 10:-4
> b known	1:3
> b l2	5:4 10:-3
> b label	10:3
> b labeling	1:4 8:-7 10:4
> b labels	10:-3
> b language	1:-3 4:4 5:5 10:-3
> b large	1:3 8:3 10:-4
> b large-scale	5:3 10:-5
> b larger	4:-3 5:5 10:-3
> b latent	1:-3 8:4
> b layer	1:-4 5:3
> b layers	8:3
> b leading	10:3
> b learnable	1:-4 3:5
> b learning	1:5 2:-3 4:-3
> b learns	0:-3 3:-3
> b leg	1:3
> b legs	10:3
> b level	1:6 10:-4
> b levels	1:-3 10:4
> b leverage	3:3
> b leverages	0:-3 1:11 8:-4
> b leveraging	1:6 10:-5
> b lexical	1:3
> b lidar	1:-3 10:3
> b light	1:-3 10:3
> b like	8:-4 10:4
> b likelihood	1:-3 10:5
> b limited	1:5 10:-3
> b linear	1:-4 8:5
> b link	8:3 10:-3
> b literature	1:4
> b llama	10:3
> b llava	0:3 10:-4
> b llm	0:3
> b llms	10:4
> b lms	10:5
> b local	1:3 8:-3 10:4
> b localization	10:-3
> b location	8:-4 10:4
> b logic	8:3
> b long	3:5 10:-4
> b longer	10:3
> b low-level	1:3 10:-3
> b lstm	10:4
> b magnitude	0:5 1:-4
> b major	10:4
> b make	8:-7 10:9
> b making	1:-3 8:3
> b mamba	10:3
> b manifold	1:-3
> b many	1:-5 8:3 10:3
> b map	10:4
> b mapping	8:3 10:-4
> b maps	1:3 8:3 10:-4
> b margin	6:3 10:-5
> b markov	3:4
> b mask	1:-6 10:7
> b masking	1:3
> b masks	10:4
> b match	0:-3 5:3 8:-3
> b matches	5:3 10:-3
> b matching	10:4
> b maximum	3:4
> b means	1:-3 10:5
> b meanwhile	8:-3 10:3
> b measure	10:4
> b mechanism	2:3
> b medical	8:-3
> b method	3:-3 4:3 5:-3 8:-4 9:4
> b methods	0:-3 5:-3 6:-3
> b metrics	4:-3 10:3
> b minimizing	1:3
> b mining	8:6 10:-4
> b missing	0:3
> b mitigate	10:3
> b mitigating	8:-5 10:6
> b mixup	1:-3 8:-3 10:6
> b ml	0:3 3:3 10:-3
> b mnist	7:3
> b model	2:-4 3:-5
> b modeling	1:3 8:-5 10:4
> b modelling	0:3
> b models	5:4
> b module	0:-3 1:-5 8:5 10:5
> b modules	10:4
> b monitoring	2:4 10:-4
> b monte	10:4
> b more	0:-4 1:-7 8:3 10:7
> b much	4:3 5:3 8:-3
> b multi-armed	10:3
> b multi-channel	1:3
> b multi-class	1:4 8:-3
> b multi-label	1:3
> b multi-modal	10:3
> b multi-object	10:3
> b multi-task	3:3 8:-3
> b multimodal	10:4
> b multiple	1:4 6:-3
> b multivariate	8:-4 10:4
> b named	8:-4 10:9
> b namely	1:-3 2:3 6:4
> b naturally	10:3
> b navigation	1:4 8:4 10:-7
> b near-perfect	10:3
> b need	10:4
> b negative	8:-4 10:5
> b neighboring	0:3 10:-3
> b ner	10:3
> b nerf	10:3
> b nested	0:3
> b net	10:3
> b network	1:3 3:-3 8:-5 10:3
> b networks	0:-4 1:5 2:4 4:-3 7:4 10:-5
> b neural	0:-3
> b new	1:-5 4:-4 10:7
> b nlp	4:3
> b no	8:-4 10:6
> b node	1:4 10:-3
> b nodes	3:4 10:-5
> b noisy	8:-4 10:4
> b non-causal	10:3
> b non-parametric	1:3
> b nonlinear	1:3 10:-3
> b nonparametric	0:3 1:3 10:-5
> b nor	4:3
> b not	0:-3 10:4
> b novel	1:-5 3:-4 4:-3 8:3 10:4
> b number	1:-5 8:3
> b numbers	8:3
> b object	1:-6 6:-3 8:4 10:7
> b objective	1:4
> b objectives	1:3 8:-3
> b objects	10:-3
> b observation	8:-3 10:4
> b obtained	1:5 8:-3
> b ode	4:4
> b of	0:6 2:-4 3:-3 8:-3 9:-4
> b off-the-shelf	1:3
> b often	1:5 8:-8 10:5
> b on	0:5 1:3 2:-8 3:-12 5:-7 6:8 7:6 8:-4 9:-3 10:-4
> b one	0:-3 1:-4 3:3 5:4 10:-5
> b oneminmax	1:3
> b ones	0:4 1:-4
> b online	1:3
> b only	4:7 9:-3
> b onto	1:4 10:-6
> b open	8:4 10:-5
> b operation	4:3 10:-4
> b operations	1:3
> b operator	10:3
> b optical	0:3 1:-5
> b optimal	8:-3
> b optimisation	10:3
> b optimization	1:-6 8:7
> b optimized	5:4 8:6 10:-10
> b optimizers	10:5
> b or	0:-3 1:-7 4:6 10:5
> b original	10:3
> b other	3:4 9:-3
> b our	1:-9 2:6 6:4 7:-3
> b out	1:-6 3:3 8:3
> b outperform	1:-4 4:15 8:-4 10:-6
> b outperforms	3:-3 4:14 5:-3 9:3 10:-13
> b output	1:-3 4:3 5:3 8:-5
> b outputs	1:3 10:-3
> b over	4:8 5:-5 6:4 10:-8
> b overall	4:3
> b paper	1:3
> b paradigm	1:4 8:-5
> b parameter	1:-5 5:3 10:3
> b parameters	1:-6 3:7 6:3 8:5 10:-3
> b part	1:-4 5:3 8:-3 10:6
> b particular	3:3
> b parts	2:4 8:3 10:-7
> b pass	8:-3 10:5
> b pass@1	10:-3
> b patches	5:3
> b path	5:5 8:-5
> b paths	4:6
> b pattern	5:3
> b patterns	5:3
> b pedestrian	10:4
> b per	8:-4
> b perception	1:3
> b perform	4:-3 8:5
> b performance	1:-7 4:-5 5:3 7:-3 8:3
> b performances	5:5
> b performing	1:4 10:-3
> b performs	0:3 10:-6
> b perplexity	1:3
> b perspective	1:-5 8:-4 10:9
> b phase	1:3
> b pipeline	0:3
> b place	4:5 10:-5
> b planner	1:-4 10:6
> b planning	1:4 8:-3
> b plus	1:-3 10:5
> b point	8:-3
> b pointconv	8:-4
> b points	6:4 10:-6
> b policies	8:3
> b policy	8:3 10:-3
> b polynomial	1:3 10:-4
> b pose	8:3
> b poses	8:-4
> b position	8:-4 10:3
> b possible	8:-6 10:6
> b posterior	4:3
> b potential	1:-4 8:5
> b powered	1:3 10:-3
> b powerful	8:3
> b practical	1:-5 8:5
> b practice	1:3 10:-3
> b pre-trained	1:3 5:3 10:-6
> b pre-training	1:-4 10:5
> b precise	8:4 10:-3
> b predicting	1:-3 10:6
> b prediction	1:-3 8:-3 10:5
> b predictive	1:3 5:3 10:-7
> b preferences	4:3
> b present	10:3
> b pretrained	10:3
> b pretraining	0:3 10:-4
> b prevents	10:3
> b previous	9:3
> b previously	10:5
> b primarily	1:4 10:-4
> b principle	1:4
> b principles	1:6 10:-5
> b prior	4:3 8:-9 10:7
> b priority	10:3
> b private	3:4
> b probabilistic	8:4 10:-3
> b probability	1:7 10:-4
> b problem	0:-3 1:-3 3:-3 4:5
> b problems	5:4
> b procedure	1:-4 10:5
> b procedures	3:3
> b process	0:-3 1:5
> b processes	10:4
> b processing	8:8 10:-8
> b produces	1:-3
> b producing	8:-3 10:3
> b program	1:3
> b projection	10:4
> b promise	1:-3 8:4
> b promising	1:5 3:3 8:3 10:-8
> b promote	1:-4 8:-4 10:8
> b prompts	1:-4 8:6
> b propagation	10:3
> b properties	4:-3 10:5
> b propose	1:-3 2:4 8:-3 10:3
> b proposed	0:-3 1:-6 6:3 8:-3 9:5
> b proposes	10:4
> b protocols	4:4
> b provably	4:5
> b prove	1:3
> b provide	1:-4 8:7
> b provided	1:-3
> b provides	1:4 8:-9 10:4
> b pseudo	1:3
> b public	6:4 10:-5
> b qa	8:3 10:-3
> b quality	8:-3
> b quantization	1:-4 10:5
> b query	10:4
> b quickly	1:-4 10:5
> b qwen2vl	10:-3
> b random	0:3 3:4 10:-3
> b range	1:3 10:3
> b ranking	6:-3 8:-3 10:4
> b raw	1:3 8:-6 10:4
> b reach	8:-3 10:3
> b real	8:4 10:-3
> b real-time	1:7 8:4 10:-10
> b real-world	1:5
> b reasoning	10:3
> b recent	0:4 1:-4
> b recently	1:-4 10:3
> b recognition	8:3 10:-3
> b reconstruction	1:-3
> b recovers	3:4 10:-3
> b recurrent	1:-6 8:3 10:3
> b reducing	10:4
> b reduction	4:3 10:-3
> b redundant	10:4
> b refinement	1:-3 10:4
> b regularization	1:-6 5:3
> b reinforcement	1:3 5:3 8:-3
> b relations	8:4
> b relatively	4:5 10:-4
> b relies	1:4
> b rely	1:7 10:-5
> b remains	10:3
> b remarkable	1:5 10:-4
> b represent	8:3
> b representation	1:7 5:3 8:-6
> b representations	0:3 1:-4 4:3 8:3 10:-3
> b representative	10:-3
> b represents	1:3 8:3 10:-5
> b requirement	1:3
> b requires	10:5
> b residual	8:-4 10:5
> b respect	1:3 10:-3
> b respectively	8:4
> b restoration	1:-3
> b result	10:3
> b resulting	1:-3 10:6
> b results	4:-4 8:5
> b retrieval	1:4 10:-4
> b returns	1:-3 4:-3 5:3 10:4
> b reveals	4:3
> b reward	1:3
> b rewards	8:-3 10:4
> b reweighting	1:3 8:4 10:-6
> b rich	8:4
> b rigorous	8:3
> b rnns	10:4
> b road	10:4
> b robot	1:3 10:-3
> b robots	1:-3
> b robust	4:-4 8:4
> b robustness	1:-4 8:5
> b rouge-l	6:5 10:-4
> b s	1:3 10:-3
> b same	10:6
> b sample	8:-4 10:4
> b sampling	1:5 8:3 9:-3
> b scalable	1:-3 3:4 4:3 8:3 10:-3
> b scale	10:-3
> b scales	1:5
> b scene	10:5
> b scenes	10:3
> b scheme	0:3 3:-4 8:4
> b schemes	1:4 10:-4
> b scores	1:-3 10:5
> b seamlessly	1:3
> b search	0:3 1:3 8:-4 10:-4
> b second	4:3
> b seen	3:3 4:3
> b select	8:-3 10:4
> b selecting	0:3
> b selection	1:4
> b self-supervised	1:4 8:6 10:-6
> b self-training	10:-3
> b semantic	8:3 10:3
> b semantics	1:5 10:-3
> b seminal	1:3
> b sensor	1:3 10:-5
> b sensors	8:-3
> b sentence	8:3
> b sequence	10:4
> b sequences	0:3
> b sequential	1:-3
> b series	10:3
> b serve	4:3 10:-4
> b set	1:3 5:3
> b sets	10:3
> b several	0:3 4:3 10:-5
> b shape	1:-5 8:-5 10:7
> b sharing	8:3
> b shear-conditioned	10:-4
> b shift	3:5 10:-4
> b shortest	5:5 10:-6
> b show	1:-3 7:3 8:6 9:3 10:-4
> b shown	1:-3 8:6 10:-3
> b shows	1:-4 10:3
> b signal	1:3 10:-3
> b significant	4:4 8:3 10:-6
> b significantly	0:3 5:-3 8:3 9:6 10:-5
> b similar	3:3 4:-4 5:4
> b similarity	1:5 8:-3
> b simple	1:3 3:-3 4:-4
> b simulated	10:-4
> b simultaneous	8:3 10:-3
> b simultaneously	8:-3 10:4
> b since	1:3 3:3 8:3 10:-8
> b size	1:-3 3:4
> b sizes	10:4
> b skill	10:6
> b slightly	0:3
> b small	1:4 10:-3
> b smoothing	10:4
> b snns	1:3
> b so-called	1:-4 8:-4 10:7
> b soft	1:3 8:-3
> b solution	1:-4 8:4
> b solve	4:5 10:-4
> b solver	1:3 6:3 10:-6
> b some	0:3 1:-6 4:3
> b sources	10:3
> b space	1:4 4:-3
> b span	8:3 10:-3
> b spatial	8:-5 10:5
> b specific	5:3 10:-3
> b specifically	1:3 8:-3
> b spectral	5:3
> b speed	1:-4 4:3 8:4
> b stability	1:-3 8:4
> b stable	1:-3 10:5
> b stage	1:-4 10:7
> b standard	1:-5 6:4 8:6
> b state	8:3
> b state-of-the-art	0:3 1:-3 3:4 5:-3 6:4 7:-4 8:-4 9:3
> b static	2:4
> b statistical	1:-5 5:4 8:3
> b statistically	8:-3 10:3
> b step	1:-3 10:4
> b steps	10:-3
> b stochastic	8:4
> b strategies	1:-4 10:4
> b strategy	2:3 8:4 10:-6
> b strong	1:-3 3:3 8:7 10:-5
> b stronger	10:3
> b structure	1:-3 8:-3 10:9
> b structures	1:4 10:-4
> b studied	1:3
> b study	8:5 10:-3
> b style	10:3
> b subsequent	10:5
> b substantially	10:-3
> b success	4:4 10:-3
> b successfully	10:4
> b such	0:-3 1:-3 3:-5 5:3
> b summarization	4:3
> b summary	4:3 10:-3
> b superiority	9:-3
> b supervised	8:-3
> b supported	1:-6 10:8
> b surface	0:3
> b surpasses	1:-3 4:3
> b svhn	7:3
> b syntactic	6:3
> b synthesis	9:-3
> b synthetic	6:3
> b system	3:-3 10:4
> b systematically	1:3
> b systems	1:3 8:-4
> b table	10:3
> b tackle	8:-4 10:5
> b tackling	8:3 10:-3
> b taken	1:-3 4:5
> b takes	0:7 10:-6
> b target	1:3
> b task	0:-3 3:-5 9:3 10:4
> b tasks	0:3 1:3 3:-3 10:-3
> b technique	0:3
> b techniques	1:4 3:3 5:5 10:-8
> b temporal	5:3 8:3
> b ten	0:4 10:-7
> b tensor	10:3
> b term	10:3
> b termed	10:4
> b terms	1:4 4:-3
> b testing	1:3
> b text	4:5
> b texts	10:3
> b than	1:-9 2:-3 4:12 8:3 10:-9
> b thanks	1:4
> b that	1:4 2:-6 3:-12 5:-6 8:4 9:4
> b the	0:3 3:-10 9:-3
> b their	0:4 10:-3
> b them	1:7 7:4 8:4 10:-11
> b then	1:-9 10:12
> b theoretically	10:3
> b there	10:6
> b thereby	1:-3 8:4
> b these	8:-3 10:4
> b they	1:-4 3:3 8:-4 10:3
> b this	8:-6 10:3
> b those	1:3 4:7 10:-7
> b three	1:-5 8:-5 10:12
> b through	0:-3 1:9 3:-4 7:3 10:-4
> b thus	3:3
> b time	1:-3 5:3 8:-3
> b times	8:3 10:3
> b to	0:-3 1:-7 3:-13 5:5 7:-6 8:7
> b token	4:3 10:-6
> b tokens	1:5
> b tools	0:3
> b topics	10:-3
> b towards	0:7 1:-3 10:-7
> b tracking	1:3
> b tracks	1:-3 10:4
> b trade-off	1:-3 5:3
> b traditional	1:-3 4:4
> b train	8:-5 10:3
> b trainable	2:4
> b trained	1:6 6:-3 7:4 8:-6 10:-3
> b training	0:-4 1:-5 4:4 5:4
> b trains	1:5 10:-3
> b trajectories	8:6
> b transformer	1:-3 10:5
> b transformers	8:-5 10:5
> b transforms	10:-3
> b translation	7:3 8:4 10:-6
> b tricks	1:3 10:-4
> b true	10:5
> b tuning	1:4
> b two	1:-3 3:-3 4:-4 6:4 8:6
> b two-stage	1:-4 10:3
> b typically	1:5
> b u-net	10:-3
> b ultrasound	1:3 10:-3
> b unbiased	0:4 1:-4
> b uncertainty	10:4
> b under	1:3
> b understanding	1:-4 4:4
> b unified	8:-3 10:3
> b unique	3:3
> b units	8:5 10:-3
> b universal	8:3
> b unseen	8:-4 10:4
> b unsupervised	1:4
> b up	0:-3 1:-9 4:6 8:7
> b update	8:-3 10:5
> b upon	0:3 1:3 5:3 10:-7
> b use	0:-3 1:3
> b used	0:-4 4:-3 6:4
> b uses	1:4
> b using	0:-8 1:9 2:-3 3:-8 5:-3 7:7 8:-7 9:-4
> b usually	10:6
> b utgen	1:3 8:3 10:-5
> b utilize	1:-3 10:4
> b utilized	1:-4 10:5
> b utilizes	1:4 10:3
> b utilizing	1:10 10:-10
> b vanilla	1:-4 5:3 10:4
> b variables	8:4 10:-4
> b variance	4:3 10:-3
> b variant	0:6 1:-4 3:-3
> b various	1:-5 3:3
> b vector	8:-3 10:3
> b vectors	1:3
> b vehicle	1:4 8:-4
> b versatile	4:3 10:-5
> b via	1:13 3:-5 8:-12
> b video	0:4 1:6 8:-4
> b videos	1:-6 10:5
> b view	10:3
> b views	10:4
> b visual	8:-3
> b vocabulary	0:3
> b walking	10:3
> b was	3:3
> b wavenet	10:3
> b we	0:-4 1:-5 4:-6 6:-4 7:3 8:-7 10:11
> b weight	5:4 10:-4
> b weights	1:7 10:-4
> b well	10:3
> b when	0:-3 4:3 8:-3 9:-3
> b where	1:3 3:-3 4:5
> b wherein	10:3
> b which	0:6 1:6 2:-7 3:-3 4:-3 5:-4 8:-6 9:3 10:-4
> b while	1:-5 8:-5 10:9
> b who	10:3
> b whole-body	4:4
> b whose	1:3 8:3 10:-6
> b wide	1:3 8:3 10:-4
> b widely	1:-3 8:4
> b width	1:-3 10:5
> b will	1:-3 3:3 10:3
> b with	0:-7 1:6 2:-9 3:-9 4:-4 5:6 7:-3 9:-5
> b within	1:-3 2:4
> b without	8:-3 10:6
> b word	1:3
> b words	0:3 4:3 10:-3
> b work	8:5 10:-3
> b would	4:3
> b yet	4:3 8:-3
> b zero	5:3
> b {	1:-3 10:4
> b }	1:-4 10:3
> b ~	5:3
> b –	0:3 3:5 8:-3
> b —	4:3 10:-3
> b ’	1:4 4:4 6:3 10:-6
> b ’s	4:5
> bb 's unit	10:-3
> bb ( 1	10:4
> bb ( 2	4:4 10:-3
> bb ( e.g.	1:5 8:4 10:-6
> bb ( i	1:4 10:-4
> bb ( llms	10:3
> bb ( oneminmax	1:3
> bb ( or	8:4 10:-4
> bb ( snns	1:3
> bb ) ,	0:4 2:5 8:-3 9:-5
> bb ) -based	10:-4
> bb ) :	1:3 10:-3
> bb ) ;	4:5 10:-3
> bb ) and	0:-3 1:-6 3:3 8:-5 10:7
> bb ) architecture	10:3
> bb ) are	0:4 1:-5
> bb ) as	1:3 8:3 10:-5
> bb ) based	1:-4
> bb ) by	10:3
> bb ) convolutional	8:4 10:-3
> bb ) data	10:4
> bb ) for	8:5 10:-4
> bb ) from	10:3
> bb ) has	1:3 10:-3
> bb ) have	8:5
> bb ) into	8:5 10:-3
> bb ) is	0:-3 3:7 8:5 10:-8
> bb ) method	0:-3 1:3
> bb ) model	1:3
> bb ) module	1:-3 10:7
> bb ) on	1:4 6:3 8:-4
> bb ) or	8:-5 10:5
> bb ) problem	10:5
> bb ) such	1:3
> bb ) that	1:3
> bb ) the	5:3
> bb ) to	0:5 1:-5 8:4
> bb ) using	1:-4 10:5
> bb ) which	1:3
> bb ) with	8:4
> bb , a	0:5 1:-6 3:10 4:-4 5:-3 8:8 9:4 10:-15
> bb , achieving	0:3 6:-3
> bb , an	0:5 3:6 10:-8
> bb , and	0:-6 8:-8 9:-3 10:11
> bb , are	8:4 10:-4
> bb , as	1:-3 3:3 10:4
> bb , based	0:6
> bb , called	2:3 8:-3 10:3
> bb , can	8:3 10:-5
> bb , consisting	10:3
> bb , demonstrate	10:3
> bb , e.g.	10:3
> bb , enabling	8:5 10:-5
> bb , especially	10:4
> bb , focusing	8:4 10:-3
> bb , for	8:-4 10:5
> bb , has	8:4 10:-3
> bb , i.e.	10:4
> bb , image	8:3
> bb , in	1:3 4:5 8:3 10:-6
> bb , including	1:6 6:-3
> bb , integrating	10:3
> bb , is	1:-5 5:3 8:3
> bb , it	10:3
> bb , leading	8:3
> bb , named	10:5
> bb , namely	1:-3 2:3 6:4
> bb , on	6:-3
> bb , one	3:3 10:-3
> bb , or	10:4
> bb , our	2:3 3:3 8:-4
> bb , outperforms	4:5 10:-5
> bb , particularly	1:3
> bb , resulting	10:3
> bb , specifically	8:-3 10:5
> bb , such	1:-4 10:4
> bb , termed	10:3
> bb , that	1:4 4:3 10:-3
> bb , the	0:-4 1:5 4:-3 8:-5 10:3
> bb , to	2:3 10:-6
> bb , together	10:3
> bb , using	10:4
> bb , we	7:3 8:-8 9:3 10:3
> bb , where	0:-3 4:5 8:-3
> bb , which	0:6 1:6 2:-5 6:-3 9:3 10:-9
> bb , while	1:-4 4:4 8:-3 10:3
> bb , with	1:3 6:-3 8:-7 10:5
> bb - -	8:-3 10:4
> bb - in	10:3
> bb -based approach	1:-3 8:9 10:-6
> bb -based architecture	10:3
> bb -based framework	8:-3 10:4
> bb -based models	0:3
> bb . we	10:3
> bb 1 )	10:4
> bb 2 )	4:4 8:-4
> bb : (	1:-3
> bb : 1	1:3
> bb : a	3:5 9:3 10:-3
> bb : an	1:4 8:3 10:-7
> bb : distilling	1:-3 10:3
> bb : efficient	4:3 10:-3
> bb : enhancing	8:-4 10:6
> bb : learning	1:3
> bb : leveraging	1:3 10:-4
> bb : scalable	1:-4 3:4
> bb : towards	0:4 1:-4 10:-3
> bb ; (	4:4 8:-3
> bb ; the	10:3
> bb ; this	1:3
> bb ; we	10:-3
> bb a combination	1:6 10:-5
> bb a convolutional	1:3 10:-4
> bb a dataset	10:3
> bb a form	3:6 10:-3
> bb a general	8:3
> bb a given	1:-3 10:3
> bb a graph	1:6 10:-7
> bb a hybrid	1:4
> bb a keyword-enhanced	1:3 10:-3
> bb a large	1:4 3:3 10:-4
> bb a learned	10:3
> bb a learning	10:4
> bb a lightweight	1:3
> bb a means	10:3
> bb a method	10:-3
> bb a model	0:3
> bb a more	1:-3 10:4
> bb a neural	4:4
> bb a new	10:5
> bb a novel	1:-5 3:-3 8:4
> bb a policy	10:5
> bb a popular	8:4 10:-5
> bb a pre-trained	1:4 10:-4
> bb a probabilistic	1:3
> bb a promising	1:3 3:4 10:-7
> bb a real-time	10:-3
> bb a robust	0:5 1:-3
> bb a scalable	4:3 10:-5
> bb a sequence	10:3
> bb a set	1:3
> bb a shear-conditioned	10:-4
> bb a significant	4:4 10:-4
> bb a similar	1:3 8:-3
> bb a small	1:3
> bb a so-called	1:-3 10:6
> bb a solution	10:3
> bb a spectral	8:3
> bb a state-of-the-art	1:-3 5:3
> bb a temporal	10:3
> bb a transformer	8:3
> bb a unified	8:-4 10:5
> bb a vector	1:3
> bb a wide	8:3
> bb accuracy in	4:-3 8:3
> bb accuracy on	6:4
> bb accuracy than	8:6
> bb achieve the	8:-5 10:5
> bb achieves state-of-the-art	3:3
> bb adapt to	8:-3 10:4
> bb added a	1:3 10:-3
> bb adopt a	1:7 10:-7
> bb advantages of	0:3 10:-3
> bb advantages over	4:3
> bb against networks	7:4 10:-3
> bb aim to	8:3 10:-3
> bb al. ,	3:3
> bb algorithm ,	10:-3
> bb algorithm for	8:4 10:-4
> bb algorithm is	1:-3 10:4
> bb algorithms ,	1:-4 10:3
> bb algorithms for	8:5 10:-4
> bb allows for	8:3
> bb allows the	10:4
> bb along with	1:-6 10:9
> bb also be	1:-3 10:3
> bb alternative to	10:3
> bb an effective	1:3 10:-3
> bb an efficient	1:3 3:4 10:-3
> bb an essential	8:-3 10:6
> bb an important	8:-3
> bb and a	1:-5 2:-4 3:-4 4:-3 5:3 10:8
> bb and accurate	8:-3 10:3
> bb and achieves	1:3 4:-3
> bb and an	1:-5 8:5
> bb and are	1:4 10:-4
> bb and audio-visual	3:4 10:-4
> bb and can	1:5 10:-3
> bb and compare	5:4 10:-3
> bb and demonstrate	7:4
> bb and depth	10:3
> bb and dynamic	2:4 10:-3
> bb and efficient	1:-3 10:4
> bb and employs	1:-3 10:3
> bb and extends	10:4
> bb and in	9:-3 10:3
> bb and is	10:3
> bb and its	8:7 10:-7
> bb and mamba	10:3
> bb and open	8:3 10:-3
> bb and present	8:-4 10:5
> bb and public	6:4 10:-3
> bb and robust	8:3
> bb and show	8:3
> bb and the	0:-5 1:4 2:-3 9:-4 10:5
> bb and their	8:4 10:-4
> bb and then	8:-3 10:6
> bb and time	0:3 1:-3
> bb and visual	1:4 10:-3
> bb applicable to	10:3
> bb application to	8:5
> bb applications including	8:3
> bb applied for	8:-3 10:3
> bb applied to	8:6 10:-5
> bb approach ,	1:-6 8:3 10:4
> bb approach and	10:3
> bb approach for	8:4
> bb approach is	1:3
> bb approach to	0:3 1:-3 8:3
> bb approach which	1:3 10:-3
> bb approximation of	4:3
> bb architecture called	10:3
> bb architectures and	7:4
> bb are a	8:3 10:-3
> bb are implemented	8:-3
> bb as a	3:6 9:-3
> bb as an	1:-3 3:4 8:5 10:-5
> bb as it	8:-4 10:4
> bb as the	8:-3 10:7
> bb as well	1:-4 4:3 10:6
> bb at each	0:3
> bb attention for	1:3 3:3 8:-5
> bb attention mechanism	1:4
> bb audio-visual (	3:4 10:-4
> bb auxiliary tasks	1:-3 10:4
> bb based on	0:4 1:8 3:-5 4:3 8:-5 10:-6
> bb baseline on	4:-4 8:5 10:-3
> bb be applied	1:3 10:-3
> bb be trained	1:-3 10:6
> bb be used	8:3
> bb become the	8:3 10:-3
> bb been successfully	10:3
> bb been used	1:3
> bb benchmarks ,	0:4
> bb benchmarks such	8:4 10:-3
> bb better performance	8:5
> bb better than	4:3
> bb between the	1:-4 2:5
> bb boosts the	10:-4
> bb both the	0:3 10:-4
> bb built upon	1:4
> bb but also	8:-3 10:5
> bb by employing	1:3
> bb by extending	0:3
> bb by incorporating	10:4
> bb by integrating	1:3
> bb by learning	1:3 10:-4
> bb by the	0:5 1:-7 10:4
> bb by up	4:4
> bb can achieve	4:3
> bb can also	1:-3 10:3
> bb can be	1:7 4:-5
> bb can enhance	8:3
> bb can improve	1:-3 8:3
> bb can match	5:3
> bb capabilities ,	10:-3
> bb capabilities in	10:3
> bb capability of	10:5
> bb capable of	1:-3
> bb classification ,	6:3
> bb classification and	10:3
> bb cnns ,	10:3
> bb combination of	1:5 10:-4
> bb combined with	1:3
> bb combines the	0:7 1:-4 10:-3
> bb commonly studied	1:3 10:-3
> bb commonly used	5:4 10:-4
> bb comparable to	5:5
> bb compared to	1:-3 4:4
> bb compared with	3:7 4:-4 5:3 10:-3
> bb competitive with	5:3
> bb components of	1:4
> bb concept of	8:-3
> bb conditioned on	4:4 8:3 10:-6
> bb consisting of	1:4 10:-3
> bb consists of	3:-3
> bb context of	8:3
> bb control ,	3:3 10:-5
> bb control and	8:-3
> bb control the	10:3
> bb convolutional neural	8:3 10:-6
> bb corpus of	9:-5 10:4
> bb correspond to	0:5 10:-4
> bb corresponds to	10:4
> bb coupled with	10:3
> bb data ,	7:3
> bb data augmentation	8:3
> bb data from	10:3
> bb dataset for	9:5 10:-4
> bb dataset with	6:3
> bb datasets ,	9:3 10:-3
> bb datasets demonstrate	9:3
> bb datasets for	8:-3 10:3
> bb datasets with	10:3
> bb deep learning	8:3 10:-3
> bb demonstrate its	8:-3
> bb demonstrate them	7:4 10:-3
> bb designed for	1:7 8:-4
> bb designed to	1:3
> bb detection ,	8:-3 10:3
> bb detection and	8:-4 10:4
> bb developed to	8:4
> bb domain adaptive	8:-4 10:3
> bb downstream tasks	1:3 10:-4
> bb due to	1:4 10:-3
> bb efficiency of	10:4
> bb efficient and	3:4
> bb embedding for	10:-3
> bb emerged as	3:4 10:-6
> bb employ the	1:3
> bb employed for	8:4 10:-4
> bb employs a	8:-3 10:5
> bb encoder and	10:4
> bb end-to-end trainable	2:4
> bb equipped with	1:5
> bb equivalent to	1:-4 5:10 10:-7
> bb establish a	3:4
> bb et al.	3:3 9:-3
> bb evaluate our	10:3
> bb evaluating the	8:-3 10:4
> bb excels in	10:-3
> bb existing state-of-the-art	10:-3
> bb experiments on	8:4
> bb exploring the	3:3
> bb extending the	0:3
> bb extends the	0:6 1:-3
> bb extension of	0:3 1:-3 10:3
> bb extracted by	1:3
> bb family of	3:9 10:-5
> bb faster than	0:3 10:-3
> bb features ,	10:3
> bb features and	8:-3 10:5
> bb features of	10:3
> bb feedback from	10:-3
> bb focus on	9:-3 10:4
> bb focusing on	8:4 10:-3
> bb followed by	1:-5 10:5
> bb for a	10:4
> bb for accurate	8:3 10:-3
> bb for an	1:6 10:-5
> bb for both	8:-3
> bb for downstream	10:3
> bb for dynamic	8:3 10:-3
> bb for effective	8:-3 10:4
> bb for efficient	5:3
> bb for generalizable	1:-4 10:4
> bb for improved	6:3
> bb for improving	8:5 10:-6
> bb for learning	3:3
> bb for object	8:-3
> bb for performing	8:-4 10:4
> bb for real-world	10:3
> bb for robust	1:4
> bb for text	1:-3 4:3
> bb for training	1:3 10:-3
> bb form of	3:6
> bb framework ,	10:4
> bb framework for	1:-3 3:3 10:4
> bb framework is	2:4
> bb framework of	1:-5 10:3
> bb framework to	8:5 10:-5
> bb framework with	0:3
> bb from a	1:5
> bb from human	10:3
> bb from intravascular	1:3 10:-3
> bb from the	1:-3 2:5 4:3 8:-3
> bb from utgen	10:-3
> bb fuses the	10:5
> bb gains of	0:4
> bb generalization of	0:5 8:-5 10:3
> bb generation ,	1:3 10:-4
> bb generation tasks	10:4
> bb generation with	1:-6 10:8
> bb gradient descent	8:6 10:-5
> bb graph -based	0:3
> bb graph convolutional	1:5 10:-3
> bb graph neural	10:3
> bb guided by	1:3
> bb has been	0:3 8:-3
> bb has emerged	3:4 10:-5
> bb has recently	8:-3 10:4
> bb has shown	8:3 10:-3
> bb have achieved	1:3
> bb have been	8:3
> bb have shown	8:5 10:-4
> bb have significantly	8:4 10:-4
> bb high dimensional	3:3
> bb i )	1:3
> bb i.e. ,	10:3
> bb image and	10:5
> bb image captioning	1:3 10:-3
> bb image classification	8:-5 10:5
> bb images with	1:-3 8:3
> bb implemented by	0:3 1:3 10:-5
> bb implemented on	1:3 10:-5
> bb improve the	8:4
> bb improved our	8:3 10:-3
> bb improvements in	1:3
> bb improves pass@1	10:-3
> bb improves the	8:-3 10:3
> bb in a	1:5 2:4 10:-5
> bb in our	8:4 10:-3
> bb in particular	10:4
> bb in terms	4:-3
> bb in that	10:3
> bb in the	0:-3 8:4 10:-5
> bb in which	1:3
> bb incorporates a	8:3
> bb information ,	1:3
> bb information in	1:3
> bb input and	8:3 10:-3
> bb inspired by	0:8 1:-3 10:-4
> bb instead of	1:-5 4:4 5:3
> bb integrated with	1:-3 10:3
> bb into a	1:4
> bb into the	2:5
> bb intravascular ultrasound	1:3 10:-3
> bb introduce a	10:4
> bb is a	0:3 1:-7 3:8 5:-3 8:5 10:-5
> bb is able	10:-4
> bb is an	1:-3 3:6 10:-4
> bb is close	5:4
> bb is defined	1:3
> bb is derived	0:3 8:-3
> bb is designed	0:4 1:-4
> bb is equipped	1:4 10:-3
> bb is first	1:-3 10:4
> bb is introduced	1:-3 8:4
> bb is learned	1:5 10:-4
> bb is not	10:3
> bb is proposed	1:-5 2:4 3:3 4:3 10:-3
> bb is that	8:-3 10:3
> bb is the	3:3 8:-3
> bb is trained	1:-3 10:4
> bb is used	1:3 10:-3
> bb it with	1:4 10:-3
> bb jointly performing	8:3
> bb known as	1:5
> bb language models	5:3
> bb language understanding	4:5 10:-3
> bb large scale	1:4
> bb latent space	10:3
> bb leading to	8:3 10:-3
> bb learn a	10:3
> bb learn the	1:4
> bb learning (	3:3
> bb learning and	0:5 1:-4 5:3
> bb learning for	1:-4 10:3
> bb learning with	1:4
> bb learns to	8:4
> bb leveraged to	10:3
> bb leverages the	10:4
> bb linear regression	8:3
> bb llms )	10:3
> bb localization and	0:3 1:-3
> bb mamba -based	10:3
> bb mapping from	10:-3
> bb margin on	6:3 10:-3
> bb masking and	1:4 10:-3
> bb match the	1:-3 5:3
> bb measure the	10:3
> bb mechanism for	1:4 8:-4
> bb mechanism to	1:-3
> bb method (	10:5
> bb method ,	1:3 8:-5 10:5
> bb method and	1:-3 8:7 10:-4
> bb method based	0:-3 1:5
> bb method for	8:3
> bb method outperforms	10:-3
> bb method significantly	9:3
> bb method to	4:3
> bb methods ,	1:-6 8:4 10:4
> bb methods for	8:-3 10:4
> bb methods in	8:3
> bb methods often	1:3
> bb methods on	8:3
> bb methods to	8:-4 10:4
> bb mitigate the	10:3
> bb mnist ,	7:3
> bb model ,	8:-6 10:10
> bb model and	1:7 10:-4
> bb model based	10:3
> bb model can	8:4 10:-4
> bb model for	0:4 5:3 8:-4
> bb model is	1:-3
> bb model performs	10:-3
> bb model that	0:-4 1:-4 10:5
> bb model to	8:4 10:-3
> bb model which	10:4
> bb models (	10:3
> bb models ,	1:4
> bb models and	0:3
> bb models for	10:-3
> bb models have	8:4 10:-4
> bb models on	7:3
> bb models to	1:-3 8:3
> bb models trained	5:3
> bb monte carlo	10:4
> bb natural language	10:3
> bb network (	10:5
> bb network ,	1:3
> bb network architecture	1:3 10:-3
> bb networks (	1:4
> bb networks ,	10:3
> bb networks in	1:4 10:-7
> bb networks trained	7:4
> bb neural network	4:3
> bb neural networks	0:-3 8:5
> bb new state-of-the-art	9:3
> bb not only	1:4
> bb novel approach	1:3 10:-4
> bb number of	1:-3 8:4
> bb numbers of	8:3
> bb obtained by	1:3
> bb obtaining state-of-the-art	8:3 10:-3
> bb of (	8:-3 10:4
> bb of a	1:-4 3:-3 5:4 8:5
> bb of an	1:3 8:-5 10:5
> bb of both	0:3 4:-4
> bb of different	0:4 10:-6
> bb of human	5:3
> bb of jointly	8:3
> bb of linear	8:3
> bb of our	8:-3 10:3
> bb of the	3:-3 4:7 7:3 10:-8
> bb of two	8:6 10:-6
> bb on (	10:3
> bb on a	1:6 8:-6
> bb on an	1:7 10:-6
> bb on deep	1:-3 10:4
> bb on four	8:4
> bb on mnist	7:3
> bb on the	2:-3 4:-3 9:3 10:-5
> bb on three	8:-3 10:5
> bb on two	1:3 10:-3
> bb one of	3:4 7:3 8:3 10:-7
> bb only a	4:4 10:-4
> bb optical flow	1:-4
> bb optimization of	8:3
> bb or outperforms	4:3
> bb our algorithm	3:4 10:-3
> bb our approach	10:3
> bb our method	2:4 9:4 10:-5
> bb outperform the	4:3
> bb outperforms previous	10:-3
> bb outperforms recent	8:-4 10:3
> bb outperforms the	4:7 10:-6
> bb over a	1:3 10:-4
> bb over the	10:3
> bb parameters of	8:3
> bb part of	1:-3 5:3
> bb perception tasks	1:3
> bb performance for	3:3 8:3 10:-6
> bb performance improvements	0:4 10:-5
> bb performance in	8:5 10:-6
> bb performance of	0:-3 4:-3 5:5
> bb performs poorly	10:-3
> bb plus a	10:6
> bb policy in	0:3
> bb poorly on	10:-3
> bb pose estimation	1:-3 10:4
> bb potential in	8:3 10:-3
> bb powered by	1:3 10:-3
> bb pre-trained language	5:3 10:-3
> bb predict the	10:3
> bb prior to	8:-4 10:3
> bb problem of	8:4 10:-5
> bb problems (	1:3 10:-3
> bb process ,	10:3
> bb projection of	10:3
> bb promising performance	8:-3 10:4
> bb properties of	10:6
> bb propose a	2:3
> bb proposed ,	1:5 2:4 10:-9
> bb proposed method	9:3 10:-3
> bb proposed to	1:-5 3:3 4:3 8:-5 10:4
> bb proposes a	10:4
> bb provide a	1:-3 8:4
> bb provides an	4:3 8:-5
> bb question answering	10:-3
> bb rate on	10:3
> bb reduce the	1:-3
> bb reduction in	4:4 10:-3
> bb regularization ,	10:3
> bb reinforcement learning	1:3 5:3 8:-3
> bb relies on	1:4
> bb rely on	1:5 10:-4
> bb representation learning	0:3
> bb representation of	0:3 1:3 10:-3
> bb representations of	0:4 1:-4 8:4 10:-4
> bb requires a	10:3
> bb resulting in	10:3
> bb results for	10:-3
> bb results in	8:3 10:-3
> bb retrieval ,	8:3 10:-3
> bb robustness of	8:3
> bb scheme ,	1:-4 10:4
> bb scheme for	3:-3 8:6
> bb seamlessly integrates	1:4 10:-3
> bb selection for	8:-3 10:4
> bb self-attention and	10:3
> bb semantic scene	1:-3
> bb semantic segmentation	1:3
> bb sequence of	10:3
> bb serve as	4:3 10:-5
> bb serves as	10:3
> bb sharing and	8:3 10:-3
> bb shortest path	5:5 10:-6
> bb show how	7:3
> bb show that	1:-3 8:5 9:4 10:-3
> bb shown to	10:4
> bb significant performance	0:4 8:3 10:-6
> bb significantly improved	1:3 8:3 10:-6
> bb significantly outperforms	4:3 8:-4 9:3
> bb simple and	1:-3 8:3
> bb simple yet	8:-3 10:4
> bb snns )	1:3
> bb solution for	0:3 8:4 10:-5
> bb solve the	4:3 10:-5
> bb space ,	10:3
> bb space and	0:3 1:-3
> bb space of	1:5
> bb state-of-the-art on	6:4 8:-4
> bb state-of-the-art performance	3:3
> bb state-of-the-art results	8:4
> bb static and	2:4 10:-3
> bb strategy ,	10:5
> bb strong performance	8:4
> bb structure of	10:4
> bb studied problems	1:3 10:-3
> bb success in	8:4 10:-4
> bb successfully applied	8:-3 10:3
> bb such as	1:-4 3:-4 8:5
> bb superior performance	0:3
> bb superiority of	9:-3 10:3
> bb supported by	1:-4 10:5
> bb system ,	8:-3 10:6
> bb system for	10:3
> bb system that	10:3
> bb task of	9:3
> bb tasks (	8:5 10:-3
> bb tasks ,	8:-6 10:3
> bb tasks :	8:3
> bb technique for	8:3
> bb technique in	8:-3 10:4
> bb technique to	1:5 10:-5
> bb techniques and	1:3 8:-3
> bb techniques for	1:3 10:-5
> bb techniques to	3:4
> bb terms of	1:3 4:-3
> bb tests improves	10:-3
> bb text classification	1:-3 4:3
> bb text summarization	4:3
> bb than other	3:3
> bb than the	4:3 8:5
> bb thanks to	1:3
> bb that allows	1:-4 8:3
> bb that are	1:4 9:-3
> bb that can	8:-6 10:7
> bb that combines	1:4
> bb that feedback	10:-3
> bb that incorporates	1:-4 10:7
> bb that is	0:3 8:4 10:-5
> bb that leverages	1:4
> bb that of	10:3
> bb that use	10:3
> bb that uses	1:5
> bb that utilizes	1:4
> bb the advantages	0:3
> bb the agent	1:3
> bb the baseline	4:-4 8:5
> bb the best	5:3
> bb the challenge	4:4
> bb the challenging	10:-3
> bb the classical	0:4 1:-3
> bb the computational	0:5 1:-3
> bb the context	8:3
> bb the conventional	0:3 1:-3 5:5 10:-5
> bb the corresponding	8:5 10:-5
> bb the efficiency	10:3
> bb the existing	5:3 10:-3
> bb the first	3:3 9:3 10:-8
> bb the generated	10:-3
> bb the image	1:3 8:-3
> bb the joint	8:3
> bb the latent	10:3
> bb the learning	1:4 8:3 10:-6
> bb the linear	10:3
> bb the method	8:-3 10:3
> bb the model	1:-3
> bb the most	8:3
> bb the neural	1:3
> bb the number	8:3
> bb the online	1:3 10:-4
> bb the optimal	1:4 8:-3
> bb the original	8:-3
> bb the other	9:-3
> bb the output	1:-4 5:4 8:-3 10:4
> bb the parameters	8:4
> bb the performance	5:5
> bb the popular	10:3
> bb the posterior	4:3
> bb the problem	8:4 10:-3
> bb the projection	10:3
> bb the proposed	1:-6 9:3 10:6
> bb the resulting	10:3
> bb the state-of-the-art	8:-3
> bb the structure	8:-3 10:5
> bb the superiority	9:-3 10:3
> bb the target	8:-3 10:4
> bb the task	9:3
> bb the temporal	5:3 10:-3
> bb the training	1:-3
> bb their application	8:3 10:-3
> bb them against	7:4 10:-3
> bb them for	8:5 10:-5
> bb there exists	8:-3 10:4
> bb this study	1:4 10:-3
> bb through a	10:3
> bb time ,	10:3
> bb to a	0:-3 3:-3 4:7 5:3 8:-3 10:-3
> bb to achieve	8:-3 10:6
> bb to address	1:-3 8:3
> bb to automate	8:5 10:-3
> bb to automatically	10:3
> bb to be	1:-3 8:4
> bb to boost	8:-3 10:3
> bb to capture	10:3
> bb to combine	1:4 8:3 10:-6
> bb to compute	1:-3
> bb to construct	2:4 10:-4
> bb to efficiently	8:-4 10:5
> bb to enable	10:4
> bb to encourage	8:3
> bb to establish	10:4
> bb to generate	1:3 8:5 10:-6
> bb to guide	1:4 10:-5
> bb to implement	10:-3
> bb to improve	3:3 10:-3
> bb to learn	0:3
> bb to many	8:-4 10:5
> bb to mitigate	10:3
> bb to model	8:3
> bb to obtain	4:3 10:-3
> bb to our	2:3 10:-4
> bb to perform	8:4
> bb to provide	8:6 10:-4
> bb to reduce	1:-3
> bb to solve	4:5 8:3 10:-7
> bb to study	8:3
> bb to tackle	8:-4 10:4
> bb to take	1:3 10:-4
> bb to the	0:5 4:-3 8:4
> bb to train	8:-3
> bb train a	10:4
> bb train the	4:3
> bb trained on	6:-3 7:3 10:-3
> bb training scheme	1:-3 3:-3 8:6
> bb transforms a	0:3
> bb two commonly	1:3 10:-3
> bb two tasks	8:3 10:-3
> bb ultrasound (	1:3 10:-3
> bb under the	3:3
> bb understanding of	10:3
> bb unit tests	10:-3
> bb up to	1:-3 4:7 8:3 10:-3
> bb us to	1:3
> bb used as	1:-3
> bb used for	8:4
> bb used to	1:5 8:-4
> bb uses a	1:-3 10:4
> bb using a	1:3 8:-6 10:3
> bb using an	10:4
> bb utgen 's	10:-3
> bb utilizes a	1:-5 10:7
> bb variant of	0:6 1:-3 3:-3
> bb via a	1:3
> bb video -based	8:3 10:-3
> bb we are	8:3
> bb we call	10:6
> bb we demonstrate	10:4
> bb we introduce	5:3
> bb we use	1:3 10:-4
> bb well as	1:-4 4:3 8:-3 10:8
> bb when the	8:-3 10:4
> bb where a	4:4
> bb where we	1:4 10:-3
> bb which a	1:4 10:-3
> bb which added	1:3 10:-3
> bb which allows	10:5
> bb which are	3:3
> bb which can	3:4
> bb which combines	0:3
> bb which correspond	0:5 10:-3
> bb which employs	1:3 10:-3
> bb which has	1:5 10:-3
> bb which integrates	1:3
> bb which is	0:5 1:-3 8:-3
> bb which learns	1:3 10:-3
> bb which takes	10:-3
> bb which transforms	0:3
> bb which uses	0:3 1:-3
> bb which we	1:-4 10:7
> bb while maintaining	10:3
> bb wide range	8:3
> bb with a	1:8 3:-5 5:4 8:-8 9:-3
> bb with applications	8:3 10:-3
> bb with different	10:3
> bb with four	1:5
> bb with the	0:-4 1:-4 4:-3 5:7 6:5 8:-4 10:4
> bb within the	2:4 10:-4
> bb works well	10:-3
> f 	3:7 9:3
> f "	0:4 1:-3 8:-3
> f 's	4:3 6:3 8:-5 10:-3
> f (	3:6 10:-4
> f )	3:3 5:-6 9:-4
> f ,	0:3 1:-5 3:3 10:-3
> f -	1:5 3:7 10:-7
> f -based	1:-8 2:3 7:5 10:5
> f /	8:4
> f :	1:3 2:-4 4:-3 8:4 9:3 10:-7
> f a	0:3 3:3 10:-5
> f achieves	1:4 8:9 10:-10
> f achieving	5:3
> f across	8:-4 10:3
> f against	1:-3 9:-3 10:6
> f algorithm	0:4 1:-5 8:4
> f algorithms	1:-6 5:3 10:4
> f also	1:-4 8:3
> f and	0:-5 1:-13 5:4 9:5 10:4
> f approaches	8:7 10:-5
> f architecture	1:-6 6:3
> f architectures	8:-4 10:6
> f are	1:3 3:-3 4:3 10:-4
> f as	1:-4 4:-3 5:4 8:7
> f at	10:5
> f backbone	1:5 10:-3
> f based	3:-3 8:-3 10:8
> f baseline	8:-3
> f between	8:3
> f by	0:-3 1:6 6:6 8:-6
> f can	1:3
> f combined	1:8 10:-5
> f combines	0:4 10:-3
> f compared	3:4 10:-3
> f computing	1:3
> f consists	1:-3 10:6
> f corresponds	10:3
> f dataset	10:3
> f datasets	8:-3 9:3
> f demonstrate	8:3 10:-3
> f designed	1:4
> f during	8:-3 10:5
> f employs	10:5
> f exhibit	8:5 10:-3
> f experiments	10:3
> f first	8:-7 10:8
> f for	0:-4 1:-6 3:-5 4:-6 5:-4 10:5
> f formulation	1:4 10:-4
> f framework	2:-3 8:4 10:-3
> f from	1:9 2:5 8:-5 10:-7
> f further	1:4 10:-3
> f has	1:-3 8:5 10:-8
> f have	0:3 1:4 10:-6
> f improves	10:-3
> f in	1:-7 2:4 3:-6 4:-5 8:4
> f including	10:3
> f integrates	1:7 10:-6
> f into	1:-3 2:4 3:-3 10:3
> f introduces	10:3
> f is	0:-4 3:3 5:6 8:-3
> f like	10:5
> f mechanism	1:-6 10:5
> f method	4:4 6:-3
> f methods	1:5 8:3 10:-5
> f model	0:-3 1:-5
> f models	1:-3 3:5 7:5
> f module	1:-6 8:4 10:5
> f networks	8:-4 10:3
> f not	1:3 10:-4
> f of	1:-7 3:-4 8:8
> f on	0:4 8:-3
> f only	8:3
> f or	1:-4 3:3
> f outperform	4:7 10:-3
> f outperforms	0:3 4:4 5:-3 10:-4
> f over	1:5 4:4 10:-8
> f paradigm	1:5 3:3 10:-5
> f performance	10:4
> f performs	0:4 10:-7
> f platform	10:4
> f policies	8:7 10:-7
> f process	1:-3 8:-5 10:9
> f scheme	1:4
> f strategies	8:3 10:-3
> f strategy	2:3 8:4 10:-5
> f such	10:6
> f task	10:4
> f tasks	10:3
> f technique	0:5 6:-3
> f techniques	1:-3 3:3 5:5
> f that	0:3 1:8 2:-4 4:-5 7:4 10:-5
> f the	0:4 10:-3
> f through	1:5 10:-4
> f to	0:-4 1:-6 2:3 3:-5 5:-4 10:7
> f trained	1:10 10:-10
> f training	3:3
> f typically	1:3 10:-3
> f under	1:-4 10:7
> f used	10:4
> f uses	1:3
> f using	1:7 10:-4
> f utilizes	10:3
> f via	1:5
> f was	3:3 10:-3
> f we	10:5
> f where	1:3 10:-3
> f which	10:3
> f with	0:-5 1:5 2:-3 5:6 6:-3 10:-3
> f within	10:3
> f }	1:-3 4:3
> f –	0:3 10:-4
> f ’	4:4 10:-3
> f ’s	1:3 3:3 4:5 8:3 10:-11
> gap 0	3:7 9:3
> gap 1	0:-9 3:-3
> gap 2	0:-4 4:-3 5:-7 6:-3 8:3
> gap 3	1:4 2:-8 4:-8 5:-7 8:6
> gap far	0:-6 2:-9 3:-10 4:3 5:-4 7:-6 8:-5 10:7
> gap mid	2:-3 3:-11 5:3 6:3 9:-5
> gap near	6:-6 9:-4
> l 	3:7 9:3
> l "	1:-3 10:5
> l &	10:4
> l 's	1:5 10:-7
> l (	1:-6 3:3 4:-3 8:-5 10:4
> l )	1:-5 3:9 10:-3
> l ,	0:-7 1:-4 2:9 3:-10 10:3
> l -based	1:-4 8:7
> l /	0:3
> l :	1:-5
> l \\em	10:3
> l a	0:-4 2:-4 3:-3 4:-3 5:4 8:-4 9:-3 10:5
> l accelerating	8:4
> l accurate	10:3
> l adaptive	10:-3
> l advanced	8:-3 10:4
> l against	1:-5 4:3 8:-4 10:6
> l all	1:-3 3:3
> l alternative	1:-4 10:5
> l an	0:-6 2:-3 3:6 8:-6
> l and	2:-6 3:-8 5:6 8:5
> l applies	1:4
> l as	1:-5 5:-3 7:3 10:4
> l based	1:-4 10:4
> l baseline	10:3
> l benchmark	1:3
> l better	0:4 10:-3
> l by	1:8 3:-3 4:6 6:-3 10:-6
> l classical	0:7 1:-4 5:4 10:-6
> l coherent	8:4 10:-4
> l conventional	0:3 1:-3
> l corresponding	10:-3
> l current	4:4
> l designing	3:3
> l developing	0:3
> l different	8:5 10:-6
> l e.g.	10:5
> l effective	3:4 10:-4
> l employing	4:4 10:-4
> l employs	10:3
> l enables	2:4 8:-4
> l enhance	8:3
> l existing	0:5 8:-5 9:-3
> l exploits	1:8 10:-5
> l featuring	1:3
> l for	0:-8 1:-8 3:-6 4:-6 5:-4 8:6 9:3 10:3
> l from	1:3 3:-3 10:4
> l generalizable	1:-4 10:3
> l in	0:7 1:-8 3:-5 5:-4 8:6
> l including	10:3
> l into	1:-4
> l introduces	1:-3 10:5
> l its	1:5 10:-4
> l large	1:4 10:-3
> l large-scale	8:4 10:-5
> l learn	10:3
> l learned	10:4
> l leverages	1:7 10:-4
> l leveraging	1:5
> l like	1:-4 10:4
> l modern	1:-4 10:3
> l named	10:4
> l namely	2:4 10:-4
> l new	1:-3 3:3
> l novel	0:-3 1:-4 10:4
> l of	1:-4 3:4 5:-4 6:-3 9:4
> l off-the-shelf	1:4 10:-3
> l on	3:-6 4:-6 6:4
> l one	10:4
> l or	4:3 10:6
> l other	0:-3
> l our	1:-3 2:4 10:4
> l outperform	4:12 10:-9
> l outperforms	0:3 1:-4 4:7 10:-5
> l over	1:3 8:-4
> l perform	8:7 10:-5
> l performs	1:6 10:-3
> l popular	8:4
> l pre-trained	1:4 10:-3
> l previous	4:4 10:3
> l prior	0:3 1:-3
> l proposed	1:-5 10:7
> l provide	10:-3
> l real-time	1:3 8:3 10:-4
> l real-world	1:3 10:-3
> l require	4:3
> l scalable	3:4
> l scale	1:3
> l small	1:3
> l state-of-the-art	1:-3 3:3 8:-5
> l strong	3:3 4:-4
> l studying	8:4 10:-3
> l than	0:6 3:-3 4:3
> l that	1:-3 8:-4 10:8
> l the	0:4 1:-3 2:3 3:-3 5:-6 8:-5
> l three	9:3 10:-4
> l through	1:5
> l to	0:-6 3:-4 5:8 8:5 10:-3
> l towards	1:3
> l traditional	4:4
> l trainable	1:-3 2:4
> l training	10:5
> l two	1:3
> l under	1:3
> l unified	1:4 8:-5
> l use	1:6 10:-3
> l used	5:3
> l uses	1:6 10:-3
> l using	1:11 3:-4 4:-3 8:-3
> l utilizes	1:4
> l vanilla	1:-4 5:3
> l various	9:3
> l via	0:-3 1:9 3:-3 8:-7 10:3
> l when	10:4
> l while	10:3
> l with	1:7 2:-4 3:-10 4:3 5:-6 8:-6
> l without	1:-4 10:6
> l world	8:3
> l ’	8:-3 10:4
> l ’s	1:3 10:-3
> ll  	3:7 9:3
> ll  (	1:-4 3:4 10:3
> ll  )	3:8 10:-7
> ll  ,	0:-3 1:-8 2:4 3:-4 4:5 8:-3 10:4
> ll  -based	1:-3 8:3
> ll  /	10:4
> ll  :	10:-3
> ll  against	1:-3 10:4
> ll  and	1:-12 5:6 8:-4 10:9
> ll  as	3:4
> ll  based	1:-4 10:3
> ll  for	1:-5 2:3 8:3 9:3
> ll  in	3:-3 8:7
> ll  like	10:3
> ll  of	1:3 8:3 10:-3
> ll  on	6:4 7:3 8:-5
> ll  or	1:-3 10:7
> ll  outperforms	4:3
> ll  through	1:3
> ll  to	8:-3 10:7
> ll  using	1:4
> ll  with	1:4 3:-3
> ll ( e.g.	10:5
> ll ) ,	2:5
> ll ) and	5:4
> ll ) in	8:-3 10:4
> ll ) with	1:3
> ll , a	3:4
> ll , an	3:4 10:-3
> ll , and	0:-3 1:-8 8:6 10:5
> ll , called	2:3
> ll , namely	2:4 10:-4
> ll , with	1:-3 4:3
> ll : a	1:-7 3:8
> ll : an	10:3
> ll : scalable	1:-3 3:4
> ll a new	3:3
> ll a novel	0:-3 1:-3
> ll a unified	8:-5 10:4
> ll accuracy of	1:3
> ll algorithms for	8:4 10:-3
> ll an efficient	3:3
> ll and a	2:-4 10:6
> ll and accurate	8:-3 10:3
> ll and an	10:3
> ll and other	8:3 10:-3
> ll application to	8:5
> ll approach to	8:-4 10:4
> ll as the	10:4
> ll based on	0:7 8:-6 10:-3
> ll both the	0:3 10:-3
> ll building a	10:3
> ll by a	1:5
> ll by an	10:3
> ll by the	10:4
> ll class of	3:3 10:-3
> ll classification and	10:3
> ll datasets for	8:-3 10:3
> ll effective for	10:-3
> ll efficiency of	10:3
> ll employs a	1:3
> ll especially in	10:3
> ll estimation and	1:3 8:-4
> ll family of	3:9 10:-5
> ll features for	8:3
> ll for a	8:-3
> ll for accurate	8:3
> ll for generalizable	1:-4 10:4
> ll for the	8:3
> ll form of	3:6
> ll from a	1:3
> ll from the	0:4 8:-4
> ll generalization of	8:-3 10:3
> ll generation and	10:-3
> ll i.e. ,	1:3 10:-3
> ll ii )	8:-3 10:3
> ll improve the	8:4 10:-4
> ll improves the	8:-4 10:5
> ll in a	2:4
> ll in alternative	1:-4 10:5
> ll in the	1:-6 6:3 10:3
> ll into a	8:3
> ll into the	1:-4 2:6
> ll large scale	1:3
> ll learn a	10:3
> ll learning and	5:3
> ll learning for	8:-3 10:3
> ll llm -based	10:4
> ll mechanism for	8:-3
> ll methods ,	10:3
> ll methods for	8:5 10:-5
> ll model for	8:-3 10:5
> ll models on	7:3
> ll of a	0:3 1:3 10:-4
> ll of an	8:-5 10:7
> ll of our	8:-3 10:4
> ll of the	0:-3 1:-7 2:3 3:5 4:5 10:-4
> ll on a	0:3 10:-4
> ll on the	0:8 8:-4 10:-5
> ll outperforms existing	4:-3
> ll performance in	8:7 10:-4
> ll performance of	4:-4 5:3 8:4
> ll powered by	1:3
> ll prediction and	8:3
> ll propose a	2:3
> ll propose an	10:3
> ll real world	8:3
> ll robustness of	1:-3 8:3
> ll scheme for	3:-3 8:6
> ll such as	1:-4 3:-4 10:8
> ll system for	8:-6 10:7
> ll task for	1:4
> ll task of	8:3 9:3 10:-6
> ll tasks ,	8:-4 10:4
> ll than the	4:4
> ll that uses	1:6 10:-4
> ll that utilizes	1:3
> ll the challenging	8:3
> ll the conventional	0:3 1:-3
> ll the corresponding	10:-3
> ll the existing	5:3
> ll the proposed	1:-5 10:7
> ll the state-of-the-art	8:-3
> ll to a	1:-6 4:3 5:6
> ll to existing	4:4
> ll to the	0:3 8:4
> ll trained by	1:4 10:-3
> ll trained on	5:3 7:3 10:-4
> ll trained with	1:4 10:-4
> ll under the	3:3 10:-3
> ll use of	1:-3 8:-3 10:5
> ll used in	10:5
> ll used to	8:4 10:-4
> ll using an	10:3
> ll using the	10:3
> ll well as	10:3
> ll where the	10:3
> ll while the	1:-3 10:5
> ll with a	1:5 3:-3 8:-3
> ll with an	1:5 10:-3
> ll with the	1:3 6:3 8:-3
> n "	1:-3 10:5
> n \$	2:-3 3:-5
> n (	2:-3 3:-3 8:-3
> n )	0:3 4:-4 5:-3 7:3 8:-5
> n ,	0:-5 2:-3 4:-4
> n -based	1:6 3:-7 4:-3
> n .	6:-3 7:-3 9:-5
> n /	8:-5 10:5
> n ;	8:3
> n abilities	8:-4 10:4
> n achieves	2:3
> n across	8:4 10:-6
> n against	6:3
> n algorithm	1:-5 4:3 8:3
> n algorithms	4:-3 8:3 10:-3
> n and	0:-8 1:4 2:-7 3:-10 6:7 8:3
> n approach	1:-3 3:4 8:-4 10:3
> n approaches	4:3
> n architecture	0:4 1:-3
> n architectures	1:3
> n as	8:3 10:3
> n at	10:3
> n backbone	1:4 10:-3
> n based	8:3
> n baselines	5:4 8:-3
> n benchmark	7:3 10:-4
> n benchmarks	10:4
> n but	0:4 1:-3 4:3 10:-3
> n by	0:6 1:-3 3:-3 4:3 10:-3
> n can	3:3 4:3 10:-4
> n data	8:-5 10:4
> n dataset	1:-3 7:5
> n datasets	7:3 8:-4 9:4
> n designed	1:4 10:-4
> n during	10:3
> n for	0:-5 2:-4 3:4 4:3 5:-4 8:-3 10:3
> n framework	3:4 10:-3
> n frameworks	0:6 1:-4
> n from	0:4
> n has	1:7 10:-5
> n have	1:3
> n head	10:3
> n in	0:-3 2:-3 3:-6 4:4 5:-3 8:3
> n into	1:5
> n is	0:-3 1:3 3:-4 8:-5 10:7
> n layers	1:4 10:-3
> n like	8:-4 10:7
> n method	1:-4 3:4 10:5
> n methods	1:-5 8:5
> n model	4:3 8:-6 10:6
> n models	1:-4 5:3 8:4
> n module	1:-4 8:3 10:5
> n network	0:3 1:-4
> n not	4:4
> n of	0:-5 3:-4 4:3
> n on	1:5 3:-5 4:3 10:-4
> n or	1:6
> n over	1:5 10:-4
> n paradigm	8:-3 10:3
> n parameters	10:6
> n prior	1:3
> n problems	8:5 10:-3
> n procedures	3:3
> n process	8:4
> n representation	1:4 3:3 10:-5
> n results	9:3
> n scenarios	8:5 10:-5
> n scheme	5:3
> n steps	10:4
> n strategies	8:3
> n strategy	1:5 8:4 10:-4
> n such	10:3
> n task	3:6 9:3 10:-6
> n tasks	1:-3 8:4
> n technique	1:-3 3:7 10:-3
> n techniques	3:4 4:-3
> n test	1:3
> n that	1:-3 2:-5 3:6 5:5 10:-3
> n through	1:4
> n to	3:-5 4:-3 5:-5 8:-4 10:5
> n under	1:-6 3:3 8:4
> n used	10:3
> n using	1:6 2:4 8:-7
> n via	3:3
> n when	10:3
> n where	0:4 1:-6 3:3
> n while	1:3 10:-4
> n within	8:3
> n without	0:-3
> n —	1:-3 5:5
> n ’	4:4
> nn \$ \$	2:-3 3:-5
> nn ( cnn	1:-3 10:5
> nn ( llms	10:3
> nn ( nlu	1:4
> nn ( rl	1:3
> nn ) ,	3:8 10:-7
> nn ) .	3:3 7:3
> nn ) and	10:3
> nn ) can	2:3
> nn ) have	10:3
> nn , (	8:5 10:-5
> nn , and	3:-6 8:3 10:3
> nn , are	8:-3 10:6
> nn , but	8:-4
> nn , by	1:-3 3:4
> nn , etc.	10:3
> nn , i.e.	8:4
> nn , segmentation	8:-5 10:4
> nn , that	8:-3
> nn , the	1:6
> nn , this	8:3
> nn , to	3:4
> nn , we	1:5 10:-3
> nn , where	0:3 1:6 10:-6
> nn , which	0:-5 8:-5 10:6
> nn , while	1:-4 10:3
> nn , with	2:4 8:4 10:-6
> nn - -	10:4
> nn -based model	8:4
> nn . "	3:4 10:-8
> nn . \$	1:-3 3:-4 4:3 6:-5 9:-6
> nn ; (	1:3
> nn [ 1	10:3
> nn algorithm .	1:-3
> nn algorithms ,	0:4
> nn algorithms .	5:3 10:-3
> nn and (	10:-3
> nn and a	1:-5 10:8
> nn and can	1:-3
> nn and has	8:-4 10:4
> nn and object	8:5 10:-5
> nn and on	6:3
> nn and show	10:3
> nn and the	1:3
> nn approach .	3:4
> nn as a	8:5 10:-6
> nn as the	10:3
> nn as well	10:3
> nn based on	1:-6
> nn baselines .	8:-3 10:5
> nn by a	1:3 10:-4
> nn can be	10:5
> nn dataset ,	7:4 10:-3
> nn dataset .	9:-3 10:3
> nn for automatic	9:-4 10:4
> nn for object	4:3
> nn for solving	3:5
> nn framework ,	1:4
> nn framework .	0:3
> nn framework for	3:4
> nn framework that	3:3
> nn from the	1:-4 10:3
> nn in a	1:6
> nn in language	8:4 10:-4
> nn in the	7:3 10:-3
> nn into the	1:3
> nn is a	10:4
> nn is proposed	1:3 10:-3
> nn is used	1:4 10:-3
> nn method .	3:3
> nn method that	8:3
> nn methods .	4:4 9:-3
> nn methods in	0:3
> nn methods on	8:-3
> nn model ,	10:3
> nn models .	10:4
> nn of an	1:3
> nn of the	4:6
> nn on a	8:-3 10:4
> nn on the	4:-3 10:4
> nn on this	4:3 10:-3
> nn over the	1:4 10:-4
> nn paradigm .	8:-3 10:4
> nn problem .	8:3 10:-4
> nn problems .	10:-3
> nn problems with	8:-3 10:4
> nn process ,	8:3
> nn scheme to	10:3
> nn strategy ,	1:4 10:-4
> nn such as	10:3
> nn task ,	3:3 8:4 10:-8
> nn task in	10:-4
> nn tasks ,	8:5 10:-5
> nn tasks .	1:-3 9:-3 10:5
> nn tasks with	10:-3
> nn techniques .	1:3
> nn that allows	3:3
> nn that are	1:4
> nn that fuses	3:3
> nn that is	4:3 8:4 10:-5
> nn to achieve	1:3 10:-3
> nn to capture	10:4
> nn to extract	10:4
> nn to generate	10:4
> nn to improve	10:3
> nn to learn	1:5 10:-3
> nn to prevent	1:7 10:-6
> nn to reduce	1:6 10:-6
> nn to the	0:4 1:-5 10:4
> nn using the	2:5 10:-3
> nn with a	8:-3 10:4
> nn with the	1:-5 5:4
> others 0	2:-8 6:-10 9:-6
> others 1	0:-4 5:-10 7:-4 9:3 10:3
> others 2	0:-7 2:-5 3:-7 6:4
> others 3	3:-8 10:3
> others 4	0:-6 1:5 3:-4 4:-6 5:-3 6:3 7:-3
> p "	0:4 1:-3 10:-7
> p 's	6:-4 10:5
> p (	5:-3 9:-4 10:-4
> p )	1:6 8:-3 9:4 10:-6
> p ,	2:-5 3:-4 6:4
> p -	0:4 1:-3
> p -based	10:4
> p :	0:7 4:-5
> p \\em	1:5
> p ^	2:-9 3:3 5:-5 7:-4 8:7 10:-3
> p a	0:5 2:9 4:-8 5:-5 10:-5
> p achieves	10:-3
> p adaptive	10:3
> p additional	2:4
> p advanced	10:-3
> p against	10:4
> p an	8:3
> p and	1:-10 3:4 4:-3 5:-3 6:-5 9:5 10:7
> p any	10:4
> p art	3:4 10:-3
> p as	0:3 1:3 4:-4 7:3
> p baseline	8:4 10:-4
> p benchmark	10:3
> p between	4:4 5:3 10:-3
> p both	4:6 5:-3 10:-4
> p by	1:5 4:4 8:-4
> p called	1:-4 2:-3 4:5 8:4
> p classic	10:3
> p combine	1:-4 10:4
> p combining	1:-4 8:-3 10:7
> p compare	6:3 10:3
> p construct	6:4 10:-5
> p deep	8:-3 10:5
> p design	8:3
> p develop	8:5 10:-3
> p different	10:3
> p during	1:3 8:-3
> p effective	8:-4 10:6
> p employ	1:-3 8:4
> p evaluate	1:3 10:-4
> p existing	1:7
> p exploit	8:5 10:-4
> p extends	1:3
> p fast	1:3
> p fine-tuning	10:4
> p first	0:4 8:-4
> p for	0:3
> p from	8:5
> p general	1:-4 8:6
> p generate	10:4
> p generic	1:5 4:3 10:-7
> p improve	7:3
> p improved	1:3
> p improves	10:3
> p improving	1:3 8:-5
> p in	8:4 9:-3 10:3
> p including	1:-4 5:6 10:3
> p integrate	2:3 8:-3 10:4
> p into	1:4 8:-3
> p introduce	3:4 8:5 10:-7
> p investigate	8:-4 10:4
> p is	1:3
> p large-scale	10:4
> p learn	1:-3 10:4
> p leverages	10:3
> p leveraging	4:3
> p like	1:6
> p many	8:3
> p method	10:4
> p named	1:4
> p new	4:3 8:4 10:-4
> p novel	2:3 3:-3 8:5
> p of	0:-3 1:-9 5:5 7:-3 8:4
> p off-the-shelf	4:3
> p on	0:-4 2:-3 3:7 4:-3 9:3 10:-3
> p open-source	10:3
> p our	0:3 1:-5 3:-5 5:-4 10:5
> p outperforms	3:4 6:3
> p perform	8:3
> p performing	1:3
> p performs	1:6 8:-4
> p pre-trained	1:-5 10:8
> p present	1:3 3:4 10:-8
> p pretrained	1:3
> p previous	1:4
> p propose	2:-3 8:5 10:-8
> p proposed	0:-4 2:4 8:4 10:-5
> p proposes	8:4 10:-3
> p real-time	10:3
> p recent	1:3 8:3 10:-4
> p robust	0:4
> p self-supervised	1:3 8:-3
> p simple	1:6 8:3 10:-7
> p standard	6:3 10:-3
> p state-of-the-art	8:5
> p than	10:6
> p that	4:4 10:-6
> p the	0:-11 3:4
> p these	10:4
> p this	5:3 8:4 10:-5
> p three	10:4
> p through	3:3 10:3
> p to	0:3 1:10 8:-6
> p towards	8:3
> p training	10:-3
> p two	1:5 7:3
> p unifying	2:4 3:3 10:-6
> p universal	8:-3 10:4
> p use	7:3
> p using	1:3 4:-3 8:-4 9:4
> p utilize	1:3 10:-3
> p via	8:-8 10:9
> p well-established	2:5 8:-7 10:3
> p when	8:3
> p where	8:-3
> p which	5:3
> p while	10:3
> p with	0:-3 1:-3 6:3 8:-3 10:4
> p {	1:-3 4:3
> p –	8:4
> part aim	2:3 3:-4 4:-3 8:-4 10:4
> part back	0:-5 1:11 2:-5 3:3 4:-7 5:-10 8:5 9:-3 10:-6
> part body	2:-7 3:-7 7:3 9:-4
> part end	0:-7 3:-6 6:3 7:-6
> part title	0:-5 1:-3 2:-7 4:4 6:-3 7:-3 10:4
> pp ) ,	10:3
> pp ) a	8:7 10:-4
> pp ) the	0:4
> pp , a	2:4 8:-10 10:7
> pp , an	1:3 8:-3
> pp , and	0:4 1:-4 3:3
> pp , called	4:3 8:3 10:-5
> pp , existing	10:-3
> pp , including	1:-3 5:7
> pp , named	1:3 10:-3
> pp , our	1:3
> pp , the	5:3 8:3 10:-5
> pp - -	0:4 1:-3
> pp 1 )	9:3 10:-3
> pp 2 )	10:-3
> pp 3 )	1:3
> pp : a	1:4
> pp : an	0:3 5:3 10:-5
> pp : enhancing	1:-3 10:5
> pp ^ ^	2:-9 3:3 5:-5 7:-4 8:7 10:-3
> pp ^ a	2:4 8:7 10:-7
> pp ^ an	8:5 10:-4
> pp ^ existing	1:5 10:-5
> pp ^ for	10:3
> pp ^ in	1:4 3:3 10:-3
> pp ^ learning	10:3
> pp ^ on	9:3 10:-4
> pp ^ our	0:4 4:4 10:-5
> pp ^ recent	1:4
> pp ^ the	0:-5 1:7 2:-3 5:-4 8:4 10:-3
> pp ^ this	1:-3 10:4
> pp ^ towards	8:3
> pp ^ using	1:-3 8:3
> pp ^ while	10:3
> pp ^ with	2:3 6:4 10:-6
> pp a new	1:-5 4:3 8:5
> pp a novel	0:-4 3:-3
> pp a pre-trained	10:3
> pp a simple	1:4
> pp accuracy on	10:3
> pp advances in	1:-3
> pp advantages of	8:6 10:-7
> pp algorithms for	0:5
> pp an efficient	1:-3 10:5
> pp an off-the-shelf	4:3
> pp analysis (	3:3
> pp and a	8:4 10:-5
> pp and an	8:3 10:-3
> pp and the	2:3
> pp approach for	8:3
> pp as a	8:-4 10:5
> pp as the	8:3
> pp audio (	3:4 10:-4
> pp based on	3:5 10:-3
> pp between the	5:4
> pp by leveraging	10:4
> pp by the	1:-3 10:5
> pp class of	8:-5 10:7
> pp compared to	8:-3 10:4
> pp comparison of	5:4 10:-4
> pp consists of	10:4
> pp construct a	10:3
> pp control (	8:3
> pp dataset ,	9:3 10:-3
> pp demonstrate that	5:3
> pp descent (	8:6 10:-4
> pp design a	0:-3 1:4 8:3
> pp design an	1:-4 10:6
> pp develop a	8:4
> pp development of	3:3 10:-6
> pp devise a	8:3 10:-3
> pp distillation (	1:4 10:-3
> pp effectiveness of	10:-5
> pp efficiency of	8:4 10:-3
> pp embedding (	10:4
> pp employ a	10:3
> pp evaluate our	8:-4 10:3
> pp existing state-of-the-art	10:4
> pp experiments ,	6:3
> pp experiments with	7:3
> pp focus on	3:3
> pp for efficient	10:3
> pp for the	1:-3 10:4
> pp framework for	8:4 10:-3
> pp from a	3:4
> pp from the	1:-3 10:3
> pp furthermore ,	0:3 1:3 10:-3
> pp graph (	1:3 8:-3
> pp i )	3:3 10:-3
> pp importance of	8:-4 10:4
> pp in a	1:3 8:-3 10:3
> pp incorporates a	10:3
> pp inspired by	10:4
> pp integration of	1:-4 10:5
> pp into the	8:-3
> pp introduce a	8:-5 10:6
> pp introduce the	8:-3 10:-3
> pp introduced a	1:3 10:-3
> pp is a	1:5 8:-3
> pp is an	1:3
> pp knowledge ,	10:3
> pp learn a	0:3 10:-3
> pp learning in	8:-3 10:4
> pp learning of	1:-4 8:3
> pp memory (	0:3 10:-3
> pp method ,	1:-4
> pp method for	1:3 10:-3
> pp methods ,	3:4 10:-3
> pp model (	1:-5 2:3 8:5 10:-4
> pp models (	0:3 1:-4 3:-3 10:3
> pp models ,	8:3
> pp module (	2:5 10:-6
> pp module for	10:3
> pp network (	0:-3 1:5 3:-3 4:3 8:-5 10:3
> pp networks (	1:-3 8:3
> pp of a	2:8 10:-5
> pp of an	10:3
> pp of our	10:4
> pp of the	0:-3 1:6 2:4 8:7 10:-12
> pp of using	8:3
> pp on a	1:-3 10:6
> pp on the	1:-3 7:3 10:3
> pp optimization (	10:3
> pp our novel	0:5
> pp our proposed	3:3
> pp outperforms previous	8:4
> pp paper proposes	8:4 10:-3
> pp performance of	3:5 4:-3 7:-3
> pp present a	10:4
> pp present an	1:3 8:5 10:-9
> pp propose a	0:6 1:3 2:-4 3:5 10:-6
> pp recently ,	3:4
> pp robustness of	8:-3 10:4
> pp search (	8:-4
> pp show that	0:3 5:-6 10:3
> pp specifically ,	10:4
> pp study of	5:5 10:-5
> pp success of	1:3 10:-3
> pp such as	7:3 8:3
> pp superiority of	4:5
> pp techniques for	4:3 8:-4
> pp that for	5:4 10:-5
> pp that our	4:-4 8:6
> pp that the	1:-3 4:6 5:5 6:-3 8:-3
> pp the art	3:4 10:-3
> pp the first	0:4 8:-4
> pp the proposed	8:4 10:-4
> pp the state-of-the-art	8:3 10:-3
> pp this novel	8:4 10:-4
> pp through a	1:7 10:-8
> pp to construct	6:4 10:-4
> pp to existing	1:4 8:-4
> pp to generate	10:4
> pp to learn	1:-3 10:4
> pp to the	1:3 3:3 10:-3
> pp trained on	5:3
> pp training a	8:3 10:-4
> pp transformation (	10:-3
> pp use a	1:-4 2:4
> pp use of	8:4 10:-4
> pp used with	10:-3
> pp using a	0:4 10:-4
> pp using an	10:3
> pp variant of	8:-5 10:4
> pp we compare	10:6
> pp we develop	8:3
> pp we evaluate	1:3 10:-3
> pp we integrate	2:3 8:-3 10:3
> pp we introduce	1:-4 3:3 8:3 10:-4
> pp we leverage	10:3
> pp we present	1:3 3:4 10:-7
> pp we propose	3:3 10:-6
> pp we study	10:4
> pp we use	1:3 10:-3
> pp well as	8:3
> pp with a	1:3 2:-3 8:5 10:-6
> pp with an	4:5 8:-5
> pp with the	1:-4 3:4
> q "	0:3 10:-5
> q &	4:3
> q 's	1:4 3:3 6:3 9:-3 10:-4
> q (	2:-4 5:-5 6:-3
> q )	0:-3 1:-7 4:4 5:-4 8:-5 10:7
> q *	1:3
> q ,	2:-3 3:-4 4:5 5:3 7:-7
> q -	0:3
> q -based	1:-5 3:3
> q .	1:4 10:-3
> q /	9:-3 10:4
> q 1	1:-3 9:3
> q 2	4:5 8:6 10:-6
> q 2d	6:3 8:3 10:-4
> q 3%	6:3
> q 3d	10:5
> q 70b	6:-3 10:5
> q :	0:8 1:-8 3:-5 4:8 5:5 8:-14 9:3 10:8
> q ;	1:5
> q \\em	1:3 3:-3 5:4
> q \\textit	4:3
> q \`	4:3
> q a	0:-4 2:4 3:-5 4:-7 7:5 8:-4 9:-5 10:5
> q ability	5:3
> q abstract	10:3
> q acceleration	10:3
> q accuracy	6:3 8:4
> q achieve	0:4 1:-5 10:5
> q achieved	3:5 10:-5
> q achieves	8:3
> q achieving	10:3
> q action	8:3 10:-4
> q actions	1:-3 10:5
> q active	10:-3
> q adams-bashforth	8:3 10:-3
> q adapt	10:3
> q adaptation	8:-6 10:5
> q adaptive	0:4 3:3 10:-6
> q addition	0:3 4:3 10:-4
> q additional	2:3 4:3 10:-3
> q additionally	1:-4 8:5
> q address	0:3 10:-4
> q adopt	1:-3 5:4
> q advanced	1:3 10:-3
> q advances	1:-4 8:5
> q advantages	5:4 8:4 10:-6
> q adversarial	1:-3
> q against	6:5
> q ai	1:4 10:-4
> q algorithm	3:-3 6:4
> q algorithms	0:3
> q allows	6:3 10:-3
> q also	0:-3 4:3
> q alternating	8:-3 10:4
> q among	1:4
> q an	2:3 3:-3 5:-5 8:3
> q analysis	0:3 1:-3 8:5 10:-6
> q and	3:-4 6:-3 10:-3
> q annotations	5:3
> q any	10:3
> q application	2:3 8:5 10:-7
> q applications	10:4
> q applies	1:3
> q apply	0:-3 8:6
> q applying	8:3
> q approach	4:3 8:-3
> q approaches	1:8 8:7 10:-11
> q approximate	1:3
> q approximating	1:3 8:-3
> q approximation	8:-4 10:4
> q arabic-specific	4:4
> q arbitrary	10:3
> q architecture	1:-3 4:3 10:6
> q architectures	4:-3
> q are	0:-4 4:-3 6:4 8:4
> q art	3:4 10:-4
> q as	1:-5 3:-6 4:-7 5:-3 10:13
> q associated	0:4
> q at	10:3
> q attack	1:4
> q attacks	7:4 10:-3
> q attempts	8:-4 10:4
> q attention	2:3 4:3 8:-7 10:4
> q audio	3:4 10:-4
> q audio-visual	3:4 8:-3
> q augmentation	1:4
> q augmented	1:3
> q automated	1:5 8:-3
> q autonomy	10:-3
> q available	4:6
> q based	8:3
> q baseline	0:3 1:-4 3:4 10:-5
> q basic	5:4 10:-3
> q bayesian	1:4 8:-3
> q be	3:4
> q been	1:-3 4:4
> q behavior	2:5 8:3 10:-6
> q benchmark	9:3
> q benchmarking	5:3 8:-3
> q benchmarks	4:4 10:-4
> q benefits	4:3
> q besides	1:-3 8:4
> q best	9:3
> q better	8:-3 10:8
> q between	4:3 5:5 8:-5 10:3
> q beyond	10:3
> q bias	1:6 10:-4
> q bidirectional	10:-3
> q both	4:4 5:-3 9:4 10:-3
> q build	1:-4 6:6
> q built	10:5
> q bullet	4:7 10:-4
> q but	0:-3 4:5 8:-6 10:5
> q by	0:-7 1:-10 2:5 3:3 4:-3 5:5 6:-4 8:-3 9:4 10:4
> q calibration	1:3 10:-5
> q call	8:3 10:-3
> q called	1:-5 2:-3 4:4
> q can	1:-3 3:3 8:-3 10:6
> q capabilities	5:3
> q capability	3:3 8:5 10:-6
> q carmem	1:-3 10:4
> q cases	8:-3 10:6
> q categorization	1:4
> q catheter	1:7 10:-6
> q cgpms	1:6 10:-5
> q challenge	1:-6
> q challenges	10:-4
> q characterization	8:4
> q cifar-10	10:3
> q cifs	10:3
> q class	1:-3 10:4
> q classes	7:3
> q classic	10:3
> q classical	1:3 10:-3
> q classification	8:5
> q clues	10:3
> q clustering	1:3
> q cnn	10:4
> q cnns	8:-3 10:4
> q combination	1:-4 4:3 8:4
> q combined	10:5
> q combines	1:-6 10:8
> q combining	1:-7 8:-3 10:14
> q commercially	4:6 10:-3
> q common	1:4
> q compare	6:3 10:-4
> q compared	1:-3
> q compares	1:12 4:-6 10:-6
> q comparing	1:-4 4:3 5:4 8:8 10:-11
> q comparison	1:-4 4:5 5:3 10:-4
> q competitive	1:3
> q complete	8:5 10:-3
> q complex	1:5 10:-3
> q complexity	1:-3 4:4
> q component	1:-4 10:4
> q components	8:-5 10:6
> q composed	10:3
> q comprehensive	1:-4 8:6
> q compression	10:3
> q computational	1:-3 4:4 8:-4 10:4
> q computer	1:3 8:3 10:-5
> q concept	1:3 8:4 10:-4
> q concepts	1:4 8:-4
> q conditional	1:3 8:3 10:-4
> q conditions	5:3 8:3 10:-6
> q conduct	6:-4 7:4 10:6
> q conducted	6:4
> q conflict	0:3
> q connection	5:5 10:-3
> q connections	10:3
> q connects	1:-3 10:4
> q consistency	2:5 10:-3
> q consistently	8:5
> q consisting	10:4
> q consists	1:-5 3:6 8:-3 10:5
> q constraints	8:-3
> q construct	1:-5 6:4
> q constructed	0:3
> q context	10:-3
> q contextual	1:3 10:-3
> q contrastive	7:4 8:-8 10:6
> q contribution	1:4 10:-5
> q control	1:-4 7:3
> q controllable	10:3
> q controlled	1:3 10:-3
> q conventional	5:3
> q convergence	0:3 8:3
> q convolution	8:-4
> q convolutional	1:3 8:3
> q copier	10:4
> q core	1:3
> q correlation	8:3
> q create	0:3 8:-4
> q cross-modal	3:3 8:-3
> q current	10:3
> q data	0:-3 1:4 3:7 5:-3 10:-4
> q dataset	0:4 6:-3 8:-3 10:3
> q datasets	0:-3 10:3
> q decision	1:4 10:-4
> q decomposition	8:-5 10:7
> q deep	0:-4 1:-5 4:3 8:-3 10:6
> q defense	10:3
> q demonstrate	6:4
> q demonstrated	8:4
> q demonstrations	1:-3 8:3
> q denoising	4:3 10:-5
> q dense	4:3
> q depth	3:3
> q derive	1:3
> q descent	5:4 8:7 10:-6
> q describe	2:9 8:-3 10:-5
> q design	1:5 10:-4
> q designing	10:3
> q desired	1:3
> q detection	2:3 8:3 10:-5
> q develop	0:-3 1:3 3:3 8:5 10:-5
> q developed	1:-3 3:4 8:-3
> q developing	0:3
> q development	3:3 10:-6
> q devise	1:3 8:5 10:-7
> q dialogue	10:-3
> q differences	5:3
> q different	5:6 10:-3
> q diffusion	2:3 8:-4 10:3
> q directly	1:-4 10:6
> q discriminative	1:4
> q distillation	1:4
> q distinct	10:3
> q distribution	1:-3 10:5
> q domain	1:3 3:3 8:-4
> q driven	1:-3 5:4 8:3 10:-5
> q during	8:-3
> q dynamics	1:4 10:-5
> q each	10:3
> q echocnn-av	8:-5 10:5
> q effect	1:-3 10:3
> q effective	0:-3 8:-6 10:8
> q effectively	8:-3 10:3
> q effectiveness	2:3
> q effects	2:4
> q efficacy	1:5
> q efficiency	5:3
> q either	8:-3 10:3
> q embed	8:-3 10:3
> q embedding	8:-3 10:7
> q embeddings	8:-4 10:7
> q empirical	4:6 10:-3
> q empirically	10:4
> q employ	8:3
> q employing	8:3
> q employs	8:4 10:-4
> q enables	8:-5 10:6
> q end	1:3 8:-3 10:3
> q end-to-end	1:-3 10:3
> q enhancing	8:-5 10:6
> q environment	8:4 10:-4
> q environments	1:6 10:-5
> q equipped	2:4 10:-3
> q equivalent	10:4
> q error	0:4 1:5 10:-8
> q estimation	3:3 5:4 8:-3
> q estimators	10:3
> q evaluate	1:4 5:6 6:5 7:-4 10:-8
> q evaluated	9:-3 10:4
> q evaluating	8:3
> q evaluation	0:3
> q evaluations	4:-3 8:4
> q even	7:4
> q examine	0:4 1:-4 4:4 8:4 10:-8
> q example	1:3
> q examples	10:3
> q existing	1:8 4:-3 8:-6 10:4
> q experimental	5:4
> q experimenting	9:3 10:-3
> q experiments	0:-4 1:-7 4:-3 6:4 9:5 10:4
> q exploiting	8:3
> q exploration	4:4 8:-3
> q explore	1:3 10:-3
> q expression	1:4
> q extended	4:4 10:-3
> q extending	1:4 10:-3
> q extends	1:3 8:-4
> q extension	1:3
> q extensive	1:-3 4:-5 10:6
> q factorization	8:-4 10:3
> q family	8:3
> q faster	1:6 10:-7
> q feature	0:3 8:3 10:-3
> q features	4:4 5:3 8:3 10:-7
> q feedback	8:4
> q field	8:4 10:-5
> q fields	10:3
> q finally	10:3
> q find	4:5 10:-6
> q findings	5:4 10:-4
> q fine-tune	7:3 10:-3
> q fine-tuning	8:-4 10:3
> q first	0:3 4:10 5:-3 10:-6
> q firstly	1:-4 10:6
> q fitting	5:4
> q flexible	1:3
> q flow	1:3 8:-3
> q focus	3:3
> q follow	0:4
> q for	1:3 3:-3 8:-4
> q form	8:-5 10:5
> q formulate	1:8 10:-10
> q formulation	0:3
> q found	4:3
> q framework	1:-3 10:8
> q from	0:-3 3:5 4:-4 5:3 8:-8 10:7
> q function	0:5 8:-3
> q functions	1:-5 8:4 10:4
> q fundamental	8:4 10:-3
> q further	2:5 8:4 10:-7
> q furthermore	1:4
> q fuse	2:4
> q fusion	1:-4 8:4
> q gains	10:3
> q gaussian	8:-3 10:5
> q general	1:-7 8:4 10:5
> q generalization	1:3 3:3 10:-5
> q generalized	8:-3 10:3
> q generate	1:4 8:-3
> q generated	1:3 3:4 10:-3
> q generation	6:3
> q generative	1:-4 10:3
> q generic	1:6 10:-8
> q geometric	1:3
> q given	8:-3 10:5
> q global	8:-5 10:8
> q gradient	5:4 8:6 10:-4
> q graph	0:-4 1:8 3:-3 8:-5
> q graphs	0:5 10:-4
> q grounding	10:-3
> q group	1:4 10:-4
> q growth	8:5 10:-4
> q guaranteed	8:3
> q has	1:-4 4:3 8:-4 10:5
> q heavily	8:4 10:-4
> q here	10:4
> q hierarchical	0:3
> q high-quality	1:-3 10:5
> q higher	8:3
> q highly	10:3
> q how	4:3 8:4 10:-7
> q however	0:3
> q human	1:4 10:-4
> q hypothesis	4:3
> q i	1:-3 8:-5 10:6
> q i.e.	1:-3 10:6
> q idea	1:-4 3:4
> q identification	8:3 10:-3
> q identify	1:3 5:3
> q if	10:3
> q ii	1:-3 8:5
> q iii	8:3
> q image	8:8 10:-8
> q images	1:3
> q imitation	8:3
> q implement	1:-4 8:5 10:3
> q implementation	6:4
> q implemented	8:-4 10:4
> q implicit	8:3 10:-4
> q importance	8:-3 10:3
> q important	1:3 10:-4
> q improve	7:3
> q improvement	5:6 10:-3
> q improves	6:3
> q improving	8:-5 10:3
> q in	0:-4 1:4 3:-5 4:-7 6:5 8:-3 10:4
> q include	10:3
> q includes	10:3
> q including	1:-6 4:-3 5:9 9:-4 10:3
> q incorporate	1:3
> q incorporates	8:-5 10:7
> q incorporating	1:-4 2:3
> q increased	10:3
> q incremental	10:-3
> q independent	3:3
> q indicate	0:3 4:3 10:-3
> q inference	1:-6 8:-5 10:11
> q information	1:3
> q inherent	1:4 10:-3
> q input	3:3
> q inspired	3:3
> q instance	2:3
> q instead	5:4
> q instruction-tuning	9:3
> q instructme	0:4 10:-3
> q integrate	1:-3 2:3 10:4
> q integrates	10:6
> q integration	1:3 3:-3
> q interaction	8:4 10:-3
> q introduce	0:6 1:4 3:5 4:-3 8:-7 10:-5
> q introduces	0:7 10:-3
> q introducing	1:4 10:-7
> q investigate	1:-3 3:3
> q investigation	3:3
> q issue	0:3 1:-3 10:3
> q issues	1:-3 10:3
> q it	0:4 4:-3
> q iterative	10:4
> q its	10:3
> q joint	0:3 10:-5
> q jointly	4:3 8:-3 10:5
> q kernel	1:-3 10:6
> q key	1:5 8:-3
> q knowledge	10:3
> q known	8:3
> q label	1:3
> q labels	10:3
> q language	0:-3 3:-3 10:4
> q large	1:5 4:4 7:3 8:3 10:-6
> q large-scale	8:-4 10:6
> q latent	1:-5 10:6
> q layers	0:5
> q leading	4:3 10:-5
> q learn	1:3 10:-4
> q learned	10:3
> q learning	2:-3 8:4 10:-4
> q learns	1:-4 10:5
> q leveraging	1:-4 10:3
> q light	8:3
> q like	6:-3 8:-7 10:5
> q limitation	1:-3 3:3 8:-5 10:6
> q linear	5:3 8:-3
> q link	3:4
> q literature	1:-3 10:6
> q little	4:4 10:-4
> q llama	10:4
> q llm	1:-3 10:3
> q llms	4:5
> q lms	1:4 10:-6
> q local	1:-4 2:4 10:3
> q localization	10:3
> q loss	0:3 8:-3 10:4
> q machines	10:-5
> q main	1:3
> q mamba	0:3 10:-3
> q manipulation	1:3 8:3 10:-6
> q many	8:4
> q map	9:-3
> q mapping	8:-4 10:6
> q markov	10:-3
> q masked	10:3
> q match	10:3
> q matches	0:3 8:-4
> q matrix	8:-3 10:4
> q means	8:-5 10:6
> q meanwhile	1:4 10:-3
> q mechanism	1:-5 8:-3 10:8
> q memory	0:3 8:4 10:-3
> q method	4:-4 5:-3 8:5
> q methods	1:-4 8:5
> q minimize	10:3
> q mining	8:-5 10:4
> q mixing	10:3
> q model	0:4 1:3 3:-3 8:-3 9:-3 10:-4
> q modeling	8:-3 10:4
> q models	5:3 7:4 10:-5
> q module	2:5
> q modules	10:5
> q moeas	1:3 8:7 10:-10
> q momentum	7:5
> q more	1:-4 2:4 4:4 10:-3
> q moreover	1:-3 3:5 8:4 10:-4
> q motion	8:-3 10:3
> q mt-bench	4:4 10:-3
> q multi-task	8:-3
> q multiple	1:-4 8:-3 10:11
> q named	1:4 8:3 10:-4
> q natural	10:4
> q nature	10:4
> q nets	8:3
> q network	3:3 8:-9 10:4
> q networks	0:3 1:-4 8:4
> q neural	0:3 3:-4 4:-5
> q new	1:-4 8:3 9:4
> q nlp	8:-3 10:3
> q no	3:3 8:-5 10:3
> q noise	1:3 3:3 10:-4
> q nonparametric	0:3 1:3 10:-7
> q not	8:-3 10:6
> q notably	6:4 10:-4
> q notion	8:-3 10:4
> q novel	2:3 5:-3 8:3
> q number	1:3
> q numerical	10:-3
> q object	10:3
> q objective	0:3 1:-3
> q objects	1:3 10:-3
> q observation	1:4 8:-6
> q observe	10:4
> q obtained	10:3
> q of	0:-6 1:-3 2:8 5:6 6:-6
> q off-the-shelf	4:3
> q on	2:-4 4:-4 6:-3 8:-11 9:4 10:5
> q one	1:3 10:-3
> q only	1:-3 10:6
> q open-source	10:7
> q optimal	4:4 10:-4
> q optimization	1:5 5:3 10:-5
> q optimize	1:4 10:-3
> q optimized	1:-4 4:4
> q or	8:-5 10:6
> q other	1:-6 10:5
> q our	3:4 4:3 5:-3 6:-3 10:-5
> q out	8:-3 10:6
> q outperform	10:4
> q outperforms	4:-6 8:-5 10:8
> q outputs	1:3
> q over	3:3 9:-3 10:3
> q overall	8:7 10:-6
> q overcome	1:3
> q paper	2:3 3:-8 4:3 10:-5
> q parameters	1:6 10:-3
> q parametric	10:4
> q partially	1:-3 8:-6 10:9
> q particularly	8:3 10:-4
> q parts	1:-3 10:4
> q pass@1	6:3
> q perform	8:4
> q performance	3:3 7:-3
> q performances	8:-4 10:3
> q performing	1:6 10:-4
> q performs	1:6 8:-4
> q person	3:-3 10:4
> q perspective	1:4
> q pipeline	10:4
> q planning	10:4
> q play	0:4
> q pointer	1:-3 2:3
> q popular	1:-3 10:7
> q pose	1:5
> q potential	3:4 10:-3
> q power	8:-4 10:3
> q powerful	8:-4 10:5
> q practical	8:-3 10:3
> q pre-trained	10:4
> q pre-training	6:3 8:-3
> q predicted	1:3 8:-3
> q prediction	1:-4 10:9
> q predictive	8:-4 10:5
> q preliminary	10:3
> q present	1:3 2:-3 5:-3 6:-4
> q presents	0:3
> q preserving	8:-3
> q pretrained	8:-4 10:4
> q pretraining	8:-3 10:4
> q previous	1:7 10:-4
> q prior	1:-3 3:4
> q probabilistic	10:4
> q problem	0:-3 1:4
> q procedure	1:-4 10:7
> q process	1:-8 8:-3 10:10
> q processing	1:3 10:-4
> q programming	8:-4 10:5
> q promising	1:-5 8:-4 10:8
> q prompt	10:4
> q propose	0:5 2:-14 3:3 4:-6 5:-5 9:3 10:-3
> q proposed	1:-8 2:6 4:-4 6:3
> q proposes	3:-3 4:5 8:4 10:-7
> q proposing	1:-3 10:4
> q prove	5:5 8:-3
> q provide	1:4 8:3 10:-5
> q provided	1:4
> q pruning	10:6
> q pseudo	1:3 10:-3
> q qanet	8:-4 10:4
> q quality	5:3 6:3
> q quantization	3:4
> q query	10:5
> q r-cnn	6:3
> q rates	10:3
> q re-identification	3:-3 10:5
> q real	10:3
> q real-time	1:-4 5:3
> q real-world	10:3
> q realistic	5:3 10:-4
> q recent	1:4 3:-5 8:8 10:-8
> q recently	1:3 3:3 10:-5
> q recognition	1:-3 10:4
> q recurrent	1:7 8:-3
> q reduce	0:4
> q reduction	1:4 10:-4
> q reductions	8:5 10:-5
> q refinement	8:-3 10:7
> q regression	8:4 10:-4
> q regularization	1:3 4:-3 8:3
> q reinforcement	1:5 8:6 10:-6
> q related	1:-4 3:4
> q relations	8:-3
> q relative	10:3
> q reliable	1:5 10:-5
> q replace	6:3
> q representation	8:-3 10:7
> q representations	1:3
> q require	10:3
> q required	1:3
> q response	2:4
> q result	4:4 10:-6
> q results	1:-9 3:3 4:5 8:-5 10:3
> q retrieval	1:4 10:-3
> q reveal	8:5 10:-3
> q revisit	8:-3 10:4
> q rich	8:3
> q rl	8:3
> q robots	1:3
> q robust	0:4 1:-4 8:6 10:-3
> q robustness	8:-3 10:4
> q same	10:3
> q sample	1:-3
> q samples	6:3 8:-5 10:4
> q sampling	1:-3 8:4
> q scalable	1:4 3:5 8:-5
> q scales	10:5
> q scaling	4:3 8:-3 10:4
> q scene	1:4 10:-4
> q scheme	8:3
> q schemes	1:4
> q scores	4:5 10:-4
> q seamlessly	1:-3 10:4
> q search	0:3 9:-3
> q second	0:5 1:-4 10:-3
> q segmentation	10:3
> q selection	1:-3 8:-3 10:8
> q self-attention	10:4
> q self-supervised	8:-6 10:5
> q self-training	8:-4 10:4
> q selfi	1:-4 10:5
> q semantic	1:-3 8:3
> q semi-supervised	3:3
> q sensei	10:3
> q sensor	1:-3 10:3
> q sequences	1:-3
> q series	4:5 10:-6
> q server	1:-3 5:5
> q set	8:-5 10:6
> q sets	3:3
> q setting	8:-4 10:5
> q several	1:-3 4:3
> q shape	1:9 10:-8
> q sharing	4:4
> q shear-conditioned	10:3
> q show	3:-5 4:7 5:-4 10:-3
> q shown	3:3 8:-3
> q shows	1:5 5:3 6:-3 10:-5
> q shpix2pix	10:3
> q siamese	8:-3 10:3
> q significant	5:6 6:3 10:-5
> q significantly	3:4 10:-3
> q similarity	1:6 10:-8
> q simple	1:4 3:4 8:-3
> q simple-but-effective	1:4 10:-3
> q since	1:3
> q small	8:-3 10:5
> q smaller	1:4 10:-4
> q smoothing	8:-5 10:6
> q soft	1:3
> q solution	1:5 10:-7
> q solver	1:8 6:-3 10:-6
> q some	5:3 8:-4 10:3
> q sota	1:-3
> q source	1:-3 10:5
> q space	1:5 4:3 10:-5
> q spaces	3:5 4:-3 8:3 9:-3
> q sparse	10:4
> q spatial	1:4
> q specifically	1:-5 8:7 10:5
> q spectral	3:4
> q standard	5:4 6:3
> q starts	1:4 10:-3
> q state	3:4 10:-4
> q state-of-the-art	4:-3 10:5
> q steps	0:4 1:-3
> q stochastic	8:4 10:-5
> q strategies	0:3 1:-6 5:11 10:-7
> q strategy	4:3 8:-4
> q strong	0:3
> q structure	10:6
> q structured	0:3
> q structures	0:5 1:4 10:-6
> q studied	1:4 10:-4
> q studies	3:3
> q study	0:6 5:3 10:-8
> q style	8:-3 9:3
> q subject	1:3 10:-3
> q success	1:7 8:-4 10:-3
> q such	0:-3 1:-3 3:-4 4:-4 5:3 6:-3 7:3 8:7
> q suggest	0:7 1:3 4:-4 10:-9
> q superior	3:4
> q superiority	4:5
> q supervised	1:3 10:-3
> q systematic	8:6 10:-6
> q systematically	1:-3 10:4
> q tasks	3:-3 4:6 8:-3 10:4
> q technique	0:-3 1:5 8:3
> q techniques	1:3 8:-4
> q temporal	2:3 10:-3
> q tensor	8:-3 10:4
> q termed	0:5 10:-4
> q terms	1:3 4:3 10:-4
> q test	10:-3
> q tests	0:5 4:-3 6:3 10:-3
> q text	8:3 10:-5
> q textual	8:3
> q than	4:-4 10:7
> q that	1:-4 2:-6 3:-3 4:6 5:7 6:-7
> q the	2:6 4:-6 6:-5 7:-4 9:-3
> q their	1:8 8:-7
> q them	1:-3 10:8
> q then	0:-7 7:3 8:6 10:-3
> q theoretical	3:3 10:-3
> q theoretically	1:3
> q theory	1:-4 3:4 8:6 10:-5
> q there	10:3
> q therefore	1:5 9:-5
> q these	1:3
> q this	4:-3 10:-3
> q though	3:4 10:-4
> q three	1:-4 5:6 7:3
> q through	8:-8 10:6
> q to	0:6 2:-7 3:-7 4:-5 5:-6 6:-3 7:3 9:4 10:3
> q together	10:3
> q tools	10:3
> q towards	8:6 10:-5
> q traditional	1:3 8:-5 10:4
> q train	1:-4 6:-4 7:11 8:-8
> q trainable	1:5 10:-3
> q trained	9:-3
> q training	4:4 6:5 8:-3
> q trains	10:3
> q trajectories	5:4 10:-6
> q trajectory	1:3 10:-4
> q transfer	9:4 10:-5
> q transformation	10:-3
> q transformer	3:5 8:-3
> q translation	10:4
> q triplet	8:-3
> q two	4:-3 5:6
> q types	0:3
> q typical	6:3
> q under	5:3
> q understanding	3:3
> q unified	10:4
> q unifying	2:7 3:3 10:-9
> q unique	2:4
> q unit	6:3
> q universal	8:-3 10:4
> q unknown	1:3
> q unlabeled	8:-3 10:5
> q unlike	4:5 10:-5
> q upon	1:-4 10:6
> q us	1:3 3:3 8:3 10:-8
> q use	1:-5 2:3 8:5
> q used	8:5
> q usefulness	3:4 10:-3
> q user	3:4 8:-3
> q using	1:-6 4:8 7:-3 9:5
> q utilize	1:3 8:5 10:-7
> q utilizes	8:6 10:-5
> q value	8:-3
> q values	10:-3
> q variable	10:5
> q variants	1:-3 8:-3 9:-3 10:10
> q variational	1:-6 10:5
> q various	10:4
> q vector	10:-3
> q version	1:-3 3:4 5:3
> q via	8:-5 10:5
> q videos	8:-3 10:3
> q view	9:-3 10:5
> q views	8:5 10:-6
> q virtual	10:4
> q visual	1:3 3:-3
> q was	10:5
> q way	1:-3 10:7
> q we	1:-4 7:4 10:-3
> q weighting	1:3 10:-4
> q weights	1:-3 10:3
> q well-established	2:5 10:-5
> q when	3:3
> q where	8:-3 10:6
> q whether	5:3 10:-3
> q which	0:-4 1:-8 4:3 8:-6 10:14
> q while	4:5
> q whistles	6:3
> q with	0:-5 1:-3 2:7 5:-3 6:4
> q within	1:3 8:3 9:-3 10:-3
> q without	4:-3 10:5
> q work	0:6
> q works	1:3 3:-3
> q years	10:3
> q yet	1:3 10:-4
> q {	0:4 1:-6 5:3
> q }	4:-4 5:3 10:-3
> q ~	10:4
> q —	1:4 10:-4
> r "	1:-5 3:3 4:-5 10:4
> r 's	10:3
> r (	2:-3 3:-5 9:3
> r )	0:3 4:-10 5:-5 8:-6 9:4 10:3
> r ,	0:-4 2:-9 3:4 5:-3 6:3 9:-3
> r -	3:3
> r -based	0:6
> r .	3:-8 5:-3 6:-4 9:-7
> r /	8:3
> r 2	8:4 10:-5
> r 2d	3:3
> r 3	8:5 10:-6
> r 3d	9:3
> r :	4:4 8:-6
> r ;	1:4
> r ?	10:3
> r [	1:-4 10:3
> r ]	10:3
> r a	1:4 3:-4 4:-3 7:-3
> r abilities	8:-3 10:4
> r able	4:3 10:-5
> r accuracy	6:3
> r accurate	10:-4
> r achieve	1:3 10:-3
> r achieved	1:4
> r achieves	2:3
> r across	1:-3 8:3 10:-4
> r actions	3:3
> r adaptive	0:3 1:-4 8:-4 10:5
> r adversarial	1:-3 10:7
> r against	6:3
> r agents	10:3
> r algorithm	0:4 1:-5 3:5 8:3 10:-5
> r algorithms	4:-3 8:3
> r aligning	8:7 10:-5
> r aligns	10:4
> r allows	1:-5 3:4
> r also	1:4 10:-4
> r among	3:3 10:-4
> r an	3:4 8:3 10:-5
> r analysis	1:3 10:-3
> r and	2:-10 3:-12 5:-5 7:3 8:5 10:4
> r any	8:5 10:-5
> r applications	5:4 8:3 10:-6
> r applied	10:4
> r approach	1:-3 3:3 8:-4 10:3
> r approaches	4:3
> r approximate	1:4 10:-3
> r architecture	1:-4 10:3
> r are	1:4 2:-3 3:-3 4:3 8:-4
> r argument	1:3
> r as	0:-3 5:-4 8:10
> r at	1:-4 10:4
> r attention	4:4 5:3 10:-4
> r automatic	9:-4 10:4
> r automatically	0:4
> r autonomous	10:-4
> r backbone	1:4 10:-3
> r based	1:3 8:3
> r baseline	1:-3
> r baselines	5:3 8:-4 10:5
> r be	0:-3
> r been	3:3 10:-4
> r benchmark	7:3
> r benchmarks	1:4 8:-4 10:3
> r bert	10:4
> r better	1:6 8:-3 10:-3
> r binary	8:4 10:-5
> r both	1:-6 3:3 4:3 8:4
> r bounding	8:-4 10:5
> r but	0:4 1:-6 4:7 8:-3
> r by	0:6 2:-3 5:-3
> r call	10:3
> r called	8:-3 10:7
> r can	2:5 4:3 8:-5
> r capabilities	1:3 10:-4
> r capability	1:3 10:-5
> r capable	1:-5 3:6
> r capture	1:4
> r captures	1:4
> r category-bounding	10:3
> r challenging	8:-4 10:4
> r classification	1:-3 10:3
> r classifier	1:4
> r clip	8:-3 10:4
> r cloud	8:-5 10:3
> r clouds	5:3
> r cnn	10:4
> r coco	2:5 10:-3
> r common	10:3
> r comparable	8:3
> r competitive	1:4 10:-5
> r complex	8:4 10:-3
> r computation	10:3
> r computational	10:3
> r compute	1:4
> r computer	8:-3
> r constrained	1:3
> r constraints	1:-4 10:6
> r continuous	10:5
> r contrastive	1:5 10:-4
> r control	8:3 10:-5
> r correct	10:-3
> r corresponding	5:4
> r data	8:-7 10:5
> r dataset	0:-3 4:3 7:4
> r datasets	7:5 8:-5 9:4
> r decoder	1:4 10:-4
> r decomposition	1:-4 10:5
> r deep	6:3 10:3
> r demonstrate	1:4
> r depth	10:3
> r design	8:4 10:-3
> r designed	0:4
> r details	8:-3
> r devices	1:3 10:3
> r different	1:3
> r differential	0:3 3:3 10:-5
> r directly	10:4
> r discriminative	10:4
> r discuss	0:4 5:4 10:-7
> r distribution	0:3 10:-3
> r diverse	1:-6 10:5
> r do	3:3
> r domains	9:3
> r downstream	1:4 10:-5
> r due	8:-6 10:7
> r during	10:3
> r dynamic	1:-3
> r e.g.	0:5 8:-3
> r each	0:3 3:-3 4:-3
> r effective	8:3
> r effectively	4:3
> r effectiveness	1:4 10:-3
> r effects	1:-4 10:7
> r efficient	1:6 3:-5 8:-3
> r efficiently	10:3
> r embedding	10:6
> r employing	1:-3 3:3
> r enabling	1:4 10:-4
> r encode	1:-4 10:6
> r encoder	4:3 10:-3
> r end-to-end	1:-3
> r enhance	0:3 3:3 10:-4
> r enhanced	1:4 10:-4
> r enhances	3:3
> r ensure	1:3
> r ensures	1:-4 10:5
> r entire	1:3
> r environments	8:-4 10:5
> r errors	10:5
> r estimation	1:4 8:-5 10:4
> r evaluate	6:-6 7:7
> r evaluation	1:5
> r even	8:-5 10:5
> r experiments	8:-3
> r exploit	3:3 10:-3
> r express	3:-3
> r extended	1:-4 3:4 8:-3 10:3
> r extensive	1:4 10:-3
> r extraction	8:-3
> r extracts	2:3
> r face	1:-4 3:4
> r family	0:3 1:-3 10:-3
> r feature	1:3
> r features	1:-4 10:8
> r few-shot	1:-3 8:3
> r fewer	4:3 10:-4
> r fine-grained	1:-3 10:3
> r first	8:-3 10:4
> r focus	9:-3 10:3
> r following	2:4 10:-4
> r for	1:-3 2:-7 5:3 8:5
> r four	8:-3 10:5
> r frame	10:3
> r frameworks	0:6 1:-5 4:-3 8:5 10:-3
> r from	4:-6 6:3 8:3
> r fuses	3:3
> r fusion	1:-3 10:4
> r gan	1:3
> r gaussian	8:-4 10:4
> r generalization	1:3
> r generalizes	10:-3
> r generate	1:-3 10:4
> r generates	10:3
> r generating	8:-5 10:6
> r generative	8:-4
> r geometric	10:3
> r global	10:4
> r good	1:-4 10:5
> r graph	4:3
> r graphs	8:-4 10:4
> r grounding	10:-3
> r guarantee	1:-5 10:5
> r has	1:4 3:-3
> r hierarchical	4:5 10:-5
> r high	0:3 8:-3
> r higher	10:3
> r human	5:3 10:-3
> r humanoid	8:3 10:-3
> r i.e.	1:-5 8:3 10:4
> r image	3:-4 8:6
> r implementation	1:4 10:-4
> r importance	1:3 10:-3
> r improved	10:3
> r improves	1:6 8:3 10:-8
> r in	1:-6 2:-6 3:-3 4:3 9:5
> r including	1:5 10:-6
> r increasing	1:-4 8:4
> r infer	0:4 1:-5 10:3
> r information	4:3 8:3 10:-5
> r input	4:4 10:-5
> r inputs	1:3 10:-3
> r instances	2:3
> r integrated	3:3
> r integrating	0:3 1:-3
> r intermediate	10:3
> r into	1:4
> r introduced	1:3 10:-3
> r is	0:-6 8:-4
> r it	1:4
> r iteratively	0:4
> r its	1:3 5:3 10:-5
> r japanese	0:3
> r jointly	10:3
> r kernel	0:3
> r key	1:3 10:-3
> r known	5:3
> r labels	10:7
> r language	2:3 3:-3 8:6 10:-3
> r languages	8:3 10:-4
> r large	10:5
> r latent	10:3
> r layer	1:7 10:-3
> r layers	1:3 8:3
> r leads	1:-3 4:4 8:3 10:-3
> r learn	1:5 10:-3
> r learning	3:-3 5:3 6:3
> r level	1:-5 10:7
> r leverages	10:3
> r leveraging	8:4
> r like	10:5
> r limited	1:3 8:4 10:-5
> r llms	8:3
> r local	1:3
> r long-horizon	10:5
> r low	10:6
> r lower	3:6 10:-4
> r make	8:3 10:-3
> r many	1:-3 4:3
> r mapping	1:-3 10:4
> r maps	8:4 10:-4
> r markov	8:-3
> r matching	1:-3 10:4
> r may	4:3 8:3 10:-4
> r mechanism	2:5 10:-4
> r medical	0:3 3:3 4:-3
> r method	1:3 8:-5 10:3
> r methods	1:-10 5:-3 8:3 10:6
> r metrics	10:-3
> r missing	8:-3 10:4
> r modalities	3:3
> r model	4:6 8:6 10:-7
> r modeling	1:3 8:3 10:-4
> r modelling	0:3
> r models	1:-6 6:4
> r module	0:-3 10:6
> r modules	1:4 10:-3
> r more	2:6 10:-3
> r most	4:4 10:-4
> r motion	1:7 3:5 10:-8
> r multi-modal	1:4
> r multi-scale	2:3 10:-4
> r named	1:-3 10:3
> r navigation	8:5
> r network	1:-4 10:7
> r networks	8:4 10:-3
> r neural	3:-3 5:4 10:-4
> r nlu	1:4
> r node	1:-5 10:5
> r noisy	1:-3
> r not	4:4
> r novel	1:3
> r number	4:3 10:-3
> r object	1:3 3:3 10:-4
> r objective	1:4 10:-3
> r objects	10:3
> r obtain	1:-3
> r obtaining	4:4
> r of	4:4 6:-3 8:4 10:-4
> r offers	8:3 10:-3
> r on	2:-3 8:3
> r only	1:5
> r open	5:4
> r operations	1:4 8:-5
> r optimal	1:-3
> r or	1:6 3:-3
> r order	3:4 10:-5
> r orders	8:3 10:-3
> r ordinary	0:3 3:3 10:-5
> r original	4:3
> r other	4:4 6:3 10:-4
> r our	10:4
> r out	8:4 10:-5
> r output	8:3
> r outputs	10:3
> r over	1:3
> r paradigm	10:3
> r parameter	1:3 8:-3
> r parameters	1:-4 8:-3 10:10
> r perform	1:3
> r performance	1:3
> r performing	4:3
> r performs	10:4
> r pixel-level	10:3
> r planning	4:3 10:3
> r plms	1:3
> r policies	10:-3
> r policy	1:4 8:-5 10:4
> r polynomial	1:4 10:-3
> r pre-trained	1:-3 10:4
> r predict	1:3 10:-4
> r predicted	1:3
> r predicting	1:3 10:-3
> r prediction	1:-6 8:5 10:4
> r present	10:3
> r prevent	1:7 10:-6
> r previous	1:-3 10:3
> r previously	1:3
> r prior	8:-3 10:6
> r probabilistic	2:6 8:-4
> r problems	3:-3 8:8
> r procedure	10:3
> r procedures	3:3
> r process	8:3 10:-3
> r produce	8:3
> r produces	1:5 10:-3
> r propose	1:3 10:-4
> r proposed	1:3
> r provide	10:4
> r provides	3:-3 10:4
> r public	10:3
> r quantization	1:3
> r query	1:-3 10:4
> r radam	1:3
> r random	8:3
> r ranking	8:3 10:-3
> r rather	1:-3
> r re-identification	10:-3
> r reach	8:-4 10:3
> r real	8:3
> r reasoning	10:-3
> r recently	10:3
> r recognition	1:5
> r reduce	1:3
> r reinforcement	1:-3 10:7
> r remains	10:3
> r represent	1:6 7:3 8:-3 10:-4
> r representation	0:-4
> r require	1:-3 10:6
> r requires	0:3
> r requiring	1:-3 10:5
> r respectively	4:3
> r results	4:3
> r retrieved	10:3
> r reward	10:4
> r robot	0:3 1:-3
> r robotic	1:4
> r robotics	5:4 8:-3
> r robust	1:3 8:3 10:-4
> r robustness	0:3 10:-4
> r safety	10:3
> r same	1:-7 4:3 5:4
> r sample	0:7 1:-4 10:-5
> r sampling	1:3 10:-5
> r scaling	1:3
> r scenarios	8:5 10:-5
> r scenes	0:4 8:4 10:-7
> r scheme	5:3
> r search	5:3 8:-4
> r segmentation	8:-3 10:7
> r select	10:3
> r semantic	8:-3 10:5
> r sensing	1:4 10:-4
> r sentence	7:3
> r sequence	1:-8 10:10
> r sequential	8:-3
> r set	1:4 8:-3
> r setting	10:3
> r several	10:4
> r show	1:-4 4:3 10:4
> r shown	1:3 10:-3
> r significant	4:3
> r similar	5:4
> r simple	8:3 10:-3
> r simulated	10:-4
> r simultaneously	1:4
> r since	8:-5 10:5
> r size	1:3
> r soft	8:-3
> r solution	10:3
> r solve	10:-6
> r solving	3:4 10:-4
> r some	1:-3 10:6
> r space	10:-3
> r spaces	10:3
> r sparse	1:-3 8:3
> r spatial	8:-3 10:5
> r specifically	5:4 8:-3
> r spectral	1:3
> r stage	2:4 7:3 10:-3
> r state-of-the-art	1:-4 4:6
> r step	10:3
> r steps	10:4
> r still	3:4
> r stochastic	8:3
> r strategies	8:3
> r strategy	8:4
> r structure	0:3 2:3 10:-3
> r study	1:4
> r success	5:3
> r such	1:-3 10:3
> r summarization	1:-4 10:5
> r supervised	10:3
> r surprisingly	4:3
> r synthetic	8:-4
> r system	3:-3
> r systems	9:-3 10:4
> r tactile	1:-3 3:4
> r target	2:3
> r task	1:-8 3:4 9:3
> r tasks	1:-5 3:-4 10:4
> r technique	1:-3 3:7 10:-4
> r techniques	3:4 4:-3
> r temporal	1:-5 8:3 10:3
> r terms	1:3
> r test	8:-3
> r text	1:4 8:-4
> r that	0:-5 1:-4 2:-7 3:11 9:-3
> r the	0:-5 3:-4 6:4 8:-5 9:-4
> r their	1:-4 8:5
> r then	1:5
> r there	3:5 8:-4
> r thereby	10:3
> r these	8:-3 10:3
> r they	0:4 1:-3 8:-5
> r this	3:-3 4:3 8:3
> r three	5:3
> r through	1:4 8:-3
> r time	4:3 10:-4
> r to	1:3 4:-8 5:-5 8:6 10:-4
> r together	0:4
> r train	1:3
> r trained	8:-3
> r training	5:3 7:3
> r transfer	8:3 9:-4
> r tuning	5:4 10:-3
> r two	1:-3 6:4
> r types	0:3
> r under	1:-3 3:3
> r units	1:-4 10:5
> r unlabeled	3:3
> r unsupervised	1:-3
> r up	1:-3 10:3
> r use	10:-3
> r used	0:3 1:-3 5:4
> r uses	5:4 10:-3
> r using	1:3 2:4 3:-3 4:-4 6:6 8:-4
> r utilizes	3:4 10:-3
> r variants	10:4
> r variety	1:8 4:-3 10:-3
> r various	0:3
> r via	3:3 5:7 10:-6
> r video	8:-3 10:4
> r videos	8:3 10:-3
> r vision	3:4 8:-5
> r vision-language	3:-3 10:5
> r visual	1:3
> r visualization	1:3
> r was	5:5 8:-3
> r we	0:-3 1:6 4:-3 5:-4 10:-4
> r weights	0:5 1:3 10:-5
> r when	1:-3 4:3
> r where	0:5 4:4 5:-3 8:-4 9:-3
> r which	0:-4 3:4 4:-5
> r while	1:6 8:4 10:-6
> r with	1:-3 5:-3 7:4 8:-3
> r within	8:4
> r without	0:-3 1:-3 8:3 10:3
> r words	1:-5 10:6
> r work	8:3
> r works	1:4 10:-3
> r {	4:4
> r –	3:4
> r —	1:-3 5:5
> r ’	4:4
> r ’s	10:3
> r “	1:3
>* = 	8:-4 10:3
>* = ,	4:3 10:3
>* = address the problem of	8:-3 10:3
>* = consider	8:-4 10:4
>* = design a	1:-4 3:3 10:3
>* = develop a	10:3
>* = for	8:5 10:-5
>* = in	1:3 10:-4
>* = introduce	10:3
>* = introduce a	2:5 3:4 10:-7
>* = introduce a new	1:3 7:4
>* = introduce the	1:-3
>* = leverage	1:3 10:-4
>* = on	8:-3 10:5
>* = present a	1:-3 3:4
>* = propose a	1:-4 2:3
>* = propose a new	2:3 8:-3
>* = propose a novel	3:4
>* = propose an	8:-3 10:3
>* = show that the	1:7 10:-5
>* b "	1:3
>* b 's	2:4
>* b (	4:3 6:-6 7:4 10:-3
>* b )	2:-4
>* b *	10:6
>* b ,	0:-3 1:-4 2:-8 4:5 5:-8 8:6 9:-3
>* b -	1:3 8:-4
>* b -based	1:-4 10:3
>* b -like	10:4
>* b .	2:5
>* b /	1:3 4:3 10:-4
>* b 1	4:4
>* b 2	1:5 8:-3
>* b 3d	8:4 10:-4
>* b :	1:-9 5:-3 6:4 8:7
>* b ;	1:4 8:-3
>* b a	1:3 4:-5 5:-5 9:-3
>* b ability	1:-4 10:5
>* b able	1:3 8:3
>* b abstract	0:3 1:-3
>* b abstraction	10:-4
>* b account	8:-3 10:5
>* b accuracy	6:3 10:-4
>* b achieve	1:5 4:4 8:-4
>* b achieves	1:4 5:4 7:-3 8:3 10:-5
>* b across	1:3 8:6 10:-7
>* b adapt	0:4
>* b adaptation	4:3
>* b adapter	10:4
>* b adapting	0:6 1:-4 10:-3
>* b adaptive	1:-6 3:6
>* b adaptively	1:-4 10:3
>* b additional	1:-3
>* b additionally	10:5
>* b addresses	10:-4
>* b addressing	1:3 10:-5
>* b adopt	3:-3
>* b advances	1:6 10:-5
>* b advantage	8:5 10:-4
>* b advantages	0:-3 1:6 4:5 10:-5
>* b adversarial	1:3 10:-3
>* b against	1:-4 8:-5 10:3
>* b agents	1:5 10:-5
>* b aggregate	1:6 10:-4
>* b algorithm	3:5
>* b algorithms	1:-5 4:4
>* b alignment	8:-4 10:5
>* b all	3:3
>* b allow	10:-3
>* b allows	10:-4
>* b along	8:-3 10:6
>* b also	0:-5 1:3 4:-4 7:6 8:-3 10:3
>* b alternative	0:7 1:-4 8:-3
>* b among	3:3 4:3 10:-4
>* b an	4:-5 6:-4 8:-4 10:3
>* b analysis	1:-5 8:5
>* b analyze	0:-3
>* b anchor	1:6 10:-7
>* b and	2:-4 6:-3 8:4 10:-3
>* b annotation	10:4
>* b application	10:3
>* b applications	8:8 10:-8
>* b applies	0:-3 2:3 8:4 10:-3
>* b apply	3:-3 8:5
>* b applying	5:3 10:-3
>* b approach	1:-8 2:-3 8:7
>* b approaches	4:4 8:4
>* b appropriate	8:-3
>* b architecture	0:5 1:-4 5:5 10:-5
>* b architectures	6:-3
>* b are	1:3 8:-4
>* b argue	8:-4
>* b art	0:4 8:-5
>* b arts	8:3 10:-3
>* b as	0:-4 5:3 7:3 8:3 10:-4
>* b at	4:3 10:-5
>* b attacks	10:5
>* b attention	0:-3 1:-4 8:5
>* b audio	10:-3
>* b augment	10:-3
>* b augmentation	8:-4 10:3
>* b augmented	1:3 10:-3
>* b automated	1:-3 8:5
>* b automatic	8:-3
>* b available	1:-3
>* b backpropagation	0:3 4:-3
>* b based	0:8 2:3 3:-4 4:-3 8:-4
>* b baseline	1:-4 4:4
>* b baselines	8:-3
>* b basic	8:3 10:-3
>* b batch	1:4
>* b bayesian	8:3
>* b been	0:3 1:-4
>* b behavior	1:-3 8:3
>* b benchmark	8:-4 10:5
>* b benchmarks	6:5 8:-5 10:3
>* b benefits	4:-3 10:3
>* b better	5:-3 8:3
>* b between	0:-3 10:4
>* b bidirectional	8:3
>* b block	0:4 1:-6 10:4
>* b bottom-up	8:-3 10:5
>* b bound	2:4 10:-3
>* b boxes	1:6 10:-5
>* b build	0:4 3:3 8:-3
>* b builds	0:5 1:-8 10:4
>* b built	0:3 1:-3 10:-3
>* b but	0:-3 3:3 8:3
>* b by	0:-6 1:3 2:-4 3:-5 4:3
>* b call	0:-3 10:5
>* b called	0:-3 8:3
>* b can	1:-3
>* b capabilities	4:3 8:-3
>* b capable	8:-4 10:3
>* b capture	1:-3 10:4
>* b captures	10:4
>* b capturing	10:-3
>* b case	8:-4 10:7
>* b cases	1:3
>* b categories	4:4 8:-6
>* b certain	3:3 10:-5
>* b cgpms	1:-4 10:3
>* b challenges	8:4
>* b challenging	8:3 10:-4
>* b characterize	8:-3 10:5
>* b choice	1:3
>* b cifar-10	5:3
>* b class	3:3 10:3
>* b classic	0:3 1:-3 5:3 10:-3
>* b classification	3:3 4:-3
>* b classifier	8:-4 10:3
>* b clip	4:3
>* b close	1:-3
>* b cloud	5:3
>* b cnn	10:3
>* b code	10:-3
>* b collect	6:-4 7:5 10:-3
>* b collected	10:-4
>* b collecting	10:-3
>* b combination	1:-6 10:5
>* b combinations	1:-3
>* b combinatorial	1:4
>* b combine	1:3
>* b combined	1:3 10:-3
>* b combines	0:-3 10:3
>* b combining	1:3 8:-3
>* b comparable	4:-4 5:3
>* b compare	1:-5
>* b compared	1:-6 4:5 8:-3
>* b compensation	1:-3
>* b competitive	1:-4 4:-3 5:4
>* b complementary	1:4 10:-3
>* b completion	1:-4 10:4
>* b complexity	3:3 4:-4
>* b component	8:3
>* b composed	1:4
>* b comprehensive	8:3
>* b compression	1:3 8:-3
>* b computation	1:-3 5:3
>* b computational	0:4 1:-3 3:5 4:-5
>* b computationally	8:-3 10:3
>* b compute	5:3 8:-3
>* b computer	1:-3
>* b concept	10:3
>* b concepts	10:3
>* b conduct	8:3
>* b conducted	8:-3
>* b conflict	3:3 10:-3
>* b connection	3:3
>* b connections	1:-4 10:6
>* b consider	8:-5 10:6
>* b considerable	6:-5 10:6
>* b considers	8:-3
>* b consistency	1:-3 10:3
>* b consistently	1:-3 4:5 10:-4
>* b consists	10:4
>* b constrained	10:-3
>* b constraint	3:4 10:-5
>* b construct	10:3
>* b construction	8:3 10:-3
>* b contact	1:3
>* b contains	1:-5 10:6
>* b content	10:4
>* b context	1:3 10:-3
>* b contrastive	7:3 10:3
>* b contribution	0:4
>* b control	1:-4
>* b controllable	8:-4 10:3
>* b converges	10:-3
>* b convex	10:3
>* b convolution	1:-3
>* b convolutional	1:5
>* b corpus	8:-3
>* b correlation	4:3
>* b correspondence	1:4 10:-4
>* b cost	1:-3 5:4
>* b could	1:3 8:-4
>* b counterfactual	1:-4 3:3
>* b coupled	1:-3 10:4
>* b critique	7:3
>* b cross-domain	3:4 10:-4
>* b curate	7:4
>* b dag	10:5
>* b data	0:5 4:3 7:4 10:-8
>* b data-driven	10:-3
>* b dataset	7:-5 8:-10 10:12
>* b datasets	10:-3
>* b decoding	4:-3
>* b decomposition	8:-3 10:3
>* b decouple	1:4 10:-5
>* b define	8:3 10:-3
>* b demonstrate	0:-3 1:-6 2:4 4:-3 5:6 6:-3 7:3 8:6 10:-6
>* b demonstrated	8:4 10:-5
>* b demonstrates	4:6 10:-4
>* b density	10:4
>* b dependencies	1:-4
>* b dependency	10:-3
>* b derive	2:4 10:4
>* b derived	0:5 10:-5
>* b descent	1:3 8:-3
>* b describe	8:4
>* b describes	1:7 10:-4
>* b descriptor	10:4
>* b design	8:-4 10:3
>* b designed	0:3
>* b detection	2:3 10:3
>* b deterministic	0:3
>* b develop	0:3
>* b developing	1:3
>* b devise	1:3
>* b difference	4:3 8:-3
>* b different	1:-4 4:5
>* b differentiable	1:4 8:-4
>* b difficult	8:-4 10:4
>* b diffusion	10:4
>* b direct	8:6 10:-6
>* b directly	0:4 10:-4
>* b discrete	1:-4 8:3
>* b discuss	1:-3 5:3 8:-7 10:9
>* b distance	10:4
>* b distillation	1:3
>* b distribution	10:-3
>* b distributions	1:6 10:-5
>* b diverse	8:5 10:-4
>* b diversity	10:3
>* b document	3:3 10:-3
>* b domain	3:3
>* b downstream	8:5 10:-4
>* b dpnet	10:3
>* b dual	8:-3 10:6
>* b dubbed	3:3 10:-4
>* b during	1:-5 8:4 10:3
>* b dynamic	8:3
>* b dynamics	0:4 1:-4 8:3
>* b e.g.	1:3 4:3 6:-4 7:4 10:-3
>* b each	0:5 1:-6 10:3
>* b easily	1:-4 4:4
>* b editing	0:4
>* b effective	1:-4 3:4
>* b effectiveness	1:5 10:-3
>* b effects	10:3
>* b efficacy	0:4
>* b efficiency	8:6 10:-3
>* b efficient	4:3 8:-5
>* b efficiently	8:5 10:-5
>* b embed	10:-3
>* b empirical	8:3
>* b employ	3:3 8:-3 10:3
>* b employs	1:8 10:-7
>* b enables	1:-4 3:3 8:5 10:-4
>* b enabling	1:-4 3:3
>* b encoder	0:-3 1:-4 7:3 10:9
>* b encoder-decoder	1:3 10:-3
>* b encoding	1:6
>* b end-to-end	8:3 10:-3
>* b enhance	1:-3 10:4
>* b entirely	8:-3
>* b environments	4:3
>* b equipped	8:4 10:-5
>* b equivalent	4:3
>* b establish	1:3 8:-3
>* b estimates	10:-3
>* b evaluated	10:6
>* b evaluation	0:-3 6:3 8:3 10:-3
>* b even	10:-5
>* b event	1:-3
>* b evolutionary	1:-3
>* b exact	10:3
>* b examine	1:-3 10:4
>* b exhibits	10:5
>* b existing	4:3 5:3 6:4 10:-5
>* b expansion	8:-3 10:3
>* b experimental	8:3
>* b experimentally	1:-3 10:3
>* b experiments	1:-3 6:5
>* b explanations	1:-3 3:3
>* b exploiting	1:5 10:-4
>* b exploits	10:4
>* b extend	0:6 8:-3 10:3
>* b extended	8:-3 10:3
>* b extends	0:10 1:-7
>* b extension	1:-4
>* b extensions	10:3
>* b extensive	10:3
>* b extra	1:-4 10:5
>* b extracted	4:4 10:-4
>* b extraction	1:-3 10:3
>* b face	10:3
>* b facilitate	8:-4 10:5
>* b facilitates	8:-4 10:3
>* b factor	0:3 10:-3
>* b factorization	1:-3 10:3
>* b family	3:-4 4:3 8:-3 10:3
>* b fashion	8:3
>* b fast	8:5 10:-3
>* b feasibility	10:-3
>* b feature	0:-3 2:3 8:-4 10:3
>* b feedback	1:-3
>* b find	0:4 1:3 8:-3
>* b finds	1:4 10:-4
>* b fine-tuned	0:6 1:-3 10:-3
>* b fine-tuning	0:3 1:-7 10:8
>* b finetuning	0:4 1:-3
>* b first	1:3 2:3 4:-5
>* b fit	3:3
>* b fitting	8:3 10:-4
>* b flexible	10:-6
>* b flexpoint	5:4
>* b flow	4:5 10:-5
>* b focus	1:-3 3:3
>* b focuses	1:3
>* b focusing	10:3
>* b follow	1:-3 4:4
>* b followed	1:3
>* b for	0:4 1:3 4:-5 5:-6 6:-4 7:3 10:-3
>* b form	3:3
>* b forms	10:3
>* b formulate	1:4
>* b formulating	2:3 10:-6
>* b formulation	1:3
>* b forward	10:4
>* b found	0:5
>* b four	1:4 8:3 10:-3
>* b framework	0:5 4:3
>* b from	0:7 1:3 4:-5 6:-3 8:-9
>* b full	0:-3 1:3
>* b fully	1:4 10:-3
>* b function	0:-3 3:3
>* b functions	4:3
>* b fundamental	8:-3
>* b further	0:-4 8:-4
>* b fusion	10:-3
>* b gains	5:3
>* b gan	8:-6 10:6
>* b gap	8:4
>* b gaussian	4:3
>* b general	8:5
>* b generalization	2:4 8:3 10:-9
>* b generalize	0:8 10:-4
>* b generate	1:5 8:-4
>* b generated	1:-5 6:3 10:5
>* b generates	1:3 8:-3
>* b generator	0:7 10:-3
>* b gibbs	1:4 8:-5
>* b give	1:-3
>* b goal	10:-3
>* b gradient	1:6 10:-5
>* b graph	3:-4
>* b graphs	1:5 10:-6
>* b grasp	8:-4 10:3
>* b grounding	10:-3
>* b group	8:4
>* b guide	1:3 8:-3
>* b guided	0:4
>* b hard	1:-4 8:-3 10:7
>* b has	4:-4 10:3
>* b have	1:-3 10:4
>* b helps	8:4 10:-4
>* b high-dimensional	8:-6 10:4
>* b higher	3:3
>* b highlight	8:-4 10:3
>* b holistic	1:-4
>* b how	4:-4
>* b human	8:4 10:-3
>* b hybrid	1:5 8:4 10:-5
>* b i	3:3 10:-3
>* b idea	2:3 8:4 10:-8
>* b identification	1:3
>* b identify	8:-5 10:6
>* b illustrate	8:3 10:-3
>* b image	0:-5 1:4
>* b imagenet	10:-3
>* b images	1:7 8:-4
>* b implement	1:-3 8:-3 10:8
>* b implemented	0:3
>* b implicit	1:3 10:-3
>* b implicitly	1:6 10:-6
>* b importance	1:3 10:-4
>* b important	1:-5
>* b improve	0:-3 3:4 4:-5 8:4
>* b improved	8:4 10:-3
>* b improvement	1:-4
>* b improvements	1:3
>* b improves	4:-4
>* b improving	8:-3 10:4
>* b in	0:-7 3:-4 6:7 7:-3 8:3
>* b including	0:-3 1:-5 8:8
>* b incorporate	8:4 10:-4
>* b incorporates	10:3
>* b incorporating	1:-4 10:4
>* b increases	4:3 8:-3
>* b inference	4:-3 10:4
>* b information	0:-3 10:5
>* b inherent	1:3
>* b initial	10:-3
>* b inpainting	8:-3 10:3
>* b input	1:-4 4:3
>* b inputs	1:-3 10:3
>* b instead	10:3
>* b instruction	0:4 1:-4
>* b instructions	8:-3
>* b integrate	2:3
>* b integrated	10:4
>* b integrates	10:3
>* b integrating	1:-3 8:-3 10:6
>* b interaction	8:-5
>* b into	1:-3 2:4 8:6 10:-4
>* b introduce	4:-3 5:-3 6:-4 7:3
>* b introduced	10:3
>* b introduces	1:-4 3:4
>* b intuitive	3:4
>* b inversion	1:3
>* b investigation	1:-3 3:-3 10:3
>* b is	2:-4 3:-4 6:-3
>* b issues	8:4 10:-3
>* b iterative	0:-3
>* b its	8:6 10:-5
>* b joint	0:3
>* b jointly	8:4 10:-5
>* b kernel	0:-3
>* b key	8:3
>* b knowledge	1:-4 8:-5 10:7
>* b label	1:-6 10:8
>* b labels	1:3
>* b language	0:3 8:-5 10:5
>* b large	0:-3 1:-3 8:3
>* b large-scale	8:-5 10:6
>* b latent	0:-3 1:6 10:-5
>* b layer	0:4 4:-3 10:-3
>* b layers	1:3
>* b leads	10:-3
>* b learn	0:4 1:3 8:-3
>* b learning	0:-6 1:3 3:-3 5:-3
>* b learns	0:-4 1:-4 3:3 10:4
>* b level	1:-3 8:3
>* b levels	10:4
>* b leverage	1:7 10:-4
>* b leverages	1:5
>* b leveraging	1:8 10:-6
>* b light	10:4
>* b lightweight	1:-4 10:4
>* b like	0:3 1:-3
>* b limitations	1:-7 10:9
>* b line	10:-4
>* b linear	0:3 1:-3
>* b link	10:3
>* b literature	10:3
>* b local	10:4
>* b long	8:4 10:-5
>* b loss	1:-3 10:4
>* b low	10:3
>* b machine	1:-4 8:-3 10:6
>* b magnitude	1:-3 4:3 10:3
>* b main	1:-3 10:4
>* b make	3:4 8:-4 10:3
>* b makes	8:3 10:-3
>* b manifold	1:3
>* b map	8:4 10:-4
>* b masked	10:4
>* b masks	1:4 8:-3
>* b matches	5:3
>* b matching	1:4
>* b material	10:-3
>* b matrix	10:-3
>* b maximum	1:4 10:-5
>* b may	1:-3
>* b mean	1:3
>* b measures	1:5 6:3 8:-3
>* b mechanism	10:3
>* b mechanisms	1:-4 10:4
>* b memory	1:-3
>* b method	0:5 1:3 2:6 3:-7 4:-6 10:-6
>* b methodology	1:-3
>* b methods	5:3 6:6 10:-3
>* b metric	10:-5
>* b metrics	4:-3
>* b missing	0:3 10:-3
>* b mixing	8:3 10:-6
>* b mixture	1:3 3:3 10:-5
>* b model	0:4 4:-9 5:-3 6:-6
>* b modeling	1:3
>* b models	1:3 8:-3
>* b modern	1:4
>* b modified	0:5 10:-3
>* b modify	1:-5 3:4
>* b modular	1:3 8:-3
>* b modulate	1:4
>* b modules	1:3
>* b monocular	8:3
>* b most	4:3 10:-5
>* b motion	8:-3 10:5
>* b multi-modal	3:3 10:-3
>* b multi-task	10:3
>* b multilingual	10:-3
>* b multiple	1:-3 8:6
>* b named	1:5 10:-5
>* b natural	0:3 1:3 10:-5
>* b navigation	4:4
>* b nearly	5:3 10:-3
>* b need	8:-4 10:7
>* b network	0:-3 1:5 3:-3 4:-3 10:3
>* b networks	5:3 10:-3
>* b neural	10:3
>* b new	0:-3 2:-4 4:-3 8:-4
>* b newly	1:-3
>* b no	5:3
>* b noise	8:-3 10:3
>* b non-parametric	8:-3 10:3
>* b nonconvex	1:5 10:-3
>* b nonlinear	8:3
>* b nonparametric	1:3 5:3 10:-6
>* b notion	0:3
>* b novel	2:-4 4:-4
>* b number	4:-3 6:3 8:-5 10:6
>* b objective	10:-4
>* b objectives	8:4
>* b objects	1:4 8:-3
>* b observation	8:-3 10:3
>* b observe	1:-3 4:4
>* b observed	10:3
>* b obstacle	10:4
>* b obtain	5:3 8:3
>* b obtained	1:8 10:-6
>* b odometry	1:3 10:-3
>* b of	0:5 2:-6 5:-3 6:4 7:-3 8:-5
>* b offline	10:-4
>* b often	5:4
>* b on	1:-3 3:-5 4:-8 5:6 6:6
>* b one	1:3 8:-3
>* b online	8:-3
>* b only	4:3 10:-3
>* b opens	8:-3 10:4
>* b operations	1:-4 10:5
>* b operator	1:4 10:-5
>* b optical	10:-5
>* b optimal	0:-3 10:3
>* b optimization	1:6
>* b optimize	8:3
>* b optimized	1:-4 10:6
>* b optimizers	1:6 10:-3
>* b or	1:-4 4:3 8:3
>* b other	1:3 3:3 7:3
>* b out	1:-4 4:3
>* b outperform	4:4
>* b outperforms	1:-8 4:10 5:-4 8:-7 10:5
>* b output	1:-3 10:7
>* b outputs	1:4 10:-3
>* b over	3:-3 4:4 10:-5
>* b overcomes	1:-5 10:4
>* b par	1:-3 5:7 10:-5
>* b paradigm	3:3 8:-5 10:3
>* b paradigms	8:4
>* b parallel	10:-3
>* b parameters	4:3 10:-4
>* b part	1:3
>* b particle	8:-4 10:3
>* b particularly	8:3
>* b parts	8:-3 10:4
>* b patch	1:3
>* b path	1:-3
>* b patterns	8:-3
>* b perception	8:3 10:-4
>* b perform	4:-4 5:3
>* b performance	0:-4 1:-8 3:4 4:-3 5:4 6:6 8:5 10:-3
>* b performs	0:-3 1:-3 4:3 5:4
>* b perspective	1:3
>* b perturbation	0:5
>* b phase	1:3
>* b pipeline	1:3 8:-3
>* b place	1:-4 3:3
>* b planning	1:3 10:-3
>* b platform	1:-3 8:3
>* b plug-and-play	3:3 10:-3
>* b point	1:3 3:-3
>* b points	8:3
>* b policy	10:4
>* b popular	10:3
>* b pose	8:6 10:-4
>* b potential	8:4
>* b powerful	0:4 10:-4
>* b practical	1:-3
>* b pre-trained	0:4 10:-4
>* b pre-training	3:3 10:-4
>* b precision	1:4
>* b prediction	1:-4
>* b predictive	0:4 10:-6
>* b present	6:-5
>* b presents	8:4
>* b previous	1:-3 8:4
>* b principle	0:3
>* b priors	10:5
>* b probabilistic	8:4
>* b problem	1:5 3:-3
>* b problems	1:-6 4:3 8:3
>* b procedure	0:7 10:-4
>* b process	8:-4
>* b processing	1:-3 8:4 10:-4
>* b product	1:3
>* b programming	1:-3 10:4
>* b progressive	1:-3 10:3
>* b promising	8:-4 10:5
>* b prompt	1:6
>* b prompting	1:5 10:-3
>* b properties	8:3 10:3
>* b propose	3:3 4:-6 5:-3
>* b proposed	0:-3 1:-3 10:3
>* b proposes	2:3 8:3 10:-3
>* b proposing	8:-3 10:4
>* b provide	6:6
>* b public	10:-3
>* b pyramid	10:-3
>* b quality	1:3
>* b quantitative	10:3
>* b quantization	1:3 10:-3
>* b query	1:3 10:-4
>* b range	6:3 8:4 10:-3
>* b rate	1:3
>* b real	8:-3 10:3
>* b real-time	0:3 1:-4 4:3
>* b real-world	8:3 10:-3
>* b reasoning	1:3
>* b recent	1:4 4:-3 6:-3 8:-3
>* b recently	10:4
>* b reconstruction	1:4 10:-5
>* b recover	10:4
>* b recovery	10:5
>* b recurrent	8:3
>* b reduce	10:5
>* b reduced	10:-4
>* b reduction	10:3
>* b regions	1:5 10:-5
>* b regression	1:3
>* b regularized	1:3
>* b related	0:3
>* b relational	1:3 10:-3
>* b relative	1:-3 4:4
>* b release	10:-3
>* b replace	1:-4 2:4
>* b represent	1:-3 10:3
>* b representation	1:-4 10:6
>* b requires	1:4 10:-3
>* b requiring	10:3
>* b residual	10:3
>* b resnet	2:4 10:-3
>* b response	1:-3
>* b result	3:3
>* b resulting	10:4
>* b results	0:-3 1:-9 4:3 5:3 6:3
>* b reveal	1:-4 10:5
>* b revisit	10:3
>* b rgb	10:4
>* b rl	8:3 10:-5
>* b rnn	1:4 10:-3
>* b robot	8:3 10:-3
>* b robotic	8:3 10:-3
>* b robotics	10:-3
>* b robust	4:-3 8:4
>* b role	1:3
>* b same	1:-3 5:3 10:-4
>* b sample	1:-3 10:3
>* b scalable	1:-4 8:4
>* b scale	1:-3 8:3
>* b scales	1:-3 10:7
>* b scenarios	8:4 10:-5
>* b scene	1:3 8:-3
>* b scheme	0:3 1:-4 8:3
>* b score	4:3
>* b scores	8:5 10:-4
>* b seamlessly	1:4
>* b search	0:3 1:-11 4:3 8:4
>* b seen	1:-3 3:5
>* b segmentation	0:4 10:-4
>* b self-attention	5:3
>* b self-supervised	8:3
>* b self-training	1:-3 10:3
>* b semantic	1:3 8:-3
>* b semantics	1:-3 10:4
>* b sentence	8:-3
>* b sequence	10:-3
>* b sequences	8:-4 10:6
>* b series	10:3
>* b serve	1:4 10:-3
>* b set	1:4 10:-3
>* b settings	10:-3
>* b setup	10:-3
>* b seven	4:-3 10:5
>* b several	1:-3
>* b shape	1:-5 10:5
>* b shared	8:3 10:-6
>* b shear-conditioned	10:3
>* b shift	1:3 4:3 8:4 10:-6
>* b show	0:-4 1:3 3:-4 4:4 5:-6
>* b showing	10:3
>* b shown	10:-4
>* b shows	10:3
>* b shpix2pix	10:3
>* b shrinkage	10:4
>* b siamese	8:3 10:-5
>* b signals	10:-4
>* b significant	4:4 8:-3
>* b significantly	1:-3 8:3
>* b sim-to-real	1:3
>* b similar	3:3 8:-3
>* b simple	1:4
>* b simulation	1:-3
>* b simultaneously	8:-4 10:4
>* b single	3:3 4:3
>* b smaller	1:3 8:-3 10:3
>* b snapshot	8:3
>* b solve	1:-7 10:6
>* b solves	1:-5 4:4
>* b solving	10:-4
>* b source	1:3
>* b space	4:-3 8:3
>* b sparse	1:-5 8:-4 10:6
>* b sparsity	10:3
>* b spatial	1:-3 10:5
>* b specific	1:-3 10:4
>* b spectral	1:5 10:-4
>* b speed	1:-3 4:6
>* b stage	1:3 10:-3
>* b standard	1:3 4:-5 8:-3 10:4
>* b state	0:3
>* b state-of-the-art	4:5 6:3 10:-6
>* b statistical	1:-3
>* b stem	3:4 10:-6
>* b step	4:3 8:-4
>* b steps	3:3
>* b strategies	3:3
>* b strategy	1:3
>* b structural	1:-3 10:4
>* b structure	1:-4 4:-3 5:4 8:5 10:-3
>* b structured	0:3 10:-5
>* b structures	1:-4 10:5
>* b studies	1:-3
>* b study	0:-3 1:-6 4:4 8:5
>* b subset	10:4
>* b successfully	1:4 8:4 10:-8
>* b such	0:-4 10:5
>* b summarization	3:4 10:-3
>* b supervised	1:4 8:3 10:-6
>* b supports	8:6 10:-5
>* b symbolic	10:4
>* b system	3:-4 4:3
>* b systematic	1:3 10:-3
>* b systematically	8:-4 10:4
>* b take	8:-3 10:3
>* b taken	8:4 10:-3
>* b target	1:3
>* b task	8:-3
>* b tasks	1:-4 8:6 10:-4
>* b technical	0:3 8:-3
>* b technique	0:-4 8:-4 10:9
>* b techniques	1:3 4:-4 8:4 10:-4
>* b template	0:4 1:-3
>* b temporal	0:-3 4:3 8:-6 10:3
>* b tensor	2:3 10:-3
>* b term	1:-4 8:4
>* b termed	0:5 10:-4
>* b terms	1:-3
>* b test	1:3 10:-5
>* b test-time	1:5 8:-3
>* b than	1:-6 8:-3 10:5
>* b that	2:-5 3:-7 7:-3
>* b the	3:-6 4:-4 6:6 9:-3
>* b their	1:-3 10:3
>* b them	0:3 8:3 10:-8
>* b then	0:-5 8:3 10:4
>* b theoretical	1:-3 3:-3 8:4
>* b theoretically	1:-5 10:3
>* b theory	1:4 10:-4
>* b therefore	0:3
>* b these	1:-4 8:8
>* b they	8:3 10:-3
>* b this	0:-7 1:4 4:-5 5:5 8:-3 10:4
>* b three	0:-5 6:3
>* b through	0:-3 1:5
>* b thus	6:-3
>* b time	10:-3
>* b to	2:-6 6:-3 7:-3
>* b tool	10:3
>* b tools	1:-3 8:3
>* b tracking	1:-3
>* b traditional	1:-3
>* b train	4:4 6:-4 7:6
>* b trained	4:4 6:-4 8:-3
>* b training	1:-5 3:-4 4:-3 8:7
>* b trains	1:6 10:-4
>* b trajectories	1:3 8:4 10:-4
>* b transferring	1:3 8:-3
>* b transformer	0:-4 8:4
>* b transformers	1:-3 10:3
>* b transforms	0:4 1:-4
>* b transition	1:-6 10:6
>* b translation	1:-4 8:4
>* b treat	8:-3 10:4
>* b triplet	4:-3
>* b two	3:-5 4:3 6:4 10:4
>* b two-stage	8:-3
>* b types	1:4 8:-3
>* b uda	8:-4 10:3
>* b uncertainty	0:3 8:4 10:-5
>* b understanding	2:3 8:-5
>* b unified	8:4
>* b units	8:5 10:-5
>* b unlabeled	1:3
>* b unseen	10:3
>* b up	0:-3 3:3
>* b upon	0:8 10:-5
>* b us	1:4 10:-4
>* b use	1:6 4:-3 8:-5
>* b used	1:-5 4:4 8:3
>* b usefulness	8:4
>* b user	4:4 8:3 10:-6
>* b users	3:3 8:5 10:-7
>* b uses	0:-3 1:3
>* b using	0:-5 3:-3 4:-4 10:3
>* b utgen	8:-3 10:3
>* b utilizes	1:6 8:-3
>* b vae	1:3 10:-4
>* b validate	1:-3 10:7
>* b value	1:-3 4:3
>* b vanilla	10:5
>* b variable	1:-3 2:3
>* b variant	0:7 3:-3 10:-5
>* b variants	1:-3 10:3
>* b variational	1:3
>* b variety	1:4 10:-3
>* b various	6:5
>* b vector	10:3
>* b versatile	8:5 10:-4
>* b version	0:3 8:-3
>* b very	1:-3 6:-3 8:-7 10:9
>* b via	0:-3 1:4 3:3 8:-3 10:-4
>* b video	8:-3 10:3
>* b videos	1:3
>* b vision	1:-3
>* b visual	0:-4 2:3 3:-3 10:4
>* b way	4:5 8:-4
>* b weight	10:3
>* b weights	1:3
>* b well	1:-3 8:4
>* b well-known	0:3 1:-4 3:4
>* b when	3:3 8:3 10:-3
>* b where	10:4
>* b which	2:-4 3:-3 4:3 10:4
>* b while	1:3 10:-4
>* b whose	1:-3 10:5
>* b will	3:3
>* b with	0:-8 3:-3 4:3 5:3 8:3 10:-5
>* b within	1:-5 8:-3 10:9
>* b word	3:3
>* b work	1:-5 3:3 8:3
>* b works	1:4 10:-3
>* b world	10:3
>* b yolo	3:3 10:-4
>* b zero-shot	10:3
>* b {	0:6 1:-3
>* b }	0:5 1:-4
>* b ’	5:3
>* b ’s	10:3
>* b “	10:4
>* bb ( 1	1:-5 10:4
>* bb ( e.g.	7:3 10:-3
>* bb ( i	3:3 8:-3
>* bb ) ,	0:3 10:-4
>* bb ) a	10:3
>* bb ) algorithm	8:-4 10:4
>* bb ) and	8:-3 10:6
>* bb ) learning	10:-3
>* bb ) method	1:6 10:-4
>* bb ) module	1:4 10:-5
>* bb ) to	1:-3 10:5
>* bb ) which	1:3 10:-3
>* bb ) with	1:3
>* bb , a	3:3 10:-3
>* bb , an	0:3 1:-6 3:4
>* bb , and	1:-7 10:3
>* bb , based	1:3
>* bb , called	8:3 10:-7
>* bb , dubbed	3:3 10:-4
>* bb , i.e.	1:3
>* bb , including	4:-4 8:5
>* bb , it	1:3 10:-5
>* bb , named	10:-3
>* bb , such	8:3 10:-3
>* bb , that	1:-3 8:4
>* bb , the	1:-3 3:3 10:-3
>* bb , where	10:4
>* bb , which	1:3
>* bb -based framework	3:4 10:-4
>* bb -based methods	8:-3 10:5
>* bb 1 )	10:3
>* bb 3d object	10:3
>* bb : (	1:-3 3:3 10:-4
>* bb : 1	1:4 8:-3
>* bb : an	1:-4 10:6
>* bb a )	10:3
>* bb a bayesian	10:-4
>* bb a class	8:-4
>* bb a cnn	10:-3
>* bb a combination	1:-5 10:6
>* bb a deep	8:-4
>* bb a family	4:3
>* bb a general	0:-3 8:3
>* bb a generative	8:-4 10:6
>* bb a generic	10:3
>* bb a large	1:-4 10:4
>* bb a large-scale	8:-3 10:6
>* bb a lightweight	1:-3 10:4
>* bb a model	10:3
>* bb a modular	1:3
>* bb a neural	1:3 10:-3
>* bb a new	6:3
>* bb a nonlinear	8:3
>* bb a novel	1:3 4:-3 8:-5
>* bb a number	8:-3
>* bb a pre-trained	0:4 1:-4
>* bb a problem	1:-4 10:4
>* bb a real-time	0:4 1:-5
>* bb a scalable	8:3
>* bb a self-supervised	8:3
>* bb a set	8:3 10:-3
>* bb a shear-conditioned	10:3
>* bb a significant	4:3
>* bb a simple	1:4 8:-4
>* bb a single	4:3
>* bb a state-of-the-art	1:-4
>* bb a step	8:-3
>* bb a systematic	1:3 10:-3
>* bb a unified	1:-3 8:3
>* bb a variant	0:3
>* bb a variety	1:3 8:-3
>* bb a wide	10:-3
>* bb able to	8:4 10:-3
>* bb achieve the	4:4 10:-3
>* bb achieves a	8:3 10:-4
>* bb achieves competitive	5:3
>* bb achieves state-of-the-art	8:3 10:-4
>* bb address the	1:3
>* bb address these	8:5 10:-4
>* bb addresses the	8:3 10:-3
>* bb addressing the	10:-3
>* bb adopt a	1:3 3:-3
>* bb advantage of	8:5 10:-3
>* bb advantages of	1:4
>* bb aims to	1:-3 10:4
>* bb algorithm ,	1:4 8:3 10:-6
>* bb algorithm for	8:4
>* bb algorithm to	8:-5 10:4
>* bb algorithms to	0:3
>* bb also discuss	8:-4 10:3
>* bb also introduce	1:-4 10:4
>* bb also present	3:3 8:-3
>* bb also propose	1:4
>* bb also show	8:3
>* bb an alternative	0:4 4:3 10:-4
>* bb an approach	1:-3 8:4
>* bb an effective	10:3
>* bb an efficient	3:4 10:-3
>* bb an end-to-end	8:3
>* bb an implicit	1:3
>* bb analysis of	8:-3
>* bb and a	1:3
>* bb and analyze	1:3
>* bb and design	8:3 10:-3
>* bb and effective	3:3 10:-4
>* bb and efficient	10:3
>* bb and introduce	1:4 7:3 10:-5
>* bb and learning	10:-3
>* bb and outperforms	8:-3
>* bb and propose	1:4 10:-4
>* bb and the	1:-6 5:3 10:8
>* bb and then	1:-4 10:4
>* bb applications in	8:-3 10:3
>* bb applications of	8:3 10:-3
>* bb applied to	8:-4
>* bb apply this	8:-4 10:4
>* bb approach ,	1:-4 3:3
>* bb approach by	1:-3 10:3
>* bb approach that	1:-6 8:5
>* bb approach to	1:-4 8:4
>* bb architecture for	0:6 10:-7
>* bb architecture that	1:-3
>* bb architectures and	6:-3
>* bb are the	1:4 10:-3
>* bb argue that	8:-4
>* bb as a	3:-3 4:-3 10:3
>* bb as an	4:3
>* bb as the	10:-4
>* bb as well	1:-4 10:4
>* bb attention network	1:3 10:-3
>* bb audio and	10:-3
>* bb augmentation method	1:3 8:-4
>* bb based on	1:7 3:-3 8:-5
>* bb be combined	10:-3
>* bb behavior of	8:3
>* bb benchmark datasets	6:-4 10:3
>* bb benefits of	1:3
>* bb between the	1:3
>* bb both of	3:3 10:-4
>* bb built upon	0:3
>* bb by a	4:4
>* bb by an	10:-3
>* bb by collecting	10:-3
>* bb by leveraging	1:4 10:-4
>* bb can be	0:-3 4:-3 10:4
>* bb can improve	10:3
>* bb challenging task	8:-3
>* bb class of	8:-3
>* bb combination of	1:-7 10:7
>* bb combined with	1:3 10:-3
>* bb combines the	10:3
>* bb compared to	1:-6 4:4
>* bb compared with	4:3 10:-4
>* bb competitive performance	8:-4 10:5
>* bb competitive results	5:3
>* bb composed of	1:4
>* bb consider a	10:3
>* bb consists of	10:3
>* bb construct a	1:4 6:3 10:-6
>* bb contribution is	0:3
>* bb convolutional network	1:3 10:-3
>* bb convolutional neural	8:3 10:-4
>* bb data augmentation	1:3
>* bb dataset ,	6:3 7:-3
>* bb dataset and	10:3
>* bb datasets using	1:3
>* bb deep learning	8:3 10:-3
>* bb define a	10:-4
>* bb demonstrate its	0:4 1:-3
>* bb demonstrate that	0:-3 1:-6 5:4
>* bb demonstrate the	6:-3 8:-4 10:4
>* bb derive a	1:3 2:4 10:-5
>* bb describe a	8:3 10:-3
>* bb design a	8:-6 10:6
>* bb design an	8:3
>* bb design two	1:5 8:-3
>* bb develop an	1:4
>* bb devise a	10:3
>* bb different networks	1:3 10:-3
>* bb different tasks	10:-3
>* bb distillation (	1:4
>* bb domain adaptation	1:-3
>* bb downstream tasks	8:3
>* bb e.g. ,	1:3 6:-3 7:4 10:-7
>* bb effective in	8:3 10:-4
>* bb effectiveness of	1:3 10:-3
>* bb efficiency of	8:3
>* bb efficient and	1:-3 3:4
>* bb enhance the	1:-4 10:4
>* bb ensemble of	1:-3
>* bb equipped with	10:-3
>* bb equivalent to	4:3
>* bb estimation ,	4:3 10:-3
>* bb existing methods	5:3
>* bb experiments for	8:-3 10:4
>* bb experiments on	6:4 8:7 10:-7
>* bb experiments with	1:-3 6:4
>* bb exploit the	1:4 10:-5
>* bb explore the	8:-3 10:3
>* bb extend the	0:5
>* bb family of	4:3 10:3
>* bb feasibility of	10:-3
>* bb find that	0:4 4:3 8:-3
>* bb first design	0:3
>* bb first proposes	2:3
>* bb first study	10:4
>* bb first to	1:4 10:-5
>* bb focus on	3:3
>* bb focuses on	1:3
>* bb for a	8:-3 10:4
>* bb for both	10:-4
>* bb for learning	8:-4 10:5
>* bb for real-world	8:3
>* bb for the	10:5
>* bb for training	10:3
>* bb form of	8:3 10:-3
>* bb formulate the	8:3 10:-3
>* bb framework ,	1:3 2:3 10:-5
>* bb framework based	1:-4
>* bb framework of	0:7 1:-5 10:-4
>* bb from the	8:-4
>* bb function for	1:3 10:-4
>* bb further design	10:3
>* bb further improve	8:-3 10:4
>* bb further propose	10:3
>* bb gradient -based	10:3
>* bb gradient descent	8:-3
>* bb has been	0:3 1:-4
>* bb helps improve	8:4 10:-3
>* bb hold when	4:3
>* bb holistic framework	1:-4 10:3
>* bb how a	1:5 10:-5
>* bb how the	8:-4
>* bb how to	3:4
>* bb i )	3:3 8:-3
>* bb i.e. ,	1:3
>* bb improve the	4:-3 8:6
>* bb improvements in	10:-5
>* bb improvements on	6:-3 10:5
>* bb in a	0:-3 10:3
>* bb in an	1:3
>* bb in challenging	8:5 10:-4
>* bb in simulation	1:-3 10:3
>* bb in such	1:-4 10:6
>* bb in terms	1:-3
>* bb in the	0:-4 4:-3 6:3
>* bb in which	4:4 10:-5
>* bb incorporate the	3:3 10:-4
>* bb inference and	10:-3
>* bb interactions with	8:-3
>* bb into a	5:3 8:3 10:-7
>* bb into the	1:-4 2:3
>* bb introduce a	0:-4 3:-5 6:-3
>* bb introduce shpix2pix	10:3
>* bb introduce the	0:-3 8:5
>* bb introduces a	3:3 10:-3
>* bb is a	1:-9 8:8 10:3
>* bb is able	1:3 10:-4
>* bb is also	1:3
>* bb is applicable	8:3
>* bb is based	0:6 10:-4
>* bb is built	1:-3
>* bb is competitive	5:3
>* bb is composed	1:4
>* bb is evaluated	10:4
>* bb is the	8:4
>* bb is to	8:3
>* bb it is	8:-3 10:3
>* bb it outperforms	1:-3
>* bb its performance	10:-3
>* bb knowledge of	8:-5 10:6
>* bb language model	10:3
>* bb leads to	10:-3
>* bb learn the	1:3
>* bb learning (	10:3
>* bb learning ,	8:-3 10:3
>* bb learning framework	10:-3
>* bb learning of	8:-3 10:3
>* bb learning to	1:-3 10:3
>* bb learns to	1:-4 3:3 10:3
>* bb leverage a	1:-3 10:4
>* bb leverages the	1:3
>* bb loss to	10:4
>* bb mechanism to	1:3
>* bb memory ,	4:3
>* bb method ,	0:3
>* bb method can	1:3 4:-3 10:-3
>* bb method of	2:3
>* bb method on	6:3 8:3 10:-7
>* bb method outperforms	4:-4 10:4
>* bb method that	10:3
>* bb methods by	4:-3 5:3
>* bb methods in	4:-3 10:5
>* bb methods on	6:5 10:-3
>* bb methods that	5:4
>* bb model (	10:3
>* bb model ,	1:-3 6:-3
>* bb model architectures	1:-3 6:-3 10:7
>* bb model can	8:-5 10:7
>* bb model in	10:-3
>* bb model is	10:3
>* bb model that	1:3 4:-4 10:4
>* bb model the	1:3 3:4 10:-7
>* bb models (	4:3 10:-3
>* bb models and	8:4 10:-3
>* bb models for	8:5 10:-3
>* bb models on	10:3
>* bb models that	5:4
>* bb models ’	8:-3 10:3
>* bb modify the	1:-5 3:4
>* bb module and	1:-3 10:4
>* bb motivated by	10:3
>* bb need for	10:3
>* bb network (	1:4
>* bb network for	10:3
>* bb network that	1:4
>* bb network with	10:3
>* bb networks (	1:-3
>* bb networks :	1:3 10:-3
>* bb neural architecture	1:-4 10:4
>* bb neural network	0:3 10:-3
>* bb neural networks	1:-5 10:6
>* bb new benchmark	6:-4 10:5
>* bb new framework	10:-5
>* bb new state-of-the-art	6:-3 10:3
>* bb not only	8:4 10:-4
>* bb notion of	0:3
>* bb novel algorithm	1:-3 10:6
>* bb novel approach	1:4
>* bb novel framework	0:3
>* bb novel hybrid	1:4 10:-6
>* bb novel method	0:7 1:-3 10:-4
>* bb novel technique	10:3
>* bb number of	4:-3 6:3 8:-3 10:5
>* bb object detection	8:-3 10:6
>* bb objects :	8:-3
>* bb observe that	1:-3 4:5 10:-3
>* bb obtained by	1:4
>* bb of a	1:-4
>* bb of attacks	10:3
>* bb of each	10:3
>* bb of experiments	1:4 10:-4
>* bb of integrating	8:-4 10:3
>* bb of magnitude	4:3
>* bb of objects	4:3
>* bb of tasks	10:-3
>* bb of the	0:6 1:-4 3:-5 4:-3 6:3
>* bb of these	3:3 10:-3
>* bb on a	6:5 10:-3
>* bb on both	8:5 10:-7
>* bb on different	10:-3
>* bb on large	10:5
>* bb on the	0:6 7:4 8:-6
>* bb on this	1:4
>* bb on three	1:3
>* bb on two	1:4 8:-4
>* bb optical flow	4:3 10:-5
>* bb outperforms previous	6:-3
>* bb outperforms state-of-the-art	8:-4
>* bb outperforms the	4:6 8:6 10:-8
>* bb outputs of	1:3
>* bb over a	10:3
>* bb over existing	4:4
>* bb paradigms ,	8:4
>* bb performance in	10:-4
>* bb performance of	1:-3 8:3
>* bb performance on	8:-3 10:7
>* bb points and	1:3 10:-4
>* bb power of	1:-3
>* bb predictive control	1:4 10:-5
>* bb present a	3:-3 8:6
>* bb present an	8:-4 10:3
>* bb present the	10:4
>* bb presents a	8:3
>* bb presents an	1:3
>* bb presents the	8:3
>* bb problem in	10:5
>* bb problem is	1:3
>* bb problem of	0:3
>* bb problems ,	1:-3
>* bb procedure for	0:7 10:-6
>* bb propose a	1:-3 2:5 4:-5 6:-3
>* bb propose an	1:-4 3:4
>* bb propose and	1:3 10:-5
>* bb propose the	1:3
>* bb propose three	1:-3 10:4
>* bb propose to	0:-5 1:4
>* bb propose two	1:3
>* bb proposes a	1:-7 2:3
>* bb proposes the	1:4
>* bb provide a	6:4
>* bb provide the	1:-3 10:4
>* bb provides an	8:-3 10:3
>* bb range of	8:3 10:-4
>* bb real-world tasks	10:3
>* bb related to	0:3
>* bb representations by	1:3
>* bb representations that	8:3 10:-4
>* bb results on	8:5
>* bb reveal that	1:-4
>* bb robustness of	8:-3 10:4
>* bb scheme for	10:4
>* bb seamlessly integrates	1:4 10:-3
>* bb search algorithm	0:4 1:-5
>* bb semantic segmentation	10:-4
>* bb serve as	10:-3
>* bb show how	1:6
>* bb show that	1:5 3:-3 4:-3 5:-4 6:-3
>* bb show the	8:5
>* bb shown that	0:3
>* bb shpix2pix :	10:3
>* bb significant improvement	10:4
>* bb significant improvements	4:5 10:-3
>* bb significantly outperforms	8:-3
>* bb simple and	1:3
>* bb simple but	10:-5
>* bb simple yet	10:3
>* bb solve the	8:4 10:-3
>* bb state of	0:4
>* bb state-of-the-art accuracy	5:3 10:-3
>* bb state-of-the-art methods	6:3
>* bb state-of-the-art results	8:3
>* bb studies the	8:4
>* bb study a	1:5 10:-7
>* bb such a	1:3
>* bb such as	10:4
>* bb superiority of	4:3
>* bb system ,	1:-3 10:3
>* bb system for	8:3
>* bb systems ,	8:3
>* bb take a	1:3
>* bb tasks ,	8:3 10:-3
>* bb tasks :	8:5
>* bb tasks including	8:4 10:-4
>* bb technique for	10:4
>* bb terms of	1:-3
>* bb that (	8:-3
>* bb that ,	10:3
>* bb that a	1:3
>* bb that combines	1:4
>* bb that improves	10:4
>* bb that in	10:4
>* bb that is	0:-3 8:7 10:-4
>* bb that it	3:3 8:4 10:-5
>* bb that leverages	1:3 10:-3
>* bb that such	1:3
>* bb that the	0:-4 8:4
>* bb that this	8:-3 10:6
>* bb that uses	1:7 10:-4
>* bb the advantages	1:4
>* bb the art	0:4
>* bb the benefits	1:3
>* bb the domain	10:3
>* bb the feasibility	10:-3
>* bb the first	0:3 1:-6 8:3
>* bb the generalization	1:-3
>* bb the input	10:3
>* bb the learning	1:-3 10:5
>* bb the local	1:4
>* bb the need	10:4
>* bb the network	1:3 10:-3
>* bb the objects	1:4
>* bb the outputs	1:3
>* bb the performance	1:-3 8:5 10:-4
>* bb the potential	8:5 10:-5
>* bb the power	1:-3
>* bb the previous	8:4
>* bb the problem	1:4
>* bb the robustness	8:-3 10:4
>* bb the same	1:-3 5:4
>* bb the state	0:3
>* bb the state-of-the-art	0:4 5:-3 6:3 10:-3
>* bb the superior	10:3
>* bb the system	10:-4
>* bb the training	10:3
>* bb the transfer	10:3
>* bb the two	10:-3
>* bb the use	1:3
>* bb the way	4:4
>* bb the well-known	0:4 1:-4 3:4
>* bb then propose	1:-5 10:4
>* bb then use	1:3
>* bb these models	8:-3
>* bb this by	10:3
>* bb this novel	1:3
>* bb three different	1:3 10:-6
>* bb three main	10:3
>* bb through a	1:5 10:-3
>* bb to a	0:-3 8:-3 10:6
>* bb to any	10:3
>* bb to apply	1:3
>* bb to build	0:3 1:-3
>* bb to fine-tune	1:3
>* bb to identify	8:-4
>* bb to improve	8:4 10:-3
>* bb to incorporate	1:4 10:-3
>* bb to learn	0:4 1:5 10:-4
>* bb to leverage	1:4 10:-4
>* bb to other	1:3 4:-3
>* bb to propose	8:3 10:-5
>* bb to solve	1:-5 10:6
>* bb to the	0:8 1:-3 10:-4
>* bb to use	10:6
>* bb train a	1:6 6:-3 7:5 10:-4
>* bb train and	10:-3
>* bb train the	4:4
>* bb train two	1:-4 10:6
>* bb trained on	10:3
>* bb training of	10:3
>* bb transfer of	10:3
>* bb transfer the	10:-3
>* bb two novel	1:-3 10:4
>* bb two types	1:3 8:-4
>* bb types of	1:3 8:-4
>* bb us to	1:4 10:-3
>* bb use a	0:6 1:-3
>* bb use of	1:3
>* bb usefulness of	8:4
>* bb user study	4:4 10:-3
>* bb using a	10:4
>* bb using three	8:3
>* bb utilize the	10:3
>* bb variant of	0:8 3:-3 10:-5
>* bb variants of	1:-4 10:4
>* bb variational inference	1:-3 10:3
>* bb version of	8:-3
>* bb via the	3:3
>* bb way of	4:4
>* bb when the	1:-3 4:4
>* bb when using	10:-3
>* bb where it	1:-3
>* bb which can	0:4
>* bb which consists	1:3 10:-3
>* bb which integrates	1:-3 10:6
>* bb which is	0:3
>* bb with a	10:5
>* bb with an	10:-4
>* bb with the	1:-3
>* bb with two	8:3
>* bb within a	10:3
>* bb within the	3:4
>* f 	8:-4 10:3
>* f (	8:-3 10:3
>* f )	10:3
>* f ,	1:-3 6:3
>* f -based	8:4
>* f .	2:3 10:-3
>* f achieve	6:-3 10:4
>* f achieves	4:-5 5:5 8:4
>* f additionally	1:-3 10:5
>* f address	10:-3
>* f addresses	8:3 10:-3
>* f adopt	1:3 3:-3
>* f against	1:-4 10:5
>* f algorithm	1:5 2:3 8:-3
>* f allows	1:3
>* f also	0:-6 1:4 7:4
>* f analyze	8:3
>* f and	0:5 8:-4
>* f apply	1:3 3:-3
>* f approach	3:3 4:3
>* f argue	8:-4
>* f build	3:3 10:-5
>* f call	0:-3 10:5
>* f can	0:-3 1:-5 3:3
>* f collect	6:-3 7:3
>* f combine	1:5 10:-4
>* f combines	1:3
>* f compare	0:-3 1:-3 3:3 6:3 10:-3
>* f compared	10:3
>* f consider	8:-5 10:5
>* f considers	8:-3 10:3
>* f consists	1:-3 10:3
>* f construct	1:4 10:-3
>* f curate	7:4
>* f define	1:-3 8:3
>* f demonstrate	1:-4 2:3 5:6 10:-4
>* f derive	2:4
>* f describe	8:4
>* f describes	1:7 10:-4
>* f design	1:4 3:3 8:-4
>* f efficiently	8:4 10:-4
>* f employ	3:3
>* f employs	1:6 10:-6
>* f enables	3:4 10:-3
>* f establish	8:-3
>* f evaluate	8:-4
>* f examine	1:-3 10:6
>* f exploit	0:3 10:-3
>* f extend	0:5 10:3
>* f extends	0:7 1:-5
>* f find	0:5 4:3 8:-4
>* f first	1:4 4:-4
>* f focus	3:3
>* f for	1:3 10:-6
>* f formulate	1:6 10:-3
>* f from	0:3 10:-4
>* f further	0:-4
>* f generalize	0:3
>* f give	1:-3
>* f have	1:-3 10:4
>* f highlight	10:3
>* f identify	10:4
>* f in	1:-3 10:3
>* f incorporate	8:4
>* f integrate	2:3
>* f introduce	1:-4 10:3
>* f introduces	0:3 3:4 10:-3
>* f investigate	1:-4 10:5
>* f involves	1:3 10:-3
>* f is	3:-4 6:-3
>* f learns	1:-4 3:3 8:3
>* f leverage	1:3
>* f method	1:-6 2:3 5:3
>* f model	3:5 10:-4
>* f models	0:3
>* f obtain	5:3 8:3 10:-3
>* f on	4:-3 10:3
>* f outperform	8:3 10:-3
>* f outperforms	4:8
>* f over	8:3 10:-4
>* f perform	10:3
>* f performs	1:-4 4:3
>* f present	6:-3
>* f presents	1:4 8:5 10:-5
>* f propose	4:-5 5:-3
>* f proposed	1:-3 2:4 3:-3 8:-3 10:5
>* f proposes	8:4 10:-3
>* f provide	6:6
>* f reveal	10:3
>* f revisit	3:3
>* f show	1:5 3:-3 4:4 5:-4 6:-3
>* f studies	1:-3 8:5
>* f study	0:-3 1:-3 8:4
>* f successfully	10:-4
>* f systematically	8:-4 10:4
>* f tackle	8:-3
>* f technique	8:-3 10:3
>* f that	0:3
>* f then	10:4
>* f therefore	0:3
>* f through	8:-4 10:3
>* f train	0:-3 1:-4 4:3 6:-3 7:5 8:3
>* f treat	1:-3 8:-3 10:5
>* f use	1:3 8:-4
>* f uses	1:3 8:-3
>* f using	8:3
>* f utilize	1:4 10:-3
>* f utilizes	1:3
>* f validate	10:6
>* f with	1:3
>* gap 0	8:-4 10:3
>* gap 1	1:3 5:-4
>* gap 2	0:-5 2:-5 3:3 5:-3 6:5 10:-3
>* gap 3	4:-3 5:-3 6:-4 7:3 10:4
>* gap far	1:-3 2:-6 3:-4 4:4 7:-5 10:3
>* gap mid	1:-3 2:-8 5:-6 6:-4 7:4
>* gap near	0:4 2:4 4:-5 5:5
>* l 	8:-4 10:3
>* l "	1:3
>* l (	0:-4 1:-4 2:3 4:-3 8:-3 10:5
>* l )	8:3
>* l ,	0:-4 1:4 3:-7 8:4
>* l -based	0:6 8:3 10:-4
>* l .	2:5 10:-4
>* l :	1:-5 8:10 10:-5
>* l ;	10:-3
>* l a	0:-5 5:-3
>* l against	1:4
>* l an	1:4 5:3
>* l and	1:3 2:-6 3:-5 4:4 5:-4 8:4
>* l apply	1:4
>* l as	3:-3 7:4 10:-4
>* l better	8:3
>* l between	3:3
>* l both	8:3 10:-4
>* l combines	1:6 10:-4
>* l consider	8:-4 10:4
>* l conventional	0:3
>* l current	3:3 10:-5
>* l deep	1:-3
>* l different	8:4 10:-4
>* l effective	3:5 8:-3
>* l efficient	0:-3 3:4 8:-3
>* l employs	1:3
>* l existing	4:6 5:-4 8:-5
>* l exploit	1:-4 8:4
>* l extends	0:6 8:-3
>* l for	1:-3 2:3 3:-4 8:4
>* l from	0:3 8:-6 10:4
>* l how	8:3
>* l improve	10:3
>* l in	1:-5 3:-3 8:6
>* l incorporate	10:3
>* l into	1:-4 2:3 8:5 10:-8
>* l introduce	1:6
>* l investigate	1:-3 3:3 10:-4
>* l its	10:3
>* l large-scale	8:-4 10:4
>* l learn	1:3
>* l learning	8:-5 10:5
>* l leverage	1:5 10:-5
>* l like	1:-3 4:3
>* l named	6:3 10:-4
>* l neural	1:4
>* l new	0:-5 3:3 7:3
>* l novel	0:-6 3:3
>* l of	0:5 4:-3 10:-3
>* l or	10:3
>* l over	10:-3
>* l perform	1:4 10:-3
>* l performs	10:3
>* l popular	1:-3 8:-3 10:5
>* l pre-trained	0:3 10:-4
>* l previous	8:-4 10:5
>* l proposed	10:3
>* l simple	1:-4 10:4
>* l solve	8:4 10:-4
>* l standard	10:-5
>* l state-of-the-art	0:-6 4:3
>* l strong	10:5
>* l study	1:-3 8:3
>* l synthetic	8:5 10:-5
>* l that	0:5
>* l the	3:-3 8:-4
>* l this	1:4 10:-4
>* l through	1:4
>* l to	0:-3 1:5 3:-4 4:3 5:3 8:-6
>* l traditional	0:3 10:-3
>* l training	8:-3 10:5
>* l two	1:-4 8:-4 10:7
>* l used	1:-4 8:4
>* l uses	1:4
>* l using	0:3 1:6 10:-4
>* l various	1:-3 10:7
>* l via	1:4
>* l where	1:3 8:3 10:-4
>* l which	4:3
>* l while	10:-3
>* l with	0:-3 3:-3 4:3 8:3
>* l {	1:3 10:-3
>* ll  	8:-4 10:3
>* ll  ,	4:3 10:3
>* ll  consider	8:-4 10:4
>* ll  for	8:5 10:-5
>* ll  in	1:3 10:-4
>* ll  introduce	10:3
>* ll  leverage	1:3 10:-4
>* ll  on	8:-3 10:5
>* ll ) ,	4:3
>* ll ) and	1:4 8:-4
>* ll , a	1:-3
>* ll , an	10:-5
>* ll , and	0:3 8:3 10:-4
>* ll , called	1:3
>* ll , including	10:3
>* ll , the	10:3
>* ll , where	1:3
>* ll a new	0:-5 7:3
>* ll a novel	0:-7 3:4
>* ll a simple	1:-4 10:4
>* ll advantages of	1:5
>* ll algorithm ,	1:3
>* ll an efficient	3:3
>* ll and a	8:4
>* ll and the	10:3
>* ll architecture for	0:4 10:-5
>* ll based on	0:5 1:5 8:-6 10:-4
>* ll by a	4:4
>* ll class of	3:4 10:3
>* ll context of	8:4
>* ll data for	1:3
>* ll datasets for	8:-6 10:6
>* ll design a	1:-7 10:5
>* ll effectiveness of	1:4 10:-3
>* ll family of	3:-3
>* ll for efficient	10:-3
>* ll for the	1:5 8:-3
>* ll form of	3:3
>* ll framework for	8:3
>* ll framework of	1:-3
>* ll from the	3:3 8:-5 10:4
>* ll in a	1:6 10:-4
>* ll in the	0:-3 8:-4 10:4
>* ll into the	2:3
>* ll introduce a	1:-3 2:5 3:4 10:-5
>* ll introduce the	1:-4
>* ll is a	10:4
>* ll learn a	10:-3
>* ll of a	10:-4
>* ll of the	0:6 1:-6 3:-3 10:4
>* ll on the	6:-5 7:4 10:3
>* ll performance of	1:-3 5:3
>* ll present a	1:-4 3:4
>* ll problem of	8:3 10:-3
>* ll propose a	1:-4
>* ll propose an	8:-3 10:4
>* ll robustness of	10:5
>* ll scheme for	10:3
>* ll show that	1:-3 10:4
>* ll strategy for	1:3
>* ll such as	0:3
>* ll terms of	8:3 10:-3
>* ll that the	1:4
>* ll that uses	1:3
>* ll the existing	4:3
>* ll through a	1:3
>* ll to improve	10:3
>* ll to learn	1:5 10:-4
>* ll to state-of-the-art	5:3
>* ll to the	0:3 1:-5 4:-3 6:3
>* ll use of	1:5 3:3 10:-6
>* ll using a	1:3 8:-3
>* ll well as	4:3 10:-4
>* ll with the	0:-3 1:-5 3:3 5:3
>* n "	1:3 2:3 10:-3
>* n 's	1:3 10:4
>* n (	2:3 3:-6 5:3
>* n )	0:-3 1:-3 2:3
>* n ,	0:-5 2:-5 3:3 5:-4 7:3 8:6 10:-5
>* n -	10:4
>* n -based	1:9 3:-7 4:4 8:-3
>* n .	1:-3 4:-4 6:3
>* n :	1:-5 10:6
>* n ;	8:-4 10:5
>* n [	0:3 10:-3
>* n across	1:-3
>* n algorithm	0:3 1:-4
>* n algorithms	1:-3
>* n also	10:3
>* n and	3:-6 5:-3 8:3
>* n approach	3:3 8:-3
>* n approaches	5:4 10:-3
>* n architecture	0:4 8:-3
>* n are	0:4 1:-3
>* n as	1:4 4:-4 8:5
>* n at	1:4 3:3
>* n based	1:4 3:-5 8:3 10:-4
>* n benchmark	6:-3 8:4
>* n between	8:3
>* n but	1:-3 4:7 10:-4
>* n by	0:4 1:-3
>* n called	3:4
>* n could	1:3
>* n data	10:-4
>* n dataset	6:3 10:-3
>* n datasets	8:-3
>* n first	0:4 1:-3
>* n for	0:-3
>* n framework	2:5
>* n from	1:-4 10:5
>* n given	8:-3 10:4
>* n has	1:-3 10:3
>* n have	10:-3
>* n in	3:-3 5:4
>* n is	1:-5 4:4 10:3
>* n mechanism	3:4
>* n method	1:-8 3:6 10:3
>* n methods	0:-3 8:-5 10:4
>* n model	0:4 1:3 3:-3 10:-4
>* n models	1:-5 10:4
>* n network	0:3 8:-3
>* n objective	1:5 10:-5
>* n of	1:6 3:-4 8:-3
>* n on	4:-3 5:3
>* n or	10:4
>* n over	1:3
>* n paradigm	10:-3
>* n present	4:4 10:-5
>* n procedure	10:-3
>* n process	1:4 10:-3
>* n results	10:-3
>* n scheme	1:5 10:-3
>* n setting	8:3 10:-3
>* n strategy	3:3
>* n task	1:-4 8:3
>* n techniques	10:3
>* n that	0:4 1:-4 3:5 10:-4
>* n the	3:3 10:-5
>* n through	1:-3
>* n to	0:6 2:-3 4:-7 6:-4
>* n using	8:-3 10:4
>* n where	10:3
>* n which	0:-3 10:6
>* n while	10:-4
>* n with	1:7 3:-4 8:-3 10:-5
>* n without	1:-3 10:4
>* n }	1:3 10:-3
>* n ”	10:3
>* nn ( cnn	1:3
>* nn ( rl	1:-3 10:3
>* nn ) .	1:-3 10:3
>* nn , a	4:4 8:3 10:-5
>* nn , achieving	4:3 10:-4
>* nn , an	10:3
>* nn , and	1:3 3:-3
>* nn , by	10:-3
>* nn , i.e.	1:-3 8:4
>* nn , that	10:3
>* nn , the	5:3 10:-3
>* nn , where	1:-3 3:4 8:-6 10:7
>* nn , which	6:6 8:6 10:-4
>* nn , while	0:3
>* nn , with	1:3 3:4 6:4 8:-3 10:-4
>* nn -based framework	1:4
>* nn . "	4:-3 5:3
>* nn . \$	6:3
>* nn algorithm for	8:-5 10:6
>* nn algorithms ,	8:4
>* nn and a	1:3
>* nn and show	8:5 10:-4
>* nn approach by	8:-6 10:6
>* nn approach for	1:-3
>* nn approach to	1:4 10:-3
>* nn architecture ,	1:3 10:-3
>* nn as a	0:-3 1:-4 8:3 10:4
>* nn as an	0:3 1:-3
>* nn as well	4:-3
>* nn based on	1:-3 8:4 10:-4
>* nn benchmark .	6:-3 10:3
>* nn benchmark datasets	8:3
>* nn can be	1:-3 10:3
>* nn dataset .	10:-3
>* nn dataset and	10:3
>* nn for a	8:4 10:-4
>* nn for the	3:3 8:-3 10:4
>* nn framework ,	0:4 10:-5
>* nn framework for	1:5 10:-4
>* nn framework that	0:-3 1:-3 10:6
>* nn from a	8:4 10:-3
>* nn from the	8:-4 10:5
>* nn in a	8:3
>* nn in terms	4:3
>* nn method ,	5:3 8:-3
>* nn method for	1:-3
>* nn method to	10:3
>* nn methods .	1:-3 5:3
>* nn methods to	8:-4
>* nn model .	1:3
>* nn model for	1:-3
>* nn models .	8:-5 10:6
>* nn of a	1:3 8:-6 10:3
>* nn of the	1:4 8:-3
>* nn on a	1:4 5:3 8:-5
>* nn on the	1:4
>* nn problems .	10:-3
>* nn problems with	8:5 10:-5
>* nn propose a	1:3
>* nn strategy for	3:4 8:-3
>* nn strategy to	1:3
>* nn tasks ,	8:4 10:-4
>* nn tasks .	8:-3 10:3
>* nn techniques .	1:4
>* nn that allows	0:3 1:-3
>* nn that can	3:3 10:-7
>* nn that learns	0:3
>* nn to a	0:4 1:-3 10:-3
>* nn to improve	10:3
>* nn to learn	3:3 10:-3
>* nn to make	1:-5 10:6
>* nn to the	0:3 10:-3
>* nn using a	8:-4 10:5
>* nn with a	4:3 8:-4 10:3
>* nn with the	1:-3 2:3
>* others 0	0:4 2:-3 8:3 9:-6 10:-3
>* others 1	2:-3 10:5
>* others 2	0:-7 2:-4 5:-3 10:3
>* others 3	2:4 3:-3 6:3 8:-7
>* others 4	0:-4 3:3 4:-6 6:-4
>* p (	10:3
>* p )	10:-5
>* p ,	0:-4 4:-3 6:-3 9:-3
>* p ^	3:3 5:-5 6:-4 7:4 9:-3
>* p a	2:-3
>* p algorithms	3:4
>* p and	10:3
>* p by	5:3
>* p combine	8:-4 10:5
>* p compare	4:5 10:-5
>* p evaluate	1:-3 10:3
>* p evaluated	8:-3
>* p extend	1:3 8:-4 10:3
>* p for	4:4 10:-3
>* p here	1:-3 10:5
>* p how	1:3
>* p in	0:4 1:-4 8:-5
>* p of	0:3 1:-3 2:3 5:-4
>* p paper	0:3
>* p tested	1:4 10:-4
>* p that	1:-4 4:4 8:-3
>* p the	3:-4 5:3 6:3
>* p to	5:3 10:-3
>* p validate	10:-3
>* p where	10:3
>* p which	7:3
>* p work	3:3
>* part aim	2:-4 3:3 4:-7 5:-8 6:-5 8:3 9:-3
>* part body	2:-3 4:-3 5:3 8:-4 9:-3
>* part end	1:-5 3:-6 4:3 9:-4
>* pp ) ,	1:-4 8:-3 10:8
>* pp , and	10:3
>* pp , the	10:4
>* pp , which	7:3 10:3
>* pp 2 )	1:3
>* pp ^ ^	3:3 5:-5 6:-4 7:4 9:-3
>* pp ^ here	3:-3 10:7
>* pp ^ in	0:3 3:3 10:-5
>* pp ^ the	0:-4 4:3 8:-7
>* pp additionally ,	1:-3 10:4
>* pp analysis ,	8:3
>* pp approach ,	6:-3 7:3
>* pp architecture ,	10:3
>* pp challenges ,	1:-5
>* pp classification ,	10:3
>* pp dataset ,	1:4 8:-4
>* pp demonstrate that	1:3 5:3 10:-4
>* pp efficacy of	0:4
>* pp end ,	2:4 8:3
>* pp evaluate the	6:-3 8:4
>* pp finally ,	4:-3 8:4
>* pp find that	4:3
>* pp first ,	1:-3 8:-4 10:5
>* pp firstly ,	1:-3 4:4
>* pp framework ,	1:4
>* pp further ,	1:3 10:-3
>* pp furthermore ,	1:-4 8:-3 10:4
>* pp hence ,	5:3 10:-4
>* pp here ,	10:-5
>* pp however ,	10:4
>* pp in which	10:-3
>* pp instead ,	10:-3
>* pp issue ,	0:3 10:-3
>* pp issues ,	1:-3 10:5
>* pp lastly ,	10:4
>* pp limitation ,	3:3 10:-5
>* pp limitations ,	1:4 10:-6
>* pp meanwhile ,	1:4
>* pp method ,	3:3 6:-4 7:3
>* pp methods ,	10:3
>* pp model ,	10:3
>* pp models ,	8:-3 10:3
>* pp next ,	10:3
>* pp notably ,	3:4 10:-3
>* pp observation ,	1:3
>* pp of the	0:7 6:3 8:-3 10:-4
>* pp paper ,	0:-3 4:4
>* pp particular ,	0:4
>* pp practice ,	1:3 10:-3
>* pp problem ,	0:-3 3:5
>* pp representations ,	1:4 10:-3
>* pp scenarios ,	10:-4
>* pp setting ,	1:3
>* pp show that	1:-3 5:-3
>* pp shows that	5:3
>* pp specifically ,	0:4 2:-3 8:4 10:-3
>* pp study ,	8:3
>* pp surprisingly ,	5:4
>* pp that the	0:-4 2:-3 8:8 10:-4
>* pp them ,	10:-3
>* pp then ,	2:4 10:-3
>* pp therefore ,	1:4 10:-4
>* pp this ,	1:6
>* pp this paper	0:3
>* pp this work	1:-4 3:3
>* pp time ,	4:3 10:-4
>* pp to the	8:3 10:-3
>* pp train the	1:5
>* pp we evaluate	1:-4 10:3
>* pp we evaluated	8:-3
>* pp we tested	1:4 10:-4
>* pp we validate	10:-3
>* pp work ,	0:3 1:3 4:-3 10:-3
>* q "	8:4 10:-4
>* q 's	2:4
>* q (	1:-7 8:6 10:4
>* q )	1:-6 3:-3 10:4
>* q ,	0:-4 4:-4 5:-4 9:-4
>* q .	1:8 10:-4
>* q 1	1:-3
>* q 3d	8:3
>* q :	1:-3 2:3
>* q a	1:7 8:4 10:-10
>* q above	8:-3
>* q achieve	0:3 1:3 3:-4
>* q addition	10:4
>* q additionally	1:-3 8:3 10:4
>* q address	0:-3 3:3
>* q against	1:3
>* q algorithm	0:3 1:-3 8:3
>* q algorithms	3:4
>* q all	1:-4
>* q along	8:3
>* q also	1:-5 4:4 5:3
>* q an	2:8 10:-4
>* q analysis	8:4
>* q and	0:-4 1:3 6:-3
>* q application	2:3 10:-4
>* q applications	1:-4 3:5
>* q applied	1:5 8:-5
>* q apply	10:3
>* q approach	6:-3 7:3 10:4
>* q architecture	1:-3 10:4
>* q are	10:4
>* q as	0:3 3:-3 4:-6 10:3
>* q at	1:-4 4:3
>* q attention	10:3
>* q based	1:-4 8:4 10:5
>* q benchmark	3:3 6:-4 7:3
>* q between	5:5
>* q both	1:-4 10:6
>* q by	2:-3 5:4
>* q challenges	1:-5
>* q classes	10:3
>* q classification	5:3
>* q coco	1:4 10:-4
>* q combine	8:-4 10:5
>* q combining	10:4
>* q compare	4:6 10:-5
>* q compared	10:5
>* q complex	1:-3 10:4
>* q contributions	1:-3 10:4
>* q data	4:-4 10:4
>* q dataset	8:-6 10:6
>* q datasets	4:6 8:-3
>* q demonstrate	1:-4 3:-3 4:5 6:4 8:-3
>* q demonstrates	10:-4
>* q derive	0:5 10:-4
>* q design	10:-3
>* q detection	2:3
>* q different	1:3 10:-5
>* q drawbacks	10:-4
>* q due	8:3
>* q during	3:3 10:-3
>* q dynamics	8:4 10:-4
>* q each	4:3 10:-4
>* q effectiveness	10:4
>* q efficacy	0:4 1:3 2:4 4:-4 8:-3
>* q efficient	1:-3
>* q empirical	4:4 10:-4
>* q empirically	5:3 10:-4
>* q end	1:-3 2:4 8:3
>* q especially	2:3 10:-4
>* q evaluate	8:4
>* q evaluated	8:-3
>* q evaluation	2:3 10:-4
>* q existing	1:-3
>* q experimental	1:-4 4:-3 10:10
>* q experimentally	8:-3
>* q experiments	0:4 4:3 5:-4 8:3
>* q explore	1:-3
>* q extend	1:3 8:-4
>* q facilitate	6:4
>* q feature	10:3
>* q finally	4:-3 8:3
>* q find	1:-3 4:3
>* q first	8:-4 10:6
>* q firstly	1:-3 4:4
>* q focusing	10:5
>* q for	0:3 1:3 2:-3 8:-4
>* q framework	1:5 7:3 8:-4
>* q further	1:3 2:-3 8:-4
>* q furthermore	4:3 8:-3
>* q future	8:-3 10:3
>* q general	0:3 1:-3
>* q goal	1:-6 10:7
>* q graph	1:5 10:-5
>* q hence	5:3 10:-3
>* q here	1:-3
>* q how	8:-3 10:3
>* q however	10:7
>* q idea	1:-4 10:4
>* q image	10:3
>* q images	2:4
>* q improvement	8:3
>* q in	0:6 5:-3 6:-4 10:-3
>* q information	1:-3 10:3
>* q inspired	0:3 1:4 10:-4
>* q instance	10:3
>* q instead	1:4 10:-6
>* q into	1:-3 5:4
>* q is	1:-3 10:7
>* q issue	1:3 10:-3
>* q issues	1:-3 10:5
>* q its	5:4 10:-3
>* q knowledge	2:4 10:-4
>* q labels	1:3 10:-5
>* q lastly	10:4
>* q learned	5:3
>* q learning	1:-4 4:5
>* q like	1:3
>* q limitations	1:4 10:-6
>* q maps	1:-3 10:4
>* q meanwhile	1:4
>* q method	0:-3 6:-4 7:3
>* q methods	10:5
>* q mitigate	1:3 10:-6
>* q model	2:3 10:-6
>* q models	1:7 4:-3 8:-4
>* q more	2:3
>* q network	4:-3
>* q neural	10:3
>* q next	1:6
>* q notably	3:4 10:-3
>* q novel	1:-3 2:3
>* q object	2:3 10:-4
>* q objects	1:4 10:-4
>* q observation	1:3
>* q of	1:5 4:-3 5:-4 10:-4
>* q on	0:-4 2:-3 4:5 5:-3
>* q only	1:-3
>* q or	1:4
>* q other	1:-3
>* q our	4:-7 5:-3 6:-6 7:7 8:4
>* q paper	2:3
>* q particular	0:4
>* q perception	1:3
>* q performance	6:3 8:8 10:-5
>* q point	1:3
>* q practical	2:3
>* q practice	1:3 10:-3
>* q problem	0:-5 3:5
>* q propose	10:-4
>* q proposed	3:3
>* q rate	4:3
>* q real	8:3
>* q reasoning	0:-3 1:4
>* q recognition	1:3 10:-3
>* q regression	10:-3
>* q relations	10:-3
>* q representations	1:4
>* q resolution	1:4
>* q result	1:-5 8:3
>* q results	1:-5 4:-3 8:3 10:5
>* q robot	8:3 10:-4
>* q robustness	8:-4 10:5
>* q scenarios	10:-5
>* q scenes	1:3
>* q second	0:5
>* q setting	1:3
>* q several	1:-3 10:3
>* q show	3:4 5:-4
>* q shows	1:-3
>* q similar	1:6 10:-4
>* q specifically	0:3 2:-4 8:4
>* q stage	1:5
>* q step	1:4 8:3 10:-6
>* q study	1:4 8:6 10:-3
>* q subsequently	10:5
>* q such	1:3
>* q supervision	10:3
>* q surprisingly	5:4
>* q tackle	0:-3 2:3
>* q target	1:-3
>* q tasks	1:-4 3:4
>* q test	1:3
>* q tested	1:4 10:-4
>* q that	1:-3 2:-4
>* q the	4:-4
>* q them	10:-3
>* q then	2:3
>* q theoretical	1:-3 8:3
>* q therefore	1:7 3:-4 10:-3
>* q these	1:-4 3:-3 8:5 10:3
>* q this	2:3 5:-5 10:-4
>* q three	10:-7
>* q through	2:3 8:-3
>* q thus	8:3
>* q time	4:3 10:-5
>* q to	0:-3 1:-4 7:3 8:3
>* q train	1:9 6:-5 7:3 10:-4
>* q training	1:7
>* q transformer	10:3
>* q two	1:-3 2:3 8:3 10:-3
>* q under	8:5
>* q used	1:5
>* q using	1:-4 10:3
>* q utility	10:-3
>* q validate	8:5 10:-7
>* q various	3:3
>* q verify	10:3
>* q version	10:4
>* q view	10:-3
>* q vision	10:3
>* q we	1:5 4:-5 5:-6 8:4 10:-7
>* q where	10:4
>* q with	3:4 4:-4
>* q work	0:4 3:3
>* q ”	8:-4 10:4
>* r "	2:3 4:-4 10:5
>* r 's	10:3
>* r (	0:4 2:3 8:-3 10:-6
>* r )	2:3 3:-8 4:-4 8:-3
>* r ,	1:-4 2:-9 3:-3 4:6 5:-3 7:4 8:3
>* r -	6:-3 10:3
>* r -based	0:-3 1:5 2:-4 3:-5 4:4
>* r .	0:-7 6:-5 7:3
>* r 2d	1:-4 5:5
>* r :	1:-4 8:4
>* r ;	8:-3 10:3
>* r [	0:4 1:-3 10:-3
>* r a	2:3 3:-3 5:4 8:-4
>* r abilities	10:-3
>* r able	1:-3
>* r accuracy	8:-3
>* r achieve	1:4
>* r achieves	2:5
>* r achieving	4:3
>* r adapt	3:6 10:-4
>* r adversarial	1:-3 10:6
>* r against	0:-3 10:3
>* r agent	1:-3 10:5
>* r agents	8:4 10:-3
>* r aims	10:-4
>* r algorithm	0:5 1:-6
>* r algorithms	0:3 1:-3
>* r all	5:3 10:-5
>* r along	1:-5 10:7
>* r an	0:9 1:-3 2:-5 10:-3
>* r and	0:-3 1:4 7:-3
>* r applications	8:-3
>* r applied	4:4
>* r approach	2:5 8:-3 10:-4
>* r approaches	5:4 10:-3
>* r architecture	3:3 8:-4 10:-3
>* r are	0:4 1:-6 4:4 8:5
>* r as	1:-3 4:-4 5:-3 8:6
>* r at	3:5
>* r autonomous	8:5 10:-5
>* r balance	10:3
>* r based	0:-4 1:7 2:-3 3:3 10:-5
>* r be	0:-3 5:3 8:3
>* r benchmark	1:-3 6:-3 10:3
>* r benchmarks	10:3
>* r better	1:-5 10:7
>* r between	1:-5 3:3 8:4
>* r binary	8:3 10:-3
>* r body	8:5 10:-6
>* r both	3:3
>* r but	0:3 1:-6 4:8 10:-7
>* r by	2:8 3:-4 5:-3 8:-4 10:3
>* r called	1:-6 3:5
>* r can	0:-4 3:-3 6:4 8:-3
>* r causal	8:-5 10:4
>* r cifar-10	2:4 10:-4
>* r classification	1:-3
>* r cnn	1:5 10:-4
>* r compression	10:4
>* r conditional	10:4
>* r consistency	1:4
>* r consists	8:-3 10:3
>* r constraints	8:3 10:-4
>* r construct	0:3
>* r continuous	1:3 10:-4
>* r control	8:3
>* r convex	1:5 10:-3
>* r could	1:3
>* r data	8:-5 10:6
>* r dataset	10:3
>* r datasets	1:-3 4:5
>* r deep	2:8 4:-5 8:4 10:-7
>* r demonstrate	0:4 8:-7 10:3
>* r design	1:5 2:3 3:-3
>* r detection	1:3 10:-3
>* r different	1:-5 8:4 10:5
>* r directly	1:5 10:-4
>* r discriminative	1:-3 10:5
>* r distributions	1:3
>* r diverse	1:-3 3:3 5:3 8:-4 10:3
>* r domain	10:3
>* r domains	10:3
>* r during	1:4 8:-4
>* r e.g.	8:-4 10:4
>* r effective	10:3
>* r effectively	10:6
>* r efficient	1:3
>* r efficiently	3:3 10:-4
>* r enable	1:-3 10:4
>* r enabling	10:4
>* r encoding	0:4 1:-4
>* r end-to-end	10:3
>* r enhances	3:3
>* r environment	10:3
>* r especially	3:3 8:4 10:-7
>* r establish	3:5 10:-5
>* r estimation	8:6 10:-3
>* r evaluate	10:3
>* r even	10:-3
>* r exploit	10:3
>* r extract	10:3
>* r extraction	10:-3
>* r face	8:4 10:-4
>* r family	8:4
>* r features	1:3
>* r finds	1:-3
>* r first	0:4 1:-5 8:-3 10:3
>* r following	2:4 10:-5
>* r for	0:-5 3:3 4:-6 5:3
>* r framework	1:5 2:6 3:-5 10:-5
>* r from	1:4 3:3 8:-5
>* r function	8:-4 10:4
>* r fusion	1:-3 8:-3 10:6
>* r gan	1:-4 10:4
>* r gaussian	0:4 10:-3
>* r general	1:-4 10:3
>* r generate	10:5
>* r geometric	1:4 10:-3
>* r given	1:-4 10:4
>* r global	2:3 10:-7
>* r graph	1:-3 8:3 10:-4
>* r guarantee	1:-3
>* r handle	8:-3
>* r hard	8:-4 10:7
>* r have	1:4 10:-5
>* r high	0:3
>* r how	10:-3
>* r human	8:4
>* r i.e.	1:-4 8:5
>* r ii	1:3 8:-3
>* r image	1:-3
>* r images	3:4 10:-3
>* r improve	1:3
>* r improves	1:-5 8:5
>* r in	4:-5 5:7 6:3 8:3
>* r including	8:4 10:-4
>* r indoor	8:-3 10:3
>* r inference	8:-3 10:3
>* r information	1:7 10:-3
>* r integrating	2:3 10:-4
>* r into	1:4 3:-4 8:3 10:-3
>* r introduce	8:-5 10:3
>* r investigate	1:3 10:-4
>* r involving	1:-4 8:3
>* r is	0:4 1:-5
>* r it	1:4
>* r its	1:3 8:-5
>* r knowledge	0:3 1:-5 10:3
>* r known	1:-3 10:5
>* r language	2:3
>* r languages	5:3 8:4 10:-4
>* r large	3:3
>* r latent	1:-6 3:4 8:-3 10:4
>* r layers	1:-5 8:5
>* r learn	10:-6
>* r learned	1:-5 10:8
>* r learning	0:-6 3:4 10:-5
>* r learns	8:3 10:-4
>* r like	1:-4 4:5 8:-4 10:5
>* r local	1:-3
>* r logic	10:4
>* r machine	1:3
>* r many	1:-3
>* r mechanism	1:-3 10:5
>* r method	0:-5 1:-5 2:-3 3:5 4:4
>* r methods	0:-3 8:-3
>* r metrics	5:3
>* r model	0:3 1:3 3:-4 4:3
>* r models	0:6 1:-4
>* r more	1:3
>* r most	1:-4 4:3 10:3
>* r multi-scale	10:-4
>* r multi-view	1:3 10:-4
>* r multiple	0:3 1:4 10:-7
>* r named	3:4 8:3 10:-5
>* r namely	10:4
>* r natural	0:4 1:-3
>* r network	1:7 8:-3
>* r networks	0:5 10:-6
>* r new	8:-3 10:5
>* r no	8:3
>* r not	4:4 8:-4 10:3
>* r novel	0:4 2:-3
>* r objective	1:5 10:-5
>* r objectives	3:3
>* r objects	1:-4 10:6
>* r obtain	1:4 10:-3
>* r obtained	0:4
>* r of	0:-4 1:-3 3:3 4:-5 5:5 6:7 7:-3
>* r on	3:7 4:-4 6:-3 10:-3
>* r one	1:3 8:-4 10:3
>* r online	1:4 2:3 10:-7
>* r optical	1:4
>* r or	10:5
>* r order	10:-3
>* r original	1:5
>* r our	3:3
>* r outperforming	6:-3
>* r output	10:3
>* r over	1:4
>* r paradigm	10:-3
>* r parallel	8:-3
>* r parameter	8:3
>* r parameters	0:-3
>* r particularly	1:3
>* r perform	1:6 10:-4
>* r performance	0:4 8:4 10:-7
>* r performances	10:3
>* r perspective	1:-3 2:3 8:4 10:-6
>* r point	3:-3
>* r policy	3:5 10:-3
>* r posterior	1:3
>* r practical	8:4 10:-4
>* r predict	10:-3
>* r predicting	1:3
>* r prediction	1:-3 8:4
>* r predictive	1:3
>* r present	1:3 4:4 10:-6
>* r previously	1:4
>* r prior	10:3
>* r probabilistic	2:6 8:5 10:-12
>* r process	1:4 10:-3
>* r project	10:4
>* r prove	0:3 2:4 10:-7
>* r provide	1:5
>* r provides	1:5 10:-3
>* r random	10:-3
>* r reasoning	1:3 10:-4
>* r recover	1:-6 3:3 10:4
>* r reducing	1:3 10:-3
>* r region	1:5 10:-3
>* r regions	1:-3 10:5
>* r regression	8:4 10:-3
>* r representation	1:3
>* r representing	1:4 8:-4
>* r requires	4:3
>* r respectively	10:4
>* r resulting	1:6 10:-5
>* r retrieval	1:4
>* r robot	0:3 1:-4
>* r scene	10:4
>* r scheme	0:-3 1:6 10:-3
>* r segmentation	1:5 10:-3
>* r selection	1:-3 8:3
>* r semantic	1:-5 3:4 10:5
>* r set	10:-3
>* r setting	10:3
>* r settings	8:3 10:-3
>* r several	1:-3 10:4
>* r show	1:3 8:6 10:-5
>* r significant	1:4 10:-3
>* r simulation	1:3
>* r simultaneously	10:5
>* r single	8:3
>* r small	4:-3 10:6
>* r sparse	0:3 1:-6
>* r specific	0:3 10:-3
>* r state	1:4
>* r state-of-the-art	1:3 5:3 8:-3 10:-4
>* r stochastic	3:3 10:-3
>* r strategy	2:-4 3:3
>* r strong	4:4 10:-4
>* r style	0:4
>* r substantially	4:3 10:3
>* r such	1:5 8:-3
>* r system	4:4
>* r tactile	8:-4 10:6
>* r task	1:-3
>* r tasks	2:4
>* r technique	1:-3
>* r techniques	0:-3 4:-3
>* r temporal	10:3
>* r terms	5:3 10:-4
>* r text	1:3 10:-3
>* r than	1:-3
>* r that	0:8 1:-5 2:3 5:-3 10:-3
>* r the	2:-6 3:3 5:-3
>* r their	8:5 10:-4
>* r these	10:-5
>* r this	1:3 2:4 3:3 6:-4
>* r time	1:3
>* r to	2:-6 5:-5 6:-3
>* r train	1:3
>* r training	1:-4 5:3
>* r translation	1:4 10:-4
>* r two	1:-4 2:4
>* r under	8:4
>* r up	4:4 8:3 10:-3
>* r us	0:4
>* r use	1:-5 2:-3 10:6
>* r used	1:-4 4:4 10:3
>* r uses	8:3
>* r using	1:4 3:-4 6:3 8:-3
>* r variable	10:-3
>* r variety	1:3 4:-3
>* r various	1:-4 4:-3 10:7
>* r via	6:-3
>* r videos	8:-6 10:5
>* r vision	3:3
>* r visual	10:5
>* r we	2:3
>* r well	4:-3
>* r when	8:3
>* r where	3:3
>* r which	0:3 1:-6 2:-3 4:-5 6:3 8:5
>* r while	1:4 6:-3 10:-4
>* r with	1:-4 5:-3 6:4 10:-4
>* r without	0:3 10:-3
>* r }	10:-4
>* r ’s	1:-3 10:5
>* r ”	10:3
apart	0:-4 1:-6 2:-6 3:-6 4:-9 5:-13 6:-7 7:-11 8:-3 9:-11 10:16
apart 1	1:-3 2:-6 3:-3 4:-3 5:-3 7:-7 8:-3 9:-8 10:7
apart 2	0:-6 1:-7 2:-6 3:-5 4:-9 5:-3 6:-7 7:-3 9:-10 10:14
apart 3	1:-9 3:-8 5:-5 6:-9 7:-5 8:-6 9:-9 10:14
apart 4	0:-10 3:-7 5:-4 6:-4 7:-3 8:-9 9:-3 10:13
h n "	1:-5 2:3 3:-3 6:-3 8:6
h n \$	0:4 4:-3 6:-3 8:3 9:-5 10:-5
h n '	2:4 10:-4
h n 's	3:4 4:5 8:-3 10:-4
h n (	2:-6 3:7 6:3 10:-3
h n *	8:-4 9:4 10:3
h n ,	0:-5 2:5 3:5 4:-4 5:-6 7:-6 9:-3
h n -based	0:3 2:-7 3:-3 10:8
h n -like	8:-4 10:7
h n -which	8:3 10:-3
h n .	0:-7 2:-3 4:5 6:-5
h n /	8:-3
h n 2d	9:3 10:-3
h n 3d	10:3
h n :	0:-8 2:-13 3:-6 4:6 7:3
h n ;	3:-4 6:5 8:10 10:-9
h n [	8:9 10:-3
h n a	6:4 10:-3
h n accurately	10:3
h n achieve	3:3
h n achieves	1:4 4:-4 6:-3
h n across	2:3 10:3
h n adatperfusion	10:3
h n after	1:6 10:-7
h n against	1:4
h n agents	8:-3 10:5
h n aims	2:3
h n algorithm	0:4 3:-3 6:3 8:3 10:-5
h n algorithms	6:3 8:3 10:-4
h n allows	0:5 1:5 8:5 10:-10
h n alone	8:4 10:-4
h n also	10:3
h n an	1:5 8:-3
h n and	0:4 1:-8 2:5 4:-4 5:-4 6:-4 7:-4 8:-3 10:3
h n annotation	8:-3 10:6
h n appears	8:-3 10:3
h n approach	1:6 2:-3 3:-8 4:-4 5:3 8:4 10:-3
h n approaches	8:3
h n approximates	10:3
h n architecture	2:-4 3:-3 10:4
h n architectures	1:4 8:-5
h n are	0:-4 2:4 3:-3 6:-3 8:-3
h n as	6:-3 8:6 10:-9
h n associated	10:3
h n at	8:-3 10:7
h n augmentation	8:-3 10:4
h n backbone	10:4
h n based	1:-3 2:7 3:4 4:-3 6:-3 8:-3
h n baseline	6:4
h n baselines	1:5
h n benchmark	9:3 10:-3
h n benchmarks	10:4
h n between	10:5
h n beyond	1:5 8:5 10:-8
h n block	2:-3 10:4
h n but	1:6
h n by	1:-4 2:4 6:9 8:-6 10:3
h n called	8:-3 10:4
h n can	3:5 9:3 10:-5
h n cannot	8:-3 10:3
h n captures	4:3 10:4
h n classes	8:3
h n classifier	8:3
h n code	10:4
h n combined	8:6 10:-4
h n combining	10:5
h n community	1:3 8:-3
h n compared	10:3
h n computation	10:4
h n computations	8:-3 10:4
h n considering	8:-4 10:5
h n consistently	8:-6 10:3
h n consisting	10:7
h n consists	1:-7 10:6
h n containing	2:3 10:-3
h n contains	10:3
h n controls	8:4 10:-4
h n corresponding	10:3
h n could	1:5 8:-4
h n coupled	10:3
h n crafts	8:7 10:-7
h n data	9:-3
h n dataset	3:-5 9:6
h n datasets	3:3
h n decides	2:4
h n deep	1:7 8:6 10:-10
h n define	10:3
h n definition	0:3 1:3 10:-6
h n deliver	7:3
h n demands	6:4 10:-4
h n demonstrate	9:-4 10:5
h n depends	3:3
h n derived	2:-4 10:4
h n design	0:3 8:-3
h n designed	4:5 8:-5
h n detector	6:3 10:-3
h n determines	8:6 10:-5
h n directly	8:4
h n does	1:3 8:-3
h n domain	9:3
h n domains	9:4 10:-3
h n driving	10:3
h n during	10:3
h n effectively	10:6
h n either	8:4 10:-4
h n employs	3:3
h n enables	1:5
h n encoder	8:3
h n encodes	1:5 8:-6
h n enjoying	8:4
h n ensures	8:3
h n establishes	4:3 8:-3
h n evaluation	10:3
h n even	10:-4
h n exhibit	5:5
h n exhibits	4:3
h n extends	5:3
h n extracts	10:5
h n facilitates	2:3
h n factorizes	0:4 8:-3 10:3
h n fail	6:5 10:-4
h n fashion	8:4 10:-4
h n features	8:-3 10:3
h n finds	10:3
h n first	8:-3 10:3
h n for	3:-3 5:-3 6:7 9:-9
h n formula	0:3 10:-3
h n formulates	6:3 10:-6
h n formulation	10:-4
h n framework	1:8 4:-4 10:-3
h n frameworks	8:3 10:-3
h n from	8:-9 10:5
h n function	10:3
h n functions	2:4
h n further	8:4 10:-5
h n generally	4:8 10:-6
h n generate	8:3
h n given	1:3 2:3 10:-3
h n gives	4:3 5:4 10:-4
h n greatly	10:4
h n guarantees	8:3 10:-3
h n guided	8:3 10:-3
h n has	0:-3 1:7 3:3 8:-7
h n have	2:-3 10:3
h n helps	2:4
h n implement	8:4 10:-3
h n improves	1:4 10:-7
h n in	3:-3 4:-3 5:-3 6:-3 8:-4 10:4
h n includes	1:5 10:-4
h n including	2:3 8:-3
h n incorporates	1:3
h n incorporating	8:-5 10:4
h n indeed	0:4
h n induces	1:5 4:5 10:-7
h n inference	8:3
h n inherently	0:4 10:-3
h n instead	10:3
h n integrates	1:-3 7:6
h n into	2:4 8:-8
h n introduces	1:5 10:-5
h n is	0:3 1:-5 3:-9 5:-4 6:-4 8:5 9:-5
h n itself	10:3
h n known	6:3
h n layer	3:3 8:6 10:-7
h n layers	7:3 8:-4 10:6
h n leads	1:4 6:-3
h n learn	8:-3 10:4
h n learning	7:3 8:6 10:-7
h n level	8:4 10:-3
h n leverages	1:3
h n leveraging	1:5 10:-4
h n library	10:4
h n like	10:3
h n llms	10:3
h n lms	10:4
h n mainly	8:4
h n make	3:3
h n makes	10:4
h n maps	3:3
h n may	10:3
h n measures	2:-3 3:8 10:-3
h n mechanism	1:-5 2:5 10:3
h n mechanisms	8:-3
h n method	0:-6 2:3 3:6 5:-3 8:5 10:-8
h n methodology	10:-4
h n methods	0:-4 2:-5 4:-4 8:6
h n might	2:5 10:-3
h n model	6:4 10:-4
h n models	1:-3 10:5
h n module	1:-4 8:-3 10:5
h n modules	8:-3 10:6
h n more	8:3
h n network	3:4 10:-4
h n networks	1:4
h n neural	8:5 10:-4
h n not	8:-3 10:4
h n notably	8:4
h n object	10:3
h n objective	8:-4 10:6
h n obtains	1:3
h n of	0:-3 2:-4 3:-4 5:3 6:-4 10:3
h n offer	6:4
h n offers	5:4 8:6 10:-7
h n often	10:3
h n on	0:-3 2:-6 5:4 6:6 10:-3
h n only	5:4 10:-3
h n operating	8:3 10:-3
h n operation	10:3
h n operator	2:6 8:-5
h n optimizes	4:4
h n or	1:-5 3:4 8:4
h n outperform	8:4 10:-4
h n outperforms	2:-3 3:-4 4:4 8:3 10:-4
h n over	2:-4 3:7 8:-8 10:3
h n paradigm	8:5 10:-3
h n parameters	10:4
h n partitions	10:4
h n perception	8:4 10:-5
h n perform	8:3
h n performance	1:3
h n performs	3:3
h n perspective	8:-3 10:3
h n pipelines	8:3 10:-3
h n played	10:3
h n policy	10:3
h n predominantly	3:5 10:-3
h n prefill	1:4 10:-4
h n present	8:5 10:-4
h n primarily	1:-3 10:3
h n principle	10:3
h n prior	10:3
h n problem	2:-4 3:3 8:6 10:-3
h n problems	10:3
h n process	2:3 6:-4 8:-7 10:9
h n produced	2:3
h n produces	1:4 10:-4
h n project	9:3
h n properties	10:3
h n provide	1:-3 8:4
h n provided	10:3
h n provides	1:-4 8:-6 10:7
h n reduces	8:3
h n regularization	10:3
h n rely	3:3 10:-3
h n represent	8:-5 10:5
h n representation	0:4
h n represents	10:6
h n requires	0:6 1:-4 4:3 10:-7
h n resembles	1:5 8:-3
h n results	8:3
h n robot	10:4
h n rule	10:4
h n scheme	0:-3 2:3 3:3 6:-3
h n seamlessly	3:3 8:5 10:-8
h n segmentation	10:3
h n sensors	8:-3 10:3
h n serves	9:-3 10:5
h n setting	3:7 7:6 8:-6 10:-5
h n settings	10:3
h n setup	10:3
h n shifts	1:3 8:4 10:-6
h n show	9:4
h n shows	8:-3 10:4
h n significantly	0:5 2:-3 8:-4 10:4
h n simulates	1:-3 8:3
h n solver	8:3
h n solving	3:4 10:-3
h n specifically	8:7 10:-7
h n step	2:3 4:4 8:4 10:-7
h n still	8:-3
h n stores	10:-3
h n strategies	1:-4 4:3 6:4 8:4 10:-6
h n strategy	1:-9 8:-5 10:13
h n structure	2:3 8:-3 10:4
h n such	8:-4 10:6
h n suffers	8:7 10:-5
h n system	1:4 3:-6
h n systems	10:5
h n tailored	8:-3 10:6
h n taking	8:3
h n task	8:-5 10:7
h n tasks	3:-5 9:3 10:4
h n technique	1:-4 8:4 10:3
h n techniques	1:6 3:-4 8:3 10:-3
h n term	0:3
h n test	2:5 10:-3
h n that	0:-7 1:-6 3:3 5:-4 6:-4 8:5
h n the	8:-5
h n then	8:6 10:-5
h n theory	3:5 10:-3
h n through	0:3 1:-3 8:-3 10:6
h n to	0:-7 1:-3 2:3 3:-3 6:-11 7:3 10:4
h n tools	8:5 10:-5
h n towards	1:5 10:-6
h n trained	1:-5 3:3 10:3
h n training	1:-3 9:5
h n trains	10:3
h n treats	1:7 2:-3 8:8 10:-12
h n turns	6:3
h n type	8:3
h n typically	8:-3 10:4
h n under	3:3 8:-3
h n used	1:3
h n uses	1:4 8:-3
h n using	1:-5 3:3 8:-5 10:6
h n utilize	10:3
h n variants	1:-3 10:5
h n via	4:4 10:-4
h n we	0:3
h n weights	10:3
h n were	10:5
h n where	10:4
h n which	1:-9 6:3 8:5
h n while	0:4 8:-3
h n with	0:-4 2:-3 4:-3
h n without	1:3 8:-3 10:3
h n would	3:4
h n yield	8:6 10:-6
h n yields	10:3
h n }	1:-4 8:3
h n ~	8:6 10:-4
h n —	3:3
h n ’	5:4 8:3 9:-3
h n ’s	6:-4 8:5
h n ”	0:3 2:-3 5:4 6:5 7:4 10:-7
h p "	3:-4 6:-3 8:3
h p '	2:4 10:-3
h p )	1:-4 2:9 3:-3 8:-7 10:3
h p *	8:-4 9:4 10:3
h p ,	0:-5 1:5 2:-5 4:-3 5:-4 8:5 10:-4
h p -based	3:-5 10:5
h p /	3:3
h p 3d	10:4
h p :	0:-6 1:-4 2:4 3:5 4:-10 5:-7
h p ;	8:5 9:-3
h p \\em	10:3
h p ^	2:-8 10:-4
h p \`	5:4 8:4 10:-5
h p a	2:3 7:-7
h p accelerating	8:3 10:-3
h p accurate	8:4
h p achieves	10:3
h p adapt	4:3
h p adaptive	3:-3 10:4
h p add	8:3
h p adding	1:5 2:-3
h p additional	8:-8 10:10
h p against	6:-3 10:3
h p algorithm	3:5 8:4 10:-6
h p all	8:-4 10:6
h p also	10:-3
h p alternative	1:4
h p although	3:5 10:-3
h p an	1:3 3:-3 4:-4 6:-3 7:3
h p and	0:-3 1:-6 2:-3 4:-3 7:-4 10:3
h p another	9:-3
h p any	6:4
h p applies	10:4
h p apply	3:5
h p approximate	3:4 10:-4
h p arbitrary	8:4 10:-4
h p are	1:-3 2:3 8:-3
h p art	8:3
h p as	0:-4 1:4 3:4 4:-3 8:-4 9:-4
h p associated	8:-3 10:3
h p augment	8:4
h p based	1:-3 10:6
h p before	5:3 10:-3
h p benchmark	9:3
h p between	8:-3 10:3
h p beyond	3:4 10:-4
h p both	2:4 8:-3
h p bottom	7:3
h p build	8:-4 10:6
h p by	0:4 3:5 4:3 6:-5
h p call	2:5 3:-4 4:4 10:-4
h p called	0:-6
h p choose	10:3
h p classic	10:4
h p coined	10:-4
h p combine	8:-4 10:5
h p combines	10:5
h p combining	1:-3 10:6
h p compare	10:-3
h p complex	10:3
h p complicated	10:3
h p computing	3:4 10:-3
h p conducting	10:3
h p consistent	10:3
h p context	1:4 10:-4
h p continual	8:-4 10:4
h p continuous	3:4 8:4 10:-6
h p conventional	10:3
h p current	3:3
h p custom	8:3 10:-3
h p dataset	9:5 10:-4
h p deep	1:-3 10:6
h p deep-learned	8:-4 10:4
h p deeper	8:4 10:-3
h p demonstrate	1:-5 10:6
h p derive	10:3
h p designed	8:-5 10:3
h p designing	8:-5 10:7
h p detailed	8:3 10:-3
h p develop	10:3
h p developed	10:3
h p developing	10:3
h p devised	1:-3 10:5
h p different	6:3 8:3 9:4 10:-5
h p direct	8:-3 10:4
h p distilling	8:4 10:-3
h p distributed	8:6 10:-5
h p dubbed	1:3
h p during	8:6
h p e.g.	8:3
h p each	1:4 2:3 10:-5
h p earlier	8:-3 10:5
h p effective	6:5
h p efficient	1:4 2:4 3:3 8:-4 10:-5
h p employing	10:3
h p employs	8:-4 10:6
h p enables	8:3
h p enhance	10:5
h p enhancing	8:-5 10:7
h p especially	8:-3 10:4
h p estimate	10:3
h p evaluate	4:6 6:3 10:-5
h p exhibit	10:3
h p existing	3:-4 9:-4
h p explicit	1:5 10:-6
h p explore	1:3 10:-5
h p expressive	10:4
h p extended	8:4
h p extends	10:4
h p extensive	10:3
h p extra	10:3
h p extract	8:3 10:-3
h p extremely	1:-3
h p facilitates	1:3
h p fast	8:8 10:-6
h p faster	8:5 10:-5
h p featuring	3:3
h p first	4:4 8:-4
h p first-ever	9:5 10:-5
h p fitting	8:3
h p for	0:5 1:-7 3:4 4:3 8:-7
h p form	8:3 10:-3
h p four	2:4 10:-4
h p framework	1:3 4:3 8:-4
h p from	1:-6 9:-5 10:7
h p fully	2:3 8:-3 10:5
h p fuse	6:-3 10:5
h p generalizing	8:-3 10:3
h p generate	8:-3 10:4
h p generic	6:6 10:-7
h p given	10:3
h p global	8:-3 10:4
h p guaranteed	8:3
h p guide	8:4
h p high-level	0:4 10:-7
h p high-performance	8:3 10:-3
h p how	8:4
h p impose	10:3
h p improve	8:-3 10:3
h p improving	3:5 10:-5
h p in	0:-3 1:7 4:-4 5:4 6:-3 8:-4
h p including	2:-3 6:3
h p incorporate	2:4
h p independent	8:3
h p innovative	2:3
h p instantiate	8:-3
h p integrate	8:3
h p internal	1:-3 2:3
h p introduce	6:-4 9:-4 10:4
h p introduced	2:4 8:-4
h p introduces	0:-4 1:5
h p introducing	1:-3 8:-6 10:7
h p investigate	10:4
h p is	3:6 10:-7
h p it	0:3
h p its	0:4
h p large	1:4 8:4 10:-5
h p large-scale	4:3 8:-3 10:-4
h p latent	10:7
h p learn	1:-3 10:3
h p learnable	10:3
h p learned	0:3 6:4 8:5 10:-10
h p learning	10:-5
h p learns	10:4
h p leverage	2:-3 8:-5 10:5
h p leverages	8:4
h p leveraging	6:3
h p light-weight	2:3
h p like	6:3
h p mainstream	8:3
h p method	8:7 10:-5
h p methods	8:4 10:-4
h p model	5:4 8:-4
h p models	10:-3
h p modern	8:-5 10:8
h p most	8:-3 10:6
h p multimodal	1:5 10:-5
h p multiple	10:3
h p naive	10:4
h p named	0:-5 3:-5 6:6
h p network	6:4
h p neural	4:4 6:3 8:-4
h p new	3:-3 4:-4
h p no	1:3
h p no-regret	1:3
h p novel	6:-6 7:-3
h p of	0:5 2:-7
h p on	1:-10 2:-6 3:4 4:-3 5:6 6:-3
h p one	6:4 10:-3
h p open-sourced	10:3
h p optimal	8:-3 10:4
h p optimize	1:4 3:3 8:-3 10:-3
h p optimized	2:3
h p or	1:-3 3:6 10:-3
h p original	1:3
h p other	10:4
h p our	0:6 2:-4 3:-7 4:-6 5:-4 10:-3
h p outperform	8:3
h p outperforms	6:3 8:3
h p over	8:-5 10:7
h p overall	8:4 10:-5
h p performs	8:-3 10:7
h p pipeline	8:3
h p plug-and-play	2:-3 3:3 8:5 10:-5
h p popular	1:4 6:3
h p powerful	2:-4 3:4 8:-3
h p practical	10:3
h p pre-initialized	1:4 10:-4
h p pre-trained	10:5
h p predicting	10:3
h p present	3:-4 6:7 10:-3
h p presenting	8:5 10:-8
h p presents	1:3 7:3
h p pretrained	10:3
h p previous	1:-3
h p produce	3:4
h p projection-free	8:5 10:-4
h p promote	8:4 10:-3
h p promoting	8:-3 10:4
h p propose	0:-3 1:-4 10:3
h p proposed	0:3 6:-3
h p proposes	1:-3 8:3
h p public	3:5
h p real-time	6:4
h p release	5:3 8:-3
h p resulting	0:8 1:3 8:4 9:-3 10:-8
h p robot	1:3 8:-4
h p robust	8:3
h p running	8:3 10:-3
h p scalable	8:-3 10:6
h p self-supervised	1:-3 10:5
h p several	8:-3
h p simple	1:-3 10:4
h p since	10:3
h p smaller	8:-3 10:5
h p so-called	10:3
h p solution	8:-3 10:4
h p standard	3:3 8:-4 10:5
h p strong	1:4
h p studies	10:3
h p subsumed	8:3 10:-3
h p synthetic	9:-4 10:4
h p systematic	8:3
h p term	2:3 10:-4
h p termed	1:5 8:-4
h p text-only	10:3
h p than	8:6 10:-5
h p that	0:-4 1:-4 4:-4 8:3
h p the	1:-4 2:6 3:-5 4:9 5:-4
h p their	10:4
h p these	0:3 8:-4 10:6
h p this	1:4 3:-4 8:-3
h p three	8:3
h p through	3:-3
h p to	1:-5 10:3
h p towards	4:5 10:-3
h p traditional	1:-3 4:4
h p trainable	2:3 8:-4 10:3
h p trained	1:7 8:3 10:-7
h p training	1:5 2:3 8:-7
h p treat	3:4 10:-3
h p tuning	6:-3 10:6
h p two	1:-4 6:3 8:5 9:-3
h p two-branch	10:3
h p two-stage	8:-5 10:4
h p under	10:4
h p underlying	8:-3 10:4
h p unique	0:5
h p use	1:3 10:-3
h p used	1:4
h p uses	1:-3 8:3
h p using	0:4 2:-5 3:-7 4:-3 8:3
h p utilize	8:4
h p utilizes	1:3 8:-4
h p utilizing	8:-5
h p validate	8:-3 10:6
h p vanilla	4:4 6:3 10:-4
h p various	3:3 8:5 10:-6
h p via	1:6 3:-6 10:-3
h p weakly-supervised	7:3
h p well-known	8:-5 10:5
h p when	10:3
h p where	10:4
h p whereas	10:3
h p whether	6:-3 8:-3 10:8
h p which	8:3
h p while	1:-3 3:3
h p why	8:3
h p with	2:-4 5:-5 9:-4 10:5
h p without	10:4
h p {	1:-3
h p –	1:-3
h p ‘	8:4
h p ’s	5:4 10:-3
h p “	0:3 1:-5 3:3 5:3 6:4 7:4 10:-6
h p ”	8:-3 10:3
h part aim	0:-5 2:-10
h part back	0:-4 2:-19 4:-4 5:-3 6:-4 7:-4 9:-7 10:7
h part body	0:-8 1:-7 2:5 3:3 6:-6 7:-11 8:-4 9:-4 10:7
h part end	3:-4 4:-4 7:-5 8:-3 9:-4 10:5
h part title	0:6 1:3 2:-17 6:5 8:5 10:-10
h pp " (	1:-3
h pp \$\\texttt{spin}\$ (	1:-4 10:4
h pp ( called	1:-3 10:3
h pp ( e.g.	8:3
h pp ) -based	2:3 10:-3
h pp ) a	1:5
h pp ) an	1:4 6:3 10:-5
h pp ) and	2:5 8:-3
h pp ) called	10:5
h pp ) for	3:5 10:-4
h pp ) or	8:3
h pp ) our	8:4
h pp ) to	6:4 8:10 10:-12
h pp ) with	8:3
h pp * *	8:-3 9:4 10:3
h pp , a	2:3 6:-5 8:-3
h pp , an	10:3
h pp , and	1:4 3:8 8:-3 10:-6
h pp , by	8:3
h pp , called	1:7 3:-5 10:-5
h pp , coined	1:3 3:3 10:-7
h pp , dubbed	1:3
h pp , especially	8:-3 10:3
h pp , existing	0:3 8:5 10:-4
h pp , form	8:3 10:-3
h pp , in	3:4 10:-4
h pp , including	9:4
h pp , like	1:4
h pp , named	0:-3 3:-3 6:8
h pp , our	1:5
h pp , plug-and-play	3:3 8:6 10:-9
h pp , practical	10:3
h pp , termed	8:-3
h pp , that	1:4
h pp , the	0:-4 1:-3 2:3 3:-6 4:5 5:3
h pp , unlike	8:3 10:-3
h pp , using	0:3 8:4 10:-5
h pp , various	1:4 8:5 10:-8
h pp , where	10:4
h pp - -	1:4 10:-3
h pp - the	3:3 8:-3
h pp -based ,	1:-4 10:5
h pp -based model	8:4 10:-3
h pp . the	1:3 3:4 10:-6
h pp 1 )	2:5
h pp 2 )	2:3 6:4 8:-5
h pp 3dmm-rf :	1:7 10:-5
h pp : a	0:3 6:-3
h pp : an	0:4 4:3 10:-5
h pp : distilling	8:4 10:-3
h pp : enhancing	8:-5 10:6
h pp : learning	3:4 8:3 10:-5
h pp : the	8:-4 10:4
h pp \\textit {	4:3
h pp ^ "	1:3 3:-3 8:-4 10:4
h pp ^ ^	2:-8 10:-4
h pp ^ a	3:-4 5:6 8:3 10:-5
h pp ^ although	3:5 10:-3
h pp ^ an	1:-4 2:4 3:4 8:-6
h pp ^ continual	8:-4 10:4
h pp ^ develop	8:5 10:-3
h pp ^ existing	8:5
h pp ^ for	8:4 10:-6
h pp ^ improving	3:4 10:-3
h pp ^ large-scale	4:3 10:-5
h pp ^ leveraging	1:-3 6:4
h pp ^ modern	10:4
h pp ^ on	8:4 9:-3
h pp ^ optimal	8:3
h pp ^ our	2:-3 3:-4 4:-3 6:6 7:3 8:6
h pp ^ promoting	8:-3 10:4
h pp ^ recent	8:8 10:-6
h pp ^ since	10:3
h pp ^ the	1:4 2:3 3:3 5:5 6:-9 8:-4
h pp ^ these	0:4 10:-3
h pp ^ towards	4:5 10:-3
h pp ^ traditional	10:3
h pp ^ training	1:5 10:-4
h pp ^ using	10:5
h pp ^ weakly-supervised	7:3
h pp ^ whereas	10:3
h pp ^ with	8:-4 10:8
h pp a "	2:4 8:-3
h pp a '	2:4 10:-3
h pp a classic	8:3
h pp a deep-learned	8:-4 10:4
h pp a fully	2:4 10:-3
h pp a general	8:5 10:-6
h pp a generic	6:6 10:-7
h pp a high-level	0:4 10:-7
h pp a large-scale	3:3
h pp a learned	1:4 10:-4
h pp a light-weight	2:3
h pp a neural	8:-4 10:4
h pp a new	1:4
h pp a no-regret	1:3
h pp a novel	0:-4 2:5 6:-5 7:-3
h pp a powerful	2:-4 3:4
h pp a pre-initialized	1:4 10:-4
h pp a pre-trained	8:-3 10:6
h pp a projection-free	8:5 10:-5
h pp a robust	8:4 10:-4
h pp a standard	8:-3 10:4
h pp a systematic	8:3
h pp a two-branch	10:3
h pp a typical	8:4 10:-3
h pp a unified	10:4
h pp a “	8:-3 10:5
h pp aba by	4:-3 10:7
h pp abilities of	10:4
h pp accuracy of	8:-3 10:4
h pp actuator (	3:4 8:3 10:-5
h pp adapt the	10:3
h pp adaptation (	1:-3 8:3
h pp adaptation with	1:5 8:3 10:-7
h pp add an	3:3 8:7 10:-8
h pp addition ,	8:3
h pp additionally ,	8:-4 10:4
h pp address the	3:6 8:7 10:-11
h pp addressed by	0:3
h pp adopt an	1:-3 10:4
h pp adu-depth :	1:-4 10:5
h pp advancements in	8:3
h pp advantage of	0:3
h pp advantages of	5:4 8:-5 10:4
h pp aggregation (	5:3
h pp alchemy :	7:4
h pp algorithm (	8:3
h pp algorithm ,	1:5 2:-3 4:3 10:-4
h pp algorithm and	10:3
h pp algorithm called	1:3
h pp algorithm for	10:-3
h pp algorithm “	1:-3 3:3
h pp alignment and	10:4
h pp allows the	7:3
h pp along with	10:3
h pp also outperforms	6:3
h pp also present	10:3
h pp also propose	10:3
h pp an additional	8:-5 10:7
h pp an effective	3:4 6:6 10:-7
h pp an efficient	1:6 10:-7
h pp an extremely	1:-3
h pp an innovative	1:-3 2:3
h pp an off-the-shelf	1:3
h pp an optimal	1:4 8:-5
h pp an optimized	2:3 10:-3
h pp analysis (	1:-3
h pp analysis of	10:4
h pp and 3d	10:4
h pp and a	1:-10 8:5 10:4
h pp and an	1:9 10:-4
h pp and apply	3:4
h pp and effective	10:3
h pp and efficient	1:4
h pp and optimize	3:3
h pp and plug-and-play	10:4
h pp and propose	3:5
h pp and recent	8:-3 10:3
h pp and scalable	3:3
h pp and the	1:-5 3:-3 4:3 10:3
h pp and this	8:-3 10:4
h pp and use	1:5 10:-4
h pp annotations of	10:-4
h pp application of	1:5 10:-4
h pp apply a	2:-3 8:4
h pp apply the	8:3 10:-3
h pp applying a	8:3
h pp applying our	8:4 10:-3
h pp approach ,	1:5 10:-3
h pp approach combines	10:3
h pp approach for	3:-4 10:3
h pp approach in	8:4
h pp approach incorporates	8:3
h pp approach is	10:3
h pp approach to	1:5 10:-3
h pp approach –	10:4
h pp approximability of	8:4 10:-4
h pp architecture called	10:3
h pp architecture for	3:-4 10:4
h pp architecture named	1:-4 8:3 10:3
h pp architecture using	2:3
h pp architecture with	10:5
h pp are a	8:-5 10:5
h pp are all	10:3
h pp art in	1:6 10:-4
h pp as a	1:-4 10:5
h pp as an	8:-3 10:7
h pp as the	0:3 3:-3 8:-4 9:5
h pp as “	8:-4 10:5
h pp at the	9:-5 10:7
h pp attacks against	10:4
h pp attention (	2:-3 10:3
h pp attention ,	10:3
h pp attributes and	8:4 10:-3
h pp audio-visual (	8:5 10:-4
h pp augmentation ,	8:-3 10:3
h pp auto-encoder (	1:3
h pp autoencoder (	1:-4 3:4
h pp autoencoders (	0:4 10:-3
h pp back-propagation (	1:-3 3:3
h pp based on	1:-6 3:-4 5:5 9:-4 10:5
h pp baseline ,	8:-3 10:4
h pp batman :	3:5
h pp because our	2:4
h pp benchmark (	9:4
h pp benchmark for	3:3 10:-3
h pp benchmarking of	6:3
h pp benchmarks demonstrate	1:-3
h pp better than	6:5 8:-3
h pp between the	2:4
h pp beyond the	10:3
h pp bias in	8:3 10:-3
h pp biases in	10:-4
h pp bicycles (	9:-4 10:5
h pp both the	1:3 6:5 10:-4
h pp bound ,	8:-4 10:5
h pp bound for	0:3 1:4 10:-4
h pp btw-bnsl as	10:4
h pp build a	1:3 2:-3 8:3
h pp but effective	2:4
h pp by a	8:6
h pp by combining	10:5
h pp by employing	10:3
h pp by fitting	8:3
h pp by incorporating	10:4
h pp by introducing	8:-3
h pp by learning	1:4 10:-5
h pp by our	0:3
h pp by presenting	8:5 10:-8
h pp by the	1:-5 2:6 8:-3
h pp by using	8:-3 10:6
h pp by utilizing	1:3 10:-4
h pp c\$^3\$ai :	1:-3 10:3
h pp calculus ,	10:3
h pp call it	0:3
h pp called ,	0:4 8:3 10:-5
h pp called the	8:-3
h pp capabilities of	8:3
h pp capability of	8:4 10:-4
h pp case of	3:6 10:-4
h pp cases ,	10:3
h pp cases of	4:5 10:-4
h pp caused by	8:-3 10:4
h pp cgpms into	8:4
h pp challenge :	3:-4 10:5
h pp challenges ,	10:3
h pp challenging "	9:-4 10:4
h pp cifar-10 ,	10:3
h pp circuits (	0:6 10:-6
h pp class of	10:4
h pp classification using	1:4 10:-4
h pp classification with	8:-3 10:5
h pp cle-vit :	1:-5 10:7
h pp clustering (	10:-4
h pp clustering via	1:5 10:-4
h pp cmw-l ,	2:3
h pp cmw-m and	2:3
h pp coformer (	7:4
h pp coherence with	1:3 8:5 10:-8
h pp combination of	2:4 8:4 10:-5
h pp combine a	8:5 10:-3
h pp combined with	10:3
h pp commonly used	10:3
h pp compared to	8:-3 10:3
h pp compared with	1:3 3:4 10:-7
h pp comparison to	8:3
h pp comparison with	8:4 10:-4
h pp compliant custom	8:3 10:-3
h pp compression with	1:-3 8:-3 10:7
h pp computationally cheaper	8:3
h pp compute a	8:-5 10:6
h pp concept of	10:3
h pp conducted using	10:3
h pp connected by	2:3 10:-3
h pp consider novel	8:5 10:-5
h pp considers a	8:3 10:-3
h pp consists of	10:6
h pp constraints in	8:3
h pp construct a	2:-4 10:5
h pp contrast ,	3:3 10:-3
h pp control (	0:3 10:-4
h pp control and	10:3
h pp control using	10:4
h pp controlnet (	1:3
h pp convolutions with	2:4 10:-4
h pp copy-paste (	10:4
h pp counterpart of	2:-3 10:5
h pp covispose :	1:3 10:-3
h pp creation of	8:4 10:-3
h pp criteria (	8:-3 10:3
h pp criterions in	10:-4
h pp cross-validation or	8:3
h pp current state-of-the-art	8:3
h pp curriculum (	2:4 8:-3
h pp data ,	8:4 10:-4
h pp data for	10:3
h pp data with	2:3 10:-4
h pp databases via	8:4
h pp dataset (	9:4
h pp dataset for	3:3 10:-3
h pp datasets :	9:3 10:-3
h pp datasets ;	9:-3 10:3
h pp datasets in	1:4 10:-4
h pp datasets including	9:-3 10:3
h pp ddam-ps :	8:-3 10:3
h pp debugging (	1:3 10:-3
h pp decoding (	10:3
h pp decomposition (	10:3
h pp decomposition and	8:9 10:-8
h pp define a	10:3
h pp define the	10:3
h pp demonstrate how	0:3 8:10 10:-10
h pp demonstrate our	8:-3 10:4
h pp demonstrate that	6:3 8:-6
h pp demonstrates that	8:-5 10:5
h pp densetnt and	8:3
h pp deploy :	1:8 8:6 10:-13
h pp deployment of	10:3
h pp depth and	8:7 10:-4
h pp derived from	8:3 10:-3
h pp descent (	0:3 4:4
h pp describe the	0:4 8:3 10:-8
h pp descriptors and	10:3
h pp descriptors using	1:3 8:3 10:-5
h pp design a	0:3 2:-4 3:-3 4:3
h pp design an	10:3
h pp design of	8:4 10:-5
h pp design the	8:3 10:-3
h pp detection (	10:4
h pp detection ,	8:4 10:-3
h pp detection and	1:3
h pp detection by	8:4 10:-4
h pp detection via	8:3
h pp detection with	8:-6 10:4
h pp detector (	6:-3 10:3
h pp detectors with	8:3 10:-3
h pp develop a	1:7 5:3 8:-5 10:-4
h pp develop an	1:-3 8:-3 10:8
h pp develop scalable	8:-3 10:7
h pp develop the	1:-3 8:-3 10:9
h pp develop two	8:4 10:-4
h pp developed a	1:7 10:-8
h pp developing an	5:3 8:5 10:-7
h pp development of	1:3 10:-4
h pp devise a	1:7
h pp devise an	8:3
h pp devise the	2:-3 6:5 8:4 10:-4
h pp difference (	1:4 10:-3
h pp difference ,	1:4 10:-3
h pp directly applying	3:3
h pp discuss why	10:3
h pp distillation (	1:5 8:-6
h pp distilled through	2:4 10:-3
h pp diversity and	1:4 10:-3
h pp driven (	10:3
h pp dubbed as	1:-3
h pp dubbed ‘	10:3
h pp due to	8:-4
h pp e.g. ,	1:6 8:-8
h pp eco :	8:3 10:-3
h pp editing by	10:3
h pp effectively introduces	2:3
h pp effectiveness of	1:7 10:-6
h pp effects of	10:3
h pp efficiency of	1:4
h pp efficientdet-d1 (	6:3
h pp efficientdet-d2 (	6:3
h pp either exploit	8:3 10:-3
h pp embedding (	10:-4
h pp embeds the	0:4 10:-4
h pp emi :	10:4
h pp employ a	8:-3 10:7
h pp employ an	8:4 10:-4
h pp employing the	8:7 10:-5
h pp employs a	3:3
h pp enables the	8:3 10:-5
h pp end-to-end trainable	2:3
h pp entirely via	8:3 10:-3
h pp especially in	1:4 2:3 10:-6
h pp estimated by	8:-3 10:4
h pp estimation (	8:3
h pp estimation using	1:-4
h pp evaluate our	8:-6 10:3
h pp evaluation (	8:3
h pp evaluation of	8:4
h pp evaluations of	1:3 6:3 10:-4
h pp examine popular	1:6 10:-6
h pp example ,	8:-3 10:3
h pp excels in	9:4 10:-4
h pp executed by	8:5 10:-5
h pp existing high-performance	8:3 10:-3
h pp experiments demonstrate	10:3
h pp experiments on	1:3
h pp experiments with	1:3 10:-4
h pp experts (	1:7 10:-5
h pp exploiting modern	10:3
h pp extending the	1:3 8:4 10:-6
h pp extracted by	8:3
h pp extraction by	1:-3 3:6
h pp extractor and	10:5
h pp extractor in	2:4 10:-3
h pp extracts a	2:4
h pp factorization (	10:5
h pp family of	1:-4 3:-3 4:6 8:3
h pp faster projection-free	8:5 10:-4
h pp faster than	8:-5 10:6
h pp feastnet :	3:3
h pp feature of	0:4 10:-4
h pp features with	10:3
h pp fields (	1:-5 2:3 6:3 8:-7 10:3
h pp filter (	1:-4 8:3
h pp finally ,	10:3
h pp find a	2:3
h pp find that	3:3
h pp fine-tune a	10:4
h pp fine-tune the	8:3
h pp fine-tuning (	10:6
h pp fine-tuning for	7:3 10:-3
h pp first ,	1:3
h pp first leverages	8:3 10:-3
h pp first propose	8:5 10:-3
h pp fitting a	4:4 10:-5
h pp flap :	10:3
h pp flop-free "	6:-3 10:5
h pp focuses on	3:3
h pp focusing on	3:5 10:-4
h pp for designing	8:-3 10:4
h pp for efficient	8:3
h pp for learning	2:3 10:-5
h pp for real-world	3:3 10:-3
h pp for training	8:-3 10:3
h pp form of	8:-5 10:7
h pp formalism of	10:4
h pp formulate a	1:4 8:3 10:-5
h pp formulated as	10:3
h pp formulation of	1:4 10:-3
h pp fortunately ,	10:3
h pp found that	1:3 8:-4
h pp framework (	8:4
h pp framework ,	0:6
h pp framework called	8:-5 10:3
h pp framework for	4:6 8:-3
h pp framework named	8:3
h pp framework of	1:-3 8:10 10:-5
h pp framework with	8:-4 10:7
h pp from a	8:-6 10:5
h pp from an	0:5 8:4 10:-7
h pp from both	1:4 10:-3
h pp from the	10:-3
h pp function for	3:3 10:-4
h pp further ,	10:6
h pp further learn	8:-3 10:4
h pp further propose	10:3
h pp furthermore ,	8:9 10:-9
h pp fusion (	1:-3 10:7
h pp fussl :	10:3
h pp gaps (	1:4 10:-3
h pp gating using	10:-3
h pp gaussian (	10:3
h pp generalization of	3:-4 10:5
h pp generalizes the	1:4 10:-3
h pp generate a	8:3 10:-3
h pp generated by	4:5
h pp generator ,	8:7 10:-7
h pp geometry (	8:3 10:-3
h pp glm (	10:5
h pp global-local-fine-knowledge (	10:3
h pp glove ,	3:3
h pp goca :	1:6 10:-4
h pp gpt3.5 ,	8:3 10:-3
h pp gradient (	1:3 10:-3
h pp graph (	4:3 6:-4
h pp greedy and	8:-4 10:5
h pp gripper with	10:3
h pp group of	10:3
h pp guarantees for	8:-3 10:4
h pp guided by	1:-3 8:-3 10:4
h pp guiding the	8:5 10:-5
h pp hand ,	10:4
h pp history (	6:5 10:-6
h pp hod-net :	8:4
h pp hop (	1:4 10:-3
h pp how popular	8:4 10:-5
h pp how the	8:4 10:-4
h pp however ,	0:4 1:-3 3:-4 10:4
h pp humanoid robot	1:3 8:-3
h pp i )	10:3
h pp i.e. ,	1:-3 3:3 8:-3 10:3
h pp idea of	10:-4
h pp illustrate how	10:3
h pp image (	6:6 10:-5
h pp images ,	10:3
h pp images using	8:3
h pp implement the	8:4 10:-4
h pp implementation of	8:3
h pp implementations of	4:3 8:-4
h pp importance of	8:-3
h pp important for	8:3
h pp improve the	10:3
h pp improvements on	3:4 10:-5
h pp in a	1:-7 10:5
h pp in an	7:6 8:-4
h pp in our	0:3 10:-4
h pp in the	2:4 3:-5 4:3 8:3 9:-3
h pp in which	8:3
h pp includes a	8:-3 10:4
h pp includes the	8:3 10:-3
h pp including a	2:3 10:-3
h pp including the	10:3
h pp incorporate a	8:3
h pp incorporate the	8:-4 10:3
h pp incorporates a	8:-3
h pp incorporates the	10:3
h pp indicate the	8:3 10:-3
h pp inference (	8:-4 10:4
h pp inference in	8:-4
h pp information ,	8:-3
h pp information using	2:3 8:10 10:-11
h pp inpainting (	1:-3 10:3
h pp inspired by	10:3
h pp instruction tuning	10:3
h pp integrated with	1:5 10:-4
h pp integrates an	8:-4 10:4
h pp integrating the	1:3
h pp integrating these	1:4 10:-4
h pp integration of	8:3 10:-3
h pp interaction (	10:3
h pp interaction called	1:4 3:3 10:-7
h pp interest in	8:3
h pp into a	1:6 8:-3
h pp into one	6:4 10:-4
h pp into our	1:4 10:-3
h pp into simple	10:5
h pp into the	2:3
h pp introduce a	0:4 2:-3 3:3 6:4 10:-6
h pp introduce an	2:5 8:-4 10:3
h pp introduce the	1:-4 2:5 4:3 10:-4
h pp introduce “	8:-4 10:8
h pp introduced a	10:3
h pp introduces a	1:-3 4:6 8:-4 10:3
h pp introduces an	10:3
h pp introduces two	2:3
h pp introducing a	8:-5 10:6
h pp introducing the	8:4
h pp is a	0:3 3:3 10:-5
h pp is that	8:3 10:-3
h pp issue for	0:3
h pp its subsumed	8:3 10:-3
h pp kgqa (	1:3
h pp knowledge ,	1:-3 10:4
h pp known as	1:5 3:3 10:-7
h pp languages via	5:3 10:-3
h pp layer (	8:-4 10:4
h pp layers in	5:5 10:-3
h pp leading to	1:-3 10:3
h pp learn a	1:3 8:-3
h pp learn the	1:4
h pp learning (	3:-5 4:-3 6:-4 8:-5 10:9
h pp learning ,	4:4
h pp learning a	8:7 10:-6
h pp learning and	1:-3 6:3 8:-3 10:6
h pp learning by	1:3 8:6 10:-6
h pp learning called	3:4 10:-3
h pp learning for	10:3
h pp learning in	1:3 8:-3 10:3
h pp learning of	1:-3 3:4
h pp learning or	8:-4 10:5
h pp learning using	10:3
h pp learning via	1:9 10:-9
h pp learning with	0:6 1:-3 4:5 8:-4 10:-5
h pp learning-to-learn (	1:3
h pp learns a	10:3
h pp lens of	10:3
h pp leverage a	1:-4
h pp leverage pre-trained	8:3 10:-3
h pp leverage the	9:-3 10:4
h pp leverages a	2:5 8:-7 10:3
h pp leverages the	8:3 10:-3
h pp leveraging a	8:-3 10:3
h pp leveraging the	10:4
h pp lf-block and	8:3 10:-4
h pp limitations of	8:-3 10:3
h pp listnet (	10:4
h pp literature on	10:3
h pp llama and	8:3 10:-3
h pp llms like	10:3
h pp lms like	6:5 10:-4
h pp loaded to	2:4 10:-3
h pp long context	1:4 10:-4
h pp loss ,	10:-4
h pp lsh based	10:3
h pp machines (	1:5 10:-4
h pp made by	1:3 10:-3
h pp mamba (	10:3
h pp manifolds using	4:3 8:-4
h pp manipulation (	10:-3
h pp manipulation by	8:-3 10:4
h pp manipulation with	10:3
h pp many-to-one (	10:4
h pp mapping (	1:-3 8:3
h pp maps (	1:-3
h pp matters for	8:3
h pp maximization (	8:-3 10:3
h pp memory (	10:4
h pp meta-learning (	3:3
h pp method (	1:-3 6:3 10:3
h pp method ,	8:3
h pp method and	10:3
h pp method called	4:4 8:-4 10:4
h pp method for	1:3 3:-4
h pp method named	8:-3
h pp method of	1:5 10:-4
h pp method uses	10:3
h pp method using	9:3
h pp method with	10:3
h pp methods ,	8:-4
h pp methods for	3:3
h pp methods in	10:3
h pp methods of	10:3
h pp methods use	10:3
h pp methods utilize	8:3 10:-3
h pp minimizing the	1:3 10:-3
h pp mixtures (	1:3 8:-4 10:3
h pp mlp-mixer (	10:-3
h pp mlp-mixer based	10:3
h pp mobilenet and	1:3
h pp mobilenets /	1:4 10:-3
h pp mobilenets and	1:4 10:-3
h pp model (	0:-3 1:3 8:4
h pp model ,	0:3 4:3 10:-6
h pp model called	8:3
h pp model for	3:4 10:-4
h pp model named	8:-3
h pp model of	8:-3 10:3
h pp model to	0:3
h pp model with	1:-3 10:5
h pp modeling (	10:3
h pp modeling for	10:3
h pp modeling using	3:5 10:-4
h pp modeling with	1:3 8:4 10:-7
h pp models (	10:4
h pp models ,	8:-4 10:5
h pp models in	3:3 10:-3
h pp models like	8:5 10:-5
h pp models using	8:6 10:-3
h pp models via	10:4
h pp models with	1:4 10:-3
h pp modify the	3:3 8:-4 10:4
h pp module (	1:4
h pp modules :	2:3
h pp moreover ,	1:4 8:-4
h pp most popular	10:3
h pp named as	5:3
h pp namely ,	1:-3 10:6
h pp namely the	3:4
h pp nature of	8:-3
h pp navigation (	8:6 10:-6
h pp navigation using	1:4 10:-3
h pp need for	10:3
h pp network (	2:-5 3:-7 8:5
h pp network :	10:-4
h pp network for	8:3 10:-4
h pp network with	8:-3 10:7
h pp networks (	3:3 8:-5
h pp networks and	8:4 10:-5
h pp networks called	10:5
h pp newly introduced	1:-4 2:5 8:-4 10:4
h pp novel framework	1:3
h pp npl-mvps :	5:3 8:3 10:-4
h pp objective of	8:3 10:-3
h pp objectives with	8:3 10:-3
h pp observe that	10:3
h pp observed that	10:3
h pp obtained by	10:4
h pp odes with	8:4
h pp odometry (	10:-6
h pp of a	0:-3 2:4 4:-3 8:-7 10:6
h pp of an	1:7 6:3 8:-5 10:-5
h pp of existing	8:-5 10:6
h pp of our	0:-3 3:3 8:3
h pp of pre-trained	10:4
h pp of state-of-the-art	1:3 8:5 10:-8
h pp of the	1:-3 9:4
h pp of two	1:-5 3:4 10:4
h pp of using	10:4
h pp on a	1:3
h pp on each	1:4 2:3 10:-6
h pp on generating	8:3
h pp on popular	10:3
h pp on the	0:-4 1:-5 2:4 3:-5 8:-4 9:3 10:4
h pp on this	8:-5 10:4
h pp on two	9:-3 10:4
h pp one-particle ,	10:3
h pp online ,	8:3 10:-3
h pp only uses	8:4 10:-4
h pp operators (	8:3
h pp optimization (	0:-3 4:-3 5:3
h pp or a	8:-3 10:5
h pp oracle (	8:-3 10:4
h pp orid :	10:3
h pp our "	8:7 10:-6
h pp our method	10:-3
h pp our model	0:3 5:4 8:-4 10:-4
h pp our novel	0:3 1:-3 4:4
h pp our proposed	1:-7 4:3 10:3
h pp outperforms existing	8:4 10:-3
h pp outperforms previous	8:-4 10:6
h pp outperforms sota	8:3 10:-3
h pp outperforms standard	10:3
h pp overall ,	1:-3 10:3
h pp p-stmo :	10:4
h pp painting pipeline	8:3
h pp paper introduces	1:3 10:-3
h pp paper presents	1:4 7:3
h pp paper proposes	8:3
h pp par with	6:3
h pp paradigm ,	1:8 10:-9
h pp paradigm of	10:-3
h pp parsing with	10:3
h pp particularly an	10:3
h pp perceptrons (	8:4 10:-3
h pp perform ‘	10:3
h pp performance of	3:4 8:-3 10:4
h pp performance on	3:5 10:-6
h pp perspective of	8:3
h pp planning using	8:-3 10:4
h pp planning via	8:3 10:-3
h pp plays in	1:4 10:-3
h pp podim (	0:4 8:3 10:-5
h pp policy (	4:3 8:-4 10:3
h pp potential of	8:-3 10:7
h pp power of	3:3
h pp powered by	10:3
h pp powerful ,	8:-3 10:4
h pp ppd (	1:-4 3:3
h pp pre-train the	8:3
h pp pre-training (	10:-3
h pp prediction (	10:4
h pp prediction and	8:3
h pp prefix (	1:3 5:5 6:5 10:-10
h pp present a	2:4 10:-5
h pp present an	1:3 8:8 10:-7
h pp presents a	1:6 8:-5
h pp presents an	2:3
h pp previously proposed	8:6 10:-6
h pp principles of	0:3
h pp problem (	5:3 8:5 10:-7
h pp problem ,	8:4 10:-3
h pp problem and	8:4 10:-4
h pp problem by	2:3
h pp problem of	8:4
h pp problem using	1:3 10:-3
h pp problems ,	1:3
h pp processes (	1:-3 3:3 8:5 10:-3
h pp processes and	8:-5 10:6
h pp program (	8:-3 10:5
h pp programming (	10:4
h pp programming based	8:4 10:-4
h pp progress in	10:3
h pp promote the	8:-3 10:4
h pp properties of	1:3
h pp propose a	0:-5 1:-4 4:-5 6:9
h pp propose an	2:5 3:-3 4:-3 6:-3 8:-3 10:3
h pp propose introducing	10:3
h pp propose new	8:-5 10:10
h pp propose novel	10:3
h pp propose our	1:-3 10:3
h pp propose the	1:-4 2:3 8:5 10:-3
h pp proposed for	10:3
h pp proposes a	0:3 10:-3
h pp proposes the	6:8 8:8 10:-12
h pp proposing an	10:3
h pp prove that	10:3
h pp provide a	8:-3 10:4
h pp pruning and	8:3 10:-3
h pp ps-nerf :	8:-3 10:4
h pp quality of	9:-3 10:3
h pp quantization (	1:-3
h pp raid-g :	10:3
h pp ranking with	10:5
h pp realize our	8:-4 10:3
h pp reasoning (	1:4 10:-5
h pp reasoning framework	4:4 10:-5
h pp recently ,	1:4
h pp recently introduced	1:4
h pp recently proposed	8:-5 10:7
h pp recognition through	1:3 4:3 7:3 10:-5
h pp recommendation (	1:-3 10:3
h pp reconstruction (	1:3 10:-3
h pp reconstruction via	10:3
h pp reconstruction with	10:3
h pp redundancy (	8:-3
h pp referencing that	1:3
h pp regime -based	10:4
h pp regression (	0:6 10:-5
h pp regression and	8:3
h pp regression via	4:5 8:6 10:-11
h pp relationships using	6:3
h pp relies on	10:-3
h pp rely on	8:-4 10:5
h pp relying on	8:5 10:-3
h pp reorientation using	8:-4 10:5
h pp replay or	3:3
h pp representation called	1:-3 2:3 8:-3
h pp representation enables	8:4 10:-4
h pp representations (	8:-3 10:3
h pp representations for	3:3 10:-3
h pp represented by	1:8 10:-9
h pp resnet ,	10:3
h pp resnet and	1:3 10:-4
h pp respect ,	10:3
h pp result ,	10:3
h pp results for	1:3
h pp results from	8:3
h pp results than	8:3 10:-3
h pp reveal that	10:3
h pp robots (	8:-3 10:4
h pp robust against	8:4 10:-4
h pp runs the	8:3
h pp sampling (	8:7 10:-6
h pp sampling with	8:-3 10:3
h pp scales ,	2:3
h pp scaling (	10:4
h pp scannet200 and	9:3 10:-3
h pp scenes with	1:3
h pp scheme for	3:3
h pp scores by	3:4 8:-3
h pp scripts before	5:3 10:-3
h pp search (	2:-3 4:3
h pp search and	10:3
h pp search using	1:-3 8:-3 10:8
h pp segmentation and	8:3
h pp segmentation using	8:-5 10:5
h pp segmentation with	6:-3
h pp semantics for	0:3 8:3 10:-4
h pp sentence-level method	8:6 10:-4
h pp sequence into	1:3 10:-4
h pp series of	1:3
h pp server ,	8:-4
h pp set of	2:3 8:-3
h pp setting of	3:3 10:-3
h pp settings ,	8:3 10:-3
h pp setup ,	10:3
h pp shared bottom	7:3
h pp show how	8:-3 10:3
h pp show that	1:-8 2:3 3:3 6:-6 8:6
h pp showed that	8:-3
h pp side-steps the	8:-3 10:3
h pp significantly improved	8:3 10:-3
h pp simulation of	10:-3
h pp small-size )	10:5
h pp smoothing and	10:3
h pp solve the	8:-4 10:4
h pp solving a	8:7 10:-4
h pp solving an	10:3
h pp space (	3:5 10:-3
h pp space of	0:4 8:-6 10:3
h pp space using	8:3
h pp specifically ,	1:4 8:4 10:-5
h pp speedup over	8:3
h pp squares ,	10:-3
h pp stabilize the	8:4 10:-4
h pp steps :	8:4
h pp stereo (	3:3 8:3 10:-4
h pp strategies (	8:3 10:-3
h pp strategy called	1:-3 8:4
h pp strategy for	8:-3 10:4
h pp studies use	8:3
h pp study a	0:4 10:-5
h pp study of	8:-4 10:4
h pp study the	3:3 10:-3
h pp study whether	6:-3 10:6
h pp success of	8:3
h pp such a	0:4
h pp such an	1:3
h pp such as	3:3 9:-3
h pp suggest that	8:3
h pp surfaces by	1:5 10:-3
h pp synthesizer and	1:3 10:-6
h pp system ,	8:-3
h pp system for	8:-3 10:3
h pp task (	8:-3 10:3
h pp task :	3:3 10:-3
h pp task for	10:3
h pp task of	3:4 10:-3
h pp tasks (	8:3
h pp tasks ,	1:-3 8:6 10:-3
h pp tasks :	3:3
h pp tasks with	10:4
h pp technique called	8:-4 10:3
h pp technique for	2:3
h pp technique using	10:3
h pp techniques for	2:3
h pp temporally consistent	8:-3 10:3
h pp termed as	8:4 10:-3
h pp terms of	1:4 10:-4
h pp test (	1:4
h pp than existing	8:-4 10:5
h pp than the	0:4 8:-3 10:3
h pp that a	1:7 4:4 10:-6
h pp that also	10:-3
h pp that combines	8:-3 10:4
h pp that current	8:-4 10:4
h pp that employs	8:-3 10:3
h pp that existing	3:3
h pp that learns	10:3
h pp that leverages	10:3
h pp that our	2:-3 6:-3 8:6
h pp that scalable	1:3
h pp that the	0:-3 1:11 2:3 10:-9
h pp that this	1:3 10:-6
h pp that use	1:4 10:-3
h pp that uses	10:4
h pp that utilizes	1:4 8:-3
h pp the "	8:10 10:-11
h pp the accurate	8:3
h pp the art	8:3
h pp the conventional	8:3
h pp the current	3:5 8:-3
h pp the efficient	2:3
h pp the existing	2:4 4:3 8:3 10:-4
h pp the fast	8:4 10:-4
h pp the first	4:4 8:-4
h pp the first-ever	9:5 10:-5
h pp the following	3:3 10:-3
h pp the large-scale	9:3
h pp the learned	0:4 1:-3 8:-3
h pp the novel	1:-5 10:4
h pp the original	1:3
h pp the popular	10:6
h pp the proposed	1:3 4:-4
h pp the recent	8:-3
h pp the resulting	0:7 1:3 8:4 10:-10
h pp the synthetic	9:-4 10:4
h pp the text-only	10:3
h pp the traditional	8:-3 10:3
h pp the trained	1:7 8:5 10:-10
h pp the two	8:-4 10:3
h pp the underlying	8:-3 10:4
h pp the vanilla	4:4 6:3 8:4 10:-8
h pp the well-known	8:-5 10:5
h pp the “	0:5 6:8 7:4 8:4 10:-15
h pp then ,	1:4 6:3 8:5 10:-11
h pp then propose	1:4 2:3 8:-3
h pp then the	2:4
h pp then use	8:-3 10:5
h pp theory for	5:4
h pp theory of	8:3
h pp this novel	1:8 8:5 10:-11
h pp through a	6:4
h pp through traditional	8:4 10:-3
h pp time ,	10:3
h pp times faster	8:4 10:-4
h pp to a	8:-4 10:8
h pp to adapt	4:3
h pp to apply	3:3
h pp to as	6:4
h pp to both	2:4 10:-3
h pp to construct	6:3
h pp to develop	6:3 10:-3
h pp to existing	8:-6 10:7
h pp to explore	1:4 8:-5
h pp to generate	10:3
h pp to guide	8:4
h pp to incorporate	8:-3 10:5
h pp to learn	8:5 10:-3
h pp to leverage	8:-3 10:3
h pp to our	0:4 1:-4
h pp to previous	8:5 10:-4
h pp to produce	3:4
h pp to the	2:-3 3:-3 8:-4 10:8
h pp to traditional	8:-4 10:4
h pp to train	1:3
h pp to use	4:3 8:7 10:-7
h pp together ,	10:4
h pp tools from	8:3 10:-3
h pp tracking and	8:3 10:-3
h pp train a	8:11 10:-9
h pp train an	10:3
h pp train the	1:4 10:-6
h pp trainable “	1:4 8:3 10:-5
h pp trained ,	1:3
h pp trained on	0:4
h pp trained with	6:4 8:3 10:-8
h pp training (	10:3
h pp training ,	10:-5
h pp training a	1:-3 6:4 8:7 10:-5
h pp training and	10:4
h pp training of	1:4 10:-6
h pp trains a	8:10 10:-8
h pp transformation (	2:4 3:3 6:3 10:-7
h pp transformer (	1:-3 2:3 8:-5 10:4
h pp transformer -based	1:4 10:-3
h pp transformer and	8:-3 10:3
h pp transformers ,	6:3
h pp tuning for	3:5 7:3 10:-5
h pp two existing	1:4
h pp two novel	3:-3 10:9
h pp two real-time	6:4 10:-4
h pp type of	1:4
h pp types of	10:4
h pp uncertainty in	8:5 10:-3
h pp uncertainty is	8:4 10:-3
h pp under a	8:-4 10:4
h pp under the	2:3 8:-9 10:8
h pp understand why	8:4 10:-5
h pp units (	10:3
h pp up the	1:4 10:-3
h pp upon a	8:3 10:-3
h pp upon our	1:3
h pp upon the	10:6
h pp use a	1:-4
h pp use an	10:5
h pp use for	10:3
h pp use learned	10:3
h pp use of	0:3 1:7 7:4 8:-3 10:-7
h pp use the	1:-3 10:3
h pp used by	8:4 10:-4
h pp used in	8:-4 10:5
h pp used with	8:-4 10:4
h pp usefulness of	0:3 10:-3
h pp uses a	8:-5 10:9
h pp using a	1:-3 3:3 4:6 8:-5
h pp using an	8:5
h pp using another	9:-3
h pp using independent	8:4 10:-3
h pp using our	0:3 1:4 10:-5
h pp using the	1:-3 3:3 8:3
h pp usually ,	8:3 10:-3
h pp utilize a	10:4
h pp utilize an	1:-3 8:3 10:3
h pp utilize the	8:-3 10:4
h pp utilizes a	10:3
h pp vaccine (	3:6
h pp vae (	8:3 10:-3
h pp validate these	10:5
h pp value of	0:4 9:3 10:-6
h pp variants of	1:-3 10:5
h pp version of	8:-3 10:4
h pp via a	8:3
h pp via additional	10:4
h pp via an	10:3
h pp via efficient	2:3 8:-5
h pp via the	8:3
h pp videos via	10:3
h pp voting or	3:4 10:-4
h pp walks on	5:4 10:-3
h pp we add	8:3
h pp we address	3:3 10:-3
h pp we adopt	10:3
h pp we apply	8:-5
h pp we build	8:-4 10:6
h pp we call	2:5 3:-4 4:4 10:-4
h pp we choose	10:3
h pp we combine	10:3
h pp we derive	10:3
h pp we develop	8:-5 10:7
h pp we developed	10:5
h pp we devised	1:-3 10:5
h pp we employ	10:3
h pp we evaluate	4:6 6:3 8:-4 10:-3
h pp we explore	8:6 10:-5
h pp we fuse	6:-3 10:5
h pp we incorporate	2:5 10:-4
h pp we instantiate	8:-3
h pp we introduce	3:-6 6:-3 8:3 9:-7 10:3
h pp we investigate	10:3
h pp we learn	8:-4
h pp we named	8:4 10:-5
h pp we perform	10:-5
h pp we present	3:-3 6:7 10:-4
h pp we propose	1:-3 3:-3
h pp we term	2:3 10:-4
h pp we use	3:3
h pp we utilize	10:3
h pp we validate	8:-3 10:6
h pp weighting (	2:4
h pp well as	1:5 8:-3
h pp when a	1:4 8:3 10:-6
h pp when the	10:3
h pp which a	6:3 8:6 10:-8
h pp while an	6:3 10:-3
h pp while introducing	10:3
h pp while the	2:4
h pp widely used	8:3
h pp wild with	1:4 10:-3
h pp with a	0:4 1:-6
h pp with an	6:5 8:-4 10:3
h pp with compliant	8:3 10:-3
h pp with earlier	8:-3 10:5
h pp with existing	8:-5 10:5
h pp with its	8:4 10:-3
h pp with new	8:4 10:-3
h pp with our	9:3
h pp with overall	8:4 10:-5
h pp with state-of-the-art	8:-3 10:5
h pp with the	2:-4 6:5 8:4
h pp with these	10:4
h pp with two	10:3
h pp with various	10:4
h pp within a	1:5 10:-4
h pp within an	8:7 10:-7
h pp within the	8:-4 10:5
h pp word2vec (	3:3 8:5 10:-6
h pp words (	10:4
h pp work ,	8:-3 10:4
h pp work introduces	10:3
h pp work on	10:-4
h pp works in	8:-3 10:3
h pp yet effective	8:4
h pp yolo (	8:-3
h pp ~ (	8:3
h q "	3:-6 6:-3 9:3
h q \$\\texttt{skill-rrt}\$	2:3
h q \$\\texttt{spin}\$	1:-4 8:4
h q &	9:-4 10:4
h q '	2:4 8:-5 10:4
h q 's	2:4 8:-3 10:3
h q (	0:-3 3:-6 4:-3 8:3
h q )	1:-8 2:4 4:-6 7:-4 8:-3 9:-4 10:3
h q *	8:-5 9:4 10:5
h q +	10:4
h q ,	0:-4 4:-5 5:-3 6:3 7:-11
h q -	6:-3 8:-3
h q -based	4:8 6:-4 8:-8 9:-4 10:5
h q -like	3:3
h q .	1:4 9:-4
h q /	1:3 8:-7
h q 1	5:4
h q 10%	8:3 10:-3
h q 10-fold	8:3
h q 100	8:-3
h q 10cm	8:4 10:-4
h q 15	8:3 10:-3
h q 173	8:-3 10:5
h q 2	1:-5 2:5 3:-3 6:3
h q 20	10:3
h q 2000	1:3
h q 2d	8:-3 10:4
h q 3	8:6 10:-5
h q 30	10:3
h q 3d	2:5 3:-3 6:-3 10:3
h q 3dmm-rf	1:7 10:-5
h q 3x3	2:4 10:-4
h q 5	10:3
h q 5%	10:4
h q 50%	8:3
h q 58.1%	9:-3 10:3
h q 6-dof	1:-3 2:3 8:-3 10:3
h q 7	6:4
h q 70%	8:4 10:-3
h q 79.8\\%	9:-5 10:5
h q 81\\%	9:-3 10:5
h q :	1:-8 3:7 5:-3 8:-6 9:6
h q ;	2:3 6:-3 8:3 9:-8
h q \\em	10:4
h q \\textit	4:3
h q ]	8:3
h q _	9:4
h q \`	5:4 8:4 10:-5
h q a	2:4 3:-7 6:-7 7:-12 9:-3
h q aba	1:-3 4:-3 10:9
h q abilities	10:4
h q ability	2:3 8:-4
h q able	1:4 8:3 10:-3
h q above	3:3
h q absolute	10:3
h q abstract	8:-3 10:3
h q accelerated	0:4 4:4 10:-6
h q acceleration	10:5
h q according	2:-3 10:5
h q accuracy	5:4 8:-4
h q accurate	1:-4 8:7
h q accurately	10:3
h q achieve	10:4
h q achieved	3:6 8:-3
h q achieves	8:6 10:-6
h q achieving	8:-3 10:5
h q acm	0:4 1:-4
h q acquire	8:3 10:-3
h q across	10:3
h q action	10:3
h q actions	10:7
h q active	4:4
h q activity	0:4 10:-4
h q actuator	1:-6 3:8 4:3 5:4 10:-6
h q acyclic	10:3
h q ad	10:5
h q adams-bashforth	8:4 10:-3
h q adapt	1:-4 4:3 8:8 10:-4
h q adaptation	1:3 2:-4 8:5
h q adapted	3:5 8:-3
h q adapter	1:3 3:3 10:-4
h q adapting	10:3
h q adaptive	0:5 1:-3 3:-5 4:3 8:-6 10:7
h q add	3:3 8:8 10:-7
h q adding	1:5 2:-3
h q addition	1:-4 6:6
h q additional	1:7 8:-4
h q additionally	1:-4 10:5
h q additive	1:3 8:-3
h q address	3:6 6:-3 8:6 10:-5
h q addressed	0:3
h q addresses	8:3 10:-3
h q adopt	1:-3 2:3 10:4
h q adopted	8:3
h q adopting	8:8 10:-7
h q adopts	8:-3 10:5
h q adu-depth	1:-4 10:5
h q advanced	10:5
h q advancements	8:3
h q advances	0:6 1:-4
h q advancing	8:-3 10:4
h q advantage	0:3
h q advantages	1:-3 5:4 8:-5 10:4
h q advent	1:4 10:-3
h q adversarial	0:4 2:-4 3:-5 8:-3 10:4
h q aero	10:3
h q affecting	10:3
h q affordance	8:3 10:-4
h q affordance-guided	8:-3
h q aforementioned	0:3 8:-3
h q african	5:3 10:-3
h q after	2:-3 10:3
h q against	6:-3 8:4
h q age	1:-3 2:3
h q agent	10:4
h q agents	10:6
h q aggregated	8:-4 10:6
h q aggregation	1:3
h q agnostic	10:3
h q aim	3:3 10:-3
h q aims	2:3 8:-3
h q alchemy	7:4
h q alexnet	10:4
h q algorithm	2:-5 4:4 8:4
h q algorithms	3:-5 10:5
h q alignment	6:-3 10:8
h q all	2:4 8:-7
h q alleviate	10:5
h q allocentric	10:3
h q allowing	1:4 10:-3
h q allows	7:3 8:-3
h q already	1:4
h q also	1:-3 4:-3 8:-5 10:3
h q alternately	10:-4
h q alternates	1:5 10:-4
h q alternative	1:4
h q although	3:5
h q among	3:4
h q an	0:-3 1:-5 3:-4 8:3
h q analysis	1:-4 10:4
h q analyze	0:4 1:4 3:-4 10:-3
h q analyzing	10:5
h q anchor	8:6 10:-7
h q and	1:-5 2:4 3:4 4:-6 5:-5 6:-10 7:-9 9:4
h q ann	8:6 10:-6
h q annotate	10:3
h q annotation	10:3
h q annotations	8:-3 9:3
h q anomaly	10:3
h q another	9:-3
h q answer	6:3
h q answering	1:3
h q answers	6:7 8:4 10:-8
h q antor	8:4 10:-3
h q any	0:4 1:-3 6:5 10:-4
h q appeal	0:6 10:-6
h q appearance	8:-3 10:5
h q applicability	1:-3 3:5 8:-3 10:3
h q applicable	8:-3 10:5
h q application	1:5 10:-3
h q applications	3:-5 10:6
h q applied	1:-4 8:3
h q applies	8:4
h q apply	1:-4 2:-3 3:3
h q applying	1:-3 8:5
h q approach	3:-10 6:3 9:4 10:-4
h q approaches	1:-3
h q approval	3:4 10:-4
h q approximability	8:4 10:-4
h q approximate	1:4 3:5 8:-4 10:-4
h q approximately	8:-3 10:4
h q approximating	8:-3 10:5
h q approximation	1:7 8:6 10:-9
h q arabic-specific	6:3
h q architecture	0:3 3:-6 6:7 8:7 9:-4 10:-6
h q architectures	1:9 4:3 10:-6
h q are	2:3 6:-3 9:-4
h q area	2:3
h q areas	8:3 10:-3
h q argue	8:4 10:-4
h q argumentation	10:4
h q arise	10:3
h q arm	10:4
h q armband	1:4
h q around	8:4 10:-3
h q arrays	8:-4 10:4
h q art	1:4 9:-3
h q article	4:5 8:-3
h q artistic	0:3 10:-3
h q as	0:4 1:3 2:-4 3:7 8:-7 9:-9
h q aspect	8:3 10:-5
h q assembled	6:4 10:-5
h q assembly	3:3 10:-3
h q assess	10:-3
h q assessment	10:3
h q assets	1:4 10:-3
h q assignment	10:3
h q assignments	10:3
h q assistant	8:4
h q assisted	8:5 10:-6
h q associated	1:3 10:-3
h q associative	10:3
h q asymmetric	1:-3
h q at	1:-4 2:6 9:-4 10:5
h q atlas	8:-4 10:4
h q attack	1:-5 8:6
h q attacks	1:3
h q attempt	3:3 8:3 10:-5
h q attention	0:-3 3:3 6:4 8:-5
h q attractive	0:4 1:-4
h q attribute	3:3 9:4
h q attributes	8:3
h q attribution	8:4 10:-3
h q auction	2:5
h q audio-visual	8:4 10:-3
h q augment	8:3
h q augmentation	0:4 1:-3 9:3
h q augmentations	10:3
h q augmented	3:4 8:-6 10:5
h q augmenting	8:-3 10:4
h q auto-encoder	1:3
h q autoencoder	1:-4 3:4 8:3
h q autoencoders	0:4 8:3 10:-5
h q automate	3:3
h q automated	1:6 10:-7
h q automatic	1:-3 8:4
h q autonomous	8:-3 10:5
h q autoregressive	10:3
h q auxiliary	2:-3 8:-3 10:8
h q available	9:3 10:-6
h q avoid	10:3
h q avoidance	8:-3 10:3
h q b	0:3 8:5 10:-4
h q back	10:4
h q back-propagation	1:-4 3:3
h q background	1:4 2:-4
h q backpropagation	10:3
h q backpropagation-type	1:-3 3:3
h q balance	2:-3 8:9 10:-6
h q bandit	10:3
h q bandits	4:3
h q bangla	9:5 10:-5
h q banglabert	10:3
h q bart	1:5 8:4 10:-9
h q base	3:3 8:-3
h q based	1:5 3:-4 5:3 6:-6 9:-4
h q baseline	1:-3 8:3
h q baselines	3:3 8:-3 10:3
h q bases	8:-4 10:5
h q basic	8:4
h q basis	8:-3 10:3
h q batch	10:-3
h q batman	3:3
h q bayesian	0:-4 3:5 8:8 10:-8
h q be	1:-9 10:4
h q because	1:-3 2:3
h q been	8:4 10:-3
h q before	5:3
h q behavior	8:-5 10:4
h q behaviors	8:3 10:-4
h q being	8:4 10:-3
h q belief	8:3
h q benchmark	0:-3 1:-5 3:3 4:3 6:-3 9:7
h q benchmarking	6:3
h q benchmarks	3:-4 9:3
h q benefits	2:3 10:-3
h q bent	9:-4 10:5
h q besides	2:-3 10:3
h q best	1:-3 5:5 8:3
h q beta	10:4
h q better	3:-3 6:9 8:-10 10:4
h q between	2:5 3:-3
h q beyond	3:3
h q bi-attention	6:4
h q bi-directional	8:-4 10:5
h q bias	1:-4 10:5
h q bicycles	9:-4 10:5
h q bidirectional	8:4 10:-4
h q bilinear	6:4
h q bin	8:3 10:-3
h q binary	8:-3
h q biological	8:4 10:-3
h q biomedical	8:4
h q black-box	8:-3 10:4
h q bleu	9:4 10:-4
h q blind	1:-3 10:5
h q block	0:4 2:-3
h q blockchain	10:3
h q bloomgml	1:3
h q body	1:-4 10:5
h q boost	1:3
h q boosted	8:4
h q bootstrapping	8:4
h q both	1:4 2:7 3:-4 6:4 10:-6
h q bottom	7:3
h q bottom-up	10:3
h q boundary	10:3
h q bounded	3:3 8:-3
h q box	1:5 10:-5
h q branch	1:3 8:-4
h q branches	10:4
h q breaking	8:-3 10:3
h q bring	9:5 10:-3
h q broaden	8:4 10:-4
h q broken	9:-4 10:5
h q btw-bnsl	10:4
h q buffet	10:3
h q build	1:-3 3:-5 10:6
h q building	8:-3 10:3
h q builds	8:4
h q built	8:-4 9:3 10:3
h q but	2:4 8:-5 10:4
h q by	0:-3 2:-3 4:3 7:-4 9:-3 10:3
h q byol	8:7 10:-6
h q c\$^3\$ai	1:-3 10:3
h q cadyq	1:-3
h q calculus	10:3
h q calibrating	8:4 10:-3
h q calized	8:-3 10:4
h q call	2:5 4:3 10:-5
h q camera	8:7 10:-7
h q can	8:3 10:-4
h q canonical	3:4 8:4 10:-6
h q canonicalization	2:4
h q capability	3:5 8:5 10:-5
h q capable	10:3
h q capacity	8:3
h q captioning	1:7 8:-3 10:-5
h q captured	8:-3 10:5
h q carefully	10:3
h q cartesian	8:5 10:-3
h q cascaded	0:3 3:3
h q case	3:5 8:-3
h q cases	1:-3 4:4 8:4 10:-4
h q cast	1:-4 10:5
h q casting	8:-5 10:6
h q catastrophic	3:4
h q causal	1:-3 5:3
h q caused	8:-3 10:4
h q centers	8:3
h q certain	8:-3 10:4
h q cgpms	1:-3 8:4
h q challenge	1:3
h q challenges	10:3
h q challenging	8:4
h q changes	8:3 10:-5
h q channel	2:-3 10:3
h q channels	8:-3 10:3
h q characteristics	10:3
h q chatbots	0:4
h q children	6:3
h q chinese	1:-4 3:4 8:-3
h q choice	10:3
h q choose	10:3
h q chunking	6:3
h q cifar-10	9:-4 10:5
h q cifar-10c	9:-3 10:3
h q cifar10	9:4 10:-3
h q cifar100	0:3 10:-4
h q circuits	0:6 10:-5
h q circular	8:3 10:-3
h q ck+	8:4
h q cl	1:-4 10:5
h q claret	8:-3 10:4
h q class	1:-3 2:-3 8:6
h q class-specific	10:3
h q classes	8:-7 10:5
h q classic	1:3
h q classification	1:4 3:-3 9:-3 10:3
h q classifier	8:5 10:-4
h q cle-vit	1:-5 10:7
h q cleannet	8:-3 10:4
h q clip	10:4
h q clothing	2:5 8:-3
h q cloud	10:4
h q clouds	8:4 10:-3
h q cluster	10:3
h q clustering	1:4
h q clusters	10:3
h q cluttered	1:5
h q cmw-l	2:6 10:-4
h q cmw-m	2:3
h q cnn	1:4 8:-3
h q cnns	10:3
h q coarse-to-fine	1:3 8:-4
h q code	8:-4
h q coformer	7:4
h q coherence	8:3 10:-3
h q coined	10:-4
h q collect	9:4
h q collections	8:3 10:-4
h q colour	8:-3 10:3
h q combination	2:3 8:4 10:-3
h q combinatorial	10:4
h q combine	10:7
h q combined	1:4 6:-4
h q combines	1:-3 8:3
h q combining	1:-5 6:-4 8:4 10:7
h q commonly	8:-4 10:6
h q communication	8:-3 10:3
h q compact	10:5
h q comparable	8:-4 10:5
h q compare	8:-3 10:3
h q compared	1:6 3:3 9:-4
h q comparing	6:4 10:-3
h q comparison	8:6 10:-5
h q competitive	10:3
h q complete	10:3
h q completed	1:4 2:3 10:-5
h q completely	9:-4 10:4
h q completion	3:4 8:-4
h q complex-step	1:4 10:-3
h q complexity	8:-7 10:13
h q complicated	10:4
h q component	8:-8 10:8
h q components	2:-3 8:-5 10:8
h q composable	1:4 10:-4
h q composed	8:-3 10:6
h q composition	6:3 8:-3 10:3
h q comprehensive	8:-4 10:7
h q compressed	4:4 8:3 10:-5
h q compression	1:-3 10:5
h q computation	10:4
h q computational	1:3
h q computationally	0:5 8:4 10:-5
h q compute	10:3
h q computed	4:3
h q computer	8:-3 10:3
h q computing	3:4
h q concept	0:-3 1:-3 2:-3 4:3 8:-4 10:9
h q concepts	8:3 10:-3
h q conditional	8:-6 10:8
h q conditioned	10:3
h q conditions	10:4
h q conduct	9:4
h q conducted	9:6 10:-6
h q conducting	10:3
h q confidence	10:3
h q configuration	2:-3
h q conflict	10:4
h q conformal	1:4
h q conjunction	1:4 3:5 8:4 10:-11
h q connected	2:3 10:-7
h q connection	8:-5 10:6
h q connections	10:3
h q consider	10:4
h q considered	0:4 8:6 10:-7
h q considers	8:3
h q consistency	1:5 2:-3
h q consistent	1:-4 10:3
h q consistently	8:-6 10:5
h q consisting	10:3
h q consists	8:-4 10:4
h q constituency	10:4
h q constrained	3:3 10:-5
h q constraint	8:-4 10:6
h q constraints	2:-3
h q construct	3:3 8:-6 10:4
h q constructing	2:4 8:-3
h q construction	8:-3 10:3
h q constructs	10:4
h q container	8:-3 10:3
h q contains	10:4
h q context	2:3 8:-8 10:5
h q context-aware	10:4
h q context-to-event	8:-3 10:4
h q contextual	8:-4
h q continual	8:-6 10:7
h q continuity	8:3 10:-3
h q continuous	1:-3 8:3
h q contrast	8:4
h q contrasting	8:-3 10:5
h q contrastive	8:-4 10:3
h q contrasts	8:-3 10:5
h q contribute	10:3
h q contribution	8:-5 10:7
h q contributions	10:-4
h q control	8:-3 10:6
h q controlled	1:4
h q controller	1:-3 8:5
h q controllers	1:-3 10:4
h q controlnet	1:6 10:-4
h q convention	8:3 10:-4
h q conventional	10:4
h q conventionally	8:3
h q convergence	3:-4 8:3
h q conversations	10:4
h q convex	8:5 10:-3
h q convolution	2:4 8:-5 10:3
h q convolutional	1:3 2:-4 4:-3 5:6
h q convolutions	2:4 10:-3
h q coordinate	8:-3 10:4
h q coordination	8:3 10:-3
h q copy-paste	10:4
h q core	1:3 2:4 8:-3
h q core-structure-guided	0:3
h q coregionalization	10:-4
h q correct	10:4
h q correction	10:6
h q correlates	8:4 10:-5
h q correlation-aware	8:-3 10:4
h q correspondence	1:4 4:3 10:-4
h q correspondences	10:3
h q corresponding	10:3
h q corrupted	10:5
h q costs	2:3
h q coulomb	4:4 10:-4
h q counterfactual	8:-6 10:6
h q counterpart	2:-3 10:5
h q coupled	4:3
h q course	1:-3 10:3
h q covariance	10:3
h q cover	10:3
h q covispose	1:3 10:-3
h q cpseg	1:5 8:-5
h q cra	8:3
h q crapnet	1:3 6:-3
h q create	2:4 4:4 10:-5
h q creation	8:6 10:-5
h q criterions	10:-4
h q critique	10:4
h q cross-classification	8:-3
h q cross-modal	1:5 2:-3 3:4
h q cross-validation	8:3
h q css	8:-5 10:4
h q cues	8:-3 10:5
h q culturally-aware	8:-3
h q currently	8:3
h q curriculum	0:4 1:-4 2:3 8:-3
h q cycle-resemblance	1:3 6:-3
h q data	1:-4 6:-4 9:4 10:5
h q data-centric	1:3 10:-3
h q data-driven	8:3
h q data-limited	6:-3 10:3
h q data-wise	8:3 10:-3
h q databases	8:4
h q dataset	1:-3 3:5 8:-7 9:5
h q datasets	0:-4 1:3 2:-3 3:-3 4:7 7:5 8:-3 9:3 10:-3
h q ddam-ps	8:-3 10:3
h q deblurring	2:4
h q debugging	1:3
h q decay	8:-4 10:4
h q decentralized	8:-3 10:5
h q decision	1:-4 10:7
h q decoded	10:3
h q decoder	10:3
h q decoding	8:-3 10:7
h q decomposition	8:8 10:-3
h q decouple	10:4
h q dedicated	1:-4 4:3
h q deep	0:-7 1:-4 3:-9 4:4 8:8
h q deep-learned	8:-4 10:4
h q deeper	8:4 10:-4
h q deepvio	8:-3 10:4
h q defect	0:4
h q defense	4:3 10:-3
h q define	3:3 8:-6
h q defined	8:-4 10:7
h q degradation	6:4 8:4 10:-5
h q degree	8:4 10:-3
h q dementia	9:-3 10:3
h q demo	3:4
h q demonstrate	3:-4
h q demonstrates	8:3
h q demonstrating	8:3 10:-3
h q demonstration	0:3
h q demonstrations	8:4
h q denoising	8:-4 10:6
h q denoted	1:-4 4:3
h q dense	8:5
h q densetnt	8:3
h q density	8:-5 10:7
h q dependencies	8:-3 10:4
h q dependency	4:4
h q deploy	1:6 8:4 10:-9
h q depth	8:3
h q derive	1:3 8:-5 10:3
h q derived	1:-3
h q descent	0:3 1:-6 4:4 8:-6 10:3
h q describe	0:3 1:-4 10:-3
h q described	10:3
h q describes	8:3
h q description	2:3
h q descriptions	8:5 10:-5
h q descriptor	1:-3 10:3
h q descriptors	1:7 10:-5
h q design	1:-8 6:-4 10:3
h q designed	8:-7 10:6
h q designing	8:-4 10:5
h q desirable	8:-3 10:3
h q desired	1:-3
h q despite	3:-3 10:4
h q detailed	10:-6
h q details	2:3 8:-3
h q detecting	1:3
h q detection	0:-4 1:3 6:-3 9:-3 10:4
h q detector	6:-3 10:3
h q determine	8:4 10:-3
h q determined	8:-4 10:4
h q deterministic	8:-3 10:3
h q develop	0:-4 1:5 5:4
h q developed	1:3 3:-4 10:3
h q developing	5:3
h q development	1:5 8:-4
h q developments	3:5 10:-4
h q devise	6:3 8:4 10:-3
h q devised	1:-3 10:5
h q dexterity	8:-3 10:3
h q dexterous	8:-5 10:5
h q dialog	1:3 8:3 10:-4
h q dialogs	8:7 10:-7
h q dialogue	2:3 8:-6 9:4
h q dictionaries	10:-3
h q difference	1:4 8:-3
h q differences	2:3 8:-4
h q different	2:3 3:6 8:-6 9:3 10:-4
h q differentiable	1:-5 10:6
h q differential	8:-5 10:6
h q differentiation	10:3
h q difficult	10:3
h q diffuse	1:-3 4:3 8:-3
h q diffusion	0:4 1:-4 2:3 6:3 8:-5 10:3
h q dimension	0:3
h q dimensional	10:4
h q dimensionality	1:6 8:-4
h q direct	8:-4 10:6
h q directed	10:3
h q directly	1:-3 8:-6 10:8
h q disambiguation	10:3
h q disc2021	10:3
h q discourse	10:3
h q discover	1:6 8:4 10:-7
h q discovering	8:3
h q discovery	1:-3 8:-3 10:7
h q discrepancy	10:4
h q discrete	0:5
h q discriminative	1:3
h q discuss	10:5
h q disentangled	10:3
h q disentanglement	8:6 10:-7
h q disjoint	8:3 10:-3
h q disrupting	3:3
h q distance	2:-4 10:3
h q distilled	1:3 10:-3
h q distilling	8:3 10:-3
h q distinct	8:3 10:-4
h q distributed	10:4
h q distribution	1:-4 2:3
h q distributions	1:3 3:3 10:-4
h q diverse	1:5 10:-3
h q diversifying	6:7 8:5 10:-9
h q diversity	0:4 1:3 10:-8
h q divided	8:4 10:-3
h q document	8:-4 10:5
h q documents	1:5 8:-3
h q does	1:5 8:-3
h q domain	10:-3
h q domain-mixing	10:3
h q don't	8:4 10:-5
h q done	8:-4 10:4
h q down	8:6 10:-5
h q downstream	2:-3 10:7
h q dpa	1:5
h q dpp	10:3
h q draft	3:3
h q drawbacks	10:4
h q drawn	3:3 10:-4
h q drive	3:5 10:-5
h q driven	10:7
h q dropout	8:-3 10:4
h q drown	8:-3 10:4
h q dual-level	10:3
h q during	1:-3 10:7
h q dvf	8:-3 10:4
h q dw	2:4 10:-3
h q dynamic	1:3 5:4 6:3 10:-5
h q dynamical	8:3 10:-4
h q dynamics	7:3 8:-6 10:3
h q dyntex	9:-4 10:5
h q e	1:3
h q e.g.	1:4 8:-8 10:5
h q each	2:4 8:-6 10:4
h q earlier	8:-6 10:9
h q early	5:4
h q easy	3:3 10:-5
h q echocnn-a	8:5 10:-4
h q eco	8:3 10:-3
h q edges	8:3 10:-3
h q edit	10:3
h q editing	8:-3
h q effective	1:-3 6:5
h q effectively	8:-3 10:5
h q effectiveness	1:3 2:-3 3:5 8:-3
h q effects	1:4 2:-4
h q efficiency	1:5 8:-4 10:5
h q efficient	2:5 3:3 4:-3 6:-4
h q efficientdet-d1	6:3
h q efficientdet-d2	6:3
h q efficiently	3:4 8:3 10:-3
h q effort	4:5 8:3 10:-5
h q efforts	3:6 10:-4
h q ehr	2:-3 10:4
h q either	8:9 10:-8
h q ek100	8:-4
h q elastic	8:6 10:-5
h q embed	0:3 1:-3
h q embedded	8:6 10:-3
h q embedding	1:6 8:-6
h q embeddings	8:-6 10:8
h q embeds	0:4 10:-4
h q emerged	1:5 8:3 10:-7
h q emi	10:4
h q empirical	1:5 8:5 10:-9
h q empirically	8:-5 10:7
h q employ	1:-3 3:3
h q employed	10:4
h q employing	1:3 4:4 8:8 10:-9
h q employs	1:-3 2:-3 10:5
h q enable	8:-3 10:6
h q enables	8:7 10:-5
h q enabling	10:4
h q encode	6:-3 10:6
h q encoded	8:-5 10:7
h q encoder	1:-3 2:3 8:-3 10:6
h q encodes	4:4 10:-4
h q end	0:5 1:-4 6:3 8:7 10:-7
h q end-to-end	1:-7 2:7 8:-3
h q energy	10:5
h q enhance	0:6
h q enhanced	8:-3
h q enhancing	1:5 10:-4
h q enriched	8:4 10:-4
h q ensemble	2:3 6:4 8:-4 10:3
h q entail	8:-4 10:5
h q entire	8:3
h q entities	1:3 10:-3
h q entity	10:3
h q entropy	8:-3 10:7
h q environment	1:4 8:3 10:-4
h q environments	10:3
h q episodic	8:3
h q epistemic	8:4
h q equations	8:-3 10:5
h q equipped	1:-3 2:-4 10:11
h q equivalent	8:-5 10:8
h q error	10:5
h q especially	1:4 8:-3
h q establish	2:3
h q established	10:3
h q estimate	1:3 2:-3 8:5 10:-5
h q estimated	8:-4 10:8
h q estimates	8:-3 10:5
h q estimating	8:4 10:-5
h q estimation	1:-6 3:-5 6:4 8:3 9:-6 10:5
h q estimator	8:-4
h q estimators	8:-3 10:3
h q etc.	8:3 10:-3
h q evaluate	1:5 3:-6 4:5 6:8 8:-4 9:3 10:-8
h q evaluated	3:4 8:-4
h q evaluating	0:4 10:-5
h q evaluation	1:-3 6:4 8:3 9:-4
h q evaluations	1:4 6:3 8:3 10:-4
h q even	5:4
h q events	1:7 2:3 8:-3 10:-7
h q eventual	1:5 10:-3
h q evolution	8:-3 10:6
h q evolutionary	3:-5 10:6
h q exact	5:3 9:5 10:-7
h q examine	1:5 8:-3
h q examining	8:3 10:-3
h q example	1:5 8:-8
h q examples	8:4
h q excels	9:4 10:-3
h q execute	8:-5 10:6
h q executed	8:4 10:-3
h q execution	8:-3 10:3
h q exhibit	8:-3 10:4
h q exist	1:8 10:-6
h q existing	1:-3 8:8 9:-4
h q exists	10:4
h q expand	10:3
h q expansion	8:5 10:-3
h q expected	4:5
h q expensive	10:3
h q experience	3:3
h q experiment	9:6 10:-6
h q experimental	2:-3 3:8 8:-4
h q experimentally	8:3
h q experiments	0:-6 2:-4
h q experts	1:7 10:-5
h q explain	8:3
h q explainable	1:3 8:4 10:-6
h q explicit	1:4 10:-3
h q explicitly	8:4 10:-3
h q exploit	10:5
h q exploits	8:-4 10:7
h q exploration	3:4
h q explore	1:5 8:-4
h q explore-then-commit	10:-3
h q explored	8:8 10:-6
h q explores	1:9 8:3 10:-12
h q expressed	8:-3 10:4
h q expression	7:3
h q expressive	10:4
h q extend	10:5
h q extended	1:-3 8:-3 10:7
h q extending	6:-3
h q extends	10:4
h q extension	8:3 10:3
h q extensions	10:3
h q extensive	1:4 3:-3 6:3 8:-6
h q extensively	0:3
h q extent	1:4 10:-3
h q exterior	10:4
h q external	1:-3
h q extra	10:3
h q extract	1:-3 2:3
h q extracted	1:-3
h q extracting	8:-4
h q extraction	1:-4 3:7 8:-3
h q extracts	2:3
h q face	3:5 10:-4
h q faced	8:-3 10:3
h q faces	1:4 10:-3
h q facial	2:3 8:-3 10:3
h q facilitate	10:3
h q facilitates	1:3 8:-3
h q factor	10:4
h q factorization	0:4 1:-3 8:-6 10:8
h q factorized	8:-4 10:5
h q failure	1:5 10:-4
h q fairness	10:3
h q family	1:-7 2:-3 3:3 4:6 8:6 10:-5
h q far	8:-3 10:3
h q fashion	8:-3
h q fast	8:6
h q fast-deployment	10:3
h q faster	8:6 10:-5
h q favorable	1:4
h q feastnet	3:3
h q feature	1:-3 6:3
h q features	0:6 3:-3
h q featuring	3:3
h q fed	8:3
h q federated	10:3
h q feed	10:3
h q feedback	1:-3 10:4
h q few-shot	1:5 6:-4 8:4 10:-4
h q field	10:7
h q fields	1:-6 2:6 6:3 8:-7 10:3
h q filter	1:-5 10:4
h q filtering	10:4
h q filters	1:4 8:3 10:-6
h q finally	0:-3 10:4
h q find	1:4 4:3 6:4 10:-9
h q finding	0:3
h q finds	8:3
h q fine-grained	9:3
h q fine-tuned	3:3
h q fine-tuning	1:-3 6:-4 7:4 8:-6 10:8
h q finetune	10:3
h q finetuning	10:4
h q fingers	10:3
h q fingertip	8:3 10:-3
h q finite	1:4 8:3 10:-6
h q finite-trace	3:-3 10:3
h q first	1:-5 3:7 8:-3
h q first-ever	9:5 10:-5
h q first-order	8:3 10:-3
h q firstly	2:5 8:-5
h q fisher	10:3
h q fit	8:-3 10:6
h q fitting	4:4 10:-3
h q flap	8:-3 10:4
h q flat	8:4 10:-4
h q flexibility	1:4 10:-4
h q flexible	3:-5 8:-5 10:7
h q flight	8:-4
h q flop-free	6:-3 10:5
h q flow	1:-5 8:-3 10:6
h q flow-guided	1:-3 10:3
h q flows	1:5 10:-5
h q fluid	1:5 10:-6
h q focal	1:4
h q focus	3:-4 6:3 8:6 10:-3
h q focused	8:3
h q focuses	3:3
h q focusing	3:5 10:-6
h q follow	10:-3
h q followed	2:3
h q following	8:-3 10:3
h q follows	10:3
h q for	0:-5 1:3 2:-5 3:4 4:-5 5:-3 9:-7
h q force	10:-4
h q foregoing	8:3 10:-3
h q forgetting	3:4 8:-3
h q form	3:3 8:-3
h q formal	8:3 10:-3
h q formalism	10:4
h q formalize	3:5 8:5 10:-9
h q formally	0:3 1:4 8:3 10:-8
h q formula	8:-4
h q formulate	1:4 2:-4 3:3 10:-3
h q formulated	10:3
h q formulating	10:3
h q formulation	1:3
h q fortunately	10:3
h q forward	8:4
h q found	1:3 8:-3
h q foundational	10:3
h q four	1:-4 2:4 4:4
h q fractional	10:4
h q frame	1:3 8:4 10:-4
h q frames	8:4
h q framework	2:3 3:-7 9:3
h q free	8:4
h q frequently	10:3
h q from	0:3 1:-4 3:-5 9:-5 10:3
h q frontier	10:3
h q frozen	10:4
h q full	10:3
h q fully	6:-3 10:4
h q function	0:-3 1:-4 2:-3 4:3 8:3
h q functional	5:3
h q functions	1:-3 2:-3 3:3
h q further	1:-7 2:-4 6:-11 9:3 10:11
h q furthermore	1:-6 2:3 6:3 8:3 10:-3
h q fuse	6:-3 10:8
h q fuses	8:8 10:-5
h q fusion	1:-4 10:5
h q fussl	10:3
h q future	10:3
h q game	0:3 1:4 8:3 10:-7
h q game-theoretic	8:-3 10:4
h q games	8:3 9:-4 10:4
h q gap	1:-3 3:3 8:-6
h q gaps	1:4 8:-5
h q gating	10:-3
h q gaussian	1:-5 10:4
h q general	10:3
h q generalizable	10:4
h q generalization	3:-6
h q generalizations	3:4
h q generalize	10:4
h q generalized	8:4
h q generalizes	1:4 8:3 10:-3
h q generalizing	0:5
h q generate	10:3
h q generated	4:4 9:-5
h q generating	0:6 3:3 6:3 8:4 10:-14
h q generation	1:-7 3:-3 6:6 10:6
h q generative	0:5 2:-3 8:-7
h q generator	1:-3 8:6 10:-3
h q generic	6:6 10:-7
h q geometric	0:4 8:-6
h q geometry	4:5
h q geometry-aware	1:5 4:3 8:8 10:-15
h q get	2:4 10:-3
h q gets	6:3
h q gibbs	10:3
h q given	3:3 8:-8 10:5
h q gives	1:3 8:-3
h q glm	10:5
h q global-local-fine-knowledge	10:3
h q glove	3:3
h q glue	1:6 10:-5
h q gnn	8:-3 10:4
h q goal	8:3
h q goal-conditioned	8:-3
h q goca	1:6 10:-4
h q gpt4	8:-3
h q gradient	0:3 4:3 8:-5
h q gradients	8:-5 10:3
h q grammatical	10:3
h q graph	0:-4 1:5 6:-8
h q graph-cut	2:5 8:-6
h q graphs	10:3
h q grasp	10:5
h q grasping	4:3 8:-4
h q grasps	9:-3 10:4
h q greedy	1:-3 10:4
h q grid	8:-3 10:3
h q grids	8:-4 10:4
h q gripper	3:3 8:-4 10:4
h q ground	2:4 4:5 10:-6
h q grounded	10:4
h q grounding	8:6 10:-5
h q group	4:3
h q grouping	8:3
h q growth	8:3
h q gta5	9:-3 10:3
h q guaranteed	1:-3 8:3
h q guarantees	8:-5 10:7
h q guidance	8:-3 10:6
h q guide	8:3
h q guided	3:3 8:-3
h q guiding	8:5 10:-5
h q hallucinations	6:-3 10:4
h q handle	10:3
h q haptic	8:7 10:-7
h q hard	1:4 10:-3
h q hardware	10:4
h q have	1:-3 8:5
h q head	10:4
h q hence	1:-4 3:3
h q here	1:-3 10:6
h q heterogeneous	1:5 6:5 10:-8
h q hierarchical	0:5 1:-4 2:7 3:-4 8:-9
h q hierarchy	10:3
h q high	4:4 10:-7
h q high-dimensional	10:4
h q high-level	0:4 8:3 10:-9
h q high-order	10:-3
h q highlighting	2:3 8:-4
h q highly	2:-4 8:-3 9:3 10:4
h q hin	8:-3 10:3
h q history	6:4 10:-3
h q hod-net	8:4
h q hold	0:4
h q hop	1:4 10:-3
h q hope	1:5 9:4 10:-6
h q how	2:-3 8:4 10:-3
h q however	1:-8 2:-3 3:4 6:3
h q hsi	0:4 1:-3
h q human	0:5 1:5 3:-5
h q human-object	1:3 10:-3
h q humanoid	1:3 8:5 10:-7
h q humans	8:-3 10:5
h q hybrid	8:-5 10:9
h q hypothesis	8:-3
h q i	1:7 10:-5
h q i.e.	1:-4 3:3 8:-7 10:9
h q ica	10:4
h q idea	1:3 8:3 10:-4
h q ideal	10:3
h q ideas	8:4 10:-4
h q identification	10:-3
h q identifying	8:-3
h q identity	10:3
h q idol	4:4
h q ie	10:3
h q ii	1:4 2:5 8:-8 9:-3
h q illustrate	1:3 9:4 10:-5
h q image	1:4 3:-3 6:3 8:-5
h q imagenet	0:3 9:-7 10:7
h q images	6:-3 8:9
h q imaging	1:3 10:-3
h q imitation	1:4 8:-7
h q impact	8:-3 10:6
h q implement	6:3 8:3 10:-4
h q implementation	8:4 10:-3
h q implementations	4:3 8:-4
h q implemented	8:-6 10:11
h q implementing	8:4 10:-3
h q implicit	8:-3 10:4
h q implicitly	8:-4 10:7
h q important	8:3
h q impose	10:3
h q impressive	10:4
h q improve	1:-4 3:-3 8:3
h q improved	6:3 8:6 10:-4
h q improvement	1:4
h q improvements	3:3
h q improving	3:8 8:-3 10:-4
h q imputation	1:3
h q imu	8:3
h q in	3:-4 4:-6 6:-7 7:3 9:-3
h q in-context	8:-3 10:6
h q in-domain	0:3 10:-4
h q includes	2:-3 3:4 8:3
h q including	0:3 2:-3 3:-5 8:-3
h q incorporate	1:-3 2:5 8:-3 10:3
h q incorporated	8:3
h q incorporates	1:-3 2:-3 8:-6 10:11
h q incorporating	8:-5 10:3
h q increases	10:-4
h q independence	3:3 10:-3
h q indexing	1:4 10:-3
h q indian	10:3
h q indicates	6:3 10:-3
h q inductive	8:3 10:-4
h q ineffectiveness	8:5 10:-5
h q inequality	1:3
h q inertia	10:3
h q inertial	1:-3 10:4
h q inexpensive	1:4 8:-4
h q inference	6:5 8:-4
h q infinite	3:4
h q influence	1:5 10:-3
h q information	1:-7 2:5 6:-3
h q ingredients	1:5 10:-4
h q inherent	6:4
h q inhibition	8:4
h q initialization	3:3 10:-3
h q innovation	2:4
h q inpainting	1:-3 10:4
h q input	0:4 1:6 8:-8
h q input-dependent	8:-3 10:3
h q input-output	1:3 10:-3
h q inputs	8:-4 10:5
h q insight	0:4 8:-3
h q inspired	8:-8 10:14
h q instance	10:3
h q instances	10:3
h q instantiate	8:-3
h q instantiation	3:-4 10:5
h q instruction	7:3 10:-3
h q instructional	9:-3 10:4
h q instructme	1:3 10:-3
h q integrate	10:4
h q integrated	1:4 8:-5 10:4
h q integrates	2:3 8:-3 10:5
h q integrating	1:5 6:-4 8:-5 10:6
h q integration	8:5
h q intelligent	0:4 4:5 10:-8
h q interaction	1:-3 2:5
h q interconnected	10:3
h q interest	8:3
h q interface	1:-4 10:6
h q interfaces	0:5 10:-6
h q internal	1:-3 2:3
h q interpolation	10:4
h q interpret	1:3
h q interpretability	8:4
h q interpretable	1:7 6:3 8:4 10:-10
h q interpreted	10:3
h q intervals	1:3
h q into	0:-4 3:-6 10:3
h q intrinsic	10:-3
h q introduce	0:3 1:-3 2:6 5:-5 7:-3
h q introduced	8:-7 10:8
h q introduces	0:-6 8:-5
h q introducing	0:-3 1:-4 8:-5 10:10
h q introduction	6:-3 10:3
h q intuitive	10:5
h q inversion	1:-3 2:3 10:3
h q investigate	1:5 7:4 8:-4 10:-6
h q investigates	6:4 8:5 10:-6
h q investigation	3:4
h q involves	3:3
h q is	1:-4 3:6
h q issue	0:6 8:4 10:-3
h q it	1:-5 3:-4 4:-3 6:8 8:-4
h q item	10:4
h q iteration	0:3 8:4 10:-5
h q iterative	1:4
h q its	0:6 2:5 8:-7
h q itself	10:3
h q jais	6:3
h q joint	1:7 8:-3 10:-4
h q jointly	2:4 8:-6 10:4
h q kaizen	8:-3 10:4
h q kalman	1:-3 10:4
h q kernel	1:4 8:-6 10:4
h q kernels	8:3
h q key	1:-4 2:10 8:-8
h q kgqa	1:3
h q kind	2:3
h q kinematic	5:4
h q knowledge	1:-6 2:-3 6:-4 7:3 8:9
h q known	1:4 3:5 8:5 10:-8
h q l1	8:3
h q l2	8:5 10:-4
h q label	10:3
h q labelled	8:3
h q labels	1:-3 10:6
h q lack	8:3 10:-4
h q lagrangian	8:-5 10:6
h q language	1:3 3:-3 8:-3 9:5
h q laplacian	8:-3 10:3
h q large	1:7 3:-3 6:-3 9:4
h q large-scale	8:-3 9:3
h q larger	8:4
h q lasso	4:3
h q latent	0:3
h q lateral	8:4
h q lattice	8:3 10:-4
h q layer	8:-9 10:10
h q layer-wise	8:-3 10:5
h q layers	1:-3 2:4 5:4 8:-3
h q layouts	10:3
h q leading	8:5 10:-3
h q leads	3:3
h q learn	0:-3 2:6
h q learnable	8:-4 10:3
h q learned	2:3 3:-3 6:3 8:4 10:-8
h q learners	10:3
h q learning	1:5 2:-10 3:-5 5:-3
h q learning-to-learn	1:3
h q learns	2:-3 10:5
h q least	6:4 10:-6
h q legal	1:4 10:-3
h q lenet-5	10:4
h q length	8:-3 10:3
h q lens	10:3
h q less	8:4 10:-3
h q level	8:-4 10:6
h q level-aware	2:3
h q leverage	1:-4 2:-4 3:3 9:-3 10:10
h q leverages	1:-3 2:3 8:-4 10:7
h q leveraging	2:-4 6:3
h q lf-block	8:3 10:-4
h q lidar	1:5 10:-3
h q lies	6:4
h q light	8:4
h q light-weight	2:3
h q lightweight	1:3 10:-3
h q like	1:3 6:5 8:-7 9:3
h q likelihood	1:4
h q limit	0:4 1:4 8:6 10:-11
h q limitation	1:-4 4:3 8:-7 10:8
h q limitations	0:4 1:-3 8:-3 10:3
h q limited	3:7 8:3 10:-9
h q line	1:5 8:3 10:-6
h q linear	1:-5 3:3 8:-4 10:8
h q linearly	10:4
h q lines	8:-4 10:5
h q listnet	10:4
h q literature	10:3
h q little	8:3
h q llava-onevision	10:3
h q llava-v1.5	10:3
h q llm	0:3 8:6 10:-6
h q llms	6:-3 8:6 9:-3
h q lms	6:6 10:-4
h q loaded	2:4 10:-3
h q local	2:5 10:-3
h q localization	10:5
h q locally-biased	3:4 10:-3
h q locomotion	1:-3 8:-3 10:9
h q logic	1:-3
h q logits	1:4 8:5 10:-8
h q long	1:3
h q look	8:3
h q loss	0:-3 2:-3 8:3 10:3
h q loss-weighting	4:4 8:-4 10:3
h q lossless	1:3
h q low-dimensional	3:4 8:4 10:-6
h q lower	8:4 10:-3
h q lse	10:4
h q lsh	10:3
h q machine	8:5 10:-3
h q machines	1:4 10:-4
h q made	8:4 10:-5
h q magnitude	10:3
h q main	1:4 10:-3
h q mainstream	8:4
h q major	8:-3 10:4
h q make	1:-3 8:-5 10:8
h q making	10:3
h q malevolence	6:3
h q mamba	10:3
h q management	9:-3 10:6
h q manifold	8:8 10:-6
h q manifolds	2:-3 3:5 4:3 10:-6
h q manipulate	3:4
h q manipulation	8:5
h q manner	1:3 8:-4
h q manufacturing	8:-3 10:3
h q manuscript	1:5 8:-3 10:-3
h q many	8:3 10:4
h q many-to-one	10:4
h q map	6:5 8:-3
h q mapping	0:-3 1:-5 2:3 4:3
h q maps	1:-4 2:3
h q marked	3:5 10:-4
h q markov	1:-4 10:8
h q mask	2:3
h q masked	1:4 8:-3
h q masking	8:4 10:-4
h q masks	8:-3 10:4
h q mass	8:-3
h q massive	8:7 10:-7
h q match	3:3 9:3
h q matches	8:3
h q matching	1:-3 10:5
h q material	10:6
h q materials	10:3
h q matrices	10:5
h q matrix	1:-3 3:3
h q maximum	1:3
h q may	8:-3 10:3
h q mean	8:-5 9:5
h q means	8:3
h q meanwhile	1:-3 2:4
h q measure	3:4
h q mechanism	1:-3 10:4
h q mechanisms	2:4 3:5 6:-3 10:-3
h q median	8:4 10:-4
h q medical	10:5
h q melodies	8:-5 10:5
h q membership	1:5 10:-3
h q memory	8:3
h q mental	1:-3 2:3
h q merging	1:3 8:-3
h q merits	8:5 10:-3
h q mesh	8:-3
h q message	10:3
h q meta-learning	3:6
h q meta-training	1:4 10:-3
h q method	0:-5 1:5 3:-6 5:3 6:5 10:-3
h q methods	3:4 8:6 9:-11
h q metric	4:3 8:-9 10:9
h q metrics	8:3 9:4 10:-5
h q mid-training	6:5 10:-4
h q minutes	2:3 8:3 10:-6
h q miou	3:4
h q mitigate	6:3 8:4 10:-4
h q mixed-integer	8:-5 10:6
h q mixing	2:3
h q mixtures	1:3 8:-4
h q mixup	1:-3
h q mlm	2:5 10:-3
h q mlms	10:4
h q mm	3:4
h q mnist	9:4
h q mobilenet	1:5 8:-3
h q mobilenets	1:4
h q moco	8:4 10:-3
h q model	2:-5 4:3 6:-4 9:4
h q model-agnostic	8:3
h q modeling	0:3 2:6 5:4 8:-9 10:-4
h q modelling	8:-3 10:4
h q models	0:-3 2:-5 4:-5 9:-8 10:5
h q modern	3:4 8:-5 10:4
h q modification	3:3 8:4 10:-4
h q modified	10:3
h q modify	3:3 8:-4 10:4
h q modular	3:4 8:3 10:-4
h q module	1:4 2:3 3:-3 4:-3 6:-5 8:-5 10:6
h q modules	2:7 6:-4 8:-5
h q momentum	10:5
h q monitoring	10:4
h q monocular	8:5 10:-4
h q more	1:5 8:-4 10:3
h q moreover	2:7 3:-3 8:-8
h q morphable	8:5 10:-4
h q morphology-aware	8:-3 10:6
h q most	1:-3 3:4 6:3
h q mot	10:5
h q motion-appearance	3:5
h q motions	10:3
h q motivate	8:7 10:-5
h q motivated	8:-4 10:5
h q motivation	8:3
h q movements	1:8 8:3 10:-11
h q mpc	10:3
h q mri	6:3 10:-4
h q ms	9:3 10:-3
h q much	8:5 10:-3
h q multi-attention	3:3
h q multi-fidelity	10:-4
h q multi-granularity	8:-3
h q multi-head	10:5
h q multi-label	8:-3
h q multi-material	1:-4 10:5
h q multi-metadata	1:-4 10:6
h q multi-modal	1:-3 8:-3 10:6
h q multi-scale	1:-3 10:6
h q multi-task	0:3 8:-5 10:6
h q multi-view	1:5
h q multidimensional	10:5
h q multilayer	1:3
h q multilingual	1:3 8:-5
h q multimodal	1:3 10:-3
h q multiple	1:-6 10:6
h q multivariate	10:5
h q music	0:5 10:-7
h q mutual	2:4
h q naive	8:-3 10:6
h q name	2:4 10:-4
h q named	0:-3 2:6 3:-5 6:6
h q namely	1:-4
h q nas	2:3
h q natural	6:5 9:-4
h q naturally	10:4
h q nature	8:-4 10:4
h q navigation	1:8 10:-3
h q necessarily	8:4 10:-4
h q need	1:5
h q negative	10:4
h q neighbor	8:4 10:-3
h q neighboring	3:5
h q ner	1:-3 10:4
h q nested	10:3
h q nets	10:-3
h q network	0:-6 3:-5 6:3 9:-3 10:3
h q networks	0:-4 2:5 4:-4 8:-4 10:5
h q neural	3:-4 6:-4 7:3
h q nevertheless	8:4 10:-3
h q new	2:3 3:-9 5:-3 6:-3 8:4 9:5
h q newly	1:-4 2:3 8:-4 9:-3 10:8
h q next	8:3
h q nir&vis	8:4
h q nli	7:6 10:-5
h q nlu	8:3 10:-3
h q no-regret	1:3 10:-3
h q nodes	8:3
h q noise	4:3
h q noisy	8:7 10:-5
h q non-african	5:3 10:-3
h q non-binary	10:3
h q non-local	0:3 8:3 10:-3
h q non-negative	10:3
h q nonconvex	10:3
h q normals	8:-3 10:4
h q not	1:7 8:-7 10:3
h q notably	3:3 5:4 8:-3 10:-7
h q note	1:4 2:3 8:-4
h q notion	10:4
h q novel	1:3 2:6 3:-4 4:5 5:-3 9:4 10:-6
h q novelties	2:3
h q np-hard	3:3
h q npl-mvps	5:3 8:3 10:-4
h q number	2:3 10:-3
h q numerical	8:-5 10:5
h q o2p	10:3
h q object	1:4 3:-4 6:-4 9:-4 10:4
h q objective	1:-3 3:6 8:-6
h q objectives	10:3
h q objects	9:-3
h q observable	8:3
h q observation	8:-3
h q observe	1:3 3:4 8:5 10:-10
h q observed	8:6 10:-4
h q obtained	8:-4 10:8
h q obtaining	8:-3 10:3
h q occlusion	1:4 10:-5
h q odes	8:4
h q of	0:4 1:3 2:-3 4:-7 5:-3 6:-5 9:-3
h q off-the-shelf	8:-4 10:3
h q offline	10:6
h q often	10:3
h q old	10:3
h q on	2:-7 4:-6 5:3
h q once	10:-3
h q one-particle	10:3
h q one-shot	8:5
h q online	8:4
h q only	0:-3
h q onto	8:-3 10:4
h q open	3:3
h q open-set	8:3
h q operate	3:4
h q operation	1:6 10:-4
h q operations	2:3
h q operators	8:3
h q opposed	8:5 10:-4
h q optical	8:-4 10:4
h q optimal	2:-3 4:-3 5:3 10:4
h q optimality	1:4 3:3 10:-6
h q optimisation	10:4
h q optimization	0:-5 4:7 8:-5 10:5
h q optimize	3:3 8:-5
h q optimized	2:4 4:5 8:-5
h q optimizers	8:-3 10:5
h q optimizing	10:5
h q or	1:-5 2:-4 3:4 10:4
h q oracle	8:-3 10:4
h q orders	10:4
h q organ-regional	10:3
h q orid	10:3
h q orientation	1:-3 2:3
h q original	1:3 8:-4 10:4
h q orthogonal	10:3
h q other	3:-3 8:3 10:5
h q others	8:3 10:-3
h q otherwise	10:3
h q our	0:3 2:-8 4:-4 5:-3 6:4
h q out	1:-4 10:3
h q outcome	1:-3 2:3 10:3
h q outliers	10:3
h q outperform	1:-3 3:5
h q outperforming	10:4
h q outperforms	1:-5 3:-3 10:4
h q output	1:6 10:-5
h q outputs	1:3
h q over	1:-4 3:-3 6:-3 8:4 10:3
h q overall	1:-4
h q overlooked	8:4 10:-4
h q p-stmo	10:4
h q paired	8:6 10:-6
h q pairs	10:4
h q pairwise	0:3 1:3 8:3 10:-6
h q paper	0:-9 2:-8 3:-6 10:3
h q par	6:6 8:-3
h q paradigm	1:8 8:4 10:-9
h q parameter	1:-4 8:4 10:3
h q parameter-efficient	8:-3 10:5
h q parameter-free	6:-3 10:6
h q parameters	2:3
h q parametrization	8:6 10:-6
h q parse	10:4
h q part	2:4 8:-5
h q part-level	10:3
h q partial	10:3
h q particular	1:-8 2:3 3:-3 6:4 8:-3 10:4
h q particularly	2:-3 8:-4 10:8
h q partition	1:-3 2:4
h q parts	8:4 10:-3
h q pass	3:3
h q passive	1:-3 10:5
h q path	8:-6 10:6
h q paths	8:-4 10:5
h q pattern	7:3
h q patterns	10:-4
h q pdf	10:3
h q penalty	10:4
h q perceptron	10:3
h q perceptrons	8:4 10:-3
h q perform	1:3 3:-3
h q performance	0:-3 2:-3 3:3 6:4 8:-6 9:3 10:3
h q performed	8:3
h q performing	8:-3 10:5
h q performs	3:-3 6:8 8:-6
h q permits	8:3
h q person	0:4 1:-4
h q person-scene	3:4
h q perspective	4:-3 5:4 8:7 10:-4
h q perspectives	10:3
h q perturbations	10:3
h q phase	8:-5 10:7
h q phenomenon	1:3 10:-3
h q photo-realistic	0:3 1:-4 10:3
h q photometric	3:3
h q photos	8:-3 10:5
h q physics	2:4
h q picking	8:3 10:-3
h q pie	8:-4 10:3
h q pillar	8:5 10:-3
h q pipeline	0:4 1:-3 10:4
h q pixels	8:3
h q pixels-to-action	10:3
h q placement	10:3
h q plan	8:-3 10:4
h q planner	8:3 10:-5
h q planning	1:5 3:4
h q plans	10:5
h q platform	1:5 8:-7
h q platforms	10:3
h q play	1:3 8:5 10:-7
h q plays	1:3 10:-3
h q plotcoder	10:3
h q plug-and-play	2:-3 3:3 8:5 10:-6
h q pneumatic	5:4 10:-5
h q podcast	9:-3 10:3
h q podim	0:4 8:3 10:-5
h q point	2:-3
h q pointer	8:-3 10:4
h q poisoning	10:4
h q policy	2:3 4:6 8:-6 10:4
h q polynomial	3:4 10:-4
h q polytopes	8:-4 10:6
h q pooling	10:3
h q poor	3:3
h q popular	1:6 6:3 9:-5
h q pose	0:4 1:-3 8:3 9:-4
h q pose-guided	10:-4
h q poses	2:-3 10:6
h q positive	2:4
h q possibly	10:3
h q posterior	10:3
h q potential	1:3 10:-3
h q power	1:-4 3:6 8:-3 10:3
h q powered	10:4
h q powerful	2:-4 3:3 8:-5 10:6
h q ppd	1:-4 3:3
h q practical	0:3 1:-3 3:4 8:-5 9:3
h q practice	2:-3 10:7
h q pre-initialized	1:4 10:-4
h q pre-trained	1:-3 8:6 9:-5
h q pre-training	8:-8 10:5
h q precise	10:4
h q precisely	8:3
h q precision	2:4 10:-4
h q predicted	2:-3 10:4
h q predicting	10:4
h q predictions	4:4 6:3
h q predictive	1:-3 3:7 8:-8 10:6
h q preference	10:5
h q preferred	4:-3 10:9
h q prefix	1:3 5:5 6:5 10:-10
h q prefixes	10:3
h q preliminary	10:6
h q present	1:-4 3:-4 4:-4
h q presenting	8:5 10:-8
h q presents	4:-3 6:-4 7:3
h q preserved	8:3
h q pretext	3:3 8:6 10:-8
h q pretrained	1:3 8:3 10:-4
h q pretraining	0:3
h q previous	1:-4 5:4 8:5
h q previously	8:6 10:-5
h q primal-dual	0:4 4:4 10:-6
h q primitives	8:4 10:-4
h q principal	8:-3
h q principle	8:5 10:-5
h q principled	1:4 10:-3
h q principles	0:3 1:-4 10:7
h q prior	1:-5 10:5
h q priors	8:5
h q privileged	8:11 10:-10
h q probabilistic	0:6 1:7 3:-3 8:-8
h q probabilities	8:-5 10:7
h q probability	8:4
h q probe	10:3
h q problem	0:-4 1:-3 2:-3 8:5 10:-3
h q procedure	8:11 10:-12
h q process	1:-3 2:4 6:-3 10:5
h q produce	3:3
h q produced	8:3 10:-4
h q product	1:7 8:-3 10:-4
h q program	4:4
h q programming	10:4
h q programs	8:3
h q progress	10:3
h q project-out	0:3
h q projection	10:3
h q prominent	10:3
h q promising	8:-6 10:8
h q promoting	8:-3 10:4
h q prompt	10:4
h q propagation	8:6
h q properties	8:-4 10:5
h q proportional	3:4 10:-4
h q proposal	0:3
h q propose	0:-5 2:-8 6:3 8:5 10:-3
h q proposed	3:-4 6:-4 8:7 9:-4
h q proposes	1:6 3:-3 6:6 8:3 10:-9
h q proposing	8:-3 10:7
h q prototype	8:-5 10:4
h q prototypical	8:3
h q provable	8:4 10:-4
h q prove	1:-3
h q provided	8:4
h q provides	8:-4 10:5
h q providing	1:4
h q proximal	10:3
h q pruning	8:5
h q ps-nerf	8:-3 10:4
h q pseudo	10:3
h q pseudo-labeling	10:3
h q psychometric	8:4 10:-4
h q public	3:5
h q pure	3:5 10:-5
h q pushing	3:8 10:-6
h q pyramid	8:3 10:-6
h q qa	9:-5 10:4
h q quadratically	10:4
h q quadrature	10:3
h q quality	1:-4 4:4 8:5 9:-4 10:-4
h q quantitative	8:5 10:-5
h q quantitatively	10:-3
h q quantization	1:-4 10:4
h q queries	8:7 10:-7
h q query	2:3
h q questions	1:4 8:3 10:-7
h q qwen2.5	10:3
h q r-cnn	10:3
h q radar	10:4
h q raid-g	10:3
h q random	5:4
h q ranking	10:7
h q rapid	8:6 10:-4
h q rare	8:5 10:-3
h q rate	8:4
h q rather	10:3
h q raw	8:3 10:-6
h q re-define	2:3
h q re-identification	0:4 1:-5 8:3 10:-3
h q re-purposing	8:4 10:-4
h q re-weighting	6:-3 10:4
h q reach	10:3
h q reactive	1:-4 4:3 8:-4 10:5
h q real	8:5
h q real-time	6:3
h q real-world	0:-4 2:6 6:-3 9:-5
h q realism	8:3 10:-3
h q realistic	3:3 10:-3
h q realize	8:-4 10:3
h q realized	8:-3 10:3
h q reasoning	1:3 3:-3 6:4 8:-10 10:3
h q recent	1:-7 3:5
h q recently	1:10 2:-3 8:3 10:-7
h q receptive	10:3
h q recipe	10:3
h q recognition	1:8 3:-3 6:-3 8:-7 9:-5 10:3
h q recommendation	10:4
h q reconstruction	10:8
h q recovered	4:5 10:-6
h q recovery	8:4 10:-3
h q recurrent	2:5 10:-4
h q recursive	1:4 10:-3
h q reduce	3:4 6:-3 8:-4 10:5
h q reduced	10:3
h q reduction	1:6 4:3 5:4 8:-3 10:-6
h q redundancy	8:-3
h q refer	1:10 3:-3 10:-9
h q referencing	1:3
h q referred	4:3 6:4 9:5 10:-8
h q refine	8:-3 10:4
h q refinement	8:3
h q reflection	10:3
h q reformulated	1:3
h q regime	8:3
h q region	10:4
h q regions	1:3
h q registration	10:-5
h q regression	0:4 3:-4 4:4 8:-5
h q regret	3:4 10:-5
h q regularization-related	8:3 10:-3
h q regularize	1:5 10:-8
h q regularizer	8:-4 10:4
h q regulations	10:3
h q reinforcement	0:-3 4:3
h q related	10:3
h q relation	3:3
h q relations	3:3
h q relationship	1:5 8:4 10:-10
h q relationships	6:3 10:-4
h q relative	2:-3 8:4
h q relatively	4:5 10:-3
h q relaxation	0:4 10:-5
h q release	5:3
h q releasing	10:4
h q relevance	8:-3 10:3
h q relevant	8:4 10:-3
h q reliability	8:-3 10:3
h q reliable	10:3
h q relies	1:-4 10:5
h q relu	3:4
h q rely	8:-3 10:6
h q relying	8:4
h q remains	0:3
h q remarkably	6:3
h q render	10:3
h q rendering	10:3
h q reorientation	8:-4 10:5
h q replay	3:3 8:-7 10:4
h q representation	1:-6 2:3 3:-3 8:-4 10:8
h q representations	1:-4 8:-6 10:10
h q represented	1:6 8:3 10:-6
h q representing	6:3
h q repulsive	2:3
h q required	8:-3 10:4
h q requirements	10:4
h q requires	8:-5 10:7
h q resampling	8:-4 10:6
h q research	8:3
h q residual	1:6 10:-3
h q residuals	2:3 8:-5 10:3
h q resnet	1:3 2:3
h q resnet-50	8:3
h q resolution	8:3
h q resource	10:3
h q resources	10:3
h q respect	10:3
h q response	8:-3 10:7
h q responses	1:-4 10:3
h q restore	1:-3 4:3
h q result	3:5 8:5 10:-5
h q resulting	0:6 1:6 8:7 9:-6 10:-9
h q results	0:-4 1:6 2:-4 5:3 9:-4
h q rethinking	8:-3 10:5
h q retraining	8:-3 10:4
h q retrievable	6:6 10:-5
h q retrieval	10:6
h q retrieved	10:3
h q reveals	8:6 10:-6
h q review	1:4 3:5 10:-5
h q revisiting	4:4 6:3 10:-5
h q reward	8:-3
h q rgb	3:3
h q rgb-depth	2:3
h q rgb-to-rgb	2:4 10:-3
h q rich	10:4
h q ridge	10:4
h q riemannian	4:3
h q rise	10:4
h q rkhs	3:3
h q rl	10:3
h q rmr_dsethat	2:5 8:-6
h q rnn	8:-3 10:4
h q rnns	8:3
h q robot	1:5 4:3 8:3 10:-7
h q robotics	8:-6 10:5
h q robots	8:-4 10:7
h q robust	0:5 1:-4 3:-3 4:3 8:4 10:-3
h q robustly	8:3
h q robustness	1:4
h q rotation	8:-6
h q rough	1:4 10:-3
h q rrt	10:-3
h q rule	10:3
h q running	8:3 10:-3
h q safe	8:3
h q safety	10:-4
h q saga	10:5
h q saliency	8:4 10:-4
h q salient	8:-4 10:6
h q salisa	6:4 10:-5
h q same	2:4 8:-6 10:3
h q sample	1:3
h q sampler	8:3
h q samples	1:-6 10:10
h q sampling	0:-3 3:3 8:4
h q san	8:-3 10:5
h q scalability	1:-3 3:5
h q scalable	0:-3 8:3
h q scale	8:-3 10:5
h q scales	2:3 8:-4 10:5
h q scaling	1:3 8:-5 10:6
h q scannet200	9:3 10:-3
h q scans	10:3
h q scarcity	1:4
h q scenario	3:4 10:-4
h q scenarios	8:-4 10:5
h q scene	8:-3 9:-4 10:8
h q scenes	1:3
h q scheme	1:-3 2:-4 3:8 4:3 8:-4
h q schemes	8:-5 10:7
h q scientific	7:6 10:-3
h q score	1:3 8:6 10:-10
h q scores	1:-3 3:5 8:7 10:-6
h q scoring	0:3 1:4 10:-6
h q scripts	5:3 10:-3
h q seamlessly	3:3
h q search	4:3
h q searching	10:4
h q second	1:5 3:-3 8:-4
h q secondly	1:3 8:-4
h q see-few	8:-4 10:5
h q seeing	8:-4 10:5
h q seen	10:4
h q segmentation	1:3 3:-3 6:-3 8:-3 9:-5 10:5
h q segments	6:-4 10:6
h q select	2:3
h q selecting	1:3
h q selection	1:3 8:-3
h q selective	2:4 8:3 10:-5
h q self-attention	10:3
h q self-supervised	1:3 8:-3 10:3
h q self-supervision	8:5 10:-5
h q self-training	1:-3 3:3
h q semantic	1:3 2:-3 8:3 9:-5
h q semantickitti	8:-3 10:4
h q semantics	0:4
h q semi-supervised	0:4 7:3 8:-4
h q sense	9:-3 10:4
h q sensei	10:3
h q sensing	4:5 10:-4
h q sensitive	8:-4 10:4
h q sensitivity	4:3 10:-4
h q sensor	1:3 8:3
h q sensory	10:3
h q sentence	3:3 8:4 10:-3
h q sentence-level	8:6 10:-4
h q sentences	9:-4 10:6
h q seq2seq	3:4
h q sequence	8:4 10:-4
h q sequences	9:3 10:-4
h q sequential	8:4
h q series	8:7 10:-8
h q set	1:-4
h q sets	8:3 10:-5
h q setting	0:6 1:6 2:-4 3:5 8:3 10:-12
h q settings	2:4 10:-4
h q setup	10:3
h q seven	10:4
h q several	10:3
h q sfm	8:-3 10:4
h q sgd	10:5
h q sgrv2	9:4
h q shadow	6:4
h q shape	1:-3 8:7
h q sharding	10:3
h q shared	7:3
h q sharing	1:5
h q shear-conditioned	2:-3 10:4
h q shift	1:3
h q shifting	8:-4 10:4
h q shortcoming	8:-7 10:10
h q shortcomings	10:-3
h q should	4:5 10:-3
h q show	0:-3 2:-3
h q showed	8:-3
h q shown	0:3
h q shows	1:3 8:3 10:-5
h q shpix2pix	2:-3 10:4
h q shrink-and-expansion	0:3
h q shufflenet	1:3
h q siamese	8:-3
h q side-steps	8:-3 10:3
h q signals	10:-5
h q significant	1:3 10:-3
h q significantly	8:6 10:-5
h q simclr	8:6 10:-5
h q similarities	2:3
h q simple	1:-5 3:-4 4:3 6:-3 8:6
h q simpler	8:3 10:-3
h q simply	8:-3 10:6
h q simulated	10:5
h q simulation	8:-3 10:6
h q simulations	10:3
h q simulators	10:-3
h q simultaneously	8:-3 10:5
h q since	10:4
h q single	8:4
h q single-agent	10:5
h q situated	1:3
h q size	10:3
h q sizes	8:-4 10:3
h q skill	8:-3 10:5
h q skills	1:-3 10:5
h q slam	8:-5 10:4
h q small-size	10:5
h q smooth	10:3
h q smoothed	1:3 8:4 10:-5
h q smoothing	8:5 10:-4
h q snapshot	2:3
h q snns	10:3
h q so	2:4
h q so-called	10:3
h q soft	5:4
h q softening	10:3
h q softtactnet	3:3 10:-3
h q software	10:3
h q solution	0:-3 1:3 6:4 10:-5
h q solutions	8:3
h q solve	3:-3 8:-5 10:8
h q solved	8:-3 10:6
h q solving	2:-3 8:7 10:-5
h q some	8:3
h q sota	3:3
h q source	3:5 8:3 10:-4
h q space	0:5 1:-4
h q spaces	6:-3 8:-4 10:9
h q span	10:3
h q sparse	4:-3 8:4
h q sparsity	8:3 10:-4
h q spatial	1:-9 8:4
h q spatial-temporal	8:3 10:-3
h q spatiotemporal	1:3
h q special	1:-4 4:5
h q specific	2:3 8:-5 10:4
h q specifically	1:-4 2:4 3:-3 4:-3 8:-3 10:3
h q specifications	1:3 3:-3
h q spectac	10:4
h q spectral	5:4
h q speed	1:7 8:-4
h q speedup	8:3
h q spiking	10:3
h q spline	10:3
h q squares	1:5 10:-5
h q srt	10:-3
h q ss-d	2:-3 10:3
h q ssd300	8:3
h q stability	8:6 10:-3
h q stabilize	10:-4
h q stable	8:-5 10:7
h q stage	2:3
h q standard	1:3 4:3 6:-3
h q state	1:5
h q state-of-the-art	2:-3 3:7
h q states	2:-3 10:6
h q statistically	8:-3 10:3
h q statistics	8:-3 10:3
h q step	1:5 10:-3
h q steps	8:4 10:-4
h q stiffness	8:6 10:-5
h q still	8:-4 10:4
h q stochastic	3:-3 8:-3 10:8
h q stopping	8:-3 10:3
h q strategies	8:3
h q strategy	1:-3 2:5 8:-3
h q stream	2:4 8:-3
h q strength	8:-4 10:3
h q strong	1:3
h q structure	1:-3 2:4 3:3 8:-6 10:4
h q structures	2:3 8:4 10:-6
h q student	8:3
h q studied	0:6 10:-3
h q studies	8:5 10:-3
h q study	0:5 2:-3
h q style	9:-4 10:4
h q style-pro	10:3
h q styles	0:3
h q sub-graph	10:3
h q sub-problems	8:3 10:-3
h q sub-task	1:4 10:-3
h q sub-tasks	10:3
h q subdomain	6:-4 8:-3 10:7
h q subjects	8:3
h q suboptimal	8:-3 10:4
h q subsets	9:3 10:-3
h q subspaces	10:3
h q substantial	8:3
h q subsumed	8:4
h q subtle	7:3
h q success	10:5
h q successful	3:4 8:4 10:-7
h q successfully	9:-3 10:6
h q such	3:9 4:-3 6:-3 9:-9
h q sufficient	1:3 8:-4
h q suggest	8:7 10:-5
h q suggested	8:4 10:-3
h q suitable	8:3
h q suite	10:4
h q sum	10:3
h q summarization	10:8
h q super-resolution	0:3 3:4
h q superiority	8:4 10:-5
h q supervised	6:-3 8:-3 10:5
h q supervision	10:7
h q supervisions	10:4
h q supply	3:4
h q surface	1:3
h q surfaces	1:4 8:-4
h q survey	3:3 10:-6
h q svm	10:3
h q svms	1:5 8:-3
h q swing	10:3
h q symbiotic	8:-3 10:4
h q symbolic	0:5 1:-3 10:-3
h q syntactic	10:5
h q syntax-directed	1:-3 3:3
h q synthesis	8:-5 10:5
h q synthesize	8:-6 10:7
h q synthesizer	1:3 10:-6
h q synthetic	9:-3 10:4
h q system	3:-3 6:-4 10:8
h q systematic	1:4 10:-4
h q systematically	3:4
h q systems	1:-3 10:3
h q t-network	10:4
h q tabi	8:-3 10:3
h q tackle	10:-3
h q tactile	8:-3
h q tagger_del	10:3
h q tags	8:-3 10:3
h q tailored	8:-3 10:3
h q target	10:4
h q task	1:3 2:-3 3:4 6:-3 7:3 9:-4
h q task-oriented	10:3
h q tasks	3:4 8:6 9:-5 10:-5
h q teacher	1:3 2:-3 3:5 10:-3
h q technique	1:-6 2:4 4:3 5:3 6:8 8:-7 10:-3
h q techniques	1:-4 2:4 8:-3 10:3
h q tempoqr	10:-4
h q temporal	1:5 3:4 8:-12
h q tensor	8:-5 10:5
h q term	2:3 8:-5
h q termed	1:4 10:-3
h q termination	10:3
h q terms	1:3 8:-4 10:3
h q terrain	10:-3
h q test	1:3 6:5 8:6 10:-9
h q tested	8:-3 9:5
h q testing	3:5 9:3 10:-5
h q tests	3:4 8:-4
h q tetrahedra	8:3 10:-3
h q text	1:-5 4:4 8:6 10:-4
h q text-only	10:3
h q text-to-image	8:-4 10:5
h q texts	6:3
h q textual	6:-3 7:4 10:3
h q texture	8:-3 10:5
h q than	1:-4 3:-4 8:6
h q thanks	10:3
h q that	0:-4 1:5 2:-4 4:-4 5:-5 6:4 10:-3
h q the	3:6 4:-3 5:-3 6:-6 7:3 10:-3
h q them	8:-7 9:5 10:4
h q then	3:-8 8:5
h q theoretical	3:3
h q theoretically	1:-4
h q theories	8:3
h q theory	1:-4 5:4 10:3
h q there	1:8 8:-3 10:-5
h q thereby	8:-5 9:3 10:4
h q therefore	1:-3 8:-3 9:-3 10:10
h q these	1:3 2:4 3:-4 4:-6 8:-6 10:4
h q they	8:-3 10:6
h q third	8:6 10:-3
h q this	1:4 2:-5 3:-5 5:-3 6:-7 8:6 10:-6
h q those	0:4
h q though	8:4 10:-4
h q three	1:-4 3:3 8:4
h q threshold	8:4 10:-3
h q threshold-free	8:3 10:-3
h q through	0:-3 1:-5 3:-5 6:3 10:5
h q thus	3:3 8:-4
h q tienet	1:4 10:-4
h q tight	1:-3 10:3
h q time	1:3 3:4 10:-4
h q time-consuming	10:3
h q times	8:6 10:-4
h q to	1:-4 2:4 6:-5 7:-4 9:-6
h q together	10:4
h q tomography	10:4
h q tool	10:3
h q tools	1:-3 8:8 10:-4
h q topic	10:4
h q toward	1:3 8:3 10:-5
h q towards	1:4 3:-3 4:4 8:6 10:-6
h q tracker	1:3
h q tracking	1:4 3:-3
h q tractable	10:-3
h q tradeoff	6:4 10:-4
h q traditional	1:3 4:4
h q traditionally	8:-3 10:3
h q train	8:3 10:-3
h q trained	0:3 1:4 8:-7 9:-5 10:3
h q training	0:-4 1:-3 3:-4 6:3 9:7
h q trains	8:6 10:-3
h q trajectory	8:-4
h q transductive	3:5 10:-5
h q transfer	0:-3 9:-6 10:7
h q transformation	2:8 3:3 6:3 8:-4 10:-5
h q transformer	2:-3 3:-5 10:6
h q transformers	8:-4 10:4
h q transport	5:4 8:4 10:-5
h q treat	3:4 8:-4
h q tree	8:4 10:-3
h q tree-structured	10:-3
h q treebank	2:5 10:-4
h q treewidth	3:3
h q trials	8:-3 10:4
h q trigger	10:3
h q trigonometric	3:4 8:-3
h q trojannet	6:-3 10:3
h q tuning	3:4 6:-4 7:3
h q two	0:-5 1:4 2:5 8:-3
h q two-branch	10:3
h q two-stage	8:-3 10:5
h q two-step	1:4 10:-3
h q type	1:3 10:-3
h q type-specific	10:3
h q types	10:5
h q typical	10:3
h q typically	8:3
h q u-net	3:3
h q u-shaped	8:3
h q uncertainty	1:-3 3:-3 8:11 10:-5
h q unclear	1:4 8:3 10:-7
h q uncover	1:3
h q under	9:5
h q underlies	1:4
h q underlying	8:-3 10:5
h q understand	10:-3
h q understanding	9:4
h q unfortunately	1:4 8:5 10:-8
h q unified	0:5 1:3 3:-3 6:-5 8:-4
h q unifying	1:3
h q union	6:-3 10:5
h q unique	0:4
h q unit	8:-3 10:5
h q units	10:3
h q unknown	10:4
h q unlabeled	8:4
h q unlearning	5:3
h q unlike	4:4 8:-4 10:4
h q unrelated	6:3 10:-3
h q unsupervised	1:5 8:6 10:-7
h q up	1:6 8:-6
h q upon	1:-3 2:-3 10:5
h q upper	8:3 10:-3
h q us	1:4
h q use	1:-4 2:4 3:-4 7:5 9:-3
h q used	2:-3 6:-4 8:7 10:-4
h q useful	6:3
h q usefulness	0:3 10:-3
h q user	6:4 8:-5 10:4
h q uses	3:-3 10:4
h q using	0:4 2:-5 8:-4
h q usually	8:3
h q utilises	10:4
h q utility	3:6 8:-5
h q utilize	1:-5 6:-3 10:5
h q utilizes	8:-7 10:8
h q utilizing	1:4 2:-4 3:6 8:-6
h q vaccine	3:5
h q validate	3:4 9:4 10:-3
h q value	0:7 9:3 10:-5
h q vanilla	4:4 6:3 10:-3
h q variable	10:3
h q variables	3:4 8:6 10:-8
h q variance	8:-6 10:6
h q variant	10:5
h q variational	3:6
h q various	1:3 8:3
h q vector	8:-5 10:6
h q vectors	10:5
h q vehicle	4:5
h q verification	3:3
h q verify	0:3 1:-3
h q versatile	0:4 1:-4
h q version	1:-3 8:-3 10:6
h q vessels	10:3
h q vgg16	1:3
h q via	2:3 3:-10 6:-3 8:-5 9:-3 10:6
h q video	1:-9 8:-5 10:17
h q videos	0:4 9:-3
h q view	1:3 2:-3 8:-3 10:4
h q views	8:-4 10:6
h q virtual	8:-4 10:5
h q vis-w2v	3:3 8:5 10:-6
h q vision-language	8:5
h q visual	2:-3 6:-4 8:5 9:-3
h q visual-lidar	10:-5
h q visualization	8:-3 10:4
h q viz	9:-3 10:3
h q vlm	10:4
h q vln	9:-4 10:4
h q voc	10:3
h q vocabulary	3:3 8:6 10:-7
h q voice	8:7 10:-6
h q volume	8:3 10:-3
h q voting	3:5 10:-4
h q voxel	2:4
h q walking	1:4 10:-3
h q walks	5:4 10:-3
h q warping	8:3 10:-3
h q wasserstein	1:-3
h q watermark	3:6 10:-5
h q watermark-removal	1:3
h q way	1:3 8:-3
h q ways	1:3 10:-4
h q we	5:-4 10:-3
h q weak	8:-3 10:4
h q weakly-supervised	7:3
h q wearing	10:3
h q weighing	2:5 10:-4
h q weight	8:3 10:-3
h q weighted	3:4 10:-5
h q weighting	8:-5 10:5
h q weights	2:5 8:-4
h q well	1:6 8:-4 9:-3
h q well-established	10:5
h q well-known	8:-4
h q were	1:5 8:-3
h q when	1:3 2:-3 3:-3 8:-3 9:-5 10:8
h q where	10:7
h q wherein	8:4 10:-4
h q whether	6:3
h q which	3:-5 6:-5 8:3 9:-3
h q while	1:-8 2:3 6:4
h q whistles	10:-3
h q whose	8:-6 10:7
h q why	8:3
h q widely	8:3
h q wider	3:3
h q widespread	10:3
h q width	8:5 10:-3
h q wild	1:4 10:-3
h q window	2:4 10:-3
h q wisdom	8:3
h q with	1:-4 2:-8 6:6 7:-4 9:-5
h q within	1:4
h q without	8:-4 10:5
h q word2vec	3:7 8:3 10:-7
h q words	8:6
h q work	1:-6 2:-3 3:3 4:-7 5:-3 6:8
h q working	10:4
h q works	1:4 10:-3
h q world	8:5
h q writing	5:3 10:-3
h q wsi	9:3 10:-3
h q yet	8:7
h q yield	10:4
h q yields	4:4 8:3
h q yolo	8:-3 10:3
h q zero-shot	1:6 3:-5 10:-3
h q {	1:-4 8:6
h q }	8:5 10:-3
h q ~	8:4 10:-3
h q ´	1:-3
h q –	1:-4 10:5
h q ‘	8:3 10:3
h q ’	10:4
h q ’s	5:4
h q “	0:3 1:-5 3:3 5:3 6:4 7:4 10:-4
h q ”	8:-4 10:5
head ends in tail Method Method	0:32 1:-22 2:-9 3:32 5:-3 8:-7 10:-38
head ends in tail Method Task	8:14 10:-14
head ends in tail Metric Metric	3:5 10:-5
head ends in tail Model Model	0:4 3:4 10:-5
head ends in tail Task Task	3:32 10:-31
head has tail Dataset Dataset	0:3 2:5 5:3 10:-10
head has tail Method Method	0:26 1:-5 3:-6 4:-3 8:-3 10:-19
head has tail Method Task	8:3 10:-3
head has tail Model Model	0:5 3:3 10:-5
head has tail Task Task	3:6 10:-6
head holds tail Dataset Dataset	0:5 2:6 10:-10
head holds tail Dataset Task	9:5 10:-4
head holds tail Method Method	0:28 1:6 2:-6 3:3 4:-12 8:-3 10:-25
head holds tail Method Model	0:5 1:4 10:-8
head holds tail Method Task	8:15 10:-14
head holds tail Model Model	0:7 10:-3
head holds tail Model Task	8:10 10:-10
head holds tail Task Task	3:8 10:-8
hl \$\\psi\$-mle Method Method	1:5 10:-6
hl 1.0 Dataset Task	9:-3 10:3
hl 2 Method Method	1:7 5:3 10:-10
hl 2010 Dataset Task	9:5 10:-5
hl 2012 Dataset Task	9:-3 10:3
hl 2017 Dataset Task	10:3
hl 3d Dataset Task	10:3
hl 8x7b Model Task	8:4 10:-4
hl a* Method Method	4:4 10:-4
hl a*+ida* Method Method	1:6 3:-3
hl aagn Method Method	10:3
hl aba Method Method	10:3
hl abc Method Method	1:-3 10:3
hl abc Method Task	8:4 10:-4
hl abstraction Method Method	0:-3 10:8
hl aca Method Method	0:9 1:-5
hl accuracy Metric Metric	10:4
hl actuator Method Task	8:-3 10:3
hl actuators Method Method	10:3
hl actuators Method Task	8:3 10:-3
hl adam Method Method	10:3
hl adam Method Task	8:-4 10:4
hl adanorm Method Method	1:3
hl adaptation Method Method	8:4 10:-4
hl adaptation Method Model	1:-4 10:4
hl adaptation Task Task	3:-3 10:3
hl adapterfusion Method Method	1:5 10:-4
hl admm Method Method	10:4
hl advice Task Task	3:6 10:-6
hl ae Method Method	10:3
hl ae Method Task	8:4 10:-4
hl agents Method Task	8:-5 10:5
hl agentworld Method Method	1:-4 10:6
hl agglomeration Method Method	1:4 10:-6
hl aggregation Method Method	1:-3 2:5 4:5
hl aggregation Method Task	8:-3 10:3
hl aggregator Method Method	8:4
hl alexnet Method Method	1:3
hl algorithm Method Method	0:3 1:8 2:-5 3:-5 10:-4
hl algorithm Method Task	8:4 10:-4
hl alignment Method Method	1:6 2:7 10:-6
hl alignment Method Task	10:3
hl alphazero Method Method	3:3 10:-4
hl amp Method Method	1:4 10:-5
hl analysis Method Method	0:5 2:-4
hl analysis Task Task	3:-3 10:3
hl analysis-by-synthesis Method Method	1:3
hl analysis-by-synthesis Method Task	8:-3 10:3
hl anchors Method Method	1:-3 2:5
hl anchors Method Task	8:-8 10:8
hl annealing Method Task	8:4 10:-4
hl aogparsing Method Method	1:3 2:3 10:-5
hl aogparsing Method Task	8:-3 10:3
hl approach Method Method	1:6 8:4 10:-5
hl approach Method Task	8:5 10:-5
hl approaches Method Task	8:-10 10:10
hl approximation Method Method	10:6
hl approximation Method Task	8:-5 10:5
hl apr Method Method	10:3
hl architecture Method Method	0:5 1:-7 2:-4 10:6
hl architecture Method Task	8:-5 10:5
hl argumentation Method Method	1:-3
hl array Method Task	8:6 10:-6
hl ascent Method Method	1:-3 8:3
hl asp Method Method	1:3
hl asp Method Task	8:3 10:-3
hl aspforaba Method Method	1:-3 10:6
hl assignment Method Method	2:4 4:4 10:-5
hl assistant Method Task	8:-6 10:6
hl atari Dataset Task	9:-5 10:6
hl attack Method Method	3:3 10:4
hl attack Method Model	1:-4 10:4
hl attacks Method Method	10:4
hl attacks Method Task	8:-8 10:9
hl attention Method Method	1:-9 3:3 4:5 8:-3
hl attention Method Model	1:-4 2:5
hl attention Method Task	8:-7 10:7
hl attribution Method Task	8:6 10:-6
hl augmentation Method Dataset	10:3
hl augmentation Method Method	10:5
hl augmentation Method Model	1:-6 10:7
hl augmentation Method Task	8:-8 10:8
hl autoencoder Method Method	1:3 3:-3 10:4
hl autoencoder Method Task	8:4 10:-4
hl autoencoders Method Method	10:5
hl autoencoders Method Task	8:-4 10:4
hl automm Method Task	8:5 10:-5
hl auxgr Method Method	0:3 1:-3
hl averaging Method Method	4:4
hl back-propagation Method Method	1:-3 10:4
hl back-propagation Method Task	8:-4 10:4
hl backpropagation Method Method	1:-3 10:6
hl bag-of-words Method Task	8:-3 10:3
hl bandit Method Task	8:-3 10:3
hl bandits Task Task	3:8 10:-8
hl bangla2b+ Dataset Task	10:3
hl bart Model Method	1:6 10:-5
hl bart Model Task	8:6 10:-5
hl bases Method Method	2:4 10:-3
hl bayes-softtactnet Method Task	8:8 10:-8
hl bayesdb Method Method	1:5
hl bellman-ford Method Method	3:4 10:-3
hl bert Model Dataset	10:3
hl bert Model Model	3:5
hl bert Model Task	8:3
hl biases Method Method	10:3
hl bicycles Dataset Task	9:-3 10:4
hl bilstm-crf Method Task	8:-7 10:7
hl block Method Method	1:-3 2:4 3:3 10:-3
hl block Method Task	8:-4 10:4
hl bloomgml Method Method	1:3
hl blub Dataset Task	9:5 10:-5
hl bm25 Method Method	1:3 10:-3
hl bn Method Method	10:3
hl bo Method Method	3:3
hl bo Method Task	8:-9 10:9
hl bootstrap Method Method	1:-5 4:4 8:4
hl bootstrap Method Task	8:7 10:-7
hl bottom-up Method Task	8:-3 10:3
hl bound Method Method	4:8 10:-4
hl bound Method Task	8:-3 10:3
hl brick Method Method	2:4
hl brick Method Task	8:-3 10:4
hl buffer Method Method	10:3
hl buffer Method Task	8:-4 10:4
hl bumblebee Method Method	1:-3 10:3
hl c3ae Model Method	1:-3
hl ca-r Method Method	8:3
hl ca-vae Method Method	1:-3 3:3
hl cadyq Method Method	1:-3 4:3
hl calibration Method Method	10:3
hl cam Method Method	10:3
hl canonicalization Method Method	2:4 10:-3
hl capg-gan Method Method	1:6 10:-5
hl capture Method Method	1:8 10:-6
hl capture Method Task	8:6 10:-6
hl carlo Method Method	1:-4 10:8
hl cbam Method Method	10:5
hl cccl Method Method	10:5
hl cem Method Method	10:3
hl cft Method Dataset	7:3
hl cglm Method Method	1:-3 10:4
hl cgpm Method Method	1:-3 10:3
hl chain Method Method	2:-3 10:6
hl chain Method Task	8:-3 10:3
hl chain-of-thought Method Method	10:5
hl chain-of-thought Method Task	8:-5 10:5
hl chains Method Method	0:3 3:3 10:-4
hl chains Method Task	8:4 10:-4
hl challenge Dataset Task	9:3
hl chatbot Method Task	8:-7 10:7
hl chatgpt Model Task	8:-3 10:3
hl checker Method Method	1:3 10:-3
hl chore Method Method	0:5 1:-3
hl cifar Dataset Task	9:-3 10:3
hl cifar-10 Dataset Task	9:-3 10:4
hl cl Method Method	1:3 10:-4
hl classification Method Method	1:-3 3:4 4:3 10:-3
hl classifier Method Method	4:4
hl classifier Method Task	8:-3 10:3
hl classifiers Method Task	8:4 10:-4
hl clevr Dataset Task	9:4 10:-4
hl client Method Method	2:3
hl clip Model Method	1:4
hl clip Model Model	1:-3 10:4
hl clip Model Task	8:-3 10:4
hl cloning Method Task	8:4 10:-4
hl clustering Method Method	1:3
hl clustering Method Task	8:3 10:-3
hl cmw-h Method Method	2:3
hl cmw-l Method Method	2:3
hl cmw-m Method Method	2:3
hl cmwnet Method Method	10:3
hl cnn Method Dataset	6:5 10:-6
hl cnn Method Method	0:-3 1:3 2:-5
hl coco Dataset Dataset	10:3
hl code2inv Method Method	4:4 10:-3
hl codeps Method Method	1:3 10:-3
hl coding Method Method	1:3 4:3 10:-5
hl coefficient Method Method	0:4 10:-3
hl coformer Method Dataset	7:4
hl coil Method Method	1:3
hl combination Method Method	1:5 10:-6
hl compensation Method Task	8:-3 10:3
hl compression Method Method	1:3 8:4
hl compute Method Method	10:3
hl confidence Method Task	8:3 10:-3
hl connection Method Method	10:4
hl conquer Method Task	8:-5 10:5
hl consistency Method Method	2:3
hl consistency Method Task	8:-3 10:3
hl constraint Method Method	10:5
hl constraint Method Task	8:-7 10:7
hl constraints Method Method	2:4 8:4 10:-6
hl constraints Method Task	8:-8 10:8
hl control Method Method	0:-3 1:6 3:-4
hl control Method Task	8:5 10:-4
hl control Task Task	3:-4 10:4
hl controller Method Method	1:6 2:5 3:-4 10:-4
hl controller Method Task	8:5 10:-4
hl controlnet Model Task	8:-4 10:4
hl controls Method Method	10:4
hl controls Method Task	8:-5 10:5
hl convolution Method Dataset	6:-3 10:4
hl convolution Method Method	1:-5 3:-4 8:4 10:7
hl convolution Method Task	8:-9 10:9
hl convolutions Method Dataset	6:-4 10:4
hl convolutions Method Method	10:4
hl convolutions Method Task	8:-4 10:4
hl copier Method Method	1:7 10:-7
hl coreference Task Task	3:4 10:-4
hl coregionalization Method Method	2:3
hl corf Method Method	1:3 10:-4
hl cost Method Method	1:-4 2:6
hl cost Method Task	8:-3 10:3
hl covispose Method Method	1:3
hl cpnet Method Task	8:3 10:-3
hl cpo Method Task	8:3 10:-3
hl cratergrader Method Task	8:-5 10:5
hl crf Method Method	3:4 10:-3
hl criterion Method Method	1:5 10:-3
hl criterion Method Task	8:-6 10:6
hl cross-validation Method Method	10:3
hl cross-validation Method Task	8:7 10:-7
hl csg-nas Method Method	0:3
hl ctt Method Method	1:3 5:4 10:-5
hl cycle-breaking Method Method	4:-3 10:7
hl cycle-consistency Method Task	8:9 10:-9
hl dae Method Method	1:-4 4:4
hl dataset Dataset Dataset	0:6 10:-6
hl dbae Method Method	0:3 1:3 10:-4
hl dc-svm Method Method	1:-3 8:3
hl ddam-ps Method Task	8:-3 10:3
hl decoder Method Method	2:-5 10:8
hl decoder Method Task	8:3 10:-3
hl decomposition Method Method	0:6 2:-5 4:-4 8:4 10:-4
hl decomposition Method Task	8:3
hl deconvolution Method Method	10:7
hl deconvolution Method Task	8:-3 10:3
hl deepfashion2 Dataset Task	9:4 10:-3
hl defense Method Task	8:-3 10:3
hl deformation Method Method	10:-3
hl denoising Task Task	3:3 10:-3
hl descent Method Method	2:-3 3:-6 4:9 5:6 10:-3
hl descent Method Task	10:3
hl descriptor Method Method	10:3
hl descriptor Method Model	1:4 10:-4
hl descriptor Method Task	8:-7 10:7
hl descriptors Method Method	1:-5 2:4 10:3
hl descriptors Method Task	8:-5 10:5
hl design Method Method	1:-5 10:5
hl design Method Task	8:-5 10:5
hl detection Method Method	1:-3 2:3
hl detection Method Task	10:3
hl detection Task Task	3:3
hl detector Method Method	1:-3 10:6
hl detector Method Task	8:4 10:-4
hl detectors Method Method	1:-3 2:-3 4:5 10:3
hl detectors Method Task	8:7 10:-6
hl dfnet Method Method	1:4 10:-4
hl dggn Method Method	1:5 4:3 10:-7
hl dhcg Method Method	0:4
hl differences Method Method	5:3
hl diffmesh Method Task	8:-3 10:3
hl diffusion Method Method	1:-6 10:8
hl dimension Metric Metric	3:3 10:-3
hl discriminator Method Method	1:-6 4:4 8:4
hl distance Method Method	1:-4 2:-3 10:8
hl distillation Method Method	0:7 3:-6 8:6 10:-3
hl distillation Method Model	1:5 10:-4
hl divergence Method Method	2:-3 3:3 10:3
hl diverseqa Method Dataset	6:7 10:-7
hl dmlm Model Method	1:3
hl dpfl Method Method	1:-3 2:3
hl dpie Method Method	1:3
hl drift Method Method	10:-3
hl driving Task Task	3:-3 10:3
hl dropout Method Method	3:-3 8:7 10:-7
hl drown Method Method	4:-4 8:5
hl drp Method Method	1:-4 4:3
hl du-vlg Method Method	1:-3 10:5
hl dual-slip Method Method	1:5 10:-4
hl dvf Method Method	1:3
hl dwv Method Method	3:3 10:3
hl dynamics Method Method	2:3
hl dynamics Method Task	8:-4 10:5
hl dynavsr Method Task	8:-4 10:5
hl ecfvi Method Method	1:-3 10:3
hl echocnn-a Method Task	8:3 10:-3
hl echocnn-av Method Task	8:7 10:-7
hl eco Method Task	8:3 10:-3
hl ecoica Method Method	1:-3 10:3
hl efg Method Method	10:3
hl efm Method Method	10:5
hl eiglearn Method Method	10:-3
hl elastography Method Method	1:7 10:-6
hl elimination Method Method	2:3
hl em Method Method	4:3 8:11 10:-11
hl embedding Method Method	0:-4 3:-3 10:5
hl embedding Model Model	3:-3 10:3
hl embeddings Method Method	1:-7 2:3 10:4
hl embeddings Method Task	8:-4 10:5
hl emg2tendon Method Task	8:-7 10:7
hl emi Method Method	10:4
hl enas Method Task	8:-3 10:3
hl encall Method Method	10:3
hl encoder Method Method	1:3 2:8 3:3 10:-9
hl encoder Model Method	10:4
hl encoder-decoder Method Method	1:9 10:-7
hl encoding Method Method	1:5 10:-3
hl encoding Method Task	8:9 10:-9
hl energy Method Method	0:3
hl engine Method Method	1:4
hl engineering Method Task	8:3 10:-3
hl enhancement Method Task	8:5 10:-5
hl ensemble Method Method	3:3
hl ensemble Method Task	8:3 10:-3
hl ensembling Method Method	1:3
hl entropy Method Method	1:-3 3:4
hl enumeration Method Task	8:4 10:-4
hl equation Method Method	10:5
hl equations Method Method	0:5 1:-4
hl error Method Method	1:-3 10:5
hl error Method Task	8:3 10:-3
hl estimation Method Method	3:-4 10:7
hl estimation Method Task	8:4 10:-4
hl estimator Method Method	2:3
hl estimator Method Task	8:-3 10:3
hl evaluation Method Method	1:5 10:-4
hl evolution Method Method	1:4 2:3 10:-6
hl expansion Method Method	10:3
hl expansion Method Task	8:-6 10:6
hl experts Method Method	1:3
hl exploration Method Method	1:-3 10:4
hl exploration Method Task	8:5 10:-5
hl explore-then-commit Method Method	3:5 10:-3
hl extract-select Method Method	4:4
hl extraction Method Method	2:4
hl extraction Method Task	8:-6 10:6
hl extraction Task Task	3:4 10:-4
hl fabrics Method Task	8:-5 10:5
hl factorization Method Method	0:3 1:4 10:-6
hl factors Method Method	1:-3 10:5
hl fasttext Method Method	10:4
hl fcbo Method Method	5:3 10:-3
hl features Method Method	1:-4 3:-3 10:6
hl feedback Method Method	10:3
hl ffd Method Method	10:3
hl field Method Method	1:4 3:3 4:3 10:-6
hl field Method Task	8:6 10:-6
hl fields Method Method	1:-3 10:8
hl fields Method Task	8:-3 10:3
hl filter Method Method	0:3 1:4 2:-4 3:-5 4:4 10:-3
hl filter Method Task	8:8 10:-8
hl filtering Method Method	1:-3 10:3
hl fine-tuning Method Dataset	6:-3 10:5
hl fine-tuning Method Method	1:-6 3:3 4:3
hl fine-tuning Method Model	1:-5 10:7
hl fine-tuning Method Task	8:-5 10:6
hl finetuning Method Method	10:4
hl finetuning Method Model	10:3
hl fitting Method Task	8:5 10:-5
hl flan-t5 Model Task	8:3
hl flexpoint Method Method	5:4
hl flow Dataset Task	9:3 10:-3
hl flow Method Method	10:7
hl forecasting Task Task	3:-3 10:3
hl forests Method Task	8:3 10:-3
hl formulation Method Method	1:3
hl fosg Method Method	0:3 1:-4 5:3
hl fpt Method Method	1:5 4:4 10:-8
hl framework Method Method	10:4
hl framework Method Task	8:8 10:-7
hl frank-wolfe Method Method	1:4 2:-3
hl function Method Method	0:-3 1:-3 2:4 3:-3 10:5
hl function Method Task	8:-11 10:11
hl functions Method Method	1:7 2:-4 3:-3 4:5 10:-3
hl fusion Method Dataset	6:3
hl fusion Method Method	1:7 3:-3
hl fusion Task Task	3:3 10:-3
hl fussl Method Method	10:3
hl gain Method Method	10:-3
hl game Method Method	3:7 10:-5
hl game Method Task	8:-4 10:4
hl gan Method Method	0:-3 2:-4
hl gans Method Method	0:4 1:6 10:-8
hl gauss-newton Method Method	10:3
hl gaussian Method Method	5:4
hl gcn Method Task	8:-3 10:3
hl gd Method Method	0:3 1:3 8:6 10:-9
hl generation Method Method	1:3 10:3
hl generation Method Task	8:3
hl generator Method Dataset	6:5 10:-5
hl generator Method Method	0:-3 8:4 10:-4
hl geometry Method Method	8:4
hl geometry Method Task	8:3 10:-3
hl glue Dataset Task	9:-4 10:5
hl gmm Method Method	4:4 10:-3
hl gmm Method Task	8:3 10:-3
hl gnn Method Method	10:3
hl gp Method Method	2:-3 5:3 10:3
hl gp Method Task	8:3 10:-3
hl gpt Model Model	3:3
hl gpt-4o Model Dataset	6:-3 10:5
hl gpt-4o Model Model	3:5 5:3 10:-5
hl gpt-4v Model Task	10:3
hl gradient Method Method	1:-3 4:4 10:5
hl gradient Method Task	8:4 10:-3
hl gradients Method Task	8:-3 10:3
hl graph Method Method	1:4 8:-3
hl graph Method Task	8:-7 10:8
hl graphmi Method Method	1:-4 3:3 10:4
hl graphs Method Method	1:-6 10:4
hl graphs Method Task	8:-5 10:5
hl grasp-splat Method Method	1:6 10:-5
hl grasping Task Task	10:3
hl greedy Method Method	10:3
hl gripper Method Method	1:-3 3:4
hl gripper Method Task	8:-7 10:7
hl grounding Method Task	8:-5 10:5
hl grouping Method Task	8:3 10:-3
hl growth Method Method	1:-4 8:5
hl gsplat Method Task	8:-4 10:4
hl guidance Method Method	10:4
hl guidance Method Task	8:-5 10:5
hl gvi Method Method	8:3
hl h-vcsmc Method Method	10:3
hl h-vncsmc Method Method	0:3
hl h^2-mil Method Method	3:-3
hl hashing Method Method	1:-3 4:3 10:3
hl hashing Method Task	8:-3 10:4
hl hdcg Method Task	8:-3 10:3
hl head Method Method	1:-4 4:-5 10:6
hl hera Method Method	1:4
hl herding Method Method	4:3
hl heuristic Method Method	10:3
hl hiformer Method Method	1:4
hl history Method Method	3:4 10:-3
hl hmc Method Method	10:3
hl hmm Method Task	8:-3 10:3
hl hmr Task Task	3:4 10:-4
hl htetran Method Task	8:-3 10:4
hl hydra++ Method Method	4:4
hl hypergraph Method Method	10:4
hl hypothesis Method Method	10:3
hl ica Method Method	0:4 1:-3 10:4
hl icl Method Method	1:-3 10:4
hl identification Method Method	8:4
hl identification Task Task	3:-3 10:3
hl idfn Method Method	4:4 10:-3
hl ifnet Method Method	1:3 10:-3
hl imagenet Dataset Task	9:-7 10:7
hl imaging Method Method	10:3
hl imaging Method Task	8:-4 10:4
hl impact Model Method	10:-3
hl improvement Method Method	0:3 1:-3
hl indexes Method Task	8:3 10:-3
hl inference Method Dataset	6:-3 10:4
hl inference Method Method	2:-4 3:-4 8:3 10:3
hl inference Method Task	8:-6 10:6
hl information Method Method	2:-3 10:4
hl information Method Task	8:-4 10:4
hl initialization Method Method	1:-3 2:4 5:4 10:-5
hl injection Method Task	8:-3 10:3
hl instructme Method Method	0:3 10:-5
hl integration Method Task	8:-3 10:3
hl interaction Task Task	10:3
hl interface Method Method	10:3
hl interface Method Task	8:-3 10:3
hl inversion Method Method	1:-3 10:5
hl irl Method Method	4:5
hl irt Method Method	1:-3 10:5
hl irt Method Task	8:-4 10:4
hl iteration Method Method	0:6 1:4 2:-3 8:3 10:-8
hl iteration Method Task	8:4 10:-4
hl ivntr Method Method	3:3
hl jade Method Method	3:3
hl jump-means Method Method	1:3
hl k-means Task Task	3:4 10:-4
hl k-median Task Task	3:4 10:-4
hl k-sdpp Method Method	4:-3
hl katyusha Method Method	0:3
hl kd Method Method	1:4
hl kemp Method Method	1:-3 10:3
hl kernel Method Method	2:-3 10:7
hl kernel Method Task	8:-5 10:6
hl kernels Method Method	0:3 1:-3 2:-3 3:4
hl kinematics Method Method	1:-3 10:5
hl kroneckerbert Model Method	1:3
hl labels Method Method	1:3
hl labels Method Task	8:-3 10:3
hl langshaw Method Method	1:-3 10:4
hl language Method Task	8:-3 10:3
hl laplacian Method Method	1:4
hl lars Method Method	1:-3 10:4
hl lasso Method Method	10:3
hl lasso Method Task	8:3 10:-3
hl law Method Method	1:-4 10:3
hl layer Method Dataset	6:-5 10:6
hl layer Method Method	1:-3 2:7 4:-5
hl layers Method Method	1:-5 3:-3 8:8
hl lcc Method Method	10:3
hl lda Method Method	10:4
hl learning Method Dataset	6:5 10:-3
hl learning Method Method	0:-5 1:4 2:-7 10:3
hl learning Method Model	1:-7 2:-4 4:3 10:10
hl lego Method Method	1:-5 10:8
hl lego Method Task	8:3 10:-3
hl lf-block Method Method	0:3
hl lifm Method Method	0:3
hl likelihood Method Method	1:-3 10:4
hl linking Task Task	3:3 10:-3
hl lipooling Method Method	4:4
hl lirpa Method Method	10:3
hl lite Method Method	1:4
hl lite Method Task	8:3 10:-3
hl llama Model Model	3:3
hl llama Model Task	8:3 10:-3
hl lle-cnn Method Method	1:4 10:-3
hl llm Model Dataset	6:3
hl llm Model Method	1:3
hl llm Model Model	3:-5 10:10
hl llms Model Dataset	6:-4 7:4
hl llms Model Method	10:3
hl llms Model Model	3:4 4:-3 10:3
hl llms Model Task	8:-3 10:5
hl lmconv Method Method	8:3
hl localization Task Task	3:-3 10:3
hl loe2d Method Method	4:3 10:-3
hl logic Method Task	8:3 10:-3
hl logics Method Method	3:4
hl loop Method Task	8:-3 10:4
hl loss Method Method	0:-6 1:-15 2:10 3:-3 4:-4 10:8
hl loss Method Model	10:3
hl loss Method Task	10:3
hl losses Method Method	1:-3 10:3
hl lpmrf Method Method	0:4 1:-3
hl lstm Method Dataset	6:-3 10:3
hl lstm Method Method	1:3 4:3
hl lstm Method Task	8:3 10:-3
hl machine Method Method	0:3 10:-3
hl machines Method Method	1:6 10:-4
hl machines Method Task	8:3 10:-3
hl maft Method Task	8:3 10:-3
hl mag-spore Method Method	1:6 10:-6
hl magcn Method Method	1:-5 3:3
hl majorization Method Method	8:3 10:-5
hl majorization Method Task	8:-3 10:3
hl mamba Method Method	10:3
hl manipulation Task Task	3:-5 10:5
hl map Method Method	1:-4 10:6
hl map Method Task	8:6 10:-6
hl mapping Method Method	0:5
hl mapping Method Task	8:9 10:-9
hl maps Method Method	10:4
hl maps Method Task	8:-3 10:3
hl margin Method Task	8:6 10:-6
hl marker Method Method	2:-3 10:6
hl marker Method Task	10:3
hl marl Method Method	1:3
hl maskconnect Method Method	1:3
hl masking Method Method	1:-5 10:10
hl masking Method Task	8:-4 10:4
hl matching Method Method	1:-3 10:4
hl matching Method Task	8:5 10:-5
hl matrix Method Method	2:-3 10:5
hl matterport3d Dataset Task	9:-3 10:3
hl mattml Method Method	3:4 10:-4
hl maximization Method Task	8:-5 10:5
hl mcad Method Method	1:5
hl mcmc Method Method	0:4 10:-3
hl mdps Method Method	1:-3 10:4
hl measurement Method Task	8:5 10:-5
hl mechanism Method Dataset	6:-3 10:4
hl mechanism Method Method	0:-4 1:-6 2:5 3:-4 10:8
hl mechanism Method Task	8:-7 10:7
hl mechanisms Method Method	10:3
hl mei Method Method	0:3
hl memory Method Method	1:-5 2:6
hl memory Method Task	8:-8 10:8
hl meta-learning Method Method	1:-6 2:-6 10:15
hl meta-learning Method Task	8:-9 10:9
hl meta-rl Method Method	3:-3 10:4
hl method Method Method	1:-6 2:-4 10:12
hl methods Method Method	3:-3 4:3 10:5
hl mfhogp Method Method	1:5 10:-3
hl miles Method Method	1:-4 10:5
hl minimization Method Method	1:-3 2:3
hl minimization Method Task	8:-4 10:4
hl mips Task Task	3:-3 10:3
hl mixing Method Method	10:4
hl mixing Method Task	8:-3 10:3
hl mixture Method Method	1:-4
hl mixup Method Method	2:-4 8:-3
hl mixup Method Task	8:6 10:-6
hl mle Method Method	1:-4 3:-3 10:5
hl mle Method Task	8:-4 10:4
hl mllm Model Task	8:4
hl mlm Model Method	1:-3 10:4
hl mlm Model Model	1:5 10:-3
hl mlm Model Task	8:4 10:-3
hl mlp Method Method	10:5
hl mlp Method Task	8:-4 10:5
hl mmd Method Method	3:4
hl mmhh Model Method	1:-3 10:5
hl mmptrack Dataset Task	9:3
hl mobilenets Method Method	1:3
hl mocanet Method Method	1:4 10:-3
hl moco Method Dataset	7:5 10:-4
hl moco Method Method	10:4
hl model Method Dataset	6:8 10:-8
hl model Method Method	0:-3 1:8 2:-5 3:-5 10:-3
hl model Method Model	2:-6 10:8
hl model Method Task	8:3
hl model Model Dataset	7:-3 10:4
hl model Model Method	2:3 10:3
hl model Model Model	0:-4 3:-10 10:11
hl model Model Task	10:5
hl modeling Method Method	2:-3 10:4
hl modeling Method Model	10:4
hl modeling Task Task	3:-3 10:3
hl models Method Method	2:-4 4:4 8:-3
hl models Method Task	8:-4 10:4
hl models Model Dataset	6:-6 7:3 10:5
hl models Model Method	1:-5 10:8
hl models Model Model	3:-6 10:7
hl models Model Task	8:3
hl module Method Dataset	6:-7 10:7
hl module Method Method	1:-6 2:16 3:-5 10:-5
hl module Method Model	2:4
hl module Method Task	8:-11 10:12
hl modules Method Dataset	6:5 10:-5
hl modules Method Method	1:-3 2:8 4:7 10:-8
hl modules Method Task	8:-3 10:3
hl moe Method Method	1:-5 3:3 10:5
hl moe Method Task	8:-4 10:4
hl momentum Method Method	10:4
hl monitoring Task Task	3:-3 10:3
hl motion Method Method	1:3
hl motion Method Task	8:4 10:-4
hl motivation Method Method	1:4 10:-4
hl mpc Method Method	0:-4 5:3
hl mr-hdmm Model Method	10:3
hl mrfs Method Method	1:-3 10:3
hl mrs Dataset Task	9:-5 10:6
hl mtsl Method Method	1:5 10:-4
hl multipliers Method Task	8:3 10:-3
hl nas Method Method	1:5 10:-4
hl natural-gradient Method Method	10:5
hl natural-gradient Method Task	8:-6 10:6
hl navigation Task Task	3:-5 10:5
hl nelf Method Method	10:3
hl nerf Method Method	10:4
hl net Method Method	1:5 10:-5
hl network Method Method	0:3 2:-4 4:-10 8:-6 10:3
hl network Method Model	10:3
hl network Method Task	8:4
hl networks Method Method	1:-5 10:4
hl nmpc Method Method	1:4
hl noise Method Method	2:3
hl noise Method Task	8:-5 10:5
hl non-convexity Method Task	8:3 10:-3
hl npcr Model Method	0:5 10:-7
hl npl-mvps Method Method	5:3
hl ns-solver Method Method	1:-3 10:5
hl nsg-nfsp Method Method	1:8 10:-8
hl o3-mini Model Task	8:3
hl objective Method Method	1:-4 2:4
hl objectives Method Task	8:-4 10:4
hl observer Method Task	8:6 10:-6
hl oct Method Method	1:-3 10:5
hl ode Method Method	10:4
hl ode Method Task	8:3 10:-3
hl ok-robot Method Task	8:-4 10:4
hl ood Task Task	3:7 10:-7
hl open-television Method Task	8:3 10:-3
hl operation Method Method	10:3
hl operation Method Task	8:-3 10:4
hl operator Method Method	0:4 1:-3 2:5
hl operator Method Task	8:4 10:-4
hl operators Method Method	2:3
hl optimisation Method Task	8:-5 10:5
hl optimization Method Model	1:-4 2:6
hl optimization Method Task	8:3 10:-3
hl optimizer Method Method	5:4
hl optimizer Method Task	8:-5 10:5
hl or Method Method	5:6 10:-3
hl ordering Method Method	1:-3 5:4
hl orientation Method Task	8:-3 10:3
hl osqp Method Method	1:4 10:-3
hl pagerank Method Method	10:5
hl parallelism Method Method	2:-3 10:4
hl parameterization Method Method	2:3
hl parameterization Method Task	8:-4 10:4
hl parametrization Method Task	8:3 10:-3
hl partition Method Method	10:5
hl partitioning Method Method	1:5 10:-3
hl pasig Method Method	3:3 10:-3
hl passing Method Method	10:5
hl passing Method Task	8:-3 10:3
hl patchmatch Method Method	1:3
hl pca Method Task	8:6 10:-6
hl pcs Method Task	8:-4 10:4
hl pea* Method Method	10:4
hl pelee Method Method	4:3
hl peleenet Method Method	1:-3
hl penalty Method Method	10:4
hl penalty Method Task	8:-3 10:3
hl perception Method Method	5:5
hl perception Method Task	8:3 10:-3
hl perceptron Method Method	5:4
hl personamem Dataset Task	9:3 10:-3
hl personlab Model Method	1:3
hl perturbation Method Method	10:5
hl perturbation Method Task	8:-4 10:4
hl pfl Method Method	0:4 10:-3
hl pgd Method Task	8:-4 10:4
hl pick-and-place Task Task	3:4 10:-4
hl picking Method Task	8:-4 10:4
hl pid Method Method	10:3
hl piqn Method Task	8:-3 10:3
hl planner Method Method	1:3 3:-3 10:-4
hl planning Method Method	0:4 1:-4 10:5
hl play Method Method	10:3
hl plm Model Method	1:5 10:-4
hl plm Model Model	4:4
hl pmcmc Method Method	1:-3 10:6
hl pod Method Method	10:3
hl podim Method Method	0:4
hl pofs Method Method	1:-5 2:3 10:3
hl point Method Method	1:-4 10:5
hl point Method Task	8:-4 10:4
hl pointconv Method Method	5:3
hl pointnet Method Method	3:-3 10:5
hl pointnet Method Task	8:-3 10:3
hl policies Method Method	0:4 1:-3 10:3
hl policies Method Task	8:-3 10:4
hl policy Method Task	8:-4 10:4
hl pooling Method Dataset	6:-5 10:5
hl pooling Method Method	1:-4 10:6
hl pooling Method Task	8:-3 10:3
hl posg Method Method	10:6
hl post-training Method Task	8:3 10:-3
hl posterior Method Task	8:3 10:-3
hl posteriors Method Method	10:3
hl pre-training Method Method	0:-4 2:3 4:4
hl pre-training Method Model	1:-7 2:-3 10:10
hl pre-training Method Task	8:-6 10:6
hl predicates Method Method	10:4
hl predicates Method Task	8:-3 10:3
hl prediction Method Method	10:5
hl prediction Method Task	8:-4 10:4
hl predictor Method Method	10:3
hl pretraining Method Method	10:4
hl primitives Method Task	8:5 10:-5
hl principle Method Method	10:3
hl principle Method Task	8:-7 10:7
hl prior Method Method	10:7
hl prior Method Task	8:-3 10:3
hl prioritization Method Method	1:4 10:-4
hl priors Method Task	8:-8 10:8
hl privacy Method Method	1:-3 10:6
hl probe Method Task	8:-4 10:4
hl probnerf Model Method	10:-3
hl procedure Method Method	2:5 10:-3
hl process Method Method	0:6 1:-5 2:-4 3:6 4:-3
hl process Method Task	8:-3 10:4
hl processes Method Method	1:-4 10:7
hl product Method Task	8:-3 10:3
hl program Method Method	10:4
hl program Method Task	8:3 10:-3
hl programming Method Method	1:-5 10:9
hl programming Method Task	10:3
hl projection Method Method	3:3 4:3
hl prompting Method Method	4:3
hl prompting Method Task	8:-6 10:6
hl prompts Method Method	1:-3 5:5 10:-3
hl prompts Method Task	8:6 10:-6
hl propagation Method Method	3:4
hl propagation Method Task	8:5 10:-4
hl prosthesis Method Method	1:-3 4:3
hl prototype Method Task	8:-6 10:6
hl proxy Method Task	8:-4 10:4
hl pruning Method Dataset	10:3
hl pruning Method Method	0:3 1:-10 4:-3 5:3 8:3 10:5
hl ps-nerf Method Method	10:-3
hl ps-nerf Method Task	8:8 10:-7
hl pseudo-label Method Task	8:-5 10:5
hl pseudo-labeling Method Method	10:3
hl pseudo-labeling Method Task	8:4 10:-4
hl pseudo-labels Method Method	10:3
hl pseudo-labels Method Task	8:-4 10:4
hl q-learning Method Method	1:6 10:-6
hl q-learning Method Task	8:4 10:-4
hl qanet Method Method	1:3 4:3 10:-4
hl quantization Method Method	3:-6 10:11
hl quantization Method Model	10:3
hl quantization Method Task	8:-6 10:6
hl queries Method Task	8:3 10:-3
hl query Method Method	2:4 10:-3
hl qwen2.5-math-cft Model Model	5:4 10:-4
hl qwen2vl Model Model	10:3
hl r-cnn Method Dataset	6:5 10:-4
hl r-cnn Method Method	0:3 4:-3 10:5
hl raid-g Method Method	2:-3 10:4
hl randomization Method Task	8:5 10:-5
hl ranking Method Method	1:-3 2:3
hl rbk Method Method	1:-4
hl re-rank Method Method	1:-3 10:4
hl re-ranking Method Method	1:7 10:-8
hl re-weighting Method Method	2:3
hl reasoning Method Dataset	10:3
hl reasoning Method Method	10:4
hl reasoning Method Task	8:-7 10:7
hl reconstruction Method Method	1:-4 2:-3 10:5
hl reconstruction Method Task	8:3 10:-3
hl reconstruction Task Task	3:-5 10:5
hl recovery Method Method	1:3 10:-4
hl recurrence Method Method	1:3 10:-3
hl reduction Method Method	1:-6 10:8
hl reduction Method Task	8:-3 10:3
hl refinement Method Method	2:4 10:-6
hl refinement Method Task	8:4 10:-4
hl regression Method Dataset	6:-3
hl regression Method Method	1:-4 2:-4 3:5 10:4
hl regression Method Task	8:-5 10:5
hl regularization Method Method	1:-10 2:7 3:-5
hl regularizer Method Task	8:-4 10:4
hl regulator Method Method	1:-4 5:3
hl relativenet Method Method	0:3
hl relaxation Method Method	10:5
hl relay Method Method	2:3 10:-3
hl relevance Metric Metric	3:3 10:-3
hl removal Task Task	3:3
hl renderer Method Method	2:3
hl rendering Method Method	2:-3 10:7
hl rendering Method Task	8:-6 10:6
hl replanner Method Method	1:3
hl replay Method Method	2:3 3:4 10:-5
hl replica Dataset Task	9:3 10:-3
hl representation Method Method	0:-3 3:-4 10:5
hl representation Method Task	8:-7 10:7
hl representations Method Task	8:3 10:-3
hl resampling Method Method	10:4
hl resnet Method Dataset	6:4 10:-3
hl resnet Method Task	8:-5 10:5
hl restoration Task Task	3:3 10:-3
hl restore Method Method	1:-3 4:3
hl retrieval Method Method	1:3
hl retrieval Task Task	3:-4 10:4
hl rfnet Method Method	1:-5 10:6
hl rgf Method Task	8:4 10:-3
hl rkhs Method Method	1:-3 10:5
hl rl Method Method	0:-4 3:-4 10:4
hl rl Method Task	8:-6 10:6
hl rl Task Task	3:4 10:-4
hl rmab Method Task	8:3 10:-3
hl rmfer Method Method	1:3
hl rnn Method Method	0:3 1:-7 2:-3 3:3 10:4
hl rnn Method Task	8:-6 10:6
hl robot Method Method	1:-3 3:4
hl robots Method Task	8:3 10:-3
hl robustness Task Task	3:4 10:-4
hl ros Method Task	8:-4 10:4
hl rounding Method Method	10:3
hl rrt Method Method	3:4
hl rsp Method Method	3:3
hl rule Method Method	1:-3 10:6
hl rw Method Method	2:4 10:-4
hl s2f2 Method Task	8:4 10:-4
hl sampler Method Task	8:3 10:-3
hl samplers Method Method	1:3
hl samples Method Method	1:-3 10:5
hl sampling Method Method	0:-4 5:3 10:-4
hl san Method Method	10:5
hl sc-uda Method Method	10:3
hl scaffold Method Method	4:3
hl scaffold Method Task	8:5 10:-5
hl scannet Dataset Task	9:-4 10:4
hl scene Task Task	3:3 10:-3
hl scheme Method Method	0:4 1:-7
hl score Method Task	8:3 10:-3
hl scoring Method Method	5:3
hl sdf Method Method	10:3
hl search Method Method	0:-3 4:-3 10:8
hl search Method Model	10:3
hl search Method Task	8:-5 10:5
hl secure-barbar Method Method	10:4
hl segan Model Method	0:4 1:-5
hl segmentation Method Method	1:-5 10:6
hl segmentation Task Task	3:4 10:-3
hl selection Method Method	0:-3 1:-6 2:3 10:5
hl selection Method Task	8:3 10:-3
hl selection Task Task	3:-3 10:4
hl selector Method Task	8:-4 10:4
hl self-attention Method Method	1:-8 5:3 10:9
hl self-attention Method Model	1:-3 10:4
hl self-attention Method Task	8:-3 10:3
hl self-supervision Method Task	8:-4 10:4
hl self-training Method Method	1:8 2:-4
hl selsa Method Method	5:3
hl sensing Method Method	4:4
hl sensing Method Task	8:5 10:-5
hl sensing Task Task	3:3 10:-3
hl sensor Method Method	1:-3 10:4
hl sensor Method Task	8:3 10:-3
hl separation Method Task	8:4 10:-4
hl seqdpp Method Method	10:3
hl seqstep Method Method	10:7
hl series Method Method	10:4
hl set Dataset Task	9:-4 10:4
hl sfm Method Task	8:-3 10:3
hl sgd Method Method	4:4
hl sgr Method Method	0:5 1:-4
hl sgrv2 Method Method	4:5 10:-3
hl shapenet Dataset Task	10:3
hl sharing Method Method	8:4
hl sharing Method Task	8:-3 10:3
hl shift Method Method	1:-3 2:4
hl shifting Method Method	1:4
hl shifting Method Task	8:-3 10:3
hl shiftnet Method Method	10:4
hl shrinkage Method Method	1:-4 2:-3 3:6 8:10 10:-9
hl shuffle Method Task	8:3 10:-3
hl shufflenets Method Method	1:4 10:-3
hl shufflenetv2 Method Method	10:3
hl siamtpn Method Method	1:4 10:-3
hl sicp Method Task	8:-3 10:3
hl similarities Method Task	8:-4 10:4
hl simulation Method Method	2:-3
hl simulation Method Task	8:-3 10:3
hl simulator Method Method	3:4 10:-5
hl simulator Method Task	8:-4 10:4
hl sint++ Method Method	1:6 10:-5
hl sketching Method Method	1:-3 10:5
hl skill-rrt Method Method	1:-6 10:4
hl skills Method Method	10:3
hl slam Method Method	1:7 10:-3
hl snn Method Method	0:4
hl sod Task Task	3:-3 10:3
hl softtactnet Method Method	10:4
hl softtactnet Method Task	8:-8 10:8
hl solver Method Method	1:5
hl sos Method Method	3:5
hl space Method Method	0:4 2:3 10:-4
hl space Method Task	8:-5 10:5
hl sparsification Method Method	4:4 10:-3
hl sparsification Method Task	8:3 10:-3
hl sparsity Method Method	10:5
hl spice Method Method	1:4 10:-4
hl spin Method Method	1:-4 10:6
hl splat-mover Method Method	10:3
hl splines Method Method	5:4 10:-3
hl squares Method Method	1:3
hl squares Method Task	8:6 10:-6
hl srt Method Method	1:-3
hl srtransformer Method Method	1:3 10:-4
hl ss-d Method Method	1:-3 10:4
hl ssc-rs Method Task	8:-3 10:3
hl ssl Method Task	10:3
hl ssm Method Method	3:4 10:-3
hl ssrl Method Method	3:5
hl stage Method Method	2:5 10:-4
hl stage Method Task	8:-4 10:4
hl stainrestorer Method Method	10:3
hl statistics Method Method	1:-5 10:8
hl statistics Method Task	8:-7 10:7
hl stmo Model Method	1:3
hl stopping Method Method	10:4
hl strategies Method Task	8:-3 10:4
hl strategy Method Method	1:-6 2:4 4:-3 10:7
hl stream Method Method	2:7 10:-7
hl structure Method Method	2:3
hl structures Method Task	8:6 10:-6
hl sub-graph Method Method	2:3
hl summarization Method Method	1:5 10:-4
hl summarization Task Task	3:-3 10:3
hl supernet Method Method	2:-4 10:6
hl supervision Method Method	3:-3 10:5
hl supervisions Method Method	2:3
hl surfaces Method Task	8:-6 10:6
hl svd Method Method	10:5
hl svd Method Task	8:-4 10:5
hl svi Method Method	1:4 10:-3
hl svm Method Method	1:5 2:-4
hl svrg Method Method	10:3
hl synthesis Method Method	1:-5 4:7 5:4 10:-4
hl system Method Method	1:4 4:5 10:-5
hl systems Method Method	1:4 10:-3
hl t-network Method Method	1:7 10:-6
hl task Method Task	8:-3 10:3
hl tasks Method Method	0:8 10:-6
hl tdms Method Method	4:3
hl technique Method Method	0:4 1:-3
hl teleoperation Method Method	2:3
hl templates Method Method	1:-3 10:7
hl test Dataset Task	9:3 10:-3
hl test Method Method	10:3
hl test Method Task	8:9 10:-8
hl testing Method Method	8:3
hl testing Task Task	3:9 10:-8
hl theory Method Method	2:-3 10:5
hl theory Method Task	8:-5 10:5
hl thresholding Method Method	0:4 10:-3
hl thresholding Method Task	8:4 10:-4
hl time Method Task	8:7 10:-7
hl tmath Dataset Task	9:-3 10:3
hl tmpc Method Task	8:-3 10:3
hl tmt Method Method	10:-3
hl tnd Method Dataset	6:11 10:-10
hl tnd Method Method	2:-3 3:4
hl tokens Method Method	2:3
hl tps Method Method	5:3
hl trackball Method Method	1:-3 10:4
hl tracker Method Task	8:-3 10:3
hl trackers Method Task	8:-4 10:4
hl tracking Method Method	1:-3 2:4
hl tracking Task Task	3:-3 10:3
hl training Method Method	0:4 1:3 3:-5
hl training Method Task	8:3 10:-3
hl trajectories Method Task	8:-3 10:3
hl transfer Method Method	2:3
hl transfer Method Model	1:4 10:-3
hl transfer Method Task	8:-6 10:6
hl transfer Task Task	10:3
hl transformation Method Method	10:4
hl transformation Method Task	8:-5 10:5
hl transformer Method Dataset	6:5 10:-5
hl transformer Method Method	0:-6 1:6 3:-4 8:-5
hl transformer Method Task	8:-10 10:10
hl transformer Model Method	1:3
hl transformers Method Method	3:3
hl translation Method Task	8:-3 10:3
hl translation Task Task	10:3
hl transport Method Method	1:-3 10:5
hl transport Method Task	8:-6 10:6
hl tree Method Method	1:6
hl tree Method Task	8:3 10:-3
hl trees Method Method	3:4 10:-5
hl trees Method Task	8:-3 10:3
hl triangulation Method Task	8:4 10:-4
hl triplenet Method Method	10:3
hl trussgcn Method Task	8:-4 10:4
hl ttgcn Method Task	10:3
hl ttl Method Method	1:4 10:-3
hl tuning Method Method	10:3
hl tuning Method Model	1:-4 10:6
hl tuning Method Task	8:-9 10:9
hl u-net Method Method	1:3 10:3
hl u-net Method Task	8:-4 10:4
hl ucb Method Method	3:3 4:5 10:-5
hl udls Method Task	8:-3 10:3
hl un-mix Method Method	1:3
hl uncertainty Method Method	5:3
hl uncertainty Method Task	8:5 10:-5
hl understanding Task Task	10:3
hl unit Method Method	2:4
hl usdn Method Method	1:3
hl utdebug Method Model	1:3
hl v-slowfast Method Method	1:3 10:-3
hl vaccine Method Method	1:5
hl vacl Method Method	0:4 1:-3
hl vae Method Dataset	7:3
hl vae Method Task	8:-6 10:6
hl validation Method Method	1:-4 2:4
hl variate Method Task	8:4 10:-4
hl vector Method Method	2:6 10:-4
hl vector Method Task	8:-4 10:5
hl verifier Method Method	1:3 10:-5
hl vi Method Task	8:-4 10:5
hl videx Method Task	8:3 10:-3
hl vio Method Task	8:-5 10:5
hl visual-locomotion Method Method	1:3 10:-3
hl vit Method Method	1:3 10:-3
hl vit Method Task	8:-3 10:3
hl vlad Method Task	8:5 10:-5
hl vmm Method Method	10:5
hl vote Method Method	10:3
hl walk Method Method	1:-3 10:5
hl watson Method Method	1:-3 10:6
hl wavenet Method Method	10:-3
hl weibo Dataset Task	9:-3 10:3
hl weight-perturbation Method Method	1:7 8:4 10:-9
hl weight-perturbation Method Task	8:3 10:-3
hl weighting Method Method	4:3
hl weights Method Method	1:-3 3:4 5:3 10:-6
hl weights Method Task	8:5 10:-5
hl wikipedia Dataset Task	9:-4 10:4
hl wmds Method Method	3:3
hl word2vec Model Task	8:-3 10:4
hl ycb-video Dataset Task	9:-3 10:3
hl yolo Method Method	3:3
hl zero-shot Method Task	8:-11 10:11
hp 0 Dataset Dataset	3:-3 8:-4 10:14
hp 0 Dataset Method	1:-3 8:-3 10:13
hp 0 Dataset Model	10:8
hp 0 Dataset Task	0:-3 1:-4 2:-4 3:-6 4:-3 6:-3 8:-6 9:7 10:4
hp 0 Method Dataset	0:-3 1:-4 3:-3 6:6 7:5 8:-5 9:-3
hp 0 Method Method	0:-10 2:-16 6:-8 7:-7 8:-9 9:-9 10:12
hp 0 Method Model	0:-5 2:-4 3:-4 5:-3 8:-6 9:-3 10:14
hp 0 Method Task	0:-6 1:-7 2:-5 3:-8 4:-5 5:-4 6:-5 7:-4 8:5 9:-6 10:4
hp 0 Metric Metric	1:-3 8:-5 10:14
hp 0 Model Dataset	1:-4 2:-3 3:-3 6:8 7:5 8:-5
hp 0 Model Method	0:-5 1:5 2:-4 3:-5 4:-4 6:-3 8:-5 9:-3 10:10
hp 0 Model Model	0:-5 1:-4 3:6 6:-4 7:-3 8:-8 9:-4 10:9
hp 0 Model Task	0:-3 1:-4 3:-5 4:-3 6:-3 8:3 9:-3 10:8
hp 0 Task Task	0:-5 1:-7 2:-4 3:3 4:-5 5:-3 6:-4 7:-3 8:-10 9:-5 10:15
hp 1 Dataset Dataset	0:3 2:4
hp 1 Dataset Method	10:4
hp 1 Dataset Task	10:3
hp 1 Method Dataset	6:3 10:3
hp 1 Method Method	5:-3 6:-4 7:-3 8:-8 9:-4
hp 1 Method Model	1:4 2:3 4:5 8:-4 10:-3
hp 1 Method Task	1:-3 2:-3 8:4
hp 1 Metric Metric	3:4 10:-4
hp 1 Model Method	8:-3
hp 1 Model Model	0:3 1:5 4:5 5:3 8:-3 10:-9
hp 1 Model Task	8:7 10:-3
hp 1 Task Task	3:6 10:-5
hp 2 Dataset Task	9:6 10:-4
hp 2 Method Dataset	6:3 7:5
hp 2 Method Method	2:4 3:-3 4:5 5:-6 6:-4 7:-3 8:-6 9:-3 10:-3
hp 2 Method Model	1:3 5:4
hp 2 Method Task	8:3
hp 2 Model Dataset	7:4 10:-5
hp 2 Model Model	0:3
hp 2 Task Task	3:3
hp 3 Dataset Dataset	0:-3 5:4
hp 3 Dataset Task	10:4
hp 3 Method Dataset	8:-3 10:7
hp 3 Method Method	1:-3 2:5 4:-4 5:6 6:-3 7:-3 8:-3 9:-3
hp 3 Method Model	0:5 1:-3 2:5
hp 3 Method Task	10:5
hp 3 Model Model	10:5
hp 3 Model Task	8:4 10:-3
hp 3 Task Task	3:3
hp 4 Dataset Dataset	0:10 2:3 10:-8
hp 4 Dataset Method	10:5
hp 4 Dataset Model	10:5
hp 4 Dataset Task	1:-3 8:-4 9:11 10:-4
hp 4 Method Dataset	1:-4 2:-3 4:-3 6:12 7:3 8:-5 10:-4
hp 4 Method Method	0:5 1:6 2:4 5:-3 6:-9 7:-7 8:-5 9:-7 10:-6
hp 4 Method Model	1:7 2:7 3:-3 6:-4 8:-5 9:-3 10:-4
hp 4 Method Task	0:-4 1:-5 3:-6 4:-4 5:-3 6:-5 7:-3 8:8 9:-3
hp 4 Model Dataset	1:-3 6:7 7:6 8:-4 10:-3
hp 4 Model Method	0:5 1:6 3:-5 4:5 6:-4 7:-3 8:-7
hp 4 Model Model	0:4 1:-4 3:4 4:3 5:3 6:-3 8:-6
hp 4 Model Task	1:-4 3:-3 8:6
hp 4 Task Task	3:4
main head Method Dataset	0:-4 1:-6 2:-4 3:-3 4:-3 6:11 7:5 8:-8
main head Method Method	1:4 4:5 6:-12 7:-9 8:-8 9:-8
main head Method Model	1:8 3:-4 4:4 6:-5 7:-3 8:-8 9:-3
main head Method Task	0:-7 1:-8 2:-5 3:-9 4:-6 5:-4 6:-7 7:-5 8:9 9:-5
main head Model Dataset	1:-4 6:8 7:7 8:-4 10:-5
main head Model Method	0:4 1:6 3:-6 4:5 6:-4 7:-3 8:-7
main head Model Model	3:3 4:3 6:-3 8:-6
main head Model Task	1:-4 3:-3 8:8
main head baseline Method Method	0:4 2:-6 4:4 5:3 8:-4 10:-5
main head baseline Method Model	1:4 4:4 8:-3 10:-3
main head baseline Model Method	4:8 10:-4
main head baseline Model Model	0:-3 4:4 5:4
main head mentioned Method Dataset	6:-4 10:5
main head mentioned Method Method	1:-6 2:-5 10:4
main head mentioned Method Model	1:-5 10:10
main head mentioned Method Task	8:5
main head mentioned Model Method	0:-3 1:3
main head mentioned Model Model	1:4
main head proposed Method Dataset	0:-4 1:-5 2:-4 3:-3 4:-3 6:10 7:5 8:-7
main head proposed Method Method	5:3 6:-10 7:-8 8:-7 9:-7
main head proposed Method Model	1:8 2:-3 3:-3 6:-4 7:-3 8:-6 9:-3
main head proposed Method Task	0:-6 1:-7 2:-4 3:-8 4:-5 5:-4 6:-6 7:-4 8:6 9:-4 10:3
main head proposed Model Dataset	1:-3 6:7 7:6 8:-4 10:-4
main head proposed Model Method	0:4 1:5 3:-6 4:5 6:-4 7:-3 8:-7 10:3
main head proposed Model Model	1:-4 3:4 4:3 5:3 6:-3 8:-6
main head proposed Model Task	1:-4 3:-3 8:9
main head used Method Dataset	0:-3 1:-5 4:-3 6:11 7:4 8:-7
main head used Method Method	0:3 1:4 4:6 6:-7 7:-5 8:-3 9:-5 10:-4
main head used Method Model	0:4 1:7 6:-3 8:-5 10:-3
main head used Method Task	0:-5 1:-7 2:-4 3:-6 4:-4 5:-3 6:-6 7:-4 8:7 9:-4
main head used Model Dataset	6:9 7:4 8:-3 10:-5
main head used Model Method	0:5 1:6 3:-3 4:-4 6:-3 8:-5
main head used Model Model	0:4 1:3 8:-3 10:-3
main head used Model Task	1:-4 3:-3 8:7
main none Dataset Dataset	0:8 1:-5 2:6 3:-5 4:-4 5:4 6:-4 8:-9 9:-4 10:5
main none Dataset Method	1:-3 8:-4 10:15
main none Dataset Model	8:-3 10:13
main none Dataset Task	0:-7 1:-8 2:-6 3:-10 4:-5 5:-4 6:-7 7:-4 8:-12 9:15
main none Method Dataset	0:-5 1:-7 2:-5 3:-5 4:-4 5:-3 6:8 7:7 8:-9 9:-4 10:3
main none Method Method	1:3 2:-4 6:-11 7:-9 8:-8 9:-12 10:3
main none Method Model	1:4 3:-5 6:-3 8:-8 9:-4 10:6
main none Method Task	0:-9 1:-11 2:-10 3:-11 4:-8 5:-6 6:-8 7:-6 8:8 9:-10 10:5
main none Metric Metric	1:-3 3:5 8:-6 10:12
main none Model Dataset	0:-3 1:-5 2:-4 3:-3 6:10 7:8 8:-7 9:-3
main none Model Method	1:7 2:-3 3:-5 4:-4 6:-3 8:-5 9:-3 10:8
main none Model Model	1:-3 2:-5 3:6 4:4 6:-4 7:-3 8:-10 9:-5 10:3
main none Model Task	0:-4 1:-6 2:-3 3:-6 4:-3 6:-4 8:9 9:-4 10:4
main none Task Task	0:-6 1:-8 2:-5 3:8 4:-5 5:-4 6:-5 7:-3 8:-12 9:-6 10:12
main none baseline Dataset Method	10:6
main none baseline Dataset Model	10:3
main none baseline Method Dataset	7:-4 10:6
main none baseline Method Method	2:-11 4:5 5:5 6:-3 9:-3
main none baseline Method Model	1:-4 10:8
main none baseline Model Dataset	6:5 10:-3
main none baseline Model Method	10:3
main none baseline Model Model	3:-3 4:6 8:-3
main none baseline Model Task	10:3
main none baseline Task Task	3:4 10:-3
main none mentioned Dataset Method	2:5 10:-3
main none mentioned Dataset Task	10:5
main none mentioned Method Dataset	7:4
main none mentioned Method Method	2:-8 3:4 5:-4 8:-7
main none mentioned Method Model	1:4 10:3
main none mentioned Method Task	1:-3 3:-3 8:3 10:4
main none mentioned Metric Metric	10:3
main none mentioned Model Method	1:6 8:-3
main none mentioned Model Model	3:4 4:-5 8:-3 10:5
main none mentioned Model Task	10:3
main none mentioned Task Task	8:-4 10:12
main none proposed Dataset Dataset	0:7 1:-3 5:7 8:-4 10:-4
main none proposed Dataset Method	10:8
main none proposed Dataset Model	10:7
main none proposed Dataset Task	0:-3 1:-3 6:-3 8:-5 9:11
main none proposed Method Dataset	1:-3 2:-3 7:5 8:-4 10:3
main none proposed Method Method	0:-4 3:-6 6:-4 7:-3 8:-4 9:-3 10:5
main none proposed Method Model	1:-3 10:5
main none proposed Method Task	10:4
main none proposed Model Dataset	2:-3 6:7 7:6 8:-3 10:-4
main none proposed Model Method	10:5
main none proposed Model Model	10:3
main none proposed Model Task	8:4
main none proposed Task Task	3:5
main none used Dataset Dataset	0:7 1:-4 2:6 3:-4 4:-3 5:3 6:-4 8:-7 9:-3 10:5
main none used Dataset Method	1:-3 8:-4 10:14
main none used Dataset Model	8:-3 10:11
main none used Dataset Task	0:-6 1:-8 2:-6 3:-8 4:-5 5:-4 6:-6 7:-3 8:-11 9:14
main none used Method Dataset	0:-4 1:-6 2:-4 3:-4 4:-4 5:-3 6:9 7:3 8:-8 9:-4 10:5
main none used Method Method	0:-3 2:4 4:-3 6:-9 7:-7 9:-9
main none used Method Model	1:3 3:-5 6:-3 8:-7 9:-3 10:5
main none used Method Task	0:-8 1:-9 2:-9 3:-10 4:-7 5:-6 6:-8 7:-5 8:5 9:-9 10:4
main none used Metric Metric	1:-3 3:5 8:-5 10:10
main none used Model Dataset	0:-3 1:-4 2:-3 3:-3 6:5 7:6 8:-6 9:-3 10:4
main none used Model Method	1:6 3:-3 4:-3 8:-3 9:-3 10:6
main none used Model Model	0:4 1:-4 2:-3 3:3 4:3 5:5 6:-4 8:-7 9:-4
main none used Model Task	0:-4 1:-5 2:-3 3:-5 4:-3 6:-3 8:7 9:-4 10:5
main none used Task Task	0:-5 1:-7 2:-4 3:9 4:-5 5:-3 6:-5 7:-3 8:-11 9:-5 10:9
main tail Dataset Method	10:10
main tail Dataset Model	10:5
main tail Method Method	2:6 3:-4 6:-5 7:-4 8:-11 9:-5
main tail Method Model	1:-3 2:8 8:-4
main tail Model Method	2:3 8:-3 10:5
main tail Model Model	0:3
main tail baseline Method Method	0:-3 2:-7 10:12
main tail baseline Method Model	2:-3 10:5
main tail baseline Model Method	1:-3 10:5
main tail baseline Model Model	2:3
main tail mentioned Method Method	2:-3 10:9
main tail mentioned Method Model	10:4
main tail proposed Dataset Method	10:9
main tail proposed Dataset Model	10:5
main tail proposed Method Method	2:7 4:-4 5:-4 6:-5 7:-4 8:-7 9:-5
main tail proposed Method Model	1:-3 2:8 8:-4
main tail proposed Model Method	8:-3 10:8
main tail proposed Model Model	0:4
main tail used Dataset Method	10:8
main tail used Dataset Model	10:4
main tail used Method Method	1:5 2:-3 3:-6 4:-5 6:-3 7:-3 8:-7 9:-3 10:6
main tail used Method Model	10:4
main tail used Model Method	1:3
mentions 1 1 Dataset Dataset	2:3 5:-4 8:-4 10:10
mentions 1 1 Dataset Method	10:8
mentions 1 1 Dataset Model	10:4
mentions 1 1 Dataset Task	3:-4 8:-3 9:-4 10:12
mentions 1 1 Method Dataset	1:-4 3:-3 8:-4 10:9
mentions 1 1 Method Method	2:-9 3:-3 5:-8 6:-5 7:-4 8:-12 9:-4 10:10
mentions 1 1 Method Model	1:-15 2:4 4:7 10:8
mentions 1 1 Method Task	0:-4 1:-5 2:-4 3:-4 4:-4 5:-3 6:-4 7:-3 9:-3 10:9
mentions 1 1 Metric Metric	3:-6 10:13
mentions 1 1 Model Dataset	10:8
mentions 1 1 Model Method	1:3 4:5 8:-3
mentions 1 1 Model Model	0:5 1:3 4:-3 8:-3
mentions 1 1 Model Task	10:7
mentions 1 1 Task Task	8:-3 10:9
mentions 1 2 Dataset Dataset	2:5
mentions 1 2 Dataset Method	2:4
mentions 1 2 Dataset Task	10:3
mentions 1 2 Method Dataset	6:3 7:-5 10:4
mentions 1 2 Method Method	1:-6 4:-5 5:-13 8:-4 9:-3 10:4
mentions 1 2 Method Model	0:3 2:5
mentions 1 2 Method Task	10:4
mentions 1 2 Metric Metric	10:3
mentions 1 2 Model Dataset	10:4
mentions 1 2 Model Method	1:6
mentions 1 2 Model Model	4:-3 10:7
mentions 1 2 Model Task	8:-3 10:5
mentions 1 2 Task Task	10:6
mentions 1 3 Dataset Dataset	5:3
mentions 1 3 Dataset Method	10:9
mentions 1 3 Dataset Model	10:5
mentions 1 3 Dataset Task	9:13 10:-8
mentions 1 3 Method Dataset	6:-4 10:7
mentions 1 3 Method Method	1:-6 2:4 3:4 4:-13 5:-5 6:-3 7:-3 9:-4 10:4
mentions 1 3 Method Model	2:4 3:-3 4:-3 8:-5 10:4
mentions 1 3 Metric Metric	3:11 10:-9
mentions 1 3 Model Dataset	7:8
mentions 1 3 Model Method	1:3
mentions 1 3 Model Model	2:-4 3:11 4:-3
mentions 1 3 Task Task	3:-4 10:8
mentions 2 1 Dataset Dataset	0:4
mentions 2 1 Dataset Method	10:3
mentions 2 1 Method Dataset	8:-3 10:4
mentions 2 1 Method Method	0:-6 2:4 3:-4 5:6 6:-4 7:-3 8:-11 9:-3
mentions 2 1 Method Model	1:4 2:-5 5:4
mentions 2 1 Method Task	1:-3 8:3 10:3
mentions 2 1 Metric Metric	10:4
mentions 2 1 Model Dataset	6:3
mentions 2 1 Model Method	10:8
mentions 2 1 Model Model	1:-3 4:7 5:-3
mentions 2 1 Model Task	10:3
mentions 2 1 Task Task	10:8
mentions 2 2 Dataset Dataset	10:4
mentions 2 2 Dataset Task	9:3
mentions 2 2 Method Dataset	7:-3
mentions 2 2 Method Method	2:-6 5:5
mentions 2 2 Method Model	10:3
mentions 2 2 Method Task	8:4
mentions 2 2 Metric Metric	3:4 10:-3
mentions 2 2 Model Dataset	7:3
mentions 2 2 Model Method	1:3 2:5 10:-4
mentions 2 2 Model Model	3:-4 4:5 5:6 10:-5
mentions 2 2 Model Task	8:6 10:-4
mentions 2 3 Dataset Task	9:11 10:-9
mentions 2 3 Method Dataset	6:3
mentions 2 3 Method Method	0:4 1:-3 2:5 5:-11 8:4 10:-3
mentions 2 3 Method Model	1:8
mentions 2 3 Model Method	1:7 10:-5
mentions 2 3 Model Model	2:3 3:5
mentions 2 3 Model Task	8:6 10:-3
mentions 2 3 Task Task	3:5
mentions 3 1 Dataset Dataset	5:5 10:-3
mentions 3 1 Dataset Method	10:3
mentions 3 1 Dataset Task	10:5
mentions 3 1 Method Dataset	1:-4 4:-3 6:10 7:7 8:-6 10:-7
mentions 3 1 Method Method	0:-5 1:7 2:-10 3:-8 4:7 5:8 6:-5 7:-3 8:-18 9:-3
mentions 3 1 Method Model	1:6 2:-3 4:3 8:-3
mentions 3 1 Method Task	0:-3 1:-4 3:-3 4:-3 6:-3 8:4
mentions 3 1 Metric Metric	10:3
mentions 3 1 Model Dataset	6:5 7:4 8:-4
mentions 3 1 Model Method	0:-3 1:3 4:-4 6:-3 8:-5 10:8
mentions 3 1 Model Model	3:-6 8:-4 10:6
mentions 3 1 Model Task	1:-4 10:6
mentions 3 1 Task Task	10:6
mentions 3 2 Method Dataset	6:11 10:-10
mentions 3 2 Method Method	2:3 8:-7 10:-3
mentions 3 2 Method Task	8:9 10:-7
mentions 3 2 Model Dataset	6:8 10:-4
mentions 3 2 Model Method	0:7 1:-4 10:3
mentions 3 2 Model Model	0:-4 3:3 10:3
mentions 3 2 Model Task	10:3
mentions 3 2 Task Task	3:4
mentions 3 3 Dataset Task	9:11 10:-9
mentions 3 3 Method Dataset	7:5 10:-5
mentions 3 3 Method Method	0:4 3:4 4:6 5:-3 6:-3 9:-3 10:-7
mentions 3 3 Method Model	0:-4 1:4 2:4
mentions 3 3 Method Task	8:7 10:-5
mentions 3 3 Model Dataset	6:8 10:-7
mentions 3 3 Model Method	0:-3 10:4
mentions 3 3 Model Model	1:-4 4:3
mentions 3 3 Model Task	8:13 10:-10
mentions 3 3 Task Task	3:8 10:-5
proxy	0:-6 3:-8 4:-3 6:-7 8:-8 9:-7 10:12
r baseline baseline	4:3 5:-5 8:-6 10:4
r baseline mentioned	1:6 4:-3
r baseline proposed	0:-5 1:-3 2:-8 5:-3 6:5 10:9
r baseline used	1:-3 2:-8 4:-3 5:-6 6:-3 7:-4 8:3 9:-5 10:3
r mentioned baseline	1:-5 3:3 4:-3 5:3 10:6
r mentioned mentioned	0:-4 1:3 4:-3 5:-4 6:-3 9:-4
r mentioned proposed	0:-3 2:-7 3:-4 8:-3 10:18
r mentioned used	0:-8 1:-3 2:-5 4:-6 6:-3 10:6
r proposed baseline	1:-5 2:-10 3:-3 4:11 5:8 6:-5 7:-3 8:-10 9:-3
r proposed mentioned	1:-3 2:-8 3:-5 5:4 6:-8 8:-4 9:-4 10:9
r proposed proposed	1:-3 2:11 3:-4 4:-11 5:-11 6:-3 8:-12 9:-4
r proposed used	1:3 2:-16 3:-4 4:-11 5:-7 7:-8 9:-3
r used baseline	2:-3 3:-6 4:4 5:5 8:-7 9:-4 10:4
r used mentioned	2:-3 5:-7 7:-3 10:6
r used proposed	0:-6 1:-4 2:3 3:-7 4:-14 5:-7 8:-7 9:-6 10:8
r used used	0:-8 1:-3 2:-10 3:-3 4:-10 5:-8 6:-6 7:-11 9:-5 10:10
t Dataset Dataset	0:8 1:-5 2:6 3:-5 4:-4 5:4 6:-4 8:-9 9:-4 10:5
t Dataset Method	1:-5 3:-3 8:-6 9:-3 10:24
t Dataset Model	1:-3 8:-4 10:18
t Dataset Task	0:-7 1:-8 2:-6 3:-10 4:-5 5:-4 6:-7 7:-4 8:-12 9:15
t Method Dataset	0:-9 1:-13 2:-10 3:-8 4:-8 5:-6 6:15 7:10 8:-17 9:-7
t Method Method	1:6 2:3 4:4 6:-29 7:-23 8:-17 9:-26
t Method Model	1:9 2:7 3:-11 5:-3 6:-10 7:-6 8:-19 9:-8 10:4
t Method Task	0:-16 1:-19 2:-14 3:-20 4:-14 5:-11 6:-15 7:-10 8:13 9:-14 10:4
t Metric Metric	1:-3 3:5 8:-6 10:12
t Model Dataset	0:-5 1:-8 2:-5 3:-5 4:-4 6:14 7:13 8:-11 9:-4 10:-4
t Model Method	1:11 3:-12 5:-5 6:-8 7:-5 8:-15 9:-6 10:7
t Model Model	0:4 1:-5 2:-4 3:8 4:5 5:4 6:-9 7:-5 8:-18 9:-8
t Model Task	0:-6 1:-10 2:-4 3:-10 4:-5 5:-3 6:-6 7:-3 8:13 9:-6 10:3
t Task Task	0:-6 1:-8 2:-5 3:8 4:-5 5:-4 6:-5 7:-3 8:-12 9:-6 10:12
t n "	10:3
t n \$	1:-7 5:-4 6:-3 9:6
t n 's	0:3 1:-3 2:3
t n (	0:3 1:3
t n ,	0:-4 1:-3 4:-5 5:4 7:-3
t n -	1:3
t n -based	8:-3
t n -like	10:4
t n .	2:4 3:-4 4:-4 5:-5 8:-3
t n /	8:-3 10:4
t n 3d	9:-3
t n :	0:-9 2:5 6:3 7:-3 8:-3
t n ;	8:-3 9:-3 10:8
t n [	8:-4 10:5
t n abilities	8:-3
t n ability	10:3
t n according	8:-3 10:4
t n accurately	3:3
t n achieving	10:4
t n across	1:-4 8:-4 9:4 10:5
t n agent	1:-3 3:3
t n agents	1:-3 6:4 8:4 10:-5
t n aim	3:3 8:4 10:-6
t n aims	3:4 8:9 9:-10 10:-4
t n algorithm	0:7 2:3 8:-3
t n algorithms	1:-7 2:-5 3:-4 4:9
t n allows	8:-4 10:7
t n along	10:3
t n also	10:4
t n and	0:-5 1:4 2:-5 3:-13 4:-3 5:-6 9:-6 10:6
t n application	8:-3 10:4
t n applications	8:-6 10:8
t n applied	4:3 8:3 10:-4
t n approach	1:-3 4:-4 5:5 10:-3
t n approaches	0:4 8:3 10:-6
t n architecture	0:3 2:3 3:-4 10:-4
t n architectures	0:-3 10:4
t n are	1:-4 2:-4 4:-6 8:6 9:7
t n as	0:-5 9:12 10:-7
t n assumption	1:-4 10:5
t n at	0:-3 1:-6 8:6 9:4
t n based	0:7 2:-3 3:-5 4:-3 8:3
t n baseline	0:4 9:-3
t n baselines	8:3
t n becomes	8:-3 10:6
t n behavior	10:-3
t n benchmark	6:5 8:-7
t n benchmarking	3:6 10:-5
t n benchmarks	8:-6 9:6 10:3
t n between	1:-5 9:3
t n both	1:4 10:-5
t n brings	0:4 1:10 10:-12
t n but	10:5
t n by	0:4 9:4
t n called	9:-3 10:5
t n can	0:3 1:4 3:-4 4:3 10:-5
t n cannot	8:-3 10:3
t n capabilities	8:-4 9:4
t n capability	8:4 10:-3
t n captures	6:4
t n classifiers	10:3
t n code	10:3
t n compared	2:3 10:-3
t n compression	10:3
t n considers	0:3 10:-4
t n consistency	8:4 10:-4
t n consisting	0:5 10:-3
t n consists	6:7 8:4 10:-8
t n containing	8:3 10:-4
t n context	1:3 8:-3
t n corpora	8:3
t n corpus	2:7 10:-7
t n could	0:4 1:-4 2:-5 3:7 10:-3
t n criterion	3:3 10:-4
t n currently	5:3 9:-3
t n data	7:4 8:5 10:-5
t n dataset	7:4 9:3
t n datasets	8:-3 10:5
t n deals	8:-3 10:3
t n demands	8:4 10:-6
t n demonstrate	6:-3 8:3
t n derived	7:3
t n designed	1:3
t n developed	0:4
t n directly	8:-4 10:4
t n do	3:-3 5:4 8:4 10:-3
t n domains	3:3 8:-7 10:4
t n driven	8:3 9:3 10:-4
t n due	1:-3
t n during	8:-3 10:4
t n effectively	10:3
t n efficiency	9:4
t n either	10:5
t n embedded	8:4
t n empowers	10:3
t n enable	8:4 10:-4
t n enabled	8:3
t n enables	10:4
t n encoder	10:3
t n enhances	8:3
t n equations	8:3 10:-3
t n essentially	10:3
t n even	8:7 10:-7
t n exhibit	0:4
t n exhibits	0:5 10:-7
t n experiments	8:-4 10:6
t n facilitates	10:3
t n fail	3:3 10:-4
t n fails	4:5 10:-3
t n features	6:3
t n finds	8:3
t n first	2:5 10:-3
t n focuses	8:3
t n for	0:-4 2:5 3:3 6:-8 9:-10
t n formulation	0:3
t n framework	1:-9 2:10 10:-7
t n from	1:-5 2:-3 3:-5 4:3
t n further	2:4
t n gap	8:-3 10:3
t n given	8:3
t n goals	8:4 10:-4
t n guided	8:6 10:-4
t n guides	10:3
t n harms	8:3
t n has	1:-8 2:-6 4:-3 8:5 9:6 10:-4
t n have	0:-5 1:3 3:7 4:-4 9:10 10:-8
t n helps	10:3
t n implement	3:3
t n improves	1:3
t n in	2:-4 3:-9 4:3 5:4 8:4 9:-3
t n including	9:-3 10:6
t n instead	1:-4 10:5
t n into	8:-3 10:8
t n is	2:-4 6:-6
t n issue	8:-4 10:6
t n it	8:-6 10:6
t n jointly	2:3
t n kernel	10:3
t n layer	8:3
t n layers	1:-4 10:6
t n leads	3:3
t n learning	3:3
t n learns	0:3 2:3 10:-3
t n level	3:3
t n library	1:7 10:-5
t n llms	10:4
t n lower	3:3
t n mainly	8:-4 10:7
t n makes	10:-3
t n maps	1:3
t n measurement	8:-3 10:3
t n mechanism	1:3 3:3
t n mechanisms	10:4
t n method	0:-5 1:-9 3:5
t n methodologies	3:3
t n methods	1:-9 2:-3 3:5 9:-3
t n metrics	8:-3
t n might	10:5
t n model	0:6 3:4 5:4 8:-13
t n models	3:-3 8:-3 9:-5 10:7
t n module	1:-3 8:-3 10:8
t n more	1:4
t n must	3:-3 10:3
t n neglect	8:-3
t n network	9:4
t n networks	8:-6
t n neural	10:3
t n not	10:3
t n objective	1:3 3:3 10:-6
t n objectives	1:4 8:-3 10:-3
t n obtains	1:4
t n of	0:-3 1:9 2:-3 3:-3 8:3 9:-10
t n offers	1:3 10:4
t n often	3:-4 8:-7 10:10
t n on	2:-5 4:3 5:6
t n operation	1:3
t n operations	1:3
t n operator	10:3
t n optimizes	1:5 10:-5
t n or	0:-3 3:-5 8:-4 10:11
t n outperforms	0:3 1:-3
t n output	8:4 10:-3
t n over	3:-3 8:3
t n paradigm	1:3 3:4 10:-6
t n particularly	1:3
t n performance	3:-4 8:3 9:-5 10:3
t n performs	2:3
t n pipeline	3:3
t n pipelines	10:4
t n plays	8:4 10:-6
t n policy	3:3 8:-4
t n poses	8:6 10:-5
t n predictions	10:3
t n prefill	10:3
t n present	1:4 10:-3
t n presented	3:4 10:-3
t n probability	10:3
t n problem	1:7 3:3 9:-5
t n problems	0:3 3:10 10:-7
t n process	8:5
t n produces	2:-3 10:3
t n proficiency	9:3 10:-3
t n properties	1:7 8:-4
t n provide	10:3
t n provides	8:-6 10:7
t n received	3:4 10:-4
t n reduces	1:3 8:4 10:-5
t n refers	1:3
t n related	8:-4 10:5
t n rely	8:8 10:-6
t n removes	0:3
t n represents	3:5 10:-5
t n require	5:3
t n requires	4:3 8:3 9:4 10:-5
t n research	8:-4 10:4
t n result	8:3 10:-3
t n reveals	1:-4 10:5
t n revisited	8:6 10:-6
t n robust	8:6 10:-7
t n run	4:4 10:-4
t n scenarios	3:3 8:-3
t n scheme	0:-3 2:-3 3:-3 10:11
t n schemes	10:-4
t n seamlessly	2:3 10:-3
t n sensors	8:3 10:-3
t n serves	10:4
t n setting	3:3 8:4 10:-4
t n settings	5:3
t n shows	10:3
t n significantly	3:5 10:-6
t n since	1:7 8:-3
t n skills	8:3
t n so	8:3 10:-3
t n solution	4:4 8:-3
t n solver	1:3 10:-3
t n space	1:6 8:4 10:-8
t n spatially	3:3 10:-4
t n specifically	1:4 3:4 10:-8
t n split	10:3
t n step	10:3
t n still	8:6 10:-4
t n strategies	1:-3 3:3 8:-3 10:5
t n strategy	2:-6 4:4 8:-5 10:8
t n structure	1:-3 10:4
t n substantially	2:3
t n such	10:3
t n suffers	8:3
t n supervision	9:3
t n system	1:-4 2:3 8:-4 10:4
t n systems	3:-3 8:-5 10:8
t n tailored	1:4
t n takes	8:8 10:-5
t n targets	10:4
t n task	1:-6 3:7 8:-4 9:3
t n tasks	3:3
t n technique	1:3 8:-3
t n techniques	1:-3 4:3
t n technology	8:-3 10:4
t n term	1:3
t n test	10:3
t n that	0:3 2:-12 3:-4 10:5
t n theory	1:-4 10:4
t n through	1:4 3:-5 8:5 9:3 10:-5
t n to	2:-8 3:-5 5:-3 6:-5 9:-3 10:7
t n tool	8:4 10:-4
t n towards	2:-4 10:5
t n trained	1:-7 10:6
t n trains	1:3
t n tries	1:3
t n ubiquitously	8:3 10:-3
t n umbrella	8:-3 10:4
t n under	1:4 3:3 9:-3
t n used	1:4
t n using	1:3 2:-4 3:-5 8:3
t n usually	10:3
t n utilize	1:3
t n vectors	1:-3 10:3
t n via	1:-4 8:-3 9:7
t n video	6:3 10:-3
t n was	1:3 8:4 9:-3
t n we	1:3 8:-6 10:6
t n when	8:5 10:-5
t n where	1:7 8:-5
t n which	0:4 1:4 3:-7
t n while	8:3
t n whose	10:3
t n will	10:3
t n with	0:-4 1:4 2:5 3:-6 4:-5 8:-5 9:15 10:-4
t n within	1:4 8:-5 9:3
t n without	0:3 8:4 9:-4 10:-3
t n works	8:-3
t n would	3:3
t n yields	10:4
t n ’	4:3 10:-3
t n ’s	0:3 1:-3 2:3
t n ”	1:-3 8:4
t p "	0:3 3:3
t p )	9:-5 10:4
t p ,	0:3 3:-7 7:-3
t p -	8:-3
t p -based	9:-6
t p -like	10:4
t p .	8:-3 10:3
t p 3d-aided	8:3 10:-4
t p :	2:5 6:-3
t p ^	1:-8 2:3 4:-5 5:-6 6:4 8:4 10:-4
t p \`	4:3 10:-4
t p a	0:-3 1:3 4:-8 6:-4
t p accelerating	8:7 10:-6
t p accurate	9:-4
t p accurately	8:-3 10:3
t p achieve	10:4
t p adapt	0:3 8:3
t p adaptive	8:4 9:5 10:-5
t p adding	1:4 10:-3
t p addresses	10:-3
t p addressing	8:-3
t p adopt	1:3
t p advance	10:4
t p advanced	0:4
t p after	8:8 10:-6
t p against	10:5
t p agents	8:5 10:-4
t p algorithm	1:-3 10:7
t p all	10:4
t p allows	8:-3
t p although	0:4
t p an	0:-5 4:-4 8:3 9:-9 10:3
t p analyzing	8:4 10:-3
t p and	1:-3 2:-5 3:-13 7:-4 8:-4 10:7
t p any	10:3
t p apply	1:-5 10:7
t p applying	5:3 10:-4
t p approaching	10:3
t p approximate	9:3
t p are	10:3
t p as	0:-3 2:4 3:-10 5:3 6:-4 9:3
t p at	10:-3
t p augmented	10:-3
t p automate	8:4 10:-3
t p automated	8:5 10:-4
t p automatic	8:3
t p automatically	8:-4
t p available	3:3
t p baseline	4:4
t p because	8:3 9:3 10:-6
t p benchmark	6:-4 9:3
t p benefit	10:-3
t p benefiting	10:3
t p best	1:3
t p between	3:4 9:3 10:-3
t p bidirectional	8:4 10:-4
t p black-box	8:-3 10:3
t p boosting	8:7 10:-6
t p both	1:-4 9:7
t p building	10:3
t p but	8:5 10:-5
t p by	1:-5 3:3 4:3 8:-4
t p call	10:4
t p called	0:5 1:-5 3:-3 6:-3 8:3 10:-3
t p certify	10:3
t p challenging	8:3 9:-4
t p choose	1:3
t p classic	5:3
t p coined	2:3
t p combining	0:5 1:4 10:-5
t p communication-enabled	9:3 10:-3
t p conducting	10:-4
t p consider	8:-5 9:3 10:3
t p context	10:3
t p control	3:3 10:-4
t p convenient	8:4 10:-3
t p conventional	1:-3 10:6
t p corresponding	8:-3 10:4
t p create	8:-3 10:3
t p current	0:-4 1:4 3:6 4:4 8:-3 10:-4
t p custom	8:-3 10:3
t p data-driven	8:3
t p dataset	6:4 10:-3
t p deep	0:3 3:-3 8:5 10:-4
t p demonstrating	8:5 10:-3
t p deployed	9:-3 10:3
t p derive	1:4 10:-3
t p design	8:4
t p designed	1:4
t p designing	10:3
t p deterministic	8:-3 10:3
t p different	3:5 10:-4
t p differentiable	8:-4 10:3
t p difficult	10:3
t p discrete	10:3
t p discriminative	10:3
t p diverse	10:-3
t p downstream	3:4 10:-3
t p dubbed	3:6 10:-4
t p during	8:3
t p dynamic	1:3 10:-3
t p e.g.	8:3
t p effective	1:-3 3:4
t p effectively	8:-3 10:3
t p efficient	0:-3 3:3 4:-3 8:5 10:-3
t p either	8:-3 10:4
t p elaborate	8:-6 9:4
t p employ	1:6 10:-4
t p employing	10:3
t p enable	8:-3
t p enabling	8:-3
t p end-to-end	2:3 8:-5
t p english	8:4 10:-4
t p enhanced	10:3
t p enhances	8:-3 9:3
t p enhancing	9:4 10:-3
t p evaluate	2:3 9:4 10:-4
t p existing	1:-8 3:8 8:-5
t p expensive	10:3
t p exploit	1:4 8:4 10:-5
t p explore	3:3 9:-3
t p extend	0:3
t p extended	3:-3 10:4
t p extends	0:3 8:-3 10:3
t p extra	10:3
t p facilitate	8:-4 10:6
t p facilitates	10:3
t p factual	8:3 10:-3
t p fast	9:-3 10:3
t p final	8:3 10:-3
t p first	2:-3 3:4
t p five	8:3 10:-3
t p following	1:5
t p for	1:-13 2:-4 5:-4 9:5
t p form	10:3
t p formulating	10:3
t p forward	8:4 10:-4
t p from	0:5 3:-6 4:3 6:-4 8:6 9:-5
t p fully	10:3
t p general	1:3
t p generate	8:4 10:-3
t p generative	10:3
t p given	10:3
t p good	8:5 10:-5
t p guarantee	8:-4 10:3
t p guide	8:-4 10:4
t p handle	10:3
t p harder	10:3
t p high-level	3:5 8:-4
t p high-performance	8:-3 10:5
t p high-precision	3:3 10:-6
t p high-quality	10:4
t p higher-order	8:3
t p how	1:4 8:-3
t p human	8:-3 9:-3 10:9
t p humanlike	8:3
t p hybrid	8:-3 10:3
t p hyperrealistic	8:5 10:-7
t p i.e.	8:3
t p iconic	8:5 10:-5
t p ideal	3:3
t p ill-posed	3:4 10:-4
t p impair	8:-3 10:3
t p implement	8:4
t p imposes	1:3
t p improve	4:3
t p improved	3:3 8:3 10:-5
t p improving	0:3 8:-3
t p in	0:6 1:-6 4:-5 5:-4 6:-3 7:3
t p include	10:3
t p including	1:3 3:-3
t p incorporate	1:-3 10:5
t p incorporating	1:3
t p independent	10:3
t p initial	8:3 9:3 10:-4
t p innovative	1:-3 10:3
t p integrate	0:3
t p integrated	10:-3
t p integrating	1:3 8:-3
t p interpretable	9:5 10:-3
t p introduce	0:-3 1:6 3:-3 6:6 8:-5
t p introduced	1:-3 6:3
t p introduces	10:4
t p introducing	10:3
t p investigate	1:-3
t p investigates	10:3
t p is	0:5 1:-4 3:-3 4:-3 8:5 10:-3
t p its	0:3
t p joint	8:3 10:-3
t p kinematic	8:3
t p large-scale	1:4 6:4 8:-4
t p learn	3:-3 8:-3 10:5
t p learned	1:4 5:3
t p learning	1:-5
t p learns	1:4 10:-3
t p level	1:-3 10:3
t p leverage	1:4
t p leverages	1:3
t p leveraging	3:3
t p light-weight	1:-4
t p lightweight	1:-3 8:3
t p like	1:-3 10:4
t p low-cost	10:-3
t p low-level	1:5
t p mainstream	3:3 10:-4
t p makes	8:-3 10:3
t p making	8:3
t p many	8:-5 10:5
t p mitigating	8:-3 10:4
t p model	1:-4 5:4 10:3
t p models	5:3
t p modified	0:4 1:-3
t p most	10:-3
t p multi-task	8:-5 10:5
t p multimodal	10:4
t p multiple	8:3 10:-4
t p named	2:3
t p namely	6:-3
t p natural	8:-4 10:4
t p near-online	8:-4 10:4
t p new	1:3 2:-3 3:4 6:-3 7:3 8:-5
t p no	8:4 9:4 10:-6
t p non-conflicting	8:3
t p non-ordered	9:3 10:-3
t p novel	2:4 3:-3 6:4 9:4 10:-4
t p occlusion-robust	8:4 10:-6
t p of	0:-5 3:5 4:-7 5:-3 7:-3 9:3 10:-3
t p off-the-shelf	10:3
t p on	1:-3 2:-6 6:-3 7:4 8:-3 9:-3
t p online	1:3 8:-5 9:4
t p only	10:3
t p opaque	9:3 10:-5
t p open-ended	9:-4 10:4
t p optimal	3:-3 8:5 10:-3
t p optimized	10:4
t p or	0:-3 3:-4 10:8
t p other	3:7 10:-5
t p our	3:7 4:-3 9:3
t p outperform	4:4
t p outperforms	4:5
t p over-parameterized	1:4
t p overcoming	8:-3 10:3
t p parameter	1:4 10:-3
t p perform	1:4 8:-7 9:3 10:3
t p performing	8:3
t p performs	9:4
t p plug-and-play	2:3 3:3 10:-4
t p popular	1:-5 4:4 10:3
t p powerful	0:3 8:-3 10:3
t p practical	9:-3
t p pre-trained	1:6 3:-4 8:-3 10:3
t p predicting	1:4
t p pretrained	3:3
t p previous	1:-3 4:4 5:3
t p prior	3:3 8:-3
t p production	8:-3 10:4
t p proposed	3:8 10:-5
t p proposes	2:3 10:-3
t p provide	8:-3 10:3
t p provides	10:3
t p public	10:3
t p query	8:3 9:3 10:-6
t p real	8:-5 10:6
t p recent	0:5 1:-3 4:4
t p reformulates	8:-3
t p reinforced	8:4 10:-3
t p representative	4:4 8:4 10:-7
t p resulting	6:3
t p revisit	10:3
t p revolutionising	8:-3 10:3
t p robot	8:5 10:-4
t p robust	8:5 9:-4
t p scalable	0:3 10:-4
t p scale	8:3 9:4 10:-4
t p segmentation-aware	8:3 10:-3
t p self-supervised	2:3 10:-4
t p semantic	8:-3 10:4
t p sequential	3:4
t p several	9:3
t p simple	4:5 8:-3
t p simultaneous	8:5 10:-5
t p simultaneously	8:-3 10:3
t p since	10:3
t p smaller	0:4
t p solves	8:-3 10:3
t p sota	0:4 10:-3
t p standard	0:3 3:-4 4:-5 5:3 6:3 8:4 10:-3
t p state-of-the-art	1:-4 5:4
t p stochastic	3:8 10:-6
t p strong	10:4
t p studies	3:-3 8:7 10:-6
t p studying	10:4
t p such	0:-3 2:7 3:3 8:3 10:-8
t p superior	8:3 10:-3
t p supervised	3:3
t p supports	9:3 10:-3
t p synthetic	8:3 10:-3
t p target	10:3
t p term	1:-3
t p termed	10:3
t p than	8:4
t p that	0:10 1:-3 2:4 3:-3 10:-7
t p the	0:4 1:3 2:-4 3:-6 5:-9 6:-4 8:3 9:-5
t p their	1:3 9:-4
t p therefore	8:4 10:-4
t p these	3:3
t p this	1:-3 3:6 8:-3
t p three	3:3 8:-7 10:5
t p through	0:-3 1:5 2:-3
t p time	10:-3
t p time-consuming	8:-3 10:3
t p to	1:-7 2:3 3:-6 5:5
t p towards	10:4
t p traditional	0:4 8:-11 10:5
t p train	2:8 10:-4
t p trainable	3:4 10:-4
t p training	1:-3 3:-3 8:5 10:3
t p treat	9:-3
t p two	1:5 2:-4 3:3 8:4 10:-6
t p typical	0:4 8:-3
t p under	1:4 8:3 10:-3
t p underlying	10:3
t p understanding	6:3 10:-3
t p unifying	10:5
t p universal	10:3
t p unlike	4:-3 5:4
t p unsupervised	1:3 8:-7 9:3
t p up	8:-3 10:4
t p upon	0:3
t p use	0:-3 2:-3 3:6
t p use-case	9:-3 10:4
t p used	1:-4 5:4 10:3
t p using	2:-4 3:-9 8:3 9:-7 10:3
t p utilize	1:3
t p utilizes	9:3
t p vanilla	0:4 10:-4
t p various	1:-4 3:5 8:5 10:-5
t p via	0:-3 1:5 2:-7 3:3 5:3
t p visual	8:-4 10:4
t p weakly-supervised	3:4 10:-6
t p whether	1:-3 3:3
t p which	4:3 10:-3
t p while	1:-4 3:9 10:-4
t p white-box	8:4 10:-3
t p with	0:-3 1:3 5:3 8:3 10:-4
t p world	3:-3 8:3
t p ’	5:3 8:3 9:3 10:-4
t p “	8:4
t part aim	0:3 1:-4 4:-8 5:-6 7:-6 8:4 10:-3
t part back	0:3 1:-11 2:-18 3:7 4:-3 5:-4 6:-15 7:-5 10:3
t part body	0:4 1:5 2:-9 4:-6 5:-5 7:-3 9:-8
t part end	0:-9 2:-4 3:-5 7:-9 8:3
t part title	0:-7 1:-5 2:6 4:-9 5:-10 7:-6 8:7 9:11 10:-9
t pp " in	8:3 10:-3
t pp " the	10:3
t pp " while	10:3
t pp ( e.g.	8:5
t pp ) -based	8:3
t pp ) and	4:3 8:11 10:-11
t pp ) called	8:7 10:-4
t pp ) for	8:4 10:-3
t pp ) of	3:4
t pp ) or	10:3
t pp ) to	8:-3 10:4
t pp , a	0:-4
t pp , an	2:-3 10:7
t pp , and	0:-4 3:-3 6:4
t pp , as	0:3
t pp , because	8:4 10:-5
t pp , benefiting	10:3
t pp , called	2:7
t pp , current	10:-3
t pp , custom	8:-3 10:3
t pp , demonstrating	8:5 10:-5
t pp , dubbed	3:6 10:-4
t pp , e.g.	10:3
t pp , efficient	8:-3 10:3
t pp , for	8:-4 9:3
t pp , form	10:3
t pp , i.e.	8:3
t pp , in	9:3
t pp , including	8:6 10:-7
t pp , mainstream	8:3
t pp , making	10:3
t pp , plug-and-play	2:3 10:-3
t pp , the	1:-10 8:8 10:3
t pp , their	1:3 9:-4
t pp , therefore	8:4 10:-4
t pp , this	3:5 8:-3
t pp , to	1:3 8:5 10:-7
t pp , various	4:5
t pp , while	10:4
t pp , with	8:3
t pp - -	8:-4 10:6
t pp - the	8:4 10:-4
t pp 95 in	9:3 10:-5
t pp : a	3:-3 8:-3 9:5
t pp : an	2:5 8:-4
t pp : consistent	9:-3 10:3
t pp : enhancing	8:-3 9:4
t pp : fast	8:-3 10:4
t pp : from	8:3 10:-3
t pp : towards	8:-3
t pp ; which	8:3
t pp \\textsc {	0:3
t pp ^ "	3:4
t pp ^ 3d-aided	8:3 10:-4
t pp ^ ^	1:-8 2:3 4:-5 5:-6 6:4 8:4 10:-4
t pp ^ a	1:-5 2:4 8:6 10:-4
t pp ^ although	0:4
t pp ^ an	8:4
t pp ^ and	8:3 10:-3
t pp ^ as	10:4
t pp ^ automatic	8:4 9:-3
t pp ^ because	9:3
t pp ^ better	9:-3 10:4
t pp ^ boosting	8:6 10:-7
t pp ^ but	8:5 10:-5
t pp ^ control	3:3 10:-4
t pp ^ current	8:-3 9:-3 10:6
t pp ^ deep	3:-3
t pp ^ discriminative	10:3
t pp ^ efficient	9:3
t pp ^ elaborate	8:-4 10:4
t pp ^ enhancing	8:3 10:-4
t pp ^ existing	8:-6 9:3 10:3
t pp ^ factual	8:3 10:-3
t pp ^ fast	8:5 10:-5
t pp ^ human	9:-3 10:4
t pp ^ hyperrealistic	8:5 10:-7
t pp ^ improving	3:3
t pp ^ in	2:4 8:5 9:5 10:-11
t pp ^ interpretable	9:4 10:-3
t pp ^ its	8:3 10:-3
t pp ^ kinematic	8:3
t pp ^ modern	10:5
t pp ^ non-conflicting	8:3
t pp ^ occlusion-robust	8:4 10:-6
t pp ^ on	8:9 10:-8
t pp ^ our	1:5 2:-3 3:3 8:-4
t pp ^ overcoming	8:-3 10:3
t pp ^ performing	8:4 10:-4
t pp ^ practical	8:4
t pp ^ reinforced	8:4 10:-3
t pp ^ robust	8:-4 10:4
t pp ^ scalable	8:3 10:-3
t pp ^ sequence-to-sequence	8:3 10:-4
t pp ^ several	9:3
t pp ^ since	10:3
t pp ^ standard	8:5 10:-4
t pp ^ such	1:-3 10:3
t pp ^ the	0:4 1:-10 2:-3 3:5 10:3
t pp ^ this	10:3
t pp ^ to	8:-3 10:4
t pp ^ towards	9:-3 10:6
t pp ^ typical	0:4 1:3 10:-5
t pp ^ uncertainty-aware	8:3
t pp ^ unlike	4:-3 5:4
t pp ^ weakly-supervised	3:4 10:-6
t pp ^ while	1:-3 3:10 8:-3 10:-3
t pp ^ with	6:3 10:-3
t pp a deep	0:4 10:-3
t pp a differentiable	8:-4 10:4
t pp a good	8:5 10:-5
t pp a high-level	3:4 10:-3
t pp a light-weight	1:-3 10:3
t pp a lightweight	1:-3 10:3
t pp a low-level	10:3
t pp a new	7:3 8:-3
t pp a novel	3:-3 9:4
t pp a powerful	8:-3
t pp a real-world	9:4 10:-4
t pp a scalable	8:3 10:-4
t pp a simple	4:4
t pp a state-of-the-art	4:3
t pp ability of	8:4 10:-4
t pp able to	8:4
t pp abstractions for	8:5 10:-5
t pp accuracy of	10:3
t pp adanorm :	1:5 10:-3
t pp adaptation (	2:5 8:-3
t pp adaptation for	9:-3
t pp adaptation of	8:-3 10:4
t pp add an	8:3
t pp addressed by	10:3
t pp adopt the	2:3
t pp adopted for	8:6 10:-6
t pp advancements in	1:4 8:4 10:-6
t pp advances in	8:3
t pp advantages of	3:-3
t pp agents to	8:6 10:-6
t pp aggregation for	8:-3
t pp aim to	8:4 9:-4
t pp algorithm for	8:-4 9:-3 10:7
t pp algorithm to	8:-3 10:3
t pp algorithms as	2:-3 10:4
t pp algorithms for	8:3
t pp alignment via	10:3
t pp all existing	3:3
t pp allows for	8:5 10:-4
t pp also ,	0:5 10:-4
t pp alternative to	10:3
t pp although neural	10:3
t pp an efficient	1:3 8:3
t pp an end-to-end	9:-3 10:3
t pp an innovative	1:-3 2:3
t pp an integrated	8:4 10:-3
t pp an online	8:-4 10:4
t pp an unsupervised	1:3 8:-4 9:4
t pp analogue of	10:3
t pp analysis (	10:-3
t pp analysis ,	10:3
t pp analysis and	8:-3 9:3
t pp and a	3:-3 10:4
t pp and an	10:4
t pp and apply	1:-3 10:3
t pp and convenient	8:4 10:-3
t pp and effective	3:4
t pp and efficient	8:7 10:-8
t pp and enhances	9:4
t pp and generalize	9:3 10:-3
t pp and high-level	8:-3
t pp and humanlike	8:3
t pp and improving	0:4 10:-3
t pp and larger	10:3
t pp and near-online	8:-4 10:4
t pp and opaque	9:3 10:-5
t pp and present	8:4 10:-4
t pp and propose	2:3
t pp and robust	8:3 10:-3
t pp and scalable	8:-6 10:7
t pp and segmentation-aware	8:3 10:-3
t pp and state-of-the-art	3:3 8:-4
t pp and stochastic	3:8 10:-7
t pp and the	8:-7 9:-3 10:6
t pp and to	9:4
t pp and train	10:3
t pp and white-box	8:4 10:-3
t pp answer :	8:3 10:-3
t pp applicable in	10:3
t pp applicable to	8:-3 10:3
t pp application in	10:4
t pp application is	8:3 10:-3
t pp application of	8:4 10:-5
t pp application to	3:4 8:-5 9:4
t pp applications to	8:4 10:-3
t pp applied for	8:-4 10:4
t pp applied in	10:3
t pp applied to	8:3
t pp apply a	0:5 1:3 10:-7
t pp apply two	1:5 10:-4
t pp approach performs	10:4
t pp approach to	8:-5 9:6
t pp approaches for	8:3 9:-4
t pp approaches in	10:3
t pp approaches to	10:4
t pp architecture for	8:6 9:-4 10:-3
t pp architectures on	10:3
t pp are revolutionising	8:-3 10:3
t pp argue that	8:-3 9:-3 10:6
t pp as a	0:4 3:5 8:-4 9:-4
t pp as an	3:7 8:-4 10:-3
t pp as higher-order	8:3
t pp as the	2:-3 4:5 10:3
t pp aspects of	8:3 10:-3
t pp assignment for	10:3
t pp attacks for	8:3 9:6 10:-7
t pp attacks via	3:3
t pp attention (	1:4
t pp augment the	9:3
t pp augmentation (	8:5
t pp augmentation for	8:-4 9:4
t pp auto-weighting for	10:3
t pp autoencoder (	0:3
t pp available for	9:-5 10:4
t pp backpropagation and	8:5 10:-7
t pp bandits (	8:-3 10:3
t pp based on	0:3 2:-3 6:-3 8:-4 9:-3 10:4
t pp baseline for	10:3
t pp baselines for	8:6 10:-6
t pp batchnorm for	10:3
t pp bayes-softtactnet for	3:4 8:-3
t pp benchmark (	2:3
t pp benchmark ,	6:4
t pp benchmark for	8:4 10:-4
t pp benchmarks of	8:-3 10:3
t pp bias in	10:4
t pp both the	8:3
t pp bound for	2:5 10:-3
t pp bounds for	3:9 10:-9
t pp branch for	9:4 10:-4
t pp build a	1:3
t pp building a	1:5 10:-4
t pp built on	8:4
t pp by a	3:-4 4:3 10:4
t pp by applying	1:4 10:-3
t pp by combining	0:6 1:-3
t pp by either	8:-3 10:3
t pp by employing	10:3
t pp by incorporating	1:3
t pp by our	0:3 10:-3
t pp by standard	0:3 1:-3
t pp by the	2:3
t pp can enhance	10:4
t pp can impair	8:-3 10:3
t pp can perform	8:-4 10:4
t pp capabilities for	10:3
t pp capability of	8:-3
t pp case of	10:4
t pp cases of	1:3
t pp cast as	8:-3 10:3
t pp ccnet :	0:4 10:-3
t pp challenge for	3:3
t pp challenge in	8:6 9:-3 10:-3
t pp challenges for	8:-7 10:7
t pp challenges of	10:4
t pp challenging for	8:5 10:-4
t pp class of	3:7 10:-5
t pp classification and	9:6 10:-4
t pp clustering (	8:5 10:-5
t pp cmw-l ,	2:4 10:-3
t pp cmw-m and	2:4 10:-4
t pp cnns and	8:4 10:-3
t pp common in	10:3
t pp commonly used	10:3
t pp comparable to	4:-4 5:5
t pp compare our	8:3
t pp comparisons and	8:4 10:-4
t pp completely unsupervised	10:3
t pp complexity of	1:3 8:-4
t pp concept of	1:-4 10:4
t pp conducted using	1:3 10:-3
t pp configurations to	8:3 10:-3
t pp consider a	3:4 8:3 9:-3 10:-4
t pp consider the	8:3 10:-3
t pp consists of	1:3 10:-3
t pp constraints for	8:3 10:-3
t pp constraints in	3:4 9:3 10:-4
t pp construct a	10:3
t pp context of	8:7
t pp contrast to	4:4 5:4 10:-4
t pp contribute a	10:-3
t pp control (	3:4
t pp control and	10:3
t pp control for	9:3
t pp conventional supervised	3:3 8:-5
t pp convolutions for	10:3
t pp copy-paste (	1:3
t pp correction for	9:-4
t pp correction with	10:-3
t pp cost of	10:3
t pp covispose :	2:-3 10:3
t pp created using	10:3
t pp crucial for	8:-5 10:5
t pp crucial to	10:3
t pp currently no	8:4 9:4 10:-7
t pp data ,	8:-3 10:3
t pp data for	10:-4
t pp data from	1:4 10:-3
t pp database (	10:-3
t pp database to	9:3 10:-3
t pp dataset ,	6:4 7:3 10:-6
t pp dataset and	2:-3 10:3
t pp dataset called	7:3
t pp dataset of	8:4 10:-4
t pp datasets for	10:-3
t pp datasets in	10:3
t pp datasets including	6:3 10:-3
t pp datasets of	8:5 10:-5
t pp ddam-ps :	2:-3 10:3
t pp decoder :	3:8 10:-7
t pp decomposition for	10:3
t pp decouple the	1:3
t pp decrease in	9:3
t pp deep semantic	8:-3 10:4
t pp deepvio provides	10:3
t pp demonstrate that	2:6
t pp demonstrates that	2:3
t pp demonstrating robust	8:-3 10:3
t pp dependent on	1:5 10:-4
t pp deployment of	10:3
t pp describe a	8:3
t pp design a	1:-4
t pp design for	3:3 10:-4
t pp design of	2:3 3:4 8:-3 10:-5
t pp designed for	10:4
t pp detection (	9:3 10:-4
t pp detection and	8:-3 10:3
t pp detection for	8:-3 10:3
t pp detection via	2:-5 3:5
t pp detection with	0:3 2:-4 8:3
t pp detection without	8:-3 10:3
t pp detector (	3:3
t pp develop a	8:9 10:-5
t pp develop an	1:5 10:-4
t pp development of	8:-3 10:4
t pp device for	8:3 9:-3
t pp dexterity for	8:-3 10:3
t pp diagnosis (	10:3
t pp directly applying	0:3
t pp directly handle	8:-3 10:4
t pp disambiguation (	3:4
t pp discriminator (	10:3
t pp distillation (	2:-3 8:3
t pp distillation for	10:3
t pp domain adaptive	8:-3 9:5
t pp domain of	10:-3
t pp domains ,	10:3
t pp due to	4:3
t pp e.g ,	1:4 10:-3
t pp editing and	8:3 10:-3
t pp effective for	8:3 10:-3
t pp effectively enhance	8:-3 10:3
t pp effectively for	3:4 10:-3
t pp effectiveness for	3:3 8:-6 9:3
t pp efficiency in	8:-4
t pp efficiency of	10:4
t pp efficiently approaching	10:3
t pp either a	1:3 10:-3
t pp employ an	1:-3 10:3
t pp employ the	1:3
t pp employing the	4:4 10:-3
t pp enable precise	8:3 10:-3
t pp encoded in	1:-3 10:4
t pp encountered in	8:-3 10:3
t pp ensuring both	8:3
t pp equations (	8:3
t pp equivalent to	10:3
t pp essential for	8:7 10:-6
t pp estimation ,	1:3
t pp estimation and	8:-7 10:8
t pp estimation for	8:-5 9:-3 10:8
t pp estimation in	8:3
t pp estimation under	10:3
t pp evaluate our	2:-4 10:4
t pp evaluation (	6:3
t pp evaluation of	2:3
t pp evolution of	10:3
t pp example ,	1:4 8:-3
t pp experiments on	9:6 10:-4
t pp experiments to	3:3 10:-4
t pp experiments using	8:5 10:-3
t pp exploration for	8:3 10:-3
t pp exploration in	8:3 10:-3
t pp extend existing	8:-3
t pp extend this	0:3 1:-3
t pp extraction (	8:-7 10:4
t pp extractor in	2:4
t pp fact that	9:5 10:-3
t pp factorization (	1:3 10:-3
t pp failures via	8:3
t pp family of	1:5 3:4 10:-7
t pp fast and	8:3 10:-3
t pp fast bidirectional	8:4 10:-4
t pp fast-fourier-transform -based	8:-3 10:3
t pp faster than	4:3
t pp features for	8:3 9:3 10:-5
t pp field of	8:4 10:-7
t pp fields for	9:-4 10:3
t pp filter (	1:7 3:-3
t pp find a	8:4 10:-3
t pp find that	0:4
t pp fine-tuning (	5:3
t pp fine-tuning for	8:4 9:3 10:-6
t pp focus on	8:5 10:-3
t pp focused on	3:4
t pp focuses on	8:-4 9:-3 10:5
t pp focusing on	8:-4 10:4
t pp for a	3:4
t pp for accurate	8:3 9:-3
t pp for both	9:6 10:-6
t pp for current	10:4
t pp for deep	8:5 10:-5
t pp for detailed	8:-3 10:3
t pp for diverse	8:5 10:-4
t pp for efficient	8:-5 10:8
t pp for end-to-end	9:3
t pp for evaluating	10:3
t pp for fast	8:-4 9:-3 10:7
t pp for generalizable	10:3
t pp for high-precision	3:3 10:-5
t pp for high-quality	10:3
t pp for improving	8:-5 9:3
t pp for joint	9:3
t pp for learning	8:3
t pp for optimal	8:6 10:-5
t pp for performing	1:3 8:-4
t pp for real-world	8:5 10:-5
t pp for robust	8:-4 10:5
t pp for scalable	8:3 10:-3
t pp for solving	10:4
t pp for studying	10:3
t pp for the	6:3 8:-10 9:5
t pp for training	8:5 10:-3
t pp form of	8:4 10:-5
t pp formulate a	8:5 10:-4
t pp formulate the	8:3 10:-3
t pp formulation ,	3:3
t pp formulation for	8:-3 10:3
t pp formulation of	10:5
t pp formulation to	8:3
t pp four popular	10:3
t pp fps )	10:4
t pp framework ,	0:3 2:3 8:3 10:-6
t pp framework called	10:3
t pp framework for	3:-3 8:-3 10:5
t pp framework named	2:3 10:-3
t pp framework of	2:3
t pp framework to	8:5 10:-4
t pp framework with	10:3
t pp from an	0:3
t pp from simple	4:3 10:-3
t pp from the	1:3
t pp function for	8:3
t pp functions (	3:3
t pp fusion (	10:4
t pp fusion for	8:-4 9:-4 10:8
t pp games (	8:3 10:-5
t pp generalization in	0:4 3:4 10:-3
t pp generation (	3:3 8:-3
t pp generation for	9:3
t pp generation with	3:3 10:-4
t pp generative agents	8:5 10:-4
t pp glm (	8:7 10:-4
t pp glove ,	4:4 10:-3
t pp graph (	0:3 2:-3
t pp graph for	8:-3 10:3
t pp graph in	9:3 10:-3
t pp grasp of	8:-3 10:3
t pp grasps for	8:-3 10:3
t pp gripper with	10:3
t pp guidance for	0:4
t pp guide different	8:3 10:-3
t pp guide the	8:4
t pp hallucination for	8:-4
t pp hinder existing	8:-3 10:3
t pp histopathology with	8:3 10:-3
t pp history (	2:5 10:-5
t pp history into	1:3 10:-3
t pp how the	10:-3
t pp however ,	3:-3
t pp humans perform	3:3
t pp i.e. ,	10:4
t pp identification and	8:-4 10:4
t pp illustrate how	10:3
t pp imagenet-vid and	6:3 10:-3
t pp images ,	8:4
t pp implementation of	3:4 8:4 10:-7
t pp implementations of	0:3
t pp importance of	1:5 3:-3 8:-3 10:3
t pp improvement in	8:4 10:-4
t pp improvement on	10:3
t pp improvements of	1:3 3:4 10:-8
t pp improvements on	10:3
t pp improves the	10:3
t pp in a	3:-4 10:4
t pp in an	3:3
t pp in both	9:3
t pp in communication-enabled	9:3 10:-3
t pp in deterministic	8:-3 10:3
t pp in existing	10:5
t pp in many	10:4
t pp in our	1:5 10:-4
t pp in the	0:-6 1:-3 3:-5 8:7 10:3
t pp in two	8:3
t pp in various	3:8 8:-3 10:-5
t pp including the	4:3
t pp incorporate a	1:3
t pp incorporates the	1:3
t pp indispensable to	8:4 10:-4
t pp inductive and	9:-3 10:3
t pp inference in	0:3
t pp inference with	10:3
t pp information for	8:3 10:-3
t pp information to	8:-3 10:3
t pp information using	10:3
t pp inherent to	8:-4 10:4
t pp input for	0:4 8:-3
t pp inspiration from	10:3
t pp interest in	3:3
t pp into a	8:-4 10:8
t pp into existing	3:3 10:-3
t pp into our	2:4 10:-3
t pp into the	10:-3
t pp introduce a	1:-8 2:3 4:3 9:4 10:-3
t pp introduce an	1:-3 10:4
t pp introduce the	1:-6 8:3
t pp introduces two	1:-3 10:3
t pp is a	1:5 3:-3 8:-6 10:4
t pp is an	3:3
t pp is that	8:3
t pp is the	4:4
t pp is to	8:4 9:-5
t pp issue of	8:-4 10:5
t pp it to	8:-4 9:4
t pp jointly models	8:4 10:-4
t pp jointly performing	8:6 10:-5
t pp k-means ,	8:3 10:-3
t pp knowledge ,	10:3
t pp knowledge augmented	10:-3
t pp knowledge to	8:-3 10:4
t pp known as	8:7 10:-6
t pp known that	0:3 3:3 10:-3
t pp landmarks ,	10:3
t pp landscape ,	8:3
t pp languages for	8:4 10:-4
t pp large scale	9:4
t pp large-scale ,	8:4 10:-3
t pp leading to	2:3 8:-3
t pp learn a	1:-3 2:-3 10:4
t pp learning (	0:-3 3:-7 4:-3 8:4
t pp learning and	8:3
t pp learning based	8:-4 10:5
t pp learning for	8:-5 10:7
t pp learning in	1:3 3:3 10:-3
t pp learning of	0:3 1:-3 8:-6 9:-5 10:7
t pp learning through	10:-3
t pp learning with	1:8 2:-4 10:-3
t pp learns to	8:-4 10:4
t pp leverage a	2:-3
t pp leveraging a	1:3
t pp linking (	8:3 10:-3
t pp lirpa -based	8:-3 10:3
t pp literature on	8:3
t pp llms ’	9:3
t pp loaded to	2:4
t pp localization for	9:3
t pp long context	10:3
t pp loss ,	2:4 10:-3
t pp lstm for	9:3
t pp lvlms for	8:-3 10:3
t pp maintaining strong	8:3
t pp many other	10:-4
t pp maximization for	3:4
t pp means of	1:7 8:-5
t pp meanwhile ,	4:5 10:-3
t pp mechanism for	8:-6 9:3 10:3
t pp mentions in	8:-3 10:3
t pp metafinger :	10:3
t pp method ,	8:4
t pp method and	8:-3 10:3
t pp method for	8:3
t pp method of	1:-3 10:3
t pp method on	10:4
t pp method to	10:3
t pp method with	1:-3 4:4
t pp methodology for	8:-4 9:-3 10:7
t pp methods ,	8:6 10:-4
t pp methods for	8:-3 10:3
t pp methods in	9:-5 10:4
t pp methods of	8:3
t pp methods on	8:-4 10:5
t pp methods to	9:-3 10:5
t pp methods use	3:4
t pp methods using	1:-3 10:4
t pp metrics for	8:3 10:-3
t pp minimize a	1:7 10:-7
t pp minimizing the	1:-4 10:4
t pp mixtures for	8:-3 10:5
t pp mnist ,	1:3
t pp model (	3:-3 4:4 5:6 10:-5
t pp model ,	10:3
t pp model by	3:4
t pp model for	9:4
t pp model of	10:4
t pp model to	10:4
t pp model via	2:4 10:-4
t pp model with	2:4
t pp modeled as	8:4 10:-5
t pp modeling for	8:-3 10:5
t pp modeling in	3:3
t pp models and	1:4 10:-5
t pp models for	9:-4
t pp models in	10:3
t pp models of	8:-4 10:4
t pp models on	8:-3 10:3
t pp models through	10:3
t pp models to	9:4
t pp models ’	8:4 10:-4
t pp module for	10:3
t pp more challenging	10:3
t pp most existing	8:-4 10:6
t pp most previous	10:4
t pp most recent	9:5 10:-3
t pp multimodality to	8:-3 10:3
t pp nature of	8:-4 10:5
t pp navigation (	8:3 9:5 10:-6
t pp navigation and	8:-3 10:3
t pp ncdwf :	8:4 9:3 10:-6
t pp need for	10:3
t pp net for	9:-6 10:7
t pp nets (	10:3
t pp network (	2:4
t pp network with	1:5 10:-3
t pp networks (	1:-3 8:5
t pp networks against	10:3
t pp networks called	2:4 10:-4
t pp networks for	9:3 10:-3
t pp networks to	8:-4 10:5
t pp networks with	1:3
t pp new neural	8:-3 10:3
t pp new state-of-the-art	8:4 10:-4
t pp newly introduced	6:3
t pp nmpc for	8:-3 10:3
t pp notion of	0:4 3:3 10:-6
t pp novel hybrid	8:-3 10:3
t pp objective of	9:3
t pp objectives with	8:4
t pp observe that	0:3
t pp odometry (	8:3 10:-3
t pp of a	2:-3 3:4 8:-3
t pp of an	1:-4 10:6
t pp of automated	8:3 10:-3
t pp of challenging	8:8 10:-8
t pp of current	3:4 4:5 9:-4 10:-5
t pp of existing	8:-3 10:4
t pp of formulating	10:3
t pp of integrating	3:3 8:-3
t pp of optimal	10:-3
t pp of other	3:4 10:-4
t pp of our	9:4
t pp of over-parameterized	10:3
t pp of standard	5:3
t pp of state-of-the-art	10:4
t pp of synthetic	8:3 10:-3
t pp of the	2:3 6:-3 7:4 9:-4 10:-4
t pp of this	3:4
t pp of training	10:3
t pp of two	1:6 2:-3 3:7 10:-10
t pp of using	1:3
t pp on a	1:4
t pp on an	8:3 10:-3
t pp on benchmark	8:5 10:-5
t pp on both	8:-3
t pp on five	8:3 10:-3
t pp on multiple	8:3
t pp on near-online	8:-4 10:4
t pp on non-ordered	9:3 10:-3
t pp on our	6:3
t pp on standard	3:3
t pp on the	2:3 9:4
t pp on three	8:-3 10:4
t pp on various	3:-3 8:3
t pp openness of	10:3
t pp opposed to	4:5
t pp optimization (	2:3 8:-4 10:4
t pp optimization of	3:5 8:3 10:-7
t pp optimization using	0:3
t pp optimized for	8:-3 10:3
t pp or a	1:-3 10:4
t pp other benchmark	8:-4 10:4
t pp others at	8:4 10:-4
t pp our model	10:3
t pp our novel	2:7 10:-7
t pp our proposed	1:-3 2:-3 10:4
t pp outliers in	9:-3
t pp outperforming existing	8:5 10:-3
t pp outperforms previous	4:5 10:-3
t pp outperforms state-of-the-art	8:-3 10:3
t pp over existing	4:3
t pp overcoming the	8:3 10:-3
t pp own harder	10:3
t pp paper addresses	10:-4
t pp paper presents	10:3
t pp paper studies	8:7 10:-5
t pp paradigm :	8:3
t pp path (	3:3
t pp perception and	8:3
t pp performance for	8:6 10:-5
t pp performance in	8:-3 10:6
t pp performance of	1:-4 3:-5 5:4 9:3
t pp performance on	9:-4 10:7
t pp performances on	10:-3
t pp performing a	8:4 10:-3
t pp perspective for	8:4 9:3 10:-6
t pp perspective of	8:-5 10:4
t pp pipeline for	8:3 10:-3
t pp planning (	3:3 10:-6
t pp platform combines	10:3
t pp platform for	10:3
t pp policies for	8:3
t pp policy 's	8:-3 10:3
t pp polyjuice :	8:3 10:-3
t pp pooling (	10:3
t pp posetrack :	8:4 10:-4
t pp potential in	8:-4 10:5
t pp powerful than	8:3 10:-3
t pp pre-training and	1:3
t pp predictions for	10:3
t pp prefix (	2:4 10:-3
t pp present a	1:-5 9:4
t pp present an	8:3
t pp present the	1:3 2:-3
t pp presents an	10:3
t pp preservation and	8:4 10:-4
t pp previous state-of-the-art	8:5 10:-5
t pp principle of	0:3 1:-3
t pp prior for	8:-4 10:5
t pp prior to	9:5 10:-3
t pp problem (	3:5 8:-3
t pp problem ,	8:-3 10:4
t pp problem in	10:3
t pp problem of	3:-7 9:4
t pp problem to	10:4
t pp problems of	3:5 10:-5
t pp problems with	8:-3 10:3
t pp process (	1:3 3:-3
t pp process of	10:3
t pp processes (	1:6 3:-3
t pp programming (	1:-3 10:3
t pp programming require	8:3 10:-3
t pp progress in	9:3
t pp progression to	8:-3 10:3
t pp promising for	8:3 10:-3
t pp properties for	9:3
t pp properties of	8:4
t pp propose a	1:-8 2:4 8:5
t pp propose an	1:4 3:-3 8:-4
t pp propose new	1:3 2:-3 3:7 10:-7
t pp propose the	1:-3 10:3
t pp proposes a	8:-3 10:5
t pp prototypes for	9:-3
t pp provide the	8:-4 10:4
t pp pruning ,	1:3
t pp purpose of	9:3 10:-3
t pp pushes forward	8:4 10:-4
t pp quality for	8:-3 10:3
t pp quality in	8:3 10:-3
t pp quantification of	10:3
t pp quantization (	0:3
t pp queries ,	8:3 10:-3
t pp qwen2.5 ,	0:3 10:-3
t pp radar for	8:3 10:-3
t pp rate in	8:3 10:-3
t pp rates for	0:4 8:-3
t pp re-identification (	8:-5 10:6
t pp real time	10:-3
t pp real world	3:-3 8:3
t pp realize our	2:5 10:-4
t pp reasoning and	8:4 10:-4
t pp reasoning for	8:-3 9:-5 10:7
t pp recently ,	0:4 8:-3
t pp recently advanced	8:8 10:-7
t pp recognition and	8:4 9:-4
t pp recommendation (	2:3 8:-4
t pp reconstruction in	8:-3 10:3
t pp recovery (	3:5 9:-3
t pp regression (	4:3
t pp regression and	8:3
t pp regression in	10:-3
t pp regret in	8:3 10:-3
t pp regularize ill-posed	3:4
t pp related to	0:3 8:4 10:-6
t pp relations for	3:3 10:-4
t pp rely on	1:-3 4:3 5:3
t pp rendering for	8:-4 10:3
t pp replace the	1:4 10:-3
t pp representations for	8:7 9:4 10:-10
t pp representations via	8:3
t pp research investigates	10:3
t pp research of	8:4 10:-3
t pp research on	8:-4 10:3
t pp resolutions for	9:-3 10:3
t pp resolve the	9:3
t pp restoration (	8:3 10:-3
t pp result ,	0:3 2:-4 10:3
t pp results for	4:3
t pp results on	8:-3 10:3
t pp retrieval and	8:4 10:-3
t pp retrieval or	8:-3 10:3
t pp rmfer :	2:-3 10:3
t pp robots for	8:-3 10:3
t pp robust to	0:3 1:-4 10:3
t pp robustness of	10:5
t pp role of	1:6 10:-4
t pp s2s )	8:4 10:-3
t pp sampler for	10:3
t pp sampling and	1:3
t pp satisfaction and	8:-3 10:3
t pp scene in	8:-3 10:3
t pp scenes in	10:4
t pp scheduling in	8:-3 10:3
t pp search (	2:-5 4:4 8:-3 9:-3 10:4
t pp segmentation (	8:-5 10:7
t pp segmentation or	8:4
t pp segmentation to	8:3 10:-3
t pp selection and	8:3
t pp selection for	8:-6 10:7
t pp selection in	10:3
t pp self-attention for	9:3 10:-3
t pp semantics for	8:-3 10:3
t pp sensing for	8:3 10:-3
t pp sensor for	8:3
t pp series of	8:8 10:-6
t pp set of	1:3
t pp setting of	9:3 10:-3
t pp setup ,	5:3
t pp several popular	8:3 10:-3
t pp several simulated	8:5 10:-5
t pp sharing and	1:4
t pp shift for	9:3 10:-3
t pp show that	1:4 2:4 10:-5
t pp signal for	8:5 10:-5
t pp similar to	10:4
t pp similarity (	4:3
t pp simulation of	2:5 10:-4
t pp so that	8:3
t pp solution for	8:-4 9:5
t pp solution of	8:-3 10:4
t pp solve a	8:3
t pp solve the	8:3
t pp solving a	0:3
t pp solving an	1:4 10:-4
t pp sources ,	3:3 10:-3
t pp space (	10:-4
t pp space for	8:3 10:-5
t pp space with	1:3
t pp spans in	8:-3 10:3
t pp specifically ,	2:3 10:-4
t pp speech (	8:-3 10:3
t pp sr .	8:-3 10:3
t pp ssf-dan :	2:-3 10:3
t pp state-of-the-art in	0:4
t pp statistic to	8:4 10:-4
t pp stereo (	3:3
t pp strategies for	8:-3 10:3
t pp strategy for	1:3 8:-3
t pp struggle with	8:4
t pp study in	8:3
t pp study of	9:5 10:-4
t pp study on	8:-3
t pp study whether	3:3
t pp subtasks ,	8:-3 10:3
t pp subtyping and	8:3 10:-3
t pp success in	3:3 8:-5 10:3
t pp success of	10:3
t pp such a	3:3
t pp such as	3:-6 4:-6 5:4 9:3 10:3
t pp suffer from	8:6 10:-6
t pp summarization ,	10:3
t pp super-resolution (	3:4 8:-4
t pp supervision for	10:3
t pp supported by	8:3
t pp surprisingly ,	9:3 10:-4
t pp systems for	8:4 10:-3
t pp tablegpt for	10:3
t pp task (	10:4
t pp task for	8:-5 10:7
t pp task of	3:3 8:3 9:10 10:-10
t pp tasks ,	8:3 9:7 10:-7
t pp tasks :	9:-3 10:3
t pp tasks for	0:4
t pp tasks in	8:5 9:5 10:-9
t pp tasks like	8:3 10:-3
t pp tasks with	1:4
t pp technique for	8:-3 10:3
t pp technique in	9:3
t pp technique to	8:3 10:-5
t pp techniques and	10:3
t pp techniques of	8:-3 10:4
t pp template -based	9:-4 10:3
t pp temporally consistent	8:3
t pp tests for	10:3
t pp textverse10m-e and	7:3
t pp than traditional	8:-3 10:3
t pp that allows	8:-3 10:3
t pp that combining	1:4 10:-3
t pp that our	3:4
t pp that performs	9:5
t pp that scalable	0:3 10:-3
t pp that the	2:-4 10:6
t pp that this	10:4
t pp that uses	1:3
t pp that utilizes	9:3
t pp the "	10:-3
t pp the challenging	9:-3 10:5
t pp the classic	5:3
t pp the corresponding	8:-3 10:4
t pp the current	1:4 8:-3 9:5 10:-4
t pp the effective	0:3
t pp the existing	3:3 4:3
t pp the first	2:-3 3:4
t pp the iconic	8:5 10:-5
t pp the inherent	1:3
t pp the initial	8:3 9:3 10:-5
t pp the large-scale	6:5 10:-4
t pp the modern	8:-4 10:5
t pp the novel	6:6 10:-4
t pp the other	1:4
t pp the popular	4:5 10:-3
t pp the powerful	0:3 1:-3
t pp the previous	3:3
t pp the proposed	2:3 3:8 10:-7
t pp the recent	0:4
t pp the resulting	6:4 10:-3
t pp the robust	8:4 9:-3
t pp the standard	3:-3 6:3
t pp the state-of-the-art	8:4 10:-5
t pp the traditional	1:3
t pp the trained	1:-3 10:3
t pp the underlying	10:3
t pp the use-case	9:-3 10:4
t pp the vanilla	0:4 10:-5
t pp the “	10:4
t pp them to	8:3
t pp theory for	1:3
t pp therefore ,	8:3 9:-3
t pp this ,	3:3 8:4 10:-6
t pp three benchmark	10:-3
t pp three challenging	8:3 10:-3
t pp through a	8:6 10:-5
t pp through an	10:4
t pp through the	1:4
t pp through various	8:5 10:-5
t pp time ,	8:5 10:-5
t pp to a	3:4
t pp to achieve	8:-3 10:4
t pp to adapt	0:3 10:3
t pp to address	9:4 10:-3
t pp to advance	10:3
t pp to an	10:4
t pp to as	2:7 10:-6
t pp to automate	8:4 10:-3
t pp to benefit	8:3 10:-5
t pp to both	1:-3
t pp to certify	10:3
t pp to create	8:-3 10:5
t pp to deployed	9:-3 10:3
t pp to efficiently	8:-3
t pp to enable	8:-3 9:3
t pp to evaluate	9:3
t pp to exploit	8:4 10:-3
t pp to explore	9:-3
t pp to generate	8:4
t pp to guarantee	8:-4 10:4
t pp to guide	8:-4 10:4
t pp to implement	8:4
t pp to improve	8:-3
t pp to learn	1:3 3:-3
t pp to make	9:3 10:-4
t pp to other	3:3
t pp to perform	8:-4 9:5
t pp to previous	5:4 10:-3
t pp to propose	3:3
t pp to provide	8:-3 10:3
t pp to state-of-the-art	5:3
t pp to the	3:5 8:-9
t pp to traditional	4:3
t pp to train	2:9 10:-6
t pp to use	4:3 10:4
t pp tool for	8:3
t pp tool in	10:4
t pp tools for	8:3 10:-3
t pp towards better	9:4 10:-3
t pp towards efficient	9:-3 10:5
t pp towards improved	9:4 10:-4
t pp towards “	8:3 10:-3
t pp tracking (	10:-3
t pp tracking ,	9:3 10:-3
t pp tracking using	9:-3
t pp trade-offs between	9:4 10:-4
t pp trade-offs where	8:3
t pp traditionally ,	3:5
t pp train a	8:-4
t pp train the	8:3
t pp trained by	0:3
t pp trained on	6:-3 8:-3 10:5
t pp trained to	8:3 10:-3
t pp trained using	1:5 10:-5
t pp trained with	1:-3 10:3
t pp training a	10:4
t pp training of	0:-3
t pp transformer (	2:4
t pp transformer -based	1:3
t pp transformer for	8:-8 10:6
t pp transformers (	1:3
t pp translation (	0:3
t pp tree (	4:3
t pp tree for	9:4
t pp twelve diverse	9:3
t pp types of	1:3
t pp uncertainty in	1:3 8:4 10:-5
t pp uncertainty is	1:3
t pp under the	1:-4 10:5
t pp understanding (	8:-4 10:6
t pp understanding and	8:-3 9:3
t pp unit (	10:3
t pp unsupervised high-fidelity	8:3 10:-3
t pp up the	0:4
t pp upon the	0:3 1:-3
t pp usage in	8:3
t pp use a	1:3
t pp use for	8:-3 10:4
t pp use in	10:3
t pp use the	1:3 8:4 10:-4
t pp used for	10:3
t pp used in	10:4
t pp used to	10:3
t pp useful for	8:-3 10:3
t pp useful in	8:6 10:-7
t pp user 's	8:-3 10:3
t pp uses a	1:3
t pp using a	0:-3 2:4 5:5 8:-4 10:-4
t pp using the	1:4 6:6 10:-5
t pp utilises the	1:3 10:-3
t pp validate the	8:4 10:-3
t pp variant of	0:4
t pp variations make	9:-3 10:4
t pp via the	1:-3 3:3
t pp video -based	8:3
t pp vision ,	9:7 10:-7
t pp vision to	10:4
t pp vulnerable to	8:-4 10:5
t pp walks on	5:4 10:-4
t pp way to	8:5 10:-5
t pp ways of	8:3
t pp we address	10:4
t pp we adopt	1:5 10:-4
t pp we call	10:4
t pp we choose	1:3
t pp we consider	8:-4 9:3
t pp we construct	10:3
t pp we derive	1:4 10:-3
t pp we design	8:4
t pp we develop	2:-5 10:5
t pp we employ	1:7 10:-7
t pp we evaluate	2:3
t pp we exploit	1:4 10:-3
t pp we explore	3:4
t pp we incorporate	1:-4 10:4
t pp we integrate	0:3
t pp we introduce	0:-3 1:3 3:-3 6:6 8:-5
t pp we present	1:-3 10:3
t pp we propose	1:3 3:-4
t pp we term	1:-3
t pp we use	3:4 10:-4
t pp weakly supervised	10:-3
t pp well as	4:7 8:-3
t pp which use	3:3
t pp while mitigating	8:-3 10:3
t pp while recent	10:3
t pp while the	0:3 1:-4 10:4
t pp widely used	5:4 8:-7 10:3
t pp wild with	2:3 10:-3
t pp with a	1:-3 8:-4 10:5
t pp with existing	0:3 3:4 10:-4
t pp with its	0:4
t pp with state-of-the-art	5:4
t pp with the	0:-3 1:5 3:3 10:-7
t pp with various	10:4
t pp within a	10:3
t pp within the	1:5 8:-4
t pp work in	10:3
t pp work studies	3:-3
t pp works of	3:3 8:-3
t pp works on	3:3 8:-3 9:3 10:-3
t pp yolo for	8:-3 9:4
t pp — for	8:-3 10:3
t q "	2:4 8:5 9:-6
t q \$\\texttt{skill-rrt}\$	10:5
t q &	8:-4 10:3
t q '	1:-3 10:3
t q 's	0:7 3:-3 6:-3 9:4 10:-4
t q (	0:-3 1:-3 3:-3 4:4 6:-3 9:4
t q )	2:-14 3:-8 5:-4 6:-6 10:7
t q *	10:4
t q ,	1:-5 2:7 3:-3 5:-7 7:-5 8:-6 9:-6 10:3
t q -	8:5 10:-4
t q -based	0:-4 1:-3 2:9 4:-3 6:-3 8:3 9:-6 10:-4
t q -like	0:4 1:-3
t q .	4:3 9:3
t q /	8:-4
t q 1	8:4 10:-4
t q 10%	8:3
t q 173	8:4 10:-3
t q 18	10:4
t q 2	1:-6 2:-3 4:3 8:3 10:3
t q 2014	8:-3 10:3
t q 21.42%	9:3
t q 3	1:-3 9:3
t q 3d	0:3 1:-3 2:-4 8:-3 9:-7 10:8
t q 3d-aided	8:3 10:-4
t q 3d-multi-view	10:3
t q 5	10:3
t q 6%	8:4 10:-4
t q 7	10:-3
t q 78	9:3 10:-5
t q 80\\%	8:3 10:-3
t q 95	9:3 10:-5
t q :	0:5 2:6 4:-5 6:-5 8:-8 10:4
t q ;	0:3 1:3
t q \\textsc	0:3
t q ]	10:3
t q ^	8:-4 10:4
t q \`	4:3 10:-4
t q a	0:-7 2:-5 4:-4 5:-7 9:-3
t q aba	10:3
t q ability	1:-3 8:3
t q able	1:3 8:4 9:-3
t q about	3:3
t q above	8:5 10:-6
t q absence	10:3
t q abstract	4:3
t q abstractions	8:4 10:-3
t q accelerated	10:3
t q accelerating	8:7 10:-6
t q accommodate	8:5
t q accomplish	8:3
t q according	8:8 10:-4
t q account	3:3
t q accumulated	2:-3 10:4
t q accuracy	3:-3 9:3
t q accurate	9:-5 10:3
t q accurately	8:-4 10:4
t q achieve	3:5 9:-5 10:3
t q achieved	4:4 8:-6 10:3
t q acme	9:3
t q across	8:4
t q action	3:3 10:3
t q actions	3:4
t q activated	10:3
t q activation	3:3
t q actual	8:3
t q actuators	8:-3 10:3
t q acyclic	1:3
t q adanorm	1:5 10:-3
t q adapt	0:6 1:-5 3:-3
t q adaptation	2:-3 9:-8 10:7
t q adaptations	8:5 10:-5
t q adapter	2:3
t q adaptive	1:-6 9:11 10:-4
t q adaptively	3:3
t q adapts	1:3
t q add	8:3
t q adding	1:3 9:4 10:-3
t q addition	2:-3 10:3
t q additional	1:-3 8:-7 9:4 10:5
t q additionally	2:-3 3:3 5:4
t q additive	1:-3 10:3
t q address	3:-4 9:4 10:-3
t q addressed	10:3
t q addresses	10:3
t q addressing	10:3
t q adopt	2:3
t q advance	8:-3 9:-4 10:7
t q advanced	0:4 1:-3 8:3
t q advancements	1:4 8:3 10:-6
t q advances	10:3
t q advantages	2:-3 8:4
t q advent	10:3
t q adversarial	0:8 4:-3 8:-10 9:9 10:-4
t q adverse	10:3
t q aerial	8:-3
t q affect	10:3
t q affordance	8:-3 10:5
t q after	8:8 10:-7
t q against	0:-3 1:-3 2:-3 3:4
t q agent	1:11 8:-4 10:-5
t q agents	8:4 10:-8
t q aggregate	1:-3 10:3
t q aggregation	8:-7 9:3 10:5
t q aggregator	8:-3 10:3
t q agnostic	8:3
t q ai	1:3 9:4
t q aim	8:5 9:-7
t q aimed	8:-3 10:3
t q aiming	8:-4 10:4
t q aims	8:-3 10:3
t q aka	3:3
t q algorithm	0:3 2:-3 4:3 9:-6
t q algorithms	1:3 2:-5 3:8 9:3 10:-6
t q alignment	3:3 8:-5 10:4
t q all	1:-4 10:5
t q alleviate	1:4 9:-3
t q allow	8:3
t q allowing	2:-3
t q allows	3:-3 8:4
t q almost	10:4
t q along	0:3 10:-4
t q already	4:3
t q also	1:-5 2:-7 3:-5 8:-4 9:4 10:11
t q alternates	3:3
t q alternative	10:4
t q alternatives	10:3
t q although	0:3 3:-3
t q ambiguity	10:3
t q amenable	10:4
t q amodal	8:-3 10:4
t q among	3:-3 4:3
t q an	0:-5 1:4 2:4 4:-8 5:-3 6:-4 8:-3
t q analogue	10:3
t q analysis	1:-7 3:-3 8:5 9:3
t q analyze	0:3 2:5 8:-3 10:-4
t q analyzing	8:4 10:-5
t q and	0:-5 1:3 2:-3 6:3
t q annotated	8:-3 10:5
t q annotation	10:4
t q annotations	8:-3
t q anomaly	3:8 8:-7
t q another	3:3 8:3
t q answers	0:4 8:4 10:-8
t q any	1:-7 10:5
t q anytime	8:-4 10:5
t q aperit	8:3 10:-3
t q applicability	2:3
t q applicable	8:-6 10:10
t q application	3:4 8:-6 9:3
t q applications	3:-3 10:6
t q applied	9:-4
t q applies	8:3
t q apply	0:6 2:-3 9:10 10:-6
t q approach	0:-4 3:4 4:5 9:4
t q approaches	1:-4 4:-5 6:3
t q approaching	10:3
t q approximate	10:4
t q approximately	1:6 10:-3
t q approximations	0:3
t q arbitrary	1:6 10:-3
t q architecture	2:-4 3:4
t q architectures	2:-3 6:3 8:6 9:-3
t q are	0:-5 1:5 3:3 9:-6
t q area	1:-3 10:3
t q argue	8:-4 9:-3 10:7
t q argument	10:3
t q arises	10:3
t q around	1:3
t q arrive	8:3 10:-3
t q art	1:-3 10:3
t q article	1:4 10:-3
t q arts	8:3
t q as	1:-3 3:7 5:5 6:-6 8:-6 9:-6 10:3
t q aspects	8:5 10:-3
t q assess	8:7 10:-7
t q assessment	6:4 9:-3
t q asset	8:3
t q assignment	1:4
t q assignments	1:3 10:-3
t q assist	10:4
t q assistance	10:4
t q associated	1:-4 10:5
t q association	10:-3
t q assuming	1:4 10:-3
t q assumption	8:-3 10:4
t q asymmetric	3:4
t q asymptotic	8:3 10:-3
t q at	1:-5 10:6
t q attack	8:4 9:3 10:-3
t q attacks	1:-3 9:6
t q attained	8:-3 10:3
t q attempt	4:4
t q attention	1:-3 8:-10 9:6 10:6
t q attention-gated	8:3 10:-3
t q attentive	8:4 9:-3
t q attribute	0:3 3:-4 10:4
t q augmentation	1:-3 8:-6 9:4 10:6
t q augmentations	4:5
t q augmenting	8:4
t q auto-weighting	10:3
t q autoencoder	0:3
t q autoencoders	8:-3 10:3
t q automata-theoretic	3:5 8:-3
t q automate	8:3
t q automated	1:4 8:7 9:-5
t q automatic	0:4 8:-4
t q automatically	1:3 3:3 8:-5 9:4 10:-5
t q automix	8:3
t q automl	8:-3
t q autonomous	4:4
t q auxiliary	0:3 1:3 10:-3
t q available	1:-4 6:7 8:3 9:-8 10:-3
t q avenue	8:-4 10:4
t q avoid	1:4 8:3 10:-4
t q avoidance	10:3
t q avoiding	4:4
t q axis	10:3
t q backpropagation	1:3 8:4 10:-5
t q backtranslation	10:3
t q bandit	8:3
t q bandits	3:7 10:-5
t q bandwidth-bound	8:-4 10:4
t q banks	9:-4 10:4
t q base	10:3
t q based	0:5 1:3 2:-4 4:4 5:-3 8:-5
t q baseline	1:-3 4:6 8:-4 10:3
t q baselines	4:4 8:7 10:-8
t q basic	8:5 9:-4
t q basis	8:3 10:-4
t q batch	2:3
t q batchnorm	10:3
t q bayes-softtactnet	3:4 8:-3
t q bayesian	8:-13 10:14
t q bbob	10:3
t q bcrnns	10:3
t q be	0:-4 1:7 4:-6 8:4 9:-5
t q because	1:5 9:3 10:-6
t q become	10:3
t q been	4:4 8:5 10:-5
t q before	10:3
t q behave	5:3 8:3 10:-4
t q behavior	1:4
t q being	10:-3
t q belief	8:-4 9:-3 10:8
t q benchmark	3:-3 7:-3 8:4 9:5
t q benchmarking	9:3
t q benchmarks	1:-3 6:5
t q beneficial	3:3 10:-5
t q benefiting	10:3
t q benefits	8:6
t q bert	0:3
t q besides	1:-3 2:-5 3:4 10:4
t q best	0:3 8:-5
t q beta	8:-4 10:3
t q better	0:3 1:-4 10:3
t q between	0:3 3:5 8:-10 9:4
t q beyond	10:3
t q bias	3:-3
t q bidirectional	10:-3
t q biggest	10:3
t q bilinear	9:3 10:-3
t q binocular	10:3
t q black-box	8:-6 10:6
t q bleu	6:3
t q blind	2:4 10:-3
t q block	1:-4 10:6
t q blocks	10:4
t q bodies	8:-3 10:3
t q boost	3:-3
t q boosting	8:6 10:-6
t q boostrad	9:5 10:-4
t q boosts	8:4 10:-6
t q bootstrap	8:-3 10:3
t q both	1:-5 4:3 9:10
t q bound	2:4 10:-4
t q boundary	10:3
t q bounded-loss	10:-3
t q bounds	3:8 10:-8
t q branch	2:3 10:-3
t q branches	8:-5 10:3
t q bring	3:5 10:-3
t q brings	8:-7 10:6
t q broad	8:-4 9:4
t q build	0:3 1:4 8:-6
t q builds	0:4 1:-3
t q built	0:3 8:4
t q bumblebee	1:4 10:-4
t q but	8:10 10:-8
t q by	1:6 2:3 3:-4 5:-4 6:-4 8:-8 9:-4
t q cad	0:3 8:5 10:-7
t q calibration	1:4
t q call	1:5 2:-5
t q called	0:3 1:-5 2:3 3:-5 6:-4 8:4
t q cameras	1:6 10:-8
t q campsite	8:-3 10:3
t q can	0:-3 3:5 8:3 10:-3
t q cannot	10:7
t q canonical	9:4 10:-3
t q capability	8:-4
t q capable	8:-7 10:8
t q capacity	8:-4 10:5
t q capture	10:5
t q car	6:-3
t q carried	8:4 9:4 10:-6
t q cascade	10:3
t q cascaded	10:3
t q case	1:-5 6:4 9:-4 10:6
t q cases	10:3
t q cast	1:-3 3:4
t q casting	9:3 10:-5
t q categories	10:4
t q category	10:3
t q category-level	8:3
t q causal	8:3
t q ccnet	0:4
t q center	10:3
t q centers	10:3
t q central	2:3 8:-4
t q centric	9:-3 10:4
t q certain	3:4
t q certify	10:3
t q chains	8:4 10:-4
t q challenge	1:-3 2:-4 3:7 9:-3
t q challenges	2:8 3:-3 8:-3
t q challenging	3:-4 9:6
t q change	10:3
t q changes	0:3
t q channel	1:3
t q channels	8:-3 10:4
t q character-level	8:-3
t q characteristics	8:6 10:-3
t q chinese	2:4
t q choose	1:3
t q cifar-10	6:5 10:-4
t q cifs	1:4 10:-4
t q circuits	0:3
t q class	1:-3 3:6 9:-6
t q class-specific	1:3
t q classes	8:-4 10:4
t q classic	5:3
t q classical	8:-9 10:9
t q classification	0:3 1:-4 3:-3 5:4 6:-5 9:5
t q classifiers	0:3
t q clients	1:-3
t q clipart	8:-4 10:4
t q close	1:3 9:-3
t q clothing	1:-3 10:3
t q cloud	3:-3 10:4
t q cluster-aware	8:-4 10:3
t q clustering	1:-6 6:3 10:5
t q cmw-l	2:7 10:-6
t q cmw-m	2:4 10:-4
t q cnns	8:8 10:-5
t q code	10:4
t q coding	10:3
t q coherence	1:3 10:-5
t q coil	1:3
t q coined	2:3
t q collected	8:3
t q collecting	8:3 10:-3
t q colour	0:3
t q combination	1:3
t q combinatorial	8:4 10:-4
t q combine	8:-3 10:6
t q combined	3:3
t q combines	10:4
t q combining	0:4 1:7 8:-3 10:-5
t q common	3:-3 8:3
t q commonly	1:-3
t q communication	0:3 9:3 10:-5
t q communication-enabled	9:3 10:-3
t q community	10:3
t q compact	1:3
t q comparable	4:-5 5:6 8:3
t q compare	3:3
t q compared	0:4 1:-8 4:7 5:4 6:-3 8:-3 10:-4
t q comparing	3:5 10:-4
t q comparisons	8:4 10:-4
t q competitive	4:-3 5:5 8:-5 9:3
t q complementary	8:-3 10:4
t q completely	10:3
t q completion	8:5 10:-3
t q complex	0:4 1:-3 8:-3 10:5
t q complexities	9:3
t q complexity	0:4 3:3 5:3 8:-6 10:-3
t q complicated	10:3
t q component	1:5 3:3 10:-6
t q components	1:3 8:3
t q composing	1:3 10:-3
t q composition	8:-3 10:4
t q comprehensive	9:4
t q compressed	10:5
t q compression	8:-4 10:7
t q computation	1:-3 10:3
t q computational	5:6 8:3 10:-3
t q computationally	1:-3
t q compute	6:5
t q computed	3:3 10:-3
t q computer	9:6 10:-6
t q computer-aided	10:3
t q concept	3:5 10:-4
t q concepts	8:3
t q conclude	5:4
t q condition	8:4 10:-4
t q conditioned	8:-4 10:4
t q conditions	8:4 10:-3
t q conduct	10:3
t q conducted	1:3
t q conducting	10:-4
t q confidence	0:4 8:-5
t q configurations	8:3 10:-3
t q confirm	8:-3 10:5
t q conjunction	10:3
t q connected	10:3
t q consensus	9:3
t q consequently	8:-3
t q consider	1:-3 3:5
t q considerable	0:3 8:-3 9:-3 10:9
t q consideration	10:3
t q considerations	8:-3 10:3
t q considered	0:4 1:-3 8:-6 10:5
t q considering	8:4 10:-4
t q consistency	0:3 10:-3
t q consistent	2:3 8:-3 9:-5 10:7
t q constrained	0:3
t q constraint	8:-4 10:3
t q constraints	0:6 9:3 10:-8
t q construct	1:8 3:-3 8:-4
t q constructing	1:-5 10:6
t q construction	6:6 10:-4
t q contains	1:-3 10:4
t q context	0:3 1:-3 3:-3 8:-3 10:4
t q context-aware	3:3 10:-5
t q contexts	8:3
t q contextual	3:4 8:-4
t q contextual-relation	2:3 9:-5
t q continual	8:-6 10:7
t q contrast	5:4
t q contrasting	0:3
t q contrastive	1:-5 8:4
t q contribute	10:-3
t q contribution	0:6 1:-4 2:-3 8:3 10:-4
t q control	1:-3 3:6 8:-6
t q controllable	8:-3 10:3
t q controlnet	2:5 10:-4
t q convenient	8:4 10:-3
t q conventional	1:-5 8:-3 10:9
t q convergence	8:-5 10:6
t q conversations	8:-5 10:4
t q conversions	8:-3 10:3
t q converted	3:4 10:-3
t q converting	8:-3
t q convex	1:-3
t q convincing	8:-3 10:3
t q convnet	8:8 10:-7
t q convolution	1:-4 8:-3 10:4
t q convolutional	1:6 2:-8 3:-3 8:-6 9:-3 10:5
t q convolutions	10:4
t q cooperation	9:5 10:-4
t q coordinated	8:6 10:-5
t q copy-paste	1:3
t q core	1:-3 10:7
t q coreference	10:3
t q corpus-rare	8:3 10:-3
t q correct	10:-3
t q correction	1:4 9:-4
t q correlation	1:5 10:-4
t q correlations	1:3
t q correspondence	1:4
t q corresponding	8:-3 10:6
t q corrupted	8:7 10:-4
t q cosine	8:3
t q cosypose	9:-3 10:3
t q coulomb	2:3
t q counterparts	10:3
t q coupled	1:4 8:-3
t q covariance	1:5 10:-4
t q covispose	2:-3 10:3
t q cqa	8:3
t q crafted	8:-4 10:4
t q create	6:4
t q created	6:-5 7:4
t q creation	8:3
t q criteria	8:3 10:-3
t q criterion	3:3 10:-5
t q critical	0:3
t q critique	1:3
t q cross	3:4 10:-4
t q cross-domain	2:3 8:-3
t q cross-lingual	1:-3 9:3
t q cross-modal	8:-3 10:3
t q cross-sentence	8:3
t q crowd	3:3
t q crucial	8:-7 10:8
t q cultural	8:-3 10:4
t q curate	7:4
t q current	0:-4 1:3 3:5 4:3 8:-3
t q currently	1:-3 4:3 8:3 9:4 10:-4
t q custom	8:-3 10:3
t q customize	10:3
t q cycle-consistent	8:8 10:-7
t q d-amp	1:3 10:-3
t q data	0:7 1:5 2:6 4:-3 5:4 8:-5 9:-7 10:-3
t q data-driven	8:4 9:3 10:-5
t q data-limited	3:3
t q database	9:3 10:-5
t q dataset	1:-3 2:-6 7:3 10:4
t q datasets	1:-4 3:-4 8:5
t q date	8:3
t q ddam-ps	2:-3 10:3
t q deal	8:3
t q deblurring	2:3
t q decision	1:-3 3:-3 10:6
t q decision-making	10:3
t q decoder	3:8 9:-7 10:3
t q decoding	1:-3
t q decomposition	1:3
t q deconvolution	4:-3 5:4 8:-3
t q decouple	1:3
t q decoupling	8:4
t q decrease	8:-3 9:3
t q deep	0:6 3:6 9:-10
t q deepvio	10:4
t q defense	8:5 10:-6
t q define	8:3 9:5 10:-7
t q defined	1:3
t q deformable	9:-3
t q degeneracy	8:4
t q degradation	3:4
t q degrade	8:-3 10:3
t q degrades	8:3 10:-3
t q demand	9:4
t q demonstrate	0:-3 1:7 2:-4 3:7 4:-3 6:-3
t q demonstrated	0:3 8:-4
t q demonstrates	2:3 8:-3
t q demonstrating	8:6 10:-3
t q demonstrations	10:4
t q denoising	0:4 8:-3
t q dense	2:5 8:-6 10:3
t q dependency	8:5
t q dependent	1:5 10:-3
t q deploy	2:4
t q deployed	8:5 9:-3
t q deployment	10:3
t q depth	0:7 1:-4 10:-4
t q derive	2:4
t q derived	0:3 5:4
t q descent	1:5 3:-5 4:4
t q describe	1:3 8:-4
t q described	1:4
t q describes	1:3 8:4 10:-6
t q descriptions	10:3
t q descriptor	10:3
t q descriptors	1:3 10:-6
t q design	1:-10 2:5 3:13 8:4 10:-9
t q designed	8:-5 10:9
t q designing	3:4 8:-4
t q designs	8:4 10:-4
t q desired	8:-4 10:5
t q despite	3:-3 8:3
t q detailed	8:6 10:-4
t q detection	8:-4 10:3
t q detector	3:3
t q detects	9:3
t q determine	3:3
t q deterministic	8:-3 10:4
t q develop	3:-5 8:3
t q developed	1:-5 10:7
t q developing	8:-4 10:4
t q development	3:-3 10:6
t q developments	1:7 10:-5
t q develops	8:4
t q deviation	9:-4
t q device	8:3 9:-3
t q devise	10:3
t q dexterity	8:-3 10:3
t q diagnosis	8:-3 10:4
t q dialog	2:4 8:-4
t q dialogue	2:6 8:-5
t q dialogues	1:3 8:-5
t q dies	8:3 10:-3
t q diffeomorphism	8:-3 10:3
t q difference	0:4 10:-3
t q differences	5:4
t q different	0:-5 3:5 4:-3
t q differentiable	1:6 8:-4 10:-3
t q differentiation	0:4
t q difficult	8:-5 9:8
t q diffuse	10:-3
t q diffusion	0:3 1:4 2:-4 3:3 8:-7 9:7 10:-4
t q digits	8:5 10:-6
t q dimensional	8:-4 9:4
t q dimensionality	8:-5 10:6
t q direct	10:4
t q directed	1:3
t q direction	8:4
t q directions	10:3
t q directly	0:3 1:-4 3:3
t q disambiguation	3:4
t q disc2021	1:3 10:-3
t q discourse	10:4
t q discover	2:4 10:-3
t q discovery	3:3
t q discrete	8:-3 10:6
t q discriminative	9:-8 10:9
t q discriminator	10:3
t q discuss	1:-3 10:4
t q discusses	8:4 10:-4
t q distance	6:-3 10:3
t q distillation	1:-3 8:-4 9:3 10:4
t q distilling	10:3
t q distributed	1:5
t q distribution	0:3 8:-7 10:4
t q distributionally	8:-3 10:3
t q distributions	1:-3 10:3
t q diverse	3:4 9:5 10:-6
t q diversity	10:3
t q dnn	3:3 9:3 10:-4
t q dnns	8:-3 10:3
t q do	1:3
t q document	1:-3 3:3 10:3
t q documents	10:-3
t q domain	1:-5 3:7
t q domains	9:6 10:-5
t q down	8:-3 10:4
t q downstream	3:3 8:-7 9:3 10:4
t q dpa	8:3 10:-3
t q driven	2:3
t q driving	4:4
t q dual	2:-3 8:3 9:-3 10:3
t q dual-level	2:5 10:-5
t q dubbed	3:6 10:-6
t q due	4:3
t q during	3:-3
t q dynamic	1:3 3:-3 9:-6 10:4
t q dynamical	0:3
t q dynamics	8:-5
t q e.g	1:4 10:-3
t q e.g.	1:-3 9:-3 10:7
t q each	0:7 1:-7 8:-7 10:9
t q easily	10:4
t q easy	4:3 10:-3
t q edge-dependent	3:3
t q educational	6:3
t q effective	2:4 8:-6 9:-3 10:3
t q effectively	3:3 10:-3
t q effectiveness	1:-3 3:3 8:-5 10:5
t q effects	8:3
t q efficacy	1:5 2:-3 8:-5 10:3
t q efficiency	1:3 10:-5
t q efficient	1:-3 2:-5 3:3 4:-4 8:5
t q efficiently	9:3
t q efforts	8:3 9:4 10:-5
t q eight	9:-4 10:4
t q either	8:-6 10:5
t q elaborate	8:-6 9:4
t q elastic	8:4 10:-3
t q elements	2:4 8:-3
t q em	3:4 10:-3
t q embedded	1:3
t q embedding	2:3 8:-4 10:3
t q embeddings	10:5
t q emerging	8:-3 10:4
t q empirical	8:6 10:-6
t q empirically	8:-4 10:6
t q employ	1:4
t q employing	1:-4 4:3 8:3
t q employs	1:3
t q enable	1:5 10:-3
t q enabled	8:-3 10:3
t q enables	10:4
t q enabling	1:-3 8:3 10:-4
t q encoded	1:4 10:-4
t q encoder	1:3 2:3
t q encoders	10:3
t q encoding	1:-3 8:-4 10:6
t q encompass	3:4 10:-3
t q encompasses	9:-3 10:3
t q encountered	8:-3 10:4
t q end	1:-3 2:4 8:-3
t q end-to-end	2:8 8:-5 9:6 10:-5
t q english	10:-3
t q enhance	10:3
t q enhanced	8:3 9:4
t q enhances	3:3 8:-3 9:3 10:-3
t q enhancing	8:-4 9:4
t q enough	8:7 10:-5
t q ensembles	8:3 10:-4
t q entirely	0:3
t q entities	8:-3 10:4
t q entity	3:3 8:-3 9:3
t q entropy	2:-3 3:4
t q environment	8:3
t q environmental	0:3
t q equation	1:3
t q equivalent	10:4
t q error	4:3
t q essay	10:3
t q essential	10:3
t q established	0:4 10:-4
t q estimated	1:7 10:-5
t q estimates	8:-3 10:5
t q estimation	1:3 2:4 6:-3 9:-6
t q estimator	1:4 10:-3
t q etc.	10:3
t q euclidean	10:3
t q evaluate	1:-6 3:-4 6:-3 8:3 9:6
t q evaluated	5:4 8:3 10:-4
t q evaluating	8:-5 10:7
t q evaluation	2:3 3:-3
t q evaluations	6:5
t q even	4:4
t q event	8:-6 10:3
t q events	10:4
t q evidence-distillation	10:3
t q evolution	1:-3 10:3
t q evolutionary	8:4 10:-6
t q exact	6:3 10:-4
t q examines	8:4 10:-3
t q example	1:5 4:4 8:-8
t q examples	9:4
t q excellent	8:-3 10:3
t q executing	10:4
t q exhibits	1:4
t q exist	4:3
t q existing	1:-8 2:-5 3:9 8:-3 9:3
t q expand	1:5
t q expansion	3:4 8:-3 9:4 10:-5
t q expectation	1:3 3:3 10:-4
t q expensive	3:3 8:4 10:-3
t q experience	8:-4 10:5
t q experimental	2:10 6:-3 8:-4 10:-3
t q experimentally	10:5
t q experimenting	3:3
t q experiments	1:-4 3:-3 6:4 7:-3 9:5
t q expert	8:3
t q explainable	8:4 10:-3
t q explaining	8:-3 10:3
t q explanations	1:-3 3:3
t q explicit	4:3
t q exploit	8:9 10:-6
t q exploits	10:3
t q explore	1:3 3:3 8:-3
t q exploring	8:-3 10:5
t q exponentially	1:4
t q expose	9:-4 10:4
t q exposing	8:-3 10:3
t q express	8:-6 10:5
t q expressed	0:5 10:-4
t q expressions	8:9 10:-8
t q extend	0:13 1:-4 8:-7 10:-5
t q extended	3:-3 10:6
t q extending	1:3
t q extends	0:6 1:-3
t q extension	0:4 1:-4 3:-3 10:4
t q extensions	10:3
t q extensive	2:4 6:10 8:-4 10:-5
t q extent	1:3
t q external	1:3
t q extra	10:3
t q extract	1:6 10:-4
t q extracted	1:-4 2:4
t q extraction	2:3 8:-6 10:3
t q extractor	2:3
t q extracts	8:-3 10:5
t q extreme	8:3
t q extremely	10:3
t q face	1:-3 3:3
t q faces	2:3 8:5 10:-6
t q facilitate	1:4 8:-4 10:5
t q fact	8:-6 9:7
t q factorization	1:10 2:-3 8:-6
t q factors	9:3
t q factual	8:4
t q failure	2:-3 8:3
t q failures	1:3 10:-3
t q fairness	10:3
t q fake	8:-5 10:5
t q family	3:6 8:-3 10:-7
t q fassst	9:5 10:-4
t q fast	1:-4 8:5 9:-3
t q fast-fourier-transform	8:-3 10:3
t q faster	4:6
t q feature	0:-4 1:-5 2:5 3:4 8:6 10:-5
t q feature-pair	9:-3 10:4
t q features	1:6 2:-4 8:-6 9:4
t q fed	1:3
t q feedback	10:3
t q few	1:-3 8:10 10:-7
t q ffd	10:5
t q fidelity	8:-3 10:3
t q fields	1:-3 8:-3 9:-4 10:6
t q filter	1:5 3:-4 9:-3 10:3
t q finally	1:3 2:-5 10:3
t q find	0:6 1:-3 2:-3 9:-5 10:4
t q findings	10:3
t q fine-grained	8:-4 10:3
t q fine-tune	0:4 10:-4
t q fine-tuned	10:3
t q fine-tuning	1:5 5:3 9:3 10:-7
t q finite	0:3 5:5 10:-6
t q firmer	8:3 10:-3
t q first	2:-4 7:6 8:-6
t q firstly	2:-3 10:3
t q flexible	3:3 8:4 9:-3 10:-4
t q flow	1:4 2:3
t q fmcw	8:3 10:-3
t q focus	10:4
t q focused	3:3
t q focuses	9:-3
t q focusing	8:-5 10:6
t q follow	10:3
t q followed	10:3
t q following	1:7 10:-3
t q for	1:-5 2:-3 5:-7 6:-3 7:-3 9:5
t q force	1:3 8:-3
t q forecasting	9:3
t q foreground	10:3
t q forgetting	8:-3
t q form	1:-4 8:8 10:-5
t q formal	8:4 10:-4
t q formalize	2:3
t q format	8:-3 10:5
t q formation	8:3
t q formulate	8:5
t q formulated	1:3 8:-4 10:4
t q formulating	10:4
t q formulation	3:4 8:-4 9:-3 10:3
t q formulations	8:4 10:-4
t q forth	8:3
t q forward	8:9 10:-7
t q found	3:4
t q foundational	9:-3 10:3
t q four	10:5
t q fourier	1:4 8:-3
t q fpn	10:3
t q fps	10:4
t q fractional	10:3
t q frame	2:3 9:-3 10:4
t q framed	10:3
t q frames	2:3 8:-3
t q framework	0:4 1:-4 2:5 3:-6 8:6 9:-5 10:-3
t q frameworks	10:5
t q free	8:-4 10:4
t q freetransfer-x	8:-6 10:6
t q frequency	8:-3 10:5
t q from	0:8 1:3 2:-4 3:-7 4:7 5:5 6:-10 8:-5 9:-4
t q front-end	8:3 10:-4
t q full	8:3 10:-4
t q fully	5:3 10:-3
t q function	0:-3 1:6 10:-3
t q functions	2:3
t q fundamental	9:-3
t q further	2:-3 6:-3 8:-6 10:6
t q furthermore	1:-3 3:3
t q fuse	8:4
t q fuses	1:5 10:-3
t q fusion	2:-3 10:6
t q gain	0:3 9:6 10:-5
t q gait	10:3
t q game	1:3 3:4 10:-5
t q games	8:3 10:-3
t q gan	0:3
t q gans	8:7 10:-4
t q gap	2:-3 6:3 10:3
t q gaussian	2:-3 8:-9 9:9
t q gd	3:4 10:-3
t q general	1:5 3:-3 8:-8
t q generalisation	8:-3
t q generalizable	2:3 8:4 10:-4
t q generalization	0:3 1:-4 2:7 3:5 8:-14
t q generalizations	10:5
t q generalize	8:-3
t q generalized	8:3
t q generalizes	8:-4 10:4
t q generate	9:-3 10:4
t q generating	10:3
t q generation	1:-4 2:4 3:3 8:-5
t q generative	0:7 3:-4
t q generator	10:6
t q generic	8:4 10:-3
t q geometric	8:-5 10:3
t q geometrical	8:5
t q geometry	0:3 8:-4
t q gibbs	3:3 8:-3
t q give	10:3
t q given	3:-4 10:3
t q giving	8:3 10:-3
t q glassware	8:3 10:-3
t q glm	8:7 10:-4
t q glove	4:4 10:-3
t q gnc	8:-4 10:4
t q gnn	10:3
t q goal	3:3 10:-5
t q good	8:3
t q governing	8:-3 10:4
t q gplvm	8:-3 10:5
t q grab	10:3
t q gradient	3:-3 8:4
t q grammar	10:-4
t q graph	1:-6 3:5
t q graph-cut	1:-3 2:5
t q graph-theoretic	8:3
t q graphics	8:-3 10:3
t q grasp	1:3 10:-3
t q grasping	8:-3
t q grasps	8:-3 10:3
t q great	8:-4 10:4
t q greatly	3:4 10:-4
t q gripper	8:-6 10:8
t q grippers	8:3 10:-4
t q ground	10:3
t q grounded	1:4 10:-5
t q grounding	2:4 10:-3
t q group	8:3 10:-4
t q grouping	8:-3 10:3
t q growing	8:3 10:-4
t q guarantee	8:-4 10:3
t q guaranteed	10:4
t q guarantees	1:4 8:-3
t q guidance	0:7 8:-4
t q guide	8:3
t q guided	3:7 8:-9 9:-6 10:9
t q hadamard	1:4 10:-3
t q hampers	8:-4 10:4
t q hand	3:3 9:-3
t q handled	8:-4 10:4
t q hands	8:-3 10:3
t q hard	8:-5 10:9
t q hardware	1:3
t q harmful	8:3
t q has	8:6 10:-4
t q have	0:3 2:-3
t q head	1:5 8:-3
t q heads	10:3
t q healthcare	8:5 10:-5
t q heatmap	9:3 10:-3
t q heavily	1:4 10:-3
t q helping	8:-3 10:4
t q helps	8:-3
t q hence	1:-3 3:4
t q here	1:3 3:6 10:-8
t q herein	3:3
t q heterogeneous	2:4 10:-3
t q heteroscedastic	8:-3 10:3
t q hidden	10:3
t q hierarchical	1:-6 9:4
t q high	10:3
t q high-dimensional	8:-4 10:4
t q high-level	3:5 8:-5
t q high-order	10:4
t q high-performance	8:-3 10:5
t q high-precision	3:3 10:-6
t q high-quality	9:-3 10:3
t q high-variance	10:3
t q higher-level	10:4
t q higher-order	8:3
t q highlighting	10:3
t q highlights	3:6 10:-5
t q highly	0:4 10:-3
t q hinder	0:4 8:-5 10:3
t q histopathology	8:3 10:-3
t q history	2:4 8:-3 10:-3
t q hold	4:3
t q hope	2:-3 6:3
t q how	1:3 8:6 10:-5
t q however	1:3 9:-6
t q hrsod	8:4 10:-4
t q human	3:3 9:-6 10:5
t q human-object	8:-4 10:6
t q human-robot	8:4 10:-4
t q humanevalfix	10:3
t q humanlike	8:3
t q humanoid	8:4 10:-3
t q humans	3:3 8:-4
t q hybrid	10:3
t q hyperrealistic	8:5 10:-7
t q hypotheses	8:-3 10:4
t q i	1:8 8:-3 10:-4
t q i.e.	8:3 10:3
t q iconic	8:5 10:-5
t q ideal	3:3
t q identification	8:-4 10:7
t q if	10:4
t q ii	8:4
t q iii	10:3
t q ill-posed	3:4 10:-4
t q ill-posedness	3:4
t q illustrate	8:-4 10:5
t q image	1:-3 3:3 5:3 9:-3
t q imagenet-vid	6:3
t q images	2:7 4:3 8:-5 9:-3
t q imaging	8:4 10:-4
t q imitation	1:-3 10:3
t q impact	8:-4 10:5
t q impair	8:-3 10:3
t q implement	4:-3 8:7 10:-7
t q implementation	0:-3 2:3 4:4 10:-7
t q implementations	0:3
t q implemented	8:3 9:4 10:-4
t q importance	1:5 3:-3
t q important	3:-3 9:-3 10:7
t q importantly	3:3
t q imposes	1:3
t q impressive	10:3
t q improve	0:3 1:-3 8:-4 10:3
t q improved	3:3
t q improvements	6:-4 8:4 10:-3
t q improving	0:3 1:-5 9:4 10:-3
t q imputation	10:3
t q imu	1:4 10:-4
t q in	4:-7 5:-7 6:-4
t q in-domain	10:3
t q in-place	10:3
t q include	10:4
t q includes	10:3
t q including	3:-5 6:6 8:-4 10:3
t q incorporate	8:-3 10:6
t q incorporated	1:3
t q incorporates	10:3
t q incorporating	1:3
t q increasing	10:5
t q incremental	8:-4
t q indeed	10:3
t q independence	8:-3 10:3
t q indexing	10:3
t q indicate	8:-3
t q indicates	10:3
t q indicating	9:-3 10:5
t q indispensable	8:4 10:-4
t q individual	10:4
t q induce	8:3
t q inductive	1:-3 8:3 9:-3 10:5
t q industrial	3:3
t q inequality	1:3
t q inference	3:-5 10:3
t q influence	10:3
t q information	0:-3 1:-3 4:5
t q inherits	10:3
t q initial	9:3
t q innovation	10:4
t q innovative	8:-3 9:3
t q inpainting	8:-4 10:4
t q input	0:3 1:3 8:-4
t q input-output	8:5 10:-4
t q inputs	0:3
t q inserted	3:3 10:-3
t q insights	3:3
t q inspiration	10:3
t q inspired	0:8 1:-3 10:-3
t q instability	3:3
t q instance	8:-5 9:-3 10:6
t q instead	1:-3 10:9
t q instruction	10:4
t q instructme	2:-3 10:4
t q instructnav	10:3
t q instrumental	9:3 10:-3
t q integrate	1:4 10:-5
t q integrated	1:3
t q integrates	1:-4 10:6
t q integrating	3:4
t q integration	10:3
t q intelligent	10:3
t q interacting	3:3
t q interaction	8:-3 10:7
t q interactions	10:3
t q interactive	8:3
t q interest	8:7 10:-5
t q intermediate	8:-3 10:3
t q interpolation	0:4 1:-3 8:3 10:-6
t q interpretability	8:-3 10:6
t q interpretable	2:5 3:-4 8:-5 9:7
t q into	1:-3 3:4 8:-7 9:-4 10:6
t q intrinsic	2:-3 10:4
t q introduce	0:-6 3:4 7:5 10:-3
t q introduced	6:3 8:-4
t q introduces	1:-3 8:-4 10:8
t q introducing	8:4
t q investigate	8:-6 9:5
t q investigates	10:5
t q investigation	1:-4 8:6
t q involves	1:4
t q involving	1:4 8:-3
t q ir	10:3
t q irt	10:4
t q is	0:3 1:4 5:3 6:-4 7:3 10:-6
t q issue	1:4 2:5 8:-7
t q issues	2:-3 8:9 10:-5
t q it	3:-4 5:3 8:-3
t q item	10:4
t q iterative	2:-3 8:-5 10:10
t q its	0:3 1:-3 10:3
t q ivntr	10:3
t q joint	1:-3
t q jointly	1:4 8:4 10:-6
t q kalman	1:3 3:-3
t q kd	10:3
t q keep	8:3 10:-5
t q kernel	1:-4 8:7
t q kernels	0:4 1:-4 4:3
t q key	1:-5 8:3
t q kgs	8:-3 10:3
t q kind	9:-3 10:3
t q kinematic	8:3
t q kitti	10:3
t q knowledge	0:-3 1:6 3:4 8:-5 10:-4
t q known	4:3
t q label	0:3 1:-4 10:4
t q label-free	8:-3 10:3
t q labeled	8:-3 10:3
t q labels	8:3
t q language	1:3 3:3 5:3 8:-4 9:-6 10:3
t q languages	8:3 10:-4
t q large	0:-4 3:7 6:-5 8:-4 10:3
t q large-scale	1:5 3:-3 6:5
t q largely	8:3 9:3 10:-5
t q latent	1:3 4:3 8:-6 9:3
t q law	0:4 10:-4
t q layer	2:-3 3:8 8:-3
t q layer-wise	10:5
t q lead	8:3 9:-3
t q leader	8:-3
t q leading	2:3 3:3 8:-9 10:3
t q leads	8:3 10:-5
t q learn	0:3 2:-4 3:-4
t q learnable	10:4
t q learned	0:-3 1:5 3:-3 5:3 9:3
t q learners	5:3 10:-3
t q learning	1:3 2:-7 3:-3 4:-4 5:-4
t q learns	0:-3 1:4 8:-3
t q legs	8:-4 10:5
t q lenet-5	1:3
t q let	8:-3 10:3
t q level	8:-4 9:3 10:4
t q leverage	1:3 3:-3 8:-3 10:4
t q leverages	1:3 8:-4 10:4
t q leveraging	1:6 8:-3 9:3 10:-4
t q libraries	10:4
t q library	10:-3
t q lidar	8:3
t q light	3:5 8:-4
t q light-weight	1:-4
t q lightweight	1:-4 9:-5 10:4
t q like	1:-4 4:-4 10:9
t q likelihood	0:6 8:-4
t q limitation	1:5 2:3 3:-4 4:5 8:3 10:-9
t q limitations	2:3 10:-4
t q limited	2:4 10:-3
t q limits	3:-3 8:4
t q linear	1:-5 3:-3 10:7
t q linguistic	0:4
t q linking	8:4 10:-4
t q lirpa	8:-3 10:3
t q literature	10:5
t q llama	10:3
t q llm	9:-3 10:3
t q llms	3:3 8:-3
t q loaded	2:4
t q local	8:-3 9:-4 10:5
t q localization	8:3
t q locomotion	1:-3 10:3
t q logic	8:5
t q logical	8:6 10:-5
t q logics	1:4 10:-3
t q logistic	4:3
t q long	0:3 1:-3
t q long-term	10:3
t q look	9:-3 10:5
t q loss	1:-6 2:3 4:3
t q lot	10:3
t q low	6:5
t q low-level	1:5 8:-4
t q low-rank	1:3 8:3 10:-5
t q lower	3:10 10:-8
t q lsemsw	9:3
t q lstm	8:-3 10:4
t q lvlms	8:-3 10:3
t q machine	8:-3
t q machine-learning	8:-3 10:3
t q made	3:4 8:-4
t q magnitude	10:3
t q main	0:9 1:-3 2:-3 8:5 10:-7
t q mainstream	3:3
t q maintain	1:5 10:-4
t q maintenance	8:4 10:-4
t q major	9:3
t q make	3:3
t q makes	8:-5 10:7
t q making	8:3
t q mamba	10:3
t q management	8:-4 10:6
t q manhattan	10:-3
t q manifolds	10:3
t q manipulation	10:5
t q many	1:3 3:4 8:-3
t q map	3:3
t q mapping	2:3
t q mappings	8:5 10:-4
t q maps	2:-3 3:3
t q margin	8:-3 10:3
t q markov	3:-4 10:9
t q mask	8:-4 9:-4 10:10
t q masked	1:-3 2:3 10:4
t q masks	1:3
t q match	6:4 10:-3
t q matches	5:6
t q matching	8:-3 10:3
t q material	1:4 9:-3
t q materials	8:4 10:-4
t q mathematical	10:3
t q mathematically	0:5 1:-3
t q matrix	1:6 8:-4
t q matters	8:4 10:-3
t q maximization	1:5
t q maximum	0:7 1:-3 8:-5
t q mdlstm-rnns	9:3
t q mdps	1:4
t q me	8:-3 9:3
t q meaning	10:3
t q means	1:5 8:-3
t q meanwhile	4:5
t q measure	10:-3
t q measurements	8:3
t q mechanism	2:3 9:3
t q mechanisms	3:3 8:5 10:-4
t q melodies	10:3
t q memory	10:3
t q memory-demanding	10:3
t q mental	10:4
t q mentions	10:3
t q mesh	3:5 9:-5
t q meta	8:-4 10:4
t q meta-uda	9:3 10:-3
t q metafinger	10:3
t q method	0:-3 3:-5 6:-3 8:3 9:-3
t q methodology	2:8 8:-4 9:-3
t q methods	2:-3 3:-6 4:-3 5:3 6:-5 8:7 9:-8
t q metrics	0:4 3:-3 8:5 10:-4
t q middle-	8:-3 10:3
t q might	10:4
t q millions	10:3
t q miner	3:3
t q minimax	0:4 8:-4
t q minimize	1:6 10:-5
t q minimizing	1:-3
t q missing	3:4 8:-3
t q mitigates	10:3
t q mixtures	8:-3 10:7
t q mixup	10:3
t q mllm	8:-3 10:3
t q mlp-mixer	10:3
t q mm	1:-3 10:4
t q mnist	1:3
t q mobile	8:3
t q modalities	8:-3 10:3
t q model	3:-4 5:6 8:-5
t q model-free	1:3 8:-3
t q modeled	3:4 10:-4
t q modelling	0:3
t q models	0:8 2:-6 3:-6 4:-5 5:-3 8:6 9:-3
t q modern	10:3
t q modes	10:3
t q modification	10:3
t q modified	0:5 1:-6
t q module	1:-5 10:7
t q modules	2:4
t q modulo	8:4 10:-3
t q moe	10:3
t q monocular	0:3 2:-4 8:3
t q monolingual	9:-3 10:6
t q monotone	8:-3 10:3
t q more	3:-4 9:-5 10:6
t q moreover	9:4
t q morphological	1:-3 10:3
t q morphology-aware	1:4
t q most	0:-4 1:-5 3:5 6:-3 8:-6 9:6
t q motion	2:-6 8:3 10:3
t q motion-aware	8:-3 9:4
t q motivated	10:6
t q motor	10:3
t q mpc	8:3 10:-3
t q mppnet	2:3
t q mrs	8:3 10:-3
t q msa	10:3
t q mtl	0:4 1:-3
t q muka	10:-3
t q multi-agent	10:4
t q multi-armed	8:3
t q multi-attention	10:4
t q multi-choice	9:-3 10:4
t q multi-fidelity	10:4
t q multi-frame	8:-3 10:3
t q multi-goal	10:-3
t q multi-graph	9:-3 10:3
t q multi-head	1:3 9:-3
t q multi-level	8:-5 9:3 10:3
t q multi-modal	0:3 1:-3 2:3 8:-3
t q multi-object	8:-4 10:3
t q multi-objective	10:-4
t q multi-person	10:-3
t q multi-scale	10:5
t q multi-sensor	8:-3 10:3
t q multi-source	10:3
t q multi-task	0:3 8:-7 10:4
t q multi-vector	2:4
t q multi-view	8:3 9:-4 10:3
t q multimodal	3:4 8:4 9:6 10:-10
t q multiple	1:3 3:6 8:-3 9:-4
t q multivariate	8:3
t q music	6:6 10:-4
t q mutual	10:3
t q naive	1:-3 4:4
t q naively	10:3
t q named	1:-4 2:7 7:3 8:-7 9:5 10:-4
t q namely	1:5 6:-6
t q natural	0:3 1:3 9:-5
t q naturally	1:4 4:4 10:-8
t q nature	3:3 8:-4
t q navigation	1:-3 4:4 9:3
t q ncdwf	8:4 9:3 10:-6
t q near-online	8:-4 10:4
t q necessary	8:-4 10:6
t q necessitates	10:3
t q need	3:4
t q neighbor	10:3
t q ner	2:4
t q nested	9:-3 10:4
t q net	8:-3 9:-6 10:9
t q nets	10:6
t q network	0:-3 1:6 3:-5 4:-3 7:4 8:-4
t q networks	1:-7 3:3
t q neural	1:-3 2:-4 4:-5 5:-3
t q neuroseqret	8:-3 10:3
t q new	2:-10 3:6 4:-3 6:3 9:-8
t q newly	6:4 10:-3
t q nlp	8:3 10:-4
t q nmpc	8:-3 10:3
t q no	5:3 9:6 10:-3
t q no-aspect	8:-3 10:3
t q no-regret	8:4 10:-4
t q node	10:5
t q nodes	10:4
t q noise	0:3 8:-8 10:6
t q non-conflicting	8:3
t q non-convex	8:-3
t q non-linear	1:4
t q non-local	10:4
t q non-ordered	9:3 10:-3
t q non-parametric	8:-4 10:4
t q nonconvex	8:7 10:-7
t q nonlinear	1:4
t q nonnegative	8:-3 10:3
t q nonparametric	5:3
t q nontrivial	10:4
t q norm	2:3 10:-3
t q normalizing	8:-3 10:3
t q not	3:-4 10:4
t q notable	8:3
t q notably	1:-4 10:4
t q note	8:-3 10:4
t q notion	0:3 3:3 10:-6
t q novel	0:-4 1:-4 4:-3 6:6 10:3
t q np-hard	10:3
t q number	0:3 10:-5
t q numerical	8:-3 10:4
t q o2p	8:-3 10:6
t q object	1:5 2:-5 3:-4
t q objective	9:3
t q objectives	9:-3 10:3
t q objectness	8:-3 9:7 10:-4
t q objects	0:3
t q observations	2:7 10:-5
t q observe	9:5
t q observed	4:5 10:-3
t q observer	8:3 10:-4
t q observing	8:5 10:-3
t q obtain	9:-5 10:7
t q obtained	8:3 10:-3
t q obtains	8:-3 10:3
t q occlusion-robust	8:4 10:-6
t q odometry	8:3 10:-3
t q of	0:-5 3:4 4:-4 5:-6 6:-5
t q off-the-shelf	10:3
t q offers	8:-3 10:3
t q often	0:3 4:7 8:6 9:-4 10:-10
t q omnidirectional	1:5 8:-3
t q on	0:-5 2:-6
t q on-body	8:-3 10:3
t q on-robot	8:3
t q once	2:3
t q one	1:5 3:3 8:-5
t q one-shot	2:4
t q ones	1:-4 10:5
t q online	0:-3 1:9 9:3 10:-5
t q only	1:8 2:5 8:-7
t q opaque	9:3 10:-5
t q open	8:-4 9:3
t q open-domain	8:4 10:-6
t q open-ended	9:-4 10:4
t q open-set	8:4 10:-3
t q open-source	8:3
t q openness	10:3
t q operation	10:4
t q operations	1:-3 10:4
t q operator	1:3 10:-6
t q opposed	4:6 8:-3
t q optical	1:5 8:3 10:-3
t q optimal	0:3 3:-5 8:6 10:-4
t q optimization	9:4
t q optimize	10:4
t q optimized	8:-6 10:7
t q optimizing	10:-3
t q or	3:-6 5:3 9:-3 10:4
t q order	8:6 10:-4
t q ordinal	8:-3 10:3
t q orientation	8:3
t q oriented	3:3 8:4 10:-5
t q orthogonal	0:4
t q other	0:-3 3:7 5:-3 8:-9 10:6
t q others	0:3 8:4 10:-4
t q our	2:5 5:-5 7:-4 8:-6 10:-3
t q out	0:3 8:3 9:4 10:-6
t q out-of-distribution	8:4 10:-3
t q outliers	1:4 9:-3
t q outperform	4:9 8:-4 10:-4
t q outperforming	4:4 8:5 10:-5
t q outperforms	0:-4 1:-4 4:12 5:-3 8:-3
t q output	1:3 9:6 10:-7
t q outputs	10:4
t q over	1:-5 4:6 8:-5 9:4 10:4
t q over-parameterized	1:4
t q overall	8:3
t q overcome	3:4 8:-3
t q overfitting	8:3
t q overlooked	1:3
t q own	10:3
t q pac	8:3 10:-3
t q pairs	0:6 10:-3
t q paper	0:-4 1:-4 3:-7 8:3 9:6
t q paradigm	8:-3 10:5
t q parallel	3:5 10:-4
t q parameter	1:3 3:4 8:-3
t q parameter-free	10:4
t q parameters	1:3 3:-3 8:-5 10:3
t q parse	1:3
t q part	10:5
t q part-level	1:3
t q partial	1:-3
t q partially	10:3
t q particle	1:-3 10:3
t q particular	0:4 8:-4
t q particularly	8:3 9:6 10:-4
t q partition	10:4
t q partitioning	10:3
t q parts	8:-3 10:6
t q passing	1:3
t q passive	8:6 10:-3
t q patch	2:-4 10:3
t q path	10:-4
t q pattern	8:-3 10:4
t q patterns	8:-3 9:3
t q paving	8:-3
t q pca	6:3 8:5 10:-7
t q pedestrian	10:5
t q pelee	8:-4 10:3
t q people	1:3
t q per-pixel	8:3 10:-3
t q perform	3:4 4:-3 5:3
t q performance	1:-11 3:4 4:9 8:-3 10:-4
t q performance-complexity	8:-3 10:3
t q performed	1:3 8:3 10:-4
t q performs	1:-5 10:5
t q person	8:-5 10:6
t q personalized	8:6 10:-6
t q perspective	8:4 9:3 10:-7
t q perturb	1:3
t q phase	10:3
t q phenomenon	10:5
t q photometric	3:3
t q photorealistic	10:3
t q physical	8:3 10:-3
t q physics	8:3
t q pinns	8:5 10:-5
t q pipeline	1:3 8:3 10:-3
t q pixel	0:6 10:-4
t q place	3:3 8:3
t q placement	10:3
t q plan	1:3 2:4 10:-5
t q planner	10:5
t q planners	3:3 8:-3
t q planning	0:-3 1:4
t q platform	10:3
t q platforms	10:3
t q players	9:4
t q plays	8:-3 10:4
t q plug-and-play	2:3 3:3 10:-5
t q plug-in	8:-4 10:4
t q plugged	9:-4 10:4
t q point	0:-3 1:3 3:-3 8:5 9:-5
t q point-cloud	8:3 10:-3
t q points	6:-3 8:-3 10:8
t q poisoning	10:3
t q policies	8:6 10:-3
t q policy	1:-5 2:4 8:-4 10:3
t q polyjuice	8:3 10:-3
t q polynomial	10:3
t q poor	1:3
t q poorly	9:-3 10:5
t q popular	4:4 10:3
t q pose	1:4 9:-4
t q pose-guided	2:4
t q posetrack	8:4 10:-4
t q position	8:3
t q possibility	8:7 10:-5
t q potential	1:-6 2:5 3:-3
t q potentials	3:3
t q powered	3:6 10:-4
t q powerful	0:4 8:4 9:-3
t q practical	3:-3 8:-7 10:9
t q practice	1:5 8:-3
t q pragmatic	8:5 9:3 10:-7
t q pre-train	10:-3
t q pre-trained	0:-3 7:4 8:-4
t q pre-training	8:-3 10:3
t q precision	10:4
t q predict	1:3 10:-5
t q predicted	1:7 10:-5
t q predicting	1:3 8:-4
t q prediction	1:5 8:-5 10:5
t q predictions	3:4 9:-3
t q predictive	1:5 3:6 8:-4 10:-5
t q preference	1:7 10:-5
t q preferences	10:3
t q prefix	2:4 10:-3
t q preliminary	8:4 10:-3
t q presence	10:3
t q present	3:-4 8:5 9:5 10:-6
t q presentation	9:3
t q presents	3:4 8:-5 9:4
t q preservation	8:4 10:-4
t q preserving	10:-6
t q pretrained	3:3 10:-3
t q previous	0:-4 1:-6 4:6
t q previously	1:5 8:-3
t q primal-dual	10:4
t q principle	0:5 1:-4 9:-4
t q principled	8:-3 10:4
t q principles	10:4
t q prior	8:-8 9:7 10:-3
t q priors	3:7 8:-4
t q probabilistic	0:5 1:4 2:-3 10:-5
t q problem	1:-3 2:-4 3:-4
t q problems	8:-4 9:-3 10:5
t q procedure	8:-5 10:8
t q process	3:-6 8:-4 9:5
t q processed	1:6 10:-7
t q processes	1:9 3:-3 10:-3
t q processing	8:3
t q produce	10:4
t q product	8:-3
t q production	8:-3 10:4
t q program	0:3
t q programming	1:-3 10:3
t q progress	3:3 9:3
t q progression	8:-3 10:3
t q progressively	10:3
t q projection	10:-3
t q prominent	10:4
t q promise	10:3
t q promising	1:-3 8:-3
t q promote	0:5 10:-3
t q prompting	4:3
t q prompts	9:-3 10:5
t q proof-of-concept	8:6 10:-7
t q propagation	4:4 9:-3
t q proper	3:3 8:-3
t q properties	0:-3 1:-4 3:-3 8:6 9:4
t q property	8:11 10:-12
t q proposal	1:3 10:-3
t q proposals	10:-4
t q propose	2:7 4:-3 5:-4 7:-3 10:-3
t q proposed	0:-3 1:-4 2:3 3:6 8:-4
t q proposes	9:-4 10:4
t q proposing	1:-6
t q protocols	10:4
t q prototype	2:4 10:-3
t q prototypes	8:5 9:-3 10:-3
t q prototypical	8:3 9:4 10:-9
t q provide	1:-3 3:-3 8:3
t q provides	9:4 10:-3
t q providing	1:-3 10:5
t q proximal	8:-3
t q proxy	10:-3
t q prune	9:-3 10:3
t q pruning	1:3
t q pseudo-labeling	8:-4 10:5
t q pseudo-labels	1:3
t q public	10:4
t q publicly	6:6 8:4 10:-8
t q published	10:3
t q purpose	0:3 10:-3
t q push	8:4
t q pushes	8:4 10:-4
t q put	8:3
t q pyramid	9:-4 10:3
t q quadratic	0:3
t q quadratically	0:3
t q quadruped	8:-3 10:3
t q quantification	10:3
t q queries	8:3
t q question-answering	6:4
t q questions	4:4 10:-4
t q qwen2.5	0:3
t q r-cnn	8:-4 10:6
t q radar	8:3 10:-4
t q radiology	2:3
t q random	5:4
t q range	9:3
t q rank	8:4 10:-3
t q rapid	8:-3 10:4
t q rare	8:6 10:-7
t q rarely	8:-3 10:4
t q rate	2:3 3:4 4:4 10:-8
t q rates	0:3 4:5 9:4 10:-6
t q re-identification	2:3 8:-5 10:4
t q re-rank	1:3
t q reach	8:5 10:-4
t q react	3:3 10:-3
t q reaction	10:-3
t q real	3:-3 10:3
t q real-time	10:5
t q real-world	0:3 1:-5 3:-3 6:3 8:-4 10:3
t q realism	0:4
t q realize	2:5 8:4 10:-7
t q reasoning	1:4 8:3 9:-3
t q recall	1:3
t q recast	1:3
t q recent	0:4 1:-4 6:-3 8:3
t q recently	0:4 1:-3 3:3 8:8 10:-7
t q recognition	1:-3 2:3 3:-3
t q recommendation	2:4 3:3 8:-4
t q reconstructing	0:4 10:-5
t q reconstruction	10:5
t q recover	10:3
t q recovery	3:5 9:-3 10:-3
t q recurrent	10:4
t q recursive	8:-4 9:3
t q reduce	10:6
t q reduction	10:6
t q refer	2:-3 8:3 10:3
t q reference	3:3
t q referred	2:5
t q reflection	8:5 10:-4
t q reformulates	8:-5 10:4
t q reformulation	1:3
t q regard	8:-4 10:4
t q regime	6:7 10:-3
t q region	1:4 10:-4
t q registration	10:3
t q regression	1:4 2:-4 4:3
t q regressor	10:4
t q regularity	8:-3 10:3
t q regularization	1:8
t q regularize	3:4
t q regularized	5:3
t q regularizer	3:3
t q reid	10:3
t q reinforced	8:5 9:3 10:-8
t q reinforcement	10:4
t q related	3:3 8:4 10:-3
t q relation	9:-3 10:3
t q relational	9:-3 10:4
t q relations	3:3
t q relationship	1:4
t q relative	0:4 1:-4 4:3 10:-4
t q relatively	0:3 10:-3
t q relativenet	8:-3 10:3
t q release	6:-3 10:5
t q relevance	9:-4 10:6
t q relevant	8:4 10:-4
t q reliability	8:3 9:3 10:-6
t q reliable	8:-3 10:5
t q relies	1:4 10:-3
t q rely	5:3
t q relying	1:-4 10:4
t q remains	8:-4 10:6
t q remarkable	8:-5 9:3
t q rendering	9:3 10:-3
t q replace	0:3
t q replaces	1:3 10:-3
t q report	2:3 8:-4 10:3
t q reports	8:4
t q representation	2:-3 8:4 9:-5 10:4
t q representations	1:3
t q representative	3:3 4:4 9:-4
t q represents	10:3
t q require	1:-4 8:5
t q required	1:3
t q requirements	3:4
t q requires	1:4 10:-3
t q research	8:-3 9:-3 10:5
t q resnet	1:5
t q resolution	8:5 10:-4
t q resolutions	9:-3 10:4
t q resolve	9:3
t q resolving	8:4 10:-3
t q resources	10:3
t q respect	10:3
t q response	2:4 10:-3
t q responses	4:4 10:-3
t q responsible	10:3
t q result	0:4 1:-4 2:-4 4:6 8:-3
t q resulting	3:3 6:3 10:-5
t q results	0:-3 2:3 5:4 9:-3
t q rethinking	1:6
t q retrieval	8:3
t q retrieval-augmented	10:4
t q retrieve	8:-3
t q retrieved	1:3
t q reveal	3:4 10:-4
t q reveals	0:3 1:3
t q revisiting	10:4
t q revolutionising	8:-3 10:3
t q reward	2:-3 10:5
t q rgb	8:-3 10:3
t q rgb-depth	2:4 10:-3
t q rich	8:3
t q riemannian	1:5 10:-4
t q rigidity	0:3
t q risk	8:3 10:-3
t q risk-aware	8:-5 10:5
t q rl	0:3 1:4 10:-3
t q rmfer	2:-3 10:3
t q rnn	10:-3
t q robot	1:-3 6:3
t q robotic	3:3 10:-3
t q robotic-assisted	8:-3 10:3
t q robotics	8:-3 10:4
t q robots	10:4
t q robust	2:3 4:-4 8:11 9:-6 10:-6
t q robustly	8:4 10:-5
t q robustness	8:-3 10:6
t q role	1:4
t q role-playing	9:3
t q rotation	10:4
t q routing	3:7 8:-4 10:-3
t q rumor	9:3
t q runtime	1:-3
t q s2s	8:4
t q safe	8:-3 9:4
t q saliency	10:3
t q salient	8:-3 10:7
t q salisa	10:3
t q same	1:4 3:-3
t q sample	1:-3
t q sampler	8:-3 10:6
t q samples	1:5 9:-4
t q sampling	0:4 10:-3
t q satisfaction	1:3 8:-3
t q satisfy	9:4 10:-3
t q saving	8:3 10:-3
t q scalability	2:3
t q scalable	1:-3 8:4 10:-4
t q scale	8:3 9:3 10:-3
t q scales	10:5
t q scaling	3:-3
t q scarcity	10:3
t q scat	8:4 9:3 10:-6
t q scenarios	2:3
t q scene	1:-4
t q scheduling	8:-6 10:6
t q scheme	1:5 3:3 8:-4
t q schemes	0:5
t q scientific	8:-3
t q score	1:-4
t q scores	4:3 10:-3
t q scoring	10:3
t q screening	3:3
t q search	1:3 2:-6 4:4 8:-5 9:-10 10:7
t q second	0:-3 2:5 10:-4
t q seeing	8:3
t q seen	8:-4 10:5
t q segmentation	2:3 3:-4 9:-5
t q segmentation-aware	8:3 10:-3
t q segments	1:-3 10:4
t q select	1:-3 10:3
t q selecting	1:3
t q selection	1:3 2:3
t q self-attention	9:5 10:-6
t q self-supervised	0:3 8:-3 9:-6
t q self-training	3:4 8:-3
t q selfsupervised	9:4 10:-5
t q semantic	1:-6 3:4 9:4 10:-3
t q semantics	8:-4 10:8
t q semantics-enhanced	10:3
t q semi-supervised	8:4 10:-3
t q sense	3:4
t q sensing	8:3 10:-3
t q sensor	8:3
t q sentence	10:3
t q sentiment	8:4 10:-5
t q separate	10:3
t q seq2seq	3:3 8:8 10:-8
t q sequence	8:3 10:-3
t q sequences	8:3 10:-4
t q sequential	8:-5
t q series	1:3 8:5 10:-4
t q serves	1:-3 3:4
t q set	1:3 3:3 8:-3 9:3
t q sets	0:7 1:-4
t q setting	9:5
t q settings	10:3
t q setup	5:3
t q seven	10:3
t q several	8:3
t q severe	4:3 10:-3
t q sgd	10:3
t q sgr	8:8 10:-9
t q shadow	6:3 10:-3
t q shape	2:5 8:6 9:-4 10:-3
t q shared	10:-3
t q sharing	1:7
t q shift	9:3
t q shifts	1:-3 10:3
t q shortcoming	2:4
t q shortest	3:3
t q show	0:-3 4:-3 8:-10 9:-5 10:7
t q showing	8:-3 10:4
t q shown	1:-4 3:3 8:-9 10:8
t q shows	8:-3 10:10
t q siamese	8:-5 9:-3 10:7
t q side	3:4 10:-5
t q signal	8:3
t q significant	8:-6 10:9
t q significantly	4:3
t q sim-to-real	8:-4 10:3
t q similar	1:4 4:-4 5:4
t q similarities	8:3
t q similarity	4:3 8:-4 10:3
t q simple	4:7 8:-8 10:4
t q simply	1:3
t q simshear	8:-3 10:3
t q simulated	8:5 10:-6
t q simulation	2:4 8:-3 10:4
t q simulations	1:4 3:6 10:-8
t q simultaneous	8:3 10:-4
t q simultaneously	1:4
t q since	1:-3 10:6
t q single	3:6 8:-5 9:-4
t q single-frame	9:-3
t q single-image	8:-3 10:3
t q single-modal	10:3
t q single-stage	9:-3 10:4
t q singular	2:3
t q sites	8:-3 10:3
t q six	8:-3 10:4
t q size	10:5
t q skewed	3:3
t q skill	3:4
t q skills	1:3 2:-3
t q small	3:5 8:-5
t q smaller	0:4
t q smoothing	1:5 10:-4
t q smpl	0:4 8:4 10:-8
t q snapshot	10:4
t q snns	10:3
t q so	3:-3 4:-3 8:6
t q society	8:4 10:-3
t q soft	8:-3 10:4
t q solution	1:5 8:-7 9:7 10:4
t q solutions	1:3 3:3 10:-4
t q solve	8:4 9:-4
t q solver	8:-4 10:3
t q solves	8:-4 10:5
t q solving	0:3
t q some	8:-5 10:4
t q sota	0:4
t q source	10:4
t q source-free	8:-3
t q sources	3:6 9:-4
t q space	0:-4 1:4 3:3 4:3 10:-5
t q spaces	1:5 8:-5
t q span	1:3 8:-7 10:5
t q spanning	10:3
t q spans	8:-3 10:3
t q sparsex	8:-3
t q sparsification	10:3
t q sparsity	10:3
t q spatial	1:3 3:-3
t q spatial-temporal	1:3 10:-6
t q spatiotemporal	1:3
t q specialized	1:3 8:-3
t q specific	1:-3 10:8
t q specifically	0:-3 3:-3 8:5
t q specify	10:4
t q spectral	6:3
t q speech	8:-3
t q speed	1:-3 4:4 10:-3
t q speeding	0:4
t q spiking	1:4
t q splits	10:3
t q spoken	8:-3 10:3
t q spores	10:3
t q squadv1.1	6:3
t q sr	8:3
t q ssf-dan	2:-3 10:3
t q ssl	10:3
t q stability	10:-3
t q stabilize	0:4
t q stabilizing	8:3 10:-4
t q stable	10:4
t q stage	1:6 8:-5 9:-3 10:3
t q stainrestorer	10:4
t q standard	0:4 3:-7 4:-7 5:3 6:4 8:6
t q start	8:3 10:-3
t q started	1:3
t q state	10:3
t q state-of-the-art	1:-8 2:-5 3:7 5:7 8:-3
t q states	1:4
t q static	10:3
t q statistic	8:4 10:-4
t q statistical	8:5 10:-3
t q status	8:-3 10:3
t q steady	3:4 8:3 10:-7
t q step	8:-3 10:3
t q steps	8:-4 10:5
t q sti	8:4 10:-4
t q still	0:3 8:5 10:-7
t q stochastic	0:-3 3:7 8:-6
t q straightforward	1:5 8:-4
t q strategies	1:6 8:-7 10:-3
t q strategy	10:-3
t q strength	2:5 10:-4
t q strict	0:3
t q strictly	8:-3 10:3
t q strong	8:6 9:-4
t q strongly	8:3 10:-3
t q structural	0:4 4:3 10:-4
t q structure	0:3 3:-3 5:3 9:-3
t q structured	9:3
t q structures	8:6 10:-4
t q struggle	8:4
t q studied	8:-4 10:4
t q studies	1:-3
t q study	0:-6 1:-8 3:12 6:3 9:3 10:-5
t q studying	8:5 10:-3
t q style	1:3 8:3 10:-4
t q styles	10:3
t q subdomain	8:-4 10:4
t q submodular	8:-3 10:4
t q subsequent	1:5
t q subsequently	1:4 10:-3
t q subset	7:5
t q subtasks	8:-5 10:5
t q subword	8:-3 10:4
t q success	2:3 3:4 8:-4
t q successful	10:3
t q successfully	8:-8 10:9
t q such	0:-6 4:-3 5:5 6:-5 8:3
t q suffer	8:5 10:-5
t q sufficient	1:-3 10:7
t q suitable	1:3 10:-4
t q sum	10:-3
t q sum-of-squares	3:3
t q summaries	8:3 10:-3
t q summarization	3:3 10:-3
t q super-resolution	2:-4 3:7 8:-4
t q superiority	10:3
t q supervised	0:3 1:-5
t q supervision	10:3
t q supply	8:4 10:-3
t q supported	8:3
t q supports	9:3
t q surface	10:3
t q surfaces	10:3
t q surrogate	0:3
t q suture	8:-3 10:3
t q svm	4:3
t q swing	1:3 10:-3
t q symbolic	1:5
t q syntactic	3:4
t q syntax	4:3
t q synthetic	3:-3 8:3
t q system	1:-3 3:-3 10:5
t q systematic	0:4 1:3 2:-5 10:-3
t q systematically	8:-4 10:5
t q systems	2:4
t q tablegpt	10:3
t q tabletop	10:3
t q tackle	8:-4 10:6
t q tackles	8:-3 10:4
t q tailored	8:-4 10:5
t q taken	8:4 10:-3
t q tamp	8:4 10:-4
t q tampering	9:3
t q target	3:4
t q task	2:-5 3:4 8:-5 9:5
t q task-aware	9:4 10:-4
t q task-specific	10:5
t q tasks	1:-5 2:-3 3:-6 6:-4 8:3 9:4
t q teacher	1:5 10:-4
t q technical	0:7 10:-5
t q technique	1:-7 8:5 9:6
t q techniques	10:3
t q teleoperation	8:4 10:-4
t q temperature	8:-3 10:3
t q template	9:-4
t q temporal	8:-5 9:4
t q temporally	8:4
t q term	1:-3 8:3
t q termed	10:4
t q terms	8:-4 10:3
t q test	0:3 10:-4
t q tested	10:4
t q testing	1:-3 8:-4 10:8
t q tests	10:4
t q text	1:3
t q text-image	10:4
t q text-only	8:-3 10:5
t q texts	8:-3 10:3
t q textual	8:-3 10:4
t q texture	10:4
t q textverse10m-e	7:3
t q than	0:-4 1:-6 3:-3 4:7 8:3
t q that	1:-3 2:-3
t q the	0:3 2:-6 3:-4 5:-5 7:-3
t q their	0:3 1:9 3:-3 4:3 8:3 9:-7 10:-5
t q them	1:4
t q then	1:6 2:-3 3:-3 8:-6
t q theoretical	3:4
t q theories	8:4 10:-4
t q theory	1:5 10:-3
t q there	8:3 9:4 10:-5
t q therefore	2:4 8:6 9:-3 10:-5
t q these	0:-4 2:-4 3:5 8:5 9:-5
t q they	0:3
t q third	0:3
t q this	4:-3 5:5 7:-3 8:4 9:-3 10:-4
t q thompson	3:4 10:-6
t q those	10:3
t q though	10:4
t q three	8:-6 10:8
t q thresholding	8:-3
t q through	0:-5 1:4 2:-3 3:-3 4:-3 6:6 9:-5
t q thus	4:5 9:4 10:-4
t q tighter	8:-3 10:4
t q time	3:-3 8:4 9:4 10:-5
t q time-consuming	8:-3 10:4
t q to	0:-5 3:-3 4:7 5:6 6:-6 7:-6 9:-6
t q today	8:3
t q together	1:-6 3:3 10:4
t q tokens	10:4
t q tool	8:-3 10:8
t q tools	1:-6 3:-4 10:9
t q top	3:3
t q top-down	10:5
t q topic	10:3
t q tough-to-beat	10:3
t q towards	1:-3
t q trackers	10:-3
t q tracking	8:-5
t q trade-off	3:3 10:-4
t q trade-offs	8:4 10:-5
t q tradeoff	8:-3 10:3
t q traditional	0:3 1:-3 2:-4 4:3 5:-3 8:-4 9:3
t q traditionally	3:5
t q traffic	10:3
t q train	1:5 2:5 8:-8
t q trainable	3:4 9:-3
t q trained	0:3 1:7 3:-4 6:-3 10:-3
t q training	0:-3 2:-3 3:-4 6:-3 8:4 9:8
t q trajectories	10:3
t q transcription	9:3
t q transfer	1:6
t q transferring	3:3 8:3 10:-4
t q transfiner	10:3
t q transform	1:4
t q transformation	1:-3 10:6
t q transformer	1:4 2:3 8:-7 9:-5 10:6
t q transformers	8:-5 10:6
t q transforms	10:3
t q transport	0:5
t q traversability	8:3 10:-3
t q treat	9:-6 10:3
t q tree	4:3 8:-4 9:3
t q tremendous	3:4 8:4 10:-8
t q trigger	1:5 10:-5
t q triplet	8:3 10:-4
t q triply	9:-7 10:7
t q trojannet	3:3
t q try	9:3
t q tuning	10:6
t q twelve	4:4 9:3 10:-5
t q two	0:-3 2:-5 3:9 4:-3 8:3 10:-4
t q two-head	8:5 10:-5
t q two-stage	1:5 8:6 10:-8
t q two-stream	8:-3 10:3
t q typical	1:3 5:3
t q typically	3:3 8:-5
t q ubiquitous	8:-4 10:4
t q ultrasound	8:-3 10:3
t q unbiased	9:-3
t q uncertain	1:3
t q uncertainty	1:4
t q uncertainty-aware	8:3 9:-3
t q uncover	5:5 10:-4
t q under	1:7 3:-3 9:-3
t q underlying	10:4
t q understand	9:3 10:-3
t q understanding	0:3 6:4 10:-7
t q underwater	10:4
t q undesirable	8:3
t q unexplored	10:3
t q unfortunately	3:4
t q unified	3:-3 8:7 10:-3
t q universal	8:3
t q unknown	8:-4 10:3
t q unlabeled	1:-3 2:-4 8:-3 10:5
t q unlike	5:3 8:-3 10:3
t q unpaired	10:3
t q unparalleled	8:-3 10:3
t q unregulated	9:3 10:-5
t q unseen	8:-3 10:5
t q unsupervised	10:-4
t q up	0:3 10:-3
t q update	1:4 8:-3
t q upon	0:4 1:-4 4:4 8:-4
t q upper	1:3 10:-4
t q upscaling	8:4 10:-4
t q us	8:-4 10:4
t q use	0:-5 1:5 2:-6 8:-3 9:7
t q use-case	9:-3 10:4
t q used	4:-3 5:3
t q useful	1:3
t q user	1:3 2:3 8:-5
t q uses	0:-3 1:7 2:-4 4:3 10:-3
t q using	0:-6 1:8 3:-9 4:-6 6:3 8:-3 9:-11
t q usually	1:4 5:5 10:-5
t q utgen	10:3
t q utilization	8:4 10:-3
t q utilize	8:4 10:-5
t q utilizes	8:3 9:3 10:-3
t q v-slowfast	8:-3
t q vaccine	10:3
t q validate	2:-3
t q validated	5:5 8:-3
t q validation	9:3
t q values	1:-4 2:3 10:4
t q vanilla	0:8 10:-6
t q variable	4:4
t q variables	0:4
t q variance	10:3
t q variant	10:-3
t q variants	10:4
t q variational	0:9 8:-7 10:-5
t q variations	3:-3 5:3 9:-3 10:5
t q variety	8:5 10:-3
t q various	2:-4 8:4 9:-3
t q vector	10:4
t q vectors	4:7 10:-4
t q vehicle	3:4 9:-3
t q vehicles	8:-4 10:4
t q velocity	1:3
t q verification	8:-3 10:4
t q versatile	8:4
t q version	3:-3 8:-5 10:3
t q vertex	3:3
t q very	8:3 9:-4
t q via	1:4 2:-6 5:3 8:-3 9:-3
t q video	2:7 3:-4 8:3 10:-6
t q videos	1:3
t q viewpoint	1:3
t q vision	1:6 8:-5 9:5
t q vision-language	8:-6 10:5
t q visual	0:-3 2:4 3:-4 8:3
t q visual-locomotion	8:-3 10:4
t q visual-textual	8:6 10:-4
t q visualizing	6:4 10:-3
t q visually	8:-5 10:4
t q vit	10:3
t q vital	8:3
t q viz	10:3
t q vlms	1:5 10:-5
t q voxel	10:4
t q vulnerable	8:-4 10:5
t q walks	5:4 10:-7
t q wasserstein	8:4
t q watching	10:3
t q watermark	10:3
t q way	1:4 3:5 8:-3
t q we	2:-3 3:-5 4:-13 6:-3 7:5 9:9 10:-3
t q weak	10:3
t q weak-kurtosic	3:3 10:-3
t q weakly	9:3 10:-3
t q weakly-supervised	3:4 10:-6
t q weaknesses	9:-4 10:4
t q wearable	9:-3
t q weighing	10:4
t q weight	10:4
t q well	1:-4 4:6 8:-3
t q well-designed	10:4
t q well-established	3:3 10:-3
t q well-known	8:-3 10:7
t q well-studied	9:7 10:-9
t q were	1:-4 10:5
t q what	10:4
t q when	3:-5 6:-3 8:8 9:3
t q whereas	10:3
t q whether	3:3
t q which	1:-8 4:5 9:-4 10:5
t q while	2:-3 3:7
t q white-box	8:4 10:-3
t q wide	8:4
t q widely	5:4 8:3 10:-4
t q wild	2:3 10:-3
t q win-win	9:3
t q window	10:3
t q wing	10:-3
t q wisdom	8:4
t q with	0:-3 1:6 4:-8 5:7 8:-10
t q within	1:5 3:-3 9:3 10:-4
t q without	1:-5 4:3 10:7
t q witnessed	8:-3 10:3
t q wmt14	10:3
t q words	1:3
t q work	0:4 1:3 2:-4 3:-5 6:4 9:-4
t q works	3:5 4:4 8:-6 9:4 10:-3
t q world	3:-4 8:4
t q years	8:3
t q yet	8:7 10:-6
t q yield	10:3
t q yielded	8:3 10:-3
t q yields	2:3
t q yolo	8:-3 9:4
t q zero-shot	2:3 3:-6 9:-3 10:8
t q }	1:-3 3:5 8:-3
t q ‘	5:3
t q ’	5:3 6:4 10:-4
t q ’s	8:3 9:-4
t q “	1:-3 8:4 10:4
t q ”	8:3
tail (2.5+1)d scene graph	2:5 10:-5
tail 32-bit floating point	5:4
tail 3d fully convolutional network	1:3 10:-3
tail 3d gaussian	1:3
tail 3d part-affinity implicit representation	1:-3 10:3
tail 3d recognition model	1:8 10:-7
tail 3d reconstruction	10:3
tail 3d self-attention	1:-3 10:4
tail 3d world model	10:3
tail 3x3 convolutions	4:3
tail a*	0:-3 10:3
tail aba	1:-3 10:5
tail abc	0:3
tail accumulation test	3:3
tail ace 2005	6:4 10:-3
tail action verifier	1:-3 10:3
tail activation function	3:5
tail active learning	0:5
tail acyclic feature refinement	1:-3 10:3
tail adam	10:3
tail adanorm	1:3
tail adapter	3:3 10:-3
tail adapter module	1:5 10:-4
tail adapterfusion	10:4
tail adaptive clustering	1:-4 10:5
tail adaptive entropy max-min adversarial learning	1:-3 10:3
tail adaptively weighted flip consistency loss	10:3
tail adminset	2:3 6:-3
tail admm	1:3
tail adu-depth	2:3
tail adversarial attack	1:-3 3:3 10:3
tail adversarial attacks	10:3
tail adversarial defense	4:-3 10:5
tail adversarial examples	3:-3 10:5
tail adversarial learning	1:6 10:-5
tail adversarial loss	1:3 10:-3
tail adversarial perturbation	1:3
tail adversarial training	8:4
tail ae	1:6 10:-3
tail aero	10:4
tail aerochain	2:4 10:-3
tail af	10:3
tail agentworld dataset	6:4 10:-3
tail aggregated demonstration	10:3
tail alexnet	1:-3 10:4
tail amortized inference	1:4
tail analysis-by-synthesis	1:-4 3:3
tail anchors	2:4 10:-4
tail and-or graph	1:5 10:-5
tail aogparsing	1:-3 10:3
tail approximate maximum likelihood	10:3
tail aradice	6:4 10:-3
tail asap-rl	2:6 10:-6
tail ash	2:4 10:-4
tail ask-splat	10:3
tail asp	0:-3 10:4
tail asp solver	10:-3
tail ast	4:3
tail asymmetric feature map	2:-3 3:4 10:-3
tail attention	0:-8 1:3 3:5
tail attention in attention	10:3
tail attention mechanism	1:4 3:4 10:-4
tail attentional generative network	10:3
tail attentive fashion grammar network	2:3 10:-3
tail attngan	2:3
tail augmentation	3:4
tail auto-encoder	3:3
tail automatic differentiation variational inference	0:4
tail autoregressive model	1:-3 3:5 8:3 10:-3
tail b-spline parameterization	1:4
tail b-splines	10:3
tail backpropagation	10:-5
tail backtranslation	1:3 10:-3
tail bag-of-words	1:5 10:-3
tail bandit algorithm	1:-5 3:7
tail bandit linear optimization	1:5 10:-4
tail bart	1:4
tail base learner	10:3
tail bayesian inference	1:5 10:-4
tail bayesian nonparametric model	10:3
tail bayesian optimization	5:4
tail bellman-ford	0:4
tail benjamini-hochberg procedure	0:4
tail bert	3:-3 4:6
tail beta process	1:3
tail bev fusion	2:3
tail bidirectional convolutional recurrent neural network	1:-3 10:4
tail bidirectional dependency-guided attention	2:4 10:-3
tail bilevel optimization	1:3
tail bilevel planning	1:-3 8:4
tail bilinear attention network	2:4 10:-4
tail binary sample compression scheme	0:3
tail blimp	6:3
tail bllip	6:-4 7:7 10:-4
tail bn	10:3
tail bo	3:3 5:3 10:-3
tail boundary-preserving mask head	1:-3 2:4
tail bp	10:3
tail bumblebee	10:3
tail catch	2:3 10:-3
tail cbam	1:4
tail cccl	1:6 10:-3
tail ccnet	2:3
tail cft	1:3
tail cglm	8:7 10:-4
tail cgpm	10:3
tail chain-of-thought	1:4
tail chatgpt	0:3 3:-4 4:5 10:-4
tail classical symbolic solutions	4:3
tail cluster-to-cluster framework	2:5 10:-4
tail cmw-h	2:4 10:-3
tail cmw-l	2:3
tail cmw-m	2:4 10:-3
tail cnn	0:-5 2:-3 3:6 5:-3 8:6 10:-4
tail coco	2:7 10:-3
tail code2inv	2:3
tail collaborative learning	8:5 10:-4
tail conformal prediction	1:3
tail consensus encoding unit	10:3
tail continual pre-training	3:5 10:-6
tail continuity equation	0:5 1:-3
tail continuous bag of words	5:4
tail contradoc	6:5 10:-4
tail contrast-gan	0:3 10:-3
tail contrastive learning	0:3 1:5 2:-3 8:5 10:-7
tail contrastive loss	1:3 10:-3
tail controlnet	0:4
tail conversational agent	3:3
tail convex optimization	3:4 10:-5
tail convolution	0:-3 10:7
tail convolutional encoder	10:3
tail convolutional network	10:3
tail convolutional neural network	0:-5 3:5 4:-4 5:3
tail convolutional neural networks	10:5
tail convolutional sparse coding	0:3
tail cooperative training	10:3
tail counterfactual regret minimization	0:6 1:-4
tail covispose	2:-3 10:3
tail cra	10:3
tail crapnet	2:3 10:-3
tail crcda	2:3 10:-3
tail crf	1:3 3:3 10:-4
tail criss-cross attention	0:4
tail curriculum learning	0:3 10:-3
tail curriculum multi-level learning	2:11 10:-10
tail d3	6:-3 7:4
tail dae	0:3 1:-3 4:4
tail data augmentation	3:9
tail dc-svm	2:4 10:-3
tail ddam	2:7 10:-5
tail ddam-ps	2:-3 10:3
tail decision rule	1:4
tail decomposition	1:-4 10:6
tail deconvolution	1:-3 10:4
tail deep convolutional neural network	10:4
tail deep generative model	1:-4 10:5
tail deep generative models	1:-3 8:3
tail deep matrix gp prior	1:3 10:-3
tail deep reinforcement learning	1:6 3:-4 8:3 10:-4
tail deepseek-r1	0:3
tail deepseek-r1-distilled llama	10:3
tail deformable convolution	1:4 10:-3
tail denet	2:4 10:-4
tail density ratio estimation	1:4 10:-3
tail dependency network	1:-3 10:3
tail depth semantics symbiosis	1:-3 2:5
tail depthwise separable convolution	1:5 10:-4
tail deterministic generator	4:4
tail dhcg	0:3
tail differentiable recommendation stage	1:-4 10:4
tail differentiable simulation	1:4
tail differential privacy	10:3
tail diffusion model	1:13 10:-10
tail diffusion policies	10:3
tail dilated filters	1:3 3:-4
tail direct perception	1:3
tail directed acyclic graph	10:5
tail disambiguator	1:4 10:-3
tail discriminative machine learning	10:3
tail disentangled skill representation	1:3 10:-3
tail distributed planner	3:3
tail docred	0:4 10:-3
tail domain adaptation	1:-3 3:6
tail domain randomization	0:3 1:-3
tail domain-independent planner	5:3
tail dpfl	1:-4 2:3
tail dpie	2:3
tail dpnet	2:3
tail dreambeast	2:4 10:-3
tail drl	8:4
tail dropout	0:3
tail dual sequence-to-sequence pre-training	2:5 10:-3
tail dynamic prefix-tuning	10:3
tail dynamic programming	10:3
tail e2d	1:3 10:-3
tail early stopping	1:4 10:-3
tail eautodet	2:-3 10:3
tail efficientdet-d2	10:3
tail efg	5:3 8:5 10:-3
tail efm	1:4 2:-3
tail elementwise shrinkage	10:3
tail empirical risk minimization	1:4 10:-3
tail encoder-decoder	8:3
tail enct	10:3
tail end-to-end learning	1:7 10:-5
tail energy-based model	1:4 10:-3
tail ensemble	3:3 10:-3
tail ensemble of probabilistic models	1:3 10:-3
tail eth-xgaze	6:-3
tail euclidean distance	1:3
tail evolutionary expectation maximization	10:3
tail evolutionary optimization	1:-3 10:4
tail exact lexical match	1:3
tail exhaustive search	5:3
tail existence function	1:3 10:-3
tail experience replay	1:3 10:-3
tail expert priors	10:3
tail explore-then-commit	10:3
tail extended gp	2:-3 10:4
tail extended kalman filter	1:3 10:-3
tail extended lda model	2:4 10:-3
tail extractor	1:-3 10:5
tail fastano	2:3 10:-3
tail fasttext	4:3
tail fcn8	10:3
tail featherstone algorithms	0:3 1:-3
tail feature augmentation driven contrastive learning	2:-4 10:4
tail feature coding	1:3
tail feature quantization	1:3
tail feature shrinkage	1:4 3:6 10:-8
tail feed-forward network	4:4
tail feedback robot planning	2:4 10:-3
tail few-shot learning	0:3
tail fg	10:3
tail fictitious play	0:5 10:-3
tail fim	1:4 10:-3
tail fine-tuning	1:3
tail fkl	5:4 10:-4
tail fl	0:3 8:3 10:-4
tail flexpoint	1:5 10:-3
tail flow-guided transformer	2:3 10:-3
tail fourier mapping	0:3 10:-3
tail fpt	10:3
tail frontier-based exploration	10:3
tail fully convolutional network	1:6 10:-4
tail function approximation	1:5 10:-4
tail g-pcc	1:-3 10:3
tail gan	4:3
tail gans	10:3
tail gat	10:4
tail gaussian kernel	1:3
tail gaussian mean-field vi	8:4 10:-3
tail gaussian mixture	8:6 10:-3
tail gaussian process	1:8 10:-5
tail gaussian processes	3:-3 10:5
tail gcn	8:5
tail gd	0:3 1:-3 4:3
tail generative 3d shape modeling	1:3 10:-3
tail generative adversarial network	0:6 1:-9 10:5
tail generative model	8:5
tail geometric relation graphs	10:3
tail geometry-aware representation	10:4
tail glm	10:4
tail glove	4:4
tail glue	10:3
tail gmm	1:-3 10:5
tail gnn	0:-3 1:-3 3:8
tail goal-conditioned policies	10:3
tail goal-selection	1:3
tail golden ranking	10:3
tail gp	0:5
tail gp nonlinear ica	0:4 10:-3
tail gpt	1:-3 10:6
tail gpt-2	0:5
tail gpt-4	1:-3 10:5
tail gpt-4o	10:3
tail gpt3.5	4:4
tail gradient descent	1:4 3:-4
tail gradient estimator	1:-3 10:4
tail gradient-based algorithm	10:3
tail gradient-based meta-learning	1:3
tail grammar model	10:3
tail graph convolution	1:4
tail graph convolution network	3:3 10:-3
tail graph convolutional network	4:4 10:-3
tail graphical models	3:3 10:3
tail graspability function	1:3 10:-3
tail graspvla	2:-3 10:4
tail greedy algorithm	10:3
tail greedy decoding	4:3
tail greedy search	1:6 10:-4
tail gsplat	3:3 10:-3
tail gtee-dynpref	2:4
tail gtsrb	6:3 10:-3
tail hashing	10:4
tail heterogeneous graph	1:4
tail heterogeneous user history	2:5 10:-4
tail hierarchical cost function	10:3
tail hierarchical policies	1:4 10:-4
tail hindsight experience replay	1:3
tail history-to-response generator	1:-3 10:3
tail hmc	4:3
tail holds head Dataset Dataset	10:6
tail holds head Method Method	0:-5 1:-13 2:4 3:-9 8:-3 10:19
tail holds head Method Model	2:3
tail holds head Method Task	8:-14 10:14
tail holds head Model Model	2:3 3:-3 10:5
tail holds head Model Task	8:-4 10:4
tail holds head Task Task	3:-9 10:9
tail hope layer	1:-4 10:6
tail hq-ytvis	10:3
tail human-and-model-in-the-loop	1:3
tail humanevalsynth	6:3
tail humanoidbench	6:3 10:-3
tail hybrid selection strategy	10:3
tail hypergraph	1:-3 3:6
tail ica	1:-3 10:5
tail icl	1:3
tail ida*	1:5 3:-3
tail ie-stgcn	1:3
tail image augmentation	10:3
tail image level features alignment	10:3
tail image-to-text model	3:3
tail imagenet	7:7
tail imagenet ilsvrc 2012	10:3
tail imagenet-vid	6:5 10:-4
tail imitation learning	3:4 5:7 10:-8
tail impedance control	8:3
tail implicit representation	5:4
tail imu status update	1:-3 10:3
tail in-context learning	1:8 10:-5
tail indian buffet process	1:3
tail induction head	1:6 10:-4
tail instruction tuning	1:8 10:-6
tail instructme	2:-4 10:4
tail integral probability metric	3:4
tail inter-sample attention learning	1:3
tail intermediate object pose sampling	10:3
tail interpolation-based consistency regularization	1:-3
tail inverted list	1:3
tail irt	10:3
tail iterated learning	0:3
tail iterative extended kalman filter	5:3
tail iterative linearized control	10:3
tail ivntr	2:3
tail jailbreak attacks	10:4
tail jailbreak defense	1:3 3:4 10:-6
tail k-mer tokenization	1:3
tail kd	0:3 1:-3
tail kemp	2:4 10:-3
tail kernel density estimation	0:3
tail kernel herding	0:3
tail kernel method	1:3
tail kernel pca	8:6 10:-5
tail kernel ridge regression	5:4 10:-3
tail kernel tests	8:4
tail kernel-based reinforcement learning	10:3
tail keyword-enhanced reward model	1:-3 10:4
tail kinetics-400	7:5 10:-3
tail knowledge distillation	0:5 1:5 10:-7
tail knowledge transfer	1:3
tail kurtosis-based methods	3:3
tail l2 regularization	1:5 10:-4
tail laft	5:3
tail lagrangecbwlc	4:3
tail laplace kernel	10:3
tail large language model	1:3
tail lars	1:3
tail last letter	6:3 10:-3
tail layer-wise auto-weighting	2:3 10:-3
tail lcc	1:5 10:-3
tail leapfrog	0:4
tail learnable visual tokens	10:3
tail learning weight	10:3
tail limited data verification	3:3
tail linear multistep method	0:3
tail linear regression	3:5 10:-4
tail linear rnn	0:3
tail lirpa	0:3 1:-3
tail lite	10:4
tail llamav2	4:3 10:-3
tail llava-onevision	10:3
tail lle-cnn	2:3 10:-3
tail llm	0:-6 2:-3 3:6 8:-4
tail llm prompting	3:4 10:-3
tail llms	1:6 3:5 4:-3 10:-3
tail local and global attention	1:-3 10:3
tail local mixup	1:3
tail local power iteration	1:3
tail logistic regression	8:3
tail long short-term memory	0:3
tail low-level motion controller	2:3
tail low-rank decomposition	1:5 10:-3
tail low-rank factorization	1:3
tail lpmrf	1:3
tail lsast	2:4 10:-3
tail lsemsw	10:-3
tail lvlms	1:-3
tail magcn	2:5 10:-5
tail mamba	0:3 1:4 10:-5
tail mandarin ad corpus	6:3 10:-3
tail many-to-one frame aggregator	1:-4 10:4
tail markov abstraction	1:6 10:-4
tail markov chain monte carlo	0:3 1:-5 3:6
tail markov decision process	10:4
tail marl	10:4
tail mask r-cnn	0:5 1:-4 4:-3
tail masked language model	1:8 10:-6
tail masked visual modeling	0:3
tail masked visual pre-training	1:-3 10:3
tail masking	1:4
tail matrix decomposition	0:4 10:-3
tail max-sliced wasserstein distance	1:3 10:-3
tail maximum likelihood estimation	10:3
tail mcmc	10:5
tail mdp	3:-4 10:7
tail medusa decoding	10:3
tail message-passing	1:3
tail method of moments	10:3
tail metric learning	3:5 10:-3
tail mid-training	1:3
tail mixture model	3:3 8:7 10:-7
tail mixup	0:5 3:-4
tail mlm	3:4
tail mlp	0:3 10:-3
tail mlp-mixer	0:3 1:-4
tail mmhh	2:3 10:-3
tail mnist	0:4
tail moco	1:5 10:-3
tail model inversion attack	1:-3
tail model miscalibration correction	1:-3 3:3
tail model predictive control	3:5
tail model-based learning	10:3
tail model-free reinforcement learning	8:4 10:-3
tail model-free rl	1:-3 4:3
tail moe	1:3 3:3 10:-5
tail monocular total capture	2:5 10:-5
tail motion prompt layer	2:5 10:-4
tail motionformer	0:3
tail mpc	4:-3 8:3 10:3
tail msmt17	10:3
tail mtl	0:3 10:-3
tail multi head attention	0:5 10:-4
tail multi-armed bandit	1:5 10:-3
tail multi-instance multi-label domain adaption learning	2:8 10:-6
tail multi-layer perceptron	10:3
tail multi-level dual mask feature pooling	1:-4 10:5
tail multi-partition embedding	1:4 10:-3
tail multi-task convolutional neural network	1:-3 10:3
tail multi-task learning	1:4 3:-5 10:4
tail multilingual pre-trained language model	1:4
tail multimodal pre-training	10:3
tail multinomial	0:3
tail n-step returns	1:4 10:-3
tail natural-gradient	1:3
tail nerf	0:5 1:-4 3:3
tail nested attention	10:3
tail nested deformable multi-head attention	10:-3
tail neural architecture search	0:4 1:4 10:-6
tail neural autoregressive models	3:3
tail neural machine translation	3:3
tail neural motion policy	1:-3 10:3
tail neural network ensemble	10:3
tail neural pairwise ranking model	0:3 1:-3
tail neural rendering	1:6 10:-4
tail neural tangent kernel	1:3
tail neural white box algorithms	5:3
tail neuro-symbolic bilevel learning	1:-3 10:5
tail neuroseqret	2:4 10:-4
tail nogo	10:3
tail noise-based replay	1:-5 10:5
tail non-autonomous differential equations	1:-3 10:4
tail nonlinear state-space model	0:4 1:-3
tail normalization	1:3
tail nuscenes	6:5 10:-3
tail o2p	10:5
tail object detectors	10:3
tail oct	1:3
tail ode	1:-3
tail one-stage detector	3:3
tail oneie	5:4
tail online learning	10:4
tail optical flow	1:5
tail optimal control	0:6 10:-5
tail optimal transport	0:5 10:-3
tail overparameterized shallow neural network	10:3
tail paie	3:4 10:-4
tail pair-wise temporal attention variation regularization	10:3
tail palm2	4:4 10:-3
tail parameter sharing	1:4 10:-3
tail part-aware knowledge transfer	10:3
tail pascal voc	2:5 10:-4
tail pascal voc 2012	6:4 10:-4
tail pass	2:3
tail patch ranking	2:6 10:-5
tail patch transformation	3:5 10:-5
tail pcs	10:5
tail pdc	2:3 10:-3
tail pea*	4:4
tail photometric loss	1:6 10:-5
tail physics-aware meta-learning with auxiliary tasks	2:7 10:-6
tail physics-aware spatiotemporal modules	2:-3 10:3
tail pid	1:3 5:4 10:-6
tail pipe-line methods	1:-4 10:5
tail pix2struct	1:3
tail plated factor graphs	1:3
tail plm	1:-3 10:4
tail pofs	10:3
tail point process	1:-3 3:4
tail point-gn	2:-4 10:6
tail point-voxel aggregation network	2:10 10:-10
tail pointconv	1:3
tail policy evaluation	1:3
tail policy improvement	1:3 3:3 10:-5
tail pooling	1:5 10:-4
tail posg	0:4 1:3 10:-4
tail position controller	1:-3 10:4
tail positive samples generation network	10:3
tail pre-trained language model	0:-3 1:-6 3:-3 10:9
tail pre-trained language models	3:3 10:3
tail pre-training	3:-4 10:7
tail prediction-evasion adversarial attack	1:3 3:4 10:-6
tail prescribed prosthesis	4:3
tail pretrained language model	10:-3
tail principal component analysis	0:6 10:-5
tail probabilistic autoencoder	10:3
tail probabilistic generative models	3:3
tail probabilistic graphical model	1:-3 10:4
tail probabilistic inference	10:4
tail probabilistic ode solver	3:4 10:-3
tail probabilistic programming	3:-3
tail probability flow ode	1:8 10:-7
tail problem reader	10:3
tail product quantization	0:3
tail progressive confidence	1:-4 10:4
tail projected gradient descent	1:4 10:-3
tail prompt learning	3:5 10:-3
tail prompting	1:3 10:-5
tail pruning	0:-4 8:3
tail pseudo-labeling	1:3
tail pseudo-labels	1:7 10:-4
tail qcqp	0:3
tail quadratic variational upper bound	1:4 10:-3
tail quadruplet loss	1:3 10:-3
tail quantization	1:3 3:8 10:-6
tail query-based transformer	3:3
tail qwen	10:3
tail qwen2.5	10:3
tail qwen2.5-math	0:3
tail random masking	1:5 10:-3
tail random sampling	4:5 10:-3
tail rate-distortion loss	1:6 10:-5
tail rbk	10:3
tail rcga	1:3
tail reasoning language model	3:4
tail recurrent network	0:3 3:3 10:-3
tail recurrent neural network	10:3
tail recursive least squares	0:4
tail regularization	1:5 10:-4
tail regularized mle	10:4
tail reinforcement learning	0:-8 1:4 3:-11 5:4 10:6
tail relu	10:3
tail representation learning	1:-4 10:6
tail reproducing kernel hilbert space	1:3
tail residual learning	10:3
tail resnet	4:3 5:3
tail resnet-50	1:7 5:4 10:-8
tail rkhs	1:4 10:-3
tail rkl	1:3
tail rl	0:-5 1:-3 8:7
tail rlhf	1:3
tail rmfer	2:3
tail rmset	7:3
tail rnn	3:5 8:3 10:-3
tail robust mdp	8:5 10:-4
tail robustnet	1:4
tail rrt	10:3
tail runge-kutta	0:3
tail s-kcf	1:5 10:-4
tail saga	10:3
tail saliency detectors	4:4
tail sample compression scheme	3:4 10:-3
tail sampling-based motion planning	3:4 8:4 10:-8
tail san	3:4
tail sayso	10:3
tail scannet	0:3
tail scene flow	1:4 10:-3
tail scinli	7:3
tail scm	10:3
tail sd-conv	2:-3 10:4
tail see-splat	1:4 10:-3
tail self-attention	1:9 10:-10
tail self-correction	3:4 10:-3
tail self-supervised learning	1:4 3:6 10:-7
tail self-supervised pre-training	3:7 10:-8
tail self-training	10:4
tail semi-supervised contrastive learning	1:5 2:-3
tail sensei	2:3 10:-3
tail senteval	0:4 10:-4
tail sentinel	2:7 10:-7
tail sequence-to-sequence model	1:3 10:-3
tail sg test suites	6:3
tail sgd	10:-3
tail sgrv2	2:3 10:-3
tail shadow-aware differentiable rendering layer	1:-3 10:3
tail shape descriptor	1:3 10:-3
tail sharding blockchain	1:-4 10:3
tail shift	10:3
tail shift-based modules	1:-3 2:4
tail shiftnet	2:4 10:-4
tail shortest path algorithms	0:4 3:4 10:-6
tail shortest path search	3:3 10:-3
tail siamese network	1:6 10:-4
tail sicp	1:3
tail sift	1:6 10:-4
tail similarity re-weighting	10:3
tail simplerl	5:4
tail single-view diffusion model	10:4
tail sint++	2:5 10:-4
tail skill applicability checks	1:-3 10:4
tail skill-rrt	2:3
tail smpl	1:4
tail snn	1:5
tail soft assignment	1:-6 10:7
tail soft constraints	1:3
tail soft lego	2:4 10:-4
tail soft orthogonality	10:3
tail soft prompts	1:4 10:-4
tail softmax	1:4
tail softtactnet	10:-3
tail span selection	2:-3
tail span selectors	1:-3 10:3
tail span-based approaches	4:4
tail sparse approximations	10:3
tail sparse coding	10:5
tail sparse variational inference	1:4 10:-3
tail spatial and channel attention	1:3 10:-3
tail spatial convolutions	4:3
tail spatial pyramids	0:3
tail spatial transformer	1:-3 2:5
tail spatial transformer network	0:4
tail spectral clustering	5:3 8:4 10:-4
tail spectral method	1:-4 10:6
tail spectral-rnn	2:3
tail speculative decoding	1:-3 8:3
tail squad	6:3 10:-3
tail squeeze-and-excitation block	1:3
tail ss-d	2:4
tail ssd500	1:3
tail ssf-dan	2:-3 10:3
tail ssl	3:3
tail ssrl	2:3
tail stable diffusion 3	1:3
tail staindoc	0:4
tail stand-guard	10:3
tail standard fine-tuning	1:-3 4:3
tail state-space model	10:3
tail static model	4:3 5:4 10:-5
tail stein's unbiased risk estimator	1:3 10:-3
tail step-aware and layer-aware prompt space	1:-3 10:5
tail step-ware and layer-aware prompt inversion	1:3
tail stmo	2:4
tail stochastic gradient	1:-4 5:3 10:3
tail stochastic gradient descent	4:3
tail stochastic optimization	1:5
tail stochastic value gradients	0:4 1:-3
tail stochastic variational inference	10:-3
tail storey’s improvement	10:4
tail structural guidance	3:3
tail structural scaffold	2:4
tail structured attention guided convolutional neural fields	2:4 10:-3
tail style-based generator	1:4 10:-3
tail style-guided prompt learning	3:-3 10:6
tail style-pro	2:4 10:-3
tail subsampling	1:3
tail supernet	1:3 3:3 4:4 10:-7
tail supervised attention	3:5 10:-3
tail surreal	6:-3 10:3
tail svrg	0:5 3:-3
tail swing-assist prosthesis	1:-3 2:5
tail symmetry-based inductive biases	1:4
tail synctalkface	2:3 10:-3
tail synthetic data generation	1:3 10:-3
tail synthia	7:3
tail t-network	10:4
tail tabi	2:3 10:-3
tail tablegpt	2:3
tail tacle	2:3 10:-3
tail taguchi method	10:3
tail task learner	1:-3 10:4
tail task-agnostic augmentations	4:3
tail tcga	2:7 10:-5
tail temporal transformer	1:-3 10:5
tail tensor decomposition	10:6
tail tensor-decomposition-based models	0:3
tail text encoder	3:4 10:-4
tail textverse10m-h	7:3
tail thin plate spline spatial transformer network	0:4 10:-4
tail tie	10:3
tail tmt	10:3
tail tnd	3:5
tail to-scene	10:3
tail token pruning	1:-3 8:3 10:3
tail top-down attention	1:3
tail top-training	1:3
tail transformer	1:6 2:-4 4:-8
tail transformer language models	0:4
tail transformer-based language model	10:3
tail transition system	10:3
tail triple supervisions	2:6 3:-3
tail triplet loss	1:7 10:-6
tail trojan attack	10:3
tail truncated posteriors	1:3
tail two-pathway encoder	1:-5 10:5
tail two-stage optimization	1:-3 10:3
tail type-enforced contrastive loss	1:-5 10:5
tail u-net	0:8 1:-3 3:-3
tail ua-detrac	6:3 10:-3
tail unbiased gradient estimators	1:4 10:-3
tail univariate exponential families	1:3
tail unsupervised learning	3:3 10:-3
tail vae	0:4 3:-4
tail vae loss	1:3 10:-3
tail vapr	5:3 6:-4 7:3
tail vapr models	10:4
tail vapr-os	10:3
tail variance-reduction	10:3
tail variational autoencoders	3:3 10:-3
tail variational expectation maximization	0:3
tail variational framework	1:4 10:-4
tail variational inference	0:-3 1:-5 3:3 10:4
tail vgg-sound	7:4
tail vgg16	10:3
tail vi	8:6 10:-5
tail video augmentation	1:-3
tail video-text pre-training	10:3
tail vio	0:3 1:-3
tail violation-adaptive learning	1:-3 10:4
tail vision transformer	1:4
tail vision-language model	1:3
tail visual attention	10:3
tail visual language models	3:3
tail vit	4:3
tail vlm	1:6 10:-6
tail vlmpc	2:3 10:-3
tail vmm	1:9 10:-8
tail watermark vaccine	2:-3 3:7 10:-4
tail watermark-removal networks	10:3
tail waymo open dataset	6:-4 10:4
tail weight sharing	1:3
tail weighted entropy loss	1:3
tail weighted majority vote	1:4 10:-3
tail weighted voting	1:3 10:-3
tail wikipedia	6:-3
tail window partition	1:8 10:-7
tail wmds	8:6
tail zephyr-7b	10:3
tail zero-shot	10:3
tb 0 Dataset Dataset none	0:7 1:-5 2:7 3:-4 4:-3 5:4 6:-4 8:-8 9:-4 10:4
tb 0 Dataset Method none	2:3 10:7
tb 0 Dataset Method tail	10:10
tb 0 Dataset Model none	10:6
tb 0 Dataset Model tail	10:5
tb 0 Dataset Task none	0:-7 1:-8 2:-6 3:-10 4:-5 5:-4 6:-6 7:-4 8:-12 9:14 10:3
tb 0 Method Dataset head	0:-4 1:-6 2:-4 3:-3 4:-3 6:11 7:5 8:-8
tb 0 Method Dataset none	0:-4 1:-7 2:-5 3:-5 4:-4 5:-3 6:9 7:7 8:-8 9:-4
tb 0 Method Method head	0:-3 1:5 2:3 4:-13 5:-12 6:-8 7:-7 8:-7 9:-6 10:5
tb 0 Method Method none	1:3 4:-14 5:-7 6:-8 7:-6 8:-4 9:-8 10:4
tb 0 Method Method tail	2:6 3:-3 4:-6 5:-3 6:-5 7:-4 8:-10 9:-5
tb 0 Method Model head	0:-3 1:5 8:-3 10:3
tb 0 Method Model none	1:4 2:3 3:-4 4:-4 8:-5 10:4
tb 0 Method Model tail	1:-3 2:8 8:-4
tb 0 Method Task head	0:-7 1:-8 2:-5 3:-9 4:-5 5:-4 6:-7 7:-5 8:9 9:-5
tb 0 Method Task none	0:-9 1:-11 2:-9 3:-11 4:-8 5:-6 6:-8 7:-6 8:8 9:-10 10:4
tb 0 Metric Metric none	1:-3 3:5 8:-5 10:11
tb 0 Model Dataset head	1:-4 6:7 7:7 8:-4 10:-4
tb 0 Model Dataset none	0:-3 1:-5 2:-4 3:-3 6:10 7:8 8:-6 9:-3
tb 0 Model Method head	0:5 1:9 3:-5 6:-3 8:-7
tb 0 Model Method none	0:-4 1:5 3:-4 8:-6 10:9
tb 0 Model Method tail	8:-3 10:7
tb 0 Model Model head	0:3 1:3 3:3 4:-3 8:-3
tb 0 Model Model none	1:-3 3:9 4:-3 5:-3 8:-5
tb 0 Model Model tail	0:4
tb 0 Model Task head	1:-4 3:-3 8:8
tb 0 Model Task none	0:-4 1:-6 2:-3 3:-6 4:-3 6:-4 8:8 9:-4 10:5
tb 0 Task Task none	0:-6 1:-8 2:-5 3:8 4:-5 5:-4 6:-5 7:-3 8:-12 9:-6 10:12
tb 1 Dataset Method none	10:3
tb 1 Dataset Model none	10:4
tb 1 Dataset Task none	9:5 10:-4
tb 1 Method Method head	0:5 1:-5 2:-4 3:3 4:4 5:7 8:-3 10:-6
tb 1 Method Method none	2:-9 4:7 8:-11
tb 1 Method Method tail	0:3 4:5 5:3 10:-6
tb 1 Method Model head	0:4
tb 1 Method Task head	8:3
tb 1 Method Task none	10:3
tb 1 Model Method head	1:-7 10:9
tb 1 Model Method none	0:3
tb 1 Model Method tail	2:4 10:-3
tb 1 Model Model head	4:3
tb 1 Model Model none	3:-5 4:3 5:7 8:-3
tb 2 Method Method head	0:-3 3:-3 8:-4 10:4
tb 2 Method Method none	1:-8 3:-5 4:4 8:8
tb 2 Method Model head	1:3
tb 2 Method Model none	5:4
tb 2 Model Model head	5:3
tb 2 Model Model none	1:3 4:-3 10:5
tb 3 Method Method head	0:-3 4:6 5:3 10:-8
tb 3 Method Method none	2:-4 3:-4 4:-5 5:5 8:-5 10:6
tb 3 Model Model head	3:4
tb 3 Model Model none	4:4
tb 4 Dataset Method none	10:3
tb 4 Method Method head	0:6 2:-5 4:4 10:-8
tb 4 Method Method none	0:-3 1:-4 2:-5 4:6 8:-5 10:3
tb 4 Method Model head	4:3 10:-3
tb 4 Method Model none	10:3
tb 4 Model Method head	4:5 10:-3
tb 4 Model Method none	8:4
tb 4 Model Model none	4:3
tl 2 Method Method	10:3
tl a* Method Method	0:-3
tl aba Method Method	1:-3 10:5
tl abc Method Method	0:3
tl abstraction Method Method	1:6 10:-3
tl abstractions Method Task	8:-3 10:3
tl accuracy Metric Metric	10:3
tl actuators Method Method	3:4
tl adam Method Method	10:3
tl adanorm Method Method	1:4
tl adaptation Dataset Task	9:-8 10:9
tl adaptation Method Method	3:4
tl adaptation Model Task	8:-4 10:4
tl adaptation Task Task	3:-6 10:6
tl adapter Method Method	3:3
tl adapterfusion Method Method	10:4
tl adjustment Method Method	1:3
tl adminset Model Dataset	6:-3 10:3
tl admm Method Method	1:3
tl advice Task Task	3:4 10:-4
tl ae Method Method	1:6 10:-3
tl aes Method Task	8:-4 10:4
tl alexnet Method Method	1:-3 10:4
tl algorithm Method Method	1:3 3:3 4:6 10:-5
tl algorithms Method Method	0:7 1:-7 3:4 10:-3
tl alignment Dataset Task	9:-3 10:3
tl alignment Method Method	1:-5 10:9
tl alignment Method Task	8:3
tl alignment Model Task	8:-6 10:6
tl analysis Dataset Task	9:-5 10:6
tl analysis Method Method	0:8 1:-9 10:5
tl analysis Method Task	8:-8 10:8
tl analysis-by-synthesis Method Method	1:-4 3:3
tl anchors Method Method	2:4
tl annotation Method Task	8:7 10:-6
tl anomalies Method Task	10:3
tl answering Dataset Task	9:4 10:-4
tl answering Model Task	8:7 10:-7
tl anticipation Method Task	8:-6 10:6
tl aogparsing Method Method	1:-3 10:3
tl approach Method Method	10:3
tl approaches Method Method	1:-3 4:6
tl approximation Method Method	1:7 3:-3 4:3 10:-7
tl approximations Method Method	0:3 1:-5 3:3
tl architecture Method Method	1:6 10:-6
tl argumentation Method Method	1:-3
tl arguments Method Task	8:3 10:-3
tl artifacts Method Task	8:7 10:-6
tl asap-rl Method Method	2:6 10:-6
tl ask-splat Method Method	10:3
tl asp Method Method	0:-3 10:5
tl asr Method Task	8:4 10:-3
tl assessment Method Task	8:-3 10:3
tl assets Model Task	8:-3 10:3
tl assistant Method Method	3:4
tl ast Method Method	4:3
tl attack Method Method	0:-3 1:-7 3:5 4:3 10:4
tl attack Method Task	8:-3 10:3
tl attack Model Method	1:-3 10:3
tl attacks Method Method	1:-5 4:-3 10:7
tl attacks Method Task	8:-4 10:4
tl attention Method Method	0:-6 1:5 2:-4 4:4 5:-3 8:-5
tl attention Method Task	8:-4 10:4
tl attribution Method Task	8:-5 10:5
tl attribution Model Task	8:3
tl augmentation Method Method	0:-3 1:-8 2:-4 3:14 4:-3 10:3
tl augmentation Model Method	1:-3 10:5
tl auto-encoder Method Method	1:4 3:3 10:-5
tl autoencoder Method Method	0:3 1:-6 10:6
tl autoencoders Method Method	3:4 10:-3
tl automl Method Task	8:-3 10:3
tl average Method Method	1:-4 10:5
tl b-splines Method Method	10:3
tl backbone Method Method	1:4
tl backpropagation Method Method	1:4 10:-6
tl bag-of-words Method Method	1:5 10:-4
tl balancing Method Task	8:9 10:-9
tl bandit Method Method	1:5 10:-3
tl bandit Method Task	8:7 10:-7
tl bandit Task Task	3:6 10:-6
tl bandits Task Task	3:6 10:-6
tl bart Method Model	1:4 10:-4
tl bases Method Method	1:-3 10:5
tl behavior Method Task	8:-3 10:3
tl bellman-ford Method Method	0:4
tl bert Model Model	3:-3 4:4
tl bias Method Task	8:-4 10:4
tl biases Method Method	1:4
tl binarization Model Task	8:-3 10:3
tl blind-sr Task Task	10:3
tl bn Method Method	10:3
tl bo Method Method	3:3 5:3
tl bootstrap Method Method	4:5
tl bp Method Method	10:3
tl brick Method Method	10:4
tl budgeting Method Task	8:5 10:-5
tl bumblebee Method Method	10:3
tl calibration Method Method	0:3 1:-5
tl cancer Method Task	8:-6 10:6
tl canonicalization Method Method	10:3
tl captioning Dataset Task	9:8 10:-8
tl capture Method Method	2:5
tl carlo Method Method	3:7 10:-3
tl cate Task Task	3:3 10:-3
tl cbam Method Method	1:4
tl cccl Method Method	1:6 10:-3
tl cft Model Method	1:3
tl cglm Method Method	8:7 10:-4
tl cgpm Method Method	10:3
tl challenge Dataset Dataset	5:3
tl challenge Method Dataset	10:3
tl change Method Task	8:7 10:-7
tl chatgpt Method Model	4:3 10:-4
tl chatgpt Model Model	0:3 3:-3
tl checking Method Task	8:4 10:-4
tl checks Method Method	1:-3 10:4
tl circuit Method Method	0:3 10:-4
tl citation Method Task	8:-3 10:3
tl cl Method Method	10:3
tl classification Dataset Task	9:8 10:-7
tl classification Method Method	8:5 10:-3
tl classification Model Task	8:3
tl classification Task Task	3:4
tl classifier Method Method	10:3
tl classifiers Method Task	8:-4 10:4
tl cleaning Method Task	10:3
tl clip Method Model	0:3 10:-4
tl clip Model Model	10:4
tl clustering Method Method	1:-3 2:9 8:3 10:-6
tl clustering Task Task	3:8 10:-8
tl cmw-h Method Method	2:4 10:-3
tl cmw-l Method Method	2:3
tl cmw-m Method Method	2:4 10:-3
tl cnn Method Method	0:-5 1:-4 3:5 5:-4 8:5
tl cnn Model Method	1:-3 10:3
tl coco Dataset Dataset	2:4
tl coco Method Dataset	10:4
tl code2inv Method Method	2:3
tl coding Method Method	1:-5 10:4
tl coding Method Task	8:4 10:-4
tl collapse Method Task	8:6 10:-5
tl communication Method Task	8:-3 10:3
tl compensation Method Task	8:3
tl completion Dataset Task	9:3
tl completion Method Method	0:4 10:-4
tl compliance Method Task	8:-3 10:3
tl comprehension Method Task	8:-4 10:4
tl comprehension Task Task	3:-3 10:3
tl compression Dataset Task	9:-4 10:4
tl confidence Method Method	1:-4 10:5
tl constraints Method Method	10:3
tl constraints Method Task	8:4 10:-4
tl construction Method Task	8:-3 10:3
tl contradoc Model Dataset	6:5 10:-4
tl contrast-gan Method Method	0:3 10:-3
tl control Dataset Task	9:-4 10:4
tl control Method Method	1:-5 2:-3 8:4
tl control Task Task	3:-4 10:5
tl controller Method Method	1:-3 10:6
tl controls Method Method	10:3
tl convolution Method Method	1:10 2:-3 3:-5 10:-4
tl convolutions Method Method	4:5 10:-3
tl coordination Method Task	8:6 10:-6
tl correction Method Method	3:3
tl correspondence Dataset Task	9:4 10:-4
tl correspondence Method Task	8:-3 10:3
tl counting Method Task	8:-3 10:3
tl counting Task Task	3:3 10:-3
tl coverage Task Task	3:4 10:-4
tl covispose Method Method	2:-3 10:3
tl creation Method Task	8:-3 10:3
tl crf Method Method	1:3 3:3
tl criterion Method Method	10:3
tl critic Method Method	1:-3 10:4
tl crl Method Task	8:3 10:-3
tl dae Method Method	0:3 1:-3 4:4
tl data Method Dataset	10:3
tl dataset Method Dataset	7:3
tl dc-svm Method Method	2:4 10:-3
tl ddam Method Method	2:7 10:-5
tl ddam-ps Method Method	2:-3 10:3
tl deblurring Method Task	8:-5 10:5
tl debugging Method Task	8:3 10:-3
tl decision-making Dataset Task	9:-3 10:3
tl decision-making Model Task	8:3 10:-3
tl decoder Method Method	1:5 10:-3
tl decoding Method Method	1:-4 4:6
tl decomposition Method Method	0:3 1:-6 10:5
tl decomposition Method Task	8:7 10:-7
tl deconvolution Method Method	1:-4 10:5
tl deconvolution Method Task	8:5 10:-5
tl defense Method Method	3:3
tl defense Method Task	8:-4 10:4
tl deformation Method Method	0:5 1:-3
tl demonstration Method Method	10:3
tl denoising Method Task	8:-4 10:4
tl descent Method Method	0:6 3:-9 4:6 10:-3
tl descriptor Method Method	1:5 10:-3
tl descriptors Method Method	10:4
tl design Method Method	1:-3 10:3
tl detection Dataset Task	9:7 10:-6
tl detection Method Method	1:-4 4:3 10:3
tl detection Method Task	10:3
tl detection Model Task	10:4
tl detection Task Task	10:3
tl detector Method Method	10:3
tl detectors Method Method	4:3
tl dhcg Method Method	0:3
tl diagnosis Method Task	8:4 10:-4
tl dialog Dataset Task	9:3 10:-3
tl dialog Method Task	8:-5 10:5
tl difference Method Method	5:4
tl dimension Metric Metric	3:4 10:-3
tl disambiguator Method Method	1:4 10:-3
tl discovery Method Task	8:4 10:-3
tl discriminator Method Method	10:4
tl disease Method Task	8:-4 10:4
tl distance Method Method	1:6 10:-3
tl distillation Dataset Task	9:-3 10:3
tl distillation Method Method	0:3 4:-3
tl distribution Method Method	10:3
tl distribution Method Task	8:3 10:-3
tl distributions Method Task	8:-4 10:4
tl divergence Method Method	3:3
tl documents Model Task	8:3
tl dpfl Method Method	1:-4 2:3
tl dpie Method Method	2:3
tl dpnet Method Method	2:3
tl drawing Method Task	8:-4 10:4
tl driving Dataset Task	9:-3 10:3
tl driving Model Task	8:3 10:-3
tl drl Method Method	8:4
tl dual-slip Method Method	1:-3 10:3
tl dynamics Method Method	10:5
tl e2d Method Method	1:3 10:-3
tl eautodet Method Method	2:-3 10:3
tl editing Model Task	8:-3 10:3
tl editing Task Task	3:5 10:-5
tl efg Method Method	5:3 8:5 10:-3
tl efm Method Method	1:4 2:-3
tl elections Method Task	8:4 10:-4
tl embedding Method Method	1:-3 10:6
tl embedding Model Model	3:5 10:-5
tl embeddings Method Method	2:6
tl encoder Method Method	0:-3 2:-3 10:7
tl encoder-decoder Method Method	1:-3 8:3
tl encoding Method Method	10:3
tl enct Method Method	10:3
tl energy Method Method	1:3
tl engine Method Method	10:3
tl engineering Method Task	8:-3 10:3
tl engineering Task Task	3:3 10:-3
tl ensemble Method Method	8:3 10:-3
tl enthymemes Method Task	8:4 10:-4
tl equations Method Task	8:5 10:-5
tl estimation Method Task	8:3
tl estimation Task Task	3:-6 10:6
tl estimator Method Method	1:4 10:-3
tl estimators Method Method	1:3
tl ethics Method Task	8:-4 10:4
tl evaluation Dataset Task	9:-4 10:4
tl evaluation Method Task	8:4 10:-4
tl evaluation Model Task	8:-5 10:5
tl evolution Method Method	1:-4 10:5
tl examples Method Method	3:-3 10:6
tl excavation Method Task	8:-3 10:3
tl expansion Method Method	8:6 10:-5
tl experts Method Method	1:4 10:-4
tl explainability Method Task	8:5 10:-5
tl exploration Method Method	2:-4 10:3
tl exploration Method Task	8:-5 10:5
tl explore-then-commit Method Method	10:3
tl expressions Method Task	8:-3 10:3
tl extraction Dataset Task	9:5 10:-4
tl extraction Method Method	10:4
tl extraction Method Task	8:-4 10:4
tl extractor Method Method	1:-4 10:6
tl factorization Method Method	0:3
tl factors Method Method	1:6 10:-5
tl fairness Method Task	8:-3 10:3
tl families Method Method	1:3
tl fastano Method Method	2:3 10:-3
tl feature Method Method	10:3
tl features Method Method	1:6 10:-4
tl feedback Method Method	1:3
tl fg Method Method	10:3
tl fields Method Method	2:3
tl filter Method Method	0:3 1:5 2:-4 3:-3
tl filters Method Method	3:-4 10:3
tl fine-tuning Method Method	3:-3 4:3
tl fine-tuning Model Method	1:3
tl fingerprint Method Task	8:-3 10:3
tl fitting Task Task	3:3 10:-3
tl fl Method Method	0:3 8:3 10:-4
tl fl Method Task	8:-6 10:6
tl flexpoint Method Method	1:5 10:-3
tl flow Method Method	0:-3 3:4
tl following Model Task	8:-3 10:4
tl forces Method Task	8:-3 10:3
tl forecasting Task Task	3:-4 10:4
tl forgetting Method Task	8:4 10:-4
tl fpt Method Method	10:3
tl framework Method Method	2:6
tl function Method Method	1:6 2:-4 4:-3
tl functions Method Method	1:4
tl functions Method Task	8:-3 10:3
tl functions Task Task	3:-4 10:4
tl fusion Method Method	0:-4 1:-6 2:3 8:3
tl fusion Task Task	3:7 10:-7
tl g-pcc Method Method	1:-3 10:3
tl game Method Method	3:7 10:-3
tl game Method Task	8:-5 10:5
tl gan Method Method	4:4
tl gans Method Method	2:4
tl gat Method Method	10:4
tl gcn Method Method	8:5
tl gd Method Method	0:3 1:-4 4:3
tl gec Method Task	8:-5 10:5
tl generalization Dataset Task	10:3
tl generalization Method Task	8:-3 10:4
tl generalization Model Task	8:-5 10:5
tl generation Method Method	1:4 5:4
tl generation Method Task	10:3
tl generator Method Method	1:-3 4:3 10:5
tl glm Method Method	10:4
tl glue Method Dataset	10:3
tl gmm Method Method	10:4
tl gnn Method Method	0:-4 1:-5 3:7 8:5 10:-4
tl goal-selection Method Method	1:4
tl gp Method Method	0:5 2:-4 10:3
tl gpt Model Model	10:4
tl gpt-2 Model Model	0:6
tl gpt-4 Method Model	1:-3 10:4
tl gpt-4o Model Model	10:3
tl gradient Method Method	1:7 5:3 10:-6
tl gradients Method Method	0:4
tl graph Method Method	0:-5 1:6 3:-4
tl graphs Method Method	0:4 1:4 10:-4
tl grasp Method Task	8:-3 10:3
tl grasping Method Task	8:5 10:-4
tl grasping Task Task	3:-3 10:3
tl graspvla Method Model	2:-3 10:3
tl greedy Method Method	10:4
tl gripper Method Method	0:-3 1:-3 2:4 3:6 10:-3
tl grounding Dataset Task	9:3 10:-3
tl grounding Method Task	8:3 10:-3
tl grouping Method Method	1:-3 10:4
tl growth Method Method	10:4
tl gsplat Method Method	3:3 10:-3
tl guidance Method Method	2:3 3:3 10:-5
tl hallucination Method Task	8:7 10:-7
tl head Method Method	1:4 10:-4
tl history Method Method	2:5 10:-4
tl hmc Method Method	4:3
tl hmr Method Task	8:-3 10:3
tl hmr Task Task	3:4 10:-4
tl hypergraph Method Method	1:-6 3:6
tl ica Method Method	0:3 1:-7 3:-3 10:6
tl icl Method Method	1:4 10:-3
tl ida* Method Method	1:5 3:-3
tl identification Dataset Task	9:4 10:-4
tl identification Method Method	1:5
tl ie-stgcn Method Method	1:3
tl image Method Method	10:4
tl imagenet Method Dataset	7:5 10:-3
tl imagenet Model Dataset	6:-3 7:3
tl imaging Method Method	2:3
tl imitation Method Task	8:3 10:-3
tl improvement Method Method	1:4 3:3
tl improvement Method Task	8:-3 10:3
tl indexing Method Task	8:-3 10:3
tl inference Method Method	0:4 3:5 10:-4
tl inference Method Task	10:3
tl information Method Method	1:5
tl initialization Method Task	8:6 10:-5
tl inpainting Method Method	0:4 10:-3
tl instructme Method Method	2:-4 10:4
tl intensity Method Task	8:3 10:-3
tl interaction Method Method	10:3
tl interaction Method Task	8:-4 10:4
tl interactions Method Task	8:4 10:-4
tl interface Method Method	0:4 1:-4 3:3
tl interference Method Task	8:-3 10:3
tl interpolation Method Task	8:-4 10:4
tl interventions Method Task	8:-3 10:3
tl invariance Method Method	0:4 10:-3
tl inversion Method Method	1:3 10:-3
tl irl Method Method	4:5 10:-3
tl irt Method Method	10:3
tl iteration Method Method	4:-3 10:6
tl itl Method Task	8:3 10:-3
tl ivntr Method Method	2:3
tl kd Method Method	0:3
tl kemp Method Method	2:4 10:-3
tl kernel Method Method	0:4
tl kernels Method Method	1:4 3:8 10:-7
tl kgqa Method Task	8:-3 10:4
tl kinematics Method Method	1:3
tl labeling Task Task	3:3 10:-3
tl labels Method Method	1:4
tl labels Method Task	8:4 10:-4
tl lagrangecbwlc Method Method	4:3
tl language Method Method	10:3
tl lars Method Method	1:3
tl lasso Method Method	1:-3 4:6 10:-3
tl layer Method Method	2:3
tl lcc Method Method	1:5 10:-3
tl leakage Method Task	8:-6 10:6
tl leapfrog Method Method	0:4
tl learner Method Method	1:-4 10:3
tl learning Dataset Task	9:-3 10:5
tl learning Method Method	3:3 4:-8 8:7 10:-3
tl learning Method Task	10:4
tl learning Model Method	1:10 10:-8
tl learning Task Task	3:8 10:-6
tl lego Method Method	2:5 10:-4
tl likelihood Method Method	10:4
tl likelihoods Method Task	8:-3 10:3
tl linking Task Task	3:10 10:-10
tl lirpa Method Method	0:3 1:-3
tl list Method Method	1:3
tl lite Method Method	10:3
tl llama Model Model	10:3
tl lle-cnn Method Method	2:3 10:-3
tl llm Method Model	0:-4 1:3 10:7
tl llm Model Model	0:-3 1:-4 3:8 5:3 10:-5
tl llms Method Model	1:5 10:3
tl llms Model Model	3:6
tl localization Dataset Task	10:3
tl localization Method Task	8:3 10:-3
tl localization Task Task	3:-3 10:3
tl location Method Task	8:4 10:-4
tl location Task Task	3:5 10:-4
tl loco-manipulation Method Task	8:3 10:-3
tl locomotion Method Task	8:3 10:-3
tl logic Method Method	3:3
tl logics Method Method	2:4 10:-3
tl loss Method Method	0:-6 1:9 2:-9 3:-6 10:5
tl losses Method Method	3:5 10:-5
tl lpmrf Method Method	1:3
tl lsemsw Method Dataset	10:-3
tl lstm Method Method	1:-4 4:3 10:5
tl machines Method Method	0:3 4:3 10:-3
tl magcn Method Method	2:5 10:-5
tl making Method Task	8:3 10:-3
tl mamba Method Method	0:3 1:3 10:-4
tl management Method Task	8:-7 10:7
tl manifolds Method Task	8:-5 10:5
tl manipulation Method Method	1:-3 10:6
tl manipulation Model Task	8:5 10:-4
tl manipulation Task Task	3:-4 10:5
tl manipulators Method Task	8:3 10:-3
tl map Method Method	0:-3 1:6 10:-3
tl mapping Method Method	0:3
tl mapping Method Task	8:5 10:-5
tl mapping Task Task	3:-3 10:3
tl maps Method Method	4:3
tl mar Method Task	8:3 10:-3
tl marl Method Method	10:4
tl masking Method Method	1:6
tl match Method Method	1:3
tl matching Dataset Task	9:-4 10:4
tl matching Method Method	1:4
tl matching Method Task	10:3
tl matching Model Task	8:-4 10:5
tl matching Task Task	3:-3 10:3
tl maximization Method Method	10:3
tl maximization Method Task	8:5 10:-5
tl mcmc Method Method	10:6
tl mdp Method Method	1:-3 3:-4 8:4 10:3
tl mdp Method Task	8:-4 10:4
tl measurement Method Method	1:-3
tl measurement Method Task	8:-3 10:3
tl measures Method Method	3:3
tl measures Metric Metric	3:4 10:-4
tl mechanism Method Method	0:-4 2:3 3:3
tl memory Method Method	1:-3 3:-3 10:6
tl message-passing Method Method	1:3
tl meta-learning Method Method	1:3 10:-3
tl method Method Method	1:-4 2:-3 4:4
tl methods Method Method	0:-5 1:-3 5:6
tl metric Method Method	3:4 10:-4
tl metrics Metric Metric	3:8 10:-7
tl migration Method Task	8:-3 10:3
tl minimization Method Method	0:5
tl minimization Method Task	8:4 10:-4
tl mining Method Method	1:3 10:-3
tl mips Task Task	3:-3 10:3
tl mixing Method Method	1:3
tl mixing Method Task	8:-3 10:3
tl mixture Method Method	8:6 10:-4
tl mixup Method Method	0:4 3:-4 10:3
tl mle Method Method	10:5
tl mlm Model Model	3:4
tl mmhh Method Model	2:3 10:-3
tl mnist Dataset Dataset	0:4
tl moco Method Method	1:5 10:-3
tl model Method Method	1:-7 2:-3 3:4 4:5 8:5 10:-4
tl model Method Model	0:-4 2:-4 10:6
tl model Model Method	0:4 1:-5 10:3
tl model Model Model	0:-8 3:6 4:4 5:4 8:-4 10:-3
tl modeling Method Task	8:-3 10:4
tl modeling Model Method	1:3 10:-3
tl modelling Method Task	8:4 10:-4
tl models Method Method	1:-11 2:-4 3:10 8:-5
tl models Method Model	0:3
tl models Method Task	8:-5 10:5
tl models Model Model	0:-3 3:4
tl moderation Model Task	10:3
tl modification Method Method	1:-4 4:4
tl module Method Method	0:-5 1:-11 2:-5 3:-3 10:17
tl module Model Method	10:3
tl modules Method Method	1:-5 10:6
tl moments Method Method	10:3
tl mpc Method Method	1:4 4:-4 8:5
tl mrfs Method Method	8:5 10:-4
tl mri Method Task	8:-3 10:3
tl mtl Method Method	0:3 10:-3
tl multinomial Method Method	0:3
tl mvps Method Task	8:-5 10:5
tl nas Dataset Task	9:-3 10:3
tl nas Method Method	0:3 1:-3
tl nas Method Task	8:6 10:-6
tl natural-gradient Method Method	1:3
tl navigation Dataset Task	9:-4 10:4
tl navigation Model Task	8:-4 10:5
tl navigation Task Task	3:-3 10:4
tl ner Method Task	8:-7 10:7
tl ner Task Task	3:5 10:-5
tl nerf Method Method	3:3
tl net Method Method	1:-7 10:3
tl nets Method Method	4:7 10:-5
tl network Method Method	1:-3 2:6 3:3 4:-3 8:-5 10:-3
tl networks Method Method	1:-3 2:3 3:-6 4:-3 5:3 8:-5 10:7
tl networks Method Task	8:-7 10:7
tl neuroseqret Method Method	2:4 10:-4
tl nlg Method Task	8:-3 10:3
tl nlg Model Task	8:-3 10:3
tl nlp Task Task	3:3
tl nlu Method Task	8:-5 10:5
tl nmt Method Method	0:3
tl nmt Method Task	8:4 10:-4
tl nogo Method Method	10:3
tl noise Method Method	0:6 10:-3
tl normalization Method Method	0:3 1:-4 8:4 10:-4
tl nsg Method Task	8:-5 10:5
tl nuscenes Method Dataset	6:5 10:-3
tl obdm Method Task	8:-4 10:4
tl objects Method Task	8:8 10:-8
tl oct Method Method	1:3
tl ode Method Method	1:3
tl odometry Method Method	1:-4 4:4
tl operator Method Method	10:4
tl optimisation Method Method	1:3
tl optimization Dataset Task	9:-4 10:5
tl optimization Method Method	0:-6 1:8 2:-5 4:-5 8:-3
tl optimization Method Task	10:3
tl optimization Model Method	1:-5 2:4
tl optimizer Method Method	8:3 10:-3
tl ordering Method Method	5:4 10:-3
tl orthogonality Method Method	10:3
tl p-stmo Method Model	2:-3 10:3
tl paintings Method Task	8:4 10:-4
tl parameterization Method Method	1:3
tl parsing Dataset Task	9:3
tl parsing Method Task	8:3 10:-3
tl partition Method Method	1:7 10:-6
tl partitioning Method Task	8:-3 10:3
tl pathology Method Task	8:-8 10:8
tl pbd Method Task	8:-3 10:3
tl pca Method Method	8:6 10:-4
tl pca Method Task	8:5 10:-5
tl pdc Method Method	2:3 10:-3
tl pea* Method Method	4:4
tl perception Dataset Task	9:-3 10:3
tl perception Method Method	1:3
tl perception Method Task	8:-4 10:5
tl perceptron Method Method	10:3
tl personalization Method Task	8:7 10:-7
tl personalization Model Task	8:-4 10:4
tl perturbation Method Method	1:5
tl perturbations Method Task	8:-5 10:5
tl pid Method Method	1:6 5:4 10:-8
tl planner Method Method	0:-3 1:-3 2:4 3:4
tl planners Method Method	4:4
tl planning Method Method	1:-3 2:5 3:6 8:6 10:-11
tl planning Task Task	3:3
tl play Method Method	0:5 10:-3
tl plm Method Model	1:-3
tl pofs Method Method	10:3
tl point Method Method	4:-4 5:3 10:3
tl pointconv Method Method	1:3
tl points Method Method	10:3
tl poisoning Method Task	8:-4 10:4
tl policy Method Method	1:-6 10:10
tl polynomial Method Method	1:4 10:-4
tl pooling Method Method	1:6 10:-3
tl posg Method Method	0:4 1:3 10:-4
tl posteriors Method Method	1:3
tl pre-training Method Method	0:-5 1:-14 2:3 3:6 8:6
tl pre-training Model Method	1:9 10:-6
tl predicates Method Method	10:3
tl prediction Method Method	4:-3 10:5
tl prediction Model Task	10:3
tl prediction Task Task	3:3
tl predictions Method Task	8:3 10:-3
tl predictor Method Method	3:4 4:-3
tl preferences Method Task	8:-5 10:5
tl preparation Method Task	8:-3 10:3
tl pretraining Method Method	0:6 10:-5
tl primitive Method Method	3:4
tl principle Method Method	1:3
tl prior Method Method	1:-3 2:3 3:3
tl priors Method Method	1:5 10:-3
tl privacy Method Method	10:3
tl probing Model Task	8:3 10:-3
tl problem Dataset Task	9:-3 10:3
tl problem Method Task	8:-5 10:6
tl procedure Method Method	0:4 1:-3
tl process Method Method	2:-3 3:8 8:-3 10:-4
tl processes Method Method	3:-4 8:3
tl program Method Method	1:4
tl programming Method Method	0:-3 1:5 4:-3 8:3
tl programming Method Task	8:-3 10:3
tl programs Method Task	8:-5 10:5
tl projection Method Method	1:5 3:-4
tl prompting Method Method	1:4 3:3 10:-7
tl prompting Model Method	1:3
tl prompts Method Method	1:3 5:5 10:-6
tl propagation Method Method	2:4 3:-3 8:7 10:-6
tl prosthesis Method Method	1:-4 2:4 4:3 10:-4
tl protocols Method Task	8:-3 10:3
tl prototypes Method Method	10:3
tl pruning Method Method	0:-5 3:4 4:-3 8:5
tl pruning Model Method	10:3
tl pseudo-label Method Method	1:3
tl pseudo-labeling Method Method	1:4
tl pseudo-labels Method Method	1:7 10:-4
tl pyramids Method Method	0:3
tl qcqp Method Method	0:3
tl quantization Method Method	1:4 3:7 10:-9
tl query Method Method	0:3 1:-5 10:3
tl question-answering Method Task	8:-4 10:4
tl questions Method Task	8:7 10:-7
tl qwen2.5 Model Model	10:3
tl qwen2.5-math Model Model	0:3
tl r-cnn Method Method	0:4 4:-3
tl randomization Method Method	0:3 10:-3
tl ranking Method Method	2:7
tl ranking Method Task	8:-4 10:5
tl rbk Method Method	10:3
tl re-id Method Task	8:9 10:-9
tl re-identification Method Task	8:-5 10:6
tl re-weighting Method Method	1:-3 10:5
tl reaction Method Task	8:5 10:-5
tl reader Method Method	10:3
tl reasoning Method Method	0:-3 1:3
tl reasoning Model Task	8:-3 10:5
tl reasoning Task Task	3:-3 10:3
tl recognition Dataset Task	9:5 10:-3
tl recognition Task Task	3:-4 10:5
tl recommendation Method Task	8:-6 10:7
tl reconstruction Method Method	10:3
tl reconstruction Method Task	8:5 10:-5
tl reconstruction Model Task	8:3 10:-3
tl reconstruction Task Task	3:-3 10:4
tl recovery Method Method	4:5 10:-3
tl recovery Method Task	10:3
tl reduction Method Method	1:-4 3:6 5:3 10:-3
tl reduction Method Task	8:-5 10:5
tl reduction Task Task	3:3
tl reenactment Method Task	8:3 10:-3
tl refinement Method Method	1:-7 10:9
tl registration Method Method	1:-3 10:4
tl registration Method Task	8:-7 10:7
tl registration Task Task	3:3
tl regression Method Method	2:-4 4:-4 5:3 8:5
tl regularization Method Method	0:6 1:3 4:-3 10:-5
tl regularizer Method Method	1:-4 10:6
tl regulator Method Method	1:3
tl reid Dataset Task	9:-3 10:4
tl rejection Method Task	8:5 10:-5
tl relations Method Task	8:3 10:-3
tl relocalization Method Task	8:-5 10:5
tl relu Method Method	10:3
tl removal Task Task	3:3
tl rendering Method Method	10:3
tl replanning Method Task	8:-4 10:4
tl representation Method Method	0:-3 1:3 2:-4 4:3 5:4
tl representation Model Method	1:-4 10:5
tl representations Method Method	10:6
tl representations Method Task	8:-5 10:5
tl reproduction Method Task	8:-3 10:3
tl resnet Method Method	5:3
tl resnet-50 Method Model	1:3
tl resolution Method Task	8:-4 10:4
tl resolution Task Task	3:4 10:-3
tl response Method Method	1:5 10:-4
tl restoration Task Task	3:9 10:-9
tl retargeting Method Task	8:-5 10:5
tl retrieval Dataset Task	9:8 10:-7
tl retrieval Method Method	1:-4 10:3
tl retrieval Model Task	8:8 10:-7
tl returns Method Method	1:4 10:-3
tl reweighting Method Method	10:4
tl rkhs Method Method	1:4 10:-3
tl rl Method Method	0:-6 1:-5 3:3 4:4 8:7
tl rl Method Task	8:-3 10:3
tl rmfer Method Method	2:3 10:-3
tl rmset Method Dataset	7:3
tl rnn Method Method	3:5 10:-4
tl robot Method Method	3:7 10:-4
tl robotics Method Task	8:-4 10:5
tl robots Method Method	10:3
tl robustness Method Task	8:-5 10:5
tl rotation Method Task	8:-3 10:3
tl rounding Method Method	0:3
tl rrt Method Method	10:3
tl rule Method Method	1:4 4:3 10:-4
tl rules Method Method	3:7 10:-6
tl runge-kutta Method Method	0:3
tl saga Method Method	10:3
tl samplers Method Method	1:-3 3:4
tl sampling Method Method	2:-3 3:-4 4:4 8:-3
tl san Method Method	3:4
tl sayso Method Method	10:3
tl scaffold Method Method	2:4
tl scaling Method Method	1:-3 3:3 8:4
tl scan Method Method	1:3
tl scannet Dataset Dataset	0:3
tl scenes Method Task	8:5 10:-5
tl scheme Method Method	1:-6 3:3
tl scm Method Method	10:3
tl sdes Method Method	10:-4
tl search Dataset Task	9:4 10:-4
tl search Method Method	0:3 2:-3 3:4 4:-3
tl search Method Task	8:3 10:-3
tl see-splat Method Method	1:4 10:-3
tl segmentation Dataset Task	9:7 10:-6
tl segmentation Model Task	8:3
tl selection Method Method	1:-6 2:-4 3:6 4:3
tl selection Model Task	8:-3 10:3
tl selector Method Method	10:3
tl self-attention Method Method	0:3 10:-3
tl self-attention Model Method	1:3 10:-3
tl self-calibration Method Task	8:3 10:-3
tl self-correction Method Method	3:4 10:-3
tl self-training Method Method	10:4
tl sensing Method Task	8:4 10:-4
tl separation Method Method	1:-3
tl separation Method Task	8:3
tl separation Task Task	3:3 10:-3
tl sequence-to-sequence Method Method	10:4
tl sequences Method Task	8:-4 10:4
tl set Method Task	8:-4 10:4
tl sets Method Task	8:3 10:-3
tl sgg Task Task	3:5 10:-5
tl sgrv2 Method Method	2:3 10:-3
tl shaping Method Method	1:3 10:-3
tl sharing Method Method	1:8 10:-6
tl shift Method Method	10:3
tl shiftnet Method Method	2:4 10:-4
tl shrinkage Method Method	3:5 10:-3
tl sift Method Method	1:6 10:-4
tl signal Method Method	1:3
tl sim-to-real Method Task	8:-5 10:5
tl sim2real Method Task	8:-4 10:4
tl similarity Method Method	1:3
tl simplerl Model Model	5:4
tl simulation Method Method	1:3
tl simulator Method Method	1:-6 3:4
tl sint++ Method Method	2:5 10:-4
tl sketching Method Method	1:-3 10:3
tl skill-rrt Method Method	2:3
tl slam Method Method	0:3 3:5 10:-7
tl slam Task Task	3:-4 10:4
tl smoothing Method Method	10:-3
tl sod Task Task	3:-3 10:3
tl softtactnet Method Method	10:-3
tl solutions Method Method	4:3
tl solver Method Method	3:3
tl sos Method Method	3:3 5:4 10:-3
tl space Method Method	1:4 2:-3
tl spectral-rnn Method Method	2:3
tl squad Method Dataset	6:3 10:-3
tl sr Method Task	8:-8 10:9
tl ss-d Method Method	2:4
tl ssc Method Task	8:4 10:-3
tl ssf-dan Method Method	2:-3 10:3
tl ssl Method Task	8:-8 10:8
tl ssrl Method Method	2:3
tl stability Method Method	1:-4 10:5
tl stage Method Method	1:-4 10:5
tl statistics Method Method	1:3 4:3 10:-5
tl stmo Method Model	2:4
tl stopping Method Method	1:4 10:-3
tl strategy Method Method	10:5
tl stream Method Method	10:4
tl structure Method Method	1:3
tl structure-from-motion Method Task	8:3 10:-3
tl structures Method Method	2:3
tl structures Method Task	8:5 10:-5
tl structures Task Task	3:3 10:-3
tl sub-graph Method Method	1:-4 10:5
tl subgraph Method Task	8:-6 10:6
tl suggestion Method Task	8:3 10:-3
tl summarization Task Task	3:-5 10:6
tl super-resolution Dataset Task	9:-6 10:6
tl super-resolution Task Task	3:-3 10:3
tl supernet Method Method	1:3 3:3 4:4 10:-7
tl supervision Method Method	10:5
tl supervisions Method Method	2:6 3:-3
tl surfaces Method Task	8:3 10:-3
tl surgery Method Task	8:-8 10:8
tl surveillance Method Task	8:-3 10:3
tl svd Method Method	10:3
tl svm Method Method	0:3 1:-3
tl svrg Method Method	0:5 3:-3
tl synctalkface Method Method	2:3 10:-3
tl synthesis Method Method	5:4 10:-5
tl synthesis Method Task	8:6 10:-6
tl synthesis Model Task	8:5 10:-4
tl systems Method Method	4:3
tl t-network Method Method	10:4
tl tasks Method Method	1:-4 2:6 8:3 10:-5
tl tavi Method Task	8:-5 10:5
tl technique Method Method	1:-3 3:3
tl teleoperation Method Method	1:-3 10:3
tl teleoperation Method Task	8:3 10:-3
tl test Method Method	0:-3 1:-4 5:7
tl testing Method Method	1:-3 10:5
tl testing Task Task	3:9 10:-9
tl tests Method Method	1:-3 8:6
tl tests Method Task	8:-5 10:5
tl tests Task Task	3:3 10:-3
tl text Method Task	8:-6 10:6
tl theory Method Method	0:5 1:6 10:-8
tl thresholding Method Method	1:3
tl tie Method Method	10:3
tl times Method Task	8:-3 10:3
tl tmt Method Method	10:3
tl tnd Method Method	2:-3 3:4
tl tod Method Task	8:-5 10:5
tl tokenization Method Method	1:3
tl tokens Method Method	10:3
tl tracker Method Method	10:6
tl tracking Dataset Task	9:6 10:-5
tl tracking Method Method	2:4
tl tracking Task Task	3:-4 10:4
tl training Method Method	2:-4 8:3
tl trajectories Method Task	8:-4 10:4
tl transfer Dataset Task	9:-3 10:3
tl transfer Method Method	10:4
tl transfer Model Task	8:-4 10:5
tl transferability Method Task	8:-3 10:3
tl transform Method Method	1:5 10:-4
tl transformation Method Method	1:3 3:4 10:-6
tl transformer Method Method	1:-3 2:5 4:-10 5:-3 10:7
tl transformer Model Method	0:-3 1:7 10:-3
tl transformers Method Method	8:6 10:-4
tl translation Method Method	1:-3 3:6
tl translation Method Task	8:3
tl translation Task Task	3:-3 10:4
tl transport Method Method	0:6 10:-4
tl transport Method Task	8:-3 10:3
tl traversal Method Task	8:-6 10:6
tl trials Method Task	8:-5 10:5
tl try-on Method Task	8:5 10:-5
tl tta Method Task	8:-3 10:3
tl tts Method Task	8:-3 10:3
tl tuning Model Method	1:7 10:-4
tl u-net Method Method	0:7 3:-3
tl uavs Method Task	8:4 10:-4
tl uda Task Task	10:3
tl uncertainty Method Method	1:3
tl understanding Dataset Task	10:3
tl understanding Method Task	8:-8 10:9
tl understanding Model Task	10:3
tl understanding Task Task	3:7 10:-6
tl unit Method Method	1:-6 10:7
tl vaccine Method Method	2:-3 3:7 10:-4
tl vae Method Method	0:4 3:-4
tl vapr Model Dataset	6:-4 7:4
tl vapr-os Model Dataset	10:3
tl variable Method Method	10:3
tl variance-reduction Method Method	10:3
tl vector Method Method	1:-4 10:5
tl verification Method Method	3:3
tl verification Method Task	8:3 10:-3
tl verifier Method Method	1:-3 10:3
tl vfi Method Task	8:-3 10:3
tl vgg-sound Method Dataset	7:4
tl vgg16 Method Method	10:3
tl vi Method Method	8:9 10:-6
tl vid Method Task	8:-3 10:3
tl videos Method Task	8:4 10:-4
tl vio Method Method	0:3 1:-3
tl visualization Method Task	8:-5 10:5
tl vit Method Method	4:4
tl vlm Method Model	1:5 10:-3
tl vmm Method Method	1:9 10:-8
tl voc Dataset Dataset	2:5 10:-5
tl vote Method Method	1:3
tl walking Method Task	8:4 10:-4
tl weights Method Method	5:4 10:-3
tl wikipedia Method Dataset	6:-3
tl wmds Method Method	8:6
tl words Method Method	5:4 10:-3
tl words Method Task	8:3 10:-3
together	0:-7 2:-10 4:-6 5:-12 6:-5 7:-14 8:5 9:-5
tr Dataset Dataset proposed used	0:7 5:5 10:-6
tr Dataset Dataset used used	2:6 3:-3 5:-4 8:-4 10:10
tr Dataset Method proposed proposed	10:3
tr Dataset Method proposed used	10:5
tr Dataset Method used baseline	10:5
tr Dataset Method used mentioned	2:5 10:-4
tr Dataset Method used proposed	10:9
tr Dataset Method used used	10:8
tr Dataset Model proposed used	10:5
tr Dataset Model used proposed	10:4
tr Dataset Model used used	10:5
tr Dataset Task mentioned mentioned	10:5
tr Dataset Task mentioned used	9:3 10:-3
tr Dataset Task proposed mentioned	10:4
tr Dataset Task proposed proposed	9:4 10:-4
tr Dataset Task proposed used	1:-3 8:-4 9:8
tr Dataset Task used proposed	9:4 10:-3
tr Dataset Task used used	0:-3 1:-4 2:-4 3:-5 4:-3 6:-3 8:-6 9:9
tr Method Dataset baseline proposed	10:3
tr Method Dataset baseline used	7:-3 10:4
tr Method Dataset proposed mentioned	6:-4 7:4
tr Method Dataset proposed proposed	2:-3 6:4
tr Method Dataset proposed used	0:-3 1:-6 4:-3 6:8 7:3 8:-7 10:3
tr Method Dataset used proposed	6:5 7:3
tr Method Dataset used used	1:-3 6:9 7:4 8:-5
tr Method Method baseline baseline	1:4 3:-3 5:-3 8:-5
tr Method Method baseline mentioned	0:3 1:5 10:-5
tr Method Method baseline proposed	0:-3 2:-7 10:9
tr Method Method baseline used	2:-4 3:3 4:-3 5:-6 8:8 10:-3
tr Method Method mentioned baseline	1:-4 3:3 4:-3 5:3 10:3
tr Method Method mentioned mentioned	8:-5 10:3
tr Method Method mentioned proposed	2:-3 3:-3 10:11
tr Method Method mentioned used	0:-6 1:-3 3:3 4:-4 10:5
tr Method Method proposed baseline	0:4 1:-8 2:-7 4:5 5:6 8:-5
tr Method Method proposed mentioned	0:3 2:-7 4:4 5:3
tr Method Method proposed proposed	0:-5 2:8 4:-7 5:-8 6:-5 7:-5 8:-10 9:-4 10:3
tr Method Method proposed used	1:3 2:-5 6:-7 7:-5 9:-6
tr Method Method used baseline	1:-3 2:-4 3:-4 4:4 5:5 8:-6 10:3
tr Method Method used mentioned	1:-3 2:-5 4:5 5:-5 10:3
tr Method Method used proposed	0:-4 2:7 4:-11 5:-7 6:-3 7:-3 8:-6 9:-3 10:3
tr Method Method used used	0:3 1:5 4:3 5:3 6:-5 7:-4 8:-10 9:-6 10:-3
tr Method Model baseline proposed	2:-3 10:5
tr Method Model baseline used	10:4
tr Method Model mentioned mentioned	1:4 10:-3
tr Method Model mentioned proposed	10:4
tr Method Model proposed baseline	1:5 4:4
tr Method Model proposed mentioned	1:-5 10:10
tr Method Model proposed proposed	2:13 10:-7
tr Method Model proposed used	0:6 1:6 2:-5 4:-3 6:-3 8:-4
tr Method Model used baseline	1:-3 2:3
tr Method Model used mentioned	10:4
tr Method Model used proposed	10:5
tr Method Model used used	1:4 2:4 3:-3 4:4 5:3 8:-5
tr Method Task mentioned mentioned	8:6 10:-3
tr Method Task proposed mentioned	10:5
tr Method Task proposed used	0:-6 1:-7 2:-4 3:-6 4:-4 5:-3 6:-6 7:-4 8:5 9:-5 10:4
tr Method Task used proposed	8:8 10:-7
tr Method Task used used	0:-5 1:-7 2:-6 3:-6 4:-5 5:-4 6:-5 7:-4 8:6 9:-6 10:3
tr Metric Metric used used	1:-3 3:5 8:-4 10:9
tr Model Dataset baseline proposed	6:8 10:-7
tr Model Dataset baseline used	10:4
tr Model Dataset proposed proposed	7:5
tr Model Dataset proposed used	6:9 7:3 8:-3 10:-4
tr Model Dataset used proposed	7:4 10:3
tr Model Dataset used used	1:-3 6:5 7:4 8:-3
tr Model Method baseline proposed	1:-3 10:5
tr Model Method baseline used	1:-3 10:6
tr Model Method mentioned mentioned	1:5
tr Model Method mentioned used	10:4
tr Model Method proposed baseline	4:8 10:-3
tr Model Method proposed mentioned	0:-3 1:3
tr Model Method proposed proposed	10:5
tr Model Method proposed used	0:5 1:8 3:-4 4:-4 6:-3 8:-5
tr Model Method used baseline	1:4 8:4 10:-4
tr Model Method used mentioned	1:3
tr Model Method used proposed	1:-3 10:9
tr Model Method used used	1:5 8:-4
tr Model Model baseline proposed	2:3
tr Model Model baseline used	0:3 4:4
tr Model Model mentioned mentioned	3:6
tr Model Model mentioned used	10:4
tr Model Model proposed baseline	0:-3 4:4 5:4 8:-3
tr Model Model proposed mentioned	10:3
tr Model Model proposed proposed	2:-3 10:3
tr Model Model proposed used	0:3 3:6 8:-3
tr Model Model used proposed	0:3
tr Model Model used used	5:4 8:-3
tr Model Task baseline mentioned	10:3
tr Model Task baseline used	10:3
tr Model Task mentioned mentioned	8:5 10:-4
tr Model Task proposed proposed	8:4
tr Model Task proposed used	1:-4 3:-3 8:8
tr Model Task used mentioned	10:3
tr Model Task used used	1:-4 8:4 9:-3 10:3
tr Task Task baseline used	3:4 10:-4
tr Task Task mentioned mentioned	10:7
tr Task Task mentioned used	10:5
tr Task Task proposed used	3:8 10:-5
tr Task Task used mentioned	3:3 10:3
tr Task Task used proposed	3:-3 10:4
tr Task Task used used	0:-4 1:-5 2:-3 3:6 4:-3 5:-3 6:-4 8:-7 9:-4 10:8
tu 0 Dataset Dataset none	0:-3 10:7
tu 0 Dataset Method none	10:4
tu 0 Dataset Method tail	10:7
tu 0 Dataset Model tail	10:5
tu 0 Dataset Task none	9:-3 10:5
tu 0 Method Dataset head	2:-3 10:4
tu 0 Method Dataset none	6:5 7:3 10:-3
tu 0 Method Method head	0:-5 1:-11 2:5 3:-4 4:8 8:-7 10:3
tu 0 Method Method none	1:-7 2:7 8:-12 10:4
tu 0 Method Method tail	0:-6 1:-9 2:8 3:-5 5:-3 6:-3 7:-3 8:-5 9:-4 10:3
tu 0 Method Model none	1:-4 10:6
tu 0 Method Model tail	2:7 8:-3
tu 0 Method Task head	8:-6 10:9
tu 0 Method Task none	8:-3 10:5
tu 0 Model Dataset head	6:3
tu 0 Model Dataset none	6:7
tu 0 Model Method head	1:-5 4:3 10:6
tu 0 Model Method none	1:-3 8:3 10:3
tu 0 Model Method tail	10:4
tu 0 Model Model head	3:-3 4:3 10:5
tu 0 Model Model none	1:-4 3:-3 4:4 5:-3 10:6
tu 0 Model Model tail	0:4
tu 0 Model Task head	10:3
tu 0 Model Task none	8:5 10:-4
tu 0 Task Task none	3:-9 10:12
tu 1 Dataset Dataset none	0:4
tu 1 Dataset Method none	2:4
tu 1 Dataset Task none	9:6
tu 1 Method Dataset none	6:-3 10:7
tu 1 Method Method head	2:-5
tu 1 Method Method none	2:-3 5:-3 8:-5
tu 1 Method Method tail	0:5 1:5 2:-5 4:-3 8:-4
tu 1 Method Model head	10:4
tu 1 Method Model none	1:-4 2:4 10:4
tu 1 Method Model tail	2:3
tu 1 Method Task head	10:4
tu 1 Model Dataset none	7:5
tu 1 Model Method head	0:-3 4:5
tu 1 Model Method none	1:8
tu 1 Model Method tail	10:4
tu 1 Model Model head	1:3 5:4 10:-3
tu 1 Model Model none	1:4 4:-3
tu 1 Model Task none	10:3
tu 1 Task Task none	3:4
tu 2 Dataset Dataset none	5:5 10:-4
tu 2 Dataset Method none	10:4
tu 2 Method Dataset head	6:-5 7:4
tu 2 Method Dataset none	6:6 7:7 10:-9
tu 2 Method Method head	2:5 4:4 8:-8
tu 2 Method Method none	1:-3 2:4 8:-6
tu 2 Method Method tail	0:3 5:3 10:-4
tu 2 Method Model head	0:-4 1:5 4:3
tu 2 Method Model none	1:6 2:-4 5:4
tu 2 Method Task head	8:-3 10:5
tu 2 Method Task none	10:3
tu 2 Model Method head	0:-4 1:3 10:4
tu 2 Model Method none	10:3
tu 2 Model Method tail	1:3 2:3 10:-4
tu 2 Model Model head	0:-3 1:3 4:4
tu 2 Model Model none	0:-3
tu 2 Model Task none	10:3
tu 2 Task Task none	10:4
tu 3 Dataset Dataset none	2:3
tu 3 Dataset Method none	10:4
tu 3 Dataset Model none	10:5
tu 3 Dataset Task none	9:7
tu 3 Method Dataset head	7:3
tu 3 Method Dataset none	10:4
tu 3 Method Method head	1:3 2:-3 4:-6 6:-3 8:-6
tu 3 Method Method none	2:-9 4:-4 6:-3 9:-3
tu 3 Method Method tail	1:3 2:-4
tu 3 Method Model head	0:5
tu 3 Method Model none	0:3 1:-4 2:5
tu 3 Method Task head	8:3
tu 3 Model Dataset none	10:5
tu 3 Model Method head	0:6
tu 3 Model Method none	10:6
tu 3 Model Model none	1:-3 5:5
tu 3 Model Task head	10:3
tu 3 Model Task none	10:4
tu 3 Task Task none	3:3 10:3
tu 4 Dataset Dataset none	0:4 2:4 5:-4 8:-4 10:8
tu 4 Dataset Method none	10:5
tu 4 Dataset Model none	10:3
tu 4 Dataset Task none	0:-4 1:-5 2:-4 3:-6 4:-3 5:-3 6:-4 8:-8 9:11
tu 4 Method Dataset head	1:-4 6:11 8:-5 10:-4
tu 4 Method Dataset none	0:-3 1:-4 3:-3 4:-3 6:3 8:-5 9:-3 10:9
tu 4 Method Method head	1:6 2:-15 4:-4 5:-6 8:3 10:-3
tu 4 Method Method none	0:-6 1:4 2:-18 6:-3 9:-3 10:3
tu 4 Method Model head	1:5 8:-3
tu 4 Method Model none	1:6 2:-6 8:-3 10:5
tu 4 Method Task head	0:-4 1:-5 2:-3 3:-5 6:-4 7:-3 8:11 9:-3 10:-4
tu 4 Method Task none	0:-5 1:-7 2:-6 3:-7 4:-5 5:-4 6:-6 7:-4 8:5 9:-7 10:4
tu 4 Metric Metric none	1:-3 3:5 8:-4 10:8
tu 4 Model Dataset head	6:7 7:3 10:-4
tu 4 Model Dataset none	6:6 8:-3
tu 4 Model Method head	0:3 1:7 10:-5
tu 4 Model Method none	1:4 8:-3
tu 4 Model Model head	0:7 1:-3 3:3 10:-5
tu 4 Model Model none	1:-3 3:4
tu 4 Model Task head	8:11 10:-3
tu 4 Model Task none	1:-4 3:-4 8:6 9:-3 10:5
tu 4 Task Task none	0:-3 1:-4 2:-3 3:7 4:-3 6:-3 8:-6 9:-4 10:6
`
