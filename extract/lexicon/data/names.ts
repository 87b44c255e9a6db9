/** Made by scripts/lexicon-phrases.mjs: phrase, tab, times seen, per cent mentions, per cent of those generic, type counts. */
export const NAMES = `
# dnf	2 100 0 0 0 0 2 0
# dnf counting	1 100 0 0 0 0 1 0
\$\\ell_2\$-regularized gd	1 100 0 1 0 0 0 0
13b model	4 50 0 0 2 0 0 0
1d convolutional decoder	1 100 0 1 0 0 0 0
1d projection	1 100 0 1 0 0 0 0
1d to 6d eye-in-hand calibration	2 100 0 0 0 0 2 0
2-wasserstein distance	1 100 0 0 0 0 0 1
2-wasserstein metric	2 100 0 0 0 0 0 2
2.5d height map	1 100 0 1 0 0 0 0
20-question	1 100 0 0 0 1 0 0
2019 ai city challenge	1 100 0 0 0 1 0 0
2d / 3d pose-graph and feature -based problem	1 100 0 0 0 0 1 0
2d and 3d human pose estimation	1 100 0 0 0 0 1 0
2d convolution	1 100 0 1 0 0 0 0
2d convolution network	1 100 0 1 0 0 0 0
2d coordinate -based mlp	1 100 0 1 0 0 0 0
2d detection	3 67 0 0 0 0 2 0
2d detection of the mesh	1 100 0 0 0 0 1 0
2d facial generator	1 100 0 0 1 0 0 0
2d gaussians splatting	1 100 0 1 0 0 0 0
2d heatmap -based	2 100 0 2 0 0 0 0
2d human pose model	1 100 0 0 1 0 0 0
2d multi-modal computer vision classification	1 100 0 0 0 0 1 0
2d object detection	3 100 0 0 0 0 3 0
2d object localization	1 100 0 0 0 0 1 0
2d occupancy grid	1 100 0 1 0 0 0 0
2d optical flow network	1 100 0 1 0 0 0 0
2d point tracking	1 100 0 0 0 0 1 0
2d pose -based controlnet	1 100 0 0 1 0 0 0
2d projection -based method	1 100 0 1 0 0 0 0
2d self-attention	1 100 0 1 0 0 0 0
2d to 3d reconstruction	1 100 0 0 0 0 1 0
2d transformer	1 100 0 1 0 0 0 0
2d-3d calibration	1 100 0 0 0 0 1 0
2d-3d mapping	2 100 0 0 0 0 2 0
2d-3d registration	1 100 0 0 0 0 1 0
2d-lifting	1 100 0 1 0 0 0 0
2d-to-3d conversion	1 100 0 0 0 0 1 0
2d-to-3d human pose estimation	1 100 0 0 0 0 1 0
2d-to-3d transformation module	1 100 0 1 0 0 0 0
3-d image measurement	1 100 0 0 0 0 1 0
3-d imaging	1 100 0 0 0 0 1 0
3-d instance segmentation	1 100 0 0 0 0 1 0
3-d shape measurement	2 100 0 0 0 0 2 0
3-d sound source localization	1 100 0 0 0 0 1 0
300-w	1 100 0 0 0 1 0 0
300w	1 100 0 0 0 1 0 0
3d autoencoder	1 100 0 1 0 0 0 0
3d axis localization	1 100 0 0 0 0 1 0
3d bird reconstruction	1 100 0 0 0 0 1 0
3d car detection	1 100 0 0 0 0 1 0
3d cnn	1 100 0 1 0 0 0 0
3d convolution	2 100 0 2 0 0 0 0
3d curve reconstruction	1 100 0 0 0 0 1 0
3d deep learning	1 100 0 1 0 0 0 0
3d deformable human model	1 100 0 1 0 0 0 0
3d deformable mesh model	1 100 0 1 0 0 0 0
3d detection	4 100 0 0 0 0 4 0
3d dual-slip	2 100 0 2 0 0 0 0
3d face modeling	1 100 0 0 0 0 1 0
3d face morphable model	1 100 0 1 0 0 0 0
3d face reconstruction	1 100 0 0 0 0 1 0
3d facial generation	1 100 0 0 0 0 1 0
3d feature field	2 100 0 2 0 0 0 0
3d finite difference method	1 100 0 1 0 0 0 0
3d fully convolutional network	1 100 0 1 0 0 0 0
3d gaussian	3 100 0 3 0 0 0 0
3d gaussian splatting	1 100 0 1 0 0 0 0
3d geometry prediction	1 100 0 0 0 0 1 0
3d glasses pose estimation	1 100 0 0 0 0 1 0
3d hand pose estimation	5 100 0 0 0 0 5 0
3d hand pose estimator	1 100 0 0 0 0 1 0
3d hpe	1 100 0 0 0 0 1 0
3d human pose and shape estimation	2 100 0 0 0 0 2 0
3d human pose and shape reconstruction	1 100 0 0 0 0 1 0
3d human pose estimation	3 100 0 0 0 0 3 0
3d human pose forecasting	1 100 0 0 0 0 1 0
3d human sensing	1 100 0 0 0 0 1 0
3d image compression	2 100 0 0 0 0 2 0
3d indoor scene parsing	1 100 0 0 0 0 1 0
3d instance segmentation	2 100 0 0 0 0 2 0
3d interest point detection	1 100 0 0 0 0 1 0
3d joint prediction	1 100 0 0 0 0 1 0
3d lane detection	1 100 0 0 0 0 1 0
3d lane prediction	1 100 0 0 0 0 1 0
3d local feature	1 100 0 1 0 0 0 0
3d localization	2 100 0 0 0 0 2 0
3d mapping	2 100 0 0 0 0 2 0
3d match	1 100 0 0 0 1 0 0
3d measurement	1 100 0 0 0 0 1 0
3d medical image classification	4 100 0 0 0 0 4 0
3d medical image compression	1 100 0 0 0 0 1 0
3d mesh classification and segmentation	1 100 0 0 0 0 1 0
3d morphable face model	1 100 0 1 0 0 0 0
3d morphable model	3 100 0 2 1 0 0 0
3d motion capture of multiple people	1 100 0 0 0 0 1 0
3d motion perception	1 100 0 0 0 0 1 0
3d motion retargeting	1 100 0 0 0 0 1 0
3d mri	1 100 100 1 0 0 0 0
3d multi-modal medical image segmentation	1 100 0 0 0 0 1 0
3d nerf -like system	1 100 0 1 0 0 0 0
3d neural field	1 100 0 1 0 0 0 0
3d object detection	19 100 0 0 0 0 19 0
3d object detector	3 33 0 0 0 0 1 0
3d object manipulation	1 100 0 0 0 0 1 0
3d object reconstruction	2 100 0 0 0 0 2 0
3d object structure estimation	1 100 0 0 0 0 1 0
3d perception	1 100 0 0 0 0 1 0
3d point cloud based localization	1 100 0 1 0 0 0 0
3d point cloud classification	2 100 0 0 0 0 2 0
3d point cloud world model	1 100 0 0 1 0 0 0
3d pose	9 22 0 0 0 0 2 0
3d pose estimation	3 100 0 0 0 0 3 0
3d pose estimation network	1 100 0 1 0 0 0 0
3d pose regression	1 100 0 0 0 0 1 0
3d recognition	1 100 0 0 0 0 1 0
3d recognition model	1 100 0 1 0 0 0 0
3d reconstruction	15 100 0 2 0 0 13 0
3d reconstruction and generation	1 100 0 0 0 0 1 0
3d reconstruction of dynamic fluid surface	2 100 0 0 0 0 2 0
3d recovery	1 100 0 0 0 0 1 0
3d scene flow estimation	1 100 0 0 0 0 1 0
3d scene flow network	2 100 0 2 0 0 0 0
3d scene forecasting	1 100 0 0 0 0 1 0
3d scene labeling	2 100 0 0 0 0 2 0
3d scene reconstruction	8 100 0 0 0 0 8 0
3d scene understanding	2 100 0 0 0 0 2 0
3d segmentation	1 100 0 0 0 0 1 0
3d self-attention	3 100 0 3 0 0 0 0
3d semantic masking	1 100 0 1 0 0 0 0
3d semantic scene segmentation	2 100 0 0 0 0 2 0
3d semantic segmentation	1 100 0 0 0 0 1 0
3d shape analysis	1 100 0 0 0 0 1 0
3d shape inspection	1 100 0 0 0 0 1 0
3d shape reconstruction	1 100 0 0 0 0 1 0
3d sparse convolution network	1 100 0 1 0 0 0 0
3d structure -based method	1 100 0 1 0 0 0 0
3d surface inspection	1 100 0 0 0 0 1 0
3d surface orientation prior	1 100 0 1 0 0 0 0
3d surface reconstruction	2 100 0 0 0 0 2 0
3d talking head generation	1 100 0 0 0 0 1 0
3d temporal object detection	2 100 0 0 0 0 2 0
3d terrain mapping	1 100 0 0 0 0 1 0
3d tracker	1 100 0 1 0 0 0 0
3d tracking of point	1 100 0 0 0 0 1 0
3d transformer	2 50 0 1 0 0 0 0
3d vehicle detection	1 100 0 0 0 0 1 0
3d vision	1 100 100 0 0 0 1 0
3d world model	2 100 0 0 2 0 0 0
3d-aware image synthesis	1 100 0 0 0 0 1 0
3d-bpp	1 100 0 0 0 0 1 0
3d-navigation	1 100 0 0 0 0 1 0
3dmm	6 100 0 5 1 0 0 0
3dpw	3 100 0 0 0 3 0 0
4d cinema	1 100 0 0 0 0 1 0
500k xprize pandemic response challenge	2 100 0 0 0 2 0 0
6- dof grasping	1 100 0 0 0 0 1 0
6-dof grasp generation	1 100 0 0 0 0 1 0
6-dof grasp pose generation	1 100 0 0 0 0 1 0
6-dof grasp pose generative model	1 100 0 0 1 0 0 0
6-dof grasping	2 100 0 0 0 0 2 0
6-dof object-agnostic grasping	1 100 0 0 0 0 1 0
6-dof teleoperation	1 100 0 1 0 0 0 0
6d object detection	1 100 0 0 0 0 1 0
6d object pose estimation	2 100 0 0 0 0 2 0
7-dof robotic grasping	1 100 0 0 0 0 1 0
8b reward model	1 100 0 0 1 0 0 0
9dof alignment	1 100 0 0 0 0 1 0
a* + ida*	4 100 0 4 0 0 0 0
a3c	1 100 0 1 0 0 0 0
aba	3 100 0 3 0 0 0 0
aba framework	1 100 0 1 0 0 0 0
abaf	3 100 0 3 0 0 0 0
abb industrial robot	1 100 0 1 0 0 0 0
abb industrial robotic arm simulator	1 100 0 1 0 0 0 0
abc	9 100 0 9 0 0 0 0
abdomen ct	1 100 0 0 0 1 0 0
abdomen mri	1 100 0 0 0 1 0 0
abf	3 100 0 3 0 0 0 0
absa	14 100 0 0 0 0 14 0
abstract syntax tree	3 100 0 3 0 0 0 0
abstractive summarization	8 100 0 0 0 0 8 0
acc-prox-svrg	1 100 0 1 0 0 0 0
accelerate gnn	1 100 0 0 0 0 1 0
acceleration of llama inference	1 100 0 0 0 0 1 0
accuracy	275 83 3 0 0 0 0 229
ace 2005	1 100 0 0 0 1 0 0
acegpt	1 100 0 0 1 0 0 0
acsa	4 100 0 0 0 0 4 0
action classification	3 100 0 0 0 0 3 0
action localization	2 100 0 0 0 0 2 0
action recognition	18 100 0 0 0 0 18 0
action segmentation	3 100 0 0 0 0 3 0
action selection	5 60 0 0 0 0 3 0
action-value critic	1 100 0 1 0 0 0 0
active 3d modeling	1 100 0 0 0 0 1 0
active learning	19 100 0 6 0 0 13 0
active sampling	4 100 0 4 0 0 0 0
activity recognition	2 100 0 0 0 0 2 0
activitynet v1.3	1 100 0 0 0 1 0 0
actor-critic	2 100 0 2 0 0 0 0
adabelief	2 100 0 2 0 0 0 0
adaboostv	2 100 0 2 0 0 0 0
adam	6 83 0 5 0 0 0 0
adams-bashforth	1 100 0 1 0 0 0 0
adams-moulton	1 100 0 1 0 0 0 0
adapter	12 92 0 11 0 0 0 0
adaptive retrieval-augmented generation	1 100 0 1 0 0 0 0
adaptive sampling	4 100 0 4 0 0 0 0
adaptive tof sensing	1 100 0 0 0 0 1 0
adas	1 100 100 1 0 0 0 0
add ( -s )	1 100 0 0 0 0 0 1
addmc	1 100 0 1 0 0 0 0
ade	1 100 0 0 0 1 0 0
ade20k	2 100 0 0 0 2 0 0
admixture of poisson mrf	1 100 0 1 0 0 0 0
admm	3 100 0 3 0 0 0 0
adni	2 100 0 0 0 2 0 0
adversarial attack	23 100 0 18 0 0 5 0
adversarial defense	5 100 0 2 0 0 3 0
adversarial example	24 71 0 12 0 0 5 0
adversarial learning	10 100 0 10 0 0 0 0
adversarial perturbation	16 63 0 7 0 0 3 0
adversarial robustness	4 100 0 0 0 0 4 0
adversarial training	10 100 0 10 0 0 0 0
adversarially robust learning	3 100 0 0 0 0 3 0
advi	1 100 0 1 0 0 0 0
ae	10 60 0 6 0 0 0 0
aerial manipulation	3 100 0 0 0 0 3 0
aes	3 100 0 0 0 0 3 0
af	6 100 0 6 0 0 0 0
affnist	1 100 0 0 0 1 0 0
affordance learning	2 100 0 0 0 0 2 0
afriberta	1 100 0 0 1 0 0 0
agedb	1 100 0 0 0 1 0 0
ai	53 26 100 13 0 0 1 0
ai benchmark	3 67 100 0 0 2 0 0
ai feedback	1 100 0 1 0 0 0 0
ai habitat	1 100 0 0 0 1 0 0
ai planning	2 100 0 0 0 0 2 0
aic	2 100 0 0 0 2 0 0
aida ( yago )	2 100 0 0 0 2 0 0
aif	1 100 0 1 0 0 0 0
aime24	1 100 0 0 0 1 0 0
airs	4 100 0 4 0 0 0 0
airsim	2 100 0 1 0 1 0 0
aistd	1 100 0 0 0 1 0 0
ake	4 100 0 0 0 0 4 0
al	18 72 0 6 0 0 7 0
alce	1 100 0 0 0 1 0 0
alexnet	3 100 0 3 0 0 0 0
alfworld	1 100 0 0 0 1 0 0
algorithm selection	3 67 0 0 0 0 2 0
alphazero	3 100 0 3 0 0 0 0
alternating direction method of multiplier	3 100 0 3 0 0 0 0
alternating minimization	2 100 0 2 0 0 0 0
alzheimer ’s disease ( ad ) detection	1 100 0 0 0 0 1 0
am	3 100 0 0 0 0 3 0
amass	2 100 0 0 0 2 0 0
ambiguous entity retrieval ( amber ) set	1 100 0 0 0 1 0 0
amc23	1 100 0 0 0 1 0 0
amodal intra-class instance segmentation	1 100 0 0 0 0 1 0
amortized inference	2 100 0 2 0 0 0 0
amr 2.0	1 100 0 0 0 1 0 0
amr 3.0	1 100 0 0 0 1 0 0
amr parsing	2 100 0 0 0 0 2 0
amrr	1 100 0 1 0 0 0 0
anac	1 100 0 0 0 1 0 0
analysing the impact of ai on occupation	1 100 0 0 0 0 1 0
analysis of scientific literature related to covid-19	1 100 0 0 0 0 1 0
analysis-by-synthesis	5 100 0 5 0 0 0 0
ancova	3 100 0 3 0 0 0 0
and-or graph	1 100 0 1 0 0 0 0
and-or tree	1 100 0 1 0 0 0 0
anes survey	1 100 0 0 0 1 0 0
ann	7 100 14 7 0 0 0 0
ann-snn conversion	1 100 0 1 0 0 0 0
annealed-hmc	1 100 0 1 0 0 0 0
anomaly detection	13 100 0 0 0 0 13 0
answer set programming	5 100 0 5 0 0 0 0
answer-set programming	1 100 0 1 0 0 0 0
answering complex questions over tkg	1 100 0 0 0 0 1 0
ao*	1 100 0 1 0 0 0 0
aob	1 100 0 1 0 0 0 0
aog	2 100 0 2 0 0 0 0
ap	7 86 0 2 0 0 0 4
ap75	1 100 0 0 0 0 0 1
ape	3 100 0 0 0 0 3 0
apg	3 100 0 3 0 0 0 0
api usage	1 100 0 0 0 0 1 0
apolloscape	1 100 0 0 0 1 0 0
appearance modeling	2 100 0 0 0 0 2 0
approximate bayesian inference	2 100 0 1 0 0 1 0
approximate mmd test	1 100 0 1 0 0 0 0
approximate nns	1 100 0 0 0 0 1 0
approximation algorithm	7 43 100 3 0 0 0 0
approximation factor	3 100 33 0 0 0 0 3
apr	1 100 0 1 0 0 0 0
aqua	1 100 0 0 0 1 0 0
ar	9 67 0 3 0 1 2 0
arag	3 100 0 3 0 0 0 0
arbitrary-scale blind super-resolution	1 100 0 0 0 0 1 0
arbitrary-scale blind-sr	1 100 0 0 0 0 1 0
arc	2 50 0 0 0 1 0 0
architecture search	5 80 0 1 0 0 3 0
area coverage	5 100 0 0 0 0 4 1
arg	2 100 0 0 0 0 2 0
argument mining	2 100 0 1 0 0 1 0
argumentation	3 100 0 1 0 0 2 0
articulated object manipulation	2 100 0 0 0 0 2 0
artificial intelligence	16 38 100 2 0 0 4 0
artificial neural network	2 100 100 2 0 0 0 0
artificial-intelligence	1 100 100 1 0 0 0 0
aruco marker	2 50 0 1 0 0 0 0
aruco marker detector	1 100 0 1 0 0 0 0
arxiv	1 100 0 0 0 1 0 0
asap	3 100 0 0 0 3 0 0
aslib	1 100 0 0 0 1 0 0
asnet	1 100 0 1 0 0 0 0
asp	9 89 0 8 0 0 0 0
asp bottleneck	1 100 0 0 0 0 1 0
asp grounding bottleneck	1 100 0 0 0 0 1 0
asp solver	3 100 0 3 0 0 0 0
asp system	4 25 0 1 0 0 0 0
aspect -based sentiment analysis	5 100 0 0 0 0 5 0
aspforaba	2 100 0 2 0 0 0 0
asr	7 100 0 0 0 0 4 3
assembling large 3d structure	1 100 0 0 0 0 1 0
associative memory	4 100 0 4 0 0 0 0
assr	2 100 0 0 0 0 2 0
ast	8 100 0 8 0 0 0 0
atari	3 100 0 0 0 3 0 0
atl	1 100 0 1 0 0 0 0
attack success rate	3 100 0 0 0 0 0 3
attention	183 22 3 40 0 0 0 0
attention layer	3 67 0 2 0 0 0 0
attention mechanism	36 67 4 24 0 0 0 0
attention module	10 50 0 5 0 0 0 0
attention rnn	1 100 0 1 0 0 0 0
attribute -based zero-shot learning	1 100 0 0 0 0 1 0
attribute editing	2 100 0 0 0 0 2 0
attribution	5 100 0 0 0 0 5 0
attribution method	3 67 0 2 0 0 0 0
au intensity estimation	3 100 0 0 0 0 3 0
auc	5 100 0 0 0 0 0 5
audio-visual event localization	2 100 0 0 0 0 2 0
augmented lagrangian	3 100 0 3 0 0 0 0
augmented lagrangian method	4 75 0 3 0 0 0 0
augmented reality	9 78 14 2 0 0 5 0
aum	1 100 0 1 0 0 0 0
auroc	2 100 0 0 0 0 0 2
auto-encoder	2 100 0 2 0 0 0 0
autoaugment	2 100 0 2 0 0 0 0
autocorrelation	2 100 0 1 0 0 0 1
autoencoder	5 80 0 4 0 0 0 0
autofe	4 100 0 0 0 0 4 0
automata-theoretic	1 100 0 1 0 0 0 0
automated evaluation of large vision-language model	1 100 0 0 0 0 1 0
automated machine learning	2 100 0 0 0 0 2 0
automatic 4d cinema	2 100 0 0 0 0 2 0
automatic configuration of ros application	1 100 0 0 0 0 1 0
automatic evaluation of lvlm	1 100 0 0 0 0 1 0
automatic llms ’ citation evaluation	1 100 0 0 0 1 0 0
automatic speech recognition	3 100 0 0 0 0 3 0
automl	7 100 0 0 0 0 7 0
automl tool	1 100 0 1 0 0 0 0
autonomous driving	25 100 0 0 0 0 25 0
autonomous navigation	4 100 0 0 0 0 4 0
autonomous self-improvement	1 100 0 0 0 0 1 0
autonomous vehicle	22 27 100 0 0 0 6 0
autoregressive	4 50 0 2 0 0 0 0
autoregressive and non-autoregressive nmt	1 100 0 1 0 0 0 0
autoregressive decoding	2 100 0 2 0 0 0 0
autoregressive llm	2 100 0 0 2 0 0 0
autoregressive llm inference	1 100 0 0 0 0 1 0
autoregressive model	7 100 0 7 0 0 0 0
auxiliary vi	1 100 0 1 0 0 0 0
av	8 25 100 0 0 0 2 0
ave	2 100 0 0 0 2 0 0
avel	2 100 0 0 0 0 2 0
average f1	1 100 0 0 0 0 0 1
average-k classification	2 100 0 0 0 0 2 0
average-reward mdp	2 50 0 0 0 0 1 0
average-reward offline rl	1 100 0 0 0 0 1 0
averaging 2d orientation	1 100 0 0 0 0 1 0
avoiding obstacle	4 50 0 0 0 0 2 0
avr	1 100 0 0 0 0 1 0
avsd-qa	1 100 0 0 0 1 0 0
b-spline	4 100 0 4 0 0 0 0
ba	1 100 0 0 0 0 1 0
babelnet	1 100 0 0 0 1 0 0
back-propagation	6 83 0 5 0 0 0 0
backdoor attack	6 100 0 4 0 0 2 0
backpropagation	12 83 0 10 0 0 0 0
backtranslation	2 100 0 2 0 0 0 0
bag-of-word	4 100 0 4 0 0 0 0
bag-of-words ( bow )	2 50 0 1 0 0 0 0
bal	1 100 0 0 0 1 0 0
balancing	17 24 0 1 0 0 3 0
ball-in-a-cup	1 100 0 0 0 0 1 0
bandit off-policy evaluation	2 100 0 0 0 0 2 0
bart	4 100 0 0 4 0 0 0
basic rrt	1 100 0 1 0 0 0 0
batch normalization	6 100 0 6 0 0 0 0
batch-rl	1 100 0 1 0 0 0 0
batchnorm	1 100 0 1 0 0 0 0
bayesdb	1 100 0 1 0 0 0 0
bayesian analysis	2 100 0 1 0 0 1 0
bayesian approach	7 43 0 3 0 0 0 0
bayesian deep learning	5 100 0 4 0 0 1 0
bayesian framework	4 75 0 3 0 0 0 0
bayesian gmm	1 100 0 1 0 0 0 0
bayesian inference	6 100 0 2 0 0 4 0
bayesian method	3 100 100 3 0 0 0 0
bayesian model selection	2 100 0 1 0 0 1 0
bayesian network	7 100 0 7 0 0 0 0
bayesian nonparametric model	3 100 0 3 0 0 0 0
bayesian ode	1 100 0 1 0 0 0 0
bayesian optimization	9 100 0 9 0 0 0 0
bbbc010 c . elegan	1 100 0 0 0 1 0 0
bbob function	2 50 0 0 0 1 0 0
bc	4 100 0 4 0 0 0 0
bci	2 100 0 0 0 0 2 0
bcidr	1 100 0 0 0 1 0 0
bdd100k	2 100 0 0 0 2 0 0
bdd100k mots	1 100 0 0 0 1 0 0
bea-19	1 100 0 0 0 1 0 0
bearing-only slam	3 100 0 0 0 0 3 0
bees	4 100 0 4 0 0 0 0
behavior cloning	4 100 0 4 0 0 0 0
bellman-ford	1 100 0 1 0 0 0 0
benjamini-hochberg procedure	1 100 0 1 0 0 0 0
bert	32 100 0 0 32 0 0 0
bert-base	1 100 0 0 1 0 0 0
bert_base	1 100 0 0 1 0 0 0
bertscore	2 100 0 0 0 0 0 2
besnard-hunter ’s framework	1 100 0 1 0 0 0 0
best response ( br ) policy network	1 100 0 1 0 0 0 0
best-of-both-world	2 100 0 0 0 0 2 0
beta process	4 100 0 4 0 0 0 0
beta process ( bp ) prior	1 100 0 1 0 0 0 0
beta process prior	2 100 0 2 0 0 0 0
bfp	3 100 0 3 0 0 0 0
bfr	3 100 0 0 0 0 3 0
bic score	1 100 0 1 0 0 0 0
bidirectional llm	1 100 0 0 1 0 0 0
bidirectional lstm	1 100 0 1 0 0 0 0
bidirectional transformer	2 100 0 2 0 0 0 0
biggan	1 100 0 0 1 0 0 0
bilevel optimization	9 100 0 5 0 0 4 0
bilinear attention network	3 100 0 3 0 0 0 0
bilinear cnn	1 100 0 1 0 0 0 0
bin picking	3 100 0 0 0 0 3 0
binary classification	3 100 0 0 0 0 3 0
binary classifier	2 100 50 2 0 0 0 0
bioasq	1 100 0 0 0 1 0 0
bird 's - eye-view mapping	1 100 0 0 0 0 1 0
black-box few-shot kd	1 100 0 0 0 0 1 0
black-box few-shot knowledge distillation	1 100 0 0 0 0 1 0
blazegraph	1 100 0 1 0 0 0 0
blenderbot	1 100 0 0 1 0 0 0
bleu	6 100 0 0 0 0 0 6
bleu score	5 60 0 0 0 0 0 3
blf	1 100 0 1 0 0 0 0
blimp	2 50 0 0 0 1 0 0
blind deblurring	4 100 0 0 0 0 4 0
blind hsi deblurring	1 100 0 0 0 0 1 0
blind sr	2 100 0 0 0 0 2 0
blind video super-resolution	1 100 0 0 0 0 1 0
blind-sr	2 100 0 0 0 0 2 0
blink	1 100 0 0 0 1 0 0
blip	3 67 0 0 2 0 0 0
bllip	1 100 0 0 0 1 0 0
bm25	2 100 0 2 0 0 0 0
bn	9 100 0 9 0 0 0 0
bo	3 100 0 3 0 0 0 0
bobw	2 100 0 0 0 0 2 0
bootstrap	7 29 0 2 0 0 0 0
bootstrap widrow-hoff	1 100 0 1 0 0 0 0
bottom-up approach	5 40 50 2 0 0 0 0
boundary prediction	2 100 0 2 0 0 0 0
bow	1 100 0 1 0 0 0 0
boxworld	1 100 0 0 0 1 0 0
bp	7 100 0 7 0 0 0 0
bpg	1 100 0 1 0 0 0 0
bptt	2 100 0 2 0 0 0 0
bq	5 100 0 5 0 0 0 0
bqa	2 100 0 0 0 0 2 0
br-5k	1 100 0 0 0 1 0 0
bradley-terry	1 100 0 1 0 0 0 0
brain-computer interface	2 100 0 0 0 0 2 0
branch-and-bound	3 100 0 3 0 0 0 0
brl tactile fingertip	1 100 0 1 0 0 0 0
bs-rscd	2 100 0 0 0 2 0 0
bsds500	1 100 0 0 0 1 0 0
bt	3 100 0 3 0 0 0 0
btmg	7 100 0 7 0 0 0 0
bts	1 100 0 1 0 0 0 0
btw-bnsl	4 100 0 0 0 0 4 0
byol	1 100 0 1 0 0 0 0
byzantine-tolerant sgd	1 100 0 1 0 0 0 0
c3d	1 100 0 1 0 0 0 0
ca	4 100 0 2 0 0 2 0
ca-vae	2 100 0 2 0 0 0 0
caa	3 100 0 3 0 0 0 0
cad model alignment	1 100 0 0 0 0 1 0
cad model retrieval	1 100 0 0 0 0 1 0
cad models retrieval	1 100 0 0 0 0 1 0
cad-guided robot sensor planning	1 100 0 1 0 0 0 0
cad-guided robot view planner	1 100 0 1 0 0 0 0
cad-to-scan fit	1 100 0 0 0 0 1 0
cai	4 100 0 4 0 0 0 0
calfw	1 100 0 0 0 1 0 0
calibrate an imu	1 100 0 0 0 0 1 0
calibration	41 44 0 1 0 0 15 2
caltech	2 100 0 0 0 2 0 0
caltech-101	2 100 0 0 0 2 0 0
caltech101	1 100 0 0 0 1 0 0
cam	4 100 0 3 0 0 1 0
camera calibration	5 100 0 0 0 0 5 0
camera pose estimation	3 100 0 0 0 0 3 0
camera-lidar calibration	1 100 0 0 0 0 1 0
campbell-baker ( cid : 173 ) hausdorff formula	1 100 0 1 0 0 0 0
camvid	1 100 0 0 0 1 0 0
caos	5 100 0 0 0 0 5 0
capsnet	5 100 0 5 0 0 0 0
capsule network	4 100 0 4 0 0 0 0
carrada	1 100 0 0 0 1 0 0
cartpole	1 100 0 0 0 1 0 0
casia-fasd	1 100 0 0 0 1 0 0
cat	7 71 0 0 0 0 5 0
cat2000	1 100 0 0 0 1 0 0
catastrophic forgetting	18 72 0 0 0 0 13 0
categorical-discrete crf	1 100 0 1 0 0 0 0
category-agnostic 3d lifting	1 100 0 0 0 0 1 0
category-level 3d object perception	1 100 0 0 0 0 1 0
category-level object pose estimation	2 100 0 0 0 0 2 0
causal attention	2 100 0 2 0 0 0 0
causal discovery	6 100 0 0 0 0 6 0
causal graph	8 50 50 4 0 0 0 0
causal inference	8 75 0 0 0 0 6 0
causal model	9 100 0 9 0 0 0 0
causal-inspired analysis	2 100 0 2 0 0 0 0
cbam	3 100 0 3 0 0 0 0
cbn	1 100 0 1 0 0 0 0
cbo	1 100 0 1 0 0 0 0
cbow	1 100 0 1 0 0 0 0
cbs	1 100 0 1 0 0 0 0
cc	6 67 0 4 0 0 0 0
cca	4 100 0 4 0 0 0 0
ccb	1 100 0 0 0 0 1 0
ccl	4 100 0 4 0 0 0 0
ccmatrix	1 100 0 0 0 1 0 0
ccvid	1 100 0 0 0 1 0 0
cd	3 100 0 0 0 0 3 0
cdc	1 100 0 0 0 0 1 0
cef	1 100 0 1 0 0 0 0
celeb hq	1 100 0 0 0 1 0 0
celeba	1 100 0 0 0 1 0 0
celeba-hq	1 100 0 0 0 1 0 0
cem	1 100 0 1 0 0 0 0
centerpoint	1 100 0 1 0 0 0 0
cephalobot	1 100 0 1 0 0 0 0
certifying the robustness of dnn	1 100 0 0 0 0 1 0
cfd	2 100 0 2 0 0 0 0
cfp	1 100 0 0 0 1 0 0
cfp-fp	1 100 0 0 0 1 0 0
cfr	3 100 0 3 0 0 0 0
cgss	1 100 0 0 0 1 0 0
chain-of-thought	5 100 0 5 0 0 0 0
chain-of-thought language prompting	1 100 0 1 0 0 0 0
change detection	4 100 0 0 0 0 4 0
character-level chinese ner	1 100 0 0 0 0 1 0
character-level sequence-to-sequence	2 100 0 2 0 0 0 0
charades-sta	1 100 0 0 0 1 0 0
chatbot	17 76 8 10 3 0 0 0
chatgpt	8 100 0 0 8 0 0 0
chemistry llm	2 100 0 0 2 0 0 0
chemistry-oriented llm	1 100 0 0 1 0 0 0
chest x-ray classification	1 100 0 0 0 0 1 0
chest x-ray report generation	1 100 0 0 0 0 1 0
chest x-ray14	1 100 0 0 0 1 0 0
chexpert	1 100 0 1 0 0 0 0
chf	2 100 0 2 0 0 0 0
chi-squared hypothesis testing	1 100 0 1 0 0 0 0
chinese few-shot ner	4 100 0 0 0 0 4 0
chinese llm	1 100 0 0 1 0 0 0
chinese named entity recognition	4 100 0 0 0 0 4 0
chinese ner	3 67 0 0 0 0 2 0
chinese ote	2 100 0 0 0 0 2 0
chinese wsd	1 100 0 0 0 0 1 0
chinese-english	1 100 0 0 0 0 1 0
chow-liu tree	1 100 0 1 0 0 0 0
cif	5 100 0 5 0 0 0 0
cifar	3 100 0 0 0 3 0 0
cifar \$10\$	1 100 0 0 0 1 0 0
cifar-10	18 100 0 0 0 18 0 0
cifar-10 / 100	1 100 0 0 0 1 0 0
cifar-100	9 100 0 0 0 9 0 0
cifar-100c	1 100 0 0 0 1 0 0
cifar-10c	1 100 0 0 0 1 0 0
cifar10	10 100 0 0 0 10 0 0
cifar10-c	1 100 0 0 0 1 0 0
cifar100	7 100 0 0 0 7 0 0
cihp	1 100 0 0 0 1 0 0
cil	2 100 0 0 0 0 2 0
cityperson	1 100 0 0 0 1 0 0
cityscape	17 100 0 0 0 17 0 0
cityscapes-dvps	1 100 0 0 0 1 0 0
ck+	1 100 0 0 0 1 0 0
cl	9 100 0 2 0 0 7 0
cl method	1 100 0 1 0 0 0 0
class imbalance	3 100 0 0 0 0 3 0
class prototype	4 50 0 2 0 0 0 0
class-incremental learning	2 100 0 0 0 0 2 0
class-level forgetting	1 100 0 0 0 0 1 0
classical planning	2 100 0 0 0 0 2 0
classification	139 48 51 0 0 0 67 0
classification accuracy	12 92 0 0 0 0 0 11
classification error	2 100 0 0 0 0 0 2
classification model	12 25 100 2 1 0 0 0
classification performance	12 25 33 0 0 0 0 3
classifier alignment	2 100 0 2 0 0 0 0
classifier-free guidance	2 100 0 2 0 0 0 0
clevr	4 100 0 0 0 4 0 0
click through rate ( ctr ) prediction	1 100 0 0 0 0 1 0
clinical nlp	1 100 0 0 0 0 1 0
clinical trial	6 100 83 0 0 0 6 0
clip	48 48 0 0 23 0 0 0
cll diagnosis	1 100 0 0 0 0 1 0
closed and open-vocabulary attribute prediction	1 100 0 0 0 0 1 0
closed-set recognition	2 100 0 0 0 0 2 0
closing a pdag	1 100 0 0 0 0 1 0
clt	3 100 0 0 0 0 3 0
clustering	45 78 26 7 0 0 28 0
cmdp	1 100 0 1 0 0 0 0
cmm	1 100 0 1 0 0 0 0
cmr	1 100 0 0 0 1 0 0
cmu	1 100 0 0 0 1 0 0
cmu mocap	1 100 0 0 0 1 0 0
cnn	109 100 0 109 0 0 0 0
cnn / daily mail	2 100 0 0 0 2 0 0
cnn-baye	1 100 0 1 0 0 0 0
cnn-lstm	2 100 0 0 2 0 0 0
cnn-rnn	2 100 0 2 0 0 0 0
co-manipulation	1 100 0 0 0 0 1 0
co-saliency detection	3 100 0 0 0 0 3 0
co-training	3 100 0 3 0 0 0 0
coarse-to-fine imitation learning	1 100 0 1 0 0 0 0
coco	21 100 0 1 0 20 0 0
coco 2017	1 100 0 0 0 1 0 0
coco panoptic	1 100 0 0 0 1 0 0
coco test-dev	3 100 0 0 0 3 0 0
coco-20i	1 100 0 0 0 1 0 0
coco-stuff	1 100 0 0 0 1 0 0
cod	1 100 0 0 0 0 0 1
code lm	1 100 0 0 1 0 0 0
code summarization	3 100 0 0 0 0 3 0
cofw	1 100 0 0 0 1 0 0
coherence	19 21 0 0 0 0 0 4
collaborative filtering	4 100 0 1 0 0 3 0
collaborative perception	4 100 0 0 0 0 4 0
collision avoidance	4 100 0 0 0 0 4 0
collision avoidance regulations at sea	1 100 0 1 0 0 0 0
color -based uv texture-map	1 100 0 1 0 0 0 0
colreg	1 100 0 1 0 0 0 0
coman	2 50 0 1 0 0 0 0
combinatorial problem	5 60 0 0 0 0 3 0
commercial fr sdk	1 100 0 1 0 0 0 0
commercial sdk	1 100 0 1 0 0 0 0
commongen	1 100 0 0 0 1 0 0
commonsense reasoning	4 100 0 2 0 0 2 0
commonsenseqa	1 100 0 0 0 1 0 0
communication cost	3 100 0 0 0 0 0 3
community detection	4 100 0 0 0 0 4 0
comparing continuous optimizer	1 100 0 1 0 0 0 0
competitive learning	5 80 0 4 0 0 0 0
completeness	12 58 0 0 0 0 0 7
compliant humanoid platform	1 100 0 1 0 0 0 0
compressed sensing	3 100 0 3 0 0 0 0
compressive sensing	2 100 0 1 0 0 1 0
compressive sensing mri	1 100 0 0 0 0 1 0
computation cost	3 100 0 0 0 0 0 3
computation time	14 86 0 0 0 0 0 12
computational complexity	33 73 0 0 0 0 0 24
computational cost	34 62 0 0 0 0 0 21
computational efficiency	17 65 9 0 0 0 0 11
computational load	5 60 0 0 0 0 0 3
computational overhead	22 41 0 0 0 0 0 9
computational time	4 100 0 0 0 0 0 4
computed tomography ( ct ) reconstruction	1 100 0 0 0 0 1 0
computer aided diagnosis ( cadx )	1 100 0 0 0 0 1 0
computer vision	98 64 98 3 0 0 60 0
computer-aided diagnosis	2 100 0 0 0 0 2 0
conala	1 100 0 0 0 1 0 0
concave n-person game	1 100 0 0 0 0 1 0
condition number	3 100 0 0 0 0 0 3
conditional gan	3 100 0 3 0 0 0 0
conditional gaussian based crf	1 100 0 1 0 0 0 0
conditional generative model	2 100 0 2 0 0 0 0
conditional gradient	2 100 0 2 0 0 0 0
conditional random field	10 100 0 10 0 0 0 0
conditional rbm	1 100 0 1 0 0 0 0
conditional variational autoencoder	2 100 0 2 0 0 0 0
conditional-sequential monte carlo	1 100 0 1 0 0 0 0
confidence	41 27 0 0 0 0 0 11
conflict-embedded narrative generation	1 100 0 0 0 0 1 0
conformal prediction	2 100 0 2 0 0 0 0
conformal prediction ( cp )	1 100 0 1 0 0 0 0
conformal regression	2 100 0 1 0 0 1 0
conll	1 100 0 0 0 1 0 0
conll-14	1 100 0 0 0 1 0 0
consistency constraint	2 100 0 2 0 0 0 0
consistent dag extension	1 100 0 0 0 0 1 0
constant kl coefficient	2 100 0 2 0 0 0 0
constitutional ai	2 100 0 2 0 0 0 0
constrained clustering	4 100 0 4 0 0 0 0
constrained decoding	5 100 0 5 0 0 0 0
constrained optimization	8 100 0 2 0 0 6 0
constrained text generation	5 100 0 0 0 0 5 0
constraint satisfaction	9 89 0 0 0 0 0 8
constraint violation	6 67 0 0 0 0 0 4
contact-rich task	3 33 0 0 0 0 1 0
content moderation	6 100 0 0 0 0 6 0
context-specific citation generation	1 100 0 0 0 0 1 0
contextual bandit	3 100 0 0 0 0 3 0
contextual embedding	3 67 0 2 0 0 0 0
contextualized representation	3 100 0 3 0 0 0 0
contingency aware im	1 100 0 0 0 0 1 0
contingency-aware im	2 100 0 0 0 0 2 0
continual and gradual tta	2 100 0 0 0 0 2 0
continual fine-tuning	1 100 0 1 0 0 0 0
continual learning	11 100 0 0 0 0 11 0
continual learning ( cl ) method	1 100 0 1 0 0 0 0
continual pre-training	6 100 0 6 0 0 0 0
continual spike-timing-dependent plasticity ( stdp ) learning	1 100 0 1 0 0 0 0
continual stdp learning	1 100 0 1 0 0 0 0
continuous control	3 100 0 0 0 0 3 0
continuous crf	1 100 0 1 0 0 0 0
continuous non-monotone submodular and dr-submodular maximization	1 100 0 0 0 0 1 0
continuous optimization	4 100 0 4 0 0 0 0
continuous relaxation	3 100 0 3 0 0 0 0
continuous-time pomdp	1 100 0 0 0 0 1 0
contour detection	3 100 0 0 0 0 3 0
contrastive learning	30 100 0 30 0 0 0 0
contrastive loss	4 100 0 4 0 0 0 0
contrastive self-supervised learning	1 100 0 1 0 0 0 0
contrastive vision-language pre-training	2 100 0 0 0 0 2 0
control problem	16 25 25 0 0 0 4 0
control uav	1 100 0 0 0 0 1 0
controllability	8 50 25 0 0 0 0 4
controllable adhesion using magneto-rheological fluid ( mrf )	1 100 0 1 0 0 0 0
controllable adhesion using mrf	1 100 0 1 0 0 0 0
controllable text-to-3d generation	2 100 0 0 0 0 2 0
controlnet	3 100 0 1 2 0 0 0
conventional gzsl approach	1 100 100 1 0 0 0 0
conventional irl	1 100 0 1 0 0 0 0
convergence rate	19 68 0 0 0 0 0 13
convergence speed	7 86 0 0 0 0 0 6
conversational agent	6 100 17 2 3 0 1 0
conversational ai	2 100 0 0 0 0 2 0
conversion of snn	1 100 0 0 0 0 1 0
convex hull	5 40 0 1 0 0 1 0
convex mpc controller	1 100 0 1 0 0 0 0
convex optimization	6 100 0 5 0 0 1 0
convex relaxation	8 100 0 8 0 0 0 0
convnet	4 100 0 4 0 0 0 0
convolution	36 39 7 14 0 0 0 0
convolutional encoder	2 100 0 2 0 0 0 0
convolutional layer	9 33 33 3 0 0 0 0
convolutional network	11 91 0 10 0 0 0 0
convolutional neural network	68 100 0 68 0 0 0 0
convolutional sparse coding	2 100 0 2 0 0 0 0
cooperative multi-agent reinforcement learning	1 100 0 0 0 0 1 0
coordconv	1 100 0 1 0 0 0 0
coordinate -based mlp	1 100 0 1 0 0 0 0
coordinate descent	2 100 0 2 0 0 0 0
cop	1 100 0 0 0 0 1 0
corbs	1 100 0 0 0 1 0 0
correlation analysis	2 100 0 2 0 0 0 0
cost-aware learning of causal graph	1 100 0 0 0 0 1 0
cot	3 100 0 3 0 0 0 0
counterfactual explanation	5 100 0 2 0 0 3 0
counterfactual regret minimization	3 100 0 3 0 0 0 0
coverage path planning	2 100 0 0 0 0 2 0
cp	3 100 0 3 0 0 0 0
cpg	2 100 0 2 0 0 0 0
cplfw	1 100 0 0 0 1 0 0
cpn	1 100 0 0 1 0 0 0
cpp	2 100 0 0 0 0 2 0
cqa	6 100 0 0 0 0 6 0
cramér gan	1 100 0 1 0 0 0 0
crf	12 100 0 12 0 0 0 0
critic	8 38 0 3 0 0 0 0
crl	3 100 0 2 0 0 1 0
cross-domain and cross-dimension learning	2 100 0 0 0 0 2 0
cross-domain aspect and opinion terms extraction	1 100 0 0 0 0 1 0
cross-domain image classification	3 100 0 0 0 0 3 0
cross-domain re-id	1 100 0 0 0 0 1 0
cross-domain sr	1 100 0 0 0 0 1 0
cross-domain video anomaly detection	1 100 0 0 0 0 1 0
cross-entropy loss	6 100 0 6 0 0 0 0
cross-lingual llm adaptation	1 100 0 0 0 0 1 0
cross-lingual machine reading comprehension	1 100 0 0 0 0 1 0
cross-lingual machine reading comprehension ( xmrc )	1 100 0 0 0 0 1 0
cross-lingual mrc	1 100 0 0 0 0 1 0
cross-lingual phrase retrieval	3 100 0 0 0 0 3 0
cross-lingual representation alignment	2 100 0 0 0 0 2 0
cross-lingual sts	1 100 0 0 0 0 1 0
cross-lingual transfer	11 91 0 1 0 0 9 0
cross-lingual transfer learning	2 100 0 1 0 0 1 0
cross-lingual transfer of dependency parser	1 100 0 0 0 0 1 0
cross-modal adapter	2 100 0 2 0 0 0 0
cross-modal alignment	3 100 0 0 0 0 3 0
cross-modal attention	2 100 0 2 0 0 0 0
cross-modal embedding	3 67 0 2 0 0 0 0
cross-modal flow estimation	2 100 0 0 0 0 2 0
cross-modal retrieval	3 100 0 0 0 0 3 0
cross-modality matching	2 100 0 1 0 0 1 0
cross-task transfer	1 100 0 1 0 0 0 0
crosswoz	1 100 0 0 0 1 0 0
crowdpose	1 100 0 0 0 1 0 0
crowdsourcing	5 80 0 2 0 0 2 0
crows-pair	1 100 0 0 0 1 0 0
cs	4 100 0 4 0 0 0 0
csfd	2 100 0 2 0 0 0 0
ct	4 75 0 3 0 0 0 0
ct metal artifact reduction	1 100 0 0 0 0 1 0
ctc	1 100 0 1 0 0 0 0
ctde	1 100 0 1 0 0 0 0
ctr prediction	4 100 0 0 0 0 4 0
cub	3 100 0 0 0 3 0 0
cub-200	1 100 0 0 0 1 0 0
cub-200-2011	1 100 0 0 0 1 0 0
cub200	1 100 0 0 0 1 0 0
cuhk-sysu	1 100 0 0 0 1 0 0
cuhk-sysu person search	1 100 0 0 0 1 0 0
cuhk03	1 100 0 0 0 1 0 0
culane	2 100 0 0 0 2 0 0
cumulative reward	3 100 0 0 0 0 0 3
cuosqp	1 100 0 1 0 0 0 0
curriculum learning	5 100 0 4 0 0 1 0
cv	6 33 0 0 0 0 0 2
cvae	2 100 0 2 0 0 0 0
cvrp	3 100 0 0 0 0 3 0
cvxpy	2 100 0 2 0 0 0 0
cxr data annotation and classification	1 100 0 0 0 0 1 0
cybersecurity plm	1 100 0 0 1 0 0 0
cycle-consistency	3 67 0 2 0 0 0 0
d-amp	1 100 0 1 0 0 0 0
d3pm	2 100 0 2 0 0 0 0
da	10 60 0 3 0 0 3 0
dae	5 100 0 5 0 0 0 0
dag	15 87 23 13 0 0 0 0
dagger	2 100 0 2 0 0 0 0
dain	1 100 0 1 0 0 0 0
dall-e 2	1 100 0 0 1 0 0 0
dar	1 100 0 0 0 0 1 0
darts	1 100 0 0 0 1 0 0
data analysis	9 33 100 0 0 0 3 0
data association	2 100 0 0 0 0 2 0
data augmentation	39 100 0 38 0 0 1 0
data clustering	2 100 0 0 0 0 2 0
data collection	12 25 0 0 0 0 3 0
data distillation	2 100 0 2 0 0 0 0
data mining	2 100 100 0 0 0 2 0
data poisoning attack	5 100 0 4 0 0 1 0
data-driven mpc	2 100 0 2 0 0 0 0
data-efficiency	2 100 0 0 0 0 0 2
data-free knolwedge distillation	1 100 0 0 0 0 1 0
dataset augmentation	5 100 0 0 0 0 5 0
davis 2016	1 100 0 0 0 1 0 0
davis 2017val / test-dev	1 100 0 0 0 1 0 0
dbpedia	1 100 0 0 0 1 0 0
dbscan	6 100 0 6 0 0 0 0
dc-checking	2 100 0 0 0 0 2 0
dcbf	1 100 0 1 0 0 0 0
dcm	2 100 0 2 0 0 0 0
dcnn	7 100 0 7 0 0 0 0
ddi	6 67 0 0 0 0 0 4
ddm	4 100 0 4 0 0 0 0
ddn	3 100 0 2 0 0 1 0
ddpm	1 100 0 1 0 0 0 0
de	7 57 0 4 0 0 0 0
de-en	1 100 0 0 0 1 0 0
dea	3 100 0 3 0 0 0 0
debiasing	4 100 0 2 0 0 2 0
deblur-nerf	1 100 0 1 0 0 0 0
deblurring	9 56 0 0 0 0 5 0
decentralized multi-agent cooperative learning	2 100 0 0 0 0 2 0
decentralized multi-armed bandit	1 100 0 0 0 0 1 0
decentralized rrt	1 100 0 1 0 0 0 0
decision making	8 38 33 0 0 0 3 0
decision tree	7 100 0 7 0 0 0 0
decision-making	18 28 20 0 0 0 5 0
decomposition	21 24 0 5 0 0 0 0
deconvolution	5 40 0 2 0 0 0 0
decoupled gnn	1 100 0 1 0 0 0 0
deep autoencoder	2 100 0 2 0 0 0 0
deep belief net	3 100 0 3 0 0 0 0
deep cnn	5 80 0 4 0 0 0 0
deep convolutional network	6 100 0 6 0 0 0 0
deep convolutional neural network	19 100 0 19 0 0 0 0
deep generative model	17 100 0 17 0 0 0 0
deep language model	2 100 50 1 1 0 0 0
deep latent variable model	2 100 0 2 0 0 0 0
deep learning	130 82 100 106 0 0 1 0
deep lm retriever	1 100 0 1 0 0 0 0
deep matrix gp prior	1 100 0 1 0 0 0 0
deep metric learning	3 100 0 1 0 0 2 0
deep mtl	3 100 0 0 0 0 3 0
deep multi-task learning	1 100 0 1 0 0 0 0
deep network	48 56 96 27 0 0 0 0
deep neural network	90 93 95 84 0 0 0 0
deep q-network	1 100 0 1 0 0 0 0
deep reinforcement learning	24 100 0 24 0 0 0 0
deep representation learning	2 100 0 0 0 0 2 0
deep residual mlp	1 100 0 1 0 0 0 0
deep rl	7 100 0 7 0 0 0 0
deep semi-supervised learning	1 100 0 0 0 0 1 0
deep snn	2 100 0 2 0 0 0 0
deep spiking neural network	3 100 0 3 0 0 0 0
deep-learning	6 33 100 2 0 0 0 0
deep-q learning	1 100 0 1 0 0 0 0
deepfake detection	7 100 0 0 0 0 7 0
deepfashion	2 100 0 0 0 2 0 0
deepseek-math	1 100 0 0 1 0 0 0
deepseek-r1	1 100 0 0 1 0 0 0
deepseek-r1-distilled qwen and llama	1 100 0 0 1 0 0 0
deformable 3d shape matching	1 100 0 0 0 0 1 0
deformable convolution	2 100 0 2 0 0 0 0
degree-2 sos	1 100 0 1 0 0 0 0
degree-4 sos	1 100 0 1 0 0 0 0
demixed pca	1 100 0 1 0 0 0 0
demonstration selection	2 100 0 1 0 0 1 0
denoising	5 80 0 0 0 0 4 0
dense 2d-to-3d correspondence predictor	1 100 0 1 0 0 0 0
dense 3d environment reconstruction	1 100 0 0 0 0 1 0
dense 3d modeling	1 100 0 0 0 0 1 0
dense 3d reconstruction	2 100 0 0 0 0 2 0
dense depth estimation	3 100 0 0 0 0 3 0
dense monocular slam	3 100 0 3 0 0 0 0
dense prediction	3 100 0 0 0 0 3 0
dense retrieval	3 100 0 1 0 0 2 0
densetnt	1 100 0 1 0 0 0 0
density estimation	8 100 0 6 0 0 2 0
depth -based 3d hand pose estimation	1 100 0 0 0 0 1 0
depth completion	6 100 0 0 0 0 6 0
depth estimation	23 100 0 0 0 0 23 0
depth image super-resolution	2 100 0 0 0 0 2 0
depth regression	3 100 0 0 0 0 3 0
depth-aware video panoptic segmentation	2 100 0 0 0 0 2 0
derivative-free optimization	1 100 0 0 0 0 1 0
derm7pt	1 100 0 0 0 1 0 0
design of oadlc mechanism	1 100 0 0 0 0 1 0
design optimization	3 100 0 0 0 0 3 0
designing high-revenue combinatorial auction	1 100 0 0 0 0 1 0
desoba	3 100 0 0 0 3 0 0
detect anomaly	2 100 0 0 0 0 2 0
detecting 3d object	1 100 0 0 0 0 1 0
detecting human-object interaction	1 100 0 0 0 0 1 0
detection accuracy	10 70 0 0 0 0 0 7
detection of sdc-causing error	1 100 0 0 0 0 1 0
determinantal point process	5 100 0 5 0 0 0 0
deterministic cnn	1 100 0 1 0 0 0 0
deterministic hb	1 100 0 1 0 0 0 0
deterministic pc	1 100 0 1 0 0 0 0
deterministic sampling	3 67 0 1 0 0 1 0
dex	2 100 0 2 0 0 0 0
dexterous arm-hand grasping	1 100 0 0 0 0 1 0
dexterous manipulation	2 100 0 0 0 0 2 0
dfo	5 100 0 0 0 0 5 0
dg	4 100 0 0 0 0 4 0
dialogpt	1 100 0 0 1 0 0 0
dialogue generation	7 100 0 0 0 0 7 0
dialogue response generation	4 100 0 0 0 0 4 0
dialogue system	5 80 50 2 0 0 2 0
dictionary learning	2 100 0 1 0 0 1 0
differentiable jpeg	1 100 0 1 0 0 0 0
differentiable renderer	2 100 0 2 0 0 0 0
differentiable rendering	5 100 0 5 0 0 0 0
differentiable simulation	3 100 0 3 0 0 0 0
differential privacy	12 100 0 12 0 0 0 0
differentially private	7 29 0 2 0 0 0 0
differentially private ( dp ) regression	1 100 0 0 0 0 1 0
diffgrad	2 100 0 2 0 0 0 0
diffusion model	31 94 0 21 8 0 0 0
diffusion policy	2 100 0 2 0 0 0 0
diffusion-weighted mri	1 100 0 0 0 0 1 0
digital pathology	4 100 0 0 0 0 4 0
dilated convolution	2 100 0 2 0 0 0 0
diligent-mv	1 100 0 0 0 1 0 0
dimensionality reduction	8 100 0 0 0 0 8 0
dino	1 100 0 0 1 0 0 0
dino vit	1 100 0 0 1 0 0 0
dip	2 100 0 2 0 0 0 0
direct nmpc	1 100 0 1 0 0 0 0
direct semi-dense rolling-shutter slam	1 100 0 1 0 0 0 0
direct semi-dense slam	1 100 0 1 0 0 0 0
directed acyclic graph	9 78 14 7 0 0 0 0
directed graphical model	2 100 0 2 0 0 0 0
disaster response	2 100 0 0 0 0 2 0
disc2021	1 100 0 0 0 1 0 0
discounted mdp	1 100 0 0 0 0 1 0
discourse analysis	3 100 0 0 0 0 3 0
discrete action on-policy learning	1 100 0 0 0 0 1 0
discrete action on-policy rl	1 100 0 0 0 0 1 0
discrete ddpm	1 100 0 1 0 0 0 0
discrete diffusion probabilistic model	2 100 0 2 0 0 0 0
discriminative model	5 80 100 4 0 0 0 0
discriminative representation learning	3 100 0 0 0 0 3 0
discriminator	18 33 33 6 0 0 0 0
disentangled representation	3 67 0 2 0 0 0 0
disentanglement	10 50 0 0 0 0 4 1
disfa	1 100 0 0 0 1 0 0
disjoint and permuted mnist	1 100 0 0 0 1 0 0
distantly-labeled rationale	3 100 0 3 0 0 0 0
distillation	13 46 0 6 0 0 0 0
distributed learning	4 100 0 0 0 0 4 0
distributed synchronous sgd	1 100 0 1 0 0 0 0
distribution-dependent regret	3 100 0 0 0 0 0 3
distributional rl	1 100 0 1 0 0 0 0
distributionally robust mpc	1 100 0 1 0 0 0 0
disturbance estimation	3 100 0 0 0 0 3 0
diversity	57 23 0 0 0 0 0 13
divide and conquer	2 100 0 2 0 0 0 0
diving-48	1 100 0 0 0 1 0 0
dkl	1 100 0 1 0 0 0 0
dl	3 100 100 3 0 0 0 0
dl-lite	1 100 0 1 0 0 0 0
dlvm	2 100 0 2 0 0 0 0
dm	2 100 0 2 0 0 0 0
dm-control	1 100 0 0 0 1 0 0
dmed	1 100 0 1 0 0 0 0
dnf	4 50 0 2 0 0 0 0
dnn	61 100 87 61 0 0 0 0
dnn augmentation	1 100 0 1 0 0 0 0
dnn inference	1 100 0 0 0 0 1 0
dnn inference accuracy	1 100 0 0 0 0 0 1
dnn inference offloading	1 100 0 0 0 0 1 0
dnn training	1 100 0 0 0 0 1 0
docred	2 100 0 0 0 2 0 0
document classification	2 100 0 0 0 0 2 0
document summarization	2 100 0 0 0 0 2 0
document-level machine translation	1 100 0 0 0 0 1 0
document-level relation extraction	6 100 0 0 0 0 6 0
domain adaptation	37 100 0 5 0 0 32 0
domain generalization	13 100 0 0 0 0 13 0
domain randomization	4 100 0 4 0 0 0 0
domain-agnostic image -based rigid slice-to-volume registration	1 100 0 0 0 0 1 0
domain-agnostic slice-to-volume ( s2v ) registration	1 100 0 0 0 0 1 0
dose-finding clinical trial	1 100 0 0 0 0 1 0
dota-v1.0	1 100 0 0 0 1 0 0
downsampling	5 40 0 2 0 0 0 0
dp	3 100 0 3 0 0 0 0
dp for regression	1 100 0 0 0 0 1 0
dpadam	1 100 0 1 0 0 0 0
dpo	2 100 0 2 0 0 0 0
dpp	11 100 0 11 0 0 0 0
dpp learning	1 100 0 0 0 0 1 0
dqn	2 100 0 2 0 0 0 0
dr	5 100 0 3 0 0 2 0
dr-submodular maximization	1 100 0 0 0 0 1 0
drift-diffusion model	1 100 0 1 0 0 0 0
drive360	1 100 0 0 0 1 0 0
driving performance	3 100 67 0 0 0 0 3
drivingstereo	1 100 0 0 0 1 0 0
drl	13 100 0 13 0 0 0 0
dropout	5 100 0 5 0 0 0 0
drsl	3 100 0 0 0 0 3 0
ds	3 100 0 3 0 0 0 0
dsat	1 100 0 0 0 0 1 0
dsd	1 100 0 0 0 0 1 0
dsft	1 100 0 1 0 0 0 0
dsiac	1 100 0 0 0 1 0 0
dst	3 100 0 0 0 0 3 0
dtu	1 100 0 0 0 1 0 0
dual attention mechanism	3 100 0 3 0 0 0 0
dual-encoder	3 100 0 3 0 0 0 0
dual-slip	3 100 0 3 0 0 0 0
duc 2001	1 100 0 0 0 1 0 0
dukemtmc	1 100 0 0 0 1 0 0
dukemtmc-reid	1 100 0 0 0 1 0 0
dum	2 100 0 2 0 0 0 0
duorc	1 100 0 0 0 1 0 0
dvpq	2 100 0 0 0 0 0 2
dvps	2 100 0 0 0 0 2 0
dvs 128	1 100 0 0 0 1 0 0
dwa	1 100 0 1 0 0 0 0
dynamic programming	6 100 0 6 0 0 0 0
dynamic regret	9 100 0 0 0 0 0 9
dynamic-controllability-checking	1 100 0 0 0 0 1 0
dynamics model	8 50 0 4 0 0 0 0
dyntex	1 100 0 0 0 1 0 0
e-vqa	1 100 0 0 0 1 0 0
e2d	1 100 0 1 0 0 0 0
e2enlg	1 100 0 0 0 1 0 0
eae	1 100 0 0 0 0 1 0
ear	1 100 0 0 0 0 1 0
early stopping	3 100 0 3 0 0 0 0
early-exit	2 100 0 2 0 0 0 0
ebin ( or dewitt ) metrics	1 100 0 1 0 0 0 0
ebm	3 100 0 3 0 0 0 0
ec	6 100 0 5 0 0 1 0
edge computing	3 67 50 0 0 0 2 0
eeg and face image classification	1 100 0 0 0 0 1 0
efficient attention	6 100 0 6 0 0 0 0
efficientdet-d1	2 100 0 0 2 0 0 0
efficientdet-d2	2 100 0 0 2 0 0 0
efficientdet-d3	2 100 0 0 2 0 0 0
efficientnet-b0	1 100 0 0 1 0 0 0
efg	10 100 0 8 0 0 2 0
efm	2 100 0 2 0 0 0 0
efx	7 100 0 7 0 0 0 0
egtea gaze+	1 100 0 0 0 1 0 0
ehr	3 67 100 0 0 2 0 0
eigendecomposition	2 100 0 2 0 0 0 0
ek100	2 100 0 0 0 2 0 0
ekf	6 100 0 6 0 0 0 0
ekf-slam	3 100 0 3 0 0 0 0
elastic-net regularization	2 100 0 2 0 0 0 0
elbo	1 100 0 1 0 0 0 0
electroencephalogram ( eeg ) classification	1 100 0 0 0 0 1 0
electromagnetic ( em ) tracking	1 100 0 1 0 0 0 0
em	15 80 0 12 0 0 0 0
em -like optimization	1 100 0 1 0 0 0 0
em algorithm	3 33 0 1 0 0 0 0
embedding-informed adaptive retrieval-augmented generation	1 100 0 1 0 0 0 0
embodied navigation	3 100 0 0 0 0 3 0
embodied perception	2 100 0 0 0 0 2 0
emg-to-pose	1 100 0 0 0 0 1 0
emotion-aware pedestrian intent prediction	1 100 0 0 0 0 1 0
empirical risk minimization	3 100 0 3 0 0 0 0
en-vi	1 100 0 0 0 1 0 0
enas	1 100 0 1 0 0 0 0
encoder-decoder	19 89 0 17 0 0 0 0
encoder-decoder network	2 100 0 2 0 0 0 0
end-to-end autonomous driving	2 100 0 0 0 0 2 0
end-to-end deep learning	3 33 0 0 0 0 1 0
end-to-end learning	9 67 0 5 0 0 1 0
end-to-end streaming asr	1 100 0 0 0 0 1 0
end-to-end task-oriented dialog	2 100 0 0 0 0 2 0
end2end restaurant dialog	1 100 0 0 0 0 1 0
energy -based model	3 100 0 3 0 0 0 0
energy consumption	6 100 0 0 0 0 0 6
energy minimization	6 50 0 1 0 0 2 0
energy usage	3 67 0 0 0 0 0 2
english ad corpus	1 100 0 0 0 1 0 0
english-german translation	1 100 0 0 0 0 1 0
english-japanese	1 100 0 0 0 0 1 0
enhancenet	1 100 0 1 0 0 0 0
enn	3 100 0 3 0 0 0 0
ensemble	23 48 18 11 0 0 0 0
ensemble method	5 60 0 3 0 0 0 0
entity linking	10 100 0 0 0 0 10 0
entropy	11 55 0 0 0 0 0 6
eo	2 100 0 2 0 0 0 0
epe3d	1 100 0 0 0 0 0 1
epic kitchens	1 100 0 0 0 1 0 0
epicktichens100	1 100 0 0 0 1 0 0
episodic memory	2 100 0 2 0 0 0 0
epistemic uncertainty	8 50 0 3 0 0 0 1
equality-constrained ik	1 100 0 0 0 0 1 0
ere	1 100 0 0 0 1 0 0
erm	2 100 0 2 0 0 0 0
error rate	3 100 0 0 0 0 0 3
error re-weighting cp	1 100 0 1 0 0 0 0
error reduction	3 67 0 0 0 0 0 2
ertc	2 100 0 0 0 0 2 0
es	1 100 0 1 0 0 0 0
ese	1 100 0 0 0 0 1 0
ese method	5 100 100 5 0 0 0 0
esec	1 100 0 1 0 0 0 0
estimate 3d geometry in a single image	1 100 0 0 0 0 1 0
estimate 6d object pose	1 100 0 0 0 0 1 0
estimate nas score	1 100 0 0 0 0 1 0
estimate the 6d pose of object	1 100 0 0 0 0 1 0
estimating depth from a single rgb image	1 100 0 0 0 0 1 0
estimating fine-scaled depth maps from single rgb image	1 100 0 0 0 0 1 0
estimating out-of-domain performance	1 100 0 0 0 0 1 0
estimating self-reported psychological traits from gait	1 100 0 0 0 0 1 0
estimating the 3d layout of indoor scene	1 100 0 0 0 0 1 0
estimation error	4 75 0 0 0 0 0 3
estimation of 3d structures and camera projection	1 100 0 0 0 0 1 0
etc	3 100 0 3 0 0 0 0
eth-xgaze	4 100 0 0 0 4 0 0
euclidean distance	7 29 0 1 0 0 0 1
euclidean tsp	1 100 0 0 0 0 1 0
euroc	1 100 0 0 0 1 0 0
event-centric generation and classification	1 100 0 0 0 0 1 0
evolutionary algorithm	4 100 0 4 0 0 0 0
ewa	1 100 0 1 0 0 0 0
exact inference	3 100 0 0 0 0 3 0
example -based super-resolution	1 100 0 0 0 0 1 0
execution speed	3 100 0 0 0 0 0 3
execution time	3 67 0 0 0 0 0 2
exemplar-free semi-supervised class incremental learning	2 100 0 0 0 0 2 0
exhaustive search	2 100 0 2 0 0 0 0
expectation-maximisation	1 100 0 1 0 0 0 0
expectation-maximization	2 100 0 2 0 0 0 0
experience replay	3 100 0 3 0 0 0 0
expi	1 100 0 0 0 1 0 0
explainability	15 73 0 0 0 0 10 1
explaining deep rl agent	1 100 0 0 0 0 1 0
exploration	65 26 18 0 0 0 17 0
explore-then-commit	3 100 0 3 0 0 0 0
extended kalman filter	5 100 0 5 0 0 0 0
extended kalman filtering	2 100 0 2 0 0 0 0
extension problem for pdag	1 100 0 0 0 0 1 0
extensive-form game	5 100 0 1 0 0 4 0
extensive-form network security game	1 100 0 0 0 0 1 0
extensive-form nsg	2 100 0 0 0 0 2 0
extreme multi-label classification	2 100 0 0 0 0 2 0
extreme multi-label classification ( xmc )	2 50 0 0 0 0 1 0
eyediap	1 100 0 0 0 1 0 0
eyeglasses 3d shape reconstruction	1 100 0 0 0 0 1 0
f0.5	2 100 0 0 0 0 0 2
f1	7 100 0 0 0 0 0 7
f1 score	5 60 0 0 0 0 0 3
f1-score	4 100 0 0 0 0 0 4
fa	8 100 0 8 0 0 0 0
fa*	1 100 0 1 0 0 0 0
face alignment	5 100 0 0 0 0 5 0
face detection	2 100 0 0 0 0 2 0
face pad	2 100 0 0 0 0 2 0
face recognition	20 100 0 0 0 0 20 0
face recognition sdk	1 100 0 1 0 0 0 0
face super-resolution	4 100 0 0 0 0 4 0
face verification	2 100 0 0 0 0 2 0
facial 3d geometry and texture recovery	1 100 0 0 0 0 1 0
facial 3d morphable model	2 100 0 0 2 0 0 0
facial action unit ( au ) intensity estimation	2 100 0 0 0 0 2 0
facial action unit intensity estimation	3 100 0 0 0 0 3 0
facial au intensity estimation	2 100 0 0 0 0 2 0
facial expression recognition	3 100 0 0 0 0 3 0
facial landmark detection	5 100 0 0 0 0 5 0
facility location	6 100 0 0 0 0 6 0
factor graph	7 100 0 7 0 0 0 0
factual consistency	6 100 0 0 0 0 0 6
failure detection	2 100 0 0 0 0 2 0
fair classification	3 100 0 0 0 0 3 0
fairness	22 64 0 0 0 0 5 9
fairytaleqa	1 100 0 0 0 1 0 0
fam	3 100 0 3 0 0 0 0
far ood	1 100 0 0 0 0 1 0
fashion mnist	2 100 0 0 0 2 0 0
fashionai global challenge	1 100 0 0 0 1 0 0
fastecrs	1 100 0 0 0 1 0 0
faster r-cnn	4 100 0 4 0 0 0 0
fasterrcnn	3 100 0 3 0 0 0 0
fastica	1 100 0 1 0 0 0 0
fastlas	6 100 0 6 0 0 0 0
fasttext	6 100 0 4 2 0 0 0
fate	1 100 0 1 0 0 0 0
fault- tolerant control ( ftc )	1 100 0 0 0 0 1 0
fault-tolerant control	1 100 0 0 0 0 1 0
fci	1 100 0 1 0 0 0 0
fcn	5 100 0 4 1 0 0 0
fcn8	1 100 0 0 1 0 0 0
fddb	1 100 0 0 0 1 0 0
fds	1 100 0 1 0 0 0 0
fea	1 100 0 1 0 0 0 0
feature aggregation module	2 100 0 2 0 0 0 0
feature attribution	3 100 0 3 0 0 0 0
feature extraction	14 36 0 0 0 0 5 0
feature learning	18 39 0 2 0 0 5 0
feature selection	5 100 0 1 0 0 4 0
federated learning	10 100 0 5 0 0 5 0
feed-forward network	2 100 0 2 0 0 0 0
feedback controller	5 60 33 3 0 0 0 0
feedforward neural network	3 100 0 3 0 0 0 0
fem	2 100 0 2 0 0 0 0
fer	2 100 0 0 0 0 2 0
fera 2015	1 100 0 0 0 1 0 0
fever	1 100 0 0 0 1 0 0
fever score	1 100 0 0 0 0 0 1
few / zero-shot kd	1 100 0 1 0 0 0 0
few-shot class incremental learning	2 100 0 0 0 0 2 0
few-shot classification	2 100 0 0 0 0 2 0
few-shot fine-grained recognition	2 100 0 0 0 0 2 0
few-shot learning	16 100 0 2 0 0 14 0
few-shot learning on graph	2 100 0 2 0 0 0 0
few-shot medical image segmentation	1 100 0 0 0 0 1 0
few-shot named entity recognition ( ner )	1 100 0 0 0 0 1 0
few-shot ner	3 100 0 0 0 0 3 0
few-shot open-set recognition	2 100 0 0 0 0 2 0
few-shot table-to-text generation	1 100 0 0 0 0 1 0
ffd	2 100 0 2 0 0 0 0
fft	1 100 0 1 0 0 0 0
fg-sbir	3 100 0 0 0 0 3 0
fictitious play	4 100 0 4 0 0 0 0
fid	3 100 0 0 0 0 0 3
fidelity	18 28 0 0 0 0 0 5
filtering	14 36 0 1 0 0 4 0
fim	1 100 0 1 0 0 0 0
finding the map assignment	1 100 0 0 0 0 1 0
fine-grained recognition	2 100 0 0 0 0 2 0
fine-grained scene graph generation	1 100 0 0 0 0 1 0
fine-grained sketch -based image retrieval	2 100 0 0 0 0 2 0
fine-grained text to image generation	1 100 0 0 0 0 1 0
fine-grained text-to-image generation	2 100 0 0 0 0 2 0
fine-tuning	75 63 47 47 0 0 0 0
finegym	1 100 0 0 0 1 0 0
finetuning	14 29 25 4 0 0 0 0
finite element model	2 100 0 2 0 0 0 0
finray soft gripper	1 100 0 1 0 0 0 0
fisher-rao metric	1 100 0 1 0 0 0 0
fishergcn	1 100 0 1 0 0 0 0
fitting of cad models to 3d scan	1 100 0 0 0 0 1 0
five-factor model	1 100 0 1 0 0 0 0
fixed-parameter tractable ( fpt ) algorithm	1 100 0 1 0 0 0 0
fixed-size video summarization	1 100 0 0 0 0 1 0
fkl	3 100 0 3 0 0 0 0
fl	14 100 0 8 0 0 6 0
fl incentive mechanism design	1 100 0 0 0 0 1 0
flan-t5	1 100 0 0 1 0 0 0
flickr30k	1 100 0 0 0 1 0 0
flop	8 100 0 0 0 0 0 8
flops	2 100 0 0 0 0 0 2
flow -based method	2 100 0 2 0 0 0 0
flow -based model	3 100 0 3 0 0 0 0
fluency	4 100 0 0 0 0 0 4
flyingthings3d	2 100 0 0 0 2 0 0
fmd	1 100 0 0 0 1 0 0
fmg armband	3 100 0 3 0 0 0 0
fmri -based neuroscience study	1 100 0 0 0 0 1 0
fnn	2 100 0 2 0 0 0 0
foc	1 100 0 1 0 0 0 0
follow-the-perturbed-leader	3 100 0 3 0 0 0 0
follow-the-regularized-leader	1 100 0 1 0 0 0 0
force control	2 100 0 0 0 0 2 0
force-sensing	1 100 0 0 0 0 1 0
forecasting	6 50 0 0 0 0 3 0
foreground-background segmentation	1 100 0 0 0 0 1 0
formation flight	3 100 0 0 0 0 3 0
forward and inverse pde problem	1 100 0 0 0 0 1 0
forward kullback-leibler ( fkl ) divergence	1 100 0 1 0 0 0 0
forwardstop	1 100 0 1 0 0 0 0
foundation model	4 75 0 0 3 0 0 0
foundational model	3 67 0 0 2 0 0 0
fpn	2 100 0 2 0 0 0 0
fpras	1 100 0 1 0 0 0 0
fps	12 25 0 1 0 0 0 2
fr	3 67 0 0 0 0 2 0
frame rate	7 57 50 0 0 0 0 4
framenet	2 100 0 0 0 2 0 0
frames per second	2 100 0 0 0 0 0 2
frank-wolfe	5 100 0 5 0 0 0 0
frank-wolfe algorithm	3 100 0 3 0 0 0 0
fraud detection	5 100 0 0 0 0 5 0
frechet inception distance	2 100 0 0 0 0 0 2
freefield1010	1 100 0 0 0 1 0 0
frontier -based exploration	2 100 0 2 0 0 0 0
fscil	1 100 0 0 0 0 1 0
fsfgir	1 100 0 0 0 0 1 0
fslg	6 100 0 6 0 0 0 0
fsosr	3 100 0 0 0 0 3 0
ftc	1 100 0 0 0 0 1 0
ftd	1 100 0 0 0 1 0 0
ftpl	7 100 0 7 0 0 0 0
ftr	1 100 0 0 0 0 0 1
ftrl	4 100 0 4 0 0 0 0
full-body gesture	1 100 100 1 0 0 0 0
full-resolution light field deblurring	1 100 0 0 0 0 1 0
fully convolutional network	7 100 0 7 0 0 0 0
fully supervised vo	1 100 0 1 0 0 0 0
fully-connected network	3 100 0 3 0 0 0 0
fully-convolutional architecture	2 100 0 2 0 0 0 0
fully-semantic parsing	1 100 0 0 0 0 1 0
function approximation	4 50 0 2 0 0 0 0
functional mri	1 100 0 0 0 0 1 0
future prediction	2 100 0 0 0 0 2 0
fuzzy art	1 100 0 1 0 0 0 0
fuzzy art network	1 100 0 1 0 0 0 0
fuzzy art neural network	1 100 0 1 0 0 0 0
fwer	1 100 0 0 0 0 0 1
g-pcc	4 100 0 4 0 0 0 0
gad	2 100 0 0 0 0 2 0
gail	2 100 0 2 0 0 0 0
game theory	3 67 50 2 0 0 0 0
gan	71 100 0 71 0 0 0 0
gan -based image-to-image translation network	1 100 0 1 0 0 0 0
gan inversion	1 100 0 1 0 0 0 0
gan training	4 50 0 0 0 0 2 0
gat	5 80 0 4 0 0 0 0
gating network	2 100 0 2 0 0 0 0
gauss-newton optimization	1 100 0 1 0 0 0 0
gaussian kernel	6 100 0 6 0 0 0 0
gaussian mean-field vi	1 100 0 1 0 0 0 0
gaussian mixture	2 100 0 2 0 0 0 0
gaussian mixture model	3 100 0 3 0 0 0 0
gaussian process	21 100 0 21 0 0 0 0
gaussian process ( gp ) bandit optimization	1 100 0 1 0 0 0 0
gaussian process ( gp ) nonlinear ica	1 100 0 1 0 0 0 0
gaussian process ( gp ) regression	2 100 0 2 0 0 0 0
gaussian process latent variable model	2 100 0 2 0 0 0 0
gaussian process regression	4 100 0 3 0 0 1 0
gaussian var	1 100 0 1 0 0 0 0
gaze estimation	8 100 0 0 0 0 8 0
gaze360	1 100 0 0 0 1 0 0
gcl	4 100 0 4 0 0 0 0
gcn	11 100 0 11 0 0 0 0
gcnii	1 100 0 1 0 0 0 0
gcs	2 100 0 2 0 0 0 0
gd	12 100 0 12 0 0 0 0
gec	4 100 0 0 0 0 4 0
gelu	1 100 0 1 0 0 0 0
gemini-2.0	1 100 0 0 1 0 0 0
generalization error	11 64 0 0 0 0 0 7
generalization performance	12 42 40 0 0 0 0 5
generalized zero-shot learning	2 100 0 0 0 0 2 0
generalized-reactivity	1 100 0 1 0 0 0 0
generate 3d assets of fantastical animal	1 100 0 0 0 0 1 0
generating 3d-aware image	1 100 0 0 0 0 1 0
generating fantastical 3d animal asset	1 100 0 0 0 0 1 0
generation of diverse 3d-aware image	1 100 0 0 0 0 1 0
generative 3d shape modeling	1 100 0 1 0 0 0 0
generative adversarial net	3 100 0 3 0 0 0 0
generative adversarial network	31 100 0 31 0 0 0 0
generative adversarial training	3 100 0 3 0 0 0 0
generative ai	4 100 0 4 0 0 0 0
generative artificial intelligence ( ai )	1 100 0 1 0 0 0 0
generative ie	1 100 0 0 0 0 1 0
generative information extraction ( ie )	1 100 0 0 0 0 1 0
generative language model	4 100 0 0 4 0 0 0
generative model	57 67 58 36 1 0 1 0
generative modeling	5 100 20 1 0 0 4 0
generative network	3 67 50 2 0 0 0 0
generative vlm	3 100 0 0 3 0 0 0
geno	2 100 0 2 0 0 0 0
geo-query	1 100 0 0 0 1 0 0
ges	6 100 0 6 0 0 0 0
gflop	1 100 0 0 0 0 0 1
gflownet	2 100 0 2 0 0 0 0
gfp	1 100 0 1 0 0 0 0
gibbs sampler	6 100 0 6 0 0 0 0
gibbs sampling	4 100 0 4 0 0 0 0
gigaword	1 100 0 0 0 1 0 0
gist	1 100 0 1 0 0 0 0
glm	8 100 0 8 0 0 0 0
global localization	3 100 0 0 0 0 3 0
global optimization	6 100 0 3 0 0 3 0
global self-attention	1 100 0 1 0 0 0 0
glove	2 100 0 0 2 0 0 0
gls	3 100 0 3 0 0 0 0
glue	9 100 0 0 0 9 0 0
gmac	2 100 0 0 0 0 0 2
gmac operation	1 100 0 0 0 0 0 1
gmm	6 100 0 6 0 0 0 0
gmrf	3 100 0 3 0 0 0 0
gnc	2 100 0 2 0 0 0 0
gnn	19 100 0 19 0 0 0 0
goal-conditioned dynamic manipulation of deformable object	2 100 0 0 0 0 2 0
goal-conditioned policy	3 100 0 3 0 0 0 0
goal-reaching policy learning	1 100 0 0 0 0 1 0
google / flant-t5xxl	1 100 0 0 1 0 0 0
google landmarks v2	1 100 0 0 0 1 0 0
googlenet	1 100 0 1 0 0 0 0
gp	15 100 0 15 0 0 0 0
gp prior	1 100 0 1 0 0 0 0
gp-lvm	1 100 0 1 0 0 0 0
gpe	1 100 0 1 0 0 0 0
gplvm	5 100 0 5 0 0 0 0
gps	2 50 0 1 0 0 0 0
gpt	16 100 0 0 16 0 0 0
gpt-2	8 100 0 0 8 0 0 0
gpt-2 small	1 100 0 0 1 0 0 0
gpt-3	1 100 0 0 1 0 0 0
gpt-3 xl	1 100 0 0 1 0 0 0
gpt-3.5-turbo	1 100 0 0 1 0 0 0
gpt-4	4 100 0 0 4 0 0 0
gpt-4-turbo	1 100 0 0 1 0 0 0
gpt-4.5	1 100 0 0 1 0 0 0
gpt-4o	6 100 0 0 6 0 0 0
gpt-4v	3 100 0 0 3 0 0 0
gpt2	1 100 0 0 1 0 0 0
gpt3.5	1 100 0 0 1 0 0 0
gpt4	2 100 0 0 2 0 0 0
gpt4 -style language model	1 100 0 0 1 0 0 0
gpt4 -style model	1 100 0 0 1 0 0 0
gptq	1 100 0 1 0 0 0 0
gpu energy consumption	1 100 0 0 0 0 0 1
gpu memory	3 33 0 0 0 0 0 1
gpu memory overhead	1 100 0 0 0 0 0 1
gpu memory usage	1 100 0 0 0 0 0 1
gpu-day	2 100 0 0 0 0 0 2
gqa	1 100 0 0 0 1 0 0
gr ( 1 )	3 100 0 3 0 0 0 0
grad-cam	1 100 0 1 0 0 0 0
gradient -based algorithm	3 67 50 2 0 0 0 0
gradient -based learning	2 100 50 2 0 0 0 0
gradient -based method	3 67 50 2 0 0 0 0
gradient -based optimization	2 100 0 2 0 0 0 0
gradient descent	24 100 0 24 0 0 0 0
gradient estimation	4 100 0 1 0 0 3 0
gradient flow	3 100 0 3 0 0 0 0
gradient vector flow ( gvf ) snake	1 100 0 1 0 0 0 0
gradient-free variational inference	1 100 0 1 0 0 0 0
graph -based cnn	1 100 0 1 0 0 0 0
graph -based model	2 100 0 2 0 0 0 0
graph attention	2 100 0 2 0 0 0 0
graph attention network	2 100 0 2 0 0 0 0
graph contrastive learning	2 100 0 2 0 0 0 0
graph convolution	4 100 0 4 0 0 0 0
graph convolution network	5 100 0 5 0 0 0 0
graph convolutional network	5 100 0 5 0 0 0 0
graph kernel	3 100 0 3 0 0 0 0
graph learning	4 75 0 1 0 0 2 0
graph matching	2 100 0 1 0 0 1 0
graph ml	1 100 0 0 0 0 1 0
graph network	6 33 0 2 0 0 0 0
graph neural network	27 100 0 27 0 0 0 0
graph neuralnetwork	1 100 0 1 0 0 0 0
graph reconstruction	4 100 0 0 0 0 4 0
graph representation learning	9 100 0 4 0 0 5 0
graph two-sample testing	1 100 0 0 0 0 1 0
graph-cut	2 100 0 2 0 0 0 0
graph-regularized mlp	1 100 0 1 0 0 0 0
graphical model	14 93 0 13 0 0 0 0
grasp detection	3 100 0 0 0 0 3 0
grasping	47 51 0 0 0 0 24 0
grasping force	4 75 0 0 0 0 0 3
graspnet-1 billion	1 100 0 0 0 1 0 0
graspnet-1billion	2 100 0 0 0 2 0 0
grbm	1 100 0 1 0 0 0 0
greedy	9 44 0 4 0 0 0 0
greedy algorithm	6 100 0 6 0 0 0 0
grid -based motion statistics ( gms )	1 100 0 1 0 0 0 0
gridworld	1 100 0 0 0 1 0 0
gripping force	3 100 0 0 0 0 0 3
grnn	3 100 0 3 0 0 0 0
gromov-hausdorff distance	1 100 0 0 0 0 0 1
gromov-wasserstein discrepancy	2 100 0 2 0 0 0 0
gromov-wasserstein optimal transport	1 100 0 1 0 0 0 0
gs	3 100 0 0 0 0 3 0
gsn	5 100 0 5 0 0 0 0
gsplat	2 100 0 2 0 0 0 0
gspn	2 100 0 2 0 0 0 0
gsvd-music	1 100 0 1 0 0 0 0
gt	3 100 100 0 0 3 0 0
gta5	1 100 0 0 0 1 0 0
gtsrb	1 100 0 0 0 1 0 0
gvd	2 100 0 0 0 0 2 0
gzsl	4 100 0 0 0 0 4 0
habitat objnav	1 100 0 0 0 1 0 0
hamilton-jacobi	1 100 0 1 0 0 0 0
hamilton-jacobi ( hj ) partial differential equation	1 100 0 1 0 0 0 0
hamilton-jacobi ( hj ) reachability analysis	2 100 0 1 0 0 1 0
hamilton-jacobi partial differential equation	1 100 0 1 0 0 0 0
hamiltonian monte carlo	4 100 0 4 0 0 0 0
hand-object interaction	3 100 0 0 0 0 3 0
haptic feedback	2 100 0 1 0 0 1 0
haptic-enabled shared-control	2 100 0 2 0 0 0 0
hard thresholding	2 100 0 2 0 0 0 0
hardware-in-the-loop	1 100 0 1 0 0 0 0
harmony	5 80 25 0 0 0 0 4
hashing	5 80 0 4 0 0 0 0
hcp	3 100 0 0 0 3 0 0
hd-ir	3 100 0 0 0 0 3 0
hdm	1 100 0 1 0 0 0 0
hdr imaging	1 100 0 0 0 0 1 0
heatmap regression	7 100 0 7 0 0 0 0
hebrew nlp	1 100 0 0 0 0 1 0
hebrew plm	2 100 0 0 2 0 0 0
heterogeneous graph	7 57 0 4 0 0 0 0
heterogeneous information network ( hin ) embedding	1 100 0 0 0 0 1 0
heuristic search	2 100 0 2 0 0 0 0
hgp	5 100 0 5 0 0 0 0
hico-det	1 100 0 0 0 1 0 0
hidden markov model	3 100 0 3 0 0 0 0
hierarchical attention	3 100 0 3 0 0 0 0
hierarchical attention mechanism	3 100 0 3 0 0 0 0
hierarchical learning	4 50 0 2 0 0 0 0
hierarchical quadratic programming	2 100 0 2 0 0 0 0
hierarchical reinforcement learning	3 100 0 3 0 0 0 0
hierarchical rl	1 100 0 1 0 0 0 0
hierarchical segmentation	2 100 0 1 0 0 1 0
hierarchical temporal logic tamp	2 100 0 0 0 0 2 0
high dynamic range ( hdr ) imaging	1 100 0 0 0 0 1 0
high-dimensional classification	1 100 0 0 0 0 1 0
high-dimensional regression	2 100 0 0 0 0 2 0
higher-order runge-kutta	1 100 0 1 0 0 0 0
highway	2 100 0 1 0 1 0 0
hilbert-schmidt independence criterion	1 100 0 1 0 0 0 0
hindsight experience replay	4 100 0 4 0 0 0 0
hinge loss	2 100 0 2 0 0 0 0
hints for mwp	1 100 0 0 0 0 1 0
hj equation	1 100 0 1 0 0 0 0
hj partial differential equation	1 100 0 1 0 0 0 0
hj reachability	4 100 0 3 0 0 1 0
hke	1 100 0 0 0 0 1 0
hm3d	1 100 0 0 0 1 0 0
hm3d objectnav	1 100 0 0 0 1 0 0
hmc	8 100 0 8 0 0 0 0
hmdb	2 100 0 0 0 2 0 0
hmdb-51	1 100 0 0 0 1 0 0
hmdb51	1 100 0 0 0 1 0 0
hmm	3 100 0 3 0 0 0 0
hmr	1 100 0 0 0 0 1 0
hocc	2 100 0 2 0 0 0 0
hog	1 100 0 1 0 0 0 0
hoi	3 67 0 0 0 0 2 0
hoi detection	1 100 0 0 0 0 1 0
hollywood ii	1 100 0 0 0 1 0 0
hownet	2 100 0 0 0 2 0 0
hownet -based chinese wsd	1 100 0 0 0 0 1 0
hownet -based wsd	2 100 0 0 0 0 2 0
hp estimator	2 100 0 0 2 0 0 0
hpe	6 100 0 0 0 0 6 0
hqp	2 100 0 2 0 0 0 0
hrc	6 100 0 0 0 0 6 0
hri	2 100 0 0 0 0 2 0
hrl	4 100 0 4 0 0 0 0
hrp-4c	1 100 0 1 0 0 0 0
hsi super-resolution	4 100 0 0 0 0 4 0
hsi-sr	2 100 0 0 0 0 2 0
hsic lasso	3 100 0 3 0 0 0 0
htc	1 100 0 1 0 0 0 0
hter	1 100 0 0 0 0 0 1
htn	1 100 0 1 0 0 0 0
htn planning	2 100 0 2 0 0 0 0
htn problem	1 100 0 0 0 0 1 0
http version parallelism	2 100 0 2 0 0 0 0
https website fingerprinting	1 100 0 0 0 0 1 0
human 3.6m	1 100 0 0 0 1 0 0
human evaluation	16 50 25 0 0 0 0 8
human intervention	3 67 0 0 0 0 0 2
human pose ( hp ) estimation	1 100 0 0 0 0 1 0
human pose estimation	11 100 0 0 0 0 11 0
human robot interaction	3 100 0 0 0 0 3 0
human-agent cooperation	2 100 0 0 0 0 2 0
human-ai and human-robot collaboration	1 100 0 0 0 0 1 0
human-ai collaboration	2 100 0 0 0 0 2 0
human-ai interaction	3 100 0 0 0 0 3 0
human-computer interaction	3 100 33 0 0 0 3 0
human-in-the-loop	4 50 0 2 0 0 0 0
human-multi-robot collaboration	3 100 0 0 0 0 3 0
human-object interaction	3 67 0 0 0 0 2 0
human-object interaction ( hoi ) detection	1 100 0 0 0 0 1 0
human-robot collaboration	7 100 0 0 0 0 7 0
human-robot cooperation	2 100 0 0 0 0 2 0
human-robot cooperative carrying	1 100 0 0 0 0 1 0
human-robot interaction	13 100 0 0 0 0 13 0
human3.6m	5 100 0 0 0 5 0 0
humaneval+	1 100 0 0 0 1 0 0
humanevalfix	2 100 0 0 0 2 0 0
humanevalsynth	1 100 0 0 0 1 0 0
humanoidbench	4 100 0 0 0 4 0 0
hvs	1 100 100 1 0 0 0 0
hvsmr 2016	1 100 0 0 0 1 0 0
hybrid force and position nmpc	1 100 0 1 0 0 0 0
hybrid gcs	1 100 0 1 0 0 0 0
hybrid model	7 57 0 4 0 0 0 0
hypergraphs with edge-dependent vertex weight	3 100 0 3 0 0 0 0
hypernetwork	8 100 0 8 0 0 0 0
hyperparameter optimization	3 100 0 1 0 0 2 0
hyperparameter tuning	5 80 0 1 0 0 3 0
hyperspectral and rgb image fusion	1 100 0 0 0 0 1 0
hyperspectral image ( hsi ) recovery	1 100 0 0 0 0 1 0
hyperspectral image ( hsi ) super-resolution	1 100 0 0 0 0 1 0
hyperspectral image super-resolution	3 100 0 0 0 0 3 0
i2i	1 100 0 0 0 0 1 0
iam	2 100 0 1 0 1 0 0
ibp	2 100 0 2 0 0 0 0
ibug	1 100 0 0 0 1 0 0
ibvs-nmpc	1 100 0 1 0 0 0 0
ic	6 83 0 5 0 0 0 0
ica	5 100 0 5 0 0 0 0
iccma ' 23	1 100 0 0 0 1 0 0
icd	4 100 0 0 0 4 0 0
icd indexing	2 100 0 0 0 0 2 0
icdar 2015 robust reading focused scene text	1 100 0 0 0 1 0 0
icl	8 100 0 8 0 0 0 0
icm	2 100 0 0 0 0 0 2
icp	2 100 0 2 0 0 0 0
ics	2 100 0 0 0 0 2 0
ida*	5 100 0 5 0 0 0 0
identifying out-of-distribution ( ood ) sample	1 100 0 0 0 0 1 0
identifying protein-protein interaction site	1 100 0 0 0 0 1 0
identity preservation	3 100 0 0 0 0 0 3
identity-preserving blind face restoration	1 100 0 0 0 0 1 0
idiap replay-attack	1 100 0 0 0 1 0 0
ie	11 55 0 0 0 0 6 0
iec	6 100 0 6 0 0 0 0
if_eval	1 100 0 0 0 1 0 0
ift	3 100 0 3 0 0 0 0
igt	5 100 0 0 0 5 0 0
igzsl	1 100 0 0 0 0 1 0
ihmm	4 100 0 4 0 0 0 0
iht	3 100 0 3 0 0 0 0
iid	3 67 0 0 0 0 2 0
ijb-a	2 100 0 0 0 2 0 0
ijb-b	1 100 0 0 0 1 0 0
ijb-c	1 100 0 0 0 1 0 0
ik	1 100 0 0 0 0 1 0
ilc	2 100 0 2 0 0 0 0
ilp	6 100 0 4 0 0 2 0
ilqg	1 100 0 1 0 0 0 0
ilsvrc 2014	1 100 0 0 0 1 0 0
im	3 100 0 0 0 0 3 0
image -based hmr	1 100 0 0 0 0 1 0
image -based reid	1 100 0 0 0 0 1 0
image -based virtual try-on	4 100 0 0 0 0 4 0
image annotation	3 100 0 0 0 0 3 0
image bert pre-training	1 100 0 1 0 0 0 0
image captioning	20 100 0 0 0 0 20 0
image classification	33 100 0 0 0 0 33 0
image classifier	4 50 100 2 0 0 0 0
image completion	3 100 0 0 0 0 3 0
image compression	3 100 33 0 0 0 3 0
image deconvolution	2 100 0 0 0 0 2 0
image denoising	10 100 0 0 0 0 10 0
image editing	4 100 0 0 0 0 4 0
image generation	10 90 0 0 0 0 9 0
image inpainting	7 100 0 1 0 0 6 0
image matting	5 100 0 1 0 0 4 0
image processing	10 60 67 3 0 0 3 0
image quality	7 57 0 0 0 0 0 4
image reconstruction	2 100 0 0 0 0 2 0
image restoration	9 100 0 0 0 0 9 0
image retrieval	8 100 0 0 0 0 8 0
image search	4 100 0 0 0 0 4 0
image segmentation	8 100 0 0 0 0 8 0
image sr	1 100 0 0 0 0 1 0
image super-resolution	6 100 0 0 0 0 6 0
image synthesis	6 83 0 0 0 0 5 0
image translation	3 100 0 0 0 0 3 0
image understanding	3 100 0 0 0 0 3 0
image upscaling	2 100 0 0 0 0 2 0
image-to-graph transformer	3 100 0 3 0 0 0 0
image-to-image translation	8 100 0 0 0 0 8 0
image-to-latex generation	1 100 0 0 0 0 1 0
image-to-markup generation	1 100 0 0 0 0 1 0
imagenet	24 100 0 0 0 24 0 0
imagenet classification	1 100 0 0 0 0 1 0
imagenet ilsvrc 2012	1 100 0 0 0 1 0 0
imagenet vid	1 100 0 0 0 1 0 0
imagenet vid 2015	1 100 0 0 0 1 0 0
imagenet vid dataset	1 100 0 0 0 1 0 0
imagenet-1000	1 100 0 0 0 1 0 0
imagenet-1k	4 100 0 0 0 4 0 0
imagenet-21k	1 100 0 0 0 1 0 0
imagenet-c	2 100 0 0 0 2 0 0
imagenet-subset	1 100 0 0 0 1 0 0
imagenet-subset100	1 100 0 0 0 1 0 0
imagenet-vid	1 100 0 0 0 1 0 0
imbalanced learning	3 100 0 0 0 0 3 0
imbalanced live-stream recommendation	1 100 0 0 0 0 1 0
img	2 100 0 0 0 0 2 0
imitation learning	22 100 0 15 0 0 7 0
impedance control	3 100 0 3 0 0 0 0
imperfect-information game	1 100 0 0 0 0 1 0
imperfect-recall abstraction	2 100 0 2 0 0 0 0
implicit 3d reconstruction	1 100 0 0 0 0 1 0
implicit 3d surface	1 100 0 1 0 0 0 0
implicit in-context learning	1 100 0 0 0 0 1 0
implicit neural representation	3 100 0 3 0 0 0 0
implicit representation	4 75 0 3 0 0 0 0
imputation	3 100 0 1 0 0 2 0
imu calibration	1 100 0 0 0 0 1 0
imu pose estimation	1 100 0 0 0 0 1 0
imvc	3 100 0 0 0 0 3 0
in-context learning	11 100 0 10 0 0 1 0
inception	2 100 0 2 0 0 0 0
inception score	3 100 0 0 0 0 0 3
inception-x	1 100 0 1 0 0 0 0
incomplete kg question answering	1 100 0 0 0 0 1 0
incomplete multi-view clustering	2 100 0 0 0 0 2 0
incremental learning	5 100 20 2 0 0 3 0
incremental task learning	4 100 0 0 0 0 4 0
independence test	2 100 0 1 0 0 1 0
indian buffet process	2 100 0 2 0 0 0 0
inductive logic programming	3 100 0 2 0 0 1 0
inference accuracy	3 100 0 0 0 0 0 3
inference cost	3 100 0 0 0 0 0 3
inference of 3d shapes from 2d image	1 100 0 0 0 0 1 0
inference speed	2 100 0 0 0 0 0 2
inference time	15 33 0 0 0 0 0 5
inferring object shape from a single 2d image	1 100 0 0 0 0 1 0
infilling	2 100 0 2 0 0 0 0
infimnist	1 100 0 0 0 1 0 0
infinite horizon continuous mdp	1 100 0 0 0 0 1 0
infinite impulse response ( iir ) filter	1 100 0 1 0 0 0 0
influence maximization	3 100 0 0 0 0 3 0
infogan	1 100 0 1 0 0 0 0
infonce	4 100 0 4 0 0 0 0
information bottleneck	2 100 0 2 0 0 0 0
information extraction	7 100 0 0 0 0 7 0
information retrieval	6 100 0 0 0 0 6 0
information retrieval ( ir )	1 100 0 0 0 0 1 0
information-seeking dialogue	1 100 0 0 0 0 1 0
informativeness	4 75 0 0 0 0 0 3
infoseek	1 100 0 0 0 1 0 0
inn	3 100 0 3 0 0 0 0
innerpoint	2 100 0 2 0 0 0 0
inpainting	4 75 0 1 0 0 2 0
inr	1 100 0 1 0 0 0 0
inserting a random-access memory ( ram )	1 100 0 0 0 0 1 0
instahide	6 100 0 6 0 0 0 0
instance discrimination	2 100 0 1 0 0 1 0
instance segmentation	18 100 0 0 0 0 18 0
instance-dependent pll	1 100 0 0 0 0 1 0
instructgpt	1 100 0 0 1 0 0 0
instruction fine-tuning	1 100 0 1 0 0 0 0
instruction following	2 100 0 0 0 0 2 0
instruction tuning	6 100 0 6 0 0 0 0
instruction-following	5 100 0 0 0 0 5 0
instruction-tuned llm	1 100 0 0 1 0 0 0
instruction-tuning	3 100 0 3 0 0 0 0
integer linear program	2 100 0 2 0 0 0 0
integrating n-best hypothese	1 100 0 1 0 0 0 0
intent detection	3 100 0 0 0 0 3 0
interactive perception	2 100 0 1 0 0 1 0
interpolation	13 46 17 1 0 0 5 0
interpretability	32 28 0 0 0 0 0 9
interpreting dnn	1 100 0 0 0 0 1 0
interpreting llm	1 100 0 0 0 0 1 0
intravascular ultrasound ( ivus ) imaging	1 100 0 1 0 0 0 0
intrinsic image decomposition	3 100 0 0 0 0 3 0
intrinsic motivation	2 100 0 1 0 0 1 0
intrinsic reward	2 100 0 2 0 0 0 0
inverse kinematics	3 100 0 0 0 0 3 0
inverse problem	3 100 0 0 0 0 3 0
inverse reinforcement learning	5 100 0 3 0 0 2 0
invertible neural network ( inn )	1 100 0 1 0 0 0 0
ioc	1 100 0 1 0 0 0 0
iohanalyzer	1 100 0 1 0 0 0 0
iohmm	2 100 0 2 0 0 0 0
iohprofiler	1 100 0 1 0 0 0 0
iou	4 100 0 0 0 0 0 4
ip level industry categorization	1 100 0 0 0 0 1 0
ip-level industry categorization	1 100 0 0 0 0 1 0
ipo	1 100 0 1 0 0 0 0
ips	3 100 0 3 0 0 0 0
iqa	1 100 0 0 0 0 1 0
ir	6 33 0 0 0 0 2 0
irl	6 100 0 2 0 0 4 0
irls	1 100 0 1 0 0 0 0
irt	5 100 0 5 0 0 0 0
isbi 2012 em segmentation benchmark	2 100 0 0 0 2 0 0
ising crf	1 100 0 1 0 0 0 0
isomap	1 100 0 1 0 0 0 0
iteration complexity	2 100 0 0 0 0 0 2
iterative kernel pca	2 100 0 2 0 0 0 0
iterative learning control	3 100 0 3 0 0 0 0
iterative refinement	2 100 0 2 0 0 0 0
itl	2 100 0 0 0 0 2 0
itml	1 100 0 1 0 0 0 0
itti-koch-niebur model	1 100 0 1 0 0 0 0
iu x-ray	2 100 0 0 0 2 0 0
ivus	3 100 0 3 0 0 0 0
jade	1 100 0 1 0 0 0 0
jailbreak attack	5 100 0 5 0 0 0 0
jailbreak defense	5 100 0 4 0 0 1 0
jga	1 100 0 0 0 0 0 1
job offer - - applicant cv matching	1 100 0 0 0 0 1 0
joint estimation of edges and 3d scene	1 100 0 0 0 0 1 0
joint learning	7 29 0 2 0 0 0 0
joint multi-label and estimation problem	1 100 0 0 0 0 1 0
joint multi-person pose estimation and tracking	2 100 0 0 0 0 2 0
joint nlu model	1 100 0 1 0 0 0 0
joint video rolling shutter correction and super-resolution	1 100 0 0 0 0 1 0
jpeg	4 75 0 3 0 0 0 0
jpeg 2000	1 100 0 1 0 0 0 0
jpeg artifacts reduction	1 100 0 0 0 0 1 0
jpeg artifacts suppression	1 100 0 0 0 0 1 0
jpeg2000	1 100 0 1 0 0 0 0
k-dpp	1 100 0 1 0 0 0 0
k-nearest neighbor	2 100 0 2 0 0 0 0
k-nn	1 100 0 1 0 0 0 0
kaist	1 100 0 0 0 1 0 0
kalman filter	5 100 0 5 0 0 0 0
kaplan-meier estimator	1 100 0 1 0 0 0 0
kb	10 50 100 0 0 5 0 0
kb completion	1 100 0 0 0 0 1 0
kbp 2017 event coreference dataset	1 100 0 0 0 1 0 0
kci	2 100 0 0 0 0 0 2
kd	20 100 0 20 0 0 0 0
kernel density estimation	3 100 0 3 0 0 0 0
kernel hebbian algorithm ( kha )	1 100 0 1 0 0 0 0
kernel method	5 100 20 5 0 0 0 0
kernel pca	1 100 0 1 0 0 0 0
kernel ridge regression	6 100 0 6 0 0 0 0
kernel svm	3 100 0 3 0 0 0 0
kernel test	3 100 0 3 0 0 0 0
kernel-pca	1 100 0 1 0 0 0 0
keypoint ap	1 100 0 0 0 0 0 1
keypoint detection	2 100 0 0 0 0 2 0
kf	2 100 0 2 0 0 0 0
kf based slam	1 100 0 1 0 0 0 0
kg	13 77 100 0 0 10 0 0
kg link prediction	3 100 0 0 0 0 3 0
kge	5 100 0 5 0 0 0 0
kgqa	2 100 0 0 0 0 2 0
kgqa over incomplete kg	1 100 0 0 0 0 1 0
kha	3 100 0 3 0 0 0 0
kilt	1 100 0 0 0 1 0 0
kinematic analysis	3 100 0 1 0 0 2 0
kinematic modeling	4 100 0 0 0 0 4 0
kinetics	4 100 0 0 0 4 0 0
kinetics-400	1 100 0 0 0 1 0 0
kinetics400	1 100 0 0 0 1 0 0
kitti	14 100 0 0 0 14 0 0
kitti 2015	1 100 0 0 0 1 0 0
kitti 3d object detection	1 100 0 0 0 1 0 0
kitti odometry benchmark	1 100 0 0 0 1 0 0
kitti online benchmark	1 100 0 0 0 1 0 0
kitti scene flow	2 100 0 0 0 2 0 0
kitti tracking benchmark	1 100 0 0 0 1 0 0
kl	2 100 0 2 0 0 0 0
kl and linear combination	1 100 0 1 0 0 0 0
kl divergence	4 100 0 1 0 0 0 3
kl method	1 100 0 1 0 0 0 0
kl-divergence -based combination	1 100 0 1 0 0 0 0
knowledge base	16 25 100 0 0 4 0 0
knowledge distillation	28 100 0 26 0 0 2 0
knowledge graph	21 52 64 4 0 7 0 0
knowledge graph embedding	5 100 0 4 0 0 1 0
knowledge transfer	10 70 0 3 0 0 4 0
knowledge-aware question answering	1 100 0 0 0 0 1 0
knowledge-grounded conversation	1 100 0 0 0 0 1 0
koopman operator	3 100 0 3 0 0 0 0
kpca	1 100 0 1 0 0 0 0
kth	2 50 0 0 0 1 0 0
kuka lbr 4+	1 100 0 1 0 0 0 0
kullback-leiber divergence	1 100 0 1 0 0 0 0
kullback-leibler ( kl ) regularization	1 100 0 1 0 0 0 0
kullback-leibler divergence	3 100 0 2 0 0 0 1
kv cache	1 100 0 1 0 0 0 0
kv-cache	5 100 0 5 0 0 0 0
kv-cache compression	1 100 0 1 0 0 0 0
l0	2 100 0 2 0 0 0 0
l0-norm penalty	1 100 0 1 0 0 0 0
l1	2 100 0 2 0 0 0 0
l1 depth	1 100 0 0 0 0 0 1
l1 distance	1 100 0 0 0 0 0 1
l1 magnitude	1 100 0 1 0 0 0 0
l1-svm	1 100 0 1 0 0 0 0
l2	2 100 0 2 0 0 0 0
l2 estimation error	2 100 0 0 0 0 0 2
l2 matching loss	1 100 0 1 0 0 0 0
l2 regularization	2 100 0 2 0 0 0 0
l2-regularized	1 100 0 1 0 0 0 0
l2-sp	1 100 0 1 0 0 0 0
l2l	2 100 0 2 0 0 0 0
l2v	2 100 0 2 0 0 0 0
label noise	11 36 0 0 0 0 4 0
label propagation	3 100 0 3 0 0 0 0
label smoothing	4 100 0 4 0 0 0 0
labelme	1 100 0 0 0 1 0 0
laft	2 100 0 2 0 0 0 0
lagrangecbwlc	3 100 0 3 0 0 0 0
lanczosnet	1 100 0 1 0 0 0 0
landmark detection	2 100 0 0 0 0 2 0
language acquisition	2 100 0 0 0 0 2 0
language generation	7 100 0 0 0 0 7 0
language grounding	4 100 0 0 0 0 4 0
language model	73 89 100 8 57 0 0 0
language modeling	9 100 11 2 0 0 7 0
language understanding	6 83 0 0 0 0 5 0
language-directed humanoid whole-body control	1 100 0 0 0 0 1 0
laplacian svm	1 100 0 1 0 0 0 0
lapsvm	5 100 0 5 0 0 0 0
large language model	109 100 0 0 109 0 0 0
large vision-language model	3 100 0 0 3 0 0 0
large-scale 2.5d mapping	1 100 0 0 0 0 1 0
lasot	1 100 0 0 0 1 0 0
lasso	2 100 0 2 0 0 0 0
latency	7 86 0 0 0 0 0 6
latent dirichlet allocation	2 100 0 2 0 0 0 0
latent dirichlet-categorical model	2 100 0 2 0 0 0 0
lbfgs	1 100 0 1 0 0 0 0
lcd	3 100 0 0 0 0 3 0
lda model	1 100 0 1 0 0 0 0
lda topic model	2 100 0 2 0 0 0 0
ldl	2 100 0 0 0 0 2 0
ldlf	1 100 0 1 0 0 0 0
le	5 100 0 3 0 0 2 0
leader-follower navigation	3 100 0 0 0 0 3 0
leadingonestrailingzeroe	1 100 0 0 0 0 1 0
learned optimizer	3 100 0 3 0 0 0 0
learning -based 3d dynamics model	1 100 0 0 1 0 0 0
learning -based 3d reconstruction	3 67 0 0 0 0 2 0
learning asp	1 100 0 0 0 0 1 0
learning dag	1 100 0 0 0 0 1 0
learning disentangled representation	3 100 0 0 0 0 3 0
learning dpp	1 100 0 0 0 0 1 0
learning efficiency	7 43 0 0 0 0 0 3
learning from demonstration	5 100 0 1 0 0 4 0
learning from long-tailed noisy data	2 100 0 0 0 0 2 0
learning large dag	1 100 0 0 0 0 1 0
learning linear sem	1 100 0 0 0 0 1 0
learning pdes from data	1 100 0 0 0 0 1 0
learning speed	3 100 0 0 0 0 0 3
learning spread-out local feature descriptor	1 100 0 0 0 0 1 0
learning the dag	1 100 0 0 0 0 1 0
learning the dpp kernel	2 50 0 0 0 0 1 0
learning to learn	2 100 0 1 0 0 1 0
learning to rank	3 100 0 0 0 0 3 0
learning with noisy label	2 100 0 0 0 0 2 0
learning-to-learn	2 100 0 1 0 0 1 0
learning-to-route moe	1 100 0 1 0 0 0 0
legal nlp	2 100 0 0 0 0 2 0
legal qa	1 100 0 0 0 0 1 0
legged locomotion	3 100 0 0 0 0 3 0
legibility	4 100 0 0 0 0 0 4
lenet-5	2 100 0 0 2 0 0 0
level set estimation	3 100 0 0 0 0 3 0
lfd	2 100 0 0 0 0 2 0
lfm	1 100 0 0 1 0 0 0
lfsr	2 100 0 0 0 0 2 0
lfw	3 100 0 0 0 3 0 0
lgl	3 100 0 3 0 0 0 0
li-svm	1 100 0 1 0 0 0 0
libsvm	2 100 0 2 0 0 0 0
lidar 3d object detection	1 100 0 0 0 0 1 0
lidar and camera calibration	1 100 0 0 0 0 1 0
lidar edge sensing	1 100 0 0 0 0 1 0
lidar localization	2 100 0 0 0 0 2 0
lidar point cloud registration	1 100 0 0 0 0 1 0
lidar point motion estimation	2 100 0 0 0 0 2 0
lidar scanning	1 100 0 0 0 0 1 0
lidar semantic scene completion	1 100 0 0 0 0 1 0
lidar zoom	1 100 0 0 0 0 1 0
lidar-only detector	1 100 0 1 0 0 0 0
lidar-stereo fusion	4 100 0 0 0 0 4 0
lifelong mapf	3 100 0 0 0 0 3 0
lifelong multi-agent path finding	2 100 0 0 0 0 2 0
lifting symmetry-breaking constraint	1 100 0 0 0 0 1 0
lilacs	1 100 0 0 0 1 0 0
limited angle ct reconstruction	1 100 0 0 0 0 1 0
linear assignment problem ( lap )	1 100 0 0 0 0 1 0
linear classifier	4 100 25 4 0 0 0 0
linear ica	1 100 0 1 0 0 0 0
linear mdp	1 100 0 0 0 0 1 0
linear model	9 78 57 7 0 0 0 0
linear predictor	4 50 50 2 0 0 0 0
linear program	2 100 0 2 0 0 0 0
linear programming	4 100 0 3 0 0 1 0
linear regression	13 100 0 13 0 0 0 0
linear rnn	1 100 0 1 0 0 0 0
linear sem	1 100 0 1 0 0 0 0
linear temporal logic	3 100 0 3 0 0 0 0
linear temporal logic ( ltl ) synthesis	1 100 0 0 0 0 1 0
linemod	2 100 0 0 0 2 0 0
link prediction	8 100 0 0 0 0 8 0
linking to unseen kb	1 100 0 0 0 0 1 0
lip-reading	2 100 0 0 0 0 2 0
lip-syncing	2 100 0 0 0 0 2 0
lirpa	1 100 0 1 0 0 0 0
lirpa -based method	1 100 0 1 0 0 0 0
lite	4 100 0 4 0 0 0 0
liver-nas	2 100 0 0 0 2 0 0
lk	1 100 0 1 0 0 0 0
lk algorithm	2 100 0 2 0 0 0 0
llama	2 100 0 0 2 0 0 0
llama 2 70b	1 100 0 0 1 0 0 0
llama 7b and 13b	1 100 0 0 1 0 0 0
llama-2	1 100 0 0 1 0 0 0
llama-3-llava-next	1 100 0 0 1 0 0 0
llama-3.1-8b and 70b instruct	1 100 0 0 1 0 0 0
llama-7b	1 100 0 0 1 0 0 0
llama2	1 100 0 0 1 0 0 0
llama2-chat-70b	1 100 0 0 1 0 0 0
llamav2	1 100 0 0 1 0 0 0
llava	4 100 0 0 4 0 0 0
llava-med	1 100 0 0 1 0 0 0
llava-onevision	1 100 0 0 1 0 0 0
llava-v1.5	1 100 0 0 1 0 0 0
llm	254 100 0 0 254 0 0 0
llm -based chatbot	3 100 0 3 0 0 0 0
llm agent	4 100 0 4 0 0 0 0
llm alignment	2 100 0 0 0 0 2 0
llm optimization	1 100 0 0 0 0 1 0
llm prompting	1 100 0 1 0 0 0 0
llm safety	2 50 0 0 0 0 1 0
llm-guided response editing	1 100 0 1 0 0 0 0
llms-as-agent	1 100 0 1 0 0 0 0
lm	50 96 92 3 45 0 0 0
lm alignment	1 100 0 0 0 0 1 0
lm tooling	1 100 0 0 0 0 1 0
lmnn	1 100 0 1 0 0 0 0
lmo	4 100 0 4 0 0 0 0
lmpcc	1 100 0 1 0 0 0 0
lo-ransac	1 100 0 1 0 0 0 0
local search	5 100 0 5 0 0 0 0
local-search	2 100 0 2 0 0 0 0
locality sensitive hashing	3 100 0 3 0 0 0 0
localization	36 53 0 0 0 0 19 0
locally-adaptive cp	1 100 0 1 0 0 0 0
localsgd	6 100 0 6 0 0 0 0
locomotion	31 65 0 0 0 0 20 0
log-concave maximum likelihood	1 100 0 1 0 0 0 0
log-concave mle	3 100 0 3 0 0 0 0
log-euclidean metric	1 100 0 1 0 0 0 0
logistic regression	4 100 0 4 0 0 0 0
long short-term memory	4 100 0 4 0 0 0 0
long-form answer generation	2 100 0 0 0 0 2 0
long-horizon manipulation	4 100 0 0 0 0 4 0
long-span summarization	2 100 0 0 0 0 2 0
long-tail cil	1 100 0 0 0 0 1 0
long-tail class incremental learning	4 100 0 0 0 0 4 0
long-tailed 3d detection	3 100 0 0 0 0 3 0
long-tailed recognition	1 100 0 0 0 0 1 0
long-term dependency	3 67 0 0 0 0 2 0
long-term memory	5 40 0 2 0 0 0 0
long-term mot	2 100 0 0 0 0 2 0
longitudinal analysis of 3d image volume	1 100 0 0 0 0 1 0
loop closure detection	2 100 0 0 0 0 2 0
loop closure detection ( lcd )	1 100 0 0 0 0 1 0
los	1 100 0 0 0 0 0 1
lossless semantic round-tripping	2 100 0 0 0 0 2 0
lottery ticket hypothesis	3 100 0 3 0 0 0 0
low-dimensional image set representation	1 100 0 0 0 0 1 0
low-rank approximation	3 67 0 2 0 0 0 0
low-rank decomposition	3 100 0 3 0 0 0 0
low-rank factorization	2 100 0 2 0 0 0 0
low-rank matrix and tensor completion	1 100 0 0 0 0 1 0
low-rank matrix approximation	6 100 0 4 0 0 2 0
low-rank matrix factorization	2 100 0 1 0 0 1 0
low-resource dialogue summarization	2 100 0 0 0 0 2 0
low-resource machine translation	1 100 0 0 0 0 1 0
low-resource nlu	1 100 0 0 0 0 1 0
low-resource relation extraction	2 100 0 0 0 0 2 0
lpa*	3 100 0 3 0 0 0 0
lqr cost-to-go function	1 100 0 0 0 0 0 1
lr	19 26 0 5 0 0 0 0
lrw	1 100 0 0 0 1 0 0
lrw-1000	1 100 0 0 0 1 0 0
lse	3 100 0 0 0 0 3 0
lsh	2 100 0 2 0 0 0 0
lsq	2 100 0 2 0 0 0 0
lstm	25 100 0 25 0 0 0 0
lstm rnn	2 100 0 2 0 0 0 0
lt3d	2 100 0 0 0 0 2 0
lte-m	1 100 0 1 0 0 0 0
ltl	6 100 0 6 0 0 0 0
ltl on finite trace	2 100 0 2 0 0 0 0
ltl synthesis	3 100 0 0 0 0 3 0
ltlf	6 100 0 6 0 0 0 0
lupi	2 100 0 0 0 0 2 0
lvlm	9 100 0 0 9 0 0 0
lvlm evaluation	1 100 0 0 0 0 1 0
lyapunov stability analysis	2 100 0 2 0 0 0 0
m&ms-2	1 100 0 0 0 1 0 0
m1	3 100 0 0 0 0 0 3
mab	3 100 0 3 0 0 0 0
mac-morpho corpus	1 100 0 0 0 1 0 0
machine ethics	2 100 0 0 0 0 2 0
machine learning	105 62 100 47 0 0 18 0
machine translation	13 100 0 0 0 0 13 0
machine unlearning	4 100 0 0 0 0 4 0
macro f1	2 100 0 0 0 0 0 2
macro-f1-score	1 100 0 0 0 0 0 1
majorization-minimization	1 100 0 1 0 0 0 0
mallows \$c_l\$ penalty	1 100 0 1 0 0 0 0
maml	2 100 0 2 0 0 0 0
mandarin ad corpus	2 100 0 0 0 2 0 0
manifold learning	2 100 0 0 0 0 2 0
manipulation	70 39 15 0 0 0 27 0
manipulation of dlo	1 100 0 0 0 0 1 0
maniskill2	1 100 0 0 0 1 0 0
map inference	1 100 0 0 0 0 1 0
map-free lidar localization	2 100 0 0 0 0 2 0
map@0.7	1 100 0 0 0 0 0 1
mapf	2 100 0 0 0 0 2 0
mapreduce	1 100 0 1 0 0 0 0
mar	13 23 0 0 0 0 3 0
marked point process	2 100 0 2 0 0 0 0
market-1501	3 100 0 0 0 3 0 0
market1501	2 100 0 0 0 2 0 0
markov chain	9 78 0 7 0 0 0 0
markov chain monte carlo	5 100 0 5 0 0 0 0
markov decision process	12 100 0 8 0 0 4 0
markov jump process	4 100 0 4 0 0 0 0
markov process	2 100 0 2 0 0 0 0
markov random field	6 100 0 6 0 0 0 0
marl	10 100 0 5 0 0 5 0
mask r-cnn	6 100 0 6 0 0 0 0
mask rcnn	1 100 0 1 0 0 0 0
masked autoencoder ( mae )	1 100 0 1 0 0 0 0
masked language model	5 100 0 3 2 0 0 0
masking	11 82 0 9 0 0 0 0
maskiou head	1 100 0 1 0 0 0 0
mass	25 24 0 5 0 0 0 1
massivetext	1 100 0 0 0 1 0 0
material recognition	3 100 0 0 0 0 3 0
math23k	1 100 0 0 0 1 0 0
math500	1 100 0 0 0 1 0 0
mathematical ocr	1 100 0 0 0 0 1 0
mathematical reasoning	3 67 0 0 0 0 2 0
matrix completion	5 100 0 0 0 0 5 0
matrix decomposition	3 100 0 3 0 0 0 0
matrix factorization	5 100 0 5 0 0 0 0
matrix-factorization	1 100 0 1 0 0 0 0
matterport 3d	1 100 0 0 0 1 0 0
matterport3d	2 100 0 0 0 2 0 0
maximum likelihood	2 100 0 2 0 0 0 0
maximum likelihood estimates ( mle )	1 100 0 1 0 0 0 0
maximum likelihood estimation	9 100 0 9 0 0 0 0
maximum likelihood estimator	3 100 0 3 0 0 0 0
maximum mean discrepancy ( mmd )	2 50 0 1 0 0 0 0
maxpooling	1 100 0 1 0 0 0 0
mbart50	1 100 0 0 1 0 0 0
mbf1	1 100 0 0 0 0 0 1
mbpp+	1 100 0 0 0 1 0 0
mbrl	1 100 0 1 0 0 0 0
mbsgd	3 100 0 3 0 0 0 0
mbzirc 2020	1 100 0 0 0 1 0 0
mcmc	6 100 0 6 0 0 0 0
mcmc sampler	1 100 0 1 0 0 0 0
mcmc sampling	2 100 0 2 0 0 0 0
mcq	5 80 0 0 0 0 4 0
mcq generation	2 100 0 0 0 0 2 0
mcts	3 100 0 3 0 0 0 0
mde	1 100 0 0 0 0 1 0
mdlstm-rnn	1 100 0 1 0 0 0 0
mdp	18 94 0 12 0 0 5 0
mds	1 100 0 1 0 0 0 0
mean average precision	2 100 0 0 0 0 0 2
mean intersection-over-union	1 100 0 0 0 0 0 1
mean iou	1 100 0 0 0 0 0 1
mean squared error	2 100 0 0 0 0 0 2
mean-field control	1 100 0 1 0 0 0 0
meaning-text correspondence	1 100 0 0 0 0 1 0
measurement accuracy	2 100 0 0 0 0 0 2
mechanism design	3 67 0 1 0 0 1 0
mechanistic interpretability	3 100 0 2 0 0 1 0
mediated perception	3 100 0 3 0 0 0 0
medical image analysis	2 100 0 0 0 0 2 0
medical image segmentation	9 100 0 0 0 0 9 0
medical imaging	6 67 25 0 0 0 4 0
medical nli	1 100 0 0 0 0 1 0
medical-eqa	3 100 0 0 0 0 3 0
medqa-usmle	1 100 0 0 0 1 0 0
mega-dt	1 100 0 0 0 1 0 0
mei	2 100 0 2 0 0 0 0
memory and computational cost	3 100 0 0 0 0 0 3
memory consumption	5 80 0 0 0 0 0 4
memory efficiency	3 67 0 0 0 0 0 2
memory requirement	5 60 0 0 0 0 0 3
memory usage	7 100 0 0 0 0 0 7
memory-augmented transformer	3 100 0 3 0 0 0 0
memory-optimized training	1 100 0 0 0 0 1 0
mems mirror -based lidar	1 100 100 1 0 0 0 0
message passing	3 100 0 3 0 0 0 0
meta-learning	28 100 0 20 0 0 8 0
meta-lstm	1 100 0 1 0 0 0 0
meta-reinforcement learning	1 100 0 0 0 0 1 0
meta-rl	5 100 0 1 0 0 4 0
meta-training	4 100 0 4 0 0 0 0
metamath	1 100 0 0 0 1 0 0
meteor	2 50 0 0 0 0 0 1
metric dbscan	2 100 0 0 0 0 2 0
metric learning	10 100 0 9 0 0 1 0
mevid	2 100 0 0 0 2 0 0
mf	6 100 0 6 0 0 0 0
mfc	4 100 0 4 0 0 0 0
mha	1 100 0 1 0 0 0 0
mhp-v2	1 100 0 0 0 1 0 0
mi	2 100 0 2 0 0 0 0
mia	3 100 0 3 0 0 0 0
miccai gland	1 100 0 0 0 1 0 0
micp	1 100 0 1 0 0 0 0
micro aerial vehicle ( mav ) flight	1 100 0 0 0 0 1 0
micro f1	1 100 0 0 0 0 0 1
mil	4 100 0 4 0 0 0 0
milp	2 100 0 2 0 0 0 0
mim	2 100 0 2 0 0 0 0
mimic-cxr	3 100 0 0 0 3 0 0
mimic-iii	1 100 0 0 0 1 0 0
mimicgen	1 100 0 0 0 1 0 0
mimo	1 100 0 1 0 0 0 0
min-max optimization	4 100 0 0 0 0 4 0
mind-ca	2 100 0 0 0 2 0 0
mini pacman	1 100 0 0 0 1 0 0
mini-imagenet	1 100 0 0 0 1 0 0
minibatch sgd ( mbsgd )	1 100 0 1 0 0 0 0
miniimagenet	2 100 0 0 0 2 0 0
minimally invasive procedure	2 100 0 0 0 0 2 0
minimally invasive surgery	3 100 0 0 0 0 3 0
minimit	1 100 0 0 0 1 0 0
minimum spanning tree	2 100 0 1 0 0 1 0
minlp	1 100 0 1 0 0 0 0
miou	6 100 0 0 0 0 0 6
mips	1 100 0 0 0 0 1 0
mis	2 100 0 0 0 0 2 0
mit indoor scene	1 100 0 0 0 1 0 0
mixed-integer non-linear program	1 100 0 1 0 0 0 0
mixed-precision	2 100 0 2 0 0 0 0
mixing time	3 100 0 0 0 0 0 3
mixtral 8x7b	1 100 0 0 1 0 0 0
mixture model	3 100 0 3 0 0 0 0
mixture of expert	3 100 0 3 0 0 0 0
mixture-of-expert	3 100 0 3 0 0 0 0
mixup	25 100 0 25 0 0 0 0
mjp	3 100 0 3 0 0 0 0
mjp inference	1 100 0 0 0 0 1 0
ml	22 27 100 6 0 0 0 0
ml estimation	1 100 0 1 0 0 0 0
mle	11 100 0 11 0 0 0 0
mllm	10 100 0 0 10 0 0 0
mlm	9 100 0 1 8 0 0 0
mlp	5 100 0 5 0 0 0 0
mlp mixer	1 100 0 1 0 0 0 0
mlp-mixer	2 100 0 2 0 0 0 0
mmc	1 100 0 0 0 0 1 0
mmd	5 100 0 5 0 0 0 0
mmd gan	4 100 0 4 0 0 0 0
mms	6 100 0 0 0 0 0 6
mmt	4 100 0 0 0 0 4 0
mnar	1 100 0 0 0 0 1 0
mnar model	3 100 0 3 0 0 0 0
mnav	1 100 0 1 0 0 0 0
mnist	14 100 0 0 0 14 0 0
mnist-c	1 100 0 0 0 1 0 0
mnl	1 100 0 1 0 0 0 0
mnmt	2 100 0 0 0 0 2 0
mnw	4 100 0 4 0 0 0 0
mobile manipulation	10 100 0 0 0 0 10 0
mobilebert	1 100 0 0 1 0 0 0
mobilenet	5 100 0 5 0 0 0 0
mobilenet v1	2 100 0 0 2 0 0 0
mobilenetv2	3 100 0 3 0 0 0 0
mobility-on-demand	2 100 0 0 0 0 2 0
mocap	2 100 0 2 0 0 0 0
moco	1 100 0 1 0 0 0 0
moco v1&v2	1 100 0 1 0 0 0 0
mocop	1 100 0 0 0 0 1 0
mocvrp	1 100 0 0 0 0 1 0
mod	3 67 0 0 0 0 2 0
model -based control	5 80 0 2 0 0 2 0
model -based controller	3 67 0 2 0 0 0 0
model -based learning	4 75 0 3 0 0 0 0
model -based meta-rl	2 100 0 2 0 0 0 0
model -based reinforcement learning	3 100 0 3 0 0 0 0
model -based rl	2 100 0 2 0 0 0 0
model accuracy	5 40 0 0 0 0 0 2
model adaptation	4 50 50 1 0 0 1 0
model calibration	5 100 0 0 0 0 5 0
model compression	4 75 0 1 0 0 2 0
model distillation	2 100 0 1 0 0 1 0
model interpretability	3 67 0 0 0 0 2 0
model inversion	3 100 0 2 0 0 1 0
model inversion attack	2 100 0 2 0 0 0 0
model predictive control	12 100 0 12 0 0 0 0
model selection	6 83 0 0 0 0 5 0
model size	19 37 0 0 0 0 0 7
model-agnostic private learning	1 100 0 0 0 0 1 0
model-free and model -based rl	1 100 0 1 0 0 0 0
model-free deep reinforcement learning	2 100 0 2 0 0 0 0
model-free deep rl	1 100 0 1 0 0 0 0
model-free reinforcement learning	2 100 0 2 0 0 0 0
model-free rl	2 100 0 2 0 0 0 0
model-view-viewmodel	1 100 0 1 0 0 0 0
modelnet	1 100 0 0 0 1 0 0
modelnet40	2 100 0 0 0 2 0 0
modular low-rank adaptation	1 100 0 1 0 0 0 0
modularized mnmt	3 100 0 3 0 0 0 0
modularized multilingual nmt	1 100 0 1 0 0 0 0
moe	11 100 0 11 0 0 0 0
moea	7 100 0 7 0 0 0 0
mohr-coulomb soil model	1 100 0 1 0 0 0 0
momentum	9 44 0 4 0 0 0 0
monochromatic bi-clustering	1 100 0 0 0 0 1 0
monocular 3d detection	2 100 0 0 0 0 2 0
monocular 3d human pose and shape estimation	1 100 0 0 0 0 1 0
monocular 3d object detection	2 100 0 0 0 0 2 0
monocular 3d reconstruction	1 100 0 0 0 0 1 0
monocular depth estimation	21 100 0 0 0 0 21 0
monocular direct semi-dense slam	1 100 0 1 0 0 0 0
monocular indirect slam	1 100 0 0 0 0 1 0
monocular point and line slam	1 100 0 0 0 0 1 0
monte carlo tree search	3 100 0 3 0 0 0 0
monte-carlo	2 50 0 1 0 0 0 0
monte-carlo dropout	1 100 0 1 0 0 0 0
monte-carlo sampling	1 100 0 1 0 0 0 0
monte-carlo simulation	1 100 0 1 0 0 0 0
monte-carlo tree search	1 100 0 1 0 0 0 0
morphological reinflection	2 100 0 0 0 0 2 0
mos	7 100 0 3 0 0 1 3
mosei	1 100 0 0 0 1 0 0
mosi	1 100 0 0 0 1 0 0
mot	10 100 0 0 0 0 10 0
mot 2016	1 100 0 0 0 1 0 0
mot 2017	1 100 0 0 0 1 0 0
mot model	1 100 0 1 0 0 0 0
mota	1 100 0 0 0 0 0 1
motion capture	9 44 0 2 0 0 2 0
motion compensation	3 100 0 3 0 0 0 0
motion control	6 100 0 0 0 0 6 0
motion estimation	8 100 0 0 0 0 8 0
motion planner	8 38 0 3 0 0 0 0
motion planning	21 100 0 0 0 0 21 0
motion primitive	4 100 0 4 0 0 0 0
motion retargeting in-the-wild	1 100 0 0 0 0 1 0
motion segmentation	2 100 0 0 0 0 2 0
motion transfer	2 100 0 0 0 0 2 0
motionformer	1 100 0 1 0 0 0 0
moving-object tracking	2 100 0 0 0 0 2 0
mpc	22 100 0 22 0 0 0 0
mpc -based torque controller	1 100 0 1 0 0 0 0
mpi-inf-3dhp	1 100 0 0 0 1 0 0
mpii	2 100 0 0 0 2 0 0
mpii cooking 2	1 100 0 0 0 1 0 0
mpiifacegaze	1 100 0 0 0 1 0 0
mpjpe	1 100 0 0 0 0 0 1
mplm	1 100 0 0 1 0 0 0
mpnn	1 100 0 1 0 0 0 0
mpqa	1 100 0 0 0 1 0 0
mr safe pneumatic stepper motor	1 100 0 1 0 0 0 0
mr-mts	3 100 100 0 0 0 3 0
mrda	1 100 0 0 0 1 0 0
mrf	5 60 0 3 0 0 0 0
mri	10 70 14 7 0 0 0 0
mri imputation	2 100 0 0 0 0 2 0
mri-actuated robotic catheter	3 100 0 3 0 0 0 0
mrr	1 100 0 0 0 0 0 1
ms coco	5 100 0 0 0 5 0 0
ms-celeb-1m	1 100 0 0 0 1 0 0
ms-coco	1 100 0 0 0 1 0 0
ms-coco 2017	1 100 0 0 0 1 0 0
msa	3 67 0 0 0 0 2 0
mscoco	5 100 0 0 0 5 0 0
msdialog	1 100 0 0 0 1 0 0
mse	7 100 71 0 0 0 5 2
mser	3 100 0 3 0 0 0 0
msmt17	2 100 0 0 0 2 0 0
msrc segmentation dataset	1 100 0 0 0 1 0 0
mst	3 100 0 0 0 0 3 0
msu-mfsd	1 100 0 0 0 1 0 0
msvd	1 100 0 0 0 1 0 0
mt	12 100 0 0 0 0 12 0
mt bench	1 100 0 0 0 1 0 0
mt-bench	2 100 0 0 0 2 0 0
mtl	12 100 0 11 0 0 1 0
mtmc tracking	1 100 0 0 0 0 1 0
mtpp	1 100 0 1 0 0 0 0
mts classification	1 100 0 0 0 0 1 0
mujoco	3 100 0 2 0 1 0 0
multi-agent active search	1 100 0 0 0 0 1 0
multi-agent collaboration	2 100 0 1 0 0 1 0
multi-agent coordination challenge	1 100 0 0 0 1 0 0
multi-agent path finding	3 100 0 0 0 0 3 0
multi-agent reinforcement learning	10 100 0 5 0 0 5 0
multi-armed bandit	13 100 0 6 0 0 7 0
multi-armed bandit problem with covering constraint	1 100 0 0 0 0 1 0
multi-camera multiple people tracking	1 100 0 0 0 0 1 0
multi-category virtual try-on	1 100 0 0 0 0 1 0
multi-class classification	4 100 0 0 0 0 4 0
multi-class svm	1 100 0 1 0 0 0 0
multi-dimensional long short-term memory recurrent neural network	1 100 0 1 0 0 0 0
multi-exit architecture	3 100 0 3 0 0 0 0
multi-frame sr	3 100 0 0 0 0 3 0
multi-frame super-resolution	1 100 0 0 0 0 1 0
multi-goal reinforcement learning	2 100 0 0 0 0 2 0
multi-goal rl	1 100 0 0 0 0 1 0
multi-granular question answering	1 100 0 0 0 0 1 0
multi-head attention	4 100 0 4 0 0 0 0
multi-hop reasoning	2 100 0 0 0 0 2 0
multi-intent natural language understanding ( nlu )	1 100 0 0 0 0 1 0
multi-intent nlu	1 100 0 0 0 0 1 0
multi-label chan-vese	1 100 0 1 0 0 0 0
multi-label classification	5 100 0 0 0 0 5 0
multi-label learning	1 100 0 0 0 0 1 0
multi-layer depth	1 100 0 1 0 0 0 0
multi-layer perceptron	7 100 0 7 0 0 0 0
multi-modal and multi-spectral correspondence	2 100 0 0 0 0 2 0
multi-modal distribution alignment	2 100 0 0 0 0 2 0
multi-modal foundation model	1 100 0 0 1 0 0 0
multi-modal large language model	1 100 0 0 1 0 0 0
multi-modal learning	3 100 0 1 0 0 2 0
multi-modal llm	6 100 0 0 6 0 0 0
multi-modal multi-label skin lesion classification	1 100 0 0 0 0 1 0
multi-object tracking	7 100 0 0 0 0 7 0
multi-objective best arm identification	2 100 0 0 0 0 2 0
multi-objective bo	1 100 0 1 0 0 0 0
multi-objective evolutionary algorithm	2 100 0 2 0 0 0 0
multi-objective optimization	3 100 0 1 0 0 2 0
multi-person motion capture	1 100 0 0 0 0 1 0
multi-person pose estimation and tracking	3 100 0 0 0 0 3 0
multi-pie	2 100 0 0 0 2 0 0
multi-rate multivariate time sery	2 100 100 0 0 0 2 0
multi-robot , multi-target tracking	1 100 0 0 0 0 1 0
multi-robot temporal logic motion planning	1 100 0 0 0 0 1 0
multi-scale deep cnn	1 100 0 1 0 0 0 0
multi-scale local linear transformation	2 100 0 2 0 0 0 0
multi-sensor exploration	2 100 0 0 0 0 2 0
multi-sensory fusion	3 100 0 0 0 0 3 0
multi-source attribution	2 100 0 0 0 0 2 0
multi-spectral image ( msi ) color reproduction	1 100 0 0 0 0 1 0
multi-spectral image color reproduction	1 100 0 0 0 0 1 0
multi-stage task	5 100 0 0 0 0 5 0
multi-target multi-camera ( mtmc ) tracking	1 100 0 0 0 0 1 0
multi-target multi-camera vehicle tracking	1 100 0 0 0 0 1 0
multi-target single-camera ( mtsc ) tracking	1 100 0 0 0 0 1 0
multi-task convolutional neural network ( cnn )	1 100 0 1 0 0 0 0
multi-task financial forecasting	1 100 0 0 0 0 1 0
multi-task incremental transformer	1 100 0 1 0 0 0 0
multi-task learning	23 100 0 23 0 0 0 0
multi-task network	2 100 50 2 0 0 0 0
multi-task recommendation	1 100 0 0 0 0 1 0
multi-task rl	2 100 0 0 0 0 2 0
multi-turn dialogue	3 100 0 0 0 0 3 0
multi-view diffusion model	2 100 0 0 2 0 0 0
multi-view fusion	1 100 0 1 0 0 0 0
multi-view gnn	1 100 0 1 0 0 0 0
multi-view multi-object 6d pose estimation	1 100 0 0 0 0 1 0
multi-view photometric stereo	4 100 0 0 0 0 4 0
multi-view ps	1 100 0 0 0 0 1 0
multi-view stereo	4 100 0 1 0 0 3 0
multi-view tracking	1 100 0 0 0 0 1 0
multidimensional irt	2 100 0 2 0 0 0 0
multilayer perceptron	3 100 0 3 0 0 0 0
multilingual job offer - applicant cv matching	1 100 0 0 0 0 1 0
multilingual machine translation	2 100 0 0 0 0 2 0
multilingual model	5 60 0 0 3 0 0 0
multilingual nmt	1 100 0 0 0 0 1 0
multilingual plm	3 100 0 0 3 0 0 0
multilingual pre-trained language model	3 100 0 0 3 0 0 0
multilingual pre-trained model	2 100 0 0 2 0 0 0
multimodal automl	1 100 0 0 0 0 1 0
multimodal large language model	5 100 0 0 5 0 0 0
multimodal large language model ( llm )	1 100 0 0 1 0 0 0
multimodal learning	2 100 0 1 0 0 1 0
multimodal model	4 50 0 0 2 0 0 0
multimodal pre-training	2 100 0 2 0 0 0 0
multinomial distribution	4 50 50 2 0 0 0 0
multiple instance learning	4 100 0 4 0 0 0 0
multiple object tracking	2 100 0 0 0 0 2 0
multiple-choice question generation	1 100 0 0 0 0 1 0
multitask learning	4 100 0 4 0 0 0 0
multivariate time series ( mts ) classification	1 100 0 0 0 0 1 0
multiwoz	2 100 0 0 0 2 0 0
multiwoz2.0	1 100 0 0 0 1 0 0
music-21	1 100 0 0 0 1 0 0
mutual information	10 90 0 3 0 0 0 6
mvps	6 100 0 0 0 0 6 0
mvs	9 100 0 5 0 0 4 0
mvu	2 100 0 2 0 0 0 0
mvvm	1 100 0 1 0 0 0 0
mwp	3 100 0 0 0 0 3 0
nafld activity score	1 100 0 0 0 0 0 1
nag	6 100 0 6 0 0 0 0
named entity recognition	6 100 0 0 0 0 6 0
nas	17 100 0 5 0 0 11 1
nas benchmark	1 100 100 0 0 1 0 0
nas benchmark dataset	1 100 100 0 0 1 0 0
nas scoring	1 100 0 0 0 0 1 0
nas-bench-101	2 100 0 0 0 2 0 0
nas-mmc	2 100 0 2 0 0 0 0
natural language generation	5 100 0 0 0 0 5 0
natural language inference	15 100 0 0 0 0 15 0
natural language inference ( nli ) classifier	1 100 0 0 1 0 0 0
natural language interface	4 100 0 0 0 0 4 0
natural language processing	34 97 100 0 0 0 33 0
natural language processing ( nlp ) model	1 100 100 1 0 0 0 0
natural language understanding	9 100 0 1 0 0 8 0
natural-language explanation	2 100 0 0 0 0 2 0
navigation	54 43 4 0 0 0 23 0
navmesh	4 100 0 4 0 0 0 0
ncnn	1 100 0 1 0 0 0 0
ndcg	1 100 0 0 0 0 0 1
nds	1 100 0 0 0 0 0 1
near ood	1 100 0 0 0 0 1 0
near-optimal graph search	2 100 0 2 0 0 0 0
nearest neighbor	10 30 0 3 0 0 0 0
nearest neighbor search	2 100 0 1 0 0 1 0
negative log likelihood	2 100 0 0 0 0 0 2
negbio	1 100 0 1 0 0 0 0
nelf	2 100 0 2 0 0 0 0
nep	3 100 0 0 0 0 3 0
ner	16 88 0 0 0 0 14 0
nerf	18 100 0 18 0 0 0 0
nerf -based generative model	1 100 0 1 0 0 0 0
nerf -based reenactment method	1 100 0 1 0 0 0 0
nested and flat ner	1 100 0 0 0 0 1 0
nested ner	3 100 0 0 0 0 3 0
nesy	2 100 0 2 0 0 0 0
network-in-network	1 100 0 1 0 0 0 0
neural 3d field	1 100 0 1 0 0 0 0
neural architecture search	7 100 0 3 0 0 4 0
neural fictitious self-play	2 100 0 2 0 0 0 0
neural implicit representation	6 100 0 6 0 0 0 0
neural ir model	1 100 0 1 0 0 0 0
neural language model	3 67 100 1 1 0 0 0
neural machine translation	21 100 0 5 1 0 15 0
neural net	5 80 100 4 0 0 0 0
neural network	150 57 100 86 0 0 0 0
neural network pruning	4 100 0 3 0 0 1 0
neural ode	1 100 0 1 0 0 0 0
neural radiance field	10 100 0 10 0 0 0 0
neural re-rendering of humans from a single image	1 100 0 0 0 0 1 0
neural rendering	5 100 0 5 0 0 0 0
neural sde	2 100 0 2 0 0 0 0
neural sdf	1 100 0 1 0 0 0 0
neural tangent kernel	2 100 0 2 0 0 0 0
neural topic model	6 100 0 3 3 0 0 0
neuro-symbolic ( nesy ) integration	1 100 0 1 0 0 0 0
neurosymbolic ai	3 100 0 3 0 0 0 0
newsqa	1 100 0 0 0 1 0 0
next-qa	1 100 0 0 0 1 0 0
nfsp	4 100 0 4 0 0 0 0
nin	1 100 0 1 0 0 0 0
nlg	4 100 0 0 0 0 4 0
nlhf	2 100 0 0 0 0 2 0
nli	11 91 0 0 0 0 10 0
nli classifier	1 100 0 0 1 0 0 0
nll	1 100 0 0 0 0 0 1
nlp	73 93 100 1 0 0 67 0
nlpec	1 100 0 0 0 1 0 0
nlu	14 100 0 2 0 0 12 0
nmf	2 100 0 2 0 0 0 0
nmnist	1 100 0 0 0 1 0 0
nmpc	1 100 0 1 0 0 0 0
nmt	21 100 0 3 3 0 15 0
nn	3 100 100 3 0 0 0 0
nn -based method	1 100 0 1 0 0 0 0
nnf	2 100 0 2 0 0 0 0
nns	1 100 0 0 0 0 1 0
no-regret learning	4 100 0 4 0 0 0 0
nocap	4 100 0 0 0 4 0 0
node classification	3 100 0 0 0 0 3 0
node embedding	5 60 0 1 0 0 2 0
noisy-or bayes net	2 100 0 2 0 0 0 0
non-autonomous differential equation	1 100 0 1 0 0 0 0
non-blind deconvolution	3 100 0 0 0 0 3 0
non-blind single image super-resolution	1 100 0 0 0 0 1 0
non-contact 3d sensing	1 100 0 1 0 0 0 0
non-interacting pmcmc	1 100 0 1 0 0 0 0
non-local operation	3 100 0 3 0 0 0 0
non-markov decision process	2 100 0 2 0 0 0 0
non-negative matrix factorization	3 100 0 2 0 0 1 0
non-parametric network	2 100 0 2 0 0 0 0
non-prehensile manipulation	3 100 0 0 0 0 3 0
non-rigid registration	2 100 0 0 0 0 2 0
non-rigid shape correspondence	1 100 0 0 0 0 1 0
non-rigid shape prediction	1 100 0 0 0 0 1 0
non-rigid structure from motion	1 100 0 0 0 0 1 0
non-stationary dueling bandit	2 100 0 0 0 0 2 0
non-stationary test-time adaptation	1 100 0 0 0 0 1 0
non-uniform marl	2 100 0 0 0 0 2 0
nonconvex low-rank matrix recovery	2 100 0 0 0 0 2 0
nonconvex optimization	3 100 0 1 0 0 2 0
nonlinear control	2 100 0 1 0 0 1 0
nonlinear ica	9 100 0 9 0 0 0 0
nonlinear optimization	4 100 0 4 0 0 0 0
nonlinear tmpc	1 100 0 1 0 0 0 0
nonnegative low-rank tensor completion	1 100 0 0 0 0 1 0
nonparametric bayesian model	3 100 0 3 0 0 0 0
normalization	7 43 0 3 0 0 0 0
normalizing flow	12 100 0 12 0 0 0 0
novel object captioning	2 100 0 0 0 0 2 0
novel view synthesis	6 100 0 0 0 0 6 0
novel-view synthesis	2 100 0 0 0 0 2 0
novelty detection	4 100 0 0 0 0 4 0
npc navigation	1 100 0 0 0 0 1 0
npg	1 100 0 1 0 0 0 0
npp representation	1 100 0 0 0 0 1 0
nq	1 100 0 0 0 1 0 0
nsff	1 100 0 1 0 0 0 0
nsg	4 100 0 0 0 0 4 0
nsga-ii	1 100 0 1 0 0 0 0
nsp	1 100 0 1 0 0 0 0
ntk	2 100 0 2 0 0 0 0
ntm	1 100 0 1 0 0 0 0
ntu rgb + d	2 100 0 0 0 2 0 0
number of model parameter	4 50 0 0 0 0 0 2
number of parameter	19 47 0 0 0 0 0 9
number of query	5 60 0 0 0 0 0 3
numerical black-box optimization	2 100 0 0 0 0 2 0
numerical integration	3 100 0 1 0 0 2 0
numerical simulation	7 57 100 4 0 0 0 0
numinamath	1 100 0 0 0 1 0 0
nus-wide	1 100 0 0 0 1 0 0
nuscene	6 100 0 0 0 6 0 0
nutonomy scene	1 100 0 0 0 1 0 0
nvidia	7 29 0 0 0 2 0 0
nvidia dynamic scene	1 100 0 0 0 1 0 0
nytime	1 100 0 0 0 1 0 0
nyu depth v2	2 100 0 0 0 2 0 0
nyu v2	1 100 0 0 0 1 0 0
nyu-depth-v2	1 100 0 0 0 1 0 0
nyudv2	1 100 0 0 0 1 0 0
o2p	5 100 0 5 0 0 0 0
oadlc mechanism	3 100 0 3 0 0 0 0
oas	2 100 0 0 0 0 2 0
obdm	2 100 0 0 0 0 2 0
object agnostic 3d lifting	1 100 0 0 0 0 1 0
object detection	50 100 0 0 0 0 50 0
object detector	19 53 10 5 4 0 1 0
object localization	4 100 0 0 0 0 4 0
object manipulation	7 100 0 0 0 0 7 0
object navigation	3 100 0 0 0 0 3 0
object pose estimation	3 100 0 0 0 0 3 0
object proposal	6 83 0 1 0 0 4 0
object recognition	12 100 0 0 0 0 12 0
object segmentation	2 100 0 0 0 0 2 0
object tracking	4 75 0 0 0 0 3 0
object-mask registration	2 100 0 0 0 0 2 0
objectnav	1 100 0 0 0 0 1 0
obstacle avoidance	7 100 0 0 0 0 7 0
occluded person re-identification	2 100 0 0 0 0 2 0
occluded reid	1 100 0 0 0 0 1 0
occluded-duke	1 100 0 0 0 1 0 0
occlusion linemod	1 100 0 0 0 1 0 0
ocd	1 100 0 0 0 1 0 0
ocid grasp dataset	1 100 0 0 0 1 0 0
ocp	1 100 0 0 0 0 1 0
ocr	7 100 0 4 0 0 3 0
oct	8 100 0 8 0 0 0 0
ode	8 38 0 3 0 0 0 0
ode -based sampler	2 100 0 2 0 0 0 0
ode learning	1 100 0 0 0 0 1 0
odmds	2 100 0 0 0 0 2 0
odsum	1 100 0 0 0 1 0 0
off-policy evaluation ( ope )	1 100 0 0 0 0 1 0
off-policy multi-objective optimization	1 100 0 0 0 0 1 0
off-policy rl	1 100 0 1 0 0 0 0
office-31	1 100 0 0 0 1 0 0
office-home	1 100 0 0 0 1 0 0
offline reinforcement learning	6 100 0 2 0 0 4 0
offline reinforcement learning ( rl )	2 100 0 1 0 0 1 0
offline rl	2 100 0 2 0 0 0 0
offline ssp	1 100 0 0 0 0 1 0
omniglot	4 100 0 0 0 4 0 0
on-device asr	1 100 0 0 0 0 1 0
on-device directional hearing	2 100 0 0 0 0 2 0
on-policy gradient based deep rl	1 100 0 1 0 0 0 0
one-shot adaptation	1 100 0 0 0 0 1 0
one-shot detection	1 100 0 1 0 0 0 0
one-shot high-resolution editable talking face generation	1 100 0 0 0 0 1 0
one-shot nas	1 100 0 1 0 0 0 0
one-shot natural language spatial video grounding	1 100 0 0 0 0 1 0
one-shot visual imitation	3 100 0 0 0 0 3 0
one-sided matching	2 100 0 0 0 0 2 0
one-stage cross-domain detection	1 100 0 0 0 0 1 0
one-stage detector	2 100 0 2 0 0 0 0
one-stage object detection	1 100 0 0 0 0 1 0
one-step greedy	1 100 0 1 0 0 0 0
one-step hqp	1 100 0 1 0 0 0 0
one-vs-all ( ova ) classifier	1 100 0 1 0 0 0 0
oneie	1 100 0 0 1 0 0 0
oneminmax	1 100 0 0 0 0 1 0
online 2d and 3d point tracking	1 100 0 0 0 0 1 0
online 3d bin packing	2 100 0 0 0 0 2 0
online 3d bin packing problem	1 100 0 0 0 0 1 0
online 3d-bpp	1 100 0 0 0 0 1 0
online convex optimization	2 100 0 0 0 0 2 0
online cpp	1 100 0 0 0 0 1 0
online hd map construction	1 100 0 0 0 0 1 0
online learning	13 100 0 9 0 0 4 0
online mf recommendation	1 100 0 0 0 0 1 0
online multi-object tracking	1 100 0 0 0 0 1 0
online multi-person 2d pose tracking	1 100 0 0 0 0 1 0
online multi-view stereo	1 100 0 1 0 0 0 0
online mvs	1 100 0 1 0 0 0 0
online optimization	3 100 0 3 0 0 0 0
online rl	1 100 0 1 0 0 0 0
online structured svm	1 100 0 1 0 0 0 0
online system identification	2 100 0 1 0 0 1 0
online vectorized hd map construction	2 100 0 0 0 0 2 0
ood detection	4 100 0 0 0 0 4 0
opd	1 100 0 0 0 0 1 0
ope	5 100 0 0 0 0 5 0
open-domain entity retrieval	1 100 0 0 0 0 1 0
open-domain multi-document summarization	2 100 0 0 0 0 2 0
open-domain qa	2 100 0 0 0 0 2 0
open-image	1 100 0 0 0 1 0 0
open-knowledge model	1 100 100 0 1 0 0 0
open-set recognition	5 100 0 0 0 0 5 0
open-set semi-supervised learning	2 100 0 0 0 0 2 0
open-set zero-shot object navigation	1 100 0 0 0 0 1 0
open-vocabulary 2d instance segmenter	1 100 0 1 0 0 0 0
open-vocabulary robotic manipulation	2 100 0 0 0 0 2 0
openai gym	2 100 0 0 0 2 0 0
openbookqa	1 100 0 0 0 1 0 0
openi	1 100 0 0 0 1 0 0
opensim	1 100 0 1 0 0 0 0
opensurface	2 100 0 0 0 2 0 0
operations ( flops )	1 100 0 0 0 0 0 1
opinion summarization	3 100 0 0 0 0 3 0
optical coherence tomography	3 100 0 3 0 0 0 0
optical flow	32 66 0 14 0 0 7 0
optical flow ( of ) network	1 100 0 1 0 0 0 0
optical flow estimation	9 100 0 0 0 0 9 0
optimal control	11 82 0 9 0 0 0 0
optimal design of stochastic dna synthesis protocol	1 100 0 0 0 0 1 0
optimal transport	13 100 0 11 0 0 2 0
optimization -based 3d generation	1 100 0 0 0 0 1 0
optimizing a machine learning ( ml ) pipeline	1 100 0 0 0 0 1 0
oqa	5 100 0 0 0 0 5 0
ordinal regression	2 100 0 1 0 0 1 0
ordinary differential equation	2 100 0 2 0 0 0 0
orl	1 100 0 0 0 0 1 0
orocos	2 100 0 2 0 0 0 0
orthogonally assembled double-layered corrugated ( oadlc ) mechanism	1 100 0 1 0 0 0 0
osqp	1 100 0 1 0 0 0 0
osr	2 100 0 0 0 0 2 0
ossl	7 100 0 3 0 0 4 0
ot	2 100 0 0 0 0 2 0
otb	1 100 0 0 0 1 0 0
ote	1 100 0 0 0 0 1 0
oulu-casia nir&vis	1 100 0 0 0 1 0 0
oulu-npu	1 100 0 0 0 1 0 0
out of distribution ( ood ) detection	1 100 0 0 0 0 1 0
out-of-distribution ( ood ) generalization	1 100 0 0 0 0 1 0
out-of-distribution detection	2 100 0 0 0 0 2 0
out-of-distribution generalization	3 100 0 0 0 0 3 0
out-of-domain performance	1 100 0 0 0 0 0 1
out-of-vocabulary ( oov ) entity recognition	1 100 0 0 0 0 1 0
out-of-vocabulary named entity recognition	1 100 0 0 0 0 1 0
outdoor ssc	1 100 0 0 0 0 1 0
outlier rejection	2 100 0 0 0 0 2 0
outlier removal	3 100 0 0 0 0 3 0
overall accuracy	3 67 0 0 0 0 0 2
overparametrized one-hidden-layer relu neural network	1 100 0 1 0 0 0 0
ovis	1 100 0 0 0 1 0 0
ovmm	1 100 0 0 0 0 1 0
oxford robotcar dataset	1 100 0 0 0 1 0 0
oxford-102	1 100 0 0 0 1 0 0
pa100k	1 100 0 0 0 1 0 0
pac	7 29 0 0 0 0 2 0
pac learnability	2 100 0 0 0 0 2 0
pac learning	1 100 0 0 0 0 1 0
pac reinforcement learning	1 100 0 0 0 0 1 0
pad	5 100 0 0 0 0 5 0
paf	1 100 0 1 0 0 0 0
pag	5 100 0 5 0 0 0 0
pagerank	1 100 0 1 0 0 0 0
pai	6 67 0 4 0 0 0 0
palm2	1 100 0 0 1 0 0 0
panoptic segmentation	10 100 0 0 0 0 10 0
parameter estimation	7 100 29 2 0 0 5 0
parameter identification	2 100 0 1 0 0 1 0
parameter learning	3 67 0 0 0 0 2 0
parameter sharing	2 100 0 2 0 0 0 0
parameter-efficient transfer learning	2 100 0 0 0 0 2 0
parametric 3d hand model ( mano )	1 100 0 0 1 0 0 0
parametric 3d model	1 100 0 1 0 0 0 0
paraphrase	3 67 0 2 0 0 0 0
parent-offspring resemblance	2 100 0 0 0 0 2 0
part of speech ( pos ) tagger	1 100 0 1 0 0 0 0
part segmentation	2 100 0 0 0 0 2 0
part-of-speech tagging	4 100 0 0 0 0 4 0
partial differential equation	3 67 0 1 0 0 1 0
partial least squares ( pls ) regression	1 100 0 1 0 0 0 0
partial svd	2 100 0 2 0 0 0 0
partially observable markov decision process	3 100 0 2 0 0 1 0
partially observable stochastic game	2 100 0 2 0 0 0 0
particle filter	3 100 0 3 0 0 0 0
pascal voc	2 100 0 0 0 2 0 0
pascal voc 2007	3 100 0 0 0 3 0 0
pascal voc 2012	3 100 0 0 0 3 0 0
pascal voc2007	1 100 0 0 0 1 0 0
pascal-5i	1 100 0 0 0 1 0 0
pascal-context	1 100 0 0 0 1 0 0
pascal-person-part	1 100 0 0 0 1 0 0
pascal3d+	2 100 0 0 0 2 0 0
pat	1 100 0 1 0 0 0 0
patchfeaturedropout	1 100 0 1 0 0 0 0
patchmatch	2 100 0 2 0 0 0 0
path -based model	2 100 0 2 0 0 0 0
path length	4 75 0 0 0 0 0 3
path planning	8 100 0 0 0 0 8 0
payload	20 30 0 0 0 0 0 6
pbd	2 100 0 0 0 0 2 0
pc	9 89 0 8 0 0 0 0
pca	5 100 0 5 0 0 0 0
pcfg	1 100 0 1 0 0 0 0
pcm	2 100 0 2 0 0 0 0
pcvg	3 100 0 0 0 0 3 0
pd controller	1 100 0 1 0 0 0 0
pdag	1 100 0 1 0 0 0 0
pddl	1 100 0 1 0 0 0 0
pddl planner	1 100 0 1 0 0 0 0
pde	13 23 0 1 0 0 2 0
pde residual error	1 100 0 1 0 0 0 0
pdg	2 100 0 2 0 0 0 0
pdl	1 100 0 1 0 0 0 0
pdl | |	3 100 0 3 0 0 0 0
pdver	2 100 0 0 0 0 2 0
pea*	5 100 0 5 0 0 0 0
peak power	3 100 0 0 0 0 0 3
pecnet	1 100 0 1 0 0 0 0
pedestrian detection	3 100 0 0 0 0 3 0
peft	1 100 0 1 0 0 0 0
pegasus	1 100 0 0 1 0 0 0
penalty function	3 67 0 2 0 0 0 0
penn treebank wsj corpus	1 100 0 0 0 1 0 0
pennaction	1 100 0 0 0 1 0 0
perceptual quality	3 100 33 0 0 0 0 3
perplexity	5 100 0 0 0 0 0 5
persistent homology	5 100 0 5 0 0 0 0
person re-identification	6 100 0 0 0 0 6 0
person re-identification ( reid )	3 33 0 0 0 0 1 0
person retrieval	3 100 0 0 0 0 3 0
person search	8 100 0 0 0 0 8 0
personalization	3 67 0 0 0 0 2 0
personalized federated learning	4 100 0 1 0 0 3 0
perspective-n-point	2 100 0 1 0 0 1 0
peta	1 100 0 0 0 1 0 0
pets2009	2 100 0 0 0 2 0 0
pfl	9 100 0 3 0 0 6 0
pg	2 100 0 2 0 0 0 0
pgc	4 100 0 4 0 0 0 0
pgd	2 100 0 2 0 0 0 0
phase retrieval	2 100 0 0 0 0 2 0
pheme	1 100 0 0 0 1 0 0
phm	1 100 0 0 0 0 1 0
photo-polarimetric height estimation	1 100 0 0 0 0 1 0
photometric loss	4 100 0 4 0 0 0 0
phri	1 100 0 0 0 0 1 0
physical human-robot interaction	2 100 0 0 0 0 2 0
physics simulation	3 67 0 2 0 0 0 0
physx	1 100 0 1 0 0 0 0
pid	1 100 0 1 0 0 0 0
pid controller	2 100 0 2 0 0 0 0
pinn	3 100 0 3 0 0 0 0
pisa / iit softhand	1 100 0 1 0 0 0 0
pix2struct	1 100 0 0 1 0 0 0
pixel-level contrastive pre-training	3 100 0 3 0 0 0 0
pixel-wise motion deblurring	1 100 0 0 0 0 1 0
pixelcnn	2 100 0 2 0 0 0 0
pixelrnn / cnn	1 100 0 1 0 0 0 0
pl	2 100 0 2 0 0 0 0
pl model	1 100 0 1 0 0 0 0
place recognition	6 100 0 0 0 0 6 0
places2	2 100 0 0 0 2 0 0
plackett-luce ( pl ) model	1 100 0 1 0 0 0 0
plackett-luce choice model	1 100 0 1 0 0 0 0
plackett-luce distribution	1 100 0 1 0 0 0 0
planar 5dof manipulator inspection task	1 100 0 0 0 0 1 0
planning	73 23 53 0 0 0 17 0
planning time	2 100 0 0 0 0 0 2
plausibility	6 67 0 0 0 0 0 4
pll	3 100 0 0 0 0 3 0
plm	33 100 0 0 33 0 0 0
pmcmc	2 100 0 2 0 0 0 0
pn	5 100 0 5 0 0 0 0
pnp	2 100 0 1 0 0 1 0
pnp problem	1 100 0 0 0 0 1 0
poe	1 100 0 1 0 0 0 0
point and line based vo	1 100 0 1 0 0 0 0
point cloud classification	4 100 0 0 0 0 4 0
point cloud registration	9 100 0 0 0 0 9 0
point cloud semantic segmentation	3 100 0 0 0 0 3 0
point cloud sod	1 100 0 0 0 0 1 0
point process	7 86 0 6 0 0 0 0
pointnet	9 100 0 9 0 0 0 0
pointpillar	1 100 0 1 0 0 0 0
poisson mrf	2 100 0 2 0 0 0 0
policy evaluation	3 100 0 1 0 0 2 0
policy learning	5 100 20 0 0 0 5 0
policy search	2 100 0 1 0 0 1 0
politifact	1 100 0 0 0 1 0 0
polympc	1 100 0 1 0 0 0 0
pomdp	4 100 0 3 0 0 1 0
pooling	8 75 17 6 0 0 0 0
portrait dof rendering	1 100 0 0 0 0 1 0
pos	8 38 0 0 0 0 3 0
pos tagging	2 100 0 0 0 0 2 0
pose estimation	22 95 0 0 0 0 21 0
pose-invariant face recognition	2 100 0 0 0 0 2 0
posetrack	2 100 0 0 0 2 0 0
posetrack \$2018\$	1 100 0 0 0 1 0 0
posg	6 100 0 6 0 0 0 0
position control	3 100 0 1 0 0 2 0
positioning accuracy	3 100 0 0 0 0 0 3
positive and unlabeled ( pu ) learning	1 100 0 0 0 0 1 0
post-hoc explanation	2 100 0 1 0 0 1 0
post-stall motion planning	1 100 0 0 0 0 1 0
posterior inference	2 100 0 0 0 0 2 0
postrack \$2017\$	1 100 0 0 0 1 0 0
pouring	3 100 0 0 0 1 2 0
ppf-foldnet	1 100 0 1 0 0 0 0
pph	2 100 0 0 0 0 0 2
ppmi character embedding	1 100 0 1 0 0 0 0
pq	1 100 0 1 0 0 0 0
pre-capture privacy	1 100 0 0 0 0 1 0
pre-trained language model	37 100 3 0 37 0 0 0
pre-trained lm	1 100 100 0 1 0 0 0
pre-trained model	39 36 57 0 14 0 0 0
pre-training	58 48 68 21 0 0 7 0
pre-training flop	1 100 0 0 0 0 0 1
precision	49 35 0 0 0 0 0 17
precision-recall curve	1 100 0 0 0 0 0 1
predator-prey	1 100 0 0 0 1 0 0
preddet	1 100 0 0 0 0 1 0
predict 3d hand grasp	1 100 0 0 0 0 1 0
predict covid-19 infection rate	1 100 0 0 0 0 1 0
predictability	6 67 0 0 0 0 0 4
predicting the 3d shape of a deformable surface	1 100 0 0 0 0 1 0
prediction accuracy	7 86 0 0 0 0 0 6
prediction of high-density tactile field data	1 100 0 0 0 0 1 0
prediction of potential human intention	1 100 0 0 0 0 1 0
predictive accuracy	5 100 0 0 0 0 0 5
predictive coding	3 67 0 2 0 0 0 0
predictive uncertainty	6 33 0 0 0 0 0 2
predictive uncertainty estimation	2 100 0 0 0 0 2 0
preempt_rt	2 100 0 2 0 0 0 0
prescribe npi plan	1 100 0 0 0 0 1 0
pretrain-and-finetune	3 100 0 3 0 0 0 0
pretrained language model	11 100 0 0 11 0 0 0
pretrained lm	3 67 0 0 2 0 0 0
pretrained model	14 21 100 0 3 0 0 0
pretraining	28 61 65 17 0 0 0 0
principal component analysis	4 100 0 4 0 0 0 0
privacy leakage	3 67 0 0 0 0 1 1
privacy-preserving snn training	1 100 0 0 0 0 1 0
probabilistic generative model	5 80 25 4 0 0 0 0
probabilistic graphical model	5 100 0 5 0 0 0 0
probabilistic inference	5 100 0 2 0 0 3 0
probabilistic ode solver	1 100 0 1 0 0 0 0
probability flow ode	3 100 0 3 0 0 0 0
probability flow ode sampler	1 100 0 1 0 0 0 0
probability flow ordinary differential equations ( odes )	1 100 0 1 0 0 0 0
probing	6 33 0 1 0 0 1 0
probing task	3 67 0 1 0 0 1 0
processing time	3 67 0 0 0 0 0 2
product quantization	2 100 0 2 0 0 0 0
program synthesis	2 100 0 1 0 0 1 0
projected gradient descent	2 100 0 2 0 0 0 0
prompt -based	3 67 0 2 0 0 0 0
prompt tuning	7 100 0 7 0 0 0 0
prompting	9 44 0 4 0 0 0 0
proportional derivative ( pd ) control	1 100 0 1 0 0 0 0
propositional model counting	2 100 0 0 0 0 2 0
prototypical network	4 100 0 4 0 0 0 0
proximal point method	2 100 0 2 0 0 0 0
pruning	30 83 4 19 0 0 6 0
prw	2 100 0 0 0 2 0 0
ps	5 100 0 2 0 0 3 0
ps-nerf	2 100 0 2 0 0 0 0
pseudo label	18 56 0 10 0 0 0 0
pseudo-harmful prompt generation	1 100 0 0 0 0 1 0
pseudo-label	23 70 0 16 0 0 0 0
pseudo-labeling	3 100 0 3 0 0 0 0
pseudo-partial-label	2 100 0 2 0 0 0 0
psnr	5 100 0 0 0 0 0 5
pso	1 100 0 1 0 0 0 0
ptm	4 100 0 0 4 0 0 0
pts	3 100 0 3 0 0 0 0
pu learning	2 100 0 0 0 0 2 0
pubmed	2 100 0 0 0 2 0 0
pubmedqa	1 100 0 0 0 1 0 0
pushing	12 50 0 1 0 0 5 0
pwe	3 100 0 0 3 0 0 0
pytorch	3 100 0 3 0 0 0 0
qa	24 88 0 0 0 0 21 0
qa accuracy	1 100 0 0 0 0 0 1
qcl	5 100 0 5 0 0 0 0
qcqp	2 100 0 2 0 0 0 0
qd-imd	1 100 0 0 0 1 0 0
qe	1 100 0 0 0 0 1 0
qe model	1 100 0 0 1 0 0 0
qna	1 100 0 0 0 0 1 0
qp	1 100 0 1 0 0 0 0
qp -based differential ik	1 100 0 1 0 0 0 0
quadrupedal locomotion	3 100 0 0 0 0 3 0
quality estimation ( qe ) model	1 100 0 0 1 0 0 0
quantization	29 69 0 20 0 0 0 0
quantization error	5 80 0 0 0 0 0 4
quantization of dnn	1 100 0 1 0 0 0 0
question answering	12 100 0 0 0 0 12 0
question answering ( qa ) over tkg	1 100 0 0 0 0 1 0
question answering over incomplete kg	1 100 0 0 0 0 1 0
question generation	6 100 0 0 0 0 6 0
question-answering	8 100 0 0 0 0 8 0
qwen2.5	1 100 0 0 1 0 0 0
qwen2.5 32b	2 100 0 0 2 0 0 0
qwen2.5 7b	1 100 0 0 1 0 0 0
qwen2.5-math	1 100 0 0 1 0 0 0
qwen2.5-math-instruct	2 100 0 0 2 0 0 0
qwen2.5-vl	1 100 0 0 1 0 0 0
qwen2.5vl	2 100 0 0 2 0 0 0
qwen2vl	2 100 0 0 2 0 0 0
qwen3-8b	1 100 0 0 1 0 0 0
qwq-32b	1 100 0 0 1 0 0 0
r-cnn	4 100 0 4 0 0 0 0
r2r-ce	2 100 0 0 0 2 0 0
radar slam	2 100 0 0 0 0 2 0
radar-camera fusion	4 100 0 4 0 0 0 0
raddet	1 100 0 0 0 1 0 0
radiology report generation	7 100 0 0 0 0 7 0
radner sentences problem	1 100 0 0 0 0 1 0
raft	1 100 0 0 1 0 0 0
rag	2 100 0 2 0 0 0 0
raml	2 100 0 2 0 0 0 0
random forest	2 100 0 2 0 0 0 0
random fourier feature	2 100 0 2 0 0 0 0
random masking	2 100 0 2 0 0 0 0
random sampling	4 100 0 4 0 0 0 0
random walk	11 82 0 9 0 0 0 0
random xor constraint	1 100 0 1 0 0 0 0
rank aggregation	4 100 0 0 0 0 4 0
ranking	39 38 0 1 0 0 14 0
ransac	2 100 0 2 0 0 0 0
rao-blackwellized	1 100 0 1 0 0 0 0
rao-blackwellized particle filter	1 100 0 1 0 0 0 0
rapidly-exploring random tree	2 100 0 2 0 0 0 0
rate-distortion autoencoder	1 100 0 1 0 0 0 0
raven	1 100 0 0 0 1 0 0
rb	6 100 0 6 0 0 0 0
rbm	2 100 0 2 0 0 0 0
rc	1 100 0 0 0 0 1 0
rdv	1 100 0 1 0 0 0 0
re	7 57 0 4 0 0 0 0
re-id	11 100 0 0 0 0 11 0
re-identification	9 100 0 0 0 0 9 0
re-identifying people in video	1 100 0 0 0 0 1 0
re-planning	2 100 0 2 0 0 0 0
re-tacred	1 100 0 0 0 1 0 0
reading comprehension	5 80 0 0 0 0 4 0
real-time adaptive assembly scheduling	2 100 0 0 0 0 2 0
real-time instance segmentation	2 100 0 0 0 0 2 0
real-time object detection	3 100 0 0 0 0 3 0
real-time uav tracking	1 100 0 0 0 0 1 0
real-to-virtual domain unification	2 100 0 0 0 0 2 0
real-world robot learning	1 100 0 0 0 0 1 0
realizable and agnostic pac learning	1 100 0 0 0 0 1 0
reasoning	99 22 64 0 0 0 22 0
recall	18 100 0 0 0 0 6 12
recipe1m	1 100 0 0 0 1 0 0
recognition accuracy	3 100 0 0 0 0 0 3
recommendation	17 59 0 0 0 0 10 0
recommendation system	2 100 0 0 0 0 2 0
recommender system	10 80 0 2 0 0 6 0
reconstruct the 3d mesh from a single image	1 100 0 0 0 0 1 0
reconstructing 3d scene	1 100 0 0 0 0 1 0
reconstruction accuracy	2 100 0 0 0 0 0 2
reconstruction error	8 88 0 1 0 0 0 6
reconstruction quality	2 100 50 0 0 0 0 2
recovering the 3d geometry of a human face	1 100 0 0 0 0 1 0
recurrent model	4 75 0 3 0 0 0 0
recurrent network	9 100 0 9 0 0 0 0
recurrent neural network	18 100 0 18 0 0 0 0
recurrent vae	2 100 0 2 0 0 0 0
reduce jpeg compression artifact	1 100 0 0 0 0 1 0
refcoco	1 100 0 0 0 1 0 0
referring expression comprehension ( rec ) and segmentation	1 100 0 0 0 0 1 0
refinement network	2 100 0 2 0 0 0 0
reflection removal	3 100 0 0 0 0 3 0
reg	3 100 0 0 0 0 3 0
registration	16 38 0 1 0 0 5 0
regression	26 38 10 1 0 0 9 0
regret	45 98 0 0 0 0 0 44
regularisation	2 100 100 2 0 0 0 0
regularization	52 44 52 23 0 0 0 0
regularized least square	3 100 0 3 0 0 0 0
regularizer	16 25 25 4 0 0 0 0
rehabilitation	2 100 0 0 0 0 2 0
rehearsal -based cl	1 100 0 1 0 0 0 0
rei solver	1 100 0 1 0 0 0 0
reid	16 94 0 0 0 0 15 0
reinforcement learning	100 100 0 93 0 0 7 0
reinforcement learning from human feedback	2 100 0 2 0 0 0 0
rel	1 100 0 1 0 0 0 0
relation classification	2 100 0 0 0 0 2 0
relation extraction	9 100 0 0 0 0 9 0
relation reasoning	2 100 0 0 0 0 2 0
relational reasoning	7 100 0 2 0 0 5 0
relative pose estimation	3 100 0 0 0 0 3 0
relu	6 100 0 6 0 0 0 0
relu deep net	1 100 0 1 0 0 0 0
relu dnn	3 100 0 3 0 0 0 0
relu neural network	1 100 0 1 0 0 0 0
relu relaxation	1 100 0 1 0 0 0 0
reparandum-interregnum-repair	1 100 0 1 0 0 0 0
repeated game	4 100 0 3 0 0 1 0
replacing nle	1 100 0 1 0 0 0 0
replanning	4 100 0 0 0 0 4 0
replay buffer	3 100 0 3 0 0 0 0
replica	4 50 0 0 0 2 0 0
representation learning	22 86 5 6 0 0 13 0
representing npp	1 100 0 0 0 0 1 0
reproducing kernel	4 50 0 2 0 0 0 0
reproducing kernel hilbert space	6 67 0 4 0 0 0 0
reps-rkhs	3 100 0 3 0 0 0 0
res	1 100 0 0 0 0 1 0
residual neural network	2 100 0 2 0 0 0 0
resnet	15 100 0 13 2 0 0 0
resnet-101	1 100 0 1 0 0 0 0
resnet-50	6 100 0 2 4 0 0 0
resnet18	1 100 0 1 0 0 0 0
resnet50	1 100 0 1 0 0 0 0
resnet50-unet	1 100 0 1 0 0 0 0
resnext	1 100 0 1 0 0 0 0
resource allocation	2 100 0 0 0 0 2 0
response generation	3 67 0 0 0 0 2 0
restless multi-armed bandit	2 100 0 2 0 0 0 0
retargetme	2 100 0 0 0 2 0 0
retrieval	36 22 13 0 0 0 8 0
retrieval accuracy	3 100 0 0 0 0 0 3
retrieval augmented generation	2 100 0 2 0 0 0 0
retrieval augmented llm	1 100 0 0 1 0 0 0
retrieval-augmented generation	2 100 0 2 0 0 0 0
retrieving 3d models from 2d human sketch	1 100 0 0 0 0 1 0
reverie	2 100 0 0 0 2 0 0
reverse kullback-leibler ( rkl ) divergence	1 100 0 1 0 0 0 0
reward shaping	2 100 0 2 0 0 0 0
rf	1 100 0 1 0 0 0 0
rfid	2 100 0 2 0 0 0 0
rg	1 100 0 0 0 0 1 0
rgb-d -based monte carlo localization	1 100 0 1 0 0 0 0
rgb-d point cloud registration	2 100 0 0 0 0 2 0
rgb-d saliency detection	2 100 0 0 0 0 2 0
rgb-d salient object detection	1 100 0 0 0 0 1 0
rgb-d slam	1 100 0 1 0 0 0 0
rgb-d sod	2 100 0 0 0 0 2 0
rgb-d visual odometry	1 100 0 0 0 0 1 0
rgb-t object tracking	1 100 0 0 0 0 1 0
rgb-t tracking	4 100 0 0 0 0 4 0
rgb-x object detection	1 100 0 0 0 0 1 0
rhetorical structure theory ( rst ) discourse parsing	1 100 0 0 0 0 1 0
richardson-romberg	1 100 0 1 0 0 0 0
ride-hailing vehicle relocation	1 100 0 0 0 0 1 0
ride-sharing	3 100 0 0 0 0 3 0
ridge regression	2 100 0 2 0 0 0 0
risk-sensitive and distributional rl	1 100 0 1 0 0 0 0
rkhs	9 56 0 5 0 0 0 0
rkl	3 100 0 3 0 0 0 0
rl	68 97 0 61 0 0 5 0
rlbench	1 100 0 0 0 1 0 0
rlhf	4 100 0 4 0 0 0 0
rls	3 100 0 3 0 0 0 0
rmab	6 100 0 6 0 0 0 0
rmse	2 100 0 0 0 0 0 2
rn	3 100 0 3 0 0 0 0
rna path folding	1 100 0 0 0 0 1 0
rnn	35 100 0 35 0 0 0 0
rnn decoder	1 100 0 1 0 0 0 0
roberta	1 100 0 0 1 0 0 0
robot adaptation to complex off-road terrain	1 100 0 0 0 0 1 0
robot control	8 88 0 0 0 0 7 0
robot grasping	4 100 0 0 0 0 4 0
robot learning	11 91 0 0 0 0 10 0
robot manipulation	4 100 0 0 0 0 4 0
robot motion planning	3 100 0 0 0 0 3 0
robot navigation	6 100 0 0 0 0 6 0
robot planning	2 100 0 0 0 0 2 0
robot-aided 3d sensing	1 100 0 1 0 0 0 0
robotic grasping	4 100 0 0 0 0 4 0
robotic manipulation	19 100 0 0 0 0 19 0
robotic navigation	8 100 0 0 0 0 8 0
robotic task	7 57 75 0 0 0 4 0
robotic-assisted tele-echography	2 100 0 0 0 0 2 0
robust aggregation	3 100 0 1 0 0 2 0
robust control	3 67 0 1 0 0 1 0
robust estimation	4 50 0 1 0 0 1 0
robust kpca	1 100 0 1 0 0 0 0
robust mdp	7 100 0 2 0 0 5 0
robust pid	1 100 0 1 0 0 0 0
robust pomdp	2 100 0 2 0 0 0 0
robust principal component analysis	3 100 0 3 0 0 0 0
robust resnet	1 100 0 0 1 0 0 0
robust rl method	1 100 0 1 0 0 0 0
robust statistics	2 100 50 2 0 0 0 0
robust training	4 50 50 1 0 0 1 0
robust-c4.5	1 100 0 1 0 0 0 0
robustness	158 34 15 0 0 0 6 47
robustnet	1 100 0 1 0 0 0 0
roialign	1 100 0 1 0 0 0 0
roipooling	1 100 0 1 0 0 0 0
rollin'justin	2 100 0 2 0 0 0 0
ros	7 100 0 7 0 0 0 0
ros 2	3 100 0 3 0 0 0 0
rotation detection	2 100 0 0 0 0 1 1
rotation estimation	3 100 0 0 0 0 3 0
rouge	4 100 0 0 0 0 0 4
rouge-1	1 100 0 0 0 0 0 1
rouge-l	2 100 0 0 0 0 0 2
rp	4 100 0 0 0 0 4 0
rpc	1 100 0 1 0 0 0 0
rpca	2 100 0 2 0 0 0 0
rpm	7 86 0 0 0 0 6 0
rpomdp	7 100 0 7 0 0 0 0
rr	3 100 0 2 0 0 1 0
rrg	2 100 0 0 0 0 2 0
rrt	5 100 0 5 0 0 0 0
rrt planner	1 100 0 1 0 0 0 0
rrt*	1 100 0 1 0 0 0 0
rs correction	2 100 0 0 0 0 2 0
rs-sr	1 100 0 0 0 0 1 0
rsp	2 100 0 2 0 0 0 0
rst discourse parsing	1 100 0 0 0 0 1 0
rsvp	3 100 0 3 0 0 0 0
rtf	1 100 0 0 0 0 0 1
rtgene	1 100 0 0 0 1 0 0
rul ¯	2 100 0 2 0 0 0 0
run-time	3 100 0 0 0 0 0 3
runge-kutta method	2 50 0 1 0 0 0 0
running time	13 100 0 0 0 0 0 13
runtime	18 78 0 0 0 0 0 14
rvt	1 100 0 1 0 0 0 0
rxr-ce	1 100 0 0 0 1 0 0
s2s	3 100 0 3 0 0 0 0
s2v registration	1 100 0 0 0 0 1 0
s3dis	1 100 0 0 0 1 0 0
sa	1 100 0 0 0 0 1 0
sac	4 100 0 4 0 0 0 0
sac-x	2 100 0 2 0 0 0 0
safe drl	1 100 0 1 0 0 0 0
safe exploration	3 100 0 0 0 0 3 0
safety alignment	2 100 0 0 0 0 2 0
safety-critical ergodic exploration	1 100 0 0 0 0 1 0
saga	6 100 0 6 0 0 0 0
saliency detection	4 100 0 0 0 0 4 0
saliency detector	3 100 0 3 0 0 0 0
saliency map	5 60 0 3 0 0 0 0
salient object detection	7 100 0 0 0 0 7 0
sam	2 100 0 2 0 0 0 0
sample complexity	41 100 0 0 0 0 0 41
sample efficiency	21 95 0 0 0 0 0 20
sample mixing	2 100 0 1 0 0 1 0
sample selection	5 80 0 3 0 0 1 0
sampling -based motion planning	6 100 0 6 0 0 0 0
sampling -based mpc	1 100 0 1 0 0 0 0
sampling -based planner	3 100 0 3 0 0 0 0
samsum	1 100 0 0 0 1 0 0
sar	2 100 0 0 0 0 2 0
sarah	5 100 0 5 0 0 0 0
sari	1 100 0 0 0 0 0 1
sat	2 100 0 1 0 0 1 0
satellite servicing	2 100 0 0 0 0 2 0
sbert score	2 100 0 0 0 0 0 2
sbm	1 100 0 1 0 0 0 0
sbn	3 100 0 3 0 0 0 0
sbps	2 100 0 2 0 0 0 0
sbs	5 100 0 5 0 0 0 0
sc	3 100 0 3 0 0 0 0
sca	1 100 0 1 0 0 0 0
scaffold	5 100 0 5 0 0 0 0
scalability	39 21 38 0 0 0 0 8
scan-to-cad fit	1 100 0 0 0 0 1 0
scannet	8 100 0 0 0 8 0 0
scannet-v2	1 100 0 0 0 1 0 0
scannet200	1 100 0 0 0 1 0 0
scanobjectnn	1 100 0 0 0 1 0 0
scene flow	2 100 0 1 0 1 0 0
scene graph generation	4 100 0 0 0 0 4 0
scene reconstruction	4 100 0 0 0 0 4 0
scene text recognition	3 100 0 0 0 0 3 0
scene understanding	3 100 0 0 0 0 3 0
scene3d	1 100 0 0 0 1 0 0
scientific nli	4 100 0 0 0 0 4 0
scierc	1 100 0 0 0 1 0 0
scinli	1 100 0 0 0 1 0 0
scitos g5	1 100 0 1 0 0 0 0
scm	4 100 0 4 0 0 0 0
score distillation sampling	2 100 0 2 0 0 0 0
scrna-seq integration	1 100 0 0 0 0 1 0
scs	1 100 0 1 0 0 0 0
scsp	1 100 0 1 0 0 0 0
scvi	1 100 0 1 0 0 0 0
sdc-causing error detection	1 100 0 0 0 0 1 0
sdca	1 100 0 1 0 0 0 0
sdca -based algorithm	2 100 0 2 0 0 0 0
sde	3 100 0 3 0 0 0 0
sdf	3 100 0 3 0 0 0 0
sdm	4 100 0 0 2 0 2 0
sdp	1 100 0 1 0 0 0 0
sds	4 100 0 4 0 0 0 0
sdt	2 100 0 2 0 0 0 0
se ( 3 ) pose prediction	1 100 0 0 0 0 1 0
sea	4 50 0 2 0 0 0 0
seg	2 100 0 2 0 0 0 0
segmentation	85 40 0 0 0 0 34 0
segmentation model	6 83 100 0 5 0 0 0
segmentation network	6 50 0 3 0 0 0 0
selecting stickers in open-domain dialogue	1 100 0 0 0 0 1 0
selective nlg	1 100 0 0 0 0 1 0
selective seqstep	3 100 0 3 0 0 0 0
self-adaptable template	1 100 0 1 0 0 0 0
self-aligning llm	1 100 0 0 0 0 1 0
self-attention	19 100 0 19 0 0 0 0
self-attention network	4 100 0 4 0 0 0 0
self-calibration	3 100 0 0 0 0 3 0
self-contradictions in document	1 100 0 0 0 0 1 0
self-correction	4 100 0 4 0 0 0 0
self-distillation	1 100 0 1 0 0 0 0
self-driving	6 100 0 0 0 0 6 0
self-driving corner case	2 100 0 0 0 0 2 0
self-supervised 3d object detection	1 100 0 0 0 0 1 0
self-supervised audio-and-text pre-training	1 100 0 1 0 0 0 0
self-supervised continual learning	2 100 0 0 0 0 2 0
self-supervised contrastive learning	2 100 0 2 0 0 0 0
self-supervised depth estimation	2 100 0 0 0 0 2 0
self-supervised learning	15 100 0 11 0 0 4 0
self-supervised learning ( ssl )	4 25 0 1 0 0 0 0
self-supervised monocular depth estimation	4 100 0 0 0 0 4 0
self-supervised multi-task procedure learning	1 100 0 0 0 0 1 0
self-supervised pre-training	3 100 0 3 0 0 0 0
self-supervised pretraining	2 100 0 2 0 0 0 0
self-supervised representation learning	2 100 0 0 0 0 2 0
self-supervised spatiotemporal representation learning	1 100 0 0 0 0 1 0
self-supervised taxonomy expansion	1 100 0 0 0 0 1 0
self-supervised video representation learning	2 100 0 0 0 0 2 0
self-supervision	6 83 0 5 0 0 0 0
self-training	16 100 0 16 0 0 0 0
sem	2 100 0 2 0 0 0 0
semantic correspondence	4 100 0 0 0 0 4 0
semantic distance	2 100 0 0 0 0 0 2
semantic matching	2 100 0 0 0 0 2 0
semantic parsing	3 100 0 0 0 0 3 0
semantic scene completion	3 100 0 0 0 0 3 0
semantic segmentation	44 98 0 0 0 0 43 0
semantic segmentation of 3d unstructured point cloud	1 100 0 0 0 0 1 0
semantic similarity	6 50 0 1 0 0 0 2
semantic slam	1 100 0 0 0 0 1 0
semantic textual similarity	3 100 0 0 0 0 3 0
semantically coherent ood	1 100 0 0 0 0 1 0
semantically-aware image-to-image translation	1 100 0 0 0 0 1 0
semantickitti	2 100 0 0 0 2 0 0
semeval 2010	1 100 0 0 0 1 0 0
semeval 2010 task 8	1 100 0 0 0 1 0 0
semeval 2014	1 100 0 0 0 1 0 0
semeval2010 task-8	1 100 0 0 0 1 0 0
semi-supervised contrastive learning	2 100 0 2 0 0 0 0
semi-supervised image recognition	2 100 0 0 0 0 2 0
semi-supervised learning	19 100 0 6 0 0 13 0
semi-supervised semantic depth estimation	1 100 0 0 0 0 1 0
semi-supervised vos	2 100 0 0 0 0 2 0
semkitti-dvps	1 100 0 0 0 1 0 0
senet	1 100 0 1 0 0 0 0
sensor fusion	3 100 0 3 0 0 0 0
sentence embedding	9 89 0 1 0 0 7 0
sentence encoder	3 100 0 2 1 0 0 0
sentence- and document-level eae	1 100 0 0 0 0 1 0
sentence-guided activity recognition	1 100 0 0 0 0 1 0
sentence-level qe model	1 100 0 0 1 0 0 0
sentence-level relation extraction	3 100 0 0 0 0 3 0
senteval	2 100 0 0 0 2 0 0
sentiment analysis	11 100 0 0 0 0 11 0
sentiment classification	4 100 0 0 0 0 4 0
sentinel	4 100 0 4 0 0 0 0
separable 3d reconstruction	2 100 0 0 0 0 2 0
separating partially-polarized diffuse and specular reflection component	2 100 0 0 0 0 2 0
seq-nms	1 100 0 1 0 0 0 0
seq2seq	2 100 0 2 0 0 0 0
seq2seq language generation	3 100 0 0 0 0 3 0
seq2seq pretraining	4 100 0 4 0 0 0 0
seqdpp	1 100 0 1 0 0 0 0
seqslam	1 100 0 1 0 0 0 0
sequence classification	3 100 0 0 0 0 3 0
sequence generation	4 75 0 0 0 0 3 0
sequence labeling	4 100 0 1 0 0 3 0
sequence modeling	2 100 0 1 0 0 1 0
sequence prediction	7 86 0 0 0 0 6 0
sequence-to-sequence	7 86 0 6 0 0 0 0
sequence-to-sequence ( seq2seq ) pretraining	1 100 0 1 0 0 0 0
sequence-to-sequence pretraining	1 100 0 1 0 0 0 0
sequential decision making	4 100 0 0 0 0 4 0
sequential decision-making	4 75 0 0 0 0 3 0
sequential dpp	1 100 0 1 0 0 0 0
sequential monte carlo	2 100 0 2 0 0 0 0
sequential no-substitution k-median-clustering	1 100 0 0 0 0 1 0
sequential recommendation	5 100 0 0 0 0 5 0
sfm	7 100 0 7 0 0 0 0
sfp	1 100 0 0 0 0 1 0
sft	9 100 0 9 0 0 0 0
sg	4 100 0 4 0 0 0 0
sg test suite	1 100 0 0 0 1 0 0
sgd	17 94 0 16 0 0 0 0
sgda	2 100 0 2 0 0 0 0
sgg	12 100 0 0 0 0 12 0
sgr	4 100 0 4 0 0 0 0
shallow network	4 50 50 2 0 0 0 0
shallow rnn	1 100 0 1 0 0 0 0
shanghaitech	1 100 0 0 0 1 0 0
shape analysis	2 100 0 0 0 0 2 0
shape change	5 100 0 2 0 0 3 0
shape descriptor	3 100 0 3 0 0 0 0
shape memory alloy ( sma ) bending module	1 100 0 1 0 0 0 0
shape reconstruction	4 75 0 0 0 0 3 0
shape recovery	5 100 0 0 0 0 5 0
shapenet	4 100 0 0 0 4 0 0
shb	4 100 0 4 0 0 0 0
shufflenet	3 100 0 3 0 0 0 0
shufflenetv2	1 100 0 1 0 0 0 0
siamese architecture	2 100 0 2 0 0 0 0
siamese mask r-cnn	2 100 0 2 0 0 0 0
siamese network	6 100 0 6 0 0 0 0
sift	3 100 0 3 0 0 0 0
sift flow	1 100 0 1 0 0 0 0
siglip	1 100 0 0 1 0 0 0
sign-random-projection	2 100 0 2 0 0 0 0
sim-to-real	8 63 0 0 0 0 5 0
sim-to-real transfer	6 100 0 0 0 0 6 0
sim10k	1 100 0 0 0 1 0 0
sim2real	4 100 0 2 0 0 2 0
sim2real transfer	1 100 0 0 0 0 1 0
sim2real transfer learning	2 100 0 2 0 0 0 0
sim2sim and task2task transfer	1 100 0 0 0 0 1 0
simclr	1 100 0 1 0 0 0 0
simhash	1 100 0 1 0 0 0 0
simplerl	1 100 0 0 1 0 0 0
sims	1 100 0 0 0 1 0 0
simt	5 80 0 0 0 0 4 0
simultaneous localisation and mapping	2 100 0 0 0 0 2 0
simultaneous localization and mapping	4 100 0 0 0 0 4 0
simultaneous localization and mapping ( slam )	3 33 0 0 0 0 1 0
single cpg	3 100 0 3 0 0 0 0
single domain mar	1 100 0 1 0 0 0 0
single image 3d reconstruction	1 100 0 0 0 0 1 0
single image super-resolution	7 100 0 0 0 0 7 0
single shot multibox detector	1 100 0 1 0 0 0 0
single-axis mpc	1 100 0 1 0 0 0 0
single-image apr	1 100 0 1 0 0 0 0
single-image sr	1 100 0 0 0 0 1 0
single-image super-resolution	2 100 0 0 0 0 2 0
single-modal optical flow network	2 100 0 0 2 0 0 0
single-pixel imaging	2 100 0 2 0 0 0 0
single-shot epi	2 100 0 2 0 0 0 0
single-view 3d object reconstruction	1 100 0 0 0 0 1 0
single-view 3d openable part detection	1 100 0 0 0 0 1 0
single-view 3d reconstruction	2 100 0 0 0 0 2 0
single-view and multi-view 6d object pose estimation	1 100 0 0 0 0 1 0
single-view mesh reconstruction	1 100 0 0 0 0 1 0
single-view single-object 6d pose estimation	1 100 0 0 0 0 1 0
singular value decomposition	4 100 0 4 0 0 0 0
sinkhorn distance	4 100 0 4 0 0 0 0
siren	2 100 0 2 0 0 0 0
sisr	3 100 0 0 0 0 3 0
skeleton -based human action recognition	2 100 0 0 0 0 2 0
sketch -based 3d shape retrieval	1 100 0 0 0 0 1 0
sketching	3 100 0 3 0 0 0 0
skewness -based ica	3 100 0 3 0 0 0 0
skill -based reinforcement learning ( rl )	1 100 0 1 0 0 0 0
skip connection	4 100 0 4 0 0 0 0
slam	20 100 0 2 0 0 18 0
sliced wasserstein distance	4 100 0 4 0 0 0 0
slm	10 100 0 0 10 0 0 0
slowfast	1 100 0 1 0 0 0 0
slu	8 100 0 0 0 0 8 0
sma bending module	5 100 0 5 0 0 0 0
smac	1 100 0 0 0 1 0 0
small language model	2 100 0 0 2 0 0 0
small-variance asymptotics	3 100 0 3 0 0 0 0
smc	3 100 0 3 0 0 0 0
smc importance sampler	1 100 0 1 0 0 0 0
smooth ap	1 100 0 0 0 0 1 0
smote	1 100 0 1 0 0 0 0
smpl	10 100 0 0 10 0 0 0
sms-emoa	1 100 0 1 0 0 0 0
smsmo	2 100 0 0 0 0 2 0
smt	1 100 0 0 0 0 1 0
smt solver	1 100 0 1 0 0 0 0
smt-lib	1 100 0 1 0 0 0 0
smw	2 100 0 2 0 0 0 0
snare	2 100 0 0 0 2 0 0
sne	1 100 0 1 0 0 0 0
snli	1 100 0 0 0 1 0 0
snn	24 100 0 24 0 0 0 0
social robot navigation	3 100 0 0 0 0 3 0
sod	6 100 0 0 0 0 6 0
soft actuator	3 67 0 2 0 0 0 0
soft constraint	4 50 0 2 0 0 0 0
soft gripper	7 86 0 6 0 0 0 0
soft robot	14 21 33 1 0 0 2 0
soft robotics	9 100 11 1 0 0 8 0
softmax	7 100 0 7 0 0 0 0
softmax layer	4 100 0 4 0 0 0 0
softtactnet	2 100 0 2 0 0 0 0
solution quality	4 75 33 0 0 0 0 3
solve partial differential equations ( pdes )	2 50 0 0 0 0 1 0
something-something v1 \\ & v2	1 100 0 0 0 1 0 0
something-something v2	2 100 0 0 0 2 0 0
soon	2 50 0 0 0 1 0 0
sos	2 100 0 2 0 0 0 0
sot	1 100 0 1 0 0 0 0
source-free domain adaptation	1 100 0 0 0 0 1 0
source-free unsupervised domain adaptive	1 100 0 0 0 0 1 0
space efficiency	2 100 0 0 0 0 0 2
spad array	4 100 0 4 0 0 0 0
sparql	4 100 0 4 0 0 0 0
sparse coding	2 100 0 2 0 0 0 0
sparse pca	2 100 0 0 0 0 2 0
sparse regression	2 100 0 1 0 0 1 0
sparse representation	3 100 0 3 0 0 0 0
spatial attention	2 100 0 2 0 0 0 0
spatial-temporal graph-to-sequence learning	2 100 0 2 0 0 0 0
spatially-varying brdf	1 100 0 1 0 0 0 0
spatiotemporal self-attention	1 100 0 1 0 0 0 0
spec2021	1 100 0 0 0 1 0 0
spectral clustering	8 100 0 8 0 0 0 0
spectral method	4 100 0 4 0 0 0 0
speech recognition	7 100 0 0 0 0 7 0
speech-driven emotional 3d talking head	1 100 0 0 0 0 1 0
speed	82 35 3 0 0 0 0 29
speed+	1 100 0 0 0 1 0 0
speed-up	14 29 0 0 0 0 0 4
speedup	16 50 0 0 0 0 0 8
spherical convolution	3 100 0 3 0 0 0 0
spiking neural network	8 100 0 8 0 0 0 0
spiking neural networks ( snns )	2 50 0 1 0 0 0 0
spl	2 100 0 0 0 0 0 2
split cifar-100	1 100 0 0 0 1 0 0
spn	2 100 0 2 0 0 0 0
spn structure learner	2 100 0 2 0 0 0 0
spoken language understanding	5 100 0 0 0 0 5 0
spot	11 73 0 8 0 0 0 0
spr	1 100 0 1 0 0 0 0
sprt	1 100 0 1 0 0 0 0
squad	3 100 0 0 0 3 0 0
squad 1.1 and 2.0	1 100 0 0 0 1 0 0
squadv1.1	1 100 0 0 0 1 0 0
squared loss	2 100 0 2 0 0 0 0
squeeze-and-excitation block	1 100 0 1 0 0 0 0
sr	22 86 0 0 0 0 18 1
sr network	6 50 0 3 0 0 0 0
srgan	1 100 0 1 0 0 0 0
srm filter	1 100 0 1 0 0 0 0
srp	2 100 0 2 0 0 0 0
sru	2 100 0 2 0 0 0 0
ssa	1 100 0 1 0 0 0 0
ssc	3 100 0 0 0 0 3 0
ssd	2 100 0 2 0 0 0 0
ssd300	1 100 0 1 0 0 0 0
ssd500	2 100 0 2 0 0 0 0
ssepi	2 100 0 2 0 0 0 0
ssim	1 100 0 0 0 0 0 1
ssl	16 100 0 7 0 0 9 0
ssm	6 100 0 6 0 0 0 0
ssp	1 100 0 0 0 0 1 0
stable diffusion	3 100 0 0 3 0 0 0
stacked and single-layer lstm	1 100 0 1 0 0 0 0
stacked lstm	1 100 0 1 0 0 0 0
standard bo	2 50 0 1 0 0 0 0
starcraft ii micro management task	1 100 0 0 0 1 0 0
starcraft multi-agent challenge	1 100 0 0 0 1 0 0
state estimation	3 100 0 0 0 0 3 0
state-of-the-art mot algorithm	1 100 100 1 0 0 0 0
state-space model	3 100 0 3 0 0 0 0
stdp	1 100 0 1 0 0 0 0
steatosisraw	2 100 0 0 0 2 0 0
steerlm	2 100 0 2 0 0 0 0
step-out frequency	2 100 0 0 0 0 0 2
stereo matching	5 100 0 0 0 0 5 0
sti	2 100 0 0 0 0 2 0
stl-10	2 100 0 0 0 2 0 0
stnu	4 100 0 4 0 0 0 0
stochastic approximation	2 100 0 1 0 0 1 0
stochastic bandit	4 50 0 0 0 0 2 0
stochastic block model	2 100 0 2 0 0 0 0
stochastic gradient	9 78 0 7 0 0 0 0
stochastic gradient descent	14 100 0 14 0 0 0 0
stochastic meta-optimization	1 100 0 1 0 0 0 0
stochastic metadescent ( smd )	1 100 0 1 0 0 0 0
stochastic optimal control	3 100 0 1 0 0 2 0
stochastic optimization	8 100 0 6 0 0 2 0
stochastic search	2 100 0 2 0 0 0 0
stochastic variational inference	5 100 0 4 0 0 1 0
storage requirement	5 100 0 0 0 0 0 5
stp	4 100 0 0 0 0 4 0
streaming pca	1 100 0 0 0 0 1 0
strength-to-weight ratio	2 100 0 0 0 0 0 2
strongly convex problem	3 100 67 0 0 0 3 0
strongly-local flow -based method	2 100 0 2 0 0 0 0
structure estimation	2 100 0 1 0 0 1 0
structure learning	7 100 0 0 0 0 7 0
structure-from-motion	3 100 0 1 0 0 2 0
structured svm	1 100 0 1 0 0 0 0
sts	3 100 0 0 0 0 3 0
stv	4 100 0 4 0 0 0 0
style mixing	2 100 0 1 0 0 1 0
style transfer	3 100 0 1 0 0 2 0
stylegan	3 100 0 0 3 0 0 0
stylegan2	1 100 0 0 1 0 0 0
stylegan2 inversion	1 100 0 0 0 0 1 0
subgraph sampling	2 100 0 1 0 0 1 0
subjective iqa	1 100 0 0 0 0 1 0
submodular optimization	2 100 0 2 0 0 0 0
success rate	28 96 0 0 0 0 0 27
suf	3 100 0 0 0 0 0 3
sugar	1 100 0 1 0 0 0 0
sum of squares optimization	2 100 0 2 0 0 0 0
sum-of-square	2 100 0 2 0 0 0 0
summac	1 100 0 0 0 0 0 1
summarization	14 79 0 0 0 0 11 0
summarizing mse	1 100 0 0 0 0 1 0
sun rgb-d	1 100 0 0 0 1 0 0
sunrgb-d	2 100 0 0 0 2 0 0
super resolution	2 100 0 0 0 0 2 0
super-resolution	12 92 0 0 0 0 11 0
superglue	1 100 0 0 0 1 0 0
supernet	6 100 0 6 0 0 0 0
superslomo	1 100 0 1 0 0 0 0
supervised / uda / usl reid	1 100 0 0 0 0 1 0
supervised fine-tuning	1 100 0 1 0 0 0 0
supervised fine-tuning ( sft )	2 50 0 1 0 0 0 0
supervised imagenet pre-training	1 100 0 1 0 0 0 0
supervised learning	17 82 50 11 0 0 3 0
supervised nmt	1 100 0 1 0 0 0 0
supervised training	3 67 0 2 0 0 0 0
supervised wsd	1 100 0 0 0 0 1 0
support vector machine	3 100 0 3 0 0 0 0
sure	3 33 0 1 0 0 0 0
surface reconstruction	5 100 0 0 0 0 5 0
surface-aligned gaussian splatting	1 100 0 1 0 0 0 0
surreal	1 100 0 0 0 1 0 0
surrogate function	2 100 50 2 0 0 0 0
surrogate model	5 60 0 3 0 0 0 0
surveillance	9 33 0 0 0 0 3 0
sva	1 100 0 1 0 0 0 0
svam	2 100 0 0 0 0 2 0
svar-gfci	1 100 0 1 0 0 0 0
svd	7 100 0 7 0 0 0 0
svd -based embedding	2 100 0 2 0 0 0 0
svd-phat	1 100 0 1 0 0 0 0
svgd	5 100 0 5 0 0 0 0
svhn	6 100 0 0 0 6 0 0
svi	5 100 0 5 0 0 0 0
svm	13 85 0 11 0 0 0 0
svrg	4 100 0 4 0 0 0 0
svs	3 100 0 0 0 0 3 0
swav	1 100 0 1 0 0 0 0
swe	1 100 0 0 0 0 1 0
swin-b	1 100 0 1 0 0 0 0
swin-transformer	1 100 0 1 0 0 0 0
swing-assist knee prosthesis	1 100 0 1 0 0 0 0
swintransformer	1 100 0 1 0 0 0 0
symbolic reasoning	3 100 0 2 0 0 1 0
synchronous sgd	2 100 0 2 0 0 0 0
syntax-aware summarization	2 100 0 0 0 0 2 0
synthesizing 6-dof grasp pose	1 100 0 0 0 0 1 0
synthetic ape data generation	1 100 0 0 0 0 1 0
synthetic data generation	4 100 0 1 0 0 3 0
synthia	4 100 0 0 0 4 0 0
system identification	4 100 0 0 0 0 4 0
systematic reviews ( srs )	1 100 0 0 0 0 1 0
t-less	1 100 0 0 0 1 0 0
t5	5 100 0 0 5 0 0 0
tabular mdp	1 100 0 1 0 0 0 0
tac kbp 2010	2 100 0 0 0 2 0 0
tac-kbp 2010	2 100 0 0 0 2 0 0
tacos	1 100 0 0 0 1 0 0
tacred	2 100 0 0 0 2 0 0
tactile sensing	10 60 0 2 0 0 4 0
tactile sensor array	4 75 0 3 0 0 0 0
tactip	2 100 0 2 0 0 0 0
talk2car	1 100 0 0 0 1 0 0
tamp	4 100 0 0 0 0 4 0
tamp planner	2 100 0 2 0 0 0 0
tao corba	1 100 0 1 0 0 0 0
target knn attention	1 100 0 1 0 0 0 0
target network	3 100 67 3 0 0 0 0
task and motion planning	3 100 0 0 0 0 3 0
task execution	5 60 0 0 0 0 3 0
task planning	6 100 0 0 0 0 6 0
task-oriented dialog	1 100 0 0 0 0 1 0
task-oriented dialogue	6 100 0 0 0 0 6 0
task-oriented dialogue generation	1 100 0 0 0 0 1 0
tavi	2 100 0 0 0 0 2 0
tbd	2 100 0 2 0 0 0 0
tbp	2 100 0 0 0 0 2 0
tc	1 100 0 0 0 0 1 0
tcga	1 100 0 0 0 1 0 0
tcn	5 100 0 5 0 0 0 0
teacher ag	3 100 0 3 0 0 0 0
teacher model	10 30 67 1 2 0 0 0
telemanipulation	3 100 0 0 0 0 3 0
teleoperation	23 96 0 2 0 0 20 0
temperature scaling	3 100 0 3 0 0 0 0
temporal 3d object detection	1 100 0 0 0 0 1 0
temporal action segmentation	3 100 0 0 0 0 3 0
temporal convolutional network	3 100 0 3 0 0 0 0
temporal gan-inversion	1 100 0 1 0 0 0 0
temporal hin embedding	1 100 0 0 0 0 1 0
temporal kg	1 100 100 0 0 1 0 0
temporal kg embedding	1 100 0 1 0 0 0 0
temporal kgqa	3 100 0 0 0 0 3 0
temporal logic	4 100 0 4 0 0 0 0
temporal point process	2 100 0 2 0 0 0 0
tensor decomposition	4 100 0 4 0 0 0 0
tensor-ring	1 100 0 1 0 0 0 0
tensor-train	1 100 0 1 0 0 0 0
tensor-train decomposition	1 100 0 1 0 0 0 0
tensorflow	2 100 0 2 0 0 0 0
tensorflow hub	1 100 0 1 0 0 0 0
tensorrt	1 100 0 1 0 0 0 0
ter	1 100 0 0 0 0 0 1
testing accuracy	2 100 0 0 0 0 0 2
text classification	13 100 0 0 0 0 13 0
text detection	2 100 0 0 0 0 2 0
text encoder	5 60 0 3 0 0 0 0
text generation	16 100 6 0 0 0 16 0
text recognition	5 100 0 0 0 0 5 0
text summarization	5 100 0 0 0 0 5 0
text-to-3d and image-to-3d generation	1 100 0 0 0 0 1 0
text-to-3d generation	2 100 0 0 0 0 2 0
text-to-image ( t2i ) diffusion model	1 100 0 0 1 0 0 0
text-to-image diffusion model	4 100 0 0 4 0 0 0
text-to-image editing	2 100 0 0 0 0 2 0
text-to-image model	4 100 0 0 4 0 0 0
text-to-image synthesis	3 100 0 0 0 0 3 0
text-to-speech	2 100 0 0 0 0 2 0
textfooler	1 100 0 1 0 0 0 0
texture recognition	4 100 0 0 0 0 4 0
textured 3d shape reconstruction	1 100 0 0 0 0 1 0
third-order edge statistics	1 100 0 1 0 0 0 0
third-person irl	1 100 0 1 0 0 0 0
thompson sampling	7 100 0 7 0 0 0 0
thor	1 100 0 0 0 1 0 0
threedworld	1 100 0 0 0 1 0 0
throughput	4 100 0 0 0 0 0 4
thumos14	1 100 0 0 0 1 0 0
tiered-imagenet	1 100 0 0 0 1 0 0
time complexity	8 88 0 0 0 0 0 7
time-of-flight ( tof ) sensor	1 100 100 1 0 0 0 0
time-series model	4 75 0 0 3 0 0 0
timesformer	1 100 0 1 0 0 0 0
tiny imagenet	1 100 0 0 0 1 0 0
tiny-imagenet	3 100 0 0 0 3 0 0
tinybert	1 100 0 0 1 0 0 0
tinyimagenet	2 100 0 0 0 2 0 0
tinyimagenet-c	1 100 0 0 0 1 0 0
tkg	2 100 100 0 0 2 0 0
tkg embedding	1 100 0 1 0 0 0 0
tl	1 100 0 1 0 0 0 0
tmpc	1 100 0 1 0 0 0 0
tod	5 100 0 0 0 0 5 0
tod policy learning	1 100 0 0 0 0 1 0
tom	1 100 0 1 0 0 0 0
top-\$k\$ multiclass svm	1 100 0 1 0 0 0 0
top-\$k\$ svm	2 100 0 2 0 0 0 0
top-1	3 67 0 0 0 0 0 2
top-1 imagenet classification accuracy	1 100 0 0 0 0 0 1
top-5	1 100 0 0 0 0 0 1
top-5 error	2 100 0 0 0 0 0 2
top-down attention	3 100 0 3 0 0 0 0
top-down framework	2 100 0 2 0 0 0 0
top-k mips	3 100 0 0 0 0 3 0
top-k ranking	3 100 0 0 0 0 3 0
topic model	9 89 0 8 0 0 0 0
topic modeling	7 100 0 1 0 0 6 0
topup	1 100 0 1 0 0 0 0
tp	3 100 0 3 0 0 0 0
tpp	1 100 0 1 0 0 0 0
tps-stn	1 100 0 1 0 0 0 0
tracking accuracy	2 100 0 0 0 0 0 2
tracking-by-detection	3 100 0 3 0 0 0 0
tracklet-conditioned video generation	1 100 0 0 0 0 1 0
traffic analysis	2 100 0 0 0 0 2 0
training dnn	2 50 0 0 0 0 1 0
training error	3 67 50 0 0 0 0 2
training flop	2 100 0 0 0 0 0 2
training time	21 52 0 0 0 0 0 11
trajectory -based hmm	1 100 0 1 0 0 0 0
trajectory prediction	9 100 0 0 0 0 9 0
trajectory tracking	5 100 0 0 0 0 5 0
transductive few-shot video classification	2 100 0 0 0 0 2 0
transfer learning	30 97 0 19 0 0 10 0
transferrable nas	1 100 0 0 0 0 1 0
transformer	128 99 0 127 0 0 0 0
transformer -based language model	5 100 0 0 5 0 0 0
transformer encoder	4 50 0 2 0 0 0 0
transition system	5 80 0 4 0 0 0 0
transpath	1 100 0 1 0 0 0 0
tree search	4 75 0 3 0 0 0 0
tree-lstm	1 100 0 1 0 0 0 0
treelstm	1 100 0 1 0 0 0 0
triplet loss	9 100 0 9 0 0 0 0
triviaqa	1 100 0 0 0 1 0 0
trojan network ( trojannet ) detection	1 100 0 0 0 0 1 0
trojannet detection	1 100 0 0 0 0 1 0
truncated bptt	6 100 0 6 0 0 0 0
truncated l2-norm	1 100 0 1 0 0 0 0
ts	2 100 0 2 0 0 0 0
tsg	3 100 0 0 0 0 3 0
tsn	2 100 0 2 0 0 0 0
tsti	1 100 0 0 0 0 1 0
tta	2 100 0 0 0 0 2 0
tts	2 100 0 0 0 0 2 0
tum rgb-d slam	1 100 0 0 0 1 0 0
tumour regions-of-interest trois classification	1 100 0 0 0 0 1 0
tusimple	2 100 0 0 0 2 0 0
tvm	1 100 0 1 0 0 0 0
tw-finch	1 100 0 1 0 0 0 0
twitter	4 50 0 0 0 2 0 0
two-layer relu neural network	1 100 0 1 0 0 0 0
two-pathway encoder	2 100 0 2 0 0 0 0
two-stage detector	3 100 0 3 0 0 0 0
two-streamed cnn	1 100 0 1 0 0 0 0
two-streamed network	1 100 0 1 0 0 0 0
u-net	11 100 0 11 0 0 0 0
u-no	1 100 0 1 0 0 0 0
ua-detrac	1 100 0 0 0 1 0 0
uav flight	1 100 0 0 0 0 1 0
uav navigation	1 100 0 0 0 0 1 0
ucb	3 100 0 3 0 0 0 0
ucf	2 100 0 0 0 2 0 0
ucf sport	1 100 0 0 0 1 0 0
ucf101	3 100 0 0 0 3 0 0
ucq	3 100 0 3 0 0 0 0
ucr archive	1 100 0 0 0 1 0 0
ucrl2	1 100 0 1 0 0 0 0
ucsd	1 100 0 0 0 1 0 0
ud	1 100 0 0 0 1 0 0
uda	16 100 0 0 0 0 16 0
uhf rfid	2 100 0 2 0 0 0 0
uie	3 100 0 0 0 0 3 0
uiuc material database	1 100 0 0 0 1 0 0
ukf	2 100 0 2 0 0 0 0
ula	1 100 0 1 0 0 0 0
ultra-fgvc	3 100 0 0 0 0 3 0
ultra-fine-grained visual categorization	1 100 0 0 0 0 1 0
ultraviolet ( uv ) led	1 100 0 1 0 0 0 0
uncalibrated slam	1 100 0 0 0 0 1 0
uncertainty estimation	4 100 0 2 0 0 2 0
uncertainty quantification	5 100 0 0 0 0 5 0
uncertainty-aware cross-lingual transfer	2 100 0 0 0 0 2 0
uncover the underlying hidden pde model	1 100 0 0 0 0 1 0
understanding 3d tabletop scene	1 100 0 0 0 0 1 0
unimorph	4 100 0 0 0 4 0 0
union14m	1 100 0 0 0 1 0 0
unlearning	13 100 0 0 0 0 13 0
unsupervised 3d domain adaptation	1 100 0 0 0 0 1 0
unsupervised clustering	2 100 0 1 0 0 1 0
unsupervised deep learning	2 100 50 2 0 0 0 0
unsupervised domain adaptation	13 100 0 1 0 0 12 0
unsupervised english-french translation	1 100 0 0 0 0 1 0
unsupervised extreme-light image enhancement	1 100 0 0 0 0 1 0
unsupervised feature learning	3 100 0 1 0 0 2 0
unsupervised knowledge -based wsd	1 100 0 0 0 0 1 0
unsupervised learning	18 100 11 8 0 0 10 0
unsupervised nmt	1 100 0 0 0 0 1 0
unsupervised simplification of multi-paragraph text	1 100 0 0 0 0 1 0
unsupervised training	4 75 67 3 0 0 0 0
unsupervised wsd	1 100 0 0 0 0 1 0
upnp	6 100 0 6 0 0 0 0
upper confidence bound	2 100 0 2 0 0 0 0
urdf	3 100 0 3 0 0 0 0
usd	4 75 0 0 0 0 3 0
usdn	5 100 0 5 0 0 0 0
user engagement	3 67 0 0 0 0 0 2
usps	1 100 0 0 0 1 0 0
ut generation	1 100 0 0 0 0 1 0
ut output prediction	1 100 0 0 0 0 1 0
utd-mhad	1 100 0 0 0 1 0 0
uv feature-map	1 100 0 1 0 0 0 0
uv fluorescent marker	1 100 0 1 0 0 0 0
uv led	1 100 0 1 0 0 0 0
uvad	2 100 0 0 0 0 2 0
v-coco	1 100 0 0 0 1 0 0
v-l task	1 100 100 0 0 0 1 0
v2v	1 100 0 1 0 0 0 0
vad	3 100 0 0 0 0 3 0
vae	18 100 0 18 0 0 0 0
vae loss	1 100 0 1 0 0 0 0
vae-gan	2 100 0 2 0 0 0 0
validation of mcq	1 100 0 0 0 0 1 0
value iteration	2 100 0 2 0 0 0 0
vampprior	1 100 0 1 0 0 0 0
vanilla pfl	1 100 0 1 0 0 0 0
vanilla rnn	1 100 0 1 0 0 0 0
vanilla sgd	1 100 0 1 0 0 0 0
var	1 100 0 1 0 0 0 0
variable selection	3 100 0 0 0 0 3 0
variable-length prefix code	1 100 0 1 0 0 0 0
variance reduction	7 100 0 6 0 0 0 1
variance-reduced	2 50 0 1 0 0 0 0
variance-reduction	2 100 0 2 0 0 0 0
variational approach	3 67 50 2 0 0 0 0
variational autoencoder	13 100 0 13 0 0 0 0
variational em	1 100 0 1 0 0 0 0
variational expectation maximization ( em )	1 100 0 1 0 0 0 0
variational inference	17 100 0 17 0 0 0 0
variational lower bound	2 100 0 2 0 0 0 0
variational method	2 100 0 2 0 0 0 0
vaw	1 100 0 0 0 1 0 0
vbem	1 100 0 1 0 0 0 0
vector quantization	2 100 0 2 0 0 0 0
vehicle localization	3 100 0 0 0 0 3 0
vehicle re-id	1 100 0 0 0 0 1 0
vehicle re-identification	2 100 0 0 0 0 2 0
vehicleid	1 100 0 0 0 1 0 0
verbatla	1 100 0 0 0 1 0 0
veri-776	1 100 0 0 0 1 0 0
vfi	3 100 0 0 0 0 3 0
vg	1 100 0 0 0 1 0 0
vgg	1 100 0 1 0 0 0 0
vgg-16	2 100 0 0 2 0 0 0
vgg-19	1 100 0 0 1 0 0 0
vgg-face	1 100 0 0 1 0 0 0
vgg-sound	2 100 0 0 0 2 0 0
vgg16	1 100 0 1 0 0 0 0
vggnet	2 100 0 2 0 0 0 0
vi	4 100 0 4 0 0 0 0
vi-reid	2 100 0 0 0 0 2 0
vid	3 100 0 0 0 0 3 0
video -based action recognition	2 100 0 0 0 0 2 0
video -based hmr	1 100 0 0 0 0 1 0
video action recognition	2 100 0 0 0 0 2 0
video anomaly detection	3 100 0 0 0 0 3 0
video captioning	3 100 0 0 0 0 3 0
video classification	2 100 0 0 0 0 2 0
video compression	4 100 0 0 0 0 4 0
video diffusion model	4 100 0 1 3 0 0 0
video frame interpolation	5 100 0 0 0 0 5 0
video generation	8 100 0 0 0 0 8 0
video inpainting	6 100 0 0 0 0 6 0
video object detection	8 100 0 0 0 0 8 0
video object segmentation	4 100 0 0 0 0 4 0
video objection detection	2 100 0 0 0 0 2 0
video person re-identification	1 100 0 0 0 0 1 0
video prediction	2 100 0 0 0 0 2 0
video qa	2 100 0 0 0 0 2 0
video quality	2 100 50 0 0 0 0 2
video question answering	2 100 0 0 0 0 2 0
video question-answering ( qa )	1 100 0 0 0 0 1 0
video representation learning	2 100 0 0 0 0 2 0
video retrieval	5 100 0 0 0 0 5 0
video sr	3 100 0 0 0 0 3 0
video summarization	4 100 0 0 0 0 4 0
video super-resolution	3 100 0 0 0 0 3 0
video synthesis	4 50 0 0 0 0 2 0
video transformer	2 100 0 2 0 0 0 0
video understanding	9 100 0 0 0 0 9 0
video-specific human pose estimation	1 100 0 0 0 0 1 0
video-text retrieval	6 100 0 0 0 0 6 0
view synthesis	2 100 0 0 0 0 2 0
viewpoint-tolerant place recognition	2 100 0 0 0 0 2 0
ving	1 100 0 0 1 0 0 0
vins	3 100 0 3 0 0 0 0
vio	4 100 0 4 0 0 0 0
viola jones ' adaboost object detection framework	1 100 0 1 0 0 0 0
vip	2 100 0 0 0 0 2 0
virtual reality	11 73 13 4 0 0 4 0
virtual-metrology model refreshing	1 100 0 0 0 0 1 0
vis	3 100 0 0 0 0 3 0
visda-17	1 100 0 0 0 1 0 0
visible-infrared person re-identification	2 100 0 0 0 0 2 0
vision -based autonomous driving	2 100 0 0 0 0 2 0
vision -based navigation	2 100 0 0 0 0 2 0
vision -based tactile sensor	10 40 0 4 0 0 0 0
vision language model	3 100 0 0 3 0 0 0
vision transformer	11 100 0 11 0 0 0 0
vision-and-language generation	4 100 0 0 0 0 4 0
vision-and-language navigation	4 100 0 0 0 0 4 0
vision-language ( vl ) model	1 100 0 0 1 0 0 0
vision-language assistant	1 100 0 0 1 0 0 0
vision-language foundation model	1 100 0 0 1 0 0 0
vision-language model	13 100 0 0 13 0 0 0
vision-language pre-trained model	1 100 0 0 1 0 0 0
vision-language representation	1 100 0 0 0 0 1 0
vision-language-action	2 100 0 0 2 0 0 0
vision-language-action ( vla )	2 50 0 0 1 0 0 0
visual attention	5 100 0 4 0 0 1 0
visual bert pre-training	1 100 0 1 0 0 0 0
visual classification	5 100 0 0 0 0 5 0
visual feedback	7 29 0 1 0 0 1 0
visual genome	4 100 0 0 0 4 0 0
visual grounding	11 100 0 1 0 0 10 0
visual information-seeking	2 100 0 0 0 0 2 0
visual navigation	6 100 0 0 0 0 6 0
visual odometry	6 100 0 0 0 0 6 0
visual perception	4 50 50 0 0 0 2 0
visual place recognition	8 100 0 0 0 0 8 0
visual quality	8 63 0 0 0 0 0 5
visual question answering	11 100 0 0 0 0 11 0
visual reasoning	6 100 0 0 0 0 6 0
visual recognition	8 100 0 0 0 0 8 0
visual servoing	2 100 0 2 0 0 0 0
visual slam	3 100 0 0 0 0 3 0
visual sound separation	4 100 0 0 0 0 4 0
visual tracking	8 100 0 0 0 0 8 0
visual-inertial navigation system	3 100 0 3 0 0 0 0
visual-inertial odometry	2 100 0 1 0 0 1 0
visual-inertial odometry ( vio )	2 50 0 1 0 0 0 0
visual-tactile dual-modality sensor	2 100 0 2 0 0 0 0
visualization	22 32 29 0 0 0 7 0
visually rich document understanding	4 100 0 0 0 0 4 0
visuo-motor pre-training	1 100 0 0 0 0 1 0
visuo-tactile contact servoing	2 100 0 0 0 0 2 0
vit	15 100 0 15 0 0 0 0
vit-s / 16	1 100 0 0 1 0 0 0
vl model	3 100 0 0 3 0 0 0
vla	10 100 0 0 10 0 0 0
vlad	2 100 0 2 0 0 0 0
vlm	20 100 0 0 20 0 0 0
vln	15 100 0 0 0 0 15 0
vlo	1 100 0 0 0 0 1 0
vlp	4 100 0 2 2 0 0 0
vlsi implementation of deep neural network	1 100 0 0 0 0 1 0
vm	3 100 0 3 0 0 0 0
vm model refreshing	1 100 0 0 0 0 1 0
vo	1 100 0 0 0 0 1 0
voc 2007 / 2012	1 100 0 0 0 1 0 0
voc 2012	1 100 0 0 0 1 0 0
voc07	1 100 0 0 0 1 0 0
voc2007	1 100 0 0 0 1 0 0
vocabulary-free 3d instance segmentation	1 100 0 0 0 0 1 0
volumetric 3d primitive	1 100 0 1 0 0 0 0
vos	2 100 0 0 0 0 2 0
voting	6 67 0 0 0 0 4 0
voxel -based lidar backbone	1 100 0 1 0 0 0 0
vp estimation	1 100 0 0 0 0 1 0
vq	2 100 0 2 0 0 0 0
vqa	6 100 0 0 0 0 6 0
vqa 2.0	1 100 0 0 0 1 0 0
vr	12 58 0 6 0 0 1 0
vrd	4 100 0 0 0 1 3 0
vrdu	2 100 0 0 0 0 2 0
vrnn	2 100 0 2 0 0 0 0
vrnn planner	3 100 0 3 0 0 0 0
vrp	1 100 0 0 0 0 1 0
vsg	1 100 0 1 0 0 0 0
vsti	1 100 0 0 0 0 1 0
vtab	1 100 0 0 0 1 0 0
w4a16	1 100 0 1 0 0 0 0
w8a8	1 100 0 1 0 0 0 0
waseda kyotokagaku airway no.3	1 100 0 1 0 0 0 0
wasserstein barycenter	2 100 0 1 0 0 1 0
wasserstein distance	9 100 0 2 0 0 0 7
wasserstein drsl	2 100 0 0 0 0 2 0
wasserstein gan	3 100 0 3 0 0 0 0
wav2vec2.0	1 100 0 0 1 0 0 0
wavenet	4 100 0 4 0 0 0 0
waymo open dataset	4 75 0 0 0 3 0 0
wd-fab	3 100 0 0 0 3 0 0
weak supervision	16 100 0 16 0 0 0 0
weakly supervised method	2 100 0 2 0 0 0 0
weakly-supervised optical flow estimation	1 100 0 0 0 0 1 0
webinstruct	1 100 0 0 0 1 0 0
webp	1 100 0 1 0 0 0 0
webshop	1 100 0 0 0 1 0 0
weibo	2 100 0 0 0 2 0 0
weight , kv cache , and activation quantization	1 100 0 1 0 0 0 0
weight decay	2 100 0 2 0 0 0 0
weight sharing	6 100 0 6 0 0 0 0
weighted loss	2 100 0 2 0 0 0 0
weighted mds	1 100 0 1 0 0 0 0
wer	1 100 0 0 0 0 0 1
wf	1 100 0 0 0 0 1 0
wflw	1 100 0 0 0 1 0 0
white-box and black-box attack	2 100 0 1 0 0 1 0
who did what	1 100 0 0 0 1 0 0
whole slide images ( wsis ) classification	1 100 0 0 0 0 1 0
whole-body bilateral teleoperation	1 100 0 0 0 0 1 0
whole-body collision avoidance	1 100 0 0 0 0 1 0
whole-body compliance	3 100 0 0 0 0 3 0
whole-body control	2 100 0 0 0 0 2 0
whole-body human grasping of object	1 100 0 0 0 0 1 0
whole-body loco-manipulation	1 100 0 0 0 0 1 0
whole-body locomotion and manipulation	1 100 0 0 0 0 1 0
whole-body motion generation	1 100 0 0 0 0 1 0
wide-baseline relative pose estimation	1 100 0 0 0 0 1 0
wikiann	1 100 0 0 0 1 0 0
wikidata	2 100 0 0 0 2 0 0
wikipedia	5 100 0 0 0 5 0 0
wikitext-103	1 100 0 0 0 1 0 0
wildtrack	1 100 0 0 0 1 0 0
win rate	3 100 0 0 0 0 0 3
wizard-of-oz	1 100 0 1 0 0 0 0
wka-3	3 100 0 3 0 0 0 0
wmc	7 100 0 0 0 0 7 0
wmds	3 100 0 3 0 0 0 0
wmf	1 100 0 1 0 0 0 0
wmt 2014 english-german	1 100 0 0 0 1 0 0
wmt ’ 14	1 100 0 0 0 1 0 0
wmt ’ 16	1 100 0 0 0 1 0 0
wmt14 en2de	1 100 0 0 0 1 0 0
wmt14 en2fr	1 100 0 0 0 1 0 0
wmt16 ro2en	1 100 0 0 0 1 0 0
word embedding	10 80 0 6 2 0 0 0
word segmentation	2 100 0 1 0 0 1 0
word similarity	2 100 0 0 0 0 2 0
word-level qe	1 100 0 0 0 0 1 0
word2vec	3 100 0 1 2 0 0 0
wordnet	2 100 0 0 0 2 0 0
wpo	4 100 0 4 0 0 0 0
wsd	1 100 0 0 0 0 1 0
wsi analysis	1 100 0 0 0 0 1 0
wsis	3 100 0 0 0 0 3 0
wsj	1 100 0 0 0 1 0 0
wsol	3 100 0 0 0 0 3 0
x-magical	1 100 0 0 0 1 0 0
x-ray covid image classification	1 100 0 0 0 0 1 0
x3d	1 100 0 1 0 0 0 0
xlm-r	1 100 0 0 1 0 0 0
xmc	2 100 0 0 0 0 2 0
xor constraint	1 100 0 1 0 0 0 0
xslit	3 100 0 3 0 0 0 0
xslit camera	2 100 0 2 0 0 0 0
yahoo flickr 100m	1 100 0 0 0 1 0 0
ycb box and blocks test	1 100 0 0 0 1 0 0
ycb-video	2 100 0 0 0 2 0 0
yolov2	2 100 0 2 0 0 0 0
yolov3	1 100 0 0 1 0 0 0
youcook2	1 100 0 0 0 1 0 0
youtube-vis	2 100 0 0 0 2 0 0
youtube-vos 2018	1 100 0 0 0 1 0 0
youtube-vos 2019	1 100 0 0 0 1 0 0
ytf	1 100 0 0 0 1 0 0
yupenn	1 100 0 0 0 1 0 0
zd strategy	1 100 0 1 0 0 0 0
zero-annotation object detection	1 100 0 0 0 0 1 0
zero-shot action generalization	3 100 0 0 0 0 3 0
zero-shot clip	1 100 0 0 1 0 0 0
zero-shot cross-lingual transfer	2 100 0 1 0 0 1 0
zero-shot ddie prediction	1 100 0 0 0 0 1 0
zero-shot drug-drug interaction event prediction	1 100 0 0 0 0 1 0
zero-shot generalization	6 83 0 0 0 0 5 0
zero-shot learning	12 100 0 4 0 0 8 0
zero-shot reasoning	1 100 0 0 0 0 1 0
zero-shot robotic manipulation	2 100 0 0 0 0 2 0
zero-shot transfer	4 100 0 1 0 0 3 0
zero-shot-cot	1 100 0 1 0 0 0 0
zero-violation reinforcement learning	1 100 0 0 0 0 1 0
zind	1 100 0 0 0 1 0 0
zmp ( zero moment point ) area	1 100 0 0 0 0 0 1
zmp area	1 100 0 0 0 0 0 1
zs-ddie	3 100 0 0 0 0 3 0
zsc	2 100 0 0 0 0 2 0
zsl	4 100 0 0 0 0 4 0
zsre qa	1 100 0 0 0 1 0 0
`
