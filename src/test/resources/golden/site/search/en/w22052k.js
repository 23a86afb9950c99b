clausebook("w","#(about#$%ct%$%ll%$)nytown$$%tc##(badge#%$y%$*rookham##&car$%%ts$$)hanged#)$s$&&rge#%+ecklists#$'lerk$$&ode%%(mpare$)'ison$%(nduct$&(tacts$')radict#");
