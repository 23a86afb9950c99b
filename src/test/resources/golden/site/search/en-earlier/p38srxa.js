clausebook("p","#&act$$$,$)nywher$$%&'#'badg%#$$$%(&#&car%#$'$'$2$-&$t%#$#$%#)$'lerk$$%+0#(decid$$$1");
