clausebook("w","#&act$$)nytown#&(where#$%tc##(badge$%$y#$*rookham##&car$&%ts$$(harge#$'lerk$");
