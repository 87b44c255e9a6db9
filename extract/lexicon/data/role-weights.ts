/** Made by scripts/lexicon-weights.mjs: feature, tab, index of the role and weight. */
export const ROLE_WEIGHTS = `
*	0:-7 1:-9 2:5
bL -based	0:-5 2:9 3:-10
bL adopt	1:-8 2:3
bL adopted	1:-4 2:-4 3:5
bL adoption	1:-3 2:-5 3:7
bL against	1:-3 2:13 3:-13
bL although	2:-6 3:6
bL application	1:-3 2:-6 3:7
bL applications	0:-4 2:-11 3:12
bL applied	2:-6 3:6
bL applying	0:-3 1:-10 2:4
bL based	0:-6 1:7 2:9 3:-14
bL benchmark	1:12 2:-11 3:-4
bL benchmarks	1:7 3:-6
bL better	1:6 3:-7
bL build	2:-6 3:5
bL built	1:-3 2:-7 3:8
bL called	3:-4
bL code	1:6 2:-5 3:-5
bL combine	1:-3 2:8 3:-8
bL combined	1:-3 2:-10 3:11
bL combining	1:-7 2:7 3:-6
bL compared	1:7 2:-5 3:-3
bL component	1:-4 2:-12 3:15
bL components	0:12 1:-4 2:-3 3:-10
bL consistent	1:7 2:-7 3:-4
bL contain	2:9 3:-8
bL conventional	1:-3 2:-6 3:7
bL datasets	0:9 1:3 2:-4 3:-7
bL demonstrated	1:3 2:-4
bL design	1:-5 2:-3 3:5
bL designed	3:3
bL designing	1:-9 2:6 3:-4
bL designs	1:6 3:-7
bL despite	0:-5
bL developed	0:-3 1:4 3:-5
bL developing	0:3 1:-3 2:7 3:-9
bL development	0:-4 2:-9 3:11
bL developments	3:3
bL employ	1:-3
bL employed	2:10 3:-10
bL employing	1:11 2:-10 3:-7
bL evaluate	1:6 3:-8
bL evaluation	1:4 2:-7 3:5
bL evaluations	2:-8 3:7
bL existing	0:-8 2:-5 3:3
bL experiment	2:9 3:-9
bL extend	1:4 2:-4
bL extended	1:-3 2:-9 3:11
bL fine-tune	1:-4 2:8 3:-6
bL fine-tuning	1:-3 2:13 3:-11
bL however	0:-11
bL improve	1:-4 2:-7 3:9
bL improved	1:-3 2:-8 3:9
bL improvements	1:4 2:5 3:-8
bL improving	2:-4 3:5
bL inspired	1:-8 2:-7 3:9
bL integrating	2:-14 3:14
bL integration	2:-6 3:5
bL introduce	0:3 2:-3
bL introduced	0:-3 1:4 3:-4
bL introduces	0:10 1:-3 2:-4
bL introduction	1:-4 2:4
bL investigated	2:-3 3:3
bL investigating	1:7 3:-12
bL leverage	2:-3
bL leverages	0:-3 1:-8 2:6
bL leveraging	0:5 1:-5 2:8 3:-11
bL limitation	1:5 2:-6
bL limitations	1:-5 2:5
bL limited	0:-4
bL limiting	1:3 2:-7 3:7
bL limits	1:-3
bL module	2:-5 3:6
bL modules	2:3 3:-8
bL named	0:7 2:-5
bL new	3:-3
bL novel	0:7 1:-5 2:-7 3:4
bL over	1:-3
bL paper	0:7 1:-3 2:3 3:-11
bL popular	0:-7 1:5
bL pre-trained	1:-3
bL pre-training	1:-12 2:5 3:3
bL present	1:-3 2:3
bL presentation	2:10 3:-9
bL presents	2:-13 3:12
bL previous	0:-7 1:8 2:5 3:-9
bL prior	1:3 2:3 3:-8
bL proposes	0:7 2:-5 3:-6
bL recent	0:-7
bL recently	0:-10 1:-5 2:4
bL relies	1:4 2:-8 3:4
bL rely	1:6 2:-4
bL result	0:-3 2:3
bL results	2:3 3:-3
bL show	1:-5 2:-4 3:6
bL state-of-the-art	0:-4 1:-7 2:-5 3:7
bL study	0:6 1:3 3:-10
bL such	0:-5 3:3
bL suffer	1:-7
bL than	1:9 2:-13 3:3
bL this	0:5 3:-7
bL through	1:-7 2:3
bL traditional	0:-3
bL train	1:-6 2:8 3:-6
bL trained	0:-4 1:-3
bL trainee	2:-8 3:8
bL training	0:-5 1:10 2:-11 3:5
bL trains	2:15 3:-15
bL use	0:-5 2:-9 3:5
bL used	0:-4 1:-7 2:-4 3:6
bL uses	1:10 2:-5 3:-11
bL using	0:-5 1:-3 2:-5 3:5
bL via	1:3 2:-7 3:4
bL while	2:-6 3:4
bR -based	0:-5 1:8 3:-5
bR adopt	0:-3 2:6 3:-5
bR adopted	1:-8 3:5
bR against	1:-4 2:-3 3:4
bR application	1:-5
bR applications	0:-11 2:5 3:-5
bR applied	0:6 3:-3
bR apply	1:-9 2:-4 3:8
bR applying	1:4 2:9 3:-12
bR based	0:-5 1:3 3:-3
bR benchmark	1:-3 2:10 3:-9
bR benchmarks	2:9 3:-9
bR better	0:7 1:-6 2:-10 3:9
bR build	1:-3 2:-5 3:7
bR built	0:11 1:-6 2:-11 3:4
bR called	0:-3 1:-3 2:14 3:-15
bR code	1:-4
bR combinations	2:7 3:-6
bR combined	1:8 2:-12 3:5
bR combining	1:-3 2:9 3:-7
bR compare	2:15 3:-15
bR compared	0:-3 2:-4
bR component	0:-3 1:-5 2:16 3:-14
bR components	1:-6 2:4
bR consistency	2:9 3:-7
bR consistent	1:-6 2:-8 3:10
bR consisting	1:3 2:-11 3:10
bR contain	2:-3 3:4
bR contained	1:4 2:11 3:-15
bR containing	1:-3 2:11 3:-10
bR dataset	1:8 3:-4
bR datasets	1:-5
bR demonstrated	1:-3 2:-3 3:5
bR demonstrations	2:-4 3:4
bR design	1:-8 2:14 3:-9
bR designed	0:7 1:6 2:-4 3:-6
bR designing	1:-4 2:-4 3:5
bR designs	1:6
bR despite	1:-3 2:15 3:-15
bR developing	2:7 3:-8
bR development	1:-4
bR employed	1:-7 2:9 3:-6
bR evaluate	1:-4
bR evaluating	3:3
bR evaluation	1:-5 2:3
bR extend	1:-3 2:8 3:-7
bR extended	2:-6
bR fine-tuning	2:-5 3:5
bR however	0:-5 2:-9 3:9
bR improve	0:-3 1:-4
bR improved	1:5 3:-3
bR improvement	1:3 2:8 3:-16
bR improvements	1:-4 2:-6 3:8
bR improves	1:-3 2:5 3:-4
bR improving	1:-5 2:3
bR integrated	2:5 3:-5
bR integrating	2:-7 3:6
bR introduce	1:4 2:-8 3:3
bR introduced	0:3 1:-9 2:5 3:-3
bR introduction	1:-3 3:5
bR investigate	1:-3 2:6 3:-4
bR investigated	1:-8 2:-4 3:12
bR leverage	1:-3
bR leveraged	1:-4 2:-4 3:5
bR leverages	2:7 3:-7
bR leveraging	1:3 2:-7 3:3
bR limit	0:-3 1:-7 2:-9 3:11
bR limitations	1:11 2:-8 3:-7
bR limited	1:6 2:-8 3:3
bR limiting	1:-7 2:4
bR limits	1:8 2:-10
bR modules	1:-3
bR named	1:-3 3:3
bR new	0:5 2:-6 3:4
bR novel	2:3 3:-5
bR outperform	1:8 2:-9 3:3
bR over	0:-3 1:-6 2:-3 3:8
bR popular	0:-6 1:5 2:-12 3:10
bR pre-trained	2:3
bR pre-training	0:-3 1:-3 2:9 3:-9
bR present	1:-3 2:13 3:-12
bR presented	2:3
bR presents	1:-3 3:4
bR previous	1:-6
bR prior	0:-4 2:4 3:-4
bR recent	2:-7 3:8
bR recently	0:-5 2:4 3:-4
bR relies	2:-3
bR rely	1:8 3:-7
bR result	2:-11 3:11
bR results	0:-5 2:3
bR show	2:9 3:-8
bR state-of-the-art	1:9 2:-10
bR study	2:10 3:-10
bR such	0:-9 1:4
bR suffers	1:9 3:-8
bR superior	2:-7 3:8
bR than	0:-4 1:-17 2:17 3:-13
bR this	0:-6 1:-4
bR through	0:3 1:3 2:-7 3:3
bR traditional	1:-9 2:-12 3:16
bR train	1:-9 3:3
bR trained	1:-5 2:4
bR training	0:-6 1:4
bR use	0:-4 1:-11 2:12 3:-8
bR used	0:-11 2:-4 3:3
bR using	0:-5 2:-7 3:7
bR via	1:-6
bafter "	1:-6 2:11 3:-9
bafter 's	1:-6 2:3
bafter (	0:-6
bafter )	0:-4
bafter ,	0:-7
bafter -	1:-3 2:9 3:-6
bafter -based	0:-3 2:-5 3:4
bafter .	1:-7 2:-4 3:8
bafter /	2:4 3:-8
bafter 1	1:-6 2:-16 3:17
bafter 2d	3:3
bafter 3d	2:-7 3:7
bafter :	0:-4 2:-12 3:10
bafter ;	1:-6 2:7 3:-5
bafter ?	2:4
bafter [	1:-8 2:-3 3:5
bafter a	0:-5
bafter abilities	2:9 3:-7
bafter ability	3:3
bafter about	1:9 2:-5 3:-4
bafter accuracy	1:-5 2:8 3:-6
bafter achieve	1:-10 2:15 3:-12
bafter achieved	0:-4 1:-3 2:-10 3:12
bafter across	1:-5 3:4
bafter active	2:6 3:-5
bafter addressing	0:5 2:-13 3:12
bafter adopt	0:-3 2:-6 3:7
bafter adopted	1:-5 3:3
bafter advanced	2:7 3:-5
bafter advantage	2:3
bafter adversarial	2:5 3:-7
bafter against	2:-4 3:5
bafter agents	2:5 3:-5
bafter aim	1:-4 2:12 3:-10
bafter aims	2:4 3:-3
bafter algorithm	0:-6 1:8 2:-3 3:-9
bafter algorithms	0:-3 1:3 2:6 3:-8
bafter all	1:-4 2:-4 3:8
bafter allows	2:6 3:-5
bafter also	2:-6 3:6
bafter alternative	0:-3 1:-11 2:6 3:5
bafter among	1:-8 2:3
bafter an	0:4 1:-3
bafter and	1:-11 2:-3 3:9
bafter answering	1:-4 2:-5 3:7
bafter applications	2:-12 3:13
bafter applied	1:7 2:-14 3:7
bafter applying	1:-6 2:8 3:-6
bafter approach	0:-3 1:-3 2:-5 3:10
bafter approaches	2:6 3:-8
bafter architecture	0:-3 1:-12 2:-6 3:11
bafter architectures	2:3 3:-3
bafter are	0:-5 1:-6 3:4
bafter as	0:-5 1:5 3:-4
bafter assume	0:-4 1:-5 2:-4 3:7
bafter at	0:-7 1:-12 2:4
bafter attention	1:6 2:5 3:-12
bafter attracted	1:3 2:-4 3:3
bafter automatic	1:7 2:-3 3:-7
bafter automatically	1:-5 3:5
bafter available	2:12 3:-12
bafter be	0:-3 1:-8 2:5 3:-3
bafter because	0:-3 2:-5 3:7
bafter become	1:-3
bafter becomes	1:-5 2:-5 3:6
bafter becoming	1:-3 2:-8 3:9
bafter been	0:-6 2:8 3:-6
bafter being	0:-7 1:10 2:-11 3:6
bafter benefits	0:-6
bafter bert	1:-3 2:-6 3:7
bafter better	1:4 2:-3
bafter between	0:5 1:-9 2:5 3:-7
bafter biomedical	1:-3 2:-5 3:6
bafter both	0:-7 1:6 2:7 3:-6
bafter bounds	2:9 3:-9
bafter built	1:-3
bafter but	1:6 3:-4
bafter by	0:-3 3:3
bafter camera	1:-8 2:9 3:-5
bafter can	0:-7 1:3 2:8 3:-13
bafter cannot	1:14 2:-11 3:-6
bafter capability	1:-5 2:-3 3:4
bafter capable	0:-4 1:9 2:-18 3:11
bafter capacity	1:-6 2:4
bafter capture	3:-4
bafter capturing	2:-4 3:4
bafter challenges	2:9 3:-9
bafter challenging	0:-3 2:4 3:-3
bafter class	2:9 3:-8
bafter classification	2:-7 3:8
bafter classify	2:5 3:-5
bafter clip	1:-8
bafter clustering	2:5 3:-5
bafter cnn	1:-4 2:4
bafter combined	1:8 2:-14 3:6
bafter common	1:-6 2:8 3:-5
bafter commonly	1:3 2:8 3:-15
bafter community	1:-5 2:-4 3:9
bafter complex	1:-4 3:3
bafter component	2:8 3:-8
bafter computation	1:-9 2:10 3:-6
bafter computational	1:6 2:-9 3:4
bafter computationally	2:-5 3:3
bafter computer	0:-7 1:-3 3:6
bafter considerable	1:-4 2:6 3:-4
bafter construct	2:-3 3:4
bafter contain	2:-3 3:4
bafter control	2:5 3:-5
bafter convolutional	0:3 1:3 2:-9 3:6
bafter correlation	2:5 3:-5
bafter cost	2:4 3:-3
bafter could	2:-11 3:8
bafter critical	1:-3
bafter cross-lingual	1:-4 2:3
bafter current	2:15 3:-15
bafter data	1:-8 2:3
bafter dataset	2:6 3:-6
bafter datasets	2:-6 3:5
bafter deals	2:-12 3:12
bafter deep	1:-3 2:3
bafter demonstrated	2:-4 3:4
bafter depend	1:-7 2:8 3:-5
bafter depends	1:-3 2:9 3:-8
bafter depth	2:7 3:-7
bafter design	2:14 3:-13
bafter designed	0:-3 1:5 2:-5
bafter detection	2:-9 3:9
bafter determine	1:-3 2:-9 3:11
bafter developed	1:4 2:7 3:-15
bafter different	1:-7 2:10 3:-6
bafter difficult	1:-3 2:-10 3:9
bafter directly	0:-3 2:-3
bafter distribution	1:-6 2:5
bafter dnn	1:-3 2:-7 3:9
bafter dnns	1:-7 3:6
bafter do	1:-6 3:5
bafter does	2:6 3:-6
bafter domain	1:-5 2:3
bafter domains	1:-4
bafter downstream	1:-3 2:9 3:-8
bafter drl	2:8 3:-7
bafter due	0:-4 1:7
bafter during	1:8 3:-6
bafter dynamic	1:-5 2:14 3:-14
bafter e.g.	1:-7 2:4
bafter each	2:8 3:-7
bafter effective	1:7 3:-7
bafter effectively	2:4 3:-3
bafter efficiency	1:5 3:-9
bafter efficient	1:-5 2:10 3:-11
bafter efficiently	1:-4 2:-12 3:13
bafter either	1:3 2:-4
bafter emerged	1:-7 2:15 3:-10
bafter emerges	1:6 2:-5 3:-3
bafter enable	1:-3 3:3
bafter enables	2:12 3:-12
bafter enhance	1:-4 3:3
bafter enhanced	2:-3 3:4
bafter environments	2:-3 3:3
bafter error	2:6 3:-6
bafter especially	1:3 2:11 3:-13
bafter essential	1:-4 2:-6 3:7
bafter established	2:10 3:-10
bafter estimate	1:-8 2:12 3:-6
bafter estimation	1:4 3:-7
bafter etc.	2:7 3:-6
bafter excellent	1:-8 3:9
bafter exhibit	0:-4 1:-8 2:-3 3:12
bafter existing	1:-7 2:6
bafter expensive	2:-3
bafter explain	2:4 3:-4
bafter explicitly	1:-7 2:-12 3:14
bafter exploit	1:-5 2:14 3:-14
bafter exploration	2:-5 3:6
bafter extract	1:-3 2:-3 3:5
bafter extracts	2:10 3:-10
bafter face	1:5 2:-3 3:-5
bafter faces	2:9 3:-9
bafter fail	1:-3 2:-5 3:5
bafter feature	1:-3 2:-3 3:4
bafter feedback	1:-5 2:-6 3:8
bafter few	3:3
bafter few-shot	2:10 3:-10
bafter fine-tuning	2:9 3:-15
bafter fixed	1:-3 3:3
bafter fl	1:3 3:-3
bafter flexible	1:4 3:-3
bafter focus	0:-4 2:-11 3:14
bafter focused	1:-4 3:5
bafter for	0:-7 1:-3 2:6 3:-3
bafter framework	0:5 3:-8
bafter frameworks	1:-3 2:-10 3:8
bafter from	0:-4 1:-4
bafter fully	1:-3 2:7 3:-6
bafter function	1:-3 2:-9 3:12
bafter fundamental	1:-3 2:6 3:-4
bafter gained	1:-3 2:9 3:-8
bafter gans	1:-6 2:5
bafter general	1:-4 2:10 3:-8
bafter generalize	2:-4 3:6
bafter generally	1:8 2:7 3:-19
bafter generate	0:-3 1:-9 2:-7 3:12
bafter generates	1:-9
bafter generation	1:-5 2:9 3:-7
bafter generative	1:-4
bafter geometric	2:7 3:-7
bafter given	2:9 3:-8
bafter gnns	1:-6 2:4 3:-3
bafter good	2:-4 3:7
bafter gradient	1:-4 2:13 3:-11
bafter graphs	1:-3 2:-5 3:6
bafter great	1:3 2:4 3:-6
bafter greatly	2:-9 3:9
bafter handling	2:-9 3:10
bafter hard	1:-3 2:-6 3:7
bafter has	0:-13 1:3 2:5 3:-5
bafter have	0:-8 1:-6 2:7 3:-3
bafter heavily	2:10 3:-10
bafter help	1:-5 2:4
bafter high	1:5 2:-3
bafter high-resolution	1:-3 2:-3 3:4
bafter highly	0:-3 3:5
bafter how	0:6 1:-4 2:-5
bafter however	1:8 3:-7
bafter i.e.	1:6 3:-6
bafter identifying	2:3 3:-3
bafter image	0:8 1:5 2:-18 3:8
bafter images	1:-4
bafter imaging	1:-4 2:3
bafter important	2:5 3:-5
bafter impressive	2:-8 3:9
bafter improve	1:-10 2:6
bafter improved	1:6 2:-14 3:11
bafter in	0:-5
bafter including	1:-6 3:3
bafter increasing	1:-3 2:3
bafter increasingly	1:-6 2:4
bafter infer	1:-10 3:3
bafter inference	2:5 3:-6
bafter information	1:-7 2:8 3:-6
bafter input	1:3 2:-4
bafter instance	1:-3 2:-12 3:13
bafter interpretability	2:-4 3:5
bafter into	0:5 1:3 3:-6
bafter introduced	1:-6 2:4
bafter involves	1:-6 3:4
bafter is	1:-3 2:4 3:-5
bafter issue	2:4 3:-4
bafter issues	1:8 2:-11
bafter it	0:-4
bafter its	1:4 3:-4
bafter jointly	1:3 3:-4
bafter kd	1:6 2:-3 3:-6
bafter kernel	1:6 2:-4 3:-3
bafter key	1:-6 3:4
bafter knowledge	1:-7 2:6 3:-4
bafter label	2:4 3:-4
bafter labels	2:4 3:-11
bafter lack	1:8 2:-10 3:3
bafter large	0:-4
bafter large-scale	1:3 2:-8 3:4
bafter largely	1:-4 3:4
bafter learn	0:-3 1:10 3:-5
bafter learning	2:-5 3:4
bafter leverage	2:-10 3:10
bafter leverages	2:7 3:-7
bafter leveraging	2:5 3:-5
bafter like	0:-3 3:-3
bafter limited	1:6 2:-9 3:6
bafter limits	1:-3
bafter linear	2:-5 3:6
bafter little	1:-4 2:7 3:-6
bafter llms	0:-3 1:4 2:-3
bafter lms	1:-4 2:4
bafter local	1:-14 2:6
bafter long	1:3 3:-4
bafter loss	2:-7 3:7
bafter low	1:-5
bafter lower	3:4
bafter machine	1:-5 2:6 3:-3
bafter made	1:-8 2:-9 3:12
bafter main	0:-7 1:5 2:-5 3:4
bafter mainly	0:-4 1:-9 2:-4 3:6
bafter major	1:5 3:-8
bafter make	1:-7 2:4
bafter making	2:-8 3:7
bafter many	0:-7 3:3
bafter map	1:4 3:-9
bafter mapping	1:-3 2:-14 3:15
bafter marl	2:5 3:-3
bafter massive	2:8 3:-7
bafter may	2:3
bafter mechanism	2:-6 3:5
bafter method	1:6 2:-3 3:-4
bafter methods	0:-3 2:5 3:-6
bafter mobile	2:-4 3:4
bafter model	1:5 2:-6
bafter modeled	2:-5 3:7
bafter modeling	1:-4 2:6 3:-5
bafter models	1:-16
bafter more	0:-4 1:5 2:-4
bafter most	2:5 3:-9
bafter mostly	1:-3
bafter mpc	1:-5 2:9 3:-7
bafter much	1:9 2:9 3:-16
bafter multiple	1:3 2:-4
bafter must	1:-5 2:6
bafter nas	2:6 3:-5
bafter natural	1:-6 3:4
bafter need	2:4 3:-3
bafter needs	2:-9 3:10
bafter ner	1:3 2:-7 3:7
bafter nerf	2:-7 3:5
bafter network	2:7 3:-10
bafter networks	1:-3 2:3 3:-4
bafter neural	0:-3
bafter new	1:-5
bafter nlp	2:-5 3:6
bafter nlu	1:-3 2:4
bafter nmt	2:4 3:-3
bafter non-trivial	2:13 3:-12
bafter not	0:-4 2:-4 3:3
bafter novel	1:6 3:-7
bafter numerous	2:3 3:-3
bafter object	1:-3 2:3
bafter objective	2:9 3:-8
bafter objectives	2:12 3:-11
bafter obtain	1:-7 2:3
bafter obtained	1:-7 2:11 3:-9
bafter of	0:-10 1:-8 2:4
bafter offer	1:-7 3:6
bafter offers	1:-4 3:3
bafter often	1:12 3:-9
bafter on	0:-7 1:-5 3:3
bafter one	1:-11 2:3
bafter only	0:-4 2:-8 3:7
bafter open	0:4 2:3 3:-6
bafter operation	1:-4 2:-13 3:14
bafter optimal	1:11 2:-4 3:-11
bafter optimize	2:6 3:-5
bafter or	0:-5 1:-7
bafter order	1:-5 2:-7 3:10
bafter other	0:-3 2:-3 3:6
bafter outputs	1:5 2:-6
bafter over	1:-4 3:4
bafter paradigm	1:7 2:-9
bafter part	2:-8 3:8
bafter particular	1:-3
bafter particularly	1:-3 2:3
bafter path	0:-3 1:-3 2:-10 3:14
bafter per	1:3 2:-4
bafter perception	1:-3 2:6 3:-6
bafter perform	1:6 3:-6
bafter performance	0:-3 1:-5 2:5
bafter pfl	1:5 2:-4
bafter plays	2:-9 3:10
bafter plms	2:4 3:-4
bafter point	1:-3
bafter policy	1:-7 2:11 3:-10
bafter popular	2:-7 3:8
bafter popularity	2:4 3:-3
bafter poses	2:13 3:-12
bafter potential	1:-8 2:6
bafter potentially	1:-7 2:-7 3:9
bafter powerful	1:-3
bafter practical	1:-6 2:-3 3:6
bafter pre-trained	2:-8 3:10
bafter predict	2:7 3:-6
bafter predicting	2:13 3:-13
bafter prediction	1:8 2:-3 3:-6
bafter presents	1:-3 2:-5 3:7
bafter primarily	1:-9 3:7
bafter probabilistic	2:-6 3:7
bafter probability	1:-5 2:7 3:-5
bafter problem	2:-6 3:6
bafter problems	2:7 3:-7
bafter procedures	2:5 3:-5
bafter process	1:-5 2:6 3:-3
bafter processing	2:-11 3:11
bafter produce	0:-7 1:-6 2:6 3:4
bafter produces	1:-4 2:-14 3:15
bafter progress	1:-3 2:-4 3:5
bafter promise	0:-6
bafter promising	0:-3 1:-3 2:3
bafter propagation	2:7 3:-5
bafter properties	1:-4 2:6 3:-4
bafter proven	0:-3 2:14 3:-12
bafter provide	0:-3 3:-3
bafter provides	1:5 3:-3
bafter quality	2:3 3:-3
bafter question	2:-8 3:10
bafter rapidly	2:-6 3:6
bafter reach	1:-8 2:4
bafter real	2:6 3:-6
bafter real-world	1:-3 2:-12 3:13
bafter reality	2:-4 3:4
bafter reasoning	1:-4 2:4
bafter received	1:-4 2:14 3:-13
bafter recent	1:-4
bafter recently	0:-5 2:-7 3:8
bafter recognition	2:-14 3:13
bafter reduce	1:10 2:-12
bafter regression	1:-4 2:-7 3:8
bafter reid	2:4 3:-4
bafter reinforcement	2:3
bafter relations	1:-3 2:-10 3:11
bafter relatively	2:4 3:-3
bafter rely	1:3
bafter remains	1:-5 2:4
bafter remarkable	1:-10 2:8
bafter represent	2:4 3:-5
bafter representation	2:5 3:-5
bafter representations	1:-8 2:6 3:-4
bafter represents	1:5 3:-10
bafter require	1:-8 2:4
bafter required	2:-6 3:7
bafter requires	2:5 3:-4
bafter requiring	2:9 3:-9
bafter research	2:-8 3:8
bafter responses	2:5 3:-4
bafter results	1:-4
bafter retrieval	2:-3 3:3
bafter retrieving	1:-3 2:11 3:-8
bafter revolutionized	2:-15 3:15
bafter robot	2:5 3:-5
bafter robotic	1:-3 2:-17 3:17
bafter robotics	2:-5 3:5
bafter robots	1:-3 2:4
bafter robust	0:3 1:-4 2:-11 3:10
bafter robustness	2:-7 3:7
bafter run	1:4 3:-6
bafter safety	2:-3 3:4
bafter sample	1:-3 2:9 3:-7
bafter satisfy	1:8 3:-15
bafter scales	2:-4 3:4
bafter scenarios	2:13 3:-13
bafter search	1:3 2:4 3:-10
bafter seen	1:-9 3:12
bafter segmentation	2:-5 3:6
bafter semantic	1:-7 2:-3 3:5
bafter sensitive	0:-3 1:4 2:-5
bafter sequences	2:11 3:-11
bafter settings	2:-6 3:7
bafter several	2:-5 3:7
bafter show	2:5 3:-4
bafter shown	0:-3 1:-5 3:3
bafter significant	1:-4 2:9 3:-7
bafter significantly	1:3
bafter simple	1:-5 2:-9 3:10
bafter since	2:4 3:-3
bafter single	1:-7 3:3
bafter small	2:10 3:-10
bafter snn	1:-4 2:9 3:-9
bafter social	2:4 3:-3
bafter solution	1:4 2:-4
bafter solve	1:-5 2:-14 3:16
bafter some	1:-9 2:10 3:-8
bafter source	1:7 2:3 3:-12
bafter space	1:8 2:-7
bafter spatial	0:-3 1:-12 2:3
bafter specific	2:10 3:-10
bafter speech	2:-7 3:7
bafter sr	1:-3 2:5 3:-5
bafter ssl	1:-5 2:5
bafter state	1:-5 2:-6 3:8
bafter state-of-the-art	1:5 2:-5 3:-3
bafter step	0:7 1:-3 2:-4 3:-3
bafter still	1:5 2:17 3:-22
bafter strategy	1:7 2:-4 3:-6
bafter structural	1:6 2:-10 3:3
bafter structure	2:9 3:-11
bafter struggle	1:-5 2:8 3:-6
bafter studied	0:-5 1:-7 2:5 3:3
bafter studies	1:-3 3:3
bafter substantial	1:-3 2:-6 3:7
bafter success	2:-16 3:14
bafter successfully	1:-10 2:4
bafter such	1:6 2:-3
bafter suffer	2:-4 3:5
bafter suffers	3:-3
bafter summarization	2:-6 3:8
bafter super-resolution	2:-6 3:6
bafter superior	2:-8 3:8
bafter supervised	1:-3
bafter system	0:5 1:5 3:-6
bafter systems	0:-3 1:-7 3:3
bafter takes	0:6 1:-5 2:5 3:-13
bafter target	1:-3 2:8 3:-8
bafter task	1:-6 2:6
bafter tasks	1:-5
bafter technique	2:13 3:-13
bafter techniques	1:-11 2:8
bafter technology	0:-4 1:-3 2:-8 3:9
bafter temporal	2:-15 3:13
bafter tend	1:-3 2:-9 3:10
bafter text	1:-3 2:-13 3:14
bafter than	2:9 3:-8
bafter that	0:-6 1:8 2:5 3:-8
bafter their	1:-9 2:-4 3:7
bafter them	2:-6 3:7
bafter then	1:-3 2:4 3:-3
bafter theory	1:-10 3:6
bafter there	1:-15 2:5 3:4
bafter thereby	2:12 3:-11
bafter these	1:-6 3:3
bafter they	1:9 3:-10
bafter this	2:4 3:-5
bafter those	1:-3 3:3
bafter through	1:4 3:-3
bafter thus	2:-7 3:7
bafter time	2:6 3:-9
bafter time-consuming	1:-3 2:-10 3:11
bafter to	0:-10 2:-3 3:5
bafter tool	0:-4 2:3
bafter tools	2:-10 3:11
bafter towards	1:-5
bafter train	2:3 3:-3
bafter trained	1:-9 2:4
bafter training	1:-5 3:3
bafter transfer	1:-3 2:11 3:-10
bafter transformer	1:6 2:8 3:-15
bafter tremendous	1:-8 2:12 3:-11
bafter two	1:5 2:10 3:-15
bafter typically	0:-3 1:-3
bafter ubiquitous	0:-4 2:5
bafter uda	2:3 3:-3
bafter uncertainty	1:-9 2:6 3:-3
bafter underlying	1:-5 2:-6 3:8
bafter understanding	2:-13 3:13
bafter unsupervised	2:15 3:-15
bafter upon	2:11 3:-12
bafter us	1:7 2:-13 3:7
bafter use	1:-5 2:7 3:-5
bafter used	0:-8 1:5
bafter users	2:10 3:-10
bafter using	1:-8 2:-9 3:11
bafter usually	2:-3
bafter utilize	2:-4 3:4
bafter utilizing	1:5 2:6 3:-15
bafter various	1:-8 2:-3 3:5
bafter vector	0:-3 2:7 3:-5
bafter vehicles	1:-6 3:6
bafter very	2:-7 3:7
bafter via	2:-9 3:10
bafter video	1:11 3:-10
bafter videos	2:5 3:-4
bafter vision	2:-10 3:11
bafter visual	1:-4 2:-3 3:4
bafter vlms	1:6 3:-8
bafter vulnerable	1:-3 2:6 3:-4
bafter was	1:11 2:-6 3:-9
bafter way	1:-6 2:-4 3:7
bafter ways	1:-4
bafter well	1:-6 2:6 3:-3
bafter well-established	1:-3 2:3
bafter were	1:3 2:-5 3:4
bafter when	1:-3 2:8 3:-7
bafter where	1:3 2:3 3:-8
bafter whether	1:-3 2:6 3:-4
bafter which	1:6 3:-4
bafter while	1:-7 2:-5 3:6
bafter whose	1:6 3:-5
bafter widely	1:-7
bafter will	1:-3 2:8 3:-7
bafter with	0:6 1:-4 2:3 3:-5
bafter within	2:8 3:-8
bafter without	1:-4 2:-6 3:9
bafter word	1:-9 2:5
bafter work	1:-4 2:12 3:-12
bafter works	0:-3 1:-6 3:7
bafter would	1:-9 3:7
bafter years	2:-5 3:5
bafter yet	2:-7 3:8
bafter {	0:-3 1:6 2:-5
bafter }	2:-6 3:6
bafter ~	1:-3 3:3
bafter —	0:-4 1:6 3:-8
bafter ’	1:3 3:-8
bafter ’s	0:-3 2:3 3:-7
bafter ”	1:-8
begins -1 Dataset	0:9 1:-4 2:-13 3:7
begins -1 Method	0:-6 1:4 2:-4
begins -1 Metric	0:-4 1:-8 3:3
begins -1 Model	0:-6 2:13 3:-11
begins -1 Task	0:-9 1:-9 2:3
begins -2 Dataset	1:5 3:-4
begins -2 Method	0:-21 1:3 2:-3 3:3
begins -2 Metric	0:-5 1:-3 2:-6 3:7
begins -2 Model	0:-3
begins -2 Task	0:-8 1:-11 2:5 3:-3
begins -3 Dataset	0:-4 2:-18 3:19
begins -3 Metric	2:-4 3:5
begins -3 Model	0:-7 1:-21 3:7
begins -3 Task	1:-12
begins 0 Dataset	0:11 1:-8 3:-11
begins 0 Method	0:-4
begins 0 Metric	0:-3 1:-6 2:7 3:-5
begins 0 Model	0:3 1:6 2:-5 3:-5
begins 0 Task	1:-17 3:7
begins 1 Dataset	1:-11
begins 1 Method	0:-3 1:-4 3:-4
begins 1 Metric	1:-14 3:6
begins 1 Model	1:3 2:-4
begins 1 Task	0:-6 1:-8 2:-4 3:9
begins 2 Dataset	0:-3 1:-13 2:10 3:-7
begins 2 Method	1:-3 3:-3
begins 2 Metric	0:-7 1:-11 2:18 3:-12
begins 2 Model	0:-4
begins 2 Task	0:-6 1:-10 3:7
begins 3 Dataset	0:3 1:-11 2:7 3:-25
begins 3 Method	2:-3 3:-8
begins 3 Metric	0:-8 1:-16 2:17 3:-13
begins 3 Model	0:-12 1:4 3:-3
begins 3 Task	0:-15 1:-12 3:6
begins 4 Dataset	0:-10 1:-9 2:12 3:-8
begins 4 Method	0:-6 1:9 2:-4 3:-4
begins 4 Metric	1:-19 2:12 3:-19
begins 4 Model	0:3 2:-4 3:-3
begins 4 Task	0:-5 1:-12 3:5
begins aim invented	0:-3
begins aim ordinary	0:-4
begins aim unusual	0:4 1:-12 2:3
begins back invented	0:-10 1:-3 3:3
begins back ordinary	0:-18 3:4
begins back unusual	0:-14 2:-3 3:4
begins body invented	1:-3 3:-4
begins body ordinary	1:-4
begins body unusual	0:-8 1:-4 2:6 3:-3
begins end invented	0:-3 1:-3
begins end ordinary	0:-4 1:-4
between "	0:5 1:-6 3:-6
between \$\\varepsilon=\\omega(1).\$	1:-3
between \$\\varepsilon=\\omega(\\sqrt{u/t})\$	1:3 2:-3
between &	0:-4 2:6
between '	3:-5
between 's	0:5 2:-4 3:-4
between )	0:-8 1:4 2:4
between *	0:7 2:-7
between ,	1:-4
between -	0:3
between -based	0:-5 1:-9 2:3 3:5
between -like	0:4 1:-4 2:-9 3:9
between .	0:11 2:-8 3:-8
between /	0:-3 2:3 3:-4
between 1	0:6 1:-9 2:-5 3:4
between 1.3%	0:-5 1:-5 2:7
between 1.4%	1:4 2:-3
between 1.5%	1:3 2:-3
between 1.6%	1:3
between 10%	2:3
between 100	0:-3 1:4
between 14	0:-7 2:8
between 19	0:-5 1:9 2:-8
between 2	0:5 1:-6 2:-3
between 2.4%	1:3
between 2.5	1:4
between 2d	0:-12 1:-5 2:14 3:-3
between 3	3:-3
between 3%	0:-5 1:-5 2:7
between 30k	0:-6 1:-5 2:7
between 3d	0:6 2:-5 3:-6
between 4.5%	0:-5 1:-5 2:7
between 41.5map	2:9 3:-7
between 42.1	2:5 3:-3
between 46	0:-7 2:8
between :	0:8 1:-6 2:-4 3:-5
between ;	2:3 3:-9
between \\	0:-4 2:5
between \\em	0:9 1:-3 2:-8
between \\emph	3:-4
between \\textit	0:-4 2:3
between \\textsc	1:-4
between ^	0:4 2:-4
between \`	0:3 3:-10
between a	0:-4
between a*	1:5 2:-5
between abilities	1:8 3:-9
between ability	0:7 1:-5 3:-5
between able	1:-5 2:6 3:-10
between about	0:6 1:-3 2:-4
between above	0:5 2:-4
between absolute	0:-3 1:-4 2:5
between abstraction	2:5 3:-4
between accelerate	1:-6 2:5
between accelerated	0:4 1:-5
between acceleration	0:-3 1:-9 3:6
between access	0:-5 1:-5 2:8
between accomplish	0:-3 2:8 3:-6
between according	1:-3 2:5 3:-6
between account	0:-9 2:11 3:-4
between accuracy	0:-9 2:4 3:-6
between accurate	0:-7 1:5 2:-6 3:5
between accurately	0:-4 2:4
between achieve	0:-4 2:12 3:-14
between achieved	0:-4 1:3 3:-4
between achieves	0:-5 2:6 3:-8
between achieving	0:-3
between acoustic	0:-4 2:5
between acquire	2:6 3:-6
between across	0:-11 2:11 3:-3
between act	0:5 2:-4
between action	1:-5 2:4
between actions	0:-7 2:7
between adams-bashforth	2:5
between adanorm	1:8 2:-7
between adapt	0:-9 1:3 2:5
between adaptation	3:-5
between adapter	0:-3 2:4
between adapting	0:-4 2:7 3:-3
between adaption	0:-7 2:7
between adaptions	0:-10 2:10
between adaptive	0:-3 2:4 3:-8
between adaptively	0:5 2:-4 3:-7
between addition	0:-10 2:4 3:-3
between additional	0:11 1:-3 2:-3
between additive	0:3 1:-3 3:-7
between address	2:-3 3:4
between addresses	0:4 1:-3 3:-6
between addressing	1:-4 2:3 3:-3
between ade	1:3 2:-3
between administrative	1:3 2:-8 3:4
between advanced	0:-5 2:6 3:-3
between advances	1:-3 2:-5 3:6
between advantage	0:-10 1:4 2:4 3:-6
between advantages	0:-9 1:10 2:-4 3:-3
between adversarial	0:-11 1:7
between affinity	2:-7 3:7
between afrn	0:-3 1:-3 2:4
between against	0:-8
between agent	0:3 1:4 2:-7 3:3
between agents	0:-3 2:5 3:-5
between aggregate	0:6 2:-5 3:-3
between aggregation	0:5 2:-3 3:-3
between aggregator	0:6 1:-3 2:-5
between aggressive	1:3 2:-3
between ai	2:-6 3:7
between aid	2:8 3:-7
between aim	1:5 3:-12
between aiming	0:-3 2:-7 3:7
between aims	0:-7 1:-4 2:8 3:-3
between al	0:-5 1:-3 2:7
between al.	0:-3 1:-4 3:5
between algorithm	0:-7 2:7 3:-8
between algorithms	0:-3 2:8 3:-10
between alignment	0:3 1:-7 3:-6
between all	0:-7 2:6 3:-8
between allowing	2:6 3:-5
between allows	0:-15 1:-4 2:7
between almost	1:5 2:-4
between along	1:-4 3:-4
between alternating	0:-7 1:-4 2:10 3:-7
between alternative	0:5 1:6 3:-9
between among	0:6 2:-4 3:-4
between amount	0:-6
between an	3:-7
between analysis	0:-8
between analytical	0:-4
between analyze	3:-7
between anchor	0:-9 2:5
between anchors	1:4 2:-3
between and	0:10 1:-5 2:-5 3:-5
between ann	0:5 2:-3 3:-4
between annotated	0:5 2:-5
between annotation	1:6 3:-7
between annotations	0:4
between annotators	0:-3 2:5
between anomaly	0:-6 2:6
between another	1:-3 2:5 3:-5
between answering	0:-4 1:5
between any	0:-4 1:3 2:-4
between appearance	1:-3 2:4
between applicability	0:9 2:-4 3:-7
between applicable	1:-5
between application	0:-5 1:-5 2:6 3:-3
between applications	2:-3 3:3
between applied	0:-4 2:-5 3:4
between applies	0:-10 2:10
between apply	1:8 2:-3 3:-11
between applying	0:-7 1:-4 2:9 3:-3
between approach	1:-5 2:7 3:-8
between approaches	1:7 3:-8
between appropriate	0:-3 1:-7 2:9 3:-3
between approximate	3:3
between approximately	0:-8 3:4
between approximating	1:-4 2:5 3:-3
between architecture	0:-4 2:4 3:-7
between architectures	2:5 3:-10
between are	1:-5 2:-7 3:6
between area	0:-8 2:3
between arm	0:-6 2:8
between around	2:-5
between artificial	0:3 1:-4 2:-3
between artistic	2:-7 3:7
between as	0:-4 1:-5 3:8
between asap-rl	0:-3 2:3
between aspects	0:4 3:-5
between assembly	2:-3 3:3
between assess	2:3
between assessment	0:-6 2:-4 3:8
between associated	0:-10 1:-3 2:13 3:-10
between association	0:-3 2:5
between associative	0:-4 2:5
between assumptions	2:3
between asymmetric	0:3 3:-3
between at	0:-14 2:4 3:9
between attack	0:-7 1:3
between attacks	0:-10 1:5 3:-3
between attention	0:-3 1:5 3:-10
between attentional	0:6 2:-6
between attribute	0:14 1:-3 2:-13
between attributes	0:8 2:-8
between audio-visual	0:-3 2:3
between augment	0:-7 2:8
between augmentation	0:11 2:-10 3:-3
between auto-encoder	2:3
between autoencoder	0:8 1:-4 2:-3
between automated	1:-6
between automatic	0:-4 1:-3 3:7
between automatically	0:5 2:-3 3:-3
between autoregressive	0:-5 1:-6 2:10
between auxiliary	2:4 3:-4
between available	1:-5 2:4 3:-7
between average	0:7 1:-4 2:-9
between avoiding	1:3
between aware	0:6 2:-5
between awareness	0:-4 2:4
between b-spline	0:-5 2:6
between backbone	2:8 3:-8
between background	0:8 1:-3 2:-6 3:-4
between balance	0:-6 2:7
between balancing	2:-5 3:5
between bandit	0:-6 1:4 2:3 3:-6
between bandits	0:-3 2:8 3:-5
between baseline	0:7 1:8 2:-12 3:-4
between baselines	0:-3 2:4
between basic	0:4 2:3 3:-7
between batch	1:-3
between bayesian	0:-7 1:5 2:3 3:-5
between be	0:-9 1:6 2:3 3:-6
between been	0:-3 2:4
between behavior	1:-4 2:-4 3:3
between behavioral	0:-3 2:5
between behind	1:-3
between being	0:-4 2:7 3:-3
between benchmark	2:-8 3:10
between benchmarking	1:-3 2:5
between benchmarks	0:8 1:-6 2:-4 3:-6
between beneficial	0:-4 2:4
between benefit	0:-3 1:4
between benefiting	0:5 2:-4
between benefits	0:-4 1:4 3:-7
between bert	2:-3 3:5
between best	0:-5 2:9 3:-8
between better	2:3 3:-5
between between	2:-5 3:6
between beyond	0:7 1:-5 2:-7
between bias	0:-3 1:-3 3:3
between bidirectional	0:7 1:-4 2:-3 3:-9
between bilevel	0:4 1:-4
between binary	0:-6 3:3
between black-box	0:-4 3:4
between block	1:-6 2:3 3:-5
between blocks	0:8 1:-4 2:-5 3:-5
between body	3:-4
between boost	1:-4 2:8 3:-7
between boosting	0:-5 1:3
between both	0:-6 1:8 3:-4
between bottom-up	0:5 2:-5
between boundary	0:-8 1:-3 2:10 3:-5
between box	0:-5 2:5
between branch	0:5 2:-5
between branches	0:-6 2:7
between brick	0:4 1:-3
between bridge	3:3
between bring	1:4 2:-3
between building	0:-8 2:3
between busybot	0:-4 2:8 3:-5
between but	0:13 2:-9
between by	0:-5 1:3
between calfw	2:3
between calibration	0:4 1:5 2:-5 3:-6
between call	0:5 1:3 2:-6
between camera	0:5 3:-5
between cameras	0:-9 2:10
between can	0:-5 1:3 2:-4 3:5
between capabilities	0:-10 1:-3
between capability	0:-4 2:-5 3:10
between capable	0:-6 2:3
between capacity	0:-5 2:5
between captioning	0:-4 1:4
between capture	1:4 2:8 3:-11
between captures	0:6 2:-5
between capturing	0:-4 2:5
between carefully	1:3
between carlo	0:-8 1:3 2:4
between case	0:-3 1:-4 3:4
between categories	0:-5 1:5
between catheter	2:5
between causal	0:-3 1:-4 2:8 3:-5
between causal-retrieval-bench	2:3
between causality-enforcing	0:4 2:-4
between cause	2:-3 3:4
between center	0:-3 1:-4 2:-4 3:7
between certain	0:-11 1:-4 2:11
between cfp	2:3
between chain	0:-3 1:3
between challenge	0:6 2:-9 3:6
between challenges	0:-8 1:-4 2:-6 3:11
between challenging	1:-4 2:5
between changes	1:-5 2:7 3:-5
between channel	3:-3
between check	0:-5 2:5
between chinese	0:-3 2:3
between choices	0:-6 1:4
between cid	0:-3 1:-3 2:6
between cifar10	0:-3 2:3
between citation	1:3
between cityscapes	2:3
between claim	0:-6 1:-3 2:9 3:-5
between class	0:-6 3:6
between classes	0:-8 1:-4 2:3 3:5
between classic	0:-7 1:-12 3:4
between classical	0:-6
between classification	0:5 1:5 3:-9
between classifiers	0:-4 2:6 3:-3
between clean	1:-3 2:5
between clients	1:-3 2:3
between clip	3:-4
between cloud	1:-3 2:4 3:-4
between clustering	0:-7 1:-3 2:8
between clusters	0:-8 2:8
between cnn	0:9 1:-13 3:-3
between cnns	1:-4 2:-11 3:11
between coarse	0:5 2:-4
between coarse-to-fine	0:-4 2:5
between coco	0:-3 2:3 3:-7
between code	0:-5 2:9 3:-4
between coding	1:-3
between coherence	0:-7 1:5 2:4
between coherent	0:-4 2:5
between collection	0:-3 1:6 2:-5
between color	0:11 2:-11
between combination	0:6 1:4 2:-7 3:-6
between combine	0:-10 1:3 3:6
between combined	0:-7 1:-5 3:7
between combines	1:-3 2:3 3:-5
between combining	0:-3 1:-3 2:4 3:-4
between comet	0:-5 2:6
between common	0:-4 1:-6 2:4
between commonly	0:-3 1:5 2:3 3:-7
between communication	1:3 2:-3
between compact	0:6 2:-6
between compare	0:-4 1:5
between compared	0:-4 1:11 2:-7 3:-7
between comparison	0:-7 1:7 2:-6
between compatible	0:4 2:-3
between compelling	0:-4 1:4
between competitive	0:-13 2:14 3:-3
between complete	0:5 1:3 2:-5
between completion	2:4 3:-7
between complex	0:-4 1:-4 2:9
between complexity	0:-12 1:4 2:10 3:-3
between compliant	2:-3 3:3
between component	2:5 3:-3
between components	0:-9 2:8
between composed	0:3 3:-3
between composition	0:-4 1:-3 2:7
between comprehension	2:-3 3:4
between comprehensive	0:6 2:-9 3:4
between compressed	0:-5 1:-8 2:12 3:-5
between compression	0:-10 2:10
between comprising	0:-5 1:-5 2:7
between computation	0:-6 1:-3 3:6
between computational	0:-11 1:3 2:8
between computationally	0:-3 2:4
between compute	0:9 1:3 2:-10
between computing	2:4
between concept	0:5 1:-5 3:-14
between concepts	0:-3 1:-4 2:11 3:-7
between conditional	0:-8 2:9 3:-3
between conditioned	0:-4 1:-4 2:6
between conditions	0:6 2:-6
between conduct	0:-10 2:11
between confidence	0:3 2:-4
between conflict	1:-4 3:4
between connections	0:5 2:-5 3:-3
between connects	0:5 2:-3 3:-3
between considering	0:5 2:4 3:-10
between consistency	0:-6 2:-3 3:7
between consistent	0:3 1:4 2:-5 3:-5
between consistently	0:-8 1:4 2:3
between consisting	0:-9 1:-5 2:11 3:-4
between consists	0:3 1:-4 3:-3
between constant	1:-3
between constraint	0:5 1:-6 2:4 3:-9
between constraints	1:-3
between constructing	0:-3 3:4
between construction	0:6 2:-6
between contact	0:-5 2:12 3:-10
between containing	0:6 2:-4 3:-4
between contains	0:3
between context	0:-6 1:-3 2:7 3:-3
between contextual	2:-3 3:3
between contextualized	1:-5 2:5
between continual	0:-4 2:5
between continuity	0:11 2:-11 3:-3
between continuity-related	0:14 2:-14 3:-5
between continuous	0:4 3:-4
between continuously	0:-3 3:3
between contours	0:-5 2:10 3:-5
between contrast	0:-8 1:3 2:3 3:-3
between contrasting	2:4 3:-3
between contrastive	1:4 2:-3
between control	0:-12 1:-7 2:11
between controllable	0:-3 2:7 3:-4
between controlled	0:-6 2:7
between controller	1:-5 3:-4
between controllers	2:4 3:-4
between conventional	0:-3 2:-3
between convergence	0:7 1:-4 2:-3
between converges	0:3 3:-5
between conversation	0:-3 2:3
between convex	0:-8 1:-3 2:11 3:-4
between convolution	0:-9 2:12 3:-5
between convolutional	2:-3 3:3
between coordinate	0:7 1:-5 3:-5
between coordination	0:-3 3:3
between copier	0:-3
between copy	0:-3
between coreference	0:-5 2:5
between corpus	0:7 2:-6
between correct	0:-6 1:-5 2:-3 3:7
between correction	0:-6 2:6
between correlation	0:5 2:-7 3:3
between correspondence	0:-5 2:6
between corresponding	2:3 3:-3
between cost	0:6 1:-3 2:-4
between could	0:-4 1:3 2:-4 3:4
between coupled	2:7 3:-4
between coverage	0:6 2:-3
between covering	0:-4 2:10 3:-7
between cplfw	2:3
between crcda	0:-3 2:3
between creation	0:5 2:-11 3:8
between crf	0:6 2:-5
between criteria	3:-7
between criterion	2:4 3:-3
between critical	1:3
between critique	0:-7 2:7
between cross-chain	0:-8 3:6
between cross-domain	0:-4 2:5
between cross-modal	0:-7 1:-5 2:9
between cross-modality	2:3 3:-3
between crucial	2:3 3:-3
between cues	2:3
between current	0:-5 1:3
between curriculum	0:-4 1:3 3:-3
between curve	2:3
between data	0:-4 1:3 3:6
between data-driven	0:-5 2:10 3:-6
between database	1:-3
between dataset	0:3 2:-4
between datasets	0:7 2:-5 3:-7
between datasets-cifar-10	1:5 2:-4
between dddm	0:-3 3:-3
between de	0:-7 2:9 3:-5
between deal	3:3
between deblurring	0:4 2:-4
between decentralized	0:4 2:-5 3:-5
between decision	1:-8 2:4
between decoding	1:4 3:-3
between decomposition	0:3 1:-3 2:5 3:-4
between deconvolution	0:3 3:-4
between decouples	2:3 3:-3
between decoupling	2:3
between decrease	1:-3 2:4 3:-3
between deep	0:4 1:-7 3:-7
between defense	1:-4
between define	0:7 2:-3 3:-8
between deformable	0:5
between deformations	2:-3 3:7
between demonstrate	1:11 2:-5 3:-8
between demonstrates	0:4 3:-5
between demonstration	3:-3
between dense	1:5 3:-4
between density	1:-3 2:3
between dependencies	0:-4 1:-3 2:8
between dependency	0:-4 1:-3
between deployment	2:3 3:-3
between depth	0:14 2:-11 3:-6
between derivation	0:-4 1:-4 2:8 3:-3
between derived	0:-6 2:7
between descent	0:4 1:-6 3:-3
between descriptors	0:-6 2:7
between desirable	1:3 2:-5 3:3
between desired	0:-3 2:5
between detailed	1:-3 2:6 3:-3
between details	0:8 2:-7
between detect	0:-7 2:7
between detection	0:3 1:-7
between detector	3:-3
between determine	1:-4 2:3
between determining	1:-5 3:6
between deterministic	0:7 1:-6 2:-8 3:3
between developing	0:-5 2:-5 3:8
between development	0:4 2:-5
between device	2:-8 3:9
between dexterous	0:-3 2:5
between dextrah-g	2:4 3:-3
between diagnostic	0:-6 1:-3 2:8
between dialog	0:-5 2:8
between dialogue	0:8 2:-7
between difference	0:-7 2:-5 3:6
between differences	1:7 2:-5 3:-9
between different	2:-6 3:4
between differential	1:5 2:-6
between diffusion	0:-5 2:6
between digital	2:3
between dimensional	1:-5 3:4
between dimensionality	3:4
between direct	1:-4 2:6 3:-3
between direction	1:-8 2:-4 3:6
between directly	0:-3 1:-3 2:12 3:-9
between discourse	2:3
between discover	1:-3 2:9 3:-8
between discovery	2:3
between discrete	0:-3 2:5 3:-3
between discriminator	0:-8 2:8
between discuss	0:-3
between disentangled	3:3
between disentanglement	0:-5 1:5 3:-3
between distance	0:-3 2:3
between distillation	0:-7 1:-4 2:11 3:-4
between distilling	0:-4 2:-5 3:6
between distinct	0:5 2:-4
between distributed	1:-3 3:-3
between distribution	1:4 3:-11
between distributions	0:-7 1:-7 2:15 3:-10
between divergence	0:-3 1:5 2:-4
between diverse	0:-7 1:-3 2:8
between diversity	0:5 1:-4 2:-4
between divide-and-conquer	0:7 2:-7
between document	0:-4 2:5
between does	0:-6 1:3
between domain	2:-3 3:4
between domains	0:-4 2:3
between double	2:3
between down	0:-3 2:4
between downstream	1:-3
between drift-diffusion	0:-3 3:-3
between drive	3:-5
between driving	0:-3 1:-4 2:5
between dropout	0:-5 3:-3
between dual	0:-7 1:-6 3:4
between due	0:4 1:-4
between during	1:4 2:-9 3:5
between dynamic	1:-5 3:3
between e.g.	0:-11 1:5 2:10 3:-12
between each	0:-4 2:8 3:-8
between easily	0:-3 1:-5 2:9 3:-4
between edge	0:5 1:3 2:-6
between edges	0:3 3:-3
between editing	0:-5 2:6
between effect	0:-6 1:-3 2:6
between effective	0:3 1:6 2:-5 3:-8
between effectively	0:4 1:-8 2:3 3:-7
between effectiveness	0:-3 1:-6 2:-4 3:8
between effects	1:-3 2:4 3:-11
between efficiency	0:-3 1:5 2:4 3:-10
between efficient	0:-5 2:3 3:-3
between efficiently	0:-5 1:10 2:-6
between either	3:-4
between elaborate	0:-3 2:3
between elements	2:-3 3:3
between em	0:-3 2:7 3:-5
between embebdding	0:8 2:-7 3:-3
between embed	2:8 3:-7
between embedding	0:4 1:5 2:-6 3:-8
between embeddings	1:6 2:-3 3:-3
between empirical	0:-3 1:6 3:-8
between empirically	2:6 3:-4
between employ	0:-6 2:7
between employing	0:-7 1:-4 2:10 3:-4
between employs	0:-16 1:3 2:12
between enable	2:4 3:-5
between enables	3:-4
between enabling	0:-3 2:14 3:-11
between encode	0:8 1:-3 2:-7
between encoded	2:-6 3:3
between encoder	1:-7 2:3 3:-4
between encoder-decoder	0:-3 2:4
between encodes	0:-4 2:4
between encoding	0:-12 2:11
between encourage	0:5 2:-4
between encouraging	0:-9 1:-5 3:7
between end-to-end	2:-8 3:7
between endow	2:6 3:-6
between english	0:-4 1:-3 2:8
between enhance	1:-7 2:6
between enhanced	0:10 2:-9
between enhancement	1:-3 2:7 3:-3
between enhances	0:4 3:-3
between enjoys	0:-5 2:6
between ensemble	0:3 1:-3 3:-5
between ensure	0:-3 1:-3 2:-7 3:9
between entirely	0:-6 1:-4 2:9 3:-3
between entities	0:-3 1:6 3:-6
between entity	0:-13 3:6
between environment	0:5 1:-6 3:-4
between equations	0:-3 2:4
between equivalent	0:-6 1:5 2:-9 3:8
between error	1:6 2:-5
between especially	0:8 3:-5
between establish	0:8 1:-4 2:-6 3:-4
between established	0:-5 2:4
between estimate	0:-3 1:6
between estimates	0:-5 2:8 3:-4
between estimating	1:-3
between estimation	2:-6
between estimator	0:-5 2:10 3:-7
between estimators	0:7 1:-7
between et	0:-3 1:-4 3:5
between evaluate	0:-3 1:-6 2:4
between evaluated	0:-6 2:11 3:-7
between evaluating	0:9 1:-4 2:-7 3:-7
between evaluation	0:3 1:-3 3:-3
between even	0:6 2:-10 3:5
between event	0:4 1:-3 3:-8
between event-centric	0:7 3:-3
between every	0:4 1:-6 3:-3
between evidence	0:-3
between evolution	0:8 1:-6 2:-5
between evolutionary	2:3 3:-3
between evolving	0:6 2:-6
between example	0:-3 3:4
between examples	0:-5 2:7
between exclusively	0:-6 2:6
between existing	0:-4 3:3
between expand	0:-3
between expansion	3:-3
between expected	0:3 1:-3 2:3 3:-3
between experience	0:-3 3:3
between experimental	0:-4 3:-3
between experiments	0:3 1:8 2:-9 3:-4
between expert	2:-8 3:8
between experts	0:-9 1:7
between explanation	0:4 2:-3
between explicit	1:5 2:-5
between explicitly	0:4 1:-4 3:-7
between exploit	0:4 1:-5 3:-3
between exploitation	0:-4 2:4
between exploiting	0:-3 2:4
between exploits	0:-11 1:-4 2:14 3:-4
between exploration	0:-5 1:5 3:-5
between extend	0:-12 1:-3 2:13
between extended	3:-5
between extending	0:-6 2:7
between extends	0:-6 2:5
between extension	0:-5 2:7 3:-7
between extensive	0:-4 2:7 3:-3
between extensively	0:-4 2:5
between external	0:7 1:-4 3:-8
between extra	0:-4 1:-7 2:-5 3:8
between extract	0:4 1:-4 2:-4
between extracted	0:-3 1:4
between extraction	1:-6 2:-4 3:7
between extractor	0:-3 1:4 3:-3
between extracts	0:10 2:-9
between extreme	1:-3 2:-7 3:8
between face	0:-4 1:-3 2:8 3:-5
between facial	0:6 2:-4
between facilitate	0:7 1:-3 2:-5 3:5
between facilitates	0:-3 2:7 3:-3
between factor	0:5 2:-8 3:4
between factorization	1:4 3:-5
between faithfulness	0:7 1:-3 2:-5
between family	0:3 2:-7 3:7
between fashion	2:6 3:-8
between fast	0:6 1:-3 2:-4 3:-6
between faster	1:6 3:-9
between favorably	1:7 2:-6
between feasible	2:5 3:-3
between features	1:6 3:-4
between featuring	0:8 2:-7
between federated	0:4 2:-3
between feedback	0:-5 2:8 3:-4
between few	0:-9 1:4
between few-shot	0:6 2:-6
between fictitious	1:-3
between fidelity	0:-3 2:5 3:-5
between field	0:-5 2:7 3:-4
between fields	0:7 2:-6
between filter	1:3
between final	1:-3 2:4
between finally	2:4
between find	1:3 3:-4
between finding	2:-6 3:8
between finds	0:-5 2:8 3:-3
between fine-grained	0:16 2:-12 3:-8
between fine-tune	0:-7 1:-5 2:8
between fine-tuned	0:-3 2:4
between fine-tuning	1:-3 2:4
between finetune	0:-6 1:-5 2:7
between finger	0:6 2:-6 3:-3
between first	0:-7 2:8 3:-4
between fit	0:-5 2:6
between five	0:-7 1:-6 2:8
between fixed	2:3
between flap	0:-3 2:3
between flexible	0:4 1:-7 3:-5
between flow	0:3 3:-6
between flow-guided	1:5 2:-6
between flows	2:3
between focusing	0:-5 2:-6 3:8
between follow	0:7 1:-7 2:-5
between followed	0:3 3:-6
between following	0:-7 2:5
between for	1:-6
between force	0:7 2:-10 3:5
between foreground	0:5 2:-4 3:-5
between forgetting	0:4 2:-3
between form	0:-4 2:7 3:-6
between formal	0:-3 2:5
between formalism	0:-4
between format	0:4 2:-5 3:-4
between formulation	0:-7 1:6 3:-4
between forward	2:-6 3:4
between foundational	0:-7 1:-4 2:11
between four	0:-9 1:11 2:-5 3:-4
between fraction	0:-7 1:-5 2:8
between fractional	0:-4 2:5
between frame	0:-3 2:7 3:-8
between frames	0:-3 2:-3 3:7
between framework	0:6 1:-3 3:-6
between free	0:4 3:-4
between friendly	0:-3 1:-7 3:6
between from	1:-5 2:-4 3:10
between full	1:-5 2:3 3:-5
between fully	0:-9 1:4 2:7
between fully-connected	2:3
between function	1:-4
between functional	0:-4 1:7 3:-4
between functions	0:-4 2:-3 3:10
between fundamental	2:8 3:-7
between further	0:-8 1:5 2:-5 3:6
between fuse	0:11 2:-11
between fuses	0:-6 2:7
between fusion	0:-5 1:4
between future	0:7 1:-3 2:-6 3:5
between gains	0:10 1:-3 2:-9 3:-6
between game	0:-3 1:-3 2:6 3:-3
between games	0:3 1:-3 2:-8 3:7
between gan	0:5 2:-3 3:-5
between gap	1:-4
between gaps	2:3
between gaussian	0:-5 1:-4 2:9 3:-12
between gender	0:9 1:-3 3:-7
between gender-neutralizing	0:6 1:-3 3:-8
between general	1:-8 2:7 3:-6
between general-purpose	0:-5 2:9 3:-5
between generalist	0:-8 2:5 3:-6
between generalization	0:4 1:-4 2:-3
between generalized	0:-7 2:7
between generate	0:-3 1:-5 2:5 3:-3
between generated	1:-4 2:6 3:-3
between generates	0:-6 2:5 3:-6
between generating	0:7 1:-3 2:-6 3:4
between generation	2:4 3:-8
between generative	0:-5
between generator	2:4 3:-6
between generic	0:-8 1:-6 2:5 3:4
between genett	0:3 1:-3 2:5 3:-7
between geometric	2:6
between geometry	0:5 1:-3 3:-4
between geometry-aware	0:-4
between gibbs	0:-4 1:4 2:-3
between given	2:-3
between global	0:5 1:-6 2:-6 3:7
between goal	1:-4 3:3
between good	2:8 3:-6
between gradient	0:-10 1:-5 2:7 3:3
between graph	0:4 3:-9
between graph-theoretic	0:-4 2:5
between graphical	0:-3 2:9 3:-7
between grasp	0:-4 2:3
between grasping	1:-3 2:6 3:-4
between greedy	0:7 2:-9
between gripper	0:-6 2:8 3:-3
between ground	0:-5 2:10 3:-5
between grounded	2:4 3:-5
between grounding	0:4 2:-3
between group	0:-8 1:-3 2:10
between group-aware	1:-6 2:7 3:-3
between gt	0:-3 2:5
between guarantees	2:6 3:-5
between guidance	2:3
between guided	0:7 2:-3 3:-7
between hallucination	0:4 1:3 2:-6
between hand	0:-5 1:-6 2:13 3:-9
between handcrafted	0:-4 2:4
between handle	0:-7 2:7
between handling	2:5 3:-5
between hard	0:3 1:5 2:-6
between hardware	0:-4 1:-7 3:6
between has	1:3 2:-4 3:3
between have	0:-5
between head	1:4 2:-4
between heads	1:3
between help	0:-3 1:3 2:3 3:-4
between helps	0:-4 1:-3 2:10 3:-6
between heterogeneous	1:-3 3:4
between heuristic	2:-4 3:3
between hidden	2:8 3:-8
between hierarchical	0:7 2:-7
between hierarchy	0:-4 2:6
between high	0:4 3:-5
between high-dimensional	2:3
between high-level	0:3 3:-3
between high-quality	0:-7 1:-6 3:10
between high-resolution	0:-3 2:4
between higher	1:3 2:-5 3:3
between highly	0:-6 1:-3 2:11 3:-4
between history	1:-3 3:-3
between hold	1:3 2:-3
between holistic	2:3
between hope	0:4 2:-6
between how	0:3 1:-3 3:-4
between human	1:-6 2:-3 3:6
between humanoid	0:-4 3:3
between hybrid	0:-7 1:-4 2:9 3:-4
between hydra	1:4 2:-4
between hyperbolic	0:-4 2:5
between hypothesis	0:8 2:-6 3:-4
between i	0:14 2:-13 3:-3
between i.e.	0:8 2:-8
between idea	0:9 2:-9
between identification	0:-5 1:-6 2:8
between identifies	0:-3 2:3
between identify	1:-4 2:3 3:-4
between identifying	0:4 3:-3
between ii	0:5 2:-3 3:-5
between iii	3:-4
between image	0:-7
between images	1:7 3:-8
between imaging	2:6 3:-3
between impact	0:-3 2:6
between implement	0:4 1:3 2:-7
between implementation	0:-10 1:-5 2:5 3:3
between implemented	1:-3 3:-4
between implicit	0:-7 1:-3 2:10 3:-6
between important	0:11 1:-6 2:-6
between improve	0:3 3:-16
between improved	1:5 2:-4 3:-11
between improvement	0:-3 1:11 2:-9 3:-4
between improvements	1:5 2:-7 3:-7
between improves	0:-6
between improving	0:-3 1:3 2:-8 3:6
between in	0:-5
between incentive	2:3 3:-3
between include	1:3 2:3 3:-4
between includes	0:8 1:-3 2:-5 3:-8
between including	1:-6 2:7 3:-5
between incorporate	0:-3 1:-3 3:5
between incorporates	0:8 1:-5 2:-5 3:-9
between incorporating	0:-5 1:-3
between increased	1:-3 2:6 3:-3
between increases	0:-5 1:4
between increasing	0:3 2:-3
between incremental	0:-5 2:7
between independence	2:4
between independent	0:3 1:-4 3:-4
between indicator	0:5 1:-3 2:6 3:-11
between individual	0:-11 2:12
between induced	3:-4
between inductive	2:-5
between inertia	0:-4 2:5
between inertial	2:-7 3:7
between inference	2:-5 3:8
between infinite	3:-4
between influence	0:-4 1:-3 2:-3 3:8
between information	0:7 1:-4 3:-10
between inherent	0:-4 2:9 3:-7
between initial	0:-3 2:7 3:-5
between initialization	1:-3 2:-9 3:8
between innovative	0:7 2:-7
between inpainting	0:5 1:4 2:-11 3:4
between input	0:-5 3:9
between inputs	0:-7 1:-3 2:3
between insights	1:-3 3:5
between inspired	0:-5 2:-7 3:9
between instances	0:6 3:-7
between instead	0:-3 1:-6 3:4
between instruction	0:8 2:-4 3:-6
between instruction-tuning	0:5 2:-3
between instructions	0:-9 2:10 3:-3
between integrate	0:-3 2:5 3:-3
between integrated	0:-7 1:-5 3:3
between integrates	0:-3 2:6 3:-4
between integrating	0:-7 1:-11 2:14 3:-7
between intelligence	0:-4 2:-3 3:4
between inter-object	0:-3 2:4
between interaction	0:17 1:-10 2:-10 3:-10
between interactions	0:-15 1:-8 3:14
between interactive	0:-6 2:11 3:-10
between interface	0:-6
between internal	3:3
between interplay	0:-9 3:7
between interpolation	3:-4
between interpretability	0:7 2:-8 3:4
between interpretable	0:4 1:3 2:-6
between into	1:-8 3:9
between introducing	0:8 1:-3 2:-6
between intuitive	0:-7 2:-3 3:6
between invariance	1:5 2:-5
between inverse	0:-8 1:-4 2:7
between inversion	2:3
between investigation	0:-4 1:-4 2:10 3:-7
between involves	0:6 1:-5 2:-5
between involving	0:-3 2:4
between ir	1:-4 2:5
between is	0:-6
between issue	0:-3 2:4
between issues	0:8 2:-8
between it	0:-4 2:5 3:-4
between item	0:4 3:-4
between iteration	0:5 3:-3
between iterative	0:-3 1:3 3:5
between its	0:-10 1:-3 2:5 3:3
between jacobian	0:-3 2:4
between joint	0:-6 2:9 3:-6
between jointly	3:-7
between joints	0:-3 2:6 3:-3
between k	0:5 1:-5 2:-5 3:5
between keep	2:4 3:-3
between kernel	0:-6 1:-4 3:3
between kernels	0:-5 1:-3 2:9
between key	0:-12 2:12
between kinematic	0:-6 2:8
between kinematics	2:4
between kinodynamic	0:-5 2:6
between knowledge	1:-7 2:-10 3:17
between knowledge-guided	2:5 3:-4
between known	0:9 1:-4 2:-3 3:-3
between kroneckerbert	0:-4 2:5
between label	0:-3 1:-4 2:10 3:-7
between labeled	0:7 2:-6 3:-4
between labeling	0:4 2:-5
between labels	2:3
between lagrangecbwlc	1:-3
between language	1:-5 3:5
between language-specific	0:5 2:-5
between large	0:-17 1:-3 2:-3 3:14
between large-scale	0:-6 1:-3 2:3
between larger	0:-3 1:6 3:-4
between latent	0:6 3:-11
between lattice	0:3 2:-3
between layer	3:-7
between layer-wise	0:5 1:-5 2:-3
between layers	0:-3 2:4 3:-8
between leakage	0:-3 2:5
between learn	0:-6 1:-12 2:10 3:-4
between learnable	2:4 3:-6
between learned	0:-8 2:4
between learner	0:6 2:-4 3:-4
between learning	3:-7
between learns	0:4 1:-3 3:-7
between least	2:4 3:-5
between legal	0:-6 1:-3 2:9 3:-5
between length	0:-4 2:4
between lens	1:-7 2:5
between less	0:-5 2:5 3:-3
between level	0:-3 2:7
between levels	0:9 1:-3 2:-8
between leverage	0:-4 2:5 3:-3
between leverages	1:-3 3:-4
between leveraging	0:3 1:-4 2:-7 3:7
between lfw	2:3
between lifelong	0:6 1:4 2:-8
between light	2:3 3:-4
between lightweight	1:-6 2:9 3:-10
between like	0:-3 1:-5 3:4
between likelihood	3:4
between linear	0:-5 2:7 3:-6
between linearly	0:-4 3:6
between linguistic	1:-3 3:3
between list	0:-8 1:-3 2:9
between literature	0:-8 1:-4 2:12 3:-5
between llm	1:-9 3:7
between llms	0:-12 2:9
between local	3:-5
between localization	3:-4
between locomotion	0:-4 2:13 3:-10
between logic	0:-4 1:-4 2:9
between long	0:4 2:-3
between longer	0:6 2:-6
between loop	2:6 3:-4
between loss	0:-8 2:9 3:-10
between losses	0:-6 2:7
between low	2:4 3:-3
between low-complexity	0:-5 1:4
between low-level	0:-4 2:6 3:-4
between low-power	0:-4 1:3
between low-rank	1:-3
between low-resource	0:-3 2:-4 3:5
between lower	0:-3 2:4
between lstm	0:-4 2:6 3:-4
between lvlm	0:-6 1:-5 2:7
between mab-rfl	2:4
between machine	0:4 1:-7 2:-3
between made	0:5 1:-5 2:3 3:-5
between main	1:-4 2:5 3:-7
between mainly	2:5 3:-5
between mainstream	0:-5 1:-5 2:7
between major	0:-8 3:6
between make	0:10 1:-4 2:-5 3:-4
between makes	1:5 3:-3
between making	0:7 1:-7 2:4 3:-7
between malevolence	0:8 2:-7
between manifold	0:9 2:-9
between manifolds	2:6 3:-3
between manipulation	0:-4 1:-3 2:10 3:-4
between many	1:-4 2:12 3:-11
between map	0:-6 3:4
between mapping	0:4 2:-3
between mappings	0:-3 2:4
between maps	2:5 3:-9
between margin	0:-4 1:-6 2:6 3:-5
between markov	3:-3
between mask	0:4 2:-3
between masked	3:-4
between masking	0:-6 1:-3 2:5
between masks	0:-5 2:7 3:-3
between mass	0:3
between matching	0:-3 2:8 3:-6
between material	0:-3 1:-3 2:5
between materials	2:-5 3:8
between matrices	0:-7 1:-4 3:6
between matrix-factorization	0:4 2:-4
between maximize	0:-3 2:4
between maximizes	0:-5 2:7 3:-3
between maximum	0:-5
between may	2:7 3:-6
between me2-bert	2:3
between mean	2:-6 3:7
between meaning	0:-3 1:5 3:-5
between means	0:-4 1:8 2:-4 3:-8
between measure	0:14 1:-3 2:-15
between measures	0:3 1:-7 2:3
between mechanical	0:-4 2:6 3:-3
between mechanism	1:7 3:-4
between mechanisms	0:11 2:-10
between medical	0:-3 1:-3 2:8
between memories	0:-4 2:5
between memory	0:3 2:-7 3:3
between mesh	0:-4 2:6 3:-3
between message	0:-7 2:8
between method	3:-3
between methodological	2:-6 3:6
between methodologies	0:-3 1:-3 2:6
between methodology	0:-8 1:-4 2:11 3:-4
between methods	0:-6 1:-3 2:7 3:-5
between metric	0:3 1:-5 2:3 3:-9
between metrics	0:13 1:-3 2:-12
between mfs	0:-3 2:6 3:-3
between million-token	0:-7 2:8
between mimic	1:-4 2:-5 3:7
between minimal	2:5 3:-3
between minimize	2:9 3:-7
between mining	2:3 3:-4
between missing	0:-6 2:6
between mitigate	0:-7 2:12 3:-6
between mitigating	0:-3 2:4
between mixed	0:-3 2:10 3:-7
between mixing	1:10 2:-8 3:-5
between mixture	0:-11 1:4 2:6 3:-6
between mixup	0:-9 1:-5 2:12
between mle	0:-4
between mnist	0:-6 2:7
between mobile	2:5 3:-5
between mobo	0:-7 1:5 2:5
between model	1:-5 3:-4
between model-free	2:6 3:-3
between modeling	1:-3 2:9 3:-11
between modelling	0:-4 2:6 3:-3
between models	2:5 3:-12
between modern	0:-5 2:7 3:-5
between modes	2:-3 3:5
between modification	0:-3 1:-9 2:9
between modified	1:-3 2:3 3:-6
between modular	1:-4 3:-6
between module	1:-6 2:6 3:-4
between modules	0:4 2:-3
between monocular	0:3 3:-7
between monte	0:-8 1:3 2:4
between monte-carlo	1:6 3:-7
between more	3:-5
between most	1:-3 3:-5
between motion	1:-3 2:3 3:-7
between mri	0:3 2:6 3:-7
between much	1:-6 2:5 3:-5
between multi-graph	0:-5 2:6
between multi-head	0:-10 2:10
between multi-label	0:8 2:-8
between multi-layer	0:-4 1:-3 2:5 3:-3
between multi-level	0:-3 2:5 3:-3
between multi-modal	0:-6 1:-5 2:7
between multi-object	0:-8 1:7 3:-3
between multi-objective	3:4
between multi-partition	0:4 1:-5 2:-3 3:-4
between multi-scale	0:-8 1:6
between multi-stage	1:-5 2:6
between multi-step	0:6 2:-6
between multi-task	2:7 3:-8
between multi-view	1:-3 2:4 3:-3
between multilevel	0:9 2:-8
between multilingual	0:-3 1:-3 2:5
between multimodal	0:11 1:-3 2:-7 3:-8
between multiple	1:-4 3:5
between music	0:-5 2:9 3:-3
between mutual	0:8 2:-8
between mutually	0:-4 2:4
between n	3:-3
between naive	1:6 2:-6 3:-4
between nas	0:11 1:-3 2:-10 3:-3
between natural	0:-5 1:-5 2:6
between navigation	0:-9 1:-6 2:14 3:-9
between need	0:-4 2:-5 3:7
between ner	1:3 2:-6 3:3
between nested	0:-10 2:7 3:-4
between network	1:-5
between networks	0:-11 2:6
between neural	0:3 1:-3 2:3 3:-7
between nlp	0:8 1:3 2:-10
between nlu	0:5 2:-8 3:5
between no	0:5 1:-7 2:-6 3:6
between noise	0:-7 2:-3 3:7
between noisy	0:6 2:-3 3:-6
between non-hallucinated	0:7 1:-3 2:-4 3:-5
between non-local	0:-6 1:-10 3:7
between non-uniform	2:-8 3:8
between nonconvex	2:6 3:-4
between nonlinear	0:-3 1:-5 2:8 3:-8
between nonparametric	0:-3 1:-3 2:5
between norm	0:-7 2:7
between not	0:-4 3:4
between notion	0:-3 2:4 3:-5
between novel	0:-8 1:-3 2:6
between null	0:-3 2:3
between number	0:-5
between numerical	0:-4
between o	0:-6 2:6
between object	0:4 2:-6 3:4
between objective	0:-4 1:-5 2:6 3:-4
between objects	0:-3 2:4 3:-5
between observation	0:-4 1:-4 2:7 3:-5
between observe	0:8 2:-6 3:-3
between observed	0:-5 3:3
between obtain	0:-8 1:6 3:-5
between obtained	0:-6 1:-3 2:10 3:-3
between obtaining	0:-6 2:8
between odometry	0:-5 1:-4 2:8 3:-5
between off-the-shelf	0:-6 3:5
between offer	1:-3 3:3
between offering	2:3 3:-3
between offers	2:4 3:-3
between offline	2:4 3:-3
between often	1:8 2:-4
between on	0:-3 1:-3 2:5 3:-8
between one	1:6 3:-5
between one-stage	0:-5 2:8 3:-3
between online	0:-5 3:3
between only	0:-3 3:3
between open	0:5 2:-9 3:6
between operation	0:-3 1:-4 2:-5 3:6
between operations	0:9 2:-9 3:-7
between operator	3:-6
between optical	0:-5 2:7 3:-3
between optimal	1:-3 2:-4 3:3
between optimally	0:4 2:-4
between optimization	2:-5 3:7
between optimize	0:-6 1:-4 2:5 3:3
between optimized	0:-10 1:9 2:6 3:-7
between optimizers	0:-8 1:-3 2:8
between optimizing	0:-4 3:-3
between or	2:-3 3:5
between order	0:-8 1:5 2:5
between oriented	2:7 3:-7
between original	0:-5
between orthogonal	0:-3 1:3
between other	0:-11 2:3
between our	0:-3 1:-7 3:3
between out	0:-8 2:3
between outliers	0:-4 2:4
between outperform	1:3 2:-4
between outperforms	0:-12 1:10
between output	0:-3 1:-5 2:6
between outputs	1:-5 2:7
between outstanding	0:-3 1:-3 2:4
between over	0:-8 1:5
between overcome	1:5
between overcomes	0:3 1:8 2:-8
between paie	0:7 1:-4 2:-6
between pair	3:-4
between paired	2:6 3:-4
between pairs	3:-3
between pairwise	0:-4 2:5
between paper	0:-6 1:-4 2:12 3:-8
between par	1:6 2:-5
between paradigm	0:6 2:-4 3:-5
between parallel	0:6 2:-6
between parameter	0:4 3:-4
between parameterized	0:9 2:-13 3:6
between parameters	1:-6 2:3
between parse	2:4
between part	1:-4 2:-3 3:4
between partial	0:-4 1:-7 2:10
between partially	2:-6 3:8
between particle	1:6 2:-5
between particular	1:-3
between partitioning	2:-9 3:8
between parts	3:-4
between pass	3:4
between passing	0:-7 2:7
between patch	0:-3 2:4
between path	0:-3 1:-4 2:14 3:-14
between patterns	3:-5
between pde-net	0:-4 2:7 3:-4
between penalty	0:6 2:-5
between perception	1:-3
between perform	0:-9 1:4 2:-3 3:6
between performance	0:-3
between performances	0:-3 2:3
between performed	0:3
between performing	0:-9 2:6
between performs	1:6 3:-8
between personality	0:6 2:-5
between perspective	0:5 1:-3 2:-3 3:-3
between phase	0:-5 1:-4 2:9 3:-6
between phases	0:7 2:-7
between phenomenon	3:3
between photometric	1:-5 2:5
between pipeline	1:-8 2:10 3:-6
between pitch	0:6 2:-5
between pixel	0:-5 2:5
between pixels	0:-4 2:6
between place	2:3
between plan	0:5 2:-3 3:-4
between planner	1:-7 2:6 3:-4
between planners	1:6 2:-5
between planning	0:-13 2:13 3:-9
between platform	0:-3 2:-3 3:5
between play	1:-3
between point	1:-6 3:-5
between pointer	0:-5 2:3
between points	0:4 1:-7 3:-4
between policies	0:-3 2:7 3:-3
between policy	0:-4 1:-3 2:3
between polynomial	1:5 2:-4
between polytopes	0:-8 2:8
between pooling	0:8 2:-7
between popular	0:-6 2:4
between population	0:3 2:-3
between pos	2:3
between pose	0:-7 1:-4 2:6
between poses	0:3 1:-3 2:-3 3:4
between position	0:-4 2:8 3:-6
between position-only	0:-3 2:4
between posterior	1:6 2:-5
between potential	0:-6 1:6
between power	0:-5 2:7
between powerful	0:-11 1:-4 3:4
between practical	0:6 1:-5 2:-4
between practice	1:-6 2:7 3:-6
between pre-trained	0:-9 1:-5 2:13 3:-5
between precise	2:3 3:-3
between precisely	2:3
between precision	0:-3
between predict	0:-5 2:6
between predicted	0:-10 2:11
between predicting	0:-9 2:12 3:-5
between predictions	0:-3 1:-3 2:5
between predictive	0:-11 1:4 2:5 3:-6
between preserving	0:-4 1:-3 2:3 3:4
between pretext	0:15 2:-17 3:3
between pretrain	1:-3
between pretrained	2:-5 3:5
between pretraining	0:9 1:-4 2:-5
between previous	0:-4 1:-5 2:3
between principle	0:-9 1:-3 2:6 3:4
between principled	0:-6 1:-4 2:9
between prior	1:-7 3:5
between prior-guided	0:4 2:-4
between priors	3:-4
between private	2:4 3:-3
between probabilistic	3:-4
between probability	0:3 3:-3
between probing	2:-11 3:11
between problem	0:7 1:7 2:-9
between problems	3:-5
between procedure	0:-6 1:-3 2:6 3:-3
between process	0:-3 1:4 3:-4
between processes	0:-6
between processing	0:3
between produce	1:-3 2:6
between producing	1:4 2:-3
between programming	0:11 2:-9 3:-4
between progressively	0:-7 2:8
between projection	1:3 3:-3
between promising	0:4 1:-18 2:-8 3:12
between promote	0:-5 1:7 2:-4
between prompt	0:-8 1:-3 2:11 3:-4
between prompts	1:-5 3:-5
between propagation	1:8 2:-8
between proper	3:-3
between properties	1:-4 3:4
between proposal	0:-3 1:4
between protocol	0:4 2:-8 3:6
between protocols	0:-3 2:3
between prototype	0:7 2:-5 3:-5
between provably	1:6 2:-6 3:-3
between provide	1:12 2:-13 3:4
between provided	1:-3 2:5 3:-3
between provides	0:-10 1:4 2:-3
between providing	0:-6 2:8
between proving	0:-3 2:5 3:-3
between proximal	0:3 2:-3
between proxy	0:5 2:-3
between prune	0:-7 2:9
between pruning	1:5 2:-3 3:-3
between pseudo	0:3
between publicly	0:-7 1:-4 2:10 3:-3
between pulling	2:4 3:-3
between pulls	0:-3 1:-3 2:5
between pushing	2:7 3:-6
between pyramid	0:4
between qualitative	0:-6 1:8 2:-7
between quality	1:7 3:-10
between quantitative	0:-10 1:7
between queries	0:-5 1:-6 2:9 3:-5
between query	0:-4 2:6 3:-3
between question	0:-4 1:4
between quickly	1:5 3:-7
between r-cnn	0:-3
between radar	2:7 3:-5
between random	1:7 2:-3 3:-4
between range	1:10 3:-13
between ranging	1:6 2:-9 3:6
between rank-search	0:3 1:-3 3:-7
between ranking	0:-9 2:10 3:-3
between rate	0:5 1:3 2:-4 3:-8
between rates	0:-3 1:7 2:-6
between rationale	0:3
between raw	0:-3 2:4 3:-3
between rbk	0:-5 2:6
between readilyavailable	0:-4 2:3
between real	0:4 1:-3 3:-7
between real-time	2:4 3:-5
between realism	2:4 3:-3
between realistic	0:8 1:3 2:-7 3:-5
between reality	2:-5 3:5
between realizes	0:-3 2:5 3:-3
between reasoning	0:3 1:-4 3:-6
between reasons	0:-3 2:4
between recall	0:4
between recent	1:5 3:-4
between recipe	1:3 2:-3
between recognition	0:-11 3:6
between recommendation	0:-3 2:3
between reconstruction	1:-7 2:8 3:-6
between recovers	0:6 2:-4 3:-3
between recurrent	0:-4 1:-10 3:8
between reduce	1:-4 2:3 3:-6
between reduces	0:-3 2:3
between reducing	2:5 3:-3
between reduction	2:3 3:-3
between reductions	0:-5 1:-3 2:5
between refer	0:12 1:-4 2:-10
between referred	0:8 2:-7
between refinement	0:9 1:-3 2:-6 3:-5
between reformulate	0:-5 2:6
between reformulation	2:5 3:-5
between regime	0:10 1:-3 2:-6 3:-3
between region	0:-6 1:-3 2:7
between regions	0:4 1:-6 3:-4
between regression	0:-7 2:7 3:-5
between regret	0:-4 2:6
between regular	1:-4 2:-11 3:11
between regularization	1:-6 3:3
between regularized	0:8 2:-7 3:-3
between regularizer	0:-5 1:-4 2:8
between reinforcement	1:-4 2:6 3:-8
between related	0:5 1:-4 2:-6 3:3
between relation	2:6 3:-9
between relations	0:-6 1:3 2:5
between relationship	0:5 2:-5
between relative	1:7 2:-12 3:5
between relevance	0:11 1:-4 2:-8 3:-6
between reliable	0:-9 2:5
between relying	1:3 2:-4 3:3
between remaining	0:-3 2:4
between rendering	0:-3 3:3
between replay	0:-4 3:3
between reports	2:5 3:-3
between representation	0:3 1:-6 2:-5 3:4
between representations	0:-10 1:6 2:4
between representative	1:7
between represented	0:-5 2:3
between reproduction	0:11 2:-11
between require	0:-6 3:4
between required	0:-9 1:-6 2:12 3:-4
between requires	0:-4 1:-9 2:4 3:4
between research	1:-5 3:4
between residual	0:5 2:-3 3:-7
between resnet18	0:-5 2:7
between resolution	0:-3 1:-5 2:6 3:-4
between respectively	0:-4 1:4 2:3 3:-4
between response	0:-6 2:7
between responses	0:4 2:-3
between restoration	0:6 2:-5
between result	1:-4
between resulting	1:-3 2:7 3:-4
between results	0:-6 2:6 3:-8
between retrieval	0:-18 1:-6 2:19
between retrieve	1:-4 2:6
between return	0:-4 2:5
between reveal	0:6 2:-5
between review	3:-3
between reward	0:-10 2:12 3:-3
between rgb	0:3
between rich	0:-5 2:7 3:-5
between riemannian	0:5 3:-4
between rigorous	2:-6 3:6
between risk	0:-6 2:11 3:-7
between rl	0:-10 1:-3 3:5
between rnn	0:8 2:-7 3:-4
between rnns	2:-11 3:7
between road	1:6 2:-9 3:7
between robot	0:-4 1:-5 2:6
between robotic	0:-13 2:8
between robotics	0:-5 2:-3 3:7
between robots	0:-4 3:6
between robust	0:-10 1:3 2:7 3:-10
between robustness	2:4 3:-9
between rotation	0:6 2:-6 3:-3
between routing	0:-5 1:3
between rrt	0:11 2:-11
between safe	0:-3 2:4
between saliency	0:8 1:-3 2:-7
between salient	0:-3 2:8 3:-6
between same	0:-6 2:-6 3:7
between sample	0:4 1:3 3:-7
between sample-wise	0:-10 2:12
between sampled	0:3 1:3 2:-5
between samples	0:-5 2:9 3:-10
between sampling	0:7 1:5 2:-10 3:4
between scalable	0:-7 1:-4 2:6
between scale	3:-4
between scales	1:-3 2:5
between scaling	1:-5 2:-4 3:7
between scenarios	2:-3 3:4
between scene	0:-4
between scheme	0:-9 1:-10 2:7
between schemes	1:-3 2:3 3:-6
between score	0:-8 1:4 2:4
between scores	0:-8 1:4 3:3
between sd	0:-3
between sdes	2:7 3:-6
between seamlessly	0:-4 2:4
between search	2:-5 3:4
between see	1:-3
between segmentation	0:-5 1:-5 2:4
between selection	0:7 2:-6 3:-3
between self-attention	0:-8 2:8
between self-consistently	2:4
between self-supervised	2:3 3:-8
between semantic	1:-5 3:-9
between semantics	0:7 2:-6
between semi-supervised	0:-8 2:8
between seminal	0:-5 1:7 3:-7
between sensing	1:-8 2:9 3:-3
between sensor	0:-7 3:4
between sensors	0:-5 1:5 3:6
between sentence	0:7 2:-3 3:-7
between sentences	0:7 1:-8 2:3 3:-7
between sentiment	1:4 2:-7 3:4
between separate	0:-7 1:-3 2:-3 3:7
between separately	2:4 3:-5
between separation	2:3
between sequence	0:-12 2:9
between sequential	0:-4 2:4 3:-4
between series	0:-3 1:-4 2:4 3:-3
between server	0:3 1:-3
between serves	0:-6 1:-3 2:9
between set	0:-14 1:-5 2:6 3:3
between sets	0:11 2:-10
between setting	1:3 2:-4 3:-6
between settings	0:-4 3:7
between setup	0:3 1:-8 2:3
between seven	0:-4 2:3
between several	0:-6 1:-7 2:14 3:-8
between shadow	0:6 2:-6
between shallow	1:3 2:-3
between shape	0:7 1:-5 2:-5 3:-4
between shared	0:-3 2:4
between sharing	0:5 2:-5 3:-3
between sharp	0:-4 2:5
between shear-conditioned	0:-6 2:5
between shift	3:-7
between shifting	0:-5 2:-12 3:12
between short-term	0:5 2:-4
between shortest	0:-3 2:4
between should	0:5 2:-5
between show	0:-6 1:6
between showing	0:-3 1:5 3:-3
between shown	2:5 3:-3
between shows	0:4 2:-4 3:-4
between shpix2pix	0:-6 2:5
between shrinkage	0:4 1:-4 3:-3
between siamese	0:-3 2:3
between signals	2:7 3:-9
between significant	0:-3 1:12 2:-8 3:-5
between significantly	3:-4
between sim-to-real	2:8 3:-7
between similar	0:5 1:-4 2:-12 3:6
between similarities	0:-3 2:-5 3:4
between similarity	3:-4
between simple	0:3 1:-5 3:-10
between simpler	0:-4 1:-3 3:6
between simulated	3:-9
between simulation	0:8 1:-3 2:-5
between simultaneous	0:-6 1:3 2:6 3:-3
between simultaneously	0:-6 1:-4 3:7
between single	0:-10 1:4 3:8
between single-frame	0:-5 2:6
between size-efficient	0:5 2:-3 3:-3
between skill	0:5 2:-4
between slam	2:-3 3:5
between slow	0:6 2:-5 3:-3
between small	0:-7 1:-4 3:4
between smaller	0:-5 1:4
between smartoverlays	0:-3 2:3
between smooth	0:-4 2:7
between smoothing	1:-3 2:5
between snn	1:-7 2:4 3:-6
between so	1:-3 2:8 3:-7
between so-called	0:-5 3:5
between soft	0:9 1:-7 2:-4 3:-5
between software	0:8 2:-6
between solution	1:3 3:-4
between solutions	0:-5 2:8 3:-3
between solve	0:4 1:5 2:-3 3:-14
between solver	0:-5 1:5
between solves	0:3
between solving	0:6 1:-4 3:-8
between some	1:9 2:-8
between sota	1:7 2:-6
between sound	1:-3
between source	0:4 1:-3 2:-3
between space	0:-6 1:-8 2:7
between space-domain	3:-5
between spaces	0:6 1:-4 3:-4
between span	1:5 3:-3
between sparse	1:3 2:-5
between spatial	0:9 1:-4 2:-7 3:-6
between specific	0:-8 1:-4 2:5
between specifically	0:7 2:-4 3:-4
between specifications	0:-4 2:5
between spectral	0:-3 2:5 3:-5
between speed	0:-3
between spike	3:-5
between sports	0:9 2:-9
between squadv1.1	1:-4 2:6
between sr	0:5 1:-3 2:-3 3:-3
between stability	0:5 1:-3
between stable	0:3 1:-3 3:-4
between stack	0:-10 2:11
between stage	0:-6 2:8
between standard	0:-10 1:6 2:-3 3:4
between state	0:-5 1:-3
between state-of-the-art	0:-8 3:4
between state-of-the-arts	2:3
between statistical	0:-7 1:-4 2:7
between statute	0:7 1:-3 2:-4 3:-5
between stem	1:-3
between step	0:-5 1:5 3:-9
between steps	0:8 1:-8 2:-3 3:-3
between stereo	0:7 1:-5 2:-7 3:9
between still	2:7 3:-7
between stochastic	0:-8 1:-6 2:16 3:-14
between straightforward	1:3 2:-5 3:3
between strategies	1:-9 2:3
between strategy	1:-6 3:5
between strong	3:3
between structural	3:-3
between structure	1:-9
between structured	0:5 3:-6
between structures	0:5 2:-6 3:-5
between studied	1:-3 2:9 3:-7
between studies	0:-5 3:5
between study	0:3 1:-4 3:3
between studying	0:-3 1:-3 2:8 3:-5
between style	0:7 2:-5 3:-4
between sub-tasks	2:6 3:-6
between subdomain	0:3 2:-3
between subjective	0:8 1:-4 2:-5
between substantially	0:-3 1:4
between such	0:-9 2:7 3:-3
between suggest	2:6 3:-5
between suitable	2:6 3:-6
between suite	0:11 2:-10
between summarization	0:6 2:-5
between super-resolution	2:-4 3:5
between superior	0:-8 1:4 2:3 3:-6
between supervised	0:-4 2:7 3:-6
between supervision	2:5 3:-5
between support	0:6 3:-5
between surface	0:3
between surrogate	0:-3 2:4
between survey	2:3 3:-3
between svhn	0:-4 1:5 2:-3
between svm	0:9 2:-8
between swallow	0:-3 2:5
between symbolic	2:-3 3:3
between syntactic	0:-3 1:7 2:-6
between synthesis	1:-3 2:10 3:-7
between synthesize	2:-8 3:9
between synthetic	0:6 1:-4 2:-3
between system	0:4 1:-12
between systematic	2:9 3:-6
between systematically	0:-4 2:6 3:-7
between systems	1:6 2:-8
between t	2:3
between tackle	0:3 3:-3
between tactile	0:-4 2:4 3:-3
between tailored	0:-7 2:-3 3:6
between take	0:3 3:-7
between takes	0:-9 1:6 3:-9
between taking	0:-5 2:7
between target	1:3 3:-8
between targeted	0:3
between task	0:10 2:-7 3:-9
between task-oriented	0:-5 2:8
between tasks	0:12 1:-5 2:-5 3:-11
between teach	2:4
between technical	0:-6 1:-5 2:10
between technique	1:-6 2:4 3:-3
between techniques	0:5 1:-3 3:-8
between teleoperation	0:-4 2:7 3:-3
between template	0:11 1:-4 2:-7 3:-4
between temporal	0:-5 2:8 3:-5
between temporally	0:10 2:-9 3:-6
between tensor	1:-3 3:-4
between tensorrt	1:-4
between term	1:-6 2:5 3:-9
between terms	1:-4 2:4 3:-7
between terrain	2:3
between test	0:5 2:-3 3:-3
between test-dev	2:9 3:-7
between test-time	1:-4
between tested	1:8 2:-8
between testing	0:3 1:4 2:-10 3:7
between tests	1:5
between text	0:9 3:-14
between texts	2:-3
between textual	0:-6 2:9 3:-4
between texture	0:-4 2:6
between than	0:-9 2:-3 3:4
between thanks	1:-3
between that	0:-4 1:3 2:3 3:-4
between the	1:-8 3:5
between their	0:5 1:-7
between them	2:-4
between then	0:-8 2:7 3:-7
between theorem	2:3 3:-3
between theoretical	0:-5 1:-5 2:9 3:-3
between theoretically	1:-7 2:3
between theory	1:-6 2:11
between thereby	0:7 3:-12
between these	0:11 1:-6 2:-10
between they	0:-4 2:6 3:-3
between thin	3:4
between third	1:-4
between this	1:4 3:-7
between thorough	2:3 3:-3
between though	2:4 3:-5
between three	0:10 1:-9 2:-3 3:-9
between through	1:-8 2:5 3:-4
between throughout	2:3
between thus	0:-7 1:4 3:3
between tier-3	3:-5
between tight	0:-3 3:3
between time	0:-4 1:5 2:4 3:-12
between time-	3:-5
between time-aware	0:4 1:-4 2:-3 3:-3
between to	0:-3 1:5
between together	0:-9 2:11
between tokens	0:-4 2:6 3:-3
between tool	0:6 1:-3 2:-7 3:5
between tools	0:-5 1:-4 2:9 3:-4
between top	1:-3 2:-3 3:4
between top-down	0:-4 1:5
between topic	0:4 3:-9
between total	0:-3 2:4
between towards	0:-5 2:3 3:-5
between tracker	0:-6 1:4 2:-5 3:5
between tracking	0:4 3:-5
between tractable	0:-9 2:10
between trade-off	0:-6 2:6 3:-3
between traditional	0:-12 1:5 2:-8 3:8
between train	0:-10 1:-3 2:5 3:4
between trainable	0:3 1:-4 2:-8 3:7
between trained	0:-11 1:3 2:4
between training	0:7 1:-9 2:-3
between trains	0:-8 2:3
between trajectories	0:-3 2:8 3:-8
between trajectory	0:6
between transfer	0:4 1:-5
between transferable	0:-5
between transformation	0:9 1:-3 3:-8
between transformations	0:-4 2:5
between transformer	0:-6 1:-3 2:7
between transformers	0:3 2:-5 3:3
between transforms	0:-5 2:4
between transition	0:-3 1:-4 2:-3 3:7
between translation	0:6 1:-4 3:-7
between transposes	3:-5
between transrei3d	2:5 3:-3
between tree	3:-3
between treebank	0:-4 1:7 2:-6
between trees	0:-4 2:11 3:-9
between trigger	0:-8 1:-3 2:9 3:-4
between triplet	0:-4 2:5 3:-4
between truth	0:-3 2:5
between truthfulness	0:-6 1:-3 2:9 3:-5
between tuned	1:3 2:-3
between tvm	2:10 3:-8
between twin	2:3
between two	0:10 1:-5 2:-4 3:-13
between two-stage	0:3 1:-3
between types	0:-6 1:-4 2:8 3:-4
between typical	1:-6
between u-net	0:-3 2:3
between ucf101	0:-3 2:3
between uda	0:3
between ultrasound	2:4
between unbiased	0:6 1:-6
between uncertainty	0:-3 1:-6 2:6
between under	0:-8 2:12 3:-6
between underlying	2:8 3:-6
between understand	0:3 1:4 2:-3 3:-6
between understanding	0:3 1:7 2:-8
between underwater	0:7 2:-6
between unified	0:-3 1:-5 2:7 3:-6
between unifying	0:7 2:-7 3:-3
between unique	0:7 1:4 2:-9
between unit	0:10 2:-9
between units	0:-4 2:5
between unlabeled	0:-3 2:8 3:-8
between unstructured	0:-5 1:-5 2:7
between unsupervised	0:-5 1:-6 2:9 3:-6
between updates	0:-3 2:6 3:-4
between upon	0:-11 1:-12 2:-3 3:14
between upper	0:-5 1:-3 2:8
between us	0:-6 3:5
between use	0:-6 1:-12 2:13 3:-4
between used	0:-7 1:-11 2:7
between useful	2:3 3:-3
between user	0:-3 3:4
between users	1:-4 2:-5 3:7
between uses	0:3 1:-6 2:3 3:-7
between using	0:-12 2:8
between utdebug	0:-6 1:-3 2:7
between utgen	0:-6 1:-3 2:8
between utility	0:-5 1:6
between utilize	1:-6 2:4
between utilizes	0:4 3:-8
between utilizing	0:-8 2:8
between v-slowfast	0:-6 2:9 3:-4
between vae	0:-10 1:-5 2:15 3:-4
between validate	0:5 3:-5
between validation	0:5 3:-11
between value	2:-9 3:7
between values	0:-6 1:-6 2:7
between vanilla	1:4 2:-5 3:-4
between vapr	0:-6 1:-5 2:7
between variable	0:-10 2:8 3:-5
between variable-rate	0:-3 1:4
between variables	0:-4 2:5
between variance	0:-10 1:3 2:3
between variant	0:-3 1:-9 2:8 3:-8
between variation	0:-3 1:-3 3:5
between variational	0:8 1:-7 2:-5 3:3
between variety	0:-6
between various	0:9 1:-4 2:-9
between vasculature	2:8 3:-5
between vector	0:-3 2:5 3:-4
between vehicle	0:-9
between veracity	0:-6 2:-4 3:8
between verification	0:-8 1:-4 2:9
between versatile	0:5 2:-5
between version	0:-5 2:7 3:-6
between vertex	1:3 2:-3
between very	0:-3 2:-7 3:6
between vg	1:4 2:-3
between vgg16	0:-7 1:-8 2:11
between via	1:-6 2:3 3:-3
between video	0:-5 2:-4 3:7
between view	0:-14 1:-3 2:14
between views	0:4 2:-3
between ving	0:-4 2:6
between virtual	0:-3 1:3 2:-4 3:3
between vision	2:4 3:-6
between vision-language	1:4 2:-3
between visual	0:-5 2:4
between visually	0:4 3:-8
between viz	0:7 2:-7
between vocabulary	0:3 2:-3
between voxel	0:8 1:7 2:-11
between vr	1:3 2:-5 3:3
between was	0:-3 1:4
between wasserstein	0:-5 2:4
between way	1:-3
between ways	0:3 2:-4 3:-4
between we	1:5 3:-15
between weak	0:-3 2:6 3:-3
between wearable	2:-9 3:9
between web	0:3 3:-4
between weight	2:4
between weighted	1:-3 2:12 3:-9
between weighting	0:5 2:-7 3:4
between weights	0:-7 1:4 3:-3
between well	0:4 1:-6
between well-known	0:-7 3:4
between were	0:-5 2:7
between what	2:-5 3:5
between where	1:-9 2:8 3:-16
between wherein	0:-3 2:3
between whether	1:-4 2:6
between while	2:5 3:-4
between whole	0:5 2:-4
between whose	3:-3
between wide	0:-7 1:3 2:6 3:-5
between widely	0:-3 1:-5 2:-4 3:8
between width	0:4 2:-7 3:5
between wikipedia	0:3 1:5 2:-5 3:-4
between window	2:3
between wire-driven	0:8 2:-9
between with	1:4 2:-4
between within	0:-10 1:-3 2:8
between without	0:-6 1:3 2:3
between word	0:-3 1:8 2:-5
between words	0:4 2:-3
between work	0:4 3:-4
between works	0:-9 1:-5 3:7
between world	0:-8 2:9
between years	0:-6 2:-4 3:7
between yet	0:-6 1:4 3:3
between yields	0:-4 1:-4 2:8 3:-3
between yolo	0:-8 2:5 3:-6
between ytf	2:3
between zero-shot	1:6 2:-3 3:-5
between {	0:7 1:-9 2:-3
between }	1:-8 3:3
between ~	0:4 2:-3
between –	1:6 2:-4 3:-7
between —	0:7 1:3 2:-8
between ’	0:-11 2:5 3:3
between ’s	1:-4
between ∼	1:4 2:-3
bn 's	1:-5 2:4
bn (	0:-5
bn )	0:-5
bn ,	0:-7 1:4 2:-4
bn -	2:8 3:-6
bn -based	1:-15 2:4
bn .	1:-5 2:3
bn :	1:5 2:-4
bn ;	2:-3 3:3
bn a	2:-7 3:8
bn across	1:-5
bn agents	2:3
bn aims	2:13 3:-12
bn algorithm	0:-6 1:7 3:-7
bn algorithms	0:-3 1:5 2:7 3:-9
bn allows	2:-9 3:10
bn and	1:-4
bn applications	1:-4 2:-12 3:15
bn approach	3:-3
bn approaches	1:7 2:-7
bn architecture	1:-3 2:-9 3:10
bn are	2:5 3:-4
bn at	1:-3 2:5 3:-4
bn based	1:-3
bn between	2:6 3:-6
bn but	1:-12 2:3
bn by	2:3 3:-3
bn can	0:-4 1:3
bn community	1:-3 2:-7 3:9
bn could	1:4 2:-4
bn data	2:-6 3:6
bn depends	1:-3 2:6 3:-4
bn do	1:-6 2:-3 3:6
bn due	2:3 3:-3
bn during	1:4
bn either	1:5 2:-5
bn enables	2:11 3:-11
bn for	0:-3 1:-3
bn framework	3:-5
bn from	1:-8 2:3
bn generates	1:-8 3:4
bn has	0:-9
bn have	0:-4 1:-6
bn in	1:5
bn into	0:-3 1:4 2:-4
bn is	0:4 1:-6
bn mainly	0:-4 1:-6 2:-5 3:6
bn may	2:4 3:-3
bn method	0:-3 2:-7 3:7
bn methods	1:3
bn model	2:-3
bn models	0:3 1:-5
bn must	1:-5 2:6
bn of	0:-3 1:-7 3:3
bn offer	1:-6 3:3
bn often	1:5 3:-8
bn on	1:-4 2:-3 3:8
bn or	1:-7 2:-4 3:7
bn over	2:-6 3:7
bn paradigm	1:-3
bn performance	0:-3 1:-5 3:8
bn plays	2:5 3:-4
bn problem	2:7 3:-6
bn procedures	2:5 3:-5
bn provide	1:-4 2:12 3:-10
bn rely	1:6 3:-8
bn remains	1:-3 2:9 3:-8
bn require	2:5 3:-8
bn research	2:-5 3:5
bn still	1:-3 3:6
bn strategy	1:7 2:-4 3:-6
bn such	1:3
bn system	0:6 1:-3 3:-3
bn systems	1:-6 2:4
bn task	1:-5 3:6
bn techniques	1:-10 2:9 3:-5
bn technology	0:-4 1:-3 2:-8 3:9
bn that	0:-7 1:6 2:-3
bn theory	1:-8 2:11 3:-8
bn through	1:-3 2:4 3:-4
bn to	3:-3
bn trained	1:-6 2:6
bn typically	2:4 3:-7
bn using	3:3
bn which	1:-8 2:4
bn while	2:4 3:-4
bn will	1:-5 2:6
bn with	2:-3 3:4
bn within	2:8 3:-8
bn without	1:-4 2:-5 3:8
bn ~	1:-3 3:3
bn —	0:-3 2:7 3:-3
bn ’	1:3 3:-12
bn ’s	3:-5
bn ”	1:-5 2:4 3:-3
bnear "	0:-5 1:-3
bnear '	2:7 3:-9
bnear (	0:-6 1:-3 2:4
bnear )	0:-5 1:-3 2:5 3:-3
bnear ,	2:-3
bnear -	2:-9 3:9
bnear -based	0:-3 2:-5 3:6
bnear .	1:14 2:-6 3:-9
bnear /	1:8 2:-7 3:-6
bnear 1	1:-13 3:11
bnear 2	1:11 2:4 3:-15
bnear 2d	1:5 2:-5
bnear 3	1:-3 3:3
bnear 3d	1:-3 2:-11 3:11
bnear :	0:-3 1:-8 2:-8 3:14
bnear ;	1:-5 2:-3 3:4
bnear \`	2:6 3:-15
bnear a	0:-14 1:-3
bnear ability	0:-4
bnear absence	1:-8 3:3
bnear abstract	1:5 2:-8 3:3
bnear accuracy	1:6
bnear accurate	1:-3 2:5 3:-4
bnear achieve	1:-4 2:4
bnear achieved	2:-3
bnear across	2:10 3:-10
bnear action	2:-7 3:7
bnear active	2:-7 3:8
bnear adaptation	1:10 2:-10 3:-4
bnear adaptive	1:5 2:-4
bnear additional	2:10 3:-9
bnear address	1:-5 2:6 3:-4
bnear addressing	0:-3 2:8 3:-6
bnear adopt	2:-10 3:11
bnear adopted	2:3 3:-3
bnear adoption	3:3
bnear advance	1:-6 2:-6 3:9
bnear advanced	1:-5 2:4 3:-3
bnear advancements	1:-3 3:3
bnear advances	1:-6 2:-4 3:8
bnear advantages	0:-3 1:-6 3:4
bnear adversarial	1:-12 2:3 3:3
bnear after	1:-5 2:4
bnear agents	2:5 3:-4
bnear ai	2:13 3:-14
bnear aim	1:-3 2:-7 3:14
bnear akin	2:-5 3:5
bnear algorithm	0:4 1:-6 2:3 3:-6
bnear algorithms	0:-3 2:10 3:-14
bnear all	1:-4
bnear also	1:7 2:-7
bnear alternative	1:-5 3:6
bnear although	1:3
bnear among	1:3 2:9 3:-13
bnear amount	1:5 2:8 3:-14
bnear an	1:-6 2:-9 3:10
bnear analysis	1:-3
bnear and	0:6 2:-3
bnear anomaly	0:-3 3:5
bnear answering	2:-4 3:5
bnear any	1:-4 3:4
bnear application	2:-4 3:4
bnear applications	2:-4 3:4
bnear apply	2:7 3:-8
bnear applying	1:-8 2:-8 3:11
bnear approach	1:-11 2:3
bnear approaches	0:-3 2:-5 3:6
bnear approximate	1:8 3:-12
bnear architecture	1:-4 2:4 3:-3
bnear architectures	1:10 2:-10 3:-3
bnear are	0:7 3:-6
bnear area	2:6 3:-6
bnear areas	2:-8 3:8
bnear around	1:3 2:-3
bnear artificial	1:-8 2:10 3:-5
bnear aspect	1:4 2:-3
bnear assessment	0:-3 2:7 3:-5
bnear at	1:-6 2:15 3:-13
bnear attacks	1:-5 2:6 3:-3
bnear attention	1:-13 2:9 3:-5
bnear attracted	2:-14 3:14
bnear augmentation	1:-3 2:-8 3:15
bnear augmented	2:3
bnear automated	1:-3 2:4 3:-3
bnear automatic	2:7 3:-6
bnear autonomous	1:10 2:-14 3:-4
bnear available	2:14 3:-14
bnear based	0:-4 1:-4
bnear be	0:-4 1:-5 2:-4 3:6
bnear because	1:-3 2:3 3:-3
bnear become	1:-3 2:-3 3:5
bnear been	0:-3
bnear behavior	1:-3 2:10 3:-9
bnear being	0:6 1:-3 2:3 3:-7
bnear benchmarks	1:8 2:-5 3:-4
bnear benefit	1:-4 2:-4 3:9
bnear best	0:-5 1:15 2:-11 3:-14
bnear better	1:6 2:-4
bnear between	0:-3 1:-5 2:4
bnear bias	0:-5 1:-3 2:3
bnear both	2:-5 3:5
bnear breakthroughs	2:-13 3:13
bnear built	2:-7 3:8
bnear but	1:-3 2:9 3:-8
bnear by	0:-9 1:5 3:-3
bnear called	3:-4
bnear can	0:-3 1:6
bnear cannot	1:6 2:6 3:-14
bnear capabilities	1:-5 2:18 3:-10
bnear capture	1:8 2:-5 3:-9
bnear carlo	1:-4 3:5
bnear case	1:-3 2:-12 3:12
bnear causal	1:3 2:-7 3:4
bnear central	2:10 3:-10
bnear challenge	1:-8 2:4
bnear challenging	0:3 3:-5
bnear changes	1:-5 2:7 3:-5
bnear chatbots	2:-8 3:9
bnear choice	1:-3 3:3
bnear circuits	1:-4 2:-6 3:7
bnear class	1:-9 2:-6 3:8
bnear classic	1:3 2:-6 3:6
bnear classical	1:8 2:-9
bnear classification	3:-3
bnear classifiers	1:-4 3:5
bnear clip	2:-8 3:9
bnear cloud	2:-3 3:4
bnear clustering	2:-13 3:13
bnear cnns	1:5 2:-9 3:5
bnear combine	1:-3 2:14 3:-14
bnear combined	2:-8 3:9
bnear combining	2:-8 3:8
bnear comes	2:6 3:-5
bnear common	0:-3 1:3
bnear commonly	2:-9 3:10
bnear community	2:-7 3:7
bnear compared	1:5 2:-12 3:7
bnear completion	2:-11 3:11
bnear complex	1:-7 3:3
bnear complexity	1:4 2:-8 3:5
bnear component	2:-6 3:8
bnear compression	2:-5 3:7
bnear computation	1:-10 2:7 3:-3
bnear computational	1:-3 3:3
bnear computer	1:9 2:4 3:-12
bnear concerns	1:5 2:-4
bnear conditional	1:-4 2:13 3:-13
bnear considerable	2:-12 3:12
bnear considered	1:-4 2:-3 3:6
bnear constraints	1:-3 2:3
bnear construct	0:4 1:3 2:-5
bnear constructed	1:-4 2:9 3:-7
bnear context	2:-13 3:13
bnear contrastive	1:3 2:-8 3:10
bnear control	2:-3 3:5
bnear conventional	2:-4 3:4
bnear convolution	0:-4 1:-8 2:4
bnear convolutional	0:-3
bnear cost	2:-4 3:4
bnear critical	1:-3 2:-5 3:6
bnear cross-lingual	1:-4 2:6
bnear current	1:8 2:4 3:-11
bnear currently	1:-3
bnear data	1:-7 2:8 3:-5
bnear datasets	0:10 1:-4 2:3 3:-10
bnear deal	1:-4 2:-9 3:10
bnear decision	2:-4 3:3
bnear decrease	2:-12 3:13
bnear deep	0:-3
bnear demand	2:7 3:-7
bnear demonstrated	2:5 3:-5
bnear dependencies	3:5
bnear descent	1:-10 2:7
bnear described	1:-4 2:-5 3:8
bnear design	2:3
bnear designed	2:-4 3:5
bnear designing	1:-6
bnear despite	1:5 2:-14 3:11
bnear detection	0:-5 1:-11 3:5
bnear determinantal	2:10 3:-9
bnear determining	2:-11 3:11
bnear developed	1:5 2:4 3:-11
bnear developing	1:-3 2:-3 3:4
bnear development	1:3 2:-6 3:4
bnear dialogue	2:5 3:-5
bnear different	1:-3 3:3
bnear differential	0:3 1:-3 2:-9 3:8
bnear difficult	3:-5
bnear difficulties	2:-14 3:14
bnear directly	1:5 2:13 3:-22
bnear discrete	2:-7 3:8
bnear distillation	1:5 2:-5
bnear distribution	1:8 2:-10 3:-3
bnear distributions	2:-3 3:4
bnear dnns	1:-3 2:-9 3:11
bnear document	2:3 3:-3
bnear does	0:6 2:-4 3:-7
bnear domain	1:-5 3:3
bnear domains	1:-5 3:4
bnear dominant	2:3
bnear downstream	2:-6 3:8
bnear driving	1:12 2:-15
bnear due	0:-3 1:7 2:-11 3:6
bnear during	2:7 3:-10
bnear dynamic	2:-6 3:7
bnear e.g.	1:-10 2:-6 3:8
bnear effective	2:11 3:-12
bnear effectively	2:4
bnear effectiveness	2:-6 3:5
bnear efficiency	2:-12 3:12
bnear efficient	1:-3
bnear efficiently	1:-5 2:8 3:-7
bnear efforts	1:-6 2:8 3:-4
bnear either	2:-11 3:11
bnear embedding	1:-3 2:-15 3:13
bnear emerged	0:-3 1:-4 2:-5 3:10
bnear emerging	1:-3 2:-14 3:14
bnear employ	2:-12 3:12
bnear employed	2:9 3:-9
bnear enable	2:-4 3:4
bnear enabling	0:4 2:4 3:-10
bnear encouraging	2:-7 3:7
bnear english	2:8 3:-8
bnear enhance	2:3
bnear enhancement	2:3 3:-3
bnear environment	3:3
bnear environments	2:5 3:-4
bnear error	2:-13 3:13
bnear especially	1:-6
bnear essential	1:-3 2:-7 3:8
bnear estimate	1:-4
bnear estimation	0:3 1:-6 2:-8 3:10
bnear evaluation	1:-5 2:9 3:-8
bnear even	1:-6 2:-16 3:18
bnear evidence	0:-3 2:5 3:-3
bnear exact	1:-4 2:6 3:-4
bnear example	1:8 2:-22 3:15
bnear examples	1:-4 3:3
bnear excellent	2:-6 3:7
bnear exist	0:5 1:14 2:-14 3:-10
bnear existing	0:-3 1:-4
bnear explain	1:-5 2:-3 3:5
bnear exploit	1:-5
bnear explore	1:-3
bnear express	1:-4 2:11 3:-9
bnear expressed	1:-7 2:18 3:-17
bnear extended	1:-3 2:-9 3:10
bnear external	2:-7 3:8
bnear extraction	2:12 3:-11
bnear extremely	2:-5 3:6
bnear face	1:-3 2:-14 3:14
bnear facilitate	1:-4 2:-11 3:12
bnear factorization	2:10 3:-12
bnear fail	1:7 2:-9 3:4
bnear fairness	2:14 3:-13
bnear fast	2:5 3:-5
bnear feature	1:-11 3:6
bnear features	1:-6 2:-13 3:15
bnear federated	1:3 3:-3
bnear feedback	1:-5
bnear few	2:11 3:-10
bnear field	1:-4 2:4 3:-3
bnear fields	1:-7 2:6 3:-4
bnear final	1:-3 3:3
bnear finding	2:-8 3:10
bnear fine-tuning	2:-3
bnear first	0:3 1:-6 2:4 3:-6
bnear flow	1:-3 2:5 3:-4
bnear focus	1:-4 2:-7 3:10
bnear focused	1:8 3:-7
bnear focuses	2:-8 3:8
bnear for	0:-8 1:-3
bnear force	2:-4 3:4
bnear form	1:-5
bnear forward	2:-4 3:5
bnear frame	2:4 3:-4
bnear framework	1:-7 2:5
bnear frameworks	1:-9 2:7 3:-5
bnear from	0:-4 2:-3 3:3
bnear fully	2:-6 3:7
bnear function	1:-4 2:4
bnear fundamental	2:-7 3:7
bnear further	2:-3
bnear game	1:4 2:-4
bnear gans	1:-5 2:4
bnear gaussian	1:3 2:-11 3:8
bnear general	0:-6 1:-7 2:-3 3:8
bnear generalization	1:-4 2:13 3:-11
bnear generate	1:-4
bnear generated	1:-7 2:10 3:-8
bnear generation	1:-5 3:3
bnear generative	3:5
bnear geometric	2:14 3:-13
bnear given	1:-5 2:15 3:-13
bnear global	1:-6 2:-5 3:8
bnear goal	2:10 3:-10
bnear good	2:-7 3:7
bnear gradient	1:-4
bnear graph	0:-3 2:3 3:-7
bnear graphics	2:-9 3:9
bnear graphs	1:-3 2:-11 3:12
bnear great	1:-6 2:-4 3:6
bnear growing	1:-5 3:6
bnear hand	1:-5 2:-9 3:13
bnear hard	2:-7 3:6
bnear has	0:-4 2:-3
bnear have	0:-4 1:3
bnear help	1:-8 2:10 3:-8
bnear hierarchical	3:-4
bnear high	1:-4 2:-8 3:8
bnear high-level	3:3
bnear high-quality	2:-5 3:6
bnear higher	2:-12 3:13
bnear however	0:-5 1:5 2:-5
bnear human	0:-4 1:-9 2:3 3:3
bnear humans	1:-3 2:10 3:-10
bnear i.e.	1:-3 2:-6 3:8
bnear identification	1:-3 2:-5 3:6
bnear if	1:-4 3:3
bnear image	0:3 1:-13 2:6 3:-7
bnear images	1:-7 2:10 3:-9
bnear implement	1:-5
bnear implicit	1:-8 2:-3 3:7
bnear importance	2:4 3:-4
bnear important	1:-6 3:4
bnear impressive	1:-6 2:3
bnear improve	2:3 3:-3
bnear improved	2:6 3:-5
bnear improving	2:-9 3:10
bnear in	1:-4
bnear in-context	1:-4 2:-4 3:6
bnear including	0:-4 1:-6 3:5
bnear incorporating	1:6 2:-3 3:-8
bnear increase	1:6 3:-8
bnear increasing	1:-5
bnear increasingly	2:11 3:-11
bnear indispensable	2:-13 3:13
bnear inference	1:-3 2:-3 3:4
bnear information	1:10 3:-9
bnear input	2:3
bnear instance	2:-14 3:13
bnear insufficient	2:7 3:-7
bnear integration	1:7 2:-12 3:7
bnear intelligence	0:5 1:-4 3:-8
bnear interaction	1:5 2:-6 3:3
bnear interest	1:-8 2:5
bnear interests	2:-8 3:8
bnear into	0:-3 1:-9 2:8 3:-6
bnear intrinsic	1:-7 2:-7 3:8
bnear introduction	1:8 2:-8
bnear inverse	2:9 3:-6
bnear investigating	1:7 3:-12
bnear involves	2:-15 3:15
bnear is	0:-8 1:4
bnear issue	1:12 2:-10
bnear issues	2:9 3:-9
bnear it	1:-5
bnear its	0:-4 1:-12 3:7
bnear joint	2:6 3:-5
bnear kernel	1:-12 2:8 3:3
bnear key	0:-4 1:-6 2:-7 3:9
bnear knowledge	1:-3 2:3
bnear known	1:-7 3:3
bnear labeled	2:-6 3:6
bnear labeling	2:-3 3:3
bnear lack	1:-6 3:3
bnear language	3:-3
bnear large	1:-3 2:3 3:-3
bnear large-scale	1:-6 2:6 3:-4
bnear latent	1:5 3:-6
bnear leading	2:8 3:-7
bnear leads	2:3 3:-3
bnear learn	1:-6 2:9 3:-6
bnear learned	1:-7 2:11 3:-8
bnear learning	0:-6 1:-4 2:-3 3:6
bnear leverage	1:3 2:7 3:-11
bnear leveraging	1:-3 2:-3 3:5
bnear like	1:3 2:-5
bnear limitation	1:6 2:-7 3:3
bnear limitations	1:-4 3:6
bnear limited	2:-3 3:4
bnear limits	1:-3
bnear linear	1:4 3:-3
bnear literature	1:-6 2:11 3:-9
bnear little	2:11 3:-9
bnear llm	1:-3 2:5
bnear llms	1:-4 2:4
bnear local	0:7 1:-3 2:-11 3:6
bnear logic	1:-5 2:5 3:-3
bnear long	0:-5 1:-3 2:-5 3:7
bnear loss	1:3 2:18 3:-22
bnear lot	2:-13 3:13
bnear low	2:-7 3:7
bnear machine	2:-10 3:11
bnear made	2:6 3:-5
bnear main	2:9 3:-9
bnear mainly	1:-6 2:-8 3:10
bnear mainstream	1:-7 3:5
bnear majority	1:4 2:-3
bnear make	1:4 2:-10 3:6
bnear makes	2:-5 3:4
bnear making	2:-3 3:3
bnear management	2:-8 3:8
bnear manifold	1:-6 2:8 3:-6
bnear manipulation	1:-3 2:-8 3:9
bnear many	1:-10 2:-4 3:7
bnear mapping	2:-3 3:3
bnear markov	1:-9 2:-10 3:12
bnear matrix	1:-4 2:7 3:-4
bnear maximize	2:-9 3:10
bnear may	1:-5 2:-5 3:6
bnear means	1:5 3:-7
bnear mechanisms	1:3 2:8 3:-13
bnear medical	2:7 3:-7
bnear method	0:6 2:-11 3:8
bnear methods	0:-6 1:8
bnear mixup	2:11 3:-11
bnear model	0:-6 1:-4 3:3
bnear modeled	2:4 3:-4
bnear modeling	0:-5 1:-7 3:7
bnear models	0:-8 1:-7 2:6
bnear modern	1:-3
bnear monte	1:-4 3:5
bnear more	0:-4 1:5 2:-3
bnear most	1:-3
bnear motion	2:-4 3:4
bnear much	1:-5 3:5
bnear multi-agent	2:4 3:-3
bnear multi-modal	1:-7 2:-3 3:6
bnear multilingual	0:-7 1:-5 2:10
bnear multimodal	1:-5 2:5
bnear multiple	1:-8 2:-3 3:6
bnear naive	1:-5 2:-10 3:11
bnear named	0:7 2:-7
bnear natural	1:-9 2:4
bnear naturally	1:-3 2:3 3:-3
bnear navigation	1:5 2:-4
bnear need	2:3 3:-3
bnear needed	2:-4 3:4
bnear network	0:-3 1:-4
bnear networks	0:-3 1:8 2:-7 3:3
bnear neural	0:-5 1:5 2:3 3:-5
bnear new	1:4 3:-5
bnear nlp	2:-10 3:10
bnear no	2:9 3:-9
bnear noise	3:-3
bnear nonlinear	2:4
bnear not	0:5 3:-3
bnear novel	1:-3 2:5 3:-5
bnear number	1:-5 3:4
bnear numerous	1:-4 2:4
bnear object	1:-7 2:7 3:-5
bnear objective	1:-3 3:8
bnear objectives	1:-3
bnear obtain	2:12 3:-12
bnear of	0:-16 2:4
bnear often	1:-4 3:3
bnear on	0:-8 1:4 2:-8 3:5
bnear one	1:-4 2:13 3:-12
bnear online	2:14 3:-13
bnear only	1:-4 2:-14 3:15
bnear open	0:3 3:-5
bnear open-source	1:-3
bnear optimal	1:-3 3:4
bnear optimization	0:6 1:-7 2:-17 3:15
bnear or	0:-3 1:6 3:-4
bnear order	2:7 3:-7
bnear original	1:5 2:-8 3:4
bnear other	1:-10 2:10 3:-7
bnear over	1:3 3:-5
bnear paradigm	1:-7 2:-8 3:12
bnear parameters	2:11 3:-11
bnear part	2:-10 3:11
bnear partially	1:-7
bnear particular	2:5 3:-3
bnear particularly	1:-6 2:15 3:-16
bnear path	2:3 3:-3
bnear perform	1:-5 2:-5 3:7
bnear performance	0:-5 1:5 3:-5
bnear performing	1:6 3:-5
bnear personalized	2:-4 3:3
bnear perturbations	1:8 2:-4 3:-8
bnear phenomenon	2:-9 3:9
bnear physical	2:13 3:-13
bnear planning	1:-3 2:6 3:-5
bnear point	2:13 3:-11
bnear policies	1:-6 2:10 3:-8
bnear policy	1:-3 2:11 3:-11
bnear popular	2:-3
bnear pose	1:-5 2:4
bnear possible	1:7 2:-3
bnear potential	1:6 2:-9 3:5
bnear power	1:-3
bnear powerful	1:-3 2:4
bnear practice	2:5 3:-5
bnear pre-training	1:-12 2:7
bnear precise	2:-5 3:5
bnear precision	2:-9 3:10
bnear prediction	1:6 3:-7
bnear predictive	1:3 3:-4
bnear predominant	2:-11 3:11
bnear presents	0:3 2:-11 3:8
bnear pretrained	1:-9 2:11 3:-10
bnear pretraining	0:7 1:-3 3:-8
bnear previous	0:-5 1:-5 2:-3 3:5
bnear primarily	1:10 2:-13 3:-3
bnear prior	1:-11 2:6 3:-5
bnear probabilistic	0:-6 1:-8 2:-6 3:12
bnear problem	1:-3 2:-5 3:5
bnear problems	1:-10 3:4
bnear procedure	1:-3 2:3
bnear process	1:7 2:-12 3:6
bnear processes	1:-8 2:8 3:-5
bnear processing	1:-4 2:-4 3:5
bnear produce	1:-12 2:10 3:-6
bnear progress	3:3
bnear promise	2:-10 3:10
bnear promising	1:6 2:-6
bnear propagation	1:-3 2:-6 3:6
bnear properties	2:6 3:-6
bnear property	0:-3 1:-8 2:5
bnear provide	2:-9 3:12
bnear providing	1:-3 2:-3 3:6
bnear quadratic	1:4 2:3 3:-9
bnear quality	1:-6 2:-9 3:11
bnear quantization	0:5 2:-15 3:12
bnear question	2:3 3:-3
bnear radiance	2:-4 3:6
bnear ranging	2:-7 3:7
bnear re-identification	2:-10 3:10
bnear real	2:7 3:-7
bnear real-time	2:3 3:-6
bnear real-world	1:3 3:-5
bnear reality	2:-5 3:6
bnear recent	0:-3 2:-3 3:5
bnear recently	0:-4 1:-6 2:5 3:-3
bnear recognition	2:-3 3:3
bnear reconstruction	2:4 3:-4
bnear recurrent	1:-3 2:6 3:-3
bnear reduce	1:-5 3:4
bnear reducing	2:-5 3:5
bnear reduction	1:-3 2:-4 3:9
bnear regression	1:6 2:7 3:-13
bnear regularization	1:-3 2:-6 3:8
bnear reinforcement	1:-9
bnear related	2:-4 3:4
bnear relation	2:7 3:-7
bnear relatively	1:-3 3:4
bnear rely	1:10 2:-5 3:-8
bnear relying	1:-8 2:-8 3:11
bnear remains	1:-3 2:3
bnear remarkable	1:-5 2:-10 3:11
bnear represent	2:-3 3:3
bnear representation	1:-3 2:6 3:-5
bnear representations	1:-8 2:7 3:-5
bnear require	1:3 2:4 3:-5
bnear requirements	2:12 3:-12
bnear requires	2:5 3:-4
bnear research	1:-5 2:6 3:-4
bnear researches	1:5 2:-13 3:8
bnear restoration	2:8 3:-7
bnear resulting	1:-5 2:5
bnear results	1:-4 3:3
bnear retrieval	1:7 2:-6
bnear rich	1:8 2:3 3:-12
bnear rise	0:-4 2:-5 3:9
bnear risk	1:-3 2:-6 3:7
bnear rl	2:6 3:-6
bnear robot	2:9 3:-9
bnear robotic	2:5 3:-5
bnear robotics	0:-5 1:-5 3:7
bnear robots	2:-6 3:5
bnear robust	1:-7 2:8 3:-7
bnear robustness	1:-4 2:6 3:-4
bnear role	0:-4 1:-4
bnear safe	2:4 3:-4
bnear safety	1:3 2:-3
bnear safety-critical	2:-7 3:7
bnear same	0:9 2:-9
bnear sample	1:-4 2:-6 3:8
bnear samples	2:3 3:-3
bnear sampling	2:6 3:-6
bnear scale	1:-5 2:6 3:-5
bnear scaling	0:-4 1:-6 2:8 3:-3
bnear scenarios	1:4 3:-4
bnear scene	1:7 2:-8 3:-3
bnear scenes	1:-3 2:8 3:-7
bnear score	1:-3
bnear search	2:10 3:-17
bnear second	2:-6 3:7
bnear segmentation	3:3
bnear selection	1:-4 2:7 3:-6
bnear self-supervised	1:-5 3:9
bnear semantic	2:15 3:-15
bnear semi-supervised	1:11 2:5 3:-14
bnear sensing	3:3
bnear sentence	1:3 2:-6 3:3
bnear sentiment	2:-3 3:3
bnear sequence	0:9 2:-4 3:-10
bnear sequential	1:3 2:-5
bnear settings	1:3 3:-4
bnear severe	1:8 2:-7
bnear shape	2:10 3:-10
bnear show	2:-7 3:8
bnear shown	1:-8 3:4
bnear shows	2:-7 3:7
bnear significant	1:-4 3:5
bnear significantly	1:-7 2:11 3:-8
bnear similar	1:-3 2:-10 3:14
bnear simple	1:9 3:-7
bnear simply	1:-5 2:-7 3:15
bnear simultaneous	2:11 3:-11
bnear since	2:12 3:-11
bnear skill	3:3
bnear small	1:-3 3:4
bnear smaller	1:7 3:-8
bnear so	1:-3 2:-8 3:10
bnear soft	1:-5 2:-5 3:10
bnear solutions	1:-4 2:-7 3:8
bnear solvers	1:-5 2:4
bnear solving	1:-4 2:5 3:-3
bnear some	1:6 2:-12 3:5
bnear source	1:-4 2:8 3:-7
bnear space	1:-6 2:18 3:-17
bnear sparsity	2:-4 3:5
bnear specific	1:-6 3:4
bnear speech	2:5 3:-4
bnear speed	2:6 3:-6
bnear spiking	1:-3 2:5 3:-3
bnear stage	1:-5 2:-9 3:15
bnear standard	2:-4
bnear state	2:-4 3:5
bnear statistical	3:3
bnear still	1:-5
bnear stochastic	1:-7 2:8 3:-5
bnear strategies	1:4 2:-9 3:5
bnear strong	1:-5 2:-5 3:7
bnear structural	1:3 2:4 3:-11
bnear structure	1:-8 2:3
bnear struggle	2:-6 3:6
bnear studied	2:12 3:-11
bnear studies	0:-4 1:-6 3:5
bnear study	0:5 1:-3 2:-6 3:5
bnear studying	1:-3 2:14 3:-13
bnear substantially	2:-15 3:15
bnear success	2:-11 3:12
bnear successful	1:-3 2:-10 3:11
bnear successfully	2:4 3:-3
bnear such	1:5 2:-12 3:4
bnear suffer	1:-3
bnear suitable	2:4 3:-6
bnear summarization	2:-4 3:5
bnear super-resolution	1:-8 2:-7 3:10
bnear supervised	0:-3 1:-4
bnear surgery	2:-7 3:7
bnear surveillance	2:-10 3:10
bnear synthesis	1:-5 2:18 3:-17
bnear system	1:4 2:4 3:-7
bnear systems	1:4 2:-21 3:15
bnear tackle	3:3
bnear target	2:-6 3:7
bnear task	1:3 2:-6 3:4
bnear tasks	2:-7 3:8
bnear technique	1:-3 2:-9 3:11
bnear techniques	1:-8 2:-10 3:14
bnear technology	2:-4 3:4
bnear temporal	1:3 2:3 3:-9
bnear terms	2:7 3:-7
bnear testing	2:4 3:-4
bnear text	1:5 3:-7
bnear texts	2:4 3:-4
bnear than	1:5 2:-9 3:3
bnear that	0:-5 1:-7 2:6
bnear their	0:-3 1:4
bnear them	1:-3 2:-13 3:14
bnear then	1:-9
bnear theory	1:-6 3:8
bnear there	0:4 3:-3
bnear therefore	2:10 3:-10
bnear these	1:5 3:-5
bnear they	1:-4 2:3
bnear this	1:7 3:-3
bnear those	1:3 2:-7 3:3
bnear though	1:-8 3:4
bnear through	0:-6 1:-7 2:-5 3:9
bnear thus	0:3 1:8 2:7 3:-19
bnear time	2:-11 3:11
bnear time-consuming	2:-7 3:7
bnear to	0:-7 1:-4
bnear today	3:3
bnear tool	1:-3
bnear tools	0:-3 1:-5 2:10 3:-7
bnear towards	2:5 3:-4
bnear traditional	1:5 2:-4
bnear traditionally	2:-5 3:5
bnear train	1:-6 2:9 3:-7
bnear trained	0:-4 2:4 3:-3
bnear training	0:-3 3:-4
bnear transfer	2:11 3:-10
bnear transformer	2:-4 3:4
bnear translation	1:-5 2:10 3:-9
bnear treat	1:-3 2:-9 3:10
bnear tree	1:5 2:10 3:-17
bnear tremendous	2:6 3:-6
bnear two	2:-5 3:5
bnear typical	1:-3 2:-7 3:7
bnear typically	1:15 3:-17
bnear ubiquitous	2:7 3:-7
bnear uncertainty	1:-6 2:14 3:-13
bnear under	0:-4 2:-5 3:3
bnear understand	2:6 3:-5
bnear understanding	1:-6 2:9 3:-5
bnear unfortunately	2:-12 3:13
bnear unlike	2:-5 3:8
bnear unsupervised	0:-3 1:-3 2:6 3:-3
bnear up	0:-4 1:-5 2:6 3:-4
bnear upon	3:3
bnear use	0:-3 2:-4 3:3
bnear used	0:-3 1:-5 2:-5 3:5
bnear useful	2:-7 3:7
bnear user	2:-9 3:10
bnear using	0:-3
bnear usually	2:-5 3:5
bnear utilize	1:-7 2:5 3:-3
bnear utilizing	1:-3 2:-5 3:6
bnear variable	1:6 2:-5
bnear variance	1:-4 2:5
bnear variational	1:6 2:-5 3:-4
bnear variety	2:-8 3:8
bnear various	1:6 2:-6
bnear via	1:3 2:-5
bnear video	0:-3 2:-4 3:5
bnear vision	1:13 2:-9
bnear vision-language	1:6 3:-8
bnear visual	1:-7 2:5 3:-3
bnear vital	2:-3 3:3
bnear vulnerable	1:-4 2:-4 3:9
bnear was	1:3 2:-7 3:4
bnear way	1:-7 2:5 3:-3
bnear weak	1:-4 2:-3 3:5
bnear well	1:-3
bnear well-known	1:-4 2:-3 3:12
bnear what	2:4 3:-5
bnear when	1:-10 2:10 3:-8
bnear where	2:10 3:-12
bnear which	1:3
bnear while	0:-4
bnear wide	2:-16 3:16
bnear widely	3:-4
bnear widespread	1:-3 2:6 3:-4
bnear with	0:-8
bnear within	1:-3 3:3
bnear without	2:-6 3:4
bnear work	2:-7 3:5
bnear works	0:-6
bnear world	1:-4 2:-11 3:13
bnear years	1:-4 2:-3 3:6
bnear yet	0:6 2:-13 3:9
bnear zero-shot	2:-8 3:9
bnear {	1:-3 3:5
bnear }	1:-3 2:5 3:-3
bnear ~	1:5 2:8 3:-12
bnear –	1:8 2:-9
bnear —	0:-4 1:-3 2:6
bnear ’	1:-4 2:7 3:-5
bnear ’s	1:-5 3:4
bnear “	1:-5 2:4 3:-3
bp "	0:-4 1:-9 2:3
bp (	0:-4
bp )	0:5 1:-3 2:-5
bp ,	0:-11
bp -based	2:-5 3:5
bp :	2:5 3:-7
bp ^	0:-17 2:4
bp \`	1:4 3:-8
bp a	0:-7 2:7 3:-7
bp accurate	2:8 3:-8
bp achieve	2:5 3:-5
bp adopt	2:-9 3:10
bp advanced	2:-3 3:4
bp although	1:6 2:-3 3:-4
bp an	0:3 3:-4
bp and	2:-4
bp any	2:-3 3:4
bp applying	1:-5 2:6 3:-3
bp as	0:4 2:3 3:-7
bp based	1:-4 2:-3 3:5
bp better	2:-3 3:4
bp between	2:9 3:-9
bp both	1:3
bp by	0:-4 1:-8
bp classical	1:-4 2:-7 3:9
bp complex	1:-4 2:-11 3:12
bp conventional	2:-8 3:6
bp current	2:-11 3:9
bp designing	2:-15 3:15
bp during	2:6 3:-6
bp e.g.	2:-3 3:4
bp effective	1:-3 2:10 3:-9
bp efficient	2:7 3:-7
bp employ	1:-6 2:-6 3:8
bp for	1:-3
bp from	1:-5 3:3
bp general	1:-5 3:3
bp high	2:4 3:-3
bp high-quality	2:3
bp improve	1:-5 2:3
bp improving	1:-3
bp in	3:-5
bp including	0:-5 1:-4
bp into	1:-3 3:4
bp is	0:-8 1:3
bp large	2:8 3:-7
bp large-scale	1:-4 2:3
bp learn	2:4 3:-3
bp learning	1:-3 2:5 3:-4
bp like	1:6 2:-6
bp low	2:-4 3:5
bp making	2:3 3:-4
bp many	1:-3 2:6 3:-5
bp modern	2:4
bp most	1:3 2:-6
bp nonlinear	2:4
bp of	0:-4 2:3
bp on	0:-4 1:5 2:3 3:-6
bp or	1:-6 2:-6 3:10
bp perform	1:-3 2:-7 3:8
bp popular	1:-5 2:4
bp powerful	2:-10 3:10
bp practical	1:-3 2:8 3:-8
bp pre-trained	1:-5
bp precise	2:-5 3:5
bp previous	2:8 3:-12
bp simple	1:4 2:-12 3:5
bp solve	2:11 3:-11
bp solving	2:8 3:-8
bp state-of-the-art	1:4 2:-6
bp such	2:8 3:-8
bp than	1:9 3:-9
bp that	0:-3 1:-14 2:15 3:-7
bp the	0:6 3:-6
bp their	1:-3 2:9 3:-8
bp these	1:3 2:3 3:-7
bp this	1:-3 2:-7 3:7
bp through	0:-3 1:-6 3:5
bp to	0:-4
bp traditional	2:-5 3:4
bp trained	1:-3 2:3 3:-3
bp training	1:-5 2:-7 3:9
bp treat	1:-3 2:8 3:-6
bp under	0:-4 2:-8 3:11
bp use	0:-3 1:6 3:-6
bp used	3:-3
bp using	1:4 2:6 3:-8
bp utilize	1:-5
bp various	1:7 2:-7
bp via	1:5 2:4 3:-8
bp where	2:5 3:-10
bp while	0:-4
bp with	0:-5 1:-9 3:5
bp within	1:-3 3:3
bp without	2:-4
bp ’	1:-3 2:4 3:-4
bp ’s	1:-3
bp “	1:-5 2:4 3:-3
bppp ( e.g. ,	1:-3
bppp ) is a	2:-4 3:4
bppp , and the	0:7 1:-5 3:-10
bppp , e.g. ,	2:-9 3:9
bppp , such as	3:-3
bppp ^ " the	2:9 3:-8
bppp ^ ^ "	0:-4 1:-6 2:4
bppp ^ ^ ^	0:-17 2:4
bppp ^ ^ a	0:-5 1:-4 3:4
bppp ^ ^ although	1:6 2:-3 3:-4
bppp ^ ^ as	1:-4 2:10 3:-9
bppp ^ ^ existing	1:3 3:-5
bppp ^ ^ for	1:-3
bppp ^ ^ in	0:-3 2:7 3:-6
bppp ^ ^ many	2:5 3:-5
bppp ^ ^ modern	1:-5 2:-4 3:7
bppp ^ ^ recent	1:-3
bppp ^ ^ the	0:7 2:-6 3:-3
bppp ^ ^ while	0:-3 1:-12 2:-4 3:11
bppp ^ however ,	1:7 3:-6
bppp ^ recently ,	1:-8 2:6 3:-3
bppp a lot of	2:-11 3:11
bppp a variety of	2:-11 3:11
bppp adversarial networks (	1:-6 2:9 3:-7
bppp algorithms such as	1:4 2:-4
bppp also known as	2:7 3:-7
bppp applications such as	2:-10 3:10
bppp architecture search (	2:4 3:-3
bppp based on the	0:-4 1:3 2:-5 3:3
bppp component analysis (	3:5
bppp decision processes (	1:-5 2:-3 3:4
bppp federated learning (	1:3 3:-3
bppp gradient descent (	1:-3 2:8 3:-6
bppp however , existing	1:-5
bppp knowledge distillation (	1:6 2:-3 3:-6
bppp language models (	0:-3 2:6 3:-8
bppp language processing (	2:-4 3:4
bppp language understanding (	2:5 3:-5
bppp machine translation (	2:4 3:-3
bppp many applications including	2:-7 3:7
bppp models based on	1:-4 2:9 3:-8
bppp models such as	1:-7
bppp monte carlo (	1:-4 3:3
bppp neural network (	2:3
bppp neural networks (	1:4 2:-8 3:7
bppp neural networks for	2:11 3:-11
bppp of the existing	2:-11 3:11
bppp other hand ,	1:-5 3:4
bppp point processes (	2:9 3:-8
bppp predictive control (	1:4 3:-5
bppp problems such as	2:8 3:-7
bppp question answering (	2:-4 3:5
bppp recent advances in	2:7 3:-6
bppp recent years ,	3:3
bppp reinforcement learning (	1:-9 2:7 3:-4
bppp sentiment analysis (	2:4 3:-3
bppp such as the	1:4 2:-10
bppp tasks such as	2:5 3:-5
bppp the development of	1:6 2:-9 3:6
bppp the introduction of	1:8 2:-8
bppp the performance of	1:8 3:-14
bppp the robustness of	2:5 3:-5
bppp the success of	1:6 2:-11 3:7
bppp the task of	2:11 3:-11
bppp the use of	1:-6 2:8 3:-7
bppp vision-language models (	1:3 3:-8
bppp widely used in	1:-3 2:5 3:-4
first aim invented	0:-7 3:3
first aim ordinary	0:-8 1:-5 2:6
first aim unusual	1:-5
first back invented	0:3 1:-10 3:5
first back ordinary	0:-14 1:-3 3:5
first back unusual	0:-9 1:-5 2:-3 3:5
first body invented	3:-4
first body ordinary	1:-5
first body unusual	0:-8 1:-9 2:7 3:-3
first end invented	0:-9 2:7 3:-3
first end ordinary	0:-8
first title invented	0:4 3:-16
first title ordinary	1:-10 2:6 3:-16
first title unusual	3:-9
forms 1 invented	1:-4 2:-4 3:4
forms 1 ordinary	0:-7 1:-8 2:3 3:3
forms 1 unusual	0:-3 1:-3 2:-3 3:4
forms 2 invented	0:3 1:-6 3:-6
forms 2 ordinary	0:-3 1:-4
forms 2 unusual	2:9 3:-19
forms 3 invented	0:-6 2:7 3:-18
forms 3 ordinary	0:-4 1:7 2:-3
forms 3 unusual	0:-7 1:-6 2:11 3:-7
is head	0:15 1:-13 2:-9 3:-14
kind invented	1:-6
kind ordinary	0:-8 1:-6 3:3
kind unusual	0:-6 1:-4
last 2	1:6 2:5 3:-11
last 2012	0:-4 2:5
last 2017	2:4
last abstraction	0:6 2:4 3:-12
last accuracies	0:-3 2:5 3:-3
last accuracy	0:-14 1:-9 3:6
last actuator	0:7 2:-6 3:-3
last actuators	0:-11 1:3 2:4 3:8
last adaptation	1:-14 3:5
last adapter	0:7 2:-4 3:-5
last adjustment	2:3 3:-5
last agent	2:-9 3:9
last agents	0:-6 2:-7 3:10
last aggregation	0:3 1:-8
last aggregator	0:15 2:-16
last ai	0:-3 1:-4 3:9
last algorithm	0:-8 1:4 3:-3
last algorithms	0:-10 1:11 2:-7
last alignment	0:21 1:-6 2:-13 3:-8
last allocation	0:-5 2:3
last analysis	0:-15 1:-3 3:9
last annotation	1:-5 2:9 3:-8
last answering	2:12 3:-12
last ap	0:-3 1:-5 2:7
last approach	0:-9 1:3 3:4
last approaches	1:15 2:-15 3:-3
last approximation	0:-9 1:-5 2:8 3:-5
last approximations	0:-3 1:-6 2:-7 3:9
last architecture	1:-9 2:6 3:-12
last argumentation	1:-9 2:5
last array	0:-11 1:-6 2:13
last asr	2:11 3:-10
last assembly	0:9 2:-11 3:5
last assessment	2:-6 3:7
last assignment	0:7 1:7 2:-9 3:-6
last assistant	0:-9 1:-6 2:12
last attack	0:-17 1:-4 2:5 3:8
last attacks	0:-7 1:-8 3:8
last attention	0:5 1:-9 3:-9
last attributes	0:5 3:-5
last attribution	0:-3 2:13 3:-10
last augmentation	0:-11 1:-3 3:11
last auto-encoder	0:-11 1:-4 2:14 3:-7
last autoencoder	0:-13 2:10 3:-7
last automl	2:7 3:-6
last averaging	3:4
last avoidance	2:13 3:-13
last back-propagation	0:-7 1:-7 2:10 3:-5
last backpropagation	0:-4 1:-4 2:8 3:-6
last bag-of-words	0:-8 1:8 2:-6 3:3
last balancing	2:3
last bandit	0:-13 1:-3 2:-3 3:9
last bandits	0:-6 2:8 3:-6
last bart	0:-7 2:9 3:-12
last bases	0:7 2:-10 3:7
last bayes	0:5 1:-6
last benchmark	0:-11 2:11
last bert	0:-9 1:-3 2:4 3:3
last bias	0:-4 2:10 3:-9
last biases	0:-11 2:11
last bleu	2:10 3:-9
last block	0:4 2:-5 3:-5
last boosting	1:-4 2:-3 3:6
last bootstrap	1:3 2:-4 3:-4
last bound	0:4 1:-5 3:-7
last calibration	0:9 2:-6 3:-13
last cancer	2:-11 3:12
last captioning	1:-5 2:4
last capture	0:-12 1:-3 3:8
last carlo	0:-14 2:11 3:-7
last chain	0:-10 2:13 3:-5
last chain-of-thought	0:-8 1:-4 3:10
last chains	0:-3 2:6 3:-3
last challenge	0:-20 1:11 2:-7 3:7
last chatbot	1:3 2:-10 3:8
last chatgpt	0:-8 1:-6 3:9
last cifar-10	0:-4 2:7
last cifar-100	0:-4 2:5
last cifar10	0:-5 2:9
last cifar100	0:-4 2:5
last cityscapes	0:-4 1:-9 2:12 3:-4
last classification	0:7 1:-6 2:3 3:-4
last classifier	0:-9 1:-11 2:14 3:-7
last classifiers	0:-5 1:-7 2:5 3:6
last clevr	0:-4 2:5
last clip	0:-6 2:4
last cloning	0:-6 3:-4
last clustering	1:-11 3:4
last cnn	0:-7 1:-4 2:8
last coco	0:-8 1:-5 2:12 3:-6
last coding	1:-12 2:4
last coefficient	1:4 3:-4
last coherence	0:-7 1:-5 2:-7 3:9
last collaboration	0:-9 1:-3 2:8 3:-4
last collection	0:-8 1:-3 3:6
last combination	0:4 2:-6
last communication	0:-9 2:13 3:-6
last compensation	0:-11 1:-9 2:-10 3:16
last completion	1:-4
last composition	0:8 1:-5 2:-5
last comprehension	2:-4 3:5
last compression	0:17 1:-5 2:-7 3:-8
last computation	1:-9
last compute	0:-6 2:8
last computing	2:-9 3:9
last confidence	0:8 2:-6 3:-3
last connection	0:-7 2:13 3:-11
last connections	0:-4 2:5 3:-3
last consistency	0:9 3:-14
last constraint	0:5 1:-7 3:-9
last constraints	1:-17 2:7 3:-8
last consumption	2:5 3:-4
last content	2:7 3:-5
last control	0:-33 2:20 3:-5
last controller	0:-6 1:-12 2:9
last controlnet	0:-4 3:3
last controls	0:4 2:-9 3:7
last convergence	2:3
last convolution	0:-15 1:-4 2:11
last convolutions	0:-5 1:5 3:-6
last coordination	2:6 3:-5
last corpus	0:-12 1:-6 2:9 3:6
last correction	0:-8 1:-3 3:3
last correlation	0:-6 2:9 3:-4
last correspondence	0:-3 2:7 3:-4
last cost	0:6 2:-14 3:11
last costs	2:5 3:-5
last counting	2:-4 3:4
last coverage	2:-8 3:8
last creation	2:-11 3:11
last crf	0:-8 1:-8 2:4 3:13
last criterion	0:6 1:3 2:5 3:-12
last critiquing	0:6 1:-3 2:-3 3:-4
last cross-validation	1:5 2:5 3:-9
last crowdsourcing	0:-10 1:-4 2:7
last cut	2:11 3:-10
last data	0:-11 1:-5 2:7
last dataset	0:6 1:-4 2:-4 3:-6
last datasets	0:-8 2:12 3:-4
last deblurring	0:-10 1:-3 2:16 3:-11
last decision-making	2:-8 3:8
last decoder	0:-4 1:-8 2:9 3:-4
last decoding	2:3 3:-14
last decomposition	0:-6 2:10 3:-8
last deconvolution	0:-9 1:-6 2:8
last defense	0:-7 1:4 2:-4 3:5
last deformation	0:7 1:-6 2:-9 3:8
last delivery	2:-7 3:7
last demonstrations	1:-3 2:11 3:-10
last denoising	0:-6 1:-4 2:16 3:-13
last dependencies	2:3 3:-3
last descent	0:-12 2:9 3:-9
last descriptor	0:-5 3:5
last descriptors	1:-3 2:-7 3:7
last design	0:-12 2:3 3:9
last detection	0:-5 2:4
last detector	0:-3 1:-18 2:7 3:5
last detectors	0:-11 1:7 2:-3
last diagnosis	2:4 3:-4
last dialogue	0:3 2:9 3:-12
last diffusion	0:-6 1:-7 2:13 3:-9
last discovery	0:-3
last discriminator	0:5 1:-8 3:-6
last distance	0:-7 1:4
last distillation	0:5 1:-4 2:-3
last distribution	1:-3 2:8 3:-14
last distributions	0:-10 1:-4 3:6
last divergence	0:6 1:-12 3:-6
last diversity	0:-6 2:15 3:-11
last dnn	0:-7 1:-7 2:14 3:-11
last drl	1:4 3:-4
last dropout	0:6 1:11 2:-11 3:-10
last dynamics	0:8 1:-7 2:-10 3:5
last editing	0:-6 2:12 3:-9
last efficiency	0:-8 1:-4 2:3
last elimination	0:4 1:-4 3:-8
last em	0:-10 3:8
last embedding	0:-7 1:-3 2:8 3:-7
last embeddings	0:3 1:-14 2:12 3:-21
last encoder	1:-4 3:-4
last encoder-decoder	0:-7 1:3 2:6 3:-3
last encoding	0:15 1:-5 2:-8 3:-9
last energy	0:4 3:-5
last engine	0:5 1:-7 2:-8 3:7
last engineering	2:-9 3:9
last enhancement	0:-7 1:-7 2:3 3:4
last ensemble	0:-9 1:-10 2:19 3:-11
last entropy	0:-9 2:11 3:-3
last equation	0:-18 1:-11 2:6 3:7
last equations	0:-5 1:-9 2:8 3:-3
last error	0:-9 1:-4 2:4
last errors	2:3
last estimation	0:-11 2:6 3:-3
last estimator	1:12 2:-8 3:-9
last evaluation	0:-6 1:-9 2:17 3:-13
last evaluations	1:-3 2:4
last examples	0:-11 1:-3 2:7 3:4
last expansion	0:-14 1:-4 2:15 3:-7
last explanation	0:-15 1:14 2:-3 3:-13
last explanations	2:7 3:-7
last exploration	0:-13 1:-10 3:8
last extraction	0:10 3:-8
last f1	0:-7 2:10 3:-4
last f1-score	2:4
last factor	0:3
last factorization	0:-11 2:9
last fairness	2:11 3:-10
last fasttext	0:-6 1:5
last feature	0:-9 1:-4 3:7
last features	0:-21 1:3 2:6 3:7
last feedback	0:-6 1:-6 2:4
last fidelity	0:-4 2:-4 3:6
last field	0:-16 1:-13 2:13
last fields	0:-8 1:-5 2:11
last filter	0:-5 2:7 3:-11
last filtering	0:-5 1:-11 2:12 3:-7
last filters	1:-6 2:-11 3:12
last finding	0:7 2:-9 3:7
last fine-tuning	0:-5 1:-7 2:9 3:-4
last finetuning	0:-12 1:-8 3:5
last fitting	0:6 1:-7 2:10 3:-19
last fl	3:-3
last flight	0:-4 2:-15 3:15
last flops	2:9 3:-5
last flow	0:-6 1:-9 2:7
last following	2:-5 3:5
last force	2:14 3:-13
last forces	0:-4 1:-4 2:8 3:-8
last forecasting	2:12 3:-11
last forgetting	2:3
last formulation	3:-4
last framework	0:10 1:-11 2:-5
last frank-wolfe	0:-7 2:-5 3:7
last frequency	0:-6 2:8 3:-4
last function	0:3 1:6 2:-3 3:-12
last functions	1:-12 2:8 3:-5
last fusion	0:5 1:-7 2:-3
last gain	0:7 2:-5 3:-4
last game	1:-11 3:5
last games	0:-10 1:-4 2:17 3:-9
last gan	0:-15 1:-4 2:6 3:7
last gans	0:9 1:-3 2:-8
last gcn	1:4 3:-3
last generalization	0:11 1:-3 3:-9
last generation	0:-3 2:3
last generator	0:4 2:-10 3:5
last genome	0:-4 1:-4 2:9
last geometry	0:-8 1:-5 2:12 3:-4
last glue	0:-5 2:6
last gmm	0:-6 2:-9 3:9
last gnn	0:-6 3:3
last gp	2:3 3:-5
last gpt	0:-3 1:-5 2:4
last gpt-2	0:-3 3:-7
last gpt-4o	0:-5 1:-8 2:9 3:-3
last grammar	1:7 3:-11
last graph	0:-3 1:-13 3:9
last graphs	0:6 1:-8 2:6 3:-11
last grasping	0:-7 1:-3 2:9 3:-7
last gripper	1:-6 2:3
last grounding	0:12 2:7 3:-19
last grouping	0:-9 1:-6 2:3 3:5
last guidance	0:11 1:-12 2:-3 3:4
last hashing	0:-6 1:-8 2:11 3:-4
last head	0:9 2:-8 3:-7
last human3.6m	0:-3 2:4
last ica	0:-4 1:4 3:-6
last identification	0:3 1:-5 2:4 3:-6
last image	0:12 2:-8 3:-9
last imagenet	0:-11 1:3 2:-4 3:5
last imagenet-1k	0:-4 1:-4 2:8
last images	0:6 1:12 2:-7 3:-11
last imaging	0:-5 3:5
last imitation	2:10 3:-9
last improvement	0:-5 1:-9 2:5
last inference	0:-17 1:-7 2:15 3:-3
last information	0:-11 1:-4 2:16 3:-4
last initialization	0:10 1:-8 3:-5
last inpainting	0:-10 1:-5 2:10
last inspection	2:-4 3:5
last integration	0:-3
last intelligence	2:-13 3:13
last interaction	0:4 2:-18 3:18
last interactions	2:7 3:-6
last interface	1:-5 3:3
last interpolation	0:5 1:-5 2:5 3:-9
last interpretability	2:-3 3:4
last intervention	2:-8 3:8
last interventions	0:-8 1:-6 2:11 3:-4
last inversion	0:-7 2:15 3:-11
last irl	0:-3 1:8 2:-6 3:-6
last iteration	1:-4 2:6 3:-8
last kd	0:-10 2:7 3:-7
last kernel	0:-12 3:11
last kernels	0:-9 2:-3 3:9
last kinematics	1:-6 2:8 3:-6
last kinetics	1:7 2:-7
last kitti	0:-3 2:5
last knowledge	0:-3 1:-8 2:14 3:-9
last labeling	0:3 1:-10 2:-5 3:7
last labels	0:-6 1:-3 2:8 3:-5
last language	2:-3 3:4
last lasso	0:-3 1:12 2:-11 3:-5
last latency	1:-3 2:-4 3:5
last layer	0:16 1:-13 2:-9 3:-7
last layers	0:3 1:-14 2:-8 3:11
last leakage	2:-5 3:7
last learner	0:10 1:-4 3:-8
last learning	0:-21 1:-12 2:9 3:11
last length	2:-4 3:5
last likelihood	0:-9 1:-3 3:3
last linking	2:4 3:-4
last llm	0:-12 1:-3 3:9
last llms	0:-8 1:-4 2:10 3:-7
last load	0:-3 1:-3 2:8 3:-6
last localization	0:6 1:4 2:-3 3:-6
last locomotion	0:3 2:-4
last logic	0:-12 1:-7 2:19 3:-11
last loss	0:5 1:-17
last losses	0:8 2:-8 3:-4
last lstm	0:-16 1:6 2:4
last machine	0:10 1:-4 2:-8 3:-3
last machines	0:11 1:6 3:-15
last making	2:-6 3:5
last management	0:-3 2:-14 3:15
last manipulation	1:-5
last manufacturing	0:-7 2:-6 3:12
last map	0:-5 1:-9 2:12 3:-9
last mapping	0:6 1:-3
last maps	1:5 3:-6
last marl	2:4 3:-3
last masking	0:-5 1:-10 2:10 3:-6
last mass	0:5 3:-6
last matching	0:-5 1:9 3:-4
last matrix	0:-15 2:18 3:-11
last maximization	2:-10 3:9
last mcmc	0:9 1:10 2:-17 3:-9
last mdp	0:-5 1:-3 2:-5 3:10
last measure	0:-5 1:4
last measurement	0:6 1:7 2:-11 3:-11
last measures	0:-6 2:8
last mechanism	1:-5
last mechanisms	0:-8 1:5
last memory	0:7 2:-3 3:-11
last meta-learning	0:-13 2:16 3:-7
last method	0:-27 1:14
last methods	0:-24 1:16 2:-8 3:-3
last metric	0:-9 1:-7 2:-8 3:16
last metrics	0:7 2:-3 3:-4
last minimization	0:-12 2:11 3:-5
last mining	0:-7 1:-4 3:5
last mixing	0:-4 1:-7 2:9
last mixture	1:-9 2:-6 3:8
last mixup	0:4 1:-9 3:-5
last mle	1:-9 3:6
last mllm	1:-5 2:4
last mlp	0:-17 1:-8 2:19 3:-5
last mnist	0:-8 2:10
last model	0:-22 2:3 3:7
last modeling	0:-15 1:-14 2:6 3:4
last modelling	0:7
last models	0:-15 1:-3 3:10
last modification	0:4 2:-3 3:-10
last module	0:34 1:-13 2:-29 3:-14
last modules	0:15 1:-5 2:-16
last moe	1:5 3:-6
last momentum	1:-9 2:8 3:-7
last monitoring	0:7 1:-3 2:-8
last mot	2:5 3:-4
last motion	0:-13 1:-3 2:5 3:8
last mpc	0:-11 1:-6 2:14 3:-7
last mri	1:-3
last mscoco	0:-3 2:5
last mtl	0:-4 2:11 3:-9
last nas	2:5 3:-6
last navigation	0:-6 2:3
last ner	0:-5 2:6
last nerf	0:-4 2:3
last net	0:-10 1:11 3:-8
last network	0:-13 1:-8 2:6 3:6
last networks	0:-21 2:-3 3:9
last nli	2:4
last nlp	0:-9 1:-5 2:-5 3:10
last nmt	0:-5 1:-6 2:10 3:-6
last noise	1:-4 2:6 3:-3
last normalization	1:-5 2:6 3:-9
last nuscenes	0:-5 2:6
last objectives	0:-10 2:19 3:-16
last objects	0:-6 2:12 3:-8
last obstacles	2:-3 3:4
last ocr	0:-4 1:-5 2:5
last ode	0:-12 1:5 3:-3
last odometry	0:-10 1:10 2:-6
last operation	0:-5 1:-7 2:7
last operations	0:-4 2:5
last operator	0:7 3:-13
last optimisation	2:11 3:-10
last optimization	0:-15 1:-7 2:8
last optimizer	0:7 1:-5
last oracle	0:-10 1:-4 3:9
last ordering	0:6 1:7 2:-9 3:-6
last overhead	2:-14 3:14
last parameters	2:13 3:-12
last parsing	0:5 1:-6 2:5 3:-8
last partitioning	0:3
last passing	0:-7 2:10 3:-6
last pca	0:-5 1:7 3:-6
last penalty	0:-13 1:5 2:11 3:-11
last perception	0:-5 2:-9 3:10
last perceptron	0:-7 1:5
last performance	0:-5 2:13 3:-9
last personalization	1:-3 2:11 3:-10
last perturbation	0:-6 1:-7 3:7
last perturbations	2:7 3:-5
last pfl	1:4 2:-3
last picking	0:-4 1:-5 2:7 3:-5
last planner	0:-12 2:8 3:-4
last planners	0:-3 1:6 2:-16 3:5
last planning	1:-13
last plm	1:4 2:-3
last point	0:5 2:-3
last points	0:-6 1:-10 2:-3 3:9
last policies	0:-13 1:10
last policy	0:11 1:-5 2:-4 3:-4
last pooling	2:5 3:-10
last power	2:4 3:-3
last pre-training	0:-15 1:-10 2:11 3:6
last precision	0:-4 2:-3 3:5
last prediction	0:5 1:-6 2:4 3:-8
last predictor	1:-9 3:4
last preservation	0:-5 1:-4 2:15 3:-12
last pretraining	0:-16 1:7 3:11
last primitive	0:-3 1:-5 2:18 3:-16
last primitives	0:-5 1:-6 2:11 3:-4
last prior	0:-7 1:-7 2:7 3:6
last priors	1:-4
last privacy	0:-7 1:-8 2:12 3:-7
last probing	0:5 3:-4
last problem	0:9 2:-6
last problems	0:-3 3:3
last process	0:-11 2:8 3:-3
last processes	0:-7 1:-6 2:7
last processing	0:-6 1:-5 2:-12 3:14
last program	0:-4 1:-12 2:3 3:4
last programming	0:-5
last projection	0:-5 1:-6 2:10 3:-9
last prompting	1:-5 2:13 3:-13
last prompts	0:12 1:4 2:-12 3:-10
last propagation	0:8 2:-6 3:-6
last pruning	2:-3
last pseudo-label	0:-6 1:-4 2:9 3:-3
last pseudo-labeling	0:-3 2:9 3:-11
last pseudo-labels	0:-4 1:-3 2:5 3:-4
last psnr	2:3
last pushing	2:4 3:-3
last quality	0:-5 2:12 3:-9
last quantization	0:-8 2:23 3:-21
last queries	0:-3 1:-3 2:6
last query	0:3 2:3 3:-5
last question-answering	2:-5 3:5
last r-cnn	0:-7 1:5 3:3
last randomization	0:9 1:-8 2:7 3:-12
last ranking	0:13 1:-13 2:-10 3:3
last rate	0:3 1:-5 2:4 3:-7
last rates	2:10 3:-9
last ratio	0:-3 1:-4 2:3 3:3
last re-identification	0:5 2:-4 3:-3
last reality	0:-3 1:-4 3:4
last reasoning	0:-11 1:-7 2:3
last recall	0:-4 3:3
last recognition	2:5 3:-5
last reconstruction	0:-7 1:-11 2:5
last recovery	0:5 1:8 2:4 3:-19
last reduction	0:-11 1:3 2:8 3:-6
last refinement	0:19 1:-6 2:-21 3:4
last registration	0:10 1:-6 2:-4 3:-7
last regression	0:-6 1:-8 2:8 3:-5
last regret	0:-5 2:11 3:-7
last regularisation	0:-10 1:-11 2:3 3:8
last regularization	0:8 1:-14 3:-5
last regularizer	0:6 1:-9 2:-5 3:4
last rejection	0:8 2:-7
last relations	2:6 3:-5
last relaxation	0:-5 1:-5 2:3 3:6
last relu	0:-5 1:-10 2:3 3:5
last removal	2:11 3:-9
last rendering	0:-14 1:-5 2:9 3:4
last replay	0:6 1:-12 3:-9
last representation	1:-3
last representations	0:6 2:3 3:-15
last resnet	0:-8 1:-9 3:12
last resnet-50	0:-8 2:6 3:-6
last resolution	0:12 2:-4 3:-7
last response	0:-5 2:-11 3:14
last restoration	0:-4 3:3
last retrieval	1:5 2:-4
last reward	0:-4 2:6
last rewards	0:-7 3:6
last risk	0:3 3:-9
last rl	0:-17 1:-7 2:3 3:7
last rnn	0:-4 1:5
last robot	0:-3 1:-6 3:11
last robotics	2:-17 3:17
last robots	0:-6 1:-9 2:-5 3:9
last robustness	0:-5 1:-3 2:5 3:-3
last role	0:13 1:-4 2:-12 3:-4
last rule	0:-16 3:8
last runtime	2:13 3:-12
last safety	2:4 3:-3
last sampling	0:7 1:8 2:-8 3:-6
last satisfaction	2:-7 3:7
last scalability	2:-4 3:5
last scaling	0:8 1:8 2:-8 3:-13
last scannet	0:-6 2:7
last scenes	0:-6 2:12 3:-8
last scheduling	0:11 1:-5 2:-3 3:-13
last scheme	1:-9 2:6 3:-5
last score	1:-5 2:5 3:-5
last scoring	0:-10 2:-8 3:8
last search	0:-17 1:5 2:9 3:-8
last second	0:-3 2:7 3:-5
last segmentation	0:-4 1:-4 2:14 3:-13
last selection	0:6 3:-10
last self-attention	0:-5 1:5 2:6 3:-11
last self-supervision	0:-7 2:8 3:-3
last self-training	0:-12 2:10 3:-8
last sensing	0:-15 1:-5 2:10
last sensor	0:3 2:-9 3:8
last sensors	2:7 3:-6
last separation	0:10 2:5 3:-18
last sequence-to-sequence	0:-11 2:11
last servoing	0:-5 3:3
last set	0:3 1:-6
last sets	2:10 3:-9
last sgd	1:11 2:-6 3:-7
last shapenet	0:-4 1:-3 3:6
last shaping	0:-6 1:7 3:-7
last sharing	0:-11 1:-9 2:15 3:-9
last shrinkage	0:13 2:-11
last similarity	0:8 1:6 2:-7 3:-5
last simulation	0:-16 1:-8 2:22 3:-13
last simulator	0:-9 1:-5 3:10
last size	2:5 3:-4
last slam	1:-4
last smoothing	1:-3 2:12 3:-10
last snn	0:-4 2:5
last sod	0:-6 2:-3 3:6
last solver	0:-15 1:-16 2:11
last space	0:10 1:-4 2:-6 3:-7
last sparsity	0:-7 1:-8 2:8 3:3
last speed	0:-6 2:17 3:-13
last speedup	2:4 3:-3
last squares	0:-9 1:-7 3:3
last sr	1:-9 3:6
last ssl	3:-4
last stability	0:3 2:9 3:-11
last stacking	2:8 3:-8
last statistics	0:-13 2:8 3:5
last stereo	1:-7 2:8 3:-5
last stitching	2:3
last strategies	0:-9 1:-4 2:6 3:4
last strategy	0:11 2:-9 3:-6
last structure	0:6 1:-4 2:7 3:-12
last structures	0:4 2:-3
last success	2:4
last suggestion	2:4 3:-3
last summarization	0:3 3:-5
last super-resolution	0:-3 2:12 3:-11
last supervision	0:14 1:-8 2:-4 3:-11
last surgery	2:-11 3:12
last svd	0:-9 1:-13 2:-7 3:14
last svhn	0:-3 2:4
last svm	0:-12 3:8
last system	2:-7 3:10
last systems	0:-4 1:4 2:-13 3:11
last tagging	2:3 3:-3
last task	0:-11 2:20 3:-15
last tasks	0:10 2:-11 3:6
last technique	0:7 1:-9 3:-6
last teleoperation	0:3 2:-3 3:-5
last test	0:6 1:5 2:-7 3:-12
last testing	2:15 3:-22
last tests	0:-10 2:3 3:6
last text	0:-4 2:5 3:-3
last theory	0:-17 1:-13 2:-3 3:14
last thresholding	1:-6 2:10 3:-6
last throughput	0:-3 2:5 3:-3
last time	1:-5 2:4
last times	2:-4 3:5
last torque	2:6 3:-5
last tracker	0:-12 1:10 2:-7
last tracking	0:6 1:-3 3:-5
last training	0:12 1:-5 2:-3 3:-11
last trajectories	0:-3 2:8 3:-4
last transfer	0:-6 1:-8 2:11 3:-5
last transferability	2:-5 3:5
last transform	0:-6 2:8 3:-5
last transformation	0:4 1:7 2:-6 3:-14
last transformer	0:-8 2:7 3:-4
last transformers	0:-3 2:11 3:-9
last translation	0:-5 2:8 3:-8
last transport	0:-7 1:-5 2:9
last tree	0:-3 1:-11 2:13 3:-11
last tuning	0:-4 1:3 3:-3
last u-net	0:-6 1:-6 2:9
last uncertainty	1:-4 2:15 3:-17
last understanding	0:9 2:-14 3:10
last unit	0:20 1:-4 2:-20 3:-7
last unlearning	0:7 2:-6
last usage	0:-6 2:-8 3:12
last v2	0:-6 2:7
last vae	0:-7 1:4
last validation	0:12 2:-10 3:-4
last variance	0:5 2:-4
last vector	0:14 2:-14 3:-6
last vehicles	2:-15 3:15
last verification	1:-3 2:9 3:-8
last vi	0:-4 1:-4 2:12 3:-8
last videos	0:-7 2:-5 3:7
last violation	0:-5 2:5
last vision	0:-7 2:-9 3:12
last visualization	1:-6 2:-3 3:5
last vlm	0:-6 1:4 2:3
last voting	0:-9 1:-7 2:6 3:3
last vqa	2:4 3:-4
last walk	1:-5 2:-3 3:8
last walking	3:3
last weighting	0:5 1:-5 2:-5
last weights	1:15 2:-17 3:-9
last wikipedia	0:-4 2:4
last words	0:-7 2:17 3:-14
last wsd	3:3
last zero-shot	0:-6 1:7 3:-10
link (	0:3 1:-4 2:-3 3:-3
link ,	1:-5 3:-5
link and	2:-6 3:3
link for	0:6 1:-4 2:-5
link from	1:4 2:-3
link in	2:6 3:-18
link none	0:13 1:-12 2:-9 3:-13
link of	0:12 1:-5 2:-10 3:-7
link on	0:-6 1:-4 2:6 3:-5
link that	0:3 1:-5 2:4 3:-14
link to	3:-4
link using	2:-3
link via	0:-4 2:5
link where	0:6 2:-5
link which	0:4 1:-3 2:-5 3:3
link with	0:6 2:-6 3:-3
mentions 1 invented	0:-10 1:-14 2:7 3:5
mentions 1 ordinary	0:-7 1:-11 3:7
mentions 1 unusual	0:-9 1:-11 2:4 3:6
mentions 2 invented	1:-5
mentions 2 ordinary	0:-4 1:-4 2:3 3:-6
mentions 2 unusual	1:7 3:-17
mentions 3 invented	0:6 1:9 2:-3 3:-21
mentions 3 ordinary	2:5 3:-8
mentions 3 unusual	0:-8 1:8 3:-7
mentions 4 invented	0:3 2:-3
mentions 4 ordinary	0:-8 2:3
mentions 4 unusual	0:11 1:-8 2:-3 3:-7
mentions 5 invented	0:5 2:-6 3:-5
mentions 5 ordinary	0:-3 1:7 2:-5
mentions 5 unusual	0:3 2:-4
n "	0:5 3:-11
n '	0:8 1:-6 2:-8 3:3
n 's	0:-4 1:4
n (	0:-5 3:4
n *	0:9 2:-9
n ,	2:-3
n -	0:6 2:-7
n -based	0:-16 2:3 3:3
n -like	0:-7 1:-4 2:9
n /	0:3
n :	1:8 2:-8
n ;	0:4 2:-7
n [	0:-7
n a	0:8 1:-3 2:-9 3:7
n abilities	2:-4 3:4
n ability	2:7 3:-8
n according	0:7 1:-5 2:-5
n accuracy	2:13 3:-13
n achieve	0:6 1:3 3:-9
n achieved	0:6 2:-5
n achieves	0:8 2:-8
n achieving	0:10 1:6 2:-12 3:-6
n across	1:4 3:-4
n after	2:-7 3:5
n against	1:5 2:-6
n agent	0:-4 2:4 3:-3
n agents	2:5 3:-3
n aims	0:7 2:8 3:-14
n algorithm	1:8 3:-16
n algorithms	1:3 3:-7
n allows	0:3 1:-7 2:-3 3:6
n alone	1:9 2:-10 3:3
n along	1:-4 2:6 3:-4
n also	2:9 3:-8
n an	2:6 3:-5
n and	3:-3
n application	2:4 3:-3
n applications	1:-7 2:-4 3:7
n applied	0:-6 1:12 2:-5 3:-8
n approach	0:-5 1:5 3:-4
n approaches	0:-10 1:7 2:-6
n architecture	1:-6 3:4
n architectures	2:-3 3:4
n are	0:4 2:-3
n as	2:4 3:-11
n at	0:-10
n backbone	0:-5 1:-5 2:3
n based	3:-3
n baseline	0:-6 1:9 2:-6 3:-5
n baselines	1:8 2:-3 3:-6
n because	0:-3
n becomes	0:5 1:-4
n benchmark	0:-9 2:12 3:-3
n benchmarks	0:-4 3:3
n benefits	1:3
n between	0:6 1:-8 2:6 3:-15
n blocks	0:-4 2:6
n both	1:4 3:-7
n bound	2:3
n bounds	2:7 3:-6
n brings	0:3 1:-3 2:3 3:-5
n but	0:-3 2:-3
n by	0:-3 1:7 2:3 3:-17
n called	0:-4 1:-4 2:7 3:-3
n capabilities	2:-4 3:4
n capability	2:12 3:-12
n captures	0:5 2:-3 3:-6
n challenges	0:-5 2:6
n classifier	0:-5 1:-7 2:14 3:-9
n combined	0:-6 3:3
n community	1:-3 2:-12 3:13
n compared	1:-3 2:4 3:-3
n comprises	0:3 2:-3
n computation	0:-5 1:-7 2:-6 3:8
n considers	1:7 2:-5
n consistently	0:-6 2:6
n consists	0:4
n containing	1:-4 3:-3
n contains	0:-4 2:5
n corpora	2:-4 3:5
n corresponding	3:-3
n corresponds	0:-6 2:9 3:-5
n could	3:-3
n criteria	2:3
n data	0:-4 1:-3 2:-5 3:6
n databases	0:-3 2:4
n dataset	1:-8 3:-3
n datasets	0:-8 1:-5 2:5
n decides	0:9 1:-3 2:-8 3:-3
n demonstrates	0:-4 1:-3 2:8 3:-3
n depends	1:-3 2:6 3:-4
n design	0:9 1:-6
n designed	0:-13 1:4 2:12 3:-5
n detector	0:-3 1:5 2:-4
n developed	0:-3 2:7 3:-4
n difficult	0:-3 2:3
n directly	0:-3 1:-4 3:3
n do	1:4 2:-12 3:7
n does	0:-5 1:-9 2:6
n domain	0:-8 2:10
n due	0:-7 1:3 2:4 3:-4
n effectively	0:6 1:-4 2:-6
n either	1:5 2:-5
n employs	0:3
n enables	1:-5 2:5 3:-13
n encoding	0:4 2:-6
n ensures	3:-5
n environment	0:-3 2:5
n errors	1:-7 2:-5 3:7
n estimates	0:4 1:-3 3:-3
n even	0:-5 2:4
n exhibit	1:4 3:-11
n experiment	2:-5 3:5
n experiments	0:-5 1:-9 2:12 3:-7
n fail	0:-4 1:13 2:-10
n family	0:-6 1:3 2:3 3:-6
n fashion	0:-3 1:-3 3:4
n features	0:-4 1:-3 2:7 3:-4
n field	0:-5 2:7 3:-6
n first	0:7 2:-6
n focuses	0:-3 1:5 2:-4
n for	3:-5
n formulation	1:-5 2:3 3:-7
n framework	0:-4 3:5
n frameworks	1:-4 2:-4 3:6
n from	0:4 1:-7 3:-5
n function	0:-9 2:10 3:-3
n functions	0:11 1:-9 2:-12 3:3
n generates	1:-8 3:4
n given	0:3 2:-5
n greatly	2:3
n have	0:-8 1:-5 3:4
n helps	0:7 1:-3 2:-5 3:-4
n if	0:-3 1:3
n images	0:-10 2:3 3:3
n implementation	2:5
n improvement	2:4
n improvements	2:3
n improves	0:12 2:-11
n in	0:4 1:3 2:-3 3:-5
n includes	0:6 2:-5
n including	0:4 1:6 2:-8 3:-4
n inference	0:-5 1:-6 2:15 3:-12
n into	3:-3
n is	1:-6 2:4 3:-3
n issues	3:3
n jointly	2:6 3:-6
n layer	1:-4 2:3
n layers	0:-4 1:-6 2:11 3:-5
n leads	0:11 2:-10
n learn	2:-7 3:8
n learning	0:-4 1:-5 3:4
n learns	2:3
n leverages	0:4 1:-4
n library	0:-3 1:-5 2:9 3:-5
n like	0:-7 1:-10 3:10
n literature	0:-9 1:4 2:-9 3:8
n loss	2:3
n mainly	0:-4 1:-6 2:-5 3:6
n makes	2:9 3:-11
n maps	1:-3 2:6 3:-4
n may	0:-9 2:3
n mechanism	1:-8 3:3
n mechanisms	1:4 2:6 3:-7
n method	2:-3 3:4
n methodologies	2:11 3:-10
n methodology	2:3
n methods	0:-19 3:5
n metric	0:5 3:-6
n might	1:-6 3:3
n model	0:-4 3:-6
n models	0:-3 1:-8 3:6
n module	0:6 1:-5 3:-5
n modules	0:-10 1:-5 2:13 3:-3
n more	0:-4 1:-3 3:8
n must	1:-3 2:6 3:-3
n named	0:-4 2:5
n need	0:-4 1:-11 3:8
n needed	2:-10 3:10
n network	2:3 3:-6
n networks	0:-7 1:-4 2:8 3:-4
n not	0:5 1:3 2:-6 3:-7
n objective	0:-7 1:-3 2:16 3:-11
n objectives	1:-5 2:7 3:-5
n obtains	0:6 1:-7 2:8 3:-11
n of	0:-6 1:-3 2:3
n offer	0:-4 1:-7 2:4 3:3
n offers	0:3 3:-3
n often	0:-3 2:4 3:-5
n on	0:-3 3:-4
n only	0:6 1:-9
n operation	0:-6 2:-6 3:9
n operations	0:-3 2:5
n optimization	0:-3 1:-5 2:9 3:-4
n optimizes	2:3
n or	0:-12 3:8
n outperform	1:4 2:-5 3:-3
n outperforms	0:14 1:-6 2:-11
n output	3:-3
n outputs	1:-3
n over	0:-8 2:8
n paradigm	0:-8 1:-3 2:9 3:-5
n parameters	0:-4 1:-4 2:7 3:-4
n perform	0:-4 1:7 2:-8 3:4
n performance	0:-4 1:-4 2:5
n performs	0:-3
n pipeline	0:-7 2:10 3:-3
n pipelines	1:-5 2:-7 3:8
n platform	0:-5 1:-3 3:7
n plays	2:5 3:-4
n points	1:-3 2:5
n policies	1:-3 3:3
n policy	0:-3
n pre-trained	0:-3 1:-5 3:6
n predicts	0:6 1:-4 2:-6
n present	0:-5 1:10 2:5 3:-14
n primarily	1:-4 2:10 3:-9
n prior	0:-4 2:7 3:-4
n problem	1:-11 2:3
n problems	0:-4 1:-4 2:3
n procedure	0:-7 1:-6 3:7
n procedures	0:-5 1:-4 2:-7 3:8
n process	0:4 1:-10 2:5 3:-13
n produces	1:-6 2:-6 3:7
n properties	0:-4 1:-7 2:11 3:-6
n provide	0:4 1:-5 2:10 3:-10
n provides	2:-6 3:9
n quality	0:-3 2:3
n reduces	1:-4 2:6
n relative	2:4
n relies	0:3 2:-3
n rely	2:5 3:-8
n remains	1:-4 2:10 3:-8
n representation	0:4 1:-4 3:-7
n represents	0:3 1:4 3:-9
n require	0:-3 1:7 2:-3 3:-4
n required	2:7 3:-7
n requirements	2:4 3:-4
n requires	1:5
n research	2:-9 3:9
n respectively	0:-3 2:9 3:-12
n results	0:-3 1:-5 2:11 3:-9
n rule	0:-10 3:8
n scenario	2:11 3:-11
n scenarios	1:-3 2:13 3:-13
n scheme	1:-4
n schemes	0:-5 2:11 3:-9
n scores	1:-4 2:5
n setting	0:10 1:-3 3:-11
n settings	1:3 2:-3
n show	2:3 3:-5
n shows	1:-10 2:5 3:-9
n significantly	0:4 2:-5
n simultaneously	0:5 2:-4
n since	0:4 1:3 2:-12 3:9
n skills	2:10 3:-10
n so	2:10 3:-9
n solution	0:-7 1:7 2:7 3:-8
n solver	0:-4 2:6 3:-6
n solvers	0:5 2:-7
n space	0:-3 2:11 3:-8
n specifically	0:-3 2:7 3:-3
n stage	0:-5 2:-9 3:12
n step	0:8 1:-3 2:-5 3:-5
n still	0:-5 1:-6
n strategies	1:-6 2:-6 3:6
n strategy	0:3 1:7 2:-5 3:-11
n structure	1:4 3:-12
n structures	1:-4
n such	0:4
n system	1:-5 2:6 3:-6
n systems	0:-11
n takes	0:6 1:-3 3:-6
n task	0:7 1:-7 2:-3 3:5
n tasks	0:4 1:-6
n technique	0:-3 1:-6 2:5
n techniques	0:-11 2:5 3:-3
n technology	0:-5 1:-8 3:8
n term	0:-4 1:-7 2:-5 3:9
n test	2:5 3:-6
n than	1:4 3:-9
n that	2:-4
n the	0:-9 1:6 2:-9 3:6
n theory	1:-9 2:15 3:-11
n through	3:-3
n to	3:-3
n tool	2:-4 3:4
n trained	2:4 3:-15
n training	0:-10 1:4 2:4
n typically	2:4 3:-7
n under	0:-7 2:4
n up	2:3
n used	0:-12 1:-7 2:-5 3:14
n uses	0:7 3:-7
n using	1:-6 2:3
n usually	2:-8 3:8
n variants	1:7 2:-7
n via	0:3 3:-5
n was	3:-4
n we	0:-8
n weights	0:-4 1:-4 2:7
n were	0:3 1:4 2:-5 3:-5
n when	1:-6
n where	0:-10 1:-3 2:4
n which	1:-7 2:-4 3:4
n while	1:4 3:-8
n whose	0:-3 1:-6 3:4
n will	0:-6 1:-7 3:9
n with	0:-7 2:3
n within	0:-5 2:13 3:-10
n without	0:3 1:-3 3:-3
n work	1:-4 3:3
n works	1:-3 2:-7 3:8
n would	0:-10 1:4
n yields	0:5 2:-4 3:-3
n }	3:5
n ~	0:-6 1:-3 3:3
n –	0:13 2:-6 3:-11
n —	0:-4 1:6 3:-11
n ’	0:-3 2:5 3:-15
n ’s	0:5 2:-8 3:3
n ”	0:4 1:4 3:-9
name 3d object detection	0:-5 2:-4 3:7
name 3d reconstruction	0:-9 1:-4 3:5
name 3d scene reconstruction	2:-6 3:6
name accuracies	2:3
name accuracy	0:-9 1:-5 2:10 3:-3
name action recognition	0:-3 2:7 3:-7
name active learning	0:-3 2:11 3:-10
name adapter	0:-7 2:8
name adversarial attack	1:-11 3:12
name adversarial attacks	0:-6 1:-7 2:-12 3:14
name adversarial defense	0:-4 1:4 2:-7 3:6
name adversarial examples	0:-4 2:6 3:-3
name adversarial learning	0:-14 1:10 2:-5
name adversarial robustness	2:11 3:-11
name adversarial training	0:-14 1:3 2:11 3:-9
name anomaly detection	2:9 3:-9
name artificial intelligence	2:-11 3:11
name attention	0:-21 1:-6 2:16 3:-4
name attention mechanism	0:-14 2:15 3:-14
name augmented reality	2:4 3:-3
name automl	2:7 3:-6
name autonomous driving	2:-8 3:9
name autonomous navigation	2:3 3:-3
name autonomous vehicles	2:-15 3:15
name autoregressive model	0:-4 1:5 2:-5 3:4
name backpropagation	0:-6 1:-4 2:8 3:-7
name bag-of-words	0:-8 1:8 2:-6 3:3
name bart	0:-7 2:9 3:-12
name bayesian inference	2:12 3:-12
name bayesian optimization	0:-7 1:9 2:-4 3:-6
name behavior cloning	0:-6 3:-4
name bert	0:-9 1:-3 2:4 3:3
name bilevel optimization	2:12 3:-12
name bleu	2:10 3:-9
name boosting	1:-4 2:-3 3:6
name calibration	0:7 1:-3 2:-4 3:-6
name catastrophic forgetting	2:3
name causal discovery	2:13 3:-13
name causal inference	2:5 3:-5
name chain-of-thought	0:-8 1:-4 3:10
name chatgpt	0:-8 1:-6 3:9
name cifar-10	0:-4 2:7
name cifar-100	0:-4 2:5
name cifar10	0:-5 2:9
name cifar100	0:-4 2:5
name cityscapes	0:-4 1:-9 2:12 3:-4
name classification	2:-7 3:8
name classification accuracy	2:-5 3:6
name classifier	0:-6 2:7 3:-6
name clevr	0:-4 2:5
name clip	0:-6 2:4
name clustering	0:-6 1:3 2:-7 3:7
name cnn	0:-18 1:-3 2:15
name coco	0:-6 1:-5 2:11 3:-6
name coherence	2:8 3:-7
name compressed sensing	0:-7 1:-8 2:11
name computation time	0:-3 2:7 3:-3
name computational complexity	2:13 3:-12
name computational cost	0:-5 2:6 3:-4
name computational efficiency	2:10 3:-9
name computational overhead	3:3
name computer vision	2:-10 3:11
name conditional random field	0:-12 2:13
name confidence	2:4
name consistency	0:3 3:-6
name constrained optimization	0:-4 2:6 3:-5
name continual learning	0:-3 2:17 3:-16
name continuous control	2:7 3:-7
name contrastive learning	0:-19 2:15
name convergence rate	2:3
name convex optimization	0:-6 2:10 3:-3
name convex relaxation	0:-4 3:3
name convolution	0:-4 1:-11 2:13 3:-8
name convolutional network	0:-8 1:7 3:-3
name convolutional neural network	0:-23 1:8 2:5 3:-3
name convolutional neural networks	0:-3 1:-3 2:6 3:-3
name crf	0:-4 2:4
name cross-entropy loss	0:-6 1:-6 2:4
name cross-lingual transfer	2:3
name crowdsourcing	0:-10 1:-4 2:7
name curriculum learning	2:12 3:-10
name data augmentation	0:-17 1:6 2:7
name decision tree	0:-4 2:13 3:-11
name deep convolutional neural network	0:-18 1:-5 2:14 3:5
name deep generative model	0:-16 1:-6 2:11
name deep generative models	1:-3 2:8 3:-6
name deep learning	0:-19 1:-9 3:5
name deep network	1:-4
name deep networks	0:-6 1:-5 2:-16 3:16
name deep neural network	0:-20 1:-20 3:11
name deep neural networks	0:-13 1:-3 2:-5 3:11
name deep reinforcement learning	0:-15 1:-4 2:22 3:-12
name density estimation	2:-6 3:6
name depth estimation	2:10 3:-10
name detection accuracy	2:7 3:-5
name dialogue generation	2:8 3:-7
name differential privacy	0:-7 1:-8 2:12 3:-7
name diffusion model	0:-9 1:-12 2:9
name diffusion models	0:-5 1:4 2:6 3:-8
name dimensionality reduction	2:-6 3:6
name directed acyclic graph	0:-6 1:-3 2:9 3:-5
name discriminator	0:-15 1:-5 2:17 3:-4
name diversity	0:-3 2:5
name dnn	0:-7 1:-7 2:14 3:-11
name domain adaptation	0:-12 1:-4 2:8
name drl	1:4 3:-4
name dropout	0:-5 1:7 3:-5
name dynamic programming	0:-4 1:6 3:-13
name efficiency	2:6 3:-5
name em	0:-10 3:8
name encoder-decoder	0:-7 1:3 2:5 3:-3
name end-to-end learning	0:-14 1:3 2:5
name energy consumption	2:8 3:-7
name ensemble	0:-5 1:-8 2:11 3:-3
name entity linking	2:3 3:-3
name exploration	2:-9 3:9
name extended kalman filter	0:-9 1:-3 2:10
name f1	0:-7 2:9 3:-3
name f1-score	2:4
name fairness	2:9 3:-8
name fasttext	0:-6 1:5
name feature extraction	2:8 3:-7
name few-shot learning	2:-3 3:3
name fidelity	2:-6 3:7
name fine-tuning	0:-16 1:-11 2:10
name finetuning	0:-5 1:-4
name fl	3:-3
name flops	2:9 3:-5
name frank-wolfe	0:-7 2:-5 3:7
name fully convolutional network	0:-16 1:-5 2:15
name gan	0:-15 1:-8 2:15 3:-3
name gaussian process	0:-9 1:-8 3:7
name gaussian process regression	1:-6 2:6 3:-4
name gcn	1:4 3:-3
name generalization	2:12 3:-13
name generalization error	2:-9 3:9
name generative adversarial network	0:-16 2:6 3:11
name generative model	0:-10 1:-14 2:3 3:6
name generative modeling	2:8 3:-7
name generative models	0:-4
name gibbs sampling	0:-4 2:6 3:-9
name global optimization	0:-6 2:8
name glue	0:-5 2:6
name gnn	0:-5
name gp	0:-11 2:8 3:-4
name gpt	0:-3 1:-5 2:4
name gpt-2	0:-3 3:-7
name gpt-4o	0:-5 1:-8 2:9 3:-3
name gradient descent	0:-9 1:3 2:5 3:-9
name gradient estimation	1:-4 2:-6 3:7
name graph neural network	0:-11 1:-7 2:-4 3:14
name graph neural networks	0:-10 1:9 2:7 3:-11
name graph representation learning	0:-4 3:3
name grasping	2:3
name greedy algorithm	0:-14 1:-12 2:-3 3:14
name hierarchical attention	0:-12 2:12
name human-robot interaction	2:-7 3:8
name human3.6m	0:-3 2:4
name image captioning	1:-6 3:3
name image classification	2:6 3:-6
name image generation	2:-10 3:10
name image processing	0:-10 1:-4 2:-7 3:16
name image restoration	2:-4 3:5
name image retrieval	2:3 3:-3
name image search	2:-4 3:4
name image segmentation	2:-6 3:6
name image super-resolution	2:8 3:-8
name image-to-image translation	2:-4 3:4
name imagenet	0:-9 1:3 2:-4 3:6
name imagenet-1k	0:-4 1:-4 2:8
name imitation learning	0:-13 1:4
name in-context learning	2:6 3:-6
name incremental learning	2:10 3:-9
name inference time	1:-5
name information extraction	2:3 3:-3
name information retrieval	2:4 3:-4
name interpolation	1:-4
name kd	0:-10 2:10 3:-7
name kernel ridge regression	0:-4 1:-5 2:8
name kinetics	1:7 2:-7
name kitti	0:-3 2:5
name knowledge distillation	0:-22 2:21 3:-6
name knowledge graph	0:-6 2:-3 3:5
name knowledge transfer	0:-10 3:4
name language generation	2:-3 3:3
name language model	1:-14 3:6
name language modeling	2:5 3:-4
name language models	0:-14 2:-13 3:17
name language understanding	2:-5 3:5
name large language model	0:-4
name large language models	0:-7 1:-5 2:4 3:4
name latency	1:-3 2:-4 3:6
name linear model	2:9 3:-15
name linear programming	1:7 2:-14 3:10
name linear regression	0:-11 1:-9 2:10
name link prediction	2:7 3:-7
name llm	0:-10 1:-3 2:6 3:-3
name llms	0:-5 1:-5 2:9 3:-5
name local search	0:-9 2:7
name localization	2:-4 3:5
name locomotion	2:-5 3:5
name lstm	0:-12 1:4 2:3
name machine learning	0:-9 1:-17 2:-5 3:9
name machine translation	2:4 3:-3
name map	1:-4
name mapping	2:4 3:-4
name markov chain monte carlo	0:-5 1:-5 3:4
name markov decision process	0:-8 1:-7 2:3 3:5
name marl	2:4 3:-3
name mask r-cnn	0:-3 2:4 3:-6
name masked language model	0:-7 1:-5 2:13 3:-9
name maximum likelihood estimation	0:-4 1:11 3:-12
name mdp	0:-3 2:3
name medical image segmentation	2:8 3:-8
name medical imaging	2:-11 3:11
name memory	0:-8 1:-5 2:3 3:3
name memory usage	0:-5 2:7 3:-3
name message passing	0:-6 2:10 3:-6
name meta-learning	0:-9 2:11 3:-5
name metric learning	0:-4 2:12 3:-13
name mixup	0:-9 1:-8 2:14 3:-5
name mle	0:-10 1:-8 2:5 3:6
name mnist	0:-5 2:7
name model predictive control	1:3 3:-9
name model size	2:4 3:-3
name moe	0:-3
name monocular depth estimation	0:-4 2:5 3:-4
name motion capture	2:-9 3:9
name motion control	2:6 3:-6
name motion estimation	2:-6 3:6
name motion planning	2:6 3:-5
name mpc	0:-8 1:-4 2:8
name ms coco	0:-3 2:3
name mscoco	0:-3 2:5
name mtl	0:-4 2:11 3:-9
name multi-armed bandit	0:-7 1:-3 3:3
name multi-head attention	0:-12 1:7 2:11 3:-8
name multi-label classification	2:5 3:-4
name multi-layer perceptron	0:-4 1:7 2:-14 3:7
name multi-object tracking	2:6 3:-5
name multi-task learning	0:-17 1:-7 2:13 3:5
name mutual information	0:-3 2:6
name nas	2:4 3:-6
name natural language processing	2:-8 3:8
name natural language understanding	2:-9 3:10
name ner	0:-5 2:5
name nerf	0:-4 2:3
name neural machine translation	0:-9 2:3 3:4
name neural network	0:-17 3:6
name neural networks	0:-6 1:-12 2:8
name neural rendering	0:-10 2:11 3:-4
name nli	2:3
name nlp	0:-9 1:-5 2:-7 3:12
name nlu	0:-7 2:8
name nmt	0:-4 2:4 3:-3
name node classification	2:6 3:-5
name normalizing flow	0:-13 2:13
name number of parameters	2:9 3:-8
name nuscenes	0:-5 2:6
name object detection	2:-3 3:3
name object detector	0:-5 1:-8 2:5 3:4
name object recognition	2:3 3:-3
name obstacle avoidance	2:9 3:-9
name ocr	0:-4 1:-3 3:4
name offline reinforcement learning	0:-9 1:3 2:10 3:-8
name online learning	0:-11 1:-9 3:12
name optical flow	0:-8 1:-6 2:-4 3:6
name optical flow estimation	0:-4
name optimal control	2:-12 3:9
name optimal transport	0:-14 1:-3 2:17 3:-7
name parameter estimation	0:-5 2:-7 3:8
name planning	2:-3 3:3
name plm	1:3
name policy learning	2:-9 3:9
name pooling	1:-9 2:5
name pose estimation	2:-5 3:6
name pre-trained language model	0:-8 1:-8 2:8
name pre-trained language models	0:-8 1:-9 2:5
name pre-training	0:-14 1:-10 2:8 3:3
name precision	0:-3 3:3
name prediction accuracy	2:-10 3:11
name pretrained language model	1:8 2:-5 3:-9
name pretraining	0:-5 1:-4 3:10
name probabilistic inference	1:-5
name prompting	3:-3
name pruning	0:-13 1:-6 3:10
name pseudo-label	0:-6 1:-4 2:9 3:-3
name pseudo-labels	0:-4 1:-3 2:5 3:-4
name psnr	2:3
name pushing	2:3
name quantization	1:-7 2:9
name question answering	2:3 3:-3
name question-answering	2:-5 3:5
name random sampling	1:5 2:-12 3:8
name ranking	0:-3
name reasoning	0:-3 2:-5 3:6
name recall	0:-3 3:4
name recommendation	2:-6 3:7
name reconstruction error	0:-4 2:-5 3:6
name recurrent network	0:-9 1:-4 2:11 3:-4
name recurrent neural network	0:-9 2:4
name registration	0:-3 2:-9 3:11
name regret	0:-4 2:7 3:-4
name regularization	0:-21 1:-3 2:9 3:12
name reinforcement learning	0:-20 2:3 3:3
name relational reasoning	0:-5 2:7 3:-3
name relu	0:-5 1:-10 2:3 3:5
name representation learning	0:-8 3:4
name resnet	0:-7 1:-8 2:-5 3:13
name resnet-50	0:-8 2:6 3:-6
name retrieval	0:-9 3:7
name rl	0:-9 1:-7 3:6
name rnn	0:-18 1:4 2:6
name robot learning	2:-4 3:5
name robot manipulation	2:-4 3:4
name robotic grasping	2:5 3:-5
name robotic manipulation	2:-4 3:5
name robotic navigation	2:5 3:-5
name robotics	2:-4 3:4
name robustness	0:-4 2:-7 3:10
name running time	2:9 3:-8
name runtime	2:13 3:-12
name sample complexity	0:-3 2:8 3:-6
name sample efficiency	2:-10 3:11
name sampling-based motion planning	0:-15 1:-5 2:19 3:-11
name scalability	2:-4 3:5
name scannet	0:-6 2:7
name segmentation	2:-10 3:11
name self-attention	0:-12 2:14 3:-11
name self-supervised learning	0:-11 2:14 3:-13
name self-supervision	0:-7 2:8 3:-3
name self-training	0:-12 2:10 3:-8
name semantic segmentation	2:5 3:-3
name semi-supervised learning	0:-6 2:9 3:-6
name sentiment classification	2:9 3:-9
name sequence labeling	0:-7 3:4
name sgd	0:-4 1:3 2:6 3:-6
name shapenet	0:-4 1:-3 3:6
name siamese network	0:-14 2:15 3:-4
name sim-to-real transfer	2:3 3:-3
name skip connection	0:-4 2:12 3:-11
name snn	0:-4 2:5
name soft robotics	2:-8 3:9
name sparsity	1:-3 3:5
name spectral clustering	0:-10 1:-9 3:10
name speech recognition	2:-16 3:16
name speed	2:7 3:-5
name speedup	2:4 3:-3
name sr	2:-10 3:10
name ssl	3:-4
name stochastic gradient	0:-3 1:-7 3:6
name stochastic gradient descent	0:-7 2:6 3:-12
name stochastic optimization	0:-6 1:-6 2:10 3:-7
name structure learning	2:9 3:-9
name success rate	0:-5 2:9 3:-5
name summarization	3:3
name supervised learning	1:-11 2:-20 3:22
name svhn	0:-3 2:4
name svm	0:-5 1:-7 2:-5 3:10
name synthetic data generation	0:-6 2:8 3:-4
name tactile sensing	0:-5 1:4 2:-4
name task planning	2:-6 3:6
name text classification	0:-6 2:9 3:-6
name text generation	2:-8 3:8
name throughput	2:5 3:-3
name time complexity	2:-15 3:15
name training time	2:3
name trajectory optimization	0:-9 1:-3 2:6 3:4
name transfer learning	0:-7 2:7 3:-9
name transformer	0:-19 2:9
name triplet loss	0:-14 1:3 2:13 3:-4
name u-net	0:-15 1:-6 2:16
name uncertainty estimation	0:-8 2:14 3:-9
name unsupervised domain adaptation	2:17 3:-14
name unsupervised feature learning	0:-7 2:8
name unsupervised learning	0:-11 1:-3 2:-3 3:9
name vae	0:-7 1:-7 2:4 3:5
name variance reduction	0:-3 1:-5 2:8 3:-6
name variational autoencoder	0:-4 1:6 2:-9
name variational inference	0:-8 1:4 2:4 3:-9
name video generation	2:7 3:-7
name virtual reality	0:-3 1:-4 3:7
name vision transformer	0:-8 1:-9 2:9
name vision-language model	1:-9 2:6
name visual attention	0:4 1:-7 2:-4 3:5
name visual genome	0:-4 1:-4 2:9
name visual grounding	2:9 3:-9
name visual recognition	2:-7 3:7
name visual tracking	2:-9 3:9
name visualization	2:-6 3:6
name vqa	2:4 3:-4
name wasserstein distance	0:-3 2:6 3:-6
name weak supervision	0:-11 1:-5 2:17 3:-10
name wikipedia	0:-4 2:4
name word embeddings	0:-4 1:-6 2:13 3:-10
name zero-shot generalization	2:-5 3:5
name zero-shot learning	0:-5 2:4
nn " )	0:3 2:-3
nn ' '	1:-4 2:-5 3:6
nn ( al	0:-3 2:7 3:-3
nn ( as	1:-7 3:5
nn ( asr	0:-3 2:5
nn ( cl	1:3
nn ( cnn	0:-4 1:-4 2:6 3:-3
nn ( cnns	0:-10 1:8 2:-4
nn ( dnn	1:-4 2:-4 3:7
nn ( dnns	1:-8 2:-7 3:11
nn ( drl	1:4 2:4 3:-9
nn ( fl	3:-3
nn ( gan	0:-8 2:7
nn ( gans	1:-8 2:7
nn ( gnn	0:-3 2:-3 3:4
nn ( gnns	1:-6 2:4 3:-3
nn ( i.e.	0:5 1:-6 2:-5 3:4
nn ( ie	0:7 2:-7
nn ( kd	0:-7 1:5 2:4 3:-7
nn ( llm	0:-7 1:4 2:3 3:-8
nn ( llms	0:-6 1:4
nn ( lms	1:-3 2:4
nn ( ltl	1:-4 2:6
nn ( marl	2:5 3:-3
nn ( mdp	0:-5 1:-7 2:6
nn ( ml	2:7 3:-7
nn ( mle	0:-9 1:3 2:-3 3:5
nn ( moe	0:-3
nn ( mot	2:-8 3:8
nn ( mpc	0:-6 1:-6 2:12 3:-7
nn ( mtl	0:-3 2:11 3:-9
nn ( nas	0:-7 1:-7 2:14 3:-5
nn ( ner	0:-6 2:8 3:-3
nn ( nerf	2:-7 3:5
nn ( nli	2:4 3:-3
nn ( nlp	0:-4 2:-4 3:5
nn ( nlu	0:-7 2:8
nn ( nmt	0:-4 2:4 3:-3
nn ( or	0:-5 1:-7 2:14 3:-7
nn ( reid	2:6 3:-4
nn ( rl	1:-3 2:4
nn ( rnn	0:-3 1:-3 2:5
nn ( rnns	0:-8
nn ( sgd	0:-4 1:-5 2:12 3:-6
nn ( snn	0:-3 2:5
nn ( ssl	1:-5 2:5
nn ( up	0:-4 1:13 2:-12 3:-4
nn ( vae	0:-7 2:10 3:-6
nn ( vaes	0:-4 1:-4 2:3
nn ( vlms	1:3 3:-9
nn ) ,	0:6 3:-21
nn ) -	0:-4 1:-8 2:6
nn ) -based	0:-11 1:-7 2:13 3:-4
nn ) .	0:10 1:-4 2:-5 3:-7
nn ) ;	0:8 1:3 2:-5
nn ) aims	2:10 3:-10
nn ) algorithm	0:-12 1:6 2:6 3:-4
nn ) algorithms	0:-3 1:-4 2:-5 3:8
nn ) and	0:8 1:-5 2:-7
nn ) approach	0:-13 2:14
nn ) approaches	1:-5 2:10 3:-9
nn ) are	0:-8 1:6 2:5 3:-17
nn ) as	1:-8 2:6 3:-9
nn ) based	0:-14 2:12 3:6
nn ) by	1:-3 2:4
nn ) can	1:-12 2:3
nn ) dataset	0:-6 2:6
nn ) demonstrate	0:-8 2:10
nn ) enables	2:3 3:-3
nn ) for	0:9 1:-8 2:-8 3:4
nn ) framework	1:-3
nn ) from	0:6 1:-7 2:-7 3:8
nn ) has	0:-6 1:-8 2:3 3:5
nn ) have	0:-5 1:3 2:-3
nn ) in	0:-10 1:-6 3:10
nn ) into	0:-6 2:6
nn ) involves	1:-3 2:9 3:-8
nn ) is	3:-7
nn ) method	0:-3 2:5 3:-6
nn ) methods	0:-3 1:-3 2:9 3:-7
nn ) model	1:7 3:-9
nn ) models	0:-4 2:8 3:-9
nn ) module	0:-5 2:7
nn ) of	1:8 2:-8
nn ) on	1:-4
nn ) or	0:-5 2:-4 3:3
nn ) problem	0:-6 2:4 3:-5
nn ) provides	0:-4 1:5 3:-8
nn ) scheme	1:-7 2:3
nn ) strategy	0:3 1:6 2:-7 3:-7
nn ) systems	2:5 3:-4
nn ) task	0:-6 2:3 3:3
nn ) tasks	2:-8 3:8
nn ) technique	0:6 2:-6
nn ) techniques	0:-4 1:-3 2:6
nn ) that	0:5 1:-4
nn ) to	0:4 1:-16 3:3
nn ) using	0:4 2:-10 3:9
nn ) which	0:-10 1:-5 2:10 3:4
nn ) with	0:4 1:-9 2:-3 3:3
nn * *	0:5 2:-5
nn , (	0:-11 1:-8 2:9 3:8
nn , a	0:18 1:-8 2:-10 3:-3
nn , achieving	0:-3 2:6 3:-4
nn , allowing	0:8 2:-7 3:-4
nn , along	0:7 1:-3 2:-5 3:-4
nn , also	2:5 3:-4
nn , an	0:7 1:-9 3:-10
nn , and	0:-6 1:-4
nn , are	1:4 2:-15 3:12
nn , as	0:9 3:-7
nn , based	0:12 2:-5 3:-12
nn , both	0:-13 1:11 2:-3 3:-8
nn , but	0:4 3:-4
nn , by	0:-4 2:-7 3:7
nn , called	0:-5 2:12 3:-8
nn , can	0:7 1:-6 2:-6
nn , capable	2:-6 3:6
nn , cifar-100	2:3
nn , clustering	0:-3 1:-7 2:-12 3:12
nn , compared	0:-5 1:-7 2:11 3:-4
nn , demonstrate	0:-11 1:-6 2:13
nn , demonstrating	0:-3 1:-4 2:5
nn , designed	0:12 2:-12 3:-3
nn , dubbed	2:-4 3:6
nn , due	1:-3 2:8 3:-6
nn , e.g.	1:-3 3:4
nn , each	1:-6 2:4 3:-7
nn , enabling	0:-10 2:8
nn , especially	1:-4
nn , etc.	0:-7 1:6 2:-4
nn , even	0:-4 2:6
nn , focusing	1:-4 2:12 3:-10
nn , for	0:4 1:-5 3:-3
nn , from	0:-5 1:-5 3:6
nn , have	1:-8 2:9 3:-7
nn , high	1:-4 3:3
nn , i.e.	0:6 1:5 2:-7 3:-3
nn , image	2:-3 3:4
nn , in	1:-3 2:3 3:-3
nn , is	0:4 2:-8 3:8
nn , it	1:-8 2:-6 3:12
nn , learning	0:-4 1:-4 2:12 3:-11
nn , making	0:-3 1:6 2:-7 3:3
nn , named	0:-11 2:10
nn , namely	0:-12 1:-5 2:13 3:-3
nn , often	1:8 2:5 3:-12
nn , on	0:4 1:4 3:-9
nn , one	0:4 1:7 2:-11 3:4
nn , or	2:3 3:-4
nn , our	0:-12 1:12 2:-5
nn , outperforming	2:4
nn , particularly	3:-3
nn , providing	0:-4 2:5
nn , rather	0:3 1:-4
nn , respectively	0:4 1:-7 3:-6
nn , resulting	0:-7 1:4 2:-5 3:7
nn , segmentation	2:-7 3:8
nn , semantic	2:7 3:-7
nn , show	0:-7 1:3 3:-4
nn , showing	2:-3
nn , so	0:9 2:-10 3:3
nn , specifically	2:7 3:-4
nn , such	0:-6 1:-13 2:9
nn , that	0:6 3:-7
nn , the	2:-4
nn , their	2:-7 3:8
nn , then	0:-8 2:12 3:-6
nn , there	1:-15 2:9
nn , thereby	0:5 1:-5 3:-5
nn , these	3:3
nn , they	1:8 2:7 3:-14
nn , this	0:-10 3:4
nn , thus	1:-4 2:3 3:-7
nn , to	0:-9 1:-11 3:10
nn , using	0:-6 2:10 3:-7
nn , visual	2:5 3:-4
nn , we	0:5 1:3 3:-12
nn , when	0:5 3:-3
nn , where	0:9 1:4 2:-12
nn , which	0:6 1:-5 2:-4
nn , while	0:-8 1:-3 2:3 3:3
nn , whose	1:7 3:-12
nn , with	0:4 1:-6 2:8 3:-7
nn , without	0:-7 2:9 3:-8
nn , yielding	1:-4 2:9 3:-5
nn - -	0:7 2:-12 3:3
nn -based algorithm	0:-4 2:6
nn -based approach	0:-9 1:-6 3:10
nn -based approaches	1:-5 2:4 3:-3
nn -based framework	0:-8 1:-3 2:8 3:-4
nn -based method	0:-5 1:4
nn -based methods	0:-4 1:-12 3:9
nn -based model	0:-6 1:-7 3:5
nn -based models	2:-3 3:9
nn . "	0:-4 2:8 3:-5
nn . \$	3:-3
nn : a	0:4 3:-4
nn : the	0:3 1:4 2:-13 3:4
nn ; (	0:-5 1:-4 2:9 3:-3
nn ; and	0:-18 1:-8 2:14
nn ; this	0:8 1:-5 3:-7
nn according to	0:7 1:-5 2:-5
nn achieves state-of-the-art	0:3 2:-3
nn achieves the	0:3 2:-3
nn across multiple	2:8 3:-8
nn aims at	2:8 3:-8
nn aims to	0:7 2:5 3:-10
nn algorithm (	1:-6 2:6 3:-6
nn algorithm ,	0:-17 1:7 2:-7 3:9
nn algorithm .	1:-10 2:14 3:-12
nn algorithm and	0:4 2:-3
nn algorithm based	0:-7 2:8
nn algorithm for	1:-5 3:3
nn algorithm is	1:6 2:-5 3:-5
nn algorithm that	0:-3 1:-4 2:8 3:-3
nn algorithm to	1:-6
nn algorithms ,	0:-3 1:-10 3:3
nn algorithms .	0:-6 1:-7 2:-7 3:13
nn algorithms and	1:-5 2:3 3:4
nn algorithms are	1:-6
nn algorithms for	0:6 1:-7 3:-13
nn algorithms on	0:-6 1:8
nn algorithms that	0:-11 1:7
nn algorithms to	0:-8 1:-8 2:6
nn allows us	0:-12 1:-3 2:8 3:10
nn alone .	1:6 2:-9 3:6
nn and (	0:14 1:-11 2:-8 3:-8
nn and ,	0:-4 3:3
nn and a	1:4 2:-4 3:3
nn and accuracy	0:-4
nn and allows	2:4
nn and an	0:3 2:-5 3:-3
nn and can	0:-7 1:-9 2:6 3:3
nn and data	0:-3 1:-7 3:7
nn and deep	1:3 2:-5 3:5
nn and demonstrate	0:-5 2:3
nn and depth	0:-4 2:6 3:-3
nn and domain	0:-12 2:14 3:-3
nn and efficiency	2:3
nn and generalization	2:9 3:-9
nn and has	0:-5 1:-6 3:5
nn and high	2:13 3:-13
nn and human	3:3
nn and image	0:-4 2:5
nn and imagenet	2:3
nn and in	1:-5 2:-9 3:10
nn and is	0:-3 2:-6 3:8
nn and knowledge	1:3 2:-5 3:4
nn and machine	2:-9 3:10
nn and manipulation	2:5 3:-5
nn and model	0:-3 1:-5 2:-4 3:8
nn and motion	0:-8 1:-4 2:6
nn and natural	0:-3 1:6 2:-6
nn and object	2:5 3:-5
nn and on	0:-3 1:-4 2:8 3:-4
nn and other	2:-3 3:4
nn and parameter	2:5 3:-4
nn and performance	2:6 3:-6
nn and present	0:-8 1:-5 2:12 3:-3
nn and propose	2:3
nn and provide	0:14 1:-3 2:-14
nn and quality	0:8 2:-8
nn and question	2:3 3:-3
nn and random	0:-6 1:-3 2:5
nn and reinforcement	2:3 3:-3
nn and robustness	2:5
nn and segmentation	2:-8 3:9
nn and semantic	2:3
nn and show	0:9 1:-6 3:-9
nn and shows	1:-3 2:5
nn and stochastic	0:-6 1:-5 2:4
nn and the	1:-5 2:3 3:-4
nn and their	0:7 2:-11 3:9
nn and then	0:-16 1:-6 2:10
nn and to	1:-3 2:10 3:-11
nn and variational	2:7 3:-5
nn applications ,	2:-3 3:4
nn applications .	2:-9 3:9
nn approach ,	0:-13 1:-3 2:13 3:-8
nn approach .	0:4 1:5 3:-14
nn approach based	0:-5 2:-6 3:6
nn approach by	0:9 1:-8 2:-4 3:-4
nn approach can	0:9 1:-4 2:-8
nn approach for	3:-4
nn approach is	0:4 1:-6 3:-7
nn approach that	0:-8 1:5 2:7 3:-6
nn approach to	1:-4 2:4 3:-4
nn approach which	0:-4 1:11 2:-9 3:-5
nn approaches ,	1:-9 2:5 3:6
nn approaches .	0:-3 2:3 3:-11
nn approaches for	1:-5 2:-10 3:11
nn approaches have	1:-7 2:-10 3:11
nn approaches in	1:3 2:-4
nn approaches to	0:-6 1:12 3:-12
nn architecture ,	0:-7 2:9
nn architecture .	0:-5 2:10 3:-6
nn architecture for	0:-4
nn architecture to	0:10 1:-3 2:-9
nn architecture with	0:-7 2:3
nn are a	0:-5 1:-3 2:-4 3:13
nn are in	0:4 1:7 2:-9
nn are introduced	0:9 1:-3 2:-13 3:4
nn are more	0:-8 3:10
nn are not	0:3 1:-8 2:4 3:-3
nn are often	0:-5 1:10 3:-11
nn are proposed	0:7 3:-10
nn are two	1:-3 2:12 3:-11
nn are typically	2:14 3:-13
nn are used	0:-6 1:-8 2:-4 3:9
nn are widely	2:7 3:-7
nn as a	0:8 2:-5
nn as an	0:6 1:-4 2:3 3:-13
nn as the	2:-7 3:7
nn as well	3:-9
nn at the	0:-3 1:4 3:-3
nn based framework	0:-10 2:11 3:-3
nn based method	0:9 2:-8
nn based on	0:9 1:-5 2:-4 3:-7
nn baselines .	1:3 3:-3
nn benchmark ,	0:-3 2:4
nn benchmarks .	2:5 3:-3
nn between the	1:-3 2:3 3:-5
nn both in	1:4 3:-4
nn but also	1:-7 2:11 3:-10
nn by a	0:-4 1:4
nn by learning	1:3 3:-4
nn by leveraging	0:8 2:-3 3:-5
nn by using	0:6 1:-5 2:-9 3:6
nn can achieve	1:-4 2:4
nn can also	2:-6 3:6
nn can automatically	0:10 2:-7 3:-4
nn can be	0:6 1:-6 3:-5
nn can generate	1:7 2:-6 3:-7
nn can have	0:6 1:-6 3:-4
nn can help	0:-8 2:9
nn can improve	0:-8 1:-10 2:7 3:8
nn can perform	0:7 2:-7
nn can produce	0:5 1:-4
nn can provide	0:-6 2:-11 3:14
nn can significantly	0:4 2:-4
nn can then	3:-4
nn capabilities ,	2:-5 3:5
nn capabilities of	2:3 3:-3
nn capability of	2:11 3:-10
nn combined with	0:-6 3:3
nn community .	3:3
nn compared to	0:-3 2:8 3:-3
nn compared with	0:3 2:-3
nn consists of	0:4
nn corresponding to	3:-3
nn corresponds to	0:-6 2:9 3:-5
nn could be	0:3 2:-5
nn data ,	3:3
nn data .	2:-4 3:6
nn data sets	1:-3 2:-4 3:6
nn dataset ,	0:-6 1:-4 2:5 3:4
nn dataset .	0:-16 2:11
nn dataset demonstrate	0:12 2:-12
nn dataset show	0:-6 2:5
nn dataset with	0:-8 2:10 3:-3
nn datasets ,	0:-4 1:-3 2:-5 3:8
nn datasets .	2:12 3:-10
nn datasets and	2:-7 3:8
nn datasets show	2:3
nn demonstrate that	2:4
nn designed for	0:5 1:5 2:-5 3:-4
nn do not	1:5 2:-12 3:7
nn does not	0:-3 1:-9 2:5
nn domains ,	0:4 2:-3
nn due to	0:-7 1:3 2:4 3:-4
nn during the	0:5 2:-4
nn enables us	0:-3 2:3
nn estimates the	0:-3 1:-3 2:7 3:-3
nn even when	1:-3 2:4
nn extracts the	0:-3 2:3
nn focuses on	0:-3 1:5 2:-4
nn for 3d	0:-3 2:9 3:-6
nn for a	0:-9 3:3
nn for both	0:8 1:-3 2:-8
nn for causal	0:-4 2:5
nn for each	0:4 2:-6 3:6
nn for human	0:-5 1:-4 3:3
nn for image	1:-3 2:6 3:-9
nn for learning	0:-12 2:8
nn for object	0:8 1:-3 2:-6 3:-4
nn for the	1:-11 2:11 3:-17
nn for this	0:-12 2:11
nn for training	0:5 1:-11 2:-14 3:14
nn for video	0:-3 2:8 3:-6
nn formulation of	0:-13 2:14
nn framework ,	0:-17 1:-6 2:25 3:-15
nn framework .	0:7 1:-7 2:-6
nn framework and	1:-3 2:-12 3:12
nn framework based	0:-10 2:10
nn framework for	0:-10 2:-3 3:10
nn framework in	2:-3
nn framework is	0:-4 1:9 2:-3 3:-10
nn framework that	0:3 1:-4 2:-4 3:4
nn framework to	1:-4 2:6 3:-11
nn framework which	0:-8 1:-3 2:9
nn framework with	0:10 2:-10
nn from a	0:8 2:-5 3:-9
nn from data	2:10 3:-10
nn from the	0:7 1:-5 2:-6
nn function .	0:-4 2:5
nn has a	0:9 1:-5 2:-7 3:-4
nn has achieved	1:-4 3:3
nn has attracted	2:10 3:-10
nn has become	2:4 3:-4
nn has been	0:-6 1:-12 2:6 3:3
nn has emerged	1:-3 2:15 3:-14
nn has gained	2:4 3:-4
nn has not	3:-8
nn has received	2:4
nn has recently	0:-7 1:5 2:-6 3:8
nn has shown	1:-6 2:5
nn has the	1:-9 2:-7 3:9
nn have achieved	1:4 2:-6
nn have been	0:-4 2:-15 3:15
nn have demonstrated	1:-3
nn have recently	1:-5 2:-9 3:11
nn have shown	1:-5
nn in 2d	0:-3 1:8 2:-12 3:7
nn in a	0:4 1:-6 2:5 3:-9
nn in addition	0:-6 2:5 3:-3
nn in an	0:-9 1:-3 2:13 3:-8
nn in both	2:7 3:-8
nn in computer	3:5
nn in deep	0:-3 1:-4 2:12 3:-8
nn in order	0:7 2:-5 3:-7
nn in our	0:9 2:-8
nn in social	1:-4 2:9 3:-8
nn in terms	0:-7 1:3 3:6
nn in the	0:-3
nn in this	0:3
nn in two	0:-6 1:4 2:4 3:-6
nn in visual	2:7 3:-6
nn in which	0:6 1:-3 2:-7 3:3
nn into a	0:-8 1:-4 2:9
nn into the	1:-6
nn is a	0:10 1:-4 3:-6
nn is able	0:-5 1:-6 2:6
nn is also	0:4 1:-6 2:-11 3:11
nn is an	1:-4 2:-3 3:5
nn is applied	0:-12 2:4
nn is at	2:-8 3:9
nn is based	0:-7 1:3 2:9 3:-6
nn is challenging	2:7 3:-7
nn is conducted	0:-8 1:-5 2:4
nn is crucial	2:-4 3:4
nn is designed	0:7 1:-3 2:-6
nn is difficult	1:-5 2:5 3:-3
nn is employed	0:7 2:-6
nn is essential	0:9 1:-3 2:-7
nn is first	0:4 2:-3
nn is highly	2:-9 3:8
nn is introduced	0:5 2:-5
nn is more	0:5 3:-5
nn is not	0:-6 1:-6 2:-4 3:10
nn is often	1:-3 2:-4 3:4
nn is one	0:-10 1:9 2:-5 3:3
nn is presented	0:10 1:-3 2:-4 3:-7
nn is proposed	0:6 1:-6 2:-4 3:-7
nn is reduced	0:-5 2:11 3:-7
nn is relatively	2:10 3:-10
nn is still	2:9 3:-9
nn is superior	2:-6 3:3
nn is that	1:10 2:4 3:-14
nn is the	1:-3 2:5 3:-5
nn is then	0:4 1:-3 3:-6
nn is to	0:9 1:-7
nn is trained	0:16 1:-5 2:-16
nn is used	0:-8 1:-5 2:7
nn is usually	1:3 3:-3
nn leads to	0:11 2:-10
nn leverages the	0:3 1:-5
nn literature .	0:-9 1:9 3:-5
nn may be	0:-8 1:6 2:-8 3:12
nn mechanism .	1:-5 2:-4 3:4
nn mechanism is	3:-5
nn mechanism to	0:5 2:-5
nn method (	0:-10 1:-3 2:12 3:-4
nn method ,	0:-7 1:-3 3:8
nn method .	1:6 2:-4 3:-3
nn method and	0:4 1:-7 3:-4
nn method based	0:9 1:3 2:-11
nn method called	2:3
nn method for	0:3 1:5 2:-6
nn method in	0:3 1:-6 2:-6 3:7
nn method is	1:-3 2:3 3:-5
nn method that	1:5 3:-6
nn method to	1:-7 3:-3
nn method which	0:-6 1:-6 2:8
nn methods ,	0:-5 2:15 3:-14
nn methods .	1:5 2:-5
nn methods and	1:3 2:-3
nn methods are	0:-3 1:-3
nn methods by	1:9 2:-9
nn methods focus	2:9 3:-9
nn methods for	0:-8 1:-6 2:6
nn methods have	1:-9 2:5
nn methods in	2:-3
nn methods on	2:-10 3:9
nn methods require	1:-4 2:-7 3:8
nn methods suffer	1:11 2:-12
nn methods that	1:-3 2:5 3:-3
nn methods to	0:-5 1:5 2:5 3:-12
nn methods use	2:-5 3:6
nn methods with	2:4 3:-3
nn model ,	2:-3
nn model .	0:3 1:3 2:3 3:-13
nn model and	0:8 1:-9 2:-9 3:5
nn model can	1:8 2:-4 3:-9
nn model for	0:-7 1:-6 2:10 3:-4
nn model is	0:-6 1:-4 2:9 3:-3
nn model that	0:-8 1:-4 2:7 3:6
nn model to	0:-14 2:15
nn model which	0:-4 2:6 3:-5
nn model with	0:14 1:-8 2:-13
nn models ,	0:-4 2:16 3:-15
nn models .	0:-11 1:-8 2:9
nn models and	0:-4 1:-3 2:-3 3:5
nn models are	0:-4 1:-3 2:-4 3:7
nn models by	1:6 2:-3 3:-4
nn models can	2:3 3:-3
nn models for	0:-4 1:-8 2:-10 3:14
nn models have	1:6 3:-6
nn models in	1:-6 3:7
nn models on	0:-5 2:3 3:-6
nn models that	2:6 3:-5
nn models to	0:-3 3:3
nn module is	0:10 2:-10
nn module that	0:9 2:-9
nn module to	0:7 2:-6
nn network ,	0:3
nn not only	0:6 1:-5
nn of (	0:-5 2:11 3:-8
nn of a	0:-7 1:-5 2:6
nn of an	0:-6 2:9 3:-6
nn of any	2:7 3:-5
nn of both	0:-6 2:-5 3:7
nn of human	1:9 2:-7 3:-6
nn of llms	3:3
nn of our	0:9 2:-8 3:-4
nn of such	0:-4 1:-5 2:-4 3:6
nn of the	1:-3 2:3 3:-9
nn of this	2:7 3:-7
nn on a	0:-4 2:3
nn on an	0:-4 1:-3 2:7
nn on most	1:5 2:-3
nn on multiple	0:3 1:3 2:-4
nn on several	0:15 1:-4 2:-11 3:-6
nn on the	0:3 1:-9 3:3
nn on this	1:8 2:-5 3:-8
nn on three	1:-8 2:8
nn on two	2:3
nn optimizes the	2:3
nn or a	1:-3
nn or the	1:5 2:-5 3:3
nn outperforms existing	0:-3 1:-3 2:5
nn outperforms state-of-the-art	0:3
nn outperforms the	0:4 2:-4
nn over a	1:-7 2:9 3:-6
nn over the	0:-7 1:-3 2:5
nn paradigm ,	1:-3 2:-9 3:10
nn paradigm .	1:-4 2:7 3:-5
nn parameters .	3:-3
nn performance .	3:4
nn performance on	2:3 3:-3
nn performance over	0:4 2:-3
nn performs the	0:-5 1:5 2:-3
nn problem ,	3:-3
nn problem .	0:3 3:-4
nn problem and	0:-8 1:-5 2:8 3:-3
nn problem as	2:-3 3:3
nn problem for	0:-6 2:10 3:-7
nn problem in	2:6 3:-3
nn problem into	0:-4 2:-9 3:10
nn problem is	0:-4 2:11 3:-9
nn problem to	0:3 2:-8 3:6
nn problem with	0:-9 1:-4 2:-4 3:10
nn problems .	2:-6 3:6
nn problems are	2:-7 3:7
nn problems in	2:-5 3:6
nn problems such	2:-8 3:9
nn problems with	2:12 3:-11
nn procedure .	0:-3 2:-8 3:7
nn process ,	0:5 2:-4
nn process .	0:-4 1:-7 2:13 3:-10
nn provide a	0:5 1:-4 3:-4
nn provides a	0:-4 2:5
nn reduces the	1:-4 2:6
nn relative to	2:4
nn relies on	0:3 2:-3
nn rely on	2:5 3:-8
nn remains a	2:6 3:-6
nn requires a	1:4 3:-7
nn research ,	2:-4 3:4
nn respectively .	0:-7 2:11 3:-10
nn scenarios .	1:-3 2:12 3:-11
nn scheme ,	0:-8 2:10 3:-9
nn scheme .	0:7 2:-12 3:7
nn scheme for	0:-13 2:13
nn scheme to	0:11 2:-14 3:7
nn setting .	0:6 2:4 3:-9
nn settings .	1:10 3:-19
nn shows that	0:-5 1:-3 2:7 3:-4
nn significantly enhances	0:3
nn significantly improves	0:7 2:-7
nn significantly outperforms	1:5 2:-6
nn simultaneously .	0:-4 2:6
nn strategies .	0:-5 1:10 2:-7 3:-3
nn strategy ,	0:-12 1:12 2:3 3:-6
nn strategy .	0:17 1:-5 2:-14 3:-9
nn strategy for	0:-9 1:-3 2:10 3:-3
nn strategy is	0:11 1:-4 2:-9 3:-3
nn strategy to	0:-6 1:-7 2:7
nn such as	0:-6
nn system ,	2:14 3:-12
nn system .	0:-5 2:-4 3:7
nn system can	0:6 1:-3 3:-4
nn system for	2:7 3:-7
nn system is	0:7 1:-7 3:-6
nn system that	0:-7 2:9
nn system to	0:-7 1:-3 2:8
nn systems ,	0:-6 1:8 2:-9
nn systems .	1:-3
nn systems that	2:6 3:-6
nn task (	2:7 3:-5
nn task ,	0:-3
nn task .	2:8 3:-7
nn task aims	2:6 3:-6
nn task and	3:3
nn task in	0:-7 2:-3 3:7
nn task show	0:-6 2:7
nn task with	2:-4 3:4
nn tasks (	2:8 3:-7
nn tasks ,	2:-11 3:12
nn tasks .	0:3 2:8 3:-8
nn tasks and	0:3 2:4 3:-7
nn tasks in	2:-11 3:11
nn tasks of	2:7 3:-6
nn tasks show	0:-4 2:4
nn tasks such	2:-11 3:11
nn tasks that	2:4 3:-4
nn tasks with	0:-3 2:4
nn technique ,	0:-3
nn technique .	0:-6 1:-5 2:10 3:-4
nn technique for	0:-5 2:6
nn technique that	0:-8 2:11 3:-5
nn technique to	0:10 1:-3 2:-8
nn techniques ,	1:7 3:-7
nn techniques .	0:-4 1:9 2:-3
nn techniques and	1:-3 2:8 3:-4
nn techniques to	0:-7 1:-5 3:6
nn test set	2:3
nn than the	0:3 3:-5
nn that allows	0:3 3:-6
nn that can	0:-7 2:5 3:-3
nn that combines	0:6 2:-6
nn that explicitly	2:4
nn that generates	0:-3 1:-6 2:8 3:-6
nn that is	0:-11 2:11 3:-11
nn that leverages	0:7 2:-7
nn that makes	0:8 2:-7
nn that not	0:3
nn that uses	1:4 3:-11
nn that utilizes	0:10 2:-10
nn that we	1:-4 2:3 3:-3
nn through the	0:-5 1:-3 2:4 3:3
nn to a	0:-5 1:-4 2:4
nn to achieve	1:-8 2:-4 3:6
nn to adaptively	0:-4 2:4
nn to aggregate	0:9 1:-9 2:3 3:-5
nn to allow	0:-12 2:14
nn to automatically	0:-6 2:-4 3:6
nn to be	0:10 1:4 2:-12 3:-3
nn to better	2:-5 3:5
nn to boost	1:4 3:-5
nn to capture	0:-4 2:3
nn to construct	0:-10 1:6
nn to determine	0:9 2:-10
nn to effectively	0:7 2:-7
nn to efficiently	0:-4 2:5
nn to enable	0:8 1:5 2:-8 3:-7
nn to encode	0:-3 1:-4 2:6 3:-3
nn to encourage	0:3 1:-5 3:-8
nn to enforce	1:-5 2:-5 3:7
nn to enhance	1:-3 2:-3 3:6
nn to ensure	0:-18 1:-4 2:6 3:7
nn to estimate	0:-13 2:9 3:9
nn to evaluate	0:4 2:-4
nn to explicitly	1:-4 2:5 3:-8
nn to generate	0:7 1:-4 2:-4
nn to identify	0:8 1:-4 2:-3 3:-8
nn to improve	0:3 1:-4 2:-5 3:6
nn to learn	0:-14 1:-3 2:7 3:3
nn to make	0:3 1:-4 3:-6
nn to measure	0:3 2:-9 3:9
nn to mitigate	0:-7 3:6
nn to model	3:-4
nn to obtain	0:4 1:4 2:-11 3:8
nn to overcome	0:3
nn to perform	0:-6 1:5 2:7 3:-9
nn to predict	1:-4 3:7
nn to preserve	0:-5 1:-3 3:3
nn to produce	0:-3 3:8
nn to provide	0:-10 2:11
nn to reach	3:3
nn to reduce	0:-11 2:9 3:-6
nn to represent	0:-12 1:-3 2:15 3:-9
nn to select	0:7 1:-4 2:-3
nn to solve	0:-10 1:-4 2:12 3:-4
nn to the	0:-17 1:-12 2:14 3:4
nn to train	1:8 2:-7
nn trained by	1:-8 2:11 3:-4
nn trained on	1:-3 2:5 3:-9
nn trained with	0:-5 1:5 2:-3
nn under the	0:-6 1:4 2:-4 3:3
nn up to	2:3
nn used in	1:-8 2:-8 3:11
nn uses a	0:7 2:-7
nn using a	0:-3 1:-3 2:10 3:-9
nn using the	3:-6
nn using two	0:4 3:-8
nn via the	3:-4
nn when the	1:-9 2:-4 3:8
nn where the	1:5 3:-11
nn which are	0:-4 1:-8 2:5
nn which can	1:-4 2:-8 3:8
nn which is	3:-5
nn which uses	0:-12 2:13
nn while maintaining	1:4 2:5 3:-6
nn with a	2:-7 3:8
nn with an	0:-4 1:4 2:-10 3:15
nn with different	0:-7 1:4
nn with high	1:-5 2:-7 3:10
nn with multiple	2:-8 3:9
nn with neural	3:5
nn with no	2:-8 3:7
nn with only	2:8 3:-6
nn with respect	1:-6 3:3
nn with the	0:5 1:-4 3:-3
nn with two	0:-6 2:6
nn within a	2:8 3:-8
nn within the	0:-4 2:7
nn without any	1:4
nn } (	0:-6 1:-4 3:8
nn } )	0:4 1:-4 2:-4 3:3
nn } ,	2:-4 3:4
nn } and	0:-6 2:6
nn ~ (	0:-6 1:-3 3:3
oL -based	3:-5
oL adopt	0:3 1:-6
oL adopted	2:-10 3:9
oL adopting	2:3 3:-9
oL adopts	1:-6 2:7 3:-5
oL against	0:4 2:-10 3:6
oL although	0:-7 1:-5 2:-3 3:10
oL analyses	0:-9 1:-10 3:14
oL analyze	0:-9 1:7 2:4 3:-12
oL analyzed	0:6 3:-10
oL applicability	0:-11 1:-10 3:12
oL applicable	0:-8 1:-8 3:8
oL application	0:-6 2:5
oL applications	0:-6 1:-6 2:-8 3:10
oL applied	0:-15 2:5
oL applies	0:-4 1:-3 2:10 3:-13
oL apply	1:-7 2:12 3:-17
oL applying	0:-9
oL baseline	2:-8 3:3
oL baselines	3:-5
oL beats	0:-3 1:8 2:-4 3:-6
oL benchmark	0:4 3:-4
oL benchmarks	0:-7 1:4
oL better	0:9 1:4 3:-27
oL build	1:4
oL builds	0:5 1:-7 3:-6
oL built	0:9 1:-5 2:-5 3:-6
oL called	2:-6 3:7
oL code	0:6 2:-7
oL combination	0:-10 2:3 3:3
oL combinations	0:-12 2:11
oL combinatorial	0:-19 1:-7 2:11 3:7
oL combine	1:-7 2:4 3:-9
oL combined	1:-4 2:3
oL combines	0:4 1:-14 2:15 3:-20
oL combining	1:-12 2:10 3:-7
oL comparable	0:-11 1:12 2:-16 3:8
oL comparably	0:-8 1:11 2:-7 3:-8
oL comparative	0:10 2:-6 3:-8
oL compare	0:-16 1:27 2:-15 3:-13
oL compared	0:-20 1:24 2:-11 3:-22
oL compares	0:-11 1:8 2:-4 3:-6
oL comparing	1:16 2:-17
oL comparison	1:19 2:-13 3:-11
oL comparisons	0:7 1:-5 2:-3 3:-4
oL component	1:-4 2:3 3:-5
oL components	1:-10 2:4
oL comprises	0:4 1:-5 3:-8
oL comprising	0:-7 1:-6 2:9
oL consistency	0:3 1:-5 3:-4
oL consistent	0:-3 1:8 3:-13
oL consistently	0:-12 2:6 3:-18
oL consisting	0:5 1:-9 3:-6
oL consists	0:11 1:-9 3:-16
oL contain	2:4 3:-3
oL contained	0:-6 1:-4 2:11
oL containing	1:-9
oL contains	2:4 3:-12
oL conventional	0:-14 1:9 2:-6
oL dataset	3:-3
oL datasets	0:-5 3:-6
oL demonstrate	1:-3 3:-8
oL demonstrated	0:-9 1:-6 2:6
oL demonstrates	1:7 2:3 3:-15
oL demonstrating	0:-7 1:-3 2:3
oL demonstration	0:3 3:-13
oL demonstrations	0:10 2:-9
oL design	1:-5 3:7
oL designed	0:3 2:5 3:-13
oL designing	0:-11 2:-8 3:13
oL designs	1:-5 2:5 3:-6
oL despite	1:-11 2:-12 3:16
oL develop	0:8 1:-9 2:-4 3:-7
oL developed	0:-7 2:5 3:-7
oL developing	1:-9 2:-5 3:8
oL development	0:4 1:-7 2:4 3:-9
oL develops	0:12 2:-9 3:-6
oL dubbed	0:6 1:8 2:-14
oL employ	1:-11 2:3 3:-5
oL employed	1:-5 2:4
oL employing	1:-6 3:6
oL employs	1:-6 2:6 3:-21
oL evaluate	1:-3 3:-9
oL evaluated	0:-3
oL evaluates	0:-6 2:7 3:-10
oL evaluating	1:11 2:-11 3:-15
oL evaluation	1:4 3:-6
oL evaluations	1:-10 2:4
oL exceeds	0:-7 1:7 3:-5
oL existing	0:-9 1:4 2:-5 3:6
oL experiment	0:-7 1:11 2:-3 3:-15
oL experiments	1:3 2:5 3:-21
oL extend	1:-3
oL extended	0:-3 2:-9 3:15
oL extending	0:-6 2:7
oL extends	1:-11 3:5
oL fine-tune	0:-15 1:-5 2:15 3:-4
oL fine-tuned	0:-8 1:8 2:-3
oL however	2:-16 3:20
oL improve	0:4 1:-3 2:3 3:-10
oL improved	0:-12 2:-7 3:13
oL improvement	1:7 2:-5
oL improvements	1:5 3:-9
oL improves	0:-15 1:9 3:-12
oL improving	0:4 1:-7
oL inspired	1:-16 2:-6 3:12
oL integrate	1:-9 2:3
oL integrated	0:-8 1:-8 2:8
oL integrates	1:-18 2:13 3:-13
oL integrating	0:-3 1:4 2:3 3:-6
oL integration	0:-7 1:-8 2:14 3:-7
oL introduce	0:3 1:-11 3:-4
oL introduced	0:-12 1:5 3:7
oL introduces	0:3 1:-9 2:4 3:-10
oL introducing	0:12 1:-6 2:-6 3:-11
oL introduction	0:-7 1:-7 2:6
oL investigate	0:-15 2:6 3:6
oL investigated	0:3 2:10 3:-11
oL investigates	0:-3 1:-13 2:12 3:-3
oL investigating	1:-3 2:10 3:-8
oL investigation	0:-3 2:4 3:-5
oL leverage	1:-7
oL leveraged	1:-5 2:11 3:-10
oL leverages	0:5 1:-12 2:5 3:-18
oL leveraging	0:-5 1:-8 2:8 3:-4
oL limit	0:6 1:-9 2:-4
oL limitation	3:-7
oL limitations	0:-4 2:-6 3:10
oL limited	0:-7 2:-3 3:4
oL limiting	0:-6 1:-8 2:11 3:-3
oL limits	0:-10 2:7 3:-6
oL module	0:10 1:-11 2:-3 3:-7
oL modules	0:16 1:-8 2:-9 3:-7
oL named	1:-5 2:3 3:-5
oL new	0:5 1:-7 2:-3
oL novel	0:13 1:-8 2:-8
oL our	0:-4
oL outperform	0:-8 1:14 2:-5 3:-9
oL outperformed	0:-10 1:10 2:-15 3:5
oL outperforming	0:-12 1:5 3:-10
oL outperforms	0:-8 1:24 2:-15 3:-7
oL over	0:-7 1:14 2:-4 3:-14
oL paper	1:4 3:-13
oL popular	0:-26 1:5 3:4
oL pre-trained	0:-9 2:3 3:-5
oL pre-training	0:14 3:-21
oL present	0:5 1:-3 3:-5
oL presented	0:-4 1:-5 2:11 3:-9
oL presenting	0:4 1:-11 2:5 3:-5
oL presents	2:3 3:-7
oL previous	0:-17 1:10 2:-15 3:14
oL prior	0:-8 1:-6 2:6
oL proposal	0:-7 1:3 2:7 3:-5
oL proposals	1:-4 2:6 3:-6
oL propose	0:8 1:-7 2:-4 3:-6
oL proposed	1:6 2:-4 3:-5
oL proposes	0:8 2:-3 3:-10
oL proposing	0:7 1:-6 3:-13
oL propositional	2:3 3:-4
oL recent	2:-10 3:14
oL recently	0:-29 1:12 3:13
oL relies	0:-9 1:-13 2:3 3:6
oL rely	0:-17 2:-4 3:6
oL result	0:-11 1:9 2:3 3:-5
oL results	0:-7 1:7 2:-6
oL review	0:-6 1:-8 2:14 3:-8
oL show	0:3 1:5 3:-14
oL sota	0:-3 1:4 3:-8
oL state-of-the-art	0:-10 1:11 3:-14
oL study	0:-8 1:10 2:-4
oL such	0:-8 2:-10 3:10
oL suffer	0:6 2:-12 3:9
oL superior	0:11 1:3 2:-10 3:-9
oL surpass	1:3 3:-4
oL surpasses	0:-5 1:14 3:-19
oL surpassing	1:7 2:-3 3:-7
oL survey	0:-10 1:13 2:-9 3:-3
oL termed	3:-5
oL than	0:-12 1:19 2:-13 3:-5
oL this	0:-8 1:3 2:-5 3:9
oL through	1:-8 2:3 3:-5
oL traditional	0:-8 1:11 2:-10 3:6
oL train	0:7 1:-6 2:-5
oL trainable	0:-4 1:-15 2:5 3:4
oL trained	1:-6
oL training	3:-4
oL trains	0:-14 2:16 3:-13
oL unlike	0:-3 1:14 2:-19 3:4
oL use	0:-9 3:6
oL used	0:-10 1:4 2:3
oL uses	0:-5 1:3
oL using	1:-3 2:6 3:-10
oL versus	0:-3 1:6 2:-9 3:6
oL via	0:4 1:-10 2:8 3:-18
oL we	2:6 3:-16
oL whereas	1:6 2:-4 3:-5
oL while	2:-9 3:5
oR -based	0:-4 1:-5 3:5
oR adopt	1:8 2:-6 3:-9
oR adopted	0:-11 2:4 3:6
oR against	1:7 2:-10 3:5
oR although	1:-6 2:8 3:-10
oR analyses	0:-14 1:-9 2:6 3:3
oR analyze	1:5 3:-11
oR analyzed	1:-4 2:4 3:-6
oR applicability	0:-9 1:6 2:-10 3:10
oR applicable	0:-5 1:-11 2:6
oR application	1:-6
oR applications	0:-13 1:5 3:5
oR applied	0:6 3:-10
oR applies	0:11 1:-6 2:-3 3:-6
oR apply	0:6 3:-16
oR applying	1:-7 2:5 3:-7
oR based	0:-8 1:-4 2:4
oR baseline	0:-3 1:10 2:-3 3:-20
oR baselines	0:-4 1:5 3:-7
oR benchmark	0:10 1:-6 2:-5 3:-3
oR benchmarks	0:9 1:-5 3:-13
oR better	1:-6 3:-7
oR build	0:7 1:-9 2:-5 3:4
oR builds	0:3 1:-3
oR built	0:7 2:-10 3:3
oR called	0:-14 2:6
oR code	3:-10
oR combination	0:-5 2:7 3:-13
oR combinations	0:9 1:-3 2:4 3:-13
oR combinatorial	3:-6
oR combine	1:14 2:-9 3:-15
oR combined	1:-5 3:-4
oR combines	1:-5 2:4 3:-5
oR combining	0:-3 1:-9 3:5
oR comparable	3:-10
oR comparably	1:-3
oR compare	0:-4 1:6 2:-8 3:6
oR compared	0:5 1:-3 2:3 3:-11
oR compares	0:6 1:-4
oR comparing	0:-7 1:3 2:-5 3:6
oR comparison	0:14 1:-3 2:-10 3:-10
oR comparisons	0:-12 1:13 2:-8
oR component	1:-9
oR components	1:-9 2:3
oR comprises	0:3 2:-3
oR comprising	0:-7 2:13 3:-7
oR consist	0:3 2:5 3:-12
oR consistency	0:4 1:-4 2:4 3:-15
oR consistent	0:-9 1:5 2:8 3:-16
oR consistently	0:3 1:5 2:-11 3:3
oR consisting	0:4 1:-6 3:-10
oR consists	0:-4 1:9 2:-7
oR contain	0:10 3:-15
oR contained	0:-8 1:-4 2:9 3:-3
oR containing	0:6 1:-7 3:-8
oR contains	1:-5 2:5 3:-10
oR conventional	0:-5 2:3
oR dataset	0:-4 1:12 3:-10
oR datasets	0:-4 1:-7 2:5
oR demonstrate	1:6 3:-13
oR demonstrated	0:4 1:3 2:-5 3:-5
oR demonstrates	0:-3 1:14 2:-9 3:-10
oR demonstrating	0:-14 1:7 3:-6
oR demonstration	0:9 3:-4
oR demonstrations	0:-3 1:9 2:-3 3:-11
oR design	0:-4 1:-3 2:-3 3:7
oR designed	1:10 2:-6 3:-6
oR designing	0:4 1:-3
oR designs	0:-5 2:7
oR despite	0:-8 2:4
oR develop	2:4 3:-10
oR developed	0:6 2:-5
oR developing	0:3 1:6 2:-10 3:3
oR development	1:9 2:-8 3:-11
oR dubbed	0:-3 1:4 2:-7 3:6
oR employ	1:4 3:-16
oR employed	0:-12 1:-9 2:14
oR employing	0:5 1:-11 2:4 3:-9
oR employs	1:-6 2:4 3:-3
oR evaluate	0:5 1:-6 2:-4
oR evaluated	0:8 1:-4 2:-8 3:8
oR evaluates	0:-8 2:13 3:-8
oR evaluating	1:3
oR evaluation	2:3 3:-13
oR evaluations	0:4 2:4 3:-16
oR exceeding	0:-5 1:-3 2:6
oR exceeds	0:-4 1:4
oR existing	0:3 1:-8 3:-6
oR experiment	0:-10 1:-3 2:13 3:-15
oR experiments	1:8 3:-14
oR extend	0:-9 1:12 3:-12
oR extended	0:-3 1:-13 2:5 3:3
oR extending	0:3 1:-6 2:-5 3:6
oR extends	0:5 1:-4 3:-3
oR fine-tune	0:3 1:-6 3:-5
oR fine-tuned	0:8 1:-3 2:-6 3:-6
oR fine-tuning	0:5 2:-3 3:-8
oR however	1:-10 2:-6 3:13
oR improve	0:6 1:-8 3:-17
oR improved	0:6 1:7 2:-10 3:-7
oR improvement	0:-5 1:7 3:-4
oR improvements	3:-15
oR improves	0:-9 2:7 3:-7
oR improving	0:-3 1:4
oR inspired	0:-3 1:-3 3:4
oR integrate	0:12 2:-11 3:-10
oR integrated	1:-7 2:8 3:-12
oR integrates	0:11 1:-4 2:-9 3:4
oR integrating	1:-7 2:12 3:-13
oR integration	1:7 3:-16
oR introduce	0:4 2:-5
oR introduced	0:3 1:-8 2:4 3:-14
oR introduces	0:-4 1:-3 2:10 3:-8
oR introducing	2:3 3:-8
oR investigate	0:4 1:-6 3:-5
oR investigated	2:-3
oR leverage	1:3 2:-6
oR leveraged	0:5 1:-5 2:-8 3:6
oR leverages	0:4 1:-9 3:-5
oR leveraging	0:-4 1:-3 2:9 3:-17
oR limit	1:-5
oR limitation	2:3
oR limitations	0:-7 2:-8 3:13
oR limited	0:4 1:-9 2:-6 3:6
oR limiting	0:-12 1:4 2:7 3:-3
oR limits	2:3
oR module	0:8 1:-6 3:-19
oR modules	0:9 1:4 2:-9 3:-3
oR named	0:-15 1:5 2:8
oR new	0:4 1:-11
oR novel	1:-4 2:-4 3:7
oR our	0:-4 2:4 3:-4
oR outperform	0:-7 1:15 2:-10 3:-9
oR outperformed	0:-3 1:13 2:-11 3:-11
oR outperforms	0:5 1:-6 3:-9
oR over	1:-10 3:4
oR paper	0:-4 1:-10 3:5
oR popular	0:-5 1:14 2:-7 3:-6
oR pre-trained	1:-6 2:-3 3:7
oR pre-training	1:8 2:-7
oR present	1:-4
oR presented	1:8 2:-9
oR presents	0:-3 2:-4 3:7
oR previous	1:3 2:-3
oR prior	0:7 1:-17 2:3 3:-5
oR proposal	0:-5 1:4 2:3 3:-7
oR proposals	1:-3 3:-5
oR propose	0:-6 1:-8 2:5 3:4
oR proposed	0:5 1:-5 3:-9
oR proposes	0:6 1:-8 2:-4 3:3
oR proposing	2:3 3:-5
oR propositional	0:4 1:-3 3:-6
oR recent	0:-7 1:-10 2:4 3:5
oR recently	0:-13 1:7 2:-3 3:9
oR relies	0:-4 1:-3 2:7
oR rely	0:3 1:-13 3:9
oR result	0:-4 2:7 3:-8
oR results	1:3 3:3
oR review	0:-3 2:5
oR show	0:-3 1:3 3:-8
oR sota	0:-5
oR state-of-the-art	1:-6 2:3 3:-6
oR study	2:7 3:-12
oR suffer	0:-7 2:-5 3:7
oR suffering	0:-12 1:-5 2:13 3:-5
oR suffers	0:-4 2:-13 3:14
oR superior	0:-3 1:5 3:-16
oR surpass	1:-4
oR surpasses	1:-10 2:9 3:-3
oR surpassing	0:-13 1:14 2:-6 3:-10
oR survey	0:-5 1:-4 3:4
oR termed	0:-11 1:-3 2:12 3:-4
oR than	1:6 3:-5
oR this	2:-3
oR through	0:3 1:-8 2:6 3:-9
oR traditional	0:7 1:-10 3:-5
oR train	0:-4
oR trainable	0:-9 1:-7 2:14 3:-3
oR trained	0:5 1:-6 2:-4 3:4
oR training	3:-3
oR trains	0:8 1:-4 2:-3 3:-5
oR unlike	2:3
oR use	0:-4 1:5
oR used	1:-11
oR uses	1:8 2:-13 3:3
oR using	0:-3
oR versus	1:-3 2:3
oR via	0:11 1:8 2:-13 3:-8
oR vs.	0:-10 2:11
oR we	0:-6 3:5
oR whereas	0:-11 2:10 3:-9
oR while	1:11 2:-8 3:-7
oafter "	0:8 1:3 2:-7 3:-3
oafter %	2:3
oafter &	0:-6 1:-7 2:9
oafter '	0:6 1:-12
oafter 's	0:-9 1:3 2:6 3:-7
oafter (	0:-6 1:-3 2:4
oafter *	0:11 1:-5 2:-8
oafter +	0:-7 1:12 2:-5 3:-8
oafter ,	1:5 2:-3
oafter -	3:-4
oafter -based	0:-11 1:3
oafter -like	0:-6 2:3
oafter .	1:-3 3:3
oafter /	1:-17 2:6 3:-6
oafter 1	1:3 3:-9
oafter 10%	1:4
oafter 100	0:-5 1:13 2:-12
oafter 16	2:4
oafter 2	0:-5 1:8 2:-3 3:-7
oafter 2d	0:-9 1:3 2:8 3:-9
oafter 3	0:-5 2:7
oafter 360°	0:7 1:-8 3:-3
oafter 3d	0:-9 1:-12 2:10
oafter 3dpw	0:-6 2:7
oafter 4	0:4 2:-4
oafter 5	1:3 3:-3
oafter 50%	1:5 3:-5
oafter 6	1:-3 2:6 3:-6
oafter 8	2:3 3:-3
oafter :	0:-11 1:3 2:5 3:-3
oafter ;	0:6 2:-4 3:-6
oafter [	0:-13 1:3 2:10 3:-10
oafter \\textsc	0:-6 1:-6 2:8
oafter ]	0:-3 1:6 2:-3 3:-4
oafter _	0:5 2:-3 3:-6
oafter \`	0:-7 2:4
oafter a	0:5 1:-3 3:-11
oafter abilities	2:-5 3:5
oafter ability	2:5 3:-9
oafter able	3:-11
oafter about	0:-6 3:4
oafter above	0:-4 1:-3 2:6 3:-3
oafter absolute	1:-5 2:7
oafter accelerate	0:-8 1:-9 2:8
oafter access	2:6 3:-4
oafter according	0:7 1:-8 3:-5
oafter account	0:-5 1:7 2:3 3:-12
oafter accuracy	1:-3 2:6 3:-5
oafter accurate	0:-10 1:-6 2:-8 3:14
oafter accurately	0:-5 1:-11 2:13 3:-5
oafter achieve	1:3 3:-15
oafter achieved	0:4 2:4 3:-15
oafter achieves	0:7 1:-6 3:-10
oafter achieving	0:6 1:8 2:-7 3:-14
oafter across	0:4 1:7 2:-5 3:-14
oafter act	0:11 1:-6 2:-7 3:-5
oafter action	0:-7 1:4 2:4 3:-6
oafter actions	0:-5 2:-9 3:7
oafter activations	2:-7 3:7
oafter active	1:-4 2:9 3:-7
oafter actually	0:-15 1:9 2:-4 3:7
oafter adapt	0:-11 1:-5 2:18 3:-9
oafter adaptation	1:-3 3:-3
oafter adapting	1:-14 2:12 3:-11
oafter adaptive	0:-9 2:11 3:-6
oafter adaptively	0:4 2:-6 3:-3
oafter adapts	2:3
oafter add	1:-3
oafter adding	0:-6 1:-11 2:14 3:-4
oafter addition	2:-4
oafter additional	0:4 1:-9 2:-5 3:6
oafter additive	1:-4 2:5
oafter address	1:-5 3:5
oafter addresses	0:3 1:-4 2:-6 3:5
oafter addressing	2:8 3:-6
oafter adopted	0:-15 1:-6 2:6 3:8
oafter advanced	0:-3 1:-5 2:7
oafter advantage	0:-15 1:6 3:11
oafter adversarial	0:-3 1:-10 2:13 3:-10
oafter adversarially	0:9 1:-8 2:-5
oafter adversary	2:5 3:-3
oafter ae	0:-3 1:-9 2:9 3:-3
oafter af	0:-10 2:8
oafter affine	1:-3 2:11 3:-12
oafter after	1:-3 3:3
oafter against	1:9 2:-3 3:-9
oafter agent	0:-6 2:8 3:-5
oafter agents	1:-5 2:5 3:-8
oafter aggregate	0:4
oafter aggregation	0:-7 1:-3 2:9 3:-6
oafter ai	0:-3 1:-6 3:5
oafter aimed	2:10 3:-10
oafter aiming	2:7 3:-6
oafter aims	0:9 2:-3 3:-11
oafter al	0:-3 2:-3 3:4
oafter al.	0:-10 1:8 2:-7 3:4
oafter algorithm	1:8 2:3 3:-23
oafter algorithms	0:-6 2:-4 3:5
oafter align	0:6 1:-6 2:-3
oafter aligning	0:9 1:-4 2:-8
oafter alignment	0:6 1:-6 2:-17 3:15
oafter aligns	0:6 1:-12 3:-11
oafter all	0:-3 2:4 3:-8
oafter allow	0:4 1:4 3:-13
oafter allowing	0:5 3:-12
oafter allows	1:-5 2:4 3:-14
oafter almost	1:6 3:-4
oafter alone	1:11 2:-10 3:-4
oafter along	0:6 1:-6 3:-7
oafter also	0:-19 1:6 2:10
oafter alternative	0:-10 2:10
oafter always	2:-3 3:4
oafter among	0:-8 1:-3 3:5
oafter an	0:-4 1:-5 2:7 3:-10
oafter analysis	0:-12 1:5 2:7 3:-11
oafter analyze	0:-4 1:3
oafter analyzed	0:7 2:-6
oafter and	1:-4
oafter angle	2:7 3:-9
oafter annotated	1:7 2:-7 3:-4
oafter annotation	0:4 1:-3
oafter another	1:-8 2:-12 3:9
oafter answer	0:6 1:-4 3:-8
oafter answering	0:-3 2:9 3:-6
oafter answers	0:6 2:-5
oafter any	0:-12 1:7 3:5
oafter appearance	0:-9 1:5 2:8 3:-6
oafter applicable	0:-6 3:5
oafter application	0:6 1:-3 3:-7
oafter applications	0:-7 1:-6 3:5
oafter applied	0:3 1:4 2:-4 3:-7
oafter applies	0:8 2:-11 3:8
oafter apply	0:-8 2:11 3:-4
oafter approach	0:-9 1:7
oafter approaches	0:-23 3:7
oafter appropriate	2:4
oafter approximate	1:-6 2:8 3:-8
oafter approximately	2:3
oafter approximation	0:-12 1:-5 3:9
oafter arbitrary	1:-4 3:7
oafter architecture	0:-3 1:-14 2:11 3:-7
oafter architectures	0:-6 1:-6 3:11
oafter are	0:-3
oafter arise	0:-5 2:10 3:-8
oafter around	0:-5 1:9 3:-7
oafter artifacts	0:5 2:-3 3:-5
oafter aspects	0:-4 1:10 2:-9
oafter asr	0:-5 2:5
oafter assess	2:-4 3:5
oafter assessment	0:3
oafter assign	0:-14 2:14
oafter associated	0:-3 1:-3 2:9 3:-5
oafter assumption	1:-5 2:-11 3:11
oafter assumptions	2:6 3:-3
oafter asymptotic	0:-8 1:-3 2:10
oafter at	1:9 2:-5
oafter attack	0:3 1:-11 2:4 3:-9
oafter attacks	1:-3 2:9 3:-8
oafter attains	1:-3 2:3
oafter attempts	0:5 1:4 2:-9
oafter attention	0:3 1:6 2:-4 3:-14
oafter attribute	0:-5 2:6
oafter augment	0:-5 1:-6 2:10
oafter augmentation	1:-9 2:8 3:-9
oafter augmented	0:-9 2:3
oafter automate	2:5 3:-3
oafter automatic	0:-4 2:6 3:-3
oafter automatically	0:9 1:-13 2:-8
oafter autonomous	0:-5 2:4
oafter autoregressive	2:3 3:-5
oafter auxiliary	0:-7 1:-5 2:11 3:-3
oafter available	0:13 1:-9 2:-11 3:4
oafter average	0:-13 1:-4 2:16 3:-5
oafter avoid	0:-7 1:-5 2:10 3:-4
oafter avoidance	3:-6
oafter b	0:-5 1:-8 2:-9 3:14
oafter backbone	0:-16 1:-6 2:20 3:-7
oafter balance	0:-4 2:5
oafter balanced	0:-7
oafter balancing	0:-4 3:-5
oafter bandit	0:-4 1:-8 2:14 3:-7
oafter base	0:6 2:-5
oafter based	0:-5 2:3
oafter baseline	0:-9 1:22 2:-17 3:-6
oafter baselines	0:-10 1:16 2:-10 3:-9
oafter basis	0:-7 1:-6 2:9
oafter bayesian	0:-9 1:5 2:-4 3:9
oafter bdd100k	0:-3 1:-3 2:6
oafter be	0:4 1:8 2:-10
oafter because	0:-4
oafter become	0:-3 2:-7 3:6
oafter becomes	0:5 1:-3 2:-4
oafter been	0:-19 1:-9 2:4 3:8
oafter before	0:-5 2:3
oafter behavior	2:6 3:-15
oafter behaviors	2:3
oafter being	0:-5 1:14 2:-7 3:-9
oafter benchmark	0:6 1:-5 3:-7
oafter benchmarking	2:11 3:-11
oafter benchmarks	0:-4 1:-6 2:6
oafter benefit	0:-9 2:10
oafter benefits	0:-6 2:-4 3:8
oafter bert	0:-4 1:-5 2:7 3:-3
oafter best	0:12 2:-14 3:-3
oafter beta	0:-6 1:7 2:-5
oafter better	0:7 1:-5 2:-8 3:5
oafter between	0:4 1:4 2:-7 3:-8
oafter beyond	2:-6 3:6
oafter bias	1:3 3:-6
oafter bilevel	0:4 1:-4
oafter binary	0:-9 2:5 3:-3
oafter block	0:-9 2:5
oafter body	0:-4 2:6 3:-8
oafter boost	1:-3 2:6 3:-5
oafter boosting	0:9 1:-4 2:-8
oafter boosts	0:3 2:-3
oafter both	1:7 2:-3 3:-12
oafter bound	0:9 2:-9
oafter boundary	0:-9 1:-4 2:11 3:-4
oafter bounds	0:9 1:-4 2:-8
oafter branch	0:-9 1:-3 2:12 3:-5
oafter branches	0:8 1:-3 2:-9 3:6
oafter bridge	0:-3 1:-3 2:5
oafter bring	0:3 2:-3
oafter brings	0:8 1:-6 2:-6
oafter budget	0:6 2:-6
oafter budgeted	0:-8 1:-4 2:11
oafter build	0:5 1:-4 3:-3
oafter building	0:-8 1:-6 2:12 3:-4
oafter builds	0:4 1:-3
oafter built	0:6 1:3 2:-10
oafter but	0:-6 1:10 2:-7
oafter by	0:4 2:-5 3:-3
oafter c	0:-7 2:7
oafter calibration	2:7 3:-3
oafter call	0:-6 2:11 3:-5
oafter called	0:-19 1:-5 2:8 3:9
oafter camera	0:-4 2:7 3:-4
oafter cameras	0:-3 2:3
oafter candidate	0:-5 1:-3 2:10 3:-5
oafter cannot	1:-3 2:5 3:-3
oafter capabilities	1:-3 2:-4 3:3
oafter capability	0:-12 1:-3 2:14 3:-4
oafter capable	1:-8 3:4
oafter capture	2:3 3:-10
oafter captures	0:5 2:-4 3:-8
oafter capturing	0:-8 1:-6 2:10
oafter carefully	2:-4 3:3
oafter case	0:4 1:-5 2:3 3:-11
oafter cases	0:-4 1:9 3:-9
oafter categories	0:-6 2:11 3:-7
oafter causal	0:7 2:-6
oafter caused	0:-4 2:6 3:-5
oafter cell	0:-5 1:-6 2:-3 3:7
oafter certain	0:8 2:-13 3:4
oafter challenge	0:-3 2:6
oafter challenges	2:3
oafter challenging	0:9 1:6 2:-4 3:-12
oafter change	0:-4 1:3 2:4 3:-8
oafter channel	0:-3 1:-3 2:4
oafter character	0:-4 2:7 3:-3
oafter characterize	0:-4 2:10 3:-10
oafter chemistry	0:-3 1:-5 2:-8 3:9
oafter chinese	0:-4 1:4
oafter choice	1:-6 2:8 3:-9
oafter cid	0:9 2:-8 3:-3
oafter cifar-10	0:7 2:-6 3:-4
oafter cifar-100	1:3 2:3 3:-4
oafter cifar10	2:5 3:-3
oafter cifar100	0:-3 2:4
oafter cityscapes	0:-4 1:-9 2:11
oafter class	0:-7 2:9 3:-4
oafter classes	1:-5 2:5 3:-7
oafter classical	0:-4 1:-7 3:8
oafter classification	1:-4
oafter classifier	0:-11 1:-5 2:13 3:-6
oafter classifiers	0:-6 3:3
oafter classify	0:-12 1:-5 3:10
oafter clear	0:5 3:-3
oafter clients	0:-7 2:7
oafter clip	1:-4 2:7 3:-6
oafter closely	0:-8 1:-6 2:12 3:-8
oafter cloud	0:-7 1:-3 3:6
oafter clouds	1:10 2:-7 3:-11
oafter clustering	0:-9 1:-8 3:11
oafter cnn	0:-10 1:-4 2:5
oafter cnns	1:5 3:-6
oafter coco	0:-5 1:-5 2:5
oafter code	0:-6 1:-8 2:3
oafter coding	0:-9 1:-4 2:12 3:-4
oafter cognitive	0:-4 1:-3 2:4
oafter coherent	0:-8 1:8 3:-4
oafter collapse	0:-3 1:-3 2:5
oafter collection	0:-3 1:-3 2:7 3:-3
oafter color	0:7 1:-6 2:-3 3:-9
oafter combination	0:8 2:-10
oafter combinatorial	0:9 2:-6 3:-6
oafter combine	0:-10 1:4 2:3 3:-6
oafter combined	0:4 1:-6 2:-3
oafter combines	2:3
oafter combining	0:-10 2:11
oafter common	0:-3 3:3
oafter communication	0:-5 2:9 3:-5
oafter community	0:5 2:-10 3:7
oafter comparable	0:-3 1:7 2:-6
oafter compare	0:-6 1:-5 2:15 3:-9
oafter compared	0:5 1:7 2:-3 3:-21
oafter comparing	2:10 3:-7
oafter comparison	0:-8 1:4 2:5 3:-3
oafter compensate	0:8 1:-3 2:-4
oafter competitive	0:8 1:6 2:-7 3:-10
oafter complementary	0:7 2:-7
oafter complete	1:7 3:-12
oafter completion	0:-4 2:-9 3:10
oafter complex	0:-7 2:5
oafter complexity	0:3 1:6 3:-10
oafter component	0:4 1:-7 2:-6 3:5
oafter components	0:-8 2:10
oafter composed	0:5 3:-7
oafter comprehension	2:5 3:-4
oafter comprehensive	0:-6 2:6
oafter compressed	0:4 1:-3 3:-6
oafter compression	0:-5 1:-6 2:4
oafter comprises	0:3 2:-3
oafter computation	0:4 1:-3 2:-12 3:9
oafter computational	0:-9 1:8 2:-8 3:8
oafter computationally	0:-6 2:-4 3:7
oafter computations	0:-9 1:-3 2:-4 3:8
oafter compute	0:3 1:-3 3:-3
oafter computed	0:-3 2:6 3:-4
oafter computer	2:-6 3:5
oafter computes	0:7 2:-6
oafter computing	0:9 2:-8 3:-4
oafter concept	0:4 2:-3
oafter condition	0:-11 1:-8 2:17 3:-9
oafter conditional	0:5 2:-9 3:3
oafter conditioned	0:12 2:-12
oafter conditions	0:7 3:-7
oafter conducted	0:-9 1:-5 2:6
oafter confidence	0:3 1:-5 2:5 3:-7
oafter configurations	0:-9 1:-9 2:15 3:-8
oafter confirm	0:-4 2:8 3:-5
oafter connected	0:-7 1:-3 2:11 3:-6
oafter consider	0:-4 3:6
oafter considerable	0:-10 1:-3 2:10
oafter consideration	0:-8 2:9
oafter considered	1:-5 2:4 3:-5
oafter considering	0:13 2:-10 3:-4
oafter considers	1:3 2:6 3:-9
oafter consistency	0:5 3:-10
oafter consistent	0:-3 1:-6 2:9 3:-8
oafter consistently	1:-5 3:-5
oafter consisting	0:-4 1:-4 2:7 3:-8
oafter consists	0:6 2:-6 3:-3
oafter constant	0:-3 1:4 3:-4
oafter constrained	1:-3 2:4 3:-6
oafter constraint	0:9 1:-7 2:-5 3:-7
oafter constraints	0:-8 1:-6 2:17 3:-13
oafter construct	0:-7 1:4
oafter constructed	1:8 2:-4 3:-9
oafter constructs	0:9 2:-9
oafter consumption	2:4 3:-3
oafter contact	0:4 1:-3 3:-5
oafter containing	0:6 1:-4 2:-3 3:-3
oafter contains	0:-5 2:6
oafter content	0:-8 1:-5 2:10 3:-5
oafter context	0:-4 1:-7 2:3 3:5
oafter contextual	1:5 3:-6
oafter continual	0:-6 2:6
oafter continuous	0:-9 1:-3 2:11
oafter continuously	0:5 2:-4
oafter contrastive	0:-5 2:8 3:-4
oafter control	0:5 1:-3
oafter controllable	0:-6 2:8
oafter controlled	0:-11 2:13 3:-4
oafter controller	0:-5 2:4 3:-8
oafter controllers	0:5 2:-4
oafter controls	2:4 3:-5
oafter conventional	1:6 2:-10 3:4
oafter converge	0:-8 1:-7 2:12 3:-4
oafter convergence	0:4 1:-4 2:-4
oafter converges	0:3 1:-13 2:4 3:-9
oafter convex	0:-10 2:11 3:-4
oafter convolution	0:3
oafter convolutional	3:-4
oafter coordinate	0:5 1:-5
oafter core	0:9 1:-5 2:-6 3:-8
oafter corpora	2:-3 3:4
oafter corpus	2:-8 3:7
oafter correction	0:-5 2:11 3:-8
oafter correlation	1:3 3:-3
oafter correspondence	0:-8 1:9 3:-3
oafter corresponding	0:6 1:5 2:-10
oafter cost	0:-3 1:-5 2:10 3:-9
oafter could	0:5 3:-8
oafter counterfactual	0:8 1:-3 2:-7
oafter coupled	0:-11 1:-5 2:7
oafter coverage	1:-8 2:7 3:-5
oafter covering	0:-4 1:-3 2:7
oafter create	0:-10 1:-7 2:5
oafter created	2:5
oafter creates	0:-4 2:6
oafter creation	0:4 2:-5
oafter criteria	0:6 1:-3 3:-9
oafter critical	0:3
oafter cross-modal	0:6 1:-4 2:-3
oafter crucial	0:8 2:-4 3:-7
oafter cues	0:-10 1:6 3:-4
oafter currently	0:-4 1:5 3:-5
oafter curriculum	0:7 2:-7
oafter d	3:-5
oafter data	0:-13 1:-6 2:7
oafter database	1:6 2:-3 3:-9
oafter databases	0:-6 2:7
oafter dataset	0:4 1:-9
oafter datasets	0:-9 1:-3 2:8 3:-6
oafter deal	0:-12 1:14 2:-7
oafter decides	0:9 1:-3 2:-8 3:-3
oafter decision	0:10 1:-3 2:-5 3:-6
oafter decoder	0:-6 1:-4 2:11 3:-4
oafter decoding	0:-4 2:3 3:-3
oafter decomposed	0:-7 1:-6 2:10
oafter decomposition	1:-8 2:12 3:-9
oafter deep	2:3 3:-10
oafter define	0:5 3:-4
oafter defined	0:-11 1:-3 2:14 3:-8
oafter defines	2:-7 3:8
oafter degradation	0:-5 1:-5 2:9 3:-5
oafter degree	1:-9 2:10 3:-8
oafter demonstrate	1:-3 2:4 3:-12
oafter demonstrated	0:-4 2:3 3:-5
oafter demonstrates	1:7 2:-5 3:-6
oafter demonstrating	0:-4 1:-3 2:6 3:-4
oafter demonstration	2:-5 3:4
oafter denoising	0:8 2:-4 3:-4
oafter dense	2:5 3:-7
oafter density	0:-10 1:7
oafter dependencies	0:-8 1:7 2:-4
oafter depends	0:-6 1:-4 2:-11 3:12
oafter depth	1:-6 2:-4 3:5
oafter derive	0:-4 1:-6 2:4 3:4
oafter derived	0:-11 1:6 2:5 3:-5
oafter descent	0:-6 1:3
oafter descriptors	0:5 1:-5 3:-6
oafter design	0:-5 1:-9 2:6 3:3
oafter designed	1:7 3:-12
oafter designs	3:3
oafter desired	2:6 3:-4
oafter despite	0:-3 1:3 3:-6
oafter detailed	0:-6 2:-3 3:4
oafter details	0:7 3:-5
oafter detect	0:-6 1:-3 2:9 3:-5
oafter detecting	0:-4 1:-3 2:7 3:-6
oafter detection	1:-9
oafter detector	0:-4 1:9 2:-6 3:-7
oafter detectors	0:-6 2:7
oafter detects	0:10 1:-3 2:-10
oafter determine	0:9 2:-9
oafter deterministic	0:-4 2:5
oafter develop	0:5 1:-5 2:5 3:-13
oafter developed	0:7 1:-13 2:5 3:-16
oafter development	0:8 3:-6
oafter devices	2:4 3:-3
oafter dialogue	0:-7 1:-5 2:4 3:3
oafter dialogues	0:-10 1:9 3:-7
oafter different	1:-3 3:-3
oafter differentiable	1:-4 2:6 3:-4
oafter differential	1:-9 3:3
oafter difficulty	0:-13 1:7 2:6 3:-7
oafter diffusion	0:-6 1:7 2:-3 3:-5
oafter dimensional	0:-5 2:6
oafter direct	1:8 2:-8 3:-5
oafter directions	0:-5 1:-3 2:7
oafter directly	0:3 1:-5 3:-7
oafter discover	0:-3 1:-4 2:4
oafter discovery	0:-3 2:5 3:-4
oafter discrete	0:-13 1:-4 3:5
oafter discriminative	0:-5 2:9 3:-11
oafter discriminator	0:-12 1:-5 2:13
oafter discuss	0:3 3:-3
oafter disease	0:-5 2:6
oafter disentangled	0:4 3:-3
oafter disentanglement	0:7 1:7 2:-8 3:-7
oafter distance	0:-8 1:-6 2:12 3:-3
oafter distances	0:-9 1:-3 2:11
oafter distillation	0:8 2:-9 3:-3
oafter distinct	0:5 1:-5 3:-6
oafter distinguish	1:-7
oafter distributed	0:4 1:-4 3:-9
oafter distribution	0:9 1:-3 3:-14
oafter distributions	0:-6 1:-5 2:7
oafter diverse	0:4 1:5 2:-7
oafter diversity	0:-11 2:13
oafter dnn	0:3 1:-3 2:3 3:-6
oafter do	0:-9 1:-3 3:7
oafter document	0:-4 1:6
oafter document-level	1:-6 2:4
oafter documents	0:-8 1:11 2:-6 3:-6
oafter does	0:-7 1:-6 2:6
oafter domain	0:-6 1:-7 3:5
oafter domain-specific	0:-3 2:6 3:-3
oafter domains	0:5 1:-4 3:-9
oafter downstream	2:-10 3:6
oafter driving	1:-4 2:4
oafter dual	0:10 2:-10
oafter dubbed	2:-4 3:6
oafter due	0:-3 1:4 2:-3
oafter during	0:5 1:-8 3:-6
oafter dynamic	0:12 1:-6 2:-5 3:-13
oafter dynamical	0:-5 2:5 3:-3
oafter dynamically	3:-5
oafter dynamics	0:-4 1:-4 2:4 3:4
oafter e.g.	0:-3 1:-3 2:-7 3:10
oafter each	1:-15
oafter early	0:8 1:-5 2:-3 3:-6
oafter easily	0:-3 2:-3 3:6
oafter easy	0:8 3:-5
oafter edge	0:7 3:-5
oafter edges	0:4 2:-4
oafter editing	0:-6 2:10 3:-6
oafter effect	0:-6 3:5
oafter effective	1:-4 2:3
oafter effectively	0:8 1:-6 2:-3 3:-3
oafter effectiveness	0:-7 2:10 3:-4
oafter effects	0:10 1:-6 2:-6 3:-5
oafter efficacy	2:3
oafter efficiency	0:-8 1:3
oafter efficient	3:-5
oafter efficiently	0:-10 2:8 3:-3
oafter eight	2:4
oafter either	0:-3 2:3
oafter eliminate	0:11 2:-9
oafter em	0:-9 2:5
oafter embed	1:-4 3:-8
oafter embedding	0:3 1:-5 2:5 3:-10
oafter embeddings	0:11 1:-9 3:-3
oafter empirical	0:-3 1:-3 2:5
oafter empirically	0:8 1:8 2:-14
oafter employ	1:5 3:-11
oafter employed	0:-6 2:10 3:-10
oafter employing	1:-6 2:6
oafter employs	0:5 1:-3 2:-4
oafter enable	0:-4 1:3 2:5 3:-13
oafter enables	0:7 1:-14 3:-9
oafter enabling	0:11 1:-5 2:-6 3:-11
oafter encode	0:6 2:-4 3:-11
oafter encoder	1:5 3:-10
oafter encoder-decoder	0:-5 2:5 3:-3
oafter encoders	0:6 2:-9 3:3
oafter encodes	0:5 1:-6 3:-9
oafter encoding	3:-5
oafter encourage	0:9 1:-5 2:-5 3:-8
oafter encourages	0:-9 1:5 2:5
oafter end-to-end	0:-5 1:9 3:-7
oafter energy	0:-9 1:8 2:3 3:-7
oafter enforce	0:-5 1:-5 3:6
oafter enforces	0:-6 2:6
oafter engineering	2:3
oafter english	0:-3 1:5 3:-6
oafter enhance	0:4 1:-9 2:3 3:-11
oafter enhanced	3:-3
oafter enhances	0:-4 1:-5 2:7 3:-4
oafter enhancing	0:-4 1:-7 2:13 3:-9
oafter enjoys	0:7 1:-3 2:-6
oafter ensemble	0:6 2:-6
oafter ensure	0:-3
oafter ensures	0:4 3:-12
oafter ensuring	0:4 1:-5
oafter entirely	0:-3 1:5 3:-3
oafter entities	0:11 2:-14 3:6
oafter entity	0:7 2:-9 3:4
oafter entropy	0:-12 1:-7 2:13 3:-3
oafter environment	2:6 3:-10
oafter environments	0:-3 1:-3 3:4
oafter epistemic	0:3
oafter equations	0:5 2:-4
oafter equipped	0:5 2:-5
oafter equivalent	1:4 2:-3
oafter error	1:4 2:3 3:-12
oafter errors	0:-5 1:-9 3:7
oafter escapes	1:4 2:-3
oafter especially	0:-3 1:-3 3:3
oafter essentially	0:4 1:-4 3:-4
oafter establish	0:-7 1:-4 2:12 3:-13
oafter establishing	0:14 2:-14
oafter estimate	0:-7 1:-9 2:11 3:-7
oafter estimated	0:-6 2:13 3:-13
oafter estimates	1:-8 2:7 3:-8
oafter estimation	0:-4 1:-3 2:13 3:-16
oafter estimator	0:-6
oafter et	0:-21 1:12 2:-4 3:3
oafter etc.	0:-11 1:8 3:-3
oafter euclidean	0:-7 1:-3 2:8
oafter evaluate	1:-3 2:4 3:-6
oafter evaluated	1:-3 2:4 3:-5
oafter evaluating	0:-8 1:6
oafter evaluation	1:-3 2:4 3:-5
oafter evaluations	1:-9 2:8 3:-8
oafter even	0:-9 2:8 3:-6
oafter every	0:6 1:-3 2:-7 3:6
oafter evolution	0:9 2:-8
oafter exact	2:3
oafter examining	0:-4 1:9 2:-6 3:-8
oafter examples	2:6 3:-5
oafter excellent	0:-6 2:8
oafter excels	0:5 2:8 3:-12
oafter execution	1:-6 2:-4 3:8
oafter exhibit	0:-3 1:-3 2:3
oafter exhibits	0:5 1:-11 2:4 3:-4
oafter existence	1:-3 2:7
oafter existing	2:3 3:-13
oafter exists	0:-8 1:3 2:-5 3:6
oafter experience	2:7 3:-6
oafter experiment	0:-5 1:-7 2:9 3:-4
oafter experimental	0:-4 1:-3 2:5
oafter experimentally	0:-6 1:-4 2:9 3:-3
oafter experiments	3:-8
oafter expert	0:-5 2:6
oafter explanations	0:-4 1:-5 2:10 3:-4
oafter explicit	0:4 1:8 2:-9
oafter explicitly	0:12 1:-4 2:-5 3:-6
oafter exploit	0:9 1:9 2:-19 3:-5
oafter exploiting	1:-6 2:3 3:-7
oafter exploits	0:4 1:-6 3:-4
oafter exploration	0:-4 1:-6 2:9 3:-7
oafter explore	0:8 1:-6 2:-4 3:-5
oafter exponential	2:6 3:-5
oafter express	0:-4 2:10 3:-9
oafter expression	0:6 2:-7
oafter extend	0:5 2:3 3:-12
oafter extended	0:-8 1:-10 3:6
oafter extending	1:-4 2:8 3:-5
oafter extends	0:7 1:-3 2:-5
oafter extensive	0:-5 1:-11 2:5 3:4
oafter external	0:-11 2:14 3:-6
oafter extra	2:6 3:-5
oafter extract	0:-6 1:-5 2:9 3:-8
oafter extracted	0:-10 1:-3 2:-3 3:8
oafter extracting	0:8 1:4 2:-7 3:-11
oafter extraction	0:-9 1:5 3:-5
oafter extracts	0:14 1:-5 2:-15
oafter extremely	0:11 2:-11
oafter face	0:-6 1:-5 2:6 3:3
oafter faces	0:5 2:-4
oafter facial	1:-3 2:6 3:-6
oafter facilitate	0:11 2:-3 3:-9
oafter facilitates	0:7 1:-4 3:-7
oafter factor	3:-3
oafter factorization	0:-3 2:3
oafter factors	0:-6 2:7
oafter factual	0:3
oafter fail	0:-6 1:13 2:-19 3:8
oafter false	0:-5 1:-4 2:9 3:-4
oafter family	0:-7 2:5 3:-6
oafter far	0:-3
oafter fashion	0:-5 2:11 3:-8
oafter fast	0:-7 2:11 3:-7
oafter faster	0:7 1:3 2:-8
oafter feasibility	1:4 2:-3 3:-3
oafter feature	0:7 1:-8 3:-8
oafter features	0:3 1:-7
oafter featuring	2:6 3:-3
oafter feedback	0:7 1:-5 2:-3 3:-6
oafter few	0:-9 3:7
oafter few-shot	0:4 1:-3 2:4 3:-6
oafter fewer	0:-3 1:-7 2:13 3:-9
oafter fidelity	2:3
oafter field	0:-8 1:-6 2:4
oafter filter	0:-8 1:6
oafter filtering	0:4 1:-4 2:3 3:-11
oafter filters	0:-11 2:13 3:-4
oafter final	0:-8 3:5
oafter find	0:11 2:-11
oafter finding	0:9 2:-10
oafter finds	0:-5 1:-4 2:10 3:-5
oafter fine-grained	0:3 1:-7 2:3 3:-10
oafter fine-tune	0:10 2:-8
oafter fine-tuned	0:9 2:-9 3:-5
oafter fine-tuning	0:-5 1:6 3:-9
oafter finetuning	3:-3
oafter finger	0:4 2:-3 3:-3
oafter finite	1:-5 2:-6 3:6
oafter first	0:8 1:-8 2:-5
oafter fit	1:-5 2:3 3:-5
oafter five	0:4 1:-5 3:-6
oafter fixed	1:6 2:-8
oafter flexibility	2:4 3:-3
oafter flexible	0:12 1:-5 2:-13 3:-3
oafter flow	0:-5 1:-5 2:8 3:-6
oafter focus	0:7 2:-7
oafter focuses	1:3 3:-5
oafter focusing	0:-3 1:-6
oafter followed	0:5 2:-10 3:7
oafter following	0:-11 1:-3 2:13
oafter for	0:-4
oafter force	0:-6 2:9 3:-6
oafter forced	1:-3 2:3
oafter foreground	0:8 2:-7
oafter form	0:-8 1:-8 2:11 3:-7
oafter forms	0:6 1:6 2:-7 3:-13
oafter formula	0:-4 1:3 3:-3
oafter formulate	0:-4 1:-4 2:4
oafter formulated	0:-3 1:-8 2:11 3:-10
oafter formulates	0:15 1:-3 2:-15
oafter formulation	1:-5 2:3 3:-7
oafter forward	0:8 2:-7
oafter found	0:3 1:5 2:-5 3:-7
oafter four	0:-3 1:-3 2:8 3:-5
oafter fps	0:-4 2:4 3:-3
oafter frame	0:3
oafter frames	0:-3 2:7 3:-5
oafter framework	1:-12 2:4 3:4
oafter from	0:-8 1:-6 2:8
oafter full	0:-6 2:8 3:-3
oafter fully	1:-4 2:6 3:-9
oafter function	0:-13 1:-6 2:17 3:-7
oafter functional	1:-5 2:3 3:-4
oafter functions	1:-6 3:5
oafter further	1:-13 2:11 3:-13
oafter fuses	0:-3 2:6 3:-7
oafter fusion	0:10 1:-4 2:-11 3:4
oafter future	0:8 3:-12
oafter g	0:-3 1:-6 2:10 3:-11
oafter gain	2:3
oafter gains	0:-3 2:5 3:-3
oafter gaits	0:6 2:-5
oafter game	2:-11 3:12
oafter games	0:-3 1:3
oafter gan	0:-3 1:-4 2:7 3:-5
oafter gans	1:-5 2:4
oafter gap	2:3 3:-4
oafter gaussian	0:-13 1:-7 2:12 3:3
oafter gaze	0:-5 2:6
oafter general	0:5 1:9 2:-10 3:-9
oafter generalization	0:9 1:-11 2:-3 3:-5
oafter generalize	0:-4 2:6 3:-5
oafter generalized	0:5 2:-4 3:-5
oafter generalizes	0:4 1:-7 3:-8
oafter generate	0:4 2:-5
oafter generated	1:-4 3:-5
oafter generates	0:-7 1:4 2:4 3:-8
oafter generating	1:-8 2:7 3:-9
oafter generation	1:-10 2:4
oafter generative	0:-4 1:-5 2:5
oafter generator	0:7 1:-6 2:-3 3:-7
oafter geometric	0:-6 1:-8 3:8
oafter geometry	0:9 2:-9
oafter give	1:-3 2:8 3:-6
oafter given	0:6 1:-3 2:-6
oafter gives	0:9 2:-8 3:-3
oafter global	0:5 1:-8 3:-15
oafter gnn	0:-3 2:6
oafter goal	1:-4 3:-3
oafter good	0:-6 2:6 3:-5
oafter gp	0:-11 2:8 3:-8
oafter gradient	0:-12 1:-4 2:12 3:-4
oafter gradients	0:-4 1:7
oafter gradually	0:5 1:-7 2:-6 3:5
oafter graph	0:-8 1:-5 2:4
oafter graphical	0:3 2:-15 3:14
oafter graphs	0:7 1:-4 2:3 3:-10
oafter grasp	0:-3 2:9 3:-8
oafter grasping	1:7 2:-3 3:-9
oafter greatly	0:-3 1:5 2:-4
oafter greedy	0:9 1:-3 2:-7 3:-3
oafter ground	0:-9 2:8 3:3
oafter grounded	1:-5 2:5
oafter groups	1:-3 2:5
oafter guarantee	1:-6
oafter guaranteeing	0:-4
oafter guarantees	0:-9 1:-4 2:11 3:-4
oafter guidance	0:8 2:-7
oafter guide	0:5 2:3 3:-7
oafter guided	0:-6 1:-3 2:7 3:-5
oafter guides	0:11 1:-9 2:-5 3:-11
oafter handle	0:13 1:3 2:-3 3:-14
oafter handles	1:-8 2:6 3:-4
oafter hard	0:7 1:-15 3:-8
oafter harder	1:3 2:-3
oafter hardware	2:3 3:-4
oafter has	1:-5 3:-4
oafter have	0:-16 1:-5 3:13
oafter having	0:-5 1:3
oafter head	1:5 2:-6
oafter height	0:-5 2:-4 3:6
oafter help	0:-5 2:7 3:-5
oafter helps	0:7 2:-5 3:-6
oafter heterogeneous	1:-3 2:4 3:-9
oafter hidden	0:-9 2:11 3:-5
oafter hierarchical	1:-5
oafter high	0:-4 1:-3 2:10 3:-9
oafter high-dimensional	2:7 3:-7
oafter high-level	0:-9 2:10
oafter high-quality	1:-4 2:5
oafter high-resolution	1:-3
oafter higher	0:7 2:-15 3:10
oafter highlight	0:-5 2:9 3:-6
oafter highlighting	1:-3 2:7 3:-4
oafter highly	0:-4 1:-3 2:9 3:-9
oafter hope	0:3 1:3 2:-6
oafter how	1:-11 2:5 3:-4
oafter human	1:8 3:-3
oafter human-robot	0:-3 2:-15 3:16
oafter humanoid	0:-11 2:13 3:-5
oafter hypotheses	0:5 2:-7 3:-3
oafter i	0:-5 1:7 2:-7
oafter i.e.	1:-9 2:3
oafter idea	0:7 1:-11 2:-3 3:-5
oafter identification	0:-8 3:7
oafter identifies	0:-5 1:-5 2:7
oafter identify	0:-4 1:3
oafter identifying	0:-3 1:-5 3:5
oafter identity	0:6 2:-4 3:-3
oafter ie	0:7 2:-6
oafter if	1:7 2:-4
oafter ii	0:4 1:6 2:-4 3:-13
oafter iii	0:-10 1:4 2:4
oafter image-level	0:-3 2:9 3:-7
oafter image-text	0:-4 2:4
oafter imagenet	0:-7 1:-11 2:15 3:-4
oafter imagery	2:-8 3:9
oafter images	1:-3 2:-7 3:8
oafter imaging	0:-4 1:-8 3:8
oafter imbalanced	0:12 1:9 2:-19 3:-4
oafter imitation	1:7 3:-14
oafter impact	0:-10 1:6 2:5 3:-3
oafter implement	0:8 2:-5 3:-4
oafter implementation	1:-4 3:3
oafter implemented	0:9 1:-11 2:-6 3:3
oafter implements	0:8 1:-4 2:-13 3:8
oafter implicit	1:-3 2:4 3:-5
oafter implicitly	2:3
oafter importance	0:-11 2:13 3:-4
oafter important	1:-10 3:5
oafter improve	1:-4 2:3 3:-6
oafter improved	0:5 1:-6 2:-6 3:6
oafter improvement	0:-4 1:-3 2:-4 3:7
oafter improvements	0:11 1:-8 2:-5 3:-5
oafter improves	1:-3 2:3 3:-6
oafter improving	0:-10 1:-9 2:15
oafter in	0:-6 2:3 3:-3
oafter inception	0:-5 1:-7 2:11 3:-7
oafter include	1:-5 2:8 3:-6
oafter includes	0:8 1:5 2:-4 3:-13
oafter including	0:4 1:4 2:-4 3:-9
oafter incorporate	0:10 1:-7 2:-4 3:-8
oafter incorporated	0:-4 1:-5 2:6 3:-3
oafter incorporates	0:-5 1:-3 2:6
oafter incorporating	0:7 1:-3 2:-4 3:-8
oafter increase	0:-9 1:5 3:-9
oafter increased	3:-4
oafter increases	1:-3
oafter increasing	0:-11 1:-10 2:-3 3:10
oafter incrementally	0:-6 2:6
oafter indeed	0:-7 1:10 2:-6 3:-5
oafter independent	0:3 2:-3
oafter indicate	0:-7 1:-9 2:11
oafter indicating	2:4 3:-3
oafter individual	0:-6 1:5 2:3 3:-4
oafter indoor	2:-7 3:7
oafter induces	0:4 2:-3
oafter infer	0:3
oafter inference	0:3 1:-5 2:-3 3:3
oafter influence	1:-7 2:5 3:-3
oafter information	1:-9 3:3
oafter initial	0:11 1:-3 2:-7 3:-9
oafter input	0:-5 1:-5 2:6
oafter inputs	1:-7
oafter insertion	0:3 3:-6
oafter insights	0:4 2:5 3:-9
oafter inspired	1:-3 3:-4
oafter instance	0:3 1:-6 3:-7
oafter instances	1:7 2:-5 3:-5
oafter instead	1:-7 2:3 3:-5
oafter instruction	2:3
oafter instructions	0:-5 2:9 3:-5
oafter integrate	0:6 2:-5
oafter integrated	1:-5 2:10 3:-11
oafter integrates	0:9 2:-8
oafter integrating	0:7 1:-4 3:-7
oafter interaction	0:-3 2:-4 3:6
oafter interactions	0:3 2:-3 3:-3
oafter interactive	0:-3 1:-6 2:6
oafter interest	0:4 3:-6
oafter intermediate	0:15 1:-11 2:-13 3:4
oafter internal	0:3 2:-3
oafter interpolation	1:-3 2:-4 3:3
oafter interpretability	0:3 2:-8 3:7
oafter interpretable	0:-4 1:7 2:-4 3:4
oafter into	0:4 1:-15 3:-3
oafter introduce	1:-10 3:3
oafter introduced	0:9 2:-6 3:-12
oafter introduces	0:-4 1:-3 2:10 3:-8
oafter introducing	1:-3 2:3
oafter intuitive	0:8 2:-8
oafter investigate	2:4 3:-4
oafter investigated	0:4 3:-9
oafter involves	1:-8 3:8
oafter involving	0:9 1:-6 2:-6 3:-3
oafter is	3:-5
oafter issue	0:11 2:-10
oafter issues	2:4 3:-6
oafter it	0:-8 1:-9 3:11
oafter iteration	1:4 2:-4
oafter iterative	0:8 1:-5 3:-8
oafter iteratively	1:-4 2:8 3:-4
oafter its	1:4 2:-8 3:6
oafter itself	0:-9 1:7
oafter japanese	2:6 3:-3
oafter joint	0:8 1:-8 2:-4 3:-10
oafter jointly	0:16 1:-11 2:-11 3:-11
oafter k	1:-3 2:-4 3:5
oafter keeping	0:-13 3:9
oafter kernel	0:3 1:-5 2:-3 3:3
oafter kernels	1:-14 2:16 3:-7
oafter key	0:8 2:-6
oafter keypoint	0:-4 2:7 3:-5
oafter kinematic	0:-10 1:-3 2:10
oafter knowledge	0:-3 1:6 3:-4
oafter known	0:-14 1:3 3:5
oafter label	0:12 1:-3 2:-5 3:-10
oafter labeled	0:3
oafter labeling	2:-3 3:3
oafter labels	0:-4 1:-4 2:7 3:-3
oafter language	0:-4 1:-3 2:8 3:-6
oafter languages	0:-7 1:6 2:-13 3:7
oafter large	0:-12 1:8
oafter large-scale	0:7 1:-9 2:-7 3:7
oafter larger	0:-5 1:-6 2:4 3:4
oafter latent	0:-13 3:11
oafter layer	0:4 1:-4 2:-6 3:4
oafter layers	0:-10 1:12 3:-4
oafter lead	0:-8 1:-3 2:10
oafter leading	0:-11 1:4 2:4 3:-3
oafter leads	0:3
oafter learn	0:4 1:-4 3:-7
oafter learnable	0:-10 2:10
oafter learned	0:8 1:-10 2:3 3:-22
oafter learner	0:3 3:-3
oafter learning	0:-4 3:-5
oafter learns	0:-6 1:-10 2:11 3:-5
oafter learnt	0:-9 1:-3 2:11
oafter least	1:-3 2:-8 3:9
oafter leg	0:-4 1:-4 2:5
oafter legal	0:4 3:-3
oafter legged	0:8 1:-4 2:-5 3:-4
oafter legs	1:-3 2:5 3:-3
oafter lens	0:-4 2:4
oafter less	1:9 2:-6 3:-7
oafter level	3:3
oafter levels	0:6 1:3 2:-5 3:-8
oafter leverage	1:5 2:-4
oafter leveraged	0:3 1:-4 2:-9 3:7
oafter leverages	0:3 1:-6 3:-7
oafter leveraging	0:6 1:4 2:-5 3:-10
oafter library	0:-3 1:-5 2:9 3:-5
oafter lidar	2:7 3:-6
oafter lie	1:-3 2:3
oafter light	0:-6 2:7
oafter lightweight	0:-4 1:-8 2:10 3:-3
oafter like	0:-17 2:5 3:3
oafter likely	0:-5 3:-6
oafter limit	0:-8 2:9 3:-9
oafter limitations	1:-4 2:-4 3:7
oafter limited	0:-3 1:-3 2:10 3:-7
oafter line	1:3 2:-3 3:-3
oafter linear	1:10 3:-15
oafter lines	0:4 1:-4
oafter link	2:8 3:-7
oafter literature	0:-11 1:3 2:-3 3:3
oafter llm	1:3 2:-3
oafter llms	0:-3
oafter lms	0:-7 1:-8 2:11 3:-8
oafter local	0:10 1:-6 2:-8
oafter localization	0:3 1:-4 2:-6 3:5
oafter locations	0:3 1:-6 2:3
oafter locomotion	0:6 2:-3 3:-3
oafter logic	0:4 2:-7 3:7
oafter logical	2:5 3:-3
oafter long	0:-3 2:8 3:-7
oafter long-horizon	0:5 1:-7 2:-7 3:5
oafter long-term	0:-9 2:7 3:-3
oafter loop	1:-3
oafter loss	0:6 1:-5 3:-6
oafter losses	2:5 3:-3
oafter low	0:-3 2:7 3:-4
oafter low-rank	0:-10 2:11
oafter low-resource	0:-10 3:10
oafter lower	0:6 1:4 2:-5 3:-10
oafter lstm	0:-7 1:4 2:3 3:-10
oafter machine	2:4 3:-3
oafter made	0:4 1:9 2:-9 3:-5
oafter main	0:-6 2:12 3:-9
oafter mainly	0:-9 1:-3 2:3 3:6
oafter maintaining	0:8 2:-3 3:-5
oafter maintains	0:-3 1:3 3:-3
oafter major	2:3
oafter majority	0:-8 1:-3 2:11
oafter make	0:-5 2:5 3:-11
oafter makes	2:6 3:-7
oafter making	0:-5 1:5 3:-7
oafter manipulation	0:9 1:-7 2:-8 3:5
oafter manner	1:-5 2:3 3:-6
oafter many	0:-10 3:5
oafter map	1:-4
oafter mapping	1:-4 2:-6 3:7
oafter maps	0:12 1:-6 2:-3 3:-9
oafter margin	0:-4 1:7 2:-4
oafter markov	0:-3 1:4 2:5 3:-8
oafter mask	2:-7 3:8
oafter masked	0:-6 2:3
oafter masking	0:-7 1:-9 2:13
oafter masks	0:-9 1:-7 2:12 3:-3
oafter match	0:11 1:-3 2:-9 3:-5
oafter matches	0:7 1:-4 2:-5
oafter matching	1:-7 2:-3 3:3
oafter material	2:6 3:-5
oafter matrices	0:-6 2:13 3:-9
oafter matrix	0:-6 1:-8 2:11 3:-10
oafter maximize	0:9 2:-7 3:-3
oafter maximizes	0:-8 2:9 3:-3
oafter maximizing	0:3 1:-6 2:3 3:-6
oafter maximum	2:3
oafter may	0:-13 2:-3 3:9
oafter mdps	0:-4 2:4
oafter mean	1:6 2:-4
oafter meaning	0:-3 1:10 3:-11
oafter measure	0:-4 2:5 3:-3
oafter measured	2:6 3:-5
oafter measurement	1:5 3:-4
oafter measures	0:16 1:-8 2:-10 3:-16
oafter mechanism	0:8 1:-8 2:-7
oafter mechanisms	0:-9 1:4 2:10 3:-7
oafter medical	0:-9
oafter memory	0:-7 1:-5 3:7
oafter meta-learning	2:3
oafter method	2:4 3:-8
oafter methodologies	3:-7
oafter methodology	2:3
oafter methods	0:-13 1:4 2:-4 3:7
oafter metric	0:8 2:-4 3:-6
oafter metrics	1:7 2:-3 3:-5
oafter might	1:-4 2:4
oafter minimal	0:10 1:-5 2:-3 3:-8
oafter minimize	0:-8 1:-6 2:12 3:-8
oafter minimizes	0:9 1:-3 2:-8 3:-6
oafter minimizing	0:14 1:-5 2:-13 3:-6
oafter missing	0:5 1:-5 3:-4
oafter mitigate	0:-3 1:-3 2:5 3:-4
oafter mitigates	0:-4 1:-5 2:8
oafter mixture	0:-6 1:-5 2:11 3:-5
oafter ml	1:-3
oafter mle	0:-18 2:7 3:3
oafter mm	0:9 2:-8 3:-5
oafter mnist	1:-3 2:5
oafter mobile	0:-3 1:-5 2:8 3:-6
oafter mobilenetv2	0:-3 1:-8 3:7
oafter modalities	0:-6 2:8 3:-4
oafter modality	1:-3 2:4 3:-8
oafter mode	0:3 1:-3 2:4 3:-3
oafter model	1:-3
oafter model-free	1:-3 2:5
oafter modeling	0:3 1:6 2:-3 3:-8
oafter modelling	2:4 3:-3
oafter models	0:-5
oafter modern	2:8 3:-7
oafter modular	2:4 3:-3
oafter module	0:9 1:-8 2:-5 3:-5
oafter modules	0:-5 2:5 3:-8
oafter moe	0:-3 2:3
oafter monocular	2:9 3:-8
oafter moral	0:-4 1:-3 2:6
oafter more	1:3 3:-7
oafter most	1:11 2:-6 3:-8
oafter mot	2:6 3:-5
oafter motion	0:-10 1:-6 3:4
oafter motions	0:4 1:-4 3:-8
oafter motivate	0:-4 2:7 3:-4
oafter movement	0:-7 3:5
oafter mpc	2:-5 3:9
oafter mtl	0:-4 1:3
oafter much	0:-5 1:5
oafter multi-agent	2:10 3:-7
oafter multi-frame	0:3 2:-3
oafter multi-label	0:3 3:-3
oafter multi-modal	0:5 1:6 2:-7 3:-3
oafter multi-robot	0:-7 1:-3 2:9 3:-3
oafter multi-scale	0:5 1:4 2:-5 3:-10
oafter multi-view	0:-3 1:4 3:-10
oafter multilingual	1:9 2:-12 3:4
oafter multimodal	0:6 1:-4 2:-4 3:-3
oafter multiple	1:6 3:-4
oafter multirotor	0:9 1:5 2:-10
oafter multivariate	0:-9 3:5
oafter n	2:7 3:-6
oafter named	0:-12 1:5 2:5
oafter namely	0:-3 1:-5 2:7 3:-3
oafter nas	0:-7 2:4
oafter natural	1:6 3:-8
oafter naturally	0:-3 1:-5 2:8 3:-5
oafter nature	0:6 3:-5
oafter navigating	0:-8 2:9
oafter navigation	0:-11 1:-9 2:6
oafter near	2:4 3:-3
oafter nearly	0:-4 1:-3 2:8 3:-7
oafter necessary	0:-5 1:-6 2:8
oafter need	0:-4 1:5 2:-4
oafter needed	2:-9 3:9
oafter needs	0:12 2:-11 3:-10
oafter negative	2:3
oafter negligible	0:-5 1:-4 2:9 3:-3
oafter net	1:7 2:-6
oafter network	1:-12 2:9 3:-11
oafter networks	1:-4 3:3
oafter neural	1:5 2:-10 3:4
oafter new	0:4 1:-12 2:3 3:-8
oafter nlp	0:-5
oafter nlu	0:-9 1:-3 2:10
oafter nmt	0:-4 2:-6 3:6
oafter no	0:-10 1:3 2:-6 3:11
oafter node	0:4 1:-7
oafter nodes	0:-5 1:4 2:4
oafter noise	0:-6 1:-7 2:-6 3:10
oafter noisy	0:-3 1:-4 3:4
oafter nonlinear	0:-3 1:-6 2:11 3:-5
oafter nonparametric	2:-9 3:9
oafter normal	0:-10 1:-5 2:11 3:-4
oafter normalization	0:-4 2:4 3:-6
oafter not	1:7 2:-11 3:6
oafter notion	0:7 2:-7
oafter novel	0:5 1:-5 3:-15
oafter number	1:8 2:-12 3:4
oafter numerical	1:-7 3:-3
oafter o	0:-8 2:9 3:-5
oafter object	1:6 2:-7 3:6
oafter objective	0:-8 2:-3 3:7
oafter objectives	0:-10 1:-7 2:15 3:-7
oafter objects	0:4 2:-4 3:-9
oafter observable	2:5 3:-3
oafter observation	0:4 1:-8 2:-11 3:11
oafter observations	0:4 1:-3 3:-5
oafter observe	0:-9 2:6 3:-5
oafter observed	0:-6 2:8
oafter obstacle	3:-4
oafter obtain	1:-4 2:5 3:-13
oafter obtained	0:-5 1:-6 2:9
oafter obtaining	0:6 2:-6 3:-3
oafter oct	0:-6 1:7 2:-3
oafter of	3:-4
oafter off-the-shelf	0:-7 1:11 2:-10
oafter offer	1:-5 2:5 3:-5
oafter offers	0:-8 2:8
oafter offline	1:-3 2:-6 3:9
oafter often	0:-7 2:-12 3:14
oafter one	1:8 2:-6
oafter online	0:-7 2:-4 3:10
oafter only	0:-3 3:4
oafter onto	1:-5 2:4 3:-7
oafter open	0:5 1:-7 2:-5 3:4
oafter operates	0:4 1:-5 3:-4
oafter operating	0:-9 1:7 2:-7 3:5
oafter operation	0:-5 2:-3 3:3
oafter operations	0:-7 1:-4 2:9 3:-4
oafter operator	0:10 2:-8
oafter operators	0:-6 1:-9 2:4
oafter optical	3:-3
oafter optimal	0:3 1:-3 2:3 3:-8
oafter optimally	0:11 1:3 2:-11 3:-7
oafter optimization	0:3 2:-5
oafter optimized	0:-8 2:9 3:-4
oafter optimizes	2:3
oafter optimizing	0:-9 2:11 3:-3
oafter or	0:-7 2:-3 3:7
oafter order	0:10 1:-8 3:-10
oafter orders	1:3 3:-6
oafter original	0:4 1:5 2:-5 3:-10
oafter other	1:-5 2:4 3:-6
oafter our	0:6 3:-10
oafter out	0:5 1:-7 2:-3
oafter outperform	0:-6 1:12 2:-7 3:-10
oafter outperforming	1:-6 2:11 3:-6
oafter outperforms	3:-6
oafter output	1:-5 3:3
oafter outputs	0:7 1:-3 2:-5 3:-3
oafter over	0:3 1:5 2:-7
oafter overall	0:-6 1:5 3:-5
oafter overcome	0:-8 2:9 3:-3
oafter overcomes	0:-4 2:6
oafter own	0:-7 2:11 3:-8
oafter pair	0:-13 2:15 3:-3
oafter paired	2:6 3:-5
oafter pairs	0:4 3:-9
oafter panoptic	0:-4 2:5
oafter paper	0:-11 3:3
oafter paradigm	0:-9 1:-3 2:13 3:-7
oafter paradigms	1:6 2:-4
oafter parallel	0:-4 1:-5 2:3 3:4
oafter parameter	0:-10 1:-10 2:9
oafter parameters	0:-9 1:7 3:-3
oafter parametric	0:-5 2:10 3:-3
oafter parsing	0:-8 1:-5 2:9
oafter part	0:9 1:-5 2:-3 3:-6
oafter partial	0:-6 1:-5 2:10 3:-5
oafter partially	1:-4 2:6 3:-11
oafter particular	0:-6 1:-3 2:7
oafter particularly	2:-5 3:5
oafter pascal	0:-3 2:4
oafter patch	0:5 2:-5
oafter patches	0:13 1:3 2:-14
oafter path	1:-3 2:7 3:-7
oafter paths	0:8 1:-7 2:-4 3:-3
oafter patterns	0:-6 1:-3 2:9
oafter pea*	0:3
oafter pedestrian	2:4 3:-7
oafter per	2:-9 3:10
oafter perception	0:-4 1:-4 2:-5 3:8
oafter perform	0:-9 1:10 2:-4
oafter performance	0:6 1:-9 2:5 3:-22
oafter performances	0:8 3:-11
oafter performed	0:-7 1:-8 2:13 3:-7
oafter performing	0:-12 2:5 3:-3
oafter performs	1:5 2:-4 3:-10
oafter person	0:3 1:8 2:-12 3:6
oafter personality	1:-3 2:5
oafter perspective	0:-4 2:10 3:-6
oafter perturbations	0:-5 1:-3 2:-5 3:10
oafter phase	0:-3 2:8 3:-8
oafter physical	0:-5 3:5
oafter pipeline	0:-11 2:10
oafter pipelines	0:-4 1:-9 3:5
oafter pitch	1:-4 2:-4 3:5
oafter pixel	0:-6 2:-6 3:8
oafter place	0:-6 2:8
oafter planning	0:5 2:-6
oafter platform	0:-8 1:-5 2:6
oafter plms	3:3
oafter point	1:5 2:-4
oafter points	0:5 1:-6 3:-3
oafter poisoning	0:5 2:-5
oafter policies	1:4 2:-6
oafter policy	0:3 3:-17
oafter polynomial	2:3
oafter popular	0:-9 1:7 2:-7
oafter population	2:5
oafter pose	0:6 1:-4 3:-10
oafter poses	0:7 3:-6
oafter position	1:4 2:-4 3:-3
oafter positive	0:3 2:-3
oafter possible	0:-3 2:4
oafter posterior	0:-6 1:-6 2:10 3:-3
oafter potential	0:3 2:-5
oafter potentially	0:-4 1:-5 2:10 3:-9
oafter power	0:-5 3:3
oafter powered	0:-7 1:-5 2:11 3:-6
oafter powerful	0:-11 1:12 2:-5 3:-9
oafter practical	0:9 2:-8 3:-4
oafter practice	0:-6 1:7 2:-3 3:-3
oafter pre-trained	1:-11 2:7
oafter pre-training	0:-8 2:9 3:-8
oafter precise	0:-9 1:7 3:5
oafter precision	0:3 3:-4
oafter predicate	2:7 3:-7
oafter predict	1:-8 2:-3 3:6
oafter predicting	0:-5 1:6
oafter prediction	0:-4 1:-6 2:4
oafter predictions	0:14 1:-5 2:-14
oafter predictive	0:-7 1:4 2:6 3:-12
oafter predictor	0:6 3:-6
oafter predicts	0:-11 1:-4 2:14 3:-3
oafter preferences	0:-5 2:8 3:-5
oafter presence	0:-9 1:-7 2:11 3:-6
oafter present	0:4 1:5 2:-9
oafter presented	0:8 1:-7 2:-6
oafter preserve	0:-7 1:-3 2:4
oafter preserves	0:-3 1:-5 2:8 3:-3
oafter preserving	0:5 2:-3
oafter pretrained	0:-8 2:11 3:-12
oafter pretraining	0:3 2:-4
oafter prevent	0:-4 2:5
oafter previous	2:-5 3:4
oafter previously	0:-12 1:7 2:3 3:-11
oafter primarily	1:9 2:-15 3:9
oafter principle	0:4 1:-4 3:-8
oafter principles	2:-10 3:10
oafter prior	0:6 1:-16 2:-10 3:9
oafter private	0:12 2:-12
oafter probabilistic	0:3 2:3 3:-10
oafter probability	0:6 1:-5
oafter problem	0:-9 2:6
oafter problems	1:-3 2:-5 3:5
oafter procedure	0:-9 1:-8 3:8
oafter procedures	0:-6 1:-3 2:-10 3:11
oafter process	0:4 1:-3 3:-17
oafter processes	0:-10 2:11
oafter processing	2:-7 3:8
oafter produce	0:-10 1:8 2:-9 3:8
oafter produced	0:6 1:4 2:-11 3:-3
oafter produces	0:8 1:-10 2:-6
oafter producing	0:-8 1:3 2:10 3:-6
oafter program	0:-6 2:8 3:-3
oafter programming	0:-10 1:7 3:-3
oafter programs	0:-4 2:-8 3:12
oafter progressive	0:-10 1:-4 2:11
oafter progressively	0:-6 2:7
oafter project	1:-8 2:-9 3:9
oafter promising	1:-6 2:7
oafter promote	0:-9 2:10
oafter prompt	0:9 2:-8
oafter prompting	1:3
oafter prompts	0:-4 1:9 2:-12 3:6
oafter propagates	0:7 2:-7
oafter propagation	0:-8 2:8
oafter properties	0:5 1:5 2:-11 3:5
oafter property	0:4 1:-7 2:3 3:-7
oafter propose	0:4 2:-6
oafter proposed	0:15 1:-4 2:-9 3:-6
oafter proposing	1:3 3:-5
oafter protocol	2:3 3:-3
oafter provably	0:10 1:-8 2:-6 3:-8
oafter prove	1:8 2:-4 3:-10
oafter proved	0:3
oafter provide	0:7 1:-9 2:-3
oafter provided	0:-10 2:13 3:-7
oafter provides	1:3 3:-9
oafter providing	1:-6 2:-9 3:10
oafter public	0:-6 1:7 2:-3 3:-7
oafter publicly	0:6 1:-4 3:-5
oafter purely	0:-8 1:-5 2:-4 3:8
oafter qa	2:9 3:-9
oafter quality	0:11 2:-4 3:-12
oafter quantitative	0:10 1:3 2:-13
oafter quantization	0:-8 1:13 2:-5 3:-15
oafter quantized	2:4 3:-3
oafter query	0:12 1:-12 2:-3 3:-13
oafter question	0:4 1:-3 3:-7
oafter questions	0:12 2:-9 3:-4
oafter quickly	1:-3
oafter random	2:4 3:-12
oafter range	0:-7 1:8
oafter ranging	0:4 1:5 2:-5 3:-9
oafter ranking	0:7 2:-10 3:4
oafter rate	0:10 2:-9
oafter rates	0:-3 2:4
oafter rather	0:-5 1:-6 2:10 3:-6
oafter raw	0:5 1:4 2:-7
oafter reaching	3:5
oafter reading	0:-3 2:6 3:-4
oafter real	0:-7 1:5 2:-3
oafter real-world	0:4 3:-5
oafter realistic	0:-6 2:-13 3:12
oafter reason	0:-4 1:-5 3:4
oafter reasonable	0:3 1:-3 2:-5 3:4
oafter reasoning	0:-11 1:5 2:7 3:-7
oafter recent	0:-11 1:-7 3:11
oafter recently	0:-9 1:-5 2:5 3:3
oafter recognition	0:8 1:-9 2:-10 3:11
oafter recognize	0:6 2:-5
oafter recommendation	1:-7 2:4
oafter reconstruct	0:-6 2:6
oafter reconstruction	0:-6 1:-6 3:7
oafter recover	0:10 1:-4 2:-8 3:-7
oafter recovering	0:-3 1:13 2:-13
oafter recovery	0:9 1:-4 2:-5
oafter recurrent	0:-4 1:3 2:9 3:-12
oafter reduce	0:8 2:-6 3:-7
oafter reduced	0:8 2:-8
oafter reduces	0:-7 1:-5 2:10 3:-3
oafter reducing	0:-6 3:7
oafter reduction	0:-5 1:-8 2:10
oafter redundant	2:4 3:-9
oafter reference	0:-3 2:6 3:-5
oafter referred	3:-4
oafter refine	0:-11 2:12
oafter refines	0:-7 2:7
oafter regime	2:7 3:-6
oafter region	0:-5 1:-3 2:6 3:-3
oafter regions	0:-12 1:5 3:4
oafter registration	0:-7 1:-3 3:6
oafter regression	0:-12 1:4 2:4
oafter regret	0:4 2:-3
oafter regularized	0:-13 1:-5 2:14
oafter reid	2:7 3:-4
oafter reinforcement	3:3
oafter related	2:-3
oafter relation	2:5 3:-7
oafter relations	0:9 3:-9
oafter relative	0:-6 2:7 3:-5
oafter relevance	0:11 2:-10
oafter relevant	0:-3 1:-3 2:6
oafter reliably	2:4 3:-6
oafter relies	0:-3 2:4
oafter relu	0:-7 1:-11 2:-6 3:13
oafter rely	0:-3 1:-5 2:-6 3:8
oafter relying	1:-4 2:9 3:-6
oafter remaining	0:-6 2:4 3:-3
oafter remains	0:-6 1:-4 2:11 3:-7
oafter remarkable	0:4 1:-3 2:-3
oafter remove	0:4 3:-8
oafter rendering	0:4 2:-3
oafter reports	2:3
oafter represent	0:-15 1:-3 2:8 3:5
oafter representation	1:-6 2:8 3:-12
oafter representations	1:-5 2:-4 3:7
oafter representing	0:-5 2:8 3:-5
oafter require	0:-12 1:13 2:-5 3:3
oafter required	1:5 3:-7
oafter requirements	0:-3 2:9 3:-7
oafter requires	0:-11 2:11
oafter requiring	1:-5 2:-4 3:6
oafter research	0:-7
oafter residual	0:-14 1:-9 2:13 3:6
oafter resnet	2:-13 3:13
oafter resolution	0:-6 2:10 3:-4
oafter respect	1:-7 2:16 3:-12
oafter respectively	0:3 1:-5 3:-12
oafter response	0:13 2:-9 3:-8
oafter responses	0:-7 2:8
oafter restoration	0:4 1:-3 2:-4
oafter restore	0:6 2:-6
oafter result	0:9 2:-7 3:-6
oafter resulting	0:-11 2:9 3:-6
oafter results	1:-8 2:-3 3:7
oafter retrieval	0:-13 1:9 2:-11 3:11
oafter retrieve	1:-6 2:5
oafter retrieved	0:-3 1:-4 2:13 3:-9
oafter returns	0:-7 1:-4 2:8
oafter reveal	0:11 2:-11
oafter reveals	1:-9 2:8 3:-4
oafter reward	0:-6 1:-6 2:12 3:-4
oafter rewards	0:-6 1:6 2:-8 3:6
oafter rgb-d	0:3 2:-3
oafter rich	1:-4 3:-6
oafter rigid	1:-3 2:12 3:-10
oafter risk	0:5 1:-4 3:-5
oafter rl	1:-4 2:4 3:-13
oafter rnn	0:-3 2:5
oafter rnns	0:-9
oafter robot	0:-15 1:-5 2:21 3:-13
oafter robotic	1:-10 2:3
oafter robotics	0:-5 2:-9 3:11
oafter robots	0:-4 2:3
oafter robust	0:-20 2:4 3:8
oafter robustness	1:-4 2:5 3:-9
oafter routing	0:5 1:3 2:-6
oafter rule	0:-10 3:8
oafter run	0:4
oafter running	0:-4 1:-4 2:-4 3:7
oafter runs	1:-3 3:-6
oafter runtime	0:10 1:-6 2:-8 3:-5
oafter s	0:8 2:-13 3:9
oafter safe	0:-6 3:5
oafter safety	0:10 1:-12 2:-8 3:4
oafter same	0:-8 1:14 2:-11 3:6
oafter sample	0:-3 1:3 3:-8
oafter samples	0:-4 1:-13 2:4 3:5
oafter sampling	0:4 1:6 2:-8
oafter scalable	0:3 1:-3
oafter scale	0:-5 1:-5 3:8
oafter scales	0:-3 1:-4 2:3
oafter scaling	0:-8 2:9 3:-3
oafter scenarios	0:-4 1:-3 2:11 3:-10
oafter scene	1:-5 2:6 3:-13
oafter scenes	0:-5 2:8 3:-8
oafter schedule	0:-6 1:-6 2:13 3:-5
oafter scheme	0:4 1:-9 2:-4
oafter schemes	0:-8 1:6 2:6 3:-9
oafter score	3:-5
oafter scores	0:-7 2:9 3:-9
oafter scratch	2:6 3:-4
oafter seamlessly	0:6 1:-4 2:-3 3:-6
oafter search	0:5 3:-7
oafter second	1:-3 2:6 3:-8
oafter seen	0:11 2:-10
oafter segmentation	0:-3
oafter select	1:5 2:-6 3:-4
oafter selected	1:-3 2:3
oafter selecting	0:4 2:7 3:-10
oafter selection	0:11 2:-16 3:6
oafter selective	0:6 2:-4 3:-4
oafter selectively	0:10 2:-10
oafter selects	0:3 1:8 2:-8
oafter self-attention	0:-5 2:5
oafter self-supervised	0:7 2:-5 3:-4
oafter self-training	0:-6 2:6
oafter semantic	0:-3 2:7 3:-10
oafter semantically	0:-8 2:10
oafter semantics	0:-9 1:-9 2:13 3:-4
oafter semi-supervised	0:-7 1:7 3:-5
oafter sensing	0:-4 1:-9 2:13 3:-11
oafter sensitive	0:4 2:-5
oafter sensor	0:-9 1:-4 2:11 3:-4
oafter sensors	0:-4 1:-3 2:6 3:-3
oafter sentence	0:3 1:4 2:-5 3:-3
oafter sentences	0:-4 1:-8 2:11
oafter sentiment	3:3
oafter separately	0:-6 3:7
oafter sequence	0:18 1:-3 2:-21 3:7
oafter sequences	0:3 3:-7
oafter sequential	0:3 1:-7 2:12 3:-11
oafter series	0:-8 2:4 3:-3
oafter serve	0:8 2:-5
oafter serves	0:-6 2:7
oafter set	0:5 1:-9
oafter sets	0:-8 1:3 3:3
oafter setting	0:-5 1:-10 2:6
oafter settings	0:-4 2:-3 3:3
oafter setup	1:-7 2:7 3:-6
oafter seven	0:-9 2:10
oafter several	1:-11 2:6 3:-11
oafter sgd	0:-4 1:-3 2:6
oafter shape	1:-4 2:11 3:-11
oafter shared	0:9 1:7 2:-11 3:-6
oafter sharing	0:8 2:-7
oafter shift	1:8 2:-7
oafter should	1:-6 3:5
oafter show	0:-7 3:7
oafter showed	0:-8 1:12 3:-10
oafter showing	0:-3 1:-4 2:10 3:-8
oafter shown	1:-4 2:9 3:-7
oafter shows	1:-12 2:7 3:-9
oafter signal	0:4 1:-3 3:-4
oafter signals	2:-9 3:9
oafter significant	0:6 1:5 2:-7 3:-12
oafter significantly	1:-5
oafter similar	0:-12 1:13 2:-4 3:-5
oafter similarity	1:3 2:6 3:-7
oafter simple	0:7 1:3 2:-5 3:-11
oafter simulated	2:3 3:-3
oafter simulation	0:-12 1:-4 2:6
oafter simulations	0:-9 3:7
oafter simultaneous	0:-6 1:-5 2:5
oafter simultaneously	0:12 2:-12 3:-3
oafter since	0:3 1:3 2:-7
oafter single	0:-3 1:-4 2:7 3:-7
oafter size	0:-12 1:-7 2:6 3:5
oafter sizes	0:-4 1:-5 2:8
oafter skill	0:-12 1:-6 2:15 3:-3
oafter slam	1:3
oafter small	1:8 2:-3 3:-12
oafter smaller	0:-4 2:6 3:-4
oafter smooth	0:6 2:-4 3:-6
oafter smoothness	1:-3 2:4
oafter so	0:3 2:-3 3:-7
oafter so-called	0:-9 1:-3 2:12 3:-6
oafter social	1:-4 2:-3 3:5
oafter soft	1:-9 2:4 3:-7
oafter software	1:-3 2:6 3:-9
oafter solution	2:4 3:-8
oafter solutions	0:6 1:-3 2:-8 3:7
oafter solve	0:-3 1:-9 2:11 3:-14
oafter solved	0:-7 1:-3 3:3
oafter solver	0:-5 2:6 3:-6
oafter solvers	0:4 2:-6
oafter solves	0:-11 1:3 2:8 3:-3
oafter solving	0:7 1:-4 2:-5 3:-3
oafter some	0:4 2:-3 3:-3
oafter sota	1:5 2:-4
oafter source	0:6 2:-3 3:-10
oafter space	0:-19 1:4 3:3
oafter spaces	0:-5 1:-5 2:11 3:-6
oafter span	0:5 2:-4
oafter sparse	0:-17 3:10
oafter sparsity	0:-9 1:-6 3:5
oafter spatial	0:-9 1:-4 2:12 3:-4
oafter special	0:-10 1:12 2:-7 3:-4
oafter specific	1:-7 2:-6 3:9
oafter specifically	0:-11 2:12 3:-8
oafter specifications	0:-7 1:-3 2:7
oafter specifying	0:-4 1:-4 2:8 3:-4
oafter spectral	0:5 1:-6 2:-4
oafter spectrum	1:-4 2:5
oafter speed	0:-5 2:8
oafter stability	1:-3 2:7 3:-7
oafter stabilize	0:13 2:-13
oafter stable	0:9 1:-5 2:-11 3:5
oafter stage	0:10 1:-9 2:-12 3:8
oafter standard	0:-4 2:-4 3:5
oafter state	0:-7 1:-16 2:19 3:-10
oafter state-of-the-art	0:5 1:3 3:-10
oafter states	0:-8 1:-4 2:12 3:-8
oafter static	2:-3
oafter statistical	1:4 2:-11 3:6
oafter step	0:4 1:-3 3:-9
oafter steps	0:-7 1:-4 2:12 3:-7
oafter stereo	1:-3 2:7 3:-5
oafter stiffness	0:-8 1:9 3:-7
oafter still	0:-4 3:3
oafter stochastic	0:3 1:-9
oafter strategies	1:-4 2:-7 3:5
oafter strategy	1:4 3:-16
oafter strong	0:5 2:-4 3:-3
oafter stronger	1:5
oafter structural	0:3 3:-4
oafter structure	0:-4 2:4 3:-5
oafter structured	0:-4 2:4
oafter structures	0:-5 1:-5 2:10 3:-7
oafter struggle	1:7 2:-7 3:-3
oafter study	0:6 1:-3 2:-3 3:-7
oafter style	0:4 3:-9
oafter subject	0:7 3:-8
oafter substantially	0:-6 2:4 3:-4
oafter substantiate	0:-5 1:-5 2:13 3:-8
oafter success	0:3 2:-4
oafter successfully	0:-9 2:8 3:-4
oafter such	1:-15 3:6
oafter suffer	2:-9 3:7
oafter sufficient	0:-5 1:-4 2:10 3:-7
oafter suggest	1:9 2:-4 3:-10
oafter suggesting	2:-8 3:8
oafter suitable	1:-3
oafter summaries	2:3
oafter summarization	0:11 2:-8 3:-8
oafter super-resolution	2:6 3:-6
oafter superior	0:5 1:3 2:-7
oafter superiority	0:8 2:-8
oafter supervised	2:-4 3:5
oafter supervision	0:10 1:-8 2:-7 3:-5
oafter support	0:-3 1:-3 3:5
oafter supporting	0:10 1:-6 3:-11
oafter suppress	1:-4 2:3 3:-4
oafter surface	0:-5 1:-6 2:-3 3:10
oafter surpasses	1:-3
oafter surprisingly	0:-6 1:13 2:-10 3:-3
oafter svhn	2:3
oafter symbolic	0:9 2:-7 3:-5
oafter synthesis	2:-4 3:6
oafter synthesize	0:13 2:-13
oafter synthesized	0:-12 2:13 3:-8
oafter synthesizes	0:8 1:-3 2:-7
oafter synthetic	0:6 1:-4 2:-8 3:6
oafter system	0:-5 1:9 2:-3 3:-5
oafter systematically	0:5 1:-10 2:8
oafter systems	1:8 2:-5 3:-3
oafter tables	0:-4 2:6
oafter tackle	0:4 1:3 2:-5 3:-7
oafter tailored	0:4 1:-4 2:-3
oafter take	1:-4 2:-4 3:10
oafter takes	2:3
oafter taking	2:-4 3:4
oafter target	0:3 3:-9
oafter task	0:6 1:-11 2:3 3:-8
oafter tasks	0:8 1:-3 2:-5
oafter technique	0:-4 1:-6 3:7
oafter techniques	0:-17 2:8
oafter template	0:6 2:-4
oafter temporal	0:7 1:-10 3:-4
oafter ten	0:3 2:-4
oafter tend	2:3
oafter term	0:-7 2:-5 3:9
oafter termed	0:-6 2:8 3:-3
oafter terms	0:-3 1:5 2:-6 3:4
oafter test	0:-6 1:-8 2:6
oafter test-time	2:-3 3:3
oafter tested	0:-3 1:-3 2:6
oafter testing	1:9 2:5 3:-15
oafter tests	0:-10 1:7 2:5
oafter text	1:3 2:4 3:-18
oafter texts	1:-4 2:-4 3:6
oafter textual	0:-4 2:12 3:-9
oafter texture	0:-4 2:4
oafter than	1:8 2:-3 3:-13
oafter that	0:4 1:-6 3:-9
oafter the	1:-3 3:-6
oafter their	0:7 1:-14 2:-6 3:5
oafter them	0:5 1:-11 2:-6 3:9
oafter then	0:6 1:-6 3:-7
oafter theoretical	0:13 1:7 2:-13 3:-7
oafter theoretically	0:-3 1:-4 2:6
oafter theory	0:-5
oafter there	0:-6 1:-4 2:4
oafter thereby	0:6 1:-5 2:-6 3:5
oafter these	1:-6 2:3 3:-3
oafter they	0:-7 2:3 3:6
oafter this	0:-3 2:3 3:-5
oafter though	2:-9 3:9
oafter three	0:-8 1:3 2:5
oafter through	2:-4
oafter throughout	3:-5
oafter time	0:-13 1:-3 2:4 3:4
oafter times	0:-5 2:5 3:-3
oafter to	0:5 1:-7 3:-10
oafter together	0:-5 1:-11 2:18 3:-13
oafter tool	0:-7 1:-6 2:11 3:-7
oafter tools	0:-3 1:-4 2:9 3:-7
oafter top	0:-3 1:-4 2:7
oafter top-k	0:-7 2:9
oafter total	0:-9 2:11 3:-4
oafter towards	2:4 3:-10
oafter tracking	0:5 2:3 3:-18
oafter tractable	0:-3 2:9 3:-8
oafter trade-off	0:4 1:4 2:-5 3:-5
oafter train	0:-4 1:4 3:-8
oafter trainable	2:3
oafter trained	0:-3 3:5
oafter training	1:-7 2:3
oafter trains	0:5 2:-5
oafter trajectories	0:-11 1:-6 2:16 3:-10
oafter trajectory	0:-14 1:7
oafter transfer	0:5 1:-8 3:-7
oafter transfers	0:8 1:-3 2:-5 3:-6
oafter transformer	0:3 1:-4 2:-3
oafter transformers	1:5 3:-4
oafter transforming	0:-5 1:8 3:-9
oafter transforms	0:-11 2:11
oafter translates	0:11 2:-10
oafter translation	1:-5 2:4
oafter tree	1:-5
oafter true	0:4 1:-4
oafter tuning	0:-3 1:6 2:-7 3:3
oafter turns	0:10 2:-7 3:-6
oafter two	0:6 1:-10
oafter two-stage	0:-7 2:7
oafter types	0:5 1:-6 2:4 3:-6
oafter typical	2:3 3:-3
oafter uda	2:4
oafter uncertainty	0:-7 1:7 2:3 3:-3
oafter under	3:-9
oafter underlying	0:-9 2:10
oafter understand	0:-5 2:9 3:-5
oafter understanding	0:5 1:-6 3:-6
oafter unified	0:-4 1:-4 2:7 3:-3
oafter uniform	0:-8 2:8
oafter unique	0:-7 2:9 3:-5
oafter units	0:-10 1:-9 2:16 3:-12
oafter unknown	0:-4 2:9 3:-6
oafter unlabeled	0:-5 2:7 3:-3
oafter unseen	0:6 2:-6 3:-7
oafter unsupervised	0:10 1:-4 2:-6 3:-8
oafter up	0:-9 2:5 3:-3
oafter update	0:-10 2:10
oafter updates	1:5 3:-7
oafter updating	0:8 1:-3 3:-3
oafter upon	1:-3 2:7 3:-4
oafter us	0:-5 2:6 3:-4
oafter usage	2:3
oafter use	0:-20 2:11
oafter used	0:-4 2:4 3:-3
oafter useful	1:7 2:-7
oafter user	0:-6 2:3
oafter users	0:3
oafter uses	0:-6 1:3
oafter using	2:4 3:-8
oafter usually	0:-9 1:10 2:-17 3:12
oafter utilize	0:-8 1:4 2:-6 3:7
oafter utilized	0:-7 1:-6 2:13 3:-13
oafter utilizes	2:4 3:-6
oafter utilizing	0:-6 1:12 2:-8 3:-4
oafter vaccine	3:3
oafter valid	2:-6 3:8
oafter validate	1:-4
oafter validated	0:3 1:5 2:-5 3:-4
oafter validation	0:4 3:-5
oafter values	0:3 2:-3
oafter vanilla	1:-3 2:8 3:-10
oafter variable	0:4 1:3 2:-6 3:-8
oafter variables	0:-4 1:-4 2:10 3:-4
oafter variant	0:-4 1:12 2:-7 3:-8
oafter variants	1:10 2:-8
oafter variational	0:-9 1:-4 2:7
oafter variations	1:-4 2:3 3:-5
oafter variety	0:3 1:-8 2:6
oafter various	0:8 3:-6
oafter varying	0:4
oafter vector	0:-10 1:-5 2:15 3:-3
oafter vectors	0:8 2:-5 3:-6
oafter vehicle	0:7 2:-7
oafter vehicles	2:-7 3:8
oafter verification	0:-6 1:-3 2:7
oafter verified	0:-6 2:7
oafter verify	0:10 2:-9
oafter versatile	0:-3 1:-4 2:4
oafter version	1:-13 2:6 3:-6
oafter very	2:4 3:-3
oafter via	1:4 3:-13
oafter viable	0:-11 1:-7 2:12
oafter video	0:5 3:-14
oafter videos	3:-3
oafter view	0:-3 1:-6 2:4
oafter views	0:6 1:-3 2:-4
oafter virtual	0:-9 1:-4 2:13 3:-8
oafter vision	0:-11 1:-6 2:7 3:3
oafter visual	2:8 3:-20
oafter vlms	0:-4 1:-8 3:6
oafter voc	0:-3 2:5
oafter volume	0:5 2:-5
oafter vr	1:-3 3:3
oafter walking	0:10 1:-3 2:-10 3:-3
oafter was	0:-3 1:6 3:-11
oafter wasserstein	0:6 2:-6
oafter way	0:6 1:-6 3:-6
oafter we	1:-5 3:-4
oafter weakly	2:5 3:-4
oafter weather	2:7 3:-5
oafter weight	0:3 3:-6
oafter weighted	2:3 3:-7
oafter weights	0:-8 1:-7 2:12 3:-5
oafter well	0:-4 1:10 2:-8
oafter well-established	2:6 3:-5
oafter well-known	0:-3 2:7 3:-6
oafter were	0:3 3:-3
oafter what	0:-6 1:-6 2:11 3:-4
oafter when	0:-4 1:4 2:3 3:-8
oafter where	1:3 2:-10 3:7
oafter wherein	0:-3 2:4
oafter whether	1:-5 3:-4
oafter which	0:10 1:-11 2:-7 3:-3
oafter while	0:3 1:4 2:-4 3:-7
oafter whole-body	0:-9 1:-3 2:11 3:-3
oafter whose	0:-4 2:3 3:-6
oafter wide	0:-5 1:-3 2:7
oafter widely	0:-7 2:7 3:-4
oafter will	0:-10 1:-4 3:9
oafter with	1:4 3:-7
oafter within	1:-4 2:11 3:-13
oafter without	0:-6 1:5 3:-7
oafter word	0:7 1:-5 2:-5 3:-3
oafter words	0:3 3:-10
oafter work	0:-5 1:-6 2:3
oafter works	1:-9 3:3
oafter world	0:-5 1:-8 2:-6 3:7
oafter worst-case	0:8 2:-7
oafter would	0:-13 1:9 3:-9
oafter yield	0:8 1:-5 2:-7
oafter yielding	1:-4 2:9 3:-5
oafter yields	0:10 2:-7 3:-7
oafter zero-shot	0:-6 2:7
oafter {	0:3 1:12 2:-10 3:-17
oafter }	0:-3 1:3
oafter ~	0:8 2:-8
oafter –	0:12 2:-10 3:-9
oafter —	1:5 3:-12
oafter ’	1:-10 2:6 3:-8
oafter ’s	0:3 1:-7 3:3
oafter “	0:-7 1:-6 2:14 3:-7
oafter ”	0:5 1:5 2:-6 3:-11
on "	0:5 2:-3 3:-10
on '	0:8 1:-5 2:-8 3:3
on 's	0:-4 1:6 2:-3 3:-4
on (	0:-3 1:3
on )	0:4 2:-3 3:-3
on *	0:9 2:-9
on ,	0:3 3:-6
on -	0:6 2:-11 3:3
on -based	0:-17 1:5
on -like	0:-7 1:-4 2:9
on .	3:-6
on /	0:3 2:-3
on :	1:7 2:-8
on ;	0:4 2:-6
on [	0:-7 1:4 2:4 3:-10
on a	0:8 1:-5 2:-4
on abilities	2:-5 3:5
on ability	2:7 3:-8
on according	0:7 1:-4 3:-5
on accuracy	2:9 3:-8
on achieve	0:6 1:4 2:-9
on achieved	0:6 3:-9
on achieves	0:8 1:-4 2:-4
on achieving	0:10 1:6 2:-12 3:-5
on across	1:7 2:-4 3:-8
on after	2:-7 3:5
on against	1:6 2:-3 3:-9
on agent	0:-3 1:3 2:3 3:-3
on agents	2:4
on aims	0:8 2:-6 3:-3
on algorithm	1:7 3:-15
on algorithms	2:-3
on allows	0:3 1:-5 3:-4
on alone	1:10 2:-9 3:-3
on along	1:-4 2:6 3:-4
on also	2:9 3:-8
on an	2:6 3:-5
on and	1:3 3:-7
on applications	1:-4 2:3
on approach	0:-4 1:5 3:-4
on approaches	0:-10 1:3
on architecture	1:-5 2:5 3:-7
on architectures	2:-3 3:6
on are	0:4 1:-3 2:-7 3:4
on as	2:3 3:-23
on at	0:-10 1:4 2:-3 3:6
on backbone	0:-5 1:-5 2:11 3:-6
on based	1:4 3:-6
on baseline	0:-6 1:9 2:-6 3:-5
on baselines	1:8 2:-3 3:-6
on becomes	0:5 1:-3 2:-4
on benchmark	0:-9 2:12 3:-3
on benchmarks	0:-4 1:-3 3:3
on between	0:6 1:-8 2:3 3:-14
on both	1:4 3:-5
on bounds	2:3
on brings	0:3 1:-3
on but	0:-3 1:4 2:-6 3:3
on by	0:-3 1:7 2:3 3:-23
on called	0:-4 1:-4 2:7 3:-3
on can	1:-3
on cannot	2:3
on capabilities	2:-3 3:3
on capability	2:4 3:-4
on captures	0:5 2:-3 3:-6
on combined	0:-6 3:3
on community	2:-8 3:8
on compared	1:-3 2:4 3:-3
on comprises	0:3 2:-3
on computation	0:-5 2:-10 3:10
on considers	1:4
on consistently	0:-6 2:6
on consists	0:4 2:-3
on containing	1:-4 3:-3
on contains	0:-4 2:5
on corpora	2:-4 3:5
on corresponding	3:-3
on could	1:-3 3:-4
on data	0:-4 1:-3 2:-5 3:6
on databases	0:-3 2:4
on dataset	1:-8
on datasets	0:-8 1:-4 2:5
on decides	0:9 1:-3 2:-8 3:-3
on demonstrates	0:-4 1:-3 2:8 3:-3
on design	0:9 1:-6 2:-4 3:3
on designed	0:-13 1:4 2:12 3:-5
on detector	0:-3 1:5 2:-4
on directly	2:-4 3:5
on does	0:-5 1:-9 2:6
on domain	0:-8 2:10
on domains	3:-8
on due	0:-7 1:3 2:4
on during	1:-3
on effectively	0:6 1:-4 2:-6
on employs	0:3
on enables	0:3 1:-4 3:-5
on encoding	0:4 2:-6
on ensures	3:-5
on environment	0:-3 2:5
on estimates	0:4 1:-3 3:-3
on even	0:-5 2:4
on exhibit	1:4 3:-10
on experiments	0:-5 1:-9 2:12 3:-7
on fail	0:-4 1:13 2:-10
on family	0:-6 1:3 2:3 3:-6
on features	0:-4 1:-3 2:7 3:-4
on first	0:7 2:-6
on for	3:-7
on formulation	1:-5 2:3 3:-7
on framework	0:-3 1:-3 3:8
on from	0:5 1:-4 3:-12
on function	0:-9 2:10 3:-3
on functions	0:11 1:-8 2:-13 3:4
on generates	1:-3 2:4
on given	0:3 2:-5 3:3
on greatly	2:3
on has	0:5 1:-4 3:-8
on have	0:-5 2:-5 3:8
on helps	0:7 2:-7
on if	1:4 2:-3
on images	0:-10 2:3 3:3
on implementation	2:5
on improvement	2:4
on improvements	2:3
on improves	0:12 2:-11
on in	0:5 2:-4 3:-4
on includes	0:6 2:-5
on including	0:4 1:6 2:-7 3:-10
on into	1:-8 2:3 3:-4
on is	1:-3 2:4 3:-7
on issues	2:7 3:-5
on layer	1:-4 2:3
on layers	0:-4 1:-6 2:11 3:-5
on leads	0:11 2:-10
on learn	2:-7 3:8
on learning	0:-4 1:-5 3:4
on learns	2:3
on leverages	0:4 1:-5
on library	0:-3 1:-5 2:9 3:-5
on like	0:-7 1:-10 2:4 3:5
on literature	0:-9 1:4 2:-5 3:4
on loss	2:3
on maps	1:-3 2:6 3:-4
on may	0:-10 3:6
on mechanism	1:-7
on mechanisms	1:5 3:-3
on methodology	2:3
on methods	0:-18 3:8
on metric	0:5 3:-6
on model	1:-3 2:5 3:-11
on models	0:-5 1:-6 3:9
on module	0:6 1:-5 3:-5
on modules	0:-10 1:-5 2:13 3:-3
on more	0:-5 1:-3 2:5
on named	0:-4 2:5
on network	1:-4 2:5 3:-6
on networks	0:-6 1:-4 2:7
on not	0:5 1:3 2:-6 3:-7
on objective	0:-7 2:11 3:-5
on objectives	1:-5 2:7 3:-5
on obtains	0:7 2:-6
on of	0:-5 2:3 3:-4
on offers	0:3 2:-3
on often	1:-10 2:3
on on	0:-3 1:3 2:3 3:-12
on only	0:6 1:-8 3:-10
on operation	0:-6 2:-3 3:3
on operations	0:-3 2:5
on optimization	0:-3 1:-5 2:9 3:-4
on optimizes	2:3
on or	0:-13
on outperform	1:4 2:-5 3:-3
on outperforms	0:14 1:-6 2:-11
on output	1:-3 2:6 3:-3
on outputs	1:-3
on over	0:-8 2:12 3:-11
on paradigm	0:-8 2:11 3:-7
on parameters	0:-4 1:-3 2:6
on performance	2:7 3:-12
on performs	0:-3
on pipeline	0:-7 2:10 3:-3
on platform	0:-5 1:-3 3:7
on points	1:-3 2:5
on policies	1:-3 3:3
on policy	0:-3 2:5
on predicts	0:6 1:-4 2:-6
on prior	0:-4 2:7 3:-4
on problem	1:-11 3:4
on problems	0:-4 1:-4 2:6
on procedure	0:-6 2:4
on process	0:4 1:-10 2:5 3:-14
on produces	0:3
on properties	0:-4 1:-6 2:10 3:-4
on provide	0:6 2:-3
on provides	3:-3
on quality	0:-3 2:3
on reduces	2:4
on relative	2:4
on relies	0:3 2:-3
on representation	0:4 1:-4 3:-6
on represents	0:3 2:-3
on required	2:7 3:-7
on requires	1:3 2:-3
on research	2:-6 3:7
on respectively	0:-3 2:3 3:-4
on results	0:-3 1:-5 2:6
on rule	0:-10 3:8
on scenario	2:4
on scenarios	1:-3 2:6 3:-5
on scheme	1:-3 2:-3 3:3
on schemes	0:-5 1:6
on scores	1:-4 2:5
on setting	0:10 1:-3 2:-5 3:-9
on settings	0:-3 1:3 2:-3
on shows	1:-9 2:3 3:-6
on significantly	0:4 2:-5
on simultaneously	0:5 2:-5
on since	0:4 1:3 2:-8 3:3
on solution	0:-7 1:7 2:7 3:-8
on solver	0:-4 2:6 3:-6
on space	0:-3 2:11 3:-8
on specifically	0:-3 2:7 3:-3
on step	0:8 1:-3 2:-5 3:-5
on still	0:-4 1:-4 2:5
on strategies	1:-6 2:-6 3:6
on strategy	0:3 3:-11
on such	0:5 1:-8 2:-3
on system	1:-5 2:6 3:-8
on systems	0:-10
on takes	0:7 2:-6
on task	0:7 1:-5 2:-3
on tasks	0:4 1:-6 2:3 3:-6
on technique	0:-3 1:-5 3:7
on techniques	0:-11 1:4
on term	0:-4 1:-7 2:-5 3:9
on test	2:5 3:-6
on than	1:4 3:-7
on that	1:-4 3:-6
on the	0:-9 1:4 2:-8 3:8
on theory	1:-3 2:7 3:-5
on to	1:-5
on tool	2:5 3:-5
on trained	1:4 3:-15
on training	0:-10 1:4 2:4
on under	0:-7 2:5 3:-3
on up	2:3
on used	0:-12 3:8
on uses	0:8 2:-7
on using	1:-5 2:4 3:-6
on variants	1:7 2:-7
on via	0:3 3:-11
on was	1:-9 2:5 3:-10
on we	0:-8
on weights	0:-4 1:-4 2:7
on were	0:3
on when	1:-6
on where	0:-10 2:4
on which	1:-5 2:-5 3:4
on while	1:4 3:-8
on will	0:-5 1:-3 2:-6 3:9
on with	0:-6 1:3 2:3 3:-6
on within	0:-5 2:8 3:-3
on without	0:3 2:5 3:-15
on works	1:-3 2:-5 3:6
on would	0:-10 1:7 3:-5
on yields	0:5 2:-4 3:-3
on }	3:4
on ~	0:-6 2:6
on –	0:13 2:-13 3:-3
on —	1:6 3:-10
on ’	0:-3 1:-4 2:6 3:-7
on ’s	0:6 1:-5 2:-8 3:5
on ”	0:4 1:5 2:-7 3:-9
onear "	0:3 1:5 3:-13
onear &	0:-5 1:-5 2:12 3:-7
onear '	1:-7 3:3
onear 's	0:-4 1:6 2:3 3:-13
onear )	0:-3
onear *	0:10 1:-3 2:-9
onear +	0:-9 1:4 2:7 3:-8
onear ,	0:6 2:-5 3:-4
onear -	2:5 3:-9
onear -based	2:3 3:-6
onear -like	1:3 2:-7 3:6
onear .	0:5 1:-6 2:5 3:-19
onear /	0:-5 1:-8 2:20 3:-18
onear 1	1:4 3:-13
onear 10%	1:-4 2:10 3:-10
onear 100	0:-3 1:10 2:-7 3:-6
onear 100%	0:-3 2:4
onear 15	1:3 3:-3
onear 16	0:-3 2:5
onear 173	0:-9 1:-3 2:14 3:-7
onear 19	0:-9 1:9 2:-4 3:-3
onear 2	0:3 1:-13 2:9 3:-18
onear 2012	2:3
onear 2015	1:-3
onear 2018	0:-4 1:3 2:3 3:-6
onear 2020	0:5 1:5 2:-7 3:-3
onear 25%	2:3
onear 2d	0:-13 2:3 3:3
onear 3	0:8 2:-4 3:-11
onear 3%	1:-6 2:9 3:-4
onear 30%	2:8 3:-9
onear 37.1%	2:5 3:-3
onear 3d	0:9 1:-15 3:-5
onear 4	0:5 3:-8
onear 5	0:-8 1:7 3:-9
onear 5%	0:3 2:-4
onear 500	0:-6 1:-3 2:10 3:-4
onear 6%	2:5 3:-4
onear 7	0:4 1:-6
onear 70b	0:-10 1:6 2:4 3:-4
onear 75%	0:-3 2:4
onear 8	2:5 3:-3
onear 85%	0:-3 1:4 2:-3
onear :	0:4 1:3 2:-4 3:-14
onear ;	0:8 1:-8 2:-4 3:-6
onear \\	0:-3 2:5
onear \\em	0:5 2:-9 3:7
onear \\emph	2:3
onear \\ie	0:-7 2:10 3:-5
onear \\textit	0:-3 2:5 3:-3
onear \\textsc	1:-4
onear ]	0:-10 2:7 3:-7
onear _	0:5 2:-3 3:-6
onear \`	2:-6 3:5
onear a	0:6 1:-7 2:-3 3:-8
onear abilities	0:-5 2:8 3:-9
onear ability	0:6 1:-10
onear able	1:-13 2:8
onear about	0:-4 1:7 3:-11
onear above	1:-5 2:3 3:-3
onear absolute	0:-5 2:8 3:-4
onear abstract	0:-6 2:8
onear abstraction	0:-9 2:11 3:-4
onear abstractions	0:-4 1:-5 2:7 3:-4
onear accelerate	1:-4 2:4 3:4
onear accelerated	0:5 1:-8 3:3
onear acceleration	1:-9 2:-6 3:11
onear access	0:-5 2:6
onear accommodate	0:-4 1:-7 2:16 3:-12
onear according	0:-6 1:-12 2:4 3:4
onear accordingly	0:-3 2:4
onear account	0:3 1:-8 2:3 3:-3
onear accuracies	1:3
onear accuracy	1:-10 2:13 3:-16
onear accurate	0:-7 1:-5 2:10 3:-3
onear accurately	0:-9 2:11
onear achieve	0:-9 2:13 3:-8
onear achieved	0:-8 1:15 2:-9
onear achieves	0:-5 1:11 2:4 3:-13
onear achieving	0:-6 1:3 2:11 3:-16
onear acquisition	1:-9 2:12 3:-10
onear across	0:-3 1:-7 2:11 3:-10
onear action	0:4 1:3 2:-3 3:-5
onear actions	0:-8 1:-4 2:15 3:-11
onear active	3:-4
onear actually	1:4 2:-7 3:6
onear acyclic	0:-8 1:-3 2:9
onear adam	1:9 2:-8
onear adapt	0:-10 1:5 2:3 3:-8
onear adaptation	0:-9 1:-5 3:10
onear adapted	1:-7 2:-9 3:10
onear adapter	0:-3 1:-7 2:-5 3:11
onear adapting	0:-11 1:-3 2:15 3:-6
onear adaptive	0:3 1:-8 2:-7 3:7
onear adaptively	1:3 3:-5
onear adapts	2:9 3:-7
onear add	0:8 2:-8
onear added	0:-4 1:-4 2:9 3:-6
onear adding	1:-3 2:7 3:-6
onear addition	1:-4 2:3 3:-3
onear additional	0:10 1:-15 2:-7
onear additive	0:3 1:5 2:-4 3:-5
onear address	0:-9 1:6 2:4 3:-3
onear addresses	0:4 1:7 2:4 3:-20
onear addressing	0:-3 1:-3 3:4
onear adopt	0:3 1:-7 3:3
onear adopted	1:6 2:-8
onear adopting	1:-6 2:9 3:-4
onear adopts	0:3 1:-4
onear advance	0:-12 1:-4 2:11
onear advanced	0:-6 1:-4 2:3
onear advances	0:-7 1:-5 2:12 3:-7
onear advantage	0:-3 1:3 2:3 3:-11
onear advantages	2:5 3:-15
onear adversarial	0:-7 1:-7 2:8
onear adversarially	1:-8 2:4 3:-6
onear adversary	0:-6 1:-3 2:9
onear aerial	2:-5 3:6
onear affect	2:7 3:-7
onear after	1:4 3:-11
onear against	0:-17 1:6
onear agent	0:-6 2:-3 3:6
onear agents	0:-5 1:5 3:-5
onear aggregated	0:-6 1:-5 2:12 3:-5
onear aggregation	0:-11 1:8 3:-6
onear ai	0:-10 2:4
onear aid	2:-6 3:6
onear aim	0:-9 1:-4 2:13 3:-8
onear aiming	1:3 2:-7 3:4
onear aims	0:3 1:-3 3:-3
onear al	0:-5 2:6
onear al.	0:-5 1:6 2:-5
onear alexnet	0:-6 1:-8 3:8
onear algorithm	0:-3 1:-11 2:3
onear algorithmic	2:-7 3:5
onear algorithms	0:-19 1:9 3:6
onear aligning	1:9 3:-5
onear alignment	0:-6 1:-9 2:3 3:7
onear all	0:5 1:-3 2:-5 3:3
onear alleviate	1:-3 2:7 3:-6
onear allow	0:-6 1:-7 2:3 3:3
onear allowing	1:3 3:-6
onear allows	0:6 1:-11 2:5 3:-11
onear almost	0:-6 1:7 3:-4
onear along	0:-7 1:-7 2:12 3:-11
onear alongside	0:-4 2:8 3:-5
onear also	0:4 1:-10 3:-4
onear alternating	0:-6 1:-4 2:10 3:-8
onear alternative	0:-3 1:13 2:-11
onear although	1:-3 2:-3 3:3
onear always	0:-3 1:3 2:4 3:-8
onear among	0:-7 2:5 3:-4
onear amount	0:-6 2:11 3:-8
onear an	1:-10
onear analyses	1:-7 2:6
onear analysis	0:-3 1:-4 3:4
onear analytic	0:7 2:-4 3:-5
onear analytical	0:-5 2:6
onear analyze	0:3 1:-4 3:-6
onear analyzed	0:6 2:-3 3:-6
onear analyzing	1:-4 2:-3
onear and	3:-7
onear annotated	0:5 2:-9 3:7
onear annotation	0:-3 2:5 3:-5
onear annotations	0:-6 1:-7 2:16 3:-13
onear another	0:-4 1:-7 3:8
onear answer	0:-8 1:3 2:6
onear answering	0:-3 1:3 2:3 3:-4
onear answers	0:14 1:-12 3:-8
onear any	1:-4 3:3
onear appearance	0:-13 2:3 3:7
onear applicability	1:-7 2:8 3:-12
onear applicable	1:-9 2:5
onear application	1:-5 2:-5 3:8
onear applications	0:-7 1:-10 2:-6 3:9
onear applied	0:-10 2:13 3:-10
onear applies	0:-5 2:9 3:-12
onear apply	1:-7 2:3
onear applying	1:-6
onear apprenticeship	0:-3
onear approach	0:-11 2:4
onear approaches	0:-14 1:3 2:-3 3:9
onear appropriate	0:-5 1:-7 3:8
onear approximate	0:-3 1:-5 2:9 3:-12
onear approximately	0:-3 1:-3 2:5 3:-6
onear approximating	0:-5 1:-3 2:11 3:-11
onear approximation	0:7 1:8 2:-7 3:-12
onear approximations	0:-4 1:7 2:-5 3:-3
onear arbitrary	0:-6 1:-5 2:5
onear architecture	0:9 2:-8 3:-7
onear architectures	0:11 1:-13 2:4 3:-7
onear area	0:8 2:-7
onear areas	2:-10 3:12
onear argue	0:-5 1:-3 2:7 3:-3
onear arm	0:-7 1:-3 2:11 3:-7
onear around	0:-7 1:3 2:7 3:-6
onear art	0:-10 1:5
onear article	0:3 3:-8
onear artificial	0:-6 2:4
onear as	0:-5 1:9 2:-4
onear aspects	0:6 3:-4
onear asr	0:-3 1:-5 2:6
onear assess	0:-5 1:-7 2:16 3:-12
onear assessment	0:4 1:3 3:-8
onear assignment	0:-8 1:6 2:-3 3:3
onear assist	0:-11 1:4 2:-10 3:14
onear assistance	0:5 3:-7
onear associated	0:4 1:-15 3:4
onear association	0:-7 1:9 2:-6 3:-3
onear assuming	0:-5 1:-5 2:4
onear assumption	0:-6 3:6
onear assumptions	0:-5
onear asymptotic	2:5 3:-3
onear at	1:-7 2:-5 3:10
onear attack	3:4
onear attacks	1:-18 2:15
onear attain	2:3
onear attempt	3:-3
onear attention	0:4 1:-9
onear attribute	1:-6 2:-6 3:6
onear attributes	0:3 1:-4
onear attribution	0:8 1:-5 3:-8
onear audio	0:10 1:-3 3:-13
onear audio-visual	0:7 1:-10 3:-14
onear augment	0:-3 1:-4 2:9 3:-6
onear augmentation	0:9 1:3 2:-11
onear augmented	0:9 1:-5 2:-3 3:-5
onear augmenting	0:-7 1:-6 2:12 3:-5
onear autoencoder	0:3 1:-10 3:-4
onear autoencoders	0:-11 1:-3 2:11 3:-5
onear automate	1:-3 2:-6 3:8
onear automated	0:3 1:-5 2:10 3:-11
onear automatic	0:-5 1:6 2:6 3:-11
onear automatically	0:-4 1:-5 2:12 3:-4
onear autonomous	1:-4 2:-4 3:5
onear autonomy	0:-3 1:-3 2:8 3:-7
onear autoregressive	0:-3 1:3 3:-4
onear auxiliary	2:-4 3:4
onear available	1:10 2:-4 3:-6
onear average	1:-6 2:9 3:-9
onear avoid	0:-7
onear avoidance	0:5 1:-7 2:-9 3:5
onear avoiding	0:5 2:-5
onear b	0:-8 2:7
onear backbone	0:-10 1:-3 2:13 3:-8
onear background	0:3 3:-4
onear backpropagation	1:-5 2:8 3:-7
onear balance	1:3 2:-3
onear balancing	0:3
onear bandit	0:-9 2:3
onear bandits	0:-6 3:3
onear barrier	0:-6 2:6
onear base	1:-15 2:12 3:-4
onear based	0:-4 1:4 3:-8
onear baseline	0:9 1:6 2:-10 3:-13
onear baselines	0:-4 1:4 2:-3
onear basic	1:-9 3:6
onear basis	0:-3 1:-6 2:-3 3:6
onear batch	0:-7 1:11 2:-9 3:-6
onear bayesian	0:-21 1:3 2:8
onear bcd-prox	1:-3 2:6 3:-3
onear be	0:-5 1:-3
onear because	0:-6 1:-9 2:-7 3:12
onear been	0:-9 2:-15 3:14
onear before	0:8 2:-9
onear behavior	0:-10 1:8 2:4 3:-6
onear behavioral	0:3
onear behaviors	2:5 3:-7
onear behaviour	0:5 1:-8 2:7 3:-11
onear behind	2:3
onear being	0:-13 1:-4 3:10
onear benchmark	0:-6 3:5
onear benchmarking	0:-8 1:5 3:-10
onear benchmarks	1:-7
onear beneficial	0:-6 1:-11 2:7
onear benefit	1:-3 2:8 3:-8
onear benefits	0:11 1:4 2:-18 3:11
onear bert	0:-5 1:9 2:-5 3:-4
onear besides	0:4 1:-8 3:-8
onear best	0:-5 2:-8 3:9
onear better	1:8 3:-16
onear between	0:-11 1:-9 2:7 3:4
onear beyond	0:3 1:11 2:-13 3:6
onear bias	0:-10 1:-12 2:15 3:-5
onear biases	2:-6 3:4
onear bidirectional	0:5 2:-4
onear binary	0:-3 1:-3 2:11 3:-8
onear black-box	0:-9 1:-5 2:-4 3:13
onear bleu	2:3
onear block	0:-5 1:-7 2:4 3:3
onear blocks	0:4 2:-4 3:-6
onear body	0:-9 1:-5 2:15 3:-11
onear boost	2:7 3:-8
onear boosting	1:3 3:-6
onear boosts	0:-7 2:3 3:-3
onear bootstrap	0:-4 2:5 3:-3
onear bootstrapping	0:-5 1:-8 2:10 3:-3
onear both	1:-4 2:3 3:-10
onear bottom-up	1:-4 2:5
onear bound	0:7 3:-6
onear boundary	0:-10 1:-6 2:8 3:4
onear bounds	0:-8 1:-7 2:13 3:-6
onear box	1:-3 2:3
onear branch	0:5 1:-6 2:5 3:-7
onear branches	0:-6 2:9 3:-3
onear bridge	0:-3 1:-3 2:-3 3:5
onear bring	0:8 1:-4 3:-11
onear brings	2:-13 3:13
onear broad	2:4
onear broadly	0:5 2:-4
onear budget	1:5 2:-4
onear build	0:-6 1:4 2:4 3:-9
onear building	0:4 1:3 2:-6
onear builds	0:-4 1:-7 2:10 3:-7
onear built	0:-4 1:-8 2:4
onear but	1:8 2:-5 3:-12
onear by	1:-8 2:8 3:-11
onear c	0:7 1:-3 2:-4
onear calibration	1:-5 2:-4 3:5
onear call	0:12 1:-8 2:-13 3:7
onear called	0:9 2:-6 3:-15
onear camera	0:9 1:-5 2:-9
onear cameras	0:-8 1:-6 2:9 3:-3
onear can	0:-5 3:-4
onear cannot	1:-5 2:-6 3:7
onear capabilities	0:-9 1:-8 2:-3 3:9
onear capability	0:4 1:-10 2:3 3:-3
onear capable	0:-3 3:4
onear capacity	0:-14 2:16 3:-10
onear captioning	0:-7 1:4 3:-5
onear captions	0:-3 1:-6 2:10 3:-5
onear capture	1:3 2:-13 3:9
onear captured	0:-5 1:-6 3:7
onear car	0:-5 2:9 3:-4
onear carlo	0:3 2:-6 3:-4
onear carried	0:-3 2:3
onear case	2:3 3:-5
onear cases	0:-4 1:-3 2:6
onear cast	0:-3 1:-3 2:8 3:-7
onear casting	0:-11 2:13
onear categories	0:-5 2:-5 3:7
onear causal	0:-6 1:-4 2:9 3:-7
onear caused	0:-9 1:10 2:-19 3:13
onear center	0:-9 1:-4 2:11
onear central	1:-4 2:3
onear certain	0:-14 1:-10 2:6 3:7
onear chain	0:-5 1:-4 2:-5 3:7
onear chains	1:-4
onear challenge	0:9 1:3 2:-16 3:7
onear challenges	0:-16 1:3 2:-5 3:14
onear challenging	1:-5 2:10 3:-12
onear change	0:-6 1:11 2:-14 3:5
onear channel	0:-7 1:6 2:3 3:-3
onear channels	0:6 2:-3 3:-5
onear chaotic	1:3 3:-3
onear character	0:4 2:-7 3:4
onear characteristics	0:-10 1:7 2:6
onear characterization	0:-6 1:4 3:-3
onear characterize	0:9 2:-12 3:7
onear chinese	0:4 1:-5 3:-6
onear choice	0:4 1:-3 2:-11 3:9
onear choices	1:5 2:-4
onear choose	2:4
onear chosen	1:-5 2:10 3:-4
onear cid	0:-4 1:-5 2:7
onear cifar-10	0:-9 1:-5 2:13 3:-4
onear cifar-100	0:-7 2:9
onear cifar10	0:-7 2:8
onear cifar100	0:3
onear cityscapes	1:-3
onear class	0:-7 1:-12 2:10
onear class-specific	0:-8 2:9
onear classes	0:-4 1:-6 2:-3 3:9
onear classic	0:-11 1:8 2:-5 3:-3
onear classical	0:-11 1:9 3:-3
onear classification	0:-16 1:10
onear classifier	0:7 2:-6
onear classifiers	0:-5 1:-8 2:10 3:-5
onear clear	2:-11 3:10
onear clearly	0:-5 1:-4 2:7
onear clients	1:-3 2:3
onear clip	1:4 2:-3
onear close	0:-4 2:5 3:-6
onear closely	0:-6 2:-11 3:12
onear cloud	0:-8 2:-4 3:9
onear clouds	0:6 1:9 2:-16 3:-4
onear clues	0:8 2:-5 3:-3
onear clustering	0:-12 1:-10 2:4 3:8
onear clusters	0:-7 2:8 3:-3
onear cnn	0:-7 1:6 3:-8
onear cnns	1:-7 3:4
onear coarse	0:4
onear coco	1:-3 2:5 3:-5
onear code	1:-8 2:4 3:-3
onear codecs	1:10 2:-8
onear coding	0:5 1:-3 2:-4
onear coherence	0:-9 2:14 3:-9
onear coherent	0:5 3:-5
onear collaborative	2:-3 3:3
onear collect	2:3
onear collected	0:6 2:-6
onear collection	0:-9
onear collision-free	0:-7 1:-6 2:11 3:-8
onear combination	1:-5 2:9 3:-16
onear combinations	0:-6 1:-4 2:8
onear combinatorial	0:-7 1:-3 2:5
onear combine	0:3 1:-3 3:-12
onear combined	0:-7 1:-7 2:7
onear combines	0:-10 1:-10 2:19 3:-14
onear combining	0:-6 1:-10 2:7 3:3
onear comes	2:11 3:-9
onear commercially	1:8 2:-8
onear common	0:-13 1:7 2:-7 3:3
onear commonly	0:-3 1:8 2:-13 3:6
onear commonsense	0:-4 2:9 3:-7
onear communication	0:-4 1:3
onear community	0:8 1:-4 2:-6
onear compact	0:-5 2:4
onear comparable	0:-5 1:10 2:-16 3:9
onear compare	0:-15 1:17 2:-10 3:-13
onear compared	0:-10 1:20 2:-12 3:-16
onear compares	0:-10 1:7 2:-4 3:-4
onear comparing	0:-9 1:11 2:-7 3:-9
onear comparison	0:-11 1:21 2:-18 3:-4
onear comparisons	2:4 3:-4
onear compatible	1:-9 2:11 3:-9
onear competitive	0:-3 1:4 3:-3
onear complementary	0:5 1:-4 2:6 3:-8
onear complete	0:6 1:-4 2:-3
onear completion	0:6 3:-7
onear complex	1:8 3:-13
onear complexity	0:8 1:-4 2:-7
onear compliance	0:-5 1:9 2:11 3:-19
onear complicated	1:-10 2:-5 3:11
onear component	0:6 1:-5 3:-11
onear components	1:-11 2:7 3:-13
onear composed	0:-11 1:-3 2:15 3:-6
onear composition	0:5 3:-5
onear comprehensive	1:-7 3:4
onear compressed	0:-4 1:-9 2:12 3:-5
onear compression	0:-7 1:3
onear compromise	3:-9
onear computation	0:-12 1:5 2:-9 3:14
onear computational	0:-5 1:10 2:-6
onear computationally	0:-5 1:4 3:-6
onear compute	0:6 1:-6 2:-6 3:7
onear computed	0:-3 1:4 3:-8
onear computer	0:-11 2:-6 3:10
onear computing	0:-7 1:-4 2:11
onear concept	0:4 1:-8 2:-8 3:9
onear concepts	0:12 1:-8 2:-4 3:-7
onear conceptualize	1:-3 2:8 3:-6
onear concerns	2:4 3:-3
onear conclude	0:-8 1:6 3:-3
onear condition	0:-5 2:7
onear conditional	0:-8 1:-13 2:9 3:5
onear conditions	1:4 2:-3
onear conduct	1:-8 2:8 3:-5
onear conducted	0:3 1:5 2:-4 3:-9
onear conducting	0:-7 1:-3 2:12 3:-6
onear confidence	0:-11 1:10 3:-4
onear confident	0:-5 1:4 2:-8 3:6
onear configuration	0:-3 1:-6 2:8
onear configurations	1:4 2:-3
onear confirm	0:-6 2:9 3:-8
onear conflict	0:-7 1:-5 2:11 3:-7
onear connected	0:9 1:-5 2:-6 3:-6
onear connection	1:-12 2:4 3:4
onear connections	1:-4 2:-8 3:9
onear connects	0:12 1:-4 2:-11
onear consider	0:-14 1:-4 2:4 3:6
onear considerable	0:-7 3:6
onear considerably	1:8 3:-9
onear consideration	2:-7 3:8
onear considered	0:-12 1:-4 3:7
onear considering	0:-7 1:-4 3:5
onear considers	0:-5 2:11 3:-12
onear consistent	0:-4 1:-5 2:9 3:-4
onear consistently	0:-3 1:9 2:-6 3:-6
onear consisting	0:-4 1:-5 2:6 3:-3
onear consists	0:7 1:-10 3:-6
onear constrained	1:-4 2:7 3:-6
onear constraint	0:-15 1:-5 2:10
onear constraints	0:-3 1:-5 3:3
onear construct	0:3 1:-11 3:-3
onear constructed	0:6 1:-3 2:-4 3:-3
onear constructing	0:11 1:-6 2:-9 3:-8
onear construction	0:5 1:-5 3:-8
onear constructs	1:-6 2:6 3:-3
onear contact	0:-3 2:3
onear containing	0:8 1:-4 2:-9 3:5
onear contains	1:-5 2:3 3:-3
onear contemporary	1:3
onear content	0:-3 1:-5 2:8 3:-3
onear context	0:4 1:-10 2:-3 3:5
onear contextual	0:4 1:-4 2:-5 3:3
onear continual	2:3 3:-5
onear continuous	0:-11 1:-7 2:16 3:-9
onear contrast	0:-8 1:9 2:-8
onear contrastive	1:-6 3:-7
onear contribute	0:4 2:-9 3:8
onear contributes	1:-3 2:6 3:-6
onear contribution	0:20 1:-5 2:-16 3:-13
onear contributions	0:-4
onear control	0:-5 1:-5 2:10 3:-6
onear controllable	0:-5 2:8
onear controlled	0:-7 1:3
onear controller	0:-5 1:6 3:-11
onear controllers	2:6 3:-5
onear conventional	0:-13 1:9 2:-9 3:3
onear convergence	0:6 3:-8
onear converges	2:6 3:-5
onear convert	0:3 2:-11 3:11
onear converting	0:-6 1:4
onear convex	0:-8 1:-5 3:4
onear convolution	1:-3 3:-8
onear convolutional	0:-10 1:6 2:6 3:-7
onear coordinate	0:7 1:-5 3:-5
onear core	0:11 1:-5 2:-7 3:-12
onear corpora	2:5 3:-5
onear corpus	0:-3 2:4
onear correct	0:3 1:-6
onear correction	0:-5 2:7 3:-3
onear correctness	1:8 2:-3 3:-7
onear correlation	0:-3 1:3
onear correlations	0:-10 1:6 3:-4
onear correspondence	0:-8 2:12 3:-5
onear correspondences	0:-6 1:-12 2:12 3:-3
onear corresponding	0:5 1:-7 2:-3 3:4
onear corresponds	0:7 1:-10 3:-5
onear cost	1:12 2:-10
onear costs	0:8 2:-3 3:-11
onear could	0:-5 1:4 2:-16 3:17
onear counterfactual	1:-7 2:4 3:-6
onear counterparts	0:-3 1:12 2:-14
onear coupled	0:-11 1:-10 2:17 3:-7
onear covariance	0:-5 2:7
onear coverage	0:7 2:-7 3:5
onear covering	0:-3 2:6
onear covers	0:-3 1:-4 2:7 3:-3
onear create	1:4 3:-9
onear created	0:6 3:-9
onear creation	1:-6 2:4 3:-6
onear criteria	0:-9 2:15 3:-12
onear criterion	1:3
onear critical	0:-3 3:3
onear cross-domain	0:-3 2:6
onear cross-lingual	1:-8 3:3
onear cross-modal	0:-3 1:-8 2:7 3:-8
onear cross-modality	0:-3 2:6 3:-3
onear crucial	0:5 2:-7 3:5
onear cue	2:9 3:-7
onear cues	0:-10 1:-3 2:11 3:-3
onear current	0:-11 2:3 3:3
onear currently	1:8 2:-7 3:-6
onear curriculum	1:-4 2:8 3:-6
onear custom	1:-7 3:7
onear d	0:5 2:-4
onear d3	1:5 2:7 3:-9
onear data	0:-7 3:6
onear data-driven	0:-7 2:3
onear database	3:-3
onear dataset	2:-7 3:6
onear datasets	1:-7 2:7 3:-24
onear date	0:-3 1:3 2:-5 3:8
onear deblurring	0:14 2:-8 3:-10
onear debugging	1:-10 2:10
onear decay	1:11 2:-8 3:-7
onear decentralized	0:5 2:-8
onear decision	1:-8 3:4
onear decoder	0:-4 2:6 3:-8
onear decoding	1:9 2:-3 3:-8
onear decomposition	0:-5 2:-4 3:8
onear deconvolution	0:8 2:-7 3:-3
onear decouple	0:-9 1:7 3:-4
onear decouples	0:-4 2:-7 3:8
onear decoupling	2:7 3:-7
onear decrease	1:3
onear deep	0:-5 1:-3 2:9 3:-6
onear deeper	0:3 1:-4 2:-11 3:13
onear defense	0:-7 1:7 3:-6
onear define	0:26 1:-9 2:-21
onear defined	0:4 1:-4 3:-7
onear defines	0:4 2:-8 3:7
onear definition	0:-7 1:-8 2:10 3:-6
onear definitions	2:4
onear deformable	2:4 3:-4
onear deformation	0:-8 2:9
onear degradation	0:5 3:-7
onear degree	2:5 3:-8
onear demonstrate	0:8 1:-3 3:-24
onear demonstrated	1:-5
onear demonstrates	0:-3 1:7 3:-6
onear demonstrating	1:-3 2:-4 3:6
onear demonstration	0:5 2:-3 3:-9
onear demonstrations	3:3
onear denoising	0:7 1:5 2:-9 3:-5
onear dense	0:-6 1:-3 2:3 3:5
onear densities	1:3
onear density	0:-3 1:-6 2:8
onear dependencies	0:3 1:-3 2:-3
onear dependency	3:-7
onear deployed	2:-9 3:8
onear deployment	2:5 3:-5
onear depth	1:-6 2:9 3:-11
onear derive	0:9 2:-16 3:6
onear derived	0:-12 1:5 2:10 3:-18
onear descent	0:4 1:3 3:-16
onear describe	0:8 1:-5 2:-4 3:-6
onear described	0:-9 1:-8 2:17 3:-11
onear describes	1:-4 3:-3
onear description	0:7 1:-4 2:-4 3:-5
onear descriptions	0:5 2:-13 3:11
onear descriptor	0:10 2:-9
onear descriptors	0:-9 2:10 3:-12
onear design	1:-6 3:-4
onear designed	0:10 2:-8 3:-4
onear designing	0:-9 1:-5 2:12 3:-3
onear designs	0:6 3:-5
onear desirable	0:-12 1:-3 2:13
onear desired	0:6 3:-4
onear despite	0:-9 1:-5 2:-6 3:12
onear detailed	0:9 1:-7 3:-8
onear details	0:-6 1:-3 3:8
onear detection	1:-3 2:4 3:-5
onear detector	0:7 1:-7 3:-5
onear detectors	1:-3 2:5 3:-4
onear detects	0:7 2:-5 3:-4
onear determine	0:6 2:-11 3:8
onear determined	0:-8 1:9 3:-5
onear determining	0:-4 1:-5 2:7
onear deterministic	0:9 2:-7 3:-7
onear develop	3:-6
onear developed	3:-7
onear developing	0:4 2:-3
onear development	0:8 1:-5 2:-4 3:-6
onear develops	0:10 2:-4 3:-7
onear devices	0:-3 2:7 3:-3
onear devise	0:-3 1:-5 2:4
onear dialog	0:-8 1:-3 2:12 3:-4
onear dialogue	0:11 2:-10
onear difference	0:-3 1:-8 3:5
onear differences	0:-4 1:6 2:-6
onear different	1:-3
onear differentiable	1:-11 3:5
onear differential	0:-10 1:6 2:-5 3:3
onear difficult	0:5 2:-8 3:5
onear difficulty	0:7 2:-8
onear diffusion	0:7 2:3 3:-17
onear digits	0:-5 2:8 3:-3
onear dimension	0:3 1:5 3:-10
onear direct	1:9 2:-8 3:-6
onear directed	0:-8 1:-3 2:9
onear direction	0:-7 1:7 3:-5
onear directions	0:-5 2:6 3:-3
onear directly	1:4 2:-8 3:8
onear discover	0:-5 1:-3 2:9 3:-3
onear discovered	0:-4 1:3 3:-6
onear discovery	0:-8 2:8 3:-3
onear discrepancy	1:-3 2:4 3:-4
onear discrete	0:-11 1:-9 2:5 3:4
onear discriminative	0:-3 1:-7 2:-7 3:10
onear discriminator	0:3 1:-5 2:3 3:-3
onear discuss	0:-5 1:-6 2:15 3:-6
onear discusses	1:-5 2:8 3:-4
onear disentangled	0:-6 2:7
onear disentanglement	1:3 3:-4
onear disparity	0:-5 2:7 3:-3
onear distance	0:4 1:-5 2:-11 3:10
onear distances	0:-8 1:-8 2:13
onear distillation	0:7 1:-3 2:-5 3:-5
onear distinct	0:-4 1:-5 2:10 3:-8
onear distortion	0:-4 1:-5 2:7
onear distributed	0:-9 1:-8 2:15 3:-12
onear distribution	0:14 1:-4 2:-6 3:-12
onear distributions	0:-6 2:-10 3:12
onear divergence	0:5 2:-6
onear diverse	0:-3 1:-14 2:21 3:-16
onear diversity	0:3 1:10 3:-11
onear divide-and-conquer	0:7 2:-7
onear dnn	0:-3 1:-6 2:8 3:-3
onear do	0:-6 1:-8 3:3
onear document	0:-8 1:-3 2:15 3:-11
onear documents	0:-15 1:9 3:-11
onear does	0:-5 1:-5 2:-12 3:13
onear domain	0:-4 1:-5 2:-8 3:12
onear domains	0:3 2:-5
onear done	0:-6 2:11 3:-7
onear double	0:-9 2:10
onear down	0:-3
onear downstream	0:-12 2:11 3:-6
onear dramatically	2:7 3:-6
onear draw	0:-8 1:-11 2:-4 3:10
onear drawbacks	0:6 1:-4 3:-6
onear drawn	1:-5 2:8 3:-7
onear drive	1:-5 2:-8 3:9
onear driven	0:-5 2:8 3:-10
onear driving	1:-6 2:4 3:7
onear dropout	0:-3
onear dual	0:4 3:-4
onear dubbed	0:15 2:-14
onear due	0:-10 1:-7 2:3 3:3
onear during	1:6 2:-4 3:-4
onear dynamic	1:-7 2:6 3:-10
onear dynamics	0:-8 1:-6 2:7 3:3
onear e.g.	0:-18 1:-8 3:12
onear each	0:6 1:-7 2:4 3:-15
onear early	0:-8 1:10 2:-5 3:-10
onear easily	0:-3 2:8 3:-9
onear easy	1:-3 2:4
onear ecoica	0:-3 1:8 2:-3 3:-9
onear edge	0:3 1:3 2:-4 3:-3
onear edges	0:3
onear editing	0:-11 2:17 3:-10
onear effect	1:-4 2:4
onear effective	0:4 1:-9 2:6 3:-6
onear effectively	0:-3 1:-9 2:9 3:-5
onear effectiveness	0:5 3:-9
onear effects	0:5 1:-5 3:-12
onear efficacy	0:-6 1:4 3:-7
onear efficiency	0:-9 1:9 2:3 3:-6
onear efficient	1:5 2:3 3:-18
onear efficiently	1:3 2:-5
onear effort	0:6 1:3 2:-6
onear eight	1:-5 2:4
onear either	0:-8 1:-14 3:10
onear elastic	0:-10 1:13 2:-6
onear elasticity	0:3
onear elements	0:-11 1:12 3:-7
onear em	0:-10 1:3 2:4 3:-5
onear embed	2:6 3:-6
onear embedded	0:-7 1:-4 2:9 3:-5
onear embedding	0:7 1:-5 2:-4 3:-3
onear embeddings	2:-5
onear empirical	0:3 2:4 3:-14
onear empirically	0:-5 1:12 2:-9 3:-6
onear employ	1:-12 2:6 3:-14
onear employed	0:3
onear employing	0:3 1:-5 2:4 3:-9
onear employs	1:-11 2:6 3:-13
onear enable	3:-3
onear enabled	2:12 3:-12
onear enables	0:-7 1:-3 2:17 3:-12
onear enabling	0:-12 1:-4 3:9
onear encode	0:11 3:-14
onear encoded	0:-20 1:8 2:5 3:-11
onear encoder	3:-12
onear encoder-decoder	0:4 2:-4
onear encoders	0:4 1:-3
onear encodes	0:-4 1:-3 2:7
onear encoding	0:4 1:-7
onear encompassing	0:-3 2:7 3:-3
onear encourage	0:4 2:3 3:-8
onear encourages	2:-7 3:8
onear encouraging	0:-6 1:3 2:-10 3:10
onear end	0:6 1:-7 3:-9
onear end-to-end	1:7 2:-7 3:-4
onear energy	0:-14 1:-4 2:-3 3:10
onear engine	2:13 3:-12
onear english	0:-10 1:7 3:-11
onear enhance	3:3
onear enhanced	0:7 1:3 2:-6 3:-7
onear enhances	1:-6 2:5 3:-5
onear enhancing	0:-6 1:-3 3:5
onear enjoys	0:-5 2:10 3:-6
onear enough	0:-3 2:8 3:-6
onear ensemble	0:6 1:-6 3:-6
onear ensure	0:-3 2:-5 3:6
onear ensuring	0:-4 3:8
onear entities	2:5 3:-7
onear entropy	0:-5
onear environment	1:-7
onear environments	1:7 2:5 3:-11
onear epistemic	0:-3 2:4
onear equation	0:4 3:-7
onear equations	1:-4 2:3 3:-5
onear equipped	0:-14 1:-7 2:13 3:3
onear equivalent	0:-17 1:5 3:3
onear equivariance	0:-7 1:-4 3:4
onear error	0:-9 1:5 2:3 3:-5
onear errors	1:-12 2:-6 3:9
onear especially	1:-3
onear essential	0:-5 2:-11 3:12
onear establish	1:-4 2:6 3:-14
onear established	0:7 1:-3 2:-7
onear establishes	0:-8 2:-4 3:8
onear establishing	0:-6 2:3 3:5
onear estimate	1:7 2:-4 3:-9
onear estimated	0:-15 1:-11 2:6 3:7
onear estimates	0:-12 1:-6 2:19 3:-7
onear estimating	1:-7 2:-4 3:6
onear estimation	3:-4
onear estimator	0:-15 1:3 2:7 3:-3
onear estimators	2:5 3:-8
onear et	0:-4 1:8 2:-4 3:-4
onear ethical	0:-8 2:7 3:-11
onear evaluate	1:7 2:-5 3:-6
onear evaluated	0:-8 1:8 2:-6
onear evaluates	0:-4 1:-4 2:6
onear evaluating	1:10 2:-8 3:-9
onear evaluation	0:7 1:3 2:-7
onear evaluations	2:5 3:-9
onear even	0:-10 2:-3 3:5
onear event	0:-3 1:-3
onear evidence	0:-3 1:9 2:-7 3:-6
onear evolution	1:-6 3:-4
onear evolutionary	0:-10 1:-4 2:-5 3:10
onear exact	0:5 2:-4 3:-7
onear examine	0:-5
onear example	0:-3 1:-15 2:-8 3:12
onear examples	0:-4 1:-9 3:8
onear excels	0:-3 2:3
onear execution	0:-3 1:6 2:-18 3:11
onear exhibit	0:4 1:-9 2:-4 3:7
onear exhibits	0:-5 2:-3 3:5
onear existence	0:-3 1:-4 2:7
onear existing	0:-8 1:9 2:-8 3:3
onear exists	0:-9 1:-4 2:12
onear expand	0:-7 2:8 3:-6
onear expanded	3:-3
onear expansion	1:-6 2:14 3:-14
onear expected	0:-3 1:-4 2:9 3:-5
onear expensive	1:5 2:-13 3:8
onear experience	1:-4 2:4
onear experiment	1:-3
onear experimental	0:-4 1:4 2:7 3:-17
onear experimentally	0:-6 1:-8 2:11 3:-8
onear experimentation	0:6 1:7 2:-11
onear experimenting	2:3
onear experiments	0:4 1:-6 3:-7
onear expert	2:-12 3:10
onear experts	0:-4 2:7 3:-5
onear explain	1:-8 2:-13 3:14
onear explainability	2:4 3:-3
onear explanation	0:3
onear explanations	0:-10 1:-7 2:15 3:-10
onear explicit	0:-9 1:3 2:5
onear explicitly	0:-7 1:-6 2:4 3:4
onear exploit	0:-9 1:-5 2:11 3:-6
onear exploiting	0:-16 2:18 3:-6
onear exploits	0:-12 1:-6 2:16 3:-5
onear exploration	0:-7 2:-10 3:12
onear explore	1:-9 2:10 3:-13
onear explored	0:-8 1:-3 2:3
onear explores	0:11 2:-8 3:-4
onear exploring	0:-7 1:-7 2:5
onear exponentially	2:5 3:-7
onear express	0:-5 2:6
onear expressed	0:-4 1:-3 2:12 3:-11
onear expression	0:5 2:-5
onear expressions	0:7 1:-5 2:-5
onear extend	0:-10 1:5 2:8 3:-12
onear extended	1:-9 3:5
onear extending	0:-12 2:18 3:-6
onear extends	0:-10 1:-9 2:19 3:-13
onear extension	0:-5 1:-4 2:4
onear extensions	0:-6 1:8 3:-10
onear extensive	0:3 3:-3
onear extent	0:-3 1:8 2:-3 3:-9
onear external	1:-6 2:4 3:-10
onear extra	0:8 2:-11
onear extract	1:-9 2:4 3:-4
onear extracted	1:-8 2:7 3:-4
onear extraction	0:-5 1:-9 3:8
onear extractor	0:3 1:-6 3:-5
onear extremely	0:-3 2:5 3:-3
onear f1	0:-7 1:4
onear face	0:-5 3:6
onear faces	0:3 3:-3
onear facial	0:7 1:-5 2:-3 3:-7
onear facilitate	0:-12 1:-7 2:3 3:4
onear facilitates	0:-7 1:-6 2:13 3:-7
onear facilitating	2:6 3:-6
onear fact	0:7 2:-11 3:7
onear factor	0:4 1:-5 2:4 3:-12
onear factorization	0:-9 1:-3 2:11 3:-7
onear factorized	0:14 1:-3 2:-12 3:-11
onear factors	0:-9 1:-3 2:15 3:-7
onear factual	0:3
onear fair	2:8 3:-6
onear fairness	0:-8 1:-4 2:10 3:-4
onear faithful	2:-9 3:7
onear false	0:-4 2:-6 3:8
onear families	0:-9 1:4 2:4 3:-5
onear family	0:-5 1:-17 2:7 3:10
onear fashion	1:-4 2:10 3:-7
onear fast	3:-9
onear faster	0:-5 1:10 2:-7 3:-7
onear favorable	1:7 2:-7
onear favorably	1:7 2:-7 3:-3
onear feasibility	0:-6 2:11 3:-7
onear feasible	2:13 3:-12
onear feature	0:7 1:-17 3:-6
onear features	0:4 1:-3 2:-5
onear fed	0:-12 1:-3 2:13 3:-5
onear feedback	0:-4 1:-10 2:18 3:-13
onear few	0:-6 1:3
onear few-shot	1:5 3:-5
onear fewer	1:3 3:-6
onear fidelity	0:6 1:4 2:-6
onear field	0:-15 1:-9 2:15
onear fields	0:3 1:-7 2:4 3:-9
onear filter	0:-7 1:3 2:5 3:-4
onear filtering	0:-5 1:-4 3:4
onear final	2:4 3:-3
onear finally	2:5 3:-8
onear find	3:-16
onear finding	1:-5 2:-10 3:11
onear findings	0:-5 1:9 3:-11
onear finds	1:3
onear fine-grained	0:6 1:-4 2:4 3:-15
onear fine-tune	0:-5 1:-3 2:7
onear fine-tuned	0:-6 1:7 3:-6
onear fine-tuning	2:-7 3:6
onear finetune	1:4
onear finite	0:-9 1:-11 2:9 3:4
onear first	3:-10
onear firstly	0:3 1:6 2:-5 3:-9
onear fit	0:-7 1:-4 2:11 3:-7
onear fitting	0:7 1:-3 3:-9
onear five	0:-4 1:10 2:-8 3:-6
onear fixed	0:-8 2:7 3:-9
onear flexibility	0:9 2:-10
onear flexible	2:4 3:-7
onear flops	0:-9 1:4 2:3 3:-4
onear flow	0:4 1:-5 3:-15
onear flows	0:-5 1:-6 2:13 3:-8
onear focus	0:-13 1:-4 2:-5 3:11
onear focused	0:-5 1:9 2:-4 3:-10
onear focuses	0:6 2:-5
onear focusing	0:-8 2:3
onear follow	2:-6
onear followed	0:5 1:-3 2:-3 3:-9
onear following	0:3 2:3 3:-10
onear follows	0:-10 1:-8 2:10 3:-4
onear for	0:-5 1:-8
onear force	0:-4 2:10 3:-6
onear form	0:-8 1:-12 2:9
onear formal	0:-3 2:4
onear formally	0:6 1:-5 2:-4
onear format	1:-7 2:6 3:-9
onear formed	0:-3 2:-3 3:4
onear forms	0:-3 1:-5 2:7 3:-4
onear formulas	0:-3 1:-4 2:9 3:-7
onear formulate	0:7 1:-9 2:-5
onear formulated	0:-10 1:3 2:6 3:-10
onear formulates	2:4 3:-6
onear formulating	2:-4 3:3
onear formulation	0:-14 1:7 2:5 3:-12
onear forward	2:-6 3:4
onear found	0:-4 1:6 2:-4
onear foundation	2:10 3:-10
onear foundational	0:-7 2:7
onear four	0:7 2:-5 3:-11
onear fourier	2:-11 3:12
onear fps	0:-6 1:-6 2:9 3:-3
onear fraction	0:-7 1:-5 3:6
onear frame	0:7 1:-4 3:-11
onear frames	1:-6 2:7 3:-5
onear framework	1:-20 2:7 3:-5
onear frameworks	1:-6 2:-13 3:14
onear frequency	1:-10 2:12 3:-3
onear from	0:-8
onear frontier	0:-4
onear full	3:-13
onear fully	1:-4 3:-9
onear function	1:-14 2:8 3:-21
onear functional	0:-3 1:8 3:-7
onear functionalities	2:5 3:-4
onear functions	1:-13 2:4 3:6
onear fundamental	2:-15 3:15
onear further	0:5 1:-4
onear furthermore	1:-18 2:6 3:-4
onear fuse	0:-5 1:-6 2:7 3:-5
onear fused	0:-3 2:11 3:-9
onear fuses	0:3 3:-5
onear fusion	0:7 1:6 2:-11 3:-3
onear future	2:-10 3:11
onear gain	1:11 2:-5 3:-7
onear gains	0:-3 1:-3 2:7
onear game	0:-15 1:-7 2:6 3:5
onear games	0:4 1:-5 3:-6
onear gan	1:-4 2:5 3:-7
onear gans	1:4 2:-11 3:9
onear gap	0:3 1:-6
onear gaussian	0:-21 1:-4 3:13
onear gd	0:-3 2:4
onear general	0:-9 1:5 2:5
onear general-purpose	0:-5 2:-4 3:6
onear generalizability	1:3
onear generalizable	0:-5 1:-7 3:7
onear generalization	0:6 1:-4 3:-6
onear generalize	0:11 2:-10 3:-7
onear generalized	1:-5 2:4 3:-7
onear generalizes	0:-8 1:-3 3:5
onear generalizing	0:-5 1:-8 2:3 3:4
onear generally	0:-4 1:4 2:-16 3:14
onear generate	0:9 1:-7 2:-6
onear generated	1:-5 2:10 3:-18
onear generates	0:-12 1:-5 2:18 3:-10
onear generating	0:4 1:-5
onear generation	0:3 1:-6 3:-4
onear generative	0:-8 1:-3 2:6
onear generator	1:3 3:-6
onear generic	0:-4 1:-11 2:9 3:-7
onear genome	0:-10 2:11
onear geometric	0:-6 1:6 3:-4
onear geometry	0:-3
onear gibbs	0:-4 1:3
onear give	0:-6 1:-8 2:13 3:-5
onear given	1:-11 2:7 3:-10
onear gives	0:-5 1:6 3:-4
onear global	1:-14 2:4
onear glue	0:11 1:-5 2:-10 3:-4
onear gnn	0:-6 1:-3 2:8
onear goal	1:-5 2:-4 3:3
onear good	0:-7 1:8 2:4 3:-14
onear gradient	0:4 3:-10
onear gradients	0:-9 1:9 2:-3 3:-6
onear graph	0:4 1:-18
onear graphical	0:11 1:-3 2:-5 3:-8
onear graphs	0:6 1:-10 3:-9
onear grasp	2:-6 3:6
onear grasping	1:-3
onear greatly	2:-4 3:4
onear greedy	3:-5
onear grids	0:-9 1:11 2:-6 3:-11
onear gripper	0:-6 1:-4 2:13 3:-8
onear ground	0:11 1:-3 2:-6 3:-11
onear grounded	2:3 3:-5
onear grounding	1:-3 3:-3
onear group	0:-8 2:10
onear groups	0:-5 1:-8 2:11 3:-4
onear growth	0:4
onear guarantee	0:-5 1:-3 2:6
onear guaranteed	0:5 1:-7
onear guarantees	1:5 2:4 3:-7
onear guidance	1:-9 2:10 3:-5
onear guide	1:-3 2:17 3:-14
onear guided	0:-4 2:5
onear had	2:8 3:-5
onear hallucination	2:3
onear hand	0:11 1:-6 2:-5 3:-10
onear handle	0:-5 2:7
onear handling	0:-8 1:-6 2:7
onear hard	1:-9 2:7 3:-4
onear harder	1:4 3:-5
onear hardware	0:-4 1:-10 3:8
onear has	0:-7 2:-3 3:4
onear have	0:-15 1:6 2:-6 3:11
onear having	0:-3 1:-3
onear head	0:-12 2:9 3:-8
onear heads	0:3 1:3 2:-5
onear health	0:-3 2:9 3:-7
onear help	0:-3 2:-5 3:6
onear helps	1:-3 2:7 3:-5
onear hence	0:8 2:-11
onear here	0:-11 2:7 3:-9
onear heterogeneous	1:-3 3:5
onear hidden	0:-3 1:-11 2:15 3:-12
onear hierarchical	0:13 1:-13 2:-14 3:6
onear hierarchy	0:-4 2:6
onear high-dimensional	0:-13 1:7 2:6 3:-6
onear high-fidelity	0:-3 2:15 3:-13
onear high-level	1:-3 2:9 3:-8
onear high-performance	0:-8 1:15 2:-10 3:-12
onear high-quality	0:-3 1:-3 3:5
onear higher	2:5 3:-8
onear highest	1:3 2:-5 3:6
onear highlight	0:-4 1:4 3:-4
onear highlighting	0:8 1:-4 2:-5
onear highlights	0:-4 2:12 3:-9
onear highly	0:-3 1:-4
onear hilbert	0:-7 2:10 3:-4
onear hold	0:3 1:3 2:-3 3:-7
onear hope	1:3 2:-4
onear hope-input	0:6 1:3 2:-7
onear hours	0:-11 2:12 3:-4
onear how	0:-9 1:-8 2:12 3:-6
onear however	0:-8 2:3
onear hull	2:3
onear human	0:-23 2:9
onear human-robot	2:-6 3:6
onear human3.6m	0:-3 2:4
onear humanoid	0:-8 1:-4 2:16 3:-12
onear humans	0:-13 1:-9 2:4 3:8
onear hybrid	0:-13 2:11 3:-7
onear hyperparameters	0:-5 1:-5 2:-3 3:7
onear hypothesis	0:6 1:-5
onear i	0:4 1:4 2:-4 3:-6
onear i.e.	0:6 1:-4 3:-19
onear ica	0:-6 2:7
onear ida*	0:3 2:-6 3:5
onear idea	1:-6 2:7 3:-17
onear ideal	0:-8 2:9 3:-3
onear ideas	0:-3 1:-8 2:-5 3:8
onear identification	0:-9 2:5 3:-7
onear identify	0:-13 1:-5 2:14 3:-4
onear identifying	0:5
onear ie	0:-7 1:-5 2:10
onear if	1:-6 2:-4 3:10
onear ii	0:-9 1:4 2:8 3:-11
onear iii	0:-10 1:7 3:-4
onear illustrate	1:-3 2:4
onear image	0:-9 1:-7 3:9
onear imagenet	0:-9 1:7 2:-4 3:-11
onear images	2:-3
onear imaging	0:-3 2:6 3:-4
onear imitation	0:-12 1:7 2:-4
onear impact	0:-4 1:-6 2:-8 3:10
onear implement	1:8 2:-7
onear implementation	0:-9 1:-8 2:10
onear implemented	0:-15 1:-12 2:22 3:-12
onear implementing	0:10 1:-5 2:-6 3:-5
onear implements	1:-7 2:4 3:-4
onear implicit	0:5 1:-9 3:-5
onear implicitly	0:-11 1:-5 2:14 3:-8
onear implies	0:-3 1:3
onear importance	1:-7 3:6
onear important	1:-5 2:-3 3:5
onear importantly	1:-6
onear improve	0:-3 1:11 2:-4 3:-4
onear improved	0:-14 1:9 2:8 3:-15
onear improvement	0:-4 1:4 2:-6 3:3
onear improvements	0:-8 1:5 2:8 3:-20
onear improves	0:-6 1:11 2:-5
onear improving	0:6 1:-5 2:-9 3:7
onear in	1:-11 3:6
onear in-context	2:8 3:-8
onear inception	0:-3 2:5
onear include	0:-10 1:-10 3:13
onear includes	0:-6 1:-10 2:-6 3:13
onear including	0:-12
onear incomplete	0:7 2:-12 3:6
onear incorporate	1:-5 3:4
onear incorporated	0:-6 1:-8 2:12 3:-6
onear incorporates	0:4 1:-11 2:3 3:-16
onear incorporating	0:6 1:-12
onear increase	0:-5 2:9 3:-8
onear increased	2:10 3:-10
onear increases	0:-5 1:5 3:-3
onear increasing	0:-3 2:10 3:-10
onear incremental	0:6 1:-7 3:-5
onear indeed	0:-5 2:10 3:-7
onear independence	2:11 3:-9
onear independent	0:-10 1:4 3:3
onear indicate	0:-3 1:4 2:3 3:-10
onear indicated	0:-5 1:5 2:-3 3:-3
onear indicating	0:-6 2:7
onear individual	0:-12 1:-3 2:8
onear inertia	2:-12 3:13
onear inference	0:10 1:-11 3:-5
onear inference-time	0:-3 2:5
onear inferior	2:9 3:-7
onear inferred	0:6 2:-5
onear influence	3:4
onear information	0:7 1:-4 2:-5
onear informative	0:-5 1:-3
onear inherent	0:-5 1:9 2:-14 3:9
onear inherits	0:-8 1:8 3:-9
onear initial	0:11 1:-4 2:-7 3:-8
onear initialization	0:3 1:-4 2:-8 3:7
onear innovative	0:3 2:-5 3:3
onear inpainting	2:-3
onear input	1:-14 2:9 3:-13
onear inputs	0:-15 1:-4 2:10
onear insertion	0:-5 1:3 2:9 3:-12
onear insight	0:3 2:3 3:-9
onear insights	0:-7 2:13 3:-8
onear inspiration	3:4
onear inspired	0:-14 1:-12 2:-3 3:12
onear instance	0:8 1:-6 2:-10 3:10
onear instance-level	0:3 1:-3
onear instances	2:-4
onear instead	0:-9 1:16 2:-18 3:8
onear instruction	0:3 1:-11 2:3 3:-6
onear instructme	2:5 3:-7
onear integrate	1:-8 2:8 3:-8
onear integrated	0:-11 1:-12 2:8
onear integrates	0:5 1:-12 2:4 3:-10
onear integrating	1:3 2:-4
onear integration	0:-5 1:-7 2:9 3:-3
onear interaction	0:12 1:-8 2:-10 3:3
onear interactions	1:-7 2:-3 3:6
onear interactive	0:3 2:-5 3:-4
onear interest	0:-6 3:6
onear interface	0:-3 1:-3 3:3
onear intermediate	0:8 1:-5 2:-4 3:-6
onear internal	0:11 1:-4 2:-9
onear interplay	0:-8 3:7
onear interpolation	0:-4 1:-10 2:12 3:-9
onear interpretability	0:-3 1:-5 2:-8 3:10
onear interpretable	0:5
onear interpretation	0:-3 1:-6 2:9 3:-4
onear interventions	0:-6 2:9 3:-10
onear into	0:4 1:-12 2:6 3:-9
onear intrinsic	2:3
onear introduce	0:6 2:-8
onear introduced	0:-6 1:6 2:-3 3:4
onear introduces	0:8 1:-4 2:-4 3:-11
onear introducing	0:9 1:-7 3:-14
onear intuitive	0:-8 1:-6 2:12 3:-5
onear invariance	0:4 1:3 2:-5 3:-5
onear inverse	0:-8 1:3
onear inversion	2:4
onear investigate	0:-4 2:3
onear investigated	2:4
onear investigates	2:5 3:-4
onear investigation	0:-5 1:-7 2:15 3:-10
onear involves	0:-10 1:-5 2:14 3:-15
onear involving	0:-9 1:-4 2:14 3:-5
onear iris	0:-6 2:10 3:-9
onear is	0:-8 1:-7 2:5
onear issue	1:14 2:-7 3:-7
onear issues	0:8 2:-3 3:-10
onear it	0:-9 1:-3 2:-3 3:8
onear iteration	0:11 2:-6 3:-7
onear iterative	0:-5 2:5
onear iteratively	0:-9 1:5 2:3
onear its	0:11 2:-8 3:-9
onear ivntr	1:-3 2:8 3:-6
onear joint	0:5 2:-10
onear jointly	1:-10 2:9 3:-9
onear just	1:-8 2:7 3:-10
onear justify	1:3
onear k	2:-7 3:5
onear kalman	0:-12 1:3 2:8 3:-4
onear keep	2:9 3:-9
onear kernel	1:-13 2:-3 3:7
onear kernels	1:7 3:-7
onear key	0:4 1:-7 2:-6 3:6
onear keypoint	2:5 3:-3
onear keypoints	0:-3 1:3 2:-10 3:8
onear kinematic	0:-10 2:12 3:-5
onear kitti	2:-3 3:5
onear knowledge	0:-6 1:-7 3:7
onear known	0:-12 1:8 3:-3
onear label	0:-8 1:-6 2:15 3:-10
onear labeled	0:3 2:-10 3:8
onear labeling	1:-4
onear labels	0:-13 1:-6 2:14 3:-5
onear lack	0:-4 2:-4 3:6
onear landscape	0:-7 2:7 3:-3
onear language	0:-4 1:3 2:5 3:-8
onear languages	0:4 1:-3
onear large	0:-12 1:11
onear large-scale	0:-5 1:-3 2:5 3:-3
onear larger	0:-4
onear last	2:3 3:-7
onear latent	1:-9
onear later	2:3 3:-7
onear law	2:12 3:-10
onear layer	0:-5 2:10 3:-14
onear layer-wise	2:4
onear layers	1:4 2:-4 3:4
onear layout	0:-5 2:9 3:-5
onear lead	2:-6 3:6
onear leading	2:-6 3:5
onear leads	2:11 3:-14
onear learn	0:4 1:-6 3:-15
onear learnable	0:5 1:-8 2:-3 3:5
onear learned	0:10 1:-4 2:-3 3:-12
onear learner	1:-4 2:7 3:-9
onear learning	0:-4 1:3
onear learns	0:-9 1:-6 2:14 3:-12
onear learnt	3:-3
onear least	1:5 3:-7
onear legs	0:-9 3:7
onear lenet-5	0:-3 1:-7 2:9
onear length	0:-5 2:6
onear lens	0:-3 2:4 3:-11
onear less	0:-4 2:6
onear level	0:-3
onear levels	0:10 1:-9 2:-7 3:-3
onear leverage	0:-10 2:10 3:-13
onear leveraged	1:-5 2:6
onear leverages	1:-13 2:7 3:-6
onear leveraging	0:-4 1:-9 2:7 3:-4
onear lexical	0:-8 2:10 3:-7
onear library	0:11 1:-4 2:-3 3:-9
onear lidar	0:9 1:-6 3:-7
onear lies	0:7 1:-3 2:-6 3:-3
onear light	1:-11 2:-5 3:9
onear light-weight	1:-5 3:-5
onear lightweight	2:4 3:-7
onear like	0:-24 1:15 2:-3 3:-10
onear likelihood	0:-9 2:3 3:4
onear limit	0:10 1:-6 2:-6 3:-6
onear limitation	0:4 1:4 2:-5
onear limitations	1:9 2:-13 3:8
onear limited	0:-5 2:3 3:-3
onear limits	1:5 2:-4 3:-4
onear line	0:-11 1:-7 2:4 3:3
onear linear	0:-15 1:3 2:12 3:-13
onear linearly	0:3 2:-3
onear lines	0:4 1:-10 2:5 3:-7
onear linguistic	0:-4 1:4 3:-7
onear link	0:-10 2:15 3:-8
onear lip	0:-5 2:6
onear literature	0:-7 3:4
onear llm	0:7 1:-7 2:8 3:-10
onear llms	0:-6 2:-5 3:9
onear lm	1:-4 2:8 3:-7
onear lms	1:-8 2:6
onear load	0:6 1:-4 3:-5
onear local	0:9 2:-8 3:-3
onear localization	1:3 2:4 3:-11
onear location	0:-4 2:9 3:-6
onear locations	0:9 1:-6 3:-9
onear locomotion	0:-4 2:9 3:-6
onear logic	1:-9 2:9 3:-10
onear long	0:-10 2:8 3:-4
onear loss	0:-6 1:-14 3:10
onear losses	0:6 1:-6 2:-5
onear low	0:-4 1:-4 2:12 3:-9
onear low-level	0:-6 1:-3 2:5
onear low-rank	0:-6 2:6
onear low-resource	0:-4 1:4 2:-6 3:4
onear lower	0:-10 2:4
onear lstm	0:-5 2:6 3:-10
onear machine	0:-3 1:-9 2:5
onear machines	0:3 1:-6 2:3
onear made	0:10 1:-9 2:-10 3:5
onear magnitude	0:-4 1:9 2:-4 3:-5
onear main	0:18 2:-13 3:-10
onear mainstream	0:-6 1:10 2:-8
onear maintain	0:5 1:4 2:-6 3:-4
onear maintaining	0:-8 1:-7 2:18 3:-13
onear major	0:-8 2:7 3:-8
onear majority	0:-4 1:-5 2:9 3:-7
onear make	1:-7 2:5 3:-4
onear makes	0:-4 1:3 2:-6 3:8
onear making	0:5 1:-6
onear mamba	0:5 2:-4
onear manifest	1:-5 2:11 3:-7
onear manifold	0:3 1:-4 3:-6
onear manifolds	0:8 1:-4 2:-4 3:-4
onear manipulation	1:-7 3:5
onear manner	1:-3 2:8 3:-10
onear many	0:-15 1:-8 2:7
onear map	1:4 2:7 3:-14
onear mapping	0:-8 1:-3 2:5 3:4
onear mappings	2:7 3:-5
onear maps	0:3 1:-9 2:6 3:-14
onear margin	0:-9 1:-3 2:14 3:-6
onear marginal	0:-4 1:3 2:-7 3:8
onear market-1501	0:-6 1:-3 2:10
onear markov	0:-6 1:-8 2:13 3:-6
onear mask	0:15 2:-15
onear masked	0:-3 1:-3 2:7 3:-7
onear masking	0:-8 2:8
onear masks	0:-3 2:8 3:-5
onear mass	2:6 3:-4
onear match	0:-8 1:6 2:7 3:-8
onear matches	0:-10 1:15 2:-8 3:-11
onear matching	0:-10 3:4
onear material	0:-4 1:-4 2:9 3:-4
onear matrices	0:-10 1:-5 2:-4 3:10
onear matrix	0:-20 1:-3 2:4 3:7
onear maximization	0:-5 2:7 3:-5
onear maximize	0:-3 2:-5 3:6
onear maximizes	0:4 2:-4
onear maximizing	0:-7 1:-4 2:17 3:-12
onear maximum	0:-12 2:8 3:-8
onear may	3:-3
onear mean	0:-10 1:-5 2:4
onear meaning	0:-3 2:-5 3:6
onear means	0:-10 1:-3 2:12 3:-4
onear meanwhile	1:9 3:-13
onear measure	0:11 1:-9 2:-12 3:4
onear measured	2:4
onear measures	0:-11 1:-9 2:5 3:3
onear mechanism	0:6 1:-4 2:-4
onear mechanisms	0:6 1:-5 2:-3 3:-3
onear medical	2:5 3:-6
onear memory	1:5 3:-10
onear merits	0:-6 2:6 3:-8
onear mesh	0:6 3:-3
onear message	0:-5 2:7 3:-5
onear meta-learning	0:-4 2:8 3:-8
onear method	0:-3 2:5 3:-13
onear methodologies	1:-4 2:7 3:-6
onear methodology	0:5 1:-4 3:-8
onear methods	0:-9 1:10 2:-8 3:3
onear metric	1:3 2:4 3:-13
onear metrics	1:-6 2:-6 3:6
onear minimal	0:-3 2:5
onear minimax	2:-5 3:5
onear minimization	0:-5 1:-8 3:7
onear minimize	0:-13 2:16 3:-5
onear minimizes	0:8 1:-4 2:-6 3:-8
onear minimizing	0:-5 1:-7 2:11 3:-4
onear minimum	0:-11 2:13 3:-5
onear mining	0:3
onear minor	1:-6 2:7
onear miou	2:4
onear missing	1:-4 2:5 3:-3
onear mitigate	1:-3 2:5 3:-8
onear mitigating	0:-4 2:8 3:-4
onear mixing	0:4 1:7 2:-10 3:-3
onear mixture	0:-6 1:6 2:4 3:-8
onear mixtures	0:-3 3:-4
onear mixup	0:-12 1:-3 2:14
onear ml	2:9 3:-8
onear mle	0:-4
onear mm	0:11 2:-11 3:-6
onear mmd	0:-6 1:4 2:3
onear mnist	0:-11 2:12
onear mobile	0:-5 1:-4 2:7
onear mobilenet	0:-5 3:7
onear modalities	0:7 2:-13 3:9
onear modality	0:-3 2:-3 3:8
onear mode	0:3 1:-4
onear model	0:3 1:-12 3:-3
onear model-free	1:-4 2:6 3:-5
onear modeled	0:-3 1:-11 2:12 3:-6
onear modeling	0:7 1:-12 2:4 3:-7
onear modelling	0:-4 2:5
onear modelnet40	0:-7 2:8
onear models	0:-14 1:3
onear modern	0:-8 1:-9 3:4
onear modification	0:-15 1:8 2:-4
onear modified	1:-12 2:7 3:-4
onear modify	0:-16 1:-7 2:18 3:-5
onear modular	0:3 3:-3
onear module	0:6 2:-6
onear modules	0:4 1:-9 2:5 3:-13
onear momentum	0:-6 2:9 3:-5
onear monocular	0:-6 2:11 3:-4
onear monte	0:-7 2:7 3:-3
onear more	0:-5 2:-3 3:7
onear moreover	0:-11 1:-6 2:3 3:9
onear most	0:4 1:10 2:-8 3:-6
onear motion	1:-13 2:-3 3:7
onear motions	1:-6 2:6
onear motivate	0:4 1:-6 2:3 3:-7
onear motivated	0:-7 1:-11 2:-12 3:17
onear movement	0:-5 2:9 3:-5
onear moves	0:-3 2:4 3:-6
onear mpc	0:-10 1:7 2:-3
onear mtl	0:5 1:-4 3:-4
onear much	0:-5 1:11 3:-16
onear multi-agent	0:-7 1:-6 2:8
onear multi-armed	0:-5 3:-6
onear multi-class	2:3 3:-3
onear multi-label	0:-5 2:5
onear multi-layer	1:10 2:-7 3:-9
onear multi-modal	0:6 1:-12 3:-4
onear multi-object	1:7 2:-7 3:-3
onear multi-robot	2:7 3:-4
onear multi-step	0:-6 1:-3 3:6
onear multi-task	0:-5 2:10 3:-8
onear multi-view	0:-4 1:3 2:7 3:-14
onear multidimensional	0:4 1:-4 3:-4
onear multilingual	0:-7 1:-9 2:20 3:-14
onear multimodal	0:7 1:-6 3:-6
onear multiple	0:-3 1:-6 3:3
onear multivariate	0:-7 1:-6 2:4 3:4
onear music	2:6 3:-5
onear mutual	0:9 1:-3 2:-3
onear n	1:-3 2:10 3:-8
onear naive	0:-10 1:15 2:-13 3:-6
onear named	0:10 1:-6 2:-4 3:-7
onear namely	0:5 1:-9 2:3 3:-14
onear natural	0:-15 1:-3 2:10
onear naturally	0:-4 2:6 3:-10
onear nature	0:5 3:-6
onear near	0:-5 2:6 3:-3
onear nearest	0:-6 1:10 2:-5 3:-12
onear nearly	0:-3 1:3 3:-7
onear necessary	0:-7 1:-8 2:7
onear necessity	0:11 1:3 2:-12
onear need	0:-4 2:-15 3:12
onear needed	2:-17 3:17
onear negative	0:7 2:-5
onear negligible	2:5 3:-4
onear neighbor	0:-9 1:-7 2:15 3:-8
onear ner	2:5 3:-5
onear nerf	0:-5 2:-7 3:11
onear nested	0:-7 2:3
onear net	1:7 2:-5
onear nets	0:-5 1:-4 3:9
onear network	1:-5 3:-6
onear networks	0:-4 1:-6 3:5
onear neural	0:-11 1:-5 3:8
onear new	0:12 1:-10 2:-6
onear newly	0:15 1:-7 2:-10 3:-10
onear nlp	0:8 3:-11
onear nlu	0:5 2:-4
onear no	0:-8 1:-6 3:10
onear node	0:6 2:-4 3:-6
onear nodes	0:-3 1:-3 2:8 3:-8
onear noise	0:-7 3:6
onear noisy	0:-5 1:-6 2:8
onear non-blind	0:8 2:-5 3:-4
onear non-linear	0:-9 1:-4 2:12 3:-3
onear non-local	0:7 1:-7 2:-11 3:8
onear non-parametric	2:3 3:-3
onear nonconvex	1:-5 2:4 3:-5
onear nonlinear	0:-9 1:-3 2:4 3:5
onear nonparametric	0:7 3:-15
onear normal	0:-10 2:9
onear not	0:-11 2:-6 3:10
onear notably	0:10 1:-4 3:-12
onear note	0:7 1:-3 2:-11 3:8
onear notion	0:8 1:-8 2:-7 3:3
onear notions	0:-6 1:-3 2:-3 3:10
onear novel	0:10 2:-8 3:-9
onear number	2:-8 3:6
onear numerical	0:-6 1:-5 2:4 3:3
onear o	0:-6 2:6
onear o2p	0:-3 1:-6 2:9 3:-6
onear object	1:-3
onear objective	0:4 1:-10
onear objectives	0:4 1:-11
onear objects	0:5 1:-6 2:-3
onear observation	1:-4 2:7 3:-7
onear observe	2:-7 3:5
onear observed	0:-11 1:4 2:7 3:-15
onear obstacle	0:6 1:-6 2:6 3:-15
onear obtain	2:3 3:-7
onear obtained	0:-9 1:-9 2:14 3:-5
onear obtaining	0:-6 2:9 3:-4
onear obtains	0:-4 2:12 3:-7
onear odometry	1:8 3:-5
onear of	0:-3 3:-3
onear off-the-shelf	0:-10 1:4 2:5 3:-5
onear offer	2:-6 3:6
onear offers	0:-12 1:8 2:11 3:-10
onear offline	0:11 2:-10 3:-7
onear often	0:-5 2:-16 3:15
onear on	0:-9 1:-3 2:4 3:-3
onear one	0:-5 1:-6 3:6
onear one-shot	0:-3 1:5 2:-13 3:5
onear ones	0:-3 2:-3
onear online	0:-10 1:11 2:3 3:-14
onear only	0:-6 3:4
onear ood	2:7 3:-6
onear open	0:12 2:-13
onear open-source	0:-10 1:7 2:3 3:-10
onear open-sourced	1:5 2:-5
onear operation	0:7 2:-6 3:-8
onear operations	0:13 2:-6 3:-7
onear operator	0:-8 2:13 3:-7
onear operators	0:-9 3:3
onear opposed	0:-3 1:11 2:-8 3:-5
onear optical	0:5 1:-8 2:4 3:-7
onear optimal	0:-5 2:10 3:-13
onear optimality	2:3
onear optimization	0:-12 1:3 2:8 3:-7
onear optimize	1:-7
onear optimized	3:-11
onear optimizers	0:6 1:6 2:-4 3:-7
onear optimizes	0:-5 1:-3 2:13 3:-10
onear optimizing	0:-8 1:4 2:4 3:-9
onear or	0:-8 1:5 2:-3 3:3
onear oracle	0:-3 1:-9 2:4 3:5
onear order	2:7 3:-9
onear orders	1:3 3:-4
onear original	1:4 2:-3
onear orthogonal	2:3
onear other	1:5 2:-9
onear our	0:12 1:-9 2:-4 3:-8
onear out	1:4 3:-14
onear out-of-distribution	2:5 3:-3
onear outlier	0:-3 1:3 2:5 3:-5
onear outliers	0:-4 1:-3 2:-5 3:9
onear outperform	0:-13 1:15 2:-21 3:4
onear outperforming	0:-8 1:14 2:-13
onear outperforms	0:-21 1:19 2:-11 3:-7
onear output	0:-6 1:-13 2:15 3:-10
onear outputs	0:-3 1:-5 2:7
onear over	0:-13 1:12 2:-3 3:-11
onear overall	0:-7 1:-3 2:6
onear overcome	1:-7 2:5 3:-4
onear overcomes	0:7 1:-5 2:-10 3:6
onear overfitting	1:-5 2:6
onear overlooked	0:-4 2:6 3:-4
onear paired	0:11 1:-6 2:-7 3:-4
onear pairs	0:-6 1:4 3:-4
onear pairwise	1:5 2:-10 3:6
onear paper	0:-5
onear par	0:-5 1:18 2:-16 3:-4
onear paradigm	0:7 1:-7 2:-4
onear paradigms	0:4 1:-10 2:7 3:-11
onear parallel	0:8 1:-5
onear parameter	2:7 3:-12
onear parameterized	0:4 1:-5 3:-5
onear parameters	0:-3 1:10 3:-8
onear parametric	0:-3 1:-4 2:7
onear part	0:-3 1:-3 2:3
onear partial	0:-12 1:-3 2:12
onear partially	0:-7 3:4
onear particle	0:-4 1:4
onear particular	1:-3 3:-10
onear particularly	0:-3 2:6 3:-5
onear partition	0:-7 1:-5 2:11 3:-6
onear parts	0:6 3:-5
onear pascal	0:-3 2:5
onear passing	0:-6 1:-4 2:8 3:-5
onear patch	0:-4 1:-6 2:7
onear path	0:-10 2:14 3:-7
onear paths	1:-6 2:-10 3:9
onear pathway	0:11 2:-7 3:-3
onear pattern	0:-7 1:-6 2:7 3:4
onear patterns	0:-5 1:9 3:-14
onear pbm	0:-8 2:9
onear pedestrian	0:-4 2:4
onear peleenet	0:-6 1:-4 2:10 3:-4
onear people	0:3 1:-4
onear per	0:-3
onear perception	0:-5 2:-6 3:8
onear perceptual	2:3
onear perfect	2:3
onear perform	0:-9 1:8 2:4 3:-15
onear performance	3:-6
onear performances	0:-5 1:14 2:-7 3:-14
onear performed	0:-5 1:-7 2:10 3:-4
onear performing	0:-6 2:9 3:-5
onear performs	0:3 1:6 2:-3 3:-11
onear perplexity	1:-7 2:9 3:-7
onear person	0:-4 3:5
onear perspective	0:-7 1:-9 2:12 3:-9
onear perturbation	0:-6 1:9 2:-7 3:-7
onear perturbations	1:-3 2:6 3:-4
onear phase	0:-14 2:4
onear phases	0:7 2:-7
onear phenomenon	0:-3 1:-6 2:-4 3:7
onear photo-realistic	2:3
onear photometric	1:-5 2:4
onear physical	0:-5 2:12 3:-9
onear pipeline	1:-6 2:10 3:-13
onear pixels	0:5 2:-4 3:-3
onear place	0:-7 1:11 2:-8 3:-4
onear placement	0:3 3:-3
onear plan	0:6 1:-7 2:-4 3:-7
onear planner	0:-3 1:-3 2:7 3:-6
onear planners	1:5 2:-8 3:5
onear planning	1:5 3:-9
onear platform	2:3
onear play	0:6 1:-4 2:7 3:-12
onear plm	1:6 2:-4 3:-3
onear plms	0:-5 3:3
onear plug-and-play	0:-5 2:-4 3:10
onear plugged	2:4 3:-4
onear point	0:-4 2:7 3:-21
onear point-gn	0:-12 2:12 3:-3
onear pointer	0:-3 1:-6 2:5
onear poisoning	0:-4 1:-9 2:10 3:-5
onear policies	0:-6 1:12 2:-9 3:7
onear policy	0:8 1:-6 2:-6 3:-6
onear polynomial	0:-10 1:3 2:5 3:-6
onear pooling	0:5 1:-4 3:-7
onear popular	0:-12 1:6 2:5 3:-15
onear population	0:3 2:-3
onear pose	2:8 3:-16
onear poses	0:3 1:-10 2:7 3:-9
onear position	0:-4 2:5 3:-3
onear positioning	0:3 1:-6 2:-12 3:10
onear positions	0:-8 2:10 3:-6
onear positive	0:8 2:-7
onear possibility	2:6 3:-4
onear possible	0:3 1:4 2:-13 3:7
onear posterior	0:-4 1:-3 2:8 3:-5
onear potential	0:-5 2:-9 3:12
onear potentially	2:8 3:-7
onear power	1:-12 2:11 3:-14
onear powerful	0:-16 1:-3 3:10
onear practical	0:3 1:-8 2:-7 3:6
onear practice	0:-6 1:4 3:-5
onear pre-trained	2:-3
onear pre-training	0:6 1:-3 2:4 3:-12
onear precise	0:-3 2:-3 3:4
onear precision	0:5 1:-5 3:-8
onear predict	0:6 2:3 3:-10
onear predicted	0:-6 1:-7 2:11 3:-8
onear predicting	0:-11 1:-5 3:10
onear prediction	1:-6
onear predictions	0:-10 2:4
onear predictive	1:5 3:-9
onear preference	0:5 1:-7 2:4 3:-10
onear preferences	0:5 1:8 2:-9
onear preliminary	3:-3
onear present	3:-3
onear presented	2:3 3:-5
onear presents	0:3 3:-18
onear preserve	3:-4
onear preserving	0:-8 1:-3 2:7
onear pretrained	0:6 1:-8 2:-3
onear pretraining	0:8 1:-11 3:-4
onear previous	0:-14 3:5
onear previously	0:-3 1:4 2:-3 3:3
onear primitives	0:-13 1:-8 2:18 3:-11
onear principle	1:-8 2:8 3:-7
onear principled	1:3 3:-5
onear principles	0:-7 1:-9 2:17 3:-15
onear prior	0:-6 1:-6 2:5 3:5
onear priors	0:4 2:-4
onear privacy	0:-4 2:5
onear private	0:-7 1:-4 2:13 3:-8
onear probabilistic	0:-3 2:13 3:-15
onear probabilities	0:-6 1:-7 2:-6 3:10
onear probability	0:-3 1:-4 2:9 3:-7
onear probe	0:-3 1:5 3:-7
onear probing	0:-5 1:6 2:-10 3:8
onear problem	1:-5
onear problems	2:-3
onear procedure	1:-9 2:7 3:-9
onear procedures	0:9 1:6 2:-14 3:3
onear process	0:-3 2:7 3:-19
onear processed	0:-6 2:7 3:-3
onear processes	0:-11 2:8
onear produce	0:-5 2:11 3:-8
onear produced	0:7 1:-8 2:3 3:-5
onear produces	0:7 2:-6 3:-3
onear producing	0:-6 2:9
onear product	0:-5 2:8 3:-3
onear program	0:-10 2:12 3:-4
onear programming	1:-8 2:3 3:-6
onear programs	0:7 2:-6 3:-3
onear progress	0:-3 1:-3 3:6
onear projection	0:-8 1:8 3:-9
onear projects	1:-3 2:4
onear promise	0:-8 2:-7 3:12
onear promising	0:-13 1:-12 2:-3 3:13
onear promote	0:-5 1:3 3:-5
onear prompt	0:-4 3:-3
onear prompting	0:-4 1:6 2:-4 3:-3
onear prompts	1:-5 2:4 3:-5
onear propagation	0:11 1:5 2:-14
onear proper	2:5 3:-3
onear property	0:7 1:-5 3:-7
onear proposal	0:-5 2:8 3:-5
onear proposals	0:-5 2:7 3:-3
onear propose	0:3 1:-8 3:-5
onear proposed	0:5 1:-5 2:-5 3:3
onear proposes	1:-5 2:7 3:-15
onear proposing	0:4 2:-5
onear protocol	0:-5 1:-4 2:12 3:-11
onear protocols	0:-3 1:11 2:-10
onear prototype	0:7 2:-6
onear provably	0:-3 2:9 3:-5
onear prove	0:3
onear provide	0:15 1:-8 2:-6 3:-6
onear provided	2:3 3:-5
onear provides	2:6 3:-13
onear providing	0:-10 1:-4 3:7
onear proximal	1:-10 2:10 3:-4
onear proximity	0:6 2:-4 3:-6
onear prune	0:-14 1:-8 2:16 3:-4
onear pruning	3:-4
onear pseudo	0:-5 1:-5 2:3 3:5
onear pseudo-labeling	1:6 2:-12 3:8
onear pseudo-labels	3:-6
onear public	1:-4 2:4
onear publicly	0:-7 2:9 3:-4
onear pure	1:4 2:6 3:-10
onear purely	0:-7 1:6
onear purpose	0:-4 2:11 3:-10
onear push	1:-5 2:7
onear pushing	2:7 3:-6
onear pyramid	0:-6 2:8 3:-6
onear qa	0:5 2:-3 3:-5
onear quadratic	1:-5 2:5 3:-4
onear qualitative	0:-11 1:12 2:-6 3:-6
onear quality	1:4 3:-11
onear quantify	0:-5 2:-3 3:7
onear quantitative	0:-9 1:5 2:5 3:-7
onear quantitatively	0:-6 1:6 3:-4
onear quantization	0:-11 1:6 2:8 3:-13
onear queries	0:-3 1:-6 2:9 3:-5
onear query	0:6 1:-9 3:-6
onear question	0:-5 1:3 3:-4
onear question-answering	0:-8 2:8
onear questions	0:5 2:-4
onear quickly	1:6 2:-4 3:-6
onear quite	0:-4 1:4
onear qwen2.5	1:-15 2:15
onear r-cnn	2:-3
onear radar	0:-4 2:11 3:-9
onear random	0:-12 1:6
onear range	0:4 1:6 2:-11 3:5
onear ranging	2:-7 3:8
onear ranking	0:-3 1:5 2:-5 3:3
onear rare	2:7 3:-6
onear rate	1:10 2:-11 3:3
onear rates	0:-4 1:4 2:5 3:-12
onear rather	0:-9 1:-14 2:-8 3:17
onear ratio	0:7 1:-3 2:-3 3:-9
onear raw	1:4 2:-12 3:8
onear reach	0:3 2:4 3:-6
onear reading	2:10 3:-10
onear real	0:-4 1:-5 2:-3 3:9
onear real-time	0:-7 1:7 2:3 3:-8
onear real-world	1:-6 2:9 3:-15
onear realistic	0:6 1:4 2:-4 3:-8
onear reality	1:-4 3:5
onear realize	2:3 3:-5
onear realizes	0:-3 2:8 3:-7
onear reasonable	0:13 1:-5 2:-8 3:-7
onear reasoning	0:6 1:4 3:-15
onear recall	1:-3 2:4
onear recast	2:10 3:-9
onear recent	0:-15 1:-4 3:4
onear recently	0:-17 1:10
onear recipe	0:-3 1:11 2:-11 3:-3
onear recognition	0:6 1:6 2:5 3:-24
onear recover	2:4
onear recovery	0:-8 2:5 3:-3
onear recurrent	0:7 1:-16 2:-3
onear recursive	1:-8 2:10 3:-9
onear reduce	1:-3 2:6 3:-7
onear reduced	0:-3 2:10 3:-7
onear reduces	0:-6 2:9 3:-4
onear reducing	0:-3 1:-4 2:12 3:-8
onear reduction	0:-7 1:10 3:-3
onear reductions	0:-3 1:-4 2:7 3:-8
onear redundancy	2:3 3:-3
onear refer	0:10 1:-3 2:-9
onear reference	0:-5 2:7 3:-3
onear referred	0:8 1:4 2:-8 3:-5
onear refine	0:-13 1:5 2:6
onear refinement	0:-8 1:-6 2:3 3:6
onear reformulates	2:3 3:-3
onear regarding	0:-7 1:-6 2:11 3:-3
onear regardless	1:-4 2:7
onear regime	0:5 1:-3 3:-4
onear region	0:-9 2:10
onear regions	1:3 3:-10
onear regression	0:-8 1:11 3:-4
onear regret	1:-3 2:12 3:-13
onear regularization	0:-4 1:-5 2:12 3:-5
onear regularize	0:-5 1:-4 3:4
onear regularized	0:-8 2:9
onear regularizer	0:-8 1:-6 2:13 3:-7
onear reinforcement	0:-10 1:6
onear related	0:-17 1:-4 3:7
onear relation	0:-4 2:-3 3:7
onear relations	0:7 1:5 2:-3 3:-8
onear relationship	0:4
onear relationships	0:3
onear relative	1:12 2:-8 3:-15
onear relatively	2:3 3:-3
onear release	1:-3 2:-12 3:9
onear released	0:-3 1:-6 3:3
onear relevance	0:12 2:-11 3:-3
onear relevant	0:-3 2:9 3:-8
onear reliability	0:6 1:-4 2:-9 3:5
onear reliable	0:-6 2:5
onear relies	1:-8 3:5
onear relu	0:-11 1:-14 3:9
onear rely	1:5 2:-17 3:7
onear relying	0:-3 1:10 2:-11 3:5
onear remaining	1:-9 2:11 3:-7
onear remains	1:6 2:-3
onear remarkable	0:-3 2:-9 3:11
onear remarkably	1:-3 2:4
onear removal	0:7 1:-4 2:-3
onear rendering	0:-4 2:8 3:-8
onear replace	1:7 2:-6 3:-5
onear replacement	1:4 2:-4
onear report	2:4
onear reports	0:-5 2:7 3:-3
onear representation	3:-9
onear representations	0:-22 1:10 3:3
onear representative	0:-3 1:6 2:5 3:-8
onear represented	0:-5 1:-7 2:5
onear represents	2:6 3:-4
onear require	0:-5 1:-5 2:-13 3:15
onear required	2:-5
onear requirements	0:-12 1:-4 2:14 3:-10
onear requires	0:-3 2:8 3:-7
onear requiring	1:-4 2:-6 3:7
onear resampling	0:-13 1:13 2:-4 3:-8
onear research	0:-9 1:-7 3:9
onear residual	0:-8 1:-7 2:5 3:5
onear resnet	1:-8 2:9 3:-5
onear resnet-50	0:-4 1:-6 2:10 3:-7
onear resolution	1:4 3:-10
onear resolve	1:4 3:-6
onear resource	2:6 3:-5
onear resources	0:5 1:-6
onear respect	0:-4 2:7 3:-6
onear respectively	0:-4 1:-4 2:10 3:-5
onear response	0:8 2:-9 3:4
onear responses	1:-3 2:4
onear restoration	0:4 3:-4
onear restricted	3:-3
onear result	0:4 1:11 2:-6 3:-16
onear resulting	0:17 1:-4 2:-11 3:-7
onear results	3:-7
onear retraining	0:-6 1:-4 3:5
onear retrieval	0:-9 1:-6 2:17 3:-16
onear reveal	0:-5 2:5 3:-7
onear reveals	0:7 1:-5 3:-10
onear review	1:-3
onear revisit	0:-11 2:10 3:-5
onear reward	1:-4 2:3 3:-6
onear rgb	0:-8 1:-5 2:10 3:-4
onear rich	0:-8 1:-4 2:7
onear ridge	0:-6 1:-4 2:13 3:-8
onear riemannian	0:-13 1:-3 2:14 3:-6
onear right	0:-6 1:4 3:-6
onear rigorous	2:-4 3:4
onear risk	1:-5 2:3
onear rl	0:-9 1:-3 3:5
onear rnn	0:-3 1:4 3:-5
onear rnns	0:4 2:-14 3:4
onear robot	1:-6 2:-5 3:10
onear robotic	0:-7 3:4
onear robotics	1:-5 2:7 3:-5
onear robots	1:-4 2:-7 3:10
onear robust	1:-5 2:6 3:-3
onear robustly	0:4 1:-3 3:-5
onear robustness	0:7 1:8 2:-10 3:-8
onear role	0:-5 2:-9 3:11
onear rotation	0:3 3:-6
onear routing	0:-6 2:-6 3:9
onear rule	0:-10 2:10 3:-9
onear rules	0:-3 1:-7 2:12 3:-10
onear run	0:-3 1:-6 2:9 3:-4
onear running	0:8 1:-8 2:-10 3:8
onear runs	1:-7 3:6
onear runtime	0:-6 2:-6 3:10
onear s	0:3 1:-4 2:3 3:-7
onear safe	0:-5 3:3
onear safety	0:-10 3:5
onear saliency	2:5 3:-6
onear salient	0:-3 2:-7 3:9
onear same	2:-7 3:6
onear sample	0:-5 2:4
onear sampler	1:-3
onear samples	0:-8 2:7 3:-11
onear sampling	0:-10 1:-4 2:11
onear scalability	0:-7 1:-3 2:-4 3:8
onear scalable	0:5 1:-8 2:-3
onear scale	0:-4 1:3 2:-5 3:4
onear scaled	0:-9 2:7
onear scales	0:14 2:-12 3:-12
onear scaling	0:6 1:9 2:-14 3:5
onear scans	0:-5 1:-3 2:9 3:-6
onear scenario	0:10 2:-9
onear scenarios	0:6 1:-3 2:4 3:-12
onear scene	0:-5 1:-3 2:3
onear scenes	0:-6 2:3 3:4
onear scheme	0:7 1:-14 2:6 3:-13
onear schemes	0:-3 1:-10 2:10 3:-10
onear scientific	0:-4 2:6 3:-3
onear scope	2:9 3:-8
onear score	0:-3 1:-5 2:9 3:-5
onear scores	1:9 2:-7 3:-11
onear screening	1:6 2:-3 3:-7
onear seamlessly	0:-8 1:-10 2:16 3:-6
onear search	0:-3 1:4 3:-11
onear second	0:-3 1:-4
onear secondly	0:11 2:-9 3:-6
onear seen	0:-12 1:15 2:-14 3:5
onear segmentation	1:-8 2:6 3:-8
onear segments	0:3 1:-3 3:-6
onear select	0:12 1:-3 2:-11 3:-5
onear selected	0:3 1:-3 2:3 3:-6
onear selecting	1:-4 2:10 3:-8
onear selection	0:11 2:-6 3:-16
onear selective	0:9 1:-3 2:-5
onear self-attention	0:-9 1:-5 2:11
onear self-supervised	1:3 2:-5 3:3
onear self-training	0:-4 2:7 3:-3
onear semantic	0:3 3:-10
onear semantics	0:3 1:-6 3:5
onear semi-supervised	1:3 2:-6 3:5
onear sense	0:-4 2:6
onear sensing	0:-3 1:-10 2:16 3:-10
onear sensitivity	0:5 3:-3
onear sensor	0:-6 2:7
onear sensors	0:-9 1:-6 2:6 3:4
onear sentence	0:3 1:-8 3:-8
onear sentences	0:-6 1:-6 2:12 3:-7
onear sentiment	1:3 2:-5
onear separation	1:3 3:-11
onear seq2seq	1:-6
onear sequence	1:-15 3:3
onear sequences	0:3 1:7 2:-9
onear sequential	0:4 2:-3 3:-4
onear series	1:-4 2:6 3:-15
onear serve	1:-4 2:7 3:-4
onear server	0:-4 1:-3 2:5
onear set	1:-3 2:-5 3:5
onear sets	1:-3 2:6 3:-7
onear setting	0:7 2:-6 3:-4
onear settings	0:6 1:3 2:-8 3:-3
onear setup	0:5 2:-11 3:7
onear seven	0:4 3:-5
onear several	2:-4
onear sgrv2	0:-5 2:7
onear shadow	0:5 1:-5
onear shallow	0:-6 3:-6
onear shape	0:3 1:6 2:3 3:-17
onear shapenet	0:-4 1:5 2:-3
onear shared	0:-6 2:6 3:-8
onear sharing	0:-7 2:5 3:-5
onear shift	0:-4 1:-4 2:5 3:-4
onear short-term	0:-4 1:-3 2:4
onear shortcomings	1:9 3:-10
onear should	0:15 1:-5 2:-14
onear show	0:8 1:-3 3:-25
onear showed	2:6 3:-3
onear showing	0:-5 2:-3 3:8
onear shown	0:7 2:-17 3:12
onear shows	1:-11 2:6
onear side	1:-3 2:5
onear signal	0:-11 1:-6 2:9 3:-3
onear signals	2:9 3:-9
onear significant	0:-6 1:5 2:-5
onear significantly	0:4 1:12 2:-6 3:-20
onear similar	0:-8
onear similarities	1:-12 2:5 3:3
onear similarity	0:7 1:7 2:-13
onear simple	1:-3 3:-11
onear simply	0:-4 2:5
onear simulated	0:6 3:-13
onear simulation	0:8 1:-8 2:-8 3:4
onear simultaneous	0:-3 1:3 3:-3
onear simultaneously	0:-13 1:-5 2:3 3:3
onear since	0:-5 1:-6 2:-4 3:9
onear single	0:-12 2:12 3:-10
onear single-agent	0:-8 1:4 2:-10 3:10
onear singular	0:-4 1:7 2:-3 3:-6
onear six	1:-3 2:5
onear size	1:-7 3:7
onear size-efficient	0:5 2:-3 3:-3
onear sizes	0:-8 3:5
onear skill	1:-6 2:6 3:-7
onear skills	1:-5 2:4 3:-4
onear slam	0:-3 2:6 3:-4
onear slightly	0:-8 2:9
onear slms	1:3
onear slow	0:6 1:3 2:-7 3:-3
onear small	1:-11 2:5
onear smaller	0:5 1:4 2:-10
onear smallest	2:3
onear smoothing	0:-9 2:6 3:-8
onear smoothness	1:-4 2:5
onear snn	0:-5 1:-6 2:8
onear snns	0:-11 2:9
onear so	0:5 1:-5 2:-5
onear so-called	1:-6 2:7 3:-6
onear soft	0:10 2:-5 3:-11
onear software	0:-9 1:-10 2:18 3:-15
onear solely	0:-3 1:6 2:-5
onear solution	2:6 3:-13
onear solutions	0:-6 3:7
onear solve	1:8 2:4 3:-17
onear solved	0:-11 1:10 2:-5 3:-12
onear solver	0:-8 1:7 2:5 3:-11
onear solves	2:-7 3:7
onear solving	0:9 1:-10 2:-3 3:-7
onear some	0:-9 1:-9 2:11 3:3
onear sota	0:-3 1:3
onear sound	0:3 1:5 2:-8
onear source	0:15 1:-6 2:-10 3:-8
onear space	0:5 1:-5 3:-6
onear spaces	0:-8 1:-5 2:14 3:-12
onear span	0:-11 2:12 3:-4
onear spanning	0:-3 2:12 3:-11
onear sparse	1:-3 2:5 3:-12
onear sparsity	0:-3 1:4 3:-4
onear spatial	0:5 1:-6 2:-7
onear spatial-temporal	0:7 2:-7
onear spatio-temporal	0:-5 2:6
onear special	0:5 1:-5 2:4 3:-12
onear specific	1:-3 2:-6
onear specifically	0:7 1:-10 3:-19
onear specifications	0:-6 2:6
onear specified	0:-8 1:-3 2:11 3:-5
onear spectral	0:-6 1:-8 2:13 3:-7
onear speech	1:-6 2:8 3:-5
onear speed	0:-10
onear speedup	1:15 2:-14 3:-3
onear spot	1:10 2:-9 3:-4
onear squares	0:-4 2:5
onear sr	2:3
onear ssl	0:-5 1:-10 2:11 3:-3
onear stability	2:5 3:-10
onear stabilize	0:-6 1:-6 2:11 3:-3
onear stable	0:5 3:-11
onear stage	0:-9 1:-6 2:6
onear standard	0:-20 1:15 2:-3 3:-16
onear state	1:-3 2:10 3:-19
onear state-of-the-art	0:-17 1:12 2:-4
onear states	1:-3 2:10 3:-11
onear static	0:6 1:8 2:-14 3:-7
onear statistical	0:-7 1:5
onear statistically	0:-13 1:-4 2:13
onear statistics	0:-5 1:-3 2:10 3:-4
onear step	0:-5 2:-10 3:11
onear steps	0:3 1:4 2:-5 3:-8
onear stereo	0:3 1:-5 2:-7 3:8
onear stiffness	0:-6 1:-3 2:7
onear still	2:-8 3:6
onear stl-10	0:-3 1:-4 2:7
onear stochastic	2:6 3:-16
onear strategies	1:17 2:-11 3:-16
onear strategy	0:-7 2:6 3:-6
onear strengths	1:-3 2:7 3:-8
onear strong	0:-6
onear stronger	0:-9 1:3 3:-3
onear structural	0:4 3:-6
onear structure	0:-3
onear structured	0:-7 1:-3 2:4 3:5
onear structures	0:9 1:-9 3:-14
onear student	0:3 1:-9 3:-4
onear studied	0:-6 1:-11 2:-7 3:12
onear studies	0:-7 1:-9 2:11
onear study	1:-12 2:3 3:3
onear studying	1:-3
onear style	1:-5 2:4 3:-6
onear subdomain	0:3 2:-3
onear subgraph	2:3 3:-3
onear subject	0:-4 1:-4 2:7
onear subjective	1:-4 2:5
onear submodular	2:-10 3:11
onear subsequently	0:13 1:-4 2:-11 3:-7
onear subset	0:5 1:-6 3:-8
onear substantial	0:-5 1:-6 2:3 3:6
onear substantially	0:-3 1:9 3:-7
onear success	0:-6 1:-7 2:4
onear successful	0:-3 1:-6 2:5
onear successfully	1:-3 2:8 3:-6
onear such	0:-6 2:-3
onear sufficient	0:-8 2:-6 3:10
onear suggest	0:12 1:-7 2:-15 3:10
onear suggests	1:-7 2:7 3:-4
onear suitable	0:-6 2:10 3:-6
onear suite	0:-5 2:13 3:-11
onear summarization	0:3 1:-4 2:5 3:-11
onear summary	0:-5 1:9 3:-8
onear super-resolution	0:-3 2:8 3:-7
onear superior	0:5 1:-3 3:-9
onear superiority	0:11 1:7 2:-11 3:-5
onear supervised	3:-5
onear supervision	1:-3 2:5 3:-7
onear support	0:6 1:-10 2:6 3:-10
onear supporting	1:3 2:10 3:-12
onear supports	2:6 3:-6
onear surface	0:-4 1:-8 2:13 3:-10
onear surpass	1:3 2:-3
onear surpasses	0:-4 1:10 2:-5 3:-8
onear surpassing	1:8 2:-9
onear surprisingly	2:7 3:-14
onear surveillance	2:-5 3:6
onear survey	1:-3 2:6 3:-4
onear svhn	0:-3 2:3
onear svm	0:5 2:-4 3:-3
onear svms	1:4 2:-3
onear symbolic	0:7 1:-7 2:3 3:-8
onear syntactic	0:-10 1:-3 2:12 3:-6
onear syntax	0:3 1:-4 2:3
onear synthesis	0:-4 1:10 2:-7
onear synthesize	0:-8 2:10 3:-4
onear synthetic	0:3 1:-5 2:6 3:-12
onear system	0:-7 1:5 2:7 3:-12
onear systematic	0:-7 1:8 3:-8
onear systematically	0:12 1:-12 3:-9
onear systems	0:-4 1:6 2:-8 3:5
onear t	0:-3 2:5
onear tackle	2:3 3:-8
onear tactile	0:-4 1:-5 2:8 3:-7
onear tailored	0:-5 1:-3 2:3 3:3
onear take	0:-12 2:5
onear taken	0:-6 1:3 3:-6
onear takes	0:-6 1:4 2:8 3:-15
onear taking	0:-13 1:8 3:-6
onear tamp	0:-3 2:7 3:-5
onear target	0:7 1:-3 3:-19
onear targeted	0:4
onear task	0:9 2:-12 3:3
onear task-specific	0:8 1:4 2:-5 3:-14
onear tasks	0:3 1:6 2:3 3:-20
onear teacher	1:-7 2:4
onear technical	2:-7 3:7
onear technique	0:6 2:-7
onear techniques	0:-3 1:-6 2:6
onear teleoperation	2:8 3:-8
onear template	2:-7 3:7
onear temporal	1:-16 2:11 3:-12
onear temporally	0:7 1:-8 2:-4 3:-4
onear ten	1:6 2:-3 3:-3
onear tensor	0:4 1:-5 2:-5 3:4
onear term	0:18 1:-8 2:-14 3:-12
onear termed	0:4 1:-3 2:-3
onear terms	0:-9 1:-4 2:20 3:-13
onear terrain	0:-6 2:9 3:-3
onear test	0:3 1:-9 2:8 3:-18
onear test-time	2:8 3:-6
onear tested	1:9 2:-4 3:-12
onear testing	1:-6 2:10 3:-11
onear tests	0:-8 1:8 2:5 3:-17
onear text	0:5 1:11 2:-5 3:-24
onear texts	0:-4 3:3
onear textual	0:-9 1:-9 2:3 3:6
onear texture	0:-6 1:-3
onear textures	0:11 2:-9 3:-9
onear than	0:-14 1:21 2:-16
onear thanks	0:-8 1:-5 2:10 3:-5
onear that	0:-8 1:10
onear the	3:-4
onear their	0:8 2:-9
onear them	0:3 1:-11 2:3 3:-3
onear then	0:7 1:-8 3:-20
onear theoretical	2:-4 3:3
onear theoretically	0:3 1:-13 2:7 3:-7
onear theories	0:-5 1:-8 2:14 3:-9
onear theory	0:3 1:-6 2:6 3:-10
onear there	0:-11 1:7 3:-7
onear thereby	0:6 3:-14
onear therefore	0:-3 1:-3 3:3
onear thermal	2:-8 3:8
onear these	1:-6 2:4 3:-7
onear they	0:-6 1:-8 2:9
onear third	0:-3 3:3
onear this	0:7 1:-8 3:-16
onear thompson	0:-10 1:6 2:5
onear those	0:-6 1:12 2:-9
onear three	0:3 3:-11
onear through	1:-3 3:-5
onear thus	1:10 2:-6 3:-11
onear tight	0:-7 1:-4 2:10
onear time	1:-12
onear times	0:-5 1:13 2:-5 3:-12
onear to	0:-5 3:3
onear together	1:-9 2:8 3:-9
onear token	0:5 1:-7 3:-8
onear tokens	0:-7 2:8 3:-3
onear tool	0:-4 1:-4 2:-5 3:8
onear tools	0:6 1:-10 3:-7
onear top	0:-6 1:-10 2:6 3:4
onear top-down	0:6 1:-5 3:-8
onear topic	0:5 3:-9
onear torque	0:-11 1:-3 2:13 3:-3
onear total	0:-6 2:9 3:-3
onear toward	0:-8
onear towards	0:-3
onear tracker	0:-5 1:5 2:5 3:-7
onear tracking	0:4 1:5 3:-15
onear tractable	0:-9 2:10
onear trade-off	0:-4 3:3
onear trade-offs	2:8 3:-7
onear tradeoff	2:9 3:-9
onear traditional	0:-15 1:7 3:-4
onear train	0:-5 1:-4 2:5
onear trainable	0:8 1:-7 3:-10
onear trained	0:6 1:-3 2:-3 3:-3
onear trains	0:-9 2:9 3:-8
onear trajectories	0:-4 2:9 3:-10
onear trajectory	1:-4 2:3 3:-5
onear transfer	1:-5
onear transform	0:-5 1:-3 2:9 3:-9
onear transformation	0:13 2:-4 3:-8
onear transformer	0:-11 1:6 2:4
onear transformers	0:-10 1:13 2:-3 3:-10
onear transition	0:-12 1:-9 3:12
onear translation	0:3 1:9 2:-9 3:-6
onear transport	0:11 2:-10
onear treat	2:5 3:-5
onear tree	0:-3 1:-3 2:9 3:-12
onear treebank	0:-4 1:7 2:3 3:-13
onear trees	0:-6 2:8
onear trigger	0:-9 1:-3 2:10
onear triplet	1:6 2:-6 3:-6
onear tuning	0:7 2:-6 3:-4
onear two	1:-3
onear two-stage	0:7 1:-4 2:-4 3:-6
onear type	1:-3
onear types	2:4 3:-6
onear typical	0:-3 1:-6 2:-4 3:7
onear typically	0:-8 1:-3 2:-5 3:12
onear u-net	0:-10 1:-3 2:10
onear unbiased	1:-3 2:3
onear uncertainty	0:5 1:9 2:-6 3:-16
onear under	3:-3
onear underlying	1:-4
onear understand	0:-3 1:5 2:-11 3:9
onear understanding	2:-5 3:5
onear underwater	0:-5 2:-4 3:8
onear unexplored	0:-5 2:-3 3:8
onear unified	1:-7 2:-4 3:8
onear unifying	0:15 1:-9 2:-14 3:-6
onear unique	0:4 1:-9 2:-9 3:7
onear unit	0:8 1:-7 2:-4
onear units	1:5 2:-4
onear unknown	0:-5 1:-3 2:7 3:-4
onear unlabeled	0:-8 1:-5 2:7
onear unlike	0:-4 1:14 2:-13
onear unprecedented	2:4 3:-3
onear unseen	1:-5
onear unstructured	0:-6 1:-5 2:9
onear unsupervised	0:-3 1:9 2:-6
onear up	0:-3 1:8 3:-7
onear update	0:5 2:-4 3:-6
onear updates	0:-6 1:-6 2:11 3:-7
onear upon	0:-15 1:9 2:4
onear upper	3:-7
onear us	0:-10 1:-5 2:13 3:-5
onear usability	0:-3 3:-3
onear usage	0:-6 1:-3 2:12 3:-8
onear use	0:-5 1:-6 2:4
onear used	1:-4
onear useful	0:-4 1:-4 2:4
onear usefulness	1:-3 2:8 3:-12
onear user	0:-6 2:9 3:-12
onear users	0:5 1:-6 2:-8 3:8
onear uses	0:-6 2:7 3:-3
onear using	1:-4 2:3
onear utgen	0:-6 1:-3 2:8
onear utility	3:-5
onear utilize	0:6 1:-10 3:-6
onear utilizes	0:-13 1:-8 2:20 3:-15
onear utilizing	0:-14 1:-6 2:12
onear v1	0:-4 1:-4 2:6
onear vae	0:-3 2:6 3:-3
onear validate	0:3 1:-8 3:-6
onear validated	0:-6 1:-5 2:14 3:-6
onear validation	2:4 3:-5
onear valuable	0:-7 2:11 3:-8
onear value	0:-11 1:5 2:6 3:-7
onear values	0:3 1:-3 2:4 3:-8
onear vanilla	0:-10 1:4 2:-3
onear variable	1:-4 2:4 3:-7
onear variables	0:5 3:-11
onear variance	0:-12 1:-5 2:17 3:-12
onear variant	0:-3 1:-3
onear variants	0:4 1:-5 2:-4
onear variational	0:-6 1:-6 2:5
onear variations	0:-3 1:7 2:-11 3:4
onear variety	2:6 3:-5
onear various	1:-4 2:11 3:-16
onear vector	0:-5 2:4
onear vectors	0:-13 1:14 2:-8 3:-3
onear vehicle	1:-6 2:12 3:-15
onear vehicles	2:3
onear velocity	0:-7 1:-8 2:3 3:4
onear verification	0:7 1:-4 2:-14 3:10
onear verified	0:6 1:-3 3:-6
onear verify	0:4 1:-3
onear versatile	0:4 2:4 3:-9
onear version	1:5 2:-6 3:5
onear vertex	3:-4
onear very	0:-8
onear via	1:-7 3:-5
onear video	0:5 1:-8 2:-4 3:3
onear videos	0:-4 1:-6 2:11 3:-10
onear view	1:-8 2:4 3:-4
onear viewpoint	0:-4 1:-4 2:9 3:-5
onear views	0:4 1:-4 2:-11 3:8
onear virtual	0:-10 2:6
onear vision	0:-7 1:6 2:-12 3:16
onear vision-language	0:-3 1:-3 2:6 3:-5
onear visual	1:-5
onear visually	0:5 2:-5
onear vit	1:-7 2:4 3:4
onear vlm	0:5 2:-4
onear voc	2:4
onear voting	1:-8 2:3 3:-4
onear voxel	1:11 2:-10 3:-7
onear vr	2:-3 3:3
onear vulnerability	1:-4 2:4
onear vulnerable	1:-7 2:3 3:6
onear walking	0:-5 1:-3 2:4 3:3
onear was	0:-10 1:5 2:13 3:-8
onear way	0:-7 1:-3 2:3 3:5
onear ways	1:-3 2:8 3:-5
onear we	0:6 1:-9 3:-16
onear weak	0:-3 2:5
onear web	0:6 2:-5
onear weight	0:-10 1:8 2:9 3:-10
onear weighted	0:9 1:-4 2:-7
onear weighting	0:7 1:-4 3:-11
onear weights	0:12 1:-8 2:-8
onear well	1:-3 2:4 3:-9
onear well-established	0:-11 2:3
onear well-known	0:-12 1:8 2:-9 3:9
onear were	0:-7 1:-6 3:3
onear what	0:-6 1:5 2:4 3:-9
onear when	0:-10 3:7
onear where	1:-3 2:-3
onear whereas	0:-5 1:3 3:-7
onear whether	0:-5 1:-9 2:9 3:-4
onear which	1:4 2:-7 3:4
onear while	1:8 2:-7 3:-7
onear whose	0:-9 2:9 3:-4
onear why	1:-6 2:5
onear widely	0:-6 3:3
onear widely-used	0:-11 1:7 2:-3 3:4
onear will	2:3 3:-4
onear with	1:3 2:3 3:-15
onear within	0:-5 1:-4 3:5
onear without	0:-19 1:-15 2:-15 3:29
onear word	0:3 1:-4
onear words	0:3 2:-3 3:-8
onear work	2:-4
onear working	0:-3 2:8 3:-8
onear works	0:-12 1:-6 2:4
onear world	0:-6 1:-6 2:3 3:3
onear would	0:-6 3:7
onear writing	0:9 2:-6 3:-4
onear yet	0:-5 2:4
onear yield	1:4 2:-11 3:7
onear yielding	2:6 3:-5
onear yields	0:4 1:-10 2:6 3:-4
onear zero	0:-6 1:-7 3:5
onear zero-shot	0:11 2:-4 3:-7
onear {	0:-3 3:-3
onear }	0:-6 1:-4 2:6
onear ~	0:-7 2:8
onear –	0:12 1:-5 3:-12
onear —	0:4 1:5 2:-3 3:-11
onear ‘	0:4 2:-4
onear ’	0:-11 1:-3 2:5
onear ’s	0:-5 2:-3
onear “	1:3 3:-10
onear ”	0:6 1:-7 3:-7
op "	0:5 1:3 2:-4 3:-11
op '	0:7 2:-4 3:-9
op 's	0:-3 1:7 2:-4 3:-3
op (	0:7 1:-7 2:-3 3:-3
op )	0:10 2:-6 3:-14
op *	0:11 2:-11
op ,	1:3 3:-8
op -	2:-4
op -based	0:-7 1:-3 2:6
op -like	1:-3 2:-5 3:7
op /	0:8 3:-7
op 100%	0:-3 2:4
op :	0:9 1:3 2:-9 3:-19
op ;	0:4 1:-4 3:-8
op \\em	0:3 1:-5 2:-6 3:7
op ^	0:8 1:-4 2:-5 3:-8
op \`	1:-5 2:-5 3:5
op a	0:6 1:-8 3:-10
op about	1:4 2:-4
op accelerate	3:5
op accurate	0:-5 1:-3 2:5
op achieve	2:4
op achieves	0:8 2:-7 3:-3
op achieving	2:8 3:-6
op across	3:-7
op adapt	0:-5 1:5
op adaptive	2:9 3:-7
op adding	2:3 3:-3
op additional	0:6 1:-8 2:3 3:-8
op address	0:-3 2:-5 3:6
op adopt	0:-10 1:-6 2:6 3:4
op advanced	0:-4 2:-3 3:7
op after	1:-4 2:8 3:-7
op against	0:-9 1:-4 3:3
op algorithm	0:5 2:-3
op all	0:-6 2:4 3:-4
op allow	1:-4
op allows	0:-3 2:11 3:-9
op alternative	0:5 1:3 2:-4 3:-4
op although	0:-5 2:4 3:-9
op an	0:3 1:-12 3:-10
op and	0:-3 3:-3
op any	0:-10 1:-6 3:5
op applies	0:-12 1:-3 2:13 3:-3
op apply	0:4 1:-5 2:-6 3:5
op applying	0:-4 2:-7 3:8
op approximate	0:-5 2:5
op arbitrary	3:-3
op are	0:7 1:8 2:-11 3:-12
op art	0:-4 1:4 3:-4
op as	0:4 1:-3 3:-3
op at	0:-5 1:-3 2:14 3:-11
op automated	0:8 2:-3 3:-8
op automatic	0:-6 1:-3 2:9
op available	1:4 2:-5 3:4
op average	2:5 3:-3
op based	0:6 1:-7 2:4 3:-12
op baseline	1:8 2:-8
op basic	1:-6 2:-3 3:7
op benchmark	1:-6 2:8 3:-11
op best	1:-11 2:10 3:-4
op better	1:-3 2:5 3:-4
op between	0:-7 3:5
op boosting	1:4 3:-6
op both	1:-4 2:7 3:-19
op by	0:-3 1:-3 3:3
op call	0:14 1:-7 2:-12 3:-4
op called	0:3 3:-11
op can	1:-4 2:4
op certain	0:-9 1:-5 2:-3 3:9
op challenging	0:-3 2:5 3:-3
op classic	0:-10 3:3
op classical	0:-9 1:11 2:-5 3:-4
op coherent	0:-4 2:8 3:-5
op combine	0:-10 2:4
op combines	0:-5 2:4 3:-3
op combining	0:-4 1:-8 3:8
op common	0:-3 1:4 3:-14
op comparable	1:-4 2:7 3:-4
op compare	1:7 2:-7
op competitive	0:-3 1:4 3:-4
op complex	1:7 3:-8
op computing	2:3
op consider	0:-4 2:6
op consistent	0:-3 1:-4 2:7
op construct	0:-4 1:-3 2:6 3:-7
op conventional	0:-10 1:9 2:-8
op corresponding	1:-6 2:5 3:-3
op create	0:-5 1:-3 2:7 3:-3
op current	0:-5 1:5 2:-3
op dataset	0:-6 2:7
op datasets	0:-5 2:6
op deep	0:-6 2:6
op demonstrate	0:6 2:-5
op derive	0:4 1:-6 3:-5
op design	1:-5 2:3 3:-6
op designed	0:7 2:-7
op detailed	1:-5 2:7 3:-4
op develop	1:-3 2:4 3:-6
op developed	0:-7 1:-5 2:10
op developing	0:-4 2:7 3:-7
op different	1:-9 2:9 3:-8
op differentiable	0:5 1:-3 2:-3
op direct	1:3 2:3 3:-5
op diverse	0:-5 2:7 3:-3
op dubbed	0:5 2:-5
op during	0:-5 1:-9 2:7
op dynamic	0:4 2:-3
op e.g.	1:3 2:-6 3:4
op each	1:3
op effective	0:3 3:-8
op efficient	0:5 3:-15
op efficiently	0:-4 2:6 3:-4
op employ	1:-4 2:3 3:-4
op employing	0:-10 1:-4 2:9 3:-3
op employs	1:-3 3:-3
op enables	2:3
op enabling	0:-9 2:11 3:-3
op end-to-end	2:-4 3:3
op english	1:5 3:-6
op enhance	0:3 1:-6 2:-6 3:5
op enhanced	0:-6 2:9 3:-3
op enhances	2:3
op evaluate	0:3 1:-6 2:6 3:-4
op existing	0:-18 1:9 2:-6
op expected	0:-6 2:7
op explicit	0:3 1:-5
op exploit	0:-7 2:5
op exploits	0:-8 2:10 3:-3
op explore	1:-4 2:5
op extends	0:-5 1:-3 2:6
op extensive	0:-5 1:-5 2:8 3:-4
op extra	0:8 1:-3 2:-9
op facilitate	0:-3 1:-4
op facilitates	0:-3 2:5
op fast	1:-6 2:4 3:-7
op faster	2:3
op fewer	2:5 3:-3
op final	2:4 3:-3
op find	1:3 2:-8
op fine-grained	2:6 3:-4
op fine-tuning	1:3 2:-8 3:7
op first	0:8 1:-3 2:-6 3:-8
op flexible	0:5 3:-6
op following	0:-3 1:-5 2:12 3:-7
op for	0:-6 1:-6 2:6 3:-3
op formulate	0:3 2:-3
op four	0:9 2:-9 3:-6
op framework	1:7 2:-8
op from	0:-15 2:4 3:3
op full	0:-3 1:-5 2:8 3:-4
op fully	3:-6
op general	0:6 1:4 2:-5 3:-10
op generate	0:6 1:-4 2:-4 3:-5
op generic	1:-3 2:3 3:-5
op given	0:-9 1:-3 2:10 3:-5
op global	0:-8 1:-5 3:3
op good	0:-4 1:8 2:-3 3:-9
op guide	2:6 3:-5
op guided	0:-5 2:5
op helps	1:-3 2:3
op high	0:-6 2:-7 3:9
op high-dimensional	0:-8 2:11 3:-4
op high-level	0:5 3:-5
op higher	0:-3 1:-4 2:11 3:-6
op how	0:3 1:-4 3:-3
op i.e.	1:-5 2:3 3:-8
op improve	0:-3 1:5 3:-8
op improved	0:-4 2:9 3:-13
op improves	0:-3 1:-4 3:6
op improving	0:-4 2:12 3:-9
op in	0:-10
op including	1:3 3:-6
op incorporate	0:5 1:-4 2:-3 3:-3
op incorporating	0:-7 1:-3 2:9 3:-3
op increased	2:7 3:-5
op inherent	0:-5 2:7
op innovative	0:9 2:-11 3:4
op integrate	0:4 2:-3
op integrates	0:-7 2:8 3:-3
op integrating	1:3 2:-5 3:5
op into	1:4 3:-15
op introduce	3:-6
op introduced	1:-9 2:-5
op introduces	0:12 2:-11
op introducing	0:9 1:-3 2:-7
op investigate	2:9 3:-8
op involving	0:-3 2:7 3:-4
op is	0:7 1:-4 2:-8
op its	0:4 1:-5 3:-10
op joint	2:5 3:-3
op known	2:4
op labeled	2:-4 3:4
op large	0:4 2:-8 3:5
op large-scale	0:-6 1:-3 3:3
op larger	2:7 3:-3
op learn	0:5 1:-3 2:-4 3:-4
op learnable	0:8 1:-6 2:-7 3:5
op learned	0:5 2:-4 3:-5
op learning	0:3 1:-6
op learns	1:-3
op less	0:-3 2:9 3:-7
op leverage	0:-12 2:5 3:-6
op leverages	0:-12 1:-4 2:6
op leveraging	3:-5
op like	0:-10 1:3 3:-4
op low	2:4
op low-level	0:-6 1:-3 2:7 3:-4
op lower	0:-4 2:-4 3:6
op maintaining	2:3
op makes	0:-3 2:4
op making	2:-6 3:6
op many	0:-4 1:-6 3:6
op method	1:-5
op model	0:5 1:4 2:-4 3:-11
op models	0:4 2:-5
op modern	0:-7 1:-7 2:5 3:3
op more	2:-6 3:7
op most	0:-6 1:10 2:-9
op multiple	0:-10 1:3 2:3 3:-4
op naive	1:9 2:-8 3:-4
op named	0:14 1:-5 2:-12
op namely	1:-3 3:-3
op negligible	2:3 3:-3
op neural	0:-5 2:8
op new	0:-3 1:-3 3:4
op no	0:3 1:-9 2:-13 3:14
op novel	0:5 1:-5 3:-15
op obtain	0:-3 2:4
op off-the-shelf	0:-9 1:4 2:4 3:-3
op on	0:-3 1:-9 3:5
op one	1:-7 2:-7 3:10
op online	0:-4 2:4
op only	0:-5 1:-3 2:-7 3:8
op optimal	0:-8 2:9 3:-8
op optimized	0:8 1:-4 2:-5 3:-8
op or	0:-8 3:6
op original	0:-8 1:9 3:-3
op other	0:-3 1:3 2:-5
op our	0:13 1:-7 2:-7 3:-19
op outperform	0:-5 1:11 2:-10 3:-6
op outperforms	0:-5 1:14 2:-12
op over	0:-8 1:8 2:-5 3:-8
op overall	2:6 3:-3
op perform	2:4 3:-12
op performing	0:-4 2:6 3:-9
op performs	0:-6 1:-11 2:7
op popular	0:-6 1:4 2:3 3:-12
op powerful	0:-9 2:3
op practical	2:-10 3:11
op pre-trained	0:-17 2:7 3:-7
op predict	0:7 2:-6
op present	0:3 1:-3 2:-9 3:8
op presents	0:6 2:-6
op pretrained	2:7 3:-5
op previous	0:-3 1:7 2:-5 3:-3
op principled	2:3 3:-3
op prior	0:-7 1:7 2:-7 3:9
op propose	0:10 1:-5 2:-8 3:-4
op proposed	1:-4 3:-12
op proposes	0:4 1:-3
op provide	0:5 2:-4
op public	0:-4 2:5
op real	0:-4 1:-3 2:5
op real-time	0:-6 1:7 3:-4
op real-world	0:-5 2:11 3:-6
op recent	0:-9 1:4 3:-4
op reduced	2:3
op reducing	0:-5 1:-3 2:8 3:-4
op representative	0:-3 1:8 2:-6
op require	2:-7 3:6
op resulting	0:10 1:-5 2:-5 3:-5
op revisit	2:5 3:-4
op robot	0:4 1:-5 3:-5
op robust	0:3 1:3 3:-11
op same	1:-4 2:-5 3:7
op scalable	1:-5 2:8 3:-6
op scale	2:5 3:-3
op several	0:8 1:-7 2:8 3:-10
op significant	2:6 3:-4
op similar	1:5 2:3 3:-6
op simple	0:-5 2:6 3:-15
op simulated	0:-3 1:3 2:8 3:-10
op single	0:-6 2:3
op small	0:3 1:-8
op smaller	1:-6 3:4
op so-called	1:-6 2:7 3:-6
op solve	0:9 1:-3 2:-4 3:-6
op solving	0:7 2:-4 3:-10
op spanning	2:5 3:-5
op specific	1:-5
op specifically	0:-3 2:5
op stable	3:-3
op standard	0:-15 1:6 3:-4
op state-of-the-art	0:-9 1:4
op strong	0:-6 1:-3 3:5
op stronger	0:-4 1:-8 2:5
op studies	2:8 3:-7
op study	2:9 3:-6
op successful	1:-5 2:10 3:-8
op such	1:-4 2:-4 3:7
op superior	0:-3 2:5
op supervised	1:-4 2:11 3:-9
op supports	3:-3
op synthetic	0:-5 2:8 3:-4
op termed	0:4 2:-3
op than	0:-8 1:11 2:-12
op that	0:5 2:-9
op the	1:-5
op their	0:-9 1:9 3:-10
op these	1:-4 3:4
op this	0:8 1:-13 3:-13
op three	1:-4 2:3
op through	0:4 1:-12 2:3 3:-7
op to	0:-4 1:4 2:-4
op total	2:3
op toward	2:-7 3:7
op towards	0:-5 2:-8 3:10
op traditional	0:-10 1:4
op train	0:12 1:-5 2:-6 3:-7
op trainable	0:6 1:-4 3:-7
op trained	3:3
op training	0:-5 1:-8 2:4 3:3
op two	3:-13
op typical	0:-6 1:-6 2:-4 3:7
op under	0:-3 2:6 3:-10
op underlying	1:-3
op understanding	1:-5
op unified	0:-11 3:8
op unique	0:7 1:-6 2:-3 3:-8
op unlike	0:-4 1:12 2:-8
op unsupervised	0:-3 1:3
op up	2:-5 3:5
op upon	0:-11 3:6
op use	0:9 1:-18
op used	0:-7 1:11 2:-6 3:-7
op uses	0:-14 1:-4 2:10
op using	0:-4
op utilize	1:-3 2:5 3:-7
op utilizes	0:-3 1:-4 2:5 3:-3
op utilizing	0:-5 2:5
op vanilla	0:-9 3:3
op various	0:-7 2:5 3:-5
op via	1:-12
op well-established	1:7 2:-6 3:-5
op well-known	0:-5 3:3
op when	0:-3 1:-8 2:3 3:3
op whether	0:3
op which	1:9 2:-5 3:-3
op while	0:-6 1:8 2:-5 3:-4
op with	0:-3 1:4 3:-7
op without	0:-10 1:-9 2:-3 3:12
op world	2:6 3:-6
op {	0:4 3:-8
op ‘	0:4 1:-9
op ’	0:-4 3:7
op ’s	1:8 2:-5 3:-7
op “	1:5 2:-5 3:-9
oppp ( 1 )	0:14 1:-11 2:-9 3:-3
oppp ( 2 )	0:13 1:-6 2:-12
oppp ( e.g. ,	0:-6 1:-7 2:3
oppp ( i )	0:8 2:-8
oppp ( i.e. ,	2:3 3:-3
oppp ( ii )	0:7 2:-6 3:-4
oppp ( such as	0:-4 1:14 2:-10 3:-12
oppp ) , a	0:-6 2:-5 3:7
oppp ) , and	1:6 2:-6
oppp ) and a	0:-4 1:-5 2:8 3:-3
oppp ) and the	0:-9 2:10
oppp ) for the	0:-3 1:3 2:-10 3:9
oppp ) with a	0:-9 1:-3 2:11
oppp , a new	0:-10 1:4 2:3
oppp , a novel	0:-16 1:-4 2:17 3:-3
oppp , and a	1:-7 2:4 3:-4
oppp , and an	0:9 1:-3 2:-9
oppp , and the	0:-3 1:-4 2:5 3:-4
oppp , based on	0:-5 1:-11 2:15 3:-9
oppp , called the	0:13 2:-13
oppp , compared to	1:-6 2:-4 3:8
oppp , e.g. ,	2:-9 3:9
oppp , focusing on	0:-5 2:-4 3:8
oppp , i.e. ,	1:-4 2:3 3:-4
oppp , namely ,	0:4 1:-4 3:-3
oppp , our proposed	0:9 2:-8
oppp , so that	2:5 3:-4
oppp , the first	0:-11 2:11
oppp , the proposed	0:3 1:-7
oppp , we apply	0:5 2:-4
oppp , we develop	0:5 2:-5
oppp , we introduce	0:-7 1:5 2:6 3:-4
oppp , we leverage	0:-9 1:7 2:-3
oppp , we present	0:5 2:-4
oppp , we study	2:7 3:-5
oppp , we use	0:4 1:-5 3:-4
oppp , we utilize	0:8 2:-7 3:-3
oppp , where the	0:-7 2:8 3:-3
oppp , while the	0:3 3:-9
oppp , with a	0:7 1:-3 2:-6
oppp - - -	1:-7 2:-4 3:7
oppp -based framework for	2:11 3:-10
oppp 1 ) a	0:6 3:-9
oppp 1 ) the	0:-3 2:4
oppp 2 ) the	0:10 2:-10
oppp : 1 )	0:-16 1:4 2:9
oppp ^ ^ ^	0:8 1:-4 2:-5 3:-8
oppp ^ ^ a	0:7 1:-8 3:-20
oppp ^ ^ although	0:-5 2:4 3:-9
oppp ^ ^ an	0:6 1:-7 3:-12
oppp ^ ^ existing	0:-4 2:-5 3:7
oppp ^ ^ for	0:4 1:6 3:-4
oppp ^ ^ in	0:6 2:3 3:-8
oppp ^ ^ on	0:-3 2:13 3:-11
oppp ^ ^ our	1:-5 2:3
oppp ^ ^ the	0:11 2:-6 3:-27
oppp ^ ^ these	0:3 1:-5 3:-8
oppp ^ ^ this	0:9 2:-4 3:-9
oppp ^ ^ using	0:-3 1:-6 2:8 3:-6
oppp ^ ^ while	0:-4
oppp ^ ^ with	0:3 1:-11 2:6 3:-6
oppp ^ a novel	0:12 2:-11 3:-3
oppp ^ additionally ,	0:-7 1:-7 2:3 3:4
oppp ^ finally ,	0:-4 2:6
oppp ^ further ,	0:-4 1:-6 2:6
oppp ^ furthermore ,	0:10 1:-4 2:-9 3:-4
oppp ^ however ,	0:-3 1:-4 2:5
oppp ^ in the	0:3 1:-4 2:9 3:-14
oppp ^ on the	0:-9 2:10
oppp ^ our proposed	0:5 2:-5
oppp ^ specifically ,	1:-4 2:3 3:-6
oppp ^ the proposed	0:5 1:-6 3:-6
oppp ^ using an	0:5 2:-4
oppp ^ using the	0:-5 2:9 3:-4
oppp ^ we consider	0:-4 2:5
oppp ^ we evaluate	0:3 1:-4 2:3
oppp ^ we formulate	0:5 2:-4
oppp ^ we introduce	0:22 1:-5 2:-20
oppp ^ we present	0:4 2:-4
oppp ^ we propose	0:12 2:-12
oppp ^ we study	2:3
oppp ^ we use	0:-14 2:16
oppp a class of	1:-7 2:-6 3:8
oppp a combination of	0:4 2:-4 3:-4
oppp a family of	0:7 1:-3 2:-5 3:-4
oppp a framework for	0:-5 2:7
oppp a method for	1:-3
oppp a range of	2:5 3:-10
oppp a result ,	2:6 3:-5
oppp a series of	1:-4 2:8 3:-6
oppp a set of	1:-4 2:4 3:-9
oppp a transformer -based	0:3 1:-4
oppp adversarial network (	0:-4 2:4
oppp adversarial networks (	0:4 1:-3
oppp algorithm based on	3:-6
oppp algorithm for the	0:-3 2:11 3:-9
oppp also propose a	0:10 2:-9
oppp also show that	0:3 1:-6
oppp an approach to	2:-4 3:6
oppp and 2 )	0:-4 1:9 2:-6 3:-4
oppp and a novel	0:12 1:-3 2:-11 3:-3
oppp and accuracy of	0:3 1:-6 3:-4
oppp and mapping (	2:-7
oppp applications , including	2:-4 3:5
oppp applications such as	1:-5
oppp approach , called	0:9 1:-3 2:-7
oppp as well as	2:5 3:-7
oppp based on a	0:-7 1:8 3:-9
oppp based on an	0:-7 2:10
oppp based on the	0:-6 2:6
oppp be used for	2:9 3:-8
oppp be used to	2:12 3:-11
oppp bound on the	0:-3 2:4
oppp by solving a	0:-8 1:-3 2:8 3:-3
oppp by using a	0:6 2:-5
oppp challenging task of	2:7 3:-6
oppp classification , and	1:-8 2:9 3:-5
oppp combined with a	0:6 1:-6 2:-4 3:-3
oppp compared to existing	1:5 2:3 3:-7
oppp compared to other	2:4 3:-4
oppp compared to previous	1:5 2:-5 3:-3
oppp compared to state-of-the-art	1:3
oppp compared to the	1:9 2:-7 3:-5
oppp conditions under which	0:-3
oppp consists of a	0:8 1:-3 2:-7
oppp contrastive learning (	0:10 2:-9
oppp convolutional network (	0:-3 2:3
oppp coordinate descent (	0:4 2:-3
oppp datasets , including	2:3
oppp datasets show that	0:-5 2:5
oppp decision processes (	2:3
oppp deep learning based	2:7 3:-6
oppp demonstrate that our	0:5 1:-9
oppp demonstrate that the	0:6 1:-8 2:-4
oppp depth estimation and	2:5 3:-4
oppp derived from the	0:-9 1:-3 2:10 3:-5
oppp design a novel	0:12 2:-9
oppp detection , and	2:4 3:-4
oppp develop a novel	0:11 2:-10
oppp downstream tasks :	0:-9 2:10
oppp effectiveness of our	0:-5 2:5
oppp effectiveness of the	1:-5
oppp experimental results on	0:5 2:-4
oppp experiments demonstrate that	0:3 2:-3
oppp experiments on the	0:-10 2:11
oppp experiments show that	0:10 2:-10
oppp extension of the	0:-4 2:3
oppp extensive experiments on	0:-4 2:5
oppp finally , a	0:9 2:-7 3:-5
oppp first , a	0:7 2:-5
oppp first design a	0:-4 2:4
oppp for both the	2:3 3:-3
oppp for evaluating the	0:6 2:-5 3:-5
oppp fraction of the	2:-6 3:6
oppp framework based on	0:7 2:-6
oppp further improve the	0:-6 1:6 2:-4
oppp future research in	2:-3 3:3
oppp gaussian process (	0:-3 1:3 3:-3
oppp ii ) a	0:7 2:-7
oppp in addition to	0:-4 1:-4 3:6
oppp in terms of	0:-3 1:-4 2:9 3:-5
oppp information in the	0:3 3:-3
oppp information into a	0:-9 2:9
oppp inspired by the	0:-8 1:-5 3:5
oppp introduce a new	0:-5 2:-4 3:11
oppp introduces a novel	0:-9
oppp is based on	0:-6 2:-7 3:9
oppp kalman filter (	0:-10 1:4 2:5 3:-3
oppp known as the	0:-4 1:-3 2:9 3:-6
oppp language model (	0:-7 1:7 3:-8
oppp language models (	0:-6 2:5
oppp language processing (	0:-4
oppp learning framework for	2:3 3:-3
oppp learning with a	0:-10 1:11 2:-3 3:-3
oppp likelihood estimation (	0:-6 1:4 3:-7
oppp machine translation (	0:-5
oppp memory usage and	2:3
oppp method , called	0:11 2:-10
oppp method based on	0:-5 2:7
oppp method on the	0:-7 2:8
oppp method to improve	0:-3 1:-4 2:5
oppp method using a	0:-8 2:9
oppp methods based on	0:-4 1:-6 3:8
oppp methods on the	0:5 1:-7 3:-3
oppp methods such as	1:5 2:-5
oppp model and a	0:5 1:7 2:-14 3:-3
oppp models such as	0:-3 1:-6 3:6
oppp module and a	0:10 1:7 2:-13
oppp monte carlo (	0:-3 2:5
oppp multi-task learning (	0:-3 2:3
oppp network and a	1:6 2:-4
oppp neural network (	0:-14 1:-8 2:12
oppp neural networks (	0:-6 1:5 2:-7 3:6
oppp neural networks for	2:9 3:-9
oppp novel method for	0:-5 2:5
oppp object detection and	2:4 3:-4
oppp of the art	0:-4 1:4 3:-4
oppp of the popular	0:-3 1:3 3:-3
oppp of the proposed	0:4 1:-4
oppp on a novel	0:15 1:-6 2:-14
oppp on cifar-10 ,	0:-3 2:4
oppp our method on	0:-3 1:-6 2:8
oppp paper presents a	0:-4 2:4
oppp paper we present	0:3
oppp performance of the	0:3 1:-3 2:-7 3:5
oppp performance on the	0:9 2:-8
oppp pose estimation and	2:3 3:-3
oppp predictive control (	1:-3
oppp preference optimization (	0:6 1:-6 3:-4
oppp present a new	3:-3
oppp present a novel	0:-4 1:-6 2:7
oppp presents a novel	2:4
oppp problem as a	0:-10 2:16 3:-8
oppp properties of the	0:-6 1:-5 2:8 3:-3
oppp propose a new	0:-13 2:16 3:-7
oppp propose a novel	0:-16 2:16
oppp propose an efficient	0:-6 1:6 2:-3
oppp proposes a novel	0:8 2:-7
oppp question answering (	2:5 3:-4
oppp random field (	0:-4 2:4
oppp recent advances in	0:-3 1:-3 2:13 3:-12
oppp recent work on	0:-4 2:7
oppp refer to as	0:7 1:-5 2:-5
oppp reinforcement learning (	0:-11 2:14 3:-9
oppp reinforcement learning ,	0:-3
oppp respect to the	2:7 3:-4
oppp results demonstrate that	0:8 1:-6 2:-4
oppp results indicate that	0:-8 1:-3 2:7 3:-3
oppp results on the	2:11 3:-7
oppp results show that	0:-3 1:6
oppp results suggest that	2:-4
oppp show that a	1:-5 2:3
oppp show that our	0:8 2:-7
oppp show that the	0:-3 2:4
oppp shows that the	0:10 1:-4 2:-9 3:-8
oppp significantly improves the	1:-4 2:5
oppp simple yet effective	0:4 1:3 2:-6
oppp specifically , the	0:7 2:-7
oppp specifically designed for	1:-4 2:7 3:-4
oppp state-of-the-art methods for	0:-4 2:4
oppp state-of-the-art results for	2:3
oppp state-of-the-art results on	2:3
oppp such as the	0:-3 2:6 3:-4
oppp superior performance of	1:-3 2:6
oppp tasks , including	2:7 3:-5
oppp terms of the	2:3
oppp that maximizes the	0:4 2:-4
oppp that our proposed	0:6 2:-6
oppp that the proposed	0:-6 1:-4 2:8
oppp that uses a	0:-7 2:7
oppp the ability of	0:-3 2:5 3:-3
oppp the accuracy of	0:-3 1:4 2:-3
oppp the advantages of	0:-4 2:6 3:-3
oppp the application of	2:-7 3:8
oppp the art in	2:4
oppp the case of	0:-4 1:-7 3:4
oppp the combination of	0:-6 1:-3 2:9 3:-3
oppp the concept of	0:6 1:-4 2:-4 3:-8
oppp the context of	1:-4 2:6 3:-4
oppp the effectiveness of	1:-6 2:4
oppp the efficacy of	1:-3 2:8 3:-6
oppp the efficiency of	1:-11 2:10
oppp the field of	1:-4 2:-4 3:5
oppp the importance of	0:3 1:-11 2:9 3:-9
oppp the lens of	3:-8
oppp the need for	0:-3 1:-4 2:-10 3:10
oppp the performance of	0:-9 1:11 2:-9 3:4
oppp the perspective of	0:9 1:-3 2:-7
oppp the power of	0:3 1:-4
oppp the problem of	0:10 2:-5 3:-6
oppp the quality of	2:9 3:-8
oppp the recently proposed	0:-7 1:5
oppp the robustness of	0:-3 1:8 2:-5 3:-7
oppp the setting of	0:5 3:-6
oppp the success of	2:-7 3:8
oppp the superiority of	0:4 2:-3
oppp the task of	2:11 3:-16
oppp the training of	0:-3 1:-3 2:-7 3:8
oppp the use of	0:-20 2:13 3:-3
oppp this paper introduces	0:4 2:-3
oppp this paper presents	0:5 2:-5
oppp this paper proposes	0:4 1:-3
oppp to as the	0:12 2:-11 3:-5
oppp to enhance the	2:3
oppp to evaluate the	0:7 2:-7
oppp to improve the	2:7 3:-5
oppp to learn a	0:10 1:-4 2:-8
oppp to minimize the	2:3
oppp to reduce the	0:6 2:-3 3:-4
oppp to solve the	0:-4 2:5
oppp to the standard	0:-3
oppp to train a	0:-3 2:4
oppp to train the	0:13 2:-11 3:-7
oppp to use a	2:-10 3:10
oppp use of a	1:-4 2:5 3:-10
oppp using a novel	0:9 2:-8
oppp variant of the	0:-11 1:-14 2:4 3:3
oppp variational autoencoder (	0:-8 2:9
oppp version of the	0:-6 2:5 3:-3
oppp we address the	0:5 2:-5
oppp we apply a	0:-11 2:12
oppp we apply the	1:-3
oppp we argue that	0:-5 2:7
oppp we consider a	0:-4 2:5
oppp we construct a	0:-10 2:10
oppp we demonstrate that	0:-5 1:-3 2:8
oppp we design a	0:8 1:-5 2:-7 3:-3
oppp we develop a	0:-4 2:4
oppp we devise a	0:6 2:-6
oppp we employ a	0:-7 2:7
oppp we focus on	0:-12 2:15 3:-5
oppp we introduce a	0:-3 3:-5
oppp we introduce the	0:18 2:-18
oppp we leverage a	0:3 2:-3
oppp we observe that	0:-9 1:4 3:3
oppp we present a	0:-12 1:-4 2:14 3:-3
oppp we present an	0:4 2:-3
oppp we present the	0:8 2:-7
oppp we propose a	1:-10 2:5 3:-3
oppp we propose an	0:-7 1:9
oppp we propose the	0:12 2:-12
oppp we show how	0:6 2:-5
oppp we show that	1:-13 2:8 3:-3
oppp we study the	0:-7 2:9 3:-6
oppp we train a	0:-6 2:7
oppp we use a	0:7 1:-4 2:-4 3:-8
oppp we use the	0:-7 2:7
oppp well as a	0:10 2:-10
oppp well as the	1:9 2:-14 3:4
oppp which we call	0:7 1:-5 2:-5
oppp with the state-of-the-art	1:-7 2:7
other head invented	0:-6 3:-4
other head ordinary	3:-4
other head unusual	0:11 2:-11
own advocate	0:8 2:-6
own build	0:-6 1:4
own builds	0:6 1:-5 2:-4
own built	0:6 2:-7
own called	0:4 2:-4
own coined	0:6 1:-3 3:-4
own collected	0:3 1:4 2:-3 3:-4
own construct	2:3 3:-6
own constructed	1:-8 2:5 3:-5
own constructs	0:7 2:-4 3:-8
own contribute	0:5 1:-4 2:-6 3:8
own contributes	0:-4 1:-3
own create	0:9 1:-10 2:-6
own created	0:3 2:3 3:-9
own curate	0:3 3:-3
own curated	2:5 3:-7
own describe	0:3 3:-11
own describes	1:-7 2:6 3:-7
own design	3:5
own designed	2:3 3:-5
own designs	0:5 1:-5
own develop	0:6 1:-8 2:-3 3:-7
own developed	0:-5
own devise	0:-4 1:-10 2:8 3:-3
own dubbed	0:6 1:8 2:-14
own formulate	0:4 3:-12
own formulates	0:-3
own introduce	0:-3 1:-4
own introduced	0:-6 1:5
own introduces	1:-4 2:3 3:-6
own named	2:3
own namely	0:3 1:-7 2:4 3:-16
own present	0:5 1:-5 3:-3
own presented	0:-6 2:7
own propose	0:3 1:-5 3:-6
own proposed	1:7 3:-7
own proposes	0:7 2:-5 3:-5
own release	2:-8 3:7
own released	1:-5 2:-3 3:3
own termed	1:-6 2:4 3:-4
own verb 1	0:17 1:-16 2:-10 3:-15
own verb 2	0:6 1:-6 2:-4 3:-9
own verb 3	0:-3 1:-8 2:5
own verb 4	0:9 1:-4 2:-7
own verb 5	0:3 3:-10
own verb 6	0:3 1:5 2:-4 3:-7
own verb 7	1:-7 3:3
own verb 8	0:6 1:-5 3:-6
p "	0:4 3:-4
p '	0:7 1:-3 2:-7
p 's	0:-4 1:7 2:4 3:-10
p (	0:5 1:-6
p )	0:11 2:-8 3:-10
p *	0:11 2:-11
p ,	3:-3
p -	2:-4
p -based	0:-7 1:-3 3:3
p -like	1:-3 2:-5 3:7
p .	2:-6 3:9
p /	0:8 3:-8
p 100%	0:-3 2:4
p :	0:9 1:3 2:-7 3:-20
p ;	0:4 1:-4 3:-8
p \\em	0:3 1:-5 2:-6 3:7
p \`	1:3 2:-6
p a	0:5 1:-8 3:-11
p about	1:4 2:-4
p accelerate	3:5
p accurate	0:-5 1:-3 2:9 3:-5
p accurately	2:11 3:-11
p achieve	2:7 3:-5
p achieves	0:8 2:-7 3:-3
p achieving	2:-3 3:5
p across	3:-7
p adapt	0:-5 1:5
p adaptive	2:9 3:-7
p adding	2:3 3:-3
p additional	0:6 1:-8 2:4 3:-8
p address	0:-3 2:-5 3:6
p adopt	0:-9 1:-7 3:11
p advanced	0:-3 1:-3 2:-4 3:8
p affect	2:8 3:-7
p after	1:-6 2:11 3:-9
p against	0:-9 1:-4 2:7
p algorithm	0:5 2:-3
p aligning	2:8 3:-7
p all	0:-6 3:6
p allow	1:-5 3:5
p allows	0:-3 2:11 3:-9
p alternative	0:5 1:3 2:-4 3:-4
p although	0:-5 1:7 3:-8
p an	0:4 1:-8 3:-8
p and	3:-3
p any	0:-10 1:-7 3:7
p applies	0:-12 1:-3 2:13 3:-3
p apply	0:4 1:-7 3:-3
p applying	0:-4 2:-3 3:4
p approximate	0:-5 2:5
p arbitrary	3:-3
p are	0:6 1:4 2:-9
p art	0:-4 1:4 3:-4
p as	0:5 2:3 3:-8
p at	0:-5 1:-3 2:14 3:-11
p automate	2:-9 3:10
p automated	0:7 2:-9 3:3
p automatic	0:-5 1:-3 2:10 3:-4
p available	1:4 2:-4
p average	2:5 3:-3
p based	0:6 1:-8 3:-4
p baseline	1:9 2:-8
p basic	1:-6 2:-4 3:8
p because	2:6 3:-4
p behind	2:-3 3:3
p benchmark	1:-6 2:8 3:-11
p benchmarking	0:-4 1:9 2:-3 3:-3
p benefit	1:-3 2:-3 3:4
p best	1:-11 2:11 3:-7
p better	1:-4 2:3
p between	0:-7 2:4
p boosting	1:4 3:-6
p both	1:-3 2:6 3:-9
p build	0:6 1:5 2:-10 3:-3
p by	0:-4 1:-7 3:3
p call	0:14 1:-7 2:-12 3:-4
p called	0:3 3:-11
p can	1:-4 2:5
p certain	0:-9 1:-5 2:-3 3:9
p challenging	0:-3 2:-4 3:6
p classic	0:-10 1:5 2:-3 3:3
p classical	0:-9 1:11 2:-6
p coherent	0:-4 2:8 3:-5
p combine	0:-10 2:9 3:-9
p combines	0:-5 3:5
p combining	0:-4 1:-9 2:-4 3:12
p common	0:-3 1:4 3:-14
p comparable	1:-4 2:7 3:-4
p compare	1:7 2:-7
p competitive	0:-3 1:4 3:-4
p complex	1:4 2:-12 3:5
p computing	2:3
p conducting	0:-6 1:-3 2:9
p consider	0:-4 2:13 3:-11
p consistent	0:-3 1:-4 2:7
p construct	3:-7
p constructing	2:-3 3:6
p continuous	0:-5 2:-3 3:6
p conventional	0:-10 1:10 2:-10 3:6
p corresponding	1:-6 2:5 3:-3
p create	0:-5 1:-3 2:7 3:-3
p current	0:-5 1:6 2:-10 3:7
p dataset	0:-6 2:7
p datasets	0:-5 2:6
p deep	0:-6 1:4 2:-3 3:7
p demonstrate	0:6 2:-5
p derive	0:4 1:-6 3:-5
p design	1:-5 2:3 3:-6
p designed	0:6 2:3 3:-10
p designing	0:-3 1:-3 2:-10 3:13
p detailed	1:-5 2:7 3:-4
p develop	1:-3 2:4 3:-6
p developed	0:-7 1:-5 2:10
p developing	0:-4 2:7 3:-7
p different	1:-9 2:10 3:-9
p differentiable	0:5 1:-3 2:-3
p direct	1:3 2:9 3:-11
p discrete	0:-4 2:8 3:-5
p diverse	0:-5 2:4
p downstream	2:5 3:-4
p dubbed	0:5 3:-3
p during	0:-5 1:-7 2:6 3:-3
p dynamic	0:4 2:-3
p e.g.	2:-6 3:5
p each	1:3
p effective	0:3 2:5 3:-12
p efficient	0:5 2:5 3:-13
p efficiently	0:-4 3:3
p either	1:-7 2:-13 3:14
p employ	1:-8 3:6
p employing	0:-10 2:6 3:-4
p employs	1:-3 3:-3
p enables	2:3
p enabling	2:3 3:-3
p end-to-end	2:-3
p english	1:5 3:-6
p enhance	0:3 1:-6 2:-6 3:5
p enhanced	0:-6 2:9 3:-3
p enhances	2:-4 3:4
p especially	0:-7 1:-5 2:9 3:-3
p evaluate	0:3 1:-6 2:6 3:-4
p exhibit	2:-6 3:6
p existing	0:-18 1:8
p expected	0:-6 2:8 3:-3
p expensive	1:7 2:-11 3:5
p explicit	0:3 1:-5
p exploit	0:-7 2:4
p exploits	0:-8 2:10 3:-3
p explore	1:-5 2:8 3:-6
p extend	2:-5 3:7
p extended	0:-8 1:-5 2:6 3:3
p extends	0:-5 2:5
p extensive	0:-5 1:-5 2:8 3:-4
p extra	0:8 1:-6 2:-13 3:9
p facilitate	0:-3 1:-4
p facilitates	0:-3 2:5
p fast	1:-6 2:3
p faster	2:3
p fewer	2:5 3:-3
p final	2:3
p find	1:3 2:-8
p fine-grained	2:10 3:-9
p fine-tuning	2:-10 3:10
p first	0:8 1:-4 2:-5 3:-8
p flexible	0:4 2:4 3:-7
p following	0:-3 1:-5 2:12 3:-7
p for	0:-7 1:-8 2:5
p formulate	0:3 2:-3
p four	0:9 2:-9 3:-6
p framework	1:7 2:-8
p from	0:-15 3:5
p full	0:-3 1:-5 2:8 3:-5
p fully	3:-6
p general	0:6 2:-6
p generate	0:5 1:-5 3:-7
p generic	1:-5 2:5 3:-5
p given	0:-9 1:-5 2:13 3:-9
p global	0:-8 1:-5 3:3
p good	0:-4 1:8 3:-11
p guarantee	2:7 3:-5
p guide	2:6 3:-5
p guided	0:-5 2:5
p handle	2:5 3:-4
p helps	1:-3 2:3
p high	0:-6 2:-3 3:5
p high-dimensional	0:-8 1:-3 2:5
p high-level	0:4 3:-4
p higher	0:-3 1:-4 3:3
p how	0:3 1:-4 3:-3
p human	2:-5 3:5
p i.e.	1:-5 2:3 3:-8
p implement	0:5 1:10 2:-8 3:-10
p improve	0:-3 1:3 3:-3
p improved	0:-4 2:3
p improves	0:-3 1:-4 3:6
p improving	0:-4 1:-4 2:6 3:-3
p in	0:-7 3:3
p including	1:3 3:-5
p incorporate	0:5 1:-4 2:-3 3:-3
p incorporates	1:-4 2:-4 3:5
p incorporating	0:-7 1:4 2:4 3:-10
p increased	2:-7 3:8
p increases	3:3
p increasing	3:3
p inherent	0:-5 2:7
p innovative	0:9 2:-11 3:4
p integrate	0:4 2:-3
p integrates	0:-7 2:10 3:-5
p integrating	1:3 2:-5 3:5
p into	1:4 3:-5
p introduce	3:-6
p introduced	1:-11 2:-8 3:8
p introduces	0:12 2:-11
p introducing	0:9 1:-5 2:-9 3:3
p investigate	1:-3 3:3
p involving	0:-3 2:7 3:-4
p is	2:-6
p its	0:3 1:-6 3:-8
p joint	2:5 3:-3
p known	1:-3 2:8 3:-5
p labeled	2:-4 3:4
p large	0:4 3:-3
p large-scale	0:-6 1:-6
p larger	2:7 3:-3
p learn	0:5 1:-5 3:-5
p learnable	0:8 1:-6 2:-7 3:5
p learned	0:5 1:-3 3:-12
p learning	0:3 1:-9 3:-4
p learns	1:-3
p less	0:-3 2:9 3:-7
p leverage	0:-12 2:4 3:-3
p leverages	0:-12 1:-5 2:8
p leveraging	1:-4
p like	0:-11 1:7 3:-5
p low	0:-3 2:-3 3:4
p low-level	0:-6 1:-3 3:5
p lower	0:-4 3:3
p mainstream	0:-3 1:7 2:-8
p maintaining	2:3
p makes	0:-3 2:6 3:-6
p many	0:-4 1:-8 2:5
p mitigating	1:-6 2:6
p model	0:5 1:3 2:-7
p models	0:4 2:-5
p modern	0:-7 1:-7 2:5
p more	2:-6 3:7
p most	0:-6 1:11 2:-12
p multiple	0:-10 2:5 3:-6
p naive	1:8 2:-14 3:10
p named	0:14 1:-5 2:-12
p namely	1:-3 3:-3
p negligible	2:7 3:-7
p neural	0:-5 2:9 3:-3
p new	0:-3 1:-3
p no	0:3 1:-10 2:-7 3:9
p nonlinear	0:-6 1:-8 2:-5 3:9
p novel	0:6 1:-5 3:-15
p obtain	0:-3 2:8 3:-5
p of	0:-4 3:-3
p off-the-shelf	0:-9 1:4 3:3
p on	0:-4 1:-5 2:4
p one	1:-7 2:-7 3:10
p online	0:-4 2:12 3:-11
p only	0:-5 1:-3 2:-7 3:8
p open-source	1:-7 2:11 3:-6
p optimal	0:-8 2:5 3:-3
p optimized	0:8 1:-4 2:-5 3:-8
p or	0:-8 1:-4 2:-4 3:13
p original	0:-8 1:10 2:-3 3:-4
p other	0:-3 1:3 2:-5 3:3
p our	0:13 1:-7 2:-7 3:-19
p outperform	0:-5 1:11 2:-10 3:-6
p outperforms	0:-5 1:14 2:-12
p over	0:-8 1:9 2:-5 3:-10
p overall	2:6 3:-3
p particular	2:6 3:-4
p perform	1:-3
p performing	0:-4 2:11 3:-12
p performs	0:-6 1:-11 3:6
p popular	0:-6 1:3 2:6 3:-9
p potential	2:3
p powerful	0:-9 2:-4 3:9
p practical	1:-3 2:-3 3:5
p pre-trained	0:-16 2:7 3:-3
p precise	2:-4 3:5
p predict	0:7 2:-5 3:-3
p present	0:3 1:-3 2:-9 3:8
p presents	0:8 1:-3 2:-7
p pretrained	1:-4 2:5 3:-3
p previous	0:-3 1:8 3:-9
p principled	2:3 3:-3
p prior	0:-7 1:5 2:-3 3:4
p propose	0:10 1:-5 2:-8 3:-4
p proposed	1:-4 3:-12
p proposes	0:4 1:-3
p provide	0:5 2:-4
p public	0:-4 1:-6 2:10
p real	0:-4 1:-3 2:5
p real-time	0:-6 1:7 3:-4
p real-world	0:-5 2:6
p recent	0:-9 1:5 3:-4
p reduce	2:-10 3:10
p reduced	2:3
p reduces	2:-9 3:9
p reducing	0:-4 1:-3 2:8 3:-4
p related	2:-6 3:8
p reliable	2:5 3:-4
p representative	0:-3 1:8 2:-6
p require	2:9 3:-10
p requires	0:-3 2:11 3:-12
p resulting	0:10 1:-5 2:-5 3:-5
p revisit	2:5 3:-4
p robot	0:4 1:-5 3:-5
p robust	0:3 1:3 3:-12
p safe	0:-6 2:3 3:3
p same	1:-6 3:6
p scalable	1:-5 2:8 3:-6
p scale	2:8 3:-6
p several	0:8 1:-6 2:4 3:-6
p significant	2:-4 3:6
p similar	1:5 2:3 3:-6
p simple	0:-5 1:4
p simulated	0:-3 1:3 2:8 3:-10
p since	0:-6 1:-6 2:-6 3:10
p single	0:-6 2:9 3:-7
p small	0:3 1:-8
p smaller	1:5 2:-3 3:-3
p so-called	1:-6 2:5
p solve	0:9 1:-3 3:-11
p solving	0:7 3:-11
p sophisticated	1:-4 3:3
p spanning	2:5 3:-5
p specific	1:-5
p specifically	0:-3 2:5
p stable	3:-3
p standard	0:-15 1:6
p state-of-the-art	0:-9 1:5 2:-3
p strong	0:-6 1:-4 3:6
p stronger	0:-4 1:-8 2:5
p study	2:9 3:-6
p studying	1:-3 2:8 3:-6
p successful	1:-5 2:6 3:-3
p such	1:-5 2:3
p superior	0:-3 2:5
p supervised	1:-7 3:4
p support	2:6 3:-6
p supports	3:-3
p synthetic	0:-5 2:8 3:-4
p termed	0:4 2:-3
p than	0:-8 1:16 2:-9 3:-6
p that	0:4 2:-3 3:-3
p the	1:-7 3:-4
p their	0:-9 1:8 2:3 3:-15
p this	0:8 1:-14 2:-5
p three	1:-4 2:3
p through	0:3 1:-13
p to	0:-5 1:5 2:-5
p total	2:3
p toward	2:-7 3:7
p towards	0:-5 1:-3 2:-9 3:12
p traditional	0:-10 1:6 2:-4
p train	0:12 1:-6 3:-8
p trainable	0:6 1:-4 2:-6
p trained	1:-4
p training	0:-5 1:-11 3:10
p treat	1:-3 2:9 3:-6
p two	1:3 3:-13
p typical	0:-6 1:-7 2:-3 3:5
p under	0:-5 3:4
p underlying	1:-3
p understanding	1:-5
p unified	0:-11 3:8
p unifying	0:10 1:-6 2:-15 3:9
p unique	0:7 1:-6 2:-3 3:-8
p unlike	0:-3 1:13 2:-8
p unsupervised	0:-3 1:3
p up	2:4 3:-4
p upon	0:-11 2:5
p use	0:8 1:-5 3:-7
p used	0:-7 1:10 2:-5 3:-7
p uses	0:-14 1:-6 2:12
p using	0:-4 2:5 3:-5
p utilize	1:-7 2:3
p utilizes	0:-3 1:-4 2:5 3:-3
p utilizing	0:-5 1:-4 2:8 3:-4
p vanilla	0:-9 2:4
p various	0:-7
p via	1:-5 2:4 3:-8
p well-established	1:7 2:-6 3:-5
p well-known	0:-5 3:3
p when	0:-3 1:-8 3:4
p where	1:3 3:-5
p whether	0:3
p which	1:9 2:-4 3:-4
p while	0:-7 1:8 2:-4
p why	1:-5 2:6
p with	0:-3
p within	1:4 2:-5 3:3
p without	0:-10 1:-7 2:-4 3:12
p {	0:4 3:-5
p ‘	0:4 1:-9 3:-4
p ’	0:-4 3:6
p ’s	1:7 2:-5
p “	1:4 3:-9
part aim	0:-5 1:4 3:-3
part back	0:-23 3:6
part body	0:-5 3:-5
part end	0:4 1:5 3:-12
part title	0:7 1:-6 3:-24
pp " the	2:9 3:-8
pp ( e.g.	2:-7 3:6
pp ( like	1:9 2:-5 3:-9
pp ) ,	1:3 2:-6 3:3
pp ) a	0:4 1:-7 3:-11
pp ) an	0:5 1:-8 3:-7
pp ) and	0:3 1:-3 3:-3
pp ) for	1:-3
pp ) in	1:-4 2:4
pp ) or	1:3 2:-10 3:8
pp ) the	0:7 1:-5 2:-4 3:-5
pp ) to	0:7 1:-5 3:-5
pp ) using	1:5 2:-4
pp ) with	0:-7 1:-14 2:13 3:-5
pp * *	0:5 2:-5
pp , a	0:-3 1:-13 2:4
pp , achieving	1:-3 2:7 3:-4
pp , an	2:-7 3:3
pp , and	0:-3 1:6 2:-5
pp , called	0:4 1:-3 3:-6
pp , current	1:-6 2:4 3:3
pp , dubbed	0:5 3:-3
pp , existing	1:5 2:-7 3:3
pp , for	0:6 2:5 3:-11
pp , i.e.	0:7 2:-5 3:-7
pp , in	0:10 1:-4 2:-4
pp , including	0:-7
pp , its	2:6 3:-5
pp , making	2:3 3:-4
pp , named	0:14 1:-5 2:-12 3:-3
pp , namely	1:-3 3:-3
pp , on	2:6 3:-5
pp , our	2:4 3:-13
pp , the	0:12 1:-9 2:-7 3:-3
pp , their	2:5 3:-3
pp , this	0:3 1:-3 2:-5 3:8
pp , to	0:-3 1:3 2:3 3:-9
pp , using	0:-6 1:-11 2:8
pp , various	1:7 3:-7
pp , where	2:-3 3:3
pp , while	0:-3 1:10 3:-10
pp , with	0:5 1:6 2:-10 3:3
pp - -	2:-4 3:3
pp . the	0:15 2:-15 3:-5
pp 1 )	0:3 1:-3 3:-3
pp 2 )	0:7 1:3 2:-13 3:-3
pp 3 )	0:4 1:-6 2:4 3:-6
pp : a	0:10 1:-9 2:-4 3:-5
pp : an	0:-4 2:4
pp : the	0:-7 1:-6 2:-3 3:8
pp \\textit {	3:-3
pp \\textsc {	1:-4
pp ^ "	0:-4 1:-6 2:4
pp ^ a	0:4 1:-11 3:-4
pp ^ although	0:-5 1:7 3:-8
pp ^ an	0:8 1:-7 2:-5 3:-9
pp ^ as	0:9 1:-6 2:5 3:-10
pp ^ both	2:7 3:-7
pp ^ current	1:-4
pp ^ existing	0:-4 1:4
pp ^ for	0:4 1:3 3:-4
pp ^ in	0:4 1:-3 2:7 3:-9
pp ^ many	2:5 3:-5
pp ^ modern	1:-5 2:-4 3:7
pp ^ on	0:-3 2:13 3:-11
pp ^ our	1:-5 2:3
pp ^ previous	2:3
pp ^ recent	0:-4
pp ^ several	2:6 3:-5
pp ^ since	0:-6 1:-6 2:-6 3:10
pp ^ the	0:14 1:3 2:-9 3:-18
pp ^ these	0:3 1:3 3:-9
pp ^ this	0:8 1:-4 2:-8
pp ^ traditional	1:4 2:-3
pp ^ unlike	0:-3 1:9 2:-8
pp ^ using	0:-3 1:-7 2:14 3:-12
pp ^ while	0:-6 1:-10 2:-3 3:11
pp ^ with	0:3 1:-11 2:9 3:-9
pp \` \`	0:-5 1:-4 2:-4 3:6
pp a )	1:5 2:-3
pp a deep	0:-5 1:-3 2:6
pp a general	0:4 1:-3 2:-3
pp a generic	0:-6 1:-5 2:10 3:-5
pp a given	0:-6 2:11 3:-6
pp a good	2:6 3:-3
pp a high	2:7 3:-5
pp a large	0:6 2:-4 3:-5
pp a large-scale	2:-7 3:8
pp a new	0:5 1:-5 2:-6 3:3
pp a novel	0:9 1:-5 2:-4 3:-12
pp a powerful	0:-5 2:-6 3:9
pp a pre-trained	0:-11 2:7 3:-5
pp a principled	2:3 3:-3
pp a real-world	0:-5 2:12 3:-9
pp a simple	1:6 2:-3
pp a simulated	2:6 3:-5
pp a single	0:-6 2:9 3:-7
pp a standard	0:-4 1:-3 2:6 3:-5
pp a state-of-the-art	0:-3 1:12 2:-10 3:-7
pp a trained	0:-5 1:-3 2:-7 3:10
pp a unified	0:-11 2:12 3:-4
pp a unique	0:6 2:-5
pp abilities of	0:-4 1:-11 2:11 3:-4
pp ability of	0:-3 1:-5 3:3
pp able to	2:17 3:-17
pp according to	0:6 1:-6
pp accuracy and	2:11 3:-10
pp accuracy in	2:10 3:-10
pp accuracy of	1:3 2:3 3:-10
pp accuracy on	0:-3 2:6
pp achieves an	2:3
pp adaptation (	0:3 2:3 3:-8
pp addition to	0:-4 1:-4 3:6
pp additionally ,	0:-7 1:-7 2:3 3:4
pp address the	0:5 2:-5
pp adopt a	1:5 3:-3
pp adoption of	0:-3 1:-4 2:-8 3:10
pp advancements in	2:4 3:-3
pp advances in	0:-4 1:-5 2:8 3:-4
pp advantage of	1:-5 2:4 3:-3
pp advantages of	0:-3 1:-5 2:6 3:-3
pp against the	0:-5 1:-3 3:6
pp algorithm (	1:-5
pp algorithm ,	0:8 1:-3 2:-7
pp algorithm for	0:3 1:-4 2:-6 3:6
pp algorithm to	0:-3 2:5 3:-4
pp algorithm with	0:5 1:-3 2:-3 3:-3
pp algorithms for	0:3 2:3 3:-5
pp alignment and	0:-8 2:-8 3:12
pp allows for	2:10 3:-9
pp along with	1:-4 2:4
pp alternative to	1:12 2:-12
pp an additional	0:-8 1:-3 3:5
pp an effective	0:5 3:-4
pp an efficient	0:-3 2:7 3:-11
pp an end-to-end	3:-7
pp an improved	0:-3 1:-3 2:5
pp an innovative	0:8 2:-11 3:4
pp an off-the-shelf	0:-6 1:-5 2:5 3:5
pp an optimal	2:-5 3:6
pp an unsupervised	0:-3 1:3
pp analysis (	0:-4 1:-3 2:4
pp analysis and	2:-7 3:7
pp analysis of	1:-5 2:-8 3:9
pp analyze the	2:4 3:-3
pp and a	0:8 2:-5 3:-19
pp and accurate	2:-4 3:4
pp and an	0:8 1:-8 2:3 3:-15
pp and apply	1:-3
pp and effective	0:-7 1:-4 2:9
pp and efficient	0:-8 1:3 2:3 3:-5
pp and high	2:12 3:-12
pp and on	1:-4 2:10 3:-5
pp and other	2:9 3:-13
pp and propose	0:6 2:-6
pp and real-world	2:4 3:-4
pp and robust	0:11 2:-8 3:-4
pp and the	0:10 1:-17 3:-9
pp answering (	3:3
pp applicability of	0:-4 1:-5 2:4
pp applicable to	2:5 3:-5
pp application in	2:3 3:-3
pp application of	0:-4 1:-4 2:4
pp applications in	2:-10 3:10
pp applications including	2:-8 3:8
pp applications like	2:6 3:-6
pp applications of	2:10 3:-9
pp applications to	2:7 3:-7
pp applied to	0:6 1:-3 2:10 3:-13
pp apply a	0:-11 2:12
pp apply the	0:-4 1:-5 2:7
pp approach (	0:-5 1:-4 2:-11 3:11
pp approach ,	0:8 1:-6 2:-4 3:-3
pp approach for	0:7 3:-10
pp approach to	0:-5 1:3
pp approaches for	0:-8 2:4
pp approaches in	2:-5 3:5
pp approaches to	1:-3 2:3 3:-3
pp architecture for	0:-7 2:10 3:-3
pp architecture of	1:-4 2:5 3:-4
pp area of	2:-8 3:8
pp argue that	0:-5 2:7
pp art in	2:10 3:-8
pp as a	0:-14 1:-5 2:7 3:6
pp as an	0:-13 1:-4 2:5 3:8
pp as the	0:4 1:6 2:-7
pp attention (	0:-6 1:-3 2:8
pp autoencoder (	0:-7 1:-10 2:11 3:-7
pp autoencoders (	0:-4 1:-4
pp b )	0:4 2:-9 3:6
pp based on	0:-4 1:-4 2:4
pp behavior of	0:-5 2:-8 3:8
pp benchmark (	0:9 2:-9
pp benchmark datasets	2:3
pp benchmarks :	0:-5 1:-4 2:8
pp benefits of	0:6 1:5 2:-10
pp better than	1:5 2:-3
pp between the	1:-5 2:-3 3:8
pp biases in	1:7 2:-9 3:4
pp both the	1:-4 2:9 3:-14
pp bound for	0:7 1:-6
pp build a	0:-11 1:6 2:6
pp by a	0:-3 1:13 2:-7 3:-10
pp by an	0:-14 2:7 3:-6
pp by applying	0:3 3:-3
pp by combining	1:-6 2:10 3:-6
pp by employing	0:-4 1:-4 2:7
pp by incorporating	0:-7 1:-3 2:10 3:-3
pp by introducing	0:8 1:-3 2:-5
pp by leveraging	2:-3 3:5
pp by our	0:3 2:-3
pp by performing	0:-3 1:-4 2:7
pp by standard	1:-9 2:9 3:-4
pp by the	0:7 1:-13 2:-5 3:3
pp by using	0:-12 1:7 3:-4
pp called the	0:13 2:-11 3:-4
pp capabilities of	1:-5 2:3
pp capability of	1:-3 2:9 3:-8
pp carlo (	0:-3 1:-5
pp case of	0:-4 1:-11 3:8
pp cases ,	2:-7 3:7
pp challenge for	2:-9 3:10
pp challenge in	2:-3 3:4
pp challenge of	2:4 3:-4
pp challenges in	2:10 3:-10
pp challenges of	0:-5 1:-8 2:-8 3:9
pp challenging for	1:-3 2:13 3:-12
pp cifar-10 ,	0:-4 2:4
pp cifar-10 and	2:3
pp cifar-100 and	0:-3 2:4
pp class of	0:-4 1:-18 2:5 3:4
pp classification (	2:5 3:-4
pp classification ,	0:-3 2:-5 3:7
pp classification and	2:-4 3:6
pp clustering and	2:9 3:-8
pp coco and	2:3
pp combination of	0:10 1:-3 3:-11
pp combined with	0:-9 1:-17 3:9
pp combines a	0:3 2:-3
pp commonly used	0:-3 1:6 2:-12 3:4
pp comparable to	0:-4 1:8 2:-7 3:-5
pp compared to	1:7 2:-24 3:6
pp complexity and	2:6 3:-6
pp concept of	0:9 1:-4 2:-10 3:3
pp connection between	0:3
pp consider a	0:-5 2:6
pp consider the	0:-3 2:4
pp consists of	0:5 1:-6
pp constraints ,	1:-3 2:4 3:-3
pp construct a	0:-13 2:13
pp context of	1:-4 3:4
pp contrast to	0:-6 1:14 2:-14 3:-7
pp control (	0:-9 2:9 3:-6
pp control and	2:-10 3:10
pp correction (	0:8 2:-8
pp current state-of-the-art	1:4 2:9 3:-13
pp data ,	2:-4 3:4
pp data and	2:5 3:-3
pp dataset (	1:-4
pp dataset ,	0:7 2:-6
pp dataset and	0:-9 2:10
pp dataset called	0:-8 2:8
pp datasets (	0:-6 2:8
pp datasets ,	1:-4 2:8
pp datasets :	0:-8 2:9
pp datasets for	0:-3 2:7 3:-6
pp decomposition (	0:-6 1:-3 2:-8 3:10
pp decouple the	0:-8 1:7 2:-3 3:-4
pp demonstrate that	0:12 1:-8 2:-7
pp demonstrated that	2:5 3:-9
pp demonstrates that	1:7 2:-7
pp deployment of	2:5 3:-3
pp derived from	3:-6
pp descent (	0:4 1:-5 2:3 3:-6
pp describe a	0:-4 2:5
pp design a	0:5 1:-6 2:-3 3:-3
pp design an	2:3
pp design of	0:5 3:-8
pp designed for	1:-4 2:-15 3:17
pp detection (	0:3 2:-7 3:5
pp detection ,	0:-7 2:3
pp detection and	0:7 1:-3 2:3 3:-9
pp develop a	0:-5 1:-6 2:6
pp develop an	0:-13 2:13
pp develop the	0:10 2:-10
pp developed for	1:4 2:3 3:-8
pp development of	0:-4 1:5 2:-4
pp devise a	0:3 2:-3
pp devise an	0:-13 2:14
pp distillation (	0:-4 1:5 3:-6
pp due to	1:8 2:-9
pp e.g. ,	0:-6 1:-9 2:-4 3:8
pp effective for	2:5 3:-5
pp effectiveness of	1:-6 2:4
pp efficacy of	1:-3 3:5
pp efficiency and	2:3
pp efficiency of	0:-4 1:4 2:-7 3:9
pp embedding (	0:3 2:-4
pp embedding for	0:-3 2:3
pp embeddings (	0:4 1:6 2:-9
pp employ the	1:-7 3:-3
pp employs a	0:-9 2:11 3:-3
pp end-to-end trainable	0:6 1:-3 2:-4 3:-4
pp enhance the	0:-6 3:6
pp equipped with	0:-3 1:-5 2:9 3:-4
pp equivalent to	2:-5 3:6
pp especially in	3:3
pp essential for	2:16 3:-16
pp estimation (	0:-6 1:3 2:-4 3:5
pp estimation ,	0:-9 1:-6 2:7
pp estimation and	0:8 1:-5 2:3 3:-14
pp evaluate the	0:8 2:-8
pp evaluating the	0:6 2:-5 3:-5
pp evaluation (	0:-5 2:5
pp evaluation of	0:-5 1:-4 2:-3 3:7
pp evaluations on	0:3 3:-7
pp example ,	0:-3 2:-10 3:10
pp existing state-of-the-art	2:4 3:-4
pp expand the	0:-6 2:3
pp experiments on	0:-3 2:6 3:-4
pp experiments with	1:-7 2:10
pp experts (	0:-3 2:3
pp expressed in	0:-3 1:-4 2:14 3:-13
pp extend the	0:-6 1:10 2:-4 3:-5
pp extends the	0:-4 1:-5 2:3 3:5
pp extraction (	0:-7 2:9 3:-3
pp family of	1:-9 2:7 3:-9
pp faster than	2:-3 3:4
pp features for	0:-3 2:5 3:-3
pp field (	0:-6 2:7
pp field of	1:-4 2:-6 3:7
pp fields (	0:6 1:-3 3:-8
pp filter (	0:-6 1:4 3:-3
pp finally ,	0:-4 2:6
pp find a	0:7 2:-4 3:-4
pp fine-tuning (	1:4 2:-9
pp focus on	0:-13 1:-8 2:-3 3:11
pp focused on	1:9 3:-8
pp focuses on	0:-8 2:-9 3:12
pp focusing on	0:-5 2:5
pp for a	1:-5 2:4 3:-5
pp for accurate	2:-5 3:5
pp for both	0:-7 2:5 3:4
pp for efficient	2:-4 3:5
pp for general	0:-3 1:5 3:-3
pp for improving	1:-4 2:3
pp for large-scale	2:-6 3:6
pp for learning	0:7 2:-6
pp for performing	2:5 3:-4
pp for solving	0:6 2:-7
pp for the	0:-6 2:5
pp for training	0:-6 1:-4 2:11 3:-6
pp for various	0:-3 3:7
pp form of	0:-6 1:-6 2:-7 3:12
pp formulate a	0:-11 2:11
pp formulate the	3:-3
pp formulated as	1:-3 2:8 3:-6
pp formulation of	1:6 2:-6
pp found that	3:6
pp framework ,	0:11 1:-4 3:-4
pp framework called	0:-8 2:8
pp framework for	0:-4 2:-15 3:16
pp framework of	0:4 1:-8 2:3 3:-9
pp framework to	0:-9 2:12 3:-4
pp framework with	0:-5 2:6
pp from a	0:-4 1:-9 2:4
pp from existing	1:7 3:-9
pp from the	1:-6
pp function (	2:7 3:-9
pp function for	2:3
pp functions (	0:-5 1:-10 2:11 3:-3
pp further ,	0:-4 1:-6 2:6
pp furthermore ,	0:10 1:-4 2:-9 3:-4
pp fusion (	0:10 1:-3 2:-10
pp generalization in	1:4 2:-4
pp generalization of	0:-4 1:-3 2:11 3:-8
pp generated by	1:-8 2:17 3:-13
pp generation (	0:-4 1:-7 2:3
pp generation and	0:-4 3:3
pp graph (	0:-8 1:-5 3:7
pp graphs (	0:-5 2:5
pp guide the	2:8 3:-7
pp hand ,	1:-5 3:4
pp has a	0:7 1:-4 2:-3 3:-4
pp how the	1:-3 2:5
pp however ,	1:5 3:-6
pp i )	0:8 2:-10 3:5
pp i.e. ,	1:-5
pp if the	0:-4 1:-3 2:-3 3:6
pp ii )	0:12 1:6 2:-12 3:-6
pp iii )	1:7 2:-7
pp images ,	2:10 3:-10
pp importance of	0:3 1:-11 2:13 3:-13
pp important for	1:-5 2:-7 3:10
pp improve the	0:-8 2:-6 3:9
pp improvement in	2:7 3:-8
pp improvement on	1:4 2:-4 3:-4
pp improvements in	2:5 3:-4
pp improvements on	2:6 3:-4
pp improves the	1:-4 2:-3 3:5
pp improving the	2:-9 3:9
pp in a	0:-18 2:9 3:-4
pp in an	0:-10 1:-8 2:-3 3:10
pp in both	1:-9 2:14 3:-8
pp in existing	1:-3 2:7 3:-5
pp in many	2:-3 3:3
pp in modern	2:-4 3:4
pp in our	0:-4 2:4
pp in particular	2:4 3:-3
pp in several	2:9 3:-8
pp in the	0:4 1:-7 2:-3
pp in various	0:-4
pp in which	0:-6 1:-3 2:10 3:-6
pp including the	0:4 2:-8 3:5
pp increase the	2:9 3:-8
pp indicate that	0:-7 1:-4 2:8 3:-6
pp inference (	0:-5 1:-4 2:8 3:-3
pp inference and	0:-5 2:-5 3:6
pp information ,	0:7 1:-3 2:-5
pp information for	2:4 3:-3
pp inspired by	0:-9 1:-4 2:7 3:-3
pp integrating the	0:7 2:-7
pp integration of	1:6 2:-6 3:-4
pp interaction (	1:6 2:-4
pp interest in	1:-6 3:3
pp into a	1:-6 2:3 3:-5
pp into an	0:3 2:-3
pp into the	2:6 3:-11
pp introduce a	3:-6
pp introduce an	0:6 2:-6
pp introduce the	0:18 2:-18
pp introduces a	0:5 1:-3 2:-3
pp introducing a	0:-4 2:7 3:-4
pp introduction of	1:8 2:-8
pp is a	0:-13 1:-3 3:8
pp is an	0:7 1:-3 2:-9 3:4
pp is that	0:-3 1:-7 2:9
pp is the	0:7 1:8 2:-14
pp is to	2:10 3:-8
pp issue of	2:-6 3:6
pp it to	1:5 2:-4 3:-3
pp it with	3:-3
pp key to	2:9 3:-9
pp knowledge ,	0:3 2:-5 3:4
pp known as	0:-4 1:-7 2:15 3:-11
pp labeling and	0:3 1:-5 2:-12 3:10
pp lack of	1:-3
pp large scale	2:5 3:-3
pp layers of	0:-9 2:8
pp learn a	1:-4 2:7 3:-5
pp learn the	1:-4 2:5
pp learned with	1:-3 2:8 3:-5
pp learning (	3:5
pp learning ,	0:-4 3:3
pp learning a	0:12 2:-12
pp learning and	2:-6 3:5
pp learning based	2:7 3:-6
pp learning for	2:9 3:-7
pp learning in	0:-13 1:-3 2:3 3:7
pp learning of	0:-4 2:-3 3:7
pp learning or	3:3
pp learning the	0:-4 1:-3
pp learning to	0:9 1:-3 2:-4 3:-8
pp learning with	0:-4 1:8 3:-11
pp lens of	3:-8
pp level of	2:-5 3:5
pp leverage a	0:3
pp limitations of	0:-5 1:8 2:-4 3:-6
pp literature on	0:-5 1:-3 3:5
pp logic (	1:-4 2:5
pp loss in	2:4
pp loss of	1:-4 2:7 3:-5
pp lot of	2:-9 3:9
pp machines (	0:4 1:-7 3:6
pp map (	0:8 1:-5 2:-4 3:-3
pp mapping (	0:-10 2:9
pp maximization (	1:4 3:-4
pp maximizes the	0:4 2:-4
pp maximizing the	0:-6 2:7
pp means of	0:-3 1:-7 2:4
pp measure of	0:8 2:-8
pp memory (	1:-5 2:3
pp method (	1:-4
pp method ,	0:5 2:-8
pp method called	0:5 2:-6
pp method for	0:-5 1:-3 2:6 3:-3
pp method of	0:14 1:-3 2:-14
pp method on	0:-3 1:-5 2:8
pp method to	0:-5 2:11 3:-9
pp method using	0:-7 1:-6 2:10
pp methods ,	0:3 1:-3
pp methods and	0:-6
pp methods for	0:-5 2:9 3:-6
pp methods in	1:8 2:9 3:-17
pp methods of	1:-4 2:11 3:-10
pp methods on	1:-14 2:18 3:-7
pp methods use	0:-4 1:8 2:-14 3:3
pp metrics and	2:7 3:-6
pp minimize the	0:-4 2:7 3:-3
pp minimizing the	0:5 2:8 3:-10
pp mining (	0:7 2:-6
pp mnist ,	0:-6 2:7
pp model (	0:5 1:4 2:-5 3:-9
pp model ,	0:7 1:-7 3:-3
pp model for	0:3 2:3 3:-6
pp model of	0:4 1:-6 3:-4
pp model to	1:-4 2:4 3:-4
pp model with	0:11 1:-4 2:-9
pp model ’s	1:-3
pp modeling (	0:-3 2:4
pp modeling ,	2:8 3:-7
pp modeling with	1:-10 2:10
pp models (	0:-7 2:5 3:-6
pp models ,	0:-4 1:-10 2:4 3:3
pp models and	0:-3 1:-4 3:5
pp models for	0:3 3:-4
pp models like	1:10 2:-9 3:-4
pp models on	0:-4 1:-4 2:11 3:-7
pp models using	0:-6 2:6
pp modify the	0:-11 1:-4 2:13 3:-3
pp module (	0:11 2:-11
pp module for	0:-12 3:7
pp more accurate	2:3
pp most popular	1:-3 2:6 3:-4
pp namely ,	0:4 1:-4 3:-3
pp namely the	2:3
pp nature of	2:-5
pp navigation (	2:9 3:-7
pp need for	0:-3 1:-3 2:-9 3:9
pp nets (	0:-5 2:6
pp network (	1:-6 2:-3 3:5
pp network for	2:-7 3:7
pp network named	0:4 2:-4
pp network with	0:-10 1:-4 2:14 3:-7
pp networks (	0:-8
pp networks for	2:15 3:-15
pp networks with	0:-3 1:-4
pp notion of	0:5 1:-8 3:-4
pp number of	0:-12 2:8
pp objective of	1:-3 2:3
pp observe that	0:-9 1:4 3:3
pp obtained by	0:-6 1:-5 2:-3 3:7
pp of a	1:-3 3:-6
pp of an	1:-10 2:8 3:-10
pp of any	2:4 3:-4
pp of both	2:6 3:-4
pp of current	1:11 2:-9 3:-6
pp of different	1:-4 2:5
pp of existing	1:4 3:-5
pp of our	0:5 1:-7 3:-4
pp of pre-trained	1:-10 3:4
pp of recent	1:4 2:-5
pp of standard	1:6
pp of state-of-the-art	3:-8
pp of the	0:-14 1:4 3:5
pp of these	0:8 1:-4 2:-13 3:7
pp of traditional	0:-4 1:-3 2:-3 3:5
pp of two	1:-3
pp of using	0:-9 1:-11 3:7
pp of various	1:6 2:-6
pp on a	0:-14 1:5 2:7
pp on an	0:7 1:7 2:-4 3:-11
pp on both	0:-3 2:5
pp on multiple	3:3
pp on popular	1:-3 2:3
pp on several	1:-3 2:6 3:-3
pp on standard	1:3 3:-3
pp on the	0:-10 1:-7 2:6 3:6
pp on two	2:5 3:-3
pp on various	1:-4 3:3
pp optimization (	0:6 2:-10
pp optimization and	0:-10 1:6 2:3
pp optimization for	0:-4 1:-3 3:3
pp optimization of	1:-3 2:6 3:-3
pp optimization using	0:-4 1:-4 2:8
pp or a	0:-12 1:-6 2:-8 3:14
pp our method	2:3
pp our novel	0:12 2:-13
pp our proposed	0:-6 2:7
pp outperforms existing	1:8 2:-6
pp outperforms state-of-the-art	2:-8 3:11
pp outperforms the	1:4 2:-4
pp outperforms traditional	1:6 2:-6
pp over existing	2:-6 3:8
pp over other	1:7 2:-7
pp paper introduces	0:4 2:-3
pp paper presents	0:8 1:-3 2:-7
pp paper proposes	0:4 1:-3
pp perception and	1:5 3:-9
pp performance ,	0:-3 1:7 3:-6
pp performance for	2:8 3:-7
pp performance in	2:3
pp performance of	0:-11 1:9 2:-6
pp performance on	2:6 3:-5
pp performances on	2:8 3:-7
pp perspective of	0:6 1:-4 2:-4 3:-4
pp perspective on	2:4 3:-4
pp planning (	0:-10 1:-5 2:16 3:-9
pp planning and	2:-11 3:12
pp policies for	2:3 3:-3
pp possible to	0:-4 3:4
pp potential of	0:-6 1:-11 2:6
pp power of	1:-9 2:9 3:-7
pp pre-training and	0:-6 1:-8 2:14 3:-11
pp prediction (	0:6 1:3 2:-9 3:-3
pp prediction and	1:-5 2:6 3:-8
pp present a	1:-4 2:-3 3:6
pp present the	0:8 2:-7
pp presents a	0:-4 1:-3 2:7 3:-3
pp principle of	0:-9 1:-7 2:5 3:3
pp problem (	0:6 2:-3 3:-8
pp problem ,	0:6 1:3 2:-6 3:-4
pp problem as	1:-4 2:3
pp problem of	0:9 1:-5 3:-6
pp problems (	2:12 3:-12
pp problems ,	1:-3 2:-5 3:8
pp problems in	0:-4 2:10 3:-8
pp process (	0:-5 3:5
pp process of	1:-4 2:4
pp processes (	1:-9 2:7
pp processing (	0:-4 2:-4 3:5
pp programming (	0:-8 2:3 3:-4
pp progress in	1:-3 2:-5 3:6
pp properties of	0:-5 3:-5
pp propose a	1:-11 2:4 3:-4
pp propose an	0:-3 1:9
pp propose the	0:12 2:-12
pp proposed for	0:-5 2:11 3:-9
pp proposes a	0:-5 2:6 3:-3
pp prove that	0:3
pp quality and	2:5 3:-3
pp quality of	2:9 3:-8
pp quantization (	0:-8 1:7
pp ranging from	2:-5 3:5
pp rate (	0:-7 3:3
pp re-identification (	2:6 3:-4
pp reality (	1:-4 2:5
pp reasoning (	0:7 3:-5
pp recently ,	1:-4 2:4 3:-3
pp recently proposed	0:-12 1:6 2:6 3:-7
pp recognition (	0:-6 2:12 3:-6
pp recognition ,	0:-3 1:-3 2:10 3:-8
pp recognition and	0:-6 2:-6 3:9
pp reconstruction and	3:4
pp reduce the	0:3 2:3 3:-5
pp reduces the	0:-3 2:4
pp reducing the	2:4
pp reduction in	0:-3 2:10 3:-7
pp regression (	1:9 2:-11 3:-4
pp regression and	0:-5 1:-8 2:7
pp related to	0:-11 1:-11 2:9
pp relies on	1:-3 2:7 3:-8
pp rely on	1:3 2:-3
pp relying on	1:6 2:-17 3:11
pp representations for	2:7 3:-6
pp research in	1:-5 2:8 3:-7
pp research of	2:8 3:-11
pp research on	1:-3 2:5 3:-3
pp respect to	3:-4
pp result ,	2:6 3:-5
pp results for	0:-5 1:7 2:9 3:-15
pp results of	0:-5 1:-3 2:6
pp results on	2:9 3:-12
pp reveal that	2:3
pp robustness and	2:-4 3:5
pp robustness of	1:6 2:4 3:-9
pp role in	2:4 3:-4
pp sampling (	1:-6 2:3
pp sampling and	0:-3 1:4
pp scheme for	0:-10 1:-5 2:12
pp search (	0:-6 2:6 3:-9
pp search and	0:-4 1:-7 2:5
pp segmentation ,	1:3 3:-3
pp segmentation and	3:3
pp selection (	0:6 2:-6
pp selection and	0:8 2:-6 3:-3
pp series of	1:-5 2:13 3:-11
pp set of	1:-5 2:5 3:-9
pp setting of	0:5 3:-6
pp setup ,	1:3 2:-3 3:-4
pp sharing and	0:-9 1:-8 2:15 3:-9
pp show how	0:6 2:-5
pp show that	0:6 1:-9 3:-6
pp showing that	3:3
pp shown that	1:-4 2:11 3:-9
pp shows that	1:-10 2:-10 3:11
pp significantly higher	2:3
pp significantly improved	1:5 2:-5
pp significantly improves	2:-5 3:6
pp similar to	0:-14 1:-3 2:-6 3:11
pp similarity (	1:6 3:-6
pp so that	2:5 3:-4
pp solve the	0:3 3:-5
pp solving a	0:-15 1:-7 2:7 3:4
pp specifically ,	1:-4 2:3 3:-6
pp speed and	2:4 3:-4
pp state-of-the-art in	1:6
pp stereo (	1:-4 2:6 3:-7
pp strategy for	2:5 3:-4
pp structure of	1:-3 2:4
pp struggle with	2:-5 3:5
pp study a	0:11 2:-11
pp study of	1:-3 2:-4 3:5
pp study the	0:-7 2:10 3:-9
pp success in	2:-12 3:12
pp success of	2:-18 3:17
pp such a	0:9 1:-4 2:-9
pp such as	0:-8 2:-6 3:5
pp suggest that	0:6 2:-5
pp summarization and	2:8 3:-8
pp superiority of	0:4 2:-3
pp supervision for	2:3 3:-3
pp system (	0:-3 1:-3 2:-7 3:8
pp system for	2:11 3:-9
pp systems (	0:-3 1:-7 2:-6 3:13
pp task (	0:5 1:-8 3:-10
pp task :	0:5 2:-3 3:-3
pp task for	2:-9 3:13
pp task in	2:-15 3:15
pp task of	0:13 1:-3 3:-17
pp tasks (	0:-4 2:7 3:-5
pp tasks ,	0:3 2:-6 3:5
pp tasks :	0:-3 2:7 3:-4
pp tasks in	2:-6 3:6
pp tasks like	2:3 3:-3
pp tasks of	0:-5 1:8 2:-4 3:-6
pp tasks with	0:-9 1:-5 2:11
pp technique for	0:9 2:-9
pp techniques for	0:8 2:-10 3:5
pp techniques from	1:-4 3:5
pp termed as	0:4 2:-3
pp terms of	0:-3 1:-4 2:14 3:-11
pp than existing	2:-3
pp than other	0:10 1:3 2:-13 3:3
pp than the	0:-5 3:3
pp that a	1:-7 2:8 3:-4
pp that combines	0:-4
pp that leverages	2:3
pp that of	1:11 2:-9 3:-6
pp that our	0:11 1:-9 2:-7
pp that the	0:7 1:-4 2:-14 3:9
pp that this	0:6 1:-9 3:-5
pp that use	1:-4
pp that uses	1:-6 3:-3
pp that while	1:-5 2:6
pp the "	1:10 2:-6 3:-6
pp the art	0:-4 1:4 3:-4
pp the best	2:5 3:-4
pp the classical	0:-7 2:-4 3:11
pp the conventional	0:-6 3:-3
pp the corresponding	1:-5 2:5 3:-3
pp the current	0:-3 1:3 2:4 3:-7
pp the existing	0:-12 1:7 3:-7
pp the expected	0:-5 2:8 3:-3
pp the first	0:9 1:-4 2:-6 3:-8
pp the full	0:-3 1:-5 2:7 3:-3
pp the general	0:-7 2:10 3:-4
pp the learned	0:7 1:-7 3:-11
pp the new	0:-3 2:4
pp the novel	0:5 2:-5
pp the optimal	2:3
pp the original	0:-8 1:10 2:-3 3:-4
pp the overall	0:-3 1:-3 2:6 3:-3
pp the popular	0:-3 2:5 3:-8
pp the powerful	1:5 3:-8
pp the previous	1:-6 3:4
pp the proposed	0:9 1:-15 3:-7
pp the public	0:-4 2:4
pp the recent	0:-3 1:8 3:-14
pp the resulting	0:10 1:-5 2:-5 3:-5
pp the same	1:-6 3:6
pp the standard	0:-9 1:13 2:-7 3:-8
pp the state-of-the-art	0:-5 2:3
pp the total	2:3
pp the traditional	0:-4 1:4 2:6 3:-11
pp the two	0:5 1:-3
pp the underlying	0:-6 1:-3 2:8
pp the vanilla	0:-3 1:-10 2:12 3:-6
pp the well-known	0:-5 2:7
pp the “	0:8 1:-3 2:-17 3:5
pp them for	2:-6 3:6
pp then use	0:-13 2:15
pp theory of	0:-7 1:-6 2:10
pp therefore ,	2:3 3:-7
pp this ,	0:-6 1:-3 2:8
pp this novel	0:-4 2:5
pp through a	0:3 1:-8
pp through an	0:-10 2:13 3:-5
pp through the	1:-3 2:3 3:-4
pp time ,	0:-4 2:7 3:-3
pp time and	1:-3 2:-8 3:10
pp to a	0:-14 1:4 2:-9 3:9
pp to achieve	2:7 3:-5
pp to adapt	1:5 2:-5
pp to address	2:-6 3:6
pp to an	0:5 1:-3 2:-6 3:5
pp to any	1:-6 3:5
pp to apply	1:-4 2:9 3:-10
pp to as	0:9 1:-5 2:-7
pp to automate	2:-9 3:10
pp to combine	2:5 3:-9
pp to construct	0:-3 2:5 3:-7
pp to create	0:-5 2:6 3:-3
pp to enable	2:4 3:-3
pp to enhance	0:6 1:-5 2:-5
pp to evaluate	1:-3 2:4 3:-3
pp to existing	1:6 2:-9
pp to explore	2:7 3:-5
pp to facilitate	2:9 3:-8
pp to generate	0:5 1:-5 3:-6
pp to guide	2:6 3:-5
pp to improve	0:-4 1:5 3:3
pp to incorporate	0:-13 1:-3 2:13
pp to learn	2:-3 3:4
pp to leverage	0:-6 1:-5 2:9
pp to other	0:-5 1:-6 3:3
pp to our	0:-4 2:4
pp to perform	1:-3 3:4
pp to predict	0:6 2:-3 3:-3
pp to previous	1:7 2:-7 3:-4
pp to provide	0:-3 3:3
pp to solve	0:10 1:-3 2:-6 3:-3
pp to standard	1:-5 3:6
pp to state-of-the-art	1:7 3:-9
pp to the	0:-22 1:4 3:8
pp to traditional	1:9 2:-10 3:3
pp to train	0:9 1:-5 3:-7
pp to use	0:11 2:-8
pp together with	1:-4 3:3
pp tool for	2:8 3:-7
pp tools for	2:-3 3:3
pp tracking (	2:6 3:-5
pp trade-off between	2:3 3:-3
pp train a	0:-11 1:-3 2:13
pp train the	0:9 2:-7 3:-7
pp trained by	0:5
pp trained on	0:10 2:-13 3:6
pp trained using	0:-8 1:-6 2:14 3:-8
pp trained with	1:9 2:-6
pp training ,	0:-10 1:-7 2:13 3:-5
pp training a	0:-7 1:6 2:-4 3:3
pp training and	0:-9 1:-11 3:8
pp training of	0:-3 1:-8 2:5
pp training the	0:-5 2:6 3:-3
pp training with	3:-4
pp trains a	0:-3 2:11 3:-10
pp transformer (	0:7 2:-8
pp transformer -based	3:-5
pp translation (	0:-11 2:9 3:-3
pp tree (	1:7 2:-6 3:-4
pp two novel	0:-13 2:13
pp types of	2:6 3:-3
pp uncertainty in	2:7 3:-6
pp under the	0:-5 1:-12 3:10
pp understanding (	0:-7 2:11 3:-5
pp understanding of	1:-6 2:5
pp up the	0:-5 1:-3 2:7
pp usage and	2:3
pp use a	1:3 2:-8 3:6
pp use of	0:-21 1:3 2:7 3:-3
pp use the	0:-11 1:-7 2:10
pp used by	1:5 2:-7 3:4
pp used for	0:11 2:-6
pp used in	0:-3 1:-11 3:5
pp used to	2:7 3:-6
pp useful for	2:-4 3:4
pp uses a	0:-3 1:-4 2:5 3:-6
pp uses the	0:6 1:-6 3:-9
pp using a	0:-9 1:-5 2:4
pp using an	1:-4 3:-9
pp using our	0:20 1:-5 2:-20
pp using the	0:-19 2:19 3:-10
pp utilize a	0:-11 2:12
pp utilizes a	0:-11 2:12
pp utilizing the	0:-8 1:-3 2:11 3:-7
pp variant of	0:-17 1:11 3:-9
pp variants of	0:-7 1:4
pp variety of	2:-4 3:4
pp verification and	2:4
pp version of	0:-10 2:12 3:-4
pp via a	0:11 1:-6 2:-9 3:-3
pp via the	0:-7 1:6
pp vision and	2:-9 3:9
pp vulnerable to	1:-9 2:3 3:9
pp we apply	0:4
pp we call	0:14 1:-7 2:-12 3:-4
pp we compare	1:8 2:-8
pp we conduct	0:9 2:-8
pp we consider	0:-4 2:6
pp we construct	0:4 2:-3
pp we design	1:-3
pp we develop	0:7 2:-7
pp we employ	0:-10 2:10
pp we evaluate	0:3 1:-4 2:3
pp we formulate	0:3 2:-3
pp we integrate	0:5 2:-5
pp we introduce	0:4 2:-4 3:-5
pp we investigate	2:3
pp we leverage	0:-9 1:5 3:-4
pp we perform	0:8 1:-7 2:-5
pp we present	0:10 2:-9
pp we propose	0:6 1:-3 2:-4 3:-3
pp we revisit	2:5 3:-4
pp we study	2:8 3:-6
pp we use	1:-6 2:6 3:-6
pp we utilize	1:-3 2:5 3:-7
pp when the	0:-3 1:8 3:-10
pp where the	0:-7 1:-5 2:13 3:-9
pp which performs	0:6 2:-4 3:-4
pp which the	0:-7 1:5 2:-3
pp while maintaining	2:3
pp while reducing	0:-5 2:5
pp while the	0:8 1:-3 2:-5 3:-8
pp widely used	0:-3 1:3 2:4 3:-10
pp with a	1:4 2:-5 3:-4
pp with an	0:-7 1:-12 2:13 3:-8
pp with different	0:5 1:-7
pp with existing	1:-8 2:11 3:-12
pp with high	2:3 3:-3
pp with its	0:-4 1:-3 2:-3 3:8
pp with state-of-the-art	1:5 2:-5
pp with the	2:4 3:-9
pp with these	0:-9 1:5 2:4
pp within a	0:-10 1:-5 2:13 3:-5
pp within the	0:-7 1:-6 2:10 3:-4
pp work in	1:-5 2:4
pp work on	1:7 2:-7
pp works in	2:8 3:-8
pp works on	0:-4 1:-6 2:-14 3:14
pp years ,	3:3
pp yet effective	0:4 1:3 2:-6
pp { \\em	1:-4 2:-4 3:7
pp } (	0:-6 1:-4 3:8
pp ~ (	0:-6 2:12 3:-8
their build	2:-6 3:3
their builds	0:-3 1:-4 2:8 3:-6
their built	0:6 1:-9 2:-6 3:6
their called	0:-3 2:3 3:-4
their collected	0:-3 2:5
their construct	0:4 1:3 2:-8
their constructed	0:8 1:-4 2:-3 3:-4
their constructs	0:-3 1:-6 2:9 3:-7
their contribute	1:-3 2:3
their create	0:-6 1:6
their creates	2:3
their design	0:-5 1:-9 3:8
their designed	1:-9 2:5
their designs	1:6 2:5 3:-9
their developed	0:-6 1:4 2:6 3:-10
their formulate	0:-8 2:-5 3:9
their introduce	3:4
their introduced	0:-5 2:-4 3:4
their introduces	0:16 1:-6 2:-9 3:-12
their named	0:13 1:-3 2:-5 3:-5
their namely	0:-13 1:8 2:5 3:-3
their present	0:6 1:-5 2:-8 3:4
their presented	1:-6 2:8 3:-8
their presents	2:-3 3:4
their propose	2:-10 3:11
their proposed	0:-6
their proposes	0:8 1:-3 2:-3 3:-8
their verb 1	0:13 1:-8 2:-6 3:-13
their verb 2	1:-11 2:-3 3:4
their verb 3	0:3 1:-7 2:8 3:-10
their verb 4	0:-3 1:5 3:-4
their verb 5	0:-9 3:4
their verb 6	0:-9 3:8
their verb 8	0:-3 1:3 2:-3
title after head	0:-5 1:12 2:-3 3:-12
title head	0:15 1:-13 2:-9 3:-14
title inner	1:-11 2:6 3:-11
title n \$	0:11 1:-7 2:-4 3:-12
title n (	0:9 1:-9 2:-6
title n )	1:-5 2:3 3:-5
title n ,	0:-9 1:17 2:-10 3:-12
title n -	0:6 2:-6
title n -based	2:3 3:-6
title n :	0:10 1:-21 2:-3 3:-4
title n ?	0:-7 2:5 3:-6
title n algorithm	2:3
title n algorithms	0:8 1:-3 2:-7
title n and	0:7 1:4 2:-4 3:-28
title n approach	0:-4 1:-13 2:-3 3:9
title n as	0:-5 1:-3 2:8
title n based	0:-15 1:-6 2:4 3:7
title n by	0:-18 1:10 2:9 3:-12
title n for	0:5 1:-3 3:-11
title n framework	3:-6
title n from	0:-11 1:-4 2:18 3:-6
title n in	0:4 1:-9 2:6 3:-15
title n method	0:7 1:8 2:-13 3:-5
title n methods	0:-4 1:4
title n model	0:15 1:-3 2:-14
title n models	2:11 3:-9
title n of	2:3 3:-15
title n on	0:-19 2:9 3:5
title n over	0:-3 2:3
title n perspective	0:-5 1:-3 2:7
title n robot	2:-11 3:11
title n system	0:-4 2:5
title n systems	2:6 3:-5
title n tasks	1:-3 2:9 3:-9
title n through	0:-11 1:3 2:9 3:-14
title n to	1:-8 2:6 3:-9
title n under	1:-6 2:8 3:-6
title n using	0:-18 2:4 3:10
title n via	1:3 3:-4
title n with	0:-7 1:8 2:3 3:-11
title n without	0:-6 1:-4 2:11 3:-5
title p (	0:4 1:-5 3:-4
title p ,	0:-8 1:18 2:-14 3:-8
title p -based	0:-8 1:8 2:3 3:-9
title p :	1:-7 2:6 3:-22
title p ^	0:19 1:-18 2:-9 3:-25
title p a	0:8 1:-21 2:-3
title p accelerating	0:-5 1:10 2:-8
title p accurate	0:4
title p adaptive	0:-9 2:4 3:-6
title p against	0:-6 1:-3 2:8
title p an	0:7 1:-7 3:-11
title p and	1:6 3:-17
title p as	0:-7 2:9
title p based	0:-16 2:17
title p better	2:3
title p boosting	0:-4 1:-3 2:6 3:-4
title p by	0:12 2:-13 3:-10
title p can	0:-3 1:-5 2:13 3:-7
title p consistent	2:3
title p do	1:-6 2:7
title p during	2:7 3:-6
title p effective	0:4 2:-3
title p efficient	2:9 3:-17
title p enhancing	0:-8 1:7 3:-3
title p evaluating	1:3 3:-3
title p fast	0:-8 1:3 2:3 3:-5
title p faster	1:-8 2:9
title p for	0:-4 3:-3
title p from	0:-9 1:-7 2:11 3:-3
title p generalizable	2:7 3:-5
title p improved	0:-9 2:-11 3:11
title p improving	0:-5 1:7 3:-9
title p in	0:-16 3:7
title p joint	0:-6 2:8
title p large-scale	0:5 2:-4
title p learned	0:4 1:-3 2:-3
title p learning	3:-4
title p leveraging	0:-7 1:5 3:-6
title p of	0:-5 1:3
title p on	0:-14 1:-9 2:20 3:-8
title p optimal	0:-12 2:13
title p real-time	0:-7 1:-4 2:9
title p rethinking	2:6 3:-3
title p robust	0:-8 2:10 3:-3
title p scalable	0:-11 1:-3 2:13
title p simple	0:-5 1:-4 2:8
title p the	0:3 2:-12 3:11
title p through	0:12 1:-17 2:-8 3:-7
title p to	0:-13 1:5
title p towards	0:7 2:-13 3:10
title p under	1:-3 2:5
title p using	0:7 1:-5 2:-4 3:-15
title p via	0:11 1:-14 2:-4 3:-20
title p with	0:11 1:-16 2:-4 3:-24
title start	0:9 1:-12 3:-19
type Dataset	1:-23 2:7 3:-7
type Dataset invented	0:8 1:-27 3:-5
type Dataset ordinary	0:-5 2:4 3:-4
type Dataset unusual	0:-9 1:-6 2:10 3:-5
type Method	0:3 1:6 2:-7 3:-4
type Method invented	1:4 2:-7
type Method ordinary	1:4 2:-4 3:-4
type Method unusual	1:-3 2:-3
type Metric	0:-6 1:-49 2:14
type Metric invented	0:-7 1:-20 2:15 3:-4
type Metric ordinary	0:-9 1:-36 2:12
type Metric unusual	0:10 1:-8 2:-7
type Model	0:-5 1:7 2:-7 3:4
type Model invented	0:3 1:5 2:-6 3:-4
type Model ordinary	0:-13 2:-3 3:9
type Model unusual	0:-4 1:5 3:-4
type Task	0:-35 1:-59 2:12 3:8
type Task invented	0:-17 1:-26 2:14
type Task ordinary	0:-23 1:-45 2:6 3:7
type Task unusual	0:-27 1:-11 2:14
words 1	0:-14 1:-3 2:3 3:6
words 2	0:-10 1:-9 2:4 3:5
words 3	0:6 1:-8 3:-6
words 4	0:11 1:-5 3:-11
`
