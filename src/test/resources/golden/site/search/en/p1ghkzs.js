clausebook("p","#&dog$$%$2$(river$$$'#'each&#$&$(*.%+@.%&($'veri$$$)#&fee&#$$$$&/$#$&ine(#$$$$A,$%.$)/$$$(ollow$$$)$&ree$$$&#'give$$%/+$'rass%#)$$$$$$$').&&#'hold$$$$#'keep$$(&.##1");
