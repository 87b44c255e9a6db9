/** Made by scripts/lexicon-weights.mjs: feature, tab, index of the role and weight. */
export const ROLE_WEIGHTS = `
*	0:-6 1:-9 2:6
bL -based	2:6 3:-6
bL adopted	3:3
bL against	2:5 3:-4
bL although	2:-4 3:4
bL application	2:-4 3:5
bL applications	2:-9 3:10
bL applied	2:-3 3:3
bL based	1:6 2:7 3:-11
bL benchmark	1:7 2:-6
bL benchmarks	1:4 3:-3
bL better	1:3 3:-3
bL built	2:-5 3:6
bL code	1:3
bL combine	2:6 3:-5
bL combined	2:-4 3:5
bL combining	2:3
bL compared	1:4
bL component	2:-6 3:7
bL components	0:7 3:-5
bL consistent	1:4
bL contain	2:3
bL conventional	2:-4 3:5
bL datasets	0:6 3:-5
bL design	3:3
bL developed	1:3 3:-3
bL developing	2:3 3:-4
bL development	2:-6 3:7
bL employed	2:6 3:-5
bL employing	1:6 2:-3 3:-3
bL evaluation	2:-6 3:4
bL evaluations	2:-4 3:3
bL existing	0:-4
bL extended	2:-3 3:4
bL fine-tune	2:4 3:-3
bL fine-tuning	2:7 3:-6
bL however	0:-7
bL improve	2:-5 3:7
bL improved	2:-4 3:4
bL improvements	3:-3
bL improving	2:-4 3:4
bL inspired	2:-3 3:5
bL integration	2:-5 3:3
bL introduced	1:3 3:-4
bL introduces	0:6 3:-3
bL leveraging	0:3 2:4 3:-6
bL limitation	1:3 2:-3
bL limited	3:3
bL modules	2:3 3:-3
bL named	0:5 2:-4
bL novel	0:3 2:-4
bL paper	0:3 3:-3
bL popular	0:-4 1:3
bL pre-training	1:-7 2:4
bL presents	2:-6 3:5
bL previous	0:-3 1:3 2:3 3:-5
bL prior	1:3 2:3 3:-5
bL recent	0:-3 3:3
bL recently	0:-5 1:-3 2:5
bL relies	1:3 2:-4
bL rely	1:5 2:-3
bL state-of-the-art	1:-3 2:-3 3:5
bL study	0:4 3:-6
bL such	0:-3 3:3
bL suffer	1:-3
bL than	1:6 2:-8
bL this	3:-5
bL through	1:-4
bL train	2:5 3:-4
bL training	1:7 2:-7 3:3
bL trains	2:8 3:-8
bL use	2:-6 3:5
bL used	1:-3 2:-3 3:5
bL uses	1:5 3:-4
bL using	2:-3 3:4
bL via	2:-4 3:3
bL while	2:-4 3:3
bR -based	1:5 3:-3
bR adopted	3:3
bR against	3:3
bR applications	0:-5 2:4 3:-3
bR applied	0:3
bR apply	3:3
bR applying	2:5 3:-7
bR based	1:3
bR benchmark	2:3 3:-3
bR benchmarks	2:3 3:-3
bR better	0:3 1:-3 2:-5 3:5
bR built	0:4 2:-5
bR called	2:5 3:-5
bR combined	1:4 2:-6
bR combining	2:4
bR compare	2:7 3:-7
bR component	2:9 3:-7
bR components	2:3
bR consistency	2:3 3:-3
bR consistent	2:-3 3:4
bR contained	2:4 3:-6
bR containing	2:5 3:-5
bR dataset	1:4 3:-3
bR datasets	1:-3
bR demonstrated	3:3
bR design	1:-3 2:9 3:-6
bR designed	0:4 1:4 2:-3 3:-3
bR designing	3:3
bR despite	2:7 3:-6
bR developing	2:3 3:-3
bR employed	2:3
bR fine-tuning	2:-3 3:3
bR however	2:-4 3:6
bR improved	1:3
bR improvement	2:4 3:-7
bR introduce	1:3 2:-3
bR introduced	2:4
bR leveraging	2:-4
bR limit	2:-4 3:6
bR limitations	1:6 2:-4
bR limited	1:5 2:-5
bR limits	1:3 2:-5
bR new	0:3 2:-3
bR novel	2:4 3:-3
bR outperform	1:3 2:-5
bR over	1:-3 3:5
bR popular	1:3 2:-8 3:7
bR pre-training	2:5 3:-4
bR present	2:7 3:-6
bR prior	2:3
bR recent	1:-3 2:-4 3:7
bR rely	1:4 3:-4
bR result	2:-3 3:4
bR results	1:-3
bR show	2:4 3:-4
bR state-of-the-art	1:5 2:-7
bR such	0:-3 1:4
bR suffers	1:5 3:-4
bR superior	2:-3 3:3
bR than	1:-6 2:12 3:-7
bR through	1:3 2:-5
bR traditional	2:-7 3:9
bR trained	1:-4 2:4
bR training	1:4
bR use	1:-3 2:9 3:-5
bR used	0:-5
bR using	2:-4 3:5
bafter "	2:5 3:-3
bafter (	0:-4
bafter )	0:-3
bafter ,	0:-5
bafter -	2:4 3:-3
bafter .	1:-6 2:-3 3:6
bafter 1	2:-7 3:8
bafter 3d	2:-5 3:5
bafter :	2:-5 3:5
bafter a	0:-3
bafter abilities	2:3
bafter about	1:4
bafter accuracy	2:5 3:-3
bafter achieve	2:8 3:-6
bafter achieved	2:-6 3:7
bafter adopt	2:-3 3:4
bafter adversarial	2:3 3:-3
bafter against	3:3
bafter aim	2:6 3:-4
bafter aims	2:4 3:-4
bafter algorithm	1:7 3:-5
bafter algorithms	2:5 3:-5
bafter all	3:3
bafter and	0:3 1:-7 2:-3 3:6
bafter applications	2:-8 3:8
bafter applied	1:5 2:-7 3:3
bafter approach	2:-3 3:4
bafter approaches	1:3 3:-4
bafter architecture	1:-3 2:-3 3:5
bafter are	0:-3 1:-3 3:4
bafter as	1:4 3:-3
bafter assume	2:-3 3:5
bafter at	1:-4 2:4
bafter attention	1:3 2:4 3:-8
bafter be	1:-3 2:3
bafter because	2:-3 3:4
bafter becomes	2:-3 3:4
bafter becoming	2:-3 3:3
bafter been	2:5 3:-4
bafter being	1:4 2:-4
bafter between	0:3 1:-3 2:3 3:-3
bafter both	0:-3 2:3
bafter but	1:4
bafter camera	2:3
bafter can	2:7 3:-8
bafter cannot	1:7 2:-5
bafter capable	1:4 2:-8 3:4
bafter challenges	2:5 3:-4
bafter cnn	2:3
bafter commonly	2:4 3:-6
bafter community	3:3
bafter computation	2:6 3:-3
bafter computational	2:-3
bafter computationally	2:-3 3:3
bafter considerable	2:3
bafter convolutional	2:-3
bafter could	2:-5 3:5
bafter current	2:8 3:-8
bafter dataset	2:3 3:-3
bafter datasets	2:-3
bafter depend	2:4
bafter depends	2:4 3:-3
bafter designed	1:3
bafter detection	2:-5 3:5
bafter developed	2:3 3:-6
bafter different	1:-3 2:4
bafter difficult	2:-5 3:5
bafter dnn	2:-4 3:5
bafter dnns	3:3
bafter do	1:-3 3:3
bafter due	1:4
bafter during	1:5 3:-3
bafter dynamic	2:7 3:-5
bafter e.g.	1:-3
bafter each	2:4 3:-3
bafter effective	1:3 3:-4
bafter efficiency	3:-3
bafter efficient	2:3
bafter efficiently	2:-3 3:4
bafter either	2:-3
bafter emerged	2:6 3:-5
bafter enables	2:6 3:-6
bafter especially	2:5 3:-7
bafter essential	2:-3 3:3
bafter estimate	2:6 3:-3
bafter estimation	3:-4
bafter etc.	2:3 3:-3
bafter exhibit	1:-3 3:5
bafter existing	2:3
bafter explicitly	2:-5 3:6
bafter exploit	2:7 3:-6
bafter face	1:3 3:-3
bafter faces	2:4 3:-4
bafter fail	2:-3 3:3
bafter fine-tuning	2:4 3:-6
bafter focus	2:-5 3:7
bafter for	0:-3 2:3
bafter framework	0:3 3:-4
bafter fully	2:3 3:-3
bafter function	2:-4 3:4
bafter gained	2:5 3:-4
bafter gans	2:3
bafter general	2:5 3:-4
bafter generally	1:3 2:4 3:-8
bafter generate	1:-3 2:-3 3:6
bafter generates	1:-3
bafter generation	2:6 3:-4
bafter given	2:3 3:-3
bafter graphs	3:3
bafter great	3:-3
bafter has	0:-8 2:3 3:-3
bafter have	0:-4 1:-4 2:5
bafter heavily	2:3 3:-3
bafter help	2:3
bafter highly	3:3
bafter however	1:3 3:-3
bafter image	0:4 2:-11 3:5
bafter important	2:3 3:-3
bafter impressive	2:-4 3:3
bafter improve	1:-4 2:3
bafter improved	1:3 2:-7 3:4
bafter information	2:4 3:-3
bafter input	2:-3
bafter into	3:-3
bafter is	2:3 3:-4
bafter kernel	1:3
bafter knowledge	2:3
bafter large-scale	2:-5 3:3
bafter learn	1:4
bafter learning	2:-4 3:3
bafter leverage	2:-3 3:4
bafter limited	2:-5 3:3
bafter little	2:3 3:-3
bafter llms	1:3
bafter local	1:-3 2:4
bafter made	2:-4 3:6
bafter mainly	3:4
bafter make	2:3
bafter making	2:-3
bafter mapping	2:-5 3:5
bafter mechanism	2:-4 3:3
bafter method	1:4 3:-3
bafter methods	2:4 3:-5
bafter model	1:5 2:-4
bafter modeling	2:4 3:-3
bafter models	1:-8
bafter much	1:5 2:3 3:-8
bafter ner	2:-3
bafter network	2:4 3:-4
bafter nlp	2:-3 3:4
bafter non-trivial	2:4 3:-4
bafter not	2:-3 3:3
bafter objective	2:4 3:-3
bafter obtained	2:5 3:-4
bafter of	0:-4 1:-5 2:3
bafter offer	1:-3
bafter offers	3:3
bafter often	1:8 2:-3 3:-6
bafter on	0:-3 1:-3
bafter one	1:-3
bafter only	2:-4 3:4
bafter or	1:-3
bafter order	3:3
bafter over	3:3
bafter paradigm	1:5 2:-5
bafter particularly	2:3
bafter path	2:-4 3:5
bafter perception	2:3 3:-3
bafter perform	1:4
bafter plays	2:-3 3:4
bafter popular	2:-4 3:4
bafter practical	3:3
bafter pre-trained	2:-4 3:4
bafter predicting	2:4 3:-4
bafter prediction	1:4
bafter primarily	1:-4 3:3
bafter problem	2:-3 3:4
bafter problems	2:4 3:-4
bafter process	2:3
bafter processing	2:-5 3:5
bafter produce	0:-3 2:3
bafter proven	2:6 3:-5
bafter question	3:3
bafter rapidly	3:3
bafter real-world	2:-5 3:5
bafter received	2:7 3:-5
bafter recently	2:-6 3:6
bafter recognition	2:-6 3:6
bafter reduce	1:4 2:-5
bafter remarkable	1:-4 2:5
bafter representation	2:3
bafter representations	2:3
bafter represents	3:-3
bafter require	1:-4 2:3
bafter requires	2:4 3:-3
bafter requiring	2:3 3:-3
bafter research	2:-3 3:3
bafter revolutionized	2:-8 3:7
bafter robotic	2:-6 3:6
bafter robust	2:-4 3:4
bafter robustness	2:-3 3:3
bafter sample	2:4 3:-3
bafter satisfy	1:4 3:-5
bafter scenarios	2:6 3:-6
bafter search	3:-3
bafter seen	1:-3 3:4
bafter segmentation	3:3
bafter semantic	3:3
bafter sequences	2:4 3:-4
bafter several	3:3
bafter shown	1:-3
bafter significant	2:5 3:-3
bafter simple	2:-5 3:6
bafter single	3:3
bafter small	2:4 3:-3
bafter solve	2:-4 3:5
bafter some	2:6 3:-4
bafter space	1:3
bafter specific	2:5 3:-4
bafter step	0:4
bafter still	1:3 2:10 3:-12
bafter strategy	1:3
bafter structural	1:3 2:-3
bafter structure	2:5 3:-6
bafter struggle	2:3
bafter success	2:-8 3:7
bafter successfully	1:-3 2:3
bafter such	1:5 2:-3
bafter suffer	2:-3
bafter superior	2:-3 3:3
bafter system	1:3 3:-5
bafter takes	0:3 3:-4
bafter target	2:4 3:-3
bafter task	1:-3 2:4
bafter technique	2:5 3:-5
bafter techniques	1:-5 2:5
bafter technology	2:-4 3:5
bafter temporal	2:-6 3:5
bafter tend	2:-4 3:4
bafter text	2:-5 3:6
bafter that	1:6 2:3 3:-6
bafter their	1:-3 2:-3 3:5
bafter them	3:3
bafter then	2:3
bafter theory	1:-3
bafter there	1:-6 2:3
bafter thereby	2:4 3:-4
bafter they	1:6 3:-7
bafter time	2:4 3:-4
bafter to	0:-7 3:4
bafter tools	2:-4 3:4
bafter trained	1:-4 2:3
bafter transfer	2:4 3:-4
bafter transformer	1:3 2:3 3:-6
bafter tremendous	2:5
bafter two	2:6 3:-8
bafter uncertainty	2:3
bafter us	1:3 2:-7 3:3
bafter use	2:3
bafter used	1:3
bafter using	2:-5 3:7
bafter utilizing	1:3 2:3 3:-6
bafter very	3:3
bafter via	2:-3 3:4
bafter video	1:6 3:-5
bafter vision	2:-4 3:4
bafter well	2:3
bafter when	2:5 3:-4
bafter where	2:3 3:-5
bafter which	1:5 2:-3
bafter while	3:4
bafter whose	1:3
bafter widely	1:-3
bafter will	2:3 3:-3
bafter within	2:4 3:-4
bafter without	2:-3 3:4
bafter word	2:3
bafter work	2:5 3:-5
bafter yet	3:3
bafter —	1:3
bafter ’	3:-3
bafter ’s	3:-3
begins -1 Dataset	0:6 2:-8 3:3
begins -1 Method	0:-6 1:3
begins -1 Metric	1:-3 3:4
begins -1 Model	2:9 3:-8
begins -1 Task	0:-3 1:-3
begins -2 Dataset	1:3
begins -2 Method	0:-16 1:3 3:3
begins -2 Metric	2:-4 3:5
begins -2 Task	1:-4 2:3
begins -3 Dataset	2:-10 3:11
begins -3 Metric	3:3
begins -3 Model	1:-9 3:5
begins -3 Task	1:-6
begins 0 Dataset	0:6 1:-4 3:-4
begins 0 Method	0:-5
begins 0 Metric	2:4
begins 0 Model	1:5 2:-4 3:-3
begins 0 Task	1:-10 3:6
begins 1 Dataset	1:-3
begins 1 Method	1:-3 3:-3
begins 1 Metric	1:-5 2:-3 3:5
begins 1 Model	1:3
begins 1 Task	1:-3 2:-4 3:7
begins 2 Dataset	1:-4 2:6 3:-3
begins 2 Metric	1:-4 2:11 3:-8
begins 2 Task	1:-4 3:5
begins 3 Dataset	0:3 1:-7 2:7 3:-9
begins 3 Method	2:-3 3:-6
begins 3 Metric	0:-4 1:-7 2:13 3:-7
begins 3 Model	0:-4 1:4
begins 3 Task	0:-6 1:-6 3:4
begins 4 Dataset	0:-7 1:-6 2:11 3:-5
begins 4 Method	0:-5 1:8 2:-3 3:-4
begins 4 Metric	1:-9 2:12 3:-12
begins 4 Model	1:3 2:-4
begins 4 Task	0:-4 1:-5 3:5
begins aim invented	0:-4
begins aim ordinary	0:-4
begins aim unusual	0:3 1:-8 2:3
begins back invented	0:-9 3:4
begins back ordinary	0:-15 1:-3 3:5
begins back unusual	0:-6 3:3
begins body invented	1:-3 2:3 3:-4
begins body ordinary	1:-3
begins body unusual	0:-5 1:-3 2:5
begins end invented	0:-3 2:3
begins end ordinary	0:-3
between "	0:4
between 's	0:4 2:-3
between )	0:-6 1:3 2:3
between *	0:4 2:-3
between -	0:3
between -based	0:-3 1:-5 3:4
between -like	2:-6 3:5
between .	0:7 2:-6 3:-3
between 1	0:5 1:-3 2:-3
between 2	0:4
between 2d	0:-4 2:5
between 3d	0:4 3:-3
between 41.5map	2:3
between :	0:5 1:-5 3:-3
between ;	2:4 3:-5
between \\em	0:5 2:-4
between a	0:-4
between abilities	1:3 3:-3
between ability	0:4
between able	2:3 3:-3
between about	0:3
between acceleration	1:-4 3:4
between account	2:3
between accuracy	0:-3 2:3
between achieve	2:7 3:-6
between achieves	0:-3 2:5 3:-3
between across	0:-3 2:4
between actions	0:-3 2:4
between adapt	0:-4
between adaption	0:-3 2:3
between adaptions	0:-4 2:4
between adaptive	2:3
between adaptively	2:-3
between additional	0:3 2:-3
between administrative	2:-4
between advantage	1:3
between advantages	1:4
between adversarial	0:-7 1:4
between affinity	3:3
between against	0:-3
between agent	2:-4
between aggregate	0:4 2:-3
between aggregation	0:3
between ai	2:-4 3:4
between aim	1:3 3:-4
between aiming	2:-4 3:3
between algorithm	0:-5 1:3 2:4 3:-4
between algorithms	2:5 3:-4
between all	0:-3 2:4 3:-3
between allows	0:-6 2:5
between alternating	2:4
between alternative	3:-3
between among	0:3 2:-3
between an	3:-4
between analysis	0:-4
between anchor	0:-4
between and	0:8 1:-3 2:-3 3:-5
between annotation	1:3
between another	2:3
between application	2:4
between applied	2:-3 3:3
between applies	0:-4 2:4
between apply	1:5 3:-3
between applying	2:3
between approach	2:4 3:-4
between approaches	1:4 3:-3
between appropriate	2:5
between approximate	0:-3
between approximately	0:-3
between architecture	2:3 3:-5
between are	1:-4 2:-6 3:6
between around	2:-4
between artificial	0:3 2:-3
between as	0:-3 1:-3 3:6
between assessment	3:4
between at	0:-10 2:3 3:4
between attacks	0:-4 1:3
between attention	1:3 3:-5
between attribute	0:7 2:-6
between augment	2:3
between augmentation	0:6 2:-5
between autoencoder	0:3
between automatic	3:3
between autoregressive	2:3
between available	3:-3
between average	0:4 2:-5
between aware	0:3 2:-3
between backbone	2:4 3:-3
between baseline	0:3 1:6 2:-7
between baselines	2:3
between bayesian	0:-4 1:4
between be	0:-5 1:3 2:3 3:-3
between benchmark	2:-6 3:5
between benchmarks	0:5
between benefits	1:3
between best	0:-3 2:4
between between	2:-4 3:5
between beyond	0:5 2:-5
between bidirectional	0:5
between blocks	0:4
between boost	2:3
between both	0:-5 1:6
between boundary	2:3
between branch	2:-3
between building	0:-3
between but	0:7 2:-6
between by	0:-4 2:3
between calibration	2:-3
between call	2:-3
between can	0:-4 3:3
between capabilities	0:-3
between capability	3:4
between capture	2:3 3:-5
between carlo	0:-3
between causal	2:3
between center	3:4
between challenge	2:-6 3:4
between challenges	0:-4 2:-3 3:7
between classes	0:-3
between classification	1:4 3:-4
between clustering	0:-3 2:4
between clusters	0:-3 2:4
between cnn	0:5 1:-4
between cnns	2:-5 3:6
between color	0:5 2:-5
between combination	0:3 1:3 2:-5
between combine	0:-5 3:3
between combined	3:3
between combines	2:3
between combining	2:3
between compact	2:-3
between compared	1:7 2:-4
between comparison	1:4 2:-4
between competitive	0:-3 2:4
between complete	2:-3
between complexity	0:-4 2:4
between components	0:-5 2:4
between comprehensive	2:-4 3:3
between compressed	1:-4 2:6
between compression	0:-4 2:5
between comprising	0:-3 2:5
between computation	3:3
between computational	0:-4 2:3
between compute	0:5 2:-6
between concept	0:4 3:-4
between concepts	2:4 3:-3
between conditional	0:-4 2:6
between conduct	0:-3 2:3
between connects	0:3
between considering	0:4 3:-4
between consistency	3:3
between consistent	1:4 2:-3
between consistently	0:-3
between consisting	0:-3 2:5
between constraint	3:-3
between constructing	0:-3
between contact	2:6 3:-4
between context	2:6 3:-3
between control	0:-7 1:-3 2:7
between convex	2:3
between convolution	0:-3 2:5
between convolutional	2:-3
between corpus	0:5 2:-4
between correction	0:-3 2:4
between correlation	2:-3
between correspondence	0:-3 2:3
between covering	2:3
between creation	2:-6 3:4
between cross-domain	2:3
between cross-modal	2:3
between data	0:-4 3:4
between data-driven	2:3
between datasets	0:4 2:-3 3:-3
between decision	1:-3
between deep	1:-3 2:3 3:-4
between demonstrate	1:6 2:-3
between depth	0:8 2:-6
between derived	2:3
between details	0:4 2:-3
between determining	3:3
between deterministic	0:4 2:-4
between developing	2:-3 3:4
between device	2:-3 3:3
between diagnostic	2:3
between dialogue	0:5 2:-5
between difference	2:-3 3:3
between differences	1:5 2:-4 3:-3
between different	1:3 2:-6
between dimensional	3:3
between direct	2:3
between direction	2:-3 3:3
between directly	2:5 3:-3
between disentanglement	1:4
between distillation	0:-5 2:7
between distilling	2:-3 3:4
between distinct	0:3 2:-3
between distribution	3:-4
between distributions	0:-4 2:9 3:-3
between diverse	2:3
between diversity	0:4 2:-3
between divide-and-conquer	0:4 2:-4
between domains	2:3
between during	2:-5
between e.g.	0:-5 1:4 2:5 3:-5
between each	2:5 3:-3
between effective	0:3 1:4 2:-4 3:-3
between effectiveness	3:4
between effects	3:-3
between efficiency	3:-3
between efficient	0:-3
between efficiently	1:5 2:-3
between embed	2:4 3:-3
between embedding	0:3 1:3 2:-4
between embeddings	1:3
between empirical	1:3 3:-3
between employing	0:-3 2:4
between employs	0:-8 2:6
between enabling	2:4 3:-3
between encode	0:3 2:-3
between encoded	2:-3
between encoder	1:-3
between encoding	0:-5 2:5
between end-to-end	2:-6 3:4
between enhanced	0:6 2:-6
between ensure	2:-4 3:5
between entirely	2:3
between entities	1:4
between entity	0:-5 3:4
between environment	0:3
between equivalent	2:-3 3:4
between error	1:5 2:-3
between especially	0:3
between establish	0:4 2:-3
between estimate	1:3
between estimates	2:3
between estimation	2:-4
between estimator	2:4
between evaluate	2:3
between evaluated	2:5
between evaluating	0:5 2:-4
between even	2:-4
between evolving	0:4 2:-4
between example	3:3
between existing	0:-4
between experiments	1:4 2:-4
between expert	2:-3 3:4
between experts	0:-5 1:4
between exploits	0:-5 2:7
between exploration	1:3
between extend	0:-5 2:6
between extends	0:-3
between extra	1:-3 3:5
between extracted	1:3
between extraction	3:3
between extracts	0:5 2:-4
between extreme	2:-3 3:4
between face	2:3
between facial	0:3
between facilitate	2:-3
between facilitates	2:3
between factor	0:3 2:-4
between family	2:-4 3:3
between fast	0:3
between favorably	1:3
between features	1:3
between feedback	2:3
between field	0:-3 2:4
between fields	0:3 2:-3
between finding	2:-4 3:5
between finds	2:3
between fine-grained	0:9 2:-6 3:-3
between fine-tune	2:4
between finger	0:4 2:-3
between first	0:-5 2:6
between fit	2:3
between five	2:3
between focusing	2:-4 3:5
between for	1:-4
between force	0:3 2:-4
between form	2:3
between format	0:3 2:-3
between formulation	0:-4 1:4
between foundational	2:3
between four	1:5
between frames	3:4
between framework	0:4 3:-5
between friendly	1:-3 3:4
between from	1:-4 2:-4 3:8
between fully	0:-4 2:3
between function	1:-3
between functional	1:3
between functions	2:-6 3:7
between further	0:-4 1:3 2:-3 3:4
between fuse	0:6 2:-5
between fuses	2:3
between fusion	0:-3
between future	2:-5 3:3
between games	2:-4 3:4
between gaussian	0:-3 2:6 3:-3
between gender-neutralizing	0:4 3:-4
between general	1:-4 2:4 3:-3
between general-purpose	2:3
between generalized	0:-3 2:3
between generate	2:3
between generated	2:3
between generates	2:3
between generating	0:3 2:-4
between generation	3:-3
between generative	0:-4
between global	2:-3 3:4
between gradient	0:-4 2:3
between graph	0:4 3:-4
between graphical	2:3
between grasping	2:4
between greedy	0:4 2:-4
between gripper	2:3
between group	0:-3 2:4
between guided	0:4 3:-3
between hand	2:5 3:-3
between hardware	1:-3 3:4
between has	2:-3
between helps	2:3
between hierarchical	0:4 2:-5
between high-quality	0:-4 3:4
between highly	2:3
between human	2:-4 3:7
between hybrid	0:-4 2:5
between i	0:9 2:-8
between i.e.	0:7 2:-5
between idea	0:4 2:-4
between identification	2:5
between ii	0:3
between image	0:-4
between images	1:4 3:-4
between implement	0:3 2:-4
between implementation	0:-3 2:3
between implicit	2:5
between important	0:6 2:-4
between improve	3:-6
between improved	3:-3
between improvement	1:7 2:-5
between improvements	0:3 1:3 2:-5
between improving	2:-4 3:4
between in	0:-3
between includes	0:3
between including	2:4
between incorporates	0:6 2:-3
between independent	0:3
between indicator	3:-3
between individual	0:-3 2:3
between inertial	2:-3 3:3
between inference	2:-5 3:7
between influence	3:3
between information	0:5 3:-5
between inherent	2:4
between initialization	2:-4 3:4
between innovative	0:4 2:-3
between inpainting	1:3 2:-6
between input	2:-3 3:5
between insights	3:3
between inspired	2:-4 3:6
between instruction	0:4
between integrates	2:3
between integrating	0:-3 2:7
between interaction	0:11 1:-4 2:-6 3:-4
between interactions	0:-8 1:-3 3:9
between interactive	2:5
between interplay	0:-3 3:4
between interpretability	0:4 2:-5
between interpretable	2:-4
between into	1:-4 3:6
between introducing	0:5 2:-4
between intuitive	3:3
between invariance	1:3
between investigation	2:3
between involves	2:-4 3:3
between is	0:-4
between it	0:-3 2:3
between iterative	3:3
between its	0:-5 2:3 3:3
between joint	0:-3 2:4
between k	2:-4 3:4
between kernel	0:-3
between key	0:-6 2:6
between knowledge	1:-3 2:-8 3:11
between known	0:4
between label	2:5 3:-3
between labeled	0:5 2:-4
between language	1:-3 3:4
between language-specific	0:3 2:-3
between large	0:-11 3:10
between latent	0:3 3:-4
between learn	0:-3 1:-4 2:7
between learned	2:3
between learning	3:-4
between learns	0:3 3:-3
between lens	1:-3
between levels	0:4 2:-4
between leverage	0:-3 2:3
between leveraging	2:-4 3:4
between lightweight	2:3
between like	3:3
between linear	0:-3 2:4
between literature	2:4
between llm	1:-3 3:3
between llms	0:-4 2:5
between locomotion	2:4 3:-3
between logic	2:3
between longer	0:3 2:-3
between loss	0:-4 2:6 3:-3
between losses	2:3
between major	0:-3 3:3
between make	0:5 2:-3
between making	0:3 1:-3 3:-3
between malevolence	0:3 2:-3
between manipulation	2:4
between many	2:4
between map	0:-3 3:3
between mapping	0:3 2:-3
between maps	2:3
between margin	2:4
between masking	2:3
between masks	0:-3 2:3
between matching	2:3
between materials	3:3
between mean	2:-3 3:3
between means	1:5 3:-3
between measure	0:9 2:-10
between measures	1:-3
between mechanism	1:5 3:-3
between mechanisms	0:7 2:-6
between memory	2:-3
between message	0:-3 2:4
between methodology	2:3
between methods	0:-4 2:6 3:-3
between metrics	0:7 2:-6
between mimic	2:-3 3:4
between minimize	2:3
between mitigate	0:-3 2:4
between mixing	1:6 2:-4
between mixture	0:-6 1:3 2:3
between mixup	0:-3 2:4
between mobo	0:-3
between model	1:-3 3:-3
between modeling	2:4 3:-4
between models	2:5 3:-7
between modern	2:3
between modification	2:3
between module	0:-3 2:5
between modules	0:3
between monte	0:-3
between more	3:-3
between motion	2:3 3:-4
between multi-head	0:-4 2:4
between multi-label	0:3 2:-3
between multi-modal	2:4
between multi-object	0:-3 1:4
between multi-scale	1:3
between multi-task	2:3 3:-3
between multilevel	0:4 2:-4
between multimodal	0:5 2:-3
between multiple	3:3
between natural	0:-3 1:-3
between navigation	0:-4 2:7
between need	2:-3 3:5
between ner	2:-3
between nested	0:-4 2:3
between network	1:-3
between networks	0:-7 2:6
between neural	2:4 3:-4
between nlp	2:-4
between no	1:-3 2:-3 3:4
between noise	0:-3 3:3
between noisy	0:3
between non-hallucinated	0:3
between non-local	3:3
between nonlinear	2:4
between not	3:3
between novel	0:-7 2:5
between object	0:3 2:-4
between objective	2:3
between objects	0:-3 2:4
between observation	2:3
between obtain	1:3
between obtained	2:3
between odometry	2:4
between often	2:-3
between on	0:-4 2:5 3:-4
between one	1:4 3:-3
between one-stage	2:3
between only	0:-3 3:3
between open	2:-4
between operation	3:4
between operations	0:4 2:-3
between optimal	2:-3 3:3
between optimization	2:-3 3:4
between optimized	0:-5 1:5
between optimizers	2:3
between order	0:-4
between other	0:-6
between our	0:-3 1:-3
between out	0:-3 2:3
between outperforms	0:-7 1:6
between output	2:3
between over	0:-3 1:3
between overcome	1:3
between overcomes	1:3 2:-5
between paie	0:4 2:-3
between pairwise	2:3
between paper	2:5
between paradigm	0:3
between parallel	0:3 2:-4
between parameters	1:-3
between partial	2:3
between partially	2:-3 3:4
between particle	1:3 2:-3
between partitioning	2:-4 3:4
between path	2:6 3:-4
between perform	0:-3 3:3
between performing	0:-3
between performs	1:3
between phase	2:4
between pipeline	2:5
between plan	0:3
between planner	2:3
between planning	0:-7 2:9
between platform	3:3
between pooling	0:4 2:-3
between pose	0:-4 2:4
between poses	2:-3
between position	2:4
between potential	1:3
between powerful	0:-4 3:3
between practical	0:3 2:-3
between practice	2:3
between pre-trained	0:-3 2:6
between predict	2:3
between predicted	0:-5 2:5
between predicting	0:-3 2:4
between predictive	0:-6 2:4
between pretext	0:11 2:-12
between pretraining	0:4 2:-3
between previous	2:3
between principle	0:-3 2:3
between principled	2:3
between problem	0:3 1:3 2:-5
between procedure	2:4
between processes	0:-3
between programming	0:5 2:-4
between promising	1:-6 2:-4 3:7
between promote	1:3
between prompt	0:-5 2:6
between propagation	1:5 2:-5
between properties	3:3
between protocol	2:-4 3:3
between prototype	0:4 2:-3
between provide	1:7 2:-10 3:3
between provides	0:-3 3:3
between publicly	2:3
between quality	1:3 3:-4
between quantitative	0:-3 1:4
between queries	2:6
between random	1:5
between range	1:5 3:-5
between ranking	0:-4 2:5
between rate	0:3 2:-3
between rates	1:4 2:-3
between real-time	2:3
between realistic	0:3 2:-3
between reality	3:3
between recognition	0:-4 3:4
between reconstruction	2:4
between recovers	0:3
between recurrent	1:-3 3:5
between reducing	2:3
between reductions	2:3
between refer	0:6 2:-5
between referred	0:3 2:-3
between refinement	0:3
between regime	0:5 2:-4
between regions	0:3
between regression	0:-3 2:4
between regularized	0:4 2:-3
between reinforcement	2:5 3:-3
between related	2:-4
between relation	2:3
between relative	1:4 2:-8 3:3
between relevance	0:7 2:-4
between representation	1:-3 3:3
between representations	0:-4 1:3
between representative	1:3
between reproduction	0:5 2:-5
between required	2:3
between requires	1:-5 3:3
between research	3:3
between resolution	2:3
between restoration	0:3 2:-3
between results	0:-4 1:3 2:4 3:-4
between retrieval	0:-9 2:10
between reward	0:-3 2:4
between rich	2:3
between risk	2:5
between rl	0:-3 3:3
between rnn	0:4 2:-3
between rnns	2:-4 3:4
between road	1:3 2:-5 3:3
between robot	2:4
between robotic	0:-6 2:5
between robotics	2:-3 3:4
between robots	3:3
between robust	0:-6 2:5 3:-3
between saliency	0:4 2:-4
between salient	2:3
between same	2:-4 3:4
between samples	0:-4 2:7 3:-4
between sampling	0:3 1:4 2:-7
between scalable	0:-4 2:3
between scaling	2:-3 3:4
between scheme	0:-4 1:-4 2:4 3:3
between schemes	2:3
between scores	0:-3
between seamlessly	2:3
between search	2:-3
between segmentation	0:-4 2:4
between selection	0:4 2:-3
between self-attention	0:-3 2:3
between semantics	0:3
between semi-supervised	2:3
between sensing	1:-3 2:4
between sensor	3:3
between sentence	0:4 3:-3
between sentiment	2:-4
between sequence	0:-6 2:6
between sequential	0:-3 2:5
between serves	2:3
between set	0:-5 2:3 3:3
between sets	0:7 2:-6
between settings	3:3
between several	0:-3 2:8 3:-3
between shape	0:3
between sharing	0:3
between shear-conditioned	0:-4 2:3
between shift	2:3 3:-3
between shifting	2:-6 3:7
between show	0:-3 1:3
between shows	0:3 2:-3
between shpix2pix	0:-4 2:3
between signals	2:3 3:-3
between significant	1:7 2:-5
between similar	0:3 2:-6 3:3
between similarities	2:-3
between simple	0:3 1:-3 3:-5
between simpler	3:3
between simulation	0:3 2:-3
between simultaneously	3:4
between single	0:-5 3:3
between slow	2:-3
between small	3:3
between so-called	3:3
between soft	0:7 2:-4
between solution	1:3
between solve	3:-4
between solving	0:4
between some	1:5 2:-5
between sota	1:4 2:-3
between source	0:3
between space	0:-3 1:-4 2:4
between sparse	2:-3
between spatial	0:7 2:-5
between specific	0:-3
between specifically	0:3
between spectral	2:3
between stage	2:3
between standard	0:-4 1:3 3:3
between state-of-the-art	0:-5
between statistical	2:3
between statute	0:3
between step	1:3 3:-3
between steps	0:5 1:-3
between stereo	2:-4 3:4
between still	2:3
between stochastic	0:-4 2:9 3:-4
between strategies	1:-3
between strategy	1:-4 3:3
between structure	1:-3
between style	0:4 2:-3
between subjective	0:3
between such	0:-5 2:6 3:-3
between suitable	2:3
between suite	0:5 2:-5
between supervised	2:3
between support	0:3
between svm	0:4 2:-4
between syntactic	1:4
between synthesis	2:3
between synthesize	2:-4 3:4
between system	1:-6
between systematic	2:3
between systematically	2:3
between systems	2:-4
between tailored	3:4
between takes	1:3 3:-3
between task	0:6 2:-4 3:-4
between tasks	0:10 1:-3 2:-4 3:-6
between technical	2:3
between techniques	0:4 3:-4
between template	0:5 2:-3
between terms	2:3
between test-dev	2:3
between tested	1:5 2:-4
between testing	2:-6 3:3
between tests	1:3
between text	0:7 3:-8
between textual	2:3
between than	0:-4
between that	0:-4 2:3 3:-3
between the	1:-6 3:3
between their	0:4 1:-3
between then	0:-6 2:7
between theoretical	2:3
between theory	2:3
between thereby	0:4 3:-4
between these	0:8 1:-3 2:-7
between this	1:4 3:-5
between three	0:9 1:-5 2:-3 3:-5
between through	1:-4 2:3 3:-4
between thus	0:-4
between time	2:3 3:-4
between to	0:-3 1:3
between together	0:-3 2:4
between tool	2:-3
between tools	2:3
between top-down	1:3
between topic	3:-3
between tractable	0:-3 2:4
between traditional	0:-4 1:4 2:-4 3:3
between train	0:-5 2:4
between trainable	2:-3 3:3
between trained	0:-7 1:3 2:3
between training	0:5 1:-5
between transfer	0:3
between transformation	0:6 3:-5
between transformer	0:-4 2:5
between translation	0:3
between trees	2:5 3:-4
between trigger	2:3
between tvm	2:3
between two	0:8 1:-4 3:-7
between two-stage	0:3
between types	0:-3 2:5
between uncertainty	2:3
between under	2:5
between understand	1:3 2:-3
between understanding	1:5 2:-6
between unified	2:5
between unifying	0:4 2:-4
between unique	2:-3
between unit	0:6 2:-5
between unlabeled	2:4 3:-3
between unsupervised	0:-3 2:6
between upon	0:-6 1:-4 3:9
between use	0:-4 1:-5 2:9
between used	1:-5 2:4
between user	3:3
between using	0:-7 2:4
between vae	0:-3 2:6
between value	2:-5 3:4
between values	2:3
between variable	0:-4 2:3
between variance	0:-4 2:3
between variant	2:5
between variational	0:5 1:-3 2:-3
between various	0:6 2:-6
between verification	0:-3 2:4
between version	0:-3 2:5
between very	2:-4 3:4
between vgg16	2:3
between via	2:3
between video	2:-4 3:5
between view	0:-6 2:6
between vision	2:3
between visual	0:-3 2:3
between viz	0:4 2:-4
between voxel	0:4 1:3 2:-7
between we	1:5 3:-5
between weak	2:3
between weighted	2:3
between well	0:3 1:-4
between where	1:-4 2:7 3:-8
between while	2:3 3:-3
between widely	3:4
between wire-driven	0:4 2:-4
between with	1:4
between within	0:-4 2:4
between word	1:5 2:-3
between works	0:-3 3:4
between years	3:3
between yet	0:-4 1:3
between {	0:4 1:-3
between }	1:-3
between –	1:3
between —	2:-3
between ’	0:-3
bn (	0:-3
bn )	0:-3
bn ,	0:-5 1:4 2:-3
bn -	2:3
bn -based	1:-6 2:3
bn .	0:3 1:-3
bn a	2:-3 3:3
bn aims	2:6 3:-6
bn algorithm	1:5 3:-4
bn algorithms	1:3 2:4 3:-6
bn and	1:-3
bn applications	2:-6 3:7
bn approaches	1:5 2:-7
bn architecture	2:-4 3:5
bn are	2:3
bn at	2:3
bn community	2:-3 3:3
bn data	2:-3 3:3
bn do	3:3
bn either	1:3 2:-3
bn has	0:-3
bn is	1:-4
bn mainly	3:3
bn method	2:-3
bn methods	1:3
bn model	2:-3
bn of	1:-3 3:4
bn often	3:-4
bn on	1:-3 3:4
bn or	2:-4 3:5
bn over	3:3
bn problem	2:4 3:-3
bn provide	2:5 3:-4
bn rely	1:3 3:-4
bn remains	2:4 3:-4
bn require	2:3 3:-3
bn strategy	1:3
bn system	3:-3
bn task	3:4
bn techniques	1:-4 2:5
bn technology	2:-4 3:5
bn that	0:-3
bn with	3:3
bn without	3:3
bn ’	3:-4
bn ’s	3:-3
bnear '	2:3 3:-3
bnear (	0:-4 1:-3 2:3
bnear )	1:-3 2:3
bnear ,	2:-3
bnear -	2:-3 3:3
bnear -based	2:-3 3:4
bnear .	1:8 3:-6
bnear /	1:4 3:-3
bnear 1	1:-4 3:4
bnear 2	1:4 2:3 3:-7
bnear 3d	2:-5 3:6
bnear :	1:-3 2:-6 3:9
bnear \`	2:4 3:-7
bnear a	0:-7
bnear abstract	1:3 2:-3
bnear accuracy	1:3
bnear accurate	2:3
bnear achieve	2:3
bnear across	2:4 3:-4
bnear adaptation	1:4 2:-4
bnear address	2:3
bnear addressing	2:3
bnear adopt	2:-5 3:5
bnear adversarial	1:-4
bnear ai	2:6 3:-6
bnear aim	2:-3 3:4
bnear algorithm	0:3 3:-5
bnear algorithms	2:5 3:-7
bnear also	1:3
bnear among	2:5 3:-6
bnear amount	2:4 3:-5
bnear an	1:-3 2:-7 3:7
bnear and	0:4 2:-3
bnear answering	3:3
bnear application	2:-3 3:3
bnear applications	2:-3 3:4
bnear apply	2:3 3:-3
bnear applying	2:-3 3:4
bnear approach	1:-4 2:3
bnear approaches	2:-4 3:3
bnear approximate	1:4 3:-5
bnear architectures	1:5 2:-4
bnear are	0:4 3:-5
bnear at	2:8 3:-6
bnear attention	1:-5 2:5
bnear augmentation	2:-3 3:5
bnear autonomous	1:6 2:-5
bnear available	2:6 3:-6
bnear be	2:-3 3:4
bnear behavior	2:5 3:-4
bnear being	0:3 3:-4
bnear benchmarks	1:4
bnear best	1:9 2:-4 3:-5
bnear better	1:3 2:-3
bnear between	2:3
bnear built	3:3
bnear but	2:5 3:-4
bnear by	0:-4 1:3
bnear can	1:4
bnear cannot	2:3 3:-5
bnear capabilities	2:8 3:-5
bnear capture	1:4 2:-3
bnear case	2:-4 3:5
bnear central	2:5 3:-5
bnear challenging	3:-3
bnear chatbots	3:3
bnear class	2:-3 3:5
bnear classic	2:-3
bnear classical	1:3 2:-3
bnear clustering	2:-3 3:3
bnear cnns	2:-5 3:3
bnear combining	2:-5 3:5
bnear commonly	2:-4 3:3
bnear community	2:-4 3:4
bnear compared	1:3 2:-6
bnear complex	3:3
bnear complexity	2:-3
bnear component	2:-3 3:3
bnear computation	1:-3 2:5
bnear computer	1:5 2:3 3:-7
bnear considerable	2:-4 3:4
bnear context	2:-5 3:6
bnear conventional	2:-3 3:3
bnear convolution	2:3
bnear critical	2:-3 3:3
bnear current	1:5 3:-5
bnear data	1:-3 2:5 3:-3
bnear datasets	0:7 3:-6
bnear decision	2:-3
bnear demonstrated	2:4 3:-3
bnear descent	1:-3 2:4
bnear designed	2:-3 3:3
bnear designing	3:3
bnear despite	2:-7 3:6
bnear detection	3:3
bnear developed	1:4 3:-4
bnear developing	3:3
bnear development	2:-4 3:3
bnear differential	2:-4 3:4
bnear difficult	3:-3
bnear directly	1:3 2:7 3:-11
bnear distribution	1:3 2:-3
bnear dnns	3:3
bnear does	0:3
bnear downstream	3:3
bnear driving	1:7 2:-7
bnear due	1:5 2:-7 3:3
bnear during	2:4 3:-4
bnear e.g.	1:-3 2:-6 3:7
bnear effective	2:7 3:-8
bnear effectiveness	2:-3 3:3
bnear efficiency	2:-5 3:4
bnear efficiently	2:3 3:-3
bnear efforts	2:4
bnear either	2:-6 3:7
bnear embedding	2:-6 3:6
bnear emerged	3:4
bnear emerging	2:-6 3:6
bnear employ	2:-5 3:5
bnear employed	2:5 3:-4
bnear enable	2:-3 3:3
bnear environments	2:3
bnear error	2:-6 3:6
bnear estimation	3:4
bnear evaluation	2:4 3:-3
bnear even	1:-3 2:-7 3:9
bnear example	1:4 2:-11 3:7
bnear exist	1:7 2:-5 3:-6
bnear existing	1:-3
bnear external	2:-3
bnear extraction	2:5 3:-5
bnear face	2:-6 3:7
bnear fairness	2:6 3:-6
bnear feature	1:-3 3:4
bnear features	2:-6 3:7
bnear few	2:3 3:-3
bnear fields	2:3
bnear finding	2:-3 3:3
bnear first	2:3 3:-3
bnear focus	3:4
bnear focused	1:4 3:-4
bnear for	0:-4
bnear from	1:3 2:-3
bnear fundamental	2:-6 3:6
bnear gaussian	1:3 2:-6 3:3
bnear general	3:4
bnear generalization	2:6 3:-4
bnear generated	2:6 3:-4
bnear geometric	2:4 3:-4
bnear given	2:6 3:-5
bnear goal	2:4 3:-4
bnear graphs	2:-5 3:6
bnear great	3:4
bnear hand	3:4
bnear help	2:6 3:-5
bnear high	2:-4 3:5
bnear high-quality	2:-3 3:3
bnear higher	2:-5 3:5
bnear however	1:5 2:-4
bnear human	1:-3 2:3
bnear humans	2:4 3:-3
bnear i.e.	2:-3 3:4
bnear image	1:-3 2:4 3:-3
bnear images	2:7 3:-6
bnear implicit	3:3
bnear important	3:3
bnear improving	2:-6 3:5
bnear in	1:-3
bnear including	3:3
bnear incorporating	1:3
bnear increase	1:3 3:-4
bnear inference	3:3
bnear information	1:5 3:-6
bnear instance	2:-5 3:5
bnear interaction	2:-3
bnear interest	2:3
bnear into	1:-3 2:6 3:-3
bnear introduction	1:5 2:-5
bnear involves	2:-7 3:7
bnear is	0:-7 1:4
bnear issue	1:4 2:-3
bnear its	1:-4 3:5
bnear kernel	1:-5 2:4
bnear key	2:-4 3:5
bnear lack	3:3
bnear large	2:3 3:-3
bnear large-scale	2:3
bnear latent	1:3 3:-3
bnear leading	2:3 3:-3
bnear learn	2:5 3:-3
bnear learned	2:6 3:-5
bnear learning	1:-4 3:5
bnear leverage	2:4 3:-5
bnear like	2:-4
bnear literature	2:6 3:-5
bnear little	2:3
bnear logic	2:3
bnear long	2:-4 3:5
bnear loss	1:3 2:10 3:-13
bnear lot	2:-7 3:7
bnear low	2:-4 3:4
bnear machine	2:-4 3:5
bnear mainly	2:-3 3:4
bnear mainstream	3:3
bnear make	2:-3
bnear many	1:-3 2:-4 3:6
bnear markov	2:-5 3:6
bnear maximize	2:-4 3:4
bnear may	2:-4 3:5
bnear means	1:3 3:-4
bnear mechanisms	2:4 3:-5
bnear medical	2:3 3:-3
bnear method	0:3 2:-7 3:3
bnear methods	0:-3 1:5
bnear models	0:-3 1:-4 2:5
bnear multilingual	0:-3 2:4
bnear multiple	3:3
bnear natural	1:-4
bnear network	1:-3
bnear networks	1:5 2:-5
bnear neural	0:-3 1:4 2:3 3:-4
bnear new	3:-3
bnear nlp	2:-3 3:3
bnear no	2:4 3:-4
bnear object	2:4 3:-3
bnear objective	3:4
bnear obtain	2:4 3:-4
bnear of	0:-11 2:3
bnear on	0:-3 1:4 2:-5 3:3
bnear one	2:7 3:-7
bnear online	2:7 3:-6
bnear only	2:-7 3:8
bnear optimal	2:-3 3:3
bnear optimization	0:3 2:-9 3:8
bnear or	1:3 3:-3
bnear other	1:-3 2:5 3:-3
bnear paradigm	2:-3 3:4
bnear parameters	2:4 3:-4
bnear part	2:-5 3:5
bnear particularly	2:7 3:-5
bnear perform	3:3
bnear performance	1:5 3:-4
bnear performing	1:3
bnear perturbations	1:4 3:-3
bnear phenomenon	2:-3 3:3
bnear planning	2:4 3:-3
bnear point	2:7 3:-6
bnear policies	2:4 3:-3
bnear policy	2:7 3:-6
bnear possible	1:3
bnear potential	1:3 2:-6 3:3
bnear pre-training	1:-4 2:5
bnear precision	2:-5 3:5
bnear prediction	1:3 3:-3
bnear pretrained	2:6 3:-5
bnear previous	1:-3 3:5
bnear primarily	1:5 2:-4
bnear prior	2:3
bnear probabilistic	2:-3 3:5
bnear problem	3:3
bnear process	1:3 2:-6 3:3
bnear processes	2:4 3:-3
bnear processing	3:4
bnear produce	2:5 3:-3
bnear promise	2:-4 3:4
bnear promising	1:3 2:-3
bnear provide	2:-4 3:5
bnear quality	3:4
bnear quantization	2:-5 3:3
bnear re-identification	2:-4 3:4
bnear real	2:3 3:-3
bnear real-world	3:-3
bnear recent	3:3
bnear recently	2:3
bnear regression	1:3 2:4 3:-7
bnear reinforcement	1:-4
bnear rely	1:7 2:-3 3:-4
bnear remarkable	2:-6 3:8
bnear representation	2:3
bnear representations	2:4
bnear require	3:-4
bnear requirements	2:7 3:-6
bnear requires	3:-3
bnear research	2:5 3:-4
bnear retrieval	1:3
bnear rise	3:3
bnear robot	2:4 3:-4
bnear robots	2:-5 3:3
bnear robust	2:4
bnear robustness	2:3
bnear same	0:4 2:-5
bnear scale	2:5 3:-4
bnear scene	1:3
bnear scenes	2:3
bnear search	2:9 3:-10
bnear semantic	2:6 3:-6
bnear semi-supervised	1:5 3:-7
bnear sequential	2:-3
bnear severe	1:4 2:-4
bnear shape	2:4 3:-3
bnear show	3:3
bnear shown	3:3
bnear significant	3:3
bnear significantly	2:5 3:-3
bnear similar	2:-5 3:6
bnear simple	1:5 3:-3
bnear simply	3:4
bnear since	2:4 3:-4
bnear so	3:3
bnear soft	3:3
bnear solutions	2:-3 3:4
bnear solving	2:3
bnear some	1:3 2:-5
bnear space	2:9 3:-8
bnear standard	2:-3
bnear stochastic	2:5 3:-3
bnear structural	3:-4
bnear structure	2:3
bnear studied	2:3 3:-3
bnear studies	3:3
bnear studying	2:6 3:-6
bnear success	2:-8 3:8
bnear successful	2:-3 3:3
bnear such	1:5 2:-9 3:3
bnear super-resolution	2:-4 3:5
bnear surgery	2:-3 3:3
bnear synthesis	2:9 3:-8
bnear system	3:-4
bnear systems	2:-11 3:9
bnear target	2:-3 3:3
bnear task	2:-4 3:3
bnear tasks	2:-5 3:6
bnear technique	3:3
bnear techniques	1:-3 2:-4 3:7
bnear terms	2:4 3:-3
bnear text	3:-5
bnear than	1:3 2:-6 3:3
bnear that	1:-4 2:4
bnear them	2:-6 3:6
bnear therefore	2:3 3:-3
bnear these	1:4
bnear this	1:3
bnear through	1:-3 2:-3 3:6
bnear thus	1:4 2:6 3:-11
bnear time	2:-6 3:6
bnear to	0:-5 1:-3 2:3
bnear tools	2:5 3:-3
bnear traditional	1:3 2:-4
bnear traditionally	2:-3 3:3
bnear train	2:6 3:-4
bnear training	2:3 3:-3
bnear transfer	2:4 3:-4
bnear translation	2:5 3:-3
bnear treat	2:-3 3:4
bnear tree	1:3 2:4 3:-7
bnear two	3:3
bnear typical	2:-4 3:5
bnear typically	1:9 3:-11
bnear uncertainty	2:6 3:-5
bnear understand	2:3
bnear understanding	1:-3 2:6 3:-4
bnear unfortunately	2:-5 3:6
bnear unsupervised	2:3
bnear up	2:5 3:-3
bnear use	2:-3 3:3
bnear used	2:-3 3:4
bnear useful	2:-4 3:4
bnear usually	2:-3 3:3
bnear utilize	2:3 3:-3
bnear variable	1:3 2:-3
bnear variance	2:3
bnear variety	2:-4 3:4
bnear various	1:3 2:-3
bnear vision	1:8 2:-6
bnear vision-language	1:3 3:-3
bnear was	2:-4
bnear well-known	3:3
bnear when	2:7 3:-5
bnear where	2:6 3:-7
bnear wide	2:-7 3:8
bnear widely	3:-3
bnear with	0:-4
bnear without	2:-3
bnear work	2:-4 3:4
bnear world	2:-5 3:6
bnear years	3:3
bnear zero-shot	2:-3 3:4
bnear ~	3:-4
bp "	1:-3 2:3
bp (	0:-3
bp )	0:3 2:-3
bp ,	0:-6
bp -based	2:-3 3:3
bp :	2:4 3:-3
bp ^	0:-9 2:3
bp a	0:-3 2:6 3:-5
bp accurate	2:3 3:-3
bp although	1:3
bp an	0:3
bp and	0:3 2:-3
bp applying	2:3
bp as	3:-5
bp between	2:5 3:-4
bp by	1:-3
bp complex	2:-4 3:5
bp conventional	2:-3
bp current	2:-5 3:5
bp during	2:3 3:-3
bp effective	2:3 3:-3
bp efficient	2:4 3:-4
bp in	3:-3
bp is	0:-3
bp large	2:4 3:-4
bp like	1:4 2:-3
bp low	3:3
bp many	2:4 3:-3
bp of	0:-3
bp on	1:3 3:-4
bp or	1:-3 2:-4 3:6
bp perform	2:-3 3:4
bp practical	2:3
bp previous	2:4 3:-4
bp simple	2:-4
bp solve	2:5 3:-5
bp solving	2:3 3:-3
bp state-of-the-art	2:-4
bp than	1:5 3:-5
bp that	1:-7 2:10 3:-4
bp the	3:-4
bp their	2:3
bp this	2:-3 3:4
bp through	1:-3 3:4
bp traditional	2:-3 3:3
bp training	3:4
bp use	1:3 3:-4
bp using	2:4 3:-4
bp various	1:3 2:-4
bp via	2:4 3:-5
bp where	3:-3
bp with	1:-4 3:3
bppp , and the	0:4 3:-4
bppp ^ " the	2:3 3:-3
bppp ^ ^ "	2:3
bppp ^ ^ ^	0:-9 2:3
bppp ^ ^ a	3:3
bppp ^ ^ although	1:3
bppp ^ ^ as	2:5 3:-4
bppp ^ ^ in	2:5 3:-5
bppp ^ ^ many	2:3 3:-3
bppp ^ ^ the	0:3 2:-3
bppp ^ ^ while	1:-4 3:6
bppp ^ however ,	1:5 3:-4
bppp ^ recently ,	2:4
bppp a variety of	2:-3 3:3
bppp adversarial networks (	2:4 3:-3
bppp applications such as	2:-3 3:3
bppp based on the	2:-3
bppp language models (	2:3 3:-4
bppp language processing (	2:-3 3:3
bppp neural networks (	1:3 2:-5 3:4
bppp neural networks for	2:3 3:-3
bppp of the existing	2:-4 3:4
bppp question answering (	3:3
bppp recent advances in	2:4 3:-3
bppp reinforcement learning (	1:-4 2:6 3:-3
bppp such as the	1:3 2:-4
bppp the development of	1:3 2:-4
bppp the performance of	1:5 3:-6
bppp the robustness of	2:3 3:-3
bppp the success of	1:3 2:-5
bppp the task of	2:4 3:-4
bppp the use of	2:3
first aim invented	0:-4
first aim ordinary	0:-7 1:-4 2:4
first aim unusual	1:-3
first back invented	1:-9 3:5
first back ordinary	0:-10 1:-4 3:5
first back unusual	0:-4 3:4
first body invented	3:-4
first body ordinary	1:-5
first body unusual	0:-4 1:-6 2:5
first end invented	0:-7 2:6 3:-3
first end ordinary	0:-6
first title invented	0:4 3:-12
first title ordinary	1:-6 2:6 3:-14
first title unusual	3:-4
forms 1 invented	1:-3 2:-3 3:3
forms 1 ordinary	0:-5 1:-8 2:3
forms 1 unusual	1:-3 3:4
forms 2 invented	1:-5 2:3 3:-5
forms 2 ordinary	0:-4 1:-4
forms 2 unusual	2:7 3:-8
forms 3 invented	0:-5 2:8 3:-10
forms 3 ordinary	0:-5 1:6
forms 3 unusual	0:-3 2:6
is head	0:14 1:-6 2:-7 3:-5
kind invented	1:-6 2:3 3:-3
kind ordinary	0:-7 1:-6 2:3 3:3
kind unusual	0:-4 1:-4 2:3
last 2	1:3 3:-4
last accuracy	0:-5 1:-4 3:5
last actuators	0:-3
last adaptation	1:-4
last agents	3:3
last aggregator	0:7 2:-7
last algorithm	0:-5 1:3
last algorithms	0:-4 1:6 2:-3
last alignment	0:13 2:-8 3:-4
last analysis	0:-9 1:-3 3:6
last annotation	2:4 3:-3
last answering	2:6 3:-5
last approach	0:-5
last approaches	1:9 2:-7
last approximation	2:3
last architecture	2:4 3:-3
last asr	2:3 3:-3
last assembly	0:3 2:-5 3:3
last assessment	3:3
last assignment	0:4 2:-4
last attack	0:-7 3:5
last attacks	1:-4 3:5
last attention	0:4 1:-4 3:-5
last attribution	2:4
last augmentation	0:-7 3:6
last auto-encoder	0:-3 2:6
last autoencoder	0:-5 2:6 3:-3
last avoidance	2:5 3:-5
last bag-of-words	1:4 2:-3
last bandit	0:-4 3:6
last bandits	2:4 3:-3
last bases	0:3 2:-5
last bert	0:-3
last bleu	2:3
last block	0:3 2:-3
last calibration	0:5 2:-3 3:-5
last capture	2:-3 3:5
last carlo	0:-6 2:7
last challenge	0:-6 1:4 2:-4 3:4
last chatgpt	3:3
last cityscapes	2:4
last classification	0:3 2:3 3:-4
last classifier	0:-4 1:-3 2:9 3:-3
last clustering	1:-4
last cnn	0:-5 1:-3 2:5
last coco	2:6
last coding	1:-3 2:3
last coherence	3:3
last communication	2:3
last compensation	0:-3 2:-6 3:9
last compression	0:8 2:-3 3:-4
last computing	2:-4 3:4
last confidence	0:3
last connection	2:6 3:-5
last consistency	0:4 3:-4
last constraint	0:3
last constraints	1:-4 2:3
last consumption	2:3
last control	0:-20 2:14 3:-3
last controller	0:-4 1:-3 2:7
last convolution	0:-8 2:7
last convolutions	1:3
last corpus	0:-3
last cost	0:3 2:-9 3:8
last counting	2:-3 3:3
last coverage	2:-3 3:3
last crf	0:-4 3:4
last criterion	3:-4
last cut	2:4 3:-3
last data	0:-3 2:4
last dataset	0:5 2:-3
last deblurring	2:5
last decision-making	2:-4 3:4
last decoder	2:4
last decoding	3:-4
last decomposition	0:-4 2:5 3:-3
last deconvolution	0:-3 2:4
last deformation	2:-5 3:4
last denoising	2:6 3:-5
last descent	0:-6 1:3 2:6 3:-5
last descriptors	2:-3 3:3
last design	0:-5 3:4
last detection	2:3
last detector	1:-5 2:4
last detectors	0:-4 1:4
last dialogue	2:4 3:-4
last diffusion	2:6 3:-3
last discriminator	0:4
last distance	0:-4
last distillation	0:3
last distribution	2:4 3:-4
last distributions	0:-3
last divergence	0:4
last diversity	2:4 3:-3
last dnn	0:-3 2:8 3:-4
last driving	2:-3 3:3
last dropout	1:6 2:-6 3:-3
last dynamics	0:4 2:-5
last editing	2:7 3:-6
last em	0:-4 3:3
last embedding	0:-4 2:6 3:-5
last embeddings	1:-3 2:7 3:-8
last encoder-decoder	2:3 3:-3
last encoding	0:6 2:-3
last engine	2:-3
last engineering	2:-3 3:3
last ensemble	1:-4 2:7
last entropy	2:3
last equation	0:-5 2:3 3:4
last equations	2:5
last estimation	0:-6 2:5
last estimator	1:7 2:-4
last evaluation	2:9 3:-7
last examples	0:-3 2:3
last expansion	0:-4 2:6
last explanation	0:-4 1:7 3:-3
last exploration	0:-4 3:6
last extraction	0:4 3:-3
last f1	2:3
last factorization	0:-4 2:4
last fairness	2:4 3:-4
last features	0:-9 2:3 3:4
last field	0:-7 1:-3 2:8
last fields	0:-5 2:6
last filter	0:-3 2:5 3:-3
last filtering	1:-3 2:6
last finding	2:-5 3:4
last fine-tuning	0:-3 1:-3 2:6
last finetuning	3:4
last fitting	2:5 3:-7
last flight	2:-7 3:8
last flow	0:-4 2:4
last following	2:-3 3:3
last force	2:4 3:-4
last forces	2:3
last framework	0:6 2:-3
last function	3:-5
last functions	1:-3 2:5
last fusion	0:3 2:-3
last game	3:3
last games	2:5
last gan	0:-8 2:5 3:3
last gans	0:3 2:-3
last generalization	0:7 3:-6
last generation	0:-3 2:3
last generator	0:3 2:-6
last geometry	2:3
last gpt-4o	2:4
last grammar	1:4 3:-4
last graph	1:-4 3:5
last graphs	0:4 2:3 3:-6
last grasping	2:6 3:-4
last grounding	0:4 3:-6
last guidance	0:6 1:-4 2:-4
last hashing	1:-3 2:6
last head	0:5 2:-4
last image	0:6 2:-4
last imagenet	0:-3 2:-3 3:3
last images	1:4 3:-5
last imaging	3:3
last improvement	1:-3 2:3
last inference	0:-10 2:12 3:-3
last information	0:-3 2:4
last initialization	0:4
last inpainting	0:-3 2:5
last intelligence	2:-6 3:7
last interaction	2:-13 3:12
last interpolation	3:-3
last inversion	2:5 3:-3
last irl	1:3
last iteration	2:3
last kd	0:-4 2:4
last kernel	0:-5 3:4
last kernels	0:-4 3:4
last kinematics	2:4 3:-3
last labeling	1:-3 2:-3 3:3
last labels	2:3
last lasso	1:6 2:-4
last latency	2:-3 3:3
last layer	0:9 1:-4 2:-5
last layers	1:-4 2:-5 3:7
last learner	0:4
last learning	0:-19 1:-9 2:8 3:9
last llm	0:-5 3:5
last llms	2:6
last localization	0:4 2:-4 3:-3
last logic	0:-4 2:8 3:-3
last loss	0:5 1:-8
last lstm	0:-7 1:5
last machine	0:4 2:-3
last machines	0:3 3:-5
last making	2:-4 3:4
last management	2:-6 3:7
last manufacturing	0:-3 3:4
last map	0:-3 2:7
last masking	2:4
last matching	1:4
last matrix	0:-6 2:9 3:-3
last maximization	2:-7 3:5
last mdp	3:5
last measurement	0:3 1:3 2:-4
last memory	0:4 3:-5
last meta-learning	0:-5 2:7
last method	0:-14 1:9
last methods	0:-10 1:14 2:-7
last metric	0:-4 2:-4 3:9
last metrics	0:4
last minimization	0:-5 2:5
last mining	0:-3 3:3
last mixing	2:3
last mixture	3:4
last mle	1:-3 3:3
last mlp	0:-6 2:9
last mnist	2:3
last model	0:-18 3:7
last modeling	0:-6 1:-5 2:4
last models	0:-12 3:8
last module	0:25 1:-4 2:-20 3:-4
last modules	0:7 2:-6
last monitoring	0:3
last motion	0:-4 3:4
last mpc	0:-5 2:8
last net	0:-4 1:7
last network	0:-11 1:-5 2:5 3:6
last networks	0:-13 3:8
last nlp	0:-3 2:-5 3:8
last nmt	1:-3 2:5
last objects	2:3
last ode	0:-3
last odometry	1:4
last operation	2:3
last operator	0:3 3:-3
last optimisation	2:4 3:-3
last optimization	0:-9 1:-4 2:5
last overhead	2:-7 3:7
last parameters	2:4 3:-3
last parsing	0:3
last passing	0:-4 2:5
last penalty	0:-4 2:4
last perception	2:-6 3:7
last perceptron	1:4
last performance	2:3 3:-3
last personalization	2:5 3:-4
last perturbations	2:3
last picking	2:4 3:-3
last planner	0:-4 2:4
last planners	2:-6 3:4
last planning	1:-5
last points	1:-3 3:4
last policies	0:-4 1:5
last policy	0:7 2:-4
last pre-training	0:-7 1:-6 2:6 3:4
last precision	3:3
last prediction	0:4 1:-3 2:3 3:-5
last preservation	2:5 3:-3
last pretraining	0:-7 1:4 3:5
last primitives	2:3
last prior	0:-3 2:3
last privacy	2:6
last probing	0:3
last problem	0:4 2:-3
last process	0:-5 2:5
last processes	0:-3 2:3
last processing	2:-9 3:11
last programming	0:-4
last projection	2:5
last prompting	2:6 3:-5
last prompts	0:6 2:-7
last propagation	0:6 2:-5
last pruning	2:-3
last quality	2:5 3:-4
last quantization	0:-4 2:13 3:-11
last r-cnn	0:-3 1:3
last ranking	0:6 1:-3 2:-5
last rate	2:3 3:-3
last reasoning	0:-3
last recognition	2:4 3:-3
last reconstruction	0:-4 1:-3 2:4
last recovery	1:4 3:-7
last reduction	0:-3 2:4
last refinement	0:12 2:-13
last registration	0:7 2:-3 3:-3
last regression	0:-4 1:-4 2:8 3:-3
last regret	2:3
last regularization	0:4 1:-6
last regularizer	0:3 2:-3
last removal	2:4 3:-3
last rendering	0:-6 2:6
last replay	0:3
last representations	0:4 3:-6
last resnet	1:-4 3:7
last resnet-50	2:3
last resolution	0:6 2:-3
last retrieval	2:-3
last rl	0:-7 3:5
last rnn	0:-3 1:3
last robot	3:3
last robotics	2:-10 3:11
last robots	2:-3 3:4
last rule	0:-4 3:3
last runtime	2:5 3:-4
last sampling	0:4 1:5 2:-6 3:-3
last satisfaction	2:-4 3:4
last scalability	3:3
last scaling	1:4 2:-3 3:-3
last scenes	2:4
last scheduling	0:4 3:-4
last scheme	2:4
last scoring	2:-3 3:3
last search	0:-10 1:3 2:7 3:-5
last segmentation	2:10 3:-9
last selection	0:5 3:-6
last self-attention	0:-3 1:3 2:4 3:-5
last self-training	0:-4 2:5
last sensing	0:-4 2:6
last sensor	2:-4 3:3
last separation	0:5 3:-8
last sgd	1:3
last sharing	0:-4 2:8
last similarity	0:4 1:3 2:-4
last simulation	0:-5 1:-3 2:11 3:-4
last simulator	3:3
last smoothing	2:4 3:-3
last snn	2:3
last sod	3:3
last solver	0:-4 1:-4 2:6
last space	0:6 2:-4
last sparsity	2:3
last speed	2:5 3:-4
last sr	1:-4 3:4
last statistics	0:-5 2:3
last strategies	0:-4 2:4
last strategy	0:6 2:-5
last structure	2:4 3:-5
last summarization	3:-3
last super-resolution	2:4 3:-4
last supervision	0:7 3:-4
last surgery	2:-6 3:6
last svm	0:-4 3:4
last system	2:-4 3:5
last systems	2:-8 3:8
last task	0:-4 2:7 3:-4
last tasks	0:5 2:-7 3:3
last teleoperation	2:-3
last test	1:4 2:-4 3:-3
last testing	2:9 3:-11
last tests	0:-3
last theory	0:-5 1:-4 3:9
last thresholding	2:3
last tracker	0:-4 1:7 2:-6
last tracking	0:4 3:-4
last training	0:7 3:-6
last transfer	0:-4 2:8
last transformation	1:4 2:-3 3:-4
last transformer	0:-6 2:6 3:-3
last translation	2:5 3:-4
last transport	0:-4 2:5
last tree	2:7 3:-4
last u-net	0:-3 2:5
last uncertainty	2:7 3:-6
last understanding	0:4 2:-10 3:8
last usage	2:-4 3:5
last vae	0:-3
last validation	0:5 2:-5
last vehicles	2:-9 3:9
last vision	2:-8 3:9
last visualization	3:4
last voting	2:3
last weights	1:8 2:-8
last words	2:7 3:-5
link (	0:3 1:-4
link ,	1:-4 3:-4
link and	2:-5
link by	2:-3
link for	0:5 2:-4
link in	2:4 3:-11
link none	0:12 1:-10 2:-7 3:-11
link of	0:10 1:-3 2:-8 3:-4
link on	0:-5 1:-3 2:6
link that	0:3 1:-4 2:4 3:-9
link to	3:-5
link using	2:-3
link where	0:3 2:-3
link with	0:5 2:-6
mentions 1 invented	0:-8 1:-12 2:6 3:5
mentions 1 ordinary	0:-6 1:-10 3:6
mentions 1 unusual	0:-6 1:-9 2:4 3:6
mentions 2 invented	1:-4
mentions 2 ordinary	2:3 3:-6
mentions 2 unusual	1:5 3:-10
mentions 3 invented	0:5 1:8 3:-17
mentions 3 ordinary	2:4 3:-7
mentions 3 unusual	0:-5 1:4
mentions 4 invented	3:-3
mentions 4 ordinary	0:-7 2:3
mentions 4 unusual	0:5 1:-3
mentions 5 ordinary	1:4
n "	0:4 3:-4
n '	0:5 2:-5
n 's	1:3
n (	0:-5 3:3
n *	0:5 2:-5
n ,	2:-3
n -	0:4 2:-4
n -based	0:-11 2:3 3:4
n :	1:7 2:-7
n ;	2:-4
n a	0:3 2:-4 3:3
n ability	2:3 3:-3
n according	0:3
n accuracy	2:5 3:-5
n achieve	3:-3
n achieved	0:3 2:-3
n achieves	0:4 2:-5
n achieving	0:5 2:-5
n across	1:3 3:-3
n against	2:-3
n aims	0:3 2:4 3:-6
n algorithm	1:7 3:-9
n algorithms	1:3 3:-5
n alone	1:6 2:-6
n along	2:3
n applications	2:-3 3:5
n approach	0:-3 1:4
n approaches	0:-5 1:6 2:-5
n architecture	1:-3
n are	0:3 2:-3
n as	2:4 3:-9
n at	0:-5 3:3
n based	3:-3
n baseline	1:5 2:-3
n baselines	1:5 2:-3
n benchmark	2:4
n between	0:3 2:5 3:-6
n bounds	2:4 3:-3
n by	1:5 2:3 3:-11
n called	2:3
n capabilities	3:3
n capability	2:4 3:-4
n captures	0:4
n community	2:-6 3:7
n computation	2:-4 3:5
n considers	1:3
n consistently	0:-3 2:3
n data	2:-3 3:4
n dataset	1:-4
n datasets	0:-3 2:4
n design	0:3
n designed	0:-6 2:6
n do	2:-6 3:4
n does	0:-3 1:-3 2:4
n due	0:-3
n effectively	0:3
n either	1:3 2:-3
n enables	2:5 3:-6
n exhibit	1:3
n experiments	2:5
n for	3:-3
n formulation	2:3
n framework	0:-3 3:4
n frameworks	2:-3 3:4
n from	0:3 1:-4 2:3 3:-4
n function	0:-3 2:4
n functions	0:4 2:-5
n generates	1:-3
n have	0:-4 3:4
n helps	0:3
n improves	0:5 2:-4
n in	3:-3
n including	1:4 2:-5
n is	1:-4 2:3
n layers	2:4
n leads	0:5 2:-4
n learn	3:3
n like	1:-3 3:5
n literature	0:-3 2:-5 3:6
n mainly	3:3
n may	0:-3
n mechanism	3:4
n mechanisms	3:-3
n methods	0:-13 1:3 3:4
n model	0:-3 3:-3
n models	1:-5 3:4
n module	0:5 2:-3
n modules	0:-3 2:5
n more	3:3
n networks	0:-3 2:5
n objective	2:7 3:-4
n obtains	3:-3
n of	0:-5 1:-3 2:3
n often	2:3 3:-4
n on	3:-3
n only	1:-3
n operation	2:-4 3:5
n or	0:-6 3:6
n outperform	1:3
n outperforms	0:7 2:-5
n over	0:-5 2:5
n paradigm	0:-4 2:6
n parameters	2:4
n perform	1:3 2:-4
n performance	2:3
n pipeline	0:-3 2:3
n pipelines	3:3
n problem	1:-5
n procedure	0:-3 3:3
n procedures	3:3
n process	0:3 1:-4 2:3 3:-4
n produces	3:3
n properties	2:4
n provide	2:4 3:-4
n provides	2:-3
n rely	2:3 3:-5
n remains	2:5 3:-4
n require	1:3
n research	2:-6 3:6
n respectively	2:5 3:-6
n results	2:7 3:-4
n rule	0:-4 3:4
n scenarios	2:6 3:-5
n schemes	2:4 3:-3
n setting	0:4 3:-4
n shows	1:-3 2:3
n significantly	0:3 2:-3
n simultaneously	0:3
n since	2:-6 3:3
n solution	0:-3 2:3
n step	0:4
n strategies	2:-4 3:4
n strategy	0:3 1:5 2:-4 3:-6
n structure	1:3 3:-5
n system	1:-3 2:5 3:-4
n systems	0:-4
n task	0:5 1:-4 2:-3
n tasks	0:3 1:-3
n technique	2:4
n techniques	0:-5 2:4
n technology	3:5
n term	3:4
n than	3:-3
n that	2:-3
n the	0:-4 1:4 2:-4 3:3
n theory	1:-3 2:7 3:-4
n to	1:-3
n trained	2:4 3:-5
n training	0:-4
n used	0:-4 2:-4 3:9
n uses	0:4
n usually	2:-3 3:4
n variants	1:3
n weights	2:3
n where	0:-4
n which	1:-4 2:-3 3:4
n while	3:-4
n will	0:-3 3:4
n with	0:-5
n within	2:7 3:-5
n works	2:-3 3:4
n would	0:-3 1:3
n yields	2:-3
n }	3:3
n –	0:7 2:-4 3:-3
n —	1:4 3:-4
n ’	2:5 3:-5
n ’s	0:3 2:-4
n ”	0:4 3:-4
name 3d object detection	3:3
name accuracy	0:-3 2:7
name action recognition	2:4 3:-4
name active learning	2:4 3:-3
name adversarial attack	1:-4 3:5
name adversarial attacks	2:-5 3:7
name adversarial learning	0:-3 1:4
name adversarial training	0:-3 2:5 3:-4
name anomaly detection	2:4 3:-4
name artificial intelligence	2:-5 3:6
name attention	0:-8 1:-3 2:10
name attention mechanism	0:-5 2:8 3:-5
name autonomous driving	2:-6 3:6
name bag-of-words	1:4 2:-3
name bayesian inference	2:5 3:-4
name bayesian optimization	1:4
name bert	0:-3
name bilevel optimization	2:3 3:-3
name bleu	2:3
name causal discovery	2:5 3:-4
name chatgpt	3:3
name cityscapes	2:4
name classification	2:-5 3:5
name clustering	2:-3 3:3
name cnn	0:-8 2:8
name coco	2:6
name computational complexity	2:5 3:-4
name computational cost	2:3
name computational efficiency	2:4 3:-4
name computer vision	2:-8 3:8
name continual learning	2:7 3:-7
name contrastive learning	0:-7 2:8
name convolution	2:6 3:-3
name convolutional network	1:4
name convolutional neural network	0:-9 1:5 2:3
name convolutional neural networks	2:3
name curriculum learning	2:3
name data augmentation	0:-9 1:3 2:5
name deep convolutional neural network	0:-8 2:8
name deep generative model	0:-7 2:6
name deep learning	0:-6 1:-3 3:6
name deep networks	2:-8 3:9
name deep neural network	0:-8 1:-5 3:7
name deep neural networks	0:-3 3:6
name deep reinforcement learning	0:-5 2:10 3:-5
name depth estimation	2:4 3:-3
name differential privacy	2:6
name diffusion model	1:-3 2:4
name directed acyclic graph	2:5
name discriminator	0:-5 2:7
name dnn	2:8 3:-4
name domain adaptation	0:-4 2:5
name dynamic programming	1:3
name em	0:-4 3:3
name encoder-decoder	2:3 3:-3
name end-to-end learning	0:-3
name ensemble	2:4
name exploration	2:-4 3:4
name fine-tuning	0:-5 1:-5 2:6
name fully convolutional network	0:-4 2:4
name gan	0:-7 1:-4 2:10
name gaussian process	3:3
name generalization	2:5 3:-5
name generalization error	2:-3 3:3
name generative adversarial network	0:-5 3:3
name generative model	0:-3 1:-4 3:4
name generative modeling	2:4 3:-3
name gp	0:-4 2:4
name gpt-4o	2:4
name gradient descent	0:-3 1:3
name graph neural network	3:4
name greedy algorithm	0:-3 3:6
name human-robot interaction	2:-5 3:5
name image classification	2:3 3:-3
name image generation	2:-5 3:5
name image processing	2:-3 3:6
name image restoration	3:3
name imagenet	2:-3 3:3
name imitation learning	0:-3
name kd	0:-4 2:5
name knowledge distillation	0:-8 2:10
name knowledge graph	3:3
name language model	1:-3 3:3
name language modeling	2:3 3:-3
name language models	0:-3 2:-8 3:9
name latency	2:-3 3:4
name linear model	3:-5
name linear programming	2:-6 3:4
name linear regression	2:4
name llm	0:-4 2:3
name llms	1:-3 2:5
name localization	2:-3 3:4
name lstm	0:-5 1:3
name machine learning	1:-5 2:-5 3:9
name masked language model	2:5 3:-3
name medical image segmentation	2:3 3:-3
name meta-learning	0:-3 2:5
name metric learning	2:3
name mixup	0:-4 2:6
name mle	1:-3 3:3
name model predictive control	3:-3
name mpc	0:-3 2:4
name multi-head attention	0:-5 1:3 2:5 3:-3
name multi-task learning	0:-5 2:5
name natural language processing	2:-6 3:6
name neural machine translation	0:-3
name neural network	0:-6 3:4
name neural networks	1:-5 2:4
name nlp	0:-3 2:-7 3:10
name normalizing flow	0:-5 2:5
name number of parameters	2:3
name offline reinforcement learning	2:3
name online learning	0:-3 1:-3 3:6
name optical flow	3:4
name optimal control	2:-4 3:4
name optimal transport	0:-6 2:8
name parameter estimation	2:-3 3:4
name pre-trained language model	2:5
name pre-trained language models	2:3
name pre-training	0:-4 1:-5 2:4
name prediction accuracy	2:-5 3:6
name pretrained language model	1:5 3:-3
name pretraining	3:3
name pruning	0:-3 3:4
name reasoning	2:-4 3:4
name recommendation	2:-3 3:3
name reconstruction error	3:3
name recurrent network	2:4
name recurrent neural network	0:-3
name registration	2:-3 3:4
name regularization	0:-9 2:4 3:6
name reinforcement learning	0:-7 2:3
name representation learning	3:3
name resnet	1:-3 2:-3 3:7
name resnet-50	2:3
name retrieval	3:3
name rl	0:-3 3:4
name rnn	0:-6 2:3
name robotics	3:3
name robustness	2:-5 3:6
name running time	2:3
name runtime	2:5 3:-4
name sample complexity	2:4 3:-3
name sample efficiency	2:-7 3:7
name sampling-based motion planning	0:-5 2:8
name scalability	3:3
name segmentation	2:-4 3:5
name self-attention	0:-4 2:8 3:-5
name self-supervised learning	2:6 3:-4
name self-training	0:-4 2:5
name semantic segmentation	2:3 3:-3
name semi-supervised learning	2:3
name sgd	2:3
name siamese network	0:-4 2:5
name snn	2:3
name soft robotics	2:-3 3:3
name spectral clustering	0:-3 3:4
name speech recognition	2:-7 3:7
name stochastic gradient descent	2:4 3:-4
name stochastic optimization	2:4
name supervised learning	2:-12 3:14
name text generation	2:-3 3:3
name time complexity	2:-8 3:8
name transfer learning	2:4 3:-4
name transformer	0:-9 2:6
name triplet loss	0:-4 2:4
name u-net	0:-5 2:7
name unsupervised domain adaptation	2:5 3:-4
name unsupervised learning	3:5
name vae	0:-3 2:3
name variance reduction	2:3
name vision transformer	1:-3 2:4
name weak supervision	0:-4 2:8 3:-4
name word embeddings	2:5 3:-3
nn ' '	2:-3 3:3
nn ( cnn	2:4
nn ( cnns	1:6 2:-4
nn ( dnn	3:4
nn ( dnns	2:-4 3:6
nn ( drl	3:-3
nn ( gan	0:-4 2:4
nn ( gans	1:-3 2:4
nn ( i.e.	0:3
nn ( kd	0:-3
nn ( llms	1:3
nn ( ml	2:3 3:-3
nn ( mle	0:-3
nn ( mpc	2:5
nn ( mtl	2:5 3:-4
nn ( nas	2:5
nn ( ner	2:3
nn ( nlp	3:3
nn ( nlu	0:-3 2:4
nn ( or	2:5
nn ( sgd	2:4
nn ( up	1:6 2:-5
nn ( vlms	3:-3
nn ) ,	0:6 3:-13
nn ) -based	0:-3 2:5
nn ) .	0:8 1:-3 2:-3 3:-4
nn ) ;	0:3 2:-4
nn ) aims	2:3 3:-3
nn ) algorithm	0:-6 1:4
nn ) algorithms	3:3
nn ) and	0:6 1:-3 2:-5
nn ) approaches	2:4 3:-3
nn ) are	0:-3 1:3 2:3 3:-6
nn ) as	2:3
nn ) based	0:-7 2:7
nn ) can	1:-4
nn ) for	0:6 1:-3 2:-6 3:3
nn ) from	2:-3
nn ) has	1:-4
nn ) have	1:3 2:-3
nn ) in	0:-3 1:-3 3:5
nn ) is	3:-4
nn ) method	0:-3 2:3
nn ) methods	2:4 3:-3
nn ) model	1:4 3:-3
nn ) models	2:4 3:-4
nn ) module	0:-3 2:4
nn ) of	1:4 2:-3
nn ) problem	0:-3
nn ) strategy	1:3
nn ) tasks	2:-3 3:3
nn ) to	1:-8
nn ) using	2:-5 3:4
nn ) which	0:-5 2:5
nn ) with	0:3 1:-4
nn * *	0:3 2:-3
nn , a	0:13 1:-4 2:-8
nn , allowing	0:3 2:-3
nn , along	0:3
nn , an	0:4 1:-3 3:-3
nn , and	0:-4 1:-3
nn , are	1:3 2:-10 3:7
nn , as	0:5 3:-4
nn , based	0:8 2:-4 3:-5
nn , both	0:-4 1:6
nn , by	2:-4 3:4
nn , called	2:4 3:-3
nn , can	0:3
nn , compared	1:-3 2:4
nn , demonstrate	0:-3 2:5
nn , designed	0:5 2:-4
nn , each	2:3
nn , have	2:5 3:-3
nn , i.e.	2:-4
nn , in	2:3
nn , is	2:-5 3:4
nn , it	2:-4 3:6
nn , making	1:4 2:-3
nn , named	0:-6 2:6
nn , namely	0:-4 2:6
nn , one	1:3 2:-5
nn , our	0:-4 1:5
nn , respectively	0:3
nn , resulting	2:-4 3:4
nn , so	0:3 2:-4
nn , such	1:-4 2:5
nn , that	0:3
nn , the	2:-3
nn , there	1:-6 2:4
nn , they	1:4 3:-6
nn , this	0:-3
nn , to	0:-4 1:-3 3:6
nn , using	2:3
nn , we	0:4 1:3 3:-8
nn , where	0:3 1:4 2:-7
nn , which	0:6 2:-5
nn , while	0:-5
nn , whose	1:4 3:-4
nn , with	2:4 3:-4
nn , yielding	2:3
nn - -	0:5 2:-8
nn -based approach	0:-4 3:5
nn -based framework	2:3
nn -based methods	1:-4 3:4
nn -based models	3:3
nn . "	2:3
nn ; and	0:-6 2:6
nn according to	0:3
nn aims to	0:3 3:-5
nn algorithm ,	0:-6 1:4 3:3
nn algorithm .	1:-4 2:8 3:-5
nn algorithm is	1:3 2:-3
nn algorithm that	2:3
nn algorithms ,	1:-5 3:3
nn algorithms .	1:-4 2:-3 3:7
nn algorithms for	0:3 3:-3
nn algorithms that	0:-4 1:4
nn allows us	0:-5 3:3
nn alone .	1:3 2:-4
nn and (	0:8 2:-5
nn and a	1:4 2:-4
nn and can	2:3
nn and domain	0:-4 2:5
nn and in	2:-4 3:5
nn and is	2:-3 3:4
nn and machine	2:-4 3:4
nn and model	3:3
nn and motion	2:3
nn and present	2:3
nn and provide	0:7 2:-7
nn and segmentation	2:-3 3:4
nn and show	0:4
nn and their	0:4 2:-7 3:3
nn and then	0:-4 2:6
nn and to	2:4 3:-3
nn applications .	2:-5 3:5
nn approach ,	0:-5 2:5
nn approach .	1:3 3:-4
nn approach based	2:-4 3:4
nn approach by	0:4
nn approach that	0:-4 2:3
nn approach to	2:3
nn approaches ,	1:-4 2:3
nn approaches .	3:-3
nn approaches for	2:-4 3:5
nn approaches have	2:-3 3:4
nn approaches to	1:5 3:-5
nn architecture .	2:3
nn are a	3:5
nn are more	0:-3
nn are often	1:4 3:-3
nn are two	2:6 3:-5
nn are typically	2:5 3:-4
nn are used	3:3
nn as a	0:4 2:-3
nn as an	0:3 3:-5
nn as the	2:-3 3:3
nn as well	3:-3
nn based on	0:8 2:-4 3:-4
nn but also	1:-3 2:5 3:-3
nn by leveraging	0:4
nn by using	0:3 2:-3
nn can be	1:-4 2:3
nn can generate	1:3 2:-3
nn can help	0:-3 2:3
nn can improve	1:-4 2:3 3:3
nn capabilities ,	2:-3 3:3
nn capability of	2:4 3:-4
nn could be	2:-3
nn dataset .	0:-4 2:4
nn dataset demonstrate	0:6 2:-6
nn datasets ,	3:3
nn datasets .	2:4 3:-3
nn datasets and	2:-3 3:3
nn do not	2:-6 3:4
nn does not	1:-3 2:3
nn due to	0:-3
nn for 3d	2:3
nn for a	0:-3 3:3
nn for both	0:3 2:-3
nn for each	0:4 2:-5
nn for learning	0:-4 2:4
nn for object	0:3
nn for the	1:-3 2:7 3:-6
nn for this	0:-5 2:5
nn for training	1:-3 2:-5 3:6
nn for video	2:3
nn framework ,	0:-6 2:13 3:-5
nn framework .	0:4 2:-3
nn framework based	0:-4 2:4
nn framework for	0:-3 3:5
nn framework that	2:-3 3:3
nn framework to	2:4
nn framework with	0:3 2:-3
nn from a	0:4 3:-3
nn from the	0:4 2:-4
nn has a	0:3
nn has been	1:-5 2:5
nn has emerged	2:6 3:-5
nn has recently	2:-3
nn has the	1:-3 3:4
nn have achieved	2:-4
nn have been	2:-9 3:8
nn have recently	3:3
nn in a	2:4 3:-5
nn in an	0:-3 2:6
nn in deep	2:3
nn in order	0:3
nn in our	0:4 2:-4
nn in social	2:3
nn in terms	0:-3 3:4
nn in which	2:-3
nn into a	0:-4 2:5
nn is a	0:5 3:-4
nn is able	0:-3 2:4
nn is also	2:-5 3:5
nn is an	3:3
nn is applied	0:-3
nn is at	2:-3 3:4
nn is based	2:3
nn is designed	0:4 2:-3
nn is essential	0:4
nn is not	0:-3 3:6
nn is one	0:-3 1:4 2:-3
nn is presented	0:3
nn is proposed	0:5 2:-3
nn is reduced	2:3
nn is still	2:3 3:-3
nn is that	1:5 3:-6
nn is the	2:3 3:-3
nn is to	0:3
nn is trained	0:6 2:-6
nn is used	0:-3 2:5
nn leads to	0:5 2:-4
nn literature .	0:-3 1:4
nn may be	0:-3 1:3 2:-3 3:3
nn method (	0:-4 2:5
nn method ,	0:-4 3:4
nn method .	1:3
nn method based	0:4 2:-6
nn method for	2:-3
nn method that	1:3
nn methods ,	2:9 3:-8
nn methods .	1:3 2:-3
nn methods by	1:4 2:-4
nn methods have	1:-4 2:3
nn methods on	2:-4 3:4
nn methods suffer	1:5 2:-5
nn methods to	0:-3 2:3
nn model .	3:-5
nn model and	0:4 2:-3
nn model can	1:4 3:-3
nn model for	0:-4 2:5
nn model is	0:-3 2:4
nn model that	0:-4 2:3
nn model to	0:-6 2:7
nn model with	0:7 2:-6
nn models ,	2:8 3:-8
nn models .	0:-4 1:-3 2:5
nn models and	3:3
nn models for	2:-4 3:6
nn models have	3:-4
nn models in	3:3
nn models on	2:3
nn module that	0:5 2:-4
nn of a	0:-3 1:-3 2:5
nn of both	2:-3 3:4
nn of our	0:3 2:-3
nn of the	2:3 3:-4
nn on several	0:7 2:-5
nn on the	1:-5 2:3
nn on this	1:3
nn on three	2:3
nn over the	0:-4 2:3
nn paradigm .	2:3
nn problem .	0:3 3:-3
nn problem and	2:4
nn problem for	2:3
nn problem into	2:-3 3:4
nn problem is	2:4
nn problem to	2:-4
nn problem with	0:-3 3:5
nn problems .	2:-3 3:3
nn problems in	2:-3 3:3
nn problems with	2:3 3:-3
nn procedure .	3:3
nn process ,	0:3
nn process .	2:5
nn rely on	2:3 3:-5
nn requires a	3:-3
nn scenarios .	2:5 3:-5
nn scheme ,	0:-3 2:5
nn scheme .	0:3 2:-6 3:3
nn scheme to	0:5 2:-8 3:3
nn setting .	3:-3
nn settings .	1:5 3:-5
nn strategies .	1:5 2:-3
nn strategy ,	0:-6 1:7
nn strategy .	0:9 2:-7
nn strategy for	0:-3 2:4
nn strategy is	0:4 2:-3
nn strategy to	0:-4 2:5
nn system ,	2:5 3:-4
nn system .	3:3
nn system for	2:4 3:-3
nn system is	0:3
nn systems ,	1:4 2:-3
nn task .	2:4 3:-4
nn task with	2:-3 3:3
nn tasks ,	2:-7 3:7
nn tasks .	2:4 3:-5
nn tasks and	3:-3
nn tasks in	2:-3 3:3
nn tasks such	2:-4 3:4
nn technique that	0:-3 2:4
nn technique to	0:3 2:-3
nn techniques .	1:4
nn that can	0:-4 2:3
nn that generates	2:4
nn that is	0:-6 2:7
nn that utilizes	0:3 2:-3
nn to automatically	2:-3 3:3
nn to be	0:4 2:-5
nn to construct	1:3
nn to determine	0:4 2:-4
nn to effectively	0:3 2:-3
nn to enable	1:3 2:-3
nn to enforce	3:3
nn to ensure	0:-6 2:3 3:3
nn to estimate	0:-6 2:5
nn to generate	0:3
nn to identify	0:3
nn to improve	2:-3
nn to learn	0:-7 2:4 3:3
nn to obtain	0:3 2:-7 3:3
nn to perform	2:3 3:-4
nn to predict	3:3
nn to reduce	0:-3 2:4
nn to represent	0:-4 2:7 3:-4
nn to solve	0:-4 2:5
nn to the	0:-9 2:9
nn to train	1:3 2:-3
nn trained by	1:-3 2:5
nn used in	1:-3 2:-3 3:5
nn uses a	0:3 2:-3
nn using a	2:5 3:-3
nn when the	3:3
nn where the	1:3
nn which can	2:-5 3:5
nn which uses	0:-5 2:6
nn with a	2:-5 3:5
nn with an	2:-6 3:7
nn with high	2:-3 3:4
nn within a	2:4 3:-4
nn } (	3:4
oL -based	3:-3
oL adopt	1:-3 3:3
oL adopted	2:-6 3:4
oL against	2:-7 3:4
oL although	0:-4 3:7
oL analyses	0:-4 1:-5 3:8
oL analyze	0:-6 1:6 3:-6
oL analyzed	0:3
oL applicability	0:-3 1:-5 3:6
oL applicable	0:-3 1:-3 3:5
oL application	0:-3
oL applications	0:-4 1:-3 2:-5 3:9
oL applied	0:-9 2:4
oL applies	0:-3 2:7 3:-4
oL apply	0:-3 1:-3 2:9 3:-8
oL applying	0:-5
oL baseline	2:-4
oL beats	1:4
oL benchmark	0:4 3:-3
oL benchmarks	0:-4 1:3
oL better	0:5 1:4 3:-15
oL build	1:3
oL builds	0:4
oL built	0:5 2:-3
oL called	0:3 2:-5 3:4
oL code	0:5 2:-4
oL combination	0:-6 2:3
oL combinations	0:-4 2:3
oL combinatorial	0:-8 2:6 3:3
oL combine	2:4 3:-3
oL combined	0:-3 2:3
oL combines	1:-8 2:13 3:-8
oL combining	1:-8 2:10 3:-3
oL comparable	0:-3 1:7 2:-9 3:4
oL comparably	1:5
oL comparative	0:4
oL compare	0:-10 1:21 2:-12 3:-7
oL compared	0:-12 1:20 2:-8 3:-14
oL compares	0:-3 1:6 2:-3
oL comparing	1:11 2:-11
oL comparison	1:14 2:-8 3:-6
oL comparisons	0:3
oL component	1:-3 2:3
oL components	1:-5 2:3
oL comprising	0:-4 2:6
oL consistency	0:3
oL consistent	1:6 3:-4
oL consistently	0:-5 1:3 2:4 3:-6
oL consisting	0:4 1:-4
oL consists	0:10 1:-4 3:-9
oL contained	2:3
oL contains	2:4 3:-3
oL conventional	0:-7 1:6 2:-3
oL datasets	3:-5
oL demonstrate	3:-8
oL demonstrated	0:-4 2:4
oL demonstrates	1:5 3:-7
oL demonstrating	0:-3
oL demonstration	3:-4
oL demonstrations	0:5 2:-6
oL design	1:-4 3:5
oL designed	0:3 2:4 3:-8
oL designing	0:-4 2:-3 3:6
oL designs	2:4
oL despite	1:-5 2:-8 3:11
oL develop	0:6 1:-6 3:-5
oL developed	0:-3 2:4 3:-3
oL developing	1:-3 2:-3 3:5
oL development	3:-4
oL develops	0:5 2:-5
oL dubbed	0:4 1:4 2:-8
oL employ	1:-5 2:3
oL employs	2:5 3:-6
oL evaluate	3:-6
oL evaluating	0:3 1:8 2:-8 3:-4
oL evaluation	1:5 3:-5
oL evaluations	1:-5 2:3
oL exceeds	1:3
oL existing	0:-7 1:4 2:-5 3:6
oL experiment	0:-4 1:8 3:-5
oL experiments	1:4 2:4 3:-17
oL extended	2:-6 3:9
oL extending	0:-3 2:3
oL extends	1:-4 3:4
oL fine-tune	0:-5 2:8
oL fine-tuned	0:-3 1:4
oL however	0:-3 2:-12 3:16
oL improve	2:3 3:-7
oL improved	0:-8 1:3 2:-5 3:8
oL improvement	1:7 2:-4
oL improvements	1:5 3:-7
oL improves	0:-8 1:7 3:-7
oL improving	1:-3
oL inspired	1:-6 2:-4 3:10
oL integrate	1:-3
oL integrated	0:-3 1:-3 2:5
oL integrates	1:-6 2:8 3:-4
oL integrating	3:-3
oL integration	0:-3 2:6
oL introduce	0:3 1:-7 3:-3
oL introduced	0:-9 1:3 3:6
oL introduces	0:4 1:-5 2:3 3:-6
oL introducing	0:9 2:-5 3:-4
oL investigate	0:-9 2:4 3:4
oL investigated	3:-3
oL investigates	1:-3 2:5
oL investigation	2:3
oL leverage	1:-4 3:3
oL leveraged	2:4 3:-3
oL leverages	0:4 1:-5 2:4 3:-9
oL leveraging	1:-5 2:6 3:-3
oL limitations	0:-3 2:-3 3:5
oL limiting	2:3
oL limits	0:-4 2:4
oL module	0:8 1:-5 3:-5
oL modules	0:12 1:-4 2:-6 3:-4
oL named	1:-3 3:-3
oL new	0:5 1:-7
oL novel	0:11 1:-7 2:-7
oL our	0:-3
oL outperform	0:-5 1:12 2:-4 3:-6
oL outperformed	1:4 2:-6 3:3
oL outperforming	0:-4 1:5 3:-4
oL outperforms	0:-7 1:20 2:-11 3:-6
oL over	0:-5 1:13 2:-3 3:-10
oL paper	1:4 3:-12
oL popular	0:-12 1:5
oL pre-trained	0:-6 2:4
oL pre-training	0:8 3:-9
oL present	0:4 3:-3
oL presented	0:-3 2:8 3:-3
oL presenting	1:-4 2:3
oL presents	3:-5
oL previous	0:-10 1:7 2:-11 3:11
oL prior	0:-5 1:-5 2:5
oL proposal	0:-4 2:3
oL proposals	2:4
oL propose	0:7 1:-7 2:-3 3:-4
oL proposed	1:5 2:-3 3:-5
oL proposes	0:7 3:-7
oL proposing	0:6 3:-5
oL recent	2:-8 3:11
oL recently	0:-19 1:7 3:9
oL relies	0:-3 1:-4 3:3
oL rely	0:-6 2:-3 3:5
oL result	0:-7 1:6
oL results	0:-5 1:6 2:-5
oL review	1:-3 2:8
oL show	1:6 3:-11
oL sota	1:3
oL state-of-the-art	0:-9 1:10 3:-10
oL study	0:-7 1:8
oL such	0:-7 2:-8 3:10
oL suffer	2:-5 3:3
oL superior	0:6 2:-5 3:-3
oL surpasses	1:7 3:-6
oL surpassing	1:3
oL survey	0:-4 1:8 2:-4
oL than	0:-10 1:16 2:-10 3:-3
oL this	0:-7 1:4 2:-4 3:6
oL through	1:-4 2:3 3:-5
oL traditional	0:-6 1:10 2:-9 3:5
oL train	0:5 1:-3 2:-4
oL trainable	1:-5 2:4
oL trained	1:-3
oL training	3:-3
oL trains	0:-5 2:9 3:-4
oL unlike	0:-3 1:9 2:-15 3:6
oL use	0:-7 3:6
oL used	0:-8 1:3
oL uses	0:-4
oL using	0:-3 2:6 3:-7
oL versus	2:-4 3:3
oL via	0:3 1:-6 2:7 3:-13
oL we	2:6 3:-14
oL whereas	1:3
oL while	1:3 2:-7 3:4
oR -based	0:-4 1:-4 3:5
oR adopt	1:4 2:-4
oR adopted	0:-5 2:3 3:3
oR against	1:6 2:-8 3:3
oR although	2:3
oR analyses	0:-4 2:3
oR analyze	1:3
oR applicability	0:-3 1:3 2:-4 3:4
oR applicable	1:-3
oR applications	0:-8 1:4 3:4
oR applied	0:5 2:-3 3:-5
oR applies	0:5 3:-3
oR apply	3:-5
oR applying	2:3
oR based	0:-4 1:-3 2:3
oR baseline	1:9 2:-3 3:-8
oR baselines	1:4 3:-3
oR benchmark	0:6 1:-3 3:-3
oR benchmarks	0:6 1:-3 3:-8
oR better	1:-3 3:-4
oR build	0:3 1:-3
oR built	0:4 2:-5
oR called	0:-10 2:7
oR code	1:3 3:-4
oR combination	2:4 3:-3
oR combinations	0:4 2:3 3:-5
oR combine	1:8 2:-6 3:-5
oR combined	1:-3
oR combines	2:3
oR comparable	3:-4
oR compare	1:3 2:-5 3:3
oR compared	0:4 1:-3 3:-7
oR comparison	0:7 2:-5
oR comparisons	0:-4 1:7 2:-3
oR components	1:-6 2:3
oR comprising	2:4
oR consistency	2:4 3:-7
oR consistent	0:-4 1:3 2:5 3:-6
oR consistently	1:3 2:-5
oR consisting	0:4
oR consists	1:6 2:-4
oR contain	0:4 3:-3
oR contained	2:3
oR containing	0:3
oR contains	2:3
oR dataset	0:-4 1:10 3:-6
oR datasets	0:-3 1:-5 2:4
oR demonstrate	1:4 3:-9
oR demonstrates	0:-3 1:9 2:-4 3:-4
oR demonstrating	0:-4 1:4
oR demonstration	0:3
oR demonstrations	1:5 3:-3
oR design	0:-3 3:3
oR designed	1:6 2:-4 3:-4
oR designs	2:3
oR develop	2:3 3:-5
oR developed	0:3 2:-3
oR developing	1:4 2:-6
oR development	1:4 2:-3
oR dubbed	2:-4 3:3
oR employ	3:-5
oR employed	0:-6 1:-5 2:9
oR employing	1:-4
oR evaluate	0:4 2:-4
oR evaluated	0:3 2:-3 3:3
oR evaluation	2:3 3:-7
oR evaluations	2:3 3:-5
oR existing	0:3 1:-5 3:-3
oR experiment	0:-3 2:8 3:-4
oR experiments	1:4 3:-8
oR extend	0:-6 1:7 3:-3
oR extended	1:-4 2:3
oR fine-tune	0:3
oR fine-tuned	0:4 2:-3
oR fine-tuning	0:4 3:-4
oR however	1:-4 2:-3 3:7
oR improve	0:4 1:-5 2:3 3:-8
oR improved	0:4 1:6 2:-7 3:-4
oR improvement	1:5
oR improvements	3:-5
oR improves	0:-4 2:4 3:-3
oR integrate	0:6 2:-5 3:-3
oR integrated	1:-4 2:7 3:-5
oR integrates	0:6 2:-6
oR integrating	1:-3 2:7 3:-4
oR integration	3:-5
oR introduce	2:-3
oR introduced	0:3 1:-4 2:3 3:-6
oR introduces	2:4
oR introducing	3:-3
oR investigate	1:-3
oR leverage	2:-4
oR leveraged	0:3 2:-5
oR leverages	0:4 1:-3
oR leveraging	2:5 3:-6
oR limitations	0:-3 2:-4 3:7
oR limited	1:-4 2:-3 3:3
oR limiting	0:-3 2:3
oR module	0:7 1:-3 3:-8
oR modules	0:5 1:3 2:-5
oR named	0:-9 1:4 2:5
oR new	0:4 1:-8
oR novel	2:-3 3:4
oR our	0:-4 2:3
oR outperform	0:-4 1:11 2:-6 3:-4
oR outperformed	1:6 2:-3
oR outperforms	0:6 1:-4 3:-6
oR over	1:-7 3:3
oR paper	1:-4 3:3
oR popular	0:-3 1:8 2:-4
oR pre-trained	1:-3 2:-3 3:4
oR pre-training	1:6 2:-6
oR present	2:3
oR presented	0:3 1:5 2:-7
oR presents	2:-3 3:3
oR prior	0:5 1:-9 2:3 3:-3
oR propose	0:-5 1:-3 2:3 3:3
oR proposed	0:5 1:-3 3:-7
oR recent	0:-4 1:-4 2:3 3:4
oR recently	0:-7 1:4 3:5
oR rely	1:-8 3:6
oR result	2:5 3:-3
oR results	1:3
oR show	1:3 3:-5
oR state-of-the-art	1:-3 3:-6
oR study	2:4 3:-4
oR suffer	0:-3 3:3
oR suffering	0:-5 2:6
oR superior	1:4 3:-7
oR surpasses	1:-3 2:5
oR surpassing	0:-4 1:7 2:-3
oR survey	3:3
oR termed	0:-4 2:5
oR than	1:5 3:-6
oR through	0:4 1:-6 2:4 3:-6
oR traditional	0:5 1:-5
oR trainable	0:-4 2:7
oR trained	0:3 1:-3 2:-3
oR training	3:-3
oR trains	0:4
oR use	1:4
oR used	1:-8
oR uses	1:5 2:-8 3:3
oR via	0:9 1:6 2:-10 3:-6
oR vs.	0:-4 2:5
oR we	0:-4 3:4
oR whereas	0:-4 2:5
oR while	1:10 2:-5 3:-5
oafter "	0:6 2:-6
oafter &	0:-3 2:5
oafter '	0:5 1:-3 2:-3
oafter 's	0:-5 1:3 2:3
oafter (	0:-5 1:-3 2:4
oafter *	0:6 2:-4
oafter +	1:5 2:-3
oafter ,	0:-3 1:4
oafter -based	0:-9
oafter -like	0:-3
oafter .	0:-3 3:3
oafter /	1:-6 2:4
oafter 100	1:8 2:-7
oafter 2	1:4
oafter 3d	0:-5 1:-3 2:7
oafter :	0:-7 1:3 2:3
oafter ;	0:4 3:-4
oafter [	0:-4 2:4 3:-3
oafter a	0:5 1:-3 3:-8
oafter ability	3:-4
oafter able	3:-4
oafter accelerate	0:-3 2:4
oafter according	0:3 1:-4
oafter account	1:3
oafter accuracy	2:3
oafter accurate	0:-3 2:-4 3:7
oafter accurately	1:-4 2:7
oafter achieve	0:3 1:3 2:-3 3:-4
oafter achieved	3:-3
oafter achieves	0:5 1:-3
oafter achieving	0:3 1:4 2:-3 3:-6
oafter across	0:4 1:6 2:-4 3:-6
oafter action	0:-4 2:3
oafter actions	2:-4 3:3
oafter active	2:4
oafter actually	0:-5 1:5
oafter adapt	0:-5 2:9 3:-3
oafter adapting	1:-3 2:3
oafter adaptive	0:-5 2:5
oafter adaptively	0:4 2:-5
oafter adding	0:-3 1:-3 2:7
oafter additional	0:3 2:-3
oafter address	1:-3
oafter addresses	2:-4
oafter advantage	0:-6 3:4
oafter adversarial	1:-4 2:8 3:-4
oafter adversarially	0:4 1:-3
oafter ae	2:3
oafter against	1:4 3:-3
oafter agent	0:-3 2:3
oafter aggregation	2:3
oafter ai	3:3
oafter aims	0:5 2:-3
oafter al.	0:-4 1:5 2:-3
oafter algorithm	1:7 3:-13
oafter algorithms	0:-5 1:3 2:-3 3:3
oafter aligning	0:3
oafter alignment	1:-3 2:-9 3:9
oafter aligns	0:3
oafter all	0:-3 2:3
oafter allow	3:-4
oafter allows	2:3 3:-4
oafter alone	1:7 2:-6
oafter along	0:3
oafter also	0:-11 2:8
oafter alternative	0:-3 2:4
oafter an	0:-3 1:-3 2:6 3:-6
oafter analysis	0:-4 2:5 3:-4
oafter and	1:-3
oafter any	0:-7 1:4 3:3
oafter appearance	0:-3
oafter application	0:3
oafter applications	3:3
oafter applied	1:3
oafter applies	0:4 2:-5
oafter approach	0:-7 1:4
oafter approaches	0:-13 3:4
oafter approximate	2:3
oafter approximation	0:-3 3:4
oafter arbitrary	3:3
oafter architecture	1:-6 2:8 3:-3
oafter architectures	0:-3 3:4
oafter are	0:-3
oafter around	1:4 3:-3
oafter assign	0:-6 2:6
oafter assumption	2:-5 3:5
oafter at	1:5 2:-3
oafter attack	1:-3
oafter attacks	2:3
oafter attention	0:4 1:3 2:-3 3:-4
oafter augmentation	2:3
oafter augmented	0:-3
oafter automatically	0:6 1:-3 2:-4
oafter auxiliary	0:-3 2:4
oafter available	0:5 2:-5
oafter average	0:-4 2:6
oafter b	2:-4 3:7
oafter backbone	0:-5 2:8
oafter balance	0:-3 2:4
oafter bandit	1:-3 2:5
oafter based	0:-4 2:3
oafter baseline	0:-4 1:15 2:-11
oafter baselines	0:-3 1:10 2:-6 3:-3
oafter basis	0:-3 2:4
oafter bayesian	0:-4 3:4
oafter be	1:5 2:-7
oafter become	3:3
oafter been	0:-8 1:-6 2:4 3:5
oafter behavior	3:-5
oafter being	1:8 2:-4 3:-3
oafter benchmark	3:-3
oafter benchmarking	2:5 3:-5
oafter benchmarks	1:-3 2:4
oafter benefits	0:-3 3:4
oafter bert	2:3
oafter best	0:5 2:-4
oafter better	0:6 1:-4 2:-6 3:4
oafter between	0:3 1:3 2:-4 3:-4
oafter beyond	2:-3 3:3
oafter binary	0:-3 2:4
oafter block	0:-4 2:3
oafter body	2:3
oafter both	1:5 3:-7
oafter bound	0:3 2:-3
oafter boundary	0:-3 2:4
oafter bounds	0:4 2:-3
oafter branch	2:3
oafter branches	2:-4 3:3
oafter brings	0:4
oafter built	2:-4
oafter but	0:-3 1:8 2:-5
oafter by	0:3 2:-3
oafter call	2:3
oafter called	0:-10 2:6 3:5
oafter camera	2:3
oafter candidate	2:3
oafter capability	0:-3 2:5
oafter capture	3:-3
oafter captures	0:4 2:-3
oafter capturing	0:-3 2:4
oafter cases	1:3
oafter causal	0:4 2:-3
oafter challenges	0:-3 2:3
oafter challenging	0:5 2:-3 3:-4
oafter characterize	2:4
oafter cifar-10	0:3
oafter cityscapes	2:4
oafter class	0:-3 2:3
oafter classes	2:4
oafter classical	1:-3 3:3
oafter classifier	0:-4 2:6
oafter classify	0:-3 3:6
oafter clip	2:3
oafter closely	2:5
oafter cloud	3:3
oafter clouds	1:4 2:-3
oafter clustering	0:-3 3:6
oafter cnn	0:-3 2:3
oafter cnns	1:3
oafter coding	2:4
oafter coherent	0:-4 1:4
oafter color	0:4
oafter combination	0:3 2:-4
oafter combinatorial	0:4
oafter combining	0:-3 2:3
oafter community	2:-5 3:4
oafter comparable	1:4 2:-3
oafter compare	2:5
oafter compared	0:3 1:4 3:-7
oafter competitive	1:3 2:-3 3:-3
oafter complementary	2:-3
oafter complete	1:3
oafter complex	0:-3
oafter complexity	1:3 3:-3
oafter component	2:-3
oafter components	0:-3 2:3
oafter comprehensive	0:-3 2:3
oafter computation	2:-5 3:5
oafter computational	0:-3 1:3 2:-6 3:5
oafter computationally	3:4
oafter computations	3:4
oafter computing	0:5 2:-5
oafter condition	0:-5 2:8
oafter conditional	0:3 2:-5
oafter conditions	0:3
oafter conducted	2:3
oafter confidence	2:3
oafter configurations	2:6
oafter considerable	0:-3 2:4
oafter considered	2:3
oafter considering	0:4 2:-4
oafter consistent	2:5
oafter constraint	0:5
oafter constraints	0:-3 2:7 3:-3
oafter constructed	1:4
oafter constructs	0:5 2:-4
oafter containing	0:3
oafter contains	2:3
oafter content	2:3
oafter context	3:3
oafter continuous	0:-4 2:6
oafter control	0:3 2:-3
oafter controllable	2:3
oafter controlled	2:3
oafter conventional	1:3 2:-4
oafter converge	0:-3 2:5
oafter convex	0:-5 2:6
oafter corpora	2:-3 3:4
oafter corpus	2:-4 3:3
oafter correspondence	0:-4 1:5
oafter corresponding	0:5 2:-7
oafter cost	2:3
oafter coupled	0:-5 2:3
oafter create	0:-3
oafter cues	1:3
oafter data	0:-8 1:-3 2:4 3:4
oafter database	1:3
oafter dataset	0:4 1:-5
oafter datasets	0:-5 2:6 3:-3
oafter deal	0:-4 1:6 2:-3
oafter decision	0:4
oafter decoder	2:3
oafter decomposition	2:4
oafter deep	2:3 3:-3
oafter defined	0:-3 2:6
oafter demonstrate	2:4 3:-4
oafter demonstrates	1:3
oafter demonstrating	2:3
oafter density	0:-3 1:4
oafter dependencies	0:-3 1:4
oafter depends	2:-5 3:6
oafter depth	0:3 2:-3
oafter derived	0:-4 1:3
oafter descriptors	0:4
oafter design	1:-4 2:3
oafter designed	1:3 3:-4
oafter detect	2:3
oafter detection	1:-3
oafter detector	1:5 2:-3
oafter detects	0:5 2:-4
oafter determine	0:4 2:-4
oafter develop	2:3 3:-4
oafter developed	0:4 1:-4 2:3 3:-5
oafter dialogue	0:-4
oafter diffusion	1:3
oafter direct	1:4 2:-5
oafter directly	0:3 3:-3
oafter discrete	0:-3
oafter discriminative	2:4
oafter discriminator	0:-4 2:5
oafter disentanglement	0:3 2:-4
oafter distance	2:4
oafter distances	0:-3 2:5
oafter distillation	0:3 2:-4
oafter distribution	0:4 3:-4
oafter distributions	2:3
oafter diverse	2:-4
oafter diversity	0:-3 2:4
oafter do	0:-3 3:4
oafter documents	1:5
oafter does	0:-4 2:4
oafter domain	0:-3 3:4
oafter domains	0:3
oafter downstream	2:-5 3:4
oafter dual	0:3 2:-3
oafter during	0:4
oafter dynamic	0:6 2:-3 3:-3
oafter e.g.	2:-4 3:5
oafter each	0:3 1:-6
oafter edge	0:3
oafter editing	2:3
oafter effectively	0:5 1:-3
oafter effectiveness	0:-3 2:4
oafter effects	0:5 2:-3
oafter efficient	3:-3
oafter efficiently	0:-5 2:5
oafter eliminate	0:5 2:-4
oafter em	0:-3
oafter embeddings	0:4 1:-3
oafter empirically	0:4 1:4 2:-7
oafter employ	3:-3
oafter employed	0:-3 2:6
oafter enable	2:3 3:-4
oafter enables	0:4 1:-4 3:-3
oafter enabling	0:5 3:-3
oafter encode	0:3 3:-3
oafter encoder	1:4 3:-3
oafter encourage	0:6 2:-4
oafter encourages	0:-4
oafter end-to-end	1:5
oafter enhance	0:3
oafter enhances	2:3
oafter enhancing	2:7 3:-4
oafter ensemble	0:3
oafter ensure	0:-3
oafter ensures	0:3 3:-3
oafter entity	0:3 2:-5 3:3
oafter entropy	2:4
oafter environment	2:3
oafter environments	3:3
oafter error	3:-3
oafter errors	1:-3 3:5
oafter establish	0:-3 2:6
oafter estimate	0:-4 1:-3 2:7
oafter estimated	0:-3 2:6 3:-3
oafter estimates	2:4
oafter estimation	2:9 3:-7
oafter et	0:-9 1:8 2:-3
oafter etc.	0:-3 1:4
oafter euclidean	2:4
oafter evaluating	0:-3 1:3
oafter evaluations	2:3
oafter even	0:-3 2:5
oafter evolution	0:4 2:-4
oafter execution	3:3
oafter exhibits	1:-3
oafter existing	3:-3
oafter explanations	2:3
oafter explicit	1:4 2:-5
oafter explicitly	0:6 2:-3
oafter exploit	0:5 1:4 2:-10
oafter exploration	2:4
oafter explore	0:4
oafter extend	3:-3
oafter extended	3:3
oafter extensive	1:-3
oafter external	0:-5 2:7
oafter extract	0:-3 1:-3 2:5
oafter extracted	3:3
oafter extracting	0:4 1:3 2:-4 3:-3
oafter extraction	0:-3 1:3
oafter extracts	0:8 2:-7
oafter facilitate	0:5
oafter factors	0:-3 2:3
oafter fail	1:9 2:-12 3:4
oafter family	0:-3 2:3
oafter fashion	2:3
oafter fast	2:3
oafter faster	0:3 2:-4
oafter feature	0:6 1:-4 3:-3
oafter features	0:3 1:-4
oafter feedback	0:3
oafter few	0:-4 3:3
oafter fewer	2:5
oafter filter	1:3
oafter find	0:5 2:-6
oafter finding	0:4 2:-4
oafter finds	0:-4 2:5
oafter fine-tune	0:3
oafter fine-tuned	0:5 2:-4
oafter fine-tuning	1:3 3:-3
oafter finite	3:3
oafter first	0:6 1:-3 2:-5
oafter fixed	2:-3
oafter flexible	0:5 2:-5
oafter flow	2:3
oafter focus	0:4 2:-5
oafter followed	2:-6 3:4
oafter following	0:-4 2:4
oafter for	0:-4 2:3
oafter force	2:4
oafter form	2:5
oafter formulated	2:5
oafter formulation	2:4
oafter forward	0:4 2:-4
oafter framework	0:-4 1:-7 2:5 3:3
oafter from	0:-6 1:-3 2:6
oafter function	0:-7 2:10
oafter functions	1:-4 3:4
oafter further	1:-6 2:7 3:-5
oafter fuses	2:3
oafter fusion	0:5 2:-5
oafter future	0:4 3:-3
oafter game	2:-5 3:5
oafter gan	0:-3 2:5
oafter gaussian	0:-6 1:-3 2:7
oafter general	1:5 2:-5
oafter generalization	0:5 1:-4
oafter generalizes	0:3
oafter generate	0:3
oafter generating	2:4
oafter generation	1:-3
oafter generator	0:4
oafter geometric	3:3
oafter geometry	0:4 2:-4
oafter given	0:3 2:-4 3:3
oafter gives	0:4 2:-4
oafter global	0:3 1:-3 3:-4
oafter good	0:-3 2:3
oafter gp	0:-3 2:4
oafter gradient	0:-4 2:6
oafter gradients	1:3
oafter gradually	2:-3 3:3
oafter graph	0:-5 2:3
oafter graphical	2:-8 3:9
oafter grasp	2:3
oafter grasping	1:3 3:-4
oafter greedy	0:3
oafter ground	0:-3
oafter guarantees	0:-5 2:6
oafter guided	0:-4 2:4
oafter guides	0:6
oafter handle	0:5 3:-5
oafter hard	0:4 1:-3
oafter have	0:-8 1:-3 3:9
oafter help	2:3
oafter helps	0:3
oafter hidden	0:-3 2:4
oafter high	2:5 3:-3
oafter higher	2:-7 3:4
oafter highlight	2:3
oafter highly	2:4
oafter hope	2:-3
oafter how	1:-4 2:3
oafter human	1:4
oafter human-robot	2:-8 3:9
oafter humanoid	0:-3 2:5
oafter i	1:3
oafter i.e.	1:-4
oafter identification	0:-4 3:3
oafter identifies	0:-3 2:4
oafter ie	0:3 2:-3
oafter ii	0:3 2:-3 3:-3
oafter iii	0:-3
oafter image-level	2:3
oafter imagenet	1:-3 2:5
oafter images	2:-4 3:4
oafter imaging	1:-3 3:3
oafter imitation	1:4 3:-4
oafter impact	0:-3
oafter implemented	0:5 1:-3 2:-3
oafter importance	2:4
oafter important	1:-3 3:3
oafter improve	2:3
oafter improved	2:-3
oafter improvement	3:3
oafter improvements	0:6 2:-3
oafter improving	0:-3 2:5
oafter in	0:-6
oafter include	2:3
oafter includes	0:5 1:3 2:-3 3:-4
oafter including	1:5 2:-4 3:-4
oafter incorporate	0:3
oafter incorporating	0:3
oafter increase	0:-3
oafter increasing	3:5
oafter indeed	1:5 2:-3
oafter individual	0:-3 1:3
oafter indoor	2:-4 3:4
oafter initial	0:6 2:-4
oafter input	0:-3 2:3
oafter insertion	0:3
oafter instances	1:4
oafter integrated	2:5 3:-4
oafter integrates	0:5 2:-4
oafter intermediate	0:9 1:-3 2:-7
oafter interpretability	2:-5 3:3
oafter interpretable	1:3 2:-3
oafter into	0:4 1:-8
oafter introduce	1:-4
oafter introduced	0:7 2:-5 3:-3
oafter introduces	2:4
oafter involves	1:-3 3:3
oafter involving	0:3
oafter is	0:3 3:-4
oafter issue	0:4 2:-4
oafter it	0:-6 1:-5 3:7
oafter iterative	0:3
oafter iteratively	2:3
oafter its	1:3 2:-6 3:3
oafter itself	0:-4 1:4
oafter joint	0:4
oafter jointly	0:10 2:-6 3:-3
oafter k	2:-3 3:4
oafter keeping	0:-3 3:4
oafter kernels	1:-7 2:8
oafter knowledge	1:3
oafter known	0:-4 3:4
oafter label	0:4
oafter language	2:5 3:-3
oafter languages	1:4 2:-6 3:3
oafter large	0:-5 1:6
oafter large-scale	1:-3 2:-4 3:4
oafter larger	0:-3 2:3
oafter latent	0:-6 3:6
oafter layer	2:-3
oafter layers	0:-4 1:6
oafter lead	0:-3 2:4
oafter leading	0:-4 1:3
oafter learn	0:3 3:-3
oafter learned	0:5 1:-3 3:-7
oafter learning	0:-3
oafter learns	0:-4 1:-4 2:8
oafter least	2:-4 3:4
oafter legged	0:4
oafter less	1:6 2:-4
oafter levels	0:3 2:-3 3:-3
oafter leveraged	2:-4 3:3
oafter leveraging	0:4 2:-3 3:-3
oafter library	2:3
oafter lightweight	2:4
oafter like	0:-6 2:4
oafter limit	2:3 3:-3
oafter limited	2:3
oafter linear	1:5 3:-5
oafter literature	0:-3 2:-3 3:3
oafter llm	2:-3
oafter lms	2:5
oafter local	0:6 1:-3 2:-5
oafter localization	2:-4 3:3
oafter logic	2:-4
oafter loss	0:3 3:-3
oafter low-rank	0:-3 2:3
oafter low-resource	0:-4 3:4
oafter made	1:4 2:-4
oafter main	2:4
oafter mainly	0:-3
oafter maintaining	0:4 2:-3
oafter make	2:3 3:-3
oafter making	1:3
oafter manipulation	0:3 2:-4 3:3
oafter many	0:-3
oafter mapping	2:-4 3:4
oafter maps	0:5 3:-4
oafter mask	2:-3 3:4
oafter masks	0:-3 2:5
oafter match	0:6 2:-5
oafter matches	0:3
oafter matrix	0:-3 2:6
oafter may	0:-5 3:5
oafter measures	0:9 2:-6 3:-4
oafter mechanism	0:5 2:-4
oafter mechanisms	0:-3 2:3 3:-3
oafter medical	0:-3
oafter memory	0:-3 3:3
oafter method	3:-5
oafter methods	0:-10 1:3 2:-3 3:6
oafter metric	0:3
oafter metrics	1:3
oafter minimal	0:4 3:-3
oafter minimize	0:-3 2:4
oafter minimizes	0:4
oafter minimizing	0:7 2:-6
oafter missing	0:3
oafter mixture	2:4
oafter mle	0:-9 2:4
oafter mm	0:3
oafter mobile	2:3
oafter modeling	1:5 2:-3 3:-3
oafter models	0:-4
oafter module	0:7 1:-3 2:-3
oafter modules	2:3
oafter more	1:3 3:-5
oafter most	1:7 2:-4
oafter motion	0:-5 1:-3 2:3 3:3
oafter mpc	3:4
oafter multi-modal	2:-4
oafter multi-scale	1:3 2:-3
oafter multi-view	3:-3
oafter multilingual	1:4 2:-6
oafter multimodal	0:3
oafter multiple	1:3 2:-3
oafter named	0:-7 1:3 2:4
oafter namely	2:4
oafter natural	1:3
oafter naturally	2:4
oafter navigation	0:-3 2:4
oafter nearly	2:3
oafter needed	2:-4 3:4
oafter negligible	2:3
oafter network	1:-5 2:6 3:-4
oafter neural	1:4 2:-7 3:3
oafter new	0:3 1:-5 2:3 3:-3
oafter nlu	0:-3 2:4
oafter nmt	3:3
oafter no	0:-3 3:5
oafter noise	2:-3 3:5
oafter nonlinear	2:3
oafter nonparametric	2:-4 3:4
oafter normal	2:5
oafter not	1:5 2:-9 3:6
oafter novel	0:4 3:-4
oafter number	1:6 2:-8
oafter o	2:3
oafter object	1:3 2:-5 3:4
oafter objectives	2:6
oafter observe	0:-3
oafter obtain	2:3 3:-3
oafter obtained	0:-3 2:5
oafter obtaining	0:3 2:-3
oafter of	3:-3
oafter offer	2:3
oafter offers	0:-3 2:3
oafter offline	2:-3 3:4
oafter often	2:-8 3:9
oafter one	1:4 2:-4
oafter online	0:-3 3:4
oafter open	0:3 2:-3
oafter operating	1:3 2:-4 3:3
oafter operation	3:3
oafter operations	2:4
oafter optimization	2:-3
oafter optimized	0:-4 2:4
oafter or	0:-6 2:-3 3:7
oafter order	0:7 3:-3
oafter original	0:3 2:-3
oafter other	3:-3
oafter our	0:3 3:-7
oafter out	0:3
oafter outperform	1:7 2:-3 3:-3
oafter outperforming	2:4
oafter over	1:3 2:-4
oafter overall	1:3
oafter overcome	0:-3 2:4
oafter own	2:3
oafter pair	0:-5 2:6
oafter paradigm	0:-4 2:8 3:-3
oafter parameter	2:4
oafter parameters	0:-3
oafter parsing	2:3
oafter part	0:3
oafter partial	2:3
oafter partially	2:3
oafter particular	2:3
oafter particularly	2:-3 3:3
oafter paths	0:3
oafter per	2:-5 3:6
oafter perception	3:3
oafter perform	0:-5 1:8 2:-3
oafter performance	0:5 1:-5 2:5 3:-11
oafter performances	0:3 3:-3
oafter performed	1:-3 2:6
oafter performing	0:-3
oafter performs	1:3 2:-3
oafter perturbations	2:-3 3:4
oafter pipeline	0:-5 2:5
oafter pixel	2:-3 3:4
oafter planning	0:3
oafter platform	0:-3 2:3
oafter points	0:3
oafter policies	2:-3
oafter policy	3:-5
oafter popular	1:3 2:-3
oafter pose	0:3
oafter position	1:3
oafter posterior	2:3
oafter potentially	2:4
oafter power	2:3
oafter powerful	1:5
oafter practical	0:4 2:-3
oafter practice	1:3
oafter pre-trained	1:-5 2:4
oafter pre-training	2:5 3:-3
oafter precise	0:-4
oafter predict	3:3
oafter predictions	0:7 2:-6
oafter predictive	0:-3 2:3 3:-3
oafter predicts	0:-4 2:6
oafter presence	2:4
oafter present	2:-3
oafter presented	0:4
oafter preserves	2:3
oafter pretrained	2:3 3:-3
oafter previous	2:-3
oafter previously	0:-4 2:3
oafter principles	2:-5 3:5
oafter prior	0:3 1:-4 2:-5 3:5
oafter probabilistic	3:-3
oafter problem	0:-7 2:4
oafter problems	2:-3 3:3
oafter procedure	0:-4 1:-3 3:4
oafter procedures	2:-4 3:5
oafter process	0:3 3:-5
oafter produce	0:-4 1:3 2:-3 3:4
oafter produces	0:3
oafter producing	0:-3 2:4
oafter programming	1:3
oafter programs	2:-6 3:7
oafter project	2:-3 3:4
oafter promote	0:-3 2:4
oafter prompt	0:3 2:-3
oafter prompts	1:4 2:-6
oafter properties	2:-5
oafter propose	0:3 1:3 2:-5
oafter proposed	0:11 2:-8 3:-3
oafter provably	0:5 2:-3
oafter prove	1:3 2:-3
oafter provide	0:5 1:-3
oafter provided	2:4
oafter provides	3:-4
oafter providing	2:-4 3:4
oafter public	1:4
oafter purely	3:3
oafter quality	0:6 3:-3
oafter quantitative	0:4 2:-5
oafter quantization	1:6 3:-4
oafter query	0:6 1:-3 3:-3
oafter random	3:-3
oafter range	1:3
oafter ranking	0:5 2:-6
oafter rate	0:3 2:-3
oafter rather	2:5
oafter raw	2:-3
oafter real	0:-3
oafter realistic	2:-5 3:5
oafter reasoning	0:-4 2:4
oafter recent	0:-5 3:6
oafter recently	0:-4 2:4
oafter recognition	0:3 1:-3 2:-6 3:7
oafter reconstruction	3:4
oafter recover	0:5 2:-4
oafter recurrent	2:3 3:-3
oafter reduce	0:7 2:-5
oafter reduced	0:3
oafter reduces	0:-4 2:6
oafter reducing	0:-3
oafter reduction	2:3
oafter redundant	2:3
oafter region	2:3
oafter regions	0:-5 1:3 3:3
oafter registration	3:3
oafter regression	0:-4 2:3
oafter relations	0:3 3:-3
oafter relative	0:-3 2:3
oafter relevance	0:5 2:-5
oafter relu	2:-3 3:6
oafter rely	1:-3 3:5
oafter relying	2:3
oafter remains	2:6 3:-3
oafter represent	0:-6 2:4 3:3
oafter representation	2:5 3:-4
oafter representations	3:3
oafter representing	2:3
oafter require	0:-6 1:8 2:-4
oafter requires	0:-5 2:5
oafter residual	0:-5 2:5
oafter resnet	2:-5 3:6
oafter resolution	2:3
oafter respect	2:4
oafter respectively	0:4 3:-3
oafter response	0:5 2:-3
oafter result	0:4 2:-3
oafter resulting	0:-3 2:4
oafter results	1:-3 3:4
oafter retrieval	0:-5 1:5 2:-6 3:6
oafter retrieved	2:4
oafter reveal	0:5 2:-5
oafter reward	2:4
oafter rewards	1:3 2:-4
oafter rl	2:4 3:-3
oafter rnns	0:-3
oafter robot	0:-6 2:10 3:-3
oafter robotic	1:-3
oafter robotics	2:-4 3:5
oafter robust	0:-9 2:3 3:3
oafter robustness	2:3 3:-3
oafter rule	0:-4 3:4
oafter runtime	0:4 2:-3
oafter safety	0:5 1:-3 2:-4
oafter same	0:-3 1:8 2:-7
oafter sample	0:-3
oafter samples	1:-4 2:3 3:3
oafter sampling	0:3 1:4 2:-6
oafter scale	3:3
oafter scenarios	2:5 3:-4
oafter scene	2:3 3:-4
oafter scenes	2:3
oafter scheme	1:-3
oafter schemes	0:-3 2:4
oafter scores	2:4
oafter seamlessly	0:4
oafter select	2:-4
oafter selection	0:4 2:-7 3:4
oafter self-supervised	0:3
oafter self-training	0:-3 2:3
oafter semantic	2:6 3:-5
oafter semantically	0:-3 2:3
oafter sensing	2:5 3:-3
oafter sensor	2:4
oafter sentence	2:-3
oafter sequence	0:10 2:-14 3:4
oafter sequential	2:5 3:-4
oafter set	0:3 1:-4
oafter setting	0:-3 2:4
oafter settings	2:-3 3:3
oafter setup	2:3
oafter several	1:-4 2:3 3:-3
oafter shape	2:4 3:-4
oafter shared	1:4 2:-5
oafter sharing	0:3 2:-3
oafter shift	1:3 2:-3
oafter show	0:-3 3:4
oafter showing	2:4
oafter shown	2:4
oafter shows	1:-4 2:5 3:-3
oafter signal	0:3
oafter significant	0:4 1:3 2:-5
oafter similar	0:-5 1:6
oafter similarity	2:3
oafter simple	0:4 2:-3 3:-3
oafter simulation	2:3
oafter simultaneously	0:7 2:-6
oafter since	2:-3
oafter single	2:3
oafter size	0:-3
oafter sizes	2:4
oafter skill	0:-3 2:4
oafter small	1:4 3:-4
oafter smooth	0:3
oafter social	3:3
oafter solution	2:4 3:-3
oafter solutions	0:3 2:-4
oafter solve	1:-3 2:7 3:-3
oafter solves	0:-3 2:3
oafter solving	0:3
oafter source	0:4
oafter space	0:-6 2:3
oafter spaces	2:4
oafter sparse	0:-5 3:5
oafter spatial	0:-4 2:6
oafter special	1:6 2:-3
oafter specific	2:-3 3:5
oafter specifically	0:-4 2:6 3:-3
oafter stability	2:3
oafter stabilize	0:6 2:-5
oafter stable	0:3 2:-4
oafter stage	0:5 2:-7 3:4
oafter state	0:-3 1:-5 2:9
oafter state-of-the-art	0:3 3:-4
oafter states	2:4
oafter statistical	2:-5 3:3
oafter step	0:3
oafter steps	2:3
oafter still	3:3
oafter strategies	2:-5 3:4
oafter strategy	1:4 3:-6
oafter strong	0:3
oafter structure	2:3
oafter structures	2:4
oafter study	0:3
oafter style	0:3
oafter successfully	2:3
oafter such	1:-9 3:5
oafter suffer	2:-3 3:3
oafter suggest	1:4
oafter suggesting	2:-3 3:4
oafter summarization	0:5 2:-3
oafter superior	2:-4
oafter superiority	0:4 2:-4
oafter supervision	0:4
oafter supporting	0:4 3:-3
oafter surface	3:4
oafter surprisingly	1:6 2:-4
oafter symbolic	0:5 2:-4
oafter synthesis	3:3
oafter synthesize	0:5 2:-5
oafter synthesized	0:-4 2:6
oafter synthetic	0:4 2:-5 3:3
oafter system	0:-3 1:6
oafter systematically	1:-3
oafter systems	1:5 2:-4
oafter take	2:-3 3:4
oafter task	0:6 1:-4 3:-5
oafter tasks	0:5 2:-3
oafter technique	3:3
oafter techniques	0:-10 2:7
oafter temporal	0:4 1:-4
oafter term	0:-4 3:4
oafter termed	2:3
oafter terms	1:3 2:-3
oafter test	0:-3 2:4
oafter testing	1:3 2:3 3:-5
oafter tests	0:-5 1:3
oafter text	2:3 3:-6
oafter texts	3:3
oafter than	1:6 2:-3 3:-5
oafter that	0:4 1:-5 3:-8
oafter the	0:3 3:-7
oafter their	0:5 1:-4 2:-6 3:4
oafter them	0:3 1:-3 2:-5 3:6
oafter then	3:-3
oafter theoretical	0:6 2:-7
oafter thereby	0:3 2:-3
oafter they	0:-3
oafter though	2:-3 3:3
oafter three	0:-5 2:3
oafter through	2:-3
oafter time	0:-6 2:3 3:3
oafter to	0:4 1:-6 3:-8
oafter together	2:7 3:-3
oafter tool	2:4
oafter tools	2:3
oafter total	2:3
oafter towards	3:-3
oafter tracking	0:3 3:-5
oafter trade-off	2:-3
oafter training	1:-3
oafter trajectories	2:6
oafter trajectory	0:-4 1:3
oafter transfers	0:3
oafter translates	0:3 2:-3
oafter translation	1:-3
oafter tuning	2:-4
oafter two	0:4 1:-4
oafter uncertainty	0:-3 1:3
oafter understanding	0:3
oafter unified	2:3
oafter unique	2:3
oafter units	2:6 3:-3
oafter unknown	2:4
oafter unseen	0:4 2:-3
oafter unsupervised	0:5 2:-3
oafter up	0:-4 2:3
oafter update	0:-4 2:5
oafter us	0:-3 2:3
oafter use	0:-10 2:8
oafter used	0:-3 2:3
oafter useful	1:3
oafter uses	0:-3
oafter using	2:4 3:-4
oafter usually	1:4 2:-8 3:6
oafter utilize	0:-4 1:3 2:-3 3:3
oafter utilized	0:-3 2:6 3:-3
oafter utilizing	1:5 2:-3
oafter vanilla	2:3 3:-3
oafter variable	1:3 2:-3
oafter variant	1:4
oafter variants	1:4 2:-3
oafter variational	0:-4 2:4
oafter various	0:5 3:-3
oafter vector	2:5
oafter vectors	0:4
oafter vehicle	0:4 2:-3
oafter verify	0:4 2:-4
oafter via	3:-5
oafter viable	0:-3 2:4
oafter video	0:3 3:-5
oafter virtual	2:5 3:-3
oafter vision	0:-3 2:4
oafter visual	2:6 3:-8
oafter vlms	3:3
oafter walking	0:5 2:-5
oafter wasserstein	0:4 2:-4
oafter way	0:3
oafter we	1:-3 3:-3
oafter weights	0:-3 1:-3 2:7
oafter well	1:6 2:-7
oafter what	2:3
oafter when	1:3 2:3 3:-4
oafter where	1:3 2:-6 3:5
oafter whether	0:3
oafter which	0:8 1:-8 2:-5
oafter while	1:3 3:-4
oafter whole-body	0:-3 2:4
oafter wide	2:4
oafter widely	0:-3 2:3
oafter will	0:-4 3:5
oafter with	1:4 3:-6
oafter within	2:6 3:-4
oafter without	0:-3 1:3 3:-4
oafter word	0:3
oafter work	2:3
oafter works	1:-3
oafter world	3:3
oafter would	0:-4 1:6
oafter yield	0:3
oafter yielding	2:3
oafter yields	0:6 2:-4
oafter {	1:6 2:-4 3:-5
oafter ~	0:3 2:-3
oafter –	0:7 2:-6
oafter —	1:4 3:-3
oafter ’	1:-3 2:3
oafter ’s	1:-4
oafter “	0:-3 2:6
oafter ”	0:4 2:-3 3:-4
on "	0:4 3:-4
on '	0:5 2:-5
on 's	1:4
on (	0:-3
on )	0:3
on *	0:5 2:-5
on ,	0:3 3:-5
on -	0:4 2:-6
on -based	0:-11 1:3
on .	3:-5
on :	1:5 2:-6
on ;	2:-4
on [	3:-3
on a	0:3
on ability	2:3 3:-3
on achieved	0:3
on achieves	0:4
on achieving	0:5 2:-5
on across	1:4 2:-3
on against	1:3
on aims	0:3
on algorithm	1:6 3:-7
on alone	1:6 2:-5
on along	2:3
on and	1:3 3:-7
on approach	1:4
on approaches	0:-5
on architecture	2:4
on are	0:4 2:-6 3:3
on as	2:3 3:-10
on at	0:-5 3:5
on backbone	2:3
on based	3:-4
on baseline	1:5 2:-3
on baselines	1:5 2:-3
on benchmark	2:4
on between	0:3 2:3 3:-4
on but	1:3 2:-3
on by	1:5 2:3 3:-11
on called	2:3
on can	0:3 1:-3
on captures	0:4
on computation	2:-5 3:5
on consistently	0:-3 2:3
on data	2:-3 3:5
on dataset	1:-4
on datasets	0:-3 2:3
on design	0:3
on designed	0:-6 2:6
on does	0:-3 1:-3 2:3
on due	0:-3
on effectively	0:3
on exhibit	1:4
on experiments	2:5
on for	3:-5
on formulation	2:3
on framework	3:6
on from	0:3 3:-5
on function	0:-3 2:4
on functions	0:4 2:-5
on given	2:-3
on has	0:3
on have	2:-3 3:6
on helps	0:3
on improves	0:5 2:-4
on in	0:3 2:-3
on including	1:4 2:-5
on is	2:3 3:-5
on layers	2:4
on leads	0:5 2:-4
on learn	3:3
on like	1:-3 2:3 3:3
on literature	0:-3 2:-4 3:4
on may	0:-3
on mechanisms	1:3
on methods	0:-12 3:7
on model	2:5 3:-5
on models	0:-4 1:-3 3:6
on module	0:5 2:-3
on modules	0:-3 2:5
on network	2:3
on networks	0:-3 2:4
on objective	2:4
on of	0:-5 2:4
on on	1:3 2:3 3:-7
on operation	3:3
on or	0:-5
on outperform	1:3
on outperforms	0:7 2:-5
on over	0:-5 2:7 3:-4
on paradigm	0:-4 2:7 3:-3
on parameters	2:3
on performance	2:4 3:-4
on pipeline	0:-3 2:3
on problem	1:-4 3:4
on problems	2:3
on process	0:3 1:-4 2:3 3:-4
on properties	2:3
on research	2:-4 3:4
on results	2:4
on rule	0:-4 3:4
on setting	0:4
on shows	1:-3
on significantly	0:3 2:-3
on simultaneously	0:3
on since	2:-4
on solution	0:-3 2:3
on step	0:4
on still	2:3
on strategies	2:-4 3:4
on strategy	0:3 3:-4
on system	1:-3 2:4 3:-3
on systems	0:-3
on task	0:5
on tasks	0:3 1:-3 2:3 3:-4
on technique	3:3
on techniques	0:-4
on term	3:4
on that	0:3 3:-3
on the	0:-4 1:3 2:-4 3:4
on to	1:-4
on trained	1:3 3:-5
on training	0:-4
on used	0:-4 3:5
on uses	0:4 2:-3
on using	2:3 3:-3
on variants	1:3
on via	3:-4
on was	2:3
on weights	2:3
on where	0:-4
on which	2:-4 3:4
on will	3:4
on with	0:-4 2:3 3:-4
on within	2:3
on without	3:-4
on works	3:3
on yields	2:-3
on —	1:4 3:-3
on ’	2:3
on ’s	0:3 2:-4 3:3
on ”	0:4 2:-4 3:-3
onear "	0:3 1:3 3:-6
onear &	2:5
onear 's	1:4 3:-4
onear *	0:6 2:-5
onear ,	0:5 2:-4 3:-3
onear -	3:-4
onear -based	3:-3
onear -like	2:-5 3:4
onear .	0:4 3:-8
onear /	1:-4 2:11 3:-7
onear 1	1:4 3:-5
onear 10%	2:4 3:-3
onear 100	1:4
onear 173	2:4
onear 2	0:3 1:-7 2:5 3:-5
onear 2d	0:-4
onear 3	0:6 2:-3 3:-4
onear 3%	2:3
onear 3d	0:6 1:-6
onear 4	0:3
onear 5	1:4
onear :	0:6 2:-3 3:-10
onear ;	0:8 1:-5 2:-3 3:-3
onear \\em	0:3 2:-6 3:4
onear \`	2:-3
onear a	0:6 1:-7 3:-7
onear abilities	2:4 3:-3
onear ability	0:4
onear able	1:-4 2:4
onear about	1:5 3:-3
onear absolute	2:3
onear abstraction	2:3
onear abstractions	2:3
onear acceleration	1:-4 2:-3 3:6
onear according	1:-3 2:3
onear account	1:-3
onear accuracy	1:-4 2:8 3:-7
onear accurate	0:-4 2:7
onear accurately	2:3
onear achieve	0:-4 2:8 3:-5
onear achieved	0:-4 1:9 2:-5
onear achieves	0:-3 1:6 2:4 3:-7
onear achieving	2:7 3:-6
onear acquisition	2:5 3:-3
onear across	1:-3 2:6 3:-4
onear action	0:3 3:-3
onear actions	0:-4 2:9 3:-5
onear acyclic	0:-4 2:5
onear adapt	0:-4 1:4
onear adaptation	0:-4 3:5
onear adapted	2:-5 3:5
onear adapter	3:5
onear adapting	0:-3 2:5
onear adaptive	2:-5 3:5
onear add	0:4 2:-3
onear adding	2:3
onear additional	0:6 1:-5 2:-5
onear address	0:-4 1:3
onear addresses	1:3 3:-8
onear addressing	3:3
onear adopt	1:-3
onear adopted	1:3 2:-4
onear adopting	2:3
onear advance	0:-5 2:5
onear advanced	0:-3
onear advances	2:6 3:-3
onear advantage	2:3 3:-4
onear advantages	2:3 3:-5
onear adversarial	0:-4 1:-3 2:6
onear after	3:-4
onear against	0:-7 1:4
onear agent	3:3
onear agents	1:3
onear aggregated	2:3
onear aggregation	0:-4 1:3
onear ai	0:-3
onear aim	0:-4 2:6
onear aiming	2:-4
onear al.	2:-3
onear alexnet	3:3
onear algorithm	1:-7 2:4
onear algorithms	0:-10 1:5 3:6
onear alignment	1:-3 2:3
onear all	0:3 1:-3
onear allows	0:3 1:-4 2:4 3:-5
onear almost	1:3
onear along	0:-3 2:5
onear also	0:4 1:-6 3:-3
onear alternating	2:4
onear alternative	1:9 2:-8
onear an	1:-8
onear analyses	2:3
onear analyzed	0:3
onear analyzing	2:-3
onear and	3:-6
onear annotated	2:-4 3:3
onear annotations	2:7 3:-4
onear another	1:-3 3:3
onear answers	0:6 1:-4
onear any	3:3
onear appearance	0:-4
onear applicability	1:-3 2:4
onear applicable	1:-3
onear application	2:-4 3:5
onear applications	1:-3 2:-5 3:8
onear applied	0:-5 2:8 3:-4
onear applies	0:-3 2:6 3:-3
onear apply	1:-3 2:3
onear approach	0:-7 2:4
onear approaches	0:-7 1:3 2:-3 3:6
onear approximate	2:6 3:-3
onear approximating	2:5 3:-3
onear approximation	0:3 3:-3
onear approximations	1:3
onear architecture	0:6 2:-4 3:-3
onear architectures	0:5 1:-7
onear are	1:-3
onear area	0:3 2:-4
onear areas	2:-4 3:4
onear argue	2:4
onear arm	2:4
onear art	0:-3 1:3
onear as	0:-5 1:7 2:-4
onear assess	1:-3 2:6
onear associated	1:-6
onear association	1:3
onear assumption	3:4
onear at	1:-3 2:-4 3:6
onear attacks	1:-6 2:7
onear attention	0:4 1:-5
onear attribute	3:3
onear attribution	0:3
onear audio	0:3 3:-3
onear augment	2:3
onear augmentation	0:3 2:-5
onear augmented	0:4
onear autoencoders	2:3
onear automate	2:-3 3:4
onear automated	2:4 3:-4
onear automatic	2:3 3:-4
onear automatically	2:4
onear autonomous	2:-3 3:4
onear auxiliary	2:-3
onear available	1:5 2:-3
onear average	2:4 3:-3
onear avoiding	2:-3
onear b	0:-3
onear backbone	2:4
onear bandit	0:-4 2:3
onear base	1:-6 2:6
onear based	1:4 3:-5
onear baseline	0:5 1:6 2:-8 3:-4
onear basic	1:-3 3:4
onear basis	3:3
onear batch	1:5 2:-3
onear bayesian	0:-9 2:5
onear be	0:-5 2:3
onear because	2:-3 3:6
onear been	0:-4 2:-8 3:10
onear before	0:3 2:-3
onear behavior	0:-4 1:4
onear behaviour	1:-3 2:3
onear being	0:-5 3:6
onear benchmark	3:3
onear benchmarking	1:3
onear benchmarks	1:-5
onear beneficial	1:-3
onear benefit	2:3
onear benefits	0:5 2:-11 3:5
onear bert	1:4 2:-3
onear besides	0:3
onear best	2:-3 3:5
onear better	1:6 3:-6
onear between	0:-8 1:-4 2:5 3:4
onear beyond	1:6 2:-9 3:3
onear bias	0:-3 1:-3 2:7
onear biases	2:-4
onear bidirectional	0:3
onear binary	2:3
onear black-box	0:-3 3:7
onear body	0:-4 2:7 3:-3
onear boost	2:3
onear bootstrapping	2:3
onear both	3:-5
onear bound	0:3
onear boundary	0:-3 2:3
onear bounds	0:-4 2:7
onear bring	0:3 3:-3
onear brings	2:-5 3:5
onear build	0:-4 1:4
onear building	2:-4
onear builds	2:5
onear built	2:3
onear but	1:5 3:-6
onear by	1:-6 2:7 3:-9
onear c	0:3
onear call	0:7 1:-4 2:-7 3:3
onear called	0:7 2:-3 3:-5
onear camera	0:4 2:-3
onear cameras	2:4
onear can	0:-3 3:-3
onear cannot	2:-3 3:3
onear capabilities	1:-3 3:6
onear capability	1:-3
onear capacity	0:-5 2:8 3:-3
onear capture	2:-7 3:4
onear cast	2:4
onear casting	2:3
onear categories	2:-3 3:4
onear causal	2:4
onear caused	1:4 2:-9 3:6
onear certain	0:-5 1:-3 2:3 3:4
onear chain	3:3
onear challenge	0:5 2:-11 3:5
onear challenges	0:-8 2:-4 3:10
onear challenging	2:6 3:-5
onear change	1:5 2:-7 3:3
onear channels	0:3
onear character	2:-4
onear characteristics	0:-4 1:3
onear characterize	0:4 2:-7 3:3
onear choice	2:-4 3:3
onear choices	2:-3
onear cifar-10	0:-3 2:4
onear class	0:-4 1:-5 2:7
onear classes	3:4
onear classic	0:-3 1:4
onear classical	0:-6 1:6
onear classification	0:-8 1:6
onear classifier	0:4 2:-3
onear classifiers	2:4
onear close	2:3
onear closely	2:-6 3:6
onear cloud	3:4
onear clouds	1:6 2:-8
onear clustering	0:-4 3:4
onear cnn	0:-4 1:3
onear coco	2:3
onear coherence	0:-3 2:5
onear combination	2:6 3:-5
onear combined	0:-5 2:5
onear combines	0:-5 1:-5 2:13 3:-4
onear combining	0:-3 1:-5 2:4
onear comes	2:3
onear common	0:-3 1:4 2:-3
onear commonly	1:4 2:-8 3:5
onear community	0:4 2:-4
onear comparable	1:6 2:-9 3:5
onear compare	0:-8 1:13 2:-7 3:-3
onear compared	0:-5 1:17 2:-10 3:-9
onear comparing	1:8 2:-4 3:-3
onear comparison	0:-4 1:15 2:-11
onear competitive	1:3
onear complete	0:3 2:-3
onear complex	1:4 3:-5
onear complexity	0:6 2:-5
onear component	3:-3
onear components	1:-3 2:5 3:-3
onear composed	0:-3 2:5
onear compressed	1:-4 2:6
onear computation	0:-6 1:3 2:-5 3:7
onear computational	1:5 2:-3
onear compute	0:5 2:-5 3:3
onear computer	2:-3 3:5
onear computing	2:3
onear concept	0:4 2:-6 3:4
onear concepts	0:5
onear conditional	0:-4 1:-4 2:5 3:3
onear conditions	1:3 2:-3
onear conduct	2:4
onear conducted	1:3 2:-3
onear conducting	2:3
onear confidence	1:4
onear confirm	0:-3 2:4
onear conflict	2:3
onear connected	0:4
onear connection	1:-3
onear connections	2:-4 3:5
onear connects	0:5 2:-4
onear consider	0:-7 2:4 3:3
onear considerably	1:3 3:-3
onear considered	0:-4 3:4
onear considers	2:3 3:-4
onear consistent	2:4
onear consistently	1:5 2:-3
onear consisting	2:3
onear consists	0:5 1:-3
onear constrained	2:4
onear constraint	0:-4 2:5
onear constraints	1:-3
onear construct	1:-4
onear constructed	0:3
onear constructing	0:5 2:-3
onear constructs	2:4
onear containing	0:3 2:-5 3:3
onear context	1:-3 2:-4 3:4
onear continuous	0:-5 2:8 3:-3
onear contrast	0:-4 1:7 2:-4
onear contrastive	1:-3
onear contribute	2:-4 3:3
onear contribution	0:12 2:-9 3:-4
onear control	0:-6 2:8 3:-3
onear controller	3:-3
onear conventional	0:-5 1:6 2:-5
onear convergence	3:-3
onear convert	0:3 2:-6 3:4
onear convolutional	0:-6 1:5 2:3 3:-4
onear core	0:7 2:-4
onear correction	2:4
onear correspondence	0:-4 2:5
onear correspondences	1:-3 2:4
onear corresponding	1:-3
onear corresponds	0:3 1:-3
onear cost	1:7 2:-6
onear costs	0:3 3:-4
onear could	2:-11 3:11
onear counterparts	1:5 2:-7
onear coupled	0:-3 1:-3 2:7
onear coverage	0:3 2:-4
onear create	1:3
onear criteria	2:4
onear cross-modal	2:3
onear cues	0:-3 2:4
onear current	0:-4
onear custom	3:3
onear data	0:-5 3:6
onear dataset	0:3 2:-7 3:4
onear datasets	1:-3 2:6 3:-11
onear deblurring	0:6 2:-3
onear decoding	1:4
onear decomposition	0:-3 3:3
onear decouple	1:4
onear deep	0:-3 2:7 3:-4
onear deeper	2:-5 3:6
onear defense	1:3
onear define	0:17 1:-4 2:-14
onear definition	2:4
onear degree	3:-3
onear demonstrate	0:7 3:-10
onear demonstrates	1:4
onear demonstrating	3:4
onear demonstration	0:3
onear denoising	0:5 2:-6
onear density	2:3
onear depth	2:4 3:-4
onear derive	0:5 2:-9 3:3
onear derived	0:-4 1:3 2:6 3:-7
onear descent	3:-5
onear describe	0:4
onear described	0:-4 2:8
onear descriptions	2:-6 3:4
onear descriptor	0:4 2:-4
onear descriptors	0:-4 2:5 3:-3
onear design	0:3
onear designed	0:6 2:-4 3:-3
onear designing	0:-3 2:5
onear despite	2:-3 3:6
onear detailed	0:4
onear details	3:4
onear detection	3:-3
onear detects	0:3
onear deterministic	0:5 2:-3
onear development	0:5 2:-3
onear dialog	2:3
onear dialogue	0:6 2:-6
onear differences	1:4 2:-4
onear different	1:-3
onear differentiable	1:-3 3:3
onear differential	1:3
onear difficult	2:-4
onear diffusion	0:3 3:-6
onear dimension	1:3
onear direct	1:3 2:-3
onear directed	0:-4 2:5
onear direction	1:3
onear directions	0:-3 2:3
onear directly	1:3 2:-6 3:6
onear discover	2:3
onear discrete	0:-4 2:3
onear discriminative	2:-3 3:5
onear discuss	0:-3 2:5
onear distance	2:-4 3:4
onear distances	0:-3 2:5
onear distillation	0:3
onear distinct	2:3
onear distributed	0:-3 2:6
onear distribution	0:7 2:-3 3:-3
onear distributions	2:-5 3:6
onear diverse	1:-6 2:11 3:-5
onear diversity	1:3 3:-3
onear dnn	2:3
onear do	1:-3 3:3
onear document	2:5 3:-3
onear documents	0:-3 1:3
onear does	2:-6 3:8
onear domain	2:-6 3:8
onear double	2:3
onear downstream	0:-3 2:5
onear drive	2:-3 3:4
onear dubbed	0:8 2:-8
onear during	1:3
onear dynamic	2:4 3:-3
onear dynamics	0:-3 1:-3 2:4
onear e.g.	0:-8 1:-3 3:9
onear each	0:3 1:-3 2:3 3:-5
onear early	1:5 2:-3
onear easily	2:3
onear editing	2:6 3:-3
onear effective	1:-4 2:4 3:-3
onear effectively	1:-3 2:5
onear effectiveness	0:4 3:-3
onear effects	0:3 3:-3
onear efficacy	0:-3 1:3
onear efficiency	0:-4 1:5 3:-3
onear efficient	1:5 2:3 3:-10
onear effort	2:-3
onear either	1:-4 3:6
onear elements	0:-3 1:5
onear embedded	2:4
onear embedding	0:4
onear embeddings	2:-3
onear empirical	2:3 3:-3
onear empirically	1:6 2:-4
onear employ	1:-4 2:5 3:-4
onear employs	1:-3 2:5 3:-3
onear enables	2:8 3:-5
onear enabling	0:-6 3:5
onear encode	0:6 3:-6
onear encoded	0:-5 1:4 2:3 3:-3
onear encoder	3:-3
onear encouraging	2:-5 3:5
onear end	0:3 1:-3
onear end-to-end	1:3 2:-5
onear energy	0:-4 3:4
onear engine	2:4 3:-3
onear english	1:4 3:-3
onear enhanced	0:4 2:-3
onear ensemble	0:3
onear ensuring	0:-3 3:3
onear environments	1:3 3:-6
onear equipped	0:-6 2:5
onear equivalent	0:-7 1:3 3:3
onear error	0:-4 1:3
onear errors	1:-3 2:-3 3:4
onear essential	2:-5 3:6
onear establish	2:3 3:-3
onear established	0:3
onear establishes	3:3
onear estimate	1:3
onear estimated	0:-4 1:-4 2:4 3:3
onear estimates	0:-3 2:6
onear estimator	0:-6 2:3
onear et	1:3
onear ethical	2:3
onear evaluate	1:4 2:-4
onear evaluated	1:4
onear evaluating	1:6 2:-5
onear evaluation	0:4 2:-4
onear evaluations	3:-3
onear even	0:-4
onear evidence	1:4
onear evolutionary	0:-3 3:4
onear exact	0:3
onear example	1:-4 2:-5 3:8
onear examples	1:-3 3:5
onear execution	2:-8 3:6
onear exhibit	1:-3
onear existing	0:-7 1:7 2:-6 3:3
onear exists	0:-3 2:4
onear expand	2:5
onear expansion	2:6 3:-4
onear expected	2:3
onear expensive	2:-4 3:3
onear experimental	1:3 2:4 3:-7
onear experimentally	1:-3 2:5
onear experiments	0:4 1:-3 3:-4
onear expert	2:-5 3:5
onear experts	2:3
onear explain	2:-5 3:7
onear explanations	2:5 3:-3
onear explicit	0:-4 2:3
onear exploit	0:-3 2:6
onear exploiting	0:-7 2:8
onear exploits	0:-5 2:8
onear exploration	2:-6 3:7
onear explore	1:-3 2:7 3:-3
onear explores	0:5 2:-3
onear expressed	2:4
onear expressions	0:4 2:-3
onear extend	0:-6 2:6 3:-3
onear extending	0:-6 2:7
onear extends	0:-4 2:11 3:-5
onear extension	0:-3
onear extensions	1:4
onear extent	1:3
onear extra	0:4 2:-6
onear extracted	2:4
onear extraction	3:4
onear facial	0:3
onear facilitate	3:3
onear facilitates	2:3
onear fact	0:3 2:-6 3:3
onear factor	3:-3
onear factorization	0:-3 2:5
onear factors	2:5
onear fairness	2:4
onear families	0:-4 2:3
onear family	0:-4 1:-9 2:5 3:6
onear fashion	2:3
onear faster	1:5 2:-3
onear feasibility	2:3
onear feature	0:6 1:-7 3:-4
onear features	0:4 2:-5
onear fed	0:-3 2:5
onear feedback	1:-3 2:8 3:-4
onear few-shot	1:3
onear fidelity	2:-4
onear field	0:-7 2:8
onear filter	0:-3 2:3
onear finally	2:4
onear find	1:3 3:-5
onear finding	2:-5 3:5
onear findings	0:-3 1:6 3:-3
onear fine-grained	0:3 2:4 3:-6
onear fine-tuned	1:3
onear fine-tuning	2:-5 3:4
onear finite	0:-4 1:-3 2:4
onear first	3:-5
onear firstly	1:3
onear fit	0:-3 2:6
onear fitting	0:3
onear five	1:4 2:-3
onear fixed	0:-3 2:3
onear flexibility	0:4 2:-4
onear flow	0:3 3:-5
onear flows	2:4
onear focus	0:-5 2:-4 3:7
onear focused	1:4
onear focuses	2:-3
onear follow	2:-3
onear following	3:-3
onear for	0:-4 1:-7
onear force	2:3
onear form	0:-3 1:-3 2:6
onear formulate	0:3
onear formulated	2:3 3:-3
onear formulation	0:-6 1:4 2:4 3:-3
onear forward	2:-4 3:3
onear found	1:5 2:-4
onear four	0:4 2:-3 3:-3
onear fps	2:3
onear fraction	3:3
onear frame	0:3 3:-3
onear frames	2:3
onear framework	1:-10 2:6 3:-3
onear frameworks	2:-6 3:6
onear frequency	2:3
onear from	0:-7 3:3
onear full	3:-4
onear fully	3:-3
onear function	1:-5 2:7 3:-7
onear functional	1:3
onear functions	1:-7 3:4
onear fundamental	2:-8 3:8
onear further	0:4
onear furthermore	1:-7 2:4
onear fuse	2:4
onear fusion	0:3 1:3 2:-5
onear future	2:-5 3:6
onear gain	1:4
onear game	0:-5 2:4
onear gans	2:-4 3:3
onear gaussian	0:-9 3:7
onear general	0:-5 1:3 2:3
onear generalizable	3:3
onear generalization	0:3 3:-3
onear generalize	0:5 2:-4
onear generalizes	0:-3 3:3
onear generally	2:-8 3:7
onear generate	0:4 1:-3
onear generated	1:-4 2:7 3:-4
onear generates	0:-4 2:7
onear generation	0:3
onear generative	0:-6 2:5
onear generic	2:4
onear genome	2:3
onear geometric	1:3
onear give	2:4
onear given	1:-4 2:5 3:-3
onear global	1:-5
onear good	1:4 3:-4
onear gradient	3:-3
onear gradients	1:5
onear graph	1:-7
onear graphs	0:3
onear grids	1:6 3:-3
onear gripper	2:4
onear ground	0:5 3:-3
onear group	0:-3 2:4
onear groups	2:3
onear guarantee	2:3
onear guidance	2:3
onear guide	2:7 3:-5
onear hand	0:6 2:-3
onear hard	2:3
onear hardware	1:-4 3:5
onear has	0:-4 3:3
onear have	0:-9 1:3 2:-4 3:9
onear head	0:-3 2:5
onear help	3:3
onear hence	0:3 2:-5
onear here	0:-4 2:3
onear heterogeneous	3:3
onear hidden	1:-3 2:7 3:-4
onear hierarchical	0:9 1:-5 2:-9 3:4
onear high-dimensional	0:-3 1:3
onear high-level	2:3
onear high-performance	1:6 2:-3 3:-3
onear high-quality	3:3
onear higher	2:3 3:-3
onear highlighting	0:3
onear how	0:-4 1:-4 2:9 3:-4
onear however	0:-4
onear human	0:-11 2:5 3:3
onear humanoid	2:5 3:-3
onear humans	0:-4 1:-3 2:4 3:3
onear hybrid	0:-5 2:5
onear i	0:3 2:-3
onear i.e.	0:5 3:-6
onear idea	3:-4
onear ideal	2:3
onear ideas	3:3
onear identification	0:-4 2:4
onear identify	0:-4 2:7
onear if	3:6
onear ii	0:-4 1:3 2:3 3:-3
onear iii	0:-5 1:4
onear image	0:-6 1:-3 3:5
onear imagenet	1:5
onear imitation	0:-3 1:4
onear impact	2:-3 3:6
onear implement	1:4 2:-4
onear implementation	0:-3 2:4
onear implemented	0:-5 1:-3 2:12 3:-4
onear implementing	0:4
onear implicit	0:3
onear implicitly	2:5
onear important	2:-3 3:4
onear improve	0:-3 1:8 3:-3
onear improved	0:-8 1:6 2:6 3:-7
onear improvement	1:4 2:-3
onear improvements	0:-3 1:4 2:5 3:-8
onear improves	1:6 2:-4
onear improving	2:-6 3:5
onear in	1:-7 3:6
onear include	0:-4 1:-3 3:8
onear includes	0:-3 1:-3 2:-3 3:7
onear including	0:-8
onear incomplete	2:-4
onear incorporated	2:6
onear incorporates	0:4 1:-3 3:-4
onear incorporating	0:3 1:-4
onear increase	2:3
onear incremental	0:3
onear independence	2:3
onear independent	0:-3
onear indicate	1:3 3:-3
onear individual	0:-3 2:3
onear inference	0:5 1:-5 3:-3
onear information	0:5 2:-3
onear inherent	1:4 2:-6 3:4
onear initial	0:5 2:-3
onear initialization	2:-3 3:3
onear innovative	0:3 2:-4
onear input	1:-4 2:6 3:-4
onear inputs	0:-4 2:4
onear insights	2:3
onear inspired	0:-6 1:-4 3:10
onear instance	0:3 2:-5 3:5
onear instances	0:4 2:-4
onear instead	0:-4 1:11 2:-13 3:6
onear integrate	2:5
onear integrated	0:-3 1:-4 2:5
onear integrates	1:-3 2:3 3:-3
onear integrating	2:-3
onear integration	2:4
onear interaction	0:6 2:-5
onear interactions	3:4
onear interest	3:3
onear intermediate	0:4
onear internal	0:5 2:-3
onear interpolation	2:7 3:-4
onear interpretability	2:-3 3:5
onear interpretation	2:4
onear interventions	2:3
onear into	0:3 1:-7 2:6 3:-6
onear introduce	0:6 2:-7
onear introduced	0:-3
onear introduces	0:7 2:-3 3:-3
onear introducing	0:6 1:-3 3:-3
onear intuitive	2:4
onear invariance	2:-3
onear investigation	2:5
onear involves	0:-3 1:-3 2:9 3:-5
onear involving	2:5
onear is	0:-6 1:-5 2:4
onear issue	1:6 2:-4
onear issues	0:4 3:-3
onear it	0:-6 3:5
onear iteration	0:4
onear iterative	0:-3
onear its	0:8 2:-4 3:-5
onear ivntr	2:3
onear joint	2:-5
onear jointly	2:6
onear k	2:-5 3:3
onear kalman	0:-4 2:4
onear kernel	1:-5 3:5
onear key	0:3
onear knowledge	0:-3 1:-4 3:6
onear known	0:-5 1:4
onear label	2:6
onear labeled	2:-5 3:4
onear labels	0:-5 2:8
onear lack	3:3
onear language	0:-3 1:3 2:3 3:-4
onear large	0:-7 1:7
onear law	2:3
onear layer	2:6 3:-4
onear lead	2:-3 3:3
onear leading	2:-4 3:3
onear leads	2:5 3:-5
onear learn	0:4 3:-6
onear learnable	0:4 1:-3 2:-3
onear learned	0:6 3:-4
onear learner	2:3
onear learning	1:3
onear learns	0:-3 2:7 3:-3
onear least	1:3
onear legs	3:3
onear levels	0:6 2:-4
onear leverage	0:-6 2:7 3:-3
onear leveraged	2:3
onear leverages	1:-4 2:6
onear leveraging	2:4
onear library	0:5
onear lidar	0:4
onear light	2:-3 3:5
onear like	0:-11 1:12 3:-5
onear likelihood	0:-3
onear limit	0:4 2:-3
onear limitation	2:-3
onear limitations	1:5 2:-7 3:3
onear linear	0:-6 2:7 3:-4
onear link	0:-3 2:5
onear literature	0:-4
onear llm	1:-3 2:4 3:-3
onear llms	2:-4 3:5
onear local	0:5 2:-6
onear localization	3:-3
onear location	2:3
onear locations	0:4
onear logic	1:-4 2:5
onear long	0:-3 2:3
onear loss	0:-3 1:-4 3:5
onear losses	0:3
onear low	2:4
onear low-rank	2:3
onear low-resource	2:-3
onear lower	0:-5 2:3
onear machine	1:-4 2:3
onear made	0:5 2:-5
onear magnitude	1:4
onear main	0:10 2:-8
onear mainstream	1:6 2:-3
onear maintain	2:-3
onear maintaining	2:8 3:-4
onear major	2:3
onear make	1:-3 2:3
onear makes	2:-3 3:3
onear manner	2:3 3:-3
onear many	0:-7 1:-5 2:6
onear map	2:4 3:-7
onear mapping	0:-3
onear maps	2:3 3:-4
onear margin	0:-4 2:6
onear marginal	2:-3 3:3
onear markov	0:-3 2:6
onear mask	0:7 2:-6
onear match	1:3
onear matches	0:-3 1:8 2:-4
onear matching	0:-4
onear material	2:3
onear matrices	0:-3 3:6
onear matrix	0:-7 3:6
onear maximization	2:3
onear maximize	3:3
onear maximizes	0:3 2:-3
onear maximizing	0:-3 2:7 3:-3
onear maximum	0:-6 2:6
onear may	2:3
onear meaning	3:3
onear means	2:3
onear meanwhile	1:5 3:-3
onear measure	0:8 2:-8
onear measures	1:-3 2:3
onear mechanism	0:4 2:-3
onear mechanisms	0:3
onear memory	1:4 3:-4
onear message	2:3
onear meta-learning	2:4
onear method	2:4 3:-8
onear methodology	0:3
onear methods	0:-7 1:7 2:-5
onear metric	3:-3
onear metrics	2:-4 3:4
onear minimize	0:-4 2:5
onear minimizes	0:3
onear minimizing	2:4
onear minimum	0:-3 2:4
onear mitigate	2:3
onear mixing	1:4 2:-4
onear mixture	1:3
onear mixup	0:-3 2:5
onear mm	0:5 2:-4
onear mnist	0:-5 2:6
onear modalities	0:3 2:-6 3:4
onear model	0:3 1:-9 3:-3
onear modeling	0:4 1:-6 2:3 3:-3
onear modelling	0:-3 2:3
onear models	0:-10 1:4
onear modern	3:3
onear modification	0:-5 1:6 2:-3
onear modified	1:-3 2:3
onear modify	0:-5 2:7
onear module	0:6 2:-5
onear modules	0:3 3:-3
onear momentum	2:3
onear monocular	2:3
onear monte	0:-3 2:3
onear more	0:-4 3:5
onear moreover	0:-5 1:-3 3:4
onear most	1:6 2:-6
onear motion	1:-4 2:-3 3:5
onear motivated	1:-3 2:-6 3:10
onear mpc	0:-3 1:4
onear much	1:5 3:-5
onear multi-layer	1:5 2:-4
onear multi-modal	1:-3
onear multi-task	2:3
onear multi-view	3:-4
onear multilingual	1:-3 2:8 3:-4
onear mutual	0:4 2:-3
onear n	2:3
onear naive	0:-3 1:10 2:-7
onear named	0:7 1:-4
onear namely	0:4 1:-3 3:-4
onear natural	0:-8 2:7
onear naturally	2:3 3:-3
onear near	0:-3 2:3
onear nearest	1:5
onear need	2:-10 3:10
onear needed	2:-9 3:9
onear neighbor	2:5
onear net	1:3
onear nets	3:3
onear network	1:-3 3:-5
onear networks	0:-3 1:-4 3:5
onear neural	0:-9 2:3 3:5
onear new	0:11 1:-6 2:-6 3:-3
onear newly	0:9 2:-6 3:-3
onear nlp	3:-3
onear no	0:-4 1:-3 3:7
onear node	0:4 2:-3
onear nodes	2:3
onear noise	3:3
onear noisy	2:3
onear non-blind	0:3
onear non-local	0:3 2:-5 3:3
onear nonlinear	0:-3
onear nonparametric	0:4 3:-4
onear normal	0:-3 2:3
onear not	0:-4 2:-5 3:9
onear notably	0:5 3:-4
onear note	2:-5 3:4
onear notion	0:6 2:-5
onear notions	3:4
onear novel	0:9 2:-6 3:-7
onear number	2:-5 3:5
onear numerical	0:-3 2:3
onear objective	1:-3
onear objectives	1:-3
onear objects	0:3
onear observation	2:3
onear observe	2:-5 3:4
onear observed	2:3 3:-3
onear obstacle	0:3 3:-3
onear obtained	2:7 3:-3
onear obtaining	2:3
onear obtains	2:3
onear of	0:-3
onear off-the-shelf	0:-3 2:3
onear offers	0:-4 1:3 2:4 3:-3
onear offline	0:5 2:-4
onear often	2:-8 3:9
onear on	0:-7 1:-3 2:5
onear one	1:-4 3:4
onear online	0:-4 1:5 3:-4
onear only	0:-4 3:3
onear open	0:7 2:-7
onear open-source	1:4 3:-3
onear operation	0:3 2:-3
onear operations	0:6 2:-4
onear operator	2:5 3:-3
onear operators	0:-3
onear opposed	1:4 2:-4
onear optimal	2:5 3:-6
onear optimization	0:-7 1:3 2:5 3:-3
onear optimized	3:-3
onear optimizes	2:3
onear or	0:-4 1:4 2:-3 3:3
onear oracle	1:-3 3:3
onear order	2:4 3:-5
onear original	1:3 2:-3
onear other	1:5 2:-7
onear our	0:10 1:-6 2:-3 3:-7
onear out	1:3 3:-3
onear outliers	3:3
onear outperform	0:-4 1:12 2:-13
onear outperforming	0:-3 1:10 2:-7
onear outperforms	0:-10 1:16 2:-9 3:-3
onear output	1:-4 2:7
onear over	0:-7 1:10 2:-3 3:-5
onear overall	0:-3 2:3
onear overcomes	0:3 2:-4 3:3
onear paired	0:6 2:-3
onear pairwise	2:-5 3:3
onear paper	0:-4 2:4
onear par	1:10 2:-9
onear paradigm	0:4
onear paradigms	1:-3 2:4 3:-3
onear parallel	0:3
onear parameter	2:5 3:-4
onear parameters	1:6 3:-4
onear part	2:3
onear partial	0:-3 2:4
onear partially	3:3
onear particular	0:3
onear partition	2:5
onear parts	0:3
onear passing	2:4
onear path	2:4
onear paths	2:-4 3:4
onear patterns	1:5 3:-5
onear perception	2:-5 3:6
onear perform	0:-4 1:6 3:-7
onear performance	1:3 3:-4
onear performances	1:6 2:-3 3:-3
onear performed	2:4
onear performing	2:4 3:-3
onear performs	1:4 3:-6
onear perspective	0:-4 1:-3 2:7
onear phase	0:-5 2:3
onear phenomenon	3:4
onear physical	2:3
onear pipeline	2:5 3:-4
onear place	1:5 2:-4
onear plan	0:4
onear planner	2:3
onear planners	2:-3
onear planning	3:-3
onear play	3:-3
onear plug-and-play	3:4
onear point	2:4 3:-7
onear poisoning	1:-3 2:4
onear policies	0:-3 1:5 2:-5 3:3
onear policy	0:6 2:-5
onear popular	0:-5 1:5 2:3 3:-5
onear pose	2:5 3:-5
onear positive	0:3
onear possible	2:-7 3:4
onear posterior	2:3
onear potential	0:-3 2:-5 3:7
onear power	1:-3 2:7 3:-4
onear powerful	0:-7 3:6
onear practical	2:-3 3:4
onear practice	0:-3
onear pre-training	2:3 3:-5
onear precise	3:3
onear predicted	0:-3 2:5
onear predicting	0:-3 3:5
onear prediction	1:-3
onear predictive	1:3 3:-3
onear preferences	1:4 2:-4
onear presents	3:-6
onear pretraining	0:4 1:-3
onear previous	0:-7 3:4
onear primitives	0:-4 2:8 3:-3
onear principle	2:4
onear principles	2:8 3:-4
onear prior	0:-4 3:4
onear private	0:-3 2:6
onear probabilistic	2:7 3:-6
onear probabilities	3:5
onear probing	2:-6 3:5
onear problem	1:-3
onear problems	2:-4
onear procedure	2:3
onear process	2:5 3:-6
onear processes	0:-5 2:3
onear produce	2:3
onear produces	0:3
onear program	0:-5 2:6
onear progress	3:3
onear projection	1:3
onear promising	0:-4 1:-4 3:8
onear prompting	1:4 2:-3
onear propagation	0:5 1:3 2:-8
onear proposal	2:3
onear proposals	2:3
onear propose	1:-4 3:-3
onear proposed	0:4 1:-3 2:-4
onear proposes	2:4 3:-5
onear proposing	0:3 2:-3
onear protocol	2:4
onear provably	2:3
onear provide	0:8 2:-4
onear provides	2:4 3:-5
onear providing	3:3
onear proximal	2:3
onear prune	0:-4 2:6
onear pseudo	3:3
onear publicly	2:3
onear purpose	2:4 3:-3
onear qa	0:3
onear qualitative	0:-3 1:7 2:-4
onear quality	3:-4
onear quantitative	0:-3 1:3
onear quantization	0:-5 1:4 2:3 3:-3
onear queries	2:3
onear query	0:4
onear radar	2:4 3:-3
onear random	0:-6 1:4
onear range	1:3 2:-5
onear ranging	2:-5 3:5
onear rare	2:3
onear rate	0:3 1:6 2:-8
onear rather	1:-6 2:-3 3:10
onear ratio	0:4
onear raw	2:-7 3:5
onear real	3:5
onear real-time	1:4 3:-4
onear real-world	2:5 3:-5
onear realistic	0:3
onear realizes	2:3
onear reasonable	0:4 2:-3
onear reasoning	0:3 1:3 3:-6
onear recent	0:-8 1:-3 3:4
onear recently	0:-9 1:5
onear recognition	1:3 2:3 3:-10
onear recurrent	0:4 1:-5
onear recursive	2:3
onear reduce	2:3 3:-4
onear reduced	2:3
onear reduces	2:3
onear reducing	2:6 3:-3
onear reduction	0:-3 1:5
onear reductions	2:3
onear refer	0:8 2:-8
onear referred	0:3 2:-4
onear refine	0:-4
onear refinement	0:-3 3:3
onear regarding	2:5
onear regime	0:3
onear region	0:-3 2:4
onear regression	0:-4 1:7 3:-3
onear regret	2:5 3:-5
onear regularization	0:-3 2:7
onear regularized	2:3
onear regularizer	2:5
onear reinforcement	0:-6 1:4
onear related	0:-6 3:6
onear relation	3:3
onear relative	1:8 2:-6 3:-4
onear release	2:-4 3:4
onear relevance	0:8 2:-7
onear reliability	0:3 2:-4
onear rely	1:3 2:-7 3:4
onear relying	1:5 2:-7 3:4
onear remaining	2:4
onear remains	1:3
onear remarkable	2:-4 3:4
onear rendering	2:3
onear replace	1:4 2:-4
onear representation	3:-6
onear representations	0:-9 1:5
onear representative	3:-3
onear represented	0:-3 2:3
onear require	2:-7 3:9
onear requirements	0:-4 2:7
onear requires	2:4 3:-4
onear requiring	3:3
onear research	0:-4 3:6
onear residual	0:-3
onear resnet	1:-3 2:3
onear respectively	2:3
onear response	0:3 2:-5
onear result	1:5 2:-3 3:-5
onear resulting	0:10 2:-7
onear results	3:-3
onear retrieval	0:-4 2:9 3:-4
onear reveal	2:3
onear revisit	0:-4 2:5
onear rgb	2:3
onear rich	0:-3 2:3
onear rl	0:-3 3:3
onear rnns	2:-5
onear robot	1:-3 2:-3 3:6
onear robotics	2:4
onear robots	2:-5 3:6
onear robust	1:-3 2:5
onear robustness	0:3 1:6 2:-6 3:-5
onear role	2:-6 3:6
onear routing	3:4
onear rule	0:-3 2:4 3:-3
onear run	2:3
onear runtime	0:-3 3:4
onear safety	0:-3
onear salient	3:3
onear same	1:3 2:-5 3:3
onear samples	0:-3 2:4 3:-3
onear sampling	0:-5 2:7
onear scalability	3:4
onear scales	0:8 2:-6 3:-3
onear scaling	1:4 2:-7
onear scenario	0:4 2:-4
onear scenarios	3:-3
onear scheme	0:3 1:-6 2:4 3:-4
onear schemes	2:5
onear scope	2:3
onear score	2:4
onear scores	1:5 2:-6
onear screening	1:3
onear seamlessly	1:-3 2:7
onear search	1:4 3:-5
onear secondly	0:5 2:-4
onear seen	0:-4 1:8 2:-8 3:3
onear segmentation	2:5 3:-3
onear select	0:7 2:-6
onear selecting	2:3
onear selection	0:7 2:-4 3:-5
onear selective	0:4 2:-3
onear self-attention	0:-4 2:5
onear semantic	0:4 3:-5
onear semi-supervised	2:-4 3:3
onear sensing	1:-4 2:7
onear sensors	0:-4 2:3
onear sentences	2:6
onear sentiment	2:-3
onear sequence	1:-4
onear sequences	1:4 2:-5
onear series	2:3 3:-5
onear set	2:-3 3:5
onear setting	0:5 2:-4
onear settings	0:3 2:-4
onear setup	2:-6 3:3
onear shallow	2:3
onear shape	3:-6
onear shared	2:3
onear sharing	2:3
onear should	0:8 2:-7
onear show	0:7 1:-3 3:-11
onear showing	2:-3 3:4
onear shown	2:-10 3:7
onear shows	1:-7 2:5
onear signal	2:3
onear signals	2:4 3:-4
onear significant	1:4
onear significantly	1:7 3:-10
onear similar	0:-4
onear similarities	1:-4
onear similarity	0:4 1:3 2:-8
onear simple	2:3 3:-5
onear simulated	0:4 3:-5
onear simulation	0:4 2:-4
onear simultaneously	0:-4
onear since	3:4
onear single	0:-5 2:7 3:-3
onear single-agent	2:-4 3:4
onear singular	1:3
onear size	1:-3 3:4
onear slam	2:3
onear slow	0:3 2:-3
onear small	1:-4 2:4
onear smaller	2:-4
onear snns	2:3
onear soft	0:5 2:-3
onear software	2:8 3:-4
onear solution	2:3 3:-5
onear solutions	3:3
onear solve	1:3 3:-6
onear solved	0:-3 1:6 3:-3
onear solving	0:6
onear some	0:-5 1:-4 2:7
onear source	0:8 2:-6
onear space	0:3 1:-3
onear spaces	0:-4 2:8 3:-3
onear span	2:3
onear spanning	2:5 3:-5
onear sparse	2:3 3:-3
onear spatial	0:5 2:-5
onear special	0:3 3:-3
onear specific	2:-3
onear specifically	0:4 1:-6 2:3 3:-7
onear specifications	2:3
onear spectral	2:4
onear speedup	1:7 2:-6
onear squares	0:-3
onear stability	2:3 3:-3
onear stabilize	2:3
onear stage	0:-3 2:3
onear standard	0:-10 1:13 3:-9
onear state	2:6 3:-6
onear state-of-the-art	0:-9 1:9
onear states	2:4 3:-3
onear static	0:4 1:4 2:-7
onear statistical	1:3
onear step	2:-6 3:7
onear stereo	2:-4 3:4
onear stochastic	2:5 3:-5
onear strategies	1:10 2:-7 3:-5
onear strategy	0:-4 2:4
onear strong	0:-3 1:3
onear structure	0:-3
onear structured	0:-3
onear structures	0:4 3:-3
onear studied	1:-3 2:-3 3:6
onear studies	0:-4 1:-3 2:7
onear study	1:-7 2:3
onear subsequently	0:6 2:-4
onear subset	0:3
onear substantially	1:4
onear success	1:-3 3:4
onear successful	1:-3 2:3
onear successfully	2:3
onear such	0:-6
onear sufficient	2:-3 3:5
onear suggest	0:7 1:-4 2:-8 3:5
onear suitable	2:5
onear suite	2:4 3:-3
onear summarization	3:-3
onear superiority	0:5 2:-6
onear support	0:3 1:-4 2:3 3:-3
onear supporting	2:3 3:-3
onear supports	2:3
onear surface	2:6 3:-3
onear surpasses	1:5
onear surprisingly	3:-3
onear surveillance	2:-3 3:4
onear svm	0:4 2:-3
onear symbolic	1:-3
onear syntactic	0:-3 2:5
onear synthesis	1:4 2:-3
onear synthetic	2:5 3:-3
onear system	0:-5 1:3 2:6 3:-5
onear systematic	1:5 3:-3
onear systematically	0:4 1:-3
onear systems	1:3 2:-6 3:5
onear tactile	2:4
onear take	0:-4
onear taken	1:3
onear takes	1:3 2:3 3:-5
onear taking	0:-4 1:3
onear target	0:5 3:-5
onear task	0:7 2:-9 3:3
onear task-specific	0:3 3:-4
onear tasks	0:3 1:5 3:-14
onear technical	2:-3
onear technique	2:-4
onear techniques	1:-4 2:4
onear teleoperation	2:3
onear temporal	1:-4 2:6 3:-3
onear temporally	0:4
onear term	0:10 2:-7 3:-3
onear terms	0:-3 2:11 3:-6
onear test	1:-3 2:6 3:-6
onear tested	1:7 2:-3 3:-3
onear testing	2:5 3:-5
onear tests	0:-3 1:4 3:-4
onear text	0:4 1:5 3:-9
onear textual	3:3
onear textures	0:4 2:-3
onear than	0:-10 1:20 2:-15
onear thanks	2:5
onear that	0:-7 1:9 2:-3
onear the	3:-4
onear their	0:4 2:-5
onear them	1:-4
onear then	0:5 1:-5 3:-10
onear theoretically	1:-4 2:4
onear theory	2:4
onear there	0:-3 1:4
onear thereby	0:3 2:3 3:-6
onear these	1:-5
onear they	1:-4 2:6
onear this	0:7 1:-6 3:-12
onear those	1:6 2:-6
onear three	0:4 3:-6
onear through	3:-4
onear thus	1:6 2:-3 3:-3
onear tight	2:3
onear time	1:-8
onear times	1:7 2:-3
onear to	0:-4
onear together	1:-3 2:4
onear tokens	2:3
onear tool	3:4
onear tools	0:4 3:-3
onear top	1:-3
onear top-down	0:3
onear topic	3:-3
onear tracking	1:3 3:-6
onear tractable	0:-3 2:3
onear traditional	0:-7 1:6 3:-3
onear train	0:-3 1:-3 2:4
onear trainable	0:4
onear trained	0:3 2:-3
onear trains	2:5
onear trajectories	2:3
onear transform	2:4
onear transformation	0:5 2:-3
onear transformer	0:-5
onear transformers	0:-3 1:7
onear transition	0:-4 3:7
onear translation	1:4 2:-4
onear transport	0:4 2:-4
onear tree	2:5 3:-3
onear trees	2:3
onear trigger	2:3
onear triplet	1:3
onear tuning	0:3
onear two-stage	0:5
onear typical	2:-4 3:5
onear typically	3:5
onear u-net	0:-3 2:4
onear uncertainty	0:3 1:3 3:-5
onear understand	2:-5 3:3
onear understanding	3:3
onear unified	3:4
onear unifying	0:8 2:-7
onear unique	0:3 2:-5 3:3
onear unit	0:3
onear unlabeled	0:-3 2:4
onear unlike	0:-3 1:10 2:-10
onear unsupervised	1:5 2:-3
onear up	1:4 3:-3
onear updates	2:5
onear upon	0:-9 1:4 2:3
onear us	0:-5 2:7
onear usage	2:4
onear use	0:-5 1:-4 2:4 3:3
onear usefulness	2:3
onear user	0:-3 2:5 3:-3
onear users	0:3 2:-4 3:3
onear uses	0:-4 2:5
onear using	1:-4
onear utilize	0:4 1:-3
onear utilizes	0:-7 2:11 3:-3
onear utilizing	0:-7 2:7
onear validated	2:3
onear value	0:-3 2:3
onear vanilla	0:-3 1:3
onear variables	3:-3
onear variance	0:-4 2:7
onear variants	0:4 2:-4
onear variational	0:-4 2:5
onear variations	1:3 2:-5 3:3
onear variety	2:3
onear various	2:7 3:-8
onear vector	0:-3 2:3
onear vectors	0:-5 1:8 2:-4
onear vehicle	1:-3 2:5 3:-3
onear verification	0:3 2:-7 3:5
onear versatile	3:-3
onear version	1:3 2:-3 3:3
onear via	1:-4 2:3 3:-3
onear video	0:4 2:-4
onear videos	2:4
onear views	2:-5 3:3
onear vision	0:-3 1:4 2:-9 3:9
onear visual	1:-3
onear vit	1:-3
onear voxel	1:6 2:-4
onear vulnerable	1:-3
onear was	0:-6 1:3 2:4
onear way	0:-3 3:3
onear we	0:6 1:-8 3:-14
onear weight	0:-4 1:5 2:3 3:-3
onear weighted	0:4 2:-3
onear weights	0:7 1:-3 2:-5
onear well	2:3 3:-5
onear well-known	0:-4 1:3 2:-4 3:5
onear when	0:-7 3:4
onear where	1:-3
onear whether	2:5
onear which	2:-5 3:3
onear while	1:5 2:-3 3:-5
onear whose	0:-3 2:3
onear with	1:3 3:-10
onear within	0:-4 3:3
onear without	0:-9 1:-9 2:-11 3:21
onear word	0:3
onear working	2:4
onear works	0:-3
onear yet	0:-3
onear yield	2:-5 3:3
onear yields	1:-4 2:4
onear zero	3:3
onear zero-shot	0:6 2:-3
onear }	0:-3 2:3
onear –	0:4
onear —	3:-3
onear ‘	0:3
onear ’	0:-4 2:3
onear “	3:-4
op "	0:3 3:-5
op '	0:4
op 's	1:3
op (	0:6 1:-7
op )	0:8 2:-5 3:-8
op *	0:7 2:-6
op ,	0:3 3:-6
op -based	0:-3 2:3
op /	0:4
op :	0:7 1:3 2:-6 3:-8
op ;	0:3
op \\em	2:-4 3:4
op ^	0:7 2:-4 3:-5
op a	0:5 1:-5 3:-8
op achieves	0:4 2:-3
op adapt	1:3
op additional	0:5 3:-3
op advanced	3:3
op against	0:-3 3:3
op allows	2:3
op an	0:3 1:-9 2:3 3:-7
op and	3:-3
op any	0:-5 3:4
op applies	0:-3 2:5
op apply	0:4 2:-5 3:3
op applying	2:-3 3:3
op are	0:3 1:3 2:-5
op as	0:4 3:-3
op at	2:4 3:-3
op based	2:3 3:-4
op baseline	1:4 2:-3
op basic	3:3
op benchmark	2:4 3:-3
op best	1:-3 2:4
op between	0:-3 3:3
op both	2:6 3:-6
op by	0:-3
op call	0:9 2:-6
op called	3:-4
op certain	0:-3 3:5
op classical	0:-4 1:7 2:-3
op coherent	2:3
op combining	3:4
op common	3:-3
op comparable	2:3
op compare	1:3 2:-3
op complex	1:3
op construct	2:3
op conventional	0:-4 1:6 2:-4
op corresponding	2:3
op create	2:3
op current	1:4
op deep	2:3
op developed	0:-3 2:5
op different	1:-4 2:5 3:-3
op during	2:4
op e.g.	2:-3
op efficient	0:3 3:-5
op employ	2:3
op employing	2:4
op enabling	2:3
op english	1:3
op enhance	2:-4 3:3
op evaluate	1:-3 2:3
op existing	0:-8 1:8 2:-4
op exploit	2:3
op exploits	0:-3 2:4
op fast	2:3
op first	0:4
op following	2:4
op for	0:-5 1:-4 2:6 3:-3
op framework	2:-3
op from	0:-9 2:3 3:3
op full	2:3
op general	0:3 3:-3
op generate	0:3
op given	2:4
op good	1:3 3:-3
op high	2:-4 3:6
op high-dimensional	2:3
op higher	2:4
op improve	1:3
op improved	2:4 3:-4
op improves	3:4
op improving	2:3
op in	0:-6
op including	1:3 3:-3
op incorporating	2:3
op innovative	0:4 2:-6
op into	3:-4
op introduces	0:5 2:-5
op introducing	0:5 2:-4
op is	0:5 2:-4
op its	3:-4
op large	0:3 2:-5
op large-scale	3:3
op learn	0:3
op learned	0:4 2:-3
op learning	0:3
op less	2:3
op leverage	0:-4 2:3
op leverages	0:-4 2:4
op like	0:-4
op lower	3:3
op many	3:3
op model	0:3 2:-3
op more	2:-3 3:3
op most	1:5 2:-4
op multiple	0:-3
op naive	1:6 2:-5
op named	0:8 2:-6
op novel	0:5 1:-3 3:-7
op off-the-shelf	0:-3
op on	0:-3 1:-6 3:4
op one	2:-5 3:6
op only	3:4
op optimal	0:-3 2:4 3:-3
op optimized	0:3
op or	0:-4 3:4
op original	0:-3 1:6
op other	1:3 2:-4
op our	0:11 1:-6 2:-4 3:-8
op outperform	1:7 2:-3
op outperforms	1:8 2:-6
op over	1:7 2:-3 3:-3
op perform	3:-5
op performing	2:4 3:-3
op performs	1:-3 2:4
op popular	1:3 3:-4
op powerful	0:-4
op pre-trained	0:-5 2:5
op present	0:3 2:-6 3:4
op previous	1:5 2:-3
op prior	2:-4 3:4
op propose	0:7 2:-6
op proposed	3:-6
op provide	2:-3
op real-time	1:4
op real-world	2:3
op recent	0:-3 1:3
op reducing	2:3
op representative	1:3
op resulting	0:6 2:-3
op robust	3:-3
op scalable	2:4
op several	2:3 3:-4
op simple	2:4 3:-3
op simulated	2:3 3:-3
op solve	0:4 2:-3
op solving	0:4
op standard	0:-7 1:6
op state-of-the-art	0:-4 1:3
op study	2:3
op successful	2:4
op than	1:7 2:-6
op that	0:4 2:-7
op the	1:-4
op their	1:4
op these	3:3
op this	0:6 1:-5 3:-4
op through	0:3 1:-5 2:3 3:-4
op to	0:-4 1:4 2:-3
op towards	2:-4 3:5
op traditional	0:-4 1:4
op train	0:5 2:-3
op training	2:3
op two	3:-4
op typical	2:-3 3:5
op unified	0:-3 3:4
op unique	0:4
op unlike	1:6 2:-4
op upon	0:-5
op use	0:4 1:-7
op used	1:6 2:-3
op uses	0:-7 2:7
op utilizes	2:3
op utilizing	2:3
op vanilla	0:-3
op various	0:-3 2:4
op via	1:-5 2:3
op well-established	1:3
op which	1:4 2:-3
op while	0:-3 1:6 2:-3
op with	1:3 3:-6
op without	0:-3 1:-4 3:7
op ’	3:4
op ’s	1:3
op “	3:-3
oppp ( 1 )	0:7 1:-3 2:-4
oppp ( 2 )	0:6 2:-4
oppp ( e.g. ,	2:3
oppp ( i )	0:3 2:-3
oppp ( ii )	0:3
oppp ) , a	2:-3 3:4
oppp ) and a	2:3
oppp ) and the	0:-3 2:4
oppp , a new	0:-3
oppp , a novel	0:-9 2:10
oppp , and an	0:4 2:-4
oppp , and the	2:3
oppp , based on	2:5
oppp , the first	0:-4 2:5
oppp , we apply	0:3
oppp , we introduce	0:-4 2:4
oppp , where the	2:3
oppp : 1 )	0:-6 1:3 2:3
oppp ^ ^ ^	0:7 2:-4 3:-5
oppp ^ ^ a	0:5 3:-5
oppp ^ ^ an	0:4
oppp ^ ^ in	0:4
oppp ^ ^ on	2:3 3:-3
oppp ^ ^ our	1:-3
oppp ^ ^ the	0:10 2:-5 3:-12
oppp ^ ^ this	0:5
oppp ^ ^ using	2:3
oppp ^ ^ with	1:-3
oppp ^ a novel	0:4 2:-4
oppp ^ furthermore ,	0:4 2:-3
oppp ^ in the	3:-4
oppp ^ the proposed	0:4
oppp ^ we introduce	0:8 2:-7
oppp ^ we propose	0:6 2:-5
oppp ^ we use	0:-3 2:4
oppp a class of	2:-3 3:4
oppp a family of	0:4 2:-3
oppp a range of	3:-3
oppp also propose a	0:3 2:-3
oppp and 2 )	1:4
oppp and a novel	0:4 2:-3
oppp based on a	0:-3 1:5
oppp based on the	0:-3 2:3
oppp be used to	2:3 3:-3
oppp by using a	0:4 2:-4
oppp compared to the	1:5 2:-4
oppp consists of a	0:6 2:-5
oppp datasets show that	0:-3 2:3
oppp demonstrate that the	0:5 2:-3
oppp derived from the	2:4
oppp design a novel	0:3 2:-3
oppp develop a novel	0:3 2:-3
oppp effectiveness of our	2:3
oppp experiments on the	2:3
oppp experiments show that	0:4 2:-3
oppp finally , a	0:3
oppp framework based on	0:4 2:-3
oppp further improve the	1:3
oppp ii ) a	0:3 2:-3
oppp in terms of	2:4
oppp inspired by the	0:-3 3:4
oppp introduce a new	3:5
oppp is based on	2:-3 3:3
oppp kalman filter (	0:-3
oppp language models (	2:3
oppp method , called	0:3
oppp method using a	0:-3 2:3
oppp methods based on	3:3
oppp models such as	3:3
oppp module and a	1:4 2:-6
oppp neural network (	0:-6 1:-3 2:7
oppp neural networks (	1:3 2:-4 3:3
oppp on a novel	0:7 2:-6
oppp performance on the	0:4 2:-3
oppp present a novel	2:4
oppp problem as a	0:-3 2:5
oppp propose a new	0:-8 2:9
oppp propose a novel	0:-13 2:13
oppp propose an efficient	1:3
oppp proposes a novel	0:3
oppp recent advances in	2:5 3:-3
oppp refer to as	0:4
oppp reinforcement learning (	0:-4 2:6
oppp results demonstrate that	0:3
oppp results indicate that	2:3
oppp show that our	0:3 2:-3
oppp simple yet effective	2:-4
oppp specifically , the	0:3
oppp such as the	2:3
oppp that the proposed	0:-3 2:5
oppp that uses a	2:3
oppp the concept of	0:4
oppp the efficiency of	1:-4 2:5
oppp the field of	3:3
oppp the importance of	1:-3 2:3
oppp the performance of	0:-4 1:8 2:-8
oppp the perspective of	0:4 2:-3
oppp the problem of	0:7 2:-4 3:-3
oppp the quality of	2:3
oppp the recently proposed	0:-3 1:3
oppp the robustness of	1:3
oppp the task of	2:5 3:-5
oppp the training of	2:-4 3:4
oppp the use of	0:-8 2:7
oppp to as the	0:6 2:-6
oppp to evaluate the	0:4 2:-4
oppp to learn a	0:4 2:-3
oppp to train the	0:6 2:-5
oppp to use a	2:-5 3:4
oppp variant of the	2:3
oppp variational autoencoder (	0:-4 2:5
oppp we construct a	0:-5 2:5
oppp we design a	0:5 2:-4
oppp we employ a	0:-3 2:3
oppp we focus on	0:-5 2:5
oppp we introduce the	0:9 2:-9
oppp we observe that	0:-4 3:3
oppp we present a	0:-7 2:8
oppp we present the	0:3
oppp we propose a	1:-5 2:5
oppp we propose an	0:-5 1:5
oppp we propose the	0:4 2:-4
oppp we show that	1:-5 2:5
oppp we study the	0:-4 2:5
oppp we train a	0:-3 2:3
oppp we use a	0:4
oppp well as the	1:4 2:-6
oppp which we call	0:3
other head invented	0:-5
other head ordinary	3:-3
other head unusual	0:8 2:-8
own build	0:-4 1:3
own builds	0:5 2:-3
own built	0:3 2:-4
own called	0:4 2:-4
own construct	3:-3
own constructed	1:-3 2:4
own constructs	0:3
own contribute	2:-3 3:3
own create	0:6 2:-5
own describe	3:-3
own describes	1:-3 2:4
own design	3:4
own designed	2:3 3:-3
own develop	0:5 1:-5 3:-4
own devise	1:-3 2:4
own dubbed	0:4 1:4 2:-8
own formulate	0:3 3:-3
own introduced	0:-3
own introduces	1:-3 2:3 3:-4
own named	2:3
own namely	2:3 3:-5
own present	0:4 1:-3
own presented	2:3
own propose	0:4 1:-5 3:-4
own proposed	0:-3 1:6 3:-5
own proposes	0:5 2:-3 3:-4
own release	2:-4 3:3
own termed	2:3
own verb 1	0:16 1:-10 2:-9 3:-9
own verb 2	0:7 1:-5 2:-3 3:-5
own verb 3	0:-3 1:-4 2:4
own verb 4	0:7 2:-6
own verb 5	0:3 3:-7
own verb 6	1:4 3:-4
own verb 7	1:-4 3:3
own verb 8	0:4 1:-5 3:-5
p "	0:3 3:-3
p '	0:4 2:-4
p 's	1:3 2:3 3:-4
p (	0:4 1:-6
p )	0:10 2:-7 3:-7
p *	0:7 2:-6
p ,	3:-3
p -based	0:-3 3:3
p /	0:4 3:-3
p :	0:7 2:-4 3:-11
p ;	0:3
p \\em	2:-4 3:4
p a	0:4 1:-5 3:-9
p accurate	2:5 3:-3
p accurately	2:4 3:-3
p achieve	2:3
p achieves	0:4 2:-3
p adapt	1:3
p additional	0:5 3:-3
p adopt	1:-3 3:6
p advanced	2:-3 3:4
p after	2:4 3:-3
p against	0:-3 1:-3 2:4
p allows	2:3
p although	1:4 3:-4
p an	0:4 1:-6 3:-7
p any	0:-5 3:5
p applies	0:-3 2:5
p apply	0:4
p are	0:3 2:-4
p as	0:4 3:-6
p at	2:4 3:-3
p automated	0:3 2:-3
p based	1:-3 2:3 3:-3
p baseline	1:4 2:-3
p basic	3:3
p benchmark	2:4 3:-3
p benchmarking	1:4
p best	1:-3 2:4
p between	0:-3 2:3
p both	2:5 3:-6
p build	2:-4
p by	0:-4 1:-3 3:3
p call	0:9 2:-6
p called	3:-4
p certain	0:-3 3:5
p classic	1:3 2:-3
p classical	0:-4 1:6 2:-4
p coherent	2:3
p combine	2:6 3:-5
p combining	3:6
p common	3:-3
p comparable	2:3
p compare	1:3 2:-3
p complex	2:-5 3:3
p consider	2:6 3:-4
p conventional	0:-4 1:7 2:-7 3:3
p corresponding	2:3
p create	2:3
p current	1:4 2:-6 3:4
p designed	3:-3
p designing	2:-5 3:7
p developed	0:-3 2:5
p different	1:-4 2:5 3:-3
p direct	2:3 3:-3
p discrete	2:3
p during	1:-3 2:5
p e.g.	2:-4 3:3
p effective	2:3 3:-5
p efficient	0:3 2:4 3:-8
p either	2:-6 3:7
p employing	2:3
p english	1:3
p enhance	2:-4 3:3
p evaluate	1:-3 2:3
p existing	0:-9 1:8
p expensive	2:-4
p exploit	2:3
p exploits	0:-3 2:4
p explore	2:3
p extra	0:4 2:-8 3:5
p fine-grained	2:4 3:-3
p fine-tuning	2:-6 3:5
p first	0:4
p following	2:4
p for	0:-5 1:-5 2:5
p framework	2:-3
p from	0:-9 3:4
p full	2:4
p general	0:3 2:-3
p generate	0:3
p generic	2:3
p given	2:6 3:-3
p good	1:3 3:-3
p high	3:4
p human	2:-3 3:3
p implement	0:3 1:4 2:-4 3:-3
p improve	3:-3
p improves	3:4
p improving	2:3
p in	0:-5 3:3
p including	1:3
p incorporating	1:3
p increased	3:3
p innovative	0:4 2:-6
p integrates	2:4
p integrating	2:-3 3:3
p introduced	3:3
p introduces	0:5 2:-5
p introducing	0:5 2:-5
p is	2:-3
p its	2:3 3:-5
p large	0:3
p learn	0:3
p learned	0:4 3:-4
p learning	0:3
p less	2:3
p leverage	0:-4
p leverages	0:-4 2:5
p like	0:-4 1:5
p mainstream	1:4 2:-4
p makes	2:3
p many	2:4
p model	0:3 2:-5
p modern	2:3
p more	2:-3 3:3
p most	1:6 2:-5
p multiple	0:-3 2:3
p naive	1:5 2:-9 3:4
p named	0:9 2:-7
p no	1:-3 2:-4 3:5
p nonlinear	3:4
p novel	0:5 1:-3 3:-7
p of	0:-4
p off-the-shelf	0:-3
p on	0:-4 1:-3 2:3
p one	2:-5 3:6
p online	2:5 3:-4
p only	3:4
p open-source	2:4
p optimal	0:-3
p optimized	0:3
p or	0:-5 2:-4 3:9
p original	0:-3 1:6
p other	1:3 2:-4
p our	0:11 1:-6 2:-4 3:-8
p outperform	1:7 2:-3
p outperforms	1:8 2:-6
p over	1:8 2:-4 3:-3
p performing	2:7 3:-5
p performs	1:-3 3:3
p popular	2:4 3:-4
p powerful	0:-4 3:4
p practical	2:-3 3:4
p pre-trained	0:-5 2:5
p precise	2:-3 3:3
p predict	0:3
p present	0:3 2:-6 3:4
p presents	0:3
p previous	1:6 3:-4
p prior	2:-3 3:3
p propose	0:7 2:-6
p proposed	3:-6
p provide	2:-3
p public	2:3
p real-time	1:4
p real-world	2:3
p recent	0:-3 1:4
p reduce	2:-5 3:3
p reduces	2:-4 3:4
p reducing	2:3
p representative	1:3
p require	2:4 3:-4
p resulting	0:6 2:-3
p robust	3:-3
p scalable	2:4
p scale	2:3
p simulated	2:3 3:-3
p since	3:5
p single	2:4
p smaller	1:3
p solve	0:4 3:-5
p solving	0:4 3:-5
p standard	0:-7 1:6
p state-of-the-art	0:-4 1:4 2:-3
p study	2:3
p than	0:-3 1:11 2:-6 3:-4
p that	0:3
p the	1:-6 3:-3
p their	1:4 3:-5
p this	0:6 1:-6
p through	1:-8 2:3
p to	0:-4 1:6 2:-4
p towards	2:-4 3:5
p traditional	0:-4 1:5 2:-3
p train	0:5 3:-3
p training	1:-4 3:5
p two	3:-4
p typical	3:4
p unified	0:-3 3:4
p unique	0:4
p unlike	1:6 2:-4
p upon	0:-5 2:3
p use	0:4 1:-3 3:-3
p used	1:7 2:-3 3:-4
p uses	0:-7 1:-3 2:8
p using	0:-3 2:4 3:-3
p utilizes	2:3
p utilizing	2:4
p vanilla	0:-3
p various	0:-3
p via	1:-3 2:5 3:-6
p well-established	1:3
p which	1:4
p while	0:-4 1:5
p without	0:-3 1:-3 2:-3 3:8
p ‘	0:3
p ’	3:3
p ’s	1:3
p “	3:-4
part aim	0:-6 1:3 2:3 3:-3
part back	0:-22 3:7
part body	0:-5 2:3 3:-5
part end	0:3 1:4 3:-12
part title	0:6 1:-5 2:4 3:-22
pp " the	2:3 3:-3
pp ( e.g.	2:-4 3:3
pp ) ,	2:-3
pp ) a	0:4
pp ) an	0:4
pp ) and	0:3
pp ) or	2:-5 3:3
pp ) the	0:7 2:-5
pp ) to	0:3
pp ) using	1:3
pp ) with	0:-3 1:-4 2:7
pp * *	0:3 2:-3
pp , a	1:-5
pp , an	2:-4
pp , and	1:5 2:-4
pp , called	0:3
pp , existing	1:4 2:-4
pp , for	0:3 3:-3
pp , in	0:5 2:-4
pp , named	0:7 2:-5
pp , our	3:-3
pp , the	0:8 1:-5 2:-5
pp , to	3:-3
pp , using	2:3
pp , while	1:5 3:-5
pp , with	1:3 2:-6
pp - -	2:-3
pp 2 )	0:4 2:-5
pp : a	0:5 1:-3
pp : the	3:4
pp ^ "	2:3
pp ^ a	0:4 1:-3
pp ^ although	1:4 3:-4
pp ^ an	0:4
pp ^ as	0:3 3:-4
pp ^ existing	1:3
pp ^ in	0:3 2:5 3:-6
pp ^ many	2:3 3:-3
pp ^ on	2:3 3:-3
pp ^ our	1:-3
pp ^ since	3:5
pp ^ the	0:12 2:-7 3:-12
pp ^ this	0:5 2:-5
pp ^ using	2:6 3:-3
pp ^ while	1:-4 3:6
pp ^ with	1:-3 2:4 3:-3
pp \` \`	3:3
pp a generic	2:4
pp a given	2:3
pp a large	0:4 2:-3
pp a new	0:3 2:-3
pp a novel	0:7 1:-3 2:-3 3:-5
pp a powerful	2:-3 3:5
pp a pre-trained	0:-3
pp a real-world	2:4 3:-3
pp a simple	1:3 2:-3
pp a single	2:4
pp a state-of-the-art	1:7 2:-5
pp a trained	2:-3 3:5
pp a unified	0:-3 2:4
pp abilities of	1:-4 2:4
pp able to	2:7 3:-7
pp accuracy and	2:3 3:-3
pp accuracy in	2:3 3:-3
pp accuracy of	3:-4
pp adoption of	2:-3 3:4
pp advances in	2:5 3:-3
pp algorithm ,	0:4 2:-3
pp algorithm for	2:-4 3:3
pp alternative to	1:4 2:-5
pp an efficient	2:3 3:-4
pp analysis and	2:-3 3:3
pp analysis of	2:-4 3:4
pp and a	0:7 1:3 2:-5 3:-7
pp and an	0:5 3:-6
pp and high	2:4 3:-4
pp and other	2:4 3:-3
pp and the	0:8 1:-6 3:-6
pp applications in	2:-5 3:5
pp applications including	2:-3 3:3
pp applications like	2:3 3:-3
pp applications of	2:4 3:-4
pp applied to	2:3 3:-4
pp approach (	2:-4 3:4
pp approach ,	0:3
pp approach for	0:3 3:-5
pp approaches for	2:3
pp art in	2:4 3:-3
pp as a	0:-10 2:5 3:4
pp as an	0:-5 2:3 3:3
pp as the	0:3 1:4 2:-5
pp attention (	0:-3 2:4
pp autoencoder (	0:-3 2:6
pp b )	2:-3
pp based on	1:-3 2:3
pp behavior of	2:-3 3:4
pp benefits of	0:3 1:3 2:-6
pp between the	3:4
pp both the	2:5 3:-3
pp build a	0:-6 1:4 2:3
pp by a	1:9 2:-5 3:-3
pp by an	0:-4 2:4
pp by combining	2:3
pp by incorporating	2:3
pp by introducing	0:4 2:-3
pp by the	0:5 1:-5 2:-4 3:3
pp by using	1:3
pp called the	0:7 2:-6
pp case of	3:5
pp challenge for	2:-5 3:5
pp challenges in	2:4 3:-4
pp challenging for	2:5 3:-4
pp class of	1:-5 2:4
pp classification and	2:-3 3:4
pp combination of	0:5 3:-4
pp combined with	1:-5 3:5
pp commonly used	2:-3
pp compared to	1:4 2:-9 3:4
pp complexity and	2:3 3:-3
pp concept of	0:6 2:-6
pp construct a	0:-7 2:7
pp context of	3:3
pp control (	0:-6 2:6
pp control and	2:-3
pp current state-of-the-art	2:4 3:-6
pp dataset ,	0:3 2:-3
pp dataset and	2:3
pp dataset called	0:-3 2:3
pp decomposition (	2:-3 3:4
pp demonstrate that	0:7 1:-3 2:-4
pp demonstrates that	1:4 2:-4
pp design a	0:3
pp designed for	2:-7 3:8
pp detection (	2:-3
pp detection and	3:-4
pp develop a	0:-3 2:4
pp devise an	0:-6 2:7
pp due to	1:4 2:-4
pp e.g. ,	2:-3 3:7
pp efficiency of	2:-3 3:3
pp employs a	0:-4 2:5
pp estimation (	2:-3
pp estimation and	0:3 3:-3
pp evaluate the	0:4 2:-4
pp evaluating the	0:4 2:-3
pp evaluation of	3:3
pp example ,	2:-4 3:5
pp experiments with	2:5
pp extend the	1:4
pp family of	1:-4 2:5
pp field (	0:-3 2:4
pp field of	2:-4 3:5
pp fine-tuning (	2:-4
pp focus on	0:-5 3:6
pp focused on	1:4 3:-5
pp focuses on	2:-5 3:6
pp for solving	2:-3
pp for the	0:-4 2:4
pp for training	2:4
pp form of	3:5
pp formulate a	0:-4 2:4
pp formulation of	1:4 2:-3
pp framework ,	0:4
pp framework for	2:-8 3:9
pp function (	2:3
pp furthermore ,	0:4 2:-3
pp fusion (	0:4 2:-4
pp generalization of	2:4 3:-3
pp generated by	2:7 3:-5
pp graph (	0:-4 3:3
pp graphs (	0:-3 2:3
pp has a	0:3
pp however ,	1:4 3:-4
pp i )	0:3 2:-5
pp ii )	0:6 1:3 2:-7
pp importance of	1:-3 2:5 3:-5
pp important for	3:3
pp improve the	2:-3 3:4
pp improves the	3:3
pp in a	0:-9 2:6
pp in an	0:-3 3:4
pp in both	1:-4 2:6
pp in modern	3:3
pp in the	0:3 1:-3
pp in which	2:3
pp increase the	2:3 3:-3
pp indicate that	2:4
pp inference (	2:3
pp inference and	3:3
pp inspired by	2:3
pp into the	2:3 3:-4
pp introduce an	0:3
pp introduce the	0:10 2:-9
pp is a	0:-6 3:5
pp is an	0:4 2:-6 3:3
pp is that	1:-3 2:4
pp is the	0:3 1:4 2:-7
pp is to	2:4 3:-3
pp issue of	2:-3 3:3
pp known as	2:7 3:-4
pp learn a	2:3
pp learning a	0:6 2:-6
pp learning and	2:-4 3:3
pp learning for	2:3
pp learning in	0:-4 3:3
pp learning with	1:4 3:-4
pp limitations of	1:5
pp literature on	0:-3
pp lot of	2:-5 3:5
pp machines (	1:-3
pp mapping (	0:-4 2:3
pp method ,	2:-4
pp method for	2:5 3:-3
pp method of	0:6 2:-6
pp method to	2:4 3:-3
pp methods for	2:5 3:-3
pp methods in	1:3 2:4 3:-7
pp methods of	2:4 3:-4
pp methods on	1:-4 2:6
pp methods use	1:4 2:-5
pp minimizing the	2:3 3:-3
pp mnist ,	2:3
pp model (	1:4 3:-5
pp model ,	0:3
pp model with	0:5 2:-4
pp models (	0:-3 2:4 3:-4
pp models ,	1:-3
pp models like	1:4 2:-4
pp modify the	0:-3 2:4
pp module (	0:5 2:-5
pp need for	2:-4 3:5
pp network (	1:-3 3:4
pp network with	2:5
pp networks (	0:-4
pp networks for	2:6 3:-6
pp notion of	0:3
pp number of	0:-3 2:3
pp observe that	0:-4 3:3
pp obtained by	3:3
pp of a	3:-3
pp of an	1:-3 2:5 3:-3
pp of current	1:7 2:-6
pp of recent	2:-3
pp of the	0:-9 1:3 3:4
pp of these	0:4 2:-6 3:3
pp of using	0:-3 3:3
pp of various	1:4 2:-3
pp on a	0:-8 1:3 2:4
pp on an	0:3 1:3 3:-5
pp on the	0:-7 2:4 3:4
pp optimization (	0:5 2:-7
pp optimization and	0:-4
pp or a	0:-3 2:-3 3:7
pp our novel	0:5 2:-6
pp our proposed	0:-3 2:4
pp outperforms state-of-the-art	2:-3 3:5
pp over other	1:3 2:-3
pp paper presents	0:3
pp performance for	2:3
pp performance of	0:-5 1:9 2:-7
pp perspective of	0:3
pp planning and	2:-5 3:5
pp power of	2:5 3:-3
pp pre-training and	2:7 3:-4
pp prediction (	0:3 2:-5
pp prediction and	2:3 3:-3
pp present a	3:4
pp present the	0:3
pp problem (	0:3
pp problem of	0:6 3:-4
pp problems (	2:3 3:-3
pp problems in	2:4 3:-3
pp processes (	2:4
pp processing (	3:3
pp progress in	2:-3 3:4
pp propose a	1:-5 2:4
pp propose an	1:5
pp propose the	0:4 2:-4
pp proposed for	2:3
pp quality of	2:3
pp quantization (	0:-4 1:3
pp recently ,	2:3
pp recently proposed	0:-5 1:3 2:4
pp recognition (	2:4
pp recognition ,	2:4 3:-4
pp recognition and	3:3
pp regression (	1:5 2:-4
pp related to	1:-3 2:4
pp rely on	1:3
pp relying on	2:-10 3:8
pp research in	2:4 3:-3
pp research of	2:3 3:-3
pp results for	1:3 2:3 3:-5
pp results on	2:4 3:-5
pp robustness of	3:-4
pp scheme for	0:-3 2:6
pp search (	0:-3 2:4 3:-3
pp search and	2:3
pp selection (	0:3 2:-3
pp selection and	0:3
pp series of	2:4
pp set of	2:3
pp show that	0:6 1:-6
pp shown that	2:4 3:-3
pp similar to	0:-4 2:-4 3:8
pp solving a	0:-4 2:3
pp study the	0:-4 2:5
pp success in	2:-6 3:6
pp success of	2:-11 3:10
pp such a	0:4 2:-4
pp such as	0:-4 2:-4 3:4
pp suggest that	0:3 2:-3
pp system for	2:3
pp systems (	2:-3 3:6
pp task (	0:3
pp task for	2:-5 3:4
pp task in	2:-4 3:4
pp task of	0:9 3:-10
pp tasks ,	2:-3
pp tasks :	2:3
pp tasks of	1:4
pp technique for	0:3 2:-3
pp techniques for	0:3 2:-6 3:3
pp terms of	2:7 3:-5
pp that our	0:6 2:-4
pp that the	0:5 1:-3 2:-9 3:6
pp that this	0:3
pp the classical	0:-3 3:5
pp the current	3:-3
pp the existing	0:-4 1:5 3:-4
pp the first	0:5 2:-3
pp the learned	0:5 3:-3
pp the novel	0:3 2:-3
pp the original	0:-3 1:6
pp the proposed	0:8 1:-7 3:-3
pp the recent	1:4 3:-4
pp the resulting	0:6 2:-3
pp the standard	0:-3 1:9 2:-5
pp the “	0:5 2:-5
pp then use	0:-3 2:3
pp through a	0:4
pp time and	2:-4 3:4
pp to a	0:-6 2:-7 3:8
pp to an	2:-3
pp to apply	2:4 3:-5
pp to as	0:5 2:-3
pp to combine	2:4 3:-5
pp to construct	2:3
pp to enhance	0:3 2:-3
pp to existing	1:3 2:-4
pp to generate	0:3
pp to improve	1:3
pp to leverage	2:3
pp to previous	1:3
pp to solve	0:5 2:-3
pp to standard	1:-3
pp to the	0:-13 1:3 3:6
pp to traditional	2:-3
pp to train	0:3
pp to use	0:5 2:-5
pp tool for	2:3
pp train a	0:-5 2:6
pp train the	0:5 2:-3
pp trained on	0:4 2:-6 3:3
pp trained using	2:4
pp trained with	1:6 2:-5
pp training a	1:3
pp training and	3:3
pp translation (	2:3
pp under the	3:4
pp understanding (	0:-3 2:5
pp use a	2:-5
pp use of	0:-9 2:5
pp use the	0:-4 2:5
pp used for	0:4 2:-4
pp used in	3:3
pp used to	2:3
pp uses a	2:3
pp using a	0:-5 2:3
pp using our	0:11 2:-10
pp using the	0:-7 2:11 3:-4
pp utilizes a	0:-3 2:4
pp variant of	0:-6 1:6 3:-3
pp variants of	0:-3
pp variety of	3:3
pp version of	0:-5 2:5
pp via a	0:6 2:-5
pp via the	0:-3 1:3
pp vulnerable to	1:-4 3:3
pp we call	0:9 2:-6
pp we compare	1:3 2:-3
pp we conduct	0:3
pp we employ	2:3
pp we introduce	0:3
pp we leverage	0:-3 1:4
pp we perform	0:5 2:-3
pp we present	0:5 2:-4
pp we propose	0:4 2:-3
pp we study	2:3
pp we use	2:4
pp when the	1:4
pp where the	2:6
pp which performs	0:3
pp which the	2:-3
pp while the	0:5 2:-3 3:-3
pp widely used	1:3 3:-5
pp with a	1:4 2:-4
pp with an	1:-3 2:6
pp with existing	1:-3 2:5 3:-3
pp with the	3:-4
pp within a	0:-4 2:5
pp within the	2:4
pp work on	2:-3
pp works on	2:-5 3:6
pp yet effective	2:-4
pp { \\em	2:-3 3:4
pp } (	3:4
pp ~ (	2:3
their build	2:-3
their built	1:-4 2:-4 3:4
their construct	2:-4
their constructed	0:4
their constructs	2:6
their create	1:3
their design	1:-4 3:5
their designed	1:-3 2:3
their designs	3:-3
their developed	0:-3 1:4 2:4 3:-6
their formulate	0:-3 3:5
their introduced	0:-3
their introduces	0:12 2:-5 3:-7
their named	0:8 2:-4 3:-3
their namely	0:-3
their present	0:3 2:-4
their presented	2:6 3:-3
their presents	2:-3
their proposed	0:-5
their proposes	0:4 3:-3
their verb 1	0:11 1:-4 2:-4 3:-8
their verb 2	1:-4 3:3
their verb 3	0:3 1:-3 2:5 3:-7
their verb 5	0:-5 3:4
their verb 6	0:-3 3:4
title after head	0:-6 1:9 3:-8
title head	0:14 1:-6 2:-7 3:-5
title inner	1:-8 2:6 3:-10
title n \$	0:9 1:-6 2:-4 3:-8
title n (	0:5 2:-4
title n ,	0:-5 1:9 2:-4
title n :	0:11 1:-11 2:-4 3:-3
title n algorithms	0:3
title n and	0:5 1:4 2:-3 3:-9
title n approach	1:-4 3:4
title n based	0:-7 2:4 3:3
title n by	0:-6 1:4 2:4 3:-3
title n for	0:5 3:-6
title n from	0:-4 2:6
title n in	0:5 1:-4 3:-5
title n method	0:3 1:4 2:-6
title n methods	1:3
title n model	0:5 2:-5
title n of	3:-5
title n on	0:-7 2:4 3:3
title n through	0:-5 2:4
title n to	2:3
title n under	2:3
title n using	0:-8 3:5
title n with	0:-6 1:5 2:4 3:-5
title n without	2:3
title p ,	0:-4 1:11 2:-7
title p -based	1:3
title p :	2:4 3:-7
title p ^	0:16 1:-13 2:-6 3:-17
title p a	0:6 1:-8
title p accelerating	1:4 2:-3
title p adaptive	2:3
title p an	0:5
title p and	1:3 3:-6
title p based	0:-5 2:5
title p by	0:8 2:-8
title p can	2:4
title p efficient	2:4 3:-4
title p enhancing	1:3
title p from	0:-3 2:5
title p improved	2:-4 3:4
title p improving	1:4
title p in	0:-10 3:5
title p leveraging	1:3
title p of	0:-4
title p on	0:-6 2:10
title p optimal	0:-4 2:4
title p real-time	2:3
title p robust	0:-3 2:4
title p scalable	0:-3 2:4
title p the	2:-8 3:5
title p through	0:7 1:-3 2:-5
title p to	0:-4 1:3
title p towards	0:4 2:-7 3:4
title p using	0:5 2:-3 3:-3
title p via	0:8 1:-6 2:-3 3:-6
title p with	0:8 1:-6 2:-3 3:-6
title start	0:7 1:-8 3:-12
type Dataset	0:3 1:-18 2:7 3:-7
type Dataset invented	0:8 1:-19 2:3 3:-5
type Dataset unusual	0:-6 2:6
type Method	0:3 1:7 2:-6 3:-4
type Method invented	1:5 2:-6
type Method ordinary	1:4 2:-4 3:-4
type Metric	0:-3 1:-32 2:14
type Metric invented	0:-4 1:-9 2:12 3:-3
type Metric ordinary	0:-5 1:-21 2:11
type Metric unusual	0:6 1:-3 2:-4
type Model	0:-4 1:8 2:-5
type Model invented	1:5 2:-4 3:-3
type Model ordinary	0:-8 1:3 3:5
type Model unusual	1:3
type Task	0:-28 1:-43 2:12 3:8
type Task invented	0:-12 1:-15 2:11
type Task ordinary	0:-18 1:-25 2:6 3:7
type Task unusual	0:-14 1:-5 2:10
words 1	0:-12 1:-3 2:4 3:6
words 2	0:-9 1:-6 2:5 3:3
words 3	0:5 1:-7 3:-5
words 4	0:10 1:-5 3:-9
`
