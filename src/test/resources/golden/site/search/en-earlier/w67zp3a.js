clausebook("w","#&act$$%ll%$)nytown#&(where#$%tc##(badge$%$y#$*rookham##&car$&%ts$$)hanged#)$s$&&rge#%+ecklists#$'lerk$$)ompare$)'ison$')laints#%)ntacts$')radict#");
