clausebook("w","#&act%$%ll#$)nytown$$%tc##(badge#%$y%$*rookham##&car$%%ts$$(harge#$'lerk$$&ode%%(nduct$");
