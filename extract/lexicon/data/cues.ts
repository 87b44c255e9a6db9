/** Made by scripts/lexicon-names.mjs: what stands around a mention, tab, counts of Method, Model, Dataset, Task, Metric. */
export const CUES = `
*	15995 1562 1343 10111 2366
NN ( extended	0 0 2 2 0
NN ) ,	220 27 15 41 7
NN ) -	4 0 0 1 0
NN ) -based	4 2 0 0 0
NN ) .	170 18 20 51 8
NN ) :	5 0 0 1 0
NN ) aims	1 0 0 8 0
NN ) algorithm	19 0 0 1 0
NN ) algorithms	6 0 0 1 0
NN ) and	60 8 8 14 2
NN ) approach	4 0 0 0 0
NN ) approaches	2 0 0 3 0
NN ) are	24 6 0 5 1
NN ) as	8 2 0 2 1
NN ) based	13 1 1 2 0
NN ) by	8 0 1 2 0
NN ) can	15 2 0 1 1
NN ) dataset	0 0 5 0 0
NN ) demonstrate	0 1 2 0 1
NN ) enables	1 0 0 3 0
NN ) for	32 4 2 8 2
NN ) framework	26 0 0 2 0
NN ) from	2 0 2 4 0
NN ) has	22 2 0 20 0
NN ) have	28 22 1 1 1
NN ) in	12 4 0 9 2
NN ) into	1 2 0 1 0
NN ) involves	0 1 0 3 0
NN ) is	71 1 2 40 2
NN ) method	30 0 0 2 0
NN ) methods	4 0 0 5 0
NN ) model	12 6 0 2 0
NN ) models	11 2 0 6 0
NN ) module	14 0 0 2 0
NN ) of	5 0 1 2 3
NN ) on	6 1 0 2 2
NN ) or	7 1 0 1 0
NN ) problem	6 0 0 9 0
NN ) provides	3 0 0 1 0
NN ) scheme	5 0 0 0 0
NN ) strategy	6 0 0 1 0
NN ) systems	1 0 0 7 0
NN ) task	0 0 0 9 0
NN ) tasks	0 0 0 11 0
NN ) technique	4 0 0 0 0
NN ) techniques	4 0 0 0 0
NN ) that	32 5 0 1 0
NN ) to	89 17 2 2 0
NN ) using	3 0 2 2 0
NN ) which	9 1 2 0 0
NN ) with	30 4 1 3 1
NN * *	3 0 2 0 1
NN , a	123 28 27 2 1
NN , an	19 1 3 1 1
NN , and	21 12 32 16 5
NN , as	1 0 3 2 0
NN , based	6 1 1 3 0
NN , but	4 1 0 2 0
NN , cifar-100	0 0 5 0 0
NN , especially	1 1 0 2 0
NN , for	8 0 0 0 0
NN , i.e.	4 0 0 0 0
NN , in	6 0 0 1 0
NN , including	3 0 0 3 0
NN , is	4 0 0 1 0
NN , it	1 0 1 1 1
NN , on	2 2 0 0 0
NN , our	5 0 2 3 0
NN , respectively	1 0 3 0 1
NN , show	0 0 4 0 0
NN , such	3 0 0 2 0
NN , that	10 1 1 0 0
NN , the	18 3 8 0 0
NN , to	10 1 5 1 1
NN , we	26 8 7 7 1
NN , where	5 1 1 6 0
NN , which	56 9 10 7 2
NN , while	4 1 1 1 1
NN , with	5 4 5 2 0
NN -based method	5 0 0 0 0
NN -based model	3 1 0 0 0
NN -based models	2 2 0 0 0
NN . "	3 1 4 2 0
NN . .	479 88 73 394 15
NN : a	44 8 26 1 0
NN : an	13 2 1 0 0
NN : contrastive	4 1 0 0 0
NN : efficient	7 0 0 0 0
NN : enhancing	3 0 1 1 0
NN : fast	4 0 0 0 0
NN : improving	4 0 1 0 0
NN : learning	15 0 0 1 0
NN : leveraging	3 1 0 0 0
NN : neural	3 1 0 0 0
NN : towards	8 1 0 1 0
NN ; and	1 0 1 2 0
NN a novel	3 2 0 0 0
NN achieves a	3 1 0 0 0
NN achieves state-of-the-art	7 1 0 0 0
NN achieves the	7 1 0 0 0
NN aims to	2 0 0 2 0
NN algorithm ,	8 0 0 0 0
NN algorithm .	6 0 0 0 0
NN algorithm that	3 0 0 2 0
NN algorithms .	5 0 0 3 0
NN and a	3 1 0 1 1
NN and imagenet	0 0 7 0 0
NN and is	2 1 1 0 0
NN and its	4 0 0 1 0
NN and lri	4 0 0 0 0
NN and other	3 0 0 0 1
NN and our	0 0 3 1 0
NN and scaffold	4 0 0 0 0
NN and the	10 1 4 1 0
NN approach ,	4 0 0 0 0
NN approach to	4 0 0 0 0
NN approaches .	3 0 0 3 0
NN approaches in	2 0 0 2 0
NN architecture ,	4 0 0 0 0
NN architecture for	4 0 0 0 0
NN are a	3 1 0 0 0
NN as a	14 1 1 3 0
NN as an	3 0 0 2 0
NN as well	5 2 1 0 0
NN based on	3 1 2 8 0
NN benchmark ,	0 0 5 0 0
NN benchmark .	0 0 6 2 0
NN benchmark datasets	0 0 0 5 0
NN benchmarks .	0 0 5 6 0
NN by a	3 2 0 2 1
NN by learning	1 0 1 2 0
NN can be	34 1 1 3 0
NN can generate	5 1 1 0 0
NN can improve	4 1 0 0 0
NN can perform	3 1 0 0 0
NN can significantly	6 0 0 0 0
NN compared to	3 0 0 0 1
NN consistently outperforms	5 0 0 0 0
NN consists of	9 0 4 0 0
NN constructs a	3 1 0 0 0
NN dataset ,	0 0 21 1 0
NN dataset .	0 0 21 2 0
NN dataset and	0 0 14 0 0
NN dataset demonstrate	0 0 4 0 0
NN dataset show	0 0 7 0 0
NN dataset with	0 0 3 1 0
NN datasets ,	0 0 8 2 0
NN datasets .	0 0 16 3 0
NN datasets and	0 0 1 3 0
NN datasets demonstrate	0 0 7 1 0
NN datasets show	0 0 10 1 0
NN demonstrate the	0 0 5 0 0
NN does not	4 0 0 0 0
NN due to	5 1 0 1 0
NN for 3d	6 0 0 0 0
NN for a	4 0 1 1 1
NN for autonomous	1 0 0 3 0
NN for image	4 0 0 0 0
NN for learning	3 0 1 0 0
NN for semantic	3 1 0 0 0
NN for the	7 0 0 1 0
NN for video	6 1 1 0 0
NN framework ,	6 0 0 0 0
NN framework .	11 0 0 2 0
NN framework for	6 0 0 0 0
NN framework that	4 0 0 4 0
NN framework to	4 0 0 1 0
NN from a	4 0 0 8 0
NN from the	1 0 1 3 0
NN has a	3 0 0 1 0
NN has achieved	3 0 0 1 0
NN has been	6 0 0 3 0
NN has the	4 0 0 0 0
NN have been	6 0 0 0 0
NN have shown	1 4 0 0 0
NN in a	8 0 0 4 1
NN in terms	3 0 0 1 0
NN in the	9 0 1 8 3
NN in this	4 0 0 0 0
NN into a	5 0 1 0 0
NN is a	22 2 2 8 0
NN is able	14 2 0 0 0
NN is an	5 0 0 6 0
NN is based	3 0 0 1 0
NN is designed	4 0 1 0 0
NN is effective	4 0 0 0 0
NN is that	6 0 0 1 0
NN is the	13 1 4 3 0
NN is to	5 0 0 4 0
NN is trained	4 2 0 0 0
NN leads to	4 0 0 1 0
NN method ,	4 0 0 3 0
NN method .	4 0 0 1 0
NN method based	3 0 0 1 0
NN methods ,	7 0 0 3 0
NN methods .	7 0 0 6 0
NN methods and	2 0 0 2 0
NN methods are	2 0 0 7 0
NN methods have	1 0 0 3 0
NN methods in	2 0 0 4 0
NN methods on	1 0 0 3 0
NN methods to	2 0 0 2 0
NN model ,	5 2 0 1 0
NN model .	6 3 0 1 0
NN model and	3 1 0 0 0
NN model can	5 0 0 0 0
NN model for	2 3 0 1 0
NN model is	5 0 0 1 0
NN model outperforms	2 2 0 0 0
NN model to	2 3 0 1 0
NN model with	2 2 0 1 0
NN models ,	4 2 0 3 0
NN models .	7 4 0 6 0
NN models on	3 1 0 2 0
NN models to	2 0 0 4 0
NN of a	0 0 0 3 1
NN offers a	3 0 1 0 0
NN on a	9 1 0 1 0
NN on several	5 1 0 0 0
NN on the	3 2 0 2 5
NN on two	4 0 0 1 0
NN on various	3 0 1 0 0
NN optimizes the	4 0 0 0 0
NN outperforms existing	7 0 0 0 0
NN outperforms previous	3 2 0 0 0
NN outperforms state-of-the-art	7 2 0 0 0
NN outperforms the	8 2 0 0 0
NN paradigm .	3 0 0 2 0
NN process .	4 0 0 0 0
NN reduces the	3 0 1 0 0
NN show that	0 0 10 0 0
NN significantly improves	4 1 0 0 0
NN significantly outperforms	8 6 0 0 0
NN system .	5 0 0 0 0
NN task .	1 0 0 11 0
NN tasks ,	0 0 2 4 0
NN tasks .	0 0 1 15 0
NN tasks and	0 0 0 6 0
NN test set	0 0 4 0 0
NN that allows	4 0 0 0 0
NN that are	2 1 1 1 0
NN that can	7 2 0 0 1
NN through the	1 2 0 2 0
NN to be	2 1 0 1 0
NN to capture	4 2 0 0 0
NN to extract	4 1 0 0 0
NN to generate	2 5 0 0 0
NN to learn	6 1 0 0 0
NN to obtain	2 1 0 1 0
NN to the	7 2 0 0 1
NN using a	3 0 0 4 0
NN with a	9 1 0 5 0
NN with an	4 0 1 1 0
NN with soft	3 0 0 1 0
NN with the	8 3 0 1 0
NN without any	1 0 0 3 0
NN } ,	5 1 0 0 1
NP ) ,	6 1 2 5 0
NP ) and	8 0 2 1 0
NP ) for	1 0 0 4 0
NP * *	3 0 2 0 1
NP , a	12 5 0 0 0
NP , an	4 2 0 2 0
NP , and	12 9 26 5 1
NP , called	22 2 4 1 0
NP , dubbed	3 0 1 0 0
NP , existing	3 1 0 1 0
NP , for	1 1 0 8 0
NP , including	2 1 6 1 0
NP , named	17 2 5 0 0
NP , namely	5 1 3 0 0
NP , or	2 1 1 0 0
NP , our	12 3 0 1 0
NP , termed	5 0 0 0 0
NP , the	33 3 5 4 1
NP , where	3 2 0 0 0
NP , while	5 2 0 0 0
NP , with	4 2 0 1 0
NP . .	748 77 72 159 3
NP . a	17 0 1 1 0
NP . an	5 0 0 2 0
NP . existing	4 0 0 10 0
NP . for	3 0 0 2 0
NP . improving	0 0 0 4 0
NP . in	6 1 0 3 0
NP . learning	3 0 0 5 0
NP . on	1 0 4 1 0
NP . our	14 3 0 2 0
NP . the	53 4 1 5 2
NP . towards	1 0 1 3 0
NP . using	7 0 0 0 0
NP . while	5 3 0 4 1
NP . with	3 2 1 0 0
NP 1 )	4 1 1 0 0
NP 2 )	3 0 1 0 0
NP : a	11 2 0 3 0
NP : an	2 1 0 1 0
NP : the	4 0 2 0 1
NP \\textit {	6 2 1 0 0
NP \\texttt {	4 0 0 0 0
NP a new	11 0 1 10 0
NP a novel	32 3 0 10 0
NP a pre-trained	4 3 0 1 0
NP a single	3 0 1 0 0
NP ability of	0 3 0 1 0
NP accuracy of	2 4 0 1 0
NP accuracy on	0 0 8 0 0
NP adaptation (	3 0 0 7 0
NP advantages of	6 0 0 0 0
NP algorithm (	4 0 0 0 0
NP algorithm ,	7 0 0 0 0
NP algorithm for	2 0 0 7 0
NP algorithms for	0 0 0 4 0
NP an efficient	4 0 0 3 0
NP analysis (	9 0 0 7 0
NP analysis of	5 0 0 1 0
NP and a	6 1 0 0 0
NP and the	8 0 3 0 0
NP answering (	0 0 1 10 0
NP application of	6 0 0 2 0
NP approach (	4 0 0 0 0
NP approach ,	5 0 0 0 0
NP approach for	1 0 0 8 0
NP approach to	0 0 0 7 0
NP art in	1 0 0 3 0
NP as a	6 0 0 1 0
NP as the	9 0 3 0 0
NP attention (	8 1 0 0 0
NP autoencoder (	12 0 0 0 0
NP autoencoders (	5 0 0 0 0
NP based on	16 3 5 0 0
NP benchmark (	0 0 4 0 0
NP benchmark datasets	0 0 4 0 0
NP benchmark for	0 0 0 4 0
NP benchmarks ,	0 0 4 0 0
NP better than	4 0 0 0 0
NP bias in	2 0 0 2 0
NP by a	6 0 0 0 0
NP by an	5 0 0 0 0
NP by the	14 2 2 0 2
NP capabilities of	4 6 0 0 0
NP carlo (	8 0 0 0 0
NP case of	5 1 0 1 0
NP cifar-10 ,	0 0 7 0 0
NP cifar-10 and	0 0 4 0 0
NP cifar-100 and	0 0 4 0 0
NP class of	4 0 0 0 0
NP classification (	0 0 1 5 0
NP clustering (	3 0 0 1 0
NP compared to	6 0 0 0 0
NP complexity of	4 0 0 1 0
NP control (	24 0 0 0 0
NP correction (	3 0 0 1 0
NP data ,	2 0 0 2 0
NP dataset (	0 0 10 0 0
NP dataset ,	0 0 6 0 0
NP dataset and	0 0 4 0 0
NP dataset called	0 0 4 0 0
NP dataset for	1 0 0 3 1
NP datasets (	0 0 9 0 0
NP datasets ,	2 0 5 0 0
NP datasets :	0 0 5 0 0
NP decomposition (	6 0 0 0 0
NP demonstrate that	41 7 1 1 0
NP demonstrates that	5 0 0 0 0
NP descent (	16 0 0 0 0
NP design a	5 0 0 0 0
NP design of	4 0 0 0 0
NP detection (	0 0 2 13 0
NP develop a	4 1 0 0 0
NP distillation (	10 0 0 0 0
NP e.g. ,	3 2 5 2 2
NP effectiveness of	20 2 0 1 0
NP efficiency of	8 0 0 0 0
NP embedding (	7 0 0 1 0
NP estimation (	9 0 0 4 0
NP evaluation (	2 0 1 1 0
NP experiments ,	5 0 0 0 0
NP experiments demonstrate	3 1 0 0 0
NP experiments on	0 0 20 1 0
NP experiments that	2 2 0 0 0
NP experiments with	2 2 1 0 0
NP experts (	4 0 0 0 0
NP extraction (	0 0 0 9 0
NP feedback (	4 0 0 1 0
NP field (	9 0 0 0 0
NP fields (	11 0 0 0 0
NP filter (	7 0 0 0 0
NP find that	6 0 0 1 0
NP fine-tuning (	5 0 0 0 0
NP for efficient	2 2 0 3 0
NP for the	12 0 4 13 0
NP for training	2 2 0 0 0
NP framework ,	9 0 0 0 0
NP framework called	6 0 0 0 0
NP framework for	4 1 0 15 0
NP from a	5 1 0 0 0
NP from the	10 1 9 1 0
NP function (	4 0 0 0 0
NP functions (	4 0 0 0 0
NP furthermore ,	6 1 0 0 0
NP fusion (	5 0 0 0 0
NP generalization of	1 3 0 2 0
NP generation (	6 0 0 10 0
NP graph (	15 0 2 0 0
NP graphs (	5 0 1 0 0
NP however ,	14 0 1 4 0
NP i )	4 0 0 0 0
NP i.e. ,	2 1 1 1 0
NP ii )	3 0 0 1 0
NP improvement on	0 0 3 1 0
NP in a	4 0 2 0 0
NP in an	4 0 0 2 0
NP in both	2 0 1 0 1
NP in the	22 4 8 12 1
NP indicate that	4 2 0 0 0
NP inference (	5 0 1 7 0
NP interaction (	2 0 0 3 0
NP into a	3 0 0 2 0
NP into the	5 0 0 0 0
NP introduce a	5 0 0 0 0
NP introduce the	7 0 2 0 0
NP knowledge ,	3 1 2 0 0
NP known as	2 1 0 2 0
NP learning (	88 1 0 32 0
NP learning -based	0 0 0 5 0
NP learning for	2 0 0 6 0
NP learning in	4 1 1 1 0
NP learning with	5 0 0 0 0
NP localsgd and	4 0 0 0 0
NP logic (	6 0 0 0 0
NP machines (	8 0 0 0 0
NP mapping (	4 0 0 3 0
NP maximization (	3 0 0 1 0
NP memory (	6 0 0 0 0
NP method (	6 0 0 0 0
NP method ,	7 0 0 0 0
NP method called	5 0 0 0 0
NP method for	2 1 0 15 0
NP methods ,	9 0 0 0 0
NP methods for	1 0 0 9 0
NP methods on	0 0 4 2 0
NP mining (	3 0 0 1 0
NP mnist ,	0 0 7 0 0
NP mnist and	0 0 4 0 0
NP model (	18 22 0 0 1
NP model ,	4 3 0 0 0
NP model for	0 0 0 9 0
NP modeling (	3 1 0 1 0
NP models (	13 106 0 0 0
NP models for	0 0 0 6 0
NP models like	1 3 0 0 0
NP models on	1 0 2 2 0
NP module (	14 0 0 0 0
NP moreover ,	7 2 1 0 0
NP most popular	2 1 0 1 0
NP mri and	4 0 1 1 0
NP nature of	1 1 1 2 0
NP navigation (	1 1 0 4 0
NP nets (	4 0 0 0 0
NP network (	122 6 0 0 0
NP network for	0 0 0 15 0
NP network named	5 1 0 0 0
NP network with	5 0 0 0 0
NP networks (	90 0 0 1 0
NP networks for	0 0 0 10 0
NP objective of	2 0 0 2 0
NP observe that	2 1 0 1 0
NP of a	14 3 0 1 0
NP of an	13 2 0 0 0
NP of existing	3 0 0 2 0
NP of our	9 1 0 3 0
NP of the	63 7 7 11 7
NP on a	8 0 3 0 0
NP on both	0 0 2 2 0
NP on the	16 1 104 3 4
NP on three	0 0 0 4 0
NP on two	0 1 1 3 0
NP on various	2 0 0 3 0
NP optimization (	15 0 0 2 0
NP our proposed	19 0 0 0 0
NP outperforms existing	3 0 0 1 0
NP outperforms state-of-the-art	3 1 0 2 1
NP over other	4 1 0 0 0
NP paper introduces	9 1 1 0 0
NP paper presents	7 2 0 0 0
NP paper proposes	4 0 0 0 0
NP particular ,	5 0 0 0 0
NP performance of	20 6 0 10 1
NP performance on	0 0 5 2 0
NP performances on	0 0 3 1 0
NP planning (	1 0 0 3 0
NP potential of	1 3 0 0 0
NP power of	3 0 0 1 0
NP prediction (	4 0 0 2 0
NP present a	5 1 1 1 0
NP problem (	1 0 0 6 0
NP problem in	1 0 0 5 0
NP problem of	1 0 0 7 0
NP problems (	0 0 0 5 0
NP process (	13 0 0 1 0
NP processes (	15 0 0 2 0
NP processing (	0 0 0 15 0
NP programming (	7 0 0 1 0
NP progress in	1 0 0 3 0
NP propose a	26 2 0 2 0
NP propose an	6 1 0 2 0
NP propose the	6 2 0 0 0
NP prove that	4 0 0 0 0
NP quantization (	4 0 0 1 0
NP rate (	0 0 0 0 6
NP re-identification (	0 0 0 9 0
NP reality (	3 0 0 2 0
NP reasoning (	2 1 0 1 0
NP recognition (	2 0 0 14 0
NP regression (	4 1 0 0 0
NP result ,	3 1 0 1 0
NP results for	4 0 2 2 0
NP results on	0 0 17 2 0
NP reveal that	3 0 1 0 0
NP robustness of	8 0 0 0 0
NP sampling (	8 0 0 0 0
NP search (	17 0 0 7 0
NP segmentation (	1 0 0 6 0
NP selection (	1 0 0 4 0
NP semantics for	3 0 0 1 0
NP set of	3 0 0 1 0
NP show how	5 0 0 0 0
NP show that	75 7 1 2 0
NP showed that	2 1 0 1 0
NP specifically ,	13 2 0 0 0
NP stereo (	3 0 0 3 0
NP such as	27 11 6 4 3
NP suggest that	6 0 0 2 0
NP super-resolution (	0 0 0 10 0
NP supervision for	0 0 0 4 0
NP system (	4 0 0 0 0
NP systems (	5 0 0 1 0
NP task (	0 1 4 1 0
NP task of	0 0 0 14 0
NP tasks ,	2 2 0 0 0
NP tasks of	1 0 1 2 0
NP terms of	0 0 0 0 5
NP than existing	2 0 0 2 0
NP than the	5 3 0 0 0
NP that our	10 6 0 0 0
NP that the	21 2 1 1 0
NP that while	1 3 0 0 0
NP the art	5 0 0 0 0
NP the challenging	0 0 8 0 0
NP the classical	4 0 0 1 0
NP the current	3 0 0 2 0
NP the existing	8 0 2 3 0
NP the first	5 0 0 3 0
NP the novel	3 0 1 0 0
NP the original	11 0 0 0 0
NP the popular	3 1 3 0 0
NP the proposed	46 4 0 1 0
NP the standard	8 0 2 1 0
NP the state-of-the-art	3 0 0 5 0
NP through a	3 0 0 1 0
NP to a	4 0 0 0 0
NP to as	4 0 0 0 0
NP to evaluate	3 2 0 0 0
NP to improve	2 2 0 3 0
NP to perform	0 0 0 6 0
NP to solve	1 0 0 5 0
NP to state-of-the-art	4 0 0 1 0
NP to the	17 1 3 4 2
NP to use	3 1 0 0 0
NP tracking (	0 0 0 5 0
NP train the	3 0 0 1 0
NP trained on	0 1 9 0 0
NP training a	4 1 0 0 0
NP training for	1 0 0 3 0
NP training of	7 0 0 1 0
NP transformer (	7 2 0 0 0
NP transformer for	0 0 0 4 0
NP translation (	3 1 0 9 0
NP tree (	3 0 0 1 0
NP under the	3 0 0 1 0
NP understanding (	1 0 0 9 0
NP understanding of	2 1 0 1 0
NP use of	9 0 0 0 0
NP used for	0 0 0 4 0
NP used in	2 0 0 3 0
NP using a	11 0 0 0 0
NP using our	4 0 0 0 0
NP using the	6 1 6 0 0
NP variant of	4 0 0 0 0
NP we apply	4 0 0 0 0
NP we call	4 0 0 0 0
NP we demonstrate	5 0 0 0 0
NP we develop	5 1 2 0 0
NP we evaluate	13 3 0 0 0
NP we introduce	31 3 15 0 0
NP we leverage	3 1 0 0 0
NP we present	35 7 9 0 0
NP we propose	84 12 2 0 0
NP we use	4 1 1 0 0
NP well as	2 0 1 1 0
NP with a	9 0 0 1 0
NP with an	4 1 0 1 0
NP with state-of-the-art	3 0 0 1 0
NP with the	12 1 3 1 1
NP } (	5 0 0 1 0
NP ~ (	4 0 0 5 0
Ne  2f	4 0 0 0 0
Ne  ai	10 0 0 2 0
Ne  f1	0 0 0 0 4
Ne  qa	0 0 1 7 0
Ne  rl	21 0 0 5 0
Ne  sr	0 0 0 11 0
Ne  v2	0 0 7 0 0
Ne -10	0 0 20 0 0
Ne -1k	0 0 4 0 0
Ne -4o	0 4 0 0 0
Ne -50	2 4 0 0 0
Ne -ap	4 0 0 0 0
Ne -gn	7 0 0 0 0
Ne -id	0 0 0 10 0
Ne -lm	0 0 4 0 0
Ne -rl	5 0 0 4 0
Ne -sr	2 0 0 6 0
Ne -t5	0 5 0 0 0
Ne -v2	1 0 3 0 0
Ne .6m	0 0 6 0 0
Ne 000	2 0 3 0 0
Ne 007	0 0 5 0 0
Ne 00k	0 0 4 0 0
Ne 010	0 0 6 0 0
Ne 012	0 0 6 0 0
Ne 100	0 0 22 0 0
Ne 101	1 0 8 0 0
Ne 2.0	0 2 4 0 0
Ne 2f2	7 0 0 0 0
Ne 500	2 0 2 0 0
Ne 501	0 0 5 0 0
Ne ^2\$	4 0 0 0 0
Ne a )	2 1 0 1 0
Ne aba	5 0 0 0 0
Ne abc	10 0 0 0 0
Ne abi	5 0 0 0 0
Ne aca	11 0 0 0 0
Ne ace	15 1 2 3 0
Ne ach	6 0 3 0 0
Ne ack	7 0 6 0 0
Ne act	4 2 1 0 0
Ne acy	0 0 0 1 3
Ne ads	5 0 0 1 0
Ne ae	4 0 0 0 0
Ne aes	13 0 0 3 0
Ne afs	4 0 0 0 0
Ne aft	3 1 1 0 0
Ne aga	6 0 0 0 0
Ne age	2 0 1 7 1
Ne ags	8 0 0 3 0
Ne ai	13 0 0 1 0
Ne aie	0 5 0 0 0
Ne ail	3 0 2 0 0
Ne ain	13 0 0 0 0
Ne air	6 0 0 0 0
Ne ake	1 0 0 4 0
Ne al	6 0 0 7 0
Ne ame	6 0 0 0 0
Ne aml	4 0 0 0 0
Ne amp	3 0 0 6 0
Ne ams	6 1 0 0 0
Ne and	1 0 1 2 0
Ne ann	8 0 1 0 0
Ne ans	68 0 1 2 0
Ne aos	0 0 0 5 0
Ne ap	2 0 0 0 4
Ne ape	3 0 1 3 0
Ne apf	0 0 0 5 0
Ne aph	5 0 0 0 0
Ne apr	2 0 4 0 0
Ne aps	4 0 0 1 0
Ne apt	6 0 0 0 0
Ne ar	3 0 1 2 0
Ne ard	0 4 3 0 0
Ne are	3 0 2 0 0
Ne ark	3 0 6 0 0
Ne arl	5 0 0 6 0
Ne arm	5 0 0 0 0
Ne arn	10 0 0 0 0
Ne ars	5 0 0 0 0
Ne art	3 7 1 0 0
Ne ase	0 3 1 0 0
Ne ash	3 1 0 0 0
Ne ask	3 0 1 1 0
Ne asp	17 0 0 1 0
Ne asr	0 0 0 6 3
Ne ass	10 0 2 0 0
Ne ast	18 0 0 0 0
Ne ata	2 0 0 3 0
Ne ate	2 2 0 5 1
Ne ath	1 2 7 0 0
Ne ava	1 4 0 0 0
Ne ave	2 0 2 0 0
Ne ays	6 0 0 1 2
Ne aze	0 3 8 0 0
Ne b-d	3 0 3 0 0
Ne bam	4 0 0 0 0
Ne bc	4 0 0 0 0
Ne bcn	5 0 0 0 0
Ne bfp	6 0 0 0 0
Ne bms	4 0 0 0 0
Ne bn	8 0 0 0 0
Ne bob	0 0 4 0 0
Ne bot	21 1 0 0 0
Ne bp	7 0 0 0 0
Ne bq	5 0 0 0 0
Ne bsa	1 0 0 14 0
Ne bug	5 0 1 0 0
Ne c )	2 0 0 4 0
Ne ca	2 0 0 2 0
Ne cad	3 0 0 1 0
Ne cai	4 0 0 0 0
Ne cal	4 0 1 0 0
Ne cam	5 0 0 1 0
Ne can	6 0 0 2 0
Ne cap	6 0 1 0 0
Ne cat	6 0 0 5 0
Ne cbo	4 0 0 0 0
Ne cbs	4 0 0 0 0
Ne cca	4 0 0 0 0
Ne ccl	8 0 0 0 0
Ne ces	5 0 2 4 0
Ne cft	7 1 0 0 0
Ne cgl	5 0 0 0 0
Ne che	6 0 0 0 0
Ne cil	4 0 0 4 0
Ne cl	2 0 0 7 0
Ne cle	4 0 0 0 0
Ne cmc	13 0 0 0 0
Ne cnn	115 3 0 0 0
Ne cns	8 1 0 0 0
Ne con	6 0 0 0 0
Ne cpg	6 0 0 0 0
Ne cpp	4 0 0 3 0
Ne cqa	0 0 0 6 0
Ne cqs	3 0 0 1 0
Ne crf	11 2 0 0 0
Ne crl	3 0 0 1 0
Ne cs	4 0 0 0 0
Ne csa	0 0 0 4 0
Ne cts	3 0 0 5 0
Ne ctt	4 0 0 0 0
Ne d )	5 0 0 3 0
Ne d-g	5 0 0 0 0
Ne d3	0 0 5 0 0
Ne da	3 0 0 3 0
Ne da*	13 0 0 0 0
Ne dae	13 0 0 0 0
Ne dag	13 0 0 2 0
Ne dam	5 1 0 0 0
Ne dar	4 0 0 1 0
Ne ddi	3 0 0 0 3
Ne ddm	8 2 0 0 0
Ne de	4 0 0 0 0
Ne del	28 15 0 0 0
Ne deo	0 0 2 2 0
Ne der	23 1 0 0 0
Ne des	6 0 0 2 0
Ne det	3 0 2 1 0
Ne dev	0 0 4 0 0
Ne dex	5 0 0 0 1
Ne dfm	2 2 0 0 0
Ne dfo	0 0 0 5 0
Ne dfp	6 0 0 0 0
Ne dg	0 0 0 4 0
Ne dge	11 0 0 0 0
Ne dit	3 0 0 1 0
Ne dl2	7 0 0 0 0
Ne dmm	7 3 0 0 0
Ne dnf	2 0 0 2 0
Ne dnn	34 0 0 0 0
Ne doc	0 0 5 0 0
Ne dpa	4 0 0 0 0
Ne dpp	12 0 0 0 0
Ne dps	17 0 0 12 0
Ne dr	3 0 0 2 0
Ne drl	14 0 0 0 0
Ne drn	5 1 0 0 0
Ne dsl	4 0 0 0 0
Ne dsq	5 0 0 0 0
Ne dvf	4 0 0 0 0
Ne dwa	5 0 0 0 0
Ne e )	3 0 0 2 0
Ne e 2	3 1 0 0 0
Ne e2d	4 0 0 0 0
Ne e3d	0 0 4 0 1
Ne ea*	5 0 0 0 0
Ne eal	1 0 4 2 0
Ne eas	9 0 0 0 0
Ne ece	0 0 0 6 0
Ne eck	0 0 2 2 0
Ne eco	4 0 0 0 0
Ne ecs	4 0 0 0 0
Ne ect	13 0 0 0 0
Ne edc	6 0 0 0 0
Ne eds	4 0 0 0 0
Ne ees	4 0 0 0 0
Ne efg	5 0 0 0 0
Ne eft	5 0 0 0 0
Ne efx	7 0 0 0 0
Ne ego	8 0 0 0 0
Ne eid	0 1 2 20 0
Ne ekf	6 0 0 0 0
Ne elc	5 0 0 0 0
Ne els	17 31 1 2 0
Ne elu	7 0 0 0 0
Ne em	12 0 0 0 0
Ne ems	3 0 0 5 0
Ne ene	0 0 6 1 0
Ne ent	18 1 5 15 0
Ne epi	4 0 0 0 0
Ne eqa	1 0 2 3 0
Ne era	5 0 0 0 0
Ne erf	25 6 0 0 0
Ne ero	8 0 0 0 0
Ne ers	32 0 0 1 0
Ne ert	9 66 0 0 0
Ne ery	2 0 1 4 0
Ne esh	9 0 0 1 0
Ne ess	8 0 1 0 0
Ne est	1 0 7 0 0
Ne etc	8 0 0 0 0
Ne ets	17 1 2 1 0
Ne evr	0 0 4 0 0
Ne ext	6 2 3 1 0
Ne eye	5 0 0 0 0
Ne f1	0 0 0 0 7
Ne fa	8 0 0 0 0
Ne fer	10 0 0 10 0
Ne fgs	4 0 0 2 0
Ne fid	4 0 0 0 3
Ne fl	8 0 0 6 0
Ne fsp	6 0 0 0 0
Ne gad	2 0 0 2 0
Ne gan	63 9 0 0 0
Ne gat	8 0 0 0 0
Ne gcd	6 0 0 0 0
Ne gcl	7 0 0 0 0
Ne gcn	20 0 0 0 0
Ne gcs	6 0 0 0 0
Ne gd	12 0 0 0 0
Ne gec	0 0 0 4 0
Ne gen	8 0 2 0 0
Ne ger	6 9 0 0 0
Ne ges	12 0 0 4 0
Ne ght	4 0 2 2 0
Ne gis	7 0 0 0 0
Ne git	0 4 0 0 0
Ne glm	5 0 0 0 0
Ne gls	4 0 0 0 0
Ne gmm	4 0 0 0 0
Ne gnn	18 0 0 0 0
Ne gp	11 0 0 0 0
Ne gpo	4 0 0 0 0
Ne gps	10 0 0 0 0
Ne gpt	0 18 0 0 0
Ne gqa	0 3 1 5 0
Ne gsn	5 0 0 0 0
Ne gue	1 0 2 3 0
Ne gym	1 0 5 0 0
Ne hat	9 0 2 0 0
Ne hcg	5 0 0 0 0
Ne hfs	6 0 0 0 0
Ne hia	0 0 4 0 0
Ne hip	6 0 0 0 0
Ne hmc	12 0 0 0 0
Ne hmm	5 0 0 0 0
Ne hms	5 0 0 0 0
Ne hop	5 0 1 0 0
Ne hpe	0 0 0 6 0
Ne hrc	0 0 0 6 0
Ne hrl	6 0 0 0 0
Ne hub	4 0 0 0 0
Ne hwf	4 0 0 0 0
Ne ias	1 0 3 0 0
Ne ica	31 0 0 0 0
Ne icd	0 0 4 0 0
Ne ice	4 0 2 0 0
Ne icl	8 0 0 0 0
Ne icp	4 0 0 0 0
Ne ics	6 0 0 6 0
Ne ide	6 0 1 0 0
Ne ie	0 0 0 6 0
Ne iec	6 0 0 0 0
Ne ier	7 2 0 0 0
Ne ies	7 0 1 4 0
Ne ife	6 0 0 0 0
Ne ifs	5 0 0 0 0
Ne ift	6 0 0 0 0
Ne ign	2 1 0 1 0
Ne igt	0 0 5 0 0
Ne iht	4 0 0 0 0
Ne ilp	6 0 0 2 0
Ne ilt	5 0 1 0 0
Ne imt	1 0 0 4 0
Ne ind	1 0 1 2 0
Ne ine	5 0 0 1 0
Ne ing	193 6 1 183 0
Ne ins	4 0 0 1 0
Ne int	9 2 0 1 0
Ne ion	179 6 11 449 3
Ne ior	5 0 0 0 0
Ne iou	0 0 0 0 11
Ne ipo	6 0 0 0 0
Ne ips	3 0 0 9 0
Ne iqa	0 0 2 2 0
Ne iri	6 0 0 0 0
Ne irl	6 0 0 4 0
Ne irp	5 0 0 0 0
Ne irs	5 0 1 0 0
Ne irt	7 0 0 0 0
Ne isa	4 0 0 0 0
Ne ist	1 0 21 0 0
Ne ite	6 2 2 0 0
Ne its	14 1 0 3 0
Ne ity	6 0 0 3 2
Ne ive	2 0 1 1 0
Ne kbs	0 0 3 1 0
Ne kd	20 0 0 0 0
Ne key	4 0 0 0 0
Ne kg	0 0 6 0 0
Ne kge	4 0 0 0 0
Ne kgs	0 0 4 4 0
Ne khs	8 0 0 0 0
Ne kqa	0 0 5 0 0
Ne l )	6 0 0 1 0
Ne l2s	7 0 0 0 0
Ne laf	5 0 0 0 0
Ne lam	24 0 1 30 0
Ne lan	4 0 2 0 0
Ne las	8 7 1 0 0
Ne lat	12 0 0 0 0
Ne lay	6 0 0 0 0
Ne lds	13 0 0 2 0
Ne lem	0 0 0 4 0
Ne ler	5 0 0 0 0
Ne les	12 0 1 1 0
Ne leu	0 0 0 0 6
Ne lfe	5 0 0 0 0
Ne lfi	6 0 0 0 0
Ne lfw	0 0 5 0 0
Ne lhf	4 0 0 2 0
Ne lip	9 27 2 0 0
Ne lis	5 0 0 0 0
Ne llm	5 74 0 0 0
Ne lm	1 11 0 0 0
Ne lme	4 0 1 0 0
Ne lms	7 315 0 3 0
Ne log	0 0 1 3 0
Ne low	12 3 5 0 0
Ne lps	6 2 0 0 0
Ne lri	6 0 0 0 0
Ne lrn	4 0 0 0 0
Ne ltl	10 0 0 0 0
Ne lue	0 0 12 0 0
Ne lus	4 0 2 0 0
Ne lvm	7 0 0 0 0
Ne m )	1 1 0 2 0
Ne mab	9 0 0 0 0
Ne mac	0 0 5 0 1
Ne man	7 0 2 0 0
Ne map	14 4 0 0 22
Ne mar	1 0 0 3 0
Ne mca	5 1 0 0 0
Ne mcc	5 0 0 0 0
Ne mcq	0 0 0 4 0
Ne mdp	12 0 0 4 0
Ne mds	9 0 0 2 0
Ne med	4 1 2 0 0
Ne mem	0 0 5 0 0
Ne mer	31 9 0 0 0
Ne mes	6 0 1 6 0
Ne mf	6 0 0 0 0
Ne mil	6 0 0 0 0
Ne mit	3 0 1 0 0
Ne mix	15 0 0 0 0
Ne mkt	4 0 0 0 0
Ne ml	6 0 0 0 0
Ne mle	15 0 1 0 0
Ne mlm	4 7 0 0 0
Ne mlp	8 0 0 0 0
Ne mmd	5 0 0 0 0
Ne mms	9 0 0 0 6
Ne mmt	0 0 0 4 0
Ne mnw	4 0 0 0 0
Ne mod	0 0 3 2 0
Ne moe	15 0 0 0 0
Ne mos	4 0 0 1 3
Ne mot	0 0 1 12 0
Ne mpc	40 0 0 0 0
Ne mpl	0 10 0 0 0
Ne mpt	3 0 1 0 0
Ne mrf	13 0 0 0 0
Ne mri	8 0 1 3 0
Ne mrs	0 0 5 0 0
Ne mse	0 0 0 2 4
Ne mst	7 0 0 3 0
Ne msw	0 0 4 0 0
Ne mt	0 0 0 10 0
Ne mtl	12 0 0 4 0
Ne mvc	2 0 0 3 0
Ne mvr	4 0 0 0 0
Ne mvs	6 0 0 4 0
Ne n )	4 0 0 0 0
Ne nag	6 0 0 0 0
Ne nas	10 0 2 12 1
Ne nav	12 0 2 1 0
Ne nce	22 0 1 12 8
Ne nch	1 0 18 0 0
Ne ncy	5 0 0 0 0
Ne nds	8 0 0 0 1
Ne nel	4 0 0 1 0
Ne ner	11 0 1 28 0
Ne nes	3 0 9 3 0
Ne net	220 22 56 0 0
Ne nge	2 0 6 0 0
Ne ngs	5 0 0 1 0
Ne nlg	0 0 1 5 0
Ne nli	0 0 6 15 0
Ne nlp	2 0 0 71 0
Ne nlu	2 1 0 14 0
Ne nmt	9 3 0 19 0
Ne nns	135 0 0 6 0
Ne nsd	4 0 0 0 0
Ne nsl	0 0 0 4 0
Ne ntr	5 0 0 0 0
Ne nts	6 0 0 6 0
Ne nut	0 0 6 0 0
Ne o )	2 1 2 0 0
Ne o2p	5 0 0 0 0
Ne oal	4 0 0 0 0
Ne obe	5 0 0 0 0
Ne ock	6 0 0 0 0
Ne oco	4 0 34 0 0
Ne ocr	7 0 0 4 0
Ne oct	8 0 0 0 0
Ne ode	6 0 0 0 0
Ne ods	15 0 0 2 0
Ne ofe	0 0 0 4 0
Ne old	9 0 0 0 0
Ne olo	3 4 0 0 0
Ne ols	1 3 0 1 0
Ne oml	0 0 0 8 0
Ne omm	4 0 0 0 0
Ne omo	4 0 0 0 0
Ne on2	0 0 5 0 0
Ne ons	17 0 5 11 1
Ne onv	14 0 0 0 0
Ne ood	4 0 0 3 0
Ne ope	3 0 0 5 0
Ne ops	0 0 0 0 13
Ne oqa	0 0 0 5 0
Ne or	6 0 0 0 0
Ne ore	9 0 2 0 17
Ne ork	65 3 0 0 0
Ne orm	13 0 3 0 0
Ne ors	11 1 0 5 0
Ne ory	9 0 0 0 1
Ne ose	16 0 1 4 0
Ne osg	6 0 0 0 0
Ne osr	0 0 0 5 0
Ne oss	7 0 0 0 0
Ne ote	1 0 0 3 0
Ne ots	5 0 1 0 0
Ne own	6 0 0 0 0
Ne p )	3 0 0 2 0
Ne pad	0 0 0 7 0
Ne pai	4 0 0 0 0
Ne pbm	5 0 0 0 0
Ne pc	5 0 0 0 0
Ne pca	14 0 0 3 0
Ne pcc	5 0 0 0 0
Ne pcn	5 0 0 0 0
Ne pcs	6 0 0 0 0
Ne pd	4 0 0 0 0
Ne peg	7 0 0 0 0
Ne pes	0 0 3 3 0
Ne pfl	11 0 0 8 0
Ne phs	6 0 0 1 0
Ne pie	6 0 2 0 0
Ne pll	0 0 0 4 0
Ne plm	0 13 0 0 0
Ne pms	7 0 0 0 0
Ne pnp	7 0 0 1 0
Ne pns	6 0 0 0 0
Ne poc	4 0 0 0 0
Ne pot	10 2 0 0 0
Ne pps	6 0 0 1 0
Ne pro	6 0 0 0 0
Ne ps	2 0 0 3 0
Ne pth	4 0 0 0 1
Ne pts	3 11 0 0 0
Ne ptt	7 0 0 0 0
Ne pus	0 0 5 0 0
Ne qa	0 0 0 21 0
Ne qcl	5 0 0 0 0
Ne r10	0 0 10 0 0
Ne rad	7 0 0 0 0
Ne rag	5 0 0 0 0
Ne rah	6 0 0 0 0
Ne ram	8 0 0 0 0
Ne rb	6 0 0 0 0
Ne rch	15 0 1 1 0
Ne rdf	6 0 0 0 0
Ne rdm	4 0 0 0 0
Ne rec	5 2 4 0 0
Ne red	5 0 5 0 0
Ne rei	0 0 0 10 0
Ne reo	2 0 1 2 0
Ne res	12 0 6 3 0
Ne ret	8 3 0 0 0
Ne rfs	13 0 0 0 0
Ne rib	5 0 0 0 0
Ne ric	2 0 0 0 2
Ne ris	6 0 0 0 0
Ne rks	19 0 3 1 0
Ne rl	61 0 0 5 0
Ne rld	2 0 4 0 0
Ne rls	5 0 0 0 0
Ne rnn	38 0 0 0 0
Ne rnp	4 0 0 0 0
Ne rol	9 0 1 2 0
Ne rop	6 0 0 0 0
Ne ros	7 0 0 0 0
Ne rox	4 0 0 0 0
Ne rp	0 0 0 4 0
Ne rpd	4 0 0 0 0
Ne rph	0 0 4 0 0
Ne rpm	0 0 0 6 0
Ne rql	4 0 0 0 0
Ne rrt	12 0 0 0 0
Ne rsl	0 0 0 5 0
Ne rts	2 0 2 0 0
Ne rtt	0 0 4 0 0
Ne rug	0 6 0 0 0
Ne rv2	5 0 0 0 0
Ne s )	4 2 0 2 2
Ne sac	11 0 0 0 0
Ne sal	2 3 0 0 0
Ne san	4 0 0 0 0
Ne sap	2 0 3 0 0
Ne sbm	4 0 0 0 0
Ne sbs	8 0 0 0 0
Ne scd	4 0 2 0 0
Ne scl	4 0 0 0 0
Ne sdb	8 0 0 0 0
Ne sdf	5 0 0 0 0
Ne sdm	0 2 0 2 0
Ne sdn	5 0 0 0 0
Ne sds	4 0 0 0 0
Ne seg	6 7 0 0 0
Ne sei	3 0 1 0 0
Ne ses	4 0 0 6 0
Ne set	0 0 20 0 0
Ne sfm	7 0 0 0 0
Ne sft	10 0 0 0 0
Ne sgd	31 0 0 0 0
Ne sgg	0 0 0 13 0
Ne sgn	6 0 0 0 0
Ne sgr	4 0 0 0 0
Ne sgs	12 0 0 6 0
Ne shb	4 0 0 0 0
Ne sim	6 0 1 0 1
Ne sis	4 0 0 14 0
Ne sks	1 0 0 6 0
Ne sle	4 0 0 0 0
Ne slg	6 0 0 0 0
Ne slu	0 0 0 8 0
Ne smc	5 0 0 0 0
Ne sms	4 0 0 2 0
Ne snn	22 0 0 1 0
Ne snr	0 0 0 0 5
Ne sod	0 0 3 9 0
Ne son	5 0 0 0 0
Ne sor	4 0 0 0 0
Ne sos	4 0 0 0 0
Ne sr	0 0 0 15 1
Ne ssa	4 0 0 0 0
Ne ssc	0 0 0 4 0
Ne ssd	5 0 0 0 0
Ne ssl	14 0 0 13 0
Ne ssm	7 0 0 0 0
Ne sso	7 0 0 0 0
Ne sst	4 0 0 0 0
Ne stg	4 0 0 0 0
Ne sti	0 0 0 5 0
Ne stm	36 2 0 0 0
Ne stp	0 0 0 4 0
Ne sts	2 0 0 4 0
Ne stv	6 0 0 0 0
Ne sum	3 1 6 0 0
Ne svd	9 0 1 0 0
Ne svi	5 0 0 0 0
Ne svm	27 0 0 0 0
Ne t ]	6 0 0 0 0
Ne t-2	0 8 0 0 0
Ne t-4	0 4 0 0 0
Ne t-c	0 0 4 0 0
Ne t3d	0 2 2 2 0
Ne t5	0 5 0 0 0
Ne tap	0 4 0 0 0
Ne tas	6 0 0 0 0
Ne tbp	5 0 0 2 0
Ne tch	11 0 1 0 0
Ne tcn	7 2 0 0 0
Ne tem	4 0 0 0 0
Ne tep	5 0 0 0 0
Ne ter	15 0 0 0 2
Ne tes	1 0 1 2 0
Ne thm	7 0 0 0 0
Ne tic	3 2 1 0 0
Ne tlf	6 0 0 0 0
Ne tme	4 0 2 0 0
Ne tmg	4 0 0 0 0
Ne tml	2 6 0 0 0
Ne tmo	0 5 0 0 0
Ne tms	7 2 0 0 0
Ne tnd	4 0 0 0 0
Ne tnn	4 0 1 0 0
Ne tor	21 2 0 1 0
Ne tpl	7 0 0 0 0
Ne tps	4 0 0 0 0
Ne trl	4 0 0 0 0
Ne tro	4 0 0 0 0
Ne tsl	5 0 0 0 0
Ne tta	1 0 0 4 0
Ne tti	0 0 16 0 0
Ne ttl	5 0 0 0 0
Ne tts	0 3 0 2 0
Ne tv2	4 0 0 0 0
Ne ucb	5 0 0 0 0
Ne uct	0 4 1 0 0
Ne uda	3 0 0 16 0
Ne uge	0 0 0 0 4
Ne uie	5 0 0 3 0
Ne ule	4 0 0 0 0
Ne ure	6 0 0 1 0
Ne vad	2 0 0 5 0
Ne vae	19 1 0 0 0
Ne val	2 0 3 10 3
Ne ven	3 0 1 0 0
Ne ver	14 0 1 2 0
Ne vgd	5 0 0 0 0
Ne vhn	0 0 6 0 0
Ne vi	4 0 0 0 0
Ne vid	0 0 6 3 0
Ne vio	13 0 0 0 0
Ne vis	0 0 6 3 0
Ne vit	15 2 0 0 0
Ne vla	0 7 0 0 0
Ne vlg	4 3 0 0 0
Ne vlm	0 12 0 0 0
Ne vln	0 0 2 15 0
Ne vmm	3 0 0 1 0
Ne vms	11 0 0 0 0
Ne vmt	4 0 0 0 0
Ne vos	1 0 0 4 0
Ne vps	1 0 2 8 0
Ne vqa	0 0 3 6 0
Ne vr	6 0 0 1 0
Ne vrd	0 0 1 3 0
Ne vrg	5 0 0 3 0
Ne vrp	0 0 0 7 0
Ne vsa	4 0 0 0 0
Ne vta	4 0 0 0 0
Ne wmc	0 0 0 7 0
Ne wpo	4 0 0 0 0
Ne wsd	0 0 0 8 0
Ne xcd	0 4 0 0 0
Ne xer	3 3 0 0 0
Ne xmc	0 0 0 5 0
Ne yer	4 0 0 0 0
Ne zsl	3 0 0 12 0
Nf 0-A	3 0 1 0 0
Nf 0-A a	2 0 0 2 0
Nf 0A	8 1 4 0 0
Nf 0A Aa	5 0 1 1 0
Nf 0A Aa Aa	9 2 0 31 0
Nf 0A a	10 2 0 31 0
Nf 0A a 0A 	0 0 0 4 0
Nf 0A a a	9 4 0 59 0
Nf 0A a a a	10 1 0 23 0
Nf 0A a-a	4 0 0 0 0
Nf 0A-0A a	0 0 0 4 0
Nf 0A-A	2 1 0 1 0
Nf A	2490 241 274 811 89
Nf A -a a	11 0 0 0 0
Nf A 0	4 0 13 0 0
Nf A 0.0	0 0 4 0 0
Nf A A	12 4 8 0 0
Nf A A 0	0 0 6 0 0
Nf A Aa	23 0 6 10 0
Nf A Aa Aa	6 0 4 6 0
Nf A Aa Aa 	1 0 0 3 0
Nf A a	92 7 8 59 12
Nf A a a	25 0 9 18 5
Nf A a a a	3 0 0 1 0
Nf A a a a 	4 0 0 1 0
Nf A a-a	1 0 3 4 2
Nf A\$^0\$	4 0 0 0 0
Nf A*	17 0 0 0 0
Nf A* + A*	8 0 0 0 0
Nf A-0	5 16 35 0 1
Nf A-0A	1 3 3 0 0
Nf A-0a	0 4 2 0 0
Nf A-A	154 20 44 23 4
Nf A-A 0	0 1 3 0 0
Nf A-A A	2 0 0 2 0
Nf A-A Aa A	0 0 1 5 0
Nf A-A a	2 0 0 4 0
Nf A-A-A	4 0 0 0 0
Nf A-Aa	103 13 19 0 0
Nf A-Aa Aa 	5 1 0 0 0
Nf A-Aa a	4 0 0 0 0
Nf A-AaA	7 0 0 2 0
Nf A-AaAa	7 0 0 0 0
Nf A-a	16 3 0 2 2
Nf A-a a a	3 0 0 1 0
Nf A-a a a 	4 0 0 0 0
Nf A0	19 12 44 0 11
Nf A0 a	3 0 0 0 5
Nf A0-A	6 0 1 0 0
Nf A0-a	1 0 0 0 3
Nf A0A	40 7 12 3 1
Nf A0A-Aa	2 2 0 0 0
Nf A0A0	9 0 0 0 0
Nf A0Aa	6 4 0 0 0
Nf A_A	3 1 0 0 0
Nf Aa	481 328 41 28 16
Nf Aa -Aa A	3 0 0 1 0
Nf Aa -a Aa	4 0 0 1 0
Nf Aa 0A Aa	1 1 0 9 0
Nf Aa A	31 5 6 20 1
Nf Aa A a	1 0 3 0 0
Nf Aa A-A	16 0 0 0 0
Nf Aa A-Aa 	1 0 0 3 0
Nf Aa Aa	12 3 1 3 0
Nf Aa Aa ( 	6 1 1 3 0
Nf Aa Aa A	9 0 0 0 0
Nf Aa Aa A 	1 0 1 2 0
Nf Aa Aa Aa	48 5 4 24 0
Nf Aa Aa a 	5 1 2 7 0
Nf Aa Aa-Aa	78 5 1 40 0
Nf Aa Aa-a 	2 0 0 2 0
Nf Aa Aa-a-	3 0 0 1 0
Nf Aa AaA	4 0 0 1 0
Nf Aa AaAa	9 1 3 0 0
Nf Aa AaAa 	3 0 1 0 0
Nf Aa a	2 0 1 0 1
Nf Aa a ( A	3 0 0 4 0
Nf Aa a Aa 	4 2 0 0 0
Nf Aa a Aa-	3 0 0 3 0
Nf Aa a a (	2 1 0 9 0
Nf Aa a a a	1 0 1 2 0
Nf Aa a-a A	1 0 0 3 0
Nf Aa-0	0 0 10 0 2
Nf Aa-A	37 0 8 11 0
Nf Aa-A Aa	1 0 0 6 0
Nf Aa-Aa	100 0 7 16 0
Nf Aa-Aa ( 	5 0 0 1 0
Nf Aa-Aa 0A	1 0 0 5 0
Nf Aa-Aa A	5 0 0 3 0
Nf Aa-Aa A 	2 0 0 2 0
Nf Aa-Aa Aa	286 27 8 232 3
Nf Aa-Aa a	20 0 1 3 1
Nf Aa-Aa a 	13 1 0 4 0
Nf Aa-Aa-Aa	22 3 2 3 0
Nf Aa-AaAa	4 0 3 0 0
Nf Aa-a A	3 0 0 6 0
Nf Aa-a Aa 	8 2 0 3 0
Nf Aa-a Aa-	4 0 0 1 0
Nf Aa-a a a	1 1 0 2 0
Nf Aa-a-Aa	19 0 0 5 0
Nf Aa-a-Aa 	17 3 0 14 1
Nf Aa-a-Aa-	4 0 0 2 0
Nf Aa0	7 1 12 0 0
Nf Aa0.0-Aa	0 4 0 0 0
Nf Aa0.0A	0 2 5 0 0
Nf Aa0A	4 2 7 0 0
Nf Aa0Aa	18 4 7 1 0
Nf Aa0Aa a	4 0 0 1 0
Nf Aa0Aa0Aa	4 0 0 0 0
Nf AaA	318 93 59 41 8
Nf AaA -a a	4 0 0 0 0
Nf AaA Aa A	0 0 1 3 0
Nf AaA a	2 1 0 2 0
Nf AaA-A	7 2 6 0 0
Nf AaA-Aa	5 1 1 0 0
Nf AaA0	1 3 0 0 0
Nf AaAa	430 41 159 2 3
Nf AaAa 0	3 0 2 0 0
Nf AaAa Aa 	6 0 1 0 0
Nf AaAa a	2 0 1 2 0
Nf AaAa-0	3 6 3 0 0
Nf AaAa-0A	0 0 5 0 0
Nf AaAa-A	2 0 6 2 0
Nf AaAa-A0	0 7 0 0 0
Nf AaAa-Aa	2 5 1 0 0
Nf AaAa0	3 1 9 0 0
Nf AaAa0A	0 0 5 0 0
Nf AaAaA	29 10 11 0 0
Nf AaAaAa	33 15 17 1 0
Nf [ A ]	6 0 0 0 0
Nf \\a { A }	3 1 0 0 0
Nf a -a 0A 	0 1 0 3 0
Nf a -a A	9 0 0 2 0
Nf a 0A a	3 0 0 10 0
Nf a 0A a a	1 1 0 12 0
Nf a A	110 4 2 57 0
Nf a A a	16 0 0 7 0
Nf a A a a	1 0 0 6 0
Nf a Aa	17 11 0 10 2
Nf a Aa-Aa 	5 0 0 4 0
Nf a a ( A 	8 0 0 3 0
Nf a a 0A a	1 0 0 8 0
Nf a a A	13 0 0 9 0
Nf a a A a	3 0 0 4 0
Nf a a Aa	5 1 0 4 0
Nf a a a ( 	13 1 0 7 0
Nf a a a A	5 0 1 5 0
Nf a a a A 	2 0 0 2 0
Nf a a a Aa	1 0 0 4 0
Nf a a a a 	3 0 0 13 0
Nf a a a-a 	4 0 0 3 0
Nf a a-a ( 	3 0 0 2 0
Nf a a-a A	1 0 0 3 0
Nf a-A	16 0 0 10 0
Nf a-A-Aa	4 0 0 0 0
Nf a-a 0A a	4 0 0 5 0
Nf a-a A	23 4 0 31 0
Nf a-a A a	3 1 0 2 0
Nf a-a Aa	4 7 0 4 1
Nf a-a a ( 	5 0 0 2 0
Nf a-a a a 	5 1 0 0 0
Nf a-a a-a 	2 0 0 5 0
Nf a-a-a ( 	5 1 0 2 0
Nf a0	4 0 1 0 0
Nf aA	27 1 5 2 21
Nf aA-A	5 0 0 0 0
Nf aAa	13 3 10 0 0
Nf aAa ^ 0a	4 0 0 0 0
Nf aAaA	0 0 0 0 6
Nf aAaAa	3 0 1 0 0
Nn "	5 3 2 2 0
Nn '	2 2 0 0 0
Nn 's	28 4 1 0 0
Nn (	217 34 23 41 3
Nn )	1223 173 77 357 42
Nn *	3 0 2 0 1
Nn ,	486 112 225 111 24
Nn -	6 0 3 2 0
Nn -based	44 15 0 0 0
Nn .	489 90 79 405 15
Nn /	5 3 0 0 0
Nn :	368 48 46 15 0
Nn ;	5 2 1 3 0
Nn [	5 0 2 0 0
Nn a	7 4 1 0 0
Nn achieves	41 5 0 1 0
Nn achieving	0 1 2 1 0
Nn across	2 2 0 0 0
Nn against	6 1 2 1 0
Nn agent	9 0 0 0 0
Nn agents	9 0 0 1 0
Nn aims	2 0 0 5 0
Nn algorithm	40 0 0 10 0
Nn algorithms	26 0 0 12 0
Nn allocations	3 0 0 0 1
Nn allows	5 0 1 0 0
Nn alone	3 1 0 0 0
Nn also	3 3 0 0 0
Nn and	202 41 170 57 16
Nn applications	2 1 0 4 0
Nn approach	27 0 0 5 0
Nn approaches	10 0 0 13 0
Nn architecture	18 1 0 1 0
Nn architectures	9 0 0 1 0
Nn are	33 14 5 3 1
Nn as	31 8 2 8 0
Nn at	6 0 0 2 0
Nn backbone	4 0 0 0 0
Nn based	14 1 2 8 0
Nn baseline	2 1 0 2 0
Nn baselines	0 1 0 3 0
Nn benchmark	0 0 26 13 0
Nn benchmarks	0 0 10 15 0
Nn by	26 7 7 29 6
Nn can	106 13 3 5 0
Nn captures	2 1 1 0 0
Nn community	1 1 0 3 0
Nn compared	5 0 0 0 1
Nn comprises	4 0 1 0 0
Nn consistently	11 1 0 0 0
Nn consists	9 0 4 1 0
Nn constructs	5 1 0 0 0
Nn contains	2 0 2 0 0
Nn controller	4 0 0 0 0
Nn could	10 0 0 0 0
Nn data	1 0 11 4 0
Nn databases	0 0 4 0 0
Nn dataset	0 0 102 7 0
Nn datasets	0 0 49 17 0
Nn demonstrate	0 1 9 0 0
Nn demonstrates	6 0 0 0 0
Nn designed	3 1 0 0 0
Nn detector	4 1 0 0 0
Nn directly	3 0 0 1 0
Nn do	3 0 1 0 0
Nn does	4 0 0 0 0
Nn due	5 1 0 1 0
Nn dynamics	4 0 0 0 0
Nn effectively	6 1 0 0 0
Nn employs	6 0 0 0 0
Nn enables	9 1 0 0 0
Nn encoding	3 0 0 1 0
Nn evaluation	0 1 1 1 2
Nn even	3 1 0 0 0
Nn exhibit	1 3 0 0 0
Nn exhibits	4 0 0 0 0
Nn extracts	4 1 0 0 0
Nn family	3 1 0 0 0
Nn first	7 1 0 0 0
Nn for	226 30 13 30 7
Nn formulation	4 0 0 0 0
Nn framework	48 0 0 11 0
Nn frameworks	3 0 0 1 0
Nn from	18 1 1 38 0
Nn further	3 0 1 0 0
Nn generates	4 1 0 0 0
Nn has	34 3 1 15 0
Nn have	18 8 0 2 0
Nn improvement	0 0 0 0 4
Nn improves	11 0 0 0 1
Nn in	74 9 2 52 6
Nn includes	3 0 1 0 0
Nn into	13 2 1 0 0
Nn introduces	5 1 0 0 0
Nn is	196 21 16 48 2
Nn layers	4 0 0 0 0
Nn leads	4 0 0 1 0
Nn learning	2 1 0 1 0
Nn learns	10 0 0 0 0
Nn leverages	8 1 1 0 0
Nn like	1 3 0 0 0
Nn literature	3 0 0 2 0
Nn loss	4 0 0 0 0
Nn mainly	3 1 0 0 0
Nn may	4 3 0 0 0
Nn mechanism	4 0 0 0 0
Nn method	28 0 0 11 0
Nn methods	45 0 0 57 0
Nn metric	0 0 0 0 4
Nn model	54 28 0 13 0
Nn models	41 13 1 34 0
Nn module	17 0 0 1 0
Nn network	9 1 0 6 0
Nn obtains	4 1 0 0 0
Nn of	13 1 0 24 8
Nn offers	3 0 1 0 0
Nn often	2 2 0 1 0
Nn on	52 27 2 16 18
Nn only	3 1 0 2 0
Nn optimizes	4 0 0 0 0
Nn or	11 3 1 2 0
Nn outperform	4 1 0 0 0
Nn outperforms	48 9 1 0 0
Nn outputs	4 0 0 0 0
Nn over	9 0 0 2 1
Nn paradigm	3 0 0 2 0
Nn parameters	9 4 0 0 0
Nn performance	2 1 0 12 1
Nn performs	11 4 0 0 0
Nn points	0 0 0 0 7
Nn prior	3 0 1 0 0
Nn problem	14 0 0 16 0
Nn problems	1 0 0 8 0
Nn procedure	3 0 0 1 0
Nn process	8 0 0 0 0
Nn produces	4 0 0 0 0
Nn provide	4 0 0 0 0
Nn provides	8 0 2 0 1
Nn reduces	5 0 1 0 0
Nn remains	1 1 1 1 0
Nn represents	4 1 0 0 0
Nn requires	6 0 0 3 0
Nn research	1 0 0 7 0
Nn results	2 0 1 1 0
Nn scheme	9 0 0 1 0
Nn score	0 0 0 0 6
Nn settings	3 0 0 3 0
Nn show	0 0 11 0 0
Nn shows	4 0 1 0 1
Nn significantly	17 7 1 0 0
Nn solution	3 0 0 1 0
Nn still	4 2 0 2 0
Nn strategy	5 0 0 2 0
Nn structure	6 0 0 0 0
Nn system	14 0 0 12 0
Nn systems	5 0 0 14 0
Nn task	2 0 1 31 0
Nn tasks	0 0 5 37 0
Nn technique	8 0 0 3 0
Nn techniques	8 0 0 2 0
Nn test	1 0 4 0 0
Nn tests	3 0 0 1 0
Nn than	0 1 0 1 2
Nn that	52 7 1 17 2
Nn the	3 0 2 1 0
Nn through	8 3 1 8 1
Nn to	134 45 14 11 2
Nn trained	7 1 0 0 0
Nn training	5 1 1 2 0
Nn under	5 0 0 7 1
Nn used	2 1 1 0 0
Nn uses	5 1 0 1 0
Nn using	15 3 2 19 2
Nn utilizes	4 2 0 0 0
Nn via	5 3 0 37 0
Nn was	5 0 0 0 0
Nn we	2 1 4 2 0
Nn when	2 1 0 2 0
Nn where	6 1 0 0 0
Nn which	16 3 0 2 1
Nn while	4 2 1 1 0
Nn will	3 0 0 1 0
Nn with	90 20 6 74 4
Nn without	6 1 1 7 0
Nn works	3 0 0 1 0
Nn yields	4 0 0 1 1
Nn }	14 4 1 0 3
Nn ’	1 10 1 0 0
Nn ’s	17 10 0 2 0
Nn ”	6 0 0 0 0
Np "	7 2 2 2 0
Np (	1207 170 68 353 32
Np )	20 1 2 5 0
Np *	3 0 2 0 1
Np ,	317 52 125 42 10
Np -	7 0 0 0 0
Np -based	4 3 0 11 0
Np .	749 77 72 160 3
Np /	6 2 0 0 0
Np :	75 7 11 26 0
Np ;	1 1 2 1 0
Np \\em	7 0 0 0 0
Np a	218 24 10 26 0
Np about	4 0 0 0 0
Np accurate	3 0 0 8 0
Np adapt	1 3 0 0 0
Np adaptive	2 0 0 4 0
Np adding	4 0 0 0 0
Np against	3 2 0 0 0
Np an	79 11 1 16 4
Np and	155 37 165 53 11
Np any	4 2 0 3 0
Np apply	7 0 0 0 0
Np approximate	1 0 0 2 1
Np art	5 0 0 0 0
Np as	53 12 10 9 3
Np automatic	0 0 0 4 0
Np available	1 1 0 2 0
Np average	0 0 0 0 4
Np based	6 0 0 3 0
Np baseline	3 1 0 1 0
Np benchmark	2 1 6 1 0
Np better	1 0 0 2 2
Np between	10 3 0 1 0
Np boosting	2 1 0 2 0
Np both	12 2 5 7 1
Np by	32 3 1 2 0
Np call	4 0 0 0 0
Np called	54 4 9 2 1
Np can	1 4 0 1 0
Np challenging	0 1 9 2 0
Np classical	5 0 0 3 0
Np compare	6 1 0 0 0
Np construct	1 1 3 0 0
Np conventional	9 1 0 2 0
Np current	4 5 0 6 0
Np dataset	1 0 7 0 0
Np datasets	0 0 9 0 0
Np deep	5 0 0 5 0
Np demonstrate	17 2 0 0 0
Np develop	7 1 2 0 0
Np developed	4 0 0 0 0
Np developing	3 0 0 2 0
Np different	5 1 1 8 0
Np diverse	1 0 0 3 0
Np dubbed	3 0 1 0 0
Np during	4 0 0 1 0
Np e.g.	2 2 1 0 0
Np effective	6 0 0 3 0
Np efficient	13 2 0 11 0
Np enables	3 4 0 1 0
Np enhance	1 1 0 2 0
Np evaluate	17 5 0 0 0
Np existing	43 2 2 29 0
Np explore	5 0 0 0 0
Np extends	3 0 0 1 0
Np fast	3 0 0 4 0
Np find	2 1 0 1 0
Np first	6 0 0 3 0
Np for	92 11 6 334 1
Np framework	6 0 0 0 0
Np from	21 7 10 4 0
Np full	2 1 0 1 0
Np general	5 0 0 0 0
Np given	2 0 2 0 0
Np helps	1 1 0 2 0
Np high-quality	0 0 0 4 0
Np how	15 2 0 0 0
Np improve	4 3 0 3 1
Np improved	2 0 1 2 0
Np improves	2 0 0 2 0
Np improving	1 2 0 7 1
Np in	77 27 24 106 14
Np including	9 5 10 2 0
Np into	11 4 0 2 0
Np introduce	33 4 16 0 0
Np introduces	10 2 2 0 0
Np is	5 1 0 2 0
Np large	0 3 1 1 0
Np large-scale	0 1 3 6 0
Np learning	8 0 0 8 0
Np leverage	3 1 0 0 0
Np leveraging	3 1 0 0 0
Np like	11 11 4 0 0
Np mainstream	1 0 0 3 0
Np makes	3 0 0 1 0
Np method	5 0 0 0 0
Np model	1 10 0 0 1
Np most	3 2 0 1 0
Np multiple	3 1 0 1 0
Np named	35 7 6 1 1
Np namely	5 1 4 0 0
Np new	12 1 1 12 0
Np novel	38 3 1 10 0
Np of	329 74 23 107 11
Np on	40 10 148 26 0
Np optimal	2 0 0 2 0
Np or	12 3 2 1 0
Np original	11 0 0 0 0
Np other	8 5 0 5 0
Np our	75 18 4 6 0
Np outperforms	9 4 0 0 0
Np over	9 1 1 0 0
Np perform	1 0 0 8 0
Np popular	7 3 5 7 0
Np practical	3 0 0 2 0
Np pre-trained	8 10 0 1 0
Np present	36 9 10 0 0
Np presents	7 2 0 0 0
Np previous	6 0 0 2 0
Np propose	91 12 2 0 0
Np proposed	69 4 0 1 1
Np proposes	5 0 0 0 0
Np public	2 1 4 0 0
Np real-world	0 1 2 3 0
Np recent	7 1 0 8 0
Np resulting	0 1 2 1 0
Np robust	1 0 0 4 0
Np show	6 1 0 0 0
Np single	3 0 1 0 0
Np solve	1 0 0 5 0
Np solving	0 0 0 5 0
Np standard	18 1 3 5 0
Np state-of-the-art	26 5 0 18 1
Np such	1 0 1 2 0
Np termed	6 1 0 0 0
Np than	18 1 1 1 0
Np that	192 24 6 9 0
Np the	459 51 175 94 29
Np these	5 0 0 1 0
Np this	7 1 0 0 0
Np three	1 2 0 6 0
Np through	8 1 1 1 0
Np to	43 7 2 45 1
Np towards	1 0 1 8 0
Np traditional	6 0 1 4 0
Np train	3 1 0 1 0
Np trained	3 1 0 1 0
Np training	9 5 0 0 0
Np two	11 1 1 6 0
Np typical	2 0 0 2 0
Np use	13 4 1 0 0
Np used	2 1 0 1 0
Np using	47 13 7 1 0
Np various	4 3 0 7 0
Np via	39 2 0 1 0
Np when	3 1 0 0 0
Np where	5 2 0 0 0
Np whether	0 3 0 1 0
Np which	5 1 0 2 0
Np while	13 8 0 4 1
Np with	105 17 5 7 2
Np within	1 3 0 0 0
Np {	13 4 1 0 3
Np ’s	3 2 0 0 1
Np “	6 0 0 0 0
Ns abstract	5064 926 1020 1535 222
Ns title	868 105 58 482 3
wN " "	3 0 0 1 0
wN ' '	2 0 0 2 2
wN ( al	3 0 0 1 0
wN ( asr	0 0 0 3 3
wN ( cl	1 0 0 3 0
wN ( cnn	20 0 0 0 0
wN ( cnns	19 0 0 0 0
wN ( dnn	9 0 0 0 0
wN ( dnns	12 0 0 0 0
wN ( drl	5 0 0 0 0
wN ( e.g.	4 0 0 4 0
wN ( extended	4 0 0 4 0
wN ( fl	2 0 0 2 0
wN ( gan	6 0 0 0 0
wN ( gans	14 0 0 0 0
wN ( gnn	4 0 0 0 0
wN ( gnns	4 0 0 0 0
wN ( i.e.	4 0 0 1 1
wN ( ie	1 0 0 3 0
wN ( kd	6 0 0 0 0
wN ( llm	0 5 0 0 0
wN ( llms	0 65 0 0 0
wN ( lms	1 9 0 0 0
wN ( marl	3 0 0 2 0
wN ( mdp	4 0 0 0 0
wN ( ml	3 0 0 2 0
wN ( mle	6 0 0 0 0
wN ( mpc	10 0 0 0 0
wN ( mtl	3 0 0 1 0
wN ( nas	3 0 0 3 0
wN ( ner	0 0 0 6 0
wN ( nerf	4 0 0 0 0
wN ( nli	0 0 0 7 0
wN ( nlp	0 0 0 15 0
wN ( nlu	1 0 0 4 0
wN ( nmt	2 1 0 5 0
wN ( or	2 0 0 1 1
wN ( plms	0 11 0 0 0
wN ( qa	0 0 0 6 0
wN ( re-id	0 0 0 4 0
wN ( reid	0 0 0 5 0
wN ( rl	28 0 0 2 0
wN ( rnn	8 0 0 0 0
wN ( rnns	6 0 0 0 0
wN ( sgd	7 0 0 0 0
wN ( snn	4 0 0 0 0
wN ( sr	0 0 0 8 0
wN ( ssl	3 0 0 4 0
wN ( uda	0 0 0 5 0
wN ( vae	4 0 0 0 0
wN ( vaes	4 0 0 0 0
wN ( vlms	0 7 0 0 0
wN ) ,	8 1 4 3 1
wN ) .	13 0 3 6 4
wN ) and	7 0 2 3 1
wN ) can	2 0 0 2 0
wN ) for	3 0 0 1 0
wN ) is	5 0 0 0 0
wN ) that	3 0 1 0 1
wN ) to	4 1 0 2 0
wN , (	2 0 0 5 0
wN , a	30 2 1 15 3
wN , achieving	4 0 0 2 1
wN , along	3 0 0 1 0
wN , an	10 2 0 3 0
wN , and	135 2 8 139 41
wN , are	9 0 0 2 0
wN , as	3 1 0 14 4
wN , based	6 0 0 2 0
wN , both	2 1 0 2 0
wN , but	11 1 0 18 6
wN , by	8 1 0 7 0
wN , called	4 0 0 3 0
wN , can	2 0 0 1 1
wN , clustering	1 0 0 3 0
wN , compared	1 0 0 0 7
wN , designed	4 0 0 0 0
wN , due	1 0 0 3 0
wN , e.g.	2 0 0 3 0
wN , each	3 0 0 2 0
wN , enabling	2 0 0 2 1
wN , especially	4 0 0 7 0
wN , etc.	1 0 0 4 0
wN , even	1 0 0 2 2
wN , existing	0 0 0 6 0
wN , focusing	1 1 0 2 1
wN , for	5 0 0 1 0
wN , from	2 1 0 2 0
wN , has	1 1 0 3 0
wN , have	3 1 0 1 0
wN , high	1 0 0 0 3
wN , i.e.	7 0 0 7 1
wN , image	0 0 0 8 0
wN , in	10 0 0 5 1
wN , including	4 0 0 8 1
wN , is	7 0 0 5 2
wN , it	5 0 0 5 1
wN , making	2 0 0 3 1
wN , named	4 0 0 1 0
wN , namely	6 0 0 3 0
wN , on	2 0 0 3 0
wN , one	3 0 0 2 0
wN , or	8 0 0 4 4
wN , our	16 1 1 6 2
wN , outperforming	0 0 1 2 1
wN , particularly	1 1 0 2 0
wN , rather	4 0 0 0 0
wN , respectively	2 0 0 1 2
wN , segmentation	0 0 0 6 0
wN , semantic	0 0 0 4 0
wN , so	2 0 0 2 0
wN , specifically	2 0 0 2 1
wN , such	8 1 0 14 1
wN , text	0 0 0 3 1
wN , that	13 0 0 4 0
wN , the	38 0 1 26 9
wN , their	2 0 0 2 0
wN , then	4 0 0 0 0
wN , there	2 0 0 5 0
wN , thereby	3 0 0 4 2
wN , they	1 0 0 3 0
wN , this	6 0 0 5 1
wN , thus	3 0 0 1 0
wN , to	14 0 2 6 2
wN , using	1 1 0 3 1
wN , visual	0 0 0 4 0
wN , we	81 1 4 48 11
wN , where	23 0 2 31 4
wN , which	121 4 3 55 14
wN , while	12 0 0 9 2
wN , whose	3 0 0 1 0
wN , with	11 1 0 9 4
wN , without	3 0 0 0 2
wN , yielding	2 0 0 1 1
wN - -	8 0 0 4 2
wN -based approach	11 0 0 0 0
wN -based approaches	5 0 0 0 0
wN -based framework	9 0 0 0 0
wN -based method	7 0 0 0 0
wN -based methods	9 0 0 0 0
wN -based model	7 0 0 0 0
wN -based models	8 0 0 0 0
wN . "	4 0 0 9 4
wN . .	1578 83 43 1742 351
wN : a	12 1 2 12 0
wN : an	7 0 0 3 0
wN : learning	3 0 0 1 0
wN : the	3 0 0 4 0
wN ; and	6 0 0 3 0
wN ? .	1 2 0 6 0
wN according to	2 0 0 2 0
wN across multiple	0 0 0 4 0
wN aims at	0 0 0 7 0
wN aims to	3 0 0 18 0
wN algorithm ,	8 0 0 2 0
wN algorithm .	13 0 0 4 0
wN algorithm for	13 0 0 9 2
wN algorithm is	3 0 0 3 0
wN algorithm that	6 0 0 8 0
wN algorithm to	5 0 0 0 0
wN algorithms ,	12 0 0 3 0
wN algorithms .	9 0 0 12 0
wN algorithms for	4 0 0 2 0
wN algorithms that	3 0 0 4 0
wN algorithms to	7 0 0 1 0
wN allows us	4 0 1 0 0
wN along with	1 1 0 2 0
wN and (	3 0 0 2 0
wN and a	41 0 0 11 5
wN and accuracy	0 0 0 0 15
wN and allows	3 0 0 1 0
wN and an	6 1 0 0 0
wN and can	4 1 0 1 1
wN and classification	0 0 0 6 0
wN and computational	0 0 0 1 4
wN and data	3 0 0 2 2
wN and demonstrate	3 0 0 1 0
wN and depth	0 0 0 5 0
wN and diversity	0 0 0 0 5
wN and domain	2 0 0 5 0
wN and efficiency	0 0 0 0 9
wN and fine-tuning	5 0 0 0 0
wN and generalization	0 0 0 1 4
wN and has	0 0 0 5 0
wN and high	0 0 0 1 3
wN and human	1 0 0 2 2
wN and image	3 0 0 5 1
wN and in	1 1 1 1 1
wN and instance	0 0 0 4 0
wN and knowledge	4 0 0 1 0
wN and machine	0 1 0 5 0
wN and manipulation	0 0 0 4 0
wN and memory	0 0 0 0 4
wN and mobile	1 0 0 3 0
wN and model	3 0 0 2 4
wN and motion	1 0 0 5 0
wN and natural	1 0 0 3 0
wN and object	0 0 0 8 0
wN and other	5 0 0 1 1
wN and parameter	2 0 0 3 0
wN and performance	0 0 0 1 4
wN and present	3 0 0 3 0
wN and provide	3 0 0 2 0
wN and quality	1 0 0 0 3
wN and random	5 0 0 0 0
wN and ranking	0 0 0 5 0
wN and reinforcement	3 0 0 3 0
wN and robustness	0 0 0 1 9
wN and segmentation	1 0 0 9 0
wN and semantic	0 0 0 5 1
wN and show	7 1 0 9 2
wN and shows	3 0 1 1 0
wN and stochastic	4 0 0 1 0
wN and the	29 0 2 4 16
wN and their	4 0 0 0 2
wN and then	10 0 0 1 0
wN and to	2 0 0 3 1
wN and transfer	2 0 0 1 1
wN and variational	2 0 0 2 0
wN and video	0 0 0 6 0
wN applications .	0 0 0 7 0
wN approach ,	10 0 0 0 0
wN approach .	11 0 0 2 0
wN approach based	2 0 0 3 0
wN approach by	4 0 0 1 0
wN approach for	9 0 0 4 0
wN approach is	4 0 0 0 0
wN approach that	10 0 0 1 0
wN approach to	19 0 0 3 0
wN approaches ,	5 0 0 2 0
wN approaches .	10 0 0 0 0
wN approaches for	4 0 0 1 0
wN approaches have	4 0 0 0 0
wN approaches to	4 0 0 0 0
wN architecture ,	4 0 0 2 0
wN architecture .	5 0 0 0 0
wN architecture that	4 0 0 0 0
wN are a	4 0 0 2 0
wN are in	2 0 0 2 0
wN are introduced	3 0 0 0 1
wN are not	3 1 0 0 0
wN are often	2 0 0 2 0
wN are proposed	2 0 0 2 0
wN are two	1 0 0 3 1
wN are typically	1 1 0 2 0
wN as a	19 0 0 18 7
wN as an	4 0 0 9 0
wN as the	8 1 0 3 5
wN as well	9 0 0 11 8
wN at the	3 0 0 4 2
wN based on	43 0 1 38 4
wN benchmark datasets	0 0 1 3 0
wN benchmarks .	0 0 0 7 0
wN between the	4 0 0 1 4
wN both in	1 0 0 1 2
wN but also	1 0 0 3 2
wN by a	0 0 0 1 5
wN by learning	0 0 0 4 0
wN by leveraging	3 0 0 4 0
wN by using	2 0 0 7 3
wN can achieve	4 0 0 0 0
wN can be	33 5 1 16 6
wN can generate	3 1 0 0 0
wN can improve	7 0 0 1 0
wN capabilities ,	1 1 0 4 0
wN capabilities of	0 0 0 5 0
wN capability of	1 0 0 4 0
wN combined with	5 0 0 1 0
wN compared to	1 0 0 3 33
wN dataset ,	0 0 3 3 0
wN dataset .	3 0 6 3 0
wN datasets ,	2 0 5 6 0
wN datasets .	0 0 1 11 0
wN designed for	4 0 0 0 0
wN do not	1 1 0 4 0
wN does not	7 0 0 0 0
wN domains ,	0 0 1 3 0
wN due to	3 0 0 6 6
wN during the	1 0 0 1 2
wN for 3d	4 1 0 2 1
wN for a	3 0 1 9 5
wN for action	4 0 0 0 0
wN for autonomous	3 0 0 3 0
wN for bayesian	4 0 0 0 0
wN for both	2 0 0 1 1
wN for causal	3 0 0 1 0
wN for deep	5 0 0 3 0
wN for depth	3 0 0 1 0
wN for dialogue	2 2 0 0 0
wN for each	8 0 0 1 2
wN for effective	4 0 0 0 0
wN for efficient	11 0 0 2 0
wN for end-to-end	3 0 0 1 0
wN for facility	4 0 0 0 0
wN for fast	5 0 0 0 0
wN for few-shot	10 0 0 0 0
wN for high	3 0 0 1 0
wN for human	5 0 0 1 0
wN for image	9 0 0 0 0
wN for large-scale	3 0 0 1 0
wN for learning	7 0 0 0 0
wN for model	4 0 0 0 0
wN for neural	3 0 0 1 0
wN for object	5 0 0 3 1
wN for online	3 0 0 0 1
wN for point	4 0 0 0 0
wN for robot	0 0 0 4 0
wN for robust	4 0 0 0 0
wN for scene	4 0 0 0 0
wN for semantic	3 0 0 1 0
wN for solving	4 0 0 0 0
wN for text	3 0 0 1 0
wN for the	19 1 0 11 2
wN for this	5 0 1 1 0
wN for training	3 0 0 0 1
wN for unsupervised	4 0 0 0 0
wN for video	5 2 0 1 0
wN for visual	7 0 0 1 0
wN for weakly	4 0 0 0 0
wN formulation of	4 0 0 0 0
wN framework ,	23 0 0 3 0
wN framework .	13 0 0 6 0
wN framework based	1 0 0 6 0
wN framework for	17 0 0 9 0
wN framework that	13 0 0 9 0
wN framework to	14 0 0 1 0
wN framework with	6 0 0 0 0
wN from a	1 0 0 14 1
wN from the	9 0 0 12 2
wN from unlabeled	0 0 0 5 0
wN guided by	2 0 0 3 0
wN has attracted	1 0 0 3 0
wN has become	6 0 0 7 0
wN has been	13 0 0 16 1
wN has gained	1 0 0 3 0
wN has not	3 0 0 1 0
wN has recently	2 0 0 4 0
wN has shown	8 0 0 2 0
wN have achieved	3 2 0 1 0
wN have been	16 2 0 2 0
wN have recently	4 0 0 0 0
wN have shown	3 1 0 2 0
wN in 2d	3 0 0 1 0
wN in a	24 0 0 36 9
wN in addition	2 0 0 2 1
wN in an	2 1 0 7 0
wN in both	1 0 0 4 2
wN in complex	1 0 0 3 0
wN in computer	2 0 0 2 0
wN in deep	3 0 0 2 0
wN in language	0 0 0 4 0
wN in large	0 0 0 5 1
wN in llms	2 0 0 3 0
wN in many	0 1 0 3 0
wN in natural	1 0 0 3 0
wN in order	6 0 0 1 0
wN in our	5 0 0 1 0
wN in reinforcement	0 0 0 4 1
wN in social	1 0 0 4 0
wN in terms	6 0 0 4 2
wN in the	31 0 0 48 20
wN in this	1 0 0 5 0
wN in two	1 0 0 3 1
wN in which	8 0 0 2 0
wN into a	8 0 0 3 0
wN into the	13 0 0 1 0
wN is a	37 0 0 56 3
wN is able	5 0 0 1 0
wN is also	4 1 0 2 0
wN is an	3 0 0 23 1
wN is applied	5 0 0 0 0
wN is at	0 0 0 2 2
wN is challenging	0 0 0 5 0
wN is conducted	2 0 0 2 1
wN is crucial	0 0 0 5 1
wN is designed	9 0 0 0 0
wN is employed	5 0 0 0 0
wN is essential	2 0 0 7 0
wN is introduced	6 0 0 1 0
wN is more	1 0 1 1 1
wN is not	4 1 0 2 1
wN is often	1 0 0 3 2
wN is one	6 0 0 4 0
wN is presented	3 0 0 1 0
wN is proposed	16 0 0 3 0
wN is reduced	1 0 0 3 2
wN is still	1 0 0 5 1
wN is that	2 1 0 2 0
wN is the	5 0 0 8 5
wN is then	1 0 0 2 1
wN is to	6 1 0 7 1
wN is used	14 0 0 0 2
wN is usually	1 0 0 1 2
wN leads to	4 0 0 0 0
wN literature .	3 0 0 2 0
wN may be	1 0 0 1 2
wN mechanism .	5 0 0 0 0
wN mechanism to	5 0 0 0 0
wN method (	5 0 0 0 0
wN method ,	9 0 0 5 0
wN method .	13 0 0 6 0
wN method and	5 0 0 1 0
wN method based	3 0 0 6 0
wN method for	13 0 0 5 0
wN method in	1 0 0 3 0
wN method is	5 0 0 0 0
wN method that	8 0 0 13 0
wN method to	12 0 0 3 0
wN method using	1 0 0 3 0
wN method which	4 0 0 0 0
wN methods ,	10 1 0 6 0
wN methods .	23 0 0 18 0
wN methods and	4 0 0 0 0
wN methods are	7 0 0 5 0
wN methods by	2 0 0 2 0
wN methods for	10 0 0 1 0
wN methods have	9 0 0 9 0
wN methods in	4 0 0 1 0
wN methods on	2 0 0 3 0
wN methods that	2 0 0 4 0
wN methods to	7 0 0 2 0
wN model ,	7 0 0 4 0
wN model .	13 0 0 4 0
wN model for	6 1 0 1 0
wN model that	7 0 0 3 0
wN model to	3 0 0 1 0
wN model with	1 0 0 3 0
wN models ,	5 0 0 2 0
wN models .	6 1 0 13 0
wN models are	3 0 0 1 0
wN models for	5 0 0 0 0
wN models have	4 0 0 4 0
wN models in	6 0 0 0 0
wN models that	3 0 0 2 0
wN models to	2 0 0 2 0
wN module that	3 0 0 1 0
wN module to	5 0 0 0 0
wN o (	0 0 0 0 4
wN of (	2 0 0 1 1
wN of a	18 0 0 29 16
wN of an	3 0 0 7 4
wN of any	1 0 0 1 2
wN of binary	0 0 0 2 2
wN of both	1 0 0 4 1
wN of each	1 0 0 1 2
wN of human	2 0 0 2 1
wN of large	4 0 0 0 3
wN of llms	2 0 0 2 1
wN of neural	0 0 0 3 1
wN of our	2 0 0 0 4
wN of such	1 0 0 3 4
wN of the	55 0 1 16 65
wN of this	0 0 0 2 2
wN of up	0 0 0 0 7
wN on a	13 2 0 8 2
wN on an	3 0 0 0 1
wN on graphs	1 0 0 2 1
wN on several	2 0 0 2 1
wN on the	24 1 0 16 10
wN on this	1 0 0 2 1
wN on two	2 0 0 1 1
wN on various	1 1 0 1 1
wN or a	4 0 0 1 0
wN or the	3 0 0 1 0
wN over a	2 0 0 1 1
wN over the	5 0 0 5 4
wN paradigm ,	4 0 0 1 0
wN paradigm .	2 0 0 2 0
wN performance .	1 0 0 11 0
wN performance in	1 0 0 2 1
wN performance on	0 0 0 4 1
wN problem ,	2 0 0 17 0
wN problem .	6 0 0 19 0
wN problem :	0 0 0 4 0
wN problem as	0 0 0 8 0
wN problem for	2 0 0 2 0
wN problem in	2 0 0 5 1
wN problem into	0 0 0 5 0
wN problem is	1 0 0 3 0
wN problem to	1 0 0 5 0
wN problem with	2 0 0 6 0
wN problems ,	1 0 0 12 0
wN problems .	2 0 0 16 0
wN problems are	0 0 0 4 0
wN problems in	0 0 0 7 0
wN problems on	0 0 0 4 0
wN problems such	0 0 0 4 0
wN problems with	0 0 0 9 0
wN process ,	6 0 0 1 0
wN process .	2 0 0 4 0
wN relative to	1 0 0 0 4
wN relies on	1 0 0 3 0
wN rely on	3 0 0 4 0
wN remains a	0 0 0 6 0
wN requires a	1 0 0 3 0
wN results .	0 0 0 5 1
wN robot .	0 0 0 4 0
wN robust to	1 0 0 3 0
wN scenarios .	1 0 0 9 0
wN scheme ,	5 0 0 1 0
wN scheme .	4 0 0 1 0
wN scheme for	3 0 0 3 0
wN setting .	3 0 0 6 0
wN settings .	2 0 0 6 0
wN show that	2 0 2 2 0
wN space .	2 0 0 2 0
wN strategies .	3 0 0 2 0
wN strategies for	3 0 0 1 0
wN strategy ,	8 0 0 2 0
wN strategy .	9 0 0 1 0
wN strategy for	7 0 0 4 0
wN strategy is	6 0 0 0 0
wN strategy to	11 0 0 1 0
wN such as	14 2 0 7 2
wN suffers from	3 0 0 1 0
wN system ,	1 0 0 5 0
wN system .	0 0 0 11 0
wN system for	4 0 0 9 0
wN system is	4 0 0 0 0
wN system that	0 0 0 8 0
wN systems ,	1 0 0 4 0
wN systems .	3 0 0 15 0
wN systems that	0 0 0 4 0
wN task ,	1 0 0 27 0
wN task .	0 0 0 37 0
wN task aims	0 0 0 4 0
wN task and	2 0 0 7 0
wN task with	0 0 0 6 0
wN tasks (	0 0 0 4 0
wN tasks ,	0 0 0 63 0
wN tasks .	2 0 0 88 0
wN tasks and	2 0 0 9 0
wN tasks demonstrate	0 0 0 5 0
wN tasks in	0 0 0 8 0
wN tasks of	0 0 0 5 0
wN tasks on	0 0 0 4 0
wN tasks show	0 0 0 5 0
wN tasks such	0 0 0 5 0
wN tasks that	0 0 0 4 0
wN tasks with	0 0 0 7 0
wN tasks within	0 0 0 4 0
wN technique .	2 0 0 2 0
wN technique that	2 0 0 2 0
wN technique to	5 0 0 0 0
wN techniques ,	3 0 0 3 0
wN techniques .	11 0 0 8 0
wN techniques and	5 0 0 1 0
wN techniques to	11 0 0 2 0
wN than the	0 0 0 3 11
wN that allows	10 0 0 2 0
wN that are	9 0 0 3 1
wN that can	16 0 0 10 1
wN that enables	3 0 0 1 0
wN that generates	4 0 0 0 0
wN that is	14 3 0 5 1
wN that learns	8 0 0 1 0
wN that makes	4 0 0 0 0
wN that uses	4 0 0 2 0
wN that utilizes	3 0 0 2 0
wN that we	4 0 0 0 0
wN through a	0 0 0 7 0
wN through the	0 1 0 5 0
wN to a	4 0 0 2 2
wN to achieve	8 0 0 0 1
wN to aggregate	6 0 0 0 0
wN to automatically	3 1 0 0 0
wN to be	6 1 0 1 0
wN to capture	18 0 0 0 0
wN to construct	5 2 0 0 0
wN to effectively	4 0 0 0 0
wN to enable	5 0 0 0 0
wN to encode	4 0 0 0 0
wN to encourage	4 0 0 0 0
wN to enforce	4 0 0 0 0
wN to enhance	5 0 0 1 0
wN to ensure	7 0 0 0 0
wN to estimate	6 0 0 0 0
wN to explicitly	6 0 0 0 0
wN to extract	10 1 0 0 0
wN to generate	7 0 0 0 0
wN to identify	3 1 0 1 0
wN to improve	14 0 0 1 1
wN to learn	22 0 0 0 0
wN to make	6 1 0 0 0
wN to measure	3 1 0 0 0
wN to mitigate	4 0 0 0 0
wN to model	7 0 0 0 1
wN to obtain	7 1 0 1 0
wN to perform	4 2 0 0 0
wN to predict	8 1 0 0 0
wN to preserve	3 0 0 1 0
wN to reach	0 1 0 1 2
wN to reduce	8 0 0 0 0
wN to represent	4 0 0 0 0
wN to solve	6 1 0 0 0
wN to the	8 0 0 5 6
wN to train	5 0 0 0 0
wN to understand	3 1 1 0 0
wN trained by	4 1 0 0 0
wN trained on	6 1 0 0 0
wN trained with	3 1 0 0 0
wN under the	5 0 0 4 1
wN up to	0 0 0 0 4
wN used in	4 0 0 0 0
wN using a	3 1 0 15 1
wN using deep	1 0 0 4 0
wN using the	8 0 0 4 2
wN using two	1 0 0 3 0
wN via a	1 0 0 4 0
wN via deep	1 0 0 4 0
wN via the	2 0 0 2 0
wN when compared	0 0 0 2 4
wN when the	2 0 0 0 2
wN where the	4 0 0 5 0
wN which can	6 0 0 1 0
wN which is	7 0 0 2 0
wN while maintaining	0 0 0 2 3
wN with a	32 0 2 14 4
wN with an	9 1 0 2 0
wN with deep	0 0 0 5 0
wN with different	2 0 1 1 0
wN with generative	1 0 0 3 0
wN with high	3 0 0 2 1
wN with large	1 0 0 3 0
wN with less	0 0 0 1 3
wN with local	3 0 0 1 0
wN with minimal	2 0 0 2 0
wN with multiple	1 0 0 5 0
wN with neural	2 0 0 3 0
wN with respect	1 1 0 1 3
wN with the	16 0 0 12 1
wN within a	2 0 0 4 2
wN within the	2 0 0 2 3
wN without any	0 0 0 2 2
wN } (	4 0 0 1 0
wN ~ (	5 0 0 4 0
wP " "	3 0 0 1 0
wP ( e.g.	3 0 0 6 0
wP ) ,	4 0 0 6 0
wP ) a	21 0 0 0 0
wP ) an	6 0 0 0 0
wP ) and	33 2 2 16 1
wP ) for	1 0 0 15 0
wP ) in	3 0 0 4 1
wP ) or	4 1 0 0 0
wP ) the	11 0 0 1 2
wP ) to	0 0 0 5 0
wP ) using	4 0 0 0 0
wP ) with	12 0 0 1 0
wP , a	92 2 1 18 2
wP , achieving	1 0 0 1 3
wP , an	15 1 0 3 0
wP , and	45 0 5 92 24
wP , called	16 0 0 0 0
wP , current	4 1 0 1 0
wP , dubbed	3 0 0 1 0
wP , e.g.	1 0 0 3 0
wP , existing	7 0 0 7 0
wP , for	0 0 1 11 0
wP , i.e.	0 0 0 3 1
wP , in	1 0 1 9 2
wP , including	11 0 2 22 1
wP , its	0 0 0 0 4
wP , named	10 0 0 1 0
wP , namely	8 0 0 3 1
wP , or	6 0 0 3 1
wP , our	11 0 0 0 1
wP , the	52 1 0 20 29
wP , their	1 0 0 3 0
wP , to	3 0 0 5 0
wP , using	9 0 0 1 0
wP , where	1 0 0 0 3
wP , while	5 1 0 2 1
wP , with	5 0 0 1 5
wP - -	5 0 0 2 1
wP . "	8 0 0 19 0
wP . .	739 49 9 722 20
wP . a	52 2 1 13 0
wP . although	10 0 0 0 0
wP . an	12 0 0 3 0
wP . as	5 4 0 0 0
wP . can	4 0 0 0 0
wP . deep	2 0 0 4 0
wP . efficient	2 0 0 5 0
wP . enhancing	1 1 0 4 2
wP . existing	6 0 0 6 0
wP . fast	0 0 0 5 0
wP . for	3 0 0 22 0
wP . improving	2 0 0 6 2
wP . in	6 0 0 31 0
wP . learning	11 0 0 6 0
wP . many	1 1 0 7 0
wP . modern	5 1 0 1 0
wP . on	1 0 0 8 0
wP . optimal	1 0 0 6 1
wP . our	13 0 0 2 1
wP . recent	2 0 0 3 0
wP . robust	2 0 0 7 0
wP . several	2 0 0 2 0
wP . since	2 0 1 1 0
wP . the	102 1 3 26 18
wP . this	7 0 0 1 2
wP . towards	3 0 0 5 1
wP . using	8 1 0 1 0
wP . while	15 4 0 9 1
wP . with	6 0 0 0 0
wP 1 )	10 0 0 4 1
wP 2 )	11 0 0 5 1
wP 3 )	3 0 0 1 0
wP : a	27 0 0 6 0
wP : an	5 0 0 5 0
wP : efficient	1 0 0 4 0
wP : the	2 0 0 2 2
wP \\emph {	4 0 0 2 4
wP \` \`	2 0 0 2 1
wP a )	3 0 0 0 1
wP a fast	4 0 0 0 0
wP a general	4 1 0 0 0
wP a generic	5 1 0 0 0
wP a high	0 0 0 0 7
wP a higher	0 0 0 1 5
wP a large	0 0 1 0 3
wP a large-scale	0 1 0 5 0
wP a low	0 0 0 0 4
wP a new	47 1 0 16 1
wP a novel	185 3 0 36 0
wP a powerful	4 0 0 1 0
wP a principled	3 0 0 1 0
wP a real-world	1 0 0 3 0
wP a simple	18 0 0 2 0
wP a standard	4 0 0 1 0
wP a state-of-the-art	4 0 0 1 1
wP a unified	3 0 0 3 0
wP a unique	4 0 0 1 0
wP abilities of	1 3 0 0 0
wP ability of	1 0 0 4 0
wP able to	0 0 0 8 0
wP according to	3 0 0 0 1
wP accuracy and	0 0 0 2 15
wP accuracy in	0 0 0 6 0
wP accuracy of	6 0 0 3 0
wP achieve better	0 0 0 2 3
wP achieves an	0 0 0 0 5
wP achieves superior	0 0 0 2 2
wP adaptation for	1 0 0 9 0
wP additionally ,	3 0 0 2 0
wP address the	2 0 0 6 0
wP adopt a	4 0 0 0 0
wP advances in	14 0 0 9 0
wP advantages of	5 1 0 0 0
wP algorithm ,	5 0 0 0 0
wP algorithm for	2 0 0 22 0
wP algorithm to	0 0 0 5 0
wP algorithm with	2 0 0 0 2
wP algorithms for	3 0 0 14 0
wP along with	5 0 0 0 0
wP alternative to	5 0 0 1 0
wP an adaptive	2 0 0 2 0
wP an additional	5 0 0 0 0
wP an average	0 0 0 0 5
wP an effective	4 0 0 5 1
wP an efficient	15 0 0 4 0
wP an end-to-end	3 0 0 2 0
wP an improved	2 0 0 0 3
wP an innovative	2 0 0 2 0
wP an off-the-shelf	3 0 0 1 0
wP an optimal	3 0 0 0 1
wP an unsupervised	2 0 0 2 0
wP analysis and	0 0 0 8 0
wP analysis of	4 0 0 5 0
wP and a	68 1 1 9 5
wP and accurate	0 0 0 5 0
wP and an	18 0 0 0 1
wP and apply	4 0 0 0 0
wP and efficient	1 0 0 12 0
wP and high	0 0 0 0 5
wP and other	1 0 0 2 1
wP and real-world	0 0 0 6 0
wP and robust	2 0 0 3 0
wP and the	43 0 1 15 14
wP application of	3 0 0 3 0
wP application to	2 0 0 10 0
wP applications in	0 0 0 10 0
wP applications including	0 0 0 6 0
wP applications like	0 0 0 5 0
wP applications of	3 0 0 7 0
wP applications to	0 0 0 5 0
wP applied to	0 0 0 8 0
wP apply a	4 0 0 0 0
wP approach ,	4 0 0 0 0
wP approach for	2 0 0 39 0
wP approach in	3 0 0 1 0
wP approach to	4 0 0 32 0
wP approaches for	1 0 0 7 0
wP approaches to	0 0 0 16 0
wP architecture for	2 0 0 11 0
wP architectures for	0 0 0 6 0
wP area of	2 0 0 2 0
wP as a	44 0 0 26 0
wP as an	7 0 0 4 0
wP as the	17 1 2 8 4
wP attention for	0 1 0 8 0
wP augmentation for	1 0 0 3 0
wP b )	2 0 0 1 1
wP based on	129 4 1 7 3
wP benchmark for	0 1 1 6 0
wP better than	4 0 0 0 0
wP between the	3 0 1 0 3
wP biases in	0 4 0 0 0
wP both the	6 0 0 7 3
wP bounds for	2 0 0 2 1
wP build a	6 0 0 0 0
wP by a	45 0 0 3 0
wP by an	7 0 0 1 0
wP by combining	5 0 0 0 0
wP by employing	4 0 0 0 0
wP by incorporating	5 0 0 0 0
wP by introducing	4 0 0 0 0
wP by learning	4 0 0 0 0
wP by leveraging	6 0 0 0 0
wP by performing	5 0 0 2 0
wP by the	24 0 1 2 6
wP by using	11 0 0 0 0
wP called the	7 1 0 0 2
wP capabilities of	3 6 0 0 0
wP capability of	0 2 0 2 0
wP case of	6 0 0 0 0
wP cases of	2 0 0 3 0
wP challenge for	3 0 0 3 0
wP challenge in	0 1 0 6 0
wP challenge of	0 0 0 5 0
wP challenges in	1 0 0 5 1
wP challenging for	0 1 0 3 0
wP class of	17 0 0 4 1
wP classification ,	0 0 0 13 0
wP classification and	2 0 0 19 0
wP clustering and	2 0 0 4 0
wP combination of	14 0 0 0 0
wP combined with	7 0 0 0 0
wP combines a	4 0 0 0 0
wP comes to	0 0 0 4 0
wP commonly used	4 0 0 0 1
wP compare the	1 0 0 0 3
wP compared to	16 2 0 0 0
wP complexity and	0 0 0 0 7
wP complexity of	1 0 0 11 0
wP concept of	12 0 0 3 1
wP connection between	4 0 0 1 0
wP consider a	0 0 0 7 0
wP consider the	1 0 0 5 0
wP consists of	5 0 0 0 0
wP constraints in	4 0 0 1 0
wP construct a	6 0 0 1 0
wP context of	5 0 0 13 0
wP control and	4 0 0 4 0
wP control via	4 0 0 0 0
wP current state-of-the-art	3 1 0 1 0
wP data and	0 0 0 5 1
wP data for	5 0 0 5 0
wP dataset for	0 0 0 11 0
wP datasets for	1 0 0 14 0
wP decrease the	0 0 0 0 4
wP demonstrate that	6 2 0 1 0
wP deployment of	2 0 0 2 0
wP derived from	4 0 0 0 0
wP describe a	3 0 0 2 0
wP design a	37 3 0 0 0
wP design an	5 0 0 0 0
wP design for	0 0 0 4 0
wP design of	4 0 0 1 0
wP designed for	3 0 0 12 0
wP detection ,	1 0 0 11 0
wP detection and	0 0 0 17 0
wP detection for	0 0 0 4 0
wP detection via	8 0 0 0 0
wP detection with	5 0 0 1 0
wP develop a	16 0 1 2 1
wP develop an	4 0 0 0 0
wP development of	5 1 0 5 0
wP devise a	5 0 0 0 0
wP devise an	4 0 0 0 0
wP due to	4 0 0 0 1
wP e.g. ,	8 0 2 7 0
wP effective for	0 0 0 5 0
wP effectiveness of	3 1 0 1 0
wP effects of	3 1 0 0 0
wP efficacy of	4 0 0 0 0
wP efficiency and	0 0 0 0 7
wP efficiency of	7 0 0 4 0
wP embedding for	0 0 0 6 0
wP employ a	7 0 0 0 0
wP employs a	8 0 0 0 0
wP enhance the	1 0 0 4 4
wP equivalent to	3 0 0 1 0
wP especially in	1 0 0 4 0
wP essential for	0 0 0 4 0
wP estimation ,	0 0 0 7 0
wP estimation and	1 0 0 18 1
wP estimation for	1 0 0 4 0
wP estimation using	5 0 0 0 0
wP estimation with	5 0 0 0 0
wP evaluate the	0 0 0 3 6
wP evaluating the	0 0 0 1 4
wP evaluation of	3 0 0 4 2
wP evaluations on	0 0 0 4 0
wP evolution of	3 0 0 1 0
wP experiments on	2 1 1 10 0
wP family of	14 1 0 1 0
wP faster than	5 0 0 0 0
wP features for	1 0 0 6 0
wP field of	2 0 0 10 0
wP find a	1 0 0 3 0
wP find that	4 0 0 0 0
wP finding and	0 0 0 4 0
wP fine-tuning for	0 3 0 1 0
wP focus on	9 0 0 6 0
wP focused on	4 0 0 1 0
wP focuses on	0 0 0 6 1
wP focusing on	1 0 0 5 0
wP for a	9 0 0 7 0
wP for accurate	0 0 0 8 0
wP for both	1 0 0 12 0
wP for computing	1 0 0 3 0
wP for efficient	1 0 0 19 0
wP for fast	0 0 0 4 1
wP for general	2 0 0 3 0
wP for improved	0 0 0 5 0
wP for improving	1 1 0 5 3
wP for large-scale	1 0 0 4 0
wP for learning	2 0 0 3 0
wP for many	1 0 0 5 0
wP for performing	1 0 0 3 0
wP for safe	0 2 0 2 0
wP for solving	0 0 0 6 0
wP for the	22 0 1 52 2
wP for training	5 2 0 1 0
wP for various	1 0 0 3 0
wP form of	7 0 1 3 0
wP formulate a	3 0 0 2 0
wP formulate the	1 0 0 4 0
wP formulated as	4 0 0 0 0
wP formulation of	3 0 0 1 1
wP framework ,	8 0 0 1 0
wP framework for	9 1 0 56 0
wP framework of	6 0 0 3 0
wP framework with	3 0 0 1 0
wP from a	10 0 2 2 0
wP from existing	3 0 0 1 0
wP from the	14 3 3 7 0
wP function for	3 0 0 2 0
wP fusion for	0 0 0 4 0
wP generalization in	1 3 0 3 0
wP generalization of	2 0 0 2 0
wP generated by	4 0 0 0 0
wP generation and	1 0 0 6 0
wP generation for	0 0 0 5 0
wP generation with	6 0 0 1 0
wP guide the	2 0 0 3 0
wP hand ,	3 0 0 2 0
wP has a	2 0 0 0 4
wP how the	2 0 0 2 1
wP however ,	11 1 0 4 1
wP i )	3 0 0 3 1
wP i.e. ,	7 0 2 5 0
wP if the	6 0 0 0 0
wP ii )	4 0 0 4 0
wP importance of	4 0 0 4 0
wP important for	1 0 0 4 0
wP improve the	4 0 0 12 24
wP improvement in	0 0 0 1 7
wP improvements in	0 0 0 1 10
wP improvements on	0 0 0 3 1
wP improves the	0 0 0 7 12
wP improving the	0 0 0 0 4
wP in a	46 0 2 16 1
wP in an	4 0 0 1 0
wP in both	0 0 0 8 7
wP in existing	1 0 0 4 0
wP in many	0 0 0 9 0
wP in modern	1 0 0 3 0
wP in our	4 0 0 0 0
wP in particular	2 0 0 1 1
wP in several	0 0 0 4 0
wP in the	52 5 5 45 11
wP in various	2 0 0 6 0
wP in which	2 0 0 2 0
wP including the	1 0 0 1 2
wP increase in	0 0 0 0 5
wP increase the	0 0 0 0 8
wP increases the	0 0 0 0 5
wP inference and	2 0 0 4 0
wP inference in	5 0 0 0 0
wP information for	0 0 0 6 0
wP inspired by	7 0 0 0 0
wP interest in	4 1 0 4 0
wP interface for	0 0 0 8 0
wP into a	17 2 0 6 0
wP into the	13 0 0 4 0
wP introduce a	32 0 0 5 0
wP introduce an	5 0 0 0 0
wP introduce the	9 0 1 2 0
wP introduces a	10 0 0 0 0
wP introducing a	4 0 0 0 0
wP investigate the	0 0 0 3 1
wP is a	22 0 0 5 0
wP is an	5 0 0 1 0
wP is the	5 0 0 4 0
wP is to	0 0 0 4 0
wP issue of	0 0 0 4 0
wP knowledge ,	3 0 0 1 0
wP known as	3 1 0 7 2
wP labeling and	3 0 0 1 0
wP lack of	1 0 0 0 3
wP large scale	1 0 0 5 0
wP layers of	2 2 0 0 0
wP learn a	10 1 0 2 0
wP learned with	4 0 0 0 0
wP learning ,	5 0 0 5 0
wP learning -based	3 0 0 5 0
wP learning a	3 1 0 2 0
wP learning and	16 0 0 14 0
wP learning based	0 0 0 4 0
wP learning for	3 0 0 36 0
wP learning in	3 0 0 5 0
wP learning of	6 1 0 6 0
wP learning the	2 0 0 2 0
wP learning through	4 0 0 0 0
wP learning to	1 0 0 13 0
wP learning with	17 0 0 2 0
wP lens of	4 0 0 1 0
wP level of	2 0 0 0 11
wP leverage a	3 1 0 0 0
wP limitations of	3 1 0 0 0
wP literature on	4 0 0 1 1
wP localization and	0 0 0 5 0
wP loss in	0 0 0 2 5
wP loss of	1 0 0 0 3
wP lot of	1 0 0 4 0
wP manipulation and	1 0 0 3 0
wP maximizes the	1 0 0 0 3
wP maximizing the	1 0 0 1 5
wP means of	3 0 0 2 0
wP measure of	0 0 0 3 1
wP mechanism for	1 0 0 6 0
wP method ,	7 0 0 0 0
wP method called	5 0 0 0 0
wP method for	4 1 0 54 0
wP method of	4 0 0 1 0
wP method on	2 0 0 2 0
wP method to	0 0 0 9 0
wP methods ,	4 0 0 1 0
wP methods and	4 0 0 0 0
wP methods for	1 0 0 29 0
wP methods in	1 0 0 9 1
wP methods of	2 0 0 6 0
wP methods on	1 0 0 6 0
wP methods use	4 0 0 0 1
wP metrics and	1 0 0 0 3
wP metrics for	0 2 0 2 0
wP minimize the	3 0 0 0 3
wP minimizing the	2 0 0 0 3
wP model for	0 0 0 42 0
wP model of	2 0 0 5 0
wP model with	6 0 0 0 0
wP modeling ,	1 0 0 3 0
wP modeling for	0 0 0 4 0
wP models ,	4 1 0 1 0
wP models and	4 0 0 2 1
wP models for	0 0 0 35 0
wP models in	0 0 0 4 1
wP models of	2 0 0 3 0
wP models on	0 0 0 3 1
wP models through	4 0 0 1 0
wP models using	6 0 1 0 1
wP models with	3 0 1 0 0
wP models ’	0 0 0 3 1
wP module for	2 0 0 2 0
wP more accurate	1 0 0 4 0
wP namely the	2 0 0 2 0
wP need for	4 0 0 4 1
wP network (	4 0 0 0 0
wP network for	1 0 0 32 0
wP network with	8 0 0 0 0
wP networks and	4 0 0 0 0
wP networks for	0 0 0 25 0
wP networks with	9 0 0 1 0
wP notion of	3 0 0 0 3
wP number of	4 0 0 2 1
wP obtained by	5 0 0 0 0
wP of a	70 9 1 10 1
wP of an	13 0 1 5 0
wP of both	2 0 0 0 9
wP of current	2 0 0 2 0
wP of existing	3 0 0 5 0
wP of our	8 0 0 4 1
wP of recent	1 3 0 0 0
wP of standard	0 0 0 4 1
wP of the	105 1 1 35 23
wP of traditional	3 0 0 0 1
wP of using	5 1 0 0 0
wP of various	2 1 0 3 1
wP on a	31 0 2 5 0
wP on an	5 0 0 2 0
wP on both	0 0 2 7 1
wP on multiple	0 0 1 3 0
wP on several	0 1 0 7 0
wP on standard	1 0 0 4 1
wP on the	42 0 23 30 25
wP on three	0 0 0 7 0
wP on two	0 0 0 4 0
wP on various	1 1 0 7 0
wP optimal asymptotic	0 0 0 0 4
wP optimization and	4 0 0 2 0
wP optimization for	1 0 0 9 0
wP or a	6 0 0 0 0
wP our novel	5 0 0 0 0
wP our proposed	9 0 0 0 0
wP outperforms existing	5 1 0 0 0
wP outperforms previous	4 0 0 0 0
wP outperforms state-of-the-art	2 0 0 2 0
wP outperforms the	2 0 0 0 2
wP over existing	3 0 0 1 0
wP parameters of	3 1 0 0 0
wP perception and	1 0 0 3 0
wP performance ,	1 0 0 0 3
wP performance and	0 0 0 0 10
wP performance for	2 0 0 4 1
wP performance in	1 0 0 19 0
wP performance of	21 3 0 15 0
wP performance on	0 0 0 14 0
wP perspective of	5 0 0 2 0
wP planning and	2 0 0 8 0
wP planning for	0 0 0 5 0
wP planning with	5 1 0 0 0
wP platform for	0 0 0 4 0
wP policies for	0 0 0 5 0
wP possible to	0 0 0 5 0
wP potential of	5 2 0 0 0
wP power of	3 3 0 1 0
wP pre-training and	7 0 0 0 0
wP prediction and	3 0 0 7 1
wP present a	18 1 0 5 0
wP present an	12 0 0 1 0
wP present the	4 2 0 1 0
wP presents a	3 0 0 2 0
wP pretraining for	0 0 0 4 0
wP principle of	5 0 0 0 0
wP problem in	2 0 0 8 0
wP problem of	2 0 0 95 0
wP problems in	3 0 0 4 0
wP process of	2 0 0 4 0
wP progress in	1 0 0 5 0
wP properties of	7 0 0 0 0
wP propose a	136 4 0 19 0
wP propose an	35 0 0 8 0
wP propose the	14 0 0 0 0
wP proposed a	3 1 0 0 0
wP proposes a	2 0 0 4 0
wP quality and	0 0 0 0 8
wP range of	4 0 0 12 0
wP ranging from	0 0 0 5 0
wP rates for	1 0 0 3 0
wP real time	0 0 0 4 0
wP real world	0 0 0 9 0
wP recall and	0 0 0 5 0
wP recently ,	13 1 0 3 0
wP recently proposed	7 0 0 1 0
wP recognition ,	2 0 0 6 0
wP recognition and	0 0 0 8 1
wP recognition with	4 0 0 0 0
wP reconstruction and	1 0 0 7 0
wP reconstruction for	0 0 0 4 0
wP reduce the	0 0 0 0 21
wP reduces the	0 0 0 0 9
wP reducing the	0 0 0 2 7
wP reduction in	0 0 0 0 13
wP regression and	4 0 0 2 0
wP regression with	4 0 0 0 0
wP related to	3 0 0 3 0
wP relationship between	0 0 0 0 4
wP relies on	5 0 0 0 0
wP rely on	12 0 0 0 0
wP relying on	5 0 0 2 0
wP representation for	0 0 0 4 0
wP representations for	1 0 0 11 1
wP research in	1 0 0 7 0
wP research of	0 0 0 5 0
wP research on	2 0 0 5 0
wP results for	2 0 1 6 1
wP results in	0 0 0 4 0
wP results of	2 0 0 2 0
wP results on	0 0 0 7 0
wP retrieval and	0 0 0 6 0
wP robust to	4 0 0 1 0
wP robustness and	0 0 0 1 8
wP robustness of	10 0 0 5 0
wP role in	0 0 0 13 0
wP role of	4 0 0 0 0
wP sampling and	4 0 0 0 1
wP sampling for	0 0 0 5 0
wP scheme for	2 0 0 5 0
wP search and	4 0 0 2 0
wP segmentation ,	1 0 0 3 0
wP segmentation and	2 0 0 11 0
wP selection and	3 0 0 6 0
wP selection for	2 0 0 5 0
wP sensing for	1 0 0 3 0
wP series of	3 0 0 3 0
wP set of	8 0 0 2 0
wP setting of	1 0 0 3 0
wP sharing and	3 0 0 1 0
wP show that	36 2 0 8 0
wP significantly higher	0 0 0 0 7
wP significantly improved	0 0 0 2 2
wP significantly improves	0 0 0 1 8
wP smoothing and	4 0 0 0 0
wP solve the	2 0 0 6 0
wP solving a	8 0 0 1 0
wP space for	2 0 0 5 0
wP space of	4 0 0 1 0
wP specifically ,	4 0 0 0 0
wP speed and	0 0 0 1 5
wP state-of-the-art in	0 0 0 5 0
wP strategy for	2 1 0 5 0
wP structure of	4 0 0 0 0
wP struggle with	0 0 0 4 0
wP study a	1 0 0 3 0
wP study of	5 0 0 2 0
wP study on	1 0 1 5 1
wP study the	3 0 0 8 5
wP success in	0 0 0 6 0
wP success of	10 0 0 2 0
wP such as	61 2 3 95 7
wP suffer from	0 0 0 3 2
wP suggest that	4 0 0 0 0
wP summarization and	0 0 0 4 0
wP surveillance and	0 0 0 4 0
wP system for	1 0 0 20 0
wP task :	0 0 0 5 0
wP task for	0 0 0 7 1
wP task in	0 0 0 4 0
wP task of	0 1 0 59 0
wP tasks ,	1 0 0 6 0
wP tasks :	2 0 0 16 0
wP tasks in	0 0 0 5 0
wP tasks including	0 0 0 5 0
wP tasks like	0 0 0 5 0
wP tasks of	0 0 0 11 0
wP tasks with	3 0 0 2 0
wP technique for	1 0 0 4 0
wP techniques for	2 1 0 5 0
wP terms of	3 0 0 7 52
wP than the	5 0 0 0 1
wP that a	7 0 0 0 0
wP that combines	6 0 0 0 0
wP that leverages	5 1 0 0 0
wP that our	11 0 0 3 0
wP that the	25 3 0 4 16
wP that these	2 0 0 0 2
wP that this	2 0 0 1 2
wP that use	4 0 0 0 0
wP that uses	12 0 0 0 0
wP that utilizes	3 0 0 1 0
wP the best	0 0 0 1 3
wP the classical	3 0 0 2 0
wP the conventional	6 0 0 0 0
wP the corresponding	2 0 0 2 0
wP the current	4 0 0 1 0
wP the existing	9 0 1 5 0
wP the expected	1 0 0 0 3
wP the first	4 0 1 8 0
wP the general	3 0 0 2 0
wP the high	0 0 0 0 5
wP the learned	7 0 0 2 0
wP the optimal	0 0 0 2 3
wP the original	4 0 1 1 0
wP the overall	0 0 0 0 6
wP the powerful	3 1 0 0 0
wP the proposed	40 0 0 8 2
wP the resulting	3 0 0 2 0
wP the same	3 0 0 2 6
wP the standard	8 0 1 1 0
wP the state-of-the-art	9 1 0 5 2
wP the total	0 0 0 0 5
wP the traditional	3 0 0 1 0
wP the underlying	5 0 0 1 0
wP the vanilla	4 0 0 0 0
wP the well-known	3 0 1 1 0
wP the “	5 0 0 0 0
wP theory of	2 0 0 2 0
wP through a	17 0 0 0 0
wP through the	2 1 0 2 0
wP time ,	2 0 0 1 1
wP time and	0 0 0 0 6
wP to a	18 2 1 7 1
wP to achieve	0 0 0 10 1
wP to an	3 0 0 1 0
wP to any	4 0 0 1 0
wP to apply	5 1 0 0 0
wP to automate	0 0 0 4 0
wP to boost	1 0 0 2 1
wP to combine	3 0 0 2 0
wP to create	3 0 0 1 0
wP to enable	0 0 0 10 0
wP to enhance	3 0 0 3 1
wP to existing	9 0 0 2 0
wP to facilitate	1 0 0 4 0
wP to generate	8 0 0 1 0
wP to guide	0 1 0 3 0
wP to improve	2 0 0 10 11
wP to incorporate	4 0 0 0 0
wP to learn	7 1 0 5 0
wP to leverage	7 0 0 0 0
wP to make	0 0 0 4 0
wP to other	5 0 0 2 0
wP to perform	7 0 0 23 0
wP to previous	4 0 0 2 0
wP to provide	1 0 0 5 0
wP to solve	0 0 0 10 0
wP to state-of-the-art	1 2 0 2 0
wP to the	32 0 2 23 10
wP to traditional	4 0 0 0 0
wP to train	3 1 0 0 0
wP to use	10 0 0 1 0
wP together with	4 0 0 0 0
wP tool for	0 0 0 5 0
wP tools for	1 0 0 5 0
wP trade-off between	0 0 0 0 7
wP tradeoff between	0 0 0 0 4
wP train a	12 0 0 1 0
wP train the	6 0 0 0 0
wP trained by	6 0 0 0 0
wP trained on	0 0 3 1 0
wP trained using	4 0 0 0 0
wP trained with	7 0 0 0 0
wP training a	8 0 0 1 0
wP training and	5 0 0 0 0
wP training of	9 1 0 1 0
wP trains a	4 0 0 0 0
wP transformer -based	4 4 0 3 0
wP transformer for	0 0 0 7 0
wP transformers for	0 0 0 5 0
wP two novel	3 0 0 1 0
wP types of	3 1 0 1 0
wP uncertainty in	2 0 0 3 0
wP under the	8 0 0 2 0
wP use a	15 0 0 0 0
wP use of	31 0 1 2 0
wP use the	7 0 0 0 1
wP used for	3 0 0 20 0
wP used in	4 0 0 12 0
wP used to	1 0 0 11 0
wP useful for	0 0 0 5 0
wP uses a	15 0 0 0 0
wP uses the	3 1 0 0 0
wP using a	62 4 0 5 0
wP using an	15 0 0 0 0
wP using the	28 0 0 1 3
wP utilize a	4 0 0 0 0
wP utilizes a	5 0 0 0 0
wP variant of	5 0 0 0 0
wP variety of	1 0 0 19 1
wP verification and	1 0 0 3 0
wP version of	5 0 0 0 0
wP via a	9 0 0 0 0
wP via the	7 0 0 0 0
wP vulnerable to	6 0 0 4 0
wP we apply	9 0 0 0 0
wP we call	11 0 0 0 0
wP we conduct	2 0 0 3 0
wP we consider	2 0 1 6 0
wP we design	3 0 1 1 0
wP we employ	5 0 0 0 0
wP we explore	3 0 0 1 0
wP we formulate	0 0 0 4 1
wP we introduce	23 2 1 5 0
wP we investigate	2 0 0 2 0
wP we present	13 1 0 0 0
wP we propose	59 1 0 3 1
wP we study	4 0 0 17 0
wP we treat	1 0 0 3 0
wP we use	13 1 0 0 1
wP we utilize	3 1 0 1 0
wP well as	7 2 0 9 2
wP when the	4 0 0 1 1
wP where a	4 0 0 0 0
wP where the	4 1 0 0 2
wP which performs	4 0 0 2 0
wP which the	2 1 0 0 1
wP while maintaining	0 0 0 1 3
wP while reducing	0 0 0 0 4
wP while the	11 1 0 1 3
wP widely used	4 0 0 3 0
wP with a	74 2 0 5 8
wP with an	11 0 1 0 3
wP with different	2 1 0 0 1
wP with existing	3 0 0 1 0
wP with high	0 0 0 0 11
wP with its	2 0 0 2 0
wP with less	0 0 0 1 3
wP with state-of-the-art	2 0 0 1 1
wP with the	34 1 0 6 6
wP with these	4 0 0 0 0
wP within a	5 0 0 1 0
wP within the	5 0 0 3 0
wP work in	1 1 0 4 0
wP work on	4 0 0 8 1
wP works on	1 0 0 6 0
wP years ,	1 2 0 2 0
wP yet effective	4 0 0 0 0
wP { \\em	2 0 0 2 0
wn "	17 0 3 3 3
wn '	7 0 2 3 3
wn 's	12 0 0 0 0
wn (	1045 137 31 364 46
wn )	67 5 12 32 13
wn ,	928 34 46 851 228
wn -	14 0 0 7 3
wn -based	124 0 0 1 2
wn .	1585 83 45 1752 357
wn /	1 0 0 3 1
wn :	102 4 7 56 3
wn ;	16 0 0 16 4
wn ?	1 2 0 6 0
wn [	5 0 0 3 0
wn a	9 1 0 2 1
wn abilities	0 0 0 8 0
wn ability	0 0 0 6 1
wn according	2 0 0 2 0
wn accuracy	0 0 0 4 0
wn achieved	2 1 0 1 1
wn achieves	6 0 0 0 0
wn across	6 2 0 15 6
wn against	9 0 0 3 4
wn aims	3 0 0 25 0
wn algorithm	73 0 0 37 2
wn algorithms	62 0 0 45 0
wn allows	9 0 1 2 0
wn alone	5 1 0 1 0
wn along	3 1 0 3 1
wn also	3 1 0 0 1
wn an	1 0 0 4 0
wn and	557 18 29 522 265
wn applications	3 0 0 14 0
wn approach	94 0 0 18 0
wn approaches	44 0 0 15 0
wn architecture	33 0 0 5 0
wn architectures	11 0 0 3 0
wn are	95 8 1 50 10
wn as	69 4 0 56 27
wn at	14 0 1 12 11
wn based	89 0 1 38 4
wn baseline	5 1 1 1 0
wn baselines	7 0 0 4 0
wn because	2 0 0 2 1
wn becomes	2 0 0 4 0
wn benchmark	0 0 1 10 0
wn benchmarks	0 0 2 30 0
wn between	15 0 0 9 13
wn both	3 0 0 2 2
wn bound	0 0 0 0 7
wn bounds	0 0 0 1 9
wn brings	3 1 0 0 1
wn but	13 1 0 4 3
wn by	36 5 1 116 53
wn called	8 0 0 4 0
wn can	99 11 1 28 7
wn cannot	5 0 0 2 1
wn capabilities	1 1 0 17 0
wn capability	1 0 0 6 0
wn captures	4 0 0 0 0
wn combined	5 0 0 1 0
wn community	2 0 0 3 0
wn compared	1 0 0 3 36
wn computation	3 0 0 1 1
wn constraints	0 0 0 0 4
wn corpora	0 0 1 3 0
wn could	12 0 0 0 2
wn criteria	1 0 0 2 1
wn data	3 0 1 13 0
wn dataset	3 0 20 21 2
wn datasets	3 0 8 40 0
wn decides	4 0 0 0 0
wn depends	2 0 0 1 1
wn design	5 0 0 0 0
wn designed	7 0 0 0 0
wn directly	1 0 0 3 0
wn do	1 1 0 4 0
wn does	8 1 0 0 0
wn domains	1 0 1 6 0
wn driven	1 0 0 3 0
wn due	3 0 0 6 6
wn during	7 1 0 7 6
wn either	2 0 0 3 0
wn enables	11 0 0 3 1
wn enhanced	3 0 1 0 0
wn ensures	3 0 0 0 1
wn environment	1 0 0 3 0
wn errors	1 0 0 2 1
wn evaluation	0 0 1 3 1
wn even	3 0 0 3 0
wn exhibit	3 2 0 0 0
wn experiments	5 0 0 7 0
wn fail	3 0 0 1 0
wn fashion	4 0 0 0 0
wn features	3 0 0 0 2
wn for	587 26 3 224 54
wn formulation	10 0 0 0 0
wn framework	109 0 0 46 0
wn frameworks	4 0 0 2 0
wn from	45 1 1 109 11
wn function	4 0 0 1 0
wn functions	6 0 0 0 0
wn generates	4 1 0 2 0
wn given	1 0 0 7 0
wn guarantees	1 0 0 0 5
wn guided	3 0 0 3 0
wn has	57 4 0 62 2
wn have	56 10 0 8 1
wn helps	4 0 0 0 0
wn if	4 0 0 0 1
wn images	4 0 0 0 0
wn improvement	0 0 0 0 4
wn improvements	0 0 0 0 4
wn improves	6 0 0 0 1
wn in	200 5 0 348 86
wn including	4 0 0 1 0
wn into	33 1 0 8 0
wn involves	0 0 0 4 0
wn is	239 7 1 214 59
wn issues	0 0 0 3 4
wn layer	3 0 0 1 0
wn layers	5 0 0 0 0
wn leads	4 0 0 0 0
wn learn	4 1 0 1 0
wn learns	1 2 0 1 0
wn levels	0 0 0 0 4
wn leverages	5 0 0 0 0
wn like	2 3 0 2 1
wn literature	4 0 0 6 0
wn loss	0 0 0 0 4
wn may	6 0 0 5 3
wn measures	2 0 0 0 2
wn mechanism	26 0 0 3 0
wn mechanisms	5 0 0 2 0
wn method	96 0 0 61 0
wn methodologies	3 0 0 1 0
wn methodology	4 0 0 0 0
wn methods	113 1 0 87 0
wn metric	1 0 0 1 2
wn metrics	0 0 0 3 2
wn might	5 0 0 1 1
wn model	55 6 0 33 0
wn models	58 1 0 52 0
wn module	17 0 0 2 0
wn modules	5 0 0 1 0
wn more	4 0 0 2 0
wn must	4 1 0 1 0
wn named	3 1 0 1 0
wn needed	0 0 0 2 2
wn network	1 0 0 10 0
wn networks	6 0 0 4 0
wn not	2 1 0 2 0
wn o	0 0 0 0 4
wn objective	8 0 0 2 0
wn objectives	3 0 0 1 0
wn of	172 1 1 181 290
wn offer	7 0 0 0 0
wn offers	4 0 0 1 1
wn often	7 0 0 10 0
wn on	115 13 0 76 56
wn only	4 0 0 1 2
wn operation	9 0 0 0 0
wn optimization	2 0 0 2 0
wn or	44 0 2 26 11
wn outperforms	7 1 0 0 1
wn output	1 0 0 2 1
wn over	21 0 0 15 16
wn paradigm	15 0 0 5 0
wn perform	3 1 0 0 0
wn performance	5 1 0 37 5
wn perspective	3 1 0 2 0
wn pipeline	4 0 0 8 0
wn plays	0 0 0 2 2
wn policies	2 0 0 10 0
wn policy	0 0 0 5 0
wn pre-trained	3 1 0 0 0
wn problem	21 0 0 100 2
wn problems	4 0 0 83 0
wn procedure	9 0 0 6 0
wn procedures	3 0 0 4 0
wn process	15 0 0 12 0
wn produces	2 1 0 1 0
wn properties	2 0 0 1 3
wn property	1 0 0 0 3
wn provide	6 0 0 2 1
wn provides	3 0 0 5 0
wn quality	3 0 0 2 0
wn regions	2 0 0 2 0
wn relative	1 0 0 0 4
wn relies	1 0 0 3 0
wn rely	3 0 0 4 0
wn remains	3 1 0 12 0
wn representation	6 0 0 0 0
wn require	3 1 0 2 0
wn required	0 0 0 1 4
wn requirements	0 0 0 1 3
wn requires	5 0 0 8 0
wn research	2 0 0 7 0
wn respectively	3 0 0 1 1
wn results	1 0 0 17 2
wn robot	0 0 0 5 0
wn robust	1 0 0 3 0
wn rule	3 0 0 2 0
wn scenario	0 0 0 5 0
wn scenarios	1 0 0 12 0
wn scheme	29 0 0 7 0
wn schemes	10 0 0 1 0
wn scores	1 0 0 0 3
wn setting	6 0 0 12 0
wn settings	3 0 0 10 0
wn show	2 1 3 2 0
wn shows	7 0 0 0 1
wn significantly	7 0 0 1 2
wn simultaneously	2 0 0 0 3
wn since	2 0 0 4 0
wn skills	0 0 0 5 0
wn solution	3 0 0 4 0
wn space	2 0 0 2 0
wn specifically	3 0 0 1 0
wn stage	3 0 0 1 0
wn step	4 0 0 0 0
wn strategies	18 0 0 3 0
wn strategy	61 0 0 9 0
wn structure	4 0 0 0 1
wn such	15 2 0 7 2
wn suffers	3 0 0 1 0
wn system	13 0 0 57 0
wn systems	8 0 0 38 0
wn task	10 0 0 119 0
wn tasks	5 0 0 254 0
wn technique	28 0 0 5 0
wn techniques	46 0 0 23 0
wn technology	2 0 0 4 0
wn term	7 0 0 0 0
wn than	1 0 1 6 37
wn that	238 12 0 64 8
wn the	11 0 0 7 0
wn theory	5 0 0 2 0
wn through	9 4 0 44 2
wn to	498 26 3 57 32
wn tool	0 0 0 6 0
wn tools	1 0 0 4 0
wn towards	3 0 0 0 1
wn trained	17 4 0 0 0
wn training	8 0 0 0 0
wn typically	3 0 0 1 0
wn under	15 0 0 27 9
wn up	0 0 0 0 4
wn used	9 0 0 1 0
wn uses	4 0 0 1 0
wn using	49 5 0 109 10
wn usually	0 0 0 4 1
wn via	22 0 0 103 3
wn was	6 0 0 3 0
wn we	3 2 2 6 0
wn weights	5 0 0 0 0
wn were	5 1 0 0 1
wn when	5 0 0 9 15
wn where	11 0 0 9 0
wn which	65 2 0 18 1
wn while	11 0 1 9 17
wn whose	4 0 0 0 0
wn will	4 0 0 1 1
wn with	200 10 5 231 33
wn within	6 0 0 7 7
wn without	7 2 0 15 7
wn works	2 0 0 2 0
wn would	4 0 0 0 1
wn yields	6 0 0 0 0
wn }	9 0 1 6 4
wn ~	5 0 0 4 0
wn –	3 1 0 3 0
wn —	7 0 0 3 1
wn ’	6 1 0 4 1
wn ’s	8 0 0 0 0
wn ”	14 0 0 3 3
wp "	26 0 3 22 4
wp '	7 0 1 3 3
wp 's	2 0 2 8 8
wp (	40 4 7 16 3
wp )	52 0 1 31 15
wp *	4 0 0 1 0
wp ,	295 12 21 303 55
wp -	8 0 1 3 1
wp -based	30 5 0 53 1
wp -like	1 0 0 3 0
wp .	740 49 9 723 20
wp /	2 0 0 3 1
wp 100%	0 0 0 0 4
wp :	137 4 5 112 1
wp \\em	2 0 0 2 0
wp \`	5 0 2 4 2
wp a	1330 45 16 239 46
wp accelerating	3 0 0 4 0
wp accurate	3 0 0 27 0
wp accurately	0 0 0 5 0
wp achieve	1 0 0 11 1
wp achieves	1 0 0 3 2
wp achieving	1 0 0 3 6
wp adaptive	7 0 0 7 1
wp additional	11 0 0 0 2
wp address	0 0 0 5 0
wp adopt	4 2 0 0 0
wp advanced	3 1 0 7 0
wp after	5 0 0 2 0
wp against	10 1 1 4 0
wp all	6 0 0 0 3
wp allow	2 0 0 2 0
wp allows	1 0 0 3 0
wp although	10 0 0 0 0
wp an	265 2 2 46 13
wp and	442 9 33 522 195
wp any	15 0 0 8 0
wp applies	4 0 0 0 0
wp apply	21 1 0 0 0
wp applying	14 0 0 0 0
wp approximate	2 0 0 4 1
wp are	9 0 0 1 0
wp as	121 10 4 122 13
wp asymptotic	0 0 0 0 6
wp at	0 0 0 8 2
wp automate	0 0 0 4 0
wp automated	1 0 0 4 0
wp automatic	1 0 0 6 0
wp average	0 0 0 0 12
wp based	11 0 0 15 0
wp baseline	3 0 0 0 1
wp basic	3 1 0 2 0
wp benchmark	0 0 1 8 0
wp benchmarking	2 0 0 3 0
wp benefit	1 0 0 3 0
wp best	1 0 0 1 4
wp better	4 0 0 10 29
wp between	17 0 0 7 21
wp boost	1 0 0 2 1
wp boosting	2 0 0 2 1
wp both	14 0 2 39 22
wp build	3 0 0 1 0
wp by	154 5 1 18 5
wp call	11 0 0 0 0
wp called	33 1 2 3 2
wp can	4 0 0 4 0
wp certain	5 0 0 0 0
wp challenging	1 0 0 14 0
wp classic	5 0 0 4 0
wp classical	8 0 0 5 1
wp coherent	1 0 0 4 0
wp combine	6 0 0 2 0
wp combines	11 0 0 1 0
wp combining	12 1 0 0 0
wp common	6 0 0 1 0
wp comparable	1 0 0 1 6
wp competitive	1 0 0 1 7
wp complex	4 0 1 12 0
wp computing	2 0 0 3 1
wp conduct	3 0 0 7 0
wp conducting	2 0 0 2 0
wp consider	2 0 1 7 1
wp considerable	1 0 0 0 3
wp consistent	2 0 0 6 3
wp constrained	3 0 0 1 0
wp construct	5 0 0 0 0
wp conventional	16 0 0 4 0
wp corresponding	2 0 0 2 0
wp create	5 0 0 1 0
wp current	20 2 0 10 0
wp data-driven	2 0 0 2 0
wp deep	7 0 0 4 0
wp demonstrate	0 0 0 2 2
wp derive	3 0 0 0 1
wp design	6 0 1 1 0
wp designed	9 0 0 0 0
wp designing	4 0 0 3 0
wp detailed	1 0 0 4 0
wp develop	6 0 0 0 0
wp different	17 2 0 4 3
wp differentiable	3 1 0 1 0
wp direct	2 0 0 3 0
wp discrete	3 0 0 1 0
wp diverse	2 0 0 6 0
wp do	4 1 0 1 0
wp downstream	0 0 0 3 1
wp dubbed	3 0 0 1 0
wp during	11 0 0 16 0
wp dynamic	1 0 1 4 0
wp e.g.	4 0 0 9 0
wp each	5 0 0 1 0
wp effective	19 0 0 20 1
wp efficient	42 0 0 61 1
wp efficiently	0 0 0 5 0
wp either	2 0 0 3 0
wp employ	11 0 0 0 0
wp employing	10 0 0 0 0
wp employs	8 0 0 0 0
wp enable	0 1 0 14 0
wp enables	2 0 0 3 0
wp enabling	2 0 0 4 0
wp end-to-end	5 0 0 6 0
wp enhance	4 0 0 8 4
wp enhanced	2 0 0 2 3
wp enhances	0 0 0 3 1
wp enhancing	2 1 0 8 3
wp evaluate	2 0 0 4 3
wp evaluating	0 1 0 3 1
wp exhibit	1 0 0 3 0
wp existing	72 4 3 45 3
wp expected	1 0 0 0 4
wp expensive	3 0 0 1 1
wp explicit	3 0 0 1 2
wp exploit	12 0 0 0 0
wp exploits	4 0 0 0 0
wp explore	4 0 0 2 0
wp extra	3 0 0 0 1
wp facilitate	1 0 0 8 0
wp facilitates	1 0 0 3 0
wp fast	8 0 0 15 3
wp faster	1 0 0 1 10
wp fewer	0 0 0 0 4
wp final	0 0 0 4 2
wp finding	0 0 0 4 0
wp fine-grained	0 0 0 5 0
wp fine-tuning	0 5 0 2 0
wp first	5 0 1 8 1
wp flexible	3 0 0 4 0
wp following	3 0 0 2 0
wp for	183 19 3 1313 19
wp formulate	0 0 0 4 1
wp from	47 9 3 29 5
wp fully	4 0 0 1 0
wp general	12 1 0 9 0
wp generalizable	0 0 0 5 0
wp generate	9 0 0 2 0
wp generic	7 1 0 0 0
wp given	4 0 0 1 1
wp global	3 0 0 1 0
wp good	2 0 0 1 7
wp guarantee	1 0 0 1 2
wp guide	0 1 0 3 0
wp guided	1 0 0 4 0
wp handle	0 0 0 3 1
wp help	0 0 0 4 0
wp high	0 0 0 1 60
wp high-dimensional	1 0 0 6 0
wp high-fidelity	2 0 0 3 0
wp high-level	2 0 0 4 0
wp high-quality	1 0 0 6 0
wp higher	0 0 0 1 43
wp highest	0 0 0 0 4
wp how	8 1 0 2 2
wp human	0 0 0 6 1
wp i.e.	1 0 1 3 1
wp improve	4 0 0 16 18
wp improved	4 0 0 14 21
wp improves	1 0 0 11 18
wp improving	5 1 0 14 13
wp in	168 25 8 478 71
wp including	19 0 3 39 1
wp incorporate	8 0 0 0 0
wp incorporates	4 0 0 0 0
wp incorporating	7 1 1 0 0
wp increase	0 0 0 0 4
wp increased	0 0 0 0 7
wp innovative	2 0 0 2 0
wp integrate	5 0 0 0 0
wp integrates	3 0 0 2 0
wp integrating	3 0 0 1 0
wp interpretable	1 0 0 5 0
wp into	11 1 0 10 1
wp introduce	32 2 1 6 0
wp introduced	6 0 0 0 0
wp introduces	7 0 0 0 0
wp introducing	8 0 0 1 0
wp investigate	4 0 0 4 0
wp is	9 0 0 8 1
wp its	13 0 0 6 17
wp joint	1 0 0 8 0
wp known	3 0 0 1 2
wp large	2 2 2 1 11
wp large-scale	5 8 1 14 0
wp larger	0 1 0 1 3
wp learn	11 1 0 7 0
wp learned	22 0 0 5 0
wp learning	25 1 0 14 0
wp learns	4 0 0 0 0
wp less	0 0 0 1 13
wp leverage	11 1 1 0 1
wp leverages	15 4 0 1 0
wp leveraging	14 1 0 0 0
wp like	7 3 2 15 2
wp logarithmic	0 0 0 0 4
wp low	0 0 0 0 17
wp lower	0 0 0 0 21
wp maintaining	0 0 0 1 3
wp make	0 0 0 7 0
wp making	0 1 0 6 0
wp many	12 1 0 27 0
wp maximum	0 0 0 0 5
wp method	3 0 0 1 0
wp minimal	0 0 0 2 2
wp minimizing	0 0 0 1 4
wp mitigating	1 0 0 3 0
wp model	3 0 0 1 2
wp modeling	3 0 0 1 0
wp models	2 0 0 3 0
wp modern	11 4 0 9 0
wp more	0 0 1 1 4
wp most	3 0 0 5 1
wp multimodal	3 0 0 1 0
wp multiple	7 0 1 7 0
wp naive	5 0 0 2 0
wp named	14 1 0 1 0
wp namely	8 0 0 3 1
wp negligible	0 0 0 0 5
wp neural	3 1 0 5 0
wp new	59 1 2 17 3
wp no	4 0 0 1 0
wp nonlinear	2 0 0 2 0
wp novel	205 3 0 39 0
wp obtain	0 0 0 1 4
wp of	580 63 6 545 121
wp off-the-shelf	6 1 0 1 0
wp on	223 7 23 158 24
wp one	7 0 0 2 0
wp online	3 0 0 6 1
wp only	5 1 0 3 1
wp optimal	7 0 0 16 14
wp optimized	4 0 0 2 0
wp or	48 1 2 29 9
wp original	5 0 1 1 0
wp other	18 0 0 12 1
wp our	68 2 0 15 3
wp outperform	5 1 0 0 0
wp outperforms	9 0 0 0 0
wp over	12 1 1 2 0
wp overall	0 0 0 0 11
wp particular	3 0 0 1 1
wp perform	15 0 0 34 0
wp performing	7 0 0 16 0
wp performs	10 0 0 6 0
wp popular	9 2 0 7 0
wp potential	0 0 0 3 1
wp powerful	12 1 0 2 0
wp practical	0 0 0 6 0
wp pre-trained	9 10 0 1 0
wp precise	0 0 0 10 0
wp present	15 1 0 2 0
wp pretrained	3 3 0 1 0
wp previous	21 0 0 9 0
wp principled	3 0 0 1 0
wp prior	7 0 0 4 0
wp propose	68 1 0 3 1
wp proposed	61 0 0 11 2
wp provide	1 0 0 6 1
wp public	0 0 2 2 0
wp real	0 0 1 3 0
wp real-time	4 0 0 10 2
wp real-world	1 0 0 19 0
wp recent	11 5 1 5 0
wp reduce	0 0 0 0 7
wp reduced	0 0 0 0 7
wp reduces	0 0 0 1 4
wp reducing	0 0 0 0 11
wp related	1 0 0 2 1
wp reliable	2 0 0 3 0
wp representative	2 0 0 2 0
wp require	3 0 0 4 0
wp resulting	3 0 0 2 0
wp revisit	4 0 0 1 0
wp robust	13 0 0 28 0
wp safe	1 2 0 4 0
wp same	3 0 0 3 6
wp scalable	9 0 0 9 0
wp scale	1 0 0 6 0
wp self-supervised	5 0 0 0 0
wp sequence-to-sequence	1 0 0 3 0
wp several	7 1 0 17 0
wp significant	0 0 0 1 10
wp similar	1 0 0 0 6
wp simple	33 0 0 5 0
wp simulated	1 0 0 8 0
wp simultaneous	0 0 0 4 0
wp since	2 0 1 1 0
wp small	5 1 0 0 5
wp smaller	2 2 0 0 7
wp so-called	4 0 0 1 0
wp solve	0 0 0 15 0
wp solving	0 0 0 13 0
wp sophisticated	4 0 0 1 0
wp spanning	0 0 0 4 0
wp specific	5 0 0 1 0
wp standard	35 0 1 15 2
wp state-of-the-art	43 8 0 32 15
wp strong	9 1 0 4 0
wp studies	3 0 0 3 0
wp study	4 0 0 20 0
wp studying	2 0 0 4 0
wp successful	0 0 0 6 0
wp such	5 0 0 4 1
wp superior	0 0 0 3 8
wp supervised	5 0 0 2 0
wp support	0 0 0 6 0
wp supports	1 0 0 3 0
wp synthetic	0 0 1 4 0
wp termed	7 1 0 0 0
wp than	29 0 0 3 0
wp that	93 6 0 35 3
wp the	978 32 46 483 416
wp their	7 0 0 8 13
wp these	24 0 0 5 2
wp this	23 0 0 12 8
wp three	1 0 0 11 0
wp through	74 1 0 8 1
wp time	1 0 0 4 0
wp to	116 5 4 325 14
wp total	0 0 0 0 6
wp toward	1 0 0 4 0
wp towards	4 0 0 12 3
wp traditional	26 1 0 12 1
wp train	4 1 0 0 0
wp trainable	6 0 0 0 0
wp trained	7 0 0 0 0
wp training	13 2 0 1 0
wp treat	1 0 0 6 0
wp two	28 0 0 8 0
wp typical	5 0 0 2 0
wp under	10 0 0 9 0
wp underlying	5 0 0 1 0
wp understanding	2 0 1 3 2
wp unified	4 1 0 3 0
wp unifying	2 0 0 3 0
wp unique	6 0 0 1 0
wp unlike	5 0 0 1 0
wp unsupervised	2 0 0 5 0
wp up	2 0 0 5 0
wp upon	7 0 0 0 1
wp use	48 2 1 1 2
wp used	10 0 0 3 1
wp uses	33 0 0 0 0
wp using	212 7 3 13 1
wp utilize	7 1 0 1 0
wp utilizes	6 0 0 1 0
wp utilizing	6 0 0 0 0
wp vanilla	8 0 0 0 0
wp various	16 3 0 23 1
wp via	157 5 0 9 1
wp well-known	3 0 1 2 1
wp when	8 1 0 8 0
wp where	3 0 0 4 3
wp which	9 0 0 5 1
wp while	24 5 0 16 2
wp with	365 9 2 39 19
wp without	12 0 0 3 1
wp world	0 0 0 9 0
wp {	7 0 0 5 4
wp ’	5 0 0 5 3
wp ’s	2 0 0 4 5
wp “	14 0 0 3 3
ws abstract	8710 441 240 6577 2079
ws title	1353 90 25 1517 62
`
