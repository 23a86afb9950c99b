clausebook("p","#&dog$$%$2$(river$$$'#'each&#$&$(*.%+@.%&'$'veri$$$)#&fee&#$$$$&/$#$&ine(#%$'$&A,4,$$.%+(/$$$(ollow$$$)$&ree$$$&#'give$$%/+$'rass%#)$$$$$$$').&&%'umbl$/%$$#'hold$$$$#'keep$$(&.##1");
