clausebook("p","#*council$$$5#&dai$$%+2$'ecid$$$>$%og$$%$2$(river$$$'#'each%#$&$(*.%+@$'veri$$$)#&fee%#$$$$&$&ine%#$$$$A$(ollow$$$)$&ree$$$&#'give$$%/+$'rass%#)$$$$$$$').&&#'hold$$$$#'keep$$(&.##1");
