/** Made by scripts/lexicon-abbreviations.mjs: acronym, tab, long forms with the papers that give them. */
export const ABBREVIATIONS = `
3DGS	3d gaussian splatting 18;* 2
3DMM	3d morphable model 24;3d morphable face model 2;* 1
6-DoF	6 degree of freedom 6
AAA	abdominal aortic aneurysm 4;* 1
AAE	adversarial auto encoder 3;african american english 2;* 2
AAM	active appearance model 10;* 5
ABA	assumption based argumentation 3;articulated body algorithm 2;* 1
ABC	approximate bayesian computation 14;* 6
ABSA	aspect based sentiment analysis 29
AC	affine correspondence 6;arithmetic circuit 5;alternating current 2;* 8
ACC	adaptive cruise control 5;* 3
ACE	autonomous city explorer 6;adaptive contrastive estimation 2;* 12
ACM	active cord mechanism 3;active contour model 2;* 6
ACO	ant colony optimization 5;automatic check out 3;* 1
ACT	anatomically correct testbed 9;* 5
AD	alzheimer disease 25;autonomous driving 14;anomaly detection 10;automatic differentiation 5;audio description 3;* 5
ADAS	advanced driver assistance system 18;* 3
ADCP	acoustic doppler current profiler 3
ADD	algebraic decision diagram 4;* 4
ADE	average displacement error 4;* 3
ADL	activities of daily living 34;* 5
ADM	alternating direction method 8;* 5
ADMG	acyclic directed mixed graph 3
ADMM	alternating direction method of multiplier 77;* 7
ADNI	alzheimer disease neuroimaging initiative 6
ADP	approximate dynamic programming 4;adaptive dynamic programming 2;* 6
ADRC	active disturbance rejection control 5;* 1
ADVI	automatic differentiation variational inference 5
AE	auto encoder 8;adversarial example 4;acoustic emission 2;* 4
AER	address event representation 3;* 1
AES	automated essay scoring 7;automatic essay scoring 2;* 1
AF	argumentation framework 9;activation function 2;atrial fibrillation 2;* 8
AFL	auction based federated learning 4;* 2
AFLW	annotated facial landmarks in the wild 3
AFM	atomic force microscope 29;atomic force microscopy 11;* 6
AFO	adaptive frequency oscillator 3;ankle foot orthosis 3;* 1
AGD	accelerated gradient descent 4
AGV	automated guided vehicle 25;autonomous ground vehicle 6;autonomous guided vehicle 5;automatically guided vehicle 2;* 4
AI	artificial intelligence 63;* 3
AIC	akaike information criterion 4;* 2
AIGC	ai generated content 3;* 1
AIM	autonomous intersection management 5;* 6
AIS	annealed importance sampling 8;adaptive importance sampling 2;* 1
AL	active learning 42;advantage learning 2;apprenticeship learning 2;augmented lagrangian 2;* 2
ALE	arcade learning environment 3;* 1
ALM	augmented lagrangian method 3;active led marker 2;* 4
ALS	alternating least square 7;* 3
AM	additive manufacturing 6;aerial manipulator 4;argument mining 4;alternating minimization 3;activation maximization 2;* 2
AMP	approximate message passing 10;andersson madigan perlman 2;* 5
AMR	abstract meaning representation 25;autonomous mobile robot 7;* 3
AMS	automated manufacturing system 7;* 5
AMoD	autonomous mobility on demand 5;* 1
ANLES	actuator with non linear elastic system 3;* 1
ANM	additive noise model 3;* 1
ANN	artificial neural network 55;approximate nearest neighbor 17;analog neural network 4;* 5
ANNS	approximate nearest neighbor search 3
AOB	active observer 10
AOG	and or graph 6;* 1
AP	average precision 27;access point 3;anterior posterior 3;* 7
APF	artificial potential field 10;artificial potential field method 2;artificial potential function 2;* 5
APG	accelerated proximal gradient 5;* 4
APT	advanced persistent threat 3;* 4
AQA	action quality assessment 5;* 1
AR	augmented reality 59;auto regressive 3;average recall 3;aerial robot 2;algorithmic recourse 2;* 4
ARAE	adversarially regularized autoencoder 3
ARAP	as rigid as possible 3;* 1
ARC	amazon robotics challenge 5;attentive recurrent comparator 2;* 6
ARD	automatic relevance determination 6
ARMA	autoregressive moving average 4;* 1
ARMC	active relative motion canceling 3;* 1
ASA	adaptive simulated annealing 3;* 2
ASC	active scope camera 5;aspect sentiment classification 2;* 4
ASD	autism spectrum disorder 12;active speaker detection 2;* 2
ASL	american sign language 4;* 4
ASP	answer set programming 20;assembly sequence planning 3;* 3
ASQP	aspect sentiment quad prediction 3
ASR	automatic speech recognition 63;attack success rate 15;automatic speech recognizer 4;* 6
AST	abstract syntax tree 11;adaptive stress testing 2;* 5
ASTE	aspect sentiment triplet extraction 5
ASV	autonomous surface vehicle 30;autonomous surface vessel 11;* 4
AT	adversarial training 8;* 3
ATE	average treatment effect 10;absolute trajectory error 3;aspect term extraction 3;* 2
ATV	all terrain vehicle 4;* 1
AU	action unit 42;* 4
AUC	area under the roc curve 12;area under curve 4;area under the curve 3;* 4
AUV	autonomous underwater vehicle 171;* 1
AV	autonomous vehicle 73;automated vehicle 3;audio visual 2;* 7
AVE	audio visual event 3;* 3
AVS	audio visual segmentation 3;* 3
AVSR	audio visual speech recognition 5
AWB	attentive workbench 5;auto white balance 2
AWGN	additive white gaussian noise 6
AdaIN	adap tive instance normalization 3
AutoML	automated machine learning 12;automatic machine learning 3
AwAS	actuator with adjustable stiffness 5
BA	bundle adjustment 23
BAI	best arm identification 8
BB	branch and bound 4;barzilai borwein 3;bounding box 2;* 2
BBVI	black box variational inference 4
BC	behavior cloning 7;behavioral cloning 6;* 5
BCD	block coordinate descent 8
BCE	binary cross entropy 3
BCI	brain computer interface 46;brain computer interfacing 3;* 1
BCO	bandit convex optimization 5;* 2
BDD	binary decision diagram 8;berkeley deep drive 3
BE	bucket elimination 3;* 4
BERT	bidirectional encoder representations from transformer 5
BEV	bird eye view 32;birdseye view 4
BF	barrier function 3;* 3
BHC	bayesian hierarchical clustering 4
BIC	bayesian information criterion 12;* 1
BIQA	blind image quality assessment 4
BLEEX	berkeley lower extremity exoskeleton 6
BLF	barrier lyapunov function 3
BLI	bilingual lexicon induction 4
BM	boltzmann machine 4;* 2
BMA	bayesian model averaging 3
BMF	boolean matrix factorization 3;* 3
BMI	brain machine interface 14;* 3
BN	batch normalization 33;bayesian network 22;* 1
BNN	bayesian neural network 35;binary neural network 11;binarized neural network 6;* 1
BNP	bayesian nonparametric 11
BO	bayesian optimization 93;* 1
BOBW	best of both world 3
BOW	bag of word 4
BP	belief propagation 33;back propagation 5;* 7
BPE	byte pair encoding 8
BPTT	backpropagation through time 8;* 1
BQ	bayesian quadrature 6
BRDF	bidirectional reflectance distribution function 5
BS	beam search 3;* 3
BSP	belief space planning 8;binary space partitioning 2;* 1
BSS	blind source separation 6
BT	behavior tree 22;* 4
BTB	bromothymol blue 3
BTL	bradley terry luce 11
BVI	blind and visually impaired 3;blind or visually impaired 2;* 1
BVP	boundary value problem 7;* 1
BWS	body weight support 3;* 1
BZ	belouzov zhabotinsky 3;belousov zhabotinsky 2
BnB	branch and bound 12
BoF	bagof feature 5
BoVW	bag of visual word 4
BoW	bag of word 28;bag of visual word 2
BwK	bandits with knapsack 3
CAC	class agnostic counting 3;* 5
CAD	computer aided design 10;computer aided diagnosis 6;counterfactually augmented data 2;* 4
CAE	convolutional autoencoder 4;* 2
CAM	class activation map 19;class activation mapping 6;centroidal angular momentum 3;* 10
CAN	controller area network 5;* 7
CANN	continuous attractor neural network 3;* 1
CART	classification and regression tree 5
CASSI	coded aperture snapshot spectral imaging 3
CAT	computerized adaptive testing 4;* 6
CATE	conditional average treatment effect 10;* 1
CAV	connected autonomous vehicle 7;connected and autonomous vehicle 4;connected and automated vehicle 3;concept activation vector 2;* 1
CBCT	cone beam ct 3;* 1
CBF	control barrier function 39;* 3
CBOW	continuous bag of word 3
CBR	case based reasoning 8;* 2
CBS	conflict based search 4;* 3
CC	compressed counting 3;connected component 3;classifier chain 2;* 14
CCA	canonical correlation analysis 30;* 2
CCD	charge coupled device 3;continuous collision detection 2;cyclic coordinate descent 2;* 2
CCE	coarse correlated equilibria 5;categorical cross entropy 2;* 2
CD	coordinate descent 6;contrastive divergence 4;cognitive diagnosis 2;* 11
CDA	counterfactual data augmentation 3;* 5
CDCL	conflict driven clause learning 4;* 1
CDE	conditional density estimation 3;* 3
CDF	cumulative distribution function 10;* 1
CDN	cumulative distribution network 3;* 1
CDPM	cable driven parallel manipulator 3;cable driven parallel mechanism 3;* 1
CDPR	cable driven parallel robot 37
CDR	cross domain recommendation 6
CDSR	cross domain sequential recommendation 3
CE	cross entropy 11;counterfactual explanation 7;capsule endoscopy 3;* 11
CEM	cross entropy method 5;* 3
CER	character error rate 3;* 3
CF	collaborative filtering 14;correlation filter 9;* 9
CFA	color filter array 4;* 2
CFD	computational fluid dynamics 10;computational fluid dynamic 4;* 3
CFL	context free language 3;* 4
CFR	counter factual regret minimization 11;* 1
CG	computer graphics 9;conjugate gradient 5;column generation 3;coordination graph 3;center of gravity 2;* 8
CGM	collective graphical model 4;* 4
CI	conditional independence 12;covariance intersection 8;* 9
CIL	class incremental learning 11;* 2
CIS	camouflaged instance segmentation 3;computer integrated surgery 2;* 3
CKF	cubature kalman filter 3;* 1
CL	continual learning 39;contrastive learning 14;cooperative localization 12;curriculum learning 6;* 10
CLF	control lyapunov function 11
CLF-QP	control lyapunov function based quadratic program 4;* 1
CLIP	contrastive language image pre training 15;* 2
CLIR	cross lingual information retrieval 5
CLMR	car like mobile robot 5
CLT	central limit theorem 6;* 1
CM	center of mass 4;consistency model 2;* 11
CMA-ES	covariance matrix adaptation evolution strategy 8;* 1
CMAB	combinatorial multi armed bandit 5;contextual multi armed bandit 2;* 1
CMC	carbon microcoil 3;* 7
CMDP	constrained markov decision process 22;contextual markov decision process 2;* 1
CMI	conditional mutual information 5;* 2
CMLM	conditional masked language model 3
CMP	centroidal moment pivot 4;* 6
CNF	conjunctive normal form 7;* 2
CNN	convolutional neural network 1035;convolution neural network 31;convolutional neural net 8;convolutional nn 2;* 6
CNP	conditional neural process 3;* 1
CNT	carbon nanotube 15;* 1
COD	camouflaged object detection 8;* 3
COG	center of gravity 22;* 1
COM	center of mass 33
COP	center of pressure 4;combinatorial optimization problem 4;correlated orienteering problem 2;* 4
COT	cost of transport 3;* 2
COTS	commercial off the shelf 5;* 2
CP	constraint programming 10;conformal prediction 8;capture point 7;candecomp parafac 6;canonical polyadic 4;cerebral palsy 3;closest point 3;cellular phone 2;* 12
CPD	coherent point drift 4;canonical polyadic decomposition 2;* 6
CPDAG	completed partially directed acyclic graph 3
CPE	class probability estimation 4;combinatorial pure exploration 2;* 4
CPG	central pattern generator 74;central patterns generator 2;* 2
CPP	coverage path planning 14;* 4
CPS	cyber physical system 4;capacitive proximity sensor 3;* 5
CPU	central processing unit 5
CQA	community question answering 4;conversational question answering 3;chart question answering 2;commonsense question answering 2;* 4
CRC	colorectal cancer 5;* 5
CRE	continual relation extraction 3;* 4
CRF	conditional random field 113;camera response function 4;* 6
CRISP	continuum reconfigurable incisionless surgical parallel 3
CRL	causal representation learning 3;constrained reinforcement learning 3;* 7
CRLB	cramer rao lower bound 7
CRM	counterfactual risk minimization 4;completely random measure 2;* 5
CRP	chinese restaurant process 5;* 1
CRPS	continuous ranked probability score 3
CRS	conversational recommendation system 4;conversational recommender system 3;conditional random sampling 2;* 3
CS	compressive sensing 12;compressed sensing 10;configuration space 2;covariance steering 2;* 15
CSA	canadian space agency 4;* 9
CSC	convolutional sparse coding 12;chinese spelling correction 6;chinese spelling check 4;* 4
CSE	collaborative state estimation 3;* 3
CSI	context specific independence 3;* 4
CSLR	continuous sign language recognition 3
CSP	constraint satisfaction problem 16;common spatial pattern 8;cross power spectrum phase 2;* 3
CSQ	correlational statistical query 3
CSQMI	cauchy schwarz quadratic mutual information 6
CSR	commonsense reasoning 4;continuous speech recognition 2;* 8
CT	computed tomography 35;computerized tomography 2;* 8
CTC	connectionist temporal classification 17;circulating tumor cell 2;computed torque control 2;computed torque controller 2;* 4
CTDE	centralized training with decentralized execution 3;centralized training and decentralized execution 2;centralized training decentralized execution 2
CTR	click through rate 14;concentric tube robot 9;* 3
CUB	caltech ucsd bird 3;caltech ucsd birds 200 2011 2
CUSUM	cumulative sum 3
CV	computer vision 16;cross validation 8;* 4
CVAE	conditional variational autoencoder 19;conditional vae 2;* 2
CVD	chemical vapor deposition 4;cardiovascular disease 3;* 3
CVR	conversion rate 3
CVT	continuously variable transmission 7;centroidal voronoi tessellation 5;cross view training 2;* 1
CVaR	conditional value at risk 25
CWS	chinese word segmentation 9;* 2
CZSL	compositional zero shot learning 6;* 1
CoG	center of gravity 4
CoM	center of mass 75;* 2
CoP	center of pressure 18;* 1
CoT	chain of thought 42;cost of transport 4;* 5
Conv-LSTM	convolutional long short term memory 3
ConvAC	convolutional arithmetic circuit 4
ConvLSTM	convolutional lstm 4;convolutional long short term memory 3
D-H	denavit hartenberg 5
DA	dialog act 4;denoising autoencoder 2;* 9
DAE	differential algebraic equation 6;denoising auto encoder 5;* 4
DAG	directed acyclic graph 72;directed acyclic graphical 2;* 3
DAN	dual attention network 3;deep adaptation network 2;* 4
DBD	defocus blur detection 4
DBM	deep boltzmann machine 7;dynamic belief model 3;* 3
DBN	dynamic bayesian network 19;deep belief network 9;decorrelated batch normalization 2;deep belief net 2
DBSCAN	density based spatial clustering of applications with noise 4
DC	difference of convex function 10;difference of convex 9;dynamic controllability 3;depth completion 2;* 14
DCC	dynamic camera cluster 3;* 3
DCCA	deep canonical correlation analysis 3
DCF	discriminative correlation filter 13;* 2
DCGAN	deep convolutional generative adversarial network 3
DCM	divergent component of motion 17;dexterous continuum manipulator 2;* 7
DCNN	deep convolutional neural network 47;deep convolution neural network 3;* 4
DCOP	distributed constraint optimization problem 6;* 1
DCT	discrete cosine transform 10;dyadic classification tree 2;* 2
DDF	decentralized data fusion 3;distributed data fusion 2;* 1
DDI	drug drug interaction 5
DDP	differential dynamic programming 28;* 2
DDPG	deep deterministic policy gradient 19;* 1
DDPM	denoising diffusion probabilistic model 10;* 1
DE	differential evolution 5;dielectric elastomer 2;* 3
DEA	dielectric elastomer actuator 16;differential elastic actuator 3;* 1
DEE	document level event extraction 4;dead end elimination 2;* 1
DEFI	document level event factuality identification 3
DEL	dynamic epistemic logic 3;* 4
DEM	digital elevation map 6;digital elevation model 6;* 5
DEQ	deep equilibrium model 3
DES	discrete event system 4;* 2
DETR	detection transformer 9
DFD	depth from defocus 3;* 1
DFO	derivative free optimization 3
DFT	discrete fourier transform 4;* 1
DG	domain generalization 35;* 6
DGM	deep generative model 8;* 5
DGP	deep gaussian process 11;* 8
DGPS	differential global positioning system 3
DH	denavit hartenberg 4;* 3
DIDIM	direct and inverse dynamic identification model 3
DIG	distributed inward gripping 3
DIP	deep image prior 4;* 3
DK	direct kinematics 3
DKL	deep kernel learning 4
DL	deep learning 59;description logics 8;description logic 4;dictionary learning 3;* 1
DLO	deformable linear object 17
DLVM	deep latent variable model 4
DM	diffusion model 10;decision maker 2;diffusion map 2;* 6
DMD	digital micromirror device 3;* 6
DMDSM	dual modal and dual sensing mechanism 3
DME	dynamic manipulability ellipsoid 3;density map estimator 2;* 2
DML	deep metric learning 17;distance metric learning 9;deep mutual learning 3;* 4
DMN	dynamic memory network 3;* 1
DMP	dynamic movement primitive 49;dynamical movement primitive 5;dynamic motion primitive 2;* 4
DNF	disjunctive normal form 7;* 2
DNN	deep neural network 431;deep neural net 4;* 1
DOA	direction of arrival 7;* 2
DOB	disturbance observer 24
DOE	design of experiment 5;* 2
DOF	degrees of freedom 187;degree of freedom 93;depth of field 3
DOb	disturbance observer 3
DP	differential privacy 55;dynamic programming 35;differentially private 20;dirichlet process 14;dual pixel 5;diffusion policy 2;dynamic program 2;* 7
DP-SCO	differentially private stochastic convex optimization 4
DPCP	dual principal component pursuit 4
DPM	deformable part model 12;dirichlet process mixture 6;deformable part based model 3;diffusion probabilistic model 3;* 4
DPO	direct preference optimization 23
DPP	determinantal point process 50;* 5
DQ	dual quaternion 3
DQN	deep q network 21;deep q learning 3;deep q learning network 2
DR	domain randomization 12;doubly robust 7;diabetic retinopathy 6;dimensionality reduction 6;dense retrieval 3;distributionally robust 2;* 7
DRC	darpa robotics challenge 5;* 1
DRE	density ratio estimation 5;* 1
DRL	deep reinforcement learning 135;distributional reinforcement learning 3;* 4
DRO	distributionally robust optimization 15;* 1
DS	dynamical system 15;distant supervision 5;dialog system 2;* 14
DSBF	delay and sum beam forming 3
DSE	design space exploration 3;* 3
DSL	domain specific language 15;* 3
DSM	digital surface model 3;* 5
DSO	direct sparse odometry 5;* 1
DSP	digital signal processor 7;deformable spatial pyramid 2;* 3
DST	dialog state tracking 21;dynamic sparse training 2;* 3
DT	decision tree 7;dynamic texture 3;decision transformer 2;* 4
DTI	diffusion tensor imaging 3;* 1
DTW	dynamic time warping 25
DVL	doppler velocity log 14
DVS	dynamic vision sensor 20;* 2
DWA	dynamic window approach 4
DWT	discrete wavelet transform 6;* 1
Dec-POMDP	decentralized partially observable markov decision process 9;* 1
DoA	direction of arrival 3;* 2
DoF	degrees of freedom 101;degree of freedom 49;* 2
DoS	denial of service 4;* 2
DocRE	document level relation extraction 7
E-CoSMo	extended coaxial spherical joint module 3
E-SEM	environmental scanning electron microscope 4
EA	evolutionary algorithm 11;entity alignment 10;* 3
EAE	event argument extraction 12
EAP	electroactive polymer 7;* 4
EBM	energy based model 13
ECC	error correcting code 3;* 2
ECF	electro conjugate fluid 4
ECI	event causality identification 7
ECOC	error correcting output code 5;* 1
ECPE	emotion cause pair extraction 6
ECR	event coreference resolution 4;* 1
ED	event detection 6;entity disambiguation 4;* 5
EDL	evidential deep learning 3;* 1
EE	end effector 5;event extraction 5;* 3
EELS	exobiology extant life surveyor 3;* 1
EER	equal error rate 5
EFG	extensive form game 4
EGaIn	eutectic gallium indium 3
EHR	electronic health record 33;electronic healthcare record 2
EI	expected improvement 7;* 4
EIF	extended information filter 4;* 1
EIG	expected information gain 3
EIT	electrical impedance tomography 6
EKF	extended kalman filter 160;extended kalman filtering 2
EL	entity linking 7;* 6
ELBO	evidence lower bound 21
ELP	epistemic logic program 3
EM	expectation maximization 142;electron microscopy 5;entity matching 4;exact match 4;expectation minimization 2;* 10
EMA	exponential moving average 7;electromagnetic actuation 3;experimental modal analysis 3;* 6
EMD	earth mover distance 5;elementary motion detector 2;* 2
EMI	electromagnetic interference 3;* 1
EMR	electronic medical record 4;* 1
EP	expectation propagation 19;exploratory procedure 2;* 7
EPE	end point error 3
EQA	embodied question answering 4;* 1
ER	entity resolution 6;electrical resistivity 2;electro rheological 2;evolutionary robotics 2;* 2
ERC	emotion recognition in conversation 12;* 2
ERE	event relation extraction 3;* 2
ERF	electro rheological fluid 4;* 2
ERM	empirical risk minimization 60;empirical risk minimizer 3;* 5
ERP	event related potential 7;* 1
ERT	electrical resistance tomography 6;* 1
ES	evolution strategy 11;entropy search 4;* 7
ESD	endoscopic submucosal dissection 3;* 1
ESDF	euclidean signed distance field 7;* 1
ESKF	error state kalman filter 5
ESM	efficient second order minimization 3;egocentric spatial memory 2;* 1
ESN	echo state network 4;* 1
ESO	extended state observer 3;* 1
ETC	explore then commit 4
EV	electric vehicle 6
EVOI	expected value of information 4
EVT	extreme value theory 4;* 2
EWC	elastic weight consolidation 4
FAB	factorized asymptotic bayesian 3;* 1
FACS	facial action coding system 9;* 1
FAM	feature aggregation module 3;* 4
FAS	face anti spoofing 10
FBG	fiber bragg grating 27;* 1
FC	fully connected 4;force closure 2;fusion center 2;* 2
FCN	fully convolutional network 44;fully convolutional neural network 14;fully connected network 4;* 2
FCNN	fully convolutional neural network 4
FDA	fisher discriminant analysis 3;* 2
FDD	fault detection and diagnosis 7;* 1
FDE	final displacement error 6;* 2
FDES	fuzzy discrete event system 4
FDI	fault detection and isolation 8;false data injection 2;fault detection and identification 2
FDM	fused deposition modeling 6;forward dynamics model 3;fused deposition manufacturing 2;* 8
FDR	false discovery rate 15;* 2
FDSL	formula driven supervised learning 3
FE	finite element 14;flexible endoscope 2;* 2
FEA	finite element analysis 24;* 1
FEJ	first estimates jacobian 3;* 1
FEM	finite element method 38;finite element model 4;feature enhance module 2;* 6
FER	facial expression recognition 15;* 2
FES	functional electrical stimulation 26;* 1
FET	fine grained entity typing 7
FFM	feature fusion module 3;* 4
FFN	feed forward network 7;* 2
FFT	fast fourier transform 19;fast fourier transformation 2;* 1
FG-SBIR	fine grained sketch based image retrieval 8
FGVC	fine grained visual categorization 11;fine grained visual classification 7
FHMM	factorial hidden markov model 4
FIB	focused ion beam 5;* 2
FIC	factorized information criterion 3;* 2
FID	frechet inception distance 17;* 2
FIM	fisher information matrix 15;* 1
FK	forward kinematics 3;* 1
FL	federated learning 129;fuzzy logic 4;* 5
FLC	fuzzy logic controller 3;* 2
FLOP	floating point operation 8;* 2
FLS	forward looking sonar 3;fundamentals of laparoscopic surgery 2;* 1
FM	foundation model 6;factorization machine 2;feature masking 2;focus measure 2;frequency modulated 2;* 9
FMA	flexible microactuator 3;* 3
FMCW	frequency modulated continuous wave 12
FMM	fast marching method 5;* 3
FMS	flexible manufacturing system 4;* 3
FNN	feed forward neural network 7;fuzzy neural network 3;fully connected neural network 2
FOG	fiber optic gyroscope 3;* 1
FOL	first order logic 7;* 2
FOON	functional object oriented network 3
FOV	field of view 69;* 1
FP	false positive 4;fictitious play 3;* 6
FPFH	fast point feature histogram 3
FPGA	field programmable gate array 32;* 2
FPL	follow the perturbed leader 3
FPN	feature pyramid network 7;fixed pattern noise 2
FPR	false positive rate 4;* 3
FPS	frames per second 7;farthest point sampling 4;frame per second 4;* 1
FPTAS	fully polynomial time approximation scheme 3;* 1
FPV	first person view 5;* 1
FR	face recognition 20;face restoration 2;full reference 2;* 5
FREE	fiber reinforced elastomeric enclosure 8;* 2
FRS	forward reachable set 3;face recognition system 2;* 1
FSA	finite state automata 5;finite state automaton 2;* 4
FSC	finite state controller 4;few shot classification 2;* 3
FSCIL	few shot class incremental learning 11
FSJ	floating spring joint 3
FSL	few shot learning 32;fondazione santa lucia 2;* 1
FSM	finite state machine 12;* 3
FSOD	few shot object detection 8;* 1
FSOSR	few shot open set recognition 3
FSR	force sensing resistor 7;force sensitive resistor 5;face super resolution 2;* 2
FSS	few shot segmentation 7;few shot semantic segmentation 3;* 2
FTC	fault tolerant control 4;* 2
FTL	follow the leader 5;* 1
FTPL	follow the perturbed leader 4
FTRL	follow the regularized leader 14
FV	fisher vector 8;* 3
FW	frank wolfe 15;* 1
FWER	familywise error rate 3
FWMAV	flapping wing micro air vehicle 12;flapping wing micro aerial vehicle 4
FedAvg	federated averaging 5
FoV	field of view 33;* 1
GA	genetic algorithm 38;gradient ascent 2;* 4
GAC	generalized arc consistency 4;* 5
GAE	graph autoencoder 3;* 2
GAIL	generative adversarial imitation learning 13;* 2
GAN	generative adversarial network 431;generative adversarial net 22;* 3
GAP	global average pooling 6;* 6
GAT	graph attention network 11;* 4
GBDT	gradient boosting decision tree 5;gradient boosted decision tree 3
GBFS	greedy best first search 3
GBP	generalized belief propagation 3;* 3
GBR	generalized bas relief 6
GBS	generalized binary search 4
GC	geometric consistency 3;* 10
GCC	generalized cross correlation 5;* 2
GCD	greedy coordinate descent 3;generalized category discovery 2;* 2
GCI	global conditioning index 5;* 2
GCL	graph contrastive learning 8;* 2
GCN	graph convolutional network 98;graph convolution network 11;graph convolutional neural network 4;* 1
GCRF	gaussian conditional random field 3
GD	gradient descent 35;* 2
GDA	gradient descent ascent 5;gaussian discriminant analysis 2;* 3
GDPR	general data protection regulation 4
GDS	generalized dantzig selector 3;* 2
GEC	grammatical error correction 29
GEV	generalized extreme value 3;generalized eigenvalue 2
GFlowNets	generative flow network 4
GGM	gaussian graphical model 10;* 1
GLB	generalized linear bandit 3
GLM	generalized linear model 31;generative language model 2;* 4
GLO	generative latent optimization 3
GM	graphical model 8;gaussian mixture 2;graph matching 2;* 14
GM-PHD	gaussian mixture probability hypothesis density 3;* 1
GMEC	generalized mutual exclusion constraint 3
GMM	gaussian mixture model 92;generalized method of moment 4;gaussian mixtures model 2;* 3
GMR	gaussian mixture regression 7;* 2
GMRF	gaussian markov random field 9;* 1
GN	gauss newton 3;group normalization 2;* 2
GNC	graduated non convexity 3;* 1
GNN	graph neural network 300;* 2
GNSS	global navigation satellite system 29;* 1
GP	gaussian process 308;genetic programming 3;generalized planning 2;* 2
GP-LVM	gaussian process latent variable model 4;* 1
GP-UCB	gaussian process upper confidence bound 3;* 2
GPC	gaussian process classifier 3;gaussian process classification 2;generalized predictive control 2;* 1
GPLVM	gaussian process latent variable model 12
GPR	gaussian process regression 24;ground penetrating radar 10;gaussian processes regression 2;* 2
GPS	global positioning system 48;guided policy search 3;generalized pattern search 2;geometry problem solving 2;* 7
GPU	graphics processing unit 27;graphical processing unit 4;graphic processing unit 2;graphical processor unit 2;* 2
GRBF	generalized radial basis function 3
GRBM	gaussian restricted boltzmann machine 3;* 1
GRD	goal recognition design 4
GRF	ground reaction force 23;google research football 3;gaussian random field 2;gibbs random field 2;* 1
GRPO	group relative policy optimization 3
GRU	gated recurrent unit 35
GS	global shutter 5;gough stewart 2;* 7
GSN	generative stochastic network 4;* 2
GSP	generalized second price 3;* 4
GSPN	generalized stochastic petri net 4;* 1
GSS	geometric source separation 4;* 2
GT	ground truth 14;graph transformer 6;* 3
GTSP	generalized traveling salesman problem 3;* 2
GUI	graphical user interface 13;graphic user interface 2
GVD	generalized voronoi diagram 4;* 1
GVF	general value function 3;* 2
GW	gromov wasserstein 5;* 3
GZSL	generalized zero shot learning 15
HAL	hybrid assistive limb 3;hardware abstraction layer 2
HAMR	harvard ambulatory microrobot 8;* 1
HAR	human activity recognition 13;human action recognition 2
HB	heavy ball 4
HC	hierarchical clustering 3;healthy control 2;* 6
HCI	human computer interface 5;human computer interaction 4;* 2
HCRF	hidden conditional random field 4;hierarchical conditional random field 2;* 1
HDA	heterogeneous domain adaptation 3;* 1
HDC	hyperdimensional computing 4
HDP	hierarchical dirichlet process 16;* 2
HDR	high dynamic range 31;* 5
HDV	human driven vehicle 3
HER	hindsight experience replay 3
HF	hessian free 3;harmonic function 2;* 2
HFL	hierarchical federated learning 3;* 1
HFM	hyper flexible manipulator 4
HGNN	heterogeneous graph neural network 3;hypergraph neural network 3;* 2
HGR	hand gesture recognition 3;* 2
HHMM	hierarchical hidden markov model 9;* 1
HIFU	high intensity focused ultrasound 6;* 1
HIL	human in the loop 6;hardware in the loop 5;hierarchical imitation learning 2;* 4
HIN	heterogeneous information network 6
HITL	human in the loop 5;hardware in the loop 2
HJ	hamilton jacobi 19
HJB	hamilton jacobi bellman 9
HJI	hamilton jacobi isaac 3
HMA	hot melt adhesive 3;* 2
HMC	hamiltonian monte carlo 29;hierarchical multi label classification 3;hybrid monte carlo 2;* 5
HMD	head mounted display 20;* 4
HME	hierarchical mixture of expert 3;hierarchical mixtures of expert 2;* 1
HMI	human machine interface 17;human machine interaction 2
HMM	hidden markov model 118;hidden markov modeling 2;hybrid mixture model 2;* 1
HMR	human mesh recovery 4;* 3
HOG	histogram of oriented gradient 9;histograms of oriented gradient 5;* 3
HOI	human object interaction 32;* 1
HOT	holographic optical tweezer 4;* 2
HPE	human pose estimation 10;hand pose estimator 3;* 1
HPF	harmonic potential field 6;* 1
HPO	hyperparameter optimization 21;* 1
HQP	hierarchical quadratic programming 5
HR	heart rate 5;* 4
HRC	human robot collaboration 23;* 2
HRI	human robot interaction 109;human robot interface 5;* 1
HRL	hierarchical reinforcement learning 13;high resource language 3;hierarchical rl 2;* 3
HRP	humanoid robotics project 3
HRTF	head related transfer function 5;* 1
HSI	hyperspectral image 17;human swarm interaction 3;hyperspectral imagery 2;hyperspectral imaging 2;* 1
HSIC	hilbert schmidt independence criterion 10;* 1
HSMM	hidden semi markov model 6
HSR	human support robot 3;* 2
HTC	hierarchical text classification 5;* 2
HTE	heterogeneous treatment effect 4;* 1
HTN	hierarchical task network 8
HTP	hard thresholding pursuit 4;* 1
HTR	handwritten text recognition 4
HUALEX	human powered augmentation lower exoskeleton 4
HUAUV	hybrid unmanned aerial underwater vehicle 3
HVS	human visual system 8;* 1
HZD	hybrid zero dynamics 14
I-AUV	intervention autonomous underwater vehicle 3;* 1
IAF	inverse autoregressive flow 4
IB	information bottleneck 16;* 1
IBP	indian buffet process 16;iterative bregman projection 2;* 2
IBVS	image based visual servoing 26;* 2
IC	image captioning 4;independent cascade 3;incentive compatibility 2;incentive compatible 2;independent component 2;integrated circuit 2;* 8
ICA	independent component analysis 55;independent components analysis 6;* 1
ICD	international classification of disease 4;implantable cardioverter defibrillator 2
ICL	in context learning 53;* 4
ICP	iterative closest point 81;instantaneous capture point 2;interactive closest point 2;* 12
ICPF	ionic conducting polymer gel film 3;* 1
ICR	instantaneous center of rotation 6;independent contact region 3;instantaneous centers of rotation 2;* 1
ICS	inevitable collision state 11;* 5
ICSI	intracytoplasmic sperm injection 4
ICU	intensive care unit 7
ID	in distribution 20;in domain 2;infinitely divisible 2;* 6
IDA-PBC	interconnection and damping assignment passivity based control 4;* 1
IDIM	inverse dynamic identification model 6
IDM	intelligent driver model 3;inverse dynamic model 2;* 5
IDRR	implicit discourse relation recognition 4
IDS	intrusion detection system 3;information directed sampling 2;interdependent security 2;* 2
IE	information extraction 18;idiomatic expression 2;* 3
IEC	interactive evolutionary computation 3;* 1
IEKF	invariant extended kalman filter 6;* 3
IF	influence function 4;integrate and fire 4;* 4
IFT	implicit function theorem 4;iterative feedback tuning 2
IGS	image guided surgery 3;* 2
IHM	in hand manipulation 3
IHT	iterative hard thresholding 8
IID	independent and identically distributed 10;interaural intensity difference 3;* 6
IJB-A	iarpa janus benchmark a 3
IK	inverse kinematics 26
IL	imitation learning 60;incremental learning 4;* 3
ILC	iterative learning control 18;* 3
ILP	integer linear programming 13;inductive logic programming 9;integer linear program 8;* 2
IMLE	implicit maximum likelihood estimation 3
IMM	interacting multiple model 11;* 6
IMU	inertial measurement unit 236;inertia measurement unit 8;inertial measurements unit 3;inertial measuring unit 2;inertial motion unit 2;* 3
INDI	incremental nonlinear dynamic inversion 3
INLA	integrated nested laplace approximation 3
INN	invertible neural network 3;* 1
INR	implicit neural representation 16
INS	inertial navigation system 22;* 1
IOC	inverse optimal control 11;* 1
IP	integer programming 7;intellectual property 5;* 14
IPC	interprocess communication 5;intrinsically passive controller 2;* 8
IPF	iterative proportional fitting 3
IPM	inverse perspective mapping 5;integral probability metric 4;integral probability metrics 4;interior point method 3;* 4
IPMC	ionic polymer metal composite 17;* 2
IPP	informative path planning 6;* 3
IPS	inverse propensity score 3;* 4
IQA	image quality assessment 9;interactive question answering 2;* 1
IR	information retrieval 20;infra red 4;intermediate representation 3;interventional radiology 2;isotonic regression 2;* 9
IRL	inverse reinforcement learning 72
IRLS	iteratively reweighted least square 10;iterative reweighted least square 3;* 2
IRM	invariant risk minimization 7;inverse reachability map 2;iterative refinement module 2;* 1
IRT	item response theory 9;* 3
IS	importance sampling 17;inception score 6;* 6
ISI	interspike interval 3;* 1
ISM	implicit shape model 3;* 5
ISP	image signal processing 8;image signal processor 4;* 5
ISS	international space station 10;input to state stability 5;input to state stable 4;* 4
ITD	interaural time difference 4;* 2
ITE	individual treatment effect 6;individualized treatment effect 3;* 2
ITM	image text matching 4;* 4
ITR	image text retrieval 3;* 3
ITS	intelligent transportation system 3;intelligent tutoring system 2;* 3
IV	instrumental variable 10;* 1
IVF	in vitro fertilization 3;* 1
IWAE	importance weighted autoencoder 7
IoT	internet of thing 15
IoU	intersection over union 29;* 1
JC	joint compatibility 3
JCBB	joint compatibility branch and bound 5
JIGSAWS	jhu isi gesture and skill assessment working set 3
JPL	jet propulsion laboratory 6
JS	jensen shannon 5
K-FAC	kronecker factored approximate curvature 3
KAN	kolmogorov arnold network 3
KB	knowledge base 47;* 1
KBQA	knowledge base question answering 5;knowledge based question answering 3
KCCA	kernel canonical correlation analysis 3;* 2
KCF	kernelized correlation filter 3;* 1
KD	knowledge distillation 71;* 2
KDE	kernel density estimation 8;kernel density estimator 5;kernel density estimate 2;kernel dependency estimation 2;* 1
KE	knowledge editing 3;* 1
KF	kalman filter 16;* 1
KG	knowledge graph 125;* 2
KGC	knowledge graph completion 18;* 1
KGE	knowledge graph embedding 12;* 1
KGQA	knowledge graph question answering 4
KKT	karush kuhn tucker 6
KLD	kullback leibler divergence 4
KNN	k nearest neighbor 16;* 1
KNODE	knowledge based neural ordinary differential equation 3
KPA	key point analysis 3
KPCA	kernel principal component analysis 6;kernel pca 2;* 1
KRR	kernel ridge regression 7;* 1
KS	kesten stigum 3;kolmogorov smirnov 2;* 2
KSD	kernel stein discrepancy 5;* 1
KT	knowledge tracing 5;knowledge transfer 3
KV	key value 8
KWS	keyword spotting 5;* 1
LBP	local binary pattern 7;loopy belief propagation 5
LBS	linear blend skinning 4;* 1
LBSN	location based social network 4
LCB	lower confidence bound 3;* 1
LCD	loop closure detection 9;liquid crystal display 3;local causal discovery 2;* 5
LCP	linear complementarity problem 11
LCS	lagrangian coherent structure 3;* 2
LDA	latent dirichlet allocation 47;linear discriminant analysis 22;* 4
LDL	label distribution learning 10;* 2
LDM	latent diffusion model 3;* 2
LDP	local differential privacy 20;locally differentially private 3;locally distributed predicate 2;* 3
LDR	low dynamic range 12;low displacement rank 4;* 4
LDS	linear dynamical system 11;linear dynamic system 2;* 2
LED	light emitting diode 4;* 2
LF	light field 18;labeling function 3;low frequency 2;* 1
LFO	learning from observation 3
LFP	local field potential 4
LFQA	long form question answering 5
LFW	labeled faces in the wild 10;labeled face in the wild 4;* 1
LGM	latent gaussian model 3
LGMD	lobula giant movement detector 3
LGN	lateral geniculate nucleus 5;* 1
LID	language identification 3;local intrinsic dimensionality 2;* 4
LIDAR	light detection and ranging 12
LIF	leaky integrate and fire 3;* 2
LIO	lidar inertial odometry 7;* 1
LIP	linear inverted pendulum 9;* 4
LIPM	linear inverted pendulum model 10;* 3
LJP	legal judgment prediction 3
LLE	locally linear embedding 6;lower limb exoskeleton 3;low light image enhancement 2;* 1
LLM	large language model 1195;large scale language model 2;* 4
LLP	learning from label proportion 6;* 2
LLT	lateral load transfer 3;* 2
LM	language model 163;levenberg marquardt 8;language modeling 6;lane marking 2;* 5
LMC	langevin monte carlo 12;* 3
LMI	linear matrix inequality 22
LMM	large multimodal model 15;* 4
LMPA	low melting point alloy 4
LN	linear nonlinear 3
LNL	learning with noisy label 4
LNP	linear nonlinear poisson 4;* 1
LNS	large neighborhood search 6
LO	lidar odometry 6;leave one out cross validation 3;* 2
LOAM	lidar odometry and mapping 3
LOB	limit order book 3
LOOCV	leave one out cross validation 4
LOP	linear opinion pool 3
LOS	line of sight 14;* 3
LP	linear programming 30;linear program 15;laser phonomicrosurgery 2;license plate 2;* 8
LPP	locality preserving projection 3
LPV	linear parameter varying 5;* 1
LQ	linear quadratic 10;low quality 3
LQG	linear quadratic gaussian 15
LQR	linear quadratic regulator 30;linear quadratic regulation 3
LR	low resolution 59;logistic regression 4;likelihood ratio 3;* 4
LRCN	long term recurrent convolutional network 3
LRF	laser range finder 35;local reference frame 3;* 2
LRL	low resource language 7;low web resource language 2;* 1
LRP	layerwise relevance propagation 4;* 1
LRR	low rank representation 11;* 1
LS	least square 16;* 3
LSH	locality sensitive hashing 21;locality sensitive hash 2;* 3
LSM	laplacian scale mixture 3;latent space model 2;* 7
LSPI	least squares policy iteration 4;least square policy iteration 2
LSTD	least squares temporal difference 5;least squares temporal difference learning 2;* 1
LSTM	long short term memory 132;long short term memory network 13;* 2
LTH	lottery ticket hypothesis 6
LTI	linear time invariant 4;* 1
LTL	linear temporal logic 69;learning to learn 2;* 2
LTLMoP	linear temporal logic mission planning 3
LTLf	linear temporal logic on finite trace 5;linear temporal logic over finite trace 4;* 1
LTR	learning to rank 12;long tailed recognition 3;* 1
LUT	lookup table 9
LVLM	large vision language model 15;* 1
LVM	latent variable model 6;* 2
LVQ	learning vector quantization 3
LVS	laser vision system 3
LWIR	long wave infrared 5;* 1
LWPR	locally weighted projection regression 5;* 1
LWR	light weight robot 5;locally weighted regression 4;* 1
LbD	learning by demonstration 3
LfD	learning from demonstration 73;* 2
LfO	learning from observation 3
LiDAR	light detection and ranging 36;* 1
LiNGAM	linear non gaussian acyclic model 3;* 1
LoCoMo	local contact moment 3
LoG	laplacian of gaussian 4;* 1
LoRA	low rank adaptation 23;low rank adapter 2;* 1
MAB	multi armed bandit 65;* 3
MAC	multiply accumulate 5;method of auxiliary coordinate 2;multiply accumulate operation 2;* 4
MADDPG	multi agent deep deterministic policy gradient 4
MAE	masked autoencoder 15;mean absolute error 13;* 1
MAG	maximal ancestral graph 5
MAGMaS	multiple aerial ground manipulator system 3
MALA	metropolis adjusted langevin algorithm 6
MAML	model agnostic meta learning 17;* 2
MANET	mobile ad hoc network 3
MAPF	multi agent path finding 27;* 1
MAR	missing at random 5;metal artifact reduction 3
MARL	multi agent reinforcement learning 96;multi agent rl 2
MAS	multi agent system 9;memory aware synapse 3;* 5
MAV	micro aerial vehicle 146;micro air vehicle 43;miniature aerial vehicle 4;* 3
MBR	minimum bayes risk 3;* 1
MBRL	model based reinforcement learning 17;model based rl 2;* 1
MBS	multi body system 3;* 1
MC	monte carlo 12;machine comprehension 3;multiple choice 2;* 12
MCAR	missing completely at random 5
MCDM	multi criteria decision making 3
MCI	mild cognitive impairment 11;* 4
MCL	monte carlo localization 19;multiple choice learning 3;* 6
MCM	mine countermeasure 3;* 4
MCMC	markov chain monte carlo 112;monte carlo markov chain 2;* 2
MCQ	multiple choice question 5;* 1
MCQA	multiple choice question answering 4
MCTS	monte carlo tree search 67
MCVI	monte carlo value iteration 3;monte carlo variational inference 2
MD	mirror descent 4;molecular dynamics 2;* 6
MDC	multi dimensional classification 3;* 1
MDD	multi valued decision diagram 4;major depressive disorder 3;* 1
MDE	monocular depth estimation 12;* 3
MDL	minimum description length 16;multi domain learning 2;* 6
MDN	mixture density network 6
MDP	markov decision process 243;* 5
MDS	multidimensional scaling 11;multi document summarization 8;* 7
MEC	markov equivalence class 5;* 2
MEG	matrix exponentiated gradient 3;* 1
MEMS	micro electromechanical system 29;* 1
MER	mars exploration rover 4;micro expression recognition 2;multimodal emotion recognition 2;* 1
MF	matrix factorization 7;mean field 7;manhattan frame 3;mondrian forest 2;* 6
MFBO	multi fidelity bayesian optimization 3
MFC	mean field control 3;multi flash camera 2;* 4
MFCC	mel frequency cepstral coefficient 3
MFE	mean field equilibrium 3;* 2
MFG	mean field game 9;multilayer feature graph 2
MFI	micromechanical flying insect 5;* 2
MFT	missing feature theory 5;mean field theory 2;* 3
MG	markov game 5;* 1
MH	metropolis hasting 6;* 2
MHA	multi head attention 5
MHE	moving horizon estimation 4;* 2
MHP	multivariate hawkes process 3;* 4
MHPC	model hierarchy predictive control 3
MHS	moment height stability 3;* 1
MHT	multiple hypothesis tracking 5;multiple hypotheses tracking 2;* 4
MI	mutual information 41;motor imagery 3;multiple instance 3;mechanistic interpretability 2;motivational interviewing 2;multiple imputation 2;* 6
MIA	membership inference attack 13;* 2
MIC	multiple impedance control 4;* 1
MICP	mixed integer convex program 3;mixed integer convex programming 2
MIL	multiple instance learning 47;multi instance learning 12;* 4
MILP	mixed integer linear programming 18;mixed integer linear program 7;mixed integer linear programming problem 2
MIM	masked image modeling 11;* 4
MIMO	multi input multi output 11;multiple input multiple output 3;* 2
MINLP	mixed integer non linear program 4;mixed integer nonlinear programming 3;* 1
MIP	mixed integer programming 9;mixed integer program 4;mixed integer linear program 2;mixed integer problem 2;mobile inverted pendulum 2;* 10
MIPS	maximum inner product search 14
MIQP	mixed integer quadratic program 7;mixed integer quadratic programming 5;* 1
MIRS	minimally invasive robotic surgery 3
MIS	minimally invasive surgery 76;marginalized importance sampling 3;minimally invasive surgical 3;* 3
MKL	multiple kernel learning 25;* 2
ML	machine learning 119;medial lateral 2;* 6
MLC	multi label classification 7;* 3
MLDA	multimodal latent dirichlet allocation 4
MLE	maximum likelihood estimation 50;maximum likelihood estimator 20;maximum likelihood estimate 8
MLI	multi layer insulation 3;* 1
MLIC	multi label image classification 3
MLL	multi label learning 7
MLLM	multimodal large language model 52;* 3
MLM	masked language model 20;masked language modeling 17;multimodal language model 3;meshless method 2;* 3
MLMC	multilevel monte carlo 3
MLN	markov logic network 14
MLP	multilayer perceptron 73;* 2
MLTC	multi label text classification 3
MLaaS	machine learning as a service 4
MM	majorization minimization 7;multiple model 2;* 8
MMD	maximum mean discrepancy 49;* 1
MMEA	multi modal entity alignment 4
MMKG	multi modal knowledge graph 4
MML	minimum message length 4;* 3
MMS	maximin share 6;mobile mapping system 2;* 4
MMSE	minimum mean square error 6;* 4
MMT	magnetically driven microtool 13;multilingual machine translation 3;multimodal machine translation 3;* 3
MNAR	missing not at random 9
MNER	multimodal named entity recognition 4;* 1
MNL	multinomial logit 10
MNMT	multilingual neural machine translation 7;multimodal neural machine translation 2;* 3
MNP	magnetic nanoparticle 5;* 1
MOA	maximal output admissible 3
MOD	mobility on demand 4;moving object detection 3;* 1
MOEA	multi objective evolutionary algorithm 4;* 1
MOGP	multi output gaussian process 3;multiple output gaussian process 2
MOO	multi objective optimization 9;* 1
MORL	multi objective reinforcement learning 7
MOS	mean opinion score 8;moving object segmentation 4;multi object search 2
MOT	multi object tracking 27;multiple object tracking 19;multi marginal optimal transport 2
MOTS	multi object tracking and segmentation 4;* 1
MP	movement primitive 12;motion planning 6;matching pursuit 2;* 12
MPC	model predictive control 221;model predictive controller 24;multi party conversation 3;* 7
MPCC	mathematical program with complementarity constraint 4;model predictive contouring control 3;* 1
MPDAG	maximally oriented partially directed acyclic graph 3
MPDM	multipolicy decision making 5
MPE	most probable explanation 6;mixture proportion estimation 3;* 2
MPI	multiplane image 8;multipath interference 3;* 6
MPLP	max product linear programming 3
MPNN	message passing neural network 7;message passing graph neural network 2
MPP	multi robot path planning 3;* 2
MPPI	model predictive path integral 10;model predictive path integral control 3;* 2
MQ	membership query 3
MR	magnetic resonance 21;mixed reality 13;magneto rheological 9;meaning representation 4;* 9
MRAC	model reference adaptive control 4;model reference adaptive controller 2
MRC	machine reading comprehension 40;* 6
MRF	markov random field 90;magneto rheological fluid 4;* 3
MRI	magnetic resonance imaging 76;magnetic resonance image 4;* 2
MRMP	multi robot motion planning 5
MRPP	multi robot path planning 5;* 2
MRR	mean reciprocal rank 4;modular re configurable robot 3;modular and reconfigurable robot 2;* 5
MRS	multi robot system 14;* 5
MRTA	multi robot task allocation 10
MS-TDNN	multi state time delay neural network 3
MSA	multimodal sentiment analysis 11;modern standard arabic 2;multi head self attention 2;multiple sequence alignment 2;* 5
MSCKF	multi state constraint kalman filter 13;* 1
MSDA	multi source domain adaptation 5;* 3
MSE	mean squared error 30;mean square error 14;* 3
MSI	multispectral image 7;* 2
MSIS	mechanically scanned imaging sonar 3;mechanical scanning imaging sonar 2
MSR	modular self reconfigurable robot 4;* 7
MST	minimum spanning tree 10;* 5
MT	machine translation 52;* 8
MTB	magnetotactic bacteria 4;* 1
MTBF	mean time between failure 3
MTL	multi task learning 56;metric temporal logic 3;* 1
MTPP	marked temporal point process 3;* 1
MTRL	multi task reinforcement learning 4
MTRNN	multiple timescale recurrent neural network 3;* 1
MTS	multivariate time sery 5;metrical task system 2;* 6
MU	machine unlearning 3;* 1
MUSIC	multiple signal classification 3
MV	motion vector 3;* 2
MVC	multi view clustering 6;* 6
MVM	matrix vector multiplication 4;* 1
MVPS	multi view photometric stereo 4;* 1
MVS	multi view stereo 38;* 1
MVSEC	multi vehicle stereo event camera 3;* 1
MVU	maximum variance unfolding 5
MW	manhattan world 7;* 2
MWE	multiword expression 3;* 1
MWNT	multi walled carbon nanotube 4
MWP	math word problem 14;* 1
MWU	multiplicative weights update 6;* 1
MaxEnt	maximum entropy 5
MaxSAT	maximum satisfiability 5;* 1
MeSH	medical subject heading 3
MoCap	motion capture 9;* 1
MoD	mobility on demand 4;* 1
MoE	mixture of expert 34;* 3
MoG	mixture of gaussian 5;* 2
NAR	non autoregressive 6;* 2
NAS	neural architecture search 113;network architecture search 3;neural architectural search 2;* 2
NAT	non autoregressive translation 9;neural machine translation 3;* 2
NB	naive baye 3;* 3
NBNN	naive bayes nearest neighbor 3;* 1
NBP	nonparametric belief propagation 5
NBV	next best view 23
NC	normal control 3;* 3
NCA	neighborhood component analysis 3;* 2
NCC	normalized cross correlation 3
NCE	noise contrastive estimation 10
NDCG	normalized discounted cumulative gain 5
NDF	neural descriptor field 3;* 3
NDOB	nonlinear disturbance observer 3
NDT	normal distributions transform 21;normal distribution transform 7;non destructive testing 2;* 2
NE	nash equilibrium 14;nash equilibria 2;* 1
NEMS	nanoelectromechanical system 5
NER	named entity recognition 6
NF	normalizing flow 8;neural field 2;* 1
NGCA	non gaussian component analysis 4
NID	normalized information distance 3;* 2
NIR	near infrared 16;* 1
NIST	national institute of standards and technology 6;* 1
NL	natural language 13;* 2
NLDR	nonlinear dimensionality reduction 3
NLE	natural language explanation 3;* 3
NLG	natural language generation 32;* 1
NLI	natural language inference 45;native language identification 2
NLL	negative log likelihood 6;* 1
NLM	neural language model 5;* 3
NLOS	non line of sight 17;non line of sight imaging 2
NLP	natural language processing 245;non linear programming 9;nonlinear program 5;nonlinear programming problem 3;* 3
NLS	non linear least square 4;nonlinear spring 2;* 1
NLU	natural language understanding 58
NMF	nonnegative matrix factorization 31
NML	normalized maximum likelihood 4;* 1
NMN	neural module network 5
NMPC	nonlinear model predictive control 38;nonlinear model predictive controller 8;nonlinear mpc 2;* 1
NMS	non maximum suppression 20;non maximal suppression 5
NMT	neural machine translation 115;* 2
NN	neural network 103;nearest neighbor 21;* 2
NNF	nearest neighbor field 3;* 1
NNS	nearest neighbor search 6
NODE	neural ordinary differential equation 6
NOTA	none of the above 4
NOTES	natural orifice translumenal endoscopic surgery 6;natural orifice transluminal endoscopic surgery 4
NP	neural process 3;* 2
NPG	natural policy gradient 6;* 2
NPLM	neural probabilistic language model 3
NQ	natural question 3
NR	no reference 3;* 5
NR-IQA	no reference image quality assessment 5
NRM	normalized random measure 3;* 1
NRMSE	normalized root mean square error 3;* 1
NRSfM	non rigid structure from motion 13;* 2
NSB	null space based behavioral 4;* 1
NSGA-II	non dominated sorting genetic algorithm ii 3
NST	neural style transfer 3;* 1
NTM	neural topic model 4;neural turing machine 3
NURBS	non uniform rational b spline 5
NeRF	neural radiance field 90;neural radiation field 2;* 1
NeSy	neuro symbolic 3;* 1
OBB	oriented bounding box 4
OC	observability constrained 5;* 5
OCC	one class classification 4;* 1
OCD	obsessive compulsive disorder 3;* 1
OCDA	open compound domain adaptation 3
OCL	online continual learning 3
OCO	online convex optimization 12
OCP	optimal control problem 10;* 3
OCR	optical character recognition 27;* 1
OCT	optical coherence tomography 17
OD	object detection 5;* 6
ODE	ordinary differential equation 51;open dynamics engine 4;* 1
ODQA	open domain question answering 8
OF	optical flow 5;* 2
OG	occupancy grid 3;observability gramian 2;* 1
OGD	online gradient descent 3;orthogonal gradient descent 2;* 1
OGM	occupancy grid map 3;* 1
OGP	overlap gap property 3;* 1
OGSP	orthogonal gough stewart platform 3
OGW	overhead ground wire 4;* 1
OLAT	one light at a time 3
OLS	ordinary least square 8;* 1
OM	optical microscope 3;* 3
OMAV	omnidirectional micro aerial vehicle 3
OMD	online mirror descent 4;optimistic mirror descent 2;* 3
OMP	orthogonal matching pursuit 9;* 1
OMPL	open motion planning library 3
OMQA	ontology mediated query answering 3
OOC	out of context 4;* 2
OOD	out of distribution 118;out of domain 16;* 4
OOI	objects of interest 3
OOM	observable operator model 3
OOV	out of vocabulary 10
OP	orienteering problem 5;* 1
OPE	off policy evaluation 11;off policy policy evaluation 2;offline policy evaluation 2
ORCA	optimal reciprocal collision avoidance 7
OSC	operational space control 3;* 4
OSDA	open set domain adaptation 7
OSR	open set recognition 4;* 1
OT	optimal transport 65;optical tweezer 5;* 5
OWA	ordered weighted averaging 3;* 2
OWOD	open world object detection 3
OWTT	one way travel time 3;* 1
OoD	out of distribution 8;* 2
OpenQA	open domain question answering 3
PA	presentation attack 4;perturbation analysis 2;piezoelectric actuator 2;* 9
PAC	probably approximately correct 23;* 4
PAD	presentation attack detection 9;* 5
PAG	partial ancestral graph 3;* 2
PAM	pneumatic artificial muscle 19;passive acoustic monitoring 2;* 7
PARM	pneumatic artificial rubber muscle 4
PATE	private aggregation of teacher ensemble 5;* 1
PB	participatory budgeting 7;pseudo boolean 2;* 5
PBE	programming by example 3
PBP	particle belief propagation 3;* 2
PBVS	position based visual servoing 8;pose based visual servoing 2;* 2
PC	probabilistic circuit 11;principal component 4;point cloud 2;point correspondence 2;* 12
PCA	principal component analysis 113;principal components analysis 13;principle component analysis 4;* 3
PCB	printed circuit board 10;* 1
PCC	piecewise constant curvature 3;* 4
PCD	point cloud data 4;* 2
PCFG	probabilistic context free grammar 8
PCH	port controlled hamiltonian 3
PCI	percutaneous coronary intervention 4
PCL	point cloud library 4;path consistency learning 2;* 8
PCM	pairwise consistency maximization 3;* 6
PCR	principal component regression 3;point cloud registration 2;* 2
PCTL	probabilistic computation tree logic 5;* 2
PD	proportional derivative 23;persistence diagram 3;parkinson disease 2;penetration depth 2;predictive display 2;proportional and differential 2;* 6
PDA	partial domain adaptation 4;periodic double auction 2;* 4
PDAC	passive dynamic autonomous control 6
PDDL	planning domain definition language 5
PDE	partial differential equation 43;* 1
PDF	probability density function 9;probability distribution function 3;portable document format 2
PDM	point distribution model 4;* 4
PDTB	penn discourse treebank 3
PDW	passive dynamic walking 5;passive dynamic walker 2
PE	positional encoding 4;preference elicitation 3;pneumatic electric 2;processing element 2;* 9
PEA	piezoelectric actuator 5;parallel elastic actuator 3;* 4
PEFT	parameter efficient fine tuning 20
PEG	pursuit evasion game 3;* 3
PEG-DA	poly ethylene glycol diacrylate 3
PER	phoneme error rate 5
PET	positron emission tomography 6;* 3
PF	particle filter 13;particle filtering 2;* 11
PFL	personalized federated learning 9;* 4
PG	policy gradient 10;particle gibb 3;proximal gradient 2;* 6
PGA	principal geodesic analysis 4;* 1
PGD	proximal gradient descent 4;projected gradient descent 3;preimplantation genetic diagnosis 2;* 4
PGM	probabilistic graphical model 14;* 3
PGO	pose graph optimization 7;* 1
PHD	probability hypothesis density 5;* 2
PI	proportional integral 6;policy iteration 4;prandtl ishlinskii 4;performance impact 2;privileged information 2;* 11
PID	proportional integral derivative 15;* 3
PII	personally identifiable information 4;* 3
PINN	physics informed neural network 10;* 1
PIR	pyroelectric infrared 4;* 2
PKM	parallel kinematic machine 9;parallel kinematic manipulator 6;parallel kinematics machine 3
PL	polyak lojasiewicz 4;pseudo label 3;partial label 2;programming language 2;* 8
PLA	polylactic acid 5;* 3
PLC	programmable logic controller 4
PLL	partial label learning 6;* 2
PLM	pre trained language model 170;pretrained masked language model 2;* 6
PLS	partial least square 5;* 4
PM	permanent magnet 7;parallel manipulator 5;pneumatic muscle 2;* 11
PMI	pointwise mutual information 4;passive midpoint integrator 2;* 3
PML	partial multi label learning 4;profile maximum likelihood 2;* 2
PN	petri net 7;prototypical network 2;* 7
PO	pareto optimality 4;* 3
POE	product of exponential 6;* 1
POMDP	partially observable markov decision process 125;partially observable mdp 4;partially observable markov decision problem 3;partially observable markov decisions process 2;* 3
POS	part of speech 22;* 4
POSG	partially observable stochastic game 9
PPA	pixel processor array 4;* 3
PPCP	probabilistic planning with clear preference 3
PPE	personal protective equipment 3;* 2
PPI	protein protein interaction 4;* 1
PPL	probabilistic programming language 5;pinpoint landing 2;* 2
PPO	proximal policy optimization 28;* 1
PQ	product quantization 5;* 5
PR	personal robot 3;parallel robot 2;posterior regularization 2;* 3
PRB	pseudo rigid body 7
PRM	probabilistic roadmap 37;probabilistic roadmap method 13;process reward model 2;* 7
PRP	passive robot porter 3;* 3
PS	photometric stereo 12;policy search 5;parameter server 4;panoptic segmentation 2;primitive skill 2;probability of sufficiency 2;* 9
PSD	positive semidefinite 12;position sensitive detector 6;power spectral density 4;* 8
PSDD	probabilistic sentential decision diagram 3
PSF	point spread function 13;* 1
PSM	patient side manipulator 3;* 6
PSNE	pure strategy nash equilibrium 3;* 1
PSNR	peak signal to noise ratio 9;* 1
PSO	particle swarm optimization 23;particle swarm optimizer 2;* 1
PSR	predictive state representation 13;point set registration 6;* 7
PSRL	posterior sampling for reinforcement learning 3;posterior sampling reinforcement learning 3
PTAS	polynomial time approximation scheme 3;* 1
PTB	penn treebank 4
PTL	power transmission line 3;* 2
PTLM	pre trained language model 5
PTM	pre trained model 10;* 2
PTQ	post training quantization 7
PTU	pan tilt unit 3
PTZ	pan tilt zoom 7
PU	positive unlabeled 5;positive and unlabeled 4;* 1
PV	perspective view 3;* 1
PVA	polyvinyl alcohol 4;* 1
PVC	polyvinyl chloride 3;passive variable camber 2
PVDF	polyvinylidene fluoride 11;* 1
PVFC	passive velocity field control 3
PWA	piecewise affine 5
PWM	pulse width modulation 6
PbD	programming by demonstration 13;* 1
PbRL	preference based reinforcement learning 3
PnP	perspective n point 16;* 3
PrLM	pretrained language model 7
ProMP	probabilistic movement primitive 7;probabilistic mp 2
QA	question answering 126;question answer 7;quality assessment 2;* 3
QAP	quadratic assignment problem 6;* 2
QAT	quantization aware training 4
QBF	quantified boolean formula 3;* 1
QCQP	quadratically constrained quadratic program 10;quadratically constrained quadratic programming 5
QCR	quartz crystal resonator 3
QD	quality diversity 8;quantum dot 2;* 1
QE	quality estimation 12
QG	question generation 13;* 2
QMC	quasi monte carlo 3;* 1
QP	quadratic programming 44;quadratic program 23;* 2
QR	quantile regression 4;quick response 3;* 2
QSGD	quantized sgd 3
QUBO	quadratic unconstrained binary optimization 3
QoS	quality of service 8
R-MIS	robotic minimally invasive surgery 3
R-STDP	reward modulated spike timing dependent plasticity 3
RAFT	recurrent all pairs field transform 3;* 2
RAG	retrieval augmented generation 59;* 2
RAMIS	robot assisted minimally invasive surgery 6;* 1
RANSAC	random sample consensus 28;random sampling consensus 2
RARL	robust adversarial reinforcement learning 4
RAS	robot assisted surgery 8;robotic assisted surgery 2;* 5
RBC	red blood cell 4;* 2
RBF	radial basis function 34;* 2
RBFN	radial basis function network 5;* 1
RBFNN	radial basis function neural network 3
RBM	restricted boltzmann machine 35;* 1
RBPF	rao blackwellized particle filter 18;* 1
RC	radio controlled 4;reading comprehension 4;relation classification 3;* 7
RCD	randomized coordinate descent 7;* 3
RCDPR	reconfigurable cable driven parallel robot 3
RCM	remote center of motion 29;* 4
RCT	randomized controlled trial 12;* 2
RDP	renyi differential privacy 3;* 3
REC	referring expression comprehension 4
REG	referring expression generation 4;* 1
RES-CLF	rapidly exponentially stabilizing control lyapunov function 4
RF	radio frequency 23;random forest 21;receptive field 9;random feature 3;random field 2;* 4
RFF	random fourier feature 10;* 1
RFID	radio frequency identification 22
RFS	random finite set 6;* 1
RFT	resistive force theory 5;* 2
RGC	retinal ganglion cell 5;* 1
RHC	receding horizon control 5;* 1
RIP	restricted isometry property 15;* 1
RIR	room impulse response 4;* 1
RIS	referring image segmentation 4;* 1
RKHS	reproducing kernel hilbert space 84;* 1
RL	reinforcement learning 926;* 9
RLHF	reinforcement learning from human feedback 26;reinforcement learning with human feedback 8
RLS	recursive least square 12;regularized least square 2;* 3
RM	reward model 5;reward machine 2;* 7
RMAB	restless multi armed bandit 5;restless multi arm bandit 2
RMDP	robust markov decision process 4;* 3
RMIS	robot assisted minimally invasive surgery 7;* 2
RMP	riemannian motion policy 4;reaction mass pendulum 2;* 2
RMS	root mean square 9;reconfigurable manufacturing system 2;root mean squared 2;* 1
RMSE	root mean square error 17;root mean squared error 5;root means square error 2;* 1
RN	relation network 6;* 4
RNEA	recursive newton euler algorithm 3
RNN	recurrent neural network 264;recursive neural network 4;* 2
RNNPB	recurrent neural network with parametric bia 13
RO-SLAM	range only simultaneous localization and mapping 3;range only slam 2
ROC	receiver operating characteristic 4;* 5
ROI	region of interest 27;regions of interest 17;return on investment 5;* 1
ROM	range of motion 5;reduced order model 3;* 3
ROS	robot operating system 51;robotic operating system 4;* 2
ROV	remotely operated vehicle 20
RPCA	robust principal component analysis 7;* 2
RPM	raven progressive matrix 6;rotating permanent magnet 2;* 4
RPN	region proposal network 20;* 1
RRBT	rapidly exploring random belief tree 3
RRG	rapidly exploring random graph 3;radiology report generation 2;* 2
RRT	rapidly exploring random tree 101;rapidly expanding random tree 2;rapidly exploring randomized tree 2;* 3
RS	rolling shutter 16;remote sensing 3;random sampling 2;recommendation system 2;robotic system 2;* 9
RSA	representational similarity analysis 3;robotic surgical assistant 2;* 3
RSS	received signal strength 14;radio signal strength 3;* 2
RSSI	received signal strength indicator 9;received signal strength indication 4;* 2
RST	rhetorical structure theory 8;* 1
RT	robot technology 6;rapid tooling 2;response time 2;* 4
RTD	recursive teaching dimension 4;replaced token detection 2;* 1
RTK	real time kinematic 6;* 1
RUM	random utility model 5;* 1
RV	range view 4;* 3
RVM	relevance vector machine 7
RVO	reciprocal velocity obstacle 3;* 1
RWS	reweighted wake sleep 4;* 2
ReLU	rectified linear unit 30;* 1
RefSR	reference based super resolution 5
ResNet	residual network 6;residual neural network 2
ResNets	residual network 10;* 2
RoI	region of interest 11;regions of interest 6
RoPE	rotary position embedding 5
SA	stochastic approximation 17;simulated annealing 9;self attention 6;situation awareness 5;sentiment analysis 2;* 12
SAA	sample average approximation 6;* 1
SAC	soft actor critic 10;* 7
SAE	sparse autoencoder 4;* 4
SAG	stochastic average gradient 3;* 2
SAM	segment anything model 16;smoothing and mapping 4;sharpness aware minimization 3;self assembly monolayer 2;social affinity map 2;* 19
SAN	self attention network 4;stacked attention network 2;* 11
SAR	search and rescue 12;socially assistive robot 5;synthetic aperture radar 5;socially assistive robotics 3;* 9
SAS	synthetic aperture sonar 3;* 5
SAW	surface acoustic wave 3;* 2
SB	schrodinger bridge 3;* 1
SBA	sparse bundle adjustment 3;* 3
SBCM	spatial behavior cognition model 3
SBIR	sketch based image retrieval 10
SBL	sparse bayesian learning 4;* 1
SBM	stochastic block model 23;* 4
SBN	sigmoid belief network 3;* 4
SC	sparse coding 4;synthetic control 3;self consistency 2;spectral clustering 2;structure core 2;submodular cover 2;superior colliculus 2;* 12
SCARA	selective compliant assembly robotic arm 3;selective compliance assembly robot arm 2
SCC	strongly connected component 3;* 3
SCG	stochastic computation graph 3;* 2
SCI	spinal cord injury 13;spinal cord injured 6;snapshot compressive imaging 3;* 2
SCM	structural causal model 20;smart composite microstructure 7;smart composite manufacturing 3;* 10
SCO	stochastic convex optimization 5;* 2
SCP	sequential convex programming 6;super coiled polymer 6;set covering problem 2;* 5
SCST	self critical sequence training 3
SDCA	stochastic dual coordinate ascent 6
SDD	sentential decision diagram 4;* 2
SDE	stochastic differential equation 28;* 4
SDF	signed distance function 28;signed distance field 20;* 5
SDG	sustainable development goal 11;single domain generalization 2;* 4
SDM	shape deposition manufacturing 5;sparse distributed memory 3;sequential decision making 2;supervised descent method 2;* 6
SDP	semidefinite programming 34;semidefinite program 24;* 12
SDR	sufficient dimension reduction 3;signal to distortion ratio 2;standard dynamic range 2;* 7
SDS	score distillation sampling 4;social decision scheme 2;* 1
SDV	self driving vehicle 4;* 1
SE	squeeze and excitation 5;* 12
SEA	series elastic actuator 47;series elastic actuation 4;serial elastic actuator 2;* 7
SEG	stochastic extragradient 4
SEIF	sparse extended information filter 3
SEM	scanning electron microscope 28;structural equation model 10;scanning electron microscopy 3;* 7
SESC	statically equivalent serial chain 3
SF	slot filling 3;successor feature 2;* 3
SFA	slow feature analysis 7;* 5
SFDA	source free domain adaptation 8
SFM	structure from motion 14;social force model 5;submodular function minimization 2;* 4
SFT	supervised fine tuning 27;spatial feature transform 3;* 4
SG	scene graph 3;stochastic gradient 2;* 14
SG-MCMC	stochastic gradient markov chain monte carlo 7;stochastic gradient mcmc 2;* 1
SGA	stochastic gradient ascent 3;* 5
SGD	stochastic gradient descent 179;stochastic gradient decent 4;schema guided dialog 2;stochastic gd 2;* 4
SGDA	stochastic gradient descent ascent 5;* 1
SGG	scene graph generation 14;* 2
SGLD	stochastic gradient langevin dynamics 21;* 1
SGM	semi global matching 3;score based generative model 2;stochastic gradient method 2;* 4
SH	spherical harmonics 3;* 4
SHER	steady hand eye robot 4;* 1
SHR	samsung home robot 3
SIDD	smartphone image denoising dataset 3
SIFT	scale invariant feature transform 27;scale invariant feature transformation 2;* 1
SIM	single index model 3;spherical induction motor 2;* 3
SIMO	single input multiple output 3;* 1
SISO	single input single output 6;* 2
SISR	single image super resolution 32
SKF	schmidt kalman filter 3
SKI	structured kernel interpolation 3;* 1
SL	supervised learning 4;structured light 2;* 10
SLAM	simultaneous localization and mapping 502;simultaneous localization and map building 6;simultaneously localization and mapping 3;* 3
SLDS	switching linear dynamical system 3;switching linear dynamic system 2;* 1
SLIP	spring loaded inverted pendulum 49;* 1
SLM	small language model 14;selective laser melting 2;smaller language model 2;* 7
SLP	sign language production 3;sign language processing 2;* 5
SLR	sign language recognition 5;swing leg retraction 3;* 5
SLS	selective laser sintering 4;stochastic local search 2;* 4
SLT	sign language translation 10;* 2
SLU	spoken language understanding 25
SMA	shape memory alloy 66;spinal muscular atrophy 2;* 6
SMBO	sequential model based optimization 4;* 1
SMC	sequential monte carlo 25;sliding mode control 11;* 10
SMD	stochastic mirror descent 3;stochastic meta descent 2;* 1
SMDP	semi markov decision process 4;* 2
SMP	shape memory polymer 6;* 7
SMT	satisfiability modulo theory 14;statistical machine translation 4;surface mount technology 2;* 6
SNE	stochastic neighbor embedding 4;surface normal estimator 3
SNN	spiking neural network 74;siamese neural network 2;* 11
SNR	signal to noise ratio 44;signal noise ratio 2;* 1
SNS	saturation in the null space 3;* 3
SOC	state of charge 3;stochastic optimal control 2;* 6
SOCP	second order cone program 7;second order cone programming 6
SOD	salient object detection 19;* 1
SOG	sum of gaussian 4
SOI	silicon on insulator 4
SOM	self organizing map 24;* 4
SON	self organizing network 3;sum of norm 3;* 2
SONN	self organizing neural network 3
SOS	sum of square 11;second order similarity 2;sums of square 2;* 5
SOSP	second order stationary point 3
SOTA	state of the art 215;* 3
SP	saddle point 3;semantic parsing 2;simulated patient 2;* 17
SPA	soft pneumatic actuator 12;single port access 4;* 4
SPAD	single photon avalanche diode 9
SPD	symmetric positive definite 22;* 4
SPEA	series parallel elastic actuator 4
SPEN	structured prediction energy network 3
SPH	smoothed particle hydrodynamics 6
SPL	success weighted by path length 8;self paced learning 5;* 3
SPM	spatial pyramid matching 3;spatial pyramid matching framework 2;spherical parallel manipulator 2;* 9
SPN	sum product network 22;* 5
SPRT	sequential probability ratio test 4
SQ	statistical query 15
SQP	sequential quadratic programming 15;spectral relaxation to quadratic programming 2;* 2
SQuAD	stanford question answering dataset 3
SR	super resolution 88;sequential recommendation 3;stochastic resonance 2;stochastic rounding 2;strongly rayleigh 2;symbolic regression 2;* 17
SRB	single rigid body 5;* 1
SRC	sparse representation based classification 8;* 7
SRF	structured random forest 3;stimulus response function 2;* 3
SRL	semantic role labeling 10;supernumerary robotic limb 10;statistical relational learning 5;state representation learning 4;* 1
SRM	structural risk minimization 4;* 8
SRP	sign random projection 3;* 3
SRT	sensor based random tree 4;sampling based roadmap of tree 2;* 6
SRU	simple recurrent unit 3;stimulusresponse unit 2;* 1
SSC	sparse subspace clustering 9;semantic scene completion 8;* 6
SSD	single shot multi box detector 4;sum of squared difference 3;* 10
SSDA	semi supervised domain adaptation 7;* 1
SSG	stackelberg security game 3;* 6
SSIM	structural similarity 9;structural similarity index measure 5;* 2
SSL	semi supervised learning 65;self supervised learning 59;sound source localization 11;self supervised representation learning 3;* 6
SSM	state space model 20;speed and separation monitoring 4;statistical shape model 3;* 6
SSOD	semi supervised object detection 8;* 2
SSP	stochastic shortest path 7;single support phase 2;* 6
SSVEP	steady state visual evoked potential 4
SSVM	structured support vector machine 5;* 3
ST	speech translation 8;spatio temporal 4;self training 3;speech to text translation 3;spatial transcriptomics 2;* 10
STA	spike triggered average 3;* 6
STAR	smart tissue autonomous robot 4;smart tissue anastomosis robot 2;sprawl tuned autonomous robot 2;* 4
STD	short term depression 3;* 4
STDP	spike timing dependent plasticity 14;* 2
STFT	short time fourier transform 6;* 1
STISR	scene text image super resolution 4
STL	signal temporal logic 21;single task learning 2;* 3
STM	short term memory 3;* 8
STN	spatial transformer network 9;* 1
STR	scene text recognition 12;* 5
STS	semantic textual similarity 12;semantic text similarity 3;sit to stand 2;* 9
STVSR	space time video super resolution 4
SURF	speeded up robust feature 3;* 2
SUSD	speeding up and slowing down 3
SUSM	spherical ultrasonic motor 3
SV	support vector 5;shapley value 2;* 3
SVCCA	singular vector canonical correlation analysis 3
SVD	singular value decomposition 46;singular vector decomposition 3
SVGD	stein variational gradient descent 12;* 1
SVI	stochastic variational inference 12
SVM	support vector machine 171;* 3
SVR	support vector regression 10;* 2
SVRG	stochastic variance reduced gradient 12;* 2
SWIR	shortwave infrared 3
SfM	structure from motion 85;* 1
SfS	shape from shading 3;* 1
SfT	shape from template 4
SiMT	simultaneous machine translation 3
SoC	system on chip 4
SoS	sum of square 6;* 3
SoTA	state of the art 21
SotA	state of the art 5
SpAM	sparse additive model 3;* 1
T-RRT	transition based rrt 3
TAD	temporal action detection 5;* 1
TAL	temporal action localization 9;* 1
TAMP	task and motion planning 34;* 1
TBM	transferable belief model 3;* 1
TBPTT	truncated backpropagation through time 3
TCA	twisted and coiled actuator 3;* 1
TCN	temporal convolutional network 9;time contrastive network 3;temporal convolution network 2;* 3
TCP	tool center point 5;transmission control protocol 3;* 4
TD	temporal difference 21;temporal difference learning 2;top down 2;typically developing 2;* 11
TDA	topological data analysis 3;* 1
TDC	time delay control 3;* 2
TDE	time delay estimation 5
TDNN	time delay neural network 3
TDOA	time difference of arrival 13;time delay of arrival 4;* 1
TDPA	time domain passivity approach 9;* 1
TEM	transmission electron microscope 5;* 4
TF	transfer function 3;* 5
TFF	task frame formalism 3;* 1
TGD	tuple generating dependency 3
TIR	thermal infrared 3
TKG	temporal knowledge graph 15;temporal kg 2
TKGC	temporal knowledge graph completion 4
TL	transfer learning 8;temporal logic 2;* 1
TLS	total least square 3;truncated least square 3;time line summarization 2;* 2
TOD	task oriented dialog 11
TOF	time of flight 14
TPAWT	treadport active wind tunnel 4
TPE	tree structured parzen estimator 4
TPM	tractable probabilistic model 4;translational parallel manipulator 2;* 5
TPP	temporal point process 5;* 4
TPR	tensor product representation 3;true positive rate 2
TPS	thin plate spline 10;* 4
TR	tensor ring 3;* 6
TRPO	trust region policy optimization 6
TS	thompson sampling 19;takagi sugeno 2;* 6
TSA	twisted string actuator 10;* 6
TSC	traffic signal control 4;* 9
TSDF	truncated signed distance function 18;truncated signed distance field 10
TSM	tendon sheath mechanism 3;terminal sliding mode 2;* 7
TSP	traveling salesman problem 24;travelling salesman problem 4;traveling salesperson problem 3;* 3
TSPN	traveling salesman problem with neighborhood 3;* 1
TSR	table structure recognition 4;* 4
TT	tensor train 9;* 2
TTA	test time adaptation 15;test time augmentation 3;* 1
TTC	time to collision 4;time to contact 4;* 1
TTI	text to image 3;* 4
TTS	text to speech 16;* 1
TTT	test time training 6
TURBT	transurethral resection of bladder tumor 3
TV	total variation 13
ToD	task oriented dialog 5;* 1
ToF	time of flight 33
ToM	theory of mind 11;* 1
UAI	uncertainty in artificial intelligence 3
UAM	urban air mobility 3;unmanned aerial manipulator 2;* 1
UAP	universal adversarial perturbation 7
UAS	unmanned aerial system 9;unmanned aircraft system 7;* 4
UAV	unmanned aerial vehicle 455;unmanned air vehicle 11;uncrewed aerial vehicle 3;unmanned ground vehicle 2;* 2
UCB	upper confidence bound 34;* 1
UCT	upper confidence bound for tree 3;* 1
UD	universal dependency 5
UDA	unsupervised domain adaptation 109;universal domain adaptation 2;* 2
UGV	unmanned ground vehicle 65;* 2
UI	user interface 8
UID	uniform information density 3
UIE	underwater image enhancement 3;* 2
UKF	unscented kalman filter 39;* 1
ULA	unadjusted langevin algorithm 3
UMLS	unified medical language system 5
UNMT	unsupervised neural machine translation 6
UPF	unscented particle filter 3
UQ	uncertainty quantification 11;* 1
UR	universal robot 3;* 1
USAR	urban search and rescue 16
USBL	ultra short baseline 9
USV	unmanned surface vehicle 28;unmanned surface vessel 4;* 3
UUV	unmanned underwater vehicle 10
UVMS	underwater vehicle manipulator system 12
UVOS	unsupervised video object segmentation 4
UWB	ultra wideband 42;* 1
UniDA	universal domain adaptation 6
VAD	video anomaly detection 10;voice activity detection 10;* 2
VAE	variational autoencoder 151;* 2
VAR	vector autoregressive 7;vector autoregressive model 4;* 3
VAT	virtual adversarial training 8;* 2
VB	variational baye 13;variational bayesian 11;* 2
VC	vapnik chervonenkis 4;* 7
VCM	voice coil motor 3;* 1
VDU	visual document understanding 3
VE	virtual environment 5;* 3
VF	virtual fixture 5;* 4
VFH	vector field histogram 3;viewpoint feature histogram 2
VFI	video frame interpolation 7;* 1
VFL	vertical federated learning 3
VFM	visual foundation model 3;* 3
VG	visual grounding 4;variational gaussian 3;* 4
VGAE	variational graph autoencoder 3
VI	variational inference 28;value iteration 3;* 1
VI-ReID	visible infrared person re identification 5;* 2
VI-SLAM	visual inertial simultaneous localization and mapping 4;visual inertial slam 2
VIA	variable impedance actuator 4;variable impedance actuation 3
VIB	variational information bottleneck 4
VIE	visual information extraction 4
VIN	value iteration network 3;visual inertial navigation 2
VINS	visual inertial navigation system 16;vision aided inertial navigation system 9;visual inertial system 4;vision aided ins 2;* 1
VIO	visual inertial odometry 66;* 2
VIP	variational inequalities problem 4;ventral intraparietal 2;* 3
VIS	video instance segmentation 5
VKC	virtual kinematic chain 4
VL	vision language 9;vision and language 5;* 4
VLA	vision language action 23;vision language action model 6;* 1
VLAD	vector of locally aggregated descriptor 5;* 1
VLC	visible light communication 3;* 1
VLM	vision language model 116;visual language model 10;* 1
VLN	vision and language navigation 31;vision language navigation 8;* 1
VLP	vision language pre training 8;vision language pretrained 3;vision and language pre training 2;* 4
VM	virtual metrology 6;virtual machine 2;* 3
VMR	video moment retrieval 5
VO	visual odometry 72;velocity obstacle 5
VOR	vestibulo ocular reflex 8;* 2
VOS	video object segmentation 20
VP	vanishing point 9;virtual pendulum 3;* 4
VPDA	variable physical damping actuator 3
VPP	virtual pivot point 3;* 4
VPR	visual place recognition 19
VQ	vector quantization 10;vector quantized 3
VQ-VAE	vector quantized variational autoencoder 3;* 1
VQA	visual question answering 122;video quality assessment 3;* 5
VQG	visual question generation 3
VR	virtual reality 54;* 6
VRD	visual relationship detection 5;visually rich document 2;* 1
VRNN	variational recurrent neural network 3;* 1
VRP	vehicle routing problem 9
VS	visual servoing 6;* 1
VSA	variable stiffness actuator 25;variable stiffness actuation 5;* 7
VSJ	variable stiffness joint 4
VSLAM	visual simultaneous localization and mapping 5;visual slam 3
VSM	variable stiffness mechanism 4;* 1
VSR	video super resolution 11;* 7
VST	variable stiffness treadmill 4;* 1
VT	vision transformer 3;* 2
VTOL	vertical takeoff and landing 33;vertical take off and landing vehicle 2;* 1
VTON	virtual try on 3
VTT	variable topology truss 6;* 1
ViT	vision transformer 105;visual transformer 2;* 1
VideoQA	video question answering 8;* 1
WAE	wasserstein auto encoder 3
WAM	whole arm manipulator 5;whole arm manipulation 4;* 1
WBC	whole body control 8;* 1
WCE	wireless capsule endoscopy 13;* 1
WER	word error rate 14;* 1
WFA	weighted finite automata 3;* 1
WFOMC	weighted first order model counting 4
WGAN	wasserstein gan 7;wasserstein generative adversarial network 6
WIP	wheeled inverted pendulum 5;* 1
WL	weisfeiler lehman 5;* 2
WMC	weighted model counting 3
WMD	word mover distance 4
WMI	weighted model integration 3
WMM	wheeled mobile manipulator 3
WMR	wheeled mobile robot 23;* 2
WMRA	wheelchair mounted robotic arm 5;* 1
WNNM	weighted nuclear norm minimization 3;* 1
WRMMA	wireless resonant magnetic micro actuator 3
WSD	word sense disambiguation 15;* 1
WSI	whole slide image 20;word sense induction 2;* 2
WSL	weakly supervised learning 4;weakly supervised localization 2;* 1
WSN	wireless sensor network 8;* 1
WSOD	weakly supervised object detection 15
WSOL	weakly supervised object localization 15
WSSS	weakly supervised semantic segmentation 18
WTA	winner take all 7;weighted tree automata 2
WiC	word in context 4
WoT	web of thing 6
YOLO	you only look once 4
YTF	youtube face 9
ZMM	zero moment manifold 3
ZMP	zero moment point 82;* 3
ZO	zeroth order 5
ZS-SBIR	zero shot sketch based image retrieval 9
ZSD	zero shot object detection 4;* 1
ZSL	zero shot learning 56;* 1
cGAN	conditional generative adversarial network 11;conditional gan 3;* 1
cryo-EM	cryo electron microscopy 3
d-DNNF	deterministic decomposable negation normal form 3
dVRK	davinci research kit 24
ddCRP	distance dependent chinese restaurant process 3
ePaddle	eccentric paddle mechanism 4;eccentric paddle locomotion mechanism 2;* 1
fMRI	functional magnetic resonance imaging 19;functional mri 2;* 2
iCART	intelligent cooperative autonomous robot transporter 3
iFMI	improved fourier mellin invariant 3
iHMM	infinite hidden markov model 3
iLQR	iterative linear quadratic regulator 6;* 1
iSAM	incremental smoothing and mapping 10
iSpace	intelligent space 4
iTaSC	instantaneous task specification using constraint 3
k-NN	k nearest neighbor 6;* 2
kNN	k nearest neighbor 18;* 1
mAP	mean average precision 28
mBERT	multilingual bert 5
mIoU	mean intersection over union 9;mean iou 2
mPLM	multilingual pretrained language model 7
meta-RL	meta reinforcement learning 3
mmWave	millimeter wave 6
non-IID	non independent and identically distributed 5;* 5
pCLE	probe based confocal laser endomicroscopy 6
pHRC	physical human robot collaboration 6
pHRI	physical human robot interaction 48
rPPG	remote photoplethysmography 12
sEMG	surface electromyography 20;surface electromyogram 4;surface emg 3;surface electromyographic 2;* 2
sUAS	small unmanned aerial system 3;* 2
scRNA-seq	single cell rna sequencing 3;* 1
uRNN	unitary recurrent neural network 3;* 1
vMF	von mises fisher 8
vSLAM	visual simultaneous localization and mapping 3;visual slam 2;* 2
`
