/** Made by scripts/lexicon-weights.mjs: feature, tab, index of the relation type (the last is none) and weight. */
export const RELATION_WEIGHTS = `
*	0:-8 1:-4 2:-8 3:-8 4:-12 5:-16 6:-12 7:-21 9:-16 10:18
< = 	3:4
< = (	3:-4
< = )	10:3
< = ) ,	10:4
< = ) and	3:-4 10:10
< = ) with	8:3
< = ,	2:-5 3:-6 4:4 5:4 9:-3 10:4
< = , a	8:3
< = , a novel	2:-3 10:4
< = , and	1:6 3:-5
< = , and a	10:3
< = , including	10:-3
< = , such as	1:3 8:3 10:-5
< = , we propose a	4:3 8:5 10:-5
< = -based	1:6 10:-5
< = /	10:4
< = : a	1:3 2:-3 10:3
< = and	1:-5 2:-4 3:-6 8:-8 10:13
< = and a	2:-3 5:4 8:-3 10:3
< = and the	1:-3 4:3
< = as a	10:3
< = based	1:8 10:-6
< = based on	8:-3 10:6
< = based on a	8:3
< = by	8:3
< = called	3:4
< = for	1:5 8:-4
< = in	1:4 3:-3 8:-8 10:5
< = in a	10:3
< = including	2:3 3:4 10:-5
< = into	0:3
< = like	3:8 10:-5
< = of	1:5 8:-6 10:3
< = of a	10:3
< = on	9:4
< = on the	8:-3 9:3
< = or	1:-3 5:4
< = such as	3:5 8:-3
< = through	1:-3 8:6 10:-3
< = through a	1:3 8:-4
< = to	0:4 4:3 8:-3 10:-3
< = under the	8:4
< = using	1:-4 8:7
< = via	8:5
< = with	0:-4 1:-10 2:6 8:4
< = with a	1:3
< = with the	4:3
< b "	10:4
< b 's	4:3 8:4
< b (	2:-5 3:9 4:-4 5:-4 10:-4
< b )	3:-3 4:-4 5:-4 9:-4 10:7
< b *	1:3 10:-6
< b ,	0:6 1:-4 2:-3 3:7 4:4 5:-3 7:-6 9:-10
< b -	2:-3 8:8 9:-3
< b -based	1:7 3:-6
< b -like	0:3
< b .	1:-4 3:3 8:-3 10:3
< b /	8:9 10:-5
< b 1	2:4
< b 2	1:-3 8:-3 10:9
< b 2d	2:3
< b 3%	10:3
< b 3d	9:-3
< b 7	6:3 10:-3
< b :	1:-9 2:7 3:12 4:-4 10:-10
< b ;	1:-6 2:-4 3:7 10:3
< b \\em	0:3
< b ^	10:3
< b \`	8:4 10:-6
< b a	0:-3 2:5 3:-8 5:-5 6:-5 9:-7
< b abilities	8:4 10:-3
< b ability	8:3 10:-5
< b above	8:3
< b according	10:3
< b accordingly	3:-3 10:4
< b accuracy	6:5 10:-5
< b accurate	5:3
< b accurately	10:3
< b achieve	1:-3 5:3 6:3 8:-4
< b achieved	1:3
< b achieving	10:4
< b across	3:-4 10:7
< b action	2:4 3:3 10:-3
< b actions	9:-4 10:4
< b adapt	3:3
< b adaptation	8:5 10:-3
< b adaptive	2:-3 3:4
< b additional	2:3 10:-3
< b additive	0:3
< b address	8:-3 10:4
< b addressing	1:3 2:4 10:-6
< b administrative	2:3 10:-3
< b adopt	8:4
< b advances	1:4 8:3 10:-5
< b advantage	10:3
< b adversarial	10:4
< b against	0:4
< b agent	10:3
< b aims	8:4 10:-4
< b alexnet	1:6 10:-5
< b algorithms	0:-3 3:6 4:3 10:-5
< b alignment	5:3 8:-3 10:3
< b all	6:-3 10:3
< b allows	1:6
< b almost	5:4
< b also	1:-3 3:3
< b among	0:4 10:-5
< b an	0:4 2:4 3:-5 4:-4
< b analysis	10:-3
< b and	0:-5 3:-5 4:4 5:-5 6:-3 7:-5 8:5 9:-3
< b annotations	10:-3
< b answering	9:-4 10:5
< b any	8:-4 10:8
< b appearance	8:4 10:-3
< b application	8:-3 10:-3
< b applications	9:3
< b applies	8:3
< b apply	1:-4 8:3
< b approach	2:-3 4:4
< b approaches	0:-3 1:-5 8:3 9:3
< b approximate	8:3
< b arbitrary	1:3 10:-3
< b architecture	0:7 1:-4
< b are	0:-4 1:4 3:-7
< b as	0:-3 2:-4 3:7 4:-4 5:4 6:-3 10:-3
< b associated	1:4 10:-3
< b assumption	1:3
< b at	3:-3 8:6
< b attacks	8:-5 10:8
< b attention	3:-4 10:3
< b automatic	1:4 10:-3
< b automatically	8:3 10:-4
< b autoregressive	10:4
< b available	10:4
< b b	10:3
< b back	10:-3
< b backbone	1:3 8:-3 10:3
< b base	10:3
< b based	1:3 3:-3 4:-3 8:3 9:-3
< b baselines	8:3
< b basis	8:4 10:-3
< b bayesian	1:3 10:-3
< b be	3:-3
< b been	1:-4
< b behavior	8:4 10:-4
< b being	3:3
< b benchmark	6:4
< b benchmarking	10:-3
< b benchmarks	8:-4 9:4
< b benefits	10:3
< b best	10:3
< b better	1:-3 2:3 6:4 8:-4 10:4
< b between	0:3 8:-4 10:6
< b bias	2:4 8:3 10:-4
< b biases	8:4 10:-4
< b black-box	10:3
< b block	1:3
< b both	8:4 10:-3
< b boundary	10:-3
< b bringing	10:4
< b build	10:5
< b building	8:3 10:-4
< b but	3:-5 8:3
< b by	2:3 3:-8 4:-4 8:3
< b call	0:3
< b called	1:-9 2:6 3:9 8:-5 10:-3
< b can	3:-5 6:3 10:3
< b candidate	1:3 10:-3
< b cannot	8:-3 10:5
< b capabilities	10:4
< b capability	8:3
< b capture	10:3
< b captures	2:3
< b case	8:-3 10:3
< b cases	8:4 10:-5
< b categories	10:3
< b causal	10:5
< b challenge	8:-3
< b challenging	1:4 4:5 10:-3
< b characterize	8:3
< b cifar-100	10:3
< b cifar100	6:3 10:-4
< b cityscapes	10:3
< b class	4:3
< b classes	10:-3
< b classic	10:4
< b classical	1:-3 10:3
< b classifier	8:-3 10:6
< b classifiers	1:3
< b cnn	10:3
< b cnns	2:4
< b coherence	8:-3 10:3
< b combination	1:6 10:-3
< b combine	10:3
< b combines	8:-3 10:7
< b combining	8:-4 10:7
< b common	1:3
< b compact	8:-4
< b comparable	10:3
< b compare	1:-3 3:3 4:4 10:-3
< b compared	3:-3 9:3
< b compares	3:4 10:-3
< b comparison	0:4 8:4 10:-7
< b compatible	8:-4 10:4
< b competitive	9:6 10:-6
< b completes	10:-3
< b completion	2:3
< b component	1:3
< b composed	1:3 2:5 10:-6
< b compression	0:5 10:-4
< b comprising	1:-3 8:-3 10:6
< b computational	8:4 10:-3
< b computationally	5:3
< b compute	2:4 10:-4
< b computed	0:3 10:-3
< b computing	8:5 10:-3
< b condition	1:4 10:-4
< b conditional	8:3
< b conditions	10:3
< b confirm	10:3
< b consider	2:3
< b considerable	3:-3 10:4
< b consideration	1:3
< b considered	3:4
< b considering	0:4
< b consistent	10:3
< b consistently	8:-5 10:6
< b consists	1:3 2:3
< b constant	8:-3 10:3
< b constraints	8:9 10:-7
< b construct	1:5 2:3 10:-4
< b contains	2:4 10:-3
< b content	8:-3 10:4
< b context	1:4
< b context-dependent	8:3
< b contextual	1:3
< b contrast	8:3 10:-3
< b contrastive	3:4 10:-3
< b control	1:3 2:-3
< b controller	1:3 10:-4
< b conventional	8:3
< b convolution	10:5
< b core	10:3
< b corpus	2:3
< b corresponding	2:4
< b corresponds	3:3 5:3 10:-5
< b could	10:3
< b counterfactual	8:3
< b cross-modal	1:3
< b current	8:-3
< b currently	10:3
< b data	2:3 3:3 8:-6 10:3
< b databases	6:4 10:-4
< b dataset	0:3 2:-3 3:-3 6:-5 7:6
< b datasets	3:-4 8:-4
< b deblurring	3:5 10:-6
< b decision	2:3 10:-4
< b decomposition	10:4
< b deep	3:4 5:7 8:-4
< b defined	10:3
< b demonstrate	3:-3 6:4 8:-3
< b demonstration	2:4 10:-4
< b denoising	2:3
< b density	2:3
< b deploys	2:4
< b depth	1:6 3:-3 8:3 10:-4
< b derive	8:4
< b derived	8:3
< b descent	10:-3
< b described	4:4
< b design	2:7 8:-3
< b designed	2:7 8:-5
< b designing	10:3
< b designs	10:3
< b desired	8:4 10:-3
< b detailed	1:3
< b detect	1:3 10:-4
< b detection	1:-6 3:5
< b detector	1:3
< b determiners	8:3
< b develop	1:3 8:3 10:-6
< b different	2:3 8:-7 10:3
< b diffusion	8:-3 10:4
< b dimensional	8:-3 10:4
< b discrete	9:-4 10:9
< b discriminative	1:4 10:-4
< b distance	1:4
< b distinct	8:4 10:-5
< b distributed	1:3 10:-3
< b distribution	3:3 8:-4
< b distributions	3:4 10:-3
< b disturbance	0:5 10:-3
< b do	10:4
< b document	10:4
< b documents	8:-3 10:3
< b domain	1:4 8:-4 10:3
< b domains	3:-3 10:3
< b downstream	10:4
< b dual	2:-6 8:3 10:4
< b dynamic	10:3
< b dynamics	10:4
< b e.g.	0:4 3:6 8:-3 10:-5
< b each	1:-3 8:4 10:3
< b editing	8:-4
< b effective	1:4 10:3
< b effectiveness	8:5 10:-5
< b effects	10:3
< b efficacy	8:3
< b efficiency	8:3
< b efficient	2:3 3:-4 10:3
< b efficiently	10:3
< b efg	10:3
< b either	8:4
< b embedded	8:3
< b embeddings	10:3
< b emerged	3:4
< b employ	4:4
< b employs	2:3
< b enable	8:3
< b enabling	1:3
< b encode	0:3 1:4 10:-6
< b encoder-decoder	8:-3 10:5
< b encoders	1:3
< b encodes	8:3
< b encourage	1:3
< b enhance	10:5
< b enhanced	10:3
< b enhancing	10:4
< b enjoy	8:3
< b enough	1:3 4:3 10:-5
< b ensemble	10:3
< b ensure	8:3
< b entities	10:3
< b entity	8:3
< b environments	10:3
< b equipped	10:4
< b error	8:3 10:-3
< b especially	3:4
< b establish	1:5 10:-3
< b established	0:4
< b estimate	8:3 10:-3
< b estimation	1:5 10:-4
< b estimators	10:3
< b evaluate	8:4
< b evaluated	1:3
< b evaluating	3:5 7:3 8:-3
< b even	8:-3 10:4
< b example	3:3 10:-3
< b examples	10:3
< b exhibit	10:3
< b existing	1:-3 3:-3 8:-3 9:3 10:5
< b exists	0:4 10:-3
< b expansions	4:4 10:-3
< b expensive	10:4
< b experimental	1:3
< b explicit	8:4
< b exploits	8:6 10:-5
< b express	0:4
< b extend	0:4
< b extension	2:3
< b external	1:3 2:3 10:-4
< b extra	1:3 2:3 10:-5
< b extracted	1:3 8:-4
< b extracting	10:5
< b face	3:3 10:-3
< b facial	3:4
< b facilitate	6:3
< b facilitates	2:4
< b factor	8:-3 10:4
< b fairness	8:4 10:-3
< b fake	1:3
< b families	3:3 7:5 10:-4
< b fashion	8:3 10:-3
< b faster	6:3
< b feature	2:4 5:3 10:-5
< b featuring	10:6
< b feedback	2:3
< b few-shot	2:3 8:-3
< b fewer	10:4
< b field	3:-3
< b find	1:-3 8:3
< b finds	1:4
< b fine-tune	8:3
< b fine-tuning	8:5
< b first	1:3 2:3 5:4 8:-6 10:-3
< b fit	1:-3
< b fixed	4:4
< b flexible	10:3
< b flow	2:3
< b focus	1:5 10:-4
< b focused	8:3
< b focusing	1:3 3:4 10:-5
< b followed	10:4
< b following	2:-3 8:3
< b for	0:-3 1:9 2:-7 3:-5 4:-5 7:3 8:-5 10:3
< b forces	1:3
< b foreground	1:3 10:-3
< b form	3:4 8:4 10:-4
< b formalism	3:3
< b forms	8:3
< b formulate	10:5
< b formulated	8:5 10:-3
< b formulation	1:3
< b four	8:4
< b frame	10:3
< b framework	0:3 2:5 3:-4
< b frameworks	8:-3 10:4
< b from	0:-5 2:-4 10:6
< b fully	4:5
< b function	0:3 1:4 10:-4
< b functions	1:3
< b further	1:-3 2:5
< b fusion	5:4 8:-3
< b gains	3:3
< b gan	3:5 8:-3
< b gaussian	8:-6 10:8
< b general	0:3 3:3
< b generalizes	10:3
< b generally	8:-3
< b generate	10:4
< b generated	8:-3 10:7
< b generates	10:5
< b generating	1:-4 10:3
< b generation	2:3 8:6
< b generative	3:-3 8:5
< b generic	3:3 8:3 10:-4
< b geometry	3:4 10:-3
< b given	10:3
< b global	2:5 3:3 10:-4
< b gnn	10:3
< b gradient	8:5
< b graph	1:-3 8:4
< b graphs	10:7
< b grasp	1:4 8:-3
< b gripper	10:3
< b grounding	8:3
< b grouping	8:-3 10:3
< b guidance	10:3
< b guided	8:-6 10:9
< b hard	0:4 1:-3
< b has	1:3 8:3
< b have	3:5
< b havok	4:3
< b heads	10:3
< b help	1:3 8:4 10:-5
< b hidden	1:3
< b hierarchical	1:-3
< b high	2:-3
< b high-dimensional	4:4
< b higher	6:4
< b hope	6:4
< b human	3:-3 10:3
< b humanoid	8:3
< b hybrid	10:3
< b i	8:5 10:-5
< b i.e.	0:5 2:5 3:5 10:-10
< b icl	1:-3 10:3
< b idea	2:4
< b identifies	8:-3 10:3
< b identify	1:5 10:-3
< b identity	10:3
< b ii	3:3 8:-3 10:5
< b image	1:6 2:-3 3:-3
< b images	0:4 1:3
< b impact	1:3
< b implementable	8:4
< b implemented	10:3
< b implements	2:-3 10:5
< b importance	10:3
< b important	1:4 3:-5 10:3
< b improve	3:-3 6:3
< b improved	10:4
< b improvements	8:-3 10:8
< b improving	8:5 10:-6
< b in	1:4 2:-3 3:-5 5:-4 7:-3
< b including	1:-5 3:17 8:5 10:-15
< b incorporate	10:4
< b incorporates	2:6
< b increasing	3:4
< b induced	8:3 10:-3
< b inference	0:4 10:-3
< b information	1:-3 10:6
< b informative	10:3
< b inherently	8:-3 10:4
< b initialization	2:3
< b inpainting	3:3
< b input	2:-4 8:6 10:-3
< b inputs	10:3
< b inspired	10:4
< b instance	3:-3 9:-3
< b instances	8:3 10:-4
< b instead	3:3 10:3
< b integrate	10:3
< b integrated	1:3
< b integrates	2:-3 8:3
< b integrating	2:4 8:-4
< b intentions	8:-4 10:6
< b interaction	2:3 8:-5 10:4
< b interest	3:3 8:-3
< b interpolation	10:3
< b into	1:3 2:5 3:-7 8:-8
< b introduce	1:3 2:4 8:-3 10:-5
< b introduced	1:-4 10:3
< b introduces	1:-3 2:7 10:-5
< b introducing	0:5 8:3 10:-7
< b inversion	3:3
< b involving	10:3
< b is	3:-3 5:5 6:3 9:-5 10:-4
< b it	5:4 9:-3 10:3
< b items	0:4 10:-4
< b iterative	10:5
< b its	0:5 3:-3
< b joint	3:3
< b jointly	10:4
< b kernel	0:3
< b key	10:3
< b keyword-enhanced	2:-3 10:3
< b knowledge	1:-4 8:3 10:3
< b known	0:3 3:4 8:-3
< b label	10:-3
< b language	2:7 3:-3 9:-5
< b languages	3:6 10:-5
< b large	8:-4 10:5
< b large-scale	9:-3
< b latent	3:-3 4:3
< b layer	1:4 10:-4
< b layers	1:6 3:-3 6:3 8:-5
< b leading	0:8 10:-6
< b leads	0:3 1:5 8:-3
< b learn	1:5 8:-4 10:4
< b learnable	2:3 10:-3
< b learned	1:-3 2:5 4:3 10:-5
< b learning	0:-3 1:-4 2:-5 3:4 8:4 10:4
< b learns	2:7
< b legs	2:3
< b leverage	8:-3 10:3
< b leveraging	1:-3 10:5
< b lfw	9:3 10:-3
< b libraries	10:3
< b lidar	2:3 10:-3
< b light	8:-4
< b lightweight	10:4
< b like	2:-3 3:13 8:5 10:-10
< b limit	0:4 10:-3
< b limited	10:3
< b linear	1:-3 2:-3 3:3 8:-5 10:6
< b llama	3:3
< b llm	1:3 8:-3
< b llms	8:7 10:-5
< b long	0:-3 2:-3 8:-3 10:6
< b loss	1:-3 10:6
< b low-resource	8:4
< b made	5:3
< b magnitude	4:3
< b main	2:3
< b mainly	8:6 10:-6
< b maintain	1:3
< b major	3:3
< b majority	0:5 10:-6
< b makes	4:4 8:-3
< b making	2:3
< b manipulation	1:3
< b many	10:7
< b map	8:-3
< b maps	10:4
< b margin	10:3
< b mask	2:4 10:-3
< b masked	1:6 10:-4
< b masking	1:3 10:-3
< b match	2:3
< b matching	1:-3 8:4
< b matrix	10:3
< b mean	3:3
< b meaning	8:4
< b mechanism	1:-4 10:4
< b memory	0:-4 8:7
< b merits	3:3
< b method	1:-3 2:-6 3:7 4:-3 9:3
< b methods	1:-4 2:-3 3:5 6:3 8:5 10:-6
< b metric	8:3 10:-3
< b metrics	10:3
< b minimization	8:3
< b minimizing	10:-3
< b miou	10:3
< b mixture	10:4
< b mixup	10:3
< b model	0:-10 1:5 3:4
< b modeling	1:-4 9:-3 10:6
< b models	3:-7
< b modern	10:3
< b modules	2:8 3:-3
< b monitoring	4:3
< b monocular	8:3
< b more	1:3 4:3 5:3
< b most	4:4 10:-3
< b motion	1:-3 10:8
< b much	6:3
< b multi-class	10:3
< b multi-modal	2:3 10:-3
< b multi-task	10:3
< b multimodal	10:-3
< b multiple	3:-5 10:3
< b named	3:6 8:-3
< b namely	2:-3 3:8 8:4 9:3 10:-7
< b natural	8:7 10:-4
< b naturally	10:3
< b navigation	8:4
< b need	10:4
< b needed	1:3 10:-3
< b networks	1:5 2:-5 8:-3
< b neural	3:6 8:-8
< b new	2:4 8:-8 9:4
< b newly	1:-3 10:3
< b next	3:3
< b nlp	3:-4 10:4
< b noise	10:5
< b nonconvex	10:3
< b not	0:-3 1:5
< b novel	1:-5 8:3
< b number	10:3
< b object	2:3
< b objects	1:3
< b of	1:-3 2:6 3:-3 4:-3 5:-6 6:-3
< b on	0:-4 1:-4 2:-3 3:-8 4:-4 5:-4 8:5 9:5 10:3
< b one	1:5 3:-3
< b online	10:4
< b only	8:-4 10:7
< b open	8:4
< b operations	1:-3 10:4
< b operator	8:-5 10:3
< b optimization	3:-3
< b optimizers	2:3 10:-4
< b or	0:3 1:-6 4:-3 5:3
< b original	0:4
< b orthogonal	10:3
< b other	1:-3 3:-3 10:7
< b our	0:-4 2:3 4:4 5:5 8:-7
< b out	2:4
< b outperform	8:-5 10:7
< b outperforms	3:-3 6:-4 10:7
< b output	1:4 10:-3
< b outputs	10:3
< b over	6:-3 10:6
< b parallel	10:3
< b parameters	2:-3
< b part	1:5 10:-6
< b particular	3:4 10:-3
< b particularly	2:3
< b patch	2:4 10:-4
< b path	10:4
< b perception	10:3
< b perform	5:4
< b performance	1:-3 6:3 8:-3 9:4
< b performances	9:4 10:-3
< b performing	3:4 8:5 10:-5
< b performs	10:3
< b perspective	1:-3 8:3
< b pipeline	1:4
< b planner	3:3
< b platform	2:4
< b point	2:-3 10:6
< b policy	1:-3
< b popular	3:4 6:-3 9:3
< b portion	3:4
< b pose	9:3
< b possible	10:3
< b power	0:3
< b powered	10:3
< b practical	10:7
< b pre-trained	8:-6 10:7
< b pre-training	1:3 6:3
< b precise	4:3 8:-3
< b predict	0:3 8:-3
< b prediction	2:3 3:-5 10:3
< b predictions	1:6 10:-4
< b predictive	10:3
< b present	8:-3
< b pretrained	3:3 10:-5
< b pretraining	8:3
< b previous	1:6 3:-3
< b previously	8:-3 10:4
< b primarily	8:6 10:-4
< b principles	10:3
< b prior	1:4 10:-3
< b probabilistic	1:6 10:-3
< b probability	1:3
< b problem	3:4
< b problems	1:-3 8:7 10:-5
< b procedures	1:3
< b process	3:-3 10:5
< b processes	1:3 3:-4
< b program	8:6 10:-3
< b programming	10:3
< b programs	1:3
< b project	2:6 10:-6
< b projection	8:-4 10:3
< b prompting	8:-3 10:3
< b propagates	10:3
< b properties	8:4
< b propose	2:-4
< b proposed	0:-3 1:7 3:-4 6:-3 10:-3
< b proposing	8:-4 10:5
< b protocol	10:-4
< b provides	2:4
< b providing	10:3
< b pruning	3:3
< b quality	8:-3 10:5
< b quantization	2:5 3:-3 10:-3
< b question	9:-4 10:6
< b quickly	1:3 2:3 10:-5
< b random	10:-3
< b ranging	3:8 10:-5
< b real-time	3:3
< b realistic	1:3
< b received	3:-3
< b recent	9:-3
< b recently	4:4 9:-7 10:3
< b recognition	8:3
< b recommendation	1:3
< b reconstruction	1:3 2:3 10:-4
< b recover	10:3
< b recursive	8:-3 10:3
< b reduced	8:3
< b reduces	0:3
< b reducing	8:-5 10:6
< b refer	5:3
< b refinement	10:5
< b regions	8:3 10:-3
< b regression	10:5
< b regret	8:3
< b regularizer	8:-3 10:3
< b related	10:6
< b relative	4:3
< b relatively	10:3
< b relevance	3:4 10:-3
< b relevant	10:4
< b relies	8:4
< b rely	8:4
< b rendering	10:3
< b representations	10:-3
< b required	10:5
< b resampling	10:-3
< b research	8:3 10:-4
< b resnet	4:4 8:-3
< b respectively	5:3
< b response	10:-3
< b responses	3:3 10:-4
< b restoration	1:5 10:-4
< b result	1:3
< b resulting	1:8 10:-6
< b results	1:-3 8:-3 9:6
< b retrieval	10:4
< b rise	0:4 1:3 10:-7
< b risk	8:3
< b rnns	10:3
< b robot	8:5
< b robotic	1:3
< b robotics	3:5 10:-3
< b robots	3:3
< b robust	4:3 8:-3 10:4
< b robustness	1:3
< b saliency	4:3 8:-3
< b same	1:-3 2:3
< b sample	10:4
< b samples	8:-4 10:3
< b scalable	1:-4 8:6
< b scaled	1:6 10:-4
< b scales	10:3
< b scaling	8:-3 10:4
< b scenarios	8:-3
< b scene	3:4 10:-3
< b scenes	8:4 10:-4
< b scheme	0:6 3:-3
< b science	0:3
< b scores	8:3
< b seamlessly	10:4
< b search	10:4
< b seen	10:3
< b segment	10:-4
< b segmentation	3:4 6:4 9:-3
< b self-supervised	8:3
< b semantic	2:4 8:-7 10:3
< b sensor	8:3 10:-3
< b sequence	2:5
< b sequences	8:4 10:-4
< b sequential	3:3 4:4
< b series	0:3 8:4 10:-4
< b set	1:-4 8:3
< b sets	2:3
< b setting	8:-4 10:8
< b settings	3:5 8:-3
< b several	9:4
< b shallow	8:-4 10:5
< b shape	3:-3 10:3
< b shift	10:5
< b shortest	10:3
< b show	6:6
< b shown	10:3
< b significant	6:3 10:3
< b significantly	6:4
< b similar	8:3
< b similarity	8:6 10:-4
< b simple	1:3
< b simulation	8:-3 10:3
< b single	2:-3 10:3
< b sizes	10:3
< b slightly	8:3 10:-4
< b small-	9:-3 10:4
< b social	8:4 10:-3
< b soft	10:-3
< b software	10:4
< b solution	1:-3 2:4 8:4
< b solve	8:3 10:-4
< b solved	8:3
< b solver	10:3
< b solving	10:3
< b some	5:3
< b source	3:3
< b space	4:3 8:3
< b spaces	8:5 10:-3
< b spatial	1:5 4:3 10:-4
< b specific	8:3
< b specifically	1:3
< b speed	10:4
< b stable	0:5 8:-5
< b stage	2:4
< b standard	6:4
< b stands	8:3
< b state	8:3
< b state-of-the-art	1:4 4:3 8:-4 9:3 10:-3
< b states	0:3
< b static	0:4 10:-3
< b step	8:-3
< b steps	10:4
< b stochastic	0:3 10:-3
< b strategies	1:-3 3:4 4:4 10:-5
< b strategy	3:-3 10:3
< b strong	10:3
< b structure	1:4
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
< b such	0:-4 1:-4 3:12 4:-3 10:-3
< b super-resolution	9:-3
< b superior	5:5
< b supporting	10:3
< b syntax	8:3 10:-4
< b synthesis	10:3
< b synthetic	10:6
< b system	2:10 8:-6
< b systems	3:-3 8:3
< b tackle	1:-3
< b takes	8:-3 10:7
< b target	3:4 8:-4 10:-3
< b task	1:5 8:3 10:-5
< b tasks	1:-3 2:-3 3:4
< b technique	3:4
< b techniques	1:-5 8:6 9:-3 10:3
< b temporal	10:4
< b tensor	2:3 10:-3
< b term	0:4
< b termed	1:3 3:3 10:-3
< b terms	0:4
< b tested	5:4 10:-5
< b testing	8:5 10:-4
< b tests	1:3
< b text	2:3 8:7 10:-7
< b texts	2:3 10:-3
< b textual	10:4
< b than	1:-4 4:6 6:7
< b that	1:-6 3:-8 6:4 7:-4 9:-4 10:3
< b the	4:4 5:-7 6:-4 7:-5 10:3
< b their	1:7 10:-5
< b them	3:-4 10:5
< b then	0:4
< b theory	0:7 3:-3
< b there	0:4 10:-3
< b thereby	10:4
< b thermal	10:3
< b these	1:3
< b this	1:5
< b three	2:6 6:-3 8:-7 10:3
< b through	0:-3 2:3
< b thus	4:4
< b time	3:-3 8:7 10:-3
< b to	2:-6 3:-5 5:6 8:-7
< b together	0:3
< b tools	10:3
< b topic	3:3 10:-5
< b towards	10:3
< b tracking	9:3 10:-4
< b tracks	3:3
< b traditional	1:4
< b train	1:3 4:4 8:-4
< b trained	1:-3 3:-3 4:3 8:-9 10:11
< b training	1:8 3:-4 8:-6
< b trajectory	0:3 10:-3
< b transfer	8:3
< b transformer	2:5 8:-4
< b true	1:3
< b try	1:3
< b tuning	8:6 10:-3
< b two	0:-4 2:4 9:-5 10:3
< b two-stage	2:4 10:-5
< b typical	8:-3 10:4
< b unbiased	8:4
< b uncertainty	2:3 10:-5
< b under	8:-4 10:6
< b understand	10:3
< b uneven	8:3
< b unified	1:3
< b unknown	10:3
< b unlabeled	9:-4 10:3
< b unsupervised	3:3
< b update	8:5
< b upon	8:3 10:4
< b us	10:4
< b use	1:3 5:5 10:-5
< b used	1:14 3:-5 8:-6 10:-5
< b users	3:3 10:-3
< b uses	1:-4 8:-4 10:9
< b using	1:-8 3:-7 4:-4 8:8 10:4
< b usually	4:4
< b utilize	10:3
< b utilized	1:4 10:-4
< b utilizing	10:7
< b values	8:5 10:-4
< b vanilla	10:-4
< b variable	10:4
< b variants	0:4 10:-3
< b variational	1:-3
< b various	3:-4 6:3
< b vector	2:4 10:-3
< b vehicle	8:3
< b verification	0:3
< b very	4:3
< b via	0:-3 2:8 3:-5 6:4
< b video	8:3
< b videos	8:3
< b views	2:3 10:-4
< b vision	3:-5
< b visual	1:-5 3:4 10:4
< b vocabulary	1:3
< b voice	1:5 6:3 10:-7
< b wasserstein	8:-3
< b way	1:3
< b we	0:6 2:-3 3:-4 5:3 6:-3 9:5 10:-5
< b web	1:4 10:-5
< b weights	1:3
< b well	0:-3 3:-4 5:3 10:8
< b well-established	3:3
< b when	1:3 6:-3
< b where	2:3 10:3
< b wherein	8:-3 10:4
< b which	2:8 3:-12 4:-3 5:-3 6:-4 8:-3 10:3
< b while	1:-4 6:3 10:7
< b whose	2:3
< b with	0:-7 1:-3 2:7 3:-4 5:-3 6:-4 9:3
< b within	1:8 3:-3 8:3 10:-9
< b without	10:3
< b work	10:7
< b wrong	4:3
< b ytf	9:3
< b {	3:6 10:-5
< b }	3:4 10:-3
< b ~	4:4
< b –	3:4
< b ‘	10:-3
< b ’s	2:3 3:3 8:-4 10:-3
< b “	8:-3
< b ”	2:3
< bb ( 1	10:-3
< bb ( 2	10:5
< bb ( accordingly	3:-3 10:5
< bb ( e.g.	0:3 8:-3
< bb ( finite	8:3
< bb ( i.e.	0:4 2:-3
< bb ( ii	3:3
< bb ( such	8:3 10:-3
< bb ) ,	1:-5 3:-5 4:3 10:4
< bb ) a	3:3
< bb ) and	0:-3 1:-5 2:-3 10:8
< bb ) based	1:3
< bb ) by	2:3
< bb ) framework	2:4 10:-4
< bb ) has	1:4 10:-3
< bb ) in	1:3 9:3 10:-3
< bb ) into	8:-3 10:4
< bb ) model	2:3
< bb ) models	10:-3
< bb ) module	10:3
< bb ) or	10:4
< bb ) problem	1:3
< bb ) that	1:9 10:-8
< bb ) the	10:4
< bb ) to	0:3 3:-3
< bb ) using	2:4
< bb ) with	3:4 8:3 10:-3
< bb , (	8:-3 10:3
< bb , \\em	0:3
< bb , a	3:-4 10:6
< bb , and	2:-8 3:-4 4:4 8:-7 9:-7 10:12
< bb , as	9:-3 10:4
< bb , based	8:4
< bb , bringing	10:4
< bb , by	10:6
< bb , compared	8:3
< bb , conventional	8:3 10:-3
< bb , e.g.	3:3 9:-3
< bb , especially	8:-3 10:3
< bb , even	10:3
< bb , for	10:-3
< bb , global	3:3 8:-3
< bb , havok	4:3
< bb , i.e.	2:7 3:4 8:-5 10:-4
< bb , image	8:-3 10:4
< bb , in	10:5
< bb , including	3:9 10:-7
< bb , inpainting	3:3 10:-3
< bb , is	4:3
< bb , it	1:3
< bb , leading	0:8 10:-6
< bb , like	8:4 10:-7
< bb , named	3:4 10:-4
< bb , namely	1:-3 2:-3 3:8 9:3 10:-4
< bb , one	3:-3
< bb , or	10:3
< bb , our	3:-4 10:5
< bb , regression	8:3 10:-3
< bb , resulting	1:4
< bb , show	6:3 8:4 10:-7
< bb , so	10:3
< bb , specifically	1:3 10:-5
< bb , such	3:5 8:5 10:-8
< bb , termed	1:3 3:3 10:-5
< bb , that	8:3 9:-3
< bb , the	0:7 1:-4 8:-5 9:-3
< bb , then	0:4
< bb , together	0:3
< bb , vanilla	10:-4
< bb , various	8:3
< bb , via	2:3 8:-4
< bb , we	1:3 3:-9 4:3 8:-3 9:4 10:-5
< bb , where	2:4
< bb , which	2:3 3:-6 6:-6
< bb , while	8:-3 10:8
< bb , with	1:-3 3:7
< bb - -	8:7 9:-3
< bb - counterfactual	8:3
< bb -based approach	0:3 10:-3
< bb -based models	4:4 10:-3
< bb 1 )	2:3 10:-3
< bb 2 )	10:5
< bb 3 )	10:3
< bb : (	10:-3
< bb : a	2:-4 3:3
< bb : comparison	8:5 10:-5
< bb : enhancing	10:3
< bb : leveraging	10:3
< bb : the	3:4 8:4 9:-3
< bb : we	1:-3
< bb ; (	3:3
< bb a benchmark	10:3
< bb a dataset	6:-3 7:5
< bb a dynamic	10:3
< bb a hybrid	8:4 10:-3
< bb a keyword-enhanced	2:-3 10:3
< bb a large-scale	8:3
< bb a learned	4:4 10:-4
< bb a linear	0:-3 8:-3 10:6
< bb a method	8:-3 10:5
< bb a model	3:3 10:4
< bb a new	2:3
< bb a novel	1:-5 8:3
< bb a popular	8:3
< bb a pre-trained	10:3
< bb a robust	10:3
< bb a sequence	2:4
< bb a significant	10:3
< bb a simple	1:4 8:-4
< bb a single	2:-3
< bb a standard	6:5 8:-3
< bb a state-of-the-art	1:4
< bb a system	2:5
< bb a target	1:3 10:-5
< bb a temporal	2:3
< bb a unified	1:3
< bb a very	4:3
< bb accordingly named	3:-3 10:5
< bb accuracy ,	8:6 10:-5
< bb achieved by	1:4 10:-6
< bb achieves state-of-the-art	8:-3 10:3
< bb adapt to	10:3
< bb adopt a	10:3
< bb advantage of	10:3
< bb al. ,	10:3
< bb alexnet ,	1:4 10:-3
< bb algorithm ,	3:3
< bb algorithm based	8:3
< bb algorithm for	10:3
< bb algorithm is	1:4 10:-5
< bb algorithm with	2:4 10:-5
< bb algorithms ,	8:3 10:-5
< bb algorithms for	3:4 10:-3
< bb alignment ,	5:4
< bb along with	10:3
< bb an effective	10:3
< bb an unsupervised	8:-3 10:4
< bb analysis ,	3:3 10:-3
< bb and (	10:6
< bb and a	1:-7 2:-3 5:4 10:5
< bb and an	8:3
< bb and apply	10:3
< bb and can	10:3
< bb and compare	3:3 4:4 8:-4
< bb and develop	1:-3 10:3
< bb and entity	8:3 10:-3
< bb and find	8:3 10:-4
< bb and in	0:4 3:-3
< bb and instance	9:-3 10:3
< bb and is	1:3
< bb and its	0:6 10:-5
< bb and language	10:4
< bb and local	8:-3 10:3
< bb and present	3:3 10:-3
< bb and propose	0:4 8:3
< bb and provide	1:3 10:-5
< bb and show	10:4
< bb and the	1:-4 3:-4 4:4
< bb and then	1:-4 10:8
< bb and to	3:3
< bb and using	6:5 10:-5
< bb and we	1:3 3:4 8:-3 10:-4
< bb applications such	8:-3 10:3
< bb applied to	3:3 8:4 10:-5
< bb approach ,	3:3
< bb approach and	4:3
< bb approach is	0:3
< bb approach that	1:3
< bb architecture ,	0:3 2:-3
< bb architecture that	0:4 10:-3
< bb are formulated	8:6 10:-6
< bb are used	8:-4 10:3
< bb as a	0:3
< bb as an	10:4
< bb as competitive	9:3 10:-5
< bb as the	1:4 3:6 4:4 10:-10
< bb as well	5:3 10:3
< bb at the	10:5
< bb autonomous driving	10:3
< bb auxiliary tasks	3:3
< bb based on	1:-9 8:4
< bb be trained	2:3
< bb benchmark for	6:4 10:-4
< bb benchmarks show	10:3
< bb by an	1:3 8:-5 10:3
< bb by any	10:3
< bb by combining	8:-3 10:5
< bb by employing	2:3
< bb by integrating	2:4 10:-3
< bb by introducing	2:3 10:-3
< bb by learning	8:-3 10:4
< bb by leveraging	10:3
< bb by performing	8:4 10:-3
< bb by the	8:-5
< bb by training	1:5 10:-3
< bb by up	8:3
< bb by using	8:4
< bb can achieve	6:4 10:-3
< bb can be	8:4
< bb can significantly	10:3
< bb capabilities of	8:3
< bb capability of	8:4
< bb cifar10 ,	10:-3
< bb cifar100 and	6:4 10:-4
< bb class of	4:3 10:-4
< bb classification ,	3:5 8:3 10:-3
< bb cnns ,	2:4 10:-4
< bb combined with	10:3
< bb combines the	10:3
< bb comparable to	10:3
< bb compared to	9:3
< bb comparison of	8:5 10:-5
< bb compatible with	8:-4 10:4
< bb completes the	10:-3
< bb composed of	1:3 2:5 10:-7
< bb confirm that	10:4
< bb consider to	2:3
< bb consists of	1:3 2:3 10:-4
< bb construct an	10:-4
< bb convolution and	10:3
< bb convolutional neural	10:3
< bb corresponds to	5:3
< bb counterfactual regret	8:3
< bb data ,	3:3
< bb data fusion	8:-3 10:3
< bb data with	8:-6 10:6
< bb dataset and	0:4 8:3
< bb datasets (	9:-3 10:5
< bb datasets and	8:-4 10:4
< bb datasets show	6:4
< bb datasets using	10:4
< bb datasets with	1:3 7:3 10:-5
< bb deep neural	3:3
< bb demonstrate that	6:3 8:-3 10:5
< bb design a	2:5
< bb designed for	0:3 8:-4
< bb develop a	0:-3 1:5 3:3 8:3 10:-7
< bb distinct llms	8:8 10:-7
< bb distribution over	3:3
< bb editing via	8:-4 10:3
< bb efficiency of	8:4
< bb emerged as	3:3
< bb employ the	4:4
< bb encoder consists	10:3
< bb encoders for	1:4 10:-3
< bb entity matching	8:3 10:-3
< bb equipped with	10:4
< bb establish a	1:5 10:-3
< bb estimate the	8:3
< bb estimation with	8:-3
< bb evaluating the	3:5
< bb existing state-of-the-art	9:4 10:-3
< bb extension of	2:3
< bb extracted by	1:3
< bb family of	10:5
< bb faster than	6:3
< bb feature fusion	5:4 10:-3
< bb features ,	1:3
< bb features :	3:3
< bb features of	3:4 10:-4
< bb field and	8:3 10:-3
< bb focus on	1:5 10:-4
< bb focused on	8:3 10:-3
< bb focusing on	1:3 3:4 10:-4
< bb followed by	10:4
< bb for a	1:4 8:-4
< bb for an	10:3
< bb for many	3:-3 10:3
< bb for object	1:3
< bb for the	1:8 8:-3 9:-4
< bb for this	1:4 3:-3 4:3 10:-4
< bb for training	1:3 7:3 10:-3
< bb form of	3:4 10:-5
< bb formulated as	8:5 10:-4
< bb framework ,	2:6 10:-6
< bb framework for	0:3 1:-3 8:3
< bb framework in	2:3
< bb framework is	1:3
< bb framework of	3:4 10:-3
< bb framework that	10:4
< bb from a	8:4 10:-3
< bb function to	1:3 10:-5
< bb functions and	1:4 10:-5
< bb fusion from	8:-3 10:3
< bb gains in	3:4
< bb generation ,	10:4
< bb generation tasks	8:4 10:-3
< bb generation with	2:3 8:3 10:-4
< bb generative models	3:-3
< bb graph neural	8:3
< bb guided by	8:-5 10:6
< bb has been	3:-3 10:4
< bb has not	1:4
< bb have been	3:5 10:-4
< bb havok ,	4:3
< bb high dimensional	8:-3 10:4
< bb higher than	6:3
< bb i.e. ,	0:6 2:5 3:3 8:-4 10:-8
< bb ii )	3:3 8:-3
< bb image ,	10:3
< bb image and	1:4 10:-3
< bb impact on	1:3 10:-3
< bb improve the	8:3
< bb improving the	8:5 10:-3
< bb in a	1:-6 8:6 10:4
< bb in applications	8:-3 10:3
< bb in our	10:4
< bb in terms	0:4
< bb in the	2:-4 3:5 4:6 8:-7
< bb in training	6:3
< bb in which	2:4
< bb including the	10:5
< bb incorporates a	2:4
< bb information ,	10:3
< bb inpainting ,	3:3 10:-3
< bb inspired by	10:3
< bb instance segmentation	9:-3 10:3
< bb instead of	3:3
< bb into a	1:-5
< bb into consideration	1:3
< bb introduce a	2:3 10:-4
< bb introduce an	8:-3 10:4
< bb is a	0:4 8:3 10:-3
< bb is an	3:4
< bb is based	8:6 10:-7
< bb is designed	1:4
< bb is equipped	10:3
< bb is first	5:4
< bb is not	4:3
< bb is proposed	10:4
< bb is the	2:3
< bb is to	10:4
< bb is trained	2:-3 10:4
< bb it outperforms	8:3 10:-3
< bb it to	8:-3 10:4
< bb it with	5:4
< bb kernel methods	0:3
< bb knowledge graph	2:3 10:-4
< bb known as	0:4 3:4 10:-4
< bb language inference	3:3
< bb language model	2:4 10:-3
< bb language modeling	10:4
< bb language understanding	10:3
< bb latent space	4:4
< bb layers ,	1:3
< bb layers of	8:-4 10:5
< bb layers to	1:4
< bb leading to	0:8 10:-6
< bb leads to	0:3 1:5 10:-4
< bb learn a	10:3
< bb learning -based	10:3
< bb learning and	3:3 8:3 10:-5
< bb learning for	3:3
< bb learning from	8:-3 10:3
< bb learns to	2:3
< bb leverages the	2:3 10:-4
< bb llms ;	8:8 10:-7
< bb local recursive	8:-3 10:3
< bb machine learning	8:6
< bb manipulation ,	1:3 10:-3
< bb many applications	3:-3 10:3
< bb match the	2:3
< bb matching using	8:3 10:-3
< bb mechanisms ,	8:3 10:-4
< bb method ,	3:-3 10:3
< bb method and	10:5
< bb method by	10:-4
< bb method called	8:-3 10:3
< bb method can	6:4 10:-3
< bb method in	10:4
< bb method on	10:3
< bb method that	8:4
< bb method to	3:3 10:-4
< bb method with	3:3 8:-4
< bb methods (	6:3 10:-5
< bb methods ,	0:3 3:4 10:-6
< bb methods have	8:3 10:-4
< bb methods including	8:3 10:-4
< bb methods on	10:4
< bb methods to	1:4 8:-3
< bb methods use	8:5 10:-6
< bb methods with	10:4
< bb minimization ,	8:3
< bb model ,	1:5 10:-4
< bb model and	4:4 10:-4
< bb model is	2:3 6:3 10:-4
< bb model that	3:4
< bb model the	10:3
< bb model to	1:-3
< bb model which	1:4 10:-5
< bb model with	10:4
< bb modeling ,	8:3
< bb models ,	3:3 4:3 8:-3
< bb models :	1:3 10:-4
< bb models are	8:5 10:-4
< bb models on	8:3
< bb models such	3:-5 10:7
< bb models through	8:3
< bb models to	10:-5
< bb models using	10:3
< bb module and	10:3
< bb monocular depth	8:3
< bb more realistic	1:3
< bb most fake	1:3
< bb named as	1:3 3:-4 10:4
< bb namely ,	3:5
< bb natural language	3:3 8:3
< bb network (	10:3
< bb network ,	10:3
< bb network architecture	1:3
< bb network is	2:3 8:3 10:-5
< bb network with	10:4
< bb networks (	1:6 10:-4
< bb networks ,	3:3 10:-6
< bb neural network	2:3 8:-3
< bb noise ,	10:4
< bb novel deep	2:3
< bb objects from	1:3 10:-3
< bb of a	1:-5 8:5
< bb of an	10:5
< bb of applications	3:4 10:-3
< bb of each	8:4
< bb of human	10:3
< bb of linear	10:4
< bb of our	3:7 4:3 8:-5 10:-5
< bb of tasks	8:3 10:-3
< bb of the	3:-6 4:-4 8:3 10:4
< bb of two	8:-5
< bb on a	1:-3 4:4 8:3
< bb on an	8:3 10:-4
< bb on data	8:-3 10:4
< bb on four	8:4 10:-4
< bb on our	1:3
< bb on small-	9:-3 10:3
< bb on the	6:-3 8:6
< bb on three	3:3
< bb on two	9:-6 10:7
< bb on various	8:-3 10:5
< bb only a	10:-4
< bb or a	0:4
< bb our approach	4:3 10:-3
< bb our framework	10:4
< bb our method	3:3
< bb our proposed	1:3
< bb outperforms state-of-the-art	6:3 10:-3
< bb over a	10:3
< bb over the	1:3 8:-3
< bb part of	1:6 10:-7
< bb performance of	8:5 10:-4
< bb performance with	8:-5 10:5
< bb performances on	9:4 10:-3
< bb pose estimation	10:-3
< bb powered by	10:3
< bb pre-trained language	10:4
< bb prediction (	3:-4 10:4
< bb present the	4:3
< bb problem ,	1:3
< bb problem :	3:6 10:-5
< bb problem as	8:-3 10:3
< bb problems such	3:3
< bb process ,	10:3
< bb promising results	10:-3
< bb propose a	8:5
< bb propose an	0:3 10:-3
< bb propose to	5:3
< bb proposed ,	10:6
< bb provide a	10:3
< bb question answering	9:-4 10:4
< bb ranging from	3:8 10:-6
< bb reasoning ,	3:3 10:-4
< bb reducing the	8:-3 10:3
< bb refer to	5:3
< bb regret minimization	8:3
< bb related to	10:3
< bb relative to	4:3
< bb relevance ,	3:4 10:-4
< bb relies on	8:4
< bb rely on	8:4
< bb restoration ,	1:3 10:-3
< bb results on	9:5 10:-5
< bb rnn ,	10:-3
< bb robustness of	1:4
< bb samples ,	8:-3
< bb scheme ,	0:7 10:-5
< bb science ,	0:3
< bb sequence of	2:4
< bb series of	8:3
< bb set of	8:4 10:-4
< bb setting ,	10:4
< bb show the	8:3 10:-3
< bb simple yet	1:3
< bb space of	4:4
< bb stands out	8:3
< bb state of	10:3
< bb state-of-the-art methods	6:3 9:3 10:-5
< bb state-of-the-art performance	8:-3 10:3
< bb state-of-the-art results	9:4 10:-3
< bb strategy to	1:3 10:-3
< bb struggle with	4:4 10:-3
< bb such as	0:-3 3:11 4:-3 10:-5
< bb summarization and	3:3 10:-3
< bb system for	8:4 10:-4
< bb system that	2:6 10:-4
< bb takes advantage	10:3
< bb task ,	8:-3
< bb task in	8:3 10:-4
< bb task of	1:5 10:-6
< bb task to	3:3 8:-3
< bb tasks (	8:-3
< bb tasks ,	3:6 4:3 10:-5
< bb tasks :	3:5 10:-6
< bb tasks and	3:-3 10:3
< bb tasks compared	9:4 10:-3
< bb tasks in	3:-4 10:4
< bb tasks of	3:4 10:-3
< bb tasks to	8:3
< bb tasks with	9:-4 10:6
< bb techniques -	8:6
< bb techniques and	10:4
< bb terms of	0:4
< bb text summarization	3:3 10:-3
< bb that ,	10:3
< bb that allows	10:4
< bb that combines	8:-3 10:5
< bb that encodes	8:3
< bb that incorporates	2:4
< bb that it	8:-3 10:7
< bb that leverages	8:3
< bb that our	5:4 8:-4 10:3
< bb that the	6:3
< bb the art	10:4
< bb the best	10:3
< bb the classical	3:3
< bb the effectiveness	10:-4
< bb the efficiency	8:5 10:-4
< bb the embedding	1:3 10:-3
< bb the first	10:5
< bb the general	0:3 10:-5
< bb the help	8:4 10:-4
< bb the input	8:7 10:-5
< bb the introduced	10:3
< bb the local	2:3 10:-3
< bb the most	1:3
< bb the network	10:3
< bb the neural	1:3
< bb the online	10:3
< bb the output	1:5 2:3 10:-6
< bb the performance	8:6
< bb the problem	8:3
< bb the proposed	1:5 2:6 4:3 10:-6
< bb the recent	8:4
< bb the recently	4:4 9:-7 10:4
< bb the resulting	1:7 10:-5
< bb the robustness	1:4
< bb the same	10:5
< bb the state-of-the-art	8:-3
< bb the synthetic	10:3
< bb the training	1:3
< bb then there	0:4 10:-3
< bb theory and	0:7 3:-3 10:-4
< bb there is	3:3
< bb through a	1:5 10:-3
< bb to a	0:4 1:-5 3:-3 10:3
< bb to achieve	5:3
< bb to adapt	1:-4 3:3
< bb to an	0:7 10:-4
< bb to construct	1:5 10:-3
< bb to demonstrate	1:4 10:-4
< bb to encode	1:5 10:-5
< bb to establish	1:5 10:-3
< bb to estimate	1:3 8:3 10:-4
< bb to existing	9:4 10:-4
< bb to fit	1:-3
< bb to identify	1:5 10:-3
< bb to learn	1:6 10:-3
< bb to our	5:3
< bb to predict	8:-3 10:3
< bb to previous	8:3
< bb to the	0:3 1:-6 3:-4 5:4
< bb to train	1:3 4:4 8:-5
< bb to use	1:-4 2:3 8:5 10:-4
< bb together with	0:3 1:-3
< bb trained by	10:3
< bb trained on	8:-3 10:5
< bb trained with	10:3
< bb training of	1:3
< bb transformer -based	2:3
< bb two challenging	9:-4 10:4
< bb two distinct	8:4 10:-4
< bb two novel	8:4 10:-4
< bb two popular	8:-4 10:4
< bb used for	1:4 10:-4
< bb used in	1:4
< bb using a	6:4
< bb using the	0:3 10:-4
< bb utilizes a	10:-3
< bb variants of	10:3
< bb via a	1:3 2:3 10:-6
< bb vision ,	1:3 10:-3
< bb way for	1:4 10:-3
< bb we are	8:-4 10:4
< bb we call	0:4
< bb we consider	2:3
< bb we design	2:5
< bb we develop	10:-4
< bb we employ	4:4 10:-4
< bb we introduce	2:3
< bb we propose	0:-4 3:-3
< bb we refer	5:3
< bb well as	5:3
< bb when using	8:3
< bb where a	2:4 10:-4
< bb where we	10:5
< bb which a	1:3 10:-3
< bb which are	1:5
< bb which can	10:3
< bb which consists	1:5 10:-3
< bb which exploits	8:7 10:-7
< bb which has	10:3
< bb which incorporates	10:-3
< bb which is	10:7
< bb which performs	10:-3
< bb which the	1:3 10:-5
< bb which we	0:5 1:-3
< bb with a	2:-4 3:-3 8:4 10:5
< bb with large	3:3 10:-3
< bb with multiple	10:-3
< bb with popular	3:3
< bb with the	1:-5 2:5 3:-4 6:3
< bb with two	10:-5
< bb } ,	3:4 8:3 10:-6
< f 	3:4
< f 's	1:-3 4:3
< f (	0:5 2:-4 3:3 8:-4
< f )	1:4 4:-4
< f ,	0:-7 1:-6 3:-7 4:4 8:4 9:-10 10:6
< f -based	1:7 3:-6
< f .	8:-3 10:5
< f :	0:-3 1:-6 2:-3 8:-5 10:10
< f ;	8:-6 10:8
< f a	7:3
< f algorithm	3:3 10:-4
< f algorithms	1:-4 3:7 4:4 10:-3
< f and	0:-3 2:-12 3:-15 5:4 8:3 10:7
< f applications	10:-3
< f approach	1:-4 3:3
< f approaches	1:-3 5:3 8:4 10:-3
< f architecture	0:5 1:-6 2:-3 10:3
< f are	8:7
< f as	1:6 2:-3 3:-7 8:3
< f based	1:9 2:-3 8:-6
< f benchmarks	8:-3 9:6
< f between	8:-3 10:4
< f but	10:3
< f by	8:8 9:-4 10:-4
< f called	3:3
< f can	1:7 8:-3
< f consists	2:5
< f corresponds	5:3
< f data	2:4 10:-7
< f dataset	6:-4 10:4
< f datasets	8:-3 9:-3 10:5
< f domain	1:5 10:-6
< f employs	2:6 10:-5
< f enables	1:3 10:-3
< f first	2:5 10:-5
< f for	4:-3
< f framework	1:-4
< f from	3:-3 8:4
< f guided	8:-4 10:5
< f have	3:6 10:-6
< f improves	1:4 10:-3
< f in	0:7 1:4 4:-3 9:4 10:-10
< f including	2:5 3:7 10:-9
< f integrates	10:3
< f into	0:5 3:-3
< f introduces	2:5 10:-4
< f is	0:3 1:-5 3:-4 5:3 9:-4
< f leverages	2:6
< f like	3:11 10:-8
< f method	0:3 1:-7 2:-4 3:7 10:-3
< f methods	1:-3 3:10 4:3 8:4 9:-5 10:-7
< f model	0:-3 3:-6 8:4 10:7
< f models	2:-4 10:3
< f module	10:3
< f objective	8:-3 10:3
< f of	1:6 3:-5 8:-3 10:5
< f on	3:-5 4:3 6:-3 9:6 10:4
< f or	1:-4 3:-3 5:4 10:6
< f outperforms	10:5
< f paradigm	10:3
< f performance	8:-5 9:4
< f performs	10:3
< f pipeline	1:3
< f problem	3:4 8:-5 10:4
< f problems	8:4 10:-4
< f relies	8:4 10:-3
< f show	6:4
< f strategies	3:6 10:-5
< f strategy	8:-4 10:5
< f such	1:4 3:8 8:-5 10:-5
< f task	1:3 3:5 10:-4
< f tasks	2:6 3:10 8:-7 9:3 10:-7
< f technique	3:3
< f techniques	1:-3 3:4 8:9 10:-4
< f that	1:-8 8:5 10:4
< f the	8:-7 10:7
< f through	8:-5 10:4
< f to	2:-6 3:-6 10:6
< f trained	4:3
< f under	8:4
< f used	1:9 10:-9
< f using	1:-7 3:-3 10:6
< f via	1:-4 10:4
< f we	0:3
< f which	0:3 2:5 8:-7
< f with	1:-4 2:4 3:-7 5:-3 6:-4 8:5 9:3
< f within	1:4
< f works	1:3
< f }	10:3
< f ’s	1:3 8:-3
< f ”	2:3
< gap 0	3:4
< gap 1	2:-4 3:-3 6:-8 9:3
< gap 2	0:-11 1:-3 2:-5 3:7 4:-5 5:-3 9:4
< gap 3	4:-3 5:-7
< gap far	1:-4 2:4 4:-6 5:-6 6:-6 8:-3 9:-6 10:7
< gap mid	0:-6 1:-5 2:8 3:-7 7:-8
< gap near	2:-8 8:5 9:-3
< l 	3:4
< l (	0:-4 1:3 3:4 8:4 10:-4
< l )	3:-4 10:3
< l ,	2:-7 3:-3 4:6 5:4 10:-4
< l -	8:3 10:-3
< l -based	1:6 2:-3 6:3 8:-3
< l :	1:-3 3:6
< l ;	3:5 8:5 10:-9
< l \\em	0:3
< l \`	1:3 8:3 10:-5
< l a	0:-7 2:4 3:-8 6:-3
< l adaptive	3:5 8:-4
< l against	8:-3 10:8
< l all	6:-3 10:4
< l an	3:-5
< l and	1:-10 3:5 6:-6 8:3 9:7 10:-3
< l any	10:3
< l applies	2:-3 10:5
< l applying	8:3
< l as	1:-5 3:3 5:6 8:4 10:-6
< l based	1:7 10:-5
< l between	8:-4 10:6
< l both	1:4
< l by	2:-4 8:5
< l call	0:3 1:4 10:-4
< l called	1:-5 2:3 3:10 8:4 10:-11
< l classic	10:3
< l classical	3:3
< l conventional	8:3
< l designed	2:6 10:-3
< l e.g.	10:-4
< l efficient	10:4
< l employ	10:3
< l employing	10:3
< l existing	6:5
< l exploits	10:4
< l extended	8:-4 10:4
< l featuring	10:6
< l for	1:9 2:-4 3:-8 8:-12 10:9
< l from	1:-3 8:-5 10:7
< l improving	1:3 10:-4
< l in	0:-3 1:9 3:-3 8:-10 10:5
< l including	1:-3 2:3 3:5 10:-5
< l into	0:3
< l introduce	10:-5
< l introduces	2:6 10:-3
< l introducing	2:3
< l is	10:-4
< l learn	1:5 10:-3
< l learning	8:5 10:-4
< l leverage	8:-3 10:3
< l leverages	10:4
< l leveraging	10:3
< l like	3:11 10:-7
< l modern	10:-3
< l named	1:-3 3:12 10:-13
< l namely	3:5
< l new	8:-4 10:8
< l novel	1:-6 2:3
< l of	0:5 3:-3 4:-4 10:3
< l on	1:-4 3:-5 6:4
< l one	1:8 10:-7
< l or	1:-5 5:4 10:3
< l other	6:-3 10:7
< l our	3:-3 4:-3 5:3 8:6
< l outperform	10:4
< l outperforms	10:3
< l previous	1:6
< l prior	1:3
< l propose	8:-4 10:4
< l proposed	2:4 4:3 10:-5
< l scalable	1:-3 10:5
< l standard	6:5 8:-4
< l state-of-the-art	4:4 8:-8 10:6
< l termed	1:3 3:3 10:-5
< l than	10:4
< l that	1:-3 4:5 6:4 8:4 10:-4
< l the	0:5 3:-3 9:3 10:-3
< l this	10:3
< l three-finger	10:3
< l through	1:-5 2:3 3:3 6:3 8:4 10:-5
< l to	0:8 2:-3 4:8 8:-8
< l training	1:3 7:3 10:-3
< l two	8:4
< l under	8:-3 10:5
< l use	1:-3
< l uses	8:-4 10:8
< l using	1:-6 2:-3 6:-6 8:9
< l utilizes	10:3
< l vanilla	1:3
< l various	8:-3 10:6
< l via	3:-4 6:4 8:5
< l well-optimized	10:3
< l when	10:5
< l with	0:-8 1:-4 2:8 3:-3 4:3 7:3
< l without	8:-3 10:6
< l ‘	1:3 10:-4
< ll  	3:4
< ll  (	3:-4
< ll  )	10:3
< ll  ,	2:-5 3:-6 4:4 5:4 9:-3 10:4
< ll  -based	1:6 10:-5
< ll  /	10:4
< ll  and	1:-5 2:-4 3:-6 8:-8 10:13
< ll  based	1:8 10:-6
< ll  by	8:3
< ll  called	3:4
< ll  for	1:5 8:-4
< ll  in	1:4 3:-3 8:-8 10:5
< ll  including	2:3 3:4 10:-5
< ll  into	0:3
< ll  like	3:8 10:-5
< ll  of	1:5 8:-6 10:3
< ll  on	9:4
< ll  or	1:-3 5:4
< ll  through	1:-3 8:6 10:-3
< ll  to	0:4 4:3 8:-3 10:-3
< ll  using	1:-4 8:7
< ll  via	8:5
< ll  with	0:-4 1:-10 2:6 8:4
< ll ( e.g.	10:-4
< ll ) ,	1:-4 3:-4 4:4 8:4
< ll ) a	10:3
< ll ) and	3:-4 8:4
< ll ) the	2:3
< ll ) using	10:3
< ll , a	10:5
< ll , an	1:3 8:3 10:-3
< ll , and	0:-3 4:3 9:3
< ll , called	2:3 8:5 10:-6
< ll , named	1:-3 3:6 10:-4
< ll , namely	3:5
< ll , or	10:3
< ll , our	10:6
< ll , termed	1:3 3:3 10:-5
< ll , the	2:-3 3:7
< ll , with	3:7 10:-7
< ll - -	8:3 10:-3
< ll : a	2:-3 3:3
< ll ; and	10:-3
< ll a new	10:6
< ll a novel	1:-5
< ll a standard	6:5 10:-3
< ll a three-finger	10:3
< ll algorithm for	10:3
< ll and a	5:4
< ll and the	1:-7 4:5
< ll as a	8:-4 10:7
< ll as the	3:5 10:-3
< ll based on	1:-5 3:-6 8:5
< ll by an	1:3 8:-4
< ll by the	6:-4 8:-3 10:5
< ll by using	8:4 10:-3
< ll capabilities of	8:3
< ll cifar-10 and	9:3 10:-3
< ll compared to	8:5
< ll demonstrate that	8:3
< ll design a	2:5 10:-3
< ll e.g. ,	0:3 3:-5
< ll efficiency of	10:3
< ll family of	8:4
< ll faster than	6:3
< ll focusing on	1:3 3:4 10:-7
< ll for the	1:3 8:-3 9:-3 10:4
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
< ll introduce a	10:-3
< ll is a	10:6
< ll it with	5:4
< ll known as	0:4 3:3 10:-5
< ll learning -based	10:3
< ll learning and	3:3 8:3 10:-4
< ll methods ,	1:4 10:-3
< ll methods with	10:4
< ll models ,	0:3 1:-3 4:3 10:-3
< ll network (	10:3
< ll network with	10:4
< ll of a	1:-3 2:-3 3:-4 10:8
< ll of the	0:3 2:-3 6:3 8:3
< ll on a	10:5
< ll on the	1:-4 8:-5 9:6 10:7
< ll or a	3:3
< ll our proposed	1:3
< ll over other	10:3
< ll performance of	6:4
< ll performance when	10:3
< ll power of	10:3
< ll powered by	10:3
< ll propose a	0:-3 1:3 4:3 8:3 10:-5
< ll rely on	8:3
< ll results on	9:3 10:-3
< ll robustness of	1:4 10:-3
< ll set of	10:4
< ll show that	10:3
< ll such as	3:3 4:3
< ll task of	1:4 10:-4
< ll tasks ,	3:-4
< ll terms of	0:5 10:-4
< ll that our	5:4 10:-4
< ll that the	6:4 8:4 10:-6
< ll that uses	10:5
< ll the proposed	2:6 4:3 10:-10
< ll the standard	8:-3 10:3
< ll the state-of-the-art	8:-3 10:3
< ll the well-optimized	10:3
< ll through a	1:4
< ll to a	1:-4 8:5
< ll to the	0:3 5:4 8:-3 10:-5
< ll to use	2:3 5:3 10:-4
< ll trained by	10:3
< ll under the	8:4 10:-3
< ll use of	8:-3
< ll used for	1:3 10:-3
< ll used in	1:5 10:-4
< ll uses a	10:3
< ll using a	8:3
< ll using an	2:4
< ll using the	0:4 8:4 10:-6
< ll we call	0:3 1:4 10:-4
< ll we propose	8:-4 10:3
< ll we use	8:-3
< ll well as	5:3 10:-3
< ll with a	1:-3 10:3
< ll with an	10:3
< ll with the	1:-4 3:-3 4:3 6:3
< ll within a	1:5 8:3 10:-6
< n \$	3:-3 4:-5 5:-3 6:3 7:-3
< n 's	1:3 8:3 10:-6
< n (	0:3 3:5 8:-3
< n )	1:3 2:-3 4:-4 6:-3 8:4
< n ,	0:-3 2:-5 3:9 6:-4
< n -based	2:-3 4:5 8:3
< n .	2:-3 3:3 5:-4
< n :	2:3 3:3 10:-3
< n ;	8:5
< n ?	10:4
< n [	3:4 6:3 10:-3
< n achieves	1:5 8:3 10:-6
< n against	10:-3
< n algorithm	10:-4
< n algorithms	3:3
< n and	1:-8 2:4 3:5 4:-7 5:-3 6:-6
< n approach	1:3
< n approaches	5:4
< n architecture	1:-3 2:-3 6:5
< n are	5:3 10:-4
< n as	1:-5 5:3
< n at	1:-3 4:5 10:3
< n backbone	10:4
< n based	3:3
< n baseline	4:4 10:-3
< n between	10:4
< n brings	8:-3 10:3
< n built	6:-4 10:4
< n by	10:6
< n can	1:3 4:-3 6:3 8:5 10:-6
< n captures	1:3
< n could	10:3
< n dataset	9:3
< n datasets	9:3
< n designed	0:3
< n for	0:-3 1:4 2:3 3:-6 6:3 9:-4
< n framework	8:6
< n has	1:-3
< n in	0:-3 1:-4 3:-3 4:-3 6:4 10:4
< n into	8:3
< n is	0:-3 4:7 10:-4
< n like	8:-3 10:3
< n method	1:5 6:3 8:-9
< n methods	1:3 8:4
< n model	0:5 3:-4 5:4 6:3 8:3 10:-6
< n models	1:4
< n module	1:-3 2:8
< n modules	10:3
< n of	1:5 2:-4 3:-6 5:3
< n offers	1:3 8:-3
< n on	6:-5 8:-3 10:8
< n operation	10:3
< n outperform	4:4 10:-3
< n outperforms	6:3 10:-3
< n paradigm	3:3 10:-3
< n parameters	8:3
< n prior	10:3
< n problem	1:-5 8:5
< n procedure	10:4
< n process	10:4
< n representation	5:4
< n run	1:4 10:-4
< n scheme	1:3 10:-3
< n setting	8:4
< n systems	10:3
< n task	10:3
< n tasks	2:3 3:-4
< n that	0:-3 2:3 8:-3
< n the	8:-3 10:4
< n through	8:3
< n to	0:3 1:-4 2:9 5:-3 8:-6 10:-3
< n training	1:4
< n under	8:3 10:-3
< n using	10:5
< n via	1:3 2:-3 3:4 8:-5
< n when	5:5 10:-4
< n where	4:3
< n which	2:3 3:-3 8:-6 10:5
< n while	10:3
< n with	1:-9 3:-4 8:3 10:7
< n without	10:-3
< n would	8:-3 10:4
< n —	4:5 10:-5
< nn \$ \$	3:-3 4:-5 5:-3 6:3 7:-3
< nn ( cnn	8:-3 10:4
< nn ( gans	8:3
< nn ( llms	1:6 10:-4
< nn ( nlu	2:-3 10:3
< nn ( plms	1:3
< nn ( rl	10:3
< nn ( tcn	1:3
< nn ( vlms	8:3
< nn ) ,	1:-4 3:-7 8:3 10:5
< nn ) .	1:7 3:5 8:3 10:-9
< nn ) and	1:3 10:-5
< nn ) can	1:4
< nn ) have	3:-3
< nn ) is	3:4
< nn ) which	3:3
< nn , a	1:4 3:-6 10:-4
< nn , achieving	10:3
< nn , and	0:-4 4:-6 10:5
< nn , based	10:-3
< nn , but	10:-3
< nn , i.e.	2:5 10:-3
< nn , is	3:4 8:3 10:-6
< nn , or	8:-3 10:4
< nn , our	1:5 10:-5
< nn , sequence	8:3
< nn , show	3:-3 10:4
< nn , that	0:4 2:-4 3:3 8:3 10:-4
< nn , the	2:3 5:5 10:-4
< nn , then	3:3
< nn , to	10:-3
< nn , where	10:5
< nn , which	1:3 8:3 10:-4
< nn , while	8:-3
< nn , with	8:-3
< nn -based methods	1:4
< nn . \$	2:-3 3:3 5:-4
< nn ; and	8:4
< nn ? \$	10:4
< nn algorithm .	3:4
< nn algorithms ,	1:5
< nn algorithms .	3:3
< nn and the	10:3
< nn approach \$	1:4
< nn approaches .	8:3
< nn architecture .	6:5 10:-4
< nn as a	0:4
< nn as the	3:3
< nn based on	10:3
< nn by a	10:3
< nn can be	3:4
< nn can improve	6:3 10:-3
< nn can significantly	6:-3
< nn for each	8:3
< nn for large-scale	8:-3 10:4
< nn for object	10:3
< nn for robotics	10:3
< nn for scene	3:5
< nn framework ,	10:4
< nn framework .	10:3
< nn from the	10:-3
< nn has not	10:3
< nn have shown	3:4 10:-3
< nn in a	3:3
< nn in the	10:4
< nn is a	4:8 10:-6
< nn method ,	2:3
< nn method .	1:5 8:-3 10:-3
< nn method based	3:3
< nn methods .	1:3 8:4 10:-5
< nn model \$	8:3 10:-4
< nn model ,	0:4
< nn model .	5:5
< nn models ,	1:3
< nn models .	1:-3 10:4
< nn models maintain	10:-3
< nn of the	1:5 8:3 10:-4
< nn offers a	1:3 8:-3
< nn on either	10:3
< nn on the	2:3
< nn paradigm .	3:3
< nn problem ,	10:4
< nn problem .	8:5 10:-3
< nn run in	1:4 10:-4
< nn scheme to	2:4 10:-4
< nn strategy .	10:3
< nn strategy to	1:3
< nn tasks .	2:3
< nn techniques .	3:3 8:-3
< nn that is	1:4
< nn to a	1:3
< nn to achieve	0:4 10:-3
< nn to capture	3:4 10:-5
< nn to extract	0:5 2:3 10:-6
< nn to predict	10:3
< nn to preserve	10:3
< nn to the	10:-3
< nn using the	8:-3 10:5
< others 0	2:-4 3:-3 4:-3 5:-4 6:-8 7:-5 8:4
< others 1	2:-4 4:-4 5:-4
< others 2	1:-6 4:-4
< others 3	0:-4 1:-4 2:5 3:4
< others 4	0:-5 2:3 4:-6 6:5 8:-4 9:-3 10:5
< p 's	4:3 10:-3
< p (	4:-5
< p )	1:5 2:-3
< p ,	0:-4 1:-7 2:11 3:-7 9:-3
< p -based	0:3 1:-3 8:3
< p 7	8:3 10:-3
< p :	1:-4 3:-4 4:4 8:-9 10:13
< p \\em	2:5
< p ^	0:-5 1:-3 4:-6 5:-3 6:-3 8:3
< p a	2:-3 8:-3 10:3
< p accurate	8:5 10:-4
< p achieve	10:3
< p advanced	8:-3 10:4
< p an	0:-3 1:3 2:-3 3:4 10:-3
< p and	0:-3 1:5 2:-4 3:-5 8:-4 10:4
< p any	3:3
< p apply	1:3
< p as	1:-3 3:-5 10:5
< p available	2:5 3:3 10:-6
< p based	3:6 10:-4
< p benchmark	1:5 6:5 10:-7
< p better	8:4 10:-4
< p between	10:7
< p boosting	8:4 10:-5
< p both	0:9 4:-3 9:-4
< p by	0:6 8:-4
< p called	10:-3
< p challenging	3:4 9:3 10:-4
< p classical	3:4
< p combine	8:3
< p compare	4:3
< p consistent	3:4
< p current	4:5 10:-5
< p different	3:8 8:-6
< p diverse	10:3
< p during	0:4 3:-5 8:3
< p effective	3:3
< p efficient	8:4
< p employ	3:4
< p enable	8:3 10:-4
< p enhancing	8:5 10:-5
< p evaluate	8:5 10:-5
< p existing	8:3
< p for	1:-4 2:-3 3:-8 8:-3 9:8 10:7
< p from	0:5 1:-5 3:5 8:3 10:-3
< p general	1:4 3:3 10:-5
< p generate	1:3
< p good	8:3
< p improved	3:-4 4:4 8:3
< p in	0:-4 2:6 4:-3 8:3 9:-3
< p including	3:-3 10:5
< p integrating	1:3
< p into	3:3
< p introduce	1:3
< p its	3:3 4:5 8:3 10:-9
< p key	3:-3 8:7
< p large-scale	3:3 8:-3 9:-5 10:5
< p learned	8:-3 10:4
< p learning	8:3
< p like	4:3 10:4
< p many	8:3 10:-4
< p modern	8:3
< p namely	3:4 10:-3
< p novel	0:-3 3:3 10:3
< p of	2:4 3:5 10:-5
< p on	3:-8 4:-3 8:4 9:3
< p only	10:3
< p optimal	8:4 10:-3
< p or	10:4
< p other	8:4 10:-3
< p our	0:3 2:4 3:-5
< p perform	0:3 1:-3 3:-3
< p performs	1:-3 10:4
< p popular	3:8 10:-5
< p pre-trained	1:3
< p previous	8:5
< p proposed	3:-3 10:7
< p robust	0:4
< p several	3:5 10:-3
< p standard	9:3 10:3
< p state-of-the-art	3:-3 10:-3
< p supports	8:-3 10:3
< p synthetic	10:3
< p than	1:3 3:-4 10:3
< p that	4:4
< p the	0:5 3:-8 4:-4 5:3 9:-5
< p their	4:4
< p this	3:-3 8:3
< p three	3:11 9:-6
< p to	5:3
< p towards	2:4 8:3 10:-5
< p traditional	0:4 3:-5
< p training	10:3
< p treat	8:5 10:-5
< p two	1:4 3:3 10:-4
< p unifying	4:3
< p uses	4:3 10:-3
< p using	1:5 3:-4 5:4 8:-4
< p various	8:-5 10:6
< p via	1:3
< p which	8:4
< p while	5:3 8:-3
< p with	4:-5 8:-4 10:5
< p {	10:5
< p “	2:3
< part aim	1:-5 2:4 4:-7 8:3
< part back	0:3 2:-5 3:3 6:-3 8:4 9:-6
< part body	0:-4 2:3 4:-3 7:-3
< part end	0:-3 2:-5 5:-5 7:-5 8:-3
< part title	0:-6 2:-4 3:-7 5:-5 8:3
< pp " the	3:-3
< pp ) ,	2:3 8:6 10:-6
< pp ) and	10:-4
< pp ) for	8:-4 10:4
< pp ) with	1:6 10:-5
< pp , a	1:-5 8:-6 10:13
< pp , and	9:6
< pp , called	1:3
< pp , including	8:3
< pp , named	6:3
< pp , namely	3:4 10:-3
< pp , on	10:-3
< pp , our	1:3 10:-6
< pp , the	0:5 1:-6 5:4 8:3 10:-3
< pp , to	8:-5 10:6
< pp : a	2:-3 3:3
< pp : an	1:3 10:-4
< pp ^ ^	0:-5 1:-3 4:-6 5:-3 6:-3 8:3
< pp ^ a	1:5 10:-3
< pp ^ efficient	8:4
< pp ^ fast	8:3 10:-3
< pp ^ for	8:8 10:-6
< pp ^ in	2:5 10:-5
< pp ^ our	10:5
< pp ^ robust	0:5
< pp ^ the	0:-3
< pp ^ towards	2:5 8:6 10:-8
< pp ^ using	1:8 10:-5
< pp ^ while	1:-4 5:3 8:-3 10:5
< pp a new	1:-3
< pp a novel	0:-3 2:-4 3:4 8:-3 10:6
< pp able to	10:3
< pp advances in	1:6 10:-5
< pp advantage of	1:3
< pp algorithm for	8:-4 10:4
< pp algorithms for	8:3
< pp an efficient	1:3
< pp and a	1:-6 2:3 8:4
< pp and the	1:-6 10:9
< pp approach for	8:3
< pp approaches for	8:4 10:-4
< pp approaches to	8:-3 10:3
< pp architecture for	8:4 10:-5
< pp as a	1:-4 8:-3 10:6
< pp based on	1:6 3:-3 5:4 10:-6
< pp by a	4:3
< pp by the	1:-5 2:5
< pp classification and	8:3
< pp combination of	10:3
< pp comparison of	4:3
< pp concept of	3:3 10:-3
< pp consists of	10:3
< pp data ,	10:-3
< pp design a	1:4
< pp design an	10:3
< pp detection and	4:4 8:-4
< pp develop a	3:6 10:-5
< pp e.g. ,	10:4
< pp embedding (	10:-3
< pp embedding for	8:-5 10:5
< pp especially in	2:5
< pp estimation and	8:3 10:-3
< pp experiments on	6:3
< pp feedback from	0:3
< pp for both	9:-4 10:3
< pp for efficient	10:3
< pp for the	3:5 8:-3
< pp framework ,	2:6 10:-3
< pp framework for	8:-3 10:3
< pp from the	2:6 10:-6
< pp if the	0:5 8:-3
< pp ii )	8:3
< pp improve the	8:3 10:-3
< pp in both	0:3
< pp in the	1:-3 5:3
< pp inspired by	0:7 1:-3 8:-3
< pp integrating the	1:3 8:5 10:-4
< pp into a	1:4 10:-3
< pp introduce a	0:3 8:3 10:-3
< pp is a	10:5
< pp learning (	3:4 10:-4
< pp learning for	8:-4 10:4
< pp learning of	1:3
< pp method for	8:3 10:-3
< pp method uses	1:3
< pp methods for	8:5 10:-4
< pp model (	0:4
< pp model ,	2:4 10:-4
< pp models (	3:6 10:-3
< pp models for	8:7 10:-6
< pp module (	10:5
< pp module for	10:3
< pp most popular	3:7 10:-5
< pp network (	3:3
< pp of a	1:-3 4:3
< pp of our	1:4
< pp of the	8:-4 10:7
< pp on both	0:4 10:-7
< pp on several	3:6 8:-3 10:-3
< pp on standard	9:3
< pp on the	3:5 6:5 8:-3 10:-4
< pp on three	3:3 9:-6 10:5
< pp on two	10:-3
< pp performance of	10:4
< pp performances on	6:3
< pp present a	1:4
< pp present an	1:-3 10:5
< pp problem of	8:-3 9:3
< pp problems in	8:5
< pp propose a	2:-3 8:3
< pp range of	9:-3 10:3
< pp related to	3:3
< pp representations for	8:-5 10:5
< pp results for	10:-3
< pp set of	10:5
< pp specifically ,	2:3
< pp state-of-the-art for	9:4 10:-3
< pp success of	10:5
< pp such as	3:-4 10:4
< pp system for	10:3
< pp task of	8:3 10:-4
< pp that the	10:4
< pp the proposed	10:3
< pp the state-of-the-art	8:3
< pp to achieve	10:3
< pp to generate	1:3
< pp to perform	0:3 1:-3
< pp to the	5:3
< pp tools for	8:5 10:-4
< pp trained on	2:4 6:-3
< pp two new	1:4 3:-3
< pp types of	3:4 8:-3
< pp use a	0:4 10:-3
< pp use of	1:6 10:-4
< pp using a	10:6
< pp using an	1:4 10:-3
< pp using our	2:5
< pp version of	0:3
< pp we compare	4:3
< pp we introduce	1:3
< pp we leverage	10:-4
< pp we propose	2:3
< pp with a	1:6 10:-3
< pp with the	0:-3 4:5
< pp work on	0:6 1:-3
< q "	1:4 3:-5
< q &	8:-3 10:5
< q '	3:-3 10:5
< q 's	1:-3 4:6 10:-5
< q (	2:-3 4:-7 5:-3 6:-3 10:3
< q )	2:-7 7:3 9:4 10:3
< q +	4:4 10:-3
< q ,	0:-9 3:-7 4:-3 6:4 7:-3 8:-3 9:3 10:4
< q -based	1:-3
< q -like	8:-4 10:5
< q .	3:5 9:-4
< q 1	1:-3 3:3
< q 2	10:3
< q 3d	1:3 8:5 10:-8
< q 7	8:3 10:-3
< q :	0:-3 2:-8 3:-7 4:6 6:3 8:-15 10:14
< q ;	1:4 2:-3 8:5 10:-3
< q \\em	1:-3 2:5
< q a	0:-5 3:12 5:-4 6:-4 7:-3 8:-3
< q able	10:3
< q about	8:3
< q accuracy	8:-3 10:4
< q accurate	8:5 10:-4
< q achieve	3:-5 9:4
< q achieves	8:-4 9:4 10:3
< q action	1:3
< q actions	2:3 10:-3
< q adapt	1:4 8:3 10:-8
< q adaptation	10:4
< q adapted	8:4 10:-5
< q adaptive	1:-4 8:3
< q addition	10:6
< q additional	1:4
< q additionally	8:3 10:-4
< q address	1:3 3:-4
< q adopt	3:-4 10:3
< q advanced	8:-3 10:4
< q advances	1:7 8:3 10:-7
< q advantage	1:3
< q advantages	10:3
< q against	10:4
< q ai	8:5 10:-3
< q algorithm	8:-3 9:-3 10:6
< q algorithms	0:4 1:-3
< q allows	3:4 8:-5 10:3
< q along	3:3
< q already	1:3 10:-3
< q also	4:3 8:3 10:-6
< q alternative	5:3
< q although	0:5 3:-4 4:4 10:-4
< q among	3:5
< q an	0:-4 1:3 2:-4 4:-4 6:4 8:-10 10:4
< q analysis	1:3 8:-3
< q analyze	8:-8 10:7
< q and	0:-3 2:-6 3:5 4:-3 5:-4 9:5
< q answering	10:3
< q any	5:3
< q applicable	10:3
< q application	4:5
< q applications	0:3
< q applies	1:-3 2:3
< q apply	1:4 8:-3
< q approach	2:3 3:-8 8:4
< q approaches	1:-3 8:4
< q approximate	4:3 8:9 10:-7
< q architecture	10:3
< q architectures	8:-4 10:3
< q are	0:4 2:3 10:-3
< q around	0:4
< q art	1:-3 9:3
< q as	0:-5 2:4 3:-4 8:-6 10:4
< q aspects	3:3
< q associated	3:3
< q at	0:3 2:6 3:-3
< q attack	3:5 8:-3
< q attacks	10:5
< q attempt	8:-3 10:4
< q attention	2:3
< q augmentation	8:4 10:-3
< q auxiliary	10:3
< q available	2:4 10:-5
< q based	0:4 2:-4 3:-4 4:-3 5:3
< q baseline	3:3
< q baselines	3:3 8:-5 9:-3 10:3
< q bayesian	10:3
< q be	10:4
< q been	3:3 8:3 10:-6
< q being	3:3
< q benchmark	1:4 6:6 8:-4 10:-3
< q benchmarking	3:3
< q benchmarks	9:3
< q benefits	1:6 10:-6
< q besides	4:4
< q best	0:4 10:-5
< q better	8:8 10:-5
< q between	1:-5 3:4 5:5 8:-4
< q beyond	8:8 10:-5
< q bias	10:-3
< q bidirectional	8:-3 10:3
< q boosting	8:4 10:-4
< q both	0:8 1:-4 3:-3 6:3 9:-3
< q bound	10:3
< q bring	3:3
< q build	0:9 2:-3 3:-3 5:4 10:-6
< q built	2:4
< q bullet	4:3
< q by	0:3 4:6 5:-3 8:-4 9:-3
< q carmem	1:3
< q case	8:6 10:-3
< q challenge	2:3 10:-4
< q challenges	10:5
< q challenging	3:4 8:-5
< q chinese	1:3
< q choice	10:3
< q cifar-10	10:3
< q class	4:4 10:-3
< q classic	8:5 10:-3
< q classical	3:3 10:-3
< q classification	1:3 8:5 10:-5
< q clip	8:3
< q close	8:3
< q cnns	1:3 3:-5 8:5 10:-3
< q combinations	1:3
< q combinatorial	3:3
< q combine	10:3
< q combined	1:5 10:-4
< q combining	10:5
< q commercially	4:3 10:-4
< q common	1:-3 8:3
< q compare	3:-3 4:5
< q compared	1:-4 3:-3 4:4 8:4
< q comparison	1:-3 3:3 4:7 10:-3
< q competitive	6:5 10:-4
< q complexity	3:4
< q component	1:4 2:4 10:-5
< q components	1:5 8:-4
< q comprehensive	1:3
< q compression	10:3
< q computation	10:3
< q computational	1:3
< q concept	3:3
< q concepts	10:3
< q conditions	10:3
< q conduct	8:4
< q conducted	10:3
< q connection	10:4
< q connections	3:4 8:3 10:-3
< q consider	1:4 3:5 10:-6
< q consistency	4:4
< q consistent	3:4
< q consistently	8:5 10:-3
< q consists	1:3 2:-3
< q constrained	4:5 10:-3
< q constraint	10:3
< q construct	1:3
< q contains	2:4 10:-6
< q context	10:6
< q continuous	9:-3 10:3
< q contrast	10:3
< q control	1:-3 8:4 9:-3
< q controller	10:3
< q conventional	3:3
< q convergence	1:4 8:-4
< q converting	4:5 10:-3
< q convolutional	1:3 2:-4 3:4
< q cost	1:3
< q could	1:3 10:-3
< q covering	8:-5 10:5
< q create	4:4 9:-3 10:3
< q current	4:4
< q data	1:-3 8:3 10:5
< q dataset	8:-4 10:7
< q datasets	0:-4 2:4 3:-3 9:-4 10:7
< q decision	3:3 10:-3
< q decomposition	3:4 10:-4
< q deep	1:-3 3:3
< q defense	4:5 10:-6
< q defines	3:4 10:-6
< q definitions	3:4 10:-4
< q demonstrate	3:-5 8:6
< q demonstrated	10:3
< q depth	1:-3 8:4
< q derived	1:3 10:-3
< q descent	1:3
< q descriptor	3:3 10:-3
< q design	0:-3 2:-3 8:5
< q designed	3:4 8:-3 10:3
< q designing	3:4
< q detection	4:3 8:-5 10:3
< q develop	1:7 10:-6
< q differences	5:5 10:-5
< q different	3:9 8:-6 10:-6
< q diffusion	10:4
< q digits	0:4
< q directly	1:4
< q discriminative	8:7 10:-4
< q distributed	1:4 10:-3
< q diverse	3:-3 10:4
< q do	3:-3
< q does	3:4
< q domain	10:5
< q domains	8:6 10:-7
< q drawn	0:4 8:3 10:-4
< q dual	10:4
< q during	0:4 1:-3 3:-3
< q dynamic	1:-3 3:4
< q dynamics	8:4 10:-5
< q e.g.	10:3
< q editing	8:3
< q effect	8:4 10:-4
< q effective	1:3
< q effectively	8:-3
< q effectiveness	10:5
< q effects	1:-3 10:3
< q efficacy	1:-3 4:6 10:-4
< q efficiency	1:3 8:6 10:-9
< q efficient	3:-3
< q efficiently	8:-3 10:9
< q embedding	8:-3 10:5
< q empirical	3:4
< q empirically	10:-3
< q employ	1:3 3:8 10:-9
< q employing	10:3
< q employs	10:3
< q enable	8:6 10:-5
< q enabling	3:4 10:-3
< q encoder	1:3 7:3 10:-3
< q end	1:-3 3:3
< q end-to-end	1:-3 10:4
< q enhance	10:4
< q enhancing	8:3
< q error	3:3
< q especially	2:5 8:-3
< q established	10:4
< q estimators	3:6 10:-4
< q evaluate	9:5
< q evaluated	8:-3 10:3
< q evaluation	9:4
< q even	8:-3
< q event	8:-3 10:4
< q example	6:3
< q exhibits	0:4
< q existing	3:-5 4:-5 10:5
< q experimental	9:-4 10:7
< q experiments	0:-4 8:3
< q explanations	1:3 10:-5
< q explore	1:-3 3:-3 8:3 10:4
< q exploring	3:4 10:-3
< q express	10:3
< q extend	0:4 1:-3
< q extensive	3:3 8:-3 10:5
< q extraction	8:5
< q face	6:3
< q facilitate	1:4 10:-3
< q factors	8:3 10:-3
< q factual	8:-3 10:3
< q family	8:-3 10:5
< q fashion	6:3 10:-4
< q fast	1:3
< q faster	8:-4 10:7
< q feedback	0:3
< q field	0:3 10:-3
< q finally	6:3
< q find	10:3
< q finding	8:-4 10:4
< q findings	4:4 10:-3
< q fine-grained	8:-3 10:4
< q fine-tuning	3:3
< q finetune	1:3
< q firstly	3:6 10:-6
< q flexible	10:4
< q flow	8:-4 10:3
< q focus	8:5 10:-3
< q focuses	3:4 10:-3
< q for	0:-4 2:-3 3:6 5:-3 6:-4 9:5
< q form	10:3
< q formulate	1:-4 8:4
< q four	8:-7 10:9
< q framework	2:7 8:-13 10:3
< q from	0:4 1:-13 2:3 8:3 10:4
< q functions	1:7 10:-4
< q fundamental	0:3 3:4 10:-5
< q further	0:5 2:-3 3:3 10:-5
< q furthermore	10:4
< q fuse	10:3
< q gain	10:3
< q gan	10:-3
< q general	0:3 8:-3
< q generalization	3:3
< q generalize	3:-3 10:4
< q generalizing	3:3 10:-3
< q generation	2:3 3:3 8:-4
< q geometry	1:3 10:-3
< q given	10:-5
< q global	1:6 10:-5
< q goal	10:4
< q gradient	1:3
< q graph	1:-3 10:4
< q grasping	8:-3 10:4
< q grounding	2:3 10:-4
< q guide	8:-4 10:5
< q guided	1:5 10:-3
< q has	0:4 6:-3 8:5 10:-3
< q have	1:-4
< q hdvio	8:-4 10:4
< q high	3:3 10:-3
< q highly	8:-5 10:8
< q hold	3:4 10:-4
< q holistic	10:3
< q how	1:3 8:3 10:-5
< q however	1:3 4:4
< q human	8:-3 10:5
< q hybrid	8:6 10:-5
< q hypothesis	1:4 10:-3
< q i	3:3
< q i.e.	5:5
< q ida*	4:4
< q idea	1:-3 2:3
< q ideas	10:6
< q if	0:5 8:-3
< q ii	8:3
< q iii	1:4 10:-4
< q image	9:-5 10:5
< q images	3:5 10:-4
< q impact	8:5 10:-3
< q implement	2:4 4:4 10:-10
< q implemented	1:4
< q important	3:3
< q improve	1:-5
< q improved	3:-5 4:3 8:3
< q improvements	3:3
< q imputation	8:3 10:-3
< q in	0:-4 1:-6 2:3 3:-4 4:-4 10:4
< q include	10:5
< q includes	10:4
< q including	3:-5 8:4 10:6
< q incorporating	8:-3 10:6
< q increases	4:5 10:-7
< q inductive	3:4 8:-3 10:-3
< q input	10:3
< q inspiration	8:3 10:-3
< q inspired	0:9 1:-5 8:-3 10:4
< q instance	4:5
< q instead	4:7 10:-5
< q instruction	8:-3
< q integrating	1:4 8:3
< q interpretability	8:-3 10:5
< q into	3:7
< q introduce	0:3 1:-4 2:-5 10:7
< q introduced	10:6
< q introduces	2:3
< q investigate	10:3
< q investigating	8:-3 10:3
< q investigation	8:-3 10:6
< q involves	1:4 10:-3
< q irregular	8:3
< q is	1:-5 3:-6 4:-3 5:3 8:-4 10:8
< q issues	2:3
< q it	1:3 2:3 3:-3
< q its	1:-3 4:4 8:3 10:-5
< q joint	10:4
< q jointly	10:3
< q kernel	8:3
< q key	3:-6 8:7 10:4
< q known	8:3 10:-3
< q labeled	10:4
< q labels	8:4 10:-4
< q language	2:3 4:4
< q languages	8:3
< q large	2:-3 8:-3 9:3
< q large-scale	1:5 3:6 8:-3 9:-4 10:-3
< q latent	3:4 5:5 10:-10
< q layer	1:3
< q layers	1:-3
< q layout	10:3
< q leads	8:3
< q learn	3:-3 10:7
< q learned	1:6 3:-3 8:-3
< q learning	0:-5 2:-3 8:-5 10:8
< q less	1:4 3:-3
< q leverage	8:-4
< q leverages	10:4
< q leveraging	1:11 10:-7
< q lifting	10:3
< q lightweight	8:-3
< q like	8:-4 10:8
< q limitations	1:5 10:-4
< q linear	0:6 3:-3 8:-3
< q llama	10:3
< q local	1:3 2:3 10:-4
< q localization	10:4
< q locomotion	8:4 10:-4
< q loss	1:3
< q low	3:3
< q machine	8:3
< q make	8:-5 10:6
< q many	8:4 9:-3
< q map	0:4 3:-3
< q mapping	0:3
< q markov	3:3 10:-4
< q matrix	1:3
< q maximum	8:-3
< q means	3:4 8:-3
< q mechanism	10:3
< q medical	1:3 10:-3
< q meta-learning	1:4
< q method	2:5 4:-3
< q methods	2:-3 3:-5 10:6
< q mitigate	8:4
< q mixture	1:5 10:-4
< q mixup	3:4
< q mnist	6:3 10:-3
< q model	6:-3
< q modeling	2:7 8:-3 10:-3
< q models	0:3 4:-3
< q modern	8:3
< q module	10:4
< q modules	10:4
< q momentum	3:5 10:-7
< q more	1:-3 3:5
< q moreover	10:3
< q mos	1:3 10:-3
< q most	10:-3
< q motion	8:-3 10:5
< q multi-task	10:3
< q multiple	0:3
< q namely	1:-3 3:3 6:3 10:-3
< q natural	3:3
< q need	1:3 10:-3
< q network	1:-3 8:-4 10:3
< q networks	3:-4 10:4
< q neural	1:4 2:-3 3:-3 4:3
< q new	0:-4 1:-4 2:-4 3:4 8:-4 9:3 10:6
< q next	10:3
< q nonlinear	1:6 10:-4
< q nonparametric	0:4 10:-3
< q not	3:3 10:3
< q notably	3:-4 8:3
< q novel	0:-5 3:6 4:-4 8:4 10:-5
< q number	3:3 4:4 10:-5
< q object	8:-4 10:5
< q objective	10:5
< q objectives	10:4
< q observe	0:3 8:3
< q obtain	8:-3 10:3
< q of	2:-5 4:3 6:-3
< q on	1:-6 2:-4 4:-9 6:7 7:-4
< q one	1:-3 3:4
< q only	10:4
< q open-source	4:3 10:-4
< q operation	1:3 4:4 10:-5
< q operators	1:5 10:-4
< q optical	10:3
< q optimization	4:5
< q optimize	3:-4
< q optimized	1:-3
< q order	1:4 10:-5
< q original	10:3
< q other	2:3 8:8 10:-6
< q our	0:-3 5:-3 8:-6 9:8
< q out	10:-3
< q outliers	1:4 10:-3
< q outperform	1:4 9:-5 10:4
< q outperforming	0:4 9:4 10:-4
< q outperforms	3:7 4:-3 9:-5
< q outputs	10:3
< q over	0:4 10:4
< q paper	1:-4 3:4
< q paradigm	3:3 8:3 10:-5
< q parameters	10:7
< q part	0:4
< q particular	0:3
< q parts	1:4 3:3 10:-6
< q perception	5:3 9:-3
< q performance	0:4 4:-4 9:5
< q performs	0:3 1:-4
< q person	8:3 10:-4
< q perspective	3:3
< q phase	4:4 10:-5
< q planning	8:3
< q plms	1:3
< q plug-and-play	10:3
< q point	4:3 8:3
< q pointer	1:3
< q policy	8:3 10:-3
< q popular	1:-4 3:5
< q pose	8:3
< q posing	8:-4 10:4
< q practice	10:3
< q pre-trained	1:4 3:-4
< q pre-training	8:3
< q prediction	10:6
< q predictive	3:3
< q present	1:-7 3:7
< q presented	8:5 10:-5
< q presents	1:4 8:-3
< q pretrained	1:3 3:-3 10:3
< q previous	1:-4 8:3
< q previously	0:3 8:3 10:-5
< q prior	3:3 10:-4
< q problem	1:-3 3:-3 10:5
< q problems	4:4 10:-3
< q procedure	10:3
< q process	2:5 10:-3
< q processes	3:3
< q program	9:3 10:-5
< q programming	3:3
< q promising	3:3 10:-4
< q propose	1:-5 2:4 4:-3
< q proposed	3:6 8:-3 10:-4
< q proposes	8:7 10:-6
< q proposing	9:-3
< q prove	3:3
< q prune	8:-3 10:3
< q pruning	1:3 10:-3
< q pseudo	10:3
< q public	1:3 2:6 10:-5
< q publicly	2:4 10:-5
< q r-cnn	2:4 10:-3
< q range	9:-3 10:4
< q rate	1:4
< q rates	10:3
< q raw	4:4 10:-3
< q real	10:-3
< q real-world	8:3 10:-4
< q realistic	8:-5 10:8
< q reasoning	2:3 8:-5 10:4
< q recent	8:3
< q recently	0:4 1:-4 3:4 10:-3
< q reducing	1:3
< q reductions	8:-3
< q regarding	10:-4
< q regime	10:-3
< q regression	0:3 1:-4 8:-3 10:4
< q regret	3:3 8:4 10:-5
< q regularization	1:6 10:-3
< q regularized	8:-3 10:3
< q reinforcement	3:4 8:-5
< q related	3:3 10:-4
< q relations	2:3
< q relationships	1:4 10:-6
< q relative	4:5 10:-4
< q reliable	10:4
< q rely	10:4
< q replace	1:-3 3:3 4:6 10:-6
< q representations	3:-4 10:5
< q required	3:3
< q requires	10:3
< q research	3:4 10:-3
< q resnet	4:3
< q resource	3:3 8:4 10:-5
< q result	10:3
< q resulting	10:5
< q results	0:-3 3:3 9:-4
< q reveal	1:-3 3:4 4:4 10:-5
< q review	3:3
< q revisit	8:3 10:-4
< q reward	10:3
< q rgb	8:-3 10:3
< q rich	10:-3
< q rl	10:3
< q rnns	10:-3
< q robot	10:4
< q robotics	1:-3 4:5
< q robots	3:3
< q robust	0:3 1:7 8:-4 10:-3
< q role	1:6 10:-4
< q safe	3:4
< q same	0:3
< q sample	3:3
< q sampling	10:6
< q scalable	8:-3 10:4
< q scale	4:5 8:-5 10:-3
< q scales	2:5 3:-3 8:-3
< q scaling	3:3 8:-3
< q scene	3:5
< q scheme	8:-4 10:5
< q schemes	1:3 3:-3 10:3
< q scores	10:3
< q search	4:3
< q segmentation	8:-4 10:6
< q selection	3:3 8:-3
< q self-attention	3:4
< q semantic	3:5 10:-3
< q semi-supervised	1:-3 3:3
< q sensors	3:4 10:-3
< q sentence	4:5 10:-3
< q sequential	10:4
< q series	8:3
< q server	10:4
< q set	0:-3 2:-3 3:6 8:-3 10:4
< q setting	10:-3
< q several	3:6 8:-3
< q shape	10:5
< q shared	8:3 10:-3
< q show	5:3
< q shown	8:5
< q shows	10:4
< q significant	10:3
< q significantly	1:-3 4:3
< q similar	5:4
< q simple	3:3
< q simulation	1:3 8:4 10:-5
< q small	10:3
< q smoothing	1:3 10:-3
< q soft	10:3
< q solution	2:4
< q solve	8:3
< q solving	8:-3 10:4
< q some	8:-3
< q sota	3:7 10:-4
< q space	1:5 8:-5 10:4
< q specifically	2:3 3:3 8:-4
< q speed	1:-3 10:4
< q stage	3:3
< q standard	9:6
< q state	1:-4 5:3 9:3
< q state-of-the-art	6:-3
< q step	9:3 10:-3
< q stochastic	1:4 10:-4
< q strategies	4:4 8:3 10:-3
< q strategy	3:6
< q strong	0:4 3:4 10:-6
< q structure	1:-3 10:3
< q structures	10:3
< q studied	8:-5 10:6
< q studies	3:5 8:6 10:-11
< q study	0:4 1:6 10:-4
< q subdomain	1:3 10:-3
< q subset	3:-4 10:5
< q success	10:5
< q successful	10:-3
< q such	0:-4 1:4 2:3 3:-7
< q super-resolution	8:3 10:-4
< q supervised	10:-3
< q support	1:3 8:-3
< q supports	8:-3
< q survey	8:4 10:-5
< q symbolic	8:4 10:-4
< q syntactic	8:-3 10:3
< q synthesis	8:4 10:-3
< q synthetic	10:4
< q system	2:3 8:-4
< q systematic	3:4
< q systematically	3:3
< q systems	10:5
< q tackle	9:-3 10:3
< q tactile	3:4 10:-6
< q take	1:5 3:-3
< q target	8:-3 10:4
< q task	1:8 3:5 8:7 10:-12
< q tasks	1:-3 2:4
< q technique	8:-3
< q techniques	1:-5 4:3
< q temporal	4:3
< q terms	10:3
< q test	1:3
< q testing	1:4 8:-3
< q text	2:4
< q texture	8:-3 10:3
< q than	1:5 3:-3
< q that	0:-4 1:-5 2:-4 4:6 6:-3 8:3 9:-3
< q the	0:3 3:-5 4:-10 9:-4
< q their	1:-3 4:4 8:-3 10:3
< q them	2:3
< q then	2:6
< q there	1:3 8:6 10:-7
< q these	2:5 8:3 10:-4
< q they	1:4 8:4 10:-7
< q third	0:4 1:3 10:-7
< q this	3:-3 8:3
< q three	1:3 2:-6 3:7 8:4 10:-3
< q through	1:3 3:3 10:-3
< q time	1:5 3:-4 10:-4
< q to	0:5 2:-12 4:-10 5:4
< q tools	8:4 10:-3
< q towards	2:4 8:-3 10:3
< q tracking	3:4
< q traditional	0:3 3:-6
< q train	9:3
< q trainable	10:3
< q trained	1:-4 2:9 6:-3
< q training	1:-3 2:-3 10:8
< q transformation	2:4
< q transformer	10:4
< q tricks	1:5 10:-4
< q triplet	10:4
< q two	2:4 3:13 4:-3 9:3 10:-14
< q types	3:4 8:-3
< q typical	10:-4
< q under	10:5
< q understanding	4:4
< q unified	8:3
< q unifying	1:-3 4:6
< q unique	1:-3 10:4
< q unlike	1:-5 4:7 5:4 8:3 10:-7
< q unsupervised	8:3
< q up	8:-3 10:5
< q upon	0:5 1:-4 3:-3
< q use	1:5 3:-3 8:-8 10:4
< q used	0:3 1:-3 3:3 5:3 8:5 10:-8
< q user	10:3
< q uses	1:3 4:3
< q using	0:-4 1:3 5:3
< q utilize	8:-4 10:5
< q utilizes	1:-3 3:3
< q utilizing	10:3
< q vae	3:3
< q validate	1:5
< q variables	1:-3
< q variants	0:4
< q variational	10:-4
< q variety	8:3 10:-4
< q various	1:-4
< q vehicles	2:3
< q version	0:3
< q very	8:4 10:-5
< q via	3:-3
< q video	10:3
< q view	2:3
< q virtual	10:3
< q vision	8:4
< q vision-language	3:3
< q visual	1:3 8:-3
< q vlms	8:-3
< q way	10:4
< q ways	0:3 10:-3
< q we	0:3 2:-4 9:3
< q weights	3:-4 10:5
< q well	2:5
< q well-established	3:4
< q were	8:-3
< q when	0:5 1:-4 2:5 4:3 10:-5
< q where	10:3
< q whether	5:5 10:-7
< q which	8:3
< q while	4:-3 5:6 8:4 9:-3
< q wide	9:-3 10:3
< q will	3:4 10:-3
< q with	0:-8 1:4 4:-4 5:-4 8:-3 9:-4 10:4
< q within	1:-3 10:7
< q without	1:3
< q work	0:4 4:3 10:-4
< q years	8:-4 10:4
< q yields	3:3 8:3 10:-6
< q {	4:4 8:-3 10:3
< q }	4:4
< q –	10:3
< q —	4:5
< q ’	9:4
< q “	2:3
< r "	8:-5 10:3
< r &	7:3
< r '	1:3 10:-4
< r 's	1:3 8:3 10:-4
< r (	2:-3 3:4 5:-3 6:-3
< r )	0:6 2:-5 3:7 4:-4 5:-5 10:-4
< r ,	0:3 3:4 5:-5 6:-7 7:-3 9:5 10:-3
< r -	3:-3 10:5
< r -based	3:-3 4:5 8:3
< r .	0:-4 2:-3 7:-3
< r /	2:3 8:-5 10:3
< r 1	1:3 3:3 10:-5
< r 2	8:3 10:-4
< r 3d	1:5 2:-4
< r :	2:4 3:3
< r ?	10:5
< r [	3:4 6:3 10:-3
< r \\	7:3
< r ]	3:3 6:3 10:-4
< r a	0:4 5:-4 6:-4 7:7 8:-3 10:-4
< r accuracy	1:5
< r achieve	0:3 1:3 10:-3
< r achieves	1:4 4:4 8:-4
< r achieving	2:4 8:-3
< r across	0:3
< r action	1:-3 2:-3 8:3 10:3
< r adaptively	8:4 10:-5
< r additional	8:4
< r address	8:6 10:-4
< r adversarial	1:5 8:-5
< r against	2:4 10:-4
< r agent	8:-3 10:4
< r aims	1:4 10:-3
< r algorithms	3:3
< r aligns	2:4 10:-6
< r all	0:3 8:4 10:-7
< r allowing	10:3
< r along	1:3 3:4 8:-3 10:-4
< r also	8:-8 10:5
< r alternates	10:-3
< r an	8:3
< r analysis	2:4 10:-4
< r and	0:-4 1:-3 2:4 5:-8 8:4 10:-3
< r application	1:3
< r applied	1:3 8:-4 10:3
< r approach	1:3
< r approaches	1:-4 4:3 5:4 10:-3
< r architecture	1:-4 2:-4 6:6
< r are	0:-3 3:-3 4:-3 10:3
< r around	3:3
< r as	1:-4 2:4 3:4 6:-4 8:3 10:-5
< r at	3:-6 4:4 5:3
< r attention	1:-3 8:4
< r augmentation	8:4
< r automatically	1:3
< r average	2:4 10:-3
< r backbone	10:4
< r based	1:-8 2:-3 3:5 10:3
< r baseline	4:4 10:-3
< r baselines	5:4
< r batch	1:3 8:-4 10:3
< r be	0:-3 3:4 8:6 10:-3
< r become	1:-4 3:3
< r been	1:-4 4:3 8:5
< r benchmarks	4:3
< r bert	0:3
< r better	2:-3 5:3
< r between	10:4
< r bird	10:3
< r both	5:4
< r brings	8:-3 10:3
< r building	0:4
< r built	6:-4 10:5
< r but	10:3
< r by	2:-3 3:-3 4:-3 8:-3 10:8
< r call	10:3
< r caltech-101	9:3
< r can	6:-3
< r capable	10:3
< r capture	1:-4 10:3
< r category-bounding	6:-4 10:6
< r challenging	3:4 10:-4
< r choice	4:3
< r cifar-10	4:7 10:-6
< r classification	6:5
< r cloud	10:3
< r clustering	10:4
< r common	3:3 8:-3
< r commonly	3:4
< r competitive	10:3
< r completion	3:5 10:-5
< r computational	10:3
< r compute	10:3
< r conditional	10:-3
< r consistency	1:3
< r consistent	10:3
< r consistently	10:5
< r constructs	1:3 8:3 10:-4
< r contrastive	10:3
< r correct	10:3
< r corresponding	2:4 10:-3
< r could	10:3
< r counterparts	10:3
< r data	9:3
< r dataset	9:3
< r datasets	10:3
< r deep	5:3
< r demonstrate	0:-3 9:-4 10:5
< r demonstrates	1:3
< r demonstrating	4:5
< r depth	3:4
< r designed	1:-5 3:3
< r detailed	10:-3
< r detect	10:3
< r detection	8:3
< r dialogue	10:5
< r different	1:3
< r diffusion	8:3 10:-3
< r direct	10:-3
< r directions	8:-3 10:3
< r directly	10:-3
< r discuss	6:3
< r distribution	2:3
< r distributions	10:-4
< r diverse	1:5
< r diversity	10:3
< r do	10:3
< r domain	10:5
< r during	1:4 10:-4
< r dynamic	2:3 10:-6
< r each	1:-3 2:5
< r effects	2:4 10:-3
< r efficient	10:4
< r efficiently	1:3 3:4 8:-4
< r embeddings	2:3
< r enables	8:3
< r enabling	10:4
< r encode	2:4 4:3 8:-4
< r end-to-end	1:7 10:-6
< r enhance	0:3
< r enhanced	10:3
< r ensures	2:6 10:-4
< r especially	10:3
< r establish	10:3
< r establishing	0:4 10:-5
< r estimate	3:4 10:-6
< r estimation	1:-3 10:3
< r existing	3:3
< r explicitly	2:3 8:3 10:-5
< r exploiting	8:-3 10:3
< r extensive	10:3
< r extract	0:5 2:3 10:-5
< r extracting	1:3 10:-3
< r face	8:-3 10:3
< r fail	8:7 10:-7
< r family	1:3 10:-3
< r feature	1:3 3:4 10:-5
< r features	0:4 10:-4
< r feedback	5:5 10:-4
< r few	0:3
< r few-shot	1:4 3:-4
< r fewer	3:3
< r field	4:3
< r find	1:4 10:-3
< r first	2:5 10:-3
< r focus	1:3
< r following	8:4
< r for	0:-3 1:4 3:-7 6:5 8:4 9:-5
< r frame	10:3
< r framework	1:-4 10:4
< r from	0:4 3:3 8:-3 9:3
< r further	0:3 1:8 10:-5
< r fuses	10:3
< r fusion	10:-5
< r gans	8:4 10:-3
< r gaussian	10:3
< r generalization	1:3 2:-3
< r generalized	10:3
< r generate	1:3
< r generated	1:5 10:-3
< r generating	7:3
< r generation	1:-3 3:7 6:-3
< r given	1:5 8:4 10:-7
< r good	10:-3
< r gp	8:-3 10:3
< r gpt-4o	10:3
< r gradient	8:-3
< r ground	1:-4 10:5
< r guarantees	10:3
< r has	8:3
< r have	0:3 1:-3 4:5 8:8 10:-8
< r help	3:3
< r hierarchical	3:-3
< r high	0:4
< r higher	8:5 10:-4
< r how	8:-4 10:3
< r human	10:4
< r hybrid	3:-3
< r i.e.	1:-5 2:5
< r image	1:4 3:-3 6:5 8:4 10:-8
< r important	10:3
< r improve	1:4 6:-3
< r improved	4:6 10:-7
< r improvements	9:-3
< r improves	0:3
< r improving	8:4 10:-3
< r in	0:-5 4:-5 5:3 8:4 10:-4
< r including	0:4 8:4 10:-5
< r incorporate	1:-3 2:3
< r inference	10:4
< r integrated	1:3 8:-3
< r intermediate	10:-3
< r interpolation	1:3
< r into	1:-4 10:6
< r introduced	8:-3 10:3
< r is	0:-6 3:5 4:4 5:-3 9:-3 10:-4
< r it	1:-3 8:3
< r iterative	0:3
< r its	10:6
< r key	1:4 10:-3
< r known	8:-3 10:5
< r labeling	10:3
< r language	3:-3 8:3 10:3
< r large	6:-3 8:3
< r large-scale	8:-4 10:5
< r latent	0:3 2:-3
< r layer-wise	10:3
< r layers	5:4
< r leads	1:4 10:-4
< r learn	1:4 2:-3
< r learned	2:4
< r learning	3:-4 10:4
< r level	0:3 2:3
< r leverages	8:-4 10:3
< r like	8:-3 10:3
< r limited	10:3
< r linear	0:4
< r llms	1:5
< r local	1:5 10:-3
< r long-horizon	2:3
< r loss	10:4
< r low-resource	2:-3 10:4
< r mainly	3:-4 10:6
< r maintaining	8:-3 10:5
< r make	3:-3
< r manner	5:3
< r many	3:3
< r maps	1:3 10:-3
< r matching	1:3
< r method	1:7 4:-3 6:3 8:-8
< r methods	1:5 3:-7 6:3 10:3
< r minimal	8:-4 10:4
< r mobilenetv2	10:3
< r model	0:5 1:-4 2:-5 3:-5 5:4
< r models	2:-3 10:3
< r module	1:-3 2:7 3:-5 10:3
< r modules	10:4
< r monocular	3:3 10:-3
< r more	1:-6 4:8 10:-3
< r most	10:3
< r motion	1:-4 8:-7 10:12
< r mpc	8:-3 10:4
< r much	1:-3 3:-4 4:5 8:3
< r multi-modal	2:3
< r multi-scale	1:-3 10:5
< r navigation	1:3
< r network	1:5 10:-5
< r networks	4:4 10:-4
< r neural	1:-4 4:4
< r new	0:4 10:-3
< r nlu	2:-3 6:3
< r no	10:4
< r nonlinear	3:4 10:-4
< r not	3:3
< r novel	2:-4
< r object	1:-4 2:3
< r objective	10:6
< r objects	10:3
< r observe	4:3 10:-3
< r obtain	10:-4
< r obtaining	1:-3 3:3 6:3
< r ode	4:7 10:-5
< r of	0:6 2:-4 3:-3 4:-4 5:5 6:-4
< r offers	1:3 8:-3
< r often	8:5 10:-3
< r on	0:-4 3:3 4:-6 6:-9 8:6
< r one	2:7 10:-5
< r online	8:-4 10:3
< r only	1:-3 3:3 10:4
< r operation	10:3
< r optimization	10:6
< r optimized	8:3 10:-3
< r or	2:3 3:3 8:-4 10:3
< r original	0:3
< r our	1:3 6:3 9:-3 10:4
< r outperform	4:4 10:-4
< r outperforms	1:4 3:-4 6:5
< r over	2:-3
< r overall	1:5 10:-9
< r paradigm	3:6 10:-6
< r parameter	8:3
< r performance	2:3 4:3 10:-6
< r performs	10:-4
< r perspectives	3:4 10:-4
< r phase	3:3
< r physx	4:6 10:-4
< r planning	1:6 10:-4
< r platform	10:3
< r plms	1:3
< r point	1:3 8:-3 10:3
< r polynomial	8:-3 10:3
< r power	8:3
< r precise	8:-3
< r predict	8:4 10:-3
< r present	2:3
< r preserve	10:3
< r previous	1:4 10:-3
< r problem	1:-6 10:9
< r problems	6:-3 10:6
< r procedure	10:4
< r process	10:5
< r processes	6:-3 10:4
< r produces	1:-5 4:4
< r program	1:3 10:-4
< r prompts	1:5 10:-4
< r propose	8:3
< r proposed	2:-3 4:4 8:5 10:-6
< r provably	8:5 10:-6
< r provide	3:3
< r provides	5:4 9:-3
< r quantization	10:3
< r query	2:6 10:-6
< r random	3:4
< r ranking	8:-3 10:3
< r rate	5:5 10:-6
< r real-time	1:4 10:-3
< r reasoning	0:4 6:-3 8:-4 10:4
< r recent	8:3
< r recently	1:3 10:-3
< r recognition	1:-4 3:3
< r recommendation	1:-3 10:4
< r reduce	10:3
< r reduces	1:-4 10:5
< r reducing	1:3
< r regions	8:4
< r registration	10:3
< r regression	4:3
< r regularization	10:4
< r remains	10:3
< r represent	10:3
< r representation	5:4
< r require	8:5 10:-3
< r requires	3:4 4:3
< r requiring	8:3
< r respectively	3:3
< r response	8:5 10:-4
< r results	3:7 10:-3
< r retrieved	1:4 10:-3
< r reward	8:-3
< r rl	3:-3 5:3 10:3
< r robotic	10:3
< r robotics	10:3
< r robots	1:3
< r robust	10:5
< r run	1:4 10:-4
< r sample	0:4
< r samples	3:3 10:-3
< r sampling	10:5
< r scale	8:4
< r scene	3:5 9:-4
< r scheme	6:3 8:4 10:-6
< r schemes	4:3
< r search	1:3 4:3 10:-3
< r selecting	8:-3 10:3
< r semantic	8:3
< r senet	10:3
< r sensing	10:3
< r sensors	10:3
< r sentence	10:3
< r sequence	2:3
< r set	9:4
< r setting	8:4
< r several	8:3
< r should	3:-3 10:4
< r show	1:4 3:-3
< r shown	3:3
< r shows	10:3
< r significant	3:3 9:-3
< r significantly	8:3 10:5
< r simple	3:-4
< r single	3:3 8:-4 10:3
< r small	1:3 8:3 10:-5
< r smoothing	1:4 10:-4
< r soft	2:-3
< r solution	8:-3
< r solve	10:3
< r some	1:4 5:4 10:-4
< r source	10:3
< r sparse	3:3
< r specifically	10:-3
< r speedup	1:5
< r still	10:4
< r strategies	3:5 8:5 10:-9
< r strategy	2:4 3:3 8:3 10:-6
< r strong	6:4 10:-5
< r structure	1:-3 10:5
< r struggle	8:4
< r success	1:4 10:-4
< r such	1:3 10:-6
< r summarization	10:-3
< r superior	1:7 4:3 10:-12
< r supporting	10:4
< r synthetic	3:-3 10:3
< r systems	10:4
< r tackle	1:-3 4:4
< r target	10:3
< r task	2:3 10:-3
< r tasks	0:4 2:3 3:-3
< r tcn	1:3
< r temporal	2:5 8:5 10:-9
< r test	8:3
< r testing	8:3
< r text	3:5
< r that	0:6 2:-3 5:-3 8:-4 9:-5
< r the	0:-8 1:-4 2:4 4:-11 5:5 7:-3 9:3
< r their	1:3
< r thereby	2:3
< r these	6:6 10:-6
< r this	1:3 6:3 10:-5
< r three	3:3
< r through	6:-4 10:7
< r time	1:-3 10:4
< r to	0:3 2:4 3:-7 4:-3 5:-6 8:-7 9:-5 10:6
< r together	10:4
< r tracking	10:3
< r train	10:-3
< r trained	1:4 8:4 10:-3
< r training	1:5 10:-5
< r transfer	0:4
< r translation	10:3
< r two	3:3 8:-3
< r under	8:3
< r units	1:5 10:-5
< r up	10:6
< r us	0:3
< r use	10:3
< r used	8:-3
< r uses	2:-3
< r using	8:-3 9:4 10:3
< r usually	10:3
< r utilize	10:3
< r variants	10:-3
< r various	1:3 10:-4
< r vector	10:4
< r via	1:3 2:-3 3:3 8:-4
< r visual	1:-3 10:4
< r vlms	8:3
< r was	8:4 10:-3
< r we	1:5 3:-5 8:3 10:-6
< r well	1:4 3:6 8:4 10:-9
< r when	5:5
< r where	1:-4 10:3
< r which	2:4
< r while	1:-3 8:-7 10:9
< r with	0:-3 1:-5 3:-3 6:5
< r without	8:-3
< r word	8:3
< r words	2:4
< r work	8:-3 10:5
< r would	8:-5 10:7
< r yields	1:5 10:-4
< r –	5:4 10:-3
< r —	4:5 10:-5
< r “	10:4
< r ”	10:3
<* = 	1:3 7:3 10:-3
<* = ,	2:-5
<* = , and	1:4 10:-4
<* = , the	10:4
<* = , which	8:3 10:-5
<* = in	10:3
<* = introduce the	2:3 10:-3
<* = propose	2:3
<* = propose a	2:3 10:-4
<* = propose a new	2:-3 10:5
<* = propose an	1:4 10:-4
<* = show that	2:4 10:-5
<* = show that the	1:3
<* b "	2:3
<* b (	1:-5
<* b )	0:3 1:-3
<* b *	2:5 10:-5
<* b ,	10:-4
<* b -	2:-3 8:3
<* b -based	0:3 1:-4
<* b -like	3:3
<* b .	1:-3 10:5
<* b /	3:3
<* b 3	2:3 10:-4
<* b 3d	1:3
<* b :	8:3 10:-3
<* b ;	6:-3
<* b a	2:-3
<* b ability	1:4 2:5 10:-8
<* b achieves	10:4
<* b across	8:4
<* b additional	2:3 10:-6
<* b additionally	10:4
<* b address	2:3
<* b adopt	2:-3 10:5
<* b adopts	2:4
<* b adversarial	10:3
<* b against	10:3
<* b aggregate	2:-3 10:3
<* b aims	2:4
<* b algorithm	1:-6 8:3 10:5
<* b allow	1:3
<* b also	0:3 3:3
<* b among	10:3
<* b an	0:5 1:3 2:-3
<* b analysis	10:3
<* b and	1:3 4:-4 5:6
<* b annotation	10:3
<* b applied	10:3
<* b applies	10:3
<* b apply	10:-3
<* b approach	0:4 1:-3 3:5
<* b approximation	0:3 10:-3
<* b are	1:4 2:-4
<* b as	1:4 2:5 3:-3 8:-3
<* b attention	1:7 2:3 10:-7
<* b augmentation	2:3 10:-3
<* b automated	10:-3
<* b based	0:5
<* b bayesian	1:5 10:-4
<* b be	1:8 2:-6
<* b benchmarks	10:3
<* b benefits	2:4 10:-3
<* b between	10:6
<* b both	10:-3
<* b build	5:4
<* b builds	2:5 10:-5
<* b built	1:3 2:3 10:-5
<* b but	10:-3
<* b by	2:3
<* b calibration	2:3
<* b can	0:3 1:6 2:-6
<* b capability	1:-3 10:4
<* b cgpms	10:3
<* b cifar-10	1:4 10:-3
<* b classification	10:3
<* b cloud	1:4
<* b cnn	1:5 10:-3
<* b coco	10:4
<* b combination	1:3
<* b compared	2:-3 10:4
<* b components	2:3 10:-4
<* b composed	2:-3 10:4
<* b compute	10:3
<* b concept	2:-3 10:3
<* b concepts	10:-4
<* b conduct	10:3
<* b considerable	10:3
<* b consists	1:-3 2:7 10:-3
<* b constraint	10:3
<* b constructs	2:3
<* b continuous	1:3 10:-3
<* b control	1:3
<* b convolutional	10:3
<* b cost	1:3
<* b create	2:4 10:-3
<* b data	2:-5 5:3 10:3
<* b databases	6:3 10:-3
<* b datasets	8:3 10:3
<* b decision	2:3
<* b decomposition	5:3
<* b demonstrates	6:3
<* b denoising	2:4 10:-3
<* b derive	10:-4
<* b design	1:-3
<* b designed	10:3
<* b develop	1:-4 10:4
<* b devise	2:-3
<* b different	2:5 10:-7
<* b differential	10:4
<* b distribution	10:-3
<* b distributions	10:3
<* b diverse	10:3
<* b does	10:3
<* b domain	8:-3 10:3
<* b during	2:3
<* b dynamic	2:3
<* b each	10:-3
<* b effectively	2:4 10:-6
<* b effects	4:4
<* b efficient	2:-3 10:3
<* b embedding	2:6 10:-5
<* b embeddings	2:-3 10:4
<* b employing	2:3 10:-3
<* b employs	2:-3 10:3
<* b enabling	1:3
<* b encoder	2:3
<* b enhance	2:4
<* b ensemble	2:3 10:-3
<* b entire	1:3
<* b estimation	2:4 10:-4
<* b evaluate	10:3
<* b evaluated	1:3
<* b even	10:3
<* b events	2:3 10:-3
<* b existing	10:4
<* b experiments	10:3
<* b exploit	10:3
<* b extend	10:3
<* b extension	2:-3 10:4
<* b extra	2:3
<* b facilitate	2:4
<* b family	10:3
<* b features	2:3
<* b field	10:3
<* b find	2:-4 10:3
<* b flexible	10:-3
<* b flexpoint	1:5 10:-4
<* b for	7:3 10:3
<* b formulate	1:4
<* b formulation	2:-3 10:3
<* b from	1:-6 2:4 10:5
<* b fully	1:3
<* b function	1:5 10:-3
<* b fusion	2:-4 10:5
<* b generalization	10:3
<* b generated	10:-3
<* b generation	5:4
<* b given	2:3
<* b gradient	3:4
<* b grasping	10:4
<* b have	2:-3 3:3
<* b hierarchical	2:3
<* b high	2:4 10:-4
<* b highlight	1:3
<* b how	2:-3
<* b identifying	1:3 10:-3
<* b image	1:-3
<* b implicit	10:-4
<* b improve	2:4 10:-4
<* b in	1:-4 2:-6 4:3 8:5
<* b including	1:6 3:-3 10:-3
<* b incorporate	2:-3 10:3
<* b incorporates	10:3
<* b inference	2:5 10:-4
<* b information	2:8 10:-6
<* b innovative	1:4
<* b instruction	2:3 10:-4
<* b integrated	1:4 10:-4
<* b integrates	2:3
<* b interactions	2:-3 10:3
<* b into	10:-3
<* b introduced	10:-3
<* b introduces	2:3 4:3 10:-5
<* b investigate	10:4
<* b its	0:3 1:5 10:-5
<* b jointly	2:3
<* b knowledge	2:3 10:-3
<* b label	1:4 2:3 10:-6
<* b labels	10:3
<* b language	2:5 10:-5
<* b large	1:-3 5:3
<* b learning	8:4
<* b learns	2:5 10:-5
<* b levels	2:3 10:-3
<* b leverages	2:-4 10:5
<* b leveraging	1:3 2:-3
<* b like	1:3
<* b limitations	10:-3
<* b llms	1:4 10:-3
<* b local	2:5 10:-5
<* b logic	1:3
<* b loss	2:4 10:-3
<* b main	10:-3
<* b manipulation	10:3
<* b masked	2:3
<* b masks	10:3
<* b match	1:3 10:-3
<* b may	1:4 10:-3
<* b mechanism	2:4
<* b mechanisms	2:5 10:-4
<* b mixture	2:-3
<* b model	1:-4 5:3 10:3
<* b models	1:7 3:-3 10:-3
<* b module	1:6 2:-7
<* b more	10:3
<* b motion	2:9 10:-8
<* b multiple	2:7 10:-8
<* b namely	3:4 10:-3
<* b network	3:3
<* b networks	1:6
<* b neural	1:4 2:-5 10:3
<* b new	8:4
<* b nonlinear	10:3
<* b not	8:3 10:4
<* b objects	10:4
<* b of	0:-3 2:-5 4:4
<* b on	0:6 1:-4 3:-3 4:-3 10:4
<* b one	5:3
<* b online	2:-3 10:3
<* b ood	10:-3
<* b operations	2:3 10:-3
<* b optimization	2:-6 10:5
<* b or	2:3 10:-4
<* b other	10:3
<* b our	10:-3
<* b outperforms	10:3
<* b over	10:4
<* b parts	10:3
<* b perform	5:3 10:-3
<* b performance	1:4 8:5 10:-5
<* b performs	2:3
<* b phase	4:4 10:-3
<* b plug-and-play	10:3
<* b point	1:3 2:-3
<* b policies	10:3
<* b policy	2:3
<* b popular	10:3
<* b potential	1:3 10:-3
<* b pre-trained	10:3
<* b present	0:7 1:-3 2:-5
<* b presents	2:-3
<* b prior	1:4
<* b priors	1:3 10:-3
<* b problem	1:-5 10:3
<* b process	2:3 10:-5
<* b prompt	10:3
<* b prompting	10:3
<* b propose	3:3
<* b proposed	1:-3 2:7 10:-3
<* b proposes	1:-3 10:4
<* b proposing	1:3 2:4 10:-6
<* b provide	8:4
<* b query	2:3
<* b ranking	2:4 10:-3
<* b reasoning	10:-5
<* b recent	5:3
<* b recognition	10:4
<* b regime	10:-3
<* b representation	1:6 10:-7
<* b require	5:3 8:5 10:-4
<* b residual	10:-3
<* b result	10:3
<* b robustness	10:-3
<* b samples	10:3
<* b sampling	2:-3 10:4
<* b scheme	3:4 10:-5
<* b seen	10:3
<* b segmentation	2:-3 10:3
<* b self-attention	2:-3 3:4
<* b sequential	1:4
<* b series	1:3 10:-4
<* b set	1:-3 10:3
<* b sets	2:4 10:-3
<* b several	10:5
<* b show	1:3 2:-4 8:4 10:-3
<* b shows	10:3
<* b simple	4:3
<* b simulation	2:4 10:-3
<* b simultaneously	10:4
<* b soft	2:3
<* b solution	2:4
<* b solve	2:7 10:-6
<* b solving	0:4 10:-3
<* b space	2:-3 10:5
<* b sparsity	2:3
<* b spatial	2:4 10:-3
<* b standard	3:3
<* b state-of-the-art	2:-5 10:10
<* b strategies	10:3
<* b strategy	4:3 10:-3
<* b structure	1:3 10:-4
<* b study	2:-3
<* b style	2:3
<* b subset	2:3
<* b substantiate	10:-3
<* b such	10:4
<* b suitable	10:3
<* b superior	10:-3
<* b support	10:3
<* b surface	10:-3
<* b system	2:3
<* b systems	10:4
<* b take	1:3
<* b tasks	2:3
<* b technique	5:5 10:-4
<* b temporal	1:4 10:-3
<* b term	2:7 10:-7
<* b that	0:-5
<* b the	0:-3 4:3 5:-3 8:-4
<* b then	1:3
<* b theory	10:3
<* b this	5:3
<* b three	10:-3
<* b time	8:3 10:-3
<* b time-aware	3:3
<* b to	8:-3
<* b train	1:3 2:3 10:-5
<* b trained	10:3
<* b training	1:5 2:-3 7:4 10:-5
<* b trains	1:3
<* b transfer	10:3
<* b transformers	10:3
<* b two-stage	2:-3 10:4
<* b unique	10:-3
<* b unsupervised	10:3
<* b use	2:-5 10:4
<* b using	2:6 10:-4
<* b validate	1:5 10:-3
<* b vanilla	10:-4
<* b variables	2:4 10:-3
<* b variant	10:3
<* b variants	3:3
<* b variational	2:6 10:-6
<* b verification	3:3
<* b vgg16	1:3
<* b via	10:4
<* b visual	1:-3
<* b which	0:5 1:-4 2:-3 8:4
<* b while	8:3
<* b with	0:-3 3:-4
<* b within	1:6 10:-6
<* b yet	2:-3 10:3
<* b ’s	5:4
<* b “	10:-3
<* bb ) ,	2:3 10:-9
<* bb ) a	2:4 10:-3
<* bb ) to	10:-5
<* bb , a	2:-3 10:4
<* bb , an	2:-3 10:5
<* bb , called	2:-4 3:3
<* bb , including	1:6 10:-5
<* bb , namely	3:4 10:-3
<* bb , show	6:-3
<* bb , such	2:4 10:-4
<* bb , the	8:-3
<* bb , which	2:-4 8:5
<* bb 1 )	2:3 10:-3
<* bb : 1	10:3
<* bb : a	1:-3 2:-3 10:3
<* bb : an	1:3
<* bb a large	5:3
<* bb a method	2:4
<* bb a model	10:3
<* bb a new	8:4
<* bb a novel	1:-8 10:6
<* bb adopts a	2:4
<* bb algorithm ,	1:-4 2:-3 4:3 8:3
<* bb also introduce	2:3 10:-3
<* bb also present	0:3 10:-3
<* bb also propose	2:3 10:-3
<* bb an efficient	2:-5 10:4
<* bb an extension	10:3
<* bb and a	1:4 2:-4 5:4 10:-4
<* bb and an	1:4 10:-3
<* bb and introduce	1:3 10:-3
<* bb and propose	10:3
<* bb and the	8:-3
<* bb and visual	1:3
<* bb approach ,	1:-4 3:6
<* bb architectures substantiate	1:3 10:-3
<* bb as a	1:3 2:3 10:-5
<* bb attention module	1:5 10:-5
<* bb based on	0:3 1:3
<* bb build a	5:5 10:-4
<* bb by proposing	2:4 10:-3
<* bb by the	10:-3
<* bb by training	1:6 2:-4 10:-4
<* bb capability of	1:-3 10:3
<* bb cnn models	1:5 10:-3
<* bb combination of	1:4
<* bb components :	1:3 10:-3
<* bb composed of	2:-3 10:4
<* bb consists of	2:6 10:-3
<* bb construct a	2:-5 10:5
<* bb data ,	1:3
<* bb dataset ,	6:4
<* bb datasets ,	10:3
<* bb datasets demonstrate	6:3 8:3 10:-7
<* bb datasets show	6:-3
<* bb demonstrate that	8:-3 10:6
<* bb demonstrate the	8:3 10:-3
<* bb demonstrates that	6:3
<* bb design a	2:3
<* bb develop an	2:-3 10:3
<* bb devise a	10:-3
<* bb domains ,	10:-3
<* bb effects of	4:4
<* bb enhance the	2:4 10:-3
<* bb establish a	2:3 10:-3
<* bb explore the	1:3
<* bb extension of	10:3
<* bb family of	10:3
<* bb features from	2:4 10:-4
<* bb for the	1:-3 10:3
<* bb formulate a	1:3
<* bb framework based	1:4 10:-4
<* bb from a	2:3 10:-4
<* bb from the	2:5
<* bb further improve	2:3 10:-3
<* bb in a	4:4 10:-3
<* bb in the	2:3
<* bb including vgg16	1:3
<* bb incorporate a	2:-6 10:7
<* bb into a	10:-3
<* bb introduce a	2:-3 10:5
<* bb introduce an	2:3
<* bb introduces a	4:3
<* bb is a	0:3 2:4 10:-5
<* bb is based	0:4 10:-4
<* bb is built	2:4 10:-4
<* bb is composed	2:-3 10:4
<* bb is to	2:-4
<* bb knowledge of	2:3 10:-3
<* bb language based	2:3 10:-3
<* bb learning (	2:3 10:-3
<* bb learning algorithm	8:4
<* bb learns to	2:3
<* bb main components	1:3 10:-3
<* bb mechanisms ,	2:3
<* bb method ,	1:4 8:-3
<* bb method to	10:3
<* bb model ,	2:4
<* bb model is	2:4 10:-3
<* bb models ,	1:4
<* bb network (	3:3 10:-4
<* bb neural networks	1:4
<* bb novel approach	10:3
<* bb of a	1:-3 2:3 4:4
<* bb of an	10:-4
<* bb of the	10:-6
<* bb of two	10:3
<* bb on a	1:3
<* bb on the	10:4
<* bb policies ,	10:3
<* bb present an	0:4
<* bb present the	0:3 1:3 10:-4
<* bb problem ,	8:-3 10:5
<* bb problem by	2:3 10:-3
<* bb problem is	10:3
<* bb propose a	0:-3 2:3
<* bb propose an	1:5
<* bb propose novel	1:3
<* bb propose three	3:4 10:-5
<* bb proposes a	1:-3
<* bb proposing a	1:3 2:3 10:-5
<* bb provide a	2:-3 3:3 8:4
<* bb show the	10:-3
<* bb shows that	10:4
<* bb study the	1:5 10:-3
<* bb substantiate the	1:3 10:-3
<* bb such as	2:4
<* bb superior performance	10:-3
<* bb systems ,	10:3
<* bb technique ,	5:3
<* bb that ,	10:3
<* bb that a	2:-3 10:4
<* bb that consists	2:3
<* bb that is	1:3
<* bb that the	4:3 10:-3
<* bb the effects	4:4
<* bb the first	1:4
<* bb the problem	10:3
<* bb then use	2:-3 10:3
<* bb three cnn	1:5 10:-3
<* bb to an	1:3
<* bb to apply	10:-3
<* bb to improve	2:3
<* bb to incorporate	2:-4 10:3
<* bb to learn	10:3
<* bb to solve	2:4 10:-4
<* bb to the	10:3
<* bb to train	1:3 10:-4
<* bb to use	0:3
<* bb use a	0:3
<* bb use of	10:3
<* bb uses a	2:-3 10:3
<* bb using three	1:4
<* bb variant of	10:3
<* bb variants of	3:3
<* bb variational inference	2:6 10:-4
<* bb vgg16 ,	1:3
<* bb which consists	10:3
<* bb which is	0:3
<* bb with a	2:3
<* bb within a	10:-3
<* f 	1:3 7:3 10:-3
<* f )	0:4 10:-5
<* f ,	1:4 2:-3 3:-3 6:-4 8:3
<* f -based	1:-3
<* f .	10:5
<* f :	8:3
<* f adopt	10:3
<* f algorithm	10:3
<* f also	0:3
<* f approach	0:3 1:-6 3:3
<* f are	2:-4 10:4
<* f benchmark	6:3
<* f build	2:-3 5:4
<* f can	10:6
<* f conduct	10:3
<* f consider	10:3
<* f consists	2:6 10:-5
<* f construct	2:-4 10:5
<* f demonstrate	2:-3 10:6
<* f derive	10:-5
<* f design	10:3
<* f employs	2:-3 10:3
<* f establish	10:3
<* f evaluate	10:3
<* f find	1:3
<* f first	1:-4 10:5
<* f from	10:4
<* f function	1:4 10:-4
<* f has	1:4
<* f have	2:-3
<* f in	1:-4 10:4
<* f introduce	1:-4 2:-3 10:8
<* f introduces	4:3
<* f investigate	10:3
<* f is	10:3
<* f learn	10:3
<* f method	1:3 10:-4
<* f model	1:-3 10:3
<* f models	1:3
<* f of	3:3
<* f on	0:4
<* f perform	5:3 10:-6
<* f performs	2:5 10:-4
<* f present	0:5 2:-8 10:4
<* f proposed	2:6 10:-5
<* f provide	8:4
<* f shows	10:3
<* f strategy	4:3
<* f study	1:4 10:-4
<* f to	1:3 10:-3
<* f use	10:3
<* f using	1:3 2:3 10:-5
<* f validate	1:5 10:-3
<* gap 0	1:3 7:3 10:-3
<* gap 1	0:3 1:-4 8:3
<* gap 2	0:-5 1:-3 10:3
<* gap 3	2:-6 4:3 5:3 7:3 8:-4
<* gap far	4:-3 5:-4
<* gap mid	0:-4 10:3
<* gap near	3:-3 5:5
<* l 	1:3 7:3 10:-3
<* l (	2:3 10:-3
<* l ,	1:-4 2:-3 3:3 4:3 6:-4 7:3
<* l -	8:3
<* l :	2:7 10:-7
<* l ;	0:3 6:-3
<* l a	1:3 10:-3
<* l an	0:3 1:4 3:3 10:-6
<* l and	1:-3 5:5
<* l as	1:-4 10:4
<* l both	2:3
<* l by	1:3 2:-3 10:4
<* l deep	10:3
<* l for	1:3
<* l from	10:5
<* l generate	10:-3
<* l in	1:-3 2:-4 10:3
<* l incorporate	2:4 10:-4
<* l into	10:3
<* l leverage	2:-3 10:3
<* l like	1:3
<* l novel	1:4 10:-3
<* l of	1:7 2:-4
<* l on	10:4
<* l our	2:3 10:-6
<* l perform	10:3
<* l present	10:4
<* l previous	1:3
<* l propose	2:4
<* l that	1:-3 6:3
<* l the	0:-3 1:-6 3:-3 6:3 10:4
<* l through	2:3
<* l to	1:-3 2:-4 10:6
<* l training	1:7 10:-6
<* l using	10:3
<* l via	2:-3 10:3
<* l where	1:4
<* l which	0:3 10:-4
<* l with	1:3
<* ll  	1:3 7:3 10:-3
<* ll  ,	2:-5
<* ll  in	10:3
<* ll  propose	2:3
<* ll ) ,	0:3 10:-5
<* ll ) a	2:3
<* ll ) and	1:3
<* ll , a	1:3 2:3 10:-4
<* ll , called	3:3
<* ll , including	10:-3
<* ll , which	0:3 10:-4
<* ll algorithm ,	1:-4 4:3 8:3
<* ll and a	1:4 5:4 10:-5
<* ll and the	2:4 10:-3
<* ll as a	10:5
<* ll dataset ,	6:3
<* ll develop a	10:4
<* ll effectiveness of	10:3
<* ll for the	10:3
<* ll in a	1:-3 2:-4 4:4
<* ll introduce the	2:4
<* ll is a	0:4 10:-3
<* ll method ,	0:3 8:-3
<* ll models ,	10:4
<* ll of an	10:-3
<* ll of the	2:-3
<* ll performance of	1:4 10:-5
<* ll present a	0:3 10:-3
<* ll propose a	2:3 3:4 10:-5
<* ll propose an	1:4 10:-4
<* ll set of	2:3 10:-3
<* ll show that	8:3 10:-4
<* ll that the	4:3 10:-4
<* ll to generate	10:-3
<* ll train a	1:4
<* ll use a	0:3
<* ll uses a	2:-4 10:4
<* ll using a	10:3
<* ll with a	2:4
<* n (	2:-4 3:-3
<* n )	2:3
<* n ,	1:-6 3:5 10:3
<* n .	0:-3 1:3
<* n :	2:5 10:-4
<* n ;	10:4
<* n algorithm	1:3 2:-4 8:3
<* n algorithms	3:5 10:-3
<* n and	0:-3 4:-3
<* n approach	1:3 2:-4
<* n are	8:-3 10:6
<* n as	5:4
<* n based	1:-3 10:4
<* n call	10:-3
<* n can	0:-3 2:3 3:3 7:3 10:-5
<* n consistently	4:3 10:-3
<* n demonstrate	6:3
<* n develop	2:3
<* n framework	2:-4 10:5
<* n from	1:4 10:-4
<* n into	2:3 10:-3
<* n introduce	8:4 10:-4
<* n is	2:-3 6:-3 10:7
<* n mechanism	2:-3 10:3
<* n method	1:-4
<* n methods	10:5
<* n model	8:-3
<* n models	10:4
<* n network	1:3
<* n observe	0:3
<* n of	2:-5 10:6
<* n on	1:7 2:-5
<* n outperforms	6:3 8:-6 10:4
<* n over	5:4 6:-4 10:3
<* n problem	10:3
<* n process	2:4 10:-3
<* n propose	3:-3
<* n prove	1:-3 4:4 10:3
<* n show	3:3 10:-3
<* n strategy	2:4 10:-5
<* n structure	2:3
<* n task	2:4 10:-4
<* n that	1:6 10:-4
<* n use	1:3 8:3 10:-4
<* n with	2:-4 10:4
<* n }	10:3
<* nn , a	2:3
<* nn , and	0:3
<* nn , i.e.	1:-3 2:5
<* nn , that	0:3 3:3 10:-5
<* nn , which	3:3
<* nn . \$	0:-3 1:3
<* nn approach .	10:-3
<* nn demonstrate that	6:3 10:-4
<* nn demonstrate the	1:-4 10:5
<* nn for the	2:3 10:-5
<* nn for this	10:3
<* nn in a	2:3
<* nn introduce a	8:3 10:-3
<* nn of the	2:-3
<* nn on the	10:3
<* nn propose a	0:-3 1:4
<* nn provide a	10:3
<* nn show that	3:3
<* nn strategy .	2:3 10:-3
<* nn that allows	2:4 10:-3
<* nn to make	0:3 10:-4
<* nn to predict	2:-3 10:3
<* nn to reduce	1:3
<* nn to the	2:-4 10:4
<* nn with the	1:3
<* others 0	3:-3 9:-4
<* others 1	0:5 2:-4 3:-3 5:3
<* others 2	5:5
<* others 3	1:4 3:-3
<* others 4	0:-4
<* p (	0:4
<* p ,	3:-3 4:-3 6:-3
<* p .	10:3
<* p ^	3:-3 4:5 5:5 8:-3
<* p a	1:6 3:3 8:-5
<* p an	1:-6 10:4
<* p and	6:3
<* p both	8:3 10:-4
<* p existing	0:3
<* p for	1:-4 10:4
<* p from	10:4
<* p in	7:3
<* p of	0:4 2:-5 3:3 10:-3
<* p that	2:-4 10:5
<* p the	0:-3 2:-3
<* p to	1:-3 4:4
<* p using	1:-4 10:4
<* p with	10:3
<* part aim	0:-4 1:6 3:-7 8:-7
<* part body	6:-4 9:-3 10:3
<* part end	1:-5 2:-3 3:3 8:5 9:-3 10:-3
<* pp ) ,	1:3 2:3 10:-5
<* pp , and	2:4
<* pp , the	0:3
<* pp , which	2:4 10:-4
<* pp ^ ^	3:-3 4:5 5:5 8:-3
<* pp ^ for	0:3
<* pp ^ in	8:-5 10:9
<* pp ^ the	2:-3 10:5
<* pp addition ,	1:3 2:-5 3:3
<* pp architecture ,	0:4 2:-3
<* pp as a	3:4
<* pp besides ,	1:3
<* pp effectiveness of	2:-3 3:3
<* pp experiments ,	1:3
<* pp experiments on	10:3
<* pp finally ,	2:-4
<* pp further ,	2:3
<* pp furthermore ,	8:4
<* pp in the	5:3
<* pp issues ,	10:4
<* pp limitations ,	10:3
<* pp meanwhile ,	10:3
<* pp moreover ,	10:5
<* pp notably ,	1:3
<* pp of the	2:3 10:3
<* pp on the	6:3
<* pp paper ,	0:3 1:-5
<* pp problem ,	2:-3 10:3
<* pp setting ,	2:-4
<* pp specifically ,	1:-4 10:3
<* pp such as	8:4 10:-6
<* pp then ,	10:3
<* pp therefore ,	2:-3 10:4
<* pp to the	5:3
<* pp with the	0:-3 1:-3 3:5
<* pp work ,	1:3 2:-4
<* q (	0:3 10:-5
<* q )	1:6 2:6 8:-5 10:-3
<* q ,	1:3 4:-8 5:-3 6:-3
<* q -based	1:-3 6:-4 8:-5 10:12
<* q .	2:-3 10:3
<* q :	2:3
<* q \\em	8:3
<* q a	0:-5 5:-3 10:3
<* q above	10:5
<* q accuracy	0:3
<* q achieve	2:-4 10:5
<* q addition	1:4 2:-5 3:3
<* q address	2:-3 10:5
<* q algorithm	10:3
<* q all	10:4
<* q an	1:-4 5:4
<* q and	1:-3 3:-4 10:3
<* q approach	1:4 10:-4
<* q approaches	10:4
<* q architecture	0:5 2:-3
<* q as	0:-6 3:6 4:-4 5:5 8:3 10:-4
<* q at	2:3 10:-4
<* q based	0:-3 1:3 2:3 4:3 10:-6
<* q benchmark	10:-3
<* q benchmarks	6:-4 10:4
<* q besides	1:3
<* q between	0:3
<* q both	1:3 4:3 8:3 10:-6
<* q building	0:4
<* q by	0:3 1:6 3:-3 4:3 8:-5 10:-4
<* q challenging	10:-3
<* q classes	10:-4
<* q combining	1:3
<* q compared	0:4 1:-3
<* q comparison	4:4 10:-5
<* q complex	0:4 10:-3
<* q conducted	10:-3
<* q contrast	10:3
<* q data	1:3
<* q dataset	8:3
<* q datasets	3:3 6:-5
<* q demonstrate	2:-4 3:3 10:3
<* q descent	1:6 10:-3
<* q different	8:3
<* q due	1:4
<* q effectiveness	0:3 2:-4
<* q efficient	1:-3
<* q empirical	8:-4 10:3
<* q enhance	1:3
<* q especially	2:-4 10:5
<* q estimation	2:3
<* q evaluate	1:-3 10:6
<* q evaluated	8:3
<* q evaluations	6:3 10:-3
<* q existing	0:3
<* q experimental	6:3 10:-3
<* q experiments	2:-3 8:7 10:-6
<* q extensive	3:3 6:3 10:-3
<* q feature	2:3 10:-3
<* q finally	1:4 2:-4 8:3 10:-4
<* q for	1:-5 10:5
<* q framework	10:4
<* q from	6:-3 8:3 10:-3
<* q further	2:5 10:-4
<* q generation	8:-4
<* q gradient	1:6 10:-3
<* q graph	10:5
<* q human	2:3 8:-3
<* q idea	2:4 10:-3
<* q image	8:-3
<* q improve	2:-3
<* q improvement	1:4
<* q in	2:-4 5:3 7:3
<* q including	10:-4
<* q inference	3:4 8:3 10:-6
<* q information	2:8 10:-7
<* q inspired	10:3
<* q instead	10:3
<* q is	1:-4 2:3 4:5 10:-6
<* q issues	10:4
<* q key	10:3
<* q labels	10:3
<* q language	10:-3
<* q learning	8:-3 10:3
<* q leveraging	1:4
<* q like	0:3 6:-3
<* q limitation	10:3
<* q limitations	10:3
<* q meanwhile	10:3
<* q methods	5:3
<* q mitigate	10:5
<* q model	1:-4 8:-3 10:5
<* q models	8:4
<* q moreover	1:-4 10:6
<* q most	8:-4 10:5
<* q motivated	1:4
<* q network	10:3
<* q neural	0:3 1:-4 10:3
<* q new	10:3
<* q not	1:5 10:-4
<* q notably	1:4
<* q of	1:-3 4:-5
<* q on	0:-3 2:-5 8:3
<* q or	1:-3
<* q our	0:3 2:-4
<* q overcome	2:4
<* q paper	0:3 1:-6
<* q performance	8:5
<* q point	10:5
<* q problem	2:-3 8:3
<* q problems	1:3 2:3 10:-4
<* q real	1:3
<* q real-world	3:3 10:-5
<* q representations	1:3
<* q response	1:-3 10:3
<* q results	6:4 10:-3
<* q second	10:3
<* q setting	1:4 2:-4
<* q show	10:8
<* q simulation	10:4
<* q single-hope-block	8:3
<* q space	1:3 10:-4
<* q spatial	2:-4 10:5
<* q such	0:-3 4:-3 5:6 8:5
<* q task	2:-3 8:-5 10:7
<* q tasks	8:5
<* q term	3:4
<* q test	0:4
<* q text	0:3 1:3 10:-6
<* q that	2:-3
<* q the	2:-4
<* q then	1:4
<* q therefore	2:-4 10:5
<* q this	1:-3 2:-3 10:5
<* q three	10:4
<* q through	6:3
<* q time	0:3
<* q to	0:-6 3:-5 8:6
<* q train	10:3
<* q training	1:3 2:-3 10:3
<* q transformer	2:-3 10:3
<* q two	1:-3 5:4
<* q under	1:5 10:-3
<* q use	8:3
<* q validate	1:3
<* q verify	3:3
<* q vision	10:3
<* q we	1:5 2:-7
<* q which	1:-3 4:4
<* q while	8:-5 10:3
<* q with	0:-5 1:-5 3:3 10:4
<* q work	2:-4 10:4
<* q works	8:4 10:-5
<* r "	2:3
<* r 's	1:-4 10:4
<* r (	2:-5 3:-3 8:5
<* r )	3:-4
<* r ,	0:3 1:3 6:-3
<* r .	2:3 5:-4
<* r 2d	1:4 10:-4
<* r 3d	10:4
<* r ;	10:4
<* r a	0:-4 1:-3 4:-4 5:-4 10:4
<* r accuracy	10:3
<* r accurate	1:3
<* r achieve	6:-3 7:3
<* r adapt	2:-3 10:3
<* r additional	10:3
<* r algorithm	0:3 2:-5 8:5 10:-4
<* r algorithms	3:5 5:3 10:-4
<* r aligning	2:3
<* r all	10:7
<* r allowing	2:3
<* r along	2:3 10:-3
<* r also	3:3 10:-3
<* r an	1:3 8:-6 10:5
<* r and	3:-4 5:3 8:-7
<* r any	10:3
<* r approach	2:-4
<* r architecture	0:3
<* r are	6:-4 10:3
<* r as	0:4 1:-4 5:4
<* r at	10:3
<* r automatically	2:4 10:-4
<* r based	2:-5 10:4
<* r baselines	5:4
<* r be	1:-3 2:3 10:3
<* r benchmark	1:4 10:-4
<* r better	2:5
<* r by	1:-7 10:5
<* r call	10:-3
<* r called	2:-3 10:5
<* r can	3:4 7:3 10:-4
<* r cnn	10:3
<* r comparable	7:4
<* r competitive	6:-3 10:3
<* r consider	8:3
<* r consistency	10:3
<* r consistently	4:3 10:-3
<* r control	6:3
<* r current	6:3 8:-3
<* r data	1:3
<* r dataset	1:-5 10:4
<* r datasets	1:3
<* r deep	5:3 10:3
<* r demonstrate	6:3
<* r depth	1:3
<* r derive	1:-4 10:5
<* r develop	2:3
<* r developed	10:4
<* r different	2:3 10:-4
<* r directly	1:4 10:-4
<* r diverse	4:3
<* r dynamically	2:-3 10:3
<* r each	8:-3 10:3
<* r effective	2:-3 8:3
<* r effectively	2:3 8:-3
<* r efficient	10:3
<* r employ	1:-5 10:5
<* r encode	2:3 10:-3
<* r enhances	2:-3 10:3
<* r establish	2:-5 8:3
<* r estimation	1:7 10:-5
<* r explicitly	5:3 10:-4
<* r exploit	2:4
<* r explore	1:3
<* r features	1:4
<* r find	10:3
<* r finds	6:3
<* r following	10:3
<* r for	1:4 2:-3 3:-3 4:-3 5:5 10:3
<* r framework	2:-7 8:4 10:5
<* r from	2:-5 10:6
<* r further	2:-4 10:6
<* r general	1:3 2:3 10:-5
<* r generates	10:-3
<* r generative	1:3
<* r global	10:3
<* r graph	10:3
<* r handle	4:3 10:-3
<* r have	10:3
<* r hierarchical	1:3 10:-3
<* r i.e.	1:-4 2:4
<* r image	1:4 10:-4
<* r images	1:5 10:-4
<* r improve	2:3
<* r improves	10:-3
<* r in	0:-3 1:4 3:6 8:-3
<* r including	2:-3 10:4
<* r incorporate	8:4 10:-3
<* r initial	10:-4
<* r interested	8:-4 10:5
<* r into	2:3
<* r introduce	2:5 8:3 10:-9
<* r is	0:4 1:-5 6:-4 10:8
<* r it	0:3 1:-4
<* r its	0:5 1:-4
<* r knowledge	1:3
<* r large	1:-4 10:5
<* r layer	3:4 10:-3
<* r learned	0:3 10:-3
<* r learning	1:3 10:-3
<* r leveraging	2:-3
<* r local	2:4 10:-3
<* r make	10:-3
<* r map	2:3 10:-3
<* r memory	4:3
<* r methods	8:-3 10:9
<* r models	2:-3 10:5
<* r module	2:5
<* r more	1:-4 4:3
<* r most	2:3
<* r multi-scale	2:-3 10:3
<* r multiple	8:-4 10:5
<* r network	1:3 2:-4
<* r networks	1:5 10:-4
<* r neural	8:3
<* r new	0:-4
<* r novel	1:5
<* r objective	10:3
<* r objectives	2:-3 10:3
<* r observe	0:3
<* r of	2:-3 10:6
<* r on	1:5 2:-9
<* r one	2:-4 10:3
<* r only	2:-4
<* r or	7:4 10:-3
<* r original	3:4 10:-3
<* r other	2:4
<* r our	5:8
<* r outperform	10:-4
<* r outperforms	6:4
<* r over	5:4 8:3
<* r performs	3:3 8:-3
<* r policies	6:3 8:-3
<* r pose	10:-3
<* r predict	2:-4 10:4
<* r previous	10:-4
<* r prior	3:4 10:-5
<* r probabilistic	8:4
<* r problem	10:3
<* r process	2:6 10:-5
<* r propose	3:-3
<* r proposed	10:3
<* r prove	1:-4 4:4 10:4
<* r provides	1:3
<* r recognition	1:3 10:-3
<* r recover	2:4 3:4 10:-7
<* r regression	1:4
<* r representation	10:3
<* r results	6:-5 8:3 10:3
<* r sampling	2:3 10:-3
<* r segmentation	2:-3 10:3
<* r semantic	8:3 10:-3
<* r sequence	10:3
<* r several	3:4 10:-4
<* r show	1:-4 3:3
<* r significantly	8:3 10:-3
<* r sparse	10:3
<* r state-of-the-art	6:-3 8:6
<* r strategy	2:9 10:-8
<* r structure	2:3 8:3 10:-3
<* r such	1:3
<* r system	1:3
<* r take	10:4
<* r task	2:4
<* r technique	10:3
<* r temporal	10:-3
<* r text	2:-3 10:3
<* r than	4:4
<* r that	5:3 6:5 10:-5
<* r the	0:-3 2:5 5:-3 8:-6 10:-3
<* r them	10:-3
<* r then	2:3 3:3 10:-5
<* r these	0:3 1:-3
<* r this	1:-3 2:-5 10:7
<* r time	10:3
<* r to	3:4 4:-4 8:3
<* r train	1:7 10:-4
<* r trained	10:3
<* r training	0:3
<* r transfer	8:-3
<* r transformer	2:3 10:-4
<* r two	2:3 10:-3
<* r use	0:-4 8:5 10:-7
<* r uses	2:-5 10:4
<* r using	8:-3
<* r variety	3:3 10:-3
<* r various	2:3 10:-4
<* r via	1:3
<* r visual	8:3
<* r which	10:-4
<* r with	2:3 6:-3
<* r without	1:4 10:-4
<* r }	10:3
> = 	3:7 9:3
> = (	1:-4 3:4
> = )	3:7 10:-6
> = ) ,	2:4
> = ) , a	3:5 10:-4
> = ) and	1:-7 4:4 10:7
> = ,	0:-3 1:-8 2:5 3:-4 4:5 8:-3 10:4
> = , a	3:4 10:-5
> = , a new	1:3
> = , a novel	3:3 10:-5
> = , an	1:-3 3:5
> = , and	10:9
> = , based on	0:6 10:-5
> = , such as	1:4
> = -based	1:-3 8:3
> = /	10:4
> = :	10:-4
> = : a	1:-5 3:9 10:-5
> = against	1:-3 10:4
> = and	1:-12 5:6 8:-4 10:8
> = and a	10:5
> = and the	10:6
> = as	3:4
> = as a	3:-4 8:3
> = based	1:-4 10:3
> = based on	0:3 10:-3
> = by	10:3
> = for	1:-6 2:3 8:4 9:3
> = for efficient	8:-3 10:3
> = framework for	8:5 10:-3
> = in	3:-3 8:6
> = in a	2:4 8:-4
> = in the	0:3
> = of	1:3 8:3 10:-3
> = on	6:4 7:3 8:-5
> = or	1:-3 10:6
> = outperforms	4:3 10:-3
> = such as	10:3
> = through	1:3
> = to	8:-3 10:7
> = using	1:4
> = with	1:4 3:-3
> = with a	10:3
> = with the	1:6 10:-3
> b "	1:-6 2:4
> b &	10:3
> b '	1:5 10:-4
> b 's	4:3 6:7 8:-4 9:3 10:-6
> b (	0:-3 2:-5 3:4 9:-7
> b )	1:-3 2:-4 3:3 9:-10 10:3
> b *	10:4
> b ,	1:-4 5:-6 7:-3 8:-7 10:4
> b -	1:3 3:7 10:-5
> b -based	0:-5 3:-5 6:-6 7:4
> b .	0:3 8:-7 10:4
> b /	1:-4 8:-3 10:3
> b 1	0:-3 10:5
> b 10	3:5 10:-3
> b 10%	10:3
> b 100	4:-3 10:4
> b 12.35%	10:3
> b 2	1:3 8:-3 10:3
> b 2.0	6:5 10:-5
> b 2d	8:5 10:-6
> b 3	10:5
> b 3.17%	10:3
> b 30	3:5
> b 3d	1:7
> b 99%	5:3
> b :	2:-7 4:-5 7:-3 10:3
> b ;	1:-4 2:3 8:-7 10:10
> b ?	10:3
> b [	10:3
> b ]	10:3
> b \`	1:3
> b a	0:-3 1:3 2:-8 3:12 4:-6 7:-7 8:-3 9:-7 10:-3
> b abilities	8:3 9:6 10:-8
> b ability	8:-3
> b about	4:-5 8:-3 10:6
> b abstraction	8:-3 10:3
> b accelerate	8:3
> b according	1:-3 10:5
> b accordingly	8:-4 10:4
> b accuracy	4:-4 5:-3 6:4 8:5 10:-3
> b accurate	4:3
> b achieve	1:-3 8:-6 10:6
> b achieved	8:4
> b achieves	0:-4 1:4 3:3 4:-6 5:-3 6:3 8:5
> b achieving	0:3 6:-5 8:-3 10:4
> b across	0:3 8:3 10:-6
> b action	1:-7 6:3 10:5
> b active	1:3 10:-5
> b adapt	10:3
> b adaptive	1:3 10:-4
> b adaptively	8:-3 10:4
> b added	1:3 10:-4
> b addition	1:3
> b additional	1:-4 10:4
> b address	8:4 10:-5
> b addresses	4:4
> b adopt	1:10 10:-10
> b advances	0:6
> b advantage	1:-3
> b advantages	4:3 8:5 10:-7
> b adversarial	10:-3
> b affordance	1:3
> b after	1:3 10:-4
> b against	0:-3 1:-7 4:3 5:3 7:3 8:-5 9:-3 10:4
> b agent	1:3
> b agents	1:3 10:-5
> b aggregate	10:4
> b aggregation	8:-3 10:3
> b aid	3:3 8:3 10:-5
> b al.	3:3 9:-3 10:-3
> b algorithm	1:-5 3:5 8:3
> b algorithms	1:-5 4:-3 5:4 10:3
> b align	8:3
> b aligned	10:3
> b alignment	4:5 8:-4 10:-3
> b all	3:3 6:4 8:-3 10:-4
> b allow	0:3 2:3 8:3 10:-5
> b allows	1:-7 8:3 10:7
> b along	1:-6 8:-5 10:13
> b also	1:-6 8:3 10:5
> b among	1:-3 3:3
> b an	0:-4 3:9 4:-4 5:-3 8:-6
> b analysis	8:5 10:-3
> b analyzed	8:5 10:-4
> b anchors	10:3
> b and	0:-9 1:-4 3:-8 5:3 7:-4 8:4 9:-3 10:3
> b any	4:-4 5:3 8:-3
> b applicable	1:3
> b application	8:8 10:-5
> b applications	8:6
> b applied	1:-3 8:6 10:-3
> b applies	1:3
> b applying	1:3 8:-3
> b approach	1:3 3:-3 6:-4 8:6
> b approaches	8:4 10:-5
> b approximately	10:3
> b approximation	4:3 10:-3
> b approximations	10:4
> b arbitrary	8:6 10:-3
> b architectures	7:3
> b are	0:-3 3:3 8:5 10:-5
> b art	8:3
> b artificial	8:-3 10:4
> b as	0:-7 3:6 4:-3
> b associated	1:4
> b asymptotic	10:3
> b attacks	10:5
> b attention	2:5 3:3 8:-4 10:-4
> b audio-visual	3:3 10:-3
> b augment	1:-3
> b augmentation	8:3
> b augmenting	1:5 10:-5
> b automate	8:5 10:-4
> b automatic	10:-3
> b automatically	1:8 10:-6
> b autonomous	10:3
> b auxiliary	1:-5 3:3
> b available	8:4 10:-4
> b average	0:5 10:-5
> b avoid	1:-3 10:3
> b b	10:4
> b bandit	10:3
> b base	10:3
> b based	0:12 2:-3 3:-6 8:-4 10:-4
> b baseline	1:-3 4:-3 8:5
> b baselines	6:4 8:-4
> b basic	10:3
> b bayesian	1:7 10:-8
> b be	5:-3 8:3
> b become	10:-3
> b behavior	1:-6 5:3 10:6
> b being	10:-3
> b benchmark	8:-3 10:4
> b benchmarks	0:3
> b benefits	1:4 10:-5
> b bert	8:4
> b best	10:3
> b better	0:3 3:-3 4:6 8:4 10:-7
> b between	2:6
> b beyond	4:5 10:-3
> b bias	1:3
> b binary	1:4 10:-4
> b block	0:7 8:-7
> b body	1:4
> b boost	8:-3 10:4
> b boosts	10:-3
> b both	0:4
> b bound	1:4 10:-3
> b boundary	1:-4 8:3
> b bounds	10:3
> b brings	8:4
> b broad	8:-3 10:4
> b building	10:5
> b built	10:-3
> b by	1:7 2:-5 3:-12 4:6 5:-3 6:3 7:-3 8:-12 10:4
> b calibration	1:4 10:-3
> b call	10:5
> b called	1:-4 8:-5 10:8
> b can	0:-4 2:-3 3:3 4:3 5:-3
> b cannot	3:3
> b capabilities	10:5
> b capability	1:-3 8:-4 10:7
> b capable	1:-3
> b capacity	1:6 10:-6
> b captioning	1:3 10:-3
> b capture	1:-3 10:3
> b captures	10:4
> b carlo	10:4
> b center	8:-5 10:6
> b certified	4:-3 8:5
> b challenge	4:4
> b challenging	1:-5 6:3 8:7 10:-6
> b characteristics	1:3
> b cityscapes	10:3
> b class	8:-3
> b classes	1:-3
> b classic	4:3
> b classical	0:5 1:-5 5:4 8:4 10:-6
> b classification	0:-3 4:6 8:3 10:-6
> b classifier	8:3 10:-4
> b classifiers	6:4 10:-5
> b close	5:3
> b closely	5:3 10:-3
> b clustering	8:-3 10:4
> b cnn	1:5 10:-5
> b cnns	0:3 4:-5 10:6
> b coherent	8:4 10:-4
> b collaborative	8:3 10:-3
> b collected	7:3
> b combination	1:8 10:-5
> b combinatorial	10:-3
> b combine	1:6 10:-6
> b combined	8:-4 10:3
> b combines	0:8 1:3 10:-9
> b combining	1:6 10:-5
> b commonly	4:5 5:3 10:-7
> b community	8:-4 10:6
> b comparable	5:4
> b compare	5:3
> b compared	1:-4 3:4 4:9 8:-4 10:-9
> b compares	4:3 10:-4
> b competitive	5:3
> b complementary	8:5 10:-5
> b complex	10:4
> b complexity	3:3
> b compliant	8:3
> b component	10:4
> b components	0:-3 1:3
> b composition	5:3
> b comprehensive	8:5 10:-4
> b comprises	10:3
> b comprising	1:3 10:-3
> b computational	0:8 1:-6 10:-4
> b computationally	10:-3
> b compute	10:3
> b computed	7:3
> b computer	10:-3
> b concepts	8:3 10:-3
> b conditional	1:3 10:-3
> b conditioned	4:4 8:3 10:-6
> b conduct	10:3
> b conducting	1:-3
> b confidence	1:4 10:-3
> b connected	10:4
> b considerable	6:3 10:-3
> b considering	1:4 8:3 10:-6
> b consistency	10:5
> b consistent	10:-4
> b consistently	2:4 4:3 10:-4
> b consisting	1:4 10:-3
> b consists	3:-3
> b constraint	8:5
> b construct	1:-4 2:4
> b containing	10:-7
> b contains	1:-7 10:9
> b context	0:3 10:-3
> b contextual	1:-3 8:3
> b control	8:-3 10:3
> b controllable	8:-4 10:4
> b controller	1:-6 4:6
> b conventional	1:-3 5:5 10:-6
> b convergence	10:-3
> b converting	5:3
> b convex	1:4 10:-5
> b convolution	1:7 10:-6
> b convolutional	1:3
> b convolutions	2:4 10:-4
> b coordinate	1:4 10:-5
> b core	2:4 8:-3
> b corpus	9:-4
> b correct	8:-5 10:5
> b correspond	0:5 10:-4
> b correspondence	1:-4 10:3
> b corresponds	1:-3 10:5
> b could	4:3
> b counterfactuals	8:3 10:-3
> b counterparts	5:3
> b coupled	8:-3 10:4
> b coverage	8:-3 10:5
> b criteria	10:4
> b critic	1:-3 10:4
> b cross-modal	2:5 10:-3
> b current	10:3
> b d	3:4 10:-3
> b data	1:-6 7:6 8:-5 10:3
> b dataset	1:3 6:7 7:-3 8:-5 9:4 10:-4
> b datasets	8:-5 9:7
> b decision	1:-3 10:3
> b decoder	8:-3 10:3
> b decoding	8:-3
> b decomposition	8:-5 10:5
> b decrease	4:3
> b deep	1:-5 10:4
> b defined	1:7 8:-3 10:-3
> b deliver	0:4 10:-4
> b demonstrate	7:3 8:-3 9:7
> b demonstration	1:-6 10:8
> b density	1:-3 10:6
> b depth	1:4
> b derived	0:4 8:-4
> b descent	4:3 8:5 10:-5
> b describing	8:4 10:-3
> b descriptors	1:4 10:-5
> b design	8:4 10:-3
> b designed	0:4 8:-5
> b designing	3:3 8:6 10:-8
> b detection	0:-3 1:4
> b detector	1:-3 8:-4 10:6
> b detects	1:-4 10:5
> b determined	1:-3
> b determining	10:3
> b deterministic	0:3
> b develop	8:-5 10:7
> b developed	8:4
> b developing	0:3
> b development	2:4 10:-3
> b different	0:3 4:-3 8:3
> b dimension	5:3
> b dimensional	3:3
> b dimensionality	0:3
> b direct	1:-4
> b directly	8:-4 10:5
> b discourse	4:3
> b discriminative	1:3
> b discriminator	10:3
> b discuss	8:-3 10:4
> b disfluency	8:3 10:-3
> b distillation	8:3 10:-3
> b distilling	1:-3 10:3
> b distributed	10:-3
> b distributions	8:-4
> b do	9:-4 10:7
> b document-level	7:3
> b documents	10:3
> b domain	1:4 4:4 8:-3
> b drive	3:4
> b dual	8:-4 10:5
> b during	10:5
> b dynamic	1:-3 2:4 10:3
> b dynamics	0:6 1:-6 8:-3 10:4
> b e.g.	8:3
> b each	10:-3
> b easily	1:-4 8:5
> b easy	8:3 10:-4
> b effect	8:-4 10:3
> b effective	1:3 4:3 10:-6
> b effectively	3:3 10:-5
> b effectiveness	1:-3
> b effects	1:4
> b efficacy	4:4 10:-4
> b efficiency	10:-3
> b efficient	0:-3 3:5 4:4 8:-5
> b efficiently	1:4 8:-3
> b eigenvalues	1:-3 10:4
> b em	10:-3
> b embed	8:-3 10:4
> b embeddings	4:3
> b emerged	3:3 10:-5
> b empirically	1:-3 8:3
> b employ	1:3
> b employing	1:3 4:4 10:-5
> b employs	1:3 8:-3 10:3
> b enable	1:-5 8:4
> b enables	2:3 8:-5 10:3
> b enabling	8:6
> b encoded	10:-4
> b encoder	1:-3 4:3 7:5 8:-3
> b encoder-decoder	8:-3 10:5
> b encodes	1:6 10:-3
> b encourage	8:3 10:-3
> b end-to-end	0:-3 1:-3 2:4 8:3
> b english	1:3 10:-4
> b enhance	8:4 10:-6
> b enhanced	1:5 10:-7
> b enhances	8:3
> b enhancing	10:6
> b ensemble	1:3 10:-4
> b ensuring	1:3
> b entropy	10:4
> b environment	10:4
> b equation	10:3
> b equations	10:3
> b equipped	1:5
> b equivalent	1:-6 5:12 10:-6
> b especially	10:5
> b essential	8:-3 10:5
> b establish	3:4 9:3
> b establishing	9:-3 10:5
> b estimated	1:-3 10:5
> b estimates	1:3
> b et	3:3 9:-3 10:-3
> b etc.	10:3
> b evaluate	8:-4 10:4
> b evaluated	5:3 6:4 10:-3
> b evaluating	8:-4 10:3
> b evaluation	8:5 9:4 10:-6
> b evidence	8:4 10:-4
> b exact	1:3 8:-3
> b example	8:-4 10:3
> b examples	0:3 8:-3
> b excels	4:4 10:-3
> b execution	5:4 10:-5
> b exhibit	10:3
> b exhibits	0:3 1:3 10:-3
> b existing	0:8 1:-3 5:3 9:-6
> b exists	8:-3 10:4
> b expanded	1:4 10:-4
> b expensive	1:3
> b exploit	1:3 8:-3
> b exploiting	8:-3 10:5
> b exploits	1:5 10:-3
> b exploration	5:4 10:-5
> b exploring	10:-3
> b extended	1:5
> b extending	0:3
> b extends	0:7
> b extension	0:6 1:-5 3:-3
> b external	8:-6 10:8
> b extra	10:3
> b extract	1:-3 10:6
> b extracting	10:3
> b extractor	8:3
> b eye	1:-3 5:3
> b face	10:-3
> b factors	1:6 8:-4
> b factual	1:5 10:-5
> b families	10:3
> b family	3:9 10:-4
> b fashion	1:5 10:-3
> b fast	1:5 10:-4
> b faster	0:3 8:-3 10:3
> b favorably	4:3
> b feature	8:4 10:-4
> b features	1:-3 3:4 8:-5 10:6
> b featuring	1:4 8:-3
> b few	10:-3
> b few-shot	10:4
> b field	1:6 8:3 10:-7
> b final	4:3 10:-3
> b find	1:3 8:-3
> b fine-grained	10:-3
> b fine-tune	1:5
> b fine-tuned	0:3 1:-3 8:3
> b finetune	1:6 10:-5
> b first	8:-7 10:4
> b fixation	5:3
> b fixed	1:5 10:-5
> b flexible	1:3
> b flops	1:-3
> b flow	8:3 10:-3
> b flows	1:-3 8:4
> b focus	9:-3 10:5
> b focusing	8:4 10:-3
> b followed	1:-5 10:5
> b for	0:-7 1:-4 2:-5 3:-12 4:-10 5:-3 8:10 9:6
> b form	1:3 3:5 10:-3
> b formalism	10:5
> b forward	10:3
> b four	1:5 4:-3 8:6 10:-6
> b frame	1:4 8:-3
> b framed	3:3
> b frames	0:3
> b framework	8:5
> b frameworks	1:3
> b from	0:12 3:-6 4:-4 5:-5
> b function	10:4
> b functional	10:-4
> b functions	1:-3 10:6
> b fundamental	10:3
> b further	8:-5 10:7
> b fuses	10:4
> b gains	0:4
> b game	1:-3 8:3
> b gan	4:6 10:-5
> b gap	1:-3 10:3
> b gaussian	4:3
> b general	1:-3 5:3
> b generalizable	1:-3
> b generalization	0:8 3:-3 8:-4
> b generalized	0:3
> b generalizes	0:8 1:-5 9:-3
> b generalizing	0:5 1:-3 10:-4
> b generally	8:-4 10:5
> b generate	1:3 4:3 10:-3
> b generates	1:3
> b generating	1:4
> b generation	1:4
> b generative	1:4
> b geometry	0:3
> b global	0:-4 1:3
> b good	8:3 10:-4
> b gradient	1:-3 4:3 8:5 10:-3
> b graph	0:3
> b graphical	10:3
> b graphs	1:4 10:-5
> b grasping	10:-3
> b great	1:3 10:-4
> b ground	10:3
> b grounding	1:4 10:-3
> b guarantees	8:3 10:-4
> b guidance	10:3
> b guide	1:4 10:-3
> b guided	10:-5
> b guiding	4:5 10:-4
> b hand	1:3 8:5 10:-7
> b has	8:5 10:-6
> b have	0:5 3:-3 8:10 10:-8
> b heads	1:-3 8:3
> b heavily	5:4
> b hidden	5:4 8:3 10:-6
> b hierarchical	10:3
> b high	3:3 10:-3
> b high-level	8:4 10:-4
> b high-quality	7:3 8:-4
> b high-resolution	10:-4
> b higher	3:3 8:4 10:-5
> b highlighting	10:3
> b highly	3:4
> b holistic	1:-3
> b hope	10:-3
> b how	7:3
> b human	1:3 8:-3
> b i	1:3 10:-5
> b icl	10:3
> b idea	10:3
> b identified	10:3
> b identifies	1:4
> b identify	8:5 10:-5
> b ie	0:3
> b ii	1:4 8:-5
> b iii	1:-3
> b image	0:-4 8:3
> b imaging	1:3 10:-4
> b imitation	8:3
> b impact	8:4 10:-4
> b implement	10:-4
> b implementation	8:3
> b implemented	0:3 1:4 8:3 10:-8
> b implements	1:8 10:-6
> b implicit	8:4 10:-5
> b important	1:-5 10:5
> b impressive	8:3
> b improve	1:-4 3:3 8:8 10:-3
> b improved	6:3 8:7 10:-9
> b improvement	1:3 10:3
> b improvements	0:3 8:-3
> b improves	0:-3 4:3 10:-4
> b improving	1:-3
> b in	0:4 1:-4 3:-10 5:-3 8:5 9:-3
> b include	10:3
> b incorporates	10:3
> b increase	8:3 10:-3
> b incremental	8:3 10:-3
> b incrementally	1:4
> b independent	8:-3
> b independently	4:3
> b inference	1:-4
> b information	0:-3 4:4 8:-3
> b informative	3:3 10:-5
> b inherent	1:3
> b initial	10:-3
> b input	4:3
> b inputs	1:4 8:3 10:-6
> b inspired	0:8 1:-4 10:-4
> b instances	1:-4 10:4
> b instead	1:-5 4:4 5:3
> b integrate	1:3
> b integrated	10:4
> b integrates	1:8 10:-4
> b integrating	10:4
> b intelligence	8:-3 10:3
> b intent	4:3
> b interaction	1:-4 10:3
> b interest	8:-3 10:5
> b interests	10:3
> b intersection	8:-3 10:3
> b into	2:5 3:-5 4:-4 5:-3
> b intravascular	1:3 10:-3
> b introduce	5:3 7:3 10:-3
> b introduced	2:5 8:4 10:-3
> b introduces	1:-5 10:9
> b introducing	1:-6 10:8
> b involving	8:4 10:-4
> b is	0:3 1:-5 3:4 5:9 7:-3 9:4 10:-6
> b it	0:-3 1:3 4:4 8:-9 10:4
> b iterative	1:3
> b its	1:-5 4:3
> b ivus	1:3 10:-3
> b japanese	0:3 1:3 10:-5
> b joint	1:-3
> b keeping	1:5
> b kernel	10:3
> b kernels	4:4 10:-3
> b key	1:-4 10:6
> b keypoint	10:3
> b keypoints	10:4
> b keyword-enhanced	1:3 10:-3
> b kl	8:4 10:-3
> b knowledge	1:3 4:4 8:4 10:-4
> b known	1:3
> b l2	5:4 10:-4
> b label	10:3
> b labeled	10:3
> b labeling	1:4 8:-7 10:3
> b language	1:-4 4:4 5:5
> b large	8:3 10:-4
> b large-scale	5:3 10:-4
> b larger	4:-4 5:5 10:-3
> b latent	1:-3 8:5
> b layer	1:-5 5:4
> b layers	8:3
> b leading	10:4
> b leads	8:3
> b learn	5:3
> b learnable	1:-4 3:5
> b learning	1:5 2:-3 4:-4
> b learns	0:-3 3:-3
> b leg	1:3 10:-3
> b legs	10:3
> b level	1:5 10:-3
> b levels	1:-3 10:4
> b leverage	3:3
> b leverages	0:-3 1:11 8:-4
> b leveraging	1:6 10:-5
> b lexical	1:3
> b lidar	1:-3 10:3
> b light	1:-3 10:3
> b like	8:-4 10:4
> b likelihood	1:-3 10:5
> b limited	1:4 10:-4
> b linear	1:-4 4:-3 8:4 10:4
> b link	8:3 10:-3
> b literature	1:4
> b llama	10:3
> b llava	0:3 10:-4
> b llm	0:3
> b llms	1:-3 10:3
> b lms	10:5
> b local	8:-4 10:5
> b location	8:-3 10:4
> b long	3:5 10:-4
> b low-level	1:4 10:-3
> b lstm	10:3
> b magnitude	0:4 1:-3
> b major	10:4
> b make	8:-5 10:7
> b making	1:-3 8:3
> b mamba	10:3
> b many	1:-6 8:4 10:3
> b map	10:4
> b mapping	1:3 8:3 10:-4
> b maps	1:4 8:3 10:-4
> b margin	6:3 10:-4
> b markov	3:4
> b mask	1:-7 10:6
> b masking	1:3
> b masks	10:4
> b match	5:3 8:-4
> b matches	5:3 10:-3
> b matching	10:4
> b maximum	3:3
> b means	1:-3 10:5
> b meanwhile	8:-3 10:3
> b measure	10:3
> b measures	10:3
> b mechanism	0:-3 2:3
> b mechanisms	10:3
> b medical	8:-3
> b method	3:-4 4:6 5:-3 8:-4 9:4
> b methods	0:-4 5:-3 6:-3 9:3
> b metrics	4:-3 10:3
> b minimizing	1:3
> b mining	8:5 10:-4
> b missing	0:3
> b mitigate	10:3
> b mitigating	8:-5 10:6
> b mixing	1:3
> b mixup	1:-3 8:-3 10:5
> b ml	3:3 10:-3
> b modalities	10:3
> b model	2:-3 3:-4 6:3
> b modeling	1:3 8:-5 10:5
> b modelling	0:3
> b models	4:-3 5:3
> b module	1:-6 8:5 10:4
> b modules	10:4
> b monitoring	2:4 10:-4
> b monocular	10:-3
> b monte	10:4
> b more	0:-4 1:-6 8:3 10:7
> b much	4:3 5:3 8:-3
> b multi-armed	10:3
> b multi-channel	1:3
> b multi-class	1:4 8:-3
> b multi-label	1:3 8:-3
> b multi-modal	10:3
> b multi-object	10:3
> b multi-task	3:3
> b multimodal	10:4
> b multiple	1:5 6:-4
> b multivariate	8:-3 10:4
> b named	8:-3 10:9
> b namely	1:-3 2:3 6:4
> b naturally	10:3
> b navigation	1:5 8:4 10:-6
> b near-perfect	10:4
> b need	10:3
> b negative	8:-4 10:4
> b ner	10:3
> b nerf	10:3
> b network	3:-3 8:-5 10:3
> b networks	0:-4 1:4 2:4 4:-3 7:3 10:-5
> b neural	0:-3 10:3
> b new	1:-4 4:-4 10:7
> b nlp	4:3
> b no	8:-4 10:6
> b node	1:4 10:-3
> b nodes	3:4 10:-5
> b noisy	8:-4 10:4
> b non-causal	10:3
> b nonlinear	1:3
> b nonparametric	0:3 10:-5
> b not	10:6
> b novel	1:-4 3:-3 8:3 10:4
> b number	1:-5 8:3
> b numbers	8:4 10:-3
> b object	1:-5 6:-3 8:3 10:7
> b objective	1:4
> b objectives	1:3 8:-3
> b objects	10:-3
> b observation	8:-3 10:4
> b obtained	1:7 8:-3
> b obtaining	8:3 10:-3
> b ode	4:5
> b of	0:6 2:-4 3:-3 8:-4 9:-3
> b off-the-shelf	1:3
> b often	1:5 8:-8 10:5
> b on	0:6 1:3 2:-9 3:-12 5:-7 6:8 7:6 8:-4 9:-4 10:-4
> b one	1:-3 3:3 5:4 8:3 10:-6
> b oneminmax	1:3
> b ones	0:4 1:-3
> b online	1:3
> b only	4:6 9:-3
> b onto	1:4 10:-5
> b open	8:4 10:-4
> b operation	1:3 10:-4
> b operations	1:3
> b operator	10:4
> b optical	0:3 1:-5
> b optimal	1:3 8:-3
> b optimisation	8:-3 10:4
> b optimization	1:-6 8:8
> b optimized	5:3 8:6 10:-8
> b optimizers	10:5
> b or	0:-3 1:-7 4:6 10:6
> b original	10:3
> b other	3:4 9:-3
> b our	1:-9 2:5 6:4 7:-3
> b out	1:-6 3:3 8:3
> b outperform	1:-4 4:15 8:-4 10:-5
> b outperforms	1:-4 3:-3 4:15 10:-13
> b output	5:3 8:-4
> b outputs	1:3 10:-3
> b over	4:8 5:-4 6:4 10:-7
> b overall	4:3
> b own	8:-3
> b paper	1:3 10:-3
> b paradigm	1:4 8:-6
> b parameter	1:-6 5:3 10:4
> b parameters	0:-3 1:-5 3:7 8:5 10:-3
> b part	1:-4 5:3 8:-3 10:7
> b particular	3:3
> b parts	2:4 8:3 10:-7
> b pascal	6:3
> b pass	8:-3 10:5
> b patches	5:3
> b path	5:5 8:-5
> b paths	4:6
> b pattern	5:3
> b patterns	5:3 10:3
> b pedestrian	10:4
> b per	8:-4
> b perception	1:3
> b perform	4:-3 8:5
> b performance	1:-6 3:3 4:-5 8:3
> b performances	5:4
> b performing	1:4 10:-4
> b performs	0:3 10:-6
> b perspective	1:-4 8:-4 10:9
> b phase	1:3
> b pipeline	0:3
> b place	4:5 10:-5
> b planner	1:-4 10:6
> b planning	1:4
> b platform	10:-3
> b play	8:-3
> b plus	1:-3 10:3
> b point	1:3 8:-4
> b pointconv	8:-4
> b points	6:4 10:-6
> b policies	8:3
> b polynomial	1:3 10:-3
> b poses	8:-4 10:3
> b position	8:-4 10:4
> b possible	8:-5 10:5
> b posterior	1:-3 4:3
> b potential	1:-3 8:5
> b powered	1:4 10:-3
> b powerful	10:3
> b practical	1:-4 3:3 8:5
> b practice	1:3 10:-3
> b pre-trained	1:3 5:3 10:-7
> b pre-training	1:-4 10:3
> b precise	8:3
> b predicting	10:6
> b prediction	1:-3 8:-3 10:4
> b predictive	5:3 10:-6
> b preferences	4:3
> b present	10:4
> b pretrained	10:3
> b pretraining	0:3 10:-3
> b prevents	10:3
> b previous	1:-3 9:3
> b previously	10:5
> b primarily	1:4 10:-5
> b principle	1:4
> b principles	1:5 10:-5
> b prior	4:3 8:-9 10:7
> b priority	10:3
> b private	3:4
> b probabilistic	8:4 10:-3
> b probability	1:6 10:-3
> b problem	0:-3 4:4
> b problems	5:4
> b procedure	1:-4 10:5
> b procedures	3:3
> b process	0:-3 1:5
> b processes	10:3
> b processing	8:8 10:-8
> b produces	1:-3
> b producing	8:-3 10:3
> b program	1:3
> b projection	8:-3 10:5
> b promise	1:-3 8:4
> b promising	1:4 3:3 8:3 10:-8
> b promote	1:-4 8:-4 10:8
> b prompts	1:-4 8:6
> b propagation	10:3
> b properties	4:-3 10:5
> b propose	2:4 8:-4
> b proposed	0:-3 1:-4 9:4
> b proposes	10:3
> b protocols	4:4
> b provably	4:5
> b prove	1:3
> b provide	1:-4 8:7
> b provides	1:4 8:-9 10:4
> b pseudo	1:3 10:-3
> b public	6:4 10:-6
> b qa	8:3 10:-3
> b quality	8:-4
> b quantization	1:-4 10:5
> b query	10:3
> b quickly	1:-4 10:4
> b random	0:3 3:4 10:-4
> b range	1:3 10:3
> b ranking	8:-3 10:4
> b raw	1:3 8:-6 10:4
> b reach	8:-3 10:4
> b real	8:4 10:-4
> b real-time	1:6 8:4 10:-11
> b real-world	1:6
> b recent	0:4 1:-3
> b recently	1:-4 10:3
> b recognition	8:3
> b reconstruction	1:-3 8:3
> b recovers	3:4 10:-3
> b recurrent	1:-5 8:3 10:3
> b reducing	10:3
> b reduction	4:4 10:-3
> b redundant	10:4
> b refinement	1:-3 10:4
> b regions	1:3
> b regularization	1:-6 5:3 10:3
> b reinforcement	1:3 5:3 8:-3
> b relation	8:-3 10:3
> b relations	8:4
> b relative	10:3
> b relatively	4:5 10:-4
> b relies	1:5 10:-3
> b rely	1:7 10:-6
> b remains	10:3
> b remarkable	1:5 10:-4
> b represent	8:3
> b representation	0:3 1:7 4:-3 8:-6
> b representations	1:-5 4:3 8:4
> b representative	10:-3
> b represents	1:3 10:-4
> b requirement	1:3
> b requires	10:6
> b residual	8:-3 10:4
> b respect	1:3
> b respectively	8:3
> b restoration	1:-3
> b result	4:3 10:3
> b resulting	1:-3 10:5
> b results	4:-4 8:5
> b retrieval	1:4 10:-3
> b returns	1:-3 5:3 10:4
> b reveals	4:3
> b reward	1:3
> b rewards	8:-3 10:4
> b reweighting	8:5 10:-6
> b rich	8:4
> b rnns	1:-3 10:4
> b road	10:3
> b robot	1:4 8:-3
> b robots	1:-3
> b robust	4:-3 8:4
> b robustness	1:-4 8:5
> b rouge-l	6:5 10:-5
> b safety	10:-3
> b same	8:-3 10:7
> b sample	8:-4 10:4
> b sampling	1:4 8:3 9:-3
> b scalable	1:-3 3:4 4:3 8:3
> b scale	10:-3
> b scales	1:5
> b scene	10:5
> b scenes	10:3
> b scheme	0:3 1:-3 3:-3 8:4
> b schemes	1:3 10:-3
> b scores	10:6
> b seamlessly	1:3
> b search	0:3 1:3 8:-4 10:-4
> b second	4:3
> b seen	3:3 4:3
> b select	10:4
> b selection	1:5
> b self-supervised	1:4 8:5 10:-6
> b self-training	10:-3
> b semantic	8:3 10:3
> b semantics	1:5 10:-3
> b seminal	1:3
> b sensor	1:3 10:-4
> b sensor-optimized	8:-3 10:3
> b sensors	8:-3
> b sentence	8:3
> b sequence	8:-3 10:5
> b sequences	0:3
> b serve	4:3 10:-4
> b set	1:3 5:3
> b sets	10:3
> b several	0:3 4:3 10:-6
> b shape	1:-6 8:-6 10:7
> b sharing	8:3
> b shear-conditioned	10:-5
> b shift	3:5 10:-4
> b shortest	5:5 10:-6
> b show	1:-4 7:3 8:7 9:3 10:-4
> b shown	1:-3 8:6 10:-3
> b shows	1:-4 10:3
> b signal	1:3 10:-3
> b significant	4:4 8:3 10:-6
> b significantly	0:3 5:-3 9:6 10:-5
> b similar	3:3 4:-4 5:3
> b similarities	10:3
> b similarity	1:5 8:-3
> b simple	1:3 3:-3 4:-3
> b simulated	10:-4
> b simultaneously	8:-3 10:4
> b since	1:3 3:3 8:3 10:-8
> b size	1:-3 3:3
> b sizes	10:3
> b skill	10:6
> b slightly	0:3
> b small	1:4 10:-3
> b smoothing	8:-3 10:4
> b snns	1:3
> b so-called	0:3 1:-4 8:-4 10:6
> b soft	1:3
> b solution	1:-4 8:4
> b solve	4:5 10:-3
> b solved	10:-3
> b solver	1:3 6:3 10:-5
> b some	0:3 1:-5
> b space	1:4 8:-3
> b span	10:-4
> b spatial	8:-5 10:6
> b specific	5:3 10:-4
> b specifically	1:3 8:-3
> b spectral	5:3
> b speed	1:-5 4:4 8:4 10:-3
> b stability	1:-3 8:4
> b stable	10:5
> b stage	1:-3 10:6
> b standard	1:-5 6:5 8:6
> b state	8:4
> b state-of-the-art	0:3 1:-3 3:4 5:-3 6:5 7:-4 8:-3 9:4
> b static	2:4 10:-3
> b statistical	1:-4 5:4
> b statistically	8:-3 10:3
> b step	10:4
> b steps	10:-3
> b stochastic	8:4
> b strategies	1:-5 10:4
> b strategy	2:4 8:4 10:-7
> b strong	1:-3 3:3 8:7 10:-5
> b stronger	10:3
> b structure	8:-3 10:8
> b structures	1:4 10:-3
> b study	8:6 10:-3
> b subsequent	10:5
> b substantially	4:3 10:-3
> b success	4:4 10:-3
> b successfully	10:4
> b such	0:-3 3:-4 5:3 10:3
> b summarization	4:3
> b summary	4:4 10:-3
> b superiority	9:-3
> b supervised	8:-3 10:3
> b supported	1:-6 10:7
> b supporting	1:3
> b surpasses	4:3
> b svhn	7:3
> b syntactic	6:3
> b synthesis	9:-3
> b synthesized	10:-3
> b synthetic	6:3
> b system	3:-3 10:3
> b systematically	1:3 10:-3
> b systems	8:-4
> b tackle	8:-4 10:5
> b tackling	8:3 10:-3
> b taken	4:5
> b takes	0:7 10:-6
> b target	1:4
> b task	0:-3 3:-5 4:-3 9:3 10:4
> b tasks	0:3 3:-3 4:-3 10:-3
> b technique	0:3 10:3
> b techniques	1:3 3:3 5:5 10:-7
> b temporal	5:3 8:3
> b ten	0:4 10:-6
> b tensor	10:3
> b term	10:4
> b termed	10:3
> b terms	1:4 4:-3
> b testing	1:3
> b text	4:4
> b than	1:-9 2:-3 4:11 8:3 10:-8
> b thanks	1:5 10:-3
> b that	1:5 2:-6 3:-12 5:-6 8:5 9:5
> b the	3:-12 9:-3
> b their	0:4 10:-3
> b them	1:7 7:4 8:3 10:-10
> b then	1:-9 10:12
> b theoretically	10:3
> b there	10:6
> b thereby	1:-4 8:3
> b these	8:-3 10:4
> b they	1:-3 3:3 4:3 8:-3
> b this	8:-6 10:3
> b those	1:4 4:6 10:-7
> b three	1:-5 8:-4 10:13
> b through	0:-3 1:9 2:-3 3:-3 7:3 10:-4
> b thus	3:3 5:3
> b time	8:-3
> b times	10:3
> b to	0:-4 1:-8 3:-13 5:4 7:-6 8:8
> b together	10:3
> b token	4:3 10:-6
> b tokens	1:5 8:-3
> b tools	0:3
> b top	10:3
> b towards	0:7 1:-4 10:-7
> b tracking	1:3
> b tracks	1:-3 10:3
> b trade-off	5:4
> b traditional	1:-3 4:5
> b train	8:-5 10:4
> b trainable	2:4
> b trained	1:6 6:-3 7:4 8:-6 10:-4
> b training	0:-5 1:-4 4:4 5:4
> b trains	1:5 10:-3
> b trajectories	8:7 10:-4
> b transfers	10:-3
> b transformer	1:-4 10:5
> b transformers	8:-4 10:4
> b transforms	10:-3
> b translation	7:3 8:4 10:-6
> b tricks	1:3 10:-4
> b true	10:5
> b tuning	1:3
> b two	1:-3 3:-4 4:-4 6:4 8:4
> b two-stage	1:-4 10:3
> b typically	1:5
> b u-net	10:-4
> b uda	8:-3
> b ultrasound	1:3 10:-3
> b unbiased	0:4 1:-3
> b uncertainty	10:3
> b under	1:3
> b understanding	1:-3 4:4
> b unified	8:-3 10:3
> b units	8:5 10:-3
> b universal	8:3 10:-3
> b unseen	8:-4 10:4
> b unsupervised	1:5
> b up	0:-3 1:-8 4:5 8:7
> b update	8:-3 10:4
> b upon	0:4 1:4 5:4 10:-7
> b use	0:-3 1:3 4:3
> b used	0:-4 4:-3 6:3 8:3
> b uses	1:4
> b using	0:-7 1:10 2:-3 3:-7 5:-3 7:7 8:-7 9:-4
> b usually	10:6
> b utgen	1:3 8:3 10:-5
> b utilize	1:-3 10:5
> b utilized	1:-4 10:5
> b utilizing	1:10 10:-9
> b v-slowfast	10:3
> b vanilla	1:-4 5:3 10:3
> b variables	8:3 10:-3
> b variance	4:3 10:-3
> b variant	0:5 1:-3 3:-3
> b variants	10:3
> b various	1:-5 3:3
> b vector	8:-3
> b vectors	1:3
> b vehicle	1:5 8:-3
> b versatile	4:3 10:-4
> b via	1:13 3:-5 8:-12
> b video	0:4 1:5 8:-5
> b videos	1:-6 10:5
> b view	10:3
> b views	10:4
> b vision	1:-3
> b visual	10:3
> b vocabulary	0:3
> b was	3:3
> b wavenet	10:3
> b we	0:-4 1:-5 4:-6 6:-3 7:3 8:-7 10:9
> b weight	5:4 10:-3
> b weights	1:8 10:-4
> b when	0:-3 4:3 8:-3
> b where	1:4 3:-3 4:5
> b wherein	10:3
> b which	0:5 1:6 2:-8 3:-3 5:-3 8:-4 9:3 10:-3
> b while	1:-5 8:-6 10:9
> b who	10:3
> b whole-body	4:4
> b whose	1:3 8:3 10:-6
> b wide	1:3 8:4 10:-4
> b widely	1:-4 8:5
> b width	1:-3 10:6
> b will	1:-3 3:3 10:3
> b with	0:-5 1:7 2:-9 3:-9 4:-3 5:7 6:-4 9:-6
> b within	1:-3 2:4
> b without	10:6
> b word	1:3
> b words	0:3 4:3 10:-3
> b work	8:5 10:-3
> b yet	8:-4
> b yields	1:-3
> b zero	5:3
> b {	1:-3 10:5
> b }	1:-5 10:3
> b ~	5:3
> b –	0:3 3:5 8:-4
> b —	4:3 10:-4
> b ’	1:4 4:3 6:3 10:-6
> b ’s	0:-3 1:-3 3:3 4:4 10:-3
> bb ( 1	10:4
> bb ( 2	4:4 10:-3
> bb ( e.g.	1:4 8:4 10:-5
> bb ( i	1:4 10:-4
> bb ( llms	10:3
> bb ( oneminmax	1:3
> bb ( or	8:4 10:-3
> bb ( snns	1:3
> bb ) ,	0:4 2:5 8:-3 9:-5
> bb ) -based	4:3 10:-4
> bb ) :	1:3
> bb ) ;	4:5 10:-3
> bb ) and	0:-3 1:-7 3:3 8:-8 10:8
> bb ) architecture	10:3
> bb ) are	0:3 1:-5
> bb ) as	1:3 8:3 10:-5
> bb ) based	1:-4
> bb ) by	10:3
> bb ) convolutional	8:4 10:-4
> bb ) data	10:4
> bb ) for	8:4 10:-4
> bb ) has	1:3 10:-3
> bb ) have	8:5 10:-3
> bb ) into	8:5 10:-3
> bb ) is	0:-3 3:7 8:4 10:-8
> bb ) method	0:-3 1:3 8:-3
> bb ) model	1:3
> bb ) module	1:-3 8:-3 10:8
> bb ) on	1:4 6:3 8:-4
> bb ) or	8:-4 10:4
> bb ) problem	10:4
> bb ) that	1:3 10:-3
> bb ) the	5:3
> bb ) to	0:4 1:-3 8:5
> bb ) using	1:-4 10:4
> bb ) which	1:3
> bb ) with	1:3 8:3
> bb , a	0:6 1:-4 3:11 4:-4 5:-3 8:9 9:4 10:-15
> bb , achieving	0:3 6:-4
> bb , an	0:5 3:6 10:-9
> bb , and	0:-7 8:-8 9:-3 10:13
> bb , are	8:4 10:-4
> bb , as	1:-3 3:3 10:4
> bb , based	0:5
> bb , called	2:3 8:-3 10:3
> bb , can	8:3 10:-4
> bb , consisting	10:3
> bb , demonstrate	10:3
> bb , e.g.	10:4
> bb , enabling	8:5 10:-4
> bb , especially	10:4
> bb , etc.	10:3
> bb , focusing	8:4 10:-3
> bb , for	8:-3 10:5
> bb , generalizes	9:-3
> bb , has	8:4 10:-4
> bb , i.e.	10:5
> bb , image	8:3 10:-3
> bb , in	1:3 4:5 8:3 10:-6
> bb , including	1:6 6:-3
> bb , integrating	10:3
> bb , is	1:-4 5:4 8:3
> bb , it	10:3
> bb , leading	8:3
> bb , named	10:4
> bb , namely	1:-3 2:3 6:4
> bb , on	6:-4 7:3
> bb , one	3:3 10:-3
> bb , or	10:4
> bb , our	2:3 3:3 8:-4
> bb , outperforms	4:6 10:-5
> bb , particularly	1:3 10:-3
> bb , resulting	10:3
> bb , specifically	8:-3 10:5
> bb , such	1:-4 10:4
> bb , termed	10:3
> bb , that	1:4 10:-4
> bb , the	0:-5 1:6 2:-3 8:-4
> bb , to	2:3 10:-5
> bb , together	1:-3 10:3
> bb , using	10:4
> bb , we	8:-8 9:3 10:5
> bb , where	0:-3 4:5
> bb , which	0:6 1:6 2:-5 6:-3 9:3 10:-9
> bb , while	1:-3 4:4 8:-3
> bb , with	1:4 6:-4 8:-5 10:4
> bb - -	1:3 8:-3 10:5
> bb - in	10:4
> bb -based approach	8:8 10:-5
> bb -based architecture	10:3
> bb -based framework	8:-4 10:4
> bb . we	10:3
> bb 1 )	10:3
> bb 2 )	4:4 8:-4 10:3
> bb : (	1:-3 10:3
> bb : 1	1:3
> bb : a	3:5 9:3 10:-3
> bb : an	1:4 8:3 10:-8
> bb : distilling	1:-3 10:3
> bb : efficient	4:3 10:-3
> bb : enhancing	8:-4 10:7
> bb : learning	1:4 10:-3
> bb : leveraging	1:3 10:-4
> bb : scalable	1:-4 3:4
> bb : towards	0:5 1:-4 10:-3
> bb ; (	4:4 8:-3
> bb ; the	10:3
> bb ; this	1:3
> bb ; we	1:3 10:-4
> bb a combination	1:6 10:-5
> bb a convolutional	1:3 10:-4
> bb a dataset	10:3
> bb a form	3:5 10:-3
> bb a general	8:3
> bb a given	1:-3 10:3
> bb a graph	1:6 10:-6
> bb a hybrid	1:3
> bb a key	10:3
> bb a keyword-enhanced	1:3 10:-3
> bb a large	1:4 3:3 10:-5
> bb a learned	10:3
> bb a learning	10:3
> bb a lightweight	1:3
> bb a means	10:3
> bb a method	10:-3
> bb a model	0:3
> bb a more	1:-3 10:4
> bb a neural	4:3
> bb a new	10:4
> bb a novel	1:-4 8:3
> bb a policy	10:4
> bb a popular	8:4 10:-5
> bb a powerful	8:3
> bb a pre-trained	1:4 10:-4
> bb a probabilistic	1:3
> bb a promising	1:3 3:4 10:-6
> bb a real-time	10:-3
> bb a robust	0:5 1:-3
> bb a scalable	4:3 10:-5
> bb a sensor-optimized	8:-3 10:3
> bb a sequence	10:3
> bb a set	1:3
> bb a shear-conditioned	10:-5
> bb a significant	4:4 8:3 10:-4
> bb a similar	1:3 8:-3
> bb a simple	10:-3
> bb a small	1:4
> bb a so-called	1:-3 10:5
> bb a solution	10:3
> bb a state-of-the-art	5:3
> bb a temporal	10:3
> bb a transformer	8:3
> bb a unified	8:-4 10:5
> bb a vector	1:3
> bb a wide	8:4
> bb accuracy ,	8:3 10:-3
> bb accuracy in	4:-3 8:3
> bb accuracy on	6:4
> bb accuracy than	8:5
> bb achieve the	8:-6 10:6
> bb achieves state-of-the-art	3:3
> bb adapt to	10:4
> bb added a	1:3 10:-4
> bb adopt a	1:7 10:-7
> bb advantages of	0:3 10:-3
> bb advantages over	1:-3 4:4
> bb against networks	7:4
> bb aim to	8:3 10:-3
> bb al. ,	3:4
> bb algorithm ,	10:-3
> bb algorithm based	0:3 1:-3
> bb algorithm for	8:3
> bb algorithm is	1:-3 10:4
> bb algorithm to	8:3
> bb algorithms ,	1:-3 10:3
> bb algorithms for	8:5 10:-5
> bb allows for	8:4
> bb allows the	10:3
> bb allows us	10:3
> bb along with	1:-6 10:9
> bb also be	10:3
> bb alternative to	1:-3 10:3
> bb an efficient	1:3 3:4 10:-4
> bb an essential	8:-3 10:5
> bb an important	3:3 8:-3
> bb and a	1:-5 2:-4 3:-3 4:-3 5:4 10:8
> bb and accurate	8:-3 10:4
> bb and achieves	1:3
> bb and an	1:-5 8:5
> bb and are	1:4 10:-4
> bb and audio-visual	3:4 10:-4
> bb and can	1:5 10:-3
> bb and compare	5:3 10:-3
> bb and demonstrate	7:4
> bb and discuss	10:3
> bb and dynamic	2:4 10:-4
> bb and efficient	10:4
> bb and employs	1:-3 10:3
> bb and extends	8:-3 10:4
> bb and geometric	10:-3
> bb and in	10:3
> bb and is	8:-3 10:4
> bb and its	1:3 8:7 10:-7
> bb and mamba	10:3
> bb and open	8:3 10:-3
> bb and present	8:-4 10:5
> bb and public	6:4 10:-3
> bb and robust	8:3
> bb and show	8:4
> bb and the	0:-4 1:3 2:-3 9:-3 10:4
> bb and their	8:4 10:-4
> bb and then	8:-3 10:6
> bb and time	0:3 1:-3
> bb and visual	1:3
> bb applicable to	10:3
> bb application to	8:4
> bb applications including	8:3 10:-3
> bb applied for	8:-3 10:3
> bb applied to	0:3 8:5 10:-5
> bb approach ,	1:-7 8:3 10:4
> bb approach and	10:3
> bb approach for	1:-3 8:4
> bb approach to	0:4 1:-3
> bb approach which	1:3 10:-4
> bb approximation of	4:3 10:-3
> bb architecture called	10:4
> bb architectures and	7:4
> bb are a	8:4 10:-3
> bb are implemented	8:-3
> bb as a	3:7 5:-3
> bb as an	1:-3 3:4 8:5 10:-5
> bb as it	8:-4 10:4
> bb as the	10:8
> bb as well	1:-4 4:3 10:7
> bb at each	0:3
> bb attention for	3:4 8:-5
> bb attention mechanism	1:3
> bb audio-visual (	3:4 10:-4
> bb auxiliary tasks	1:-3 10:4
> bb based on	0:3 1:9 2:-3 3:-4 8:-4 10:-7
> bb baseline on	4:-3 8:5 10:-3
> bb be applied	1:3 10:-3
> bb be trained	1:-3 10:7
> bb be used	8:3
> bb become the	8:3 10:-3
> bb been proposed	1:3
> bb been successfully	10:3
> bb been used	1:4
> bb benchmark for	9:3
> bb benchmarks ,	0:4
> bb benchmarks such	8:4 10:-3
> bb better performance	8:5
> bb better than	4:3
> bb between the	1:-3 2:5
> bb boosts the	10:-5
> bb both the	10:-3
> bb built on	0:3
> bb built upon	1:4
> bb but also	8:-3 10:6
> bb by a	6:3
> bb by an	10:4
> bb by employing	1:3
> bb by extending	0:3
> bb by incorporating	10:3
> bb by learning	1:3 10:-4
> bb by over	10:3
> bb by the	0:4 1:-7 10:5
> bb by up	4:3
> bb can achieve	4:3 10:-4
> bb can also	10:3
> bb can be	1:6 4:-6
> bb can enhance	8:3
> bb can improve	8:4
> bb can match	5:4 10:-3
> bb capabilities ,	10:-3
> bb capabilities in	10:3
> bb capability of	10:4
> bb capable of	1:-3
> bb classification ,	4:3 6:3 8:-3
> bb classification and	10:3
> bb cnns ,	10:3
> bb combination of	1:5 10:-4
> bb combinatorial and	10:-3
> bb combines the	0:7 1:-4 10:-3
> bb commonly studied	1:3 10:-3
> bb commonly used	5:3
> bb comparable to	5:4
> bb compared to	1:-3
> bb compared with	3:7 4:-4 5:3 10:-3
> bb competitive with	5:3
> bb components of	1:4
> bb computing the	1:3
> bb concept of	8:-3
> bb conditioned on	4:4 8:3 10:-6
> bb consistently outperforms	10:-3
> bb consisting of	1:4 10:-3
> bb consists of	1:3
> bb context of	8:3
> bb control ,	3:3 10:-5
> bb control and	8:-4
> bb control framework	8:3
> bb control the	10:3
> bb convolution and	1:3
> bb convolutional neural	8:4 10:-6
> bb corpus of	9:-4 10:3
> bb correspond to	0:5 10:-4
> bb corresponds to	1:-3 10:4
> bb data ,	7:3 10:-3
> bb data and	8:-3 10:3
> bb data from	10:3
> bb data sets	10:3
> bb dataset for	9:5 10:-4
> bb dataset with	6:3
> bb datasets ,	9:3 10:-3
> bb datasets demonstrate	9:3
> bb datasets for	8:-3 10:3
> bb datasets with	10:3
> bb deep learning	8:3 10:-3
> bb demonstrate its	8:-3 10:3
> bb demonstrate them	7:4
> bb designed for	1:5 8:-4
> bb designed to	1:3
> bb detection ,	8:-3 10:3
> bb detection and	8:-3 10:3
> bb developed to	8:3
> bb domain adaptive	8:-4 10:3
> bb downstream tasks	1:3 10:-3
> bb due to	1:4 10:-3
> bb efficiency of	10:3
> bb efficient and	3:4
> bb embedding for	10:-4
> bb emerged as	3:4 10:-5
> bb employ the	1:4
> bb employed for	8:4 10:-4
> bb employs a	8:-3 10:5
> bb enable the	8:3 10:-3
> bb encoder and	10:4
> bb end-to-end trainable	2:4
> bb enhance the	4:3
> bb equipped with	1:5
> bb equivalent to	1:-5 5:10 10:-8
> bb establish a	3:4
> bb et al.	3:3 9:-3 10:-3
> bb etc. )	10:3
> bb evaluate our	10:3
> bb evaluating the	10:4
> bb experiments on	8:4
> bb extending the	0:3
> bb extends the	0:6 1:-3
> bb extension of	0:3 1:-3 3:-3 10:3
> bb extracted by	1:3
> bb family of	3:9 10:-6
> bb faster than	0:4 10:-4
> bb feature space	1:4 10:-3
> bb features and	8:-3 10:5
> bb focus on	9:-3 10:4
> bb focusing on	8:4 10:-3
> bb followed by	1:-5 10:5
> bb for a	10:4
> bb for accurate	8:3 10:-3
> bb for an	1:6 10:-4
> bb for both	8:-3
> bb for downstream	10:3
> bb for dynamic	10:-3
> bb for effective	8:-4 10:4
> bb for efficient	5:3
> bb for generalizable	1:-4 10:4
> bb for improved	6:3
> bb for improving	8:5 10:-6
> bb for learning	3:3
> bb for object	8:-3
> bb for performing	8:-4 10:4
> bb for robust	1:4
> bb for text	1:-3 4:3
> bb for training	1:3 10:-3
> bb for uda	8:-3
> bb form of	3:5
> bb framework ,	1:-3 10:5
> bb framework for	1:-4 3:3 10:4
> bb framework is	2:4 10:-3
> bb framework of	1:-5 10:3
> bb framework to	8:5 10:-6
> bb from a	1:6
> bb from human	10:3
> bb from intravascular	1:3 10:-3
> bb from the	2:4 4:3 8:-3
> bb fuses the	10:4
> bb gains of	0:4 6:-3
> bb generalization of	0:6 8:-5 10:3
> bb generalizes to	9:-3
> bb generation ,	1:3 10:-4
> bb generation tasks	10:4
> bb generation with	1:-5 10:8
> bb geometric tasks	10:-3
> bb gradient descent	4:3 8:6 10:-5
> bb graph convolutional	1:5 10:-3
> bb graph neural	10:3
> bb guided by	1:3
> bb has been	0:3 8:-4
> bb has emerged	3:4 10:-5
> bb has recently	8:-3 10:5
> bb have been	8:3
> bb have shown	8:5 10:-4
> bb have significantly	8:4 10:-4
> bb high dimensional	3:3
> bb i )	1:3
> bb i.e. ,	10:3
> bb image and	1:-3 10:5
> bb image captioning	1:3 10:-3
> bb image classification	8:-5 10:4
> bb images with	8:3
> bb implemented by	0:3 1:3 10:-5
> bb implemented on	1:3 10:-5
> bb improve the	8:4
> bb improved our	8:3 10:-3
> bb improvements in	1:3
> bb improves the	8:-3 10:3
> bb in a	1:4 2:4 10:-6
> bb in our	8:4 10:-4
> bb in particular	10:4
> bb in terms	4:-3 8:3
> bb in the	0:-3 8:5 10:-6
> bb in which	1:3
> bb incorporates a	8:3
> bb information ,	1:3
> bb information in	1:3
> bb input and	8:3 10:-3
> bb inspired by	0:8 1:-4 10:-4
> bb instead of	1:-5 4:4 5:3
> bb integrated with	1:-3 10:3
> bb into a	1:4
> bb into an	10:3
> bb into the	2:5
> bb intravascular ultrasound	1:3 10:-3
> bb introduce a	10:4
> bb introduced v-slowfast	10:3
> bb introduces a	1:-3 10:3
> bb is a	0:4 1:-7 3:7 5:-4 8:5 10:-6
> bb is able	10:-4
> bb is an	1:-3 3:7 10:-3
> bb is close	5:3
> bb is defined	1:4 10:-3
> bb is derived	0:3 8:-3
> bb is designed	0:5 1:-4
> bb is equipped	1:4
> bb is first	10:4
> bb is introduced	1:-3 8:3
> bb is learned	1:6 10:-4
> bb is not	10:3
> bb is proposed	1:-6 2:5 3:4 4:3
> bb is that	8:-3 10:3
> bb is the	0:-3 8:-4
> bb is trained	1:-4 10:4
> bb is used	1:3 10:-3
> bb known as	1:4
> bb language models	5:3
> bb language understanding	4:5 10:-3
> bb large scale	1:4 10:-3
> bb latent space	10:3
> bb layers to	10:3
> bb leading to	8:3
> bb learn a	10:3
> bb learn the	1:4
> bb learning and	0:4 1:-4 5:3
> bb learning for	1:-4 10:4
> bb learning of	10:3
> bb learning with	1:4
> bb learns to	8:4
> bb leveraged to	10:3
> bb leverages the	1:-3 10:5
> bb llms )	10:3
> bb localization and	1:-3
> bb mamba -based	10:3
> bb mapping from	10:-3
> bb margin on	6:3 10:-3
> bb masking and	1:4 10:-3
> bb match the	1:-3 5:4
> bb measure the	10:3
> bb mechanism for	1:4 8:-4
> bb mechanism to	1:-3
> bb method (	10:5
> bb method ,	1:4 8:-5 10:3
> bb method and	1:-3 8:7 10:-4
> bb method based	0:-3 1:5
> bb method in	4:3
> bb method outperforms	10:-3
> bb method to	4:3 6:-3 10:3
> bb methods ,	1:-6 8:4 10:4
> bb methods for	8:-4 10:4
> bb methods in	8:3
> bb methods often	1:3
> bb methods on	8:3
> bb methods to	8:-4 10:4
> bb mitigate the	10:3
> bb model ,	8:-5 10:10
> bb model and	1:7 10:-4
> bb model based	10:3
> bb model can	8:4 10:-5
> bb model for	0:3 5:3 8:-3
> bb model is	1:-3
> bb model performs	10:-3
> bb model that	0:-3 1:-4 10:6
> bb model to	8:4 10:-3
> bb model which	10:3
> bb models ,	1:5
> bb models and	8:-3
> bb models for	8:3 10:-4
> bb models have	8:4 10:-4
> bb models on	7:3
> bb models to	1:-3 8:3
> bb models trained	5:3
> bb module for	10:3
> bb monte carlo	10:4
> bb natural language	10:3
> bb network (	1:-3 10:6
> bb network ,	1:3
> bb network architecture	10:-3
> bb networks (	1:5
> bb networks ,	10:3
> bb networks in	1:3 10:-5
> bb networks trained	7:4
> bb neural network	4:3
> bb neural networks	8:5 10:-3
> bb new state-of-the-art	9:3
> bb not only	1:4 10:-3
> bb novel approach	1:3 10:-4
> bb number of	1:-4 8:4
> bb numbers of	8:4 10:-3
> bb obtaining state-of-the-art	8:4 10:-4
> bb of (	8:-3 10:3
> bb of a	1:-4 3:-3 5:4 8:5
> bb of an	1:3 8:-5 10:5
> bb of both	0:3 4:-4
> bb of different	0:3 10:-6
> bb of human	5:3
> bb of linear	8:3
> bb of our	8:-3 10:3
> bb of the	4:6 7:3 10:-8
> bb of two	8:6 10:-6
> bb on (	10:3
> bb on a	1:5 3:-3 8:-7
> bb on an	1:6 10:-7
> bb on deep	1:-4 10:5
> bb on four	8:4
> bb on multiple	10:3
> bb on the	0:3 2:-4 4:-3 6:3 9:4 10:-4
> bb on three	8:-3 10:5
> bb on two	1:3 6:3 10:-4
> bb one of	3:4 7:3 8:3 10:-7
> bb only a	4:4 10:-4
> bb optical flow	1:-4
> bb optimization of	8:3
> bb or outperforms	4:3
> bb our algorithm	3:4 10:-3
> bb our approach	10:3
> bb our method	2:3 9:3 10:-4
> bb our network	10:3
> bb our proposed	9:3
> bb outperforms previous	10:-3
> bb outperforms recent	8:-4 10:3
> bb outperforms the	4:7 10:-6
> bb over a	1:3 10:-3
> bb over the	10:4
> bb parameters of	8:3
> bb part of	1:-3 5:3 10:3
> bb performance for	3:3 8:3 10:-6
> bb performance improvements	0:4 10:-4
> bb performance in	8:5 10:-6
> bb performance of	5:5
> bb performances on	10:3
> bb performs poorly	10:-3
> bb plus a	10:5
> bb poorly on	10:-3
> bb pose estimation	1:-3 10:5
> bb posterior distribution	10:3
> bb potential in	8:3 10:-3
> bb powered by	1:4 10:-3
> bb pre-trained language	5:3 10:-3
> bb predict the	10:3
> bb prior to	8:-4
> bb problem in	10:-3
> bb problem of	8:4 10:-5
> bb problems (	1:3 10:-3
> bb process ,	10:3
> bb projection of	10:3
> bb promising performance	8:-3 10:3
> bb properties of	10:5
> bb propose a	2:3 8:-3
> bb propose an	3:3
> bb proposed ,	1:5 2:4 10:-8
> bb proposed method	9:3
> bb proposed to	1:-5 3:4 4:3 8:-6 10:5
> bb proposes a	10:3
> bb provide a	1:-3 8:4
> bb provides an	4:3 8:-5
> bb question answering	10:-3
> bb rate on	10:3
> bb reduce the	1:-3
> bb reduction in	4:4 10:-3
> bb regularization ,	10:4
> bb reinforcement learning	5:3 8:-3
> bb relies on	1:5 10:-3
> bb rely on	1:6 10:-5
> bb representation learning	0:3
> bb representation of	0:3 1:3 10:-3
> bb representations of	0:3 1:-4 8:3 10:-3
> bb requires a	10:3
> bb resulting in	10:3
> bb results for	8:3 10:-3
> bb results in	8:3 10:-3
> bb results on	10:3
> bb retrieval ,	8:3 10:-3
> bb robustness of	8:3
> bb scheme ,	1:-3 10:4
> bb scheme for	8:4
> bb seamlessly integrates	1:3
> bb selection for	8:-3 10:3
> bb self-attention and	10:3
> bb semantic scene	1:-3 10:3
> bb semantic segmentation	1:3
> bb sequence of	10:4
> bb serve as	4:3 10:-4
> bb serves as	10:3
> bb several combinatorial	10:-3
> bb sharing and	8:3 10:-3
> bb shortest path	5:5 10:-6
> bb show how	7:3
> bb show that	8:4 9:4 10:-3
> bb shown to	8:-3 10:4
> bb significant performance	0:4 8:3 10:-6
> bb significantly enhance	4:3 10:-3
> bb significantly improved	1:3 8:3 10:-6
> bb significantly outperforms	4:3 8:-4
> bb simple and	1:-3 8:3
> bb simple yet	8:-4 10:4
> bb snns )	1:3
> bb solution for	0:3 8:4 10:-5
> bb solve the	4:3 10:-4
> bb space ,	10:3
> bb space and	0:3
> bb space of	1:5
> bb state-of-the-art in	10:-3
> bb state-of-the-art on	6:3 8:-4
> bb state-of-the-art performance	3:3
> bb state-of-the-art results	8:5
> bb static and	2:5 10:-4
> bb strategy ,	1:-3 10:4
> bb strong performance	8:4 10:-3
> bb structure of	10:4
> bb studied problems	1:3 10:-3
> bb success in	8:5 10:-5
> bb successfully applied	8:-3 10:4
> bb such as	1:-3 3:-3 5:3 8:5
> bb superior performance	0:3
> bb superiority of	9:-3 10:3
> bb supported by	1:-4 10:5
> bb system ,	8:-4 10:6
> bb system for	8:-3 10:3
> bb system that	10:3
> bb task of	9:3
> bb tasks (	8:5 10:-3
> bb tasks ,	8:-5 10:3
> bb tasks :	8:3
> bb tasks to	1:3
> bb technique for	8:3
> bb technique in	10:3
> bb technique to	1:5 10:-5
> bb techniques and	1:4 8:-3
> bb techniques for	1:3 10:-4
> bb techniques to	1:-3 3:4
> bb terms of	4:-3 8:3
> bb text classification	1:-3 4:3
> bb text summarization	4:3 10:-3
> bb than other	3:3
> bb than the	4:3 8:4
> bb thanks to	1:4
> bb that allows	1:-4 8:3
> bb that are	1:4 9:-3
> bb that both	8:3
> bb that can	8:-5 10:5
> bb that combines	1:3
> bb that incorporates	1:-4 10:7
> bb that is	0:4 8:5 10:-6
> bb that leverages	1:4 10:-3
> bb that of	4:3 10:3
> bb that use	10:3
> bb that uses	1:3
> bb that utilizes	1:3
> bb the advantages	0:3
> bb the agent	1:4
> bb the baseline	4:-5 8:5
> bb the best	1:3
> bb the challenge	4:4
> bb the challenging	10:-3
> bb the classical	0:4 1:-3
> bb the computational	0:5 1:-3
> bb the context	8:3
> bb the conventional	0:3 1:-3 5:4 10:-4
> bb the corresponding	8:4 10:-5
> bb the existing	5:4 10:-4
> bb the feature	1:3
> bb the first	3:3 10:-7
> bb the generated	10:-3
> bb the image	8:-3
> bb the joint	8:3
> bb the latent	10:3
> bb the learning	1:4 10:-6
> bb the linear	10:3
> bb the local	10:3
> bb the method	8:-3 10:3
> bb the most	8:3
> bb the neural	1:3
> bb the number	8:3
> bb the online	1:3 10:-4
> bb the optimal	1:4 8:-3
> bb the other	9:-3
> bb the output	1:-4 5:3 10:3
> bb the parameters	8:4
> bb the performance	5:5
> bb the popular	10:3
> bb the posterior	4:3
> bb the problem	8:4 10:-4
> bb the projection	10:3
> bb the proposed	1:-7 10:7
> bb the state-of-the-art	8:-3
> bb the structure	10:5
> bb the superiority	9:-3 10:3
> bb the target	8:-3 10:4
> bb the task	9:3
> bb the temporal	5:3
> bb their application	8:3 10:-3
> bb them against	7:4
> bb them for	8:5 10:-5
> bb there exists	8:-3 10:3
> bb this study	1:4 10:-3
> bb three tasks	10:3
> bb through a	10:3
> bb time ,	10:3
> bb to a	0:-3 4:5 5:3 8:-4
> bb to achieve	8:-3 10:6
> bb to address	8:3
> bb to automate	8:5 10:-4
> bb to automatically	10:3
> bb to be	8:3
> bb to boost	8:-3 10:4
> bb to capture	10:3
> bb to combine	1:4 8:3 10:-6
> bb to construct	2:4 10:-4
> bb to efficiently	8:-4 10:5
> bb to enable	1:-3 10:5
> bb to encourage	8:3
> bb to establish	10:5
> bb to generate	1:3 8:5 10:-5
> bb to guide	1:4 10:-6
> bb to implement	10:-4
> bb to improve	3:3 10:-3
> bb to learn	0:3
> bb to many	8:-4 10:5
> bb to mitigate	10:3
> bb to model	8:3
> bb to more	8:3
> bb to obtain	4:3 10:-3
> bb to our	2:3 10:-3
> bb to perform	8:4
> bb to provide	8:5 10:-3
> bb to reduce	1:-3 10:3
> bb to solve	1:-3 4:5 10:-5
> bb to study	8:3
> bb to tackle	8:-4 10:4
> bb to take	1:3 10:-4
> bb to the	0:6 2:-3 4:-3 8:3
> bb to train	8:-3 10:3
> bb train a	10:4
> bb trained on	7:4 10:-4
> bb trained with	8:-3
> bb training ,	8:-3
> bb training scheme	1:-3 8:5
> bb transforms a	0:3
> bb two commonly	1:3 10:-3
> bb two tasks	8:4 10:-4
> bb ultrasound (	1:3 10:-3
> bb understanding of	10:3
> bb up to	1:-3 4:7 8:3 10:-3
> bb us to	1:3
> bb used as	1:-3 10:3
> bb used for	8:4
> bb used to	1:5 8:-4
> bb uses a	1:-4 10:5
> bb using a	1:4 8:-5 10:3
> bb using an	10:4
> bb utilizes a	1:-5 10:8
> bb variant of	0:5 3:-3
> bb via a	1:3
> bb video -based	8:3 10:-3
> bb we call	10:5
> bb we demonstrate	10:4
> bb we introduce	5:3
> bb we use	1:3 10:-5
> bb well as	1:-4 4:3 8:-3 10:8
> bb when the	8:-3 10:4
> bb where a	4:3
> bb where the	1:3
> bb where we	1:4 10:-4
> bb which a	1:4 10:-3
> bb which added	1:3 10:-4
> bb which allows	10:5
> bb which are	3:3
> bb which can	3:4 8:-3
> bb which combines	0:3
> bb which correspond	0:5 10:-3
> bb which employs	1:4 10:-4
> bb which has	1:4
> bb which is	0:4
> bb which learns	1:3 10:-3
> bb which takes	10:-3
> bb which transforms	0:3
> bb which uses	0:3
> bb which we	1:-4 10:6
> bb wide range	8:4 10:-3
> bb widely used	1:-3 8:3
> bb with a	0:-3 1:9 3:-5 5:4 8:-8
> bb with applications	8:3
> bb with four	1:5
> bb with the	0:-4 1:-5 5:7 6:4 8:-3 10:3
> bb with two	8:3
> bb within the	2:5 10:-4
> bb works well	1:3 10:-3
> f 	3:7 9:3
> f "	0:3 2:3 8:-3
> f 's	4:3 6:3 8:-5 10:-4
> f (	2:-3 3:6 10:-4
> f )	3:3 5:-6 9:-4
> f ,	1:-4 3:4 10:-3
> f -	1:5 3:7 10:-6
> f -based	1:-9 2:3 7:5 10:5
> f .	1:3
> f /	8:3
> f :	2:-4 8:4 9:3 10:-8
> f a	0:3 3:3 10:-6
> f achieved	10:-3
> f achieves	1:3 8:9 10:-11
> f achieving	5:3
> f across	8:-3 10:3
> f against	1:-3 10:6
> f algorithm	0:5 1:-4 8:5
> f algorithms	1:-6 5:3 10:5
> f also	1:-5 10:3
> f and	0:-5 1:-13 5:3 6:-3 9:5 10:4
> f approaches	8:6 10:-6
> f architecture	1:-6
> f architectures	8:-4 10:4
> f are	1:3 3:-3 10:-3
> f as	1:-4 4:-4 5:3 8:7
> f at	10:5
> f backbone	1:5 10:-3
> f based	4:-3 10:7
> f baseline	8:-3
> f by	0:-3 1:7 6:6 8:-5
> f combined	1:8 10:-5
> f combines	0:4 10:-3
> f compared	3:4 10:-3
> f computing	1:3
> f consistently	10:-3
> f consists	1:-3 10:5
> f constructs	10:-3
> f corresponds	10:4
> f dataset	10:5
> f datasets	8:-3
> f demonstrate	8:3 10:-3
> f designed	1:4
> f does	1:-3 10:3
> f during	8:-3 10:5
> f employs	10:5
> f exhibit	8:5 10:-3
> f experiments	10:3
> f first	8:-6 10:8
> f for	0:-4 1:-5 3:-5 4:-6 5:-4 10:3
> f formulation	1:4 10:-4
> f framework	1:3 8:5
> f from	1:9 2:4 8:-5 10:-7
> f further	1:4 10:-3
> f has	8:3 10:-7
> f have	0:3 1:4 10:-6
> f improves	4:3 10:-4
> f in	1:-6 2:3 3:-6 4:-6 6:3 8:4
> f including	10:3
> f incorporates	8:3
> f integrates	1:7 10:-5
> f into	1:-3 2:5 3:-3 10:4
> f introduces	10:3
> f is	0:-4 3:3 5:7 8:-3 10:-4
> f leverages	10:3
> f like	10:5
> f mechanism	1:-6 10:5
> f method	4:5 6:-3
> f methods	1:5 8:4 10:-6
> f model	0:-3 1:-5 4:3
> f models	1:-3 3:5 4:-3 7:4 8:3
> f module	1:-7 8:5 10:4
> f network	10:-3
> f networks	8:-4 10:4
> f not	1:3 10:-3
> f of	1:-7 3:-4 8:9
> f on	0:5 4:-3 8:-3
> f only	8:3
> f or	1:-5 3:3
> f outperform	4:8 10:-3
> f outperforms	0:3 4:4 5:-3 10:-4
> f over	1:5 4:5 10:-8
> f paradigm	1:5 3:3 10:-6
> f performance	10:3
> f performs	0:4 10:-8
> f platform	10:4
> f policies	8:6 10:-6
> f process	8:-5 10:8
> f scheme	1:4
> f strategies	4:3 8:3 10:-3
> f strategy	2:4 8:3 10:-5
> f such	10:6
> f system	0:4
> f task	10:4
> f technique	0:4 6:-3
> f techniques	3:3 5:5
> f that	0:3 1:9 2:-4 4:-4 7:4 10:-5
> f the	0:4 10:-3
> f through	1:5 10:-5
> f to	0:-4 1:-6 3:-5 5:-4 10:6
> f trained	1:10 10:-10
> f typically	1:3 10:-3
> f under	1:-3 10:6
> f used	10:3
> f uses	1:3
> f using	1:8 10:-3
> f utilizes	10:3
> f via	1:5
> f was	3:3
> f we	10:6
> f when	6:3 10:-3
> f where	1:3
> f with	0:-5 1:5 2:-3 5:7 6:-3
> f within	10:3
> f yields	10:-3
> f }	1:-3
> f –	0:3 10:-5
> f ’	4:3 10:-3
> f ’s	3:3 4:5 8:3 10:-11
> gap 0	3:7 9:3
> gap 1	0:-8 3:-3 4:4
> gap 2	0:-4 2:3 4:-3 5:-8 6:-4 8:4 10:-3
> gap 3	1:4 2:-9 4:-7 5:-7 8:6
> gap far	0:-6 2:-9 3:-10 5:-3 7:-6 8:-4 10:6
> gap mid	2:-3 3:-12 9:-5
> gap near	3:3 6:-7 9:-4
> l 	3:7 9:3
> l "	1:-3 10:5
> l &	10:4
> l 's	1:4 6:3 10:-6
> l (	1:-6 4:-3 8:-5 10:4
> l )	1:-5 3:8
> l ,	0:-7 1:-4 2:8 3:-10
> l -based	1:-4 8:7
> l /	0:3
> l :	1:-5 10:3
> l ;	2:3
> l \\em	10:3
> l a	0:-4 2:-4 3:-3 5:5 8:-4 9:-3 10:5
> l accelerating	8:4
> l accurate	10:3
> l adaptive	10:-3
> l advanced	8:-3 10:3
> l against	1:-4 8:-4 10:7
> l all	1:-3 3:3
> l alternative	1:-4 10:5
> l an	0:-6 1:4 2:-3 3:7 8:-6 10:3
> l and	2:-6 3:-9 5:6 8:5 9:-3
> l any	4:-3 5:3
> l applies	1:4
> l as	1:-6 10:5
> l based	1:-4 10:4
> l baseline	10:3
> l benchmark	1:3
> l better	0:4 10:-3
> l both	1:-3
> l by	1:7 3:-3 4:6 6:-3 10:-6
> l classical	0:6 1:-4 5:4 10:-6
> l coherent	8:4 10:-4
> l conventional	0:3
> l corresponding	10:-3
> l current	4:4
> l designing	1:-3 3:3 8:4 10:-3
> l developing	0:3
> l different	8:5 10:-4
> l e.g.	10:4
> l effective	3:4 10:-3
> l employing	4:4 10:-5
> l enables	2:4 8:-3
> l enhance	8:3
> l existing	0:5 8:-4 9:-3
> l exploits	1:7 10:-5
> l featuring	1:4
> l for	0:-9 1:-7 3:-6 4:-6 5:-4 8:5 9:3
> l from	3:-3 10:3
> l generalizable	1:-4 10:3
> l improved	10:-3
> l in	0:7 1:-8 3:-5 5:-4 8:6
> l including	10:4
> l into	1:-4
> l introduces	1:-4 10:5
> l its	1:5 10:-3
> l large	1:5 10:-4
> l large-scale	8:3 10:-4
> l learned	10:4
> l leverages	1:7 10:-4
> l leveraging	1:5
> l like	1:-3 10:4
> l model	0:3 3:3 10:-3
> l modern	1:-4 10:3
> l named	10:5
> l namely	2:3 10:-4
> l new	3:3
> l novel	0:-3 1:-5 10:4
> l of	1:-5 3:4 5:-4 6:-3 9:4
> l off-the-shelf	1:4 10:-3
> l on	3:-6 4:-5 6:5 9:-3
> l one	10:3
> l or	4:3 10:5
> l other	0:-3
> l our	2:4 10:4
> l outperform	4:13 10:-10
> l outperforms	0:4 1:-5 4:7 10:-6
> l over	1:4 8:-4
> l perform	8:8 10:-6
> l performs	1:7 10:-3
> l popular	8:4
> l pre-trained	1:4 10:-4
> l previous	4:4
> l prior	0:3 1:-4
> l proposed	1:-5 10:7
> l provide	8:3 10:-4
> l real-time	8:3 10:-3
> l real-world	1:3 10:-3
> l scalable	3:4
> l scale	1:3
> l small	1:3
> l smaller	4:3
> l state-of-the-art	1:-4 3:3 8:-5
> l strong	3:3 4:-4
> l studying	8:4 10:-3
> l than	0:7 3:-3 4:3
> l that	1:-4 8:-4 10:9
> l the	0:4 1:-4 2:3 5:-6 8:-4
> l three	9:4 10:-4
> l through	1:5
> l to	0:-6 3:-4 5:8 10:-3
> l traditional	4:4
> l trainable	1:-3 2:4
> l training	10:5
> l under	1:4
> l unified	1:4 8:-5
> l use	1:7 10:-3
> l uses	1:5
> l using	1:11 3:-4 4:-3
> l utilizes	1:4 10:-3
> l vanilla	1:-4 5:3
> l various	9:3
> l via	0:-3 1:8 3:-3 8:-7
> l when	10:4
> l while	10:3
> l with	1:7 2:-4 3:-10 4:3 5:-5 8:-6
> l without	1:-4 10:6
> l world	8:3 10:-3
> l ’	8:-3 10:3
> l ’s	1:3 10:-3
> ll  	3:7 9:3
> ll  (	1:-4 3:4
> ll  )	3:7 10:-6
> ll  ,	0:-3 1:-8 2:5 3:-4 4:5 8:-3 10:4
> ll  -based	1:-3 8:3
> ll  /	10:4
> ll  :	10:-4
> ll  against	1:-3 10:4
> ll  and	1:-12 5:6 8:-4 10:8
> ll  as	3:4
> ll  based	1:-4 10:3
> ll  by	10:3
> ll  for	1:-6 2:3 8:4 9:3
> ll  in	3:-3 8:6
> ll  of	1:3 8:3 10:-3
> ll  on	6:4 7:3 8:-5
> ll  or	1:-3 10:6
> ll  outperforms	4:3 10:-3
> ll  through	1:3
> ll  to	8:-3 10:7
> ll  using	1:4
> ll  with	1:4 3:-3
> ll ( e.g.	10:4
> ll ) ,	2:4
> ll ) a	1:3
> ll ) and	1:-4 4:3 5:3
> ll ) in	8:-3 10:4
> ll , a	1:-3 3:5
> ll , an	3:3 10:-4
> ll , and	1:-8 8:5 10:6
> ll , called	2:3
> ll , namely	2:3 10:-4
> ll , with	4:3
> ll 2 )	8:3
> ll : a	1:-7 3:8
> ll : scalable	1:-3 3:4
> ll a new	3:3
> ll a novel	0:-3 1:-3
> ll a unified	8:-5 10:4
> ll accuracy of	1:3
> ll algorithms for	8:4 10:-3
> ll and a	2:-4 10:6
> ll and accurate	8:-3 10:4
> ll and an	10:3
> ll and other	8:3 10:-3
> ll application to	8:5
> ll approach to	8:-3 10:3
> ll as the	10:5
> ll based on	0:5 8:-5 10:-3
> ll both the	0:3 10:-3
> ll building a	10:3
> ll by a	1:5
> ll by an	10:4
> ll by the	10:3
> ll capabilities of	10:3
> ll class of	10:-4
> ll classification and	10:3
> ll compared to	5:3
> ll datasets for	8:-4 10:3
> ll effective for	10:-3
> ll employs a	1:3
> ll especially in	10:3
> ll estimation and	1:3 8:-4
> ll family of	3:9 10:-6
> ll for a	8:-4
> ll for accurate	8:3
> ll for generalizable	1:-4 10:4
> ll for the	8:4
> ll form of	3:5
> ll framework for	1:-3
> ll from a	1:4 10:-3
> ll from the	0:3 8:-4
> ll generalization of	8:-3 10:3
> ll generation and	10:-3
> ll i.e. ,	1:3
> ll ii )	8:-3
> ll improve the	8:4 10:-4
> ll improves the	8:-5 10:5
> ll in a	2:4
> ll in alternative	1:-4 10:5
> ll in the	1:-7 6:3 10:4
> ll into a	8:3
> ll into the	1:-4 2:6
> ll large scale	1:3
> ll learning and	1:-3 5:3
> ll learning for	8:-3 10:4
> ll llm -based	10:4
> ll mechanism for	8:-3
> ll methods ,	10:3
> ll methods for	8:5 10:-5
> ll methods in	10:-3
> ll model for	8:-4 10:5
> ll models on	7:3
> ll of a	0:3 1:4 10:-5
> ll of an	8:-5 10:7
> ll of our	8:-3 10:4
> ll of the	0:-3 1:-7 3:6 4:4 10:-3
> ll on a	0:3 10:-4
> ll on the	0:8 8:-3 10:-6
> ll outperforms existing	4:-3
> ll performance in	8:7 10:-4
> ll performance of	4:-5 8:4
> ll powered by	1:3 10:-3
> ll prediction and	8:3
> ll propose a	2:3
> ll real world	8:3 10:-3
> ll robustness of	1:-3 8:3
> ll scheme for	8:4
> ll such as	1:-4 3:-4 10:7
> ll system for	8:-7 10:7
> ll task for	1:4
> ll task of	9:3 10:-5
> ll tasks ,	8:-4 10:4
> ll than the	4:4 10:-3
> ll that of	4:3
> ll that the	1:3
> ll that uses	1:5 10:-3
> ll that utilizes	1:3
> ll the conventional	0:3 1:-3
> ll the corresponding	10:-3
> ll the existing	5:4
> ll the proposed	1:-5 10:7
> ll the state-of-the-art	8:-3 10:3
> ll to a	1:-6 5:5
> ll to existing	4:3
> ll to the	0:4 8:4
> ll trained by	1:5 10:-3
> ll trained on	5:3 6:-3 7:3 10:-3
> ll trained with	1:3 10:-3
> ll under the	1:3
> ll use of	1:-3 8:-3 10:5
> ll used in	10:5
> ll used to	8:3 10:-3
> ll using an	10:3
> ll via a	1:3
> ll well as	1:-3
> ll where the	10:3
> ll while the	1:-4 10:5
> ll with a	1:6 3:-3 8:-3
> ll with an	1:6 10:-4
> ll with the	1:4 6:3
> n "	1:-3 10:4
> n \$	2:-3 3:-4
> n (	3:-4
> n )	4:-4 5:-3 7:3 8:-5
> n ,	0:-6 4:-5 7:-3
> n -based	1:6 3:-6 4:-4
> n .	4:3 6:-3 7:-4 9:-5
> n /	8:-4 10:5
> n ;	8:3
> n abilities	8:-3 10:4
> n achieves	2:3
> n achieving	4:3
> n across	8:3 10:-5
> n against	6:3
> n algorithm	1:-3 8:4
> n algorithms	4:-3 8:3 10:-3
> n and	0:-9 1:6 2:-8 3:-10 6:7 8:3 9:-3
> n approach	1:-3 3:4 8:-4 10:3
> n approaches	4:4 10:-3
> n architecture	0:4 1:-3
> n architectures	1:3
> n are	10:-3
> n as	8:3 10:4
> n at	10:3
> n backbone	1:4 10:-3
> n based	8:3
> n baseline	1:-3
> n baselines	5:3 8:-3
> n benchmark	10:-3
> n benchmarks	10:4
> n between	1:3
> n but	0:4 1:-3 4:4 10:-3
> n by	0:6 1:-3 3:-3 4:3 10:-4
> n can	3:3 10:-4
> n data	8:-5 10:4
> n dataset	0:-3 1:-3 7:6
> n datasets	7:3 8:-4 9:4
> n designed	1:3 10:-3
> n during	1:-3 10:4
> n for	0:-5 1:-3 2:-4 3:5 4:3 5:-4 10:4
> n framework	3:5
> n frameworks	0:5 1:-4
> n from	0:4
> n has	1:7 10:-5
> n have	1:3 10:3
> n head	10:3
> n in	0:-3 2:-3 3:-5 4:4 8:3
> n into	1:5
> n is	0:-3 1:3 3:-3 8:-4 10:6
> n layers	1:5 10:-3
> n like	1:-3 8:-4 10:7
> n method	1:-4 3:4 10:6
> n methods	1:-5 8:5
> n model	4:3 8:-6 10:5
> n models	1:-3 8:4
> n module	1:-4 10:5
> n network	0:3 1:-4
> n not	4:4 10:-3
> n of	0:-5 3:-4 4:3
> n on	1:6 3:-6 10:-5
> n or	1:6
> n outperform	4:3
> n over	1:7 10:-5
> n paradigm	8:-3 10:3
> n parameters	10:5
> n problems	8:5 10:-3
> n process	8:5
> n representation	1:4 3:3 10:-4
> n results	9:3
> n scenarios	8:5 10:-5
> n scheme	5:4 8:-3
> n setting	10:3
> n steps	10:4
> n strategies	8:3
> n strategy	1:5 8:4 10:-4
> n such	10:3
> n system	0:3
> n task	3:6 9:3 10:-6
> n tasks	1:-3 8:4
> n technique	1:-3 3:6 10:-3
> n techniques	3:4 4:-4
> n test	1:3
> n that	2:-4 3:7 5:4 10:-4
> n through	1:4 8:-3
> n to	3:-4 4:-4 5:-5 8:-3 10:5
> n training	10:3
> n under	1:-6 8:5
> n used	10:3
> n using	1:6 2:4 8:-7
> n via	3:3
> n weights	0:3
> n when	10:3
> n where	0:3 1:-5 3:3
> n while	1:3 10:-5
> n without	0:-3 10:3
> n —	5:4
> n ’	4:3
> nn \$ \$	2:-3 3:-4
> nn ( cnn	1:-4 10:6
> nn ( nlu	1:3
> nn ( rl	1:4 10:-3
> nn ( tavi	8:-3 10:3
> nn ) ,	3:8 10:-7
> nn ) .	3:3 7:3
> nn ) and	10:3
> nn ) can	2:3
> nn ) have	10:3
> nn , (	8:5 10:-6
> nn , and	3:-6 8:4 10:4
> nn , are	10:6
> nn , but	4:3 8:-4
> nn , by	1:-3 3:4
> nn , etc.	10:3
> nn , i.e.	8:4
> nn , on	8:3
> nn , segmentation	8:-4 10:4
> nn , such	1:-3
> nn , that	1:3 8:-4
> nn , the	1:5
> nn , this	8:3
> nn , to	3:3
> nn , we	1:4 10:-3
> nn , where	0:3 1:6 10:-6
> nn , which	0:-4 8:-6 10:5
> nn , while	1:-3 10:3
> nn , with	2:4 8:4 10:-6
> nn - -	10:4
> nn -based model	8:4
> nn . "	3:4 10:-8
> nn . \$	1:-3 3:-3 4:4 6:-5 7:-3 9:-8
> nn ; (	1:3
> nn algorithm .	1:-3
> nn algorithms ,	0:3
> nn algorithms .	5:3 10:-4
> nn and (	10:-3
> nn and a	1:-5 10:7
> nn and can	1:-4
> nn and has	8:-3 10:3
> nn and object	8:4 10:-5
> nn and on	6:3
> nn and show	10:3
> nn approach .	3:4
> nn as a	3:3 8:5 10:-6
> nn as the	10:3
> nn as well	10:3
> nn based on	1:-6
> nn baselines .	8:-3 10:5
> nn by a	1:3 10:-3
> nn can be	10:5
> nn dataset ,	7:3
> nn dataset .	9:-3
> nn datasets ,	6:3
> nn for automatic	9:-4 10:4
> nn for object	4:3
> nn for solving	3:5
> nn framework ,	1:4
> nn framework .	0:3
> nn framework for	3:4 10:-3
> nn framework that	3:3
> nn from the	1:-3
> nn in a	1:5
> nn in language	8:4 10:-4
> nn in the	7:3
> nn into the	1:4
> nn is a	10:4
> nn is proposed	1:4 10:-4
> nn is used	1:3
> nn method .	3:3
> nn methods .	4:5
> nn methods in	0:3
> nn methods on	8:-3
> nn model ,	10:3
> nn model .	8:-3
> nn models .	10:4
> nn of the	4:6
> nn on a	8:-3 10:3
> nn on the	4:-3 10:4
> nn on this	4:3 10:-3
> nn over the	1:4 10:-4
> nn paradigm .	8:-3 10:4
> nn problem ,	8:3
> nn problem .	8:3 10:-4
> nn problems .	10:-3
> nn problems with	8:-3 10:4
> nn process ,	8:3
> nn scheme ,	8:-3
> nn scheme to	10:3
> nn strategy ,	1:4 10:-4
> nn system .	0:4
> nn task ,	3:3 8:4 10:-8
> nn task in	10:-3
> nn tasks ,	8:5 10:-4
> nn tasks .	1:-3 9:-3 10:6
> nn tasks and	8:3 10:-3
> nn tasks with	10:-3
> nn techniques to	8:3
> nn that allows	3:3
> nn that are	1:3
> nn that fuses	3:3
> nn that is	8:4 10:-4
> nn to achieve	1:3 10:-3
> nn to capture	10:4
> nn to extract	10:4
> nn to generate	1:-3 10:4
> nn to improve	10:3
> nn to learn	1:5 10:-3
> nn to prevent	1:7 10:-6
> nn to reduce	1:6 10:-5
> nn to the	0:4 1:-5 10:3
> nn using the	2:4
> nn with a	8:-3 10:3
> nn with the	1:-4 5:4
> others 0	2:-8 4:-3 6:-11 8:3 9:-7
> others 1	0:-5 5:-10 7:-4 9:4 10:3
> others 2	0:-8 1:3 2:-5 3:-7 6:4 9:-3
> others 3	3:-8
> others 4	0:-5 1:6 3:-4 4:-7 5:-3 7:-4
> p "	0:3 2:3 10:-6
> p 's	6:-4 10:5
> p (	4:3 5:-3 9:-3 10:-6
> p )	1:7 8:-3 9:3 10:-6
> p ,	2:-4 3:-3 6:4
> p -	0:3 1:-3
> p -based	10:3
> p :	0:7 4:-5
> p \\em	1:6
> p ^	2:-10 3:3 5:-5 7:-3 8:7 10:-3
> p a	0:5 2:8 3:3 4:-8 5:-5 10:-5
> p achieves	10:-3
> p adaptive	10:3
> p additional	2:4
> p advanced	10:-3
> p against	10:4
> p an	8:4
> p and	1:-9 3:4 4:-3 5:-4 6:-5 8:-3 9:5 10:7
> p any	8:-3 10:4
> p art	3:4 10:-3
> p as	0:3 4:-3 7:3
> p based	1:3
> p baseline	8:4 10:-3
> p benchmark	10:3
> p between	4:4 5:3 10:-3
> p both	4:5 5:-3 10:-3
> p by	1:5 4:4 8:-3
> p called	1:-4 4:5 6:-3 7:3 8:4
> p classic	10:4
> p combine	1:-3 10:4
> p combining	1:-4 10:6
> p compare	1:-3 10:4
> p construct	6:4 10:-4
> p deep	8:-3 10:5
> p demonstrate	10:-3
> p develop	8:6 10:-3
> p different	10:3
> p during	1:3 8:-3
> p e.g.	8:3
> p effective	8:-5 10:6
> p employ	8:3
> p employing	4:3
> p evaluate	1:3 10:-5
> p existing	1:7
> p exploit	8:6 10:-4
> p extends	1:3
> p fast	1:3
> p fine-tuning	10:5
> p first	0:4 8:-4
> p for	0:3
> p from	10:3
> p general	1:-4 8:5
> p generate	10:4
> p generic	1:5 10:-7
> p how	10:4
> p improve	7:3
> p improved	1:3
> p improves	10:3
> p improving	1:3 8:-4
> p in	0:-3 8:4 10:3
> p including	1:-3 5:6 10:3
> p integrate	2:3 8:-3 10:4
> p into	1:4 8:-4
> p introduce	3:3 8:5 10:-7
> p investigate	8:-4 10:4
> p large-scale	10:4
> p learn	1:-3 10:4
> p learning	1:-3
> p leverage	10:3
> p leverages	10:3
> p leveraging	4:3
> p like	1:6
> p method	10:5
> p named	1:4 10:-3
> p new	4:3 8:4 10:-3
> p novel	2:4 3:-3 8:4
> p of	0:-3 1:-8 5:5 7:-4 8:4
> p off-the-shelf	4:3
> p on	0:-3 2:-3 3:7 4:-3 9:3 10:-4
> p open-source	10:4
> p our	0:3 1:-5 3:-5 5:-4 10:5
> p outperforms	3:3 6:3
> p perform	8:3
> p performing	1:3
> p performs	1:6 8:-4
> p pre-trained	1:-4 8:-3 10:7
> p present	1:3 3:4 8:3 10:-9
> p pretrained	1:3
> p previous	1:4
> p propose	8:5 10:-8
> p proposed	0:-3 2:4 10:-5
> p proposes	8:4
> p recent	1:3 8:3 10:-5
> p robust	0:4
> p self-supervised	1:3
> p simple	1:6 8:3 10:-7
> p state-of-the-art	8:5
> p than	10:5
> p that	4:5 7:-3 10:-8
> p the	0:-11 3:4
> p these	10:3
> p this	0:-3 5:3 8:4 10:-7
> p three	10:4
> p through	3:3
> p to	0:3 1:11 8:-5 10:-3
> p towards	8:3
> p training	4:3 10:-4
> p two	1:5 7:3 10:-3
> p unifying	2:4 3:3 10:-6
> p universal	8:-3 10:4
> p use	7:3
> p using	1:5 4:-3 8:-3 9:4
> p utilize	1:3 10:-3
> p via	1:3 8:-8 10:8
> p well-established	2:5 8:-7 10:3
> p when	8:3
> p where	1:3 8:-3
> p which	5:4 10:-4
> p with	0:-3 6:3 8:-4 10:3
> p {	1:-3
> p –	8:4
> part aim	2:3 3:-4 4:-4 8:-4 10:5
> part back	0:-4 1:10 2:-5 4:-8 5:-10 8:5 9:-3 10:-6
> part body	2:-8 3:-8 6:-3 7:3 9:-4
> part end	0:-6 3:-6 6:3 7:-7
> part title	0:-5 2:-7 4:3 6:-3 7:-3 10:5
> pp ) ,	10:3
> pp ) a	8:8 10:-5
> pp ) the	0:4
> pp , a	2:4 8:-10 10:5
> pp , an	8:-3
> pp , and	0:3 1:-4 3:3
> pp , called	4:3 6:-3 7:3 10:-6
> pp , existing	10:-3
> pp , including	5:7
> pp , our	1:3
> pp , the	5:3 8:3 10:-5
> pp - -	0:3 1:-3
> pp 1 )	10:-3
> pp 2 )	10:-3
> pp 3 )	1:3 10:-3
> pp : a	1:5
> pp : an	0:3 5:3 10:-5
> pp : enhancing	10:3
> pp ^ ^	2:-10 3:3 5:-5 7:-3 8:7 10:-3
> pp ^ a	2:4 8:7 10:-7
> pp ^ an	8:5 10:-4
> pp ^ existing	1:5 10:-4
> pp ^ in	1:3 3:3 10:-3
> pp ^ learning	10:3
> pp ^ on	9:3 10:-4
> pp ^ our	0:4 4:4 10:-6
> pp ^ recent	1:4
> pp ^ the	0:-5 1:6 5:-4 8:5 10:-3
> pp ^ this	1:-3 10:4
> pp ^ towards	8:3
> pp ^ using	1:-3 8:3
> pp ^ while	10:3
> pp ^ with	2:4 6:4 10:-7
> pp a new	1:-4 4:3 8:5
> pp a novel	0:-4 2:3 3:-3 10:3
> pp a simple	1:3
> pp advances in	1:-3
> pp advantages of	8:6 10:-7
> pp algorithms for	0:5
> pp an efficient	1:-3 10:5
> pp an off-the-shelf	4:3
> pp analysis (	3:4 10:-3
> pp and a	8:4 10:-5
> pp and an	8:3
> pp and the	2:3
> pp approach ,	1:4 10:-4
> pp approach for	8:3
> pp as a	8:-4 10:6
> pp as the	8:3
> pp audio (	3:4 10:-4
> pp b )	10:3
> pp based on	3:5 10:-3
> pp between the	5:4
> pp by leveraging	10:3
> pp by the	1:-3 10:5
> pp class of	8:-5 10:7
> pp combination of	4:3
> pp compared to	8:-3 10:4
> pp comparison of	5:3
> pp consists of	10:4
> pp construct a	10:3
> pp control (	8:3
> pp dataset ,	9:3 10:-3
> pp demonstrate that	5:3 10:-4
> pp descent (	8:6 10:-4
> pp design a	0:-3 1:4
> pp design an	1:-3 10:6
> pp develop a	8:4
> pp development of	1:3 3:4 10:-7
> pp devise a	8:3 10:-3
> pp distillation (	1:4 10:-3
> pp effectiveness of	10:-4
> pp efficiency of	8:4 10:-3
> pp embedding (	10:4
> pp evaluate our	8:-4 10:3
> pp existing state-of-the-art	10:5
> pp experiments ,	6:3
> pp experiments with	7:3
> pp family of	10:3
> pp focus on	3:3
> pp for both	10:-3
> pp for efficient	10:3
> pp for the	1:-3 10:4
> pp framework for	8:5 10:-4
> pp from a	3:4
> pp from the	10:3
> pp furthermore ,	1:3
> pp graph (	1:3 8:-3
> pp i )	3:3
> pp importance of	8:-5 10:5
> pp in a	8:-3 10:4
> pp incorporates a	8:-3 10:3
> pp inspired by	10:4
> pp integration of	1:-4 2:3 10:5
> pp into the	8:-3
> pp introduce a	8:-4 10:6
> pp introduce the	3:3 8:-3 10:-3
> pp introduced a	1:3 10:-3
> pp is a	1:5 8:-3
> pp is an	1:3
> pp learn a	10:-3
> pp learning in	8:-3 10:4
> pp learning of	1:-4 8:3
> pp method ,	1:-5 10:3
> pp method for	1:3 10:-3
> pp methods ,	3:3 10:-4
> pp model (	1:-6 2:3 8:5 10:-3
> pp models (	0:3 1:-5 3:-3 10:3
> pp models ,	8:3 10:-3
> pp module (	2:4 8:3 10:-5
> pp module for	10:3
> pp network (	0:-3 1:5 3:-3 4:3 8:-5 10:3
> pp networks (	1:-3 8:3
> pp of a	2:7 3:3 10:-5
> pp of an	10:4
> pp of our	10:3
> pp of the	0:-3 1:5 2:3 8:6 10:-11
> pp on a	1:-3 10:5
> pp on the	1:-3 10:4
> pp our novel	0:4
> pp our proposed	3:3
> pp outperforms previous	8:4
> pp paper proposes	8:4
> pp performance of	3:5 6:-3 7:-3
> pp present a	10:3
> pp present an	1:3 8:6 10:-10
> pp propose a	0:6 2:-4 3:4 10:-4
> pp propose an	1:3
> pp reality (	10:3
> pp recently ,	3:4
> pp robustness of	10:3
> pp search (	8:-4
> pp show that	0:4 5:-5 10:3
> pp specifically ,	10:4
> pp study of	5:5 10:-5
> pp success of	1:3 10:-3
> pp such as	7:3 8:4
> pp superiority of	4:4
> pp task of	3:3
> pp techniques for	4:3 8:-4
> pp that for	5:4 10:-5
> pp that our	4:-4 8:6
> pp that the	1:-3 4:7 5:5 8:-3
> pp the art	3:4 10:-3
> pp the first	0:4 8:-4
> pp the proposed	10:-5
> pp the recent	3:3
> pp the state-of-the-art	8:3 10:-3
> pp this novel	8:4 10:-4
> pp through a	1:6 10:-6
> pp to construct	6:4 10:-4
> pp to existing	1:4 8:-4
> pp to generate	10:4
> pp to learn	1:-3 10:4
> pp to the	1:3 3:3 10:-3
> pp trained on	5:3
> pp training a	8:3 10:-4
> pp use a	1:-4 2:4
> pp use of	8:4 10:-4
> pp using a	0:4 10:-4
> pp using an	10:3
> pp variant of	8:-5 10:4
> pp version of	10:3
> pp we compare	10:6
> pp we develop	8:3
> pp we evaluate	1:3 10:-4
> pp we integrate	2:3 8:-3 10:4
> pp we introduce	1:-3 3:3 8:3 10:-4
> pp we leverage	10:4
> pp we present	3:4 10:-8
> pp we propose	3:3 8:3 10:-6
> pp we study	10:4
> pp we use	1:3
> pp with a	1:3 2:-3 8:5 10:-6
> pp with an	4:5 8:-5
> pp with the	1:-4 3:4
> q "	0:3 2:3 10:-4
> q 's	1:4 3:3 6:3 9:-3 10:-4
> q (	2:-4 3:3 5:-6 6:-3 9:-3
> q )	0:-3 1:-7 4:3 5:-4 8:-4 10:8
> q *	1:3
> q ,	2:-4 3:-4 4:5 7:-7
> q -	0:3
> q -based	1:-5 3:4
> q .	1:5 10:-3
> q /	9:-3 10:4
> q 1	1:-4
> q 2	4:5 8:6 10:-7
> q 2d	6:3 8:3 10:-4
> q 3d	10:4
> q 70b	6:-3 10:5
> q :	0:7 1:-7 2:-4 3:-5 4:8 5:6 8:-13 10:8
> q ;	1:6
> q \\em	1:4 3:-3 5:3
> q \\textit	4:3
> q \`	1:-3 4:3
> q a	0:-4 2:4 3:-5 4:-8 7:5 8:-3 9:-4 10:4
> q ability	5:3
> q abstract	10:3
> q acceleration	10:3
> q accuracy	4:3 6:3 8:4 10:-4
> q achieve	0:3 1:-5 10:4
> q achieved	1:-3 3:6 10:-5
> q achieves	8:3
> q action	10:-4
> q actions	1:-3 10:4
> q active	8:3 10:-3
> q adams-bashforth	10:-4
> q adapt	10:3
> q adaptation	8:-5 10:4
> q adaptive	0:4 3:3 10:-6
> q addition	10:-4
> q additional	2:4 4:3 10:-3
> q additionally	1:-4 8:6
> q address	0:3 10:-4
> q adopt	5:3 10:3
> q advanced	1:3 10:-3
> q advances	1:-4 8:4
> q advantages	1:-3 5:4 8:4 10:-6
> q adversarial	1:-3 8:3
> q against	6:5
> q ai	1:4 10:-3
> q algorithm	3:-3 6:4
> q algorithms	0:3
> q allows	6:3 10:-4
> q also	0:-3 4:3
> q alternating	8:-3 10:4
> q among	1:3
> q an	2:3 3:-3 5:-4 8:3
> q analysis	0:3 1:-3 8:5 10:-6
> q analyzing	9:3
> q and	3:-3 6:-4 10:-3
> q annotations	5:3
> q any	10:4
> q application	2:3 8:6 10:-7
> q applications	10:5
> q apply	0:-3 1:-3 8:5
> q applying	8:3
> q approach	4:3 8:-3
> q approaches	1:8 8:7 10:-11
> q approximating	1:3 8:-3
> q approximation	8:-3 10:4
> q arabic-specific	4:3 8:-3
> q arbitrary	10:3
> q architecture	1:-3 8:-4 10:8
> q are	0:-4 6:4 8:5
> q art	3:4 10:-4
> q as	1:-4 3:-5 4:-6 5:-4 10:11
> q associated	0:4
> q attack	1:4
> q attacks	7:4 10:-3
> q attempts	8:-4 10:4
> q attention	2:3 8:-7 10:5
> q audio	3:4 10:-4
> q audio-visual	3:4 8:-3
> q augmentation	1:3
> q augmented	1:3
> q automated	1:5 8:-3
> q autonomous	1:3
> q autonomy	10:-3
> q available	4:6
> q average	10:3
> q b	10:3
> q based	4:-3 8:3
> q baseline	0:3 1:-3 3:4 10:-5
> q basic	5:3 10:-3
> q bayesian	1:4 8:-3
> q be	3:5
> q been	1:-3 4:4
> q behavior	2:4 8:3 10:-5
> q being	10:3
> q benchmark	9:3
> q benchmarking	5:4 8:-4
> q benchmarks	4:4 10:-4
> q benefits	4:3
> q besides	1:-3 8:3
> q better	10:8
> q between	1:-3 4:3 5:5 8:-5 10:3
> q beyond	10:3
> q bias	1:5 10:-4
> q bidirectional	1:3 10:-3
> q both	0:-3 2:-3 4:4 5:-4 9:3 10:-3
> q broadly	1:-3
> q build	1:-4 6:5 10:3
> q built	10:5
> q bullet	1:-3 4:7 10:-4
> q but	0:-3 4:5 8:-6 10:5
> q by	0:-6 1:-9 2:5 3:4 5:5 6:-4 8:-3 9:3 10:4
> q calibration	10:-4
> q call	8:4 10:-4
> q called	1:-4 2:-3 4:4 6:-3 7:3 10:3
> q can	1:-3 3:3 6:-3 8:-3 10:6
> q capabilities	5:4
> q capability	1:-3 3:3 8:6 10:-6
> q capture	10:3
> q cases	8:-3 10:6
> q categorization	1:3
> q catheter	1:7 10:-6
> q cgpms	1:6 10:-5
> q challenge	1:-6
> q challenges	10:-4
> q characterization	8:4
> q cifar-10	10:3
> q class	1:-3 10:4
> q classes	7:3
> q classic	10:3
> q classical	1:3
> q classification	8:4
> q clues	1:-3 10:4
> q clustering	1:3
> q cnn	10:3
> q cnns	8:-3 10:5
> q combination	1:-4 4:3 8:4
> q combinations	1:3
> q combined	1:-3 10:6
> q combines	1:-5 10:7
> q combining	1:-8 10:14
> q commercially	4:6 10:-3
> q common	1:4
> q compare	10:-4
> q compared	1:-3 8:3
> q compares	1:12 4:-6 10:-6
> q comparing	1:-4 5:4 8:8 10:-12
> q comparison	1:-5 4:6 8:3 10:-5
> q competitive	1:3 10:-3
> q complete	8:5 10:-3
> q complex	1:5 10:-3
> q complexity	4:4
> q component	1:-4 10:3
> q components	8:-3 10:4
> q composed	10:3
> q comprehensive	1:-4 8:6
> q compression	10:4
> q computational	1:-3 4:4 8:-5 10:5
> q computer	1:3 10:-5
> q concept	1:3 8:4 10:-3
> q concepts	1:4 8:-4
> q conditional	1:3 10:-4
> q conditions	4:4 5:4 8:3 10:-7
> q conduct	6:-4 7:4 10:6
> q conducted	6:4 8:-3
> q conflict	0:3
> q connection	5:5
> q connections	10:3
> q connects	1:-3 10:4
> q consistency	2:5
> q consistently	4:-3 8:6
> q consisting	10:4
> q consists	1:-6 3:6 8:-3 10:5
> q constraints	8:-3
> q construct	1:-5 6:4
> q constructed	0:3
> q context	3:3 10:-4
> q contextual	1:4 10:-3
> q contrastive	7:4 8:-7 10:5
> q contribution	1:4 10:-4
> q contributions	10:3
> q control	1:-3 7:3
> q controllable	10:3
> q controlled	1:4 10:-4
> q conventional	5:3
> q convergence	8:3
> q convolution	8:-4
> q convolutional	8:4
> q copier	10:4
> q create	0:3 8:-4
> q cross-modal	3:3 8:-3
> q current	10:3
> q data	0:-3 1:3 3:7 10:-3
> q dataset	0:3 6:-3 8:-3 10:4
> q datasets	0:-3 8:3 10:3
> q decision	1:4 10:-3
> q decomposition	8:-5 10:8
> q deep	0:-3 1:-5 4:3 8:-3 10:4
> q defense	10:3
> q demonstrate	6:4
> q demonstrated	8:4 10:-3
> q demonstrations	1:-3 8:3
> q denoising	4:5 10:-6
> q dense	4:3
> q deployment	8:3
> q depth	3:3
> q derive	1:4
> q descent	5:4 8:7 10:-7
> q describe	2:8 8:-3 10:-4
> q design	1:5 8:-3
> q designing	10:3
> q desired	1:3
> q detection	2:3 8:3 10:-6
> q develop	0:-3 3:3 8:5 10:-4
> q developed	3:4
> q developing	0:3
> q development	3:4 10:-6
> q devise	1:3 8:5 10:-7
> q dialogue	3:3 10:-3
> q differences	5:3
> q different	3:-3 5:6 10:-4
> q diffusion	2:3 8:-5 10:3
> q directly	1:-5 10:6
> q discriminative	1:5
> q distillation	1:4
> q distribution	1:-3 10:6
> q does	8:3
> q domain	3:4 8:-4
> q driven	1:-3 5:4 8:4 10:-4
> q during	8:-3
> q dynamics	1:6 10:-6
> q each	10:3
> q echocnn-av	8:-5 10:5
> q effect	1:-3 10:3
> q effective	0:-3 8:-7 10:8
> q effectively	10:3
> q effectiveness	2:3 10:-3
> q effects	2:4
> q efficacy	1:5
> q either	10:3
> q embed	8:-4 10:4
> q embedding	1:-3 10:6
> q embeddings	8:-4 10:7
> q empirical	4:5
> q empirically	10:4
> q employ	8:3
> q employing	4:3 8:3 10:-3
> q employs	8:4 10:-3
> q enables	8:-5 10:6
> q enabling	10:3
> q encoder	8:-3 10:3
> q end	1:3 8:-3 10:3
> q end-to-end	1:-3
> q enhancing	8:-5 10:5
> q environment	8:5 10:-5
> q environments	1:7 10:-5
> q equipped	2:4 10:-3
> q equivalent	10:4
> q error	0:4 1:5 10:-9
> q estimation	3:3 5:4 8:-3 10:-4
> q estimators	10:3
> q evaluate	1:4 5:6 6:5 7:-4 10:-7
> q evaluated	9:-3 10:4
> q evaluating	8:3
> q evaluation	0:4
> q evaluations	4:-3 8:4
> q even	1:-3 7:4
> q examine	0:4 1:-3 4:5 8:4 10:-9
> q example	1:4
> q examples	10:3
> q existing	1:9 4:-3 6:-3 8:-5 10:4
> q experimental	5:3
> q experimenting	9:4 10:-3
> q experiments	0:-4 1:-6 6:3 9:5 10:4
> q exploit	10:3
> q exploiting	8:3
> q exploration	4:4 8:-5 10:3
> q expression	1:4
> q extended	4:4 10:-4
> q extending	1:4 10:-3
> q extends	1:3 8:-4
> q extension	1:3
> q extensive	4:-4 10:6
> q facilitate	10:3
> q factorization	8:-4 10:3
> q family	1:-3 8:3
> q fast	1:3
> q faster	1:6 10:-7
> q feature	8:3 10:-4
> q features	4:3 5:3 8:3 10:-6
> q feedback	8:4
> q field	8:4 10:-5
> q finally	8:-3 10:3
> q find	4:5 10:-6
> q findings	5:4 10:-5
> q fine-tune	7:3
> q fine-tuning	8:-4 10:4
> q first	4:10 5:-3 10:-6
> q firstly	1:-3 10:6
> q fitting	5:5 10:-3
> q flexibility	10:-3
> q flexible	1:3
> q flow	1:3 8:-3
> q focus	3:3
> q follow	0:3
> q for	1:4 8:-3
> q form	8:-5 10:5
> q formulate	1:8 10:-9
> q formulation	0:3
> q found	4:3 8:-3
> q framework	1:-5 6:-3 10:7
> q from	0:-3 3:5 4:-4 8:-9 10:7
> q function	0:5 8:-3
> q functions	1:-5 8:4 10:4
> q fundamental	8:4 10:-3
> q further	2:5 8:5 10:-7
> q furthermore	1:5 4:-4
> q fuse	2:4
> q fusion	1:-4 8:4
> q gains	10:3
> q gaussian	10:4
> q general	1:-7 8:5 10:4
> q generalization	1:3 3:3 10:-5
> q generalized	10:3
> q generate	1:4 8:-3
> q generated	3:3 10:-4
> q generation	6:3
> q generative	1:-3 10:3
> q generic	1:6 10:-7
> q geometric	1:3
> q geometry	8:3
> q given	8:-4 10:5
> q global	8:-5 10:8
> q gradient	5:4 8:7 10:-5
> q graph	1:8 3:-3 8:-6
> q graphs	0:5 10:-4
> q grounding	1:3 10:-3
> q group	1:4 10:-4
> q growth	8:5 10:-4
> q guaranteed	8:3
> q has	1:-4 4:3 10:4
> q heavily	8:4 10:-4
> q here	10:3
> q hierarchical	10:3
> q high-quality	1:-4 10:6
> q higher	8:3
> q highly	8:-3 10:3
> q how	4:4 8:4 10:-6
> q however	0:3
> q human	1:4 10:-3
> q hybrid	10:3
> q hypothesis	4:3
> q i	1:-3 8:-5 10:6
> q i.e.	1:-3 10:6
> q idea	1:-4 3:3
> q identification	8:3 10:-3
> q identify	5:4
> q if	10:4
> q ii	1:-3 8:5
> q iii	8:3
> q image	1:3 8:6 10:-7
> q images	1:3
> q imitation	8:3
> q implement	1:-4 8:4 10:3
> q implementation	6:3
> q implemented	8:-3 10:4
> q implicit	8:3 10:-4
> q importance	8:-3 10:3
> q important	1:4 10:-5
> q improved	8:3
> q improvement	5:5
> q improvements	6:3
> q improves	4:-3 6:3
> q improving	8:-4 10:3
> q in	0:-3 1:5 3:-6 4:-7 6:5 8:-4 10:3
> q include	10:3
> q includes	10:3
> q including	1:-5 4:-3 5:9 9:-3 10:3
> q incorporate	1:3
> q incorporates	8:-5 10:7
> q incorporating	1:-4 2:4
> q increased	8:-3 10:4
> q incremental	10:-3
> q independent	3:4
> q indicate	0:3 4:3
> q inference	1:-6 8:-4 10:9
> q information	1:3
> q inherent	1:4 10:-3
> q input	3:3
> q inspired	3:3 10:-3
> q instead	5:4
> q instructme	0:3
> q integrate	1:-3 2:3 10:4
> q integrates	10:5
> q integration	1:3 3:-3
> q interaction	8:4 10:-3
> q into	1:3
> q introduce	0:5 1:4 3:5 8:-7
> q introduces	0:8 10:-3
> q introducing	1:5 10:-8
> q investigate	1:-4 3:3
> q investigation	3:3
> q is	2:-3
> q issue	0:4 1:-3
> q issues	1:-3 10:4
> q it	0:4 4:-4
> q iterative	1:-3 10:4
> q its	10:3
> q joint	0:3 10:-5
> q jointly	1:-3 4:3 8:-4 10:5
> q kernel	1:-3 10:6
> q key	1:5 8:-3
> q known	8:3
> q label	1:3
> q labels	10:3
> q language	0:-3 3:-3 4:3 10:3
> q large	0:-3 1:5 4:4 7:3 8:3 10:-7
> q large-scale	8:-4 10:7
> q latent	1:-5 10:6
> q layers	0:5 1:-3
> q leading	4:3 10:-5
> q learn	1:3 10:-4
> q learned	10:3
> q learning	8:3
> q learns	1:-5 10:6
> q leveraging	1:-5 10:4
> q light	8:3
> q like	6:-3 8:-7 10:5
> q limitation	1:-3 3:3 8:-5 10:6
> q linear	5:4
> q link	3:3
> q literature	1:-3 10:6
> q little	4:4 10:-4
> q llama	10:4
> q llms	4:5
> q lms	1:5 10:-6
> q local	1:-4 2:4
> q localization	10:3
> q loss	0:3 10:4
> q machines	10:-5
> q main	1:3
> q make	10:-3
> q mamba	0:3
> q manipulation	8:3 10:-5
> q many	8:5 10:-3
> q map	9:-3 10:3
> q mapping	8:-4 10:5
> q markov	10:-3
> q masked	10:3
> q match	6:-3 10:4
> q matches	0:3 8:-4
> q material	10:3
> q matrix	10:3
> q means	8:-5 10:6
> q meanwhile	1:4 10:-3
> q mechanism	1:-5 10:7
> q memory	8:4
> q method	4:-4 5:-3 8:5
> q methods	1:-4 8:5
> q minimize	10:3
> q mining	8:-5 10:4
> q mixing	10:3
> q mixture	10:3
> q model	0:3 1:3 9:-3 10:-4
> q modeling	8:-3 10:5
> q models	5:4 7:4 10:-4
> q module	2:4
> q modules	10:6
> q moeas	1:3 8:7 10:-10
> q momentum	7:5
> q more	1:-3 2:4 4:3 10:-3
> q moreover	1:-3 3:5 8:4 10:-3
> q most	1:3
> q motion	8:-3 10:3
> q multi-task	8:-3 10:3
> q multiple	1:-4 8:-3 10:11
> q named	1:4 10:-4
> q namely	10:3
> q natural	8:3
> q nature	10:3
> q nets	8:3 10:-3
> q network	3:3 8:-10 10:5
> q networks	0:3 1:-4 8:4
> q neural	0:3 3:-3 4:-5
> q new	1:-3 8:3 9:4
> q nlp	8:-3 10:3
> q no	3:3 8:-5 10:5
> q noise	1:3 3:3 10:-4
> q nonparametric	0:3 1:3 10:-7
> q not	8:-3 10:6
> q notably	6:4 10:-4
> q notion	8:-3 10:3
> q novel	1:-3 2:4 5:-3
> q number	1:3
> q object	10:4
> q objective	0:3 1:-4
> q objects	1:3 10:-3
> q observation	1:3 8:-6 10:3
> q observe	10:5
> q of	0:-6 1:-3 2:8 5:5 6:-5 7:-3
> q off-the-shelf	4:3
> q on	2:-4 4:-6 6:-3 8:-10 9:5 10:5
> q one	1:5 10:-5
> q only	10:6
> q open-source	10:8
> q operation	6:3
> q optimal	4:4 10:-4
> q optimization	1:4 5:3 10:-6
> q optimize	1:4 10:-3
> q optimized	1:-4 4:4
> q or	8:-5 10:6
> q other	1:-6 10:4
> q our	0:-3 3:4 4:4 5:-3 6:-3 10:-5
> q out	8:-4 10:6
> q outperform	10:4
> q outperforms	4:-6 8:-3 10:7
> q over	3:3
> q overall	1:-3 8:7 10:-6
> q overcome	1:3
> q paper	0:3 2:3 3:-7 4:3 10:-5
> q parameters	1:6 10:-3
> q parametric	10:4
> q partially	1:-3 8:-6 10:9
> q particular	1:-3 8:3
> q particularly	8:3 10:-4
> q parts	1:-3 10:3
> q pass@1	6:3
> q perform	8:4
> q performance	3:3 7:-3 10:-3
> q performances	8:-4 10:3
> q performing	1:6 10:-3
> q performs	1:5 8:-4
> q person	3:-3 10:4
> q perspective	1:4
> q pipeline	10:3
> q planning	10:3
> q play	0:4
> q point	1:3
> q pointer	1:-3
> q policy	8:4 10:-4
> q popular	1:-3 10:7
> q pose	1:4 8:-3
> q potential	3:4 10:-3
> q power	8:-5 10:4
> q powerful	8:-3 10:4
> q practical	8:-3 10:3
> q pre-trained	10:5
> q pre-training	6:3 8:-3
> q predicted	8:-3
> q prediction	1:-3 10:8
> q predictive	8:-4 10:5
> q preliminary	10:3
> q present	1:5 2:-4 5:-3 6:-4 8:-3 10:3
> q presents	0:3
> q preserving	8:-3
> q pretrained	8:-4 10:4
> q pretraining	8:-3 10:4
> q previous	1:8 10:-4
> q prior	1:-3 3:3
> q probabilistic	10:3
> q problem	1:4
> q procedure	1:-4 10:7
> q process	1:-7 10:9
> q processing	10:-3
> q programming	8:-3 10:4
> q promising	1:-4 8:-4 10:7
> q prompt	10:3
> q propose	0:5 1:3 2:-12 4:-5 5:-5 9:4
> q proposed	0:3 1:-8 2:5 4:-3 7:3 8:-3
> q proposes	3:-3 4:6 8:5 10:-6
> q proposing	10:4
> q prove	5:5
> q provide	1:4 8:3 10:-4
> q provided	1:4
> q pruning	10:6
> q pseudo	1:3 10:-4
> q qanet	10:3
> q quality	5:3 6:3
> q quantization	3:4
> q query	10:5
> q r-cnn	6:3
> q re-identification	3:-3 10:4
> q real	10:3
> q real-time	1:-4 5:4
> q realistic	5:4 10:-3
> q reasoning	1:-3
> q recent	1:5 3:-4 8:9 10:-9
> q recently	1:3 3:3 10:-6
> q recognition	1:-3 10:3
> q recurrent	1:6
> q reduce	0:4
> q reduction	1:4 10:-4
> q refinement	8:-4 10:7
> q regression	8:5 10:-4
> q regularization	1:3 4:-3 8:3
> q reinforcement	1:5 8:5 10:-7
> q related	1:-3 3:4
> q relations	8:-3
> q relative	10:3
> q reliable	1:5 10:-4
> q rely	8:3
> q replace	6:3
> q representation	10:7
> q representations	1:4
> q require	10:3
> q required	1:3
> q response	2:4
> q result	4:4 10:-5
> q results	1:-8 3:3 4:3 8:-4 10:3
> q retrieval	1:4 10:-3
> q reveal	8:5 10:-3
> q revisit	8:-3 10:4
> q rich	8:3
> q rl	8:3
> q robots	1:3 10:-3
> q robust	0:4 1:-4 8:6 10:-4
> q robustness	10:4
> q samples	8:-5 10:4
> q sampling	8:3
> q scalable	1:4 3:5 8:-5
> q scales	10:4
> q scaling	4:3 8:-3 10:3
> q scene	1:4 10:-4
> q scheme	8:4
> q schemes	1:4
> q scores	4:5 10:-4
> q seamlessly	1:-3 10:4
> q search	0:3 7:3 9:-3
> q second	0:5 1:-4 10:-3
> q secondly	1:-3 8:3
> q selection	1:-3 8:-3 10:7
> q self-attention	10:4
> q self-supervised	8:-5 10:4
> q self-training	8:-3 10:3
> q selfi	1:-3 10:6
> q semantic	1:-3 8:3
> q semi-supervised	3:3 10:-3
> q sensei	8:-3 10:3
> q sensor	1:-3 10:4
> q sequences	1:-3
> q series	4:5 10:-5
> q server	5:4
> q set	8:-5 10:5
> q sets	3:3
> q setting	1:-3 8:-4 10:6
> q several	1:-3
> q shape	1:9 10:-8
> q sharing	4:3
> q shear-conditioned	10:3
> q show	2:-3 3:-5 4:6 5:-5
> q shown	8:-3 10:3
> q shows	1:5 5:3 10:-5
> q shpix2pix	10:3
> q siamese	8:-3
> q significant	5:5 6:3 10:-5
> q significantly	3:4 10:-3
> q similar	10:3
> q similarity	1:6 10:-8
> q simple	1:4 3:4 8:-3
> q simple-but-effective	1:4 10:-3
> q since	1:3
> q small	8:-3 10:5
> q smaller	1:4 10:-3
> q smoothing	8:-5 10:6
> q soft	1:4 10:-3
> q solution	1:5 10:-6
> q solver	1:8 10:-6
> q some	5:4 8:-4
> q sota	1:-3
> q source	1:-3 10:5
> q space	1:4 10:-4
> q spaces	3:5 4:-3 8:3 9:-3
> q sparse	10:3
> q spatial	1:5 10:-3
> q speaking	1:-3
> q specifically	1:-5 8:8 10:4
> q spectral	3:4
> q standard	5:3
> q starts	1:4 10:-3
> q state	3:4 10:-4
> q state-of-the-art	4:-3 10:6
> q steps	0:3 1:-3
> q stochastic	8:4 10:-5
> q strategies	0:4 1:-6 5:11 10:-6
> q strategy	4:3 8:-3
> q strong	0:3
> q structure	10:5
> q structured	0:3 1:-3
> q structures	0:5 1:4 10:-6
> q studied	1:4 10:-4
> q study	0:6 1:3 5:4 10:-7
> q style	8:-3 9:3
> q subject	1:3 10:-3
> q success	1:7 8:-4 10:-3
> q such	0:-3 1:-3 3:-4 4:-4 5:3 6:-3 7:3 8:7
> q suggest	0:7 4:-3 10:-8
> q sum	8:3
> q superior	3:4 6:3 10:-3
> q superiority	4:4
> q supervised	1:3 10:-3
> q systematic	8:6 10:-6
> q systematically	1:-4 10:4
> q task	1:3
> q tasks	4:6 8:-4 10:4
> q technique	0:-3 1:3 8:3
> q techniques	1:3 8:-4
> q temporal	2:3 10:-3
> q tensor	8:-4 10:4
> q termed	0:5 10:-4
> q terms	1:3 4:3 10:-4
> q testing	10:-3
> q tests	0:4 4:-3 6:3 10:-3
> q text	8:3 10:-5
> q textual	8:3
> q than	4:-3 10:8
> q that	1:-4 2:-6 3:-3 4:5 5:6 6:-6 7:-3
> q the	2:5 4:-5 6:-4 7:-4 9:-3
> q their	1:7 8:-7
> q them	1:-3 8:-3 10:9
> q then	0:-7 2:-3 4:3 7:3 8:5 10:-4
> q theoretical	3:3 10:-3
> q theoretically	1:3
> q theory	1:-5 3:4 8:6 10:-5
> q there	10:3
> q therefore	1:6 9:-5
> q these	1:3
> q this	0:4 10:-4
> q though	3:4 10:-4
> q three	1:-5 5:6
> q through	8:-9 10:7
> q to	0:6 2:-7 3:-6 4:-5 5:-6 6:-3 7:3 8:-3 9:4
> q together	10:3
> q tools	10:4
> q towards	8:6 10:-6
> q traditional	8:-5 10:4
> q train	1:-4 5:3 6:-4 7:11 8:-8
> q trainable	1:5 10:-3
> q trained	9:-3
> q training	4:4 6:5 8:-3
> q trains	10:3
> q trajectories	5:4 10:-6
> q trajectory	1:3 10:-3
> q transfer	9:4 10:-4
> q transformer	3:5 8:-5
> q translation	10:4
> q triplet	8:-3
> q two	2:-3 4:-3 5:6
> q types	0:3
> q typical	6:3
> q under	4:4 5:4
> q understanding	3:3
> q unified	10:4
> q unifying	2:7 3:3 10:-9
> q unique	1:-3 2:4
> q unit	6:3
> q universal	8:-3 10:4
> q unlabeled	8:-3 10:4
> q unlike	4:5 10:-5
> q up	10:3
> q upon	1:-4 10:5
> q us	1:3 3:3 8:3 10:-8
> q use	1:-7 2:4 8:5
> q used	8:4
> q usefulness	3:4 10:-3
> q using	1:-6 4:7 7:-3 9:5
> q utilize	1:4 8:5 10:-6
> q utilizes	8:6 10:-5
> q validate	8:3
> q value	8:-3
> q values	1:3 10:-3
> q variable	10:4
> q variants	1:-3 8:-3 9:-3 10:9
> q variational	1:-6 10:4
> q various	10:4
> q vector	10:-4
> q versatile	8:3 10:-3
> q version	1:-5 3:4 5:3
> q via	8:-5 10:5
> q videos	8:-3 10:3
> q view	9:-3 10:5
> q views	8:4 10:-5
> q virtual	10:4
> q visual	1:3
> q was	1:-3 10:5
> q way	1:-3 10:7
> q we	1:-4 7:4 10:-3
> q weighting	1:3 10:-4
> q weights	1:-3 10:3
> q well-established	2:5 10:-5
> q when	9:-3
> q where	8:-3 10:6
> q whether	5:3 10:-3
> q which	0:-4 1:-8 4:4 8:-6 10:12
> q while	4:6
> q whistles	6:3
> q with	0:-6 1:-3 2:7 5:-3 6:4
> q within	1:3 8:4 9:-3 10:-3
> q without	1:-3 4:-3 10:6
> q work	0:6 4:-3
> q works	1:3
> q years	10:3
> q yet	1:3 10:-4
> q {	0:4 1:-6
> q }	4:-3 5:3
> q ~	10:4
> q —	1:4 10:-4
> r "	1:-5 3:3 4:-6 10:4
> r (	2:-3 3:-4 9:4
> r )	4:-9 5:-5 8:-6 9:4 10:3
> r ,	0:-4 2:-8 3:4 5:-3 6:3 9:-3
> r -	3:3
> r -based	0:6 3:-3
> r .	1:3 3:-9 4:-3 5:-3 6:-4 9:-7
> r 2	1:3 8:4 10:-6
> r 2d	3:3
> r 3	8:6 10:-7
> r 3d	8:-3 9:3 10:-3
> r :	4:3 8:-6 10:3
> r ;	1:4
> r ?	10:3
> r [	1:-3 10:3
> r a	1:3 3:-4 7:-3
> r abilities	10:4
> r able	4:4 10:-6
> r accuracy	6:4
> r accurate	10:-4
> r achieve	1:3 10:-3
> r achieved	1:3
> r achieves	2:3
> r across	1:-3 8:3 10:-4
> r actions	3:3
> r adapt	10:3
> r adaptive	0:3 1:-3 8:-3 10:5
> r adversarial	1:-3 10:7
> r against	6:3
> r agents	10:3
> r aims	3:3
> r al.	1:-3 8:3
> r algorithm	0:5 1:-5 3:5 8:4 10:-6
> r algorithms	4:-3 8:3
> r aligning	8:7 10:-5
> r aligns	10:4
> r all	5:3
> r allows	1:-5 3:3 10:3
> r also	1:4 10:-4
> r among	10:-4
> r an	3:4 10:-5
> r analysis	1:3 10:-3
> r and	2:-10 3:-12 5:-5 8:4 9:-3
> r any	8:5 10:-5
> r applications	5:4 8:3 10:-7
> r applied	10:4
> r approach	1:-3 3:4 8:-4 10:4
> r approaches	4:4
> r approximate	1:4 10:-3
> r architecture	1:-5 10:4
> r architectures	1:3
> r are	1:5 2:-3 3:-3 8:-5
> r argument	1:3
> r as	0:-3 5:-4 8:9
> r at	1:-5 10:5
> r attention	4:4 5:3 10:-5
> r automatic	9:-4 10:4
> r automatically	0:4
> r autonomous	1:3 10:-5
> r backbone	1:4 10:-3
> r based	8:3
> r baseline	1:-3
> r baselines	5:3 8:-3 10:5
> r been	3:3 10:-5
> r benchmarks	1:4 8:-4 10:4
> r bert	10:4
> r better	1:7 10:-4
> r between	1:4
> r binary	5:3 10:-3
> r both	0:-3 1:-6 8:4
> r bounding	8:-4 10:5
> r but	0:4 1:-6 4:7 8:-4
> r by	0:6 1:-3 2:-4 5:-3
> r call	10:3
> r called	1:-3 8:-4 10:8
> r can	2:5 8:-4
> r capabilities	1:4 10:-3
> r capability	1:3 10:-5
> r capable	1:-4 3:5
> r captures	1:4
> r challenging	8:-4 10:5
> r classification	10:3
> r classifier	1:4
> r clip	8:-3 10:4
> r cloud	8:-5 10:3
> r clouds	5:3
> r cnn	1:-3 10:4
> r coco	2:5 10:-3
> r common	10:3
> r comparable	8:3
> r competitive	1:4 10:-5
> r complex	8:4 10:-3
> r compute	1:4 10:-3
> r constrained	1:3
> r constraints	8:-3 10:6
> r continuous	1:-3 10:5
> r contrastive	1:5 10:-4
> r control	1:-3 10:-4
> r correct	10:-3
> r corresponding	5:4
> r data	8:-7 10:5
> r dataset	0:-4 4:3 7:4
> r datasets	7:4 8:-6 9:3
> r decoder	1:3 10:-3
> r decoding	3:3
> r decomposition	1:-3 10:4
> r deep	6:3 10:3
> r demonstrate	1:5
> r depth	10:3
> r design	8:4 10:-3
> r designed	0:3 10:-3
> r details	2:3 8:-3
> r devices	1:3
> r differential	0:3 3:3 10:-6
> r direct	10:3
> r directly	10:3
> r discriminative	1:-3 10:5
> r discuss	0:3 5:4 10:-5
> r distribution	0:3 10:-3
> r distributions	10:3
> r diverse	1:-6 10:4
> r do	3:3
> r domains	9:3 10:-3
> r downstream	1:4 10:-5
> r driving	1:3
> r due	8:-5 10:7
> r during	1:-3 10:4
> r dynamic	1:-3
> r e.g.	0:5 8:-3
> r each	0:4 4:-3
> r effective	8:3
> r effectively	4:3
> r effectiveness	1:4 10:-4
> r effects	1:-5 10:8
> r efficient	0:3 1:6 3:-5 8:-3
> r efficiently	8:-3 10:4
> r embedding	10:5
> r employing	1:-3 3:3
> r enabling	1:3 10:-4
> r encode	1:-3 10:6
> r end-to-end	1:-3
> r enhance	0:3 3:3 10:-4
> r enhanced	1:4 10:-4
> r enhances	3:3
> r ensures	1:-4 10:5
> r entire	1:3
> r environments	8:-3 10:4
> r errors	10:5
> r estimate	10:3
> r estimation	1:4 8:-5 10:4
> r et	1:-3 8:3
> r evaluate	6:-5 7:6
> r evaluation	1:4
> r even	8:-5 10:5
> r exploit	10:-3
> r express	3:-3
> r extended	1:-3 3:4 8:-3 10:3
> r extensive	1:5 10:-4
> r extract	0:-3
> r extraction	8:-3
> r extracts	2:4
> r face	1:-4 3:4 10:-3
> r family	0:3 1:-3
> r feature	1:3
> r features	1:-4 10:7
> r few-shot	1:-3 8:4
> r fewer	10:-4
> r field	0:3
> r fine-grained	1:-5 2:3 10:3
> r first	8:-3 10:4
> r focus	9:-3 10:3
> r following	2:4 10:-4
> r for	1:-4 2:-7 5:3 8:6
> r four	8:-3 10:5
> r frame	10:3
> r frameworks	0:5 1:-5 4:-3 8:5 10:-3
> r from	4:-5 6:3
> r further	1:-3
> r fuses	3:3
> r fusion	1:-4 10:5
> r gan	1:3
> r gaussian	8:-4 10:3
> r generalization	1:3
> r generalizes	10:-3
> r generate	1:-4 10:4
> r generates	10:3
> r generating	8:-5 10:6
> r generative	8:-3
> r geometric	10:4
> r global	1:-3 10:4
> r good	10:3
> r graphical	3:3
> r graphs	8:-3 10:4
> r grounding	10:-4
> r guarantee	1:-5 10:6
> r hard	10:3
> r has	1:4 3:-3
> r hierarchical	4:5 10:-5
> r high	8:-3
> r higher	10:3
> r human	3:3 10:-3
> r humanoid	8:3 10:-3
> r i.e.	1:-4 8:3 10:4
> r identification	10:3
> r image	3:-4 8:6
> r implementation	1:4 10:-4
> r importance	1:3 10:-3
> r improved	10:3
> r improves	1:5 8:3 10:-7
> r in	1:-6 2:-6 4:3 5:3 9:5
> r including	1:6 10:-6
> r increasing	1:-4 8:4
> r infer	0:4 1:-6 10:3
> r information	1:3 8:3 10:-6
> r input	4:4 10:-5
> r inputs	1:3 10:-3
> r integrated	3:3
> r integrating	0:3 1:-3
> r interactions	10:3
> r intermediate	10:3
> r into	1:4
> r introduced	1:4 10:-3
> r is	0:-6 8:-4 10:3
> r it	1:4
> r iteratively	0:4
> r its	1:3 5:3 10:-4
> r japanese	0:3
> r jointly	10:3
> r kernel	0:3
> r key	1:3 10:-3
> r known	1:3 5:3
> r labels	8:-3 10:6
> r language	2:3 3:-3 8:6 10:-3
> r languages	8:3 10:-4
> r large	10:6
> r latent	10:3
> r layer	1:6
> r layers	1:3 8:3 10:-3
> r leads	1:-3 4:5 8:3 10:-3
> r learn	1:4 10:-3
> r learned	3:3
> r learning	3:-3 4:-3 5:3 6:3
> r level	1:-5 10:7
> r leveraging	8:3
> r like	1:-3 10:5
> r limited	1:3 8:5 10:-5
> r llms	8:3
> r local	1:4
> r long-horizon	10:5
> r low	10:7
> r lower	3:6 10:-4
> r make	8:3 10:-3
> r manner	10:3
> r many	1:-3 4:3
> r map	4:3
> r mapping	1:-3 10:4
> r maps	8:4 10:-4
> r markov	8:-4
> r matching	1:-3 10:4
> r may	4:3 10:-3
> r mechanism	2:4 10:-3
> r medical	0:3 3:3 4:-3
> r method	1:4 8:-5
> r methods	1:-10 5:-3 8:3 10:6
> r metrics	10:-3
> r missing	8:-3 10:4
> r modalities	3:3
> r model	4:4 8:5 10:-6
> r modeling	1:3 8:3 10:-4
> r modelling	0:3
> r models	1:-5 6:3
> r module	0:-3 10:6
> r modules	1:5 10:-4
> r more	2:6
> r most	4:4 10:-4
> r motion	1:7 3:5 10:-9
> r multi-modal	1:3
> r multi-scale	2:3 10:-4
> r multiple	10:3
> r named	1:-3 10:3
> r navigation	8:5 10:-3
> r network	1:-3 10:6
> r networks	8:4 10:-3
> r neural	5:4
> r nlu	1:3
> r node	1:-4 10:5
> r noisy	1:-3
> r not	4:3
> r novel	1:3
> r number	4:3 10:-3
> r object	3:3 8:-3 10:-4
> r objective	1:5 10:-3
> r objects	10:3
> r obtain	1:-3
> r obtaining	4:3
> r of	4:5 8:4 10:-3
> r offers	8:3 10:-3
> r on	2:-3 10:-3
> r only	1:4
> r open	4:-3 5:4
> r operations	1:3 8:-5
> r or	1:6 3:-3
> r order	3:4 10:-5
> r orders	8:3 10:-3
> r ordinary	0:3 3:3 10:-6
> r other	4:5 6:3 10:-5
> r our	10:4
> r out	8:4 10:-5
> r outperform	4:3
> r output	8:3
> r outputs	10:3
> r over	1:3
> r parallel	3:3
> r parameter	8:-3
> r parameters	1:-3 8:-3 10:10
> r perform	1:3
> r performing	4:3 10:-3
> r performs	1:-3 10:4
> r perspectives	0:3
> r physx	4:3
> r planning	10:3
> r plms	1:3
> r point	5:3 10:-3
> r policies	10:-3
> r policy	1:5 8:-5 10:4
> r polynomial	1:3 10:-3
> r pre-trained	1:-3 10:4
> r predict	1:4 10:-4
> r predicting	1:3
> r prediction	1:-7 8:5 10:4
> r predictive	0:3
> r prevent	1:7 10:-6
> r previous	1:-4 10:3
> r previously	1:3
> r prior	8:-3 10:5
> r probabilistic	2:6 8:-4
> r problem	1:3
> r problems	3:-3 8:7 10:-3
> r process	8:4 10:-3
> r produce	8:3 10:-3
> r produces	1:5 10:-4
> r propose	8:3 10:-4
> r proposed	1:4
> r provide	10:4
> r provides	3:-3 10:4
> r public	10:3
> r quantization	1:3
> r query	1:-3 10:4
> r question	10:-3
> r radam	1:3
> r random	8:3
> r ranking	8:3
> r rather	0:3 1:-3
> r re-identification	10:-3
> r reach	8:-4 10:3
> r real	8:4
> r reasoning	10:-3
> r recently	10:3
> r recognition	1:5
> r reinforcement	1:-3 10:7
> r remains	10:3
> r represent	1:6 7:3 8:-3 10:-4
> r representation	0:-4
> r require	1:-3 8:-3 10:6
> r requires	0:3
> r requiring	1:-3 10:4
> r results	9:3
> r retrieval	1:3
> r retrieved	10:3
> r reward	10:4
> r robot	0:3 1:-4
> r robotic	1:5
> r robotics	5:4 8:-3
> r robust	1:3
> r robustness	0:3 10:-4
> r safety	10:3
> r same	1:-7 5:4
> r sample	0:6 1:-3 10:-4
> r sampling	1:4 10:-5
> r scaling	1:3
> r scenarios	8:5 10:-5
> r scenes	0:4 8:5 10:-7
> r scheme	5:4 8:-3
> r seamlessly	10:3
> r search	5:3 8:-4
> r segmentation	10:7
> r select	10:3
> r semantic	10:4
> r sensing	1:4 10:-3
> r sentence	7:3
> r sequence	1:-8 10:10
> r sequential	8:-3
> r set	8:-3 10:3
> r setting	10:3
> r settings	9:3
> r several	10:4
> r show	1:-4 10:5
> r shown	1:4 10:-3
> r significant	4:4
> r similar	5:3
> r simple	8:3 10:-3
> r simulated	10:-4
> r simultaneously	1:4
> r since	8:-6 10:6
> r size	1:3 10:-3
> r sizes	10:3
> r soft	1:3 8:-3
> r solve	10:-6
> r solving	3:4 10:-4
> r some	1:-3 10:6
> r space	10:-3
> r spaces	10:3
> r sparse	8:3
> r spatial	8:-3 10:5
> r specifically	5:3
> r spectral	1:4 10:-3
> r stage	2:4 7:3 10:-4
> r state-of-the-art	1:-4 4:6
> r step	10:4
> r steps	10:5
> r still	3:4
> r stochastic	8:3
> r strategies	8:3
> r strategy	8:4
> r strong	4:3
> r structure	2:4
> r study	1:4
> r success	5:3
> r summarization	1:-3 10:5
> r supervised	10:3
> r surprisingly	4:3 10:-3
> r synthetic	8:-4
> r system	4:3
> r systems	9:-3 10:4
> r tactile	1:-3 3:4
> r task	1:-7 3:3 9:3
> r tasks	1:-5 3:-4 10:4
> r tavi	8:-3 10:3
> r technique	1:-3 3:6 10:-4
> r techniques	3:4 4:-4
> r temporal	1:-4 8:3 10:3
> r text	1:4 8:-4
> r that	0:-5 1:-4 2:-4 3:12 8:-3 9:-3
> r the	0:-3 2:3 3:-3 6:4 8:-4 9:-4
> r their	1:-4 8:5
> r then	1:5
> r there	3:4 8:-3
> r they	0:4 1:-3 8:-5
> r this	4:4 8:3
> r three	5:3
> r through	1:4 8:-3
> r to	1:4 4:-9 5:-4 8:5 10:-3
> r together	0:5 1:-3
> r train	1:3 10:-3
> r trained	8:-3 10:3
> r training	5:3 7:3
> r transfer	8:3 9:-4
> r transformer	1:3
> r tuning	5:4 10:-3
> r two	1:-3 6:4
> r types	0:3
> r under	8:3
> r units	1:-4 10:5
> r unlabeled	3:4
> r unsupervised	1:-3
> r up	8:3
> r use	3:3 10:-4
> r used	0:3 1:-3 5:4
> r uses	5:3 10:-3
> r using	1:3 2:3 4:-3 5:-3 6:6 8:-5
> r variants	10:4
> r variety	1:6
> r various	0:3
> r via	3:3 5:7 10:-6
> r video	8:-3 10:3
> r videos	8:3 10:-3
> r vision	3:4 8:-5
> r vision-language	3:-3 10:5
> r visual	1:3 8:3 10:-3
> r visualization	1:3
> r was	5:5 8:-4
> r we	0:-3 1:5 4:-3 5:-3 9:3
> r weights	0:5 1:3 10:-6
> r when	4:3
> r where	0:5 4:4 8:-4 9:-3
> r which	0:-3 3:3 4:-4
> r while	1:7 8:4 10:-7
> r with	5:-4 7:4 8:-3
> r within	8:4
> r without	0:-3 1:-3 8:3
> r words	1:-4 10:5
> r work	8:3 10:-3
> r works	1:4 10:-3
> r {	4:4
> r –	3:4
> r —	5:4
> r ’	4:3
> r “	1:3
>* = 	8:-5
>* = ,	4:3
>* = address the problem of	8:-5 10:5
>* = also propose a	8:3
>* = consider	8:-4 10:5
>* = design a	1:-3 3:3
>* = develop a	1:-3 10:3
>* = employ a	3:3 10:-3
>* = focus on	8:4 10:-3
>* = for	8:4 10:-4
>* = in	1:3 10:-4
>* = introduce	10:3
>* = introduce a	1:-3 2:6 3:3 10:-6
>* = introduce a new	7:3
>* = on	10:3
>* = present a	1:-3 3:3
>* = present an	10:3
>* = propose a	1:-3
>* = propose a new	10:-3
>* = propose a novel	2:3 3:4 10:-4
>* = propose an	8:-5 10:4
>* = show that the	1:7 10:-5
>* = use	10:3
>* b "	10:-3
>* b &	10:-3
>* b 's	2:4
>* b (	4:4 6:-4 7:4 10:-5
>* b )	0:3 2:-5 8:-3
>* b *	1:-3 10:6
>* b ,	0:-4 1:-3 2:-7 4:4 5:-6 7:-3 8:7 9:-3
>* b -	1:3 8:-5
>* b -based	10:4
>* b -like	10:3
>* b .	2:4
>* b /	1:4 4:3 10:-5
>* b 1	4:3
>* b 2	1:4 2:3 4:-3 8:-3
>* b 2.4%	4:3
>* b 3d	5:3
>* b 4	8:3
>* b :	1:-7 5:-3 6:3 8:9 10:-3
>* b ;	8:-3
>* b a	1:3 4:-4 5:-3 7:-4 9:-4
>* b ability	1:-4 10:5
>* b abstract	1:-3
>* b abstraction	10:-4
>* b account	10:4
>* b accuracy	10:-3
>* b accurate	8:4
>* b achieve	1:6 4:4 8:-5
>* b achieves	1:4 8:4 10:-5
>* b across	1:5 4:-3 8:3 10:-5
>* b adapt	0:3 10:-5
>* b adaptation	8:3
>* b adapter	10:3
>* b adapting	0:6 1:-4
>* b adaptive	1:-7 3:6
>* b adaptively	1:-4
>* b additional	1:-3 10:3
>* b additionally	1:-3 4:3 8:-3 10:4
>* b addresses	10:-4
>* b addressing	1:3 10:-4
>* b adopt	3:-3
>* b adopts	10:3
>* b advances	1:5 3:3 10:-6
>* b advantage	8:4 10:-3
>* b advantages	0:-3 1:5 4:5 10:-5
>* b against	8:-6 10:4
>* b agents	1:5 10:-6
>* b aggregate	1:6 10:-5
>* b aim	8:4
>* b aims	10:4
>* b algorithm	3:5 4:-3
>* b algorithms	1:-3 4:4
>* b alignment	8:-6 10:5
>* b all	3:3
>* b allows	10:-3
>* b along	8:-3 10:7
>* b also	0:-5 4:-3 7:4 8:-4 10:5
>* b alternative	0:7 1:-4
>* b alternatives	8:3
>* b among	3:5 10:-4
>* b an	4:-5 6:-4 8:-5 10:3
>* b analysis	1:-4 10:4
>* b analyze	1:-3 10:5
>* b anchor	1:6 10:-7
>* b and	0:-3 3:-4 4:-3 8:4
>* b annotation	10:5
>* b applicable	8:3
>* b applications	8:8 10:-7
>* b applies	0:-3 2:3 8:3
>* b apply	3:-3 8:4
>* b applying	10:-3
>* b approach	1:-7 3:4 8:4
>* b approaches	1:-3 4:4 8:3 10:-4
>* b appropriate	8:-3
>* b approximation	8:3
>* b architecture	0:5 3:-3 5:5 10:-6
>* b architectures	6:-3
>* b are	3:4 8:-6 10:3
>* b argue	8:-3 10:3
>* b around	4:3
>* b art	0:3
>* b arts	8:4 10:-4
>* b as	0:-3 4:-3 5:3 8:3
>* b at	4:4 10:-5
>* b attack	1:-3 10:3
>* b attacks	1:-3 10:4
>* b attention	0:-3 8:4
>* b audio	10:-3
>* b augment	10:-3
>* b augmentation	8:-4 10:4
>* b automated	1:-3 8:5
>* b automatic	8:-3 10:4
>* b automatically	10:3
>* b auxiliary	1:3
>* b available	1:-3
>* b based	0:9 2:3 3:-4 4:-4 8:-3
>* b baseline	1:-4 4:4 8:-3
>* b baselines	4:3 8:-5 10:3
>* b basic	8:3 10:-3
>* b batch	1:4
>* b be	8:-3
>* b been	1:-5
>* b behavior	1:-3 8:4
>* b benchmark	8:-3 10:3
>* b benchmarks	6:6
>* b better	8:3
>* b between	8:-4 10:5
>* b block	0:4 1:-6 10:4
>* b both	1:-3 8:4
>* b bottom-up	8:-3 10:4
>* b bound	2:5 10:-3
>* b boxes	1:5 10:-5
>* b build	0:4
>* b builds	1:-6 10:6
>* b built	0:3 1:-3 5:3 10:-4
>* b but	0:-3 8:3
>* b by	0:-4 1:3 2:-4 3:-5
>* b call	0:-3 10:5
>* b called	0:-3 1:3
>* b camera	1:3 10:-3
>* b can	1:-4 8:-3
>* b capabilities	4:3 8:-3
>* b capability	2:3
>* b capable	6:3 8:-4 10:3
>* b capture	10:3
>* b captures	1:-3 10:5
>* b case	8:-5 10:9
>* b categories	4:4 8:-4
>* b certain	3:3 10:-4
>* b cgpms	1:-4 2:3 10:3
>* b characterize	8:-4 10:5
>* b cifar-10	5:3
>* b class	0:-3 3:3 8:-4 10:5
>* b classes	8:-3 10:4
>* b classic	0:4 1:-4 5:3 10:-3
>* b classification	3:3 4:-3
>* b classifier	8:-3 10:3
>* b close	1:-3 10:3
>* b cloud	5:3
>* b cnn	4:-4 10:3
>* b coco	4:3
>* b code	10:-4
>* b collect	6:-3 7:5 10:-3
>* b collected	1:3 10:-4
>* b collecting	10:-3
>* b combination	1:-5 10:4
>* b combinations	1:-3
>* b combine	1:-4 10:6
>* b combined	1:3 10:-4
>* b combining	1:4 8:-3
>* b comparable	4:-3 5:3
>* b compare	1:-4
>* b compared	1:-7 4:6
>* b comparison	5:3 10:-3
>* b compensation	1:-3
>* b competitive	10:4
>* b complementary	1:4
>* b completion	1:-4 10:5
>* b complex	10:5
>* b complexity	3:3 4:-4
>* b component	10:-4
>* b composed	1:4
>* b comprehensive	8:3
>* b compression	1:3 10:-3
>* b computation	1:-3 5:3
>* b computational	0:4 1:-3 3:4 4:-5
>* b computationally	10:3
>* b compute	5:3 8:-3
>* b computer	10:-3
>* b concepts	10:4
>* b conduct	4:3
>* b conducted	8:-4 10:3
>* b confirmed	10:4
>* b conflict	3:4 10:-3
>* b connection	3:3
>* b connections	1:-4 10:6
>* b consider	8:-5 10:5
>* b considerable	6:-5 10:7
>* b considering	10:3
>* b considers	8:-3
>* b consistency	1:-4 10:3
>* b consistently	1:-3 4:4 10:-5
>* b consists	10:5
>* b constrained	8:4 10:-5
>* b constraint	1:4 10:-4
>* b construct	10:3
>* b constructed	1:3
>* b contains	1:-4 10:6
>* b content	10:3
>* b continuous	8:-3
>* b contrastive	7:3 10:3
>* b contribution	0:4
>* b contributions	1:3 10:-3
>* b controllable	8:-4 10:3
>* b convolutional	1:5 10:-3
>* b correspondence	1:5 10:-5
>* b corresponding	10:3
>* b cost	1:-3 5:4
>* b could	8:-5 10:3
>* b counterfactual	1:-3 3:3
>* b create	6:3
>* b cross-domain	3:4 10:-3
>* b curate	7:4
>* b data	0:6 7:3 10:-6
>* b dataset	2:-3 7:-5 8:-9 10:10
>* b datasets	10:-4
>* b decoding	4:-3
>* b decomposition	8:-3
>* b decouple	1:3 10:-5
>* b deep	10:3
>* b define	1:-3
>* b demonstrate	0:-3 1:-7 2:4 4:-3 5:6 7:3 8:8 10:-6
>* b demonstrated	8:6 10:-6
>* b demonstrates	4:5 10:-5
>* b denoising	10:3
>* b dense	10:-3
>* b density	1:-3 10:4
>* b dependencies	0:3 1:-4
>* b dependency	8:3 10:-4
>* b derive	2:4
>* b derived	0:5 10:-6
>* b descent	1:3 8:-3
>* b describe	8:4
>* b describes	1:7 10:-4
>* b descriptions	10:3
>* b descriptor	10:4
>* b design	8:-3 10:4
>* b detectors	3:5 10:-4
>* b deterministic	0:3
>* b developing	1:3
>* b difference	1:-3 4:3
>* b different	1:-4 4:6
>* b differentiable	1:4 8:-4
>* b differential	1:-3
>* b difficult	8:-4 10:4
>* b diffusion	10:3
>* b direct	8:5 10:-5
>* b directed	1:3
>* b directly	0:3 10:-4
>* b discrete	8:3
>* b discuss	5:3 8:-4 10:5
>* b distance	10:3
>* b distributions	1:6
>* b diverse	8:5 10:-5
>* b document	3:4 10:-3
>* b does	1:3
>* b domain	3:3 6:-3 8:3
>* b downstream	8:5 10:-4
>* b dpnet	10:3
>* b dual	8:-5 10:6
>* b dubbed	3:3 10:-4
>* b during	1:-5 8:4 10:4
>* b dynamics	1:-3 8:6 10:-5
>* b e.g.	1:5 4:3 6:-3 7:3 8:-3 10:-3
>* b each	0:4 1:-6 10:3
>* b easily	1:-4 4:3 10:3
>* b editing	0:3 8:-3
>* b effective	10:3
>* b effectiveness	1:5 10:-4
>* b efficacy	0:4
>* b efficiency	8:5 10:-4
>* b efficient	3:3 4:4 8:-4
>* b efficiently	1:5 8:3 10:-5
>* b embeddings	8:3
>* b employ	3:3 10:3
>* b employing	10:3
>* b employs	1:7 10:-6
>* b enables	1:-4 3:3 5:4 10:-4
>* b enabling	1:-3 10:6
>* b encoder	0:-3 1:-3 7:3 8:-3 10:8
>* b encoder-decoder	1:3
>* b encoding	1:5
>* b energy	3:3 10:-4
>* b enhance	10:4
>* b enhances	10:-3
>* b entirely	1:3 8:-3
>* b environment	2:3
>* b environments	4:3
>* b equations	10:3
>* b equipped	8:4 10:-6
>* b equivalent	4:3
>* b establish	1:3
>* b established	10:3
>* b estimates	10:-4
>* b estimation	1:-3
>* b evaluated	10:6
>* b evaluating	4:4
>* b evaluation	0:-3 6:3 8:4 10:-3
>* b even	10:-4
>* b event	1:-3 10:3
>* b evolutionary	1:-3
>* b exact	10:4
>* b examine	3:3
>* b exhibits	10:4
>* b existing	0:-3 1:-3 4:3 5:3 6:5 10:-6
>* b expand	10:3
>* b expansion	10:3
>* b experimental	5:3
>* b experimentally	1:-3 10:3
>* b experiments	0:-3 6:3 10:3
>* b explanations	1:-3 3:4
>* b exploit	1:3
>* b exploiting	1:4 10:-3
>* b extend	0:6 1:-3
>* b extended	0:3
>* b extends	0:10 1:-7
>* b extension	1:-4
>* b extra	1:-3 10:5
>* b extracted	4:4 10:-3
>* b extraction	1:-3 10:5
>* b extracts	8:-5 10:4
>* b face	10:3
>* b facilitate	8:-5 10:5
>* b facilitates	8:-5 10:3
>* b factor	0:3
>* b family	3:-3 4:3 8:-4
>* b fast	1:-3 8:5 10:-3
>* b feature	2:4 8:-5 10:3
>* b features	8:-3 10:3
>* b feedback	10:4
>* b find	0:4 8:-3 10:-3
>* b fine-tuned	0:6 1:-4
>* b fine-tuning	0:3 1:-7 10:9
>* b finetuning	0:4
>* b first	1:3 4:-5
>* b fitting	8:3 10:-4
>* b flexible	10:-3
>* b flexpoint	5:4
>* b flow	4:4 10:-4
>* b focus	3:3 10:3
>* b focuses	1:3
>* b follow	1:-3 4:4
>* b followed	1:3
>* b for	0:3 3:-4 4:-5 5:-6 6:-5
>* b form	3:3
>* b forms	10:3
>* b formulate	1:3
>* b formulating	2:3 10:-6
>* b formulation	10:3
>* b forward	10:3
>* b found	0:5
>* b four	1:3 8:3
>* b framework	0:5 3:-3 4:4 10:-3
>* b from	0:7 1:3 4:-5 8:-9 10:4
>* b full	1:4 10:-3
>* b fully	1:5 10:-3
>* b function	10:-3
>* b functional	10:-3
>* b functions	4:3
>* b fundamental	8:-3
>* b further	0:-4 4:3 8:-4
>* b future	3:3 10:-3
>* b gains	5:3
>* b gan	8:-7 10:7
>* b gap	8:3
>* b gaussian	1:3 4:3 10:-3
>* b gazenas-eth	6:-3 10:3
>* b general	8:5
>* b generalization	2:5 8:3 10:-9
>* b generalize	0:7 10:-3
>* b generate	1:4 8:-3
>* b generated	1:-4 6:3 10:6
>* b generates	8:-3
>* b generating	10:3
>* b generation	8:4
>* b generator	0:6 10:-4
>* b gibbs	1:4 8:-5
>* b give	3:3
>* b gradient	1:5 8:-3
>* b graph	3:-3
>* b graphs	1:5 10:-6
>* b grasp	8:-4 10:3
>* b grounding	2:3 10:-3
>* b group	8:4
>* b guidance	8:-3
>* b guide	1:3 8:-3
>* b guided	0:3
>* b hard	1:-4 10:7
>* b has	4:-4
>* b have	1:-3 8:-3 10:5
>* b helps	8:4 10:-4
>* b herding	1:3 10:-3
>* b high	8:3 10:-4
>* b high-dimensional	8:-4 10:4
>* b higher	3:3
>* b highlight	8:-3
>* b highly	10:4
>* b holistic	1:-4
>* b how	4:-5 10:-3
>* b human	1:3
>* b hybrid	1:4 8:4 10:-4
>* b i	3:4 10:-3
>* b idea	2:3 8:4 10:-7
>* b identification	1:4
>* b identify	8:-3 10:4
>* b image	0:-5 1:4 4:3
>* b imagenet	10:-3
>* b images	0:-3 1:7 8:-3
>* b impact	8:-3 10:3
>* b implement	1:-3 8:-3 10:8
>* b implemented	0:3 8:-3
>* b implicit	8:3 10:-3
>* b implicitly	1:7 10:-6
>* b importance	1:3 10:-4
>* b important	1:-5
>* b improve	0:-3 3:3 4:-5 8:4
>* b improved	8:5 10:-4
>* b improvement	1:-3 10:4
>* b improvements	4:3
>* b improves	4:-4
>* b improving	8:-4 10:5
>* b in	0:-6 6:5 7:-3 8:4 10:-3
>* b include	1:4 10:-5
>* b including	0:-3 1:-5 8:7 10:4
>* b incorporate	1:4 8:3 10:-6
>* b incorporates	10:6
>* b incorporating	1:-4 10:6
>* b increases	4:3
>* b inference	4:-3 10:5
>* b information	0:-3 1:-3 10:7
>* b initial	10:-3
>* b innovative	10:3
>* b inpainting	8:-4 10:4
>* b input	1:-3 4:3
>* b inputs	1:-3 10:3
>* b instead	10:4
>* b instruction	0:3 1:-4 10:3
>* b instructions	1:3
>* b integrate	1:3 2:3
>* b integrates	1:4
>* b integrating	1:-3 8:-4 10:7
>* b interaction	8:-4
>* b interpretable	2:3 10:-3
>* b into	1:-4 2:4 8:4 10:-3
>* b introduce	4:-3 5:-3 7:4
>* b introduced	10:3
>* b introduces	1:-5 2:-3 3:4
>* b intuitive	3:4
>* b inversion	1:3
>* b investigation	1:-3 3:-3 10:3
>* b involving	10:3
>* b is	2:-3 3:-3 6:-3
>* b issues	8:3
>* b iterative	0:-3
>* b its	8:8 10:-7
>* b joint	0:3 5:4
>* b jointly	8:3 10:-3
>* b kernel	0:-4 1:4
>* b knowledge	8:-6 10:6
>* b label	1:-6 10:8
>* b language	1:-4 10:4
>* b large	0:-3 1:-4 8:5
>* b large-scale	10:5
>* b latent	0:-3 1:4
>* b layer	0:4 4:-3 10:-3
>* b layers	8:-3
>* b leads	10:-3
>* b learn	0:3
>* b learnable	1:3
>* b learning	0:-5 1:4 2:4 3:-3 5:-3
>* b learns	0:-4 10:3
>* b level	8:3 10:-6
>* b levels	1:-4 10:5
>* b leverage	1:4 2:3 10:-4
>* b leverages	1:7
>* b leveraging	1:7 10:-4
>* b light	10:3
>* b lightweight	1:-4 10:4
>* b like	0:3 1:-4
>* b likelihood	1:3
>* b limitations	1:-7 10:8
>* b line	1:4 8:5 10:-7
>* b linear	1:-3 10:4
>* b linguistic	1:3
>* b link	1:-3 10:3
>* b literature	10:3
>* b local	10:4
>* b long	8:4 10:-6
>* b long-term	10:3
>* b loss	1:-3 10:3
>* b machine	1:-4 8:-4 10:6
>* b magnitude	1:-3 4:4
>* b main	10:3
>* b makes	8:3 10:-3
>* b manifold	1:3
>* b map	6:-3 8:3
>* b mapping	8:3 10:-3
>* b maps	1:4 10:-3
>* b masked	10:5
>* b masks	1:5 8:-3
>* b match	5:3 8:-3
>* b matches	5:4
>* b matching	1:4 8:-4 10:3
>* b matrix	8:3 10:-3
>* b maximum	1:4 10:-5
>* b mean	1:3
>* b means	5:4
>* b measures	1:4 6:3 8:-4
>* b mechanism	5:6 10:-3
>* b mechanisms	1:-4 10:4
>* b medical	8:3 10:-3
>* b memory	1:-5 5:3
>* b method	0:5 2:6 3:-6 4:-6 7:3 8:-4 10:-7
>* b methods	5:4 6:3 10:-4
>* b metric	10:-5
>* b missing	0:3 1:-3 8:3 10:-3
>* b mixing	10:-4
>* b mixture	1:3 3:3 10:-4
>* b model	0:4 3:3 4:-8 6:-6
>* b modeling	1:3 8:-3 10:3
>* b models	1:3
>* b modern	1:4
>* b modified	0:6 10:-4
>* b modular	1:3 8:-3
>* b modulate	1:4 10:-3
>* b module	0:5 8:-4
>* b monocular	8:4
>* b most	4:3 10:-6
>* b motion	8:-3 10:4
>* b multi-modal	3:3 10:-4
>* b multi-scale	1:3
>* b multi-task	10:3
>* b multilingual	8:3 10:-3
>* b multiple	8:4
>* b naive	10:4
>* b named	0:-3 1:5 10:-5
>* b natural	0:3 10:-4
>* b navigation	4:4
>* b nearly	5:3 10:-5
>* b need	8:-3 10:6
>* b network	1:5 3:-3 4:-4 8:-3
>* b networks	5:3 10:-3
>* b new	3:4
>* b noise	8:-3
>* b noisy	1:3 10:-3
>* b nonconvex	1:5
>* b nonparametric	5:3 10:-5
>* b notion	0:3
>* b novel	4:-5
>* b number	4:-4 10:5
>* b object	3:3
>* b objectives	8:3
>* b objects	8:-3
>* b observation	8:-3 10:4
>* b observe	1:-4 4:4
>* b observed	10:3
>* b obstacle	10:4
>* b obtain	8:3
>* b obtained	1:8 10:-5
>* b of	0:6 2:-6 3:-4 6:3 7:-3 8:-6
>* b offline	10:-3
>* b often	5:5 10:-3
>* b on	3:-6 4:-8 5:7 6:5
>* b one	1:4 8:-4
>* b online	8:-3 10:3
>* b only	4:3
>* b opens	8:-3 10:4
>* b operations	1:-4 10:5
>* b operator	1:4 8:3 10:-5
>* b optical	0:3 10:-5
>* b optimal	0:-3
>* b optimization	1:6 10:-3
>* b optimize	8:3
>* b optimized	1:-5 10:7
>* b optimizers	1:5 10:-3
>* b or	1:-8 4:3 10:7
>* b order	10:-4
>* b original	0:3 8:-3
>* b other	3:3 7:3 8:-3
>* b out	1:-3
>* b outperform	4:5
>* b outperforms	1:-8 4:10 5:-4 8:-5 10:5
>* b output	4:-3 10:6
>* b outputs	1:5 10:-3
>* b over	3:-3 4:5 10:-4
>* b overcomes	1:-6 10:3
>* b pair	10:4
>* b par	1:-3 5:8 10:-6
>* b paradigm	3:3
>* b paradigms	8:3
>* b parallel	10:-3
>* b parameters	4:3 10:-3
>* b particle	8:-4 10:3
>* b particularly	8:4 10:-3
>* b patch	1:3
>* b path	1:-3
>* b patterns	8:-3
>* b perception	8:4 10:-5
>* b perform	4:-4 5:4
>* b performance	0:-4 1:-9 3:4 4:-3 5:5 6:7 8:5 10:-4
>* b performs	0:-3 1:-3 4:4 5:4
>* b perspective	1:3
>* b perturbation	0:5
>* b pipeline	1:4 8:-3
>* b place	1:-3 3:3
>* b platform	1:-3
>* b plug-and-play	3:3 10:-3
>* b point	1:3 3:-3 5:3 10:3
>* b points	8:3
>* b policy	1:-3 10:4
>* b pose	8:5 10:-4
>* b potential	8:3
>* b practical	1:-3
>* b pre-trained	0:4 10:-4
>* b pre-training	3:3 10:-3
>* b precision	1:4
>* b prediction	1:-5 10:3
>* b predictive	0:4 10:-6
>* b present	2:3 6:-3
>* b presents	8:4
>* b previous	1:-3 8:4 10:3
>* b principle	0:3
>* b principled	0:3 10:-3
>* b prior	0:-3 4:3
>* b priors	8:-3 10:6
>* b probabilistic	8:4
>* b problem	1:5 3:-3
>* b problems	1:-5 4:4 8:3
>* b procedure	0:7 3:-3 10:-5
>* b processes	10:3
>* b processing	1:-4 8:3 10:-3
>* b promising	8:-4 10:4
>* b prompt	1:6
>* b prompting	1:4 10:-3
>* b properties	1:3 8:3
>* b propose	4:-4 5:-4
>* b proposed	0:-3 1:-3 3:3 8:-3 10:3
>* b proposing	8:-3 10:4
>* b prove	4:-3
>* b provide	6:5
>* b public	10:-3
>* b quantitative	10:3
>* b quantization	1:3 10:-3
>* b query	10:-5
>* b range	8:3
>* b ranking	1:4 10:-3
>* b rate	1:3
>* b real-time	0:3 1:-5 4:3
>* b real-world	8:5 10:-7
>* b recent	1:3 3:4 4:-4 6:-3 8:-3
>* b recently	1:3
>* b reconstruct	1:-3 10:3
>* b reconstruction	1:3 10:-4
>* b recover	10:4
>* b recovery	10:5
>* b recurrent	8:3 10:-4
>* b reduce	10:6
>* b reduced	10:-4
>* b reduction	10:3
>* b reforming	1:3 10:-3
>* b regions	1:3 10:-3
>* b relational	10:-3
>* b relative	4:3
>* b replace	1:-3 2:4
>* b representation	1:-6 10:7
>* b representations	0:3 1:3 10:-4
>* b require	1:4 10:-4
>* b requires	1:4 10:-3
>* b requiring	10:4
>* b residual	10:3
>* b resnet	2:4 10:-3
>* b result	3:4
>* b resulting	10:4
>* b results	0:-3 1:-9 4:3 6:5
>* b retrieve	8:3 10:-3
>* b reveal	1:-4 10:5
>* b reveals	10:3
>* b revisit	8:-6 10:7
>* b rgb	10:3
>* b riemannian	1:5 10:-3
>* b rl	3:3 8:3 10:-4
>* b rmc	10:-3
>* b rnn	1:4 10:-3
>* b rnns	0:3
>* b robot	8:4 10:-3
>* b robotic	5:4 10:-3
>* b robotics	1:3 10:-3
>* b robust	10:3
>* b role	1:3
>* b same	1:-3 5:4
>* b sample	1:-3
>* b scalable	1:-3 10:4
>* b scale	1:-3 8:3
>* b scales	1:-3 10:7
>* b scenarios	8:3 10:-4
>* b scene	1:3
>* b scheme	0:3 1:-6 3:-3 8:4
>* b score	4:3 10:-3
>* b scores	8:5 10:-5
>* b seamlessly	1:4 10:-3
>* b search	0:3 1:-11 4:3 8:4
>* b seen	1:-3 3:6
>* b segmentation	0:4
>* b self-attention	5:3
>* b self-supervised	10:4
>* b semantics	1:-3 10:3
>* b sequence	10:-3
>* b sequences	8:-4 10:5
>* b serve	1:4 10:-4
>* b set	1:4 8:5 10:-7
>* b seven	4:-4 10:5
>* b shape	1:-6 10:8
>* b shared	8:4 10:-7
>* b shear-conditioned	10:4
>* b shift	1:4 8:4 10:-5
>* b show	1:4 3:-4 4:4 5:-6 8:4
>* b showing	10:4
>* b shows	4:-3
>* b shpix2pix	10:4
>* b signal	10:3
>* b signals	10:-4
>* b significant	4:4 8:-4 10:3
>* b significantly	8:3
>* b similar	3:3
>* b simulation	1:-3
>* b simultaneously	2:3 8:-3
>* b single	3:3 4:3
>* b smaller	8:-3 10:4
>* b snapshot	8:3
>* b soft	10:4
>* b solution	1:3
>* b solve	1:-6 10:5
>* b solves	1:-5 4:4
>* b source	1:3
>* b space	0:-3 8:3
>* b spaces	8:-3
>* b sparse	1:-5 8:-4 10:7
>* b sparsity	10:3
>* b spatial	1:-3 10:6
>* b specific	1:-3 10:4
>* b spectral	1:5 10:-5
>* b speed	1:-3 4:5
>* b stability	0:3 4:3 10:-4
>* b standard	3:3 4:-4
>* b state	0:3
>* b state-of-the-art	4:4 10:-6
>* b state-space	1:3
>* b statistical	1:-4
>* b stem	3:4 10:-4
>* b step	4:3 8:-4
>* b steps	3:4
>* b stochastic	1:-3 3:3 4:3
>* b strategies	3:3
>* b strategy	1:4
>* b structural	10:3
>* b structure	1:-6 3:3 5:5 8:3
>* b structured	0:3 10:-5
>* b structures	1:-3 10:5
>* b studies	1:-3
>* b study	0:-3 1:-5 4:5 8:4
>* b subset	10:3
>* b successfully	1:3 8:3 10:-7
>* b such	0:-4 6:-3 10:3
>* b suite	3:3
>* b summarization	3:4 8:3 10:-5
>* b supervised	1:3 10:-3
>* b supports	8:6 10:-4
>* b surveillance	8:-3 10:3
>* b symbolic	10:4
>* b synthetic	6:3
>* b system	3:-4 4:3
>* b systematic	1:3 10:-3
>* b systematically	8:-4 10:4
>* b systems	10:3
>* b tackle	8:-4 10:4
>* b taken	8:4 10:-3
>* b task	10:3
>* b tasks	1:-4 8:6 10:-4
>* b technical	8:-4
>* b technique	0:-4 10:6
>* b techniques	1:5 3:3 4:-4 8:3 10:-6
>* b template	0:3
>* b temporal	0:-3 4:3 8:-5 10:4
>* b tensor	2:3
>* b term	1:-3 8:3
>* b termed	0:5 10:-4
>* b test	1:3 10:-5
>* b test-time	1:5 10:-3
>* b testing	8:3
>* b text	8:3
>* b than	1:-7 8:-4 10:6
>* b that	2:-3 3:-6 6:-3 7:-3 8:-4 10:3
>* b the	2:-3 3:-6 4:-6 5:4 6:4 8:3 9:-3
>* b them	0:4 10:-6
>* b then	0:-5 8:3
>* b theoretical	1:-3 3:-3 8:4
>* b theoretically	1:-4 4:3
>* b theory	1:3 10:-3
>* b therefore	0:3
>* b these	4:-3 8:6
>* b they	8:3 10:-3
>* b this	0:-7 4:-6 5:5 6:-3
>* b three	0:-6 6:3
>* b through	0:-4 1:6
>* b thus	6:-3 10:4
>* b time	1:3
>* b to	2:-7 5:-3 7:-3
>* b tool	10:4
>* b tools	1:-4 8:3
>* b tracking	1:-4
>* b traditional	1:-5
>* b train	4:4 6:-5 7:5
>* b trained	4:4 6:-5
>* b training	1:-5 3:-5 8:6 10:3
>* b trains	1:6 10:-4
>* b trajectories	8:4 10:-4
>* b transferring	1:3 8:-3
>* b transformer	0:-4 8:4
>* b transformers	1:-3 10:4
>* b transforms	0:4 1:-4
>* b transition	1:-6 10:5
>* b translation	1:-4 8:3
>* b triplet	4:-3
>* b two	1:-4 3:-6 4:3 6:5 10:3
>* b two-stage	8:-3
>* b types	8:-4
>* b u-net	10:3
>* b uncertainty	0:3
>* b understanding	2:3 8:-5
>* b units	8:5 10:-4
>* b unlabeled	1:4
>* b unseen	8:-3 10:4
>* b up	0:-3 3:3
>* b upon	0:7
>* b us	1:3 10:-3
>* b use	1:6 3:-4 4:-4 8:-6
>* b used	1:-4 4:4
>* b usefulness	8:3
>* b user	4:6 10:-8
>* b users	8:5 10:-7
>* b uses	0:-3 1:3
>* b using	0:-7 1:3 4:-5 10:3
>* b utilize	8:-3
>* b utilizes	1:5
>* b vae	10:-4
>* b validate	10:6
>* b value	1:-3 4:3
>* b values	4:3 10:-4
>* b vanilla	10:4
>* b variable	1:-4 2:3
>* b variant	0:6
>* b variants	1:-3 10:3
>* b variational	1:3
>* b variety	1:4 10:-4
>* b various	6:5 10:3
>* b vector	10:3
>* b verification	1:3 10:-3
>* b versatile	8:4 10:-4
>* b version	0:3 8:-3
>* b very	6:-3 8:-6 10:7
>* b via	0:-4 1:5 3:5 8:-4 10:-4
>* b videos	10:-3
>* b vision	10:-4
>* b visual	0:-4 3:-3 8:-4 10:5
>* b way	4:5 8:-4
>* b weight	10:3
>* b weights	1:3
>* b well	1:-3 8:3
>* b well-known	0:4 1:-4
>* b when	0:-3 7:3
>* b which	2:-4 3:-3 4:5 8:-3 10:3
>* b while	8:4 10:-7
>* b whose	1:-3 10:5
>* b with	0:-8 4:5 5:4 10:-3
>* b within	1:-4 10:6
>* b without	1:-3 10:5
>* b word	3:3 10:-3
>* b work	1:-4 3:3 8:3
>* b works	1:4 10:-4
>* b world	10:3
>* b yolo	3:4 10:-5
>* b {	0:6 1:-3
>* b }	0:4 1:-4 5:3
>* b ’s	1:-3 10:5
>* b “	10:4
>* bb ( 1	1:-3
>* bb ( i	0:3 1:-4 3:4 8:-4
>* bb ) ,	0:3 1:-3
>* bb ) a	1:-5 10:6
>* bb ) algorithm	8:-5 10:5
>* bb ) and	8:-3 10:6
>* bb ) learning	10:-3
>* bb ) method	1:6 10:-4
>* bb ) module	1:4 10:-3
>* bb ) reforming	1:3 10:-3
>* bb ) to	0:3 1:-4 10:4
>* bb ) which	1:3
>* bb , an	0:3 1:-6 3:4 6:-3
>* bb , and	1:-6
>* bb , based	1:4
>* bb , by	8:3 10:-3
>* bb , called	8:3 10:-7
>* bb , dubbed	3:3 10:-4
>* bb , i.e.	1:4
>* bb , including	4:-4 8:4
>* bb , it	1:4 10:-5
>* bb , named	10:-3
>* bb , outperforming	4:3
>* bb , such	8:3 10:-3
>* bb , that	8:3
>* bb , the	3:3
>* bb , to	0:3 10:-5
>* bb , when	4:-3
>* bb , where	1:3
>* bb , which	1:5 2:-3 6:-3
>* bb -based framework	8:3
>* bb -based methods	8:-3 10:5
>* bb -based model	3:3
>* bb 2.4% map	4:3
>* bb : (	1:-4 3:4 8:3 10:-5
>* bb : 1	1:5 8:-3
>* bb : a	10:3
>* bb : an	1:-4 10:7
>* bb : i	1:3
>* bb \\ &	10:-3
>* bb a )	10:4
>* bb a bayesian	10:-3
>* bb a class	8:-4
>* bb a cnn	1:3 10:-3
>* bb a combination	1:-5 10:6
>* bb a control	10:3
>* bb a deep	8:-4
>* bb a family	4:3
>* bb a general	0:-3 10:3
>* bb a generative	8:-4 10:4
>* bb a large	1:-4 6:3
>* bb a large-scale	8:-3 10:5
>* bb a lightweight	1:-3 10:4
>* bb a modular	1:3
>* bb a neural	1:5 10:-4
>* bb a new	3:3
>* bb a novel	4:-3 8:-5
>* bb a pre-trained	0:4 1:-3 8:3 10:-3
>* bb a problem	1:-4 10:4
>* bb a real-time	0:4 1:-6
>* bb a scalable	10:4
>* bb a set	8:3
>* bb a shear-conditioned	10:4
>* bb a significant	4:4
>* bb a simple	8:-3
>* bb a single	4:3
>* bb a state-of-the-art	1:-3
>* bb a step	8:-3
>* bb a systematic	1:3 10:-3
>* bb a wide	10:-4
>* bb able to	8:3
>* bb achieve the	4:5
>* bb achieves a	8:3 10:-4
>* bb achieves competitive	10:3
>* bb achieves state-of-the-art	8:3 10:-3
>* bb achieving around	4:3
>* bb across various	8:-3
>* bb address the	10:3
>* bb addressing the	10:-3
>* bb adopt a	1:3 3:-3 8:3 10:-3
>* bb adopts a	10:3
>* bb advantage of	8:4
>* bb adversarial network	1:4 8:-4
>* bb aims to	1:-4 10:5
>* bb algorithm ,	1:4 10:-4
>* bb algorithm for	8:3
>* bb algorithm to	8:-4 10:5
>* bb algorithms for	10:3
>* bb also discuss	8:-4 10:3
>* bb also introduce	1:-5 6:3
>* bb also introduces	10:3
>* bb also present	3:3 8:-3
>* bb also propose	1:3
>* bb an alternative	0:4 10:-3
>* bb an approach	1:-3 8:4
>* bb an efficient	3:4 10:-3
>* bb an extension	1:-3
>* bb an implicit	1:4 10:-3
>* bb analysis of	8:-3
>* bb analyze the	10:3
>* bb and a	1:3
>* bb and an	10:3
>* bb and datasets	4:3
>* bb and design	8:4 10:-5
>* bb and introduce	1:4 10:-4
>* bb and propose	2:4 10:-3
>* bb and the	1:-6 5:3 10:6
>* bb and then	1:-4 10:4
>* bb and visual	10:-3
>* bb applicable to	8:3
>* bb applications in	8:-4 10:4
>* bb applications of	8:4 10:-4
>* bb apply this	8:-4 10:4
>* bb approach ,	1:-4 3:3 10:3
>* bb approach by	1:-3
>* bb approach that	1:-5
>* bb approach to	8:3 10:-3
>* bb approach with	10:3
>* bb architecture for	0:6 10:-6
>* bb architecture that	1:-4
>* bb architectures and	6:-3
>* bb are the	1:4 10:-3
>* bb argue that	8:-4 10:3
>* bb around 2.4%	4:3
>* bb as a	0:3 1:-3 3:-3 4:-4 10:4
>* bb as the	10:-3
>* bb as well	1:-4 10:3
>* bb attention network	1:3 10:-3
>* bb audio and	10:-3
>* bb augmentation method	8:-3
>* bb based on	1:5 8:-6
>* bb be applied	10:-4
>* bb be combined	10:-3
>* bb behavior of	8:4 10:-4
>* bb benchmark datasets	6:-3
>* bb benefits of	1:3
>* bb between the	1:3
>* bb both of	3:3 10:-3
>* bb by a	4:4 10:-5
>* bb by collecting	10:-3
>* bb can be	0:-3 4:-3 10:6
>* bb capable of	10:3
>* bb class of	8:-3 10:3
>* bb classification ,	8:3 10:-3
>* bb classification and	10:3
>* bb combination of	1:-7 10:6
>* bb combined with	1:3 10:-4
>* bb compare this	5:3
>* bb compared to	1:-6 4:4
>* bb compared with	4:3 10:-5
>* bb comparison of	5:3 10:-3
>* bb competitive performance	8:-3 10:6
>* bb composed of	1:4
>* bb concept of	1:3 10:-5
>* bb conduct a	4:4
>* bb consider a	10:3
>* bb consider the	8:3
>* bb consists of	10:4
>* bb construct a	1:4 6:3 10:-6
>* bb context of	10:3
>* bb contributions include	1:3 10:-3
>* bb convolutional network	10:-3
>* bb convolutional neural	8:3 10:-3
>* bb dataset ,	7:-3
>* bb dataset and	10:3
>* bb dataset for	10:4
>* bb deep learning	8:3 10:-5
>* bb demonstrate how	5:3
>* bb demonstrate its	0:4 10:-3
>* bb demonstrate that	0:-4 1:-4 5:4
>* bb demonstrate the	0:-3 1:-3 6:-3 8:-4 10:5
>* bb derive a	1:3 2:5 10:-5
>* bb describe a	8:4 10:-3
>* bb describe the	10:3
>* bb design a	8:-6 10:4
>* bb design an	8:4 10:-3
>* bb detectors and	4:3
>* bb develop a	8:-3
>* bb develop an	1:6 10:-3
>* bb develop the	1:-3 10:3
>* bb devise a	10:3
>* bb different detectors	4:3
>* bb different networks	1:3 10:-3
>* bb different symbolic	8:-3 10:3
>* bb different tasks	10:-3
>* bb discuss the	1:4 10:-3
>* bb distillation (	1:4
>* bb downstream tasks	8:3 10:-3
>* bb e.g. ,	1:3 6:-3 7:4 10:-6
>* bb e.g. achieving	4:3
>* bb effective in	8:3 10:-5
>* bb effectiveness of	1:3
>* bb efficient and	3:4
>* bb enhance the	1:-4 10:6
>* bb equipped with	10:-3
>* bb equivalent to	4:3
>* bb estimation ,	4:3
>* bb existing methods	5:4
>* bb experiments and	10:-3
>* bb experiments on	6:4 8:3 10:-5
>* bb experiments with	1:-3 6:4
>* bb exploit the	1:4 10:-5
>* bb extend the	0:5
>* bb extension of	1:-3
>* bb family of	4:3 8:-3
>* bb features of	8:-3 10:4
>* bb find that	0:4 4:3 8:-3
>* bb first design	1:-4
>* bb first proposes	1:-3 2:3
>* bb first study	10:4
>* bb first to	1:4 8:3 10:-5
>* bb focus on	3:3 10:3
>* bb focuses on	1:3
>* bb for a	8:-4 10:5
>* bb for real-world	8:3 10:-3
>* bb for the	0:-3 10:4
>* bb form of	8:3
>* bb formulate the	8:3 10:-3
>* bb framework ,	2:3 10:-6
>* bb framework based	1:-4
>* bb framework for	10:4
>* bb framework of	0:7 1:-5 10:-5
>* bb from the	8:-4
>* bb function for	1:4 10:-5
>* bb further design	10:3
>* bb further improve	8:-3 10:5
>* bb generative adversarial	1:4 10:-3
>* bb gradient descent	8:-4
>* bb has been	1:-4
>* bb helps improve	8:4 10:-4
>* bb holistic framework	1:-4 10:4
>* bb how a	1:5 10:-5
>* bb how to	1:-4 3:4
>* bb i )	3:4 8:-4
>* bb i.e. ,	1:4
>* bb improve the	4:-3 8:4
>* bb improvements in	10:-4
>* bb improvements on	6:-3 10:5
>* bb in a	0:-3 10:5
>* bb in an	1:3
>* bb in challenging	8:5 10:-4
>* bb in such	1:-3 10:6
>* bb in the	0:-3 4:-3 6:3 10:4
>* bb in which	4:4 10:-5
>* bb include :	1:3 10:-3
>* bb incorporate the	1:3 3:3 10:-5
>* bb into a	5:3 8:3 10:-7
>* bb into the	1:-6 2:3 3:3
>* bb introduce a	0:-4
>* bb introduce shpix2pix	10:4
>* bb introduce the	0:-3 8:6 10:-3
>* bb investigate how	1:3 10:-4
>* bb investigate the	1:3 10:-3
>* bb is a	1:-9 8:8
>* bb is able	1:3 10:-4
>* bb is also	1:3
>* bb is applicable	8:3
>* bb is based	0:6 10:-4
>* bb is built	1:-3
>* bb is composed	1:4
>* bb is evaluated	10:4
>* bb is the	8:3
>* bb is to	8:3
>* bb it is	8:-3 10:3
>* bb its performance	10:-3
>* bb kernel herding	1:3 10:-3
>* bb knowledge of	8:-5 10:6
>* bb language based	1:-3
>* bb language models	8:3
>* bb large margin	6:3
>* bb leads to	10:-3
>* bb learn a	0:3 8:3
>* bb learn the	1:3 10:-3
>* bb learning (	10:3
>* bb learning ,	8:-3 10:3
>* bb learning and	10:3
>* bb learning framework	10:-5
>* bb learning method	1:-3 2:3
>* bb learning of	0:3 8:-5 10:4
>* bb learning to	1:-3
>* bb learns to	1:-4 3:3
>* bb leverage a	10:3
>* bb loss to	10:3
>* bb mechanism to	1:3
>* bb memory ,	4:3
>* bb method ,	0:3
>* bb method called	10:3
>* bb method can	4:-3 5:3 10:-4
>* bb method of	2:3
>* bb method on	6:3 8:3 10:-6
>* bb method outperforms	4:-4 10:4
>* bb method to	1:3 8:3
>* bb methods ,	10:-3
>* bb methods by	4:-3 5:3
>* bb methods in	4:-3 10:5
>* bb methods on	6:5 10:-3
>* bb methods that	5:4
>* bb model (	10:5
>* bb model ,	0:3 1:-4
>* bb model and	10:4
>* bb model architectures	1:-3 6:-3 10:7
>* bb model can	8:-5 10:6
>* bb model predictive	5:3 10:-4
>* bb model that	4:-3 10:4
>* bb model the	1:3 3:4 10:-7
>* bb models (	1:-3 4:3
>* bb models for	8:5 10:-3
>* bb models on	10:3
>* bb models that	5:4
>* bb models to	1:3 8:4 10:-5
>* bb models ’	8:-3 10:3
>* bb module and	1:-3 10:3
>* bb motion planning	8:3
>* bb motivated by	10:3
>* bb multi-task learning	10:3
>* bb network (	1:3
>* bb network outperforms	8:-3 10:3
>* bb network that	1:4
>* bb network with	10:3
>* bb networks :	1:3 10:-3
>* bb neural network	0:3 10:-4
>* bb neural networks	8:-3 10:6
>* bb new approach	1:-3 3:3 10:-3
>* bb new benchmark	6:-4 10:5
>* bb new dataset	6:6 10:-4
>* bb new framework	8:-3
>* bb new state-of-the-art	6:-3
>* bb not only	8:4 10:-3
>* bb novel algorithm	10:6
>* bb novel approach	1:5 8:-4
>* bb novel hybrid	1:4 10:-5
>* bb novel method	0:7 1:-3 10:-3
>* bb number of	4:-3 10:3
>* bb object detection	8:-4 10:7
>* bb objects :	1:3
>* bb observe that	1:-4 4:5 10:-3
>* bb obtained by	1:3
>* bb of (	10:3
>* bb of attacks	10:3
>* bb of each	10:3
>* bb of experiments	1:4 10:-5
>* bb of facial	8:-3
>* bb of integrating	8:-4 10:4
>* bb of magnitude	4:4
>* bb of multiple	8:-3 10:4
>* bb of objects	4:3
>* bb of prompt	1:3
>* bb of several	10:-3
>* bb of the	0:6 2:-3 3:-4 4:-3 8:-3 10:3
>* bb on a	6:5 8:-3
>* bb on both	8:3 10:-5
>* bb on different	4:3 10:-3
>* bb on multiple	8:3
>* bb on the	0:4 8:-3
>* bb on this	1:4 10:-3
>* bb on three	1:3 10:-3
>* bb on two	6:4 10:-3
>* bb one of	1:3
>* bb optical flow	0:3 10:-5
>* bb outperforms current	10:3
>* bb outperforms previous	6:-3
>* bb outperforms prior	8:3 10:-3
>* bb outperforms state-of-the-art	8:-5 10:5
>* bb outperforms the	4:5 6:3 8:5 10:-8
>* bb outputs of	1:3
>* bb over existing	4:4
>* bb paradigms ,	8:3
>* bb perform experiments	10:3
>* bb performance in	8:4 10:-4
>* bb performance of	1:-4 8:3 10:-3
>* bb performance on	8:-5 10:7
>* bb pipeline for	8:-3 10:3
>* bb points and	1:4 10:-5
>* bb power of	1:-3
>* bb predictive control	10:-3
>* bb present a	8:6
>* bb present an	8:-3 10:3
>* bb present the	5:3 10:3
>* bb presents a	1:-5 8:3
>* bb problem ,	1:3
>* bb problem in	10:4
>* bb problem is	1:3
>* bb problem of	0:3 1:3 3:-3
>* bb procedure for	0:7 10:-6
>* bb propose (	10:3
>* bb propose a	2:3 4:-3 6:-4
>* bb propose an	1:-4 3:5
>* bb propose the	0:4 10:-3
>* bb propose three	1:-3 10:4
>* bb propose to	0:-6 1:5
>* bb proposes a	1:-8 10:4
>* bb proposes the	1:3
>* bb prove that	4:-3
>* bb provide a	1:-3 6:4 8:4
>* bb provide the	1:-3 10:4
>* bb provides an	8:-3 10:3
>* bb range of	10:-3
>* bb reforming the	1:3 10:-3
>* bb related to	0:3
>* bb representations by	8:-3
>* bb representations that	8:4 10:-4
>* bb results for	8:4 10:-5
>* bb results on	8:4 10:-3
>* bb reveal that	1:-4
>* bb robustness of	8:-3 10:4
>* bb scheme for	10:3
>* bb seamlessly integrates	1:4
>* bb search algorithm	0:4 1:-5
>* bb semantic segmentation	10:-4
>* bb serve as	1:3 10:-3
>* bb show how	1:4
>* bb show that	1:4 3:-3 5:-3 6:-3
>* bb show the	8:3
>* bb shpix2pix :	10:4
>* bb significant improvement	10:5
>* bb significant improvements	4:4 10:-3
>* bb significantly outperforms	8:-3 10:3
>* bb simple and	1:4 10:-3
>* bb simple but	10:-4
>* bb simple yet	10:3
>* bb solve the	10:-3
>* bb state of	0:3
>* bb state-of-the-art accuracy	10:-3
>* bb state-of-the-art approaches	10:-3
>* bb state-of-the-art results	8:3
>* bb strategy for	1:3 8:-3
>* bb studies the	8:4
>* bb study a	1:4 10:-5
>* bb study on	10:6
>* bb such a	1:3
>* bb such as	10:5
>* bb suggest that	10:3
>* bb system can	1:3
>* bb system for	8:3
>* bb systems ,	8:3
>* bb take a	1:3
>* bb tasks :	8:4 10:-3
>* bb tasks including	8:4 10:-4
>* bb tasks of	8:4 10:-4
>* bb technique ,	1:4 10:-3
>* bb technique for	10:4
>* bb that ,	8:-3 10:3
>* bb that a	1:3 10:-5
>* bb that combines	1:5 10:-4
>* bb that enables	10:-3
>* bb that improves	10:4
>* bb that in	10:4
>* bb that is	8:7 10:-3
>* bb that it	8:5 10:-7
>* bb that leverages	1:3 10:-3
>* bb that the	0:-5 8:4
>* bb that these	8:3
>* bb that this	8:-3 10:7
>* bb that uses	1:6 10:-4
>* bb the art	0:3
>* bb the automatic	10:4
>* bb the behavior	8:3 10:-3
>* bb the benefits	1:3
>* bb the challenging	8:-3
>* bb the concept	1:3 10:-5
>* bb the design	5:3
>* bb the domain	10:5
>* bb the effective	8:-3
>* bb the first	0:4 1:-6 8:3
>* bb the generalization	1:-3
>* bb the input	10:3
>* bb the learning	1:-4 10:7
>* bb the local	1:4
>* bb the model	1:3
>* bb the most	1:3 10:-3
>* bb the need	10:3
>* bb the network	1:3 10:-4
>* bb the new	8:3 10:-3
>* bb the object	8:3
>* bb the outputs	1:3
>* bb the performance	1:-4 5:3 8:5 10:-4
>* bb the potential	8:3 10:-4
>* bb the power	1:-3
>* bb the previous	8:3
>* bb the robustness	8:-3 10:4
>* bb the same	1:-3 5:4
>* bb the state	0:3
>* bb the state-of-the-art	0:4 5:-3 6:6 8:-3 10:-3
>* bb the system	10:-4
>* bb the training	10:4
>* bb the transfer	10:3
>* bb the use	1:5 10:-3
>* bb the way	4:4
>* bb the well-known	0:4 1:-4
>* bb then propose	1:-4 10:3
>* bb then use	1:4 10:-4
>* bb these models	8:-3
>* bb three different	1:3 4:4 10:-8
>* bb three tasks	8:3 10:-3
>* bb through a	1:5 10:-4
>* bb to a	0:-3 10:4
>* bb to apply	1:3
>* bb to build	1:-3
>* bb to identify	8:-4
>* bb to improve	8:4 10:-4
>* bb to incorporate	1:7 10:-5
>* bb to learn	1:6 10:-3
>* bb to leverage	1:4 10:-4
>* bb to other	1:3
>* bb to propose	8:3
>* bb to solve	1:-4 10:5
>* bb to the	0:6 1:-4 10:-3
>* bb to use	1:-3 10:6
>* bb train a	1:5 6:-4 7:3 10:-3
>* bb train and	10:-3
>* bb train the	4:3
>* bb train two	1:-4 10:7
>* bb trained on	6:-3 10:3
>* bb training of	10:4
>* bb transfer learning	10:3
>* bb transfer of	10:3
>* bb transfer the	10:-4
>* bb transformer -based	10:-3
>* bb two types	1:4 8:-4
>* bb types of	1:3 8:-4 10:3
>* bb us to	1:3
>* bb use a	0:6 1:-5
>* bb use for	10:3
>* bb use of	1:5 10:-3
>* bb usefulness of	8:3
>* bb user study	4:6 10:-4
>* bb using a	10:5
>* bb using three	8:4
>* bb utilize a	1:3
>* bb utilize the	10:3
>* bb variant of	0:6 10:-3
>* bb variants of	1:-4 10:4
>* bb variational inference	10:5
>* bb variety of	10:-3
>* bb version of	8:-3
>* bb via the	3:3 10:-3
>* bb way of	4:4
>* bb when the	1:-3 4:4
>* bb where the	1:3 10:-4
>* bb which can	0:4
>* bb which consists	1:3 10:-3
>* bb which integrates	10:3
>* bb which is	0:3
>* bb with a	10:4
>* bb with an	10:-5
>* bb with the	10:-3
>* bb within a	10:3
>* f 	8:-5
>* f (	10:3
>* f )	10:3
>* f ,	6:3 8:-3 10:-3
>* f -based	8:4
>* f achieve	4:3 8:-3 10:3
>* f achieves	4:-3 5:3 8:4
>* f across	8:-3
>* f additionally	1:-3 4:3 8:-3 10:4
>* f addresses	8:3 10:-3
>* f adopt	1:3 3:-3
>* f against	1:-3 4:-3 10:5
>* f aim	8:3
>* f algorithm	1:6 2:3 8:-4
>* f allows	1:3
>* f also	0:-7 10:3
>* f and	0:4 5:3 10:-4
>* f apply	1:4
>* f approach	3:3 4:3
>* f argue	8:-4 10:3
>* f build	10:-3
>* f call	0:-3 10:5
>* f can	0:-4 1:-5 3:3 8:6
>* f collect	7:3
>* f combine	1:-3 10:4
>* f compare	1:-3 6:3
>* f compared	4:-3 10:3
>* f conduct	4:4
>* f confirmed	10:4
>* f consider	8:-4 10:4
>* f considers	8:-3 10:3
>* f consists	1:-3 10:4
>* f construct	1:5
>* f contributions	1:3 10:-3
>* f could	8:-3
>* f curate	7:4
>* f define	8:3
>* f demonstrate	1:-5 2:4 5:6
>* f demonstrates	10:-3
>* f derive	2:4
>* f describe	8:4
>* f describes	1:7 10:-4
>* f design	1:4 3:3 8:-5 10:4
>* f efficiently	8:4 10:-4
>* f employ	1:-3 3:4 10:3
>* f employs	1:5 10:-5
>* f enables	3:4
>* f evaluate	8:-4
>* f examine	10:4
>* f explicitly	10:-4
>* f exploit	0:3 1:3 10:-4
>* f extend	0:5
>* f extends	0:7 1:-5
>* f find	0:5 4:4 8:-4
>* f first	1:3 4:-3
>* f focus	3:3 10:3
>* f for	8:4 10:-5
>* f formulate	1:5
>* f framework	1:5 10:-3
>* f from	0:3 1:3 10:-5
>* f further	0:-4
>* f generalize	0:3
>* f give	3:3
>* f has	1:4 4:-3
>* f have	1:-3 8:-3 10:5
>* f highlight	10:3
>* f identify	1:-3
>* f in	10:3
>* f incorporate	8:3
>* f integrate	2:3
>* f integrates	1:3
>* f introduce	0:3 1:-5 6:-3
>* f introduces	0:3 2:-3 3:4 10:-5
>* f involves	1:4 10:-4
>* f is	1:3 3:-4 6:-4 8:3
>* f learn	1:-3
>* f learns	1:-4 3:3 8:4
>* f leverage	2:3
>* f method	1:-7 2:3 5:3
>* f model	3:5 10:-5
>* f models	0:3
>* f network	8:-3
>* f observe	1:-3
>* f obtain	8:3 10:-3
>* f on	4:-3 6:3
>* f outperform	10:-3
>* f outperforms	4:8 6:-3
>* f over	8:3 10:-3
>* f performs	1:-4 4:3
>* f presents	8:5 10:-3
>* f propose	4:-4 5:-3
>* f proposed	1:-4 3:-3 8:-3 10:7
>* f proposes	8:3
>* f prove	4:-3 10:3
>* f provide	6:5 10:-3
>* f provides	8:3 10:-3
>* f reveal	8:-3
>* f revisit	8:-6 10:6
>* f show	1:5 3:-3 4:4 5:-3
>* f studies	1:-3 8:4
>* f study	0:-3 1:-3 8:3
>* f successfully	10:-4
>* f systematically	8:-4 10:4
>* f tackle	8:-3
>* f technique	10:3
>* f then	0:-3
>* f theoretically	4:3
>* f therefore	0:3
>* f through	8:-3
>* f train	0:-3 1:-3 6:-4 7:5
>* f treat	10:3
>* f use	1:3 8:-5
>* f uses	1:3 8:-3
>* f using	8:4
>* f utilize	1:4
>* f validate	10:6
>* f with	1:3
>* gap 0	8:-5
>* gap 1	4:-3 5:-4
>* gap 2	0:-6 2:-5 3:3 5:-4 6:6 8:3
>* gap 3	5:-3 6:-5 10:4
>* gap far	1:-3 2:-8 3:-3 4:3 5:3 7:-5
>* gap mid	2:-7 5:-4 6:-4 7:3
>* gap near	0:3 1:-3 2:7 4:-6
>* l 	8:-5
>* l "	1:3
>* l (	0:-4 1:-5 2:4 3:3 4:-3 6:4 8:-4 10:4
>* l )	8:3
>* l ,	0:-3 1:4 2:-4 3:-6
>* l -based	0:5 10:-4
>* l .	2:5 10:-4
>* l :	1:-5 8:9 10:-4
>* l a	0:-5 4:-3 5:-3
>* l accurate	8:3 10:-3
>* l an	1:5 10:-4
>* l and	2:-6 3:-5 8:4 10:-3
>* l apply	1:3
>* l as	3:-3 7:4 10:-3
>* l better	8:3
>* l between	1:-3 3:3
>* l both	8:7 10:-7
>* l by	1:3 4:-3
>* l combines	1:6 10:-4
>* l consider	8:-4 10:5
>* l conventional	0:4
>* l current	3:4 10:-5
>* l deep	1:-3
>* l different	8:4 10:-5
>* l effective	3:3 10:-3
>* l efficient	0:-3 3:3 8:-5
>* l employs	1:3
>* l existing	4:6 5:-4 8:-4
>* l exploit	1:-3 8:4
>* l extends	0:6 8:-4
>* l facilitate	8:-5 10:5
>* l for	2:3 3:-4 8:6
>* l from	1:3 8:-6 10:3
>* l how	8:3
>* l improve	1:-3 10:4
>* l in	1:-6 3:-3 6:-3 8:6
>* l incorporate	10:3
>* l into	1:-6 8:5 10:-7
>* l introduce	1:5
>* l investigate	1:-3 3:3 10:-4
>* l learn	1:4
>* l learning	8:-5 10:5
>* l leverage	1:4 10:-5
>* l leverages	1:3
>* l like	1:-3 4:3
>* l named	6:3 10:-4
>* l neural	1:3
>* l new	0:-3 1:-3 7:3 8:-4 10:4
>* l novel	0:-6 3:4
>* l of	0:5 4:-3 10:-3
>* l or	10:4
>* l over	10:-3
>* l perform	1:4 10:-3
>* l performs	10:3
>* l popular	1:-4 8:-3 10:6
>* l pre-trained	0:3
>* l present	10:-3
>* l previous	8:-3 10:6
>* l propose	2:4
>* l simple	1:-4 10:4
>* l standard	1:3 3:3 10:-5
>* l state-of-the-art	0:-6 4:3 5:3
>* l strong	10:5
>* l study	8:4
>* l synthetic	8:4 10:-4
>* l that	0:3
>* l the	3:-5 5:-3
>* l this	1:4 8:-3
>* l three	8:3
>* l through	1:3
>* l to	1:5 3:-4 4:4 5:3 8:-7
>* l training	8:-3 10:5
>* l two	1:-3 8:-4 10:6
>* l used	1:-4 8:4
>* l uses	1:5 10:-3
>* l using	1:7 10:-3
>* l various	1:-3 10:7
>* l via	1:4 3:-3
>* l where	8:3 10:-3
>* l which	4:3
>* l with	0:-3 8:3
>* l {	1:3 10:-3
>* ll  	8:-5
>* ll  ,	4:3
>* ll  consider	8:-4 10:5
>* ll  for	8:4 10:-4
>* ll  in	1:3 10:-4
>* ll  introduce	10:3
>* ll  on	10:3
>* ll  use	10:3
>* ll ) a	10:3
>* ll ) an	10:3
>* ll ) with	8:3
>* ll , a	1:-4 2:3
>* ll , an	10:-5
>* ll , and	0:3 10:-4
>* ll , called	1:3
>* ll , including	10:3
>* ll , the	10:5
>* ll , to	10:-4
>* ll , where	1:3
>* ll a new	0:-3 1:-3 2:3 7:3 8:-4 10:5
>* ll a novel	0:-7 3:5 10:3
>* ll a simple	1:-4 10:4
>* ll an efficient	3:3
>* ll and a	8:4
>* ll and the	10:4
>* ll architecture for	0:4 10:-5
>* ll as a	1:-3
>* ll based on	0:5 1:4 8:-6 10:-3
>* ll by a	4:4 10:-4
>* ll class of	3:4 8:-4 10:3
>* ll data for	1:3
>* ll design a	1:-7 10:4
>* ll e.g. ,	1:4
>* ll effectiveness of	1:4 10:-3
>* ll employ a	3:3 10:-3
>* ll focus on	8:4 10:-3
>* ll for the	1:4 8:-4
>* ll form of	3:3
>* ll framework for	8:3
>* ll from a	1:-3 10:3
>* ll from the	3:3 8:-5 10:4
>* ll in a	1:5 10:-4
>* ll in the	0:-4 8:-4 10:3
>* ll into a	10:-3
>* ll into the	2:3
>* ll introduce a	1:-4 2:6 3:3 10:-4
>* ll introduce the	1:-3
>* ll is a	10:4
>* ll methods for	8:-4 10:4
>* ll model for	8:3 10:-3
>* ll of a	10:-5
>* ll of the	0:5 1:-5 10:3
>* ll on the	6:-5 10:4
>* ll performance of	1:-4 5:4
>* ll present a	1:-3 3:3
>* ll present an	10:3
>* ll problem of	0:3
>* ll propose a	1:-3 8:3 10:3
>* ll propose an	8:-5 10:5
>* ll robustness of	10:5
>* ll show that	1:-3 10:4
>* ll strategy for	1:3 8:-3
>* ll task of	8:4 10:-4
>* ll tasks ,	8:-3 10:4
>* ll tasks :	8:3 10:-3
>* ll terms of	8:3 10:-3
>* ll that the	1:4 8:-3
>* ll the existing	4:3
>* ll to improve	10:3
>* ll to learn	1:5 10:-4
>* ll to state-of-the-art	5:3
>* ll to the	1:-6 4:-3 6:3 8:3 10:4
>* ll train a	10:3
>* ll use of	1:6 10:-4
>* ll using a	1:3
>* ll variety of	10:3
>* ll well as	10:-3
>* ll with the	1:-3 5:3
>* n "	1:3 2:4 10:-4
>* n 's	10:4
>* n (	0:-3 2:4 3:-6 10:-3
>* n )	0:-4 1:-4 2:4
>* n ,	0:-7 2:-3 3:5 4:3 5:-5 8:3 10:-3
>* n -based	1:8 3:-7 4:4 8:-3
>* n .	1:-3 4:-4 6:4
>* n :	1:-6 8:3 10:3
>* n ;	8:-4 10:3
>* n [	0:3 10:-3
>* n across	1:-4 5:3
>* n algorithm	0:4 1:-4 8:-4
>* n algorithms	1:-4
>* n and	3:-6 5:-3 8:4
>* n approach	2:3
>* n approaches	5:3 10:-3
>* n architecture	0:4 10:-3
>* n are	0:3
>* n as	1:5 4:-4 8:3
>* n at	1:5 3:3 8:-3
>* n based	3:-3 8:3
>* n benchmark	6:-3 8:3
>* n between	8:3
>* n but	1:-3 4:7 10:-5
>* n by	0:3 1:-3 8:-4
>* n called	3:4
>* n can	8:3 10:-3
>* n capabilities	10:3
>* n could	1:3 2:-3
>* n data	10:-4
>* n datasets	8:-3
>* n first	0:4
>* n for	3:3
>* n framework	2:4 4:3 10:-4
>* n from	1:-3 10:5
>* n given	10:3
>* n has	1:-3 10:3
>* n have	1:4 10:-5
>* n in	1:-3 5:5
>* n is	0:-3 4:3 8:4
>* n mechanism	3:3 10:-4
>* n method	0:-3 1:-7 3:6 5:3 10:3
>* n methods	0:-3 8:-3 10:4
>* n model	0:4 3:-4 8:4 10:-3
>* n models	1:-5 8:4 10:3
>* n network	0:3 8:-3 10:3
>* n of	1:8 3:-5
>* n on	4:-3
>* n or	10:3
>* n paradigm	8:3 10:-3
>* n present	4:4 10:-4
>* n problem	10:-3
>* n process	1:3
>* n scheme	1:6 10:-5
>* n setting	8:3
>* n strategies	3:3
>* n system	2:3 3:-3
>* n systems	10:3
>* n task	1:-4 10:3
>* n techniques	10:4
>* n that	0:4 1:-5 3:5 8:4 10:-3
>* n the	1:3 10:-6
>* n through	1:-3
>* n to	0:6 4:-7 6:-3
>* n using	8:-4 10:5
>* n where	10:4
>* n which	0:-3 10:4
>* n while	10:-4
>* n with	1:8 3:-4 8:-4
>* n }	1:3 10:-3
>* nn ( cnn	1:3
>* nn ( rl	1:-5 10:4
>* nn ) .	1:-3 10:3
>* nn ) and	10:4
>* nn , a	4:3 8:5 10:-3
>* nn , achieving	4:4 10:-4
>* nn , an	10:3
>* nn , and	1:3 3:-3
>* nn , by	10:-3
>* nn , i.e.	1:-3 8:5
>* nn , that	8:-4 10:6
>* nn , the	10:-3
>* nn , to	1:-3
>* nn , where	3:4 8:-7 10:8
>* nn , which	2:-4 6:5 8:5 10:-5
>* nn , with	1:3 3:4 6:4 8:-3 10:-4
>* nn -based framework	1:3
>* nn . "	4:-3 5:3
>* nn . \$	1:-3 6:5
>* nn algorithm for	8:-4 10:6
>* nn and a	8:-3 10:5
>* nn and show	8:4 10:-4
>* nn approach .	1:3
>* nn approach by	8:-6 10:6
>* nn approach for	1:-3
>* nn approach to	1:3 10:-3
>* nn architecture ,	1:3 10:-3
>* nn as a	1:-4 10:4
>* nn as an	0:3 1:-3
>* nn as well	4:-3
>* nn based on	1:-3 3:3 8:4 10:-5
>* nn benchmark .	6:-3 10:3
>* nn can be	1:-3 8:3
>* nn for a	8:5 10:-5
>* nn for the	10:3
>* nn for this	1:7 10:-5
>* nn framework ,	0:3 1:3 10:-5
>* nn framework .	3:3
>* nn framework for	1:3
>* nn framework that	1:-3 10:8
>* nn from a	8:5 10:-4
>* nn in a	8:3
>* nn method ,	1:-3 5:4 8:-3
>* nn method .	3:3 10:-3
>* nn method for	1:-3 10:3
>* nn methods .	4:3
>* nn methods on	8:-4 10:5
>* nn methods to	1:3
>* nn model for	0:3 1:-3
>* nn models .	8:-5 10:5
>* nn of a	8:-3
>* nn of the	1:5
>* nn on a	1:4 5:3 8:-5
>* nn on the	1:3
>* nn problem in	1:3 10:-4
>* nn propose a	1:3
>* nn strategy for	3:4 8:-3
>* nn strategy to	1:3
>* nn task and	1:-3 8:3
>* nn tasks .	8:-6 10:6
>* nn techniques .	1:3
>* nn that allows	0:3 1:-4
>* nn that can	10:-5
>* nn that learns	0:3
>* nn to improve	10:4
>* nn to learn	3:3
>* nn to make	1:-6 10:7
>* nn to the	0:3 10:-3
>* nn using a	8:-4 10:4
>* nn with a	8:-4 10:4
>* nn with the	1:-3 10:5
>* others 0	0:3 1:-4 5:-3 9:-6 10:-4
>* others 1	2:-4 10:3
>* others 2	0:-6 2:-5
>* others 3	2:3 8:-6
>* others 4	0:-3 4:-5 6:-5
>* p (	10:4
>* p )	10:-7
>* p ,	0:-4 6:-3 9:-4
>* p ;	8:-4 10:3
>* p ^	2:-7 5:-4 6:-3 7:4 9:-4
>* p a	2:-3
>* p algorithms	10:3
>* p and	1:-3 8:3
>* p apply	10:-3
>* p by	5:3
>* p combine	8:-3 10:5
>* p evaluate	1:-3 2:4 8:-3
>* p for	4:4 10:-5
>* p from	1:3
>* p here	1:-3 10:5
>* p how	1:3
>* p in	0:3 2:5 8:-5
>* p of	0:3 3:3 5:-4 6:-3
>* p paper	0:3
>* p test	8:3
>* p tested	1:4 10:-4
>* p that	1:-3 4:4 8:-3
>* p the	3:-4 5:4 6:5
>* p then	10:-3
>* p to	10:-3
>* p validate	8:3 10:-4
>* p work	1:-3
>* part aim	2:-3 3:4 4:-5 5:-4 6:-5 9:-4
>* part body	2:-3 4:-3 8:-3 9:-3
>* part end	1:-6 3:-6 5:-4 9:-4 10:3
>* pp ) ,	1:-5 10:8
>* pp , the	10:4
>* pp , where	1:3 10:-3
>* pp 1 )	10:-3
>* pp ^ ^	2:-7 5:-4 6:-3 7:4 9:-4
>* pp ^ here	10:7
>* pp ^ in	2:3 10:-6
>* pp ^ the	0:-5 2:3 8:-5
>* pp ^ then	10:-3
>* pp additionally ,	1:-4 10:3
>* pp approach ,	6:-3 7:3
>* pp architecture ,	10:3
>* pp besides ,	5:3
>* pp challenges ,	10:-3
>* pp dataset ,	1:3 10:-3
>* pp demonstrate that	5:3 10:-4
>* pp effectiveness of	6:-3 8:3
>* pp efficacy of	0:4
>* pp end ,	2:4
>* pp estimation ,	10:3
>* pp evaluate the	8:4 10:-3
>* pp experiments on	8:3
>* pp finally ,	8:3
>* pp find that	4:3
>* pp first ,	1:-4 8:-3 10:5
>* pp firstly ,	1:-3 4:4
>* pp further ,	1:3 10:-3
>* pp furthermore ,	1:-3 8:-3 10:5
>* pp hence ,	10:-3
>* pp here ,	10:-4
>* pp however ,	4:-3 10:4
>* pp in which	10:-3
>* pp instead ,	10:-3
>* pp issue ,	0:3 10:-4
>* pp issues ,	10:4
>* pp lastly ,	10:3
>* pp limitation ,	2:3 10:-5
>* pp limitations ,	1:4 8:3 10:-6
>* pp meanwhile ,	1:4
>* pp method ,	3:3 6:-4 7:3
>* pp methods ,	8:-3 10:4
>* pp model ,	10:3
>* pp models ,	0:3 8:-4 10:3
>* pp moreover ,	1:3
>* pp next ,	10:3
>* pp notably ,	3:4 10:-3
>* pp observation ,	1:3
>* pp of the	0:7 6:3 10:-4
>* pp paper ,	1:-3 4:3
>* pp particular ,	0:4
>* pp practice ,	1:3 10:-3
>* pp problem ,	0:-4 3:7
>* pp representations ,	1:3
>* pp scenarios ,	10:-3
>* pp setting ,	1:3
>* pp show that	5:-3
>* pp specifically ,	0:5 2:-3
>* pp surprisingly ,	5:5
>* pp test the	8:-4 10:5
>* pp that the	0:-4 2:-3 8:7
>* pp them ,	5:3
>* pp then ,	2:4
>* pp therefore ,	1:4 10:-3
>* pp this ,	1:3
>* pp this paper	0:3 8:-4
>* pp this work	1:-5
>* pp time ,	4:3 10:-4
>* pp to the	8:3 10:-3
>* pp train the	1:5 10:-3
>* pp we evaluate	1:-4 2:4 8:-3
>* pp we test	8:3
>* pp we tested	1:4 10:-4
>* pp we validate	8:3 10:-4
>* pp work ,	1:3
>* q "	8:4 10:-5
>* q 's	2:4
>* q (	1:-6 8:5 10:3
>* q )	1:-6 10:3
>* q ,	4:-4 5:-3 9:-4
>* q .	1:7 10:-4
>* q 1	1:-3
>* q :	1:-3 2:3
>* q ;	8:-4
>* q a	1:7 8:3 10:-9
>* q above	2:6 8:-3
>* q achieve	3:-4
>* q across	1:3
>* q addition	2:-3
>* q address	0:-3 2:4 3:3
>* q against	1:3
>* q algorithm	0:3
>* q all	1:-4
>* q also	1:-3
>* q an	2:8 10:-3
>* q and	0:-7 2:3 6:-3
>* q application	2:3 10:-4
>* q applications	1:-4 3:6
>* q applied	1:6 8:-4
>* q approach	6:-4 7:3 10:3
>* q architecture	1:-3 10:4
>* q as	0:4 3:-3 4:-6 10:5
>* q at	1:-4 4:3
>* q based	1:-6 8:3 10:7
>* q benchmark	3:3 6:-4 7:3
>* q besides	5:3
>* q between	1:-3 5:5
>* q both	1:-3 10:5
>* q by	2:-3 5:4 8:3
>* q can	10:3
>* q challenges	10:-3
>* q classes	1:-3 10:4
>* q classification	8:-3
>* q coco	1:5 10:-4
>* q combine	8:-3 10:5
>* q combining	10:3
>* q compare	4:4
>* q compared	1:3
>* q comparison	10:3
>* q complex	10:4
>* q contributions	0:3
>* q data	4:-4 8:-3 10:3
>* q dataset	8:-4 10:5
>* q datasets	4:6 6:-3 8:-3
>* q demonstrate	1:-5 4:4 5:3 6:5 10:-4
>* q demonstrates	10:-5
>* q derive	0:5 10:-4
>* q design	0:3 10:-3
>* q different	1:3 10:-3
>* q distribution	1:-3
>* q drawbacks	10:-4
>* q due	8:3
>* q during	3:3 10:-3
>* q each	10:-3
>* q effectiveness	6:-4
>* q efficacy	0:3 1:3 2:4 4:-3 8:-4
>* q efficient	1:-3
>* q empirical	4:4 10:-5
>* q empirically	5:3 10:-4
>* q end	2:4
>* q especially	2:3 10:-3
>* q estimation	10:3
>* q evaluate	2:3 10:-4
>* q evaluation	2:3
>* q experimental	1:-4 4:-3 10:9
>* q experiments	0:3 1:-3 4:3 5:-3 8:3
>* q explore	1:-3
>* q extend	1:3
>* q facilitate	6:3
>* q feature	1:-3 10:3
>* q finally	8:3
>* q find	1:-3
>* q first	8:-4 10:6
>* q firstly	1:-3 4:4
>* q focusing	10:4
>* q for	0:3 2:-4 4:3 8:-4
>* q framework	7:3
>* q from	8:-5 10:4
>* q further	1:3 2:-3
>* q furthermore	4:3 8:-3 10:3
>* q future	8:-4 10:3
>* q general	1:-3
>* q generation	4:3
>* q goal	1:-5 10:4
>* q graph	1:6 10:-5
>* q graphical	0:3
>* q here	1:-4
>* q how	10:3
>* q however	4:-3 10:8
>* q image	10:4
>* q images	2:3
>* q improved	10:4
>* q improvement	8:3
>* q in	0:4 4:-3
>* q information	1:-3
>* q inspired	1:4 10:-6
>* q instead	1:3 10:-4
>* q into	5:3
>* q is	10:7
>* q issue	10:-4
>* q issues	10:4
>* q its	5:3 10:-3
>* q knowledge	2:4 10:-5
>* q labels	1:3 10:-4
>* q lastly	10:3
>* q learned	5:3
>* q learning	0:-3 4:5
>* q like	1:3
>* q limitations	1:4 8:3 10:-6
>* q maps	1:-3 10:4
>* q meanwhile	1:4
>* q method	6:-4 7:3
>* q methods	10:6
>* q mitigate	1:3 10:-5
>* q model	2:3 6:3 10:-4
>* q models	1:4 8:-3
>* q network	4:-4
>* q next	1:5
>* q not	10:3
>* q notably	3:4 10:-3
>* q novel	1:-3 2:3 10:-3
>* q object	10:-3
>* q objects	1:4 10:-5
>* q observation	1:3
>* q of	0:3 1:4 4:-3 5:-3
>* q on	0:-4 1:3 2:-4 4:5 5:-3 8:4 10:-3
>* q only	1:-4
>* q or	1:4
>* q other	1:-3
>* q our	4:-7 5:-3 6:-7 7:6 8:6
>* q overcome	8:4
>* q paper	1:-3
>* q particular	0:4
>* q performance	6:3 8:7 10:-4
>* q point	1:3
>* q practical	10:-3
>* q practice	1:3 10:-3
>* q problem	0:-5 3:6
>* q problems	10:4
>* q propose	2:3
>* q proposed	3:3
>* q quality	10:3
>* q real-world	4:4
>* q reasoning	1:4
>* q recognition	1:3 10:-3
>* q regression	10:-3
>* q relations	5:3
>* q representations	1:3
>* q resolution	1:3
>* q result	1:-5 5:3 8:3
>* q results	1:-6 10:4
>* q robot	8:3 10:-3
>* q robustness	8:-4 10:5
>* q scenarios	1:3 10:-4
>* q second	0:4
>* q setting	1:3
>* q several	1:-3 10:4
>* q show	3:4 5:-3 6:-3
>* q similar	1:5 10:-3
>* q simulated	10:3
>* q single	10:3
>* q space	10:3
>* q specifically	0:5 2:-4
>* q stage	1:5
>* q step	1:3 8:3 10:-7
>* q study	1:4 8:5 10:-4
>* q such	2:3
>* q supervision	10:3
>* q surprisingly	5:5
>* q tackle	0:-3 2:4
>* q target	1:-3
>* q task	4:4 10:-4
>* q tasks	1:-3 3:5 10:-5
>* q test	1:3
>* q tested	1:4 10:-4
>* q than	1:4 10:-4
>* q that	2:-3
>* q the	2:-3 3:-3 4:-4 8:3
>* q them	5:3
>* q therefore	1:6 3:-4
>* q these	3:-3 8:6
>* q this	3:5 5:-4 10:-3
>* q three	10:-7
>* q through	8:-4
>* q thus	8:3
>* q time	4:3 10:-4
>* q to	0:-3 7:3
>* q train	1:8 6:-5 7:3 10:-3
>* q training	1:7 4:-3 8:-3
>* q transformer	1:-3 10:4
>* q two	1:-3 2:4 8:4 10:-3
>* q under	8:4
>* q used	1:3
>* q validate	8:5 10:-7
>* q various	3:3
>* q version	10:5
>* q vision	10:4
>* q we	1:7 2:5 4:-8 5:-5 6:4 8:5 10:-6
>* q when	1:3
>* q where	10:3
>* q with	0:-3 3:4 4:-4
>* q work	0:3
>* q ”	8:-4 10:4
>* r "	2:3 4:-5 8:-3 10:5
>* r 's	10:3
>* r (	2:5 3:-3 10:-4
>* r )	2:5 3:-7 4:-3 8:-4
>* r ,	1:-3 2:-7 3:-3 4:6 5:-5 7:4
>* r -based	1:4 2:-4 3:-5 4:5
>* r .	0:-8 6:-3
>* r 2d	1:-5 3:3 5:5 10:-3
>* r :	0:-3 1:-5
>* r ;	8:-3 10:5
>* r [	0:4 1:-3 10:-4
>* r ]	4:3
>* r a	2:6 5:5 6:-3 8:-3
>* r accuracy	8:-3
>* r achieve	1:3 10:-5
>* r achieved	10:-3
>* r achieves	2:4
>* r across	1:-3 5:3
>* r action	8:3
>* r adapt	3:6 10:-5
>* r adaptive	0:3 1:-4
>* r adversarial	1:-3 10:6
>* r against	0:-3 10:3
>* r agent	10:4
>* r agents	8:4
>* r aims	10:-3
>* r al.	4:3
>* r algorithm	0:5 1:-6 8:-3
>* r algorithms	1:-4
>* r all	2:3 5:3 10:-6
>* r allows	0:3 8:3
>* r along	1:-5 10:7
>* r an	0:9 1:-3 2:-5 8:4 10:-6
>* r and	0:-4 8:-3
>* r any	3:3
>* r applied	1:-3 4:3
>* r approach	2:5 10:-3
>* r approaches	5:3 10:-3
>* r architecture	3:3 10:-5
>* r are	0:3 1:-6 4:3 8:4
>* r as	1:-3 2:-3 4:-4 5:-3 8:6
>* r at	3:5
>* r based	0:-5 1:4 2:-3 3:4 10:-4
>* r be	0:-3 8:4 10:-4
>* r benchmark	1:-3 10:4
>* r benchmarks	10:3
>* r better	0:3 1:-5 10:6
>* r between	1:-5 3:3 8:3
>* r binary	8:3 10:-3
>* r body	8:5 10:-4
>* r both	3:3
>* r but	0:3 1:-7 4:9 10:-7
>* r by	1:-3 2:8 3:-4 5:-3 8:-4
>* r called	1:-6 3:5
>* r can	0:-4 3:-3
>* r capable	1:-5 10:3
>* r causal	8:-4 10:3
>* r cifar-10	2:4 10:-5
>* r classification	1:-3 10:4
>* r cnn	1:6 10:-4
>* r combines	1:3
>* r compared	10:-3
>* r compression	10:3
>* r consistency	1:4
>* r consists	4:3 8:-3
>* r continuous	1:3 8:3 10:-4
>* r control	8:3
>* r conventional	4:3 10:-3
>* r could	1:3 2:-3
>* r data	8:-3 10:6
>* r dataset	6:-3 10:3
>* r datasets	4:5 7:3
>* r deep	1:-4 2:7 4:-5
>* r demonstrate	0:4 3:3 8:-3
>* r depth	10:4
>* r design	1:4
>* r designed	2:3
>* r detection	1:3 10:-3
>* r developed	10:-3
>* r different	1:-4 8:4 10:3
>* r differential	0:6 3:-3 10:-3
>* r directly	1:4
>* r discriminative	1:-3 10:5
>* r distributions	1:3
>* r diverse	1:-3 3:3 5:4 8:-3 10:4
>* r do	1:3
>* r domain	10:3
>* r domains	10:3
>* r during	1:3 8:-4
>* r e.g.	8:-3 10:3
>* r each	8:3
>* r effective	2:-3 10:4
>* r effectively	10:6
>* r efficient	1:5 3:-3
>* r efficiently	3:3 10:-7
>* r enabling	3:-3 10:3
>* r encode	1:-3 10:4
>* r encoding	0:4 1:-6
>* r end-to-end	10:3
>* r enhances	3:3 10:-3
>* r environment	8:-3 10:4
>* r especially	3:3 8:4 10:-7
>* r estimate	2:3 10:-3
>* r estimation	1:3 8:3 10:-3
>* r et	4:3 10:-4
>* r evaluate	10:4
>* r even	8:3
>* r face	8:4 10:-4
>* r family	8:4
>* r features	1:4
>* r find	10:3
>* r finds	1:-3
>* r first	0:4 1:-6 8:-3
>* r following	2:4 10:-4
>* r for	0:-3 1:3 3:3 4:-6
>* r framework	1:7 2:6 3:-5 10:-9
>* r from	1:5 3:3 8:-4 10:-3
>* r function	8:-4 10:4
>* r further	1:3
>* r fusion	1:-4 8:-3 10:6
>* r gan	1:-5 10:4
>* r gaussian	0:4 10:-3
>* r general	1:-4 10:3
>* r generate	10:6
>* r generating	10:3
>* r geometric	1:3
>* r given	1:-3 4:3 10:4
>* r global	10:-6
>* r graph	10:-3
>* r guarantee	1:-3
>* r handle	8:-3
>* r hard	1:-3 8:-4 10:9
>* r has	10:3
>* r have	1:5 4:3 10:-5
>* r high	0:3
>* r how	10:-3
>* r human	8:5
>* r hybrid	8:-3
>* r i.e.	1:-5 8:5
>* r image	1:-5 8:3
>* r images	1:-4 3:4 5:3 8:4 10:-4
>* r improves	1:-4
>* r in	4:-5 5:6 6:5 10:-3
>* r including	8:4 10:-4
>* r indoor	10:3
>* r inference	1:3 8:-3
>* r information	1:6 10:-3
>* r integrating	2:3 10:-3
>* r into	3:-5 8:3
>* r introduce	8:-4 10:5
>* r is	0:4 1:-4 2:3 10:-3
>* r its	8:-3
>* r knowledge	0:3 1:-5 10:4
>* r known	1:-3 10:6
>* r language	1:4 2:3 10:-3
>* r languages	8:5 10:-5
>* r large	3:3
>* r latent	1:-6 3:4 8:-3 10:4
>* r layers	1:-7 10:3
>* r learn	10:-5
>* r learned	1:-5 10:9
>* r learning	0:-4 1:5 3:4 10:-4
>* r learns	8:4 10:-4
>* r leverages	8:-3 10:4
>* r linear	8:-4 10:6
>* r local	1:-3 10:3
>* r logic	10:4
>* r machine	1:5 10:-4
>* r make	1:-4
>* r method	0:-6 1:-3 3:5 4:4
>* r methods	0:-3 10:4
>* r model	1:3 2:-3 3:-5 4:3
>* r models	0:7
>* r module	10:5
>* r most	1:-4 10:3
>* r multi-scale	10:-3
>* r multi-view	1:3 10:-4
>* r multiple	0:3 10:-5
>* r named	3:4 8:3 10:-6
>* r namely	10:6
>* r natural	0:4 10:3
>* r network	1:6 8:-4
>* r networks	0:5 8:-3
>* r neural	1:3
>* r new	8:-3 10:6
>* r not	4:3 8:-3
>* r novel	0:3 2:-4 8:3
>* r objective	1:5 10:-4
>* r objectives	3:3
>* r objects	1:-4 10:7
>* r obtain	1:4 10:-4
>* r obtained	0:4
>* r of	0:-6 1:-3 2:-3 4:-4 5:6 6:5 7:-4
>* r on	3:8 4:-3 6:-4 8:4 10:-4
>* r one	1:3
>* r online	1:4 2:4 10:-7
>* r only	8:3
>* r optical	1:5
>* r or	10:4
>* r order	8:-4
>* r original	1:4 10:-4
>* r our	3:3 10:-3
>* r over	1:3
>* r paradigm	8:3 10:-3
>* r parameters	0:-3 10:4
>* r perform	1:6 10:-4
>* r performance	0:5 8:5 10:-9
>* r performances	10:3
>* r perspective	1:-3 2:3 8:4 10:-4
>* r point	3:-3
>* r policies	1:3
>* r policy	3:6 10:-4
>* r posterior	1:3
>* r prediction	1:-4
>* r predictive	1:4
>* r present	4:4 10:-5
>* r previously	1:5 8:3 10:-7
>* r prior	1:4
>* r probabilistic	0:3 2:6 8:4 10:-12
>* r problem	8:3
>* r problems	8:3
>* r process	1:3
>* r project	10:4
>* r prove	0:4 2:4 10:-7
>* r provide	1:4
>* r random	8:3 10:-5
>* r reasoning	1:3 10:-3
>* r reconstruction	8:-4 10:4
>* r recover	1:-6 3:4 10:4
>* r reducing	1:4 10:-4
>* r region	1:5 10:-3
>* r regions	1:-4 10:6
>* r reinforcement	10:3
>* r representation	0:-3
>* r representing	1:4 8:-3
>* r requiring	10:3
>* r respectively	10:4
>* r resulting	1:6 10:-5
>* r results	1:3 8:3 10:-4
>* r retrieval	1:4
>* r rl	10:3
>* r robot	0:3 1:-4
>* r robust	4:3
>* r scheme	0:-3 1:5
>* r schemes	10:3
>* r segmentation	1:5
>* r selection	1:-4 10:3
>* r semantic	1:-5 3:3 10:7
>* r sequence	1:-3 10:3
>* r set	10:-3
>* r setting	10:3
>* r several	8:-3 10:6
>* r show	1:4 8:5 10:-5
>* r significant	1:4 10:-4
>* r significantly	1:-3 3:3
>* r simulation	1:4 10:-3
>* r simultaneously	10:6
>* r single	8:4 10:-4
>* r small	4:-3 10:5
>* r sparse	0:3 1:-5
>* r state	1:4
>* r state-of-the-art	1:4 10:-3
>* r stochastic	10:-3
>* r strategies	3:3
>* r strategy	2:-4 8:3
>* r strong	4:4 10:-4
>* r style	0:4
>* r such	1:4 8:-3
>* r system	2:3 3:-3 4:4
>* r tackle	3:3
>* r tactile	8:-4 10:6
>* r task	1:-3 2:3
>* r tasks	2:4
>* r techniques	10:3
>* r terms	5:3 10:-4
>* r text	1:3 8:3 10:-4
>* r than	0:3 1:-4
>* r that	0:7 5:-3 8:-3
>* r the	2:-6 3:4 4:-4 5:-6
>* r their	8:4 10:-4
>* r these	10:-5
>* r this	1:4 2:4 3:3 6:-3 8:-5
>* r three	5:3
>* r through	3:3
>* r time	1:3 8:-3
>* r to	2:-3 3:-3 5:-6
>* r train	10:-3
>* r trained	10:3
>* r training	1:-4 4:3 5:3
>* r transformer	10:3
>* r translation	1:4 10:-3
>* r two	1:-4 2:5
>* r under	8:4
>* r unsupervised	8:-5 10:4
>* r up	4:3
>* r us	0:4
>* r use	1:-5 2:-3 8:4 10:4
>* r used	4:4 8:-3
>* r uses	1:-3 4:3 8:3 10:-3
>* r using	3:-3 6:3
>* r utilizes	3:4
>* r variable	10:-3
>* r variety	1:4
>* r various	1:-4 4:-3 5:3 10:6
>* r via	6:-3
>* r videos	8:-6 10:5
>* r vision	3:3
>* r visual	10:4
>* r we	2:3
>* r well	4:-3
>* r when	4:-3
>* r which	1:-7 2:-3 3:3 4:-3 6:3 8:7
>* r while	1:4 4:3 10:-6
>* r with	5:-3 6:4 10:-3
>* r without	0:3 10:-3
>* r }	10:-4
apart	0:-4 1:-7 2:-6 3:-6 4:-8 5:-13 6:-8 7:-10 8:-4 9:-12 10:16
apart 1	2:-6 3:-3 4:-5 5:-4 6:-4 7:-8 9:-7 10:7
apart 2	0:-5 1:-5 2:-5 3:-5 4:-9 5:-4 6:-6 9:-9 10:14
apart 3	0:-3 1:-7 3:-7 4:-3 5:-5 6:-9 7:-5 8:-4 9:-7 10:14
apart 4	0:-11 3:-9 6:-4 7:-3 8:-12 9:-4 10:11
h n "	1:-5 2:3 3:-3 6:-3 8:5
h n \$	0:4 2:-4 8:3 9:-6 10:-6
h n '	2:3 10:-4
h n 's	3:4 4:5 10:-3
h n (	2:-9 3:7 9:-4
h n )	8:-3
h n *	8:-3 9:4
h n ,	0:-6 1:-3 2:4 3:4 4:-4 5:-4 7:-7 9:-3
h n -based	2:-7 3:-4 10:6
h n -like	8:-4 10:7
h n -which	8:3 10:-3
h n .	0:-6 4:4 6:-3
h n /	8:-4
h n 2d	9:3
h n 3d	10:3
h n :	0:-7 2:-15 3:-6 4:6 6:-3 7:4
h n ;	3:-4 6:4 8:10 10:-8
h n [	8:9
h n a	6:3
h n accounting	10:3
h n accurately	10:3
h n achieve	3:3
h n achieved	8:3
h n achieves	1:3 4:-4 6:-3 8:4
h n across	2:4 10:3
h n adatperfusion	10:3
h n after	1:6 10:-7
h n against	1:4
h n agents	8:-3 10:5
h n aims	2:4
h n algorithm	0:5 3:-3 8:3 10:-4
h n algorithms	2:-3 6:3 10:-5
h n allows	0:5 1:5 8:5 10:-10
h n alone	8:4 10:-3
h n also	10:3
h n an	1:6 8:-4
h n and	0:3 1:-9 2:5 4:-4 5:-5 6:-4 7:-4 8:-3
h n annotation	8:-4 10:7
h n appears	8:-3 10:3
h n approach	1:6 2:-3 3:-8 4:-4 8:4 10:-5
h n approaches	8:4
h n approximates	10:3
h n architecture	2:-4 3:-3 10:4
h n architectures	0:3 1:5 8:-6
h n are	0:-4 3:-3 6:-3 8:-3 10:4
h n as	6:-5 8:7 10:-7
h n associated	10:3
h n at	8:-3 10:7
h n augmentation	8:-3 10:3
h n backbone	10:3
h n based	1:-3 2:5 3:5 4:-3 8:-5
h n baseline	6:4
h n baselines	1:4
h n benchmark	9:4 10:-4
h n benchmarks	10:3
h n between	10:5
h n beyond	1:6 8:5 10:-9
h n block	2:-3 10:4
h n but	1:6 10:-3
h n by	0:-3 1:-5 2:4 6:6 8:-6 10:5
h n called	8:-4 10:5
h n can	3:6 6:-3 10:-3
h n cannot	10:3
h n captures	4:3 8:-3 10:4
h n classes	8:3
h n code	10:4
h n combined	8:6 10:-4
h n combining	10:4
h n community	1:3 8:-3
h n compared	10:3
h n computation	10:4
h n computations	8:-3 10:4
h n considering	8:-3 10:4
h n consistently	8:-5 10:3
h n consisting	9:-3 10:6
h n consists	1:-7 10:7
h n containing	2:3 10:-3
h n controls	8:4 10:-3
h n could	1:5 8:-4
h n crafts	8:6 10:-7
h n data	9:-3
h n dataset	3:-6 9:6
h n datasets	3:3
h n decides	2:5
h n deep	1:9 4:4 8:6 10:-15
h n define	10:3
h n definition	1:3 10:-3
h n deliver	7:3
h n demands	6:4 10:-4
h n demonstrate	9:-4 10:5
h n depends	3:3
h n derived	2:-4 10:5
h n design	0:3
h n designed	4:5 8:-5 10:3
h n detector	6:3 10:-3
h n determines	8:6 10:-6
h n directly	8:3
h n does	1:3 8:-3
h n domain	9:3
h n domains	9:4 10:-3
h n driving	9:-3 10:3
h n during	10:3
h n effectively	10:6
h n either	8:3 10:-4
h n eliminates	10:-3
h n employs	3:3
h n enables	1:4 2:3 10:-3
h n encoder	8:3
h n encodes	1:4 8:-6
h n enjoying	8:4
h n ensures	8:3 10:-3
h n establishes	8:-3
h n evaluation	10:3
h n even	10:-4
h n exhibit	5:4
h n exhibits	4:3
h n experiments	10:3
h n extends	5:4
h n extracts	8:-3 10:6
h n factorizes	0:4 8:-4 10:3
h n fail	6:5 10:-4
h n fashion	8:4 10:-4
h n features	8:-3 10:3
h n finds	1:-3 10:3
h n first	8:-3
h n for	5:-4 6:7 8:-5 9:-9
h n formula	0:3
h n formulates	1:3 6:4 10:-7
h n formulation	6:-3
h n framework	1:7 2:-4 4:-4 10:-3
h n frameworks	8:3
h n from	8:-9 10:5
h n function	10:3
h n functions	2:3
h n further	8:5 10:-5
h n generally	4:8 10:-6
h n generate	8:3
h n given	1:3
h n gives	1:-3 4:4 5:4 10:-5
h n greatly	10:3
h n guarantees	8:3 10:-3
h n has	1:6 5:3 8:-8
h n have	2:-3 4:3
h n helps	2:4
h n idea	10:3
h n implement	8:4 10:-3
h n improves	1:4 10:-6
h n in	5:-3 6:-3 8:-5 10:4
h n includes	1:5 10:-3
h n including	6:3 8:-3
h n incorporates	1:4
h n incorporating	8:-5 10:4
h n indeed	0:3
h n induces	1:5 4:5 10:-8
h n inference	8:3
h n inherently	0:5 10:-4
h n instead	10:3
h n integrates	1:-3 6:-3 7:5
h n into	1:3 2:4 8:-8
h n introduces	1:5 10:-5
h n is	0:3 1:-6 3:-9 5:-4 6:-4 8:5 9:-5
h n itself	10:3
h n kernels	10:3
h n known	6:3
h n layer	3:3 8:6 10:-8
h n layers	7:3 8:-4 10:6
h n leading	10:3
h n leads	1:4 6:-3
h n learn	10:4
h n learning	7:4 8:5 10:-7
h n level	8:3 10:-3
h n leveraging	1:5 10:-4
h n library	10:4
h n like	10:3
h n llms	10:3
h n lms	8:-3 10:5
h n mainly	8:4
h n make	3:3
h n makes	10:4
h n maps	3:3
h n markers	0:3
h n may	10:4
h n measures	2:-3 3:7 10:-3
h n mechanism	1:-6 2:3 10:4
h n method	0:-6 3:5 6:3 8:5 10:-7
h n methodology	8:-3
h n methods	0:-3 2:-4 4:-4 8:6
h n might	2:6 10:-3
h n model	0:-5 6:5 10:-4
h n models	1:-3 10:5
h n module	1:-3 8:-3 10:5
h n modules	8:-3 10:6
h n more	8:3
h n network	3:4 10:-4
h n networks	1:4 8:-3
h n neural	8:5 10:-4
h n not	8:-3 10:6
h n notably	8:4
h n objective	8:-3 10:6
h n obtains	1:3
h n of	0:-3 2:-3 3:-3 5:3 6:-3 10:5
h n offer	6:4
h n offers	5:4 8:6 10:-9
h n often	10:3
h n on	0:-3 2:-5 5:4 6:6
h n on-the-fly	10:3
h n only	5:4 10:-4
h n opened	8:3
h n operation	10:3
h n operator	2:5 8:-4
h n optimizes	4:3
h n or	1:-5 3:3 8:5
h n outperform	8:5 10:-5
h n outperforms	0:3 2:-3 3:-4 4:3 8:3 10:-5
h n over	2:-5 3:7 8:-8 10:4
h n paradigm	8:6
h n parameters	10:3
h n partitions	10:5
h n perception	8:4 10:-5
h n perform	8:3 10:-3
h n performance	1:3
h n performs	10:3
h n perspective	8:-3 10:4
h n pipelines	8:3 10:-3
h n played	10:3
h n predominantly	3:5 10:-4
h n prefill	1:4 10:-4
h n present	8:5 10:-4
h n presents	9:3 10:-3
h n primarily	1:-3 10:3
h n principle	10:3
h n prior	10:3
h n problem	3:3 8:4 10:-3
h n process	1:-3 8:-5 10:10
h n produced	2:3
h n produces	1:3 10:-3
h n project	9:3
h n propagates	10:-3
h n properties	10:3
h n provide	1:-3 8:4
h n provided	10:3
h n provides	1:-4 8:-8 10:9
h n regularization	10:3
h n rely	3:3 10:-3
h n remains	1:3
h n represent	8:-4 10:5
h n representation	0:4 8:-3
h n representations	10:3
h n represents	10:7
h n requires	0:6 1:-5 3:3 4:3 10:-7
h n resembles	1:4 8:-3
h n respectively	10:3
h n results	8:3
h n robot	10:3
h n routines	10:3
h n rule	10:5
h n scheme	0:-3 2:4 3:3 6:-5
h n seamlessly	1:3 3:3 8:5 10:-8
h n sensors	8:-3 10:3
h n serves	9:-3 10:5
h n setting	3:7 7:6 8:-6 10:-6
h n settings	10:4
h n shifts	1:3 8:4 10:-6
h n show	9:4
h n shows	8:-3 10:4
h n significantly	2:-3 3:-3 8:-3 10:7
h n simulates	1:-3 8:4
h n since	10:3
h n solver	8:3
h n solving	3:4 10:-3
h n specifically	8:7 10:-7
h n step	2:4 4:4 8:3 10:-7
h n still	8:-3
h n strategies	1:-4 4:3 6:4 8:4 10:-6
h n strategy	1:-9 3:-3 8:-5 10:13
h n structure	2:3 8:-4 10:3
h n such	8:-3 10:6
h n suffers	8:7 10:-5
h n system	1:3 3:-5
h n systems	10:6
h n tailored	8:-3 10:6
h n taking	8:3
h n task	8:-5 10:8
h n tasks	3:-5 9:3 10:4
h n technique	1:-5 8:3 10:3
h n techniques	1:5 3:-4 8:3
h n term	0:3
h n test	2:5 10:-3
h n text	9:-3 10:3
h n that	0:-7 1:-7 5:-3 8:6
h n the	8:-5
h n then	8:5 10:-4
h n theory	3:5 10:-3
h n through	1:-3 3:-3 8:-3 10:5
h n to	0:-7 2:3 3:-5 4:-3 6:-11 7:3 10:4
h n tools	8:6 10:-5
h n towards	1:5 10:-6
h n trained	1:-6 10:7
h n training	1:-3 9:5
h n trains	10:3
h n treats	1:7 2:-3 8:8 10:-12
h n turns	4:3
h n type	8:3
h n typically	8:-3 10:4
h n under	3:3 8:-3 10:3
h n used	1:3
h n uses	10:3
h n using	1:-6 3:3 8:-7 10:8
h n utilize	10:6
h n utilizes	1:3
h n variants	1:-3 10:5
h n via	4:4 8:3 10:-5
h n weights	10:4
h n were	10:3
h n where	10:3
h n which	1:-10 8:5
h n while	0:4 8:-4
h n with	0:-3 2:-3 4:-4 8:3
h n without	1:3 8:-3 10:4
h n would	3:4
h n yield	8:5 10:-5
h n yields	8:-4 10:4
h n }	1:-4 8:4
h n ~	8:6 10:-4
h n —	3:3
h n ’	5:4 8:3 9:-3 10:-3
h n ’s	6:-4 8:4
h n ”	0:3 1:-3 5:4 6:6 7:4 10:-6
h p "	1:-4 3:-4 6:-3
h p '	2:3
h p (	0:-3 3:-3
h p )	1:-3 2:9 3:-3 6:3 8:-8 10:4
h p *	8:-4 9:4
h p ,	0:-5 1:5 2:-4 5:-4 8:5 10:-4
h p -based	3:-4 10:4
h p .	10:3
h p /	8:-3
h p 3d	10:4
h p :	0:-6 1:-5 2:3 3:5 4:-10 5:-6 8:3
h p ;	8:4 9:-3
h p \\em	10:4
h p ^	2:-8 10:-4
h p \`	5:4 8:3 10:-5
h p a	0:-4 2:3 3:-3 6:-3 7:-7
h p accelerating	8:3 10:-3
h p accurate	8:3
h p achieves	10:3
h p acyclic	10:3
h p adapt	4:4
h p adaptive	3:-3 10:4
h p add	8:3
h p adding	1:5 2:-3 10:-3
h p additional	8:-7 10:9
h p algorithm	3:4 8:4 10:-6
h p all	8:-6 10:10
h p alternative	1:4
h p although	3:5 10:-3
h p an	0:-4 4:-4 7:3
h p and	0:-5 1:-6 4:-3 6:-3 7:-4
h p another	8:3 9:-3
h p any	6:4
h p applies	10:4
h p apply	3:6
h p approximate	3:4 10:-4
h p arbitrary	8:4 10:-3
h p are	8:-3
h p art	8:3
h p as	0:-3 1:5 3:3 4:-3 8:-4 9:-4
h p associated	8:-3 10:3
h p augment	8:4
h p based	1:-3 10:7
h p before	5:3 10:-5
h p benchmark	9:3
h p better	10:5
h p between	8:-3 10:4
h p beyond	3:4 10:-4
h p both	2:4
h p bottom	7:3
h p build	8:-3 10:6
h p by	0:3 3:5 4:4 8:-3 10:-3
h p call	2:5 3:-4 4:4 10:-4
h p called	0:-5
h p choose	10:3
h p classic	10:4
h p coined	10:-5
h p combine	8:-4 10:5
h p combines	8:-3 10:5
h p combining	1:-3 10:6
h p compare	1:3 10:-3
h p complex	10:3
h p complicated	10:3
h p computing	3:4 10:-3
h p conducting	10:3
h p consistent	10:3
h p construct	6:3
h p context	1:4 10:-4
h p continual	8:-4 10:4
h p continuous	3:4 8:3 10:-6
h p custom	8:3
h p data-driven	8:3
h p dataset	9:5 10:-4
h p deep	1:-3 3:-3 10:6
h p deep-learned	8:-4 10:4
h p deeper	8:4 10:-3
h p demonstrate	1:-4 6:-3 8:3 10:5
h p designed	8:-5 10:3
h p designing	8:-4 10:6
h p detailed	8:3 10:-3
h p develop	3:-3 8:4
h p developed	10:3
h p developing	8:-3 10:4
h p devised	1:-3 10:4
h p different	6:3 8:3 9:4 10:-5
h p direct	10:3
h p distilling	8:4 10:-3
h p distributed	8:6 10:-5
h p dubbed	1:3
h p during	8:5
h p each	1:5 2:3 10:-6
h p earlier	8:-3 10:5
h p effective	6:5
h p efficient	1:5 2:3 8:-4 10:-7
h p employing	10:3
h p employs	8:-4 10:6
h p encrypted	10:-3
h p enhance	10:5
h p enhancing	8:-3 10:5
h p especially	8:-4 10:4
h p estimate	8:-3 10:3
h p evaluate	4:6 6:3 10:-4
h p exhibit	10:3
h p existing	3:-5 9:-5
h p explicit	1:4 10:-5
h p explore	1:3 10:-4
h p expressive	10:4
h p extended	8:3
h p extends	10:4
h p extensive	10:3
h p extra	10:3
h p extremely	1:-3
h p facilitates	1:3
h p fast	8:7 10:-5
h p faster	8:5 10:-5
h p featuring	3:3
h p find	10:3
h p fine-tuning	8:3
h p first	4:4 8:-5
h p first-ever	9:5 10:-5
h p fitting	8:3
h p flexible	8:-3
h p for	0:4 1:-7 3:4 8:-9
h p form	8:3 10:-3
h p four	2:4 10:-4
h p framework	1:3 4:3 8:-5
h p from	1:-6 9:-5 10:8
h p fully	2:3 8:-3 10:6
h p fuse	10:5
h p general	0:3
h p generalizing	8:-3 10:3
h p generate	10:4
h p generative	6:3
h p generic	6:5 10:-7
h p given	10:3
h p global	8:-3 10:5
h p guaranteed	8:3
h p guide	8:4 10:-3
h p high-dimensional	8:3
h p high-level	0:5 10:-7
h p high-performance	8:4
h p human	8:3
h p improve	8:-4 10:4
h p improving	3:5 10:-6
h p in	0:-3 1:7 4:-4 5:4 8:-3
h p incorporate	2:4
h p independent	8:3
h p innovative	2:3 8:3 10:-5
h p interactive	10:3
h p internal	1:-3 10:3
h p introduce	3:-3 6:-4 8:-3 9:-4 10:5
h p introduced	2:4 8:-4
h p introduces	0:-4 1:4
h p introducing	8:-5 10:6
h p investigate	10:4
h p is	3:6 10:-7
h p it	0:3
h p iterative	10:3
h p its	0:4
h p joint	10:3
h p large	1:4 8:4 10:-6
h p large-scale	8:-3 10:-4
h p larger	10:3
h p latent	10:7
h p learn	1:-3 2:3 8:-3 10:4
h p learnable	10:3
h p learned	0:4 8:4 10:-8
h p learning	3:3
h p learns	10:4
h p leverage	2:-3 6:3 8:-6 10:5
h p leverages	8:3
h p light-weight	2:3
h p like	6:3
h p method	1:3 8:7 10:-6
h p methods	8:4 10:-3
h p model	5:4 8:-4
h p modern	8:-5 10:9
h p most	8:-3 10:6
h p multimodal	1:5 10:-5
h p multiple	10:3
h p naive	10:4
h p named	0:-6 3:-5 6:5
h p network	6:3
h p neural	4:4 8:-4
h p new	1:4 8:-4
h p novel	6:-8 7:-3
h p of	0:4 2:-7 3:-3
h p on	1:-9 2:-6 3:4 4:-3 5:6 6:-4
h p one	6:4 10:-3
h p open-sourced	10:3
h p optimal	10:3
h p optimize	1:3 3:3 8:-3
h p optimized	2:4
h p or	1:-3 3:5 10:-3
h p original	1:4
h p other	10:4
h p our	0:4 3:-7 4:-6 5:-4 8:4
h p outperforms	6:3 8:4
h p over	8:-4 10:7
h p overall	8:4 10:-5
h p perform	5:3
h p performs	8:-3 10:6
h p plug-and-play	1:3 2:-3 3:3 8:5 10:-6
h p popular	1:5
h p powerful	2:-4 3:4 8:-3
h p pre-initialized	1:3 10:-3
h p pre-trained	10:6
h p predict	6:3
h p predicting	10:3
h p present	3:-4 6:6 10:-3
h p presenting	8:5 10:-8
h p presents	6:-3 7:4
h p pretrained	10:3
h p previous	1:-3 10:3
h p produce	3:3
h p projection-free	8:5 10:-4
h p promote	8:3 10:-3
h p promoting	10:3
h p propose	0:-3 1:-4 10:3
h p proposed	1:-3 6:-4
h p proposes	1:-4 8:3
h p public	3:4
h p real-time	6:4 8:-3
h p recent	8:3
h p release	5:3 8:-3 10:3
h p representative	8:3 10:-3
h p resulting	0:7 8:4 10:-7
h p robot	1:3 8:-3
h p robust	1:-3 8:3
h p running	8:4 10:-3
h p scalable	10:5
h p second	10:3
h p self-supervised	1:-3 10:5
h p several	1:3
h p simple	8:3 10:3
h p since	10:3
h p smaller	8:-4 10:6
h p so-called	10:3
h p solution	8:-3 10:3
h p standard	1:-3 3:3 8:-3 10:5
h p strong	1:4
h p stronger	8:3 10:-3
h p subsumed	8:3 10:-3
h p synthetic	9:-4 10:4
h p systematic	8:3 10:-3
h p term	2:4 10:-5
h p termed	1:5 8:-3
h p than	6:3 8:5 10:-5
h p that	0:-5 1:-3 4:-3 8:3
h p the	0:-3 2:4 3:-4 4:6
h p their	10:4
h p these	0:3 8:-5 10:6
h p this	1:3 3:-4 8:-3
h p through	3:-3
h p to	1:-5 10:3
h p traditional	1:-3 4:4
h p trainable	2:3 8:-4
h p trained	1:8 10:-8
h p training	1:5 2:4 8:-7
h p treat	3:5 10:-3
h p tuning	6:-3 10:6
h p two	1:-3 8:6 9:-3
h p two-stage	8:-5 10:4
h p under	10:5
h p underlying	10:4
h p unique	0:4 10:-3
h p upon	10:3
h p used	1:4
h p uses	1:-3
h p using	0:4 2:-4 3:-6 8:3
h p utilize	8:3
h p utilizes	1:3 8:-3
h p utilizing	1:4 6:3 8:-5 10:-3
h p validate	8:-3 10:5
h p vanilla	4:4 10:-3
h p various	8:5 10:-6
h p via	1:5 3:-7 10:-3
h p weakly-supervised	7:4
h p well-known	8:-4 10:5
h p when	10:3
h p where	10:3
h p whether	6:-3 8:-3 10:8
h p which	8:3
h p while	1:-3 3:3 8:3
h p why	8:3
h p with	2:-4 5:-5 9:-4 10:6
h p within	8:3
h p without	10:4
h p {	1:-4 4:3
h p ‘	8:4 9:-3 10:3
h p ’s	5:3 10:-3
h p “	1:-6 3:3 5:3 6:5 7:4 10:-6
h p ”	8:-3 10:3
h part aim	0:-5 2:-10 5:-4
h part back	0:-3 2:-20 4:-4 5:-4 6:-3 7:-3 9:-6 10:6
h part body	0:-8 1:-6 2:5 5:-3 6:-8 7:-11 8:-5 9:-5 10:7
h part end	3:-5 4:-7 7:-6 8:-4 9:-5 10:4
h part title	0:4 1:3 2:-17 4:3 6:6 8:5 10:-11
h pp " (	8:3
h pp \$\\texttt{spin}\$ (	1:-5 10:5
h pp ( "	4:3
h pp ( called	1:-3 10:3
h pp ( e.g.	8:3
h pp ) -based	2:4 10:-4
h pp ) a	1:3
h pp ) an	1:4 6:4 10:-7
h pp ) and	1:-3 2:5 8:-4
h pp ) for	3:5 10:-4
h pp ) or	8:3
h pp ) our	8:3
h pp ) to	6:4 8:10 10:-12
h pp ) with	8:3
h pp * *	8:-3 9:4
h pp , a	6:-5 8:-3 10:4
h pp , and	1:5 3:8 10:-4
h pp , by	8:3
h pp , called	1:8 3:-5 10:-4
h pp , coined	1:3 3:3 10:-7
h pp , dubbed	1:3
h pp , especially	8:-3 10:4
h pp , existing	0:3 8:4 10:-3
h pp , form	8:3 10:-3
h pp , in	3:4 10:-4
h pp , including	9:3
h pp , like	1:4
h pp , most	10:3
h pp , named	0:-3 3:-4 6:6
h pp , our	1:6
h pp , plug-and-play	1:3 3:3 8:6 10:-9
h pp , previous	10:3
h pp , termed	4:3 8:-4
h pp , that	1:4
h pp , the	0:-5 1:-4 2:4 3:-6 4:4 5:3
h pp , unlike	8:3 10:-3
h pp , using	0:3 8:4 10:-6
h pp , vanilla	10:3
h pp , various	1:4 8:5 10:-7
h pp , where	10:3
h pp , while	8:3 10:-3
h pp , with	1:3
h pp - -	1:4 10:-3
h pp - the	3:3 8:-3
h pp -based ,	1:-4 10:5
h pp -based model	8:4 10:-3
h pp . the	1:3 3:3 10:-5
h pp 1 )	2:3 8:-4
h pp 2 )	2:4 6:4 8:-4
h pp 3dmm-rf :	1:7 10:-5
h pp : a	0:3 6:-4
h pp : an	0:3 4:3 6:6 10:-8
h pp : distilling	8:4 10:-3
h pp : enhancing	8:-3 10:4
h pp : learning	3:4 10:-3
h pp : the	8:-5 10:4
h pp \\textit {	4:3
h pp ^ "	8:-3 10:5
h pp ^ ^	2:-8 10:-4
h pp ^ a	1:-4 2:5 3:-4 5:6 10:-6
h pp ^ although	3:5 10:-3
h pp ^ an	1:-4 2:4 3:3 8:-7
h pp ^ continual	8:-4 10:4
h pp ^ deep	3:-3 10:3
h pp ^ existing	8:5
h pp ^ for	8:4 10:-6
h pp ^ improving	3:4 10:-3
h pp ^ large-scale	10:-5
h pp ^ learning	8:3
h pp ^ leveraging	6:3
h pp ^ modern	10:4
h pp ^ on	8:4 9:-3
h pp ^ optimal	8:3
h pp ^ our	2:-4 3:-4 4:-4 6:6 8:6
h pp ^ promoting	10:3
h pp ^ recent	8:8 10:-6
h pp ^ since	10:3
h pp ^ the	2:4 3:3 5:5 6:-10 8:-4
h pp ^ these	0:4 10:-3
h pp ^ training	1:5 10:-4
h pp ^ typical	10:3
h pp ^ using	10:5
h pp ^ weakly-supervised	7:4
h pp ^ with	8:-4 10:9
h pp a "	2:4
h pp a '	2:3
h pp a classic	8:3
h pp a data-driven	8:3
h pp a deep-learned	8:-4 10:4
h pp a fast	8:-3
h pp a fully	2:3 10:-3
h pp a general	0:3 8:5 10:-5
h pp a generic	6:5 10:-7
h pp a high-level	0:5 10:-8
h pp a large-scale	3:3
h pp a learned	1:4 10:-4
h pp a light-weight	2:3
h pp a neural	8:-4 10:4
h pp a new	1:5 10:-6
h pp a novel	0:-5 1:3 2:5 6:-7 7:-3
h pp a powerful	2:-4 3:4
h pp a pre-initialized	1:3 10:-3
h pp a pre-trained	10:3
h pp a projection-free	8:5 10:-4
h pp a robust	8:4 10:-4
h pp a standard	10:3
h pp a systematic	8:3 10:-3
h pp a typical	8:5 10:-3
h pp a unified	10:4
h pp a “	10:5
h pp aabo :	4:3
h pp aba by	4:-3 10:7
h pp abilities of	10:4
h pp accuracy of	8:-3 10:7
h pp actuator (	3:5 8:4 10:-5
h pp adaptation (	1:-3
h pp add an	3:3 8:7 10:-9
h pp additionally ,	8:-4 10:4
h pp address the	3:6 8:7 10:-10
h pp addressed by	0:3
h pp adopt an	1:-4 10:4
h pp adu-depth :	1:-4 10:4
h pp advancements in	8:4
h pp advantage of	0:4 8:-4
h pp advantages of	5:4 8:-5 10:4
h pp aggregation (	5:3
h pp alchemy :	7:4
h pp algorithm (	8:3
h pp algorithm ,	1:6 2:-3 4:3 8:3 10:-6
h pp algorithm and	2:-3 10:4
h pp algorithm called	1:3
h pp algorithm for	10:-3
h pp algorithm “	1:-3 3:3
h pp alignment and	10:4
h pp allows the	7:3
h pp along with	10:3
h pp also outperforms	6:3 10:-3
h pp also present	10:3
h pp also propose	10:3
h pp an adaptive	10:3
h pp an additional	8:-5 10:6
h pp an effective	3:4 6:6 10:-6
h pp an efficient	1:5 10:-6
h pp an extremely	1:-3
h pp an innovative	1:-3 2:3
h pp an off-the-shelf	1:3
h pp an open-sourced	10:3
h pp an optimal	1:4 8:-5
h pp an optimized	2:4 10:-4
h pp analysis (	1:-3
h pp and 3d	10:4
h pp and a	1:-10 8:5 10:5
h pp and an	1:9 10:-7
h pp and apply	3:4
h pp and effective	10:7
h pp and efficient	1:4
h pp and find	10:3
h pp and optimize	3:3
h pp and our	9:-3 10:3
h pp and plug-and-play	10:4
h pp and propose	3:5 8:3 10:-6
h pp and recent	8:-3 10:3
h pp and scalable	3:3
h pp and the	1:-5 3:-3 4:3 10:4
h pp and this	8:-3 10:4
h pp and use	1:5 10:-5
h pp annotations of	10:-4
h pp application of	1:5 10:-4
h pp apply a	8:4
h pp apply the	8:4 10:-4
h pp apply two	8:3
h pp applying our	8:4 10:-3
h pp approach ,	1:5 10:-4
h pp approach combines	10:3
h pp approach for	3:-3 10:3
h pp approach in	8:4
h pp approach incorporates	8:3
h pp approach to	1:5 10:-3
h pp approach –	10:3
h pp approximability of	8:4 10:-4
h pp architecture called	1:-3 10:6
h pp architecture for	3:-4 10:4
h pp architecture named	1:-4 8:3 10:3
h pp architecture with	6:-3 10:6
h pp are a	8:-4 10:5
h pp are all	8:-4 10:8
h pp art in	1:6 10:-4
h pp as a	1:-4 10:4
h pp as an	10:7
h pp as the	3:-3 8:-4 9:4
h pp as “	8:-4 10:5
h pp at the	9:-5 10:6
h pp attacks against	10:3
h pp attacks via	10:3
h pp attention (	2:-4 10:5
h pp attention and	2:3
h pp attributes and	8:4 10:-3
h pp audio-visual (	8:5 10:-4
h pp augmentation ,	8:-3 10:3
h pp auto-encoder (	1:3
h pp autoencoder (	1:-3 3:4
h pp autoencoders (	0:4 10:-3
h pp awareness (	1:3
h pp back (	10:3
h pp back-propagation (	1:-3 3:3
h pp based on	1:-5 3:-4 5:5 9:-4 10:5
h pp baseline ,	10:3
h pp batman :	3:5
h pp because our	1:-3 2:4
h pp benchmark (	9:3
h pp better than	6:5 8:-3
h pp between the	2:4
h pp beyond the	10:3
h pp bias in	8:3
h pp biases in	6:3 10:-5
h pp bicycles (	9:-4 10:4
h pp both the	1:3 6:5 10:-4
h pp bound ,	8:-4 10:5
h pp bound for	1:4 10:-4
h pp build a	2:-3 10:3
h pp building a	10:3
h pp but effective	2:5
h pp by a	8:6 10:-4
h pp by combining	10:4
h pp by developing	10:3
h pp by employing	10:3
h pp by fitting	8:3
h pp by incorporating	10:4
h pp by introducing	8:-3 10:3
h pp by learning	1:4 8:3 10:-5
h pp by our	0:4
h pp by presenting	8:5 10:-8
h pp by the	1:-4 2:7 4:3 8:-3
h pp by using	8:-3 10:6
h pp by utilizing	1:5 6:3 10:-7
h pp c\$^3\$ai :	1:-4 10:4
h pp calculus ,	10:3
h pp calibration of	8:3
h pp call it	0:3
h pp called ,	0:4 8:3 10:-5
h pp called the	8:-3
h pp capabilities of	8:3
h pp capability of	8:5 10:-4
h pp case of	3:5 10:-4
h pp cases ,	10:3
h pp cases of	4:5 10:-4
h pp caused by	10:3
h pp cgpms into	8:5
h pp challenge :	3:-4 10:5
h pp challenges ,	10:3
h pp challenging "	9:-4 10:4
h pp cifar-10 ,	10:3
h pp circuits (	0:6 10:-6
h pp class of	10:4
h pp classification using	1:3 10:-3
h pp classification with	8:-3 10:5
h pp cle-vit :	1:-5 10:7
h pp clustering via	1:6 10:-4
h pp cmw-l ,	2:4 10:-3
h pp cmw-m and	2:3
h pp coformer (	7:4
h pp coherence with	1:4 8:4 10:-6
h pp combination of	2:4 8:4 10:-5
h pp combine a	8:5 10:-4
h pp combined with	10:3
h pp commonly used	10:3
h pp compare different	8:3
h pp compared to	8:-4 10:3
h pp compared with	1:3 3:4 10:-8
h pp comparison of	10:3
h pp comparison with	8:4 10:-4
h pp complexity of	10:3
h pp compliant custom	8:3
h pp compression with	1:-3 8:-3 10:7
h pp comprising a	8:-3 10:4
h pp compute a	8:-6 10:5
h pp compute an	10:4
h pp concept of	10:3
h pp connected by	2:3
h pp consider novel	8:5 10:-5
h pp consists of	10:6
h pp constraints in	2:-3 8:3
h pp construct a	2:-3 10:6
h pp contrast ,	3:3 10:-5
h pp contrast to	2:-3
h pp control (	0:3 10:-4
h pp control and	10:3
h pp control using	10:5
h pp controlnet (	1:3
h pp convolutions with	2:5 10:-4
h pp copy-paste (	10:3
h pp correspondences and	1:5 10:-3
h pp counterpart of	2:-3 10:5
h pp covispose :	1:3 10:-3
h pp creation of	8:4 10:-3
h pp criteria (	10:3
h pp criterions in	10:-4
h pp cross-validation or	8:3
h pp current state-of-the-art	8:3
h pp curriculum (	2:4 8:-4
h pp data ,	8:4 10:-3
h pp data :	8:5 10:-4
h pp data with	2:4
h pp databases via	8:4
h pp dataset (	9:4 10:-3
h pp dataset for	3:3 10:-3
h pp datasets :	9:3
h pp datasets ;	9:-3 10:3
h pp datasets in	1:4 10:-5
h pp datasets including	9:-3 10:4
h pp ddam-ps :	8:-3 10:3
h pp debugging (	1:4 10:-3
h pp decoding (	10:3
h pp decomposition and	8:9 10:-8
h pp demonstrate how	1:3 8:7 10:-8
h pp demonstrate our	10:3
h pp demonstrate that	6:4 8:-5
h pp demonstrated that	8:3
h pp demonstrates that	8:-5 10:7
h pp densetnt and	8:3 10:-3
h pp deployment of	10:3
h pp depth and	8:6 10:-4
h pp derive a	1:4
h pp derived from	8:3 10:-3
h pp descent (	0:3 1:-3 4:3
h pp describe the	0:4 8:4 10:-8
h pp descriptors using	1:3 8:3 10:-5
h pp design a	0:3 2:-4 4:3
h pp design of	8:4 10:-5
h pp design the	8:3 10:-4
h pp detection (	10:5
h pp detection ,	8:4 10:-3
h pp detection by	6:5 8:4 10:-6
h pp detection via	0:-3 8:4
h pp detection with	8:-6 10:5
h pp detector (	6:-3 10:3
h pp detectors with	8:4 10:-3
h pp develop a	1:5 5:3 8:-8
h pp develop an	8:-3 10:7
h pp develop scalable	10:7
h pp develop the	1:-3 10:9
h pp develop two	8:3 10:-3
h pp developed a	1:10 10:-10
h pp developing an	8:5 10:-7
h pp development of	1:3 10:-4
h pp devise a	1:6 8:-3 10:-3
h pp devise an	8:4
h pp devise the	2:-3 6:4 8:3 10:-4
h pp difference (	1:5 10:-4
h pp difference ,	1:5 10:-4
h pp directed acyclic	10:3
h pp directly applying	3:3
h pp discriminator (	2:3
h pp discuss why	10:3
h pp distillation (	1:6 8:-4
h pp distillation via	0:4 10:-6
h pp distilled through	2:4 10:-4
h pp diversity and	1:3 10:-3
h pp driven (	10:3
h pp dubbed as	1:-3
h pp dubbed ‘	9:-3 10:3
h pp due to	8:-4
h pp e.g. ,	1:6 8:-7
h pp echocnn-av )	10:3
h pp eco :	8:3 10:-3
h pp effectively introduces	2:3
h pp effectiveness of	1:7 10:-6
h pp effects of	10:3
h pp efficiency of	1:4
h pp efficient as	0:3
h pp efficientdet-d1 (	6:3
h pp efficientdet-d2 (	6:3 10:-3
h pp either a	10:3
h pp either exploit	8:3 10:-3
h pp embedding (	2:3 10:-4
h pp embeds the	0:4 10:-3
h pp emi :	10:4
h pp employ a	10:4
h pp employ an	8:4 10:-5
h pp employing the	8:6 10:-5
h pp employs a	10:3
h pp enables the	8:4 10:-5
h pp encoder-decoder (	10:-3
h pp end-to-end trainable	2:3
h pp entirely via	8:3 10:-3
h pp especially in	1:5 2:3 10:-7
h pp estimated by	8:-3 10:4
h pp estimation (	1:4 6:4 8:4 10:-7
h pp estimation using	1:-5
h pp estimator (	8:-3
h pp evaluate our	8:-6 10:4
h pp evaluation (	8:3
h pp evaluation of	8:4
h pp evaluations of	1:3 6:3 10:-4
h pp everyone via	10:3
h pp examine popular	1:6 10:-6
h pp example ,	8:-3 10:3
h pp excels in	9:4 10:-4
h pp executed by	8:6 10:-5
h pp existing high-performance	8:4
h pp experiments demonstrate	10:3
h pp experiments that	8:3 10:-4
h pp experiments with	1:3 10:-4
h pp experts (	1:7 10:-5
h pp exploiting modern	10:3
h pp extend this	10:3
h pp extending the	1:3 8:3 10:-5
h pp extracted by	8:3
h pp extraction by	1:-4 3:6
h pp extractor and	10:4
h pp extractor in	2:4 10:-3
h pp extracts a	1:-3 2:4
h pp factorization (	10:4
h pp family of	1:-5 3:-3 4:6 8:3
h pp faster projection-free	8:5 10:-4
h pp faster than	8:-5 10:6
h pp feastnet :	3:3
h pp feature of	0:4 10:-4
h pp features with	10:3
h pp fields (	1:-5 2:3 4:3 8:-7 10:4
h pp filter (	1:-4
h pp find that	3:3
h pp fine-tune a	10:3
h pp fine-tune the	8:3
h pp fine-tuning (	10:5
h pp fine-tuning for	7:4 10:-3
h pp first leverages	8:3 10:-3
h pp first propose	8:5
h pp flap :	8:-3 10:3
h pp flop-free "	10:5
h pp flops using	10:3
h pp focuses on	3:3
h pp focusing on	3:5 10:-4
h pp for a	2:4 10:-3
h pp for efficient	8:3
h pp for learning	2:3
h pp for real-world	3:3 10:-3
h pp for the	2:-3
h pp for training	8:-3 10:3
h pp form of	8:-4 10:7
h pp formalism of	10:3
h pp formulate a	1:4 8:4 10:-6
h pp formulated as	10:4
h pp formulation of	1:4 10:-3
h pp fortunately ,	10:3
h pp found that	1:3 8:-4
h pp framework (	8:4
h pp framework ,	0:6 10:-5
h pp framework called	8:-3 10:3
h pp framework for	4:5
h pp framework named	8:3
h pp framework of	8:9 10:-5
h pp framework with	8:-5 10:8
h pp from a	8:-6 10:6
h pp from an	0:5 8:5 10:-7
h pp from both	1:3
h pp from the	4:3 10:-6
h pp function for	1:4 3:3 10:-5
h pp further ,	10:4
h pp further learn	8:-3 10:4
h pp further propose	10:3
h pp furthermore ,	8:10 10:-9
h pp fusion (	10:5
h pp fussl :	10:4
h pp gaps (	1:4 10:-4
h pp gaussian (	10:3
h pp generalization of	3:-4 10:5
h pp generalizes the	1:5 10:-3
h pp generate a	8:3 10:-3
h pp generated by	4:5 8:-3
h pp generation with	1:-3 10:4
h pp generator ,	8:6 10:-7
h pp geometry (	8:3 10:-3
h pp global-local-fine-knowledge (	8:-3 10:7
h pp glove ,	3:3
h pp goca :	1:5 10:-3
h pp gpt3.5 ,	8:3 10:-3
h pp gradient (	1:3 10:-4
h pp graph (	4:3 6:-4
h pp greedy and	8:-4 10:5
h pp gripper with	10:3
h pp group of	10:3
h pp guarantees for	8:-3 10:3
h pp guided by	10:3
h pp guiding the	8:5 10:-5
h pp hand ,	10:3
h pp hand via	8:3
h pp history (	1:3 10:-3
h pp hod-net :	1:-3 8:3
h pp hop (	1:4 10:-3
h pp how popular	8:4 10:-5
h pp how the	8:4 10:-4
h pp however ,	0:4 1:-3 3:-4 10:3
h pp humanoid robot	1:4
h pp i.e. ,	3:4 8:-3
h pp idea of	6:5 10:-5
h pp ie .	10:3
h pp ii )	8:-3
h pp illustrate how	10:4
h pp image (	6:6 10:-5
h pp images using	8:3 10:-3
h pp implement the	8:5 10:-4
h pp implementation of	8:3
h pp implementations of	4:4 8:-4
h pp importance of	8:-3
h pp important for	8:3
h pp improve the	10:3
h pp improvements on	3:4 10:-5
h pp in a	1:-7 10:6
h pp in an	7:6 8:-4
h pp in our	10:-3
h pp in the	2:5 3:-5 4:3 9:-3
h pp in various	10:3
h pp in which	8:3
h pp includes a	8:-3 10:4
h pp includes the	8:3 10:-4
h pp including the	10:3
h pp incorporate a	8:3
h pp incorporate the	8:-3 10:4
h pp incorporates a	8:-4 10:3
h pp incorporates the	10:4
h pp indicate the	8:3 10:-3
h pp inference (	8:-3 10:3
h pp inference in	8:-4 10:3
h pp inference with	6:3 8:3 10:-5
h pp information ,	2:3 8:-3
h pp information by	8:3 10:-3
h pp information using	8:10 10:-11
h pp inpainting (	1:-3 10:3
h pp inspired by	10:3
h pp integrated with	1:5 10:-4
h pp integrates an	8:-4 10:4
h pp integrating the	1:3
h pp integrating these	1:3 10:-3
h pp integration of	8:3 10:-3
h pp interaction (	10:3
h pp interaction called	1:4 3:3 10:-7
h pp interest in	8:3
h pp interpretable than	10:3
h pp into a	1:6 8:-3 10:-3
h pp into one	6:4 10:-4
h pp into our	1:4 10:-3
h pp into simple	10:4
h pp into the	2:3
h pp into two	10:3
h pp introduce a	0:4 1:3 3:3 6:3 10:-5
h pp introduce an	2:6 8:-4 10:3
h pp introduce the	1:-4 2:5 4:3 10:-5
h pp introduce “	1:-3 8:-7 10:11
h pp introduced a	10:3
h pp introduces a	1:-4 4:5 8:-3 10:3
h pp introduces an	10:3
h pp introducing a	8:-4 10:5
h pp introducing the	8:4 10:-3
h pp is a	0:3 3:3 10:-4
h pp is that	8:3 10:-3
h pp issue for	0:3
h pp its subsumed	8:3 10:-3
h pp kgqa (	1:3
h pp kia :	8:3
h pp kitti and	9:-3 10:3
h pp knowledge ,	1:-3 10:5
h pp knowledge and	10:4
h pp known as	1:5 3:3 10:-7
h pp labels ,	10:3
h pp labels with	10:3
h pp languages via	5:3 10:-5
h pp layer (	8:-4 10:3
h pp layers in	5:4 10:-3
h pp leading to	1:-3 10:3
h pp learn a	1:3
h pp learn the	1:4
h pp learning (	3:-5 4:-3 6:-4 8:-5 10:8
h pp learning ,	4:4
h pp learning a	8:7 10:-6
h pp learning and	1:-4 8:-3 10:7
h pp learning by	1:3 8:6 10:-7
h pp learning called	3:4 10:-3
h pp learning expressive	10:3
h pp learning for	10:3
h pp learning in	8:-3 10:3
h pp learning of	1:-3 3:4 10:3
h pp learning or	8:-3 10:5
h pp learning using	10:3
h pp learning via	1:7 10:-8
h pp learning with	0:7 4:4 8:-3 10:-5
h pp learning-to-learn (	8:-3
h pp learns a	10:3
h pp lens of	10:3
h pp leverage a	1:-4 10:4
h pp leverage pre-trained	8:3 10:-3
h pp leverage the	9:-3 10:4
h pp leverages a	2:4 8:-6 10:3
h pp leverages the	8:4 10:-3
h pp leveraging a	8:-3 10:4
h pp leveraging the	10:3
h pp lf-block and	8:3 10:-4
h pp limitations of	8:-3 10:3
h pp listnet (	8:-3 10:5
h pp literature on	10:3
h pp llama and	8:3 10:-3
h pp llms like	10:3
h pp lms like	6:5 10:-4
h pp loaded to	2:4 10:-3
h pp logic (	8:3
h pp long context	1:4 10:-4
h pp loss (	10:3
h pp loss ,	10:-4
h pp lsh based	10:3
h pp machines (	1:4 10:-3
h pp made by	1:3 10:-3
h pp manifolds using	4:4 8:-3
h pp manipulation (	10:-3
h pp manipulation by	8:-3 10:4
h pp manipulation with	10:4
h pp many-to-one (	1:-3 10:5
h pp mapping (	1:-4 8:3
h pp maximization (	10:3
h pp memory (	10:4
h pp meta-learning (	3:4
h pp method (	1:-3 6:4
h pp method ,	8:3
h pp method and	10:3
h pp method called	4:5 8:-4 10:4
h pp method for	1:3 3:-4
h pp method named	4:3 8:-3
h pp method of	1:5 10:-4
h pp method using	9:3
h pp methods (	10:4
h pp methods ,	8:-4 10:3
h pp methods for	3:3
h pp methods in	10:3
h pp methods of	10:3
h pp methods use	10:3
h pp methods utilize	8:3 10:-3
h pp minimizing the	1:3 10:-3
h pp mixtures (	1:3 8:-5 10:3
h pp mlp-mixer (	10:-3
h pp mlp-mixer based	10:3
h pp mobilenet and	1:3
h pp mobilenets /	1:4 10:-3
h pp mobilenets and	1:4 10:-3
h pp model (	8:3
h pp model ,	0:4 4:3 10:-5
h pp model and	8:4
h pp model for	3:4 10:-3
h pp model named	8:-3 10:3
h pp model of	8:-4 10:4
h pp model to	0:3
h pp model with	1:-3 10:5
h pp modeling (	10:3
h pp modeling using	3:5 10:-4
h pp modeling with	1:3 8:4 10:-7
h pp models (	3:-3 10:4
h pp models ,	8:-5 10:6
h pp models like	8:4 10:-5
h pp models using	8:6 10:-4
h pp models via	10:4
h pp modify the	3:3 8:-4 10:3
h pp module (	1:4
h pp modules :	2:4
h pp modules use	2:3
h pp moreover ,	1:5
h pp most popular	10:3
h pp multi-view joint	10:3
h pp mwp benchmark	9:-3 10:3
h pp named as	5:3 10:-3
h pp namely ,	10:6
h pp namely the	3:4
h pp navigation (	8:5 10:-5
h pp navigation using	1:5 10:-5
h pp need for	10:3
h pp network (	2:-6 3:-7 8:4
h pp network :	1:3 10:-4
h pp network for	8:3 10:-4
h pp network with	8:-4 10:7
h pp networks (	8:-6
h pp networks and	6:3 8:5 10:-7
h pp networks called	10:5
h pp new latent	10:3
h pp newly introduced	1:-3 2:5 8:-5 10:4
h pp normalization (	0:3
h pp novel framework	1:3
h pp npl-mvps :	5:3 8:3 10:-4
h pp objective of	8:3
h pp objectives with	8:4 10:-3
h pp observe that	10:3
h pp observed that	10:3
h pp obtained by	10:3
h pp obtaining the	8:-3 10:3
h pp occam :	1:4 10:-3
h pp odes with	8:4
h pp odometry (	1:3 10:-6
h pp odometry with	10:3
h pp of a	0:-3 2:5 8:-7 10:4
h pp of an	1:7 6:3 8:-5 10:-5
h pp of both	8:3
h pp of existing	8:-5 10:6
h pp of our	3:3 8:4
h pp of pre-trained	10:4
h pp of state-of-the-art	1:3 8:5 10:-9
h pp of the	9:4
h pp of two	1:-5 3:4 10:3
h pp of using	10:5
h pp on a	1:5 10:-3
h pp on each	1:5 2:3 10:-7
h pp on generating	8:3
h pp on popular	10:3
h pp on the	0:-4 1:-6 2:4 3:-5 8:-3 9:4
h pp on this	8:-4 10:5
h pp on two	9:-3 10:4
h pp online ,	8:4 10:-3
h pp only uses	8:4 10:-4
h pp operators (	8:3
h pp optimization (	0:-3 1:3 4:-3 5:3
h pp optimization and	10:3
h pp or a	8:-3 10:4
h pp or supervised	10:3
h pp oracle (	8:-3 10:3
h pp orid :	10:3
h pp our "	8:8 10:-7
h pp our model	0:3 5:4 8:-4 10:-4
h pp our novel	0:3 1:-3 4:3
h pp our proposed	1:-7 4:3 8:-3 10:5
h pp our robot	10:3
h pp outperforms existing	8:4 10:-3
h pp outperforms previous	8:-4 10:5
h pp outperforms sota	8:3 10:-3
h pp overall ,	1:-4 10:4
h pp p-stmo :	1:-3 10:5
h pp paper introduces	8:3
h pp paper presents	1:4 6:-3 7:4
h pp paper proposes	1:-3 8:3
h pp par with	6:3
h pp paradigm ,	1:3 10:-3
h pp paradigm of	10:-3
h pp parameters of	1:-3
h pp perceptrons (	8:4 10:-3
h pp perform ‘	10:3
h pp performance of	3:3 6:-3 10:5
h pp performance on	3:5 10:-6
h pp performance via	1:3 10:-3
h pp perspective of	8:3
h pp planning using	8:-3 10:4
h pp planning via	8:3 10:-3
h pp plays in	1:3 10:-3
h pp podim (	0:4 8:3 10:-5
h pp policy (	8:-4 10:4
h pp pooling (	10:3
h pp potential of	8:-3 10:8
h pp power of	3:3
h pp powered by	10:3
h pp ppd (	1:-3 3:4
h pp pre-train the	8:3
h pp pre-training (	10:-3
h pp prediction (	10:4
h pp prediction and	8:3
h pp prefix (	1:3 5:5 6:4 10:-9
h pp present a	2:5 10:-4
h pp present an	8:7 10:-7
h pp presentation (	8:3
h pp presents a	1:6 8:-5
h pp presents an	2:3
h pp presents the	1:6 8:3 10:-8
h pp previously proposed	8:5 10:-5
h pp principles of	0:3
h pp problem (	8:5 10:-6
h pp problem ,	8:4 10:-3
h pp problem and	8:4 10:-3
h pp problem by	2:3 10:-3
h pp problem of	8:4
h pp problem using	1:3 10:-3
h pp problems ,	8:-3
h pp processes (	1:-3 3:3 8:5 10:-3
h pp processes and	8:-5 10:5
h pp program (	8:-3 10:5
h pp programming (	10:4
h pp programming based	8:4 10:-3
h pp progress in	10:3
h pp promote the	10:3
h pp properties of	1:3
h pp propose a	0:-4 1:-3 4:-6 6:6
h pp propose an	2:4 3:-3 4:-3 8:-3
h pp propose introducing	1:-3
h pp propose new	8:-5 10:11
h pp propose novel	10:3
h pp propose our	1:-4 10:4
h pp propose several	1:3 10:-5
h pp propose the	1:-4 2:3 4:3 8:3
h pp proposed a	10:3
h pp proposes a	0:4 10:-4
h pp proposes the	6:8 8:8 10:-12
h pp proposing an	10:3
h pp prove that	10:4
h pp provide a	8:-3 10:5
h pp pruning and	8:3 10:-3
h pp ps-nerf :	10:3
h pp quality of	9:-3 10:3
h pp quantization (	1:-3 8:3
h pp raid-g :	10:3
h pp ranking with	10:3
h pp realize our	8:-3 10:3
h pp reasoning (	1:3 10:-5
h pp reasoning framework	4:4 10:-5
h pp recently ,	1:5
h pp recently introduced	1:4 10:-3
h pp recently proposed	1:-3 8:-6 10:10
h pp recognition through	1:3 7:3 10:-5
h pp recommendation (	10:3
h pp reconstruction (	1:3 10:-3
h pp reconstruction via	10:3
h pp reconstruction with	10:3
h pp redundancy (	8:-3
h pp referencing that	1:3
h pp regime -based	10:3
h pp regression (	0:6 10:-5
h pp regression and	8:3
h pp regression via	4:4 8:6 10:-11
h pp relationships using	4:3
h pp relies on	6:3 10:-3
h pp rely on	8:-3 10:5
h pp relying on	8:5 10:-4
h pp reorientation using	8:-4 10:5
h pp replay or	8:-3
h pp representation called	2:4 8:-3
h pp representation enables	8:3 10:-3
h pp representations (	8:-3 10:4
h pp representations for	3:3 10:-3
h pp represented by	1:8 10:-9
h pp resnet ,	10:3
h pp resnet and	1:3 8:3 10:-4
h pp resort to	8:3
h pp result ,	10:4
h pp results for	1:3
h pp results from	8:3
h pp results than	8:3 10:-3
h pp reveal that	8:-3 10:4
h pp reverse )	8:3
h pp robots (	8:-3 10:3
h pp robust against	8:4 10:-4
h pp s-cfe :	1:3
h pp sampling (	8:7 10:-6
h pp sampling with	8:-3 10:3
h pp scaling (	10:3
h pp scannet200 and	9:3 10:-3
h pp scenes with	1:3
h pp scheme for	3:3
h pp scores by	3:5 8:-3
h pp scripts before	5:3 10:-5
h pp search (	2:-3 4:3
h pp search and	10:3
h pp search using	8:-3 10:8
h pp segmentation using	8:-5 10:5
h pp selection for	10:3
h pp selection in	1:4 10:-3
h pp semantics (	8:-3
h pp semantics for	0:3 8:3 10:-4
h pp sentence-level method	8:6 10:-4
h pp sequence into	1:3 10:-3
h pp series of	1:3
h pp server ,	8:-4
h pp set of	2:3
h pp setting of	3:3 10:-3
h pp settings ,	8:3 10:-3
h pp setup ,	10:3
h pp several alternative	8:-3
h pp shared bottom	7:3
h pp sharing and	10:3
h pp show how	8:-3 10:3
h pp show that	1:-9 2:3 3:3 6:-6 8:6
h pp showed that	8:-3 10:3
h pp simulation of	8:3 10:-3
h pp small-size )	10:4
h pp smoothing and	10:3
h pp solve the	8:-5 10:6
h pp solving a	8:7 10:-5
h pp space (	3:5
h pp space of	0:4 8:-6 10:3
h pp space using	8:3
h pp specifically ,	1:4 8:5 10:-4
h pp speedup over	8:3 10:-3
h pp stabilize the	8:3 10:-3
h pp steps :	8:4 10:-3
h pp stereo (	3:3 8:3 10:-4
h pp strategies (	8:3
h pp strategy called	1:-3 8:5
h pp strategy for	10:3
h pp studies use	8:3
h pp study a	0:3 10:-5
h pp study of	8:-5 10:5
h pp study the	3:3 10:-3
h pp study whether	6:-3 10:5
h pp success of	8:3
h pp such a	0:4
h pp such an	1:4
h pp such as	3:3 9:-3 10:3
h pp such models	3:3
h pp suggest that	8:4 10:-4
h pp supervision and	10:3
h pp surfaces by	1:5 4:3 10:-5
h pp synthesizer and	1:3 10:-5
h pp system ,	8:-3
h pp system for	8:-3 10:3
h pp task for	10:3
h pp task of	3:5 10:-4
h pp tasks (	8:3
h pp tasks ,	1:-3 8:5 10:-3
h pp tasks :	3:4
h pp tasks with	10:4
h pp technique called	8:-4 10:3
h pp techniques on	8:3
h pp temporally consistent	10:3
h pp termed as	8:4
h pp terms of	1:3 10:-4
h pp test (	1:4
h pp than existing	8:-4 10:6
h pp than general	10:3
h pp than the	0:4 8:-4 10:3
h pp that a	1:6 2:-3 4:4 10:-5
h pp that combines	8:-3 10:4
h pp that current	8:-4 10:4
h pp that employs	10:3
h pp that learns	10:3
h pp that leverages	10:3
h pp that our	1:4 3:-3 6:-3 8:6 10:-4
h pp that scalable	1:3 10:-3
h pp that the	0:-3 1:10 4:-3 8:-3 10:-9
h pp that this	1:4 10:-6
h pp that use	1:4 10:-3
h pp that uses	10:4
h pp that utilizes	1:4
h pp the "	8:7 10:-8
h pp the accurate	8:3
h pp the art	8:3
h pp the conventional	8:3
h pp the current	3:5 8:-3
h pp the efficient	2:4
h pp the encrypted	10:-3
h pp the existing	1:-3 2:4 4:3 10:-4
h pp the fast	8:4 10:-4
h pp the first	4:4 8:-5
h pp the first-ever	9:5 10:-5
h pp the following	3:3 10:-3
h pp the innovative	1:4 8:3 10:-5
h pp the interactive	10:3
h pp the large-scale	9:3
h pp the learned	0:5 1:-3 8:-3
h pp the naive	10:3
h pp the new	10:3
h pp the novel	1:-5 10:5
h pp the original	1:4
h pp the popular	10:6
h pp the proposed	4:-4 6:-3
h pp the recent	8:-3
h pp the resulting	0:7 8:4 10:-9
h pp the synthetic	9:-3 10:3
h pp the traditional	8:-3 10:3
h pp the trained	1:8 8:4 10:-11
h pp the two	8:-4 10:3
h pp the underlying	10:4
h pp the vanilla	4:4 8:3 10:-7
h pp the well-known	8:-4 10:5
h pp the “	0:4 6:8 7:4 8:4 10:-15
h pp them into	10:3
h pp then ,	6:4 8:4 10:-8
h pp then propose	1:3 2:3 8:-5
h pp then use	8:-3 10:5
h pp theory for	5:4
h pp theory of	8:3
h pp this novel	1:6 8:3 10:-8
h pp threshold ,	3:3
h pp through a	6:3
h pp through an	10:3
h pp through human	8:3
h pp through traditional	8:4 10:-4
h pp time ,	10:3
h pp times faster	8:4 10:-4
h pp to a	2:-3 8:-4 10:9
h pp to adapt	4:4
h pp to an	8:3
h pp to apply	3:3
h pp to as	6:3
h pp to both	2:4 10:-3
h pp to construct	6:3
h pp to design	8:3
h pp to develop	6:3
h pp to enhance	10:3
h pp to estimate	10:3
h pp to existing	8:-6 10:7
h pp to explore	1:4 8:-6
h pp to generate	10:3
h pp to guide	8:4 10:-3
h pp to incorporate	8:-3 10:5
h pp to leverage	8:-3
h pp to our	0:4 1:-3
h pp to previous	8:5 10:-4
h pp to produce	3:3
h pp to propose	10:3
h pp to the	2:-4 3:-3 8:-4 10:9
h pp to traditional	8:-4 10:4
h pp to train	1:3
h pp to use	8:4 10:-4
h pp together ,	10:5
h pp together with	10:3
h pp tools from	8:3 10:-3
h pp tracking and	8:3 10:-3
h pp train a	8:12 10:-9
h pp train an	8:-3 10:3
h pp train the	1:3 3:3 10:-6
h pp trainable “	1:4 8:3 10:-6
h pp trained ,	1:3
h pp trained on	0:3
h pp trained with	6:4 8:3 10:-8
h pp training (	10:3
h pp training a	6:4 8:7 10:-5
h pp training and	10:4
h pp training of	1:3 10:-7
h pp trains a	8:9 10:-8
h pp transformation (	2:4 3:3 6:3 10:-7
h pp transformer (	1:-3 2:3 8:-6 10:3
h pp transformer -based	1:4 10:-3
h pp transformers ,	6:3
h pp tuning for	3:5 7:4 10:-4
h pp two existing	1:4
h pp two novel	10:8
h pp two real-time	6:4 10:-4
h pp type of	1:3
h pp types of	10:3
h pp uncertainty in	8:5 10:-4
h pp uncertainty is	8:4 10:-3
h pp under a	8:-4 10:5
h pp under the	8:-7 10:8
h pp understand why	8:4 10:-5
h pp units (	10:3
h pp up the	1:3
h pp upon a	8:3
h pp upon our	1:3
h pp upon the	10:4
h pp use a	1:-4
h pp use an	10:4
h pp use learned	10:3
h pp use of	0:3 1:8 7:4 8:-3 10:-7
h pp used by	8:4 10:-4
h pp used in	8:-4 10:5
h pp used with	8:-4 10:4
h pp usefulness of	0:3 10:-3
h pp uses a	2:3 8:-6 10:6
h pp using a	1:-4 3:3 4:5 8:-5 10:3
h pp using an	8:5
h pp using another	8:3 9:-3
h pp using independent	8:4 10:-3
h pp using our	0:3 1:4 10:-5
h pp using the	1:-4 3:3 8:3
h pp usually ,	8:3
h pp utilises the	10:3
h pp utilize a	10:4
h pp utilize an	1:-3 8:3 10:3
h pp utilize the	8:-3 10:4
h pp vaccine (	3:6
h pp vae (	8:3 10:-3
h pp validate these	10:4
h pp value of	0:3 9:3 10:-5
h pp variants of	1:-4 10:5
h pp via a	8:3 10:-3
h pp via additional	10:3
h pp via an	10:4
h pp via effective	1:3 8:4 10:-4
h pp via efficient	1:3 8:-4
h pp via the	8:4
h pp videos via	10:3
h pp voting or	3:5 10:-3
h pp walks on	5:4 10:-3
h pp we add	8:3
h pp we adopt	10:3
h pp we apply	8:-4
h pp we build	8:-3 10:6
h pp we call	2:5 3:-4 4:4 10:-4
h pp we choose	10:3
h pp we combine	10:3
h pp we compare	1:3
h pp we develop	8:-4 10:8
h pp we developed	10:4
h pp we devised	1:-3 10:4
h pp we employ	10:3
h pp we evaluate	4:6 6:3 8:-4 10:-4
h pp we explore	8:6 10:-5
h pp we fuse	10:5
h pp we incorporate	2:5 10:-4
h pp we introduce	3:-6 4:3 6:-3 8:3 9:-6
h pp we learn	2:4 8:-3
h pp we leverage	2:-3 6:3 8:-3 10:3
h pp we named	8:4 10:-6
h pp we perform	3:3 5:3 10:-6
h pp we present	1:-3 3:-3 6:6 10:-4
h pp we propose	1:-3 3:-4
h pp we term	2:4 10:-5
h pp we use	6:3
h pp we utilize	10:3
h pp we validate	8:-3 10:5
h pp weighing (	2:3
h pp weighting (	2:4
h pp well as	1:5 8:-3
h pp when a	1:4 10:-6
h pp when the	10:4
h pp which a	6:3 8:6 10:-8
h pp which use	10:3
h pp while an	6:4 10:-3
h pp while the	2:4 8:-5
h pp widely used	8:3
h pp wild with	1:4 10:-3
h pp with a	0:3 1:-6
h pp with an	6:4 8:-3 10:3
h pp with compliant	8:3
h pp with earlier	8:-3 10:5
h pp with existing	8:-4 10:5
h pp with its	8:3
h pp with new	8:4 10:-3
h pp with our	9:3
h pp with overall	8:4 10:-5
h pp with state-of-the-art	8:-3 10:6
h pp with the	2:-4 6:5 8:3
h pp with these	10:4
h pp with two	10:3
h pp with various	10:3
h pp within a	1:5 10:-4
h pp within an	8:7 10:-7
h pp within efficient	10:3
h pp within the	8:-5 10:6
h pp words (	10:3
h pp work ,	8:-3 10:4
h pp work introduces	10:3
h pp work on	10:-4
h pp works in	8:-3 10:3
h pp yet effective	8:4
h pp yolo (	8:-3
h q "	3:-5 6:-3 9:3 10:3
h q \$\\texttt{skill-rrt}\$	2:4
h q \$\\texttt{spin}\$	1:-5 8:4
h q &	9:-3 10:5
h q '	2:3 8:-6 10:4
h q 's	2:4 8:-4 10:4
h q (	1:-3 3:-6 4:-3 8:3 9:-3
h q )	1:-8 2:6 3:3 4:-6 7:-4 8:-3 9:-4 10:4
h q *	8:-5 9:4 10:4
h q +	10:3
h q ,	0:-3 4:-7 5:-3 6:3 7:-12
h q -	0:-3
h q -based	4:8 6:-4 8:-6 9:-4 10:6
h q -like	3:3
h q .	9:-4
h q /	1:4 8:-7
h q 1	5:4
h q 10%	8:3
h q 10-fold	8:3
h q 100	8:-3
h q 10cm	8:4 10:-4
h q 15	8:3
h q 173	10:3
h q 2	1:-5 2:6 3:-3 6:4
h q 2000	1:3
h q 2015	10:3
h q 2d	6:3 8:-4 10:3
h q 3	8:5 10:-3
h q 30	10:3
h q 3d	2:4 3:-3 6:-4
h q 3dmm-rf	1:7 10:-5
h q 3x3	2:5 10:-4
h q 5%	10:3
h q 50%	8:3 10:-3
h q 58.1%	9:-3 10:3
h q 6-dof	1:-3 8:-3 10:4
h q 7	6:4 10:-3
h q 70%	8:4 10:-3
h q 79.8\\%	9:-5 10:5
h q 81\\%	9:-3 10:5
h q :	1:-7 3:7 5:-3 8:-7 9:6
h q ;	2:5 6:-3 8:3 9:-7
h q \\em	10:5
h q \\textit	4:3
h q ]	8:4
h q _	9:3
h q \`	5:4 8:3 10:-4
h q a	2:4 3:-7 6:-8 7:-13
h q aabo	4:3
h q aba	1:-3 4:-3 10:9
h q abilities	10:4
h q ability	2:3 8:-4
h q able	1:5 10:-3
h q above	3:3
h q absolute	10:3
h q abstract	8:-3 10:3
h q abstraction	1:-3
h q accelerated	0:3 4:4 10:-5
h q acceleration	10:5
h q access	10:3
h q according	2:-3 10:6
h q accuracy	5:4 8:-4
h q accurate	1:-4 8:6
h q accurately	10:3
h q achieve	10:5
h q achieved	3:6 8:-3
h q achieves	1:-4 8:6 10:-4
h q achieving	8:-3 10:5
h q acm	0:4 1:-3
h q acquire	8:3 10:-3
h q action	10:4
h q actions	10:7
h q activated	0:3
h q active	4:4
h q activity	0:5 10:-5
h q actuator	1:-5 3:8 5:3 10:-6
h q acyclic	10:3
h q ad	10:5
h q adams-bashforth	8:4 10:-4
h q adapt	1:-4 4:3 8:7 10:-4
h q adaptation	2:-3 8:8 9:-3 10:-3
h q adapted	3:5
h q adapter	10:-4
h q adapting	10:4
h q adaptive	0:5 1:-4 3:-5 4:3 8:-6 10:7
h q add	3:3 8:8 10:-8
h q adding	1:5 2:-3
h q addition	1:-3 6:5
h q additional	1:6 8:-5
h q additionally	1:-4 10:3
h q additive	1:3
h q address	3:6 6:-4 8:5 10:-5
h q addressed	0:3
h q addresses	8:3 10:-3
h q adopt	1:-4 10:4
h q adopted	8:3
h q adopting	8:7 10:-7
h q adopts	8:-3 10:5
h q adu-depth	1:-4 10:4
h q advance	8:-3 10:6
h q advanced	10:5
h q advancements	8:3
h q advances	0:6 1:-4
h q advancing	8:-3 10:4
h q advantage	0:3
h q advantages	5:3 8:-5 10:4
h q advent	1:4 10:-3
h q adversarial	0:4 2:-3 3:-5 8:-3 10:3
h q aesim	8:3
h q affect	2:3
h q affordance-guided	1:3
h q aforementioned	0:3 8:-3
h q african	5:3 10:-5
h q after	2:-3 10:3
h q against	8:4
h q age	1:-4 2:3
h q agent	10:4
h q agents	10:6
h q aggregated	8:-4 10:6
h q aggregation	1:4 2:-3 5:3 10:-3
h q agnostic	10:3
h q aim	3:4
h q alchemy	7:4
h q alexnet	10:4
h q algorithm	2:-8 4:3 8:5
h q algorithms	3:-5 10:6
h q alignment	2:-3 10:9
h q all	2:4 8:-9 9:3
h q alleviate	10:5
h q allocentric	10:3
h q allowing	1:4 10:-3
h q allows	0:3 7:3 8:-3
h q almost	1:3
h q already	1:4
h q also	1:-3 2:4 4:-3 8:-6 10:3
h q alternately	10:-5
h q alternates	1:5 10:-4
h q alternative	1:4
h q although	3:4
h q among	3:4
h q an	0:-3 1:-5 3:-5 6:3 8:4
h q analyze	0:5 1:3 3:-3 10:-3
h q analyzing	10:5
h q anchor	8:6 10:-7
h q anchors	10:3
h q and	1:-5 2:3 3:3 4:-6 5:-5 6:-10 7:-9 9:3
h q and-or	10:3
h q ann	8:6 10:-6
h q annotations	8:-4 9:3
h q anomaly	8:-3 10:3
h q another	8:3 9:-3
h q answer	6:3
h q answering	1:3
h q answers	6:6 8:4 10:-8
h q antor	8:4 10:-4
h q any	0:5 1:-4 6:4 10:-4
h q appeal	0:6 10:-6
h q appearance	8:-3 10:5
h q applicability	1:-4 3:5 8:-4 10:3
h q applicable	8:-3 10:5
h q application	1:5 10:-3
h q applications	3:-5 10:6
h q applied	1:-4 8:3
h q applies	8:3
h q apply	1:-5 3:4 4:3
h q applying	1:-3 8:5
h q approach	3:-10 8:3 9:4 10:-3
h q approval	3:5 10:-3
h q approximability	8:4 10:-4
h q approximate	1:5 3:6 8:-4 10:-3
h q approximately	8:-3 10:4
h q approximating	8:-3 10:4
h q approximation	1:7 8:5 10:-8
h q arabic-specific	6:3
h q architecture	3:-6 6:6 8:7 9:-4 10:-6
h q architectures	0:4 1:11 4:5 8:-4 10:-10
h q are	2:4 4:-3 9:-4
h q area	10:3
h q areas	8:3 10:-3
h q argue	8:3
h q argumentation	10:4
h q arise	10:3
h q arm	8:-3 10:5
h q armband	1:3 8:-4
h q around	8:3
h q arrays	8:-4 10:4
h q art	1:4 3:-3
h q article	4:5 8:-3
h q artificial	1:3
h q artistic	0:3
h q as	0:3 3:7 8:-6 9:-9
h q aspect	3:3 8:3 10:-5
h q assembled	6:4 10:-6
h q assembly	3:3 10:-3
h q assess	10:-3
h q assessment	10:3
h q assets	1:4 10:-3
h q assignment	10:3
h q assignments	2:-3 10:4
h q assistant	8:4
h q assisted	8:4 10:-6
h q associated	1:3 10:-3
h q at	1:-4 2:5 9:-5 10:5
h q atlas	8:-4 10:4
h q attack	1:-6 8:5
h q attacks	1:3
h q attempt	8:3 10:-4
h q attention	0:-3 2:3 3:3 6:3 8:-5
h q attractive	0:4 1:-4
h q attribute	9:4
h q attributes	8:3
h q attribution	8:3 10:-3
h q auction	2:4
h q audio-visual	8:4 10:-3
h q augment	8:3
h q augmentation	0:3 9:3 10:-5
h q augmented	3:4 8:-6 10:5
h q augmenting	8:-3 10:3
h q auto-encoder	1:3
h q autoencoder	1:-3 3:4
h q autoencoders	0:4 8:3 10:-4
h q automate	3:3
h q automated	1:6 10:-7
h q automatic	1:-4 8:5
h q automm	10:3
h q autonomous	8:-3 10:5
h q autoregressive	8:-3
h q auxiliary	2:-3 10:7
h q available	9:4 10:-6
h q avoid	10:3
h q avoidance	8:-3 10:3
h q awareness	1:3 10:-3
h q b	0:3 6:-3 8:5 10:-4
h q back	10:5
h q back-propagation	1:-3 3:3 8:3
h q backbone	10:3
h q background	1:4 2:-3
h q backpropagation	10:3
h q backpropagation-type	1:-3 3:3
h q bag-of-words	10:3
h q balance	8:9 10:-5
h q bandit	10:3
h q bandits	10:3
h q bangla	9:5 10:-5
h q banglabert	10:3
h q bart	1:5 8:4 10:-8
h q base	3:3 8:-3
h q based	1:4 3:-4 9:-4
h q baseline	1:-5
h q baselines	3:3 8:-3 9:-3 10:4
h q bases	8:-4 10:4
h q basic	8:4
h q basis	8:-3 10:3
h q batch	0:3
h q batman	3:3
h q bayesian	0:-4 3:5 5:3 8:7 10:-8
h q be	1:-9 2:-3 10:4
h q because	1:-4 2:3
h q been	8:6 10:-4
h q before	5:3 10:-4
h q behavior	8:-5 10:5
h q behaviors	8:3 10:-5
h q behind	10:3
h q being	8:4 10:-3
h q belief	8:3
h q benchmark	0:-3 1:-5 4:3 6:-3 8:-3 9:7
h q benchmarking	6:3
h q benchmarks	1:3 3:-4 9:3
h q bent	9:-4 10:4
h q best	1:-3 5:4 8:3
h q beta	10:4
h q better	6:8 8:-9 10:5
h q between	2:6 3:-3
h q beyond	3:3
h q bi-attention	6:4
h q bi-directional	8:-5 10:6
h q bias	1:-4 10:4
h q biases	6:3
h q bicycles	9:-4 10:4
h q bidirectional	8:3 10:-3
h q bilinear	6:4
h q bin	8:3
h q binary	8:-3
h q biological	8:4 10:-3
h q biomedical	8:4
h q black-box	8:-3 10:5
h q bleu	9:4 10:-4
h q blind	1:-3 10:4
h q block	0:4 2:-3
h q blockchain	10:3
h q bloomgml	1:3
h q body	1:-4 10:6
h q boost	1:3
h q boosted	8:4
h q bootstrapping	8:4
h q both	1:4 2:6 3:-4 6:4 10:-6
h q bottom	7:3
h q bounded	3:3 8:-4
h q box	1:5 10:-5
h q branch	1:3 8:-4
h q branches	10:5
h q breaking	8:-3 10:3
h q bring	9:5
h q broaden	8:3 10:-5
h q broken	9:-4 10:4
h q buffet	10:3
h q build	4:3
h q building	8:-3 10:3
h q builds	8:3
h q built	8:-4 9:3 10:4
h q but	2:4 8:-6 10:4
h q by	4:5 7:-4 9:-3 10:3
h q byol	8:6 10:-5
h q c\$^3\$ai	1:-4 10:4
h q cadyq	1:-3
h q calculus	10:3
h q calibrating	8:4 10:-3
h q call	2:4 4:3 10:-6
h q called	3:3
h q camera	8:5 10:-5
h q can	0:3 8:3 10:-4
h q cannot	10:3
h q canonical	3:4 8:4 10:-6
h q canonicalization	2:3
h q capabilities	10:3
h q capability	3:5 8:7 10:-8
h q captioning	1:7 10:-5
h q captured	8:-3 10:4
h q carefully	10:3
h q cartesian	8:4 10:-3
h q cascaded	0:3 3:3 10:-3
h q case	3:5 8:-4
h q cases	1:-3 4:5 8:4 10:-3
h q cast	1:-4 10:5
h q casting	8:-6 10:7
h q catastrophic	3:4
h q causal	1:-3 5:3
h q caused	8:-3 10:3
h q ccs	10:3
h q centers	8:3
h q certain	8:-4 10:5
h q cgpms	8:5
h q challenge	0:-3 1:3
h q challenges	10:4
h q challenging	6:3 8:5 9:-3 10:-3
h q changes	0:3 2:3 8:3 10:-7
h q channels	8:-3 10:3
h q chaotic	10:3
h q chatbots	0:4
h q children	6:3
h q chinese	1:-3 3:4 8:-4
h q choice	8:-3 10:3
h q choose	10:3
h q chunking	6:3
h q cifar-10	9:-4 10:5
h q cifar-10c	9:-3 10:3
h q cifar10	9:3 10:-3
h q cifar100	0:4 8:3 10:-5
h q circuits	0:6 10:-5
h q circular	8:3 10:-3
h q ck+	8:4
h q cl	1:-4 10:5
h q claret	10:3
h q class	1:-4 8:5
h q class-specific	10:3
h q classes	1:-3 8:-6 10:5
h q classic	1:4 8:-3
h q classification	1:3 6:-3 9:-3 10:6
h q classifier	8:5 10:-4
h q cle-vit	1:-5 10:7
h q cleannet	8:-3 10:4
h q clinical	10:3
h q clip	10:4
h q clothing	2:5 8:-3
h q cloud	10:4
h q clouds	8:4 10:-3
h q cluster	1:-3 10:4
h q clustering	1:3
h q clusters	10:3
h q cluttered	1:5 10:-3
h q cmw-l	2:6 10:-4
h q cmw-m	2:3
h q cnn	1:3 8:-3 10:3
h q cnns	10:4
h q coarse	2:3
h q coarse-to-fine	1:3 8:-3
h q code	8:-4
h q coformer	7:4
h q coherence	1:3 10:-3
h q coined	10:-4
h q collect	9:3
h q collected	8:-3
h q collections	10:-3
h q colour	10:3
h q combination	2:3 8:5 10:-3
h q combinatorial	10:4
h q combine	8:-3 10:7
h q combined	1:4 6:-3
h q combines	8:3
h q combining	1:-4 6:-4 8:4 9:-3 10:7
h q common	8:3
h q commonly	8:-5 10:7
h q communication	8:-3 10:3
h q compact	8:-3 10:6
h q comparable	8:-4 10:5
h q compare	6:3 8:-4 10:3
h q compared	1:6 3:3 9:-4 10:-3
h q comparing	6:4 10:-4
h q comparison	8:5 10:-4
h q competitive	10:3
h q complete	10:3
h q completed	1:5 2:3 10:-6
h q completely	9:-4 10:5
h q completion	1:-3 3:4 8:-4
h q complex	2:3
h q complex-step	1:5 10:-4
h q complexity	8:-7 10:13
h q complicated	10:4
h q component	8:-8 10:9
h q components	8:-5 10:7
h q composable	1:3 10:-4
h q composed	8:-3 10:6
h q composition	6:3 8:-3 10:3
h q comprehensive	8:-4 10:6
h q compressed	4:4 8:3 10:-5
h q compression	1:-3 10:5
h q comprising	8:-3 10:4
h q computation	10:3
h q computational	1:3
h q computationally	0:5 1:-3 8:4 10:-5
h q compute	10:3
h q computed	4:4
h q computer	8:-3 10:4
h q computing	3:4
h q concept	0:-3 1:-3 2:-3 8:-3 10:9
h q concepts	8:3 10:-3
h q concluding	8:3 10:-3
h q conditional	8:-6 10:8
h q conditioned	10:4
h q conditions	10:3
h q conduct	9:4
h q conducted	9:6 10:-7
h q conducting	10:3
h q confidence	10:3
h q configuration	2:-3 10:3
h q confirmed	8:3 10:-3
h q conflict	10:4
h q conformal	1:4 10:-3
h q conjunction	1:4 3:5 8:4 10:-11
h q connected	2:3 3:3 10:-7
h q connection	8:-5 10:5
h q connections	8:-3 10:5
h q consider	10:4
h q considerable	0:3
h q considered	0:4 8:6 10:-7
h q considers	8:3 10:-3
h q consistency	1:6 2:-4
h q consistent	1:-4 10:4
h q consistently	8:-5 10:5
h q consisting	10:4
h q consists	8:-4 10:3
h q constituency	10:3
h q constrained	3:3 10:-4
h q constraint	8:-4 10:6
h q constraints	2:-4 8:4
h q construct	3:3 8:-7 10:4
h q constructing	2:5
h q construction	8:-3 10:5
h q constructs	10:4
h q container	8:-3 10:3
h q contains	10:4
h q context	2:3 8:-8 10:4
h q context-aware	10:4
h q context-to-event	10:3
h q contextual	8:-4 10:3
h q continual	8:-6 10:8
h q continuity	8:3 10:-3
h q continuous	1:-3
h q contrast	2:-3 8:5
h q contrast-gan	10:4
h q contrasting	8:-3 10:4
h q contrastive	8:-5 10:4
h q contrasts	8:-3 10:5
h q contribute	10:3
h q contribution	8:-5 10:7
h q control	8:-4 10:5
h q controlled	1:4
h q controller	1:-5 2:4 8:4
h q controllers	1:-3 10:5
h q controlnet	1:7 10:-4
h q convention	8:3 10:-3
h q conventional	10:6
h q conventionally	8:3
h q convergence	3:-3
h q conversations	10:4
h q convex	8:5 10:-3
h q convolution	2:4 8:-5
h q convolutional	1:3 2:-4 4:-4 5:6 10:-4
h q convolutions	2:5 10:-4
h q coordinate	8:-3 10:4
h q coordination	8:3 10:-3
h q copy-paste	10:3
h q core	1:3 2:4 8:-3
h q coregionalization	10:-4
h q correct	10:4
h q correction	10:7
h q correlates	8:4 10:-5
h q correlation	1:-4 10:3
h q correlation-aware	10:3
h q correspondence	1:4 4:3 10:-4
h q correspondences	1:4 8:-3
h q corresponding	10:3
h q costs	2:4 10:-3
h q coulomb	2:3 4:4 10:-5
h q counterfactual	8:-5 10:5
h q counterpart	2:-3 10:5
h q coupled	4:3 10:3
h q course	1:-3 10:3
h q covariance	10:3
h q cover	10:3
h q covispose	1:3 10:-3
h q cpseg	1:5 8:-4
h q cra	8:3
h q crapnet	1:3
h q create	2:4 4:4 10:-4
h q creation	8:5 10:-4
h q criterions	10:-4
h q critique	10:4
h q cross-classification	8:-3
h q cross-modal	1:6 2:-5 3:3 10:-3
h q cross-validation	8:3
h q css	8:-4 10:4
h q cues	8:-3 10:4
h q currently	8:3
h q curriculum	0:4 1:-3 8:-4
h q cycle-resemblance	1:3
h q data	1:-6 9:4 10:3
h q data-centric	1:4 10:-3
h q data-driven	8:3
h q data-limited	6:-3 10:3
h q data-wise	8:3 10:-3
h q databases	8:4
h q dataset	1:-3 3:5 6:-3 8:-7 9:5
h q datasets	0:-4 1:3 3:-3 4:7 7:5 10:-5
h q ddam-ps	8:-3 10:3
h q deblurring	2:4
h q debugging	1:3
h q decay	8:-4 10:4
h q decentralized	10:3
h q decision	1:-3 3:-3 10:7
h q decoded	10:3
h q decoder	10:3
h q decoding	10:6
h q decomposition	8:8 10:-4
h q decouple	10:3
h q dedicated	1:-4
h q deep	0:-7 1:-5 3:-9 4:4 8:10 10:-3
h q deep-learned	8:-4 10:4
h q deeper	8:4 10:-3
h q deepvio	8:-3 10:4
h q defect	0:3
h q defense	0:3 4:3 10:-4
h q define	3:3 6:-3 8:-7 10:5
h q defined	8:-4 10:6
h q degradation	6:4 8:4 10:-5
h q degree	8:4 10:-4
h q dementia	9:-3 10:3
h q demo	3:4
h q demonstrate	3:-3 10:3
h q demonstrating	8:3 10:-3
h q demonstration	0:3
h q demonstrations	8:5 10:-3
h q denoising	8:-4 10:8
h q denoted	1:-3 10:3
h q dense	8:4
h q densetnt	8:3 10:-3
h q density	8:-4 10:6
h q dependencies	10:4
h q dependency	4:4
h q deploy	1:5 8:5 10:-8
h q depth	1:3 8:4 10:-5
h q depth-to-rgb	2:3
h q derive	1:5 8:-3
h q derived	1:-3
h q descent	0:3 1:-5 4:3 8:-6 10:4
h q describe	0:3 1:-4 4:3
h q described	10:3
h q describes	8:3
h q description	2:3
h q descriptions	8:6 10:-5
h q descriptor	1:-3 10:3
h q descriptors	1:7 10:-5
h q design	0:-3 1:-8 6:-3 8:3 10:4
h q designed	8:-7 10:4
h q designing	8:-3 10:3
h q desirable	8:-3 10:3
h q desired	1:-3 2:3 8:-3
h q despite	3:-3 10:3
h q detailed	8:3 10:-6
h q details	2:3 8:-3
h q detecting	1:3
h q detection	0:-5 1:3 9:-3 10:5
h q detection-oriented	10:3
h q detector	6:-3 10:3
h q detectors	10:3
h q determine	8:3 10:-3
h q determined	8:-4 10:4
h q determining	10:3
h q deterministic	8:-4 10:5
h q develop	0:-4 1:4 5:4
h q developed	1:7 3:-4
h q development	1:4 8:-3
h q developments	3:5 10:-4
h q devise	5:3 6:4 8:4 10:-3
h q devised	1:-3 10:4
h q dexterity	8:-3 10:3
h q dexterous	8:-5 10:5
h q dialog	1:3 10:-3
h q dialogs	8:7 10:-7
h q dialogue	8:-6 9:4
h q dictionaries	8:3 10:-4
h q did	10:4
h q difference	1:4 8:-3
h q differences	2:3 8:-3
h q different	2:3 3:6 6:3 8:-6 9:3 10:-4
h q differentiable	1:-5 10:7
h q differential	8:-4 10:6
h q differentiation	8:7 10:-4
h q difficult	10:3
h q diffuse	1:-3
h q diffusion	0:4 1:-5 2:3 8:-6
h q dimension	0:3
h q dimensional	10:4
h q dimensionality	1:7 8:-4 10:-3
h q direct	2:-3 8:-3 10:6
h q directed	10:3
h q directly	8:-6 10:7
h q disambiguation	9:-3 10:3
h q disc2021	10:3
h q discover	1:4 8:5 10:-5
h q discovering	8:3
h q discovery	1:-3 8:-3 10:6
h q discrepancy	8:-3 10:3
h q discrete	0:5
h q discriminative	8:-3
h q discriminator	2:3
h q discuss	10:5
h q disentangled	10:3
h q disentanglement	8:5 10:-4
h q disjoint	8:3 10:-3
h q disrupting	3:3
h q distance	2:-3 10:3
h q distillation	8:-3
h q distilled	1:3 10:-3
h q distilling	8:3 10:-3
h q distinct	8:3 10:-4
h q distributed	10:3
h q distribution	1:-4 2:4
h q distributions	1:3 3:3 10:-4
h q divergence	10:-3
h q diverse	1:6 10:-5
h q diversifying	6:6 8:5 10:-9
h q diversity	0:4 10:-8
h q divided	8:4 10:-3
h q document	8:-3 10:5
h q documents	1:5 8:-3
h q does	1:4
h q domain	10:-3
h q domain-mixing	10:3
h q don't	8:4 10:-5
h q done	8:-5 10:4
h q down	8:6 10:-5
h q downstream	10:7
h q dpa	1:5 10:-3
h q dpp	10:3
h q draft	3:3
h q drawbacks	10:4
h q drawn	3:3 10:-4
h q drive	3:5 10:-5
h q driven	10:6
h q dropout	8:-4 10:4
h q drown	8:-4 10:5
h q during	1:-3 10:6
h q dvf	8:-3 10:4
h q dw	2:5 10:-4
h q dynamic	1:4 3:-3 4:3 5:4 10:-6
h q dynamical	10:-3
h q dynamics	7:4 8:-6
h q dyntex	9:-5 10:5
h q e	1:3
h q e.g.	1:5 8:-8 10:5
h q each	2:4 8:-6 10:5
h q earlier	8:-6 10:8
h q early	5:4
h q easy	3:3 10:-5
h q echocnn-a	8:5 10:-4
h q echocnn-av	10:3
h q eco	8:3 10:-3
h q edges	8:3 10:-3
h q edit	10:3
h q effective	1:-4 6:4
h q effectively	1:-3 8:-3 10:5
h q effectiveness	1:5 2:-4 3:5 8:-5
h q effects	1:5 2:-3
h q efficiency	1:5 2:-3 8:-5 10:6
h q efficient	2:5 3:3 4:-4 6:-5
h q efficientdet-d1	6:3
h q efficientdet-d2	6:3 10:-3
h q efficiently	3:4 8:3 10:-3
h q effort	4:4 10:-4
h q efforts	3:6 10:-4
h q ehr	2:-3 10:4
h q either	8:9 10:-8
h q ek100	8:-4
h q elastic	8:6 10:-5
h q embed	0:4 1:-4 10:3
h q embedded	8:6 10:-3
h q embedding	1:6 8:-6
h q embeddings	8:-6 10:8
h q embeds	0:4 10:-3
h q emerged	1:5 10:-6
h q emi	10:4
h q empirical	1:3 8:5 10:-7
h q empirically	8:-5 10:6
h q employ	1:-4 3:3
h q employed	10:4
h q employing	1:3 4:4 8:8 10:-8
h q employs	1:-3 10:6
h q enable	8:-3 10:6
h q enables	8:7 10:-4
h q enabling	10:4
h q encode	10:4
h q encoded	8:-5 10:7
h q encoder	2:3 8:-4 10:5
h q encoders	10:3
h q encodes	4:4 10:-4
h q encouraging	3:3
h q end	0:4 1:-4 6:6 8:7 10:-8
h q end-to-end	1:-6 2:7 3:3 6:3 8:-3
h q energy	10:4
h q enhance	0:6
h q enhanced	8:-3 10:4
h q enhancing	1:4 8:3 10:-5
h q enriched	8:4 10:-4
h q ensemble	2:3 6:3 8:-4 10:3
h q entail	8:-5 10:5
h q entire	8:3
h q entities	1:4 10:-4
h q entity	10:3
h q entropy	8:-3 10:7
h q environment	1:4 8:3 10:-4
h q epistemic	8:4
h q equations	8:-3 10:5
h q equipped	2:-3 6:-4 10:10
h q equivalent	8:-5 10:8
h q error	10:6
h q especially	1:4
h q establish	2:3
h q estimate	1:3 8:6 10:-5
h q estimated	8:-4 10:8
h q estimates	8:-3 10:4
h q estimating	6:3 8:3 10:-6
h q estimation	1:-5 3:-5 6:6 8:4 9:-7 10:4
h q estimator	8:-4
h q estimators	8:-3 10:4
h q etc.	8:3 10:-3
h q evaluate	1:6 3:-6 4:4 6:8 9:3 10:-9
h q evaluated	3:4 8:-3
h q evaluating	0:4 10:-5
h q evaluation	1:-3 6:4 9:-3 10:3
h q evaluations	1:4 6:3 8:4 10:-5
h q even	5:4
h q events	1:6 2:3 8:-3 10:-6
h q eventual	1:6
h q everyone	10:3
h q evolution	8:-3 10:6
h q evolutionary	3:-4 10:6
h q exact	9:5 10:-7
h q examine	1:6 8:-4
h q examining	8:3 10:-4
h q example	1:5 8:-8
h q examples	8:4
h q excels	9:4 10:-3
h q execute	8:-4 10:6
h q executed	8:4 10:-4
h q execution	8:-3 10:3
h q exhibit	8:-3 10:4
h q exist	1:8 10:-6
h q existing	1:-5 8:6 9:-4
h q exists	10:3
h q expand	10:4
h q expansion	8:6 10:-4
h q expected	4:5
h q expensive	10:3
h q experiment	9:5 10:-6
h q experimental	1:4 2:-3 3:8 8:-5
h q experimentally	8:3
h q experiments	0:-5 2:-4 3:3
h q experts	1:7 10:-5
h q explain	8:3
h q explainable	1:3 8:4 10:-7
h q explicit	1:4 10:-3
h q explicitly	8:4 10:-3
h q exploit	10:6
h q exploited	10:3
h q exploits	8:-3 10:7
h q exploration	3:4 10:-3
h q explore	1:5 8:-3
h q explore-then-commit	8:3 10:-3
h q explored	8:8 10:-5
h q explores	1:9 8:3 10:-11
h q expressed	8:-3 10:3
h q expression	7:3
h q expressive	10:4
h q extend	10:4
h q extended	1:-3 8:-4 10:8
h q extending	6:-4
h q extends	10:5
h q extension	1:-3 8:3 10:4
h q extensions	10:3
h q extensive	1:4 3:-3 6:3 8:-5
h q extensively	0:3
h q exterior	10:4
h q external	1:-3
h q extra	10:3
h q extract	1:-3
h q extracted	1:-3
h q extracting	8:-4 10:3
h q extraction	1:-5 3:6 8:-3
h q extracts	1:-3 2:4
h q face	3:5 10:-4
h q faced	8:-3 10:3
h q faces	1:4 10:-3
h q facial	2:3 8:-5 10:5
h q facilitate	10:3
h q facilitates	1:3 8:-3
h q factor	8:-3 10:4
h q factorization	0:4 8:-7 10:7
h q factorized	8:-3 10:5
h q failure	1:6 10:-4
h q fairness	10:3
h q family	1:-7 2:-3 3:3 4:5 8:6 10:-3
h q far	8:-4 10:4
h q fashion	8:-3
h q fast	1:-3 8:5
h q faster	8:6 10:-5
h q favorable	1:4
h q feastnet	3:3
h q feature	6:3
h q features	0:6 3:-3 10:-5
h q featuring	3:3
h q federated	10:3
h q feed	8:-3 10:4
h q feed-forward	10:3
h q feedback	1:-3 10:4
h q few-shot	1:4 6:-3 8:4 10:-4
h q field	10:7
h q fields	1:-5 2:4 4:3 8:-4
h q filter	1:-5 10:4
h q filtered	8:3
h q filtering	3:-3 10:5
h q filters	1:4 8:3 10:-6
h q final	2:3
h q finally	0:-3
h q find	1:4 4:3 6:4 10:-9
h q finding	0:3
h q finds	8:3
h q fine-grained	9:3
h q fine-tune	8:3
h q fine-tuned	3:3 10:-3
h q fine-tuning	6:-4 7:4 8:-6 10:7
h q finetune	10:4
h q finetuning	10:4
h q fingertip	8:4 10:-3
h q finite	1:5 10:-6
h q finite-trace	3:-3 10:3
h q first	1:-5 3:7 6:3 8:-3
h q first-ever	9:5 10:-5
h q first-order	8:3 10:-3
h q firstly	2:5 8:-6 10:3
h q fisher	10:3
h q fit	8:-3 10:6
h q fitting	2:3 4:5 10:-4
h q flap	8:-4 10:4
h q flexibility	1:4 10:-4
h q flexible	3:-4 8:-5 10:7
h q flight	8:-3
h q flop-free	10:5
h q flops	10:3
h q flow	1:-5 8:-3 10:7
h q flow-guided	1:-3 10:3
h q flows	1:4 10:-5
h q fluid	1:6 4:3 10:-8
h q focal	1:4
h q focus	3:-3 6:3 8:7 10:-4
h q focused	8:4 10:-3
h q focuses	3:3
h q focusing	3:4 10:-6
h q follow	10:-3
h q followed	2:3
h q following	8:-3 10:3
h q for	0:-6 1:4 2:-3 3:4 4:-5 5:-3 9:-6
h q force	1:3 8:3 10:-4
h q foregoing	8:3 10:-3
h q forgetting	3:4 8:-4
h q form	3:3 10:3
h q formal	8:3 10:-3
h q formalism	10:3
h q formalize	1:3 3:5 8:5 10:-9
h q formally	0:5 1:3 10:-8
h q format	10:3
h q formula	8:-4 10:3
h q formulate	1:4 2:-4 10:-4
h q formulated	10:4
h q formulation	1:3
h q fortunately	10:3
h q forward	8:4
h q found	1:3 8:-3
h q foundational	8:-3 10:4
h q four	1:-4 2:4 4:4
h q fourier	10:3
h q fractional	10:4
h q frame	1:4 3:-3 8:3 10:-4
h q frames	8:4
h q framework	2:3 3:-8
h q free	8:4
h q from	0:3 3:-5 8:3 9:-4
h q frontier	10:3
h q frozen	10:4
h q full	10:3
h q fully	6:-4 10:4
h q function	0:-3 2:-4 4:3 8:3
h q functional	5:4
h q functions	1:-3 3:3
h q fundamentally	6:3
h q further	0:3 1:-7 2:-3 6:-10 9:3 10:10
h q furthermore	1:-7 2:4 6:3 8:4
h q fuse	10:7
h q fuses	8:8 10:-6
h q fusion	1:-4 10:6
h q fussl	10:4
h q future	10:3
h q gain	0:3
h q game	0:3 1:4 2:-3 8:4 10:-7
h q games	8:3 9:-4 10:4
h q gan	0:3
h q gans	10:3
h q gap	1:-3 3:3 8:-5 10:3
h q gaps	1:4 8:-4
h q gaussian	1:-5 10:4
h q general	1:-3 10:3
h q generalizable	10:4
h q generalization	3:-5
h q generalizations	3:5 10:-5
h q generalize	10:4
h q generalized	8:3
h q generalizes	1:4 8:3 10:-4
h q generalizing	0:5 8:-3
h q generate	10:3
h q generated	4:4 9:-5
h q generating	0:6 3:3 6:3 8:4 10:-14
h q generation	1:-7 6:4 10:7
h q generative	0:4 8:-6 10:3
h q generator	1:-3 8:4 10:-3
h q generic	6:5 10:-7
h q geometric	0:4 8:-6
h q geometry	4:5
h q geometry-aware	1:5 4:3 8:10 10:-15
h q get	2:3
h q gets	6:3
h q given	8:-8 10:6
h q gives	1:3 8:-3
h q global-local-fine-knowledge	8:-3 10:7
h q glove	3:3
h q glue	1:6 10:-4
h q gnn	8:-4 10:5
h q goal	8:3
h q goca	1:5 10:-3
h q gpt4	8:-3
h q gradient	0:3 1:-3 4:3 8:-4 10:3
h q gradients	8:-4 10:3
h q graph	0:-4 1:5 6:-7
h q graph-cut	1:3 2:5 8:-6
h q graphical	2:5 10:-6
h q grasp	8:-3 10:6
h q grasping	4:3 8:-4
h q grasps	9:-3 10:4
h q greedy	1:-3 10:5
h q grid	10:3
h q grids	8:-4 10:5
h q gripper	3:3 8:-4 10:4
h q ground	2:5 4:5 10:-8
h q grounded	9:-3 10:5
h q grounding	8:6 10:-6
h q group	4:4
h q grouping	8:3
h q growth	8:3
h q gta5	9:-3 10:3
h q guarantees	8:-5 10:6
h q guidance	8:-3 10:6
h q guide	8:4
h q guided	3:3 8:-3
h q guiding	8:5 10:-5
h q hallucinations	6:-3 10:4
h q handle	10:3
h q haptic	8:8 10:-8
h q hard	1:3
h q hardware	10:4
h q have	1:-4 8:6
h q head	10:4
h q heads	3:3
h q hence	1:-3 3:3 10:-4
h q here	1:-4 10:6
h q heterogeneous	1:5 10:-5
h q hierarchical	0:6 1:-3 2:7 3:-4 8:-8
h q hierarchy	10:3
h q high	0:3 4:4 10:-8
h q high-level	0:5 10:-8
h q high-order	10:-4
h q high-performance	8:3
h q higher-order	8:3
h q highlighting	2:3 8:-5
h q highly	2:-3 9:3 10:4
h q hin	8:-3 10:3
h q hod-net	1:-3 8:3
h q hold	0:4
h q hop	1:4 10:-3
h q hope	1:5 9:4 10:-6
h q however	1:-7 2:-5 3:4
h q hsi	0:4 1:-3
h q human	0:5 1:4 3:-5
h q human-object	1:3 10:-3
h q humanoid	1:3 8:6 10:-8
h q humans	8:-3 10:5
h q hybrid	8:-6 10:10
h q hyper-parameter	4:3
h q i	1:5 10:-5
h q i.e.	1:-3 2:3 3:3 8:-7 10:6
h q ica	10:5
h q idea	6:4 10:-5
h q ideal	10:3
h q ideas	8:4 10:-4
h q identification	1:3 10:-4
h q identifying	8:-3
h q idol	1:-3 4:4
h q ie	8:-3 10:4
h q if	3:3 10:-3
h q ii	2:6 8:-5 9:-3
h q illustrate	1:3 9:4 10:-5
h q illustrating	10:3
h q image	1:4 3:-3 6:4 8:-6
h q imagenet	0:3 9:-7 10:6
h q images	6:-3 8:9
h q imaging	1:3 10:-3
h q imitation	1:4 8:-6
h q impact	8:-3 10:6
h q implement	6:4 8:3 10:-3
h q implementation	8:4 10:-4
h q implementations	4:4 8:-4
h q implemented	8:-6 10:11
h q implementing	8:4
h q implicit	8:-3 10:4
h q implicitly	8:-4 10:7
h q important	8:3
h q impressive	10:4
h q improve	1:-3 3:-3 8:3
h q improved	6:3 8:5 10:-6
h q improvement	1:4
h q improvements	3:3
h q improves	8:3
h q improving	3:8 8:-5 10:-3
h q imputation	1:3
h q imu	8:3
h q in	3:-3 4:-5 6:-8 7:3
h q in-context	8:-3 10:6
h q in-domain	0:3 10:-4
h q in-place	0:3
h q includes	2:-3 3:4 8:3
h q including	0:3 2:-5 3:-5 8:-3
h q incorporate	1:-3 2:5 8:-4 10:5
h q incorporated	8:3
h q incorporates	1:-3 2:-3 8:-3 10:8
h q incorporating	8:-5 10:3
h q increases	3:3 10:-3
h q increasing	10:3
h q independence	3:3
h q indexing	1:4 10:-3
h q indian	10:3
h q indicates	6:3 10:-4
h q inductive	8:3 10:-4
h q ineffectiveness	8:5 10:-5
h q inequality	1:3
h q inertial	1:-3 10:4
h q inexpensive	1:4 8:-4
h q inference	6:6 8:-3
h q inferred	2:3
h q infinite	3:4
h q influence	1:5 10:-3
h q information	1:-6 2:3 6:-3
h q ingredients	1:5 10:-4
h q inherent	6:4
h q initialization	3:3
h q injected	8:-3
h q innovation	1:-3 2:4
h q innovative	8:3 10:-3
h q inpainting	1:-3 10:3
h q input	0:4 1:6 8:-7
h q input-dependent	8:-4 10:4
h q input-output	1:3 10:-3
h q inputs	8:-3 10:5
h q insight	0:4 8:-3
h q inspired	8:-8 10:14
h q instance	10:3
h q instantiation	3:-4 10:5
h q instruction	6:-3 7:4 10:-4
h q instructional	9:-3 10:3
h q instructme	10:-3
h q integrate	10:4
h q integrated	1:4 8:-5 10:3
h q integrates	1:-3 2:3 10:4
h q integrating	1:4 6:-3 8:-5 10:6
h q integration	8:6
h q intelligent	0:4 4:5 10:-7
h q interaction	2:5 4:3
h q interest	8:3
h q interface	1:-4 8:-3 10:7
h q interfaces	0:5 10:-6
h q internal	1:-3
h q interpolation	10:4
h q interpret	1:3
h q interpretability	8:3
h q interpretable	1:6 6:8 8:4 10:-11
h q intervals	1:3 10:-3
h q into	0:-4 3:-6 10:3
h q intrinsic	10:-3
h q introduce	0:3 1:-4 2:8 5:-4 6:-3 7:-3
h q introduced	8:-7 10:7
h q introduces	0:-6 8:-4
h q introducing	1:-4 8:-5 10:9
h q introduction	10:4
h q intuitive	10:5
h q inversion	1:-3 2:3 8:-3 10:4
h q investigate	1:6 7:4 8:-4 10:-7
h q investigates	6:3 8:5 10:-5
h q investigation	3:4
h q involve	10:3
h q involves	3:3
h q is	1:-3 3:5 8:-3
h q issue	0:5 8:4 10:-3
h q it	1:-5 3:-3 4:-3 6:7 10:3
h q item	8:-3 10:3
h q iteration	0:3 8:4 10:-5
h q iterative	1:5 2:-3
h q iteratively	8:3
h q its	0:6 2:5 8:-7
h q itself	10:3
h q ivntr	10:3
h q jais	6:3
h q joint	1:5 10:-3
h q jointly	2:4 8:-6 10:4
h q jpeg	10:-3
h q kaizen	8:-3 10:4
h q kalman	10:5
h q kernel	1:3 8:-6 10:5
h q kernels	8:3
h q key	0:-3 2:10 8:-9
h q kgqa	1:3
h q kia	8:3
h q kind	2:3
h q kinematic	5:4
h q knowledge	1:-5 2:-3 6:-4 7:3 8:8
h q known	1:4 3:5 8:5 10:-9
h q l2	8:5 10:-4
h q labels	1:-3 10:6
h q lack	8:3 10:-3
h q lagrangian	8:-5 10:5
h q landmark-aware	2:3 10:-3
h q language	1:3 3:-4 8:-3 9:5
h q languages	5:3
h q laplacian	10:3
h q large	1:6 3:-3 6:-3 9:4
h q large-scale	8:-3 9:3
h q larger	8:3
h q largescale	9:-3 10:3
h q lasso	4:4
h q latent	0:3
h q lattice	8:3 10:-4
h q layer	8:-9 10:9
h q layer-wise	8:-4 10:5
h q layers	2:4 5:4 8:-3
h q layouts	10:4
h q leading	8:6
h q leads	3:3
h q learn	0:-3 2:5 8:-3
h q learnable	8:-4 10:3
h q learned	0:3 3:-3 8:5 10:-7
h q learners	10:4
h q learning	1:4 2:-11 3:-5 4:4 5:-3
h q learning-to-learn	8:-3
h q learns	2:-3 10:6
h q learnt	8:3
h q least	6:4 10:-6
h q legal	1:4 10:-4
h q lenet-5	10:4
h q length	8:-3 10:3
h q lens	10:3
h q less	8:4 10:-3
h q level	1:-3 5:3 8:-3 10:6
h q leverage	1:-3 2:-5 3:3 9:-3 10:9
h q leveraged	8:3
h q leverages	1:-3 8:-5 10:7
h q leveraging	2:-4
h q lf-block	8:3 10:-4
h q lidar	1:3
h q lies	6:4
h q light	8:4
h q light-weight	2:3
h q lightweight	0:3 1:3 10:-4
h q like	2:-3 6:5 8:-6 9:3
h q likelihood	1:4
h q limit	1:4 8:6 10:-9
h q limitation	1:-5 4:4 8:-7 10:8
h q limitations	0:4 1:-3
h q limited	3:6 10:-8
h q line	1:5 8:3 10:-6
h q linear	1:-5 3:3 8:-4 10:9
h q linearly	10:3
h q lines	8:-3 10:4
h q link	10:3
h q listnet	8:-3 10:5
h q little	8:3
h q llava-onevision	10:3
h q llava-v1.5	10:3
h q llm	0:3 8:4 10:-3
h q llmic	10:3
h q llms	6:-3 8:5
h q lms	6:5 10:-4
h q loaded	2:4 10:-3
h q local	2:5 10:-3
h q local-global	1:3
h q localization	1:-3 8:-3 10:5
h q locally-biased	3:4 10:-3
h q locomotion	1:-3 8:-3 10:9
h q logic	1:-3
h q logits	1:4 8:5 10:-8
h q long	1:3
h q look	8:3
h q loss	0:-3 2:-3
h q loss-weighting	4:4 8:-3 10:3
h q low-dimensional	8:5 10:-6
h q lower	8:4 10:-3
h q lse	10:4
h q lsh	10:3
h q machine	8:6 10:-4
h q machines	1:4 10:-3
h q made	8:4 10:-5
h q magnitude	10:3
h q main	1:5 4:3 10:-4
h q mainstream	8:4
h q major	8:-3 10:4
h q make	1:-3 8:-5 10:10
h q making	10:3
h q management	9:-3 10:6
h q manifold	8:8 10:-6
h q manifolds	3:5 4:4 10:-6
h q manipulate	3:4
h q manipulation	1:-3 8:5
h q manner	1:3 8:-4
h q manufacturing	8:-3 10:3
h q manuscript	1:5 8:-4 10:-3
h q many	1:-3 8:3 10:4
h q many-to-one	1:-3 10:5
h q map	6:5 8:-4
h q mapping	0:-3 1:-5 4:3 8:3
h q maps	1:-4 2:3
h q marked	3:5 10:-4
h q markov	1:-4 8:-3 10:8
h q masked	1:4 8:-4
h q masking	8:4 10:-4
h q masks	8:-3 10:4
h q mass	8:-3
h q massive	8:6 10:-6
h q match	3:3 9:3
h q matches	8:3
h q matching	1:-3 10:5
h q material	10:6
h q materials	10:3
h q math23k	9:-3 10:3
h q matrices	10:5
h q matrix	1:-3 3:3
h q maximization	1:3
h q maximum	8:-3 10:3
h q may	8:-3 10:4
h q mean	8:-5 9:5
h q means	8:3
h q meanwhile	1:-3 2:3
h q measure	3:4
h q mechanism	1:-4 2:3 8:-3 10:5
h q mechanisms	2:3 3:5 10:-3
h q median	8:4 10:-4
h q medical	10:3
h q melodies	8:-3 10:3
h q membership	1:5 10:-3
h q memory	8:3
h q mental	1:-3
h q merging	1:3
h q merits	8:5
h q message	10:4
h q meta-learning	3:6
h q meta-training	1:4 10:-4
h q method	0:-5 1:5 2:-3 3:-8 5:3 6:6 10:-3
h q methods	1:-3 3:4 8:6 9:-10
h q metric	8:-9 10:9
h q metrics	8:3 9:3 10:-4
h q mid-training	6:5 10:-4
h q might	2:3
h q minutes	2:3 8:4 10:-6
h q miou	3:4
h q mitigate	8:4 10:-4
h q mixed-integer	8:-5 10:7
h q mixing	2:3
h q mixture	10:3
h q mixtures	1:3 8:-5
h q mixup	1:-3 10:3
h q mlm	2:5 10:-3
h q mlms	10:4
h q mm	3:3
h q mnist	9:4
h q mobilenet	1:5 8:-3
h q mobilenets	1:4
h q moco	8:4
h q model	1:4 2:-6 4:5 6:-4 9:3
h q model-agnostic	8:3
h q modeling	0:4 2:5 5:4 8:-9
h q modelling	8:-3 10:4
h q models	0:-3 3:-3 4:-4 9:-8 10:4
h q modern	3:3 8:-5 10:4
h q modification	8:5 10:-5
h q modified	10:3
h q modify	3:3 8:-4 10:4
h q modular	3:4 8:3 10:-4
h q module	1:3 3:-3 4:-3 6:-5 8:-5 10:6
h q modules	2:9 6:-5 8:-6 10:3
h q momentum	10:4
h q monitoring	10:3
h q monocular	8:4 10:-3
h q more	1:6 8:-3 10:3
h q moreover	2:5 3:-3 8:-7 10:3
h q morphable	8:4 10:-3
h q morphology-aware	8:-3 10:6
h q most	1:-3 3:3 6:4
h q mot	10:5
h q motion	4:-3 10:3
h q motion-appearance	3:5
h q motivate	8:6 10:-4
h q motivated	8:-4 10:6
h q motivation	8:3
h q movements	1:8 8:3 10:-10
h q mpc	10:3
h q mri	6:4 10:-4
h q ms	9:3 10:-3
h q mt	10:3
h q much	8:6 10:-3
h q multi-attention	3:3
h q multi-fidelity	10:-4
h q multi-granularity	8:-3
h q multi-head	2:-3 8:-3 10:8
h q multi-label	2:-3
h q multi-material	1:-4 10:5
h q multi-metadata	1:-4 10:6
h q multi-modal	1:-4 8:-3 10:6
h q multi-person	10:-3
h q multi-scale	1:-3 10:6
h q multi-task	0:3 8:-6 10:6
h q multi-view	1:3
h q multidimensional	10:4
h q multilingual	8:-5 10:4
h q multimodal	1:3
h q multiple	1:-6 10:6
h q multiple-frame	8:4 10:-3
h q multivariate	10:4
h q music	0:5 10:-6
h q mutual	2:3
h q mwp	9:-3 10:3
h q naive	8:-3 10:6
h q name	2:4 10:-4
h q named	0:-4 2:6 3:-5 6:5 8:-3
h q namely	1:-4
h q nas	2:4 10:-3
h q natural	6:6 8:4 9:-3
h q naturally	10:4
h q nature	8:-3 10:3
h q navigation	1:9 6:-3 10:-4
h q necessarily	8:4 10:-4
h q need	1:4
h q negative	10:4
h q neighbor	8:4 10:-3
h q neighboring	3:5 8:-3
h q ner	1:-3 10:4
h q nerf	10:3
h q nested	10:3
h q network	0:-6 3:-6 6:4 9:-3 10:3
h q networks	0:-4 2:3 4:-4 8:-5 10:5
h q neural	3:-4 6:-5 7:3
h q nevertheless	8:3
h q new	1:-3 3:-7 6:-3 8:4 9:5 10:-3
h q newly	1:-3 2:3 8:-5 9:-3 10:7
h q next	8:4
h q nir&vis	8:4
h q nli	7:6 10:-5
h q nlp	1:3
h q nlu	8:3
h q no	8:-3
h q no-regret	1:5 8:4 10:-8
h q nodes	8:3
h q noise	4:3
h q noisy	6:-3 8:8 10:-5
h q non-african	5:3 10:-5
h q non-binary	10:3
h q non-expert	1:3 8:4 10:-4
h q non-local	0:3 8:3
h q nonconvex	10:3
h q normal	10:3
h q normalization	0:3
h q normals	8:-4 10:5
h q not	1:7 8:-7 10:3
h q notably	3:3 5:4 8:-3 10:-7
h q note	1:6 6:-3 8:-3 10:-3
h q notion	10:4
h q novel	0:-3 2:5 3:-4 4:6 6:-3 9:3 10:-6
h q np-hard	3:3
h q npl-mvps	5:3 8:3 10:-4
h q number	2:3 10:-3
h q numerical	8:-5 10:6
h q o2p	10:3
h q object	1:3 3:-4 9:-4 10:4
h q objective	3:6 8:-6
h q objectives	10:3
h q objects	1:-4 9:-3 10:5
h q observable	8:3
h q observation	8:-3
h q observations	1:3 8:4 10:-5
h q observe	1:3 3:4 8:5 10:-9
h q observed	8:6 10:-4
h q obstacle	10:3
h q obtained	8:-4 10:7
h q obtaining	8:-3 10:3
h q occam	1:4 10:-3
h q occlusion	1:3 10:-4
h q odes	8:4
h q of	0:3 1:3 2:-5 4:-5 5:-4 9:-6
h q off	10:3
h q off-the-shelf	8:-4 10:4
h q offers	1:3 10:-3
h q offline	10:7
h q on	2:-7 4:-6 9:3
h q once	1:3 10:-3
h q one	3:-3
h q one-shot	8:5
h q online	8:4
h q only	0:-3
h q onto	8:-3 10:4
h q open	3:3
h q open-set	8:3
h q open-sourced	9:3
h q operate	3:4
h q operation	1:6 10:-3
h q operations	2:3
h q operators	8:3
h q opposed	8:5 10:-4
h q optical	8:-4 10:3
h q optimal	1:-3 2:-4 3:-3 4:-3 5:3 10:4
h q optimality	1:4 3:3 10:-6
h q optimisation	10:4
h q optimization	0:-5 2:-3 4:7 8:-4
h q optimize	3:3 8:-4
h q optimized	2:5 4:5 8:-5
h q optimizers	8:-3 10:5
h q optimizing	10:4
h q or	1:-5 2:-4 3:4 10:4
h q oracle	8:-3 10:4
h q orders	10:3
h q organ-regional	10:3
h q orid	10:3
h q orientation	2:3
h q original	1:3 8:-4 10:3
h q orthogonal	10:3
h q other	3:-3 8:3 10:5
h q others	8:3 10:-3
h q otherwise	10:3
h q our	0:4 2:-9 4:-3 5:-3
h q out	1:-3
h q outcome	1:-3 10:3
h q outliers	8:-3 10:3
h q outperform	1:-3
h q outperforming	10:4
h q outperforms	1:-6 3:-3 10:4
h q output	1:6 10:-4
h q outputs	1:3
h q over	1:-4 3:-3 4:3 6:-3 8:5 10:3
h q overall	1:-4 8:3
h q overlooked	8:4 10:-4
h q p-stmo	1:-3 10:4
h q paired	8:6 10:-7
h q pairs	10:3
h q pairwise	0:3 1:4 8:3 10:-6
h q paper	0:-10 1:3 2:-8 3:-7 5:5
h q par	6:6
h q paradigm	1:4 10:-4
h q parameter	1:-4 8:3 10:3
h q parameter-efficient	8:-3 10:4
h q parameter-free	10:6
h q parameters	2:3
h q parametrization	8:6 10:-6
h q parse	10:4
h q part	2:4 8:-5
h q partial	10:3
h q particular	1:-7 6:4 10:4
h q particularly	2:-3 8:-4 10:8
h q partition	2:4
h q parts	8:3
h q pass	3:3
h q passive	1:-3 10:5
h q path	8:-6 10:6
h q paths	8:-4 10:4
h q pattern	7:3
h q pc	8:3
h q pde-independent	10:4
h q pdf	10:4
h q penalty	10:5
h q perceptron	10:3
h q perceptrons	8:4
h q perform	1:3 3:-3
h q performance	2:-4 3:4 8:-5 9:3
h q performed	8:3 10:-3
h q performing	10:5
h q performs	6:8 8:-7
h q permits	8:3
h q person	0:4 1:-3
h q perspective	4:-3 5:4 8:7 10:-5
h q perspectives	10:3
h q perturbations	10:3
h q phase	8:-5 10:8
h q phenomenon	1:4 10:-3
h q photo-realistic	0:3 1:-3 10:3
h q photometric	3:3
h q photos	8:-3 10:4
h q physics	2:3
h q picking	8:3
h q pie	8:-4 10:4
h q pillar	8:4 10:-3
h q pipeline	0:3
h q pipelines	10:3
h q pitch	2:5 10:-5
h q pixels	8:3
h q pixels-to-action	10:3
h q plan	8:-3 10:4
h q planner	2:3 8:3 10:-5
h q planning	1:4 3:4 10:-3
h q plans	8:-3 10:4
h q platform	1:5 8:-7
h q platforms	10:3
h q plausibility	8:3
h q play	1:3 8:4 10:-7
h q plays	1:3 10:-3
h q plotcoder	10:3
h q plug-and-play	2:-3 8:5 10:-7
h q pneumatic	5:4 10:-5
h q podim	0:4 8:3 10:-5
h q point	0:-3 2:-3
h q pointer	8:-4 10:4
h q poisoning	10:5
h q policy	2:3 3:-3 4:6 8:-7 10:3
h q polynomial	3:4 10:-4
h q polytopes	8:-4 10:7
h q pooling	6:-3 10:4
h q poor	3:4
h q popular	1:6 9:-4
h q pose	0:4 1:-3 6:3 9:-4
h q pose-guided	10:-4
h q poses	2:-3 10:6
h q positive	2:3
h q possibility	10:3
h q possibly	10:3
h q posterior	10:3
h q potential	0:3 1:3 10:-3
h q power	1:-3 3:6 8:-3 10:3
h q powered	10:4
h q powerful	2:-4 3:3 8:-5 10:4
h q ppd	1:-3 3:4
h q practical	1:-3 3:3 8:-5 9:3
h q practice	2:-3 10:7
h q pre-initialized	1:3 10:-3
h q pre-trained	1:-3 8:6 9:-5
h q pre-training	8:-8 10:5
h q precise	10:5
h q precisely	8:3
h q precision	2:4 10:-4
h q predict	6:3
h q predicted	2:-3 10:4
h q predicting	10:4
h q prediction	10:-3
h q predictions	4:4
h q predictive	1:-4 3:7 8:-9 10:7
h q preference	10:5
h q preferred	1:-3 4:-3 10:9
h q prefix	1:3 5:5 6:4 10:-9
h q prefixes	10:3
h q preliminary	10:5
h q present	0:-4 1:-3 3:-5 4:-5
h q presentation	8:3
h q presenting	8:5 10:-8
h q presents	4:-3 6:-6 7:3 8:-3 10:3
h q preserved	8:3
h q pretext	8:5 10:-7
h q pretrained	1:4 8:3 10:-4
h q pretraining	0:3
h q previous	1:-4 5:4 6:-3 8:5 10:-3
h q previously	8:5 10:-4
h q primal-dual	0:3 4:4 10:-6
h q primitives	8:4 10:-4
h q principal	8:-3 10:3
h q principle	8:5 10:-5
h q principled	1:4 10:-3
h q principles	0:3 1:-5 8:-3 10:7
h q prior	1:-5 10:4
h q priors	8:5
h q privileged	8:11 10:-10
h q probabilistic	0:6 1:5 3:-3 8:-7
h q probabilities	8:-5 10:8
h q probability	8:4
h q probing	10:-3
h q problem	0:-4 8:4
h q procedure	8:11 10:-11
h q process	1:-3 4:-3 10:5
h q processing	10:3
h q produce	3:3
h q produced	8:4 10:-4
h q product	1:7 8:-4 10:-3
h q program	4:4
h q programming	10:4
h q programs	8:3
h q progress	10:3
h q project-out	0:3
h q projection	10:3
h q prominent	10:3
h q promising	8:-6 10:8
h q promoting	10:3
h q prompt	10:4
h q propagation	8:6
h q properties	8:-4 10:6
h q proportional	3:5 10:-3
h q proposal	10:-3
h q propose	0:-6 2:-8 6:3 8:4 10:-3
h q proposed	3:-3 6:-3 8:6 9:-5
h q proposes	1:6 3:-3 6:6 8:4 10:-9
h q proposing	8:-3 10:6
h q protocols	9:3
h q prototype	8:-6 10:5
h q prototypical	8:3
h q provable	8:4 10:-4
h q prove	1:-4 4:3
h q provided	8:5
h q provides	8:-5 10:7
h q providing	1:4
h q pruning	3:-3 8:5
h q ps-nerf	10:4
h q pseudo	10:3
h q pseudo-labeling	10:3
h q psychometric	8:4 10:-5
h q public	3:4
h q publicly	9:3
h q pure	3:5 10:-5
h q pushing	3:8 10:-7
h q pyramid	8:3 10:-6
h q qa	9:-5 10:3
h q quadratically	10:3
h q quality	1:-4 4:4 8:4 9:-4 10:-3
h q quantitative	8:5 10:-5
h q quantization	1:-4 10:3
h q queries	8:7 10:-7
h q query	2:3
h q questions	1:4 8:3 10:-6
h q qwen2.5	10:3
h q r-cnn	10:3
h q radar	10:4
h q radiology	8:3
h q raid-g	10:3
h q random	5:3
h q ranking	10:5
h q rapid	8:6 10:-4
h q rare	8:4 10:-3
h q rate	8:4
h q rather	10:3
h q raw	8:3 10:-6
h q re-define	2:3 10:-3
h q re-identification	0:4 1:-5 8:3
h q re-purposing	8:4 10:-4
h q reach	10:3
h q reactive	1:-5 4:3 8:-4 10:6
h q real	8:5
h q real-time	4:4 6:3
h q real-world	0:-4 2:7 6:-3 9:-5
h q realism	8:3 10:-3
h q realistic	3:3
h q realize	8:-3 10:3
h q reasoning	3:-3 6:3 8:-9 10:4
h q recent	1:-5 3:5 8:3
h q recently	1:10 2:-3 10:-5
h q receptive	10:3
h q recipe	10:3
h q recognition	1:6 3:-3 8:-6 9:-5 10:5
h q recommendation	10:5
h q reconstruction	6:-3 10:9
h q recovered	4:6 10:-6
h q recovery	8:5 10:-3
h q recurrent	2:4 10:-4
h q recursive	1:3
h q reduce	3:4 6:-3 8:-4 10:4
h q reduced	10:3
h q reducing	10:-3
h q reduction	1:6 4:3 5:3 10:-7
h q redundancy	8:-3
h q redundant	8:3 10:-3
h q refer	1:8 3:-3 10:-9
h q referencing	1:3
h q referred	4:3 6:4 9:4 10:-6
h q refine	8:-3 10:4
h q refinement	8:3
h q reformulated	1:3
h q regime	8:4
h q region	10:3
h q regions	1:3
h q registration	1:3 8:3 10:-7
h q regression	0:4 3:-4 4:4 8:-5
h q regret	3:4 8:3 10:-5
h q regularization	2:3
h q regularization-related	8:4 10:-3
h q regularize	1:5 8:3 10:-8
h q regularizer	8:-3 10:4
h q reinforcement	0:-3 4:3
h q related	10:4
h q relation	3:4
h q relationship	1:5 4:3 8:4 10:-9
h q relationships	4:3 8:3 10:-4
h q relative	2:-3 8:5
h q relatively	4:4
h q relaxation	0:4 10:-4
h q release	5:3
h q releasing	10:3
h q relevance	8:-3 10:3
h q relevant	8:4 10:-3
h q reliability	8:-3 10:3
h q reliable	10:3
h q relies	1:-4 6:3 8:-3 10:5
h q relu	3:4
h q rely	10:5
h q relying	8:5
h q remains	0:3
h q remarkably	6:3
h q render	10:3
h q rendering	10:3
h q reorientation	8:-4 10:5
h q replay	8:-7 10:5
h q report	8:3
h q representation	1:-6 2:3 8:-5 10:10
h q representations	2:-3 8:-6 10:9
h q representative	8:3
h q represented	1:6 2:-3 8:3 10:-5
h q representing	4:3
h q repulsive	2:3
h q required	8:-3 10:4
h q requirements	10:4
h q requires	8:-5 10:7
h q resampling	8:-4 10:5
h q residual	1:6
h q residuals	2:3 8:-5 10:3
h q resnet	2:3
h q resnet-50	8:3
h q resolution	8:3
h q resort	8:3
h q resources	10:3
h q respect	10:3
h q response	8:-3 10:7
h q responses	1:-4 10:3
h q restore	1:-3
h q result	3:5 8:5 10:-5
h q resulting	0:5 1:5 8:7 9:-6 10:-8
h q results	0:-3 1:7 2:-3
h q rethinking	10:5
h q retraining	8:-3 10:4
h q retrievable	6:6 10:-5
h q retrieval	10:5
h q reveal	1:-3
h q reveals	5:4 8:4 10:-6
h q review	1:3 3:5 10:-5
h q revising	10:3
h q revisiting	4:4 10:-4
h q reward	8:-3
h q rgb	3:3
h q rgb-depth	2:3
h q rgb-to-rgb	2:5 10:-4
h q rich	10:4
h q ridge	10:4
h q riemannian	4:4
h q right	10:3
h q rise	8:-3 10:4
h q rkhs	3:4
h q rl	10:3
h q rmr_dsethat	2:4 8:-5
h q rnn	8:-3 10:4
h q robot	1:5 4:3 8:4 10:-7
h q robotic	10:3
h q robotics	8:-6 10:5
h q robots	8:-5 10:8
h q robust	0:4 1:-4 4:3 8:5 10:-3
h q robustly	8:3
h q robustness	10:3
h q rotation	8:-5
h q rough	1:5 10:-5
h q rrt	8:3
h q running	8:4 10:-3
h q s-cfe	1:3
h q safe	8:4
h q safety	10:-5
h q saga	10:4
h q saliency	8:3 10:-4
h q salient	8:-4 10:6
h q salisa	6:4 10:-4
h q same	2:4 8:-6 10:3
h q sample	1:4
h q sampler	8:3
h q samples	1:-6 10:9
h q sampling	0:-3 8:5
h q san	8:-3 10:4
h q scalability	1:-4 3:5
h q scalable	0:-3 10:4
h q scale	8:-3 10:4
h q scales	8:-4 10:5
h q scaling	8:-5 10:6
h q scannet200	9:3 10:-3
h q scans	10:3
h q scarcity	1:4
h q scenario	3:5 10:-4
h q scenarios	8:-4 10:5
h q scene	8:-3 9:-5 10:9
h q scenes	1:3
h q scheme	1:-3 3:8 4:4 6:-3 8:-4
h q schemes	8:-4 10:6
h q scientific	7:6 10:-3
h q score	1:3 8:6 10:-11
h q scores	1:-3 3:5 8:7 10:-6
h q scoring	0:3 1:4 10:-6
h q scripts	5:3 10:-5
h q seamlessly	3:3
h q search	1:-3 3:-3 4:3
h q searching	6:-3 10:6
h q second	1:5 3:-3 8:-4
h q secondly	1:8 2:-3 8:-3
h q see-few	8:-5 10:5
h q seeing	8:-4 10:5
h q seen	10:4
h q segmentation	1:3 8:-3 9:-5 10:5
h q segments	6:-3 10:6
h q select	2:4
h q selecting	1:3
h q selection	1:6 8:-4
h q selective	2:4 10:-3
h q self-attention	10:3
h q self-supervised	1:5
h q self-supervision	8:5 10:-5
h q self-training	1:-3 3:3
h q semantic	1:4 2:-4 9:-5
h q semantically-guided	1:5 6:3 8:3 10:-9
h q semantickitti	10:3
h q semantics	0:4
h q sememe	1:3
h q semi-supervised	0:4 7:4 8:-4 10:-3
h q sense	9:-3 10:4
h q sensei	10:3
h q sensing	4:5 10:-4
h q sensitive	8:-4 10:5
h q sensitivity	4:3 10:-3
h q sensor	1:3
h q sensory	10:3
h q sentence	3:3 8:4 10:-4
h q sentence-level	8:6 10:-4
h q sentences	9:-3 10:5
h q sentiment	1:3
h q separately	10:3
h q seq2seq	3:4
h q seqstep	10:3
h q sequence	5:3 8:3 10:-4
h q sequences	9:3 10:-4
h q sequential	8:4
h q sequentially	10:3
h q sequentially-dependent	3:3
h q serial	8:3
h q series	8:6 10:-7
h q set	1:-4
h q sets	1:3 8:3 10:-4
h q setting	0:6 1:5 2:-4 3:5 8:3 10:-12
h q settings	2:4 10:-4
h q seven	10:3
h q several	3:-3
h q sgd	8:-3 10:5
h q sgrv2	9:4
h q shadow	6:3
h q shallow	1:3
h q shape	1:-4 2:3 8:6
h q sharding	10:3
h q share	8:3
h q shared	7:3
h q sharing	10:3
h q shear-conditioned	2:-3 10:4
h q shift	1:3
h q shifting	8:-3 10:4
h q shortcoming	8:-6 10:8
h q show	2:-4 4:-3
h q showed	8:-3 10:3
h q shown	0:3
h q shows	1:3 10:-5
h q shpix2pix	2:-3 10:4
h q shufflenet	1:3
h q siamese	8:-3 10:3
h q signals	10:-4
h q significant	1:3 10:-3
h q significantly	8:6 10:-4
h q simclr	8:6 10:-5
h q similarities	2:3
h q simple	1:-6 3:-4 4:3 8:5
h q simpler	8:3 10:-3
h q simply	1:-3 10:6
h q simulated	10:4
h q simulating	9:3
h q simulation	8:-3 10:6
h q simulations	10:7
h q simultaneously	8:-3 10:5
h q since	10:4
h q single	8:3
h q single-agent	10:5
h q situated	1:3 8:-3
h q size	10:4
h q sizes	8:-4 10:4
h q skill	8:-3 10:5
h q skills	10:5
h q skip	10:3
h q slam	8:-5 10:4
h q small-size	10:4
h q smooth	10:3
h q smoothed	8:4 10:-5
h q smoothing	8:5 10:-3
h q snapshot	2:3
h q snns	2:-3 10:4
h q so	2:4 8:-3
h q so-called	10:3
h q soft	1:-3 5:4
h q softtactnet	3:3 10:-3
h q software	10:3
h q solution	1:4 6:4 10:-4
h q solve	3:-3 8:-4 10:7
h q solved	8:-3 10:5
h q solving	2:-3 8:8 10:-6
h q some	8:3
h q sor	3:3 8:-4 10:3
h q sota	3:3
h q source	3:5 10:-4
h q sources	10:3
h q space	0:4 1:-4
h q spaces	8:-4 10:11
h q span	2:-3 10:4
h q sparse	4:-3 6:-3 8:4
h q sparsity	10:-4
h q spatial	1:-8 8:4
h q spatio-temporal	6:3
h q spatiotemporal	1:3
h q special	1:-4 4:5
h q specific	2:3 8:-6 10:5
h q specifically	1:-4 2:5 4:-3 10:4
h q specifications	1:3
h q spectac	10:4
h q spectral	5:3 10:-3
h q speed	1:6 8:-4
h q speedup	8:3
h q spline	10:3
h q squares	1:5 10:-5
h q srt	2:3 10:-4
h q ss-d	2:-3 10:4
h q ssd300	8:3 10:-3
h q stability	8:5 10:-3
h q stabilize	10:-4
h q stable	8:-5 10:7
h q stage	6:-3
h q standard	4:3
h q state	1:4 3:-3
h q state-of-the-art	0:-3 1:-3 2:-3 3:7
h q states	2:-3 10:6
h q statistically	8:-3 10:3
h q statistics	10:3
h q step	1:5 10:-4
h q steps	8:3 10:-4
h q stiffness	8:6 10:-5
h q still	8:-4 10:4
h q stochastic	3:-3 8:-3 10:9
h q stopping	10:3
h q strategy	0:3 1:-3 2:5
h q stream	2:3
h q strength	8:-3 10:3
h q strong	1:3
h q stronger	8:3
h q structural	10:3
h q structure	2:4 3:3 8:-6 10:3
h q structures	2:3 8:3 10:-6
h q studied	0:6
h q studies	8:5 10:-3
h q study	0:5 4:-3 8:-3
h q style	9:-4 10:5
h q style-pro	10:3
h q styles	0:3 1:-3
h q sub-problems	8:4 10:-3
h q sub-task	1:3 10:-3
h q subdomain	6:-3 10:5
h q subjects	8:3
h q suboptimal	8:-3 10:3
h q subspaces	10:3
h q substantial	8:3
h q subsumed	1:-3 8:4
h q subtle	7:3
h q success	3:-3 10:5
h q successful	3:4 8:4 10:-7
h q successfully	9:-3 10:5
h q such	3:8 4:-3 6:-3 9:-9
h q sufficient	1:3 8:-4
h q suggest	8:7 10:-7
h q suggested	8:5 10:-3
h q suite	10:3
h q sum	8:-3 10:4
h q summarization	1:-3 10:8
h q super-resolution	3:4
h q superior	8:3
h q superiority	8:5 10:-5
h q supervised	6:-3 10:4
h q supervision	10:7
h q supervisions	2:-3 10:4
h q supply	3:4
h q support	8:3
h q surface	1:4
h q surfaces	1:5 4:3 8:-4 10:-3
h q surpassing	9:3
h q surrogate	10:3
h q survey	10:-5
h q svms	1:5
h q symbiotic	10:4
h q symbolic	0:5 1:-3 10:-3
h q syntactic	2:-3 10:5
h q syntax-directed	3:3
h q synthesis	8:-5 10:5
h q synthesize	8:-6 10:6
h q synthesizer	1:3 10:-5
h q synthetic	9:-3 10:3
h q system	3:-3 6:-4 10:7
h q systematic	1:4 10:-4
h q systematically	3:4
h q systems	1:-3 10:3
h q t-network	10:4
h q tabi	10:3
h q tackle	10:-3
h q tactile	1:3 8:-3
h q tagger_del	10:3
h q tags	8:-3 10:3
h q tailored	8:-3 10:3
h q take	10:3
h q tap	8:3
h q target	8:-3 10:4
h q task	1:3 3:4 6:-3 9:-4
h q task-specific	10:-3
h q tasks	3:3 6:3 8:6 9:-6 10:-6
h q teacher	1:3 2:-3 3:5
h q technique	1:-6 2:4 4:3 5:3 6:7 8:-7
h q techniques	1:-4 2:4 8:-3 10:4
h q tempoqr	1:3 10:-4
h q temporal	1:5 3:4 8:-11
h q tensor	8:-5 10:6
h q term	2:4 8:-4
h q termed	1:4
h q terms	1:3 8:-4
h q terrain	1:3 10:-5
h q test	1:3 8:6 10:-8
h q test-time	10:3
h q tested	8:-3 9:5
h q testing	3:4 9:3 10:-5
h q tests	3:4 8:-4
h q tetrahedra	8:3 10:-3
h q text	1:-5 4:5 8:6 10:-5
h q text-only	10:3
h q text-to-image	8:-4 10:4
h q texts	6:3
h q textual	6:-3 7:4 10:3
h q texture	10:5
h q than	1:-5 3:-4 8:6
h q thanks	10:3
h q that	0:-3 1:5 2:-5 4:-4 6:5
h q the	3:5 4:-3 5:-3 6:-6 7:3 10:-3
h q them	8:-7 9:5 10:4
h q then	3:-8
h q theoretically	1:-4
h q theory	1:-3 5:3
h q there	1:8 10:-5
h q thereby	8:-5 10:5
h q therefore	8:-3 9:-4 10:12
h q these	1:3 2:5 3:-4 4:-6 8:-7 10:5
h q they	8:-3 10:6
h q third	8:4
h q this	0:3 1:5 2:-5 3:-5 6:-5 8:6 10:-6
h q those	0:4
h q though	8:4 10:-3
h q thread	8:3
h q three	1:-3 8:5 10:-4
h q threshold	3:3 8:3 10:-3
h q threshold-free	8:3
h q through	1:-4 3:-5 10:5
h q thus	3:3 8:-4
h q tienet	1:5 10:-5
h q time	1:3 3:4 10:-4
h q times	8:6 10:-4
h q to	1:-5 6:-5 7:-5 9:-5
h q together	10:4
h q tool	10:3
h q tools	1:-3 8:9 10:-4
h q topic	10:3
h q toward	1:4 8:4 10:-6
h q towards	3:-3 8:7 10:-4
h q tracker	1:4
h q tracking	1:4 3:-3 6:3
h q tractable	10:-3
h q tradeoff	6:4 10:-4
h q traditional	1:3 4:4
h q traditionally	8:-3 10:3
h q train	1:3 2:-3 8:3
h q trainable	2:3
h q trained	0:3 1:4 8:-6 9:-4 10:3
h q training	0:-3 1:-3 3:-4 9:6
h q trains	8:6 10:-3
h q trajectory	8:-4
h q transductive	3:5 10:-5
h q transfer	9:-7 10:6
h q transformation	2:7 3:3 6:3 8:-3 10:-5
h q transformer	2:-3 3:-6 10:4
h q transformers	8:-4 10:5
h q transport	5:4 8:5 10:-6
h q treat	3:4 8:-4
h q tree	8:4 10:-3
h q treebank	2:5 10:-4
h q treewidth	3:3 8:-3
h q trials	8:-3 10:4
h q trigger	10:3
h q trigonometric	3:5 8:-3
h q triviaqa	9:3 10:-3
h q trojannet	6:-3 10:3
h q tuning	3:4 6:-5 7:3
h q twelve	8:3 10:-3
h q two	0:-5 1:5 2:4 8:-3
h q two-stage	2:-4 8:-3 10:5
h q two-step	1:4
h q type	1:3
h q type-specific	10:3
h q types	10:4
h q typical	10:3
h q u-net	3:3
h q u-shaped	8:3
h q uncertainty	1:-4 3:-3 8:9
h q unclear	1:4 8:3 10:-7
h q uncover	1:3
h q under	9:5
h q underlies	1:4
h q underlying	8:-3 10:4
h q understand	10:-3
h q understanding	3:-3 9:4
h q unexplored	10:3
h q unfortunately	1:3 8:5 10:-7
h q unified	0:5 6:-6 8:-3
h q unifying	1:4
h q union	10:4
h q unique	0:4
h q unit	10:5
h q units	10:3
h q unknown	10:5
h q unlabeled	8:4
h q unlearning	5:3
h q unlike	4:4 8:-3 10:4
h q unrelated	6:4 10:-3
h q unsupervised	1:3 8:7 10:-8
h q up	1:5 8:-6 10:3
h q upon	2:-4 10:6
h q upper	8:3
h q us	1:3
h q use	1:-3 2:4 3:-3 7:5 9:-3
h q used	2:-3 6:-3 8:8 10:-4
h q useful	6:3
h q usefulness	0:3 10:-3
h q user	8:-5 10:6
h q uses	1:-3 2:6 3:-3
h q using	0:5 2:-5 8:-3
h q usually	8:3
h q utilises	10:5
h q utility	3:6 8:-5
h q utilize	1:-5 6:-3 10:4
h q utilizes	8:-7 10:8
h q utilizing	1:6 2:-4 3:6 8:-7
h q v2	10:-3
h q vaccine	3:5
h q validate	3:4 9:4 10:-3
h q validation	8:4 10:-3
h q value	0:6 9:3 10:-5
h q values	1:-3
h q vanilla	4:4 10:-3
h q variable	1:3
h q variables	3:4 8:5 10:-7
h q variance	8:-6 10:7
h q variant	8:-3 10:5
h q variational	2:-3 3:6 8:-3
h q various	1:4 8:3 10:-3
h q vector	8:-6 10:6
h q vectors	10:5
h q vehicle	2:3 4:5 9:-3 10:-3
h q versatile	0:4 1:-4
h q version	1:-3 8:-4 10:6
h q vgg16	1:3
h q via	1:3 2:3 3:-11 6:-3 8:-6 9:-3 10:5
h q video	1:-8 8:-3 10:14
h q videos	0:4 9:-3
h q view	8:-3 10:4
h q views	8:-4 10:6
h q virtual	8:-4 10:5
h q vision-language	8:4
h q visual	0:3 1:3 6:-4 8:5 9:-4 10:-3
h q visual-lidar	1:3 10:-4
h q visualization	8:-3 10:4
h q vlm	10:3
h q vln	9:-4 10:4
h q voc	9:-3 10:3
h q vocabulary	3:3 8:6 10:-8
h q voice	8:4 10:-4
h q volume	8:3 10:-3
h q voting	3:5
h q voxel	2:3
h q walking	1:3 10:-3
h q walks	5:4 10:-3
h q warping	8:3 10:-3
h q wasserstein	1:-3
h q watermark	3:6 10:-5
h q way	1:4
h q ways	1:3 10:-4
h q we	3:-3 5:-4 10:-3
h q weak	8:-3 10:4
h q weakly-supervised	7:4
h q wearing	10:3
h q weighing	2:7 10:-5
h q weight	8:4 10:-4
h q weighted	3:4 10:-5
h q weighting	1:-3 8:-5 10:5
h q weights	2:3 8:-4 10:3
h q well	1:6 2:3 8:-4 9:-3
h q well-established	10:4
h q well-known	8:-5 10:4
h q were	1:5 8:-4
h q when	1:3 2:-3 8:-3 9:-5 10:8
h q where	10:4
h q wherein	8:4 10:-4
h q whether	6:3
h q which	3:-5 6:-4 8:4 10:3
h q while	1:-8 2:3 6:4
h q whistles	10:-3
h q whole-body	10:3
h q whose	8:-4 10:6
h q why	8:3
h q widely	8:3
h q widespread	8:-3 10:3
h q width	8:5 10:-3
h q wild	1:4
h q window	2:4 10:-3
h q wisdom	8:3
h q with	1:-4 2:-6 5:-3 6:6 7:-5 9:-5 10:3
h q within	1:4
h q without	8:-5 10:7
h q word2vec	3:7 10:-5
h q words	1:-3 8:5
h q work	1:-4 4:-7 5:-3 6:10
h q working	10:5
h q works	1:5 10:-4
h q world	8:5
h q writing	5:3 10:-5
h q wsd	10:3
h q wsi	9:3
h q yet	8:7
h q yield	10:3
h q yields	4:4 8:3
h q yolo	8:-3 10:3
h q zero-shot	1:5 3:-5
h q {	1:-4 3:-3 8:6
h q }	8:5 10:-3
h q ~	8:3
h q ´	1:-3
h q –	1:-4 10:6
h q ‘	8:3 9:-3 10:4
h q ’	10:5
h q ’s	5:3
h q “	1:-6 3:3 5:3 6:5 7:4 8:-3 10:-4
h q ”	8:-4 10:5
head ends in tail Method Method	0:31 1:-24 2:-9 3:31 4:-3 5:-3 8:-7 10:-37
head ends in tail Method Task	8:15 10:-14
head ends in tail Metric Metric	3:5 10:-5
head ends in tail Model Model	0:4 3:4 10:-4
head ends in tail Task Task	3:32 10:-31
head has tail Dataset Dataset	0:4 2:6 5:3 10:-11
head has tail Method Method	0:25 1:-4 3:-6 4:-3 8:-3 10:-19
head has tail Method Task	8:4 10:-4
head has tail Model Model	0:5 3:3 10:-4
head has tail Task Task	3:6 10:-5
head holds tail Dataset Dataset	0:5 2:5 10:-9
head holds tail Dataset Task	9:5 10:-5
head holds tail Method Method	0:29 1:5 2:-7 4:-11 8:-3 10:-25
head holds tail Method Model	0:5 1:5 10:-8
head holds tail Method Task	8:15 10:-14
head holds tail Model Model	0:6
head holds tail Model Task	8:11 10:-10
head holds tail Task Task	3:8 10:-8
hl \$\\psi\$-mle Method Method	1:5 10:-6
hl 1.0 Dataset Task	9:-3 10:4
hl 2 Method Method	1:7 5:4 10:-10
hl 2010 Dataset Task	9:4 10:-4
hl 2012 Dataset Task	9:-4 10:4
hl 2017 Dataset Task	10:3
hl 3c Method Task	10:3
hl 3d Dataset Task	10:3
hl 8x7b Model Task	8:4 10:-4
hl a* Method Method	4:4 10:-3
hl a*+ida* Method Method	1:6 3:-3
hl aagn Method Method	10:3
hl aba Method Method	10:3
hl abaf Method Method	10:3
hl abc Method Method	1:-3 10:3
hl abc Method Task	8:4 10:-3
hl abstraction Method Method	0:-3 10:7
hl aca Method Method	0:9 1:-5
hl accuracy Metric Metric	10:4
hl actuator Method Task	8:-3 10:4
hl actuators Method Method	1:-3 10:4
hl adam Method Method	10:3
hl adam Method Task	8:-4 10:4
hl adanorm Method Method	4:-3
hl adaptation Method Method	8:4 10:-4
hl adaptation Method Model	1:-5 10:5
hl adaptation Task Task	3:-3 10:3
hl adapterfusion Method Method	1:6 10:-4
hl admm Method Method	10:3
hl advice Task Task	3:7 10:-7
hl ae Method Method	10:3
hl ae Method Task	8:4 10:-4
hl aesim Method Task	8:3 10:-3
hl agents Method Task	8:-5 10:5
hl agentworld Method Method	1:-4 10:7
hl agglomeration Method Method	1:5 10:-6
hl aggregation Method Method	1:-3 2:5 4:5 10:-3
hl aggregation Method Task	8:-4 10:4
hl aggregator Method Method	1:3 8:5 10:-4
hl alexnet Method Method	1:4
hl algorithm Method Method	0:3 1:7 2:-4 3:-6 10:-4
hl algorithm Method Task	8:3 10:-3
hl alignment Method Method	1:4 2:7 10:-5
hl alignment Method Task	8:-4 10:4
hl alphazero Method Method	3:4 10:-4
hl amp Method Method	1:4 10:-5
hl analysis Method Method	0:4 1:3 2:-5 3:-3
hl analysis Task Task	3:-3 10:3
hl analysis-by-synthesis Method Method	1:3
hl analysis-by-synthesis Method Task	8:-3 10:3
hl anchors Method Method	1:-3 2:5
hl anchors Method Task	8:-7 10:7
hl annealing Method Task	8:3 10:-3
hl aogparsing Method Method	1:3 2:3 10:-4
hl aogparsing Method Task	8:-3 10:3
hl approach Method Method	1:5 8:4 10:-5
hl approach Method Task	8:4 10:-4
hl approaches Method Task	8:-9 10:9
hl approximation Method Method	10:6
hl approximation Method Task	8:-5 10:5
hl apr Method Method	10:3
hl architecture Method Method	0:5 1:-7 2:-3 10:6
hl architecture Method Task	8:-4 10:4
hl argumentation Method Method	1:-4
hl array Method Task	8:4 10:-3
hl ascent Method Method	1:-3 8:3
hl ask-splat Method Method	1:-3
hl asp Method Method	1:3
hl aspforaba Method Method	1:-3 10:5
hl assignment Method Method	2:4 4:4 10:-5
hl assistant Method Task	8:-6 10:6
hl atari Dataset Task	9:-5 10:5
hl attack Method Method	3:3 10:3
hl attack Method Model	1:-4 10:5
hl attack Method Task	8:-3 10:3
hl attack Task Task	10:3
hl attacks Method Method	10:4
hl attacks Method Task	8:-8 10:8
hl attention Method Method	1:-8 3:3 4:5 8:-3
hl attention Method Model	1:-4 2:5
hl attention Method Task	8:-8 10:9
hl attribution Method Task	8:6 10:-6
hl augmentation Method Dataset	6:-3 10:3
hl augmentation Method Method	10:4
hl augmentation Method Model	1:-5 10:6
hl augmentation Method Task	8:-8 10:9
hl auto-encoder Method Method	10:3
hl autoencoder Method Method	1:3 3:-3
hl autoencoder Method Task	8:4 10:-4
hl autoencoders Method Method	1:-3 10:6
hl autoencoders Method Task	8:-4 10:4
hl automm Method Task	8:4 10:-4
hl auxgr Method Method	0:3 1:-3
hl averaging Method Method	4:3
hl back-propagation Method Method	1:-3 10:4
hl back-propagation Method Task	8:-4 10:4
hl backpropagation Method Method	1:-3 10:6
hl bag-of-words Method Task	8:-3 10:3
hl bandit Method Task	8:-4 10:4
hl bandits Task Task	3:9 10:-8
hl bangla2b+ Dataset Task	9:-3 10:3
hl bart Model Method	1:5 10:-5
hl bart Model Task	8:7 10:-6
hl bases Method Method	2:4 10:-3
hl basis Method Task	8:-3 10:3
hl bayes-softtactnet Method Method	0:5 1:4 3:4 4:4 10:-14
hl bayes-softtactnet Method Task	8:7 10:-7
hl bayesdb Method Method	1:5 10:-3
hl bellman-ford Method Method	3:4 10:-3
hl benchmark Dataset Task	9:-4 10:5
hl bert Model Model	3:5
hl bert Model Task	8:3
hl bicycles Dataset Task	9:-3 10:4
hl bilstm-crf Method Task	8:-7 10:7
hl block Method Method	1:-3 2:4 3:3 10:-4
hl block Method Task	8:-4 10:4
hl bloomgml Method Method	1:3
hl blub Dataset Task	9:5 10:-5
hl bm25 Method Method	1:3 10:-4
hl bn Method Method	10:3
hl bo Method Method	3:3
hl bo Method Task	8:-9 10:9
hl bootstrap Method Method	1:-4 4:4 8:3
hl bootstrap Method Task	8:6 10:-6
hl bottom-up Method Task	8:-3 10:3
hl bound Method Method	4:7 10:-4
hl bound Method Task	8:-3 10:3
hl brick Method Method	2:4
hl brick Method Task	8:-4 10:4
hl buffer Method Task	8:-5 10:5
hl bumblebee Method Method	1:-4 10:4
hl c3ae Model Method	1:-3
hl ca-r Method Method	8:3
hl ca-vae Method Method	3:3 10:-3
hl cadyq Method Method	1:-3
hl cagface Method Method	1:3 10:-3
hl calibration Method Method	10:4
hl cam Method Method	10:3
hl canonicalization Method Method	2:3 10:-3
hl capg-gan Method Method	1:6 10:-5
hl capture Method Method	1:8 10:-6
hl capture Method Task	8:5 10:-5
hl carlo Method Method	1:-4 10:7
hl cate Task Task	10:3
hl cbam Method Method	10:4
hl cccl Method Method	10:5
hl cdtransformer Method Method	0:3
hl cglm Method Method	0:4
hl cgpm Method Method	1:-3 2:3 10:3
hl chain Method Method	2:-4 10:8
hl chain Method Task	8:-5 10:5
hl chain-of-thought Method Method	10:5
hl chain-of-thought Method Task	8:-5 10:5
hl chains Method Method	0:3 3:3 10:-5
hl chains Method Task	8:3 10:-3
hl challenge Dataset Task	9:3
hl chatbot Method Task	8:-7 10:7
hl chatgpt Model Task	8:-3 10:3
hl checker Method Method	1:3 10:-3
hl chore Method Method	0:6 10:-3
hl cifar Dataset Task	9:-3 10:3
hl cifar-10 Dataset Task	9:-3 10:4
hl cl Method Method	10:-3
hl classification Method Method	1:-3 3:4 4:3 10:-3
hl classifier Method Method	4:4
hl classifiers Method Task	8:3 10:-3
hl clevr Dataset Task	9:4 10:-3
hl client Method Method	2:4 10:-4
hl clip Model Model	10:4
hl clip Model Task	8:-3 10:4
hl cloning Method Task	8:4 10:-4
hl clustering Method Method	1:3
hl clustering Method Task	8:3
hl cmw Method Method	10:3
hl cmw-h Method Method	2:3
hl cmw-l Method Method	2:3
hl cmw-m Method Method	2:3
hl cmwnet Method Method	10:4
hl cnn Method Dataset	6:6 10:-8
hl cnn Method Method	1:3 2:-5 4:4
hl cnn-bayes Method Method	1:3
hl code2inv Method Method	4:4 10:-3
hl codeps Method Method	1:3 10:-3
hl coding Method Method	1:3 4:3 10:-5
hl coefficient Method Method	0:4
hl coformer Method Dataset	7:4
hl coil Method Method	1:4
hl combination Method Method	1:5 10:-5
hl compensation Method Task	8:-3 10:3
hl compression Method Method	8:3
hl connection Method Method	10:3
hl conquer Method Task	8:-6 10:6
hl consistency Method Task	8:-4 10:4
hl constraint Method Method	2:3
hl constraint Method Task	8:-7 10:7
hl constraints Method Method	2:5 8:4 10:-7
hl constraints Method Task	8:-8 10:9
hl control Method Method	0:-3 1:4 2:4 3:-5
hl control Method Task	8:5 10:-4
hl control Task Task	3:-3 10:4
hl controller Method Method	1:6 2:5 3:-4 10:-4
hl controller Method Task	8:4 10:-3
hl controlnet Model Task	8:-4 10:5
hl controls Method Method	10:4
hl controls Method Task	8:-5 10:5
hl convolution Method Dataset	6:-4 10:4
hl convolution Method Method	1:-6 3:-3 8:4 10:8
hl convolution Method Task	8:-8 10:8
hl convolutions Method Dataset	6:-4 10:4
hl convolutions Method Method	10:4
hl convolutions Method Task	8:-4 10:4
hl copier Method Method	1:7 10:-7
hl coreference Task Task	3:3 10:-3
hl coregionalization Method Method	2:3
hl corf Method Method	1:4 4:3 10:-6
hl cost Method Method	1:-4 2:4
hl covispose Method Method	1:3
hl cpnet Method Task	8:3 10:-3
hl cpo Method Task	8:3
hl cratergrader Method Task	8:-5 10:5
hl criterion Method Method	1:5 10:-3
hl criterion Method Task	8:-6 10:6
hl cross-validation Method Method	10:3
hl cross-validation Method Task	8:7 10:-7
hl ctt Method Method	1:3 5:4 10:-5
hl cycle-breaking Method Method	4:-3 10:7
hl cycle-consistency Method Task	8:10 10:-9
hl dae Method Method	1:-4 4:5
hl dataset Dataset Dataset	0:6 10:-5
hl dbae Method Method	0:3 10:-3
hl dc-svm Method Method	1:-3 8:3
hl ddam-ps Method Task	8:-3 10:3
hl decoder Method Method	2:-4 10:6
hl decoding Method Method	10:3
hl decoding Method Task	8:-3 10:3
hl decomposition Method Method	0:6 2:-6 4:-4 8:5
hl decomposition Method Model	1:3
hl deconvolution Method Method	10:6
hl deepfashion2 Dataset Task	9:3 10:-3
hl demonstration Method Method	10:3
hl denoising Task Task	3:3 10:-3
hl descent Method Method	2:-3 3:-6 4:8 5:6 10:-3
hl descriptor Method Method	1:-4 10:4
hl descriptor Method Model	1:3 10:-3
hl descriptor Method Task	8:-8 10:8
hl descriptors Method Method	1:-4 2:4
hl descriptors Method Task	8:-5 10:5
hl design Method Method	1:-5 10:5
hl design Method Task	8:-5 10:5
hl detarnet Method Method	1:3
hl detection Method Method	1:-4 2:3
hl detection Method Task	10:3
hl detection Task Task	3:3
hl detector Method Method	1:-3 10:6
hl detector Method Task	8:4 10:-4
hl detectors Method Method	2:-3 4:5 10:3
hl detectors Method Task	8:7 10:-7
hl dfnet Method Method	1:4 10:-4
hl dggn Method Method	1:5 4:3 10:-7
hl dhcg Method Method	0:4
hl differences Method Method	5:3
hl diffmesh Method Task	8:-3 10:3
hl diffusion Method Method	1:-5 10:7
hl dimension Metric Metric	3:3 10:-3
hl discriminator Method Method	1:-5 4:4 8:4 10:-3
hl distance Method Method	1:-4 2:-4 10:9
hl distillation Method Dataset	6:5 10:-4
hl distillation Method Method	0:6 2:-3 3:-5 8:6
hl distillation Method Model	1:6 10:-4
hl divergence Method Method	2:-3 3:3 10:3
hl diverseqa Method Dataset	6:6 10:-6
hl dmlm Model Method	1:4
hl dpfl Method Method	1:-3
hl dpie Method Method	1:3
hl drift Method Method	10:-3
hl driving Task Task	3:-3 10:3
hl dropout Method Method	8:7 10:-7
hl drown Method Method	0:3 4:-4 8:5
hl drp Method Method	1:-4 4:3
hl du-vlg Method Method	1:-3 10:5
hl dual-slip Method Method	1:5 10:-4
hl dum Method Task	8:-5 10:5
hl dvf Method Method	1:5 4:-3
hl dw Method Method	2:3
hl dwv Method Method	3:3
hl dynamics Method Method	2:3
hl dynamics Method Task	8:-4 10:4
hl dynavsr Method Task	8:-3 10:4
hl e2d Method Method	10:3
hl eautodet Method Method	4:3
hl ecfvi Method Method	1:-3 10:3
hl echocnn-a Method Task	8:3 10:-3
hl echocnn-av Method Task	8:7 10:-7
hl eco Method Task	8:3 10:-3
hl effect Method Method	10:3
hl efg Method Method	10:3
hl efm Method Method	10:5
hl elastography Method Method	1:7 10:-6
hl elimination Method Method	2:3
hl em Method Method	8:11 10:-10
hl em Method Task	8:-3 10:3
hl embedding Method Method	0:-3 10:7
hl embedding Model Model	10:3
hl embeddings Method Method	1:-6 2:3 10:4
hl embeddings Method Task	8:-3 10:3
hl emg2tendon Method Task	8:-7 10:7
hl emi Method Method	10:4
hl enas Method Task	8:-3 10:3
hl encoder Method Method	1:4 2:7 3:3 10:-9
hl encoder Model Method	10:4
hl encoder-decoder Method Method	1:9 10:-7
hl encoder-decoder Method Model	10:3
hl encoding Method Method	1:5 10:-3
hl encoding Method Task	8:9 10:-9
hl engine Method Method	2:4 10:-4
hl engineering Method Task	8:3 10:-3
hl enhancement Method Task	8:5 10:-5
hl ensemble Method Method	3:3
hl ensemble Method Task	8:3 10:-3
hl entropy Method Method	3:5 10:-3
hl enumeration Method Task	8:5 10:-5
hl equation Method Method	10:6
hl equation Method Task	8:-4 10:4
hl equations Method Method	0:4 1:-4 10:3
hl equations Method Task	8:3
hl error Method Method	1:-3 10:5
hl error Method Task	8:3 10:-3
hl estimation Method Method	2:5 3:-4 10:5
hl estimation Method Task	8:3 10:-3
hl evaluation Method Method	1:5 10:-4
hl evolution Method Method	1:4 2:4 10:-7
hl expansion Method Task	8:-6 10:6
hl experts Method Method	1:3
hl exploration Method Method	1:-3 10:4
hl exploration Method Task	8:4 10:-4
hl explore-then-commit Method Method	3:5 10:-3
hl extract-select Method Method	4:4
hl extraction Method Method	2:4 10:-3
hl extraction Method Model	10:-3
hl extraction Method Task	8:-6 10:6
hl extraction Task Task	3:4 10:-4
hl fabrics Method Task	8:-5 10:5
hl factorization Method Method	0:3 10:-4
hl factors Method Method	1:-3 10:6
hl fastica Method Method	3:3
hl fasttext Method Method	10:4
hl fcbo Method Method	5:4 10:-3
hl features Method Method	1:-4 3:-3 10:6
hl features Method Task	8:3
hl feedback Method Method	10:4
hl ffd Method Method	10:4
hl field Method Method	1:3 3:3 4:3 10:-6
hl field Method Task	8:6 10:-6
hl fields Method Method	1:-3 10:7
hl filter Method Method	0:3 1:4 2:-4 3:-4 4:3 10:-3
hl filter Method Task	8:8 10:-8
hl filtering Method Method	1:-3 10:3
hl fine-tuning Method Dataset	6:-3 10:5
hl fine-tuning Method Method	1:-6 3:3 4:3
hl fine-tuning Method Model	1:-3 10:5
hl fine-tuning Method Task	8:-6 10:7
hl finetuning Method Method	10:5
hl finetuning Method Task	8:-4 10:4
hl fitting Method Task	8:6 10:-6
hl flan-t5 Model Task	8:3
hl flexpoint Method Method	5:4
hl flow Method Method	1:-4 10:10
hl forecasting Task Task	3:-4 10:4
hl forests Method Task	8:3 10:-3
hl fosg Method Method	0:4 1:-3
hl fpt Method Method	1:6 4:3 10:-7
hl framework Method Task	8:7 10:-6
hl frank-wolfe Method Method	1:3
hl function Method Method	0:-3 1:-3 2:3 10:5
hl function Method Task	8:-10 10:10
hl functions Method Method	1:6 2:-3 3:-3 4:4
hl fusion Method Method	1:6 3:-3
hl fusion Task Task	3:3 10:-3
hl fussl Method Method	10:3
hl gain Method Method	10:-3
hl game Method Method	3:8 10:-5
hl game Method Task	8:-3 10:3
hl gan Method Method	0:-3 2:-4
hl gans Method Method	0:4 1:7 10:-8
hl gauss-newton Method Method	10:3
hl gaussian Method Method	5:3
hl gcn Method Task	8:-3 10:3
hl gd Method Method	0:3 1:3 8:6 10:-8
hl gelu Method Method	3:3
hl generation Method Method	1:3
hl generation Method Task	8:3
hl generator Method Dataset	6:5 10:-5
hl generator Method Method	0:-3 2:3 8:4 10:-6
hl geometry Method Method	8:3
hl geometry Method Task	8:3 10:-3
hl glue Dataset Task	9:-4 10:4
hl gmm Method Method	4:4
hl gmm Method Task	8:3 10:-3
hl gnn Method Method	10:3
hl gp Method Method	2:-4 5:3
hl gp Method Task	8:4 10:-4
hl gpt Model Model	3:4 10:-3
hl gpt-4o Model Dataset	6:-3 10:5
hl gpt-4o Model Model	3:5 5:3 10:-6
hl gpt-4o Model Task	8:3
hl gradient Method Method	1:-3 4:4 10:5
hl graph Method Method	1:4 8:-3
hl graph Method Task	8:-8 10:8
hl graphmi Method Method	1:-4 3:3 10:3
hl graphs Method Method	1:-6 10:3
hl graphs Method Task	8:-5 10:5
hl grasp-splat Method Method	1:6 10:-5
hl grasping Task Task	10:3
hl greedy Method Method	10:3
hl gripper Method Method	1:-3 3:4
hl gripper Method Task	8:-7 10:7
hl grounding Method Task	8:-4 10:4
hl growth Method Method	1:-4 8:4
hl gsplat Method Task	8:-4 10:4
hl gvi Method Method	8:3
hl h-vcsmc Method Method	10:3
hl h-vncsmc Method Method	0:3 10:-3
hl h^2-mil Method Method	3:-3
hl hashing Method Method	1:-3 4:3 10:3
hl hashing Method Task	8:-3 10:4
hl hdcg Method Task	8:-3 10:3
hl head Method Method	1:-4 4:-4 10:5
hl hera Method Method	1:4
hl herding Method Method	10:-3
hl herding Method Task	8:-3 10:3
hl heuristic Method Method	10:3
hl hiformer Method Method	1:4
hl history Method Method	10:-3
hl hmm Method Task	8:-3 10:3
hl hmr Task Task	3:4 10:-4
hl htetran Method Task	8:-3 10:4
hl hydra++ Method Method	4:3
hl hypergraph Method Method	10:4
hl ica Method Method	1:-3 10:5
hl icl Method Method	1:-3 10:4
hl identification Method Method	8:4
hl identification Task Task	3:-3 10:3
hl idfn Method Method	4:4 10:-3
hl ik Method Method	3:3
hl imagenet Dataset Task	9:-6 10:7
hl imaging Method Method	10:3
hl imaging Method Task	8:-4 10:4
hl impact Model Method	10:-3
hl improvement Method Method	0:4 1:-3
hl indexes Method Task	8:4 10:-4
hl inference Method Dataset	6:-3 10:4
hl inference Method Method	2:-4 3:-4 10:3
hl inference Method Task	8:-8 10:8
hl infogan Method Method	10:3
hl information Method Method	10:4
hl information Method Task	8:-3 10:3
hl initialization Method Method	1:-3 2:4 5:4 10:-5
hl injection Method Task	8:-3 10:3
hl instructme Method Method	0:3 1:3 10:-5
hl integration Method Task	8:-3 10:3
hl interface Method Method	1:-3 4:4
hl inversion Method Method	1:-3 10:4
hl irl Method Method	4:5
hl irl Method Task	8:3 10:-3
hl irt Method Method	1:-3 10:5
hl irt Method Task	8:-4 10:4
hl iteration Method Method	0:5 1:4 2:-3 8:4 10:-8
hl iteration Method Task	8:4 10:-4
hl jade Method Method	3:3
hl jump-means Method Method	1:3
hl k-means Task Task	3:4 10:-4
hl k-median Task Task	3:4 10:-4
hl k-sdpp Method Method	4:-4
hl katyusha Method Method	0:3
hl kd Method Method	1:4
hl kemp Method Method	1:-3 10:4
hl kernel Method Method	10:5
hl kernel Method Task	8:-6 10:6
hl kernels Method Method	0:3 1:-3 2:-3 3:4
hl kinematics Method Method	1:-3 10:5
hl kroneckerbert Model Method	1:3
hl labels Method Task	8:-3 10:3
hl langshaw Method Method	0:-3 1:-4 10:5
hl language Method Task	8:-3 10:3
hl lasso Method Method	10:3
hl lasso Method Task	8:3 10:-3
hl law Method Method	1:-4 10:3
hl layer Method Dataset	6:-5 10:6
hl layer Method Method	1:-3 2:7 4:-5
hl layers Method Method	1:-4 3:-3 8:8
hl lcc Method Method	10:3
hl lda Method Method	10:4
hl learning Method Dataset	6:5
hl learning Method Method	0:-5 2:-7 5:-3 10:4
hl learning Method Model	1:-7 2:-3 4:3 10:9
hl lego Method Method	1:-5 10:7
hl lego Method Task	8:4 10:-4
hl lf-block Method Method	0:3
hl lg-fgad Method Method	1:3
hl lifm Method Method	0:3
hl likelihood Method Method	1:-3 10:5
hl linking Task Task	3:3 10:-3
hl lipooling Method Method	4:3
hl lirpa Method Method	10:3
hl lite Method Method	1:4
hl llama Model Model	3:3
hl llama Model Task	8:3
hl lle-cnn Method Method	1:4 10:-3
hl llm Model Dataset	6:3
hl llm Model Method	1:4
hl llm Model Model	3:-5 10:10
hl llms Model Dataset	6:-3 7:5
hl llms Model Model	3:3 4:-3 10:3
hl llms Model Task	8:-3 10:5
hl lmconv Method Method	8:4
hl localization Task Task	3:-3 10:4
hl logic Method Task	8:3
hl logics Method Method	3:4
hl loop Method Task	8:-3 10:3
hl loss Method Method	0:-6 1:-16 2:9 3:-3 4:-5 10:7
hl loss Method Model	2:-3 10:4
hl loss Method Task	8:-3 10:4
hl losses Method Method	1:-3 10:4
hl lpmrf Method Method	0:4
hl lstm Method Dataset	6:-3 10:3
hl lstm Method Method	1:3 4:4 10:-3
hl lstm Method Task	8:6 10:-5
hl machine Method Method	0:3
hl machine Method Task	8:3 10:-3
hl machines Method Method	1:5 10:-3
hl machines Method Task	8:3 10:-3
hl maft Method Task	8:4 10:-4
hl mag-spore Method Method	1:7 10:-6
hl magcn Method Method	1:-5 3:3 10:3
hl majorization Method Method	8:4 10:-6
hl majorization Method Task	8:-3 10:3
hl mamba Method Method	10:3
hl manipulation Task Task	3:-5 10:5
hl map Method Method	1:-4 10:7
hl map Method Task	8:7 10:-7
hl mapping Method Method	0:6 10:-3
hl mapping Method Task	8:9 10:-9
hl maps Method Method	10:4
hl maps Method Task	8:-3 10:3
hl margin Method Method	10:-3
hl margin Method Task	8:4 10:-4
hl marker Method Method	2:-3 10:5
hl marl Method Method	1:3
hl maskconnect Method Method	1:3
hl masking Method Method	1:-5 10:9
hl masking Method Task	8:-4 10:4
hl matching Method Method	1:-4 10:3
hl matching Method Task	8:6 10:-5
hl matrix Method Method	2:-3 10:4
hl mattml Method Method	3:4 10:-3
hl maximization Method Task	8:-6 10:7
hl mcad Method Method	1:5 10:-3
hl mcmc Method Method	0:4 10:-3
hl mdps Method Method	1:-4 10:5
hl measurement Method Method	10:3
hl measurement Method Task	8:5 10:-5
hl mechanism Method Dataset	6:-4 10:5
hl mechanism Method Method	0:-4 1:-8 2:4 3:-4 10:8
hl mechanism Method Task	8:-7 10:8
hl mechanisms Method Method	10:3
hl mei Method Method	0:4
hl memory Method Method	1:-5 2:8
hl memory Method Task	8:-7 10:7
hl meta-learning Method Method	1:-7 2:-7 10:15
hl meta-learning Method Task	8:-9 10:9
hl meta-rl Method Method	10:4
hl meta-training Method Method	10:3
hl method Method Method	1:-6 2:-3 4:-3 10:13
hl methods Method Method	3:-3 4:4 10:5
hl metric Method Method	10:3
hl mfhogp Method Method	1:5 10:-4
hl miles Method Method	1:-4 10:5
hl miles Method Task	8:-3 10:3
hl minimization Method Method	1:-3 2:3
hl minimization Method Task	8:-4 10:4
hl mips Task Task	3:-3 10:3
hl mixing Method Method	10:3
hl mixing Method Task	8:-3 10:3
hl mixture Method Method	1:-4 10:3
hl mixup Method Method	2:-3 8:-3
hl mixup Method Task	8:5 10:-5
hl mle Method Method	1:-3 10:4
hl mle Method Task	8:-4 10:4
hl mllm Model Task	8:4 10:-3
hl mlm Model Method	1:-4 10:5
hl mlm Model Model	1:4
hl mlm Model Task	8:4 10:-4
hl mlp Method Method	10:4
hl mlp Method Task	8:-5 10:5
hl mmd Method Method	3:4
hl mmhh Model Method	1:-3 10:5
hl mnist Dataset Task	9:3
hl mo-cbs Method Method	0:3
hl mobilenets Method Method	1:3
hl mocanet Method Method	1:4 10:-3
hl moco Method Dataset	7:5 10:-4
hl moco Method Method	10:3
hl model Method Dataset	6:8 10:-8
hl model Method Method	0:-4 1:7 2:-3 3:-6 10:-3
hl model Method Model	2:-6 10:8
hl model Model Dataset	10:4
hl model Model Method	2:4 10:3
hl model Model Model	0:-4 3:-10 10:10
hl model Model Task	10:5
hl modeling Method Method	2:-3 10:4
hl modeling Method Model	10:4
hl modeling Task Task	3:-3 10:3
hl models Method Method	2:-5 4:3 8:-3 10:3
hl models Method Task	8:-4 10:5
hl models Model Dataset	6:-5 7:3 10:5
hl models Model Method	1:-5 10:8
hl models Model Model	0:3 3:-7 10:7
hl models Model Task	8:3
hl module Method Dataset	6:-9 10:8
hl module Method Method	1:-7 2:16 3:-5 4:-3 10:-5
hl module Method Model	2:3
hl module Method Task	8:-10 10:11
hl modules Method Dataset	6:5 10:-5
hl modules Method Method	1:-3 2:9 4:7 10:-8
hl modules Method Task	8:-3 10:3
hl moe Method Method	1:-5 3:3 10:5
hl moe Method Task	8:-4 10:4
hl momentum Method Method	10:4
hl monitoring Task Task	3:-3 10:3
hl motion Method Method	1:3
hl motion Method Task	8:4 10:-4
hl motivation Method Method	1:4 10:-4
hl mpc Method Method	0:-4
hl mr-hdmm Model Method	10:3
hl mrs Dataset Task	9:-5 10:6
hl mtsl Method Method	1:7 10:-5
hl multipliers Method Task	8:3 10:-3
hl nas Method Method	1:3
hl natural-gradient Method Method	10:6
hl natural-gradient Method Task	8:-6 10:6
hl navigation Task Task	3:-5 10:5
hl neighborhood Method Method	4:3
hl nelf Method Method	10:3
hl nep Method Method	2:3
hl ner Task Task	3:3 10:-3
hl nerf Method Method	1:-3 10:5
hl net Method Method	1:6 10:-6
hl network Method Method	0:3 2:-4 4:-10 8:-5 10:4
hl network Method Model	10:3
hl network Method Task	8:4
hl networks Method Method	1:-6 8:-3 10:3
hl nfsp Method Method	10:3
hl nmpc Method Method	1:4
hl noise Method Method	2:3
hl noise Method Task	8:-5 10:5
hl normalization Method Task	8:-3 10:3
hl npcr Model Method	0:4 1:3 10:-7
hl npl-mvps Method Method	5:3
hl ns-solver Method Method	1:-3 10:5
hl nsg-nfsp Method Method	10:-3
hl objective Method Method	1:-3 2:3 10:3
hl objectives Method Task	8:-4 10:4
hl observer Method Task	8:5 10:-5
hl ode Method Method	10:4
hl ode Method Task	8:3 10:-3
hl ok-robot Method Task	8:-3 10:3
hl ood Task Task	3:8 10:-8
hl operation Method Method	10:3
hl operation Method Task	8:-3 10:3
hl operator Method Method	0:3 1:-4 2:5
hl operator Method Task	8:3 10:-3
hl optimisation Method Task	8:-5 10:5
hl optimization Method Method	4:5
hl optimization Method Model	1:-4 2:6
hl optimization Method Task	8:3 10:-3
hl optimizer Method Method	5:4
hl optimizer Method Task	8:-5 10:5
hl or Method Method	5:5 10:-3
hl ordering Method Method	1:-3 5:4
hl orientation Method Task	8:-3 10:3
hl osqp Method Method	1:3 10:-3
hl p-stmo Model Method	1:-3 10:3
hl pagerank Method Method	10:4
hl parallelism Method Method	2:-3 10:5
hl parameterization Method Method	10:-3
hl parameterization Method Task	8:-4 10:4
hl partition Method Method	10:5
hl partitioning Method Method	1:4 10:-3
hl partitioning Method Task	8:-3 10:3
hl pasig Method Method	1:3 3:3 10:-5
hl passing Method Method	10:5
hl passing Method Task	8:-3 10:3
hl patchmatch Method Method	1:3
hl pca Method Task	8:6 10:-6
hl pcs Method Task	8:-4 10:4
hl pea* Method Method	10:4
hl pelee Method Method	4:3
hl peleenet Method Method	1:-3
hl penalty Method Method	10:5
hl penalty Method Task	8:-3 10:3
hl perception Method Method	1:-3 5:4 10:3
hl perceptron Method Method	5:4
hl personamem Dataset Task	9:3
hl perturbation Method Method	10:6
hl perturbation Method Task	8:-4 10:4
hl pfl Method Method	0:3
hl pgd Method Task	8:-4 10:4
hl pick-and-place Task Task	3:5 10:-5
hl picking Method Task	8:-4 10:5
hl pid Method Method	10:3
hl planner Method Method	1:4 2:3 3:-3 10:-5
hl planning Method Method	0:5 1:-5 10:5
hl play Method Method	10:3
hl plm Model Method	1:6 10:-5
hl plm Model Model	4:4
hl pmcmc Method Method	10:5
hl podim Method Method	0:4
hl pofs Method Method	1:-5 2:4
hl point Method Method	1:-3 10:5
hl point Method Task	8:-3 10:4
hl pointconv Method Method	5:3 10:-3
hl pointnet Method Method	3:-3 10:4
hl policies Method Method	0:4 1:-3 10:3
hl policies Method Task	10:3
hl policy Method Method	2:3
hl policy Method Task	8:-4 10:5
hl pooling Method Dataset	6:-3 10:4
hl pooling Method Method	1:-4 10:6
hl pooling Method Task	8:-4 10:4
hl posg Method Method	10:6
hl post-training Method Task	8:3 10:-3
hl posteriors Method Method	10:3
hl pre-training Method Method	0:-4 2:3 4:4
hl pre-training Method Model	1:-7 2:-3 10:9
hl pre-training Method Task	8:-6 10:7
hl predicates Method Method	10:5
hl predicates Method Task	8:-3 10:3
hl prediction Method Method	1:-3 10:7
hl prediction Method Task	8:-4 10:4
hl prefix Method Method	10:3
hl preservation Method Method	1:5 10:-4
hl pretraining Method Method	10:4
hl primitives Method Task	8:5 10:-4
hl principle Method Task	8:-5 10:5
hl prior Method Method	2:-3 10:8
hl priors Method Method	10:3
hl priors Method Task	8:-8 10:8
hl privacy Method Method	1:-4 10:7
hl privacy Method Task	8:-3 10:3
hl probe Method Task	8:-3 10:3
hl procedure Method Method	2:5 10:-3
hl process Method Method	0:7 1:-6 2:-5 3:6 4:-3
hl process Method Task	8:-3 10:4
hl processes Method Method	1:-4 10:7
hl product Method Task	8:-3 10:3
hl program Method Method	10:5
hl program Method Task	8:3 10:-3
hl programming Method Method	1:-6 10:10
hl projection Method Method	3:3 4:3
hl prompting Method Method	4:3
hl prompting Method Task	8:-6 10:6
hl prompts Method Method	5:5 10:-3
hl prompts Method Task	8:6 10:-6
hl propagation Method Method	3:4
hl propagation Method Task	8:5 10:-5
hl prosthesis Method Method	1:-4 4:4
hl prototype Method Task	8:-7 10:7
hl proxy Method Task	8:-5 10:5
hl pruning Method Dataset	6:-3 10:3
hl pruning Method Method	0:3 1:-10 4:-3 5:3 8:3 10:5
hl ps-nerf Method Method	1:3 10:-3
hl ps-nerf Method Task	8:8 10:-8
hl pseudo-label Method Method	2:-3 10:3
hl pseudo-label Method Task	8:-4 10:4
hl pseudo-labeling Method Task	8:4 10:-3
hl pseudo-labels Method Method	10:3
hl pseudo-labels Method Task	8:-4 10:4
hl pushing Task Task	3:3 10:-3
hl q-learning Method Method	1:7 10:-6
hl q-learning Method Task	8:4 10:-4
hl quantization Method Method	3:-7 10:11
hl quantization Method Model	10:3
hl quantization Method Task	8:-5 10:6
hl queries Method Task	8:3
hl query Method Method	2:4 10:-4
hl qwen2.5-math-cft Model Model	5:4 10:-4
hl qwen2vl Model Model	10:4
hl r-cnn Method Dataset	6:6 10:-4
hl r-cnn Method Method	0:4 1:-3 4:-3 10:6
hl racnn Method Method	1:3
hl raid-g Method Method	10:4
hl randomization Method Task	8:5 10:-5
hl ranking Method Method	2:3 8:3
hl rbk Method Method	1:-3
hl re-rank Method Method	1:-4 10:5
hl re-ranking Method Method	1:7 10:-8
hl reasoning Method Dataset	6:-3 10:3
hl reasoning Method Method	1:-3 10:5
hl reasoning Method Task	8:-8 10:8
hl reconstruction Method Method	1:-3 2:-3 10:4
hl reconstruction Task Task	3:-4 10:5
hl recovery Method Method	1:3 10:-3
hl recurrence Method Method	1:4 10:-4
hl reduction Method Method	1:-6 10:8
hl reduction Method Task	8:-3 10:3
hl refinement Method Method	1:3 2:3 10:-5
hl refinement Method Task	8:4 10:-4
hl registration Method Method	10:3
hl regression Method Dataset	6:-3
hl regression Method Method	1:-4 2:-3 3:5 10:4
hl regression Method Task	8:-5 10:6
hl regularization Method Method	1:-10 2:6 3:-4 5:3 10:3
hl regularizer Method Method	0:3
hl regularizer Method Task	8:-3 10:4
hl regulator Method Method	1:-3
hl relativenet Method Method	0:3
hl relay Method Method	2:3 10:-4
hl relevance Metric Metric	3:3 10:-3
hl removal Task Task	3:3 10:-3
hl renderer Method Method	2:3
hl rendering Method Method	2:-3 10:7
hl rendering Method Task	8:-6 10:6
hl replay Method Method	2:4 3:4 10:-4
hl replica Dataset Task	9:3 10:-3
hl representation Method Method	0:-3 1:3 3:-3 10:5
hl representation Method Model	10:-3
hl representation Method Task	8:-6 10:7
hl representations Method Task	8:3 10:-3
hl resampling Method Method	1:-3 10:3
hl resnet Method Dataset	6:4 10:-4
hl resnet Method Task	8:-5 10:5
hl restoration Task Task	3:3 10:-3
hl restore Method Method	1:-3
hl retrieval Method Method	1:3
hl retrieval Task Task	3:-3 10:4
hl rfnet Method Method	1:-5 10:6
hl rgf Method Task	8:4 10:-4
hl rkhs Method Method	1:-4 10:6
hl rl Method Method	0:-3 1:3 3:-3
hl rl Method Task	8:-5 10:5
hl rl Task Task	3:5 10:-5
hl rmab Method Task	8:3 10:-3
hl rmfer Method Method	1:3
hl rnn Method Method	1:-7 2:-3 10:6
hl rnn Method Task	8:-6 10:6
hl robot Method Method	3:4
hl robots Method Task	8:3
hl robustness Task Task	3:4 10:-4
hl ros Method Task	8:-4 10:4
hl rrt Method Method	3:4
hl rsp Method Method	3:3
hl rule Method Method	1:-3 10:7
hl rw Method Method	2:5 10:-4
hl s2f2 Method Task	8:3 10:-3
hl sampler Method Task	8:3 10:-3
hl samplers Method Method	1:3
hl samples Method Method	1:-4 10:6
hl sampling Method Method	0:-4 5:3 10:-4
hl san Method Method	10:4
hl sc-uda Method Method	10:4
hl scaffold Method Task	8:5 10:-4
hl scaling Method Task	8:3 10:-3
hl scannet Dataset Task	9:-3 10:4
hl scene Task Task	3:3 10:-3
hl schedule Method Method	10:3
hl scheme Method Method	0:6 1:-7
hl scheme Method Task	8:-4 10:4
hl score Method Task	8:3 10:-3
hl scoring Method Method	5:4
hl sdf Method Method	10:3
hl search Method Method	0:-3 10:8
hl search Method Model	10:3
hl search Method Task	8:-5 10:5
hl secure-barbar Method Method	10:3
hl segan Model Method	0:4 1:-5
hl segmentation Method Method	1:-5 10:6
hl segmentation Task Task	3:4 10:-3
hl selection Method Method	0:-3 1:-6 2:3 4:3 10:5
hl selection Task Task	3:-3 10:4
hl selector Method Task	8:-4 10:4
hl self-attention Method Method	1:-7 5:3 10:8
hl self-attention Method Model	10:3
hl self-regularization Method Method	2:3
hl self-supervision Method Task	8:-3 10:3
hl self-training Method Method	1:7 2:-4 10:-3
hl selsa Method Method	5:3
hl sensing Method Method	4:4
hl sensing Method Task	8:6 10:-6
hl sensing Task Task	3:4 10:-4
hl sensor Method Method	1:-3 10:5
hl sensor Method Task	8:4 10:-4
hl separation Method Task	8:4 10:-4
hl seq-u-net Method Method	1:-3 4:3
hl seqdpp Method Method	10:3
hl seqstep Method Method	1:-3 10:5
hl sequence-to-sequence Method Task	8:-3 10:3
hl series Method Method	10:4
hl set Dataset Task	9:-3 10:3
hl sgd Method Method	4:4
hl sgr Method Method	0:4 1:-3
hl sgrv2 Method Method	4:5
hl sharing Method Method	8:4
hl sharing Method Task	8:-3 10:3
hl shift Method Method	1:-3 2:4
hl shifting Method Method	1:4 10:-3
hl shifting Method Task	8:-3 10:3
hl shiftnet Method Method	10:3
hl shooting Method Method	1:3
hl shrinkage Method Method	1:-5 2:-3 3:5 8:9 10:-5
hl shuffle Method Task	8:3 10:-3
hl shufflenets Method Method	1:4 10:-3
hl shufflenetv2 Method Method	10:3
hl siamtpn Method Method	1:3
hl sicp Method Task	8:-3 10:3
hl simglim Model Method	10:3
hl similarities Method Task	8:-3 10:3
hl simshear Method Task	8:3 10:-3
hl simulation Method Task	8:-3 10:3
hl simulator Method Method	3:4 10:-5
hl simulator Method Task	8:-4 10:4
hl sint++ Method Method	1:6 10:-5
hl sketching Method Method	1:-4 10:5
hl skill-rrt Method Method	1:-6 10:4
hl slam Method Method	1:5
hl snn Method Method	0:3
hl softtactnet Method Method	1:-3 10:5
hl softtactnet Method Task	8:-9 10:9
hl solver Method Method	1:6 10:-3
hl solver Method Task	8:5 10:-5
hl sos Method Method	3:4
hl space Method Method	0:4 2:3 10:-3
hl space Method Task	8:-6 10:6
hl sparsification Method Method	4:4 10:-3
hl sparsification Method Task	8:4 10:-4
hl sparsity Method Method	10:5
hl spice Method Method	1:4 10:-4
hl spin Method Method	1:-5 10:7
hl splat-mover Method Method	10:3
hl splat-mover Method Task	8:-3 10:3
hl splatting Method Task	8:3 10:-3
hl splines Method Method	5:4 10:-3
hl squares Method Method	1:3
hl squares Method Task	8:6 10:-6
hl srt Method Method	1:-3
hl srtransformer Method Method	10:-3
hl ss-d Method Method	1:-3 10:4
hl ssl Method Task	8:-3 10:3
hl ssm Method Method	3:4 10:-4
hl ssrl Method Method	3:5 10:-4
hl stage Method Method	2:5 10:-4
hl stage Method Task	8:-4 10:4
hl stainrestorer Method Method	10:3
hl statistics Method Method	1:-5 10:8
hl statistics Method Task	8:-8 10:8
hl stmo Model Method	1:3 10:-3
hl stopping Method Method	10:4
hl strategies Method Method	1:-3
hl strategy Method Method	1:-5 4:-3 10:7
hl stream Method Method	2:6 10:-5
hl structure Method Method	10:3
hl structures Method Task	8:5 10:-5
hl sub-graph Method Method	2:4 10:-3
hl sugar Method Method	1:3
hl summarization Method Method	1:6 10:-5
hl summarization Task Task	3:-3 10:3
hl supernet Method Method	2:-3 10:3
hl supervision Method Method	3:-3 10:3
hl surfaces Method Task	8:-6 10:6
hl svd Method Method	10:4
hl svd Method Task	8:-5 10:5
hl svi Method Method	1:4
hl svm Method Method	1:6 2:-4
hl synthesis Method Method	1:-5 4:6 5:4 10:-4
hl system Method Method	1:4 4:4 5:4 10:-8
hl systems Method Method	1:4
hl t-network Method Method	1:7 10:-6
hl task Method Task	8:-3 10:3
hl tasks Method Method	0:8 10:-7
hl tdms Method Method	4:4
hl technique Method Method	0:4
hl teleoperation Method Method	2:3
hl templates Method Method	1:-3 10:7
hl test Dataset Task	9:4 10:-3
hl test Method Method	10:3
hl test Method Task	8:9 10:-9
hl testing Method Method	1:-3 8:3
hl testing Task Task	3:8 10:-8
hl theory Method Method	10:3
hl theory Method Task	8:-5 10:5
hl thresholding Method Method	0:4
hl thresholding Method Task	8:4 10:-4
hl time Method Task	8:7 10:-7
hl tmath Dataset Task	9:-3 10:4
hl tmpc Method Task	8:-3 10:3
hl tmt Method Method	10:-4
hl tnd Method Dataset	6:11 10:-10
hl tnd Method Method	2:-3 3:4
hl tps Method Method	5:3
hl trackball Method Method	10:4
hl tracker Method Method	10:3
hl tracker Method Task	8:-3 10:3
hl trackers Method Task	8:-4 10:4
hl tracking Method Method	1:-3 2:4
hl tracking Task Task	3:-3 10:4
hl training Method Method	0:4 1:3 3:-5
hl trajectories Method Task	8:-3 10:3
hl transfer Method Method	2:3
hl transfer Method Model	1:4 10:-3
hl transfer Method Task	8:-6 10:6
hl transfer Task Task	10:3
hl transform Method Method	10:3
hl transformation Method Method	2:-3 10:5
hl transformation Method Task	8:-5 10:5
hl transformer Method Dataset	6:3 10:-4
hl transformer Method Method	0:-6 1:8 2:-3 3:-3 4:-3 8:-4
hl transformer Method Task	8:-9 10:10
hl transformer Model Method	1:3
hl transformers Method Method	3:3
hl translation Method Method	10:-3
hl translation Method Task	8:-3 10:3
hl translation Task Task	10:3
hl transport Method Method	1:-3 10:5
hl transport Method Task	8:-6 10:7
hl tree Method Method	1:6
hl tree Method Task	8:3 10:-3
hl trees Method Method	1:3 3:3 10:-5
hl trees Method Task	8:-4 10:4
hl triangulation Method Task	8:4 10:-4
hl triplenet Method Method	10:3
hl trussgcn Method Task	8:-4 10:4
hl ttl Method Method	1:5 10:-3
hl tuning Method Method	10:3
hl tuning Method Model	1:-3 10:5
hl tuning Method Task	8:-9 10:9
hl u-net Method Method	1:3 2:-3
hl ucb Method Method	3:3 4:5 10:-4
hl udls Method Task	8:-3 10:3
hl un-mix Method Method	1:3
hl uncertainty Method Method	3:3 5:4 10:-4
hl uncertainty Method Task	8:12 10:-12
hl understanding Task Task	10:3
hl unit Method Method	2:4
hl usdn Method Method	1:3
hl v-slowfast Method Method	10:-3
hl vaccine Method Method	1:4
hl vacl Method Method	0:3
hl vae Method Dataset	6:-3
hl vae Method Method	0:3
hl vae Method Task	8:-6 10:6
hl validation Method Method	1:-4 2:3
hl variate Method Task	8:4 10:-4
hl vector Method Method	2:5 10:-3
hl vector Method Task	8:-5 10:5
hl verification Method Method	10:3
hl verifier Method Method	1:3 10:-5
hl vi Method Method	1:3
hl vi Method Task	8:-5 10:5
hl videx Method Task	8:3 10:-3
hl vio Method Task	8:-4 10:4
hl visual-locomotion Method Method	1:3
hl vit Method Method	1:3 10:-3
hl vit Method Task	8:-3 10:3
hl vlad Method Task	8:5 10:-5
hl vmm Method Method	1:-3 10:6
hl vote Method Method	10:3
hl walk Method Method	1:-3 10:6
hl watson Method Method	1:-4 10:7
hl wavenet Method Method	1:3 10:-3
hl weibo Dataset Task	9:-3 10:3
hl weight-perturbation Method Method	1:7 8:4 10:-10
hl weight-perturbation Method Task	8:4 10:-3
hl weighting Method Method	4:3
hl weights Method Method	1:-3 3:4 5:3 10:-6
hl weights Method Task	8:5 10:-5
hl wikipedia Dataset Task	9:-3 10:4
hl wmds Method Method	3:3
hl word-graph Method Method	10:3
hl word2vec Model Task	8:-4 10:4
hl ycb-video Dataset Task	10:3
hl yolo Method Method	3:4
hl zero-shot Method Task	8:-12 10:12
hp 0 Dataset Dataset	0:-10 2:4 3:-3 8:-4 9:-3 10:17
hp 0 Dataset Method	1:-3 8:-3 10:14
hp 0 Dataset Model	10:8
hp 0 Dataset Task	0:-3 1:-4 2:-4 3:-7 4:-3 5:-3 6:-3 8:-6 9:8 10:3
hp 0 Method Dataset	0:-3 1:-4 3:-3 6:8 7:3 8:-5 9:-3
hp 0 Method Method	0:-13 2:-14 5:3 6:-9 7:-7 8:-8 9:-9 10:10
hp 0 Method Model	0:-5 3:-4 8:-6 9:-3 10:13
hp 0 Method Task	0:-5 1:-7 2:-5 3:-7 4:-5 5:-4 6:-5 7:-4 8:6 9:-6 10:4
hp 0 Metric Metric	1:-3 3:5 8:-5 10:11
hp 0 Model Dataset	1:-4 2:-3 3:-3 6:9 7:5 8:-5
hp 0 Model Method	1:5 2:-6 3:-5 4:-4 6:-3 8:-5 9:-3 10:11
hp 0 Model Model	0:-8 1:-4 3:6 6:-4 7:-3 8:-9 9:-4 10:7
hp 0 Model Task	0:-3 1:-5 2:-3 3:-5 4:-3 6:-3 8:3 9:-3 10:8
hp 0 Task Task	0:-5 1:-7 2:-4 3:4 4:-5 5:-3 6:-4 7:-3 8:-10 9:-5 10:15
hp 1 Dataset Dataset	0:9 10:-5
hp 1 Dataset Method	10:3
hp 1 Method Dataset	7:5
hp 1 Method Method	0:4 4:-4 5:-5 6:-4 7:-3 8:-10 9:-4
hp 1 Method Model	1:5 2:3 8:-4
hp 1 Method Task	1:-3 2:-3 3:-3 8:3 9:-3
hp 1 Model Method	2:4
hp 1 Model Model	0:6 1:6 3:-5 5:4 10:-6
hp 1 Model Task	8:4
hp 1 Task Task	3:5 10:-3
hp 2 Dataset Dataset	5:5
hp 2 Dataset Task	9:3
hp 2 Method Dataset	6:-4 7:4 10:6
hp 2 Method Method	3:-3 4:7 5:-8 6:-4 7:-3 8:-6 9:-3
hp 2 Method Model	0:-3 4:5
hp 2 Method Task	2:-3 10:5
hp 2 Model Dataset	7:4
hp 2 Model Task	8:7 10:-5
hp 2 Task Task	3:4 10:-3
hp 3 Dataset Dataset	0:-3 10:4
hp 3 Method Dataset	6:3 7:-3 10:3
hp 3 Method Method	2:4 4:-6 5:6 6:-4 7:-3 8:-8 9:-3
hp 3 Method Model	0:6 1:-4 5:3 10:-3
hp 3 Model Method	1:3
hp 3 Model Model	1:3 10:4
hp 3 Model Task	8:3
hp 4 Dataset Dataset	0:9 10:-7
hp 4 Dataset Method	10:5
hp 4 Dataset Model	10:6
hp 4 Dataset Task	1:-3 8:-4 9:10
hp 4 Method Dataset	1:-4 2:-3 4:-3 6:11 7:4 8:-5 10:-3
hp 4 Method Method	0:4 1:5 2:3 5:-4 6:-9 7:-7 8:-3 9:-6 10:-5
hp 4 Method Model	0:-3 1:8 2:9 3:-3 6:-4 8:-5 9:-3 10:-3
hp 4 Method Task	0:-4 1:-5 3:-6 4:-4 6:-4 7:-3 8:8 9:-3
hp 4 Model Dataset	1:-3 6:8 7:8 8:-4 10:-6
hp 4 Model Method	0:5 1:7 3:-6 4:5 6:-4 7:-3 8:-7
hp 4 Model Model	0:5 1:-8 3:4 4:5 5:3 6:-3 8:-6
hp 4 Model Task	1:-3 3:-3 8:9
hp 4 Task Task	3:4 10:-3
main head Method Dataset	0:-4 1:-6 2:-5 3:-3 4:-4 5:-3 6:11 7:6 8:-8
main head Method Method	1:3 2:-3 4:5 6:-13 7:-10 8:-8 9:-8
main head Method Model	1:9 3:-4 4:3 6:-5 7:-3 8:-8 9:-3
main head Method Task	0:-7 1:-8 2:-5 3:-8 4:-6 5:-4 6:-7 7:-4 8:11 9:-5
main head Model Dataset	1:-4 6:9 7:6 8:-4 10:-4
main head Model Method	0:3 1:5 3:-6 4:5 6:-4 7:-3 8:-8
main head Model Model	3:5 4:3 6:-3 8:-6
main head Model Task	1:-4 3:-3 6:-3 8:10
main head baseline Method Method	2:-5 4:5 6:-3 8:-5 10:-7
main head baseline Method Model	1:6 4:3 8:-3 10:-4
main head baseline Method Task	8:-3 10:4
main head baseline Model Method	4:5
main head baseline Model Model	0:-3 4:4 5:4 8:-3
main head mentioned Method Dataset	6:-3 10:4
main head mentioned Method Method	0:-3 1:-3 2:-4 3:-4 4:3 5:3 8:-4 10:5
main head mentioned Method Model	10:6
main head mentioned Method Task	8:3
main head mentioned Model Model	1:3
main head proposed Method Dataset	0:-4 1:-5 2:-5 3:-3 4:-3 6:8 7:4 8:-7
main head proposed Method Method	6:-12 7:-9 8:-7 9:-8
main head proposed Method Model	1:6 2:-5 3:-3 4:3 6:-5 7:-3 8:-7 9:-3 10:3
main head proposed Method Task	0:-6 1:-7 2:-4 3:-7 4:-5 5:-3 6:-6 7:-4 8:5 9:-4 10:6
main head proposed Model Dataset	1:-3 6:9 7:6 8:-4 10:-4
main head proposed Model Method	0:3 1:5 3:-6 4:5 6:-4 7:-3 8:-8
main head proposed Model Model	3:3 5:3 6:-3 8:-6
main head proposed Model Task	1:-4 3:-3 6:-3 8:6 10:3
main head used Method Dataset	0:-3 1:-5 4:-3 6:10 7:4 8:-6
main head used Method Method	1:3 2:-3 4:8 5:4 6:-7 7:-5 9:-5 10:-5
main head used Method Model	1:7 4:3 6:-3 8:-4 10:-3
main head used Method Task	0:-5 1:-7 2:-4 3:-6 4:-3 5:-3 6:-5 7:-3 8:9 9:-4
main head used Model Dataset	6:9 8:-3 10:-3
main head used Model Method	0:5 1:4 3:-3 4:-4 6:-3 8:-5
main head used Model Model	0:4 3:7 8:-3 10:-5
main head used Model Task	1:-3 8:8
main none Dataset Dataset	0:7 1:-5 2:6 3:-5 4:-4 5:4 6:-4 8:-9 9:-4 10:6
main none Dataset Method	1:-3 3:-3 8:-4 10:15
main none Dataset Model	8:-3 10:13
main none Dataset Task	0:-7 1:-9 2:-7 3:-10 4:-6 5:-4 6:-7 7:-4 8:-13 9:14
main none Method Dataset	0:-5 1:-7 2:-6 3:-5 4:-4 5:-3 6:7 7:7 8:-9 9:-5 10:5
main none Method Method	1:3 2:-4 6:-11 7:-9 8:-10 9:-13 10:3
main none Method Model	1:5 3:-5 6:-3 8:-8 9:-4 10:5
main none Method Task	0:-9 1:-11 2:-9 3:-11 4:-8 5:-6 6:-8 7:-6 8:8 9:-9 10:6
main none Metric Metric	1:-3 3:5 8:-6 10:13
main none Model Dataset	0:-3 1:-5 2:-4 3:-3 6:9 7:8 8:-6 9:-3
main none Model Method	1:8 2:-3 3:-5 4:-4 6:-3 8:-5 9:-3 10:6
main none Model Model	2:-4 3:5 4:4 5:4 6:-4 7:-3 8:-9 9:-5 10:3
main none Model Task	0:-4 1:-6 2:-4 3:-6 4:-3 6:-4 8:8 9:-5 10:5
main none Task Task	0:-6 1:-8 2:-5 3:9 4:-5 5:-4 6:-5 7:-3 8:-13 9:-6 10:11
main none baseline Dataset Method	10:7
main none baseline Dataset Model	10:4
main none baseline Method Dataset	10:5
main none baseline Method Method	1:-6 2:-15 4:5 5:3 6:-3 7:-3 8:-3 9:-4
main none baseline Method Model	10:6
main none baseline Model Dataset	6:5
main none baseline Model Method	10:5
main none baseline Model Model	4:4 8:-3
main none baseline Model Task	8:4
main none baseline Task Task	3:3 10:-3
main none mentioned Dataset Method	2:4 10:-4
main none mentioned Dataset Task	3:-3 10:7
main none mentioned Method Dataset	6:-5 10:6
main none mentioned Method Method	2:-7 3:5 5:-9 8:-4
main none mentioned Method Model	1:5 10:3
main none mentioned Method Task	1:-3 3:-3 8:3 10:4
main none mentioned Metric Metric	10:3
main none mentioned Model Method	1:6 8:-3
main none mentioned Model Model	0:-3 3:4 4:-4 8:-3 10:5
main none mentioned Model Task	10:5
main none mentioned Task Task	1:-3 8:-5 10:9
main none proposed Dataset Dataset	0:6 1:-3 5:8 8:-4 10:-5
main none proposed Dataset Method	10:8
main none proposed Dataset Model	10:7
main none proposed Dataset Task	0:-3 1:-4 6:-3 8:-5 9:13 10:-3
main none proposed Method Dataset	1:-3 2:-4 6:5 7:4 8:-4
main none proposed Method Method	0:-4 3:-6 4:-4 6:-4 7:-3 9:-4 10:4
main none proposed Method Model	5:4
main none proposed Method Task	2:-3 8:4
main none proposed Model Dataset	2:-3 6:6 7:7 8:-3
main none proposed Model Method	10:6
main none proposed Model Model	5:3
main none proposed Model Task	8:7 10:-4
main none proposed Task Task	3:6
main none used Dataset Dataset	0:8 1:-5 2:5 3:-4 4:-3 6:-4 8:-8 9:-4 10:5
main none used Dataset Method	8:-4 10:13
main none used Dataset Model	8:-3 10:11
main none used Dataset Task	0:-7 1:-8 2:-6 3:-8 4:-5 5:-4 6:-6 7:-4 8:-11 9:14
main none used Method Dataset	0:-5 1:-6 2:-5 3:-5 4:-4 5:-3 6:7 7:6 8:-8 9:-4 10:3
main none used Method Method	2:4 6:-8 7:-7 9:-9
main none used Method Model	1:3 2:3 3:-4 6:-3 8:-6 9:-3 10:5
main none used Method Task	0:-8 1:-9 2:-8 3:-9 4:-7 5:-6 6:-8 7:-5 8:7 9:-9 10:5
main none used Metric Metric	1:-3 3:5 8:-5 10:11
main none used Model Dataset	0:-3 1:-4 2:-3 3:-3 6:5 7:6 8:-5 10:3
main none used Model Method	0:-3 1:4 3:-3 4:-3 10:7
main none used Model Model	1:-6 2:-3 3:3 4:3 5:6 6:-3 8:-6 9:-4
main none used Model Task	0:-4 1:-5 2:-3 3:-5 4:-3 6:-3 8:5 9:-4 10:6
main none used Task Task	0:-5 1:-7 2:-4 3:9 4:-5 5:-3 6:-5 7:-3 8:-11 9:-5 10:9
main tail Dataset Method	10:10
main tail Dataset Model	10:5
main tail Method Method	1:3 2:5 4:-3 5:-3 6:-6 7:-4 8:-12 9:-5
main tail Method Model	1:-4 2:8 8:-3
main tail Model Method	8:-3 10:5
main tail Model Model	0:3
main tail baseline Method Method	0:-4 1:3 2:-7 3:-3 4:-3 10:10
main tail baseline Method Model	10:3
main tail baseline Model Method	10:5
main tail baseline Model Model	2:3 10:3
main tail mentioned Method Method	1:-3 3:-3 10:10
main tail mentioned Method Model	10:3
main tail proposed Dataset Method	10:9
main tail proposed Dataset Model	10:5
main tail proposed Method Method	2:5 6:-5 7:-4 8:-10 9:-5
main tail proposed Method Model	1:-3 2:6 8:-3 10:3
main tail proposed Model Method	8:-3 10:6
main tail proposed Model Model	0:3 2:3
main tail used Dataset Method	10:8
main tail used Dataset Model	10:3
main tail used Method Method	1:5 3:-3 4:-6 5:-3 6:-3 8:-9 9:-3 10:6
main tail used Method Model	10:4
main tail used Model Method	1:5
main tail used Model Model	2:-3 3:3 10:3
mentions 1 1 Dataset Dataset	2:3 3:-3 5:-4 8:-4 10:11
mentions 1 1 Dataset Method	10:8
mentions 1 1 Dataset Model	10:4
mentions 1 1 Dataset Task	1:-3 3:-4 8:-3 9:-4 10:13
mentions 1 1 Method Dataset	0:-3 1:-3 2:-3 3:-3 8:-4 10:10
mentions 1 1 Method Method	2:-9 3:-3 5:-7 6:-5 7:-5 8:-12 9:-4 10:9
mentions 1 1 Method Model	1:-14 2:3 4:6 10:8
mentions 1 1 Method Task	0:-4 1:-5 2:-4 3:-4 4:-4 5:-3 6:-4 7:-3 9:-3 10:9
mentions 1 1 Metric Metric	3:-6 10:14
mentions 1 1 Model Dataset	10:8
mentions 1 1 Model Method	1:3 4:6 8:-3
mentions 1 1 Model Model	0:4 4:-4 8:-3
mentions 1 1 Model Task	10:6
mentions 1 1 Task Task	8:-3 10:10
mentions 1 2 Dataset Dataset	2:5
mentions 1 2 Dataset Method	2:3
mentions 1 2 Dataset Task	10:3
mentions 1 2 Method Dataset	7:-5 10:5
mentions 1 2 Method Method	1:-6 3:3 4:-5 5:-12 8:-4 10:4
mentions 1 2 Method Model	0:3 2:6
mentions 1 2 Method Task	10:4
mentions 1 2 Metric Metric	10:3
mentions 1 2 Model Dataset	10:4
mentions 1 2 Model Method	1:6
mentions 1 2 Model Model	3:-3 4:-4 10:8
mentions 1 2 Model Task	10:5
mentions 1 2 Task Task	10:6
mentions 1 3 Dataset Dataset	5:3
mentions 1 3 Dataset Method	10:8
mentions 1 3 Dataset Model	10:5
mentions 1 3 Dataset Task	9:12 10:-9
mentions 1 3 Method Dataset	6:-4 10:8
mentions 1 3 Method Method	1:-5 2:3 3:4 4:-15 5:-5 6:-3 7:-3 9:-4 10:4
mentions 1 3 Method Model	2:3 3:-3 4:-3 8:-5 10:3
mentions 1 3 Method Task	2:-3 10:3
mentions 1 3 Metric Metric	3:11 10:-9
mentions 1 3 Model Dataset	6:-3 7:7
mentions 1 3 Model Method	8:3
mentions 1 3 Model Model	2:-3 3:12 4:-4
mentions 1 3 Model Task	8:3
mentions 1 3 Task Task	3:-4 10:8
mentions 2 1 Dataset Dataset	0:3
mentions 2 1 Method Dataset	8:-3 10:6
mentions 2 1 Method Method	0:-8 1:3 2:4 3:-4 5:4 6:-4 7:-3 8:-9
mentions 2 1 Method Model	1:4 2:-3 5:4
mentions 2 1 Method Task	1:-3 8:3 10:3
mentions 2 1 Metric Metric	3:-3 10:5
mentions 2 1 Model Dataset	6:4 10:-3
mentions 2 1 Model Method	10:9
mentions 2 1 Model Model	1:-3 4:8 5:-3
mentions 2 1 Model Task	10:3
mentions 2 1 Task Task	3:-3 10:8
mentions 2 2 Dataset Dataset	10:3
mentions 2 2 Method Method	2:-7 4:-4 5:4
mentions 2 2 Method Model	1:3 10:3
mentions 2 2 Method Task	8:4
mentions 2 2 Metric Metric	3:4 10:-3
mentions 2 2 Model Dataset	7:3
mentions 2 2 Model Method	1:3 2:5 10:-4
mentions 2 2 Model Model	3:-4 4:5 5:6 8:-3 10:-6
mentions 2 2 Model Task	8:6 10:-4
mentions 2 3 Dataset Task	9:11 10:-9
mentions 2 3 Method Dataset	6:3
mentions 2 3 Method Method	0:5 1:-3 2:5 5:-10 8:4 10:-3
mentions 2 3 Method Model	1:7 8:-3
mentions 2 3 Model Method	1:6 10:-6
mentions 2 3 Model Model	0:-3 2:3 3:5
mentions 2 3 Model Task	8:6 10:-4
mentions 2 3 Task Task	3:5 10:-3
mentions 3 1 Dataset Dataset	5:5
mentions 3 1 Dataset Task	10:4
mentions 3 1 Method Dataset	1:-4 4:-3 6:10 7:5 8:-5 10:-6
mentions 3 1 Method Method	0:-6 1:7 2:-9 3:-9 4:7 5:8 6:-6 7:-3 8:-17 9:-3
mentions 3 1 Method Model	1:7 2:-3 4:3 8:-4
mentions 3 1 Method Task	0:-3 1:-4 4:-3 6:-3 8:3
mentions 3 1 Metric Metric	10:3
mentions 3 1 Model Dataset	6:4 7:4 8:-4
mentions 3 1 Model Method	0:-4 1:4 4:-4 6:-3 8:-5 10:10
mentions 3 1 Model Model	3:-5 5:3 8:-4 10:6
mentions 3 1 Model Task	1:-3 10:7
mentions 3 1 Task Task	10:6
mentions 3 2 Method Dataset	6:12 10:-11
mentions 3 2 Method Method	2:3 5:3 8:-7 10:-3
mentions 3 2 Method Model	2:3
mentions 3 2 Method Task	8:9 10:-6
mentions 3 2 Model Dataset	6:7 10:-4
mentions 3 2 Model Method	0:7 1:-4 10:4
mentions 3 2 Model Model	0:-4 10:3
mentions 3 2 Task Task	3:3
mentions 3 3 Dataset Task	9:11 10:-10
mentions 3 3 Method Dataset	7:6 10:-5
mentions 3 3 Method Method	0:5 2:-3 3:4 4:5 5:-4 6:-3 7:-3 9:-3 10:-7
mentions 3 3 Method Model	0:-3 1:5 2:3
mentions 3 3 Method Task	8:7 10:-4
mentions 3 3 Model Dataset	6:8 10:-7
mentions 3 3 Model Method	0:-3 10:3
mentions 3 3 Model Model	1:-4 4:4
mentions 3 3 Model Task	8:13 10:-10
mentions 3 3 Task Task	3:7 10:-4
proxy	0:-6 1:-4 3:-9 4:-4 6:-7 7:-3 8:-10 9:-8 10:12
r baseline baseline	1:4 2:-3 5:-3 8:-4
r baseline mentioned	1:6 8:-3
r baseline proposed	0:-5 1:-4 2:-6 6:3 10:7
r baseline used	1:-4 2:-8 5:-7 9:-4 10:5
r mentioned baseline	3:3 4:-3 8:-4 10:7
r mentioned mentioned	0:-5 1:5 2:-4 4:-5 5:-4 9:-5 10:3
r mentioned proposed	1:-7 2:-4 3:-6 8:-3 10:22
r mentioned used	0:-7 1:-7 6:-5 10:6
r proposed baseline	1:-3 2:-11 4:8 5:5 6:-5 7:-4 8:-9 9:-4 10:-3
r proposed mentioned	0:-3 2:-8 3:-4 6:-6 7:-3 9:-3 10:7
r proposed proposed	0:-6 2:12 3:-6 4:-13 5:-13 6:-3 7:4 8:-11 9:-6
r proposed used	0:3 2:-14 3:-4 4:-12 5:-7 7:-6 9:-3
r used baseline	0:-3 2:-3 3:-10 4:5 5:3 6:-5 8:-4 9:-3 10:5
r used mentioned	0:-3 4:-3 5:-6 6:-3 10:6
r used proposed	0:-7 1:-5 2:3 3:-6 4:-12 5:-3 8:-6 9:-8 10:8
r used used	0:-11 1:-4 2:-12 4:-12 5:-8 6:-9 7:-9 9:-3 10:9
t Dataset Dataset	0:7 1:-5 2:6 3:-5 4:-4 5:4 6:-4 8:-9 9:-4 10:6
t Dataset Method	1:-5 3:-3 8:-6 9:-3 10:24
t Dataset Model	1:-3 8:-4 10:18
t Dataset Task	0:-7 1:-9 2:-7 3:-10 4:-6 5:-4 6:-7 7:-4 8:-13 9:14
t Method Dataset	0:-9 1:-13 2:-10 3:-8 4:-8 5:-6 6:14 7:10 8:-17 9:-7 10:3
t Method Method	0:3 1:5 4:3 6:-30 7:-24 8:-19 9:-26
t Method Model	1:10 2:7 3:-11 5:-3 6:-10 7:-6 8:-19 9:-8 10:5
t Method Task	0:-16 1:-19 2:-15 3:-19 4:-13 5:-10 6:-15 7:-10 8:13 9:-14 10:5
t Metric Metric	1:-3 3:5 8:-6 10:13
t Model Dataset	0:-5 1:-8 2:-5 3:-5 4:-4 6:15 7:12 8:-10 9:-4 10:-4
t Model Method	1:12 2:-3 3:-12 5:-5 6:-8 7:-5 8:-15 9:-6 10:7
t Model Model	0:5 1:-3 2:-4 3:8 4:6 5:5 6:-9 7:-5 8:-18 9:-7 10:3
t Model Task	0:-7 1:-10 2:-5 3:-10 4:-6 5:-3 6:-7 7:-4 8:15 9:-6
t Task Task	0:-6 1:-8 2:-5 3:9 4:-5 5:-4 6:-5 7:-3 8:-13 9:-6 10:11
t n "	3:-3 10:3
t n \$	0:-3 1:-5 5:-4 8:3 9:6
t n 's	1:-3 2:3
t n (	1:3 8:-3 10:-5
t n )	1:-3
t n ,	0:-5 4:-5 5:4
t n -	1:3
t n -based	8:-3
t n -like	10:3
t n .	2:5 3:-3 5:-5
t n /	1:-3 8:-3 10:6
t n :	0:-9 2:6 3:-3 7:-3
t n ;	8:-4 10:7
t n ?	8:3
t n [	0:3 8:-3 10:4
t n abilities	8:-3
t n ability	10:3
t n according	8:-3 10:5
t n accurately	3:3
t n achieved	2:3
t n achieves	10:3
t n achieving	10:4
t n across	1:-4 5:3 8:-4 9:5 10:3
t n agent	1:-3 3:3
t n agents	1:-3 6:4 8:4 10:-5
t n aim	3:3 8:4 10:-6
t n aims	3:3 8:9 9:-10 10:-3
t n algorithm	0:7 2:4 3:-3 4:-3 8:-3
t n algorithms	0:-4 1:-7 2:-4 3:-4 4:10
t n allows	8:-4 10:6
t n along	10:3
t n also	10:4
t n and	0:-5 1:4 2:-4 3:-12 5:-6 9:-5 10:6
t n application	8:-3 10:4
t n applications	8:-5 10:7
t n applied	4:4 8:3 10:-5
t n approach	0:6 1:-3 4:-6 5:5 10:-5
t n approaches	0:5 8:3 10:-5
t n architecture	0:3 3:-4 10:-3
t n architectures	0:-3 10:3
t n are	1:-4 2:-5 4:-6 8:5 9:7
t n as	0:-4 2:-3 8:3 9:11 10:-6
t n assumption	1:-4 10:5
t n at	0:-3 1:-6 8:7 9:4
t n based	0:6 2:-4 3:-5 8:4
t n baseline	0:4 9:-3
t n becomes	8:-3 10:6
t n behavior	10:-3
t n benchmark	6:5 8:-7
t n benchmarking	3:6 10:-4
t n benchmarks	8:-5 9:5 10:3
t n between	1:-4 9:3
t n brings	0:4 1:10 10:-12
t n but	10:4
t n by	0:3 9:4
t n called	10:4
t n can	0:3 1:3 3:-4 10:-4
t n cannot	10:3
t n capabilities	8:-4 9:4
t n capability	1:3 8:3
t n captures	6:4
t n classifiers	10:3
t n code	10:3
t n compared	2:3 10:-3
t n composed	10:3
t n compression	10:3
t n considering	1:-3 10:4
t n considers	0:3 10:-3
t n consistency	8:3 10:-3
t n consisting	0:5
t n consists	6:7 8:5 10:-9
t n containing	10:-3
t n context	1:4
t n converted	10:3
t n corpora	8:3
t n corpus	2:7 10:-6
t n correlate	10:3
t n could	0:3 1:-4 2:-6 3:7
t n criterion	3:3 10:-4
t n currently	5:3 9:-3
t n data	7:4 8:5 10:-5
t n dataset	7:5 9:3
t n datasets	8:-3 10:6
t n deals	8:-3 10:3
t n deep	2:5 10:-4
t n demands	8:4 9:3 10:-6
t n demonstrate	8:3
t n derived	7:3
t n designed	1:3 2:-3 3:3
t n developed	0:4
t n directly	8:-5 10:5
t n do	5:4 8:4 10:-4
t n domains	3:3 8:-6 10:4
t n driven	8:3 9:3 10:-4
t n due	1:-3 10:3
t n during	8:-3 10:4
t n efficiency	9:3
t n either	10:5
t n embedded	8:4 10:-4
t n empowers	10:3
t n enable	8:4 10:-4
t n enables	8:3 10:5
t n ensures	10:3
t n environment	8:-3 10:3
t n equations	8:5 10:-5
t n even	8:7 10:-6
t n exhibit	0:4 10:-3
t n exhibits	0:4 10:-5
t n experiment	10:3
t n experiments	8:-4 10:6
t n fail	3:3 10:-5
t n fails	4:5 10:-4
t n feature	1:4 10:-3
t n features	6:3
t n finds	8:3
t n first	2:5 10:-4
t n focus	8:-3 10:4
t n for	0:-3 1:-3 2:4 6:-8 9:-10
t n formulation	0:3
t n framework	1:-9 2:10 9:3 10:-6
t n from	1:-6 2:-3 3:-4 4:3
t n further	2:4
t n gap	8:-3 10:3
t n given	8:3
t n goals	8:4 10:-4
t n guided	8:5 10:-4
t n guides	10:3
t n harms	8:3
t n has	1:-8 2:-5 3:3 4:-3 8:7 9:6 10:-3
t n have	0:-7 3:8 4:-4 9:8 10:-6
t n head	8:3
t n implement	3:3 10:-3
t n improves	1:3
t n in	2:-5 3:-8 5:4 8:4 9:-4
t n including	9:-4 10:7
t n increasingly	8:3
t n instead	1:-4 10:4
t n into	8:-3 10:6
t n is	2:-5 6:-5
t n issue	8:-4 10:6
t n it	8:-6 10:6
t n kernel	10:4
t n layer	8:3
t n layers	1:-4 10:5
t n leads	3:3
t n learning	3:4
t n learns	0:3 2:3 10:-3
t n level	3:3
t n literature	3:3
t n llms	10:4
t n lower	3:3
t n mainly	8:-4 10:7
t n makes	10:-3
t n maps	1:3
t n measurement	8:-3 10:3
t n mechanism	3:3
t n mechanisms	5:4
t n method	0:-5 1:-9 2:-3 3:4 5:3 8:3 9:3
t n methods	1:-8 2:-3 3:5 9:-3
t n metrics	8:-3
t n might	10:5
t n model	0:5 3:4 5:4 8:-11
t n models	3:-3 9:-4 10:7
t n module	1:-3 8:-3 10:8
t n more	1:3
t n network	1:-3 9:3
t n networks	8:-5
t n neural	10:3
t n not	10:3
t n objective	1:3 3:3 10:-7
t n objectives	1:4 3:3 8:-3 10:-3
t n obtains	1:4
t n of	1:6 2:-3 3:-3 8:3 9:-10
t n offers	10:5
t n often	3:-4 8:-6 10:11
t n on	2:-4 5:7 9:-3
t n onto	10:-3
t n operation	1:4 10:-3
t n operations	1:3
t n operator	1:-5 10:5
t n optimizes	1:4 10:-4
t n or	0:-3 3:-5 8:-5 10:10
t n outperforms	0:3 1:-3
t n output	8:4 10:-3
t n over	3:-4
t n paradigm	1:4 3:4 10:-6
t n performance	3:-3 9:-5 10:3
t n performances	8:3
t n performs	2:5
t n pipeline	3:3
t n pipelines	10:4
t n plays	8:4 10:-6
t n policy	3:3 8:-4
t n poses	8:6 10:-4
t n prefill	10:3
t n present	1:5 10:-3
t n presented	3:4 10:-3
t n prior	1:3
t n problem	1:7 3:3 9:-4
t n problems	0:3 3:8 10:-8
t n process	8:4
t n proficiency	9:3 10:-3
t n properties	1:6 8:-4
t n provide	10:3
t n provides	8:-5 10:7
t n received	3:3
t n reduces	8:3 10:-4
t n related	8:-4 10:5
t n rely	8:8 10:-6
t n removes	0:3
t n represents	3:6 10:-5
t n require	5:3
t n requires	8:3 9:4 10:-5
t n research	8:-4 10:5
t n result	8:3 10:-3
t n reveals	1:-4 10:5
t n revisited	8:6 10:-6
t n robust	8:5 10:-7
t n run	4:4 10:-4
t n scenario	10:4
t n scenarios	3:3 8:-4
t n scheme	1:-4 2:-4 3:-3 10:10
t n schemes	10:-3
t n seamlessly	2:3
t n sensors	1:-3 8:3 10:-3
t n serves	10:5
t n setting	3:4 8:4 10:-4
t n settings	5:3
t n shows	10:3
t n significantly	2:3 3:5 10:-5
t n since	1:8
t n skills	8:3
t n so	8:3 10:-3
t n solution	3:3 4:4 8:-3
t n solver	1:3
t n space	1:6 8:4 10:-8
t n spatially	3:3 10:-4
t n specifically	1:4 3:5 10:-8
t n split	10:3
t n step	10:3
t n still	8:5 10:-4
t n strategies	1:-3 8:-3 10:5
t n strategy	2:-5 4:4 8:-5 9:-3 10:8
t n structure	1:-3 10:4
t n such	10:5
t n suffers	8:3
t n supervision	9:3
t n system	1:-5 2:3 8:-4 9:3 10:4
t n systems	3:-3 8:-4 10:6
t n tailored	1:5 2:-3
t n takes	8:7 10:-5
t n targets	10:3
t n task	1:-7 3:8 9:4
t n technique	1:3 8:-3
t n techniques	4:3
t n technology	8:-3 10:4
t n term	1:3
t n test	10:3
t n that	0:3 2:-11 3:-4 5:-3 10:5
t n the	1:-3 2:3
t n theory	1:-5 10:4
t n through	1:4 3:-4 8:4 10:-6
t n to	2:-10 3:-3 5:-3 6:-5 8:-3 9:-3 10:7
t n tool	8:5 10:-4
t n towards	2:-3 10:4
t n trained	1:-6 10:6
t n trains	1:3
t n tries	1:3
t n ubiquitously	8:3 10:-3
t n umbrella	10:4
t n under	1:5 3:3 9:-3
t n used	1:4
t n using	1:4 2:-3 3:-5 8:3
t n usually	10:3
t n utilize	1:3
t n vectors	1:-3 10:3
t n via	1:-4 2:-3 8:-3 9:7
t n video	6:3 10:-3
t n was	1:3 8:4 9:-3
t n we	1:3 8:-4 10:4
t n when	8:6 10:-4
t n where	1:7 8:-5
t n which	0:4 1:4 3:-7
t n while	8:3
t n will	10:3
t n with	0:-3 1:3 2:4 3:-4 4:-6 8:-4 9:16
t n within	1:4 8:-5 9:3
t n without	0:3 8:4 9:-4 10:-3
t n would	3:3
t n yields	10:3
t n }	6:-3
t n ’	4:3 10:-3
t n ’s	1:-4
t n ”	1:-3 8:4
t p "	0:3 3:3
t p '	2:3
t p )	2:-3 8:4 9:-5 10:4
t p ,	0:3 1:3 2:4 3:-6 6:-3 7:-3
t p -based	1:3 3:3 8:-3 9:-5
t p -like	10:3
t p .	8:-3 10:3
t p /	10:5
t p 3d-aided	8:3 10:-4
t p :	2:5
t p ^	1:-8 4:-5 5:-7 6:4 8:3 10:-3
t p \`	4:3 10:-5
t p a	0:-3 1:4 4:-7 6:-3 9:3
t p accelerating	8:7 10:-6
t p accurate	9:-3
t p accurately	8:-4 10:4
t p achieve	10:3
t p adapt	1:-3 8:3
t p adaptive	8:4 9:5 10:-6
t p adding	1:4 10:-3
t p addresses	10:-3
t p addressing	8:-4
t p adopt	1:4
t p advance	10:4
t p advanced	0:4 1:-3
t p after	8:8 10:-6
t p against	10:6
t p agents	8:5 10:-5
t p algorithm	10:7
t p algorithms	10:3
t p all	10:4
t p allows	8:-4
t p although	0:4
t p an	0:-4 4:-3 8:3 9:-9
t p analyzing	8:4
t p and	1:-4 2:-5 3:-13 7:-4 8:-4 10:7
t p apply	1:-4 10:5
t p applying	5:3 10:-5
t p approximate	9:3
t p are	10:4
t p as	0:-3 2:6 3:-10 5:3 6:-4 8:3
t p augmented	10:-3
t p automate	8:4 10:-3
t p automated	8:6 10:-5
t p automatic	8:3
t p automatically	8:-4 10:3
t p baseline	4:3
t p because	8:3 9:3 10:-6
t p benchmark	6:-4 9:3
t p benefit	10:-3
t p benefiting	10:3
t p benefits	8:3
t p best	1:3
t p between	3:4
t p bidirectional	8:4 10:-4
t p black-box	8:-3 10:3
t p boosting	8:7 10:-6
t p both	1:-3 9:7
t p bounded-loss	1:3
t p build	1:3
t p building	10:3
t p but	8:6 10:-5
t p by	1:-6 8:-5
t p call	10:4
t p called	0:5 1:-4 2:3 3:-4 6:-3 8:5 10:-3
t p challenging	8:3 9:-4
t p choose	1:3
t p class-aware	9:3
t p classic	5:4
t p combining	0:5 1:4 10:-6
t p communication-enabled	9:3 10:-3
t p conducting	10:-4
t p consider	8:-5
t p context	10:3
t p control	3:3 10:-4
t p convenient	8:4 10:-3
t p conventional	1:-3 10:4
t p corresponding	8:-3 10:4
t p create	6:3 8:-3 10:3
t p current	0:-3 1:4 3:6 4:4 8:-4 10:-4
t p custom	8:-3 10:3
t p data-driven	8:3
t p dataset	6:4 10:-3
t p deep	0:3 3:-3 8:6 10:-4
t p demonstrating	8:5 10:-3
t p deployed	9:-3 10:4
t p derive	1:3
t p design	8:4
t p designed	1:4 10:-3
t p designing	10:4
t p deterministic	8:-3 10:3
t p develop	10:3
t p different	3:6 10:-5
t p differentiable	8:-3 10:3
t p difficult	8:-3 10:3
t p discrete	10:4
t p discriminative	10:3
t p downstream	3:4 10:-3
t p dubbed	3:5 10:-3
t p dynamic	1:3
t p e.g.	10:3
t p effective	1:-3 2:4 3:5 8:-3
t p effectively	8:-3 10:3
t p efficient	0:-3 3:3 4:-3 8:6 10:-3
t p either	8:-4 10:4
t p elaborate	8:-6 9:4
t p employ	1:5
t p employing	10:3
t p enable	8:-4 9:3
t p enabling	8:-3 10:3
t p end-to-end	2:3 8:-5
t p english	8:4 10:-3
t p enhanced	10:3
t p enhances	8:-3 9:3
t p enhancing	9:4 10:-3
t p evaluate	2:3 9:4 10:-4
t p existing	1:-8 3:9 8:-6
t p expensive	10:3
t p exploit	8:3
t p explore	3:3 9:-3
t p extend	0:4
t p extended	10:3
t p extends	0:3 8:-3
t p extra	10:3
t p facilitate	8:-4 10:6
t p facilitates	10:3
t p factual	8:3
t p fast	9:-3 10:4
t p final	8:3 10:-3
t p fine-tuning	10:4
t p first	3:4
t p following	1:3
t p for	0:-3 1:-13 2:-5 5:-4 9:4
t p forward	8:4 10:-4
t p frames	8:-3
t p from	0:4 3:-5 4:3 6:-4 8:5 9:-5
t p fully	10:4
t p generalize	8:-3
t p generate	8:4 10:-3
t p generative	8:-3 10:3
t p given	10:3
t p good	8:6 10:-5
t p guarantee	8:-4 10:3
t p guide	8:-4 10:4
t p harder	10:3
t p high-fidelity	8:3
t p high-level	3:5
t p high-performance	10:5
t p high-precision	3:3 10:-6
t p high-quality	10:4
t p how	1:4 8:-3
t p human	8:-4 9:-3 10:8
t p hyperrealistic	8:5 10:-7
t p i.e.	8:3
t p iconic	8:3 10:-3
t p ideal	3:3
t p ill-posed	3:4 10:-4
t p impacted	8:-3 10:3
t p impair	8:-3 10:3
t p implement	8:4
t p improved	3:4 8:3 10:-5
t p improves	10:3
t p improving	0:3 8:-3 10:-3
t p in	0:5 1:-5 4:-4 5:-4 6:-3 7:3
t p include	10:3
t p including	1:3
t p incorporate	1:-3 10:5
t p incorporating	1:3
t p independent	10:3
t p initial	8:3 9:3 10:-4
t p innovative	1:-3 2:3 8:-3
t p integrate	0:3
t p integrating	1:3 8:-3
t p interpretable	9:5
t p introduce	0:-3 1:6 2:-3 3:-3 6:6 8:-5
t p introduced	1:-3
t p introduces	10:5
t p introducing	10:3
t p investigate	1:-3
t p investigates	10:3
t p is	0:5 1:-5 5:3 8:5
t p its	0:3
t p joint	8:3 10:-3
t p kinematic	8:3
t p large-scale	1:3 6:4 8:-4
t p learn	3:-3 8:-3 10:7
t p learned	1:3 5:3
t p learning	1:-5 8:3
t p learns	1:5 10:-3
t p level	1:-3 10:4
t p leverage	1:5
t p leverages	1:3
t p leveraging	3:3
t p light-weight	1:-4
t p lightweight	8:3
t p like	1:-3 10:4
t p low-level	1:5
t p low-resource	10:3
t p mainstream	3:3 10:-4
t p makes	8:-3 10:3
t p making	8:3
t p many	1:3 8:-6 10:4
t p mitigating	8:-3 10:4
t p model	1:-4 5:4
t p models	5:3
t p modified	0:4 1:-4
t p most	10:-4
t p multi-task	8:-5 10:5
t p multimodal	10:3
t p multiple	8:3 10:-3
t p named	1:-3 2:3 10:-3
t p namely	1:3 6:-3 8:3
t p natural	8:-4 10:4
t p near-online	8:-4 10:4
t p new	3:4 6:-3 7:3 8:-5
t p no	8:4 9:4 10:-5
t p non-conflicting	8:3
t p non-ordered	9:3 10:-3
t p novel	2:3 3:-3 6:5 9:4 10:-4
t p occlusion-robust	8:4 9:3 10:-6
t p of	0:-6 2:3 3:5 4:-7 5:-3 7:-3 9:3 10:-4
t p off-the-shelf	10:3
t p on	2:-6 5:3 7:4 9:-4 10:3
t p online	8:-5 9:4
t p only	10:3
t p opaque	9:3 10:-4
t p open-ended	9:-3 10:3
t p optimal	8:6 10:-3
t p optimized	10:4
t p or	0:-3 1:-3 3:-4 8:3 10:6
t p other	3:7 10:-5
t p our	3:7 4:-4 8:-3 9:3 10:-3
t p out	10:3
t p outperform	4:4
t p outperforms	4:4
t p over	5:4
t p over-parameterized	10:3
t p overcoming	8:-3 10:3
t p parameter	1:5 10:-4
t p perform	1:5 8:-7 9:3
t p performing	8:5
t p performs	9:4
t p plug-and-play	2:3 3:3 10:-4
t p popular	1:-6 4:4
t p powerful	0:4 8:-3
t p practical	9:-3
t p pre-trained	1:6 3:-4 8:-3
t p predicting	1:5
t p present	8:3
t p pretrained	3:3
t p previous	1:-3 4:4 5:3
t p prior	3:4
t p production	8:-4 10:4
t p proposed	3:9 10:-5
t p proposes	2:3 10:-3
t p provide	8:-3 10:3
t p provides	10:3
t p public	10:4
t p query	8:4 9:3 10:-7
t p rapid	8:-3 10:3
t p real	8:-5 10:6
t p recent	0:5 1:-5 4:4
t p reformulates	8:-4
t p reinforced	8:5 10:-3
t p representative	4:4 8:4 10:-8
t p resulting	6:3
t p revisit	10:3
t p revolutionising	8:-3 10:4
t p robot	8:4 10:-3
t p robust	8:6 9:-4
t p same	1:5
t p scalable	0:3 10:-3
t p scale	8:3 9:4 10:-4
t p self-supervised	10:-4
t p semantic	10:3
t p sequential	3:4
t p simple	4:5 8:-3
t p simultaneous	8:4 10:-4
t p simultaneously	10:3
t p since	10:4
t p smaller	0:4 10:-3
t p solves	10:3
t p solving	10:3
t p sota	0:4 10:-3
t p standard	0:4 3:-4 4:-5 5:3 8:3 10:-5
t p state-of-the-art	1:-4 5:4
t p stochastic	3:8 10:-6
t p strong	10:4
t p studies	3:-3 8:6 10:-5
t p studying	10:4
t p successful	8:-3 10:3
t p such	0:-3 2:7 3:3 10:-8
t p superior	8:3 10:-3
t p supervised	3:3
t p supporting	8:3
t p supports	9:3 10:-4
t p target	10:3
t p term	1:-3
t p termed	10:4
t p than	8:3
t p that	0:10 1:-3 2:3 3:-3 10:-6
t p the	0:3 1:4 2:-6 3:-6 5:-9 8:3 9:-7
t p their	1:3 9:-4
t p therefore	8:4 10:-3
t p these	3:3
t p this	1:-3 3:5 8:-4
t p three	3:3 8:-6 10:4
t p through	0:-3 1:5
t p time	10:-3
t p time-consuming	8:-3 10:3
t p to	1:-8 3:-7 5:4
t p tough	8:-3 10:3
t p towards	10:4
t p traditional	0:4 8:-11 10:5
t p train	2:8 10:-3
t p trainable	3:4 10:-3
t p training	1:-3 3:-3 8:4 10:3
t p treat	9:-4
t p two	1:5 2:-4 3:3 8:4 10:-6
t p typical	0:4 8:-3
t p under	1:4 10:-3
t p underlying	10:3
t p understanding	6:4 10:-3
t p unifying	8:-3 10:6
t p universal	8:-3 10:4
t p unlike	4:-3 5:7 10:-4
t p unsupervised	1:3 8:-7 9:3
t p up	8:-3 10:4
t p use	0:-4 2:-3 3:5
t p use-case	9:-3 10:3
t p used	0:-3 5:3 10:3
t p using	2:-5 3:-8 8:4 9:-7 10:4
t p utilize	1:4
t p utilizes	9:3
t p vanilla	0:4 10:-4
t p various	1:-4 3:5 8:5 10:-6
t p via	0:-3 1:4 2:-6 3:3 5:3
t p visual	8:-4 10:4
t p weakly-supervised	3:4 10:-5
t p whether	1:-3 3:3
t p which	4:3
t p while	1:-4 3:9 10:-3
t p white-box	8:4 10:-4
t p why	10:3
t p with	0:-6 1:4 5:3 10:-4
t p world	8:3
t p ’	8:3 9:3 10:-5
t p “	8:4
t part aim	0:3 1:-4 4:-8 5:-5 7:-6 8:3 10:-4
t part back	1:-11 2:-17 3:6 4:-4 5:-4 6:-15 7:-3 8:3 10:4
t part body	0:3 1:6 2:-10 3:-3 4:-6 5:-6 6:-3 7:-3 9:-9
t part end	0:-10 2:-5 3:-7 7:-9 8:3 9:-5
t part title	0:-6 1:-4 2:6 4:-10 5:-10 7:-5 8:8 9:11 10:-9
t pp " "	1:3
t pp " in	10:-3
t pp " the	10:3
t pp " while	10:3
t pp ( e.g.	8:3
t pp ) -based	8:3
t pp ) and	1:3 4:3 8:10 10:-10
t pp ) based	8:-3 10:3
t pp ) called	8:8 10:-6
t pp ) for	8:5 10:-4
t pp ) of	3:4 10:-3
t pp ) to	8:-3 10:4
t pp ) with	10:4
t pp , a	0:-4
t pp , an	1:-3 2:-3 10:8
t pp , and	0:-4 3:-3 6:4
t pp , because	8:5 10:-5
t pp , benefiting	10:3
t pp , called	2:7
t pp , custom	8:-3 10:3
t pp , demonstrating	8:5 10:-5
t pp , dubbed	3:5 10:-3
t pp , efficient	8:-3 10:3
t pp , for	8:-5 9:3
t pp , i.e.	8:3
t pp , in	9:3
t pp , including	8:7 10:-6
t pp , namely	1:3 6:-3 8:3
t pp , plug-and-play	2:3
t pp , the	1:-10 8:6
t pp , their	1:4 9:-4
t pp , therefore	8:4 10:-3
t pp , this	3:5
t pp , through	1:3
t pp , to	8:5 10:-7
t pp , various	4:4
t pp , while	10:4
t pp , with	8:3
t pp - -	8:-4 10:6
t pp - the	8:4 10:-5
t pp 2 )	8:3
t pp 95 in	9:3 10:-4
t pp : a	3:-3 8:-4 9:5
t pp : an	2:4 8:-3 10:3
t pp : consistent	10:3
t pp : enhancing	8:-3 9:4
t pp : fast	8:-3 10:4
t pp : from	8:3 10:-3
t pp : towards	8:-3
t pp ; which	8:3
t pp ^ "	3:4
t pp ^ 3d-aided	8:3 10:-4
t pp ^ ^	1:-8 4:-5 5:-7 6:4 8:3 10:-3
t pp ^ a	0:-3 1:-5 2:6 8:6 10:-5
t pp ^ although	0:4
t pp ^ an	8:3
t pp ^ as	10:3
t pp ^ automatic	8:3 9:-3
t pp ^ because	9:3
t pp ^ better	9:-3 10:4
t pp ^ boosting	8:6 10:-7
t pp ^ but	8:6 10:-6
t pp ^ control	3:3 10:-4
t pp ^ current	8:-4 9:-3 10:5
t pp ^ deep	3:-3 8:3
t pp ^ discriminative	10:3
t pp ^ efficient	9:3
t pp ^ elaborate	8:-4 10:4
t pp ^ enhancing	8:3 10:-4
t pp ^ existing	8:-5 9:4
t pp ^ factual	8:3
t pp ^ fast	8:6 10:-5
t pp ^ human	9:-3 10:5
t pp ^ hyperrealistic	8:5 10:-7
t pp ^ improving	3:3 10:-3
t pp ^ in	0:-3 2:4 8:5 9:5 10:-10
t pp ^ interpretable	9:4 10:-3
t pp ^ its	8:3
t pp ^ kinematic	8:3
t pp ^ learning	3:3 8:3
t pp ^ low-cost	8:-3 10:3
t pp ^ modern	10:5
t pp ^ non-conflicting	8:3
t pp ^ occlusion-robust	8:4 9:3 10:-6
t pp ^ on	8:8 10:-8
t pp ^ our	1:5 2:-4 3:3 8:-4
t pp ^ overcoming	8:-3 10:3
t pp ^ performing	8:6 10:-6
t pp ^ practical	8:3
t pp ^ reinforced	8:5 10:-3
t pp ^ robust	8:-5 10:5
t pp ^ scalable	8:3
t pp ^ sequence-to-sequence	8:3 10:-5
t pp ^ since	10:4
t pp ^ standard	8:5 10:-4
t pp ^ such	1:-3
t pp ^ the	0:5 1:-9 2:-5 3:6
t pp ^ these	3:3
t pp ^ this	10:4
t pp ^ to	8:-4 10:4
t pp ^ towards	9:-3 10:6
t pp ^ typical	0:4 1:3 10:-5
t pp ^ unlike	5:4
t pp ^ using	2:3
t pp ^ weakly-supervised	3:4 10:-5
t pp ^ while	1:-3 3:10 8:-3
t pp ^ with	6:3 10:-3
t pp a deep	0:4 10:-3
t pp a differentiable	8:-3 10:4
t pp a good	8:6 10:-5
t pp a high-level	3:4 10:-3
t pp a light-weight	1:-3 10:3
t pp a lightweight	10:3
t pp a low-level	10:3
t pp a new	7:3 8:-3
t pp a novel	3:-3 9:4
t pp a real-time	10:3
t pp a real-world	9:4 10:-4
t pp a scalable	8:3 10:-5
t pp a simple	4:5
t pp a state-of-the-art	4:4
t pp a tough	8:-3 10:3
t pp ability of	8:4 10:-3
t pp able to	8:4 10:-3
t pp abstractions for	8:5 10:-5
t pp accuracy of	1:-3 10:4
t pp adanorm :	1:5 10:-3
t pp adaptation (	2:5 8:-3
t pp adaptation for	9:-3
t pp adaptation of	8:-3 10:4
t pp add an	8:3
t pp addressed by	10:3
t pp adopt the	2:3
t pp adopted for	8:5 10:-5
t pp advancements in	1:4 8:3 10:-6
t pp advances in	8:3
t pp advantages of	1:4 3:-3
t pp agents to	8:6 10:-6
t pp aim to	8:4 9:-4
t pp algorithm for	8:-3 10:7
t pp algorithm to	8:-3 10:3
t pp algorithms as	2:-4 10:4
t pp algorithms for	8:3
t pp alignment via	10:3
t pp allows efficient	8:-3 10:3
t pp allows for	8:5 10:-4
t pp also ,	0:5 10:-4
t pp alternative to	10:3
t pp although neural	10:3
t pp an effective	3:3
t pp an efficient	1:4 8:3 10:-3
t pp an end-to-end	9:-3 10:3
t pp an innovative	2:3 8:-3
t pp an integrated	8:3 10:-3
t pp an online	8:-4 10:4
t pp an unsupervised	1:3 8:-3 9:3
t pp analogue of	10:3
t pp analysis (	10:-3
t pp analysis ,	10:3
t pp analysis and	8:-3 9:3
t pp analyzing the	8:3 10:-3
t pp and a	1:-3 10:5
t pp and an	10:3
t pp and apply	10:3
t pp and class-aware	9:3
t pp and convenient	8:4 10:-3
t pp and effective	3:5 10:-3
t pp and efficient	8:8 10:-8
t pp and enhances	9:4
t pp and generalize	8:-3 9:3
t pp and high-level	8:-3
t pp and improving	0:4
t pp and larger	10:3
t pp and near-online	8:-4 10:4
t pp and opaque	9:3 10:-4
t pp and present	8:4 10:-4
t pp and propose	1:-3 2:3
t pp and robust	8:5 10:-5
t pp and scalable	8:-7 10:7
t pp and state-of-the-art	3:4 8:-4
t pp and stochastic	3:8 10:-7
t pp and the	8:-7 9:-3 10:6
t pp and to	9:4
t pp and white-box	8:4 10:-4
t pp applicable in	10:4
t pp applicable to	8:-3 10:3
t pp application in	10:4
t pp application is	8:3 10:-3
t pp application of	8:4 10:-5
t pp application to	3:5 8:-4 9:4 10:-3
t pp applications to	8:3 10:-3
t pp applied for	8:-4 10:4
t pp applied to	8:3
t pp apply a	0:4 10:-5
t pp apply two	1:4 10:-4
t pp approach performs	10:4
t pp approach to	8:-4 9:6
t pp approaches for	8:3 9:-4
t pp approaches in	10:4
t pp approaches to	10:4
t pp architecture for	8:6 9:-4 10:-3
t pp architectures for	8:3
t pp architectures on	10:3
t pp are revolutionising	8:-3 10:4
t pp argue that	9:-3 10:5
t pp as a	0:4 3:5 8:-3 9:-4
t pp as an	3:7 8:-5
t pp as the	2:-4 4:5 8:3 10:3
t pp aspects of	8:3
t pp assignment for	10:3
t pp attacks for	8:3 9:6 10:-7
t pp attention (	1:4
t pp augment the	9:3
t pp augmentation (	8:5
t pp augmentation for	8:-4 9:4
t pp auto-weighting for	10:3
t pp autoencoder (	0:4 2:-3
t pp available for	9:-5 10:4
t pp backpropagation and	8:5 10:-6
t pp bandits (	10:3
t pp based on	0:3 2:-3 6:-3 8:-4 9:-4 10:4
t pp baseline for	10:3
t pp baselines for	8:6 10:-6
t pp batchnorm for	10:3
t pp bayes-softtactnet for	3:4 8:-3
t pp benchmark (	2:3
t pp benchmark ,	6:5 10:-3
t pp benchmark for	8:6 10:-6
t pp benchmarks of	8:-3 10:3
t pp bias in	10:4
t pp both the	8:4
t pp bounds for	3:9 10:-9
t pp branch for	9:4 10:-4
t pp build a	1:4 10:-3
t pp building a	1:5 10:-4
t pp built on	8:4
t pp by a	3:-4 4:3 10:4
t pp by applying	1:4 10:-3
t pp by combining	0:5 1:-3
t pp by either	8:-3 10:3
t pp by incorporating	1:3
t pp by our	0:3 10:-4
t pp by performing	1:-3
t pp by standard	0:3 1:-3
t pp by the	1:-3 2:4
t pp can enhance	10:4
t pp can impair	8:-3 10:3
t pp can perform	8:-4 10:4
t pp capability of	8:-3
t pp carlo (	10:4
t pp case of	10:4
t pp cast as	8:-3 10:3
t pp ccnet :	0:4 10:-3
t pp challenge for	3:3
t pp challenge in	8:6 10:-4
t pp challenges for	8:-6 10:6
t pp challenges in	8:3
t pp challenging for	8:4 10:-3
t pp cifar-10 ,	6:3
t pp cifar-10 and	10:3
t pp class of	3:8 10:-3
t pp classification and	9:5 10:-3
t pp clustering (	8:5 10:-5
t pp cmw-l ,	2:4 10:-3
t pp cmw-m and	2:4 10:-4
t pp cnns and	8:4 10:-3
t pp co-training for	9:3
t pp common in	10:3
t pp comparable to	4:-3 5:4
t pp compare our	8:3
t pp comparisons and	8:4 10:-4
t pp completely unsupervised	10:3
t pp complexity of	1:4 8:-4
t pp concept of	1:-3 10:5
t pp conducted using	1:3 10:-3
t pp configurations to	8:3 10:-3
t pp consider a	3:4 10:-3
t pp consider the	8:3
t pp consists of	1:3
t pp constraints for	8:3 10:-3
t pp constraints in	3:5 9:3 10:-5
t pp construct a	10:3
t pp context of	8:8 9:-3 10:-3
t pp contrast to	4:5 5:4 10:-4
t pp contribute a	10:-3
t pp control (	2:-3 3:4 10:3
t pp control for	9:3
t pp conventional supervised	3:3 8:-4
t pp correction for	9:-4
t pp correction with	10:-3
t pp cost of	10:3
t pp covispose :	10:3
t pp created using	10:3
t pp crucial for	8:-3 10:3
t pp crucial to	10:3
t pp currently no	8:4 9:4 10:-7
t pp d3 frames	8:-3
t pp data ,	10:3
t pp data for	8:3 10:-5
t pp data from	1:4 10:-3
t pp data with	10:3
t pp database (	10:-4
t pp database to	9:3 10:-3
t pp dataset (	10:-3
t pp dataset ,	6:4 7:3 10:-6
t pp dataset and	10:3
t pp dataset called	7:3
t pp dataset of	8:4 10:-4
t pp datasets for	8:3 10:-3
t pp datasets in	10:4
t pp datasets including	6:4 10:-3
t pp datasets of	8:6 10:-6
t pp decoder :	3:8 10:-7
t pp decouple the	1:3
t pp decrease in	9:3
t pp deep semantic	10:3
t pp deepvio provides	10:3
t pp defined for	8:-3 10:3
t pp demonstrate that	1:-3 2:6
t pp demonstrates that	2:3 10:-3
t pp demonstrating robust	10:3
t pp dependent on	1:5 10:-4
t pp deployment of	10:3
t pp describe a	8:4
t pp design a	1:-4
t pp design for	3:3 10:-4
t pp design of	2:3 3:4 10:-5
t pp design the	10:3
t pp designed for	10:5
t pp detection (	2:3 9:3 10:-6
t pp detection and	8:-3 10:4
t pp detection via	2:-5 3:5
t pp detection with	0:3 2:-4 8:3
t pp detection without	8:-3 10:3
t pp detector (	3:3 10:-3
t pp develop a	8:9 10:-4
t pp develop an	1:4 10:-3
t pp development of	8:-3 9:3 10:3
t pp device for	8:3 9:-3
t pp devise an	1:3
t pp diagnosis (	10:3
t pp directly applying	0:3
t pp directly handle	10:3
t pp disambiguation (	3:3
t pp discriminator (	10:3
t pp distillation (	2:-3 8:3
t pp distillation via	2:4
t pp domain adaptive	8:-3 9:5
t pp domain of	10:-3
t pp domains ,	8:-3 10:3
t pp e.g ,	1:4 10:-3
t pp editing and	8:3
t pp effective for	8:3 10:-3
t pp effectively enhance	8:-3 10:3
t pp effectively for	3:4
t pp effectiveness for	3:3 8:-6 9:4
t pp efficiency in	8:-5 10:3
t pp efficiency of	10:4
t pp either a	1:3 10:-3
t pp embedding (	10:-4
t pp employ a	10:3
t pp employ an	1:-3 10:3
t pp employ the	1:3
t pp employing the	4:4
t pp enable precise	8:3
t pp encoded in	1:-3 10:4
t pp encountered in	8:-4 10:4
t pp enhancements in	10:3
t pp environments ,	10:3
t pp equations (	8:3
t pp equivalent to	10:3
t pp essential for	8:7 10:-6
t pp estimation ,	1:4 4:-3
t pp estimation and	8:-7 10:8
t pp estimation for	8:-5 9:-3 10:8
t pp estimation in	8:3
t pp estimation under	10:3
t pp evaluate our	2:-4 10:4
t pp evaluation of	2:3
t pp evaluations on	10:-3
t pp evolution of	10:3
t pp examine popular	10:3
t pp example ,	1:4
t pp examples of	9:3
t pp experiments on	8:4 9:6 10:-4
t pp experiments that	2:3
t pp experiments to	3:4 10:-4
t pp experiments using	8:5 10:-3
t pp exploration for	10:-3
t pp exploration in	8:3 10:-3
t pp extend this	0:3
t pp extraction (	8:-7 10:4
t pp extractor in	2:4
t pp fact that	9:5 10:-3
t pp factorization (	1:3 10:-4
t pp failures via	8:3 10:-3
t pp families of	10:3
t pp family of	1:4 2:-3 3:4 10:-6
t pp fast and	8:3 10:-3
t pp fast bidirectional	8:4 10:-4
t pp faster than	4:3
t pp features for	9:3 10:-4
t pp field of	8:4 10:-7
t pp fields for	9:-3 10:4
t pp filter (	1:7 3:-3 10:-3
t pp find a	8:4 10:-3
t pp find that	0:3
t pp fine-tuning (	5:3
t pp fine-tuning for	8:4 9:3 10:-6
t pp focus on	8:5 10:-3
t pp focused on	3:4
t pp focuses on	3:3 8:-5 9:-3 10:5
t pp focusing on	8:-4 10:5
t pp for a	3:4 8:-3
t pp for accurate	8:3 9:-3
t pp for both	8:-3 9:6 10:-4
t pp for current	8:-3 10:4
t pp for deep	8:5 10:-5
t pp for detailed	8:-3 10:3
t pp for diverse	8:5 10:-4
t pp for efficient	1:-3 8:-6 10:8
t pp for end-to-end	9:3
t pp for fast	8:-4 9:-3 10:6
t pp for high-precision	3:3 10:-5
t pp for high-quality	10:3
t pp for improving	8:-4 9:4
t pp for learning	8:3
t pp for optimal	8:5 10:-5
t pp for performing	1:4 8:-4
t pp for real-world	8:5 10:-5
t pp for robust	8:-3 10:4
t pp for scalable	8:3 10:-3
t pp for solving	10:5
t pp for studying	10:4
t pp for the	6:3 8:-10 9:5
t pp for training	8:5 10:-3
t pp for various	8:3
t pp form of	8:5 10:-6
t pp formulate a	8:6 10:-4
t pp formulate the	8:3
t pp formulated as	10:3
t pp formulation for	8:-3 10:3
t pp formulation of	10:5
t pp formulation to	8:3
t pp four popular	10:3
t pp fps )	10:4
t pp framework ,	0:3 2:3 8:4 10:-5
t pp framework called	10:3
t pp framework for	3:-3 8:-3 10:5
t pp framework named	2:3
t pp framework to	8:5 10:-5
t pp framework using	8:-3 10:3
t pp framework with	10:3
t pp from an	0:3 1:-3
t pp from simple	4:3 10:-3
t pp from the	1:5 8:-3
t pp function (	1:3
t pp function for	8:3
t pp functions (	3:4
t pp fusion (	10:3
t pp fusion for	8:-5 9:-4 10:8
t pp games (	8:3 10:-4
t pp generalization in	0:4 3:4 10:-3
t pp generation (	3:3 8:-3
t pp generation for	9:3
t pp generation with	3:3 10:-4
t pp generative agents	8:5 10:-5
t pp geometry in	1:4
t pp glm (	8:8 10:-6
t pp glove ,	4:4 10:-3
t pp graph (	0:3 2:-3
t pp graph for	8:-3 10:3
t pp graph in	9:3 10:-3
t pp grasp of	8:-3 10:3
t pp grasps for	8:-3 10:3
t pp gripper with	1:3
t pp guidance for	0:4
t pp guide different	8:4 10:-3
t pp guide the	8:4
t pp hallucination for	8:-5 10:3
t pp hinder existing	8:-3 10:4
t pp history (	2:3
t pp history into	1:3 10:-3
t pp however ,	3:-3 10:3
t pp i.e. ,	10:4
t pp identification and	8:-4 10:4
t pp imagenet-vid and	6:3 10:-3
t pp images ,	8:4
t pp implementation of	3:4 8:3 10:-7
t pp importance of	1:5 3:-3 10:4
t pp improvement in	8:3 10:-3
t pp improvement on	10:3
t pp improvements of	1:3 3:4 10:-8
t pp improvements on	10:3
t pp improves the	10:3
t pp in a	3:-4 10:3
t pp in both	9:3
t pp in communication-enabled	9:3 10:-3
t pp in deterministic	8:-3 10:3
t pp in existing	9:-3 10:5
t pp in many	10:4
t pp in our	1:4 10:-3
t pp in the	0:-6 3:-6 8:6 10:3
t pp in these	1:3
t pp in two	8:3 10:-3
t pp in various	3:8 10:-6
t pp including the	4:3
t pp incorporates the	1:3
t pp indispensable to	8:3 10:-4
t pp inductive and	9:-3 10:3
t pp inference in	0:3
t pp inference with	1:-3 10:3
t pp information for	8:3 10:-3
t pp information to	8:-4 10:4
t pp information using	10:3
t pp inherent to	8:-3 10:3
t pp input for	0:3 8:-3
t pp inspiration from	10:3
t pp interaction (	10:3
t pp interest in	3:3 8:3
t pp into a	1:-3 8:-3 10:9
t pp into existing	3:3 10:-3
t pp into our	2:3 10:-3
t pp into the	1:3
t pp introduce a	1:-8 2:3 4:3 9:4 10:-3
t pp introduce an	1:-3 10:4
t pp introduce the	1:-7 2:3 8:3
t pp introduces two	1:-3 10:3
t pp is a	1:6 3:-3 8:-6 10:3
t pp is an	3:4
t pp is that	8:3
t pp is the	0:3 4:3
t pp is to	8:4 9:-5
t pp issue of	8:-4 10:4
t pp issues in	8:7 10:-6
t pp it to	8:-4 9:4
t pp it with	1:3
t pp jointly models	8:5 10:-5
t pp jointly performing	8:5 10:-5
t pp k-means ,	8:3 10:-3
t pp knowledge ,	1:-3 10:4
t pp knowledge augmented	10:-3
t pp knowledge to	8:-3 10:3
t pp known as	8:7 10:-5
t pp known that	0:3 10:-3
t pp landscape of	2:-3 3:3
t pp languages for	8:4 10:-4
t pp large scale	9:4
t pp large-scale ,	8:4 10:-3
t pp large-scale pre-trained	1:3
t pp leading to	2:3
t pp learn a	1:-3 10:5
t pp learn the	8:3
t pp learning (	0:-3 3:-6 4:-3
t pp learning -based	8:3 10:-3
t pp learning and	8:4
t pp learning based	8:-4 10:5
t pp learning for	8:-5 10:6
t pp learning in	1:3 3:4 10:-4
t pp learning of	0:3 1:-3 8:-6 9:-5 10:8
t pp learning through	10:-3
t pp learning using	7:3
t pp learning with	1:6 2:-4
t pp learns to	8:-4 10:4
t pp leverage a	2:-3
t pp leverages a	1:-3 10:3
t pp leveraging a	1:5 10:-4
t pp linking (	8:3
t pp literature on	8:3
t pp llms ’	9:3
t pp loaded to	2:4
t pp localization for	8:-3 9:3
t pp long context	10:3
t pp loss ,	2:4 10:-3
t pp lstm for	9:3
t pp many other	10:-4
t pp maps for	1:3
t pp massively impacted	8:-3 10:3
t pp maximization for	3:4 10:-3
t pp means of	1:3 8:-4
t pp meanwhile ,	4:5 10:-3
t pp mechanism for	8:-6 9:3 10:3
t pp metafinger :	10:3
t pp method (	10:-3
t pp method ,	8:4
t pp method and	8:-3 10:3
t pp method on	10:4
t pp method to	9:-3 10:4
t pp methodology for	8:-4 9:-3 10:7
t pp methods (	3:3
t pp methods ,	8:7 10:-4
t pp methods for	8:-3 10:3
t pp methods in	9:-4 10:4
t pp methods of	8:3
t pp methods on	8:-4 10:4
t pp methods to	10:5
t pp methods use	3:4
t pp methods using	10:3
t pp metrics for	8:3
t pp minimize a	1:6 10:-6
t pp minimizing the	1:-3 10:4
t pp mixtures for	8:-3 10:5
t pp mnist ,	1:3
t pp model (	4:4 5:6 10:-5
t pp model ,	2:-3 10:4
t pp model by	3:4
t pp model for	9:4
t pp model of	10:4
t pp model to	10:4
t pp model via	2:4 10:-4
t pp model with	2:4
t pp modeled as	8:3 10:-4
t pp modeling for	8:-3 10:4
t pp modeling in	3:3
t pp models and	1:3 10:-4
t pp models for	9:-4
t pp models in	10:4
t pp models of	8:-4 10:4
t pp models on	10:3
t pp models to	9:4
t pp models using	0:3
t pp models ’	8:5 10:-5
t pp module for	10:3
t pp more challenging	8:-3 10:3
t pp most existing	8:-4 10:5
t pp most previous	10:4
t pp most recent	9:5 10:-4
t pp multimodality to	8:-3 10:3
t pp nature of	8:-4 10:5
t pp navigation (	9:5 10:-5
t pp navigation and	8:-3 10:3
t pp ncdwf :	8:4 9:4 10:-6
t pp need for	10:3
t pp net for	9:-6 10:7
t pp nets (	2:-3 10:4
t pp network (	2:4 3:-3
t pp network with	1:5 10:-3
t pp networks (	8:5
t pp networks against	10:3
t pp networks called	2:4 10:-4
t pp networks for	3:3 9:3 10:-3
t pp networks to	8:-6 10:6
t pp new neural	8:-3 10:3
t pp new state-of-the-art	8:4 10:-4
t pp nmpc for	8:-3 10:3
t pp notion of	0:4 3:4 10:-6
t pp objective of	9:3
t pp objectives with	8:4
t pp observe that	0:3 1:-3
t pp odometry (	8:4 10:-4
t pp of a	2:-4 3:4
t pp of an	1:-5 10:9
t pp of automated	8:3 10:-3
t pp of bounded-loss	1:3
t pp of challenging	8:8 10:-7
t pp of current	3:4 4:5 9:-4 10:-5
t pp of existing	8:-5 10:5
t pp of integrating	8:-3 10:4
t pp of optimal	10:-3
t pp of other	3:4 10:-4
t pp of our	2:3 9:4 10:-4
t pp of over-parameterized	10:3
t pp of standard	5:4
t pp of state-of-the-art	10:4
t pp of synthetic	8:3
t pp of the	2:6 6:-3 7:4 9:-4 10:-5
t pp of this	3:4
t pp of training	10:3
t pp of two	1:6 2:-3 3:6 10:-9
t pp of using	1:3
t pp on a	1:5
t pp on an	8:3
t pp on benchmark	8:5 10:-5
t pp on challenging	10:3
t pp on multiple	8:3
t pp on near-online	8:-4 10:4
t pp on non-ordered	9:3 10:-3
t pp on popular	10:3
t pp on standard	3:3
t pp on the	2:4 4:-3 9:4
t pp on three	8:-3 10:3
t pp on various	8:3
t pp opposed to	4:5
t pp optimization (	2:4 8:-4 10:3
t pp optimization of	3:6 8:3 10:-7
t pp optimization using	0:3
t pp optimized for	8:-3 10:3
t pp or a	1:-3 10:4
t pp other benchmark	8:-4 10:4
t pp others at	8:4 10:-4
t pp our model	10:4
t pp our novel	2:7 10:-6
t pp our proposed	1:-4 10:5
t pp outperforming existing	8:5 10:-3
t pp outperforms previous	4:6 10:-5
t pp outperforms state-of-the-art	8:-3 10:3
t pp overcoming the	8:3 10:-3
t pp own harder	10:3
t pp paper addresses	8:3 10:-4
t pp paper presents	10:4
t pp paper studies	8:6 10:-5
t pp paradigm :	8:3
t pp perception and	8:3
t pp performance for	8:6 10:-5
t pp performance in	8:-4 10:6
t pp performance of	1:-5 2:-3 3:-5 5:4 9:3
t pp performance on	9:-4 10:6
t pp performances on	8:3 10:-4
t pp performing a	8:3 10:-3
t pp performs the	8:3
t pp perspective for	8:3 9:3 10:-5
t pp perspective of	8:-5 10:4
t pp pipeline for	8:3
t pp planning (	3:3 10:-4
t pp platform combines	10:3
t pp policies for	8:3
t pp policy 's	8:-3 10:4
t pp polyjuice :	8:3 10:-3
t pp pooling (	10:3
t pp popularity in	8:-3
t pp posetrack :	8:5 10:-5
t pp possible to	10:3
t pp potential in	8:-4 10:5
t pp powerful than	8:3 10:-3
t pp pre-training and	1:3
t pp prediction ,	8:3 10:-3
t pp predictions for	10:3
t pp prefix (	2:3 10:-3
t pp prefix-tuning for	10:-3
t pp present a	1:-5 9:4
t pp present the	1:3 2:-3
t pp presents an	10:3
t pp preservation and	8:4 10:-4
t pp previous state-of-the-art	8:6 10:-6
t pp principle of	0:3 1:-3
t pp prior for	8:-4 10:4
t pp prior to	9:5 10:-3
t pp problem (	3:5
t pp problem ,	10:4
t pp problem in	10:3
t pp problem of	0:3 3:-7 9:4
t pp problem to	10:3
t pp problems in	1:3
t pp problems of	3:5 10:-5
t pp problems with	8:-3 10:3
t pp process (	2:-3 3:-3
t pp process of	10:3
t pp processes (	1:6 10:-3
t pp programming (	1:-3 8:3 10:3
t pp programming require	8:3 10:-3
t pp progress in	9:3
t pp progression to	8:-3 10:3
t pp promising for	8:4 10:-4
t pp properties for	9:3
t pp properties of	8:3
t pp propose a	1:-10 2:3 8:5
t pp propose an	1:3 8:-3
t pp propose new	1:3 2:-3 3:7 10:-6
t pp propose several	1:4 10:-3
t pp propose the	1:-3 10:4
t pp proposes a	8:-3 10:4
t pp proposes the	10:3
t pp provide the	10:3
t pp purpose of	9:3 10:-3
t pp pushes forward	8:4 10:-4
t pp quality for	10:3
t pp quality in	8:3
t pp quantization (	0:3
t pp quasi-duality between	10:3
t pp queries ,	8:3 10:-3
t pp qwen2.5 ,	0:3
t pp radar for	8:4 10:-4
t pp ranking and	10:-3
t pp rate in	8:3
t pp rates for	0:4 8:-3
t pp re-identification (	8:-7 10:7
t pp real time	10:-3
t pp real world	8:3
t pp realize our	2:5 10:-3
t pp reasoning and	8:4 10:-4
t pp reasoning for	8:-3 9:-5 10:7
t pp recently ,	8:-3
t pp recently advanced	8:7 10:-6
t pp recently proposed	3:3
t pp recognition and	8:4 9:-4
t pp recommendation (	2:3 8:-4
t pp reconstruction for	8:-3 10:3
t pp reconstruction in	8:-3 10:3
t pp recovery (	3:5 9:-3
t pp regression (	4:4
t pp regression in	10:-3
t pp regret in	8:5 10:-5
t pp regularize ill-posed	3:4 10:-3
t pp related to	0:3 8:3 10:-5
t pp relations for	3:3 10:-4
t pp rely on	1:-3 4:3 5:3
t pp rendering for	8:-4 10:3
t pp replace the	1:4 10:-3
t pp representation in	8:3 9:-3
t pp representations for	8:7 9:4 10:-9
t pp representations via	8:3
t pp requirement for	10:3
t pp research in	10:3
t pp research investigates	10:3
t pp research of	8:4 10:-3
t pp research on	8:-3 10:3
t pp resolutions for	9:-3 10:3
t pp resolve the	9:3
t pp restoration (	8:3 10:-3
t pp result ,	0:3 2:-4 10:3
t pp results for	3:-3 4:4 10:-3
t pp retrieval and	8:4 10:-3
t pp retrieval or	8:-3 10:3
t pp reuse its	10:3
t pp robots for	8:-3 10:3
t pp robust to	0:3 1:-4 10:4
t pp robustness of	10:5
t pp role of	1:5 10:-3
t pp s2s )	8:4 10:-3
t pp sampling and	1:3
t pp satisfaction and	8:-3 10:3
t pp scene in	8:-3 10:3
t pp scenes in	10:4
t pp scheduling in	8:-3 10:3
t pp search (	1:3 2:-5 4:3 8:-3 9:-3 10:3
t pp segmentation (	8:-5 10:6
t pp segmentation or	8:4 10:-3
t pp segmentation to	8:3 10:-3
t pp selection and	8:3
t pp selection for	8:-6 10:6
t pp selection in	10:4
t pp self-attention for	9:3
t pp semantics for	8:-3 10:3
t pp sensing for	8:4 10:-4
t pp sensor for	8:3
t pp series of	8:7 10:-6
t pp setting of	9:3
t pp setup ,	5:3
t pp several popular	8:3 10:-3
t pp several simulated	8:5 10:-5
t pp sharing and	1:5 10:-4
t pp shift for	9:4 10:-3
t pp show that	1:4 10:-3
t pp signal for	8:4 10:-4
t pp similar to	10:4
t pp simulation of	2:8 3:-3 10:-6
t pp since the	10:3
t pp size of	10:3
t pp so that	8:3
t pp solution for	8:-4 9:6
t pp solution of	8:-3 10:4
t pp solve the	1:-3 8:3
t pp solving a	0:3
t pp solving an	1:4 10:-4
t pp sources ,	3:3
t pp space for	8:3 10:-5
t pp specifically ,	1:3 2:3 10:-4
t pp speech (	8:-3 10:3
t pp sr .	8:-3 10:3
t pp ssf-dan :	2:-3 10:3
t pp state-of-the-art in	0:4
t pp statistic to	8:4 10:-4
t pp stereo (	3:3
t pp strategies for	8:-3 10:3
t pp strategy for	1:3 3:3 8:-3
t pp structure from	0:3
t pp struggle with	8:3
t pp study of	9:5 10:-4
t pp study on	8:-3
t pp study whether	3:3
t pp subclass of	8:-3
t pp subtasks ,	8:-3 10:3
t pp success in	8:-4 10:3
t pp success of	10:3
t pp such a	3:3
t pp such as	3:-6 4:-5 5:4 9:3 10:3
t pp suffer from	8:5 10:-5
t pp summarization ,	10:4
t pp super-resolution (	3:4 8:-3
t pp supervision for	10:3
t pp surprisingly ,	9:3 10:-3
t pp system and	8:-3 10:3
t pp systems for	8:5 10:-3
t pp tablegpt for	10:3
t pp task (	10:4
t pp task for	8:-4 10:6
t pp task in	10:3
t pp task of	3:3 8:3 9:9 10:-9
t pp tasks ,	8:4 9:7 10:-7
t pp tasks :	9:-3 10:5
t pp tasks for	0:4
t pp tasks in	8:5 9:5 10:-9
t pp tasks like	10:-4
t pp tasks of	8:-3 10:4
t pp tasks with	1:4
t pp technique for	8:-4 10:4
t pp technique in	9:3
t pp technique to	8:3 10:-5
t pp techniques and	10:3
t pp techniques of	8:-4 10:4
t pp template -based	9:-4 10:3
t pp temporally consistent	8:3
t pp terms of	1:3
t pp tests for	10:3
t pp texts and	10:3
t pp than the	5:3
t pp than traditional	8:-3 10:3
t pp that allows	8:-3 10:3
t pp that benefits	8:3
t pp that combining	1:4 10:-4
t pp that our	3:4
t pp that performs	9:5
t pp that scalable	0:3 10:-3
t pp that the	2:-4 10:5
t pp that this	8:-4 10:6
t pp that uses	1:3
t pp that utilizes	9:3
t pp the challenging	9:-3 10:4
t pp the classic	5:4 10:-3
t pp the corresponding	8:-3 10:4
t pp the current	1:5 8:-3 9:5 10:-4
t pp the effective	0:3
t pp the existing	3:3
t pp the first	3:4
t pp the iconic	8:3 10:-3
t pp the inherent	1:3
t pp the initial	8:3 9:3 10:-4
t pp the large-scale	6:4 10:-4
t pp the learned	1:3
t pp the modern	8:-4 10:5
t pp the novel	2:-3 6:6 10:-4
t pp the other	1:4
t pp the popular	4:4
t pp the powerful	0:4 1:-3
t pp the previous	3:3
t pp the proposed	3:8 10:-7
t pp the public	6:-3 10:3
t pp the recent	0:4
t pp the resulting	6:4 10:-4
t pp the robust	8:5 9:-3
t pp the same	1:5
t pp the standard	3:-3
t pp the state-of-the-art	0:3 8:3 10:-4
t pp the underlying	10:3
t pp the use-case	9:-3 10:3
t pp the vanilla	0:4 10:-5
t pp the “	10:3
t pp them to	8:5 10:-4
t pp then ,	2:3
t pp then perform	10:-3
t pp then propose	10:3
t pp then use	1:4 10:-4
t pp theory for	1:4 10:-3
t pp therefore ,	8:3 9:-3
t pp this ,	3:3 8:4 10:-6
t pp three benchmark	8:3 10:-3
t pp through a	8:7 10:-5
t pp through an	10:4
t pp through the	1:3
t pp through various	8:6 10:-6
t pp thus supporting	8:3 10:-3
t pp time ,	8:5 10:-5
t pp to a	3:4
t pp to achieve	10:4
t pp to adapt	1:-3 10:4
t pp to address	9:5 10:-4
t pp to advance	10:3
t pp to as	2:8 10:-7
t pp to automate	8:4 10:-3
t pp to benefit	8:3 10:-5
t pp to both	1:-3
t pp to create	8:-3 10:4
t pp to deployed	9:-3 10:4
t pp to efficiently	8:-3
t pp to enable	8:-3 9:3
t pp to evaluate	9:3
t pp to existing	4:3 9:3
t pp to exploit	8:4 10:-3
t pp to explore	9:-3
t pp to generate	8:4
t pp to guarantee	8:-4 10:4
t pp to guide	8:-4 10:4
t pp to implement	8:5
t pp to make	9:3 10:-4
t pp to other	3:3
t pp to perform	8:-4 9:4
t pp to previous	5:4
t pp to provide	8:-3 10:3
t pp to scale	8:3 10:-3
t pp to state-of-the-art	5:3
t pp to support	8:3
t pp to the	3:5 8:-7
t pp to traditional	4:3
t pp to train	2:9 10:-6
t pp to use	1:-3 4:3 10:4
t pp tool in	10:4
t pp tools for	8:3 10:-3
t pp towards better	9:4 10:-4
t pp towards efficient	10:5
t pp towards improved	9:4 10:-4
t pp towards “	8:3 10:-3
t pp tracking ,	9:3
t pp tracking and	9:-3 10:4
t pp tracking using	9:-3
t pp trade-offs between	9:3 10:-4
t pp trade-offs where	8:3
t pp traditionally ,	3:5
t pp train a	1:3 8:-3
t pp train the	1:-4 8:3
t pp trained by	0:3
t pp trained on	6:-3 10:5
t pp trained to	8:3 10:-3
t pp trained using	1:5 10:-5
t pp trained with	1:-3 10:3
t pp training a	10:4
t pp training of	0:-3
t pp transformer (	2:3
t pp transformer -based	1:3
t pp transformer for	8:-7 10:5
t pp transformers (	1:3
t pp translation (	0:3
t pp tree (	4:4
t pp tree for	9:4
t pp twelve diverse	9:3
t pp uncertainty in	1:3 8:4 10:-5
t pp uncertainty is	1:3
t pp under the	1:-5 10:6
t pp understanding (	8:-4 10:7
t pp understanding and	8:-3 9:3
t pp unsupervised high-fidelity	8:3 10:-3
t pp use a	1:3
t pp use for	8:-4 10:5
t pp use in	10:3
t pp use the	1:5 8:4 10:-5
t pp used for	8:-3 10:3
t pp used in	10:3
t pp used to	8:-3 10:4
t pp useful for	8:-4 10:3
t pp useful in	8:7 10:-7
t pp user 's	8:-3 10:3
t pp uses a	1:3
t pp using a	0:-3 1:3 2:4 5:5 8:-4 10:-6
t pp using our	10:3
t pp using the	1:3 6:6 10:-6
t pp utilises the	1:3
t pp validate the	8:4 10:-3
t pp variant of	0:4 10:-3
t pp variants of	10:3
t pp variations make	9:-3 10:5
t pp via the	1:-3 3:3
t pp video -based	8:3
t pp video for	8:3
t pp vision ,	8:3 9:8 10:-9
t pp vision to	10:4
t pp vulnerable to	8:-3 10:5
t pp walks on	1:3 5:4 10:-5
t pp way to	8:5 10:-5
t pp we address	10:4
t pp we adopt	1:5 10:-4
t pp we build	1:3 10:-3
t pp we call	10:4
t pp we choose	1:3
t pp we consider	8:-4
t pp we construct	10:4
t pp we create	6:3
t pp we derive	1:3
t pp we design	8:4
t pp we develop	2:-4 10:5
t pp we employ	1:7 10:-6
t pp we evaluate	2:3
t pp we explore	3:4
t pp we incorporate	1:-4 10:4
t pp we integrate	0:3
t pp we introduce	0:-3 1:4 3:-3 6:6 8:-5
t pp we leverage	1:3
t pp we present	1:-3 10:4
t pp we propose	1:3 3:-4
t pp we term	1:-3
t pp we use	1:3 3:3 10:-4
t pp weakly supervised	10:-4
t pp well as	4:5
t pp while mitigating	8:-3 10:3
t pp while recent	10:3
t pp while the	0:3 1:-4 10:4
t pp widely used	5:4 8:-6
t pp wild with	2:3 10:-3
t pp with a	8:-4 10:4
t pp with existing	3:4
t pp with its	0:4
t pp with state-of-the-art	5:4
t pp with the	1:4 3:3 10:-6
t pp with two	1:3
t pp with various	10:4
t pp within a	10:3
t pp within the	8:-4 10:5
t pp work in	10:3
t pp works of	3:3 8:-3
t pp works on	3:3 8:-4 9:3
t pp yolo for	8:-3 9:4
t pp — for	8:-3 10:3
t q "	0:3 1:-3 2:4 4:-3 8:4 9:-7
t q \$\\texttt{skill-rrt}\$	1:-3 10:6
t q &	8:-4 10:5
t q 's	0:8 3:-3 9:5 10:-4
t q (	0:-3 2:-3 3:-4 4:3 6:-3 7:-3 9:3
t q )	2:-13 3:-7 5:-4 6:-5 10:7
t q *	10:4
t q +	9:3
t q ,	1:-6 2:7 3:-4 4:-3 5:-8 6:-3 7:-3 8:-6 9:-6
t q -	8:5 10:-4
t q -based	0:-3 1:-3 2:9 4:-4 6:-3 8:3 9:-6 10:-3
t q -like	0:4 1:-3
t q .	4:3 8:-3
t q /	8:-4 10:3
t q 1	1:4 4:-3 8:4 10:-6
t q 10%	8:3
t q 100	1:-3
t q 173	8:4 10:-3
t q 18	10:4
t q 2	1:-5 4:3 8:3
t q 2014	8:-3 10:3
t q 21.42%	9:3
t q 3	1:-3 9:3
t q 3d	0:3 1:-3 2:-3 8:-3 9:-6 10:8
t q 3d-aided	8:3 10:-4
t q 3d-multi-view	10:3
t q 5	10:3
t q 6%	8:3 10:-3
t q 78	9:3 10:-4
t q 95	9:3 10:-4
t q :	0:5 2:6 3:-3 4:-6 6:-4 8:-8 10:4
t q ;	0:3 1:-4 10:5
t q ]	10:4
t q ^	8:-4 10:4
t q \`	4:3 10:-5
t q a	0:-5 2:-4 4:-5 5:-7
t q aba	10:3
t q ability	1:-3 8:3
t q able	1:3 8:4
t q about	3:3
t q above	8:5 10:-6
t q absence	10:4
t q abstract	4:4
t q abstractions	8:4 10:-3
t q accelerating	8:7 10:-6
t q accommodate	8:4
t q according	8:7 10:-6
t q account	3:3
t q accumulated	2:-3 10:3
t q accuracy	3:-3 4:4 9:3
t q accurate	2:-3 9:-4 10:5
t q accurately	8:-4 10:4
t q achieve	3:5 9:-5
t q achieved	4:5 8:-7 10:3
t q achieves	5:3
t q achieving	10:3
t q acme	9:3
t q acquisition	10:3
t q across	8:3
t q action	3:3 10:3
t q actions	3:3
t q activated	10:3
t q activation	3:4 10:-3
t q active	8:3
t q actual	8:3
t q acyclic	1:3
t q adanorm	1:5 10:-3
t q adapt	0:5 1:-5
t q adaptation	1:3 2:-3 8:-3 9:-8 10:6
t q adaptations	8:4 10:-4
t q adaptive	1:-7 5:3 9:11
t q adaptively	3:3
t q adapts	1:3
t q adding	1:3 9:4 10:-4
t q additional	8:-6 9:4 10:4
t q additionally	2:-3 3:3 5:4 10:-3
t q additive	1:-3 10:3
t q address	1:4 3:-4 9:5 10:-3
t q addresses	10:3
t q adopt	1:4
t q advance	3:3 8:-3 9:-4 10:6
t q advanced	0:4 1:-3 8:3
t q advancements	1:4 8:3 10:-6
t q advances	3:-3 10:4
t q advantages	1:3 8:3 10:-3
t q advent	10:3
t q adversarial	0:7 8:-9 9:9 10:-3
t q adverse	10:3
t q affect	10:3
t q affordance	8:-3 10:5
t q after	8:8 10:-7
t q afterward	8:-3
t q against	1:-3 2:-3 3:3
t q agent	1:10 8:-4 10:-5
t q agents	8:4 10:-8
t q aggregate	1:-3 10:3
t q aggregation	8:-7 9:3 10:4
t q aggregator	10:3
t q agnostic	8:3
t q ai	1:4 8:-3 9:4
t q aim	8:5 9:-7
t q aimed	8:-3 10:3
t q aiming	10:3
t q aims	10:4
t q aka	3:3
t q ake	10:3
t q algorithm	0:3 2:-3 9:-6
t q algorithms	2:-4 3:7 9:3 10:-7
t q alignment	3:3 8:-5 10:4
t q all	1:-5 10:5
t q alleviate	1:4 9:-3
t q allow	8:3
t q allowing	2:-3
t q allows	3:-3 8:4
t q almost	10:4
t q along	0:3 10:-4
t q already	4:3
t q also	0:3 1:-5 2:-7 3:-5 8:-5 9:4 10:11
t q alternates	3:3
t q alternative	10:4
t q alternatives	10:4
t q although	0:3 1:-4 3:-3
t q ambiguity	10:3
t q among	3:-3 4:3
t q an	0:-7 1:3 2:5 4:-8 5:-4 6:-4 8:-3
t q analogue	10:3
t q analysis	1:-8 3:-3 8:6 9:3
t q analyze	0:3 2:4 10:-4
t q analyzing	8:5 10:-5
t q and	0:-6 1:4 2:-5 9:-3 10:-3
t q annotated	10:4
t q annotation	10:3
t q annotations	8:-3
t q anomaly	3:8 8:-6
t q another	3:3 8:3 10:-3
t q answers	0:4 8:5 10:-9
t q any	1:-7 10:5
t q anytime	8:-4 10:5
t q aperit	8:3
t q applicability	2:3
t q applicable	8:-6 10:9
t q application	3:3 8:-5 9:3
t q applications	1:-3 3:-3 9:-3 10:6
t q applied	9:-3
t q applies	8:3
t q apply	0:6 2:-3 9:10 10:-5
t q applying	5:3
t q approach	0:-3 3:4 4:5 9:4
t q approaches	1:-4 6:3 8:3
t q approximate	10:3
t q approximately	1:6 10:-3
t q approximations	0:3
t q arbitrary	1:5 10:-3
t q architecture	2:-5 10:3
t q architectures	2:-3 6:3 8:6 9:-3
t q are	0:-5 1:6 9:-7
t q area	10:3
t q argue	8:-4 9:-3 10:6
t q argument	10:3
t q around	1:3
t q art	1:-3
t q article	1:4 10:-3
t q arts	8:3
t q as	1:-3 3:7 5:4 6:-6 8:-7 9:-6
t q aspects	8:5 10:-3
t q assess	8:7 10:-7
t q assessment	6:3 9:-4
t q assignment	1:4
t q assignments	1:3 10:-3
t q assist	10:4
t q assistance	8:-3 10:4
t q assistant	10:3
t q associated	1:-4 10:6
t q association	10:-3
t q assuming	1:3
t q assumption	8:-3 10:4
t q asymmetric	3:4
t q asymptotic	8:3 10:-3
t q at	1:-5 10:7
t q attack	8:3 9:3
t q attacks	1:-3 9:6
t q attempt	4:4 8:-3
t q attention	8:-10 9:6 10:7
t q attention-gated	8:3 10:-3
t q attentive	8:4
t q attribute	3:-4 10:4
t q attributed	1:3
t q augmentation	1:-3 8:-6 9:3 10:6
t q augmentations	4:5
t q augmenting	8:3
t q auto-weighting	10:3
t q autoencoder	0:4 1:3 2:-3 10:-3
t q autoencoders	8:-3 10:3
t q automata-theoretic	3:4
t q automated	1:5 8:8 9:-5
t q automatic	0:3 8:-3
t q automatically	1:4 3:4 8:-5 9:3 10:-5
t q automl	8:-3
t q autonomous	4:4
t q auxiliary	0:3 10:-4
t q available	1:-4 6:7 8:4 9:-7 10:-3
t q avenue	8:-3 10:4
t q avoid	1:3 8:3 10:-4
t q avoidance	10:3
t q avoiding	4:4 10:-3
t q aware	10:-3
t q axis	10:3
t q background	10:3
t q backpropagation	1:3 8:3 10:-5
t q backtranslation	1:-3 10:4
t q bandits	3:7 10:-5
t q bandwidth-bound	8:-4 10:4
t q banks	9:-4 10:5
t q base	10:3
t q based	0:3 2:-4 4:4 5:-3 8:-5 9:-3
t q baseline	1:-3 4:6 8:-5 10:3
t q baselines	3:3 4:4 8:7 10:-8
t q basic	8:6 9:-4
t q basis	8:4 10:-5
t q batchnorm	10:3
t q bayes-softtactnet	3:4 8:-3
t q bayesian	8:-13 10:14
t q bbob	10:4
t q be	0:-5 1:7 4:-6 9:-5
t q because	1:5 9:3 10:-7
t q become	10:3
t q been	4:4 8:4 10:-4
t q begun	8:-3
t q behave	5:3 8:3 10:-4
t q behavior	1:5
t q belief	8:-4 9:-3 10:8
t q benchmark	3:-3 6:-3 7:-3 8:3 9:4 10:-3
t q benchmarking	9:3
t q benchmarks	1:-3 6:6 8:-3 10:3
t q beneficial	3:3 10:-6
t q benefiting	10:3
t q benefits	8:6
t q bert	0:3
t q besides	1:-3 2:-4 3:4 10:5
t q best	0:3 8:-4
t q beta	8:-4 10:3
t q better	0:3 1:-4 10:3
t q between	0:3 3:5 8:-9 9:3
t q bias	3:-3
t q bidirectional	10:-3
t q biggest	10:3
t q bilinear	9:3
t q binocular	10:3
t q black-box	8:-6 10:7
t q bleu	6:3
t q blind	2:4 10:-3
t q block	1:-4 10:6
t q blocks	10:3
t q bodies	8:-3 10:3
t q boosting	8:6 10:-5
t q boostrad	9:4 10:-4
t q boosts	8:4 10:-5
t q bootstrap	8:-3 10:3
t q both	1:-3 4:3 8:-4 9:11 10:-3
t q bound	2:4 10:-4
t q boundary	10:3
t q bounded-loss	1:3 10:-4
t q bounds	3:8 8:3 10:-8
t q branch	2:3 10:-3
t q branches	8:-4
t q bring	3:5 10:-3
t q brings	8:-7 10:6
t q broad	8:-4 9:3
t q build	1:4 8:-6
t q builds	0:5 1:-3 10:-3
t q built	8:4
t q bumblebee	1:4 10:-4
t q but	8:10 10:-8
t q by	1:6 3:-4 5:-4 6:-4 8:-7 9:-5
t q cad	8:5 10:-7
t q calibration	1:4
t q call	1:6 2:-6
t q called	0:3 1:-5 2:4 3:-5 6:-4 8:5
t q cameras	1:7 8:3 10:-9
t q campsite	8:-3 10:3
t q can	3:5
t q cannot	10:7
t q canonical	9:4 10:-3
t q capability	2:3 8:-4
t q capable	8:-7 10:8
t q capacity	8:-3 10:4
t q capture	10:6
t q car	6:-4 7:4
t q carlo	10:3
t q carried	8:5 9:4 10:-6
t q cascade	10:3
t q cascaded	10:3
t q case	1:-3 6:4 9:-4 10:5
t q cast	1:-3 3:4
t q casting	9:3 10:-6
t q categories	10:4
t q category	10:3
t q category-level	8:3
t q causal	8:3
t q ccnet	0:4
t q center	10:3
t q centers	10:3
t q central	2:3 8:-4
t q centric	10:4
t q certain	3:4
t q chain	10:3
t q chains	8:5 10:-5
t q challenge	1:-3 2:-4 3:7 9:-3
t q challenges	2:4 3:-3
t q challenging	3:-4 9:7
t q change	10:3
t q changes	0:3
t q channel	1:3
t q channels	8:-3 10:4
t q character-level	8:-3
t q characteristics	8:5 10:-3
t q chinese	2:4
t q choose	1:3
t q cifar-10	6:5 10:-4
t q cifs	1:4 10:-4
t q circuits	0:3
t q class	1:-5 3:7 9:-6 10:3
t q class-aware	9:3
t q classes	8:-4 10:4
t q classic	5:4
t q classical	8:-9 10:9
t q classification	0:3 1:-3 5:4 6:-5 9:4
t q classifiers	0:3
t q clgsi	8:-3
t q clients	1:-3
t q clipart	10:3
t q close	9:-3 10:4
t q clothing	1:-3 10:3
t q cloud	10:3
t q cluster-aware	8:-4 10:3
t q clustering	1:-7 6:4 10:3
t q clusters	1:3
t q cluttered	9:-3 10:3
t q cmw-l	2:7 10:-6
t q cmw-m	2:4 10:-4
t q cnns	8:7 10:-3
t q co-training	9:3
t q code	10:4
t q coding	10:3
t q coherence	1:4 10:-6
t q collected	8:3
t q colour	0:3
t q combinatorial	8:4 10:-3
t q combine	1:3 8:-3
t q combines	10:5
t q combining	0:4 1:8 8:-3 10:-5
t q common	3:-3
t q communication	0:3 9:3 10:-6
t q communication-enabled	9:3 10:-3
t q community	10:3
t q comparable	4:-4 5:6 8:3
t q compare	3:4 4:-4 5:3 8:3
t q compared	0:3 1:-8 4:7 5:3 8:-3 10:-4
t q comparing	3:5 10:-3
t q comparisons	8:4 10:-4
t q competitive	1:-4 5:7 8:-5 9:3
t q complementary	8:-3 10:4
t q completely	10:3
t q completion	8:5 10:-4
t q complex	0:3 1:-3 10:4
t q complexities	9:3
t q complexity	0:4 3:3 5:3 8:-6 10:-4
t q complicated	10:4
t q component	1:6 3:3 10:-6
t q components	8:3
t q composing	1:4 10:-4
t q composition	8:-3 10:4
t q comprehensive	9:4
t q compressed	10:6
t q compression	8:-4 10:7
t q computation	1:-3 8:3
t q computational	5:6 8:3 10:-3
t q computationally	1:-3
t q compute	6:4
t q computer	8:3 9:7 10:-8
t q computer-aided	10:3
t q computing	8:3
t q concept	3:5
t q conclude	5:3
t q condition	8:4 10:-4
t q conditioned	8:-3 10:3
t q conditions	8:4 10:-4
t q conduct	10:4
t q conducting	10:-4
t q confidence	0:3 8:-5
t q configurations	8:3 10:-3
t q confirm	8:-3 10:5
t q confirmed	2:3
t q conjunction	10:3
t q connected	10:4
t q consensus	9:3
t q consequently	1:3 8:-4
t q consider	0:3 1:-3 3:6 8:-3
t q considerable	0:3 8:-3 9:-3 10:7
t q consideration	8:-3 10:3
t q considerations	8:-3 10:4
t q considered	0:4 1:-3 8:-6 10:5
t q considering	8:4 10:-3
t q consistency	0:3 10:-3
t q consistent	2:3 8:-4 9:-5 10:7
t q consists	10:3
t q constrained	0:3
t q constraint	8:-3 10:3
t q constraints	0:6 9:3 10:-9
t q construct	1:6 3:-3 8:-3
t q constructing	1:-5 10:6
t q construction	6:6 10:-4
t q contact-rich	10:3
t q contain	10:3
t q contains	1:-3 10:4
t q context	0:3 1:-3 3:-3 8:-3 10:5
t q context-aware	10:-3
t q contextual	3:4 8:-4
t q contextual-relation	2:3 9:-5
t q continual	8:-7 10:8
t q contrary	10:3
t q contrast	4:3 5:3 10:-3
t q contrasting	0:3
t q contrastive	1:-5 7:3 8:6
t q contribute	10:-4
t q contribution	0:6 1:-3 2:-3 10:-4
t q control	3:6 8:-5
t q controllable	8:-3 10:3
t q controller	10:3
t q controlnet	2:4 10:-3
t q convenient	8:4 10:-3
t q conventional	1:-5 8:-4 10:8
t q convergence	8:-5 10:5
t q conversations	8:-5 10:5
t q conversions	8:-3 10:3
t q converted	3:4 10:-3
t q converting	8:-3 10:3
t q convex	1:-3 10:3
t q convincing	8:-3 10:3
t q convnet	8:8 10:-6
t q convolution	1:-4 8:-3 10:4
t q convolutional	1:6 2:-8 8:-5 9:-3 10:4
t q convolutions	10:3
t q cooperation	9:5 10:-4
t q coordinated	8:6 10:-6
t q core	1:-4 10:7
t q coreference	10:3
t q corpus-rare	8:3
t q correct	10:-3
t q correction	1:4 9:-3
t q correlation	1:4 10:-3
t q correlations	1:3
t q correspondence	1:5
t q corresponding	8:-3 10:5
t q corrupted	8:8 10:-6
t q cosine	8:3
t q cost	10:3
t q cosypose	10:3
t q could	10:3
t q coulomb	2:3
t q coupled	1:4 8:-3
t q covers	10:3
t q covispose	10:3
t q cqa	8:3
t q crafted	8:-3 10:3
t q create	2:-3 6:3
t q created	6:-5 7:4
t q creation	8:3
t q criteria	8:3 10:-3
t q criterion	3:3 10:-4
t q critical	0:4
t q critique	1:3
t q cross	3:4 10:-4
t q cross-domain	2:3 8:-3
t q cross-modal	8:-4 10:4
t q crowded	10:3
t q crucial	8:-5 10:6
t q cstr2.5m	10:3
t q cultural	8:-3 10:3
t q curate	7:3
t q current	0:-4 3:6 4:3 8:-4
t q currently	4:3 8:3 9:4 10:-5
t q custom	8:-3 10:3
t q customize	10:3
t q cycle-consistent	8:9 10:-7
t q d-amp	1:3 10:-3
t q d3	8:-3
t q data	0:6 1:3 2:4 4:-3 5:4 8:-5 9:-6
t q data-driven	8:3 9:3 10:-5
t q data-limited	3:3
t q database	9:3 10:-6
t q dataset	1:-3 2:-5 7:4 10:4
t q datasets	1:-5 3:-5 8:4
t q date	8:3
t q deal	8:3
t q deblurring	2:3
t q decision	3:-3 10:5
t q decision-making	10:4
t q decoder	3:8 9:-7 10:3
t q decoding	1:-3
t q deconvolution	4:-3 5:4 8:-4
t q decouple	1:3 8:-3
t q decoupling	8:3
t q decrease	8:-3 9:3
t q deep	0:5 2:-3 3:7 9:-9
t q deepvio	10:4
t q defense	8:5 10:-5
t q define	1:3 2:-3 3:3 8:3 9:4 10:-8
t q defined	1:3 8:-3
t q deformable	9:-3
t q degeneracy	8:4
t q degradation	3:3
t q degrades	8:4 10:-3
t q demand	9:3
t q demonstrate	0:-4 1:5 2:-3 3:7 4:-4 6:-3
t q demonstrated	0:3 8:-3 10:3
t q demonstrates	2:3 8:-3
t q demonstrating	8:6 10:-4
t q demonstrations	10:4
t q denoising	0:4 8:-3
t q denoted	2:3
t q dense	2:4 8:-6 10:4
t q density	3:3
t q dependency	8:5
t q dependent	1:5 10:-4
t q deployed	8:5 9:-3
t q depth	0:6 1:-3 10:-3
t q derive	2:4
t q derived	0:3 5:3
t q descent	1:4 3:-5 4:3 10:-3
t q describe	1:4 8:-4
t q described	1:4
t q describes	1:3 8:4 10:-5
t q description	8:3
t q descriptions	10:4
t q descriptor	10:3
t q descriptors	1:3 10:-6
t q design	1:-8 2:7 3:12 8:3 10:-10
t q designed	1:-3 8:-6 10:10
t q designing	3:4 8:-5 10:3
t q designs	8:3 10:-3
t q desired	8:-4 10:6
t q despite	3:-3 8:3
t q detailed	8:6 10:-4
t q detection	2:-3 8:-5 10:4
t q detector	3:3
t q detectors	3:5 10:-4
t q detects	9:3
t q determine	3:3
t q deterministic	3:3 8:-3 10:3
t q develop	3:-5 8:3
t q developed	1:-5 10:6
t q developing	8:-4 10:4
t q development	3:-3 9:3 10:5
t q developments	1:7 10:-5
t q develops	8:4
t q deviation	9:-4
t q device	8:3 9:-3
t q devise	10:3
t q diagnosis	8:-3 10:4
t q dialog	2:4 8:-3
t q dialogue	2:5 8:-4
t q dialogues	8:-5
t q dies	8:3
t q diffeomorphism	8:-3 10:3
t q difference	0:4
t q differences	5:4
t q different	0:-5 3:6 4:-3
t q differentiable	1:7 8:-3 10:-4
t q difficult	8:-6 9:8
t q diffuse	10:-3
t q diffusion	0:3 1:4 2:-4 3:3 8:-7 9:6 10:-4
t q digits	8:5 10:-6
t q dimensional	8:-4 9:4
t q dimensionality	8:-4 10:5
t q direct	10:5
t q directed	1:3
t q direction	8:4
t q directions	10:3
t q directly	0:3 1:-5 3:3
t q disambiguation	3:3
t q disc2021	1:5 10:-4
t q discourse	9:-3 10:3
t q discover	2:4 10:-4
t q discovered	10:3
t q discovery	3:4
t q discrete	8:-3 10:6
t q discriminative	9:-8 10:6
t q discriminator	10:4
t q discuss	1:-3 10:5
t q discusses	8:4 10:-3
t q distance	6:-4 7:4
t q distillation	1:-4 2:4 8:-4 9:3 10:3
t q distilled	10:3
t q distilling	10:3
t q distributed	1:4
t q distribution	0:3 1:3 8:-7 10:3
t q distributionally	8:-3 10:3
t q distributions	1:-3 8:3
t q diverse	3:5 9:6 10:-7
t q diversity	10:3
t q dnn	3:3 9:3 10:-5
t q do	1:3
t q document	1:-3 10:3
t q documents	1:3
t q does	10:3
t q domain	1:-5 3:6
t q domains	9:6 10:-4
t q done	10:5
t q down	8:-3 10:4
t q downstream	3:3 8:-7 9:3
t q dpa	8:3
t q drift	10:3
t q driven	2:3
t q driving	4:4
t q dual	2:-4 9:-3 10:4
t q dual-level	2:5 10:-5
t q dubbed	2:3 3:5 10:-6
t q during	3:-3
t q dwv	10:3
t q dynamic	1:4 3:-3 9:-6 10:3
t q dynamical	0:3
t q dynamics	0:3 8:-8
t q e.g	1:4 10:-3
t q e.g.	0:-3 10:6
t q each	0:7 1:-7 8:-6 10:7
t q easily	10:4
t q easy	4:4 10:-4
t q ecoica	3:3
t q edge-dependent	3:3
t q eeg	8:3
t q effective	2:4 8:-5 9:-4 10:3
t q effectively	3:3
t q effectiveness	1:-4 8:-4 10:6
t q effects	1:-3
t q efficacy	1:5 2:-3 8:-6
t q efficiency	1:3 10:-3
t q efficient	1:-3 2:-4 3:3 4:-4 8:5 9:3
t q efficiently	1:-3 5:3 9:3
t q effort	10:3
t q efforts	9:4 10:-5
t q eight	9:-4 10:4
t q either	8:-6 10:4
t q elaborate	8:-6 9:4
t q elastic	8:3 10:-3
t q elements	2:4 8:-3
t q em	3:4
t q embed	1:5 10:-3
t q embedded	1:3
t q embedding	2:3 8:-4
t q embeddings	10:3
t q emerging	8:-4 10:4
t q empirical	8:7 10:-6
t q empirically	8:-4 10:6
t q employ	1:3
t q employing	1:-4 4:3 8:3
t q employs	1:3
t q enable	1:5 9:3 10:-5
t q enabled	8:-3 10:3
t q enables	10:3
t q enabling	0:3 1:-3
t q encoded	1:4 10:-3
t q encoder	1:3 2:3
t q encoders	1:-3 10:3
t q encoding	8:-5 10:5
t q encompass	3:4 10:-3
t q encompasses	9:-3 10:3
t q encountered	8:-4 10:5
t q encourage	9:3
t q encouraging	10:3
t q encrypted	10:3
t q end	1:-4 2:4 8:-3
t q end-to-end	2:7 8:-3 9:7 10:-6
t q english	10:-3
t q enhance	10:3
t q enhanced	8:3 9:4
t q enhancements	10:3
t q enhances	3:3 8:-3 9:3 10:-3
t q enhancing	8:-3 9:3
t q enough	8:7 10:-5
t q ensembles	10:-3
t q ensure	10:3
t q ensures	10:3
t q entirely	0:3
t q entities	8:-3 10:4
t q entity	3:3 9:4
t q entropy	2:-3 3:4
t q environment	8:3
t q environmental	0:3
t q equation	1:3
t q equivalent	10:3
t q error	4:4
t q especially	8:3
t q essay	10:3
t q essential	10:4
t q established	0:4 10:-4
t q estimated	1:6 10:-5
t q estimates	8:-4 10:6
t q estimation	1:3 2:4 6:-4 7:4 9:-6
t q estimator	1:5 10:-3
t q euclidean	10:3
t q evaluate	1:-6 2:3 3:-4 6:-3 8:3 9:6
t q evaluated	5:4 8:3 10:-3
t q evaluating	8:-5 10:6
t q evaluation	2:3 3:-3
t q evaluations	6:5
t q even	4:5
t q event	1:3 8:-6 10:3
t q events	10:3
t q evidence-distillation	10:3
t q evolution	1:-3 10:3
t q evolutionary	8:4 10:-6
t q exact	6:3 10:-3
t q examines	8:3 10:-3
t q example	1:5 4:4 8:-7
t q examples	1:-3 9:5
t q excellent	8:-3 10:4
t q executing	10:4
t q exhibits	1:4
t q exist	4:3
t q existing	1:-8 2:-5 3:9 8:-3
t q expand	1:4
t q expansion	3:4 9:4 10:-5
t q expectation	1:3 3:3 10:-5
t q expected	10:3
t q expensive	3:3 8:4 10:-3
t q experience	8:-4 10:5
t q experimental	2:9 6:-3 8:-3
t q experimentally	10:6
t q experimenting	3:3
t q experiments	0:-3 3:-3 6:4 7:-4 9:5
t q expert	8:3
t q explainable	8:4 10:-3
t q explaining	10:3
t q explanations	1:-3
t q explicit	4:4
t q exploit	8:8 10:-5
t q exploits	10:3
t q explore	1:3 3:3
t q explores	10:3
t q exploring	10:4
t q exponentially	1:4
t q expose	9:-4 10:5
t q exposing	8:-3 10:3
t q express	8:-6 10:5
t q expressed	0:4 10:-5
t q expression	8:3 10:-3
t q expressions	8:9 10:-8
t q extend	0:13 1:-4 8:-6 10:-3
t q extended	10:5
t q extending	10:3
t q extends	0:6 1:-3
t q extension	0:4 1:-4 3:-3 10:4
t q extensions	10:3
t q extensive	2:3 6:8 8:-4 10:-4
t q external	1:3
t q extra	10:3
t q extract	1:7 10:-5
t q extracted	1:-4 2:4
t q extraction	2:5 8:-7 10:3
t q extractor	2:3
t q extracts	8:-3 10:5
t q extremely	10:4
t q face	3:3
t q faces	2:3 8:5 10:-7
t q facilitate	1:3 8:-4 10:4
t q fact	8:-5 9:7
t q factor	10:3
t q factorization	1:6 8:-6
t q factors	9:4
t q factual	8:5 10:-3
t q failure	2:-3 8:3
t q failures	1:3 10:-3
t q fairness	10:3
t q fake	8:-4 10:4
t q families	10:3
t q family	3:6 8:-3 10:-6
t q fashion	1:-3
t q fassst	9:5 10:-4
t q fast	1:-3 8:4 9:-3
t q faster	4:6
t q feature	0:-4 1:-6 2:6 3:4 8:5 10:-5
t q feature-pair	9:-3 10:4
t q features	1:7 2:-4 8:-8 9:5
t q feedback	10:4
t q few	8:10 10:-7
t q ffd	1:-3 10:6
t q fidelity	8:-3 10:3
t q fields	1:-3 8:-3 9:-4 10:7
t q filter	1:5 3:-4 9:-3
t q finally	2:-5 10:3
t q find	0:5 1:-3 9:-5 10:5
t q findings	10:3
t q fine-grained	8:-4 10:3
t q fine-tune	0:4 10:-5
t q fine-tuned	10:3
t q fine-tuning	1:3 3:-3 5:3 9:3 10:-6
t q finite	5:5 10:-6
t q firmer	8:3 10:-3
t q first	7:6 8:-6
t q first-of-its-kind	10:-3
t q firstly	2:-3 10:3
t q flexible	3:3 8:3 9:-3 10:-3
t q flight	0:3
t q flow	1:4 2:3 8:-3
t q fmcw	8:3 10:-3
t q focus	10:4
t q focused	3:3
t q focuses	9:-3
t q focusing	8:-5 10:6
t q follow	10:3
t q followed	10:3
t q following	1:5 10:-3
t q for	1:-4 2:-4 3:-3 5:-7 7:-3 9:4
t q force	1:3 8:-3
t q forecasting	9:3
t q foreground	10:3
t q form	1:-4 8:8 10:-6
t q formal	8:4 10:-4
t q formalize	2:3
t q format	8:-3 10:5
t q formulate	8:5
t q formulated	1:3
t q formulating	10:3
t q formulation	3:3 8:-4 9:-3
t q formulations	8:5 10:-4
t q forward	8:9 10:-6
t q found	2:-3 3:3
t q foundation	10:3
t q foundational	9:-3 10:3
t q four	8:-3 10:6
t q fourier	1:4 8:-3
t q fpn	10:3
t q fps	10:4
t q fractional	10:3
t q frame	2:3 9:-3 10:3
t q frames	2:3 8:-4
t q framework	0:4 1:-5 2:5 3:-7 4:-3 8:5 9:-5 10:-4
t q frameworks	9:-3 10:5
t q free	8:-3 10:4
t q freetransfer-x	8:-5 10:5
t q frequency	8:-3 10:4
t q from	0:7 1:4 2:-4 3:-7 4:6 5:4 6:-11 8:-4 9:-4
t q front-end	8:3 10:-4
t q full	8:3 10:-3
t q fully	1:3 5:3 10:-3
t q function	0:-3 1:6 10:-3
t q fundamental	9:-3
t q further	6:-3 8:-5 10:8
t q furthermore	1:-4 2:5 3:3
t q fuse	8:3
t q fuses	1:4
t q fusion	10:5
t q gain	0:3 8:-3 9:6 10:-4
t q gains	4:3
t q gait	10:3
t q game	1:4 3:4 10:-6
t q games	8:3 10:-3
t q gan	0:3
t q gans	8:8 10:-5
t q gap	10:3
t q gaussian	2:-4 8:-7 9:9
t q gd	3:4 10:-3
t q general	1:4 8:-7
t q generalisation	8:-3
t q generalizable	8:4 10:-4
t q generalization	0:3 1:-4 2:6 3:6 8:-13
t q generalizations	10:5
t q generalize	8:-4 10:3
t q generalized	8:3 10:3
t q generalizes	8:-4 10:4
t q generate	9:-3 10:4
t q generated	1:3 10:3
t q generating	10:4
t q generation	1:-4 2:3 3:3 8:-7 10:3
t q generative	0:7 3:-4 9:-3
t q generator	1:-3 10:6
t q generic	1:3 8:4 10:-4
t q geometric	8:-5
t q geometrical	8:5 10:-3
t q geometry	0:3 1:3
t q gibbs	3:3
t q gilr-lstm	10:3
t q give	10:3
t q given	3:-3 10:3
t q gives	10:3
t q giving	8:3 10:-3
t q glassware	8:3 10:-3
t q glm	8:8 10:-6
t q global	0:3
t q glove	4:4 10:-3
t q gnc	8:-4 10:4
t q gnn	10:3
t q goal	3:3 10:-4
t q governing	10:4
t q gplvm	10:4
t q gradient	3:-3 8:6
t q grammar	0:3 10:-4
t q graph	1:-5 3:6
t q graph-cut	2:5
t q graph-theoretic	8:3
t q graphical	10:3
t q graphics	8:-3 10:3
t q grasp	1:3
t q grasps	8:-3 10:4
t q great	8:-3 10:4
t q greatly	3:3 10:-4
t q gripper	1:3 8:-7 10:4
t q grippers	8:3 10:-4
t q ground	10:3
t q grounded	1:3 8:3 10:-5
t q grounding	2:3
t q group	8:3 10:-3
t q grouping	10:3
t q growing	8:3 10:-4
t q guarantee	8:-4 10:3
t q guaranteed	10:3
t q guarantees	1:4 8:-3
t q guidance	0:7 8:-4
t q guide	8:3
t q guided	2:-3 3:7 8:-9 9:-5 10:9
t q hadamard	1:4
t q hampers	8:-5 10:5
t q hand	3:3 9:-3
t q handled	8:-4 10:4
t q hard	8:-4 10:9
t q hardware	1:3
t q harmful	8:3
t q has	1:3 8:5 10:-5
t q have	0:6 1:-3 2:-4
t q head	1:6 8:-3 10:-3
t q heads	10:3
t q healthcare	8:5 10:-5
t q heatmap	9:3 10:-3
t q heavily	1:4 10:-3
t q help	8:3
t q helping	8:-4 10:4
t q helps	8:-3
t q hence	1:-3 3:4 8:3
t q here	1:4 3:5 10:-8
t q herein	3:3
t q heteroscedastic	8:-3 10:3
t q hidden	10:3
t q hierarchical	1:-4 9:3
t q high	10:3
t q high-dimensional	8:-4 10:4
t q high-level	3:5 8:-4
t q high-order	10:4
t q high-performance	10:5
t q high-precision	3:3 10:-6
t q high-quality	10:3
t q high-variance	10:3
t q higher	4:4 10:-3
t q higher-level	10:4
t q highlighting	10:4
t q highlights	3:6 10:-5
t q highly	0:4 10:-5
t q hinder	0:4 8:-5 10:4
t q hold	4:3
t q hope	2:-3 6:3
t q how	8:6 10:-5
t q however	1:5 2:-3 4:-3 9:-6
t q hrsod	8:4 10:-4
t q human	3:3 9:-6 10:4
t q human-object	8:-5 10:6
t q human-robot	8:3 10:-3
t q humanevalfix	10:3
t q humanoid	8:4 10:-3
t q humans	8:-3
t q hybrid	10:3
t q hyperrealistic	8:5 10:-7
t q hypotheses	8:-3 10:4
t q i	1:7 8:-3 10:-3
t q i.e.	8:3
t q iconic	8:3 10:-3
t q ideal	3:3 8:-3
t q identification	8:-4 10:8
t q if	10:4
t q ii	8:5
t q iii	10:3
t q ill-posed	3:4 10:-4
t q ill-posedness	3:4 10:-3
t q illustrate	8:-3 10:4
t q illustrating	7:3
t q image	1:-3 3:3 5:3 9:-3
t q imagenet-vid	6:3
t q images	2:7 4:3 8:-6 9:-3
t q imaging	8:4 10:-4
t q imitation	1:-4 10:3
t q impact	8:-5 10:4
t q impacted	8:-3 10:3
t q impair	8:-3 10:3
t q implement	8:8 10:-7
t q implementation	0:-3 2:3 3:3 4:4 10:-6
t q implemented	1:-6 8:3 9:4
t q importance	1:5 3:-3
t q important	9:-3 10:7
t q importantly	3:3
t q impressive	10:3
t q improve	0:3 1:-3 8:-3 10:4
t q improved	3:4 6:-3
t q improvements	3:3 6:-4 8:4 10:-3
t q improving	0:3 1:-4 9:5 10:-3
t q imputation	2:-3 10:4
t q imu	1:5 10:-4
t q in	4:-7 5:-7 6:-5 10:3
t q in-context	3:3
t q in-place	10:3
t q include	1:-3 10:4
t q including	2:-3 3:-4 6:5 8:-3 10:3
t q incorporate	8:-3 10:7
t q incorporated	1:3
t q incorporates	1:3 8:-3
t q incorporating	1:3
t q increasing	1:-3 10:5
t q incremental	1:3 8:-5 10:3
t q independence	8:-3 10:3
t q indicate	3:3 8:-3
t q indicates	10:3
t q indicating	9:-3 10:4
t q indispensable	8:4 10:-4
t q individual	10:4
t q inductive	1:-3 8:3 9:-3 10:4
t q industrial	3:3
t q inequality	1:3
t q inference	3:-5
t q influence	10:3
t q information	0:-3 1:-4 4:5 10:3
t q inherits	10:3
t q initial	9:3
t q innovation	10:4
t q innovative	2:3 8:-4
t q inpainting	8:-4 10:4
t q input	0:3 1:3 2:-3 8:-4
t q input-output	8:5 10:-4
t q inputs	0:3
t q inserted	3:3 10:-3
t q insight	10:3
t q insights	3:3
t q inspiration	10:3
t q inspired	0:9 1:-3
t q instability	3:3
t q instance	8:-6 9:-3 10:7
t q instead	10:8
t q instruction	1:-3 10:4
t q instructme	10:4
t q instructnav	10:3
t q instrumental	9:3 10:-3
t q integrate	1:3 10:-4
t q integrated	1:3
t q integrates	1:-7 10:10
t q integrating	0:3
t q integration	10:4
t q intelligent	10:3
t q interaction	8:-3 10:6
t q interactions	10:3
t q interactive	8:3
t q interest	8:7 10:-5
t q interface	2:3
t q interference	10:3
t q intermediate	8:-3 10:3
t q interpolation	0:4 1:-3 8:3 10:-5
t q interpretability	8:-3 10:6
t q interpretable	2:4 3:-4 8:-5 9:7
t q into	3:3 8:-5 9:-4 10:6
t q intra-processing	8:3 10:-3
t q intrinsic	2:-3 10:4
t q introduce	0:-6 6:3 7:4 10:-3
t q introduced	0:5 8:-4
t q introduces	1:-4 8:-4 10:8
t q introducing	8:4
t q investigate	8:-5 9:5
t q investigates	10:5
t q investigation	1:-5 8:7
t q involves	1:5 10:-4
t q involving	1:4 8:-3
t q irt	10:4
t q is	0:3 1:4 5:4 6:-3 7:3 10:-6
t q issue	1:4 2:4 8:-7
t q issues	2:-3 8:8 10:-3
t q it	0:3 1:4 3:-4 5:3 8:-5
t q item	10:3
t q iteration	3:3
t q iterative	2:-3 8:-3 10:9
t q its	0:3 1:-3 10:3
t q ivntr	10:4
t q joint	1:-3 5:4
t q jointly	1:6 8:4 10:-8
t q kalman	1:3 3:-3
t q kd	8:-3 10:4
t q keep	8:3 10:-5
t q kernel	1:-5 8:8
t q kernels	0:4 1:-3
t q key	1:-5
t q kgs	8:-3 10:3
t q kind	9:-3 10:3
t q kinematic	8:3
t q kitti	10:3
t q knowledge	0:-4 1:4 2:4 3:4 8:-4
t q known	1:-3 4:3
t q label	0:3 1:-5 10:5
t q label-free	10:3
t q labeled	8:-3 10:4
t q labels	8:3
t q lack	9:3
t q landscape	2:-3 3:3
t q language	3:3 5:4 8:-3 9:-6 10:3
t q languages	8:4 10:-3
t q large	0:-4 3:6 8:-4
t q large-scale	1:5 3:-3 6:7 8:-3
t q largely	8:3 9:3 10:-5
t q latent	1:5 4:3 8:-6 9:3 10:-3
t q law	0:4 10:-4
t q layer	3:7 8:-3
t q layer-wise	10:5
t q layers	8:3
t q lead	8:3 9:-3
t q leader	8:-3
t q leading	3:4 8:-7 10:3
t q leads	8:4 10:-5
t q learn	0:4 2:-4 3:-4 8:3
t q learnable	10:4
t q learned	0:-3 1:4 3:-3 9:3
t q learners	5:4 10:-4
t q learning	2:-7 3:-3 4:-4 5:-4 9:3
t q learns	0:-3 1:5 8:-5
t q learnt	3:5 10:-5
t q least	0:3
t q legs	8:-3 10:5
t q lenet-5	1:3
t q let	8:-3 10:3
t q level	1:-3 8:-4 9:3 10:5
t q leverage	3:-4 8:-3 10:3
t q leveraged	10:3
t q leverages	8:-3 10:5
t q leveraging	1:7 8:-3 9:3 10:-4
t q libraries	10:4
t q lidar	8:3
t q light	3:5 8:-4
t q light-weight	1:-4
t q lightweight	1:-4 9:-4 10:5
t q like	1:-4 4:-4 10:7
t q likelihood	0:6 8:-4
t q limitation	1:5 2:3 3:-4 4:5 8:3 10:-9
t q limitations	2:3 10:-4
t q limits	3:-3 8:4
t q linear	10:6
t q linguistic	0:4 10:-4
t q linking	8:4 10:-4
t q literature	10:5
t q llama	10:3
t q llm	9:-3
t q llms	3:3 8:-4 9:3
t q loaded	2:4
t q local	8:-3 9:-4 10:4
t q localization	8:3
t q logic	8:4
t q logical	8:5 10:-5
t q logics	1:4
t q logistic	4:4
t q long	0:3 1:-4
t q long-term	10:3
t q look	10:4
t q loss	1:-7 4:3
t q lot	10:4
t q low	6:4
t q low-level	1:5 8:-4
t q low-rank	1:4 8:3 10:-5
t q low-resource	10:3
t q lower	3:10 10:-8
t q lsemsw	9:3
t q lstm	8:-3 10:4
t q machine	1:-3 8:-4
t q machine-learning	8:-3 10:3
t q made	3:4 8:-4
t q magnitude	1:-3 10:3
t q main	0:8 1:-3 2:-3 8:5 10:-8
t q mainly	1:3
t q mainstream	3:3
t q maintain	1:5 10:-4
t q maintenance	8:4 10:-3
t q major	9:3
t q majorization	10:3
t q make	3:4
t q makes	8:-4 10:6
t q mamba	10:3
t q management	8:-4 10:5
t q manhattan	10:-3
t q manifolds	1:-3 10:3
t q manipulation	10:5
t q many	1:3 3:4 8:-4
t q map	3:4
t q mapping	1:-3 2:3
t q mappings	8:4 10:-3
t q maps	2:-3 3:3
t q margin	8:-3
t q markov	1:-4 3:-3 10:11
t q mask	8:-4 9:-4 10:11
t q masked	1:-3 2:3 10:4
t q masking	10:3
t q masks	1:3 10:-3
t q massively	8:-3 10:3
t q match	6:3 8:3 10:-4
t q matches	5:6
t q matching	8:-3 10:4
t q material	1:4
t q materials	8:4 10:-4
t q mathematical	10:3
t q mathematically	0:5
t q matrix	1:5 8:-4
t q matters	8:4 10:-3
t q maximization	1:4
t q maximum	0:7 1:-3 8:-4
t q mdlstm-rnns	9:3
t q mdps	1:5 10:-4
t q me	8:-3 9:3
t q meaning	9:-3 10:3
t q means	8:-3
t q meanwhile	4:5
t q measure	3:3 10:-4
t q mechanism	2:3 9:3
t q mechanisms	8:4
t q memory	8:-3 10:5
t q memory-demanding	10:3
t q mental	10:4
t q mentions	10:3
t q mesh	3:5 9:-5
t q meta	8:-4 10:5
t q meta-uda	9:4 10:-3
t q metafinger	10:3
t q method	0:-4 3:-6 9:-4
t q methodology	2:8 8:-4 9:-3
t q methods	2:-4 3:-4 4:-3 5:3 6:-5 8:8 9:-9 10:3
t q metric	1:3 8:-3
t q metrics	0:4 3:-3 8:4 10:-4
t q middle-	8:-3 10:3
t q might	10:4
t q millions	10:3
t q miner	3:4
t q minimax	0:4 8:-3
t q minimize	1:6 10:-5
t q minimizing	10:3
t q missing	3:4 8:-3
t q mixtures	8:-3 10:7
t q mixup	10:3
t q mllm	8:-3 10:3
t q mlp-mixer	10:3
t q mm	1:-3 10:3
t q modalities	8:-3
t q model	2:4 3:-3 5:6 8:-5
t q model-free	1:3 8:-4
t q modeled	3:4 10:-3
t q modelling	0:3
t q models	0:9 2:-6 3:-6 4:-5 8:5
t q modern	10:3
t q modes	10:3
t q modification	1:-3 10:3
t q modified	0:5 1:-6
t q modulate	1:3
t q module	1:-6 10:7
t q modules	0:3 2:4 6:-3
t q modulo	8:4 10:-3
t q moe	10:4
t q monocular	0:3 2:-4
t q monolingual	9:-3 10:6
t q monotone	8:-3 10:3
t q more	3:-4 4:-3 9:-4 10:6
t q moreover	9:3 10:-3
t q morphological	1:-3 10:3
t q morphology-aware	1:5 2:-3
t q most	1:-6 3:5 8:-6 9:7
t q motion	2:-6 8:3
t q motion-aware	8:-3 9:4
t q motivated	10:5
t q motor	10:3
t q moving	10:3
t q mpc	8:3
t q mppnet	2:3 10:-3
t q mrs	8:4 10:-3
t q msa	10:3
t q mtl	0:5 1:-3 10:-3
t q muka	10:-3
t q multi-agent	10:4
t q multi-armed	8:3
t q multi-attention	10:4
t q multi-choice	9:-3 10:3
t q multi-class	8:-3 10:3
t q multi-fidelity	10:4
t q multi-frame	8:-3 10:4
t q multi-graph	10:3
t q multi-head	1:3
t q multi-level	8:-3 9:3
t q multi-material	2:3
t q multi-modal	0:3 1:-3 2:3 8:-3
t q multi-object	8:-4
t q multi-objective	10:-3
t q multi-person	10:-4
t q multi-resolution	8:3
t q multi-scale	10:4
t q multi-sensor	8:-4 10:4
t q multi-source	10:3
t q multi-task	0:3 8:-7 10:3
t q multi-vector	2:3
t q multi-view	8:3 9:-4 10:3
t q multilingual	1:3
t q multimodal	3:4 8:3 9:7 10:-9
t q multiple	1:3 3:5 9:-4
t q multivariate	8:3
t q music	6:6 10:-4
t q mutual	10:3
t q mvps	1:3
t q naive	4:3
t q naively	10:3
t q named	1:-4 2:7 3:-3 7:4 8:-6 9:5 10:-6
t q namely	1:6 6:-6
t q natural	0:3 1:3 9:-5
t q naturally	1:4 4:4 10:-8
t q nature	3:3 8:-4
t q navigation	1:-4 4:4 9:3
t q ncdwf	8:4 9:4 10:-6
t q near-online	8:-4 10:4
t q necessary	8:-4 10:6
t q necessitates	10:3
t q need	3:4 9:-3
t q ner	2:4 10:-3
t q nested	10:4
t q net	8:-3 9:-6 10:8
t q nets	2:-3 10:7
t q network	0:-3 1:6 3:-6 4:-3 7:4 8:-5 9:3
t q networks	1:-8 3:4
t q neural	2:-4 4:-5 5:-3
t q neuroseqret	8:-3 10:4
t q new	2:-8 3:6 9:-7
t q nlp	8:3 10:-4
t q nmpc	8:-3 10:3
t q no	9:5 10:-3
t q no-aspect	8:-3
t q no-regret	8:5 10:-5
t q node	10:5
t q nodes	10:4
t q noise	8:-7 10:4
t q non-conflicting	8:3
t q non-convex	8:-3
t q non-iid	1:3
t q non-linear	1:4
t q non-local	10:4
t q non-ordered	9:3 10:-3
t q non-parametric	8:-4 10:4
t q nonconvex	8:7 10:-7
t q nonlinear	1:4
t q nonnegative	8:-4 10:3
t q nonparametric	1:-3
t q nontrivial	10:4
t q norm	2:3
t q normalizing	8:-3 10:4
t q not	1:-3 3:-4 8:-3 10:6
t q notable	8:3
t q notably	1:-4 8:3 10:4
t q note	10:3
t q notion	0:3 3:3 10:-6
t q novel	0:-4 1:-5 3:-4 4:-4 6:5 10:4
t q np-hard	10:3
t q number	0:3 10:-6
t q numerical	8:-3
t q o2p	8:-3 10:6
t q object	1:4 2:-8
t q objective	1:-4 9:3
t q objectives	10:3
t q objectness	8:-3 9:7 10:-4
t q observations	2:8 10:-7
t q observe	0:3 2:-3 9:5
t q observed	4:5 10:-3
t q observer	8:3 10:-4
t q observing	8:5 10:-3
t q obtain	8:-3 9:-5 10:8
t q obtained	1:3 8:3 10:-4
t q obtains	8:-3 10:4
t q occlusion-robust	8:4 9:3 10:-6
t q odometry	8:4 10:-4
t q of	0:-5 3:5 4:-5 5:-4 6:-6
t q off-the-shelf	10:3
t q offers	8:-3 10:4
t q often	0:3 4:7 8:6 9:-4 10:-10
t q omnidirectional	1:5 10:-3
t q on	0:-5 2:-7
t q on-body	8:-3 10:3
t q one	1:4 3:3 8:-5
t q one-shot	2:4
t q ones	1:-4 10:5
t q online	0:-3 1:9 10:-5
t q only	1:8 2:6 3:-3 8:-8 10:-3
t q opaque	9:3 10:-4
t q open	8:-4 9:3 10:3
t q open-domain	8:4 10:-6
t q open-ended	9:-3 10:3
t q open-set	8:4 10:-3
t q open-source	8:3
t q operation	10:4
t q operations	1:-3 10:4
t q operator	0:3 1:3 8:3 10:-7
t q opposed	4:6 8:-3
t q optical	1:6 8:3 10:-4
t q optimal	0:3 3:-5 8:6 10:-3
t q optimization	9:4
t q optimize	10:6
t q optimized	8:-6 10:5
t q optimizers	10:3
t q optimizing	10:-3
t q or	3:-6 5:3
t q order	8:7 10:-4
t q ordinal	8:-3 10:3
t q oriented	3:3 8:4 10:-5
t q orthogonal	0:3
t q other	3:7 8:-10 10:6
t q others	0:3 8:4 10:-4
t q our	2:6 3:-3 5:-6 7:-4 8:-7 10:-3
t q out	0:3 8:4 9:4 10:-7
t q out-of-distribution	8:4 10:-3
t q outliers	1:4
t q outperform	4:10 8:-4 10:-6
t q outperforming	4:4 8:4 10:-4
t q outperforms	0:-4 1:-5 4:11 5:-3 8:-3
t q output	1:3 2:-3 9:6 10:-6
t q outputs	10:4
t q over	0:-3 1:-6 4:8 8:-4 9:4 10:3
t q over-parameterized	10:3
t q overall	8:3
t q overcome	3:4 8:-3 10:-3
t q overfitting	8:3
t q overlooked	1:3
t q own	10:3
t q pac	8:3 10:-3
t q pairs	0:5 10:-3
t q paper	0:-5 1:-5 3:-7 6:-3 8:4 9:6
t q par	5:3
t q paradigm	10:5
t q parallel	3:6 10:-4
t q parameter	1:3 3:4 8:-3
t q parameter-free	10:4
t q parameters	3:-3 8:-5 10:6
t q parse	1:3
t q part	10:6
t q part-level	1:4 10:-3
t q partial	1:-3 10:3
t q partially	10:3
t q particle	1:-3 10:3
t q particular	0:5 8:-4
t q particularly	9:6 10:-4
t q partition	1:-3 10:4
t q partitioning	10:3
t q parts	8:-3 10:5
t q passing	1:3
t q passive	8:6 10:-3
t q patch	2:-4
t q path	10:-3
t q patients	8:3
t q pattern	10:4
t q patterns	1:3 8:-3 9:3
t q paving	8:-3
t q pca	6:4 8:5 10:-7
t q pedestrian	10:4
t q pelee	8:-4 10:3
t q people	1:3
t q perform	3:4 4:-3 5:3 9:3 10:-3
t q performance	1:-11 2:3 3:5 4:9 10:-4
t q performance-complexity	8:-4 10:4
t q performed	1:3 8:3 10:-4
t q performs	1:-4 3:-3 10:5
t q person	8:-5 10:6
t q personalized	8:6 10:-5
t q perspective	8:4 9:3 10:-6
t q perturb	1:3
t q phase	10:3
t q phenomenon	10:6
t q photometric	3:3
t q photorealistic	10:3
t q physical	8:3
t q physics	1:-3
t q picking	8:3 10:-3
t q pinns	8:5 10:-5
t q pipeline	8:5 10:-4
t q pipelines	10:-3
t q pixel	0:7 10:-4
t q pixels	10:3
t q place	3:3 8:3
t q placement	10:4
t q plan	2:4 10:-5
t q planner	10:4
t q planners	3:3 8:-3
t q planning	1:4
t q platform	10:4
t q platforms	10:3
t q players	9:4
t q plays	10:3
t q plms	1:3
t q plug-and-play	2:3 3:3 10:-4
t q plug-in	8:-4 10:4
t q plugged	9:-4 10:4
t q point	0:-3 1:3 3:-3 8:5 9:-5 10:3
t q point-cloud	8:3
t q points	6:-3 8:-3 10:8
t q poisoning	10:3
t q policies	1:-4 8:6
t q policy	1:-5 2:3 10:3
t q polyjuice	8:3 10:-3
t q polytopes	1:3
t q pooling	1:-3
t q poor	1:3
t q poorly	9:-3 10:5
t q popular	10:3
t q popularity	8:-4 10:4
t q pose	1:4 9:-4
t q pose-guided	2:4
t q posetrack	8:5 10:-5
t q possibility	8:7 10:-6
t q posterior	1:3
t q potential	1:-5 2:4 3:-3
t q potentials	3:3
t q power	10:3
t q powered	3:6 10:-3
t q powerful	0:5 1:-3 8:4 9:-3 10:-3
t q practical	8:-6 10:11
t q practice	1:5 8:-3
t q pragmatic	8:4 9:4 10:-6
t q pre-train	10:-3
t q pre-trained	0:-3 7:4 8:-5
t q pre-training	8:-3 10:3
t q precisely	8:3
t q precision	1:3 10:3
t q predict	1:4 10:-6
t q predicted	1:7 10:-6
t q predicting	1:4 8:-4
t q prediction	1:5 4:-3 8:-5 10:5
t q predictions	1:3 3:4
t q predictive	1:5 3:6 8:-3 10:-4
t q preference	1:7 10:-5
t q preferences	8:-3 10:4
t q prefix	2:3 10:-3
t q prefix-tuning	10:-3
t q preliminary	8:4
t q presence	10:3
t q present	3:-4 8:5 9:4 10:-6
t q presentation	9:3
t q presents	3:4 8:-5 9:4
t q preservation	8:4 10:-4
t q preserving	1:3 10:-6
t q pretrained	3:3 10:-4
t q pretraining	7:3
t q previous	0:-3 1:-6 4:5
t q previously	1:5 8:-3
t q primal-dual	10:4
t q principle	0:5 1:-4 9:-4
t q principled	10:3
t q principles	10:3
t q prior	0:3 8:-7 9:7
t q priors	3:7 8:-4
t q probabilistic	0:5 1:5 2:-3 10:-5
t q problem	1:-3 2:-6 3:-5
t q problems	8:-3 9:-4 10:5
t q procedure	8:-6 10:8
t q process	3:-6 8:-4 9:5
t q processed	1:7 10:-7
t q processes	1:8 3:-3 10:-3
t q processing	8:3
t q produce	10:4
t q product	1:4 8:-3
t q production	8:-4 10:4
t q program	0:4
t q programming	1:-4
t q progress	3:3 9:3
t q progression	8:-3 10:3
t q progressive	10:3
t q progressively	10:3
t q projection	1:3 10:-3
t q prominent	10:5
t q promise	8:-3 10:3
t q promising	1:-3 10:3
t q promote	0:5 10:-3
t q prompts	9:-3 10:5
t q proof-of-concept	8:6 10:-7
t q propagation	1:-3 4:4 9:-3
t q proper	3:3 8:-3 10:3
t q properties	0:-3 3:-3 8:5 9:4
t q property	8:10 10:-11
t q proposal	1:3 10:-3
t q proposals	10:-4
t q propose	2:7 4:-4 5:-4 7:-3 10:-3
t q proposed	0:-3 1:-3 2:4 3:7 6:3 8:-4 10:-3
t q proposes	8:3 9:-4 10:3
t q proposing	1:-5 10:3
t q protocols	10:3
t q prototype	2:4 10:-3
t q prototypes	8:5 10:-3
t q prototypical	8:4 9:4 10:-9
t q provide	1:-3 3:-3 8:4
t q provided	4:3
t q provides	9:4 10:-3
t q providing	1:-3 10:4
t q proxy	10:-3
t q prune	9:-3 10:3
t q pruning	1:4
t q pseudo-labeling	8:-4 10:5
t q public	10:5
t q publicly	6:5 8:4 10:-7
t q purpose	0:3 8:3 10:-3
t q push	8:3
t q pushes	8:4 10:-4
t q pyramid	9:-4 10:3
t q quadratically	0:3
t q quadruped	8:-3 10:3
t q quality	10:3
t q quasi-duality	10:3
t q queries	8:3
t q query	10:-3
t q question	1:3
t q question-answering	6:3
t q questions	4:4 10:-4
t q qwen2.5	0:3
t q r-cnn	8:-4 10:6
t q radar	8:4 10:-5
t q random	5:4
t q range	9:3
t q rank	8:4 10:-3
t q rapid	1:4 8:-4
t q rare	8:6 10:-6
t q rarely	8:-4 10:5
t q rate	2:3 3:4 4:4 10:-8
t q rates	0:4 4:5 9:4 10:-6
t q re-identification	8:-7 10:5
t q re-rank	1:3
t q reach	8:5 10:-4
t q react	10:-3
t q reaction	7:3 10:-3
t q real	3:-3
t q real-time	1:-4 10:6
t q real-world	0:3 1:-5 2:3 3:-3 8:-5 10:4
t q realism	0:3
t q realize	2:5 8:4 10:-6
t q reasoning	1:4 8:4 9:-4
t q recall	1:3
t q recent	0:3 1:-5 6:-3 8:3 10:3
t q recently	0:6 1:-5 3:4 8:9 10:-9
t q recognition	2:3 4:4 10:-5
t q recommendation	2:3 8:-4
t q reconstructing	0:3 10:-5
t q reconstruction	10:5
t q recording	8:3
t q recovery	3:5 9:-3
t q recurrent	10:5
t q recursive	8:-3 9:3
t q reduce	10:6
t q reduction	10:6
t q refer	2:-3 8:3 10:4
t q referred	2:7 10:-3
t q reflection	8:5 10:-5
t q reformulates	8:-5 10:4
t q reformulation	1:3
t q regard	8:-5 10:5
t q regime	6:7 10:-3
t q region	1:4 10:-3
t q registration	2:-3 10:4
t q regression	1:3 2:-3 4:3
t q regressor	10:4
t q regret	8:3
t q regularization	1:7
t q regularize	3:4
t q regularized	5:3
t q regularizer	3:3
t q reinforced	8:6 9:3 10:-7
t q reinforcement	9:-3 10:4
t q related	1:-3 3:3 8:3 10:-3
t q relation	9:-3 10:3
t q relational	9:-3 10:3
t q relationship	1:4 10:-3
t q relative	0:4 1:-3 2:3 4:3 10:-5
t q relatively	0:3 10:-3
t q relativenet	8:-3 10:3
t q release	10:3
t q relevance	9:-4 10:6
t q relevant	8:4 10:-4
t q reliability	8:3 9:3 10:-6
t q reliable	8:-3 10:5
t q relies	1:3
t q rely	4:3 5:3
t q relying	1:-4 10:5
t q remains	8:-4 10:5
t q remarkable	8:-4 9:3
t q rendering	8:3 9:3 10:-3
t q replace	0:3
t q replaces	1:3
t q report	8:-4 10:3
t q reports	8:4 9:-3
t q representation	2:-4 3:-3 8:4 9:-5 10:3
t q representations	1:3
t q representative	3:3 4:4 8:3 9:-4 10:-5
t q represented	1:3
t q require	1:-4 8:5
t q required	1:3
t q requirement	10:3
t q requirements	3:4
t q requires	1:4 10:-3
t q research	8:-3 9:-3 10:5
t q resnet	1:5 10:-3
t q resolution	8:4 10:-3
t q resolutions	9:-3 10:4
t q resolve	9:3
t q resolving	8:4 10:-3
t q resource	8:-3
t q respect	10:4
t q response	2:3 10:-3
t q responses	4:4 10:-3
t q responsible	10:3
t q result	0:4 1:-3 2:-4 4:6 8:-3
t q resulting	3:3 6:3 8:3 10:-4
t q results	0:-3 1:-3 5:5 7:-3 9:-3
t q rethinking	1:6 8:-3
t q retrieval-augmented	10:4
t q retrieve	8:-3
t q retrieved	1:3
t q reuse	10:3
t q reveal	3:4 10:-4
t q reveals	0:3 1:3 10:-3
t q revisiting	8:-3 10:4
t q revolutionising	8:-3 10:4
t q reward	2:-3 10:5
t q rgb	8:-3 10:3
t q rgb-depth	2:4 10:-3
t q rich	8:3 10:-3
t q ridge	10:3
t q riemannian	1:4 10:-3
t q rigidity	0:3
t q rise	10:3
t q risk	8:3
t q risk-aware	8:-5 10:5
t q rl	0:4 1:3
t q rnn	10:-3
t q robot	6:3
t q robotic	3:3 10:-3
t q robotic-assisted	8:-4 10:4
t q robotics	8:-3 10:4
t q robots	1:3
t q robust	1:-4 2:3 4:-4 8:13 9:-6 10:-5
t q robustly	8:4 10:-5
t q robustness	10:6
t q role	1:3
t q role-playing	9:3
t q rotation	5:4
t q rotations	10:3
t q routing	3:6 8:-3 10:-3
t q rules	10:3
t q runtime	1:-3
t q s2s	8:4
t q safe	9:4
t q saliency	10:3
t q salient	8:-3 10:7
t q same	1:9 3:-4 8:-3 10:-3
t q sample	1:-4
t q sampler	10:4
t q samples	1:5 9:-4
t q sampling	0:4
t q satisfaction	1:3 8:-3
t q satisfy	9:3
t q saving	8:3 10:-3
t q scalability	2:3
t q scalable	1:-4 3:3 8:4 10:-5
t q scale	9:3 10:-3
t q scales	10:5
t q scaling	3:-3 8:3
t q scans	10:-3
t q scat	8:4 9:3 10:-6
t q scenarios	2:4
t q scene	1:-3 8:-3 10:3
t q scheduling	8:-6 10:7
t q scheme	1:5 3:3 8:-4
t q schemes	0:7 10:-3
t q scores	10:-3
t q scoring	10:3
t q screening	3:3
t q seamlessly	1:-3 10:4
t q search	1:3 2:-6 4:4 8:-6 9:-11 10:6
t q second	0:-3 2:4 10:-3
t q seeing	8:3
t q seen	1:-3 8:-3 10:5
t q segmentation	3:-4 9:-5
t q segments	1:-3 10:4
t q select	1:-3 10:3
t q selecting	1:4 10:-3
t q selection	1:3 2:3 3:-3
t q selective	10:3
t q self-attention	9:6 10:-5
t q self-supervised	0:3 9:-6
t q self-training	3:4 8:-3
t q selfsupervised	9:4 10:-6
t q semantic	1:-6 3:5 9:4 10:-3
t q semantics	8:-4 10:7
t q semantics-enhanced	10:3
t q semi-supervised	8:4 10:-3
t q sense	3:3
t q sensing	8:3
t q sensor	8:4
t q sentiment	8:3 10:-4
t q separate	10:3
t q seq2seq	3:3 8:8 10:-8
t q sequence	8:3 10:-3
t q sequences	8:3 10:-4
t q sequential	8:-6
t q series	1:3 8:5 10:-4
t q serves	1:-3 3:4
t q set	3:3 8:-3 9:3
t q sets	0:7 1:-3
t q setting	2:-3 9:6
t q settings	10:3
t q setup	5:3
t q seven	10:3
t q several	10:-3
t q severe	4:3 10:-3
t q sgr	8:8 10:-9
t q shape	2:4 8:6 9:-4
t q shared	10:-3
t q sharing	1:5
t q shift	9:4
t q shortcoming	2:3
t q show	1:3 8:-10 9:-4 10:8
t q showing	8:-3 10:5
t q shown	0:4 1:-4 8:-9 10:10
t q shows	8:-4 10:7
t q shrinkage	0:3
t q siamese	8:-4 9:-3 10:8
t q side	3:5 10:-5
t q significant	8:-5 10:8
t q significantly	10:3
t q sim-to-real	8:-4 10:3
t q similar	1:4 4:-4 5:5
t q similarities	8:3
t q similarity	8:-4
t q simple	4:7 8:-7
t q simply	1:3
t q simulated	8:5 10:-6
t q simulation	2:8 3:-3 8:-4
t q simulations	1:4 3:6 10:-8
t q simulators	10:3
t q simultaneous	10:-3
t q simultaneously	1:4
t q since	1:-3 10:6
t q single	3:7 8:-4 9:-4
t q single-modal	10:3
t q single-stage	9:-3 10:5
t q sites	10:3
t q six	8:-3 10:4
t q size	1:-3 10:5
t q skewed	3:3
t q skill	3:4
t q skills	1:3 2:-3
t q small	3:5 8:-5
t q smaller	0:4
t q smoothing	1:5 10:-4
t q smpl	0:4 8:3 10:-8
t q snapshot	10:3
t q so	4:-3 5:3 8:6
t q society	8:4 10:-3
t q soft	1:6 8:-3
t q solution	1:4 2:-3 8:-8 9:7 10:4
t q solutions	1:3 3:3 10:-4
t q solve	8:5 9:-4
t q solved	1:3
t q solver	8:-4 10:4
t q solves	8:-4 10:5
t q solving	0:3
t q some	0:3 8:-5 10:3
t q sota	0:4
t q source	10:5
t q source-free	8:-3
t q sources	3:6 9:-4
t q space	0:-4 2:-3 3:3 4:3 8:3 10:-4
t q spaces	1:6 8:-3
t q span	1:3 8:-7 10:5
t q spanning	10:3
t q spans	8:-3 10:3
t q sparsex	8:-3
t q sparsity	10:3
t q spatial	0:-3 1:3
t q spatial-temporal	1:3 8:3 10:-6
t q specialized	1:3 8:-3
t q specific	1:-3 10:8
t q specifically	0:-3 8:5
t q specify	10:4
t q spectral	6:4
t q speech	8:-3
t q speed	1:-3 4:4
t q speeding	0:4
t q splits	10:3
t q spoken	8:-3 10:4
t q spores	10:3
t q sr	8:3
t q ssf-dan	2:-3 10:3
t q stability	0:3 10:-3
t q stabilize	0:4
t q stabilizing	8:3 10:-3
t q stable	10:4
t q stage	1:7 8:-5 9:-3
t q stainrestorer	10:4
t q standard	0:5 3:-7 4:-7 5:3 8:4
t q start	8:3 10:-3
t q started	1:3
t q state	1:-5 10:4
t q state-of-the-art	1:-6 2:-5 3:7 5:7 8:-3
t q states	1:4
t q static	10:3
t q statistic	8:4 10:-4
t q statistical	8:5 10:-4
t q status	10:3
t q steady	3:4 10:-6
t q step	8:-3 10:3
t q steps	8:-4 10:6
t q stereo	3:3
t q sti	8:5 10:-4
t q stiffness	3:4 10:-5
t q still	8:6 10:-6
t q stochastic	0:-3 1:5 3:7 8:-6
t q straightforward	1:5 8:-4
t q strategies	1:6 3:3 8:-7 10:-3
t q strategy	10:-3
t q strength	2:5 10:-3
t q strict	0:3
t q strictly	8:-3 10:3
t q strong	8:5 9:-4
t q strongly	8:4 10:-3
t q structural	0:4 4:4 10:-4
t q structure	0:3 3:-3 5:3 9:-4
t q structured	9:3
t q structures	8:5 10:-3
t q struggle	8:3
t q studied	8:-3 10:4
t q studies	1:-3 10:3
t q study	0:-6 1:-8 3:12 6:3 9:3 10:-6
t q studying	8:5 10:-3
t q style	1:4 8:4 10:-4
t q style-pro	10:3
t q styles	10:3
t q subclass	8:-3
t q subdomain	8:-4 10:4
t q submodular	10:3
t q subsequent	1:5
t q subsequently	1:4 10:-3
t q subset	7:4
t q subtasks	8:-4 10:5
t q subword	8:-3 10:4
t q success	2:3 3:4 8:-4
t q successful	10:3
t q successfully	8:-6 10:7
t q such	0:-6 2:3 5:5 6:-5 8:3
t q suffer	8:5 10:-4
t q sufficient	1:-3 10:7
t q suggest	1:3
t q suitable	1:3 10:-4
t q sum	10:-3
t q sum-of-squares	3:3
t q summaries	8:3 10:-3
t q summarization	3:3
t q summary	10:3
t q super-resolution	2:-4 3:6 8:-4
t q superior	2:4 10:-4
t q supervised	0:3 1:-5
t q supervision	10:4
t q supply	8:4
t q supports	9:3
t q surface	1:3
t q surfaces	10:3
t q surrogate	0:3
t q svm	4:3
t q swing	1:3
t q symbolic	1:5
t q syntactic	3:4 10:-5
t q syntax	4:4
t q synthesis	8:3 10:-3
t q synthetic	3:-3
t q system	1:-4 2:-3 3:-3 10:4
t q systematic	0:3 1:3 2:-4 8:3 10:-3
t q systematically	8:-4 10:5
t q systems	1:-3 2:4
t q tablegpt	10:3
t q tabletop	10:3
t q tackle	8:-5 10:5
t q tackles	8:-3 10:4
t q tailored	8:-4 10:5
t q taken	8:4 10:-3
t q tamp	8:5 10:-4
t q tampering	9:3
t q target	3:4
t q task	2:-4 3:4 8:-5 9:5
t q task-aware	9:4 10:-4
t q task-specific	10:4
t q tasks	1:-5 2:-3 3:-5 6:-5 8:3 9:5 10:3
t q teacher	1:4 10:-3
t q technical	0:6 10:-4
t q technique	1:-7 8:4 9:7
t q techniques	3:-3 10:3
t q technology	10:3
t q teleoperation	8:4 10:-3
t q temperature	8:-3 10:3
t q template	9:-4 10:3
t q temporal	1:3 8:-6 9:5
t q temporally	8:3
t q term	1:-3 8:3
t q termed	10:4
t q terms	8:-4 10:4
t q test	0:3 10:-3
t q tested	10:4
t q testing	8:-4 10:8
t q tests	10:4
t q text	1:3 8:-3 10:3
t q text-image	10:4
t q text-only	8:-3 10:3
t q texts	8:-3 10:3
t q textual	8:-3 10:3
t q texture	9:-3 10:4
t q than	0:-5 1:-8 3:-3 4:8 8:3
t q that	1:-3
t q the	2:-5 3:-5 5:-6
t q their	1:8 3:-3 8:3 9:-7 10:-5
t q them	1:4
t q then	1:7 2:-3 8:-6 10:4
t q theoretical	3:4
t q theoretically	1:3 10:-3
t q theories	8:4 10:-4
t q theory	1:6 10:-3
t q there	8:3 9:4 10:-4
t q therefore	2:3 8:6 9:-3 10:-4
t q these	0:-4 2:-4 3:5 8:3 9:-5
t q they	0:3
t q third	0:3
t q this	4:-3 5:5 7:-3 8:4 10:-4
t q thompson	3:4 10:-6
t q those	10:4
t q though	10:4
t q three	8:-7 10:9
t q thresholding	8:-3
t q through	0:-5 1:4 4:-3 6:6 9:-4
t q thus	4:5 9:5 10:-4
t q tighter	8:-3 10:3
t q time	3:-3 8:4 9:4 10:-5
t q time-consuming	8:-3 10:4
t q to	0:-7 3:-4 4:6 5:6 6:-6 7:-6 9:-6
t q together	1:-6 3:3 10:4
t q tool	8:-3 10:8
t q tools	1:-6 2:3 3:-4 10:8
t q top	3:4
t q top-down	10:4
t q topic	10:4
t q tough	8:-3 10:3
t q tough-to-beat	10:3
t q toward	10:3
t q towards	9:-3
t q trackers	9:3 10:-3
t q tracking	8:-4
t q trade-off	3:3
t q trade-offs	8:3 10:-5
t q tradeoff	8:-4 10:4
t q traditional	1:-4 2:-4 4:4 8:-4
t q traditionally	3:4
t q traffic	10:3
t q train	1:5 2:5 3:-3 8:-8
t q trainable	3:4 9:-3
t q trained	0:3 1:6 3:-5 6:-4 10:-4
t q training	0:-3 2:-3 3:-4 6:-3 8:3 9:8
t q transcription	9:3
t q transfer	1:7
t q transferring	3:3 8:3 10:-3
t q transfiner	10:3
t q transform	1:4
t q transformation	10:6
t q transformer	0:-3 1:4 2:3 8:-7 9:-5 10:5
t q transformers	8:-4 10:7
t q transforms	1:-3 10:4
t q transport	0:5 10:-4
t q traversability	8:3 10:-3
t q treat	9:-6 10:4
t q tree	4:3 8:-4 9:4
t q tremendous	3:4 8:4 10:-8
t q trigger	1:6 10:-7
t q triplet	8:3 10:-4
t q triply	9:-8 10:7
t q trojannet	3:3
t q tuning	10:6
t q twelve	4:4 9:3 10:-5
t q two	2:-5 3:9 4:-3
t q two-head	8:5 10:-5
t q two-stage	1:5 8:7 10:-8
t q two-stream	8:-3 10:3
t q typical	5:3
t q typically	8:-4
t q u-net	10:3
t q ubiquitous	8:-4 10:4
t q ultrasound	8:-3 10:3
t q unbiased	9:-3 10:3
t q uncertain	1:3
t q uncertainty	1:3
t q uncertainty-aware	8:3 9:-3
t q uncover	5:4 10:-3
t q under	1:6 3:-3 9:-3
t q underlying	10:4
t q underscore	10:3
t q understand	9:3 10:-4
t q understanding	0:3 6:4 8:3 10:-6
t q underwater	10:4
t q undesirable	8:3
t q unexplored	2:-3 10:3
t q unfortunately	3:4 9:-3
t q unified	2:-3 3:-3 8:8 10:-4
t q unifying	10:3
t q unit	1:3
t q unknown	8:-4 10:4
t q unlabeled	8:-3 10:4
t q unlike	5:7 8:-3
t q unregulated	9:3 10:-4
t q unseen	8:-3 10:4
t q unsupervised	1:3 10:-3
t q up	0:4
t q update	1:4
t q upon	0:3 1:-4 4:4 8:-4
t q upper	1:3 10:-4
t q upscaling	8:4 10:-4
t q us	8:-4 10:4
t q use	0:-4 1:7 2:-6 8:-3 9:6 10:-3
t q use-case	9:-3 10:3
t q used	4:-4
t q useful	1:3 8:-3
t q user	1:4 8:-4
t q users	10:3
t q uses	0:-3 1:6 2:-3 4:4 10:-3
t q using	0:-6 1:9 3:-8 4:-6 6:3 9:-11
t q usually	1:3 5:4 10:-5
t q utgen	10:3
t q utility	10:4
t q utilization	8:5 10:-4
t q utilize	1:5 8:4 10:-6
t q utilizes	8:3 9:3 10:-3
t q v-slowfast	8:-3
t q vaccine	10:4
t q validate	2:-3
t q validated	5:5
t q validation	9:3
t q values	1:-5 10:4
t q vanilla	0:8 10:-7
t q variable	1:-6 3:3 4:4
t q variables	0:4 10:-3
t q variance	10:4
t q variant	1:3 10:-3
t q variants	10:5
t q variational	0:9 2:-3 8:-7 10:-4
t q variations	3:-3 5:3 9:-3 10:4
t q variety	8:6 10:-4
t q various	2:-5 8:5 9:-5
t q vector	10:4
t q vectors	4:8 8:-3 10:-4
t q vehicle	3:4 9:-3
t q vehicles	8:-3 10:3
t q velocity	1:3 4:-3
t q verification	8:-3 10:4
t q versatile	8:4 10:-3
t q version	8:-5 10:3
t q vertex	3:3
t q very	8:3 9:-3
t q via	2:-3 5:3 9:-3
t q video	2:7 3:-4 10:-4
t q videos	1:3
t q viewpoint	1:3
t q vision	1:6 8:-4 9:5 10:-3
t q vision-language	8:-6 10:6
t q visual	2:4 3:-3 8:4
t q visual-locomotion	8:-3 10:4
t q visual-textual	8:6 10:-5
t q visualizing	6:4 10:-3
t q visually	8:-5 10:4
t q vit	10:4
t q vital	8:3
t q viz	10:3
t q vlms	1:5 10:-5
t q voxel	10:4
t q vtc	8:3
t q vulnerable	8:-3 10:5
t q walks	1:3 5:4 10:-8
t q wasserstein	8:4
t q watermark	10:3
t q way	1:4
t q we	3:-4 4:-12 6:-3 7:4 8:3 9:9 10:-3
t q weak	10:3
t q weak-kurtosic	3:3
t q weakly	9:3 10:-3
t q weakly-supervised	3:4 10:-5
t q weaknesses	9:-4 10:4
t q wearable	8:3 9:-3
t q weighing	10:4
t q weight	8:-3 10:4
t q weights	3:3
t q well	1:-4 4:4 10:3
t q well-designed	10:3
t q well-established	3:3
t q well-known	8:-3 10:6
t q well-studied	9:7 10:-9
t q were	1:-4 10:4
t q what	10:3
t q when	3:-5 5:-3 6:-3 8:9 9:3
t q whereas	10:3
t q whether	3:3
t q which	1:-9 3:-3 4:4 8:4 9:-4 10:5
t q while	2:-3 3:8 4:-3
t q white-box	8:4 10:-4
t q why	10:3
t q wide	8:4
t q widely	5:4 8:4 10:-4
t q wild	2:3 10:-4
t q win-win	9:3
t q window	10:3
t q wing	10:-3
t q wisdom	8:4
t q with	0:-4 1:6 4:-10 5:6 8:-10 9:-3
t q within	2:4 9:3
t q without	1:-4 4:3 10:5
t q wmt14	6:-3 10:3
t q words	1:4
t q work	0:4 3:-6 6:3 9:-4
t q works	3:4 4:4 8:-6 9:4
t q world	3:-4 8:3 10:3
t q years	8:3
t q yet	1:-3 8:7 10:-5
t q yield	10:3
t q yielded	8:3 10:-3
t q yields	2:3
t q yolo	8:-3 9:4
t q zero-shot	3:-6 10:7
t q {	6:-3 10:-3
t q }	1:-3 3:5 8:-3
t q ’	6:4 10:-4
t q ’s	9:-4
t q “	1:-3 8:4 10:3
t q ”	8:3
tail (2.5+1)d scene graph	2:5 10:-5
tail 2.5d scene graph	10:3
tail 32-bit floating point	5:4
tail 3d fully convolutional network	1:4 10:-3
tail 3d gaussian	1:3
tail 3d part-affinity implicit representation	1:-3 10:3
tail 3d self-attention	1:-3 10:4
tail 3d world model	10:4
tail 3x3 convolutions	4:3
tail a*	0:-3
tail aba	10:5
tail abc	0:3
tail accumulation test	3:3
tail ace 2005	6:4 10:-3
tail acm	10:3
tail action verifier	1:-3 10:3
tail activation function	3:5 10:-3
tail active learning	0:5
tail acyclic feature refinement	1:-3 10:3
tail adam	1:3
tail adanorm	1:4
tail adapter	3:4 10:-3
tail adapter module	1:5 10:-4
tail adapterfusion	10:4
tail adaptive clustering	1:-4 10:5
tail adaptive entropy max-min adversarial learning	1:-3 10:3
tail adaptively weighted flip consistency loss	1:-3 10:3
tail adminset	2:3
tail admm	1:3
tail adversarial attack	3:4
tail adversarial attacks	10:3
tail adversarial defense	4:-4 10:6
tail adversarial examples	10:5
tail adversarial learning	1:6 10:-5
tail adversarial loss	1:3 10:-3
tail adversarial perturbation	1:4
tail adversarial training	8:4 10:-3
tail ae	1:6 10:-4
tail aero	2:-3 10:5
tail aerochain	2:4 10:-3
tail af	10:3
tail agentworld dataset	6:4 10:-3
tail aggregated demonstration	10:3
tail alexnet	10:4
tail amortized inference	1:4 10:-3
tail amp	10:3
tail analysis-by-synthesis	1:-4 3:3 10:3
tail anchors	2:4 10:-4
tail and-or graph	1:6 10:-5
tail aogparsing	1:-3 10:3
tail approximate maximum likelihood	10:3
tail aradice	6:4 10:-3
tail asap-rl	2:6 10:-6
tail ash	2:4 10:-4
tail asp	10:3
tail asp solver	10:-3
tail ast	4:3
tail asymmetric distillation	2:4 10:-3
tail asymmetric feature map	2:-3 3:4 10:-3
tail attention	0:-8 1:5 3:6
tail attention mechanism	1:4 3:4 10:-5
tail attentive fashion grammar network	2:6 10:-6
tail attngan	2:4 10:-3
tail augmentation	3:3
tail augmented lagrangian methods	1:3
tail auto-encoder	3:3
tail autoregressive model	1:-4 3:6 8:3 10:-4
tail b-spline parameterization	1:3
tail backpropagation	10:-6
tail bag-of-words	1:5 10:-3
tail bandit algorithm	1:-5 3:7
tail bandit linear optimization	1:4 10:-4
tail bart	1:4
tail base learner	10:3
tail bayesdb	2:3
tail bayesian inference	1:5 10:-4
tail bayesian networks	10:3
tail bayesian nonparametric model	10:4
tail bayesian optimization	5:4
tail bellman-ford	0:4
tail benjamini-hochberg procedure	0:4
tail bert	3:-3 4:6
tail beta process	1:3
tail bev fusion	2:3
tail bidirectional attention	1:3
tail bidirectional convolutional recurrent neural network	10:3
tail bidirectional dependency-guided attention	2:4 10:-4
tail bidirectional transformer	1:3
tail bilevel optimization	1:3
tail bilevel planning	1:-3 8:4
tail bilinear attention network	2:3 10:-3
tail binary sample compression scheme	0:5 10:-4
tail blimp	6:4 10:-3
tail bllip	6:-3 7:7 10:-4
tail bn	10:3
tail bo	3:3 5:4
tail bot-adversarial dialogue	2:-3 10:4
tail boundary-preserving mask head	1:-3 2:5
tail bp	10:3
tail bsd	10:3
tail catch	2:3 10:-3
tail cbam	1:3
tail cccl	1:6 10:-3
tail ccnet	2:3 10:-3
tail cft	1:3
tail cglm	8:8 10:-6
tail cgpm	10:3
tail chain-of-thought	1:4
tail channel attention	1:3
tail chatgpt	0:3 4:4 10:-4
tail cluster-to-cluster framework	2:5 10:-3
tail cmw-h	2:4 10:-3
tail cmw-l	2:3 10:-3
tail cmw-m	2:4
tail cnn	0:-6 2:-3 3:5 5:-3 8:6 10:-3
tail cnn-bayes	0:5 10:-3
tail coco	2:7 10:-4
tail coco 2017	6:3
tail code2inv	2:3
tail collaborative learning	8:5 10:-6
tail conformal prediction	1:3
tail constrained variational inference	1:-4 2:4
tail continual pre-training	3:5 10:-7
tail continuity equation	0:5
tail contradoc	6:5 10:-4
tail contrast-gan	0:3 10:-3
tail contrastive learning	0:3 1:5 8:5 10:-8
tail contrastive loss	1:3
tail controlnet	0:4
tail conversational agent	3:3
tail convex optimization	3:4 10:-5
tail convolution	0:-3 10:8
tail convolutional encoder	10:3
tail convolutional network	5:3 10:3
tail convolutional networks	4:3
tail convolutional neural network	0:-6 3:5 4:-3 5:4 10:-3
tail convolutional neural networks	10:5
tail convolutional sparse coding	0:3
tail cooperative training	1:-3 10:4
tail copula cnn	2:5 10:-5
tail correspondence-driven methods	10:3
tail cost-sensitive loss	10:3
tail counterfactual regret minimization	0:5 1:-4
tail covispose	10:3
tail cra	10:3
tail crapnet	2:3 10:-3
tail crcda	2:3 10:-3
tail crf	1:3 10:-3
tail criss-cross attention	0:4
tail cross-entropy loss	10:3
tail cross-lingual continual pre-training	10:3
tail curriculum learning	0:3 1:-3
tail curriculum multi-level learning	2:7 10:-7
tail d3	6:-4 7:3
tail dae	0:3 1:-4 4:5 10:-3
tail data augmentation	3:10
tail data-limited tnd	10:3
tail dbae	1:3
tail dc-svm	2:4 10:-3
tail ddam	2:6 10:-4
tail decision rule	1:4
tail decomposition	1:-4 10:6
tail deconvolution	1:-3 10:4
tail deep convolutional neural network	10:3
tail deep generative model	1:-3 10:5
tail deep matrix gp prior	1:3
tail deep reinforcement learning	1:6 3:-4 8:3 10:-4
tail deepseek-r1	0:3
tail deepseek-r1-distilled llama	10:3
tail deepvio	2:4 10:-3
tail deformable convolution	1:5 10:-4
tail denet	2:3 10:-3
tail density ratio estimation	1:4 10:-3
tail depth semantics symbiosis	1:-3 2:5
tail depthwise separable convolution	1:5 10:-4
tail design by dynamic similarity	1:4 10:-3
tail deterministic generator	4:4
tail dhcg	0:3
tail differentiable recommendation stage	1:-4 10:5
tail differentiable simulation	1:3
tail diffusion model	1:13 10:-11
tail diffusion policies	10:3
tail dilated filters	1:3 3:-4
tail direct perception	1:4 10:-3
tail directed acyclic graph	1:-3 10:5
tail disambiguator	1:4 10:-3
tail discriminative machine learning	10:4
tail distillation	1:3
tail distributed planner	3:3
tail docred	0:4 10:-3
tail domain adaptation	1:-3 3:5
tail domain randomization	0:3 1:-3
tail domain-independent planner	5:3
tail dpie	2:3
tail dreambeast	2:4 10:-3
tail drl	8:4
tail dual patch-wise affine transformation	10:3
tail dual sequence-to-sequence pre-training	2:6 10:-4
tail duplicate detection	10:3
tail dw	10:3
tail dynamic attributed networks	1:3 10:-3
tail dynamic prefix-tuning	2:-3 10:4
tail dynamic programming	10:3
tail e2d	1:4 10:-3
tail early stopping	1:3
tail efficientdet-d2	10:3
tail efficientnet-b0	1:3
tail efg	8:6
tail efm	1:4 2:-3
tail elementwise shrinkage	10:3
tail empirical risk minimization	1:3
tail encoder-decoder	8:3
tail end-to-end learning	1:7 10:-5
tail energy-based model	1:4
tail ensemble	3:3 10:-3
tail ensemble of probabilistic models	1:3
tail eth-xgaze	6:-4 7:3
tail euclidean distance	1:3
tail evolutionary expectation maximization	10:3
tail evolutionary optimization	1:-3 10:4
tail exact lexical match	1:4
tail exhaustive search	5:3
tail existence function	1:4 10:-4
tail experience replay	1:3 10:-3
tail expert priors	10:3
tail explore-then-commit	10:3
tail extended gp	2:-4 10:4
tail extended kalman filter	1:3 10:-3
tail extended lda model	2:5 10:-3
tail extractor	10:4
tail fastano	2:3 10:-3
tail fasttext	4:4
tail fcn8	10:3
tail featherstone algorithms	0:3 1:-3
tail feature quantization	1:3 10:-3
tail feature shrinkage	1:3 3:6 10:-7
tail feed-forward network	4:4
tail few-shot learning	0:3 1:-3
tail fg	10:3
tail fictitious play	0:4
tail fim	1:4 10:-3
tail fine-tuning	1:3
tail finetuned	4:-3 5:4
tail fkl	5:4 10:-3
tail fl	8:3 10:-3
tail flexpoint	1:5 10:-4
tail flow-guided transformer	2:3 10:-3
tail force feedback interface	3:4
tail fourier mapping	0:3
tail fourier series	0:3
tail fpt	10:3
tail frank-wolfe	10:3
tail fully convolutional network	1:6 10:-4
tail function approximation	1:5 10:-4
tail g-pcc	1:-3 10:3
tail gamma-exponential process	0:3
tail gans	10:3
tail gat	10:3
tail gaussian mean-field vi	8:4 10:-3
tail gaussian mixture	8:7 10:-4
tail gaussian process	1:8 10:-5
tail gaussian processes	3:-3 10:5
tail gazenas-eth	2:3
tail gcn	8:5
tail gd	0:3
tail generative 3d shape modeling	1:3
tail generative adversarial network	0:7 1:-8 10:4
tail generative model	8:5
tail geometric relation graphs	10:3
tail geometry-aware representation	10:3
tail global optimization	1:-3 10:4
tail glove	4:4
tail glue	10:3
tail gmm	1:-3 10:5
tail gnn	0:-4 1:-3 3:8
tail goal-based trajectory prediction	0:3
tail goal-selection	1:4
tail golden ranking	10:3
tail gp	0:5 10:-3
tail gp nonlinear ica	0:5 10:-4
tail gpt	1:-3 10:6
tail gpt-2	0:5
tail gpt-4	1:-3 10:4
tail gpt-4o	10:3
tail gpt3.5	4:4
tail gradient descent	1:4 3:-4
tail gradient estimator	1:-3 10:4
tail gradient-based algorithm	10:3
tail gradient-based meta-learning	1:3
tail graph convolution	1:4 10:-3
tail graph convolutional network	4:4 10:-3
tail graph representation learning	1:-3
tail graphical models	3:3
tail graspvla	2:-3 10:3
tail greedy search	1:6 10:-5
tail gsplat	3:3
tail gtsrb	6:3 10:-3
tail hashing	10:4
tail heterogeneous graph	1:4
tail hierarchical cost function	10:3
tail hierarchical policies	1:4 10:-4
tail hierarchical structure	1:3
tail hindsight experience replay	1:4 10:-4
tail history-to-response generator	1:-3 10:3
tail hmc	4:3
tail holds head Dataset Dataset	10:7
tail holds head Method Method	0:-6 1:-13 2:4 3:-9 4:-3 8:-3 10:19
tail holds head Method Model	2:3
tail holds head Method Task	8:-14 10:14
tail holds head Model Model	2:3 3:-4 10:5
tail holds head Model Task	8:-4 10:4
tail holds head Task Task	3:-8 10:9
tail hope	0:3
tail hope layer	10:4
tail hp estimator	1:-3 10:3
tail hq-ytvis	10:3
tail human-and-model-in-the-loop	1:3 10:-3
tail humanevalfix	6:3
tail humanevalsynth	6:3
tail humanoidbench	6:3 10:-3
tail hybrid selection strategy	10:4
tail hypergraph	1:-4 3:6
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
tail imitation learning	3:5 5:7 10:-9
tail imperfect-recall abstractions	1:3
tail implicit representation	5:3
tail in-context learning	1:7 10:-5
tail indian buffet process	1:4 10:-3
tail induction head	1:5 10:-4
tail instruction tuning	1:8 10:-6
tail instructme	2:-4 10:4
tail integral probability metric	3:5 10:-3
tail inter-sample attention learning	1:3
tail intermediate object pose sampling	10:3
tail interpolation-based consistency regularization	1:-3
tail inverted list	1:3
tail irt	10:3
tail iterated learning	0:3
tail iterative extended kalman filter	5:3
tail iterative linearized control	10:3
tail ivntr	2:3
tail jailbreak attacks	10:3
tail jailbreak defense	1:4 3:3 10:-7
tail k-mer tokenization	1:3 10:-3
tail kd	0:3 1:-3
tail kemp	2:4 10:-4
tail kernel density estimation	0:3
tail kernel pca	8:7 10:-6
tail kernel ridge regression	5:4
tail kernel tests	8:3
tail keyword-enhanced reward model	1:-3 10:4
tail kha	0:3
tail kinetics-400	7:5 10:-4
tail kitti	7:3 10:-3
tail knowledge distillation	0:5 1:6 10:-7
tail knowledge transfer	1:3
tail kurtosis-based methods	3:3
tail l2 regularization	1:5 10:-4
tail laft	1:-3 5:4
tail lagrangecbwlc	4:3
tail langshaw	2:3 10:-3
tail large language model	1:3
tail lars	1:4
tail lasso	0:3
tail last letter	6:3 10:-3
tail latent diffusion models	0:3
tail layer-wise auto-weighting	2:3
tail lcc	1:4 10:-3
tail leapfrog	0:3
tail learnable visual tokens	1:-3 10:3
tail learning weight	10:4
tail linear multistep method	0:3
tail linear regression	3:6 10:-4
tail lirpa	0:4 1:-3
tail lite	10:4
tail llamav2	4:3 10:-3
tail llava-onevision	3:-3 10:4
tail llava-v1.5	10:3
tail lle-cnn	2:3 10:-3
tail llm	0:-6 2:-3 3:6 8:-3
tail llm prompting	3:4 10:-3
tail llms	1:6 3:5 4:-3 10:-3
tail local and global attention	1:-3 10:3
tail local mixup	1:3
tail local power iteration	1:3
tail long short-term memory	0:3
tail low-level motion controller	2:5 10:-3
tail low-rank decomposition	1:4
tail low-rank factorization	1:4 10:-3
tail lpmrf	1:3
tail lsast	2:3 10:-3
tail lsemsw	10:-4
tail lvlms	1:-3
tail mag-spore	10:3
tail magcn	2:4 10:-4
tail majority vote	10:3
tail mamba	1:4 10:-5
tail mandarin ad corpus	6:3 10:-3
tail many-to-one frame aggregator	1:-3 10:3
tail map	2:4
tail markov abstraction	1:7 10:-5
tail markov chain monte carlo	0:3 1:-7 3:6
tail markov decision process	10:4
tail marl	10:4
tail mask r-cnn	0:5 1:-3 4:-3
tail masked language model	1:9 10:-7
tail masked visual modeling	0:3
tail masking	1:4
tail matrix decomposition	0:4 1:-3 3:3 10:-3
tail max-sliced wasserstein distance	1:3
tail maximum likelihood estimation	10:3
tail mcmc	10:4
tail mdp	3:-4 10:7
tail medusa decoding	10:3
tail method of moments	10:3
tail metric learning	3:5
tail mid-training	1:3 10:-3
tail mixture model	3:3 8:7 10:-7
tail mixup	0:4 3:-4
tail mllm	1:3
tail mlm	3:4
tail mlp	0:3 10:-3
tail mlp-mixer	0:3 1:-4
tail mmhh	2:3
tail mnist	0:3
tail moco	1:4
tail model inversion attack	1:-4 10:3
tail model miscalibration correction	1:-3 3:3
tail model predictive control	3:5
tail model-based learning	10:3
tail model-free reinforcement learning	8:5 10:-3
tail model-free rl	1:-4 4:4
tail moe	1:4 3:4 10:-5
tail monocular total capture	2:5 10:-5
tail monte carlo	10:3
tail motion prompt layer	2:5 10:-3
tail motionformer	0:3
tail mpc	4:-3 8:3 10:3
tail msmt17	10:3
tail mtl	0:3 10:-4
tail multi head attention	0:5 10:-3
tail multi-armed bandit	1:5 10:-3
tail multi-instance multi-label domain adaption learning	2:8 10:-7
tail multi-layer perceptron	10:3
tail multi-partition embedding	1:4 10:-3
tail multi-scale aggregation	1:3 10:-3
tail multi-task convolutional neural network	10:3
tail multi-task learning	1:4 3:-5 10:4
tail multi-view fusion	1:4 4:-3
tail multiformer	10:3
tail multilingual pre-trained language model	1:4
tail multinomial	0:3
tail n-step returns	1:4 10:-3
tail natural-gradient	1:3
tail nerf	0:5 1:-4 3:3 10:-3
tail nested deformable multi-head attention	2:3 10:-4
tail neural architecture search	0:3 1:5 10:-7
tail neural autoregressive models	10:-3
tail neural machine translation	3:3
tail neural motion policy	1:-3 10:3
tail neural pairwise ranking model	0:3
tail neural rendering	1:7 10:-4
tail neural white box algorithms	5:3
tail neuro-symbolic bilevel learning	10:4
tail neuroseqret	2:4 10:-3
tail nogo	10:3
tail non-autonomous differential equations	10:3
tail nonlinear ica	10:3
tail nonlinear state-space model	0:4 1:-3
tail normalization	1:3
tail nuscenes	6:4
tail o2p	10:5
tail object detectors	10:4
tail observer-based trajectory tracking controller	1:3
tail ode	1:-3 4:3
tail one-stage detector	3:4
tail oneie	5:5
tail online learning	10:4
tail optical flow	1:5
tail optimal control	0:6 10:-3
tail optimal transport	0:6 10:-4
tail overparameterized shallow neural network	10:3
tail paie	3:4 10:-4
tail pair-wise temporal attention variation regularization	10:3
tail palm2	4:3
tail parameter sharing	1:5 10:-4
tail pascal voc	2:5 10:-3
tail pascal voc 2012	6:4 10:-4
tail pass	2:3
tail patch ranking	2:5 10:-4
tail patch transformation	3:5 10:-5
tail pcs	10:5
tail pdc	2:3 10:-3
tail pea*	4:4
tail photometric loss	1:8 10:-7
tail physics-aware meta-learning with auxiliary tasks	2:9 10:-7
tail physics-aware spatiotemporal modules	10:3
tail pid	1:3 5:3 10:-5
tail pipe-line methods	1:-4 10:5
tail pix2struct	1:3
tail plackett-luce	1:3 10:-4
tail plated factor graphs	1:3
tail plm	1:-3 10:3
tail point process	1:-4 3:4
tail point-gn	2:-3 10:5
tail point-voxel aggregation network	2:9 10:-9
tail pointconv	1:3
tail policy evaluation	1:4 10:-3
tail policy improvement	1:3 3:3 10:-5
tail pooling	1:5 10:-4
tail posg	0:4 1:3 10:-4
tail position controller	1:-3 10:4
tail positive samples generation network	10:3
tail pre-trained language model	0:-3 1:-6 3:-3 10:8
tail pre-trained language models	3:4 10:3
tail pre-training	3:-4 10:7
tail predicates	10:3
tail prediction-evasion adversarial attack	1:3 3:5 10:-7
tail prescribed prosthesis	4:4
tail pretrained language model	10:-3
tail principal component analysis	0:6 10:-5
tail probabilistic autoencoder	10:3
tail probabilistic generative models	3:3
tail probabilistic graphical model	1:-3 10:4
tail probabilistic inference	10:5
tail probabilistic ode solver	3:4 10:-3
tail probabilistic program	10:3
tail probabilistic programming	3:-3
tail probability flow ode	1:8 10:-7
tail probnerf	10:3
tail product quantization	0:3
tail progressive and coherent feature drift	10:3
tail progressive confidence	1:-3 10:4
tail projected gradient descent	1:4 10:-3
tail prompt learning	3:5 10:-4
tail prompting	1:3 10:-4
tail pruning	0:-3 8:3
tail pseudo-labeling	1:4
tail pseudo-labels	1:7 10:-4
tail qcqp	0:3
tail quadratic variational upper bound	1:4 10:-4
tail quadruplet loss	1:3 10:-3
tail quantization	1:3 3:8 10:-7
tail quantized networks	10:3
tail query-based transformer	3:3
tail qwen2.5	10:4
tail qwen2.5 32b	0:3
tail qwen2.5-math	0:3
tail random masking	1:5 10:-4
tail random sampling	4:4
tail random walk	1:4
tail randomized motion planning	1:3
tail rate-distortion loss	1:5 10:-5
tail rbk	10:3
tail reasoning language model	3:4
tail recurrent network	0:3 1:-3
tail recurrent neural network	10:4
tail recursive least squares	0:4
tail regularization	1:6 10:-5
tail regularized mle	10:4
tail reinforcement learning	0:-8 1:3 3:-10 5:4 10:6
tail relu	10:3
tail representation learning	1:-4 10:6
tail reproducing kernel hilbert space	1:5 10:-4
tail residual learning	10:3
tail resnet	4:3 5:3
tail resnet-50	1:8 5:3 10:-9
tail rife	2:3
tail rkhs	1:4 10:-3
tail rl	0:-4 1:-3 3:3 8:7 10:-3
tail rlhf	1:3
tail rmfer	2:3
tail rmr_dse	2:9 10:-8
tail rmset	6:-3 7:3
tail rnn	3:4 8:3
tail robustnet	1:4
tail runge-kutta	10:3
tail s-kcf	1:4 10:-4
tail saga	10:3
tail saliency detectors	4:4
tail sample compression scheme	3:4
tail sampling-based motion planning	2:3 3:3 8:4 10:-7
tail san	3:4
tail sayso	10:4
tail scannet	0:3 6:-3
tail scene flow	1:4 10:-3
tail scinli	7:3
tail scm	10:4
tail sd-conv	2:-3 10:4
tail see-splat	1:4 10:-3
tail self-adversarial generation module	10:3
tail self-attention	0:3 1:8 10:-10
tail self-correction	3:4 10:-4
tail self-orthogonality module	2:3
tail self-supervised learning	0:-3 3:6 8:3 10:-6
tail self-supervised pre-training	3:7 10:-8
tail self-supervision	1:3
tail self-training	10:5
tail semi-supervised contrastive learning	1:4
tail sensei	2:4 10:-3
tail senteval	0:4 10:-4
tail sentinel	2:7 10:-7
tail seq2seq	0:3
tail sequence-to-sequence model	1:3 10:-3
tail sg test suites	6:4 10:-3
tail sgr	4:3
tail sgrv2	2:3 10:-3
tail sharding blockchain	1:-3
tail shift	10:3
tail shift-based modules	1:-3 2:4
tail shiftnet	2:4 10:-4
tail shortest path algorithms	0:4 3:5 10:-6
tail shortest path search	3:3 10:-3
tail siamese network	1:7 10:-4
tail sift	1:4 10:-3
tail simplerl	5:4
tail single-view diffusion model	10:3
tail sint++	2:4 10:-4
tail sketching	1:-3
tail skill applicability checks	1:-3 10:4
tail skill-rrt	2:3
tail smd	1:3
tail smpl	1:4 10:-3
tail snn	0:-3 1:6
tail soft assignment	1:-6 10:6
tail soft constraints	1:3
tail soft lego	2:5 10:-4
tail soft orthogonality	10:3
tail soft prompts	1:4 10:-3
tail softmax	1:4 3:-3
tail space-to-depth	10:3
tail span selection	2:-3 10:3
tail span selectors	1:-3 10:3
tail span-based approaches	4:4
tail sparse approximations	10:3
tail sparse coding	10:6
tail sparse interpretable feature learning	3:3
tail sparse variational inference	1:3
tail sparsex	2:3
tail spatial and channel attention	1:3 10:-3
tail spatial attention	1:3
tail spatial pyramids	0:3
tail spatial transformer	1:-3 2:4
tail spatial transformer network	0:4
tail spectral clustering	5:3 8:4 10:-4
tail spectral method	10:5
tail spectral regularizers	1:4 10:-3
tail speculative decoding	1:-4 8:4
tail spin	2:3
tail squad	6:3 10:-3
tail squeeze-and-excitation block	1:3
tail ss-d	2:3
tail ssf-dan	2:-3 10:3
tail ssl	3:3
tail ssrl	1:-3 2:3
tail stable compression scheme	10:3
tail stable diffusion	10:3
tail stable diffusion 3	1:4 10:-3
tail staindoc	0:4
tail standard fine-tuning	1:-3 4:4
tail state-space model	0:-3 10:3
tail static model	4:3 5:4 10:-4
tail stein's unbiased risk estimator	1:3 10:-3
tail step-aware and layer-aware prompt space	1:-3 10:4
tail step-ware and layer-aware prompt inversion	1:3
tail stmo	2:3
tail stochastic gradient	1:-4 5:3 10:3
tail stochastic gradient descent	4:3
tail stochastic optimization	1:5
tail stochastic value gradients	0:4 1:-4
tail stochastic variational inference	10:-3
tail structural guidance	3:3
tail structural scaffold	2:4
tail structured attention guided convolutional neural fields	2:3 10:-3
tail style-based generator	1:3
tail style-guided prompt learning	3:-3 10:6
tail style-pro	2:4 10:-4
tail supernet	3:3 4:3 10:-3
tail supervised attention	3:5 10:-3
tail surreal	6:-4 10:3
tail svrg	0:4 3:-3
tail swing-assist prosthesis	1:-3 2:4
tail symmetry-based inductive biases	1:5 2:-3
tail synctalkface	2:4 10:-3
tail synthetic data generation	1:3 10:-3
tail synthia	7:3
tail t-network	10:3
tail tabi	2:3 10:-3
tail table structure reconstruction	1:-3 10:4
tail tablegpt	2:3
tail taguchi method	10:3
tail task learner	1:-3 10:4
tail tcga	2:6 10:-5
tail temporal kg embedding	1:3
tail temporal transformer	1:-3 10:4
tail tensor decomposition	10:6
tail tensor-decomposition-based models	0:3
tail text encoder	3:4 10:-4
tail text-to-image diffusion model	10:3
tail textverse10m-e	7:3
tail textverse10m-h	7:4 10:-3
tail thin plate spline spatial transformer network	0:4 10:-4
tail tie	10:3
tail tmt	10:3
tail tnd	3:5
tail to-scene	10:3
tail token pruning	1:-3 8:3 10:3
tail top-down attention	1:4 10:-3
tail top-training	1:3
tail topic model	1:-3 8:3
tail transformer	1:6 2:-3 4:-9
tail transformer language models	0:4
tail transformer-based language model	10:3
tail transition system	10:3
tail triple supervisions	2:5 3:-3
tail triplet loss	1:7 10:-6
tail trojan attack	10:4
tail truncated posteriors	1:3
tail two-pathway encoder	1:-5 10:6
tail two-stage optimization	1:-3 10:3
tail type-enforced contrastive loss	1:-5 10:5
tail u-net	0:9 1:-4 3:-3
tail ua-detrac	6:3 10:-3
tail udog	1:3
tail unbiased gradient estimators	1:3 10:-3
tail univariate exponential families	1:3
tail unsupervised learning	3:4 10:-4
tail vacsim	2:3
tail vae	0:5 3:-4
tail vapr	5:3 6:-5 7:3
tail vapr models	10:3
tail vapr-os	10:3
tail variance-reduction	10:3
tail variational autoencoders	3:3 10:-3
tail variational expectation maximization	0:3
tail variational framework	1:3 10:-3
tail variational inference	1:-6 3:3 10:4
tail vgg-sound	7:4
tail vi	8:6 10:-5
tail video augmentation	1:-3
tail video-text pre-training	10:3
tail vio	0:3 1:-3
tail violation-adaptive learning	1:-3 10:4
tail vision transformer	1:4
tail vision-based tactile sensor	10:3
tail vision-language model	1:3
tail visual attention	10:3
tail visual genome	10:3
tail visual language models	3:3
tail vit	4:4
tail vlm	1:7 10:-6
tail vlmpc	2:3 10:-3
tail vmm	1:8 10:-7
tail watermark vaccine	3:6 10:-3
tail watermark-removal networks	10:3
tail waymo open dataset	6:-3 10:4
tail weakly supervised detector	1:5 10:-4
tail weight sharing	1:3
tail weighted entropy loss	1:3
tail weighted majority vote	1:3
tail wikipedia	6:-3
tail window partition	1:9 10:-8
tail wmds	8:6
tail zephyr-7b	10:3
tb 0 Dataset Dataset none	0:6 1:-5 2:6 3:-4 4:-3 5:4 6:-4 8:-8 9:-4 10:5
tb 0 Dataset Method none	10:11
tb 0 Dataset Method tail	10:9
tb 0 Dataset Model none	10:7
tb 0 Dataset Model tail	10:5
tb 0 Dataset Task none	0:-7 1:-9 2:-7 3:-10 4:-6 5:-4 6:-7 7:-4 8:-13 9:14
tb 0 Method Dataset head	0:-4 1:-6 2:-5 3:-3 4:-3 5:-3 6:11 7:5 8:-8
tb 0 Method Dataset none	0:-5 1:-7 2:-5 3:-5 4:-4 5:-3 6:8 7:7 8:-8 9:-5 10:4
tb 0 Method Method head	0:-3 1:5 2:3 4:-10 5:-8 6:-8 7:-7 8:-7 9:-6 10:3
tb 0 Method Method none	1:4 3:3 4:-7 5:-9 6:-8 7:-7 8:-6 9:-9 10:3
tb 0 Method Method tail	2:6 4:-3 5:-6 6:-5 7:-4 8:-11 9:-5
tb 0 Method Model head	1:7 2:-3 8:-3
tb 0 Method Model none	1:5 2:3 3:-4 8:-5 9:-3 10:3
tb 0 Method Model tail	2:8 8:-3
tb 0 Method Task head	0:-7 1:-8 2:-5 3:-8 4:-5 5:-4 6:-6 7:-4 8:11 9:-5
tb 0 Method Task none	0:-9 1:-10 2:-9 3:-11 4:-7 5:-6 6:-8 7:-6 8:8 9:-9 10:5
tb 0 Metric Metric none	1:-3 3:5 8:-5 10:12
tb 0 Model Dataset head	1:-3 6:8 7:6 8:-4 10:-4
tb 0 Model Dataset none	0:-3 1:-5 2:-4 3:-3 6:9 7:9 8:-6 9:-3
tb 0 Model Method head	0:4 1:7 3:-5 4:-3 6:-4 7:-3 8:-6
tb 0 Model Method none	0:-4 1:8 3:-4 8:-6 10:6
tb 0 Model Method tail	8:-3 10:6
tb 0 Model Model head	1:3 3:4 4:-3 8:-3 10:3
tb 0 Model Model none	1:-3 3:5 8:-6 9:-3
tb 0 Model Model tail	0:3 2:3
tb 0 Model Task head	1:-4 3:-3 6:-3 8:9
tb 0 Model Task none	0:-4 1:-6 2:-4 3:-6 4:-3 6:-4 8:8 9:-4 10:4
tb 0 Task Task none	0:-6 1:-8 2:-5 3:8 4:-5 5:-4 6:-5 7:-3 8:-12 9:-6 10:12
tb 1 Dataset Method none	2:4
tb 1 Dataset Model none	10:3
tb 1 Method Dataset none	10:3
tb 1 Method Method head	2:-3 3:3 10:-4
tb 1 Method Method none	2:-6 4:-4 5:7
tb 1 Method Method tail	0:3 2:-4
tb 1 Method Model none	5:4
tb 1 Model Method head	1:-4 10:6
tb 1 Model Method none	10:4
tb 1 Model Model none	3:-5 5:4
tb 1 Task Task none	3:4 10:-4
tb 2 Method Method head	2:-3 3:-5 4:4 5:-6
tb 2 Method Method none	1:-3 3:-5 10:4
tb 2 Method Model head	10:3
tb 2 Method Model none	1:3
tb 2 Model Method head	1:3
tb 2 Model Method none	0:3
tb 2 Model Model head	3:-3 5:5
tb 2 Model Model none	3:3 4:-5 10:4
tb 3 Method Method head	1:-6 4:4 5:5 8:-5
tb 3 Method Method none	1:-3 2:-4 3:-3 4:4 5:3
tb 3 Method Model head	1:5 10:-4
tb 3 Method Model none	1:-3 10:6
tb 3 Model Method head	4:3
tb 4 Dataset Method none	10:3
tb 4 Method Method head	0:3 1:-4 2:-3 3:3 4:5 10:-11
tb 4 Method Method none	0:-3 2:-5 4:5 8:-7 10:3
tb 4 Method Model head	4:5 10:-6
tb 4 Model Method head	4:5 10:-3
tb 4 Model Method none	8:4
tb 4 Model Model head	4:4
tb 4 Model Model none	4:6 10:-3
tl 2 Method Method	10:3
tl 2017 Method Dataset	6:3
tl a* Method Method	0:-3
tl aba Method Method	10:5
tl abc Method Method	0:3
tl abstraction Method Method	1:7 10:-4
tl accuracy Metric Metric	10:3
tl acquisition Method Task	8:-3 10:3
tl actuators Method Method	3:4
tl adam Method Method	1:3
tl adanorm Method Method	1:4
tl adaptation Dataset Task	9:-8 10:9
tl adaptation Method Method	3:4
tl adaptation Model Task	8:-4 10:4
tl adaptation Task Task	3:-6 10:6
tl adapter Method Method	3:3
tl adapterfusion Method Method	10:5
tl adjustment Method Method	1:3
tl admm Method Method	1:3
tl advice Task Task	3:4 10:-4
tl ae Method Method	1:6 10:-4
tl aes Method Task	8:-4 10:4
tl agglomeration Method Method	4:3
tl aggregator Method Method	10:3
tl alexnet Method Method	10:3
tl algorithm Method Method	2:-3 3:3 4:6 10:-5
tl algorithms Method Method	0:7 1:-6 3:4 10:-4
tl alignment Dataset Task	9:-3 10:3
tl alignment Method Method	1:-6 10:9
tl alignment Method Task	8:3
tl alignment Model Task	8:-5 10:6
tl ambiguity Method Task	8:-3 10:3
tl amp Method Method	10:3
tl analysis Dataset Task	9:-5 10:5
tl analysis Method Method	0:8 1:-9 10:5
tl analysis Method Task	8:-6 10:7
tl analysis Model Task	10:3
tl analysis-by-synthesis Method Method	1:-4 3:3 10:3
tl anchors Method Method	1:-3 2:4
tl annotation Method Task	8:6 10:-6
tl answering Dataset Task	9:4 10:-4
tl answering Model Task	8:7 10:-7
tl anticipation Method Task	8:-5 10:5
tl aogparsing Method Method	1:-3 10:3
tl approach Method Method	1:-3 10:3
tl approaches Method Method	1:-3 4:6
tl approximation Method Method	1:7 3:-3 4:3 10:-6
tl approximations Method Method	0:4 1:-5 3:3
tl architecture Method Method	1:5 10:-6
tl arguments Method Task	8:3 10:-3
tl artifacts Method Task	8:7 10:-7
tl asap-rl Method Method	2:6 10:-6
tl asp Method Method	10:4
tl asr Method Task	8:4 10:-3
tl assignment Method Task	8:-3 10:3
tl assistant Method Method	3:4
tl association Method Task	8:-3 10:3
tl ast Method Method	4:3
tl attack Method Method	0:-3 1:-7 3:6 10:3
tl attack Method Task	8:-4 10:4
tl attack Model Method	1:-4 10:4
tl attack Task Task	3:-3 10:3
tl attacks Method Method	1:-6 10:7
tl attacks Method Task	8:-5 10:5
tl attention Method Method	0:-5 1:4 2:-4 4:4 8:-4
tl attention Method Task	8:-4 10:4
tl attribution Method Task	8:-5 10:5
tl attribution Model Task	8:3 10:-3
tl augmentation Method Method	0:-3 1:-6 2:-4 3:14 4:-4 10:3
tl augmentation Model Method	1:-4 10:5
tl auto-encoder Method Method	1:4 3:3 10:-4
tl autoencoder Method Method	0:3 1:-6 10:6
tl autoencoders Method Method	3:5 10:-3
tl automl Method Task	8:-3 10:3
tl average Method Method	1:-4 10:4
tl backbone Method Method	1:4
tl backpropagation Method Method	1:4 10:-7
tl bag-of-words Method Method	1:5 10:-3
tl balancing Method Task	8:9 10:-9
tl bandit Method Method	1:5 10:-3
tl bandit Method Task	8:8 10:-7
tl bandit Task Task	3:6 10:-6
tl bandits Task Task	3:6 10:-6
tl bart Method Model	1:4 10:-3
tl bases Method Method	1:-3 10:5
tl bayesdb Method Method	2:3
tl behavior Method Task	8:-3 10:3
tl bellman-ford Method Method	0:4
tl bert Model Model	3:-3 4:5
tl bias Method Task	8:-4 10:4
tl biases Method Method	1:5 2:-3
tl binarization Model Task	8:-3 10:3
tl bn Method Method	10:3
tl bo Method Method	3:3 5:3
tl bootstrap Method Method	4:5
tl bp Method Method	10:3
tl brick Method Method	10:4
tl bsd Method Method	10:3
tl budgeting Method Task	8:5 10:-5
tl calibration Method Method	0:3 1:-5
tl cancer Method Task	8:-5 10:5
tl canonicalization Method Method	10:3
tl captioning Dataset Task	9:9 10:-9
tl capture Method Method	2:5
tl carlo Method Method	3:7 10:-3
tl cbam Method Method	1:3
tl cccl Method Method	1:6 10:-3
tl cft Model Method	1:3
tl cglm Method Method	8:8 10:-6
tl cgpm Method Method	10:3
tl chain-of-thought Model Method	1:3
tl challenge Dataset Dataset	0:-3 5:3
tl change Method Task	8:7 10:-7
tl chatgpt Method Model	4:3 10:-3
tl chatgpt Model Model	0:3
tl checking Method Task	8:4 10:-4
tl checks Method Method	1:-3 10:4
tl citation Method Task	8:-3 10:3
tl cl Method Method	10:3
tl classification Dataset Task	9:9 10:-6
tl classification Method Method	8:4 10:-3
tl classification Method Task	10:3
tl classification Model Task	8:3
tl classification Task Task	3:4
tl classifier Method Method	10:5
tl classifiers Method Task	8:-4 10:4
tl clip Method Model	10:-3
tl clip Model Model	10:5
tl clustering Method Method	1:-3 2:7 5:3 8:3 10:-5
tl clustering Task Task	3:8 10:-8
tl cmw-h Method Method	2:4 10:-3
tl cmw-l Method Method	2:3 10:-3
tl cmw-m Method Method	2:4
tl cnn Method Method	0:-6 3:5 5:-4 8:6 10:-3
tl cnn Model Method	1:-3 10:3
tl cnn-bayes Method Method	0:5 10:-3
tl coco Dataset Dataset	2:4 10:-3
tl coco Method Dataset	10:4
tl code2inv Method Method	2:3
tl coding Method Method	0:3 1:-4 10:4
tl coding Method Task	8:5 10:-5
tl coefficient Method Method	10:3
tl collaboration Method Task	8:3 10:-3
tl collapse Method Task	8:6 10:-6
tl completion Method Method	0:4 10:-4
tl compliance Method Task	8:-3 10:3
tl comprehension Method Task	8:-3 10:3
tl comprehension Task Task	3:-3 10:3
tl compression Dataset Task	9:-4 10:4
tl compression Method Method	2:3
tl computation Method Method	10:3
tl confidence Method Method	1:-3 10:4
tl constraints Method Method	10:4
tl constraints Method Task	8:4 10:-4
tl construction Method Task	8:-3 10:3
tl contradoc Model Dataset	6:5 10:-4
tl contrast-gan Method Method	0:3 10:-3
tl control Dataset Task	9:-4 10:4
tl control Method Method	1:-6 8:4
tl control Task Task	3:-4 10:4
tl controller Method Method	1:-3 2:3 10:5
tl controls Method Method	10:3
tl convolution Method Method	1:9 2:-3 3:-5 10:-3
tl convolutions Method Method	4:4 10:-3
tl cooperation Method Task	8:-3 10:3
tl coordination Method Task	8:5 10:-5
tl correction Method Method	3:3
tl correspondence Dataset Task	9:4 10:-4
tl correspondence Method Task	8:-3 10:3
tl counting Method Task	8:-3 10:3
tl counting Task Task	3:3 10:-3
tl coverage Task Task	3:4 10:-4
tl covispose Method Method	10:3
tl cp Method Method	10:4
tl creation Method Task	8:-4 10:4
tl crf Method Method	1:4
tl critic Method Method	1:-3 10:5
tl crl Method Task	8:3 10:-3
tl dae Method Method	0:3 1:-4 4:5 10:-3
tl dataset Method Dataset	7:3
tl dbae Method Method	1:3
tl dc-svm Method Method	2:4 10:-3
tl ddam Method Method	2:6 10:-4
tl deblurring Method Task	8:-4 10:4
tl debugging Method Task	8:3 10:-3
tl decision-making Dataset Task	9:-3 10:4
tl decision-making Model Task	8:3 10:-3
tl decoder Method Method	1:5 10:-3
tl decoding Method Method	1:-3 4:6
tl decomposition Method Method	1:-5 2:-3 10:4
tl decomposition Method Task	8:8 10:-8
tl deconvolution Method Method	1:-3 10:5
tl deconvolution Method Task	8:5 10:-5
tl deepvio Method Method	2:4 10:-3
tl defense Method Method	3:3
tl defense Method Task	8:-3 10:3
tl deformation Method Method	0:5 1:-3
tl demonstration Method Method	10:3
tl denoising Method Task	8:-4 10:4
tl descent Method Method	0:6 3:-9 4:5
tl descriptor Method Method	1:3
tl descriptors Method Method	10:4
tl design Method Method	1:-3 10:3
tl detection Dataset Task	9:8 10:-6
tl detection Method Method	1:-5 10:5
tl detection Method Task	10:3
tl detection Model Task	8:-3 10:5
tl detector Method Method	1:3 4:-3
tl detectors Method Method	4:3
tl dhcg Method Method	0:3
tl diagnosis Method Task	8:4 10:-3
tl dialog Dataset Task	9:3 10:-3
tl dialog Method Task	8:-5 10:5
tl difference Method Method	5:4
tl dimension Metric Metric	3:3 10:-3
tl disambiguator Method Method	1:4 10:-3
tl discovery Method Task	8:5 10:-5
tl discriminator Method Method	10:3
tl disease Method Task	8:-4 10:4
tl disentanglement Method Task	8:3 10:-3
tl distance Method Method	1:6
tl distillation Dataset Task	9:-3 10:3
tl distillation Method Method	0:3 4:-4
tl distribution Method Method	10:3
tl distribution Method Task	8:3 10:-3
tl distributions Method Task	8:-3 10:4
tl divergence Method Method	3:3
tl documents Model Task	8:3
tl dpie Method Method	2:3
tl drawing Method Task	8:-3 10:3
tl drift Method Method	10:3
tl driving Dataset Task	9:-3 10:3
tl driving Model Task	8:4 10:-4
tl drl Method Method	8:4
tl dual-slip Method Method	1:-3 10:3
tl dw Method Method	10:3
tl dynamics Method Method	10:4
tl dynamics Method Task	8:3 10:-3
tl e2d Method Method	1:4 10:-3
tl editing Dataset Task	9:3 10:-3
tl editing Model Task	8:-3 10:3
tl editing Task Task	3:5 10:-5
tl efg Method Method	8:6
tl efm Method Method	1:4 2:-3
tl elections Method Task	8:4 10:-3
tl embedding Method Method	2:-3 10:4
tl embedding Model Model	3:6 10:-5
tl embeddings Method Method	2:6
tl encoder Method Method	0:-3 2:-4 10:6
tl encoder-decoder Method Method	1:-4 8:3 10:3
tl energy Method Method	1:3
tl engine Method Method	1:-3 10:5
tl engineering Task Task	3:4 10:-3
tl ensemble Method Method	8:3 10:-4
tl enthymemes Method Task	8:4 10:-4
tl equations Method Task	8:5 10:-5
tl estimation Task Task	3:-4 10:6
tl estimator Method Method	1:3 10:-3
tl estimator Method Model	1:-3 10:3
tl estimators Method Method	1:3
tl ethics Method Task	8:-5 10:5
tl evaluation Dataset Task	9:-4 10:4
tl evaluation Method Task	8:4 10:-4
tl evaluation Model Task	8:-6 10:6
tl evolution Method Method	1:-4 10:5
tl examples Method Method	10:6
tl expansion Method Method	8:6 10:-4
tl experts Method Method	1:3 10:-3
tl explainability Method Task	8:4 10:-4
tl exploration Method Method	2:-4 10:3
tl exploration Method Task	8:-4 10:4
tl explore-then-commit Method Method	10:3
tl expressions Method Task	8:-3 10:3
tl extraction Dataset Task	9:5 10:-4
tl extraction Method Method	2:-3 10:5
tl extraction Method Task	8:-4 10:5
tl extractor Method Method	1:-3 10:5
tl factorization Method Method	0:3
tl factors Method Method	1:6 10:-5
tl families Method Method	1:3
tl fastano Method Method	2:3 10:-3
tl feature Method Method	10:3
tl features Method Method	1:6 10:-4
tl fg Method Method	10:3
tl field Method Method	10:3
tl fields Method Method	2:3
tl filter Method Method	0:3 1:6 2:-3 3:-3
tl filtering Method Method	1:3
tl filters Method Method	3:-4
tl fine-tuning Method Method	3:-3 4:4
tl fine-tuning Model Method	1:4
tl fingerprint Method Task	8:-3 10:3
tl fitting Task Task	3:3 10:-3
tl fl Method Method	8:3 10:-3
tl fl Method Task	8:-7 10:7
tl flexpoint Method Method	1:5 10:-4
tl flow Method Method	0:-3 1:3 3:4
tl following Method Task	10:3
tl following Model Task	10:3
tl forces Method Task	8:-3 10:3
tl forecasting Task Task	3:-4 10:4
tl forgetting Method Task	8:3 10:-3
tl fpt Method Method	10:3
tl framework Method Method	2:6
tl frank-wolfe Method Method	10:3
tl function Method Method	1:6 2:-4 4:-3
tl functions Method Method	1:3
tl functions Method Task	8:-3 10:4
tl functions Task Task	3:-4 10:4
tl fusion Method Method	0:-4 1:-5 2:4
tl fusion Task Task	3:7 10:-7
tl g-pcc Method Method	1:-3 10:3
tl gain Method Method	2:-3 10:3
tl game Method Method	3:7 10:-4
tl game Method Task	8:-5 10:5
tl gan Method Method	4:4
tl gans Method Method	2:4
tl gat Method Method	10:3
tl gaussian Method Method	1:3
tl gazenas-eth Method Model	2:3
tl gcn Method Method	8:5
tl gd Method Method	0:3 1:-3
tl gec Method Task	8:-5 10:5
tl generalization Dataset Task	10:3
tl generalization Method Task	8:-3 10:3
tl generalization Model Task	8:-5 10:5
tl generation Method Method	1:4 5:4
tl generation Method Task	10:3
tl generation Model Task	8:3
tl generator Method Method	1:-4 4:3 10:5
tl genome Method Dataset	10:3
tl geometry Method Method	10:3
tl glue Method Dataset	10:4
tl gmm Method Method	10:4
tl gnn Method Method	0:-4 1:-5 3:8 8:4 10:-4
tl goal-selection Method Method	1:4
tl gp Method Method	0:5 2:-5
tl gpt Model Model	10:5
tl gpt-2 Method Model	10:3
tl gpt-2 Model Model	0:5
tl gpt-4 Method Model	1:-3 10:4
tl gradient Method Method	1:8 10:-7
tl gradient Method Task	10:3
tl gradients Method Method	0:4 1:-3
tl graph Method Method	0:-5 1:7 3:-4
tl graphs Method Method	0:4 1:3 10:-3
tl grasp Method Task	8:-3 10:3
tl grasping Method Task	8:5 10:-5
tl grasping Task Task	10:3
tl graspvla Method Model	10:3
tl greedy Method Method	10:3
tl gripper Method Method	2:4 3:6 10:-5
tl grounding Dataset Task	9:3 10:-3
tl grouping Method Method	1:-3 3:3
tl growth Method Method	10:4
tl gsplat Method Method	3:3
tl guidance Method Method	2:5 10:-6
tl hallucination Method Task	8:7 10:-7
tl head Method Method	1:4 10:-5
tl hmc Method Method	4:3
tl hmr Method Task	8:-3 10:3
tl hmr Task Task	3:4 10:-4
tl hope Method Method	0:3
tl hypergraph Method Method	1:-6 3:6
tl ica Method Method	1:-7 10:8
tl icl Method Method	1:4
tl ida* Method Method	1:5 3:-3
tl identification Dataset Task	9:3 10:-3
tl identification Method Method	1:6
tl ie-stgcn Method Method	1:3
tl image Method Method	10:4
tl imagenet Method Dataset	7:5 10:-4
tl imagenet Model Dataset	6:-3
tl imaging Method Method	2:3
tl improvement Method Method	3:3
tl improvement Method Task	8:-3 10:3
tl indexing Method Task	8:-3 10:3
tl inference Method Method	0:4 2:3 3:4 10:-5
tl information Method Method	1:5
tl initialization Method Task	8:6 10:-6
tl inpainting Method Method	0:4 10:-3
tl instructme Method Method	2:-4 10:4
tl intensity Method Task	8:3 10:-3
tl interaction Method Method	10:3
tl interaction Method Task	8:-3 10:3
tl interactions Method Task	8:4 10:-4
tl interface Method Method	0:4 1:-3 2:-3 3:4
tl interpolation Method Method	1:-3 10:3
tl interpolation Method Task	8:-3 10:3
tl interventions Method Task	8:-3 10:3
tl invariance Method Method	0:4 10:-4
tl inversion Method Method	1:3
tl irl Method Method	4:5 10:-3
tl irt Method Method	10:3
tl iteration Method Method	4:-3 10:7
tl itl Method Task	8:3 10:-3
tl ivntr Method Method	2:3
tl kd Method Method	0:3
tl kemp Method Method	2:4 10:-4
tl kernel Method Method	0:3 1:4 5:-3
tl kernels Method Method	1:4 3:8 10:-6
tl kgqa Method Task	8:-4 10:4
tl kinematics Method Method	1:3 10:-3
tl kitti Method Dataset	7:3 10:-3
tl labels Method Method	1:4
tl labels Method Task	8:4 10:-4
tl lagrangecbwlc Method Method	4:3
tl langshaw Method Method	2:3 10:-3
tl lars Method Method	1:4
tl lasso Method Method	1:-3 4:5 10:-3
tl layer Method Method	2:4
tl lcc Method Method	1:5 10:-3
tl leakage Method Task	8:-6 10:6
tl leapfrog Method Method	0:3
tl learner Method Method	1:-4 10:3
tl learning Dataset Task	9:-4 10:6
tl learning Method Method	3:4 4:-7 8:8 10:-3
tl learning Method Task	10:4
tl learning Model Method	1:9 10:-6
tl learning Task Task	3:8 10:-6
tl lego Method Method	2:5 10:-5
tl likelihood Method Method	10:5
tl likelihoods Method Task	8:-3 10:3
tl linking Task Task	3:10 10:-10
tl lirpa Method Method	0:4 1:-3
tl list Method Method	1:3
tl lite Method Method	10:3
tl llama Model Model	10:3
tl llava-v1.5 Model Model	10:3
tl lle-cnn Method Method	2:3 10:-3
tl llm Method Model	0:-3 1:4 4:-3 10:7
tl llm Model Model	0:-3 1:-4 3:8 10:-5
tl llms Method Model	1:5
tl llms Model Model	3:5
tl localization Dataset Task	10:3
tl localization Method Task	8:3 10:-3
tl localization Task Task	3:-3 10:3
tl location Method Task	8:3 10:-3
tl location Task Task	3:4 10:-4
tl locomotion Method Task	8:4 10:-3
tl logic Method Method	3:3
tl logics Method Method	3:3
tl loss Method Method	0:-6 1:9 2:-9 3:-6 10:5
tl loss Model Method	1:3
tl losses Method Method	3:5 10:-5
tl lpmrf Method Method	1:3
tl lsemsw Method Dataset	10:-4
tl lstm Method Method	1:-5 4:4 10:4
tl machines Method Method	4:4 10:-3
tl mag-spore Method Method	10:3
tl magcn Method Method	2:4 10:-4
tl majorization Method Method	4:3
tl making Method Task	8:3 10:-3
tl mamba Method Method	0:3 10:-4
tl management Method Task	8:-7 10:7
tl manifolds Method Task	8:-5 10:5
tl manipulation Method Method	10:7
tl manipulation Model Task	8:3 10:-3
tl manipulation Task Task	3:-4 10:5
tl manipulators Method Task	8:3 10:-3
tl manufacturing Method Task	8:-3 10:3
tl map Method Method	0:-3 1:4 10:-3
tl mapping Method Method	0:3
tl mapping Method Task	8:5 10:-5
tl mapping Task Task	10:3
tl maps Method Method	4:3
tl mar Method Task	8:3 10:-3
tl marl Method Method	10:4
tl masking Method Method	1:7
tl match Method Method	1:4
tl matching Dataset Task	9:-4 10:4
tl matching Method Method	1:5
tl matching Method Task	8:-3 10:3
tl matching Model Task	8:-4 10:4
tl matching Task Task	10:3
tl maximization Method Method	1:-3 10:3
tl maximization Method Task	8:5 10:-5
tl mcmc Method Method	1:-3 10:5
tl mdp Method Method	1:-3 3:-5 8:4 10:4
tl mdp Method Task	8:-5 10:5
tl measurement Method Method	1:-3
tl measurement Method Task	8:-3 10:3
tl measures Method Method	3:4
tl measures Metric Metric	3:4 10:-4
tl mechanism Method Method	0:-4 3:4
tl mechanisms Method Method	10:3
tl memory Method Method	1:-4 3:-3 10:7
tl meta-learning Method Method	1:3 10:-4
tl method Method Method	1:-5 2:-3 4:7
tl methods Method Method	0:-5 1:-4 5:6
tl metric Method Method	3:4 10:-3
tl metrics Metric Metric	3:8 10:-8
tl minimization Method Method	0:4
tl minimization Method Task	8:5 10:-5
tl mining Method Method	1:3 10:-3
tl mips Task Task	3:-3 10:3
tl mixing Method Method	1:3
tl mixing Method Task	8:-3 10:3
tl mixture Method Method	8:6 10:-4
tl mixup Method Method	0:4 2:-3 3:-4 10:4
tl mle Method Method	10:5
tl mlm Model Model	3:4
tl mmhh Method Model	2:3
tl mnist Dataset Dataset	0:3
tl moco Method Method	1:4
tl model Method Method	1:-5 2:-4 3:5 4:5 8:5 10:-3
tl model Method Model	0:-4 2:-4 10:6
tl model Model Method	0:4 1:-5 10:4
tl model Model Model	0:-7 3:7 4:4 5:4 8:-4 10:-3
tl modeling Method Task	8:-4 10:5
tl modeling Model Method	1:4 10:-3
tl modelling Method Task	8:4 10:-4
tl models Method Method	1:-11 2:-4 3:10 8:-5
tl models Method Model	0:3 1:-3 10:3
tl models Method Task	8:-5 10:5
tl models Model Model	0:-3 3:5
tl moderation Model Task	8:-3 10:3
tl modification Method Method	1:-4 4:4
tl module Method Method	0:-4 1:-11 2:-5 3:-4 10:18
tl module Model Method	1:-3 10:4
tl modules Method Method	1:-6 10:6
tl moe Method Method	3:3 4:-3
tl moments Method Method	10:3
tl monitoring Method Task	8:-3 10:3
tl mpc Method Method	4:-3 8:5
tl mrfs Method Method	8:5 10:-4
tl mri Method Task	8:-3 10:3
tl mtl Method Method	0:3 10:-4
tl multinomial Method Method	0:3
tl mvps Method Task	8:-5 10:5
tl nas Dataset Task	9:-3 10:3
tl nas Method Method	1:-3
tl nas Method Task	8:6 10:-6
tl natural-gradient Method Method	1:3
tl navigation Dataset Task	9:-4 10:4
tl navigation Model Task	8:-5 10:5
tl navigation Task Task	3:-3 10:4
tl ner Method Task	8:-7 10:7
tl ner Task Task	3:6 10:-6
tl nerf Method Method	0:3 3:3
tl net Method Method	1:-6 10:4
tl nets Method Method	4:5 10:-4
tl network Method Method	2:5 3:5 8:-4
tl network Model Method	1:-3 10:3
tl networks Method Method	1:-4 2:4 3:-6 5:4 8:-5 10:6
tl networks Method Task	8:-8 10:8
tl neuroseqret Method Method	2:4 10:-3
tl nlg Method Task	8:-3 10:3
tl nlg Model Task	8:-3 10:3
tl nlu Method Task	8:-5 10:5
tl nmt Method Method	0:3
tl nmt Method Task	8:4 10:-4
tl nogo Method Method	10:3
tl noise Method Method	0:5
tl normalization Method Method	1:-3 8:4 10:-3
tl nsg Method Task	8:-6 10:6
tl nuscenes Method Dataset	6:4 10:-3
tl obdm Method Task	8:-4 10:4
tl objects Method Task	8:8 10:-7
tl ode Method Method	1:3
tl odometry Method Method	1:-4 4:4
tl odometry Method Task	8:4 10:-3
tl operation Method Method	1:3
tl operator Method Method	10:3
tl optimisation Method Method	1:4 10:-3
tl optimization Dataset Task	9:-5 10:5
tl optimization Method Method	0:-5 1:8 2:-6 4:-5 8:-3
tl optimization Method Task	10:3
tl optimization Model Method	1:-5 2:4
tl optimizer Method Method	8:3 10:-3
tl ordering Method Method	5:4 10:-4
tl orthogonality Method Method	10:3
tl p-stmo Method Model	2:-3 10:3
tl paintings Method Task	8:4 10:-4
tl parameterization Method Method	1:3
tl parsing Method Method	1:3
tl parsing Method Task	8:3
tl partition Method Method	1:8 10:-7
tl partitioning Method Task	8:-4 10:4
tl pathology Method Task	8:-7 10:7
tl pbd Method Task	8:-3 10:3
tl pca Method Method	8:6 10:-5
tl pca Method Task	8:5 10:-5
tl pdc Method Method	2:3 10:-3
tl pea* Method Method	4:4
tl perception Dataset Task	9:-3 10:3
tl perception Method Method	1:4
tl perception Method Task	8:-5 10:5
tl perceptron Method Method	10:3
tl personalization Method Task	8:8 10:-8
tl personalization Model Task	8:-3 10:3
tl perturbation Method Method	1:5
tl perturbations Method Task	8:-5 10:5
tl pid Method Method	1:5 5:3 10:-6
tl planner Method Method	0:-3 1:-3 2:4 3:4
tl planners Method Method	4:3
tl planning Method Method	1:-3 2:5 3:5 8:6 10:-12
tl planning Task Task	3:3
tl play Method Method	0:4
tl plm Method Model	1:-3
tl plm Model Model	3:3
tl point Method Method	4:-3 5:3 10:3
tl pointconv Method Method	1:3
tl poisoning Method Task	8:-4 10:4
tl policies Method Method	10:3
tl policy Method Method	1:-5 10:8
tl polynomial Method Method	1:3 10:-4
tl pooling Method Method	1:7 10:-4
tl posg Method Method	0:4 1:3 10:-4
tl posteriors Method Method	1:4 10:-3
tl pre-training Method Method	0:-5 1:-14 2:4 3:5 8:5
tl pre-training Model Method	1:9 10:-6
tl predicates Method Method	10:4
tl prediction Dataset Task	9:3
tl prediction Method Method	4:-3 10:4
tl prediction Task Task	3:3
tl predictions Method Task	8:3 10:-3
tl predictor Method Method	3:4 4:-3
tl preferences Method Task	8:-5 10:5
tl preparation Method Task	8:-3 10:3
tl pretraining Method Method	0:6 10:-4
tl primitive Method Method	3:4 10:-3
tl principle Method Method	1:3
tl prior Method Method	3:3
tl priors Method Method	1:6 10:-4
tl probing Model Task	8:4 10:-3
tl problem Dataset Task	9:-3 10:3
tl problem Method Task	8:-6 10:7
tl probnerf Method Model	10:3
tl procedure Method Method	0:4
tl process Method Method	2:-4 3:8 8:-4 10:-4
tl processes Method Method	3:-4 8:3 10:3
tl program Method Method	1:5 10:-3
tl programming Method Method	0:-3 1:5 4:-3 8:3 10:-3
tl programming Method Task	8:-3 10:3
tl programs Method Task	8:-5 10:5
tl projection Method Method	1:5 3:-4
tl prompting Method Method	1:4 3:3 10:-6
tl prompts Method Method	1:3 5:5 10:-6
tl propagation Method Method	2:4 3:-3 8:8 10:-5
tl prosthesis Method Method	1:-4 2:4 4:4 10:-3
tl protocols Method Task	8:-3 10:3
tl prototypes Method Method	10:3
tl pruning Method Method	0:-5 3:3 4:-3 8:4
tl pseudo-labeling Method Method	1:4
tl pseudo-labels Method Method	1:7 10:-4
tl pyramids Method Method	0:3
tl qcqp Method Method	0:3
tl quantization Method Method	1:4 3:7 10:-9
tl query Method Method	0:4 1:-5
tl question-answering Method Task	8:-4 10:4
tl questions Method Task	8:7 10:-7
tl qwen2.5 Model Model	10:4
tl qwen2.5-math Model Model	0:3
tl r-cnn Method Method	0:4 4:-3
tl randomization Method Method	0:3 2:3 10:-4
tl ranking Method Method	2:5
tl ranking Method Task	8:-3 10:3
tl rbk Method Method	10:3
tl re-id Method Task	8:8 10:-8
tl re-identification Method Task	8:-6 10:6
tl re-weighting Method Method	10:3
tl reaction Method Task	8:6 10:-6
tl reasoning Method Method	0:-3
tl reasoning Model Task	8:-3 10:5
tl reasoning Task Task	3:-3 10:3
tl recognition Dataset Task	9:5 10:-3
tl recognition Task Task	3:-4 10:5
tl recommendation Dataset Task	9:-3 10:3
tl recommendation Method Task	8:-7 10:7
tl reconstruction Method Method	10:3
tl reconstruction Method Task	8:5 10:-4
tl reconstruction Model Task	8:4 10:-3
tl reconstruction Task Task	3:-3 10:3
tl recovery Method Method	4:5 10:-3
tl recovery Method Task	8:-3 10:3
tl reduction Method Method	1:-4 3:6 5:3
tl reduction Method Task	8:-4 10:4
tl reduction Task Task	3:3
tl reenactment Method Task	8:3 10:-3
tl refinement Method Method	1:-7 10:10
tl registration Method Method	1:-3 10:4
tl registration Method Task	8:-6 10:7
tl registration Task Task	3:3
tl regression Method Method	2:-4 4:-3 8:3
tl regularization Method Method	0:6 1:3 4:-3 10:-5
tl regularizer Method Method	1:-4 10:7
tl regularizers Method Method	1:4 10:-3
tl regulator Method Method	1:3
tl reid Dataset Task	9:-3 10:3
tl rejection Method Task	8:4 10:-4
tl relations Method Task	8:3
tl relocalization Method Task	8:-5 10:5
tl relu Method Method	10:3
tl removal Task Task	3:3 10:-3
tl rendering Method Method	0:-3 10:4
tl rendering Method Task	8:3
tl replanning Method Task	8:-4 10:5
tl replay Method Method	1:3
tl representation Method Method	0:-3 2:-4 5:3
tl representation Model Method	1:-4 10:4
tl representations Method Method	10:5
tl representations Method Task	8:-5 10:5
tl reproduction Method Task	8:-3 10:3
tl resampling Method Task	8:-4 10:4
tl resnet Method Method	5:3
tl resnet-50 Method Model	1:4 10:-3
tl resolution Method Task	8:-4 10:4
tl response Method Method	1:6 10:-5
tl restoration Task Task	3:9 10:-9
tl retargeting Method Task	8:-5 10:5
tl retrieval Dataset Task	9:7 10:-6
tl retrieval Method Method	1:-3 10:3
tl retrieval Model Task	8:8 10:-8
tl retrieval Task Task	10:3
tl returns Method Method	1:4 10:-3
tl reweighting Method Method	10:3
tl rife Method Method	2:3
tl rkhs Method Method	1:4 10:-3
tl rl Method Method	0:-5 1:-6 3:3 4:4 8:7
tl rl Method Task	8:-4 10:4
tl rmfer Method Method	2:3
tl rmr_dse Method Method	2:9 10:-8
tl rmset Method Dataset	6:-3 7:3
tl rnn Method Method	3:5 10:-4
tl robot Method Method	1:-4 3:8 10:-3
tl robotics Method Task	8:-4 10:5
tl robots Method Method	10:3
tl robustness Method Task	8:-5 10:5
tl rotation Method Task	8:-3 10:3
tl rule Method Method	1:5 10:-4
tl rules Method Method	3:6 10:-5
tl runge-kutta Method Method	10:3
tl saga Method Method	10:3
tl samplers Method Method	1:-3 3:4
tl sampling Method Method	2:-4 3:-3 4:5 5:3
tl sampling Method Task	10:3
tl san Method Method	3:4
tl sayso Method Method	10:4
tl scaffold Method Method	2:4
tl scaling Method Method	1:-3 3:3 8:4
tl scan Method Method	1:3
tl scannet Dataset Dataset	0:3
tl scannet Method Dataset	6:-3
tl scenes Dataset Task	9:3 10:-3
tl scenes Method Task	8:6 10:-6
tl scheme Method Method	0:3 1:-5 2:-3
tl scm Method Method	10:3
tl sdes Method Method	10:-4
tl search Dataset Task	9:4 10:-3
tl search Method Method	0:4 2:-4 3:4 4:-3
tl search Method Task	8:3 10:-3
tl search Model Method	1:3 10:-3
tl see-splat Method Method	1:4 10:-3
tl segmentation Dataset Task	9:7 10:-5
tl segmentation Model Task	8:4 10:-3
tl selection Method Method	1:-6 2:-4 3:5 4:3 10:3
tl selection Model Task	8:-3 10:3
tl selector Method Method	10:3
tl self-attention Method Method	0:3 5:3 10:-3
tl self-attention Model Method	1:3 10:-3
tl self-calibration Method Task	8:3 10:-3
tl self-correction Method Method	3:4 10:-4
tl self-supervision Method Method	1:3
tl self-training Method Method	10:5
tl sensing Method Method	1:3
tl sensing Method Task	8:4 10:-4
tl separation Method Method	1:-3
tl separation Method Task	8:3 10:-3
tl separation Task Task	3:3 10:-3
tl sequence-to-sequence Method Method	10:3
tl sequences Method Task	8:-3 10:3
tl series Method Method	0:3
tl set Method Task	8:-4 10:4
tl sft Model Method	1:3
tl sgg Task Task	3:5 10:-5
tl sgr Method Method	4:3
tl sgrv2 Method Method	2:3 10:-3
tl shaping Method Method	1:3 10:-3
tl sharing Method Method	1:8 10:-6
tl shift Method Method	10:3
tl shiftnet Method Method	2:4 10:-4
tl shrinkage Method Method	3:5
tl sift Method Method	1:4 10:-3
tl signal Method Method	1:3
tl sim-to-real Method Task	8:-5 10:5
tl sim2real Method Task	8:-4 10:4
tl similarity Method Method	1:3
tl simplerl Model Model	5:5 10:-3
tl simulation Method Method	1:3
tl simulator Method Method	1:-6 3:4
tl sint++ Method Method	2:4 10:-4
tl sketch Method Method	10:3
tl skill-rrt Method Method	2:3
tl slam Method Method	0:3 3:6 10:-7
tl slam Task Task	3:-4 10:4
tl smoothing Method Method	1:3 10:-3
tl snn Method Method	0:-3 1:3
tl softmax Method Method	1:3 3:-3
tl solver Method Method	3:3
tl sos Method Method	3:3 5:3 10:-3
tl space Method Method	1:6 2:-3
tl space-to-depth Method Method	10:3
tl sparsity Method Method	1:3
tl spin Method Method	2:3
tl squad Method Dataset	6:3 10:-3
tl sr Method Task	8:-8 10:9
tl ss-d Method Method	2:3
tl ssc Method Task	8:3 10:-3
tl ssf-dan Method Method	2:-3 10:3
tl ssl Method Task	8:-8 10:8
tl ssrl Method Method	1:-3 2:3
tl stability Method Method	1:-4 10:4
tl stage Method Method	1:-5 10:6
tl statistics Method Method	1:3 4:4 10:-5
tl stmo Method Model	2:3
tl stopping Method Method	1:3
tl strategy Method Method	10:6
tl stream Method Method	10:4
tl structure Method Method	1:3
tl structure-from-motion Method Task	8:3 10:-3
tl structures Method Task	8:6 10:-6
tl structures Task Task	3:3 10:-3
tl sub-graph Method Method	1:-4 10:5
tl subgraph Method Task	8:-5 10:5
tl suggestion Method Task	8:3 10:-3
tl summarization Task Task	3:-5 10:6
tl super-resolution Dataset Task	9:-5 10:5
tl super-resolution Task Task	3:-3 10:3
tl supernet Method Method	3:3 4:3 10:-3
tl supervision Method Method	10:5
tl supervisions Method Method	2:5 3:-3
tl surfaces Method Task	8:3 10:-3
tl surgery Method Task	8:-7 10:8
tl surveillance Method Task	8:-4 10:5
tl svd Method Method	10:3
tl svm Method Method	1:-3
tl svrg Method Method	0:4 3:-3
tl synctalkface Method Method	2:4 10:-3
tl synthesis Method Method	5:4 10:-5
tl synthesis Method Task	8:6 10:-5
tl synthesis Model Task	8:5 10:-4
tl system Method Method	1:-3 10:3
tl system Method Task	8:-3 10:3
tl system-identification Method Task	8:-3 10:3
tl t-network Method Method	10:3
tl tasks Method Method	1:-4 2:9 8:3 10:-6
tl tavi Method Task	8:-5 10:5
tl technique Method Method	3:3
tl teleoperation Method Method	1:-3 10:3
tl teleoperation Method Task	8:4 10:-3
tl test Method Method	0:-3 1:-4 5:7
tl testing Method Method	1:-3 10:5
tl testing Task Task	3:9 10:-8
tl tests Method Method	1:-4 8:7
tl tests Method Task	8:-6 10:6
tl tests Task Task	3:4 10:-4
tl text Method Task	8:-5 10:5
tl theory Method Method	0:4 1:6 10:-6
tl thresholding Method Method	1:4 10:-3
tl tie Method Method	10:3
tl times Method Task	8:-3 10:3
tl tmt Method Method	10:3
tl tnd Method Method	2:-3 3:4
tl tod Method Task	8:-5 10:5
tl tokenization Method Method	1:3
tl tokens Method Method	1:-3 10:3
tl tracker Method Method	10:6
tl tracking Dataset Task	9:5 10:-4
tl tracking Method Method	2:4
tl tracking Task Task	3:-4 10:4
tl training Method Method	2:-4 4:-3 8:3
tl trajectories Method Task	8:-3 10:4
tl trajectory-following Method Task	8:-3 10:3
tl transfer Dataset Task	9:-3 10:3
tl transfer Method Method	1:-3 10:4
tl transfer Model Task	8:-4 10:4
tl transferability Method Task	8:-3 10:3
tl transform Method Method	1:5 10:-4
tl transformation Method Method	1:4 3:4 10:-6
tl transformer Method Method	2:5 4:-9 5:-3 10:6
tl transformer Model Method	0:-3 1:8 10:-3
tl transformers Method Method	8:7 10:-4
tl translation Method Method	1:-4 3:6 4:-3
tl translation Method Task	8:3 10:-3
tl translation Task Task	3:-3 10:3
tl transport Method Method	0:7 10:-4
tl traversal Method Task	8:-5 10:5
tl trials Method Task	8:-5 10:5
tl try-on Method Task	8:5 10:-5
tl tts Method Task	8:-3 10:3
tl tuning Model Method	1:7 10:-5
tl u-net Method Method	0:7 1:-3 3:-3
tl uavs Method Task	8:5 10:-5
tl uda Method Task	8:3
tl uncertainty Method Method	1:3
tl understanding Dataset Task	10:3
tl understanding Method Task	8:-8 10:9
tl understanding Model Task	10:3
tl understanding Task Task	3:7 10:-6
tl unit Method Method	1:-5 10:6
tl v2 Method Dataset	6:3
tl vaccine Method Method	3:6 10:-3
tl vae Method Method	0:5 3:-4
tl validation Method Method	1:-3 10:4
tl vapr Model Dataset	6:-4 7:4
tl vapr-os Model Dataset	10:3
tl variable Method Method	10:3
tl variance-reduction Method Method	10:3
tl vector Method Method	1:-4 10:6
tl verification Method Task	8:3 10:-3
tl verifier Method Method	1:-3 10:3
tl vfi Method Task	8:-3 10:3
tl vgg-sound Method Dataset	7:4
tl vi Method Method	1:-3 8:9 10:-6
tl vid Method Task	8:-3 10:3
tl videos Method Task	8:4 10:-4
tl vio Method Method	0:3 1:-3
tl visualization Method Task	8:-5 10:5
tl vit Method Method	4:4
tl vlm Method Model	1:6 10:-4
tl vmm Method Method	1:8 10:-7
tl voc Dataset Dataset	2:5 10:-5
tl walk Method Method	1:4
tl walking Method Task	8:3 10:-3
tl weights Method Method	1:3 5:4 10:-3
tl wikipedia Method Dataset	6:-3
tl wmds Method Method	8:6
tl words Method Task	8:3 10:-3
together	0:-10 2:-7 3:-4 4:-5 5:-14 6:-4 7:-12 8:5 9:-5 10:3
tr Dataset Dataset proposed proposed	10:5
tr Dataset Dataset proposed used	0:7 5:5 10:-6
tr Dataset Dataset used used	2:5 3:-3 5:-4 8:-5 9:-3 10:11
tr Dataset Method proposed proposed	10:3
tr Dataset Method proposed used	10:4
tr Dataset Method used baseline	10:6
tr Dataset Method used mentioned	2:5 10:-4
tr Dataset Method used proposed	10:8
tr Dataset Method used used	10:7
tr Dataset Model proposed used	10:4
tr Dataset Model used proposed	10:4
tr Dataset Model used used	10:4
tr Dataset Task mentioned mentioned	9:-3 10:6
tr Dataset Task proposed proposed	9:3
tr Dataset Task proposed used	0:-3 1:-3 8:-4 9:10
tr Dataset Task used used	0:-3 1:-4 2:-4 3:-6 4:-3 6:-3 8:-6 9:8
tr Method Dataset baseline used	10:3
tr Method Dataset mentioned used	10:3
tr Method Dataset proposed mentioned	6:-3 10:5
tr Method Dataset proposed proposed	2:-4 6:5 7:3
tr Method Dataset proposed used	0:-4 1:-6 4:-4 5:-3 6:7 7:4 8:-7
tr Method Dataset used proposed	6:7 10:-3
tr Method Dataset used used	1:-3 6:7 7:5 8:-4
tr Method Method baseline baseline	8:-6 10:3
tr Method Method baseline mentioned	1:6 10:-3
tr Method Method baseline proposed	0:-3 2:-7 8:-3 10:6
tr Method Method baseline used	2:-4 4:-3 5:-6 8:7
tr Method Method mentioned baseline	3:4 4:-3
tr Method Method mentioned mentioned	8:-6 10:5
tr Method Method mentioned proposed	1:-5 3:-4 10:13
tr Method Method mentioned used	0:-5 1:-6 10:4
tr Method Method proposed baseline	1:-5 2:-8 4:5 5:3 6:-3 8:-4 10:-3
tr Method Method proposed mentioned	0:3 2:-6 4:3
tr Method Method proposed proposed	0:-5 2:9 3:-3 4:-11 5:-9 6:-5 7:-5 8:-14 9:-4
tr Method Method proposed used	1:4 2:-5 4:-4 6:-7 7:-5 9:-5
tr Method Method used baseline	0:-4 2:-4 3:-7 4:6 5:5 8:-3
tr Method Method used mentioned	2:-4 5:-4
tr Method Method used proposed	0:-3 2:6 3:-3 4:-8 5:-5 6:-3 7:-3 8:-3 9:-3 10:3
tr Method Method used used	0:5 1:4 5:5 6:-4 7:-4 8:-9 9:-6
tr Method Model baseline baseline	10:4
tr Method Model baseline proposed	10:3
tr Method Model baseline used	0:3 1:-3
tr Method Model mentioned mentioned	1:6 10:-4
tr Method Model mentioned proposed	10:4
tr Method Model proposed baseline	1:5 2:-3 8:-3
tr Method Model proposed mentioned	10:7
tr Method Model proposed proposed	2:11 10:-5
tr Method Model proposed used	0:4 1:5 2:-5 4:4 6:-3 8:-3
tr Method Model used baseline	1:3 2:3 10:-3
tr Method Model used mentioned	10:3
tr Method Model used proposed	10:6
tr Method Model used used	0:-3 1:4 2:8 8:-4
tr Method Task mentioned mentioned	8:6 10:-3
tr Method Task proposed mentioned	10:5
tr Method Task proposed used	0:-6 1:-7 2:-4 3:-6 4:-4 5:-3 6:-6 7:-4 8:5 9:-4 10:7
tr Method Task used mentioned	10:3
tr Method Task used proposed	8:5 10:-5
tr Method Task used used	0:-4 1:-6 2:-5 3:-6 4:-4 5:-4 6:-4 7:-3 8:6 9:-6
tr Metric Metric used used	1:-3 3:5 8:-4 10:9
tr Model Dataset baseline proposed	6:7 10:-5
tr Model Dataset proposed proposed	7:8 10:-3
tr Model Dataset proposed used	6:8 7:3 8:-3 10:-3
tr Model Dataset used proposed	7:3 10:4
tr Model Dataset used used	6:6
tr Model Method baseline baseline	0:3 1:5 10:-5
tr Model Method baseline proposed	1:-4 10:7
tr Model Method baseline used	1:-4 10:7
tr Model Method mentioned mentioned	1:6 10:-3
tr Model Method mentioned used	10:4
tr Model Method proposed baseline	4:5
tr Model Method proposed used	0:5 1:6 3:-4 4:-4 6:-3 8:-5 10:-3
tr Model Method used baseline	8:4
tr Model Method used mentioned	1:3
tr Model Method used proposed	10:9
tr Model Method used used	1:5 8:-3 10:3
tr Model Model baseline baseline	4:4
tr Model Model baseline proposed	2:3 10:4
tr Model Model baseline used	4:4 10:-3
tr Model Model mentioned mentioned	3:4
tr Model Model mentioned used	3:4
tr Model Model proposed baseline	4:3 5:4 8:-3
tr Model Model proposed mentioned	1:4
tr Model Model proposed proposed	0:4
tr Model Model proposed used	0:5 3:4 8:-3
tr Model Model used baseline	0:3 1:-3 10:4
tr Model Model used mentioned	10:7
tr Model Model used proposed	2:-4 5:4
tr Model Model used used	1:-4 3:4 4:3 5:3 8:-3
tr Model Task baseline mentioned	8:-3 10:4
tr Model Task mentioned mentioned	8:5 10:-4
tr Model Task proposed mentioned	10:4
tr Model Task proposed proposed	8:6 10:-4
tr Model Task proposed used	1:-4 3:-3 6:-3 8:7 10:3
tr Model Task used used	1:-3 3:-3 8:6 9:-3
tr Task Task mentioned mentioned	10:7
tr Task Task mentioned used	10:4
tr Task Task proposed used	3:8 10:-5
tr Task Task used mentioned	10:3
tr Task Task used used	0:-3 1:-5 2:-3 3:6 4:-3 6:-3 8:-6 9:-4 10:8
tu 0 Dataset Dataset none	0:-3 5:3 10:4
tu 0 Dataset Method none	10:4
tu 0 Dataset Method tail	10:7
tu 0 Dataset Model tail	10:4
tu 0 Dataset Task none	9:-5 10:7
tu 0 Method Dataset head	2:-3 6:4
tu 0 Method Method head	0:-8 1:-12 2:8 3:-3 4:5 5:4 8:-6 10:4
tu 0 Method Method none	0:-3 1:-8 2:7 3:-5 5:-5 8:-6 10:5
tu 0 Method Method tail	0:-4 1:-13 2:7 3:-6 5:-3 6:-3 7:-3 8:-6 9:-3 10:4
tu 0 Method Model head	4:3
tu 0 Method Model tail	2:5 8:-3
tu 0 Method Task head	8:-8 10:10
tu 0 Method Task none	8:-3 10:5
tu 0 Model Dataset head	6:3
tu 0 Model Dataset none	6:7 7:5 10:-4
tu 0 Model Method head	1:-5 4:4 10:6
tu 0 Model Method none	1:-3 8:3
tu 0 Model Method tail	10:4
tu 0 Model Model head	4:3 10:3
tu 0 Model Model none	3:-3 4:5
tu 0 Model Model tail	0:4 2:3 3:-3 10:3
tu 0 Model Task head	8:-3 10:3
tu 0 Model Task none	8:5 10:-3
tu 0 Task Task none	3:-7 10:11
tu 1 Dataset Dataset none	2:3
tu 1 Dataset Method none	10:3
tu 1 Dataset Task none	9:5
tu 1 Method Dataset head	10:4
tu 1 Method Dataset none	6:-6 7:4 10:4
tu 1 Method Method head	0:4 2:-4 3:-4 5:-3 6:-3 8:-8 10:3
tu 1 Method Method none	1:-5 2:-3 5:3 8:-3
tu 1 Method Method tail	0:3 1:8 2:-8 4:-4 8:-3
tu 1 Method Model head	0:-3 1:3 10:6
tu 1 Method Model none	1:4
tu 1 Method Task head	10:3
tu 1 Model Dataset head	7:3
tu 1 Model Method head	4:4 10:3
tu 1 Model Method none	1:4 10:3
tu 1 Model Method tail	10:3
tu 1 Model Model none	4:-3 10:5
tu 1 Model Task head	10:3
tu 1 Task Task none	3:4
tu 2 Dataset Method none	2:4
tu 2 Method Dataset none	6:6 7:5 10:-9
tu 2 Method Method head	2:-4 5:5 8:-7
tu 2 Method Method none	4:-4 8:-17
tu 2 Method Method tail	1:3 3:4 10:-4
tu 2 Method Model head	4:6 10:-4
tu 2 Method Model none	10:8
tu 2 Method Model tail	2:3
tu 2 Method Task head	10:4
tu 2 Method Task none	10:3
tu 2 Metric Metric none	10:3
tu 2 Model Dataset none	10:3
tu 2 Model Method head	2:3
tu 2 Model Method none	1:3
tu 2 Model Method tail	1:4
tu 2 Model Model head	5:3
tu 2 Model Model none	1:-4 3:3 5:-5 10:5
tu 2 Model Task head	8:4 10:-3
tu 2 Task Task none	10:5
tu 3 Dataset Dataset none	2:3 5:4
tu 3 Dataset Method none	10:5
tu 3 Dataset Model none	10:4
tu 3 Dataset Task none	9:7
tu 3 Method Dataset head	7:7
tu 3 Method Dataset none	6:-3 7:5 10:3
tu 3 Method Method head	2:3 6:-3 8:-3
tu 3 Method Method none	2:-8 4:-3 5:-3 6:-3 8:5 9:-3
tu 3 Method Method tail	2:-3 10:3
tu 3 Method Model head	0:4 4:-3
tu 3 Method Model none	2:5 5:4
tu 3 Method Task head	8:3
tu 3 Method Task none	8:3
tu 3 Model Dataset none	7:3
tu 3 Model Method head	1:4
tu 3 Model Method none	1:-3 10:7
tu 3 Model Model head	3:4
tu 3 Model Model none	1:3 3:3
tu 3 Model Task head	10:3
tu 3 Model Task none	10:5
tu 3 Task Task none	3:6
tu 4 Dataset Dataset none	0:7 1:-3 2:3 3:-3 5:-4 8:-4 9:-3 10:6
tu 4 Dataset Method none	10:4
tu 4 Dataset Model none	10:4
tu 4 Dataset Task none	0:-4 1:-5 2:-4 3:-6 4:-3 5:-3 6:-4 8:-8 9:9
tu 4 Method Dataset head	1:-4 6:11 8:-5 10:-3
tu 4 Method Dataset none	0:-3 1:-4 3:-3 4:-3 6:5 7:-4 8:-5 9:-3 10:7
tu 4 Method Method head	1:7 2:-13 4:-7 5:-9 8:3 10:-3
tu 4 Method Method none	0:-5 2:-17 5:3 6:-3 9:-3
tu 4 Method Model head	1:7 4:-3 8:-4
tu 4 Method Model none	0:4 1:4 2:-6 8:-4 10:3
tu 4 Method Task head	0:-4 1:-5 2:-3 3:-4 6:-4 8:12 9:-3 10:-5
tu 4 Method Task none	0:-5 1:-6 2:-6 3:-6 4:-5 5:-4 6:-5 7:-4 8:6 9:-7 10:3
tu 4 Metric Metric none	3:4 8:-4 10:9
tu 4 Model Dataset head	6:7 10:-3
tu 4 Model Dataset none	6:4 8:-3 10:3
tu 4 Model Method head	0:4 1:6 10:-5
tu 4 Model Method none	1:7
tu 4 Model Model head	0:5
tu 4 Model Model none	0:3 1:-6 5:5 8:-3
tu 4 Model Task head	8:9 10:-3
tu 4 Model Task none	1:-3 2:-3 3:-4 8:6 9:-3
tu 4 Task Task none	0:-3 1:-4 2:-3 3:5 6:-3 8:-6 9:-4 10:9
`
