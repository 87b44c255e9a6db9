/** Made by scripts/lexicon-names.mjs: name, tab, counts of Method, Model, Dataset, Task, Metric. */
export const NAMES = `
# dnf	0 0 0 2 0
# dnf counting	0 0 0 1 0
\$\\ell_2\$-regularized gd	1 0 0 0 0
13b model	0 2 0 0 0
1d convolutional decoder	1 0 0 0 0
1d projection	1 0 0 0 0
1d to 6d eye-in-hand calibration	0 0 0 2 0
2-wasserstein distance	0 0 0 0 1
2-wasserstein metric	0 0 0 0 2
2.5d height map	1 0 0 0 0
20-question	0 0 1 0 0
2019 ai city challenge	0 0 1 0 0
2d / 3d pose-graph and feature -based problem	0 0 0 1 0
2d and 3d human pose estimation	0 0 0 1 0
2d convolution	1 0 0 0 0
2d convolution network	1 0 0 0 0
2d coordinate -based mlp	1 0 0 0 0
2d detection	0 0 0 2 0
2d detection of the mesh	0 0 0 1 0
2d facial generator	0 1 0 0 0
2d gaussians splatting	1 0 0 0 0
2d heatmap -based	2 0 0 0 0
2d human pose model	0 1 0 0 0
2d multi-modal computer vision classification	0 0 0 1 0
2d object detection	0 0 0 3 0
2d object localization	0 0 0 1 0
2d occupancy grid	1 0 0 0 0
2d optical flow network	1 0 0 0 0
2d point tracking	0 0 0 1 0
2d pose -based controlnet	0 1 0 0 0
2d projection -based method	1 0 0 0 0
2d self-attention	1 0 0 0 0
2d to 3d reconstruction	0 0 0 1 0
2d transformer	1 0 0 0 0
2d-3d calibration	0 0 0 1 0
2d-3d mapping	0 0 0 2 0
2d-3d registration	0 0 0 1 0
2d-lifting	1 0 0 0 0
2d-to-3d conversion	0 0 0 1 0
2d-to-3d human pose estimation	0 0 0 1 0
2d-to-3d transformation module	1 0 0 0 0
3-d image measurement	0 0 0 1 0
3-d imaging	0 0 0 1 0
3-d instance segmentation	0 0 0 1 0
3-d shape measurement	0 0 0 2 0
3-d sound source localization	0 0 0 1 0
300-w	0 0 1 0 0
300w	0 0 1 0 0
3d autoencoder	1 0 0 0 0
3d axis localization	0 0 0 1 0
3d bird reconstruction	0 0 0 1 0
3d car detection	0 0 0 1 0
3d cnn	1 0 0 0 0
3d convolution	2 0 0 0 0
3d curve reconstruction	0 0 0 1 0
3d deep learning	1 0 0 0 0
3d deformable human model	1 0 0 0 0
3d deformable mesh model	1 0 0 0 0
3d detection	0 0 0 4 0
3d dual-slip	2 0 0 0 0
3d face modeling	0 0 0 1 0
3d face morphable model	1 0 0 0 0
3d face reconstruction	0 0 0 1 0
3d facial generation	0 0 0 1 0
3d feature field	2 0 0 0 0
3d finite difference method	1 0 0 0 0
3d fully convolutional network	1 0 0 0 0
3d gaussian	3 0 0 0 0
3d gaussian splatting	1 0 0 0 0
3d geometry prediction	0 0 0 1 0
3d glasses pose estimation	0 0 0 1 0
3d hand pose estimation	0 0 0 5 0
3d hand pose estimator	0 0 0 1 0
3d hpe	0 0 0 1 0
3d human pose and shape estimation	0 0 0 2 0
3d human pose and shape reconstruction	0 0 0 1 0
3d human pose estimation	0 0 0 3 0
3d human pose forecasting	0 0 0 1 0
3d human sensing	0 0 0 1 0
3d image compression	0 0 0 2 0
3d indoor scene parsing	0 0 0 1 0
3d instance segmentation	0 0 0 2 0
3d interest point detection	0 0 0 1 0
3d joint prediction	0 0 0 1 0
3d lane detection	0 0 0 1 0
3d lane prediction	0 0 0 1 0
3d local feature	1 0 0 0 0
3d localization	0 0 0 2 0
3d mapping	0 0 0 2 0
3d match	0 0 1 0 0
3d measurement	0 0 0 1 0
3d medical image classification	0 0 0 4 0
3d medical image compression	0 0 0 1 0
3d mesh classification and segmentation	0 0 0 1 0
3d morphable face model	1 0 0 0 0
3d morphable model	2 1 0 0 0
3d motion capture of multiple people	0 0 0 1 0
3d motion perception	0 0 0 1 0
3d motion retargeting	0 0 0 1 0
3d mri	1 0 0 0 0
3d multi-modal medical image segmentation	0 0 0 1 0
3d nerf -like system	1 0 0 0 0
3d neural field	1 0 0 0 0
3d object detection	0 0 0 19 0
3d object detector	0 0 0 1 0
3d object manipulation	0 0 0 1 0
3d object reconstruction	0 0 0 2 0
3d object structure estimation	0 0 0 1 0
3d perception	0 0 0 1 0
3d point cloud based localization	1 0 0 0 0
3d point cloud classification	0 0 0 2 0
3d point cloud world model	0 1 0 0 0
3d pose	0 0 0 2 0
3d pose estimation	0 0 0 3 0
3d pose estimation network	1 0 0 0 0
3d pose regression	0 0 0 1 0
3d recognition	0 0 0 1 0
3d recognition model	1 0 0 0 0
3d reconstruction	2 0 0 13 0
3d reconstruction and generation	0 0 0 1 0
3d reconstruction of dynamic fluid surface	0 0 0 2 0
3d recovery	0 0 0 1 0
3d scene flow estimation	0 0 0 1 0
3d scene flow network	2 0 0 0 0
3d scene forecasting	0 0 0 1 0
3d scene labeling	0 0 0 2 0
3d scene reconstruction	0 0 0 8 0
3d scene understanding	0 0 0 2 0
3d segmentation	0 0 0 1 0
3d self-attention	3 0 0 0 0
3d semantic masking	1 0 0 0 0
3d semantic scene segmentation	0 0 0 2 0
3d semantic segmentation	0 0 0 1 0
3d shape analysis	0 0 0 1 0
3d shape inspection	0 0 0 1 0
3d shape reconstruction	0 0 0 1 0
3d sparse convolution network	1 0 0 0 0
3d structure -based method	1 0 0 0 0
3d surface inspection	0 0 0 1 0
3d surface orientation prior	1 0 0 0 0
3d surface reconstruction	0 0 0 2 0
3d talking head generation	0 0 0 1 0
3d temporal object detection	0 0 0 2 0
3d terrain mapping	0 0 0 1 0
3d tracker	1 0 0 0 0
3d tracking of point	0 0 0 1 0
3d transformer	1 0 0 0 0
3d vehicle detection	0 0 0 1 0
3d vision	0 0 0 1 0
3d world model	0 2 0 0 0
3d-aware image synthesis	0 0 0 1 0
3d-bpp	0 0 0 1 0
3d-navigation	0 0 0 1 0
3dmm	5 1 0 0 0
3dpw	0 0 3 0 0
4d cinema	0 0 0 1 0
500k xprize pandemic response challenge	0 0 2 0 0
6- dof grasping	0 0 0 1 0
6-dof grasp generation	0 0 0 1 0
6-dof grasp pose generation	0 0 0 1 0
6-dof grasp pose generative model	0 1 0 0 0
6-dof grasping	0 0 0 2 0
6-dof object-agnostic grasping	0 0 0 1 0
6-dof teleoperation	1 0 0 0 0
6d object detection	0 0 0 1 0
6d object pose estimation	0 0 0 2 0
7-dof robotic grasping	0 0 0 1 0
8b reward model	0 1 0 0 0
9dof alignment	0 0 0 1 0
a* + ida*	4 0 0 0 0
a3c	1 0 0 0 0
aba	3 0 0 0 0
aba framework	1 0 0 0 0
abaf	3 0 0 0 0
abb industrial robot	1 0 0 0 0
abb industrial robotic arm simulator	1 0 0 0 0
abc	2 0 0 0 0
abdomen ct	0 0 1 0 0
abdomen mri	0 0 1 0 0
abf	3 0 0 0 0
absa	0 0 0 14 0
acc-prox-svrg	1 0 0 0 0
accelerate gnn	0 0 0 1 0
acceleration of llama inference	0 0 0 1 0
ace 2005	0 0 1 0 0
acegpt	0 1 0 0 0
acsa	0 0 0 4 0
action-value critic	1 0 0 0 0
active 3d modeling	0 0 0 1 0
active completion of panoramic natural scenes and 3d object shape	0 0 0 1 0
activitynet v1.3	0 0 1 0 0
actor-critic	1 0 0 0 0
adabelief	2 0 0 0 0
adaboostv	2 0 0 0 0
adams-bashforth	1 0 0 0 0
adams-moulton	1 0 0 0 0
adaptive retrieval-augmented generation	1 0 0 0 0
adaptive tof sensing	0 0 0 1 0
adas	1 0 0 0 0
add ( -s )	0 0 0 0 1
addmc	1 0 0 0 0
ade	0 0 1 0 0
ade20k	0 0 2 0 0
admixture of poisson mrf	1 0 0 0 0
admm	3 0 0 0 0
adni	0 0 2 0 0
advi	1 0 0 0 0
ae	3 0 0 0 0
aes	0 0 0 3 0
af	3 0 0 0 0
affnist	0 0 1 0 0
afriberta	0 1 0 0 0
agedb	0 0 1 0 0
ai	13 0 0 1 0
ai benchmark	0 0 2 0 0
ai feedback	1 0 0 0 0
ai habitat	0 0 1 0 0
ai planning	0 0 0 2 0
aic	0 0 2 0 0
aida ( yago )	0 0 2 0 0
aif	1 0 0 0 0
aime24	0 0 1 0 0
airs	4 0 0 0 0
airsim	0 0 1 0 0
aistd	0 0 1 0 0
ake	0 0 0 4 0
al	6 0 0 7 0
alce	0 0 1 0 0
alexnet	3 0 0 0 0
alfworld	0 0 1 0 0
align	0 1 0 0 0
alphazero	3 0 0 0 0
alzheimer ’s disease ( ad ) detection	0 0 0 1 0
am	0 0 0 3 0
amass	0 0 2 0 0
ambiguous entity retrieval ( amber ) set	0 0 1 0 0
amc23	0 0 1 0 0
american national election studies ( anes ) 2020 exploratory testing survey	0 0 1 0 0
amodal intra-class instance segmentation	0 0 0 1 0
amr 2.0	0 0 1 0 0
amr 3.0	0 0 1 0 0
amr parsing	0 0 0 2 0
amrr	1 0 0 0 0
anac	0 0 1 0 0
analysing the impact of ai on occupation	0 0 0 1 0
analysis of scientific literature related to covid-19	0 0 0 1 0
analysis-by-synthesis	1 0 0 0 0
ancova	3 0 0 0 0
and-or graph	1 0 0 0 0
and-or tree	1 0 0 0 0
anes survey	0 0 1 0 0
ann	7 0 0 0 0
ann-snn conversion	1 0 0 0 0
annealed-hmc	1 0 0 0 0
answer-set programming	1 0 0 0 0
answering complex questions over tkg	0 0 0 1 0
ao*	1 0 0 0 0
aob	1 0 0 0 0
aog	2 0 0 0 0
ap	2 0 0 0 4
ap75	0 0 0 0 1
ape	0 0 0 3 0
apg	1 0 0 0 0
api usage	0 0 0 1 0
apolloscape	0 0 1 0 0
approximate mmd test	1 0 0 0 0
approximate nns	0 0 0 1 0
apr	1 0 0 0 0
aqua	0 0 1 0 0
ar	3 0 1 2 0
arag	3 0 0 0 0
arbitrary-scale blind super-resolution	0 0 0 1 0
arbitrary-scale blind-sr	0 0 0 1 0
arc	0 0 1 0 0
arg	0 0 0 2 0
artificial-intelligence	1 0 0 0 0
aruco marker	1 0 0 0 0
aruco marker detector	1 0 0 0 0
arxiv	0 0 1 0 0
asap	0 0 1 0 0
aslib	0 0 1 0 0
asnet	1 0 0 0 0
asp	8 0 0 0 0
asp bottleneck	0 0 0 1 0
asp grounding bottleneck	0 0 0 1 0
asp solver	3 0 0 0 0
asp system	1 0 0 0 0
aspforaba	2 0 0 0 0
asr	0 0 0 4 3
assembling large 3d structure	0 0 0 1 0
assr	0 0 0 2 0
ast	8 0 0 0 0
atl	1 0 0 0 0
attention rnn	1 0 0 0 0
attribute -based zero-shot learning	0 0 0 1 0
au intensity estimation	0 0 0 3 0
auc	0 0 0 0 5
audio-visual event localization	0 0 0 2 0
aum	1 0 0 0 0
auroc	0 0 0 0 2
autoaugment	2 0 0 0 0
autofe	0 0 0 4 0
automata-theoretic	1 0 0 0 0
automated evaluation of large vision-language model	0 0 0 1 0
automatic 4d cinema	0 0 0 2 0
automatic configuration of ros application	0 0 0 1 0
automatic evaluation of lvlm	0 0 0 1 0
automatic llms ’ citation evaluation	0 0 1 0 0
automl	0 0 0 7 0
automl tool	1 0 0 0 0
autonomous self-improvement	0 0 0 1 0
autoregressive and non-autoregressive nmt	1 0 0 0 0
autoregressive llm	0 2 0 0 0
autoregressive llm inference	0 0 0 1 0
auxiliary vi	1 0 0 0 0
av	0 0 0 2 0
ave	0 0 2 0 0
avel	0 0 0 2 0
average f1	0 0 0 0 1
average-k classification	0 0 0 2 0
average-reward mdp	0 0 0 1 0
average-reward offline rl	0 0 0 1 0
averaging 2d orientation	0 0 0 1 0
avr	0 0 0 1 0
avsd-qa	0 0 1 0 0
b-spline	1 0 0 0 0
ba	0 0 0 1 0
babelnet	0 0 1 0 0
bag-of-word	1 0 0 0 0
bag-of-words ( bow )	1 0 0 0 0
bal	0 0 1 0 0
ball-in-a-cup	0 0 0 1 0
bandit off-policy evaluation	0 0 0 1 0
bart	0 4 0 0 0
basic rrt	1 0 0 0 0
batch-rl	1 0 0 0 0
batchnorm	1 0 0 0 0
bayesdb	1 0 0 0 0
bayesian gmm	1 0 0 0 0
bayesian ode	1 0 0 0 0
bbbc010 c . elegan	0 0 1 0 0
bbob function	0 0 1 0 0
bc	4 0 0 0 0
bci	0 0 0 2 0
bcidr	0 0 1 0 0
bdd100k	0 0 2 0 0
bdd100k mots	0 0 1 0 0
bea-19	0 0 1 0 0
bearing-only slam	0 0 0 3 0
bees	4 0 0 0 0
bellman-ford	1 0 0 0 0
benjamini-hochberg procedure	1 0 0 0 0
bert	0 32 0 0 0
bert-base	0 1 0 0 0
bert_base	0 1 0 0 0
bertscore	0 0 0 0 2
besnard-hunter ’s framework	1 0 0 0 0
best response ( br ) policy network	1 0 0 0 0
best-of-both-world	0 0 0 2 0
beta process ( bp ) prior	1 0 0 0 0
bfp	3 0 0 0 0
bfr	0 0 0 3 0
bic score	1 0 0 0 0
bidirectional llm	0 1 0 0 0
bidirectional lstm	1 0 0 0 0
biggan	0 1 0 0 0
bilinear cnn	1 0 0 0 0
bioasq	0 0 1 0 0
bird 's - eye-view mapping	0 0 0 1 0
black-box few-shot kd	0 0 0 1 0
black-box few-shot knowledge distillation	0 0 0 1 0
blazegraph	1 0 0 0 0
blenderbot	0 1 0 0 0
bleu	0 0 0 0 6
bleu score	0 0 0 0 3
blf	1 0 0 0 0
blimp	0 0 1 0 0
blind hsi deblurring	0 0 0 1 0
blind sr	0 0 0 2 0
blind video super-resolution	0 0 0 1 0
blind-sr	0 0 0 2 0
blink	0 0 1 0 0
blip	0 2 0 0 0
bllip	0 0 1 0 0
bm25	2 0 0 0 0
bn	9 0 0 0 0
bo	3 0 0 0 0
bobw	0 0 0 2 0
bootstrap widrow-hoff	1 0 0 0 0
bow	1 0 0 0 0
boxworld	0 0 1 0 0
bp	7 0 0 0 0
bpg	1 0 0 0 0
bptt	1 0 0 0 0
bq	5 0 0 0 0
bqa	0 0 0 2 0
br-5k	0 0 1 0 0
bradley-terry	1 0 0 0 0
brain-computer interface	0 0 0 1 0
brl tactile fingertip	1 0 0 0 0
bs-rscd	0 0 2 0 0
bsds500	0 0 1 0 0
bt	3 0 0 0 0
btmg	7 0 0 0 0
bts	1 0 0 0 0
btw-bnsl	0 0 0 4 0
byol	1 0 0 0 0
byzantine-tolerant sgd	1 0 0 0 0
c3d	1 0 0 0 0
ca	0 0 0 2 0
ca-vae	2 0 0 0 0
caa	3 0 0 0 0
cad	0 0 0 1 0
cad model alignment	0 0 0 1 0
cad model retrieval	0 0 0 1 0
cad models retrieval	0 0 0 1 0
cad-guided robot sensor planning	1 0 0 0 0
cad-guided robot view planner	1 0 0 0 0
cad-to-scan fit	0 0 0 1 0
cai	4 0 0 0 0
calfw	0 0 1 0 0
calibrate an imu	0 0 0 1 0
caltech-101	0 0 2 0 0
caltech101	0 0 1 0 0
cam	2 0 0 1 0
camera-lidar calibration	0 0 0 1 0
campbell-baker ( cid : 173 ) hausdorff formula	1 0 0 0 0
camvid	0 0 1 0 0
caos	0 0 0 5 0
capsnet	5 0 0 0 0
carrada	0 0 1 0 0
cartpole	0 0 1 0 0
casia-fasd	0 0 1 0 0
cat	0 0 0 5 0
cat2000	0 0 1 0 0
categorical-discrete crf	1 0 0 0 0
category-agnostic 3d lifting	0 0 0 1 0
category-level 3d object perception	0 0 0 1 0
category-level object pose estimation	0 0 0 1 0
causal-inspired analysis	1 0 0 0 0
cbam	3 0 0 0 0
cbn	1 0 0 0 0
cbo	1 0 0 0 0
cbow	1 0 0 0 0
cbs	1 0 0 0 0
cc	2 0 0 0 0
cca	4 0 0 0 0
ccb	0 0 0 1 0
ccl	4 0 0 0 0
ccmatrix	0 0 1 0 0
ccvid	0 0 1 0 0
cd	0 0 0 3 0
cdc	0 0 0 1 0
cef	1 0 0 0 0
celeb hq	0 0 1 0 0
celeba	0 0 1 0 0
celeba-hq	0 0 1 0 0
cem	1 0 0 0 0
centerpoint	1 0 0 0 0
cephalobot	1 0 0 0 0
certifying the robustness of dnn	0 0 0 1 0
cfd	2 0 0 0 0
cfp	0 0 1 0 0
cfp-fp	0 0 1 0 0
cfr	3 0 0 0 0
cgss	0 0 1 0 0
chain-of-thought	3 0 0 0 0
chain-of-thought language prompting	1 0 0 0 0
character-level chinese ner	0 0 0 1 0
character-level sequence-to-sequence	1 0 0 0 0
charades-sta	0 0 1 0 0
chatgpt	0 8 0 0 0
chemistry llm	0 2 0 0 0
chemistry-oriented llm	0 1 0 0 0
chest x-ray classification	0 0 0 1 0
chest x-ray report generation	0 0 0 1 0
chest x-ray14	0 0 1 0 0
chexpert	1 0 0 0 0
chf	2 0 0 0 0
chi-squared hypothesis testing	1 0 0 0 0
chinese few-shot ner	0 0 0 4 0
chinese llm	0 1 0 0 0
chinese ner	0 0 0 2 0
chinese ote	0 0 0 2 0
chinese wsd	0 0 0 1 0
chinese-english	0 0 0 1 0
chow-liu tree	1 0 0 0 0
cif	5 0 0 0 0
cifar	0 0 3 0 0
cifar \$10\$	0 0 1 0 0
cifar-10	0 0 18 0 0
cifar-10 / 100	0 0 1 0 0
cifar-100	0 0 9 0 0
cifar-100c	0 0 1 0 0
cifar-10c	0 0 1 0 0
cifar10	0 0 10 0 0
cifar10-c	0 0 1 0 0
cifar100	0 0 7 0 0
cihp	0 0 1 0 0
cil	0 0 0 2 0
cityperson	0 0 1 0 0
cityscape	0 0 3 0 0
cityscapes-dvps	0 0 1 0 0
ck+	0 0 1 0 0
cl	2 0 0 7 0
cl method	1 0 0 0 0
class-incremental learning	0 0 0 1 0
class-level forgetting	0 0 0 1 0
clevr	0 0 4 0 0
click through rate ( ctr ) prediction	0 0 0 1 0
clinical nlp	0 0 0 1 0
clip	0 23 0 0 0
cll diagnosis	0 0 0 1 0
closed and open-vocabulary attribute prediction	0 0 0 1 0
closing a pdag	0 0 0 1 0
clt	0 0 0 3 0
cmdp	1 0 0 0 0
cmm	1 0 0 0 0
cmr	0 0 1 0 0
cmu	0 0 1 0 0
cmu mocap	0 0 1 0 0
cnn	109 0 0 0 0
cnn / daily mail	0 0 2 0 0
cnn-baye	1 0 0 0 0
cnn-lstm	0 2 0 0 0
cnn-rnn	2 0 0 0 0
co-manipulation	0 0 0 1 0
co-saliency detection	0 0 0 1 0
co-training	3 0 0 0 0
coarse-to-fine imitation learning	1 0 0 0 0
coco	1 0 20 0 0
coco 2017	0 0 1 0 0
coco panoptic	0 0 1 0 0
coco test-dev	0 0 3 0 0
coco-20i	0 0 1 0 0
coco-stuff	0 0 1 0 0
cod	0 0 0 0 1
code lm	0 1 0 0 0
cofw	0 0 1 0 0
collision avoidance regulations at sea	1 0 0 0 0
color -based uv texture-map	1 0 0 0 0
colreg	1 0 0 0 0
coman	1 0 0 0 0
commercial fr sdk	1 0 0 0 0
commercial sdk	1 0 0 0 0
common thorax disease classification and reporting in chest x-ray	0 0 0 1 0
commongen	0 0 1 0 0
commonsenseqa	0 0 1 0 0
comparing continuous optimizer	1 0 0 0 0
complex	1 0 0 0 0
compliant humanoid platform	1 0 0 0 0
compressive sensing mri	0 0 0 1 0
computed tomography ( ct ) reconstruction	0 0 0 1 0
computer aided diagnosis ( cadx )	0 0 0 1 0
computer-aided diagnosis	0 0 0 1 0
conala	0 0 1 0 0
concave n-person game	0 0 0 1 0
conditional gan	3 0 0 0 0
conditional gaussian based crf	1 0 0 0 0
conditional rbm	1 0 0 0 0
conditional-sequential monte carlo	1 0 0 0 0
conflict-embedded narrative generation	0 0 0 1 0
conformal prediction ( cp )	1 0 0 0 0
conll	0 0 1 0 0
conll-14	0 0 1 0 0
consistent dag extension	0 0 0 1 0
constant kl coefficient	2 0 0 0 0
constitutional ai	2 0 0 0 0
constrained clustering	1 0 0 0 0
contact-rich task	0 0 0 1 0
context-specific citation generation	0 0 0 1 0
contingency aware im	0 0 0 1 0
contingency-aware im	0 0 0 2 0
continual and gradual tta	0 0 0 2 0
continual fine-tuning	1 0 0 0 0
continual learning ( cl ) method	1 0 0 0 0
continual pre-training	1 0 0 0 0
continual spike-timing-dependent plasticity ( stdp ) learning	1 0 0 0 0
continual stdp learning	1 0 0 0 0
continuous crf	1 0 0 0 0
continuous non-monotone submodular and dr-submodular maximization	0 0 0 1 0
continuous-time pomdp	0 0 0 1 0
contrastive self-supervised learning	1 0 0 0 0
contrastive vision-language pre-training	0 0 0 1 0
control uav	0 0 0 1 0
controllable adhesion using magneto-rheological fluid ( mrf )	1 0 0 0 0
controllable adhesion using mrf	1 0 0 0 0
controllable text-to-3d generation	0 0 0 2 0
controlnet	1 2 0 0 0
conventional gzsl approach	1 0 0 0 0
conventional irl	1 0 0 0 0
conversational ai	0 0 0 2 0
conversion of snn	0 0 0 1 0
convex mpc controller	1 0 0 0 0
convnet	4 0 0 0 0
convolutional neural network ( cnn )	1 0 0 0 0
cooperative multi-agent reinforcement learning	0 0 0 1 0
coordconv	1 0 0 0 0
coordinate -based mlp	1 0 0 0 0
cop	0 0 0 1 0
corbs	0 0 1 0 0
cost-aware learning of causal graph	0 0 0 1 0
cot	3 0 0 0 0
cp	2 0 0 0 0
cpg	2 0 0 0 0
cplfw	0 0 1 0 0
cpn	0 1 0 0 0
cpp	0 0 0 2 0
cqa	0 0 0 6 0
cramér gan	1 0 0 0 0
crf	12 0 0 0 0
crl	2 0 0 1 0
cross-domain and cross-dimension learning	0 0 0 1 0
cross-domain aspect and opinion terms extraction	0 0 0 1 0
cross-domain image classification	0 0 0 1 0
cross-domain re-id	0 0 0 1 0
cross-domain sr	0 0 0 1 0
cross-domain video anomaly detection	0 0 0 1 0
cross-lingual llm adaptation	0 0 0 1 0
cross-lingual machine reading comprehension	0 0 0 1 0
cross-lingual machine reading comprehension ( xmrc )	0 0 0 1 0
cross-lingual mrc	0 0 0 1 0
cross-lingual phrase retrieval	0 0 0 1 0
cross-lingual representation alignment	0 0 0 1 0
cross-lingual sts	0 0 0 1 0
cross-lingual transfer	0 0 0 2 0
cross-lingual transfer of dependency parser	0 0 0 1 0
cross-modal embedding	1 0 0 0 0
cross-modal flow estimation	0 0 0 1 0
cross-task transfer	1 0 0 0 0
crosswoz	0 0 1 0 0
crowdpose	0 0 1 0 0
crows-pair	0 0 1 0 0
cs	4 0 0 0 0
csfd	2 0 0 0 0
ct	3 0 0 0 0
ct metal artifact reduction	0 0 0 1 0
ctc	1 0 0 0 0
ctde	1 0 0 0 0
ctr prediction	0 0 0 4 0
cub	0 0 3 0 0
cub-200	0 0 1 0 0
cub-200-2011	0 0 1 0 0
cub200	0 0 1 0 0
cuhk-sysu	0 0 1 0 0
cuhk-sysu person search	0 0 1 0 0
cuhk03	0 0 1 0 0
culane	0 0 2 0 0
cuosqp	1 0 0 0 0
cv	0 0 0 0 2
cvae	2 0 0 0 0
cvrp	0 0 0 3 0
cvxpy	2 0 0 0 0
cxr data annotation and classification	0 0 0 1 0
cybersecurity plm	0 1 0 0 0
cycle-consistency	1 0 0 0 0
d-amp	1 0 0 0 0
d3pm	2 0 0 0 0
da	3 0 0 3 0
dae	5 0 0 0 0
dag	13 0 0 0 0
dagger	2 0 0 0 0
dain	1 0 0 0 0
dall-e 2	0 1 0 0 0
dar	0 0 0 1 0
darts	0 0 1 0 0
data-driven mpc	2 0 0 0 0
data-free knolwedge distillation	0 0 0 1 0
davis 2016	0 0 1 0 0
davis 2017val / test-dev	0 0 1 0 0
dbpedia	0 0 1 0 0
dbscan	6 0 0 0 0
dc	0 0 0 1 0
dc-checking	0 0 0 2 0
dcbf	1 0 0 0 0
dcm	2 0 0 0 0
dcnn	7 0 0 0 0
ddi	0 0 0 0 4
ddm	4 0 0 0 0
ddn	0 0 0 1 0
ddpm	1 0 0 0 0
de	4 0 0 0 0
de-en	0 0 1 0 0
dea	3 0 0 0 0
deblur-nerf	1 0 0 0 0
decentralized multi-agent cooperative learning	0 0 0 1 0
decentralized multi-armed bandit	0 0 0 1 0
decentralized rrt	1 0 0 0 0
decoupled gnn	1 0 0 0 0
deep cnn	4 0 0 0 0
deep lm retriever	1 0 0 0 0
deep matrix gp prior	1 0 0 0 0
deep mtl	0 0 0 3 0
deep multi-task learning	1 0 0 0 0
deep q-network	1 0 0 0 0
deep residual mlp	1 0 0 0 0
deep rl	7 0 0 0 0
deep semi-supervised learning	0 0 0 1 0
deep snn	2 0 0 0 0
deep-q learning	1 0 0 0 0
deepfashion	0 0 2 0 0
deepseek-math	0 1 0 0 0
deepseek-r1	0 1 0 0 0
deepseek-r1-distilled qwen and llama	0 1 0 0 0
deformable 3d shape matching	0 0 0 1 0
degree-2 sos	1 0 0 0 0
degree-4 sos	1 0 0 0 0
demixed pca	1 0 0 0 0
dense 2d-to-3d correspondence predictor	1 0 0 0 0
dense 3d environment reconstruction	0 0 0 1 0
dense 3d modeling	0 0 0 1 0
dense 3d reconstruction	0 0 0 2 0
dense monocular slam	3 0 0 0 0
densetnt	1 0 0 0 0
depth -based 3d hand pose estimation	0 0 0 1 0
depth image super-resolution	0 0 0 1 0
depth-aware video panoptic segmentation	0 0 0 1 0
derivative-free optimization	0 0 0 1 0
derm7pt	0 0 1 0 0
design of oadlc mechanism	0 0 0 1 0
designing high-revenue combinatorial auction	0 0 0 1 0
desoba	0 0 1 0 0
detecting 3d object	0 0 0 1 0
detecting human-object interaction	0 0 0 1 0
detection of sdc-causing error	0 0 0 1 0
deterministic cnn	1 0 0 0 0
deterministic hb	1 0 0 0 0
deterministic pc	1 0 0 0 0
dex	2 0 0 0 0
dexterous arm-hand grasping	0 0 0 1 0
dfo	0 0 0 5 0
dg	0 0 0 4 0
diagnosis of global non-alcoholic fatty liver disease ( nafld )	0 0 0 1 0
dialogpt	0 1 0 0 0
differentiable jpeg	1 0 0 0 0
differentially private ( dp ) regression	0 0 0 1 0
diffgrad	2 0 0 0 0
diffusion-weighted mri	0 0 0 1 0
diligent-mv	0 0 1 0 0
dino	0 1 0 0 0
dino vit	0 1 0 0 0
dip	2 0 0 0 0
direct nmpc	1 0 0 0 0
direct semi-dense rolling-shutter slam	1 0 0 0 0
direct semi-dense slam	1 0 0 0 0
disc2021	0 0 1 0 0
discounted mdp	0 0 0 1 0
discrete action on-policy learning	0 0 0 1 0
discrete action on-policy rl	0 0 0 1 0
discrete ddpm	1 0 0 0 0
disfa	0 0 1 0 0
disjoint and permuted mnist	0 0 1 0 0
distantly-labeled rationale	1 0 0 0 0
distributed synchronous sgd	1 0 0 0 0
distributional rl	1 0 0 0 0
distributionally robust mpc	1 0 0 0 0
diving-48	0 0 1 0 0
dkl	1 0 0 0 0
dl	3 0 0 0 0
dl-lite	1 0 0 0 0
dlvm	2 0 0 0 0
dm	2 0 0 0 0
dm-control	0 0 1 0 0
dmed	1 0 0 0 0
dnf	2 0 0 0 0
dnn	61 0 0 0 0
dnn augmentation	1 0 0 0 0
dnn inference	0 0 0 1 0
dnn inference accuracy	0 0 0 0 1
dnn inference offloading	0 0 0 1 0
dnn training	0 0 0 1 0
docred	0 0 2 0 0
document-level machine translation	0 0 0 1 0
document-level relation extraction	0 0 0 1 0
doe	1 0 0 0 0
domain-agnostic image -based rigid slice-to-volume registration	0 0 0 1 0
domain-agnostic slice-to-volume ( s2v ) registration	0 0 0 1 0
dose-finding clinical trial	0 0 0 1 0
dota-v1.0	0 0 1 0 0
dp	3 0 0 0 0
dp for regression	0 0 0 1 0
dpadam	1 0 0 0 0
dpo	2 0 0 0 0
dpp	11 0 0 0 0
dpp learning	0 0 0 1 0
dqn	2 0 0 0 0
dr	3 0 0 2 0
dr-submodular maximization	0 0 0 1 0
drift-diffusion model	1 0 0 0 0
drive360	0 0 1 0 0
drivingstereo	0 0 1 0 0
drl	13 0 0 0 0
drsl	0 0 0 3 0
ds	3 0 0 0 0
dsat	0 0 0 1 0
dsd	0 0 0 1 0
dsft	1 0 0 0 0
dsiac	0 0 1 0 0
dst	0 0 0 3 0
dtu	0 0 1 0 0
dual-slip	3 0 0 0 0
duc 2001	0 0 1 0 0
dukemtmc	0 0 1 0 0
dukemtmc-reid	0 0 1 0 0
dum	2 0 0 0 0
duorc	0 0 1 0 0
dvpq	0 0 0 0 2
dvps	0 0 0 2 0
dvs 128	0 0 1 0 0
dwa	1 0 0 0 0
dynamic-controllability-checking	0 0 0 1 0
dyntex	0 0 1 0 0
e-vqa	0 0 1 0 0
e2d	1 0 0 0 0
e2enlg	0 0 1 0 0
eae	0 0 0 1 0
ear	0 0 0 1 0
early-exit	1 0 0 0 0
ebin ( or dewitt ) metrics	1 0 0 0 0
ebm	3 0 0 0 0
ec	5 0 0 1 0
eeg and face image classification	0 0 0 1 0
efficientdet-d1	0 2 0 0 0
efficientdet-d2	0 2 0 0 0
efficientdet-d3	0 2 0 0 0
efficientnet-b0	0 1 0 0 0
efg	8 0 0 2 0
efm	2 0 0 0 0
efx	7 0 0 0 0
egtea gaze+	0 0 1 0 0
ehr	0 0 2 0 0
ek100	0 0 2 0 0
ekf	6 0 0 0 0
ekf-slam	3 0 0 0 0
elastic-net regularization	1 0 0 0 0
elbo	1 0 0 0 0
electroencephalogram ( eeg ) classification	0 0 0 1 0
electromagnetic ( em ) tracking	1 0 0 0 0
em	12 0 0 0 0
em -like optimization	1 0 0 0 0
em algorithm	1 0 0 0 0
embedding-informed adaptive retrieval-augmented generation	1 0 0 0 0
emg-to-pose	0 0 0 1 0
emotion-aware pedestrian intent prediction	0 0 0 1 0
en-vi	0 0 1 0 0
enas	1 0 0 0 0
end-to-end autonomous driving	0 0 0 1 0
end-to-end deep learning	0 0 0 1 0
end-to-end learning	1 0 0 0 0
end-to-end streaming asr	0 0 0 1 0
end-to-end task-oriented dialog	0 0 0 1 0
end2end restaurant dialog	0 0 0 1 0
endpoint	1 0 0 0 0
english ad corpus	0 0 1 0 0
english-german translation	0 0 0 1 0
english-japanese	0 0 0 1 0
enhancenet	1 0 0 0 0
enn	3 0 0 0 0
eo	2 0 0 0 0
epe3d	0 0 0 0 1
epic kitchens	0 0 1 0 0
epicktichens100	0 0 1 0 0
equality-constrained ik	0 0 0 1 0
ere	0 0 1 0 0
erm	2 0 0 0 0
error re-weighting cp	1 0 0 0 0
ertc	0 0 0 2 0
es	1 0 0 0 0
ese	0 0 0 1 0
ese method	5 0 0 0 0
esec	1 0 0 0 0
estimate 3d geometry in a single image	0 0 0 1 0
estimate 6d object pose	0 0 0 1 0
estimate nas score	0 0 0 1 0
estimate the 6d pose of object	0 0 0 1 0
estimating depth from a single rgb image	0 0 0 1 0
estimating fine-scaled depth maps from single rgb image	0 0 0 1 0
estimating out-of-domain performance	0 0 0 1 0
estimating self-reported psychological traits from gait	0 0 0 1 0
estimating the 3d layout of indoor scene	0 0 0 1 0
estimation of 3d structures and camera projection	0 0 0 1 0
etc	3 0 0 0 0
eth-xgaze	0 0 1 0 0
euclidean tsp	0 0 0 1 0
euroc	0 0 1 0 0
event-centric generation and classification	0 0 0 1 0
ewa	1 0 0 0 0
example -based super-resolution	0 0 0 1 0
exemplar-free semi-supervised class incremental learning	0 0 0 1 0
expectation-maximisation	1 0 0 0 0
expectation-maximization	1 0 0 0 0
expi	0 0 1 0 0
explaining deep rl agent	0 0 0 1 0
explore-then-commit	2 0 0 0 0
extension problem for pdag	0 0 0 1 0
extensive-form game	0 0 0 2 0
extensive-form network security game	0 0 0 1 0
extensive-form nsg	0 0 0 2 0
extreme multi-label classification	0 0 0 1 0
extreme multi-label classification ( xmc )	0 0 0 1 0
eyediap	0 0 1 0 0
eyeglasses 3d shape reconstruction	0 0 0 1 0
f0.5	0 0 0 0 2
f1	0 0 0 0 7
f1 score	0 0 0 0 3
f1-score	0 0 0 0 4
fa	8 0 0 0 0
fa*	1 0 0 0 0
face pad	0 0 0 2 0
face recognition sdk	1 0 0 0 0
facial 3d geometry and texture recovery	0 0 0 1 0
facial 3d morphable model	0 2 0 0 0
facial action unit ( au ) intensity estimation	0 0 0 2 0
facial au intensity estimation	0 0 0 2 0
fairytaleqa	0 0 1 0 0
far ood	0 0 0 1 0
fashion mnist	0 0 2 0 0
fashionai global challenge	0 0 1 0 0
fastecrs	0 0 1 0 0
faster r-cnn	4 0 0 0 0
fasterrcnn	3 0 0 0 0
fastica	1 0 0 0 0
fastlas	6 0 0 0 0
fasttext	4 1 0 0 0
fate	1 0 0 0 0
fault- tolerant control ( ftc )	0 0 0 1 0
fault-tolerant control	0 0 0 1 0
fci	1 0 0 0 0
fcn	4 1 0 0 0
fcn8	0 1 0 0 0
fddb	0 0 1 0 0
fds	1 0 0 0 0
fea	1 0 0 0 0
fem	2 0 0 0 0
fer	0 0 0 2 0
fera 2015	0 0 1 0 0
fever	0 0 1 0 0
fever score	0 0 0 0 1
few / zero-shot kd	1 0 0 0 0
few-shot class incremental learning	0 0 0 1 0
few-shot classification	0 0 0 1 0
few-shot fine-grained recognition	0 0 0 1 0
few-shot learning	0 0 0 2 0
few-shot learning on graph	1 0 0 0 0
few-shot medical image segmentation	0 0 0 1 0
few-shot named entity recognition ( ner )	0 0 0 1 0
few-shot ner	0 0 0 3 0
few-shot open-set recognition	0 0 0 1 0
few-shot table-to-text generation	0 0 0 1 0
ffd	2 0 0 0 0
fft	1 0 0 0 0
fg-sbir	0 0 0 3 0
fid	0 0 0 0 3
fim	1 0 0 0 0
finding the map assignment	0 0 0 1 0
fine-grained scene graph generation	0 0 0 1 0
fine-grained sketch -based image retrieval	0 0 0 2 0
fine-grained text to image generation	0 0 0 1 0
fine-tuning	1 0 0 0 0
finegym	0 0 1 0 0
finray soft gripper	1 0 0 0 0
fisher-rao metric	1 0 0 0 0
fishergcn	1 0 0 0 0
fitting of cad models to 3d scan	0 0 0 1 0
five-factor model	1 0 0 0 0
fixed-parameter tractable ( fpt ) algorithm	1 0 0 0 0
fixed-size video summarization	0 0 0 1 0
fkl	3 0 0 0 0
fl	8 0 0 6 0
fl incentive mechanism design	0 0 0 1 0
flan-t5	0 1 0 0 0
flickr30k	0 0 1 0 0
flop	0 0 0 0 8
flops	0 0 0 0 2
flyingthings3d	0 0 2 0 0
fmd	0 0 1 0 0
fmg armband	3 0 0 0 0
fmri -based neuroscience study	0 0 0 1 0
fnn	2 0 0 0 0
foc	1 0 0 0 0
follow-the-perturbed-leader	3 0 0 0 0
follow-the-regularized-leader	1 0 0 0 0
force-sensing	0 0 0 1 0
foreground-background segmentation	0 0 0 1 0
forward and inverse pde problem	0 0 0 1 0
forward kullback-leibler ( fkl ) divergence	1 0 0 0 0
forwardstop	1 0 0 0 0
fpn	2 0 0 0 0
fpras	1 0 0 0 0
fps	1 0 0 0 2
fr	0 0 0 2 0
framenet	0 0 2 0 0
frank-wolfe	5 0 0 0 0
frank-wolfe algorithm	3 0 0 0 0
freefield1010	0 0 1 0 0
fscil	0 0 0 1 0
fsfgir	0 0 0 1 0
fslg	6 0 0 0 0
fsosr	0 0 0 3 0
ftc	0 0 0 1 0
ftd	0 0 1 0 0
ftpl	7 0 0 0 0
ftr	0 0 0 0 1
ftrl	4 0 0 0 0
full-body gesture	1 0 0 0 0
full-resolution light field deblurring	0 0 0 1 0
fully supervised vo	1 0 0 0 0
fully-semantic parsing	0 0 0 1 0
functional mri	0 0 0 1 0
fuzzy art	1 0 0 0 0
fuzzy art network	1 0 0 0 0
fuzzy art neural network	1 0 0 0 0
fwer	0 0 0 0 1
g-pcc	4 0 0 0 0
gad	0 0 0 2 0
gail	2 0 0 0 0
gan	71 0 0 0 0
gan -based image-to-image translation network	1 0 0 0 0
gan inversion	1 0 0 0 0
gan training	0 0 0 2 0
gat	4 0 0 0 0
gauss-newton optimization	1 0 0 0 0
gaussian mean-field vi	1 0 0 0 0
gaussian process ( gp ) bandit optimization	1 0 0 0 0
gaussian process ( gp ) nonlinear ica	1 0 0 0 0
gaussian process ( gp ) regression	2 0 0 0 0
gaussian var	1 0 0 0 0
gaze360	0 0 1 0 0
gcl	4 0 0 0 0
gcn	11 0 0 0 0
gcnii	1 0 0 0 0
gcs	2 0 0 0 0
gd	12 0 0 0 0
gec	0 0 0 4 0
gelu	1 0 0 0 0
gemini-2.0	0 1 0 0 0
generalized zero-shot learning	0 0 0 1 0
generalized-reactivity	1 0 0 0 0
generate 3d assets of fantastical animal	0 0 0 1 0
generating 3d-aware image	0 0 0 1 0
generating fantastical 3d animal asset	0 0 0 1 0
generation of diverse 3d-aware image	0 0 0 1 0
generative 3d shape modeling	1 0 0 0 0
generative ai	4 0 0 0 0
generative artificial intelligence ( ai )	1 0 0 0 0
generative ie	0 0 0 1 0
generative information extraction ( ie )	0 0 0 1 0
generative vlm	0 3 0 0 0
geno	2 0 0 0 0
geo-query	0 0 1 0 0
ges	6 0 0 0 0
gflop	0 0 0 0 1
gflownet	2 0 0 0 0
gfp	1 0 0 0 0
gigaword	0 0 1 0 0
gist	1 0 0 0 0
glm	8 0 0 0 0
global self-attention	1 0 0 0 0
glove	0 2 0 0 0
gls	3 0 0 0 0
glue	0 0 9 0 0
gmac	0 0 0 0 2
gmac operation	0 0 0 0 1
gmm	6 0 0 0 0
gmrf	3 0 0 0 0
gnc	2 0 0 0 0
gnn	19 0 0 0 0
goal-conditioned dynamic manipulation of deformable object	0 0 0 1 0
goal-reaching policy learning	0 0 0 1 0
google / flant-t5xxl	0 1 0 0 0
google landmarks v2	0 0 1 0 0
googlenet	1 0 0 0 0
gp	15 0 0 0 0
gp prior	1 0 0 0 0
gp-lvm	1 0 0 0 0
gpe	1 0 0 0 0
gplvm	5 0 0 0 0
gps	1 0 0 0 0
gpt	0 16 0 0 0
gpt-2	0 8 0 0 0
gpt-2 small	0 1 0 0 0
gpt-3	0 1 0 0 0
gpt-3 xl	0 1 0 0 0
gpt-3.5-turbo	0 1 0 0 0
gpt-4	0 4 0 0 0
gpt-4-turbo	0 1 0 0 0
gpt-4.5	0 1 0 0 0
gpt-4o	0 4 0 0 0
gpt-4v	0 3 0 0 0
gpt2	0 1 0 0 0
gpt3.5	0 1 0 0 0
gpt4	0 2 0 0 0
gpt4 -style language model	0 1 0 0 0
gpt4 -style model	0 1 0 0 0
gptq	1 0 0 0 0
gpu energy consumption	0 0 0 0 1
gpu memory	0 0 0 0 1
gpu memory overhead	0 0 0 0 1
gpu memory usage	0 0 0 0 1
gpu-day	0 0 0 0 2
gqa	0 0 1 0 0
gr ( 1 )	3 0 0 0 0
grad-cam	1 0 0 0 0
gradient vector flow ( gvf ) snake	1 0 0 0 0
gradient-free variational inference	1 0 0 0 0
graph -based cnn	1 0 0 0 0
graph ml	0 0 0 1 0
graph neuralnetwork	1 0 0 0 0
graph two-sample testing	0 0 0 1 0
graph-regularized mlp	1 0 0 0 0
graspnet-1 billion	0 0 1 0 0
graspnet-1billion	0 0 2 0 0
grbm	1 0 0 0 0
grid -based motion statistics ( gms )	1 0 0 0 0
gridworld	0 0 1 0 0
grnn	3 0 0 0 0
gromov-hausdorff distance	0 0 0 0 1
gromov-wasserstein discrepancy	2 0 0 0 0
gromov-wasserstein optimal transport	1 0 0 0 0
gs	0 0 0 3 0
gsn	2 0 0 0 0
gsplat	2 0 0 0 0
gspn	2 0 0 0 0
gsvd-music	1 0 0 0 0
gt	0 0 3 0 0
gta5	0 0 1 0 0
gtsrb	0 0 1 0 0
gvd	0 0 0 2 0
gzsl	0 0 0 4 0
habitat objnav	0 0 1 0 0
hamilton-jacobi	1 0 0 0 0
hamilton-jacobi ( hj ) partial differential equation	1 0 0 0 0
hamilton-jacobi ( hj ) reachability analysis	1 0 0 1 0
hamilton-jacobi partial differential equation	1 0 0 0 0
hand-object interaction	0 0 0 2 0
haptic-enabled shared-control	1 0 0 0 0
hardware-in-the-loop	1 0 0 0 0
hcp	0 0 3 0 0
hd	1 0 0 0 0
hd-ir	0 0 0 3 0
hdm	1 0 0 0 0
hdr imaging	0 0 0 1 0
hebrew nlp	0 0 0 1 0
hebrew plm	0 2 0 0 0
heterogeneous information network ( hin ) embedding	0 0 0 1 0
hgp	5 0 0 0 0
hico-det	0 0 1 0 0
hierarchical rl	1 0 0 0 0
hierarchical temporal logic tamp	0 0 0 2 0
high dynamic range ( hdr ) imaging	0 0 0 1 0
high-dimensional classification	0 0 0 1 0
high-dimensional regression	0 0 0 1 0
higher-order runge-kutta	1 0 0 0 0
hilbert-schmidt independence criterion	1 0 0 0 0
hints for mwp	0 0 0 1 0
hj equation	1 0 0 0 0
hj partial differential equation	1 0 0 0 0
hj reachability	3 0 0 1 0
hke	0 0 0 1 0
hm3d	0 0 1 0 0
hm3d objectnav	0 0 1 0 0
hmc	8 0 0 0 0
hmdb	0 0 2 0 0
hmdb-51	0 0 1 0 0
hmdb51	0 0 1 0 0
hmm	3 0 0 0 0
hmr	0 0 0 1 0
hocc	2 0 0 0 0
hog	1 0 0 0 0
hoi	0 0 0 2 0
hoi detection	0 0 0 1 0
hollywood ii	0 0 1 0 0
hospitals / residents problem with couples ( hrc )	0 0 0 1 0
hownet	0 0 2 0 0
hownet -based chinese wsd	0 0 0 1 0
hownet -based wsd	0 0 0 2 0
hp estimator	0 2 0 0 0
hpe	0 0 0 6 0
hqp	2 0 0 0 0
hrc	0 0 0 6 0
hri	0 0 0 2 0
hrl	4 0 0 0 0
hrp-4c	1 0 0 0 0
hsi super-resolution	0 0 0 4 0
hsi-sr	0 0 0 2 0
hsic lasso	3 0 0 0 0
htc	1 0 0 0 0
hter	0 0 0 0 1
htn	1 0 0 0 0
htn planning	2 0 0 0 0
htn problem	0 0 0 1 0
http version parallelism	2 0 0 0 0
https website fingerprinting	0 0 0 1 0
human 3.6m	0 0 1 0 0
human pose ( hp ) estimation	0 0 0 1 0
human-agent cooperation	0 0 0 1 0
human-ai and human-robot collaboration	0 0 0 1 0
human-ai collaboration	0 0 0 2 0
human-ai interaction	0 0 0 3 0
human-multi-robot collaboration	0 0 0 1 0
human-object interaction ( hoi ) detection	0 0 0 1 0
human-robot collaboration	0 0 0 3 0
human-robot cooperative carrying	0 0 0 1 0
human-robot interaction	0 0 0 1 0
human3.6m	0 0 5 0 0
humaneval+	0 0 1 0 0
humanevalfix	0 0 2 0 0
humanevalsynth	0 0 1 0 0
humanoidbench	0 0 1 0 0
hvs	1 0 0 0 0
hvsmr 2016	0 0 1 0 0
hybrid force and position nmpc	1 0 0 0 0
hybrid gcs	1 0 0 0 0
hypergraphs with edge-dependent vertex weight	1 0 0 0 0
hyperspectral and rgb image fusion	0 0 0 1 0
hyperspectral image ( hsi ) recovery	0 0 0 1 0
hyperspectral image ( hsi ) super-resolution	0 0 0 1 0
hyperspectral image super-resolution	0 0 0 2 0
i2i	0 0 0 1 0
iam	0 0 1 0 0
ibp	2 0 0 0 0
ibug	0 0 1 0 0
ibvs-nmpc	1 0 0 0 0
ic	3 0 0 0 0
ica	5 0 0 0 0
iccma ' 23	0 0 1 0 0
icd	0 0 4 0 0
icd indexing	0 0 0 2 0
icdar 2015 robust reading focused scene text	0 0 1 0 0
icl	8 0 0 0 0
icm	0 0 0 0 2
icp	2 0 0 0 0
ics	0 0 0 2 0
ida*	5 0 0 0 0
identifying out-of-distribution ( ood ) sample	0 0 0 1 0
identifying protein-protein interaction site	0 0 0 1 0
identity-preserving blind face restoration	0 0 0 1 0
idiap replay-attack	0 0 1 0 0
ie	0 0 0 6 0
iec	6 0 0 0 0
if	1 0 0 0 0
if_eval	0 0 1 0 0
ift	3 0 0 0 0
igt	0 0 5 0 0
igzsl	0 0 0 1 0
ihmm	4 0 0 0 0
iht	3 0 0 0 0
iid	0 0 0 2 0
ijb-a	0 0 2 0 0
ijb-b	0 0 1 0 0
ijb-c	0 0 1 0 0
ik	0 0 0 1 0
ilc	2 0 0 0 0
ilp	4 0 0 2 0
ilqg	1 0 0 0 0
ilsvrc 2014	0 0 1 0 0
im	0 0 0 3 0
image -based hmr	0 0 0 1 0
image -based reid	0 0 0 1 0
image bert pre-training	1 0 0 0 0
image sr	0 0 0 1 0
image super-resolution	0 0 0 2 0
image-to-graph transformer	1 0 0 0 0
image-to-image translation	0 0 0 1 0
image-to-latex generation	0 0 0 1 0
image-to-markup generation	0 0 0 1 0
imagenet	0 0 24 0 0
imagenet classification	0 0 0 1 0
imagenet ilsvrc 2012	0 0 1 0 0
imagenet vid	0 0 1 0 0
imagenet vid 2015	0 0 1 0 0
imagenet vid dataset	0 0 1 0 0
imagenet-1000	0 0 1 0 0
imagenet-1k	0 0 4 0 0
imagenet-21k	0 0 1 0 0
imagenet-c	0 0 2 0 0
imagenet-subset	0 0 1 0 0
imagenet-subset100	0 0 1 0 0
imagenet-vid	0 0 1 0 0
imbalanced live-stream recommendation	0 0 0 1 0
img	0 0 0 2 0
imperfect-information game	0 0 0 1 0
imperfect-recall abstraction	1 0 0 0 0
implicit 3d reconstruction	0 0 0 1 0
implicit 3d surface	1 0 0 0 0
implicit in-context learning	0 0 0 1 0
imu calibration	0 0 0 1 0
imu pose estimation	0 0 0 1 0
imvc	0 0 0 3 0
in-context learning	1 0 0 0 0
inception-x	1 0 0 0 0
incomplete kg question answering	0 0 0 1 0
incomplete multi-view clustering	0 0 0 1 0
inference of 3d shapes from 2d image	0 0 0 1 0
inferring object shape from a single 2d image	0 0 0 1 0
infimnist	0 0 1 0 0
infinite horizon continuous mdp	0 0 0 1 0
infinite impulse response ( iir ) filter	1 0 0 0 0
infogan	1 0 0 0 0
infonce	4 0 0 0 0
information retrieval ( ir )	0 0 0 1 0
information-seeking dialogue	0 0 0 1 0
infoseek	0 0 1 0 0
inn	3 0 0 0 0
innerpoint	2 0 0 0 0
inr	1 0 0 0 0
inserting a random-access memory ( ram )	0 0 0 1 0
instahide	6 0 0 0 0
instance-dependent pll	0 0 0 1 0
instructgpt	0 1 0 0 0
instruction fine-tuning	1 0 0 0 0
instruction-tuned llm	0 1 0 0 0
integrating n-best hypothese	1 0 0 0 0
interpreting dnn	0 0 0 1 0
interpreting llm	0 0 0 1 0
intravascular ultrasound ( ivus ) imaging	1 0 0 0 0
invertible neural network ( inn )	1 0 0 0 0
ioc	1 0 0 0 0
iohanalyzer	1 0 0 0 0
iohmm	2 0 0 0 0
iohprofiler	1 0 0 0 0
iou	0 0 0 0 4
ip level industry categorization	0 0 0 1 0
ip-level industry categorization	0 0 0 1 0
ipo	1 0 0 0 0
ips	3 0 0 0 0
iqa	0 0 0 1 0
ir	0 0 0 2 0
irl	2 0 0 4 0
irls	1 0 0 0 0
irt	5 0 0 0 0
is	0 0 0 0 1
isbi 2012 em segmentation benchmark	0 0 2 0 0
ising crf	1 0 0 0 0
isomap	1 0 0 0 0
iterative kernel pca	2 0 0 0 0
itl	0 0 0 2 0
itml	1 0 0 0 0
itti-koch-niebur model	1 0 0 0 0
iu x-ray	0 0 2 0 0
ivus	3 0 0 0 0
jade	1 0 0 0 0
jga	0 0 0 0 1
job offer - - applicant cv matching	0 0 0 1 0
joint estimation of edges and 3d scene	0 0 0 1 0
joint multi-label and estimation problem	0 0 0 1 0
joint multi-person pose estimation and tracking	0 0 0 1 0
joint nlu model	1 0 0 0 0
joint video rolling shutter correction and super-resolution	0 0 0 1 0
jpeg	3 0 0 0 0
jpeg 2000	1 0 0 0 0
jpeg artifacts reduction	0 0 0 1 0
jpeg artifacts suppression	0 0 0 1 0
jpeg2000	1 0 0 0 0
k-dpp	1 0 0 0 0
k-nn	1 0 0 0 0
kaist	0 0 1 0 0
kaplan-meier estimator	1 0 0 0 0
kb	0 0 5 0 0
kb completion	0 0 0 1 0
kbp 2017 event coreference dataset	0 0 1 0 0
kci	0 0 0 0 2
kd	20 0 0 0 0
kernel hebbian algorithm ( kha )	1 0 0 0 0
kernel pca	1 0 0 0 0
kernel svm	3 0 0 0 0
kernel-pca	1 0 0 0 0
keypoint ap	0 0 0 0 1
kf	2 0 0 0 0
kf based slam	1 0 0 0 0
kg	0 0 10 0 0
kg link prediction	0 0 0 3 0
kge	5 0 0 0 0
kgqa	0 0 0 2 0
kgqa over incomplete kg	0 0 0 1 0
kha	3 0 0 0 0
kilt	0 0 1 0 0
kinetics-400	0 0 1 0 0
kinetics400	0 0 1 0 0
kitti	0 0 14 0 0
kitti 2015	0 0 1 0 0
kitti 3d object detection	0 0 1 0 0
kitti odometry benchmark	0 0 1 0 0
kitti online benchmark	0 0 1 0 0
kitti scene flow	0 0 2 0 0
kitti tracking benchmark	0 0 1 0 0
kl	2 0 0 0 0
kl and linear combination	1 0 0 0 0
kl divergence	1 0 0 0 3
kl method	1 0 0 0 0
kl-divergence -based combination	1 0 0 0 0
knowledge distillation ( kd )	1 0 0 0 0
knowledge-aware question answering	0 0 0 1 0
knowledge-grounded conversation	0 0 0 1 0
kpca	1 0 0 0 0
kth	0 0 1 0 0
kuka lbr 4+	1 0 0 0 0
kullback-leiber divergence	1 0 0 0 0
kullback-leibler ( kl ) regularization	1 0 0 0 0
kullback-leibler divergence	2 0 0 0 1
kv cache	1 0 0 0 0
kv-cache	5 0 0 0 0
kv-cache compression	1 0 0 0 0
l0	2 0 0 0 0
l0-norm penalty	1 0 0 0 0
l1	2 0 0 0 0
l1 depth	0 0 0 0 1
l1 distance	0 0 0 0 1
l1 magnitude	1 0 0 0 0
l1-svm	1 0 0 0 0
l2	2 0 0 0 0
l2 estimation error	0 0 0 0 2
l2 matching loss	1 0 0 0 0
l2 regularization	2 0 0 0 0
l2-regularized	1 0 0 0 0
l2-sp	1 0 0 0 0
l2l	2 0 0 0 0
l2v	2 0 0 0 0
labelme	0 0 1 0 0
laft	2 0 0 0 0
lagrangecbwlc	3 0 0 0 0
lanczosnet	1 0 0 0 0
language-directed humanoid whole-body control	0 0 0 1 0
laplacian svm	1 0 0 0 0
lapsvm	5 0 0 0 0
large language models ( llms )	0 1 0 0 0
large vision-language model	0 2 0 0 0
large-scale 2.5d mapping	0 0 0 1 0
lasot	0 0 1 0 0
lasso	2 0 0 0 0
latent dirichlet-categorical model	2 0 0 0 0
lbfgs	1 0 0 0 0
lcd	0 0 0 3 0
lda model	1 0 0 0 0
lda topic model	2 0 0 0 0
ldl	0 0 0 2 0
ldlf	1 0 0 0 0
le	0 0 0 2 0
leader-follower navigation	0 0 0 1 0
leadingonestrailingzeroe	0 0 0 1 0
learning -based 3d dynamics model	0 1 0 0 0
learning -based 3d reconstruction	0 0 0 2 0
learning asp	0 0 0 1 0
learning dag	0 0 0 1 0
learning dpp	0 0 0 1 0
learning from long-tailed noisy data	0 0 0 1 0
learning large dag	0 0 0 1 0
learning linear sem	0 0 0 1 0
learning pdes from data	0 0 0 1 0
learning spread-out local feature descriptor	0 0 0 1 0
learning the dag	0 0 0 1 0
learning the dpp kernel	0 0 0 1 0
learning-to-learn	1 0 0 0 0
learning-to-route moe	1 0 0 0 0
legal nlp	0 0 0 2 0
legal qa	0 0 0 1 0
lenet-5	0 2 0 0 0
lfd	0 0 0 2 0
lfm	0 1 0 0 0
lfsr	0 0 0 2 0
lfw	0 0 3 0 0
lgl	3 0 0 0 0
li-svm	1 0 0 0 0
libsvm	2 0 0 0 0
lidar 3d object detection	0 0 0 1 0
lidar and camera calibration	0 0 0 1 0
lidar edge sensing	0 0 0 1 0
lidar localization	0 0 0 2 0
lidar point cloud registration	0 0 0 1 0
lidar point motion estimation	0 0 0 2 0
lidar scanning	0 0 0 1 0
lidar semantic scene completion	0 0 0 1 0
lidar zoom	0 0 0 1 0
lidar-only detector	1 0 0 0 0
lidar-stereo fusion	0 0 0 2 0
lifelong mapf	0 0 0 3 0
lifelong multi-agent path finding	0 0 0 2 0
lifting symmetry-breaking constraint	0 0 0 1 0
light	0 0 2 0 0
lilacs	0 0 1 0 0
limited angle ct reconstruction	0 0 0 1 0
linear assignment problem ( lap )	0 0 0 1 0
linear ica	1 0 0 0 0
linear mdp	0 0 0 1 0
linear rnn	1 0 0 0 0
linear sem	1 0 0 0 0
linear temporal logic ( ltl ) synthesis	0 0 0 1 0
linemod	0 0 2 0 0
linking to unseen kb	0 0 0 1 0
lip	0 0 1 0 0
lip-reading	0 0 0 1 0
lip-syncing	0 0 0 1 0
lirpa	1 0 0 0 0
lirpa -based method	1 0 0 0 0
liver-nas	0 0 2 0 0
lk	1 0 0 0 0
lk algorithm	2 0 0 0 0
llama	0 1 0 0 0
llama 2 70b	0 1 0 0 0
llama 7b and 13b	0 1 0 0 0
llama-2	0 1 0 0 0
llama-3-llava-next	0 1 0 0 0
llama-3.1-8b and 70b instruct	0 1 0 0 0
llama-7b	0 1 0 0 0
llama2	0 1 0 0 0
llama2-chat-70b	0 1 0 0 0
llamav2	0 1 0 0 0
llava	0 4 0 0 0
llava-med	0 1 0 0 0
llava-onevision	0 1 0 0 0
llava-v1.5	0 1 0 0 0
llm	0 254 0 0 0
llm -based chatbot	3 0 0 0 0
llm agent	4 0 0 0 0
llm alignment	0 0 0 2 0
llm optimization	0 0 0 1 0
llm prompting	1 0 0 0 0
llm safety	0 0 0 1 0
llm-guided response editing	1 0 0 0 0
llms-as-agent	1 0 0 0 0
lm	3 45 0 0 0
lm alignment	0 0 0 1 0
lm tooling	0 0 0 1 0
lmnn	1 0 0 0 0
lmo	4 0 0 0 0
lmpcc	1 0 0 0 0
lo-ransac	1 0 0 0 0
locally-adaptive cp	1 0 0 0 0
localsgd	6 0 0 0 0
log-concave maximum likelihood	1 0 0 0 0
log-concave mle	3 0 0 0 0
log-euclidean metric	1 0 0 0 0
long short-term memory	3 0 0 0 0
long-form answer generation	0 0 0 1 0
long-span summarization	0 0 0 1 0
long-tail cil	0 0 0 1 0
long-tail class incremental learning	0 0 0 1 0
long-tailed 3d detection	0 0 0 3 0
long-tailed recognition	0 0 0 1 0
long-term dependency	0 0 0 1 0
long-term memory	1 0 0 0 0
long-term mot	0 0 0 2 0
longitudinal analysis of 3d image volume	0 0 0 1 0
loop closure detection ( lcd )	0 0 0 1 0
los	0 0 0 0 1
lossless semantic round-tripping	0 0 0 1 0
low-dimensional image set representation	0 0 0 1 0
low-rank matrix and tensor completion	0 0 0 1 0
low-rank matrix factorization	0 0 0 1 0
low-resource dialogue summarization	0 0 0 1 0
low-resource machine translation	0 0 0 1 0
low-resource nlu	0 0 0 1 0
low-resource relation extraction	0 0 0 1 0
lpa*	3 0 0 0 0
lqr cost-to-go function	0 0 0 0 1
lr	5 0 0 0 0
lrw	0 0 1 0 0
lrw-1000	0 0 1 0 0
lse	0 0 0 3 0
lsh	2 0 0 0 0
lsq	2 0 0 0 0
lstm	25 0 0 0 0
lstm rnn	2 0 0 0 0
lt3d	0 0 0 2 0
lte-m	1 0 0 0 0
ltl	6 0 0 0 0
ltl on finite trace	2 0 0 0 0
ltl synthesis	0 0 0 3 0
ltlf	6 0 0 0 0
lupi	0 0 0 2 0
lvlm	0 9 0 0 0
lvlm evaluation	0 0 0 1 0
m&ms-2	0 0 1 0 0
m1	0 0 0 0 3
mab	3 0 0 0 0
mac-morpho corpus	0 0 1 0 0
machine learning ( ml )	1 0 0 0 0
macro f1	0 0 0 0 2
macro-f1-score	0 0 0 0 1
made	1 0 0 0 0
majorization-minimization	1 0 0 0 0
mallows \$c_l\$ penalty	1 0 0 0 0
maml	2 0 0 0 0
mandarin ad corpus	0 0 2 0 0
manipulation of dlo	0 0 0 1 0
maniskill2	0 0 1 0 0
map	0 0 0 0 22
map inference	0 0 0 1 0
map-free lidar localization	0 0 0 2 0
map@0.7	0 0 0 0 1
mapf	0 0 0 2 0
mapreduce	1 0 0 0 0
mar	0 0 0 3 0
market-1501	0 0 3 0 0
market1501	0 0 2 0 0
marl	5 0 0 4 0
mask r-cnn	6 0 0 0 0
mask rcnn	1 0 0 0 0
masked autoencoder ( mae )	1 0 0 0 0
maskiou head	1 0 0 0 0
massivetext	0 0 1 0 0
math23k	0 0 1 0 0
math500	0 0 1 0 0
mathematical ( aime , math-500 ) , scientific ( gpqa ) , and programming ( livecodebench ) reasoning	0 0 0 1 0
mathematical ocr	0 0 0 1 0
matrix-factorization	1 0 0 0 0
matterport 3d	0 0 1 0 0
matterport3d	0 0 2 0 0
maximum likelihood estimates ( mle )	1 0 0 0 0
maximum mean discrepancy ( mmd )	1 0 0 0 0
maxpooling	1 0 0 0 0
mbart50	0 1 0 0 0
mbf1	0 0 0 0 1
mbpp+	0 0 1 0 0
mbrl	1 0 0 0 0
mbsgd	3 0 0 0 0
mbzirc 2020	0 0 1 0 0
mcmc	6 0 0 0 0
mcmc sampler	1 0 0 0 0
mcmc sampling	2 0 0 0 0
mcq	0 0 0 4 0
mcq generation	0 0 0 2 0
mcts	3 0 0 0 0
mde	0 0 0 1 0
mdlstm-rnn	1 0 0 0 0
mdp	12 0 0 5 0
mds	1 0 0 0 0
mean intersection-over-union	0 0 0 0 1
mean iou	0 0 0 0 1
mean-field control	1 0 0 0 0
meaning-text correspondence	0 0 0 1 0
medical nli	0 0 0 1 0
medical-eqa	0 0 0 3 0
medqa-usmle	0 0 1 0 0
mega-dt	0 0 1 0 0
mei	2 0 0 0 0
memory-augmented transformer	1 0 0 0 0
memory-optimized training	0 0 0 1 0
mems mirror -based lidar	1 0 0 0 0
meta-learning	2 0 0 2 0
meta-lstm	1 0 0 0 0
meta-reinforcement learning	0 0 0 1 0
meta-rl	1 0 0 4 0
metamath	0 0 1 0 0
meteor	0 0 0 0 1
metric dbscan	0 0 0 2 0
mevid	0 0 2 0 0
mf	1 0 0 0 0
mfc	3 0 0 0 0
mha	1 0 0 0 0
mhp-v2	0 0 1 0 0
mi	2 0 0 0 0
mia	3 0 0 0 0
miccai gland	0 0 1 0 0
micp	1 0 0 0 0
micro aerial vehicle ( mav ) flight	0 0 0 1 0
micro f1	0 0 0 0 1
mil	4 0 0 0 0
milp	2 0 0 0 0
mim	2 0 0 0 0
mimic-cxr	0 0 3 0 0
mimic-iii	0 0 1 0 0
mimicgen	0 0 1 0 0
mimo	1 0 0 0 0
min-max optimization	0 0 0 1 0
mind-ca	0 0 2 0 0
mined	1 0 0 0 0
mini pacman	0 0 1 0 0
mini-imagenet	0 0 1 0 0
minibatch sgd ( mbsgd )	1 0 0 0 0
miniimagenet	0 0 2 0 0
minimit	0 0 1 0 0
minlp	1 0 0 0 0
miou	0 0 0 0 6
mips	0 0 0 1 0
mis	0 0 0 2 0
mit indoor scene	0 0 1 0 0
mixed-integer non-linear program	1 0 0 0 0
mixed-precision	1 0 0 0 0
mixtral 8x7b	0 1 0 0 0
mixture-of-expert	2 0 0 0 0
mixup	2 0 0 0 0
mjp	3 0 0 0 0
mjp inference	0 0 0 1 0
ml	6 0 0 0 0
ml estimation	1 0 0 0 0
mle	11 0 0 0 0
mllm	0 10 0 0 0
mlm	1 8 0 0 0
mlp	5 0 0 0 0
mlp mixer	1 0 0 0 0
mlp-mixer	2 0 0 0 0
mmc	0 0 0 1 0
mmd	5 0 0 0 0
mmd gan	4 0 0 0 0
mms	0 0 0 0 6
mmt	0 0 0 4 0
mnar	0 0 0 1 0
mnar model	3 0 0 0 0
mnav	1 0 0 0 0
mnist	0 0 14 0 0
mnist-c	0 0 1 0 0
mnl	1 0 0 0 0
mnmt	0 0 0 2 0
mnw	4 0 0 0 0
mobilebert	0 1 0 0 0
mobilenet	5 0 0 0 0
mobilenet v1	0 2 0 0 0
mobilenetv2	3 0 0 0 0
mobility-on-demand	0 0 0 2 0
mocap	1 0 0 0 0
moco	1 0 0 0 0
moco v1&v2	1 0 0 0 0
mocop	0 0 0 1 0
mocvrp	0 0 0 1 0
mod	0 0 0 2 0
model -based meta-rl	2 0 0 0 0
model -based rl	2 0 0 0 0
model-agnostic private learning	0 0 0 1 0
model-free and model -based rl	1 0 0 0 0
model-free deep rl	1 0 0 0 0
model-free rl	2 0 0 0 0
model-view-viewmodel	1 0 0 0 0
modelnet	0 0 1 0 0
modelnet40	0 0 2 0 0
modular low-rank adaptation	1 0 0 0 0
modularized mnmt	3 0 0 0 0
modularized multilingual nmt	1 0 0 0 0
moe	11 0 0 0 0
moea	7 0 0 0 0
mohr-coulomb soil model	1 0 0 0 0
monochromatic bi-clustering	0 0 0 1 0
monocular 3d detection	0 0 0 2 0
monocular 3d human pose and shape estimation	0 0 0 1 0
monocular 3d object detection	0 0 0 2 0
monocular 3d reconstruction	0 0 0 1 0
monocular direct semi-dense slam	1 0 0 0 0
monocular indirect slam	0 0 0 1 0
monocular point and line slam	0 0 0 1 0
monte-carlo	1 0 0 0 0
monte-carlo dropout	1 0 0 0 0
monte-carlo sampling	1 0 0 0 0
monte-carlo simulation	1 0 0 0 0
monte-carlo tree search	1 0 0 0 0
mos	3 0 0 1 3
mosei	0 0 1 0 0
mosi	0 0 1 0 0
mot	0 0 0 10 0
mot 2016	0 0 1 0 0
mot 2017	0 0 1 0 0
mot model	1 0 0 0 0
mota	0 0 0 0 1
motion retargeting in-the-wild	0 0 0 1 0
motionformer	1 0 0 0 0
moving-object tracking	0 0 0 1 0
mpc	22 0 0 0 0
mpc -based torque controller	1 0 0 0 0
mpi-inf-3dhp	0 0 1 0 0
mpii	0 0 2 0 0
mpii cooking 2	0 0 1 0 0
mpiifacegaze	0 0 1 0 0
mpjpe	0 0 0 0 1
mplm	0 1 0 0 0
mpnn	1 0 0 0 0
mpqa	0 0 1 0 0
mr safe pneumatic stepper motor	1 0 0 0 0
mr-mts	0 0 0 3 0
mrda	0 0 1 0 0
mrf	3 0 0 0 0
mri	1 0 0 0 0
mri imputation	0 0 0 2 0
mri-actuated robotic catheter	3 0 0 0 0
mrr	0 0 0 0 1
ms coco	0 0 5 0 0
ms-celeb-1m	0 0 1 0 0
ms-coco	0 0 1 0 0
ms-coco 2017	0 0 1 0 0
msa	0 0 0 2 0
mscoco	0 0 5 0 0
msdialog	0 0 1 0 0
mse	0 0 0 5 2
mser	3 0 0 0 0
msmt17	0 0 2 0 0
msrc segmentation dataset	0 0 1 0 0
mst	0 0 0 3 0
msu-mfsd	0 0 1 0 0
msvd	0 0 1 0 0
mt	0 0 0 10 0
mt bench	0 0 1 0 0
mt-bench	0 0 2 0 0
mtl	11 0 0 1 0
mtmc tracking	0 0 0 1 0
mtpp	1 0 0 0 0
mts classification	0 0 0 1 0
mujoco	2 0 1 0 0
multi-agent active search	0 0 0 1 0
multi-agent coordination challenge	0 0 1 0 0
multi-agent reinforcement learning	3 0 0 3 0
multi-armed bandit	1 0 0 0 0
multi-armed bandit problem with covering constraint	0 0 0 1 0
multi-camera multiple people tracking	0 0 0 1 0
multi-category virtual try-on	0 0 0 1 0
multi-class classification	0 0 0 1 0
multi-class svm	1 0 0 0 0
multi-dimensional long short-term memory recurrent neural network	1 0 0 0 0
multi-exit architecture	1 0 0 0 0
multi-frame sr	0 0 0 3 0
multi-frame super-resolution	0 0 0 1 0
multi-goal reinforcement learning	0 0 0 2 0
multi-goal rl	0 0 0 1 0
multi-granular question answering	0 0 0 1 0
multi-intent natural language understanding ( nlu )	0 0 0 1 0
multi-intent nlu	0 0 0 1 0
multi-label chan-vese	1 0 0 0 0
multi-label learning	0 0 0 1 0
multi-layer depth	1 0 0 0 0
multi-layer perceptron	1 0 0 0 0
multi-modal and multi-spectral correspondence	0 0 0 1 0
multi-modal distribution alignment	0 0 0 1 0
multi-modal foundation model	0 1 0 0 0
multi-modal large language model	0 1 0 0 0
multi-modal llm	0 6 0 0 0
multi-modal multi-label skin lesion classification	0 0 0 1 0
multi-object tracking	0 0 0 3 0
multi-objective best arm identification	0 0 0 1 0
multi-objective bo	1 0 0 0 0
multi-objective evolutionary algorithm	1 0 0 0 0
multi-person motion capture	0 0 0 1 0
multi-person pose estimation and tracking	0 0 0 1 0
multi-pie	0 0 2 0 0
multi-rate multivariate time sery	0 0 0 2 0
multi-robot , multi-target tracking	0 0 0 1 0
multi-robot temporal logic motion planning	0 0 0 1 0
multi-scale deep cnn	1 0 0 0 0
multi-scale local linear transformation	1 0 0 0 0
multi-sensor exploration	0 0 0 1 0
multi-sensory fusion	0 0 0 1 0
multi-source attribution	0 0 0 1 0
multi-spectral image ( msi ) color reproduction	0 0 0 1 0
multi-spectral image color reproduction	0 0 0 1 0
multi-stage task	0 0 0 1 0
multi-target multi-camera ( mtmc ) tracking	0 0 0 1 0
multi-target multi-camera vehicle tracking	0 0 0 1 0
multi-target single-camera ( mtsc ) tracking	0 0 0 1 0
multi-task convolutional neural network ( cnn )	1 0 0 0 0
multi-task financial forecasting	0 0 0 1 0
multi-task incremental transformer	1 0 0 0 0
multi-task learning	3 0 0 0 0
multi-task network	1 0 0 0 0
multi-task recommendation	0 0 0 1 0
multi-task rl	0 0 0 2 0
multi-turn dialogue	0 0 0 1 0
multi-view fusion	1 0 0 0 0
multi-view gnn	1 0 0 0 0
multi-view multi-object 6d pose estimation	0 0 0 1 0
multi-view photometric stereo	0 0 0 1 0
multi-view ps	0 0 0 1 0
multi-view stereo	0 0 0 1 0
multi-view tracking	0 0 0 1 0
multidimensional irt	2 0 0 0 0
multilingual job offer - applicant cv matching	0 0 0 1 0
multilingual nmt	0 0 0 1 0
multilingual plm	0 3 0 0 0
multimodal automl	0 0 0 1 0
multimodal large language model ( llm )	0 1 0 0 0
multiple-choice question generation	0 0 0 1 0
multivariate time series ( mts ) classification	0 0 0 1 0
multiwoz	0 0 2 0 0
multiwoz2.0	0 0 1 0 0
music-21	0 0 1 0 0
mvps	0 0 0 6 0
mvs	5 0 0 4 0
mvu	2 0 0 0 0
mvvm	1 0 0 0 0
mwp	0 0 0 3 0
nafld activity score	0 0 0 0 1
nag	6 0 0 0 0
named entity recognition ( ner )	0 0 0 1 0
nas	5 0 0 11 1
nas benchmark	0 0 1 0 0
nas benchmark dataset	0 0 1 0 0
nas scoring	0 0 0 1 0
nas-bench-101	0 0 2 0 0
nas-mmc	2 0 0 0 0
natural language inference ( nli ) classifier	0 1 0 0 0
natural language processing ( nlp )	0 0 0 1 0
natural language processing ( nlp ) model	1 0 0 0 0
natural-language explanation	0 0 0 1 0
navmesh	4 0 0 0 0
ncnn	1 0 0 0 0
ndcg	0 0 0 0 1
nds	0 0 0 0 1
near ood	0 0 0 1 0
near-optimal graph search	1 0 0 0 0
negbio	1 0 0 0 0
nelf	2 0 0 0 0
nep	0 0 0 3 0
ner	0 0 0 14 0
nerf	18 0 0 0 0
nerf -based generative model	1 0 0 0 0
nerf -based reenactment method	1 0 0 0 0
nested and flat ner	0 0 0 1 0
nested ner	0 0 0 3 0
nesy	2 0 0 0 0
network-in-network	1 0 0 0 0
neural 3d field	1 0 0 0 0
neural fictitious self-play	2 0 0 0 0
neural ir model	1 0 0 0 0
neural network ( nn ) - and pattern -based method	1 0 0 0 0
neural ode	1 0 0 0 0
neural re-rendering of humans from a single image	0 0 0 1 0
neural sde	2 0 0 0 0
neural sdf	1 0 0 0 0
neuro-symbolic ( nesy ) integration	1 0 0 0 0
neurosymbolic ai	3 0 0 0 0
newsqa	0 0 1 0 0
next-qa	0 0 1 0 0
nfsp	4 0 0 0 0
nin	1 0 0 0 0
nlg	0 0 0 4 0
nlhf	0 0 0 2 0
nli	0 0 0 10 0
nli classifier	0 1 0 0 0
nll	0 0 0 0 1
nlp	1 0 0 67 0
nlp model	1 0 0 0 0
nlp task	0 0 0 3 0
nlpec	0 0 1 0 0
nlu	2 0 0 12 0
nmf	2 0 0 0 0
nmnist	0 0 1 0 0
nmpc	1 0 0 0 0
nmt	3 3 0 15 0
nn	3 0 0 0 0
nn -based method	1 0 0 0 0
nnf	2 0 0 0 0
nns	0 0 0 1 0
noisy-or bayes net	2 0 0 0 0
non-autonomous differential equation	1 0 0 0 0
non-blind single image super-resolution	0 0 0 1 0
non-contact 3d sensing	1 0 0 0 0
non-interacting pmcmc	1 0 0 0 0
non-markov decision process	2 0 0 0 0
non-parametric network	1 0 0 0 0
non-prehensile manipulation	0 0 0 1 0
non-rigid shape correspondence	0 0 0 1 0
non-rigid shape prediction	0 0 0 1 0
non-rigid structure from motion	0 0 0 1 0
non-stationary dueling bandit	0 0 0 1 0
non-stationary test-time adaptation	0 0 0 1 0
non-uniform marl	0 0 0 2 0
nonconvex low-rank matrix recovery	0 0 0 1 0
nonlinear ica	9 0 0 0 0
nonlinear tmpc	1 0 0 0 0
nonnegative low-rank tensor completion	0 0 0 1 0
npc navigation	0 0 0 1 0
npg	1 0 0 0 0
npp representation	0 0 0 1 0
nq	0 0 1 0 0
nsff	1 0 0 0 0
nsg	0 0 0 4 0
nsga-ii	1 0 0 0 0
nsp	1 0 0 0 0
ntk	2 0 0 0 0
ntm	1 0 0 0 0
ntu rgb + d	0 0 2 0 0
numerical black-box optimization	0 0 0 1 0
numinamath	0 0 1 0 0
nus-wide	0 0 1 0 0
nuscene	0 0 6 0 0
nutonomy scene	0 0 1 0 0
nvidia	0 0 2 0 0
nvidia dynamic scene	0 0 1 0 0
nytime	0 0 1 0 0
nyu depth v2	0 0 2 0 0
nyu v2	0 0 1 0 0
nyu-depth-v2	0 0 1 0 0
nyudv2	0 0 1 0 0
o2p	5 0 0 0 0
oadlc mechanism	3 0 0 0 0
oas	0 0 0 2 0
obdm	0 0 0 2 0
object agnostic 3d lifting	0 0 0 1 0
object-mask registration	0 0 0 1 0
objective quality assessment ( oqa ) of image retargeting result	0 0 0 1 0
objectnav	0 0 0 1 0
occluded person re-identification	0 0 0 1 0
occluded reid	0 0 0 1 0
occluded-duke	0 0 1 0 0
occlusion linemod	0 0 1 0 0
ocd	0 0 1 0 0
ocid grasp dataset	0 0 1 0 0
ocp	0 0 0 1 0
ocr	4 0 0 3 0
oct	8 0 0 0 0
ode	3 0 0 0 0
ode -based sampler	2 0 0 0 0
ode learning	0 0 0 1 0
odmds	0 0 0 2 0
odsum	0 0 1 0 0
of network	1 0 0 0 0
off-policy evaluation ( ope )	0 0 0 1 0
off-policy multi-objective optimization	0 0 0 1 0
off-policy rl	1 0 0 0 0
office-31	0 0 1 0 0
office-home	0 0 1 0 0
offline reinforcement learning ( rl )	1 0 0 1 0
offline rl	2 0 0 0 0
offline ssp	0 0 0 1 0
omniglot	0 0 1 0 0
on-device asr	0 0 0 1 0
on-device directional hearing	0 0 0 1 0
on-policy gradient based deep rl	1 0 0 0 0
one-shot adaptation	0 0 0 1 0
one-shot detection	1 0 0 0 0
one-shot high-resolution editable talking face generation	0 0 0 1 0
one-shot nas	1 0 0 0 0
one-shot natural language spatial video grounding	0 0 0 1 0
one-sided matching	0 0 0 1 0
one-stage cross-domain detection	0 0 0 1 0
one-stage object detection	0 0 0 1 0
one-step greedy	1 0 0 0 0
one-step hqp	1 0 0 0 0
one-vs-all ( ova ) classifier	1 0 0 0 0
oneie	0 1 0 0 0
oneminmax	0 0 0 1 0
online 2d and 3d point tracking	0 0 0 1 0
online 3d bin packing	0 0 0 2 0
online 3d bin packing problem	0 0 0 1 0
online 3d-bpp	0 0 0 1 0
online cpp	0 0 0 1 0
online hd map construction	0 0 0 1 0
online mf recommendation	0 0 0 1 0
online multi-object tracking	0 0 0 1 0
online multi-person 2d pose tracking	0 0 0 1 0
online multi-view stereo	1 0 0 0 0
online mvs	1 0 0 0 0
online rl	1 0 0 0 0
online structured svm	1 0 0 0 0
online vectorized hd map construction	0 0 0 2 0
ood detection	0 0 0 4 0
opd	0 0 0 1 0
ope	0 0 0 5 0
open-domain entity retrieval	0 0 0 1 0
open-domain multi-document summarization	0 0 0 1 0
open-domain qa	0 0 0 2 0
open-image	0 0 1 0 0
open-knowledge model	0 1 0 0 0
open-set recognition	0 0 0 2 0
open-set semi-supervised learning	0 0 0 1 0
open-set zero-shot object navigation	0 0 0 1 0
open-vocabulary 2d instance segmenter	1 0 0 0 0
open-vocabulary robotic manipulation	0 0 0 1 0
openai gym	0 0 2 0 0
openbookqa	0 0 1 0 0
openi	0 0 1 0 0
opensim	1 0 0 0 0
opensurface	0 0 2 0 0
operations ( flops )	0 0 0 0 1
optical flow ( of ) network	1 0 0 0 0
optimal design of stochastic dna synthesis protocol	0 0 0 1 0
optimization -based 3d generation	0 0 0 1 0
optimizing a machine learning ( ml ) pipeline	0 0 0 1 0
optimizing the placement of forcemyography ( fmg ) sensor	0 0 0 1 0
oqa	0 0 0 5 0
or	6 0 0 0 0
orl	0 0 0 1 0
orocos	2 0 0 0 0
orthogonally assembled double-layered corrugated ( oadlc ) mechanism	1 0 0 0 0
osqp	1 0 0 0 0
osr	0 0 0 2 0
ossl	0 0 0 4 0
ot	0 0 0 2 0
otb	0 0 1 0 0
ote	0 0 0 1 0
oulu-casia nir&vis	0 0 1 0 0
oulu-npu	0 0 1 0 0
out of distribution ( ood ) detection	0 0 0 1 0
out-of-distribution ( ood ) generalization	0 0 0 1 0
out-of-domain performance	0 0 0 0 1
out-of-vocabulary ( oov ) entity recognition	0 0 0 1 0
out-of-vocabulary named entity recognition	0 0 0 1 0
outdoor ssc	0 0 0 1 0
overparametrized one-hidden-layer relu neural network	1 0 0 0 0
ovis	0 0 1 0 0
ovmm	0 0 0 1 0
oxford robotcar dataset	0 0 1 0 0
oxford-102	0 0 1 0 0
pa100k	0 0 1 0 0
pac	0 0 0 2 0
pac learnability	0 0 0 2 0
pac learning	0 0 0 1 0
pac reinforcement learning	0 0 0 1 0
pad	0 0 0 5 0
paf	1 0 0 0 0
pag	5 0 0 0 0
pagerank	1 0 0 0 0
pai	4 0 0 0 0
palm2	0 1 0 0 0
parameter-efficient transfer learning	0 0 0 1 0
parametric 3d hand model ( mano )	0 1 0 0 0
parametric 3d model	1 0 0 0 0
parent-offspring resemblance	0 0 0 1 0
part of speech ( pos ) tagger	1 0 0 0 0
part-of-speech tagging	0 0 0 1 0
partial least squares ( pls ) regression	1 0 0 0 0
partial svd	2 0 0 0 0
pascal voc	0 0 2 0 0
pascal voc 2007	0 0 3 0 0
pascal voc 2012	0 0 3 0 0
pascal voc2007	0 0 1 0 0
pascal-5i	0 0 1 0 0
pascal-context	0 0 1 0 0
pascal-person-part	0 0 1 0 0
pascal3d+	0 0 2 0 0
pat	1 0 0 0 0
patchfeaturedropout	1 0 0 0 0
patchmatch	2 0 0 0 0
pbd	0 0 0 2 0
pc	8 0 0 0 0
pca	5 0 0 0 0
pcfg	1 0 0 0 0
pcm	1 0 0 0 0
pcvg	0 0 0 3 0
pd controller	1 0 0 0 0
pdag	1 0 0 0 0
pddl	1 0 0 0 0
pddl planner	1 0 0 0 0
pde	1 0 0 2 0
pde residual error	1 0 0 0 0
pdg	2 0 0 0 0
pdl	1 0 0 0 0
pdl | |	3 0 0 0 0
pdver	0 0 0 2 0
pea*	5 0 0 0 0
pecnet	1 0 0 0 0
peft	1 0 0 0 0
pegasus	0 1 0 0 0
penn treebank wsj corpus	0 0 1 0 0
pennaction	0 0 1 0 0
person re-identification	0 0 0 1 0
person re-identification ( reid )	0 0 0 1 0
perspective-n-point	1 0 0 1 0
peta	0 0 1 0 0
pets2009	0 0 2 0 0
pfl	3 0 0 6 0
pg	2 0 0 0 0
pgc	4 0 0 0 0
pgd	1 0 0 0 0
pheme	0 0 1 0 0
phm	0 0 0 1 0
photo-polarimetric height estimation	0 0 0 1 0
phri	0 0 0 1 0
physical human-robot interaction	0 0 0 1 0
physx	1 0 0 0 0
pid	1 0 0 0 0
pid controller	2 0 0 0 0
pinn	3 0 0 0 0
pisa / iit softhand	1 0 0 0 0
pix2struct	0 1 0 0 0
pixel-level contrastive pre-training	1 0 0 0 0
pixel-wise motion deblurring	0 0 0 1 0
pixelcnn	2 0 0 0 0
pixelrnn / cnn	1 0 0 0 0
pl	2 0 0 0 0
pl model	1 0 0 0 0
places2	0 0 2 0 0
plackett-luce ( pl ) model	1 0 0 0 0
plackett-luce choice model	1 0 0 0 0
plackett-luce distribution	1 0 0 0 0
planar 5dof manipulator inspection task	0 0 0 1 0
pll	0 0 0 3 0
plm	0 33 0 0 0
pmcmc	2 0 0 0 0
pn	1 0 0 0 0
pnp	1 0 0 1 0
pnp problem	0 0 0 1 0
poe	1 0 0 0 0
point and line based vo	1 0 0 0 0
point cloud sod	0 0 0 1 0
pointnet	9 0 0 0 0
pointpillar	1 0 0 0 0
poisson mrf	2 0 0 0 0
politifact	0 0 1 0 0
polympc	1 0 0 0 0
pomdp	3 0 0 1 0
portrait dof rendering	0 0 0 1 0
pos	0 0 0 3 0
pos tagging	0 0 0 2 0
pose-invariant face recognition	0 0 0 1 0
posetrack	0 0 1 0 0
posetrack \$2018\$	0 0 1 0 0
posg	6 0 0 0 0
positive and unlabeled ( pu ) learning	0 0 0 1 0
post-stall motion planning	0 0 0 1 0
postrack \$2017\$	0 0 1 0 0
ppf-foldnet	1 0 0 0 0
pph	0 0 0 0 2
ppmi character embedding	1 0 0 0 0
pq	1 0 0 0 0
pre-capture privacy	0 0 0 1 0
pre-trained language model	0 1 0 0 0
pre-trained language models ( plms )	0 1 0 0 0
pre-trained lm	0 1 0 0 0
pre-training	1 0 0 0 0
pre-training flop	0 0 0 0 1
precision-recall curve	0 0 0 0 1
predator-prey	0 0 1 0 0
preddet	0 0 0 1 0
predict 3d hand grasp	0 0 0 1 0
predict covid-19 infection rate	0 0 0 1 0
predicting the 3d shape of a deformable surface	0 0 0 1 0
prediction of high-density tactile field data	0 0 0 1 0
prediction of potential human intention	0 0 0 1 0
preempt_rt	2 0 0 0 0
prescribe npi plan	0 0 0 1 0
pretrain-and-finetune	1 0 0 0 0
pretrained lm	0 2 0 0 0
privacy-preserving snn training	0 0 0 1 0
probabilistic ode solver	1 0 0 0 0
probability flow ode	3 0 0 0 0
probability flow ode sampler	1 0 0 0 0
probability flow ordinary differential equations ( odes )	1 0 0 0 0
proportional derivative ( pd ) control	1 0 0 0 0
prw	0 0 2 0 0
ps	2 0 0 3 0
ps-nerf	1 0 0 0 0
pseudo-harmful prompt generation	0 0 0 1 0
pseudo-label	1 0 0 0 0
pseudo-partial-label	1 0 0 0 0
psnr	0 0 0 0 5
pso	1 0 0 0 0
ptm	0 4 0 0 0
pts	3 0 0 0 0
pu learning	0 0 0 2 0
pubmed	0 0 2 0 0
pubmedqa	0 0 1 0 0
pwe	0 3 0 0 0
pytorch	3 0 0 0 0
qa	0 0 0 21 0
qa accuracy	0 0 0 0 1
qcl	5 0 0 0 0
qcqp	2 0 0 0 0
qd-imd	0 0 1 0 0
qe	0 0 0 1 0
qe model	0 1 0 0 0
qna	0 0 0 1 0
qp	1 0 0 0 0
qp -based differential ik	1 0 0 0 0
quality estimation ( qe ) model	0 1 0 0 0
quantization of dnn	1 0 0 0 0
question answering ( qa ) over tkg	0 0 0 1 0
question answering over incomplete kg	0 0 0 1 0
question-answering	0 0 0 1 0
qwen2.5	0 1 0 0 0
qwen2.5 32b	0 2 0 0 0
qwen2.5 7b	0 1 0 0 0
qwen2.5-math	0 1 0 0 0
qwen2.5-math-instruct	0 2 0 0 0
qwen2.5-vl	0 1 0 0 0
qwen2.5vl	0 2 0 0 0
qwen2vl	0 2 0 0 0
qwen3-8b	0 1 0 0 0
qwq-32b	0 1 0 0 0
r-cnn	4 0 0 0 0
r2r-ce	0 0 2 0 0
radar slam	0 0 0 2 0
radar-camera fusion	1 0 0 0 0
raddet	0 0 1 0 0
radner sentences problem	0 0 0 1 0
raft	0 1 0 0 0
rag	2 0 0 0 0
raml	2 0 0 0 0
random xor constraint	1 0 0 0 0
ransac	2 0 0 0 0
rao-blackwellized	1 0 0 0 0
rao-blackwellized particle filter	1 0 0 0 0
rate-distortion autoencoder	1 0 0 0 0
raven	0 0 1 0 0
rb	6 0 0 0 0
rbm	2 0 0 0 0
rc	0 0 0 1 0
rdv	1 0 0 0 0
re	4 0 0 0 0
re-id	0 0 0 8 0
re-identification	0 0 0 3 0
re-identifying people in video	0 0 0 1 0
re-tacred	0 0 1 0 0
real-time adaptive assembly scheduling	0 0 0 1 0
real-time instance segmentation	0 0 0 1 0
real-time object detection	0 0 0 2 0
real-time uav tracking	0 0 0 1 0
real-to-virtual domain unification	0 0 0 1 0
real-world robot learning	0 0 0 1 0
realizable and agnostic pac learning	0 0 0 1 0
recipe1m	0 0 1 0 0
reconstruct the 3d mesh from a single image	0 0 0 1 0
reconstructing 3d scene	0 0 0 1 0
reconstructing a complete 3d model of a scene from a single rgb image	0 0 0 1 0
recovering the 3d geometry of a human face	0 0 0 1 0
recurrent vae	2 0 0 0 0
reduce jpeg compression artifact	0 0 0 1 0
refcoco	0 0 1 0 0
referring expression comprehension ( rec ) and segmentation	0 0 0 1 0
reg	0 0 0 3 0
registration of two-dimensional ( 2d ) images and untextured three-dimensional ( 3d ) shape	0 0 0 1 0
rehearsal -based cl	1 0 0 0 0
rei solver	1 0 0 0 0
reid	0 0 0 15 0
reinforce	1 0 0 0 0
reinforcement learning ( rl ) in discrete action space	0 0 0 1 0
rel	1 0 0 0 0
relu	6 0 0 0 0
relu deep net	1 0 0 0 0
relu dnn	3 0 0 0 0
relu neural network	1 0 0 0 0
relu relaxation	1 0 0 0 0
reparandum-interregnum-repair	1 0 0 0 0
replacing nle	1 0 0 0 0
representing npp	0 0 0 1 0
reps-rkhs	3 0 0 0 0
res	0 0 0 1 0
resnet	12 1 0 0 0
resnet-101	1 0 0 0 0
resnet-50	2 4 0 0 0
resnet18	1 0 0 0 0
resnet50	1 0 0 0 0
resnet50-unet	1 0 0 0 0
resnext	1 0 0 0 0
restless multi-armed bandit	1 0 0 0 0
retargetme	0 0 2 0 0
retrieval augmented llm	0 1 0 0 0
retrieval-augmented generation	1 0 0 0 0
retrieving 3d models from 2d human sketch	0 0 0 1 0
reverie	0 0 2 0 0
reverse kullback-leibler ( rkl ) divergence	1 0 0 0 0
rf	1 0 0 0 0
rfid	2 0 0 0 0
rg	0 0 0 1 0
rgb-d -based monte carlo localization	1 0 0 0 0
rgb-d point cloud registration	0 0 0 2 0
rgb-d saliency detection	0 0 0 2 0
rgb-d salient object detection	0 0 0 1 0
rgb-d slam	1 0 0 0 0
rgb-d sod	0 0 0 2 0
rgb-d visual odometry	0 0 0 1 0
rgb-t object tracking	0 0 0 1 0
rgb-t tracking	0 0 0 4 0
rgb-x object detection	0 0 0 1 0
rhetorical structure theory ( rst ) discourse parsing	0 0 0 1 0
richardson-romberg	1 0 0 0 0
ride-hailing vehicle relocation	0 0 0 1 0
ride-sharing	0 0 0 1 0
risk-sensitive and distributional rl	1 0 0 0 0
rkhs	5 0 0 0 0
rkl	3 0 0 0 0
rl	61 0 0 5 0
rlbench	0 0 1 0 0
rlhf	4 0 0 0 0
rls	3 0 0 0 0
rmab	6 0 0 0 0
rmse	0 0 0 0 2
rn	3 0 0 0 0
rna path folding	0 0 0 1 0
rnn	35 0 0 0 0
rnn decoder	1 0 0 0 0
roberta	0 1 0 0 0
robot adaptation to complex off-road terrain	0 0 0 1 0
robot-aided 3d sensing	1 0 0 0 0
robotic-assisted tele-echography	0 0 0 1 0
robust kpca	1 0 0 0 0
robust mdp	2 0 0 5 0
robust pid	1 0 0 0 0
robust pomdp	2 0 0 0 0
robust resnet	0 1 0 0 0
robust rl method	1 0 0 0 0
robust-c4.5	1 0 0 0 0
robustnet	1 0 0 0 0
roialign	1 0 0 0 0
roipooling	1 0 0 0 0
rollin'justin	2 0 0 0 0
ros	7 0 0 0 0
ros 2	3 0 0 0 0
rouge	0 0 0 0 4
rouge-1	0 0 0 0 1
rouge-l	0 0 0 0 2
rp	0 0 0 4 0
rpc	1 0 0 0 0
rpca	2 0 0 0 0
rpm	0 0 0 6 0
rpomdp	7 0 0 0 0
rr	2 0 0 1 0
rrg	0 0 0 2 0
rrt	5 0 0 0 0
rrt planner	1 0 0 0 0
rrt*	1 0 0 0 0
rs correction	0 0 0 2 0
rs-sr	0 0 0 1 0
rsp	2 0 0 0 0
rst discourse parsing	0 0 0 1 0
rsvp	3 0 0 0 0
rtf	0 0 0 0 1
rtgene	0 0 1 0 0
rul ¯	2 0 0 0 0
runge-kutta method	1 0 0 0 0
rvt	1 0 0 0 0
rxr-ce	0 0 1 0 0
s2s	3 0 0 0 0
s2v registration	0 0 0 1 0
s3dis	0 0 1 0 0
sa	0 0 0 1 0
sac	4 0 0 0 0
sac-x	2 0 0 0 0
safe drl	1 0 0 0 0
safety-critical ergodic exploration	0 0 0 1 0
saga	6 0 0 0 0
sam	1 0 0 0 0
sampling -based mpc	1 0 0 0 0
samsum	0 0 1 0 0
sar	0 0 0 2 0
sarah	5 0 0 0 0
sari	0 0 0 0 1
sat	1 0 0 1 0
sbert score	0 0 0 0 2
sbm	1 0 0 0 0
sbn	3 0 0 0 0
sbps	2 0 0 0 0
sbs	5 0 0 0 0
sc	3 0 0 0 0
sca	1 0 0 0 0
scaffold	5 0 0 0 0
scan-to-cad fit	0 0 0 1 0
scannet	0 0 8 0 0
scannet-v2	0 0 1 0 0
scannet200	0 0 1 0 0
scanobjectnn	0 0 1 0 0
scene3d	0 0 1 0 0
scientific nli	0 0 0 4 0
scierc	0 0 1 0 0
scinli	0 0 1 0 0
scitos g5	1 0 0 0 0
scm	2 0 0 0 0
scrna-seq integration	0 0 0 1 0
scs	1 0 0 0 0
scsp	1 0 0 0 0
scvi	1 0 0 0 0
sdc-causing error detection	0 0 0 1 0
sdca	1 0 0 0 0
sdca -based algorithm	2 0 0 0 0
sde	3 0 0 0 0
sdf	3 0 0 0 0
sdm	0 2 0 2 0
sdp	1 0 0 0 0
sds	4 0 0 0 0
sdt	2 0 0 0 0
se ( 3 ) pose prediction	0 0 0 1 0
sea	2 0 0 0 0
seg	2 0 0 0 0
selecting stickers in open-domain dialogue	0 0 0 1 0
selective nlg	0 0 0 1 0
selective seqstep	3 0 0 0 0
self-adaptable template	1 0 0 0 0
self-aligning llm	0 0 0 1 0
self-attention	1 0 0 0 0
self-calibration	0 0 0 1 0
self-contradictions in document	0 0 0 1 0
self-distillation	1 0 0 0 0
self-driving	0 0 0 1 0
self-driving corner case	0 0 0 1 0
self-supervised	1 0 0 0 0
self-supervised 3d object detection	0 0 0 1 0
self-supervised audio-and-text pre-training	1 0 0 0 0
self-supervised continual learning	0 0 0 1 0
self-supervised learning	2 0 0 1 0
self-supervised learning ( ssl )	1 0 0 0 0
self-supervised monocular depth estimation	0 0 0 2 0
self-supervised multi-task procedure learning	0 0 0 1 0
self-supervised pre-training	1 0 0 0 0
self-supervised spatiotemporal representation learning	0 0 0 1 0
self-supervised taxonomy expansion	0 0 0 1 0
self-supervised video representation learning	0 0 0 1 0
self-supervision	1 0 0 0 0
self-training	5 0 0 0 0
sem	2 0 0 0 0
semantic segmentation of 3d unstructured point cloud	0 0 0 1 0
semantic slam	0 0 0 1 0
semantically coherent ood	0 0 0 1 0
semantically-aware image-to-image translation	0 0 0 1 0
semantickitti	0 0 2 0 0
semeval 2010	0 0 1 0 0
semeval 2010 task 8	0 0 1 0 0
semeval 2014	0 0 1 0 0
semeval2010 task-8	0 0 1 0 0
semi-supervised contrastive learning	1 0 0 0 0
semi-supervised image recognition	0 0 0 1 0
semi-supervised learning	1 0 0 1 0
semi-supervised semantic depth estimation	0 0 0 1 0
semi-supervised vos	0 0 0 2 0
semkitti-dvps	0 0 1 0 0
senet	1 0 0 0 0
sentence- and document-level eae	0 0 0 1 0
sentence-guided activity recognition	0 0 0 1 0
sentence-level qe model	0 1 0 0 0
senteval	0 0 2 0 0
separable 3d reconstruction	0 0 0 2 0
separating partially-polarized diffuse and specular reflection component	0 0 0 1 0
seq-nms	1 0 0 0 0
seq2seq	1 0 0 0 0
seq2seq language generation	0 0 0 2 0
seq2seq pretraining	4 0 0 0 0
seqdpp	1 0 0 0 0
seqslam	1 0 0 0 0
sequence-to-sequence	2 0 0 0 0
sequence-to-sequence ( seq2seq ) pretraining	1 0 0 0 0
sequence-to-sequence pretraining	1 0 0 0 0
sequential dpp	1 0 0 0 0
sequential no-substitution k-median-clustering	0 0 0 1 0
sfm	7 0 0 0 0
sfp	0 0 0 1 0
sft	6 0 0 0 0
sg	4 0 0 0 0
sg test suite	0 0 1 0 0
sgd	16 0 0 0 0
sgda	2 0 0 0 0
sgg	0 0 0 12 0
sgr	1 0 0 0 0
shallow rnn	1 0 0 0 0
shanghaitech	0 0 1 0 0
shape memory alloy ( sma ) bending module	1 0 0 0 0
shapenet	0 0 4 0 0
shb	4 0 0 0 0
shufflenet	3 0 0 0 0
shufflenetv2	1 0 0 0 0
siamese mask r-cnn	2 0 0 0 0
sift	3 0 0 0 0
sift flow	1 0 0 0 0
siglip	0 1 0 0 0
sign-random-projection	1 0 0 0 0
sim-to-real	0 0 0 1 0
sim-to-real transfer	0 0 0 1 0
sim10k	0 0 1 0 0
sim2real	0 0 0 1 0
sim2real transfer	0 0 0 1 0
sim2real transfer learning	1 0 0 0 0
sim2sim and task2task transfer	0 0 0 1 0
simclr	1 0 0 0 0
simhash	1 0 0 0 0
simplerl	0 1 0 0 0
sims	0 0 1 0 0
simt	0 0 0 4 0
simultaneous localization and mapping ( slam )	0 0 0 1 0
single cpg	3 0 0 0 0
single domain mar	1 0 0 0 0
single image 3d reconstruction	0 0 0 1 0
single image super-resolution	0 0 0 2 0
single shot multibox detector	1 0 0 0 0
single-axis mpc	1 0 0 0 0
single-image apr	1 0 0 0 0
single-image sr	0 0 0 1 0
single-modal optical flow network	0 1 0 0 0
single-pixel imaging	1 0 0 0 0
single-shot epi	2 0 0 0 0
single-view 3d object reconstruction	0 0 0 1 0
single-view 3d openable part detection	0 0 0 1 0
single-view 3d reconstruction	0 0 0 2 0
single-view and multi-view 6d object pose estimation	0 0 0 1 0
single-view mesh reconstruction	0 0 0 1 0
single-view single-object 6d pose estimation	0 0 0 1 0
siren	2 0 0 0 0
sisr	0 0 0 3 0
sketch -based 3d shape retrieval	0 0 0 1 0
skewness -based ica	3 0 0 0 0
skill -based reinforcement learning ( rl )	1 0 0 0 0
slam	2 0 0 18 0
slm	0 10 0 0 0
slowfast	1 0 0 0 0
slu	0 0 0 8 0
sma bending module	5 0 0 0 0
smac	0 0 1 0 0
small-variance asymptotics	1 0 0 0 0
smart	1 0 0 0 0
smc	3 0 0 0 0
smc importance sampler	1 0 0 0 0
smooth ap	0 0 0 1 0
smote	1 0 0 0 0
smpl	0 10 0 0 0
sms-emoa	1 0 0 0 0
smsmo	0 0 0 2 0
smt	0 0 0 1 0
smt solver	1 0 0 0 0
smt-lib	1 0 0 0 0
smw	2 0 0 0 0
snare	0 0 2 0 0
sne	1 0 0 0 0
snli	0 0 1 0 0
snn	24 0 0 0 0
sod	0 0 0 6 0
softtactnet	2 0 0 0 0
solve partial differential equations ( pdes )	0 0 0 1 0
something-something v1 \\ & v2	0 0 1 0 0
something-something v2	0 0 2 0 0
soon	0 0 1 0 0
sos	2 0 0 0 0
sot	1 0 0 0 0
source-free domain adaptation	0 0 0 1 0
source-free unsupervised domain adaptive	0 0 0 1 0
spad array	4 0 0 0 0
sparql	4 0 0 0 0
sparse pca	0 0 0 2 0
spatial-temporal graph-to-sequence learning	2 0 0 0 0
spatially-varying brdf	1 0 0 0 0
spatiotemporal self-attention	1 0 0 0 0
spec2021	0 0 1 0 0
speech-driven emotional 3d talking head	0 0 0 1 0
speed+	0 0 1 0 0
spiking neural networks ( snns )	1 0 0 0 0
spl	0 0 0 0 2
split cifar-100	0 0 1 0 0
spn	2 0 0 0 0
spn structure learner	2 0 0 0 0
spr	1 0 0 0 0
sprt	1 0 0 0 0
squad	0 0 3 0 0
squad 1.1 and 2.0	0 0 1 0 0
squadv1.1	0 0 1 0 0
squeeze-and-excitation block	1 0 0 0 0
sr	0 0 0 18 1
sr network	3 0 0 0 0
srgan	1 0 0 0 0
srm filter	1 0 0 0 0
srp	2 0 0 0 0
sru	2 0 0 0 0
ssa	1 0 0 0 0
ssc	0 0 0 3 0
ssd	2 0 0 0 0
ssd300	1 0 0 0 0
ssd500	2 0 0 0 0
ssepi	2 0 0 0 0
ssim	0 0 0 0 1
ssl	7 0 0 9 0
ssp	0 0 0 1 0
stacked and single-layer lstm	1 0 0 0 0
stacked lstm	1 0 0 0 0
standard bo	1 0 0 0 0
starcraft ii micro management task	0 0 1 0 0
starcraft multi-agent challenge	0 0 1 0 0
state tracking of pneumatic muscle ( pm ) actuator	0 0 0 1 0
state-of-the-art mot algorithm	1 0 0 0 0
stdp	1 0 0 0 0
steatosisraw	0 0 2 0 0
steerlm	2 0 0 0 0
sti	0 0 0 2 0
stl-10	0 0 2 0 0
stnu	4 0 0 0 0
stochastic meta-optimization	1 0 0 0 0
stochastic metadescent ( smd )	1 0 0 0 0
stp	0 0 0 4 0
streaming pca	0 0 0 1 0
strongly-local flow -based method	1 0 0 0 0
structured svm	1 0 0 0 0
sts	0 0 0 3 0
stv	4 0 0 0 0
stylegan	0 3 0 0 0
stylegan2	0 1 0 0 0
stylegan2 inversion	0 0 0 1 0
subjective iqa	0 0 0 1 0
suf	0 0 0 0 3
sugar	1 0 0 0 0
sum-of-square	2 0 0 0 0
summac	0 0 0 0 1
summarizing mse	0 0 0 1 0
sun rgb-d	0 0 1 0 0
sunrgb-d	0 0 2 0 0
super-resolution	0 0 0 1 0
superglue	0 0 1 0 0
superslomo	1 0 0 0 0
supervised / uda / usl reid	0 0 0 1 0
supervised fine-tuning	1 0 0 0 0
supervised fine-tuning ( sft )	1 0 0 0 0
supervised imagenet pre-training	1 0 0 0 0
supervised nmt	1 0 0 0 0
supervised wsd	0 0 0 1 0
sure	1 0 0 0 0
surface-aligned gaussian splatting	1 0 0 0 0
surreal	0 0 1 0 0
sva	1 0 0 0 0
svam	0 0 0 2 0
svar-gfci	1 0 0 0 0
svd	7 0 0 0 0
svd -based embedding	2 0 0 0 0
svd-phat	1 0 0 0 0
svgd	5 0 0 0 0
svhn	0 0 6 0 0
svi	5 0 0 0 0
svm	11 0 0 0 0
svrg	4 0 0 0 0
svs	0 0 0 3 0
swav	1 0 0 0 0
swe	0 0 0 1 0
swin-b	1 0 0 0 0
swin-transformer	1 0 0 0 0
swing-assist knee prosthesis	1 0 0 0 0
swintransformer	1 0 0 0 0
synchronous sgd	2 0 0 0 0
syntax-aware summarization	0 0 0 1 0
synthesizing 6-dof grasp pose	0 0 0 1 0
synthetic ape data generation	0 0 0 1 0
synthia	0 0 1 0 0
systematic reviews ( srs )	0 0 0 1 0
t-less	0 0 1 0 0
t5	0 5 0 0 0
tabular mdp	1 0 0 0 0
tac kbp 2010	0 0 2 0 0
tac-kbp 2010	0 0 2 0 0
tacos	0 0 1 0 0
tacred	0 0 2 0 0
tactip	2 0 0 0 0
talk2car	0 0 1 0 0
tamp	0 0 0 4 0
tamp planner	2 0 0 0 0
tao corba	1 0 0 0 0
target knn attention	1 0 0 0 0
task-oriented dialog	0 0 0 1 0
task-oriented dialogue	0 0 0 1 0
task-oriented dialogue generation	0 0 0 1 0
tavi	0 0 0 2 0
tbd	2 0 0 0 0
tbp	0 0 0 2 0
tc	0 0 0 1 0
tcga	0 0 1 0 0
tcn	5 0 0 0 0
teacher ag	3 0 0 0 0
temporal 3d object detection	0 0 0 1 0
temporal gan-inversion	1 0 0 0 0
temporal hin embedding	0 0 0 1 0
temporal kg	0 0 1 0 0
temporal kg embedding	1 0 0 0 0
temporal kgqa	0 0 0 3 0
tensor-ring	1 0 0 0 0
tensor-train	1 0 0 0 0
tensor-train decomposition	1 0 0 0 0
tensorflow	2 0 0 0 0
tensorflow hub	1 0 0 0 0
tensorrt	1 0 0 0 0
ter	0 0 0 0 1
text-to-3d and image-to-3d generation	0 0 0 1 0
text-to-3d generation	0 0 0 2 0
text-to-image ( t2i ) diffusion model	0 1 0 0 0
text-to-image diffusion model	0 2 0 0 0
text-to-image editing	0 0 0 1 0
text-to-image synthesis	0 0 0 1 0
text-to-speech	0 0 0 1 0
textfooler	1 0 0 0 0
textured 3d shape reconstruction	0 0 0 1 0
third-order edge statistics	1 0 0 0 0
third-person irl	1 0 0 0 0
thor	0 0 1 0 0
threedworld	0 0 1 0 0
thumos14	0 0 1 0 0
tiered-imagenet	0 0 1 0 0
time-of-flight ( tof ) sensor	1 0 0 0 0
time-series model	0 1 0 0 0
timesformer	1 0 0 0 0
tiny imagenet	0 0 1 0 0
tiny-imagenet	0 0 3 0 0
tinybert	0 1 0 0 0
tinyimagenet	0 0 2 0 0
tinyimagenet-c	0 0 1 0 0
tkg	0 0 2 0 0
tkg embedding	1 0 0 0 0
tl	1 0 0 0 0
tmpc	1 0 0 0 0
tod	0 0 0 5 0
tod policy learning	0 0 0 1 0
tom	1 0 0 0 0
top-\$k\$ multiclass svm	1 0 0 0 0
top-\$k\$ svm	2 0 0 0 0
top-1	0 0 0 0 2
top-1 imagenet classification accuracy	0 0 0 0 1
top-5	0 0 0 0 1
top-k mips	0 0 0 3 0
top-k ranking	0 0 0 1 0
topup	1 0 0 0 0
tp	3 0 0 0 0
tpp	1 0 0 0 0
tps-stn	1 0 0 0 0
tracking-by-detection	1 0 0 0 0
tracklet-conditioned video generation	0 0 0 1 0
training dnn	0 0 0 1 0
training flop	0 0 0 0 2
trajectory -based hmm	1 0 0 0 0
transductive few-shot video classification	0 0 0 1 0
transferrable nas	0 0 0 1 0
transpath	1 0 0 0 0
tree-lstm	1 0 0 0 0
treelstm	1 0 0 0 0
triviaqa	0 0 1 0 0
trojan network ( trojannet ) detection	0 0 0 1 0
trojannet detection	0 0 0 1 0
truncated bptt	6 0 0 0 0
truncated l2-norm	1 0 0 0 0
ts	2 0 0 0 0
tsg	0 0 0 3 0
tsn	2 0 0 0 0
tsti	0 0 0 1 0
tta	0 0 0 2 0
tts	0 0 0 2 0
tum rgb-d slam	0 0 1 0 0
tumour regions-of-interest trois classification	0 0 0 1 0
tusimple	0 0 2 0 0
tvm	1 0 0 0 0
tw-finch	1 0 0 0 0
two-layer relu neural network	1 0 0 0 0
two-streamed cnn	1 0 0 0 0
two-streamed network	1 0 0 0 0
u-net	10 0 0 0 0
u-no	1 0 0 0 0
ua-detrac	0 0 1 0 0
uav flight	0 0 0 1 0
uav navigation	0 0 0 1 0
ucb	3 0 0 0 0
ucf	0 0 2 0 0
ucf sport	0 0 1 0 0
ucf101	0 0 3 0 0
ucq	3 0 0 0 0
ucr archive	0 0 1 0 0
ucrl2	1 0 0 0 0
ucsd	0 0 1 0 0
ud	0 0 1 0 0
uda	0 0 0 16 0
uhf rfid	2 0 0 0 0
uie	0 0 0 3 0
uiuc material database	0 0 1 0 0
ukf	2 0 0 0 0
ula	1 0 0 0 0
ultra-fgvc	0 0 0 3 0
ultra-fine-grained visual categorization	0 0 0 1 0
ultraviolet ( uv ) led	1 0 0 0 0
uncalibrated slam	0 0 0 1 0
uncertainty-aware cross-lingual transfer	0 0 0 2 0
uncover the underlying hidden pde model	0 0 0 1 0
understanding 3d tabletop scene	0 0 0 1 0
unimorph	0 0 4 0 0
union14m	0 0 1 0 0
unsupervised 3d domain adaptation	0 0 0 1 0
unsupervised english-french translation	0 0 0 1 0
unsupervised extreme-light image enhancement	0 0 0 1 0
unsupervised knowledge -based wsd	0 0 0 1 0
unsupervised nmt	0 0 0 1 0
unsupervised simplification of multi-paragraph text	0 0 0 1 0
unsupervised wsd	0 0 0 1 0
upnp	6 0 0 0 0
urdf	3 0 0 0 0
usd	0 0 0 3 0
usps	0 0 1 0 0
ut generation	0 0 0 1 0
ut output prediction	0 0 0 1 0
utd-mhad	0 0 1 0 0
uv feature-map	1 0 0 0 0
uv fluorescent marker	1 0 0 0 0
uv led	1 0 0 0 0
uvad	0 0 0 2 0
v-coco	0 0 1 0 0
v-l task	0 0 0 1 0
v2v	1 0 0 0 0
vad	0 0 0 3 0
vae	18 0 0 0 0
vae loss	1 0 0 0 0
vae-gan	2 0 0 0 0
validation of mcq	0 0 0 1 0
vampprior	1 0 0 0 0
vanilla pfl	1 0 0 0 0
vanilla rnn	1 0 0 0 0
vanilla sgd	1 0 0 0 0
var	1 0 0 0 0
variable-length prefix code	1 0 0 0 0
variance-reduced	1 0 0 0 0
variational em	1 0 0 0 0
variational expectation maximization ( em )	1 0 0 0 0
vaw	0 0 1 0 0
vbem	1 0 0 0 0
vehicle re-id	0 0 0 1 0
vehicle re-identification	0 0 0 1 0
vehicleid	0 0 1 0 0
verbatla	0 0 1 0 0
veri-776	0 0 1 0 0
vfi	0 0 0 3 0
vg	0 0 1 0 0
vgg	1 0 0 0 0
vgg-16	0 2 0 0 0
vgg-19	0 1 0 0 0
vgg-face	0 1 0 0 0
vgg-sound	0 0 2 0 0
vgg16	1 0 0 0 0
vggnet	2 0 0 0 0
vi	4 0 0 0 0
vi-reid	0 0 0 2 0
vid	0 0 0 3 0
video -based hmr	0 0 0 1 0
video person re-identification	0 0 0 1 0
video qa	0 0 0 2 0
video question-answering ( qa )	0 0 0 1 0
video sr	0 0 0 3 0
video-specific human pose estimation	0 0 0 1 0
video-text retrieval	0 0 0 3 0
viewpoint-tolerant place recognition	0 0 0 1 0
ving	0 1 0 0 0
vins	3 0 0 0 0
vio	4 0 0 0 0
viola jones ' adaboost object detection framework	1 0 0 0 0
vip	0 0 0 2 0
virtual-metrology model refreshing	0 0 0 1 0
vis	0 0 0 3 0
visda-17	0 0 1 0 0
visible-infrared person re-identification	0 0 0 1 0
vision-and-language generation	0 0 0 1 0
vision-and-language navigation	0 0 0 2 0
vision-language ( vl ) model	0 1 0 0 0
vision-language assistant	0 1 0 0 0
vision-language foundation model	0 1 0 0 0
vision-language model	0 5 0 0 0
vision-language pre-trained model	0 1 0 0 0
vision-language representation	0 0 0 1 0
vision-language-action	0 2 0 0 0
vision-language-action ( vla )	0 1 0 0 0
visual bert pre-training	1 0 0 0 0
visual information-seeking	0 0 0 1 0
visual slam	0 0 0 3 0
visual-inertial navigation system	2 0 0 0 0
visual-inertial odometry ( vio )	1 0 0 0 0
visual-tactile dual-modality sensor	1 0 0 0 0
visuo-motor pre-training	0 0 0 1 0
visuo-tactile contact servoing	0 0 0 1 0
vit	15 0 0 0 0
vit-s / 16	0 1 0 0 0
vl model	0 3 0 0 0
vla	0 10 0 0 0
vlad	2 0 0 0 0
vlm	0 20 0 0 0
vln	0 0 0 15 0
vlo	0 0 0 1 0
vlp	2 2 0 0 0
vlsi implementation of deep neural network	0 0 0 1 0
vm	3 0 0 0 0
vm model refreshing	0 0 0 1 0
vo	0 0 0 1 0
voc 2007 / 2012	0 0 1 0 0
voc 2012	0 0 1 0 0
voc07	0 0 1 0 0
voc2007	0 0 1 0 0
vocabulary-free 3d instance segmentation	0 0 0 1 0
volumetric 3d primitive	1 0 0 0 0
vos	0 0 0 2 0
voxel -based lidar backbone	1 0 0 0 0
vp estimation	0 0 0 1 0
vq	2 0 0 0 0
vqa	0 0 0 6 0
vqa 2.0	0 0 1 0 0
vr	6 0 0 1 0
vrd	0 0 1 3 0
vrdu	0 0 0 2 0
vrnn	2 0 0 0 0
vrnn planner	3 0 0 0 0
vrp	0 0 0 1 0
vsg	1 0 0 0 0
vsti	0 0 0 1 0
vtab	0 0 1 0 0
w4a16	1 0 0 0 0
w8a8	1 0 0 0 0
waseda kyotokagaku airway no.3	1 0 0 0 0
wasserstein drsl	0 0 0 2 0
wasserstein gan	3 0 0 0 0
wav2vec2.0	0 1 0 0 0
wavenet	1 0 0 0 0
wd-fab	0 0 3 0 0
weakly-supervised optical flow estimation	0 0 0 1 0
webinstruct	0 0 1 0 0
webp	1 0 0 0 0
webshop	0 0 1 0 0
weight , kv cache , and activation quantization	1 0 0 0 0
weighted mds	1 0 0 0 0
wer	0 0 0 0 1
wf	0 0 0 1 0
wflw	0 0 1 0 0
who did what	0 0 1 0 0
whole slide images ( wsis ) classification	0 0 0 1 0
whole-body bilateral teleoperation	0 0 0 1 0
whole-body collision avoidance	0 0 0 1 0
whole-body compliance	0 0 0 1 0
whole-body human grasping of object	0 0 0 1 0
whole-body loco-manipulation	0 0 0 1 0
whole-body locomotion and manipulation	0 0 0 1 0
whole-body motion generation	0 0 0 1 0
wide-baseline relative pose estimation	0 0 0 1 0
wikiann	0 0 1 0 0
wikitext-103	0 0 1 0 0
wildtrack	0 0 1 0 0
wizard-of-oz	1 0 0 0 0
wka-3	3 0 0 0 0
wmc	0 0 0 7 0
wmds	3 0 0 0 0
wmf	1 0 0 0 0
wmt 2014 english-german	0 0 1 0 0
wmt ’ 14	0 0 1 0 0
wmt ’ 16	0 0 1 0 0
wmt14 en2de	0 0 1 0 0
wmt14 en2fr	0 0 1 0 0
wmt16 ro2en	0 0 1 0 0
word-level qe	0 0 0 1 0
word2vec	1 1 0 0 0
wordnet	0 0 2 0 0
wpo	4 0 0 0 0
wsd	0 0 0 1 0
wsi analysis	0 0 0 1 0
wsis	0 0 0 3 0
wsj	0 0 1 0 0
wsol	0 0 0 3 0
x-magical	0 0 1 0 0
x-ray covid image classification	0 0 0 1 0
x3d	1 0 0 0 0
xlm-r	0 1 0 0 0
xmc	0 0 0 2 0
xor constraint	1 0 0 0 0
xslit	3 0 0 0 0
xslit camera	2 0 0 0 0
yahoo flickr 100m	0 0 1 0 0
ycb box and blocks test	0 0 1 0 0
ycb-video	0 0 2 0 0
yolov2	2 0 0 0 0
yolov3	0 1 0 0 0
youcook2	0 0 1 0 0
youtube-vis	0 0 2 0 0
youtube-vos 2018	0 0 1 0 0
youtube-vos 2019	0 0 1 0 0
ytf	0 0 1 0 0
yupenn	0 0 1 0 0
zd strategy	1 0 0 0 0
zero-annotation object detection	0 0 0 1 0
zero-shot	1 0 0 0 0
zero-shot action generalization	0 0 0 1 0
zero-shot clip	0 1 0 0 0
zero-shot ddie prediction	0 0 0 1 0
zero-shot drug-drug interaction event prediction	0 0 0 1 0
zero-shot generalization	0 0 0 1 0
zero-shot learning	1 0 0 4 0
zero-shot reasoning	0 0 0 1 0
zero-shot robotic manipulation	0 0 0 1 0
zero-shot transfer	0 0 0 1 0
zero-shot-cot	1 0 0 0 0
zero-violation reinforcement learning	0 0 0 1 0
zind	0 0 1 0 0
zmp ( zero moment point ) area	0 0 0 0 1
zmp area	0 0 0 0 1
zs-ddie	0 0 0 3 0
zsc	0 0 0 2 0
zsl	0 0 0 4 0
zsre qa	0 0 1 0 0
`
